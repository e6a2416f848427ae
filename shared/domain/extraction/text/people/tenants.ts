import { foldText } from '../../../normalise/text.ts';
import type { Span } from '../source-text.ts';
import type { TenantCandidate } from './tenant-candidates.ts';

/** A tenant as the mail names her, with every place where the name stands. */
export type TenantFound = {
  readonly givenName?: string;
  readonly familyName?: string;
  readonly confidence: number;
  readonly ordinal?: number;
  readonly best: TenantCandidate;
  readonly anchors: readonly { readonly partIndex: number; readonly span: Span }[];
};

/** Somebody whose name is not the tenant's: who wrote the letter. */
export type Excluded = { readonly name?: string; readonly role: string };

type Group = { members: TenantCandidate[]; score: number };

const LABEL = 5.5;
const SURE = 4;
const ALONE = 2.5;

/**
 * The persons whom the candidates mean: variants of one name joined, other people's names left out. `leftOver`: the writer
 * lets the home, so that the one name left over is the tenant's.
 */
export function chooseTenants(
  candidates: readonly TenantCandidate[],
  writers: readonly Excluded[],
  leftOver = false,
): { tenants: TenantFound[]; doubtful: boolean } {
  const others = candidates.filter((candidate) => !isWriter(candidate, writers));
  const groups = withoutSubjectRivals(join(others));
  const labelled = groups.filter((group) =>
    group.members.some((each) => each.form === 'label' && each.score >= LABEL),
  );
  let chosen: Group[];
  if (labelled.length > 0) {
    chosen = groups.filter(
      (group) =>
        labelled.includes(group) ||
        group.score >= LABEL + 1.5 ||
        (group.score >= 1 && inCouple(group, labelled)),
    );
  } else {
    const sure = groups.filter((group) => group.score >= SURE);
    const best = groups.toSorted((a, b) => b.score - a.score);
    const [first, second] = best;
    const alone =
      first !== undefined &&
      first.score >= ALONE &&
      (second === undefined || first.score - second.score >= 1 || inCouple(second, [first]))
        ? [first]
        : leftOver
          ? onlyOne(groups)
          : [];
    const core = sure.length > 0 ? sure : alone;
    chosen = groups.filter((group) => core.includes(group) || (group.score >= 0 && inCouple(group, core)));
  }
  // A name that only starts a couple or is far weaker than the others is no tenant of its own.
  const top = Math.max(0, ...chosen.map((group) => group.score));
  chosen = chosen.filter(
    (group) =>
      group.score >= SURE ||
      top - group.score <= 4.5 ||
      inCouple(
        group,
        chosen.filter((other) => other !== group),
      ),
  );
  const tenants = chosen
    .map(found)
    .toSorted((a, b) => (a.ordinal ?? 9) - (b.ordinal ?? 9) || position(a) - position(b));
  return {
    tenants: tenants.slice(0, 6),
    doubtful: tenants.length === 0 && groups.some((group) => group.score > 0),
  };
}

/** The one person (or couple) with a whole name whom nothing makes somebody else: of whom else would a landlord write? */
function onlyOne(groups: readonly Group[]): Group[] {
  const open = groups.filter((group) => group.score > -1);
  const [first] = open;
  const whole = (group: Group): boolean =>
    group.members.some((each) => each.form === 'known-given' || each.form === 'capitals') &&
    group.score >= 1.5;
  if (first === undefined || !whole(first)) return [];
  return open.every((group) => group === first || (whole(group) && inCouple(group, [first]))) ? [first] : [];
}

/** Whom only the subject names (of an old thread) yields to somebody whom the letter itself makes a tenant. */
function withoutSubjectRivals(groups: readonly Group[]): Group[] {
  const inLetter = (group: Group): boolean => group.members.some((member) => member.partIndex >= 0);
  return groups.some((group) => inLetter(group) && group.score >= SURE)
    ? groups.filter(inLetter)
    : [...groups];
}

const position = (tenant: TenantFound): number =>
  (tenant.anchors[0]?.partIndex ?? 0) * 1e6 + (tenant.anchors[0]?.span.start ?? 0);

function isWriter(candidate: TenantCandidate, writers: readonly Excluded[]): boolean {
  return writers.some((writer) => {
    if (writer.name === undefined || writer.role === 'tenant') return false;
    const name = foldText(writer.name);
    const given = foldText(candidate.givenName ?? '');
    const family = foldText(candidate.familyName ?? '');
    if (given !== '' && family !== '') return name === `${given} ${family}` || name === `${family} ${given}`;
    // A bare surname or given name of the writer is the writer, unless a label says that it is the tenant's.
    if (candidate.form === 'label' || writer.role === 'relative') return false;
    return family === ''
      ? name.startsWith(`${given} `)
      : name.endsWith(` ${family}`) || (writer.role === 'landlord' && name === family);
  });
}

