import type { Piece } from './piece.ts';
import { answers, belgian, comma, households, listFile } from './list-rows.ts';
import { workbook } from './xlsx.ts';

const day = (iso: string): Date | null => (iso === '' ? null : new Date(`${iso}T00:00:00Z`));

/** Lists as workbooks. */
export async function xlsxLists(): Promise<Piece[]> {
  return [await titlesAndTotals(), await severalSheets(), await textNumbers(), await frenchTwoHeaderRows()];
}

async function titlesAndTotals(): Promise<Piece> {
  const rows = households(`
Van Acker|Freddy|1960-01-20|Kerkstraat|7||9160|Lokeren|355.10|1065.30|3|0475 00 71 20|brief en telefoon
Segaert|Nancy|1972-04-18|Zelebaan|120|3|9160|Lokeren|401.00|802.00|2||
Boukhalfa|Yassine|1993-08-09|Oude Bruglaan|15|B12|9160|Lokeren|366.66|1833.30|5|0484 00 19 03|
De Pauw|Marijke|1954-11-27|Durmelaan|2||9160|Lokeren|288.00|576.00|2||
Verhelst|Sven|1989-02-06|Gentse Steenweg|310|2|9160|Lokeren|377.25|1131.75|3|0499 00 28 46|huisbezoek gepland
Sinani|Valbona|1985-05-13|Heirbrugstraat|66|4|9160|Lokeren|390.40|1561.60|4||
Rombaut|Albertine|1941-09-01|Poststraat|18|1|9160|Lokeren|266.30|532.60|2|09 348 00 12|
Maes|Dylan|2001-12-24|Groendreef|9||9160|Lokeren|412.00|1236.00|3|0468 00 73 55|
`);
  const total = rows.reduce((sum, r) => sum + r.amount, 0);
  const bytes = await workbook([
    {
      name: 'Achterstal',
      rows: [
        [{ value: 'Durmewonen bv - Overzicht huurachterstallen', columnSpan: 11 }],
        ['Datum:', new Date('2026-11-30T00:00:00Z')],
        [],
        ['Naam', 'Voornaam', 'Geboortedatum', 'Straat', 'Huisnr.', 'Bus', 'Postcode', 'Gemeente', 'Maandhuur', 'Achterstand', 'Aantal mnd', 'Telefoon', 'Ondernomen'],
        ...rows.map((r) => [r.family, r.given, day(r.born), r.street, /^\d+$/.test(r.nr) ? Number(r.nr) : r.nr, r.box === '' ? null : r.box, Number(r.pc), r.place, r.rent, r.amount, r.months, r.phone === '' ? null : r.phone, r.note === '' ? null : r.note]),
        [null, null, null, null, null, null, null, 'Totaal', null, total, null],
      ],
    },
    { name: 'Legende', rows: [['Achterstand = openstaande huur, zonder kosten'], ['Bron: boekhouding']] },
  ]);
  return listFile('Durmewonen 2026-11.xlsx', bytes, [
    ...answers(rows, 5, 'title, date and empty row above the header; house numbers as numbers; landlord in the title', {
      landlord: { name: 'Durmewonen bv' },
    }),
    { row: 9, line: 13, expect: {}, action: 'ignore', note: 'totals row' },
  ]);
}

async function severalSheets(): Promise<Piece> {
  const mol = households(`
Wouters|Kris|1970-07-07|Turnhoutsebaan|33||2400|Mol|355.00|1065.00|3|0476 00 12 09|
Abdullahi|Hodan|1992-10-15|Feynend|8|2|2400|Mol|371.50|743.00|2||
Van Genechten|Lia|1951-03-21|Rondplein|14|5|2400|Mol|299.00|897.00|3||
Geuens|Tim|1990-06-02|Ginderbuiten|101||2400|Mol|366.00|1464.00|4|0495 00 83 17|
`);
  const balen = households(`
Cools|Patricia|1968-12-09|Steegstraat|27||2490|Balen|321.00|642.00|2|014 00 51 80|
Wójcik|Marcin|1983-01-31|Gerheide|90|1|2490|Balen|377.00|1885.00|5|0467 00 06 66|
Luyten|Godelieve|1947-05-16|Bukenberg|3||2490|Balen|288.80|866.40|3||
`);
  const header = ['Huurder', 'Geb.', 'Adres', 'Huur', 'Achterstand', 'Mnd', 'GSM'];
  const sheetRows = (rows: typeof mol) => [
    header,
    ...rows.map((r) => [
      `${r.family}, ${r.given}`,
      day(r.born),
      `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}, ${r.pc} ${r.place}`,
      r.rent,
      r.amount,
      r.months,
      r.phone === '' ? null : r.phone,
    ]),
  ];
  const bytes = await workbook([
    { name: 'Info', rows: [['Lijst per gemeente, zie tabbladen'], ['Contact: verhuur']] },
    { name: 'Mol', rows: sheetRows(mol) },
    { name: 'Balen', rows: sheetRows(balen) },
  ]);
  const note = 'two sheets of data; rows are counted on over the sheets, lines within each';
  return listFile('Lijst per gemeente.xlsx', bytes, [
    ...answers(mol, 2, note).map((answer) => ({ ...answer, sheet: 'Mol' })),
    ...answers(balen, 2, note).map((answer) => ({
      ...answer,
      row: (answer.row ?? 0) + mol.length,
      sheet: 'Balen',
    })),
  ]);
}

