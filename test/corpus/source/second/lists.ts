import iconv from 'iconv-lite';
import { debt, head, home, type Piece, person } from '../piece.ts';
import { answers, belgian, comma, e164, type Household, households, listFile } from '../list-rows.ts';
import type { Answer } from '../mail-piece.ts';
import { secondWorkbooks } from './lists-xlsx.ts';
import { longList } from './list-long.ts';

const lines = (rows: readonly string[], eol = '\r\n'): string => rows.join(eol) + eol;
const skipped = (row: number, line: number, note: string): Answer => ({
  row,
  line,
  expect: {},
  action: 'ignore',
  note,
});

/** Lists of landlords, each as another program or another hand makes it. */
export async function secondLists(): Promise<Piece[]> {
  return [
    ageingBalance(),
    frenchTabs(),
    daysLate(),
    abbreviated(),
    bareRows(),
    departed(),
    buildings(),
    longList(),
    ...(await secondWorkbooks()),
  ];
}

/** Sums by age; only their total is what is owed. */
function ageingBalance(): Piece {
  const rows = households(`
Nijs|Hendrik||Sint-Jorisstraat|21||3583|Paal|345.00|1035.00|||
Kaçar|Meryem||Hasseltsesteenweg|118|3|3580|Beringen|372.20|744.40|||
Schepers|Godelieve||Markt|4|0102|3580|Beringen|298.75|1493.75|||
Vandeweyer|Joris||Tervantstraat|87||3583|Paal|401.10|401.10|||
Mutombo|Jean-Paul||Koolmijnlaan|310|12|3582|Koersel|388.00|2328.00|||
Leurs|Ria||Stationsstraat|56|A|3582|Koersel|310.60|931.80|||
`);
  const ages = [
    [345, 345, 345, 0],
    [372.2, 372.2, 0, 0],
    [298.75, 298.75, 298.75, 597.5],
    [401.1, 0, 0, 0],
    [388, 388, 388, 1164],
    [310.6, 310.6, 310.6, 0],
  ];
  const sum = (i: number): number => ages.reduce((total, age) => total + (age[i] ?? 0), 0);
  const total = rows.reduce((all, r) => all + r.amount, 0);
  const text = lines([
    'Huurder;Adres;Postcode;Gemeente;Maandhuur;0-30 d;31-60 d;61-90 d;> 90 d;Totaal openstaand',
    ...rows.map((r, i) =>
      [
        `${r.given} ${r.family.toUpperCase()}`,
        `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}`,
        r.pc,
        r.place,
        comma(r.rent),
        ...(ages[i] ?? []).map((age) => comma(age)),
        comma(r.amount),
      ].join(';'),
    ),
    `Eindtotaal;;;;;${comma(sum(0))};${comma(sum(1))};${comma(sum(2))};${comma(sum(3))};${comma(total)}`,
  ]);
  return listFile('ouderdomsbalans huurders 11-2026.csv', Buffer.from(text), [
    ...answers(rows, 2, 'ageing balance: the total is owed, the columns of age are not months'),
    skipped(7, 8, 'totals row'),
  ]);
}

function frenchTabs(): Piece {
  const rows = households(`
Dumoulin|Éric||rue de Fer|44|2|5000|Namur|520.00|1560.00|3||rappel par téléphone
Lahaye|Mireille||chaussée de Waterloo|201||5002|Saint-Servais|495.50|991.00|2|0477 00 81 36|
Ndiaye|Ousmane||rue de la Gare|7|B|5100|Jambes|540.00|2700.00|5|0486 00 50 27|mise en demeure du 12/10
Bastin|Geneviève||rue du Plateau|15||5100|Jambes|505.25|1515.75|3||
Léonard|Pol||avenue Reine Astrid|92|11|5000|Namur|480.00|960.00|2|081 22 00 93|
`);
  const text = lines([
    'Locataire\tAdresse du logement\tLoyer\tSolde dû\tMois impayés\tTél.\tDémarches',
    ...rows.map((r) =>
      [
        `${r.family}, ${r.given}`,
        `${r.street} ${r.nr}${r.box === '' ? '' : ` bte ${r.box}`}, ${r.pc} ${r.place}`,
        `${comma(r.rent)} EUR`,
        `${comma(r.amount)} EUR`,
        r.months,
        r.phone.replace(' ', '/').replaceAll(' ', '.'),
        r.note,
      ].join('\t'),
    ),
  ]);
  return listFile(
    'soldes namur.csv',
    iconv.encode(text, 'windows-1252'),
    answers(rows, 2, 'French, tabs in a .csv, the currency behind the sums, whole address in one cell', {}, 'fr'),
  );
}

