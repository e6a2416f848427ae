import { courtFile } from '../court-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { body, feet, footnotes, grid, heading, stamp, typed } from './court-drawing.ts';

/** Petitions in Dutch, as text PDF. */
export async function fourthPetitions(): Promise<Piece[]> {
  return [await lawFirm(), await formOfTheLandlord(), await withoutKnownAddress(), await disturbance(), await longArgument(), await afterNotice()];
}

async function lawFirm(): Promise<Piece> {
  const kimberly = nationalNumber('1992-09-03', 284);
  const yassine = nationalNumber('1989-01-21', 177);
  const bytes = await pdf(
    (d) => {
      body(d, 'Times-Bold', 15, ['VERHOEVEN & PARTNERS'], { align: 'left', gap: 0 });
      body(d, 'Times-Italic', 9, ['advocaten', 'Warandestraat 31 - 2300 Turnhout', 'T 014 00 71 20 - info@verhoeven-partners.example'], { align: 'left', gap: 0 });
      stamp(d, 345, 66, -3, ['VREDEGERECHT VAN HET', 'KANTON TURNHOUT', 'INGESCHREVEN 19 NOV. 2026', 'A.R. 26A3381']);
      d.text('', 62, 150);
      heading(d, 'Times-Bold', 14, 'VERZOEKSCHRIFT', 5);
      body(d, 'Times-Italic', 10, ['(artikel 43 e.v. Vlaams Woninghuurdecreet)'], { align: 'center' });
      body(d, 'Times-Roman', 11.5, [
        'Aan het Vredegerecht van het kanton Turnhout',
        '',
        'Geeft met eerbied te kennen:',
        'De heer Ludo MERTENS, gepensioneerde, geboren te Geel op 14 februari 1951, wonende te 2360 Oud-Turnhout, Steenweg op Mol 88, voorheen wonende te 2300 Turnhout, Patersstraat 12,',
        'verzoeker,',
        'bijgestaan en vertegenwoordigd door mr. An VERHOEVEN, advocaat met kantoor te 2300 Turnhout, Warandestraat 31, waar hij keuze van woonplaats doet;',
        '',
        'TEGEN:',
        `1. Mevrouw Kimberly LEENAERTS, bediende, geboren te Mol op 3 september 1992 (rijksregisternummer ${dotted(kimberly)}),`,
        `2. De heer Yassine AMRANI, arbeider, geboren te Antwerpen op 21 januari 1989 (rijksregisternummer ${dotted(yassine)}),`,
        'samenwonende te 2300 Turnhout, Gasthuisstraat 64 bus 5,',
        'verweerders.',
        '',
        'I. DE FEITEN',
        'Verzoeker is eigenaar van een appartement te 2300 Turnhout, Gasthuisstraat 64 bus 5. Bij schriftelijke huurovereenkomst van 11 april 2021, geregistreerd op 3 mei 2021, gaf hij dit appartement als hoofdverblijfplaats in huur aan verweerders voor een termijn van negen jaar, die een aanvang nam op 1 mei 2021.',
        'De huurprijs bedroeg bij aanvang 640,00 euro per maand en bedraagt na indexering thans 742,18 euro per maand. Verweerders stelden een huurwaarborg van 1.920,00 euro.',
        'Verweerders bleven in gebreke de huur te betalen over vier maanden. De huurachterstand bedraagt op heden 2.968,72 euro. De aangetekende ingebrekestellingen van 2 september en 5 oktober 2026 bleven zonder gevolg.',
        'II. IN RECHTE',
        'Het niet betalen van de huur is een ernstige tekortkoming die de ontbinding van de overeenkomst in het nadeel van verweerders verantwoordt. Verzoeker vraagt tevens een wederverhuringsvergoeding van drie maanden huur, zijnde 2.226,54 euro.',
        'OM DEZE REDENEN',
        'Behage het het Vredegerecht de huurovereenkomst ontbonden te verklaren, verweerders te veroordelen om het goed te ontruimen binnen een maand na de betekening van het vonnis, bij gebreke waarvan zij daaruit gezet zullen worden, hen hoofdelijk te veroordelen tot betaling van 2.968,72 euro huurachterstand en 2.226,54 euro wederverhuringsvergoeding, meer de gerechtskosten.',
        '',
        'De zaak wordt ingeleid op de openbare terechtzitting van donderdag 3 december 2026 te 9.00 uur.',
        '',
        'Turnhout, 18 november 2026',
        'Voor verzoeker, zijn raadsman,',
        'A. Verhoeven',
        '',
        'STUKKEN',
        '1. Huurovereenkomst van 11 april 2021',
        '2. Aangetekende brieven van 2 september 2026 en 5 oktober 2026',
        '3. Getuigschrift van gezinssamenstelling van 16 november 2026',
      ]);
      feet(d, (page, total) => `Mertens / Leenaerts-Amrani - verzoekschrift - ${page}/${total}`);
    },
    { bufferPages: true, margin: 62 },
  );
  return courtFile(
    'vierde-VZ Mertens-Leenaerts.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Kimberly', 'Leenaerts', { born: '1992-09-03', insz: kimberly }), person('Yassine', 'Amrani', { born: '1989-01-21', insz: yassine })],
      dwelling: home('Gasthuisstraat', '64', '5', '2300', 'Turnhout'),
      landlord: { name: 'Ludo Mertens' },
      arrears: debt(2968.72, 4, 742.18),
      court: { name: 'Vredegerecht van het kanton Turnhout', rollNumber: '26A3381', registeredOn: '2026-11-19', hearingAt: '2026-12-03T09:00' },
      lease: { startDate: '2021-05-01', written: true },
    },
    'two justified pages of a law firm; roll number and registration in a stamp; former address of the applicant',
  );
}

