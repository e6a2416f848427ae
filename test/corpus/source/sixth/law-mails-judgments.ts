import { letterPdf, pdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { cells, para } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

/** A summons, judgments and eviction notices that come by mail. */
export async function sixthMailsAboutJudgments(): Promise<Piece[]> {
  const jekerwoon = enterpriseNumber('09710558');
  const kempenwoon = enterpriseNumber('09644197');
  const schroyens = nationalNumber('1975-04-25', 284);
  const elAmrani = nationalNumber('1981-11-09', 173);
  const week = {
    name: 'Gunther Aerts',
    organisation: 'Mertens-Vanhove gerechtsdeurwaarders',
    email: 'planning@mvh-deurwaarders.example',
    phone: '+3232186450',
  };
  return [
    mail(
      'zesde-deurwaarder-dagvaarding-tongeren',
      {
        from: '"Knevels - Bex, gerechtsdeurwaarders" <akten@knevels-bex.example>',
        to: 'ocmw@ocmw-jekerdal.example',
        date: '2026-12-09 12:00:31 +0100',
        subject: 'Afschrift dagvaarding - dossier 261209/KB',
        id: 'KB.261209.1200@knevels-bex.example',
      },
      multipart('mixed', 'KB_261209_part', [
        html(
          '<p>Geachte,</p><p>Ter voldoening aan artikel 46 van het Vlaams Woninghuurdecreet bezorgen wij u het afschrift van de dagvaarding die wij vandaag hebben betekend.</p><p>Saskia Bex<br>gerechtsdeurwaarder<br>Knevels - Bex, gerechtsdeurwaarders<br>Maastrichterstraat 47, 3700 Tongeren<br>012 39 44 06</p>',
          { encoding: 'quoted-printable' },
        ),
        attach(
          'dagv_261209.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 13, ['DAGVAARDING', '']);
            para(d, 'Times-Roman', 11, [
              'HET JAAR TWEEDUIZEND ZESENTWINTIG, DE NEGENDE DECEMBER',
              '',
              `Ten verzoeke van: Jekerwoon bv, Elfde Novemberwal 3, 3700 Tongeren, KBO ${kbo(jekerwoon)};`,
              '',
              'Heb ik, ondergetekende, Saskia Bex, gerechtsdeurwaarder met kantoor te 3700 Tongeren,',
              '',
              'DAGVAARDING GEGEVEN AAN:',
              `de heer Rachid EL AMRANI, geboren op 9 november 1981 (RR ${dotted(elAmrani)}), en mevrouw Nora SCHROYENS, geboren op 25 april 1975 (RR ${dotted(schroyens)}), samenwonende te 3740 Bilzen, Maastrichterstraat 204 A,`,
              '',
              'OM TE VERSCHIJNEN op dinsdag 22 december 2026 om 13.45 uur voor het Vredegerecht van het kanton Bilzen, in de gewone zittingszaal aldaar, Schureveld 21,',
              '',
              'AANGEZIEN de gedaagden van mijn verzoekster een woning huren bij schriftelijke overeenkomst van 20 augustus 2022, ingegaan op 15 september 2022, tegen een huidige maandhuur van 698,20 EUR;',
              'AANGEZIEN zij sinds 1 augustus 2026 geen huur meer betaalden, zodat een bedrag openstaat van 3.491,00 EUR (vijf maanden);',
              'AANGEZIEN de kosten van deze dagvaarding 214,87 EUR bedragen en een verbrekingsvergoeding van 2.094,60 EUR gevorderd wordt;',
              '',
              'ZICH te horen veroordelen tot betaling van voormelde sommen en tot ontruiming van het goed.',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('summons', 'nl', 'arrears'),
          tenants: [
            person('Rachid', 'El Amrani', { born: '1981-11-09', insz: elAmrani }),
            person('Nora', 'Schroyens', { born: '1975-04-25', insz: schroyens }),
          ],
          dwelling: home('Maastrichterstraat', '204A', '', '3740', 'Bilzen'),
          landlord: { name: 'Jekerwoon bv', enterpriseNumber: jekerwoon },
          referrer: {
            name: 'Saskia Bex',
            organisation: 'Knevels - Bex, gerechtsdeurwaarders',
            email: 'akten@knevels-bex.example',
            phone: '+3212394406',
          },
          arrears: debt(3491, 5, 698.2),
          court: { name: 'Vredegerecht van het kanton Bilzen', hearingAt: '2026-12-22T13:45' },
          lease: { startDate: '2022-09-15', written: true },
        },
        'a street of one name at the bailiff and at the dwelling; a couple with two surnames; no roll number yet',
      ),
    ),
    mail(
      'zesde-griffie-vonnis-geel',
      {
        from: 'Vredegerecht Geel <griffie@vg-geel.example>',
        to: 'wonen@ocmw-kempenland.example',
        date: '2027-01-20 15:14:02 +0100',
        subject: 'art. 50 VWD - 26A3318',
        id: 'geel/26A3318/20270120@vg-geel.example',
      },
      multipart('mixed', '=__geel__3318', [
        text('\nin bijlage het vonnis\n', { charset: 'us-ascii', encoding: '7bit' }),
        attach(
          '26A3318_V_20270119.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 12, ['VREDEGERECHT VAN HET KANTON GEEL', 'VONNIS', '']);
            cells(d, 130, [
              ['A.R. nr.', '26A3318'],
              ['Uitspraak', '19 januari 2027'],
              ['Eisende partij', `Kempenwoon cv, KBO ${kbo(kempenwoon)}, Diestseweg 200, 2440 Geel`],
              ['Verwerende partij', 'Anita VERBOVEN, geboren op 6 februari 1969, wonende te 2440 Geel, Stelensebaan 35 bus 2, in persoon verschenen'],
            ]);
            para(d, 'Times-Roman', 11, [
              '',
              'Gezien het verzoekschrift, neergelegd op 14 december 2026;',
              'Gehoord partijen op de zitting van 5 januari 2027;',
              '',
              'Verweerster erkent de huurachterstal. Deze bedroeg bij de inleiding 1.402,80 euro; zij betaalde intussen 300 euro, zodat thans nog 1.102,80 euro verschuldigd is. Zij verkeert in slechte gezondheid.',
              '',
              'OM DEZE REDENEN,',
              'Verklaart de huurovereenkomst betreffende voormelde woning ontbonden;',
              'Veroordeelt verweerster tot betaling van 1.102,80 euro en tot de kosten, begroot op 215 euro;',
              'Machtigt eiseres om verweerster te laten uitzetten vanaf één maand na de betekening van dit vonnis.',
              '',
              'Aldus uitgesproken in openbare zitting te Geel.',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Anita', 'Verboven', { born: '1969-02-06' })],
          dwelling: home('Stelensebaan', '35', '2', '2440', 'Geel'),
          landlord: { name: 'Kempenwoon cv', enterpriseNumber: kempenwoon },
          arrears: debt(1102.8),
          court: { name: 'VREDEGERECHT VAN HET KANTON GEEL', rollNumber: '26A3318' },
          judgment: { date: '2027-01-19' },
        },
        'judgment as PDF; the debt was 1.402,80 and is 1.102,80; the hearing has been; not served yet',
      ),
    ),
    mail(
      'zesde-huissier-jugement-rappel',
      {
        from: 'Etude Lacasse <etude@lacasse-huissier.example>',
        to: 'social@cpas-brabantouest.example',
        date: '2026-11-25 17:30:45 +0100',
        subject: 'RE: Votre appel - dossier 88.412 Nsimba',
        id: '88412.r3@lacasse-huissier.example',
        more: [['In-Reply-To', '<cpas-bw-7781@cpas-brabantouest.example>']],
      },
      text(
        `
Madame,

Comme convenu par téléphone, voici les données du dossier.

Jugement de la Justice de paix du canton de Braine-l'Alleud du 10 novembre 2026 (R.G. 26A1377), signifié par mes soins ce lundi 23 novembre. Mme Grâce NSIMBA est condamnée à quitter l'appartement de la chaussée d'Alsemberg 519 bte 7 à 1420 Braine-l'Alleud et à payer 5.125,00 EUR d'arriérés de loyers à la S.A. Immobilière du Lion, outre 525,00 EUR d'indemnité de procédure et mes frais.

Aucune date d'expulsion n'est fixée à ce stade.

Bien à vous,

Thierry Lacasse
Huissier de justice
Etude Lacasse
Chaussée de Bruxelles 88
1410 Waterloo
02 351 77 40

> Le 24/11/2026 à 10:12, Service social <social@cpas-brabantouest.example> a écrit :
> Maître,
> Mme Nsimba nous dit avoir reçu un papier bleu. Pourriez-vous nous dire
> de quoi il s'agit ? Elle est née le 13/08/1990, si cela peut vous aider.
> Merci, Anne-Françoise (02 389 05 17)
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('judgment', 'fr', 'arrears'),
          tenants: [person('Grâce', 'Nsimba', { born: '1990-08-13' })],
          dwelling: home("chaussée d'Alsemberg", '519', '7', '1420', "Braine-l'Alleud"),
          landlord: { name: 'S.A. Immobilière du Lion' },
          referrer: {
            name: 'Thierry Lacasse',
            organisation: 'Etude Lacasse',
            email: 'etude@lacasse-huissier.example',
            phone: '+3223517740',
          },
          arrears: debt(5125),
          court: { name: "Justice de paix du canton de Braine-l'Alleud", rollNumber: '26A1377' },
          judgment: { date: '2026-11-10', servedOn: '2026-11-23' },
        },
        'answer of a bailiff; the birth date stands in the quoted question; no date of eviction',
      ),
    ),
    mail(
      'zesde-huissier-avis-expulsion',
      {
        from: 'Leclef & Dubray <secretariat@leclef-dubray.example>',
        to: 'urgence@cpas-montsborain.example',
        date: '2027-03-01 08:15:20 +0100',
        subject: 'AVIS D’EXPULSION 11/03/2027',
        id: 'LD-27-0655-exp@leclef-dubray.example',
      },
      multipart('mixed', '----LD0655', [
        text('\nURGENT - voir avis en annexe\n', { encoding: '7bit' }),
        attach(
          'avis cpas.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Leclef & Dubray, huissiers de justice', 'rue de Nimy 140, 7000 Mons', '065 38 71 92'],
            addressee: ['CPAS', 'Rue de Bouzanton 1', '7000 Mons'],
            place: 'Mons, le 1er mars 2027',
            subject: 'N/réf. : 27-0655 (Ruelle c/ Moreau)',
            font: 'Helvetica',
            paragraphs: [
              'Mesdames, Messieurs,',
              'En exécution du jugement rendu le 12 janvier 2027 par la Justice de paix du second canton de Mons (26A4406), signifié le 22 janvier 2027, nous avons l’honneur de vous aviser que nous procéderons le jeudi 11 mars 2027 à partir de 8 h 30 à l’expulsion de Monsieur Kévin Moreau de la maison qu’il occupe rue de la Poterie 16 à 7012 Jemappes.',
              'Le bailleur, Monsieur Alain Ruelle, ne dispose pas d’un lieu de stockage. Les meubles seront donc déposés sur la voie publique et enlevés par la commune.',
              'Commandement lui a été fait le 1er février 2027.',
              'Veuillez agréer nos salutations distinguées.',
              'Pour l’étude, Maître Isabelle Dubray',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('eviction-notice', 'fr'),
          tenants: [person('Kévin', 'Moreau')],
          dwelling: home('rue de la Poterie', '16', '', '7012', 'Jemappes'),
          landlord: { name: 'Alain Ruelle' },
          referrer: {
            name: 'Isabelle Dubray',
            organisation: 'Leclef & Dubray, huissiers de justice',
            email: 'secretariat@leclef-dubray.example',
            phone: '+3265387192',
          },
          court: { name: 'Justice de paix du second canton de Mons', rollNumber: '26A4406' },
          judgment: { date: '2027-01-12', servedOn: '2027-01-22', evictionOn: '2027-03-11' },
        },
        'eviction date also in the subject; four other dates in the letter; no reason stated',
      ),
    ),
    mail(
      'zesde-deurwaarder-weekplanning',
      {
        from: '"MVH planning" <planning@mvh-deurwaarders.example>',
        to: 'uithuiszettingen@ocmw-sinjoor.example',
        date: '2026-11-30 16:22:00 +0100',
        subject: 'Uithuiszettingen week 51',
        id: 'mvh-wk51-2026@mvh-deurwaarders.example',
      },
      html(
        `<html><body style="font-family:Calibri"><p>Goedemiddag,</p><p>Voor week 51 staan bij ons de volgende uithuiszettingen op de planning. De huurders zijn per exploot verwittigd.</p>
<table border="1" cellspacing="0" cellpadding="3"><tr><th>Dossier</th><th>Datum</th><th>Huurder</th><th>Adres</th><th>Opdrachtgever</th><th>Vonnis</th></tr>
<tr><td>26/11804</td><td>ma 14/12/2026, 9u</td><td>Sandra Willems</td><td>Turnhoutsebaan 389 bus 2, 2140 Borgerhout</td><td>De Sleutelhof nv</td><td>20/10/2026</td></tr>
<tr><td>26/11877</td><td>di 15/12/2026, 9u</td><td>Ionuț Popescu</td><td>Sint-Bernardsesteenweg 571, 2660 Hoboken</td><td>Luc Geerinck</td><td>27/10/2026</td></tr>
<tr><td>26/11912</td><td>do 17/12/2026, 13u</td><td>Fatoumata Barry</td><td>Bredabaan 246 bus 5, 2170 Merksem</td><td>De Sleutelhof nv</td><td>22/10/2026</td></tr></table>
<p>De politie is gevorderd. Voor opslag neemt u contact op met de stadsdiensten.</p><p>Mvg<br>Gunther Aerts, gerechtsdeurwaarder<br>Mertens-Vanhove gerechtsdeurwaarders<br>Frankrijklei 121, 2000 Antwerpen<br>03 218 64 50</p></body></html>`,
        { encoding: 'quoted-printable' },
      ),
      [
        {
          expect: {
            ...head('eviction-notice', 'nl'),
            tenants: [person('Sandra', 'Willems')],
            dwelling: home('Turnhoutsebaan', '389', '2', '2140', 'Borgerhout'),
            landlord: { name: 'De Sleutelhof nv' },
            referrer: week,
            judgment: { date: '2026-10-20', evictionOn: '2026-12-14' },
          },
          action: 'case',
          note: 'first of three evictions in a table; the number is the file of the bailiff',
        },
        {
          expect: {
            ...head('eviction-notice', 'nl'),
            tenants: [person('Ionuț', 'Popescu')],
            dwelling: home('Sint-Bernardsesteenweg', '571', '', '2660', 'Hoboken'),
            landlord: { name: 'Luc Geerinck' },
            referrer: week,
            judgment: { date: '2026-10-27', evictionOn: '2026-12-15' },
          },
          action: 'case',
          note: 'second of three',
        },
        {
          expect: {
            ...head('eviction-notice', 'nl'),
            tenants: [person('Fatoumata', 'Barry')],
            dwelling: home('Bredabaan', '246', '5', '2170', 'Merksem'),
            landlord: { name: 'De Sleutelhof nv' },
            referrer: week,
            judgment: { date: '2026-10-22', evictionOn: '2026-12-17' },
          },
          action: 'case',
          note: 'third of three',
        },
      ],
    ),
  ];
}