function daysLate(): Piece {
  const rows = households(`
Bogaert|Carine|1967-03-19|Kerkstraat|58||9270|Laarne|610|1220|||
Van Den Abbeele|Joost|1985-10-27|Eekhoekstraat|9|2|9270|Kalken|655|1965|||
Hermans|Ayoub|1998-08-01|Heirweg|140||9270|Laarne|590.5|590.5|||
Lievens|Monica|1953-01-16|Dorpsstraat|33|B|9230|Massemen|545|2725|||
Temmerman|Brecht|1991-06-22|Colmanstraat|17||9270|Laarne|630|1260|||
`);
  const days = [61, 92, 31, 153, 48];
  const text = lines(
    [
      'contractnr,familienaam,voornaam,geboortedatum,straat,huisnummer,bus,postnr,plaats,huurbedrag,verschuldigd,dagen te laat',
      ...rows.map((r, i) =>
        [90210 + i, r.family, r.given, r.born.replaceAll('-', '/'), r.street, r.nr, r.box, r.pc, r.place, r.rent.toFixed(2), r.amount.toFixed(2), days[i]].join(','),
      ),
    ],
    '\n',
  );
  return listFile(
    'wanbetalers-20261123.csv',
    Buffer.from(text),
    answers(rows, 2, 'days late are no months; dates year first with slashes; contract numbers'),
  );
}

function abbreviated(): Piece {
  const rows = households(`
Pauwels|Nico|1976-12-05|Nieuwstraat|19||9100|Sint-Niklaas|366.15|1098.45|3|0473 00 28 50|
Asante|Grace|1989-04-11|Plezantstraat|240|2|9100|Sint-Niklaas|390.00|975.00|2.5|0465 00 37 19|
De Block|Hugo|1946-02-03|Tereken|71|8|9100|Sint-Niklaas|281.30|562.60|2||
Van Goethem|Lies|1994-09-14|Hoogkamerstraat|105||9140|Temse|402.75|1611.00|4|0491 00 65 04|
Öz|Kemal|1983-07-30|Kasteelstraat|66|C|9140|Temse|377.00|754.00|2||
Rooms|Annick|1970-11-08|Akkerstraat|12||9140|Temse|340.90|2045.40|6|03 771 00 66|
`);
  const text = lines([
    'sep=;',
    'Fam.nm;Voorn.;Geb.dat.;Str.;Hnr.;Bs.;Pc.;Gem.;Hp./mnd;Achterst.;# mnd;Tel.nr.',
    ...rows.map((r) =>
      [r.family, r.given, belgian(r.born, '.'), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent), comma(r.amount), String(r.months).replace('.', ','), r.phone.replaceAll(' ', '-').replace('-', '/')].join(';'),
    ),
  ]);
  return listFile(
    'ACHTERST_SN_TMS.csv',
    Buffer.from(`\uFEFF${text}`),
    answers(rows, 3, 'a line that names the separator, abbreviated headers, half a month'),
  );
}

function bareRows(): Piece {
  const rows = households(`
Verelst|Paula||Liersebaan|77||2240|Zandhoven||1380.00|2||
Hoeks|Raf||Langestraat|210|1|2240|Zandhoven||2205.00|3|0495 00 18 72|
Iliev|Dimitar||Dorp|8||2520|Ranst||660.00|1|0468 00 94 31|
Bosmans|Trees||Vaartstraat|63|A|2520|Broechem||3040.00|4||
`);
  const text = lines(
    rows.map((r) =>
      [
        `"${r.family} ${r.given}"`,
        `"${r.street} ${r.nr}${r.box === '' ? '' : `/${r.box}`}"`,
        r.pc,
        `"${r.place}"`,
        `"EUR ${comma(r.amount)}"`,
        `"${r.months} mnd"`,
        `"${r.phone}"`,
      ].join(';'),
    ),
  );
  return listFile(
    'kopie van lijstje.csv',
    iconv.encode(text, 'windows-1252'),
    answers(rows, 1, 'no header, quoted fields, currency in front of the sum'),
  );
}

