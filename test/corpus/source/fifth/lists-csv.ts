import iconv from 'iconv-lite';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';
import { answers, belgian, comma, households, listFile } from '../list-rows.ts';
import { row } from '../mail-piece.ts';

const ARREARS = head('arrears', 'nl', 'arrears');

/** Dutch lists of arrears as CSV: of housing companies, an agency, a steward and a private owner. */
export function fifthCsvLists(): Piece[] {
  return [tenantLedger(), excelUnicode(), titledPipes(), perOwner(), couples(), ownTable()];
}

/** Export of the ledger of a housing company: windows-1252, semicolons, short headers, a sum at the foot. */
function tenantLedger(): Piece {
  const rows = households(`
De Schrijver|Godfried|1951-06-23|Kouterbaan|17||9200|Grembergen|312.44|937.32|3||2de aanmaning 04/01
Öztoprak|Gülay|1989-12-01|Hoogveld|8|2|9200|Dendermonde|401.10|802.20|2|0478 33 50 12|
Van Nieuwenhove|Cindy|1983-03-30|Sint-Gillislaan|140|11|9200|Dendermonde|366.02|2196.12|6|0496 71 20 04|plan stopgezet op 18/12
Baeyens|René|1946-10-10|Briel|5||9200|Baasrode|245.90|491.80|2||bezoek aan huis, geen gehoor
El Idrissi|Noureddine|1977-08-19|Zwarteberg|62|A|9200|Oudegem|389.55|1558.20|4|0485 06 62 31|
Vermeir|Sharon|1998-02-05|Leopold II-laan|33|0303|9200|Dendermonde|420.75|841.50|2|0470 95 13 28|sms gestuurd
Tavernier|Luc|1962-05-07|Hekkenhoek|21||9280|Lebbeke|298.30|1193.20|4||dossier naar advocaat
Nguyen|Thi Mai|1993-09-27|Brusselsestraat|110|1|9280|Lebbeke|375.00|1125.00|3|0491 44 07 80|
Buyse|Christiaan|1955-04-16|Laurierstraat|48||9280|Denderbelle|282.15|846.45|3||
Yildiz|Cem|2000-08-08|Koning Albertstraat|71|202|9200|Dendermonde|433.60|867.20|2|0468 23 75 94|eerste aanmaning 11/12
De Wolf - Claus|Anja|1974-01-22|Dorpsstraat|19|B|9200|Appels|358.90|2512.30|7||derde aanmaning, telefoon nooit opgenomen
Sarr|Ndeye Fatou|1987-06-05|Greffelinck|3|12|9200|Dendermonde|367.25|734.50|2|0492 60 18 47|
Sarr|Ousseynou|1990-02-14|Greffelinck|3|14|9200|Dendermonde|371.00|1113.00|3||
`);
  const lines = [
    'Huurdersnr;Huurder;Voornaam;Geb.datum;Str.;Nr;Bs;PC;Woonplaats;Netto huur;Saldo;Mnd;Gsm;Opvolging',
    ...rows.map((one, index) =>
      [
        String(104_220 + index * 37),
        one.family,
        one.given,
        belgian(one.born),
        one.street,
        one.nr,
        one.box,
        one.pc,
        one.place,
        comma(one.rent),
        comma(one.amount),
        String(one.months),
        one.phone.replace(/^(\d{4}) (.*)$/, '$1/$2'),
        one.note,
      ].join(';'),
    ),
    ';;;;;;;;;TOTAAL;15.218,79;;;',
  ];
  return listFile('vijfde-huurschuld_export_20270111.csv', iconv.encode(`${lines.join('\r\n')}\r\n`, 'win1252'), [
    ...answers(rows, 2, 'short headers; surname under the header "Huurder"'),
    row(14, 15, {}, 'sum', 'ignore'),
  ]);
}

