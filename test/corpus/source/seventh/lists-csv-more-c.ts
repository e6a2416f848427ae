import iconv from 'iconv-lite';
import { belgian, comma, listFile } from '../list-rows.ts';
import { row } from '../mail-piece.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Lists as CSV of three more senders. */
export function listsCsvMoreC(): Piece[] {
  return [ownNotes(), consultation(), titled()];
}

function ownNotes(): Piece {
  const text = [
    'wie,waar,huur,te kort,tel',
    'Kevin Martens,"Stationsstraat 18, 8790 Waregem",€ 620,"€ 1.240",0472 61 08 33',
    'Fatoumata Camara,"Stationsstraat 18 bus 2, 8790 Waregem",€ 575,"€ 1.725",',
    '"Rik en Sandra Decock","Zultseweg 140, 8790 Waregem",€ 840,€ 840,',
    'totaal,,,"€ 3.805",',
    '',
  ].join('\n');
  const note = 'kept by a private landlord';
  const fact = head('arrears', 'nl', 'arrears');
  return listFile('zevende-mijn huurders.csv', Buffer.from(text), [
    row(
      1,
      2,
      {
        ...fact,
        tenants: [person('Kevin', 'Martens', { tel: '+32472610833' })],
        dwelling: home('Stationsstraat', '18', '', '8790', 'Waregem'),
        arrears: debt(1240, 0, 620),
      },
      note,
    ),
    row(
      2,
      3,
      {
        ...fact,
        tenants: [person('Fatoumata', 'Camara')],
        dwelling: home('Stationsstraat', '18', '2', '8790', 'Waregem'),
        arrears: debt(1725, 0, 575),
      },
      note,
    ),
    row(
      3,
      4,
      {
        ...fact,
        tenants: [person('Rik', 'Decock'), person('Sandra', 'Decock')],
        dwelling: home('Zultseweg', '140', '', '8790', 'Waregem'),
        arrears: debt(840, 0, 840),
      },
      'a couple with one surname in one cell',
    ),
    row(4, 5, {}, 'totals row: no signal', 'ignore'),
  ]);
}

function consultation(): Piece {
  const text = [
    'Woonmaatschappij Kempense Woonhoek - lijst huurachterstanden november 2026;;;;;;;;;;;',
    'Huurder - naam;Huurder - voornaam;Straat;Nummer;Bus;Postcode;Woonplaats;Problematiek;Achterstal (euro);Reeds ondernomen;Vraag aan huurbegeleiding;Huurder op de hoogte',
    'Verstrepen;Anja;Dennenlaan;15;;2460;Kasterlee;huurachterstand;742,60;brief en sms;nagaan of er recht is op een premie;ja',
    'Boukhari;Samir;Turnhoutsebaan;220;3;2460;Kasterlee;huurachterstand, overlast;1.484,20;gesprek met wijkagent;bemiddelen met de buren;nee',
    'Mertens;Gilbert;Lichtaartsebaan;71;;2460;Lichtaart;huurachterstand, vervuiling;1.113,90;huisbezoek 23/11;poetshulp opstarten;ja',
    ';;Dennenlaan;17;;2460;Kasterlee;huurachterstand;371,30;;;',
    'Sels;Brenda;Geelsebaan;48;B2;2460;Kasterlee;huurachterstand;2.227,80;aangetekende brief;budgetbegeleiding;ja',
  ].join('\r\n');
  return listFile('zevende-achterstallenlijst woonhoek.csv', Buffer.concat([Buffer.from('\ufeff'), Buffer.from(text)]), [
    row(1, 3, {
      ...head('arrears', 'nl', 'arrears'),
      tenants: [person('Anja', 'Verstrepen')],
      dwelling: home('Dennenlaan', '15', '', '2460', 'Kasterlee'),
      landlord: { name: 'Woonmaatschappij Kempense Woonhoek' },
      arrears: debt(742.6),
      stepsTaken: 'brief en sms',
      guidanceQuestion: 'nagaan of er recht is op een premie',
      tenantInformed: true,
    }),
    row(
      2,
      4,
      {
        ...head('arrears', 'nl', 'arrears', 'nuisance'),
        tenants: [person('Samir', 'Boukhari')],
        dwelling: home('Turnhoutsebaan', '220', '3', '2460', 'Kasterlee'),
        landlord: { name: 'Woonmaatschappij Kempense Woonhoek' },
        arrears: debt(1484.2),
        stepsTaken: 'gesprek met wijkagent',
        guidanceQuestion: 'bemiddelen met de buren',
        tenantInformed: false,
      },
      'two problems in one cell',
    ),
    row(
      3,
      5,
      {
        ...head('arrears', 'nl', 'arrears', 'upkeep'),
        tenants: [person('Gilbert', 'Mertens')],
        dwelling: home('Lichtaartsebaan', '71', '', '2460', 'Lichtaart'),
        landlord: { name: 'Woonmaatschappij Kempense Woonhoek' },
        arrears: debt(1113.9),
        stepsTaken: 'huisbezoek 23/11',
        guidanceQuestion: 'poetshulp opstarten',
        tenantInformed: true,
      },
      'two problems in one cell',
    ),
    row(
      4,
      6,
      {
        ...head('arrears', 'nl', 'arrears'),
        dwelling: home('Dennenlaan', '17', '', '2460', 'Kasterlee'),
        landlord: { name: 'Woonmaatschappij Kempense Woonhoek' },
        arrears: debt(371.3),
      },
      'no name: a person must look up who lives there',
      'review',
    ),
    row(5, 7, {
      ...head('arrears', 'nl', 'arrears'),
      tenants: [person('Brenda', 'Sels')],
      dwelling: home('Geelsebaan', '48', 'B2', '2460', 'Kasterlee'),
      landlord: { name: 'Woonmaatschappij Kempense Woonhoek' },
      arrears: debt(2227.8),
      stepsTaken: 'aangetekende brief',
      guidanceQuestion: 'budgetbegeleiding',
      tenantInformed: true,
    }),
  ]);
}

