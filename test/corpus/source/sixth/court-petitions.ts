import { courtFile } from '../court-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { atRight, centred, grid, justified } from './court-pages.ts';

/** Petitions: a law firm, a landlord with a form, two housing companies, a landlord of students. */
export async function courtPetitions(): Promise<Piece[]> {
  return [
    await lawFirm(),
    await formByHand(),
    await tableOfParties(),
    await coverLetterAndStatement(),
    await studentRoom(),
  ];
}

async function lawFirm(): Promise<Piece> {
  const bytes = await pdf((document) => {
    atRight(document, ['Ingeschreven ter algemene rol op 24 november 2026', 'A.R. nr. 26A2874']);
    document.font('Times-Bold').fontSize(11).text('Mr. Bavo COPPENS', 62, document.y);
    para(document, 'Times-Roman', 9, ['Advocaat te 9300 Aalst, Keizersplein 38', 'Onze ref.: BC/260911 MEERT/VAN CAUWENBERGHE', '']);
    centred(document, ['VERZOEKSCHRIFT TOT ONTBINDING EN UITHUISZETTING', '(art. 1344bis Ger.W.)']);
    justified(document, [
      'Aan de Edelachtbare Heer Vrederechter zetelend in het Vredegerecht van het kanton Aalst,',
      'Heeft de eer beleefd uiteen te zetten: mevrouw Godelieve MEERT, gepensioneerd, geboren te Mere op 30 januari 1948, wonende te 9420 Erpe-Mere, Oudenaardsesteenweg 380, verzoekster, hebbende als raadsman mr. Bavo Coppens voornoemd;',
      'Dat verzoekster bij schriftelijke huurovereenkomst van 12 juni 2014, geregistreerd te Aalst, met aanvang op 1 juli 2014, het appartement gelegen te 9300 Aalst, Leopoldlaan 61 bus 2, heeft verhuurd aan de heer Gunther VAN CAUWENBERGHE, geboren te Aalst op 17 april 1974, en diens echtgenote mevrouw Ilse DE BACKER, geboren te Ninove op 2 september 1976, beiden aldaar gedomicilieerd, hierna verweerders;',
      'Dat de aanvankelijke huurprijs 585,00 EUR beliep en ingevolge indexatie thans 712,40 EUR per maand bedraagt; dat bij de aanvang een waarborg van 1.170,00 EUR werd geplaatst op een geblokkeerde rekening;',
      'Dat verweerders sinds september 2026 in gebreke blijven; dat aldus de huurgelden van september, oktober en november 2026 openstaan, zijnde 3 maanden x 712,40 EUR of 2.137,20 EUR; dat de ingebrekestelling van 22 oktober 2026 zonder gevolg bleef;',
      'Dat verzoekster bijgevolg de ontbinding vordert lastens verweerders, hun uitdrijving binnen de maand, alsook hun hoofdelijke veroordeling tot betaling van 2.137,20 EUR achterstallige huur, meer een wederverhuringsvergoeding van 2.137,20 EUR en de gerechtskosten, begroot op 1.080,00 EUR rechtsplegingsvergoeding.',
      'REDENEN WAAROM verzoekster vraagt partijen op te roepen voor de eerstvolgende nuttige terechtzitting.',
      'Aalst, 20 november 2026. Voor verzoekster, haar raadsman (get.) B. Coppens',
    ]);
    justified(document, [
      'Dagstelling door de griffie: openbare terechtzitting van maandag 7 december 2026 te 10.30 uur. Afschrift aan het OCMW te Aalst.',
    ], 'Times-Italic', 10);
  });
  return courtFile(
    'zesde-verzoekschrift MEERT-VAN CAUWENBERGHE.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [
        person('Gunther', 'Van Cauwenberghe', { born: '1974-04-17' }),
        person('Ilse', 'De Backer', { born: '1976-09-02' }),
      ],
      dwelling: home('Leopoldlaan', '61', '2', '9300', 'Aalst'),
      landlord: { name: 'Godelieve Meert' },
      arrears: debt(2137.2, 3, 712.4),
      court: {
        name: 'Vredegerecht van het kanton Aalst',
        rollNumber: '26A2874',
        registeredOn: '2026-11-24',
        hearingAt: '2026-12-07T10:30',
      },
      lease: { startDate: '2014-07-01', written: true },
    },
    'one long sentence in justified prose; the landlord has a birth date too; the damages equal the arrears',
  );
}

