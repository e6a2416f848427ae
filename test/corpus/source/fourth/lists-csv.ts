import iconv from 'iconv-lite';
import type { Answer } from '../mail-piece.ts';
import { answers, belgian, comma, e164, households, listFile } from '../list-rows.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

const crlf = (rows: readonly string[]): string => `${rows.join('\r\n')}\r\n`;

/** Arrears lists as CSV. */
export function fourthCsvLists(): Piece[] {
  return [abbreviatedColumns(), unicodeTabs(), twoTenantColumns(), ownersByRow(), frenchTitled(), germanShort()];
}

function abbreviatedColumns(): Piece {
  const rows = households(`
Aerts|Cindy|1984-03-19|Herentalsebaan|201|4|2160|Wommelgem|301.45|904.35|3|0470 00 91 22|2de aanmaning 12/10
Boudchar|Ilyas|1992-07-30|Torenstraat|18||2160|Wommelgem|345.10|690.20|2|0485 00 17 63|
Cuyvers|Mariëlle|1957-11-08|Kandonklaar|7|12|2160|Wommelgem|268.90|1344.50|5||huisbezoek 3/11, niet thuis
De Roeck|Stijn|1988-05-25|Sint-Damiaanstraat|44|1|2160|Wommelgem|322.75|645.50|2|0497 00 44 80|
El Khattabi|Nora|1995-09-14|Dorp|90|0003|2150|Borsbeek|358.00|1432.00|4|0466 00 29 51|plan van 60 euro per maand niet gevolgd
Fransen|Louis|1949-01-02|Jozef Reusenslei|112||2150|Borsbeek|255.30|765.90|3||
Geens|Patricia|1971-12-21|De Robianostraat|25|2|2150|Borsbeek|310.60|931.80|3|0478 00 63 09|aangetekende brief 26/10
Hoeylaerts|Dennis||Lucien Hendrickxlei|63|A|2150|Borsbeek|298.20|1789.20|6|0489 00 05 37|
Ivanova|Daniela|1990-04-17|Herentalsebaan|203|8|2160|Wommelgem|340.00|680.00|2|0465 00 82 14|
Jacobs|Guido|1960-10-10|Nijverheidsstraat|5||2160|Wommelgem|280.85|842.55|3|03 353 00 61|telefonisch contact 5/11
`);
  const line = (cells: readonly string[]): string => cells.join(';');
  const text = crlf([
    'HRD_NR;HRD_NAAM;HRD_VNM;GEB_DAT;STR;HNR;BUSNR;PC;GEM;NETTO_HUUR;WAARBORG;OPENST_SALDO;MND_ACHT;GSM;LAATSTE_ACTIE',
    ...rows.map((r, n) =>
      line([`${40211 + n * 7}`, r.family.toUpperCase(), r.given, r.given === 'Dennis' ? '00/00/0000' : belgian(r.born), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent), comma(r.rent * 2), comma(r.amount), `${r.months}`, r.phone, r.note]),
    ),
    line(['40290', 'LEEGSTAND', '', '', 'Torenstraat', '20', '', '2160', 'Wommelgem', '0,00', '0,00', '0,00', '0', '', '']),
    line(['40301', 'KERKHOFS', 'Anja', '05/06/1979', 'Dorp', '92', '', '2150', 'Borsbeek', '312,40', '624,80', '-48,15', '0', '0471 00 30 66', '']),
    line(['40308', '', '', '', 'Herentalsebaan', '205', '3', '2160', 'Wommelgem', '333,20', '666,40', '999,60', '3', '', '']),
  ]);
  return listFile('vierde-HRD_SALDI_202611.csv', iconv.encode(text, 'windows-1252'), [
    ...answers(rows, 2, 'abbreviated columns of an old program; the deposit is no debt; 00/00/0000 is no birth date'),
    { row: 11, line: 12, expect: {}, action: 'ignore', note: 'vacant dwelling, nothing owed' },
    { row: 12, line: 13, expect: { tenants: [person('Anja', 'Kerkhofs', { born: '1979-06-05', tel: '+32471003066' })], dwelling: home('Dorp', '92', '', '2150', 'Borsbeek') }, action: 'ignore', note: 'credit balance' },
    { row: 13, line: 14, expect: { ...head('arrears', 'nl', 'arrears'), dwelling: home('Herentalsebaan', '205', '3', '2160', 'Wommelgem'), arrears: debt(999.6, 3, 333.2) }, action: 'review', note: 'no name' },
  ]);
}

