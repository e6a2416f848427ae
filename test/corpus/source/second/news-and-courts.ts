import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** News on earlier signals: paid, planned, broken, left, moved; by a second writer. */
export function secondNewsAndCourts(): Piece[] {
  return [
    mail(
      'b2-verhuurder-alles-aangezuiverd',
      {
        from: 'Pascale Stroobants <pascale.stroobants@huispost.example>',
        to: 'woonteam@ocmw-dommelland.example',
        date: '2026-12-02 08:15:00 +0100',
        subject: 'Joepie',
        id: 'ps-0212-0815@huispost.example',
      },
      text(`
Dag Evelien,
even laten weten dat Mustafa Yıldırım van de Leopoldlaan 20 bus 8 in Pelt gisteren heel zijn schuld heeft aangezuiverd. Dank voor al jullie werk! Het dossier mag voor mij dicht.
Pascale Stroobants
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Mustafa', 'Yıldırım')],
          dwelling: home('Leopoldlaan', '20', '8', '', 'Pelt'),
          landlord: { name: 'Pascale Stroobants', email: 'pascale.stroobants@huispost.example' },
        },
        'paid in full, with thanks: not a thank-you mail only',
      ),
    ),

    mail(
      'b2-plan-overeengekomen',
      {
        from: 'Sociale Dienst Kempisch Wonen <socialedienst@kempischwonen.example>',
        to: 'budget@ocmw-netekant.example',
        date: '2026-11-17 14:45:00 +0100',
        subject: 'afbetaalregeling getekend',
        id: 'kw-1711-plan-6@kempischwonen.example',
      },
      text(
        `
Beste Lotte,

Ter info voor je dossier. Vanmorgen tekende Annick Verbist (Sint-Jansstraat 5, 2260 Westerlo) bij ons een regeling: 12 schijven van 65 euro, telkens de tiende van de maand, eerste schijf op 10 december. Zolang zij die naleeft zetten we geen verdere stappen.

Peggy Helsen
Kempisch Wonen bv
014 54 00 28
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Annick', 'Verbist')],
          dwelling: home('Sint-Jansstraat', '5', '', '2260', 'Westerlo'),
          landlord: {
            name: 'Kempisch Wonen bv',
            email: 'socialedienst@kempischwonen.example',
            phone: '+3214540028',
          },
        },
        'plan agreed: neither the instalment nor the number of instalments is arrears',
      ),
    ),

    mail(
      'b2-plan-gebroken',
      {
        from: 'Rent Desk Immo Haegeman <rentdesk@immo-haegeman.example>',
        to: 'schuldhulp@ocmw-denderkant.example',
        date: '2027-02-12 11:39:00 +0100',
        subject: 'Update afspraak dhr. Lemaitre',
        id: 'ih-lemaitre-u4@immo-haegeman.example',
      },
      multipart('alternative', '=_alt_ih_u4', [
        text(
          `
Dag Carine,

Slecht nieuws over het plan dat je voor Jean-Marc Lemaitre maakte, Edingsesteenweg 260, 9400 Ninove: hij stortte enkel de eerste schijf van 120 euro en sindsdien niets. De eigenaar, mevr. Godelieve Roelandt, vraagt wat jullie nog kunnen doen.

Melissa De Brouwer
Immo Haegeman
054 33 00 90
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<p>Dag Carine,</p><p>Slecht nieuws over het plan dat je voor Jean-Marc Lemaitre maakte, Edingsesteenweg 260, 9400 Ninove: hij stortte enkel de eerste schijf van 120 euro en sindsdien niets. De eigenaar, mevr. Godelieve Roelandt, vraagt wat jullie nog kunnen doen.</p><p>Melissa De Brouwer<br>Immo Haegeman<br>054 33 00 90</p>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Jean-Marc', 'Lemaitre')],
          dwelling: home('Edingsesteenweg', '260', '', '9400', 'Ninove'),
          landlord: { name: 'Godelieve Roelandt' },
          referrer: {
            name: 'Melissa De Brouwer',
            organisation: 'Immo Haegeman',
            email: 'rentdesk@immo-haegeman.example',
            phone: '+3254330090',
          },
          guidanceQuestion:
            'De eigenaar, mevr. Godelieve Roelandt, vraagt wat jullie nog kunnen doen.',
        },
        'plan broken: the instalment is no arrears, what is still due is not stated',
      ),
    ),

    mail(
      'b2-huurder-vertrokken',
      {
        from: 'Etienne Lannoo <etienne.lannoo@zeepost.example>',
        to: 'meldpunt@ocmw-duinenkust.example',
        date: '2027-01-30 10:10:10 +0100',
        subject: 'Re: dossier Kimpe',
        id: 'el.300127.101010@zeepost.example',
      },
      text(
        `
Mevrouw Dewulf,

U moogt uw zoeken staken. Mieke Kimpe is woensdag met een camionette uit mijn appartement (Zeedijk 301 bus 42, 8670 Koksijde)
vertrokken en heeft de sleutels in de brievenbus gegooid. Naar waar weet ik niet.

E. Lannoo
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Mieke', 'Kimpe')],
          dwelling: home('Zeedijk', '301', '42', '8670', 'Koksijde'),
          landlord: { name: 'Etienne Lannoo', email: 'etienne.lannoo@zeepost.example' },
        },
        'the tenant left',
      ),
    ),

    mail(
      'b2-procedure-gestart-zitting',
      {
        from: 'Juridische cel Haspewonen <juridisch@haspewonen.example>',
        to: 'woonbegeleiding@ocmw-haspendal.example',
        date: '2026-11-23 16:16:00 +0100',
        subject: 'RE: RE: bewoner Minderstraat',
        id: 'hw-jur-2311-2@haspewonen.example',
        more: [['In-Reply-To', '<vorige.hw.2@ocmw-haspendal.example>']],
      },
      text(
        `
Dag Pieter,

Er kwam geen beterschap, dus loopt er voor Sabri Amrani (Minderstraat 14/6, 3700 Tongeren) intussen een procedure.
De inleidende zitting is op 8 december 2026 om kwart over negen in het vredegerecht van Tongeren. Rolnummer hebben we nog niet.

Kan jij met hem meegaan?

Groeten,
An Vanlangenaeker
Haspewonen bv
012 39 00 16

Op vr 20 nov 2026 om 13:05 schreef Pieter Lowet <pieter.lowet@ocmw-haspendal.example>:
> Dag An, ik had Sabri op 19 november om 10 uur op gesprek. Hij wil 100 euro per maand betalen.
> Staat er nog altijd 1.870 euro open?
> Pieter
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Sabri', 'Amrani')],
          dwelling: home('Minderstraat', '14', '6', '3700', 'Tongeren'),
          landlord: {
            name: 'Haspewonen bv',
            email: 'juridisch@haspewonen.example',
            phone: '+3212390016',
          },
          court: { name: 'vredegerecht van Tongeren', hearingAt: '2026-12-08T09:15' },
          guidanceQuestion: 'Kan jij met hem meegaan?',
        },
        'the time in words; the sums and the appointment stand in the quoted text',
      ),
    ),

    mail(
      'b2-begeleidster-brengt-verslag-uit',
      {
        from: 'Ine Craeghs <ine.craeghs@ocmw-bilzerland.example>',
        to: 'meldpunt@ocmw-bilzerland.example',
        date: '2027-02-04 12:05:00 +0100',
        subject: 'verslag huisbezoek Swennen, rol 27A0045',
        id: 'ic-0402-hb@ocmw-bilzerland.example',
      },
      text(
        `
Collega's,

Gisteren ben ik bij Gert Swennen geweest (Maastrichterstraat 98 bus 3, 3740 Bilzen, rol 27A0045). Lang gesprek aan de keukentafel.
Hij krijgt sinds vorige week een uitkering en wil meewerken. Ik help hem maandag met de aanvraag bij het huurgarantiefonds en zie hem terug op 18 februari om 14 uur.

Ine
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Gert', 'Swennen')],
          dwelling: home('Maastrichterstraat', '98', '3', '3740', 'Bilzen'),
          court: { rollNumber: '27A0045' },
        },
        'the worker\'s own report: no referrer; her next appointment is no hearing',
      ),
    ),

    mail(
      'b2-antwoord-boven-citaat',
      {
        from: 'Roland Dewaele <roland.dewaele@oudepost.example>',
        to: 'hulp@ocmw-mandelbeke.example',
        date: '2026-10-30 19:47:00 +0100',
        subject: 'Antw: betalingen Isabel',
        id: 'rd-30okt-1947@oudepost.example',
        more: [['In-Reply-To', '<2810.0901@ocmw-mandelbeke.example>']],
      },
      text(
        `
Hallo Sien, ja dat klopt, Isabel Coucke van Vijfwegenstraat 70 te Izegem heeft intussen 500 euro afgegeven in handen. Er rest nu nog een huurschuld van 340 euro.
Roland Dewaele

> Op 28/10/2026 09:01, Sien Lefever schreef:
> Dag Roland, Isabel zei me dat ze u 500 euro gaf van de 840 euro die ze schuldig was.
> Klopt dat? En de zitting van 12 november 2026 om 9 uur, laat u die vallen?
> Sien Lefever, OCMW, Marktplein 200, 8870 Izegem, 051 33 00 61
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('update', 'nl', 'arrears'),
          tenants: [person('Isabel', 'Coucke')],
          dwelling: home('Vijfwegenstraat', '70', '', '', 'Izegem'),
          landlord: { name: 'Roland Dewaele', email: 'roland.dewaele@oudepost.example' },
          arrears: debt(340),
        },
        'what is left after a part was paid; the old debt and the hearing are in the quoted text',
      ),
    ),

    mail(
      'b2-kantoor-geeft-nieuw-uur-door',
      {
        from: 'Vastgoedkantoor Muylle <info@vastgoed-muylle.example>',
        to: 'woonteam@ocmw-torenland.example',
        date: '2027-03-03 09:55:00 +0100',
        subject: 'vredegerecht: ander uur',
        id: 'vkm-0303-uur@vastgoed-muylle.example',
      },
      text(
        `
Goedemorgen,

Voor uw dossier van Arben Krasniqi, Kortrijkstraat 118, 8560 Wevelgem (27A0377): de griffie laat ons weten dat de zitting op 9 maart
2027 blijft, maar niet om 9.00 u doch pas om 11.15 u aanvangt.

mvg
Stijn Muylle
Vastgoedkantoor Muylle
056 41 00 80
`,
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Arben', 'Krasniqi')],
          dwelling: home('Kortrijkstraat', '118', '', '8560', 'Wevelgem'),
          referrer: {
            name: 'Stijn Muylle',
            organisation: 'Vastgoedkantoor Muylle',
            email: 'info@vastgoed-muylle.example',
            phone: '+3256410080',
          },
          court: { rollNumber: '27A0377', hearingAt: '2027-03-09T11:15' },
        },
        'the day stays, the hour changes',
      ),
    ),
  ];
}
