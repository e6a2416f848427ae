import { letterPdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, type Part, text } from '../mime.ts';
import type { Language } from '#events/signal.ts';
import { type Piece } from '../piece.ts';

const nothing = (language: Language, note: string): ReturnType<typeof says> =>
  says({ kind: 'other', language }, note, 'ignore');

const deliveryStatus: Part = {
  headers: [['Content-Type', 'message/delivery-status']],
  body: Buffer.from(
    [
      'Reporting-MTA: dns; mx.witgelenete.example',
      'Arrival-Date: Tue, 24 Nov 2026 08:31:02 +0100',
      '',
      'Final-Recipient: rfc822; joke.vh@witgelenete.example',
      'Action: failed',
      'Status: 5.2.2',
      'Diagnostic-Code: smtp; 552 5.2.2 Mailbox full',
      '',
    ].join('\r\n'),
  ),
};

const readReceipt: Part = {
  headers: [['Content-Type', 'message/disposition-notification']],
  body: Buffer.from(
    [
      'Final-Recipient: rfc822; tom@hagelandimmo.example',
      'Original-Message-ID: <ocmw-hr-7781@ocmw-hagelandrand.example>',
      'Disposition: manual-action/MDN-sent-manually; displayed',
      '',
    ].join('\r\n'),
  ),
};

