import iconv from 'iconv-lite';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from './piece.ts';
import { manyNotations } from './list-many-notations.ts';
import { answers, belgian, comma, e164, households, listFile, rowFacts } from './list-rows.ts';
import type { Answer } from './mail-piece.ts';

const lines = (rows: readonly string[], eol = '\r\n'): string => rows.join(eol) + eol;

/** Lists as CSV, each as another program writes it. */
export function csvLists(): Piece[] {
  return [
    titledSemicolons(),
    quotedNewlines(),
    unicodeText(),
    frenchPipes(),
    couples(),
    remarksAndSubtotals(),
    brokenRows(),
    nextMonth(),
    credits(),
    withoutHeader(),
    manyNotations(),
  ];
}

function titledSemicolons(): Piece {
  const rows = households(`
De Baets|Ronny|1964-02-11|Dorpsstraat|14||9050|Ledeberg|388.12|1164.36|3|0470 00 31 15|
Van Laere|Isabelle|1987-07-30|Hundelgemsesteenweg|244|2|9050|Ledeberg|402.00|804.00|2||
El Amrani|Nordin|1991-12-05|Moriaanstraat|9|0101|9050|Gentbrugge|366.40|1832.00|5|0484 00 90 07|
D'Hooge|Cécile|1949-01-26|Braemkasteelstraat|35|A|9050|Gentbrugge|290.75|581.50|2||
Yilmaz|Serkan|1980-10-14|Land van Rodelaan|20|17|9050|Gentbrugge|411.30|1645.20|4|0477 00 13 08|
Verschraegen|Tine|1995-04-03|Ottergemsesteenweg|162||9000|Gent|455.00|910.00|2|0495 00 27 61|
Mensah|Kofi|1978-09-19|Tarbotstraat|71|1|9000|Gent|371.18|1113.54|3||
De Vriese|Marie-Rose|1952-06-08|Meulesteedsesteenweg|88|3|9000|Gent|276.90|830.70|3||
Claeys|Jurgen|1971-11-22|Sleepstraat|210|2|9000|Gent|399.99|2399.94|6|0468 00 55 19|
Haddouchi|Mimount|1968-03-15|Bevrijdingslaan|99|5|9000|Gent|341.20|682.40|2||
`);
  const text = lines([
    'Woonmaatschappij Portus Gandae bv;;;;;;;;;;',
    'Huurachterstand per 31/10/2026;;;;;;;;;;',
    ';;;;;;;;;;',
    'NAAM;GEB.DATUM;STRAAT;NR;BUS;POST;GEMEENTE;NETTO HUUR;SALDO;AANT. MND;TEL',
    ...rows.map((r) =>
      [
        `${r.family.toUpperCase()} ${r.given}`,
        belgian(r.born),
        r.street,
        r.nr,
        r.box,
        r.pc,
        r.place.toUpperCase(),
        comma(r.rent),
        comma(r.amount),
        r.months,
        r.phone.replaceAll(' ', ''),
      ].join(';'),
    ),
    `TOTAAL;;;;;;;;${comma(rows.reduce((sum, r) => sum + r.amount, 0))};;`,
  ]);
  return listFile('PG_achterst_okt26.csv', iconv.encode(text, 'windows-1252'), [
    ...answers(rows, 5, 'one name column, surname in capitals first; titles above the header; landlord in the title', {
      landlord: { name: 'Woonmaatschappij Portus Gandae bv' },
    }),
    { row: 11, line: 15, expect: {}, action: 'ignore', note: 'totals row' },
  ]);
}

