import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import type { Signal } from '#events/signal.ts';
import {
  decideIdentity,
  defaultThresholds,
  type MatchLevel,
  personThresholds,
  prepare,
  profileOf,
  type Thresholds,
} from '#domain/identity/index.ts';
import { CaseIndex } from './case-index.ts';
import { linkageSignal } from './linkage-signal.ts';

type Outcome = {
  /** Reference of the signal. */
  readonly ref: string;
  readonly caseId: string;
  /** Cases that a person was asked about; undefined: nobody was asked. */
  readonly asked: readonly string[] | undefined;
};
/** Signals that are matched before the measured run; a short stream is matched again and again. */
const WARM_UP = 40_000;
/** Lines that are read at a time. */
const BATCH = 500;
const NEW_LINE = 10;

type Truth = ReadonlyMap<string, string>;

const pairs = (size: number): number => (size * (size - 1)) / 2;

/**
 * The signals of a file, a few hundred at a time: a worker does not have the whole stream in memory either, and what it
 * holds is walked by each garbage collection.
 */
function* readSignals(bytes: Buffer): Generator<readonly Signal[]> {
  let batch: Signal[] = [];
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(NEW_LINE, from);
    const until = found < 0 ? bytes.length : found;
    const line = bytes.toString('utf8', from, until);
    from = until + 1;
    if (line.trim() !== '') batch.push(linkageSignal.parse(JSON.parse(line)));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

function readTruth(file: string): Truth {
  const { data } = Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true });
  return new Map(data.slice(1).map(([ref = '', household = '']) => [ref, household]));
}

/**
 * Streams the signals one at a time through the code of production, into cases held in memory. The clock stands still
 * while the next batch is read.
 */
export function matchStream(
  batches: Iterable<readonly Signal[]>,
  level: MatchLevel,
  {
    atMost = Number.POSITIVE_INFINITY,
    thresholds = level === 'person' ? personThresholds : defaultThresholds,
  }: { readonly atMost?: number; readonly thresholds?: Thresholds } = {},
): {
  readonly outcomes: readonly Outcome[];
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly comparisons: number;
  readonly candidatesFound: number;
} {
  const index = new CaseIndex(level);
  const outcomes: Outcome[] = [];
  let comparisons = 0;
  let milliseconds = 0;
  let cpuMicroseconds = 0;
  for (const batch of batches) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    for (const signal of batch) {
      const household = prepare(profileOf(signal));
      const keys = index.keysOf(household);
      const candidates = index.candidatesOf(keys);
      const frequencies = index.frequenciesOf(keys);
      const decision = decideIdentity(household, candidates, thresholds, { frequencies, level });
      comparisons += decision.compared;
      let caseId: string;
      if (decision.verdict === 'same') {
        caseId = decision.caseId;
        index.join(caseId, household, keys);
        for (const absorbed of decision.alsoMatches) index.merge(absorbed, caseId);
      } else {
        caseId = index.open(household, keys);
      }
      const asked = decision.verdict === 'ask' ? decision.candidates : undefined;
      outcomes.push({ ref: signal.source.ref, caseId, asked });
    }
    const { user, system } = process.cpuUsage(cpu);
    milliseconds += performance.now() - start;
    cpuMicroseconds += user + system;
    if (outcomes.length >= atMost) break;
  }
  return {
    outcomes: outcomes.map((outcome) => ({ ...outcome, caseId: index.survivorOf(outcome.caseId) })),
    seconds: milliseconds / 1e3,
    cpuSeconds: cpuMicroseconds / 1e6,
    comparisons,
    candidatesFound: index.lookAlikes,
  };
}

function count<T>(items: readonly T[], keyed: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyed(item), (counts.get(keyed(item)) ?? 0) + 1);
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, size) => total + pairs(size), 0);

