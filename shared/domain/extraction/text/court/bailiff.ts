import type { Referrer } from '#events/signal.ts';
import { properCase } from '../../../normalise/names.ts';
import type { Span } from '../source-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { roleAt, type Zone } from './zones.ts';

export type BailiffFound = { readonly referrer: Referrer; readonly span: Span; readonly confidence: number };

const OFFICE =
  /(?:(?:gerechtsdeurwaarders?(?:kantoor|associatie)|deurwaarderskantoor|studie|kantoor|[ée]tude)[ ](?:\p{Lu}[\p{L}'’.&-]*|&|en|et|de|der|van|den)(?:[ ](?:\p{Lu}[\p{L}'’.&-]*|&|en|et|de|der|van|den)){0,6})/giu;
const FIRM =
  /(?:^|\n)(?<name>\p{Lu}[\p{L}'’.]*(?: (?:&|en|et) | |-)(?:\p{Lu}[\p{L}'’.&-]*[ ]?|& |en |et |de ){1,5})(?:[-–,|\n ]{1,3}(?:geassocieerde )?(?:gerechtsdeurwaarders|huissiers de justice))/u;
const NAMED_AFTER =
  /^(?:,?[ \n\t](?:kandidaat-)?(?:gerechtsdeurwaarder|huissier de justice|huissier|bailiff)|\n(?:gerechtsdeurwaarder|huissier de justice))/i;
const NAMED_BEFORE =
  /(?:gerechtsdeurwaarder|huissier de justice|(?:heb(?:ben)? )?ik,?(?: ondergetekende,?)?|je soussigné,?|soussigné,?|gerichtsvollzieher(?:in)?)[ \n\t:,]{1,2}(?:ma[îi]tre |me |mr\. )?$/i;

/** The bailiff who speaks in a summons or a notice of eviction: name, office, phone and mail of the letterhead. */
export function findBailiff(facts: TextFacts, zones: readonly Zone[]): BailiffFound | undefined {
  const { text } = facts;
  const named = facts.persons.find(
    (person) =>
      NAMED_AFTER.test(text.slice(person.end, person.end + 60)) ||
      NAMED_BEFORE.test(text.slice(Math.max(0, person.start - 50), person.start)),
  );
  const signed = named ?? signature(facts);
  const letterhead = text.slice(0, letterheadEnd(zones, text));
  const office = officeIn(letterhead) ?? facts.organisations.find((each) => each.kind === 'bailiff')?.name;
  const mine = (each: Span): boolean =>
    each.end <= letterhead.length || roleAt(zones, each.start) === 'bailiff';
  const phone = facts.phones.find(mine);
  const email = facts.emails.find(mine);
  if (signed === undefined && office === undefined) return undefined;
  const name =
    signed === undefined
      ? undefined
      : properCase([signed.givenName, signed.familyName].filter((part) => part !== undefined).join(' '));
  const organisation =
    office === undefined ||
    (name !== undefined && office.toLowerCase().endsWith(`gerechtsdeurwaarder ${name.toLowerCase()}`))
      ? undefined
      : office;
  return {
    referrer: {
      ...(name === undefined ? {} : { name }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(email === undefined ? {} : { email: email.email }),
      ...(phone === undefined ? {} : { phone: phone.phone }),
    },
    span: signed ?? { start: 0, end: Math.min(60, text.length) },
    confidence: 0.88,
  };
}

/** The letterhead goes down to the first party that is described. */
function letterheadEnd(zones: readonly Zone[], text: string): number {
  const first = zones.find((zone) => zone.role === 'applicant' || zone.role === 'defendant');
  return Math.min(first?.start ?? 500, 600, text.length);
}

function officeIn(letterhead: string): string | undefined {
  const match = [...letterhead.matchAll(OFFICE)].find(
    (each) => /^\p{L}/u.test(each[0]) && each[0].split(' ').length > 1,
  );
  const name = match?.[0] ?? FIRM.exec(letterhead)?.groups?.['name'];
  return name
    ?.replace(/[ ,.&-]+$/, '')
    .replace(/ (?:en|et|de|van|der|den)$/i, '')
    .trim();
}

/** Who signs, on the last lines: a full name where an initial may stand beside it in the letterhead. */
function signature(
  facts: TextFacts,
): { givenName?: string; familyName?: string; start: number; end: number } | undefined {
  const from = facts.text.length - 220;
  const last = facts.persons.findLast(
    (person) =>
      person.start > from &&
      person.givenName !== undefined &&
      person.givenName.replace('.', '').length > 1 &&
      !person.professional,
  );
  return last;
}
