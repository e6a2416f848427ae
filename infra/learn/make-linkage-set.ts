import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Signal } from '#events/signal.ts';
import { linkageSignal } from '../bench/linkage-signal.ts';
import { type Draw, drawFrom } from './streams/draw.ts';

/**
 * Writes a linkage set as the ANU FEBRL generator makes its data set 4: originals drawn field by field from what another
 * set holds, and one duplicate each with one to four changes: slips, misread letters, letters that sound alike, values
 * that are missing, exchanged or another one's.
 * `node infra/learn/make-linkage-set.ts --from febrl3/signals.ndjson --out DIR [--originals 5000] [--seed 1]`
 */
type Record = {
  givenName?: string;
  familyName?: string;
  birthDate?: string;
  houseNumber?: string;
  street?: string;
  postcode?: string;
  municipality?: string;
};
const fields = [
  'givenName',
  'familyName',
  'birthDate',
  'houseNumber',
  'street',
  'postcode',
  'municipality',
] as const;
const MOST_CHANGES = 4;

const misread = [
  ['m', 'n'],
  ['rn', 'm'],
  ['l', '1'],
  ['o', '0'],
  ['s', '5'],
  ['g', 'q'],
  ['u', 'v'],
  ['cl', 'd'],
] as const;
const alike = [
  ['ph', 'f'],
  ['ck', 'k'],
  ['c', 'k'],
  ['y', 'i'],
  ['z', 's'],
  ['ie', 'y'],
  ['ee', 'ea'],
  ['th', 't'],
  ['ll', 'l'],
  ['w', 'wh'],
] as const;

function slip(draw: Draw, text: string, letters: string): string {
  const at = draw.int(0, text.length - 1);
  const other = draw.pick(letters.split(''));
  switch (draw.int(0, 3)) {
    case 0:
      return text.slice(0, at) + other + text.slice(at);
    case 1:
      return text.length > 1 ? text.slice(0, at) + text.slice(at + 1) : other;
    case 2:
      return text.slice(0, at) + other + text.slice(at + 1);
    default:
      return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }
}

function rewritten(draw: Draw, text: string, rows: readonly (readonly [string, string])[]): string {
  const found = rows.filter(([from]) => text.toLowerCase().includes(from));
  if (found.length === 0) return text;
  const [from, to] = draw.pick(found);
  return text.toLowerCase().replace(from, to);
}

/** One change to one field; a date and a postcode keep their form, as the contract wants it. */
function changed(
  draw: Draw,
  field: (typeof fields)[number],
  value: string,
  other: string,
): string | undefined {
  if (draw.chance(0.12)) return undefined;
  if (draw.chance(0.06)) return other;
  if (field === 'birthDate') {
    const digits = value.replaceAll('-', '');
    const at = draw.int(2, 7);
    const next = digits.slice(0, at) + draw.int(0, 9) + digits.slice(at + 1);
    return `${next.slice(0, 4)}-${next.slice(4, 6)}-${next.slice(6)}`;
  }
  if (field === 'postcode') {
    const at = draw.int(0, 3);
    return value.slice(0, at) + draw.int(0, 9) + value.slice(at + 1);
  }
  if (field === 'houseNumber') return slip(draw, value, '0123456789').trim() || undefined;
  const share = draw.share();
  if (share < 0.12) return rewritten(draw, value, misread);
  if (share < 0.24) return rewritten(draw, value, alike);
  if (share < 0.3 && value.includes(' ')) return value.split(' ').toReversed().join(' ');
  return slip(draw, value, 'abcdefghijklmnopqrstuvwxyz').trim() || undefined;
}

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    out: { type: 'string' },
    originals: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.from === undefined || values.out === undefined)
  throw new TypeError('make-linkage-set needs --from F.ndjson and --out DIR');
const draw = drawFrom(Number(values.seed));
const source = readFileSync(values.from, 'utf8')
  .split('\n')
  .filter((line) => line.includes('-org'))
  .map((line): Record => {
    const { tenants: [tenant] = [], dwelling } = linkageSignal.parse(JSON.parse(line));
    return { ...tenant, ...dwelling };
  });

function original(): Record {
  const record: Record = {};
  for (const field of fields) {
    const value = draw.pick(source)[field];
    if (value !== undefined) record[field] = value;
  }
  if (record.birthDate !== undefined)
    record.birthDate = `19${String(draw.int(0, 99)).padStart(2, '0')}-${String(draw.int(1, 12)).padStart(2, '0')}-${String(draw.int(1, 28)).padStart(2, '0')}`;
  return record;
}

function duplicate(record: Record): Record {
  const copy = { ...record };
  if (draw.chance(0.03)) {
    const { givenName, familyName } = copy;
    delete copy.givenName;
    delete copy.familyName;
    if (familyName !== undefined) copy.givenName = familyName;
    if (givenName !== undefined) copy.familyName = givenName;
  }
  for (let change = draw.int(1, MOST_CHANGES); change > 0; change--) {
    const field = draw.pick(fields);
    const value = copy[field];
    if (value === undefined) continue;
    const next = changed(draw, field, value, draw.pick(source)[field] ?? value);
    if (next === undefined) delete copy[field];
    else copy[field] = next;
  }
  return copy;
}

function signalOf(record: Record, ref: string): Signal {
  const { givenName, familyName, birthDate, houseNumber, street, postcode, municipality } = record;
  return {
    kind: 'arrears',
    tenants: [
      {
        ...(givenName !== undefined && { givenName }),
        ...(familyName !== undefined && { familyName }),
        ...(birthDate !== undefined && { birthDate }),
      },
    ],
    dwelling: {
      ...(houseNumber !== undefined && { houseNumber }),
      ...(street !== undefined && { street }),
      ...(postcode !== undefined && { postcode }),
      ...(municipality !== undefined && { municipality }),
    },
    source: { channel: 'message', ref, sender: 'x@febrl.example' },
    receivedAt: '2026-11-01T00:00:00Z',
  };
}

const rows: { readonly order: number; readonly signal: Signal; readonly person: number }[] = [];
for (let person = 0; person < Number(values.originals); person++) {
  const record = original();
  rows.push({ order: draw.share(), signal: signalOf(record, `rec-${person}-org`), person });
  rows.push({ order: draw.share(), signal: signalOf(duplicate(record), `rec-${person}-dup-0`), person });
}
const mixed = rows.toSorted((a, b) => a.order - b.order);
mkdirSync(values.out, { recursive: true });
writeFileSync(
  join(values.out, 'signals.ndjson'),
  mixed.map(({ signal }) => `${JSON.stringify(signal)}\n`).join(''),
);
writeFileSync(
  join(values.out, 'truth.csv'),
  `source.ref,person\n${mixed.map(({ signal, person }) => `${signal.source.ref},${person}\n`).join('')}`,
);
console.log(`${mixed.length} records of ${values.originals} persons`);
