import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

const boumediene = nationalNumber('1979-04-17', 263);

/** Professionals who refer a tenant: forms with labels of their own, prose, lists and telegram style. */
export function secondReferrals(): Piece[] {
  return [
    mail(
      'tw-caw-fiche-eigen-vakken',
      {
        from: 'Hanne Oeyen <hanne.oeyen@caw-netedal.example>',
        to: 'instroom@huurpunt-kempen.example',
        date: '2026-10-13 09:07:51 +0200',
        subject: 'fiche doorstroom wonen / Y.B.',
        id: 'CND-77120.13@caw-netedal.example',
      },
      text(
        `
Goeiemorgen,

Zoals vanochtend telefonisch besproken, de ingevulde fiche.

Cliënt ............ Youssef Boumediene
Rijksregister ..... ${dotted(boumediene)}
Bereikbaar via .... 0485 31 07 66
Woonst ............ Otterstraat 118 bus 9, 2300 Turnhout
Eigenaar .......... Immobiliën Ter Aa bv
Reden van contact . Huurschuld. Sinds juli werd er niets meer gestort: 2.640 euro, vier keer 660 euro.
Liep er al iets ... Schuldenoverzicht opgemaakt, werkloosheidsdossier rechtgezet bij de vakbond.
Wat zoeken we ..... Iemand die wekelijks aan huis komt en met de eigenaar rond de tafel gaat zitten.
Cliënt ingelicht .. ja, hij tekende de fiche mee

Hanne Oeyen
trajectbegeleider | CAW Netedal
Graatakker 4, 2300 Turnhout | 014 40 27 15
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Youssef', 'Boumediene', { insz: boumediene, tel: '+32485310766' })],
          dwelling: home('Otterstraat', '118', '9', '2300', 'Turnhout'),
          landlord: { name: 'Immobiliën Ter Aa bv' },
          referrer: {
            name: 'Hanne Oeyen',
            organisation: 'CAW Netedal',
            email: 'hanne.oeyen@caw-netedal.example',
            phone: '+3214402715',
          },
          arrears: debt(2640, 4, 660),
          stepsTaken: 'Schuldenoverzicht opgemaakt, werkloosheidsdossier rechtgezet bij de vakbond.',
          guidanceQuestion: 'Iemand die wekelijks aan huis komt en met de eigenaar rond de tafel gaat zitten.',
          tenantInformed: true,
        },
        'labels of its own, filled up with dots; the subject has initials only',
      ),
    ),

    mail(
      'tw-ocmw-andere-gemeente-proza',
      {
        from: 'Devos Annick <annick.devos@ocmw-mandelstreek.example>',
        to: 'wonen@ocmw-leieland.example',
        date: '2026-09-22 14:55:10 +0200',
        subject: 'overdracht gezin Callewaert',
        id: '7bd2f0aa-22.0926@ocmw-mandelstreek.example',
      },
      text(`
Collega's,

Vorige maand is het gezin Callewaert van bij ons naar jullie verhuisd. Bart Callewaert en Joyce Vandamme wonen nu in de Pluimstraat 63, 8560 Wevelgem. Wij volgden hen twee jaar op en dat loopt hier ten einde.

Ik maak mij zorgen. In hun vorige huis raakten afval en was niet meer weggewerkt en het nieuwe huis begint er na zes weken al net zo vuil bij te liggen: de spoelbak zit vol schimmel en de gang ruikt naar urine. Koken, wassen, een weekplanning maken, het moet hun allemaal nog aangeleerd worden.

Onze gezinshulp kwam twee voormiddagen per week en ik ging zelf om de veertien dagen langs.

Mogen wij vragen dat jullie dit verderzetten? Bart en Joyce hebben mij zelf gevraagd om deze brief te schrijven.

Genegen groeten
Annick Devos
maatschappelijk assistente OCMW Mandelstreek
Kasteelstraat 29, 8870 Izegem
051 33 08 62
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills'),
          tenants: [person('Bart', 'Callewaert'), person('Joyce', 'Vandamme')],
          dwelling: home('Pluimstraat', '63', '', '8560', 'Wevelgem'),
          referrer: {
            name: 'Annick Devos',
            organisation: 'OCMW Mandelstreek',
            email: 'annick.devos@ocmw-mandelstreek.example',
            phone: '+3251330862',
          },
          stepsTaken: 'Onze gezinshulp kwam twee voormiddagen per week en ik ging zelf om de veertien dagen langs.',
          guidanceQuestion: 'Mogen wij vragen dat jullie dit verderzetten?',
          tenantInformed: true,
        },
        'the tenants asked for it themselves, said in passing; From has the surname first',
      ),
    ),

    mail(
      'tw-wijkagent-telegramstijl',
      {
        from: '"PZ Demerland - wijk Noord" <wijk.noord@pz-demerland.example>',
        to: 'bemoeizorg@stad-demerland.example',
        date: '2026-12-02 06:12:00 +0100',
        subject: 'ter info en opvolging',
        id: '20261202-0612-HK@pz-demerland.example',
      },
      text(
        `
Betr.: MERTENS Glenn, geb. 09/06/1996, Hasseltweg 277 bus 4 te 3600 Genk. Huurder.

- Sinds 15/10 zeven oproepen wegens luide muziek na middernacht en ruzie op de trap.
- Bovenbuurvrouw durft niet meer buiten.
- 2x PV opgesteld, 1x bemiddelingsgesprek in bureau, zonder resultaat.
- Verzoek: hulpverlening inschakelen, politieoptreden alleen lost dit niet op.
- Betrokkene niet verwittigd van dit schrijven.

INP Karel Hoydonckx, PZ Demerland, 089 65 41 20
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Glenn', 'Mertens', { born: '1996-06-09' })],
          dwelling: home('Hasseltweg', '277', '4', '3600', 'Genk'),
          referrer: {
            name: 'Karel Hoydonckx',
            organisation: 'PZ Demerland',
            email: 'wijk.noord@pz-demerland.example',
            phone: '+3289654120',
          },
          stepsTaken: '2x PV opgesteld, 1x bemiddelingsgesprek in bureau, zonder resultaat.',
          guidanceQuestion: 'hulpverlening inschakelen, politieoptreden alleen lost dit niet op.',
          tenantInformed: false,
        },
        'telegram style; a rank before the name of the referrer',
      ),
    ),

    mail(
      'tw-huisarts-kort',
      {
        from: 'dr. Lode Baeckelandt <praktijk@dokter-baeckelandt.example>',
        to: 'welzijn@scheldeheuvels.example',
        date: '2026-11-25 19:48:33 +0100',
        subject: 'Patiënte, 84 jaar',
        id: '5512.25.11@dokter-baeckelandt.example',
        headerForm: 'B',
      },
      text(
        `
Geachte mevrouw, heer,

Alice Verstichel, Sint-Walburgastraat 7 in 9700 Oudenaarde, huurt een rijhuis. Bij mijn laatste visite trof ik haar aan tussen volle emmers, etensresten en dode vliegen; wassen doet ze zich niet meer. Haar geheugen is nog goed.

Ik heb haar voorgesteld om u te schrijven en daar had ze niets op tegen.

Zou u een poetsploeg en nadien vaste ondersteuning kunnen regelen? Haar toestel is 055 31 70 48, laat lang rinkelen.

Collegiaal,
Dr. Lode Baeckelandt
huisarts
055 30 22 91
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Alice', 'Verstichel', { tel: '+3255317048' })],
          dwelling: home('Sint-Walburgastraat', '7', '', '9700', 'Oudenaarde'),
          referrer: {
            name: 'Lode Baeckelandt',
            email: 'praktijk@dokter-baeckelandt.example',
            phone: '+3255302291',
          },
          guidanceQuestion: 'Zou u een poetsploeg en nadien vaste ondersteuning kunnen regelen?',
          tenantInformed: true,
        },
        'a doctor without an organisation; two phone numbers of one zone, the first is hers',
      ),
    ),

    mail(
      'tw-thuisverpleging-opsomming',
      {
        from: 'Team Hageland <hageland@verpleging-linde.example>',
        to: 'sociale.dienst@hagelandhuis.example',
        date: '2027-01-11 12:30:00 +0100',
        subject: 'Alarmerende woonsituatie René Vanderhoydonck',
        id: 'lv.110127.3@verpleging-linde.example',
      },
      html(
        `<html><body style="font-family:Calibri"><p>Hallo,</p>
<p>Wie: Ren&eacute; Vanderhoydonck, &deg; 3 maart 1948<br>Waar: Tieltseweg 40, 3200 Aarschot<br>Huurt van: mevrouw Godelieve Ceulemans (0496 55 12 83)</p>
<p>Wat onze verpleegkundigen zien:</p>
<ul><li>kranten en dozen tot tegen het plafond, hij verzamelt alles</li><li>de achterdeur kan niet meer open</li><li>ratten in de berging</li></ul>
<p>Wat wij al deden:</p>
<ul><li>gesprek met zijn dochter</li><li>container aangevraagd bij de stad</li></ul>
<p>Wat we hopen: dat er iemand met verstand van verzamelwoede mee komt kijken.</p>
<p>Meneer weet van niets, breng het a.u.b. met zachtheid aan.</p>
<p>Lies Goossens<br>Thuisverpleging Linde<br>tel 016 56 23 09</p></body></html>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('René', 'Vanderhoydonck', { born: '1948-03-03' })],
          dwelling: home('Tieltseweg', '40', '', '3200', 'Aarschot'),
          landlord: { name: 'Godelieve Ceulemans', phone: '+32496551283' },
          referrer: {
            name: 'Lies Goossens',
            organisation: 'Thuisverpleging Linde',
            email: 'hageland@verpleging-linde.example',
            phone: '+3216562309',
          },
          stepsTaken: 'gesprek met zijn dochter; container aangevraagd bij de stad',
          guidanceQuestion: 'dat er iemand met verstand van verzamelwoede mee komt kijken.',
          tenantInformed: false,
        },
        'HTML lists; "weet van niets" is not informed',
      ),
    ),

    mail(
      'tw-school-zorgjuf',
      {
        from: 'Zorgjuf Evi <evi.paternoster@basisschool-dekrekel.example>',
        to: 'hulp@sociaalhuis-zennevallei.example',
        date: '2026-10-06 16:21:40 +0200',
        subject: 'mama van twee van onze leerlingen',
        id: 'krekel.zorg.0610@basisschool-dekrekel.example',
      },
      text(`
Dag,

Vandaag kwam de mama van twee leerlingen huilend naar mij. Ze heet Blessing Osagie en woont met de kinderen in de Biezeweide 12 bus 3 te 1500 Halle. Ze kan de huur al twee maanden niet meer betalen, het gaat om 1.590 euro. Haar huisbaas, Danny Weyne, zou haar gezegd hebben dat het "de laatste keer" is.

Wij hebben als school de maaltijden en de uitstap kwijtgescholden en een brooddoos voorzien.

Kunnen jullie haar deze week nog ontvangen? Ze wacht op jullie telefoontje: 0466 18 92 05.

Met zorgende groet,
Evi Paternoster
Basisschool De Krekel, Lenniksesteenweg 3, 1500 Halle
02 361 07 44
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Blessing', 'Osagie', { tel: '+32466189205' })],
          dwelling: home('Biezeweide', '12', '3', '1500', 'Halle'),
          landlord: { name: 'Danny Weyne' },
          referrer: {
            name: 'Evi Paternoster',
            organisation: 'Basisschool De Krekel',
            email: 'evi.paternoster@basisschool-dekrekel.example',
            phone: '+3223610744',
          },
          arrears: debt(1590, 2),
          stepsTaken:
            'Wij hebben als school de maaltijden en de uitstap kwijtgescholden en een brooddoos voorzien.',
          guidanceQuestion: 'Kunnen jullie haar deze week nog ontvangen?',
          tenantInformed: true,
        },
        'she waits for the call, so she knows; the rent itself is not stated',
      ),
    ),

    mail(
      'tw-clb-tabelformulier',
      {
        from: 'Onthaalteam CLB Getestroom <onthaal@clb-getestroom.example>',
        to: 'aanmeldpunt@woonzorg-getestreek.example',
        date: '2026-11-30 11:02:19 +0100',
        subject: 'Formulier B2 - bezorgdheid thuissituatie',
        id: 'b2-2026-0931@clb-getestroom.example',
      },
      html(
        `<html><head><title>B2</title></head><body><h3>Formulier B2</h3>
<table border="1"><tbody>
<tr><th>Gezinshoofd</th><td>Claudia Figueiredo</td></tr>
<tr><th>Straat en nr.</th><td>Kabbeekvest 91</td></tr>
<tr><th>Gemeente</th><td>3300 Tienen</td></tr>
<tr><th>Gsm gezinshoofd</th><td>0477/62 41 88</td></tr>
<tr><th>Verhuurder</th><td>Sociale Woonmaatschappij Getewonen</td></tr>
<tr><th>Geen huurschuld?</th><td>juist, huur is in orde</td></tr>
<tr><th>Bezorgdheid</th><td>De kinderen komen ongewassen naar school. Op huisbezoek zagen we een zwaar verwaarloosd interieur, matrassen zonder lakens, hondenpoep.</td></tr>
<tr><th>Reeds geprobeerd</th><td>Drie oudergesprekken en doorverwijzing naar een opvoedingswinkel, die ze niet bezocht.</td></tr>
<tr><th>Hulpvraag</th><td>Praktische pedagogische en huishoudelijke hulp aan huis.</td></tr>
<tr><th>Ouder op de hoogte?</th><td>Neen</td></tr>
<tr><th>Ingevuld door</th><td>Sofie Lambrechts</td></tr>
</tbody></table>
<p style="color:#777">CLB Getestroom &bull; Grote Bergstraat 2 &bull; 3300 Tienen &bull; 016 81 30 57</p></body></html>`,
        { charset: 'utf-8', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Claudia', 'Figueiredo', { tel: '+32477624188' })],
          dwelling: home('Kabbeekvest', '91', '', '3300', 'Tienen'),
          landlord: { name: 'Sociale Woonmaatschappij Getewonen' },
          referrer: {
            name: 'Sofie Lambrechts',
            organisation: 'CLB Getestroom',
            email: 'onthaal@clb-getestroom.example',
            phone: '+3216813057',
          },
          stepsTaken: 'Drie oudergesprekken en doorverwijzing naar een opvoedingswinkel, die ze niet bezocht.',
          guidanceQuestion: 'Praktische pedagogische en huishoudelijke hulp aan huis.',
          tenantInformed: false,
        },
        'HTML form; the rent is in order, so no arrears',
      ),
    ),

    mail(
      'tw-mobiel-team-psychiatrie',
      {
        from: 'Wout Desmedt <w.desmedt@mobielteam-noordzee.example>',
        to: 'intake@woonanker-kust.example',
        date: '2027-02-03 10:40:02 +0100',
        subject: 'intake aub',
        id: 'MT2B.030227.1@mobielteam-noordzee.example',
      },
      text(
        `
Beste intaker

Sinds december kom ik als psychiatrisch verpleegkundige bij Stijn Lagast (geboren 21-12-1989, gsm 0498 70 36 11). Stijn huurt een studio, Torhoutsesteenweg 512/0301 in 8400 Oostende. Hij hoort stemmen en roept daar dan tegen, wat de hele blok wakker houdt; er liggen nu vier klachtenbrieven van medebewoners bij de syndicus.

Medicatie is aangepast. Ik sprak tweemaal met de syndicus en hing samen met Stijn kurkplaten op.

Wij zouden graag hebben dat iemand het gesprek met de medebewoners begeleidt. Stijn staat hierachter, hij leest deze mail mee.

Wout Desmedt
Mobiel Team Noordzee
059 55 80 13
`,
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Stijn', 'Lagast', { born: '1989-12-21', tel: '+32498703611' })],
          dwelling: home('Torhoutsesteenweg', '512', '0301', '8400', 'Oostende'),
          referrer: {
            name: 'Wout Desmedt',
            organisation: 'Mobiel Team Noordzee',
            email: 'w.desmedt@mobielteam-noordzee.example',
            phone: '+3259558013',
          },
          stepsTaken:
            'Medicatie is aangepast. Ik sprak tweemaal met de syndicus en hing samen met Stijn kurkplaten op.',
          guidanceQuestion: 'Wij zouden graag hebben dat iemand het gesprek met de medebewoners begeleidt.',
          tenantInformed: true,
        },
        'box of four digits after a slash; the word overlast is not used',
      ),
    ),

    mail(
      'tw-mutualiteit-opzeg',
      {
        from: 'Dienst Maatschappelijk Werk <dmw.dender@mutualiteit-denderbron.example>',
        to: 'woonloket@denderstad.example',
        date: '2026-08-27 08:31:00 +0200',
        subject: 'Vraag tot overname: Monique Saeys',
        id: 'dmw-260827-A@mutualiteit-denderbron.example',
      },
      text(
        `
Mijnheer, mevrouw,

Ons lid Monique Saeys (11/11/1957) wordt uit haar appartement gezet, althans zo voelt zij het aan: de verhuurder zegde de huur op tegen 28 februari omdat zijn zoon er gaat wonen. Adres van het lid: Noordlaan 152, bus 12 - 9200 Dendermonde. Telefoon van het lid: 052 21 64 39.

Zij is invalide en vindt op de privémarkt niets. Inschrijving bij twee sociale verhuurders deden wij al, evenals een verzoek aan de verhuurder om zes maanden uitstel.

Gelieve het dossier over te nemen en met haar een nieuwe woonst te zoeken. Mevrouw Saeys kreeg van ons een kopie van dit bericht.

Hoogachtend,
Peter Van Wesemael
Mutualiteit De Denderbron
tel. 053 78 11 42
`,
        { charset: 'windows-1252', encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Monique', 'Saeys', { born: '1957-11-11', tel: '+3252216439' })],
          dwelling: home('Noordlaan', '152', '12', '9200', 'Dendermonde'),
          referrer: {
            name: 'Peter Van Wesemael',
            organisation: 'Mutualiteit De Denderbron',
            email: 'dmw.dender@mutualiteit-denderbron.example',
            phone: '+3253781142',
          },
          stepsTaken:
            'Inschrijving bij twee sociale verhuurders deden wij al, evenals een verzoek aan de verhuurder om zes maanden uitstel.',
          guidanceQuestion: 'Gelieve het dossier over te nemen en met haar een nieuwe woonst te zoeken.',
          tenantInformed: true,
        },
        'the end of a notice period is no eviction date; a copy went to the tenant',
      ),
    ),

    mail(
      'tw-gezinsondersteuner-huis-van-het-kind',
      {
        from: 'Nele Impens <nele.impens@kinderhuis-denderland.example>',
        to: 'preventie@ocmw-denderland.example',
        date: '2026-12-14 13:13:13 +0100',
        subject: 'jong gezin Aalst',
        id: 'ni-1412@kinderhuis-denderland.example',
      },
      text(`
Dag team,

korte vraag. ik begeleid Aïcha Lahlou en Jeroen De Brouwer, pas ouders van een baby van drie weken. ze wonen Gentsestraat 205, 9300 Aalst en huren van een oom van Jeroen zonder papieren contract.

er is achterstand maar ik weet niet hoeveel. daarnaast is er veel vocht doordat ze nooit een raam openen en de was binnen drogen: niemand heeft hun getoond hoe je een woning bewoont.

ik gaf hun de folder over verluchten en zette een vochtmeter.

wie van jullie kan hun woonvaardigheden bijbrengen? ze zijn vragende partij.

groetjes nele
Nele Impens - gezinsondersteuner
Kinderhuis Denderland - 0493 27 15 60
`),
      says(
        {
          ...head('referral', 'nl', 'arrears', 'living-skills'),
          tenants: [person('Aïcha', 'Lahlou'), person('Jeroen', 'De Brouwer')],
          dwelling: home('Gentsestraat', '205', '', '9300', 'Aalst'),
          referrer: {
            name: 'Nele Impens',
            organisation: 'Kinderhuis Denderland',
            email: 'nele.impens@kinderhuis-denderland.example',
            phone: '+32493271560',
          },
          lease: { written: false },
          stepsTaken: 'ik gaf hun de folder over verluchten en zette een vochtmeter.',
          guidanceQuestion: 'wie van jullie kan hun woonvaardigheden bijbrengen?',
          tenantInformed: true,
        },
        'arrears without an amount; the landlord is an uncle without a name; "vragende partij" means that they know',
      ),
    ),
  ];
}
