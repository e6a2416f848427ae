import type { SignalFields } from '#events/signal.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';
import { type Household, households, listFile, rowFacts } from '../list-rows.ts';
import { row } from '../mail-piece.ts';
import { workbook } from '../xlsx.ts';

const ARREARS = head('arrears', 'nl', 'arrears');
/** The day as a spreadsheet keeps it. */
const day = (iso: string): Date | null => (iso === '' ? null : new Date(`${iso}T00:00:00Z`));
/** A cell over several rows: the cells below it stay empty. */
const down = (value: string, rowSpan: number) => ({ value, rowSpan });

/** Lists of arrears as workbooks. */
export async function fifthWorkbooks(): Promise<Piece[]> {
  return Promise.all([perMunicipality(), perOwner(), mergedDown(), withLegend(), twoHeaders(), loose()]);
}

/** A sheet for each municipality, each with title, header and sum. */
async function perMunicipality(): Promise<Piece> {
  const sheets: [name: string, rows: Household[]][] = [
    ['Willebroek', households(`
Segers|Nancy|1972-02-18|Tisseltsesteenweg|88|1|2830|Willebroek|344.00|1032.00|3||
Chaouki|Yassine|1995-10-06|Overwinningstraat|55|14|2830|Willebroek|398.50|797.00|2|0484 71 93 06|
De Mey|Albert|1949-08-12|Blaasveldstraat|120||2830|Blaasveld|271.60|1358.00|5||`)],
    ['Puurs-Sint-Amands', households(`
Van Boxem|Kelly|1990-05-04|Kerkhofstraat|7|2|2870|Puurs|402.25|804.50|2|0493 28 15 40|
Saerens|Hugo|1959-12-30|Emile Verhaerenstraat|16||2890|Sint-Amands|310.00|1240.00|4||`)],
  ];
  const header = ['Familienaam', 'Voornaam', 'Geboortedatum', 'Straat', 'Nr', 'Bus', 'Postcode', 'Deelgemeente', 'Huur', 'Achterstallig', 'Maanden', 'Telefoon'];
  const bytes = await workbook(
    sheets.map(([name, rows]) => ({
      name,
      rows: [
        [{ value: `Huurachterstand ${name} op 4 januari 2027`, columnSpan: 12 }],
        [],
        header,
        ...rows.map((one) => [one.family, one.given, day(one.born), one.street, one.nr, one.box === '' ? null : one.box, one.pc, one.place, one.rent, one.amount, one.months, one.phone === '' ? null : one.phone]),
        [null, null, null, null, null, null, null, null, 'Totaal', rows.reduce((sum, { amount }) => sum + amount, 0), null, null],
      ],
    })),
  );
  let n = 0;
  const labels = sheets.flatMap(([sheet, rows]) => [
    ...rows.map((one, index) => ({ ...row(++n, 4 + index, rowFacts(one), 'a sheet for each municipality'), sheet })),
    { ...row(++n, 4 + rows.length, {}, 'sum of a sheet', 'ignore'), sheet },
  ]);
  return listFile('vijfde-achterstand per gemeente.xlsx', bytes, labels);
}

