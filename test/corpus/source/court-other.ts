import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from './piece.ts';
import { courtFile } from './court-piece.ts';
import { letterPdf, pdf } from './letter-pdf.ts';
import { cells, para, sideBySide } from './pdf-layout.ts';

const beukenhof = enterpriseNumber('09975540');
const scaldis = enterpriseNumber('09976652');

/** Summonses, calls to conciliation, judgments and bailiffs' notices as text PDF. */
export async function otherCourtPdfs(): Promise<Piece[]> {
  const nuria = nationalNumber('1991-02-25', 318);
  return [
    courtFile(
      'exploot 2026-30771.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 10.5, [
          'Studie DE GRAEVE & HOSTE - gerechtsdeurwaarders - Kortrijksesteenweg 700, 9000 Gent - tel. 09 242 00 15',
          '',
          'DAGVAARDING INZAKE HUUR',
          "IN HET JAAR TWEEDUIZEND ZESENTWINTIG, OP DE TWEEËNTWINTIGSTE OKTOBER;",
          `TEN VERZOEKE VAN: BEUKENHOF RESIDENTIES NV, met zetel te 9820 Merelbeke, Hundelgemsesteenweg 800, ingeschreven in de KBO onder nummer ${kbo(beukenhof)};`,
          'IK, ONDERGETEKENDE, Pieter HOSTE, gerechtsdeurwaarder met standplaats te Gent;',
          `HEB DAGVAARDING BETEKEND AAN: mevrouw Nuria CASTILLO, geboren te Sevilla (Spanje) op 25 februari 1991, INSZ ${dotted(nuria)}, gedomicilieerd te 9820 Merelbeke, Fraterstraat 39 bus 102;`,
          'OM TE VERSCHIJNEN op woensdag achttien november tweeduizend zesentwintig om 14.00 uur ter openbare terechtzitting van het Vredegerecht van het kanton Merelbeke, zetelend te 9820 Merelbeke, Poelstraat 108;',
          'AANGEZIEN gedaagde ingevolge schriftelijke overeenkomst ingaand op 1 maart 2025 het appartement Fraterstraat 39 bus 102 te 9820 Merelbeke huurt voor 865,00 euro per maand;',
          'DAT zij sinds juni haar verplichtingen niet nakomt en thans 4.325,00 euro aan huur verschuldigd is, hetzij vijf maanden, benevens 310,00 euro provisies;',
          'REDENEN WAAROM: zich te horen veroordelen tot 4.325,00 euro en 310,00 euro, de huur te horen ontbinden en haar uitdrijving te horen bevelen;',
          'Kosten van deze akte: 246,71 euro.',
        ]);
      }),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Nuria', 'Castillo', { born: '1991-02-25', insz: nuria })],
        dwelling: home('Fraterstraat', '39', '102', '9820', 'Merelbeke'),
        landlord: { name: 'BEUKENHOF RESIDENTIES NV', enterpriseNumber: beukenhof },
        referrer: {
          name: 'Pieter Hoste',
          organisation: 'Studie DE GRAEVE & HOSTE',
          phone: '+3292420015',
        },
        arrears: debt(4325, 5, 865),
        court: { name: 'Vredegerecht van het kanton Merelbeke', hearingAt: '2026-11-18T14:00' },
        lease: { startDate: '2025-03-01', written: true },
      },
      'summons with a hearing in words; the date of service in words is none of judgment; charges and costs are no arrears',
    ),

    courtFile(
      'citation_expulsion_2027_0091.pdf',
      await pdf((d) => {
        para(d, 'Helvetica', 10, [
          'CITATION',
          "L'an deux mille vingt-sept, le onze janvier,",
          "À la requête de Madame Paulette GOFFINET, domiciliée rue de la Fontaine 2 à 6700 Arlon,",
          "Je soussignée, Claire DUMONT, huissier de justice, dont l'étude est sise avenue Nothomb 14 à 6700 Arlon (tél. 063 00 77 30),",
          "AI CITÉ : Monsieur Sébastien THILL, né le 6 juin 1984, domicilié rue de Bastogne 133 à 6700 Arlon,",
          "À COMPARAÎTRE le mercredi 27 janvier 2027 à 14 heures devant la Justice de paix du canton d'Arlon, place Schalbert,",
          "POUR : attendu que le cité occupe, en vertu d'un bail écrit du 1er avril 2022, prenant cours le même jour, une maison sise rue de Bastogne 133 à 6700 Arlon ; que le loyer est de 690,00 € ; que les arriérés de loyer s'élèvent à 2.070,00 €, soit trois mois ;",
          "Entendre prononcer la résolution du bail et ordonner son expulsion.",
          'Coût : 231,09 €.',
        ]);
      }),
      {
        ...head('summons', 'fr', 'arrears'),
        tenants: [person('Sébastien', 'Thill', { born: '1984-06-06' })],
        dwelling: home('rue de Bastogne', '133', '', '6700', 'Arlon'),
        landlord: { name: 'Paulette Goffinet' },
        referrer: { name: 'Claire Dumont', phone: '+3263007730' },
        arrears: debt(2070, 3, 690),
        court: { name: "Justice de paix du canton d'Arlon", hearingAt: '2027-01-27T14:00' },
        lease: { startDate: '2022-04-01', written: true },
      },
      'French summons; bailiff a woman; no roll number yet',
    ),

    courtFile(
      'verzoening 26B1198 (kopie OCMW).pdf',
      await letterPdf({
        letterhead: ['Vredegerecht van het kanton Sint-Truiden', 'Kazernestraat 10, 3800 Sint-Truiden', 'griffie: 011 00 20 20'],
        addressee: ['De heer en mevrouw', 'Marek en Anna Nowak', 'Tiensesteenweg 150 bus 4', '3800 Sint-Truiden'],
        place: 'Sint-Truiden, 27 november 2026',
        subject: 'Oproeping in verzoening, nr. 26B1198',
        paragraphs: [
          'Geachte heer en mevrouw Nowak,',
          'Uw verhuurder, Haspenwoon bv, wenst met u een regeling te treffen over de huurachterstal van € 1.086,00 (drie maanden huur aan € 362,00).',
          'U wordt uitgenodigd op vrijdag 11 december 2026 om 13.45 uur in de raadkamer van ons gerecht. Verschijnen is niet verplicht maar wel aan te raden. De procedure is gratis.',
          'Hoogachtend,',
          'De griffier',
        ],
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Marek', 'Nowak'), person('Anna', 'Nowak')],
        dwelling: home('Tiensesteenweg', '150', '4', '3800', 'Sint-Truiden'),
        landlord: { name: 'Haspenwoon bv' },
        arrears: debt(1086, 3, 362),
        court: {
          name: 'Vredegerecht van het kanton Sint-Truiden',
          rollNumber: '26B1198',
          hearingAt: '2026-12-11T13:45',
        },
      },
      'couple with one surname in the address field',
    ),

    courtFile(
      'conciliation tournai mme rousseaux.pdf',
      await pdf((d) => {
        cells(d, 150, [
          ['Juridiction', 'Justice de paix du premier canton de Tournai'],
          ['Objet', 'APPEL EN CONCILIATION'],
          ['Dossier', '26B0777'],
          ['Demandeur', 'Le Clos des Tilleuls SCRL'],
          ['Personne appelée', 'Madame Océane ROUSSEAUX, rue Saint-Martin 70 bte 9, 7500 Tournai'],
          ['Motif', 'Arriéré de loyer de 884,40 EUR (4 mois à 221,10 EUR)'],
          ['Date et heure', 'Lundi 14 décembre 2026 à 10 h 15'],
          ['Lieu', 'Rue des Filles-Dieu 1, 7500 Tournai'],
        ]);
        d.moveDown().font('Helvetica').fontSize(9).text('Copie au CPAS de Tournai, service du logement.', 62);
      }),
      {
        ...head('conciliation', 'fr', 'arrears'),
        tenants: [person('Océane', 'Rousseaux')],
        dwelling: home('rue Saint-Martin', '70', '9', '7500', 'Tournai'),
        landlord: { name: 'Le Clos des Tilleuls SCRL' },
        arrears: debt(884.4, 4, 221.1),
        court: {
          name: 'Justice de paix du premier canton de Tournai',
          rollNumber: '26B0777',
          hearingAt: '2026-12-14T10:15',
        },
      },
      'French call to conciliation as a table; the place of the sitting is not the dwelling',
    ),

    courtFile(
      'vonnis bij verstek 26A2950.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'VREDEGERECHT BRUGGE, TWEEDE KANTON',
          'Rolnummer 26A2950                                   Repertoriumnummer 2026/5512',
          '',
          'VONNIS van zes november tweeduizend zesentwintig (verstek)',
          '',
          'INZAKE',
          'Annemie Strubbe, wonende te 8200 Sint-Andries, Gistelse Steenweg 210, eiseres, in persoon verschenen,',
          'TEGEN',
          'Jens Degroote, geboren op 23 maart 1990, wonende te 8730 Beernem, Stationsstraat 8, verweerder, niet verschenen.',
          '',
          'De vordering werd ingeleid bij verzoekschrift van 5 oktober 2026 en behandeld op de zitting van 16 oktober 2026.',
          'Zij betreft de duplex gelegen te 8000 Brugge, Langestraat 145 bus 2, door verweerder gehuurd bij schriftelijke overeenkomst vanaf 1 februari 2024.',
        ]);
        d.addPage();
        para(d, 'Times-Roman', 11, [
          'OM DEZE REDENEN, DE VREDERECHTER,',
          'rechtdoende bij verstek, ontbindt de huurovereenkomst lastens verweerder; machtigt eiseres hem uit het goed te zetten; veroordeelt hem tot € 3.280,00 achterstallige huur (vier maanden aan € 820,00), tot € 1.640,00 wederverhuringsvergoeding en tot de kosten, begroot op € 74,00.',
          'Aldus gewezen te Brugge.',
          '',
          'Betekend op 18 november 2026 door gerechtsdeurwaarder Tom Lagrou te Brugge.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Jens', 'Degroote', { born: '1990-03-23' })],
        dwelling: home('Langestraat', '145', '2', '8000', 'Brugge'),
        landlord: { name: 'Annemie Strubbe' },
        arrears: debt(3280, 4, 820),
        court: { name: 'VREDEGERECHT BRUGGE, TWEEDE KANTON', rollNumber: '26A2950' },
        judgment: { date: '2026-11-06', servedOn: '2026-11-18' },
        lease: { startDate: '2024-02-01', written: true },
      },
      'two pages, date of the judgment in words; the past hearing is not to come and the petition\'s date is no entry on the roll; the bailiff only served it',
    ),

    courtFile(
      'jugement_27A0039_signifie.pdf',
      await pdf((d) => {
        sideBySide(d, 'Helvetica', 10, [
          ['Justice de paix du canton de Mouscron', 'R.G. 27A0039'],
          ['Rue du Christ 12, 7700 Mouscron', 'Rép. 2027/188'],
          ['', ''],
        ]);
        para(d, 'Helvetica', 10.5, [
          'JUGEMENT DU 9 FÉVRIER 2027',
          'En cause de : la SA Patrimoine du Nord, rue de Tourcoing 44 à 7700 Mouscron, BCE ' + kbo(scaldis) + ', demanderesse,',
          'Contre : 1. Madame Vinciane LEPLAT, née le 27 juillet 1983, 2. Monsieur Grégory DELANNOY, né le 15 août 1981, domiciliés tous deux rue du Luxembourg 88 à 7700 Mouscron, défendeurs, présents.',
          'Le bail écrit du 1er mai 2020 (prise de cours : 1er juin 2020) porte sur la maison sise rue du Luxembourg 88 à 7700 Mouscron. Le loyer est de 615,00 €.',
          'Par ces motifs, le juge de paix condamne solidairement les défendeurs à payer 2.460,00 € d’arriérés de loyer (quatre mois), par mensualités de 150,00 € ; dit le bail résolu et l’expulsion autorisée en cas de non-respect d’une seule échéance.',
          'Signifié le 22 février 2027 par Me Hugues Vercruysse, huissier de justice.',
        ]);
      }),
      {
        ...head('judgment', 'fr', 'arrears'),
        tenants: [
          person('Vinciane', 'Leplat', { born: '1983-07-27' }),
          person('Grégory', 'Delannoy', { born: '1981-08-15' }),
        ],
        dwelling: home('rue du Luxembourg', '88', '', '7700', 'Mouscron'),
        landlord: { name: 'SA Patrimoine du Nord', enterpriseNumber: scaldis },
        arrears: debt(2460, 4, 615),
        court: { name: 'Justice de paix du canton de Mouscron', rollNumber: '27A0039' },
        judgment: { date: '2027-02-09', servedOn: '2027-02-22' },
        lease: { startDate: '2020-06-01', written: true },
      },
      'French conditional judgment; signed 1 May, started 1 June 2020',
    ),

    courtFile(
      'vonnis huur Turnhout.pdf',
      await pdf((d) => {
        d.font('Times-Bold').fontSize(12).text('Vredegerecht van het kanton Turnhout');
        d.font('Times-Roman').fontSize(10).text('26A3344 - uitgifte voor de partij Kempisch Woonfonds bv');
        d.moveDown();
        para(d, 'Times-Roman', 11, [
          'Op 21 januari 2027 heeft de vrederechter van het kanton Turnhout volgend vonnis uitgesproken in de zaak van de bv Kempisch Woonfonds, te 2300 Turnhout, Parklaan 70, eiseres, tegen de heer Wesley Aerts, te 2300 Turnhout, Rode Kruisstraat 15 bus 8, verweerder.',
          'Verweerder is geboren op 30 september 1993.',
          'De rechtbank stelt vast dat er geen huurachterstand is. Uit de processen-verbaal en de getuigenissen blijkt evenwel dat verweerder de buren al twee jaar ernstige overlast bezorgt (agressie, nachtlawaai, afval in de gang).',
          'De huurovereenkomst wordt om die reden ontbonden. Verweerder moet het appartement verlaten binnen twee maanden na de betekening, zoniet kan hij worden uitgezet.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'nuisance'),
        tenants: [person('Wesley', 'Aerts', { born: '1993-09-30' })],
        dwelling: home('Rode Kruisstraat', '15', '8', '2300', 'Turnhout'),
        landlord: { name: 'Kempisch Woonfonds bv' },
        court: { name: 'Vredegerecht van het kanton Turnhout', rollNumber: '26A3344' },
        judgment: { date: '2027-01-21' },
      },
      'judgment for nuisance, no arrears, not yet served',
    ),

    courtFile(
      'aankondiging plaatsbeschrijving ontruiming 26-1180.pdf',
      await letterPdf({
        font: 'Helvetica',
        letterhead: ['Gerechtsdeurwaarders Lagrou & Partners', 'Ezelstraat 140, 8000 Brugge', 'tel. 050 00 39 30 - info@gdw-lagrou.example'],
        addressee: ['De heer Jens Degroote', 'Stationsstraat 8', '8730 Beernem'],
        place: 'Brugge, 5 januari 2027 - ons dossier 26/1180',
        subject: 'Bericht van uithuiszetting (kopie aan het OCMW van Brugge)',
        paragraphs: [
          'Mijnheer,',
          'Wij voeren het vonnis uit dat het Vredegerecht Brugge, tweede kanton, op 6 november 2026 uitsprak (rol 26A2950) en dat u op 18 november 2026 werd betekend.',
          'Op dinsdag 19 januari 2027, tussen 9 en 12 uur, wordt het goed te 8000 Brugge, Langestraat 145 bus 2 ontruimd. Haal uw spullen voordien weg. Wat achterblijft, komt op uw kosten in bewaring bij de stad, gedurende zes maanden.',
          'U kan de uitvoering vermijden door 5.412,66 euro te betalen, kosten inbegrepen.',
          'Tom Lagrou, gerechtsdeurwaarder, voor de verhuurster, mevrouw Strubbe',
        ],
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Jens', 'Degroote')],
        dwelling: home('Langestraat', '145', '2', '8000', 'Brugge'),
        landlord: { name: 'Strubbe' },
        referrer: {
          name: 'Tom Lagrou',
          organisation: 'Gerechtsdeurwaarders Lagrou & Partners',
          email: 'info@gdw-lagrou.example',
          phone: '+3250003930',
        },
        court: { name: 'Vredegerecht Brugge, tweede kanton', rollNumber: '26A2950' },
        judgment: { date: '2026-11-06', servedOn: '2026-11-18', evictionOn: '2027-01-19' },
      },
      'notice to the tenant at another address than the home to be cleared; the sum with costs is no arrears',
    ),

    courtFile(
      'avis_expulsion_Gilson.pdf',
      await letterPdf({
        letterhead: ['Étude Marchal & Simonis', 'Huissiers de justice', 'rue Piervenne 60, 5590 Ciney - 083 00 55 16'],
        addressee: ['Monsieur Alain GILSON', 'place Monseu 3', '5590 CINEY'],
        place: 'Ciney, le 15 mars 2027',
        subject: "AVIS D'EXPULSION - dossier 2027-00418",
        paragraphs: [
          'Monsieur,',
          "En exécution du jugement rendu le 26 janvier 2027 par la Justice de paix du canton de Ciney (R.G. 26A1512), signifié le 8 février 2027, nous procéderons à votre expulsion le mardi 6 avril 2027 à 9 heures.",
          'Nous vous invitons à libérer les lieux avant cette date. Une copie de la présente est adressée au CPAS.',
          'Laurent Simonis',
        ],
      }),
      {
        ...head('eviction-notice', 'fr'),
        tenants: [person('Alain', 'Gilson')],
        dwelling: home('place Monseu', '3', '', '5590', 'Ciney'),
        referrer: {
          name: 'Laurent Simonis',
          organisation: 'Étude Marchal & Simonis',
          phone: '+3283005516',
        },
        court: { name: 'Justice de paix du canton de Ciney', rollNumber: '26A1512' },
        judgment: { date: '2027-01-26', servedOn: '2027-02-08', evictionOn: '2027-04-06' },
      },
      'French notice of eviction; no landlord named',
    ),
  ];
}
