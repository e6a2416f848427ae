import iconv from 'iconv-lite';
import { answers, belgian, comma, e164, households, listFile, rowFacts } from '../list-rows.ts';
import { row } from '../mail-piece.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

const crlf = (rows: readonly string[]): string => `${rows.join('\r\n')}\r\n`;

/** Seven CSV lists of arrears: four housing companies and rental offices, an estate office, an owner, a Walloon office. */
export function csvLists(): Piece[] {
  return [wideExport(), ownersPerRow(), walloonOffice(), tabsAndCapitals(), titledOffice(), twoTenantColumns(), monthsOnly()];
}

/** A housing company's program writes what it has, also columns that nobody asked for. */
function wideExport(): Piece {
  const rows = households(`
Verhelst|Nathalie|1982-02-11|Torhoutsesteenweg|512|3|8400|Oostende|372.44|1117.32|3|0473 18 52 90|aanmaning per brief
Ait Said|Mohamed|1975-09-27|Nieuwpoortsesteenweg|131||8400|Oostende|401.10|1604.40|4|0485 77 12 06|
Declerck|Jean-Marie|1958-04-04|Stuiverstraat|88|1|8400|Oostende|288.75|577.50|2||gebeld op 4/12, zegt te betalen
Vanhoutte|Ilse|1990-07-19|Elisabethlaan|240|0501|8400|Oostende|395.60|2373.60|6|0496 20 83 44|huisbezoek en aangetekende brief
Osei|Kwabena|1986-12-24|Gerststraat|17||8400|Oostende|366.00|732.00|2|0466 41 90 37|
Debruyne|Lia|1947-10-08|Kastanjelaan|5|2|8450|Bredene|274.15|822.45|3|059 32 61 80|
Maes|Jordy|1998-01-30|Duinenstraat|209|4|8450|Bredene|350.20|1050.60|3|0499 56 02 71|afbetalingsplan niet nageleefd
Rahimi|Farida|1993-05-16|Kapelstraat|63||8450|Bredene|381.90|1145.70|3||
Vermeersch|Rita|1963-08-02|Torhoutsesteenweg|514|3|8400|Oostende|330.00|990.00|3|0470 95 13 28|tweede herinnering
Van Eenoo|Stefaan|1972-06-29|Blauwvoetstraat|36|0204|8400|Oostende|410.35|2051.75|5|0479 13 60 58|dossier naar advocaat op 8 december
Goddeeris|Emma|2001-03-17|Steense dijk|92|B|8400|Oostende|298.60|597.20|2|0461 29 74 05|
Hassan|Abdirahman|1989-01-01|Zandvoordestraat|318||8400|Oostende|420.00|1680.00|4||brief in het Engels
Decloedt|Gilbert|1944-11-30|Noordzeestraat|11|1|8450|Bredene|265.80|1063.20|4|059 33 17 42|
`);
  const text = crlf([
    'Boekjaar;Huurdernr;Naam huurder;Voornaam huurder;Geb. datum;Burg. staat;Straat pand;Huisnr;Busnr;Postnr;Gemeente;Basishuur;Huidige huur;Waarborg;Saldo achterstal;Mnd achterstal;GSM/Tel;Opvolging',
    ...rows.map((r, index) =>
      [
        '2026', 30114 + index * 37, r.family, r.given, belgian(r.born), index % 3 === 0 ? 'gehuwd' : 'ongehuwd', r.street, r.nr, r.box, r.pc, r.place,
        comma(r.rent * 2 + 41), comma(r.rent), comma(r.rent * 2), comma(r.amount), r.months, r.phone, r.note,
      ].join(';'),
    ),
  ]);
  return listFile('zesde-kustwonen_achterstal_202612.csv', iconv.encode(text, 'windows-1252'), answers(rows, 2, 'eighteen columns: the basic rent and the guarantee are not the rent'));
}

