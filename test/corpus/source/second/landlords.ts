import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const dijlewoon = enterpriseNumber('07731402');
const insz = nationalNumber('1988-02-17', 215);

/** Landlords and those who act for them, by a second writer who did not know the rules. */
export function secondLandlords(): Piece[] {
  return [
    mail(
      'b2-dijlewoon-fiche',
      {
        from: 'Huuradministratie Dijlewoon <huur@dijlewoon.example>',
        to: 'woonteam@ocmw-dijleland.example',
        date: '2026-12-01 08:05:41 +0100',
        subject: 'overmaking dossier betalingsproblemen 5530-H',
        id: '5530H.20261201@dijlewoon.example',
      },
      text(
        `
Dag collega

Onderstaand gezin komt in aanmerking voor jullie begeleiding.

Bewoner 1 ....... EL MORABIT Youssef
Geboren ......... 17.02.1988
Rijksregister ... ${dotted(insz)}
Bewoner 2 ....... BENALI Samira
Pand ............ Ridderstraat 210 bus A0201 - 3000 Leuven
Huurprijs ....... 388,15 EUR/maand
Achterstal ...... 1.164,45 EUR
GSM bewoner 2 ... 0485 00 17 36

Wat deden wij: drie aanmaningen, een huisbezoek op 16 november en een voorstel tot afkorting waarop niet werd ingegaan.
Wat verwachten wij: budgetbegeleiding en een gesprek met het gezin vóór wij naar de rechter gaan.

Beide bewoners kregen een kopie van dit bericht.

Kristof Aerts
Dijlewoon bv - Vaartkom 300, 3000 Leuven - 016 48 00 20 - KBO ${kbo(dijlewoon)}
`,
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Youssef', 'El Morabit', { born: '1988-02-17', insz }),
            person('Samira', 'Benali', { tel: '+32485001736' }),
          ],
          dwelling: home('Ridderstraat', '210', 'A0201', '3000', 'Leuven'),
          landlord: {
            name: 'Dijlewoon bv',
            enterpriseNumber: dijlewoon,
            email: 'huur@dijlewoon.example',
            phone: '+3216480020',
          },
          arrears: debt(1164.45, 0, 388.15),
          stepsTaken:
            'drie aanmaningen, een huisbezoek op 16 november en een voorstel tot afkorting waarop niet werd ingegaan.',
          guidanceQuestion: 'budgetbegeleiding en een gesprek met het gezin vóór wij naar de rechter gaan.',
          tenantInformed: true,
        },
        'dotted leaders instead of colons; the number of months is not stated',
      ),
    ),

    mail(
      'b2-oude-heer-beleefd',
      {
        from: 'Achiel Vandewalle <achiel.vandewalle@postduif.example>',
        to: 'info@ocmw-houtland.example',
        date: '2026-10-27 10:31:09 +0100',
        subject: 'Een woordje over mijn huurder',
        id: 'av-27-10-1031@postduif.example',
      },
      text(
        `
Geachte mevrouw, mijnheer,

Vergeef mij dat ik u stoor. Ik ben 84 jaar en verhuur al lang een klein huis in de Oostendsestraat 59 te 8820 Torhout.
Sedert 1 april 2019 woont daar de heer Gino Casteleyn. Een brave mens, daar niet van, maar zijn vrouw is weggegaan en
sindsdien geraakt hij zijn huishuur niet meer kwijt. De huishuur is 540 euro. Augustus, september en oktober zijn nog
te betalen, dat maakt tesamen zestienhonderd twintig euro (€ 1620).

Ik heb hem een briefje in de bus gestoken en eens met hem gepraat op de koer, hij kreeg tranen in de ogen.

Zou er iemand van u bij hem kunnen binnenspringen? Ik wil er geen advocaten bij.

Met de meeste hoogachting en dank bij voorbaat,
Achiel Vandewalle
Rozenveldstraat 4, 8820 Torhout
Tel. 050 21 00 48
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Gino', 'Casteleyn')],
          dwelling: home('Oostendsestraat', '59', '', '8820', 'Torhout'),
          landlord: {
            name: 'Achiel Vandewalle',
            email: 'achiel.vandewalle@postduif.example',
            phone: '+3250210048',
          },
          arrears: debt(1620, 3, 540),
          lease: { startDate: '2019-04-01' },
          stepsTaken:
            'Ik heb hem een briefje in de bus gestoken en eens met hem gepraat op de koer, hij kreeg tranen in de ogen.',
          guidanceQuestion: 'Zou er iemand van u bij hem kunnen binnenspringen?',
        },
        'three months by name; the landlord lives in the same town',
      ),
    ),

    mail(
      'b2-kwade-eigenaar-hoofdletters',
      {
        from: '"BOGAERT RUDY" <rudy.bogaert.verhuur@snelpost.example>',
        to: 'meldingen@ocmw-durmeland.example',
        date: '2026-11-09 23:12:55 +0100',
        subject: 'PROFITEURS!!!',
        id: 'rb-231255-0911@snelpost.example',
      },
      text(
        `
IK BEN HET BEU!!! AL VIJF MAANDEN ZIE IK GEEN CENT VAN CINDY DE WACHTER EN HAREN VENT JORIS BAERT IN MIJN HUIS
LOKERSEBAAN 17, 9240 ZELE. 3.750 EURO BEN IK KWIJT. 750 PER MAAND IS TOCH GEEN GELD VOOR ZO'N HUIS?
IK HEB GEBELD, GESMST EN DE DEURWAARDER EEN AANMANING LATEN STUREN. NIKS.
GAAN JULLIE NU EINDELIJK EENS IETS DOEN OF MOET IK ZE ZELF BUITENZETTEN??
RUDY BOGAERT 0494/00.82.61
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Cindy', 'De Wachter'), person('Joris', 'Baert')],
          dwelling: home('Lokersebaan', '17', '', '9240', 'Zele'),
          landlord: {
            name: 'Rudy Bogaert',
            email: 'rudy.bogaert.verhuur@snelpost.example',
            phone: '+32494008261',
          },
          arrears: debt(3750, 5, 750),
          stepsTaken: 'IK HEB GEBELD, GESMST EN DE DEURWAARDER EEN AANMANING LATEN STUREN.',
          guidanceQuestion: 'GAAN JULLIE NU EINDELIJK EENS IETS DOEN OF MOET IK ZE ZELF BUITENZETTEN??',
        },
        'all in capitals',
      ),
    ),

    mail(
      'b2-vanop-de-werf',
      {
        from: 'Koen <koen.dalemans@werfpost.example>',
        to: 'sociaalhuis@ocmw-demervallei.example',
        date: '2027-01-14 12:22:10 +0100',
        subject: 'huurster',
        id: '77ab.140127@werfpost.example',
      },
      text(`
Dag,
snel vanop de werf, sorry. Fatoumata Bah, leuvensestw 301 b3 in 3290 diest, heeft dec en jan niet betaald. huur 695, dus 1390eur.
kunt ge haar is bellen? 0466 00 29 04
koen dalemans

Verstuurd vanaf mijn Galaxy
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Fatoumata', 'Bah', { tel: '+32466002904' })],
          dwelling: home('leuvensestw', '301', '3', '3290', 'Diest'),
          landlord: { name: 'Koen Dalemans', email: 'koen.dalemans@werfpost.example' },
          arrears: debt(1390, 2, 695),
          guidanceQuestion: 'kunt ge haar is bellen?',
        },
        'the phone is the tenant\'s: "call her"; two short month names; street abbreviated as written',
      ),
    ),

    mail(
      'b2-ingebrekestelling-in-de-mail-geplakt',
      {
        from: 'Herman Uyttendaele <h.uyttendaele@notapost.example>',
        to: 'Sociaal Huis <onthaal@socialehuis-gentrand.example>',
        date: '2027-01-12 17:05:00 +0100',
        subject: 'Kennisgeving wanprestatie huurovereenkomst',
        id: '20270112.1705.hu@notapost.example',
      },
      text(
        `
Herman Uyttendaele
Koning Albertlaan 188
9000 Gent

                                        Aan het Sociaal Huis
                                        Hundelgemsesteenweg 458
                                        9820 Merelbeke

Gent, 12 januari 2027

Betreft: ernstige wanprestatie door de huurder - kennisgeving

Geachte,

Bij schriftelijke en geregistreerde huurovereenkomst, ingegaan op 01.10.2022, verhuurde ik aan de heer Pieter-Jan Hollebosch
het appartement gelegen te 9820 Merelbeke, Fraterstraat 126, bus 4. De overeengekomen huurprijs beloopt 812,50 euro,
te vermeerderen met een forfait van 60 euro voor de gemene kosten.

De huurder is in gebreke gebleven de huurgelden van oktober 2026 tot en met januari 2027 te voldoen. In hoofdsom is hij mij
derhalve € 3.250,00 verschuldigd. De conventionele schadevergoeding van € 325,00 en de aanmaningskosten ad € 45,00 reken ik
hier voorlopig niet bij. De waarborg van € 1.625,00 staat geblokkeerd.

Per aangetekende brief van 4 januari 2027 stelde ik de huurder in gebreke.

Ik verzoek uw dienst te willen nagaan of bemiddeling nog zinvol is. De huurder is op de hoogte van dit schrijven.

Hoogachtend,

H. Uyttendaele
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Pieter-Jan', 'Hollebosch')],
          dwelling: home('Fraterstraat', '126', '4', '9820', 'Merelbeke'),
          landlord: { name: 'Herman Uyttendaele', email: 'h.uyttendaele@notapost.example' },
          arrears: debt(3250, 4, 812.5),
          lease: { startDate: '2022-10-01', written: true },
          stepsTaken: 'Per aangetekende brief van 4 januari 2027 stelde ik de huurder in gebreke.',
          guidanceQuestion: 'Ik verzoek uw dienst te willen nagaan of bemiddeling nog zinvol is.',
          tenantInformed: true,
        },
        'a letter with two other addresses at its head; charges, damages, costs and deposit are not the debt; a span over the new year is four months',
      ),
    ),

    mail(
      'b2-immo-tabel-outlook',
      {
        from: 'Verhuur | Immo Zuiderkaai <verhuur@immo-zuiderkaai.example>',
        to: 'meldpunt@sociaalhuis-kustweg.example',
        date: '2026-11-24 15:40:12 +0100',
        subject: 'Dossier 2026-KZ-88 | huurgelden',
        id: 'DB7PR09MB2026KZ88@DB7PR09MB.immo-zuiderkaai.example',
      },
      html(
        `<html><head><style>p.MsoNormal{margin:0cm;font-family:Calibri}</style></head><body lang="NL-BE"><div>
<p class="MsoNormal">Beste,</p><p class="MsoNormal">&nbsp;</p>
<p class="MsoNormal">Voor onze opdrachtgever melden we dat de huurgelden van onderstaand pand onbetaald blijven.</p>
<table border="1" cellspacing="0"><tr><td>Eigenaar</td><td>Kustvastgoed Lippens nv</td></tr>
<tr><td>Ligging</td><td>Torhoutsesteenweg&nbsp;540/0302<br>8400&nbsp;Oostende</td></tr>
<tr><td>Huurder</td><td>mevrouw Katarzyna Wojciechowska</td></tr>
<tr><td>Bereikbaar op</td><td>+32&nbsp;467&nbsp;00&nbsp;31&nbsp;95 / k.wojciechowska@pocztabox.example</td></tr>
<tr><td>Huur + voorschot kosten</td><td>&euro;&nbsp;730,00 + &euro;&nbsp;85,00</td></tr>
<tr><td>Te ontvangen huur</td><td><b>EUR 2 190,00</b> (sept., okt., nov.)</td></tr>
<tr><td>Huurwaarborg</td><td>&euro;&nbsp;1.460,00 (Korfine)</td></tr></table>
<p class="MsoNormal">&nbsp;</p>
<p class="MsoNormal">Kunnen jullie met mevrouw een haalbare regeling uitwerken?</p>
<p class="MsoNormal">Wij hebben haar gemaild, gebeld en een aangetekend schrijven bezorgd.</p>
<p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Sofie Maertens<br>Beheer &amp; verhuur<br>Immo Zuiderkaai<br>Nieuwpoortsesteenweg 12, 8400 Oostende<br>T 059 50 00 37<br>BIV 599.000</p>
</div></body></html>`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Katarzyna', 'Wojciechowska', {
              tel: '+32467003195',
              email: 'k.wojciechowska@pocztabox.example',
            }),
          ],
          dwelling: home('Torhoutsesteenweg', '540', '0302', '8400', 'Oostende'),
          landlord: { name: 'Kustvastgoed Lippens nv' },
          referrer: {
            name: 'Sofie Maertens',
            organisation: 'Immo Zuiderkaai',
            email: 'verhuur@immo-zuiderkaai.example',
            phone: '+3259500037',
          },
          arrears: debt(2190, 3, 730),
          stepsTaken: 'Wij hebben haar gemaild, gebeld en een aangetekend schrijven bezorgd.',
          guidanceQuestion: 'Kunnen jullie met mevrouw een haalbare regeling uitwerken?',
        },
        'HTML table; rent without the advance on costs; box after the slash',
      ),
    ),

    mail(
      'b2-syndicus-verzamelwoede',
      {
        from: 'Syndicus Parkzicht <beheer@syndicus-parkzicht.example>',
        to: 'wonen@ocmw-kempenrand.example',
        date: '2026-12-08 09:17:33 +0100',
        subject: 'Residentie Ten Bos: toestand van een flat',
        id: 'tenbos.0812@syndicus-parkzicht.example',
      },
      text(
        `
Beste,

Als syndicus van Residentie Ten Bos ontving ik vorige week klachten over de flat van mevrouw Paula Geudens, Gasthuisstraat 95
bus 21 in 2300 Turnhout. Ik mocht even binnenkijken: kranten en dozen tot tegen het plafond, je kan enkel nog via een gangetje
naar het raam. De brandweer vindt het onverantwoord. Dit is volgens mij verzamelwoede zoals in het boekje.

De flat wordt haar verhuurd door dokter Stef Nuyens. Met de huur is er geen probleem.

Ik heb haar tweemaal aangesproken en een container aangeboden, die bleef leeg.

Is er bij u iemand die met haar stap voor stap kan opruimen?

Vriendelijke groeten
Geert Sannen, syndicus
Parkzicht Syndici, Patersstraat 100, 2300 Turnhout, 014 41 00 93
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Paula', 'Geudens')],
          dwelling: home('Gasthuisstraat', '95', '21', '2300', 'Turnhout'),
          landlord: { name: 'Stef Nuyens' },
          referrer: {
            name: 'Geert Sannen',
            organisation: 'Parkzicht Syndici',
            email: 'beheer@syndicus-parkzicht.example',
            phone: '+3214410093',
          },
          stepsTaken: 'Ik heb haar tweemaal aangesproken en een container aangeboden, die bleef leeg.',
          guidanceQuestion: 'Is er bij u iemand die met haar stap voor stap kan opruimen?',
        },
        'hoarding, rent is paid',
      ),
    ),

    mail(
      'b2-notaris-voor-verhuurster',
      {
        from: '"Notariskantoor Verschueren" <kantoor@notaris-verschueren.example>',
        to: 'ocmw@ocmw-denderstreek.example',
        date: '2026-11-30 14:02:00 +0100',
        subject: 'onbetaalde huurgelden - ons dossier 26/3309/LV',
        id: '26-3309-LV@notaris-verschueren.example',
      },
      text(
        `
Geachte heer, geachte mevrouw,

Ik treed op voor mevrouw Marie-Louise Cobbaut, eigenares van de woning te 9308 Hofstade, Blokstraat 33. Dat goed is
verhuurd aan de heer Aloïs Van Snick, geboren te Aalst op zeven mei negentienhonderdachtenvijftig. Sinds de zomer blijft de
betaling uit en thans bedraagt de huurschuld 2.460,00 EUR, hetzij zes maal de maandelijkse huur van 410,00 EUR.

Mijn cliënte wil de man niet op straat. Gelieve mij te laten weten of uw centrum hem kan bijstaan.

De huurder werd door mij per brief van dit verzoek ingelicht.

Lieve Verschueren
notaris
Notariskantoor Verschueren
Keizersplein 77, 9300 Aalst | tel 053 21 00 64
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Aloïs', 'Van Snick', { born: '1958-05-07' })],
          dwelling: home('Blokstraat', '33', '', '9308', 'Hofstade'),
          landlord: { name: 'Marie-Louise Cobbaut' },
          referrer: {
            name: 'Lieve Verschueren',
            organisation: 'Notariskantoor Verschueren',
            email: 'kantoor@notaris-verschueren.example',
            phone: '+3253210064',
          },
          arrears: debt(2460, 6, 410),
          guidanceQuestion: 'Gelieve mij te laten weten of uw centrum hem kan bijstaan.',
          tenantInformed: true,
        },
        'birth date in words',
      ),
    ),

    mail(
      'b2-zoon-beheert-huis-van-moeder',
      {
        from: 'Wim Schepers <wim.schepers@thuisbox.example>',
        to: 'sociaalhuis@ocmw-maasland.example',
        date: '2026-11-15 18:44:20 +0100',
        subject: 'huis van ons ma',
        id: 'ws.15112026.a@thuisbox.example',
      },
      text(
        `
Hallo,

Ik regel alles voor mijn moeder, Josephina Coenegrachts, sinds ze in het rusthuis zit. Zij verhuurt haar vroeger huis in de
Rijksweg 702, 3630 Maasmechelen aan een zekere Giuseppe Tarantino (geb. 11/12/1971). Die man loopt nu twee maanden achter.
Voor alle duidelijkheid: hij betaalt normaal 620 euro.

Ik weet niet goed hoe ik dat moet aanpakken, ik wil geen ruzie. Wat raden jullie aan? Giuseppe weet niet dat ik u schrijf.

Groeten
Wim Schepers, Genk
0479 00 66 18
`,
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Giuseppe', 'Tarantino', { born: '1971-12-11' })],
          dwelling: home('Rijksweg', '702', '', '3630', 'Maasmechelen'),
          landlord: { name: 'Josephina Coenegrachts' },
          referrer: { name: 'Wim Schepers', email: 'wim.schepers@thuisbox.example', phone: '+32479006618' },
          arrears: debt(0, 2, 620),
          guidanceQuestion: 'Wat raden jullie aan?',
          tenantInformed: false,
        },
        'a son writes for the landlady; the sum of the debt is not stated',
      ),
    ),

    mail(
      'b2-vierde-verdieping-met-punt',
      {
        from: 'Portaal Leieschelde <huurschulden@leieschelde.example>',
        to: 'outreach@ocmw-artevelde.example',
        date: '2027-02-25 08:20:00 +0100',
        subject: 'Melding PL/2027/0118',
        id: 'PL-2027-0118@leieschelde.example',
        more: [['X-Mailer', 'Portaal 8.1']],
      },
      text(
        `
Beste,

Contracthouder   Shevchuk, Oleksandr
Medehuurder      Shevchuk, Iryna
Geboortejaar     1990 en 1992
Verblijf         Dok-Noord 3, 4de verdieping, bus 0401, 9000 Gent
Te vorderen huur EUR 2 345.00
Aantal maanden   vijf
Huur per maand   EUR 469.00
Taal             Oekraiens, beperkt Engels

Tot nu toe:
Gesprek met tolk op 9 februari, brief in eenvoudig Nederlands op 16 februari.

Hulpvraag:
Samen met het koppel een dossier voor de energiepremie en een aanvullend leefloon opmaken.

Leieschelde Wonen bv - 09 210 00 95
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Oleksandr', 'Shevchuk'), person('Iryna', 'Shevchuk')],
          dwelling: home('Dok-Noord', '3', '0401', '9000', 'Gent'),
          landlord: {
            name: 'Leieschelde Wonen bv',
            email: 'huurschulden@leieschelde.example',
            phone: '+3292100095',
          },
          arrears: debt(2345, 5, 469),
          stepsTaken: 'Gesprek met tolk op 9 februari, brief in eenvoudig Nederlands op 16 februari.',
          guidanceQuestion:
            'Samen met het koppel een dossier voor de energiepremie en een aanvullend leefloon opmaken.',
        },
        'columns by spaces, family name before a comma, decimal points; years of birth are no birth dates; a floor is no box',
      ),
    ),
  ];
}
