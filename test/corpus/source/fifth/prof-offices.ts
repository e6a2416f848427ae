import { attach, html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { cells, para } from '../pdf-layout.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

/** Hospital, debt mediation, administrator, youth care, family aid, psychiatric team, mutuality. */
export async function professionalsInOffices(): Promise<Piece[]> {
  const omer = nationalNumber('1939-03-17', 85);
  const maria = nationalNumber('1971-10-08', 344);
  return [
    mail(
      'vijfde-ziekenhuis-ontslag',
      {
        from: 'Sociale dienst AZ Heilig Kruis <socdienst.geriatrie@azheiligkruis.example>',
        to: 'woonbegeleiding@midwesthuis.example',
        date: '2026-11-27 14:38:05 +0100',
        subject: 'Ontslagvoorbereiding O.C. geriatrie - woning niet in orde',
        id: 'azhk-geri-271126-02@azheiligkruis.example',
      },
      text(
        `
MELDING AAN THUISDIENSTEN                     27/11/2026
Opgemaakt door : Tine Verhelst, sociaal verpleegkundige
Dienst         : geriatrie 3, AZ Heilig Kruis, Roeselare
Rechtstreeks nr: 051 00 93 46

Patient        : Callewaert Omer
Geb.datum      : 17/03/1939
Rijksregister  : ${dotted(omer)}
Thuisadres     : Beversesteenweg 118 bus 2
                 8800 Roeselare
Huurt van      : WM De Mandelbloem
Opname         : 12/11/2026 (val)
Voorzien ontslag: 04/12/2026
Contactpersoon : dochter Rita, 0497 00 35 60

Thuissituatie  : de ambulanciers vonden een sterk vervuilde woning
                 (schimmel op het fornuis, geen proper bed, toilet
                 defect). Huur in orde volgens dochter.
Reeds gedaan   : overleg met dochter, poetsdienst aangevraagd,
                 warme maaltijden besteld vanaf 05/12.
Vraag          : huisbezoek voor ontslag en daarna opvolging van
                 de hygiene in de woning.
Patient geinformeerd: ja (24/11)
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Omer', 'Callewaert', { born: '1939-03-17', insz: omer })],
          dwelling: home('Beversesteenweg', '118', '2', '8800', 'Roeselare'),
          landlord: { name: 'WM De Mandelbloem' },
          referrer: { name: 'Tine Verhelst', organisation: 'AZ Heilig Kruis', email: 'socdienst.geriatrie@azheiligkruis.example', phone: '+3251009346' },
          stepsTaken: 'overleg met dochter, poetsdienst aangevraagd, warme maaltijden besteld vanaf 05/12.',
          guidanceQuestion: 'huisbezoek voor ontslag en daarna opvolging van de hygiene in de woning.',
          tenantInformed: true,
        },
        'label block; the daughter\'s phone is not his; the hospital also stands in Roeselare',
      ),
    ),
    mail(
      'vijfde-schuldbemiddelaar-tabel',
      {
        from: 'Erik Timmers <e.timmers@balans-schuldhulp.example>',
        to: 'aanmelding@woonanker-maasland.example',
        date: '2026-12-02 09:51:26 +0100',
        subject: 'Wolfs-Geelen, aanmelding',
        id: 'bal.2026.1177.ET@balans-schuldhulp.example',
      },
      html(
        `<div style="font:11pt Calibri"><p>Dag,</p><p>Zoals daarnet beloofd aan de telefoon. Anita Wolfs (&deg;1965) en Luc Geelen (&deg;1962), Rijksweg 455 bus 6, 3630 Maasmechelen, zijn bij ons in schuldbemiddeling sinds februari. Overzicht van wat openstaat:</p>
<table border="1" cellspacing="0" cellpadding="3"><tr><th>Schuldeiser</th><th>Openstaand</th><th>Opmerking</th></tr>
<tr><td>Energieleverancier</td><td align="right">1.122,40</td><td>plan 60/m loopt</td></tr>
<tr><td>Ziekenhuis</td><td align="right">438,00</td><td></td></tr>
<tr><td>Huurkantoor Maasland vzw (verhuurder)</td><td align="right">3.050,00</td><td>huurachterstal, 5 x 610,00</td></tr>
<tr><td>Personenbelasting aj. 2025</td><td align="right">2.017,55</td><td>uitstel gevraagd</td></tr>
<tr><td><b>Totaal</b></td><td align="right"><b>6.627,95</b></td><td></td></tr></table>
<p>Wat wij geprobeerd hebben: in september stelden wij 75 euro per maand voor aan het huurkantoor, dat werd geweigerd. Beslag op de uitkering van Luc is afgewend.</p>
<p>Ze zijn gisteren op ons bureau over deze aanmelding ingelicht. Kan iemand van jullie met hen en met het huurkantoor rond de tafel zitten voor dit bij de vrederechter belandt?</p>
<p>Erik Timmers<br>erkend schuldbemiddelaar<br><b>vzw Balans</b> &middot; Pauwengraaf 8, 3630 Maasmechelen &middot; 089 00 45 72</p></div>`,
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Anita', 'Wolfs'), person('Luc', 'Geelen')],
          dwelling: home('Rijksweg', '455', '6', '3630', 'Maasmechelen'),
          landlord: { name: 'Huurkantoor Maasland vzw' },
          referrer: { name: 'Erik Timmers', organisation: 'vzw Balans', email: 'e.timmers@balans-schuldhulp.example', phone: '+3289004572' },
          arrears: debt(3050, 5, 610),
          stepsTaken: 'in september stelden wij 75 euro per maand voor aan het huurkantoor, dat werd geweigerd. Beslag op de uitkering van Luc is afgewend.',
          guidanceQuestion: 'Kan iemand van jullie met hen en met het huurkantoor rond de tafel zitten voor dit bij de vrederechter belandt?',
          tenantInformed: true,
        },
        'the rent is one row of a table of debts; the total is not the arrears; birth years are no birth dates',
      ),
    ),
    mail(
      'vijfde-bewindvoerder-opzeg',
      {
        from: 'Kristof Baert <bewind@advocatenkantoorbaert.example>',
        to: 'huisvesting@ocmw-westhoekzee.example',
        date: '2026-12-17 17:20:44 +0100',
        subject: 'Bewind de heer Gilbert Saelens (°23-09-1957), Noordstraat 14 te 8630 Veurne - opzegging huur',
        id: 'KB-26B118.171226@advocatenkantoorbaert.example',
        headerForm: 'B',
      },
      text(
        `
Geachte heer, mevrouw,

In mijn hoedanigheid van bewindvoerder over de persoon en de goederen van bovenvermelde heer schrijf ik u aan.

De verhuurster, mevrouw Denise Ryckewaert, zegde de huur op tegen 31 maart 2027 omdat haar kleinzoon de woning zal betrekken. De opzegging is regelmatig. De huur is betaald tot en met deze maand.

Ik verzocht mevrouw Ryckewaert om drie maanden uitstel, wat zij weigerde, en schreef de heer Saelens in bij de woonmaatschappij.

Mag ik u vragen hem te begeleiden bij het zoeken naar en het verhuizen naar een andere woning? Hij kan dit niet alleen. Ik heb hem van dit schrijven nog niet in kennis gesteld, gelieve mij dus vooraf te contacteren.

Met de meeste hoogachting,

Kristof Baert
advocaat - bewindvoerder
Advocatenkantoor Baert, Grote Markt 31, 8630 Veurne
Tel. 058 00 22 74 - alle dagen van 9 tot 12 uur
Derdenrekening op eenvoudig verzoek. Onze algemene voorwaarden vindt u op onze website.
`,
        { charset: 'iso-8859-1' },
      ),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Gilbert', 'Saelens', { born: '1957-09-23' })],
          dwelling: home('Noordstraat', '14', '', '8630', 'Veurne'),
          landlord: { name: 'Denise Ryckewaert' },
          referrer: { name: 'Kristof Baert', organisation: 'Advocatenkantoor Baert', email: 'bewind@advocatenkantoorbaert.example', phone: '+3258002274' },
          stepsTaken: 'Ik verzocht mevrouw Ryckewaert om drie maanden uitstel, wat zij weigerde, en schreef de heer Saelens in bij de woonmaatschappij.',
          guidanceQuestion: 'Mag ik u vragen hem te begeleiden bij het zoeken naar en het verhuizen naar een andere woning?',
          tenantInformed: false,
        },
        'name, birth date and dwelling in the subject only; the end of the lease is no eviction date',
      ),
    ),
    mail(
      'vijfde-jeugdhulp-doorgestuurd',
      {
        from: '"Thoelen, Marijke" <marijke.thoelen@jeugdhulp-kempenhart.example>',
        to: 'Woonpunt <woonpunt@welzijnsregio-netedal.example>',
        date: '2027-01-11 15:02:50 +0100',
        subject: 'FW: bezoek vrijdag',
        id: 'GV1PR01MB7710.0111@jeugdhulp-kempenhart.example',
      },
      text(
        `
Dag Woonpunt,

Zie het verslag van onze thuisbegeleidster hieronder. Ik wil dit gezin bij jullie aanmelden. Kunnen jullie wekelijks mee aan huis om het huishouden terug op de rails te krijgen? De ouders gaan akkoord, ik besprak het vanmorgen met hen aan de telefoon.

Marijke Thoelen
consulent Jeugdhulp Kempenhart
014 00 18 83

Van: Lotte Peeters <lotte.peeters@thuisbegeleiding-spoor.example>
Verzonden: zaterdag 9 januari 2027 20:31
Aan: "Thoelen, Marijke"
Onderwerp: bezoek vrijdag

Marijke,

Ik was gisteren weer bij Kimberly Oyen en Brahim El Amrani (Turnhoutsebaan 61, Mol). Het is achteruitgegaan. Afwas van weken, beschimmeld brood in de kinderkamer, de vuilzakken blijven in de gang staan. We hebben in december samen een poetsschema gemaakt en ik heb kuisproducten meegebracht, het hielp twee weken. De eigenaar, Johan Lievens, heeft foto's genomen en dreigt met een advocaat.

Lotte
0456 00 72 19
`,
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Kimberly', 'Oyen'), person('Brahim', 'El Amrani')],
          dwelling: home('Turnhoutsebaan', '61', '', '', 'Mol'),
          landlord: { name: 'Johan Lievens' },
          referrer: { name: 'Marijke Thoelen', organisation: 'Jeugdhulp Kempenhart', email: 'marijke.thoelen@jeugdhulp-kempenhart.example', phone: '+3214001883' },
          stepsTaken: 'We hebben in december samen een poetsschema gemaakt en ik heb kuisproducten meegebracht, het hielp twee weken.',
          guidanceQuestion: 'Kunnen jullie wekelijks mee aan huis om het huishouden terug op de rails te krijgen?',
          tenantInformed: true,
        },
        'the one who forwards registers the family; facts in the forwarded report of a colleague',
      ),
    ),
    mail(
      'vijfde-gezinszorg-coordinator',
      {
        from: 'Gezinszorg Haspenland - regio Zuid <regio.zuid@gezinszorghaspenland.example>',
        to: 'woonhulp@stadshuis-haspengouw.example',
        date: '2026-11-19 08:58:13 +0100',
        subject: 'cliënt 40117',
        id: 'ghl-40117-3@gezinszorghaspenland.example',
      },
      html(
        `<p>Beste,</p><p>Onze verzorgenden weigeren nog langer te werken bij <u>mevrouw Zofia Wiśniewska</u> (30 december 1954), Diestersteenweg 22 in 3800 Sint-Truiden. Ze komt van Polen, spreekt goed Nederlands en heeft geen familie hier.</p><ul><li>ze stapelt: zeven koelkasten, honderden potten, meubels van straat; er is nog één looppad</li><li>in de keuken loopt ongedierte en het water in de gootsteen staat stil</li><li>de huur (via het SVK) betaalt ze stipt</li></ul><p>Wij organiseerden twee grote opruimdagen, in juni en in oktober. Binnen de drie weken stond alles weer vol. Het SVK Haspenwonen heeft haar een laatste verwittiging gestuurd.</p><p>Kan zij in begeleiding bij jullie, met iemand die trager en vaker komt dan wij kunnen? Zij weet niet dat wij u contacteren, zij denkt dat onze hulp gewoon doorloopt.</p><p>Vriendelijke groeten,</p><p>Carine Jorissen<br>sectorverantwoordelijke<br>Gezinszorg Haspenland<br>011 00 66 91</p>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'upkeep'),
          tenants: [person('Zofia', 'Wiśniewska', { born: '1954-12-30' })],
          dwelling: home('Diestersteenweg', '22', '', '3800', 'Sint-Truiden'),
          landlord: { name: 'SVK Haspenwonen' },
          referrer: { name: 'Carine Jorissen', organisation: 'Gezinszorg Haspenland', email: 'regio.zuid@gezinszorghaspenland.example', phone: '+3211006691' },
          stepsTaken: 'Wij organiseerden twee grote opruimdagen, in juni en in oktober. Binnen de drie weken stond alles weer vol.',
          guidanceQuestion: 'Kan zij in begeleiding bij jullie, met iemand die trager en vaker komt dan wij kunnen?',
          tenantInformed: false,
        },
        'hoarding and vermin; Polish name; landlord named in passing',
      ),
    ),
    mail(
      'vijfde-mobiel-team',
      {
        from: 'MT2B Schelde-Leie <mobielteam@ggz-scheldeleie.example>',
        to: 'PW <preventie.wonen@ocmw-arteveldestad.example>',
        date: '2027-02-16 12:41:09 +0100',
        subject: 'nieuwe aanmelding (geen spoed)',
        id: 'mt-1602-dvh@ggz-scheldeleie.example',
      },
      text(
        `
Wie: Dieter Van Hoorebeke, 34j
Waar: Sint-Amandsberg, Antwerpsesteenweg 512 bus 401 (SVK Arteveldewonen, sinds 2022)
Tel: 0493 00 81 06, neemt zelden op, sms werkt
Wat: stemmen, roept 's nachts op het terras, bonkt op de leidingen. Drie buren dienden samen klacht in bij het SVK. Hij is in behandeling bij ons en neemt zijn medicatie weer sinds eind januari.
Al gedaan: bemiddelingsgesprek met de buren op 4/2, crisisplan, ons noodnummer bij de conciërge.
Vraag: iemand die het contact met buren en SVK opneemt zodat wij ons op de behandeling kunnen richten.
Dieter is op de hoogte en vindt het oké.

Ruben Dewaele, psychiatrisch verpleegkundige
Mobiel team Schelde-Leie
09 300 17 55
`,
        { parameters: '; format=flowed', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Dieter', 'Van Hoorebeke', { tel: '+32493008106' })],
          dwelling: home('Antwerpsesteenweg', '512', '401', '', 'Sint-Amandsberg'),
          landlord: { name: 'SVK Arteveldewonen' },
          referrer: { name: 'Ruben Dewaele', organisation: 'Mobiel team Schelde-Leie', email: 'mobielteam@ggz-scheldeleie.example', phone: '+3293001755' },
          stepsTaken: 'bemiddelingsgesprek met de buren op 4/2, crisisplan, ons noodnummer bij de conciërge.',
          guidanceQuestion: 'iemand die het contact met buren en SVK opneemt zodat wij ons op de behandeling kunnen richten.',
          tenantInformed: true,
        },
        'telegram style; an age is no birth date, a year no lease date',
      ),
    ),
    mail(
      'vijfde-mutualiteit-formulier',
      {
        from: 'Dienst maatschappelijk werk <dmw.vilvoorde@mutualiteit-zenne.example>',
        to: 'aanmeldingen@woonloods-zennevallei.example',
        date: '2027-01-26 11:16:30 +0100',
        subject: 'Aanmeldingsformulier in bijlage',
        id: 'dmw-vil-27-0084@mutualiteit-zenne.example',
      },
      multipart('mixed', 'dmw_0084_zenne', [
        text(
          `
Beste,

In bijlage het ingevulde formulier, getekend door ons lid. Een kopie is per post onderweg.

Met vriendelijke groet,
Ann Schepers
Dienst maatschappelijk werk, Mutualiteit Zenne
Portaelsplein 40, 1800 Vilvoorde
`,
        ),
        attach(
          'aanmelding woonbegeleiding.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Helvetica-Bold', 14, ['Aanmelding woonbegeleiding', '']);
            cells(d, 150, [
              ['Datum', '25/01/2027'],
              ['Aanmelder', 'Ann Schepers, Mutualiteit Zenne, 02 300 14 25'],
              ['Naam huurder', 'FERREIRA DA SILVA'],
              ['Voornaam', 'Maria da Conceição'],
              ['Rijksregisternummer', dotted(maria)],
              ['Geboortedatum', '08/10/1971'],
              ['Telefoon / e-mail', '0473 00 29 88 / mc.ferreira@postbus.example'],
              ['Adres', 'Leuvensesteenweg 190 bus 3, 1800 Vilvoorde'],
              ['Gezinssamenstelling', 'alleenstaand, zoon van 16 inwonend'],
              ['Inkomen', 'ziekte-uitkering 1.489,00 euro'],
              ['Verhuurder', 'Immo Perk bv'],
              ['Huurprijs', '845,00 euro'],
              ['Huurachterstand', '1.690,00 euro (2 maanden)'],
              ['Andere schulden', 'verzekering 212,00 euro; gsm 96,50 euro'],
              ['Reeds ondernomen', 'verhoogde tegemoetkoming aangevraagd, brief aan de verhuurder op 18/01/2027'],
              ['Vraag', 'budgetbegeleiding aan huis en bemiddeling met de verhuurder'],
              ['Huurder akkoord met aanmelding', 'ja / handtekening op origineel'],
            ]);
          }),
          { nameStyle: 'rfc2231' },
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Maria da Conceição', 'Ferreira da Silva', { born: '1971-10-08', insz: maria, tel: '+32473002988', email: 'mc.ferreira@postbus.example' })],
          dwelling: home('Leuvensesteenweg', '190', '3', '1800', 'Vilvoorde'),
          landlord: { name: 'Immo Perk bv' },
          referrer: { name: 'Ann Schepers', organisation: 'Mutualiteit Zenne', email: 'dmw.vilvoorde@mutualiteit-zenne.example', phone: '+3223001425' },
          arrears: debt(1690, 2, 845),
          stepsTaken: 'verhoogde tegemoetkoming aangevraagd, brief aan de verhuurder op 18/01/2027',
          guidanceQuestion: 'budgetbegeleiding aan huis en bemiddeling met de verhuurder',
          tenantInformed: true,
        },
        'facts only in a form as PDF; income and other debts are no arrears',
      ),
    ),
  ];
}
