import type { SignalFields } from '#events/signal.ts';
import type { ReadItem } from '#domain/reading.ts';
import {
  coreFields,
  type Fact,
  freeTextFields,
  pairUp,
  plainFacts,
  sameValue,
  sharedFacts,
  tenantFacts,
} from './compare-fields.ts';
import type { GoldLine } from './gold-line.ts';

/** What a reader made of one file; `items` as in `ReadItem`, hashes and provenance do not matter. */
export type FileResult = {
  readonly file: string;
  readonly ref: string;
  readonly items: readonly ScoredItem[];
};
export type ScoredItem = {
  readonly row?: number | undefined;
  readonly line?: number | undefined;
  readonly sheet?: string | undefined;
  readonly outcome: ReadItem['outcome'];
  readonly fields?: Partial<SignalFields> | undefined;
};

type Place = { readonly file: string; readonly ref: string; readonly row?: number };
export type Miss = Place & { readonly field: string; readonly expected?: unknown; readonly got?: unknown };

type Tally = { right: number; wrong: number; missed: number };
export type Figures = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  /** Asserted, but not so. */
  readonly wrong: number;
  /** Stated, but not (rightly) read. */
  readonly missed: number;
};

const noCounts = {
  /** Asserted while the input states another one, or none. */
  wrongHearingDates: 0,
  /** Of a kind other than `other`, though the label says ignore, has nothing to read, or there is no label. */
  nonSignalsMadeSignals: 0,
  signalsIgnored: 0,
  /** A label that leads to a case, called unreadable: only a person can take it further. */
  signalsUnreadable: 0,
  nonSignalsLeftToReview: 0,
  labelsWithoutItem: 0,
  /** The right line under another number than the contract gives it. */
  wrongRowNumbers: 0,
};
type Counts = typeof noCounts;

export type ExtractionScore = Readonly<Counts> & {
  readonly files: number;
  readonly labels: number;
  readonly fields: Readonly<Record<string, Figures>>;
  /** Over kind, tenants, dwelling, hearing, roll number and amount, fact by fact. */
  readonly micro: Figures;
  /** The same with a whole tenant and a whole dwelling as one fact each: right only if every part is. */
  readonly microWhole: Figures;
  /** `micro` for each folder of the files, so that long lists do not hide mails and court files. */
  readonly microByFolder: Readonly<Record<string, Figures>>;
  readonly misses: readonly Miss[];
};

type Ledger = {
  readonly tallies: Map<string, Tally>;
  readonly whole: Tally;
  readonly folders: Map<string, Tally>;
  readonly counts: Counts;
  readonly misses: Miss[];
};

/** Compares what a reader made of files with their labels. Files without labels are not judged. */
export function scoreExtraction(gold: readonly GoldLine[], results: readonly FileResult[]): ExtractionScore {
  const ledger: Ledger = {
    tallies: new Map(),
    whole: emptyTally(),
    folders: new Map(),
    counts: { ...noCounts },
    misses: [],
  };
  const resultOf = new Map(results.map((result) => [result.file, result]));
  const byFile = Map.groupBy(gold, ({ file }) => file);
  for (const [file, lines] of byFile) {
    const ref = lines[0]?.ref ?? file;
    const result = resultOf.get(file);
    if (result !== undefined && result.ref !== ref)
      ledger.misses.push({ file, ref, field: 'ref', expected: ref, got: result.ref });
    for (const [line, item] of matchItems(lines, result?.items ?? [])) {
      const row = line?.row ?? item?.row;
      const place = { file, ref, ...(row === undefined ? {} : { row }) };
      if (line?.row !== undefined && item !== undefined && line.row !== item.row) {
        ledger.counts.wrongRowNumbers++;
        ledger.misses.push({ ...place, field: 'row', expected: line.row, got: item.row });
      }
      judge(ledger, place, line, item);
    }
  }
  const core = emptyTally();
  for (const field of coreFields) add(core, ledger.tallies.get(field) ?? emptyTally());
  return {
    files: byFile.size,
    labels: gold.length,
    fields: Object.fromEntries(
      [...ledger.tallies].toSorted(byFieldName).map(([field, tally]) => [field, figures(tally)]),
    ),
    micro: figures(core),
    microWhole: figures(ledger.whole),
    microByFolder: Object.fromEntries([...ledger.folders].map(([folder, tally]) => [folder, figures(tally)])),
    ...ledger.counts,
    misses: ledger.misses,
  };
}

/**
 * Matches labels to items: rows by the line that a spreadsheet shows (and the sheet, where sheets are labelled), so that
 * one row counted otherwise does not shift all the others; by their number where no line is known; the rest by what
 * they share.
 */
function matchItems(
  gold: readonly GoldLine[],
  items: readonly ScoredItem[],
): [GoldLine | undefined, ScoredItem | undefined][] {
  const left = new Set(items);
  const matched: [GoldLine | undefined, ScoredItem | undefined][] = [];
  for (const line of gold.filter(({ row }) => row !== undefined)) {
    const found = [...left].find((item) => samePlace(line, item));
    if (found !== undefined) left.delete(found);
    matched.push([line, found]);
  }
  const whole = gold.filter(({ row }) => row === undefined);
  return [...matched, ...pairUp(whole, [...left], likeness)];
}

function samePlace(line: GoldLine, item: ScoredItem): boolean {
  if (line.line === undefined || item.line === undefined) return line.row === item.row;
  return line.line === item.line && (line.sheet === undefined || line.sheet === item.sheet);
}

