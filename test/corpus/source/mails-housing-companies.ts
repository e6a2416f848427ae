import { attach, html, multipart, text } from './mime.ts';
import { mail, row, says } from './mail-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from './piece.ts';
import { workbook } from './xlsx.ts';

const kolenspoor = enterpriseNumber('09981204');
const leieband = enterpriseNumber('09982317');
const deGaard = enterpriseNumber('09984402');

/** Housing companies and social rental agencies: their own forms, tables and habits. */
export async function housingCompanyMails(): Promise<Piece[]> {
  const rosita = nationalNumber('1983-02-17', 218);
  const arjeta = nationalNumber('1990-04-02', 346);
  return [
    mail(
      'kolenspoor-melding-afsprakennota',
      {
        from: 'Huuradministratie Kolenspoor <huuradministratie@kolenspoor.example>',
        to: 'woonmeldpunt@ocmw-mijnstad.example',
        date: '2026-10-06 09:41:12 +0200',
        subject: 'Melding huurachterstal dossier 11.2.0457',
        id: '4f21-20261006@kolenspoor.example',
        more: [['X-Mailer', 'WoonSoft 7.2 Mailer']],
      },
      text(
        `
Geachte collega,

MELDING HUURACHTERSTAL - AFSPRAKENNOTA ARTIKEL 3

Naam huurder(s)........: HENDRIKX Rosita - ACAR Yusuf
Geboortedatum..........: 17.02.1983 - 04.11.1980
Rijksregisternummer....: ${dotted(rosita)} (mevrouw)
Dossier................: 11.2.0457
Adres..................: Noordlaan 61 bus 2
                         3600 GENK
Huurprijs per maand....: 388,14 €
Huursaldo op 30/09/2026: 1.552,56 € (4 maanden)
Waarborg (geblokkeerd).: 776,28 €
Herinneringskosten.....: 24,00 €
Gsm....................: 0483 00 15 72 (mevrouw)

Wij vroegen tweemaal om een afbetalingsvoorstel. Er kwam geen reactie.
Mogen wij u vragen een huisbezoek te brengen?

Beide huurders werden bij aangetekende brief van 22 september verwittigd dat
hun dossier aan uw dienst wordt overgemaakt.

Met vriendelijke groeten,

Marleen Schreurs
Dienst Verhuur
Woonmaatschappij Kolenspoor bv
Europalaan 200, 3600 Genk
Tel. 089 00 12 30 - Fax 089 00 12 31
RPR Antwerpen, afdeling Tongeren ${kbo(kolenspoor)}
`,
        { charset: 'windows-1252', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Rosita', 'Hendrikx', { born: '1983-02-17', insz: rosita, tel: '+32483001572' }),
            person('Yusuf', 'Acar', { born: '1980-11-04' }),
          ],
          dwelling: home('Noordlaan', '61', '2', '3600', 'Genk'),
          landlord: {
            name: 'Woonmaatschappij Kolenspoor bv',
            enterpriseNumber: kolenspoor,
            email: 'huuradministratie@kolenspoor.example',
            phone: '+3289001230',
          },
          arrears: debt(1552.56, 4, 388.14),
          stepsTaken: 'Wij vroegen tweemaal om een afbetalingsvoorstel. Er kwam geen reactie.',
          guidanceQuestion: 'Mogen wij u vragen een huisbezoek te brengen?',
          tenantInformed: true,
        },
        'two tenants in one line, birth dates in the same order; deposit and reminder costs are not arrears; windows-1252 in 8bit',
      ),
    ),

    mail(
      'leieband-verhuisde-huurder',
      {
        from: '"Vandenbulcke, Lotte" <lotte.vandenbulcke@leieband.example>',
        to: 'Woonbegeleiding <woonbegeleiding@welzijnleie.example>',
        date: '2026-10-13 14:22:05 +0200',
        subject: 'Mevr. Deprez - nieuwe woning, opnieuw achterstal',
        id: 'VI1PR07MB4410.A0C2@VI1PR07MB4410.leieband.example',
        headerCharset: 'iso-8859-1',
      },
      html(
        `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta http-equiv="Content-Type" content="text/html; charset=us-ascii"><style><!-- p.MsoNormal{margin:0cm;font-family:"Aptos",sans-serif} --></style></head>
<body lang="NL-BE"><div class="WordSection1"><p class="MsoNormal">Dag allemaal,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal">Jullie kennen Sabrina Deprez (11 maart 1992) nog van vorig jaar, toen ze in de Wilgenlaan 14 bus 5 in 8500 Kortrijk woonde. Sinds 1 juni 2026 huurt ze bij ons een huisje in de Pluimstraat 33, 8500 Kortrijk. Helaas: voor die nieuwe woning staat intussen <b>&euro;&nbsp;1.178,85</b> open, drie keer de maandhuur van &euro;&nbsp;392,95.<o:p></o:p></p>
<p class="MsoNormal">De oude schuld van &euro; 612,40 betaalt ze stipt af met 50 euro per maand, dat is dus niet het probleem.<o:p></o:p></p>
<p class="MsoNormal">Onze maatschappelijk werker ging op 2 en 9 oktober langs en trof niemand thuis. Willen jullie het nog eens proberen?<o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal">Groetjes<o:p></o:p></p>
<table border="0" cellspacing="0"><tr><td><img width="96" height="40" src="cid:logo@leieband"></td><td><p class="MsoNormal"><b>Lotte Vandenbulcke</b><br>sociaal verhuurconsulent<br>Woonmaatschappij Leieband bv &#8211; Sint-Denijsestraat 70, 8500 Kortrijk<br>T 056 00 44 18 &#8211; ${kbo(leieband)} &#8211; <a href="https://www.leieband.example">www.leieband.example</a></p></td></tr></table>
<p class="MsoNormal" style="font-size:7pt;color:gray">Ce message est confidentiel. This message is confidential. Dit bericht is enkel bestemd voor de geadresseerde.</p></div></body></html>`,
        { charset: 'us-ascii', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Sabrina', 'Deprez', { born: '1992-03-11' })],
          dwelling: home('Pluimstraat', '33', '', '8500', 'Kortrijk'),
          landlord: {
            name: 'Woonmaatschappij Leieband bv',
            enterpriseNumber: leieband,
            email: 'lotte.vandenbulcke@leieband.example',
            phone: '+3256004418',
          },
          arrears: debt(1178.85, 3, 392.95),
          lease: { startDate: '2026-06-01' },
          stepsTaken: 'Onze maatschappelijk werker ging op 2 en 9 oktober langs en trof niemand thuis.',
          guidanceQuestion: 'Willen jullie het nog eens proberen?',
        },
        'old and new address, old debt under a plan is not this arrears; HTML only, disclaimer in three languages',
      ),
    ),

    mail(
      'netewonen-tabel-een-rij',
      {
        from: 'Verhuur <verhuur@netewonen.example>',
        to: 'Sociale dienst OCMW <socialedienst@ocmw-kempenrand.example>',
        date: '2027-01-12 11:05:40 +0100',
        subject: 'Nieuwe aanmelding pre-OGP',
        id: '000701dba4d1$3c$netewonen.example',
      },
      html(
        `<html><head><meta charset="utf-8"></head><body><p>Beste,</p><p>Zie onderstaand overzicht.</p>
<table class="MsoNormalTable" border="1" cellpadding="4">
<thead><tr><th>Huurder</th><th>Geboren</th><th>Adres</th><th>Maandhuur</th><th>Saldo</th><th># maanden</th><th>Tel.</th><th>Contract sinds</th></tr></thead>
<tbody><tr><td>Arjeta Gashi</td><td>2/04/1990</td><td>Molsekiezel 8 bus 12<br>2440 Geel</td><td>341,50&nbsp;&euro;</td><td>683,00&nbsp;&euro;</td><td align="right">2</td><td>0489&nbsp;00&nbsp;71&nbsp;03</td><td>1/10/2024</td></tr></tbody></table>
<p>INSZ ${arjeta}</p>
<p>Ondernomen stappen: herinnering 5/12, herinnering 20/12, sms 4/01.<br>Mevrouw weet dat we dit doorgeven.</p>
<p>Mvg,<br>Jelle Wuyts, verhuur<br>Netewonen bv, Diestseweg 110, 2440 Geel, 014 00 33 90</p></body></html>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Arjeta', 'Gashi', { born: '1990-04-02', insz: arjeta, tel: '+32489007103' })],
          dwelling: home('Molsekiezel', '8', '12', '2440', 'Geel'),
          landlord: { name: 'Netewonen bv', email: 'verhuur@netewonen.example', phone: '+3214003390' },
          arrears: debt(683, 2, 341.5),
          lease: { startDate: '2024-10-01' },
          stepsTaken: 'herinnering 5/12, herinnering 20/12, sms 4/01.',
          tenantInformed: true,
        },
        'a table with headings in a row above the data; national number without dots below it',
      ),
    ),

    mail(
      'netewonen-drie-gezinnen-in-tekst',
      {
        from: 'Jelle Wuyts <jelle.wuyts@netewonen.example>',
        to: 'socialedienst@ocmw-kempenrand.example',
        date: '2027-02-03 08:58:00 +0100',
        subject: 'drie dossiers voor februari',
        id: 'c7710e35-20e1@netewonen.example',
      },
      text(
        `
Dag Griet,

Drie nieuwe dit keer:

1) Bosmans Ludo, Kerkstraat 77, 2440 Geel: 2 maanden, € 588,20 (huur € 294,10)
2) Chantal Nijs, Logen 12 bus 3, 2440 Geel: 3 maanden, € 1.044,00 (huur € 348,00), gsm 0490 00 82 16
3) Ouardi Hicham, Winkelomseheide 101, 2440 Geel: 6 maanden, € 2.310,60 (huur € 385,10)