function quotedNewlines(): Piece {
  const rows = households(`
Peeraer|Vanessa|1990-08-17|Bredabaan|812|3|2170|Merksem|720|2160|3|0485 00 44 10|
Bauwens|Erik|1966-05-29|Lambrechtshoekenlaan|140||2170|Merksem|655.5|1311|2||
Nzeza|Christelle|1988-02-02|Maantjessteenweg|31|11|2170|Merksem|598|2990|5|0466 00 81 12|
Van Wesenbeeck|Ilse|1979-09-09|Sint-Bartholomeusstraat|6|B|2170|Merksem|610|1220|2|0491 00 32 45|
Aydin|Hülya|1984-01-07|Kroonstraat|77|2|2140|Borgerhout|575|1725|3||
Smits|Frans|1950-12-31|Turnhoutsebaan|301|6|2140|Borgerhout|502.25|1004.5|2||
Diallo|Mariama|1997-06-24|Gitschotellei|180||2140|Borgerhout|640|1280|2|0472 00 69 33|
Coolen|Bart|1973-03-03|Herentalsebaan|55|101|2100|Deurne|689|4134|6|0479 00 10 84|
Osei|Samuel|1986-10-20|Ter Heydelaan|212|1|2100|Deurne|612|1224|2||
Wuyts|Martine|1961-07-12|Frank Craeybeckxlaan|43||2100|Deurne|560.4|1681.2|3|0474 00 20 77|
`);
  const text = lines(
    [
      'Contract,Huurder,Adres,Huurprijs,Openstaand bedrag,Maanden achter,Geboortedatum,GSM',
      ...rows.map((r, i) =>
        [
          4100 + i * 7,
          `"${r.family}, ${r.given}"`,
          `"${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}\n${r.pc} ${r.place}"`,
          r.rent,
          r.amount,
          r.months,
          r.born,
          r.phone === '' ? '' : e164(r.phone),
        ].join(','),
      ),
    ],
    '\n',
  );
  return listFile(
    'export-arrears-antwerpen.csv',
    Buffer.from(text),
    answers(rows, 2, 'address in one quoted cell with a line break; decimal point; the record number is the line'),
  );
}

function unicodeText(): Piece {
  const rows = households(`
Çelik|Büşra|1993-04-16|Stalenstraat|88|1|3600|Genk|377.80|755.60|2|0483 00 12 44|
Lo Presti|Salvatore|1958-11-30|Vennestraat|150||3600|Genk|301.25|903.75|3||
Kowalewski|Łukasz|1985-02-27|Hoevenzavellaan|12|8|3600|Genk|389.00|1945.00|5|0467 00 30 02|
Vandebosch|Greet|1976-06-06|Winterslagstraat|101||3600|Genk|340.10|680.20|2|0498 00 77 20|
Georgiou|Eléni|1969-10-10|Noordlaan|75|4|3600|Genk|322.45|967.35|3||
Šimić|Ivana|1998-01-19|Sledderlo|5|12|3600|Genk|366.00|732.00|2|0460 00 19 73|
Steegmans|Wilfried|1947-08-08|Kneippstraat|30||3600|Genk|288.60|1443.00|5||
Tran|Van Minh|1981-12-12|Europalaan|58|21|3600|Genk|395.50|1186.50|3|0488 00 02 94|
`);
  const text = lines([
    ['Huurder naam', 'Huurder voornaam', 'Geboren', 'Straat', 'Huisnummer', 'Busnummer', 'PC', 'Woonplaats', 'Basishuur', 'Schuld', 'Mnd', 'Mobiel'].join('\t'),
    ...rows.map((r) =>
      [r.family, r.given, belgian(r.born, '-'), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent, ''), comma(r.amount, ''), r.months, r.phone].join('\t'),
    ),
  ]);
  return listFile(
    'Achterstallen (Unicode-tekst).txt',
    iconv.encode(text, 'utf-16le', { addBOM: true }),
    answers(rows, 2, 'tabs, UTF-16 with a byte order mark, letters of many languages'),
  );
}

