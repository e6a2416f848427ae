import { courtFile } from '../court-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { jpegScan, scannedPdf, tiffScan } from '../scan.ts';

/** Pictures of letters: two scanned PDF, two photos, one copier. */
export async function courtScans(): Promise<Piece[]> {
  return [petitionOnCopier(), evictionByPhone(), await judgmentOnTwoPages(), conciliationPhoto(), await frenchSummons()];
}

function petitionOnCopier(): Piece {
  const devos = nationalNumber('1987-10-03', 174);
  return courtFile(
    'zesde-SKM_C25027011.tif',
    tiffScan({
      degrees: 0.3,
      font: 'Corpus Sans',
      size: 11.5,
      specks: 60,
      lines: [
        'VREDEGERECHT VAN HET KANTON OUDENAARDE',
        'Bourgondiëstraat 5, 9700 Oudenaarde',
        '',
        'Rolnummer: 27A88',
        'Datum van inschrijving op de rol: 18/01/2027',
        'Rechtsdag: woensdag 27/01/2027 om 9.00 uur',
        '',
        'VERZOEKSCHRIFT VAN DE VERHUURDER',
        '',
        'Verhuurder: Christiane Detemmerman',
        'Markt 31, 9700 Oudenaarde',
        '',
        'Huurder: Steven De Vos',
        `Rijksregisternummer: ${dotted(devos)}`,
        'Geboortedatum: 03/10/1987',
        'Adres van de woning: Deinzestraat 144 bus 2, 9700 Oudenaarde',
        '',
        'De huurder woont er sinds 1 mei 2021 met een schriftelijk contract. Hij betaalt 650 euro huur per maand. De huur van oktober, november, december en januari is niet betaald. Dat is 4 maanden of 2600 euro.',
        '',
        'De verhuurder vraagt de ontbinding van het contract en de uithuiszetting.',
        '',
        'Oudenaarde, 15/01/2027',
        'C. Detemmerman',
      ],
    }),
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Steven', 'De Vos', { born: '1987-10-03', insz: devos })],
      dwelling: home('Deinzestraat', '144', '2', '9700', 'Oudenaarde'),
      landlord: { name: 'Christiane Detemmerman' },
      arrears: debt(2600, 4, 650),
      court: {
        name: 'VREDEGERECHT VAN HET KANTON OUDENAARDE',
        rollNumber: '27A88',
        registeredOn: '2027-01-18',
        hearingAt: '2027-01-27T09:00',
      },
      lease: { startDate: '2021-05-01', written: true },
    },
    'bilevel TIFF of a copier',
  );
}

function evictionByPhone(): Piece {
  return courtFile(
    'zesde-IMG_20270128_174502.jpg',
    jpegScan(
      {
        degrees: -0.9,
        size: 12,
        paper: '#efeae0',
        lines: [
          'Kantoor Anciaux - Roelants',
          'gerechtsdeurwaarders te Mechelen',
          'Frederik de Merodestraat 52',
          'Telefoon 015 27 83 14',
          '',
          'Mechelen, 25 januari 2027',
          '',
          'Mevrouw Amina Cherkaoui',
          'Battelsesteenweg 310 bus 4',
          '2800 Mechelen',
          '',
          'UITZETTING UIT UW WONING',
          '',
          'Mevrouw,',
          '',
          'U hebt de woning niet verlaten. Wij komen daarom terug op donderdag 11 februari 2027 om 8.30 uur om u uit de woning te zetten. Dat mag volgens het vonnis van 26 november 2026 van het Vredegerecht van het kanton Mechelen (rolnummer 26A2690), dat wij u op 17 december 2026 hebben betekend.',
          '',
          'Wij handelen voor uw verhuurder Immo Dijlehof bv.',
          '',
          'Neem zo snel mogelijk contact op met het Sociaal Huis als u geen onderdak hebt.',
          '',
          'Pieter Anciaux',
        ],
      },
      60,
    ),
    {
      ...head('eviction-notice', 'nl'),
      tenants: [person('Amina', 'Cherkaoui')],
      dwelling: home('Battelsesteenweg', '310', '4', '2800', 'Mechelen'),
      landlord: { name: 'Immo Dijlehof bv' },
      referrer: { name: 'Pieter Anciaux', organisation: 'Kantoor Anciaux - Roelants', phone: '+3215278314' },
      court: { name: 'Vredegerecht van het kanton Mechelen', rollNumber: '26A2690' },
      judgment: { date: '2026-11-26', servedOn: '2026-12-17', evictionOn: '2027-02-11' },
    },
    'photo of the letter to the tenant',
  );
}