async function formByHand(): Promise<Piece> {
  const bytes = await pdf((document) => {
    centred(document, ['VERZOEKSCHRIFT IN HUURZAKEN', 'invulformulier voor verhuurders zonder advocaat'], 'Helvetica-Bold', 12);
    para(document, 'Helvetica', 9, ['Vul in met blokletters. Voeg een attest van gezinssamenstelling van de huurder toe (niet ouder dan 15 dagen).', '']);
    cells(document, 190, [
      ['Voorbehouden aan de griffie', 'Rolnr. 26A1409      Ingeschreven: 30-11-26      Zitting: vr 11-12-26, 9u00'],
      ['Bevoegde rechtbank', 'Vredegerecht kanton Torhout'],
    ]);
    para(document, 'Helvetica-Bold', 10, ['', 'A. Wie dient het verzoek in (verhuurder)?']);
    cells(document, 190, [
      ['Naam', 'VANDENBUSSCHE'],
      ['Voornaam', 'NOEL'],
      ['Geboortedatum', '06-10-1953'],
      ['Adres', 'AARTRIJKESTRAAT 15, 8820 TORHOUT'],
      ['Telefoon / e-mail', '050 22 41 18'],
    ]);
    para(document, 'Helvetica-Bold', 10, ['', 'B. Tegen wie (huurder)?']);
    cells(document, 190, [
      ['Naam', 'DEWULF'],
      ['Voornaam', 'KIMBERLY'],
      ['Geboortedatum', '19-03-1992'],
      ['Adres', 'OOSTENDESTRAAT 92 BUS 1, 8820 TORHOUT'],
      ['Telefoon / e-mail', '0471 38 20 66'],
    ]);
    para(document, 'Helvetica-Bold', 10, ['', 'C. De huur']);
    cells(document, 190, [
      ['Adres van het gehuurde goed', '[X] zelfde adres als onder B     [ ] ander adres: ..................'],
      ['Soort overeenkomst', '[ ] schriftelijk     [X] mondeling'],
      ['Begin van de huur', '01-02-2020'],
      ['Huurprijs per maand', '€ 700'],
      ['Huurwaarborg', 'geen'],
      ['Aantal onbetaalde maanden', '4'],
      ['Bedrag van de achterstand', '€ 2.800'],
    ]);
    para(document, 'Helvetica-Bold', 10, ['', 'D. Wat vraagt u?']);
    cells(document, 190, [
      ['Aankruisen', '[X] betaling van de achterstand     [X] ontbinding van de huur     [X] uithuiszetting     [ ] schade'],
      ['Uitleg (kort)', 'ZE DOET DE DEUR NIET MEER OPEN EN ANTWOORDT NIET OP MIJN BRIEVEN'],
      ['Datum en handtekening', 'TORHOUT, 27-11-2026      N. Vandenbussche'],
    ]);
  });
  return courtFile(
    'zesde-26A1409 formulier.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Kimberly', 'Dewulf', { born: '1992-03-19', tel: '+32471382066' })],
      dwelling: home('Oostendestraat', '92', '1', '8820', 'Torhout'),
      landlord: { name: 'Noel Vandenbussche', phone: '+3250224118' },
      arrears: debt(2800, 4, 700),
      court: {
        name: 'Vredegerecht kanton Torhout',
        rollNumber: '26A1409',
        registeredOn: '2026-11-30',
        hearingAt: '2026-12-11T09:00',
      },
      lease: { startDate: '2020-02-01', written: false },
    },
    'form in ruled cells with tick boxes; landlord and tenant under the same labels; oral lease',
  );
}

