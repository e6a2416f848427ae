import iconv from 'iconv-lite';
import { smallJpeg } from '../images.ts';
import { letterPdf } from '../letter-pdf.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { mail, row, says } from '../mail-piece.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';
import { repack } from '../xlsx.ts';

const vlierhof = enterpriseNumber('07315528');
const huizenrij = enterpriseNumber('04517730');

/** A word-processor file of paragraphs, as small as the format allows. */
function docx(paragraphs: readonly string[]): Buffer {
  const body = paragraphs
    .map((paragraph) => `<w:p><w:r><w:t xml:space="preserve">${paragraph}</w:t></w:r></w:p>`)
    .join('');
  const entry = (content: string): Uint8Array =>
    new Uint8Array(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`));
  return repack({
    '[Content_Types].xml': entry(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': entry(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': entry(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** Tables within tables, an odd charset, facts in attached files, an invitation. */
export async function secondAttachments(): Promise<Piece[]> {
  return [
    mail(
      'tw-html-geneste-tabellen',
      {
        from: 'Huurbeheer De Huizenrij <meldingen@huizenrij.example>',
        to: 'instroom@ocmw-scheldekouter.example',
        date: '2027-02-01 05:00:03 +0100',
        subject: 'Automatische melding achterstand dossier 0098812',
        id: 'hr-auto-0098812-0227@huizenrij.example',
      },
      html(
        `<html><body bgcolor="#f4f4f4"><table width="100%"><tr><td align="center"><table width="600" bgcolor="#ffffff"><tr><td><table><tr><td><h2>De Huizenrij</h2></td></tr></table></td></tr>
<tr><td><p>Conform onze samenwerking melden wij u volgend dossier.</p>
<table><tr><td><table><tr><td>Huurder</td><td><b>Kris Uyttendaele</b></td></tr><tr><td>Gsm</td><td>0498/11.74.63</td></tr></table></td><td><table><tr><td>Woning</td><td>Kouterstraat 27<br>9230 Wetteren</td></tr></table></td></tr>
<tr><td colspan="2"><table><tr><td>Maandhuur</td><td align="right">&euro;&nbsp;452,30</td></tr><tr><td>Maanden achter</td><td align="right">3</td></tr><tr><td>Waarborg (rekening geblokkeerd)</td><td align="right">&euro;&nbsp;904,60</td></tr><tr><td><b>Huurachterstand</b></td><td align="right"><b>&euro;&nbsp;1.356,90</b></td></tr></table></td></tr></table>
<p>De huurder kreeg een afschrift van deze melding.</p></td></tr>
<tr><td style="font-size:9px">Woonmaatschappij De Huizenrij bv &ndash; Markt 30, 9230 Wetteren &ndash; KBO ${kbo(huizenrij)} &ndash; 09 366 12 08</td></tr></table></td></tr></table></body></html>`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Kris', 'Uyttendaele', { tel: '+32498117463' })],
          dwelling: home('Kouterstraat', '27', '', '9230', 'Wetteren'),
          landlord: {
            name: 'Woonmaatschappij De Huizenrij bv',
            enterpriseNumber: huizenrij,
            email: 'meldingen@huizenrij.example',
            phone: '+3293661208',
          },
          arrears: debt(1356.9, 3, 452.3),
          tenantInformed: true,
        },
        'tables within tables; the deposit is no debt; the file number is no roll number',
      ),
    ),

    mail(
      'tw-utf16-uit-oud-programma',
      {
        from: 'Céline Dewulf <celine.dewulf@oudstelsel.example>',
        to: 'woonhulp@ocmw-leiekant.example',
        date: '2026-10-02 12:12:12 +0200',
        subject: 'Mijn huurder José Álvarez',
        id: 'cd.0210@oudstelsel.example',
        headerForm: 'B',
      },
      text(
        `
Mijnheer de voorzitter,

José Álvarez huurt bij mij Gentweg 58, 8540 Deerlijk. Hij betaalt stipt, daar niet van, maar het huis verloedert: het sanitair zit onder een korst vuil en in de slaapkamers tieren de vlooien welig.

Ik liet een poetsfirma komen en hij stuurde die weg.

Stuurt u iemand die met hem een grote schoonmaak plant?

Céline Dewulf
0477 58 36 90
`,
        { charset: 'utf-16', encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('José', 'Álvarez')],
          dwelling: home('Gentweg', '58', '', '8540', 'Deerlijk'),
          landlord: {
            name: 'Céline Dewulf',
            email: 'celine.dewulf@oudstelsel.example',
            phone: '+32477583690',
          },
          stepsTaken: 'Ik liet een poetsfirma komen en hij stuurde die weg.',
          guidanceQuestion: 'Stuurt u iemand die met hem een grote schoonmaak plant?',
        },
        'utf-16 with a byte order mark, in base64; a private landlord who refers',
      ),
    ),

    mail(
      'tw-bijlage-tekstbestand',
      {
        from: 'Sara Ketels <sara.ketels@welzijnsschakel-zenne.example>',
        to: 'dossier@ocmw-zennedal.example',
        date: '2027-03-15 15:15:00 +0100',
        subject: 'gegevens zoals gevraagd',
        id: 'sk-1503@welzijnsschakel-zenne.example',
      },
      multipart('mixed', 'bnd_sk_1503', [
        text('Hallo, alles over deze persoon staat in het tekstbestand. Ik meld haar bij u aan voor begeleiding.\n\nSara Ketels\nWelzijnsschakel Zenne\n02 378 64 11\n'),
        attach(
          'aanmelding.txt',
          'text/plain; charset=iso-8859-15',
          iconv.encode(
            'Voornaam: Hélène\r\nFamilienaam: Persoons\r\nGeboortedatum: 06-04-1959\r\nAdres: Bergensesteenweg 745 bus 31\r\nPostcode en gemeente: 1600 Sint-Pieters-Leeuw\r\nVerhuurder: Gilbert Demol\r\nProbleem: huurachterstand van 960 € (2 maanden)\r\nOndernomen: samen met haar de bank gebeld\r\nVraag: begeleiding bij haar budget\r\nOp de hoogte: ja\r\n',
            'iso-8859-15',
          ),
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Hélène', 'Persoons', { born: '1959-04-06' })],
          dwelling: home('Bergensesteenweg', '745', '31', '1600', 'Sint-Pieters-Leeuw'),
          landlord: { name: 'Gilbert Demol' },
          referrer: {
            name: 'Sara Ketels',
            organisation: 'Welzijnsschakel Zenne',
            email: 'sara.ketels@welzijnsschakel-zenne.example',
            phone: '+3223786411',
          },
          arrears: debt(960, 2),
          stepsTaken: 'samen met haar de bank gebeld',
          guidanceQuestion: 'begeleiding bij haar budget',
          tenantInformed: true,
        },
        'all facts of the tenant are in an attached text file in iso-8859-15',
      ),
    ),

    mail(
      'tw-bijlage-docx',
      {
        from: 'Tim Aerts <tim.aerts@inloophuis-tkompas.example>',
        to: 'wonen@ocmw-demerbroek.example',
        date: '2026-12-03 17:08:55 +0100',
        subject: 'Verslag in bijlage',
        id: 'ta.0312@inloophuis-tkompas.example',
      },
      multipart('mixed', '=_tk_0312', [
        text('Beste,\n\nMijn verslag zit erbij.\n\nTim Aerts\nInloophuis \'t Kompas\n013 55 29 74\n'),
        attach(
          'verslag wonen.docx',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          docx([
            'Verslag voor de woondienst',
            'Bezoeker: Luc Berghmans, geboren op 16 augustus 1971',
            'Huurt: Leuvensestraat 64 bus 2, 3290 Diest',
            'Luc leeft tussen bergen spullen die hij niet kan wegdoen. Zijn zetel is de enige vrije plek.',
            'Wat ik deed: een afspraak bij de psycholoog gemaakt en meegegaan.',
            'Wat ik vraag: begeleiding aan huis bij het opruimen.',
            'Luc las dit verslag na en vindt het goed.',
          ]),
          { nameStyle: 'rfc2231' },
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Luc', 'Berghmans', { born: '1971-08-16' })],
          dwelling: home('Leuvensestraat', '64', '2', '3290', 'Diest'),
          referrer: {
            name: 'Tim Aerts',
            organisation: "Inloophuis 't Kompas",
            email: 'tim.aerts@inloophuis-tkompas.example',
            phone: '+3213552974',
          },
          stepsTaken: 'een afspraak bij de psycholoog gemaakt en meegegaan.',
          guidanceQuestion: 'begeleiding aan huis bij het opruimen.',
          tenantInformed: true,
        },
        'all facts of the tenant are in a word-processor file',
      ),
    ),

    mail(
      'tw-bijlage-pdf-brief-verhuurder',
      {
        from: 'Huisvesting Vlierhof bv <brieven@huisvest-vlierhof.example>',
        to: 'meldpunt@ocmw-rivierenhof.example',
        date: '2026-11-24 10:00:00 +0100',
        subject: 'Onze brief ref. V/26/0612',
        id: 'V260612@huisvest-vlierhof.example',
      },
      multipart('mixed', '=-vlh-pdf', [
        text('Geachte, gelieve onze brief in bijlage te willen vinden.\n\nHuisvesting Vlierhof bv\n'),
        attach(
          'V-26-0612.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: [
              'Huisvesting Vlierhof bv',
              `Vlierstraat 1, 2140 Borgerhout - ondernemingsnummer ${kbo(vlierhof)}`,
              'tel. 03 324 90 60',
            ],
            addressee: ['OCMW Rivierenhof', 'Meldpunt huurschulden', '2100 Deurne'],
            place: 'Borgerhout, 24 november 2026',
            subject: 'Betreft: huurschuld van mevrouw Oumaima Chakir',
            paragraphs: [
              'Geachte mevrouw, heer,',
              'Mevrouw Oumaima Chakir, geboren op 2 januari 1993, huurt sinds 1 september 2021 onze woning in de Boterlaarbaan 166 bus 4, 2100 Deurne. De maandelijkse huur bedraagt 398,75 euro.',
              'Op dit ogenblik is zij ons 1.196,25 euro huur verschuldigd, wat overeenstemt met 3 maanden.',
              'Onze huurdersconsulent belde haar herhaaldelijk op en schreef haar tweemaal aan.',
              'Wij verzoeken u een sociaal onderzoek te doen.',
              'Hoogachtend, Huisvesting Vlierhof bv',
            ],
            font: 'Helvetica',
          }),
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Oumaima', 'Chakir', { born: '1993-01-02' })],
          dwelling: home('Boterlaarbaan', '166', '4', '2100', 'Deurne'),
          landlord: {
            name: 'Huisvesting Vlierhof bv',
            enterpriseNumber: vlierhof,
            email: 'brieven@huisvest-vlierhof.example',
            phone: '+3233249060',
          },
          arrears: debt(1196.25, 3, 398.75),
          lease: { startDate: '2021-09-01' },
          stepsTaken: 'Onze huurdersconsulent belde haar herhaaldelijk op en schreef haar tweemaal aan.',
          guidanceQuestion: 'Wij verzoeken u een sociaal onderzoek te doen.',
        },
        'the letter in the PDF holds the facts; phone and enterprise number in its letterhead',
      ),
    ),

    ...listAndInvitation(await smallJpeg(9)),
  ];
}

function listAndInvitation(logo: Buffer): Piece[] {
  const landlord = {
    name: 'Woonmaatschappij Klaverveld',
    email: 'opvolging@klaverveld.example',
    phone: '+3251406289',
  };
  return [
    mail(
      'tw-csv-drie-rijen',
      {
        from: 'Opvolging Klaverveld <opvolging@klaverveld.example>',
        to: 'lijsten@ocmw-plateau.example',
        date: '2026-10-05 07:30:00 +0200',
        subject: 'nieuwe dossiers',
        id: 'kv-2026-10-3@klaverveld.example',
      },
      multipart('mixed', '==klv-oct', [
        text('Dag, drie nieuwe huurders met huurschuld in het csv-bestand. Zij zijn nog niet verwittigd.\n\nWoonmaatschappij Klaverveld\n051 40 62 89\n'),
        attach(
          'dossiers_oktober.csv',
          'text/csv',
          iconv.encode(
            [
              'Familienaam;Voornaam;Straat;Huisnr;Bus;Postcode;Gemeente;Huurprijs;Huurachterstand;Aantal maanden',
              'Vandromme;Greet;Bruggestraat;97;;8700;Tielt;384,50;769,00;2',
              'El Amrani;Bilal;Kortrijkstraat;208;3;8700;Tielt;412,00;1648,00;4',
              'Naert;Désiré;Meulebekestraat;15;B;8760;Meulebeke;350,20;1050,60;3',
              '',
            ].join('\r\n'),
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
            tenants: [person('Greet', 'Vandromme')],
            dwelling: home('Bruggestraat', '97', '', '8700', 'Tielt'),
            landlord,
            arrears: debt(769, 2, 384.5),
            tenantInformed: false,
          },
          'row of an attached list; landlord and tenantInformed from the mail',
        ),
        row(
          2,
          3,
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Bilal', 'El Amrani')],
            dwelling: home('Kortrijkstraat', '208', '3', '8700', 'Tielt'),
            landlord,
            arrears: debt(1648, 4, 412),
            tenantInformed: false,
          },
          'row of an attached list; landlord and tenantInformed from the mail',
        ),
        row(
          3,
          4,
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Désiré', 'Naert')],
            dwelling: home('Meulebekestraat', '15', 'B', '8760', 'Meulebeke'),
            landlord,
            arrears: debt(1050.6, 3, 350.2),
            tenantInformed: false,
          },
          'row of an attached list; windows-1252',
        ),
      ],
    ),

    mail(
      'tw-uitnodiging-met-logo',
      {
        from: 'Maaike Sterckx <maaike.sterckx@zorgcirkel-taxandria.example>',
        to: 'thuisteam@ocmw-taxandria.example',
        date: '2027-01-25 14:02:16 +0100',
        subject: 'Kennismaking aan huis: Diane Wuyten',
        id: 'zct-inv-2501@zorgcirkel-taxandria.example',
      },
      multipart('mixed', 'mix.zct', [
        multipart('related', 'rel.zct', [
          multipart('alternative', 'alt.zct', [
            html(
              `<p>Beste thuisteam,</p><p>Graag een eerste bezoek samen bij Diane Wuyten, Boudewijnlaan 43 bus 7, 2340 Beerse (0485 94 20 71). Ze huurt van Ward Mermans. In het appartement staan er vuile luiers, etensresten en zakken vol lege blikken; dat is ongezond voor haar peuter.</p><p>Met haar heb ik al een poetsschema opgehangen.</p><p>Onze vraag: wekelijks iemand die mee poetst.</p><p>Diane weet dat we samen komen.</p><p><img src="cid:logo.zct" alt="logo"><br>Maaike Sterckx<br>Zorgcirkel Taxandria<br>014 62 57 30</p>`,
              { encoding: 'quoted-printable' },
            ),
            text(
              `
BEGIN:VCALENDAR
PRODID:-//Taxandria//Agenda 4.1//NL
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:inv-2501@zorgcirkel-taxandria.example
DTSTAMP:20270125T130216Z
DTSTART:20270204T130000Z
DTEND:20270204T140000Z
SUMMARY:Kennismaking aan huis
LOCATION:Boudewijnlaan 43\\, 2340 Beerse
ORGANIZER:mailto:maaike.sterckx@zorgcirkel-taxandria.example
END:VEVENT
END:VCALENDAR
`,
              { subtype: 'calendar', parameters: '; method=REQUEST', encoding: 'base64' },
            ),
          ]),
          attach('image003.jpg', 'image/jpeg', logo, { inline: 'logo.zct' }),
        ]),
      ]),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Diane', 'Wuyten', { tel: '+32485942071' })],
          dwelling: home('Boudewijnlaan', '43', '7', '2340', 'Beerse'),
          landlord: { name: 'Ward Mermans' },
          referrer: {
            name: 'Maaike Sterckx',
            organisation: 'Zorgcirkel Taxandria',
            email: 'maaike.sterckx@zorgcirkel-taxandria.example',
            phone: '+3214625730',
          },
          stepsTaken: 'Met haar heb ik al een poetsschema opgehangen.',
          guidanceQuestion: 'Onze vraag: wekelijks iemand die mee poetst.',
          tenantInformed: true,
        },
        'an invitation beside the text: its time is no hearing; the inline logo is no document',
      ),
    ),
  ];
}
