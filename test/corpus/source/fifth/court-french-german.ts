import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { centred, frame, grid, headRight, prose, ticks } from './layout.ts';

const citadelle = enterpriseNumber('09954204');
const cerisiers = enterpriseNumber('09954315');
const vesdre = enterpriseNumber('09954426');
const borinage = enterpriseNumber('09954537');
const oberland = enterpriseNumber('09954648');

/** Court files in French and German. */
export async function fifthFrenchAndGermanFiles(): Promise<Piece[]> {
  const aicha = nationalNumber('1988-09-06', 310);
  const kabongo = nationalNumber('1972-12-19', 437);
  const logan = nationalNumber('2001-03-22', 119);
  const heike = nationalNumber('1967-05-15', 280);
  return [
    courtFile(
      'vijfde-requete Benali Jambes.pdf',
      await pdf((d) => {
        sideBySide(d, 'Times-Roman', 10, [
          ['Me Charlotte HUBLET', 'Namur, le 7 décembre 2026'],
          ['Avocate au barreau de Namur', 'N/réf. : CH/26-311'],
          ['rue Godefroid 9, 5000 Namur', 'V/réf. : /'],
          ['081 22 73 40', ''],
        ]);
        d.moveDown(1);
        centred(d, 'Times-Bold', 13, 'REQUÊTE EN MATIÈRE DE LOUAGE DE CHOSES');
        prose(d, 'Times-Roman', 11, [
          'À Madame le Juge de Paix du second canton de Namur,',
          `POUR : la SRL RÉSIDENCES DE LA CITADELLE, BCE ${kbo(citadelle)}, dont le siège est établi à 5000 Namur, boulevard de la Meuse 4, partie requérante ;`,
          `CONTRE : Madame Aïcha BENALI, née à Tanger le 6 septembre 1988, NN ${dotted(aicha)}, domiciliée à 5100 Jambes, rue de Dave 112 bte 3, partie défenderesse.`,
          'Attendu que la présente requête est introduite sur pied de l’article 1344bis du Code judiciaire et qu’un certificat de domicile de moins de quinze jours y est annexé ; que les lieux sont situés dans le ressort du siège saisi ; que la langue de la procédure est le français ;',
          'Attendu que, par convention écrite du 20 août 2020 prenant cours le 1er septembre 2020, la requérante a donné en location à la défenderesse un appartement affecté à la résidence principale, pour une durée de trois ans, prolongée depuis lors ; que l’état des lieux d’entrée date du 31 août 2020 ; qu’une garantie locative de 1.280,00 € a été constituée.',
          'Attendu qu’il n’est pas contesté que les charges font l’objet d’une provision mensuelle de 95,00 € ;',
        ]);
        d.addPage();
        prose(d, 'Times-Roman', 11, [
          'Attendu que le loyer indexé s’élève à 718,25 € par mois ; que la défenderesse, mère de deux enfants, n’a plus rien versé depuis le mois d’août ; que les loyers impayés atteignent 3.591,25 €, soit cinq mois, à la date de la présente ; que les mises en demeure des 5 octobre et 9 novembre 2026 sont restées vaines ;',
          'PAR CES MOTIFS, convoquer les parties ; prononcer la résolution du bail aux torts de la défenderesse ; condamner celle-ci au paiement de 3.591,25 € à titre d’arriérés de loyer, de 2.154,75 € à titre d’indemnité de relocation, et aux dépens ; autoriser son expulsion.',
          'Pour la requérante, son conseil, Charlotte Hublet',
        ]);
        frame(d, { x: 62, y: d.y + 10, width: 260 }, ['Reçu au greffe', 'R.G. 26A3077', 'inscrit le 9 décembre 2026', 'fixé au mardi 22 décembre 2026, 9 h 00']);
      }),
      {
        ...head('petition', 'fr', 'arrears'),
        tenants: [person('Aïcha', 'Benali', { born: '1988-09-06', insz: aicha })],
        dwelling: home('rue de Dave', '112', '3', '5100', 'Jambes'),
        landlord: { name: 'SRL RÉSIDENCES DE LA CITADELLE', enterpriseNumber: citadelle },
        arrears: debt(3591.25, 5, 718.25),
        court: { name: 'Juge de Paix du second canton de Namur', rollNumber: '26A3077', registeredOn: '2026-12-09', hearingAt: '2026-12-22T09:00' },
        lease: { startDate: '2020-09-01', written: true },
      },
      'French petition of a lawyer; facts and stamp on page 2',
    ),

    courtFile(
      'vijfde-citation_1030_kabongo.pdf',
      await pdf((d) => {
        headRight(d, ['Étude Delvigne & Moreau', 'huissiers de justice', 'avenue Louis Bertrand 58, 1030 Schaerbeek', '02 242 19 66 - etude@delvigne-moreau.example']);
        centred(d, 'Helvetica-Bold', 12, 'CITATION');
        grid(d, [150, 321], [
          ['Rubrique', 'Contenu'],
          ['Date de l’exploit', '19 janvier 2027'],
          ['À la requête de', `Foyer des Cerisiers SC, ${kbo(cerisiers)}, place de la Reine 11, 1030 Schaerbeek`],
          ['Citons', `Monsieur Jean-Claude KABONGO, né le 19 décembre 1972, RN ${dotted(kabongo)}`],
          ['Domicile', '1030 Schaerbeek, chaussée de Haecht 388, 2e étage'],
          ['À comparaître', 'le jeudi 11 février 2027 à 14 h 00'],
          ['Devant', 'Justice de paix du canton de Schaerbeek'],
          ['Bail', 'écrit, ayant pris cours le 1er avril 2018'],
          ['Loyer', '394,60 € par mois'],
          ['Arriérés de loyer', '2.367,60 € (6 mois)'],
          ['Décomptes de charges', '318,44 € (réservés)'],
          ['Demande', 'résolution du bail, expulsion, paiement, dépens'],
        ]);
        para(d, 'Helvetica', 9, ['L’huissier instrumentant : Benoît Delvigne', 'Coût de l’acte : 229,17 €', 'Copie pour information au CPAS de Schaerbeek.']);
      }),
      {
        ...head('summons', 'fr', 'arrears'),
        tenants: [person('Jean-Claude', 'Kabongo', { born: '1972-12-19', insz: kabongo })],
        dwelling: home('chaussée de Haecht', '388', '', '1030', 'Schaerbeek'),
        landlord: { name: 'Foyer des Cerisiers SC', enterpriseNumber: cerisiers },
        referrer: { name: 'Benoît Delvigne', organisation: 'Étude Delvigne & Moreau', email: 'etude@delvigne-moreau.example', phone: '+3222421966' },
        arrears: debt(2367.6, 6, 394.6),
        court: { name: 'Justice de paix du canton de Schaerbeek', hearingAt: '2027-02-11T14:00' },
        lease: { startDate: '2018-04-01', written: true },
      },
      'French summons in a table; a floor is no box; charges are no arrears of rent',
    ),

    courtFile(
      'vijfde-jugement 26A1408 verviers.pdf',
      await pdf((d) => {
        d.font('Times-Roman').fontSize(10).text(
          [
            'JUSTICE DE PAIX DU PREMIER CANTON DE VERVIERS',
            'R.G. : 26A1408',
            'Rép. : 2026/2217',
            '',
            'JUGEMENT DU 17 DÉCEMBRE 2026',
            '(réputé contradictoire)',
            '',
            'EN CAUSE DE :',
            `VESDRE IMMO SA, rue du Palais 33, 4800 Verviers (B.C.E. ${kbo(vesdre)}), demanderesse,`,
            '',
            'CONTRE :',
            `1. Logan SERVAIS, né le 22 mars 2001, registre national ${dotted(logan)},`,
            '2. Kimberley DUMOULIN, née le 4 novembre 2003,',
            'domiciliés ensemble à 4820 Dison, rue Léopold 57, défendeurs.',
            '',
            'Vu la requête déposée le 23 novembre 2026 ; entendu la demanderesse à l’audience publique du 8 décembre 2026.',
            '',
            'Les défendeurs occupent la maison sise rue Léopold 57 à Dison en vertu d’un bail verbal conclu à partir du 1er février 2025, pour un loyer de 620 € par mois. Ils restent redevables de 1.860 €, soit trois mois de loyer. Un plan de 100 € par mois avait été convenu en octobre ; il n’a pas été suivi.',
            '',
            'Le juge constate en outre, d’après les photos et le rapport du service d’hygiène, que la maison est laissée dans un état de saleté extrême.',
            '',
            'PAR CES MOTIFS,',
            'Nous, juge de paix, disons la demande fondée ; prononçons la résolution du bail ; condamnons les défendeurs à payer 1.860 € d’arriérés de loyer ; autorisons leur expulsion un mois après la signification ; les condamnons aux dépens (24 € de contribution au fonds, 480 € d’indemnité de procédure).',
            '',
            'Signifié le 5 janvier 2027.',
          ].join('\n'),
          62,
          62,
          { columns: 2, columnGap: 22, width: 471, height: 360, lineGap: 1.5 },
        );
      }),
      {
        ...head('judgment', 'fr', 'arrears', 'upkeep'),
        tenants: [person('Logan', 'Servais', { born: '2001-03-22', insz: logan }), person('Kimberley', 'Dumoulin', { born: '2003-11-04' })],
        dwelling: home('rue Léopold', '57', '', '4820', 'Dison'),
        landlord: { name: 'VESDRE IMMO SA', enterpriseNumber: vesdre },
        arrears: debt(1860, 3, 620),
        court: { name: 'JUSTICE DE PAIX DU PREMIER CANTON DE VERVIERS', rollNumber: '26A1408' },
        judgment: { date: '2026-12-17', servedOn: '2027-01-05' },
        lease: { startDate: '2025-02-01', written: false },
      },
      'French judgment in two columns; oral lease; the hearing is over',
    ),

    courtFile(
      'vijfde-avis expulsion Mons.pdf',
      await letterPdf({
        letterhead: ['Maître Sylvain Lecomte', 'Huissier de justice', 'rue de Nimy 104, 7000 Mons', 'Tél. 065 33 58 21'],
        addressee: ['CPAS de Mons', 'rue de Bouzanton 1', '7000 Mons'],
        place: 'Mons, le 18 janvier 2027',
        subject: 'Dossier 26.2290 - Les Foyers du Borinage / Haddouchi-Lambert - fixation de l’expulsion',
        paragraphs: [
          'Madame, Monsieur,',
          `J’ai été chargé par les Foyers du Borinage SCRL (${kbo(borinage)}) d’exécuter le jugement rendu le 19 novembre 2026 par la Justice de paix du second canton de Mons (R.G. 26A2150), signifié le 4 décembre 2026.`,
          'L’expulsion de Monsieur Samir Haddouchi et de Madame Vanessa Lambert, rue des Canonniers 8/21 à 7000 Mons, est fixée au mercredi 17 février 2027 à 10 heures. Je serai accompagné d’un serrurier, de la police et du service des travaux de la Ville.',
          'Le relevé au 15 janvier 2027 fait apparaître, en principal, 5.120,00 € de loyers impayés et, pour frais, 684,12 €.',
          'Je vous saurais gré de prendre contact avec la famille, qui compte un nourrisson.',
          'Sylvain Lecomte',
        ],
      }),
      {
        ...head('eviction-notice', 'fr', 'arrears'),
        tenants: [person('Samir', 'Haddouchi'), person('Vanessa', 'Lambert')],
        dwelling: home('rue des Canonniers', '8', '21', '7000', 'Mons'),
        landlord: { name: 'Foyers du Borinage SCRL', enterpriseNumber: borinage },
        referrer: { name: 'Sylvain Lecomte', phone: '+3265335821' },
        arrears: debt(5120),
        court: { name: 'Justice de paix du second canton de Mons', rollNumber: '26A2150' },
        judgment: { date: '2026-11-19', servedOn: '2026-12-04', evictionOn: '2027-02-17' },
      },
      'French letter of a bailiff to the CPAS; the CPAS is not the dwelling; costs apart',
    ),

    courtFile(
      'vijfde-conciliation wavre.pdf',
      await pdf((d) => {
        para(d, 'Times-Bold', 11, ['Justice de paix du second canton de Wavre']);
        para(d, 'Times-Roman', 10, ['place des Carmes 12, 1300 Wavre', 'Dossier de conciliation n° 26B0455', '', 'Wavre, le 24 novembre 2026', '', 'Monsieur Diogo Almeida Santos', 'avenue des Mésanges 17', '1300 Limal', '']);
        ticks(d, 'Objet :', [['loyers', true], ['troubles', false], ['dégâts', false]]);
        prose(d, 'Times-Roman', 11, [
          'Monsieur,',
          'À la demande de Madame Brigitte Wautelet, propriétaire de la maison que vous occupez à l’adresse ci-dessus, vous êtes invité à comparaître en chambre du conseil le vendredi 11 décembre 2026 à 11 h 15 en vue d’une tentative de conciliation.',
          'Madame Wautelet fait état de deux loyers impayés de 925 €, soit 1.850 €. La conciliation est gratuite ; l’assistance d’un avocat n’est pas requise.',
          'Le greffier, M. Tilquin',
          'Copie : CPAS de Wavre, cellule logement',
        ]);
      }),
      {
        ...head('conciliation', 'fr', 'arrears'),
        tenants: [person('Diogo', 'Almeida Santos')],
        dwelling: home('avenue des Mésanges', '17', '', '1300', 'Limal'),
        landlord: { name: 'Brigitte Wautelet' },
        arrears: debt(1850, 2, 925),
        court: { name: 'Justice de paix du second canton de Wavre', rollNumber: '26B0455', hearingAt: '2026-12-11T11:15' },
      },
      'French call to conciliation; two unpaid rents are two months',
    ),

    courtFile(
      'vijfde-Antragsschrift Eupen.pdf',
      await pdf((d) => {
        centred(d, 'Helvetica-Bold', 12, 'ANTRAGSSCHRIFT');
        cells(d, 150, [
          ['Gericht', 'Friedensgericht des Kantons Eupen'],
          ['Rollennummer', '27A0056'],
          ['Eingetragen am', '14. Januar 2027'],
          ['Sitzung', 'Donnerstag, 28. Januar 2027, 9.30 Uhr'],
          ['Antragsteller (Vermieter)', `Oberland Wohnbau AG, Unternehmensnummer ${kbo(oberland)}, Kirchstraße 21, 4700 Eupen`],
          ['Antragsgegnerin (Mieterin)', `Heike SCHRÖDER, geboren in Aachen am 15. Mai 1967, Nationalregisternummer ${dotted(heike)}`],
          ['Mietobjekt', 'Aachener Straße 173, Briefkasten 8, 4700 Eupen'],
        ]);
        prose(d, 'Helvetica', 10, [
          '',
          'Die Antragsgegnerin bewohnt die Wohnung aufgrund eines schriftlichen Mietvertrags, der am 1. Oktober 2019 begann. Die Miete beträgt 566,40 Euro im Monat. Seit Oktober 2026 wurde keine Miete mehr gezahlt; der Rückstand beträgt vier Monate, also 2.265,60 Euro. Die Heizkostenabrechnung 2025 (301,77 Euro) ist nicht Gegenstand dieses Verfahrens.',
          'Die Antragstellerin beantragt die Auflösung des Mietvertrags, die Räumung der Wohnung und die Zahlung der rückständigen Mieten.',
          'Eupen, den 12. Januar 2027, RA Norbert Laschet',
        ]);
      }),
      {
        ...head('petition', 'de', 'arrears'),
        tenants: [person('Heike', 'Schröder', { born: '1967-05-15', insz: heike })],
        dwelling: home('Aachener Straße', '173', '8', '4700', 'Eupen'),
        landlord: { name: 'Oberland Wohnbau AG', enterpriseNumber: oberland },
        arrears: debt(2265.6, 4, 566.4),
        court: { name: 'Friedensgericht des Kantons Eupen', rollNumber: '27A0056', registeredOn: '2027-01-14', hearingAt: '2027-01-28T09:30' },
        lease: { startDate: '2019-10-01', written: true },
      },
      'German petition: table and prose',
    ),

    courtFile(
      'vijfde-Raeumung Buellingen.pdf',
      await letterPdf({
        letterhead: ['Gerichtsvollzieher Guido Mertes', 'Hauptstraße 26, 4780 Sankt Vith', 'Tel. 080 22 91 05 - kanzlei@gv-mertes.example'],
        addressee: ['ÖSHZ Büllingen', 'Hauptstraße 16', '4760 Büllingen'],
        place: 'Sankt Vith, den 25. Januar 2027',
        subject: 'Mitteilung des Räumungstermins - Akte 26/512',
        font: 'Helvetica',
        paragraphs: [
          'Sehr geehrte Damen und Herren,',
          'hiermit teile ich Ihnen mit, dass ich am Dienstag, dem 16. Februar 2027, um 9 Uhr die Zwangsräumung des Hauses Am Bahnhof 7 in 4760 Büllingen vornehmen werde. Mieter sind Herr Thomas Jousten und Frau Agnieszka Jousten-Wójcik mit drei Kindern.',
          'Grundlage ist das Urteil des Friedensgerichts des Kantons Sankt Vith vom 3. Dezember 2026 (Rolle 26A0289), zugestellt am 18. Dezember 2026. Gläubiger und Eigentümer ist Herr Alfons Heinen.',
          'Ich bitte Sie, der Familie bei der Suche nach einer Unterkunft behilflich zu sein.',
          'Mit freundlichen Grüßen',
          'Guido Mertes',
        ],
      }),
      {
        ...head('eviction-notice', 'de'),
        tenants: [person('Thomas', 'Jousten'), person('Agnieszka', 'Jousten-Wójcik')],
        dwelling: home('Am Bahnhof', '7', '', '4760', 'Büllingen'),
        landlord: { name: 'Alfons Heinen' },
        referrer: { name: 'Guido Mertes', email: 'kanzlei@gv-mertes.example', phone: '+3280229105' },
        court: { name: 'Friedensgericht des Kantons Sankt Vith', rollNumber: '26A0289' },
        judgment: { date: '2026-12-03', servedOn: '2026-12-18', evictionOn: '2027-02-16' },
      },
      'German letter of a bailiff to the ÖSHZ; court in the genitive',
    ),
  ];
}
