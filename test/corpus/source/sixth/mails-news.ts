import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** News on earlier signals: paid, moved out, plan not kept, withdrawn. */
export function sixthMailsWithNews(): Piece[] {
  return [
    mail(
      'zesde-dossier-voldaan',
      {
        from: 'Huurinning Kempenmijn <huurinning@kempenmijn.example>',
        to: 'meldpunt.wonen@ocmw-mijnstreek.example',
        date: '2027-02-22 08:02:44 +0100',
        subject: 'Afsluiting melding HA-2027/00418',
        id: 'HA-2027-00418.2@kempenmijn.example',
        more: [['References', '<HA-2027-00418.1@kempenmijn.example>']],
      },
      text(
        `
AFSLUITING MELDING                                         22.02.2027
=====================================================================

Dossier ......... HA-2027/00418 van 02.02.2027
Huurders ........ AYDIN Murat, KAYA Selma
Pand ............ Hoevenzavellaan 152 bus 0301, 3600 Genk
Reden ........... volledig betaald op 19.02.2027

U hoeft dit dossier niet verder op te volgen. Dank voor uw tussenkomst.

Anneleen Bijnens
Woonmaatschappij Kempenmijn bv
089 36 41 20
`,
        { charset: 'iso-8859-1', encoding: 'base64' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Murat', 'Aydin'), person('Selma', 'Kaya')],
          dwelling: home('Hoevenzavellaan', '152', '0301', '3600', 'Genk'),
          landlord: {
            name: 'Woonmaatschappij Kempenmijn bv',
            email: 'huurinning@kempenmijn.example',
            phone: '+3289364120',
          },
        },
        'paid; the same office form as the signal, without a sum',
      ),
    ),

    mail(
      'zesde-cles-rendues',
      {
        from: 'Bernard Collignon <bernard.collignon@boitaumail.example>',
        to: 'service.logement@cpas-confluent.example',
        date: '2027-02-24 21:08:37 +0100',
        subject: 'RE: Loyers impayés rue de Dave',
        id: 'bc.2402.2108@boitaumail.example',
        more: [['In-Reply-To', '<cpas-rep-14.1512@cpas-confluent.example>']],
      },
      text(
        `
Bonsoir,

Petit mot pour vous dire que Kevin Dupuis et Aurélie Marchal sont partis. Ils ont quitté le 152 rue de Dave à Jambes samedi et m'ont remis les clés. Nous nous sommes arrangés entre nous, vous pouvez clôturer de votre côté.

Merci pour tout,
Bernard Collignon

Le 15/12/2026 à 09:12, Service Logement a écrit :
> Monsieur, nous avons bien reçu votre message du 8 décembre et prenons
> contact avec vos locataires. Une collègue passera la semaine prochaine.
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Kevin', 'Dupuis'), person('Aurélie', 'Marchal')],
          dwelling: home('rue de Dave', '152', '', '', 'Jambes'),
          landlord: { name: 'Bernard Collignon', email: 'bernard.collignon@boitaumail.example' },
        },
        'moved out; the quote is the answer of the office',
      ),
    ),

    mail(
      'zesde-plan-niet-nageleefd',
      {
        from: 'Jolien Temmerman <jolien.temmerman@svk-denderland.example>',
        to: 'budget@ocmw-denderstad.example',
        date: '2027-03-10 09:27:31 +0100',
        subject: 'RE: afbetalingsplan Tine Bogaert',
        id: 'PR3P189MB.1003@svk-denderland.example',
        more: [['In-Reply-To', '<plan-bogaert.1411@ocmw-denderstad.example>']],
      },
      html(
        `<p>Dag Karolien,</p><p>Minder goed nieuws over Tine Bogaert (Gentsestraat 132 bus 6, 9300 Aalst). Het plan van november, 90 euro in de maand bovenop de huur, is de eerste drie maanden goed gevolgd, maar in februari en maart kwam er geen aflossing meer binnen. Van de huurachterstand staat nu nog 1.246,50 euro open.</p><p>Ik heb haar maandag een sms gestuurd. Kan jij de draad met haar weer opnemen?</p><p>Groetjes,<br>Jolien Temmerman<br>SVK Denderland vzw<br>053 77 40 96</p><hr><p><b>Van:</b> budget@ocmw-denderstad.example<br><b>Verzonden:</b> zaterdag 14 november 2026<br><b>Onderwerp:</b> afbetalingsplan Tine Bogaert</p><p>Dag Jolien, Tine heeft het plan ondertekend, zij begint in november.</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl', 'arrears'),
          tenants: [person('Tine', 'Bogaert')],
          dwelling: home('Gentsestraat', '132', '6', '9300', 'Aalst'),
          landlord: {
            name: 'SVK Denderland vzw',
            email: 'jolien.temmerman@svk-denderland.example',
            phone: '+3253774096',
          },
          arrears: debt(1246.5),
          stepsTaken: 'Ik heb haar maandag een sms gestuurd.',
          guidanceQuestion: 'Kan jij de draad met haar weer opnemen?',
        },
        'plan not kept; the instalment is no arrears, what is left is',
      ),
    ),

    mail(
      'zesde-verzoekschrift-ingetrokken',
      {
        from: 'Vastgoed Zenneland <beheer@vastgoedzenneland.example>',
        to: 'juridischedienst@ocmw-hallerbos.example',
        date: '2027-03-04 15:55:00 +0100',
        subject: 'A.R. 27A412 - Nkosi',
        id: 'vzl.0403.1555@vastgoedzenneland.example',
      },
      text(`
Geachte,

Tot onze vreugde kwam met mevrouw Thandi Nkosi, Brusselsesteenweg 88 bus 1.3 te 1500 Halle, gisteren een minnelijke regeling tot stand. Wij trekken ons verzoekschrift met rolnummer 27A412 in. De zitting van 11 maart 2027 bij het vredegerecht van het kanton Halle gaat bijgevolg niet door.

Hoogachtend

Rudi Vandeputte
Vastgoed Zenneland nv
02 356 71 48
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Thandi', 'Nkosi')],
          dwelling: home('Brusselsesteenweg', '88', '1.3', '1500', 'Halle'),
          landlord: {
            name: 'Vastgoed Zenneland nv',
            email: 'beheer@vastgoedzenneland.example',
            phone: '+3223567148',
          },
          court: { name: 'vredegerecht van het kanton Halle', rollNumber: '27A412' },
        },
        'withdrawn: the hearing in the text does not take place, so there is no hearing date',
      ),
    ),
  ];
}
