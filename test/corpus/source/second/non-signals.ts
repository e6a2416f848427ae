import type { Language } from '#events/signal.ts';
import { attach, attachMessage, html, multipart, type Part, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { head, type Piece } from '../piece.ts';

const none = (language: Language, note: string) => says(head('other', language), note, 'ignore');

const deliveryStatus: Part = {
  headers: [['Content-Type', 'message/delivery-status']],
  body: Buffer.from(
    'Reporting-MTA: dns; smtp.ocmw-dijleland.example\r\n\r\nFinal-Recipient: rfc822; sara.elkadi@oudadres.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 No such user\r\n',
  ),
};

const returned = Buffer.from(
  'From: woonteam@ocmw-dijleland.example\r\nTo: sara.elkadi@oudadres.example\r\nSubject: Uw huurachterstal van 1.450 euro\r\nDate: Mon, 7 Dec 2026 09:00:00 +0100\r\nMessage-ID: <uit.0712.44@ocmw-dijleland.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBeste mevrouw, kunt u ons bellen over de huur van Tiensestraat 401?\r\n',
);

const invitation =
  'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nUID:studiedag-77@huurforum.example\r\nDTSTART:20270304T090000\r\nDTEND:20270304T160000\r\nSUMMARY:Studiedag huurschulden\r\nLOCATION:Lamot\\, Van Beethovenstraat 8\\, 2800 Mechelen\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';

/** Mails that signal nothing, by a second writer. */
export function secondNonSignals(): Piece[] {
  return [
    mail(
      'b2-afwezig-nl-met-vervanger',
      {
        from: 'Tineke Roosen <tineke.roosen@netewonen.example>',
        to: 'preventie@ocmw-netestreek.example',
        date: '2026-12-21 09:00:02 +0100',
        subject: 'Niet op kantoor: Re: uw aanmelding Van Looveren',
        id: 'ooo.1221.tr@netewonen.example',
        more: [['Auto-Submitted', 'auto-replied']],
      },
      text(
        `
Tot 4 januari geniet ik van een kerstvakantie. Gaat het over achterstal of een dreigende uitzetting? Bel dan onze wachtdienst,
Kartuizersweg 20, 2500 Lier, 03 491 00 76.
Zalige feesten!
Tineke
`,
        { encoding: '8bit' },
      ),
      none('nl', 'automatic answer with an address, a phone and the words of a signal'),
      'non-signals',
    ),

    mail(
      'b2-absence-fr-sans-entete',
      {
        from: 'Aurore Delmotte <a.delmotte@lysetfils.example>',
        to: 'prevention@cpas-sudbru.example',
        date: '2027-02-10 08:00:44 +0100',
        subject: 'Réponse automatique : locataire chaussée de Mons',
        id: 'ra-ad-100227@lysetfils.example',
        more: [['X-Autoreply', 'yes']],
      },
      text(
        `
Bonjour,

Je suis en congé jusqu'au 19 février inclus et je ne lis pas mes courriels. Pour toute urgence relative à un immeuble : 02 245 00 36.

Aurore Delmotte
`,
        { encoding: 'quoted-printable' },
      ),
      none('fr', 'French automatic answer without Auto-Submitted'),
      'non-signals',
    ),

    mail(
      'b2-out-of-office-en',
      {
        from: 'Housing Desk <desk@campusrooms.example>',
        to: 'jongeren@ocmw-haspengouw.example',
        date: '2026-11-02 17:00:00 +0100',
        subject: 'Automatic reply: student behind on rent',
        id: 'AR-0211-housingdesk@campusrooms.example',
        more: [
          ['Auto-Submitted', 'auto-replied'],
          ['X-Auto-Response-Suppress', 'All'],
        ],
      },
      html(
        `<p>Thank you for your message. The housing desk is closed until Wednesday 4 November. Your mail will not be forwarded.</p>`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      none('en', 'English automatic answer'),
      'non-signals',
    ),

    mail(
      'b2-abwesenheit-de',
      {
        from: 'Jürgen Pauels <juergen.pauels@wohnraum-ost.example>',
        to: 'info@ocmw-taalgrens.example',
        date: '2026-10-29 12:31:00 +0100',
        subject: 'Abwesenheitsnotiz: Mietrückstand',
        id: 'abw.2910.jp@wohnraum-ost.example',
        more: [['Precedence', 'auto_reply']],
      },
      text(
        `
Guten Tag,

vielen Dank für Ihre Nachricht. Ich bin bis zum 6. November nicht im Haus. In dringenden Mietangelegenheiten hilft Ihnen meine Kollegin Frau Heinen weiter.

Jürgen Pauels
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      none('de', 'German automatic answer'),
      'non-signals',
    ),

    mail(
      'b2-onbestelbaar-met-origineel',
      {
        from: 'Mail Delivery Subsystem <MAILER-DAEMON@smtp.ocmw-dijleland.example>',
        to: 'woonteam@ocmw-dijleland.example',
        date: '2026-12-07 09:00:09 +0100',
        subject: 'Delivery Status Notification (Failure)',
        id: 'dsn.0712.44@smtp.ocmw-dijleland.example',
        more: [
          ['Return-Path', '<>'],
          ['Auto-Submitted', 'auto-replied'],
        ],
      },
      multipart(
        'report',
        'dsn_0712_44',
        [
          text(
            `
The following message could not be delivered to <sara.elkadi@oudadres.example>: no such user.
`,
            { encoding: '7bit', charset: 'us-ascii' },
          ),
          deliveryStatus,
          attachMessage(returned),
        ],
        '; report-type=delivery-status',
      ),
      none('en', 'the office\'s own mail comes back, with a debt and a street in it'),
      'non-signals',
    ),

    mail(
      'b2-vertraagde-bezorging',
      {
        from: 'postmaster@mx.kempenrand.example',
        to: 'wonen@ocmw-kempenrand.example',
        date: '2026-12-09 03:15:00 +0100',
        subject: 'Bezorging vertraagd: Oproeping gesprek huur',
        id: 'delay-8812@mx.kempenrand.example',
        more: [['Auto-Submitted', 'auto-generated']],
      },
      text(
        `
Uw bericht aan p.geudens@zorgpost.example kon nog niet worden bezorgd. U hoeft niets te doen: wij blijven het nog 48 uur proberen.

  Tijdstip van verzending: 8 december 2026 11:02
  Reden: de server van de bestemmeling antwoordt niet
`,
        { encoding: '8bit' },
      ),
      none('nl', 'a delivery report in plain Dutch'),
      'non-signals',
    ),

    mail(
      'b2-nieuwsbrief-uithuiszetting',
      {
        from: 'Huurforum Vlaanderen <redactie@huurforum.example>',
        to: 'meldpunt@ocmw-vlasstreek.example',
        date: '2027-02-01 06:30:00 +0100',
        subject: 'Huurforum flits 2: recordaantal uithuiszettingen',
        id: 'flits-2027-2.8831@huurforum.example',
        more: [
          ['List-Unsubscribe', '<mailto:weg@huurforum.example>'],
          ['List-Id', '<flits.huurforum.example>'],
        ],
      },
      html(
        `<h1>Flits</h1><p>Vorig jaar beslisten de vrederechters over 14.211 vorderingen. Gemiddeld stond er &euro; 3.050 huur open, ruim vier maanden.</p>
<h2>Getuigenis</h2><p>Wendy (38) uit Roeselare verloor haar flat na drie maanden onbetaalde huur. "De deurwaarder stond er op 12 januari om 9 uur."</p>
<p><a href="https://huurforum.example/uit">Uitschrijven</a></p><p>Huurforum vzw, Ooststraat 300, 8800 Roeselare</p>`,
        { encoding: 'quoted-printable' },
      ),
      none('nl', 'newsletter with a testimony: a name, a place, months and a date'),
      'non-signals',
    ),

    mail(
      'b2-uitnodiging-studiedag',
      {
        from: 'Huurforum Vlaanderen <vorming@huurforum.example>',
        to: 'woonteam@ocmw-hageland.example',
        date: '2027-01-20 14:00:00 +0100',
        subject: 'Uitnodiging: Studiedag huurschulden, 4 maart',
        id: 'inv-77-woonteam@huurforum.example',
      },
      multipart('mixed', 'inv77', [
        text(
          `
Beste collega,

Graag verwelkomen we jou op onze studiedag over huurschulden en bemiddeling bij de vrederechter. Je kan de uitnodiging in je agenda aanvaarden. Deelname kost 65 euro, broodjes inbegrepen.

Team vorming
`,
          { encoding: '8bit' },
        ),
        text(invitation, { subtype: 'calendar', parameters: '; method=REQUEST', encoding: '7bit' }),
      ]),
      none('nl', 'invitation with a calendar part'),
      'non-signals',
    ),

    mail(
      'b2-spam-snelle-lening',
      {
        from: 'Krediet Direct <aanbod@krediet-direct-nu.example>',
        to: 'info@ocmw-houtland.example',
        date: '2026-11-13 04:04:04 +0100',
        subject: 'Huurachterstand? Vandaag nog 15.000 euro op uw rekening!!',
        id: 'zz9.promo.44120@krediet-direct-nu.example',
        more: [['X-Spam-Flag', 'YES']],
      },
      html(
        `<center><h2>GEEN DOCUMENTEN NODIG</h2><p>Schulden bij uw huisbaas? Wij lossen ze op. Klik <a href="http://krediet-direct-nu.example/go">HIER</a> en ontvang tot &euro;15.000 binnen 24u.</p><p>Slechts 89 euro per maand*</p></center>`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      none('nl', 'spam that speaks of rent arrears'),
      'non-signals',
    ),

    mail(
      'b2-factuur-vergaderzaal',
      {
        from: 'Boekhouding De Brug <boekhouding@zalen-debrug.example>',
        to: 'wonen@ocmw-noorderpoort.example',
        date: '2026-12-31 11:00:00 +0100',
        subject: 'Herinnering: onbetaalde factuur zaalhuur 2026-311',
        id: 'zb-2026-311-h1@zalen-debrug.example',
      },
      text(
        `
Geachte klant,

Volgens onze boekhouding is de factuur 2026-311 voor de huur van zaal Schelde (vormingsdag van uw team op 12 november) nog niet vereffend: 242,00 euro, btw inbegrepen. Gelieve dit bedrag binnen de acht dagen over te maken.

Zalencentrum De Brug
Bredabaan 900, 2930 Brasschaat
`,
        { encoding: '8bit' },
      ),
      none('nl', 'a reminder to the office itself: "huur" of a hall, unpaid'),
      'non-signals',
    ),

    mail(
      'b2-sollicitatie',
      {
        from: 'Imane Lahlou <imane.lahlou@nieuwpost.example>',
        to: 'meldpunt@sociaalhuis-kustweg.example',
        date: '2027-01-11 20:40:00 +0100',
        subject: 'Sollicitatie woonbegeleider (ref. WB-03)',
        id: 'il.1101.sol@nieuwpost.example',
      },
      multipart('mixed', 'il_sol', [
        text(
          `
Geachte heer, mevrouw

Met veel interesse las ik uw vacature voor woonbegeleider. Bij mijn vorige werkgever begeleidde ik vijftien gezinnen met huurschuld en
onderhandelde ik met deurwaarders en verhuurders. In bijlage mijn cv.

Imane Lahlou
Alfons Pieterslaan 250 bus 9, 8400 Oostende
0493 00 48 71
`,
          { encoding: '8bit' },
        ),
        attach('cv Imane Lahlou.txt', 'text/plain', Buffer.from('Opleiding: bachelor sociaal werk 2019\r\nErvaring: woonbegeleider 2019-2026\r\n')),
      ]),
      none('nl', 'job application with a home address and the words of the trade'),
      'non-signals',
    ),

    mail(
      'b2-bedankje',
      {
        from: 'Yvette <yvette.mortier@warmpost.example>',
        to: 'evelien@ocmw-dommelland.example',
        date: '2026-12-24 15:15:00 +0100',
        subject: 'dankjewel',
        id: 'ym-kerst-2026@warmpost.example',
      },
      text(`
Lieve Evelien, bedankt voor de fijne babbel en het kerstpakket. Jij bent een engel. Prettig eindejaar voor jou en je collegas!
Yvette
`),
      none('nl', 'a thank-you mail'),
      'non-signals',
    ),

    mail(
      'b2-studie-over-huurachterstand',
      {
        from: 'Onderzoeksgroep WoonLab <enquete@woonlab-hogeschool.example>',
        to: 'secretariaat@ocmw-leiestreek.example',
        date: '2026-11-06 10:00:00 +0100',
        subject: 'Deelname gevraagd aan onderzoek naar betalingsproblemen bij private huurders',
        id: 'wl-enq-0611@woonlab-hogeschool.example',
      },
      text(
        `
Beste,

Voor ons onderzoek zoeken wij OCMW's die anonieme cijfers willen delen over huurders die hun huur niet betaald krijgen (aantal dossiers, gemiddelde schuld, aandeel gedwongen verhuis). De vragenlijst invullen duurt twintig minuten en kan tot 15 januari 2027.

Bent u bereid mee te werken?

Dr. Lies Verbruggen
WoonLab
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      none('nl', 'a study about arrears; asks a question and names a date'),
      'non-signals',
    ),

    mail(
      'b2-openingsuren',
      {
        from: 'Gunther S. <gunther.s77@vrijpost.example>',
        to: 'onthaal@ocmw-kleibeek.example',
        date: '2027-01-04 08:02:00 +0100',
        subject: 'vraagje',
        id: 'gs-0401-0802@vrijpost.example',
      },
      text(`
goeiemorgen tot hoe laat is jullie loket open op donderdag en is er parking? mvg gunther
`),
      none('nl', 'opening hours'),
      'non-signals',
    ),

    mail(
      'b2-overleg-project-verhuurder',
      {
        from: 'An Vanlangenaeker <an.vanlangenaeker@haspewonen.example>',
        to: 'diensthoofd@ocmw-haspendal.example',
        date: '2026-10-08 13:20:00 +0200',
        subject: 'Stuurgroep project Samen Thuis',
        id: 'av-0810-stuur@haspewonen.example',
      },
      text(
        `
Dag Marleen,

Past dinsdag 20 oktober om 10 uur voor de stuurgroep over ons project rond preventie van huurachterstand? Het gaat door bij ons, Dijk 300, 3700 Tongeren, zaal 2. Op de agenda: het draaiboek, de verdeling van de subsidie (24.000 euro) en de planning voor 2027.

An Vanlangenaeker
projectcoördinator Haspewonen bv
`,
        { encoding: 'quoted-printable' },
      ),
      none('nl', 'a meeting about a project: date, time, address and sum, but nobody\'s home'),
      'non-signals',
    ),

    mail(
      'b2-vacature-maatschappelijk-werker',
      {
        from: 'HR Welzijnsjobs <post@welzijnsjobs.example>',
        to: 'sociaalhuis@ocmw-maasland.example',
        date: '2027-02-15 09:45:00 +0100',
        subject: 'Nieuwe vacatures in uw sector (3)',
        id: 'vac-150227-maas@welzijnsjobs.example',
        more: [['List-Unsubscribe', '<https://welzijnsjobs.example/stop/77>']],
      },
      html(
        `<ul><li>Maatschappelijk werker huurbegeleiding, Genk (38u)</li><li>Jurist huurrecht, Hasselt (19u)</li><li>Conci&euml;rge wooncomplex, Lommel: brutoloon 2.480 euro, woonst inbegrepen</li></ul><p>Solliciteren kan tot 12 maart 2027.</p>`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      none('nl', 'vacancies'),
      'non-signals',
    ),

    mail(
      'b2-leesbevestiging',
      {
        from: 'Kristof Aerts <kristof.aerts@dijlewoon.example>',
        to: 'woonteam@ocmw-dijleland.example',
        date: '2026-12-02 08:31:00 +0100',
        subject: 'Gelezen: overmaking dossier betalingsproblemen 5530-H',
        id: 'mdn-5530H-0212@dijlewoon.example',
      },
      multipart(
        'report',
        'mdn_5530',
        [
          text(
            `
Uw bericht werd gelezen op woensdag 2 december 2026 8:30:51 (UTC+01:00).
`,
            { encoding: '7bit', charset: 'us-ascii' },
          ),
          {
            headers: [['Content-Type', 'message/disposition-notification']],
            body: Buffer.from(
              'Final-Recipient: rfc822; kristof.aerts@dijlewoon.example\r\nDisposition: automatic-action/MDN-sent-automatically; displayed\r\n',
            ),
          },
        ],
        '; report-type=disposition-notification',
      ),
      none('nl', 'read receipt'),
      'non-signals',
    ),
  ];
}
