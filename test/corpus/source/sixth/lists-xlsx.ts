import { answers, belgian, e164, type Household, households, listFile, rowFacts } from '../list-rows.ts';
import { row } from '../mail-piece.ts';
import { debt, home, type Piece, person } from '../piece.ts';
import { workbook } from '../xlsx.ts';

const day = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const or = <T>(value: T, empty: T): T | null => (value === empty ? null : value);

/** Five workbooks: a sheet a municipality, a column a month, three rows of an owner, subtotals, a German list. */
export async function xlsxLists(): Promise<Piece[]> {
  return [await sheetPerPlace(), await columnPerMonth(), await threeRows(), await subtotals(), await germanList()];
}

async function sheetPerPlace(): Promise<Piece> {
  const lokeren = households(`
Poppe|Sandra|1978-04-21|Durmelaan|64|5|9160|Lokeren|358.2|1074.6|3|0474 60 19 83|herinnering en telefoon
Mammadov|Elvin|1990-10-10|Groendreef|31||9160|Lokeren|379.9|759.8|2|0467 82 45 11|
De Cock|André|1953-02-15|Gentse Steenweg|208|1|9160|Lokeren|301|1806|6||ingebrekestelling 3 december
Van Hese|Lynn|1995-07-07|Zelebaan|77|3|9160|Lokeren|366.4|1099.2|3|0492 33 06 57|
`);
  const temse = households(`
Roels|Dirk|1964-09-30|Akkerstraat|12||9140|Temse|333.3|999.9|3|03 771 60 25|
Ouali|Karima|1987-12-12|Kasteelstraat|140|2|9140|Temse|391|1564|4|0483 91 27 40|afspraak 14 december niet nagekomen
Smet|Arne|1999-03-03|Hoogkamerstraat|259||9140|Temse|370.5|741|2||
`);
  const sheet = (name: string, rows: readonly Household[]) => ({
    name,
    rows: [
      ['Naam', 'Voornaam', 'Geboortedatum', 'Straat', 'Huisnummer', 'Bus', 'Postcode', 'Gemeente', 'Maandhuur', 'Huurachterstand', 'Aantal maanden', 'Telefoon', 'Ondernomen stappen'],
      ...rows.map((r) => [
        r.family, r.given, day(r.born), r.street, Number(r.nr), or(r.box, ''), Number(r.pc), r.place, r.rent, r.amount, r.months, or(r.phone, ''), or(r.note, ''),
      ]),
    ],
  });
  const bytes = await workbook([sheet('Lokeren', lokeren), sheet('Temse', temse)]);
  return listFile('zesde-Durme en Schelde december.xlsx', bytes, [
    ...lokeren.map((one, index) => ({ ...row(index + 1, index + 2, rowFacts(one), 'a sheet for each municipality'), sheet: 'Lokeren' })),
    ...temse.map((one, index) => ({ ...row(index + 5, index + 2, rowFacts(one), 'second sheet: the rows are counted on'), sheet: 'Temse' })),
  ]);
}

