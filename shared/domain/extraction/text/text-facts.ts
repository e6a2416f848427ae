import { findPhones, type PhoneHit } from '../../normalise/phones.ts';
import { classifyMoney, type MoneyFact } from './facts/money.ts';
import { readForm, type FormField } from './form.ts';
import { findAddressMentions, type AddressMention } from './mentions/address.ts';
import { findEmails, type EmailMention } from './mentions/email.ts';
import { findOrganisations, type OrganisationMention } from './mentions/organisation.ts';
import { findPersons, type PersonMention } from './mentions/person.ts';
import { sentencesOf } from './sentences.ts';
import type { SourceText, Span } from './source-text.ts';

export type PhoneMention = Span & { readonly phone: string };

/** What stands in one text, before anybody says what it means. */
export type TextFacts = {
  readonly source: SourceText;
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly form: readonly FormField[];
  readonly organisations: readonly OrganisationMention[];
  readonly addresses: readonly AddressMention[];
  readonly persons: readonly PersonMention[];
  readonly phones: readonly PhoneMention[];
  readonly emails: readonly EmailMention[];
  readonly money: readonly MoneyFact[];
};

/** Finds everything in a text that a rule may want to know. */
export function readTextFacts(source: SourceText): TextFacts {
  const { text } = source;
  const sentences = sentencesOf(text);
  const organisations = findOrganisations(text);
  const addresses = findAddressMentions(text);
  const emails = findEmails(text);
  const masks = [...organisations, ...addresses.filter((each) => each.houseNumber !== undefined), ...emails];
  return {
    source,
    text,
    sentences,
    form: readForm(text),
    organisations,
    addresses,
    persons: findPersons(text, masks),
    phones: findPhones(text).map(phoneMention),
    emails,
    money: classifyMoney(text, sentences),
  };
}

const phoneMention = (hit: PhoneHit): PhoneMention => ({
  phone: hit.phone,
  start: hit.index,
  end: hit.index + hit.length,
});
