import { findDates } from '../../../normalise/dates.ts';
import { anyCue, firstCue } from '../cue.ts';
import {
  leaseBegins,
  leaseBeginsAfter,
  leaseSigned,
  leaseSince,
  notLeaseStart,
  oralLease,
  studentLease,
  writtenLease,
} from '../cues/lease.ts';
import { sentenceAt } from '../sentences.ts';
import type { Span } from '../source-text.ts';

export type LeaseStartFact = Span & { readonly startDate: string; readonly confidence: number };

const RENTS =
  /huu?r|bewo|woon|contract|overeenkomst|\blet\b|lou|bail|locat|occup|habit|rent|lease|tenan|miet|wohn/i;
const BEFORE_CHARS = 140;

/** First day of the lease; the day of signature where no other is given. `reference`: day on which the text was written. */
export function findLeaseStart(
  text: string,
  sentences: readonly Span[],
  reference: string,
): LeaseStartFact | undefined {
  const facts: LeaseStartFact[] = [];
  for (const hit of findDates(text, { pivotYear: Number(reference.slice(2, 4)) + 1 })) {
    if (hit.date > `${String(Number(reference.slice(0, 4)) + 1)}-01-01` || hit.date < '1950-01-01') continue;
    const sentence = sentenceAt(sentences, hit.index, text);
    const before = text.slice(Math.max(sentence.start, hit.index - BEFORE_CHARS), hit.index);
    const at = { start: hit.index, end: hit.index + hit.length, startDate: hit.date };
    const after = text.slice(at.end, at.end + 40);
    if (anyCue(leaseBegins, before) || anyCue(leaseBeginsAfter, after))
      facts.push({ ...at, confidence: 0.95 });
    else if (anyCue(notLeaseStart, before)) continue;
    else if (anyCue(leaseSigned, before)) facts.push({ ...at, confidence: 0.75 });
    else if (anyCue(leaseSince, before) && RENTS.test(text.slice(sentence.start, sentence.end)))
      facts.push({ ...at, confidence: 0.88 });
  }
  return facts.toSorted((a, b) => b.confidence - a.confidence || a.start - b.start)[0];
}

export type LeaseFormFact = Span & { readonly written: boolean; readonly confidence: number };

/** Whether the lease is written. */
export function findLeaseForm(text: string): LeaseFormFact | undefined {
  const oral = firstCue(oralLease, text);
  if (oral !== undefined) return { start: oral.start, end: oral.end, written: false, confidence: 0.9 };
  const written = firstCue(writtenLease, text);
  return written === undefined
    ? undefined
    : { start: written.start, end: written.end, written: true, confidence: 0.9 };
}

/** Where the text says that it is a student's lease. */
export const findStudentLease = (text: string): Span | undefined => firstCue(studentLease, text);
