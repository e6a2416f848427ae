import { debt, head, home, type Piece, person } from '../piece.ts';
import { answers, comma, e164, households, listFile } from '../list-rows.ts';
import type { Answer } from '../mail-piece.ts';
import { workbook } from '../xlsx.ts';

const day = (iso: string): Date | null => (iso === '' ? null : new Date(`${iso}T00:00:00Z`));
const some = (text: string): string | null => (text === '' ? null : text);
const skipped = (row: number, line: number, note: string, sheet?: string): Answer => ({
  row,
  line,
  ...(sheet === undefined ? {} : { sheet }),
  expect: {},
  action: 'ignore',
  note,
});

/** Workbooks, each laid out by another hand. */
export async function secondWorkbooks(): Promise<Piece[]> {
  return [
    await twoHeaderRows(),
    await sheetsInOtherOrder(),
    await ageingWithCouples(),
    await frenchBalance(),
    await remarksAndCredits(),
    await privateSheet(),
  ];
}

async function twoHeaderRows(): Promise<Piece> {
  const rows = households(`
Matthys|Gerda|1958-06-19|Astridlaan|102||8310|Assebroek|322.00|966.00|3|050 00 41 86|herinnering
Saelens|Jo|1987-02-11|Baron Ruzettelaan|270|3|8310|Assebroek|361.45|722.90|2||
Kamara|Fatmata|1992-12-29|Bossuytlaan|15|0201|8310|Assebroek|370.00|1850.00|5|0466 00 72 08|aangetekende brief
Debruyne|Marc|1964-09-03|Scharphoutstraat|9||8380|Lissewege|305.75|611.50|2||
Van Hulle|Sien|1999-04-24|Oude Lisseweegse Weg|44|B|8380|Dudzele|355.20|1420.80|4|0494 00 11 65|
`);
  const bytes = await workbook([
    {
      name: 'nov 26',
      rows: [
        [],
        [null, { value: 'Brugse Haard cv', columnSpan: 12 }],
        [null, { value: 'Achterstallige huurgelden - toestand 25 november 2026', columnSpan: 12 }],
        [],
        [null, { value: 'HUURDER', columnSpan: 3 }, null, null, { value: 'WONING', columnSpan: 5 }, null, null, null, null, { value: 'FINANCIEEL', columnSpan: 3 }, null, null, { value: 'OPVOLGING', columnSpan: 2 }, null],
        [null, 'Familienaam', 'Voornaam', 'Geb.', 'Straat', 'Nr', 'Bus', 'Postnr', 'Plaats', 'Huur', 'Achterstal', 'Maanden', 'Telefoon', 'Stappen'],
        ...rows.map((r) => [null, r.family, r.given, day(r.born), r.street, r.nr, some(r.box), r.pc, r.place, r.rent, r.amount, r.months, some(r.phone), some(r.note)]),
        [],
        [null, 'TOTAAL', null, null, null, null, null, null, null, null, rows.reduce((sum, r) => sum + r.amount, 0)],
      ],
    },
  ]);
  return listFile('Brugse Haard achterstal 25-11.xlsx', bytes, [
    ...answers(rows, 7, 'empty first row and column, merged titles, two header rows, landlord in the title', {
      landlord: { name: 'Brugse Haard cv' },
    }),
    skipped(6, 13, 'totals row'),
  ]);
}

async function sheetsInOtherOrder(): Promise<Piece> {
  const hoboken = households(`
Kerkhofs|Lutgarde|1950-10-16|Kapelstraat|204|1|2660|Hoboken|344.00|1032.00|3|0476 00 92 40|
Bakkali|Mounir|1986-03-07|Sint-Bernardsesteenweg|870||2660|Hoboken|389.50|1558.00|4||
De Wilde|Kurt|1973-12-01|Lelieplaats|12|6|2660|Hoboken|366.00|732.00|2|0498 00 26 71|
`);
  const wilrijk = households(`
Peeters|Romy|2000-08-20|Boomsesteenweg|512|B4|2610|Wilrijk|402.00|1206.00|3||
Tshibangu|Fiston|1982-05-05|Heistraat|29||2610|Wilrijk|371.25|2227.50|6|0465 00 08 19|
Van Looveren|Jef|1944-01-31|Jules Moretuslei|300|3|2610|Wilrijk|299.90|599.80|2|03 827 00 46|
`);
  const bytes = await workbook([
    {
      name: 'Hoboken',
      rows: [
        ['Naam', 'Voornaam', 'Geboortedatum', 'Straat', 'Huisnr', 'Bus', 'Postcode', 'Gemeente', 'Huur', 'Openstaand', 'Mnd', 'GSM'],
        ...hoboken.map((r) => [r.family, r.given, day(r.born), r.street, Number(r.nr), some(r.box), Number(r.pc), r.place, r.rent, r.amount, r.months, some(r.phone)]),
        ['Totaal Hoboken', null, null, null, null, null, null, null, null, 3322, null, null],
      ],
    },
    {
      name: 'Wilrijk',
      rows: [
        ['Achterstand district Wilrijk'],
        ['Mnd', 'Openstaand', 'Huur', 'Telefoon', 'Adres', 'Huurder', 'Geboren'],
        ...wilrijk.map((r) => [
          r.months,
          r.amount,
          r.rent,
          some(r.phone),
          `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}, ${r.pc} ${r.place}`,
          `${r.given} ${r.family}`,
          day(r.born),
        ]),
      ],
    },
    { name: 'Blad3', rows: [] },
  ]);
  const note = 'two sheets with their columns in another order, an empty third';
  return listFile('Zuidrand per district.xlsx', bytes, [
    ...answers(hoboken, 2, note).map((answer) => ({ ...answer, sheet: 'Hoboken' })),
    skipped(4, 5, 'totals row', 'Hoboken'),
    ...answers(wilrijk, 3, note).map((answer) => ({ ...answer, row: (answer.row ?? 0) + 4, sheet: 'Wilrijk' })),
  ]);
}

