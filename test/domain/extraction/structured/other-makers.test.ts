import { describe, expect, it } from 'vitest';
import { readStructured } from '#domain/extraction/structured/read-structured.ts';
import type { TreeNode } from '#domain/extraction/structured/tree.ts';

const nodeOf = (name: string, value: unknown): TreeNode[] =>
  Array.isArray(value)
    ? value.flatMap((each) => nodeOf(name, each))
    : typeof value === 'object' && value !== null
      ? [{ name, children: Object.entries(value).flatMap(([key, inner]) => nodeOf(key, inner)) }]
      : [{ name, value: String(value), children: [] }];

const read = (file: object) => {
  const [root] = nodeOf('file', file);
  return root === undefined
    ? undefined
    : readStructured(root, { receivedAt: '2026-11-30T09:00:00Z', part: 'file' })?.fields;
};

describe('readStructured, other makers', () => {
  it('spells roles of one letter by the side that the other letter leaves', () => {
    expect(
      read({
        Kop: { Soort: 'VON', Omschrijving: 'Vonnis', ARNr: '26A5230', Uitspraak: '2026-11-12' },
        Partij: [
          { rol: 'E', Naam: 'Wonen aan de Maas' },
          { rol: 'V', Naam: 'Yildiz', Voornaam: 'Elif', Adres: 'Stalenstraat 101, 3600 Genk' },
        ],
        Dictum: { Achterstal: '3300,00' },
      }),
    ).toMatchObject({
      kind: 'judgment',
      tenants: [{ givenName: 'Elif', familyName: 'Yildiz' }],
      landlord: { name: 'Wonen aan de Maas' },
      dwelling: { street: 'Stalenstraat', houseNumber: '101' },
    });
  });

  it('knows a kind, a roll number and a home by their value, whatever the field is called', () => {
    expect(
      read({
        stuk: 'dagvaarding',
        volgnummer: '26A0088',
        gedaagden: [{ familienaam: 'Bensalah', voornaam: 'Karim' }],
        betrokkenPand: 'Dorp 45, 2230 Herselt',
        huur: { prijsPerMaand: 402.5 },
        geschil: 'Huurachterstand van 1.200,00 euro',
      }),
    ).toMatchObject({
      kind: 'summons',
      dwelling: { street: 'Dorp', houseNumber: '45', postcode: '2230' },
      court: { rollNumber: '26A0088' },
      arrears: { amountCents: 120_000, monthlyRentCents: 40_250 },
    });
  });
});