function likeness(line: GoldLine, item: ScoredItem): number {
  const got = item.fields ?? {};
  return (
    sharedFacts(plainFacts(line.expect), plainFacts(got)) +
    sharedFacts(peopleOf(line.expect), peopleOf(got)) +
    (item.outcome === 'signal' ? 0.5 : 0)
  );
}
const peopleOf = (fields: Partial<SignalFields>): Fact[] => (fields.tenants ?? []).flatMap(tenantFacts);

function judge(ledger: Ledger, place: Place, line: GoldLine | undefined, item: ScoredItem | undefined): void {
  const count = (what: keyof Counts, got: unknown): void => {
    ledger.counts[what]++;
    ledger.misses.push({ ...place, field: what, expected: line?.action ?? 'nothing', got });
  };
  if (line !== undefined && item === undefined) count('labelsWithoutItem', 'nothing');
  const isSignal = line !== undefined && line.action !== 'ignore' && Object.keys(line.expect).length > 0;
  if (isSignal) {
    if (item?.outcome === 'ignore') count('signalsIgnored', 'ignore');
    if (item?.outcome === 'unreadable' && line.action === 'case') count('signalsUnreadable', 'unreadable');
    compare(ledger, place, line.expect, item?.outcome === 'ignore' ? {} : (item?.fields ?? {}));
  } else if (item?.outcome === 'signal' && item.fields?.kind !== 'other') {
    count('nonSignalsMadeSignals', item.fields?.kind);
    compare(ledger, place, {}, item.fields ?? {});
  } else if (line?.action === 'ignore' && item !== undefined && item.outcome !== 'ignore') {
    count('nonSignalsLeftToReview', item.outcome);
  } else if (line?.action === 'review' && item?.outcome === 'ignore') {
    count('signalsIgnored', 'ignore');
  }
}

function compare(
  ledger: Ledger,
  place: Place,
  expected: Partial<SignalFields>,
  got: Partial<SignalFields>,
): void {
  const [wanted, given] = [plainFacts(expected), plainFacts(got)];
  const dwellings = [wanted.filter(isDwelling), given.filter(isDwelling)] as const;
  const same = compareFacts(ledger, place, ...dwellings);
  countWhole(ledger, same, dwellings[0].length > 0, dwellings[1].length > 0);
  compareFacts(
    ledger,
    place,
    wanted.filter((fact) => !isDwelling(fact)),
    given.filter((fact) => !isDwelling(fact)),
  );
  for (const field of wholeFields) {
    const [a, b] = [wanted.find(named(field)), given.find(named(field))];
    countWhole(ledger, sameValue(field, a?.value, b?.value), a !== undefined, b !== undefined);
  }
  const people = pairUp(expected.tenants ?? [], got.tenants ?? [], (a, b) =>
    sharedFacts(tenantFacts(a), tenantFacts(b)),
  );
  for (const [a, b] of people) {
    const alike = compareFacts(ledger, place, tenantFacts(a), tenantFacts(b));
    countWhole(ledger, alike, a !== undefined, b !== undefined);
  }
}
const isDwelling = ({ field }: Fact): boolean => field.startsWith('dwelling.');
const named =
  (field: string) =>
  (fact: Fact): boolean =>
    fact.field === field;
/** Core facts that are one by themselves. */
const wholeFields = coreFields.filter(
  (field) => !field.startsWith('dwelling.') && !field.startsWith('tenants.'),
);

/** Tallies facts of one thing; true when both sides state the same. */
function compareFacts(
  ledger: Ledger,
  place: Place,
  expected: readonly Fact[],
  got: readonly Fact[],
): boolean {
  let same = true;
  for (const field of new Set([...expected, ...got].map((fact) => fact.field))) {
    const tally = emptyTally();
    const pairs = pairUp(expected.filter(named(field)), got.filter(named(field)), (a, b) =>
      sameValue(field, a.value, b.value) ? 1 : 0,
    );
    for (const [a, b] of pairs) {
      if (a !== undefined && b !== undefined && sameValue(field, a.value, b.value)) {
        tally.right++;
        continue;
      }
      same = false;
      if (a !== undefined) tally.missed++;
      if (b !== undefined) tally.wrong++;
      if (field === 'court.hearingAt' && b !== undefined) ledger.counts.wrongHearingDates++;
      ledger.misses.push({
        ...place,
        field,
        ...(a === undefined ? {} : { expected: a.value }),
        ...(b === undefined ? {} : { got: b.value }),
      });
    }
    addTo(ledger.tallies, field, tally);
    if (coreFields.includes(field)) addTo(ledger.folders, place.file.split('/', 1).join(), tally);
  }
  return same;
}

function countWhole({ whole }: Ledger, same: boolean, expected: boolean, got: boolean): void {
  if (same && expected && got) whole.right++;
  else {
    if (expected) whole.missed++;
    if (got) whole.wrong++;
  }
}

function emptyTally(): Tally {
  return { right: 0, wrong: 0, missed: 0 };
}

function add(sum: Tally, more: Tally): void {
  sum.right += more.right;
  sum.wrong += more.wrong;
  sum.missed += more.missed;
}

function addTo(tallies: Map<string, Tally>, key: string, more: Tally): void {
  const tally = tallies.get(key) ?? emptyTally();
  add(tally, more);
  tallies.set(key, tally);
}

function figures({ right, wrong, missed }: Tally): Figures {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1, right, wrong, missed };
}

/** Free texts last. */
function byFieldName([a]: readonly [string, Tally], [b]: readonly [string, Tally]): number {
  return Number(freeTextFields.includes(a)) - Number(freeTextFields.includes(b)) || a.localeCompare(b);
}
