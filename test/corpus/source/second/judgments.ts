import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';

const mandelthuis = enterpriseNumber('09711202');
const hagewoning = enterpriseNumber('09722313');
const mijnwerkershof = enterpriseNumber('09733424');

/** Judgments and their service as text PDF. */
export async function secondJudgments(): Promise<Piece[]> {
  return [
    courtFile(
      'Vonnis_26A1204_Tielt_afbetaling.pdf',
      await pdf((d) => {
        sideBySide(d, 'Times-Roman', 9.5, [
          ['A.R. 26A1204', 'Rep. 2026/1877'],
          ['Uitgifte: kosteloos, 17/12/2026', 'Vredegerecht van het kanton Tielt'],
          ['', ''],
        ]);
        para(d, 'Times-Roman', 11, [
          'In openbare zitting van 10 december 2026 spreekt de vrederechter volgend vonnis uit:',
          '',
          `de bv MANDELTHUIS, KBO ${kbo(mandelthuis)}, te 8700 Tielt, Deken Darraslaan 15, eisende partij, verschenen bij haar raadsman mr. Filip Laga,`,
          'tegen',
          'de heer Geert VERBEKE, geboren te Izegem op 21 januari 1969, en mevrouw Sofie HUYGHE, geboren te Tielt op 8 november 1973, samenwonend te 8700 Tielt, Stationsstraat 140, verwerende partijen, beiden in persoon.',
          '',
          '1. Het verzoekschrift kwam ter griffie toe op 3 november 2026. De debatten werden gesloten op 26 november 2026.',
          '2. De verwerende partijen betrekken sinds 1 augustus 2019 een woning te 8700 Tielt, Stationsstraat 140, krachtens een geschreven huurcontract. Zij betalen 610 euro in de maand.',
          '3. Zij betwisten niet dat zij 2.440 euro huur ten achter zijn, dat is vier maanden.',
          '4. Zij leven van een uitkering van 1.734,56 euro en vragen uitstel van betaling.',
          '',
          'UITSPRAAK',
          'Op tegenspraak. De verwerende partijen betalen 2.440 euro aan de eisende partij in schijven van 120 euro, telkens voor de 10de van de maand en voor het eerst op 10 januari 2027. Bij de eerste wanbetaling wordt de schuld onmiddellijk opeisbaar en is de huur van rechtswege ontbonden, met machtiging tot uithuiszetting.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [
          person('Geert', 'Verbeke', { born: '1969-01-21' }),
          person('Sofie', 'Huyghe', { born: '1973-11-08' }),
        ],
        dwelling: home('Stationsstraat', '140', '', '8700', 'Tielt'),
        landlord: { name: 'MANDELTHUIS', enterpriseNumber: mandelthuis },
        arrears: debt(2440, 4, 610),
        court: { name: 'Vredegerecht van het kanton Tielt', rollNumber: '26A1204' },
        judgment: { date: '2026-12-10' },
        lease: { startDate: '2019-08-01', written: true },
      },
      'contradictory judgment with instalments, not yet served; dates of the petition and of the hearing are past',
    ),

    courtFile(
      'Aarschot verstekvonnis termijn.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(11).text('Vredegerecht van het kanton Aarschot').moveDown(0.4);
        cells(d, 135, [
          ['Rolnummer', '26A0986'],
          ['Datum vonnis', '3 december 2026'],
          ['Aard', 'bij verstek'],
          ['Eiser', `Hagewoning vzw, Bogaardenstraat 6, 3200 Aarschot, ${kbo(hagewoning)}`],
          ['Verweerder', 'Quinten Vets, geboren 4 april 1998, niet verschenen'],
          ['Gehuurde woning', 'Liersesteenweg 313 bus 0003, 3200 Aarschot'],
          ['Huurvorm', 'mondelinge huur sinds 1 september 2023'],
          ['Huurprijs', '€ 575,00'],
          ['Toegekend', 'achterstallige huur (3 maanden): € 1.725,00\nschadevergoeding: € 1.150,00\nrechtsplegingsvergoeding: € 350,00'],
          ['Ontruiming', 'binnen 45 dagen na betekening'],
          ['Betekend', '14 december 2026, Mr. Lore Cools, gerechtsdeurwaarder te Aarschot'],
        ]);
        para(d, 'Helvetica', 8.5, ['', 'Verzet mogelijk binnen een maand na de betekening. Dit uittreksel werd bezorgd aan het OCMW van Aarschot.']);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Quinten', 'Vets', { born: '1998-04-04' })],
        dwelling: home('Liersesteenweg', '313', '0003', '3200', 'Aarschot'),
        landlord: { name: 'Hagewoning vzw', enterpriseNumber: hagewoning },
        arrears: debt(1725, 3, 575),
        court: { name: 'Vredegerecht van het kanton Aarschot', rollNumber: '26A0986' },
        judgment: { date: '2026-12-03', servedOn: '2026-12-14' },
        lease: { startDate: '2023-09-01', written: false },
      },
      'extract as a table; a term for leaving and no date of eviction; damages are no arrears',
    ),

    courtFile(
      'beringen 26A2552 ontbinding afgewezen.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 10.5, [
          'Vredegerecht van het kanton Beringen, Scheigoorstraat 1, 3580 Beringen',
          'zaak 26A2552',
          '',
          'EINDVONNIS UITGESPROKEN OP VRIJDAG VIER DECEMBER TWEEDUIZEND ZESENTWINTIG',
          '',
          'Partijen: het sociaal verhuurkantoor Mijnwerkershof vzw (' + kbo(mijnwerkershof) + '), Koolmijnlaan 201 te 3580 Beringen, eiseres; de heer Emre ASLAN, geboren op 9 februari 1991, Heerbaan 58 te 3582 Koersel, verweerder.',
          'Voorwerp: de woning Heerbaan 58 te 3582 Koersel, door verweerder in geschreven onderhuur genomen vanaf 1 mei 2023.',
        ]);
        d.addPage();
        para(d, 'Times-Roman', 10.5, [
          'Beoordeling. De huurprijs van 520,00 EUR werd voor twee maanden niet betaald, hetzij 1.040,00 EUR. Verweerder was tot oktober in het ziekenhuis opgenomen. De tekortkoming is niet zwaar genoeg om de overeenkomst te beëindigen.',
          'Dictum. De eis tot ontbinding en uithuiszetting wordt afgewezen als ongegrond. Verweerder wordt veroordeeld tot betaling van 1.040,00 EUR achterstallige huur. Elke partij draagt haar eigen kosten.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Emre', 'Aslan', { born: '1991-02-09' })],
        dwelling: home('Heerbaan', '58', '', '3582', 'Koersel'),
        landlord: { name: 'Mijnwerkershof vzw', enterpriseNumber: mijnwerkershof },
        arrears: debt(1040, 2, 520),
        court: { name: 'Vredegerecht van het kanton Beringen', rollNumber: '26A2552' },
        judgment: { date: '2026-12-04' },
        lease: { startDate: '2023-05-01', written: true },
      },
      'dissolution refused, arrears granted; date in words in capitals',
    ),

    courtFile(
      'Halle_verbeterend_vonnis.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'VREDEGERECHT HALLE                                      Rolnr. 26A0678',
          '',
          'VERBETEREND VONNIS van 17 december 2026',
          '',
          'Op verzoek van mevrouw Chantal Appelmans, verhuurster, wonende te 1500 Halle, Basiliekstraat 90, wordt een verschrijving rechtgezet in het vonnis dat haar tegenover mevrouw Ingeborg Walravens, huurster, geboren op 1 juni 1962, werd verleend.',
          'In dat vonnis is sprake van een achterstal van 4.320,00 euro. Het werkelijke bedrag is 3.420,00 euro, gelijk aan zes maanden huur van 570,00 euro. Het cijfer 4.320,00 moet dus overal door 3.420,00 worden vervangen.',
          'De overige beschikkingen, met name de ontbinding van de schriftelijke huur van de woning Nijvelsesteenweg 405 te 1500 Halle, begonnen op 1 december 2017, blijven behouden.',
          'Mevrouw Walravens woont nog in het gehuurde.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Ingeborg', 'Walravens', { born: '1962-06-01' })],
        dwelling: home('Nijvelsesteenweg', '405', '', '1500', 'Halle'),
        landlord: { name: 'Chantal Appelmans' },
        arrears: debt(3420, 6, 570),
        court: { name: 'VREDEGERECHT HALLE', rollNumber: '26A0678' },
        judgment: { date: '2026-12-17' },
        lease: { startDate: '2017-12-01', written: true },
      },
      'rectified judgment: the wrong sum stands first, the right one after it',
    ),

    courtFile(
      'betekening vonnis - Kapellen - 2027_0203.pdf',
      await letterPdf({
        font: 'Helvetica',
        letterhead: ['Thomas De Block, gerechtsdeurwaarder', 'Hoevensebaan 20, 2950 Kapellen', 'tel 03 660 00 41 | info@deblock-gdw.example'],
        addressee: [],
        place: '',
        subject: 'BETEKENING VAN EEN VONNIS MET BEVEL',
        paragraphs: [
          'Op elf januari tweeduizend zevenentwintig heb ik, Thomas De Block, ten verzoeke van de heer Luc Verstappen, een afschrift afgegeven aan mevrouw Kimberly WILLEMS, wonende te 2950 Kapellen, Antwerpsesteenweg 121 bus 7, van het vonnis dat het Vredegerecht van het kanton Kapellen heeft geveld op eenentwintig december tweeduizend zesentwintig (A.R. 26A3907).',
          'Dit vonnis ontbindt de huur van het appartement te 2950 Kapellen, Antwerpsesteenweg 121 bus 7 en veroordeelt haar tot 2.130,00 euro achterstallige huur, wat overeenstemt met drie maanden.',
          'Ik heb haar bevolen het appartement te verlaten. Een datum voor de gedwongen uitzetting is nog niet vastgesteld.',
          'Kosten van de akte 176,40 euro.',
        ],
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Kimberly', 'Willems')],
        dwelling: home('Antwerpsesteenweg', '121', '7', '2950', 'Kapellen'),
        landlord: { name: 'Luc Verstappen' },
        referrer: { name: 'Thomas De Block', email: 'info@deblock-gdw.example', phone: '+3236600041' },
        arrears: debt(2130, 3),
        court: { name: 'Vredegerecht van het kanton Kapellen', rollNumber: '26A3907' },
        judgment: { date: '2026-12-21', servedOn: '2027-01-11' },
      },
      'deed of service by the bailiff himself; both dates in words; no date of eviction yet',
    ),

    courtFile(
      'jugement Seraing defaut.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(11).text('JUSTICE DE PAIX DU CANTON DE SERAING', { align: 'center' });
        d.font('Helvetica').fontSize(9).text('Rue du Transvaal 26, 4100 Seraing', { align: 'center' }).moveDown();
        para(d, 'Helvetica', 10, [
          'N° du rôle général : 26A4571                       N° de répertoire : 7742/2026',
          '',
          'Jugement prononcé le mardi 15 décembre 2026, par défaut',
          '',
          'ENTRE : Monsieur Antonio Caruso, demeurant avenue des Robiniers 8 à 4100 Boncelles, propriétaire bailleur ;',
          'ET : Monsieur Mathieu Delrez, né le 10 mars 1987, demeurant rue de la Boverie 222 à 4100 Seraing, preneur ;',
          '',
          'Le preneur occupe la maison rue de la Boverie 222 à 4100 Seraing suivant bail écrit ayant débuté le 1er janvier 2023, pour un loyer de 640 €. L’arriéré de loyer s’établit à 1.920 € (trois mois). Le défendeur, régulièrement convoqué à l’audience du 1er décembre 2026, n’a pas comparu.',
          'Le bail est résolu. Le preneur quittera les lieux dans les six semaines de la signification, sous peine d’expulsion. Il paiera 1.920 € d’arriérés et 640 € d’indemnité de relocation.',
        ]);
      }),
      {
        ...head('judgment', 'fr', 'arrears'),
        tenants: [person('Mathieu', 'Delrez', { born: '1987-03-10' })],
        dwelling: home('rue de la Boverie', '222', '', '4100', 'Seraing'),
        landlord: { name: 'Antonio Caruso' },
        arrears: debt(1920, 3, 640),
        court: { name: 'JUSTICE DE PAIX DU CANTON DE SERAING', rollNumber: '26A4571' },
        judgment: { date: '2026-12-15' },
        lease: { startDate: '2023-01-01', written: true },
      },
      'French default judgment, not served; the hearing is past; one month of damages equals the rent',
    ),
  ];
}