function frenchPipes(): Piece {
  const rows = households(`
Leroy|Amélie|1989-05-21|rue du Midi|77|2|7000|Mons|410.00|1230.00|3|0475 00 41 18|
Dupriez|Jean-Luc|1957-09-02|avenue de Jemappes|12||7000|Mons|388.50|777.00|2||
Benali|Farouk|1992-07-14|rue de la Clef|5|1|7000|Mons|365.00|1460.00|4|0489 00 22 63|
Huart|Françoise|1966-12-25|place du Parc|18|A|7000|Mons|402.75|1208.25|3||
Kalala|Ornella|1999-03-30|chaussée de Binche|233||7000|Mons|395.00|790.00|2|0466 00 58 41|
D'Angelo|Rocco|1974-01-11|rue Buisseret|9|3|7000|Mons|371.20|2227.20|6||
Van Ham|Sébastien|1983-08-28|rue des Capucins|40||7000|Mons|420.00|840.00|2|0494 00 63 27|
Wéry|Noëlle|1945-06-17|rue d'Havré|101|4|7000|Mons|299.90|899.70|3||
`);
  const text = lines([
    'Nom|Prénom|Né(e) le|Rue|N°|Bte|CP|Commune|Loyer mensuel|Arriéré|Nbre de mois|GSM',
    ...rows.map((r) =>
      [r.family.toUpperCase(), r.given, belgian(r.born), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent, ' '), `${comma(r.amount, ' ')} €`, r.months, r.phone.replaceAll(' ', '/').replace('/', ' ').replaceAll('/', '.')].join('|'),
    ),
  ]);
  return listFile(
    'arrieres_mons_1126.csv',
    iconv.encode(text, 'iso-8859-15'),
    answers(rows, 2, 'French headers, pipes, iso-8859-15, space as thousands separator, euro sign behind the amount', {}, 'fr'),
  );
}

function couples(): Piece {
  const base = households(`
x|x||Steenweg op Merchtem|41||1780|Wemmel|780|1560|2||
x|x||Zijp|60|3|1780|Wemmel|810|2430|3||
x|x||Parklaan|9||1780|Wemmel|765.5|1531|2||
x|x||Kaasmarkt|22|1|1780|Wemmel|702|3510|5||
x|x||Bouchoutlaan|130||1780|Wemmel|830|1660|2||
x|x||Windberg|88|2|1780|Wemmel|795|2385|3||
x|x||Robberechtsstraat|17||1780|Wemmel|750|2250|3||
`);
  const names: [string, ReturnType<typeof person>[]][] = [
    ['Tom Vermeiren & Julie Baudewijns', [person('Tom', 'Vermeiren'), person('Julie', 'Baudewijns')]],
    ['Dhr. Karel Goossens en Mevr. Anita Goossens-Thys', [person('Karel', 'Goossens'), person('Anita', 'Goossens-Thys')]],
    ['Hussein Al-Masri / Rania Haddad', [person('Hussein', 'Al-Masri'), person('Rania', 'Haddad')]],
    ['Echtpaar Wim en Sabine De Ridder', [person('Wim', 'De Ridder'), person('Sabine', 'De Ridder')]],
    ['Mevr. Oksana Melnyk', [person('Oksana', 'Melnyk')]],
    ['Jean-François Van der Linden + Carla Pinto', [person('Jean-François', 'Van der Linden'), person('Carla', 'Pinto')]],
    ['Stef Aerts, Wout Aerts', [person('Stef', 'Aerts'), person('Wout', 'Aerts')]],
  ];
  const phones = ['0470 00 90 15', '', '0485 00 11 37', '', '0499 00 45 12', '', ''];
  const text = lines([
    'huurder(s);adres;postcode + gemeente;huur;achterstand;maanden;telefoon;opgevolgd',
    ...base.map((r, i) =>
      [
        names[i]?.[0].includes(',') ? `"${names[i][0]}"` : names[i]?.[0],
        `${r.street} ${r.nr}${r.box === '' ? '' : ` b${r.box}`}`,
        `${r.pc} ${r.place}`,
        `€ ${comma(r.rent)}`,
        `€ ${comma(r.amount)}`,
        r.months,
        phones[i],
        i === 0 ? 'brief 3/11' : '',
      ].join(';'),
    ),
  ]);
  return listFile(
    'lijst koppels.csv',
    Buffer.from(`\uFEFF${text}`),
    base.map((r, i): Answer => {
      const tenants = names[i]?.[1] ?? [];
      return {
        row: i + 1,
        line: i + 2,
        expect: {
          ...head('arrears', 'nl', 'arrears'),
          tenants:
            tenants.length === 1 && phones[i] !== undefined && phones[i] !== ''
              ? tenants.map((t) => ({ ...t, phone: e164(phones[i] ?? '') }))
              : tenants,
          dwelling: home(r.street, r.nr, r.box, r.pc, r.place),
          arrears: debt(r.amount, r.months, r.rent),
          ...(i === 0 ? { stepsTaken: 'brief 3/11' } : {}),
        },
        action: 'case',
        note: 'couples in one cell in many forms; a phone beside two names belongs to neither for certain',
      };
    }),
  );
}

