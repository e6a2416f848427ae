import type { Regime } from '../case-record.ts';
import { type DayNumber, dayNumberOf } from '../calendar/index.ts';
import type { Facts } from '../facts.ts';

export type KnownRegime = Exclude<Regime, 'unknown'>;

/** The facts of a case from which legal terms run. */
export type LegalFacts = {
  readonly registeredOn?: DayNumber;
  readonly hearingOn?: DayNumber;
  readonly servedOn?: DayNumber;
  readonly evictionOn?: DayNumber;
  readonly studentLease: boolean;
  readonly postcode?: string;
};

export type CountedDate = {
  readonly on: DayNumber;
  /** How it was counted, in English, without personal data. */
  readonly counted: string;
};

/** One legal term. To correct the law is to correct one of these. */
export type LegalRule = {
  /** Kebab-case; stands in the export and in letters. */
  readonly id: string;
  /** Where it is written under each regime; null: this regime has no such term. */
  readonly articles: Readonly<Record<KnownRegime, string | null>>;
  /** Undefined while a fact that it needs is not known. */
  count(facts: LegalFacts, regime: KnownRegime): CountedDate | undefined;
};

export const decree = (articles: string): string => `decree of 9 November 2018, ${articles}`;
export const judicialCode = (articles: string): string => `Judicial Code, ${articles}`;

const dayOf = (fact: { readonly value: string } | undefined): DayNumber | undefined =>
  fact === undefined ? undefined : dayNumberOf(fact.value.slice(0, 10));

export function legalFactsOf(facts: Facts): LegalFacts {
  const registeredOn = dayOf(facts.registeredOn);
  const hearingOn = dayOf(facts.hearingAt);
  const servedOn = dayOf(facts.servedOn);
  const evictionOn = dayOf(facts.evictionOn);
  const postcode = facts.dwelling?.value.postcode;
  return {
    studentLease: facts.studentLease?.value === true,
    ...(registeredOn !== undefined && { registeredOn }),
    ...(hearingOn !== undefined && { hearingOn }),
    ...(servedOn !== undefined && { servedOn }),
    ...(evictionOn !== undefined && { evictionOn }),
    ...(postcode !== undefined && { postcode }),
  };
}
