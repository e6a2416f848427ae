import { attach, html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { para } from '../pdf-layout.ts';
import { head, type Piece } from '../piece.ts';

const nothing = (language: 'nl' | 'fr' | 'en' | 'de', note: string) => says(head('other', language), note, 'ignore');

/** People who write to the office about other things than a household. */
export async function mailsAboutNobody(): Promise<Piece[]> {
  return [
    mail(
      'vijfde-stil-uitnodiging-intervisie',
      {
        from: 'Katrijn Boone <katrijn.boone@steunpunt-wonen-vlaanderen.example>',
        to: 'preventie.wonen@ocmw-arteveldestad.example',
        date: '2027-02-04 13:26:11 +0100',
        subject: 'Uitnodiging: intervisie uithuiszetting',
        id: 'cal-7733-ib@steunpunt-wonen-vlaanderen.example',
      },
      multipart('alternative', 'cal_7733', [
        text(
          `
Beste collega's,

Op donderdag 11 maart 2027 om 9.30 uur bespreken we drie geanonimiseerde dossiers: een koppel met vijf maanden huurachterstand, een alleenstaande met verzamelwoede en een gezin dat al een datum van de deurwaarder kreeg. Breng gerust zelf een casus mee.

Plaats: Koningin Maria Hendrikaplein 70 bus 5, 9000 Gent.
Graag bevestigen voor 26 februari.

Katrijn
`,
          { encoding: 'quoted-printable' },
        ),
        text(
          `
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Steunpunt//Agenda//NL
METHOD:REQUEST
BEGIN:VEVENT
UID:cal-7733-ib
DTSTAMP:20270204T122611Z
DTSTART:20270311T083000Z
DTEND:20270311T110000Z
SUMMARY:Intervisie uithuiszetting
LOCATION:Koningin Maria Hendrikaplein 70 bus 5\\, 9000 Gent
ORGANIZER:mailto:katrijn.boone@steunpunt-wonen-vlaanderen.example
END:VEVENT
END:VCALENDAR
`,
          { subtype: 'calendar', parameters: '; method=REQUEST', encoding: '7bit' },
        ),
      ]),
      nothing('nl', 'invitation; cases without names to talk about'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-vraag-werking',
      {
        from: 'Femke Lauwers <femke.lauwers@student-hogeschool-demer.example>',
        to: 'ocmw.juridisch@ocmw-demerhoofdstad.example',
        date: '2026-11-25 22:10:36 +0100',
        subject: 'vraagje bachelorproef',
        id: 'fl-bp-2511@student-hogeschool-demer.example',
      },
      text(
        `
Dag mevrouw, meneer

Ik ben derdejaars sociaal werk en schrijf mijn bachelorproef over het voorkomen van uithuiszettingen. Zou ik u een paar vragen mogen stellen?

- Hoeveel verzoekschriften krijgt u per jaar van het vredegerecht?
- Gaat u altijd mee naar de zitting?
- Vanaf welk bedrag aan huurachterstand start u een begeleiding?
- Kan een verhuurder een huurder ook zelf aanmelden, en hoe gaat dat dan?

Telefonisch of via Teams, zoals het u past. Alvast heel erg bedankt!

Femke Lauwers
0476 00 59 13
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      nothing('nl', 'a student asks how the service works'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-sollicitatie',
      {
        from: 'Imane Benali <imane.benali@brievenpost.example>',
        to: 'aanmelding@woonanker-maasland.example',
        date: '2027-01-07 20:55:00 +0100',
        subject: 'Sollicitatie woonbegeleider (VDAB 70112245)',
        id: 'ib-0701-2055@brievenpost.example',
      },
      multipart('mixed', 'ib_soll_0701', [
        text(
          `
Geachte heer Driesen,

Graag solliciteer ik voor de functie van woonbegeleider. Bij mijn huidige werkgever, een woonmaatschappij, volg ik zo'n veertig huurders met achterstallen op: afbetalingsplannen opstellen, huisbezoeken doen, meegaan naar de vrederechter. Vorig jaar konden we met ons team 31 uithuiszettingen vermijden.

Mijn cv vindt u als bijlage. Ik licht mijn motivatie graag toe in een gesprek.

Met vriendelijke groeten,
Imane Benali
Koninginnelaan 28, 3630 Maasmechelen
0486 00 47 90
`,
          { encoding: 'base64' },
        ),
        attach(
          'CV Imane Benali.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Helvetica-Bold', 16, ['Imane Benali']);
            para(d, 'Helvetica', 10, [
              'Geboren op 9 april 1993 te Genk - Koninginnelaan 28, 3630 Maasmechelen - 0486 00 47 90',
              '',
              '2019-heden: huurdersbegeleider, opvolging huurachterstand en overlast',
              '2016-2019: straathoekwerker',
              '2015: bachelor sociaal werk',
              'Talen: Nederlands, Arabisch, Frans. Rijbewijs B.',
            ]);
          }),
        ),
      ]),
      nothing('nl', 'job application; birth date, address and phone are those of the applicant'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-bedankt',
      {
        from: 'Greet Hoste | CLB Leiemeersen <greet.hoste@clb-leiemeersen.example>',
        to: 'meldpunt@woonclub-leiestreek.example',
        date: '2026-12-18 15:49:27 +0100',
        subject: 'RE: flyers en presentatie woonclub',
        id: 'CAD8x77-greet-1812@clb-leiemeersen.example',
        more: [['In-Reply-To', '<wcl-1712-flyers@woonclub-leiestreek.example>']],
      },
      text(
        `
Heel erg bedankt voor de uitleg op onze teamvergadering en voor de vlotte levering! De flyers liggen al aan het onthaal. Fijne feestdagen aan de hele ploeg :-)

Greet

> Dag Greet,
> zoals beloofd 50 flyers "Huur niet betaald? Wacht niet op de deurwaarder"
> en de slides van gisteren. Laat maar weten als er nog nodig zijn.
> Groeten, Bram
`,
      ),
      nothing('nl', 'thanks for leaflets'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-middageten',
      {
        from: 'Els Pauwels <els.pauwels@ocmw-reieland.example>',
        to: 'woonteam@ocmw-reieland.example',
        date: '2027-01-14 11:08:40 +0100',
        subject: 'broodjes',
        id: 'els-1401-1108@ocmw-reieland.example',
      },
      text(
        `
Hallo, zit nog op het vredegerecht en ben pas rond half 1 terug. Neemt er iemand voor mij een broodje kip curry mee? Ik betaal straks, en ja Tom ik weet dat ik nog 3 euro achtersta van vorige week ;)

xx els
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      nothing('nl', 'colleagues about lunch; the 3 euro are a joke'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-te-huur',
      {
        from: 'Immo Kasteeldreef <nieuw@immo-kasteeldreef.example>',
        to: 'aanmeldingen@woonloods-zennevallei.example',
        date: '2027-03-02 08:15:00 +0100',
        subject: 'NIEUW te huur: ruim 2-slpk appartement Vilvoorde',
        id: 'alert-20270302-5518@immo-kasteeldreef.example',
        more: [['List-Unsubscribe', '<mailto:stop@immo-kasteeldreef.example>']],
      },
      html(
        `<html><body><img src="https://immo-kasteeldreef.example/5518.jpg" alt="foto"><h2>Appartement te huur - &euro; 935 per maand</h2><p>Schaarbeeklei 210 bus 14, 1800 Vilvoorde</p><ul><li>2 slaapkamers, terras 8 m&sup2;, EPC B</li><li>Vrij vanaf 1 april 2027</li><li>Gemeenschappelijke kosten &euro; 85, waarborg 2 maanden (&euro; 1.870)</li><li>Loonfiches van de laatste drie maanden voor te leggen, geen huurschulden</li></ul><p>Bezoek: zaterdag 6 maart 2027 van 10 tot 12 uur. Contact: 02 300 37 11.</p><p style="font-size:8px">Uitschrijven? Antwoord met STOP.</p></body></html>`,
        { encoding: 'quoted-printable' },
      ),
      nothing('nl', 'advert of an estate office'),
      'non-signals',
    ),
    mail(
      'vijfde-stil-survey',
      {
        from: 'Housing Exclusion Observatory <survey@housing-observatory.example>',
        to: 'wonen@socialhuis-dijleland.example',
        date: '2027-03-16 09:45:00 +0100',
        subject: 'Reminder: 10-minute survey on eviction prevention services in Europe',
        id: 'heo-svy-r2-00417@housing-observatory.example',
      },
      text(
        `
Dear colleague,

Two weeks ago we invited your organisation to our survey on how local services respond to rent arrears and court notices. We have not received your answers yet, so this is a friendly reminder. The survey closes on Wednesday 31 March 2027.

Your access code: DIJ-0417
https://housing-observatory.example/s/evict27

All results are published without names of organisations or tenants.

Dr. Fiona Gallagher
Principal investigator
`,
        { encoding: 'quoted-printable' },
      ),
      nothing('en', 'survey among services'),
      'non-signals',
    ),
  ];
}
