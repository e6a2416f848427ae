import { courtFile } from '../court-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';
import { atRight, centred, justified } from './court-pages.ts';

/** Calls to conciliation and judgments of four registries. */
export async function courtCallsAndJudgments(): Promise<Piece[]> {
  return [await callToCouple(), await callForNuisance(), await longJudgment(), await judgmentWithMargin()];
}

async function callToCouple(): Promise<Piece> {
  const bytes = await pdf((document) => {
    atRight(document, ['Tongeren, 6 januari 2027', 'Dossiernummer 27B14'], 'Helvetica', 10);
    para(document, 'Helvetica-Bold', 11, ['VREDEGERECHT VAN HET KANTON TONGEREN']);
    para(document, 'Helvetica', 9.5, ['Kielenstraat 22 bus 1 - 3700 Tongeren', 'open van maandag tot vrijdag, 8.30 tot 12.30 uur', '']);
    para(document, 'Helvetica', 11, [
      'De heer Rik Vanmechelen',
      'Mevrouw Soumaya Amrani',
      'Hasseltsesteenweg 118',
      '3700 Tongeren',
      '',
    ]);
    para(document, 'Helvetica-Bold', 11, ['UITNODIGING TOT MINNELIJKE SCHIKKING (artikel 731 Ger.W.)', '']);
    para(document, 'Helvetica', 11, [
      'Mijnheer, mevrouw,',
      'De eigenares van het huis dat u op bovenstaand adres bewoont, mevrouw Lutgart Thijs uit Riemst, heeft op 30 december 2026 aan onze griffie gevraagd u samen met haar op te roepen. Zij hoopt dat een rechtszaak niet nodig is.',
      'Het gaat over de huur. Mevrouw Thijs schrijft dat u 1 740 euro achterstaat, dat zijn twee maanden huur van 870 euro (november en december). Zij stelt voor dat u dit in zes schijven van 290 euro terugbetaalt.',
      'De vrederechter ontvangt u op woensdag 20 januari 2027, om kwart over tien, in raadkamer A op de eerste verdieping.',
      'Dit gesprek kost u niets. Kunt u niet komen, laat het ons dan weten vóór 15 januari.',
      '',
      'Hoogachtend,',
      'Ingrid Claesen',
      'griffier-hoofd van dienst',
      '',
      'Kopie: OCMW Tongeren-Borgloon, dienst huisvesting',
    ]);
  });
  return courtFile(
    'zesde-27B14_minnelijke schikking.pdf',
    bytes,
    {
      ...head('conciliation', 'nl', 'arrears'),
      tenants: [person('Rik', 'Vanmechelen'), person('Soumaya', 'Amrani')],
      dwelling: home('Hasseltsesteenweg', '118', '', '3700', 'Tongeren'),
      landlord: { name: 'Lutgart Thijs' },
      arrears: debt(1740, 2, 870),
      court: {
        name: 'VREDEGERECHT VAN HET KANTON TONGEREN',
        rollNumber: '27B14',
        hearingAt: '2027-01-20T10:15',
      },
    },
    'plain language; the hour is written out; instalments are no arrears; the day of the request is no day of entry on the roll',
  );
}

