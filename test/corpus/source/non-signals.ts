import type { Language } from '#events/signal.ts';
import { attach, type Envelope, html, multipart, type Part, text } from './mime.ts';
import { type Answer, mail, says } from './mail-piece.ts';
import { pdf } from './letter-pdf.ts';
import { head, type Piece } from './piece.ts';

const none = (language: Language, note: string) => says(head('other', language), note, 'ignore');
const report = (fields: string): Part => ({
  headers: [['Content-Type', 'message/delivery-status']],
  body: Buffer.from(fields.replaceAll('\n', '\r\n')),
});
const original = (content: string): Part => ({
  headers: [['Content-Type', 'message/rfc822']],
  body: Buffer.from(content.replaceAll('\n', '\r\n')),
});

/** What comes in and signals nobody. */
export async function nonSignalMails(): Promise<Piece[]> {
  const invoice = await pdf((document) => {
    document.font('Helvetica-Bold').fontSize(16).text('FACTUUR 2026-0788');
    document.font('Helvetica').fontSize(10).moveDown();
    document.text('Loodgieterij Waterslag bv - Kanaalweg 5, 9000 Gent - BE 0998.910.177');
    document.moveDown().text('Klant: OCMW Gentrand, dienst Wonen, Dorpsplein 1, 9050 Gentbrugge');
    document.text('Werf: doorstroomwoning Kerkstraat 12 bus 1, 9050 Gentbrugge');
    document.moveDown().text('Vervangen kraan badkamer        185,00 EUR');
    document.text('Btw 6 %                          11,10 EUR');
    document.text('Te betalen voor 15/12/2026      196,10 EUR');
  });
  const calendar = (method: string, extra: string): string =>
    `BEGIN:VCALENDAR\nPRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN\nVERSION:2.0\nMETHOD:${method}\nBEGIN:VEVENT\nUID:040000008200E00074C5B7101A82E008\nDTSTAMP:20261102T090000Z\nDTSTART;TZID=Romance Standard Time:20261112T093000\nDTEND;TZID=Romance Standard Time:20261112T110000\nSUMMARY:Overleg huurachterstand Q4\nLOCATION:Vergaderzaal 2, Stationsstraat 40\n${extra}END:VEVENT\nEND:VCALENDAR\n`;

  const out: Piece[] = [];
  const add = (name: string, envelope: Envelope, body: Part, answers: readonly Answer[]): void => {
    out.push(mail(name, envelope, body, answers, 'non-signals'));
  };

  add(
    'oof-verlof-met-citaat',
    {
      from: 'Gielen Ruben <ruben.gielen@maaskantwonen.example>',
      to: 'preventieve.woonbegeleiding@caw-maasregio.example',
      date: '2026-12-21 09:00:01 +0100',
      subject: 'Automatisch antwoord: Dreigende opzeg huurcontract - familie Mwangi',
      id: 'oof.2112.1@maaskantwonen.example',
      more: [
        ['Auto-Submitted', 'auto-replied'],
        ['X-Auto-Response-Suppress', 'All'],
        ['In-Reply-To', '<ack.99@caw-maasregio.example>'],
      ],
    },
    text(
      'Beste,\n\nIk geniet van mijn kerstverlof tot en met 4 januari 2027. Voor dringende dossiers huurachterstand of uithuiszetting belt u 089 00 70 11.\n\nPrettige feesten!\nRuben Gielen\nRijksweg 310, 3630 Maasmechelen\n',
      { encoding: 'quoted-printable' },
    ),
    none('nl', 'out of office, with the standard header'),
  );
  add(
    'oof-francais-sans-entete',
    {
      from: 'Sophie Delcourt <sophie.delcourt@cpas-lessines-sud.example>',
      to: 'meldpunt@ocmw-vlaamseardennen.example',
      date: '2026-12-24 14:00:00 +0100',
      subject: 'Réponse automatique : accusé de réception Mme Ducarme',
      id: 'auto-2412@cpas-lessines-sud.example',
    },
    text(
      "Bonjour,\n\nJe suis absente du bureau jusqu'au 3 janvier inclus. Pour toute urgence liée à un logement ou à une expulsion, merci de contacter l'accueil au 068 00 14 70.\n\nSophie Delcourt\n",
      { charset: 'iso-8859-1', encoding: 'quoted-printable' },
    ),
    none('fr', 'French out of office without the standard header'),
  );
  add(
    'oof-english-precedence',
    {
      from: 'Orla Byrne <orla@capital-lettings.example>',
      to: 'logement@cpas-europawijk.example',
      date: '2026-12-09 08:00:00 +0100',
      subject: 'Automatic reply: Receipt of your report',
      id: 'ar-0912@capital-lettings.example',
      more: [
        ['Precedence', 'auto_reply'],
        ['X-Autoreply', 'yes'],
      ],
    },
    text(
      'Thank you for your email. I am out of the office with limited access to email until Monday 14 December. If your enquiry concerns rent arrears, please contact desk@capital-lettings.example.\n\nKind regards\nOrla\n',
      { encoding: '7bit', charset: 'us-ascii' },
    ),
    none('en', 'English automatic reply'),
  );
  add(
    'abwesenheit-deutsch',
    {
      from: 'Ursula Mertes <u.mertes@pflege-hohesvenn.example>',
      to: 'sozialdienst@oshz-grenzland.example',
      date: '2027-01-12 07:00:00 +0100',
      subject: 'Abwesenheitsnotiz: Ihre Meldung Frau Schyns',
      id: 'abw.120127@pflege-hohesvenn.example',
      more: [['Auto-Submitted', 'auto-replied (vacation)']],
    },
    text('Ich bin bis zum 18. Januar nicht im Büro. Ihre Nachricht wird nicht weitergeleitet.\n\nU. Mertes\n', {
      encoding: 'quoted-printable',
    }),
    none('de', 'German out of office'),
  );
  add(
    'oof-alleen-tekst',
    {
      from: 'Leen Bastiaens <leen@wijkgezondheid-park.example>',
      to: 'sociaalhuis@aalter-sociaal.example',
      date: '2026-10-30 16:31:00 +0100',
      subject: 'Re: uw aanmelding',
      id: 'lb.3010@wijkgezondheid-park.example',
    },
    text(
      'Ik ben niet op kantoor van 31/10 tot 8/11. Ik lees mijn mails niet in die periode. Dringend? Mail collega.an@wijkgezondheid-park.example\n',
      { encoding: '7bit', charset: 'us-ascii' },
    ),
    none('nl', 'out of office that only its words give away'),
  );
  add(
    'onbestelbaar-met-origineel',
    {
      from: 'Mail Delivery System <MAILER-DAEMON@mx1.ocmw-vaartland.example>',
      to: 'meldpunt@ocmw-vaartland.example',
      date: '2026-11-11 09:12:00 +0100',
      subject: 'Undelivered Mail Returned to Sender',
      id: '20261111081200.9A1B2@mx1.ocmw-vaartland.example',
      more: [
        ['Return-Path', '<>'],
        ['Auto-Submitted', 'auto-replied'],
      ],
    },
    multipart(
      'report',
      '9A1B2.1792000000/mx1',
      [
        text(
          "This is the mail system at host mx1.ocmw-vaartland.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<info@woonlys.example>: host mail.woonlys.example said: 550 5.1.1 User unknown\n",
          { charset: 'us-ascii', encoding: '7bit' },
        ),
        report(
          'Reporting-MTA: dns; mx1.ocmw-vaartland.example\n\nFinal-Recipient: rfc822; info@woonlys.example\nAction: failed\nStatus: 5.1.1\n',
        ),
        original(
          'From: meldpunt@ocmw-vaartland.example\nTo: info@woonlys.example\nSubject: Ontvangst melding huurachterstand\nMessage-ID: <ack.771@ocmw-vaartland.example>\nDate: Wed, 11 Nov 2026 09:11:50 +0100\nContent-Type: text/plain; charset=utf-8\n\nWij ontvingen uw melding over Kristof Bogemans, Leuvensesteenweg 318 bus 1, 2812 Muizen: 1.749,15 euro (5 maanden).\n',
        ),
      ],
      '; report-type=delivery-status',
    ),
    none('en', 'delivery report with our own letter inside: the facts in it are no signal'),
  );
  add(
    'onbestelbaar-exchange-nl',
    {
      from: 'Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@ocmw-hageland.example>',
      to: 'info@ocmw-hageland.example',
      date: '2026-12-01 11:11:00 +0100',
      subject: 'Niet te bezorgen: Uitnodiging gesprek',
      id: 'ndr-5512@ocmw-hageland.example',
      more: [['X-MS-Exchange-Message-Is-Ndr', '']],
    },
    multipart(
      'report',
      'ndr5512',
      [
        html(
          '<p><b>Uw bericht aan gunther.peeters@nergens.example kan niet worden bezorgd.</b></p><p>gunther.peeters is niet gevonden op nergens.example.</p>',
          { encoding: 'quoted-printable' },
        ),
        report(
          'Reporting-MTA: dns;ocmw-hageland.example\n\nFinal-Recipient: rfc822;gunther.peeters@nergens.example\nAction: failed\nStatus: 5.1.10\n',
        ),
      ],
      '; report-type=delivery-status',
    ),
    none('nl', 'Dutch non-delivery report of Exchange'),
  );
  add(
    'vertraagde-bezorging',
    {
      from: 'postmaster@relay.telenix.example',
      to: 'socialedienst@ocmw-kempenrand.example',
      date: '2027-01-13 04:00:00 +0100',
      subject: 'Delivery Status Notification (Delay)',
      id: 'dsn-delay-881@relay.telenix.example',
      more: [['Return-Path', '<>']],
    },
    multipart(
      'report',
      'dsndelay',
      [
        text('Your message to verhuur@netewonen.example has been delayed. No action is required.\n', {
          charset: 'us-ascii',
          encoding: '7bit',
        }),
        report(
          'Reporting-MTA: dns; relay.telenix.example\n\nFinal-Recipient: rfc822; verhuur@netewonen.example\nAction: delayed\nStatus: 4.4.1\n',
        ),
      ],
      '; report-type=delivery-status',
    ),
    none('en', 'delay report'),
  );
  add(
    'leesbevestiging',
    {
      from: 'Guy Cardinaels <g.cardinaels@bedrijvenpost.example>',
      to: 'onthaal@ocmw-hartland.example',
      date: '2026-10-30 08:14:00 +0100',
      subject: 'Gelezen: Uw melding van 28 oktober',
      id: 'mdn-11@bedrijvenpost.example',
    },
    multipart(
      'report',
      'mdn11',
      [
        text('Uw bericht\n   Onderwerp: Uw melding van 28 oktober\n is gelezen op vrijdag 30 oktober 2026 8:13:55.\n', {
          encoding: '7bit',
          charset: 'us-ascii',
        }),
        {
          headers: [['Content-Type', 'message/disposition-notification']],
          body: Buffer.from(
            'Final-Recipient: rfc822; g.cardinaels@bedrijvenpost.example\r\nDisposition: manual-action/MDN-sent-manually; displayed\r\n',
          ),
        },
      ],
      '; report-type=disposition-notification',
    ),
    none('nl', 'read receipt'),
  );
  add(
    'nieuwsbrief-html-afmelden',
    {
      from: 'Huurpunt Nieuws <nieuws@huurpunt-magazine.example>',
      to: 'info@ocmw-durmestreek.example',
      date: '2026-11-02 06:00:00 +0100',
      subject: 'Zo vermijd je een uithuiszetting: 5 tips',
      id: 'nl-2026-44@huurpunt-magazine.example',
      more: [
        ['List-Unsubscribe', '<https://huurpunt-magazine.example/uit?c=1>'],
        ['Precedence', 'bulk'],
      ],
    },
    html(
      '<html><body><h1>5 tips tegen uithuiszetting</h1><p>Mevrouw Janssens (42) uit Aalst had 3 maanden huurachterstand, € 2.100. "De vrederechter gaf me een plan."</p><ol><li>Praat met je verhuurder</li><li>Ga naar de zitting</li></ol><p>Lezersavond: dinsdag 24 november 2026 om 19.30 uur, Molenstraat 44, 9300 Aalst.</p><p style="font-size:9px">U ontvangt deze nieuwsbrief omdat u ingeschreven bent. <a href="https://huurpunt-magazine.example/uit">Uitschrijven</a></p></body></html>',
      { encoding: 'quoted-printable' },
    ),
    none('nl', 'newsletter that tells a story with a name, an amount and a date'),
  );
  add(
    'lettre-information-fr',
    {
      from: "Observatoire de l'habitat <info@observatoire-habitat.example>",
      to: 'logement@cpas-senne.example',
      date: '2026-12-01 10:00:00 +0100',
      subject: "Lettre d'information n° 38 : les expulsions en chiffres",
      id: 'li38@observatoire-habitat.example',
    },
    html(
      "<h2>Lettre d'information</h2><p>En 2025, 4.120 jugements d'expulsion ont été prononcés ; la dette moyenne s'élevait à 3.480 €.</p><p>Colloque le jeudi 21 janvier 2027 à 9h, rue Royale 180, 1000 Bruxelles.</p><p>Pour ne plus recevoir cette lettre, <a href='#'>cliquez ici</a>.</p>",
      { charset: 'iso-8859-1', encoding: 'quoted-printable' },
    ),
    none('fr', 'French newsletter without list headers'),
  );
  add(
    'uitnodiging-overleg-kalender',
    {
      from: 'Ona Steels <ona.steels@ocmw-meetjesland.example>',
      to: 'signalen@ocmw-meetjesland.example',
      date: '2026-11-02 10:00:00 +0100',
      subject: 'Overleg huurachterstand Q4',
      id: 'cal-0211@ocmw-meetjesland.example',
    },
    multipart('alternative', 'cal1', [
      text('Agenda: cijfers, afspraken met de verhuurders, varia.\n', { encoding: '7bit', charset: 'us-ascii' }),
      text(calendar('REQUEST', 'ORGANIZER:mailto:ona.steels@ocmw-meetjesland.example\n'), {
        subtype: 'calendar',
        parameters: '; method=REQUEST',
      }),
    ]),
    none('nl', 'calendar invitation: Thursday 12 November 09:30 is no hearing'),
  );
  add(
    'aanvaard-vergaderverzoek',
    {
      from: 'Nadia Cuypers <nadia.cuypers@maaskantwonen.example>',
      to: 'preventieve.woonbegeleiding@caw-maasregio.example',
      date: '2026-11-03 08:02:00 +0100',
      subject: 'Geaccepteerd: Overleg huurachterstand Q4',
      id: 'cal-acc-1@maaskantwonen.example',
    },
    text(calendar('REPLY', 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:nadia.cuypers@maaskantwonen.example\n'), {
      subtype: 'calendar',
      parameters: '; method=REPLY',
    }),
    none('nl', 'answer to an invitation, a calendar part and nothing else'),
  );
  add(
    'factuur-loodgieter',
    {
      from: 'Boekhouding Waterslag <facturatie@waterslag.example>',
      to: 'wonen@ocmw-gentrand.example',
      date: '2026-11-16 12:00:00 +0100',
      subject: 'Uw factuur 2026-0788',
      id: 'f20260788@waterslag.example',
    },
    multipart('mixed', 'fact0788', [
      text('Beste klant,\n\nIn bijlage vindt u onze factuur voor de herstelling in de doorstroomwoning.\n\nDank voor uw vertrouwen.\n', {
        encoding: '7bit',
        charset: 'us-ascii',
      }),
      attach('Factuur 2026-0788.pdf', 'application/pdf', invoice),
    ]),
    none('nl', 'invoice for a house of the office itself, with an address'),
  );
  add(
    'herinnering-leverancier',
    {
      from: 'Klantendienst Papierhandel Vellum <debiteuren@vellum-papier.example>',
      to: 'ocmw@ocmw-netevallei.example',
      date: '2027-02-15 09:00:00 +0100',
      subject: 'Tweede herinnering - openstaand saldo 3 facturen',
      id: 'her2-4471@vellum-papier.example',
    },
    text(
      `
Geachte klant,

Volgens onze boekhouding staat er nog een saldo open van € 1.204,30, drie facturen van november, december en januari:

2026/8812   412,10
2026/9907   380,00
2027/0131   412,20

Gelieve dit binnen 8 dagen te betalen. Zo niet, maken wij het dossier over aan onze deurwaarder.

Klantnummer 55190 - OCMW Netevallei, Augustijnenlaan 30, 2200 Herentals

Papierhandel Vellum nv
`,
      { encoding: 'quoted-printable' },
    ),
    none('nl', 'a supplier dunning the office: arrears, bailiff and an address, but no home'),
  );
  add(
    'spam-lening-voor-huurschuld',
    {
      from: 'Snel Krediet <aanbod@kredietdirect24.example>',
      to: 'info@ocmw-kustlijn.example',
      date: '2026-12-05 03:12:00 +0000',
      subject: '***SPAM*** Huurachterstand? Leen vandaag nog tot 50.000 EUR',
      id: 'x99812@kredietdirect24.example',
      more: [
        ['X-Spam-Flag', 'YES'],
        ['X-Spam-Status', 'Yes, score=14.2'],
      ],
    },
    html(
      '<p>Beste huurder,</p><p>Bent u 3 maanden huur achter? Dreigt de deurwaarder? Leen NU tot € 50.000 zonder vragen! <a href="http://kredietdirect24.example/go">KLIK HIER</a></p>',
    ),
    none('nl', 'spam in the words of the trade'),
  );
  add(
    'phishing-itsme',
    {
      from: 'Overheid Melding <no-reply@mijn-overheid-be.example>',
      to: 'socialedienst@welzijn-turnhoek.example',
      date: '2027-01-07 05:55:00 +0000',
      subject: 'Belangrijk: uw dossier wordt afgesloten',
      id: 'ph-7781@mijn-overheid-be.example',
    },
    html(
      '<div><img src="https://mijn-overheid-be.example/l.png"><p>Geachte burger,</p><p>Uw huursubsidie van <b>€ 348,00</b> kon niet worden uitbetaald. Bevestig binnen 24 uur uw bankgegevens of u verliest uw recht en uw woning.</p><p><a href="https://mijn-overheid-be.example/login">Bevestig nu</a></p></div>',
      { encoding: 'quoted-printable' },
    ),
    none('nl', 'phishing that threatens with the loss of a home'),
  );
  add(
    'sollicitatie-woonbegeleider',
    {
      from: 'Femke Aerts <femke.aerts@mijnpost.example>',
      to: 'personeel@ocmw-zuidrand.example',
      cc: 'welzijn@ocmw-zuidrand.example',
      date: '2026-11-08 15:20:00 +0100',
      subject: 'Sollicitatie woonbegeleider (halftijds)',
      id: 'fa-0811@mijnpost.example',
    },
    multipart('mixed', 'cv1', [
      text(
        `
Geachte mevrouw, geachte heer,

Met veel interesse las ik uw vacature voor een halftijdse woonbegeleider. Ik werkte vijf jaar bij een woonmaatschappij waar ik huurders met achterstand en overlastproblemen begeleidde en uithuiszettingen hielp voorkomen.

Ik ben geboren op 12 april 1993 en woon in de Rozenlaan 14, 2550 Kontich. U kunt mij bereiken op 0484 00 51 22.

Mijn cv vindt u in bijlage. Graag kom ik langs voor een gesprek.

Hoogachtend,
Femke Aerts
`,
        { encoding: '8bit' },
      ),
      attach(
        'CV Femke Aerts.pdf',
        'application/pdf',
        await pdf((document) => {
          document.font('Helvetica').fontSize(11).text('Curriculum vitae - Femke Aerts - Rozenlaan 14, 2550 Kontich');
          document.moveDown().text('2021-2026 sociaal verhuurconsulent: huurachterstand, afbetalingsplannen, vredegerecht');
        }),
      ),
    ]),
    none('nl', 'application: name, birth date, address and the words of the trade'),
  );
  add(
    'bedankje-zonder-feiten',
    {
      from: 'Goedele Massart <goedele.massart@ocmw-linterveld.example>',
      to: 'sociale.dienst@ocmw-getevallei.example',
      date: '2026-10-02 09:00:00 +0200',
      subject: 'Re: Overdracht',
      id: 'gm-0210@ocmw-linterveld.example',
      more: [['In-Reply-To', '<ack-3009@ocmw-getevallei.example>']],
    },
    text('Super, heel erg bedankt voor de snelle opvolging!\n\nFijn weekend,\nGoedele\n', {
      encoding: '7bit',
      charset: 'us-ascii',
    }),
    none('nl', 'thanks and nothing else'),
  );
  add(
    'interne-vergadering-verslag',
    {
      from: 'Robbe Lenaerts <robbe.lenaerts@ocmw-vaartland.example>',
      to: 'team wonen <wonen@ocmw-vaartland.example>',
      date: '2027-01-18 16:45:00 +0100',
      subject: 'Teamvergadering maandag: agenda en lunch',
      id: 'rl-180127-team@ocmw-vaartland.example',
    },
    text(
      `
Dag team,

Agenda voor maandag 25 januari om 9.30 uur (zaal De Sleutel):
1. Caseload: iedereen zit boven de 20 dossiers
2. Nieuwe werkwijze bij oproeping in verzoening
3. Cijfers 2026: 41 uithuiszettingen vermeden
4. Broodjes: laat voor vrijdag weten wat je wil (4,50 euro)

Robbe
`,
      { encoding: 'quoted-printable' },
    ),
    none('nl', 'internal meeting: Monday 9.30 is no hearing'),
  );
  add(
    'woningaanbod-makelaar',
    {
      from: 'Pelgrims Vastgoed <aanbod@pelgrims-vastgoed.example>',
      to: 'socialedienst@welzijn-turnhoek.example',
      date: '2026-11-30 09:00:00 +0100',
      subject: 'Nieuw te huur deze week',
      id: 'aanbod-48@pelgrims-vastgoed.example',
    },
    html(
      '<h3>Nieuw in ons aanbod</h3><ul><li>Appartement, Guldensporenlei 61 bus 3, 2300 Turnhout: € 795 per maand, waarborg 2 maanden</li><li>Rijwoning, Patersstraat 112, 2300 Turnhout: € 890 per maand</li></ul><p>Bezoek enkel na afspraak: 014 00 17 17. Uitschrijven? Antwoord met STOP.</p>',
      { encoding: 'quoted-printable' },
    ),
    none('nl', 'advertisement: homes and rents, but no trouble'),
  );
  add(
    'ontvangstmelding-automatisch',
    {
      from: 'Kolenspoor Klantenportaal <noreply@kolenspoor.example>',
      to: 'woonmeldpunt@ocmw-mijnstad.example',
      date: '2026-12-10 07:00:12 +0100',
      subject: '[Ticket #20261210-18] We hebben uw bericht goed ontvangen',
      id: 'ticket-18@kolenspoor.example',
      more: [['Auto-Submitted', 'auto-generated']],
    },
    text(
      'Beste,\n\nUw bericht is goed ontvangen en kreeg nummer 20261210-18. Een medewerker antwoordt u binnen 5 werkdagen. Gelieve niet op deze mail te antwoorden.\n\nWoonmaatschappij Kolenspoor bv, Europalaan 200, 3600 Genk\n',
      { encoding: '7bit', charset: 'us-ascii' },
    ),
    none('nl', 'automatic receipt of a ticket system'),
  );
  return out;
}