async function tableOfParties(): Promise<Piece> {
  const number = enterpriseNumber('09974121');
  const florin = nationalNumber('1988-12-01', 317);
  const andreea = nationalNumber('1991-05-24', 246);
  const bytes = await pdf((document) => {
    sideBySide(document, 'Helvetica', 9, [
      ['WOONPUNT DEMERZOOM bv', 'Dossier huurgeschillen 2026-0311'],
      ['Bogaardenstraat 20, 3200 Aarschot', 'Dossierbeheerder: Annelies Pues'],
      [`KBO ${kbo(number)}`, 'tel. 016 55 20 47'],
      ['www.demerzoom.example', 'huurgeschillen@demerzoom.example'],
    ]);
    document.moveDown(1);
    centred(document, ['Verzoekschrift', 'Vredegerecht Aarschot'], 'Helvetica-Bold', 13);
    grid(
      document,
      [78, 112, 62, 92, 126],
      [
        ['Hoedanigheid', 'Naam en voornaam', 'Geb.datum', 'Rijksregisternr.', 'Woonplaats of zetel'],
        ['Verzoekster', 'Woonpunt Demerzoom bv', '-', '-', 'Bogaardenstraat 20, 3200 Aarschot'],
        ['Verweerder', 'MUNTEANU Florin', '01/12/1988', dotted(florin), 'Nieuwstraat 17 bus 3, 3200 Aarschot'],
        ['Verweerster', 'MUNTEANU Andreea', '24/05/1991', dotted(andreea), 'Nieuwstraat 17 bus 3, 3200 Aarschot'],
      ],
    );
    grid(
      document,
      [118, 118, 117, 117],
      [
        ['Aanvang contract', 'Vorm', 'Reële huurprijs', 'Saldo op 30/11/2026'],
        ['01/09/2022', 'schriftelijk, 9 jaar', '388,60 €', '1 554,40 €'],
      ],
    );
    para(document, 'Helvetica', 10, [
      '',
      'De verweerders huren bovenstaande sociale woning. De huur van augustus tot en met november 2026 is niet betaald (4 maanden). Een afbetalingsplan van 60 euro per maand, toegestaan op 15 september 2026, werd één keer gevolgd.',
      'De huisvestingsmaatschappij vraagt: de ontbinding van de huurovereenkomst, de ontruiming van de woning en de veroordeling tot betaling van het saldo van 1 554,40 € en van de kosten van het geding (24 € rolrecht).',
      'De maatschappelijk werker van de verzoekster legde op 6 en 20 oktober huisbezoeken af, zonder resultaat.',
      '',
      'Aarschot, 3 december 2026',
      'Voor Woonpunt Demerzoom, de directeur',
      '',
    ]);
    grid(
      document,
      [157, 157, 156],
      [
        ['Rol', 'Ingeschreven', 'Zitting'],
        ['26A1077', '04/12/2026', '16/12/2026, 14.15 u., zaal 2'],
      ],
    );
  });
  return courtFile(
    'zesde_dz_2026-0311.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [
        person('Florin', 'Munteanu', { born: '1988-12-01', insz: florin }),
        person('Andreea', 'Munteanu', { born: '1991-05-24', insz: andreea }),
      ],
      dwelling: home('Nieuwstraat', '17', '3', '3200', 'Aarschot'),
      landlord: {
        name: 'Woonpunt Demerzoom bv',
        enterpriseNumber: number,
        email: 'huurgeschillen@demerzoom.example',
        phone: '+3216552047',
      },
      arrears: debt(1554.4, 4, 388.6),
      court: {
        name: 'Vredegerecht Aarschot',
        rollNumber: '26A1077',
        registeredOn: '2026-12-04',
        hearingAt: '2026-12-16T14:15',
      },
      lease: { startDate: '2022-09-01', written: true },
    },
    'three ruled tables: parties, lease, roll; the instalment is no debt',
  );
}

async function coverLetterAndStatement(): Promise<Piece> {
  const number = enterpriseNumber('09978834');
  const bytes = await pdf((document) => {
    sideBySide(document, 'Times-Roman', 10.5, [
      ['Vredegerecht van het kanton Genk', 'Genk, 15 januari 2027'],
      ['Europalaan 20', ''],
      ['3600 Genk', 'OCMW Genk'],
      ['', 'Sociaal Huis, dienst wonen'],
      ['Rolnummer: 27A62', 'Dieplaan 2'],
      ['', '3600 Genk'],
    ]);
    para(document, 'Times-Bold', 11, ['', 'Mededeling overeenkomstig artikel 46 van het Vlaams Woninghuurdecreet']);
    para(document, 'Times-Roman', 11, [
      '',
      'Mevrouw, mijnheer,',
      'In bijlage vindt u een afschrift van het verzoekschrift tot uithuiszetting dat op 14 januari 2027 op de rol werd ingeschreven.',
      'De zaak komt voor op de zitting van dinsdag 26 januari 2027 om 9.00 uur.',
      '',
      'De griffier',
    ]);
    document.addPage();
    document.font('Helvetica-Bold').fontSize(14).text('Mijnstreek Wonen cv', 62, 62);
    para(document, 'Helvetica', 8.5, [`Sledderlo 3 - 3600 Genk - ondernemingsnummer ${kbo(number)}`, '']);
    para(document, 'Helvetica', 10.5, [
      'VERZOEKSCHRIFT aan het Vredegerecht van het kanton Genk',
      '',
      'Verhuurder en verzoekende partij: Mijnstreek Wonen cv.',
      'Huurster en verwerende partij: Fatma KARACA, geboren op 8 februari 1979.',
      'Sociale huurwoning: Evence Coppéelaan 88 bus 12 te 3600 Genk. De huurster heeft er haar domicilie.',
      'De geschreven huurovereenkomst nam een aanvang op 1 april 2011.',
      'Onderstaande staat geeft de achterstand weer op 12 januari 2027.',
      '',
    ]);
    grid(
      document,
      [150, 107, 107, 106],
      [
        ['Maand', 'Huurprijs', 'Betaald', 'Saldo'],
        ['juli 2026', '402,15', '200,00', '202,15'],
        ['augustus 2026', '402,15', '402,15', '0,00'],
        ['september 2026', '402,15', '0,00', '402,15'],
        ['oktober 2026', '402,15', '0,00', '402,15'],
        ['november 2026', '402,15', '0,00', '402,15'],
        ['december 2026', '402,15', '0,00', '402,15'],
        ['Totaal achterstallige huur', '', '', '1.810,75'],
      ],
    );
    document.addPage();
    para(document, 'Helvetica', 10.5, [
      'Verzoekster vraagt dat de vrederechter:',
      '- de huurster veroordeelt tot betaling van € 1.810,75;',
      '- de huurovereenkomst ontbindt en de uithuiszetting beveelt;',
      '- een provisie van € 250,00 toekent voor mogelijke huurschade;',
      '- de huurster verwijst in de kosten.',
      '',
      'Genk, 13 januari 2027. De gevolmachtigde, Ronny Hendrickx',
    ]);
  });
  return courtFile(
    'zesde-27A62 OCMW Genk.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Fatma', 'Karaca', { born: '1979-02-08' })],
      dwelling: home('Evence Coppéelaan', '88', '12', '3600', 'Genk'),
      landlord: { name: 'Mijnstreek Wonen cv', enterpriseNumber: number },
      arrears: debt(1810.75, 0, 402.15),
      court: {
        name: 'Vredegerecht van het kanton Genk',
        rollNumber: '27A62',
        registeredOn: '2027-01-14',
        hearingAt: '2027-01-26T09:00',
      },
      lease: { startDate: '2011-04-01', written: true },
    },
    'letter of the registry, then the petition with a statement month by month; three pages; no number of months',
  );
}

