import { describe, expect, it } from 'vitest';
import { mergeTenants } from '#domain/cases/merge-tenants.ts';

describe('mergeTenants', () => {
  it('makes one person of an initial and a full name', () => {
    const merged = mergeTenants(
      [{ givenName: 'N.', familyName: 'Verlinden' }],
      [{ givenName: 'Nele', familyName: 'Verlinden', birthDate: '1991-06-07' }],
    );

    expect(merged).toEqual([{ givenName: 'Nele', familyName: 'Verlinden', birthDate: '1991-06-07' }]);
  });

  it('lets a bare surname join the person it belongs to', () => {
    const merged = mergeTenants(
      [{ familyName: 'Verlinden', phone: '+32492004816' }],
      [{ givenName: 'Nele', familyName: 'VERLINDEN' }],
    );

    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ givenName: 'Nele', phone: '+32492004816' });
  });

  it('keeps partners apart', () => {
    const merged = mergeTenants(
      [{ givenName: 'Mehmet', familyName: 'Özdemir' }],
      [{ givenName: 'Ayşe', familyName: 'Ozdemir' }],
    );

    expect(merged).toHaveLength(2);
  });

  it('keeps father and son with one name apart by their dates of birth', () => {
    const merged = mergeTenants(
      [{ givenName: 'Jan', familyName: 'Peeters', birthDate: '1958-01-02' }],
      [{ givenName: 'Jan', familyName: 'Peeters', birthDate: '1988-05-06' }],
    );

    expect(merged).toHaveLength(2);
  });

  it('takes one national number as one person, however the name is spelt', () => {
    const merged = mergeTenants(
      [{ givenName: 'Zoe', familyName: 'Dhooghe', nationalNumber: '97121992841' }],
      [{ givenName: 'Zoë', familyName: 'D’Hooghe', nationalNumber: '97121992841' }],
    );

    expect(merged).toHaveLength(1);
  });
});
