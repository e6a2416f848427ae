import { courtFile } from '../court-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { body, feet, grid, heading, stamp, typed } from './court-drawing.ts';

/** Court files in French and German, as text PDF. */
export async function fourthFrenchAndGerman(): Promise<Piece[]> {
  return [await petition(), await summons(), await conciliation(), await judgment(), await service(), await eviction(), await germanPetition()];
}

async function petition(): Promise<Piece> {
  const sabrina = nationalNumber('1991-12-05', 266);
  const montdor = enterpriseNumber('09977890');
  const bytes = await pdf(
    (d) => {
      body(d, 'Times-Roman', 10, ['Cabinet d’avocats Lefèbvre', 'rue du Christ 18, 7700 Mouscron', 'tél. 056 00 17 44'], { align: 'left', gap: 0 });
      stamp(d, 340, 60, -2, ['GREFFE DE MOUSCRON', 'R.G. 26A1416', 'inscrit le 25 NOV. 2026'], 195);
      d.text('', 62, 120);
      heading(d, 'Times-Bold', 14, 'REQUÊTE EN MATIÈRE DE LOUAGE', 2);
      body(d, 'Times-Roman', 11, [
        'À la Justice de paix du canton de Mouscron',
        '',
        'A l’honneur d’exposer :',
        `Résidences du Mont d’Or SRL, dont le siège est établi à 7700 Mouscron, rue de Tournai 211, inscrite à la BCE sous le numéro ${kbo(montdor)}, ayant pour conseil Maître Amélie LEFÈBVRE, avocate à 7700 Mouscron, rue du Christ 18,`,
        'Partie requérante,',
        'CONTRE :',
        `1. Madame Sabrina DELATTRE, née à Tourcoing le 5 décembre 1991, numéro de registre national ${dotted(sabrina)},`,
        '2. Monsieur Jordan VERHAEGHE, né à Mouscron le 19 avril 1988,',
        'domiciliés ensemble à 7700 Mouscron, chaussée de Gand 73, boîte 4,',
        'Parties défenderesses.',
        '',
        'Que par contrat de bail écrit, ayant pris cours le 1er février 2022, la requérante a donné en location aux défendeurs un appartement sis chaussée de Gand 73, boîte 4, à 7700 Mouscron, affecté à leur résidence principale ;',
        'Que le loyer mensuel s’élève actuellement à 668,40 EUR ;',
        'Que les défendeurs restent redevables de cinq mois de loyer, de sorte que les arriérés de loyer s’élèvent à ce jour à 3.342,00 EUR ;',
        'Que la mise en demeure du 12 octobre 2026 est restée sans suite ;',
        'Que la garantie locative de 1.336,80 EUR n’a jamais été constituée ;',
        'PAR CES MOTIFS, la requérante demande au tribunal de prononcer la résolution du bail aux torts des défendeurs, de les condamner solidairement au paiement de 3.342,00 EUR à titre d’arriérés de loyer et de 2.005,20 EUR à titre d’indemnité de relocation, d’ordonner leur expulsion et de les condamner aux dépens.',
        'Les parties seront convoquées à l’audience du jeudi 10 décembre 2026 à 9 heures 30.',
        '',
        'Mouscron, le 23 novembre 2026',
        'Pour la requérante, A. Lefèbvre',
        '',
        'INVENTAIRE : 1. contrat de bail ; 2. mise en demeure du 12 octobre 2026 ; 3. certificat de domicile du 19 novembre 2026.',
      ]);
      feet(d, (page, total) => `- ${page} / ${total} -`);
    },
    { bufferPages: true, margin: 62 },
  );
  return courtFile(
    'vierde-requete Mont d Or.pdf',
    bytes,
    {
      ...head('petition', 'fr', 'arrears'),
      tenants: [person('Sabrina', 'Delattre', { born: '1991-12-05', insz: sabrina }), person('Jordan', 'Verhaeghe', { born: '1988-04-19' })],
      dwelling: home('chaussée de Gand', '73', '4', '7700', 'Mouscron'),
      landlord: { name: 'Résidences du Mont d’Or SRL', enterpriseNumber: montdor },
      arrears: debt(3342, 5, 668.4),
      court: { name: 'Justice de paix du canton de Mouscron', rollNumber: '26A1416', registeredOn: '2026-11-25', hearingAt: '2026-12-10T09:30' },
      lease: { startDate: '2022-02-01', written: true },
    },
    'French petition with a stamp; deposit and re-letting fee are no arrears',
  );
}

