import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const lysfonds = enterpriseNumber('04871653');
const insz = nationalNumber('1946-09-30', 86);

/** Landlords with sums, names and addresses in many notations, by a second writer who did not know the rules. */
export function secondLandlordsNotations(): Piece[] {
  return [
    mail(
      'b2-opzeg-en-schuld',
      {
        from: 'Martine Verhelst <m.verhelst@eigenpost.example>',
        to: 'sociale.dienst@ocmw-waasmeer.example',
        date: '2027-01-05 13:33:00 +0100',
        subject: 'huurachterstal Van Puyvelde sinds de opzeg',
        id: 'mv.050127.1333@eigenpost.example',
      },
      text(
        `
Dag mevrouw,

Ik gaf mijn huurder Eddy Van Puyvelde (Kasteelstraat 31, 9140 Temse) opzeg wegens eigen gebruik: tegen 30 juni 2027 moet hij
weg zijn, mijn dochter komt er wonen. Sinds die brief weigert hij nog te betalen; we zitten nu aan 2 maanden à 715 €, in totaal
1.430 €. De huur is mondeling afgesproken in 2015.

Ik heb hem op oudejaar nog gesproken maar hij werd kwaad.

Kunt u hem helpen bij het zoeken naar iets anders?

Martine Verhelst
0496 00 10 88
`,
        { charset: 'windows-1252', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears', 'contract'),
          tenants: [person('Eddy', 'Van Puyvelde')],
          dwelling: home('Kasteelstraat', '31', '', '9140', 'Temse'),
          landlord: {
            name: 'Martine Verhelst',
            email: 'm.verhelst@eigenpost.example',
            phone: '+32496001088',
          },
          arrears: debt(1430, 2, 715),
          lease: { written: false },
          stepsTaken: 'Ik heb hem op oudejaar nog gesproken maar hij werd kwaad.',
          guidanceQuestion: 'Kunt u hem helpen bij het zoeken naar iets anders?',
        },
        'the end of the notice is neither an eviction date nor a lease start; an oral lease with only its year',
      ),
    ),

    mail(
      'b2-agence-anderlecht',
      {
        from: 'Gérance Lys & Fils <gerance@lysetfils.example>',
        to: 'prevention@cpas-sudbru.example',
        date: '2027-02-09 10:15:30 +0100',
        subject: 'Signalement : loyers en souffrance, lot 3B',
        id: 'lyf-090227-3B@lysetfils.example',
        headerForm: 'B',
      },
      html(
        `<p>Madame, Monsieur,</p><p>Nous gérons pour la SA Fonds de la Lys (BCE ${kbo(lysfonds)}) l'immeuble sis chaussée de Mons 612 à 1070 Anderlecht.</p>
<p>Le locataire du 3<sup>e</sup> étage, bte 3B, M. João Pedro TEIXEIRA LOPES, né le 21 octobre 1980, n'a réglé ni décembre, ni janvier, ni février. Total des loyers dus : 2.580 euros, à raison de 860 euros par mois. Nos frais de rappel (37,50 euros) s'y ajoutent.</p>
<p>Deux mises en demeure lui ont été adressées les 15 et 29 janvier.</p><p>Serait-il possible que vos services le reçoivent avec un interprète ?</p>
<p>Aurore Delmotte<br>Gérance Lys &amp; Fils<br>Boulevard Lambermont 400, 1030 Bruxelles<br>02 245 00 36</p>`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('João Pedro', 'Teixeira Lopes', { born: '1980-10-21' })],
          dwelling: home('chaussée de Mons', '612', '3B', '1070', 'Anderlecht'),
          landlord: { name: 'SA Fonds de la Lys', enterpriseNumber: lysfonds },
          referrer: {
            name: 'Aurore Delmotte',
            organisation: 'Gérance Lys & Fils',
            email: 'gerance@lysetfils.example',
            phone: '+3222450036',
          },
          arrears: debt(2580, 3, 860),
          stepsTaken: 'Deux mises en demeure lui ont été adressées les 15 et 29 janvier.',
          guidanceQuestion: 'Serait-il possible que vos services le reçoivent avec un interprète ?',
        },
        'the house number stands in another paragraph than the box; the enterprise number is the owner\'s',
      ),
    ),

    mail(
      'b2-telegramstijl',
      {
        from: 'huisvesting@woonanker-west.example',
        to: 'meldpunt@ocmw-ijzerstreek.example',
        date: '2026-11-11 16:02:00 +0100',
        subject: 'WANBETALER 44712',
        id: 'wa44712.1111@woonanker-west.example',
        lineFeeds: true,
      },
      text(
        `
HUURDER: Rosseel Kimberly / GEB: 09.10.97 / ADRES: Pannestraat 140 b. 6, 8630 Veurne / HUUR: 352,00 / ACHTERST.: 1056,00 / MND: 3 / TEL: 0474.00.80.55 / WAARBORG: 704,00 / VRAAG: inkomen nakijken, leefloon? / INGELICHT: ja

Woonanker West, 058 31 00 27
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Kimberly', 'Rosseel', { born: '1997-10-09', tel: '+32474008055' })],
          dwelling: home('Pannestraat', '140', '6', '8630', 'Veurne'),
          landlord: {
            name: 'Woonanker West',
            email: 'huisvesting@woonanker-west.example',
            phone: '+3258310027',
          },
          arrears: debt(1056, 3, 352),
          guidanceQuestion: 'inkomen nakijken, leefloon?',
          tenantInformed: true,
        },
        'one line with slashes; two-digit year; sums without a currency; the deposit is no debt',
      ),
    ),

    mail(
      'b2-alles-in-het-onderwerp',
      {
        from: 'Fons Ooms <fons.ooms@kempenpost.example>',
        to: 'sociaalhuis@ocmw-zuiderkempen.example',
        date: '2027-01-27 06:58:00 +0100',
        subject: 'Wanbetaling Debby Nys, Molenvest 5 bus 1 te 2440 Geel - 4 maand huur = 2 480 euro',
        id: 'fo.2701.0658@kempenpost.example',
      },
      text(
        `
Zie titel. Wat nu?

Fons Ooms
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Debby', 'Nys')],
          dwelling: home('Molenvest', '5', '1', '2440', 'Geel'),
          landlord: { name: 'Fons Ooms', email: 'fons.ooms@kempenpost.example' },
          arrears: debt(2480, 4),
          guidanceQuestion: 'Wat nu?',
        },
        'all facts in the subject',
      ),
    ),

    mail(
      'b2-echtpaar-drie-soorten-kosten',
      {
        from: 'Residenties De Wilg <contact@residenties-dewilg.example>',
        to: 'thuisloket@ocmw-rupelboord.example',
        date: '2026-12-10 12:00:01 +0100',
        subject: 'saldo familie Goossens - Wuyts',
        id: 'rdw-1012-GW@residenties-dewilg.example',
      },
      text(
        `
Beste Thuisloket,

Het echtpaar Luc Goossens en Ingrid Wuyts betrekt sinds 15/05/2020 ons appartement in de Antwerpsestraat 77, app. 2B, 2850 Boom.

  onbetaalde huur (oktober t.e.m. december) ............ 2.625,00
  provisie water en verwarming ......................... 180,00
  afrekening lift 2025 ................................. 96,40
  rappelkosten ......................................... 30,00
  waarborg bij Belfius .................................. 1.750,00

Per maand vragen wij 875 euro huur, alle kosten apart.

Onze huisbewaarder is er op 2 en 7 december aan de deur geweest.
Wilt u het koppel uitnodigen voor een gesprek over hun budget?

Groet,
Residenties De Wilg bv
Kolonel Silvertopstraat 10, 2850 Boom
03 888 00 57
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Luc', 'Goossens'), person('Ingrid', 'Wuyts')],
          dwelling: home('Antwerpsestraat', '77', '2B', '2850', 'Boom'),
          landlord: {
            name: 'Residenties De Wilg bv',
            email: 'contact@residenties-dewilg.example',
            phone: '+3238880057',
          },
          arrears: debt(2625, 3, 875),
          lease: { startDate: '2020-05-15' },
          stepsTaken: 'Onze huisbewaarder is er op 2 en 7 december aan de deur geweest.',
          guidanceQuestion: 'Wilt u het koppel uitnodigen voor een gesprek over hun budget?',
        },
        'five sums, of which one is the debt',
      ),
    ),

    mail(
      'b2-gemeente-ontbreekt',
      {
        from: 'Hakim Ouali <hakim.ouali@stadspost.example>',
        to: 'wonen@ocmw-herkenrode.example',
        date: '2026-11-05 17:17:00 +0100',
        subject: 'mijn appartement Vaartstraat',
        id: 'ho-0511-1717@stadspost.example',
      },
      text(`
Hallo ik ben Hakim Ouali en ik verhuur app aan mevr. Van der Auwera Christel, Vaartstraat 9 b 3, 3500. De laatste betaling dateert van 3 juli. Ze staat nu voor 1.960,00€ in het rood.
Ik stuurde haar een sms en een brief. Graag uw hulp. Ik moet zelf ook mijn lening afbetalen, elke maand 1100 euro.
0460 00 88 19
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Christel', 'Van der Auwera')],
          dwelling: home('Vaartstraat', '9', '3', '3500', ''),
          landlord: { name: 'Hakim Ouali', email: 'hakim.ouali@stadspost.example', phone: '+32460008819' },
          arrears: debt(1960),
          stepsTaken: 'Ik stuurde haar een sms en een brief.',
          guidanceQuestion: 'Graag uw hulp.',
        },
        'postcode without a place; his own loan is not the rent; the last payment is no date of the lease',
      ),
    ),

    mail(
      'b2-weduwe-met-meisjesnaam',
      {
        from: 'Cel Huurders <cel.huurders@tielrodewoont.example>',
        to: 'zorgpunt@ocmw-scheldeland.example',
        date: '2027-03-01 09:09:09 +0100',
        subject: 'huurschuld en zorgwekkende situatie / weduwe Opsomer',
        id: 'ch-01032027@tielrodewoont.example',
      },
      text(
        `
Goedemorgen,

naam: Seynaeve Lutgart (weduwe Opsomer)
geboren: 30/09/1946
rijksregisternummer: ${dotted(insz)}
straat en nummer: Antwerpse Steenweg 118 bus 0.1
gemeente: 9140 Tielrode
problematiek: 2 huren achter. Bovendien een vuile woning, rattenplaag, tuin vol afval.
huur: 298,77 euro; schuld: 597,54 euro
gedaan: poetsdienst geregeld, mevrouw stuurde die weg
vraag: intensieve begeleiding thuis
weet zij hiervan? neen, nog niet

Tielrode Woont cvba
Kaaistraat 200
9140 Tielrode
03 771 00 66
`,
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears', 'upkeep'),
          tenants: [person('Lutgart', 'Seynaeve', { born: '1946-09-30', insz })],
          dwelling: home('Antwerpse Steenweg', '118', '0.1', '9140', 'Tielrode'),
          landlord: {
            name: 'Tielrode Woont cvba',
            email: 'cel.huurders@tielrodewoont.example',
            phone: '+3237710066',
          },
          arrears: debt(597.54, 2, 298.77),
          stepsTaken: 'poetsdienst geregeld, mevrouw stuurde die weg',
          guidanceQuestion: 'intensieve begeleiding thuis',
          tenantInformed: false,
        },
        'maiden name, the husband\'s in brackets; small letters as field names',
      ),
    ),

    mail(
      'b2-deelgemeente-zonder-postcode',
      {
        from: 'Ann-Sophie Rommelaere <as.rommelaere@brugpost.example>',
        to: 'meldpunt@ocmw-reiestad.example',
        date: '2026-12-29 20:05:00 +0100',
        subject: 'hulp bij dossier huurgeld',
        id: 'asr.291226@brugpost.example',
      },
      text(
        `
Beste,

Mijn huurder heet Abdelkader Bouazza en woont met zijn drie kinderen Gistelse Steenweg 233A in Sint-Andries. Hij heeft zijn werk
verloren in september. Ik vraag maar 600 euro. Voor november kreeg ik niks en voor december ook niet: 1200 dus.

Ik zou jullie willen vragen om met hem uit te zoeken welke premies er bestaan.
Hij is akkoord dat jullie hem bellen, 0499 00 27 50.

lieve groet
Ann-Sophie Rommelaere
(eigenares, Dampoortstraat 66 Brugge)
`,
        { encoding: 'quoted-printable', parameters: '; format=flowed' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Abdelkader', 'Bouazza', { tel: '+32499002750' })],
          dwelling: home('Gistelse Steenweg', '233A', '', '', 'Sint-Andries'),
          landlord: { name: 'Ann-Sophie Rommelaere', email: 'as.rommelaere@brugpost.example' },
          arrears: debt(1200, 2, 600),
          guidanceQuestion: 'Ik zou jullie willen vragen om met hem uit te zoeken welke premies er bestaan.',
          tenantInformed: true,
        },
        'a part of Bruges without a postcode; the owner\'s address in brackets',
      ),
    ),

    mail(
      'b2-drietalige-voettekst',
      {
        from: 'Debiteurenbeheer Habito <debiteuren@habito-brabant.example>',
        to: 'aanmeldingen@ocmw-vlaamserand.example',
        date: '2026-11-26 14:14:00 +0100',
        subject: 'Uw tussenkomst aub: klant 90-118',
        id: 'hab-90118-2611@habito-brabant.example',
      },
      text(
        `
Dag allemaal,

Klant 90-118 is in gebreke: Ngozi Okonkwo, Luchthavenlaan 26/201, 1800 Vilvoorde. Van augustus t/m november werd er geen huur gestort,
goed voor € 1 777,60 (maandhuur € 444,40). Zij belt nooit terug en haar brievenbus puilt uit.

Onze ondernomen stappen: automatische herinneringen, één huisbezoek, aangetekende brief van 20 november.

Alvast bedankt om haar thuis op te zoeken.

Yannick Devos
Habito Brabant cv
Mechelsesteenweg 500 - 1800 Vilvoorde
t 02 255 00 18

DISCLAIMER - Dit bericht kan vertrouwelijke gegevens bevatten. / Ce message peut contenir des informations confidentielles.
/ This message may contain confidential information. Habito Brabant betaalt nooit meer dan € 5.000 schadevergoeding.
`,
        { charset: 'utf-8', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Ngozi', 'Okonkwo')],
          dwelling: home('Luchthavenlaan', '26', '201', '1800', 'Vilvoorde'),
          landlord: {
            name: 'Habito Brabant cv',
            email: 'debiteuren@habito-brabant.example',
            phone: '+3222550018',
          },
          arrears: debt(1777.6, 4, 444.4),
          stepsTaken: 'automatische herinneringen, één huisbezoek, aangetekende brief van 20 november.',
          guidanceQuestion: 'Alvast bedankt om haar thuis op te zoeken.',
        },
        'disclaimer in three languages with a sum of money',
      ),
    ),

    mail(
      'b2-schepen-stuurt-inwoner-door',
      {
        from: 'Bart Liekens <bart.liekens@verhuurpost.example>',
        to: 'onthaal@ocmw-kleibeek.example',
        date: '2027-02-23 15:51:00 +0100',
        subject: 'RE: uw vraag aan de schepen',
        id: 'bl-230227-1551@verhuurpost.example',
      },
      text(
        `
Dag Hilde,

bedankt om mij naar jullie door te verwijzen. Het gaat dus over Steven Peremans en zijn vriendin Joke Van Den Bosch in mijn
rijhuis Provinciesteenweg 480 te Edegem. Ze hebben drie kindjes. In plaats van 890 euro per maand storten ze af en toe wat;
bij elkaar kom ik nog 1 115,75 € te kort. Ik kreeg ook een brief van Fluvius dat hun elektriciteit op een budgetmeter zit.

Kan jij eens polsen of ze schuldhulp willen?

Bart Liekens
0468 00 93 31

Op ma 22 feb 2027 om 09:30 schreef Hilde Wauters <hilde.wauters@ocmw-kleibeek.example>:
> Dag Bart,
> De schepen gaf mij uw bericht. Over welke huurders en welk adres gaat het?
> Groeten, Hilde
> OCMW Kleibeek, Dorpsplein 1, 2840 Rumst, 03 844 00 22
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Steven', 'Peremans'), person('Joke', 'Van Den Bosch')],
          dwelling: home('Provinciesteenweg', '480', '', '', 'Edegem'),
          landlord: {
            name: 'Bart Liekens',
            email: 'bart.liekens@verhuurpost.example',
            phone: '+32468009331',
          },
          arrears: debt(1115.75, 0, 890),
          guidanceQuestion: 'Kan jij eens polsen of ze schuldhulp willen?',
        },
        'the first facts come in a reply; the office\'s own address is in the quoted text',
      ),
    ),

    mail(
      'b2-familienaam-eerst-te-ukkel',
      {
        from: '"Ph. Van Cauwelaert" <phvc@zuidpost.example>',
        to: 'preventie@ocmw-kameleon.example',
        date: '2026-11-12 11:45:00 +0100',
        subject: 'wanbetaling te Ukkel',
        id: 'phvc.1211.1145@zuidpost.example',
        headerForm: 'B',
      },
      text(
        `
Geachte dienst,

Ik ben eigenaar van een studio, Alsembergsesteenweg 1010/bus 14, 1180 Ukkel, in huur gegeven aan Heirman Gunter en De Corte Valerie
bij geschreven overeenkomst met ingang van 1 maart 2024.

Op heden ontbreken mij zevenhonderd vijfenzeventig euro en vijftig cent (775,50 €) aan huur, zijnde één maand.
De indexering van 18,20 € per maand laat ik voor wat ze is.

Ik belde hen vorige vrijdag, zonder gevolg. Gaarne uw raad. Zij weten niet dat ik mij tot u richt.

Philippe Van Cauwelaert
0476 00 19 73
`,
        { charset: 'iso-8859-15', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Gunter', 'Heirman'), person('Valerie', 'De Corte')],
          dwelling: home('Alsembergsesteenweg', '1010', '14', '1180', 'Ukkel'),
          landlord: {
            name: 'Philippe Van Cauwelaert',
            email: 'phvc@zuidpost.example',
            phone: '+32476001973',
          },
          arrears: debt(775.5, 1),
          lease: { startDate: '2024-03-01', written: true },
          stepsTaken: 'Ik belde hen vorige vrijdag, zonder gevolg.',
          guidanceQuestion: 'Gaarne uw raad.',
          tenantInformed: false,
        },
        'two tenants, family name first; the full name stands only below; the index is no debt',
      ),
    ),
  ];
}