async function formOfTheLandlord(): Promise<Piece> {
  const davy = nationalNumber('1990-01-30', 359);
  const bytes = await pdf((d) => {
    body(d, 'Helvetica-Bold', 13, ['Verzoekschrift huur van een woning'], { align: 'left' });
    body(d, 'Helvetica', 8.5, ['Vul dit formulier in drukletters in. Kruis aan wat past. Onderteken onderaan en geef het af op de griffie.'], { align: 'left' });
    d.moveDown(0.5);
    grid(d, [235, 236], [
      ['Rechtbank', 'Vak voorbehouden aan de griffie'],
      ['Vredegerecht van het kanton Tongeren-Voeren', 'Rolnummer: 26A0917\nIngeschreven op: 23/11/2026\nZitting: 07/12/2026 om 13u30'],
    ]);
    grid(d, [95, 188, 188], [
      ['', 'A. Verzoeker (verhuurder)', 'B. Verweerder (huurder)'],
      ['Naam', 'VANHERLE', 'SCHEPERS'],
      ['Voornaam', 'Jozef', 'Davy'],
      ['Geboortedatum', '11/08/1958', '30/01/1990'],
      ['Rijksregisternr.', '-', dotted(davy)],
      ['Straat en nr.', 'Maastrichtersteenweg 340', 'Sint-Truidersteenweg 177 bus 1'],
      ['Postcode, plaats', '3700 Tongeren', '3700 Tongeren'],
      ['Telefoon', '0474 00 52 16', '0468 00 19 33'],
      ['E-mail', 'jozef.vanherle@mailbox.example', '-'],
    ]);
    grid(d, [95, 376], [
      ['C. Huur', ''],
      ['Gehuurd goed', 'hetzelfde adres als de verweerder'],
      ['Overeenkomst', '[  ] schriftelijk     [X] mondeling'],
      ['Begin van de huur', '01/07/2024'],
      ['Huur per maand', '€ 550,00'],
    ]);
    grid(d, [95, 376], [
      ['D. Waarom?', ''],
      ['[X]', 'De huurder betaalt de huur niet. Huurachterstand: € 1.650,00. Aantal maanden: 3'],
      ['[X]', 'De huurder onderhoudt de woning niet. Uitleg: vuilnis in alle kamers, schimmel, ongedierte'],
      ['[  ]', 'De huurder veroorzaakt overlast. Uitleg:'],
      ['[  ]', 'De huur is opgezegd. Datum van de opzeg:'],
    ]);
    body(d, 'Helvetica', 9.5, ['E. Ik vraag de ontbinding van de huur, de uithuiszetting en de betaling van de huurachterstand.', '', 'Datum: 20/11/2026                          Handtekening: J. Vanherle'], { align: 'left' });
  });
  return courtFile(
    'vierde-formulier_ingevuld.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears', 'upkeep'),
      tenants: [person('Davy', 'Schepers', { born: '1990-01-30', insz: davy, tel: '+32468001933' })],
      dwelling: home('Sint-Truidersteenweg', '177', '1', '3700', 'Tongeren'),
      landlord: { name: 'Jozef Vanherle', email: 'jozef.vanherle@mailbox.example', phone: '+32474005216' },
      arrears: debt(1650, 3, 550),
      court: { name: 'Vredegerecht van het kanton Tongeren-Voeren', rollNumber: '26A0917', registeredOn: '2026-11-23', hearingAt: '2026-12-07T13:30' },
      lease: { startDate: '2024-07-01', written: false },
    },
    'form with boxes to tick, parties side by side; oral lease; nuisance and notice are not ticked',
  );
}

