import { describe, expect, it } from 'vitest';
import { readList } from '#domain/extraction/lists/read-list.ts';

/** Signals of a table written with a semicolon between cells. */
const signalsOf = (table: string) =>
  (
    readList(
      [{ rows: table.split('\n').map((line, index) => ({ line: index + 1, cells: line.split(';') })) }],
      { receivedAt: '2026-11-30T09:00:00Z', part: 'file' },
    ) ?? []
  ).flatMap((item) => (item.outcome === 'signal' ? [item.fields] : []));

describe('readList, other makers', () => {
  it('gives the rows of a section the place that its own row names', () => {
    const signals = signalsOf(`Achterstallen per 30/11/2026
9940 Evergem
Naam;Adres;Huur;Mnd;Achterstal
Baert Tom;Dorp 1;500;1;500
Subtotaal;;;;500
9060 Zelzate
Naam;Adres;Huur;Mnd;Achterstal
Cool Lies;Stationsstraat 9;490;2;980`);
    expect(signals.map(({ dwelling }) => `${dwelling?.postcode} ${dwelling?.municipality}`)).toEqual([
      '9940 Evergem',
      '9060 Zelzate',
    ]);
  });

  it('parts tenant and home that stand in one column', () => {
    expect(
      signalsOf(`wie en waar;tegoed
Jan Maes & Els Claes, Kerkstraat 5 bus 2, 2300 Turnhout;1.200,00
Ahmed Bouazza, Gierledreef 88, 2300 Turnhout;850,50
Totaal;2.050,50`),
    ).toMatchObject([
      {
        tenants: [{ familyName: 'Maes' }, { familyName: 'Claes' }],
        dwelling: { street: 'Kerkstraat', houseNumber: '5', box: '2', postcode: '2300' },
        arrears: { amountCents: 120_000 },
      },
      { tenants: [{ familyName: 'Bouazza' }], arrears: { amountCents: 85_050 } },
    ]);
  });

  it('knows the shortened headers of programs', () => {
    expect(
      signalsOf(`HRD_NR;HRD_NAAM;HRD_VNM;STR;HNR;PC_GEM;NETTO_HUUR;OPENST_SALDO;MND_ACHT
40211;AERTS;Cindy;Herentalsebaan;201;2160 Wommelgem;301,45;904,35;3`),
    ).toMatchObject([
      {
        tenants: [{ givenName: 'Cindy', familyName: 'Aerts' }],
        dwelling: { street: 'Herentalsebaan', houseNumber: '201', municipality: 'Wommelgem' },
        arrears: { amountCents: 90_435, months: 3 },
      },
    ]);
  });
});
