import { birthDateOfNationalNumber, findNationalNumbers } from '../../../normalise/identifiers.ts';
import { findDates } from '../../../normalise/dates.ts';
import type { Span } from '../source-text.ts';
import { findBirthDates } from './birth-dates.ts';

/** A person of the household with every place in one text where the name stands. */
export type Anchored = { readonly anchors: readonly Span[] };

export type Detail = { readonly value: string; readonly span: Span; readonly confidence: number };
export type PersonDetails = { readonly birthDate?: Detail; readonly nationalNumber?: Detail };

const NEAR = 260;

/**
 * Birth dates and national numbers of the persons of one text. A date belongs to the name before it; where one list of
 * dates follows as many names, in order. A national number that holds a person's birth date is that person's.
 * `strangers` are names of others: what stands behind them is theirs.
 */
export function personDetails(
  text: string,
  sentences: readonly Span[],
  reference: string,
  persons: readonly Anchored[],
  strangers: readonly Span[],
): PersonDetails[] {
  const details: { birthDate?: Detail; nationalNumber?: Detail }[] = persons.map(() => ({}));
  const births = findBirthDates(text, sentences, reference);
  const owners = births.map((birth) => ownerOf(birth, persons, strangers));
  spreadLists(text, births, owners, persons.length);
  for (const [index, birth] of births.entries()) {
    const owner = owners[index];
    const detail = owner === undefined ? undefined : details[owner];
    if (detail === undefined || detail.birthDate !== undefined) continue;
    detail.birthDate = { value: birth.birthDate, span: birth, confidence: birth.confidence };
  }
  for (const hit of findNationalNumbers(text)) {
    const span = { start: hit.index, end: hit.index + hit.length };
    const born = birthDateOfNationalNumber(hit.value);
    const byBirth = born === undefined ? -1 : details.findIndex((each) => each.birthDate?.value === born);
    const owner = byBirth >= 0 ? byBirth : ownerOf(span, persons, strangers);
    const detail = owner === undefined ? undefined : details[owner];
    if (detail === undefined || detail.nationalNumber !== undefined) continue;
    // A number of somebody born on another day than this person is somebody else's.
    if (detail.birthDate !== undefined && born !== undefined && detail.birthDate.value !== born) continue;
    detail.nationalNumber = { value: hit.value, span, confidence: byBirth >= 0 ? 0.98 : 0.9 };
    const told = born === undefined ? undefined : dayBeside(text, span, born, reference);
    if (born !== undefined && told !== undefined)
      detail.birthDate ??= { value: born, span: told, confidence: 0.93 };
  }
  return details;
}

/** The day that a national number holds, in a cell of the same row: the birth date, without a word for it. */
function dayBeside(text: string, number: Span, born: string, reference: string): Span | undefined {
  const from = text.lastIndexOf('\n', number.start - 1) + 1;
  const until = text.indexOf('\n', number.end);
  const row = text.slice(from, until < 0 ? text.length : until);
  const day = findDates(row, { pivotYear: Number(reference.slice(2, 4)) }).find((hit) => hit.date === born);
  return day === undefined ? undefined : { start: from + day.index, end: from + day.index + day.length };
}

function ownerOf(place: Span, persons: readonly Anchored[], strangers: readonly Span[]): number | undefined {
  let best: { index: number; end: number } | undefined;
  for (const [index, person] of persons.entries()) {
    for (const anchor of person.anchors) {
      if (anchor.start > place.start || place.start - anchor.end > NEAR) continue;
      if (best === undefined || anchor.end > best.end) best = { index, end: anchor.end };
    }
  }
  const stranger = Math.max(
    -1,
    ...strangers
      .filter((span) => span.end <= place.start && place.start - span.end <= NEAR)
      .map((span) => span.end),
  );
  if (best !== undefined) return stranger > best.end ? undefined : best.index;
  return persons.length === 1 && stranger < 0 ? 0 : undefined;
}

/** Two names, then `geboren op 23.06.1993 en 8.02.1990`: each its own date. */
function spreadLists(
  text: string,
  births: readonly Span[],
  owners: (number | undefined)[],
  count: number,
): void {
  for (let index = 0; index + 1 < births.length; index += 1) {
    const first = births[index];
    const second = births[index + 1];
    if (first === undefined || second === undefined) continue;
    const joined = /^[ \n]?(?:,|en|et|and|und|\/|&|;|-|–)[ \n]?$/.test(text.slice(first.end, second.start));
    if (joined && owners[index] !== undefined && owners[index] === owners[index + 1] && count > 1) {
      const start = index === 0 || owners[index - 1] === undefined ? 0 : index;
      owners[index] = start;
      owners[index + 1] = start + 1;
    }
  }
}