async function summons(): Promise<Piece> {
  const bytes = await pdf((d) => {
    body(d, 'Times-Bold', 12, ['ÉTUDE D’HUISSIERS DE JUSTICE CARLIER & SIMONS'], { align: 'left', gap: 0 });
    body(d, 'Times-Roman', 9, ['rue d’Hoves 44, 7850 Enghien - tél. 02 700 38 15 - etude@carlier-simons.example', 'Nos réf. : 2026-1177/CS'], { align: 'left' });
    heading(d, 'Times-Bold', 16, 'CITATION', 8);
    body(d, 'Times-Roman', 11.5, [
      'L’AN DEUX MILLE VINGT-SIX, LE VINGT-SIX NOVEMBRE,',
      'À la requête de Madame Françoise HENNEBERT, née à Ath le 30 septembre 1953, domiciliée à 7800 Ath, rue de Pintamont 12, anciennement domiciliée à 7850 Enghien, rue de Bruxelles 90, ayant pour conseil Maître Gilles Ronvaux, avocat à 7850 Enghien,',
      'Je soussigné, Benoît CARLIER, huissier de justice de résidence à Enghien, rue d’Hoves 44,',
      'AI CITÉ :',
      'Monsieur Mohamed LAARISSI, né le 22 mars 1970, domicilié à 7850 Enghien, rue de Bruxelles 92, où je lui ai laissé copie sous enveloppe fermée,',
      'À COMPARAÎTRE le mercredi 16 décembre 2026 à 14 heures devant la Justice de paix du canton d’Enghien, place Pierre Delannoy 6, à 7850 Enghien,',
      'POUR : attendu que le cité occupe la maison sise rue de Bruxelles 92, à 7850 Enghien, en vertu d’un bail verbal conclu avec ma requérante et ayant pris cours le 1er mars 2012, pour un loyer de 520 EUR par mois ;',
      'Attendu que le cité n’a plus payé le loyer depuis huit mois, soit un arriéré de loyer de 4.160 EUR ;',
      'Attendu en outre que le cité trouble gravement la tranquillité du voisinage par le bruit et les disputes, comme le montrent les constats de police ;',
      'ENTENDRE prononcer la résolution du bail ; S’ENTENDRE condamner à payer à ma requérante la somme de 4.160 EUR ; S’ENTENDRE condamner à quitter les lieux, faute de quoi il en sera expulsé ; S’ENTENDRE condamner aux dépens, en ce compris le coût du présent exploit, soit 244,18 EUR.',
      'DONT ACTE.',
      '',
      'B. Carlier',
    ]);
  });
  return courtFile(
    'vierde-citation 2026-1177.pdf',
    bytes,
    {
      ...head('summons', 'fr', 'arrears', 'nuisance'),
      tenants: [person('Mohamed', 'Laarissi', { born: '1970-03-22' })],
      dwelling: home('rue de Bruxelles', '92', '', '7850', 'Enghien'),
      landlord: { name: 'Françoise Hennebert' },
      referrer: { name: 'Benoît Carlier', organisation: 'ÉTUDE D’HUISSIERS DE JUSTICE CARLIER & SIMONS', email: 'etude@carlier-simons.example', phone: '+3227003815' },
      arrears: debt(4160, 8, 520),
      court: { name: 'Justice de paix du canton d’Enghien', hearingAt: '2026-12-16T14:00' },
      lease: { startDate: '2012-03-01', written: false },
    },
    'French summons; oral lease; the landlady lived next door before',
  );
}

