import type { SignalKind } from '#events/signal.ts';
import type { OutcomeCode } from '../../../outcome.ts';
import type { WriterRole } from '../writer-roles.ts';
import type { NewsFact } from '../facts/news.ts';
import type { PersonDetails } from '../people/person-details.ts';
import type { ProblemFact } from '../facts/problems.ts';
import type { RollNumberFact } from '../facts/roll-number.ts';
import type { SourceText, Span } from '../source-text.ts';
import type { DwellingFound } from './dwelling.ts';
import type { TextFacts } from '../text-facts.ts';
import type { PartFacts } from './read-part.ts';
import type { TenantFound } from '../people/tenants.ts';

/** All that was found in a mail, before it becomes fields. */
export type MailFacts = {
  readonly kind: SignalKind;
  readonly role: WriterRole;
  readonly parts: readonly PartFacts[];
  readonly subject: TextFacts;
  /** YYYY-MM-DD on which the mail was written. */
  readonly reference: string;
  /** The same day with the hour at which the mail was sent: `2026-12-08T12:14`. */
  readonly written: string;
  readonly tenants: readonly TenantFound[];
  readonly details: readonly PersonDetails[];
  readonly tenantsDoubtful: boolean;
  readonly dwelling?: DwellingFound;
  readonly problems: readonly ProblemFact[];
  readonly rolls: readonly RollNumberFact[];
  readonly news: readonly NewsFact[];
  readonly outcomes: readonly OutcomeCode[];
  /** The letters say that the rent is paid. */
  readonly paidUp: boolean;
};

/** The first letter of a mail in which something is found, with what it is. */
export function firstOf<T extends Span>(
  parts: readonly PartFacts[],
  find: (part: PartFacts) => T | undefined,
): { fact: T; source: SourceText } | undefined {
  for (const part of parts) {
    const fact = find(part);
    if (fact !== undefined) return { fact, source: part.source };
  }
  return undefined;
}