async function callForNuisance(): Promise<Piece> {
  const bytes = await pdf((document) => {
    centred(document, ['VREDEGERECHT GERAARDSBERGEN'], 'Times-Bold', 14);
    centred(document, ['Lessensestraat 3 - 9500 Geraardsbergen'], 'Times-Roman', 10);
    centred(document, ['OPROEPING VERZOENING - Nr. 26 B 611'], 'Times-Bold', 12);
    sideBySide(document, 'Times-Roman', 11, [
      ['VERZOEKER', 'OPGEROEPEN PARTIJ'],
      ['Woonmaatschappij Denderzicht bv', 'De heer Patrice Mbayo Kalala'],
      ['Guilleminlaan 90', 'geb. 3 maart 1969'],
      ['9500 Geraardsbergen', 'Zonnebloemstraat 27 bus 1'],
      ['vert. door Sven Rogge', '9500 Geraardsbergen'],
    ]);
    document.moveDown(1);
    sideBySide(document, 'Times-Roman', 11, [
      ['Datum: vrijdag 18 december 2026', 'Uur: 11.30 uur'],
      ['Plaats: raadkamer', 'Opgemaakt: 1 december 2026'],
    ]);
    document.moveDown(1);
    justified(document, [
      'Voorwerp van het verzoek: de verhuurder klaagt over herhaalde geluidsoverlast (luide muziek na middernacht, ruzie met de bovenburen) en over de slechte staat van de woning: vuilnis in de gang en in de tuin, verstopte afvoer, ongedierte. De huur wordt stipt betaald. De woonmaatschappij wenst afspraken te maken en wil dat de huurder begeleiding aanvaardt.',
      'De oproeping verbindt u tot niets. Een afschrift van deze brief gaat naar het Sociaal Huis.',
      'De griffier, J. Van Lierde',
    ]);
  });
  return courtFile(
    'zesde-oproeping 26 B 611.pdf',
    bytes,
    {
      ...head('conciliation', 'nl', 'nuisance', 'upkeep'),
      tenants: [person('Patrice', 'Mbayo Kalala', { born: '1969-03-03' })],
      dwelling: home('Zonnebloemstraat', '27', '1', '9500', 'Geraardsbergen'),
      landlord: { name: 'Woonmaatschappij Denderzicht bv' },
      court: { name: 'VREDEGERECHT GERAARDSBERGEN', rollNumber: '26 B 611', hearingAt: '2026-12-18T11:30' },
    },
    'parties side by side; nuisance and upkeep, the rent is paid; day and hour in two columns',
  );
}

async function longJudgment(): Promise<Piece> {
  const number = enterpriseNumber('09965514');
  const bytes = await pdf((document) => {
    sideBySide(document, 'Times-Roman', 10, [
      ['Uitgifte aan: eisende partij', 'Repertoriumnummer 2027/211'],
      ['', 'Rolnummer 26A4416'],
    ]);
    centred(document, ['VREDEGERECHT VAN HET EERSTE KANTON HASSELT', 'VONNIS', 'bij verstek, uitgesproken op 19 januari 2027']);
    justified(document, [
      'In de zaak van:',
      `LIMBURGS HUURHUIS vzw, ondernemingsnummer ${kbo(number)}, met zetel te 3500 Hasselt, Kempische Steenweg 293, eiseres, verschijnend bij mr. Nathalie Bijnens, advocaat te Hasselt;`,
      'tegen:',
      'Shana VANDEBROEK, geboren op 13 mei 1997, wonende te 3510 Kermt, Diestersteenweg 162 bus 7, verweerster, die niet verschijnt;',
      '1. DE RECHTSPLEGING',
      'Het verzoekschrift dateert van 14 december 2026. De zaak werd behandeld op de zitting van 5 januari 2027, waar eiseres verstek vorderde. De wet van 15 juni 1935 op het gebruik der talen in gerechtszaken werd nageleefd. Het OCMW liet weten dat verweerster op 29 december 2026 bezocht werd en om uitstel wilde vragen.',
      '2. DE FEITEN',
      'Eiseres, een sociaal verhuurkantoor, verhuurt het appartement waarin verweerster woont met een geschreven contract dat inging op 1 november 2021. De huur, na aftrek van de huursubsidie, bedraagt 431,00 euro. Op de dag van het verzoekschrift bedroeg de achterstand 1.724,00 euro. Ter zitting actualiseerde eiseres haar vordering tot 2.155,00 euro, zijnde 5 maanden huur, januari 2027 inbegrepen.',
    ]);
    document.addPage();
    justified(document, [
      '3. DE BEOORDELING',
      'De vordering is niet betwist en strookt met de voorgelegde stukken. Een achterstand van die omvang is een ernstige tekortkoming die de ontbinding verantwoordt. Verweerster heeft een kind van twee jaar; de vrederechter houdt daarmee rekening bij de termijn van ontruiming.',
      'De gevorderde wederverhuringsvergoeding van 1.293,00 euro wordt herleid tot 862,00 euro. De provisie voor huurschade van 500,00 euro wordt afgewezen, nu geen plaatsbeschrijving voorligt.',
      '4. DE BESLISSING',
      'De vrederechter, rechtsprekend bij verstek,',
      'ontbindt de huurovereenkomst;',
      'beveelt dat verweerster de woning ontruimt uiterlijk binnen zes weken na de betekening van dit vonnis, bij gebreke waarvan zij door een gerechtsdeurwaarder uit de woning mag worden gezet;',
      'veroordeelt verweerster tot betaling van 2.155,00 euro achterstallige huur en van 862,00 euro wederverhuringsvergoeding;',
      'veroordeelt haar tot de kosten, begroot op 24,00 euro bijdrage en 525,00 euro rechtsplegingsvergoeding.',
    ]);
    atRight(document, ['de griffier                              de vrederechter', 'Linda Jorissen                             Karel Gielen']);
    document.addPage();
    centred(document, ['BETEKENING'], 'Times-Bold', 12);
    justified(document, ['Dit vonnis werd op 4 februari 2027 betekend aan de voormelde verweerster, te haren woonplaats.']);
  });
  return courtFile(
    'zesde-uitgifte vonnis 26A4416.pdf',
    bytes,
    {
      ...head('judgment', 'nl', 'arrears'),
      tenants: [person('Shana', 'Vandebroek', { born: '1997-05-13' })],
      dwelling: home('Diestersteenweg', '162', '7', '3510', 'Kermt'),
      landlord: { name: 'LIMBURGS HUURHUIS vzw', enterpriseNumber: number },
      arrears: debt(2155, 5, 431),
      court: { name: 'VREDEGERECHT VAN HET EERSTE KANTON HASSELT', rollNumber: '26A4416' },
      judgment: { date: '2027-01-19', servedOn: '2027-02-04' },
      lease: { startDate: '2021-11-01', written: true },
    },
    'three pages; the debt was 1.724, is 2.155; the hearing lies behind; six weeks from service are no fixed day',
  );
}

