import { describe, expect, it } from 'vitest';
import type { Dwelling, SignalFields, Tenant } from '#events/signal.ts';
import { mergeProfiles, profileOf, scoreHouseholds } from '#domain/identity/index.ts';

const home: Dwelling = { street: 'Boomstraat', houseNumber: '57', postcode: '2880', municipality: 'Bornem' };
const profile = (tenants: readonly Tenant[], dwelling?: Dwelling, rest: Partial<SignalFields> = {}) =>
  profileOf({ kind: 'arrears', tenants: [...tenants], ...(dwelling !== undefined && { dwelling }), ...rest });

describe('mergeProfiles', () => {
  it('completes a tenant and keeps the other spelling', () => {
    const merged = mergeProfiles(
      profile([{ givenName: 'J.', familyName: 'Vandenbroeck', phone: '+32471000001' }], home),
      profile([{ givenName: 'Jan', familyName: 'Van den Broeck', birthDate: '1961-04-12' }], home),
    );
    expect(merged.tenants).toEqual([
      {
        givenName: 'J.',
        familyName: 'Vandenbroeck',
        birthDate: '1961-04-12',
        phone: '+32471000001',
        alsoWritten: [{ givenName: 'Jan', familyName: 'Van den Broeck' }],
      },
    ]);
  });

  it('adds a partner as a second tenant', () => {
    const merged = mergeProfiles(
      profile([{ givenName: 'Jan', familyName: 'Peeters' }], home),
      profile([{ givenName: 'Maria', familyName: 'Maes' }], home),
    );
    expect(merged.tenants).toHaveLength(2);
  });

  it('keeps father and son two tenants when their dates of birth differ', () => {
    const father = { givenName: 'Jan', familyName: 'Peeters', birthDate: '1950-01-02' };
    const son = { givenName: 'Jan', familyName: 'Peeters', birthDate: '1985-03-04' };
    expect(mergeProfiles(profile([father], home), profile([son], home)).tenants).toEqual([father, son]);
  });

  it('adds nothing when a tenant is empty', () => {
    expect(mergeProfiles(profile([{}]), profile([{}])).tenants).toEqual([{}]);
  });

  it('completes the dwelling with the box that the first signal left out', () => {
    const merged = mergeProfiles(profile([], home), profile([], { ...home, houseNumber: '57/0410' }));
    expect(merged.dwelling).toEqual({ ...home, houseNumber: '57/0410' });
    expect(merged.alsoDwellings).toBeUndefined();
  });

  it('keeps another spelling of the street beside the first', () => {
    const merged = mergeProfiles(profile([], home), profile([], { ...home, street: 'Bomstraat' }));
    expect(merged.alsoDwellings).toEqual([{ ...home, street: 'Bomstraat' }]);
  });

  it('collects roll numbers and rents', () => {
    const first = profile([], home, {
      court: { rollNumber: '26B0340' },
      arrears: { monthlyRentCents: 61_237 },
    });
    const second = profile([], home, {
      court: { rollNumber: '26A1874' },
      arrears: { amountCents: 122_474, months: 2 },
    });
    const merged = mergeProfiles(first, second);
    expect(merged.rollNumbers).toEqual(['26B0340', '26A1874']);
    expect(merged.rentsCents).toEqual([61_237]);
    expect(merged.impliedRentsCents).toEqual([61_237]);
  });

  it('stays small when many spellings arrive', () => {
    let merged = profile([{ givenName: 'Jan', familyName: 'Vandersmissen', birthDate: '1961-04-12' }], home);
    for (const letter of 'abcdefghij') {
      const tenant = { givenName: 'Jan', familyName: `Vandersmiss${letter}n`, birthDate: '1961-04-12' };
      merged = mergeProfiles(merged, profile([tenant], { ...home, street: `Boomstraa${letter}` }));
    }
    expect(merged.tenants).toHaveLength(1);
    expect(merged.tenants[0]?.alsoWritten?.length).toBeLessThanOrEqual(4);
    expect(merged.alsoDwellings?.length).toBeLessThanOrEqual(4);
  });

  it('recognises what was written under any spelling', () => {
    const merged = mergeProfiles(
      profile([{ givenName: 'Maria', familyName: 'Maes' }], home),
      profile([{ givenName: 'Maria', familyName: 'Peeters-Maes' }], home),
    );
    const married = profile([{ givenName: 'Maria', familyName: 'Peeters' }], home);
    expect(scoreHouseholds(married, merged).total).toBeGreaterThan(6);
  });
});
