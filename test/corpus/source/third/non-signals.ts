import type { Language } from '#events/signal.ts';
import { attach, type Envelope, html, multipart, type Part, text } from '../mime.ts';
import { type Answer, mail, says } from '../mail-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

const none = (language: Language, note: string) => says(head('other', language), note, 'ignore');

/** What signals nobody, and what only looks like it. */
export async function quietMails(): Promise<Piece[]> {
  const out: Piece[] = [];
  const add = (name: string, envelope: Envelope, body: Part, answers: readonly Answer[]): void => {
    out.push(mail(name, envelope, body, answers, 'non-signals'));
  };

  add(
    'derde-oof-opleiding',
    {
      from: 'Wim Aerts <wim.aerts@kempenhart.example>',
      to: 'sociale.dienst@ocmw-geelrand.example',
      date: '2026-12-02 08:00:09 +0100',
      subject: 'Afwezig: RE: Verwittiging onbetaalde huur Laakdal',
      id: 'oof.wa.0212@kempenhart.example',
      more: [['Auto-Submitted', 'auto-replied']],
    },
    text('\nIk volg vandaag een opleiding en lees mijn mails morgen. Is het dringend? Bel dan ons onthaal op 014 00 61 20.\n\nWim Aerts\n'),
    none('nl', 'out of office'),
  );
  add(
    'derde-absence-fr',
    {
      from: 'Nadia Hamdi <n.hamdi@maison-medicale-canal.example>',
      to: 'logement@ocmw-zennerand.example',
      date: '2026-12-21 07:31:00 +0100',
      subject: 'Réponse automatique : votre message',
      id: 'auto-nh-2112@maison-medicale-canal.example',
      more: [['X-Autoreply', 'yes'], ['Precedence', 'auto_reply']],
    },
    text('\nBonjour,\n\nJe suis en congé jusqu’au 4 janvier inclus. Vos messages ne sont pas transférés.\n\nNadia Hamdi\n'),
    none('fr', 'automatic answer in French'),
  );
  add(
    'derde-bounce',
    {
      from: 'Mail Delivery System <mailer-daemon@mx.ocmw-demervallei.example>',
      to: 'woonbegeleiding@ocmw-demervallei.example',
      date: '2026-11-10 03:14:00 +0100',
      subject: 'Undelivered Mail Returned to Sender',
      id: '20261110031400.77AB@mx.ocmw-demervallei.example',
      more: [['Auto-Submitted', 'auto-replied']],
    },
    multipart(
      'report',
      '77AB.1762740840/mx',
      [
        text('\nThis is the mail system at host mx.ocmw-demervallei.example.\n\n<pbaten@gsmpost.example>: host mx.gsmpost.example said: 550 5.1.1 User unknown\n'),
        {
          headers: [['Content-Type', 'message/delivery-status']],
          body: Buffer.from('Reporting-MTA: dns; mx.ocmw-demervallei.example\r\n\r\nFinal-Recipient: rfc822; pbaten@gsmpost.example\r\nAction: failed\r\nStatus: 5.1.1\r\n'),
        },
      ],
      '; report-type=delivery-status',
    ),
    none('en', 'bounce'),
  );
  add(
    'derde-nieuwsbrief-huurrecht',
    {
      from: 'Huurrecht Actueel <redactie@huurrecht-actueel.example>',
      to: 'wonen@ocmw-mechelenrand.example',
      date: '2026-11-13 06:00:00 +0100',
      subject: 'Nieuw: zo werkt de aangepaste huurwaarborg',
      id: 'hra-2026-46@huurrecht-actueel.example',
      more: [['List-Unsubscribe', '<https://huurrecht-actueel.example/uit>'], ['List-Id', '<nieuws.huurrecht-actueel.example>']],
    },
    html('<h1>Huurrecht Actueel</h1><p>In dit nummer: de huurwaarborg, cijfers over uithuiszettingen in 2025 en een gesprek met een vrederechter over huurachterstand.</p><p><a href="https://huurrecht-actueel.example/46">Lees meer</a></p><p>Uitschrijven kan onderaan deze nieuwsbrief.</p>', { encoding: 'quoted-printable' }),
    none('nl', 'newsletter on tenancy law'),
  );
  add(
    'derde-factuur-drukker',
    {
      from: 'Boekhouding Drukkerij Pluim <facturen@drukkerij-pluim.example>',
      to: 'wonen@ocmw-leiestreek.example',
      date: '2026-11-18 12:00:00 +0100',
      subject: 'Factuur 26-2204',
      id: 'f26-2204@drukkerij-pluim.example',
    },
    multipart('mixed', '=_pluim', [
      text('\nBeste klant,\n\nIn bijlage onze factuur voor 500 folders "Problemen met je huur?". Gelieve 187,55 euro te betalen voor 18 december.\n\nDrukkerij Pluim\n'),
      attach('factuur 26-2204.pdf', 'application/pdf', await pdf((d) => {
        d.font('Helvetica').fontSize(11).text('Drukkerij Pluim - factuur 26-2204').moveDown();
        d.text('500 folders A5 vierkleurendruk: 155,00 EUR');
        d.text('btw 21 %: 32,55 EUR').text('Totaal: 187,55 EUR');
      })),
    ]),
    none('nl', 'invoice to the office'),
  );
  add(
    'derde-vergadering',
    {
      from: 'Sofie Maes <sofie.maes@ocmw-leiestreek.example>',
      to: 'wonen@ocmw-leiestreek.example',
      date: '2026-11-23 16:20:00 +0100',
      subject: 'Agenda teamoverleg 1 december',
      id: 'sm.2311@ocmw-leiestreek.example',
    },
    text('\nDag collega\'s,\n\nOp het teamoverleg van 1 december om 9 uur bespreken we: de verdeling van de dossiers, de nieuwe brief bij huurachterstand en het kerstfeest. Wie brengt koffiekoeken mee?\n\nSofie\n'),
    none('nl', 'agenda of a meeting'),
  );
  add(
    'derde-spam-krediet',
    {
      from: 'Quick Credit <offer@quickcredit-now.example>',
      to: 'info@ocmw-waasland.example',
      date: '2026-11-07 02:22:00 +0000',
      subject: 'Behind on your rent? Get 5.000 EUR today!!',
      id: '88x7@quickcredit-now.example',
      more: [['X-Spam-Flag', 'YES'], ['Precedence', 'bulk']],
    },
    html('<p>Are you behind on your rent? We lend up to <b>5.000 EUR</b> without questions. Click <a href="http://quickcredit-now.example/x">HERE</a>.</p><p>Unsubscribe</p>'),
    none('en', 'spam that speaks of rent'),
  );
  add(
    'derde-uitnodiging-studiedag',
    {
      from: 'Steunpunt Wonen en Welzijn <vorming@steunpunt-ww.example>',
      to: 'sociaalhuis@ocmw-houtland.example',
      date: '2026-11-25 10:00:00 +0100',
      subject: 'Studiedag "Uithuiszettingen voorkomen" op 4 februari 2027',
      id: 'vorming-0402@steunpunt-ww.example',
    },
    text('\nBeste,\n\nOp 4 februari 2027 organiseren wij in Brugge een studiedag over het voorkomen van uithuiszettingen. Deelname kost 45 euro, lunch inbegrepen. Inschrijven kan tot 20 januari via onze website.\n\nWe hopen u te ontmoeten!\n\nSteunpunt Wonen en Welzijn\n'),
    none('nl', 'invitation to a study day'),
  );
  // From here on: these look quiet and are signals.
  add(
    'derde-bijna-ontvangstbevestiging',
    {
      from: 'Inge Ceulemans <inge.ceulemans@stadwonen-lier.example>',
      to: 'meldpunt@ocmw-netheland.example',
      date: '2026-12-18 16:57:00 +0100',
      subject: 'Afwezig vanaf morgen',
      id: 'ic.1812@stadwonen-lier.example',
    },
    text(`
Dag,

Vanaf morgen ben ik met vakantie. Daarom nog vlug dit: onze huurder Nico Verhaegen, Mechelsesteenweg 288 bus 1, 2500 Lier, heeft een huurachterstand van € 1.117,20 (3 maanden). We stuurden hem twee aanmaningen. Willen jullie hem contacteren op 0495 00 60 84?

Fijn eindejaar!
Inge Ceulemans
Stadwonen Lier bv
03 480 00 75
`),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Nico', 'Verhaegen', { tel: '+32495006084' })],
        dwelling: home('Mechelsesteenweg', '288', '1', '2500', 'Lier'),
        landlord: { name: 'Stadwonen Lier bv', email: 'inge.ceulemans@stadwonen-lier.example', phone: '+3234800075' },
        arrears: debt(1117.2, 3),
        stepsTaken: 'We stuurden hem twee aanmaningen.',
        guidanceQuestion: 'Willen jullie hem contacteren op 0495 00 60 84?',
      },
      'looks like out of office, is a report',
    ),
  );
  add(
    'derde-bijna-nieuwsbrief-van-huurder',
    {
      from: 'Marijke Stevens <marijke.stevens@mijnpost.example>',
      to: 'wonen@ocmw-gentzuid.example',
      date: '2026-11-14 09:03:00 +0100',
      subject: 'Re: Nieuwsbrief november - hulp bij huurschulden',
      id: 'ms1411@mijnpost.example',
    },
    text(`
Goedemorgen,

Ik las in uw nieuwsbrief dat u helpt bij huurschulden. Ik heb twee maanden huurschuld, 1.280 euro. Ik ben Marijke Stevens en woon in de Hundelgemsesteenweg 90 bus 3, 9820 Merelbeke. Mag ik eens langskomen?

Marijke Stevens
0470 00 75 29
`),
    says(
      {
        ...head('tenant-request', 'nl', 'arrears'),
        tenants: [person('Marijke', 'Stevens', { tel: '+32470007529', email: 'marijke.stevens@mijnpost.example' })],
        dwelling: home('Hundelgemsesteenweg', '90', '3', '9820', 'Merelbeke'),
        arrears: debt(1280, 2),
        guidanceQuestion: 'Mag ik eens langskomen?',
      },
      'answer to a newsletter that is a tenant\'s request',
    ),
  );
  add(
    'derde-bijna-factuur-huur',
    {
      from: 'Facturatie Residentie Molenheide <facturatie@molenheide.example>',
      to: 'sociaalhuis@ocmw-maasland.example',
      date: '2026-11-30 07:00:00 +0100',
      subject: 'Onbetaalde huurfacturen - kopie voor het OCMW',
      id: 'RM-7712@molenheide.example',
    },
    text(`
Geachte,

Onze huurster Patricia Vanhees, geboren op 3 september 1966, Kruisstraat 24 bus 6 te 3630 Maasmechelen, liet de huurfacturen van september en oktober onbetaald. Openstaand: 1.240,00 euro. De huur bedraagt 620,00 euro per maand.

Zij kreeg twee herinneringen. Graag uw tussenkomst.

Luc Dreesen
Residentie Molenheide nv
089 00 18 62
`),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Patricia', 'Vanhees', { born: '1966-09-03' })],
        dwelling: home('Kruisstraat', '24', '6', '3630', 'Maasmechelen'),
        landlord: { name: 'Residentie Molenheide nv', email: 'facturatie@molenheide.example', phone: '+3289001862' },
        arrears: debt(1240, 2, 620),
        stepsTaken: 'Zij kreeg twee herinneringen.',
        guidanceQuestion: 'Graag uw tussenkomst.',
      },
      'speaks of invoices, is a landlord\'s report',
    ),
  );
  add(
    'derde-onderhoud-netwerk',
    {
      from: 'ICT-helpdesk <noreply@ict-leuvenrand.example>',
      to: 'alle-medewerkers@ocmw-leuvenrand.example',
      date: '2026-12-09 13:44:00 +0100',
      subject: 'Gepland onderhoud op 12 december',
      id: 'ict-0912@ict-leuvenrand.example',
      more: [['Precedence', 'bulk']],
    },
    text('\nBeste gebruiker,\n\nOp zaterdag 12 december tussen 8 en 12 uur is de mailserver niet bereikbaar. U hoeft zelf niets te doen.\n\nDit bericht werd automatisch verstuurd, antwoorden is niet mogelijk.\n'),
    none('nl', 'notice of maintenance to all staff'),
  );
  return out;
}
