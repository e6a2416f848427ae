import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { atRight, centred, grid, justified } from './court-pages.ts';

/** Court files of Wallonia, Brussels and the German-speaking community. */
export async function courtFrenchAndGerman(): Promise<Piece[]> {
  return [await requeteNamur(), await citationCharleroi(), await jugementSchaerbeek(), await expulsionMons(), await eupen()];
}

async function requeteNamur(): Promise<Piece> {
  const number = enterpriseNumber('09981276');
  const bytes = await pdf((document) => {
    atRight(document, ['Reçu au greffe et inscrit au rôle général le 1er décembre 2026', 'R.G. 26A3007'], 'Helvetica', 9);
    para(document, 'Helvetica-Bold', 12, ['Logis Mosan asbl - agence immobilière sociale']);
    para(document, 'Helvetica', 9, [
      `Rue de Fer 112, 5000 Namur - B.C.E. ${kbo(number)} - contact@logismosan.example - 081 22 48 70`,
      '',
    ]);
    centred(document, ['REQUÊTE EN MATIÈRE DE LOCATION', 'À Monsieur ou Madame le Juge de paix'], 'Helvetica-Bold', 12);
    justified(document, [
      'La requérante donne en location à Madame Aïssatou SOW, née le 21 juin 1982, domiciliée chaussée de Louvain 264 boîte 3 à 5004 Bouge, l’appartement qu’elle y occupe avec ses trois enfants. Le bail écrit a pris cours le 1er août 2023 moyennant un loyer mensuel de 520 euros, charges non comprises.',
      'Depuis juillet 2026, Madame SOW ne paie plus qu’une partie de son loyer. Au 25 novembre 2026, les arriérés de loyer s’élèvent à 1.430 euros. Deux courriers de rappel (14 septembre et 12 octobre) et une visite de notre médiatrice n’ont pas permis de trouver un accord.',
      'La requérante demande la condamnation au paiement de 1.430 euros, la résolution du bail aux torts de la locataire et l’expulsion, ainsi que les dépens liquidés à 24 euros.',
      'Namur, le 27 novembre 2026. Pour la requérante, Pierre-Yves Lambotte, directeur.',
    ], 'Helvetica', 10.5);
    document.moveDown();
    cells(document, 170, [
      ['Juridiction', 'Justice de paix du second canton de Namur'],
      ['Audience d’introduction', 'mardi 15 décembre 2026 à 9 h 30'],
      ['Copie', 'CPAS de Namur'],
    ]);
  });
  return courtFile(
    'zesde-requete 26A3007.pdf',
    bytes,
    {
      ...head('petition', 'fr', 'arrears'),
      tenants: [person('Aïssatou', 'Sow', { born: '1982-06-21' })],
      dwelling: home('chaussée de Louvain', '264', '3', '5004', 'Bouge'),
      landlord: {
        name: 'Logis Mosan asbl',
        enterpriseNumber: number,
        email: 'contact@logismosan.example',
        phone: '+3281224870',
      },
      arrears: debt(1430, 0, 520),
      court: {
        name: 'Justice de paix du second canton de Namur',
        rollNumber: '26A3007',
        registeredOn: '2026-12-01',
        hearingAt: '2026-12-15T09:30',
      },
      lease: { startDate: '2023-08-01', written: true },
    },
    'French petition; the court and the hearing stand in cells at the foot',
  );
}

async function citationCharleroi(): Promise<Piece> {
  const rossi = nationalNumber('1970-03-09', 181);
  const bytes = await pdf((document) => {
    para(document, 'Times-Bold', 12, ['ÉTUDE BAUDUIN & ASSOCIÉS']);
    para(document, 'Times-Roman', 9.5, [
      'Huissiers de justice - boulevard Tirou 84, 6000 Charleroi',
      'Tél. 071 32 18 55 - etude@bauduin-huissiers.example',
      '',
    ]);
    centred(document, ['CITATION']);
    justified(document, [
      'L’an deux mille vingt-sept, le onze janvier,',
      'À la requête de Monsieur Salvatore DI BENEDETTO, retraité, domicilié à 6040 Jumet, rue de Dampremy 20 ;',
      'Je soussigné, Olivier BAUDUIN, huissier de justice de résidence à Charleroi,',
      `Ai donné citation à : Monsieur Giuseppe ROSSI, né à La Louvière le 9 mars 1970, numéro national ${dotted(rossi)}, domicilié à 6060 Gilly, chaussée de Fleurus 151 ;`,
      'À comparaître devant la Justice de paix du premier canton de Charleroi, boulevard Général Michel 10, à l’audience du jeudi 28 janvier 2027 à 14 heures ;',
      'POUR : Attendu que le requérant loue au cité, suivant bail verbal ayant débuté le 1er mai 2018, la maison sise à l’adresse ci-avant, au loyer de 475,00 EUR par mois ; que le cité est redevable de sept mois de loyer, soit 3.325,00 EUR ; que le logement est en outre dans un état d’insalubrité imputable au cité (déchets entassés, défaut total d’entretien) ;',
      'S’entendre condamner au paiement de la somme de 3.325,00 EUR et d’une indemnité de relocation de 1.425,00 EUR, voir dire le bail résolu, s’entendre condamner à déguerpir ;',
      'Coût de l’acte : 243,66 EUR. Dont acte, copie laissée sous enveloppe fermée.',
    ]);
  });
  return courtFile(
    'zesde-citation rossi 11-01-27.pdf',
    bytes,
    {
      ...head('summons', 'fr', 'arrears', 'upkeep'),
      tenants: [person('Giuseppe', 'Rossi', { born: '1970-03-09', insz: rossi })],
      dwelling: home('chaussée de Fleurus', '151', '', '6060', 'Gilly'),
      landlord: { name: 'Salvatore Di Benedetto' },
      referrer: {
        name: 'Olivier Bauduin',
        organisation: 'Étude Bauduin & Associés',
        email: 'etude@bauduin-huissiers.example',
        phone: '+3271321855',
      },
      arrears: debt(3325, 7, 475),
      court: { name: 'Justice de paix du premier canton de Charleroi', hearingAt: '2027-01-28T14:00' },
      lease: { startDate: '2018-05-01', written: false },
    },
    'French summons; oral lease; months in words',
  );
}

