import type { Language } from '#events/signal.ts';
import { type CalendarEntry, writeCalendarEntry } from '../calendar-entry/calendar-entry.ts';
import type { ViewName, Views } from '../disclosure/index.ts';
import type { Block } from './blocks.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

/** Words that belong to other parts of the domain: names of steps and reasons of triage. */
export type Wording = {
  readonly stepText: (
    stepType: string,
    language: Language,
  ) => {
    readonly title: string;
    readonly why: string;
    /** A note to copy by hand, with `{worker}`, `{organisation}` and `{phone}`. */
    readonly script?: string;
  };
  readonly reasonText: (code: string, language: Language) => string;
};

/** What a template gets beside its view. */
export type Reader = {
  readonly language: Language;
  readonly wording: Wording;
  /** UTC instant. */
  readonly now: string;
};

export type Content = {
  readonly subject: string;
  readonly blocks: readonly Block[];
  readonly calendarEntry?: CalendarEntry;
};

/**
 * One kind of letter. Its type names the view that it is written from, so that a landlord's letter cannot even be
 * compiled with the worker's view.
 */
export type LetterTemplate<K extends ViewName> = {
  readonly view: K;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** May carry a calendar entry (.ics). */
  readonly carriesCalendar: boolean;
  /** Carries answer links where the caller gives them. */
  readonly carriesLinks: boolean;
  /** News that the letter always tells, and that the reader must therefore be allowed to hear. */
  readonly event?: string;
  readonly write: (view: Views[K], reader: Reader) => Content;
};

export type Letter = {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly ics?: string;
};

/** A header is one line: line breaks and control characters of whatever was read never get into it. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();

/** Writes a letter for one reader. Text and HTML come from the same blocks. */
export const renderLetter = <K extends ViewName>(
  template: LetterTemplate<K>,
  view: Views[K],
  reader: Reader,
): Letter => {
  const { subject: rawSubject, blocks, calendarEntry } = template.write(view, reader);
  const subject = oneLine(rawSubject);
  return {
    subject,
    text: renderText(blocks),
    html: renderHtml({ subject, sender: view.organisation.name, blocks }, reader.language),
    ...(calendarEntry === undefined ? {} : { ics: writeCalendarEntry(calendarEntry) }),
  };
};
