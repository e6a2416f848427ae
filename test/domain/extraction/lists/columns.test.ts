import { describe, expect, it } from 'vitest';
import { fieldsOf, sheetOf, signalsOf } from './sheet.ts';

describe('columns by header', () => {
  it('reads French headers', () => {
    const fields = fieldsOf(
      [
        'Nom',
        'Prénom',
        'Né(e) le',
        'Rue',
        'N°',
        'Bte',
        'CP',
        'Commune',
        'Loyer mensuel',
        'Arriérés (€)',
        'Nbre de mois',
      ],
      ['LEROY', 'Amélie', '21/05/1989', 'rue du Midi', '77', '2', '7000', 'Mons', '410,00', '1 230,00', '3'],
    );
    expect(fields).toMatchObject({
      language: 'fr',
      tenants: [{ givenName: 'Amélie', familyName: 'Leroy', birthDate: '1989-05-21' }],
      dwelling: {
        street: 'rue du Midi',
        houseNumber: '77',
        box: '2',
        postcode: '7000',
        municipality: 'Mons',
      },
      arrears: { amountCents: 123_000, months: 3, monthlyRentCents: 41_000 },
    });
  });

  it('reads English and German headers', () => {
    const english = fieldsOf(
      ['Tenant name', 'Property address', 'Rent', 'Balance due', 'Months in arrears'],
      ['Jane Doe', '12 Kerkstraat', '800.00', '2,400.00', 3],
    );
    const german = fieldsOf(
      ['Mieter', 'Anschrift', 'PLZ', 'Ort', 'Miete', 'Rückstand'],
      ['Max Schulz', 'Hauptstraße 5', '4700', 'Eupen', '600,00', '1.200,00'],
    );
    expect(english).toMatchObject({
      language: 'en',
      arrears: { amountCents: 240_000, months: 3, monthlyRentCents: 80_000 },
    });
    expect(german).toMatchObject({
      language: 'de',
      dwelling: { street: 'Hauptstraße', houseNumber: '5', postcode: '4700', municipality: 'Eupen' },
      arrears: { amountCents: 120_000 },
    });
  });

  it('finds columns when headers carry dates, currencies and case of their own', () => {
    const fields = fieldsOf(
      [
        'HUURDER_NAAM',
        'HUURDER_VOORNAAM',
        'STRAATNAAM',
        'HUISNR',
        'BUSNR',
        'POSTCODE',
        'GEMEENTE',
        'Saldo huur (€) op 31/10/2026',
        'Aantal maanden achter',
      ],
      ['DECLERCQ', 'Maxime', 'Meensesteenweg', '410', 'B12', '8501', 'BISSEGEM', '€ 1.164,75', '3 mnd'],
    );
    expect(fields).toMatchObject({
      tenants: [{ givenName: 'Maxime', familyName: 'Declercq' }],
      dwelling: { houseNumber: '410', box: 'B12', municipality: 'Bissegem' },
      arrears: { amountCents: 116_475, months: 3 },
    });
  });

  it('prefers the arrears when a total and a balance stand beside them', () => {
    const fields = fieldsOf(
      ['Huurder', 'Adres', 'Kosten', 'Huurachterstand', 'Waarborg', 'Totaal'],
      ['Peeters Jan', 'Dorp 1, 2880 Bornem', '75,00', '900,00', '1.000,00', '975,00'],
    );
    expect(fields?.arrears?.amountCents).toBe(90_000);
  });

  it('tells the landlord from the tenant when both have a column of names', () => {
    const fields = fieldsOf(
      ['Eigenaar', 'Huurder', 'Adres', 'Achterstal'],
      ['Van Acker Luc', 'Peeters Jan', 'Dorp 1, 2880 Bornem', '900,00'],
    );
    expect(fields).toMatchObject({
      landlord: { name: 'Van Acker Luc' },
      tenants: [{ givenName: 'Jan', familyName: 'Peeters' }],
    });
  });

  it('tells them apart when one header groups several columns', () => {
    const [fields] = signalsOf(
      sheetOf([
        ['Verhuurder', 'Verhuurder', 'Huurder', 'Huurder', '', ''],
        ['Naam', 'Tel', 'Naam', 'Voornaam', 'Adres', 'Saldo'],
        ['De Linde vzw', '03 889 00 41', 'Peeters', 'Jan', 'Dorp 1, 2880 Bornem', '900,00'],
      ]),
    );
    expect(fields).toMatchObject({
      landlord: { name: 'De Linde vzw' },
      tenants: [{ givenName: 'Jan', familyName: 'Peeters' }],
    });
    expect(fields?.tenants?.[0]).not.toHaveProperty('phone');
  });

  it('reads a partner from columns of his own', () => {
    const fields = fieldsOf(
      ['Naam', 'Voornaam', 'Geboortedatum', 'Naam partner', 'Geboortedatum partner', 'Adres', 'Saldo'],
      ['Segers', 'Dirk', '01/02/1980', 'Nathalie Lemmens', '03/04/1982', 'Dorp 1, 2880 Bornem', '900,00'],
    );
    expect(fields?.tenants).toEqual([
      { givenName: 'Dirk', familyName: 'Segers', birthDate: '1980-02-01' },
      { givenName: 'Nathalie', familyName: 'Lemmens', birthDate: '1982-04-03' },
    ]);
  });

  it('gives the second pair of equal headers to the partner', () => {
    const fields = fieldsOf(
      ['Naam', 'Voornaam', 'Naam', 'Voornaam', 'Adres', 'Saldo'],
      ['Segers', 'Dirk', 'Lemmens', 'Nathalie', 'Dorp 1, 2880 Bornem', '900,00'],
    );
    expect(fields?.tenants).toEqual([
      { givenName: 'Dirk', familyName: 'Segers' },
      { givenName: 'Nathalie', familyName: 'Lemmens' },
    ]);
  });

  it('makes hearings of rows when the list is one of hearings', () => {
    const fields = fieldsOf(
      ['Rolnummer', 'Eiser', 'Verweerder', 'Adres verweerder', 'Zitting', 'Uur'],
      ['26A1234', 'De Linde vzw', 'PEETERS Jan', 'Dorp 1, 2880 Bornem', '24/11/2026', '9u30'],
    );
    expect(fields).toMatchObject({
      kind: 'petition',
      court: { rollNumber: '26A1234', hearingAt: '2026-11-24T09:30' },
      landlord: { name: 'De Linde vzw' },
    });
  });

  it('asserts no hearing when its hour is missing', () => {
    const fields = fieldsOf(
      ['Rolnummer', 'Verweerder', 'Adres', 'Zitting'],
      ['26A1234', 'PEETERS Jan', 'Dorp 1, 2880 Bornem', '24/11/2026'],
    );
    expect(fields?.court).toEqual({ rollNumber: '26A1234' });
  });
});