async function jugementSchaerbeek(): Promise<Piece> {
  const number = enterpriseNumber('09984409');
  const bytes = await pdf((document) => {
    sideBySide(document, 'Times-Roman', 10, [
      ['JUSTICE DE PAIX DU PREMIER CANTON', 'Numéro de répertoire : 2026/5871'],
      ['DE SCHAERBEEK', 'Numéro de rôle : 26A5233'],
      ['Place Colignon, 1030 Schaerbeek', 'Jugement contradictoire'],
    ]);
    centred(document, ['', 'JUGEMENT DU 3 DÉCEMBRE 2026']);
    justified(document, [
      `EN CAUSE DE : Le Foyer des Tilleuls SCRL, société immobilière de service public, BCE ${kbo(number)}, dont le siège est établi rue Royale-Sainte-Marie 190 à 1030 Schaerbeek, partie demanderesse,`,
      'CONTRE : Monsieur Redouane EL FASSI, né le 5 avril 1978, et Madame Nadia BOUKHRISS, née le 17 octobre 1981, domiciliés ensemble avenue Rogier 333 bte 8 à 1030 Schaerbeek, parties défenderesses, présentes en personne.',
      'Vu la requête datée du 2 octobre 2026 ; entendu les parties à l’audience publique du 19 novembre 2026 ;',
      'Le contrat de bail écrit, conclu le 3 février 2015, a pris cours le 1er mars 2015. Les défendeurs reconnaissent devoir 2.968,32 EUR à titre d’arriérés de loyers, soit 8 mois au loyer réel de 371,04 EUR. Ils expliquent leur retard par une perte d’emploi.',
      'PAR CES MOTIFS, statuant contradictoirement, condamnons les défendeurs à payer 2.968,32 EUR à titre d’arriérés ; les autorisons à s’acquitter par versements mensuels de 125 EUR, dès le 10 janvier 2027, en sus du loyer courant ; disons qu’à défaut d’un seul versement le bail sera résolu et que l’expulsion pourra être poursuivie, hors période du moratoire hivernal ;',
      'Condamnons les défendeurs aux dépens, soit 349,80 EUR d’indemnité de procédure.',
    ]);
    atRight(document, ['La greffière, le juge de paix']);
  });
  return courtFile(
    'zesde-jugement_2026-5871.pdf',
    bytes,
    {
      ...head('judgment', 'fr', 'arrears'),
      tenants: [
        person('Redouane', 'El Fassi', { born: '1978-04-05' }),
        person('Nadia', 'Boukhriss', { born: '1981-10-17' }),
      ],
      dwelling: home('avenue Rogier', '333', '8', '1030', 'Schaerbeek'),
      landlord: { name: 'Le Foyer des Tilleuls SCRL', enterpriseNumber: number },
      arrears: debt(2968.32, 8, 371.04),
      court: { name: 'JUSTICE DE PAIX DU PREMIER CANTON DE SCHAERBEEK', rollNumber: '26A5233' },
      judgment: { date: '2026-12-03' },
      lease: { startDate: '2015-03-01', written: true },
    },
    'French conditional judgment; the name of the court runs over two lines of the left column',
  );
}