async function withoutKnownAddress(): Promise<Piece> {
  const imran = nationalNumber('1991-06-06', 521);
  const havenhuis = enterpriseNumber('09971234');
  const bytes = await pdf((d) => {
    typed(d, 'Courier', 10, 62, 60, [
      'VREDEGERECHT VAN HET VIERDE KANTON GENT',
      'Algemene rol: 26A2750          ingeschreven op 24.11.2026',
      'Inleidingszitting: woensdag 9 december 2026 om 10 uur',
      '=====================================================================',
      '',
      '           V E R Z O E K S C H R I F T   I N Z A K E   H U U R',
      '',
      'De naamloze vennootschap HAVENHUIS INVEST nv, met zetel te 9000 Gent,',
      `Koopvaardijlaan 3, ondernemingsnummer ${kbo(havenhuis)}, met als raadsman`,
      'mr. Bram LOOTENS, advocaat te 9000 Gent, Recollettenlei 8,',
      'verzoekster,',
      '',
      'TEGEN',
      '',
      `1/ de heer Imran ZAMAN, geboren op 06.06.1991, RR ${dotted(imran)},`,
      '   laatst ingeschreven te 9000 Gent, Dok-Zuid 41, thans zonder gekende',
      '   woon- of verblijfplaats;',
      '2/ mevrouw Sofia KHALIL, geboren op 17.12.1994, wonende te',
      '   9040 Sint-Amandsberg, Antwerpsesteenweg 455 bus 302;',
      '3/ mevrouw Griet NEYT, geboren op 08.03.1966, wonende te 9860',
      '   Oosterzele, Kerkplein 5, niet als huurster maar als borg;',
      'verweerders,',
      '',
      'zet uiteen:',
      'dat eerste en tweede verweerder bij schriftelijke huurovereenkomst, die',
      'inging op 1 februari 2023, van verzoekster een appartement huren te',
      '9040 Sint-Amandsberg, Antwerpsesteenweg 455 bus 302, tegen een huur van',
      '895,00 EUR per maand, en dat derde verweerster zich voor hen borg heeft',
      'gesteld;',
      'dat vijf maanden huur niet betaald zijn, zodat de huurachterstand thans',
      '4.475,00 EUR bedraagt, ondanks de aanmaning van 12 oktober 2026;',
      '',
      'dat verzoekster daarom de ontbinding van de huur vordert, de',
      'uithuiszetting van eerste en tweede verweerder, en de hoofdelijke',
      'veroordeling van de drie verweerders tot betaling van 4.475,00 EUR.',
      '',
      'Gent, 20.11.2026                              voor verzoekster,',
      '                                              B. Lootens',
    ]);
  });
  return courtFile(
    'vierde-26A2750 Havenhuis.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Imran', 'Zaman', { born: '1991-06-06', insz: imran }), person('Sofia', 'Khalil', { born: '1994-12-17' })],
      dwelling: home('Antwerpsesteenweg', '455', '302', '9040', 'Sint-Amandsberg'),
      landlord: { name: 'HAVENHUIS INVEST nv', enterpriseNumber: havenhuis },
      arrears: debt(4475, 5, 895),
      court: { name: 'VREDEGERECHT VAN HET VIERDE KANTON GENT', rollNumber: '26A2750', registeredOn: '2026-11-24', hearingAt: '2026-12-09T10:00' },
      lease: { startDate: '2023-02-01', written: true },
    },
    'typewriter letter; a defendant without known address, and a guarantor who is no tenant',
  );
}