/** A band with the owner above his tenants, a sum below each band. */
async function perOwner(): Promise<Piece> {
  const band = (text: string) => [{ value: text, columnSpan: 5 }];
  const bytes = await workbook([
    {
      name: 'Blad1',
      rows: [
        [{ value: 'Onbetaalde huur per eigenaar, december 2026', columnSpan: 5 }],
        ['Huurder', 'Adres', 'Huur/maand', 'Onbetaald', 'Gsm huurder'],
        band('Eigenaar: Nicole Verfaillie'),
        ['Casteleyn Jurgen', 'Brugsesteenweg 410, 8800 Roeselare', 695, 1390, '0479 30 62 85'],
        ['Okonkwo Blessing', 'Brugsesteenweg 410 bus 2, 8800 Roeselare', 710, 2130, null],
        ['Subtotaal', null, null, 3520, null],
        band('Eigenaar: Vandamme Patrimonium nv'),
        ['Deleu Hilde', 'Meensesteenweg 77, 8800 Rumbeke', 820, 1640, null],
        ['Rahimi Farid', 'Noordstraat 18 bus 3, 8800 Roeselare', 655, 655, '0466 84 17 29'],
        ['Subtotaal', null, null, 2295, null],
        ['Algemeen totaal', null, null, 5815, null],
      ],
    },
  ]);
  const say = (owner: string, tenant: ReturnType<typeof person>, dwelling: ReturnType<typeof home>, euros: number, rent: number): Partial<SignalFields> => ({
    ...ARREARS,
    tenants: [tenant],
    dwelling,
    landlord: { name: owner },
    arrears: debt(euros, 0, rent),
  });
  return listFile('vijfde-onbetaald per eigenaar.xlsx', bytes, [
    row(1, 3, {}, 'band with the owner', 'ignore'),
    row(2, 4, say('Nicole Verfaillie', person('Jurgen', 'Casteleyn', { tel: '+32479306285' }), home('Brugsesteenweg', '410', '', '8800', 'Roeselare'), 1390, 695), 'owner in the band above; surname first'),
    row(3, 5, say('Nicole Verfaillie', person('Blessing', 'Okonkwo'), home('Brugsesteenweg', '410', '2', '8800', 'Roeselare'), 2130, 710), 'owner in the band above'),
    row(4, 6, {}, 'sum of a band', 'ignore'),
    row(5, 7, {}, 'band with the owner', 'ignore'),
    row(6, 8, say('Vandamme Patrimonium nv', person('Hilde', 'Deleu'), home('Meensesteenweg', '77', '', '8800', 'Rumbeke'), 1640, 820), 'owner in the band above'),
    row(7, 9, say('Vandamme Patrimonium nv', person('Farid', 'Rahimi', { tel: '+32466841729' }), home('Noordstraat', '18', '3', '8800', 'Roeselare'), 655, 655), 'owner in the band above'),
    row(8, 10, {}, 'sum of a band', 'ignore'),
    row(9, 11, {}, 'sum of all', 'ignore'),
  ]);
}

/** Postcode and municipality in cells merged over the rows of one estate. */
async function mergedDown(): Promise<Piece> {
  const bytes = await workbook([
    {
      name: 'Opvolging',
      rows: [
        ['Gemeente', 'Postcode', 'Straat', 'Huisnummer', 'Bus', 'Naam', 'Voornaam', 'Huurachterstand', 'Aantal maanden', 'Ondernomen stappen'],
        [down('Zele', 3), down('9240', 3), 'Lokerenbaan', '36', '1', 'Baert', 'Sabrina', 1160.4, 3, 'brief en telefoon'],
        [null, null, 'Lokerenbaan', '36', '5', 'Kiliç', 'Emre', 780.1, 2, null],
        [null, null, 'Kouterstraat', '9', null, 'Van Acker', 'Marcella', 1544, 5, 'huisbezoek op 12 januari'],
        [down('Berlare', 2), down('9290', 2), 'Emiel Hertecantlaan', '21', 'B', 'Lemmens', 'Geert', 990.66, 3, null],
        [null, null, 'Donklaan', '174', null, 'Hakizimana', 'Claudine', 1872.25, 4, 'afbetalingsplan voorgesteld'],
        ['Totaal', null, null, null, null, null, null, 6347.41, null, null],
      ],
    },
  ]);
  const say = (tenant: ReturnType<typeof person>, dwelling: ReturnType<typeof home>, euros: number, months: number, steps = ''): Partial<SignalFields> => ({
    ...ARREARS,
    tenants: [tenant],
    dwelling,
    arrears: debt(euros, months),
    ...(steps === '' ? {} : { stepsTaken: steps }),
  });
  return listFile('vijfde-opvolging Zele Berlare.xlsx', bytes, [
    row(1, 2, say(person('Sabrina', 'Baert'), home('Lokerenbaan', '36', '1', '9240', 'Zele'), 1160.4, 3, 'brief en telefoon'), 'first row of a merged cell'),
    row(2, 3, say(person('Emre', 'Kiliç'), home('Lokerenbaan', '36', '5', '9240', 'Zele'), 780.1, 2), 'municipality in the merged cell'),
    row(3, 4, say(person('Marcella', 'Van Acker'), home('Kouterstraat', '9', '', '9240', 'Zele'), 1544, 5, 'huisbezoek op 12 januari'), 'municipality in the merged cell'),
    row(4, 5, say(person('Geert', 'Lemmens'), home('Emiel Hertecantlaan', '21', 'B', '9290', 'Berlare'), 990.66, 3), 'first row of a merged cell'),
    row(5, 6, say(person('Claudine', 'Hakizimana'), home('Donklaan', '174', '', '9290', 'Berlare'), 1872.25, 4, 'afbetalingsplan voorgesteld'), 'municipality in the merged cell'),
    row(6, 7, {}, 'sum', 'ignore'),
  ]);
}