describe('columns by content', () => {
  it('reads a table without any header', () => {
    const rows = [
      ['Jan Peeters', 'Dorpsstraat 1 bus 2, 2880 Bornem', '01/02/1980', '450,00', '1.350,00'],
      ['Ilse Maes', 'Kerkstraat 5, 2870 Puurs', '03/04/1975', '520,50', '1.041,00'],
      ['Fatima El Amrani', 'Boomstraat 7, 2880 Bornem', '05/06/1990', '380,00', '1.140,00'],
    ];
    expect(
      signalsOf(sheetOf(rows)).map((fields) => [
        fields.tenants?.[0]?.familyName,
        fields.dwelling?.houseNumber,
        fields.arrears,
      ]),
    ).toEqual([
      ['Peeters', '1', { amountCents: 135_000, monthlyRentCents: 45_000 }],
      ['Maes', '5', { amountCents: 104_100, monthlyRentCents: 52_050 }],
      ['El Amrani', '7', { amountCents: 114_000, monthlyRentCents: 38_000 }],
    ]);
  });

  it('finds a column by its content when its header says nothing', () => {
    const rows = [
      ['Huurder', 'Gegevens', 'X1', 'Saldo'],
      ['Peeters Jan', 'Dorpsstraat 1, 2880 Bornem', '85.07.30-033.28', '450,00'],
      ['Maes Ilse', 'Kerkstraat 5, 2870 Puurs', '79.05.22-953.81', '520,00'],
    ];
    expect(signalsOf(sheetOf(rows))[0]).toMatchObject({
      tenants: [{ nationalNumber: '85073003328' }],
      dwelling: { street: 'Dorpsstraat', postcode: '2880' },
    });
  });

  it('numbers tenants in headers of an export, with or without a space', () => {
    expect(
      fieldsOf(
        [
          'contract',
          'huurder1_naam',
          'huurder1_voornaam',
          'huurder1_rrn',
          'huurder2_naam',
          'huurder2_voornaam',
          'straat',
          'nr',
          'achterstand',
        ],
        ['C-1', 'Peeters', 'Jan', '85.07.30-033.28', 'Maes', 'Ilse', 'Dorpsstraat', '1', '900.00'],
      ),
    ).toMatchObject({
      tenants: [
        { givenName: 'Jan', familyName: 'Peeters', nationalNumber: '85073003328' },
        { givenName: 'Ilse', familyName: 'Maes' },
      ],
    });
  });

  it('takes both halves of a name under one header, the given one first', () => {
    for (const header of ['Voornaam en naam', 'Prénom et nom', 'Vorname Nachname'])
      expect(
        fieldsOf([header, 'Adres', 'Saldo'], ['Kristof Lauwers', 'Kerkstraat 5, 2870 Puurs', '900,00'])
          ?.tenants,
      ).toEqual([{ givenName: 'Kristof', familyName: 'Lauwers' }]);
  });

  it('takes whole addresses for the home under a word for a part of it, and months not paid for arrears', () => {
    const rows = [
      ['appartement', 'huurder', 'huur per maand', 'maanden niet betaald'],
      ['Bist 88 bus 1, 2630 Aartselaar', 'Glenn Vercammen', '780 euro', '3'],
      ['Bist 88 bus 4, 2630 Aartselaar', 'Awa Sarr', '780 euro', '2'],
    ];
    expect(signalsOf(sheetOf(rows))[0]).toMatchObject({
      kind: 'arrears',
      dwelling: { street: 'Bist', houseNumber: '88', box: '1', postcode: '2630' },
      arrears: { months: 3 },
    });
  });
});
