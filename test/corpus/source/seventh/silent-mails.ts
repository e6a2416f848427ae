import type { Language } from '#events/signal.ts';
import { attach, type Envelope, html, multipart, type Part, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { cells, para } from '../pdf-layout.ts';
import { head, type Piece } from '../piece.ts';

/** What reaches the same address and signals nobody. */
export async function silentMails(): Promise<Piece[]> {
  const out: Piece[] = [];
  const add = (name: string, envelope: Envelope, body: Part, language: Language, note: string): void => {
    out.push(mail(name, envelope, body, says(head('other', language), note, 'ignore'), 'non-signals'));
  };

  add(
    'zevende-stil-afwezig-ouderschap',
    {
      from: 'Jolien Cnudde <jolien.cnudde@ocmw-ronsevallei.example>',
      to: 'socialedienst@ocmw-scheldevlaanderen.example',
      date: '2027-01-08 09:01:12 +0100',
      subject: 'Automatisch antwoord: Ontvangen: overdracht dossier',
      id: 'oof-77-0801@ocmw-ronsevallei.example',
      more: [
        ['Auto-Submitted', 'auto-replied (vacation)'],
        ['X-Auto-Response-Suppress', 'All'],
      ],
    },
    html(
      '<p>Dag,</p><p>Elke vrijdag neem ik ouderschapsverlof. Maandag 11 januari ben ik er opnieuw. Gaat het om een uithuiszetting of een zitting bij de vrederechter deze week, bel dan de permanentie: 055 23 28 10 (9u-12u).</p><p>Groet, Jolien</p>',
    ),
    'nl',
    'out of office that names evictions and hearings',
  );

  add(
    'zevende-stil-onbestelbaar',
    {
      from: 'Mail Delivery System <MAILER-DAEMON@mx2.sociaalhuis-waaskant.example>',
      to: 'ocmw@sociaalhuis-waaskant.example',
      date: '2027-01-13 07:58:40 +0100',
      subject: 'Undelivered Mail Returned to Sender',
      id: '20270113065840.9C1D2@mx2.sociaalhuis-waaskant.example',
      more: [['Auto-Submitted', 'auto-replied']],
    },
    multipart(
      'report',
      '9C1D2.1610521120/mx2',
      [
        text(
          `
This is the mail system at host mx2.sociaalhuis-waaskant.example.

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients. It's attached below.

<joeri.verheyen@thuispost.example>: host mail.thuispost.example said:
    550 5.1.1 Recipient address rejected: User unknown in local table
`,
          { charset: 'us-ascii', encoding: '7bit' },
        ),
        {
          headers: [['Content-Type', 'message/delivery-status']],
          body: Buffer.from(
            'Reporting-MTA: dns; mx2.sociaalhuis-waaskant.example\r\n\r\nFinal-Recipient: rfc822; joeri.verheyen@thuispost.example\r\nAction: failed\r\nStatus: 5.1.1\r\n',
          ),
        },
        {
          headers: [['Content-Type', 'text/rfc822-headers']],
          body: Buffer.from(
            'From: ocmw@sociaalhuis-waaskant.example\r\nTo: joeri.verheyen@thuispost.example\r\nSubject: Uw zitting van 25 januari\r\n',
          ),
        },
      ],
      '; report-type=delivery-status',
    ),
    'en',
    'delivery report; the returned subject speaks of a hearing',
  );

  add(
    'zevende-stil-infolettre',
    {
      from: "L'Observatoire du Logement <infolettre@observatoire-logement.example>",
      to: 'logement@cpas-vesdre.example',
      date: '2027-02-01 06:30:00 +0100',
      subject: 'Infolettre n° 14 : expulsions, que change la réforme ?',
      id: 'il14.88213@observatoire-logement.example',
      more: [
        ['List-Unsubscribe', '<https://observatoire-logement.example/desabo?u=88213>'],
        ['Precedence', 'bulk'],
      ],
    },
    html(
      `<table width="600"><tr><td><h2>L'infolettre de février</h2><h3>À la une</h3><p>En 2026, les justices de paix wallonnes ont rendu 7.412 jugements d'expulsion, soit 3&nbsp;% de plus qu'un an plus tôt. Dans deux cas sur trois, les arriérés dépassaient 2.500&nbsp;€.</p><h3>Témoignage</h3><p>« J'avais quatre mois de retard, le CPAS m'a aidée à négocier », raconte Mireille, 52 ans, de Dison.</p><h3>Agenda</h3><p>23 février, 13h30, Liège : midi de la prévention (15&nbsp;€).</p><p style="font-size:9px">Vous recevez ce courriel car vous êtes inscrit. <a href="https://observatoire-logement.example/desabo">Se désabonner</a></p></td></tr></table>`,
      { encoding: 'quoted-printable' },
    ),
    'fr',
    'newsletter with figures, a story and an event',
  );

  add(
    'zevende-stil-uitnodiging-casusoverleg',
    {
      from: 'Goossens Marieke <marieke.goossens@welzijnsregio-netewal.example>',
      to: 'pww@sociaalhuis-netewal.example',
      date: '2026-10-20 10:00:31 +0200',
      subject: 'Uitnodiging: Regiotafel Wonen @ do 19 nov 2026 13:30 - 16:00',
      id: 'cal-3f9e0b.2010@welzijnsregio-netewal.example',
    },
    multipart('alternative', '00000000000cal3f9e0b', [
      text(`
Regiotafel Wonen - tweede bijeenkomst

Wanneer: donderdag 19 november 2026, 13.30 - 16.00 uur
Waar: zaal De Schakel, Grote Markt 41, 2200 Herentals

Op de agenda: samenwerking met het vredegerecht, huurachterstand vroeger opsporen, cijfers 2025.
Laat voor 5 november weten of je komt en of je een broodje wilt.
`),
      text(
        [
          'BEGIN:VCALENDAR',
          'METHOD:REQUEST',
          'BEGIN:VEVENT',
          'UID:3f9e0b@welzijnsregio-netewal.example',
          'DTSTART:20261119T123000Z',
          'DTEND:20261119T150000Z',
          'SUMMARY:Regiotafel Wonen',
          'LOCATION:Grote Markt 41\\, Herentals',
          'END:VEVENT',
          'END:VCALENDAR',
          '',
        ].join('\n'),
        { subtype: 'calendar', parameters: '; method=REQUEST' },
      ),
    ]),
    'nl',
    'invitation to a meeting of services with a calendar part',
  );

  add(
    'zevende-stil-spam-lening',
    {
      from: 'EuroFast Credit <approved@eurofast-credit.example>',
      to: 'woonteam@ocmw-denderland.example',
      date: '2027-02-27 03:14:07 +0000',
      subject: 'Final notice!! Behind on your rent? Get EUR 5.000 TODAY',
      id: 'b7b7b7.0314@eurofast-credit.example',
    },
    html(
      `<center><h1>Stop your eviction now!</h1><p>Dear Sir/Madam, do you owe 2, 3 or even 6 months of rent? Our private lenders <b>approve everybody</b>. No questions, 3% interest, money in 24 hours.</p><p>Send your name, date of birth and IBAN to Mr. Harold Benson or <a href="http://eurofast-credit.example/apply">click here</a>.</p></center>`,
      { charset: 'iso-8859-1' },
    ),
    'en',
    'spam about rent and evictions',
  );

  add(
    'zevende-stil-factuur-verhuis',
    {
      from: 'Boekhouding Verhuis Peeters <facturen@verhuis-peeters.example>',
      to: 'huurbegeleiding@sociaalhuis-dijlestad.example',
      date: '2027-01-31 21:00:00 +0100',
      subject: 'Factuur 2027/0064',
      id: 'f20270064@verhuis-peeters.example',
    },
    multipart('mixed', 'vp-0064', [
      text(`
Beste klant,

In bijlage onze factuur voor januari. Gelieve het bedrag van 612,50 euro over te maken voor 2 maart 2027. De factuur van december (418,00 euro) staat volgens ons ook nog open.

Verhuis Peeters
`),
      attach(
        'factuur_2027_0064.pdf',
        'application/pdf',
        await pdf((d) => {
          para(d, 'Helvetica-Bold', 13, ['FACTUUR 2027/0064', '']);
          para(d, 'Helvetica', 10, ['Verhuis Peeters, Liersesteenweg 90, 2800 Mechelen', 'Klant: Sociaal Huis Dijlestad, Lange Schipstraat 27, 2800 Mechelen', '']);
          cells(d, 260, [
            ['Huur verhuislift, 2 uur', '150,00'],
            ['Ontruiming kelder kantoor, 2 personen', '356,20'],
            ['Btw 21 %', '106,30'],
            ['Te betalen', '612,50 euro'],
          ]);
        }),
      ),
    ]),
    'nl',
    'invoice to the service itself, with an older one that is open',
  );

  add(
    'zevende-stil-vraag-over-dienst',
    {
      from: 'lotte.segers@hogeschool-denderstad.example',
      to: 'uithuiszetting@ocmw-denderstreek.example',
      date: '2027-03-03 13:11:00 +0100',
      subject: 'vraagje over jullie werking',
      id: '0303.ls.1311@hogeschool-denderstad.example',
    },
    text(`
Hallo

Voor een opdracht in het tweede jaar sociaal werk moet ik een dienst voorstellen die aan preventieve woonbegeleiding doet. Op jullie website vond ik niet hoe lang zo'n begeleiding duurt, wat het kost voor de huurder en of verhuurders ook zelf mogen aanmelden. Kunnen jullie daar kort op antwoorden? Een folder is ook goed.

Alvast bedankt!
Lotte Segers
`),
    'nl',
    'a general question by a student',
  );

  add(
    'zevende-stil-sollicitatie',
    {
      from: 'Bram Nuyts <bram.nuyts94@webpost.example>',
      to: 'aanmelding@woonhulp-turnhoutrand.example',
      date: '2026-12-22 22:40:18 +0100',
      subject: 'Kandidatuur woonbegeleider 80%',
      id: 'CAJk2226.bn@webpost.example',
    },
    multipart('mixed', '000000000000bn22', [
      text(`
Geachte mevrouw Peetermans,

Met veel goesting stel ik mij kandidaat voor de vacature van woonbegeleider. De voorbije zes jaar werkte ik bij een woonmaatschappij, waar ik huurders met achterstal bezocht, afbetalingsplannen opmaakte en mee naar de vrederechter ging.

Ik ben geboren op 4 augustus 1994, woon in de Gasthuisstraat 31 in Turnhout en kan beginnen op 1 maart. U vindt mijn cv in bijlage.

Hopelijk tot binnenkort,
Bram Nuyts
0473 84 16 50
`),
      attach(
        'CV Bram Nuyts.pdf',
        'application/pdf',
        await pdf((d) => {
          para(d, 'Helvetica-Bold', 14, ['Bram Nuyts', '']);
          para(d, 'Helvetica', 10.5, [
            '2020 - nu: huurdersbegeleider, Woonmaatschappij De Kempische Haard',
            '2017 - 2020: onthaalmedewerker',
            '2016: bachelor sociaal werk',
            'Rijbewijs B, Frans goed, Engels goed',
          ]);
        }),
      ),
    ]),
    'nl',
    'application: a person with birth date, address and phone who is no tenant',
  );

  add(
    'zevende-stil-dankwoord',
    {
      from: 'Hilde De Backer <hilde.debacker@gezinszorg-deharp.example>',
      to: 'Katrien Lauwereys <katrien.lauwereys@sociaalhuis-waaskant.example>',
      date: '2026-11-27 08:17:00 +0100',
      subject: 'RE: ontvangst aanmelding',
      id: 'hdb-2711-0817@gezinszorg-deharp.example',
      more: [['In-Reply-To', '<kl.2611@sociaalhuis-waaskant.example>']],
    },
    text(`
Super, dankjewel voor je snelle reactie Katrien! Fijn weekend alvast.

Hilde

Op 26 nov 2026, om 16:30 schreef Katrien Lauwereys:
> Dag Hilde,
> We hebben je aanmelding goed ontvangen en nemen ze maandag op in het team.
> Groeten, Katrien
`),
    'nl',
    'thanks only, above the quoted acknowledgement',
  );

  add(
    'zevende-stil-reclame-software',
    {
      from: 'Ruben van RentRadar <ruben@rentradar.example>',
      to: 'preventie@sociaalhuis-netestroom.example',
      date: '2027-03-10 10:30:00 +0100',
      subject: 'Ruben hier: nooit meer een huurachterstand missen?',
      id: 'hs-41077.1030@rentradar.example',
    },
    html(
      `<p>Hoi,</p><p>Stel: mevrouw Janssens uit de Dorpsstraat heeft drie maanden achterstal en niemand merkt het. Met <b>RentRadar</b> krijg je een seintje nog voor het verzoekschrift bij de vrederechter ligt.</p><p>Vanaf &euro; 89 per maand, de eerste 2 maanden gratis. Zal ik op dinsdag 16 maart om 11 uur een demo van een kwartiertje inplannen?</p><p>Groetjes,<br>Ruben Thys<br>Account executive, RentRadar<br>02 899 14 60</p><p style="font-size:10px;color:#999">Geen interesse? <a href="https://rentradar.example/stop">Laat het weten</a> en je hoort niets meer van ons.</p>`,
    ),
    'nl',
    'advert with an invented tenant, a price and an appointment',
  );

  return out;
}
