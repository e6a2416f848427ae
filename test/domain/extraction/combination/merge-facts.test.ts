import { describe, expect, it } from 'vitest';
import type { SignalFields } from '#events/signal.ts';
import {
  completeDocument,
  completeRow,
  type Facts,
  sameHousehold,
} from '#domain/extraction/combination/merge-facts.ts';
import { validFields } from '#domain/extraction/combination/valid-fields.ts';
import type { Reading } from '#domain/reading.ts';

const facts = (fields: SignalFields, reading: Partial<Reading> = {}): Facts => ({
  fields,
  reading: { provenance: [], doubtful: [], ...reading },
});

describe('completeRow', () => {
  it('gives each row the landlord and whether the tenants know, and nothing of one household', () => {
    const mail = facts({
      kind: 'arrears',
      landlord: { name: 'De Linde bv', email: 'huur@delinde.example' },
      tenantInformed: true,
      tenants: [{ familyName: 'Peeters' }],
      stepsTaken: 'twee brieven aan Peeters',
    });
    const { fields } = completeRow(facts({ kind: 'arrears', tenants: [{ familyName: 'Maes' }] }), mail);
    expect(fields).toEqual({
      kind: 'arrears',
      tenants: [{ familyName: 'Maes' }],
      landlord: { name: 'De Linde bv', email: 'huur@delinde.example' },
      tenantInformed: true,
    });
  });

  it("keeps the row's own landlord when the mail speaks of another", () => {
    const mail = facts({ kind: 'arrears', landlord: { name: 'Immo Rupel', email: 'x@rupel.example' } });
    const { fields } = completeRow(facts({ kind: 'arrears', landlord: { name: 'Van Acker Luc' } }), mail);
    expect(fields.landlord).toEqual({ name: 'Van Acker Luc' });
  });
});

describe('completeDocument', () => {
  const judgment = facts({
    kind: 'judgment',
    tenants: [{ familyName: 'Goyvaerts' }],
    judgment: { date: '2026-10-29' },
    referrer: { organisation: 'Vredegerecht' },
  });

  it('adds the service from the mail and makes its writer the referrer', () => {
    const mail = facts(
      {
        kind: 'other',
        judgment: { date: '2026-10-01', servedOn: '2026-11-06' },
        referrer: { name: 'Tinne Pauwels' },
      },
      { relation: 'bailiff' },
    );
    const { fields } = completeDocument(judgment, mail);
    expect(fields.judgment).toEqual({ date: '2026-10-29', servedOn: '2026-11-06' });
    expect(fields.referrer).toEqual({ name: 'Tinne Pauwels' });
  });

  it('has no referrer when the registry writes', () => {
    expect(
      completeDocument(judgment, facts({ kind: 'other' }, { relation: 'court' })).fields,
    ).not.toHaveProperty('referrer');
  });

  it('takes no service of a summons for one of a judgment', () => {
    const summons = facts({ kind: 'summons', tenants: [{ familyName: 'Diallo' }] });
    expect(
      completeDocument(summons, facts({ kind: 'other', judgment: { servedOn: '2026-11-09' } })).fields,
    ).not.toHaveProperty('judgment');
  });

  it('asserts no hearing when document and mail differ', () => {
    const petition = facts({
      kind: 'petition',
      court: { rollNumber: '26A1', hearingAt: '2026-11-18T09:00' },
    });
    const mail = facts({ kind: 'other', court: { hearingAt: '2026-11-25T09:30' } });
    const { fields, reading } = completeDocument(petition, mail);
    expect(fields.court).toEqual({ rollNumber: '26A1' });
    expect(reading.doubtful).toEqual(['court.hearingAt']);
  });

  it('takes the new hearing when the mail says that it was moved', () => {
    const petition = facts({ kind: 'petition', court: { hearingAt: '2026-11-18T09:00' } });
    const mail = facts(
      { kind: 'update', court: { hearingAt: '2026-11-25T09:30' } },
      { news: ['hearing-moved'] },
    );
    expect(completeDocument(petition, mail).fields.court?.hearingAt).toBe('2026-11-25T09:30');
  });

  it('joins the two accounts of one landlord', () => {
    const document = facts({
      kind: 'petition',
      landlord: { name: 'WOONMAATSCHAPPIJ SCHELDEKANT bv', enterpriseNumber: '0999412180' },
    });
    const mail = facts({
      kind: 'other',
      landlord: { name: 'Scheldekant', email: 'huur@scheldekant.example' },
    });
    expect(completeDocument(document, mail).fields.landlord).toEqual({
      name: 'WOONMAATSCHAPPIJ SCHELDEKANT bv',
      enterpriseNumber: '0999412180',
      email: 'huur@scheldekant.example',
    });
  });

  it('keeps provenance only of what stands in the fields', () => {
    const own = facts(
      { kind: 'petition' },
      { provenance: [{ field: 'court.hearingAt', part: 'attachment:1', snippet: 'x', confidence: 0.9 }] },
    );
    const mail = facts(
      { kind: 'other', tenantInformed: true },
      { provenance: [{ field: 'tenantInformed', part: 'body', snippet: 'weet', confidence: 0.9 }] },
    );
    expect(completeDocument(own, mail).reading.provenance.map(({ field }) => field)).toEqual([
      'tenantInformed',
    ]);
  });
});

describe('sameHousehold', () => {
  it.each([
    [
      { kind: 'arrears', tenants: [{ familyName: 'De Smedt' }] },
      { kind: 'petition', tenants: [{ familyName: 'DE SMEDT' }] },
      true,
    ],
    [
      { kind: 'arrears', tenants: [{ familyName: 'Maes' }] },
      { kind: 'petition', tenants: [{ familyName: 'Peeters' }] },
      false,
    ],
    [{ kind: 'other' }, { kind: 'petition', tenants: [{ familyName: 'Peeters' }] }, true],
    [
      { kind: 'other', dwelling: { street: 'Dorp', houseNumber: '1' } },
      { kind: 'petition', dwelling: { street: 'Dorp', houseNumber: '2' } },
      false,
    ],
  ] as const)('compares %o and %o', (a, b, same) => {
    expect(sameHousehold(a as SignalFields, b as SignalFields)).toBe(same);
  });
});

describe('validFields', () => {
  it('leaves out what the contract refuses and names it', () => {
    const result = validFields({
      kind: 'arrears',
      tenants: [{ familyName: 'Peeters', email: 'geen adres' }],
      referrer: { email: '' },
      stepsTaken: '',
    });
    expect(result).toEqual({
      fields: { kind: 'arrears', tenants: [{ familyName: 'Peeters' }] },
      left: ['tenants.0.email'],
    });
  });

  it('gives up when the kind itself cannot stand', () => {
    expect(validFields({ kind: 'huur' } as unknown as SignalFields)).toBeUndefined();
  });
});
