import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  candidateKeys,
  frequenciesOf,
  type MatchLevel,
  type PreparedHousehold,
  prepare,
  profileOf,
  type TermCount,
  type TermFrequencies,
  termsOf,
} from '#domain/identity/index.ts';
import { compareAddresses, dwellingRelations, relateDwellings } from '#domain/identity/compare-dwellings.ts';
import { comparePersons } from '#domain/identity/compare-persons.ts';
import { linkageSignal } from '../bench/linkage-signal.ts';

/**
 * Learns the table of `shared/domain/identity/weights.ts` from signals without any truth.
 * u: levels of random pairs. m: expectation-maximisation over pairs that share a blocking key, in sessions; a field is
 * learnt only in sessions that do not block on it. Household level: the session is `door`, and for each other relation
 * of the dwellings only the share of true pairs is learnt, which is its weight.
 * `node infra/learn/learn-weights.ts --signals F.ndjson [--signals G.ndjson] [--level household|person]`
 */

/** Levels of one pair: field to level, and the chance of an agreement on this very name where it is known. */
type Pattern = {
  readonly relation: string;
  readonly levels: ReadonlyMap<string, string>;
  readonly chance: ReadonlyMap<string, number>;
};
type Table = Map<string, Map<string, number>>;

const MOST_IN_BLOCK = 60;
const RANDOM_PAIRS = 400_000;
const ROUNDS = 60;

const agree = (value: string): boolean => value !== 'different' && value !== 'far' && value !== 'unknown';

function patternOf(
  a: PreparedHousehold,
  b: PreparedHousehold,
  frequencies: TermFrequencies,
  level: MatchLevel,
): Pattern | undefined {
  const [left, right] = [a.persons[0], b.persons[0]];
  if (left === undefined || right === undefined || a.persons.length > 1 || b.persons.length > 1)
    return undefined;
  const person = comparePersons(left, right);
  const levels = new Map<string, string>();
  const chance = new Map<string, number>();
  const set = (field: string, value: string | undefined): void => {
    if (value !== undefined && value !== 'unknown') levels.set(field, value);
  };
  const names =
    person.exchanged.find(({ surname, givenName }) => agree(surname) && agree(givenName)) ?? person.names;
  set('order', names === person.names ? 'same' : 'exchanged');
  set('surname', names.surname);
  set('givenName', names.givenName);
  set('birthDate', person.birthDate);
  set('nationalNumber', person.nationalNumber);
  set('contact', person.contact);
  if (names.surname === 'same') chance.set('surname', frequencies.surname(names.surnameKeys[0]));
  if (names.givenName === 'same') chance.set('givenName', frequencies.givenName(names.givenNameKeys[0]));
  if (level === 'person') {
    const address = compareAddresses(a.dwellings, b.dwellings, () => 0);
    for (const part of ['street', 'number', 'postcode', 'place'] as const) set(part, address[part]);
  }
  return { relation: relateDwellings(a.dwellings, b.dwellings), levels, chance };
}

/** Besides the blocking keys all homes of one building, so that boxes are seen apart from names. */
function keysOf(household: PreparedHousehold): string[] {
  const [dwelling] = household.dwellings;
  const building =
    dwelling?.street === undefined || dwelling.number === undefined
      ? []
      : [`building|${dwelling.street.sound}|${dwelling.number}`];
  return [...building, ...candidateKeys(household).map(({ kind, key }) => `${kind}|${key}`)];
}

function* blockedPairs(households: readonly PreparedHousehold[]): Generator<[number, number]> {
  const blocks = new Map<string, number[]>();
  households.forEach((household, index) => {
    for (const key of keysOf(household)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [index]);
      else block.push(index);
    }
  });
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length > MOST_IN_BLOCK) continue;
    for (const [position, a] of block.entries())
      for (const b of block.slice(position + 1)) {
        const pair = Math.min(a, b) * households.length + Math.max(a, b);
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
  }
}

function tally(patterns: readonly Pattern[], weigh: (pattern: Pattern, index: number) => number): Table {
  const table: Table = new Map();
  patterns.forEach((pattern, index) => {
    const weight = weigh(pattern, index);
    for (const [field, level] of pattern.levels) {
      const row = table.get(field) ?? new Map<string, number>();
      row.set(level, (row.get(level) ?? 0) + weight);
      table.set(field, row);
    }
  });
  for (const row of table.values()) {
    const total = [...row.values()].reduce((sum, value) => sum + value, 0);
    for (const [level, value] of row) row.set(level, value / Math.max(total, 1e-9));
  }
  return table;
}

const share = (table: Table, field: string, level: string): number =>
  Math.max(table.get(field)?.get(level) ?? 0, 1e-7);

/** How likely each pair is true, given the table, the share of true pairs, and how often chance pairs are kin. */
function posterior(
  pattern: Pattern,
  m: Table,
  u: Table,
  prior: number,
  kin: number,
  skip: readonly string[],
): number {
  let odds = Math.log(prior / (1 - prior));
  for (const [field, level] of pattern.levels) {
    if (skip.includes(field)) continue;
    let chance = pattern.chance.get(field) ?? share(u, field, level);
    if (field === 'surname' && level === 'same') chance = chance * (1 - kin) + kin;
    odds += Math.log(share(m, field, level) / chance);
  }
  return 1 / (1 + Math.exp(-odds));
}

