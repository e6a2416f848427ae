import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Tenants who write themselves, and a worker's report. */
export function tenantRequestMails(): Piece[] {
  return [
    mail(
      'derde-huurder-net-nl',
      {
        from: 'Ilse Demeyer <ilse.demeyer@mijnpost.example>',
        to: 'sociaalhuis@ocmw-leiestreek.example',
        date: '2026-11-02 09:40:00 +0100',
        subject: 'Afspraak gevraagd',
        id: 'id.0211@mijnpost.example',
      },
      text(`
Geachte mevrouw, heer,

Mijn naam is Ilse Demeyer. Ik ben geboren op 25/01/1980 en ik huur een appartement in de Gentsesteenweg 119 bus 3, 8500 Kortrijk, van Immo Lys. Door mijn scheiding kan ik de huur van 695 euro niet meer alleen dragen. Ik ben twee maanden achter: 1.390 euro.

Ik vroeg al een afbetalingsplan aan de eigenaar, maar kreeg geen antwoord.

Kan ik een afspraak krijgen met een maatschappelijk werker? U kan mij bellen op 0483 00 47 16.

Met dank,
Ilse Demeyer
`),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Ilse', 'Demeyer', { born: '1980-01-25', tel: '+32483004716', email: 'ilse.demeyer@mijnpost.example' })],
          dwelling: home('Gentsesteenweg', '119', '3', '8500', 'Kortrijk'),
          landlord: { name: 'Immo Lys' },
          arrears: debt(1390, 2, 695),
          stepsTaken: 'Ik vroeg al een afbetalingsplan aan de eigenaar, maar kreeg geen antwoord.',
          guidanceQuestion: 'Kan ik een afspraak krijgen met een maatschappelijk werker?',
        },
        'the tenant writes',
      ),
    ),
    mail(
      'derde-huurder-deurwaarder-aan-de-deur',
      {
        from: 'Jimmy <jimmy.lauwers@gsmpost.example>',
        to: 'hulp@ocmw-antwerpennoord.example',
        date: '2026-11-30 18:21:00 +0100',
        subject: 'dringend!!',
        id: 'jl3011@gsmpost.example',
      },
      text(`
Ik ben Jimmy Lauwers van de Bredabaan 960 bus 2 in 2170 Merksem, er stond vandaag een man aan de deur met een papier van de rechtbank. ik versta er niks van en ik ben bang dat ik uit mijn huis moet. ik heb 2 kindjes. kunnen jullie mij helpen aub??? 0467 00 88 14
`),
      says(
        {
          ...head('tenant-request', 'nl'),
          tenants: [person('Jimmy', 'Lauwers', { tel: '+32467008814', email: 'jimmy.lauwers@gsmpost.example' })],
          dwelling: home('Bredabaan', '960', '2', '2170', 'Merksem'),
          guidanceQuestion: 'kunnen jullie mij helpen aub???',
        },
        'the reason is not stated, so no problem is labelled',
      ),
    ),
    mail(
      'derde-huurster-opzeg',
      {
        from: 'Samira Idrissi <samira.idrissi@mijnpost.example>',
        to: 'wonen@ocmw-mechelenrand.example',
        date: '2026-12-07 14:03:00 +0100',
        subject: 'opzeg gekregen',
        id: 'si0712@mijnpost.example',
      },
      text(`
Goede middag,

Ik ben Samira Idrissi. Ik woon met mijn man Youssef Idrissi in de Battelsesteenweg 40, 2800 Mechelen. De eigenaar (mevrouw Lut Peeters) heeft ons de opzeg gegeven. Wij moeten eind juni 2027 weg zijn. Wij hebben altijd onze huur van 850 euro betaald.

Wij zijn op zoek naar iets anders maar vinden niets voor vier kinderen.

Kunt u ons helpen zoeken?

Samira
0485 00 20 96
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('tenant-request', 'nl', 'contract'),
          tenants: [
            person('Samira', 'Idrissi', { tel: '+32485002096', email: 'samira.idrissi@mijnpost.example' }),
            person('Youssef', 'Idrissi'),
          ],
          dwelling: home('Battelsesteenweg', '40', '', '2800', 'Mechelen'),
          landlord: { name: 'Lut Peeters' },
          arrears: debt(0, 0, 850),
          stepsTaken: 'Wij zijn op zoek naar iets anders maar vinden niets voor vier kinderen.',
          guidanceQuestion: 'Kunt u ons helpen zoeken?',
        },
        'notice to quit; the rent is paid',
      ),
    ),
    mail(
      'derde-locataire-fr',
      {
        from: 'Didier Noël <didier.noel@courriel.example>',
        to: 'cpas@cpas-hesbaye.example',
        date: '2026-11-12 08:26:00 +0100',
        subject: 'Besoin d’aide pour mon loyer',
        id: 'dn1211@courriel.example',
      },
      text(`
Bonjour,

Je m'appelle Didier Noël, né le 8 février 1969. Je loue un studio chaussée de Tirlemont 17, 4280 Hannut. J'ai perdu mon emploi et je n'ai pas payé mon loyer depuis 4 mois : je dois 1.960 euros, mon loyer est de 490 euros.

J'ai écrit à mon propriétaire pour lui expliquer.

Pouvez-vous me recevoir cette semaine ? Mon téléphone : 0471 00 63 92.

Didier Noël
`),
      says(
        {
          ...head('tenant-request', 'fr', 'arrears'),
          tenants: [person('Didier', 'Noël', { born: '1969-02-08', tel: '+32471006392', email: 'didier.noel@courriel.example' })],
          dwelling: home('chaussée de Tirlemont', '17', '', '4280', 'Hannut'),
          arrears: debt(1960, 4, 490),
          stepsTaken: "J'ai écrit à mon propriétaire pour lui expliquer.",
          guidanceQuestion: 'Pouvez-vous me recevoir cette semaine ?',
        },
        'French tenant; the landlord is not named',
      ),
    ),
    mail(
      'derde-tenant-english',
      {
        from: 'Grace Adeyemi <grace.adeyemi@inboxmail.example>',
        to: 'info@ocmw-gentzuid.example',
        date: '2026-11-27 21:55:00 +0100',
        subject: 'Help with rent',
        id: 'ga2711@inboxmail.example',
      },
      text(`
Dear Sir or Madam,

My name is Grace Adeyemi and I rent a flat at Brusselsesteenweg 233 box 4, 9050 Gentbrugge. I lost my cleaning job in August. I am now two months behind with my rent, which is 1,340 euros in total.

I asked my landlord, Mr Johan Wille, for more time but he said no.

Can you help me, please? You can call me on 0465 00 97 31.

Grace Adeyemi
`),
      says(
        {
          ...head('tenant-request', 'en', 'arrears'),
          tenants: [person('Grace', 'Adeyemi', { tel: '+32465009731', email: 'grace.adeyemi@inboxmail.example' })],
          dwelling: home('Brusselsesteenweg', '233', '4', '9050', 'Gentbrugge'),
          landlord: { name: 'Johan Wille' },
          arrears: debt(1340, 2),
          stepsTaken: 'I asked my landlord, Mr Johan Wille, for more time but he said no.',
          guidanceQuestion: 'Can you help me, please?',
        },
        'English tenant',
      ),
    ),
    mail(
      'derde-mieter-deutsch',
      {
        from: 'Günter Radermacher <guenter.radermacher@postfach.example>',
        to: 'info@oeshz-ostland.example',
        date: '2026-11-19 10:02:00 +0100',
        subject: 'Mietrückstand',
        id: 'gr1911@postfach.example',
      },
      text(`
Guten Tag,

mein Name ist Günter Radermacher, geboren am 23. Juni 1962. Ich wohne in der Aachener Straße 57, 4700 Eupen zur Miete. Wegen meiner Krankheit habe ich drei Monatsmieten nicht bezahlt, insgesamt 1.650 Euro (Miete: 550 Euro im Monat).

Ich habe mit meinem Vermieter, Herrn Leo Schyns, telefoniert, aber er will nicht länger warten.

Können Sie mir helfen? Meine Nummer ist 0477 00 84 05.

Mit freundlichen Grüßen
Günter Radermacher
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('tenant-request', 'de', 'arrears'),
          tenants: [person('Günter', 'Radermacher', { born: '1962-06-23', tel: '+32477008405', email: 'guenter.radermacher@postfach.example' })],
          dwelling: home('Aachener Straße', '57', '', '4700', 'Eupen'),
          landlord: { name: 'Leo Schyns' },
          arrears: debt(1650, 3, 550),
          stepsTaken: 'Ich habe mit meinem Vermieter, Herrn Leo Schyns, telefoniert, aber er will nicht länger warten.',
          guidanceQuestion: 'Können Sie mir helfen?',
        },
        'German tenant',
      ),
    ),
    mail(
      'derde-begeleider-verslag',
      {
        from: 'Jelle Nijs <jelle.nijs@ocmw-demervallei.example>',
        to: 'woonbegeleiding@ocmw-demervallei.example',
        date: '2026-12-08 15:45:00 +0100',
        subject: 'Verslag huisbezoek Reynders',
        id: 'jn0812@ocmw-demervallei.example',
      },
      text(`
Dag team,

Vandaag bij Luc Reynders geweest (Koning Albertstraat 21 bus 6, Diest). Hij liet me binnen, we hebben samen de keuken opgeruimd. Volgende afspraak op 15 december om 10 uur bij hem thuis. De stap huisbezoek mag afgesloten worden.

Jelle
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Luc', 'Reynders')],
          dwelling: home('Koning Albertstraat', '21', '6', '', 'Diest'),
        },
        'report of the own worker: no referrer; the appointment is no hearing',
      ),
    ),
  ];
}