function remarksAndSubtotals(): Piece {
  const rows = households(`
Deman|Luc|1955-10-01|Diksmuidseweg|20||8900|Ieper|311.00|933.00|3|057 00 21 12|verwittigd per brief
Vanacker|Sofie|1992-02-20|Capronstraat|4|2|8900|Ieper|342.50|685.00|2|0471 00 83 30|
Hallaert|Dirk|1963-05-15|Haiglaan|66||8900|Ieper|298.00|894.00|3||belooft te betalen
Ndayisenga|Aline|1994-09-27|Rijselstraat|210|5|8900|Ieper|355.00|1775.00|5|0466 00 13 92|
Parrein|Godfried|1948-03-08|Dorp|11||8906|Elverdinge|287.40|574.80|2||
Ceuppens|Nele|1986-11-11|Bruggestraat|73||8970|Poperinge|333.00|999.00|3|0497 00 50 61|huisbezoek 12/11, niemand thuis
Bafort|Yvan|1971-06-30|Ieperstraat|19|A|8970|Poperinge|319.70|639.40|2||
Goudeseune|Karin|1968-01-04|Boeschepestraat|34||8970|Poperinge|301.15|1204.60|4|0472 00 94 05|
`);
  const cells = (r: (typeof rows)[number]): string =>
    [r.family, r.given, belgian(r.born, '.'), `${r.street} ${r.nr}${r.box === '' ? '' : `/${r.box}`}`, r.pc, r.place, comma(r.rent), comma(r.amount), r.months, r.phone, r.note].join(';');
  const text = lines([
    'Familienaam;Voornaam;Geb.;Adres;Postcode;Gemeente;Huur;Achterstand;Maanden;Telefoon;Opvolging',
    ...rows.slice(0, 5).map(cells),
    `Subtotaal Ieper;;;;;;;${comma(4861.8)};;;`,
    ';;;;;;;;;;',
    'NB: huisnummer van Parrein nog na te kijken;;;;;;;;;;',
    ...rows.slice(5).map(cells),
    `Subtotaal Poperinge;;;;;;;${comma(2843)};;;`,
    '',
    `Algemeen totaal;;;;;;;${comma(7704.8)};;;`,
    'Opgemaakt door K. Dehaene op 16/11/2026;;;;;;;;;;',
  ]);
  const ignored = (row: number, line: number, note: string): Answer => ({ row, line, expect: {}, action: 'ignore', note });
  const said = (index: number, row: number, line: number): Answer => ({
    row,
    line,
    expect: rowFacts(rows[index] as (typeof rows)[number]),
    action: 'case',
    note: 'list with subtotals, a remark between the rows and an empty row',
  });
  return listFile('Westhoek wonen week 47.csv', iconv.encode(text, 'windows-1252'), [
    said(0, 1, 2),
    said(1, 2, 3),
    said(2, 3, 4),
    said(3, 4, 5),
    said(4, 5, 6),
    ignored(6, 7, 'subtotal'),
    ignored(7, 9, 'remark row'),
    said(5, 8, 10),
    said(6, 9, 11),
    said(7, 10, 12),
    ignored(11, 13, 'subtotal'),
    ignored(12, 15, 'grand total'),
    ignored(13, 16, 'remark row: who made the list'),
  ]);
}