/** What signals nobody, though some of it speaks of rent, homes and courts. */
export async function silentMails(): Promise<Piece[]> {
  return [
    mail(
      'vierde-afwezig-tom',
      {
        from: 'Tom Reynders <tom@hagelandimmo.example>',
        to: 'ocmw@ocmw-hagelandrand.example',
        date: '2026-11-12 09:01:02 +0100',
        subject: 'Niet op kantoor: RE: uw melding Schaluin 61',
        id: 'oof.tom.1211@hagelandimmo.example',
        more: [
          ['Auto-Submitted', 'auto-replied'],
          ['X-Auto-Response-Suppress', 'All'],
        ],
      },
      text(`
Bedankt voor je bericht. Ik ben met verlof tot en met 20 november. Voor achterstallige huur of een dringende zitting bij de vrederechter bel je 016 55 48 00.

Tom Reynders
Hageland Immo
`),
      nothing('nl', 'out of office, with the word for arrears'),
      'non-signals',
    ),
    mail(
      'vierde-onbestelbaar',
      {
        from: 'Mail Delivery System <MAILER-DAEMON@mx.witgelenete.example>',
        to: 'ocmw@ocmw-netevallei.example',
        date: '2026-11-24 08:31:10 +0100',
        subject: 'Undelivered Mail Returned to Sender',
        id: '20261124073110.8C1D@mx.witgelenete.example',
        more: [['Auto-Submitted', 'auto-replied']],
      },
      multipart(
        'report',
        '8C1D.1764/mx',
        [
          text('\nThis is the mail system at host mx.witgelenete.example.\n\nYour message could not be delivered: the mailbox is full.\n', {
            charset: 'us-ascii',
            encoding: '7bit',
          }),
          deliveryStatus,
        ],
        '; report-type=delivery-status',
      ),
      nothing('en', 'delivery report'),
      'non-signals',
    ),
    mail(
      'vierde-leesbevestiging',
      {
        from: 'Tom Reynders <tom@hagelandimmo.example>',
        to: 'ocmw@ocmw-hagelandrand.example',
        date: '2026-11-23 08:02:00 +0100',
        subject: 'Gelezen: uw melding huurachterstand Schaluin 61',
        id: 'mdn-0802@hagelandimmo.example',
      },
      multipart(
        'report',
        'mdn_0802',
        [text('\nUw bericht is gelezen op maandag 23 november 2026 8:01:55.\n'), readReceipt],
        '; report-type=disposition-notification',
      ),
      nothing('nl', 'read receipt'),
      'non-signals',
    ),
    mail(
      'vierde-lettre-info-proprietaires',
      {
        from: 'Union des Bailleurs <infolettre@union-bailleurs.example>',
        to: 'cpas@cpas-escaut.example',
        date: '2026-11-05 06:00:00 +0100',
        subject: 'Infolettre n° 41 : loyers impayés, que faire ?',
        id: 'il41.5591@union-bailleurs.example',
        more: [
          ['List-Id', '<infolettre.union-bailleurs.example>'],
          ['List-Unsubscribe', '<https://union-bailleurs.example/desabonnement>'],
          ['Precedence', 'bulk'],
        ],
      },
      html(
        `<h1>Infolettre n° 41</h1><h2>Loyers impayés : que faire ?</h2><p>Votre locataire a trois mois de retard ? Notre juriste explique la requête devant la justice de paix, de l'inscription au rôle à l'expulsion.</p><p>Témoignage de Bernard, propriétaire à Mons : « Il me devait 4.200 € ».</p><h2>Agenda</h2><p>Séance d'information le jeudi 3 décembre 2026 à 19h00, rue des Clercs 12, 7000 Mons.</p><p><small>Se désabonner</small></p>`,
        { encoding: 'quoted-printable' },
      ),
      nothing('fr', 'newsletter of landlords'),
      'non-signals',
    ),
    mail(
      'vierde-factuur-slotenmaker',
      {
        from: 'Sleutelservice Janssens <boekhouding@sleutelservice-janssens.example>',
        to: 'aankoop@ocmw-mechelenrand.example',
        date: '2026-11-18 13:05:00 +0100',
        subject: 'Herinnering factuur V26/0912',
        id: 'ssj-v26-0912-h@sleutelservice-janssens.example',
      },
      multipart('mixed', 'ssj0912', [
        text(`
Beste klant,

Onze factuur V26/0912 van 4 oktober staat nog open. Mogen wij u vragen het bedrag van 242,00 euro te betalen? U vindt de factuur opnieuw in bijlage.

Sleutelservice Janssens
015 77 30 30
`),
        attach(
          'V26-0912.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Sleutelservice Janssens', 'Nekkerspoelstraat 200, 2800 Mechelen'],
            addressee: ['OCMW Mechelenrand', 'Befferstraat 3', '2800 Mechelen'],
            place: 'Mechelen, 4 oktober 2026',
            subject: 'Factuur V26/0912',
            paragraphs: [
              'Vervangen van twee cilinders in uw kantoor, Befferstraat 3: 200,00 euro',
              'Btw 21 %: 42,00 euro',
              'Totaal: 242,00 euro',
            ],
          }),
        ),
      ]),
      nothing('nl', 'a supplier’s reminder to the office itself'),
      'non-signals',
    ),
    mail(
      'vierde-uitnodiging-intervisie',
      {
        from: 'Karen Lemmens <karen.lemmens@steunpunt-woonwelzijn.example>',
        to: 'woonbegeleiding@ocmw-kustlijn.example',
        date: '2026-11-09 11:30:00 +0100',
        subject: 'Uitnodiging intervisie: werken met stapelaars',
        id: 'sww-int-12@steunpunt-woonwelzijn.example',
      },
      text(`
Dag collega's,

Op vrijdag 11 december 2026 om 13.30 uur komen we samen voor onze driemaandelijkse intervisie, Koningsstraat 18, 8400 Oostende. Thema: huurders met stapelwoede en hun verhuurder, van eerste huisbezoek tot zitting bij de vrederechter.

Breng gerust een (anonieme) casus mee. Inschrijven kan tot 4 december.

Tot dan!
Karen Lemmens
Steunpunt Woonwelzijn
`),
      nothing('nl', 'invitation to colleagues'),
      'non-signals',
    ),
    mail(
      'vierde-cash-offer',
      {
        from: 'QuickCash 24 <offer@quickcash-24.example>',
        to: 'meldpunt@ocmw-scheldestad.example',
        date: '2026-11-16 03:33:33 +0000',
        subject: 'Behind on your rent? Get 5,000 EUR TODAY',
        id: 'qc24.77120091@quickcash-24.example',
      },
      html(
        `<center><h2>BEHIND ON YOUR RENT?</h2><p>Don't let your landlord evict you! Borrow up to <b>5,000 EUR</b> without credit check.</p><p><a href="https://quickcash-24.example/apply">CLICK HERE TO APPLY</a></p><p><small>Unsubscribe</small></p></center>`,
        { encoding: 'base64' },
      ),
      nothing('en', 'unsolicited offer of a loan'),
      'non-signals',
    ),
    mail(
      'vierde-lekkende-kraan',
      {
        from: 'Nancy Wouters <nancy.wouters@zonnepost.example>',
        to: 'info@ocmw-rupelboord.example',
        date: '2026-11-20 19:21:40 +0100',
        subject: 'kraan lekt nog altijd',
        id: 'zp-nw-2011@zonnepost.example',
      },
      text(`
Dag,

De kraan in mijn keuken lekt nu al drie weken en de technische dienst van de woonmaatschappij is nog altijd niet geweest. Weten jullie naar wie ik moet bellen? Op het nummer dat ik heb pakt niemand op.

Nancy Wouters
Kapelstraat 82, Boom
`),
      nothing('nl', 'a tenant’s question about a repair: no threat to the home'),
      'non-signals',
    ),
    mail(
      'vierde-zoekt-appartement',
      {
        from: 'Thibault Maréchal <thibault.m@leporello.example>',
        to: 'info@ocmw-leieschelde.example',
        date: '2026-11-10 22:09:00 +0100',
        subject: 'appartement te huur?',
        id: 'lep-tm-1011@leporello.example',
      },
      text(
        `
Beste,

Vanaf februari begin ik te werken in Gent en ik zoek een appartement met één slaapkamer, maximum 850 euro. Verhuurt uw dienst ook zelf woningen of hebt u een lijst van verhuurders?

Alvast bedankt,
Thibault Maréchal
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      nothing('nl', 'somebody who looks for a home from February, no tenant in trouble'),
      'non-signals',
    ),
    mail(
      'vierde-bedankje',
      {
        from: 'Annick Deprez (CLB De Ladder) <annick.deprez@clb-deladder.example>',
        to: 'gezinnen@ocmw-leiestreek.example',
        date: '2026-11-30 15:59:00 +0100',
        subject: 'dankjewel!',
        id: 'clb.ad.301126@clb-deladder.example',
      },
      text(`
Dag allemaal,

Gewoon even dankjewel voor de fijne samenwerking de voorbije weken. De koekjes zijn onderweg :-)

Annick
`),
      nothing('nl', 'thanks, nothing else'),
      'non-signals',
    ),
    mail(
      'vierde-abo-fachzeitschrift',
      {
        from: 'Verlag Soziale Arbeit Aboservice <abo@verlag-sozialearbeit.example>',
        to: 'post@oeshz-weserland.example',
        date: '2026-11-03 08:00:00 +0100',
        subject: 'Ihr Abonnement läuft aus',
        id: 'vsa-abo-20881@verlag-sozialearbeit.example',
      },
      text(
        `
Sehr geehrte Damen und Herren,

Ihr Abonnement der Zeitschrift "Wohnen und Hilfe" endet am 31. Dezember 2026. Wenn Sie nicht kündigen, verlängert es sich um ein Jahr zum Preis von 96,00 Euro.

In der nächsten Ausgabe: Mietschulden und Räumungsklagen, ein Vergleich.

Ihr Aboservice
`,
        { encoding: 'quoted-printable' },
      ),
      nothing('de', 'a subscription that ends'),
      'non-signals',
    ),
    mail(
      'vierde-stage-vraag',
      {
        from: 'Emma Van Looveren <emma.vanlooveren@student-hogeschool.example>',
        to: 'info@ocmw-kempenland.example',
        date: '2026-11-14 14:14:14 +0100',
        subject: 'Stageplaats 2e semester',
        id: 'sh-evl-1411@student-hogeschool.example',
      },
      text(`
Geachte mevrouw, geachte heer,

Ik ben derdejaarsstudente sociaal werk en zoek een stageplaats van februari tot mei 2027. Het voorkomen van uithuiszettingen interesseert mij enorm. Mijn bachelorproef gaat over huurachterstand bij jonge gezinnen.

Neemt uw dienst stagiairs aan?

Met vriendelijke groeten,
Emma Van Looveren
0470 41 26 90
`),
      nothing('nl', 'student looks for a traineeship'),
      'non-signals',
    ),
    mail(
      'vierde-verslag-overleg',
      {
        from: 'Secretariaat Lokaal Woonoverleg <secretariaat@woonoverleg-waas.example>',
        to: 'huisvesting@ocmw-waasrand.example',
        date: '2026-11-27 16:45:00 +0100',
        subject: 'Verslag lokaal woonoverleg 19 november',
        id: 'lwo-2026-4-v@woonoverleg-waas.example',
      },
      text(`
Geachte leden,

Hieronder de belangrijkste punten van het overleg van donderdag 19 november 2026.

1. Cijfers: in de eerste tien maanden waren er 41 vorderingen tot uithuiszetting, tegenover 38 vorig jaar. De gemiddelde achterstal bedroeg 2.150 euro.
2. De woonmaatschappijen vragen om sneller te melden: vanaf twee maanden achterstal.
3. Volgend overleg: donderdag 18 maart 2027 om 10 uur, Grote Markt 1, 9100 Sint-Niklaas.

Opmerkingen mogen tot 4 december.

Het secretariaat
`),
      nothing('nl', 'minutes with figures about evictions, no household'),
      'non-signals',
    ),
    mail(
      'vierde-enquete-universite',
      {
        from: 'Centre de recherche Habitat <enquete@habitat-recherche.example>',
        to: 'logement@cpas-escaut.example',
        date: '2026-11-17 09:00:00 +0100',
        subject: 'Enquête : les expulsions vues par les CPAS',
        id: 'chr-enq-0331@habitat-recherche.example',
      },
      text(
        `
Madame, Monsieur,

Notre centre mène une enquête sur la prévention des expulsions. Accepteriez-vous d'y consacrer quinze minutes ? Le questionnaire en ligne est ouvert jusqu'au 18 décembre 2026 et les réponses restent anonymes.

D'avance merci,
L'équipe de recherche
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      nothing('fr', 'survey'),
      'non-signals',
    ),
    mail(
      'vierde-wachtwoord-portaal',
      {
        from: 'Rent Register Portal <no-reply@rentregister-portal.example>',
        to: 'welfare@ocmw-druivenland.example',
        date: '2026-11-19 10:10:00 +0000',
        subject: 'Your password expires in 7 days',
        id: 'rrp-pw-5512@rentregister-portal.example',
        more: [['Auto-Submitted', 'auto-generated']],
      },
      text(
        `
Hello,

The password of your account on the Rent Register Portal expires on 26 November 2026. Sign in and choose a new one.

This is an automatic message. Please do not reply.
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      nothing('en', 'automatic message of a portal'),
      'non-signals',
    ),
  ];
}
