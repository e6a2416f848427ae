import * as fc from 'fast-check';
import { languages, problems, type SignalFields, signalKinds } from '#events/signal.ts';
import {
  type CaseRecord,
  phases,
  priorityLevels,
  type StepRecord,
  services,
  stepStatuses,
} from '#domain/case-record.ts';
import { type Facts, newsKinds, type ReferrerFact, referrerRelations } from '#domain/facts.ts';
import { office, workerEmail } from '#test/harness/page-data.ts';

/**
 * Cases in which every personal fact is a token that occurs nowhere else, so that a leak of any of them shows. Texts
 * are random words after a mark; money and dates use numbers and years that no letter has by itself.
 */

/** Marks a personal text; no template, directory or calendar contains it. */
export const MARK = 'qzx';

/** A text that can be told apart from all others, as people's names, notes and addresses are. */
export const token = fc.stringMatching(/^[a-z]{10}$/).map((letters) => `${MARK}${letters}`);

/** Amounts end in cents that no template has. */
const cents = fc.integer({ min: 1_000, max: 9_000 }).map((euros) => euros * 100 + 83);
/** Years 2071 to 2098: no letter of 2027 speaks of them unless it leaks. */
const date = fc
  .tuple(
    fc.integer({ min: 2071, max: 2098 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const wallClock = date.map((day) => `${day}T10:47`);
const phone = fc.integer({ min: 10_000_000, max: 99_999_999 }).map((digits) => `+49151${digits}`);
const email = token.map((name) => `${name}@secret.example`);

const statedAt = date.map((day) => `${day}T08:00:00.000Z`);
const stamp = { rank: fc.integer({ min: 0, max: 20 }), statedAt, signalId: token };
const stamped = <T>(value: fc.Arbitrary<T>) => fc.record({ ...stamp, value });
const yesOrNo = stamped(fc.boolean());

const tenant = fc.record(
  {
    givenName: token,
    familyName: token,
    birthDate: date,
    nationalNumber: fc.constant('85073003328'),
    phone,
    email,
  },
  { requiredKeys: [] },
);

const dwelling = fc.record(
  {
    street: token,
    houseNumber: fc.constant('8383'),
    box: token,
    postcode: fc.constant('8383'),
    municipality: token,
  },
  { requiredKeys: [] },
);

const referrer = fc.record(
  {
    name: token,
    organisation: token,
    email,
    phone,
    relation: fc.constantFrom(...referrerRelations),
    tenantAgrees: fc.boolean(),
    signalId: token,
    verified: fc.boolean(),
  },
  { requiredKeys: ['email', 'relation', 'signalId', 'verified'] },
);

const arrears = fc.record(
  { ...stamp, amountCents: cents, months: fc.constant(8383), monthlyRentCents: cents },
  { requiredKeys: ['rank', 'statedAt', 'signalId'] },
);

const landlord = fc.record({ name: token, email, phone }, { requiredKeys: [] });

/** Facts of which every personal text is a token. */
export const tokenFacts: fc.Arbitrary<Facts> = fc.record(
  {
    kinds: fc.uniqueArray(fc.constantFrom(...signalKinds), { maxLength: 5 }),
    tenants: fc.array(tenant, { maxLength: 3 }),
    referrers: fc.array(referrer, { maxLength: 3 }),
    arrears: fc.array(arrears, { maxLength: 3 }),
    rollNumbers: fc.array(token, { maxLength: 2 }),
    formerHearings: fc.array(stamped(wallClock), { maxLength: 2 }),
    documents: fc.constant([]),
    problems: fc.uniqueArray(fc.constantFrom(...problems), { maxLength: 3 }),
    news: fc.array(stamped(fc.constantFrom(...newsKinds)), { maxLength: 2 }),
    language: stamped(fc.constantFrom(...languages)),
    dwelling: stamped(dwelling),
    landlord: stamped(landlord),
    landlordPartnerId: stamped(fc.constantFrom('de-haven', 'another')),
    courtName: stamped(token),
    registeredOn: stamped(date),
    hearingAt: stamped(wallClock),
    judgmentDate: stamped(date),
    servedOn: stamped(date),
    evictionOn: stamped(date),
    leaseStart: stamped(date),
    leaseWritten: yesOrNo,
    studentLease: yesOrNo,
    tenantInformed: yesOrNo,
    tenantAgrees: yesOrNo,
    children: yesOrNo,
  },
  {
    requiredKeys: [
      'kinds',
      'tenants',
      'referrers',
      'arrears',
      'rollNumbers',
      'formerHearings',
      'documents',
      'problems',
      'news',
    ],
  },
);

/** A case with such facts; id, worker and number of the case are the same each time. */
export const tokenCase: fc.Arbitrary<CaseRecord> = fc
  .tuple(
    tokenFacts,
    fc.constantFrom(...phases),
    fc.constantFrom(...services),
    fc.constantFrom(...priorityLevels),
    fc.record({ token, on: date }),
    fc.nat(99),
  )
  .map(([facts, phase, service, level, deadline, count]) => ({
    id: 'k3m9qz7tw2fh',
    version: 3,
    status: 'open' as const,
    phase,
    service,
    regime: 'unknown' as const,
    priority: { level, reasons: [deadline.token] },
    worker: workerEmail,
    municipality: deadline.token,
    openedAt: `${deadline.on}T08:00:00.000Z`,
    signalCount: count,
    threadId: deadline.token,
    deadlines: [{ rule: deadline.token, article: deadline.token, on: deadline.on, counted: deadline.token }],
    facts,
    profile: {
      tenants: facts.tenants,
      rollNumbers: facts.rollNumbers,
      contractRef: deadline.token,
    },
  }));

/** Steps whose very type is a token. */
export const tokenSteps: fc.Arbitrary<readonly StepRecord[]> = fc.array(
  fc.record({
    id: token,
    type: token,
    planId: token,
    planVersion: fc.constant(1),
    run: fc.constant(1),
    startAt: date.map((day) => `${day}T08:00:00.000Z`),
    dueAt: date.map((day) => `${day}T16:00:00.000Z`),
    status: fc.constantFrom(...stepStatuses),
    escalations: fc.constant(0),
  }),
  { maxLength: 3 },
);

/** A signal of somebody; texts that a receipt must not repeat are tokens, what it may repeat are plain words. */
export const ownSignal: fc.Arbitrary<SignalFields> = fc.record(
  {
    kind: fc.constantFrom('arrears', 'referral', 'update'),
    tenants: fc.array(
      fc.record(
        {
          givenName: fc.constant('Sara'),
          familyName: fc.constant('Van den Bossche'),
          birthDate: date,
          phone,
          email,
        },
        { requiredKeys: ['givenName', 'familyName'] },
      ),
      { minLength: 1, maxLength: 2 },
    ),
    stepsTaken: token,
    guidanceQuestion: token,
    referrer: fc.record({ name: token, phone }),
    court: fc.record({ name: token, hearingAt: wallClock }),
    judgment: fc.record({ date, evictionOn: date }),
    lease: fc.record({ startDate: date }),
  },
  { requiredKeys: ['kind'] },
);

/** What may never stand in a letter to somebody outside: any token, amount, date or phone of the case. */
export const leaks = (letter: string): readonly string[] => [
  ...new Set(
    letter.match(
      /qzx[a-z]*|8383|\b20(?:7|8|9)\d|49151\d+|[,.]83(?!\d)|10[:h ]+47|T?1047|85073003328|secret\.example/giu,
    ) ?? [],
  ),
];

export const directory = office();

/** A professional of the case whose address is known, beside whoever else is on it. */
export const withReferrer = (caseRecord: CaseRecord, referrerFact: ReferrerFact): CaseRecord => ({
  ...caseRecord,
  facts: { ...caseRecord.facts, referrers: [...caseRecord.facts.referrers, referrerFact] },
});
