import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** English and German from landlords, tenants and professionals. */
export function secondEnglishAndGerman(): Piece[] {
  return [
    mail(
      'tw-en-expat-landlord-leuven',
      {
        from: '"Dr. Callum Fairweather" <c.fairweather@overseasmail.example>',
        to: 'housing@ocmw-leuvenland.example',
        date: '2026-11-02 04:50:00 +0800',
        subject: 'Unpaid rent, Diestsestraat flat',
        id: '0a77c4de.SG@overseasmail.example',
      },
      text(
        `
Dear Sir or Madam,

I own a flat in Leuven (Diestsestraat 178, box 0202, 3000 Leuven) and work in Singapore. My tenant, Ms Annemie Roosen, moved in on 1 October 2024. She pays EUR 1,025 a month in normal times. Since August nothing has arrived; the balance due stands at EUR 3,075.00 for three months.

I have written to her four times and my neighbour rang the bell.

I would rather not go to court. Could one of your social workers call on her? Her number is +32 483 51 90 26.

Kind regards,
Callum Fairweather
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('Annemie', 'Roosen', { tel: '+32483519026' })],
          dwelling: home('Diestsestraat', '178', '0202', '3000', 'Leuven'),
          landlord: { name: 'Callum Fairweather', email: 'c.fairweather@overseasmail.example' },
          arrears: debt(3075, 3, 1025),
          lease: { startDate: '2024-10-01' },
          stepsTaken: 'I have written to her four times and my neighbour rang the bell.',
          guidanceQuestion: 'Could one of your social workers call on her?',
        },
        'English thousands separator; the date header is of Singapore',
      ),
    ),

    mail(
      'tw-en-tenant-notice-antwerp',
      {
        from: 'Olena Hrytsenko <olena.hrytsenko@inboxpost.example>',
        to: 'help@stadsloket-antwerpen.example',
        date: '2027-02-12 13:36:49 +0100',
        subject: 'notice from landlord',
        id: 'oh.12.02.27@inboxpost.example',
      },
      text(`
Good day,

My name is Olena Hrytsenko (born 17 July 1994), I am from Ukraine and I live with my mother Iryna Hrytsenko in Turnhoutsebaan 260 bus 5, 2140 Borgerhout. Yesterday we got a registered letter in Dutch: the landlord, Mr. Verhulst, terminates our lease and we must leave before 15 May.

We paid every month, EUR 790. I went to the tenants' union but their next free date is in April.

Please tell us if this letter is legal and where we can find another home.

Thank you
Olena, 0468 44 21 95
`),
      says(
        {
          ...head('tenant-request', 'en', 'contract'),
          tenants: [
            person('Olena', 'Hrytsenko', {
              born: '1994-07-17',
              tel: '+32468442195',
              email: 'olena.hrytsenko@inboxpost.example',
            }),
            person('Iryna', 'Hrytsenko'),
          ],
          dwelling: home('Turnhoutsebaan', '260', '5', '2140', 'Borgerhout'),
          landlord: { name: 'Verhulst' },
          arrears: debt(0, 0, 790),
          stepsTaken: "I went to the tenants' union but their next free date is in April.",
          guidanceQuestion: 'Please tell us if this letter is legal and where we can find another home.',
        },
        'no year with the last day; the landlord has a surname only',
      ),
    ),

    mail(
      'tw-en-international-school-nurse',
      {
        from: 'Deirdre O\'Malley <d.omalley@riverside-school.example>',
        to: 'intake@welfare-tervuren.example',
        date: '2026-10-15 08:20:11 +0200',
        subject: 'Concern about a family in Overijse',
        id: 'rs-1015-om@riverside-school.example',
      },
      text(`
Hello,

A pupil's father, Marco Santoro, told me on Monday that his family rents a house at Brusselsesteenweg 391 in 3090 Overijse and that they have fallen behind with the rent by EUR 4,350. The landlady is Mrs Hilde Vanderlinden.

The school has waived this term's fees and I gave him the number of a debt helpline.

Would you be able to draw up a repayment plan with them? Mr Santoro asked me to send this on his behalf.

Deirdre O'Malley, school nurse
Riverside School
02 766 30 18
`),
      says(
        {
          ...head('referral', 'en', 'arrears'),
          tenants: [person('Marco', 'Santoro')],
          dwelling: home('Brusselsesteenweg', '391', '', '3090', 'Overijse'),
          landlord: { name: 'Hilde Vanderlinden' },
          referrer: {
            name: "Deirdre O'Malley",
            organisation: 'Riverside School',
            email: 'd.omalley@riverside-school.example',
            phone: '+3227663018',
          },
          arrears: debt(4350),
          stepsTaken: "The school has waived this term's fees and I gave him the number of a debt helpline.",
          guidanceQuestion: 'Would you be able to draw up a repayment plan with them?',
          tenantInformed: true,
        },
        'asked to write on his behalf, so he knows; apostrophe in a surname',
      ),
    ),

    mail(
      'tw-de-vermieterin-eupen',
      {
        from: 'Gisela Radermacher <g.radermacher@ostbriefe.example>',
        to: 'beratung@sozialdienst-weser.example',
        date: '2026-11-26 10:31:15 +0100',
        subject: 'Mietrückstand Aachener Straße',
        id: 'GR-2611-1031@ostbriefe.example',
      },
      text(
        `
Sehr geehrte Damen und Herren,

seit dem 1. Juni 2023 vermiete ich Herrn Thomas Kohnen, geboren am 22. Mai 1978, meine Wohnung Aachener Straße 87, 4700 Eupen. Die Monatsmiete beträgt 580,00 €.

Die Mieten für September, Oktober und November stehen aus, zusammen 1.740,00 €.

Ich habe ihn zweimal schriftlich gemahnt und einmal persönlich gesprochen.

Könnten Sie ihn bitte aufsuchen und mit ihm die Lage klären? Herr Kohnen weiß, dass ich mich an Sie wende.

Mit freundlichen Grüßen
Gisela Radermacher
Telefon 087 55 20 64
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'de', 'arrears'),
          tenants: [person('Thomas', 'Kohnen', { born: '1978-05-22' })],
          dwelling: home('Aachener Straße', '87', '', '4700', 'Eupen'),
          landlord: {
            name: 'Gisela Radermacher',
            email: 'g.radermacher@ostbriefe.example',
            phone: '+3287552064',
          },
          arrears: debt(1740, 3, 580),
          lease: { startDate: '2023-06-01' },
          stepsTaken: 'Ich habe ihn zweimal schriftlich gemahnt und einmal persönlich gesprochen.',
          guidanceQuestion: 'Könnten Sie ihn bitte aufsuchen und mit ihm die Lage klären?',
          tenantInformed: true,
        },
        'German, three months named; the tenant knows',
      ),
    ),

    mail(
      'tw-de-sozialdienst-sankt-vith',
      {
        from: 'Familienhilfe Eifel-Ardennen <dienst@familienhilfe-eifel.example>',
        to: 'wohnbegleitung@oeshz-sued.example',
        date: '2027-01-20 09:15:00 +0100',
        subject: 'Meldung: verwahrloste Wohnung',
        id: 'fhe.20.01.27@familienhilfe-eifel.example',
      },
      text(`
Guten Morgen,

unsere Helferin war am Montag bei der Mieterin Elfriede Maraite, Malmedyer Straße 52 in 4780 Sankt Vith. Die Küche ist völlig verschmutzt, verdorbene Lebensmittel liegen überall und es gibt Mäuse.

Bisher unternommen: Gespräch mit dem Hausarzt, zwei Putztage.
Bitte: regelmäßige Begleitung im Haushalt.

Frau Maraite wurde noch nicht informiert.

Karin Schröder
Familienhilfe Eifel-Ardennen
Tel. 080 22 71 43
`),
      says(
        {
          ...head('referral', 'de', 'upkeep'),
          tenants: [person('Elfriede', 'Maraite')],
          dwelling: home('Malmedyer Straße', '52', '', '4780', 'Sankt Vith'),
          referrer: {
            name: 'Karin Schröder',
            organisation: 'Familienhilfe Eifel-Ardennen',
            email: 'dienst@familienhilfe-eifel.example',
            phone: '+3280227143',
          },
          stepsTaken: 'Gespräch mit dem Hausarzt, zwei Putztage.',
          guidanceQuestion: 'regelmäßige Begleitung im Haushalt.',
          tenantInformed: false,
        },
        'German professional; labels within prose',
      ),
    ),

    mail(
      'tw-de-mieter-kuendigung-raeren',
      {
        from: 'Uwe Lennertz <uwe.lennertz@netzbrief.example>',
        to: 'info@oeshz-nord.example',
        date: '2026-09-17 18:27:53 +0200',
        subject: 'Kündigung erhalten',
        id: 'ul-1709@netzbrief.example',
      },
      text(
        `
Hallo,

meine Frau Petra Lennertz und ich haben heute die Kündigung bekommen. Wir wohnen zur Miete in 4730 Raeren, Hauptstraße 108. Der Eigentümer Rainer Hick will selbst einziehen, Auszug spätestens 31. März 2027.

Wir haben schon beim Wohnungsamt in Eupen nachgefragt, leider ohne Ergebnis. Wer kann uns bei der Suche nach einer neuen Wohnung helfen?

Uwe Lennertz, 0478 95 06 41
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('tenant-request', 'de', 'contract'),
          tenants: [
            person('Uwe', 'Lennertz', { tel: '+32478950641', email: 'uwe.lennertz@netzbrief.example' }),
            person('Petra', 'Lennertz'),
          ],
          dwelling: home('Hauptstraße', '108', '', '4730', 'Raeren'),
          landlord: { name: 'Rainer Hick' },
          stepsTaken: 'Wir haben schon beim Wohnungsamt in Eupen nachgefragt, leider ohne Ergebnis.',
          guidanceQuestion: 'Wer kann uns bei der Suche nach einer neuen Wohnung helfen?',
        },
        'postcode and town before the street; notice, no arrears',
      ),
    ),

    mail(
      'tw-en-landlord-brussels-hoarding',
      {
        from: 'Fiona Abernethy <fiona@abernethy-lets.example>',
        to: 'support@home-and-care-brussels.example',
        date: '2027-03-08 17:55:05 +0100',
        subject: 'My tenant needs help, not a judge',
        id: 'fa-080327-1755@abernethy-lets.example',
      },
      text(`
Hi there,

I let the ground floor of Rue Américaine 97, 1050 Ixelles to Jean-Luc Thiry, aged 63. The rent arrives on the 1st without fail. The trouble is his hoarding: when the boiler man came last week he could not reach the boiler for the piles of paper and old radios.

I offered to pay for a skip and he burst into tears.

Do you have someone who can work through it with him at his pace? I did tell him I would be contacting you.

Fiona Abernethy (landlady)
0475 12 64 98
`),
      says(
        {
          ...head('referral', 'en', 'living-skills'),
          tenants: [person('Jean-Luc', 'Thiry')],
          dwelling: home('Rue Américaine', '97', '', '1050', 'Ixelles'),
          landlord: { name: 'Fiona Abernethy', email: 'fiona@abernethy-lets.example', phone: '+32475126498' },
          stepsTaken: 'I offered to pay for a skip and he burst into tears.',
          guidanceQuestion: 'Do you have someone who can work through it with him at his pace?',
          tenantInformed: true,
        },
        'a landlady who refers: landlord, no referrer; the rent is paid',
      ),
    ),
  ];
}
