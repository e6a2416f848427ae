import { attach, html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { cells, para } from '../pdf-layout.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** A CLB, a hospital, a debt mediator, an administrator, youth care and a mutuality. */
export async function schoolDebtAndYouthReferrals(): Promise<Piece[]> {
  return [
    mail(
      'zevende-clb-gezin-genk',
      {
        from: 'Lore Vandersmissen | CLB De Wissel <lore.vandersmissen@clb-dewissel.example>',
        to: 'intake@woonbegeleiding-oostlimburg.example',
        date: '2026-11-18 15:47:33 +0100',
        subject: 'Zorg om thuissituatie leerling L2',
        id: '0100018f.lv.1811@clb-dewissel.example',
      },
      html(
        `<p>Hallo,</p><p>Leerling <b>Emir</b> (7 jaar) komt de laatste weken moe en zonder lunch naar school. Op het gesprek met de ouders van gisteren kwam de aap uit de mouw: papa verloor zijn job bij de toeleverancier en ze hebben 3 maanden huur niet betaald. In totaal 2.340 euro, zegt mama.</p><ul><li>Vader: Hasan Yıldırım</li><li>Moeder: Zeynep Kaya, gsm 0483 61 40 29 (zij spreekt het best Nederlands)</li><li>Woonplaats: Hoefstadstraat 9/11, 3600 Genk</li><li>Verhuurder: Luigi Fantini, woont zelf in Houthalen</li></ul><p>Onze actie tot nu: maaltijden via de school geregeld, kinderbijslag nagekeken, ouders het formulier van het noodfonds gegeven.</p><p>Hulpvraag: een onderhandeling met de eigenaar over afbetaling, liefst met een tolk Turks voor vader.</p><p>De ouders gaven toestemming voor deze mail.</p><p>Fijne dag!</p><p style="color:#777;font-size:11px">Lore Vandersmissen, maatschappelijk werker<br>CLB De Wissel, Weg naar As 58, 3600 Genk<br>089 32 71 05 (niet op woensdagnamiddag)</p>`,
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Hasan', 'Yıldırım'), person('Zeynep', 'Kaya', { tel: '+32483614029' })],
          dwelling: home('Hoefstadstraat', '9', '11', '3600', 'Genk'),
          landlord: { name: 'Luigi Fantini' },
          referrer: {
            name: 'Lore Vandersmissen',
            organisation: 'CLB De Wissel',
            email: 'lore.vandersmissen@clb-dewissel.example',
            phone: '+3289327105',
          },
          arrears: debt(2340, 3),
          stepsTaken:
            'maaltijden via de school geregeld, kinderbijslag nagekeken, ouders het formulier van het noodfonds gegeven.',
          guidanceQuestion:
            'een onderhandeling met de eigenaar over afbetaling, liefst met een tolk Turks voor vader.',
          tenantInformed: true,
        },
        'the pupil is no tenant; house number and box with a slash',
      ),
    ),
    mail(
      'zevende-ziekenhuis-fiche-pdf',
      {
        from: 'Sociale Dienst AZ Maria Linden <sociale.dienst@az-marialinden.example>',
        to: 'thuislozenzorg@ocmw-brugsommeland.example',
        date: '2027-02-02 10:08:00 +0100',
        subject: 'Aanmeldingsfiche (vertrouwelijk)',
        id: 'SD.2027.00318@az-marialinden.example',
      },
      multipart('mixed', '----AZML_00318', [
        text(`
Geachte

In bijlage de fiche van een patiënt die binnenkort ontslagen wordt.

--
AZ Maria Linden - Sociale Dienst
Dit bericht is uitsluitend bestemd voor de geadresseerde. Bent u dat niet, gelieve het te vernietigen.
`),
        attach(
          'fiche 00318.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Helvetica-Bold', 14, ['AANMELDING BIJ EXTERNE WOONPARTNER', '']);
            cells(d, 150, [
              ['Patiënt', 'Cornelis (Cor) VANHOOREN'],
              ['Geboren', '30.08.1964'],
              ['Huuradres', 'Torhoutse Steenweg 301 bus 12, 8200 Sint-Michiels'],
              ['Telefoon patiënt', '0471 55 09 38'],
              ['Opname / voorzien ontslag', '9 december 2026 / 12 februari 2027'],
              ['Verhuurder', 'Rosette Demeulenaere'],
              ['Woonsituatie', 'Huur werd opgezegd tegen 31 maart 2027; patiënt vond nog geen andere woning.'],
              ['Reeds ondernomen', 'Inschrijving bij de woonmaatschappij in januari, brief aan de verhuurder met vraag om uitstel.'],
              ['Vraag aan uw dienst', 'Begeleiding bij het zoeken van een woning en bij de verhuis.'],
              ['Patiënt akkoord met aanmelding', 'ja'],
              ['Aangemeld door', 'Wouter Desmidt, maatschappelijk werker'],
              ['Rechtstreeks nummer', '050 36 92 81'],
            ]);
          }),
          { nameStyle: 'rfc2231' },
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Cornelis', 'Vanhooren', { born: '1964-08-30', tel: '+32471550938' })],
          dwelling: home('Torhoutse Steenweg', '301', '12', '8200', 'Sint-Michiels'),
          landlord: { name: 'Rosette Demeulenaere' },
          referrer: {
            name: 'Wouter Desmidt',
            organisation: 'AZ Maria Linden',
            email: 'sociale.dienst@az-marialinden.example',
            phone: '+3250369281',
          },
          stepsTaken:
            'Inschrijving bij de woonmaatschappij in januari, brief aan de verhuurder met vraag om uitstel.',
          guidanceQuestion: 'Begeleiding bij het zoeken van een woning en bij de verhuis.',
          tenantInformed: true,
        },
        'all facts in a form as PDF; admission and discharge are dates of the hospital',
      ),
    ),
    mail(
      'zevende-schuldbemiddelaar-sommen',
      {
        from: 'Budget- en schuldhulp <bemiddeling@schuldhulp-netewal.example>',
        to: 'pww@sociaalhuis-netewal.example',
        date: '2026-10-13 11:25:40 +0200',
        subject: 'Vraag begeleiding - K. Ooms / dossier SB 2026-114',
        id: 'sb114.1310@schuldhulp-netewal.example',
      },
      text(
        `
Beste,

Ik volg Kimberly Ooms (19 juli 1993) sinds april op in schuldbemiddeling. Zij woont met twee kinderen in Herentals, Lierseweg 74, 2200. Overzicht van de schulden:

  - energie             1.912,35 EUR
  - ziekenhuis            640,00 EUR
  - verhuurder          2.085,00 EUR
  - totaal              4.637,35 EUR

De 2.085 euro bij de verhuurder zijn drie huurmaanden (695 euro per maand): juli, augustus en september. De lopende huur voor oktober werd wel op tijd betaald. Met de budgetrekening kan ik maandelijks hoogstens 80 euro vrijmaken voor alle schuldeisers samen.

Ik vroeg de eigenaar, de heer Alfons Verlooy, schriftelijk om geduld. Hij antwoordde dat hij bij de volgende misstap naar de vrederechter stapt.

Mijn vraag: kunnen jullie bij Kimberly aan huis gaan om de administratie op orde te houden? Dat is iets wat ik vanachter mijn bureau niet kan.

Ze is hiervan op de hoogte; bellen kan na 16u op 0499 30 71 25.

Mvg,
Greet Hermans
schuldbemiddelaar
Dienst Schuldhulp Netewal
014 28 60 47

`,
        { parameters: '; format=flowed', encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Kimberly', 'Ooms', { born: '1993-07-19', tel: '+32499307125' })],
          dwelling: home('Lierseweg', '74', '', '2200', 'Herentals'),
          landlord: { name: 'Alfons Verlooy' },
          referrer: {
            name: 'Greet Hermans',
            organisation: 'Dienst Schuldhulp Netewal',
            email: 'bemiddeling@schuldhulp-netewal.example',
            phone: '+3214286047',
          },
          arrears: debt(2085, 3, 695),
          stepsTaken: 'Ik vroeg de eigenaar, de heer Alfons Verlooy, schriftelijk om geduld.',
          guidanceQuestion:
            'kunnen jullie bij Kimberly aan huis gaan om de administratie op orde te houden?',
          tenantInformed: true,
        },
        'of several debts only the one with the landlord is arrears of rent',
      ),
    ),
    mail(
      'zevende-bewindvoerder-mechelen',
      {
        from: 'Mr. Pieter-Jan Van Assche <pj@vanassche-bewind.example>',
        to: 'huurbegeleiding@sociaalhuis-dijlestad.example',
        date: '2027-03-09 17:58:00 +0100',
        subject: 'Bewind LEMMENS François',
        id: 'PJVA.26.0091.12@vanassche-bewind.example',
      },
      html(
        `<p>Mevrouw, Mijnheer,</p><p>Ik ben sinds 12 mei 2026 aangesteld als bewindvoerder over de goederen van de heer François LEMMENS, geboren te Vilvoorde op 8 januari 1959, die een studio huurt in de Hanswijkstraat nr. 26 bus 7 te 2800 Mechelen.</p><p>De huur betaal ik via doorlopende opdracht, daar is geen probleem mee. De mede-eigenaars klagen evenwel over geluidshinder (televisie 's nachts op volle sterkte) en over bezoekers die in de traphal slapen. De syndicus dreigt ermee de verhuurster, mevrouw Godelieve Stynen, in rechte aan te spreken.</p><p>Mijn kantoor heeft op 22 februari een aangetekende brief gestuurd aan de syndicus en ik ben zelf ter plaatse geweest op 3 maart. Een bewindvoerder is evenwel geen begeleider. Ik zou het dan ook bijzonder op prijs stellen mocht uw dienst de heer Lemmens willen opnemen in de preventieve woonbegeleiding.</p><p>Met oprechte hoogachting,</p><p>Pieter-Jan Van Assche<br>Advocaat-bewindvoerder<br><b>Kantoor Van Assche</b><br>Schuttersvest 4, 2800 Mechelen<br>t 015 42 33 70 &ndash; f 015 42 33 71</p>`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('François', 'Lemmens', { born: '1959-01-08' })],
          dwelling: home('Hanswijkstraat', '26', '7', '2800', 'Mechelen'),
          landlord: { name: 'Godelieve Stynen' },
          referrer: {
            name: 'Pieter-Jan Van Assche',
            organisation: 'Kantoor Van Assche',
            email: 'pj@vanassche-bewind.example',
            phone: '+3215423370',
          },
          stepsTaken:
            'Mijn kantoor heeft op 22 februari een aangetekende brief gestuurd aan de syndicus en ik ben zelf ter plaatse geweest op 3 maart.',
          guidanceQuestion:
            'Ik zou het dan ook bijzonder op prijs stellen mocht uw dienst de heer Lemmens willen opnemen in de preventieve woonbegeleiding.',
        },
        'the rent is paid; a lawyer as administrator, no case at court',
      ),
    ),
    mail(
      'zevende-jeugdhulp-twee-gezinnen',
      {
        from: 'Elke Roosen <elke.roosen@jeugdhulp-dezaaier.example>',
        to: 'aanmelding@woonhulp-turnhoutrand.example',
        date: '2027-01-28 09:14:00 +0100',
        subject: '2 gezinnen van onze wachtlijst',
        id: 'er.2801.914@jeugdhulp-dezaaier.example',
      },
      text(`
Dag allemaal,

Zoals telefonisch besproken meld ik twee gezinnen uit onze contextbegeleiding aan. Beide gezinnen huren privé.

GEZIN 1
Sabrina Wouters, geb. 14-02-1996, gsm 0468 14 73 90
Patersstraat 118 bus 1, 2300 Turnhout
Probleem: huis staat vol spullen, kinderen slapen in de zetel omdat hun kamers opslagruimte zijn geworden (stapelen).
Vraag: opruimcoach

GEZIN 2
Mohamed El Yousfi en Najat Chaoui
Steenweg op Gierle 205, 2300 Turnhout
tel. vader 0489 52 06 17
Probleem: huurachterstand van EUR 1.480 (2 maanden)
Vraag: hulp bij het opstellen van een afbetalingsplan met de verhuurder

De ouders weten telkens dat wij dit aan jullie doorgeven.

Tot gauw,
Elke Roosen
Jeugdhulp De Zaaier
014 41 87 36
`),
      [
        {
          expect: {
            ...head('referral', 'nl', 'living-skills'),
            tenants: [person('Sabrina', 'Wouters', { born: '1996-02-14', tel: '+32468147390' })],
            dwelling: home('Patersstraat', '118', '1', '2300', 'Turnhout'),
            referrer: {
              name: 'Elke Roosen',
              organisation: 'Jeugdhulp De Zaaier',
              email: 'elke.roosen@jeugdhulp-dezaaier.example',
              phone: '+3214418736',
            },
            guidanceQuestion: 'opruimcoach',
            tenantInformed: true,
          },
          action: 'case',
          note: 'first of two households in one mail',
        },
        {
          expect: {
            ...head('referral', 'nl', 'arrears'),
            tenants: [person('Mohamed', 'El Yousfi', { tel: '+32489520617' }), person('Najat', 'Chaoui')],
            dwelling: home('Steenweg op Gierle', '205', '', '2300', 'Turnhout'),
            referrer: {
              name: 'Elke Roosen',
              organisation: 'Jeugdhulp De Zaaier',
              email: 'elke.roosen@jeugdhulp-dezaaier.example',
              phone: '+3214418736',
            },
            arrears: debt(1480, 2),
            guidanceQuestion: 'hulp bij het opstellen van een afbetalingsplan met de verhuurder',
            tenantInformed: true,
          },
          action: 'case',
          note: 'second of two households in one mail',
        },
      ],
    ),
    mail(
      'zevende-ziekenfonds-doorgestuurd',
      {
        from: 'Tom Verhulst <tom.verhulst@mutualiteit-samensterk.example>',
        to: 'Sociaal Huis <sociaalhuis@ocmw-ijzerbocht.example>',
        date: '2026-12-03 08:52:00 +0100',
        subject: 'FW: lid in moeilijkheden',
        id: 'tv.FW.0312@mutualiteit-samensterk.example',
      },
      text(`
Beste collega's van het Sociaal Huis,

Zie hieronder wat onze loketbediende noteerde. Ik ben gisteren bij mevrouw langs geweest: het gaat om zes honderd vijftig euro huur die ze elke maand niet meer rond krijgt nu ze op ziekte-uitkering staat; drie maanden staan er intussen open, 1950 euro in totaal.
Ik heb met haar een aanvraag verhoogde tegemoetkoming ingediend.
Kunnen jullie verder met haar aan de slag, in het bijzonder voor de huur?
Mevrouw vindt het goed dat ik haar gegevens bezorg.

Tom Verhulst
maatschappelijk werker, Mutualiteit Samensterk
057 33 19 02

> Van: Loket Ieper
> Verzonden: dinsdag 1 december 2026 16:05
> Aan: Tom Verhulst
> Onderwerp: lid in moeilijkheden
>
> Tom, er was daarnet een dame aan 't loket in tranen, Ngo Thi Mai (familienaam Ngo).
> Ze woont Dikkebusseweg 55 in Ieper, gsm 0470 18 26 43.
> Durft haar huisbaas, Etienne Bulckaen, niet meer onder ogen komen.
> Kan jij eens langsgaan?
> Ann
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Thi Mai', 'Ngo', { tel: '+32470182643' })],
          dwelling: home('Dikkebusseweg', '55', '', '', 'Ieper'),
          landlord: { name: 'Etienne Bulckaen' },
          referrer: {
            name: 'Tom Verhulst',
            organisation: 'Mutualiteit Samensterk',
            email: 'tom.verhulst@mutualiteit-samensterk.example',
            phone: '+3257331902',
          },
          arrears: debt(1950, 3, 650),
          stepsTaken: 'Ik heb met haar een aanvraag verhoogde tegemoetkoming ingediend.',
          guidanceQuestion: 'Kunnen jullie verder met haar aan de slag, in het bijzonder voor de huur?',
          tenantInformed: true,
        },
        'debt in the new text, name and dwelling in the forwarded note of a colleague',
      ),
    ),
  ];
}
