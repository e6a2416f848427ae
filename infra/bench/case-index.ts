import {
  type Candidate,
  candidateKeys,
  claimKeys,
  type MatchLevel,
  mergeProfiles,
  type PreparedHousehold,
  prepare,
} from '#domain/identity/index.ts';

/**
 * Cases in memory with their claims and candidate keys: what the table does in production. One signal at a time; a claim
 * belongs to the case that took it first.
 */
export class CaseIndex {
  readonly #profiles: PreparedHousehold[] = [];
  readonly #claims = new Map<string, number>();
  readonly #blocks = new Map<string, number[]>();
  readonly #level: MatchLevel;

  constructor(level: MatchLevel) {
    this.#level = level;
  }

  get size(): number {
    return this.#profiles.length;
  }

  /** The cases that the signal's claims and candidate keys point to. */
  candidatesOf(signal: PreparedHousehold): Candidate[] {
    const claimed = new Map<number, string[]>();
    for (const { kind, key } of claimKeys(signal)) {
      const found = this.#claims.get(`${kind}|${key}`);
      if (found === undefined) continue;
      const kinds = claimed.get(found);
      if (kinds === undefined) claimed.set(found, [kind]);
      else kinds.push(kind);
    }
    for (const { kind, key } of candidateKeys(signal, this.#level))
      for (const found of this.#blocks.get(`${kind}|${key}`) ?? [])
        if (!claimed.has(found)) claimed.set(found, []);
    const candidates: Candidate[] = [];
    for (const [position, kinds] of claimed) {
      const profile = this.#profiles[position];
      if (profile !== undefined)
        candidates.push({ caseId: String(position), status: 'open', profile, claimed: kinds });
    }
    return candidates;
  }

  /** Opens a case for the signal; returns its id. */
  open(signal: PreparedHousehold): string {
    const position = this.#profiles.length;
    this.#profiles.push(signal);
    this.#enter(position, signal);
    return String(position);
  }

  /** Lets the case grow with the signal. */
  join(caseId: string, signal: PreparedHousehold): void {
    const position = Number(caseId);
    const known = this.#profiles[position];
    if (known === undefined) throw new RangeError(`no case ${caseId}`);
    this.#profiles[position] = prepare(mergeProfiles(known.profile, signal.profile));
    this.#enter(position, signal);
  }

  /** A case is found by the keys of every signal that joined it. */
  #enter(position: number, signal: PreparedHousehold): void {
    for (const { kind, key } of claimKeys(signal)) {
      const claim = `${kind}|${key}`;
      if (!this.#claims.has(claim)) this.#claims.set(claim, position);
    }
    for (const { kind, key } of candidateKeys(signal, this.#level)) {
      const block = `${kind}|${key}`;
      const cases = this.#blocks.get(block);
      if (cases === undefined) this.#blocks.set(block, [position]);
      else if (!cases.includes(position)) cases.push(position);
    }
  }
}
