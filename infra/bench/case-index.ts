import {
  type Candidate,
  type CandidateKey,
  type ClaimKey,
  candidateKeys,
  claimKeys,
  type MatchLevel,
  mergeHouseholds,
  type PreparedHousehold,
} from '#domain/identity/index.ts';

type Keys = { readonly claims: readonly ClaimKey[]; readonly candidates: readonly CandidateKey[] };
/** Cases that hold a key: one number, or several. */
type Block = number | number[];

const noClaims: readonly string[] = [];

/**
 * Cases in memory with their claims and candidate keys: what the table does in production. One signal at a time; a claim
 * belongs to the case that took it first, and a case is found by the keys of every signal that joined it.
 */
export class CaseIndex {
  readonly #households: PreparedHousehold[] = [];
  readonly #claims = new Map<string, Map<string, number>>();
  readonly #blocks = new Map<string, Map<string, Block>>();
  readonly #level: MatchLevel;

  constructor(level: MatchLevel) {
    this.#level = level;
  }

  get size(): number {
    return this.#households.length;
  }

  /** The keys of a signal, made once for finding and for storing. */
  keysOf(signal: PreparedHousehold): Keys {
    return { claims: claimKeys(signal), candidates: candidateKeys(signal, this.#level) };
  }

  /** The cases that the signal's claims and candidate keys point to. */
  candidatesOf({ claims, candidates }: Keys): Candidate[] {
    const claimed = new Map<number, readonly string[]>();
    for (const { kind, key } of claims) {
      const found = this.#claims.get(kind)?.get(key);
      if (found !== undefined) claimed.set(found, [...(claimed.get(found) ?? noClaims), kind]);
    }
    for (const { kind, key } of candidates) {
      const block = this.#blocks.get(kind)?.get(key);
      if (block === undefined) continue;
      if (typeof block === 'number') {
        if (!claimed.has(block)) claimed.set(block, noClaims);
      } else for (const found of block) if (!claimed.has(found)) claimed.set(found, noClaims);
    }
    const found: Candidate[] = [];
    for (const [position, kinds] of claimed) {
      const profile = this.#households[position];
      if (profile !== undefined)
        found.push({ caseId: String(position), status: 'open', profile, claimed: kinds });
    }
    return found;
  }

  /** Opens a case for the signal; returns its id. */
  open(signal: PreparedHousehold, keys: Keys): string {
    const position = this.#households.length;
    this.#households.push(signal);
    this.#enter(position, keys);
    return String(position);
  }

  /** Lets the case grow with the signal. */
  join(caseId: string, signal: PreparedHousehold, keys: Keys): void {
    const position = Number(caseId);
    const known = this.#households[position];
    if (known === undefined) throw new RangeError(`no case ${caseId}`);
    this.#households[position] = mergeHouseholds(known, signal);
    this.#enter(position, keys);
  }

  #enter(position: number, { claims, candidates }: Keys): void {
    for (const { kind, key } of claims) {
      const owners = this.#claims.get(kind) ?? new Map<string, number>();
      if (owners.size === 0) this.#claims.set(kind, owners);
      if (!owners.has(key)) owners.set(key, position);
    }
    for (const { kind, key } of candidates) {
      const blocks = this.#blocks.get(kind) ?? new Map<string, Block>();
      if (blocks.size === 0) this.#blocks.set(kind, blocks);
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, position);
      else if (typeof block === 'number') {
        if (block !== position) blocks.set(key, [block, position]);
      } else if (block.at(-1) !== position && !block.includes(position)) block.push(position);
    }
  }
}
