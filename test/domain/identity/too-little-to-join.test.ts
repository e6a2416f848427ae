import { describe, expect, it } from 'vitest';
import type { Dwelling, SignalFields, Tenant } from '#events/signal.ts';
import { decideIdentity, type HouseholdProfile, mergeProfiles, profileOf } from '#domain/identity/index.ts';

const home: Dwelling = { street: 'Dokpad', houseNumber: '57', postcode: '2060', municipality: 'Antwerpen' };
const told = (
  day: string,
  tenants: readonly Tenant[],
  dwelling?: Dwelling,
  more: Partial<SignalFields> = {},
): HouseholdProfile =>
  profileOf({
    kind: 'arrears',
    tenants: [...tenants],
    ...(dwelling !== undefined && { dwelling }),
    receivedAt: `${day}T09:00:00Z`,
    ...more,
  });
const decide = (incoming: HouseholdProfile, known: HouseholdProfile) =>
  decideIdentity(incoming, [{ caseId: 'known', status: 'open', profile: known, claimed: [] }]).verdict;
const rent = (monthlyRentCents: number): Partial<SignalFields> => ({ arrears: { monthlyRentCents } });

describe('a name without an address', () => {
  const leon = { givenName: 'Leon', familyName: 'Vandermatthijs' };
  const known = told('2026-02-11', [{ ...leon, birthDate: '1992-01-22' }]);

  it('is asked about when one side alone tells the date of birth, however rare the name', () => {
    expect(decide(told('2026-05-13', [leon], home), known)).toBe('ask');
  });

  it('joins when the date of birth agrees', () => {
    expect(decide(told('2026-05-13', [{ ...leon, birthDate: '1992-01-22' }], home), known)).toBe('same');
  });

  it('joins when the partner agrees too', () => {
    const partner = { givenName: 'Gurpreet', familyName: 'Warsame' };
    const both = told('2026-02-11', [leon, partner]);
    expect(decide(told('2026-05-13', [leon, partner], home), both)).toBe('same');
  });

  it('joins when a rent like no other agrees', () => {
    const paying = told('2026-02-11', [leon], undefined, rent(48_173));
    expect(decide(told('2026-05-13', [leon], home, rent(48_173)), paying)).toBe('same');
  });
});

describe('half a name at one door, months later', () => {
  const greet = { givenName: 'Greet', familyName: 'Swinnen' };
  const next = { givenName: 'Greet', familyName: 'Vandendam' };

  it('is no reason to join the next tenant who bears the given name, though the rent stayed the same', () => {
    const known = told('2026-03-21', [greet], home, rent(65_827));
    expect(decide(told('2026-09-07', [next], home, rent(65_827)), known)).toBe('ask');
  });

  it('joins within a month, when a married name is likelier than a new tenant', () => {
    const known = told('2026-03-21', [greet], home, rent(65_827));
    expect(decide(told('2026-04-07', [next], home, rent(65_827)), known)).toBe('same');
  });

  it('joins months later when the phone agrees', () => {
    const phone = '+32471000001';
    const known = told('2026-03-21', [{ ...greet, phone }], home);
    expect(decide(told('2026-09-07', [{ ...next, phone }], home), known)).toBe('same');
  });

  it('asks about the same surname and another given name, though the rent stayed the same', () => {
    const known = told('2026-06-12', [greet], home, rent(93_817));
    const kin = told('2026-08-28', [{ givenName: 'Filip', familyName: 'Swinnen' }], home, rent(93_817));
    expect(decide(kin, known)).toBe('ask');
  });
});

describe('homes that only look alike', () => {
  const fatiha = { givenName: 'Fatiha', familyName: 'El Bakkali', birthDate: '1984-01-22' };

  it('asks about a tenant in another box of the building, though both flats have one rent', () => {
    const known = told('2026-02-11', [fatiha], { ...home, box: '6' }, rent(38_368));
    expect(decide(told('2026-08-20', [fatiha], { ...home, box: '49' }, rent(38_368)), known)).toBe('ask');
  });

  it('is elsewhere when both sides tell the number, whatever a third spelling leaves out', () => {
    const known = mergeProfiles(
      told('2026-02-06', [fatiha], home),
      told('2026-02-19', [fatiha], { street: 'Dokkpad', postcode: '2060' }),
    );
    expect(decide(told('2026-07-26', [fatiha], { ...home, houseNumber: '4' }), known)).toBe('new');
  });

  it('keeps two surnames apart that differ in a letter and in their particle', () => {
    const known = told('2026-01-10', [{ familyName: 'Vanhoeck' }], home);
    expect(decide(told('2026-08-11', [{ familyName: 'De Boeck' }], home), known)).toBe('new');
  });
});
