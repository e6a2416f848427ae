import { answers, belgian, households, listFile } from '../list-rows.ts';
import { debt, head, type Piece, person } from '../piece.ts';
import { workbook } from '../xlsx.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Arrears lists as workbooks. */
export async function fourthWorkbooks(): Promise<Piece[]> {
  return [await groupedHeader(), await sheetByMunicipality(), await frenchWorkbook(), await numbersAsNumbers()];
}

async function groupedHeader(): Promise<Piece> {
  const rows = households(`
Bogaerts|Nico|1983-01-17|Antwerpsesteenweg|310|2|2500|Lier|366.4|1099.2|3|0473 00 50 28|tweede brief 19/10
Ceuppens|Rosa|1946-06-06|Mallekotstraat|41||2500|Lier|274.15|822.45|3||
Diallo|Mariama|1990-12-09|Kesselsesteenweg|18|101|2500|Lier|402|1608|4|0466 00 87 33|huisbezoek 28/10
Govaerts|Tine|1978-03-25|Aarschotsesteenweg|77|B|2500|Lier|351.9|703.8|2|0498 00 14 60|
Hermans|Jef|1955-09-13|Lisperstraat|120|3|2500|Lier|290.5|1743|6||afbetalingsplan geweigerd
Karimi|Reza|1987-08-21|Berlaarsesteenweg|5|1|2500|Lier|378.3|756.6|2|0485 00 61 94|
Van Looy|Els|1972-04-02|Koningin Astridlaan|66||2500|Koningshooikt|333.33|999.99|3|0477 00 05 83|
`);
  const total = rows.reduce((sum, r) => sum + r.amount, 0);
  const bytes = await workbook([
    {
      name: 'Achterstallen',
      rows: [
        [{ value: 'Woonmaatschappij Nete & Demer bv', columnSpan: 6 }],
        [{ value: 'Overzicht huurachterstallen, toestand op 30/11/2026', columnSpan: 6 }],
        [],
        [{ value: 'Huurder', columnSpan: 3 }, null, null, { value: 'Woning', columnSpan: 5 }, null, null, null, null, { value: 'Schuld', columnSpan: 3 }, null, null, null, null],
        ['Naam', 'Voornaam', 'Geb. datum', 'Straat', 'Nr.', 'Bus', 'Postcode', 'Gemeente', 'Huurprijs', 'Achterstand', 'Mnd', 'Gsm', 'Ondernomen stappen'],
        ...rows.map((r) => [r.family, r.given, new Date(`${r.born}T00:00:00Z`), r.street, r.nr, orNull(r.box), Number(r.pc), r.place, r.rent, r.amount, r.months, orNull(r.phone), orNull(r.note)]),
        ['TOTAAL', null, null, null, null, null, null, null, null, total, null, null, null],
        [],
        ['Achterstallen van minder dan twee maanden zijn niet opgenomen.'],
      ],
    },
  ]);
  return listFile('vierde-Nete en Demer nov26.xlsx', bytes, [
    ...answers(rows, 6, 'two titles, a row of groups above the header; landlord in the title', { landlord: { name: 'Woonmaatschappij Nete & Demer bv' } }),
    { row: 8, line: 13, expect: {}, action: 'ignore', note: 'totals row' },
    { row: 9, line: 15, expect: {}, action: 'ignore', note: 'remark below the list' },
  ]);
}

async function sheetByMunicipality(): Promise<Piece> {
  const geraardsbergen = households(`
Baele|Christophe|1980-10-28|Beverstraat|33|1|9500|Geraardsbergen|355.2|1065.6|3|0470 00 42 96|
Cosyns|Martine|1959-02-05|Guilleminlaan|108||9500|Geraardsbergen|281.7|563.4|2||
Faye|Ousmane|1993-05-31|Zakkaai|7|4|9500|Geraardsbergen|390|1560|4|0465 00 11 78|
`);
  const zottegem = households(`
Hoebeke|Wim|1974-11-19|Kastanjelaan|22|2|9620|Zottegem|344.6|1033.8|3|0494 00 36 05|
Maes|Annick|1985-07-12|Buke|15||9620|Zottegem|368.1|736.2|2|0471 00 73 50|
Raes|Godfried|1950-03-08|Meerlaan|81|A|9620|Zottegem|266.45|1598.7|6||
Tesfay|Selam|1998-01-23|Trapstraat|49|5|9620|Velzeke|401|1203|3|0486 00 28 14|
`);
  const header = ['Familienaam', 'Voornaam', 'Geboortedatum', 'Straat', 'Huisnummer', 'Busnummer', 'Postcode', 'Gemeente', 'Maandhuur', 'Achterstal', 'Aantal maanden', 'Telefoon'];
  const cells = (rows: ReturnType<typeof households>) =>
    rows.map((r) => [r.family, r.given, belgian(r.born), r.street, r.nr, orNull(r.box), r.pc, r.place, r.rent, r.amount, r.months, orNull(r.phone)]);
  const bytes = await workbook([
    { name: 'Geraardsbergen', rows: [header, ...cells(geraardsbergen)] },
    { name: 'Zottegem', rows: [header, ...cells(zottegem), ['Subtotaal', null, null, null, null, null, null, null, null, 4571.7, null, null]] },
    { name: 'Uitleg', rows: [['Achterstal = huur die op de laatste dag van de maand niet betaald is.'], ['Vragen: dienst huuradministratie']] },
  ]);
  return listFile('vierde-per_gemeente.xlsx', bytes, [
    ...answers(geraardsbergen, 2, 'first sheet').map((answer) => ({ ...answer, sheet: 'Geraardsbergen' })),
    ...answers(zottegem, 2, 'second sheet, counted on').map((answer) => ({ ...answer, row: (answer.row ?? 0) + geraardsbergen.length, sheet: 'Zottegem' })),
    { row: 8, line: 6, sheet: 'Zottegem', expect: {}, action: 'ignore', note: 'subtotal' },
  ]);
}

