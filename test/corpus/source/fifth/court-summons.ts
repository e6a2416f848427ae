import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { centred, frame, grid, headRight, prose, ticks } from './layout.ts';

const leieland = enterpriseNumber('09952204');
const koekestad = enterpriseNumber('09952315');
const zenne = enterpriseNumber('09952426');
const kempenblik = enterpriseNumber('09952537');

/** Summonses by bailiffs and calls to conciliation, in Dutch. */
export async function fifthSummonsesAndCalls(): Promise<Piece[]> {
  const sandra = nationalNumber('1983-03-07', 246);
  const iryna = nationalNumber('1987-12-02', 512);
  return [
    courtFile(
      'vijfde-exploot 27-00418 Callewaert.pdf',
      await pdf((d) => {
        para(d, 'Times-Bold', 12, ['Koen Verstraete, gerechtsdeurwaarder']);
        para(d, 'Times-Roman', 9, ['Doorniksewijk 88, 8500 Kortrijk - tel. 056 22 41 07 - kantoor@verstraete-gdw.example', 'Dossier 27-00418', '']);
        centred(d, 'Times-Bold', 13, 'DAGVAARDING');
        prose(d, 'Times-Roman', 11.5, [
          'HEDEN, het jaar tweeduizend zevenentwintig, op de achttiende januari;',
          `TEN VERZOEKE VAN: Immobiliën LEIELAND bv, met maatschappelijke zetel te 8500 Kortrijk, Pottelberg 190, KBO ${kbo(leieland)}, voor wie optreedt als raadsman mr. Jeroen Sabbe, advocaat te 8530 Harelbeke, Marktstraat 31;`,
          'HEB IK ONDERGETEKENDE, Koen VERSTRAETE, gerechtsdeurwaarder met standplaats te Kortrijk;',
          `AAN: mevrouw Sandra CALLEWAERT, geboren te Kortrijk op 7 maart 1983, rijksregisternummer ${dotted(sandra)}, ingeschreven te 8560 Wevelgem, Lauwestraat 90, bij haar moeder, doch werkelijk verblijvend in het gehuurde goed te 8501 Heule, Kortrijksestraat 250 bus 11, alwaar ik mij begeven heb en sprekend met haarzelf, die weigerde te tekenen;`,
          'DAGVAARDING GEGEVEN om te verschijnen op woensdag DRIE FEBRUARI TWEEDUIZEND ZEVENENTWINTIG (3 februari 2027) om 8 uur 45 voor het Vredegerecht van het kanton Kortrijk 2, zitting houdend te 8500 Kortrijk, Burgemeester Nolfstraat 10A;',
          'TEN EINDE: zie volgende blad.',
          'Deze zaak wordt ingeschreven op de rol overeenkomstig artikel 716 van het Gerechtelijk Wetboek. De gedaagde kan juridische tweedelijnsbijstand vragen bij het bureau voor juridische bijstand te Kortrijk.',
        ]);
        d.addPage();
        prose(d, 'Times-Roman', 11.5, [
          '(blad 2, dossier 27-00418)',
          'Aangezien verzoekster aan gedaagde het appartement te Heule verhuurt bij geschreven huurcontract met ingang van 1 november 2022, tegen een huur van 735,00 euro, te vermeerderen met een voorschot van 85,00 euro voor de gemene delen;',
          'Aangezien gedaagde sinds oktober 2026 in gebreke blijft, zodat op heden drie maanden huur openstaan, samen 2.205,00 euro;',
          'Aangezien het appartement bovendien zwaar vervuild is, zoals de syndicus op 2 december 2026 met foto’s vaststelde: vuilnis in alle kamers, schimmel en ongedierte in de keuken;',
          'Zich te horen veroordelen tot 2.205,00 euro huurachterstand, de huurovereenkomst lastens haar ontbonden te horen verklaren, tot ontruiming te worden veroordeeld en, bij gebreke daarvan, te worden uitgedreven met de sterke arm; zich te horen verwijzen in de kosten, waaronder de kosten van dit exploot, begroot op 263,74 euro.',
          'WAARVAN AKTE, opgemaakt te Kortrijk, datum als boven. K. Verstraete',
        ]);
      }),
      {
        ...head('summons', 'nl', 'arrears', 'upkeep'),
        tenants: [person('Sandra', 'Callewaert', { born: '1983-03-07', insz: sandra })],
        dwelling: home('Kortrijksestraat', '250', '11', '8501', 'Heule'),
        landlord: { name: 'Immobiliën LEIELAND bv', enterpriseNumber: leieland },
        referrer: {
          name: 'Koen Verstraete',
          email: 'kantoor@verstraete-gdw.example',
          phone: '+3256224107',
        },
        arrears: debt(2205, 3, 735),
        court: { name: 'Vredegerecht van het kanton Kortrijk 2', hearingAt: '2027-02-03T08:45' },
        lease: { startDate: '2022-11-01', written: true },
      },
      'two pages, the facts on the second; registered with the mother, living in the rented flat; no roll number',
    ),

    courtFile(
      'vijfde-dagv_antwerpen_kovalenko.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(14).text('Gerechtsdeurwaarders Van Looveren & Aerts');
        d.font('Helvetica').fontSize(8.5).text('Mechelsesteenweg 166, 2018 Antwerpen  |  03 239 70 15  |  post@vla-deurwaarders.example').moveDown(1);
        frame(d, { x: 62, y: d.y, width: 471 }, [
          'DE DAGVAARDING IN HET KORT (wat moet u weten?)',
          'Wanneer?   vrijdag 12 februari 2027 om 9.00 uur',
          'Waar?      Vredegerecht van het zesde kanton Antwerpen',
          'Wie vraagt?   Woonhaven Koekestad vzw (uw verhuurder)',
          'Hoeveel?   1.876,20 euro huur (6 maanden)',
          'Wat kan er gebeuren?   u kunt uit uw woning worden gezet',
        ], 10);
        d.moveDown(0.5);
        sideBySide(d, 'Helvetica', 9.5, [
          ['Verzoekende partij', 'Gedaagde partijen'],
          ['Woonhaven Koekestad vzw', '1. Oleksandr Kovalenko'],
          [kbo(koekestad), 'geboren op 21/05/1985 te Charkiv'],
          ['Lange Beeldekensstraat 9', '2. Iryna Kovalenko'],
          ['2060 Antwerpen', 'geboren op 02/12/1987 te Poltava'],
          ['', `rijksregister ${dotted(iryna)}`],
          ['', 'beiden: Turnhoutsebaan 301 bus 5'],
          ['', '2140 Borgerhout'],
        ]);
        para(d, 'Helvetica', 9.5, [
          '',
          'Op 25 januari 2027 heb ik, Sofie Aerts, gerechtsdeurwaarder, op verzoek van de verzoekende partij de gedaagde partijen gedagvaard om op de hierboven vermelde dag te verschijnen. Een afschrift werd in de brievenbus achtergelaten.',
          'De gedaagde partijen huren sinds 15 juni 2023 (mondelinge overeenkomst, in afwachting van een geschreven contract dat zij nooit ondertekenden) een appartement van de verzoekende partij voor 312,70 euro per maand. Zes maanden huur zijn niet betaald.',
          'De verzoekende partij vraagt: 1) betaling van de huur van 1.876,20 euro; 2) ontbinding en uithuiszetting; 3) de kosten van het geding (dagvaarding 241,90 euro, bijdrage fonds 26,00 euro).',
        ]);
      }),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Oleksandr', 'Kovalenko', { born: '1985-05-21' }), person('Iryna', 'Kovalenko', { born: '1987-12-02', insz: iryna })],
        dwelling: home('Turnhoutsebaan', '301', '5', '2140', 'Borgerhout'),
        landlord: { name: 'Woonhaven Koekestad vzw', enterpriseNumber: koekestad },
        referrer: {
          name: 'Sofie Aerts',
          organisation: 'Gerechtsdeurwaarders Van Looveren & Aerts',
          email: 'post@vla-deurwaarders.example',
          phone: '+3232397015',
        },
        arrears: debt(1876.2, 6, 312.7),
        court: { name: 'Vredegerecht van het zesde kanton Antwerpen', hearingAt: '2027-02-12T09:00' },
        lease: { startDate: '2023-06-15', written: false },
      },
      'frame in plain words, parties side by side; oral lease',
    ),

    courtFile(
      'vijfde-mededeling OCMW Halle.pdf',
      await letterPdf({
        letterhead: ['Deurwaarderskantoor Brabant-Zuid', 'Basiliekstraat 40, 1500 Halle', 'tel. 02 356 88 14', 'E halle@dkbz.example'],
        addressee: ['Aan het OCMW van Halle', 'Sociaal Huis', 'August Demaeghtlaan 38', '1500 Halle'],
        place: 'Halle, 2 december 2026',
        subject: 'Onze ref. 2026/7719-NVL - afschrift dagvaarding (art. 46 Woninghuurdecreet)',
        font: 'Helvetica',
        paragraphs: [
          'Mevrouw, mijnheer,',
          'Ingevolge onze wettelijke verplichting delen wij u mee dat mevrouw Nathalie VANDERLINDEN, geboren op 28 oktober 1975, wonende in de Edingensesteenweg 488 te Halle, op 1 december 2026 door ons ambt werd gedagvaard.',
          `De vordering gaat uit van ZENNEVALLEI VASTGOED comm.v (0${zenne.slice(1, 4)}.${zenne.slice(4, 7)}.${zenne.slice(7)}), Nijvelsesteenweg 5 te 1500 Halle, en strekt tot ontbinding van de huur en uithuiszetting. De dagvaarding vermeldt als reden: niet-betaling van de huur, te weten € 4.410,00 tot en met november, zijnde 4,5 maanden aan € 980,00. De huurwaarborg (€ 1.960,00) is nog niet vrijgegeven.`,
          'De zaak komt voor op 17 december eerstkomend om 13.30 uur, Vredegerecht van het kanton Halle.',
          'Indien uw diensten een regeling kunnen bekomen, gelieve ons daarvan tijdig te verwittigen.',
          'Met de meeste hoogachting,',
          'Bram Decoster, gerechtsdeurwaarder',
        ],
      }),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Nathalie', 'Vanderlinden', { born: '1975-10-28' })],
        dwelling: home('Edingensesteenweg', '488', '', '', 'Halle'),
        landlord: { name: 'ZENNEVALLEI VASTGOED comm.v', enterpriseNumber: zenne },
        referrer: { name: 'Bram Decoster', organisation: 'Deurwaarderskantoor Brabant-Zuid', email: 'halle@dkbz.example', phone: '+3223568814' },
        arrears: debt(4410, 4.5, 980),
        court: { name: 'Vredegerecht van het kanton Halle', hearingAt: '2026-12-17T13:30' },
      },
      'letter of a bailiff to the office: year of the hearing follows from the letter; half a month; no postcode of the dwelling (Halle has three)',
    ),

    courtFile(
      'vijfde-oproeping 26B0712.pdf',
      await pdf((d) => {
        headRight(d, ['Vredegerecht van het kanton Geel', 'Werft 61', '2440 Geel', 'vred.geel@gerecht.example', '014 58 90 41']);
        para(d, 'Helvetica', 10, [
          'De heer en mevrouw',
          'Bart Verdonck - Nele Geukens',
          'Larumseweg 55 bus 2',
          '2440 Geel',
          '',
          '',
          'Geel, 30 november 2026',
          'ons kenmerk: 26B0712',
          'bijlage(n): 1',
          '',
          'OPROEPING TOT MINNELIJKE SCHIKKING (artikel 732 Ger. W.)',
          '',
        ]);
        prose(d, 'Helvetica', 10, [
          'Geachte heer, geachte mevrouw,',
          `Uw verhuurder, Kempenblik Wonen bv (${kbo(kempenblik)}), vraagt de vrederechter u beiden op te roepen omdat de huur van uw woning op bovenstaand adres niet stipt wordt betaald. Volgens zijn brief van 24 november bedraagt de achterstand 1.146,00 euro, twee maanden huur van 573,00 euro.`,
          'Wij verwachten u op maandag 14 december 2026 tussen 10 uur en 10.30 uur, in de raadkamer. Wees stipt om 10.00 uur aanwezig. U mag zich laten bijstaan door een medewerker van het OCMW, aan wie wij deze oproeping in kopie bezorgen.',
          'Komt er een akkoord, dan maakt de griffier daarvan een proces-verbaal op. Komt er geen, dan kan de verhuurder een procedure starten.',
          'De hoofdgriffier,',
          'An Wouters',
        ]);
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Bart', 'Verdonck'), person('Nele', 'Geukens')],
        dwelling: home('Larumseweg', '55', '2', '2440', 'Geel'),
        landlord: { name: 'Kempenblik Wonen bv', enterpriseNumber: kempenblik },
        arrears: debt(1146, 2, 573),
        court: { name: 'Vredegerecht van het kanton Geel', rollNumber: '26B0712', hearingAt: '2026-12-14T10:00' },
      },
      'letter to a couple, letterhead right; the dwelling is the address of the letter',
    ),

    courtFile(
      'vijfde-verzoening torhout.pdf',
      await pdf((d) => {
        grid(d, [235, 236], [
          ['VREDEGERECHT VAN HET KANTON TORHOUT', 'VERZOENING NR. 27B0019'],
          ['dag: maandag 1 februari 2027', 'uur: 13.45'],
        ], 10);
        ticks(d, 'Opgeroepen partij is', [['huurder', true], ['verhuurder', false], ['buur', false]]);
        ticks(d, 'Voorwerp', [['huurgeld', false], ['overlast', true], ['burenruzie', false], ['andere', false]]);
        d.moveDown(0.5);
        grid(d, [120, 351], [
          ['rubriek', 'ingevuld door de griffie'],
          ['opgeroepene', 'Krzysztof Nowak (tolk Pools voorzien)'],
          ['adres', 'Oostendestraat 133/B, 8820 Torhout (het gehuurde)'],
          ['aanvrager', 'Houtland Thuis, sociale verhuurder, Markt 28, 8820 Torhout'],
          ['feiten volgens aanvrager', 'nachtelijk feesten met luide muziek, ruzie in de traphal, twee pv\'s van de politie (31/10 en 12/12)'],
          ['afschrift aan', 'OCMW Torhout, dienst wonen'],
        ]);
        para(d, 'Helvetica', 9, ['Kosteloos. Aanwezigheid niet verplicht, wel aangeraden.', 'Torhout, 14 januari 2027 - de griffier, P. Maertens']);
      }),
      {
        ...head('conciliation', 'nl', 'nuisance'),
        tenants: [person('Krzysztof', 'Nowak')],
        dwelling: home('Oostendestraat', '133', 'B', '8820', 'Torhout'),
        landlord: { name: 'Houtland Thuis' },
        court: { name: 'VREDEGERECHT VAN HET KANTON TORHOUT', rollNumber: '27B0019', hearingAt: '2027-02-01T13:45' },
      },
      'form in tables about nuisance; box after a slash; dates of the police reports are no hearing',
    ),
  ];
}
