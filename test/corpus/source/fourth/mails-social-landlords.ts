import { letterPdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const leiehuis = enterpriseNumber('09970412');

/** Housing companies and social rental agencies, each with its own way of reporting. */
export async function socialLandlordMails(): Promise<Piece[]> {
  const femke = nationalNumber('1993-02-04', 212);
  return [
    mail(
      'vierde-leiehuis-fiche',
      {
        from: 'Leiehuis huuradministratie <huuradministratie@leiehuis.example>',
        to: 'woonclub@ocmw-leiestreek.example',
        date: '2026-11-09 15:02:11 +0100',
        subject: 'LH-26-11-0387 melding lokaal bestuur',
        id: 'LH-26-11-0387@leiehuis.example',
        more: [['X-Mailer', 'HuurSuite 9.2']],
      },
      text(`
MELDING AAN HET LOKAAL BESTUUR                         ref. LH-26-11-0387
---------------------------------------------------------------------------
1. HUURDERS
   1a  DELAERE Femke     ° 04.02.1993   rr. ${dotted(femke)}   gsm 0468 10 22 31
   1b  ADEYEMI Tobi      ° 17.09.1990
2. GEHUURD GOED
   Molenwijk 14/301, 8500 KORTRIJK
   huurcontract sinds 01.05.2019 (schriftelijk)
3. REKENING OP 09.11.2026
   maandelijkse huurprijs     312,44
   huurachterstal             937,32   (3 mnd)
4. ONZE STAPPEN
   aanmaning 12.10, aangetekend schrijven 26.10, huisbezoek 03.11 (niemand thuis)
5. VRAAG
   nagaan of het gezin een afbetalingsplan aankan
6. HUURDERS INGELICHT VAN DEZE MELDING: JA
---------------------------------------------------------------------------
Woonmaatschappij Leiehuis bv - Doorniksestraat 80, 8500 Kortrijk
056 10 44 70 - KBO ${kbo(leiehuis)}
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Femke', 'Delaere', { born: '1993-02-04', insz: femke, tel: '+32468102231' }),
            person('Tobi', 'Adeyemi', { born: '1990-09-17' }),
          ],
          dwelling: home('Molenwijk', '14', '301', '8500', 'Kortrijk'),
          landlord: {
            name: 'Woonmaatschappij Leiehuis bv',
            enterpriseNumber: leiehuis,
            email: 'huuradministratie@leiehuis.example',
            phone: '+3256104470',
          },
          arrears: debt(937.32, 3, 312.44),
          lease: { startDate: '2019-05-01', written: true },
          stepsTaken: 'aanmaning 12.10, aangetekend schrijven 26.10, huisbezoek 03.11 (niemand thuis)',
          guidanceQuestion: 'nagaan of het gezin een afbetalingsplan aankan',
          tenantInformed: true,
        },
        'numbered form in plain text; two tenants, one with a national number',
      ),
    ),
    mail(
      'vierde-woonveer-tabel',
      {
        from: 'Inge Broeckx <inge.broeckx@woonveer.example>',
        to: 'ocmw@ocmw-temserand.example',
        date: '2026-11-12 10:48:37 +0100',
        subject: 'zoals daarnet gebeld: mevrouw Yılmaz',
        id: 'DU2PR09MB7712@woonveer.example',
      },
      html(
        `<html><body style="font-family:Segoe UI"><p>Dag Tine,</p><p>Zoals aan de telefoon beloofd, de gegevens op een rijtje:</p><table cellpadding="4"><tr><td align="right"><i>wie</i></td><td>mevrouw Hatice Y&#305;lmaz, geboren op 9 juni 1968</td></tr><tr><td align="right"><i>waar</i></td><td>Oeverstraat 5 bus 12<br>9140 Tielrode</td></tr><tr><td align="right"><i>huurt sinds</i></td><td>1 maart 2021</td></tr><tr><td align="right"><i>hoeveel</i></td><td>1.487,64&nbsp;&euro;, dat is vier keer een maandhuur van 371,91&nbsp;&euro;</td></tr><tr><td align="right"><i>bereikbaar op</i></td><td>0483/55 16 08, liefst na 16 uur</td></tr><tr><td align="right"><i>weet ze ervan?</i></td><td>nee, ik kreeg haar nog niet te pakken</td></tr></table><p>We belden haar sinds september zes keer en schreven drie brieven.</p><p>Zou jij haar eens willen opzoeken?</p><p>Inge<br><span style="color:#888;font-size:9pt">Inge Broeckx &middot; sociaal verhuurder &middot; Woonmaatschappij Woonveer &middot; 03 771 20 45<br>Kasteelstraat 81, 9140 Temse</span></p></body></html>`,
        { charset: 'windows-1252', encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Hatice', 'Yılmaz', { born: '1968-06-09', tel: '+32483551608' })],
          dwelling: home('Oeverstraat', '5', '12', '9140', 'Tielrode'),
          landlord: { name: 'Woonmaatschappij Woonveer', email: 'inge.broeckx@woonveer.example', phone: '+3237712045' },
          arrears: debt(1487.64, 4, 371.91),
          lease: { startDate: '2021-03-01' },
          stepsTaken: 'We belden haar sinds september zes keer en schreven drie brieven.',
          guidanceQuestion: 'Zou jij haar eens willen opzoeken?',
          tenantInformed: false,
        },
        'HTML table with labels of her own; a character reference in windows-1252; the tenant does not know',
      ),
    ),
    mail(
      'vierde-waaslandse-stapelaar',
      {
        from: 'Pieterjan Heyrman <pj.heyrman@thuis-in-waas.example>',
        to: 'huisvesting@ocmw-waasrand.example',
        date: '2026-11-18 16:21:00 +0100',
        subject: 'Ronny V., Hoevelaan',
        id: '4f0c.181126@thuis-in-waas.example',
      },
      text(
        `
Hallo allemaal,

Ik zou graag een huurder bij jullie aanmelden. Het gaat over Ronny Vercauteren, geboren 30-01-1967, hij woont al 22 jaar bij ons in de Hoevelaan 33 te 9100 Sint-Niklaas. De huur komt elke maand stipt binnen, daar ligt het niet aan. Maar sinds zijn zus overleden is gooit hij niets meer weg. In de gang is nog een doorgang van een halve meter, de keuken zie je niet meer en onze technieker kon maandag niet tot bij de ketel. Het is er ook echt vuil.

Ik ben er deze maand drie keer geweest en we hebben samen één container gevuld, meer kon hij niet aan.

Wat ik vraag: iemand die wekelijks met hem meewerkt, rustig, zonder hem op te jagen. Onze directie wil anders de huur laten ontbinden en dat zou een ramp zijn voor die mens.

Ronny weet dat ik jullie schrijf en hij vindt het goed. Bellen gaat via 03 780 11 94.

groeten
Pieterjan Heyrman
huurdersbegeleider Woonmaatschappij Thuis in Waas
0470 88 12 65
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'upkeep'),
          tenants: [person('Ronny', 'Vercauteren', { born: '1967-01-30', tel: '+3237801194' })],
          dwelling: home('Hoevelaan', '33', '', '9100', 'Sint-Niklaas'),
          landlord: { name: 'Woonmaatschappij Thuis in Waas', email: 'pj.heyrman@thuis-in-waas.example', phone: '+32470881265' },
          stepsTaken:
            'Ik ben er deze maand drie keer geweest en we hebben samen één container gevuld, meer kon hij niet aan.',
          guidanceQuestion: 'iemand die wekelijks met hem meewerkt, rustig, zonder hem op te jagen.',
          tenantInformed: true,
        },
        'referral by the landlord itself, no arrears; hoarding told in a story',
      ),
    ),
    mail(
      'vierde-laatste-aanmaning-pdf',
      {
        from: 'Lien Geusens <lien.geusens@herkhuis.example>',
        to: 'aanmeldingen@ocmw-herkstad.example',
        date: '2026-11-04 17:11:42 +0100',
        subject: 'kopie',
        id: '20261104171142.8@herkhuis.example',
      },
      multipart('mixed', '=-hh-8812', [
        text('\nTer info, dit vertrok vandaag aangetekend.\n\nLien Geusens\nHerkhuis\n'),
        attach(
          'LA_2026-11-04_Chaouki.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Woonmaatschappij Herkhuis', 'Luikersteenweg 66, 3500 Hasselt', 'Tel. 011 22 08 40'],
            addressee: ['De heer Brahim Chaouki', 'Kazernelaan 7 bus 0203', '3500 HASSELT'],
            place: 'Hasselt, 4 november 2026',
            subject: 'Laatste aanmaning voor wij naar de vrederechter stappen',
            font: 'Helvetica',
            paragraphs: [
              'Geachte heer Chaouki,',
              'Op 31 oktober 2026 bedroeg uw huurachterstand 1.126,20 euro. Dat zijn drie maanden huur van 375,40 euro. Wij schreven u hierover op 1 en op 15 oktober, zonder reactie.',
              'Betaal dit bedrag binnen de tien dagen of kom langs om een afbetalingsplan te tekenen. Anders vragen wij de vrederechter om uw huurovereenkomst te beëindigen.',
              'Wij verwittigen vandaag ook het OCMW. Dat kan u helpen en zal met u contact opnemen.',
              'Met vriendelijke groeten,',
              'Lien Geusens, dienst huur',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Brahim', 'Chaouki')],
          dwelling: home('Kazernelaan', '7', '0203', '3500', 'Hasselt'),
          landlord: { name: 'Woonmaatschappij Herkhuis', email: 'lien.geusens@herkhuis.example', phone: '+3211220840' },
          arrears: debt(1126.2, 3, 375.4),
          stepsTaken: 'Wij schreven u hierover op 1 en op 15 oktober, zonder reactie.',
          tenantInformed: true,
        },
        'everything in a letter to the tenant, attached as PDF; the letter tells him that the office is warned',
      ),
    ),
    mail(
      'vierde-svk-twee-dossiers',
      {
        from: 'SVK Mandelhuis vzw <info@svkmandelhuis.example>',
        to: 'team.wonen@ocmw-mandelstreek.example',
        date: '2026-11-16 08:32:55 +0100',
        subject: 'twee nieuwe deze week',
        id: 'mandel-4402@svkmandelhuis.example',
      },
      text(`
Goeiemorgen,

twee nieuwe huurders met achterstal deze week:

* Kimberly Windels, Brugsesteenweg 212, 8800 Roeselare - 2 maanden achterstal, samen 1.040 euro - gsm 0479 31 18 02

* Piet Lambrecht en Nadine Vanhoutte, Sint-Hubrechtsstraat 41 bus 2, 8800 Roeselare - 3 maanden achterstal, samen 1.725 euro

Beide gezinnen weten dat we jullie inschakelen. Kunnen jullie er deze week nog langs?

Vriendelijke groet
Ann-Sophie
SVK Mandelhuis vzw
051 30 72 72
`),
      [
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Kimberly', 'Windels', { tel: '+32479311802' })],
            dwelling: home('Brugsesteenweg', '212', '', '8800', 'Roeselare'),
            landlord: { name: 'SVK Mandelhuis vzw', email: 'info@svkmandelhuis.example', phone: '+3251307272' },
            arrears: debt(1040, 2),
            guidanceQuestion: 'Kunnen jullie er deze week nog langs?',
            tenantInformed: true,
          },
          'first of two households in one mail',
        ),
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Piet', 'Lambrecht'), person('Nadine', 'Vanhoutte')],
            dwelling: home('Sint-Hubrechtsstraat', '41', '2', '8800', 'Roeselare'),
            landlord: { name: 'SVK Mandelhuis vzw', email: 'info@svkmandelhuis.example', phone: '+3251307272' },
            arrears: debt(1725, 3),
            guidanceQuestion: 'Kunnen jullie er deze week nog langs?',
            tenantInformed: true,
          },
          'second of two households in one mail',
        ),
      ],
    ),
    mail(
      'vierde-logis-des-collines',
      {
        from: 'Logis des Collines - contentieux <contentieux@logisdescollines.example>',
        to: 'logement@cpas-escaut.example',
        date: '2026-11-10 14:00:20 +0100',
        subject: 'Signalement locataire - arriéré de loyer',
        id: 'ldc.2026.1184@logisdescollines.example',
        headerCharset: 'iso-8859-15',
      },
      text(
        `
Madame, Monsieur,

Conformément à notre convention, nous vous signalons la situation de notre locataire :

Locataire : M. Damien LECOCQ, né le 9 avril 1978
Logement : rue de la Tannerie 15/B2, 7500 Tournai
Loyer : 402,15 € par mois
Arriéré au 31 octobre : 1.608,60 € (4 mois)
GSM : 0495 61 20 33

M. Lecocq a été averti de ce signalement par courrier du 2 novembre.

Démarches : deux rappels, une mise en demeure le 19 octobre.

Nous souhaitons que vous examiniez avec lui un plan d'apurement réaliste.

Salutations distinguées,

Aurore Ghislain
Logis des Collines SCRL
069 44 10 07
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Damien', 'Lecocq', { born: '1978-04-09', tel: '+32495612033' })],
          dwelling: home('rue de la Tannerie', '15', 'B2', '7500', 'Tournai'),
          landlord: {
            name: 'Logis des Collines SCRL',
            email: 'contentieux@logisdescollines.example',
            phone: '+3269441007',
          },
          arrears: debt(1608.6, 4, 402.15),
          stepsTaken: 'deux rappels, une mise en demeure le 19 octobre.',
          guidanceQuestion: "Nous souhaitons que vous examiniez avec lui un plan d'apurement réaliste.",
          tenantInformed: true,
        },
        'French, iso-8859-15 with a euro sign; box behind a slash',
      ),
    ),
    mail(
      'vierde-wohnbau-weserland',
      {
        from: 'Wohnbau Weserland <mieterbetreuung@wohnbau-weserland.example>',
        to: 'wohnraum@oeshz-weserland.example',
        date: '2026-11-17 11:40:00 +0100',
        subject: 'Mietrückstand Frau Hoffmann',
        id: 'ww-2026-0778@wohnbau-weserland.example',
      },
      text(
        `
Guten Tag,

wir melden Ihnen folgende Mieterin:

Name: Petra Hoffmann
Geburtsdatum: 12.08.1985
Anschrift: Gospertstraße 40, Bfk. 3, 4700 Eupen
Monatsmiete: 385,00 €
Mietrückstand: 1.155,00 € (3 Monate)

Wir haben zweimal gemahnt und am 5. November einen Hausbesuch versucht. Frau Hoffmann wurde über diese Meldung informiert.

Bitte prüfen Sie, ob eine Ratenzahlung möglich ist.

Mit freundlichen Grüßen
Ralf Pauquet
Wohnbau Weserland
Tel. 087 59 31 18
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'de', 'arrears'),
          tenants: [person('Petra', 'Hoffmann', { born: '1985-08-12' })],
          dwelling: home('Gospertstraße', '40', '3', '4700', 'Eupen'),
          landlord: {
            name: 'Wohnbau Weserland',
            email: 'mieterbetreuung@wohnbau-weserland.example',
            phone: '+3287593118',
          },
          arrears: debt(1155, 3, 385),
          stepsTaken: 'Wir haben zweimal gemahnt und am 5. November einen Hausbesuch versucht.',
          guidanceQuestion: 'Bitte prüfen Sie, ob eine Ratenzahlung möglich ist.',
          tenantInformed: true,
        },
        'German, the short word for box (Bfk.)',
      ),
    ),
  ];
}
