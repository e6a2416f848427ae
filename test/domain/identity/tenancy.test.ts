import { describe, expect, it } from 'vitest';
import type { Dwelling, SignalFields, Tenant } from '#events/signal.ts';
import { decideIdentity, type HouseholdProfile, mergeProfiles, profileOf } from '#domain/identity/index.ts';

const home: Dwelling = { street: 'Boomstraat', houseNumber: '57', postcode: '2880', municipality: 'Bornem' };
const flat: Dwelling = { ...home, box: '4' };
const jan: Tenant = { givenName: 'Jan', familyName: 'Vandersmissen' };
const maria: Tenant = { givenName: 'Maria', familyName: 'Maes' };
const samira: Tenant = { givenName: 'Samira', familyName: 'Benali' };

const told = (
  day: string,
  tenants: readonly Tenant[],
  dwelling: Dwelling,
  more: Partial<SignalFields> = {},
): HouseholdProfile =>
  profileOf({
    kind: 'arrears',
    tenants: [...tenants],
    dwelling,
    receivedAt: `${day}T09:00:00Z`,
    landlord: { name: 'Els Wouters' },
    ...more,
  });
const decide = (incoming: HouseholdProfile, known: HouseholdProfile) =>
  decideIdentity(incoming, [{ caseId: 'known', status: 'open', profile: known, claimed: [] }]);
const rent = (monthlyRentCents: number): Partial<SignalFields> => ({ arrears: { monthlyRentCents } });

describe('nobody on both sides of one door', () => {
  it('joins a partner who is named alone within weeks, where both give the box', () => {
    expect(decide(told('2026-09-14', [maria], flat), told('2026-09-01', [jan], flat)).verdict).toBe('same');
  });

  it('asks within weeks where no box is given, since two flats may look like one door', () => {
    expect(decide(told('2026-09-14', [maria], home), told('2026-09-01', [jan], home)).verdict).toBe('ask');
  });

  it('joins a partner who pays the very same rent within weeks', () => {
    const known = told('2026-09-01', [jan], home, rent(61_237));
    expect(decide(told('2026-09-28', [maria], home, rent(61_237)), known).verdict).toBe('same');
  });

  it('opens a new case for next tenants who pay the very same rent months later', () => {
    const known = told('2026-03-01', [jan], home, rent(61_237));
    expect(decide(told('2026-09-14', [samira], home, rent(61_237)), known)).toMatchObject({
      verdict: 'new',
      related: [{ caseId: 'known', relation: 'same-door' }],
    });
  });

  it('opens a new case when the lease began after the others were last heard of', () => {
    const known = told('2026-09-01', [jan], flat, rent(61_237));
    const next = told('2026-09-28', [samira], flat, { ...rent(61_237), lease: { startDate: '2026-09-15' } });
    expect(decide(next, known).verdict).toBe('new');
  });

  it('opens a new case for a third name beside a couple', () => {
    const known = told('2026-09-01', [jan, maria], home);
    expect(decide(told('2026-09-14', [samira], home), known).verdict).toBe('new');
  });

  it('opens a new case for whom the court did not summon, since it summons every tenant', () => {
    const summoned = told('2026-09-01', [jan], flat, { kind: 'petition' });
    expect(decide(told('2026-09-14', [samira], flat), summoned).verdict).toBe('new');
  });

  it('joins who bears the other name within her own', () => {
    const hers = told('2026-09-14', [{ givenName: 'Maria', familyName: 'Vandersmissen-Maes' }], home);
    expect(decide(hers, told('2026-09-01', [jan], home)).verdict).toBe('same');
  });

  it('takes a letter in common for nobody in common', () => {
    const initial = { givenName: 'J.', familyName: 'Verlinden' };
    const known = told('2026-01-05', [jan], flat, rent(61_237));
    expect(decide(told('2026-09-14', [initial], flat, rent(61_237)), known).verdict).toBe('new');
  });

  it('keeps the days of the first and of the last signal, whatever their order', () => {
    const days = ['2026-09-14', '2026-03-01', '2026-06-30'];
    const profiles = days.map((day) => told(day, [jan], home));
    for (const order of [profiles, profiles.toReversed()])
      expect(order.reduce(mergeProfiles)).toMatchObject({
        signalledFrom: '2026-03-01',
        signalledUntil: '2026-09-14',
      });
  });

  it('says nothing about time when the days are not known', () => {
    const { signalledFrom: _, ...undated } = told('2026-09-14', [maria], flat);
    const { scores } = decide(undated, told('2026-09-01', [jan], flat));
    expect(scores[0]?.fields.map(({ field }) => field)).not.toContain('time');
  });
});
