import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readList } from '#domain/extraction/lists/read-list.ts';
import { fieldsOf, itemsOf, sheetOf, signalsOf } from './sheet.ts';

const header = [
  'Naam',
  'Voornaam',
  'Straat',
  'Nr',
  'Bus',
  'Postcode',
  'Gemeente',
  'Huur',
  'Achterstand',
  'Maanden',
  'GSM',
];
const row = [
  'Van den Broeck',
  'Ilse',
  'Boomstraat',
  '88',
  '2',
  '2880',
  'Bornem',
  '344,10',
  '1.032,30',
  '3',
  '0470 00 81 12',
];

describe('readList', () => {
  it('makes one signal of a row when the header is usual', () => {
    expect(fieldsOf(header, row)).toEqual({
      kind: 'arrears',
      language: 'nl',
      tenants: [{ givenName: 'Ilse', familyName: 'Van den Broeck', phone: '+32470008112' }],
      dwelling: {
        street: 'Boomstraat',
        houseNumber: '88',
        box: '2',
        postcode: '2880',
        municipality: 'Bornem',
      },
      arrears: { amountCents: 103_230, months: 3, monthlyRentCents: 34_410 },
      problems: ['arrears'],
    });
  });

  it('numbers rows of data and lines of the sheet when titles, empty rows and totals surround them', () => {
    const items = itemsOf(
      sheetOf([
        ['Woonmaatschappij De Linde bv'],
        ['Toestand op 10/11/2026'],
        [],
        header,
        row,
        [],
        row,
        ['Totaal', '', '', '', '', '', '', '', '2.064,60'],
      ]),
    );
    expect(items.map(({ row: number, line, outcome }) => [number, line, outcome])).toEqual([
      [1, 5, 'signal'],
      [2, 7, 'signal'],
      [3, 8, 'ignore'],
    ]);
    expect(items[0]).toMatchObject({ fields: { landlord: { name: 'Woonmaatschappij De Linde bv' } } });
    expect(items[2]).toMatchObject({ reason: 'totals-row' });
  });

  it('counts rows on over the sheets and names each sheet when several hold data', () => {
    const items = itemsOf(
      sheetOf([header, row, row], 'Bornem'),
      sheetOf([['Legende'], ['GSM', 'mobiel nummer']], 'Uitleg'),
      sheetOf([header, row], 'Puurs'),
    );
    expect(items.map(({ row: number, line, sheet }) => [number, line, sheet])).toEqual([
      [1, 2, 'Bornem'],
      [2, 3, 'Bornem'],
      [3, 2, 'Puurs'],
    ]);
  });

  it('names no sheet when only one holds data', () => {
    expect(
      itemsOf(sheetOf([header, row], 'Achterstand'), sheetOf([['a', 'b']], 'Legende'))[0],
    ).not.toHaveProperty('sheet');
  });

  it('is no list when no column is known', () => {
    expect(
      readList(
        [
          sheetOf([
            ['kleur', 'maat'],
            ['rood', 'xl'],
          ]),
        ],
        { receivedAt: '2026-11-10T08:00:00Z', part: 'file' },
      ),
    ).toBeUndefined();
  });

  it('sets a credit aside and keeps whose it is', () => {
    const [item] = itemsOf(sheetOf([header, [...row.slice(0, 8), '-35,10', '0', '']]));
    expect(item).toMatchObject({
      outcome: 'ignore',
      reason: 'no-arrears',
      fields: { tenants: [{ familyName: 'Van den Broeck' }] },
    });
  });

  it('reads debts with a minus when the whole column writes them so', () => {
    const owing = [...row.slice(0, 8), '-1.032,30', '', ''];
    const amounts = signalsOf(sheetOf([header, owing, owing, owing])).map(
      (fields) => fields.arrears?.amountCents,
    );
    expect(amounts).toEqual([103_230, 103_230, 103_230]);
  });

  it('goes on with the good rows when one is broken', () => {
    const broken = [...row.slice(0, 8), '1.03z,30', '3', ''];
    const items = itemsOf(sheetOf([header, row, broken, row]));
    expect(items.map((item) => item.outcome)).toEqual(['signal', 'unreadable', 'signal']);
    expect(items[1]).toMatchObject({ reason: 'broken-row', detail: expect.stringContaining('line 3') });
  });

  it('reports an error of the sheet in the amount as a broken row', () => {
    expect(itemsOf(sheetOf([header, [...row.slice(0, 8), '#VALUE!', '3', '']]))[0]).toMatchObject({
      outcome: 'unreadable',
      reason: 'broken-row',
    });
  });

  it('leaves the amount out when the cell refers to a note', () => {
    const [item] = itemsOf(sheetOf([header, [...row.slice(0, 8), 'zie nota', '3', '']]));
    expect(item).toMatchObject({
      outcome: 'signal',
      fields: { arrears: { months: 3 } },
      reading: { doubtful: ['arrears.amountCents'] },
    });
  });

  it('reports a row that breaks off behind the name', () => {
    expect(itemsOf(sheetOf([header, row, ['Geerts']]))[1]).toMatchObject({
      outcome: 'unreadable',
      reason: 'broken-row',
      fields: { tenants: [{ familyName: 'Geerts' }] },
    });
  });

  it('keeps a row without a name and a row without an address as signals', () => {
    const items = itemsOf(
      sheetOf([header, ['', '', ...row.slice(2)], [...row.slice(0, 2), '', '', '', '', '', ...row.slice(7)]]),
    );
    expect(items.map((item) => item.outcome)).toEqual(['signal', 'signal']);
  });

  it('passes over a header that is repeated on the next page', () => {
    expect(itemsOf(sheetOf([header, row, header, row])).map((item) => item.row)).toEqual([1, 2]);
  });

  it('reads a second table when its header differs', () => {
    const items = signalsOf(
      sheetOf([header, row, ['Huurder', 'Adres', 'Saldo'], ['Peeters Jan', 'Dorp 1, 2880 Bornem', '500,00']]),
    );
    expect(items[1]).toMatchObject({
      tenants: [{ givenName: 'Jan', familyName: 'Peeters' }],
      arrears: { amountCents: 50_000 },
    });
  });

  it('sets remarks under the table aside', () => {
    const items = itemsOf(
      sheetOf([
        header,
        row,
        ['* huurders met een plan staan niet op deze lijst'],
        ['Opmerking: cijfers onder voorbehoud'],
      ]),
    );
    expect(items.slice(1).map((item) => item.outcome === 'ignore' && item.reason)).toEqual([
      'remark-row',
      'remark-row',
    ]);
  });

  it('leaves a hidden row to a person', () => {
    const sheet = sheetOf([header, row, row]);
    const hidden = {
      ...sheet,
      rows: sheet.rows.map((each, index) => (index === 2 ? { ...each, hidden: true } : each)),
    };
    expect(itemsOf(hidden).map((item) => item.outcome)).toEqual(['signal', 'unreadable']);
  });

  it('gives equal cells to a row that is sent again under another running number', () => {
    const numbered = (number: string) =>
      itemsOf(
        sheetOf([
          ['Nr', ...header],
          [number, ...row],
        ]),
      )[0]?.cells;
    expect(numbered('1')).toEqual(numbered('17'));
  });

  it('never throws and gives each filled row a place, whatever the cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(...header, ...row),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 14 }), { maxLength: 30 }), (rows) => {
        const items = itemsOf(sheetOf([header, ...rows]));
        const numbers = items.map((item) => item.row);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(items.length).toBeLessThanOrEqual(rows.length);
      }),
      { numRuns: 300 },
    );
  });
});
