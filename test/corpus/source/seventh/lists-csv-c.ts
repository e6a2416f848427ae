import iconv from 'iconv-lite';
import { answers, belgian, comma, households, listFile } from '../list-rows.ts';
import { row } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Lists as CSV of four different senders, all offices. */
export function listsCsvC(): Piece[] {
  return [
    dijkwater(),
    relocation(),
    regieDesCollines(),
    svkTabs(),
  ];
}

function dijkwater(): Piece {
  const rows = households(`
De Cock|Annelies|1988-02-17|Veldstraat|31|4|9240|Zele|388.4|1165.2|3|0484 22 70 91|aanmaning 2 op 16/11
Van Damme|Luc|1960-07-30|Lokerenbaan|112||9240|Zele|301.15|602.3|2||
Yilmaz|Serkan|1991-12-01|Koevliet|9|A|9240|Zele|412.6|2063|5|0467 35 18 02|huisbezoek 4/11, niemand thuis
Goossens|Marie-Thérèse|1947-05-08|Dorp|64|1|9290|Overmere|266.9|533.8|2|052 44 31 70|telefonisch contact met dochter
Kabongo|Pascal|1979-10-22|Bontinckstraat|17||9240|Zele|355|1775|5|0493 18 44 27|dossier naar advocaat
D’Hondt|Kimberly|1996-03-14|Langestraat|203|0302|9240|Zele|420.75|1262.25|3|0470 91 26 38|afbetalingsplan geweigerd
`);
  const lines = rows.map((one, i) =>
    [
      `${30412 + i * 7}`,
      `${one.family.toUpperCase()} ${one.given}`,
      `${one.street} ${one.nr}${one.box === '' ? '' : ` bus ${one.box}`}`,
      one.pc,
      one.place,
      belgian(one.born),
      comma(one.rent),
      comma(one.amount),
      one.months,
      one.phone,
      one.note,
    ].join(';'),
  );
  lines.splice(4, 0, '30437;WAUTERS Etienne;Kouterstraat 50;9240;Zele;19/01/1955;290,00;-58,10;0;;');
  const all = answers(rows, 2, 'family name in capitals, given name after it');
  const labels = [
    ...all.slice(0, 4),
    row(
      5,
      6,
      {
        tenants: [person('Etienne', 'Wauters', { born: '1955-01-19' })],
        dwelling: home('Kouterstraat', '50', '', '9240', 'Zele'),
      },
      'credit balance: no arrears, so no signal',
      'ignore',
    ),
    ...all.slice(4).map((label) => ({ ...label, row: (label.row ?? 0) + 1, line: (label.line ?? 0) + 1 })),
    row(8, 9, {}, 'totals row: no signal', 'ignore'),
  ];
  const text = [
    'Contract;Huurder;Adres;Postcode;Gemeente;Geb.datum;Basishuur;Openstaand saldo;Mnd;Telefoon;Laatste actie',
    ...lines,
    'Totaal;;;;;;;7.343,45;;;',
    '',
  ].join('\r\n');
  return listFile('zevende-dijkwater_saldi_20261130.csv', iconv.encode(text, 'windows-1252'), labels);
}

function relocation(): Piece {
  const rows = [
    { ref: 'LV-018', given: 'Olivia', family: 'Barrett', street: 'Brusselsestraat', nr: '210', unit: '3B', pc: '3000', city: 'Leuven', rent: 1150, due: 2300, months: 2, mobile: '+32 468 21 55 03', email: 'olivia.barrett@expatbox.example' },
    { ref: 'LV-027', given: 'Anand', family: 'Krishnan', street: 'Tervuursevest', nr: '85', unit: '', pc: '3001', city: 'Heverlee', rent: 1325, due: 3975, months: 3, mobile: '+32 495 60 12 77', email: '' },
    { ref: 'TV-004', given: 'Chukwuemeka', family: 'Eze', street: 'Leuvensesteenweg', nr: '41', unit: '2', pc: '3080', city: 'Tervuren', rent: 1480, due: 2960, months: 2, mobile: '', email: 'c.eze@expatbox.example' },
    { ref: 'OV-011', given: 'Marta', family: 'Nowak', street: 'Brusselsesteenweg', nr: '502', unit: 'G1', pc: '3090', city: 'Overijse', rent: 1090, due: 4360, months: 4, mobile: '+48 512 345 678', email: '' },
  ];
  const amount = (value: number): string => quoted(value.toLocaleString('en-US', { minimumFractionDigits: 2 }));
  const text = [
    'Ref,Tenant,Street,No,Unit,Postcode,City,Monthly rent,Amount overdue,Months overdue,Mobile,Email',
    ...rows.map((one) =>
      [
        one.ref,
        `${one.given} ${one.family}`,
        one.street,
        one.nr,
        one.unit,
        one.pc,
        one.city,
        amount(one.rent),
        amount(one.due),
        one.months,
        one.mobile,
        one.email,
      ].join(','),
    ),
    '',
  ].join('\n');
  return listFile(
    'zevende-overdue rents brabant.csv',
    Buffer.from(text),
    rows.map((one, i) =>
      row(
        i + 1,
        i + 2,
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [
            person(one.given, one.family, {
              ...(one.mobile === '' ? {} : { tel: one.mobile.replaceAll(' ', '') }),
              ...(one.email === '' ? {} : { email: one.email }),
            }),
          ],
          dwelling: home(one.street, one.nr, one.unit, one.pc, one.city),
          arrears: debt(one.due, one.months, one.rent),
        },
        'English headers, decimal point and comma for thousands',
      ),
    ),
  );
}

