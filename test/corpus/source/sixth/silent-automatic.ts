import { letterPdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, type Part, text } from '../mime.ts';
import { head, type Piece } from '../piece.ts';

/** Mails of machines and of mailing lists: nobody is signalled. */
export async function sixthAutomaticMails(): Promise<Piece[]> {
  const deliveryStatus: Part = {
    headers: [['Content-Type', 'message/delivery-status']],
    body: Buffer.from(
      'Reporting-MTA: dns; mx2.woonpunt-schelde.example\r\n\r\nFinal-Recipient: rfc822; huurders@woonpunt-schelde.example\r\nAction: failed\r\nStatus: 5.2.2\r\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full\r\n',
    ),
  };
  const returned: Part = {
    headers: [['Content-Type', 'message/rfc822']],
    body: Buffer.from(
      'From: thuisblijven@ocmw-leieschelde.example\r\nTo: huurders@woonpunt-schelde.example\r\nSubject: Ontvangst van uw melding huurachterstal\r\nDate: Thu, 3 Dec 2026 08:00:03 +0100\r\nMessage-ID: <ack-20261203-0017@ocmw-leieschelde.example>\r\n\r\nBeste,\r\n\r\nWij ontvingen uw melding goed. Een medewerker neemt contact op met de huurder.\r\n',
    ),
  };
  return [
    mail(
      'zesde-afwezig-deurwaarder',
      {
        from: 'Wouters Kristel <k.wouters@knevels-bex.example>',
        to: 'ocmw@ocmw-jekerdal.example',
        date: '2026-12-21 09:03:11 +0100',
        subject: 'Afwezig tot en met 4/01: RE: uitdrijving uitstellen?',
        id: '9d0e-oof-2112@knevels-bex.example',
        more: [
          ['Auto-Submitted', 'auto-replied'],
          ['Precedence', 'bulk'],
        ],
      },
      text(
        `
Beste,

Ons kantoor is gesloten van 21 december 2026 tot en met 4 januari 2027. In die periode worden geen uithuiszettingen uitgevoerd. Voor betalingen in lopende dossiers: vermeld steeds het dossiernummer op rekening BE68 5390 0754 7034.

Bij hoogdringendheid: 012 39 44 06 (antwoordapparaat).

Prettige feesten,
Kristel Wouters
Knevels - Bex, gerechtsdeurwaarders
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(head('other', 'nl'), 'out of office of a bailiff', 'ignore'),
      'non-signals',
    ),
    mail(
      'zesde-onbestelbaar-mailbox-vol',
      {
        from: 'Mail Delivery Subsystem <MAILER-DAEMON@mx2.woonpunt-schelde.example>',
        to: 'thuisblijven@ocmw-leieschelde.example',
        date: '2026-12-03 08:00:09 +0100',
        subject: 'Undelivered Mail Returned to Sender',
        id: '4Bx9T20zq.dsn@mx2.woonpunt-schelde.example',
        more: [['Auto-Submitted', 'auto-replied']],
      },
      multipart(
        'report',
        '4Bx9T20zq/mx2',
        [
          text(
            '\nThis is the mail system at host mx2.woonpunt-schelde.example.\n\nI am sorry to have to inform you that your message could not be delivered to one or more recipients. It is attached below.\n\n<huurders@woonpunt-schelde.example>: 552 5.2.2 Mailbox full\n',
            { charset: 'us-ascii', encoding: '7bit' },
          ),
          deliveryStatus,
          returned,
        ],
        '; report-type=delivery-status',
      ),
      says(head('other', 'en'), 'delivery report of a receipt that came back', 'ignore'),
      'non-signals',
    ),
    mail(
      'zesde-infolettre-logement',
      {
        from: 'Observatoire wallon du bail <infolettre@observatoire-bail.example>',
        to: 'logement@cpas-confluent.example',
        date: '2026-12-01 07:00:00 +0100',
        subject: 'Infolettre n° 48 : expulsions, ce qui change au 1er janvier',
        id: 'il48.cpas-confluent@observatoire-bail.example',
        more: [
          ['List-Unsubscribe', '<https://observatoire-bail.example/desinscription>'],
          ['List-Id', 'Infolettre <infolettre.observatoire-bail.example>'],
        ],
      },
      multipart('alternative', 'il48alt', [
        text(
          `
INFOLETTRE N° 48 - DÉCEMBRE 2026

1. Arriérés de loyer : le juge de paix de Dinant a accordé 24 mois de délai à une locataire qui devait 4.300 euros (jugement du 13 octobre 2026, commenté par notre équipe).
2. Moratoire hivernal : rappel des dates.
3. Formation : « Lire une requête en expulsion », jeudi 21 janvier 2027 à 9h30, rue de Fer 40 à 5000 Namur. Inscriptions : 081 65 14 29.

Vous recevez cette lettre parce que votre CPAS est membre.
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          '<h2>Infolettre n° 48 - décembre 2026</h2><ol><li><b>Arriérés de loyer</b> : le juge de paix de Dinant a accordé 24 mois de délai à une locataire qui devait 4.300 euros (jugement du 13 octobre 2026, commenté par notre équipe).</li><li><b>Moratoire hivernal</b> : rappel des dates.</li><li><b>Formation</b> : « Lire une requête en expulsion », jeudi 21 janvier 2027 à 9h30, rue de Fer 40 à 5000 Namur. Inscriptions : 081 65 14 29.</li></ol><p><small>Vous recevez cette lettre parce que votre CPAS est membre. <a href="https://observatoire-bail.example/desinscription">Se désinscrire</a></small></p>',
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(head('other', 'fr'), 'newsletter with a judgment, a sum and a date of a course', 'ignore'),
      'non-signals',
    ),
    mail(
      'zesde-spam-debt-relief',
      {
        from: 'Mrs. Rita Coleman <rita.coleman77@fastcapital-loans.example>',
        to: 'undisclosed-recipients:;',
        date: '2027-01-02 03:14:15 -0800',
        subject: 'RE: your outstanding rent & bills - FINAL NOTICE',
        id: '0102031415.7719@fastcapital-loans.example',
        more: [['X-Spam-Flag', 'YES']],
      },
      text(
        `
Dear Sir/Madam,

Are you behind with rent, mortgage or bills?? Threatened with EVICTION? We approve loans from 5,000 Euro to 2,000,000 Euro at 2% in 24 hours, no credit check.

Send us: full name, date of birth, address, phone, copy of passport.

Act NOW before you lose your home!!

Mrs. Rita Coleman
Fast Capital Loans
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(head('other', 'en'), 'spam about loans that speaks of eviction', 'ignore'),
      'non-signals',
    ),
    mail(
      'zesde-factuur-tolken',
      {
        from: 'boekhouding@tolkenpoule-brabo.example',
        to: 'woonbegeleiding@ocmw-dijlevallei.example',
        date: '2027-01-11 10:00:00 +0100',
        subject: 'Herinnering: factuur TP-2026-3318 vervallen',
        id: 'TP-2026-3318.r1@tolkenpoule-brabo.example',
      },
      multipart('mixed', 'tp3318', [
        text(
          '\nGeachte klant,\n\nUit ons nazicht blijkt dat bijgevoegde factuur van 30 november 2026 nog niet betaald is. Het achterstallige bedrag is 486,20 euro. Gelieve dit binnen 8 dagen te vereffenen. Kruiste uw betaling deze mail, dan is deze zonder voorwerp.\n\nDe boekhouding\nTolkenpoule Brabo vzw\n03 294 58 10\n',
        ),
        attach(
          'TP-2026-3318.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Tolkenpoule Brabo vzw', 'Lange Leemstraat 57, 2018 Antwerpen', '03 294 58 10'],
            addressee: ['OCMW Dijlevallei', 'woonbegeleiding', 'Andreas Vesaliusstraat 47', '3000 Leuven'],
            place: 'Antwerpen, 30 november 2026',
            subject: 'Factuur TP-2026-3318',
            paragraphs: [
              'Tolkprestaties november 2026, 11 uur aan 44,20 euro: 486,20 euro.',
              'Te betalen voor 30 december 2026 op rekening BE71 0961 2345 6769.',
            ],
          }),
        ),
      ]),
      says(head('other', 'nl'), 'reminder of an invoice to the office itself', 'ignore'),
      'non-signals',
    ),
  ];
}