Alle drie kregen een brief dat jullie hen gaan contacteren.

Groeten,
Jelle
Netewonen bv
014 00 33 90
`,
        { encoding: 'quoted-printable' },
      ),
      [
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Ludo', 'Bosmans')],
          dwelling: home('Kerkstraat', '77', '', '2440', 'Geel'),
          arrears: debt(588.2, 2, 294.1),
        },
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Chantal', 'Nijs', { tel: '+32490008216' })],
          dwelling: home('Logen', '12', '3', '2440', 'Geel'),
          arrears: debt(1044, 3, 348),
        },
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Hicham', 'Ouardi')],
          dwelling: home('Winkelomseheide', '101', '', '2440', 'Geel'),
          arrears: debt(2310.6, 6, 385.1),
        },
      ].flatMap((expect) =>
        says(
          {
            ...expect,
            landlord: { name: 'Netewonen bv', email: 'jelle.wuyts@netewonen.example', phone: '+3214003390' },
            tenantInformed: true,
          },
          'three households in the text of one mail: three signals; surname first in 1 and 3',
        ),
      ),
    ),

    mail(
      'degaard-bijlage-csv',
      {
        from: 'De Gaard Wonen | Invordering <invordering@degaardwonen.example>',
        to: 'Meldpunt huurachterstand <meldpunt@sociaalhuis-waasrand.example>',
        date: '2026-12-02 07:30:00 +0100',
        subject: 'Maandelijkse lijst',
        id: '20261202063000.1@degaardwonen.example',
      },
      multipart('mixed', '----=_Part_1290_88211', [
        text(
          `
