import { attach, html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const huurfonds = enterpriseNumber('09974408');
const sogelis = enterpriseNumber('09923850');

/** Judgments and evictions in Dutch, and the French papers of registries, bailiffs and a lawyer. */
export async function judgmentAndFrenchLawMails(): Promise<Piece[]> {
  const danny = nationalNumber('1974-11-19', 99);
  const kevin = nationalNumber('1987-12-06', 283);
  return [
    mail(
      'vijfde-griffie-vonnis-pdf',
      {
        from: 'Vredegerecht Hasselt 1 <vonnissen@vred-hasselt.example>',
        to: 'ocmw.juridisch@ocmw-demerhoofdstad.example',
        date: '2027-01-12 09:30:30 +0100',
        subject: 'Kennisgeving vonnis (art. 50 Woninghuurdecreet) 26A6120',
        id: 'H1-V-26A6120@vred-hasselt.example',
      },
      multipart('mixed', 'H1_V_26A6120', [
        text('\nMevrouw, Mijnheer,\n\nHierbij zend ik u het uittreksel uit het vonnis in de zaak 26A6120.\n\nDe griffier\n', {
          charset: 'us-ascii',
          encoding: '7bit',
        }),
        attach(
          'uittreksel_vonnis.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 13, ['VREDEGERECHT VAN HET EERSTE KANTON HASSELT', 'UITTREKSEL UIT DE MINUTEN', '']);
            cells(d, 130, [
              ['Rolnummer', '26A6120'],
              ['Datum vonnis', '7 januari 2027'],
              ['Aard', 'bij verstek'],
              ['Eisende partij', `HASSELTS HUURFONDS CV, ondernemingsnummer ${kbo(huurfonds)}, Thonissenlaan 90, 3500 Hasselt`],
              ['Verwerende partij', `BOLLEN Danny, geboren te Genk op 19 november 1974, rijksregisternummer ${dotted(danny)}`],
              ['Gehuurd goed', 'Luikersteenweg 88 bus 9, 3500 Hasselt'],
            ]);
            para(d, 'Times-Roman', 10.5, [
              '',
              'OM DEZE REDENEN, de vrederechter, recht doende bij verstek:',
              'Verklaart de vordering, ingeleid bij verzoekschrift van 3 december 2026, ontvankelijk en gegrond.',
              'Ontbindt de huurovereenkomst lastens de verwerende partij en machtigt de eisende partij haar te laten uitdrijven, na verloop van een maand te rekenen vanaf de betekening van dit vonnis.',
              'Veroordeelt de verwerende partij tot betaling van 3.402,18 euro wegens achterstallige huurgelden, van 1.134,06 euro wederverhuringsvergoeding en van een rechtsplegingsvergoeding van 654,74 euro.',
              'Verklaart het vonnis uitvoerbaar bij voorraad.',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Danny', 'Bollen', { born: '1974-11-19', insz: danny })],
          dwelling: home('Luikersteenweg', '88', '9', '3500', 'Hasselt'),
          landlord: { name: 'HASSELTS HUURFONDS CV', enterpriseNumber: huurfonds },
          arrears: debt(3402.18),
          court: { name: 'VREDEGERECHT VAN HET EERSTE KANTON HASSELT', rollNumber: '26A6120' },
          judgment: { date: '2027-01-07' },
        },
        'the petition date is no entry on the roll; not served yet; two other sums are no arrears',
      ),
    ),
    mail(
      'vijfde-deurwaarder-ontruiming-tabel',
      {
        from: '"GDW Temmerman" <ontruimingen@temmerman-gdw.example>',
        to: 'dringend@ocmw-rosbeiaard.example',
        cc: 'dispatch@politie-rosbeiaard.example',
        date: '2027-02-08 15:44:10 +0100',
        subject: 'AANKONDIGING UITDRIJVING',
        id: 'TEM-U-2026-0733-a@temmerman-gdw.example',
        more: [['Importance', 'high']],
      },
      html(
        `<div>Mevrouw, Mijnheer,</div><br><table cellpadding="3" border="1"><tr><td>Dossier</td><td>2026/0733 (gelieve te vermelden)</td></tr><tr><td>Verzoeker</td><td>Ros Beiaard Vastgoed nv</td></tr><tr><td>Lastens</td><td>DE BOECK Peter<br>VERHULST Ingrid</td></tr><tr><td>Adres</td><td>Hamsesteenweg 45<br>9200 Grembergen</td></tr><tr><td>Titel</td><td>vonnis Vredegerecht van het kanton Dendermonde dd. 3/12/2026, A.R. 26A2904</td></tr><tr><td>Betekend op</td><td>22/12/2026</td></tr><tr><td>Bevel tot ontruimen</td><td>26/01/2027</td></tr><tr><td><b>UITDRIJVING</b></td><td><b>vrijdag 19 februari 2027 vanaf 9.00 uur</b></td></tr></table><br><div>Wij vragen u een vrachtwagen en drie man te voorzien voor de goederen en ons te laten weten of er kinderen inwonen. Slotenmaker en politie zijn verwittigd.</div><br><div>Joris Temmerman, gerechtsdeurwaarder<br>GDW Temmerman, Noordlaan 21, 9200 Dendermonde<br>052 00 90 45</div><hr><div style="font-size:8pt;color:#777">Dit bericht is uitsluitend bestemd voor de geadresseerde. Ce message est exclusivement destin&eacute; &agrave; son destinataire ; toute r&eacute;ponse doit mentionner le num&eacute;ro du dossier. Rekening derden BE00 0000 0000 0000.</div>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('eviction-notice', 'nl'),
          tenants: [person('Peter', 'De Boeck'), person('Ingrid', 'Verhulst')],
          dwelling: home('Hamsesteenweg', '45', '', '9200', 'Grembergen'),
          landlord: { name: 'Ros Beiaard Vastgoed nv' },
          referrer: { name: 'Joris Temmerman', organisation: 'GDW Temmerman', email: 'ontruimingen@temmerman-gdw.example', phone: '+3252009045' },
          court: { name: 'Vredegerecht van het kanton Dendermonde', rollNumber: '26A2904' },
          judgment: { date: '2026-12-03', servedOn: '2026-12-22', evictionOn: '2027-02-19' },
        },
        'four dates in one table; no reason stated',
      ),
    ),
    mail(
      'vijfde-deurwaarder-vonnis-voorwaardelijk',
      {
        from: 'Studie Waaslandhof <post@studie-waaslandhof.example>',
        to: 'schuldhulp@ocmw-waaspoort.example',
        date: '2027-01-05 16:18:45 +0100',
        subject: 'uw kennisgeving / Kovalchuk / voorwaardelijke uitdrijving',
        id: 'swh.2027.0012@studie-waaslandhof.example',
      },
      text(
        `
Geachte,

Op verzoek van mevrouw Francine Heyrman betekende ik vandaag het vonnis dat het Vredegerecht van het eerste kanton Sint-Niklaas op 10 december 2026 uitsprak (rol 26A7002) aan:

- Kovalchuk Vasyl, °18 mei 1979
- Kovalchuk Olena, °27 oktober 1984

Plezantstraat 150 bus 4, 9100 Sint-Niklaas.

Inhoud, kort:
1. zij zijn 2.080,00 euro achterstallige huur verschuldigd;
2. zij mogen die afkorten met 120,00 euro per maand, eerste keer op 15 januari 2027;
3. bij niet-betaling van een enkele afkorting of van de lopende huur (650,00 euro) is de overeenkomst ontbonden en mag tot uithuiszetting worden overgegaan;
4. kosten: 402,11 euro.

Er is op dit ogenblik dus geen uitdrijving gepland.

Met achting,
Wim Raes
gerechtsdeurwaarder
Studie Waaslandhof
tel 03 300 26 80
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Vasyl', 'Kovalchuk', { born: '1979-05-18' }), person('Olena', 'Kovalchuk', { born: '1984-10-27' })],
          dwelling: home('Plezantstraat', '150', '4', '9100', 'Sint-Niklaas'),
          landlord: { name: 'Francine Heyrman' },
          referrer: { name: 'Wim Raes', organisation: 'Studie Waaslandhof', email: 'post@studie-waaslandhof.example', phone: '+3233002680' },
          arrears: debt(2080, 0, 650),
          court: { name: 'Vredegerecht van het eerste kanton Sint-Niklaas', rollNumber: '26A7002' },
          judgment: { date: '2026-12-10', servedOn: '2027-01-05' },
        },
        'conditional eviction: served on the day of the mail ("vandaag"); plan and costs are no arrears',
      ),
    ),
    mail(
      'vijfde-huissier-expulsion',
      {
        from: "Étude Delhez <etude@delhez-huissiers.example>",
        to: 'urgence.logement@cpas-ardente.example',
        date: '2027-03-10 10:20:00 +0100',
        subject: 'Expulsion - notre dossier 26/4417 D',
        id: 'delhez-26-4417-D-07@delhez-huissiers.example',
        headerCharset: 'iso-8859-1',
      },
      multipart('mixed', '==delhez07', [
        text("\nMadame, Monsieur,\n\nVeuillez trouver en annexe copie de l'avis adressé ce jour à la locataire.\n\nSalutations distinguées,\n\nAnne Delhez\nHuissier de justice\nÉtude Delhez\n04 300 51 77\n", {
          charset: 'iso-8859-1',
          encoding: 'quoted-printable',
        }),
        attach(
          'avis expulsion.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Étude Delhez', 'Huissiers de justice', 'Quai de Rome 52, 4000 Liège'],
            addressee: ['Madame Fatoumata Bah', 'rue Grétry 77 boîte 21', '4020 Liège'],
            place: 'Liège, le 10 mars 2027',
            subject: "AVIS D'EXPULSION",
            font: 'Helvetica',
            paragraphs: [
              'Madame,',
              "Par jugement du 14 janvier 2027, Monsieur le Juge de paix du deuxième canton de Liège vous a condamnée à quitter l'appartement que vous louez à la société Perron Immobilier SRL. Ce jugement (R.G. 26A4417) vous a été signifié le 2 février 2027.",
              "Vous n'avez pas libéré les lieux dans le délai d'un mois, qui a expiré le 2 mars 2027.",
              "Nous procéderons dès lors à votre expulsion le mercredi 24 mars 2027 à 9h30, si nécessaire avec l'aide d'un serrurier et de la police. Les meubles seront déposés au dépôt communal et conservés six mois.",
              'Vous pouvez joindre le CPAS pour une aide au relogement.',
              'Anne Delhez, Huissier de justice',
            ],
          }),
          { nameStyle: 'encoded-word' },
        ),
      ]),
      says(
        {
          ...head('eviction-notice', 'fr'),
          tenants: [person('Fatoumata', 'Bah')],
          dwelling: home('rue Grétry', '77', '21', '4020', 'Liège'),
          landlord: { name: 'Perron Immobilier SRL' },
          referrer: { name: 'Anne Delhez', organisation: 'Étude Delhez', email: 'etude@delhez-huissiers.example', phone: '+3243005177' },
          court: { name: 'Juge de paix du deuxième canton de Liège', rollNumber: '26A4417' },
          judgment: { date: '2027-01-14', servedOn: '2027-02-02', evictionOn: '2027-03-24' },
        },
        'the tenant is the addressee of the letter; five dates',
      ),
    ),
    mail(
      'vijfde-greffe-requete-pdf',
      {
        from: 'greffe@jp-tournai2.example',
        to: 'cpas@cpas-picardie.example',
        date: '2027-01-29 08:49:17 +0100',
        subject: '27A0188 avis au CPAS',
        id: 'jpt2-27A0188-20270129@jp-tournai2.example',
      },
      multipart('mixed', 'jpt2_0188', [
        text('\nVous trouverez la requête en pièce jointe.\n', { encoding: 'quoted-printable' }),
        attach(
          '27A0188 requete.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 12, ['JUSTICE DE PAIX DU CANTON DE TOURNAI', 'Rue du Château 47, 7500 Tournai', '']);
            para(d, 'Times-Roman', 11, [
              'R.G. 27A0188, inscrit au rôle général le 27 janvier 2027',
              '',
              'REQUÊTE EN EXPULSION',
              '',
              `A la requête de SOGELIS SA, BCE ${kbo(sogelis)}, dont le siège est à 7700 Mouscron, rue de Tourcoing 8 ;`,
              `contre Monsieur Kevin DELCROIX né le 6 décembre 1987 (NN ${dotted(kevin)}), ouvrier, et Madame Jessica VANDERHAEGHEN, née le 30 mai 1990, sans profession, tous deux domiciliés à 7500 Tournai, chaussée de Lille 215 ;`,
              "Attendu que les parties sont liées par un bail écrit du 18 juin 2022, ayant pris cours le 1er juillet 2022, au loyer de 650,00 euros ;",
              "Attendu que les locataires restent redevables de quatre mois de loyer, soit 2.600,00 euros ; que la garantie locative de 1.300,00 euros n'a pas été libérée ;",
              "Plaise à Monsieur le Juge de paix de résoudre le bail, d'autoriser l'expulsion des défendeurs et de les condamner à 2.600,00 euros en principal et à une indemnité de relocation de 1.950,00 euros.",
              '',
              "Vu la requête, convoquons les parties à l'audience du mardi 9 février 2027 à 10 heures.",
              'Le greffier,',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'fr', 'arrears'),
          tenants: [person('Kevin', 'Delcroix', { born: '1987-12-06', insz: kevin }), person('Jessica', 'Vanderhaeghen', { born: '1990-05-30' })],
          dwelling: home('chaussée de Lille', '215', '', '7500', 'Tournai'),
          landlord: { name: 'SOGELIS SA', enterpriseNumber: sogelis },
          arrears: debt(2600, 4, 650),
          court: { name: 'JUSTICE DE PAIX DU CANTON DE TOURNAI', rollNumber: '27A0188', registeredOn: '2027-01-27', hearingAt: '2027-02-09T10:00' },
          lease: { startDate: '2022-07-01', written: true },
        },
        'couple, a national number of one only; guarantee and indemnity are no arrears',
      ),
    ),
    mail(
      'vijfde-huissier-jugement-corps',
      {
        from: 'Thonon Huissiers <pascal.thonon@thonon-huissiers.example>',
        to: 'service.expulsions@cpas-louve.example',
        date: '2026-12-10 13:01:28 +0100',
        subject: 'Jugement signifié - NOWAK',
        id: 'th.2026.5531.2@thonon-huissiers.example',
      },
      text(
        `
Au CPAS,

Bailleur : Baume Logements SPRL
Locataire : M. Grzegorz NOWAK (né le 21/09/1977)
Lieu loué : rue de Baume 33 bte 2, 7100 La Louvière
Jugement : Justice de paix du canton de La Louvière, 19/11/2026, R.G. 26A3076
Signification : 09/12/2026
Dispositif : résolution du bail, expulsion, 5.118,75 EUR d'arriérés de loyers + 852,10 EUR de frais et dépens
Expulsion : pas encore fixée, pas avant le 10/01/2027

Vous en souhaitant bonne réception,

Pascal Thonon
Huissier de justice - Thonon Huissiers
064/00.70.33
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('judgment', 'fr', 'arrears'),
          tenants: [person('Grzegorz', 'Nowak', { born: '1977-09-21' })],
          dwelling: home('rue de Baume', '33', '2', '7100', 'La Louvière'),
          landlord: { name: 'Baume Logements SPRL' },
          referrer: { name: 'Pascal Thonon', organisation: 'Thonon Huissiers', email: 'pascal.thonon@thonon-huissiers.example', phone: '+3264007033' },
          arrears: debt(5118.75),
          court: { name: 'Justice de paix du canton de La Louvière', rollNumber: '26A3076' },
          judgment: { date: '2026-11-19', servedOn: '2026-12-09' },
        },
        'label block; a day before which no eviction may happen is no eviction date',
      ),
    ),
    mail(
      'vijfde-avocate-citation-kot',
      {
        from: 'Aurore Vanbeneden <av@vanbeneden-avocats.example>',
        to: 'logement@cpas-etangs.example',
        date: '2026-12-01 18:09:54 +0100',
        subject: 'Citation Marchal',
        id: 'av-0112-1809@vanbeneden-avocats.example',
      },
      text(
        `
Chère Madame, cher Monsieur,

Je suis le conseil de Madame Béatrice Simonet, propriétaire d'un kot chaussée de Wavre 402 bte 5 à 1050 Ixelles, loué par bail étudiant écrit à Monsieur Théo Marchal, qui l'occupe depuis le 15 septembre 2025.

Monsieur Marchal ne paie plus depuis l'été : 2.310 € sont dus au 30 novembre 2026. Une citation en résolution du bail et en expulsion lui a été signifiée ce jour par huissier. L'affaire sera introduite le jeudi 17 décembre 2026 à 14 h devant la Justice de paix du canton d'Ixelles, rue Jean Paquot 1.

Je lui avais proposé en octobre d'étaler la somme, sans réaction. Ses parents vivent à l'étranger.

Votre service peut-il prendre contact avec lui avant l'audience ?

Votre bien dévouée,

Aurore Vanbeneden
Avocate au barreau de Bruxelles
Cabinet Vanbeneden, avenue Louise 500, 1050 Bruxelles
02 300 63 19
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('summons', 'fr', 'arrears'),
          tenants: [person('Théo', 'Marchal')],
          dwelling: home('chaussée de Wavre', '402', '5', '1050', 'Ixelles'),
          landlord: { name: 'Béatrice Simonet' },
          referrer: { name: 'Aurore Vanbeneden', organisation: 'Cabinet Vanbeneden', email: 'av@vanbeneden-avocats.example', phone: '+3223006319' },
          arrears: debt(2310),
          court: { name: "Justice de paix du canton d'Ixelles", hearingAt: '2026-12-17T14:00' },
          lease: { startDate: '2025-09-15', written: true, student: true },
          stepsTaken: "Je lui avais proposé en octobre d'étaler la somme, sans réaction.",
          guidanceQuestion: "Votre service peut-il prendre contact avec lui avant l'audience ?",
        },
        'student lease; the service of the summons on the day of the mail is no service of a judgment',
      ),
    ),
  ];
}
