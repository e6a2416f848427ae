import { findPhones, type PhoneHit } from '../../../normalise/phones.ts';
import { classifyMoney, type MoneyFact } from '../facts/money.ts';
import { readForm, type FormField } from '../form.ts';
import { findAddressMentions, type AddressMention } from '../mentions/address.ts';
import { findEmails, type EmailMention } from '../mentions/email.ts';
import { findOrganisations, type OrganisationMention } from '../mentions/organisation.ts';
import { findPersons, type PersonMention } from '../mentions/person.ts';
import { sentencesOf } from '../sentences.ts';
import type { SourceText, Span } from '../source-text.ts';
import type { MailPart } from './mail-part.ts';
import { writerOf, type Writer } from './writer.ts';

export type PhoneMention = Span & { readonly phone: string };

/** What stands in one letter, before anybody says what it means. */
export type PartFacts = {
  readonly part: MailPart;
  readonly writer: Writer;
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

/** Finds everything in a letter that a rule may want to know. */
export function readPart(part: MailPart, receiver: string | undefined): PartFacts {
  return { part, writer: writerOf(part, receiver), ...readSource(part.body) };
}

/** The same for any text, such as a subject line or an attached letter. */
export function readSource(source: SourceText): Omit<PartFacts, 'part' | 'writer'> {
  const { text } = source;
  const sentences = sentencesOf(text);
  const organisations = findOrganisations(text);
  const addresses = findAddressMentions(text);
  const emails = findEmails(text);
  return {
    source,
    text,
    sentences,
    form: readForm(text),
    organisations,
    addresses,
    persons: findPersons(text, [
      ...organisations,
      ...addresses.filter((each) => each.houseNumber !== undefined),
      ...emails,
    ]),
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
