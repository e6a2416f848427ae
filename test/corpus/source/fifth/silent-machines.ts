import { attach, html, multipart, type Part, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { letterPdf } from '../letter-pdf.ts';
import { head, type Piece } from '../piece.ts';

const nothing = (language: 'nl' | 'fr' | 'en' | 'de', note: string) => says(head('other', language), note, 'ignore');

function plainPart(type: string, body: string): Part {
  return { headers: [['Content-Type', type]], body: Buffer.from(body.replace(/^\n/, '').replaceAll('\n', '\r\n')) };
}

/** Automatic answers, reports of mail servers, mailings, an invoice: nobody is signalled. */
export async function mailsOfMachines(): Promise<Piece[]> {
  return [
    mail(
      'vijfde-stil-abwesenheit',
      {
        from: 'Monika Havenith <m.havenith@hauspflege-goehltal.example>',
        to: 'wohnhilfe@oeshz-goehltal.example',
        date: '2026-12-23 08:00:04 +0100',
        subject: 'Abwesend: AW: Räumung Lambertz, wie weiter?',
        id: 'auto-0004-231226@hauspflege-goehltal.example',
        more: [
          ['Auto-Submitted', 'auto-replied (vacation)'],
          ['In-Reply-To', '<wh-2212-1610@oeshz-goehltal.example>'],
        ],
      },
      text(
        `
Guten Tag,

ich bin vom 23.12.2026 bis einschließlich 04.01.2027 nicht im Büro. Ihre Nachricht wird nicht weitergeleitet. Bei drohender Räumung einer Wohnung wenden Sie sich bitte an meine Kollegin Petra Offermann (087 00 14 66).

Frohe Festtage!
Monika Havenith
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      nothing('de', 'automatic answer; the subject repeats a surname and the word eviction'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-afwezig-zonder-kop',
      {
        from: 'Debaere Filip <filip.debaere@mandelbloem.example>',
        to: 'woonbegeleiding@midwesthuis.example',
        date: '2027-02-15 10:41:30 +0100',
        subject: 'Re: afspraak dossier achterstallen',
        id: 'AS8P189MB9910@mandelbloem.example',
      },
      html(
        `<html><body><p>Dag,</p><p>Wegens ouderschapsverlof lees ik mijn mails pas opnieuw vanaf maandag 1 maart. Meldingen van huurachterstand, betwistingen van afrekeningen en vragen over afbetalingsplannen stuurt u intussen naar <a href="mailto:huur@mandelbloem.example">huur@mandelbloem.example</a>. Is het heel dringend, bel dan 051 00 20 20.</p><p>Filip Debaere<br>huurdersbegeleider WM De Mandelbloem</p></body></html>`,
        { encoding: 'quoted-printable' },
      ),
      nothing('nl', 'out of office without the header of an automatic answer'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-onbestelbaar',
      {
        from: 'Mail Delivery System <MAILER-DAEMON@mx2.sociaalhuis-oosteroever.example>',
        to: 'pre.wonen@sociaalhuis-oosteroever.example',
        date: '2027-03-25 11:02:15 +0100',
        subject: 'Undelivered Mail Returned to Sender',
        id: '20270325100215.5C1D@mx2.sociaalhuis-oosteroever.example',
        more: [
          ['Return-Path', '<>'],
          ['Auto-Submitted', 'auto-replied'],
        ],
      },
      multipart(
        'report',
        '5C1D.1806045735/mx2',
        [
          text(
            `
This is the mail system at host mx2.sociaalhuis-oosteroever.example.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients. It's attached below.

<jordi.demeyere91@snelpost.example>: host mx.snelpost.example said: 550 5.1.1 User unknown (in reply to RCPT TO command)
`,
            { charset: 'us-ascii', encoding: '7bit' },
          ),
          plainPart(
            'message/delivery-status',
            `
Reporting-MTA: dns; mx2.sociaalhuis-oosteroever.example
Arrival-Date: Thu, 25 Mar 2027 11:02:13 +0100 (CET)

Final-Recipient: rfc822; jordi.demeyere91@snelpost.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown
`,
          ),
          plainPart(
            'message/rfc822',
            `
From: Pre-wonen <pre.wonen@sociaalhuis-oosteroever.example>
To: jordi.demeyere91@snelpost.example
Subject: Onze afspraak
Date: Thu, 25 Mar 2027 11:02:11 +0100
Message-ID: <pw-2503-1102@sociaalhuis-oosteroever.example>
Content-Type: text/plain; charset=us-ascii

Dag Jordy,

We komen dinsdag 30 maart om 14 uur bij je langs om over de huur te praten. Past dat?

Groeten,
het woonteam
`,
          ),
        ],
        '; report-type=delivery-status',
      ),
      nothing('en', 'delivery report; the returned message is our own'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-lettre-info',
      {
        from: 'Fédération Habitat & Solidarité <lettre@fedhabsol.example>',
        to: 'logement@relais-logement-meuse.example',
        date: '2027-01-28 06:30:00 +0100',
        subject: "La lettre du logement n° 41 : moratoire hivernal, chiffres 2026 des expulsions",
        id: 'campaign-41.88123@fedhabsol.example',
        more: [
          ['List-Unsubscribe', '<https://fedhabsol.example/desinscription?u=88123>'],
          ['Precedence', 'bulk'],
        ],
      },
      html(
        `<table width="100%"><tr><td align="center"><h1>La lettre du logement</h1></td></tr><tr><td><h2>4.112 demandes d'expulsion en 2026</h2><p>Neuf dossiers sur dix concernent des arriérés de loyer ; la dette médiane atteint 2.740 €. « J'ai reçu la requête un vendredi, l'audience était le jeudi », témoigne Sandrine, 38 ans, de Verviers.</p><h2>Agenda</h2><p>Mardi 23 février 2027, 9h30 : matinée « Prévenir l'expulsion », rue Saint-Nicolas 12, 5000 Namur. 25 €.</p><h2>Ressources</h2><p>Nouveau modèle de plan d'apurement à télécharger.</p></td></tr><tr><td style="font-size:9px">Vous recevez cette lettre parce que vous êtes membre. Se désinscrire.</td></tr></table>`,
        { encoding: 'base64' },
      ),
      nothing('fr', 'newsletter with sums, a first name and a hearing in a quotation'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-leningen-spam',
      {
        from: 'QuickRent Relief <offers@quickrent-relief.example>',
        to: 'info@welzijnshuis-zonienrand.example',
        date: '2026-11-29 03:17:42 +0100',
        subject: 'FINAL NOTICE before eviction - your arrears of EUR 2,850 can be GONE today!!',
        id: 'x9921a7.bulk@quickrent-relief.example',
        more: [['X-Spam-Flag', 'YES']],
      },
      html(
        `<center><font size="5" color="red">RENT DEBT? COURT DATE? BAILIFF AT THE DOOR?</font><br><br>Dear info@welzijnshuis-zonienrand.example,<br><br>You have been <b>PRE-APPROVED</b> for a relief loan up to EUR 25,000 at 0.9%*. No papers, no bank check, money in 24 hours. Thousands of tenants kept their home with us!<br><br><a href="http://quickrent-relief.example/go">CLAIM MY MONEY</a><br><br><font size="1">*Conditions apply. QuickRent Relief Ltd, Suite 4, 12 Harbour Road. unsubscribe</font></center>`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      nothing('en', 'spam that speaks of eviction and arrears'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-factuur-aanmaning',
      {
        from: 'Boekhouding Kopiecentrum Waas <boekhouding@kopiecentrum-waas.example>',
        to: 'schuldhulp@ocmw-waaspoort.example',
        date: '2027-01-18 09:00:00 +0100',
        subject: 'TWEEDE HERINNERING: 3 maanden huur kopieertoestel niet betaald',
        id: 'KCW-H2-20270118-0661@kopiecentrum-waas.example',
      },
      multipart('mixed', 'kcw_h2_0661', [
        text(
          `
Geachte klant,

Behoudens vergissing ontvingen wij nog geen betaling voor de huur van uw multifunctional (contract MF-2209, Parklaan 14, 9100 Sint-Niklaas) over oktober, november en december 2026. Het openstaande saldo bedraagt 447,00 euro (3 x 149,00).

Gelieve te betalen binnen 8 dagen met mededeling +++202/6110/44755+++. Nadien geven wij het dossier aan onze gerechtsdeurwaarder.

Kopiecentrum Waas bv
03 300 55 90
`,
          { encoding: 'quoted-printable' },
        ),
        attach(
          'herinnering_0661.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Kopiecentrum Waas bv', 'Industriepark-West 40, 9100 Sint-Niklaas'],
            addressee: ['OCMW Waaspoort', 'Parklaan 14', '9100 Sint-Niklaas'],
            place: 'Sint-Niklaas, 18 januari 2027',
            subject: 'Tweede herinnering',
            paragraphs: [
              'Factuur 2026/8841 van 1 oktober 2026: 149,00 euro.',
              'Factuur 2026/9377 van 1 november 2026: 149,00 euro.',
              'Factuur 2026/9902 van 1 december 2026: 149,00 euro.',
              'Totaal te betalen: 447,00 euro.',
            ],
          }),
        ),
      ]),
      nothing('nl', 'rent of a copier: the office itself is the debtor'),
      'non-signals',
    ),
  ];
}