async function conciliation(): Promise<Piece> {
  const bytes = await pdf((d) => {
    typed(d, 'Helvetica-Bold', 10, 62, 60, ['JUSTICE DE PAIX DU PREMIER CANTON DE TOURNAI']);
    typed(d, 'Helvetica', 9, 62, 76, ['rue du Château 47', '7500 Tournai', 'Greffe ouvert de 8 h 30 à 12 h 30']);
    typed(d, 'Helvetica', 10, 330, 130, ['Madame Aurélie DUQUESNE', 'boulevard des Nerviens 6/21', '7500 Tournai']);
    typed(d, 'Helvetica', 10, 330, 190, ['Tournai, le 1er décembre 2026']);
    body(d, 'Helvetica', 10, [
      'N° de dossier : 26B0731',
      'Objet : appel en conciliation',
      '',
      'Madame,',
      'Monsieur Roland Castiaux, bailleur, domicilié à 7540 Kain, rue Montgomery 8, m’a demandé de vous appeler en conciliation avant d’introduire une procédure.',
      'Selon lui, deux mois de loyer restent impayés pour l’appartement que vous louez à l’adresse ci-dessus, soit 1.290,00 euros (loyer mensuel : 645,00 euros).',
      'Vous êtes invitée à vous présenter le mardi 22 décembre 2026 à 10 h 15, en chambre du conseil. Si vous trouvez un accord, il sera acté dans un procès-verbal. La procédure est gratuite.',
      'Une copie de la présente est transmise au CPAS.',
      '',
      'Le greffier en chef,',
      'P. Delmotte',
    ], { y: 225, align: 'left' });
  });
  return courtFile(
    'vierde-appel conciliation.pdf',
    bytes,
    {
      ...head('conciliation', 'fr', 'arrears'),
      tenants: [person('Aurélie', 'Duquesne')],
      dwelling: home('boulevard des Nerviens', '6', '21', '7500', 'Tournai'),
      landlord: { name: 'Roland Castiaux' },
      arrears: debt(1290, 2, 645),
      court: { name: 'JUSTICE DE PAIX DU PREMIER CANTON DE TOURNAI', rollNumber: '26B0731', hearingAt: '2026-12-22T10:15' },
    },
    'French letter to the tenant; the box after a slash; opening hours of the registry are no hearing',
  );
}

async function judgment(): Promise<Piece> {
  const lasne = enterpriseNumber('09978901');
  const bytes = await pdf(
    (d) => {
      grid(d, [157, 157, 157], [
        ['Numéro de rôle', 'Numéro de répertoire', 'Jugement du'],
        ['26A0592', '2026/1904', '24 novembre 2026'],
      ]);
      heading(d, 'Times-Bold', 13, 'Justice de paix du second canton de Wavre');
      heading(d, 'Times-Bold', 12, 'JUGEMENT', 6);
      body(d, 'Times-Roman', 11, [
        'EN CAUSE DE :',
        `Foyer du Val de Lasne SCRL, rue de la Gendarmerie 5, 1380 Lasne, BCE ${kbo(lasne)}, partie demanderesse, représentée par Maître Cédric Pirson, avocat à 1300 Wavre ;`,
        'CONTRE :',
        'Monsieur Thierry GODART, né le 8 janvier 1966, domicilié à 1380 Ohain, chemin du Catty 27, boîte A, partie défenderesse, assistée de Maître Julie Sneessens, avocate à 1330 Rixensart.',
        '1. LA PROCÉDURE',
        'La requête a été déposée au greffe et inscrite au rôle le 2 octobre 2026. Les parties ont été entendues à l’audience publique du 10 novembre 2026.',
        '2. LES FAITS',
        'Monsieur Godart loue depuis le 1er juillet 2016, par contrat écrit, un logement social situé chemin du Catty 27, boîte A, à 1380 Ohain. Le loyer est de 341,15 euros par mois.',
        'La demanderesse réclamait 3.070,35 euros dans sa requête. À l’audience, elle réduit sa demande, un paiement de 682,30 euros étant intervenu entre-temps. Les loyers impayés s’élèvent donc à 2.388,05 euros, soit sept mois.',
        '3. DISCUSSION',
        'Monsieur Godart ne conteste pas le montant. Il explique qu’il a perdu son emploi et propose de payer 50 euros par mois. La demanderesse estime cette proposition insuffisante. Le tribunal constate que le dernier paiement date du mois d’octobre et que le locataire n’a pas donné suite aux invitations du service social de la demanderesse.',
        'Le manquement est suffisamment grave pour justifier la résolution du bail. Il y a cependant lieu d’accorder un délai, compte tenu de l’âge et de la santé du locataire.',
        '4. DÉCISION',
        'Le tribunal, statuant contradictoirement :',
        '- dit la demande recevable et fondée ;',
        '- condamne Monsieur Godart à payer 2.388,05 euros à titre de loyers impayés ;',
        '- prononce la résolution du bail aux torts du locataire ;',
        '- autorise l’expulsion, au plus tôt deux mois après la signification du présent jugement ;',
        '- condamne Monsieur Godart aux dépens, liquidés à 535,00 euros.',
        'Ainsi jugé et prononcé par Madame D. Wiame, juge de paix, assistée de Monsieur L. Hanse, greffier.',
      ]);
      feet(d, (page, total) => `R.G. 26A0592 - page ${page} sur ${total}`);
    },
    { bufferPages: true, margin: 62 },
  );
  return courtFile(
    'vierde-jugement_26A0592.pdf',
    bytes,
    {
      ...head('judgment', 'fr', 'arrears'),
      tenants: [person('Thierry', 'Godart', { born: '1966-01-08' })],
      dwelling: home('chemin du Catty', '27', 'A', '1380', 'Ohain'),
      landlord: { name: 'Foyer du Val de Lasne SCRL', enterpriseNumber: lasne },
      arrears: debt(2388.05, 7, 341.15),
      court: { name: 'Justice de paix du second canton de Wavre', rollNumber: '26A0592', registeredOn: '2026-10-02' },
      judgment: { date: '2026-11-24' },
      lease: { startDate: '2016-07-01', written: true },
    },
    'French judgment with both lawyers; the sum was reduced at the hearing; no service yet',
  );
}