function departed(): Piece {
  const rows = households(`
Neyens|Stefaan|1979-05-28|Grotestraat|31|2|3600|Genk|356.40|1069.20|3||brief 9/11
Abdi|Faduma|1990-01-01|Hooiweg|140||3600|Genk|381.00|762.00|2|0484 00 76 15|
Colemont|Josée|1951-08-13|Weg naar As|88|4|3600|Genk|290.10|870.30|3||wil niet betalen voor herstelling
Pavone|Luigi|1963-03-06|Wiemesmeerstraat|5||3600|Genk|333.00|1665.00|5|0475 00 43 90|
`);
  const gone = households(`
Swinnen|Bert|1988-02-17|Grotestraat|31|5|3600|Genk|356.40|-712.80|||
Rossi|Elena|1995-07-09|Hooiweg|142||3600|Genk|381.00|0|||
`);
  const write = (r: Household): string =>
    [
      `${r.family} ${r.given}`,
      belgian(r.born, '-'),
      `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}`,
      `${r.pc} ${r.place}`,
      comma(r.rent),
      comma(r.amount),
      r.months || '',
      r.phone,
      r.note,
    ].join('\t');
  const text = lines([
    'Limburgs Wonen cv\t\t\t\t\t\t\t\t',
    'Toestand per 30 november 2026\t\t\t\t\t\t\t\t',
    'Naam huurder\tGeboren op\tStraat en nr.\tGemeente\tHuurprijs\tSaldo\tMnd. achter\tGSM-nummer\tOndernomen acties',
    ...rows.map(write),
    'VERTROKKEN HUURDERS\t\t\t\t\t\t\t\t',
    ...gone.map(write),
  ]);
  const ignored = gone.map((r, i): Answer => ({
    row: rows.length + 2 + i,
    line: rows.length + 5 + i,
    expect: {
      tenants: [person(r.given, r.family, { born: r.born })],
      dwelling: home(r.street, r.nr, r.box, r.pc, r.place),
    },
    action: 'ignore',
    note: 'departed, with a credit or nothing owed',
  }));
  return listFile('limburgswonen_saldi.txt', iconv.encode(text, 'utf-16le', { addBOM: true }), [
    ...answers(rows, 4, 'tabs in UTF-16; postcode and municipality in one cell; landlord in the title', {
      landlord: { name: 'Limburgs Wonen cv' },
    }),
    skipped(5, 8, 'heading of the departed tenants'),
    ...ignored,
  ]);
}

function buildings(): Piece {
  const text = lines([
    'Tenant;Ref;Street;No;Box;ZIP;City;Rent;Outstanding;Months;Mobile;E-mail',
    'Building A - Oostende;;;;;;;;;;;',
    'Mr Filip Vanslembrouck;A-01;Torhoutsesteenweg;402;11;8400;Oostende;€ 650,00;€ 1 950,00;3;0478 00 15 62;filip.vsb@zeemail.example',
    'Ms Nadia Cherif;A-07;Torhoutsesteenweg;402;17;8400;Oostende;€ 675,00;€ 1 350,00;2;;',
    ';A-09;Torhoutsesteenweg;402;19;8400;Oostende;€ 640,00;€ 2 560,00;4;;',
    'Subtotal building A;;;;;;;;€ 5 860,00;;;',
    ';;;;;;;;;;;',
    'Building B - Bredene;;;;;;;;;;;',
    'Mr & Mrs Oleksandr and Iryna Bondar;B-02;Kapelstraat;91;1;8450;Bredene;€ 595,00;€ 1 190,00;2;;bondar.family@zeemail.example',
    'Mr Gilbert Inghelbrecht;B-03;Kapelstraat;91;2;8450;Bredene;€ 580,50;€ 1 741,50;3;059 00 12 77;',
    'Subtotal building B;;;;;;;;€ 2 931,50;;;',
    'Grand total;;;;;;;;€ 8 791,50;;;',
  ]);
  const note = 'English headers; headings and subtotals per building; thousands with a no-break space';
  const tower = (box: string) => home('Torhoutsesteenweg', '402', box, '8400', 'Oostende');
  const villa = (box: string) => home('Kapelstraat', '91', box, '8450', 'Bredene');
  const base = head('arrears', 'en', 'arrears');
  return listFile('Arrears by building Nov 2026.csv', Buffer.from(text.replaceAll(/(?<=€ \d) (?=\d)/g, '\u00A0')), [
    skipped(1, 2, 'heading of a building'),
    {
      row: 2,
      line: 3,
      expect: {
        ...base,
        tenants: [person('Filip', 'Vanslembrouck', { tel: e164('0478 00 15 62'), email: 'filip.vsb@zeemail.example' })],
        dwelling: tower('11'),
        arrears: debt(1950, 3, 650),
      },
      action: 'case',
      note,
    },
    {
      row: 3,
      line: 4,
      expect: { ...base, tenants: [person('Nadia', 'Cherif')], dwelling: tower('17'), arrears: debt(1350, 2, 675) },
      action: 'case',
      note,
    },
    {
      row: 4,
      line: 5,
      expect: { ...base, dwelling: tower('19'), arrears: debt(2560, 4, 640) },
      action: 'review',
      note: 'no name: a person looks up who lives there',
    },
    skipped(5, 6, 'subtotal'),
    skipped(6, 8, 'heading of a building'),
    {
      row: 7,
      line: 9,
      expect: {
        ...base,
        tenants: [person('Oleksandr', 'Bondar'), person('Iryna', 'Bondar')],
        dwelling: villa('1'),
        arrears: debt(1190, 2, 595),
      },
      action: 'case',
      note: 'couple in one cell; the shared address of mail belongs to neither for certain',
    },
    {
      row: 8,
      line: 10,
      expect: {
        ...base,
        tenants: [person('Gilbert', 'Inghelbrecht', { tel: e164('059 00 12 77') })],
        dwelling: villa('2'),
        arrears: debt(1741.5, 3, 580.5),
      },
      action: 'case',
      note,
    },
    skipped(9, 11, 'subtotal'),
    skipped(10, 12, 'grand total'),
  ]);
}
