import { mail, says } from '../mail-piece.ts';
import { html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Private owners, each with a manner of his own: a retired teacher, an investor of 29, a farmer, a man who shouts. */
export function privateOwnerMails(): Piece[] {
  return [
    mail(
      'vijfde-oud-lerares-lier',
      {
        from: 'Hilda Verelst-Op de Beeck <hilda.verelst@oudpost.example>',
        to: 'sociale.dienst@ocmw-netedal.example',
        date: '2027-03-16 10:22:31 +0100',
        subject: 'Vraag om bijstand voor mijn huurster',
        id: '20270316092231.7F2A@oudpost.example',
      },
      text(
        `
Hilda Verelst-Op de Beeck
Kapelstraat 9
2570 Duffel

Duffel, 16 maart 2027

Geachte mevrouw, geachte heer,

Na lang aarzelen richt ik mij tot uw dienst. Sedert 1 september 2022 verhuur ik mijn ouderlijk huis, gelegen te 2500 Lier, Kazernedreef 31, aan mevrouw Nadia El Khattabi, die er woont met haar twee schoolgaande kinderen. De aanvangshuur bedroeg 745 euro; door de indexering is dat thans 812,50 euro. De waarborg (1.490 euro) staat geblokkeerd op de bank en daar wens ik niet aan te raken.

Van februari en maart heb ik niets ontvangen, zodat mevrouw mij vandaag twee maanden verschuldigd is, of 1.625 euro. Vroeger betaalde zij altijd stipt. Ik heb haar een brief geschreven en haar op dinsdag 9 maart opgebeld; zij weende en zei dat zij haar werk in het naaiatelier kwijt is.

Ik wil haar in geen geval op straat zetten. Zou een van uw maatschappelijk werksters eens bij haar willen aanbellen? Zij weet dat ik u aanschrijf en zij vindt het goed. Haar telefoonnummer is 0465 00 31 78.

Met de meeste hoogachting,

Hilda Verelst-Op de Beeck
tel. 015 00 44 19
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Nadia', 'El Khattabi', { tel: '+32465003178' })],
          dwelling: home('Kazernedreef', '31', '', '2500', 'Lier'),
          landlord: {
            name: 'Hilda Verelst-Op de Beeck',
            email: 'hilda.verelst@oudpost.example',
            phone: '+3215004419',
          },
          arrears: debt(1625, 2, 812.5),
          lease: { startDate: '2022-09-01' },
          stepsTaken: 'Ik heb haar een brief geschreven en haar op dinsdag 9 maart opgebeld',
          guidanceQuestion: 'Zou een van uw maatschappelijk werksters eens bij haar willen aanbellen?',
          tenantInformed: true,
        },
        'own address first, as in a letter; first rent, indexed rent, guarantee and arrears',
      ),
    ),

    mail(
      'vijfde-jonge-investeerder',
      {
        from: 'Yannick Cools <yannick@coolsinvest.example>',
        to: 'woonloket@ocmw-schijnpoort.example',
        date: '2027-02-11 23:48:05 +0100',
        subject: 'Turnhoutsebaan',
        id: '3C1D77A0-9E42-4F0B-8B1E-6A0D52F11C09@coolsinvest.example',
        more: [['X-Mailer', 'iPhone Mail (22D63)']],
      },
      text(`
Hallo, korte vraag 🙂

appart: Turnhoutsebaan 288/4, 2140 Borgerhout
huurders = Brahim Ouali + Sanne Wuyts
niet betaald: jan & feb → 2x 1095 = 2190
Waarborg zit bij de bank dus daar geraak ik niet aan

WhatsAppjes worden gelezen (blauwe vinkjes) ma geen antwoord...

Kan iemand van jullie es bellen naar Sanne? 0491 00 65 02
Wil het liever oplossen zonder rechtbank

Grtz
Yannick

Verstuurd vanaf mijn iPhone
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Brahim', 'Ouali'), person('Sanne', 'Wuyts', { tel: '+32491006502' })],
          dwelling: home('Turnhoutsebaan', '288', '4', '2140', 'Borgerhout'),
          landlord: { name: 'Yannick Cools', email: 'yannick@coolsinvest.example' },
          arrears: debt(2190, 2, 1095),
          stepsTaken: 'WhatsAppjes worden gelezen (blauwe vinkjes) ma geen antwoord...',
          guidanceQuestion: 'Kan iemand van jullie es bellen naar Sanne?',
        },
        'telegram style with arrows; his surname stands in the sender only',
      ),
    ),

    mail(
      'vijfde-landbouwer-poperinge',
      {
        from: 'noel vanacker <noel.vanacker@hoevepost.example>',
        to: 'info@ocmw-hoppeland.example',
        date: '2026-12-20 19:06:44 +0100',
        subject: 'voor mijn huurder',
        id: 'nv20122026.1906@hoevepost.example',
      },
      text(`
goenavond

tis voor mijn huurder Luc Debruyne. hij woont int klein huis nevens den hof, Casselstraat 219 te 8970 Poperinge.
3 maand geen cent gezien, tis 420 de maand dus 1260 in totaal. vroeger kwam hij tgeld zelf brengen en dronken we een tas koffie, nu is hij altijd weg zogezegd. der is nooit iets op papier gezet, een handdruk was genoeg.
tis ook nie proper binnen, je kunt de vloer nie meer zien van tvuil en der zitten ratten. tis geen slechte vent maar hij heeft niemand meer sedert zijn moeder dood is.

kan der nie ne keer iemand gaan kijken? ge moet wel hard kloppen want hij hoort nie goed

Noel Vanacker
057 00 28 36
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears', 'upkeep'),
          tenants: [person('Luc', 'Debruyne')],
          dwelling: home('Casselstraat', '219', '', '8970', 'Poperinge'),
          landlord: { name: 'Noel Vanacker', email: 'noel.vanacker@hoevepost.example', phone: '+3257002836' },
          arrears: debt(1260, 3, 420),
          lease: { written: false },
          guidanceQuestion: 'kan der nie ne keer iemand gaan kijken?',
        },
        'West Flemish; an oral lease; nothing done yet',
      ),
    ),

    mail(
      'vijfde-hoofdletters-eeklo',
      {
        from: 'ETIENNE GEERAERT <etienne.geeraert@meetjesmail.example>',
        to: 'OCMW@OCMW-MEETJESKREEK.example',
        date: '2027-03-22 08:15:00 +0100',
        subject: 'ACHTERSTALLIGE HUUR',
        id: '000701dc$a1b20c40$e4f624c0$@meetjesmail.example',
        more: [['X-Mailer', 'Microsoft Windows Live Mail 16.4.3528']],
      },
      text(
        `
GEACHTE

HIERBIJ MELD IK DAT MIJN HUURDERS HUN VERPLICHTINGEN NIET NAKOMEN.

NAMEN: VAN DE VOORDE GINO EN LOOTENS PEGGY
ADRES: RAVERSCHOOTSTRAAT 93, 9900 EEKLO
CONTRACT: SCHRIFTELIJK, GETEKEND 18/04/2024, BEGIN 01/05/2024
HUURPRIJS: 655 EUR
WAARBORG: 1310 EUR (BIJ DE BANK)
NIET BETAALD: DECEMBER, JANUARI, FEBRUARI, MAART
SCHULD: 2620 EUR

AANGETEKENDE BRIEF VERSTUURD OP 03/03/2027, GEEN ANTWOORD GEKREGEN.

MIJN ZOON ZEGT DAT IK U MOET VERWITTIGEN VOOR IK NAAR DE VREDERECHTER GA. WAT GAAT U HIERAAN DOEN?

ETIENNE GEERAERT
09 377 00 52
`,
        { charset: 'windows-1252', encoding: '7bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Gino', 'Van de Voorde'), person('Peggy', 'Lootens')],
          dwelling: home('Raverschootstraat', '93', '', '9900', 'Eeklo'),
          landlord: {
            name: 'Etienne Geeraert',
            email: 'etienne.geeraert@meetjesmail.example',
            phone: '+3293770052',
          },
          arrears: debt(2620, 4, 655),
          lease: { startDate: '2024-05-01', written: true },
          stepsTaken: 'AANGETEKENDE BRIEF VERSTUURD OP 03/03/2027, GEEN ANTWOORD GEKREGEN.',
          guidanceQuestion: 'WAT GAAT U HIERAAN DOEN?',
        },
        'capitals only, surname first; the lease was signed before it began; guarantee beside arrears',
      ),
    ),

    mail(
      'vijfde-eigenaar-tweede-taal',
      {
        from: 'Hasan Yıldırım <h.yildirim@arteveldepost.example>',
        to: 'welzijn@ocmw-leieboog.example',
        date: '2027-01-25 18:33:12 +0100',
        subject: 'apartement huurder betaalt niet goed',
        id: 'CAJ+8u2Lp0xTq=hy@arteveldepost.example',
        headerForm: 'B',
      },
      text(
        `
Beste meneer mevrouw,

ik heb 1 apartement in Gent, Wondelgemstraat 77 bus 3 op tweede verdiep (9000). Huurder is Stoyan Dimitrov van Bulgarije, met vrouw Desislava en 1 baby. Hij was werken in slachthuis maar nu geen werk meer denk ik.

Huur is 780 met water erbij. November heeft hij 400 gegeven, december niks, januari niks. Moet nog 1940€ aan mij betalen. Ik ben ook niet rijk, mijn lening is elke maand 1.050 euro.

Ik heb veel keer gesproken met hem in het turks, hij zegt altijd morgen morgen.

Kunt u hem helpen met papieren voor steun bij ocmw? Hij weet dat ik schrijf naar u, hij zegt oke.

Vriendelijk groeten
Hasan Yıldırım
0486 00 19 53
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Stoyan', 'Dimitrov'), person('Desislava', '')],
          dwelling: home('Wondelgemstraat', '77', '3', '9000', 'Gent'),
          landlord: {
            name: 'Hasan Yıldırım',
            email: 'h.yildirim@arteveldepost.example',
            phone: '+32486001953',
          },
          arrears: debt(1940, 0, 780),
          stepsTaken: 'Ik heb veel keer gesproken met hem in het turks, hij zegt altijd morgen morgen.',
          guidanceQuestion: 'Kunt u hem helpen met papieren voor steun bij ocmw?',
          tenantInformed: true,
        },
        'Dutch as a second language; a part paid, and a loan of his own; no count of months',
      ),
    ),

    mail(
      'vijfde-ingesproken-bericht',
      {
        from: 'Rosa Hendrickx <rosahendrickx@belpost.example>',
        to: 'info@ocmw-demerbocht.example',
        date: '2026-12-08 12:31:57 +0100',
        subject: 'Huurder',
        id: '84CC21F7-0D3B-42B5-B1AA-0E6E7F0B8D15@belpost.example',
      },
      text(
        `
Goedemiddag komma ik zit in de auto dus ik spreek dit in. Het gaat over mijn huurder Danny Reynders in de Sint Truidersteenweg 214 bus 1 in Hasselt punt. Hij heeft al drie maanden niet betaald dat maakt 2055 euro. De huur is 685 euro punt. Ik heb een brief onder zijn deur gestoken en mijn man heeft hem aan gesproken aan de school van de kinderen maar dan word hij boos. Kunnen jullie eens met hem praten vraagteken. Zijn nummer is 0487 00 52 19 en het mijne zet ik hier onder. Nieuwe regel groetjes Rosa Hendrickx

0498 00 71 30
`,
        { parameters: '; format=flowed', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Danny', 'Reynders', { tel: '+32487005219' })],
          dwelling: home('Sint Truidersteenweg', '214', '1', '', 'Hasselt'),
          landlord: { name: 'Rosa Hendrickx', email: 'rosahendrickx@belpost.example', phone: '+32498007130' },
          arrears: debt(2055, 3, 685),
          stepsTaken:
            'Ik heb een brief onder zijn deur gestoken en mijn man heeft hem aan gesproken aan de school van de kinderen maar dan word hij boos.',
          guidanceQuestion: 'Kunnen jullie eens met hem praten',
        },
        'dictated: signs are spoken; no postcode',
      ),
    ),

    mail(
      'vijfde-boekhouder-met-tabel',
      {
        from: 'Bart Lauwereys <bart@lauwereys-fisc.example>',
        to: 'OCMW Leuven-Oost <onthaal@ocmw-dijlevallei.example>',
        date: '2027-01-19 16:02:40 +0100',
        subject: 'Huurdersrekening Okonkwo: verzoek om tussenkomst',
        id: 'AM0PR08MB5512.19012027@AM0PR08MB5512.lauwereys-fisc.example',
      },
      multipart('alternative', '_000_AM0PR08MB5512_', [
        text(
          `
Geachte,

Hieronder de huurdersrekening van de heer Chidi Okonkwo (°21/07/1989), huurder van mijn appartement Tiensesteenweg 155 bus 0201, 3010 Kessel-Lo.

Maand     Huur      Ontvangen   Open
09/2026   790,00    790,00      0,00
10/2026   790,00    677,50      112,50
11/2026   790,00    0,00        790,00
12/2026   790,00    0,00        790,00
01/2027   790,00    0,00        790,00
Saldo                           2.482,50

De huurwaarborg (1.580,00) blijft buiten beschouwing.
Tweemaal aangemaand per e-mail op c.okonkwo@mailhuis.example (17/12 en 08/01), zonder reactie.
Gelieve na te gaan of de heer Okonkwo in aanmerking komt voor het fonds tegen uithuiszettingen.

Hoogachtend,
Bart Lauwereys
Wilselsesteenweg 70, 3020 Herent
T 016 00 27 64
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<html><body style="font-family:Calibri,sans-serif;font-size:11pt"><p>Geachte,</p>
<p>Hieronder de huurdersrekening van de heer Chidi Okonkwo (&deg;21/07/1989), huurder van mijn appartement Tiensesteenweg 155 bus 0201, 3010 Kessel-Lo.</p>
<table border="0" cellspacing="0" style="border-collapse:collapse"><tr style="background:#d9e1f2"><td><b>Maand</b></td><td><b>Huur</b></td><td><b>Ontvangen</b></td><td><b>Open</b></td></tr>
<tr><td>09/2026</td><td align="right">790,00</td><td align="right">790,00</td><td align="right">0,00</td></tr>
<tr><td>10/2026</td><td align="right">790,00</td><td align="right">677,50</td><td align="right">112,50</td></tr>
<tr><td>11/2026</td><td align="right">790,00</td><td align="right">0,00</td><td align="right">790,00</td></tr>
<tr><td>12/2026</td><td align="right">790,00</td><td align="right">0,00</td><td align="right">790,00</td></tr>
<tr><td>01/2027</td><td align="right">790,00</td><td align="right">0,00</td><td align="right">790,00</td></tr>
<tr><td><b>Saldo</b></td><td></td><td></td><td align="right"><b>2.482,50</b></td></tr></table>
<p>De huurwaarborg (1.580,00) blijft buiten beschouwing.<br>Tweemaal aangemaand per e-mail op c.okonkwo@mailhuis.example (17/12 en 08/01), zonder reactie.<br>Gelieve na te gaan of de heer Okonkwo in aanmerking komt voor het fonds tegen uithuiszettingen.</p>
<p>Hoogachtend,<br>Bart Lauwereys<br>Wilselsesteenweg 70, 3020 Herent<br>T 016 00 27 64</p></body></html>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Chidi', 'Okonkwo', { born: '1989-07-21', email: 'c.okonkwo@mailhuis.example' })],
          dwelling: home('Tiensesteenweg', '155', '0201', '3010', 'Kessel-Lo'),
          landlord: { name: 'Bart Lauwereys', email: 'bart@lauwereys-fisc.example', phone: '+3216002764' },
          arrears: debt(2482.5, 0, 790),
          stepsTaken: 'Tweemaal aangemaand per e-mail op c.okonkwo@mailhuis.example (17/12 en 08/01), zonder reactie.',
          guidanceQuestion:
            'Gelieve na te gaan of de heer Okonkwo in aanmerking komt voor het fonds tegen uithuiszettingen.',
        },
        'account by month in a table; the balance is the arrears; months are not counted in words',
      ),
    ),

    mail(
      'vijfde-drie-bussen-ronse',
      {
        from: 'Marie-Paule Goossens <mp.goossens@ardennenpost.example>',
        to: 'ocmw@ocmw-vlaamseheuvels.example',
        date: '2027-02-26 14:10:09 +0100',
        subject: 'twee huurders Zuidstraat Ronse',
        id: 'mpg-260227-1410@ardennenpost.example',
      },
      text(
        `
Beste,

Ik bezit een klein appartementsgebouw in de Zuidstraat 12 te 9600 Ronse. Twee van de drie huurders geven mij kopzorgen.

Bus 1, gelijkvloers: Ludovic Baert. Huur 540 euro. Hij is mij januari en februari nog schuldig, samen 1.080 euro.

Bus 3, tweede verdieping: Karima Zeroual. Huur 610 euro, vier maanden niets, dus 2.440 euro. Haar gsm is 0466 00 94 17.

De mensen van bus 2 betalen stipt, die hoeft u niet lastig te vallen.

Ik heb hen alle twee begin februari een aangetekende brief gestuurd. Kan er iemand van u bij hen op huisbezoek gaan?

Marie-Paule Goossens
055 00 61 27
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      [
        {
          expect: {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Ludovic', 'Baert')],
            dwelling: home('Zuidstraat', '12', '1', '9600', 'Ronse'),
            landlord: {
              name: 'Marie-Paule Goossens',
              email: 'mp.goossens@ardennenpost.example',
              phone: '+3255006127',
            },
            arrears: debt(1080, 2, 540),
            stepsTaken: 'Ik heb hen alle twee begin februari een aangetekende brief gestuurd.',
            guidanceQuestion: 'Kan er iemand van u bij hen op huisbezoek gaan?',
          },
          action: 'case',
          note: 'first of two households in one building; street before, box in the paragraph',
        },
        {
          expect: {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Karima', 'Zeroual', { tel: '+32466009417' })],
            dwelling: home('Zuidstraat', '12', '3', '9600', 'Ronse'),
            landlord: {
              name: 'Marie-Paule Goossens',
              email: 'mp.goossens@ardennenpost.example',
              phone: '+3255006127',
            },
            arrears: debt(2440, 4, 610),
            stepsTaken: 'Ik heb hen alle twee begin februari een aangetekende brief gestuurd.',
            guidanceQuestion: 'Kan er iemand van u bij hen op huisbezoek gaan?',
          },
          action: 'case',
          note: 'second of two households; box 2 pays and is no signal',
        },
      ],
    ),
  ];
}