async function studentRoom(): Promise<Piece> {
  const number = enterpriseNumber('09971390');
  const bytes = await pdf((document) => {
    para(document, 'Helvetica-Bold', 15, ['Residentie Den Burcht bv']);
    para(document, 'Helvetica', 9, [
      'Verhuur van studentenkamers - Naamsestraat 154, 3000 Leuven',
      `${kbo(number)} - verhuur@denburcht.example - 0478 61 93 04`,
      '',
    ]);
    para(document, 'Helvetica', 10.5, [
      'Leuven, 8 februari 2027',
      '',
      'Vredegerecht van het tweede kanton Leuven',
      'Smoldersplein 5',
      '3000 Leuven',
      '',
      'VERZOEKSCHRIFT - STUDENTENHUUR',
      '',
      'Geachte heer of mevrouw de vrederechter',
      '',
      'Onze vennootschap verhuurt sinds 15 september 2025 een studentenkamer met bus 0014 in de Tiensestraat 188 te 3000 Leuven aan de heer Minh Quan TRAN (geboren op 4 november 2005, minhquan.tran@student.example). Hij is gedomicilieerd bij zijn ouders, Kerkstraat 71, 3920 Lommel. Het contract is schriftelijk en loopt tot 14 september 2027.',
      'De kamer kost 465 euro per maand, alles inbegrepen. Sinds oktober 2026 kwam er geen betaling meer binnen. Op vandaag is dat een achterstand van 4 maanden, samen 1860 euro. Daarbovenop kregen wij van andere studenten 9 klachten over nachtlawaai en feestjes in de gemeenschappelijke keuken; de politie kwam twee keer langs (14/11/2026 en 22/01/2027).',
      'Wij vragen de ontbinding van het contract, de ontruiming van de kamer en 1860 euro achterstallige huur.',
      '',
      'Met hoogachting',
      'Hilde Ceustermans, zaakvoerder',
      '',
      '__________________________________________________________________________',
    ]);
    para(document, 'Courier', 9.5, [
      'GRIFFIE: rol 27A308 - ingeschreven 10.02.2027 - oproeping partijen voor 23.02.2027, 11u15',
    ]);
  });
  return courtFile(
    'zesde-verzoekschrift studentenkamer 27A308.pdf',
    bytes,
    {
      ...head('petition', 'nl', 'arrears', 'nuisance'),
      tenants: [person('Minh Quan', 'Tran', { born: '2005-11-04', email: 'minhquan.tran@student.example' })],
      dwelling: home('Tiensestraat', '188', '0014', '3000', 'Leuven'),
      landlord: {
        name: 'Residentie Den Burcht bv',
        enterpriseNumber: number,
        email: 'verhuur@denburcht.example',
        phone: '+32478619304',
      },
      arrears: debt(1860, 4, 465),
      court: {
        name: 'Vredegerecht van het tweede kanton Leuven',
        rollNumber: '27A308',
        registeredOn: '2027-02-10',
        hearingAt: '2027-02-23T11:15',
      },
      lease: { startDate: '2025-09-15', written: true, student: true },
    },
    'student room; the domicile with the parents is not the dwelling; the roll stands in one line at the foot',
  );
}
