import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const immoVoorkempen = enterpriseNumber('09811204');
const maaswonen = enterpriseNumber('09822315');
const dokWonen = enterpriseNumber('09833426');

/** A line at the head or foot of the page, outside the margins. */
function edge(document: PDFKit.PDFDocument, y: number, text: string): void {
  const back = document.y;
  document.font('Helvetica').fontSize(7).text(text, 62, y, { lineBreak: false });
  document.text('', 62, back);
}

/** Petitions by lawyers, summonses and bailiffs' notices as text PDF. */
export async function secondBailiffsAndLawyers(): Promise<Piece[]> {
  return [...(await lawyers()), ...(await summonses()), ...(await notices())];
}

async function lawyers(): Promise<Piece[]> {
  const goran = nationalNumber('1979-10-03', 371);
  const peter = nationalNumber('1968-04-04', 209);
  return [
    courtFile(
      'Immo Voorkempen c. Desmet - Petrovic (neergelegd).pdf',
      await pdf((d) => {
        edge(d, 30, 'BALIS Advocaten - Mechelsesteenweg 210, 2018 Antwerpen - T 03 260 00 44 - F 03 260 00 45 - kantoor@balis.example');
        d.font('Helvetica').fontSize(8).text('VREDEGERECHT KANTON BRASSCHAAT\nNEERGELEGD EN INGESCHREVEN 27 NOV. 2026\nA.R. 26A4402', 330, 70);
        para(d, 'Times-Bold', 13, ['', 'VERZOEKSCHRIFT OP TEGENSPRAAK', '']);
        para(d, 'Times-Roman', 10.5, [
          'Aan de Heer Vrederechter te Brasschaat, Kapelsesteenweg 33, 2930 Brasschaat',
          '',
          'HEEFT DE EER UITEEN TE ZETTEN:',
          '',
          `de besloten vennootschap IMMO VOORKEMPEN, met maatschappelijke zetel te 2960 Brecht, Gasthuisstraat 14, ingeschreven in de Kruispuntbank van Ondernemingen onder het nummer ${kbo(immoVoorkempen)};`,
          'verzoekster, voor wie optreedt Mr. Katrijn Balis, advocaat met kantoor te 2018 Antwerpen, Mechelsesteenweg 210, die keuze van woonplaats doet op haar kantoor (k.balis@balis.example, dossier 2026/0377);',
          '',
          'DAT ZIJ EEN VORDERING INSTELT TEGEN:',
          '',
          '1. mevrouw Leentje DESMET, geboren te Turnhout op 6 januari 1984, zonder gekend beroep;',
          `2. de heer Goran PETROVIC, met rijksregisternummer ${dotted(goran)}, arbeider;`,
          'samen wonende te 2930 Brasschaat, Bredabaan 588, bus 201; verweerders.',
          '',
          'I. DE FEITEN',
          '1. Verzoekster is eigenares van een gebouw met acht appartementen. Zij verwierf het op 12 maart 2015 bij akte van notaris Wuyts te Brecht.',
          '2. Bij onderhandse akte van 18 juni 2022, geregistreerd te Antwerpen op 27 juni 2022, gaf zij het appartement op de tweede verdieping, Bredabaan 588 bus 201 te 2930 Brasschaat, aan verweerders in huur voor negen jaar. De huur nam een aanvang op 1 juli 2022.',
          '3. De basishuurprijs was 890,00 EUR. Na aanpassing aan het indexcijfer bedraagt hij sedert 1 juli 2026 995,40 EUR per maand.',
        ]);
        edge(d, 806, 'Derdenrekening BE00 0000 0000 0000 - RPR Antwerpen - bladzijde 1 van 3');
        d.addPage();
        edge(d, 30, 'BALIS Advocaten - Mechelsesteenweg 210, 2018 Antwerpen - T 03 260 00 44');
        para(d, 'Times-Roman', 10.5, [
          'II. DE TEKORTKOMING',
          '4. Verweerders lieten na de huur te betalen voor juli, augustus, september, oktober en november 2026. Zulks maakt vijf maanden uit, zodat een bedrag van 4.977,00 EUR openstaat.',
          '5. Verzoekster stelde hen in gebreke op 3 september 2026 en nogmaals, ditmaal door toedoen van haar raadsman, op 14 oktober 2026. Op 2 november 2026 om 15.30 uur vond ter plaatse een bespreking plaats die niets opleverde.',
          '6. De rechtspraak neemt aan dat een dergelijk verzuim de ontbinding wettigt (Vred. Zomergem 12 februari 2010, onuitgegeven, A.R. 09A511).',
          'III. DE VORDERING',
          '7. Naast de huur vordert verzoekster een wederverhuringsvergoeding van drie maanden (2.986,20 EUR), een bedrag van 1.150,00 EUR voor schade aan de keuken en een rechtsplegingsvergoeding van 900,00 EUR.',
        ]);
        edge(d, 806, 'bladzijde 2 van 3');
        d.addPage();
        edge(d, 30, 'BALIS Advocaten - Mechelsesteenweg 210, 2018 Antwerpen - T 03 260 00 44');
        para(d, 'Times-Roman', 10.5, [
          'OM DEZE REDENEN,',
          'BEHAGE HET DE VREDERECHTER',
          'de huurovereenkomst ontbonden te verklaren; verweerders te bevelen het goed te verlaten binnen de maand na de betekening van het vonnis; hen solidair te veroordelen tot de hoger vermelde sommen.',
          'Onder alle voorbehoud, Antwerpen, 25 november 2026. Voor verzoekster, haar raadsman (get.) K. Balis',
          '',
          'BUNDEL: 1. huurovereenkomst 18.06.2022; 2. aangetekende brief 03.09.2026; 3. aangetekende brief 14.10.2026; 4. rekeninguittreksels; 5. bewijs van woonst van 20.11.2026.',
          '',
          'BESCHIKKING VAN DE GRIFFIE: partijen worden opgeroepen tegen de zitting van donderdag 10 december 2026, 14.15 uur.',
        ]);
        edge(d, 806, 'bladzijde 3 van 3');
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [
          person('Leentje', 'Desmet', { born: '1984-01-06' }),
          person('Goran', 'Petrovic', { insz: goran }),
        ],
        dwelling: home('Bredabaan', '588', '201', '2930', 'Brasschaat'),
        landlord: { name: 'IMMO VOORKEMPEN', enterpriseNumber: immoVoorkempen },
        arrears: debt(4977, 5, 995.4),
        court: {
          name: 'VREDEGERECHT KANTON BRASSCHAAT',
          rollNumber: '26A4402',
          registeredOn: '2026-11-27',
          hearingAt: '2026-12-10T14:15',
        },
        lease: { startDate: '2022-07-01', written: true },
      },
      'three pages by a lawyer; many other dates, hours and sums; the roll number of a cited decision; hearing on the last page',
    ),

    courtFile(
      'requete_Maystadt_bail_verbal.pdf',
      await pdf((d) => {
        sideBySide(d, 'Times-Roman', 10, [
          ['CABINET D’AVOCATS', 'A Madame le Juge de paix'],
          ['Me Bertrand Colard', 'du deuxième canton de Charleroi'],
          ['boulevard Tirou 130', 'avenue Général Michel 1'],
          ['6000 Charleroi', '6000 Charleroi'],
          ['T. 071 20 00 36', ''],
          ['', ''],
        ]);
        para(d, 'Times-Roman', 10.5, [
          'REQUÊTE INTRODUCTIVE D’INSTANCE',
          '',
          'POUR : Madame Josiane VERHOFSTÉ et Monsieur Edgard NAVEZ, époux, retraités, domiciliés ensemble rue du Spinois 9 à 6220 Fleurus ;',
          'CONTRE : Monsieur Loïc MAYSTADT, né à Gilly le 28 septembre 1997, domicilié chaussée de Fleurus 412 à 6060 Gilly ;',
          '',
          'Attendu que les requérants ont remis en location au cité, par convention verbale et à dater du 1er octobre 2024, la petite maison dans laquelle celui-ci est domicilié, au loyer de 550 EUR le mois ;',
          'Attendu que le cité n’a plus rien versé depuis le mois de juin, qu’il doit ainsi six mensualités, soit 3.300 EUR de loyer ;',
          'Attendu que les provisions d’eau (180 EUR) sont réservées ;',
          'Plaise à Madame le Juge de paix condamner, résoudre et autoriser l’expulsion.',
          '',
          'Charleroi, le 2 décembre 2026.',
          '',
          'Visa du greffe de la Justice de paix du deuxième canton de Charleroi : RG 26A8216 - inscrit le 4 décembre 2026 - fixé au jeudi 17 décembre 2026 à 9 h.',
        ]);
      }),
      {
        ...head('petition', 'fr', 'arrears'),
        tenants: [person('Loïc', 'Maystadt', { born: '1997-09-28' })],
        dwelling: home('chaussée de Fleurus', '412', '', '6060', 'Gilly'),
        landlord: { name: 'Josiane Verhofsté et Edgard Navez' },
        arrears: debt(3300, 6, 550),
        court: {
          name: 'Justice de paix du deuxième canton de Charleroi',
          rollNumber: '26A8216',
          registeredOn: '2026-12-04',
          hearingAt: '2026-12-17T09:00',
        },
        lease: { startDate: '2024-10-01', written: false },
      },
      'French lawyer for a couple; oral lease; the home is where the tenant is domiciled',
    ),

    courtFile(
      'Hasselt 1 - Stevens-Thys - Janssen P.pdf',
      await pdf((d) => {
        d.font('Times-Italic').fontSize(9).text('Mr. Dries Clerx, advocaat - Guffenslaan 80, 3500 Hasselt - 011 22 00 90 - dries.clerx@balie-lim.example').moveDown();
        sideBySide(d, 'Times-Roman', 10.5, [
          ['Eisende partijen', 'Verwerende partij'],
          ['De heer Guido Stevens', 'De heer Peter Janssen'],
          ['Mevrouw Monique Thys', `RRN ${dotted(peter)}`],
          ['Luikersteenweg 301', 'Runkstersteenweg 45 bus 1'],
          ['3500 Hasselt', '3500 Hasselt'],
          ['', ''],
        ]);
        para(d, 'Times-Roman', 10.5, [
          'Vredegerecht van het eerste kanton Hasselt',
          'Rolnummer: nog toe te kennen',
          '',
          'Inleidend verzoekschrift in huurzaken',
          '',
          'De verwerende partij is sinds 1 maart 2019 huurder van de gelijkvloerse verdieping op het adres Runkstersteenweg 45 bus 1 te 3500 Hasselt. Er bestaat een schriftelijk huurcontract.',
          'De huur beloopt 700,00 € en is telkens op de eerste dag te betalen. Op de dag van dit verzoekschrift is er een achterstand van 1.400,00 € (twee maanden).',
          'De eisende partijen vragen de veroordeling tot 1.400,00 €, te vermeerderen met de huur die nog vervalt, en desnoods de ontbinding. Zij staan open voor een afbetaling.',
          '',
          'Hasselt, 11 december 2026',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Peter', 'Janssen', { insz: peter })],
        dwelling: home('Runkstersteenweg', '45', '1', '3500', 'Hasselt'),
        landlord: { name: 'Guido Stevens en Monique Thys' },
        arrears: debt(1400, 2, 700),
        court: { name: 'Vredegerecht van het eerste kanton Hasselt' },
        lease: { startDate: '2019-03-01', written: true },
      },
      'parties in two columns, a private couple as landlord; the roll number is still to come',
    ),

    courtFile(
      '1344bis_Vermeersch_Ieper.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'Advocatenkantoor Deleu',
          'Rijselstraat 77, 8900 Ieper',
          '',
          'Verzoekschrift overeenkomstig artikel 1344bis van het Gerechtelijk Wetboek',
          'bestemd voor het Vredegerecht van het kanton Ieper',
          '',
          'Verzoekende partij is de vzw Thuis in de Westhoek, Meenseweg 18 te 8900 Ieper, bijgestaan door Mr. Ann Deleu.',
          'De tegenpartij is mevrouw Christa Vermeersch, geboren in Poperinge op 17 augustus 1956, thans verblijvend bij haar zuster in de Casselstraat 205 te 8970 Poperinge.',
          'Voorwerp van de huur is het appartement Boomgaardstraat 21 bus 4 te 8900 Ieper. De schriftelijke huur vatte aan op 1 november 2011 en werd verscheidene keren verlengd.',
          'De laatst verschuldigde huurprijs was 410,25 euro. De tegenpartij liet zeven maanden onbetaald: 2.871,75 euro.',
          'Op de huurwaarborg van 820,50 euro wordt geen aanspraak gemaakt vooraleer de plaatsbeschrijving van 15 januari 2027 is opgesteld.',
          'Gevraagd wordt: betaling, ontbinding, ontruiming.',
          '',
          'Ieper, 30 november 2026',
          '',
          'Griffienota: ingeschreven onder 26A1466 op 2 december 2026. De rechtsdag wordt later meegedeeld.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Christa', 'Vermeersch', { born: '1956-08-17' })],
        dwelling: home('Boomgaardstraat', '21', '4', '8900', 'Ieper'),
        landlord: { name: 'vzw Thuis in de Westhoek' },
        arrears: debt(2871.75, 7, 410.25),
        court: { name: 'Vredegerecht van het kanton Ieper', rollNumber: '26A1466', registeredOn: '2026-12-02' },
        lease: { startDate: '2011-11-01', written: true },
      },
      'lease of 2011; staying elsewhere; no hearing yet, and a date to come that is none',
    ),
  ];
}

async function summonses(): Promise<Piece[]> {
  const ibrahim = nationalNumber('1990-06-11', 533);
  return [
    courtFile(
      'DAGV 2027-00118 Dok Wonen.pdf',
      await pdf((d) => {
        edge(d, 28, 'GDW Van Hecke - Plantin en Moretuslei 150 - 2018 Antwerpen - 03 235 00 70 - akten@gdw-vanhecke.example');
        para(d, 'Times-Roman', 10.5, [
          'DAGVAARDING VOOR DE VREDERECHTER',
          '',
          'Het jaar tweeduizend zevenentwintig, de vierde januari,',
          '',
          `Op verzoek van de coöperatieve vennootschap DOK WONEN, gevestigd te 2060 Antwerpen, Viséstraat 33, KBO ${kbo(dokWonen)},`,
          '',
          'Heb ik, Herman Van Hecke, gerechtsdeurwaarder te Antwerpen, gedagvaard:',
          `De heer Ibrahim TOURÉ, rijksregisternummer ${dotted(ibrahim)}, ingeschreven te 2100 Deurne, Ten Eekhovelei 82, aldaar sprekende met zijn nicht;`,
          '',
          'Om aanwezig te zijn op dinsdag negentien januari tweeduizend zeven-',
          'entwintig te negen uur voor het Vredegerecht van het vierde kanton Antwerpen, Bolivarplaats 20 te 2000 Antwerpen;',
          '',
          'Ten einde: gelet op de schriftelijke huurovereenkomst die op 16 augustus 2021 in werking trad en betrekking heeft op de woning gelegen te 2060 Antwerpen, Lange Van Bloerstraat 119 bus 5, tegen een huurprijs van 468,90 euro;',
          'gelet op de huurschuld van 2.344,50 euro, of vijf maanden;',
          'de overeenkomst te horen ontbinden en zich te horen uitzetten;',
          '',
          'De kosten van deze dagvaarding bedragen 287,13 euro, rolrecht 50,00 euro inbegrepen.',
        ]);
        edge(d, 806, 'Afschrift per elektronische post verzonden aan het OCMW Antwerpen, Lange Gasthuisstraat 33, op 05/01/2027');
      }),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Ibrahim', 'Touré', { insz: ibrahim })],
        dwelling: home('Lange Van Bloerstraat', '119', '5', '2060', 'Antwerpen'),
        landlord: { name: 'DOK WONEN', enterpriseNumber: dokWonen },
        referrer: {
          name: 'Herman Van Hecke',
          organisation: 'GDW Van Hecke',
          email: 'akten@gdw-vanhecke.example',
          phone: '+3232350070',
        },
        arrears: debt(2344.5, 5, 468.9),
        court: { name: 'Vredegerecht van het vierde kanton Antwerpen', hearingAt: '2027-01-19T09:00' },
        lease: { startDate: '2021-08-16', written: true },
      },
      'summons; the hearing in words is broken over a line; domicile elsewhere; costs and roll fee',
    ),

    courtFile(
      'citation Jambes 0044-27.pdf',
      await pdf((d) => {
        para(d, 'Helvetica', 10, [
          'Étude de l’huissier de justice Nathalie Evrard',
          'avenue de la Citadelle 55 - 5100 Jambes - 081 30 00 47 - etude@evrard-huissier.example',
          '',
          'EXPLOIT DE CITATION - répertoire 0044/27',
          '',
          'Le douze janvier deux mille vingt-sept, à la demande de :',
          'Madame Bernadette LAMBOTTE, domiciliée à 5000 Namur, rue Salzinnes-les-Moulins 14,',
          'j’ai donné citation à :',
          'Madame Cindy HENROTTE, née le 23 mai 1988, et Monsieur Kevin ADAM, né le 30 juin 1986,',
          'tous deux domiciliés à 5100 Jambes, rue de Dave 176 (boîte 12),',
          'd’avoir à comparaître le 26 janvier 2027 à 14 h 30 devant la Justice de paix du second canton de Namur, place du Palais de Justice 5.',
          '',
          'OBJET DE LA DEMANDE',
          'Par bail écrit entré en vigueur le 1er novembre 2019, les cités ont pris en location l’appartement où ils sont domiciliés, pour 765,00 € par mois.',
          'Quatre loyers restent dus, à savoir 3.060,00 €.',
          'La requérante demande en outre 250,00 € de charges communes, la résolution du bail et l’expulsion.',
          '',
          'Coût de l’acte : 264,50 €',
        ]);
      }),
      {
        ...head('summons', 'fr', 'arrears'),
        tenants: [
          person('Cindy', 'Henrotte', { born: '1988-05-23' }),
          person('Kevin', 'Adam', { born: '1986-06-30' }),
        ],
        dwelling: home('rue de Dave', '176', '12', '5100', 'Jambes'),
        landlord: { name: 'Bernadette Lambotte' },
        referrer: {
          name: 'Nathalie Evrard',
          organisation: 'Étude de l’huissier de justice Nathalie Evrard',
          email: 'etude@evrard-huissier.example',
          phone: '+3281300047',
        },
        arrears: debt(3060, 4, 765),
        court: { name: 'Justice de paix du second canton de Namur', hearingAt: '2027-01-26T14:30' },
        lease: { startDate: '2019-11-01', written: true },
      },
      'French summons of two; a number of the bailiff’s register that is no roll number',
    ),

    courtFile(
      'Maaswonen_dagvaarding_Bielen.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(12).text('DAGVAARDING - samenvatting voor het OCMW').moveDown(0.5);
        cells(d, 150, [
          ['Kantoor', 'Gerechtsdeurwaarders Nijs & Vaes, Rijksweg 340, 3630 Maasmechelen, tel. 089 76 00 29'],
          ['Behandelend', 'Roel Vaes'],
          ['Akte betekend op', '20/01/2027'],
          ['Eiser', `Maaswonen cv (KBO ${kbo(maaswonen)}), Heirstraat 239, 3630 Maasmechelen`],
          ['Gedaagden', 'Sonja BIELEN (° 12/08/1975)\nRudi MERTENS (° 27/02/1970)'],
          ['Adres gedaagden', 'Kruindersweg 61, 3630 Eisden'],
          ['Gehuurd goed', 'zelfde adres'],
          ['Grond', 'herhaalde overlast: blaffende honden, bedreiging van buren'],
          ['Achterstal', 'geen'],
          ['Inleiding', 'Vredegerecht van het kanton Maasmechelen\n3 februari 2027 - 9.30 uur'],
          ['Contract', 'schriftelijk, in werking sinds 1 juni 2016'],
        ]);
      }),
      {
        ...head('summons', 'nl', 'nuisance'),
        tenants: [
          person('Sonja', 'Bielen', { born: '1975-08-12' }),
          person('Rudi', 'Mertens', { born: '1970-02-27' }),
        ],
        dwelling: home('Kruindersweg', '61', '', '3630', 'Eisden'),
        landlord: { name: 'Maaswonen cv', enterpriseNumber: maaswonen },
        referrer: {
          name: 'Roel Vaes',
          organisation: 'Gerechtsdeurwaarders Nijs & Vaes',
          phone: '+3289760029',
        },
        court: { name: 'Vredegerecht van het kanton Maasmechelen', hearingAt: '2027-02-03T09:30' },
        lease: { startDate: '2016-06-01', written: true },
      },
      'summary of a summons as a table; nuisance without arrears; the day of service is no hearing',
    ),
  ];
}