async function service(): Promise<Piece> {
  const bytes = await pdf((d) => {
    typed(d, 'Courier', 10, 62, 60, [
      'DELPORTE Véronique',
      'Huissier de justice',
      'avenue du Centenaire 19, 1400 Nivelles',
      'Tél. 067 00 25 71     v.delporte@huissier-nivelles.example',
      '---------------------------------------------------------------------',
      'Dossier 50.882            SIGNIFICATION - COMMANDEMENT',
      '---------------------------------------------------------------------',
      '',
      'Le 3 décembre 2026, à la requête de Monsieur Alain Wauthier, bailleur,',
      'demeurant à 1400 Nivelles, rue de Namur 133, j’ai signifié à :',
      '',
      '   Madame Christelle NOËL, née le 14/06/1979,',
      '   domiciliée à 1401 Baulers, rue Reine Astrid 58,',
      '',
      'la copie d’un jugement rendu le 17 novembre 2026 par la Justice de paix',
      'du canton de Nivelles (R.G. 26A1120).',
      '',
      'Par ce jugement, le bail de la maison sise à 1401 Baulers, rue Reine',
      'Astrid 58, est résolu, et Madame Noël est condamnée à payer :',
      '',
      '   arriérés de loyer (6 mois à 690,00)       4.140,00 EUR',
      '   indemnité de relocation                   2.070,00 EUR',
      '   dépens                                      612,50 EUR',
      '',
      'Je lui ai fait commandement de payer ces sommes et de quitter les lieux',
      'dans le mois. À défaut, elle sera expulsée à une date que je lui ferai',
      'connaître par un courrier séparé.',
      '',
      'Copie au CPAS du lieu.                            V. Delporte',
    ]);
  });
  return courtFile(
    'vierde-signification 50882.pdf',
    bytes,
    {
      ...head('judgment', 'fr', 'arrears'),
      tenants: [person('Christelle', 'Noël', { born: '1979-06-14' })],
      dwelling: home('rue Reine Astrid', '58', '', '1401', 'Baulers'),
      landlord: { name: 'Alain Wauthier' },
      referrer: { name: 'Véronique Delporte', email: 'v.delporte@huissier-nivelles.example', phone: '+3267002571' },
      arrears: debt(4140, 6, 690),
      court: { name: 'Justice de paix du canton de Nivelles', rollNumber: '26A1120' },
      judgment: { date: '2026-11-17', servedOn: '2026-12-03' },
    },
    'typewriter letter, street and court broken over two lines; no date of eviction yet',
  );
}

