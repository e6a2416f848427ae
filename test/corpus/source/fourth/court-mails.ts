import { letterPdf, pdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { body, grid, typed } from './court-drawing.ts';

const OFFICE = 'meldpunt@sociaalhuis-scheldebocht.example';

/** Mails whose facts stand in a PDF: letters of landlords and bailiffs, files of registries. */
export async function fourthMailsWithLetters(): Promise<Piece[]> {
  return [await noticeOfDefault(), await miseEnDemeure(), await agentForOwner(), await tenantForwards(), await registryWithPetition(), await greffeWithCall(), await accountInTable(), await mahnung()];
}

async function noticeOfDefault(): Promise<Piece> {
  const denderland = enterpriseNumber('09971468');
  const letter = await letterPdf({
    letterhead: ['WoonVast Denderland bv', 'Keizersplein 20, 9300 Aalst', `ondernemingsnummer ${kbo(denderland)}`, 'tel. 053 00 82 40'],
    addressee: ['AANGETEKEND', 'De heer Wesley Coppens', 'Zeebergkaai 12 bus 3', '9300 Aalst'],
    place: 'Aalst, 23 november 2026',
    subject: 'Ingebrekestelling - contract 40117',
    paragraphs: [
      'Geachte heer Coppens,',
      'U huurt van ons de woning op het bovenvermelde adres sinds 1 maart 2020, met een schriftelijke huurovereenkomst. Uw huur is 358,20 euro per maand.',
      'Volgens onze boekhouding betaalde u vier maanden huur niet. Uw huurachterstand bedraagt 1.432,80 euro.',
      'Wij stellen u hierbij in gebreke. U hebt vijftien dagen om dit bedrag te storten. Doet u dat niet, dan vragen wij de vrederechter om de huurovereenkomst te ontbinden.',
      'Met vriendelijke groet,',
      'dienst huurinning',
    ],
    font: 'Helvetica',
  });
  return mail(
    'vierde-ingebrekestelling Coppens',
    { from: 'Huurinning WoonVast <huurinning@woonvast-denderland.example>', to: OFFICE, date: '2026-11-23 15:41:07 +0100', subject: 'Ingebrekestelling huurder', id: '20261123154107.4482@woonvast-denderland.example' },
    multipart('mixed', '----=_Part_4482_wv', [
      text(`
Geachte collega,

Zie bijlage. Wij stuurden hem vandaag die aangetekende brief en belden hem al drie keer.

Kunnen jullie bij hem langsgaan?

Met vriendelijke groet,

Evy Roosens
WoonVast Denderland bv
`),
      attach('ingebrekestelling_40117.pdf', 'application/pdf', letter),
    ]),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Wesley', 'Coppens')],
        dwelling: home('Zeebergkaai', '12', '3', '9300', 'Aalst'),
        landlord: { name: 'WoonVast Denderland bv', enterpriseNumber: denderland, email: 'huurinning@woonvast-denderland.example', phone: '+3253008240' },
        arrears: debt(1432.8, 4, 358.2),
        lease: { startDate: '2020-03-01', written: true },
        stepsTaken: 'Wij stuurden hem vandaag die aangetekende brief en belden hem al drie keer.',
        guidanceQuestion: 'Kunnen jullie bij hem langsgaan?',
      },
      'name, address and amounts are only in the letter to the tenant',
    ),
  );
}

