import { debt, head, home, type Piece, person } from '../piece.ts';
import { answers, comma, households, listFile } from '../list-rows.ts';
import { row } from '../mail-piece.ts';

/** Lists of arrears as CSV in French, English and German. */
export function fifthCsvListsInOtherLanguages(): Piece[] {
  return [socialAgency(), studentResidence(), eupen()];
}

/** A social agency in Brussels: latin-1, semicolons. */
function socialAgency(): Piece {
  const rows = households(`
Lefèvre|Joëlle|1968-04-11|rue du Noyer|211|3|1030|Schaerbeek|455.20|1365.60|3|0476 81 40 25|mise en demeure le 8 décembre
Barry|Mamadou Saliou|1986-09-09|avenue Rogier|14||1030|Schaerbeek|502.75|1005.50|2|0487 15 66 09|
Tshibangu|Rachel|1994-01-31|rue Gallait|90|5|1030|Schaerbeek|610.00|3050.00|5||rendez-vous manqué deux fois
El Ouardi|Karima|1979-12-24|rue de Merode|377|2|1060|Saint-Gilles|538.10|1076.20|2|0465 30 92 11|
Stoica|Florin|1990-07-16|chaussée de Forest|128|11|1060|Saint-Gilles|495.00|1980.00|4||lettre recommandée
Dos Reis|Paulo|1971-03-02|rue Théodore Verhaegen|61||1060|Saint-Gilles|580.40|1160.80|2|0499 02 57 73|
`);
  const lines = [
    'Nom;Prénom;Né(e) le;Rue;N°;Bte;CP;Commune;Loyer;Arriéré;Nbre mois;GSM;Démarches effectuées',
    ...rows.map((one) =>
      [one.family, one.given, one.born.split('-').reverse().join('.'), one.street, one.nr, one.box, one.pc, one.place, comma(one.rent, ' '), comma(one.amount, ' '), String(one.months), one.phone, one.note].join(';'),
    ),
  ];
  return listFile('vijfde-AIS_arrieres_T4.csv', Buffer.from(`${lines.join('\n')}\n`, 'latin1'), answers(rows, 2, 'French headers, latin-1', {}, 'fr'));
}

/** Software of an international letting firm: all cells quoted, decimal points, ISO dates. */
function studentResidence(): Piece {
  const text = `"Tenant","Email","Mobile","Property address","Zip","Town","Move-in date","Monthly rent","Overdue rent","Months overdue","Late fees"
"Priya Raghavan","priya.raghavan@unimail.example","+32 456 10 23 87","Naamsestraat 160 box 14","3000","Leuven","2025-09-01","720.00","1440.00","2","25.00"
"Jonas Lindqvist","jonas.l@unimail.example","","Naamsestraat 160 box 22","3000","Leuven","2026-02-01","735.00","2205.00","3","37.50"
"Wanjiru Kamau","","+32 470 64 09 15","Tiensevest 44 box 3","3000","Leuven","2024-09-15","690.00","690.00","1","0.00"
"Minh Anh Pham","","","Geldenaaksebaan 302","3001","Heverlee","2026-09-01","810.00","-40.00","0","0.00"
`;
  const en = head('arrears', 'en', 'arrears');
  return listFile('vijfde-overdue_report_2027-01.csv', Buffer.from(text), [
    row(1, 2, { ...en, tenants: [person('Priya', 'Raghavan', { tel: '+32456102387', email: 'priya.raghavan@unimail.example' })], dwelling: home('Naamsestraat', '160', '14', '3000', 'Leuven'), arrears: debt(1440, 2, 720), lease: { startDate: '2025-09-01' } }, 'late fees are no arrears'),
    row(2, 3, { ...en, tenants: [person('Jonas', 'Lindqvist', { email: 'jonas.l@unimail.example' })], dwelling: home('Naamsestraat', '160', '22', '3000', 'Leuven'), arrears: debt(2205, 3, 735), lease: { startDate: '2026-02-01' } }),
    row(3, 4, { ...en, tenants: [person('Wanjiru', 'Kamau', { tel: '+32470640915' })], dwelling: home('Tiensevest', '44', '3', '3000', 'Leuven'), arrears: debt(690, 1, 690), lease: { startDate: '2024-09-15' } }),
    row(4, 5, { tenants: [person('Minh Anh', 'Pham')], dwelling: home('Geldenaaksebaan', '302', '', '3001', 'Heverlee') }, 'credit balance: no signal', 'ignore'),
  ]);
}

/** A housing society in the German-speaking community. */
function eupen(): Piece {
  const text = `Mieter;Anschrift;PLZ;Ort;Monatsmiete;Mietrückstand;Monate;Telefon;Unternommene Schritte
Bong, Karl-Heinz;Haasstraße 42;4700;Eupen;388,00;1.164,00;3;0474 20 58 91;zweite Mahnung am 4. Januar
Radermacher, Ursula;Monschauer Straße 15 / 3;4700;Eupen;412,50;825,00;2;;
Haxhiu, Besnik;Neustraße 107;4721;Neu-Moresnet;365,20;2.191,20;6;0497 66 01 34;Hausbesuch
Summe;;;;;4.180,20;11;;
`;
  const de = head('arrears', 'de', 'arrears');
  return listFile('vijfde-Rueckstaende Januar.csv', Buffer.from(`\uFEFF${text}`), [
    row(1, 2, { ...de, tenants: [person('Karl-Heinz', 'Bong', { tel: '+32474205891' })], dwelling: home('Haasstraße', '42', '', '4700', 'Eupen'), arrears: debt(1164, 3, 388), stepsTaken: 'zweite Mahnung am 4. Januar' }, 'surname and given name with a comma'),
    row(2, 3, { ...de, tenants: [person('Ursula', 'Radermacher')], dwelling: home('Monschauer Straße', '15', '3', '4700', 'Eupen'), arrears: debt(825, 2, 412.5) }, 'box after a slash with spaces'),
    row(3, 4, { ...de, tenants: [person('Besnik', 'Haxhiu', { tel: '+32497660134' })], dwelling: home('Neustraße', '107', '', '4721', 'Neu-Moresnet'), arrears: debt(2191.2, 6, 365.2), stepsTaken: 'Hausbesuch' }),
    row(4, 5, {}, 'sum', 'ignore'),
  ]);
}
