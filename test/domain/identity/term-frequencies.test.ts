import { describe, expect, it } from 'vitest';
import { countFrequencies, priorFrequencies, profileOf, scoreHouseholds } from '#domain/identity/index.ts';

const named = (familyName: string) =>
  profileOf({ kind: 'arrears', tenants: [{ givenName: 'Jan', familyName }] });

describe('priorFrequencies', () => {
  it('makes an agreement on a rare name weigh more than one on a common name', () => {
    const common = scoreHouseholds(named('Peeters'), named('Peeters'));
    const rare = scoreHouseholds(named('Vandersmissen'), named('Vandersmissen'));
    expect(rare.total - common.total).toBeGreaterThan(5);
  });

  it('counts a name under every spelling of its particles', () => {
    expect(priorFrequencies.surname('van+broeck')).toBeGreaterThan(
      priorFrequencies.surname('+vandersmissen'),
    );
  });
});

describe('countFrequencies', () => {
  it('learns from the stream that a name is common here', () => {
    const frequencies = countFrequencies();
    const before = scoreHouseholds(named('Vandersmissen'), named('Vandersmissen'), frequencies).total;
    for (let count = 0; count < 200; count++) frequencies.count(named('Vandersmissen'));
    const after = scoreHouseholds(named('Vandersmissen'), named('Vandersmissen'), frequencies).total;
    expect(before - after).toBeGreaterThan(5);
  });

  it('learns which landlord has many tenants', () => {
    const frequencies = countFrequencies();
    const company = { kind: 'arrears' as const, landlord: { name: 'Woonmaatschappij Scheldekant bv' } };
    const before = frequencies.landlord('scheldekantwoonmaatschappij');
    for (let count = 0; count < 500; count++) frequencies.count(profileOf(company));
    expect(frequencies.landlord('scheldekantwoonmaatschappij')).toBeGreaterThan(50 * before);
  });
});