function regieDesCollines(): Piece {
  const rows = households(`
Delvaux|Aurélie|1990-04-02|rue des Carmes|18|3|7800|Ath|540|1620|3|0476 12 90 55|mise en demeure le 5/11
Bensaïd|Karim|1983-09-27|rue de Brantignies|66||7800|Ath|495.5|991|2||rappel téléphonique
Lefèvre|Jean-Claude|1952-12-11|chaussée de Mons|230|B|7800|Ath|430|2150|5|068 33 12 48|plan refusé par le locataire
Mbuyi|Clarisse|1998-06-30|rue du Noir Bœuf|7||7800|Ath|615|1230|2|0489 40 71 16|
Parmentier|Loïc|1986-01-25|rue de Tournai|95|2|7900|Leuze-en-Hainaut|580|2320|4||visite à domicile le 12/11
`);
  const text = [
    'Nom;Prénom;Né(e) le;Rue;N°;Bte;CP;Localité;Loyer mensuel;Arriéré;Mois impayés;Téléphone;Démarches effectuées',
    ...rows.map((one) =>
      [
        one.family,
        one.given,
        belgian(one.born, '.'),
        one.street,
        one.nr,
        one.box,
        one.pc,
        one.place,
        `${comma(one.rent, ' ')} €`,
        `${comma(one.amount, ' ')} €`,
        one.months,
        one.phone.replaceAll(' ', '.'),
        one.note,
      ].join(';'),
    ),
  ].join('\r\n');
  return listFile(
    'zevende-impayes_regie_collines.csv',
    Buffer.from(text),
    answers(rows, 2, 'French; a space for thousands and the euro sign behind', {}, 'fr'),
  );
}

function svkTabs(): Piece {
  // family, given, family 2, given 2, address as written, street, number, box, postcode, place, rent, due, months, start
  const source = `
Claeys|Bart|||Meulebeeksestraat 74|Meulebeeksestraat|74||8700|Tielt|520|1560|3|2021-03-01
Vanneste|Ellen|Callewaert|Dieter|Kortrijkstraat 150/3|Kortrijkstraat|150|3|8700|Tielt|565|1130|2|2019-10-01
Haidari|Mohammad Reza|Haidari|Zahra|Deinsesteenweg 8|Deinsesteenweg|8||8700|Aarsele|498.2|1992.8|4|2023-06-15
Lambert|Greta|||Hoogstraat 21 bus 12|Hoogstraat|21|12|8700|Tielt|470|940|2|2017-01-01
Tesfaye|Selam|||Ieperstraat 39A|Ieperstraat|39A||8700|Tielt|540.5|2702.5|5|2024-09-01
Dewaele|Jean-Pierre|||Ieperstraat 39 bus A|Ieperstraat|39|A|8700|Tielt|512|1536|3|2020-02-01
Van de Walle|Katrien|Bossuyt|Pieter|Generaal Maczekplein 6/0201|Generaal Maczekplein|6|0201|8700|Tielt|601.3|1803.9|3|2022-07-01
Ivanova|Desislava|||Oude Stationstraat 14|Oude Stationstraat|14||8740|Pittem|488|976|2|2025-04-01
Vermeulen|Frans|||Markt 3 bus 1|Markt|3|1|8740|Pittem|455|3185|7|2016-05-01
Mwamba|Joséphine|Kabeya|Trésor|Plaatsstraat 25|Plaatsstraat|25||8755|Ruiselede|575|1150|2|2023-11-15
`;
  const rows = source
    .trim()
    .split('\n')
    .map((line) => {
      const [family = '', given = '', family2 = '', given2 = '', address = '', ...rest] = line.split('|');
      const [street = '', nr = '', box = '', pc = '', place = '', rent = '', due = '', months = '', start = ''] = rest;
      const where = { address, street, nr, box, pc, place };
      return { family, given, family2, given2, ...where, rent: Number(rent), due: Number(due), months: Number(months), start };
    });
  const text = [
    'Nr\tHuurder 1\tHuurder 2\tAdres\tPostnr en gemeente\tHuurprijs\tHuurachterstal\tAantal maanden\tStart contract',
    ...rows.map((one, i) =>
      [
        i + 1,
        `${one.family}, ${one.given}`,
        one.family2 === '' ? '' : `${one.family2}, ${one.given2}`,
        one.address,
        `${one.pc} ${one.place}`,
        comma(one.rent, ''),
        comma(one.due, ''),
        one.months,
        belgian(one.start, '-'),
      ].join('\t'),
    ),
    '\tOpgemaakt door Katrien op 27/11, volgende lijst begin januari',
    '',
  ].join('\r\n');
  return listFile(
    'zevende-svk molenland wanbetalers.csv',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
    [
      ...rows.map((one, i) =>
        row(
          i + 1,
          i + 2,
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [
              person(one.given, one.family),
              ...(one.family2 === '' ? [] : [person(one.given2, one.family2)]),
            ],
            dwelling: home(one.street, one.nr, one.box, one.pc, one.place),
            arrears: debt(one.due, one.months, one.rent),
            lease: { startDate: one.start },
          },
          'tabs; two columns of tenants; the first column is a serial number; boxes in several notations',
        ),
      ),
      row(rows.length + 1, rows.length + 2, {}, 'a remark below the rows: no signal', 'ignore'),
    ],
  );
}
