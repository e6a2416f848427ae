import {
  type Candidate,
  type CandidateKey,
  type ClaimKey,
  candidateKeys,
  candidateKinds,
  claimKeys,
  claimKinds,
  frequenciesOf,
  isCounted,
  type Marks,
  type MatchLevel,
  mergeHouseholds,
  type PreparedHousehold,
  surelyApart,
  type TermFrequencies,
  type TermTally,
  termsOf,
} from '#domain/identity/index.ts';
import { BlockTable, hashOf, OwnerTable } from './key-table.ts';

type Keys = {
  readonly household: PreparedHousehold;
  readonly claims: readonly ClaimKey[];
  /** Two hashes of each claim: a claim says something of itself, so that no two may be taken for one. */
  readonly claimHashes: readonly number[];
  readonly candidates: readonly CandidateKey[];
  /** By hash, as in production; two keys with one hash only bring a look-alike too many. */
  readonly candidateHashes: readonly number[];
  readonly terms: readonly TermTally[];
};
type Known = { caseId: string; status: 'open'; profile: PreparedHousehold; claimed: readonly string[] };

/** Each kind begins its hashes elsewhere. */
const seeds = new Map<string, number>(
  [...claimKinds, ...candidateKinds.map((kind) => `look-alike ${kind}`)].map((kind) => [
    kind,
    hashOf(kind, 0x811c9dc5),
  ]),
);
const claimSeed = (kind: string): number => seeds.get(kind) ?? 1;
const seedOf: Readonly<Record<string, number>> = Object.fromEntries(
  candidateKinds.map((kind) => [kind, seeds.get(`look-alike ${kind}`) ?? 1]),
);

const noClaims: readonly string[] = [];

/** Integers that are kept of each case side by side: one look at memory sets most look-alikes aside. */
const ROW = 8;
const SURVIVOR = 0;
const MET = 1;
const MARKS = 2;

/**
 * Cases in memory with their claims and candidate keys: what the table does in production. One signal at a time; a claim
 * belongs to the case that took it first, and a case is found by the keys of every signal that joined it.
 */
export class CaseIndex {
  readonly #cases: Known[] = [];
  readonly #claims = new OwnerTable();
  readonly #blocks = new BlockTable();
  /** By case: the one that it was merged into, or itself; the search that last met it; its marks. */
  #rows = new Int32Array(ROW * 1024);
  /** How often a name was counted, by kind. */
  readonly #counts = new Map<string, Map<string, number>>();
  #search = 0;
  #sought: Marks | undefined;
  #found: Candidate[] = [];
  #lookAlikes = 0;
  readonly #level: MatchLevel;

  constructor(level: MatchLevel) {
    this.#level = level;
  }

  get size(): number {
    return this.#cases.length;
  }

  /** Cases that searches have met so far. */
  get lookAlikes(): number {
    return this.#lookAlikes;
  }

