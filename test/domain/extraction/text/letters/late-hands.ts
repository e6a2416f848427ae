import type { Letter } from './letter.ts';

/** Letters of the most different hands, each for one way of writing that no other letter shows. */
export const lateHands: readonly Letter[] = [
  {
    title: 'a court that sets the day and the hour in rows',
    from: 'Vredegerecht Beringen <vred.beringen@just.example>',
    subject: 'Oproeping in verzoening - 26C112',
    date: '2026-11-10T09:00:00Z',
    body: `Geachte heer/mevrouw,

Wij melden u dat volgende zaak in verzoening wordt behandeld:

Partijen: Demir Murat, Koolmijnlaan 201 bus 2, 3580 Beringen - tegen - Limburgs Tehuis cv
Datum: maandag 7 december 2026
Uur: 10.30 u.
Ref.: 26C112
Voorwerp: huurachterstal

De griffier`,
    expect: {
      verdict: 'signal',
      kind: 'conciliation',
      dwelling: 'Koolmijnlaan|201|2|3580|Beringen',
      hearingAt: '2026-12-07T10:30',
      roll: '26C112',
      tenants: ['Murat|Demir'],
    },
  },
  {
    title: 'a place of birth between the word and the date',
    from: 'Wijkinspecteur Bram Stevens <bram.stevens@police.example>',
    subject: 'PV 004512/26',
    date: '2026-11-10T09:00:00Z',
    body: `Geacht OCMW,

Naar aanleiding van PV 004512/26 breng ik u op de hoogte van de toestand van:

CALLAERT Eddy
geb. Sint-Niklaas 19/05/1958
Zandstraat 140 bus 2
9170 Sint-Gillis-Waas

Betrokkene vertoont zwerfgedrag, zijn huurwoning puilt uit van gevonden voorwerpen. De eigenaar klaagt. 

Bram Stevens, wijkinspecteur`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Zandstraat|140|2|9170|Sint-Gillis-Waas',
      tenants: ['Eddy|Callaert'],
      births: ['1958-05-19'],
    },
  },
  {
    title: 'a form that the landlord filled in',
    from: 'info@portaal-huur.example',
    subject: 'Formulier huurachterstal',
    date: '2026-11-10T09:00:00Z',
    body: `GEGEVENS VERHUURDER
Naam: Verstraeten
Voornaam: Luc
Adres: Kerkplein 1, 2970 Schilde
E-mail: luc.verstraeten@mail.example

GEGEVENS HUURDER
Naam: Haddad
Voornaam: Oumaima
Adres: Sint-Jansvliet 22 bus 3, 2000 Antwerpen
Telefoon: 0488 99 00 11
E-mail: oumaima.haddad@mail.example

ACHTERSTAL
Bedrag: 1575 euro
Maanden: 3`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Sint-Jansvliet|22|3|2000|Antwerpen',
      euros: 1575,
      tenants: ['Oumaima|Haddad'],
      phones: ['+32488990011'],
      emails: ['oumaima.haddad@mail.example'],
    },
  },
  {
    title: 'a house number before `de la rue`',
    from: 'Yannick Leroy <y.leroy@poste.example>',
    subject: 'locataire du 2e',
    date: '2026-11-10T09:00:00Z',
    body: `Bonjour,

Au 205 de la rue Saint-Gilles à 4000 Liège, le locataire du 2e étage (boîte 2), Dylan Hubert, ne répond plus. Il reste devoir 1.380 € pour août, septembre et octobre.

Yannick Leroy`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'rue Saint-Gilles|205|2|4000|Liège',
      euros: 1380,
      tenants: ['Dylan|Hubert'],
    },
  },
  {
    title: 'a letter of default to the tenant that says neither `uw` nor `huurt`',
    from: 'Boekhouding <boekhouding@woonkern.example>',
    subject: 'Kopie brief',
    date: '2026-11-10T09:00:00Z',
    body: `Woonkern Zuid bv
Markt 3, 8800 Roeselare
De heer Stijn Lecluyse
Honzestraat 77 bus 14
8800 Roeselare
Roeselare, 9 november 2026

Geachte heer Lecluyse,

Wij stellen vast dat u op vandaag een huurachterstal hebt van 1.191,66 euro. Dit stemt overeen met drie maanden huur aan 397,22 euro.

Hoogachtend,
Woonkern Zuid bv`,
    expect: {
      verdict: 'signal',
      kind: 'arrears',
      dwelling: 'Honzestraat|77|14|8800|Roeselare',
      euros: 1191.66,
      tenants: ['Stijn|Lecluyse'],
    },
  },
  {
    title: 'an agency that writes to the owner about a tenant: the owner is not the tenant',
    from: 'Vastgoed Leie <info@vastgoedleie.example>',
    subject: 'Kopie brief',
    date: '2026-11-10T09:00:00Z',
    body: `Vastgoed Leie bv
Markt 3, 8800 Roeselare
De heer Hugo Lammens
Molenstraat 12
8800 Roeselare

Geachte heer Lammens,

Wij melden u dat de huurder van uw woning twee maanden huur niet betaald heeft.

Hoogachtend,
Vastgoed Leie bv`,
    expect: { tenants: [] },
  },
  {
    title: 'a home help in German who names the landlord',
    from: 'Sozialstation Eifel <leitung@sozialstation-eifel.example>',
    subject: 'Wohnung in schlechtem Zustand',
    date: '2026-11-10T09:00:00Z',
    body: `Guten Tag,

seit Mai putzt unsere Mitarbeiterin in der Wohnung von Frau Gerda Heinen, geb. 14.02.1949, wohnhaft Bergstraße 9 in 4700 Eupen. Die Küche ist verschimmelt. Die Vermieterin, Frau Helga Croé, hat sich beschwert.

Wir bitten um eine Begleitung.

Sozialstation Eifel`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Bergstraße|9||4700|Eupen',
      tenants: ['Gerda|Heinen'],
      births: ['1949-02-14'],
    },
  },
  {
    title: 'a home rented from somebody named before its address',
    from: 'Grace Mwangi <grace@helping-hands.example>',
    subject: 'Please help this family',
    date: '2026-11-10T09:00:00Z',
    body: `Dear team,

I am a volunteer of Helping Hands. I want to refer Mr Tesfay Gebre (born 3 May 1990), who rents from the owner, Mrs Ann Claes, at Diestsestraat 44, 3000 Leuven. The rent of October was not paid.

Could you call him?

Grace Mwangi
Helping Hands vzw`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Diestsestraat|44||3000|Leuven',
      tenants: ['Tesfay|Gebre'],
      births: ['1990-05-03'],
    },
  },
  {
    title: 'a registry that puts a case off in two lines, with a Spanish name',
    from: 'JP Namur 1 <greffe@jp-namur1.example>',
    subject: 'remise',
    date: '2026-11-10T09:00:00Z',
    body: `26A811 - SA Logis du Centre c/ Alvarez Romero Lucia (rue de Fer 12, 5000 Namur)

Nouvelle audience : mardi 15/12/2026, 10h.

Le greffier`,
    expect: {
      verdict: 'signal',
      kind: 'update',
      hearingAt: '2026-12-15T10:00',
      roll: '26A811',
      tenants: ['Lucia|Alvarez Romero'],
    },
  },
  {
    title: 'two parents with their ages behind their names',
    from: 'Nele Wouters <nele.wouters@clb-x.example>',
    subject: 'Gezin Beukenlaan',
    date: '2026-11-10T09:00:00Z',
    body: `Dag,

Wij maken ons zorgen over de woning van dit gezin in de Beukenlaan 7 bus 1, 3500 Hasselt: alles is vuil en vochtig. De ouders zijn Sofie Vrancken (31 jaar) en Milan Jovanović (36).

Kan iemand aan huis gaan?

Nele Wouters
CLB`,
    expect: {
      verdict: 'signal',
      kind: 'referral',
      dwelling: 'Beukenlaan|7|1|3500|Hasselt',
      tenants: ['Sofie|Vrancken', 'Milan|Jovanović'],
    },
  },
];
