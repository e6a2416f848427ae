import { attach, html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { cells, para } from '../pdf-layout.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';

const vastgoedKouter = enterpriseNumber('09966310');
const thuisLimburg = enterpriseNumber('09957742');

/** Summonses, judgments and announced evictions by bailiffs, lawyers and a registry. */
export async function summonsAndJudgmentMails(): Promise<Piece[]> {
  return [
    mail(
      'zevende-deurwaarder-dagvaarding-aalst',
      {
        from: 'Gerechtsdeurwaarder Inge Callebaut <dossiers@gdw-callebaut.example>',
        to: 'ocmw@ocmw-denderbocht.example',
        date: '2026-11-25 16:04:00 +0100',
        subject: 'Mededeling dagvaarding - ref. IC/26/3308/uh',
        id: 'IC-26-3308@gdw-callebaut.example',
      },
      multipart('mixed', '_ic_3308_', [
        text(
          `
Geachte mevrouw/heer,

In toepassing van artikel 46 van het Vlaams Woninghuurdecreet maak ik u een afschrift over van een dagvaarding tot uithuiszetting.

Met hoogachting,

Inge Callebaut
Gerechtsdeurwaarderskantoor Callebaut
Molendries 11 - 9300 Aalst
T 053 70 84 16
`,
          { charset: 'iso-8859-1' },
        ),
        attach(
          'afschrift dagvaarding.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Courier', 10, ['DAGVAARDING - VREDEGERECHT VAN HET TWEEDE KANTON AALST', 'ref. IC/26/3308', '']);
            cells(d, 135, [
              ['Betekend op', 'dinsdag 24 november 2026'],
              ['Ten verzoeke van', `Vastgoed Kouter bv, RPR Gent-Dendermonde ${kbo(vastgoedKouter)}, Kouterbaan 2, 9280 Lebbeke`],
              ['Raadsman', 'mr. Lieven Troch, Esplanadeplein 9, 9300 Aalst'],
              ['Gedaagde', 'DE PAUW Glenn, geboren te Aalst op 13 mei 1992'],
              ['', 'Gentse Steenweg 419 bus 1A, 9300 Aalst'],
              ['Huur', 'schriftelijk, ingaand op 15 februari 2024; 810,00 euro per maand'],
              ['Vordering', 'achterstallige huur vijf maanden: 4.050,00 euro; schadebeding 405,00 euro; kosten dagvaarding 251,37 euro; ontbinding en ontruiming'],
              ['Zitting', 'maandag 7 december 2026 om 8 uur 45'],
            ]);
          }),
          { nameStyle: 'encoded-word' },
        ),
      ]),
      says(
        {
          ...head('summons', 'nl', 'arrears'),
          tenants: [person('Glenn', 'De Pauw', { born: '1992-05-13' })],
          dwelling: home('Gentse Steenweg', '419', '1A', '9300', 'Aalst'),
          landlord: { name: 'Vastgoed Kouter bv', enterpriseNumber: vastgoedKouter },
          referrer: {
            name: 'Inge Callebaut',
            organisation: 'Gerechtsdeurwaarderskantoor Callebaut',
            email: 'dossiers@gdw-callebaut.example',
            phone: '+3253708416',
          },
          arrears: debt(4050, 5, 810),
          court: { name: 'VREDEGERECHT VAN HET TWEEDE KANTON AALST', hearingAt: '2026-12-07T08:45' },
          lease: { startDate: '2024-02-15', written: true },
        },
        'summons in a PDF as a table; the reference of the bailiff is no roll number; service of a summons is no judgment',
      ),
    ),
    mail(
      'zevende-huissier-citation-charleroi',
      {
        from: 'Étude Delforge & Associés <citations@etude-delforge.example>',
        to: 'ceps@cpas-sambre.example',
        date: '2027-03-01 10:12:30 +0100',
        subject: 'CITATION EN EXPULSION - BELKACEM/MERTENS',
        id: '2027-1187-citation@etude-delforge.example',
        headerForm: 'B',
      },
      text(`
MADAME, MONSIEUR,

PAR EXPLOIT DE CE JOUR, NOUS AVONS CITÉ MADAME SAMIA BELKACEM, NÉE LE 05/04/1980, RUE DE MONTIGNY 62, 6000 CHARLEROI, À COMPARAÎTRE DEVANT LA JUSTICE DE PAIX DU PREMIER CANTON DE CHARLEROI LE LUNDI 15 MARS 2027 À 9 HEURES.

DEMANDEUR : MONSIEUR HUBERT MERTENS, PROPRIÉTAIRE DE L'IMMEUBLE.
OBJET : RÉSILIATION DU BAIL, EXPULSION, ARRIÉRÉS DE LOYER 2.480 EUR (LOYER MENSUEL 620 EUR, 4 MOIS).

VOTRE CENTRE EST AVISÉ CONFORMÉMENT À LA LOI.

SALUTATIONS DISTINGUÉES,

Olivier Delforge
huissier de justice
Étude Delforge & Associés
Boulevard Audent 30, 6000 Charleroi
071 27 63 90
`),
      says(
        {
          ...head('summons', 'fr', 'arrears'),
          tenants: [person('Samia', 'Belkacem', { born: '1980-04-05' })],
          dwelling: home('RUE DE MONTIGNY', '62', '', '6000', 'Charleroi'),
          landlord: { name: 'Hubert Mertens' },
          referrer: {
            name: 'Olivier Delforge',
            organisation: 'Étude Delforge & Associés',
            email: 'citations@etude-delforge.example',
            phone: '+3271276390',
          },
          arrears: debt(2480, 4, 620),
          court: {
            name: 'JUSTICE DE PAIX DU PREMIER CANTON DE CHARLEROI',
            hearingAt: '2027-03-15T09:00',
          },
        },
        'capitals only; the subject names the tenant first',
      ),
    ),
    mail(
      'zevende-griffie-hasselt-vonnis',
      {
        from: 'griffie VG Hasselt <hasselt@just-griffies.example>',
        to: 'ocmw@sociaalhuis-demerdal.example',
        date: '2027-02-05 11:50:00 +0100',
        subject: 'Kennisgeving vonnis (art. 50 decreet) - 26A2790',
        id: 'has.26A2790.v@just-griffies.example',
      },
      text(
        `
Geacht bestuur,

U ontvangt hierbij bericht dat het Vredegerecht van het kanton Hasselt op 4 februari 2027 vonnis heeft gewezen in de zaak met algemeen rolnummer 26A2790 van

    Thuis in Limburg bv, ${kbo(thuisLimburg)}, eiseres
tegen
    mevrouw Yamina Bouzid, °12 december 1975, Kuringersteenweg 320 bus 2.03 te 3500 Hasselt, verweerster.

De vrederechter ontbindt de huur, machtigt eiseres om verweerster uit het goed te doen zetten vanaf één maand na de betekening en veroordeelt haar tot 1.987,44 euro achterstallige huur, verhoogd met 350 euro huurschade en de gerechtskosten (begroot op 425 euro).

Het vonnis is bij voorraad uitvoerbaar. Een betekening is ons op heden niet bekend.

De griffie
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Yamina', 'Bouzid', { born: '1975-12-12' })],
          dwelling: home('Kuringersteenweg', '320', '2.03', '3500', 'Hasselt'),
          landlord: { name: 'Thuis in Limburg bv', enterpriseNumber: thuisLimburg },
          arrears: debt(1987.44),
          court: { name: 'Vredegerecht van het kanton Hasselt', rollNumber: '26A2790' },
          judgment: { date: '2027-02-04' },
        },
        'not yet served; damage and costs are no arrears; a box with a dot',
      ),
    ),
    mail(
      'zevende-advocaat-vonnis-keten',
      {
        from: 'Charlotte Rombouts <c.rombouts@rombouts-lex.example>',
        to: 'dienst.wonen@ocmw-voorkempenrand.example',
        date: '2026-12-16 19:22:05 +0100',
        subject: 'RE: RE: Stadsbader / Osei: vonnis?',
        id: 'cr-1612-1922@rombouts-lex.example',
        more: [
          ['In-Reply-To', '<ow.1512@ocmw-voorkempenrand.example>'],
          ['References', '<ow.1512@ocmw-voorkempenrand.example>'],
        ],
      },
      html(
        `<div>Geachte mevrouw Wens,<br><br>Het vonnis is er. De vrederechter (Vredegerecht van het kanton Zandhoven) heeft op 10 december 2026 de huurovereenkomst tussen mijn cliënt, de heer Walter Stadsbader, en de heer Kwame Osei ontbonden. De achterstal werd vastgesteld op 3.276,00 euro. Ik liet het gisteren, 15 december, door deurwaarder Smets betekenen. Hij heeft nog geen datum voor de uitzetting doorgegeven.<br><br>Mijn cliënt zou liever zien dat de heer Osei uit eigen beweging vertrekt. Kan u hem daarbij helpen?<br><br>Met de meeste achting,<br>Charlotte Rombouts<br>advocaat<br><b>Rombouts Lex</b><br>Hovestraat 8 | 2650 Edegem | 03 455 29 63</div><hr><div style="color:#555">Op 15 dec. 2026 om 09:40 schreef Dienst Wonen:<br><blockquote>Geachte meester Rombouts, is er al nieuws in de zaak van Kwame Osei, Oelegemsteenweg 66 te 2240 Zandhoven (A.R. 26A1307)? De zitting was op 26 november om 9 uur. Vriendelijke groet, Ria Wens</blockquote></div>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Kwame', 'Osei')],
          dwelling: home('Oelegemsteenweg', '66', '', '2240', 'Zandhoven'),
          landlord: { name: 'Walter Stadsbader' },
          referrer: {
            name: 'Charlotte Rombouts',
            organisation: 'Rombouts Lex',
            email: 'c.rombouts@rombouts-lex.example',
            phone: '+3234552963',
          },
          arrears: debt(3276),
          court: { name: 'Vredegerecht van het kanton Zandhoven', rollNumber: '26A1307' },
          judgment: { date: '2026-12-10', servedOn: '2026-12-15' },
          guidanceQuestion: 'Kan u hem daarbij helpen?',
        },
        'dwelling and roll number in the quoted question of the office; its hearing is past and decided',
      ),
    ),
    mail(
      'zevende-huissier-expulsion-anderlecht',
      {
        from: 'Me Sabine Lacroix <s.lacroix@huissiers-senne.example>',
        to: 'expulsions@cpas-anderlecht-sud.example',
        date: '2027-03-22 13:08:00 +0100',
        subject: 'Date expulsion, notre réf. 26/90417',
        id: '90417.exp@huissiers-senne.example',
      },
      html(
        `<p>Bonjour,</p><p>Nous vous signalons la fixation suivante :</p><p><b>Expulsion le mardi 20 avril 2027 à partir de 10h00</b><br>rue Wayez 77, boîte 4 &ndash; 1070 Anderlecht</p><p>Occupants : M. Ionuț POPESCU et Mme Elena POPESCU<br>Bailleur : Régie Cureghem SA<br>Titre : jugement de la Justice de paix du canton d'Anderlecht I du 11 février 2027 (RG 27A118), signifié le 2 mars 2027</p><p>Un camion et un serrurier sont réservés. Des enfants vivent sur place.</p><p>Sabine Lacroix, huissier de justice<br>Huissiers de la Senne<br>Square de l'Aviation 18, 1070 Bruxelles<br>02 523 07 46</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('eviction-notice', 'fr'),
          tenants: [person('Ionuț', 'Popescu'), person('Elena', 'Popescu')],
          dwelling: home('rue Wayez', '77', '4', '1070', 'Anderlecht'),
          landlord: { name: 'Régie Cureghem SA' },
          referrer: {
            name: 'Sabine Lacroix',
            organisation: 'Huissiers de la Senne',
            email: 's.lacroix@huissiers-senne.example',
            phone: '+3225230746',
          },
          court: { name: "Justice de paix du canton d'Anderlecht I", rollNumber: '27A118' },
          judgment: { date: '2027-02-11', servedOn: '2027-03-02', evictionOn: '2027-04-20' },
        },
        'three dates; the hour is of the eviction, not of a hearing; the reason is not stated',
      ),
    ),
    mail(
      'zevende-deurwaarder-ontruiming-brief',
      {
        from: 'kantoor@deurwaarders-westkust.example',
        to: 'sociaalhuis@ocmw-westkust.example',
        date: '2027-01-05 09:00:02 +0100',
        subject: 'Brief in bijlage (2700052)',
        id: 'out.2700052@deurwaarders-westkust.example',
      },
      multipart('mixed', 'XX-2700052-XX', [
        text('\nDit is een automatisch verzonden bericht vanuit ons kantoorprogramma. Zie bijlage.\n'),
        attach(
          'uitg_2700052.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Helvetica-Bold', 12, ['DEURWAARDERS WESTKUST']);
            para(d, 'Helvetica', 9, ['Zeelaan 150, 8670 Koksijde', 'tel. 058 51 32 87', '']);
            para(d, 'Helvetica', 11, [
              'Koksijde, 5 januari 2027',
              'Onze referte: 2700052 - behandeld door: Stijn Vanhecke, gerechtsdeurwaarder',
              '',
              'Geachte,',
              'Betreft: aankondiging van de ontruiming van een woning',
              'Wij zijn gelast met de uitvoering van het vonnis dat op 12 november 2026 werd uitgesproken door het Vredegerecht van het kanton Veurne onder rolnummer 26A0766 en dat wij op 23 november 2026 betekenden aan:',
              '    Mevrouw Nathalie Inghelbrecht en de heer Björn Coene',
              '    Duinenstraat 28 bus 5',
              '    8660 De Panne',
              'Verzoekende partij is de nv Kustwonen, die bij hetzelfde vonnis 5.130,00 euro wegens onbetaalde huur toegewezen kreeg.',
              'Behoudens vrijwillig vertrek gaan wij over tot de uithuiszetting op donderdag 21 januari 2027 in de voormiddag. De meubelen worden op de openbare weg geplaatst en door de gemeente zes maanden bewaard.',
              'Hoogachtend,',
              'Stijn Vanhecke',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('eviction-notice', 'nl', 'arrears'),
          tenants: [person('Nathalie', 'Inghelbrecht'), person('Björn', 'Coene')],
          dwelling: home('Duinenstraat', '28', '5', '8660', 'De Panne'),
          landlord: { name: 'nv Kustwonen' },
          referrer: {
            name: 'Stijn Vanhecke',
            organisation: 'DEURWAARDERS WESTKUST',
            email: 'kantoor@deurwaarders-westkust.example',
            phone: '+3258513287',
          },
          arrears: debt(5130),
          court: { name: 'Vredegerecht van het kanton Veurne', rollNumber: '26A0766' },
          judgment: { date: '2026-11-12', servedOn: '2026-11-23', evictionOn: '2027-01-21' },
        },
        'letter as PDF; the mail around it is sent by a program and still brings a signal',
      ),
    ),
  ];
}