async function miseEnDemeure(): Promise<Piece> {
  const letter = await letterPdf({
    letterhead: ['Jean-Luc Monfort', 'drève du Prieuré 41, 1160 Auderghem'],
    addressee: ['RECOMMANDÉ', 'Madame Rachida Ziani', 'avenue de la Forêt 17, boîte 2', '1640 Rhode-Saint-Genèse'],
    place: 'Auderghem, le 18 novembre 2026',
    subject: 'Mise en demeure',
    paragraphs: [
      'Madame,',
      'Par contrat de bail écrit, vous louez mon appartement à l’adresse ci-dessus depuis le 1er octobre 2023, pour un loyer de 870 euros par mois.',
      'Malgré mes rappels, vous n’avez pas payé trois mois de loyer. Les arriérés de loyer s’élèvent à 2.610 euros.',
      'Je vous mets en demeure de payer cette somme avant le 5 décembre 2026. À défaut, je m’adresserai à la justice de paix.',
      'Veuillez agréer, Madame, mes salutations distinguées.',
      'Jean-Luc Monfort',
    ],
  });
  return mail(
    'vierde-mise en demeure Ziani',
    { from: 'Jean-Luc Monfort <jl.monfort@courriel.example>', to: OFFICE, date: '2026-11-19 09:12:55 +0100', subject: 'Ma locataire ne paie plus son loyer', id: 'f41c-9120-77a2@courriel.example' },
    multipart('mixed', 'b_monfort_1', [
      text(
        `
Bonjour,

Ma locataire ne paie plus. Je lui ai envoyé la mise en demeure ci-jointe et je l'ai appelée plusieurs fois. Elle ne sait pas que je vous écris.

Pourriez-vous prendre contact avec elle ?

Bien à vous,
Jean-Luc Monfort
0475 00 39 17
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      attach('lettre 18 nov.pdf', 'application/pdf', letter),
    ]),
    says(
      {
        ...head('arrears', 'fr', 'arrears'),
        tenants: [person('Rachida', 'Ziani')],
        dwelling: home('avenue de la Forêt', '17', '2', '1640', 'Rhode-Saint-Genèse'),
        landlord: { name: 'Jean-Luc Monfort', email: 'jl.monfort@courriel.example', phone: '+32475003917' },
        arrears: debt(2610, 3, 870),
        lease: { startDate: '2023-10-01', written: true },
        stepsTaken: "Je lui ai envoyé la mise en demeure ci-jointe et je l'ai appelée plusieurs fois.",
        guidanceQuestion: 'Pourriez-vous prendre contact avec elle ?',
        tenantInformed: false,
      },
      'French; the landlord’s own address stands in the letterhead',
    ),
  );
}

async function agentForOwner(): Promise<Piece> {
  const letter = await pdf((d) => {
    body(d, 'Helvetica-Bold', 13, ['Vastgoedkantoor Lindekens bv'], { align: 'left', gap: 0 });
    body(d, 'Helvetica', 9, ['Bruul 118, 2800 Mechelen'], { align: 'left' });
    typed(d, 'Helvetica', 10, 330, 130, ['Mevrouw Naomi Claes', 'De heer Jens Torfs', 'Leuvensesteenweg 402/1', '2812 Muizen']);
    body(d, 'Helvetica', 10, [
      'Mechelen, 24 november 2026',
      'Onze referte: LIN-0882',
      '',
      'LAATSTE AANMANING',
      '',
      'Geachte mevrouw, geachte heer,',
      'Wij schrijven u in naam van de eigenaar, de heer Stefaan Moens.',
      'Sinds september hebt u geen huur meer betaald voor de woning op bovenstaand adres. De achterstallige huur bedraagt € 2.505,00, zijnde drie maanden van € 835,00.',
      'Wij verzoeken u dit bedrag binnen acht dagen over te schrijven.',
      '',
      'Hoogachtend,',
      'Vastgoedkantoor Lindekens bv',
    ], { y: 205, align: 'left' });
  });
  return mail(
    'vierde-laatste aanmaning Lindekens',
    { from: 'Birgit Lindekens <birgit@vastgoed-lindekens.example>', to: OFFICE, date: '2026-11-25 11:03:31 +0100', subject: 'Aanmaning LIN-0882', id: 'DU0PR08MB7710.4f21@vastgoed-lindekens.example' },
    multipart('mixed', '_004_lindekens_', [
      html(
        '<html><body><p>Goedemorgen,</p><p>Wij stuurden deze huurders twee herinneringen en de brief in bijlage. De huurders weten dat wij u inlichten.</p><p>Wilt u nagaan of zij hulp van het OCMW kunnen krijgen?</p><p>Birgit Lindekens<br>Vastgoedkantoor Lindekens bv<br>015 00 44 29</p></body></html>',
        { encoding: 'quoted-printable' },
      ),
      attach('LIN-0882.pdf', 'application/pdf', letter),
    ]),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Naomi', 'Claes'), person('Jens', 'Torfs')],
        dwelling: home('Leuvensesteenweg', '402', '1', '2812', 'Muizen'),
        landlord: { name: 'Stefaan Moens' },
        referrer: { name: 'Birgit Lindekens', organisation: 'Vastgoedkantoor Lindekens bv', email: 'birgit@vastgoed-lindekens.example', phone: '+3215004429' },
        arrears: debt(2505, 3, 835),
        stepsTaken: 'Wij stuurden deze huurders twee herinneringen en de brief in bijlage.',
        guidanceQuestion: 'Wilt u nagaan of zij hulp van het OCMW kunnen krijgen?',
        tenantInformed: true,
      },
      'an estate agent writes for the owner; the owner is only in the letter',
    ),
  );
}

async function tenantForwards(): Promise<Piece> {
  const letter = await letterPdf({
    letterhead: ['Deurwaarderskantoor Van Aken', 'Nieuwstraat 55, 9100 Sint-Niklaas', 'tel. 03 000 67 20 - inning@vanaken-gdw.example'],
    addressee: ['De heer Tomasz Wojcik', 'Hofstraat 31 bus 2', '9100 Sint-Niklaas'],
    place: 'Sint-Niklaas, 25 november 2026',
    subject: 'Aanmaning tot betaling - dossier 26/70233',
    paragraphs: [
      'Geachte heer,',
      'Uw verhuurder, mevrouw Anita Rogiers, heeft ons gevraagd om haar huurachterstand bij u te innen.',
      'U bent haar 1.980,00 euro verschuldigd, namelijk drie maanden huur van 660,00 euro. Onze kosten bedragen 48,51 euro.',
      'Betaal binnen vijftien dagen. Zo niet, kan onze cliënte naar het vredegerecht stappen.',
      'W. Van Aken, gerechtsdeurwaarder',
    ],
  });
  return mail(
    'vierde-brief gekregen',
    { from: 'Tomasz Wojcik <tomasz.wojcik@mijnpost.example>', to: OFFICE, date: '2026-11-28 20:17:02 +0100', subject: 'brief deurwaarder', id: 'CAJ7-tw-20261128@mijnpost.example' },
    multipart('mixed', '000000000000wojcik', [
      text(`
Hallo,

Ik kreeg vandaag deze brief. Ik was twee maanden ziek en kan dit niet in een keer betalen. Kunt u mij helpen?

Tomasz Wojcik
0467 00 21 58
`),
      attach('Scan brief.pdf', 'application/pdf', letter),
    ]),
    says(
      {
        ...head('tenant-request', 'nl', 'arrears'),
        tenants: [person('Tomasz', 'Wojcik', { tel: '+32467002158', email: 'tomasz.wojcik@mijnpost.example' })],
        dwelling: home('Hofstraat', '31', '2', '9100', 'Sint-Niklaas'),
        landlord: { name: 'Anita Rogiers' },
        arrears: debt(1980, 3, 660),
        guidanceQuestion: 'Kunt u mij helpen?',
      },
      'the tenant asks for help and sends the bailiff’s letter along; the bailiff did not write to us',
    ),
  );
}

async function registryWithPetition(): Promise<Piece> {
  const lieve = nationalNumber('1981-06-11', 268);
  const file = await pdf((d) => {
    grid(d, [120, 350], [
      ['Gerecht', 'Vredegerecht van het kanton Sint-Niklaas'],
      ['Rolnummer', '26A4419'],
      ['Datum inschrijving', '30 november 2026'],
      ['Zitting', 'woensdag 9 december 2026 om 10.00 uur'],
    ], 10, false);
    body(d, 'Times-Bold', 13, ['VERZOEKSCHRIFT'], { align: 'center' });
    body(d, 'Times-Roman', 11, [
      'Verzoeker: de heer Karel Heirbaut, wonende te 9140 Temse, Cauwerburg 60, met als advocaat mr. Inge Smet, 9100 Sint-Niklaas.',
      `Verweerster: mevrouw Lieve Van Garsse, geboren op 11 juni 1981, rijksregisternummer ${dotted(lieve)}, wonende te 9100 Sint-Niklaas, Plezantstraat 205 bus 1.`,
      'Verweerster huurt van verzoeker een appartement op haar adres sinds 1 april 2019, met een schriftelijke huurovereenkomst. De huur is nu 698,00 euro per maand. Zij betaalde vier maanden huur niet. De huurachterstand is 2.792,00 euro.',
      'Verzoeker vraagt de ontbinding van de huurovereenkomst, de uithuiszetting en 2.792,00 euro.',
      'Sint-Niklaas, 26 november 2026',
    ]);
  });
  return mail(
    'vierde-griffie 26A4419',
    { from: 'Griffie VG Sint-Niklaas <griffie@vg-sint-niklaas.example>', to: OFFICE, date: '2026-12-01 08:30:00 +0100', subject: 'Mededeling art. 46 - 26A4419', id: '20261201.26A4419@vg-sint-niklaas.example' },
    multipart('mixed', 'griffie-26A4419', [
      text('\nGelieve in bijlage een afschrift te vinden, u meegedeeld in toepassing van de wet.\n\nDe griffie\n', { encoding: 'base64' }),
      attach('afschrift 26A4419.pdf', 'application/pdf', file, { nameStyle: 'rfc2231' }),
    ]),
    says(
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Lieve', 'Van Garsse', { born: '1981-06-11', insz: lieve })],
        dwelling: home('Plezantstraat', '205', '1', '9100', 'Sint-Niklaas'),
        landlord: { name: 'Karel Heirbaut' },
        arrears: debt(2792, 4, 698),
        court: { name: 'Vredegerecht van het kanton Sint-Niklaas', rollNumber: '26A4419', registeredOn: '2026-11-30', hearingAt: '2026-12-09T10:00' },
        lease: { startDate: '2019-04-01', written: true },
      },
      'the mail says nothing, the petition all',
    ),
  );
}

async function greffeWithCall(): Promise<Piece> {
  const letter = await letterPdf({
    letterhead: ['Justice de paix du canton de Limbourg', 'avenue Victor David 11, 4830 Limbourg'],
    addressee: ['Monsieur Grégory Houbart', 'rue Oscar Thimus 54', '4830 Limbourg'],
    place: 'Limbourg, le 2 décembre 2026',
    subject: 'Convocation en conciliation - dossier 26B0087',
    paragraphs: [
      'Monsieur,',
      'À la demande de votre bailleresse, Madame Josiane Crutzen, je vous invite à comparaître en conciliation le lundi 21 décembre 2026 à 9 h 30.',
      'Madame Crutzen réclame 1.650 euros, soit trois mois de loyer impayé à 550 euros.',
      'La procédure est gratuite.',
      'Le greffier',
    ],
    font: 'Helvetica',
  });
  return mail(
    'vierde-greffe 26B0087',
    { from: 'Greffe Limbourg <greffe@jp-limbourg.example>', to: OFFICE, date: '2026-12-02 14:22:18 +0100', subject: 'Copie : convocation 26B0087', id: '20261202.26B0087@jp-limbourg.example' },
    multipart('mixed', 'greffe-0087', [text('\nMadame, Monsieur,\n\nVeuillez trouver en annexe copie de la convocation envoyée ce jour.\n\nLe greffe\n'), attach('convocation.pdf', 'application/pdf', letter)]),
    says(
      {
        ...head('conciliation', 'fr', 'arrears'),
        tenants: [person('Grégory', 'Houbart')],
        dwelling: home('rue Oscar Thimus', '54', '', '4830', 'Limbourg'),
        landlord: { name: 'Josiane Crutzen' },
        arrears: debt(1650, 3, 550),
        court: { name: 'Justice de paix du canton de Limbourg', rollNumber: '26B0087', hearingAt: '2026-12-21T09:30' },
      },
      'French call to conciliation as letter in the attachment',
    ),
  );
}

async function accountInTable(): Promise<Piece> {
  const kempenland = enterpriseNumber('09971579');
  const file = await pdf((d) => {
    body(d, 'Helvetica-Bold', 12, ['Woonmaatschappij Kempenland bv'], { align: 'left', gap: 0 });
    body(d, 'Helvetica', 9, [`Patersstraat 101, 2300 Turnhout - KBO ${kbo(kempenland)}`, '', 'REKENINGUITTREKSEL HUURDER'], { align: 'left' });
    grid(d, [110, 360], [
      ['Huurder', 'Verheyen Sonja'],
      ['Geboortedatum', '27/09/1964'],
      ['Adres woning', 'Steenweg op Gierle 240 bus 14, 2300 Turnhout'],
      ['Begin contract', '01/12/2013'],
      ['Huur per maand', '€ 312,60'],
    ], 9.5, false);
    grid(d, [110, 160, 100, 100], [
      ['Datum', 'Omschrijving', 'Aangerekend', 'Ontvangen'],
      ['01/08/2026', 'huur augustus', '312,60', '0,00'],
      ['01/09/2026', 'huur september', '312,60', '0,00'],
      ['01/10/2026', 'huur oktober', '312,60', '0,00'],
      ['01/11/2026', 'huur november', '312,60', '0,00'],
      ['01/12/2026', 'huur december', '312,60', '0,00'],
    ], 9.5);
    grid(d, [270, 200], [
      ['Totale huurachterstand', '€ 1.563,00'],
      ['Aantal maanden achterstand', '5'],
    ], 9.5, false);
  });
  return mail(
    'vierde-uittreksel Verheyen',
    { from: 'Sociale dienst Kempenland <socialedienst@wm-kempenland.example>', to: OFFICE, date: '2026-12-03 10:48:39 +0100', subject: 'Melding huurachterstand met uittreksel', id: 'wk-20261203-0031@wm-kempenland.example' },
    multipart('mixed', 'wk-0031', [
      text(`
Beste,

Voor deze huurster melden we een huurachterstand. Alle cijfers staan in het uittreksel in bijlage.
We gingen op 17 november bij haar langs en stuurden twee brieven.
Graag een huisbezoek en hulp met haar budget.

Groeten,
Dorien Smolders
Woonmaatschappij Kempenland bv
014 00 20 88
`),
      attach('uittreksel_1203.pdf', 'application/pdf', file),
    ]),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Sonja', 'Verheyen', { born: '1964-09-27' })],
        dwelling: home('Steenweg op Gierle', '240', '14', '2300', 'Turnhout'),
        landlord: { name: 'Woonmaatschappij Kempenland bv', enterpriseNumber: kempenland, email: 'socialedienst@wm-kempenland.example', phone: '+3214002088' },
        arrears: debt(1563, 5, 312.6),
        lease: { startDate: '2013-12-01' },
        stepsTaken: 'We gingen op 17 november bij haar langs en stuurden twee brieven.',
        guidanceQuestion: 'Graag een huisbezoek en hulp met haar budget.',
      },
      'statement of account as tables in a PDF',
    ),
  );
}

async function mahnung(): Promise<Piece> {
  const letter = await letterPdf({
    letterhead: ['Helga Mertes', 'Kirchstraße 7, 4730 Hauset'],
    addressee: ['EINSCHREIBEN', 'Herrn Marco Heinen', 'Haasstraße 22', '4700 Eupen'],
    place: 'Hauset, den 16. November 2026',
    subject: 'Mahnung',
    paragraphs: [
      'Sehr geehrter Herr Heinen,',
      'Sie mieten meine Wohnung unter der obigen Anschrift seit dem 1. Februar 2022. Die monatliche Miete beträgt 595,00 Euro.',
      'Sie haben die Miete für zwei Monate nicht bezahlt. Der Mietrückstand beträgt 1.190,00 Euro. Ich fordere Sie auf, diesen Betrag bis zum 30. November 2026 zu zahlen.',
      'Mit freundlichen Grüßen',
      'Helga Mertes',
    ],
  });
  return mail(
    'vierde-Mahnung Heinen',
    { from: 'Helga Mertes <helga.mertes@postfach.example>', to: OFFICE, date: '2026-12-01 17:55:10 +0100', subject: 'Mein Mieter zahlt nicht', id: 'mertes.20261201@postfach.example' },
    multipart('mixed', 'mertes-1', [
      text(`
Guten Tag,

mein Mieter zahlt nicht. Ich habe ihm die beiliegende Mahnung geschickt und ihn zweimal angerufen.

Können Sie mit ihm sprechen?

Mit freundlichen Grüßen
Helga Mertes
Tel. 0476 00 85 32
`),
      attach('Mahnung.pdf', 'application/pdf', letter),
    ]),
    says(
      {
        ...head('arrears', 'de', 'arrears'),
        tenants: [person('Marco', 'Heinen')],
        dwelling: home('Haasstraße', '22', '', '4700', 'Eupen'),
        landlord: { name: 'Helga Mertes', email: 'helga.mertes@postfach.example', phone: '+32476008532' },
        arrears: debt(1190, 2, 595),
        lease: { startDate: '2022-02-01' },
        stepsTaken: 'Ich habe ihm die beiliegende Mahnung geschickt und ihn zweimal angerufen.',
        guidanceQuestion: 'Können Sie mit ihm sprechen?',
      },
      'German; the letter is a reminder to the tenant',
    ),
  );
}