async function expulsionMons(): Promise<Piece> {
  const bytes = await letterPdf({
    letterhead: [
      'Véronique Hainaut',
      'Huissier de justice',
      'rue de Nimy 58, 7000 Mons',
      'T. 065 34 71 90 | v.hainaut@huissier-hainaut.example',
    ],
    addressee: ['CPAS de Mons', 'Service logement', 'rue de Bouzanton 1', '7000 Mons'],
    place: 'Mons, le 22 février 2027',
    subject: 'Avis d’expulsion - mes réf. 41.209/VH',
    paragraphs: [
      'Madame, Monsieur,',
      'Par la présente, je vous informe que je procéderai à l’expulsion de Mademoiselle Jessica Delplancq (née le 02/12/1999) de la maison sise rue de la Grande Triperie 14 à 7000 Mons, à la demande du propriétaire, Monsieur Bernard Cordier.',
      'L’expulsion est fixée au mardi 9 mars 2027 à 8 heures 30.',
      'Je suis porteuse d’un jugement prononcé par la Justice de paix du canton de Mons le 7 janvier 2027 (R.G. 26A2158) et signifié le 21 janvier 2027. Le montant des loyers impayés est de 4.060 euros, frais non compris.',
      'La locataire est enceinte et attend, dit-elle, une place dans une maison d’accueil. Je vous saurais gré de la contacter : 0493 57 20 48.',
      'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.',
      'V. Hainaut',
    ],
  });
  return courtFile(
    'zesde-avis expulsion 41209.pdf',
    bytes,
    {
      ...head('eviction-notice', 'fr', 'arrears'),
      tenants: [person('Jessica', 'Delplancq', { born: '1999-12-02', tel: '+32493572048' })],
      dwelling: home('rue de la Grande Triperie', '14', '', '7000', 'Mons'),
      landlord: { name: 'Bernard Cordier' },
      referrer: {
        name: 'Véronique Hainaut',
        email: 'v.hainaut@huissier-hainaut.example',
        phone: '+3265347190',
      },
      arrears: debt(4060),
      court: { name: 'Justice de paix du canton de Mons', rollNumber: '26A2158' },
      judgment: { date: '2027-01-07', servedOn: '2027-01-21', evictionOn: '2027-03-09' },
    },
    'French announcement of an eviction; the tenant’s number stands in the last sentence',
  );
}

async function eupen(): Promise<Piece> {
  const bytes = await pdf((document) => {
    sideBySide(document, 'Helvetica', 10, [
      ['FRIEDENSGERICHT EUPEN', 'Rollennummer: 27A19'],
      ['Klötzerbahn 27, 4700 Eupen', 'eingetragen am 12. Januar 2027'],
    ]);
    centred(document, ['', 'Antragsschrift in Mietsachen'], 'Helvetica-Bold', 14);
    grid(
      document,
      [110, 180, 180],
      [
        ['', 'Vermieter (Antragsteller)', 'Mieter (Antragsgegner)'],
        ['Name', 'Helmut Keutgen', 'Sascha Laschet'],
        ['Geburtsdatum', '16.08.1951', '23.06.1989'],
        ['Wohnsitz', 'Aachener Straße 40, 4700 Eupen', 'Hookstraße 8, 4700 Eupen'],
        ['Telefon', '087 55 61 20', '0472 90 36 81'],
      ],
    );
    para(document, 'Helvetica', 10.5, [
      'Der Mieter bewohnt seit dem 1. März 2022 das Haus Hookstraße 8 aufgrund eines schriftlichen Mietvertrags. Die monatliche Miete beträgt 760 €. Die Mieten für Oktober, November und Dezember 2026 wurden nicht gezahlt; der Mietrückstand beläuft sich auf 2.280 € (drei Monate). Eine Mahnung vom 3. Dezember 2026 blieb unbeantwortet.',
      'Der Vermieter beantragt die Auflösung des Mietvertrags, die Räumung der Wohnung und die Verurteilung zur Zahlung von 2.280 € sowie einer Entschädigung von 1.520 €.',
      'Die Parteien werden zur Sitzung am Montag, dem 25. Januar 2027, um 10 Uhr vorgeladen.',
      '',
      'Eupen, den 11. Januar 2027                                    gez. H. Keutgen',
      'Abschrift an das ÖSHZ Eupen',
    ]);
  });
  return courtFile(
    'zesde-Antragsschrift 27A19.pdf',
    bytes,
    {
      ...head('petition', 'de', 'arrears'),
      tenants: [person('Sascha', 'Laschet', { born: '1989-06-23', tel: '+32472903681' })],
      dwelling: home('Hookstraße', '8', '', '4700', 'Eupen'),
      landlord: { name: 'Helmut Keutgen', phone: '+3287556120' },
      arrears: debt(2280, 3, 760),
      court: {
        name: 'FRIEDENSGERICHT EUPEN',
        rollNumber: '27A19',
        registeredOn: '2027-01-12',
        hearingAt: '2027-01-25T10:00',
      },
      lease: { startDate: '2022-03-01', written: true },
    },
    'German petition with landlord and tenant in two columns of a table',
  );
}