async function textNumbers(): Promise<Piece> {
  const rows = households(`
Declercq|Maxime|1994-03-12|Meensesteenweg|410|2|8501|Bissegem|388.25|1164.75|3|0470 00 51 33|
Nollet|Jeannine|1946-08-08|Driekerkenstraat|19||8501|Bissegem|277.00|831.00|3||
Kabongo|Trésor|1987-11-05|Vlaswaagplein|6|0104|8501|Bissegem|401.40|802.80|2|0485 00 29 70|
Vanhecke|Steven|1979-02-17|Neerbeekstraat|88||8501|Bissegem|355.00|2130.00|6|0478 00 95 11|
Ghekiere|Lien|1998-09-25|Tientjesstraat|5|C|8501|Bissegem|366.10|732.20|2||
`);
  const bytes = await workbook([
    {
      name: 'export',
      rows: [
        ['HUURDER_NAAM', 'HUURDER_VOORNAAM', 'GEBOORTE', 'STRAATNAAM', 'HUISNR', 'BUSNR', 'POSTCODE', 'GEMEENTE', 'HUUR', 'TOTAAL_ACHTERSTAL', 'MAANDEN', 'GSM'],
        ...rows.map((r, i) => [
          r.family.toUpperCase(),
          r.given,
          i % 2 === 0 ? belgian(r.born) : day(r.born),
          r.street,
          r.nr,
          r.box,
          r.pc,
          r.place,
          comma(r.rent),
          `€ ${comma(r.amount)}`,
          String(r.months),
          r.phone === '' ? '' : Number(r.phone.replaceAll(' ', '')),
        ]),
      ],
    },
  ]);
  return listFile(
    'export(7).xlsx',
    bytes,
    answers(rows, 2, 'amounts as text, dates as text and as dates by turns, phones as numbers without their 0'),
  );
}

async function frenchTwoHeaderRows(): Promise<Piece> {
  const rows = households(`
Collignon|Pascale|1969-04-28|rue du Pont|12|3|4020|Liège|377.00|1131.00|3|0479 00 24 61|
Amrani|Salah|1981-09-09|quai de la Dérivation|50|7|4020|Liège|402.00|804.00|2||
Delvenne|Michel|1953-02-14|rue Grétry|201||4020|Liège|355.50|1777.50|5|0496 00 15 38|
`);
  const bytes = await workbook([
    {
      name: 'Feuil1',
      rows: [
        ['Liste des arriérés - Logis Liégeois SC - 30/11/2026'],
        [],
        [{ value: 'Locataire', columnSpan: 3 }, null, null, { value: 'Logement', columnSpan: 5 }, null, null, null, null, { value: 'Dette', columnSpan: 3 }, null, null, 'Contact'],
        ['Nom', 'Prénom', 'Date de naissance', 'Rue', 'Numéro', 'Boîte', 'Code postal', 'Localité', 'Loyer', 'Arriéré', 'Mois', 'Téléphone'],
        ...rows.map((r) => [r.family, r.given, day(r.born), r.street, r.nr, r.box, r.pc, r.place, r.rent, r.amount, r.months, r.phone === '' ? null : r.phone]),
        ['Total', null, null, null, null, null, null, null, null, 3712.5, null, null],
        ['Les frais ne sont pas compris.'],
      ],
    },
  ]);
  return listFile('Arrieres Logis Liegeois.xlsx', bytes, [
    ...answers(
      rows,
      5,
      'French, two header rows with merged cells',
      { landlord: { name: 'Logis Liégeois SC' } },
      'fr',
    ),
    { row: 4, line: 8, expect: {}, action: 'ignore', note: 'totals row' },
    { row: 5, line: 9, expect: {}, action: 'ignore', note: 'remark row' },
  ]);
}