function brokenRows(): Piece {
  const good = nationalNumber('1989-06-14', 287);
  const wrong = `${nationalNumber('1977-03-02', 145).slice(0, 9)}01`;
  const text = lines([
    'dossier;naam;voornaam;geboren;rijksregisternummer;straat;nr;bus;postcode;gemeente;huur;achterstallig;maanden',
    `5001;Sneyers;Katrien;14/06/1989;${dotted(good)};Demerstraat;44;1;3500;Hasselt;390,00;1170,00;3`,
    `5002;Billen;Rudi;;${dotted(wrong)};Luikersteenweg;210;;3500;Hasselt;372,50;745,00;2`,
    '5003;Cox;Evy;;;Runkstersteenweg;300;4;3500;Hasselt;388,00;zie nota;3',
    '5004;Geerts',
    '5005;Moonen;Albert;;;Genkersteenweg;12;;3500;Hasselt;301,00;903,00;3',
    '5006;Vandersmissen;Ingeborg;;;Kempische Steenweg;95;B;3500;Hasselt;411,00;822,00;2',
    '5007;;;;;Bampslaan;3;7;3500;Hasselt;395,00;1185,00;3',
    '5008;Özer;Mustafa;;;;;;;;402,00;2010,00;5',
    '5009;Loix;Marc;;;Gouverneur Verwilghensingel;50;12;3500;Hasselt;376,25;1505,00;4',
  ]);
  const answer = (row: number, expect: Answer['expect'], note: string, action: Answer['action'] = 'case'): Answer => ({
    row,
    line: row + 1,
    expect,
    action,
    note,
  });
  const base = head('arrears', 'nl', 'arrears');
  return listFile('limburgse haard dossierlijst.csv', Buffer.from(text), [
    answer(
      1,
      {
        ...base,
        tenants: [person('Katrien', 'Sneyers', { born: '1989-06-14', insz: good })],
        dwelling: home('Demerstraat', '44', '1', '3500', 'Hasselt'),
        arrears: debt(1170, 3, 390),
      },
      'good row',
    ),
    answer(
      2,
      {
        ...base,
        tenants: [person('Rudi', 'Billen')],
        dwelling: home('Luikersteenweg', '210', '', '3500', 'Hasselt'),
        arrears: debt(745, 2, 372.5),
      },
      'national number with wrong check digits: left out, and no birth date from it',
    ),
    answer(
      3,
      {
        ...base,
        tenants: [person('Evy', 'Cox')],
        dwelling: home('Runkstersteenweg', '300', '4', '3500', 'Hasselt'),
        arrears: debt(0, 3, 388),
      },
      'the amount is a remark: left out',
    ),
    answer(4, { tenants: [person('', 'Geerts')] }, 'the row breaks off before it states a debt', 'review'),
    answer(
      5,
      {
        ...base,
        tenants: [person('Albert', 'Moonen')],
        dwelling: home('Genkersteenweg', '12', '', '3500', 'Hasselt'),
        arrears: debt(903, 3, 301),
      },
      'good row after a broken one',
    ),
    answer(
      6,
      {
        ...base,
        tenants: [person('Ingeborg', 'Vandersmissen')],
        dwelling: home('Kempische Steenweg', '95', 'B', '3500', 'Hasselt'),
        arrears: debt(822, 2, 411),
      },
      'good row',
    ),
    answer(
      7,
      {
        ...base,
        dwelling: home('Bampslaan', '3', '7', '3500', 'Hasselt'),
        arrears: debt(1185, 3, 395),
      },
      'no name',
      'review',
    ),
    answer(
      8,
      { ...base, tenants: [person('Mustafa', 'Özer')], arrears: debt(2010, 5, 402) },
      'no address',
      'review',
    ),
    answer(
      9,
      {
        ...base,
        tenants: [person('Marc', 'Loix')],
        dwelling: home('Gouverneur Verwilghensingel', '50', '12', '3500', 'Hasselt'),
        arrears: debt(1505, 4, 376.25),
      },
      'good row',
    ),
  ]);
}

