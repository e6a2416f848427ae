import type { Letter } from './letter.ts';

/** News: registries, bailiffs, landlords, workers. */
export const updateLetters: readonly Letter[] = [
  {
    title: 'an hour that is denied beside the day that stays',
    from: 'Els Moens <els.moens@vastgoed-moens.example>',
    subject: 'ander uur vredegerecht',
    body: `Dag

Voor het dossier van Lies Baert, Kortestraat 11, 8560 Wevelgem (26A0377) blijft de zitting op 8 december 2026, maar niet om 9.00 u zoals eerst gemeld.

Els Moens
Vastgoedkantoor Moens`,
    expect: { verdict: 'signal', tenants: ['Lies|Baert'], hearingAt: null, roll: '26A0377' },
  },
  {
    title: 'a registry that moves a hearing',
    from: 'Griffie Vredegerecht Dendermonde <griffie@vg-dendermonde.example>',
    subject: '26A1733 - uitstel',
    body: `Geachte,

In de zaak 26A1733 inzake Woonmaatschappij Denderstreek tegen Van Driessche wordt de zitting van 19 november 2026 om 9.30 u verplaatst naar donderdag 10 december 2026 om 14 uur, Gerechtsgebouw, zaal 2.

De griffier,
K. Lauwers`,
    expect: {
      verdict: 'signal',
      kind: 'update',
      roll: '26A1733',
      hearingAt: '2026-12-10T14:00',
      tenants: ['|Van Driessche'],
      news: ['hearing-moved'],
    },
  },
  {
    title: 'a registry that reports a withdrawal',
    from: 'griffie.vg.halle@just.example',
    subject: 'Afstand van geding AR 26B0911',
    body: `Mevrouw, Mijnheer,

De eisende partij heeft bij brief van 6 november 2026 afstand van geding gedaan in de zaak met rolnummer 26B0911 (Immo Zenne / Peetermans). De zitting van 17 november 2026 om 10 uur gaat niet door.

Met de meeste hoogachting
De griffie`,
    expect: { verdict: 'signal', kind: 'update', roll: '26B0911', hearingAt: null, news: ['withdrawn'] },
  },
  {
    title: 'a French registry that postpones',
    from: 'Greffe Justice de paix de Tournai <greffe@jp-tournai.example>',
    subject: 'RG 26A987 remise',
    body: `Madame, Monsieur,

L'affaire inscrite au rôle général sous le numéro 26A987 (Le Logis SCRL c/ Delvaux Patrick), fixée à l'audience du 18 novembre 2026 à 9 heures, est remise au 16 décembre 2026 à 9 heures 30.

Le greffier`,
    expect: {
      verdict: 'signal',
      kind: 'update',
      roll: '26A987',
      hearingAt: '2026-12-16T09:30',
      tenants: ['Patrick|Delvaux'],
      news: ['hearing-moved'],
    },
  },
  {
    title: 'a landlord who got his money in a thread',
    from: 'Lieve De Coster <lieve.decoster@post.example>',
    subject: 'RE: mijn huurster',
    inReplyTo: 'abc@intake.example',
    body: `Dag Thomas,

Goed nieuws, Naomi heeft vandaag alles in één keer betaald. Voor mij mag het dossier dus dicht.

Bedankt voor de hulp!
Lieve

Op ma 2 nov 2026 om 10:12 schreef Thomas Meldpunt <wonen@intake.example>:
> Dag mevrouw
> Wij contacteren Naomi Verbruggen. De achterstal van 1580 euro noteren wij.
> Groeten`,
    expect: {
      verdict: 'signal',
      kind: 'update',
      euros: null,
      news: ['paid'],
      newText: `Dag Thomas,

Goed nieuws, Naomi heeft vandaag alles in één keer betaald. Voor mij mag het dossier dus dicht.`,
    },
  },
  {
    title: 'a plan that was agreed',
    from: 'SVK De Poort <intake@svkdepoort.example>',
    subject: 'dossier El Khattabi: afbetalingsplan',
    body: `Beste

Ter info: met dhr. Youssef El Khattabi (Lindenlei 7 bus 0201, 8500 Kortrijk) werd een afbetalingsplan afgesproken. Hij betaalt vanaf december 75 euro per maand bovenop de huur.

Groeten
Stefanie`,
    expect: {
      verdict: 'signal',
      kind: 'update',
      tenants: ['Youssef|El Khattabi'],
      news: ['plan-agreed'],
      euros: null,
    },
  },
  {
    title: 'a plan that was broken',
    from: 'Wonen aan de Leie <sofie.maes@wonenaandeleie.example>',
    subject: 'RE: Huurachterstal dossier 2024/0871',
    inReplyTo: 'x@intake.example',
    body: `Beste collega

Het afbetalingsplan met Kristof Van Hauwermeiren wordt niet nageleefd: de afkorting van oktober kwam niet binnen. Er staat nu 2.410,75 euro open.

Sofie Maes

-----Oorspronkelijk bericht-----
Van: Meldpunt <wonen@intake.example>
Verzonden: maandag 5 oktober 2026 9:00
Aan: Sofie Maes
Onderwerp: RE: Huurachterstal dossier 2024/0871

Dag Sofie, bedankt. Zitting op 12 november om 9 uur genoteerd.`,
    expect: {
      verdict: 'signal',
      kind: 'update',
      tenants: ['Kristof|Van Hauwermeiren'],
      news: ['plan-broken'],
      euros: 2410.75,
      hearingAt: null,
    },
  },
  {
    title: 'a worker who reports a visit',
    from: 'Thomas Aelbrecht <thomas.aelbrecht@intake.example>',
    to: 'wonen@intake.example',
    subject: 'RE: Dossier 2026-0144 De Baets',
    inReplyTo: 'task-2026-0144@intake.example',
    body: `Vandaag om 10u langs geweest bij Roger De Baets, niemand thuis. Brief in de bus gestoken. Ik probeer morgen opnieuw.

Thomas`,
    expect: { verdict: 'signal', kind: 'update', outcomes: ['not-at-home', 'note-left'] },
  },
  {
    title: 'a bailiff who announces an eviction in the mail itself',
    from: 'Deurwaarderskantoor Maertens & Co <kantoor@maertens-deurwaarders.example>',
    subject: 'Kennisgeving uithuiszetting - VAN HECKE Bart',
    body: `Geachte,

Overeenkomstig artikel 1344novies Ger.W. delen wij u mee dat wij in uitvoering van het vonnis van het vredegerecht te Brugge d.d. 14 september 2026 (rolnummer 26A1090), betekend op 2 oktober 2026, zullen overgaan tot de uithuiszetting van de heer Bart VAN HECKE, wonende te 8310 Assebroek, Baron Ruzettelaan 91, op woensdag 25 november 2026 om 10.00 uur, op verzoek van NV Brugse Vastgoed.

Met achting,
L. Maertens, gerechtsdeurwaarder`,
    expect: {
      verdict: 'signal',
      kind: 'eviction-notice',
      tenants: ['Bart|Van Hecke'],
      dwelling: 'Baron Ruzettelaan|91||8310|Assebroek',
      roll: '26A1090',
      judgmentOn: '2026-09-14',
      servedOn: '2026-10-02',
      evictionOn: '2026-11-25',
      hearingAt: null,
    },
  },
  {
    title: 'a landlord whose tenant left',
    from: 'Immo Kestelyn <info@immokestelyn.example>',
    subject: 'Ooststraat 112 bus 5 - huurders vertrokken',
    body: `Dag

De huurders Desmet - Callens hebben het appartement Ooststraat 112 bus 5 te Roeselare op 8 november verlaten en de sleutels afgegeven. Ons dossier is hiermee gesloten.

Wouter Kestelyn`,
    expect: { verdict: 'signal', kind: 'update', dwelling: 'Ooststraat|112|5||Roeselare', hearingAt: null },
  },
  {
    title: 'a lawyer who has filed a petition, and names the debt',
    from: 'Mr. Jan Mertens <jan@mertens-advocaten.example>',
    subject: 'Claes-Wouters / Bosmans',
    body: `Geachte,\n\nGisteren legde ik voor de eigenaars, de echtgenoten Claes-Wouters, ter griffie van het Vredegerecht Lier een verzoekschrift neer tegen de heer Nick Bosmans, Kerkstraat 3, 2500 Lier. Er staat 3.260 euro huur open.\n\nMet vriendelijke groeten,\nJan Mertens\nadvocaat`,
    expect: { kind: 'petition', tenants: ['Nick|Bosmans'] },
  },
  {
    title: 'a registry that gives notice by the article alone',
    from: 'Griffie <griffie@vred-x.example>',
    subject: 'mededeling 26A5518 (ter kennisgeving)',
    body: `Geachte,\n\nIk geef u kennis van volgende vordering: Rabot nv tegen de heer Emre Yildiz, Wondelgemstraat 177, 9000 Gent. Zitting: donderdag 10 december 2026 te 14.00 uur.\n\nDe griffie\nVredegerecht van het vierde kanton Gent`,
    expect: { kind: 'petition', tenants: ['Emre|Yildiz'], roll: '26A5518' },
  },
  {
    title: 'a constable who writes the number before the street',
    from: 'Quartier <quartier@police-x.example>',
    subject: 'situation',
    body: `Bonjour,\n\nJe vous signale M. Christophe Vandevelde, locataire au 27 de la rue Léon Dubois à 6030 Marchienne-au-Pont : tapage chaque nuit. Pourriez-vous passer le voir ?\n\nLenoir F.\nInspecteur - Zone de police`,
    expect: {
      kind: 'referral',
      tenants: ['Christophe|Vandevelde'],
      dwelling: 'rue Léon Dubois|27||6030|Marchienne-au-Pont',
    },
  },
];