async function disturbance(): Promise<Piece> {
  const klapdeur = enterpriseNumber('09972345');
  const bytes = await pdf((d) => {
    body(d, 'Helvetica', 9, ['Rolnummer 26A5120', 'Datum van inschrijving op de rol: 26 november 2026', 'Zitting: dinsdag 8 december 2026 om 14.15 uur'], { align: 'right', gap: 1 });
    heading(d, 'Helvetica-Bold', 12, 'VERZOEKSCHRIFT TOT ONTBINDING VAN DE HUUR', 2);
    body(d, 'Times-Roman', 11, [
      'Aan het Vredegerecht van het kanton Mechelen',
      'Verzoekende partij: Sociaal Verhuurkantoor De Klapdeur vzw, Nekkerspoelstraat 140, 2800 Mechelen, KBO ' + kbo(klapdeur) + ', voor wie optreedt mr. Lore Michiels, advocaat te 2800 Mechelen, Schuttersvest 75.',
      'Verwerende partij: mevrouw Danielle VAN ASSCHE, geboren op 19 april 1968, wonende te 2800 Mechelen, Battelsesteenweg 301 bus 8, met als raadsman mr. Karel Dox, advocaat te 2820 Bonheiden, Dorp 16.',
    ]);
    heading(d, 'Helvetica-Bold', 10, 'DE HUUR', 4, 'left');
    body(d, 'Times-Roman', 11, ['Verweerster huurt van verzoekster een appartement te 2800 Mechelen, Battelsesteenweg 301 bus 8, bij schriftelijke overeenkomst die op 1 oktober 2017 begon. De huur is 431,60 euro per maand en wordt stipt betaald: er is geen huurachterstand.']);
    heading(d, 'Helvetica-Bold', 10, 'DE KLACHTEN', 4, 'left');
    body(d, 'Times-Roman', 11, [
      'Sedert het voorjaar van 2025 veroorzaakt verweerster ernstige overlast. Zij speelt ’s nachts luide muziek, slaat met deuren en bedreigt de buren.¹ De politie kwam zeven keer ter plaatse.² Twee gezinnen vroegen om die reden een andere woning.',
      'Verzoekster schreef verweerster aan op 14 januari, 9 april en 22 juni 2026. Een bemiddeling door de wijkagent mislukte.³',
      'De overlast is een tekortkoming aan de plicht om het goed te gebruiken als een goed huurder.',
    ]);
    heading(d, 'Helvetica-Bold', 10, 'WAT GEVRAAGD WORDT', 4, 'left');
    body(d, 'Times-Roman', 11, ['De ontbinding van de huurovereenkomst ten laste van verweerster, de ontruiming van het appartement en de kosten van het geding.', '', 'Mechelen, 25 november 2026', 'L. Michiels']);
    footnotes(d, ['¹ Verklaringen van de bewoners van bus 6, 7 en 10 (stuk 4).', '² Verslag van de lokale politie van 3 september 2026 (stuk 5).', '³ Verslag van 30 september 2026 (stuk 6).']);
  });
  return courtFile(
    'vierde-afschrift-26A5120.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'nuisance'),
      tenants: [person('Danielle', 'Van Assche', { born: '1968-04-19' })],
      dwelling: home('Battelsesteenweg', '301', '8', '2800', 'Mechelen'),
      landlord: { name: 'Sociaal Verhuurkantoor De Klapdeur vzw', enterpriseNumber: klapdeur },
      arrears: debt(0, 0, 431.6),
      court: { name: 'Vredegerecht van het kanton Mechelen', rollNumber: '26A5120', registeredOn: '2026-11-26', hearingAt: '2026-12-08T14:15' },
      lease: { startDate: '2017-10-01', written: true },
    },
    'nuisance only, no arrears; a lawyer on each side; footnotes',
  );
}