async function ageingWithCouples(): Promise<Piece> {
  type Line = [names: string, tenants: ReturnType<typeof person>[], box: string, ages: number[], phone: string];
  const given: Line[] = [
    ['Dhr. en Mevr. Rutger en Evelien Smeets', [person('Rutger', 'Smeets'), person('Evelien', 'Smeets')], '1', [710, 710, 0], ''],
    ['Amira Toumi en Ziad Toumi', [person('Amira', 'Toumi'), person('Ziad', 'Toumi')], '2', [695, 695, 1390], '0485 00 66 12'],
    ['Mevr. Greet Vanderlinden', [person('Greet', 'Vanderlinden', { tel: e164('0477 00 30 58') })], '3', [680, 0, 0], '0477 00 30 58'],
    ['Pol Jacobs & Sara Nijs', [person('Pol', 'Jacobs'), person('Sara', 'Nijs')], '4', [705, 705, 705], ''],
    ['Dhr. Mehdi Azouz', [person('Mehdi', 'Azouz')], '5', [690, 690, 690], ''],
  ];
  const total = (ages: readonly number[]): number => ages.reduce((sum, age) => sum + age, 0);
  const money = (value: number): { value: number; format: string } => ({ value, format: '#,##0.00 "€"' });
  const bytes = await workbook([
    {
      name: 'Aged',
      rows: [
        ['Residentie Parkzicht'],
        ['Huurder(s)', 'Woning', 'Minder dan 30 dagen', '30 tot 60 dagen', 'Meer dan 60 dagen', 'Totaal verschuldigd', 'Contactnummer'],
        ...given.map(([names, , box, ages, phone]) => [
          names,
          `Tervuursevest 150 bus ${box}, 3001 Heverlee`,
          ...ages.map(money),
          money(total(ages)),
          some(phone),
        ]),
        ['Totaal', null, ...[0, 1, 2].map((i) => money(given.reduce((sum, [, , , ages]) => sum + (ages[i] ?? 0), 0))), money(given.reduce((sum, [, , , ages]) => sum + total(ages), 0)), null],
      ],
    },
  ]);
  return listFile('Parkzicht_vervallen_saldi.xlsx', bytes, [
    ...given.map(
      ([, tenants, box, ages], i): Answer => ({
        row: i + 1,
        line: i + 3,
        expect: {
          ...head('arrears', 'nl', 'arrears'),
          tenants,
          dwelling: home('Tervuursevest', '150', box, '3001', 'Heverlee'),
          arrears: debt(total(ages)),
        },
        action: 'case',
        note: 'ageing balance with couples in one cell; one building, five homes; the title is a building, no landlord',
      }),
    ),
    skipped(6, 8, 'totals row'),
  ]);
}

