import {
  type Candidate,
  candidateKeys,
  claimKeys,
  type HouseholdProfile,
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
    for (const { kind, key } of candidateKeys(signal))
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
    const grown: HouseholdProfile = mergeProfiles(known.profile, signal.profile);
    const profile = prepare(grown);
    this.#profiles[position] = profile;
    this.#enter(position, profile);
  }

  #enter(position: number, profile: PreparedHousehold): void {
    for (const { kind, key } of claimKeys(profile)) {
      const claim = `${kind}|${key}`;
      if (!this.#claims.has(claim)) this.#claims.set(claim, position);
    }
    for (const { kind, key } of candidateKeys(profile)) {
      const block = `${kind}|${key}`;
      const cases = this.#blocks.get(block);
      if (cases === undefined) this.#blocks.set(block, [position]);
      else if (!cases.includes(position)) cases.push(position);
    }
  }
}
