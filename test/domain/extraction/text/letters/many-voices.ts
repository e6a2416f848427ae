import type { Letter } from './letter.ts';

/** Letters in many voices, most of them passed on, pasted, or told by somebody who is not the tenant. */
export const manyVoices: readonly Letter[] = [
  {
    title: 'a tenant who pastes the letter of his landlord',
    from: 'Karel Dhondt <karel.dhondt@mijnpost.example>',
    subject: 'brief van mijn verhuurder',
    date: '2026-11-24T09:00:00Z',
    body: `Goeiedag,

Ik kreeg deze brief van mijn huisbaas. Wat moet ik nu doen?

Karel

Immo Leiebocht bv
Kouter 12, 9800 Deinze
09 386 00 11

De heer Karel Dhondt
Gentstraat 81 bus 2
9800 Deinze

Deinze, 20 november 2026

Geachte heer Dhondt,

Uw huurachterstand bedraagt 1.640 euro, zijnde twee maanden huur. Zonder betaling voor 5 december 2026 gaan wij naar de vrederechter.

Hoogachtend,
Immo Leiebocht bv`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      tenants: ['Karel|Dhondt'],
      dwelling: 'Gentstraat|81|2|9800|Deinze',
      euros: 1640,
    },
  },
  {
    title: 'a landlord who passes on what he wrote to his tenant',
    from: 'Dirk Claes <dirk.claes@mijnpost.example>',
    subject: 'FW: huur',
    date: '2026-11-24T09:00:00Z',
    body: `Zie hieronder de mail die ik aan mijn huurster stuurde, geen antwoord. Het gaat om de Kerkstraat 3 in 2060 Antwerpen.

Dirk Claes

Van: Dirk Claes <dirk.claes@mijnpost.example>
Verzonden: dinsdag 3 november 2026 9:10
Aan: Fatima Bouzid <fatima.bouzid@anderpost.example>
Onderwerp: huur

Dag Fatima,
Je bent twee maanden huur achter, samen 1.500 euro. Wanneer betaal je?
Dirk`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      tenants: ['Fatima|Bouzid'],
      emails: ['fatima.bouzid@anderpost.example'],
      dwelling: 'Kerkstraat|3||2060|Antwerpen',
      euros: 1500,
      landlord: 'Dirk Claes',
    },
  },
  {
    title: 'a daughter who pastes the letter of a bailiff to her mother',
    from: 'Nadia Haddad <nadia.haddad@mijnpost.example>',
    subject: 'brief deurwaarder',
    date: '2026-11-24T09:00:00Z',
    body: `Mijn moeder heeft een brief van de deurwaarder gekregen, ik plak hem hieronder. Ze verstaat geen Nederlands. Kunnen jullie haar bellen op 0471 22 10 09?

Nadia

Gerechtsdeurwaarderskantoor Smets & Partners
Stationsplein 3, 1800 Vilvoorde

Mevrouw Samira Haddad
Leuvensestraat 15 bus 1
1800 Vilvoorde

Inzake: bv Immoplan / Haddad

Mevrouw,

Bij vonnis van het vredegerecht te Vilvoorde van 15 oktober 2026 werd u veroordeeld tot betaling van 3.120 euro en tot ontruiming van de woning. De uithuiszetting zal plaatsvinden op 14 december 2026 om 9 uur.

Hoogachtend,
G. Smets`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      tenants: ['Samira|Haddad'],
      dwelling: 'Leuvensestraat|15|1|1800|Vilvoorde',
      evictionOn: '2026-12-14',
      referrer: 'Nadia Haddad',
      hearingAt: null,
    },
  },
  {
    title: 'a tenant who forwards a reminder with a word of his own',
    from: 'Rudy Bogaert <rudy.bogaert@post.example>',
    subject: 'Fwd: aanmaning',
    date: '2026-11-24T09:00:00Z',
    body: `Kan iemand mij helpen?

---------- Forwarded message ---------
Van: Immo Dender <info@immodender.example>
Date: ma 16 nov. 2026 om 09:12
Subject: aanmaning
To: <rudy.bogaert@post.example>

Geachte heer Bogaert,
Uw huur van oktober en november voor het appartement Kaai 7 bus 3 te 9300 Aalst werd niet betaald. Gelieve 1.180 euro te storten.
Immo Dender`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      tenants: ['Rudy|Bogaert'],
      dwelling: 'Kaai|7|3|9300|Aalst',
      euros: 1180,
    },
  },
  {
    title: 'a tenant to whom notice was given',
    from: 'Rosa Vermander <rosa.vermander@mijnpost.example>',
    subject: 'opgezegd',
    date: '2026-11-24T09:00:00Z',
    body: `Beste,

De eigenaar heeft mij opgezegd. Ik woon al 20 jaar in de Vlamingstraat 44, 8560 Wevelgem en ik ben 71. Ik heb altijd op tijd betaald (540 euro). Ik moet weg tegen 1 maart. Kan ik nog ergens terecht?

Rosa Vermander
056 41 22 19`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      tenants: ['Rosa|Vermander'],
      dwelling: 'Vlamingstraat|44||8560|Wevelgem',
      euros: null,
    },
  },
  {
    title: 'a notary for heirs who let',
    from: 'Notariskantoor Leysen <info@notaris-leysen.example>',
    subject: 'Nalatenschap Vereecke - huurder',
    date: '2026-11-24T09:00:00Z',
    body: `Geachte,

Ik treed op voor de erfgenamen van wijlen mevrouw Vereecke, eigenaars van de woning Molenstraat 9 te 2400 Mol. De huurder, de heer Johan Put, betaalde sedert juli 2026 geen huur meer. Het verschuldigde bedrag beloopt 3.300,00 euro (vijf maanden à 660 euro).

Wij verzoeken u met betrokkene contact op te nemen.

Met oprechte hoogachting,
Meester Bart Leysen, notaris`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      tenants: ['Johan|Put'],
      dwelling: 'Molenstraat|9||2400|Mol',
      euros: 3300,
    },
  },
  {
    title: 'a plan that was broken',
    from: 'SVK Zuid <info@svk-zuid.example>',
    subject: 'plan niet nagekomen',
    date: '2026-11-24T09:00:00Z',
    body: `Beste,

Mevrouw Ilse Baert, Dorpsplein 7, 9940 Evergem, heeft de derde schijf van haar afbetalingsplan niet betaald. Het plan vervalt hiermee; er staat nog 1.120 euro open.

Mvg
SVK Zuid`,
    expect: {
      verdict: 'signal',
      kind: 'update',
      tenants: ['Ilse|Baert'],
      euros: 1120,
      news: ['plan-broken'],
    },
  },
  {
    title: "a lawyer's agreed postponement",
    from: 'Mr. Tine Roels <tine.roels@roels-advocaten.example>',
    subject: 'Uitstel / Bv Patrim - Daems',
    date: '2026-11-24T09:00:00Z',
    body: `Geachte,

In de zaak Bv Patrim tegen Daems (AR 26A1120, vredegerecht Mol) werd in onderling overleg uitstel gevraagd. De zaak komt niet voor op 2 december; een nieuwe datum is nog niet gekend.

Tine Roels
Advocaat`,
    expect: { verdict: 'signal', kind: 'update', roll: '26A1120', hearingAt: null },
  },
  {
    title: 'a couple under one surname',
    from: 'John Whitaker <john.w@mail.example>',
    subject: 'Unpaid rent',
    date: '2026-11-24T09:00:00Z',
    body: `Hello,
My tenants John and Mary Smith at Bondgenotenlaan 22, 3000 Leuven have not paid the rent since September. They owe me 2,400 euros in total, 800 a month.
Regards
John Whitaker`,
    expect: { verdict: 'signal', kind: 'arrears', tenants: ['John|Smith', 'Mary|Smith'], euros: 2400 },
  },
  {
    title: 'three tenants of one house',
    from: 'Eva Moens <eva.moens@mijnpost.example>',
    subject: 'huurders Bosstraat',
    date: '2026-11-24T09:00:00Z',
    body: `Beste,
Ik verhuur Bosstraat 12, 3010 Kessel-Lo aan drie vrienden: Tom Peeters, Bram Janssens en Koen De Smet. Ze betalen al twee maanden niet, 2 x 1.200 = 2.400 euro.
Eva Moens`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      tenants: ['Tom|Peeters', 'Bram|Janssens', 'Koen|De Smet'],
      euros: 2400,
    },
  },
  {
    title: 'a rent that is paid in time is no debt',
    from: 'Els Roose <els@elshuis.example>',
    subject: 'huurder',
    date: '2026-11-24T09:00:00Z',
    body: `Mijn huurder Wim De Backer betaalt altijd op tijd (900 euro), maar er is veel lawaai en de buren klagen. Adres: Nieuwstraat 5, 9300 Aalst. Kan iemand bemiddelen?
Els Roose`,
    expect: { verdict: 'signal', kind: 'referral', tenants: ['Wim|De Backer'], euros: null },
  },
  {
    title: 'the day that a bailiff names beside a judgment',
    from: 'Gerechtsdeurwaarder Van Loo <info@vanloo-gdw.example>',
    subject: 'Uithuiszetting 22/12/2026',
    date: '2026-11-24T09:00:00Z',
    body: `Mevrouw, mijnheer,
In uitvoering van het vonnis van 6 november 2026 van het vredegerecht te Lier zal ik op dinsdag 22 december 2026 om 10 uur overgaan tot de uithuiszetting van de heer Dirk Moons, Berlarij 44, 2500 Lier, op verzoek van Immo Nete nv.
P. Van Loo`,
    expect: {
      verdict: 'signal',
      kind: 'eviction-notice',
      tenants: ['Dirk|Moons'],
      evictionOn: '2026-12-22',
      hearingAt: null,
    },
  },
  {
    title: 'a neighbour who gives his own number and the other',
    from: 'Buurman <j.dhaene@post.example>',
    subject: 'hiernaast',
    date: '2026-11-24T09:00:00Z',
    body: `Goedendag, ik woon in de Rozenlaan 8 in Harelbeke. In nummer 10 woont Gerda Vlieghe en dat mens laat haar huis helemaal verkommeren, ratten in de tuin, vuilzakken tegen de gevel. Kan er iemand gaan kijken?
J. Dhaene`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      tenants: ['Gerda|Vlieghe'],
      dwelling: 'Rozenlaan|10|||Harelbeke',
    },
  },
  {
    title: 'a form of a helper that names the landlord',
    from: 'Karine Baeten <karine.baeten@vzw-thuis.example>',
    subject: 'Aanmelding',
    date: '2026-11-24T09:00:00Z',
    body: `Naam: Demir
Voornaam: Mehmet
Geboortedatum: 04/05/1990
Adres: Stalenstraat 55 bus 2
3600 Genk
Verhuurder: Immo Limburg
Probleem: kan de huur niet betalen, 2 maanden achterstand (1240 euro)
Telefoon: 0489 22 33 44
Toestemming: ja

Karine Baeten
vzw Thuis`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      tenants: ['Mehmet|Demir'],
      landlord: 'Immo Limburg',
      euros: 1240,
    },
  },
  {
    title: 'a tenant in plain English',
    from: 'Ivan Petrov <ivan.p@mail.example>',
    subject: 'help',
    date: '2026-11-24T09:00:00Z',
    body: `Hello, I am Ivan Petrov. I live at Brusselsesteenweg 88, 9050 Gentbrugge. I lost my job and I owe the landlord 3 months, 1950 euro. He says he goes to court. Please help. 0466 12 34 56`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      tenants: ['Ivan|Petrov'],
      euros: 1950,
      dwelling: 'Brusselsesteenweg|88||9050|Gentbrugge',
    },
  },
  {
    title: "a mother who tells of her son's day in court",
    from: 'Brigitte Nys <brigitte.nys@post.example>',
    subject: 'zoon',
    date: '2026-11-24T09:00:00Z',
    body: `Goeiedag, mijn zoon Kevin Nys (27) woont alleen in de Bergstraat 20 bus 1, 3500 Hasselt en krijgt zijn huur niet betaald, hij is al 3 maanden achter en moet op 9 december om 10 uur voor de vrederechter komen. Ik weet niet meer wat te doen, kan iemand bij hem langsgaan? Zijn gsm is 0498 76 54 32, hij weet dat ik u schrijf.
Brigitte Nys, 0497 00 11 22`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      tenants: ['Kevin|Nys'],
      hearingAt: '2026-12-09T10:00',
      phones: ['+32498765432'],
    },
  },
  {
    title: 'an hour behind the name of the court',
    from: 'Liesbeth Caron <lies.caron@post.example>',
    subject: 'mijn broer',
    date: '2026-11-24T09:00:00Z',
    body: `Dag, het gaat over mijn broer Steven Caron. Hij huurt een studio, Visserskaai 12 bus 301, 8400 Oostende, van de heer Dumon. Sinds zijn ontslag heeft hij zijn huur niet betaald, ik denk 3 maanden, dus zo'n 1.650 euro. Op 8 december moet hij naar het vredegerecht om 9u30. Kan iemand hem opzoeken? Hij weet van niks dat ik schrijf. Zijn nummer: 0494/55.66.77
Liesbeth`,
    expect: { verdict: 'signal', kind: 'referral', hearingAt: '2026-12-08T09:30', euros: 1650 },
  },
  {
    title: 'a product that is written out, without a sign',
    from: 'Frank <frank@huisbaas.example>',
    subject: 're huur',
    date: '2026-11-24T09:00:00Z',
    body: `yow, kunde gij eens bellen met Jordy van op t kot in de Naamsestraat 55 kamer 4 in Leuven? volle naam is Jordy Van Acker. 0475 88 77 66. betaalt niet sinds sept, 4x410 = 1640.
Frank De Wachter`,
    expect: { verdict: 'signal', kind: 'arrears', tenants: ['Jordy|Van Acker'], euros: 1640 },
  },
  {
    title: 'a floor between number and box',
    from: 'Ann Decock <ann.decock@post.example>',
    subject: 'buren',
    date: '2026-11-24T09:00:00Z',
    body: `Beste meldpunt, boven ons op de Kortrijksesteenweg 900 (3de verdieping, bus 0301) in 9000 Gent hoort men elke nacht geschreeuw en gesleep met meubels. De huurder heet Patrick Lammens. Wij slapen niet meer. Groeten, Ann Decock (bus 0201)`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      tenants: ['Patrick|Lammens'],
      dwelling: 'Kortrijksesteenweg|900|0301|9000|Gent',
    },
  },
  {
    title: 'a lawyer who stands by the tenant',
    from: 'Julie Meert <julie.meert@advocaten.example>',
    subject: 'Daems - pro deo',
    date: '2026-11-24T09:00:00Z',
    body: `Geachte,
Als pro deo-advocaat sta ik mevrouw Ilse Daems bij, Kouter 8, 9000 Gent. Zij is gedagvaard voor de vrederechter van Gent op 11 december 2026 om 9 uur wegens 2.100 euro huurachterstand. Zij verzoekt om begeleiding.
Julie Meert, advocaat`,
    expect: { verdict: 'signal', kind: 'referral', tenants: ['Ilse|Daems'], hearingAt: '2026-12-11T09:00' },
  },
  {
    title: 'a name behind its home, and a signature right below the letter',
    from: 'Tony <tony@post.example>',
    subject: 'Huur pand Molenstraat 5 Geel',
    date: '2026-11-24T09:00:00Z',
    body: `Hallo ocmw, mijn huurder in Molenstraat 5 te 2440 Geel, Bjorn Hendrickx, ligt in het ziekenhuis en betaalt niet. 3 maanden van 600. Wie moet ik contacteren?
Tony Verlinden`,
    expect: { verdict: 'signal', kind: 'arrears', tenants: ['Bjorn|Hendrickx'], landlord: 'Tony Verlinden' },
  },
  {
    title: 'a mother named by what she is called',
    from: 'Ingrid Raes <ingrid.raes@kinderopvang-x.example>',
    subject: 'mama van Noor',
    date: '2026-11-24T09:00:00Z',
    body: `Hallo,
De mama van Noor, één van onze kindjes, heet Hanane Tahiri. Zij woont op de Gentsesteenweg 55, 9300 Aalst. Ze vertelde huilend dat ze al 2 maanden de huur (650 euro) niet betaald heeft en dat de eigenaar dreigt. Ze vindt het ok dat ik jullie contacteer. 0467 99 11 22`,
    expect: { verdict: 'signal', kind: 'referral', tenants: ['Hanane|Tahiri'] },
  },
  {
    title: 'a place that ends its sentence',
    from: 'Amal Bennani <amal.b@post.example>',
    subject: "Demande d'aide",
    date: '2026-11-24T09:00:00Z',
    body: `Bonjour, je m'appelle Amal Bennani et j'habite avec mes 3 enfants à la rue de l'Eglise 14, 1600 Leeuw-Saint-Pierre. Je n'arrive plus à payer mon loyer de 780 euros. J'ai 2.340 euros de retard. Le propriétaire m'a envoyé une lettre d'huissier. Mon gsm : 0484 12 21 12.`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      tenants: ['Amal|Bennani'],
      dwelling: "rue de l'Eglise|14||1600|Leeuw-Saint-Pierre",
      euros: 2340,
    },
  },
];