/** What is unpaid stands in a column for each month, then the sum. */
async function columnPerMonth(): Promise<Piece> {
  const source = households(`
Desmet|Bart|1981-11-23|Brugsesteenweg|87|2|8800|Roeselare|405|1215||0478 14 92 60|
Ghazaryan|Anahit|1985-05-05|Ardooisesteenweg|219||8800|Roeselare|418|836||0499 70 35 18|
Callewaert|Nele|1992-02-28|Westlaan|340|14|8800|Roeselare|397|1488||051 20 77 43|
Tanghe|Roger|1949-08-19|Meensesteenweg|6||8800|Roeselare|312|624|||
Mensah|Abena|1996-06-17|Beversesteenweg|155|1|8800|Roeselare|422|1688||0465 08 61 29|
`);
  const open = [[0, 405, 405, 405], [0, 0, 418, 418], [297, 397, 397, 397], [0, 0, 312, 312], [422, 422, 422, 422]];
  const bytes = await workbook([
    {
      name: 'achterstand',
      rows: [
        [{ value: 'Mandelhuis Wonen cv', columnSpan: 5 }],
        [{ value: 'Openstaande huren per huurder, afgesloten op 5 januari 2027', columnSpan: 8 }],
        ['Huurder', 'Geboren', 'Adres', 'Postcode', 'Gemeente', 'Gsm', 'Huurprijs', 'sep/26', 'okt/26', 'nov/26', 'dec/26', 'Totaal achterstand'],
        ...source.map((r, index) => [
          `${r.family}, ${r.given}`, day(r.born), `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}`, Number(r.pc), r.place, or(r.phone, ''), r.rent,
          ...(open[index] ?? []).map((value) => or(value, 0)), r.amount,
        ]),
      ],
    },
  ]);
  return listFile('zesde-Mandelhuis per maand.xlsx', bytes, answers(source, 4, 'a column for each month and a sum; no number of months', { landlord: { name: 'Mandelhuis Wonen cv' } }));
}

/** An owner with three houses. */
async function threeRows(): Promise<Piece> {
  const bytes = await workbook([
    {
      name: 'Blad1',
      rows: [
        ['Voornaam en naam', 'Straat + nr', 'Plaats', 'Huur', 'Nog te betalen', 'Huurt sinds', 'E-mail'],
        ['Kristof Lauwers', 'Grote Baan 91', '2380 Ravels', 850, 2550, day('2021-08-01'), 'kristof.lauwers@webpost.example'],
        ['Ana Popescu', 'Tilburgseweg 14 bus 2', '2382 Poppel', 720, 1440, day('2024-02-01'), null],
        ['Wim Hendrickx en Tania Faes', 'Eindsestraat 60', '2381 Weelde', 895, 3580, day('2019-05-15'), null],
      ],
    },
  ]);
  const note = 'street and number in one cell, postcode and place in another';
  const base = { kind: 'arrears', language: 'nl', problems: ['arrears'] } as const;
  return listFile('zesde-mijn huurders.xlsx', bytes, [
    row(1, 2, {
      ...base,
      problems: ['arrears'],
      tenants: [person('Kristof', 'Lauwers', { email: 'kristof.lauwers@webpost.example' })],
      dwelling: home('Grote Baan', '91', '', '2380', 'Ravels'),
      arrears: debt(2550, 0, 850),
      lease: { startDate: '2021-08-01' },
    }, note),
    row(2, 3, {
      ...base,
      problems: ['arrears'],
      tenants: [person('Ana', 'Popescu')],
      dwelling: home('Tilburgseweg', '14', '2', '2382', 'Poppel'),
      arrears: debt(1440, 0, 720),
      lease: { startDate: '2024-02-01' },
    }, note),
    row(3, 4, {
      ...base,
      problems: ['arrears'],
      tenants: [person('Wim', 'Hendrickx'), person('Tania', 'Faes')],
      dwelling: home('Eindsestraat', '60', '', '2381', 'Weelde'),
      arrears: debt(3580, 0, 895),
      lease: { startDate: '2019-05-15' },
    }, 'couple in one cell'),
  ]);
}

