import iconv from 'iconv-lite';
import type { SignalFields } from '#events/signal.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { mail, row, says } from '../mail-piece.ts';
import { attach, attachMessage, html, message, multipart, text } from '../mime.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';
import { workbook } from '../xlsx.ts';

const MANDELWONEN = enterpriseNumber('09995130');
/** Line of the sheet and what the row says. */
const MAASKANT: readonly (readonly [number, Partial<SignalFields>])[] = [
  [
    4,
    {
      tenants: [person('Wendy', 'Cuypers', { tel: '+32473618025' })],
      dwelling: home('Bleumerstraat', '46', '1', '3680', 'Maaseik'),
      arrears: debt(1030, 2, 515),
      stepsTaken: 'huisbezoek 28/1, was niet thuis',
    },
  ],
  [
    5,
    {
      tenants: [person('Ruben', 'Maassen'), person('Iris', 'Thomassen')],
      dwelling: home('Weertersteenweg', '210', '', '3680', 'Maaseik'),
      arrears: debt(2350, 4, 587.5),
      stepsTaken: 'twee brieven, geen reactie',
    },
  ],
  [
    6,
    {
      tenants: [person('Emre', 'Yildirim', { tel: '+32488153970' })],
      dwelling: home('Heilig Kruis', '9', '3', '3680', 'Maaseik'),
      arrears: debt(1494.6, 3, 498.2),
    },
  ],
];
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Landlords whose mail says little: the facts are in the file that goes with it. */
export async function sixthMailsWithAttachments(): Promise<Piece[]> {
  return [
    mail(
      'zesde-ingebrekestelling-in-bijlage',
      {
        from: 'Mandelwonen - dienst verhuring <verhuring@mandelwonen.example>',
        to: 'sociaal.huis@ocmw-mandelkant.example',
        date: '2027-01-12 16:01:18 +0100',
        subject: 'Kopie ingebrekestelling',
        id: '12012027.160118.9@mandelwonen.example',
      },
      multipart('mixed', '_mw_120127_', [
        text(
          `
Beste,

Wij stuurden al twee herinneringen en vandaag bijgaande aangetekende brief. De huurder weet dat u een kopie krijgt. Gelieve binnen de week met hem contact op te nemen.

Vriendelijke groet,
Bram Desmedt
Woonmaatschappij Mandelwonen bv
051 26 83 40
`,
          { encoding: 'quoted-printable' },
        ),
        attach(
          'ingebrekestelling_70231.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: [
              'Woonmaatschappij Mandelwonen bv',
              'Oostnieuwkerksesteenweg 12, 8800 Roeselare',
              `Ondernemingsnummer ${kbo(MANDELWONEN)}`,
            ],
            addressee: ['AANGETEKEND', 'De heer Dimitri Lecluyse', 'Honzebroekstraat 77 bus 14', '8800 Roeselare'],
            place: 'Roeselare, 12 januari 2027',
            subject: 'Ingebrekestelling huurachterstal - klantnummer 70231',
            paragraphs: [
              'Geachte heer Lecluyse,',
              'Ondanks onze eerdere brieven stellen wij vast dat u op vandaag een huurachterstal hebt van 1.191,66 euro. Dit stemt overeen met drie maanden huur aan 397,22 euro.',
              'Wij manen u aan dit bedrag binnen acht dagen te betalen. Doet u dit niet, dan wordt 9,50 euro dossierkost aangerekend en leggen wij de zaak voor aan de vrederechter.',
              'Hoogachtend,',
              'Bram Desmedt, dienst verhuring',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Dimitri', 'Lecluyse')],
          dwelling: home('Honzebroekstraat', '77', '14', '8800', 'Roeselare'),
          landlord: {
            name: 'Woonmaatschappij Mandelwonen bv',
            enterpriseNumber: MANDELWONEN,
            email: 'verhuring@mandelwonen.example',
            phone: '+3251268340',
          },
          arrears: debt(1191.66, 3, 397.22),
          stepsTaken: 'Wij stuurden al twee herinneringen en vandaag bijgaande aangetekende brief.',
          guidanceQuestion: 'Gelieve binnen de week met hem contact op te nemen.',
          tenantInformed: true,
        },
        'name, dwelling and sums only in the letter to the tenant; file costs are no arrears',
      ),
    ),

    mail(
      'zesde-drie-huurders-in-rekenblad',
      {
        from: 'Tom Geurts <tom.geurts@svk-maaskant.example>',
        to: 'meldingen@sociaalhuis-maasoever.example',
        date: '2027-02-05 13:40:07 +0100',
        subject: 'overzicht februari',
        id: 'svkmk-0502.1340@svk-maaskant.example',
      },
      multipart('mixed', '=-svkmk0502', [
        text(
          `
Dag,

Hierbij de drie huurders van SVK Maaskant die twee maanden of meer achter zijn.

Groeten
Tom Geurts
SVK Maaskant vzw
089 56 27 14
`,
          { encoding: '8bit' },
        ),
        attach(
          'overzicht februari 2027.xlsx',
          XLSX,
          await workbook([
            {
              name: 'feb',
              rows: [
                ['SVK Maaskant - achterstand op 5 februari 2027'],
                [],
                ['Huurder', 'Adres', 'Gemeente', 'Huur', 'Achterstand', 'Mnd', 'GSM', 'Opmerking'],
                [
                  'Cuypers Wendy',
                  'Bleumerstraat 46 bus 1',
                  '3680 Maaseik',
                  515,
                  1030,
                  2,
                  '0473 61 80 25',
                  'huisbezoek 28/1, was niet thuis',
                ],
                [
                  'Maassen Ruben / Thomassen Iris',
                  'Weertersteenweg 210',
                  '3680 Maaseik',
                  587.5,
                  2350,
                  4,
                  '',
                  'twee brieven, geen reactie',
                ],
                ['Yildirim Emre', 'Heilig Kruis 9 bus 3', '3680 Maaseik', 498.2, 1494.6, 3, '0488 15 39 70', ''],
              ],
            },
          ]),
          { nameStyle: 'rfc2231' },
        ),
      ]),
      MAASKANT.map(([line, facts], index) =>
        row(
          index + 1,
          line,
          {
            ...head('arrears', 'nl', 'arrears'),
            ...facts,
            landlord: { name: 'SVK Maaskant vzw', email: 'tom.geurts@svk-maaskant.example', phone: '+3289562714' },
          },
          'row of the attached workbook below a title; landlord from the mail; address in one cell',
        ),
      ),
    ),

    mail(
      'zesde-een-rij-in-csv',
      {
        from: 'Guy Aerden <guy@aerden-verhuur.example>',
        to: 'wonen@ocmw-kempenoost.example',
        date: '2027-01-18 08:15:45 +0100',
        subject: 'Huurder Mol, export uit mijn programma',
        id: 'ga1801.0815@aerden-verhuur.example',
      },
      multipart('mixed', '----ga1801', [
        text(`
Dag,

Mijn verhuurprogramma maakt zo'n bestandje, ik hoop dat jullie het kunnen openen. Het gaat om één huurder.

Guy Aerden
0455 63 17 82
`),
        attach(
          'export_18012027.csv',
          'text/csv',
          iconv.encode(
            'Voornaam;Familienaam;Straat;Huisnummer;Bus;Postcode;Plaats;Huurprijs;Openstaand saldo;Aantal maanden;E-mail\r\n' +
              'Wouter;Sannen;Rozenberg;64;3;2400;Mol;697,50;1.395,00;2;wouter.sannen@kempenpost.example\r\n',
            'windows-1252',
          ),
        ),
      ]),
      [
        row(
          1,
          2,
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Wouter', 'Sannen', { email: 'wouter.sannen@kempenpost.example' })],
            dwelling: home('Rozenberg', '64', '3', '2400', 'Mol'),
            landlord: { name: 'Guy Aerden', email: 'guy@aerden-verhuur.example', phone: '+32455631782' },
            arrears: debt(1395, 2, 697.5),
          },
          'one row in an attached CSV; landlord from the mail',
        ),
      ],
    ),

    mail(
      'zesde-mail-aan-huurster-als-bijlage',
      {
        from: 'Christine Baeyens <c.baeyens@brevenpost.example>',
        to: 'info@ocmw-zwalmstreek.example',
        date: '2026-11-30 20:02:56 +0100',
        subject: 'zie bijlage',
        id: 'cb.3011.200256@brevenpost.example',
      },
      multipart('mixed', 'b1_cb3011', [
        html(
          '<p>Hallo,</p><p>In bijlage de mail die ik vorige week aan mijn huurster stuurde. Ze heeft er niet op geantwoord. Kunnen jullie haar eens uitnodigen?</p><p>Christine Baeyens<br>0498 07 35 62</p>',
        ),
        attachMessage(
          message(
            {
              from: 'Christine Baeyens <c.baeyens@brevenpost.example>',
              to: 'Elke De Vos <elkedevos.zot@brevenpost.example>',
              date: '2026-11-22 11:30:00 +0100',
              subject: 'Huur Meerlaan',
              id: 'cb.2211.113000@brevenpost.example',
            },
            text(
              `
Dag Elke,

Voor de Meerlaan 33 in 9620 Zottegem heb ik oktober en november nog niet ontvangen. Twee maanden van 712,50 euro, dat maakt 1.425 euro. Volgens het geschreven contract, dat op 1 september 2024 ingegaan is, betaal je voor de vijfde van de maand.

Laat je me iets weten voor vrijdag?

Christine
`,
              { encoding: 'quoted-printable' },
            ),
          ),
          'Huur Meerlaan.eml',
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Elke', 'De Vos', { email: 'elkedevos.zot@brevenpost.example' })],
          dwelling: home('Meerlaan', '33', '', '9620', 'Zottegem'),
          landlord: { name: 'Christine Baeyens', email: 'c.baeyens@brevenpost.example', phone: '+32498073562' },
          arrears: debt(1425, 2, 712.5),
          lease: { startDate: '2024-09-01', written: true },
          stepsTaken: 'In bijlage de mail die ik vorige week aan mijn huurster stuurde. Ze heeft er niet op geantwoord.',
          guidanceQuestion: 'Kunnen jullie haar eens uitnodigen?',
        },
        'the tenant is the addressee of the attached message',
      ),
    ),

    mail(
      'zesde-mise-en-demeure-wavre',
      {
        from: 'Sylvie Hannecart <s.hannecart@brabantmail.example>',
        to: 'aide.sociale@cpas-dylesud.example',
        date: '2027-02-18 10:10:10 +0100',
        subject: 'Courrier à mon locataire',
        id: 'sh-18022027-101010@brabantmail.example',
      },
      multipart('mixed', '=_sh_1802', [
        text(
          `
Bonjour,

Je joins la lettre que j'ai fait parvenir à mon locataire par recommandé. Pourriez-vous l'appeler ? Il n'est pas informé de ce message.

Cordialement,
Sylvie Hannecart
`,
          { encoding: 'quoted-printable' },
        ),
        attach(
          'Lettre recommandée 10-02.pdf',
          'application/pdf',
          await pdf((document) => {
            sideBySide(document, 'Times-Roman', 11, [
              ['Sylvie Hannecart', 'Monsieur Mamadou Sow'],
              ['Avenue Bohy 17', 'Chaussée de Louvain 402 boîte 3'],
              ['1300 Wavre', '1300 Wavre'],
              ['0477 80 42 19', ''],
            ]);
            para(document, 'Times-Roman', 11, ['', 'Wavre, le 10 février 2027', '', 'Par recommandé']);
            para(document, 'Times-Bold', 11, ['', 'Concerne : mise en demeure de payer les loyers']);
            para(document, 'Times-Roman', 11, [
              '',
              'Monsieur,',
              "Selon le bail écrit qui a pris cours le 1er octobre 2023, le loyer de 815 euros est payable avant le 5 du mois. Malgré mes rappels, les mois de décembre, janvier et février n'ont pas été réglés.",
              'Vous me devez donc 2.445 euros (3 mois). Je vous prie de verser cette somme dans les quinze jours. Passé ce délai, un intérêt de 8 % sera dû.',
              'Veuillez agréer, Monsieur, mes salutations distinguées.',
              '',
              'Sylvie Hannecart',
            ]);
          }),
          { nameStyle: 'encoded-word' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Mamadou', 'Sow')],
          dwelling: home('Chaussée de Louvain', '402', '3', '1300', 'Wavre'),
          landlord: {
            name: 'Sylvie Hannecart',
            email: 's.hannecart@brabantmail.example',
            phone: '+32477804219',
          },
          arrears: debt(2445, 3, 815),
          lease: { startDate: '2023-10-01', written: true },
          stepsTaken: "Je joins la lettre que j'ai fait parvenir à mon locataire par recommandé.",
          guidanceQuestion: "Pourriez-vous l'appeler ?",
          tenantInformed: false,
        },
        'letter in two columns: owner at the left, tenant at the right',
      ),
    ),
  ];
}
