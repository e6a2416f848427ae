import { answers, belgian, e164, households, listFile } from '../list-rows.ts';
import { row } from '../mail-piece.ts';
import { debt, head, home, nationalNumber, type Piece, person } from '../piece.ts';
import { workbook } from '../xlsx.ts';

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Workbooks of five different senders. */
export async function listsXlsxC(): Promise<Piece[]> {
  return [
    await socialHousing(),
    await twoEstates(),
    await eastBelgium(),
    await agingBalance(),
    await agency(),
  ];
}

async function socialHousing(): Promise<Piece> {
  const rows = households(`
Vermeiren|Chantal|1966-09-03|Kapelsesteenweg|270|4|2930|Brasschaat|355.1|1065.3|3|0486 17 52 40|
El Idrissi|Nadia|1987-01-28|Bredabaan|511|12|2930|Brasschaat|401.8|803.6|2|0498 33 06 71|
Peeters|Ronny|1974-06-16|Miksebaan|82||2930|Brasschaat|328.45|1970.7|6||
Peeters|Ronny|1949-02-11|Miksebaan|86||2930|Brasschaat|298.2|596.4|2|03 651 40 88|
Stoica|Ionela|1993-10-07|Hoogboomsteenweg|19|101|2950|Kapellen|377|1131|3|0465 28 94 13|
Aerts|Lieve|1958-04-24|Antwerpsesteenweg|133|B|2950|Kapellen|312.75|625.5|2||
Nzeyimana|Claudine|1981-12-19|Kapelsestraat|45||2950|Kapellen|386.6|1546.4|4|0479 60 15 82|
Van den Bergh|Joke|1999-03-08|Kapelsestraat|45|2|2950|Kapellen|410|820|2||
Çelik|Hatice|1970-07-07|Dorpsstraat|11|1.04|2950|Kapellen|344.9|2069.4|6|0487 35 20 94|
De Ridder|Jozef|1940-11-23|Ruytenburgstraat|64||2930|Brasschaat|265.35|796.05|3|03 663 18 72|
Mahamud|Yasmin|1996-05-17|Donksesteenweg|205|7|2930|Brasschaat|433.15|866.3|2|0456 71 80 23|
`);
  const bytes = await workbook([
    {
      name: 'nov 2026',
      rows: [
        ['Sociale woonmaatschappij Voorkempenwoning bv'],
        ['Huurachterstallen, toestand op 30 november 2026'],
        [],
        ['Naam', 'Voornaam', 'Geboortedatum', 'Straat', 'Nr', 'Bus', 'Postcode', 'Gemeente', 'Huurprijs', 'Achterstal', 'Maanden', 'Tel./gsm'],
        ...rows.map((one) => [
          one.family,
          one.given,
          day(one.born),
          one.street,
          one.nr,
          one.box,
          Number(one.pc),
          one.place,
          one.rent,
          one.amount,
          one.months,
          one.phone,
        ]),
        [],
        ['Algemeen totaal', null, null, null, null, null, null, null, null, rows.reduce((sum, one) => sum + one.amount, 0)],
      ],
    },
  ]);
  return listFile('zevende-Voorkempenwoning achterstallen.xlsx', bytes, [
    ...answers(rows, 5, 'dates as cells; two households of one name in one street', {
      landlord: { name: 'Sociale woonmaatschappij Voorkempenwoning bv' },
    }),
    row(12, 17, {}, 'totals row after an empty row', 'ignore'),
  ]);
}

async function twoEstates(): Promise<Piece> {
  const first = households(`
Bogaert|Tim||Sint-Rochusstraat|4|1|8800|Roeselare|640|1280|2|0474 88 13 06|
Okonkwo|Ngozi||Sint-Rochusstraat|4|7|8800|Roeselare|655|1965|3||
Vandromme|Hilde||Sint-Rochusstraat|6|2|8800|Roeselare|610|1220|2|051 22 80 17|
`);
  const second = households(`
Sabbe|Jens||Gitsestraat|301||8800|Roeselare|790|2370|3|0494 15 27 60|
Dumitru|Vasile||Gitsestraat|305||8800|Roeselare|805|1610|2||
`);
  const header = ['Huurder', 'Adres', 'Bus', 'PC + gemeente', 'Maandhuur', 'Te betalen', 'Aantal mnd', 'GSM'];
  const cellsOf = (rows: typeof first) =>
    rows.map((one) => [
      `${one.given} ${one.family}`,
      `${one.street} ${one.nr}`,
      one.box,
      `${one.pc} ${one.place}`,
      one.rent,
      one.amount,
      one.months,
      one.phone,
    ]);
  const bytes = await workbook([
    { name: 'Residentie Mandel', rows: [header, ...cellsOf(first)] },
    { name: 'Gitsestraat', rows: [header, ...cellsOf(second)] },
  ]);
  const note = 'two sheets; rows are counted on, lines start again';
  return listFile('zevende-wanbetaling per gebouw.xlsx', bytes, [
    ...answers(first, 2, note).map((label) => ({ ...label, sheet: 'Residentie Mandel' })),
    ...answers(second, 2, note).map((label) => ({ ...label, sheet: 'Gitsestraat', row: (label.row ?? 0) + first.length })),
  ]);
}