/** Groups that mean one person: full names by both parts, a title and surname by the surname, a given name by itself. */
function join(candidates: readonly TenantCandidate[]): Group[] {
  const groups: Group[] = [];
  const full = candidates.filter((each) => each.givenName !== undefined && each.familyName !== undefined);
  const part = candidates.filter((each) => each.givenName === undefined || each.familyName === undefined);
  for (const candidate of [
    ...full.toSorted((a, b) => (b.givenName?.length ?? 0) - (a.givenName?.length ?? 0)),
    ...part,
  ]) {
    const same = groups.filter((group) => group.members.some((member) => samePerson(member, candidate)));
    const [only] = same;
    if (only !== undefined && (same.length === 1 || candidate.givenName === undefined)) {
      for (const group of same) group.members.push(candidate);
    } else if (candidate.familyName !== undefined || candidate.score >= LABEL) {
      groups.push({ members: [candidate], score: 0 });
    }
  }
  for (const group of groups) {
    const scores = group.members.map((member) => member.score);
    const bonus = Math.min(1, (scores.filter((score) => score > 0).length - 1) * 0.5);
    // One clear denial (`mijn advocaat, mr. Peeters`) outweighs a mention that says nothing.
    const labelled = group.members.some((member) => member.form === 'label');
    const denied = Math.min(...scores) <= -3 && Math.max(...scores) < (labelled ? 5 : 6);
    group.score = denied ? Math.min(...scores) : Math.max(...scores) + Math.max(0, bonus);
  }
  return groups;
}

function samePerson(a: TenantCandidate, b: TenantCandidate): boolean {
  const familyA = foldText(a.familyName ?? '');
  const familyB = foldText(b.familyName ?? '');
  const givenA = foldText(a.givenName ?? '');
  const givenB = foldText(b.givenName ?? '');
  if (familyA !== '' && familyB !== '' && familyA !== familyB) return false;
  if (givenA !== '' && givenB !== '') return sameGiven(givenA, givenB) && (familyA !== '' || familyB !== '');
  if (familyA !== '' && familyB !== '') return true;
  // A given name alone against a surname alone: nothing in common.
  return givenA !== '' && givenB !== '' && sameGiven(givenA, givenB);
}

function sameGiven(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // `Marcel` and `Marcel Gustaaf`: the register knows more given names than the signature.
  return long.startsWith(`${short} `) || (/^\p{L}\.?$/u.test(short) && long.startsWith(short[0] ?? ' '));
}

function inCouple(group: Group, others: readonly Group[]): boolean {
  const couples = new Set(
    group.members.map((member) => member.couple).filter((couple) => couple !== undefined),
  );
  return others.some(
    (other) =>
      other !== group &&
      other.members.some((member) => member.couple !== undefined && couples.has(member.couple)),
  );
}

function found(group: Group): TenantFound {
  const ranked = group.members.toSorted((a, b) => completeness(b) - completeness(a) || b.score - a.score);
  const [best] = ranked;
  if (best === undefined) throw new Error('A group holds at least one candidate.');
  const ordinal = group.members.find((member) => member.ordinal !== undefined)?.ordinal;
  return {
    ...(best.givenName === undefined ? {} : { givenName: best.givenName }),
    ...(best.familyName === undefined ? {} : { familyName: best.familyName }),
    confidence: confidenceOf(group),
    ...(ordinal === undefined ? {} : { ordinal }),
    best,
    anchors: group.members
      .map((member) => ({ partIndex: member.partIndex, span: member.span }))
      .toSorted((a, b) => a.partIndex - b.partIndex || a.span.start - b.span.start),
  };
}

const completeness = (candidate: TenantCandidate): number =>
  (candidate.familyName === undefined ? 0 : 2) +
  (candidate.givenName === undefined ? 0 : candidate.givenName.replace(/\./g, '').length > 1 ? 2 : 1) +
  (candidate.form === 'label' ? 0.5 : 0);

function confidenceOf(group: Group): number {
  const { score } = group;
  if (group.members.some((member) => member.form === 'label' && member.score >= LABEL)) return 0.97;
  return score >= 6 ? 0.95 : score >= 5 ? 0.92 : score >= SURE ? 0.88 : score >= 3 ? 0.8 : 0.74;
}