/** "Unicode text" of a spreadsheet: UTF-16 with tabs, name and address in one cell each. */
function excelUnicode(): Piece {
  const lines = [
    ['Naam huurder', 'Adres woning', 'Tel.', 'Achterstal huur', 'Mnd achterstal', 'Huur'],
    ['Yağmur Şahin', 'Vennestraat 201 bus 3, 3600 Genk', '0489 20 41 77', '1 305,00', '3', '435,00'],
    ['Grzegorz Wiśniewski', 'Hasseltweg 88, 3600 Genk', '0467/ 55 18 02', '872,40', '2', '436,20'],
    ['Rina Thijs', 'Windmolenstraat 4/12, 3530 Houthalen', '', '2 008,75', '5', '401,75'],
    ['Giovanni Di Stefano', 'Weg naar As 119 bus A, 3600 Genk', '+32 474 88 12 60', '1 180,80', '3', '393,60'],
    ['Mohamed Amine Ben Salah', 'Koerweg 30, 3530 Helchteren', '', '660,00', '2', '330,00'],
    ['Opgelet: bedragen zonder de betalingen van na 6 januari.', '', '', '', '', ''],
  ];
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from(`${lines.map((cells) => cells.join('\t')).join('\r\n')}\r\n`, 'utf16le'),
  ]);
  return listFile('vijfde-lijst Genk-Houthalen.csv', bytes, [
    row(1, 2, { ...ARREARS, tenants: [person('Yağmur', 'Şahin', { tel: '+32489204177' })], dwelling: home('Vennestraat', '201', '3', '3600', 'Genk'), arrears: debt(1305, 3, 435) }, 'Turkish letters; given name first; spaces as thousands'),
    row(2, 3, { ...ARREARS, tenants: [person('Grzegorz', 'Wiśniewski', { tel: '+32467551802' })], dwelling: home('Hasseltweg', '88', '', '3600', 'Genk'), arrears: debt(872.4, 2, 436.2) }, 'Polish letters'),
    row(3, 4, { ...ARREARS, tenants: [person('Rina', 'Thijs')], dwelling: home('Windmolenstraat', '4', '12', '3530', 'Houthalen'), arrears: debt(2008.75, 5, 401.75) }, 'box after a slash'),
    row(4, 5, { ...ARREARS, tenants: [person('Giovanni', 'Di Stefano', { tel: '+32474881260' })], dwelling: home('Weg naar As', '119', 'A', '3600', 'Genk'), arrears: debt(1180.8, 3, 393.6) }, 'Italian particle'),
    row(5, 6, { ...ARREARS, tenants: [person('Mohamed Amine', 'Ben Salah')], dwelling: home('Koerweg', '30', '', '3530', 'Helchteren'), arrears: debt(660, 2, 330) }, 'two given names'),
    row(6, 7, {}, 'a remark below the rows', 'ignore'),
  ]);
}

/** Title lines above the header, pipes, capitals, the landlord in the title. */
function titledPipes(): Piece {
  const text = `Woonmaatschappij Denderstroom cv|||||
Wanbetalers toestand 31-12-2026, huurders met een schuld vanaf 500 euro|||||
huurder (naam voornaam)|ligging|postnr|plaats|te innen huur|laatste betaling
VAN DER STOCKT MARIETTE|Pamelstraat 204|9400|Ninove|EUR 1.022,10|14-10-2026
ABDULLAHI IBRAHIM|Brakelsesteenweg 39 bus 5|9400|Ninove|EUR 2.331,00|02-08-2026
DE TROYER KRISTOF|Okegembaan 77|9402|Meerbeke|EUR 618,44|20-11-2026
GAETHOFS ANN|Hogeweg 12 bus 0001|9506|Schendelbeke|EUR 744,90|05-11-2026
KUMBA FATOUMATA|Astridlaan 55 bus 8|9500|Geraardsbergen|EUR 1.890,25|30-09-2026
D'HAESELEER WIM|Gaverstraat 160|9500|Geraardsbergen|EUR 503,00|01-12-2026
VANDER BEKEN PAULA|Denderstraat 9|9500|Geraardsbergen|EUR 1.215,60|11-10-2026
totaal te innen||||EUR 8.325,29|
`;
  const say = (given: string, family: string, dwelling: ReturnType<typeof home>, euros: number) => ({
    ...ARREARS,
    tenants: [person(given, family)],
    dwelling,
    landlord: { name: 'Woonmaatschappij Denderstroom cv' },
    arrears: debt(euros),
  });
  return listFile('vijfde-denderstroom_wanbetalers.csv', Buffer.from(text), [
    row(1, 4, say('Mariette', 'Van der Stockt', home('Pamelstraat', '204', '', '9400', 'Ninove'), 1022.1), 'capitals, surname with particles first; last payment is a date of nothing else'),
    row(2, 5, say('Ibrahim', 'Abdullahi', home('Brakelsesteenweg', '39', '5', '9400', 'Ninove'), 2331)),
    row(3, 6, say('Kristof', 'De Troyer', home('Okegembaan', '77', '', '9402', 'Meerbeke'), 618.44)),
    row(4, 7, say('Ann', 'Gaethofs', home('Hogeweg', '12', '0001', '9506', 'Schendelbeke'), 744.9)),
    row(5, 8, say('Fatoumata', 'Kumba', home('Astridlaan', '55', '8', '9500', 'Geraardsbergen'), 1890.25)),
    row(6, 9, say('Wim', "D'Haeseleer", home('Gaverstraat', '160', '', '9500', 'Geraardsbergen'), 503)),
    row(7, 10, say('Paula', 'Vander Beken', home('Denderstraat', '9', '', '9500', 'Geraardsbergen'), 1215.6)),
    row(8, 11, {}, 'sum', 'ignore'),
  ]);
}