  /** The keys of a signal, made once for finding and for storing. */
  keysOf(signal: PreparedHousehold): Keys {
    const claims = claimKeys(signal);
    const claimHashes: number[] = [];
    for (const { kind, key } of claims)
      claimHashes.push(hashOf(key, claimSeed(kind)), hashOf(key, 0x2545f491));
    const candidates = candidateKeys(signal, this.#level);
    const candidateHashes: number[] = [];
    for (const { kind, key } of candidates) candidateHashes.push(hashOf(key, seedOf[kind] ?? 1));
    return { household: signal, claims, claimHashes, candidates, candidateHashes, terms: termsOf(signal) };
  }

  /** How common the names of the signal are, from what was counted so far. */
  frequenciesOf({ terms }: Keys): TermFrequencies {
    return frequenciesOf(
      terms.map(({ kind, key }) => ({ kind, key, count: this.#counts.get(kind)?.get(key) ?? 0 })),
      this.#level === 'person' ? 1 : undefined,
    );
  }

  /** The cases that the signal's claims and candidate keys point to, without those whose marks are surely apart. */
  candidatesOf(keys: Keys): readonly Candidate[] {
    this.#search++;
    this.#found = [];
    this.#sought = this.#level === 'person' ? undefined : keys.household;
    this.#meetOwners(keys);
    const { candidates, candidateHashes } = keys;
    for (let at = 0; at < candidates.length; at++)
      if (candidates[at]?.use !== 'store') this.#blocks.each(candidateHashes[at] ?? 1, this.#meet);
    return this.#found;
  }

  #meetOwners({ claims, claimHashes }: Keys): void {
    let claimed: Map<number, string[]> | undefined;
    for (let at = 0; at < claims.length; at++) {
      const kind = claims[at]?.kind;
      const owner = this.#claims.ownerOf(claimHashes[2 * at] ?? 1, claimHashes[2 * at + 1] ?? 1);
      if (owner < 0 || kind === undefined) continue;
      claimed ??= new Map();
      const kinds = claimed.get(owner);
      if (kinds === undefined) claimed.set(owner, [kind]);
      else kinds.push(kind);
    }
    for (const [owner, kinds] of claimed ?? []) {
      const position = this.#survivor(owner);
      const known = this.#cases[position];
      if (known !== undefined && this.#isNewlyMet(position)) this.#found.push({ ...known, claimed: kinds });
    }
  }

  readonly #meet = (owner: number): void => {
    const position = this.#survivor(owner);
    if (!this.#isNewlyMet(position)) return;
    if (this.#sought !== undefined && surelyApart(this.#sought, this.#marksOf(position))) return;
    const known = this.#cases[position];
    if (known !== undefined) this.#found.push(known);
  };

  #isNewlyMet(position: number): boolean {
    const at = ROW * position + MET;
    if (this.#rows[at] === this.#search) return false;
    this.#rows[at] = this.#search;
    this.#lookAlikes++;
    return true;
  }

  #marksOf(position: number): Marks {
    const at = ROW * position + MARKS;
    return {
      houseNumber: this.#rows[at] ?? -1,
      tieBits: this.#rows[at + 1] ?? 0,
      birthBits: this.#rows[at + 2] ?? 0,
      nameBits: this.#rows[at + 3] ?? 0,
      otherNameBits: this.#rows[at + 4] ?? 0,
    };
  }

  #mark(position: number, { houseNumber, tieBits, birthBits, nameBits, otherNameBits }: Marks): void {
    const at = ROW * position + MARKS;
    this.#rows[at] = houseNumber;
    this.#rows[at + 1] = tieBits;
    this.#rows[at + 2] = birthBits;
    this.#rows[at + 3] = nameBits;
    this.#rows[at + 4] = otherNameBits;
  }

  /** Opens a case for the signal; returns its id. */
  open(signal: PreparedHousehold, keys: Keys): string {
    const position = this.#cases.length;
    const caseId = String(position);
    this.#cases.push({ caseId, status: 'open', profile: signal, claimed: noClaims });
    if (ROW * position >= this.#rows.length) {
      const rows = new Int32Array(2 * this.#rows.length);
      rows.set(this.#rows);
      this.#rows = rows;
    }
    this.#rows[ROW * position + SURVIVOR] = position;
    this.#mark(position, signal);
    this.#enter(position, keys);
    // A linkage set is no table that bills its writes: every person is counted.
    if (this.#level === 'person' || isCounted(caseId)) this.#count(keys);
    return caseId;
  }

  /** The case that lives on behind this id. */
  survivorOf(caseId: string): string {
    return String(this.#survivor(Number(caseId)));
  }

  #survivor(owner: number): number {
    let position = owner;
    for (;;) {
      const next = this.#rows[ROW * position + SURVIVOR] ?? position;
      if (next === position) return position;
      position = next;
    }
  }

  /** Merges one case into another; what was found under its keys is the other from now on. */
  merge(absorbedId: string, survivorId: string): void {
    const [absorbed, survivor] = [Number(absorbedId), Number(survivorId)];
    const [gone, kept] = [this.#cases[absorbed], this.#cases[survivor]];
    if (gone === undefined || kept === undefined || absorbed === survivor) return;
    kept.profile = mergeHouseholds(kept.profile, gone.profile);
    this.#mark(survivor, kept.profile);
    this.#rows[ROW * absorbed + SURVIVOR] = survivor;
  }

  /** Lets the case grow with the signal. */
  join(caseId: string, signal: PreparedHousehold, keys: Keys): void {
    const position = Number(caseId);
    const known = this.#cases[position];
    if (known === undefined) throw new RangeError(`no case ${caseId}`);
    known.profile = mergeHouseholds(known.profile, signal);
    this.#mark(position, known.profile);
    this.#enter(position, keys);
  }

  #count({ terms }: Keys): void {
    for (const { kind, key, by } of terms) {
      const counts = this.#counts.get(kind) ?? new Map<string, number>();
      counts.set(key, (counts.get(key) ?? 0) + by);
      this.#counts.set(kind, counts);
    }
  }

  #enter(position: number, { claims, claimHashes, candidates, candidateHashes }: Keys): void {
    for (let at = 0; at < claims.length; at++)
      this.#claims.claim(claimHashes[2 * at] ?? 1, claimHashes[2 * at + 1] ?? 1, position);
    for (let at = 0; at < candidates.length; at++)
      if (candidates[at]?.use !== 'find') this.#blocks.add(candidateHashes[at] ?? 1, position);
  }
}
