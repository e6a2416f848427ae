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
  type MatchLevel,
  mergeHouseholds,
  type PreparedHousehold,
  type TermFrequencies,
  type TermTally,
  termsOf,
} from '#domain/identity/index.ts';

type Keys = {
  readonly claims: readonly ClaimKey[];
  readonly candidates: readonly CandidateKey[];
  readonly terms: readonly TermTally[];
};
/** Cases that hold a key: one number, or several. */
type Block = number | number[];

/** FNV-1a cut to 30 bits, which stay small integers. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value ^ (value >>> 15)) & 0x3fffffff;
}

const noClaims: readonly string[] = [];

/**
 * Cases in memory with their claims and candidate keys: what the table does in production. One signal at a time; a claim
 * belongs to the case that took it first, and a case is found by the keys of every signal that joined it.
 */
export class CaseIndex {
  readonly #cases: (Candidate & { readonly profile: PreparedHousehold })[] = [];
  readonly #claims = new Map<string, Map<string, number>>(claimKinds.map((kind) => [kind, new Map()]));
  /** By hash, as in production; two keys with one hash only bring a look-alike too many. */
  readonly #blocks = new Map<string, Map<number, Block>>(candidateKinds.map((kind) => [kind, new Map()]));
  /** Cases that were merged into another: which. */
  readonly #absorbed = new Map<number, number>();
  /** How often a name was counted, by kind. */
  readonly #counts = new Map<string, Map<string, number>>();
  /** By case: the number of the search that last met it. */
  #met = new Uint32Array(1024);
  #search = 0;
  readonly #level: MatchLevel;

  constructor(level: MatchLevel) {
    this.#level = level;
  }

  get size(): number {
    return this.#cases.length;
  }

  /** The keys of a signal, made once for finding and for storing. */
  keysOf(signal: PreparedHousehold): Keys {
    return {
      claims: claimKeys(signal),
      candidates: candidateKeys(signal, this.#level),
      terms: termsOf(signal),
    };
  }

  /** How common the names of the signal are, from what was counted so far. */
  frequenciesOf({ terms }: Keys): TermFrequencies {
    return frequenciesOf(
      terms.map(({ kind, key }) => ({ kind, key, count: this.#counts.get(kind)?.get(key) ?? 0 })),
      this.#level === 'person' ? 1 : undefined,
    );
  }

  /** The cases that the signal's claims and candidate keys point to. */
  candidatesOf({ claims, candidates }: Keys): Candidate[] {
    this.#search++;
    const found: Candidate[] = [];
    const claimed = new Map<number, readonly string[]>();
    for (const { kind, key } of claims) {
      const owner = this.#claims.get(kind)?.get(key);
      if (owner !== undefined) claimed.set(owner, [...(claimed.get(owner) ?? noClaims), kind]);
    }
    for (const [owner, kinds] of claimed) this.#meet(owner, kinds, found);
    for (const { kind, key, use } of candidates) {
      const block = use === 'store' ? undefined : this.#blocks.get(kind)?.get(hash(key));
      if (block === undefined) continue;
      if (typeof block === 'number') this.#meet(block, noClaims, found);
      else for (const position of block) this.#meet(position, noClaims, found);
    }
    return found;
  }

  #meet(key: number, claimed: readonly string[], found: Candidate[]): void {
    const position = this.#absorbed.size === 0 ? key : Number(this.survivorOf(String(key)));
    if (this.#met[position] === this.#search) return;
    this.#met[position] = this.#search;
    const known = this.#cases[position];
    if (known !== undefined) found.push(claimed.length === 0 ? known : { ...known, claimed });
  }

  /** Opens a case for the signal; returns its id. */
  open(signal: PreparedHousehold, keys: Keys): string {
    const position = this.#cases.length;
    const caseId = String(position);
    this.#cases.push({ caseId, status: 'open', profile: signal, claimed: noClaims });
    if (position >= this.#met.length) {
      const longer = new Uint32Array(2 * this.#met.length);
      longer.set(this.#met);
      this.#met = longer;
    }
    this.#enter(position, keys);
    // A linkage set is no table that bills its writes: every person is counted.
    if (this.#level === 'person' || isCounted(caseId)) this.#count(keys);
    return caseId;
  }

  /** The case that lives on behind this id. */
  survivorOf(caseId: string): string {
    let position = Number(caseId);
    for (let next = this.#absorbed.get(position); next !== undefined; next = this.#absorbed.get(position))
      position = next;
    return String(position);
  }

  /** Merges one case into another; what was found under its keys is the other from now on. */
  merge(absorbedId: string, survivorId: string): void {
    const [absorbed, survivor] = [Number(absorbedId), Number(survivorId)];
    const [gone, kept] = [this.#cases[absorbed], this.#cases[survivor]];
    if (gone === undefined || kept === undefined || absorbed === survivor) return;
    this.#cases[survivor] = { ...kept, profile: mergeHouseholds(kept.profile, gone.profile) };
    this.#absorbed.set(absorbed, survivor);
  }

  /** Lets the case grow with the signal. */
  join(caseId: string, signal: PreparedHousehold, keys: Keys): void {
    const position = Number(caseId);
    const known = this.#cases[position];
    if (known === undefined) throw new RangeError(`no case ${caseId}`);
    this.#cases[position] = { ...known, profile: mergeHouseholds(known.profile, signal) };
    this.#enter(position, keys);
  }

  #count({ terms }: Keys): void {
    for (const { kind, key, by } of terms) {
      const counts = this.#counts.get(kind) ?? new Map<string, number>();
      counts.set(key, (counts.get(key) ?? 0) + by);
      this.#counts.set(kind, counts);
    }
  }

  #enter(position: number, { claims, candidates }: Keys): void {
    for (const { kind, key } of claims) {
      const owners = this.#claims.get(kind);
      if (owners !== undefined && !owners.has(key)) owners.set(key, position);
    }
    for (const { kind, key, use } of candidates) {
      if (use === 'find') continue;
      const blocks = this.#blocks.get(kind);
      const hashed = hash(key);
      const block = blocks?.get(hashed);
      if (block === undefined) blocks?.set(hashed, position);
      else if (typeof block === 'number') {
        if (block !== position) blocks?.set(hashed, [block, position]);
      } else if (block.at(-1) !== position && !block.includes(position)) block.push(position);
    }
  }
}