function unicodeTabs(): Piece {
  const rows = households(`
De Smet|Luc|1968-02-11|Oude Heerweg|77|3|9250|Waasmunster|412.00|1236.00|3|0472 00 58 90|
Kaya|Gülşen|1987-10-05|Kerkstraat|30||9250|Waasmunster|399.50|799.00|2|0484 00 76 12|
Van Riet|Jo|1976-06-23|Hoogstraat|9|0201|9220|Hamme|388.25|1553.00|4||
Šimková|Lenka|1993-03-03|Zwaarveld|51|6|9220|Hamme|425.00|850.00|2|0460 00 13 48|
Waterschoot|Emiel|1951-08-29|Neerlandt|14||9220|Hamme|290.10|1740.60|6||
D'Hooge|Sarah|1999-12-12|Slangstraat|28|A|9220|Moerzeke|405.75|1217.25|3|0491 00 64 07|
`);
  const missing = ['VERBRAEKEN Nancy', '14-07-1980', '', '', '', '€ 376,00', '€ 1.128,00', '3', ''];
  const text = crlf([
    ['Huurder', 'Geboren', 'Adres', 'Postnr', 'Plaats', 'Huur/mnd', 'Openstaande huur', 'Maanden', 'Gsm-nummer'].join('\t'),
    ...rows.map((r) => [`${r.family.toUpperCase()} ${r.given}`, belgian(r.born, '-'), `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}`, r.pc, r.place, `€ ${comma(r.rent)}`, `€ ${comma(r.amount)}`, r.months, r.phone].join('\t')),
    missing.join('\t'),
  ]);
  return listFile('vierde-openstaand_unicode.csv', iconv.encode(`\uFEFF${text}`, 'utf-16le'), [
    ...answers(rows, 2, 'UTF-16 with tabs; surname in capitals before the given name; letters outside Latin-1'),
    {
      row: 7, line: 8,
      expect: { ...head('arrears', 'nl', 'arrears'), tenants: [person('Nancy', 'Verbraeken', { born: '1980-07-14' })], arrears: debt(1128, 3, 376) },
      action: 'review', note: 'no address',
    },
  ]);
}

function twoTenantColumns(): Piece {
  const rows: readonly (readonly [first: readonly [string, string], second: readonly [string, string], street: string, nr: string, box: string, pc: string, place: string, rent: number, costs: number, amount: number, months: number, email: string])[] = [
    [['Ward', 'Neyens'], ['Lien', 'Put'], 'Bosdel', '18', '', '3600', 'Genk', 795, 40, 2385, 3, 'ward.neyens@mijnpost.example'],
    [['Fatiha', 'Azzouzi'], ['', ''], 'Europalaan', '61', '7', '3600', 'Genk', 680, 55, 1360, 2, 'f.azzouzi@mijnpost.example'],
    [['Rik', 'Vandebroek'], ['', ''], 'Weg naar As', '230', '', '3600', 'Genk', 720, 0, 3600, 5, ''],
    [['Elena', 'Petrova'], ['Dimitar', 'Petrov'], 'Hasseltweg', '112', '4', '3600', 'Genk', 705, 60, 2115, 3, 'elena.petrova@mijnpost.example'],
    [['Niels', 'Beckers'], ['', ''], 'Onderwijslaan', '40', '1', '3600', 'Genk', 650, 35, 1300, 2, ''],
    [['Sabine', 'Drijkoningen'], ['', ''], 'Landwaartslaan', '5', '', '3600', 'Genk', 735, 0, 2940, 4, 'sabine.d@mijnpost.example'],
  ];
  const quoted = (cells: readonly string[]): string => cells.map((text) => `"${text}"`).join(',');
  const full = (name: readonly [string, string]): string => name.join(' ').trim();
  const text = `${[
    quoted(['Eenheid', 'Huurder 1', 'Huurder 2', 'Adres', 'Huurprijs', 'Provisie kosten', 'Huurachterstand', 'Aantal maanden', 'E-mail huurder 1']),
    ...rows.map(([first, second, street, nr, box, pc, place, rent, costs, amount, months, email], n) =>
      quoted([`E${String(n + 14).padStart(4, '0')}`, full(first), full(second), `${street} ${nr}${box === '' ? '' : ` bus ${box}`}, ${pc} ${place}`, rent.toFixed(2), costs.toFixed(2), amount.toFixed(2), `${months}`, email]),
    ),
  ].join('\n')}\n`;
  return listFile(
    'vierde-rentmeester export.csv',
    Buffer.from(text),
    rows.map(([first, second, street, nr, box, pc, place, rent, , amount, months, email], n): Answer => ({
      row: n + 1,
      line: n + 2,
      expect: {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person(first[0], first[1], email === '' ? {} : { email }), ...(second[1] === '' ? [] : [person(second[0], second[1])])],
        dwelling: home(street, nr, box, pc, place),
        arrears: debt(amount, months, rent),
      },
      action: 'case',
      note: 'two columns of tenants, given name first; charges apart from the rent',
    })),
  );
}