async function eviction(): Promise<Piece> {
  const bytes = await pdf((d) => {
    body(d, 'Helvetica-Bold', 15, ['AVIS D’EXPULSION'], { align: 'center' });
    grid(d, [150, 321], [
      ['Étude', 'Étude Grosjean, rue du Casino 10, 4300 Waremme, tél. 019 00 66 82, info@etude-grosjean.example'],
      ['Huissier de justice', 'Laurent Grosjean'],
      ['À la requête de', 'Immobilière Hesbaye SA'],
      ['Locataire', 'Monsieur Kévin PAQUAY, né le 11 octobre 1993'],
      ['Lieu', 'rue de Huy 204, boîte 3, 4300 Waremme'],
      ['Jugement', 'Justice de paix du canton de Waremme, 20 octobre 2026, R.G. 26A0455'],
      ['Signifié le', '3 novembre 2026'],
      ['Expulsion le', 'lundi 14 décembre 2026 à 9 heures'],
    ], 10, false);
    body(d, 'Helvetica', 10, [
      'Monsieur,',
      'Vous n’avez pas quitté le logement dans le délai fixé par le jugement. Je procéderai donc à votre expulsion à la date indiquée ci-dessus, avec l’assistance de la police et d’un serrurier.',
      'Vous pouvez l’éviter en remettant les clés à mon étude au plus tard le vendredi 11 décembre 2026.',
      'Waremme, le 27 novembre 2026',
    ], { align: 'left' });
  });
  return courtFile(
    'vierde-avis_expulsion_paquay.pdf',
    bytes,
    {
      ...head('eviction-notice', 'fr'),
      tenants: [person('Kévin', 'Paquay', { born: '1993-10-11' })],
      dwelling: home('rue de Huy', '204', '3', '4300', 'Waremme'),
      landlord: { name: 'Immobilière Hesbaye SA' },
      referrer: { name: 'Laurent Grosjean', organisation: 'Étude Grosjean', email: 'info@etude-grosjean.example', phone: '+3219006682' },
      court: { name: 'Justice de paix du canton de Waremme', rollNumber: '26A0455' },
      judgment: { date: '2026-10-20', servedOn: '2026-11-03', evictionOn: '2026-12-14' },
    },
    'table of facts; the last day for the keys is not the day of the eviction',
  );
}

async function germanPetition(): Promise<Piece> {
  const bytes = await pdf((d) => {
    body(d, 'Times-Roman', 11, ['Rechtsanwältin Birgit Schumacher, Klosterstraße 8, 4700 Eupen, Tel. 087 00 42 90'], { align: 'left' });
    heading(d, 'Times-Bold', 14, 'ANTRAGSCHRIFT', 5);
    body(d, 'Times-Roman', 11, [
      'An das Friedensgericht des Kantons Eupen',
      'Listennummer: 26A0233',
      'Eingetragen am: 24. November 2026',
      '',
      'Antragsteller: Herr Werner Hilgers, geboren am 2. Mai 1955, wohnhaft in 4730 Raeren, Hauptstraße 64, vertreten durch Rechtsanwältin Birgit Schumacher, Eupen.',
      'Antragsgegnerin: Frau Melanie Kockartz, geboren am 18. Juli 1990, wohnhaft in 4700 Eupen, Aachener Straße 153.',
      '',
      'Die Antragsgegnerin mietet seit dem 1. August 2021 vom Antragsteller das Haus Aachener Straße 153 in 4700 Eupen. Es besteht ein schriftlicher Mietvertrag. Die monatliche Miete beträgt 780,00 Euro.',
      'Die Antragsgegnerin hat die Miete für drei Monate nicht gezahlt. Der Mietrückstand beläuft sich auf 2.340,00 Euro. Die Mahnungen vom 7. September und 6. Oktober 2026 blieben ohne Erfolg.',
      'Der Antragsteller beantragt die Auflösung des Mietvertrags, die Räumung des Hauses und die Zahlung von 2.340,00 Euro.',
      'Die Sache wird in der Sitzung vom Dienstag, dem 8. Dezember 2026, um 9.00 Uhr behandelt.',
      '',
      'Eupen, den 20. November 2026',
    ]);
  });
  return courtFile(
    'vierde-Antrag Hilgers.pdf',
    bytes,
    {
      ...head('petition', 'de', 'arrears'),
      tenants: [person('Melanie', 'Kockartz', { born: '1990-07-18' })],
      dwelling: home('Aachener Straße', '153', '', '4700', 'Eupen'),
      landlord: { name: 'Werner Hilgers' },
      arrears: debt(2340, 3, 780),
      court: { name: 'Friedensgericht des Kantons Eupen', rollNumber: '26A0233', registeredOn: '2026-11-24', hearingAt: '2026-12-08T09:00' },
      lease: { startDate: '2021-08-01', written: true },
    },
    'German petition from Eupen',
  );
}