Beste collega's

Als bijlage de lijst van december (toestand op 30 november 2026). De huurders zelf zijn nog niet op de hoogte dat we hen doorgeven.

Met vriendelijke groet
De Gaard Wonen bv - dienst invordering
ondernemingsnummer ${kbo(deGaard)}
`,
          { encoding: 'quoted-printable' },
        ),
        attach(
          'achterstal_2026-11-30.csv',
          'text/csv',
          Buffer.from(
            `huurder;geboren;straat en nummer;bus;postnr;gemeente;te betalen huur;achterstand;maanden\r\nVERMEULEN Bianca;1975-08-30;Driegaaienstraat 144;;9100;SINT-NIKLAAS;402,10;1206,30;3\r\nDE MEY-SARR Fatou;1996-03-21;Hoge Bokstraat 5;A;9111;BELSELE;377,00;754,00;2\r\nSTUER Patrick;1959-10-09;Tuinlaan 20;14;9100;SINT-NIKLAAS;298,45;1492,25;5\r\nTOTAAL;;;;;;;3452,55;\r\n`,
          ),
        ),
      ]),
      [
        ...[
        row(1, 2, {
          tenants: [person('Bianca', 'Vermeulen', { born: '1975-08-30' })],
          dwelling: home('Driegaaienstraat', '144', '', '9100', 'Sint-Niklaas'),
          arrears: debt(1206.3, 3, 402.1),
        }),
        row(2, 3, {
          tenants: [person('Fatou', 'De Mey-Sarr', { born: '1996-03-21' })],
          dwelling: home('Hoge Bokstraat', '5', 'A', '9111', 'Belsele'),
          arrears: debt(754, 2, 377),
        }),
        row(3, 4, {
          tenants: [person('Patrick', 'Stuer', { born: '1959-10-09' })],
          dwelling: home('Tuinlaan', '20', '14', '9100', 'Sint-Niklaas'),
          arrears: debt(1492.25, 5, 298.45),
        }),
      ]
        .map((answer) => ({
          ...answer,
          expect: {
            ...head('arrears', 'nl', 'arrears'),
            ...answer.expect,
            landlord: {
              name: 'De Gaard Wonen bv',
              enterpriseNumber: deGaard,
              email: 'invordering@degaardwonen.example',
            },
            tenantInformed: false,
          },
          note: 'row of the attached list; landlord and tenantInformed from the mail',
        })),
        row(4, 5, {}, 'totals row', 'ignore'),
      ],
    ),

    mail(
      'leieband-bijlage-xlsx',
      {
        from: 'Leieband Boekhouding <boekhouding@leieband.example>',
        to: 'Woonbegeleiding <woonbegeleiding@welzijnleie.example>',
        date: '2026-12-04 16:03:11 +0100',
        subject: 'Lijst achterstallen – december',
        id: 'VI1PR07MB4410.B7F1@VI1PR07MB4410.leieband.example',
        headerForm: 'B',
      },
      multipart('mixed', '_004_VI1PR07MB4410B7F1_', [
        html(
          '<html><body><p>Beste,</p><p>In bijlage de lijst.</p><p>Vragen? Bel gerust 056 00 44 10.</p><p>Woonmaatschappij Leieband bv<br>Boekhouding</p></body></html>',
          { charset: 'iso-8859-1', encoding: 'quoted-printable' },
        ),
        attach(
          'Achterstallen 12-2026 (definitief).xlsx',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          await workbook([
            {
              name: 'Blad1',
              rows: [
                ['Achternaam', 'Voornaam', 'Geb.', 'Straat', 'Nr', 'Bus', 'PC', 'Plaats', 'Huur', 'Openstaand', 'Mnd'],
                [
                  'Naert',
                  'Gilbert',
                  new Date('1955-02-14T00:00:00Z'),
                  'Doorniksewijk',
                  '190',
                  '0301',
                  8500,
                  'Kortrijk',
                  310.2,
                  930.6,
                  3,
                ],
                [
                  'Özkan',
                  'Derya',
                  new Date('1987-12-01T00:00:00Z'),
                  'Stasegemsestraat',
                  '26B',
                  null,
                  8500,
                  'Kortrijk',
                  365,
                  730,
                  2,
                ],
                ['Callens', 'Mieke', null, 'Plaats', '9', null, 8501, 'Heule', 288.75, 1443.75, 5],
              ],
            },
          ]),
          { nameStyle: 'rfc2231' },
        ),
      ]),
      [
        row(1, 2, {
          tenants: [person('Gilbert', 'Naert', { born: '1955-02-14' })],
          dwelling: home('Doorniksewijk', '190', '0301', '8500', 'Kortrijk'),
          arrears: debt(930.6, 3, 310.2),
        }),
        row(2, 3, {
          tenants: [person('Derya', 'Özkan', { born: '1987-12-01' })],
          dwelling: home('Stasegemsestraat', '26B', '', '8500', 'Kortrijk'),
          arrears: debt(730, 2, 365),
        }),
        row(3, 4, {
          tenants: [person('Mieke', 'Callens')],
          dwelling: home('Plaats', '9', '', '8501', 'Heule'),
          arrears: debt(1443.75, 5, 288.75),
        }),
      ].map((answer) => ({
        ...answer,
        expect: {
          ...head('arrears', 'nl', 'arrears'),
          ...answer.expect,
          landlord: {
            name: 'Woonmaatschappij Leieband bv',
            email: 'boekhouding@leieband.example',
            phone: '+3256004410',
          },
        },
        note: 'row of the attached workbook; postcode as a number; the street is called Plaats in row 3',
      })),
    ),
  ];
}