async function judgmentOnTwoPages(): Promise<Piece> {
  const number = enterpriseNumber('09969953');
  return courtFile(
    'zesde-Scan2027-02-03.pdf',
    await scannedPdf(
      [
        {
          degrees: 0.5,
          size: 11.5,
          lines: [
            'VREDEGERECHT VAN HET KANTON DENDERMONDE',
            'Rolnummer 26A1733',
            'Repertorium 2027/0094',
            '',
            'VONNIS VAN 14 JANUARI 2027',
            '',
            'Eiser:',
            `Scheldeland Huisvesting bv, ondernemingsnummer ${kbo(number)}, Noordlaan 21, 9200 Dendermonde`,
            '',
            'Verweerders:',
            'Kevin Baeyens, geboren op 22 juli 1988, en Joyce Van Gysegem, geboren op 9 november 1990, wonende te 9200 Dendermonde, Mechelsesteenweg 77.',
            '',
            'De verweerders huren sinds 1 december 2017 de sociale woning in de Mechelsesteenweg 77. Er is een schriftelijk contract. De huur is 365 euro per maand.',
            '',
            'Zij hebben een achterstand van 2190 euro. Dat is de huur van zes maanden. Zij betwisten dat niet.',
          ],
        },
        {
          degrees: -0.4,
          size: 11.5,
          lines: [
            'Blad 2 - rolnummer 26A1733',
            '',
            'OM DEZE REDENEN',
            '',
            'De vrederechter ontbindt de huurovereenkomst en machtigt de eiser om de verweerders uit de woning te laten zetten.',
            '',
            'De verweerders moeten 2190 euro betalen aan de eiser, en ook de kosten van 189 euro.',
            '',
            'Dit vonnis is uitvoerbaar bij voorraad.',
            '',
            'De griffier                                   De vrederechter',
          ],
        },
      ],
      60,
    ),
    {
      ...head('judgment', 'nl', 'arrears'),
      tenants: [
        person('Kevin', 'Baeyens', { born: '1988-07-22' }),
        person('Joyce', 'Van Gysegem', { born: '1990-11-09' }),
      ],
      dwelling: home('Mechelsesteenweg', '77', '', '9200', 'Dendermonde'),
      landlord: { name: 'Scheldeland Huisvesting bv', enterpriseNumber: number },
      arrears: debt(2190, 6, 365),
      court: { name: 'VREDEGERECHT VAN HET KANTON DENDERMONDE', rollNumber: '26A1733' },
      judgment: { date: '2027-01-14' },
      lease: { startDate: '2017-12-01', written: true },
    },
    'two pages of pictures; the order stands on the second',
  );
}

function conciliationPhoto(): Piece {
  return courtFile(
    'zesde-oproeping turnhout.jpg',
    jpegScan(
      {
        degrees: 0.7,
        font: 'Corpus Sans',
        size: 12,
        lines: [
          'Vredegerecht van het kanton Turnhout',
          'Merodecenter 1, 2300 Turnhout',
          '',
          'Turnhout, 23 november 2026',
          'Dossier 26B477',
          '',
          'De heer Tesfay Gebremedhin',
          'Oude Vaartstraat 53 bus 6',
          '2300 Turnhout',
          '',
          'Oproeping in verzoening',
          '',
          'Geachte heer,',
          '',
          'Uw verhuurder, De Ark Kempen vzw, vraagt een verzoening. Er zou 1185 euro huur niet betaald zijn: 3 maanden van 395 euro.',
          '',
          'U wordt gevraagd te komen op maandag 7 december 2026 om 13.45 uur.',
          '',
          'De griffier',
        ],
      },
      60,
    ),
    {
      ...head('conciliation', 'nl', 'arrears'),
      tenants: [person('Tesfay', 'Gebremedhin')],
      dwelling: home('Oude Vaartstraat', '53', '6', '2300', 'Turnhout'),
      landlord: { name: 'De Ark Kempen vzw' },
      arrears: debt(1185, 3, 395),
      court: { name: 'Vredegerecht van het kanton Turnhout', rollNumber: '26B477', hearingAt: '2026-12-07T13:45' },
    },
    'photo of a call to conciliation, large letters',
  );
}

async function frenchSummons(): Promise<Piece> {
  return courtFile(
    'zesde-numerisation_0007.pdf',
    await scannedPdf(
      [
        {
          degrees: -0.5,
          size: 11.5,
          lines: [
            'Maître Luc Wattiez, huissier de justice',
            'quai Dumon 12, 7500 Tournai',
            'téléphone 069 22 57 38',
            '',
            'CITATION EN JUSTICE DE PAIX',
            '',
            'Le 1er février 2027, à la demande de Madame Anne-Sophie Delcourt, domiciliée rue Saint-Martin 9 à 7500 Tournai,',
            '',
            'j’ai cité Monsieur Ibrahima Camara, né le 15 mai 1993, domicilié avenue de Maire 126 à 7500 Tournai,',
            '',
            'à comparaître le mardi 16 février 2027 à 9 heures devant la Justice de paix du premier canton de Tournai.',
            '',
            'Le locataire occupe la maison à cette adresse depuis le 1er juin 2024 en vertu d’un bail écrit. Le loyer est de 680 euros par mois. Cinq mois de loyer sont impayés, soit 3400 euros.',
            '',
            'La propriétaire demande la fin du bail et l’expulsion.',
            '',
            'Coût : 231,40 euros.',
          ],
        },
      ],
      60,
    ),
    {
      ...head('summons', 'fr', 'arrears'),
      tenants: [person('Ibrahima', 'Camara', { born: '1993-05-15' })],
      dwelling: home('avenue de Maire', '126', '', '7500', 'Tournai'),
      landlord: { name: 'Anne-Sophie Delcourt' },
      referrer: { name: 'Luc Wattiez', phone: '+3269225738' },
      arrears: debt(3400, 5, 680),
      court: { name: 'Justice de paix du premier canton de Tournai', hearingAt: '2027-02-16T09:00' },
      lease: { startDate: '2024-06-01', written: true },
    },
    'scanned French summons',
  );
}