async function eastBelgium(): Promise<Piece> {
  const rows = [
    { family: 'Schmitz', given: 'Jürgen', born: '1971-11-05', street: 'Klosterstraße', nr: '14', box: '', pc: '4780', place: 'St. Vith', rent: 445, due: 1335, months: 3, tel: '0471 50 63 29', step: 'Mahnung vom 10.11.' },
    { family: 'Haddouchi', given: 'Leila', born: '1989-06-18', street: 'Malmedyer Straße', nr: '77', box: '2', pc: '4780', place: 'St. Vith', rent: 460.5, due: 921, months: 2, tel: '', step: '' },
    { family: 'Collas', given: 'Margret', born: '1955-03-30', street: 'Hauptstraße', nr: '9', box: '', pc: '4760', place: 'Büllingen', rent: 390, due: 1950, months: 5, tel: '080 64 71 22', step: 'Hausbesuch' },
    { family: 'Wiesen', given: 'Dominik', born: '1997-09-12', street: 'Triererstraße', nr: '30', box: 'A', pc: '4750', place: 'Bütgenbach', rent: 510, due: 1020, months: 2, tel: '0483 09 44 71', step: 'telefonisch erreicht' },
  ];
  const bytes = await workbook([
    {
      name: 'Rückstände',
      rows: [
        ['Name', 'Vorname', 'Geburtsdatum', 'Straße', 'Hausnummer', 'Briefkasten', 'PLZ', 'Ort', 'Monatsmiete', 'Mietrückstand', 'Monate', 'Telefon', 'Unternommene Schritte'],
        ...rows.map((one) => [
          one.family,
          one.given,
          belgian(one.born, '.'),
          one.street,
          one.nr,
          one.box,
          one.pc,
          one.place,
          one.rent,
          one.due,
          one.months,
          one.tel,
          one.step,
        ]),
      ],
    },
  ]);
  return listFile(
    'zevende-Mietrueckstaende Eifel.xlsx',
    bytes,
    rows.map((one, i) =>
      row(
        i + 1,
        i + 2,
        {
          ...head('arrears', 'de', 'arrears'),
          tenants: [person(one.given, one.family, { born: one.born, ...(one.tel === '' ? {} : { tel: e164(one.tel) }) })],
          dwelling: home(one.street, one.nr, one.box, one.pc, one.place),
          arrears: debt(one.due, one.months, one.rent),
          ...(one.step === '' ? {} : { stepsTaken: one.step }),
        },
        'German workbook',
      ),
    ),
  );
}

