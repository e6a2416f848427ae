import { letterPdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, type Part, text } from '../mime.ts';
import { head, type Piece } from '../piece.ts';

/** Mails of people who signal nobody: an invitation, a question, an application, thanks, an offer. */
export async function sixthMailsOfPeopleWithoutSignal(): Promise<Piece[]> {
  const calendar: Part = {
    headers: [
      ['Content-Type', 'text/calendar; charset=utf-8; method=REQUEST'],
      ['Content-Transfer-Encoding', '8bit'],
    ],
    body: Buffer.from(
      [
        'BEGIN:VCALENDAR',
        'PRODID:-//Agenda//NL',
        'VERSION:2.0',
        'METHOD:REQUEST',
        'BEGIN:VEVENT',
        'UID:intervisie-20270128@ocmw-mandelstreek.example',
        'DTSTAMP:20261218T093000Z',
        'DTSTART:20270128T083000Z',
        'DTEND:20270128T110000Z',
        'SUMMARY:Intervisie uithuiszettingen',
        'LOCATION:Vredegerecht Roeselare\\, zaal 2',
        'ORGANIZER:mailto:els.pattyn@ocmw-mandelstreek.example',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ),
  };
  return [
    mail(
      'zesde-uitnodiging-intervisie',
      {
        from: 'Els Pattyn <els.pattyn@ocmw-mandelstreek.example>',
        to: 'sociaalhuis@ocmw-mandelstreek.example',
        date: '2026-12-18 10:30:00 +0100',
        subject: 'Intervisie uithuiszettingen',
        id: '040000008200E00074C5-INT@ocmw-mandelstreek.example',
      },
      multipart('alternative', '_agenda_2801', [
        text(
          `
Collega's,

Op donderdag 28 januari 2027 om 9.30 uur ontvangt de vrederechter ons in het Vredegerecht van Roeselare, zaal 2. Op het programma: hoe verloopt een zitting, wat met huurders die niet opdagen, de rol van het OCMW tussen verzoekschrift en vonnis.

Breng gerust een (anonieme) casus mee. Geef door of je komt voor 15 januari.

Els
`,
          { encoding: '8bit' },
        ),
        calendar,
      ]),
      says(head('other', 'nl'), 'invitation with a calendar entry; a date at a court that is no hearing', 'ignore'),
      'non-signals',
    ),
    mail(
      'zesde-vraag-over-werking',
      {
        from: 'Geert Cornelis <geert.cornelis@makelaars-cornelis.example>',
        to: 'huisvandewijk@ocmw-mechelenrand.example',
        date: '2026-12-14 14:20:36 +0100',
        subject: 'vraagje',
        id: 'CADfw-gc-1412@makelaars-cornelis.example',
      },
      text(
        `
Goeiemiddag

Wij beheren een 80-tal appartementen in en rond Mechelen. Op een infoavond hoorde ik dat jullie huurders begeleiden die achter geraken. Op dit moment hebben wij gelukkig geen enkel geval, maar voor de toekomst:

- vanaf hoeveel maanden achterstal mogen we aanmelden?
- moet de huurder daarvoor tekenen?
- kost dat iets aan de eigenaar?
- is daar een formulier van?

Alvast bedankt
Geert Cornelis
Makelaars Cornelis bv
Leopoldstraat 31, 2800 Mechelen
015 48 22 60
`,
        { encoding: 'quoted-printable' },
      ),
      says(head('other', 'nl'), 'general question about the service; no tenant', 'ignore'),
      'non-signals',
    ),
    mail(
      'zesde-sollicitatie-woonbegeleider',
      {
        from: 'Zeynep Arslan <zeynep.arslan96@postduif.example>',
        to: 'thuisblijven@ocmw-leieschelde.example',
        date: '2027-01-25 21:02:59 +0100',
        subject: 'Kandidatuur woonbegeleider (vacature 2027/03)',
        id: 'za.250127.2102@postduif.example',
      },
      multipart('mixed', '=_za_2501', [
        text(
          `
Beste mevrouw, meneer,

Graag stel ik mij kandidaat voor de functie van woonbegeleider. Tijdens mijn stage bij een woonmaatschappij volgde ik twintig gezinnen met huurachterstal op en ging ik mee naar zittingen bij de vrederechter. Dat preventieve werk ligt mij na aan het hart.

Mijn cv vindt u in bijlage. Ik kan starten vanaf 1 maart.

Met vriendelijke groeten,
Zeynep Arslan
`,
          { encoding: '8bit' },
        ),
        attach(
          'CV Zeynep Arslan.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Zeynep Arslan', 'Brusselsesteenweg 310 bus 4, 9090 Melle', '0486 70 15 39'],
            addressee: ['Geboren op 8 juni 1996', 'Rijbewijs B'],
            place: 'Curriculum vitae',
            subject: 'Bachelor sociaal werk (2025)',
            font: 'Helvetica',
            paragraphs: [
              '2025: stage huurdersbegeleiding bij een woonmaatschappij: afbetalingsplannen, huisbezoeken, overleg met OCMW.',
              '2019 - 2024: verkoopster.',
              'Talen: Nederlands, Turks, Frans.',
            ],
          }),
        ),
      ]),
      says(head('other', 'nl'), 'application with a CV: address, birth date and phone of no tenant', 'ignore'),
      'non-signals',
    ),
    mail(
      'zesde-bedankje',
      {
        from: 'Huisartsenpraktijk De Gaverbeek <onthaal@hap-gaverbeek.example>',
        to: 'welzijn@ocmw-leievallei.example',
        date: '2026-11-25 08:30:04 +0100',
        subject: 'Re: Wij ontvingen uw aanmelding',
        id: 'F2B8-0AC1-1125@hap-gaverbeek.example',
        more: [['In-Reply-To', '<ontv-20261124-0031@ocmw-leievallei.example>']],
      },
      text(
        `
Super, bedankt voor het snelle antwoord! De dokter is content.

Groetjes
Lies, onthaal

> Op 24 november 2026 om 13:13 schreef welzijn@ocmw-leievallei.example:
> Beste,
> Wij ontvingen uw aanmelding in goede orde. Binnen vijf werkdagen neemt een
> woonbegeleider contact op. U hoeft niets meer te doen.
`,
        { encoding: 'quoted-printable' },
      ),
      says(head('other', 'nl'), 'thanks for a receipt; no news', 'ignore'),
      'non-signals',
    ),
    mail(
      'zesde-reclame-ontruiming',
      {
        from: 'Kevin van RuimOp <kevin@ruimop-ontruimingen.example>',
        to: 'meldingen@sociaalhuis-duinenkust.example',
        date: '2027-02-05 11:11:11 +0100',
        subject: 'Vervuilde woning? Wij staan er binnen 24 uur',
        id: 'kevin-050227-x1@ruimop-ontruimingen.example',
      },
      html(
        `<html><body style="background:#ffe9c7"><h1>Vervuiling, stapelwoede of een uithuiszetting?</h1><p>Beste partner,</p><p>RuimOp ontruimt en reinigt woningen voor OCMW's, bewindvoerders en woonmaatschappijen aan de hele kust. Vorige maand nog maakten wij in Oostende een appartement leeg van een huurder die er twintig jaar alles bewaarde.</p><ul><li>studio: vanaf &euro; 690</li><li>appartement: vanaf &euro; 1.250</li><li>woning met tuin: op offerte</li></ul><p><b>Actie tot 31 maart 2027: 10 % korting.</b></p><p>Mag ik eens langskomen voor een kennismaking?</p><p>Kevin Maertens<br>RuimOp bv<br>Torhoutsesteenweg 601, 8400 Oostende<br>0470 92 41 86</p></body></html>`,
        { encoding: 'quoted-printable' },
      ),
      says(head('other', 'nl'), 'advert of a clearing firm; its own address and prices', 'ignore'),
      'non-signals',
    ),
  ];
}