async function judgmentWithMargin(): Promise<Piece> {
  const bytes = await pdf((document) => {
    document.font('Helvetica').fontSize(8);
    let y = 120;
    for (const line of ['Vredegerecht van', 'het kanton Mol', '', 'Jakob Smitslaan 26', '2400 Mol', '', 'rekeninghouder:', 'FOD Justitie', '', 'uw contact:', 'griffie', '', 'bijlagen: 1']) {
      if (line !== '') document.text(line, 62, y, { width: 95 });
      y += 12;
    }
    document.moveTo(160, 100).lineTo(160, 760).lineWidth(0.5).stroke();
    document.font('Helvetica').fontSize(10.5);
    document.text('', 175, 105);
    for (const text of [
      'Mol, 18 december 2026',
      'Aan het OCMW van Balen, Vredelaan 1, 2490 Balen',
      'Kennisgeving van een vonnis (artikel 50 Vlaams Woninghuurdecreet)',
      'Geachte mevrouw, geachte heer,',
      'Als bijlage zenden wij u het vonnis dat deze rechtbank op 17 december 2026 heeft gewezen in de zaak met rolnummer 26A1960.',
      'Verhuurders zijn de heer Danny Geudens en mevrouw Vera Luyten. Huurder is mevrouw Katarzyna Wójcik, geboren op 30 september 1986. De woning is gelegen in de Steegstraat 59 te 2490 Balen.',
      'De vrederechter heeft de opzegging van 27 maart 2026, gegeven voor eigen gebruik, geldig verklaard. De schriftelijke huurovereenkomst die begon op 1 oktober 2019, is geëindigd op 30 september 2026. Mevrouw Wójcik moet de woning verlaten. Er is geen huurachterstand: zij betaalt elke maand een bezettingsvergoeding van 640 euro.',
      'Het vonnis is nog niet betekend. Over de verdere uitvoering kunt u de gerechtsdeurwaarder van de verhuurders aanspreken.',
      'Met vriendelijke groeten',
      'An Verbist, griffier',
    ]) {
      document.text(text, 175, document.y, { width: 355, paragraphGap: 10 });
    }
  });
  return courtFile(
    'zesde-kennisgeving art 50 26A1960.pdf',
    bytes,
    {
      ...head('judgment', 'nl', 'contract'),
      tenants: [person('Katarzyna', 'Wójcik', { born: '1986-09-30' })],
      dwelling: home('Steegstraat', '59', '', '2490', 'Balen'),
      landlord: { name: 'Danny Geudens en Vera Luyten' },
      court: { name: 'Vredegerecht van het kanton Mol', rollNumber: '26A1960' },
      judgment: { date: '2026-12-17' },
      lease: { startDate: '2019-10-01', written: true },
    },
    'narrow margin with the court, prose beside it; end of the lease without arrears; an occupation fee is no rent in arrears',
  );
}