async function agingBalance(): Promise<Piece> {
  const rows: [string, string, string, string, string, string, string, number, number, number, number][] = [
    ['Hermans', 'Gert', 'Grote Baan', '155', '', '3530', 'Houthalen', 685, 685, 685, 0],
    ['Ozkan', 'Deniz', 'Pastorijstraat', '12', '3', '3530', 'Houthalen', 640, 640, 640, 640],
    ['Vanhees', 'Lutgard', 'Kerkstraat', '4', '', '3530', 'Helchteren', 590, 590, 295, 0],
    ['Matthijs', 'Sven', 'Ringlaan', '88', '2A', '3530', 'Houthalen', 720, 720, 720, 1440],
    ['Kpodo', 'Edem', 'Vredelaan', '27', '1', '3530', 'Houthalen', 615, 615, 0, 0],
    ['Swinnen', 'Nancy', 'Koolmijnlaan', '201', '', '3530', 'Houthalen', 655.5, 655.5, 655.5, 0],
  ];
  const bytes = await workbook([
    {
      name: 'Ouderdomsbalans',
      rows: [
        ['Huisvesting Kempische Mijn cv - ouderdomsbalans huurders - 01/12/2026'],
        ['Klantnr', 'Achternaam', 'Voornaam', 'Straat', 'Huisnr', 'Bus', 'Postcode', 'Gemeente', 'Maandhuur', '0-30 dagen', '31-60 dagen', '> 60 dagen', 'Totaal openstaand'],
        ...rows.map(([family, given, street, nr, box, pc, place, rent, a, b, c], i) => [
          `K${1041 + i}`,
          family,
          given,
          street,
          nr,
          box,
          pc,
          place,
          rent,
          a,
          b,
          c,
          a + b + c,
        ]),
        ['TOTAAL', null, null, null, null, null, null, null, null, 3905.5, 2995.5, 2080, 8981],
      ],
    },
  ]);
  return listFile('zevende-ouderdomsbalans.xlsx', bytes, [
    ...rows.map(([family, given, street, nr, box, pc, place, rent, a, b, c], i) =>
      row(
        i + 1,
        i + 3,
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person(given, family)],
          dwelling: home(street, nr, box, pc, place),
          landlord: { name: 'Huisvesting Kempische Mijn cv' },
          arrears: debt(a + b + c, 0, rent),
        },
        'columns by age and a total a row; the total is the debt',
      ),
    ),
    row(7, 9, {}, 'totals row: no signal', 'ignore'),
  ]);
}

async function agency(): Promise<Piece> {
  const rows = [
    { given: 'Stéphane', family: 'Van Houtte', born: '1977-05-02', serial: 133, given2: 'Ludivine', family2: 'Marchal', address: 'Steenweg op Leerbeek 12', box: '', place: '1755 Oetingen', owner: 'Walter Pauwels', rent: 925, due: 2775, months: 3, tel: 475221908, step: 'verzoekschrift in voorbereiding' },
    { given: 'Blessing', family: 'Adeyemi', born: '1995-01-20', serial: 322, given2: '', family2: '', address: 'Ninoofsesteenweg 460', box: '5', place: '1700 Dilbeek', owner: 'Familie Steenhoudt', rent: 760, due: 1520, months: 2, tel: 467903315, step: 'twee aanmaningen per mail' },
    { given: 'Jonathan', family: "D'Hoore", born: '1984-08-31', serial: 251, given2: '', family2: '', address: 'Assesteenweg 71', box: '0.1', place: '1740 Ternat', owner: 'Pajottenimmo nv', rent: 810.5, due: 3242, months: 4, tel: 0, step: 'OCMW verwittigd op 20/11' },
  ];
  const bytes = await workbook([
    {
      name: 'Blad1',
      rows: [
        ['Eigenaar', 'Hoofdhuurder', 'RRN hoofdhuurder', 'Medehuurder', 'Adres pand', 'Bus', 'Gemeente', 'Huur', 'Openstaande huur', 'Mnd', 'GSM hoofdhuurder', 'Stand van zaken'],
        ...rows.map((one) => [
          one.owner,
          `${one.given} ${one.family}`,
          nationalNumber(one.born, one.serial),
          one.family2 === '' ? null : `${one.given2} ${one.family2}`,
          one.address,
          one.box,
          one.place,
          one.rent,
          one.due,
          one.months,
          one.tel === 0 ? null : one.tel,
          one.step,
        ]),
      ],
    },
  ]);
  return listFile(
    'zevende-rentmeester Pajottenland.xlsx',
    bytes,
    rows.map((one, i) =>
      row(
        i + 1,
        i + 2,
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person(one.given, one.family, {
              insz: nationalNumber(one.born, one.serial),
              ...(one.tel === 0 ? {} : { tel: `+32${one.tel}` }),
            }),
            ...(one.family2 === '' ? [] : [person(one.given2, one.family2)]),
          ],
          dwelling: {
            ...home(one.address.replace(/ \S+$/, ''), one.address.replace(/^.* /, ''), one.box, one.place.slice(0, 4), one.place.slice(5)),
          },
          landlord: { name: one.owner },
          arrears: debt(one.due, one.months, one.rent),
          stepsTaken: one.step,
        },
        'owner, tenant and co-tenant a row; a phone as a number without its zero',
      ),
    ),
  );
}