async function notices(): Promise<Piece[]> {
  return [
    courtFile(
      'bevel Lier - Ceulemans.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 10.5, [
          'Bart Goossens, gerechtsdeurwaarder',
          'Antwerpsesteenweg 88, 2500 Lier - telefoon 03 480 00 15 - kantoor@goossens-gdw.example',
          '',
          'BEVEL TOT ONTRUIMING MET AANKONDIGING VAN DE DAG',
          '',
          'Uit kracht van het vonnis van het Vredegerecht van het kanton Lier, gewezen op 24 november 2026 onder rolnummer 26A3310 en betekend op 9 december 2026,',
          'ten verzoeke van mevrouw Hilde Verlinden,',
          'geef ik bevel aan de heer Stijn CEULEMANS, wonende te 2500 Lier, Mechelsesteenweg 217,',
          'om de woning te 2500 Lier, Mechelsesteenweg 217 binnen 24 uur te verlaten en de sleutels op mijn kantoor af te geven.',
          'Doet hij dat niet, dan ga ik over tot de gedwongen uitzetting op donderdag 21 januari 2027 vanaf 8.30 uur, met slotenmaker en verhuizers.',
          'De goederen die dan nog in huis zijn, worden gedurende zes maanden bewaard op kosten van de eigenaar ervan.',
          '',
          'Akte van 6 januari 2027. Prijs: 198,02 euro.',
        ]);
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Stijn', 'Ceulemans')],
        dwelling: home('Mechelsesteenweg', '217', '', '2500', 'Lier'),
        landlord: { name: 'Hilde Verlinden' },
        referrer: { name: 'Bart Goossens', email: 'kantoor@goossens-gdw.example', phone: '+3234800015' },
        court: { name: 'Vredegerecht van het kanton Lier', rollNumber: '26A3310' },
        judgment: { date: '2026-11-24', servedOn: '2026-12-09', evictionOn: '2027-01-21' },
      },
      'order to leave with the day of eviction; the day of the deed and its price are neither',
    ),

    courtFile(
      'kennisgeving aan OCMW Wetteren.pdf',
      await pdf((d) => {
        d.font('Helvetica').fontSize(9).text('Van: Gerechtsdeurwaarderskantoor Rombaut, Stationsplein 12, 9230 Wetteren, 09 369 00 88', 62, 60);
        d.text('Aan: OCMW Wetteren, Rode Heuvel 1, 9230 Wetteren').moveDown(1.2);
        d.font('Helvetica-Bold').fontSize(11).text('KENNISGEVING UITDRIJVING').moveDown(0.5);
        cells(d, 190, [
          ['Betrokken bewoner', 'Natalia Wisniewska'],
          ['Te ontruimen pand', 'Kapellendries 38 bus 0201, 9230 Wetteren'],
          ['Eigenaar', 'Dender & Schelde Vastgoed bv'],
          ['Titel', 'vonnis Vredegerecht van het kanton Wetteren'],
          ['AR', '26A2741'],
          ['Uitspraak', '19 november 2026'],
          ['Betekening', '1 december 2026'],
          ['Datum uitdrijving', 'WOENSDAG 27 JANUARI 2027'],
          ['Uur', '10.00'],
          ['Dossierbeheerder', 'Ellen Rombaut'],
        ]);
        para(d, 'Helvetica', 9, ['', 'Wetteren, 8 januari 2027. Wij verzoeken u na te gaan of de bewoner opvang heeft.']);
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Natalia', 'Wisniewska')],
        dwelling: home('Kapellendries', '38', '0201', '9230', 'Wetteren'),
        landlord: { name: 'Dender & Schelde Vastgoed bv' },
        referrer: {
          name: 'Ellen Rombaut',
          organisation: 'Gerechtsdeurwaarderskantoor Rombaut',
          phone: '+3293690088',
        },
        court: { name: 'Vredegerecht van het kanton Wetteren', rollNumber: '26A2741' },
        judgment: { date: '2026-11-19', servedOn: '2026-12-01', evictionOn: '2027-01-27' },
      },
      'notice to the centre as a table; day and hour apart, in capitals',
    ),

    courtFile(
      'opschorting uithuiszetting Claes.pdf',
      await letterPdf({
        letterhead: ['Gerechtsdeurwaarders Peeters & Wauters', 'Grote Markt 40, 3300 Tienen', '016 81 00 23 - info@peeters-wauters.example'],
        addressee: ['OCMW Tienen', 'Kabbeekvest 110', '3300 Tienen'],
        place: 'Tienen, 15 januari 2027',
        subject: 'Opschorting van de uithuiszetting - mevrouw Martine Claes',
        paragraphs: [
          'Geachte,',
          'Ik meldde u vorige maand dat mevrouw Martine Claes uit haar woning aan de Leuvensestraat 96 te 3300 Tienen zou worden gezet (rolnummer 26A1720).',
          'Die uithuiszetting gaat voorlopig niet door. De verhuurder, Wonen aan de Gete bv, heeft met haar een afbetalingsplan gesloten van 150 euro per maand. Zolang zij dat naleeft, onderneem ik niets.',
          'Mag ik u vragen dit aan uw dossier toe te voegen?',
          'Met achting,',
          'Joris Wauters, gerechtsdeurwaarder',
        ],
      }),
      {
        ...head('update', 'nl'),
        tenants: [person('Martine', 'Claes')],
        dwelling: home('Leuvensestraat', '96', '', '3300', 'Tienen'),
        landlord: { name: 'Wonen aan de Gete bv' },
        referrer: {
          name: 'Joris Wauters',
          organisation: 'Gerechtsdeurwaarders Peeters & Wauters',
          email: 'info@peeters-wauters.example',
          phone: '+3216810023',
        },
        court: { rollNumber: '26A1720' },
      },
      'an announced eviction that is suspended: news, no notice; the instalment is no arrears',
    ),

    courtFile(
      'avis Soignies 19 fevrier.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'Me Didier Franquin, huissier de justice, chaussée de Mons 20 à 7060 Soignies (067 33 00 52)',
          '',
          'Soignies, le 29 janvier 2027',
          '',
          'AVIS D’EXPULSION',
          '',
          'Madame Rachida Ziani,',
          'Je suis chargé par Monsieur Fernand Bauwin, propriétaire, de ramener à exécution le jugement rendu contre vous le 8 décembre 2026 par la Justice de paix du canton de Soignies (rôle général 26A1185), lequel vous a été signifié le 5 janvier 2027.',
          'Faute pour vous d’avoir quitté la maison de la rue de la Station 63 à 7060 Soignies, je procéderai à votre expulsion le vendredi 19 février 2027 dès 9 h 30, avec l’aide de la police si besoin.',
          'Le CPAS de Soignies est averti par courrier séparé.',
        ]);
      }),
      {
        ...head('eviction-notice', 'fr'),
        tenants: [person('Rachida', 'Ziani')],
        dwelling: home('rue de la Station', '63', '', '7060', 'Soignies'),
        landlord: { name: 'Fernand Bauwin' },
        referrer: { name: 'Didier Franquin', phone: '+3267330052' },
        court: { name: 'Justice de paix du canton de Soignies', rollNumber: '26A1185' },
        judgment: { date: '2026-12-08', servedOn: '2027-01-05', evictionOn: '2027-02-19' },
      },
      'French notice of eviction in one paragraph',
    ),
  ];
}