/** A steward of private owners: UTF-8 with a mark, the owner in a column of its own. */
function perOwner(): Piece {
  const text = `\uFEFFeigenaar;huurders;pand;gemeente;huurprijs;openstaand saldo;aantal maanden;ingang contract
Fam. Claeys-Soenen;Dylan Bonte & Shana Vermeersch;Gistelsteenweg 310;8200 Sint-Andries;815;1630;2;01-09-2024
Fam. Claeys-Soenen;Pieterjan Lust;Gistelsteenweg 312;8200 Sint-Andries;840;3360;4;15-03-2023
Immo Zwin bv;Hafida Bouchikhi;Elizabetlaan 27 bus 43;8300 Knokke;925;1850;2;01-02-2022
Immo Zwin bv;Ronny Degrande;Lispannestraat 6;8301 Ramskapelle;1010;0;0;01-06-2020
Hubert Maenhout;Arbër Krasniqi en Vlora Krasniqi;Pathoekeweg 58 bus 1;8380 Dudzele;760;2280;3;01-11-2025
`;
  const say = (
    owner: string,
    tenants: ReturnType<typeof person>[],
    dwelling: ReturnType<typeof home>,
    arrears: ReturnType<typeof debt>,
    startDate: string,
  ) => ({ ...ARREARS, tenants, dwelling, landlord: { name: owner }, arrears, lease: { startDate } });
  return listFile('vijfde-rentmeester december.csv', Buffer.from(text), [
    row(1, 2, say('Fam. Claeys-Soenen', [person('Dylan', 'Bonte'), person('Shana', 'Vermeersch')], home('Gistelsteenweg', '310', '', '8200', 'Sint-Andries'), debt(1630, 2, 815), '2024-09-01'), 'two tenants in one cell; owner in a column'),
    row(2, 3, say('Fam. Claeys-Soenen', [person('Pieterjan', 'Lust')], home('Gistelsteenweg', '312', '', '8200', 'Sint-Andries'), debt(3360, 4, 840), '2023-03-15')),
    row(3, 4, say('Immo Zwin bv', [person('Hafida', 'Bouchikhi')], home('Elizabetlaan', '27', '43', '8300', 'Knokke'), debt(1850, 2, 925), '2022-02-01')),
    row(4, 5, { tenants: [person('Ronny', 'Degrande')], dwelling: home('Lispannestraat', '6', '', '8301', 'Ramskapelle') }, 'nothing due: no signal', 'ignore'),
    row(5, 6, say('Hubert Maenhout', [person('Arbër', 'Krasniqi'), person('Vlora', 'Krasniqi')], home('Pathoekeweg', '58', '1', '8380', 'Dudzele'), debt(2280, 3, 760), '2025-11-01'), 'a couple of one surname, written out twice'),
  ]);
}