async function frenchBalance(): Promise<Piece> {
  const rows = households(`
Wauthier|Benoît|1977-01-26|rue du Moulin|58||5030|Gembloux|545.00|1635.00|3|0479 00 58 20|
Mukasa|Divine|1993-06-08|avenue de la Faculté|10|4|5030|Gembloux|512.50|1025.00|2||
Piette|Lucienne|1942-11-11|rue Entrée Jacques|33|A|5031|Grand-Leez|430.00|2150.00|5|081 61 00 72|
Charlier|Thibaut|1996-07-17|chaussée de Wavre|77||5032|Corroy-le-Château|560.00|1120.00|2||
`);
  const bytes = await workbook([
    {
      name: 'Impayés',
      rows: [
        ['N° dossier', 'Locataire', 'Date naiss.', 'Rue et n°', 'Code', 'Localité', 'Loyer mensuel', 'Total dû', 'Nb mois', 'Portable'],
        ...rows.map((r, i) => [
          `GX-${120 + i}`,
          `${r.family.toUpperCase()} ${r.given}`,
          day(r.born),
          `${r.street}, ${r.nr}${r.box === '' ? '' : ` bte ${r.box}`}`,
          Number(r.pc),
          r.place,
          `${comma(r.rent, ' ')} €`,
          `${comma(r.amount, ' ')} €`,
          r.months,
          some(r.phone.replaceAll(' ', '')),
        ]),
        ['Total général', null, null, null, null, null, null, `${comma(rows.reduce((sum, r) => sum + r.amount, 0), ' ')} €`, null, null],
        ['Les loyers de décembre ne sont pas repris.'],
      ],
    },
  ]);
  return listFile('Impayes Gembloux.xlsx', bytes, [
    ...answers(rows, 2, 'French; a comma between street and number; sums as text', {}, 'fr'),
    skipped(5, 6, 'totals row'),
    skipped(6, 7, 'remark row'),
  ]);
}

async function remarksAndCredits(): Promise<Piece> {
  const rows = households(`
Claessens|Wendy|1984-08-08|Grote Baan|311||3530|Houthalen|352.00|1056.00|3||huisbezoek op 4 november
Karadeniz|Ozan|1979-02-20|Dorpsstraat|18|2|3530|Helchteren|366.60|-91.65|||
Bielen|Maria|1947-05-12|Kastanjestraat|40||3530|Houthalen|288.00|576.00|2|011 00 63 17|
Vrancken|Dave|1990-10-30|Weg naar Zwartberg|207|B|3530|Houthalen|371.10|1855.50|5|0468 00 15 93|plan van 75 euro/maand niet gevolgd
Lenaers|Ivo|1961-04-04|Stationsstraat|9||3530|Helchteren|310.00|0|||
Szabo|Ildiko|1988-12-12|Pastorijstraat|77|1|3530|Houthalen|344.40|1377.60|4||
`);
  const bytes = await workbook([
    {
      name: 'Saldi',
      rows: [
        ['Lijst saldi huurders', null, null, null, null, 'gemaakt op', day('2026-11-24')],
        ['Huurder', 'Geboortedatum', 'Adres', 'Basishuur', 'Saldo', 'Maanden achterstal', 'Tel', 'Ondernomen stappen'],
        ...rows.slice(0, 3).map(write),
        ['! Let op: hieronder enkel de woningen van wijk Noord'],
        ...rows.slice(3).map(write),
      ],
    },
  ]);
  function write(r: (typeof rows)[number]): (string | number | Date | null)[] {
    return [
      `${r.family}, ${r.given}`,
      day(r.born),
      `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`} ${r.pc} ${r.place}`,
      r.rent,
      r.amount,
      r.months === 0 ? null : r.months,
      some(r.phone),
      some(r.note),
    ];
  }
  const all = answers(rows, 3, 'address in one cell without a comma, a remark between the rows').map((answer, i): Answer => {
    const placed = { ...answer, row: i < 3 ? i + 1 : i + 2, line: i < 3 ? i + 3 : i + 4 };
    if ((rows[i]?.amount ?? 0) > 0) return placed;
    return {
      ...placed,
      expect: { tenants: answer.expect.tenants ?? [], dwelling: answer.expect.dwelling ?? {} },
      action: 'ignore',
      note: 'credit or nothing owed',
    };
  });
  return listFile('saldi wijken HH.xlsx', bytes, [
    ...all.slice(0, 3),
    skipped(4, 6, 'remark row'),
    ...all.slice(3),
  ]);
}

async function privateSheet(): Promise<Piece> {
  const rows = households(`
Van Damme|Cindy||Markt|14|1|9700|Oudenaarde|650|1300|2|0473 00 19 46|
Lefevre|Olivier||Markt|14|2|9700|Oudenaarde|675|2025|3||
Mohammadi|Reza||Einestraat|88||9700|Eine|700|2800|4|0466 00 84 02|
`);
  const bytes = await workbook([
    {
      name: 'Sheet1',
      rows: [
        ['voornaam huurder', 'naam huurder', 'adres', 'postcode', 'gemeente', 'huur per maand', 'moet nog betalen', 'maanden niet betaald', 'telefoonnummer'],
        ...rows.map((r) => [
          r.given,
          r.family,
          `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}`,
          r.pc,
          r.place,
          r.rent,
          r.amount,
          r.months,
          some(r.phone),
        ]),
        [],
        [null, null, null, null, null, null, 6125, null, null],
      ],
    },
  ]);
  return listFile('mijn huurders.xlsx', bytes, [
    ...answers(rows, 2, 'sheet of a private landlord, headers in plain words, given name before the surname'),
    skipped(4, 6, 'a total without a word for it'),
  ]);
}