/** Two signals are a predicted pair when they end on one case. */
export function judge(outcomes: readonly Outcome[], truth: Truth): Record<string, number> {
  const householdOf = (ref: string): string => truth.get(ref) ?? `unknown ${ref}`;
  const predicted = sum(count(outcomes, ({ caseId }) => caseId));
  const actual = sum(count(outcomes, ({ ref }) => householdOf(ref)));
  const right = sum(count(outcomes, ({ caseId, ref }) => `${caseId} ${householdOf(ref)}`));
  const households = new Map<string, Set<string>>();
  let asked = 0;
  let askedTrue = 0;
  for (const { ref, caseId, asked: cases } of outcomes) {
    if (cases !== undefined) {
      asked++;
      if (cases.some((id) => households.get(id)?.has(householdOf(ref)))) askedTrue++;
    }
    const known = households.get(caseId);
    if (known === undefined) households.set(caseId, new Set([householdOf(ref)]));
    else known.add(householdOf(ref));
  }
  const precision = predicted === 0 ? 1 : right / predicted;
  const recall = actual === 0 ? 1 : right / actual;
  return {
    signals: outcomes.length,
    cases: households.size,
    truePairs: actual,
    predictedPairs: predicted,
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    review: asked,
    reviewShare: outcomes.length === 0 ? 0 : asked / outcomes.length,
    reviewTrue: askedTrue,
  };
}

/** Signals on a case that another household opened, and signals apart from all earlier ones of their household. */
function missesOf(outcomes: readonly Outcome[], truth: Truth): readonly Record<string, string>[] {
  const opener = new Map<string, string>();
  const casesOf = new Map<string, Set<string>>();
  const misses: Record<string, string>[] = [];
  for (const { ref, caseId, asked } of outcomes) {
    const household = truth.get(ref) ?? ref;
    const cases = casesOf.get(household) ?? new Set();
    if ((opener.get(caseId) ?? household) !== household) misses.push({ ref, miss: 'glued', caseId });
    else if (cases.size > 0 && !cases.has(caseId))
      misses.push({ ref, miss: asked === undefined ? 'apart' : 'asked', caseId });
    if (!opener.has(caseId)) opener.set(caseId, household);
    casesOf.set(household, cases.add(caseId));
  }
  return misses;
}

/**
 * `matching --signals F.ndjson --truth F.csv [--level household|person] [--misses]`: pair precision, recall, F1, the
 * review band (a signal that is asked about opens a case of its own) and the speed, as JSON; with `--misses` the
 * references of the signals that went wrong.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      signals: { type: 'string' },
      truth: { type: 'string' },
      level: { type: 'string', default: 'household' },
      misses: { type: 'boolean', default: false },
    },
  });
  const { signals: signalsFile, truth: truthFile, level } = values;
  if (signalsFile === undefined || truthFile === undefined)
    throw new TypeError('matching needs --signals F.ndjson and --truth F.csv');
  if (level !== 'household' && level !== 'person') throw new TypeError('--level is household or person');
  const bytes = readFileSync(signalsFile);
  // What a running worker has long done: the code is compiled before the clock starts.
  for (let warmed = 0; warmed < WARM_UP; ) {
    const { length } = matchStream(readSignals(bytes), level, { atMost: WARM_UP }).outcomes;
    warmed += length === 0 ? WARM_UP : length;
  }
  const { outcomes, seconds, cpuSeconds, comparisons, candidatesFound } = matchStream(
    readSignals(bytes),
    level,
  );
  const truth = readTruth(truthFile);
  const figures = {
    level,
    ...judge(outcomes, truth),
    signalsPerSecond: Math.round(outcomes.length / seconds),
    signalsPerCpuSecond: Math.round(outcomes.length / cpuSeconds),
    candidatesPerSignal: candidatesFound / Math.max(1, outcomes.length),
    comparisonsPerSignal: comparisons / Math.max(1, outcomes.length),
    ...(values.misses && { misses: missesOf(outcomes, truth) }),
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  return Promise.resolve();
}
