import { describe, expect, it } from 'vitest';
import { readStructured } from '#domain/extraction/structured/read-structured.ts';
import { jsonTree } from '#adapters/documents/trees/read-json-tree.ts';

const read = (json: unknown) =>
  readStructured(jsonTree(json), { receivedAt: '2026-11-20T08:00:00Z', part: 'file' })?.fields;

describe('trees of other makers', () => {
  it('takes labels beside values for names of fields', () => {
    const fields = read({
      veld: [
        { label: 'Soort procedure', waarde: 'verzoekschrift' },
        { label: 'Rolnummer', waarde: '26A9001' },
        { label: 'Datum en uur verschijning', waarde: '16/12/2026 11:00' },
        { label: 'Huurder familienaam', waarde: 'Aerts' },
        { label: 'Huurder voornaam', waarde: 'Nele' },
      ],
    });
    expect(fields).toMatchObject({
      kind: 'petition',
      tenants: [{ givenName: 'Nele', familyName: 'Aerts' }],
      court: { rollNumber: '26A9001', hearingAt: '2026-12-16T11:00' },
    });
  });

  it("spells the codes of a file's own list, and leaves a guarantor out", () => {
    const fields = read({
      lijst: { E: 'eiser-verhuurder', V: 'verweerder-huurder', B: 'borg' },
      personen: [
        { h: 'B', naam: 'Peeters Luc' },
        { h: 'V', naam: 'Peeters Jan' },
        { h: 'E', naam: 'Woonhaven bv' },
      ],
      rolnummer: '26A9002',
    });
    expect(fields?.tenants).toEqual([{ givenName: 'Jan', familyName: 'Peeters' }]);
    expect(fields?.landlord?.name).toBe('Woonhaven bv');
  });

  it('follows references', () => {
    const fields = read({
      personen: [
        { id: 'P1', naam: 'Maes', voornaam: 'Lien' },
        { id: 'P2', naam: 'Cools', voornaam: 'Bart' },
      ],
      rolnummer: '26A9003',
      huurder: { persoonRef: 'P1' },
      verhuurder: { persoonRef: 'P2' },
    });
    expect(fields?.tenants).toEqual([{ givenName: 'Lien', familyName: 'Maes' }]);
    expect(fields?.landlord?.name).toBe('Bart Cools');
  });

  it('takes no hour of a bailiff or of a machine for the hearing', () => {
    for (const other of [
      { uitvoering: { dag: '10/12/2026', uur: '09:00' } },
      { verzonden: '10/12/2026 09:00' },
    ])
      expect(
        read({ rolnummer: '26A9004', huurder: { naam: 'Jan Peeters' }, ...other })?.court?.hearingAt,
      ).toBe(undefined);
  });
});
