import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problems, type SignalFields, signalKinds } from '#events/signal.ts';
import { factsOfSignal, type SignalForFacts } from '#domain/cases/facts-of-signal.ts';
import { mergeFacts, noFacts } from '#domain/cases/merge-facts.ts';
import { newsKinds, type Facts } from '#domain/facts.ts';

const optional = <T>(arbitrary: fc.Arbitrary<T>, key: string): fc.Arbitrary<Record<string, T>> =>
  fc.option(arbitrary, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));

const part = (
  shape: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .tuple(...Object.entries(shape).map(([key, arbitrary]) => optional(arbitrary, key)))
    .map((parts) => Object.assign({}, ...parts));

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`);

const fields = part({
  tenants: fc.array(
    part({
      givenName: fc.constantFrom('Nele', 'N.', 'Tom'),
      familyName: fc.constantFrom('Verlinden', 'VERLINDEN', 'De Smedt'),
      birthDate: fc.constantFrom('1991-06-07', '1990-02-11'),
      phone: fc.constantFrom('+32492004816', '+32470002143'),
    }),
    { maxLength: 2 },
  ),
  dwelling: part({
    street: fc.constantFrom('Barelstraat', 'Kapelstraat'),
    houseNumber: fc.constantFrom('1', '2'),
    box: fc.constantFrom('3'),
  }),
  landlord: part({
    name: fc.constantFrom('Scheldekant', 'Woonmaatschappij Scheldekant bv'),
    email: fc.constant('a@b.example'),
  }),
  arrears: part({
    amountCents: fc.integer({ min: 0, max: 999_999 }),
    months: fc.integer({ min: 0, max: 12 }),
  }),
  court: part({
    rollNumber: fc.constantFrom('26A1851', 'A.R. 26/A/1851'),
    hearingAt: day.map((date) => `${date}T09:30`),
  }),
  judgment: part({ date: day, servedOn: day }),
  lease: part({ startDate: day }),
  problems: fc.subarray([...problems]),
  tenantInformed: fc.boolean(),
  referrer: part({
    name: fc.constantFrom('Ilse', 'Ilse Wouters'),
    email: fc.constantFrom('ilse@caw.example', 'ILSE@caw.example'),
    phone: fc.constantFrom('+32478007014'),
  }),
});

const signal: fc.Arbitrary<SignalForFacts> = fc
  .record({
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 50 }),
    kind: fc.constantFrom(...signalKinds),
    fields,
    verified: fc.boolean(),
    news: fc.subarray([...newsKinds]),
  })
  .map(({ id, at, kind, fields: given, verified, news }) => ({
    id,
    receivedAt: new Date(Date.UTC(2026, 10, 1) + at * 3_600_000).toISOString(),
    fields: { kind, ...given } as SignalFields,
    reading: { news, provenance: [], doubtful: [] },
    sender: { verified },
  }));

const facts: fc.Arbitrary<Facts> = signal.map(factsOfSignal);

/** Tenants are compared as persons, so their join is tested on its own below. */
const withoutTenants = ({ tenants: _tenants, ...rest }: Facts): Omit<Facts, 'tenants'> => rest;

describe('mergeFacts', () => {
  it('does not depend on the order of two', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        expect(mergeFacts(a, b)).toEqual(mergeFacts(b, a));
      }),
    );
  });

  it('does not depend on how three are grouped', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        expect(withoutTenants(mergeFacts(mergeFacts(a, b), c))).toEqual(
          withoutTenants(mergeFacts(a, mergeFacts(b, c))),
        );
      }),
    );
  });

  it('changes nothing when the same is said again', () => {
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const once = mergeFacts(a, b);
        expect(mergeFacts(once, b)).toEqual(once);
      }),
    );
  });

  it('keeps every amount that was stated and every hearing that was announced', () => {
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 6 }), (all) => {
        const merged = all.reduce(mergeFacts, noFacts);
        const said = all.flatMap((one) => (one.hearingAt === undefined ? [] : [one.hearingAt.value]));
        const kept = [merged.hearingAt, ...merged.formerHearings].map((hearing) => hearing?.value);
        expect(new Set(kept.filter((value) => value !== undefined))).toEqual(new Set(said));
        expect(merged.arrears).toHaveLength(
          new Set(all.flatMap((one) => one.arrears.map((fact) => `${fact.statedAt}#${fact.signalId}`))).size,
        );
      }),
    );
  });

  it('lets an update move the hearing, whichever of the two arrives first', () => {
    const petition = factsOfSignal({
      id: 'petition',
      receivedAt: '2026-11-05T07:45:00Z',
      fields: { kind: 'petition', court: { rollNumber: '26A1851', hearingAt: '2026-11-12T09:30' } },
      sender: { verified: true },
    });
    const update = factsOfSignal({
      id: 'update',
      receivedAt: '2026-11-04T07:45:00Z',
      fields: { kind: 'update', court: { rollNumber: '26A1851', hearingAt: '2026-11-13T14:00' } },
      sender: { verified: true },
    });

    expect(mergeFacts(petition, update).hearingAt?.value).toBe('2026-11-13T14:00');
    expect(mergeFacts(update, petition).formerHearings.map(({ value }) => value)).toEqual([
      '2026-11-12T09:30',
    ]);
  });

  it('does not let an unverified sender overrule a verified one', () => {
    const registry = factsOfSignal({
      id: 'a',
      receivedAt: '2026-11-05T07:45:00Z',
      fields: { kind: 'petition', court: { hearingAt: '2026-11-12T09:30' } },
      sender: { verified: true },
    });
    const stranger = factsOfSignal({
      id: 'b',
      receivedAt: '2026-11-06T07:45:00Z',
      fields: { kind: 'update', court: { hearingAt: '2027-01-12T09:30' } },
      sender: { verified: false },
    });

    expect(mergeFacts(registry, stranger).hearingAt?.value).toBe('2026-11-12T09:30');
  });
});
