import type { Letter } from './letter.ts';

/** Letters of the most different hands, each for one way of writing that no other letter shows. */
export const unseenHands: readonly Letter[] = [
  {
    title: 'a street without a street word, and the third month without rent',
    from: 'Wim De Vos <wim.devos1962@mailpunt.example>',
    subject: 'appartement Rijn',
    date: '2026-11-10T09:00:00Z',
    body: `Beste,

Mijn appartement op Rijn 30 bus 4 in 2060 Antwerpen is verhuurd aan Nadia Hamdaoui (0487 11 22 33). Dat is nu de derde maand zonder huur: 3 x 580, dus ik wacht op 1740 euro.
Ze zegt dat de uitkering te laat komt. Kunt u eens bellen met haar?

Wim De Vos`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Rijn|30|4|2060|Antwerpen',
      euros: 1740,
      tenants: ['Nadia|Hamdaoui'],
      phones: ['+32487112233'],
    },
  },
  {
    title: 'a form in which the partner stands below, and one number for both',
    from: 'SVK Zuiderkempen <dossiers@svk-zuiderkempen.example>',
    subject: 'Signaal huurachterstal 2026/311',
    date: '2026-11-10T09:00:00Z',
    body: `Geachte,

Hierbij onze melding.

Naam: Kurt
Voornaam: Ibrahim
Geboren: 3 april 1988
Partner: Emine Kurt
Adres: Molenakkers 12/2 - 2260 Westerlo
Gsm: 0466/77.88.99
Achterstal op heden: 1.312,45
Maandhuur: 437,48

Reeds twee aanmaningen verstuurd, op 15/09 en 12/10.

Met vriendelijke groeten,
Team huurbegeleiding
SVK Zuiderkempen
014 55 66 77`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Molenakkers|12|2|2260|Westerlo',
      euros: 1312.45,
      tenants: ['Ibrahim|Kurt', 'Emine|Kurt'],
      phones: ['+32466778899'],
      births: ['1988-04-03'],
    },
  },
  {
    title: 'an agency that speaks for a family',
    from: 'Benoît Lambrecht <b.lambrecht@immo-hesbaye.example>',
    subject: 'Loyers impayés - Mme Kabongo / M. Ilunga',
    date: '2026-11-10T09:00:00Z',
    body: `Bonjour,

Nous gérons pour compte de la famille Dewez l'appartement sis à 4300 Waremme, rue des Tanneurs 47 boîte 3, occupé par Mme Chantal Kabongo et M. Patrick Ilunga. Depuis août plus aucun virement. Le décompte arrêté au 31/10 présente un débit de 2.460 €, pour un loyer de 820 €.

Une mise en demeure est partie le 4 novembre.

Bien à vous,
Benoît Lambrecht
Immo Hesbaye srl
019 32 44 55`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'rue des Tanneurs|47|3|4300|Waremme',
      euros: 2460,
      tenants: ['Chantal|Kabongo', 'Patrick|Ilunga'],
    },
  },
  {
    title: 'a street without a street word before a place and its postcode',
    from: 'Zorgteam GO! De Regenboog <zorg@regenboog-school.example>',
    subject: 'bezorgdheid gezin',
    date: '2026-11-10T09:00:00Z',
    body: `Beste

Twee van onze leerlingen komen al weken zonder brooddoos. De ouders, Marta en Piotr Nowak, vertelden de juf dat ze uit hun huurhuis moeten (Bist 61, Wilrijk 2610). De huisbaas heeft de sloten willen vervangen. Ze hebben 4 maanden niet kunnen betalen.

Mogen wij jullie vragen contact op te nemen? De ouders weten dat wij dit melden.

Els Wouters, zorgcoördinator`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Bist|61||2610|Wilrijk',
      tenants: ['Marta|Nowak', 'Piotr|Nowak'],
    },
  },
  {
    title: 'a neighbour in German about somebody who rents',
    from: 'Hannelore Pauels <h.pauels@eifelpost.example>',
    subject: 'Nachbar',
    date: '2026-11-10T09:00:00Z',
    body: `Guten Tag,

ich mache mir Sorgen um meinen Nachbarn, Herrn Bernd Schröder, Hochstraße 22 in 4700 Eupen. Seit Wochen sind die Rollläden unten und vor der Tür stehen Müllsäcke. Er wohnt dort zur Miete. Die Vermieterin hat gesagt, sie wirft ihn raus.

Könnten Sie nach ihm schauen?

Hannelore Pauels`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Hochstraße|22||4700|Eupen',
      tenants: ['Bernd|Schröder'],
    },
  },
  {
    title: 'a name and a street in small letters without a comma between',
    from: 'mieke <mieke.db@gsmpost.example>',
    subject: 'geen huur',
    date: '2026-11-10T09:00:00Z',
    body: `hallo
mijn huurster shana peeters molenstraat 44 bus 2 2840 rumst betaalt al van september nie meer, 440 per maand dus 1320 in totaal. ze zegt da ze geen geld heeft ma ze rijdt wel met nen taxi. wa kunde gulle doen?
mieke`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Molenstraat|44|2|2840|Rumst',
      euros: 1320,
      tenants: ['Shana|Peeters'],
    },
  },
  {
    title: 'brackets behind a name that hold an address and a number',
    from: 'Rita Coppieters <rita.coppieters@kotpost.example>',
    subject: 'student op kamer 7',
    date: '2026-11-10T09:00:00Z',
    body: `Dag,

Student Bram Lenaerts (bram.lenaerts@student.example, 0470/33 22 11) op kamer 7 in de Naamsestraat 182, 3000 Leuven betaalt sinds het begin van het academiejaar niets: oktober, november en december, elke maand 450 euro = 1350 euro.
Zijn ouders nemen niet op.

Rita Coppieters`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Naamsestraat|182|7|3000|Leuven',
      euros: 1350,
      tenants: ['Bram|Lenaerts'],
      phones: ['+32470332211'],
      emails: ['bram.lenaerts@student.example'],
    },
  },
  {
    title: 'a sum behind `dus` and rent a month',
    from: 'Dirk Vandeputte <d.vandeputte@westpost.example>',
    subject: 'vredegerecht',
    date: '2026-11-10T09:00:00Z',
    body: `Beste,

Wij hebben een woning in de Roeselaarsestraat 211, 8870 Izegem. Huurders zijn Cindy Maes en Tony Hoste, 700 euro/maand, al 4 maand niets, dus 2800.
Volgende week dinsdag ga ik naar de advocaat en als er dan nog niets is geregeld gaan we naar het vredegerecht.

Dirk`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Roeselaarsestraat|211||8870|Izegem',
      euros: 2800,
      tenants: ['Cindy|Maes', 'Tony|Hoste'],
    },
  },
  {
    title: 'a tenant who must be at the justice of the peace',
    from: 'Maria Lopes <maria.lopes@workpost.example>',
    subject: 'Help with eviction letter',
    date: '2026-11-10T09:00:00Z',
    body: `Dear Sir or Madam,

I am Maria Lopes, I rent a small flat at Ninoofsesteenweg 410 box 5 in 1070 Anderlecht. I received a letter that I have to be at the justice of the peace on Tuesday 1 December 2026 at 9 am because I did not pay three months. I do not understand Dutch well. Can somebody come with me?

My number is 0466 11 22 99.

Thank you,
Maria`,
    expect: {
      verdict: 'signal',
      kind: 'tenant-request',
      dwelling: 'Ninoofsesteenweg|410|5|1070|Anderlecht',
      hearingAt: '2026-12-01T09:00',
      tenants: ['Maria|Lopes'],
      phones: ['+32466112299'],
      emails: ['maria.lopes@workpost.example'],
    },
  },
  {
    title: 'news that names the tenants only in passing',
    from: 'Dirk Vandeputte <d.vandeputte@westpost.example>',
    subject: 'Re: vredegerecht',
    date: '2026-11-10T09:00:00Z',
    inReplyTo: 'x@ocmw-teststad.example',
    body: `Dag,

Ze hebben vanmorgen 1400 gestort en beloven de rest tegen nieuwjaar. Cindy Maes en Tony Hoste dus. Ik wacht nog met de advocaat.

Dirk`,
    expect: { verdict: 'signal', kind: 'update', tenants: ['Cindy|Maes', 'Tony|Hoste'] },
  },
  {
    title: 'an employer about somebody who may lose his home',
    from: 'HR Bakkerij Smeets <hr@bakkerijsmeets.example>',
    subject: 'Vraag voor een medewerker',
    date: '2026-11-10T09:00:00Z',
    body: `Beste,

Een van onze medewerkers, Kevin Daems (17/08/1995), Kiewitstraat 25 bus 6, 3500 Hasselt, heeft loonbeslag gekregen en dreigt zijn appartement te verliezen. De deurwaarder is langs geweest voor de huur. Kevin vroeg ons om met jullie contact op te nemen.

Nele Smeets
HR Bakkerij Smeets`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Kiewitstraat|25|6|3500|Hasselt',
      tenants: ['Kevin|Daems'],
      births: ['1995-08-17'],
    },
  },
  {
    title: 'two households, of which one pays',
    from: 'Jos Wuyts <jos.wuyts@oudepost.example>',
    subject: '2 huurders',
    date: '2026-11-10T09:00:00Z',
    body: `Geachte,

In mijn gebouw Liersesteenweg 15 in 2220 Heist-op-den-Berg wonen twee gezinnen. Op bus 1 woont Frans Celis, die betaalt altijd mooi op tijd. Maar Anita Bogaert van bus 2 is al twee maanden niet meer in orde: 960 euro.

Jos Wuyts`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Liersesteenweg|15|2|2220|Heist-op-den-Berg',
      euros: 960,
      tenants: ['Anita|Bogaert'],
    },
  },
];
