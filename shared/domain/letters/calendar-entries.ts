import { instantOf } from '../calendar/index.ts';
import type { CalendarEntry } from '../calendar-entry/calendar-entry.ts';
import type { OrganisationPart } from '../disclosure/common-parts.ts';
import type { StepPart } from '../disclosure/worker-view.ts';
import type { Reader } from './letter.ts';
import { phrase } from './words/phrase.ts';

/**
 * Calendar entries of letters. They name the case by its number and the place of a hearing by its court: a calendar is
 * often seen by others, so no name, address or reason stands in it.
 */

const HALF_HOUR_MS = 30 * 60_000;
const HOUR_MS = 60 * 60_000;
const DAY_MINUTES = 24 * 60;

const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

const hearingWord = phrase('Zitting', 'Audience', 'Hearing', 'Sitzung');
const visitWord = phrase(
  'Samen op huisbezoek',
  'Visite à domicile commune',
  'Joint home visit',
  'Gemeinsamer Hausbesuch',
);
const dueWord = phrase('uiterlijk', 'au plus tard', 'due', 'spätestens');

type Subject = {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly caseVersion: number;
  readonly organisation: OrganisationPart;
};

const base = ({ caseId, caseVersion, organisation }: Subject, name: string, { now }: Reader) => ({
  uid: `${name}-${caseId}@kier`,
  // Grows with every change of the case, so a later letter replaces the entry of an earlier one.
  sequence: caseVersion,
  stampedAt: now,
  organizer: { name: organisation.name, email: organisation.email },
});

/** The hearing itself: one hour, with a reminder the day before. `hearingAt` is Brussels wall-clock time. */
export const hearingEntry = (
  subject: Subject,
  hearing: { readonly hearingAt: string; readonly courtName: string | undefined },
  reader: Reader,
): CalendarEntry => {
  const startAt = instantOf(hearing.hearingAt);
  return {
    ...base(subject, 'hearing', reader),
    startAt,
    endAt: later(startAt, HOUR_MS),
    summary: `${hearingWord[reader.language]} ${subject.caseNumber}`,
    ...(hearing.courtName === undefined ? {} : { location: hearing.courtName }),
    busy: true,
    reminderMinutesBefore: DAY_MINUTES,
  };
};

/** The moment until which a step is to be done: the half hour before it, as free time. */
export const stepEntry = (subject: Subject, step: StepPart, reader: Reader): CalendarEntry => {
  const { title, why } = reader.wording.stepText(step.type, reader.language);
  return {
    ...base(subject, `step-${step.id}`, reader),
    startAt: later(step.dueAt, -HALF_HOUR_MS),
    endAt: step.dueAt,
    summary: `${subject.caseNumber}: ${title} (${dueWord[reader.language]})`,
    ...(why === '' ? {} : { description: why }),
    busy: false,
    reminderMinutesBefore: 60,
  };
};

/** A joint home visit whose moment is fixed (UTC instant). */
export const visitEntry = (subject: Subject, visitAt: string, reader: Reader): CalendarEntry => ({
  ...base(subject, 'visit', reader),
  startAt: new Date(visitAt).toISOString(),
  endAt: later(visitAt, HOUR_MS),
  summary: `${visitWord[reader.language]} ${subject.caseNumber}`,
  busy: true,
  reminderMinutesBefore: DAY_MINUTES,
});
