import iconv from 'iconv-lite';
import type { Piece } from '../piece.ts';
import { answers, belgian, comma, e164, households, listFile } from '../list-rows.ts';
import { workbook } from '../xlsx.ts';

const crlf = (rows: readonly string[]): string => `${rows.join('\r\n')}\r\n`;

/** Arrears lists: two CSV, two workbooks. */
export async function shortLists(): Promise<Piece[]> {
  return [officeExport(), plainCommas(), await estateWorkbook(), await namesInOneColumn()];
}

function officeExport(): Piece {
  const rows = households(`
Nijs|Carine|1967-03-22|Stationsstraat|140|2|3290|Diest|351.20|1053.60|3|0471 00 81 09|twee aanmaningen
Oztürk|Emre|1990-11-05|Halensebaan|33||3290|Diest|389.90|779.80|2|0484 00 36 27|
Van Roosbroeck|Dirk|1959-06-14|Turnhoutsebaan|9|A|3290|Diest|302.00|1510.00|5||huisbezoek op 3 november
Lenaers|Kelly|1995-01-31|Leuvensesteenweg|78|0001|3200|Aarschot|372.25|744.50|2|0499 00 05 48|
Benali|Hicham|1983-09-10|Liersesteenweg|210||3200|Aarschot|366.10|1464.40|4|0465 00 19 73|afbetalingsplan geweigerd
Smeyers|Rosette|1949-12-02|Gijmelsesteenweg|5|3|3201|Langdorp|279.80|839.40|3||
`);
  const text = crlf([
    'Familienaam;Voornaam;Geboortedatum;Straat;Huisnr;Bus;Postcode;Gemeente;Maandhuur;Huurachterstand;Aantal maanden;Gsm;Ondernomen stappen',
    ...rows.map((r) =>
      [r.family, r.given, belgian(r.born), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent), comma(r.amount), r.months, r.phone, r.note].join(';'),
    ),
  ]);
  return listFile('vlierbeek_achterstand_nov.csv', iconv.encode(text, 'windows-1252'), answers(rows, 2, 'plain export with every column'));
}

function plainCommas(): Piece {
  const rows = households(`
Claus|Jeroen||Brusselsesteenweg|45|3|9400|Ninove||1380.00|2|0476 00 24 91|
De Pelsmaeker|Sabrina||Geraardsbergsestraat|118||9400|Ninove||2100.00|3||
Okonkwo|Ngozi||Denderkaai|7|12|9400|Ninove||1995.50|3|0466 00 47 02|
Van Snick|Albert||Edingsesteenweg|301||9400|Denderwindeke||960.00|2||
Mertens|Joke||Centrumlaan|64|5|9400|Ninove||3250.00|5|0487 00 90 16|
`);
  const text = `\uFEFF${[
    'voornaam,naam,adres,postcode,plaats,telefoon,maanden_achter,bedrag',
    ...rows.map((r) =>
      [r.given, r.family, `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}`, r.pc, r.place, r.phone === '' ? '' : e164(r.phone), r.months, r.amount.toFixed(2)].join(','),
    ),
  ].join('\n')}\n`;
  return listFile('openstaande huur 30-11.csv', Buffer.from(text), answers(rows, 2, 'given name first; street, number and box in one column; the rent is not stated'));
}

async function estateWorkbook(): Promise<Piece> {
  const rows = households(`
Vermeiren|Steve|1981-05-06|Bredabaan|77|1|2930|Brasschaat|820|2460|3|0470 00 58 14|
Haddad|Rima|1993-08-28|Kapelsesteenweg|412|6|2180|Ekeren|760|1520|2|0497 00 33 60|aangetekende brief op 12/11
Broeckx|Maria|1955-02-17|Veltwijcklaan|90||2180|Ekeren|705.5|1411|2||
Peeters|Robbe|1999-10-09|Hoogpadlaan|28|2|2180|Ekeren|780|3120|4|0483 00 62 05|
Novak|Petra|1987-07-23|Miksebaan|151||2930|Brasschaat|850|1700|2|0468 00 94 31|
Aerts|Guy|1964-11-11|Kerkstraat|3|8|2940|Stabroek|690|2070|3||drie keer gebeld
Dumont|Élodie|1990-04-02|Dorpsstraat|47||2940|Stabroek|735|1470|2|0475 00 12 36|
`);
  const total = rows.reduce((sum, r) => sum + r.amount, 0);
  const bytes = await workbook([
    {
      name: 'November',
      rows: [
        [{ value: 'Noorderpark Vastgoed bv - huurachterstanden', columnSpan: 6 }],
        [],
        ['Naam', 'Voornaam', 'Geboren', 'Straat', 'Nr', 'Bus', 'Postcode', 'Gemeente', 'Huur', 'Achterstand', 'Maanden', 'Telefoon', 'Ondernomen acties'],
        ...rows.map((r) => [
          r.family, r.given, new Date(`${r.born}T00:00:00Z`), r.street, r.nr, r.box === '' ? null : r.box, Number(r.pc), r.place,
          r.rent, r.amount, r.months, r.phone === '' ? null : r.phone, r.note === '' ? null : r.note,
        ]),
        ['Totaal', null, null, null, null, null, null, null, null, total, null, null, null],
      ],
    },
  ]);
  return listFile('Noorderpark november.xlsx', bytes, [
    ...answers(rows, 4, 'title and empty row above the header; landlord in the title', { landlord: { name: 'Noorderpark Vastgoed bv' } }),
    { row: 8, line: 11, expect: {}, action: 'ignore', note: 'totals row' },
  ]);
}

async function namesInOneColumn(): Promise<Piece> {
  const rows = households(`
Goethals|Martine|1971-01-19|Gentstraat|201||8760|Meulebeke|388|1164|3|0478 00 70 42|
Sabbe|Jonas|1996-06-30|Kortrijkstraat|16|4|8700|Tielt|415.5|831|2|0494 00 28 95|
Verbeke|Noor|1989-12-08|Ruiseleedsesteenweg|55||8700|Tielt|402|2010|5||
Diop|Cheikh|1978-03-27|Krommewalstraat|9|1|8700|Tielt|377|754|2|0460 00 83 17|
De Clercq|Simonne|1946-09-04|Sint-Janstraat|30|2|8700|Tielt|295.25|885.75|3|051 00 44 60|
`);
  const bytes = await workbook([
    {
      name: 'Blad1',
      rows: [
        ['Huurder', 'Geboortedatum', 'Adres', 'Postcode en gemeente', 'Maandelijkse huur', 'Openstaande huur', 'Aantal maanden', 'Telefoonnummer'],
        ...rows.map((r) => [
          `${r.family}, ${r.given}`, belgian(r.born, '-'), `${r.street} ${r.nr}${r.box === '' ? '' : `/${r.box}`}`, `${r.pc} ${r.place}`,
          comma(r.rent), comma(r.amount), r.months, r.phone === '' ? null : r.phone,
        ]),
      ],
    },
  ]);
  return listFile('SVK Tieltse - achterstallen.xlsx', bytes, answers(rows, 2, 'surname, comma, given name in one column; addresses with a slash; amounts as text'));
}