/** French, with a sheet that explains the columns. */
async function withLegend(): Promise<Piece> {
  const rows = households(`
Piron|Véronique|1964-11-02|rue des Augustins|31|4|4000|Liège|412.00|1236.00|3|0474 77 02 51|
Bah|Ousmane|1988-06-17|rue Saint-Séverin|102||4000|Liège|455.50|911.00|2||
Colombo|Sergio|1955-01-20|rue de Hesbaye|18|2|4420|Saint-Nicolas|389.90|1949.50|5|0495 43 18 66|
Demir|Elif|1997-04-29|rue Ernest Solvay|240|12|4000|Sclessin|520.00|1040.00|2||`);
  const bytes = await workbook([
    {
      name: 'Arriérés',
      rows: [
        [{ value: 'La Maison Ardente SCRL', columnSpan: 12 }],
        [{ value: 'Locataires en retard de deux mois ou plus, situation au 31/12/2026', columnSpan: 12 }],
        ['Nom', 'Prénom', 'Date de naissance', 'Rue', 'Numéro', 'Boîte', 'Code postal', 'Localité', 'Loyer mensuel', 'Solde dû', 'Mois', 'Téléphone'],
        ...rows.map((one) => [one.family, one.given, day(one.born), one.street, one.nr, one.box === '' ? null : one.box, Number(one.pc), one.place, one.rent, one.amount, one.months, one.phone === '' ? null : one.phone]),
        ['Total général', null, null, null, null, null, null, null, null, 5136.5, null, null],
      ],
    },
    { name: 'Légende', rows: [['Solde dû', 'loyers échus et non payés, hors charges'], ['Mois', 'nombre de loyers en retard']] },
  ]);
  return listFile('vijfde-Maison Ardente retards.xlsx', bytes, [
    ...rows.map((one, index) => row(index + 1, 4 + index, { ...rowFacts(one, 'fr'), landlord: { name: 'La Maison Ardente SCRL' } }, 'French; landlord in the title; postcode as a number')),
    row(5, 8, {}, 'sum', 'ignore'),
  ]);
}

/** Two rows of headers: groups in merged cells above the columns. */
async function twoHeaders(): Promise<Piece> {
  const bytes = await workbook([
    {
      name: 'lijst',
      rows: [
        [{ value: 'HUURDER', columnSpan: 3 }, null, null, { value: 'WONING', columnSpan: 3 }, null, null, { value: 'SCHULD', columnSpan: 3 }, null, null],
        ['naam', 'geb.', 'tel. of gsm', 'straat en nummer', 'postcode', 'gemeente', 'huur', 'achterstand', 'mnd'],
        ['Vanhoutte, Griet', day('1970-07-07'), '057 36 41 20', 'Komenseweg 55', '8900', 'Ieper', 288.4, 865.2, 3],
        ['Mohammadi, Reza', day('1984-03-21'), '0483 90 26 11', 'Zonnebeekseweg 301 bus 4', '8900', 'Ieper', 356.12, 712.24, 2],
        ['Lambrecht, Stijn', day('1992-11-11'), null, 'Menenstraat 6', '8980', 'Zonnebeke', 401, 2406, 6],
        ['Kovács, Zsuzsanna', null, '+36 20 123 4567', 'Poperingseweg 88 bus 2', '8908', 'Vlamertinge', 377.8, 1133.4, 3],
      ],
    },
  ]);
  const say = (tenant: ReturnType<typeof person>, dwelling: ReturnType<typeof home>, arrears: ReturnType<typeof debt>): Partial<SignalFields> => ({ ...ARREARS, tenants: [tenant], dwelling, arrears });
  return listFile('vijfde-huurders schuld ieper.xlsx', bytes, [
    row(1, 3, say(person('Griet', 'Vanhoutte', { born: '1970-07-07', tel: '+3257364120' }), home('Komenseweg', '55', '', '8900', 'Ieper'), debt(865.2, 3, 288.4)), 'groups of headers in merged cells above the header'),
    row(2, 4, say(person('Reza', 'Mohammadi', { born: '1984-03-21', tel: '+32483902611' }), home('Zonnebeekseweg', '301', '4', '8900', 'Ieper'), debt(712.24, 2, 356.12))),
    row(3, 5, say(person('Stijn', 'Lambrecht', { born: '1992-11-11' }), home('Menenstraat', '6', '', '8980', 'Zonnebeke'), debt(2406, 6, 401))),
    row(4, 6, say(person('Zsuzsanna', 'Kovács', { tel: '+36201234567' }), home('Poperingseweg', '88', '2', '8908', 'Vlamertinge'), debt(1133.4, 3, 377.8)), 'Hungarian telephone'),
  ]);
}

