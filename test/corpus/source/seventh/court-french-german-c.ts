import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { centred, grid, justified } from './layout-c.ts';

const brabanconne = enterpriseNumber('09991122');
const coteaux = enterpriseNumber('09992233');
const tilleuls = enterpriseNumber('09993344');
const ndiaye = nationalNumber('1987-06-21', 283);
const lambrechts = nationalNumber('1994-11-09', 174);
const kaya = nationalNumber('1989-02-13', 361);

/** Court papers in French and German, as text PDF. */
export async function courtFrenchGermanC(): Promise<Piece[]> {
  return [
    courtFile(
      'zevende-requete-schaerbeek-26A5518.pdf',
      await pdf((d) => {
        d.font('Helvetica').fontSize(8.5).text('Reçu au greffe le 19 novembre 2026\nInscrit au rôle général le 20 novembre 2026\nR.G. n° 26A5518', 350, 62, { width: 182 });
        d.text('', 62, 118);
        centred(d, 'Times-Bold', 13, 'REQUÊTE EN MATIÈRE DE BAIL');
        d.moveDown();
        justified(d, 'Times-Roman', 11, [
          'À Madame ou Monsieur le Juge de paix, Justice de paix du second canton de Schaerbeek, chaussée de Haecht 33 à 1210 Bruxelles,',
          `La société La Brabançonne Immobilière srl, BCE ${kbo(brabanconne)}, dont le siège est établi avenue Louise 365 à 1050 Bruxelles, ayant pour conseil Me Sophie Delvigne, avocate, rue du Lac 14 à 1000 Bruxelles (tél. 02 640 31 18),`,
          'a l’honneur de vous exposer :',
          `Que par contrat de bail écrit du 22 septembre 2022, entré en vigueur le 1er octobre 2022, elle a donné en location à Monsieur Mamadou NDIAYE, né à Dakar le 21 juin 1987 (registre national ${dotted(ndiaye)}), et à son épouse, Madame Awa SARR, née le 4 janvier 1991, un appartement situé au troisième étage, rue Josaphat 174 boîte 6 à 1030 Schaerbeek, où ils sont domiciliés ;`,
          'Que le loyer, indexé en octobre dernier, s’élève à 915,00 euros, hors provision pour charges de 110,00 euros ;',
          'Que les locataires restent en défaut de payer quatre mois de loyer, soit 3.660,00 euros, malgré la mise en demeure du 30 septembre 2026 ; que les charges ont été réglées par le CPAS ;',
          'PAR CES MOTIFS, plaise au Tribunal de prononcer la résolution du bail aux torts des défendeurs, d’ordonner leur expulsion, de les condamner solidairement au paiement de 3.660,00 euros d’arriérés de loyers et d’une indemnité de relocation de trois mois (2.745,00 euros), de libérer la garantie locative de 1.830,00 euros au profit de la requérante et de condamner les défendeurs aux dépens.',
          'Bruxelles, le 18 novembre 2026. Pour la requérante, son conseil, S. Delvigne.',
        ]);
        para(d, 'Helvetica', 9, ['', 'Audience d’introduction : jeudi 3 décembre 2026 à 9 heures. Copie adressée au CPAS de Schaerbeek.']);
      }),
      {
        ...head('petition', 'fr', 'arrears'),
        tenants: [
          person('Mamadou', 'Ndiaye', { born: '1987-06-21', insz: ndiaye }),
          person('Awa', 'Sarr', { born: '1991-01-04' }),
        ],
        dwelling: home('rue Josaphat', '174', '6', '1030', 'Schaerbeek'),
        landlord: { name: 'La Brabançonne Immobilière srl', enterpriseNumber: brabanconne },
        arrears: debt(3660, 4, 915),
        court: {
          name: 'Justice de paix du second canton de Schaerbeek',
          rollNumber: '26A5518',
          registeredOn: '2026-11-20',
          hearingAt: '2026-12-03T09:00',
        },
        lease: { startDate: '2022-10-01', written: true },
      },
      'French petition; stamp with reception and entry on the roll; charges, relocation and guarantee are no arrears',
    ),

    courtFile(
      'zevende-citation Liege Coteaux.pdf',
      await pdf((d) => {
        para(d, 'Helvetica-Bold', 11, ['ÉTUDE D’HUISSIERS DE JUSTICE LAURENT & HOUBEN']);
        para(d, 'Helvetica', 9, ['Boulevard d’Avroy 280, 4000 Liège - 04 222 61 35 - etude@laurent-houben.example', '']);
        centred(d, 'Times-Bold', 12, 'CITATION EN JUSTICE DE PAIX');
        justified(d, 'Times-Roman', 11, [
          'L’an deux mille vingt-six, le deux décembre,',
          `À la requête de la scrl Les Coteaux de la Meuse, inscrite à la B.C.E. sous le n° ${kbo(coteaux)}, rue Saint-Gilles 199, 4000 Liège,`,
          'Je soussigné, Olivier HOUBEN, huissier de justice de résidence à Liège,',
          'AI CITÉ :',
        ]);
        grid(d, [110, 180, 180], [
          ['', '1er cité', '2e cité'],
          ['Nom', 'LAMBRECHTS', 'ZANATTA'],
          ['Prénom', 'Kevin', 'Laura'],
          ['Date de naissance', '09/11/1994', '30/05/1996'],
          ['N° national', dotted(lambrechts), '-'],
          ['Domicile', 'rue Walthère Dewé 63, 4032 Chênée', 'même adresse'],
        ]);
        justified(d, 'Times-Roman', 11, [
          'À COMPARAÎTRE devant la Justice de paix du deuxième canton de Liège, rue Saint-Gilles 85 à 4000 Liège, le lundi 21 décembre 2026 à 14 heures 15,',
          'POUR : Attendu que les cités occupent depuis le 15 mars 2024, en vertu d’un bail écrit, une maison sociale au loyer de 356,80 euros par mois ; attendu qu’ils doivent 1.784,00 euros de loyers (5 mois) arrêtés au 30 novembre 2026 ; attendu qu’un plan de 60 euros par mois, accordé en août, n’a pas été suivi ;',
          'S’entendre condamner au paiement de 1.784,00 euros, entendre dire le bail résolu et ordonner l’expulsion, s’entendre condamner aux frais, dont le coût du présent exploit : 241,77 euros.',
          'Dont acte, sous toutes réserves.',
        ]);
      }),
      {
        ...head('summons', 'fr', 'arrears'),
        tenants: [
          person('Kevin', 'Lambrechts', { born: '1994-11-09', insz: lambrechts }),
          person('Laura', 'Zanatta', { born: '1996-05-30' }),
        ],
        dwelling: home('rue Walthère Dewé', '63', '', '4032', 'Chênée'),
        landlord: { name: 'Les Coteaux de la Meuse scrl', enterpriseNumber: coteaux },
        referrer: {
          name: 'Olivier Houben',
          organisation: 'Étude d’huissiers de justice Laurent & Houben',
          phone: '+3242226135',
          email: 'etude@laurent-houben.example',
        },
        arrears: debt(1784, 5, 356.8),
        court: { name: 'Justice de paix du deuxième canton de Liège', hearingAt: '2026-12-21T14:15' },
        lease: { startDate: '2024-03-15', written: true },
      },
      'French summons; the tenants in a table within prose; the date in words is the service of the summons',
    ),

    courtFile(
      'zevende-avis-expulsion-Charleroi.pdf',
      await letterPdf({
        letterhead: ['Caroline MATHIEU, huissier de justice', 'Rue de Montigny 44, 6000 Charleroi', 'Tél. 071 31 80 46'],
        addressee: ['CPAS de Charleroi', 'Service logement', 'Boulevard Joseph II 13', '6000 Charleroi'],
        place: 'Charleroi, le 7 janvier 2027',
        subject: 'Expulsion de Monsieur Salvatore Di Gregorio - dossier 261188',
        font: 'Helvetica',
        paragraphs: [
          'Madame, Monsieur,',
          'Je vous informe que je procéderai à l’expulsion de Monsieur Salvatore Di Gregorio, né le 8 septembre 1963, le mardi 26 janvier 2027 à 9h30, à son domicile de la rue de la Broucheterre 91, 6000 Charleroi.',
          'Cette expulsion a été autorisée par la Justice de paix du premier canton de Charleroi dans son jugement du 5 novembre 2026 (R.G. 26A3027), signifié le 27 novembre 2026. Le propriétaire est Monsieur Benoît Wauthier.',
          'Monsieur Di Gregorio vit seul, il est en mauvaise santé et n’a pas répondu à mes courriers du 10 et du 21 décembre. Une intervention de votre service serait utile.',
          'Les meubles laissés sur place seront gardés par la Ville pendant six mois.',
          'Caroline Mathieu',
        ],
      }),
      {
        ...head('eviction-notice', 'fr'),
        tenants: [person('Salvatore', 'Di Gregorio', { born: '1963-09-08' })],
        dwelling: home('rue de la Broucheterre', '91', '', '6000', 'Charleroi'),
        landlord: { name: 'Benoît Wauthier' },
        referrer: { name: 'Caroline Mathieu', phone: '+3271318046' },
        court: { name: 'Justice de paix du premier canton de Charleroi', rollNumber: '26A3027' },
        judgment: { date: '2026-11-05', servedOn: '2026-11-27', evictionOn: '2027-01-26' },
      },
      'French notice to the CPAS; its address stands at the right; no reason stated',
    ),

    courtFile(
      'zevende-conciliation-tournai-26B0209.pdf',
      await pdf((d) => {
        sideBySide(d, 'Times-Roman', 10.5, [
          ['Justice de paix du canton de Tournai', 'Madame Gwendoline Hennebert'],
          ['Rue des Filles-Dieu 1', 'Rue de l’Épinette 27 bte 2'],
          ['7500 Tournai', '7500 Tournai'],
          ['Rôle : 26B0209', ''],
          ['', 'Tournai, le 4 décembre 2026'],
          ['', ''],
        ]);
        centred(d, 'Times-Bold', 12, 'INVITATION À UNE CONCILIATION');
        d.moveDown();
        justified(d, 'Times-Roman', 11, [
          'Madame,',
          `Votre propriétaire, l’asbl Les Tilleuls (B.C.E. ${kbo(tilleuls)}), chaussée de Lille 210 à 7500 Tournai, souhaite trouver un accord avec vous avant d’entamer un procès.`,
          'Elle indique que, pour le logement que vous louez à l’adresse ci-dessus, trois loyers de 528,00 euros ne sont pas payés, ce qui fait 1.584,00 euros.',
          'Je vous invite à vous présenter devant moi le vendredi 18 décembre 2026 à 10 h 40, salle 3.',
          'La démarche est gratuite. Vous pouvez venir accompagnée de votre assistante sociale. Si vous n’êtes pas libre ce jour-là, téléphonez au greffe avant le 14 décembre.',
          'Le juge de paix, J.-M. Carlier',
        ]);
      }),
      {
        ...head('conciliation', 'fr', 'arrears'),
        tenants: [person('Gwendoline', 'Hennebert')],
        dwelling: home('Rue de l’Épinette', '27', '2', '7500', 'Tournai'),
        landlord: { name: 'Les Tilleuls asbl', enterpriseNumber: tilleuls },
        arrears: debt(1584, 3, 528),
        court: {
          name: 'Justice de paix du canton de Tournai',
          rollNumber: '26B0209',
          hearingAt: '2026-12-18T10:40',
        },
      },
      'French call; court and tenant side by side; the dwelling is the address above',
    ),

    courtFile(
      'zevende-Antragschrift Eupen 26A0148.pdf',
      await pdf((d) => {
        para(d, 'Helvetica-Bold', 12, ['Friedensgericht Eupen']);
        para(d, 'Helvetica', 9.5, ['Rathausplatz 8, 4700 Eupen', '']);
        cells(d, 150, [
          ['Rollennummer', '26A0148'],
          ['Eingetragen am', '23.11.2026'],
          ['Sitzung', 'Dienstag, 8. Dezember 2026, 10.30 Uhr'],
        ]);
        para(d, 'Helvetica-Bold', 11, ['', 'ANTRAGSCHRIFT IN MIETSACHEN']);
        cells(d, 150, [
          ['Antragsteller', 'Heinz Keutgen, Gospertstraße 30, 4700 Eupen\nTel. 087 55 31 27'],
          ['Antragsgegner', `Mehmet Kaya, geboren am 13.02.1989\nNationalregister ${dotted(kaya)}\nHaasstraße 52, 4700 Eupen`],
        ]);
        justified(d, 'Helvetica', 10, [
          '',
          'Der Antragsteller vermietet dem Antragsgegner seit dem 1. September 2021 durch schriftlichen Vertrag das Haus Haasstraße 52. Die Miete beträgt derzeit 740,00 Euro im Monat.',
          'Seit August 2026 hat der Antragsgegner keine Miete mehr überwiesen. Der Mietrückstand beläuft sich auf 2.960,00 Euro, also vier Monatsmieten. Die Mahnungen vom 15. September und 20. Oktober 2026 blieben ohne Antwort.',
          'Der Antragsteller bittet darum, den Mietvertrag aufzulösen, die Räumung anzuordnen und den Antragsgegner zur Zahlung von 2.960,00 Euro sowie einer Entschädigung von 1.480,00 Euro und der Kosten zu verurteilen.',
          'Eupen, den 20. November 2026, H. Keutgen',
        ]);
      }),
      {
        ...head('petition', 'de', 'arrears'),
        tenants: [person('Mehmet', 'Kaya', { born: '1989-02-13', insz: kaya })],
        dwelling: home('Haasstraße', '52', '', '4700', 'Eupen'),
        landlord: { name: 'Heinz Keutgen', phone: '+3287553127' },
        arrears: debt(2960, 4, 740),
        court: {
          name: 'Friedensgericht Eupen',
          rollNumber: '26A0148',
          registeredOn: '2026-11-23',
          hearingAt: '2026-12-08T10:30',
        },
        lease: { startDate: '2021-09-01', written: true },
      },
      'German petition: tables and prose',
    ),
  ];
}
