import { attach, html, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { letterPdf } from './letter-pdf.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from './piece.ts';

const woonlys = enterpriseNumber('09988131');

/** Registries, bailiffs and the workers' own reports. */
export async function courtAndWorkerMails(): Promise<Piece[]> {
  const kristof = nationalNumber('1982-07-19', 377);
  return [
    mail(
      'griffie-uitstel',
      {
        from: 'Griffie Vredegerecht Mechelen <vg.mechelen@vg-mechelen.example>',
        to: 'ocmw@ocmw-vaartland.example',
        date: '2026-11-20 11:30:00 +0100',
        subject: 'AR 26A4410 - uitstel',
        id: 'vgm.26A4410.20261120@vg-mechelen.example',
        lineFeeds: true,
      },
      text(
        `
Geachte heer, mevrouw,

In de zaak AR 26A4410, Woonlys bv / Bogemans Kristof, werd op de zitting van
heden uitstel verleend naar de zitting van vrijdag 4 december 2026 te 09.00 u.

Met vriendelijke groet,

Hoofdgriffier
Vredegerecht van het kanton Mechelen
Voochtstraat 7, 2800 Mechelen
015 00 60 10
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Kristof', 'Bogemans')],
          landlord: { name: 'Woonlys bv' },
          court: {
            name: 'Vredegerecht van het kanton Mechelen',
            rollNumber: '26A4410',
            hearingAt: '2026-12-04T09:00',
          },
        },
        'hearing moved; surname first; the registry\'s own address',
      ),
    ),

    mail(
      'griffie-afstand-van-geding',
      {
        from: 'griffie@vg-gent4.example',
        to: 'juridisch@ocmw-gentrand.example',
        date: '2026-12-03 14:00:00 +0100',
        subject: 'Rolnr. 26A6620 / afstand van geding',
        id: '26A6620-afst@vg-gent4.example',
      },
      text(
        `
Mevrouw, Mijnheer,

Wij delen u mee dat in de zaak met rolnummer 26A6620 (nv Immokring tegen Kenneth Verstuyft, Kerkstraat 180 bus 0203 te 9050 Gentbrugge) de eisende partij afstand doet van het geding. De zitting van donderdag 10 december 2026 om 9 uur vervalt.

Vredegerecht van het vierde kanton Gent
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Kenneth', 'Verstuyft')],
          dwelling: home('Kerkstraat', '180', '0203', '9050', 'Gentbrugge'),
          landlord: { name: 'nv Immokring' },
          court: { name: 'Vredegerecht van het vierde kanton Gent', rollNumber: '26A6620' },
        },
        'case withdrawn: the hearing that is cancelled is no hearing',
      ),
    ),

    mail(
      'greffe-remise-fr',
      {
        from: 'Greffe JP Schaerbeek <greffe@jp-schaerbeek.example>',
        to: 'logement@cpas-senne.example',
        date: '2027-01-19 10:20:30 +0100',
        subject: 'RG 26A7718 - remise',
        id: 'jps.26A7718.190127@jp-schaerbeek.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Madame, Monsieur,

L'affaire inscrite au rôle général sous le numéro 26A7718 (SRL Habitat Nord contre Moussa Traoré) ne sera pas plaidée le 21 janvier 2027. Elle est remise au mardi 2 février 2027 à 14 heures 30.

Le greffier,
Justice de paix du deuxième canton de Schaerbeek
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Moussa', 'Traoré')],
          landlord: { name: 'SRL Habitat Nord' },
          court: {
            name: 'Justice de paix du deuxième canton de Schaerbeek',
            rollNumber: '26A7718',
            hearingAt: '2027-02-02T14:30',
          },
        },
        'French registry; old date first, new date after it',
      ),
    ),

    mail(
      'griffie-verzoekschrift-in-bijlage',
      {
        from: 'Griffie Vredegerecht Mechelen <vg.mechelen@vg-mechelen.example>',
        to: 'ocmw@ocmw-vaartland.example',
        date: '2026-11-06 15:10:00 +0100',
        subject: 'Mededeling art. 46 Vlaams Woninghuurdecreet',
        id: 'vgm.26A4410.20261106@vg-mechelen.example',
      },
      multipart('mixed', 'vgm-46', [
        text(
          'Geachte,\n\nGelieve in bijlage de mededeling te willen vinden.\n\nDe griffie van het Vredegerecht van het kanton Mechelen\n',
          { encoding: '7bit', charset: 'us-ascii' },
        ),
        attach(
          '26A4410.pdf',
          'application/octet-stream',
          await letterPdf({
            letterhead: ['Vredegerecht van het kanton Mechelen', 'Voochtstraat 7', '2800 Mechelen'],
            addressee: ['OCMW', 'Grote Markt 1', '2800 Mechelen'],
            place: 'A.R. nr. 26A4410 - ingeschreven op 3 november 2026',
            subject: 'VERZOEKSCHRIFT TOT UITHUISZETTING',
            paragraphs: [
              `Verzoekster: Woonlys bv, Battelsesteenweg 400 te 2800 Mechelen, ondernemingsnummer ${kbo(woonlys)}, vertegenwoordigd door mr. Kaat Ooms, advocaat te 2800 Mechelen, Frederik de Merodestraat 61.`,
              `Verweerder: de heer Kristof BOGEMANS, geboren op 19 juli 1982 (rijksregisternummer ${dotted(kristof)}), wonende te 2812 Muizen, Leuvensesteenweg 318 bus 1.`,
              'Voorwerp: ontbinding van de huurovereenkomst en uithuiszetting uit de woning te 2812 Muizen, Leuvensesteenweg 318 bus 1, gehuurd bij schriftelijke overeenkomst met ingang van 1 april 2021.',
              'Middelen: op 31 oktober 2026 bedraagt de huurachterstand 1.749,15 euro, dit is vijf maanden aan 349,83 euro. De waarborg bedraagt 699,66 euro.',
              'Zitting: dinsdag 17 november 2026 om 9.00 uur, zaal 2.',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [person('Kristof', 'Bogemans', { born: '1982-07-19', insz: kristof })],
          dwelling: home('Leuvensesteenweg', '318', '1', '2812', 'Muizen'),
          landlord: { name: 'Woonlys bv', enterpriseNumber: woonlys },
          arrears: debt(1749.15, 5, 349.83),
          court: {
            name: 'Vredegerecht van het kanton Mechelen',
            rollNumber: '26A4410',
            registeredOn: '2026-11-03',
            hearingAt: '2026-11-17T09:00',
          },
          lease: { startDate: '2021-04-01', written: true },
        },
        'facts only in the PDF, which is sent as octet-stream; deposit and addresses of lawyer, court and landlord are traps',
      ),
    ),

    mail(
      'griffie-oproeping-in-verzoening-twee-bijlagen',
      {
        from: 'Vredegerecht Aarschot <griffie@vg-aarschot.example>',
        to: 'info@ocmw-hageland.example',
        date: '2027-02-01 09:25:00 +0100',
        subject: 'Oproepingen in verzoening februari',
        id: 'vga.verz.0227@vg-aarschot.example',
      },
      multipart('mixed', 'vga-verz', [
        html('<p>Ter kennisgeving.</p><p>De griffie</p>'),
        attach(
          'oproeping 27B0041.pdf',
          'application/pdf',
          await letterPdf({
            font: 'Helvetica',
            letterhead: ['Vredegerecht van het kanton Aarschot', 'Ten Drossaarde 1, 3200 Aarschot'],
            addressee: ['Mevrouw Marleen Goossens', 'Diestsesteenweg 88', '3202 Rillaar'],
            place: 'Aarschot, 29 januari 2027',
            subject: 'Oproeping in verzoening - nr. 27B0041',
            paragraphs: [
              'Mevrouw,',
              'Op verzoek van uw verhuurder, de heer Ludo Craeninckx, nodigt de vrederechter u uit op woensdag 17 februari 2027 om 10.00 uur, om samen tot een minnelijke schikking te komen over uw huurachterstand van € 1.500,00 (twee maanden aan € 750,00).',
              'De griffier',
            ],
          }),
        ),
        attach(
          'oproeping 27B0042.pdf',
          'application/pdf',
          await letterPdf({
            font: 'Helvetica',
            letterhead: ['Vredegerecht van het kanton Aarschot', 'Ten Drossaarde 1, 3200 Aarschot'],
            addressee: ['De heer Bilal Saidi', 'Begijnhof 5 bus 2', '3200 Aarschot'],
            place: 'Aarschot, 29 januari 2027',
            subject: 'Oproeping in verzoening - nr. 27B0042',
            paragraphs: [
              'Mijnheer,',
              'Op verzoek van uw verhuurster, Sociaal Wonen Demer bv, nodigt de vrederechter u uit op woensdag 17 februari 2027 om 10.30 uur, om samen tot een minnelijke schikking te komen over uw huurachterstand van € 921,60 (drie maanden aan € 307,20).',
              'De griffier',
            ],
          }),
        ),
      ]),
      [
        ...says(
          {
            ...head('conciliation', 'nl', 'arrears'),
            tenants: [person('Marleen', 'Goossens')],
            dwelling: home('Diestsesteenweg', '88', '', '3202', 'Rillaar'),
            landlord: { name: 'Ludo Craeninckx' },
            arrears: debt(1500, 2, 750),
            court: {
              name: 'Vredegerecht van het kanton Aarschot',
              rollNumber: '27B0041',
              hearingAt: '2027-02-17T10:00',
            },
          },
          'two documents in one mail, two households: two signals (first)',
        ),
        ...says(
          {
            ...head('conciliation', 'nl', 'arrears'),
            tenants: [person('Bilal', 'Saidi')],
            dwelling: home('Begijnhof', '5', '2', '3200', 'Aarschot'),
            landlord: { name: 'Sociaal Wonen Demer bv' },
            arrears: debt(921.6, 3, 307.2),
            court: {
              name: 'Vredegerecht van het kanton Aarschot',
              rollNumber: '27B0042',
              hearingAt: '2027-02-17T10:30',
            },
          },
          'two documents in one mail, two households: two signals (second)',
        ),
      ],
    ),

    mail(
      'deurwaarder-vonnis-in-tekst',
      {
        from: 'Studie Van Acker <dossiers@gdw-vanacker.example>',
        to: 'sociale.dienst@ocmw-meetjesland.example',
        date: '2026-12-17 16:01:00 +0100',
        subject: 'Kennisgeving vonnis (art. 50 Vlaams Woninghuurdecreet) - 2026/11209',
        id: 'GVA-2026-11209-1@gdw-vanacker.example',
      },
      text(
        `
Geachte,

Bij vonnis van 3 december 2026 van het Vredegerecht van het kanton Eeklo (A.R. 26A1733) werd de huurovereenkomst tussen mevrouw Rita Steyaert, verhuurster, en de heer Dylan Coppieters, huurder van het huis Tieltsesteenweg 55 te 9900 Eeklo, ontbonden en werd de uithuiszetting toegestaan. De huurder werd veroordeeld tot 4.340,00 euro achterstallige huur (zeven maanden), meer 1.240,00 euro wederverhuringsvergoeding en 318,44 euro kosten.

Wij hebben dit vonnis gisteren aan de huurder betekend.

Met de meeste hoogachting,

Elke Van Acker, gerechtsdeurwaarder
Gerechtsdeurwaarderskantoor Van Acker
Koningin Astridplein 12, 9900 Eeklo
09 377 00 44
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Dylan', 'Coppieters')],
          dwelling: home('Tieltsesteenweg', '55', '', '9900', 'Eeklo'),
          landlord: { name: 'Rita Steyaert' },
          referrer: {
            name: 'Elke Van Acker',
            organisation: 'Gerechtsdeurwaarderskantoor Van Acker',
            email: 'dossiers@gdw-vanacker.example',
            phone: '+3293770044',
          },
          arrears: debt(4340, 7),
          court: { name: 'Vredegerecht van het kanton Eeklo', rollNumber: '26A1733' },
          judgment: { date: '2026-12-03', servedOn: '2026-12-16' },
        },
        'judgment told in the mail itself; served "gisteren"; re-letting fee and costs are no arrears',
      ),
    ),

    mail(
      'deurwaarder-uitdrijving-datum',
      {
        from: 'Studie Van Acker <dossiers@gdw-vanacker.example>',
        to: 'sociale.dienst@ocmw-meetjesland.example',
        date: '2027-01-14 13:45:00 +0100',
        subject: 'DRINGEND - uitdrijving Coppieters',
        id: 'GVA-2026-11209-4@gdw-vanacker.example',
        more: [
          ['X-Priority', '1'],
          ['Importance', 'High'],
        ],
      },
      html(
        `<html><body><p>Geachte,</p><p>Inzake <b>Steyaert / Coppieters</b> (vonnis van 3 december 2026, betekend op 16 december 2026, A.R. 26A1733): de uitdrijving uit de woning Tieltsesteenweg 55, 9900 Eeklo vindt plaats op <b>donderdag 28 januari 2027 vanaf 8.30 uur</b>, met bijstand van de slotenmaker en de stadsdiensten.</p><p>De heer Dylan Coppieters kreeg heden dezelfde brief.</p><p>Elke Van Acker<br>Gerechtsdeurwaarderskantoor Van Acker<br>09 377 00 44</p></body></html>`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('eviction-notice', 'nl'),
          tenants: [person('Dylan', 'Coppieters')],
          dwelling: home('Tieltsesteenweg', '55', '', '9900', 'Eeklo'),
          landlord: { name: 'Steyaert' },
          referrer: {
            name: 'Elke Van Acker',
            organisation: 'Gerechtsdeurwaarderskantoor Van Acker',
            email: 'dossiers@gdw-vanacker.example',
            phone: '+3293770044',
          },
          court: { rollNumber: '26A1733' },
          judgment: { date: '2026-12-03', servedOn: '2026-12-16', evictionOn: '2027-01-28' },
        },
        'three dates; the time of the eviction is no hearing; the letter to the tenant is the notice itself',
      ),
    ),

    mail(
      'deurwaarder-uitvoering-opgeschort',
      {
        from: 'Studie Van Acker <dossiers@gdw-vanacker.example>',
        to: 'sociale.dienst@ocmw-meetjesland.example',
        date: '2027-01-26 10:01:00 +0100',
        subject: 'RE: DRINGEND - uitdrijving Coppieters',
        id: 'GVA-2026-11209-7@gdw-vanacker.example',
        more: [['In-Reply-To', '<os-20270122@ocmw-meetjesland.example>']],
      },
      text(
        `
Geachte,

De uitdrijving van 28 januari 2027 ten laste van de heer Dylan Coppieters gaat niet door. Met uw tussenkomst werd vandaag een akkoord bereikt: 500 euro nu en daarna 250 euro per maand. De uitvoering van het vonnis (A.R. 26A1733) is opgeschort zolang dit wordt nageleefd.

Groeten,
Elke Van Acker
Gerechtsdeurwaarderskantoor Van Acker
09 377 00 44

________________________________
Van: Ona Steels <ona.steels@ocmw-meetjesland.example>
Verzonden: vrijdag 22 januari 2027 16:50
Aan: Studie Van Acker
Onderwerp: RE: DRINGEND - uitdrijving Coppieters

Kan u 500 euro aanvaarden en de uitdrijving uitstellen?
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Dylan', 'Coppieters')],
          referrer: {
            name: 'Elke Van Acker',
            organisation: 'Gerechtsdeurwaarderskantoor Van Acker',
            email: 'dossiers@gdw-vanacker.example',
            phone: '+3293770044',
          },
          court: { rollNumber: '26A1733' },
        },
        'the eviction does not go on: its date is no eviction date any more; instalments are no arrears',
      ),
    ),

    mail(
      'verslag-begeleider-niet-thuis',
      {
        from: 'Robbe Lenaerts <robbe.lenaerts@ocmw-vaartland.example>',
        to: 'meldpunt@ocmw-vaartland.example',
        date: '2026-11-10 17:10:00 +0100',
        subject: 'RE: Nieuwe taak: eerste contact Bogemans',
        id: 'rl.101126.1710@ocmw-vaartland.example',
        more: [['In-Reply-To', '<task.9812.step.1@ocmw-vaartland.example>']],
      },
      text(
        `
Twee keer gebeld, voicemail. Om 16u aangebeld in de Leuvensesteenweg 318 bus 1 in Muizen, niemand thuis. Briefje in de bus gestoken. Donderdag probeer ik opnieuw.

Robbe

Op 9 nov. 2026 om 09:02 schreef Meldpunt <meldpunt@ocmw-vaartland.example>:

> Nieuwe taak: neem vandaag nog telefonisch contact op met Kristof Bogemans.
> Zitting: dinsdag 17 november 2026 om 9.00 uur (26A4410).
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('', 'Bogemans')],
          dwelling: home('Leuvensesteenweg', '318', '1', '', 'Muizen'),
        },
        'a worker\'s report; the surname stands in the subject; roll number and hearing are in the quoted task only',
      ),
    ),

    mail(
      'verslag-begeleider-vanop-gsm',
      {
        from: 'Ona Steels <ona.steels@ocmw-meetjesland.example>',
        to: 'signalen@ocmw-meetjesland.example',
        date: '2027-01-04 12:02:00 +0100',
        subject: 'Re: Taak: huisbezoek D. Coppieters',
        id: 'os-20270104@ocmw-meetjesland.example',
        more: [['In-Reply-To', '<task.11209.3@ocmw-meetjesland.example>']],
      },
      text(`
Dylan Coppieters doet open, mag binnen. Hij wil begeleiding. Afspraak vrijdag om 10u op bureau met loonfiches.

Ona, vanop gsm
`),
      says(
        { ...head('update', 'nl'), tenants: [person('Dylan', 'Coppieters')] },
        'a worker\'s report; the appointment on Friday at 10 is no hearing',
      ),
    ),

    mail(
      'verslag-na-zitting',
      {
        from: 'Robbe Lenaerts <robbe.lenaerts@ocmw-vaartland.example>',
        to: 'meldpunt@ocmw-vaartland.example',
        date: '2026-12-04 12:31:00 +0100',
        subject: 'zitting Bogemans 26A4410',
        id: 'rl.041226.1231@ocmw-vaartland.example',
      },
      text(
        `
Collega's,

Kristof Bogemans is vanmorgen met mij naar de zitting geweest (26A4410). Akkoord voor de rechter: 80 euro per maand bovenop de huur, eerste keer op 5 januari. Geen uithuiszetting zolang hij betaalt. Ik volg op.

Robbe
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Kristof', 'Bogemans')],
          court: { rollNumber: '26A4410' },
        },
        'a worker\'s report after the hearing: an agreement, no judgment and no new hearing',
      ),
    ),
  ];
}
