import { pdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const leiehuis = enterpriseNumber('09970412');

/** Registries, bailiffs and lawyers. */
export async function courtMails(): Promise<Piece[]> {
  const nele = nationalNumber('1983-03-14', 146);
  const tamara = nationalNumber('2001-09-25', 38);
  return [
    mail(
      'vierde-griffie-dendermonde-verzoekschrift',
      {
        from: 'VG Dendermonde griffie <vredegerecht.dendermonde@vg-dendermonde.example>',
        to: 'ocmw@ocmw-denderboord.example',
        date: '2026-11-13 14:20:00 +0100',
        subject: 'Afschrift 26A4417',
        id: 'vgd-26A4417-ocmw@vg-dendermonde.example',
      },
      multipart('mixed', '=_vgd_4417', [
        text('\nIn bijlage wordt u een afschrift overgemaakt.\n\nDe griffie\n'),
        attach(
          '26A4417.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 12, ['VREDEGERECHT VAN HET KANTON DENDERMONDE', '', 'VERZOEKSCHRIFT TOT UITHUISZETTING', '']);
            para(d, 'Times-Roman', 11, ['Rolnummer: 26A4417', 'Ingeschreven op de rol: 10 november 2026', '']);
            sideBySide(d, 'Times-Roman', 11, [
              ['VERZOEKENDE PARTIJ', 'VERWERENDE PARTIJ'],
              ['', ''],
              ['Kamiel Saeys', 'Nele Buyle'],
              ['Brusselsestraat 140', 'Hoogveld 19 bus 3'],
              ['9280 Lebbeke', '9200 Dendermonde'],
              ['', 'geboren op 14 maart 1983'],
              ['', `RR ${dotted(nele)}`],
            ]);
            para(d, 'Times-Roman', 11, [
              '',
              'Verwerende partij huurt het appartement waar zij woont krachtens een schriftelijke overeenkomst die inging op 1 september 2017. De huur bedraagt 520,00 euro per maand.',
              'Zij liet zeven maanden huur onbetaald, zijnde 3.640,00 euro.',
              'Verzoekende partij vordert de betaling van dit bedrag, een verbrekingsvergoeding van 1.560,00 euro, de ontbinding van de huur en de uithuiszetting.',
              '',
              'Zitting: dinsdag 24 november 2026 om 10 uur, Noordlaan 31, 9200 Dendermonde.',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [person('Nele', 'Buyle', { born: '1983-03-14', insz: nele })],
          dwelling: home('Hoogveld', '19', '3', '9200', 'Dendermonde'),
          landlord: { name: 'Kamiel Saeys' },
          arrears: debt(3640, 7, 520),
          court: {
            name: 'VREDEGERECHT VAN HET KANTON DENDERMONDE',
            rollNumber: '26A4417',
            registeredOn: '2026-11-10',
            hearingAt: '2026-11-24T10:00',
          },
          lease: { startDate: '2017-09-01', written: true },
        },
        'parties side by side in the PDF; the fee for breach is no arrears',
      ),
    ),
    mail(
      'vierde-griffie-kortrijk-in-tekst',
      {
        from: 'Vredegerecht eerste kanton Kortrijk <griffie@vg-kortrijk1.example>',
        to: 'woonclub@ocmw-leiestreek.example',
        date: '2026-11-18 08:45:12 +0100',
        subject: 'Kennisgeving art. 46 Vlaams Woninghuurdecreet',
        id: '26A5120.K1@vg-kortrijk1.example',
      },
      text(
        `
Geachte,

Met toepassing van artikel 46 van het Vlaams Woninghuurdecreet stel ik u in kennis van de volgende vordering tot uithuiszetting:

Rolnummer: 26A5120
Datum inschrijving: 16 november 2026
Eisende partij: Woonmaatschappij Leiehuis bv, KBO ${kbo(leiehuis)}
Verwerende partij: DESMET Tamara, geboren 25/09/2001, RR ${dotted(tamara)}
Woonplaats: 8500 Kortrijk, Sint-Denijsestraat 77 bus 0102
Voorwerp: huurachterstal 1.204,35 EUR, ontbinding en uithuiszetting
Zitting: 30/11/2026 om 09:00

De hoofdgriffier
Vredegerecht van het eerste kanton Kortrijk
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [person('Tamara', 'Desmet', { born: '2001-09-25', insz: tamara })],
          dwelling: home('Sint-Denijsestraat', '77', '0102', '8500', 'Kortrijk'),
          landlord: { name: 'Woonmaatschappij Leiehuis bv', enterpriseNumber: leiehuis },
          arrears: debt(1204.35),
          court: {
            name: 'Vredegerecht van het eerste kanton Kortrijk',
            rollNumber: '26A5120',
            registeredOn: '2026-11-16',
            hearingAt: '2026-11-30T09:00',
          },
        },
        'notice in the mail itself, no attachment; born after 2000',
      ),
    ),
    mail(
      'vierde-greffe-ath',
      {
        from: 'Greffe de la Justice de paix <greffe@jp-ath.example>',
        to: 'cpas@cpas-dendre.example',
        date: '2026-11-12 13:50:00 +0100',
        subject: 'Requête en expulsion - RG 26A818',
        id: 'jpath-26A818@jp-ath.example',
      },
      html(
        `<p>Madame, Monsieur,</p><p>Veuillez noter qu'une requête en expulsion a été inscrite au rôle général le <b>9 novembre 2026</b> sous le numéro <b>26A818</b>.</p><ul><li>Partie requérante : Monsieur Luc Vandenplas</li><li>Partie défenderesse : Madame Virginie Delhaye, née le 28 août 1984, domiciliée à 7800 Ath, rue de Brantignies 43</li><li>Loyer : 575 € ; arriérés réclamés : 2.300 € (quatre mois)</li><li>Audience : le mardi 24 novembre 2026 à 9h30</li></ul><p>Le greffier<br>Justice de paix du canton d'Ath</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('petition', 'fr', 'arrears'),
          tenants: [person('Virginie', 'Delhaye', { born: '1984-08-28' })],
          dwelling: home('rue de Brantignies', '43', '', '7800', 'Ath'),
          landlord: { name: 'Luc Vandenplas' },
          arrears: debt(2300, 4, 575),
          court: {
            name: "Justice de paix du canton d'Ath",
            rollNumber: '26A818',
            registeredOn: '2026-11-09',
            hearingAt: '2026-11-24T09:30',
          },
        },
        'French registry, HTML list',
      ),
    ),
    mail(
      'vierde-friedensgericht-eupen',
      {
        from: 'Kanzlei Friedensgericht Eupen <kanzlei@fg-eupen.example>',
        to: 'post@oeshz-weserland.example',
        date: '2026-11-25 10:15:00 +0100',
        subject: 'Mitteilung an das ÖSHZ – A.L. 26A233',
        id: 'fge.26A233@fg-eupen.example',
      },
      text(
        `
Sehr geehrte Damen und Herren,

gegen Herrn Stefan Bosten, geboren am 19. Januar 1976, wohnhaft in 4700 Eupen, Neustraße 88, wurde am 24. November 2026 ein Antrag auf Räumung in die Liste eingetragen (Nr. 26A233). Antragstellerin ist die Immo Hochfenn AG. Es geht um Mietrückstände von 2.750,00 Euro (fünf Monatsmieten von 550,00 Euro).

Die Sitzung findet am Dienstag, dem 8. Dezember 2026, um 10.00 Uhr statt.

Der Greffier
Friedensgericht Eupen
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('petition', 'de', 'arrears'),
          tenants: [person('Stefan', 'Bosten', { born: '1976-01-19' })],
          dwelling: home('Neustraße', '88', '', '4700', 'Eupen'),
          landlord: { name: 'Immo Hochfenn AG' },
          arrears: debt(2750, 5, 550),
          court: {
            name: 'Friedensgericht Eupen',
            rollNumber: '26A233',
            registeredOn: '2026-11-24',
            hearingAt: '2026-12-08T10:00',
          },
        },
        'German registry',
      ),
    ),
    mail(
      'vierde-verzoening-lokeren',
      {
        from: 'griffie@vg-lokeren.example',
        to: 'info@ocmw-durmeland.example',
        date: '2026-11-16 16:02:58 +0100',
        subject: 'oproeping in verzoening 26B0712',
        id: 'B0712.lok@vg-lokeren.example',
      },
      text(`
Geachte

De heer Sven Audenaert, Zelebaan 51, 9160 Lokeren, werd opgeroepen in verzoening op verzoek van zijn verhuurder SVK Durmeland vzw, wegens 966 euro achterstallige huur (2 maanden). De verzoening heeft plaats op woensdag 2 december 2026 te 11.15 uur.

Ons nummer is 26B0712.

Griffie Vredegerecht Lokeren
`),
      says(
        {
          ...head('conciliation', 'nl', 'arrears'),
          tenants: [person('Sven', 'Audenaert')],
          dwelling: home('Zelebaan', '51', '', '9160', 'Lokeren'),
          landlord: { name: 'SVK Durmeland vzw' },
          arrears: debt(966, 2),
          court: { name: 'Vredegerecht Lokeren', rollNumber: '26B0712', hearingAt: '2026-12-02T11:15' },
        },
        'conciliation, short',
      ),
    ),
    mail(
      'vierde-deurwaarder-dagvaarding',
      {
        from: 'Gerechtsdeurwaarders Maris & Vissers <kantoor@maris-vissers.example>',
        to: 'ocmw@ocmw-fortengordel.example',
        date: '2026-11-19 16:31:00 +0100',
        subject: 'Dagvaarding 26/5510 - mededeling OCMW',
        id: 'mv-26-5510-o@maris-vissers.example',
      },
      multipart('mixed', 'mv==5510', [
        text(`
Geachte,

Zie bijgaand stuk, heden betekend.

Hilde Vissers
gerechtsdeurwaarder
Gerechtsdeurwaarders Maris & Vissers
03 440 81 55
`),
        attach(
          'dagvaarding_26-5510.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Helvetica-Bold', 12, ['DAGVAARDING IN UITHUISZETTING', '']);
            para(d, 'Helvetica', 10, [
              'Het jaar tweeduizend zesentwintig, op negentien november.',
              'Ten verzoeke van: de heer Raymond Segers, gepensioneerde, wonende te 2640 Mortsel, Edegemsestraat 90.',
              'Heb ik, ondergetekende, Hilde Vissers, gerechtsdeurwaarder te Mortsel, gedagvaard:',
              '1. De heer Wesley Claessens, geboren te Antwerpen op 6 mei 1990;',
              '2. Mevrouw Ilona Petrova, geboren te Sofia op 17 december 1992;',
              'beiden wonende te 2640 Mortsel, Statielei 112 bus 6.',
              'Om te verschijnen op donderdag 3 december 2026 om 9 uur voor de Vrederechter van het kanton Mortsel, in zijn gewone gehoorzaal.',
              'Aangezien gedaagden van verzoeker huren krachtens een schriftelijke huurovereenkomst die aanving op 1 februari 2023, tegen een maandelijkse huur van 830,00 euro;',
              'Aangezien zij vier maanden huur niet betaalden, samen 3.320,00 euro;',
              'Om deze redenen: zich te horen veroordelen tot betaling van voormelde som en van 415,00 euro schadevergoeding, en tot ontruiming van het gehuurde goed.',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('summons', 'nl', 'arrears'),
          tenants: [
            person('Wesley', 'Claessens', { born: '1990-05-06' }),
            person('Ilona', 'Petrova', { born: '1992-12-17' }),
          ],
          dwelling: home('Statielei', '112', '6', '2640', 'Mortsel'),
          landlord: { name: 'Raymond Segers' },
          referrer: {
            name: 'Hilde Vissers',
            organisation: 'Gerechtsdeurwaarders Maris & Vissers',
            email: 'kantoor@maris-vissers.example',
            phone: '+3234408155',
          },
          arrears: debt(3320, 4, 830),
          court: { name: 'Vrederechter van het kanton Mortsel', hearingAt: '2026-12-03T09:00' },
          lease: { startDate: '2023-02-01', written: true },
        },
        'summons as PDF; two defendants; the file number of the bailiff is no roll number',
      ),
    ),
    mail(
      'vierde-huissier-expulsion',
      {
        from: 'Étude Collard, huissier de justice <etude@huissier-collard.example>',
        to: 'logement@cpas-escaut.example',
        date: '2026-11-27 11:11:11 +0100',
        subject: 'Avis d’expulsion – dossier 26.4471',
        id: 'col-26.4471-cpas@huissier-collard.example',
      },
      text(
        `
Madame, Monsieur,

Conformément au Code judiciaire, je vous informe que je procéderai à l'expulsion de Monsieur Grégory Lefebvre, demeurant à 7500 Tournai, chaussée de Douai 154, le mardi 15 décembre 2026 à 9 heures.

Cette expulsion a lieu en exécution d'un jugement de la Justice de paix du canton de Tournai du 8 octobre 2026, signifié le 22 octobre 2026, à la requête de Madame Josette Brunin.

Veuillez agréer mes salutations distinguées.

Philippe Collard
huissier de justice
Étude Collard
069 23 60 48
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('eviction-notice', 'fr'),
          tenants: [person('Grégory', 'Lefebvre')],
          dwelling: home('chaussée de Douai', '154', '', '7500', 'Tournai'),
          landlord: { name: 'Josette Brunin' },
          referrer: {
            name: 'Philippe Collard',
            organisation: 'Étude Collard',
            email: 'etude@huissier-collard.example',
            phone: '+3269236048',
          },
          court: { name: 'Justice de paix du canton de Tournai' },
          judgment: { date: '2026-10-08', servedOn: '2026-10-22', evictionOn: '2026-12-15' },
        },
        'French bailiff; the day of the eviction is no hearing',
      ),
    ),
    mail(
      'vierde-advocaat-verzoekschrift-kopie',
      {
        from: 'Advocatenkantoor Nuyts <secretariaat@nuyts-law.example>',
        to: 'info@ocmw-kempenland.example',
        date: '2026-11-20 17:45:00 +0100',
        subject: 'Geens / Martens - verzoekschrift vrederechter Geel',
        id: 'nuyts-2026-771-c@nuyts-law.example',
      },
      multipart('mixed', '==nuyts771', [
        text(`
Geachte,

Namens mijn cliënte, mevrouw Ria Geens, bezorg ik u een kopie van het verzoekschrift dat vandaag ter griffie wordt neergelegd. Een rolnummer heb ik nog niet.

Met vriendelijke groet,
Hans Nuyts
advocaat
Advocatenkantoor Nuyts
014 72 15 60
`),
        attach(
          'VERZOEKSCHRIFT Geens-Martens.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 13, ['VERZOEKSCHRIFT', '']);
            para(d, 'Times-Roman', 11, [
              'Aan de Vrederechter van het kanton Geel',
              '',
              'Geeft met eerbied te kennen: mevrouw Ria GEENS, wonende te 2200 Herentals, Nederrij 105, met als raadsman mr. Hans Nuyts.',
              'Tegen: de heer Dieter MARTENS, geboren op 20 juli 1981, wonende te 2440 Geel, Rijn 30 bus 4.',
              'Verzoekster verhuurt aan verweerder sinds 15 maart 2022 mondeling het appartement waar hij woont, voor 600,00 euro per maand. Verweerder is zes maanden huur verschuldigd: 3.600,00 euro. Bovendien liet hij het appartement vervuilen.',
              'Verzoekster vraagt de ontbinding van de huurovereenkomst, de uithuiszetting en de betaling van de achterstal.',
              'Voor verzoekster, mr. Hans Nuyts',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'nl', 'arrears', 'upkeep'),
          tenants: [person('Dieter', 'Martens', { born: '1981-07-20' })],
          dwelling: home('Rijn', '30', '4', '2440', 'Geel'),
          landlord: { name: 'Ria Geens' },
          referrer: {
            name: 'Hans Nuyts',
            organisation: 'Advocatenkantoor Nuyts',
            email: 'secretariaat@nuyts-law.example',
            phone: '+3214721560',
          },
          arrears: debt(3600, 6, 600),
          court: { name: 'Vrederechter van het kanton Geel' },
          lease: { startDate: '2022-03-15', written: false },
        },
        'lawyer’s copy before there is a roll number; oral lease',
      ),
    ),
  ];
}