type Learnt = { readonly m: Table; readonly prior: number; readonly kin: number };

/** Expectation-maximisation with u held; `fixed` holds m too, so that only the share of true pairs is learnt. */
function learn(
  patterns: readonly Pattern[],
  u: Table,
  start: Table,
  fixed: boolean,
  skip: readonly string[],
): Learnt {
  let m = start;
  let prior = 0.3;
  let kin = 0.01;
  for (let round = 0; round < ROUNDS; round++) {
    const likely = patterns.map((pattern) => posterior(pattern, m, u, prior, kin, skip));
    const total = likely.reduce((sum, value) => sum + value, 0);
    prior = Math.min(Math.max(total / patterns.length, 1e-6), 1 - 1e-6);
    let unlike = 0;
    let shared = 0;
    patterns.forEach((pattern, index) => {
      if (!pattern.levels.has('surname')) return;
      unlike += 1 - (likely[index] ?? 0);
      if (pattern.levels.get('surname') === 'same') shared += 1 - (likely[index] ?? 0);
    });
    kin = Math.min(0.5, Math.max(0, shared / Math.max(unlike, 1) - share(u, 'surname', 'same')));
    if (!fixed) m = tally(patterns, (_, index) => likely[index] ?? 0);
  }
  return { m, prior, kin };
}

/** Where to begin: true pairs mostly agree. */
function firstGuess(u: Table): Table {
  const guess: Table = new Map();
  for (const [field, levels] of u) {
    const others = [...levels.keys()].filter((level) => level !== 'same');
    guess.set(
      field,
      new Map([['same', 0.9], ...others.map((level): [string, number] => [level, 0.1 / others.length])]),
    );
  }
  return guess;
}

function print(title: string, m: Table, u: Table): void {
  console.log(`\n${title}`);
  for (const [field, levels] of m)
    for (const [level, value] of [...levels].toSorted(([, a], [, b]) => b - a)) {
      const chance = share(u, field, level);
      console.log(
        `${field.padEnd(15)} ${level.padEnd(10)} m ${value.toFixed(5)}  u ${chance.toExponential(2)}  ${Math.log2(value / chance).toFixed(2)} bits`,
      );
    }
}

/** Here every household is counted. */
function countAll(all: readonly PreparedHousehold[]): readonly TermCount[] {
  const counts = new Map<string, TermCount>();
  for (const { kind, key, by } of all.flatMap(termsOf)) {
    const id = `${kind} ${key}`;
    counts.set(id, { kind, key, count: (counts.get(id)?.count ?? 0) + by });
  }
  return [...counts.values()];
}

const { values } = parseArgs({
  options: { signals: { type: 'string', multiple: true }, level: { type: 'string', default: 'household' } },
});
const level: MatchLevel = values.level === 'person' ? 'person' : 'household';
const households = (values.signals ?? []).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => prepare(profileOf(linkageSignal.parse(JSON.parse(line))))),
);
const frequencies = frequenciesOf(countAll(households), 1);

const random: Pattern[] = [];
let state = 20_261_102;
const draw = (): number => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * households.length);
};
for (let count = 0; count < RANDOM_PAIRS; count++) {
  const [a, b] = [households[draw()], households[draw()]];
  if (a === undefined || b === undefined || a === b) continue;
  const pattern = patternOf(a, b, frequencies, level);
  if (pattern !== undefined) random.push(pattern);
}
const u = tally(random, () => 1);
const blocked: Pattern[] = [];
for (const [i, j] of blockedPairs(households)) {
  const [a, b] = [households[i], households[j]];
  if (a === undefined || b === undefined) continue;
  const pattern = patternOf(a, b, frequencies, level);
  if (pattern !== undefined) blocked.push(pattern);
}
console.log(`${households.length} signals, ${blocked.length} blocked pairs, ${random.length} random pairs`);

if (level === 'household') {
  const atDoor = blocked.filter(({ relation }) => relation === 'door');
  const door = learn(atDoor, u, firstGuess(u), false, []);
  print('persons, learnt at one door', door.m, u);
  for (const relation of dwellingRelations) {
    const patterns = blocked.filter((pattern) => pattern.relation === relation);
    if (patterns.length === 0) continue;
    const { prior, kin } = learn(patterns, u, door.m, true, []);
    console.log(
      `${relation.padEnd(14)} ${String(patterns.length).padStart(7)} pairs, true ${prior.toFixed(4)} (${Math.log2(prior / (1 - prior)).toFixed(1)} bits), kin ${kin.toFixed(4)}`,
    );
  }
} else {
  const sessions: readonly (readonly [string, readonly string[]])[] = [
    ['birthDate', ['birthDate']],
    ['surname', ['surname', 'givenName']],
    ['street', ['street', 'number']],
  ];
  for (const [field, skip] of sessions) {
    const patterns = blocked.filter(({ levels }) =>
      skip.every(
        (name) =>
          levels.get(name) === 'same' ||
          (name !== field && name === 'givenName' && levels.get(name) === 'same'),
      ),
    );
    const { m, prior } = learn(patterns, u, firstGuess(u), false, skip);
    print(`session ${field}: ${patterns.length} pairs, true ${prior.toFixed(3)}`, m, u);
  }
}
