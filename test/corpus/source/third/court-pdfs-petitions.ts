import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';

const zuiderkempen = enterpriseNumber('09966760');
const polderwoon = enterpriseNumber('09967871');
const sambre = enterpriseNumber('09968982');
const stadspoort = enterpriseNumber('09969093');

/** Petitions and summonses as text PDF. */
export async function courtPdfPetitions(): Promise<Piece[]> {
  const glenn = nationalNumber('1989-09-14', 377);
  const amina = nationalNumber('1992-06-03', 250);
  const pascal = nationalNumber('1970-01-08', 199);
  const nathan = nationalNumber('2000-10-25', 301);
  return [
    courtFile(
      'VZS 26A0655 herentals.pdf',
      await pdf((d) => {
        para(d, 'Times-Bold', 13, ['VERZOEKSCHRIFT TOT ONTBINDING EN UITHUISZETTING', '']);
        para(d, 'Times-Roman', 11, [
          'Vredegerecht van het kanton Herentals',
          'Algemene rol nr. 26A0655 - ingeschreven op 10/11/2026 - zitting van 24/11/2026 om 9u30',
          '',
          'VOOR:',
          `Zuiderkempen Wonen bv, ondernemingsnummer ${kbo(zuiderkempen)}, Hofkwartier 5, 2200 Herentals, verhuurster;`,
          'TEGEN:',
          `De heer Glenn Heylen, rijksregisternummer ${dotted(glenn)}, geboren te Geel op 14 september 1989, wonende te 2250 Olen, Boerenkrijglaan 36 bus 4, huurder.`,
          '',
          'FEITEN',
          'De huurder bewoont het goed sinds 1 september 2020 op grond van een schriftelijke huurovereenkomst. De maandelijkse huur bedraagt 358,40 euro.',
          'Op heden is een huurachterstand ontstaan van 1.433,60 euro, wat overeenstemt met vier maanden huur.',
          '',
          'OM DEZE REDENEN vraagt de verhuurster de huurovereenkomst te ontbinden, de huurder uit het goed te zetten en hem te veroordelen tot 1.433,60 euro achterstallige huur en de kosten.',
          '',
          'Herentals, 9 november 2026',
          'Voor de verhuurster, Sonja Mertens, directeur',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Glenn', 'Heylen', { born: '1989-09-14', insz: glenn })],
        dwelling: home('Boerenkrijglaan', '36', '4', '2250', 'Olen'),
        landlord: { name: 'Zuiderkempen Wonen bv', enterpriseNumber: zuiderkempen },
        arrears: debt(1433.6, 4, 358.4),
        court: { name: 'Vredegerecht van het kanton Herentals', rollNumber: '26A0655', registeredOn: '2026-11-10', hearingAt: '2026-11-24T09:30' },
        lease: { startDate: '2020-09-01', written: true },
      },
      'roll, entry and hearing in one line',
    ),

    courtFile(
      'verzoekschrift polderwoon tabel.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(13).text('Verzoekschrift huurzaak').moveDown(0.5);
        cells(d, 160, [
          ['Gerecht', 'Vredegerecht van het kanton Brugge 1'],
          ['Rolnummer', '26A7120'],
          ['Datum inschrijving', '16 november 2026'],
          ['Datum en uur zitting', 'maandag 30 november 2026, 9.15 uur'],
          ['Verzoeker', `Polderwoon cv, Sint-Pieterskaai 71, 8000 Brugge (${kbo(polderwoon)})`],
          ['Verweerders', 'Bjorn Desmet, geboren op 5 februari 1985, en Lindsay Popelier, geboren op 27 oktober 1987'],
          ['Adres verweerders', 'Blankenbergse Steenweg 310, 8000 Koolkerke'],
          ['Huurcontract', 'schriftelijk, ingegaan op 1 juni 2018'],
          ['Maandhuur', '421,00 euro'],
          ['Huurachterstand', '2.105,00 euro (5 maanden)'],
          ['Overige schulden', 'waterverbruik 212,30 euro'],
          ['Gevorderd', 'ontbinding, uithuiszetting, betaling, kosten'],
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Bjorn', 'Desmet', { born: '1985-02-05' }), person('Lindsay', 'Popelier', { born: '1987-10-27' })],
        dwelling: home('Blankenbergse Steenweg', '310', '', '8000', 'Koolkerke'),
        landlord: { name: 'Polderwoon cv', enterpriseNumber: polderwoon },
        arrears: debt(2105, 5, 421),
        court: { name: 'Vredegerecht van het kanton Brugge 1', rollNumber: '26A7120', registeredOn: '2026-11-16', hearingAt: '2026-11-30T09:15' },
        lease: { startDate: '2018-06-01', written: true },
      },
      'table; water is no arrears of rent; lease from before 2019',
    ),

    courtFile(
      'verzoekschrift_particulier_aalst.pdf',
      await pdf((d) => {
        para(d, 'Courier', 10, [
          'Aan de Vrederechter van het kanton Aalst',
          '',
          'Ondergetekende, Christiane Lievens, geboren op 2 april 1954, wonende te 9300 Aalst, Gentsestraat 50, verhuurster,',
          '',
          'verzoekt u om haar huurder, Dieter Van Rossem, geboren op 16 december 1991, wonende te 9308 Hofstade, Hekkestraat 29, op te roepen.',
          '',
          'Ik verhuur hem dit huis sinds 15 april 2023. Wij hebben niets op papier gezet, het was een mondelinge overeenkomst. De huur is 700 euro per maand. Hij heeft mij sinds augustus niet meer betaald. Hij is mij nu 2.100 euro huur schuldig (drie maanden).',
          'Bovendien maakt hij het huis vuil en bewaart hij afval in de tuin.',
          '',
          'Ik vraag dat hij het huis moet verlaten en dat hij mij betaalt.',
          '',
          'Aalst, 2 november 2026',
          'C. Lievens',
          '',
          '[stempel griffie] A.R. 26A6003 - ingeschreven op 4 november 2026',
          'Zitting: 18 november 2026 om 10.00 uur',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears', 'upkeep'),
        tenants: [person('Dieter', 'Van Rossem', { born: '1991-12-16' })],
        dwelling: home('Hekkestraat', '29', '', '9308', 'Hofstade'),
        landlord: { name: 'Christiane Lievens' },
        arrears: debt(2100, 3, 700),
        court: { name: 'Vrederechter van het kanton Aalst', rollNumber: '26A6003', registeredOn: '2026-11-04', hearingAt: '2026-11-18T10:00' },
        lease: { startDate: '2023-04-15', written: false },
      },
      'typed by a private landlord; oral lease; stamp of the registry at the foot',
    ),

    courtFile(
      'requete_expulsion_charleroi_26A8801.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'JUSTICE DE PAIX DU PREMIER CANTON DE CHARLEROI',
          'Numéro de rôle : 26A8801',
          'Inscrite au rôle le 18 novembre 2026',
          '',
          'REQUÊTE',
          '',
          `Requérante : Logements de la Sambre SCRL, BCE ${kbo(sambre)}, dont le siège est situé rue Turenne 20, 6000 Charleroi.`,
          `Défendeur : Monsieur Pascal Lefort, né à Namur le 8 janvier 1970, numéro national ${dotted(pascal)}, domicilié rue de Marcinelle 41 boîte 2, 6000 Charleroi.`,
          '',
          'Le défendeur loue cet appartement depuis le 1er octobre 2019 en vertu d’un bail écrit. Le loyer mensuel est de 415,00 euros. Le défendeur reste devoir 1.660,00 euros de loyers, soit quatre mois.',
          'La requérante demande la résolution du bail, l’expulsion du défendeur et sa condamnation au paiement des arriérés de loyer.',
          '',
          'Les parties sont convoquées à l’audience du mardi 1er décembre 2026 à 9 h 30.',
        ]);
      }),
      {
        ...head('petition', 'fr', 'arrears'),
        tenants: [person('Pascal', 'Lefort', { born: '1970-01-08', insz: pascal })],
        dwelling: home('rue de Marcinelle', '41', '2', '6000', 'Charleroi'),
        landlord: { name: 'Logements de la Sambre SCRL', enterpriseNumber: sambre },
        arrears: debt(1660, 4, 415),
        court: { name: 'JUSTICE DE PAIX DU PREMIER CANTON DE CHARLEROI', rollNumber: '26A8801', registeredOn: '2026-11-18', hearingAt: '2026-12-01T09:30' },
        lease: { startDate: '2019-10-01', written: true },
      },
      'French petition',
    ),

    courtFile(
      'afschrift_26A2290.pdf',
      await pdf((d) => {
        para(d, 'Helvetica-Bold', 12, ['Vredegerecht van het kanton Vilvoorde', 'Verzoekschrift 26A2290', '']);
        sideBySide(d, 'Helvetica', 10, [
          ['VERHUURDER', 'HUURDER'],
          ['Stadspoort Invest nv', 'Amina Rachidi'],
          [kbo(stadspoort), `geboren op 03/06/1992`],
          ['Leuvensestraat 8', dotted(amina)],
          ['1800 Vilvoorde', 'Mechelsesteenweg 215 bus 9'],
          ['', '1800 Vilvoorde'],
        ]);
        para(d, 'Helvetica', 10.5, [
          '',
          'Ingeschreven op de rol: 20 november 2026',
          'Zitting: vrijdag 4 december 2026 om 11.00 uur',
          '',
          'De huurder is op bovenvermeld adres gehuisvest met een schriftelijk huurcontract van 12 december 2023, met aanvang op 1 januari 2024, tegen een huurprijs van 895,00 euro per maand. Zij liet drie maanden huur onbetaald, zijnde 2.685,00 euro.',
          'De verhuurder eist de huurachterstand, de ontbinding en de uithuiszetting. De huurwaarborg van 1.790,00 euro wordt in mindering gebracht zodra hij is vrijgegeven.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Amina', 'Rachidi', { born: '1992-06-03', insz: amina })],
        dwelling: home('Mechelsesteenweg', '215', '9', '1800', 'Vilvoorde'),
        landlord: { name: 'Stadspoort Invest nv', enterpriseNumber: stadspoort },
        arrears: debt(2685, 3, 895),
        court: { name: 'Vredegerecht van het kanton Vilvoorde', rollNumber: '26A2290', registeredOn: '2026-11-20', hearingAt: '2026-12-04T11:00' },
        lease: { startDate: '2024-01-01', written: true },
      },
      'parties side by side; signed and starting dates differ; the deposit is no arrears',
    ),

    courtFile(
      'dagvaarding 2026-1188.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'Gerechtsdeurwaarder Lode Michiels, Markt 14, 3500 Hasselt, tel. 011 00 45 18',
          '',
          'DAGVAARDING',
          '',
          'Op 16 november 2026, op verzoek van mevrouw Hilde Swinnen, wonende te 3500 Hasselt, Luikersteenweg 90,',
          'heb ik gedagvaard:',
          `de heer Nathan Schepers, geboren op 25 oktober 2000, rijksregisternummer ${dotted(nathan)}, wonende te 3511 Kuringen, Kuringersteenweg 402 bus 1,`,
          'om te verschijnen voor het Vredegerecht van het kanton Hasselt 1, op donderdag 3 december 2026 om 10.00 uur.',
          '',
          'Mijn verzoekster verhuurt de woning op het genoemde adres aan de gedaagde bij geschreven contract dat een aanvang nam op 1 augustus 2024, tegen een maandelijkse huur van 720 euro. De gedaagde is 2.880 euro huurachterstand verschuldigd (vier maanden). Mijn verzoekster eist de ontbinding van de huur en de uitdrijving van de gedaagde.',
          '',
          'De kosten van deze dagvaarding bedragen 251,66 euro.',
        ]);
      }),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Nathan', 'Schepers', { born: '2000-10-25', insz: nathan })],
        dwelling: home('Kuringersteenweg', '402', '1', '3511', 'Kuringen'),
        landlord: { name: 'Hilde Swinnen' },
        referrer: { name: 'Lode Michiels', phone: '+3211004518' },
        arrears: debt(2880, 4, 720),
        court: { name: 'Vredegerecht van het kanton Hasselt 1', hearingAt: '2026-12-03T10:00' },
        lease: { startDate: '2024-08-01', written: true },
      },
      'summons in plain words; no roll number; the costs are no arrears',
    ),

    courtFile(
      'kopie dagvaarding OCMW - Lommel.pdf',
      await letterPdf({
        letterhead: ['Gerechtsdeurwaarders Cox en Theuwis', 'Kerkplein 6, 3920 Lommel', '011 00 83 27 - info@cox-theuwis.example'],
        addressee: ['OCMW Lommel', 'Hertog Janplein 1', '3920 Lommel'],
        place: 'Lommel, 19 november 2026',
        subject: 'Mededeling van een dagvaarding tot uithuiszetting',
        paragraphs: [
          'Geachte,',
          'Op 18 november 2026 hebben wij de heer Ronald Vos en mevrouw Ingrid Snoeks, Kattenbos 77 te 3920 Lommel, gedagvaard om op dinsdag 8 december 2026 om 14.30 uur te verschijnen voor het Vredegerecht van het kanton Pelt.',
          'Hun verhuurder, Teutenhuis bv, vordert 1.950,00 euro huurachterstand (drie maanden aan 650,00 euro), de ontbinding van de huurovereenkomst en de uithuiszetting.',
          'Hoogachtend,',
          'Peggy Theuwis, gerechtsdeurwaarder',
        ],
      }),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Ronald', 'Vos'), person('Ingrid', 'Snoeks')],
        dwelling: home('Kattenbos', '77', '', '3920', 'Lommel'),
        landlord: { name: 'Teutenhuis bv' },
        referrer: { name: 'Peggy Theuwis', organisation: 'Gerechtsdeurwaarders Cox en Theuwis', email: 'info@cox-theuwis.example', phone: '+3211008327' },
        arrears: debt(1950, 3, 650),
        court: { name: 'Vredegerecht van het kanton Pelt', hearingAt: '2026-12-08T14:30' },
      },
      'letter of the bailiff to the office about a summons; the addressee is not the dwelling',
    ),
  ];
}
