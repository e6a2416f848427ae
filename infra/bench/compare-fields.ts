import type { SignalFields, Tenant } from '#events/signal.ts';

/**
 * How two readings of one fact are compared: the rules of `test/samples/README.md`, "Reading gold.ndjson".
 * Names, firms, courts and streets without regard to case; numbers, dates and identifiers exactly; free text by the
 * words that both cuts share.
 */

/** Field names as in the contract, `tenants.familyName` for any tenant. */
export const freeTextFields: readonly string[] = ['stepsTaken', 'guidanceQuestion'];

/** The fields that the project is judged on together. */
export const coreFields: readonly string[] = [
  'kind',
  'tenants.givenName',
  'tenants.familyName',
  'tenants.birthDate',
  'tenants.nationalNumber',
  'tenants.phone',
  'tenants.email',
  'dwelling.street',
  'dwelling.houseNumber',
  'dwelling.box',
  'dwelling.postcode',
  'dwelling.municipality',
  'court.hearingAt',
  'court.rollNumber',
  'arrears.amountCents',
];

const legalForms = new Set(
  'nv sa bv bvba srl sprl cv cvba sc scrl vzw asbl gcv scomm comm.v vof snc ivzw aisbl'.split(' '),
);

const plain = (value: string): string =>
  value
    .normalize('NFC')
    .replaceAll(/[\u2018\u2019\u02bc`´]/g, "'")
    .replaceAll(/[\u2010-\u2015]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The legal form may stand before or behind the name: `nv X` is `X nv`. */
function firm(value: string): string {
  const parts = plain(value).split(' ');
  return [...parts.filter((part) => !isLegalForm(part)), ...parts.filter(isLegalForm)].join(' ');
}
const isLegalForm = (word: string): boolean => legalForms.has(word.replaceAll('.', ''));

const squeezed = (value: string): string => plain(value).replaceAll(' ', '');

const comparable: Readonly<Record<string, (value: string) => string>> = {
  'landlord.name': firm,
  'referrer.organisation': firm,
  'dwelling.houseNumber': squeezed,
  'dwelling.box': squeezed,
  'court.rollNumber': squeezed,
};

const words = (value: string): Set<string> => new Set(plain(value).match(/[\p{L}\p{N}]+/gu) ?? []);

/** Shared words against all words of both (Dice): 1 is the same words, 0 none in common. */
export function wordOverlap(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  if (a.size + b.size === 0) return 1;
  const shared = [...a].filter((word) => b.has(word)).length;
  return (2 * shared) / (a.size + b.size);
}

export function sameValue(field: string, expected: unknown, got: unknown): boolean {
  if (typeof expected !== 'string' || typeof got !== 'string') return expected === got;
  if (freeTextFields.includes(field)) return wordOverlap(expected, got) >= 0.5;
  const form = comparable[field] ?? plain;
  return form(expected) === form(got);
}

export type Fact = { readonly field: string; readonly value: unknown };

function factsOf(prefix: string, object: Readonly<Record<string, unknown>> | undefined): Fact[] {
  return Object.entries(object ?? {}).map(([key, value]) => ({ field: `${prefix}.${key}`, value }));
}

/** All facts but those of the tenants; each problem is a fact of its own. */
export function plainFacts(fields: Partial<SignalFields>): Fact[] {
  const {
    tenants: _,
    dwelling,
    landlord,
    referrer,
    arrears,
    court,
    judgment,
    lease,
    problems,
    ...rest
  } = fields;
  return [
    ...Object.entries(rest).map(([field, value]) => ({ field, value })),
    ...factsOf('dwelling', dwelling),
    ...factsOf('landlord', landlord),
    ...factsOf('referrer', referrer),
    ...factsOf('arrears', arrears),
    ...factsOf('court', court),
    ...factsOf('judgment', judgment),
    ...factsOf('lease', lease),
    ...(problems ?? []).map((value) => ({ field: 'problems', value })),
  ];
}

export function tenantFacts(tenant: Tenant | undefined): Fact[] {
  return factsOf('tenants', tenant);
}

/** How many facts of one are in the other. */
export function sharedFacts(one: readonly Fact[], other: readonly Fact[]): number {
  return one.filter(({ field, value }) =>
    other.some((fact) => fact.field === field && sameValue(field, value, fact.value)),
  ).length;
}

/** Pairs that share most first; what is left over is paired with nothing. The order of either list has no meaning. */
export function pairUp<A, B>(
  expected: readonly A[],
  got: readonly B[],
  likeness: (expected: A, got: B) => number,
): [A | undefined, B | undefined][] {
  const candidates = expected
    .flatMap((a, i) => got.map((b, j) => ({ i, j, score: likeness(a, b) })))
    .toSorted((x, y) => y.score - x.score);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue;
    partner.set(i, j);
    taken.add(j);
  }
  return [
    ...expected.map((a, i): [A | undefined, B | undefined] => {
      const j = partner.get(i);
      return [a, j === undefined ? undefined : got[j]];
    }),
    ...got.filter((_, j) => !taken.has(j)).map((b): [A | undefined, B | undefined] => [undefined, b]),
  ];
}
