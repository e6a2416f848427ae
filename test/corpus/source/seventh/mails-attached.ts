import iconv from 'iconv-lite';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { attach, attachMessage, message, multipart, text } from '../mime.ts';
import { mail, row, says } from '../mail-piece.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';
import { workbook } from '../xlsx.ts';

const SAMENHUIS = enterpriseNumber('07715530');
const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Landlords who write next to nothing: what counts is in the file that goes with the mail. */
export async function attachedLandlordMails(): Promise<Piece[]> {
  return [
    await landladyWithLetter(),
    await companyWithNotice(),
    companyWithThreeRows(),
    await rentalOfficeWithOneRow(),
    agencyWithOwnersMail(),
  ];
}

async function landladyWithLetter(): Promise<Piece> {
  const letter = await letterPdf({
    letterhead: ['Christiane Vandevelde', 'Lange Violettestraat 77', '9000 Gent'],
    addressee: ['Mevrouw Zeynep Kaya', 'De heer Thomas Lievens', 'Doornzelestraat 52 bus 101', '9000 Gent'],
    place: 'Gent, 9 november 2026',
    subject: 'Aangetekend - ingebrekestelling',
    paragraphs: [
      'Mevrouw Kaya, meneer Lievens,',
      'Met jullie tekende ik op 20 juni 2022 een huurovereenkomst voor het appartement aan de Doornzelestraat 52 bus 101, die inging op 1 juli 2022. De maandelijkse huurprijs bedraagt sedert de laatste indexering 940,00 euro.',
      'Tot mijn spijt stel ik vast dat de huurgelden van september, oktober en november niet betaald werden. Op vandaag zijn jullie drie maanden huur of 2.820,00 euro verschuldigd.',
      'Ik verzoek jullie dit bedrag binnen vijftien dagen te storten. Gebeurt dat niet, dan moet ik mij tot de vrederechter wenden en komen er ongeveer 650 euro kosten bij.',
      'Hoogachtend,',
      'Christiane Vandevelde',
    ],
  });
  return mail(
    'zevende-ingebrekestelling-als-bijlage',
    {
      from: 'Christiane Vandevelde <chr.vandevelde@stadspost.example>',
      to: 'wonen@ocmw-scheldeleie.example',
      date: '2026-11-27 18:20:09 +0100',
      subject: 'aangetekende brief',
      id: 'cv.2711.1820@stadspost.example',
    },
    multipart('mixed', 'cv_2711', [
      text(`
Dag,

Deze brief heb ik in het begin van de maand naar mijn huurders gestuurd. Ze hebben hem niet afgehaald op de post. Kunnen jullie het eens proberen?

Christiane Vandevelde
0473 91 58 26
`, { encoding: 'quoted-printable' }),
      attach('scan brief huurders.pdf', PDF, letter),
    ]),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Zeynep', 'Kaya'), person('Thomas', 'Lievens')],
        dwelling: home('Doornzelestraat', '52', '101', '9000', 'Gent'),
        landlord: {
          name: 'Christiane Vandevelde',
          email: 'chr.vandevelde@stadspost.example',
          phone: '+32473915826',
        },
        arrears: debt(2820, 3, 940),
        lease: { startDate: '2022-07-01', written: true },
        stepsTaken:
          'Deze brief heb ik in het begin van de maand naar mijn huurders gestuurd. Ze hebben hem niet afgehaald op de post.',
        guidanceQuestion: 'Kunnen jullie het eens proberen?',
      },
      'names, dwelling and sums only in the letter; the lease was signed before it started; costs that may come',
    ),
  );
}

