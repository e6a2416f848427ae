import type { Letter } from './letter.ts';

/** Mails that signal nothing, and the ones near them that do. */
export const otherLetters: readonly Letter[] = [
  {
    title: 'an out-of-office by its words alone',
    from: 'Karen Wils <karen.wils@stad.example>',
    subject: 'Automatisch antwoord: doorverwijzing',
    body: `Ik ben afwezig van 9 tot en met 20 november 2026. Voor dringende vragen kan u terecht bij mijn collega Tom Beke, 03 200 10 10.

Mvg Karen`,
    expect: { verdict: 'ignore', reason: 'out-of-office' },
  },
  {
    title: 'an out-of-office in French',
    from: 'Luc Petit <luc.petit@mail.example>',
    subject: 'Réponse automatique : votre message',
    headers: { 'auto-submitted': 'auto-replied' },
    body: `Je suis absent du bureau jusqu'au lundi 23 novembre inclus. En cas d'urgence, contactez le 02 500 00 00.`,
    expect: { verdict: 'ignore', reason: 'out-of-office' },
  },
  {
    title: 'a bounce',
    from: 'Mail Delivery System <mailer-daemon@mx.example>',
    subject: 'Undelivered Mail Returned to Sender',
    body: `This is the mail system at host mx.example.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<huurder@mail.example>: host mail.example said: 550 5.1.1 User unknown`,
    expect: { verdict: 'ignore', reason: 'delivery-report' },
  },
  {
    title: 'a newsletter about rents and evictions',
    from: 'VVSG Wonen <nieuws@vvsg-wonen.example>',
    subject: 'Nieuwsflash: uithuiszettingen stijgen',
    headers: { 'list-unsubscribe': '<mailto:uit@vvsg-wonen.example>' },
    body: `Beste lezer

Het aantal uithuiszettingen in Vlaanderen steeg met 4%. Lees het artikel op onze website.
- Huurachterstal: wat zegt het nieuwe decreet?
- Studiedag preventieve woonbegeleiding op 10 december 2026 om 9.30 uur te Gent

Uitschrijven kan via deze link.`,
    expect: { verdict: 'ignore', reason: 'newsletter' },
  },
  {
    title: 'an invitation to a training',
    from: 'Inge Smets <inge.smets@vorming.example>',
    subject: 'Uitnodiging intervisie 3 december',
    body: `Dag iedereen

Graag nodig ik jullie uit op onze intervisie over huurachterstal op donderdag 3 december 2026 om 13.30 uur in het Sociaal Huis. Inschrijven kan tot 25 november via het formulier.

Groeten
Inge`,
    expect: { verdict: 'ignore', reason: 'invitation' },
  },
  {
    title: 'an invoice of a supplier',
    from: 'Facturatie PrintPunt <facturen@printpunt.example>',
    subject: 'Factuur 2026-10442',
    body: `Geachte klant,

In bijlage vindt u factuur 2026-10442 voor een bedrag van € 242,00. Gelieve te betalen vóór 30 november 2026 op BE68 5390 0754 7034.

Met vriendelijke groeten
PrintPunt bv`,
    expect: { verdict: 'ignore', reason: 'invoice' },
  },
  {
    title: 'an offer nobody asked for',
    from: 'Solar Deals <promo@solardeals.example>',
    subject: 'Bespaar tot 60% op uw energiefactuur!!!',
    body: `Beste huiseigenaar,

Nu tijdelijk: zonnepanelen met 60% korting. Klik hier en win een iPhone!

Niet meer ontvangen? Meld u af.`,
    expect: { verdict: 'ignore' },
  },
  {
    title: 'a phishing mail',
    from: 'itsme support <no-reply@secure-login.example>',
    subject: 'Uw account wordt geblokkeerd',
    body: `Geachte klant,

Uw account werd tijdelijk beperkt. Klik op onderstaande link om uw gegevens te bevestigen binnen de 24 uur, anders wordt uw rekening geblokkeerd.

http://secure-login.example/verify`,
    expect: { verdict: 'ignore', reason: 'spam' },
  },
  {
    title: 'an out-of-office line below a real report',
    from: 'Dirk Vos <dirk.vos@mail.example>',
    subject: 'huurder betaalt niet (ik ben met verlof tot 20/11)',
    body: `Beste

Mijn huurder Glenn Pauwels, Hoogstraat 2, 9700 Oudenaarde, heeft 1.400 euro achterstal. Ik ben afwezig tot 20 november maar bereikbaar op gsm.

Dirk Vos`,
    expect: { verdict: 'signal', kind: 'arrears', tenants: ['Glenn|Pauwels'], euros: 1400 },
  },
  {
    title: 'a question about a home without a name',
    from: 'mia@post.example',
    subject: 'vraag',
    body: `Hallo, ik maak me zorgen over de mensen in mijn straat, het huis staat vol rommel en er wonen kinderen. Kan iemand mij bellen? 0499 11 22 33. Mia`,
    expect: { verdict: 'not-understood' },
  },
  {
    title: 'a mail about a meeting of colleagues',
    from: 'Sarah <sarah@intake.example>',
    subject: 'teamoverleg dinsdag',
    body: `Hoi allemaal

Het teamoverleg van dinsdag 17 november om 10 uur gaat door in zaal 3. Brengen jullie koffiekoeken mee?

Sarah`,
    expect: { verdict: 'ignore' },
  },
  {
    title: 'a thank you',
    from: 'Lieve De Coster <lieve.decoster@post.example>',
    subject: 'RE: bedankt',
    body: `Bedankt voor het snelle antwoord!

Groetjes, Lieve`,
    expect: {},
  },
  {
    title: 'a job application',
    from: 'Jolien Baert <jolien.baert@mail.example>',
    subject: 'Sollicitatie woonbegeleider',
    body: `Geachte heer, mevrouw

Met veel interesse las ik uw vacature voor woonbegeleider. In bijlage vindt u mijn cv. Ik woon in de Kerkstraat 9, 9050 Gentbrugge en ben beschikbaar vanaf 1 januari 2027.

Met vriendelijke groeten
Jolien Baert
0470 12 34 56`,
    expect: { tenants: [] },
  },
];
