import { describe, expect, it } from 'vitest';
import {
  frequenciesOf,
  type HouseholdProfile,
  isCounted,
  priorFrequencies,
  profileOf,
  scoreHouseholds,
  type TermCount,
  termsOf,
} from '#domain/identity/index.ts';

const named = (familyName: string) =>
  profileOf({ kind: 'arrears', tenants: [{ givenName: 'Jan', familyName }] });

/** The counts of so many households that are alike. */
const counted = (household: HouseholdProfile, times: number): readonly TermCount[] =>
  termsOf(household).map(({ kind, key, by }) => ({ kind, key, count: by * times }));

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

describe('termsOf', () => {
  it('names each name once with how often the household bears it, and the totals', () => {
    const household = profileOf({
      kind: 'arrears',
      tenants: [
        { givenName: 'Jan', familyName: 'Van den Broeck' },
        { givenName: 'Els', familyName: 'Vandenbroeck' },
      ],
      landlord: { name: 'Scheldekant bv' },
    });
    expect(termsOf(household)).toEqual([
      { kind: 'surname', key: 'van+broeck', by: 2 },
      { kind: 'given-name', key: 'jan', by: 1 },
      { kind: 'given-name', key: 'els', by: 1 },
      { kind: 'landlord', key: 'scheldekant', by: 1 },
      { kind: 'total', key: 'persons', by: 2 },
      { kind: 'total', key: 'landlords', by: 1 },
    ]);
  });
});

describe('isCounted', () => {
  it('counts about one case in four, and always the same ones', () => {
    const ids = Array.from({ length: 8_000 }, (_, index) => `case-${index}`);
    const chosen = ids.filter(isCounted);
    expect(chosen.length).toBeGreaterThan(1_800);
    expect(chosen.length).toBeLessThan(2_200);
    expect(ids.filter(isCounted)).toEqual(chosen);
  });
});

describe('frequenciesOf', () => {
  it('is the table when nothing was counted', () => {
    const frequencies = frequenciesOf([]);
    expect(frequencies.surname('+peeters')).toBeCloseTo(priorFrequencies.surname('+peeters'), 12);
    expect(frequencies.givenName('jan')).toBeCloseTo(priorFrequencies.givenName('jan'), 12);
    expect(frequencies.landlord('scheldekant')).toBe(priorFrequencies.landlord('scheldekant'));
  });

  it('learns from the stream that a name is common here', () => {
    const name = named('Vandersmissen');
    const before = scoreHouseholds(name, name, frequenciesOf([])).total;
    const after = scoreHouseholds(name, name, frequenciesOf(counted(name, 50))).total;
    expect(before - after).toBeGreaterThan(5);
  });

  it('does not call a name common because of the one household that bears it', () => {
    const [count = { kind: 'total', key: '', count: 0 }] = counted(named('Vandersmissen'), 1);
    const total: TermCount = { kind: 'total', key: 'persons', count: 1_000 };
    expect(frequenciesOf([count, total]).surname('+vandersmissen')).toBe(
      frequenciesOf([total]).surname('+vandersmissen'),
    );
  });

  it('learns which landlord has many tenants', () => {
    const company = profileOf({
      kind: 'arrears',
      landlord: { name: 'Woonmaatschappij Scheldekant bv' },
    });
    const before = priorFrequencies.landlord('scheldekantwoonmaatschappij');
    expect(frequenciesOf(counted(company, 125)).landlord('scheldekantwoonmaatschappij')).toBeGreaterThan(
      50 * before,
    );
  });
});
