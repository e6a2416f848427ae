import { letterPdf, pdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

/** Petitions and calls to conciliation that come by mail. */
export async function sixthMailsAboutPetitions(): Promise<Piece[]> {
  const zuidrand = enterpriseNumber('09812044');
  const cogels = enterpriseNumber('09933071');
  const aertssen = nationalNumber('1992-10-08', 366);
  const fourneau = nationalNumber('1986-12-27', 93);
  const kone = nationalNumber('1989-05-14', 502);
  const baeyens = nationalNumber('2001-03-19', 148);
  return [
    mail(
      'zesde-griffie-kontich-in-tekst',
      {
        from: 'vg.kontich.griffie <griffie@vg-kontich.example>',
        to: 'juridisch@ocmw-zuidrand.example',
        date: '2026-11-26 14:31:08 +0100',
        subject: 'OCMW-mededeling 26A2977',
        id: '26A2977-M1.20261126@vg-kontich.example',
      },
      text(
        `
VREDEGERECHT VAN HET KANTON KONTICH
Mechelsesteenweg 28 - 2550 Kontich - tel. 03 450 71 20

MEDEDELING AAN HET OCMW (artikel 46 Vlaams Woninghuurdecreet)

Rolnummer ............. 26A2977
Datum verzoekschrift .. 20/11/2026
Neergelegd en op rol .. 24/11/2026
Inleidende zitting .... 07/12/2026 te 09u00, zaal 1

EISER
  Zuidrand Wonen bv, KBO ${kbo(zuidrand)}
  Prins Boudewijnlaan 300, 2640 Mortsel
  raadsman: mr. T. Verhaert, Antwerpen

VERWEERDER
  AERTSSEN Jonas Maria
  geboren 08/10/1992, RRN ${dotted(aertssen)}
  Mechelsesteenweg 77 bus 5, 2650 Edegem

VOORWERP
  Ontbinding huurovereenkomst dd. 03/02/2022 (schriftelijk, ingang 01/03/2022)
  Uithuiszetting
  Achterstallige huur sept. t/m nov. 2026: 3 x 785,00 = 2.355,00 EUR
  Verbrekingsvergoeding: 2.355,00 EUR
  Waterverbruik: 118,34 EUR
  Rolrecht: 50,00 EUR

De griffier-hoofd van dienst
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [person('Jonas Maria', 'Aertssen', { born: '1992-10-08', insz: aertssen })],
          dwelling: home('Mechelsesteenweg', '77', '5', '2650', 'Edegem'),
          landlord: { name: 'Zuidrand Wonen bv', enterpriseNumber: zuidrand },
          arrears: debt(2355, 3, 785),
          court: {
            name: 'VREDEGERECHT VAN HET KANTON KONTICH',
            rollNumber: '26A2977',
            registeredOn: '2026-11-24',
            hearingAt: '2026-12-07T09:00',
          },
          lease: { startDate: '2022-03-01', written: true },
        },
        'facts in the body as blocks; one street name for court and dwelling; signed and started on different days',
      ),
    ),
    mail(
      'zesde-greffe-spa-requete',
      {
        from: 'Greffe JP Spa <greffe@jp-spa.example>',
        to: 'cpas@cpas-hautefagne.example',
        date: '2027-01-14 11:05:00 +0100',
        subject: 'RG 27A64 - envoi CPAS',
        id: 'jpspa.27A64.a@jp-spa.example',
      },
      multipart('mixed', '=_spa_27A64', [
        text('\nVoir annexe (copie de requête, art. 1344ter C.J.)\n\nLe greffe\nJustice de paix du canton de Spa\n', {
          encoding: 'quoted-printable',
        }),
        attach(
          '27A64 requête.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 12, ['REQUÊTE EN EXPULSION', '']);
            para(d, 'Times-Roman', 11, [
              'À Madame le Juge de paix du canton de Spa,',
              '',
              'A l’honneur de vous exposer :',
              'Monsieur Lucien Hardy, pensionné, domicilié à 4910 Theux, rue Hocheporte 9, requérant,',
              '',
              `Que le requérant a donné en location, par bail écrit ayant pris cours le 15 juin 2020, un appartement sis avenue Reine Astrid 118 boîte 2 à 4900 Spa à Madame Mélanie Fourneau, née à Verviers le 27 décembre 1986 (N.N. ${dotted(fourneau)}), et à Monsieur Ibrahim Koné, né à Abidjan le 14 mai 1989 (N.N. ${dotted(kone)}), qui y sont domiciliés ;`,
              'Que le loyer, indexé, s’élève à 612,50 € ; que les locataires restent en défaut de payer cinq mensualités, soit 3.062,50 €, malgré une mise en demeure du 16 décembre 2026 ;',
              'Que le requérant sollicite en outre une indemnité de relocation de 1.837,50 € et des dommages locatifs évalués provisionnellement à 1 € ;',
              '',
              'À CES CAUSES, prononcer la résolution du bail, autoriser l’expulsion et condamner solidairement les locataires aux sommes susdites.',
              '',
              'Fait à Theux, le 8 janvier 2027.',
              '',
            ]);
            para(d, 'Courier', 10, [
              'INSCRIT AU RÔLE GÉNÉRAL LE 12/01/2027 SOUS LE N° 27A64',
              'FIXÉ À L’AUDIENCE DU MARDI 26/01/2027 À 9H15',
            ]);
          }),
          { nameStyle: 'rfc2231' },
        ),
      ]),
      says(
        {
          ...head('petition', 'fr', 'arrears'),
          tenants: [
            person('Mélanie', 'Fourneau', { born: '1986-12-27', insz: fourneau }),
            person('Ibrahim', 'Koné', { born: '1989-05-14', insz: kone }),
          ],
          dwelling: home('avenue Reine Astrid', '118', '2', '4900', 'Spa'),
          landlord: { name: 'Lucien Hardy' },
          arrears: debt(3062.5, 5, 612.5),
          court: {
            name: 'Justice de paix du canton de Spa',
            rollNumber: '27A64',
            registeredOn: '2027-01-12',
            hearingAt: '2027-01-26T09:15',
          },
          lease: { startDate: '2020-06-15', written: true },
        },
        'French petition as PDF; roll number and hearing in a stamp at the foot',
      ),
    ),
    mail(
      'zesde-advocaat-kopie-verzoekschrift',
      {
        from: 'Delphine Maertens <dm@maertens-partners.example>',
        to: 'uithuiszetting@ocmw-leieschelde.example',
        date: '2026-12-03 18:47:26 +0100',
        subject: 'Cogelshof / Baeyens - kopie verzoekschrift ter info',
        id: 'dm.20261203.184726@maertens-partners.example',
      },
      multipart('mixed', '--=_maertens_1847', [
        text(
          `
Geachte confrater, geachte collega,

Ter informatie de kopie van het verzoekschrift dat ik deze week heb neergelegd in de zaak van Cogelshof nv. De griffie deelde mij telefonisch mee dat de zaak voorkomt op maandag 14 december 2026 om 14u30. Een rolnummer heb ik nog niet.

Met confraternele groet,

Delphine Maertens
Maertens & Partners, advocaten
Coupure Rechts 90, 9000 Gent
T 09 265 40 71
`,
          { encoding: 'quoted-printable' },
        ),
        attach(
          'verzoekschrift_Baeyens.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Helvetica-Bold', 11, ['VERZOEKSCHRIFT TOT UITHUISZETTING', 'Aan het Vredegerecht van het kanton Merelbeke', '']);
            sideBySide(d, 'Helvetica', 10, [
              ['VERZOEKSTER', 'VERWEERSTER'],
              ['Cogelshof nv', 'Mevrouw Lotte Baeyens'],
              [`KBO ${kbo(cogels)}`, `RRN ${dotted(baeyens)}`],
              ['Kortrijksesteenweg 1100', 'geboren op 19 maart 2001'],
              ['9051 Gent', 'Hundelgemsesteenweg 642 bus 101'],
              ['advocaat: D. Maertens', '9820 Merelbeke'],
            ]);
            para(d, 'Helvetica', 10, [
              '',
              'Verweerster huurt van verzoekster het appartement waar zij woont, op grond van een geschreven huurcontract dat inging op 1 september 2024.',
              'De huurprijs beloopt EUR 735,00. Sedert juni werd niets meer ontvangen; op de dag van dit verzoekschrift is EUR 4.410,00 verschuldigd (6 maanden). De waarborg van EUR 1.470,00 staat geblokkeerd.',
              'Bovendien klagen medebewoners over aanhoudende geluidshinder, waarvan de politie op 18 oktober 2026 proces-verbaal opmaakte.',
              'Verzoekster vordert ontbinding, uitdrijving en betaling.',
              '',
              'Gent, 1 december 2026',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'nl', 'arrears', 'nuisance'),
          tenants: [person('Lotte', 'Baeyens', { born: '2001-03-19', insz: baeyens })],
          dwelling: home('Hundelgemsesteenweg', '642', '101', '9820', 'Merelbeke'),
          landlord: { name: 'Cogelshof nv', enterpriseNumber: cogels },
          referrer: {
            name: 'Delphine Maertens',
            organisation: 'Maertens & Partners, advocaten',
            email: 'dm@maertens-partners.example',
            phone: '+3292654071',
          },
          arrears: debt(4410, 6, 735),
          court: { name: 'Vredegerecht van het kanton Merelbeke', hearingAt: '2026-12-14T14:30' },
          lease: { startDate: '2024-09-01', written: true },
        },
        'hearing in the mail, the rest in the PDF, parties in two columns; no roll number; deposit is no arrears',
      ),
    ),
    mail(
      'zesde-griffie-verzoening-tabel',
      {
        from: 'Griffie Vredegerecht Diest <griffie@vg-diest.example>',
        to: 'sociaalhuis@ocmw-hageland.example',
        date: '2026-12-01 10:10:10 +0100',
        subject: 'Oproeping in verzoening: bericht aan OCMW',
        id: 'vgdiest-26B0718-1@vg-diest.example',
      },
      html(
        `<html><body><p>Geachte</p><p>Onderstaande partijen worden opgeroepen om zich zo mogelijk te verzoenen (art. 731 Ger. W.).</p><table><tr><td>Nummer</td><td>26B0718</td></tr><tr><td>Verzoeker</td><td>SVK Hageheem vzw, Koning Albertstraat 40, 3290 Diest</td></tr><tr><td>Opgeroepen</td><td>KOSTRZEWA Agnieszka<br>Leuvensestraat 51 bus 3<br>3290 Diest</td></tr><tr><td>Aanleiding</td><td>betwisting over achterstallige huur: &euro; 894,60 (2 maanden)</td></tr><tr><td>Verzoek ontvangen</td><td>25 november 2026</td></tr><tr><td>Datum en uur</td><td>donderdag 17 december 2026, 11.15 uur, raadkamer</td></tr></table><p>De griffier<br>Vredegerecht van het kanton Diest<br>Tel. 013 35 20 17</p></body></html>`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('conciliation', 'nl', 'arrears'),
          tenants: [person('Agnieszka', 'Kostrzewa')],
          dwelling: home('Leuvensestraat', '51', '3', '3290', 'Diest'),
          landlord: { name: 'SVK Hageheem vzw' },
          arrears: debt(894.6, 2),
          court: {
            name: 'Vredegerecht van het kanton Diest',
            rollNumber: '26B0718',
            hearingAt: '2026-12-17T11:15',
          },
        },
        'HTML table; the request came in on 25 November, nothing says that it is on the roll',
      ),
    ),
    mail(
      'zesde-greffe-conciliation-copie',
      {
        from: 'Justice de paix Fléron <greffe@jp-fleron.example>',
        to: 'logement@cpas-vesdre.example',
        date: '2027-02-09 09:40:51 +0100',
        subject: 'Copie pour information',
        id: 'jpf-27B0092-c@jp-fleron.example',
      },
      multipart('mixed', '=_fleron_92', [
        text('\nMadame, Monsieur,\n\nVeuillez trouver copie de notre courrier de ce jour.\n\nLe greffe\n', { encoding: '7bit' }),
        attach(
          '27B0092.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Justice de paix du canton de Fléron', 'rue François Lapierre 19, 4620 Fléron', '04 358 92 60'],
            addressee: ['Monsieur Cédric Vandevelde', 'Avenue de la Vesdre 73/4', '4620 Fléron'],
            place: 'Fléron, le 9 février 2027',
            subject: 'Concerne : invitation en conciliation - n° 27B0092',
            font: 'Times',
            paragraphs: [
              'Monsieur,',
              'Votre propriétaire, Madame Josiane Thonnard, a demandé que vous soyez appelé en conciliation. Elle expose que vous lui devez trois loyers, ensemble 1 695,00 euros, et souhaite convenir d’un plan de paiement de 150 euros par mois.',
              'Vous êtes invité à vous présenter à l’adresse ci-dessus le jeudi 25 février 2027 à 10 h 45. Votre présence n’est pas obligatoire mais elle est vivement conseillée.',
              'Veuillez agréer, Monsieur, l’expression de notre considération distinguée.',
              'Le greffier, P. Renson',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('conciliation', 'fr', 'arrears'),
          tenants: [person('Cédric', 'Vandevelde')],
          dwelling: home('Avenue de la Vesdre', '73', '4', '4620', 'Fléron'),
          landlord: { name: 'Josiane Thonnard' },
          arrears: debt(1695, 3),
          court: {
            name: 'Justice de paix du canton de Fléron',
            rollNumber: '27B0092',
            hearingAt: '2027-02-25T10:45',
          },
        },
        'copy of a letter to the tenant, who stands as addressee; the instalment is no arrears',
      ),
    ),
    mail(
      'zesde-friedensgericht-sankt-vith',
      {
        from: 'Kanzlei Friedensgericht <kanzlei@fg-sanktvith.example>',
        to: 'info@oeshz-ourtal.example',
        date: '2026-12-07 13:20:00 +0100',
        subject: 'Mitteilung einer Antragschrift auf Räumung',
        id: 'fgsv.26A0288.07122026@fg-sanktvith.example',
      },
      text(
        `
Sehr geehrte Damen und Herren,

gemäß Artikel 1344ter des Gerichtsgesetzbuches teilen wir Ihnen mit, dass am 3. Dezember 2026 unter der Nummer 26A0288 eine Antragschrift in das Register eingetragen wurde, mit der Frau Hildegard Maraite aus 4770 Amel, Am Weiher 7, die Räumung der Wohnung Malmedyer Straße 38 in 4780 Sankt Vith beantragt.

Mieter sind Herr Sven Lentz, geboren am 21. Juli 1984, und Frau Tanja Kessler, geboren am 2. November 1987.

Die Mietrückstände werden mit 2.480,00 EUR angegeben, das sind vier Monatsmieten zu je 620,00 EUR. Daneben fordert Frau Maraite 310,00 EUR für Heizöl. Der schriftliche Mietvertrag begann am 1. April 2023.

Die Parteien sind vorgeladen für Donnerstag, den 17. Dezember 2026, um 9.30 Uhr.

Der Chefgreffier
Friedensgericht Sankt Vith
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('petition', 'de', 'arrears'),
          tenants: [person('Sven', 'Lentz', { born: '1984-07-21' }), person('Tanja', 'Kessler', { born: '1987-11-02' })],
          dwelling: home('Malmedyer Straße', '38', '', '4780', 'Sankt Vith'),
          landlord: { name: 'Hildegard Maraite' },
          arrears: debt(2480, 4, 620),
          court: {
            name: 'Friedensgericht Sankt Vith',
            rollNumber: '26A0288',
            registeredOn: '2026-12-03',
            hearingAt: '2026-12-17T09:30',
          },
          lease: { startDate: '2023-04-01', written: true },
        },
        'German registry, all in prose; heating oil is no rent',
      ),
    ),
  ];
}
