import type { CaseExport } from '#events/case-export.ts';

/** What an input, or one row of it, is known by. */
export type InputPlace = { readonly ref: string; readonly row?: number; readonly sheet?: string };

const keyOf = ({ ref, row, sheet }: InputPlace): string =>
  [ref, ...(sheet === undefined ? [] : [sheet]), ...(row === undefined ? [] : [`row ${row}`])].join(' / ');

/** Where each input stands in the export: one entry a place, so that an input in two places has two. */
export const placesIn = ({ cases, review, duplicates, ignored }: CaseExport): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  const note = (source: InputPlace, place: string): void => {
    const key = keyOf(source);
    found.set(key, [...(found.get(key) ?? []), place]);
  };
  for (const { id, signals } of cases) for (const { source } of signals) note(source, `case ${id}`);
  for (const { source } of review) note(source, 'review');
  for (const { source } of duplicates) note(source, 'duplicates');
  for (const { source } of ignored) note(source, 'ignored');
  return found;
};

/**
 * What breaks the conservation law of the export: inputs that stand nowhere, in more than one place, or were never
 * sent. Empty when it holds.
 */
export const breachesOf = (exported: CaseExport, inputs: readonly InputPlace[]): string[] => {
  const places = placesIn(exported);
  const sent = new Set(inputs.map(keyOf));
  return [
    ...[...sent].filter((key) => !places.has(key)).map((key) => `${key} stands nowhere`),
    ...[...places]
      .filter(([, found]) => found.length > 1)
      .map(([key, found]) => `${key} stands in ${found.join(', ')}`),
    ...[...places.keys()].filter((key) => !sent.has(key)).map((key) => `${key} was never sent`),
  ].toSorted();
};

/** Letters that one person got twice: the same recipient, template and text. */
export const repeatedLetters = (
  letters: readonly { readonly to: string; readonly template: string; readonly text: string }[],
): string[] => {
  const seen = new Map<string, number>();
  for (const { to, template, text } of letters) {
    const key = [to, template, text].join('\n');
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count > 1).map(([key]) => key);
};