/** Tenant and partner in columns of their own, with national number and e-mail. */
function couples(): Piece {
  const els = nationalNumber('1980-11-15', 238);
  const amadou = nationalNumber('1991-05-28', 319);
  const marc = nationalNumber('1957-01-03', 141);
  const text = `Dossier;Titularis naam;Titularis voornaam;Titularis RRN;Partner naam;Partner voornaam;Straat + nr;Bus;Postnr;Gemeente;Verschuldigde huur;Andere kosten;Achterstand (mnd);E-mail titularis
K-118;Van Looy;Els;${dotted(els)};Heylen;Danny;Nieuwstraat 41;;2440;Geel;1 148,20;66,00;3;els.vanlooy@telepost.example
K-204;Diarra;Amadou;${dotted(amadou)};;;Diestseweg 150;B;2440;Geel;902,00;;2;
K-219;Mertens;Marc;${dotted(marc)};Mertens;Lisette;Kerkstraat 77;2;2260;Westerlo;1 777,60;120,00;4;
K-233;Popa;Ionela;;Popa;Marius;Boerenkrijglaan 19;;2260;Westerlo;850,50;;2;ionela.popa@telepost.example
K-240;Sels;Jef;;;;;;;;1 310,00;;4;
`;
  return listFile('vijfde-SVK kempen openstaand.csv', iconv.encode(text.replaceAll('\n', '\r\n'), 'win1252'), [
    row(1, 2, { ...ARREARS, tenants: [person('Els', 'Van Looy', { insz: els, email: 'els.vanlooy@telepost.example' }), person('Danny', 'Heylen')], dwelling: home('Nieuwstraat', '41', '', '2440', 'Geel'), arrears: debt(1148.2, 3) }, 'partner in columns of his own; other costs are no arrears'),
    row(2, 3, { ...ARREARS, tenants: [person('Amadou', 'Diarra', { insz: amadou })], dwelling: home('Diestseweg', '150', 'B', '2440', 'Geel'), arrears: debt(902, 2) }),
    row(3, 4, { ...ARREARS, tenants: [person('Marc', 'Mertens', { insz: marc }), person('Lisette', 'Mertens')], dwelling: home('Kerkstraat', '77', '2', '2260', 'Westerlo'), arrears: debt(1777.6, 4) }, 'partner of the same surname'),
    row(4, 5, { ...ARREARS, tenants: [person('Ionela', 'Popa', { email: 'ionela.popa@telepost.example' }), person('Marius', 'Popa')], dwelling: home('Boerenkrijglaan', '19', '', '2260', 'Westerlo'), arrears: debt(850.5, 2) }),
    row(5, 6, { ...ARREARS, tenants: [person('Jef', 'Sels')], arrears: debt(1310, 4) }, 'address missing', 'review'),
  ]);
}

/** A private owner who keeps his own table: commas, quoted decimals, everyday headers. */
function ownTable(): Piece {
  const text = `wie,waar,huurt sinds,huur per maand,nog te betalen,gsm
Roger Tack,"Veldstraat 12, 8500 Kortrijk",1/10/2014,"450,00","900,00",0475 12 90 33
"Zahra Ahmadi","Veldstraat 14 bus 1, 8500 Kortrijk",1/4/2024,"595,00","1.785,00",
Kenny Bossuyt en Delphine Maes,"Veldstraat 14 bus 2, 8500 Kortrijk",15/7/2025,"610,00","1.220,00",
samen,,,,"3.905,00",
`;
  return listFile('vijfde-mijn huizen.csv', Buffer.from(text), [
    row(1, 2, { ...ARREARS, tenants: [person('Roger', 'Tack', { tel: '+32475129033' })], dwelling: home('Veldstraat', '12', '', '8500', 'Kortrijk'), arrears: debt(900, 0, 450), lease: { startDate: '2014-10-01' } }, 'everyday headers'),
    row(2, 3, { ...ARREARS, tenants: [person('Zahra', 'Ahmadi')], dwelling: home('Veldstraat', '14', '1', '8500', 'Kortrijk'), arrears: debt(1785, 0, 595), lease: { startDate: '2024-04-01' } }, 'quoted name without a comma'),
    row(3, 4, { ...ARREARS, tenants: [person('Kenny', 'Bossuyt'), person('Delphine', 'Maes')], dwelling: home('Veldstraat', '14', '2', '8500', 'Kortrijk'), arrears: debt(1220, 0, 610), lease: { startDate: '2025-07-15' } }, 'a couple in one cell'),
    row(4, 5, {}, 'sum', 'ignore'),
  ]);
}
