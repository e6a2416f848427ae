import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from './piece.ts';
import { courtFile } from './court-piece.ts';
import { jpegScan, pngScan, scannedPdf, tiffScan } from './scan.ts';

const scheldewonen = enterpriseNumber('09980017');

/** Court papers as a scanner gives them; labelled with what a reader sees. */
export async function courtScans(): Promise<Piece[]> {
  const hamza = nationalNumber('1985-01-23', 331);
  return [
    courtFile(
      'SKM_C25826112509210.pdf',
      await scannedPdf([
        {
          degrees: 0.8,
          lines: [
            'Vredegerecht van het kanton Dendermonde',
            'Rolnummer: 26A1602',
            'Ingeschreven op: 20 november 2026',
            '',
            'VERZOEKSCHRIFT TOT UITHUISZETTING',
            '',
            'Verzoekende partij:',
            'Scheldewonen bv, Noordlaan 20, 9200 Dendermonde',
            `Ondernemingsnummer ${kbo(scheldewonen)}`,
            '',
            'Verwerende partij:',
            'de heer Hamza TAHIRI, geboren op 23 januari 1985',
            `Rijksregisternummer ${dotted(hamza)}`,
            'wonende te 9200 Baasrode, Fabriekstraat 58 bus 1',
            '',
            'De verwerende partij huurt de woning op bovenvermeld adres sinds 1 mei 2021 bij schriftelijke overeenkomst. De maandelijkse huur bedraagt 365,20 euro. De achterstallige huur bedraagt 1.460,80 euro (4 maanden).',
            '',
            'De zaak wordt opgeroepen op de zitting van vrijdag 4 december 2026 om 9.00 uur.',
          ],
        },
      ]),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Hamza', 'Tahiri', { born: '1985-01-23', insz: hamza })],
        dwelling: home('Fabriekstraat', '58', '1', '9200', 'Baasrode'),
        landlord: { name: 'Scheldewonen bv', enterpriseNumber: scheldewonen },
        arrears: debt(1460.8, 4, 365.2),
        court: {
          name: 'Vredegerecht van het kanton Dendermonde',
          rollNumber: '26A1602',
          registeredOn: '2026-11-20',
          hearingAt: '2026-12-04T09:00',
        },
        lease: { startDate: '2021-05-01', written: true },
      },
      'scan of a copier, less than a degree turned',
    ),

    courtFile(
      'IMG-20270203-WA0004.jpg',
      jpegScan({
        font: 'Corpus Sans',
        size: 12.5,
        degrees: -1.6,
        paper: '#d9d4c7',
        ink: '#33312e',
        specks: 500,
        lines: [
          'Vredegerecht van het kanton Zelzate',
          'Oproeping in verzoening 27B0014',
          '',
          'Aan mevrouw Sandy De Rycke',
          'Assenedesteenweg 233',
          '9060 Zelzate',
          '',
          'Geachte mevrouw De Rycke,',
          '',
          'Uw verhuurder, de heer Marc Temmerman, vraagt een minnelijke schikking over de huurachterstand van 1.350,00 euro (2 maanden).',
          '',
          'U wordt verwacht op donderdag 18 februari 2027 om 10.30 uur.',
          '',
          'De griffier',
        ],
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Sandy', 'De Rycke')],
        dwelling: home('Assenedesteenweg', '233', '', '9060', 'Zelzate'),
        landlord: { name: 'Marc Temmerman' },
        arrears: debt(1350, 2),
        court: {
          name: 'Vredegerecht van het kanton Zelzate',
          rollNumber: '27B0014',
          hearingAt: '2027-02-18T10:30',
        },
      },
      'photo of a letter: grey paper, turned to the left, specks',
    ),

    courtFile(
      'scan_jugement_3.pdf',
      await scannedPdf([
        {
          degrees: 1.1,
          size: 12,
          lines: [
            'Justice de paix du canton de Huy',
            'R.G. 26A2208',
            '',
            'JUGEMENT DU 12 NOVEMBRE 2026',
            '',
            'En cause de Monsieur Jacques LAMOLINE, bailleur,',
            'contre Madame Sylvie DARDENNE, née le 3 juillet 1976,',
            'domiciliée rue Neuve 41 à 4500 Huy, locataire.',
            '',
            'Le bail est résolu. Madame DARDENNE est condamnée à payer',
            'la somme de 1.740,00 euros de loyers (trois mois).',
            "L'expulsion est autorisée.",
            '',
            'Signifié le 26 novembre 2026.',
          ],
        },
      ]),
      {
        ...head('judgment', 'fr', 'arrears'),
        tenants: [person('Sylvie', 'Dardenne', { born: '1976-07-03' })],
        dwelling: home('rue Neuve', '41', '', '4500', 'Huy'),
        landlord: { name: 'Jacques Lamoline' },
        arrears: debt(1740, 3),
        court: { name: 'Justice de paix du canton de Huy', rollNumber: '26A2208' },
        judgment: { date: '2026-11-12', servedOn: '2026-11-26' },
      },
      'French scan',
    ),

    courtFile(
      'fax_20270112.png',
      pngScan({
        degrees: 0.4,
        specks: 900,
        lines: [
          'Gerechtsdeurwaarderskantoor Piessens',
          'Grote Markt 3, 9100 Sint-Niklaas, tel. 03 760 00 45',
          '',
          'AAN HET OCMW VAN SINT-NIKLAAS',
          '',
          'Betreft: De Gaard Wonen bv tegen STUER Patrick',
          'Vonnis van het Vredegerecht van het kanton Sint-Niklaas van 26 november 2026',
          'Rolnummer 26A3911, betekend op 9 december 2026',
          '',
          'Geachte,',
          '',
          'Wij delen u mee dat de heer Patrick STUER, geboren op 9 oktober 1959, uit zijn woning Tuinlaan 20 bus 14, 9100 Sint-Niklaas zal worden gezet op dinsdag 26 januari 2027 om 9 uur.',
          '',
          'Karel Piessens',
        ],
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Patrick', 'Stuer', { born: '1959-10-09' })],
        dwelling: home('Tuinlaan', '20', '14', '9100', 'Sint-Niklaas'),
        landlord: { name: 'De Gaard Wonen bv' },
        referrer: {
          name: 'Karel Piessens',
          organisation: 'Gerechtsdeurwaarderskantoor Piessens',
          phone: '+3237600045',
        },
        court: { name: 'Vredegerecht van het kanton Sint-Niklaas', rollNumber: '26A3911' },
        judgment: { date: '2026-11-26', servedOn: '2026-12-09', evictionOn: '2027-01-26' },
      },
      'black-and-white fax as PNG',
    ),

    courtFile(
      'Doc_00871.tif',
      tiffScan({
        degrees: -0.5,
        specks: 60,
        lines: [
          'Vredegerecht van het kanton Tongeren-Voeren',
          'Piepelpoel 4 bus 1, 3700 Tongeren',
          '',
          'A.R. 27A0066 - ingeschreven op 11 januari 2027',
          '',
          'VERZOEKSCHRIFT HUUR',
          '',
          'Verhuurder: Godfried Jorissen, Hasseltsestraat 12, 3700 Tongeren',
          'Huurder: Amina Warsame, geboren op 7 maart 1999, Maastrichterstraat 63 bus 2, 3700 Tongeren',
          '',
          'Mondelinge huur sinds 1 februari 2026, 500 euro per maand.',
          'Huurachterstand: 1.500 euro, drie maanden.',
          '',
          'Zitting: maandag 25 januari 2027 te 14 uur.',
        ],
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Amina', 'Warsame', { born: '1999-03-07' })],
        dwelling: home('Maastrichterstraat', '63', '2', '3700', 'Tongeren'),
        landlord: { name: 'Godfried Jorissen' },
        arrears: debt(1500, 3, 500),
        court: {
          name: 'Vredegerecht van het kanton Tongeren-Voeren',
          rollNumber: '27A0066',
          registeredOn: '2027-01-11',
          hearingAt: '2027-01-25T14:00',
        },
        lease: { startDate: '2026-02-01', written: false },
      },
      'TIFF, bilevel, PackBits; oral lease',
    ),

    courtFile(
      'scan0117_dagvaarding_2blz.pdf',
      await scannedPdf([
        {
          degrees: 0.6,
          lines: [
            'Gerechtsdeurwaarder An Moerman',
            'Lange Steenstraat 8, 9500 Geraardsbergen - 054 00 77 09',
            '',
            'DAGVAARDING',
            '',
            'Op drieëntwintig november tweeduizend zesentwintig,',
            'op verzoek van mevrouw Lutgarde Vekeman, wonende te 9500 Geraardsbergen, Guilleminlaan 30,',
            'heb ik, An Moerman, gedagvaard:',
            'de heer Sven Cosyns, geboren op 2 december 1989, wonende te 9500 Geraardsbergen, Abdijstraat 17,',
            'om te verschijnen voor het Vredegerecht van het kanton Geraardsbergen op woensdag 9 december 2026 om 9.30 uur.',
          ],
        },
        {
          degrees: -0.7,
          lines: [
            '- 2 -',
            '',
            'De heer Cosyns huurt het huis in de Abdijstraat 17 bij schriftelijk contract dat begon op 1 juli 2020, voor 720,00 euro per maand. Hij is 3.600,00 euro huur verschuldigd, vijf maanden.',
            '',
            'De eisende partij vraagt de ontbinding en de uithuiszetting.',
            '',
            'Kosten van de akte: 229,35 euro.',
          ],
        },
      ]),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Sven', 'Cosyns', { born: '1989-12-02' })],
        dwelling: home('Abdijstraat', '17', '', '9500', 'Geraardsbergen'),
        landlord: { name: 'Lutgarde Vekeman' },
        referrer: { name: 'An Moerman', phone: '+3254007709' },
        arrears: debt(3600, 5, 720),
        court: {
          name: 'Vredegerecht van het kanton Geraardsbergen',
          hearingAt: '2026-12-09T09:30',
        },
        lease: { startDate: '2020-07-01', written: true },
      },
      'summons of two scanned pages, turned differently',
    ),
  ];
}
