import type { Letter } from './letter.ts';

/** Letters of the most different hands, each for one way of writing that no other letter shows. */
export const otherHands: readonly Letter[] = [
  {
    title: 'a reminder that a landlord passes on, known by whom it greets',
    from: 'De Ideale Woning <incasso@idealewoning.example>',
    subject: 'FW: laatste verwittiging 77.120',
    date: '2026-11-10T09:00:00Z',
    body: `Ter info, onderstaande brief vertrok vandaag.

-----Oorspronkelijk bericht-----
Van: De Ideale Woning
Aan: Mehmet Aydin
Onderwerp: laatste verwittiging

Geachte heer Aydin,

Ondanks onze vorige brieven staat er voor uw woning Krijgsbaan 4 bus 0203, 2600 Berchem nog 1.877,25 euro open. Gelieve binnen de 8 dagen te betalen.

De Ideale Woning`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Krijgsbaan|4|0203|2600|Berchem',
      euros: 1877.25,
      tenants: ['Mehmet|Aydin'],
    },
  },
  {
    title: 'a form with plus, slashes and a bare total',
    from: 'Yves Van Hoecke <yves.vanhoecke@thuispost.example>',
    subject: 'achterstal huurders',
    date: '2026-11-10T09:00:00Z',
    body: `Beste OCMW,

Huurders: Kimberly Van Steen + Dave Verbruggen
Woonst: Kerkstraat 9 bus A te Londerzeel (1840)
Huur: 730/maand
Niet betaald: september / oktober / november
Tot: 2.190

Graag opvolging.

Yves`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Kerkstraat|9|A|1840|Londerzeel',
      euros: 2190,
      tenants: ['Kimberly|Van Steen', 'Dave|Verbruggen'],
    },
  },
  {
    title: 'a postcode and place in brackets behind the street',
    from: 'Christa Lauwers <christa.lauwers@thuispost.example>',
    subject: 'kunnen jullie iets doen?',
    date: '2026-11-10T09:00:00Z',
    body: `Goeiemiddag,

Gunther Pauwels huurt al zes jaar mijn rijhuisje in de Bosduifstraat 3 (2018 Antwerpen). Altijd een modelhuurder geweest, tot zijn scheiding. Nu heb ik sinds augustus niets meer gezien. De huur is 600 euro, dat maakt ondertussen 2400 euro. Ik kan dat missen maar niet blijven missen. Hij neemt op op het nummer 0471 55 66 33.

Wat raden jullie aan?

Christa Lauwers`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Bosduifstraat|3||2018|Antwerpen',
      euros: 2400,
      tenants: ['Gunther|Pauwels'],
      phones: ['+32471556633'],
    },
  },
  {
    title: 'a tenant whom the bailiff puts out of his home',
    from: 'stef.d@jongpost.example',
    subject: 'uithuiszetting 4 december',
    date: '2026-11-10T09:00:00Z',
    body: `Dag,

Mijn naam is Stef Dumon. Op 4 december komt de deurwaarder mij uit mijn huis zetten, Dorpsplein 7, 8570 Anzegem. Ik heb nergens om naartoe te gaan. Kan ik vandaag nog iemand spreken?

Stef`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      dwelling: 'Dorpsplein|7||8570|Anzegem',
      tenants: ['Stef|Dumon'],
      emails: ['stef.d@jongpost.example'],
    },
  },
  {
    title: 'a street worker and a date of birth in brackets',
    from: 'Straathoekwerk Noord <straathoek@cawnoord.example>',
    subject: 'jongen 19j',
    date: '2026-11-10T09:00:00Z',
    body: `Hey,

ik volg Ilias Chentouf op (2/5/2007), hij zit sinds kort op een studio in de Pothoekstraat 58/2, 2060 Antwerpen. Eerste keer alleen wonen, hij heeft geen idee hoe een huishouden werkt en de verhuurder klaagt over nachtlawaai. Hij ziet begeleiding zitten.

grtz
Bilal, straathoekwerker
0491 22 33 11`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Pothoekstraat|58|2|2060|Antwerpen',
      tenants: ['Ilias|Chentouf'],
      births: ['2007-05-02'],
    },
  },
  {
    title: 'a web form that a program sends on',
    from: 'Contactformulier website <noreply@ocmw-teststad.example>',
    subject: 'Nieuw bericht van het contactformulier',
    date: '2026-11-10T09:00:00Z',
    body: `Voornaam: Rachid
Familienaam: Ouali
E-mailadres: rachid.ouali@mailbox.example
Telefoonnummer: 0467001199
Adres: Lange Beeldekensstraat 204 bus 1, 2060 Antwerpen
Bericht: Ik ben huurder en heb een brief gekregen van mijn eigenaar dat ik moet vertrekken tegen eind december. Ik heb twee kinderen. Wat zijn mijn rechten?`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      dwelling: 'Lange Beeldekensstraat|204|1|2060|Antwerpen',
      tenants: ['Rachid|Ouali'],
      phones: ['+32467001199'],
      emails: ['rachid.ouali@mailbox.example'],
    },
  },
  {
    title: "bullets, and an address that bears the tenant's surname",
    from: 'Tom Bosmans <tom.bosmans@stadlier.example>',
    subject: 'Aanmelding woonoverleg',
    date: '2026-11-10T09:00:00Z',
    body: `Beste

Hierbij een nieuwe aanmelding voor het woonoverleg:

* Wie: Els Vandenbroeck (09/11/1991) en Davy Coppens (30/03/1989), 3 kinderen
* Waar: Mechelsestraat 140, 2500 Lier
* Eigenaar: Guy Wellens
* Wat: woning in slechte staat, kinderen slapen op matrassen op de grond, eigenaar zegt op
* Contact: els.vandenbroeck@mailbox.example
* Akkoord: ja, mondeling

Tom Bosmans
dienst Wonen Stad Lier`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Mechelsestraat|140||2500|Lier',
      tenants: ['Els|Vandenbroeck', 'Davy|Coppens'],
      emails: ['els.vandenbroeck@mailbox.example'],
      births: ['1991-11-09', '1989-03-30'],
    },
  },
  {
    title: 'a surname that is a trade, and a place before the street',
    from: 'Jeugdhulp De Brug <team@debrug-jeugdhulp.example>',
    subject: 'jongvolwassene',
    date: '2026-11-10T09:00:00Z',
    body: `Dag collega's

Yara De Meester (° 9/9/2006) verliet in juni onze leefgroep en huurt een kamer: 9000 Gent, Coupure Links 44/12. Ze krijgt haar administratie niet op orde en heeft al 2 maanden huur niet overgeschreven. Tel Yara: 0478 66 55 44. Ze is akkoord.

Charlotte Maes
begeleider De Brug
09 333 22 11`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Coupure Links|44|12|9000|Gent',
      tenants: ['Yara|De Meester'],
      phones: ['+32478665544'],
      births: ['2006-09-09'],
    },
  },
  {
    title: 'a number in brackets behind the street',
    from: 'NICOLE VERBIST <nicole.verbist@oudpost.example>',
    subject: 'appartement boven mijn winkel',
    date: '2026-11-10T09:00:00Z',
    body: `Goedendag,

Ik verhuur het appartement boven mijn winkel op de Bruul (nr 55 bus 1, 2800 Mechelen) aan mevrouw Lambrechts. Zij heeft twee maanden niets gestort, dat is 1800 euro. Zij komt niet buiten en doet de deur niet open.

Nicole Verbist`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Bruul|55|1|2800|Mechelen',
      euros: 1800,
      tenants: ['|Lambrechts'],
    },
  },
  {
    title: 'a lawyer who had somebody summoned',
    from: 'Peter Aerts <peter.aerts@aerts-law.example>',
    subject: 'Janssens t/ Mbeki',
    date: '2026-11-10T09:00:00Z',
    body: `Geachte,

Hierbij laat ik u weten dat ik namens mijn cliënte, mevrouw Greta Janssens, de heer Samuel Mbeki, Lange Nieuwstraat 90 bus 2 te 2000 Antwerpen, heb laten dagvaarden in uithuiszetting. De zaak wordt ingeleid op 15 december 2026 om 9.30 uur voor het vredegerecht Antwerpen 1.

Peter Aerts
advocaat`,
    expect: {
      verdict: 'signal',
      kind: 'summons',
      dwelling: 'Lange Nieuwstraat|90|2|2000|Antwerpen',
      hearingAt: '2026-12-15T09:30',
      tenants: ['Samuel|Mbeki'],
    },
  },
  {
    title: 'a tenant in broken English',
    from: 'Oleg Petrenko <oleg.p@mailbox.example>',
    subject: 'please help family',
    date: '2026-11-10T09:00:00Z',
    body: `hello sir madam,
my name is Oleg Petrenko from Ukraine. i live in Kioskplaats 12 box 3, 2660 Hoboken with wife and 2 child. i not pay rent september and october, total 1500 euro. owner say go out 1 december. i work now again. please call 0460 11 22 33
thank you`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      dwelling: 'Kioskplaats|12|3|2660|Hoboken',
      euros: 1500,
      tenants: ['Oleg|Petrenko'],
      phones: ['+32460112233'],
      emails: ['oleg.p@mailbox.example'],
    },
  },
  {
    title: 'a home numbered as `Wohnung 3`',
    from: 'Ralf Müller <ralf.mueller@postfach.example>',
    subject: 'Wohnungskündigung',
    date: '2026-11-10T09:00:00Z',
    body: `Guten Tag,

ich heiße Ralf Müller und wohne in der Vervierser Straße 101, Wohnung 3, in 4700 Eupen. Mein Vermieter hat mir zum 31. Januar gekündigt, weil ich zwei Mieten nicht bezahlt habe. Können Sie mir helfen? Telefon 0472 99 88 11.

Ralf Müller`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      dwelling: 'Vervierser Straße|101|3|4700|Eupen',
      tenants: ['Ralf|Müller'],
      phones: ['+32472998811'],
      emails: ['ralf.mueller@postfach.example'],
    },
  },
  {
    title: 'an agency that names its principal before the tenant',
    from: 'Kristof Goethals <kristof@goethalsimmo.example>',
    subject: 'Tussenkomst gevraagd: Rijselstraat',
    date: '2026-11-10T09:00:00Z',
    body: `Geachte,

Namens onze opdrachtgever, de heer Marc Desmet, contacteren wij u in verband met de huurster van Rijselstraat 19 bus 0001 te 8900 Ieper.
Mevrouw Joke Vandewalle liet de voorbije vier maandhuren van telkens 780 euro onbetaald (totaal: 3.120 euro). Een aangetekende zending van 2 november bleef onafgehaald.

Indien er geen regeling komt voor 1 december wordt een advocaat aangesteld.

Kristof Goethals
Goethals Immo
057 33 22 11`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Rijselstraat|19|0001|8900|Ieper',
      euros: 3120,
      tenants: ['Joke|Vandewalle'],
    },
  },
  {
    title: 'columns of spaces, with postcode and place in one',
    from: 'Woonhaven <noreply@woonhaven-portaal.example>',
    subject: 'Automatische melding achterstal #55120',
    date: '2026-11-10T09:00:00Z',
    body: `MELDING ACHTERSTAL

Klantnummer          55120
Naam huurder         De Cock Ronny
Adres                Silvertoplaan 16 bus 144
Postcode/Gemeente    2020 Antwerpen
Telefoon             0476/00.11.22
Saldo                1.644,12 EUR
Aantal maanden       4

Deze mail werd automatisch aangemaakt.`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Silvertoplaan|16|144|2020|Antwerpen',
      euros: 1644.12,
      tenants: ['Ronny|De Cock'],
      phones: ['+32476001122'],
    },
  },
  {
    title: 'a surname that opens with a preposition',
    from: 'Petra Nijs <petra.nijs@webpost.example>',
    subject: 'vriendin in nood',
    date: '2026-11-10T09:00:00Z',
    body: `Hey

mijn beste vriendin Silke Op de Beeck zit diep in de put. Ze woont Statiestraat 9 bus 3 in Zwijndrecht (2070). Haar vriend is weg en nu kan ze alleen de huur niet aan, de huisbaas heeft al twee keer aan de deur gestaan. Ze schaamt zich dus mail ik maar. Haar nummer is 0498 11 22 11, ze weet het.

xx Petra`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Statiestraat|9|3|2070|Zwijndrecht',
      tenants: ['Silke|Op de Beeck'],
      phones: ['+32498112211'],
    },
  },
  {
    title: 'a sum in words, and a hearing that is told as a fact',
    from: 'Willy Smet <willy.smet@huispost.example>',
    subject: 'mijn huurder',
    date: '2026-11-10T09:00:00Z',
    body: `Geachte,

Nico Baert, die mijn huisje huurt in de Vaartstraat 5 te 9270 Laarne, is mij twaalfhonderd euro schuldig, twee maanden van zeshonderd euro. De zitting is op dinsdag 8 december 2026 om 9 uur in het vredegerecht van Wetteren.

Willy Smet`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Vaartstraat|5||9270|Laarne',
      euros: 1200,
      hearingAt: '2026-12-08T09:00',
      tenants: ['Nico|Baert'],
    },
  },
];
