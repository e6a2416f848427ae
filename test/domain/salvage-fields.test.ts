import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salvageFields } from '#domain/salvage-fields.ts';
import { type SignalFields, signalFields } from '#events/signal.ts';

const slip = (fields: object): SignalFields => fields as SignalFields;

describe('salvageFields', () => {
  it('leaves out the value that breaks the contract and names it', () => {
    const salvaged = salvageFields(
      slip({
        kind: 'petition',
        tenants: [{ familyName: 'Verlinden', phone: '0492' }],
        court: { rollNumber: '26A1', hearingAt: '2026-13-45T99:99' },
      }),
    );

    expect(salvaged).toEqual({
      fields: { kind: 'petition', tenants: [{ familyName: 'Verlinden' }], court: { rollNumber: '26A1' } },
      leftOut: expect.arrayContaining(['tenants.0.phone', 'court.hearingAt']),
    });
  });

  it('leaves out fields that the contract does not know', () => {
    expect(salvageFields(slip({ kind: 'arrears', mood: 'angry' }))).toEqual({
      fields: { kind: 'arrears' },
      leftOut: ['mood'],
    });
  });

  it('lets go of an object of which nothing is left', () => {
    expect(salvageFields(slip({ kind: 'arrears', referrer: { email: '' } }))?.fields).toEqual({
      kind: 'arrears',
    });
  });

  it('gives up a signal whose kind is not sound', () => {
    expect(salvageFields(slip({ kind: 'rumour' }))).toBeUndefined();
  });

  it('always keeps the contract, whatever a reader slips in', () => {
    fc.assert(
      fc.property(fc.object({ maxDepth: 3 }), fc.object({ maxDepth: 2 }), (noise, court) => {
        const salvaged = salvageFields(slip({ ...noise, court, kind: 'arrears' }));
        expect(salvaged === undefined || signalFields.safeParse(salvaged.fields).success).toBe(true);
      }),
    );
  });
});
