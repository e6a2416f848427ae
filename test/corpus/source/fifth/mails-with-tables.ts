import iconv from 'iconv-lite';
import { type Answer, mail, row } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';
import { workbook } from '../xlsx.ts';

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Landlord mails with a small table: three tenants, or one. */
export async function mailsWithTables(): Promise<Piece[]> {
  return [listOfVlierbrug(), await sheetOfOneTenant()];
}

/** Three tenants in a CSV of a rental office; the mail speaks for all of them. */
function listOfVlierbrug(): Piece {
  const csv = [
    'nr;huurder;geboortedatum;straat en nr;postnr;woonplaats;achterstal EUR;aantal mnd;gsm;wat gebeurde er al',
    '1;Vranckx Sofie;14/06/1992;Bosstraat 76 bus 2;3930;Hamont;1.128,00;2;0479 00 46 33;betaalplan geweigerd',
    '2;El Idrissi Tarik;02/01/1985;Lillerheide 9;3910;Neerpelt;1.755,30;3;;huisbezoek 11/5, brief 18/5',
    '3;Jansen Margriet;27/10/1959;Kloosterstraat 30 bus 1.1;3900;Overpelt;902,50;2;0477 00 95 10;',
    '',
  ].join('\r\n');
  const landlord = {
    name: 'Sociaal Verhuurkantoor Vlierbrug vzw',
    email: 'annick.theuwissen@vlierbrug.example',
    phone: '+3211006718',
  };
  const rows: Answer[] = [
    row(
      1,
      2,
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Sofie', 'Vranckx', { born: '1992-06-14', tel: '+32479004633' })],
        dwelling: home('Bosstraat', '76', '2', '3930', 'Hamont'),
        landlord,
        arrears: debt(1128, 2),
        stepsTaken: 'betaalplan geweigerd',
        tenantInformed: true,
      },
      'row of the attached list; landlord and tenantInformed from the mail',
    ),
    row(
      2,
      3,
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Tarik', 'El Idrissi', { born: '1985-01-02' })],
        dwelling: home('Lillerheide', '9', '', '3910', 'Neerpelt'),
        landlord,
        arrears: debt(1755.3, 3),
        stepsTaken: 'huisbezoek 11/5, brief 18/5',
        tenantInformed: true,
      },
      'row of the attached list; no phone',
    ),
    row(
      3,
      4,
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Margriet', 'Jansen', { born: '1959-10-27', tel: '+32477009510' })],
        dwelling: home('Kloosterstraat', '30', '1.1', '3900', 'Overpelt'),
        landlord,
        arrears: debt(902.5, 2),
        tenantInformed: true,
      },
      'row of the attached list; nothing done yet',
    ),
  ];
  return mail(
    'vijfde-drie-van-vlierbrug',
    {
      from: 'Annick Theuwissen <annick.theuwissen@vlierbrug.example>',
      to: 'ocmw@ocmw-dommelkant.example',
      date: '2027-05-25 08:20:31 +0200',
      subject: 'Lijstje mei',
      id: 'vb-25052027-at@vlierbrug.example',
    },
    multipart('mixed', 'vlierbrug=_2505', [
      text(
        `
Goedemorgen,

Het lijstje van mei, drie gezinnen deze keer. Ze hebben alle drie van mij gehoord dat ik jullie verwittig.

Annick Theuwissen
Sociaal Verhuurkantoor Vlierbrug vzw
011 00 67 18
`,
        { encoding: '8bit' },
      ),
      attach('lijstje mei.csv', 'text/csv; charset=windows-1252', iconv.encode(csv, 'windows-1252')),
    ]),
    rows,
  );
}

/** An estate agent's sheet with a title and one line of data, the owner in a column. */
async function sheetOfOneTenant(): Promise<Piece> {
  const sheet = await workbook([
    {
      name: 'opvolging',
      rows: [
        ['Opvolging wanbetaling - kantoor Tielt'],
        [],
        [
          'Eigenaar',
          'Naam huurder',
          'Voornaam huurder',
          'Adres pand',
          'Postcode',
          'Gemeente',
          'Maandhuur',
          'Achterstallig',
          'Maanden',
          'E-mail huurder',
        ],
        [
          'Godfried Vermeire',
          'Phan',
          'Minh Tuan',
          'Kortrijkstraat 114 bus 21',
          8700,
          'Tielt',
          715,
          2860,
          4,
          'mt.phan@rijstkom.example',
        ],
      ],
    },
  ]);
  return mail(
    'vijfde-blad-van-een-huurder',
    {
      from: 'Jolien Vandewalle - Immo Poelberg <jolien@immopoelberg.example>',
      to: 'sociaalhuis@ocmw-poekevallei.example',
      date: '2026-12-22 11:58:16 +0100',
      subject: 'Tielt, Kortrijkstraat: graag uw hulp',
      id: 'jv221226@immopoelberg.example',
    },
    multipart('mixed', '=_mixed_jv221226', [
      html(
        `<p>Beste,</p><p>In het blad in bijlage vindt u de gegevens van een huurder met een fikse achterstand. Wij hebben hem drie keer gemaild en &eacute;&eacute;n keer op kantoor ontvangen. Hij weigert zijn loonfiches te tonen.</p><p>Kunt u hem uitnodigen voor een gesprek?</p><p>Prettige feestdagen,<br>Jolien Vandewalle<br><b>Immo Poelberg bv</b><br>Markt 27, 8700 Tielt<br>051 00 33 46</p>`,
        { encoding: '8bit' },
      ),
      attach('opvolging december.xlsx', SHEET, sheet),
    ]),
    [
      row(
        1,
        4,
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Minh Tuan', 'Phan', { email: 'mt.phan@rijstkom.example' })],
          dwelling: home('Kortrijkstraat', '114', '21', '8700', 'Tielt'),
          landlord: { name: 'Godfried Vermeire' },
          referrer: {
            name: 'Jolien Vandewalle',
            organisation: 'Immo Poelberg bv',
            email: 'jolien@immopoelberg.example',
            phone: '+3251003346',
          },
          arrears: debt(2860, 4, 715),
          stepsTaken:
            'Wij hebben hem drie keer gemaild en één keer op kantoor ontvangen. Hij weigert zijn loonfiches te tonen.',
          guidanceQuestion: 'Kunt u hem uitnodigen voor een gesprek?',
        },
        'one row below a title; the owner in a column, steps and question in the mail',
      ),
    ],
  );
}