/** A subtotal after each quarter and a total at the end. */
async function subtotals(): Promise<Piece> {
  const north = households(`
Ceulemans|Inge|1969-01-05|Liersesteenweg|319|2|2800|Mechelen|349.5|1048.5|3|0473 42 80 16|
Bouali|Hamza|1992-08-24|Caputsteenstraat|51||2800|Mechelen|362|1448|4|0489 26 17 70|brief in bus gestoken
Verlinden|Paula|1956-06-11|Nekkerspoelstraat|203|1|2800|Mechelen|295.4|590.8|2|015 41 93 08|
Tshibangu|Grâce|1988-03-19|Oude Liersebaan|140|6|2800|Mechelen|377.8|1889|5||
`);
  const south = households(`
De Laet|Ronny|1974-10-02|Brusselsesteenweg|388|3|2800|Mechelen|340|1020|3|0496 71 05 33|
Kozak|Oksana|1983-12-28|Leuvensesteenweg|77||2800|Mechelen|385.25|770.5|2|0460 58 39 24|tolk gevraagd, gesprek gehad
Moons|Kenneth|1991-05-14|Vrijgeweidestraat|20|4|2800|Mechelen|359|2154|6||
`);
  const cells = (r: Household) => [
    `${r.given} ${r.family.toUpperCase()}`, belgian(r.born), r.street, r.nr, or(r.box, ''), `${r.pc} ${r.place}`, r.rent, r.months, r.amount,
    r.phone === '' ? null : e164(r.phone), or(r.note, ''),
  ];
  const sum = (rows: readonly Household[]): number => Math.round(rows.reduce((total, r) => total + r.amount, 0) * 100) / 100;
  const closing = (label: string, value: number) => [label, null, null, null, null, null, null, null, value, null, null];
  const bytes = await workbook([
    {
      name: 'Q4',
      rows: [
        ['Huurder', 'Geboren op', 'Straat', 'Nr.', 'Bus', 'Gemeente', 'Netto huur', '# maanden', 'Achterstal EUR', 'Tel.', 'Acties'],
        ...north.map(cells),
        closing('Subtotaal noord', sum(north)),
        ...south.map(cells),
        closing('Subtotaal zuid', sum(south)),
        [],
        closing('TOTAAL', sum([...north, ...south])),
      ],
    },
  ]);
  return listFile('zesde-dijlestreek_Q4.xlsx', bytes, [
    ...answers(north, 2, 'given name and surname in capitals in one cell'),
    row(5, 6, {}, 'subtotal', 'ignore'),
    ...south.map((one, index) => row(index + 6, index + 7, rowFacts(one), 'after a subtotal')),
    row(9, 10, {}, 'subtotal', 'ignore'),
    row(10, 12, {}, 'total, after an empty row', 'ignore'),
  ]);
}

async function germanList(): Promise<Piece> {
  const rows = households(`
Schumacher|Dieter|1961-03-22|Hisselsgasse|45|2|4700|Eupen|420|1260|3|087 74 20 63|zwei Mahnungen
Radermacher|Nina|1990-09-15|Haasstraße|101||4700|Eupen|455.5|911|2|0472 66 38 05|
Hussein|Amal|1986-07-01|Kirchstraße|18|4|4720|Kelmis|430|2150|5||Hausbesuch am 9. Dezember
Pauls|Erwin|1948-11-20|Lütticher Straße|233||4720|Kelmis|398|1194|3||
`);
  const bytes = await workbook([
    {
      name: 'Rückstände',
      rows: [
        [{ value: 'Öffentlicher Wohnungsbau Weserland - Mietrückstände, Stand 31.12.2026', columnSpan: 8 }],
        [],
        ['Name', 'Vorname', 'Geburtsdatum', 'Straße', 'Hausnummer', 'Briefkasten', 'PLZ', 'Ort', 'Monatsmiete', 'Mietrückstand', 'Monate', 'Telefon', 'Unternommene Schritte'],
        ...rows.map((r) => [
          r.family, r.given, belgian(r.born, '.'), r.street, r.nr, or(r.box, ''), Number(r.pc), r.place, r.rent, r.amount, r.months, or(r.phone, ''), or(r.note, ''),
        ]),
      ],
    },
  ]);
  return listFile(
    'zesde-Mietrueckstaende Dezember.xlsx',
    bytes,
    answers(rows, 4, 'German list; landlord in the title', { language: 'de', landlord: { name: 'Öffentlicher Wohnungsbau Weserland' } }),
  );
}
