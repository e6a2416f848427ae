import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** News on households that were signalled before. */
export function updateMails(): Piece[] {
  return [
    mail(
      'vierde-re-alles-betaald',
      {
        from: 'Inge Broeckx <inge.broeckx@woonveer.example>',
        to: 'ocmw@ocmw-temserand.example',
        date: '2026-11-27 14:40:05 +0100',
        subject: 'RE: zoals daarnet gebeld: mevrouw Yılmaz',
        id: 'DU2PR09MB7799@woonveer.example',
        more: [['In-Reply-To', '<DU2PR09MB7712@woonveer.example>']],
      },
      text(
        `
Dag Tine,

Even laten weten: Hatice Yılmaz (Oeverstraat 5 bus 12, 9140 Tielrode) kwam vanmorgen langs met haar zoon en heeft alles in één keer betaald. Ze staat nu op nul. Voor ons mag het dossier dicht, bedankt voor je bezoekje!

Inge Broeckx
Woonmaatschappij Woonveer
03 771 20 45

Op do 12 nov. 2026 om 10:48 schreef Inge Broeckx:
> 1.487,64 €, dat is vier keer een maandhuur van 371,91 €
> We belden haar sinds september zes keer en schreven drie brieven.
> Zou jij haar eens willen opzoeken?
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Hatice', 'Yılmaz')],
          dwelling: home('Oeverstraat', '5', '12', '9140', 'Tielrode'),
          landlord: { name: 'Woonmaatschappij Woonveer', email: 'inge.broeckx@woonveer.example', phone: '+3237712045' },
        },
        'paid in full; the old debt is only quoted',
      ),
    ),
    mail(
      'vierde-afspraak-afbetalen',
      {
        from: 'Stijn Vandecasteele <stijn.vdc@zeebries.example>',
        to: 'socialedienst@ocmw-kustlijn.example',
        date: '2026-11-24 20:20:20 +0100',
        subject: 'Re: huurder',
        id: 'zb-772554@zeebries.example',
        more: [['In-Reply-To', '<zb-771903@zeebries.example>']],
      },
      text(`
Goeiendag,

't Is geregeld met Kenny Vanneste van de Gistelsteenweg 88 in Oostende. We hebben tegoare een papier getekend: hij betaalt vanaf december 150 euro per maand extra, tot het op is. Merci aan die madam die geweest is!

Stijn Vandecasteele
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Kenny', 'Vanneste')],
          dwelling: home('Gistelsteenweg', '88', '', '', 'Oostende'),
          landlord: { name: 'Stijn Vandecasteele', email: 'stijn.vdc@zeebries.example' },
        },
        'plan agreed; the instalment is no arrears',
      ),
    ),
    mail(
      'vierde-plan-niet-nageleefd',
      {
        from: 'Herkhuis dienst huur <huur@herkhuis.example>',
        to: 'aanmeldingen@ocmw-herkstad.example',
        date: '2026-12-08 09:55:00 +0100',
        subject: 'RE: opvolging Daelemans - afbetalingsplan stopgezet',
        id: '20261208095500.2@herkhuis.example',
        more: [['In-Reply-To', '<ocmw-hs-2211@ocmw-herkstad.example>']],
      },
      html(
        `<p>Beste,</p><p>In opvolging van ons overleg: mevrouw <b>Kathleen Daelemans</b>, Runkstersteenweg 218 bus 1, 3500 Hasselt, heeft haar afbetalingsplan niet nageleefd. De schijf van 75 euro van november en die van december kwamen niet binnen. Het plan is daardoor vervallen. Haar huurachterstand bedraagt vandaag <b>1.312,50 euro</b>.</p><p>Met vriendelijke groeten,<br>Lien Geusens<br>Woonmaatschappij Herkhuis<br>011 22 08 40</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Kathleen', 'Daelemans')],
          dwelling: home('Runkstersteenweg', '218', '1', '3500', 'Hasselt'),
          landlord: { name: 'Woonmaatschappij Herkhuis', email: 'huur@herkhuis.example', phone: '+3211220840' },
          arrears: debt(1312.5),
        },
        'plan broken; what is owed now is stated, the instalment is no arrears',
      ),
    ),
    mail(
      'vierde-advocaat-afstand',
      {
        from: 'Wouter Raes <w.raes@raes-vanloo.example>',
        to: 'ocmw@ocmw-durmeland.example',
        date: '2026-11-26 16:18:00 +0100',
        subject: '26A2655 Impens / Rombaut',
        id: 'rvl-wr-2655@raes-vanloo.example',
      },
      text(
        `
Geachte,

In de zaak met rolnummer 26A2655 doet mijn cliënt, de heer Marc Impens, afstand van zijn vordering tot uithuiszetting tegen mevrouw Elke Rombaut, Heirbrugstraat 9, 9160 Lokeren. De partijen kwamen tot een akkoord. De zitting van 1 december gaat niet door.

Hoogachtend,
Wouter Raes
advocaat
Raes & Van Loo advocaten
09 348 22 05
`,
        { charset: 'iso-8859-15', encoding: 'base64' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Elke', 'Rombaut')],
          dwelling: home('Heirbrugstraat', '9', '', '9160', 'Lokeren'),
          landlord: { name: 'Marc Impens' },
          referrer: {
            name: 'Wouter Raes',
            organisation: 'Raes & Van Loo advocaten',
            email: 'w.raes@raes-vanloo.example',
            phone: '+3293482205',
          },
          court: { rollNumber: '26A2655' },
        },
        'withdrawn; the hearing of 1 December does not take place, so there is none',
      ),
    ),
    mail(
      'vierde-griffie-dendermonde-nieuwe-datum',
      {
        from: 'VG Dendermonde griffie <vredegerecht.dendermonde@vg-dendermonde.example>',
        to: 'ocmw@ocmw-denderboord.example',
        date: '2026-11-23 10:36:00 +0100',
        subject: '26A4417 verdaging',
        id: 'vgd-26A4417-verd@vg-dendermonde.example',
      },
      text(`
Mevrouw, mijnheer

zaak 26A4417 - Saeys tegen Buyle

De behandeling die voorzien was op 24 november wordt op vraag van de partijen verdaagd naar dinsdag 8 december 2026 om 10.30 uur.

Griffie vredegerecht Dendermonde
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('', 'Buyle')],
          landlord: { name: 'Saeys' },
          court: { name: 'vredegerecht Dendermonde', rollNumber: '26A4417', hearingAt: '2026-12-08T10:30' },
        },
        'hearing moved; surnames only, no address',
      ),
    ),
    mail(
      'vierde-greffe-remise',
      {
        from: 'Greffe de la Justice de paix <greffe@jp-ath.example>',
        to: 'cpas@cpas-dendre.example',
        date: '2026-11-24 11:58:00 +0100',
        subject: 'RG 26A818 - remise',
        id: 'jpath-26A818-r@jp-ath.example',
      },
      text(
        `
Madame, Monsieur,

L'affaire 26A818 (Vandenplas contre Virginie Delhaye) a été remise ce matin au mardi 15 décembre 2026 à 11 heures.

Le greffier
Justice de paix du canton d'Ath
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Virginie', 'Delhaye')],
          landlord: { name: 'Vandenplas' },
          court: { name: "Justice de paix du canton d'Ath", rollNumber: '26A818', hearingAt: '2026-12-15T11:00' },
        },
        'French: hearing moved',
      ),
    ),
    mail(
      'vierde-makelaar-sleutels-terug',
      {
        from: 'Charlotte Dockx <charlotte@vastgoed-dockx.example>',
        to: 'meldpunt@ocmw-scheldestad.example',
        date: '2026-12-01 10:00:00 +0100',
        subject: '[HUUR-2291] Huurders vertrokken',
        id: '01100192a7f3ffff-2291@crm.vastgoed-dockx.example',
      },
      html(
        `<p>Dag,</p><p>In het dossier HUUR-2291 is uw tussenkomst niet meer nodig. Joris Tanghe en Aline Peeters zijn gisteren vertrokken uit de Lange Leemstraat 310 bus 5, 2018 Antwerpen en gaven de sleutels af. De eigenaar gaat niet naar de rechtbank.</p><p>Charlotte Dockx<br>Vastgoed Dockx bv<br>03 218 60 90</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Joris', 'Tanghe'), person('Aline', 'Peeters')],
          dwelling: home('Lange Leemstraat', '310', '5', '2018', 'Antwerpen'),
          referrer: {
            name: 'Charlotte Dockx',
            organisation: 'Vastgoed Dockx bv',
            email: 'charlotte@vastgoed-dockx.example',
            phone: '+3232186090',
          },
        },
        'tenants left by themselves',
      ),
    ),
    mail(
      'vierde-rao-paid',
      {
        from: 'Sanjay Rao <sanjay.rao@inboxly.example>',
        to: 'welfare@ocmw-druivenland.example',
        date: '2026-11-30 08:15:30 +0100',
        subject: 'Re: My tenant needs help (Tervuren)',
        id: 'CAEr3080-y@inboxly.example',
        more: [['In-Reply-To', '<CAEr3080-x@inboxly.example>']],
      },
      text(`
Good news! Eva Lindqvist (Brusselsesteenweg 93, 3080 Tervuren) paid both months this weekend. Nothing is due any more. Thank you so much for visiting her.

Sanjay Rao

On Wed, 18 Nov 2026 at 09:12, Welfare office wrote:
> Dear Mr Rao, we received your message and will visit Ms Lindqvist.
`),
      says(
        {
          ...head('update', 'en'),
          tenants: [person('Eva', 'Lindqvist')],
          dwelling: home('Brusselsesteenweg', '93', '', '3080', 'Tervuren'),
          landlord: { name: 'Sanjay Rao', email: 'sanjay.rao@inboxly.example' },
        },
        'paid, in English; an answer of the office is quoted',
      ),
    ),
    mail(
      'vierde-deurwaarder-opgeschort',
      {
        from: 'Kantoor Thielemans <thielemans@gdw-thielemans.example>',
        to: 'crisis@ocmw-hagelandrand.example',
        date: '2026-12-14 17:02:00 +0100',
        subject: 'OCMW - 2026/3307 - uithuiszetting opgeschort',
        id: 'gdwt-3307-5@gdw-thielemans.example',
      },
      text(`
Geachte,

De uithuiszetting van mevrouw Cindy Smolders (Weerstandsplein 4 bus 11, 3290 Diest) gaat niet door. De heer Nys heeft haar uitstel gegeven om zelf te verhuizen. Een nieuwe datum is niet bepaald.

Geert Thielemans
gerechtsdeurwaarder
Kantoor Thielemans
013 33 47 21
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Cindy', 'Smolders')],
          dwelling: home('Weerstandsplein', '4', '11', '3290', 'Diest'),
          landlord: { name: 'Nys' },
          referrer: {
            name: 'Geert Thielemans',
            organisation: 'Kantoor Thielemans',
            email: 'thielemans@gdw-thielemans.example',
            phone: '+3213334721',
          },
        },
        'eviction put off, no new date',
      ),
    ),
  ];
}
