import { readFileSync } from 'node:fs';
import type { Signal, SignalFields } from '#events/signal.ts';
import { signalFields } from '#events/signal.ts';
import type { Reading } from '#domain/reading.ts';

type Gold = { ref: string; row?: number; line?: number; file: string; expect: unknown };
type ArrivalRow = { file: string; channel: 'mail' | 'file'; receivedAt: string; sender: string; ref: string };

const here = new URL('../samples/', import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, here), 'utf8');

/** What the texts of the story say beside the fields of the contract. */
const readings: Readonly<Record<string, Partial<Reading>>> = {
  '03-aanmelding-caw.eml': { tenantAgrees: true, children: true, relation: 'professional' },
  '06-antwoord-begeleider.eml': {
    outcomes: ['not-reached', 'let-in', 'accepts'],
    newText: 'Nele Verlinden vrijdag gebeld: geen antwoord. Vanmorgen op huisbezoek geweest.',
  },
  '07-griffie-nieuwe-zitting.eml': { news: ['hearing-moved'] },
  '08-deurwaarder-vonnis.eml': { news: ['plan-agreed'] },
};

export type StorySignal = { readonly file: string; readonly signal: Signal; readonly reading: Reading };

/** The eight arrivals of the story as a perfect reader would hand them on, in order of arrival. */
export const storySignals = (): readonly StorySignal[] => {
  const gold = text('gold.ndjson')
    .trim()
    .split('\n')
    .map((line): Gold => JSON.parse(line));
  const arrivals: ArrivalRow[] = JSON.parse(text('story/arrivals.json'));
  return arrivals.map(({ file, channel, receivedAt, sender, ref }) => {
    const row = gold.find((entry) => entry.file === `story/${file}`);
    if (row === undefined) throw new Error(`${file} has no label`);
    const fields: SignalFields = signalFields.parse(row.expect);
    return {
      file,
      signal: {
        ...fields,
        source: {
          channel,
          ref,
          sender,
          ...(row.row === undefined ? {} : { row: row.row, line: row.line ?? 1 }),
        },
        receivedAt,
      },
      reading: { statedAt: receivedAt, provenance: [], doubtful: [], ...readings[file] },
    };
  });
};
