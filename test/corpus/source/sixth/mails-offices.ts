import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const AYDIN = nationalNumber('1981-08-17', 247);
const KEMPENMIJN = enterpriseNumber('09993121');

/** Housing companies and social rental offices. */
export function sixthMailsOfHousingOffices(): Piece[] {
  return [
    mail(
      'zesde-huurinning-met-blokken',
      {
        from: 'Huurinning Kempenmijn <huurinning@kempenmijn.example>',
        to: 'meldpunt.wonen@ocmw-mijnstreek.example',
        date: '2027-02-02 08:02:15 +0100',
        subject: 'Melding HA-2027/00418',
        id: 'HA-2027-00418.1@kempenmijn.example',
      },
      text(
        `
MELDING HUURACHTERSTAND                                    02.02.2027
=====================================================================

Dossier ......... HA-2027/00418
Huurders ........ AYDIN Murat (° 17.08.1981, RR ${dotted(AYDIN)})
                  KAYA Selma (° 05.02.1986)
Pand ............ Hoevenzavellaan 152 bus 0301, 3600 Genk
Aanvang huur .... 01.10.2019
Telefoon ........ 0487 25 61 90 (mevrouw Kaya)

Maandhuur .......   388,45 EUR
Saldo huur ...... 1.165,35 EUR op 31.01.2027 (3 maanden)
Saldo schade ....   240,00 EUR (afzonderlijk dossier, niet meegeteld)

Ondernomen ...... herinnering 12.12.2026, ingebrekestelling 08.01.2027,
                  huisbezoek 21.01.2027 (niemand thuis)
Vraag ........... binnen de tien werkdagen contact met het gezin en een
                  haalbaar afbetalingsvoorstel
Huurders verwittigd van deze melding: ja

Anneleen Bijnens
Woonmaatschappij Kempenmijn bv - KBO ${kbo(KEMPENMIJN)}
Europalaan 74 bus 1, 3600 Genk - 089 36 41 20
`,
        { charset: 'iso-8859-1', encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Murat', 'Aydin', { born: '1981-08-17', insz: AYDIN }),
            person('Selma', 'Kaya', { born: '1986-02-05', tel: '+32487256190' }),
          ],
          dwelling: home('Hoevenzavellaan', '152', '0301', '3600', 'Genk'),
          landlord: {
            name: 'Woonmaatschappij Kempenmijn bv',
            enterpriseNumber: KEMPENMIJN,
            email: 'huurinning@kempenmijn.example',
            phone: '+3289364120',
          },
          arrears: debt(1165.35, 3, 388.45),
          lease: { startDate: '2019-10-01' },
          stepsTaken:
            'herinnering 12.12.2026, ingebrekestelling 08.01.2027, huisbezoek 21.01.2027 (niemand thuis)',
          guidanceQuestion: 'binnen de tien werkdagen contact met het gezin en een haalbaar afbetalingsvoorstel',
          tenantInformed: true,
        },
        'printed block with dotted leaders; damage is no arrears; the phone is of the second tenant',
      ),
    ),

    mail(
      'zesde-doorverwijzing-woonconsulent',
      {
        from: 'Delphine Callewaert - De Leiekouter <delphine.callewaert@leiekouter.example>',
        to: 'begeleiding@ocmw-leiestreek.example',
        date: '2026-12-15 14:18:02 +0100',
        subject: 'Doorverwijzing K. Vanneste',
        id: 'VI1PR07MB2299.1512@leiekouter.example',
      },
      html(
        `<html><body style="font-family:Calibri"><p>Dag Sofie,</p>
<p>Zoals daarnet aan de telefoon besproken bezorg ik je de gegevens van onze huurster op de Pottelberg.</p>
<ul><li>Kimberley Vanneste, &deg;26-09-1998</li><li>Pottelberg 205 bus 22, 8500 Kortrijk</li><li>alleenstaande mama, 1 zoontje van 4</li></ul>
<p>De huur is in orde, daar gaat het niet om. Wel zijn er sinds de zomer om de haverklap klachten: feestjes tot een stuk in de nacht, roepen in de traphal. Bij de jaarlijkse controle zagen we bovendien dat het appartement sterk vervuild is (etensresten, hondenpoep op het terras).</p>
<p>Ik ging vier keer op huisbezoek en we stuurden op 1 december een formele waarschuwing. Zij heeft het formulier voor begeleiding zelf mee ondertekend.</p>
<p>Wat we zoeken is iemand die wekelijks met haar aan het poetsen en aan afspraken met de buren werkt.</p>
<p>Groetjes<br><b>Delphine Callewaert</b><br>woonconsulent<br>Woonmaatschappij De Leiekouter<br>056 21 74 83</p></body></html>`,
        { charset: 'utf-8', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance', 'upkeep'),
          tenants: [person('Kimberley', 'Vanneste', { born: '1998-09-26' })],
          dwelling: home('Pottelberg', '205', '22', '8500', 'Kortrijk'),
          landlord: {
            name: 'Woonmaatschappij De Leiekouter',
            email: 'delphine.callewaert@leiekouter.example',
            phone: '+3256217483',
          },
          stepsTaken: 'Ik ging vier keer op huisbezoek en we stuurden op 1 december een formele waarschuwing.',
          guidanceQuestion:
            'Wat we zoeken is iemand die wekelijks met haar aan het poetsen en aan afspraken met de buren werkt.',
          tenantInformed: true,
        },
        'street name without a street kind; the rent is paid; the tenant signed the form',
      ),
    ),

    mail(
      'zesde-svk-in-telegramstijl',
      {
        from: 'SVK Netekant <huurders@svk-netekant.example>',
        to: 'wonen@ocmw-middenkempen.example',
        date: '2027-01-08 12:01:00 +0100',
        subject: 'nieuw: El Idrissi, Geel',
        id: '2027.0801.003@svk-netekant.example',
      },
      text(`
Voor jullie lijst:

El Idrissi Ahmed, 22/4/75, Diestseweg 77 /2 2440 Geel, gsm 0465 88 13 07
achterst. 1.004,60 = 2 mnd à 502,30
BBO-plan 40/mnd sinds nov, nog geen enkele keer betaald
2x gebeld, 1x mail, geen reactie
graag mee op huisbezoek 14/1 of 15/1?

Lieve Wouters
SVK Netekant vzw
T 014 58 30 66
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Ahmed', 'El Idrissi', { born: '1975-04-22', tel: '+32465881307' })],
          dwelling: home('Diestseweg', '77', '2', '2440', 'Geel'),
          landlord: { name: 'SVK Netekant vzw', email: 'huurders@svk-netekant.example', phone: '+3214583066' },
          arrears: debt(1004.6, 2, 502.3),
          stepsTaken: '2x gebeld, 1x mail, geen reactie',
          guidanceQuestion: 'graag mee op huisbezoek 14/1 of 15/1?',
        },
        'abbreviations; year of birth in two digits; instalment of 40 is no arrears',
      ),
    ),

    mail(
      'zesde-svk-verzamelaar',
      {
        from: 'Pieter Heyse <pieter.heyse@svk-zwalmheuvels.example>',
        to: 'intake@woonbegeleiding-vlaamseardennen.example',
        date: '2027-02-24 16:47:39 +0100',
        subject: 'aanvraag begeleiding aan huis',
        id: 'a4c1e7f0-24feb@svk-zwalmheuvels.example',
      },
      text(
        `
Hoi,

Vandaag was ik samen met onze klusjesman bij João Ferreira da Silva voor een lekkende kraan. We raakten amper binnen. De gang, de keuken en de slaapkamer staan tot aan het plafond vol dozen, kranten en oude toestellen. Hij kan niets weggooien, zegt hij zelf, sinds zijn moeder overleden is. De brandweer heeft in november al gewaarschuwd.

João is van 19 juni 1969. Hij huurt sinds 1 mei 2017 bij ons, SVK Zwalmheuvels, op de Gentstraat 88 bus B in 9700 Oudenaarde. Er staat niets open.

Wat al gebeurd is: een container gehuurd op onze kosten, die bleef leeg staan, en gesprekken in december en januari.

Wat we hopen: iemand die geduldig, kamer per kamer, met hem opruimt.

Ik heb hem gezegd dat ik jullie zou contacteren en dat vond hij oké.

Pieter Heyse, huurbegeleider
055 30 47 12
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('João', 'Ferreira da Silva', { born: '1969-06-19' })],
          dwelling: home('Gentstraat', '88', 'B', '9700', 'Oudenaarde'),
          landlord: {
            name: 'SVK Zwalmheuvels',
            email: 'pieter.heyse@svk-zwalmheuvels.example',
            phone: '+3255304712',
          },
          lease: { startDate: '2017-05-01' },
          stepsTaken:
            'een container gehuurd op onze kosten, die bleef leeg staan, en gesprekken in december en januari.',
          guidanceQuestion: 'iemand die geduldig, kamer per kamer, met hem opruimt.',
          tenantInformed: true,
        },
        'hoarding described without the word; Portuguese name',
      ),
    ),

    mail(
      'zesde-drie-huurders-in-een-mail',
      {
        from: 'Zennewoon sociale dienst <socialedienst@zennewoon.example>',
        to: 'ocmw@ocmw-zennerand.example',
        date: '2027-03-02 10:30:44 +0100',
        subject: 'Drie nieuwe meldingen maart',
        id: 'maart3.1030@zennewoon.example',
        cc: 'Directie <directie@zennewoon.example>',
      },
      text(
        `
Beste collega's,

Deze maand drie huurders voor jullie.

1) Nathalie Stroobant, Mechelsesteenweg 312 bus 5, 1800 Vilvoorde. Twee maanden achter, samen 842,10 euro.

2) Ibrahim Bangura (geboren 30-11-1990), Vlierkensstraat 18, 1800 Vilvoorde. Zijn schuld is opgelopen tot 1.733,72 euro, vier maanden. Gsm 0491 35 70 28.

3) Echtpaar Van der Elst - Luc Van der Elst en Monique Schepens - in de Stationlei 44 bus 11, ook 1800 Vilvoorde. Zij betalen 455,00 euro huur en moeten er nog drie, dus 1.365,00 euro.

Alle drie kregen ze op 15 februari een aangetekende brief.

Met vriendelijke groeten
Woonmaatschappij Zennewoon
Sociale dienst, 02 251 46 83
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      [
        {
          tenants: [person('Nathalie', 'Stroobant')],
          dwelling: home('Mechelsesteenweg', '312', '5', '1800', 'Vilvoorde'),
          arrears: debt(842.1, 2),
        },
        {
          tenants: [person('Ibrahim', 'Bangura', { born: '1990-11-30', tel: '+32491357028' })],
          dwelling: home('Vlierkensstraat', '18', '', '1800', 'Vilvoorde'),
          arrears: debt(1733.72, 4),
        },
        {
          tenants: [person('Luc', 'Van der Elst'), person('Monique', 'Schepens')],
          dwelling: home('Stationlei', '44', '11', '1800', 'Vilvoorde'),
          arrears: debt(1365, 3, 455),
        },
      ].flatMap((facts) =>
        says(
          {
            ...head('arrears', 'nl', 'arrears'),
            ...facts,
            landlord: {
              name: 'Woonmaatschappij Zennewoon',
              email: 'socialedienst@zennewoon.example',
              phone: '+3222514683',
            },
            stepsTaken: 'Alle drie kregen ze op 15 februari een aangetekende brief.',
          },
          'one of three households in one mail; the letter went to all three',
        ),
      ),
    ),
  ];
}