async function companyWithNotice(): Promise<Piece> {
  const notice = await pdf((document) => {
    para(document, 'Helvetica-Bold', 14, ['Samenhuis Kempen bv']);
    sideBySide(document, 'Helvetica', 9.5, [
      ['Grote Markt 31, 2300 Turnhout', 'De heer en mevrouw'],
      ['Tel. 014 40 27 30', 'Kwame MENSAH - Abena OWUSU'],
      [`KBO ${kbo(SAMENHUIS)}`, 'Steenweg op Zevendonk 145 bus 7'],
      ['huur@samenhuis.example', '2300 TURNHOUT'],
    ]);
    para(document, 'Helvetica', 10, ['', 'Turnhout, 4 januari 2027', '', 'Betreft: uw rekeninguittreksel']);
    cells(document, 190, [
      ['Klantnummer', '60.114-2'],
      ['Huur per maand', '388,40 EUR'],
      ['Te betalen op 31/12/2026', '1.553,60 EUR'],
      ['Vervallen huurmaanden', '4'],
      ['Laatste betaling ontvangen', '02/09/2026'],
    ]);
    para(document, 'Helvetica', 10, [
      '',
      'Beste mevrouw Owusu, beste meneer Mensah,',
      'U reageerde niet op onze brieven van 2 november en 7 december. Een kopie van deze brief sturen wij vandaag naar het OCMW, dat u met dit probleem kan helpen.',
      'Met vriendelijke groeten',
      'Rik Cools, klantbegeleider',
    ]);
  });
  return mail(
    'zevende-samenhuis-rekeninguittreksel',
    {
      from: 'noreply-huur <huur@samenhuis.example>',
      to: 'ocmw@ocmw-turnhoutrand.example',
      date: '2027-01-04 07:00:31 +0100',
      subject: 'Kopie brief 60.114-2',
      id: '60.114-2.20270104070031@samenhuis.example',
    },
    multipart('mixed', '_sk_60114', [
      text(
        `
In bijlage een kopie van de brief aan onze huurder. Gelieve contact met hen op te nemen.

Samenhuis Kempen bv
Dit bericht werd vanuit onze huurtoepassing verstuurd.
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      attach('60114-2_20270104.pdf', PDF, notice),
    ]),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Kwame', 'Mensah'), person('Abena', 'Owusu')],
        dwelling: home('Steenweg op Zevendonk', '145', '7', '2300', 'Turnhout'),
        landlord: {
          name: 'Samenhuis Kempen bv',
          enterpriseNumber: SAMENHUIS,
          email: 'huur@samenhuis.example',
          phone: '+3214402730',
        },
        arrears: debt(1553.6, 4, 388.4),
        stepsTaken: 'U reageerde niet op onze brieven van 2 november en 7 december.',
        guidanceQuestion: 'Gelieve contact met hen op te nemen.',
        tenantInformed: true,
      },
      'two-column letter with a table; the letter tells the tenants that the OCMW gets a copy',
    ),
  );
}

function companyWithThreeRows(): Piece {
  const csv = `Contract;Huurder;Woning;Postnr;Plaats;Saldo;Huurprijs;Achterstand in maanden;Telefoon
H-20817;Verlinden Kristof;Gasthuisstraat 61 bus 3;3200;Aarschot;1.078,50;359,50;3;0478 33 60 92
H-19455;Özcan Meryem;Leuvensesteenweg 140;3200;Aarschot;805,30;402,65;2;
H-22160;Dos Santos Rui;Molenstraat 17 bus 2;3200;Aarschot;2.212,50;442,50;5;0467 20 71 48
`;
  const landlord = { name: 'Demerthuis', email: 'lieve.peeters@demerthuis.example', phone: '+3216553824' };
  const facts = { ...head('arrears', 'nl', 'arrears'), landlord };
  return mail(
    'zevende-demerthuis-drie-huurders',
    {
      from: 'Lieve Peeters <lieve.peeters@demerthuis.example>',
      to: 'budget@ocmw-demerstede.example',
      date: '2026-12-03 09:58:45 +0100',
      subject: 'lijstje december',
      id: 'lp-031226-0958@demerthuis.example',
    },
    multipart('mixed', 'lp0312', [
      text(`
Dag Hanne,

De drie van deze maand zitten in bijlage. Rui Dos Santos heeft de meeste haast.

Groetjes
Lieve
Demerthuis - 016 55 38 24
`),
      attach(
        'dec.csv',
        'text/csv; charset=windows-1252',
        iconv.encode(csv.replaceAll('\n', '\r\n'), 'windows-1252'),
      ),
    ]),
    [
      row(
        1,
        2,
        {
          ...facts,
          tenants: [person('Kristof', 'Verlinden', { tel: '+32478336092' })],
          dwelling: home('Gasthuisstraat', '61', '3', '3200', 'Aarschot'),
          arrears: debt(1078.5, 3, 359.5),
        },
        'row of the attached table; the landlord from the mail',
      ),
      row(
        2,
        3,
        {
          ...facts,
          tenants: [person('Meryem', 'Özcan')],
          dwelling: home('Leuvensesteenweg', '140', '', '3200', 'Aarschot'),
          arrears: debt(805.3, 2, 402.65),
        },
        'row of the attached table, no phone',
      ),
      row(
        3,
        4,
        {
          ...facts,
          tenants: [person('Rui', 'Dos Santos', { tel: '+32467207148' })],
          dwelling: home('Molenstraat', '17', '2', '3200', 'Aarschot'),
          arrears: debt(2212.5, 5, 442.5),
        },
        'row of the attached table; named in the mail too',
      ),
    ],
  );
}

async function rentalOfficeWithOneRow(): Promise<Piece> {
  const sheet = await workbook([
    {
      name: 'Melding',
      rows: [
        ['Melding aan OCMW - SVK Durme en Schelde'],
        [null],
        [
          'Achternaam',
          'Voornaam',
          'Geb. datum',
          'Straat',
          'Huisnr',
          'Bus',
          'Postcode',
          'Gemeente',
          'Huur',
          'Openstaand',
          'Maanden',
          'Wat deden wij al?',
        ],
        [
          'Ndiaye',
          'Awa',
          new Date('1995-02-21T00:00:00Z'),
          'Zandstraat',
          '134',
          '0.1',
          '9100',
          'Sint-Niklaas',
          498,
          1494,
          3,
          'huisbezoek en twee brieven',
        ],
      ],
    },
  ]);
  return mail(
    'zevende-svk-werkblad-een-huurster',
    {
      from: 'Tine Van Buynder <tine@svk-durmeschelde.example>',
      to: 'woonbegeleiding@ocmw-waasland.example',
      date: '2027-02-22 15:15:15 +0100',
      subject: 'Meldingsblad',
      id: 'tvb-22022027@svk-durmeschelde.example',
    },
    multipart('mixed', 'tvb.2202', [
      text(`
Dag Marleen

Zie het meldingsblad. Mevrouw weet dat ze bij jullie aangemeld wordt.

Tine Van Buynder
SVK Durme en Schelde vzw
03 776 42 91
`),
      attach('melding.xlsx', XLSX, sheet),
    ]),
    [
      row(
        1,
        4,
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Awa', 'Ndiaye', { born: '1995-02-21' })],
          dwelling: home('Zandstraat', '134', '0.1', '9100', 'Sint-Niklaas'),
          landlord: {
            name: 'SVK Durme en Schelde vzw',
            email: 'tine@svk-durmeschelde.example',
            phone: '+3237764291',
          },
          arrears: debt(1494, 3, 498),
          stepsTaken: 'huisbezoek en twee brieven',
          tenantInformed: true,
        },
        'sheet with a title above the header; one row',
      ),
    ],
  );
}

function agencyWithOwnersMail(): Piece {
  const owner = message(
    {
      from: 'Colette Desmet-Marchal <c.desmetmarchal@meusepost.example>',
      to: 'gestion@regie-ardentia.example',
      date: '2026-11-11 16:40:00 +0100',
      subject: 'mes locataires de la rue Saint-Gilles',
      id: 'cdm-1111@meusepost.example',
    },
    text(`
Bonjour Monsieur Baudouin,

Les locataires de mon appartement, rue Saint-Gilles 318/32 à 4000 Liège, n'ont pas payé septembre ni octobre : 1.470,00 EUR (le loyer est de 735,00 EUR). Il s'agit de Monsieur Ahmed Benkirane et de Madame Julie Thonet. Le bail écrit a débuté le 1er avril 2020.

Je leur ai laissé deux messages sur le répondeur.

Colette Desmet-Marchal
0496 38 14 70
`),
  );
  return mail(
    'zevende-regie-joint-le-message',
    {
      from: 'Luc Baudouin <gestion@regie-ardentia.example>',
      to: 'prevention@cpas-ardente.example',
      date: '2026-11-12 09:06:12 +0100',
      subject: 'Transmission d\'un message de propriétaire',
      id: 'lb-12112026-0906@regie-ardentia.example',
    },
    multipart('mixed', '=_regie_1211', [
      text(`
Bonjour,

Je vous transmets le message d'une de nos propriétaires. Pourriez-vous prendre contact avec ce couple ?

Luc Baudouin
Régie Ardentia srl
Boulevard d'Avroy 204, 4000 Liège
04 232 17 85
`),
      attachMessage(owner, 'message.eml'),
    ]),
    says(
      {
        ...head('arrears', 'fr', 'arrears'),
        tenants: [person('Ahmed', 'Benkirane'), person('Julie', 'Thonet')],
        dwelling: home('rue Saint-Gilles', '318', '32', '4000', 'Liège'),
        landlord: {
          name: 'Colette Desmet-Marchal',
          email: 'c.desmetmarchal@meusepost.example',
          phone: '+32496381470',
        },
        referrer: {
          name: 'Luc Baudouin',
          organisation: 'Régie Ardentia srl',
          email: 'gestion@regie-ardentia.example',
          phone: '+3242321785',
        },
        arrears: debt(1470, 2, 735),
        lease: { startDate: '2020-04-01', written: true },
        stepsTaken: 'Je leur ai laissé deux messages sur le répondeur.',
        guidanceQuestion: 'Pourriez-vous prendre contact avec ce couple ?',
      },
      'the mail of the owner is attached as a message; the agency signals',
    ),
  );
}