function nextMonth(): Piece {
  const rows = households(`
De Baets|Ronny|1964-02-11|Dorpsstraat|14||9050|Ledeberg|388.12|1552.48|4|0470 00 31 15|
El Amrani|Nordin|1991-12-05|Moriaanstraat|9|0101|9050|Gentbrugge|366.40|2198.40|6|0484 00 90 07|
Verschraegen|Tine|1995-04-03|Ottergemsesteenweg|162||9000|Gent|455.00|910.00|2|0495 00 27 61|
Claeys|Jurgen|1971-11-22|Sleepstraat|210|2|9000|Gent|399.99|2799.93|7|0468 00 55 19|
Ruysschaert|Benny|1983-05-19|Wondelgemkaai|31|6|9000|Gent|381.00|762.00|2||
Tesfay|Selam|1990-10-02|Botermarkt|12|3|9000|Gent|401.55|803.10|2|0465 00 92 80|
`);
  const text = lines([
    'Woonmaatschappij Portus Gandae bv;;;;;;;;;;',
    'Huurachterstand per 30/11/2026;;;;;;;;;;',
    ';;;;;;;;;;',
    'NAAM;GEB.DATUM;STRAAT;NR;BUS;POST;GEMEENTE;NETTO HUUR;SALDO;AANT. MND;TEL',
    ...rows.map((r) =>
      [`${r.family.toUpperCase()} ${r.given}`, belgian(r.born), r.street, r.nr, r.box, r.pc, r.place.toUpperCase(), comma(r.rent), comma(r.amount), r.months, r.phone.replaceAll(' ', '')].join(';'),
    ),
  ]);
  return listFile(
    'PG_achterst_nov26.csv',
    iconv.encode(text, 'windows-1252'),
    answers(rows, 5, 'the list of the next month: some still, some new, some gone', {
      landlord: { name: 'Woonmaatschappij Portus Gandae bv' },
    }),
  );
}

function credits(): Piece {
  const rows = households(`
Mariën|Leo|1959-04-04|Liersesteenweg|10||2220|Heist-op-den-Berg|333.30|999.90|3||
Van Dyck|Els|1975-08-23|Bergstraat|120|2|2220|Heist-op-den-Berg|351.00|-35.10|0||
Sels|Kurt|1982-12-14|Noordstraat|5||2220|Heist-op-den-Berg|366.00|0|0||
Bulut|Ayla|1996-02-29|Stationsstraat|77|4|2220|Heist-op-den-Berg|378.00|756.00|2||
Thys|Roger|1944-07-07|Dorpsstraat|3||2221|Booischot|288.00|-288.00|0||
Goris|Sandy|1988-05-05|Mechelsesteenweg|44|1|2220|Heist-op-den-Berg|345.60|1036.80|3||
`);
  const saldo = [comma(999.9), '35,10-', '0,00', comma(756), '(288,00)', comma(1036.8)];
  const text = lines([
    'huurder;geboortedatum;adres;huur/mnd;saldo (+ = schuld);mnd',
    ...rows.map((r, i) =>
      [`${r.given} ${r.family}`, belgian(r.born), `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`} - ${r.pc} ${r.place}`, comma(r.rent), saldo[i], r.months || ''].join(';'),
    ),
  ]);
  return listFile(
    'saldi_heist.csv',
    Buffer.from(text),
    answers(rows, 2, 'given name first; address in one cell with a dash').map((answer, i) =>
      (rows[i]?.amount ?? 0) > 0
        ? answer
        : {
            ...answer,
            expect: {
              tenants: answer.expect.tenants ?? [],
              ...(answer.expect.dwelling === undefined ? {} : { dwelling: answer.expect.dwelling }),
            },
            action: 'ignore',
            note: 'credit or nothing owed: no arrears, no signal',
          },
    ),
  );
}

function withoutHeader(): Piece {
  const rows = households(`
Baeyens|Walter||Grote Steenweg|501|2|2600|Berchem|702.00|1404.00|2|0475 00 22 16|
Lemmens|Ann||Diksmuidelaan|88||2600|Berchem|655.00|1965.00|3|0486 00 61 02|
Rahimi|Parwana||Statiestraat|32|11|2600|Berchem|611.50|1834.50|3|0465 00 40 08|
Verbraeken|Jos||Uitbreidingstraat|200|4|2600|Berchem|640.00|1280.00|2|0497 00 35 51|
`);
  const text = lines(
    rows.map((r) =>
      [`${r.given} ${r.family}`, `${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}, ${r.pc} ${r.place}`, r.phone, `${r.months} maanden`, `${comma(r.amount)} EUR`].join(';'),
    ),
  );
  return listFile(
    'berchem.csv',
    Buffer.from(text),
    answers(rows, 1, 'no header: columns known by what stands in them').map((answer, i) => ({
      ...answer,
      expect: { ...answer.expect, arrears: debt(rows[i]?.amount ?? 0, rows[i]?.months ?? 0) },
    })),
  );
}
