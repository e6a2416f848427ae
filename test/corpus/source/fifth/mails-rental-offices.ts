import { mail, says } from '../mail-piece.ts';
import { html, multipart, text } from '../mime.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const KOLENSPOOR = enterpriseNumber('09994061');
const BOUZID = nationalNumber('1984-02-17', 214);
const VESDRE = enterpriseNumber('09992773');

/** Social housing companies and rental offices: form mails, notes between colleagues, a subject that holds the facts. */
export function rentalOfficeMails(): Piece[] {
  return [
    mail(
      'vijfde-kolenspoor-formulier',
      {
        from: 'Huurincasso Kolenspoor <huurincasso@kolenspoor.example>',
        to: 'OCMW Genkerheide <huisvesting@ocmw-genkerheide.example>',
        date: '2027-02-15 05:30:00 +0100',
        subject: 'Melding cfr. protocol - 2 maanden achterstal - klant 0047122',
        id: 'KSP.HI.20270215.0047122@kolenspoor.example',
        more: [['X-Mailer', 'Vivaldi Huurbeheer 9.1']],
      },
      text(
        `
Deze mail werd aangemaakt door ons huurpakket.

Klantnummer ............ 0047122
Hoofdhuurder ........... BOUZID Yasmina
Rijksregisternummer .... ${dotted(BOUZID)}
Telefoon ............... 0489/00.35.14
Gehuurd goed ........... Hoevenzavellaan 26 bus 4, 3600 Genk
Aanvang huur ........... 01.03.2019
Basishuurprijs ......... 712,00
Te betalen huur ........ 348,16
Huurlasten ............. 41,20
Saldo op 12.02.2027 .... 778,72 (dec. 2026 en jan. 2027)
Waarborg ............... 696,32 (volstort)

ONDERNOMEN
  18.01.2027 herinnering
  01.02.2027 ingebrekestelling
  09.02.2027 huisbezoek sociale dienst, niemand thuis

VRAAG AAN HET OCMW
  opstart begeleiding volgens ons protocol

HUURDER INGELICHT: ja, via de ingebrekestelling

Bart Schreurs, dossierbeheerder
Woonmaatschappij Kolenspoor bv
Stalenstraat 15, 3600 Genk - 089 00 81 30
RPR Antwerpen, afd. Tongeren ${kbo(KOLENSPOOR)} - IBAN BE68 5390 0754 7034
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Yasmina', 'Bouzid', { insz: BOUZID, tel: '+32489003514' }),
          ],
          dwelling: home('Hoevenzavellaan', '26', '4', '3600', 'Genk'),
          landlord: {
            name: 'Woonmaatschappij Kolenspoor bv',
            enterpriseNumber: KOLENSPOOR,
            email: 'huurincasso@kolenspoor.example',
            phone: '+3289008130',
          },
          arrears: debt(778.72, 2, 348.16),
          lease: { startDate: '2019-03-01' },
          stepsTaken:
            '18.01.2027 herinnering 01.02.2027 ingebrekestelling 09.02.2027 huisbezoek sociale dienst, niemand thuis',
          guidanceQuestion: 'opstart begeleiding volgens ons protocol',
          tenantInformed: true,
        },
        'dotted leaders; base rent, rent to pay, charges, balance, guarantee; account number in the footer',
      ),
    ),

    mail(
      'vijfde-collega-aan-collega-aalst',
      {
        from: 'Greet Impens <greet.impens@woonhaven-dender.example>',
        to: 'Team Wonen <teamwonen@ocmw-denderkant.example>',
        date: '2027-01-13 14:50:26 +0100',
        subject: 'twee nieuwe voor het casusoverleg',
        id: 'DU0PR04MB9931.130127.gi@DU0PR04MB9931.woonhaven-dender.example',
      },
      text(
        `
Hey allemaal,

Voor volgende week zet ik er twee bij:

1/ Nancy Van Nuffel, Botermelkstraat 144 b5 in Aalst. Drie maanden, € 1.236,00. Ik ben er in december twee keer geweest, de tweede keer deed haar zoon open. Vraag: wie kan mee met mij op huisbezoek?

2/ Emmanuel Tshibangu, Hoge Vesten 3 in Aalst. € 866,40 voor 2 maanden. Hij belt zelf om de week met een nieuwe belofte. Vraag: budgetbeheer bespreken.

Ze weten allebei dat ik hen hier bespreek.

Tot dinsdag!
Greet

Greet Impens | huurdersbegeleiding
Woonhaven Dender bv | Keizersplein 40, 9300 Aalst
053 00 62 45
`,
        { encoding: 'quoted-printable' },
      ),
      [
        {
          expect: {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Nancy', 'Van Nuffel')],
            dwelling: home('Botermelkstraat', '144', '5', '', 'Aalst'),
            landlord: {
              name: 'Woonhaven Dender bv',
              email: 'greet.impens@woonhaven-dender.example',
              phone: '+3253006245',
            },
            arrears: debt(1236, 3),
            stepsTaken: 'Ik ben er in december twee keer geweest, de tweede keer deed haar zoon open.',
            guidanceQuestion: 'wie kan mee met mij op huisbezoek?',
            tenantInformed: true,
          },
          action: 'case',
          note: 'first of two numbered households; "b5" is the box',
        },
        {
          expect: {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Emmanuel', 'Tshibangu')],
            dwelling: home('Hoge Vesten', '3', '', '', 'Aalst'),
            landlord: {
              name: 'Woonhaven Dender bv',
              email: 'greet.impens@woonhaven-dender.example',
              phone: '+3253006245',
            },
            arrears: debt(866.4, 2),
            guidanceQuestion: 'budgetbeheer bespreken.',
            tenantInformed: true,
          },
          action: 'case',
          note: 'second of two numbered households; nothing done by the sender herself',
        },
      ],
    ),

    mail(
      'vijfde-svk-zeebries',
      {
        from: 'Lieselot Maertens (SVK Zeebries) <lieselot@svkzeebries.example>',
        to: 'intake@ocmw-zeewaarts.example',
        date: '2026-12-17 10:05:39 +0100',
        subject: 'Aanmelding mevrouw Abdi Warsame',
        id: '6420.171226@svkzeebries.example',
      },
      multipart('alternative', 'b1_zeebries_6420', [
        text(
          `
Dag Ann-Sofie

Zoals telefonisch afgesproken meld ik je onze huurster aan: mevrouw Abdi Warsame, voornaam Hodan, 12 mei 1990. Zij woont met vier kinderen in de Torhoutsesteenweg 555, 8400 Oostende (huis, geen bus).

Wat loopt er mis?
De huurtoelage is in augustus weggevallen na een fout in haar dossier en sindsdien betaalt ze maar een deel. Vandaag is er een tekort van 1.104 euro. Haar huur is 690 euro, de toelage was 248 euro.
Bij het plaatsbezoek van 3 december zagen we ook schimmel in de slaapkamers en een verstopte afvoer die ze niet had gemeld.

Wat deden we al?
We vroegen de huurtoelage opnieuw aan en Ibrahim, onze tolk, belde haar twee keer.

Wat vragen we?
Begeleiding rond haar administratie en rond het onderhoud van de woning.

Ze is akkoord met de aanmelding. Bel liefst in de voormiddag: 0465 00 88 21.

Groetjes
Lieselot Maertens
SVK Zeebries vzw
059 00 94 40 (niet op woensdag)
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<div style="font-family:Trebuchet MS"><p>Dag Ann-Sofie</p><p>Zoals telefonisch afgesproken meld ik je onze huurster aan: mevrouw Abdi Warsame, voornaam Hodan, 12 mei 1990. Zij woont met vier kinderen in de Torhoutsesteenweg 555, 8400 Oostende (huis, geen bus).</p><p><b>Wat loopt er mis?</b><br>De huurtoelage is in augustus weggevallen na een fout in haar dossier en sindsdien betaalt ze maar een deel. Vandaag is er een tekort van 1.104 euro. Haar huur is 690 euro, de toelage was 248 euro.<br>Bij het plaatsbezoek van 3 december zagen we ook schimmel in de slaapkamers en een verstopte afvoer die ze niet had gemeld.</p><p><b>Wat deden we al?</b><br>We vroegen de huurtoelage opnieuw aan en Ibrahim, onze tolk, belde haar twee keer.</p><p><b>Wat vragen we?</b><br>Begeleiding rond haar administratie en rond het onderhoud van de woning.</p><p>Ze is akkoord met de aanmelding. Bel liefst in de voormiddag: 0465 00 88 21.</p><p>Groetjes<br>Lieselot Maertens<br>SVK Zeebries vzw<br>059 00 94 40 (niet op woensdag)</p></div>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears', 'upkeep'),
          tenants: [person('Hodan', 'Abdi Warsame', { born: '1990-05-12', tel: '+32465008821' })],
          dwelling: home('Torhoutsesteenweg', '555', '', '8400', 'Oostende'),
          landlord: {
            name: 'SVK Zeebries vzw',
            email: 'lieselot@svkzeebries.example',
            phone: '+3259009440',
          },
          arrears: debt(1104, 0, 690),
          stepsTaken: 'We vroegen de huurtoelage opnieuw aan en Ibrahim, onze tolk, belde haar twee keer.',
          guidanceQuestion: 'Begeleiding rond haar administratie en rond het onderhoud van de woning.',
          tenantInformed: true,
        },
        'a shortfall with no count of months; rent and lost allowance; a double surname with the given name after it',
      ),
    ),

    mail(
      'vijfde-alles-in-het-onderwerp-tongeren',
      {
        from: 'Debiteuren <debiteuren@haspenwoon.example>',
        to: 'meldingen@ocmw-jekerdal.example',
        date: '2027-06-07 11:19:00 +0200',
        subject: 'HA 3 mnd - Christel Bosmans - Maastrichtersteenweg 212 bus 2.03, 3700 Tongeren - dossier 88123',
        id: '88123.2@haspenwoon.example',
      },
      text(`
Beste,

Betreft hogervermelde huurder. Stand vandaag: EUR 1.087,35.
Twee brieven en een sms bleven zonder gevolg.

Met vriendelijke groeten
Haspenwoon bv, debiteurenbeheer
012 00 44 70
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Christel', 'Bosmans')],
          dwelling: home('Maastrichtersteenweg', '212', '2.03', '3700', 'Tongeren'),
          landlord: { name: 'Haspenwoon bv', email: 'debiteuren@haspenwoon.example', phone: '+3212004470' },
          arrears: debt(1087.35, 3),
          stepsTaken: 'Twee brieven en een sms bleven zonder gevolg.',
        },
        'person, dwelling and months in the subject ("HA" is huurachterstand), the sum in the text; asks nothing',
      ),
    ),

    mail(
      'vijfde-logis-val-de-vesdre',
      {
        from: 'Logis du Val de Vesdre - Service contentieux <contentieux@logisvesdre.example>',
        to: 'cpas@cpas-fagnes.example',
        date: '2027-04-21 09:12:00 +0200',
        subject: 'Signalement - M. Hamidi et Mme Belkacem',
        id: 'LVV-2027-0421-118@logisvesdre.example',
      },
      html(
        `<html><body style="font-family:Arial;font-size:10pt">
<p>Madame, Monsieur,</p>
<p>Conformément à notre convention, nous vous signalons la situation suivante.</p>
<table border="1" cellpadding="4" cellspacing="0">
<tr><th align="left">Locataires</th><td>HAMIDI Abdelkader, né le 09/02/1977<br>BELKACEM Samia, née le 23/11/1981</td></tr>
<tr><th align="left">Logement</th><td>rue Peltzer de Clermont 39<br>4800 Verviers</td></tr>
<tr><th align="left">Locataires depuis le</th><td>01/10/2018</td></tr>
<tr><th align="left">Loyer mensuel</th><td>402,77 &euro;</td></tr>
<tr><th align="left">Arriérés au 20/04/2027</th><td>1.208,31 &euro; (3 mois)</td></tr>
<tr><th align="left">Frais de rappel</th><td>22,50 &euro;</td></tr>
<tr><th align="left">Démarches</th><td>Deux rappels et une mise en demeure du 06/04/2027, restés sans suite.</td></tr>
<tr><th align="left">Demande</th><td>Examiner avec la famille un plan d'apurement et une éventuelle médiation de dettes.</td></tr>
</table>
<p>Les locataires ont été avertis du présent signalement par courrier.</p>
<p>Cordialement,</p>
<p>Delphine Counasse<br>Logis du Val de Vesdre SC<br>Place du Martyr 4, 4800 Verviers<br>BCE ${kbo(VESDRE)}<br>T. 087/00.21.60</p>
<p style="font-size:8pt;color:#888">Pensez à l'environnement avant d'imprimer ce message.</p>
</body></html>`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [
            person('Abdelkader', 'Hamidi', { born: '1977-02-09' }),
            person('Samia', 'Belkacem', { born: '1981-11-23' }),
          ],
          dwelling: home('rue Peltzer de Clermont', '39', '', '4800', 'Verviers'),
          landlord: {
            name: 'Logis du Val de Vesdre SC',
            enterpriseNumber: VESDRE,
            email: 'contentieux@logisvesdre.example',
            phone: '+3287002160',
          },
          arrears: debt(1208.31, 3, 402.77),
          lease: { startDate: '2018-10-01' },
          stepsTaken: 'Deux rappels et une mise en demeure du 06/04/2027, restés sans suite.',
          guidanceQuestion: "Examiner avec la famille un plan d'apurement et une éventuelle médiation de dettes.",
          tenantInformed: true,
        },
        'table in HTML with two tenants in one cell; reminder costs are no arrears',
      ),
    ),
  ];
}
