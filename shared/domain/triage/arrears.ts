import type { ArrearsFact } from '../facts.ts';

const byMoment = (a: ArrearsFact, b: ArrearsFact): number =>
  a.statedAt === b.statedAt ? (a.signalId < b.signalId ? -1 : 1) : a.statedAt < b.statedAt ? -1 : 1;

/** The amounts in the order in which they were stated. */
export const arrearsInTime = (arrears: readonly ArrearsFact[]): readonly ArrearsFact[] =>
  arrears.toSorted(byMoment);

/** The current statement: the newest. */
export const latestArrears = (arrears: readonly ArrearsFact[]): ArrearsFact | undefined =>
  arrearsInTime(arrears).at(-1);

/** Months of rent in arrears: as stated, else reckoned from amount and rent. */
export function arrearsMonths(fact: ArrearsFact): number | undefined {
  if (fact.months !== undefined) return fact.months;
  if (fact.amountCents === undefined || !fact.monthlyRentCents) return undefined;
  return fact.amountCents / fact.monthlyRentCents;
}