async function frenchWorkbook(): Promise<Piece> {
  const rows = households(`
Bertrand|Sylvie|1969-09-17|rue de Mons|45|3|7090|Braine-le-Comte|455|1365|3|0472 00 19 34|
Chevalier|Loïc|1995-04-11|rue Neuve|12||7090|Braine-le-Comte|510|1020|2|0489 00 66 20|
Da Silva|Maria|1977-01-05|chaussée d'Écaussinnes|201|B|7090|Braine-le-Comte|480.5|2402.5|5||
Flament|Didier|1958-06-29|rue des Digues|9||7090|Hennuyères|420|1260|3|067 00 31 72|
Mercier|Océane|2000-10-14|place du Marché|3|2|7060|Soignies|495|990|2|0466 00 45 08|
`);
  const bytes = await workbook([
    {
      name: 'Feuil1',
      rows: [
        [{ value: 'Agence Immobilière Sociale Haute-Senne ASBL - arriérés de loyer', columnSpan: 7 }],
        ['Locataire', 'Date de naissance', 'Adresse du logement', 'Code postal', 'Commune', 'Loyer mensuel', 'Arriérés', 'Mois impayés', 'Téléphone'],
        ...rows.map((r) => [`${r.family.toUpperCase()} ${r.given}`, new Date(`${r.born}T00:00:00Z`), `${r.street} ${r.nr}${r.box === '' ? '' : ` bte ${r.box}`}`, r.pc, r.place, r.rent, r.amount, r.months, orNull(r.phone)]),
        ['Total', null, null, null, null, null, rows.reduce((sum, r) => sum + r.amount, 0), null, null],
      ],
    },
  ]);
  return listFile('vierde-AIS arriérés.xlsx', bytes, [
    ...answers(rows, 3, 'French; surname in capitals first; boxes as bte; landlord in the title', { landlord: { name: 'Agence Immobilière Sociale Haute-Senne ASBL' } }, 'fr'),
    { row: 6, line: 8, expect: {}, action: 'ignore', note: 'totals row' },
  ]);
}

async function numbersAsNumbers(): Promise<Piece> {
  const rows = households(`
Claeys|Ronny|1970-02-14|Torhoutsteenweg|188|1|8400|Oostende|640|1920|3|0475 00 83 91|
Dedeyne|Kelly|1992-08-03|Nieuwpoortsesteenweg|530|42|8400|Oostende|595|1190|2|0483 00 17 46|
Goossens|Freddy|1956-12-30|Alfons Pieterslaan|71||8400|Oostende|560|3360|6||
Haelewyn|Sofie|1986-05-22|Stuiverstraat|245|3|8400|Oostende|610|1830|3|0499 00 70 25|
Nikolaou|Eleni|1994-11-07|Torhoutsteenweg|188|2|8400|Oostende|640|1280|2|0460 00 92 53|
Pauwels|Yves|1967-07-19|Elisabethlaan|300|10|8400|Oostende|575|2300|4|059 00 26 88|
Verhelst|Bram|1999-03-26|Gistelsesteenweg|94||8400|Oostende|620|1240|2|0468 00 50 31|
`);
  const partners: Record<string, readonly [string, string]> = { Haelewyn: ['Maarten', 'Ryckewaert'], Pauwels: ['Linda', 'Vermeersch'] };
  const bytes = await workbook([
    {
      name: 'Lijst',
      rows: [
        ['Huurder 1 naam', 'Huurder 1 voornaam', 'Huurder 1 geboren', 'Huurder 2 naam', 'Huurder 2 voornaam', 'Straat + nr', 'Bus', 'Postcode + gemeente', 'Huur', 'Achterstallige huur', 'Aantal mnd', 'Tel. huurder 1'],
        ...rows.map((r) => [
          r.family, r.given, new Date(`${r.born}T00:00:00Z`), partners[r.family]?.[1] ?? null, partners[r.family]?.[0] ?? null,
          `${r.street} ${r.nr}`, r.box === '' ? null : Number(r.box), `${r.pc} ${r.place}`, r.rent, r.amount, r.months,
          r.phone === '' ? null : Number(r.phone.replaceAll(' ', '')),
        ]),
        ['Willaert', 'Gerda', null, null, null, null, null, null, 585, 1755, 3, null],
      ],
    },
  ]);
  return listFile('vierde-kustwoningen.xlsx', bytes, [
    ...answers(rows, 2, 'telephone numbers as numbers without their 0; second tenant in columns of his own').map((answer, n) => {
      const partner = partners[rows[n]?.family ?? ''];
      return partner === undefined ? answer : { ...answer, expect: { ...answer.expect, tenants: [...(answer.expect.tenants ?? []), person(partner[0], partner[1])] } };
    }),
    { row: 8, line: 9, expect: { ...head('arrears', 'nl', 'arrears'), tenants: [person('Gerda', 'Willaert')], arrears: debt(1755, 3, 585) }, action: 'review', note: 'no address' },
  ]);
}