/** An estate office manages for several owners: the owner stands in each row. */
function ownersPerRow(): Piece {
  const rows = households(`
Claeys|Tom||Brusselsepoortstraat|33||9000|Gent|825|2475|3|0476 30 71 22|
Nowak|Agnieszka||Kortrijksesteenweg|640|12|9000|Gent|910|1820|2|0487 12 64 05|
Buyse|Martine||Antwerpsesteenweg|418|1|9040|Sint-Amandsberg|740|2960|4||
Aksoy|Deniz||Dendermondsesteenweg|275|3|9040|Sint-Amandsberg|795|1590|2|0468 55 90 17|
`);
  const owners = ['Fam. Lammens', 'Invest Artevelde bv', 'Jeannine Rommelaere', 'Invest Artevelde bv'];
  const text = `${[
    'Eigenaar,Huurder,Adres pand,Huur/maand,Aantal maanden,Totaal open,Gsm huurder',
    ...rows.map((r, index) =>
      [
        owners[index], `${r.given} ${r.family}`, `"${r.street} ${r.nr}${r.box === '' ? '' : ` bus ${r.box}`}, ${r.pc} ${r.place}"`, r.rent.toFixed(2), r.months,
        r.amount.toFixed(2), r.phone === '' ? '' : e164(r.phone),
      ].join(','),
    ),
  ].join('\n')}\n`;
  return listFile(
    'zesde-openstaand Vastgoed Leieboog.csv',
    Buffer.from(text),
    rows.map((one, index) => row(index + 1, index + 2, { ...rowFacts(one), landlord: { name: owners[index] ?? '' } }, 'the owner stands in each row, given name first')),
  );
}

function walloonOffice(): Piece {
  const rows = households(`
Delvigne|Sébastien|1984-03-14|rue de Hesbaye|41|2|4000|Liège|465|1395|3|0477 23 58 16|rappel par courrier
N'Diaye|Fatou|1991-11-02|rue Saint-Gilles|318||4000|Liège|480|960|2|0493 64 10 85|
Piron|Jacqueline|1952-06-25|rue Grétry|97|4|4020|Liège|410.5|2052.5|5|04 342 18 07|plan d’apurement refusé
Özdemir|Murat|1979-08-31|rue du Général Collyns|12||4020|Liège|455|1365|3||
Gaspard|Élise|1996-01-09|rue de la Station|160|1|4032|Chênée|470|940|2|0484 07 39 52|deux visites à domicile
Mukendi|Trésor|1988-05-20|rue Neuve|25||4032|Chênée|448.75|1795|4||
`);
  const text = crlf([
    '"Nom";"Prénom";"Né(e) le";"Rue";"N°";"Boîte";"CP";"Localité";"Loyer";"Arriéré";"Mois";"Téléphone";"Démarches effectuées"',
    ...rows.map((r) =>
      [r.family, r.given, belgian(r.born), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent, ' '), comma(r.amount, ' '), String(r.months), r.phone, r.note]
        .map((value) => `"${value}"`)
        .join(';'),
    ),
  ]);
  return listFile('zesde-AIS_arrieres_decembre.csv', iconv.encode(text, 'windows-1252'), answers(rows, 2, 'French, every field in quotes, a space in the thousands', {}, 'fr'));
}

