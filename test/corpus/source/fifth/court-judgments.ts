import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { centred, filled, frame, headRight, prose, ticks } from './layout.ts';

const minerva = enterpriseNumber('09953204');
const dijle = enterpriseNumber('09953315');
const duin = enterpriseNumber('09953426');

/** Judgments and notices of eviction in Dutch, and a judgment translated into English. */
export async function fifthJudgmentsAndEvictions(): Promise<Piece[]> {
  const fatima = nationalNumber('1994-04-13', 366);
  const ruben = nationalNumber('1988-06-30', 201);
  const chinedu = nationalNumber('1986-09-05', 473);
  return [
    courtFile(
      'vijfde-vonnis_genk_26A4120.pdf',
      await pdf((d) => {
        sideBySide(d, 'Times-Roman', 10, [
          ['Vredegerecht van het kanton Genk', 'repertoriumnummer 2027/118'],
          ['', 'rolnummer 26A4120'],
          ['', 'uitgifte afgeleverd op 18 januari 2027'],
        ]);
        d.moveDown(1);
        centred(d, 'Times-Bold', 13, 'VONNIS BIJ VERSTEK');
        prose(d, 'Times-Roman', 11, [
          'Uitgesproken in openbare terechtzitting van donderdag 14 januari 2027 door Ann Hendrikx, vrederechter, bijgestaan door griffier Rik Jorissen.',
          `IN ZAKE: MINERVA RESIDENTIES nv, met zetel te 3600 Genk, Europalaan 81, ondernemingsnummer ${kbo(minerva)}, eisende partij, vertegenwoordigd door mr. K. Bijnens loco mr. T. Geuns, advocaat te Hasselt;`,
          `TEGEN: mevrouw Fatima Zahra EL AMRANI, geboren op 13 april 1994, rijksregisternummer ${dotted(fatima)}, wonende te 3600 Genk, Sledderlo 29 bus 3, verwerende partij, niet verschenen;`,
          'RECHTSPLEGING. Gelet op het verzoekschrift, neergelegd op 11 december 2026; gelet op de oproeping bij gerechtsbrief tegen de zitting van 4 januari 2027, waarop de verwerende partij, hoewel regelmatig opgeroepen, niet is verschenen; gelet op de mededeling aan het OCMW, dat geen verslag neerlegde.',
          'De zaak werd op 4 januari 2027 in beraad genomen. De vordering beoogt de ontbinding van de huurovereenkomst, de uithuiszetting, de betaling van de achterstal en van een vergoeding voor wederverhuring.',
          'BEOORDELING. De partijen zijn gebonden door een schriftelijke huurovereenkomst die inging op 1 augustus 2023 voor de duur van drie jaar en nadien werd verlengd. Artikel 20 van het Vlaams Woninghuurdecreet verplicht de huurder de huur op de overeengekomen tijdstippen te betalen. Uit de stukken blijkt dat sinds 1 juli 2026 geen enkele betaling werd ontvangen en dat de aanmaningen onbeantwoord bleven.',
        ]);
        d.addPage();
        prose(d, 'Times-Roman', 11, [
          'De huurprijs bedraagt 702,00 euro per maand. De achterstand komt overeen met zes maanden. De tekortkoming is ernstig genoeg om de ontbinding te verantwoorden. De wederverhuringsvergoeding wordt herleid tot twee maanden.',
          'OM DEZE REDENEN, DE VREDERECHTER, rechtdoende bij verstek, verklaart de vordering ontvankelijk en in de volgende mate gegrond:',
          '- ontbindt de huurovereenkomst betreffende het appartement te Genk, Sledderlo 29 bus 3, in het nadeel van de verwerende partij;',
          '- veroordeelt haar tot betaling van 4.212,00 euro achterstallige huur en 1.404,00 euro wederverhuringsvergoeding, meer de gerechtelijke interest;',
          '- veroordeelt haar het goed te ontruimen binnen een maand na de betekening, en machtigt de eisende partij om haar daarna te doen uitdrijven;',
          '- veroordeelt haar tot de kosten, begroot op 165,00 euro rolrecht en 600,00 euro rechtsplegingsvergoeding.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Fatima Zahra', 'El Amrani', { born: '1994-04-13', insz: fatima })],
        dwelling: home('Sledderlo', '29', '3', '3600', 'Genk'),
        landlord: { name: 'MINERVA RESIDENTIES nv', enterpriseNumber: minerva },
        arrears: debt(4212, 6, 702),
        court: { name: 'Vredegerecht van het kanton Genk', rollNumber: '26A4120' },
        judgment: { date: '2027-01-14' },
        lease: { startDate: '2023-08-01', written: true },
      },
      'default judgment over two pages; not served yet; the hearing of 4 January is over; petition lodged is not the roll entry',
    ),

    courtFile(
      'vijfde-kennisgeving art50 mechelen.pdf',
      await pdf((d) => {
        headRight(d, ['FOD Justitie', 'Vredegerecht van het kanton Mechelen', 'Keizerstraat 20, 2800 Mechelen']);
        para(d, 'Helvetica', 10, ['AANGETEKEND', 'OCMW Mechelen, Sociaal Huis, Lange Schipstraat 27, 2800 Mechelen', '', 'Mechelen, 8 februari 2027', 'Kennisgeving van een vonnis van uithuiszetting (artikel 50 Vlaams Woninghuurdecreet)', '']);
        cells(d, 175, [
          ['Rolnummer', '26A5566'],
          ['Datum van het vonnis', '21/01/2027'],
          ['Betekend aan de huurder op', '03/02/2027'],
          ['Eisende partij', `Dijleveld Wonen cv (KBO ${kbo(dijle)}), Korenmarkt 6, 2800 Mechelen`],
          ['Veroordeelde 1', `Ruben Van Camp, ${dotted(ruben)}, geb. 30/06/1988`],
          ['Veroordeelde 2', 'Joyce Peeters, geb. 17/12/1991'],
          ['Ligging van het goed', 'Liersesteenweg 402 bus 1.3, 2800 Mechelen'],
          ['Huurcontract', 'schriftelijk, sinds 1 mei 2020'],
          ['Toegekend', 'achterstallige huur € 2.590,40 (8 maanden aan € 323,80); kosten € 76,00'],
          ['Uitvoering', 'niet vóór een maand na betekening; nog geen dag bepaald'],
        ]);
        para(d, 'Helvetica', 9.5, ['', 'De veroordeelden kunnen nog verzet of hoger beroep aantekenen. Deze kennisgeving gebeurt opdat uw centrum op de meest aangewezen wijze hulp kan bieden.', 'Namens de hoofdgriffier, griffier G. Naets']);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Ruben', 'Van Camp', { born: '1988-06-30', insz: ruben }), person('Joyce', 'Peeters', { born: '1991-12-17' })],
        dwelling: home('Liersesteenweg', '402', '1.3', '2800', 'Mechelen'),
        landlord: { name: 'Dijleveld Wonen cv', enterpriseNumber: dijle },
        arrears: debt(2590.4, 8, 323.8),
        court: { name: 'Vredegerecht van het kanton Mechelen', rollNumber: '26A5566' },
        judgment: { date: '2027-01-21', servedOn: '2027-02-03' },
        lease: { startDate: '2020-05-01', written: true },
      },
      'notification of a judgment by the registry in a table; no eviction date yet',
    ),

    courtFile(
      'vijfde-aankondiging uitdrijving OOS-27-0077.pdf',
      await letterPdf({
        letterhead: ['Gerechtsdeurwaarder Christophe Declercq', 'Torhoutsesteenweg 210 - 8400 Oostende', 'T: 059 70 62 18', 'M: info@gdw-declercq.example', 'Derdenrekening op aanvraag'],
        addressee: ['Mevrouw Marie-Paule Lagrou', 'Nieuwpoortsesteenweg 611 bus 9', '8400 Oostende'],
        place: 'Oostende, 15 februari 2027',
        subject: 'DATUM VAN UW UITHUISZETTING - dossier OOS-27-0077 (kopie: OCMW Oostende)',
        paragraphs: [
          'Mevrouw,',
          `In de zaak van Duinenzicht Invest nv (${kbo(duin)}) tegen u werd op 12 januari 2027 een vonnis geveld door het Vredegerecht van het kanton Oostende, gekend onder rolnummer 26A7031. Ik heb u dit vonnis op 26 januari 2027 betekend.`,
          'U hebt de woning niet vrijwillig verlaten. Daarom zal ik op donderdag 4 maart 2027, vanaf 9 uur, overgaan tot de uitdrijving uit het appartement op uw adres, bijgestaan door de politie, een slotenmaker en de technische dienst van de stad. De meubelen die achterblijven, worden door de stad zes maanden bewaard.',
          'U vermijdt de kosten (geraamd op 1.150,00 euro) door de sleutels vóór 1 maart 2027 op mijn kantoor af te geven.',
          'Hebt u nog geen ander onderdak? Neem dan vandaag nog contact op met het Sociaal Huis.',
          'Hoogachtend,',
          'Christophe Declercq, gerechtsdeurwaarder',
        ],
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Marie-Paule', 'Lagrou')],
        dwelling: home('Nieuwpoortsesteenweg', '611', '9', '8400', 'Oostende'),
        landlord: { name: 'Duinenzicht Invest nv', enterpriseNumber: duin },
        referrer: { name: 'Christophe Declercq', email: 'info@gdw-declercq.example', phone: '+3259706218' },
        court: { name: 'Vredegerecht van het kanton Oostende', rollNumber: '26A7031' },
        judgment: { date: '2027-01-12', servedOn: '2027-01-26', evictionOn: '2027-03-04' },
      },
      'letter to the tenant, copy for the office; five dates; no reason for the eviction',
    ),

    courtFile(
      'vijfde-bericht ocmw lokeren.pdf',
      await pdf((d) => {
        centred(d, 'Helvetica-Bold', 12, 'BERICHT AAN HET OCMW - NIEUWE DAG VAN UITHUISZETTING');
        filled(d, 'gerechtsdeurwaarder', 'Dirk Vercruysse');
        filled(d, 'tel.', '09 348 77 02');
        filled(d, 'ons dossier', '26/3308');
        filled(d, 'bestemmeling', 'OCMW Lokeren, Groendreef 8');
        filled(d, 'eiser(es)', 'erven De Clippel');
        filled(d, 'uit te zetten', 'TRAN Van Minh en TRAN Thi Hoa');
        filled(d, 'plaats', 'Zelebaan 77, 9160 Lokeren');
        filled(d, 'titel', 'vonnis Vredegerecht van het kanton Lokeren 22/10/2026, A.R. 26A0918');
        filled(d, 'betekend', '17/11/2026');
        ticks(d, 'er wonen', [['minderjarigen', true], ['zieken', false], ['dieren', true]]);
        ticks(d, 'reden nieuwe dag', [['akkoord niet nageleefd', true], ['verzoek OCMW', false]]);
        d.moveDown(0.4);
        frame(d, { x: 62, y: d.y, width: 471 }, ['De uithuiszetting van 9 februari 2027 ging niet door (akkoord over vertrek vóór eind februari).', 'NIEUWE DAG: dinsdag 9 maart 2027 om 8.30 uur. Verder uitstel wordt niet gegeven.'], 10);
        para(d, 'Helvetica', 9, ['Opgemaakt op 1 maart 2027', 'Dirk Vercruysse']);
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Van Minh', 'Tran'), person('Thi Hoa', 'Tran')],
        dwelling: home('Zelebaan', '77', '', '9160', 'Lokeren'),
        landlord: { name: 'erven De Clippel' },
        referrer: { name: 'Dirk Vercruysse', phone: '+3293487702' },
        court: { name: 'Vredegerecht van het kanton Lokeren', rollNumber: '26A0918' },
        judgment: { date: '2026-10-22', servedOn: '2026-11-17', evictionOn: '2027-03-09' },
      },
      'form with filled lines: a second day after the first was called off; Vietnamese names, family name first, in capitals',
    ),

    courtFile(
      'vijfde-sworn translation Eze.pdf',
      await pdf((d) => {
        para(d, 'Times-Italic', 9.5, ['Sworn translation from Dutch into English. Translator: Hannelore Baert (VTI 2281940), Ghent, 9 February 2027', '']);
        centred(d, 'Times-Bold', 12, 'JUSTICE OF THE PEACE COURT OF THE CANTON OF VILVOORDE');
        prose(d, 'Times-Roman', 11, [
          'General roll number: 26A6612. Judgment of 28 January 2027, given after hearing both parties.',
          `Claimant: Ms Lutgarde Van Assche, born on 3 August 1960, residing at 1850 Grimbergen, Wolvertemsesteenweg 18.`,
          `Defendant: Mr Chinedu EZE, born in Enugu on 5 September 1986, national register number ${dotted(chinedu)}, residing at 1800 Vilvoorde, Schaarbeeklei 190 box 4, appearing in person.`,
          'The defendant has rented the flat at the above address since 1 March 2022 under a written lease, for use as his main residence, at a rent of EUR 810.00 per month. When the case was brought he owed EUR 4,050.00. Having paid EUR 1,620.00 on 11 January 2027, he still owes EUR 2,430.00, i.e. three months of rent. He does not dispute this and explains that he lost his job at the airport.',
          'FOR THESE REASONS the justice of the peace orders the defendant to pay EUR 2,430.00 in rent arrears, dissolves the lease and orders the defendant to vacate the flat, failing which he may be evicted by a bailiff, not earlier than one month after service of this judgment. The claim for damages of EUR 500.00 is dismissed. The costs of EUR 52.00 are borne by the defendant.',
          '[signed by the clerk and the justice of the peace]',
          'The undersigned certifies that this translation is faithful to the original.',
        ]);
      }),
      {
        ...head('judgment', 'en', 'arrears'),
        tenants: [person('Chinedu', 'Eze', { born: '1986-09-05', insz: chinedu })],
        dwelling: home('Schaarbeeklei', '190', '4', '1800', 'Vilvoorde'),
        landlord: { name: 'Lutgarde Van Assche' },
        arrears: debt(2430, 3, 810),
        court: { name: 'JUSTICE OF THE PEACE COURT OF THE CANTON OF VILVOORDE', rollNumber: '26A6612' },
        judgment: { date: '2027-01-28' },
        lease: { startDate: '2022-03-01', written: true },
      },
      'English translation of a judgment; a part was paid; not served yet',
    ),
  ];
}
