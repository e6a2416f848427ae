import { describe, expect, it } from 'vitest';
import type { SignalFields } from '#events/signal.ts';
import {
  candidateKeys,
  candidateKinds,
  claimKeys,
  mergeProfiles,
  profileOf,
} from '#domain/identity/index.ts';
import { nationalNumberForm } from '#domain/identity/national-number.ts';

const petition: SignalFields = {
  kind: 'petition',
  tenants: [
    {
      givenName: 'Jan',
      familyName: 'Van den Broeck',
      birthDate: '1961-04-12',
      nationalNumber: '61041215716',
    },
    { givenName: 'Maria', familyName: 'Peeters-Maes', phone: '+32471000001' },
  ],
  dwelling: { street: 'Boomstr.', houseNumber: '57/0004', postcode: '2880', municipality: 'Bornem' },
  court: { name: 'Vredegerecht van het kanton Willebroek', rollNumber: '26/A/1874' },
};

describe('claimKeys', () => {
  it('names every strong key of a petition', () => {
    expect(claimKeys(profileOf(petition, { contractRef: 'C-12/4', partnerId: 'scheldekant' }))).toEqual([
      { kind: 'national-number', key: '61041215716' },
      { kind: 'roll-number', key: '26a1874' },
      { kind: 'contract', key: 'scheldekant|c124' },
      { kind: 'dwelling-surname', key: '2880|boomstraat|57|4|+maes' },
      { kind: 'dwelling-surname', key: '2880|boomstraat|57|4|+peeters' },
      { kind: 'dwelling-surname', key: '2880|boomstraat|57|4|van+broeck' },
    ]);
  });

  it('has every key of the signals that a case grew from', () => {
    const later: SignalFields = {
      ...petition,
      tenants: [{ givenName: 'Jan', familyName: 'Van den Broekc' }],
      court: { rollNumber: '26B0340' },
    };
    const kept = claimKeys(mergeProfiles(profileOf(petition), profileOf(later)));
    for (const claim of [...claimKeys(profileOf(petition)), ...claimKeys(profileOf(later))])
      expect(kept).toContainEqual(claim);
  });

  it('leaves a national number out when its check digits are wrong', () => {
    const fields: SignalFields = { kind: 'arrears', tenants: [{ nationalNumber: '61041215719' }] };
    expect(claimKeys(profileOf(fields))).toEqual([]);
  });

  it('makes no key of a contract when the partner who owns it is unknown', () => {
    expect(claimKeys(profileOf({ kind: 'arrears' }, { contractRef: 'C-12/4' }))).toEqual([]);
  });

  it('makes no key of a dwelling when its postcode, street or number is missing', () => {
    const fields: SignalFields = {
      kind: 'arrears',
      tenants: [{ familyName: 'Peeters' }],
      dwelling: { street: 'Boomstraat', postcode: '2880' },
    };
    expect(claimKeys(profileOf(fields))).toEqual([]);
  });
});

describe('candidateKeys', () => {
  it('has at least seven kinds of key', () => {
    const kinds = new Set(candidateKeys(profileOf(petition)).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual([
      'birth-date',
      'contact',
      'door',
      'name',
      'name-without-address',
      'number-given-name',
      'number-surname',
      'roll-number',
    ]);
    expect(candidateKinds.length).toBeGreaterThanOrEqual(7);
  });

  it('seeks by name everywhere only when it has no address itself', () => {
    const uses = (fields: SignalFields) =>
      candidateKeys(profileOf(fields))
        .filter(({ kind }) => kind.startsWith('name'))
        .map(({ kind, use }) => [kind, use]);
    const tenants = [{ givenName: 'Jan', familyName: 'Maes' }];
    expect(uses({ kind: 'arrears', tenants, dwelling: { street: 'Boomstraat', houseNumber: '57' } })).toEqual(
      [
        ['name', 'store'],
        ['name-without-address', 'find'],
      ],
    );
    expect(uses({ kind: 'arrears', tenants })).toEqual([
      ['name', 'both'],
      ['name-without-address', 'store'],
    ]);
  });

  it('seeks by street when the house number is missing', () => {
    const fields: SignalFields = {
      kind: 'referral',
      tenants: [{ familyName: 'Peeters' }],
      dwelling: { street: 'Boomstraat' },
    };
    expect(candidateKeys(profileOf(fields)).map(({ kind }) => kind)).toEqual(['street-surname']);
  });

  it('stays bounded when a list names twenty tenants', () => {
    const tenants = Array.from({ length: 20 }, (_, index) => ({
      givenName: `Jan${'abcdefghijklmnopqrst'.charAt(index)}`,
      familyName: `Peeters-${'abcdefghijklmnopqrst'.charAt(index)}ert`,
      birthDate: `19${60 + index}-01-02`,
    }));
    expect(candidateKeys(profileOf({ ...petition, tenants }))).toHaveLength(24);
  });
});

describe('nationalNumberForm', () => {
  it('reads the date of birth when the check digits fit', () => {
    expect(nationalNumberForm('61041215716')).toMatchObject({ valid: true, birthDate: '1961-04-12' });
    expect(nationalNumberForm('00021512389')).toMatchObject({ valid: false });
  });

  it('reads a birth from 2000 on when the check digits fit with a 2 before them', () => {
    const nine = '000215123';
    const check = String(97 - (Number(`2${nine}`) % 97)).padStart(2, '0');
    expect(nationalNumberForm(nine + check)).toMatchObject({ valid: true, birthDate: '2000-02-15' });
  });

  it('has no date of birth when a BIS number does not hold one', () => {
    const nine = '610012157';
    const check = String(97 - (Number(nine) % 97)).padStart(2, '0');
    expect(nationalNumberForm(nine + check)).toEqual({
      digits: nine + check,
      valid: true,
      birthDate: undefined,
    });
  });
});