function ownersByRow(): Piece {
  const rows = households(`
Lambert|Kris|1979-09-09|Statiestraat|12|3|2600|Berchem|815|2445|3|0475 00 20 11|gebeld op 10/11 en 17/11
Mukendi|Grâce|1991-01-28|Fruithoflaan|88|1602|2600|Berchem|760|1520|2|0486 00 93 70|
Rombouts|Hilde|1963-07-04|Grotesteenweg|401||2600|Berchem|890|4450|5||ingebrekestelling 2/11
Stoop|Jeffrey|1996-11-15|Uitbreidingstraat|150|B|2600|Berchem|725|1450|2|0499 00 12 65|
Tahiri|Samir|1985-02-20|Diksmuidelaan|33|5|2600|Berchem|780|3120|4|0468 00 71 29|
`);
  const owners = ['Frank Huysmans', 'Residentie Fruithof bv', 'Lydia Claessens', 'Frank Huysmans', 'Lydia Claessens'];
  const numbers = ['Statiestraat 12/3', 'Fruithoflaan 88 bus 1602', 'Grotesteenweg 401', 'Uitbreidingstraat 150 bus B', 'Diksmuidelaan 33 b. 5'];
  const text = crlf([
    'ref|eigenaar|huurder_naam|huurder_voornaam|geb|adres|pc|stad|huur|achterstal|mnd|tel huurder|acties',
    ...rows.map((r, n) => [`B${n + 101}`, owners[n], r.family, r.given, belgian(r.born, '.'), numbers[n], r.pc, r.place, comma(r.rent, ''), comma(r.amount, ''), r.months, r.phone.replaceAll(' ', ''), r.note].join('|')),
  ]);
  return listFile(
    'vierde-achterstal per eigenaar.csv',
    iconv.encode(text, 'windows-1252'),
    answers(rows, 2, 'pipes; the owner differs by row; three ways to write a box').map((answer, n) => ({ ...answer, expect: { ...answer.expect, landlord: { name: owners[n] ?? '' } } })),
  );
}

function frenchTitled(): Piece {
  const rows = households(`
Bastin|Corinne|1966-04-30|rue de la Gare|19|2|4900|Spa|388.40|1165.20|3|0474 00 38 55|rappel du 12/10
Collard|Jérôme|1990-08-08|avenue Reine Astrid|104||4900|Spa|412.00|824.00|2||
Demoulin|Ghislaine|1953-12-26|rue Xhrouet|37|1|4900|Spa|305.75|1834.50|6|087 00 77 13|visite à domicile du 4/11
Hassani|Yasmina|1994-06-01|rue du Marché|8||4900|Spa|395.10|1580.40|4|0465 00 54 92|
Lejeune|Michaël|1982-03-16|boulevard des Anglais|56|3|4900|Spa|401.25|802.50|2|0497 00 08 41|
`);
  const text = crlf([
    'Loyers impayés - situation au 30.11.2026;;;;;;;;;;;',
    'Nom;Prénom;Né(e) le;Rue;N°;Bte;CP;Localité;Loyer;Arriérés;Nbre de mois;GSM;Démarches',
    ...rows.map((r) => [r.family, r.given, belgian(r.born, '.'), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent, ' '), comma(r.amount, ' '), r.months, r.phone, r.note].join(';')),
  ]);
  return listFile('vierde-impayes_nov.csv', iconv.encode(text, 'windows-1252'), answers(rows, 3, 'French, a title in the first record, spaces in the thousands', {}, 'fr'));
}

function germanShort(): Piece {
  const rows = households(`
Radermacher|Anja|1975-05-19|Simarstraße|24|2|4700|Eupen|520|1560|3|0471 00 26 80|
Keutgen|Dieter|1961-10-03|Gospertstraße|77||4700|Eupen|485.5|971|2||
Çelik|Murat|1989-02-14|Hookstraße|6|1|4700|Eupen|540|2700|5|0493 00 49 17|
Bong|Erika|1948-07-27|Winkelstraße|13||4721|Neu-Moresnet|395|1185|3||
Nyssen|Tim|1997-09-22|Lütticher Straße|210|4|4721|Kelmis|510|1020|2|0468 00 35 62|
`);
  const text = `${[
    'Name;Vorname;Geburtsdatum;Straße;Hausnummer;Briefkasten;PLZ;Ort;Monatsmiete;Mietrückstand;Monate;Handy',
    ...rows.map((r) => [r.family, r.given, belgian(r.born, '.'), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent), comma(r.amount), r.months, r.phone === '' ? '' : e164(r.phone)].join(';')),
  ].join('\n')}\n`;
  return listFile('vierde-Mietrückstände.csv', Buffer.from(text), answers(rows, 2, 'German columns', { language: 'de' }));
}