async function longArgument(): Promise<Piece> {
  const dijle = enterpriseNumber('09973456');
  const bytes = await pdf(
    (d) => {
      body(d, 'Times-Roman', 11, ['DUPONT-HAESEN ADVOCATEN BV', 'Luikersteenweg 52 bus 1, 3500 Hasselt', 'tel. 011 00 63 90', ''], { align: 'left', gap: 0 });
      heading(d, 'Times-Bold', 13, 'V E R Z O E K S C H R I F T');
      body(d, 'Times-Roman', 11, [
        'Vredegerecht van het kanton Hasselt',
        'Nummer van de algemene rol: 26A6207 (ingeschreven op 30 november 2026)',
        '',
        'EISENDE PARTIJ',
        `Demer & Dijle Vastgoed bv, met maatschappelijke zetel te 3500 Hasselt, Guffenslaan 61, ingeschreven in de KBO onder nummer ${kbo(dijle)}, met als raadsman mr. Els Haesen, kantoor houdende te 3500 Hasselt, Luikersteenweg 52 bus 1.`,
        'VERWERENDE PARTIJEN',
        'Mevrouw Nathalie GIELEN, geboren te Hasselt op 25 mei 1984, wonende te 3500 Hasselt, Kuringersteenweg 210 bus 4.',
        'De heer Roberto MANCINI, geboren te Genk op 2 juli 1979, thans wonende te 3600 Genk, Hoevenzavellaan 93.',
        'A. FEITEN EN VOORAFGAANDEN',
        '1. Eisende partij is eigenares van het appartement te 3500 Hasselt, Kuringersteenweg 210 bus 4. Bij schriftelijke huurovereenkomst, ingaand op 15 augustus 2019, verhuurde zij dit goed aan beide verwerende partijen. Verwerende partijen leven sinds 2025 gescheiden. Mevrouw Gielen bewoont het gehuurde goed, maar beiden zijn huurder gebleven.',
        '2. De huur bedraagt actueel 805,00 euro per maand. Zij moet betaald zijn voor de vijfde van de maand. Sinds augustus 2026 werd niets meer betaald:',
      ]);
      grid(d, [160, 100, 100, 111], [
        ['Maand', 'Huur', 'Betaald', 'Saldo'],
        ['augustus 2026', '805,00', '0,00', '805,00'],
        ['september 2026', '805,00', '0,00', '805,00'],
        ['oktober 2026', '805,00', '0,00', '805,00'],
        ['november 2026', '805,00', '0,00', '805,00'],
        ['TOTAAL huurachterstand', '3.220,00', '0,00', '3.220,00'],
      ]);
      body(d, 'Times-Roman', 11, [
        '3. Er zijn dus vier maanden huur onbetaald. Bij aangetekend schrijven van 21 september 2026 en van 19 oktober 2026 heeft eisende partij verwerende partijen in gebreke gesteld. Een antwoord kwam er niet. Een voorstel om 150,00 euro per maand af te lossen werd niet uitgevoerd.',
        'B. IN RECHTE',
        '4. De huurder is verplicht de huurprijs op de bepaalde termijnen te betalen. Dit is een van zijn twee hoofdverplichtingen. De tekortkoming aan die verplichting kan de ontbinding van de overeenkomst verantwoorden, wanneer zij voldoende ernstig is. De rechter beoordeelt de ernst op het ogenblik van zijn uitspraak en houdt rekening met alle omstandigheden, waaronder de duur van de wanbetaling en de houding van de huurder.',
        '5. In een gelijkaardige zaak, beoordeeld op 12 mei 2017, werd de ontbinding uitgesproken voor een achterstand van drie maanden. De rechtspraak is in die zin gevestigd en eisende partij verwijst naar de overzichten in de rechtsleer. Het staat verwerende partijen vrij om tegen de zitting een ernstig voorstel te doen, waarover eisende partij zich niet a priori afwijzend uitlaat.',
        '6. Wanneer de huurovereenkomst ontbonden wordt door de fout van de huurder, moet hij de huur betalen gedurende de tijd die nodig is voor de wederverhuring. Eisende partij begroot die vergoeding forfaitair op drie maanden huur of 2.415,00 euro. Verwerende partijen zijn daarnaast een bezettingsvergoeding verschuldigd van 27,00 euro per dag zolang zij het goed na de ontbinding nog bezetten.',
        '7. Verwerende partijen hebben zich in artikel 14 van de huurovereenkomst hoofdelijk verbonden. Dat de heer Mancini het goed verlaten heeft, bevrijdt hem niet. Hij heeft de overeenkomst nooit opgezegd en eisende partij heeft hem nooit ontslagen van zijn verbintenissen.',
        '8. De huurwaarborg van 1.610,00 euro staat op een geblokkeerde rekening. Eisende partij vraagt dat deze wordt vrijgegeven in haar voordeel, na aftrek van wat verwerende partijen bij het einde van de huur nog toekomt.',
        'C. VORDERING',
        'Eisende partij vraagt het Vredegerecht:',
        '- de huurovereenkomst te ontbinden in het nadeel van verwerende partijen;',
        '- verwerende partijen te bevelen het goed te verlaten en hen bij gebreke daarvan uit het goed te doen zetten;',
        '- hen hoofdelijk te veroordelen tot 3.220,00 euro huurachterstand en 2.415,00 euro wederverhuringsvergoeding;',
        '- hen te veroordelen tot de kosten, de rechtsplegingsvergoeding inbegrepen.',
        'Hasselt, 27 november 2026',
        'mr. E. Haesen',
        '',
        'INVENTARIS VAN DE STUKKEN',
      ]);
      grid(d, [40, 320, 111], [
        ['Nr.', 'Omschrijving', 'Datum'],
        ['1', 'Huurovereenkomst', '02.08.2019'],
        ['2', 'Ingebrekestelling', '21.09.2026'],
        ['3', 'Tweede ingebrekestelling', '19.10.2026'],
        ['4', 'Getuigschriften van woonst', '24.11.2026'],
      ]);
      body(d, 'Times-Bold', 11, ['OPROEPING: partijen worden opgeroepen voor de zitting van maandag 14 december 2026 om 9.30 uur, Thonissenlaan 75, 3500 Hasselt, zaal C.']);
      feet(d, (page, total) => `pagina ${page} van ${total}`);
    },
    { bufferPages: true, margin: 62 },
  );
  return courtFile(
    'vierde-neerlegging_20261130.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Nathalie', 'Gielen', { born: '1984-05-25' }), person('Roberto', 'Mancini', { born: '1979-07-02' })],
      dwelling: home('Kuringersteenweg', '210', '4', '3500', 'Hasselt'),
      landlord: { name: 'Demer & Dijle Vastgoed bv', enterpriseNumber: dijle },
      arrears: debt(3220, 4, 805),
      court: { name: 'Vredegerecht van het kanton Hasselt', rollNumber: '26A6207', registeredOn: '2026-11-30', hearingAt: '2026-12-14T09:30' },
      lease: { startDate: '2019-08-15', written: true },
    },
    'two pages of argument with a table by month and a list of exhibits; one of two tenants lives elsewhere',
  );
}

