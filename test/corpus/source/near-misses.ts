import { html, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from './piece.ts';

const woonbaken = enterpriseNumber('09989950');

/** Inputs that look like out-of-office, bulk mail, bounces or invitations, and are signals all the same. */
export function nearMisses(): Piece[] {
  return [
    mail(
      'systeemmail-auto-generated-met-feiten',
      {
        from: 'Woonbaken ERP <sociale.dienst@woonbaken.example>',
        to: 'meldpunt@ocmw-zandstreek.example',
        date: '2026-11-04 02:00:05 +0100',
        subject: 'Automatische melding: huurder overschrijdt drempel 2 maanden',
        id: 'erp-job-77121@woonbaken.example',
        more: [
          ['Auto-Submitted', 'auto-generated'],
          ['Precedence', 'bulk'],
          ['X-Mailer', 'BatchMailer/3'],
        ],
      },
      text(
        `
Dit is een automatisch bericht van Woonbaken bv (ondernemingsnummer ${kbo(woonbaken)}).
Volgende huurder overschreed op 03/11/2026 de afgesproken drempel.

contract=50881
huurder=Ilunga Patience
geboortedatum=19/03/1994
adres=Vlierstraat 17 bus 2, 8310 Assebroek
huurprijs=355.00 EUR
achterstal=710.00 EUR
maanden=2
gsm=+32 467 00 55 31

Antwoorden op dit bericht wordt niet gelezen. Contact: sociale.dienst@woonbaken.example, 050 00 91 10.
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Patience', 'Ilunga', { born: '1994-03-19', tel: '+32467005531' })],
          dwelling: home('Vlierstraat', '17', '2', '8310', 'Assebroek'),
          landlord: {
            name: 'Woonbaken bv',
            enterpriseNumber: woonbaken,
            email: 'sociale.dienst@woonbaken.example',
            phone: '+3250009110',
          },
          arrears: debt(710, 2, 355),
        },
        'sent by a program with auto-generated and bulk headers, but it is the landlord\'s report',
      ),
      'non-signals',
    ),

    mail(
      'bijna-met-verlof-nog-snel-dit',
      {
        from: 'Lotte Vandenbulcke <lotte.vandenbulcke@leieband.example>',
        to: 'woonbegeleiding@welzijnleie.example',
        date: '2026-12-23 17:48:00 +0100',
        subject: 'Nog snel voor ik met verlof ben',
        id: 'VI1PR07MB4410.C001@VI1PR07MB4410.leieband.example',
      },
      text(
        `
Hallo,

Ik ben afwezig van 24 december tot en met 3 januari, maar wil jullie dit nog doorgeven: Pascal Lecluyse, Zandbergstraat 70 in 8530 Harelbeke, zit nu op 3 maanden achterstal (€ 1.002,45, huur € 334,15). Zijn nummer is 0471 00 18 80.

Fijne feesten!
Lotte
Woonmaatschappij Leieband bv, 056 00 44 18
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Pascal', 'Lecluyse', { tel: '+32471001880' })],
          dwelling: home('Zandbergstraat', '70', '', '8530', 'Harelbeke'),
          landlord: {
            name: 'Woonmaatschappij Leieband bv',
            email: 'lotte.vandenbulcke@leieband.example',
            phone: '+3256004418',
          },
          arrears: debt(1002.45, 3, 334.15),
        },
        'begins like an out-of-office and is a report',
      ),
      'non-signals',
    ),

    mail(
      'teruggekeerde-mail-opnieuw-gestuurd',
      {
        from: 'Anke Maris <anke.maris@mijnpost.example>',
        to: 'meldpunt@ocmw-lierderand.example',
        date: '2027-01-29 08:45:00 +0100',
        subject: 'FW: Undeliverable: huurder betaalt niet',
        id: 'am-2901@mijnpost.example',
      },
      text(
        `
Mijn mail van gisteren kwam terug (typfout in het adres), daarom nog eens:

Ik verhuur de Mallekotstraat 23, 2500 Lier aan Dorien Pauwels. Zij heeft 2 maanden niet betaald, samen 1.500 euro. Willen jullie haar contacteren? 0495 00 36 18. Ze weet dat ik dit meld.

Anke Maris
0496 00 71 40

Van: postmaster@ocmw-lier.example
Verzonden: donderdag 28 januari 2027 21:14
Aan: Anke Maris
Onderwerp: Undeliverable: huurder betaalt niet

Delivery has failed to these recipients or groups: meldpnt@ocmw-lier.example
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Dorien', 'Pauwels', { tel: '+32495003618' })],
          dwelling: home('Mallekotstraat', '23', '', '2500', 'Lier'),
          landlord: {
            name: 'Anke Maris',
            email: 'anke.maris@mijnpost.example',
            phone: '+32496007140',
          },
          arrears: debt(1500, 2),
          guidanceQuestion: 'Willen jullie haar contacteren?',
          tenantInformed: true,
        },
        'a bounce sent on by a person with the facts above it',
      ),
      'non-signals',
    ),

    mail(
      'mailinglijst-van-het-caw',
      {
        from: 'Hannelore Impens via Team Wonen <team-wonen@groepen.caw-debrug.example>',
        to: 'team-wonen@groepen.caw-debrug.example',
        cc: 'pwb@ocmw-zennevallei.example',
        date: '2026-12-16 11:00:00 +0100',
        subject: '[Team Wonen] Aanmelding Rosalie Timmermans',
        id: 'tw-1612@groepen.caw-debrug.example',
        more: [
          ['List-Id', '<team-wonen.groepen.caw-debrug.example>'],
          ['List-Unsubscribe', '<mailto:team-wonen+unsubscribe@groepen.caw-debrug.example>'],
          ['Reply-To', 'hannelore.impens@caw-debrug.example'],
        ],
      },
      text(
        `
Hoi OCMW-collega's (team in kopie),

Graag begeleiding voor Rosalie Timmermans, geboren op 27 mei 1958, Melkstraat 3 bus 1, 1500 Halle. Ze slaat alles op, de gang is niet meer door te komen en de huisbaas dreigt. Ze is akkoord.

We hebben samen al twee containers gevuld. Kunnen jullie wekelijks langsgaan?

Hannelore Impens
CAW De Brug
0479 00 25 68 - hannelore.impens@caw-debrug.example

--
Je ontvangt dit bericht omdat je lid bent van de groep Team Wonen.
Afmelden: team-wonen+unsubscribe@groepen.caw-debrug.example
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Rosalie', 'Timmermans', { born: '1958-05-27' })],
          dwelling: home('Melkstraat', '3', '1', '1500', 'Halle'),
          referrer: {
            name: 'Hannelore Impens',
            organisation: 'CAW De Brug',
            email: 'hannelore.impens@caw-debrug.example',
            phone: '+32479002568',
          },
          stepsTaken: 'We hebben samen al twee containers gevuld.',
          guidanceQuestion: 'Kunnen jullie wekelijks langsgaan?',
          tenantInformed: true,
        },
        'a referral through a mailing list with unsubscribe headers; the writer\'s own address is in Reply-To and below her name',
      ),
      'non-signals',
    ),

    mail(
      'antwoord-op-uitnodiging-met-nieuws',
      {
        from: 'Nadia Cuypers <nadia.cuypers@maaskantwonen.example>',
        to: 'preventieve.woonbegeleiding@caw-maasregio.example',
        date: '2027-02-01 13:00:00 +0100',
        subject: 'Voorlopig: Overleg huurachterstand Q1',
        id: 'cal-tent-2@maaskantwonen.example',
      },
      multipart('alternative', 'tent2', [
        text(
          `
Ik weet nog niet of ik erbij kan zijn. Wel al dit: Carmen Wolfs (Steenweg 14, 3621 Rekem) heeft vrijdag haar volledige schuld betaald, jullie mogen dat dossier afsluiten.

Nadia
Maaskant Wonen bv
`,
          { encoding: '7bit', charset: 'us-ascii' },
        ),
        text(
          'BEGIN:VCALENDAR\nMETHOD:REPLY\nVERSION:2.0\nBEGIN:VEVENT\nUID:9911\nDTSTART:20270211T083000Z\nSUMMARY:Overleg huurachterstand Q1\nATTENDEE;PARTSTAT=TENTATIVE:mailto:nadia.cuypers@maaskantwonen.example\nEND:VEVENT\nEND:VCALENDAR\n',
          { subtype: 'calendar', parameters: '; method=REPLY' },
        ),
      ]),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Carmen', 'Wolfs')],
          dwelling: home('Steenweg', '14', '', '3621', 'Rekem'),
          landlord: { name: 'Maaskant Wonen bv', email: 'nadia.cuypers@maaskantwonen.example' },
        },
        'an answer to an invitation in which a debt is reported as paid',
      ),
      'non-signals',
    ),

    mail(
      'factuur-onderwerp-van-verhuurder',
      {
        from: 'Immo Dubrulle <factuur@immo-dubrulle.example>',
        to: 'boekhouding@ocmw-leiedal.example',
        cc: 'ocmw@ocmw-leiedal.example',
        date: '2027-03-15 10:30:00 +0100',
        subject: 'Factuur huur maart - niet betaald door uw cliënt',
        id: 'id-1503-27@immo-dubrulle.example',
      },
      html(
        `<p>Geachte,</p><p>De huur van uw cliënte <b>Jolien Maertens</b>, Vijfwegenstraat 24 bus 0002, 8800 Roeselare is voor de tweede maand op rij niet betaald. Er staat 1.240 € open (620 € per maand). Bijgevoegd geen factuur, die heeft ze al.</p><p>Wij hebben haar vorige week opgebeld, zij verwees naar u.</p><p>Wil u nakijken wat er aan de hand is?</p><p>Nele Dubrulle<br>Immo Dubrulle, verhuurder<br>051 00 19 92</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Jolien', 'Maertens')],
          dwelling: home('Vijfwegenstraat', '24', '0002', '8800', 'Roeselare'),
          landlord: {
            name: 'Immo Dubrulle',
            email: 'factuur@immo-dubrulle.example',
            phone: '+3251001992',
          },
          arrears: debt(1240, 2, 620),
          stepsTaken: 'Wij hebben haar vorige week opgebeld, zij verwees naar u.',
          guidanceQuestion: 'Wil u nakijken wat er aan de hand is?',
        },
        'the word invoice in address and subject, and yet a tenant in arrears',
      ),
      'non-signals',
    ),
  ];
}
