import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from './piece.ts';
import { courtFile } from './court-piece.ts';
import { pdf } from './letter-pdf.ts';
import { cells, para, sideBySide } from './pdf-layout.ts';

const torenveld = enterpriseNumber('09971106');
const denderwoning = enterpriseNumber('09972215');
const immobrick = enterpriseNumber('09973328');

/** Petitions as text PDF: prose, forms, tables, columns, several pages. */
export async function petitionPdfs(): Promise<Piece[]> {
  const samir = nationalNumber('1986-09-14', 411);
  const lien = nationalNumber('2001-11-30', 122);
  const viktor = nationalNumber('1974-05-06', 255);
  return [
    courtFile(
      'VS 26A5120.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'Neergelegd ter griffie van het Vredegerecht van het eerste kanton Antwerpen op 24 november 2026 en ingeschreven op de algemene rol onder nummer 26A5120.',
          '',
          'AAN DE VREDERECHTER VAN HET EERSTE KANTON ANTWERPEN',
          '',
          'Geeft met eerbied te kennen: mevrouw Godelieve ROTTIERS, geboren te Schoten op 12 juni 1951, gepensioneerde, en haar echtgenoot, de heer Paul LEEMANS, geboren te Ekeren op 1 maart 1949, samen wonende te 2900 Schoten, Paalstraat 77, verzoekers;',
          'TEGEN: de heer Samir BOUZIANE, geboren te Antwerpen op 14 september 1986, rijksregisternummer ' +
            dotted(samir) +
            ', wonende te 2060 Antwerpen, Diepestraat 118 bus 3, verweerder.',
          'Verzoekers verhuren aan verweerder sedert 1 mei 2023, bij mondelinge overeenkomst, het appartement waar hij woont, tegen een maandelijkse huurprijs van 640,00 euro. Verweerder heeft sinds juli 2026 geen huur meer betaald. Op datum van dit verzoekschrift is hij vijf maanden verschuldigd, hetzij 3.200,00 euro.',
          'Verzoekers vorderen de ontbinding van de huur, de uithuiszetting, de betaling van 3.200,00 euro, van een vergoeding van 1.920,00 euro en van de kosten.',
          'Een bewijs van gezinssamenstelling van 20 november 2026 is bijgevoegd.',
          'De zaak zal worden behandeld op maandag 7 december 2026 om 14.30 uur, Bolivarplaats 20, 2000 Antwerpen.',
          '',
          'Schoten, 23 november 2026',
          '(get.) G. Rottiers, P. Leemans',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Samir', 'Bouziane', { born: '1986-09-14', insz: samir })],
        dwelling: home('Diepestraat', '118', '3', '2060', 'Antwerpen'),
        landlord: { name: 'Godelieve Rottiers en Paul Leemans' },
        arrears: debt(3200, 5, 640),
        court: {
          name: 'Vredegerecht van het eerste kanton Antwerpen',
          rollNumber: '26A5120',
          registeredOn: '2026-11-24',
          hearingAt: '2026-12-07T14:30',
        },
        lease: { startDate: '2023-05-01', written: false },
      },
      'prose; landlords with birth dates; oral lease; certificate of 20 November and signing of 23 November are other dates',
    ),

    courtFile(
      'formulier_verzoekschrift_Genk_26A3051.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(13).text('FORMULIER VERZOEKSCHRIFT HUUR', { align: 'center' });
        d.moveDown();
        cells(d, 170, [
          ['Vak A. Bevoegd vredegerecht', 'Vredegerecht van het kanton Genk'],
          ['Rolnr. (griffie)', '26A3051'],
          ['Datum inschrijving (griffie)', '19/11/2026'],
          ['Vak B. Verzoekende partij', `Woonmaatschappij Kolenspoor bv, Europalaan 200, 3600 Genk, KBO ${kbo(enterpriseNumber('09981204'))}`],
          ['Vertegenwoordigd door', 'Sara Vanherle, gemachtigde'],
          ['Vak C. Verwerende partij 1', 'Naam: HENDRIKX   Voornaam: Rosita   Geboren op: 17/02/1983'],
          ['Verwerende partij 2', 'Naam: ACAR   Voornaam: Yusuf   Geboren op: 04/11/1980'],
          ['Adres verwerende partijen', 'Noordlaan 61 bus 2, 3600 Genk'],
          ['Vak D. Huurovereenkomst', 'X schriftelijk   O mondeling   ingegaan op 01/02/2019'],
          ['Vak E. Huurprijs', '388,14 euro per maand'],
          ['Vak F. Vordering', 'X achterstallige huur: 2.328,84 euro (6 maanden)\nX ontbinding  X uithuiszetting\nO overlast   O onderhoud\nX kosten'],
          ['Vak G. Waarborg', '776,28 euro'],
          ['Vak H. Zitting (griffie)', '01/12/2026 om 9.15 u.'],
        ]);
        d.moveDown().font('Helvetica').fontSize(8).text('De griffie bezorgt een kopie aan het OCMW van de woonplaats van de verwerende partij.', 62);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [
          person('Rosita', 'Hendrikx', { born: '1983-02-17' }),
          person('Yusuf', 'Acar', { born: '1980-11-04' }),
        ],
        dwelling: home('Noordlaan', '61', '2', '3600', 'Genk'),
        landlord: { name: 'Woonmaatschappij Kolenspoor bv', enterpriseNumber: enterpriseNumber('09981204') },
        arrears: debt(2328.84, 6, 388.14),
        court: {
          name: 'Vredegerecht van het kanton Genk',
          rollNumber: '26A3051',
          registeredOn: '2026-11-19',
          hearingAt: '2026-12-01T09:15',
        },
        lease: { startDate: '2019-02-01', written: true },
      },
      'a form with ruled cells and ticked boxes: nuisance and upkeep are not ticked',
    ),

    courtFile(
      '26A0981 verz naast elkaar.pdf',
      await pdf((d) => {
        d.font('Times-Bold').fontSize(13).text('Vredegerecht van het kanton Kortrijk', { align: 'center' });
        d.font('Times-Roman').fontSize(11).text('A.R. nr. 26A0981   ingeschreven op 12 oktober 2026', { align: 'center' });
        d.moveDown();
        sideBySide(d, 'Times-Roman', 10.5, [
          ['EISENDE PARTIJ', 'VERWERENDE PARTIJ'],
          ['Torenveld Vastgoed nv', 'Mevrouw Lien DESMEDT'],
          [`KBO ${kbo(torenveld)}`, `RR ${dotted(lien)}`],
          ['Kortrijksestraat 400', 'geboren op 30 november 2001'],
          ['8520 Kuurne', 'Burgemeester Lambrechtlaan 6 bus 21'],
          ['056 00 80 80', '8500 Kortrijk'],
          ['', ''],
        ]);
        para(d, 'Times-Roman', 11, [
          'VERZOEKSCHRIFT TOT ONTBINDING EN UITHUISZETTING',
          'De eisende partij verhuurt aan de verwerende partij een studio te 8500 Kortrijk, Burgemeester Lambrechtlaan 6 bus 21, krachtens een geschreven huurcontract dat een aanvang nam op 15 augustus 2024.',
          'De huur van 545,00 euro per maand werd de laatste twee maanden niet betaald (1.090,00 euro). Bovendien wordt de studio zo slecht onderhouden dat er schade dreigt.',
          'De partijen worden opgeroepen voor de openbare terechtzitting van 26 oktober 2026 te 10 uur 45.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears', 'upkeep'),
        tenants: [person('Lien', 'Desmedt', { born: '2001-11-30', insz: lien })],
        dwelling: home('Burgemeester Lambrechtlaan', '6', '21', '8500', 'Kortrijk'),
        landlord: { name: 'Torenveld Vastgoed nv', enterpriseNumber: torenveld, phone: '+3256008080' },
        arrears: debt(1090, 2, 545),
        court: {
          name: 'Vredegerecht van het kanton Kortrijk',
          rollNumber: '26A0981',
          registeredOn: '2026-10-12',
          hearingAt: '2026-10-26T10:45',
        },
        lease: { startDate: '2024-08-15', written: true },
      },
      'parties side by side, drawn line by line across the page; born from 2000 on in the national number; "10 uur 45"',
    ),

    courtFile(
      'Verzoekschrift art 1344bis - Immobrick-Lenaerts.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(14).text('VERBEECK & CLAUS', { align: 'right' });
        d.font('Helvetica').fontSize(8).text('advocatenassociatie - Leopold II-laan 15 - 9200 Dendermonde - T 052 00 12 12 - info@verbeeck-claus.example', { align: 'right' });
        d.moveDown(2);
        para(d, 'Helvetica', 10.5, [
          'VERZOEKSCHRIFT (art. 1344bis Ger. W.)',
          'Rolnummer 26A1377 - Ingeschreven: 30 september 2026 - Zitting: 13 oktober 2026 om 9 uur',
          '',
          'Aan de heer Vrederechter van het kanton Dendermonde',
          '',
          `Voor: IMMOBRICK BVBA, maatschappelijke zetel te 9200 Dendermonde, Kerkstraat 5, ondernemingsnummer ${kbo(immobrick)}, verhuurster, met als raadsman mr. Hilde Claus;`,
          'Tegen: 1. De heer Stefaan LENAERTS, wonende te 9280 Lebbeke, Brusselsesteenweg 301, huurder;',
          '2. Mevrouw Denise VAN RANST, wonende te 9255 Buggenhout, Kasteelstraat 12, in haar hoedanigheid van borg.',
          '',
          'Bij geschreven huurovereenkomst van 20 november 2012, ingegaan op 1 december 2012, verhuurde verzoekster aan eerste verweerder het woonhuis te 9280 Lebbeke, Brusselsesteenweg 301. Tweede verweerster stelde zich hoofdelijk borg.',
          'De huur bedraagt thans 710,40 euro per maand. Ingevolge wanbetaling beloopt de achterstal 4.972,80 euro, hetzij zeven maanden. Aanmaningen van 4 mei, 2 juni en 7 juli 2026 bleven zonder gevolg.',
          'Verzoekster vraagt veroordeling van beide verweerders tot betaling, ontbinding en uitdrijving, en een wederverhuringsvergoeding van 2.131,20 euro.',
          '',
          'Dendermonde, 28 september 2026',
          'Hilde Claus, advocaat',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Stefaan', 'Lenaerts')],
        dwelling: home('Brusselsesteenweg', '301', '', '9280', 'Lebbeke'),
        landlord: { name: 'IMMOBRICK BVBA', enterpriseNumber: immobrick },
        arrears: debt(4972.8, 7, 710.4),
        court: {
          name: 'Vrederechter van het kanton Dendermonde',
          rollNumber: '26A1377',
          registeredOn: '2026-09-30',
          hearingAt: '2026-10-13T09:00',
        },
        lease: { startDate: '2012-12-01', written: true },
      },
      'old regime; the guarantor is a defendant but no tenant; signed, started, filed, written: four dates',
    ),

    courtFile(
      '2026-11-26 mededeling OCMW 26A8803.pdf',
      await pdf((d) => {
        para(d, 'Courier', 10, [
          'VREDEGERECHT VAN HET KANTON HASSELT',
          'Parklaan 25/10, 3500 Hasselt',
          '',
          'MEDEDELING AAN HET OCMW VAN 3500 HASSELT',
          '',
          'Rolnummer          : 26A8803',
          'Ingekomen op       : zesentwintig november tweeduizend zesentwintig',
          'Zitting            : dinsdag acht december tweeduizend zesentwintig, om negen uur dertig',
          'Verhuurder         : Marc GEEBELEN, Maastrichterstraat 90, 3500 Hasselt',
          'Huurder            : Viktor ZELENKO, geb. 06.05.1974',
          `                     RR ${dotted(viktor)}`,
          'Woonplaats huurder : Kuringersteenweg 411 bus 2, 3511 Kuringen',
          'Gehuurd goed       : idem',
          'Vordering          : ontbinding, uithuiszetting, 2.040,00 EUR huur (3 maanden',
          '                     aan 680,00 EUR), 1.360,00 EUR vergoeding',
          '',
          'De hoofdgriffier, R. Thijs',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Viktor', 'Zelenko', { born: '1974-05-06', insz: viktor })],
        dwelling: home('Kuringersteenweg', '411', '2', '3511', 'Kuringen'),
        landlord: { name: 'Marc Geebelen' },
        arrears: debt(2040, 3, 680),
        court: {
          name: 'VREDEGERECHT VAN HET KANTON HASSELT',
          rollNumber: '26A8803',
          registeredOn: '2026-11-26',
          hearingAt: '2026-12-08T09:30',
        },
      },
      'a typed notice with dates and hour in words; the rented home is "idem"',
    ),

    courtFile(
      'verzoekschrift+rekeninguittreksel.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'VERZOEKSCHRIFT OP TEGENSPRAAK INZAKE HUUR',
          'Vredegerecht van het kanton Aalst - A.R. 27A0105 - ingeschreven op 14 januari 2027',
          '',
          `Verzoekende partij: Denderwoning bv, Dendermondsesteenweg 20, 9300 Aalst, ON ${kbo(denderwoning)}.`,
          'Verwerende partij: mevrouw Ludmila PETROVA, geboren op 8 januari 1995, gsm 0467 00 14 90, wonende te 9308 Gijzegem, Pachthofstraat 14.',
          'Verwerende partij huurt sinds 1 oktober 2021 (schriftelijk contract) de sociale woning te 9308 Gijzegem, Pachthofstraat 14. De huur bedraagt momenteel € 297,60 per maand. Het huurachterstal bedraagt € 1.190,40 (vier maanden), zie het uittreksel op de volgende bladzijde.',
          'Buren meldden sinds het voorjaar herhaaldelijk nachtlawaai. Verwerende partij kreeg daarvoor twee verwittigingen.',
          'Verzoekende partij vordert de ontbinding van de overeenkomst en de uithuiszetting.',
          'De partijen verschijnen op de zitting van donderdag 28 januari 2027 te 9.00 uur (Graanmarkt 1, 9300 Aalst).',
        ]);
        d.addPage();
        d.font('Courier').fontSize(9);
        d.text('UITTREKSEL HUURREKENING 0188/14  PETROVA L.   periode 01/07/2026 - 31/12/2026');
        for (const line of [
          '01/07/2026  huur          297,60            saldo     0,00',
          '06/07/2026  betaling              297,60    saldo     0,00',
          '01/09/2026  huur          297,60            saldo   297,60',
          '01/10/2026  huur          297,60            saldo   595,20',
          '01/11/2026  huur          297,60            saldo   892,80',
          '15/11/2026  kosten brief    9,31            saldo   902,11',
          '01/12/2026  huur          297,60            saldo 1.199,71',
          '            waarvan huur 1.190,40, waarvan kosten 9,31',
        ])
          d.text(line);
      }),
      {
        ...head('petition', 'nl', 'arrears', 'nuisance'),
        tenants: [person('Ludmila', 'Petrova', { born: '1995-01-08', tel: '+32467001490' })],
        dwelling: home('Pachthofstraat', '14', '', '9308', 'Gijzegem'),
        landlord: { name: 'Denderwoning bv', enterpriseNumber: denderwoning },
        arrears: debt(1190.4, 4, 297.6),
        court: {
          name: 'Vredegerecht van het kanton Aalst',
          rollNumber: '27A0105',
          registeredOn: '2027-01-14',
          hearingAt: '2027-01-28T09:00',
        },
        lease: { startDate: '2021-10-01', written: true },
      },
      'second page with a statement of account full of dates and balances',
    ),

    courtFile(
      'scan0043-tekst.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'Vredegerecht Brugge, tweede kanton',
          'Rol 26A2950 (inschrijving 5 oktober 2026)',
          '',
          'Verzoekschrift',
          '',
          'Verhuurder: Annemie Strubbe, Gistelse Steenweg 210, 8200 Sint-Andries (Brugge)',
          'Huurder: Jens Degroote, geboren 23 maart 1990, thans verblijvende bij zijn ouders, Stationsstraat 8, 8730 Beernem',
          '',
          'Gehuurd goed: een duplex te 8000 Brugge, Langestraat 145 bus 2. De huurder heeft het goed in juli verlaten zonder opzeg en zonder het te ontruimen. Zijn inboedel staat er nog.',
          'De huurovereenkomst is schriftelijk en begon op 1 februari 2024. De huurprijs is 820,00 euro. Onbetaald: 2.460,00 euro, drie maanden.',
          '',
          'Zitting: vrijdag 16 oktober 2026, 8.45 u.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Jens', 'Degroote', { born: '1990-03-23' })],
        dwelling: home('Langestraat', '145', '2', '8000', 'Brugge'),
        landlord: { name: 'Annemie Strubbe' },
        arrears: debt(2460, 3, 820),
        court: {
          name: 'Vredegerecht Brugge, tweede kanton',
          rollNumber: '26A2950',
          registeredOn: '2026-10-05',
          hearingAt: '2026-10-16T08:45',
        },
        lease: { startDate: '2024-02-01', written: true },
      },
      'the tenant stays elsewhere: the rented property is the dwelling; a landlord with a bracketed town',
    ),

    courtFile(
      'Requete_26A7718_CPAS.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(12).text('JUSTICE DE PAIX DU DEUXIÈME CANTON DE SCHAERBEEK', { align: 'center' });
        d.moveDown();
        para(d, 'Helvetica', 10.5, [
          'REQUÊTE EN MATIÈRE DE LOCATION DE BIENS (art. 1344bis du Code judiciaire)',
          'R.G. n° 26A7718 - inscrite au rôle le 22 décembre 2026',
          '',
          'Partie requérante : la SRL HABITAT NORD, dont le siège est établi chaussée de Haecht 512 à 1030 Schaerbeek, BCE ' +
            kbo(enterpriseNumber('09974431')) +
            ', représentée par son conseil Me Inès Vandamme, avocate, avenue Louise 88, 1050 Ixelles.',
          'Partie défenderesse : Monsieur Moussa TRAORÉ, né à Bamako le 14 mars 1987, domicilié rue Josaphat 215, boîte 4, à 1030 Schaerbeek.',
          '',
          "Par bail écrit prenant cours le 1er juillet 2018, la requérante a donné en location au défendeur l'appartement qu'il occupe à l'adresse susdite, pour un loyer actuel de 712,00 € par mois, hors charges (60,00 €).",
          "Le défendeur reste en défaut de payer la somme de 2.848,00 € à titre d'arriérés de loyers, soit quatre mois.",
          "La requérante sollicite la résolution du bail, l'expulsion, la condamnation au paiement de 2.848,00 €, d'une indemnité de relocation de 2.136,00 € et des dépens.",
          '',
          "L'affaire sera introduite à l'audience du jeudi 21 janvier 2027 à 9 heures, place Colignon 32.",
        ]);
      }),
      {
        ...head('petition', 'fr', 'arrears'),
        tenants: [person('Moussa', 'Traoré', { born: '1987-03-14' })],
        dwelling: home('rue Josaphat', '215', '4', '1030', 'Schaerbeek'),
        landlord: { name: 'SRL HABITAT NORD', enterpriseNumber: enterpriseNumber('09974431') },
        arrears: debt(2848, 4, 712),
        court: {
          name: 'JUSTICE DE PAIX DU DEUXIÈME CANTON DE SCHAERBEEK',
          rollNumber: '26A7718',
          registeredOn: '2026-12-22',
          hearingAt: '2027-01-21T09:00',
        },
        lease: { startDate: '2018-07-01', written: true },
      },
      'French petition; charges and compensation are traps; "à l\'adresse susdite"',
    ),

    courtFile(
      'requete bail verbal Namur.pdf',
      await pdf((d) => {
        d.font('Times-Roman').fontSize(10);
        sideBySide(d, 'Times-Roman', 10, [
          ['Justice de paix du premier canton de Namur', 'Rôle général : 26A4092'],
          ['Place du Palais de Justice 4, 5000 Namur', "Date d'inscription : 3/11/2026"],
          ['', 'Audience : 17/11/2026 à 10h30'],
          ['', ''],
          ['DEMANDEUR', 'DÉFENDEURS'],
          ['Luc Hennequin', 'Rosine MAKIESE (née le 19/05/1992)'],
          ['né le 2/02/1960', 'Patrick LUKAU (né le 08/10/1988)'],
          ['rue de Fer 20, 5000 Namur', 'rue Saint-Nicolas 64, 5000 Namur'],
          ['', ''],
        ]);
        para(d, 'Times-Roman', 11, [
          'REQUÊTE',
          'Le demandeur loue verbalement aux défendeurs, depuis le 1er septembre 2025, une maison sise rue Saint-Nicolas 64 à 5000 Namur, au loyer mensuel de 600 €. Les défendeurs doivent trois mois de loyer, soit 1.800 €.',
          "Le demandeur demande la résiliation du bail et l'expulsion des défendeurs.",
        ]);
      }),
      {
        ...head('petition', 'fr', 'arrears'),
        tenants: [
          person('Rosine', 'Makiese', { born: '1992-05-19' }),
          person('Patrick', 'Lukau', { born: '1988-10-08' }),
        ],
        dwelling: home('rue Saint-Nicolas', '64', '', '5000', 'Namur'),
        landlord: { name: 'Luc Hennequin' },
        arrears: debt(1800, 3, 600),
        court: {
          name: 'Justice de paix du premier canton de Namur',
          rollNumber: '26A4092',
          registeredOn: '2026-11-03',
          hearingAt: '2026-11-17T10:30',
        },
        lease: { startDate: '2025-09-01', written: false },
      },
      'French, two columns, oral lease, two tenants with birth dates in brackets',
    ),
  ];
}
