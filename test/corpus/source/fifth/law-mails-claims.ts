import { attach, html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const rabot = enterpriseNumber('09917342');
const woonstek = enterpriseNumber('09938115');

/** Petitions, a summons and a call to conciliation, in Dutch. */
export async function dutchClaimMails(): Promise<Piece[]> {
  const sylvie = nationalNumber('1989-08-24', 512);
  return [
    mail(
      'vijfde-griffie-verzoekschrift-tekst',
      {
        from: 'GRIFFIE VRED GENT 4 <griffie@vred-gent-4.example>',
        to: 'OCMW - huurbemiddeling <huurbemiddeling@ocmw-arteveldestad.example>',
        date: '2026-12-02 10:04:51 +0100',
        subject: '26A5518 - mededeling art. 46 Woninghuurdecreet',
        id: 'VG4-26A5518-0001@vred-gent-4.example',
      },
      text(
        `
Mevrouw, Mijnheer de Voorzitter,

Overeenkomstig artikel 46 van het Vlaams Woninghuurdecreet geef ik u kennis van volgende vordering.

A.R. nummer:        26A5518
Ingeschreven op:    30 november 2026
Zitting:            donderdag 10 december 2026 te 14.00 uur
                    Opgeeistenlaan 401, 9000 Gent (zaal C)

EISENDE PARTIJ
VASTGOED RABOT NV, KBO ${kbo(rabot)}, zetel Begijnhoflaan 60, 9000 Gent

VERWERENDE PARTIJEN
1. YILDIZ Emre, geboren op 14.02.1990
2. DEMIR Sevgi, geboren op 03.07.1993
beiden wonende te 9000 Gent, Wondelgemstraat 177 bus 201

VOORWERP
Ontbinding van de huurovereenkomst van 12 mei 2023 (aanvang 1 juni 2023), betaling van 4.275,00 EUR achterstallige huur en van 2.565,00 EUR wederverhuringsvergoeding, uitdrijving.

Namens de hoofdgriffier,
L. Vercruysse
Vredegerecht van het vierde kanton Gent
Openingsuren griffie: 8.30 - 12.30 uur. Tel. 09 300 60 04
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [person('Emre', 'Yildiz', { born: '1990-02-14' }), person('Sevgi', 'Demir', { born: '1993-07-03' })],
          dwelling: home('Wondelgemstraat', '177', '201', '9000', 'Gent'),
          landlord: { name: 'VASTGOED RABOT NV', enterpriseNumber: rabot },
          arrears: debt(4275),
          court: { name: 'Vredegerecht van het vierde kanton Gent', rollNumber: '26A5518', registeredOn: '2026-11-30', hearingAt: '2026-12-10T14:00' },
          lease: { startDate: '2023-06-01' },
        },
        'everything in the body; court and landlord are in the same town; the lease starts after its signing',
      ),
    ),
    mail(
      'vijfde-griffie-verzoekschrift-pdf',
      {
        from: 'griffie.kortrijk1@vred-kortrijk.example',
        to: 'ocmw@ocmw-groeningestad.example',
        date: '2026-11-17 08:01:00 +0100',
        subject: 'Kennisgeving 1344ter',
        id: 'scan.kt.171126.080100@vred-kortrijk.example',
      },
      multipart('mixed', 'kt1-171126', [
        text(
          '\nIn bijlage een afschrift van een verzoekschrift. De verweerder heeft binnen de twee dagen geen verzet aangetekend tegen deze mededeling.\n\nDit postvak wordt niet gelezen.\n',
          { encoding: 'quoted-printable' },
        ),
        attach(
          '26A3390.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 13, ['Vredegerecht van het eerste kanton Kortrijk']);
            para(d, 'Times-Roman', 10, ['Rolnummer 26A3390 - ontvangen ter griffie en op de rol gebracht op 12/11/2026', '']);
            para(d, 'Times-Bold', 12, ['VERZOEKSCHRIFT INZAKE HUUR VAN GOEDEREN', '']);
            sideBySide(d, 'Times-Roman', 10.5, [
              ['VERZOEKENDE PARTIJ', 'VERWERENDE PARTIJ'],
              ['Mevrouw Christiane Vandemaele', 'Mevrouw Sylvie Lecompte'],
              ['gepensioneerd', 'bediende'],
              ['Meensesteenweg 19', 'Doorniksewijk 121'],
              ['8500 Kortrijk', '8500 Kortrijk'],
              ['', 'geboren op 24 augustus 1989'],
              ['', `RR ${dotted(sylvie)}`],
            ]);
            para(d, 'Times-Roman', 10.5, [
              '',
              'Verzoekster verhuurde bij geschreven overeenkomst van 20 augustus 2014 het woonhuis Doorniksewijk 121 te Kortrijk aan verweerster. De huur ging in op 1 september 2014 voor negen jaar en werd stilzwijgend verlengd. De geindexeerde huur bedraagt 855,00 euro per maand.',
              'Verweerster liet na de huur van augustus, september en oktober 2026 te betalen, hetzij drie maal 855,00 euro of 2.565,00 euro. Een aangetekende ingebrekestelling van 19 oktober 2026 bleef zonder gevolg. De huurwaarborg van 1.200,00 euro staat geblokkeerd.',
              'Verzoekster vraagt de overeenkomst te ontbinden ten laste van verweerster, haar te machtigen verweerster te laten uitzetten, en verweerster te veroordelen tot 2.565,00 euro, meer de gerechtelijke intresten en de kosten (rolrecht 50,00 euro).',
              '',
              'Kortrijk, 10 november 2026                     (get.) C. Vandemaele',
              '',
              'De partijen worden opgeroepen om te verschijnen op woensdag vijfentwintig november tweeduizend zesentwintig te 9 u. 15 (25/11/2026, 9.15 u.), Beheerstraat 41 te Kortrijk.',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [person('Sylvie', 'Lecompte', { born: '1989-08-24', insz: sylvie })],
          dwelling: home('Doorniksewijk', '121', '', '8500', 'Kortrijk'),
          landlord: { name: 'Christiane Vandemaele' },
          arrears: debt(2565, 3, 855),
          court: { name: 'Vredegerecht van het eerste kanton Kortrijk', rollNumber: '26A3390', registeredOn: '2026-11-12', hearingAt: '2026-11-25T09:15' },
          lease: { startDate: '2014-09-01', written: true },
        },
        'PDF with two columns of parties; lease of before 2019; the guarantee is no arrears',
      ),
    ),
    mail(
      'vijfde-deurwaarder-dagvaarding',
      {
        from: 'Gerechtsdeurwaarders Van Gestel <kantoor@gdw-vangestel.example>',
        to: 'ocmw.turnhout.wonen@stadspoort-ocmw.example',
        date: '2026-11-27 11:48:23 +0100',
        subject: 'Mededeling dagvaarding in uithuiszetting, ref. 26.5521/MVG',
        id: '26.5521.MVG.3@gdw-vangestel.example',
        more: [['X-Priority', '2']],
      },
      html(
        `<html><body><table width="600"><tr><td><b>Gerechtsdeurwaarders Van Gestel</b><br>de Merodelei 77, 2300 Turnhout<br>014 00 82 30</td><td align="right">Turnhout, 27 november 2026</td></tr></table>
<p>Geachte,</p><p>Conform artikel 46 van het Woninghuurdecreet doen wij u mededeling van de dagvaarding die wij gisteren, 26 november 2026, hebben betekend aan:</p>
<p>mevrouw <b>Hodan WARSAME</b>, geboren op 1 januari 1986<br>wonende te 2300 Turnhout, Steenweg op Gierle 44 bus 3</p>
<p>op verzoek van <b>WOONSTEK KEMPEN BV</b> (BE ${kbo(woonstek)}).</p>
<p>De vordering strekt tot de ontbinding van de mondelinge huur, tot betaling van 1.912,35 euro huurachterstand tot en met november 2026 en tot uithuiszetting. Zij wordt ingeleid voor het Vredegerecht van het kanton Turnhout op dinsdag 15 december 2026 om 9u30, Kasteelplein 1 te Turnhout. De kosten van de akte bedragen 311,06 euro.</p>
<p>Een volledig afschrift volgt per aangetekende zending.</p><p>Hoogachtend,</p><p>Maarten Van Gestel<br>gerechtsdeurwaarder</p></body></html>`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('summons', 'nl', 'arrears'),
          tenants: [person('Hodan', 'Warsame', { born: '1986-01-01' })],
          dwelling: home('Steenweg op Gierle', '44', '3', '2300', 'Turnhout'),
          landlord: { name: 'WOONSTEK KEMPEN BV', enterpriseNumber: woonstek },
          referrer: { name: 'Maarten Van Gestel', organisation: 'Gerechtsdeurwaarders Van Gestel', email: 'kantoor@gdw-vangestel.example', phone: '+3214008230' },
          arrears: debt(1912.35),
          court: { name: 'Vredegerecht van het kanton Turnhout', hearingAt: '2026-12-15T09:30' },
          lease: { written: false },
        },
        'oral lease; the service of the summons is no service of a judgment; three Turnhout addresses',
      ),
    ),
    mail(
      'vijfde-advocaat-verzoekschrift-neergelegd',
      {
        from: 'Ceulemans An-Sofie <as.ceulemans@nete-advocaten.example>',
        to: 'woonwinkel@sociaalhuis-pallieterland.example',
        date: '2027-01-15 17:52:08 +0100',
        subject: 'Peeters-Wouters / Wellens',
        id: 'nete.5512.20270115@nete-advocaten.example',
      },
      text(
        `
Geachte Collega's van de Woonwinkel,

Vandaag legde ik voor de eigenaars, de echtgenoten Peeters-Wouters, ter griffie van het Vredegerecht van het kanton Lier een verzoekschrift neer tegen de heer Nick Wellens, die het gelijkvloers te Lier, Mechelsesteenweg 310 bus 1 bewoont. Een rolnummer en een datum heb ik nog niet, de griffie zal u die zelf melden.

De huur bedraagt 815 euro. Sinds september betaalde de heer Wellens niets meer, zodat vier maanden openstaan (3.260 euro). In mijn verzoekschrift vorder ik de ontbinding en de uithuiszetting, maar mijn cliënten laten de man liever niet op straat belanden.

Mijn brieven van 2 november en 7 december bleven onbeantwoord.

Kan u hem voor de zitting bereiken? Indien hij de lopende huur hervat en 150 euro extra per maand betaalt, vraag ik de verzending naar de bijzondere rol.

Met vriendelijke groeten,

An-Sofie Ceulemans
Advocaat
Nete Advocaten bv - KBO ${kbo(enterpriseNumber('09951270'))}
Kardinaal Mercierplein 5, 2500 Lier - tel. 03 300 71 60 - fax 03 300 71 61
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [person('Nick', 'Wellens')],
          dwelling: home('Mechelsesteenweg', '310', '1', '', 'Lier'),
          landlord: { name: 'Peeters-Wouters' },
          referrer: { name: 'An-Sofie Ceulemans', organisation: 'Nete Advocaten bv', email: 'as.ceulemans@nete-advocaten.example', phone: '+3233007160' },
          arrears: debt(3260, 4, 815),
          court: { name: 'Vredegerecht van het kanton Lier' },
          stepsTaken: 'Mijn brieven van 2 november en 7 december bleven onbeantwoord.',
          guidanceQuestion: 'Kan u hem voor de zitting bereiken?',
        },
        'petition lodged, no roll number nor hearing yet; the instalment is no arrears; the number of the law firm is not the landlord\'s',
      ),
    ),
    mail(
      'vijfde-griffie-verzoening-lawaai',
      {
        from: 'Vredegerecht Leuven I <verzoening@vred-leuven.example>',
        to: 'samenleven@ocmw-dijlestad.example',
        date: '2027-01-06 14:12:00 +0100',
        subject: 'oproeping in verzoening 27B0021 (ter informatie)',
        id: 'LVI.27B0021.0601@vred-leuven.example',
      },
      text(
        `
Beste,

Ter informatie, op uitdrukkelijke vraag van de verzoeker:

Bij brief van 29 december 2026 vroeg de heer Marc Vanhoof de oproeping in verzoening van zijn huurder, de heer Arjun Raghunathan, Naamsesteenweg 252 bus 3 te 3001 Heverlee, wegens herhaald nachtlawaai en klachten van medebewoners. Huurgelden zijn niet het voorwerp van het geschil.

Partijen worden verwacht in raadkamer op maandag 18 januari 2027 om 13.30 uur, Smoldersplein 5, 3000 Leuven. Aanwezigheid van een begeleider wordt toegelaten.

Vredegerecht van het eerste kanton Leuven
de griffie
`,
      ),
      says(
        {
          ...head('conciliation', 'nl', 'nuisance'),
          tenants: [person('Arjun', 'Raghunathan')],
          dwelling: home('Naamsesteenweg', '252', '3', '3001', 'Heverlee'),
          landlord: { name: 'Marc Vanhoof' },
          court: { name: 'Vredegerecht van het eerste kanton Leuven', rollNumber: '27B0021', hearingAt: '2027-01-18T13:30' },
        },
        'conciliation over noise, expressly not over rent; roll number only in the subject',
      ),
    ),
    mail(
      'vijfde-griffie-twee-zaken',
      {
        from: 'Griffie Oudenaarde <griffie@vred-oudenaarde.example>',
        to: 'wonen@ocmw-ardennenpoort.example',
        date: '2026-12-07 09:09:09 +0100',
        subject: 'Kennisgeving verzoekschriften week 50',
        id: 'vro-w50-2026@vred-oudenaarde.example',
      },
      html(
        `<p>Geachte,</p><p>Gelieve hieronder de verzoekschriften tot uithuiszetting te vinden die op 4 december 2026 ter griffie van het <b>Vredegerecht van het kanton Oudenaarde</b> op de rol werden ingeschreven. De afschriften worden u aangetekend toegezonden.</p>
<table border="1" cellpadding="4" style="border-collapse:collapse;font-size:9pt"><tr><th>A.R.</th><th>Verzoeker</th><th>Verweerder(s)</th><th>Woning</th><th>Grond</th><th>Inleiding</th></tr>
<tr><td>26A2871</td><td>Vlaamse Ardennen Wonen bv</td><td>Haegeman Christophe (22/06/1980)</td><td>Gentstraat 98, 9700 Oudenaarde</td><td>huurachterstal &euro; 1.387,20</td><td>do 17/12/2026, 9u00</td></tr>
<tr><td>26A2874</td><td>De Backer Magda</td><td>Popescu Ionela (11/01/1995)</td><td>Aalststraat 41 bus 2, 9700 Oudenaarde</td><td>verstreken opzegging, woning niet verlaten</td><td>do 17/12/2026, 9u20</td></tr></table>
<p>De griffier</p>`,
        { encoding: '8bit' },
      ),
      [
        {
          expect: {
            ...head('petition', 'nl', 'arrears'),
            tenants: [person('Christophe', 'Haegeman', { born: '1980-06-22' })],
            dwelling: home('Gentstraat', '98', '', '9700', 'Oudenaarde'),
            landlord: { name: 'Vlaamse Ardennen Wonen bv' },
            arrears: debt(1387.2),
            court: { name: 'Vredegerecht van het kanton Oudenaarde', rollNumber: '26A2871', registeredOn: '2026-12-04', hearingAt: '2026-12-17T09:00' },
          },
          action: 'case',
          note: 'first of two cases in a table in the body; court and day of entry stand above the table',
        },
        {
          expect: {
            ...head('petition', 'nl', 'contract'),
            tenants: [person('Ionela', 'Popescu', { born: '1995-01-11' })],
            dwelling: home('Aalststraat', '41', '2', '9700', 'Oudenaarde'),
            landlord: { name: 'Magda De Backer' },
            court: { name: 'Vredegerecht van het kanton Oudenaarde', rollNumber: '26A2874', registeredOn: '2026-12-04', hearingAt: '2026-12-17T09:20' },
          },
          action: 'case',
          note: 'second of two cases: lapsed notice, no arrears',
        },
      ],
    ),
    mail(
      'vijfde-friedensgericht-antrag',
      {
        from: 'Kanzlei Friedensgericht <kanzlei@friedensgericht-eupen.example>',
        to: 'sozialdienst@oeshz-weserstadt.example',
        date: '2027-01-13 11:55:41 +0100',
        subject: 'Mitteilung gem. Art. 1344ter GGB - Nr. 27A0047',
        id: 'FGE-27A0047-1@friedensgericht-eupen.example',
      },
      multipart('mixed', 'fge_27A0047', [
        text(
          `
Sehr geehrte Damen und Herren,

beiliegend übermitteln wir Ihnen eine Abschrift der Antragsschrift auf Räumung.

Mit freundlichen Grüßen
Die Kanzlei
Friedensgericht Eupen
`,
          { encoding: 'quoted-printable' },
        ),
        attach(
          'Antragsschrift_27A0047.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['FRIEDENSGERICHT EUPEN', 'Rathausplatz 8, 4700 Eupen'],
            addressee: ['ÖSHZ', 'Sozialdienst', '4700 Eupen'],
            place: 'Eupen, den 13. Januar 2027',
            subject: 'Antragsschrift in Mietsachen - Allgemeine Liste Nr. 27A0047, eingetragen am 11. Januar 2027',
            paragraphs: [
              'Antragstellerin: Wohnbau Weserberg GmbH, Industriestraße 30, 4700 Eupen.',
              'Antragsgegner: Herr Manfred Keutgen, geboren am 5. April 1972 in Malmedy, wohnhaft in 4700 Eupen, Aachener Straße 61.',
              'Der Antragsgegner bewohnt das Haus aufgrund eines schriftlichen Mietvertrags seit dem 1. Oktober 2017. Die Monatsmiete beträgt 930,00 EUR. Die Mieten der Monate Oktober bis Dezember 2026 wurden nicht gezahlt, der Mietrückstand beläuft sich auf 2.790,00 EUR (drei Monate). Die Mietgarantie in Höhe von 1.860,00 EUR ist hinterlegt.',
              'Beantragt werden die Auflösung des Mietvertrags, die Räumung der Wohnung und die Zahlung des Rückstands.',
              'Die Parteien sind geladen für die Sitzung vom Freitag, 22. Januar 2027, 9.30 Uhr.',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'de', 'arrears'),
          tenants: [person('Manfred', 'Keutgen', { born: '1972-04-05' })],
          dwelling: home('Aachener Straße', '61', '', '4700', 'Eupen'),
          landlord: { name: 'Wohnbau Weserberg GmbH' },
          arrears: debt(2790, 3, 930),
          court: { name: 'Friedensgericht Eupen', rollNumber: '27A0047', registeredOn: '2027-01-11', hearingAt: '2027-01-22T09:30' },
          lease: { startDate: '2017-10-01', written: true },
        },
        'German; facts in the PDF',
      ),
    ),
  ];
}