async function afterNotice(): Promise<Piece> {
  const bytes = await pdf((d) => {
    body(d, 'Times-Roman', 12, ['A.R. nr. 26A1033, ingeschreven op 27.11.2026'], { align: 'left' });
    body(d, 'Times-Bold', 13, ['Verzoekschrift tot uithuiszetting na opzegging'], { align: 'center' });
    const at = typed(d, 'Times-Roman', 11.5, 62, 140, ['Verzoeksters:', 'Marie-Jeanne De Vos en Agnes De Vos', 'Einestraat 27', '9700 Oudenaarde']);
    typed(d, 'Times-Roman', 11.5, 320, 140, ['Verweerder:', 'Olivier Vanderstraeten', 'geboren op 1 augustus 1975', 'Gentstraat 112', '9700 Oudenaarde']);
    body(d, 'Times-Roman', 11.5, [
      'Aan het Vredegerecht van het kanton Oudenaarde,',
      'Verzoeksters verhuren het huis Gentstraat 112 te 9700 Oudenaarde aan verweerder, bij schriftelijke overeenkomst, sinds 1 januari 2015. De huur bedraagt 585 euro per maand. De huur werd altijd betaald.',
      'Verzoeksters hebben de huur opgezegd bij aangetekende brief van 20 maart 2026, tegen 30 september 2026, omdat de zoon van Agnes De Vos het huis zelf zal bewonen. Verweerder heeft de opzeg niet betwist, maar woont er nog altijd.',
      'Zij vragen dat de vrederechter vaststelt dat de huur door de opzeg beëindigd is, en dat verweerder het huis moet verlaten.',
      'De zaak komt voor op donderdag 10 december 2026 om 9.30 uur, Bekstraat 7, 9700 Oudenaarde.',
      '',
      'Oudenaarde, 25 november 2026',
      'M.-J. De Vos          A. De Vos',
    ], { y: at + 30 });
  });
  return courtFile(
    'vierde-opzegging De Vos.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'contract'),
      tenants: [person('Olivier', 'Vanderstraeten', { born: '1975-08-01' })],
      dwelling: home('Gentstraat', '112', '', '9700', 'Oudenaarde'),
      landlord: { name: 'Marie-Jeanne De Vos en Agnes De Vos' },
      arrears: debt(0, 0, 585),
      court: { name: 'Vredegerecht van het kanton Oudenaarde', rollNumber: '26A1033', registeredOn: '2026-11-27', hearingAt: '2026-12-10T09:30' },
      lease: { startDate: '2015-01-01', written: true },
    },
    'end of the lease by notice, no arrears; the date of the notice is none of the dates asked',
  );
}
