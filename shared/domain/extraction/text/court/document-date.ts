import { findDates } from '../../../normalise/dates.ts';
import type { Span } from '../source-text.ts';

export type DocumentDate = Span & { readonly date: string };

/** `Mechelen, 3 november 2026`, `Opgemaakt te Schelle op 5/11/2026`, `Fait à Liège, le 3 mars 2027`, a line with only a date. */
const PLACED =
  /(?:^|[\n\t])(?:(?:opgemaakt|gedaan|aldus (?:opgemaakt|gedaan)|fait|gegeven|opgesteld) (?:te|à|in) )?(?:[\p{Lu}'’][\p{L}'’ -]{1,40},?[ ](?:op |le |de |den |am )?|datum ?:? ?|date ?:? ?|le |op )?$/u;

/** The day on which a paper was drawn up; undefined where it does not say. */
export function findDocumentDate(text: string): DocumentDate | undefined {
  for (const hit of findDates(text)) {
    const lineStart = text.lastIndexOf('\n', hit.index - 1) + 1;
    const before = text.slice(Math.max(0, lineStart - 1), hit.index);
    const lineEnd = text.indexOf('\n', hit.index);
    const after = text.slice(hit.index + hit.length, lineEnd < 0 ? undefined : lineEnd);
    if (hit.yearInferred || before.length > 60 || !/^[ .,]*(?:\t.*|\(.*)?$/.test(after)) continue;
    const cell = before.slice(Math.max(0, before.lastIndexOf('\t')));
    if (
      PLACED.test(cell) &&
      !/zitting|ingeschreven|vonnis|geboren|datum van|inschrijving|audience|betekend|jugement|(?<!\p{L})(?:sinds|sedert|vanaf|depuis|since|seit|huren|huurt|loue)(?!\p{L})/iu.test(
        before,
      )
    ) {
      return { start: hit.index, end: hit.index + hit.length, date: hit.date };
    }
  }
  return undefined;
}