function titled(): Piece {
  const people = [
    { family: 'Van Acker', given: 'Dirk', born: '1969-03-21', serial: 117, street: 'Gentsesteenweg', nr: '388', box: '1', pc: '9900', place: 'Eeklo', rent: 361.25, due: 1083.75, months: 3, email: '', step: 'herinnering 1 en 2' },
    { family: 'Öner', given: 'Gülsüm', born: '1982-08-04', serial: 244, street: 'Zandstraat', nr: '12', box: '', pc: '9900', place: 'Eeklo', rent: 402, due: 804, months: 2, email: 'gulsum.oner@webpost.example', step: '' },
    { family: 'Standaert', given: 'Wesley', born: '2000-11-28', serial: 319, street: 'Boelare', nr: '71', box: '0.03', pc: '9900', place: 'Eeklo', rent: 388.6, due: 1943, months: 5, email: 'wesley.standaert@webpost.example', step: 'gebeld op 9/11;\nbelooft te betalen' },
    { family: 'Ramos da Silva', given: 'Tânia', born: '1994-05-15', serial: 408, street: 'Koning Albertstraat', nr: '5', box: 'A', pc: '9900', place: 'Eeklo', rent: 415.9, due: 1247.7, months: 3, email: '', step: 'huisbezoek' },
  ];
  const text = [
    'Woonmaatschappij Meetjeslandhuis;;;;;;;;;;;;',
    'Overzicht achterstallige huur op 27/11/2026;;;;;;;;;;;;',
    'Naam;Voornaam;Rijksregisternr;Geboren;Straat;Huisnr;Bus;PC;Gemeente;Huur;Achterstand;Maanden;E-mail;Ondernomen',
    ...people.map((one) =>
      [
        one.family,
        one.given,
        dotted(nationalNumber(one.born, one.serial)),
        belgian(one.born),
        one.street,
        one.nr,
        one.box,
        one.pc,
        one.place,
        comma(one.rent),
        comma(one.due),
        one.months,
        one.email,
        one.step === '' ? '' : quoted(one.step),
      ].join(';'),
    ),
    '',
  ].join('\r\n');
  return listFile(
    'zevende-meetjeslandhuis_achterstal.csv',
    iconv.encode(text, 'windows-1252'),
    people.map((one, i) =>
      row(
        i + 1,
        i + 4,
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person(one.given, one.family, {
              born: one.born,
              insz: nationalNumber(one.born, one.serial),
              ...(one.email === '' ? {} : { email: one.email }),
            }),
          ],
          dwelling: home(one.street, one.nr, one.box, one.pc, one.place),
          landlord: { name: 'Woonmaatschappij Meetjeslandhuis' },
          arrears: debt(one.due, one.months, one.rent),
          ...(one.step === '' ? {} : { stepsTaken: one.step.replace('\n', ' ') }),
        },
        'two title lines, the landlord in the first; a cell of two lines with a semicolon',
      ),
    ),
  );
}