/** Tabs, capitals, surname first, and a totals line. */
function tabsAndCapitals(): Piece {
  const rows = households(`
Van den Heuvel|Chris|1971-06-06|Boechoutsesteenweg|17|A1|2540|Hove||1462.50|||
Luyckx|Sonja|1966-12-18|Mechelsesteenweg|203||2540|Hove||988||03 455 71 26|
Bekaert|Filip|1980-10-29|Kapelstraat|44|5|2540|Hove||3120.75||0479 62 18 33|
El Amrani|Yassine|1994-04-12|Lintsesteenweg|310||2570|Duffel||745||0465 37 94 20|
Goossens|Maria|1945-03-01|Kiliaanstraat|9|2|2570|Duffel||1290|||
`);
  const total = rows.reduce((sum, r) => sum + r.amount, 0);
  const text = `${[
    ['HUURDER', 'GEBOREN', 'ADRES', 'POSTCODE', 'GEMEENTE', 'TELEFOON', 'ACHTERSTALLIGE HUUR'].join('\t'),
    ...rows.map((r) =>
      [
        `${r.family.toUpperCase()} ${r.given}`, belgian(r.born, '.'), `${r.street.toUpperCase()} ${r.nr}${r.box === '' ? '' : ` BUS ${r.box}`}`, r.pc,
        r.place.toUpperCase(), r.phone, `€ ${comma(r.amount)}`,
      ].join('\t'),
    ),
    ['TOTAAL', '', '', '', '', '', `€ ${comma(total)}`].join('\t'),
  ].join('\r\n')}\r\n`;
  return listFile('zesde-RAND_ZUID_HUURACHTERSTAND.csv', Buffer.from(`\uFEFF${text}`), [
    ...answers(rows, 2, 'tabs; surnames and streets in capitals; neither rent nor months'),
    row(6, 7, {}, 'totals row', 'ignore'),
  ]);
}

/** Title lines above the header; a credit balance, a row without an address. */
function titledOffice(): Piece {
  const rows = households(`
Schepers|Dominique|1977-01-22|Sint-Truidersteenweg|150|2|3700|Tongeren|398|1194|3|0472 81 36 05|
Bollen|Mathieu|1989-09-05|Bilzersteenweg|66||3700|Tongeren|412|824|2|0494 17 20 58|brief en sms
Yilmaz|Gülay|1968-07-13|Luikersteenweg|301|1|3700|Tongeren|376.5|1882.5|5||OCMW gecontacteerd
Vrancken|Jef|1950-05-27||||||355|1065|3|0468 24 99 10|
Hermans|Lore|1997-11-11|Maaseikerstraat|28|4|3620|Lanaken|405|810|2||
Kaya|Selim|1983-02-03|Stationsstraat|112||3620|Lanaken|390|-45|0||
Dirix|Nadine|1960-08-16|Rijksweg|437|3|3650|Dilsen|368|1472|4|089 75 40 62|huisbezoek 12/01
`);
  const text = crlf([
    `SVK HASPENMAAS vzw${';'.repeat(12)}`,
    `Overzicht huurachterstand;toestand op 31/01/2027${';'.repeat(11)}`,
    ';'.repeat(12),
    'Naam;Voornaam;Geboortedatum;Straat;Nr;Bus;Postcode;Woonplaats;Huurprijs;Achterstand (€);Maanden;Telefoon;Reeds ondernomen',
    ...rows.map((r) =>
      [r.family, r.given, belgian(r.born, '-'), r.street, r.nr, r.box, r.pc, r.place, comma(r.rent, ''), comma(r.amount, ''), r.months, r.phone, r.note].join(';'),
    ),
  ]);
  const landlord = { landlord: { name: 'SVK HASPENMAAS vzw' } };
  const all = answers(rows, 5, 'title, date and an empty line above the header; landlord in the title', landlord);
  return listFile(
    'zesde-haspenmaas 2027-01.csv',
    Buffer.from(text),
    all.map((one, index) => {
      if (index === 3) {
        const { dwelling: _none, ...expect } = one.expect;
        return { ...one, expect, action: 'review', note: 'no address' };
      }
      if (index === 5) {
        return {
          ...one,
          expect: {
            tenants: [person('Selim', 'Kaya', { born: '1983-02-03' })],
            dwelling: home('Stationsstraat', '112', '', '3620', 'Lanaken'),
          },
          action: 'ignore',
          note: 'credit balance: no arrears',
        };
      }
      return one;
    }),
  );
}