/** Kept by hand: telephones as numbers, amounts as text, gaps and a remark. */
async function loose(): Promise<Piece> {
  const bytes = await workbook([
    {
      name: 'Sheet1',
      rows: [
        ['Naam', 'Voornaam', 'Straat', 'nr', 'bus', 'PC', 'gemeente', 'te betalen huur', 'gsm', 'wat deden we al'],
        ['Poels', 'Anita', 'Bredabaan', 455, null, 2930, 'Brasschaat', '€ 1.120,00', 475661203, 'gebeld op 5/1'],
        ['Sy', 'Aminata', 'Kapelsesteenweg', 12, 3, 2930, 'Brasschaat', '€ 2.475,50', null, null],
        [null, null, 'Kapelsesteenweg', 12, 4, 2930, 'Brasschaat', '€ 840,00', null, null],
        [],
        ['Van Gestel', 'Leo', 'Essensteenweg', '30A', null, 2930, 'Brasschaat', '€ 615,25', 486109977, 'aangetekende brief'],
        ['Romero', 'Luz', null, null, null, null, null, '€ 930,00', null, 'adres opgevraagd'],
        [{ value: 'nog na te kijken met boekhouding: garages en standplaatsen', columnSpan: 10 }],
      ],
    },
  ]);
  const say = (tenants: ReturnType<typeof person>[], dwelling: ReturnType<typeof home>, euros: number, steps = ''): Partial<SignalFields> => ({
    ...ARREARS,
    ...(tenants.length === 0 ? {} : { tenants }),
    ...(Object.keys(dwelling).length === 0 ? {} : { dwelling }),
    arrears: debt(euros),
    ...(steps === '' ? {} : { stepsTaken: steps }),
  });
  return listFile('vijfde-lijst voor wijkwerking.xlsx', bytes, [
    row(1, 2, say([person('Anita', 'Poels', { tel: '+32475661203' })], home('Bredabaan', '455', '', '2930', 'Brasschaat'), 1120, 'gebeld op 5/1'), 'telephone as a number, without its 0; amount as text'),
    row(2, 3, say([person('Aminata', 'Sy')], home('Kapelsesteenweg', '12', '3', '2930', 'Brasschaat'), 2475.5), 'surname of two letters'),
    row(3, 4, say([], home('Kapelsesteenweg', '12', '4', '2930', 'Brasschaat'), 840), 'no name', 'review'),
    row(4, 6, say([person('Leo', 'Van Gestel', { tel: '+32486109977' })], home('Essensteenweg', '30A', '', '2930', 'Brasschaat'), 615.25, 'aangetekende brief'), 'after an empty row'),
    row(5, 7, say([person('Luz', 'Romero')], home('', '', '', '', ''), 930, 'adres opgevraagd'), 'no address', 'review'),
    row(6, 8, {}, 'a remark', 'ignore'),
  ]);
}
