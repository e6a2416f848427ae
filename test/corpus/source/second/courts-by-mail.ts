import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Courts, bailiffs and lawyers who write it in the mail itself, by a second writer. */
export function secondCourtsByMail(): Piece[] {
  return [
    mail(
      'b2-griffie-stelt-vast',
      {
        from: 'Vredegerecht Aarschot <griffie@vg-aarschot.example>',
        to: 'woonteam@ocmw-hageland.example',
        date: '2027-01-18 11:02:19 +0100',
        subject: 'Dagstelling 27A61',
        id: '27A61.1801@vg-aarschot.example',
      },
      text(
        `
Geacht bestuur,

Het verzoekschrift dat u eerder van ons ontving (rolnummer 27A61, inzake Coöperatieve Hagelandwonen tegen VERSTRAETEN Kelly)
heeft een dag gekregen: de partijen moeten verschijnen op donderdag 4 februari 2027, 10u45.

Voor de hoofdgriffier,
R. Lauwereys, griffier
Vredegerecht van het kanton Aarschot
Bonewijk 300, 3200 Aarschot
016 55 00 10
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Kelly', 'Verstraeten')],
          landlord: { name: 'Coöperatieve Hagelandwonen' },
          court: {
            name: 'Vredegerecht van het kanton Aarschot',
            rollNumber: '27A61',
            hearingAt: '2027-02-04T10:45',
          },
        },
        'the registry plans a petition that was sent before',
      ),
    ),

    mail(
      'b2-griffie-doorhaling',
      {
        from: 'griffie.maaseik@vredegerechten-oost.example',
        to: 'ocmw@ocmw-maasdorp.example',
        date: '2026-12-14 09:31:00 +0100',
        subject: 'afstand van geding - 26B1107',
        id: 'maaseik-26B1107-afst@vredegerechten-oost.example',
      },
      text(
        `
In de zaak AR 26B1107 heeft de eisende partij, mevrouw Gerda Bosmans, afstand gedaan van haar vordering tegen de heer Ivo Theunissen, Heppersteenweg 61 te 3680 Maaseik. De zitting die voor 17 december 2026 om 14 uur gepland stond, gaat dus niet meer door. Er wordt geen nieuwe datum bepaald.

Griffie Vredegerecht Maaseik
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Ivo', 'Theunissen')],
          dwelling: home('Heppersteenweg', '61', '', '3680', 'Maaseik'),
          landlord: { name: 'Gerda Bosmans' },
          court: { name: 'Vredegerecht Maaseik', rollNumber: '26B1107' },
        },
        'withdrawn: the only date in the mail is of a hearing that will not be held',
      ),
    ),

    mail(
      'b2-griffie-onbepaald-uitgesteld',
      {
        from: 'Griffie VG Menen <griffie@vg-menen.example>',
        to: '"Dienst Wonen" <wonen@ocmw-grensleie.example>',
        date: '2027-02-11 16:08:44 +0100',
        subject: 'uitstel / 27A0222',
        id: '20270211160844.27A0222@vg-menen.example',
      },
      html(
        `<div>Geachte,<br><br>Ter kennisgeving: op de zitting van heden werd de zaak <b>Verleye nv / Hanssens Bjorn</b> (algemene rol <b>27A0222</b>) op verzoek van beide partijen <u>onbepaald uitgesteld</u>. Zij onderhandelen over een afkorting.<br><br>Met hoogachting,<br>de griffie<br>Vredegerecht kanton Menen<br>056 51 00 33</div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Bjorn', 'Hanssens')],
          landlord: { name: 'Verleye nv' },
          court: { name: 'Vredegerecht kanton Menen', rollNumber: '27A0222' },
        },
        'put off without a date: no hearing',
      ),
    ),

    mail(
      'b2-greffe-remise',
      {
        from: 'Greffe justice de paix Molenbeek <greffe@jp-molenbeek.example>',
        to: 'cpas@cpas-canalouest.example',
        date: '2026-11-25 13:12:00 +0100',
        subject: 'RG 26A3308 - remise',
        id: '26A3308-remise-2@jp-molenbeek.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Madame, Monsieur,

L'affaire inscrite sous le n° 26A3308 (Régie Foncière du Canal c/ AZZOUZI Rachida) qui devait être plaidée le 1er décembre 2026 à 9 heures est reportée, à la demande du conseil de la défenderesse, à l'audience du mardi 15 décembre 2026 à 11 h 30.

Le greffier,
Justice de paix du canton de Molenbeek-Saint-Jean
Tél. 02 411 00 29
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Rachida', 'Azzouzi')],
          landlord: { name: 'Régie Foncière du Canal' },
          court: {
            name: 'Justice de paix du canton de Molenbeek-Saint-Jean',
            rollNumber: '26A3308',
            hearingAt: '2026-12-15T11:30',
          },
        },
        'French registry: the old hearing is in the text too',
      ),
    ),

    mail(
      'b2-griffie-verzoening-in-de-mail',
      {
        from: 'Vredegerecht Zottegem-Herzele <minnelijk@vg-zottegem.example>',
        to: 'info@ocmw-zwalmdal.example',
        date: '2026-10-15 08:40:00 +0200',
        subject: 'oproeping tot minnelijke schikking 26C88',
        id: '26C88.verz@vg-zottegem.example',
      },
      text(
        `
Geachte,

Bijgaand ter informatie de gegevens van een oproeping in verzoening, nummer 26C88.

Oproepende partij: de heer Norbert Temmerman, Molenkouter 1, 9620 Zottegem
Opgeroepen partij: mevrouw Tamara Schollaert, Langestraat 143, 9620 Velzeke-Ruddershove
Voorwerp: achterstallige huur, 930,00 euro
Dag en uur: 29 oktober 2026 te 13.30 uur, Meerlaan 200, 9620 Zottegem

De griffier
Vredegerecht van het kanton Zottegem
`,
        { charset: 'windows-1252', encoding: 'base64' },
      ),
      says(
        {
          ...head('conciliation', 'nl', 'arrears'),
          tenants: [person('Tamara', 'Schollaert')],
          dwelling: home('Langestraat', '143', '', '9620', 'Velzeke-Ruddershove'),
          landlord: { name: 'Norbert Temmerman' },
          arrears: debt(930),
          court: {
            name: 'Vredegerecht van het kanton Zottegem',
            rollNumber: '26C88',
            hearingAt: '2026-10-29T13:30',
          },
        },
        'a call to conciliation in the mail itself, with three addresses',
      ),
    ),

    mail(
      'b2-deurwaarder-kondigt-datum-aan',
      {
        from: 'Studie Claerhout-Bekaert <uitvoering@studie-claerhout.example>',
        to: 'crisis@ocmw-leiestreek.example',
        date: '2027-01-07 10:20:31 +0100',
        subject: 'ontruiming Deerlijkseweg 12 - U/26/5561',
        id: 'U-26-5561.k3@studie-claerhout.example',
      },
      text(
        `
Mevrouw, mijne heren,

Bij vonnis van 12 november 2026 van het Vredegerecht te Waregem, betekend op 2 december 2026, werd de huur van
Rik NAESSENS en Charlotte MAES ten nadele van hen ontbonden. Verhuurder is Textielimmo Desmet nv.

Bij gebreke van vrijwillig vertrek zal ik op dinsdag 26 januari 2027 vanaf 9 uur overgaan tot de uitdrijving uit de woning
Deerlijkseweg 12, 8790 Waregem. Er wonen volgens het rijksregister drie minderjarigen.

Hendrik Claerhout
gerechtsdeurwaarder
Studie Claerhout-Bekaert, Stormestraat 200, 8790 Waregem, 056 60 00 45
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('eviction-notice', 'nl'),
          tenants: [person('Rik', 'Naessens'), person('Charlotte', 'Maes')],
          dwelling: home('Deerlijkseweg', '12', '', '8790', 'Waregem'),
          landlord: { name: 'Textielimmo Desmet nv' },
          referrer: {
            name: 'Hendrik Claerhout',
            organisation: 'Studie Claerhout-Bekaert',
            email: 'uitvoering@studie-claerhout.example',
            phone: '+3256600045',
          },
          court: { name: 'Vredegerecht te Waregem' },
          judgment: { date: '2026-11-12', servedOn: '2026-12-02', evictionOn: '2027-01-26' },
        },
        'three dates in running text; the file number is the bailiff\'s, no roll number; the eviction is no hearing',
      ),
    ),

    mail(
      'b2-deurwaarder-schort-op',
      {
        from: 'Kantoor Ysebaert <dossiers@ysebaert-gdw.example>',
        to: 'huisvesting@ocmw-nieuwerpoort.example',
        date: '2026-11-20 15:59:00 +0100',
        subject: 'Re: uitdrijving Polderlaan - stand van zaken',
        id: 'ysb-20nov-1559@ysebaert-gdw.example',
      },
      text(
        `
Beste mevrouw Hoste,

Op vraag van mijn opdrachtgever, de heer Frank Vermote, heb ik de ontruiming bij de heer Kurt Inghelbrecht, Polderlaan 39 te
8620 Nieuwpoort, opgeschort. Er komt voorlopig geen nieuwe datum, op voorwaarde dat hij de lopende huur betaalt.

Vriendelijk,
Eva Ysebaert
gerechtsdeurwaarder, Kantoor Ysebaert
058 23 00 51

-----Oorspronkelijk bericht-----
Van: Katrien Hoste <katrien.hoste@ocmw-nieuwerpoort.example>
Verzonden: donderdag 19 november 2026 16:30
Aan: dossiers@ysebaert-gdw.example
Onderwerp: uitdrijving Polderlaan - stand van zaken

Dag mevrouw Ysebaert, gaat de uitdrijving van 24 november 2026 om 8.30 uur nu door of niet?
Katrien Hoste, OCMW
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Kurt', 'Inghelbrecht')],
          dwelling: home('Polderlaan', '39', '', '8620', 'Nieuwpoort'),
          landlord: { name: 'Frank Vermote' },
          referrer: {
            name: 'Eva Ysebaert',
            organisation: 'Kantoor Ysebaert',
            email: 'dossiers@ysebaert-gdw.example',
            phone: '+3258230051',
          },
        },
        'suspended: the date stands only in the quoted question',
      ),
    ),

    mail(
      'b2-deurwaarder-vonnis-in-de-mail',
      {
        from: 'GDW Office Noord <kennisgeving@gdw-noord.example>',
        to: 'vonnissen@ocmw-voorkempen.example',
        date: '2027-02-16 07:30:00 +0100',
        subject: 'Kennisgeving betekend vonnis 27/00418',
        id: '27-00418.kg@gdw-noord.example',
      },
      html(
        `<table><tr><td>Eiser</td><td>Woonpunt Voorkempen bv</td></tr><tr><td>Verweerder</td><td>DOS SANTOS Ricardo (23/08/1992)</td></tr>
<tr><td>Huurgoed</td><td>Kerkedreef 88 bus 2, 2960 Brecht</td></tr><tr><td>Rechtscollege</td><td>Vredegerecht van het kanton Brasschaat</td></tr>
<tr><td>A.R.</td><td>26A5590</td></tr><tr><td>Vonnis d.d.</td><td>28 januari 2027</td></tr><tr><td>Betekend op</td><td>12 februari 2027</td></tr>
<tr><td>Achterstallige huur</td><td>4.117,32 EUR</td></tr><tr><td>Gerechtskosten</td><td>312,88 EUR</td></tr></table>
<p>Mijn ambt gaf verweerder een maand om de sleutels af te geven. Een dag van uithuiszetting is nog niet bepaald.</p>
<p>Jan Coveliers, gerechtsdeurwaarder<br>GDW Office Noord<br>03 660 00 12</p>`,
        { charset: 'utf-8', encoding: 'base64' },
      ),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Ricardo', 'Dos Santos', { born: '1992-08-23' })],
          dwelling: home('Kerkedreef', '88', '2', '2960', 'Brecht'),
          landlord: { name: 'Woonpunt Voorkempen bv' },
          referrer: {
            name: 'Jan Coveliers',
            organisation: 'GDW Office Noord',
            email: 'kennisgeving@gdw-noord.example',
            phone: '+3236600012',
          },
          arrears: debt(4117.32),
          court: { name: 'Vredegerecht van het kanton Brasschaat', rollNumber: '26A5590' },
          judgment: { date: '2027-01-28', servedOn: '2027-02-12' },
        },
        'a judgment without a PDF: the facts are in an HTML table; costs are no arrears',
      ),
    ),

    mail(
      'b2-advocaat-bijzondere-rol',
      {
        from: 'Mr. Jelle Neirynck <jelle@neirynck-legal.example>',
        to: 'hulp@ocmw-meetjesveld.example',
        date: '2027-01-21 18:02:00 +0100',
        subject: 'Vastgoed De Kreek / Willems - akkoord',
        id: 'jn.20270121180200@neirynck-legal.example',
      },
      text(
        `
Geachte confrater-maatschappelijk werker,

In opvolging van ons telefoongesprek bevestig ik dat mijn cliënte Vastgoed De Kreek bv en uw cliënt Sven Willems (Tieltsesteenweg 37,
9900 Eeklo) een minnelijk akkoord ondertekenden. De zaak 26A2741 voor het Vredegerecht Eeklo gaat naar de bijzondere rol.

De heer Willems lost af met 75,00 euro per maand vanaf 5 februari 2027.

Hoogachtend,
Jelle Neirynck
Neirynck Legal
Koopliedenlaan 6, 9900 Eeklo
09 376 00 88
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Sven', 'Willems')],
          dwelling: home('Tieltsesteenweg', '37', '', '9900', 'Eeklo'),
          landlord: { name: 'Vastgoed De Kreek bv' },
          referrer: {
            name: 'Jelle Neirynck',
            organisation: 'Neirynck Legal',
            email: 'jelle@neirynck-legal.example',
            phone: '+3293760088',
          },
          court: { name: 'Vredegerecht Eeklo', rollNumber: '26A2741' },
        },
        'a lawyer reports a settlement; the start of the payments is no hearing, the instalment no arrears',
      ),
    ),
  ];
}