/** Two columns of tenants, pipes, national numbers. */
function twoTenantColumns(): Piece {
  const ann = nationalNumber('1985-01-17', 214);
  const piet = nationalNumber('1983-06-09', 177);
  const hoang = nationalNumber('1990-03-28', 155);
  const leen = nationalNumber('1972-10-14', 308);
  const omar = nationalNumber('2002-12-05', 399);
  const text = `${[
    'contract|huurder1_naam|huurder1_voornaam|huurder1_rrn|huurder2_naam|huurder2_voornaam|huurder2_rrn|straat|huisnummer|bus|postcode|gemeente|contract_start|maandhuur|achterstand',
    `C-0417|Wyns|Ann|${dotted(ann)}|Blomme|Piet|${dotted(piet)}|Diestsestraat|84|3|3270|Scherpenheuvel|2019-09-01|412.00|1236.00`,
    `C-0533|Hoang|Van Duc|${dotted(hoang)}||||Mannenberg|21||3270|Scherpenheuvel|2022-05-01|436.50|873.00`,
    `C-0218|Torfs|Leen|${dotted(leen)}||||Testeltsesteenweg|150|1|3271|Zichem|2014-02-01|305.20|1831.20`,
    `C-0602|Belkacem|Omar|${dotted(omar)}|Peeters|Jolien||Ernest Claesstraat|7||3271|Zichem|2024-10-15|455.00|1365.00`,
  ].join('\n')}\n`;
  const note = 'pipes; a column for each tenant; ISO dates of the contract';
  return listFile('zesde-export_contracten_met_saldo.csv', Buffer.from(text), [
    row(1, 2, {
      ...head('arrears', 'nl', 'arrears'),
      tenants: [person('Ann', 'Wyns', { insz: ann }), person('Piet', 'Blomme', { insz: piet })],
      dwelling: home('Diestsestraat', '84', '3', '3270', 'Scherpenheuvel'),
      arrears: debt(1236, 0, 412),
      lease: { startDate: '2019-09-01' },
    }, note),
    row(2, 3, {
      ...head('arrears', 'nl', 'arrears'),
      tenants: [person('Van Duc', 'Hoang', { insz: hoang })],
      dwelling: home('Mannenberg', '21', '', '3270', 'Scherpenheuvel'),
      arrears: debt(873, 0, 436.5),
      lease: { startDate: '2022-05-01' },
    }, note),
    row(3, 4, {
      ...head('arrears', 'nl', 'arrears'),
      tenants: [person('Leen', 'Torfs', { insz: leen })],
      dwelling: home('Testeltsesteenweg', '150', '1', '3271', 'Zichem'),
      arrears: debt(1831.2, 0, 305.2),
      lease: { startDate: '2014-02-01' },
    }, note),
    row(4, 5, {
      ...head('arrears', 'nl', 'arrears'),
      tenants: [person('Omar', 'Belkacem', { insz: omar }), person('Jolien', 'Peeters')],
      dwelling: home('Ernest Claesstraat', '7', '', '3271', 'Zichem'),
      arrears: debt(1365, 0, 455),
      lease: { startDate: '2024-10-15' },
    }, note),
  ]);
}

/** A private owner of a block of flats: the rent and the months, the sum he leaves to the reader. */
function monthsOnly(): Piece {
  const rows = households(`
Vercammen|Glenn||Bist|88|1|2630|Aartselaar|780||3|0471 55 28 09|
Sarr|Awa||Bist|88|4|2630|Aartselaar|780||2|0486 03 71 94|
De Roover|Lutgarde||Bist|88|7|2630|Aartselaar|695||5|03 887 24 61|
`);
  const text = crlf([
    'appartement;huurder;huur per maand;maanden niet betaald;telefoon',
    ...rows.map((r) => [`${r.street} ${r.nr} bus ${r.box}, ${r.pc} ${r.place}`, `${r.given} ${r.family}`, `${r.rent} euro`, r.months, r.phone].join(';')),
  ]);
  return listFile('zesde-wie betaalt niet.csv', Buffer.from(text), answers(rows, 2, 'rent and months, no sum; the address comes first'));
}
