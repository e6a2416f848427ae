import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { para } from '../pdf-layout.ts';
import { centred, filled, frame, grid, headRight, prose, ticks } from './layout.ts';

const waaskant = enterpriseNumber('09951204');
const hageland = enterpriseNumber('09951315');
const kemmel = enterpriseNumber('09951426');

/** Petitions in Dutch: of lawyers, housing companies and landlords without a lawyer. */
export async function fifthPetitions(): Promise<Piece[]> {
  const mehmet = nationalNumber('1981-02-11', 315);
  const songul = nationalNumber('1984-07-23', 288);
  const kofi = nationalNumber('1990-03-17', 421);
  const jordy = nationalNumber('1997-08-03', 155);
  return [
    courtFile(
      'vijfde-VZS Waaskant-Yildirim.pdf',
      await pdf((d) => {
        headRight(d, ['DHONDT & PARTNERS', 'advocaten', 'Casinostraat 14 - 9100 Sint-Niklaas', 'T 03 765 01 20 - balie@dhondt-advocaten.example', 'Onze ref.: LD/2641/YIL'], true);
        centred(d, 'Times-Bold', 13, 'VERZOEKSCHRIFT');
        prose(d, 'Times-Roman', 11, [
          'Aan mevrouw de Vrederechter van het Vredegerecht van het kanton Sint-Niklaas',
          `Geeft met eerbied te kennen: WAASKANT VASTGOED nv, met zetel te 9100 Sint-Niklaas, Parklaan 211, ingeschreven in de Kruispuntbank van Ondernemingen onder nummer ${kbo(waaskant)}, hierna de verhuurster, met als raadsman mr. Laurens Dhondt, bij wie keuze van woonplaats wordt gedaan.`,
          `Dat zij wenst over te gaan tot oproeping van: 1. de heer Mehmet YILDIRIM, geboren te Emirdag op 11 februari 1981, rijksregisternummer ${dotted(mehmet)}; 2. mevrouw Songül ARSLAN, geboren te Gent op 23 juli 1984, rijksregisternummer ${dotted(songul)}, samen gedomicilieerd te 9140 Tielrode, Hofstraat 62 bus 1, hierna de huurders.`,
          'I. BEVOEGDHEID. Overeenkomstig artikel 591, 1° van het Gerechtelijk Wetboek neemt de vrederechter kennis van de geschillen over de verhuring van onroerende goederen, ongeacht het bedrag. Het goed ligt in het rechtsgebied van de aangezochte rechter. De taal van de rechtspleging is het Nederlands, krachtens de wet van 15 juni 1935.',
          'II. DE HUUROVEREENKOMST. Bij geschreven overeenkomst, ondertekend op 14 juni 2021 en geregistreerd op 2 juli 2021, gaf de verhuurster aan de huurders een rijwoning in huur, gelegen te Tielrode, Hofstraat 62 bus 1, tot hoofdverblijf, voor een duur van negen jaren, met aanvang op 1 juli 2021. De huurwaarborg bedroeg 1.590,00 euro en staat op een geblokkeerde rekening. De huurders verbonden zich ertoe de huur vóór de vijfde van elke maand te betalen. Een plaatsbeschrijving werd opgesteld op 28 juni 2021 en door beide partijen voor akkoord ondertekend; zij maakt deel uit van de overeenkomst. Op 19 mei 2024 werd op vraag van de huurders een nieuwe verwarmingsketel geplaatst, op kosten van de verhuurster (2.940,00 euro).',
          'De partijen kwamen overeen dat elke briefwisseling op het adres van het gehuurde goed geldig gebeurt. De huurders namen in het goed hun intrek met hun drie minderjarige kinderen.',
        ]);
        d.addPage();
        prose(d, 'Times-Roman', 11, [
          'III. DE FEITEN. De basishuurprijs van 795,00 euro werd ingevolge indexatie gebracht op 861,20 euro per maand. Tot de zomer van 2026 werd die huur zonder noemenswaardige moeilijkheden betaald. Sedert september 2026 ontving de verhuurster niets meer. Bij aangetekend schrijven van 9 november en 7 december 2026 werden de huurders in gebreke gesteld. Op de dag van dit verzoekschrift beloopt de achterstand vier maanden huur, hetzij 3.444,80 euro, onverminderd het waterverbruik (188,15 euro), waarvoor alle rechten worden voorbehouden.',
          'IV. VORDERING. De huurovereenkomst te horen ontbinden in het nadeel van de huurders; hen te horen veroordelen om het goed te verlaten; hen hoofdelijk te horen veroordelen tot betaling van 3.444,80 euro, van een wederverhuringsvergoeding van 2.583,60 euro en van de gerechtskosten, met inbegrip van de rechtsplegingsvergoeding (750,00 euro).',
          'Sint-Niklaas, 4 januari 2027',
          'Voor de verzoekster, haar raadsman, L. Dhondt',
        ]);
        frame(d, { x: 300, y: d.y + 16, width: 233 }, ['GRIFFIE', 'Neergelegd en op de rol ingeschreven: 5 januari 2027', 'A.R. 27A0038', 'Vastgesteld: dinsdag 19 januari 2027 te 9 u. 30']);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Mehmet', 'Yildirim', { born: '1981-02-11', insz: mehmet }), person('Songül', 'Arslan', { born: '1984-07-23', insz: songul })],
        dwelling: home('Hofstraat', '62', '1', '9140', 'Tielrode'),
        landlord: { name: 'WAASKANT VASTGOED nv', enterpriseNumber: waaskant },
        arrears: debt(3444.8, 4, 861.2),
        court: { name: 'Vredegerecht van het kanton Sint-Niklaas', rollNumber: '27A0038', registeredOn: '2027-01-05', hearingAt: '2027-01-19T09:30' },
        lease: { startDate: '2021-07-01', written: true },
      },
      'lawyer, justified, letterhead right; facts and stamp of the registry on page 2; signed, registered and starting dates differ',
    ),

    courtFile(
      'vijfde-formulier verzoekschrift zottegem.pdf',
      await pdf((d) => {
        centred(d, 'Helvetica-Bold', 12, 'VERZOEKSCHRIFT HUURZAKEN - in te vullen door de verzoeker');
        d.font('Helvetica').fontSize(8).text('Dit formulier wordt gratis ter beschikking gesteld door de griffie. Kruis aan wat past.', { align: 'center' }).moveDown(0.8);
        filled(d, 'Vredegerecht', 'Vredegerecht van het kanton Zottegem');
        d.font('Helvetica-Bold').fontSize(10).text('A. Wie bent u?').moveDown(0.2);
        ticks(d, 'U bent', [['verhuurder', true], ['huurder', false], ['mede-eigenaar', false]]);
        filled(d, 'Naam en voornaam', 'Van Wymeersch Etienne');
        filled(d, 'Geboren op', '19/03/1947');
        filled(d, 'Adres', 'Knutsegemstraat 51, 9620 Zottegem');
        filled(d, 'Telefoon', '09 360 01 74');
        d.moveDown(0.4).font('Helvetica-Bold').fontSize(10).text('B. Tegen wie?').moveDown(0.2);
        filled(d, 'Naam en voornaam', 'De Mulder Chantal');
        filled(d, 'Geboren op', '30/11/1969');
        filled(d, 'Adres', 'Provinciebaan 214, 9620 Velzeke-Ruddershove');
        filled(d, 'Telefoon (indien gekend)', '0476 31 20 85');
        d.moveDown(0.4).font('Helvetica-Bold').fontSize(10).text('C. De huur').moveDown(0.2);
        filled(d, 'Ligging van het goed', 'zelfde adres als bij B');
        ticks(d, 'Overeenkomst', [['schriftelijk', false], ['mondeling', true]]);
        filled(d, 'Begin van de huur', '01/10/2017');
        filled(d, 'Huur per maand', '540 euro');
        d.moveDown(0.4).font('Helvetica-Bold').fontSize(10).text('D. Wat vraagt u?').moveDown(0.2);
        ticks(d, 'Reden', [['achterstal', true], ['overlast', false], ['onderhoud', false], ['einde huur', false]]);
        filled(d, 'Bedrag van de achterstallige huur', '1620 euro = 3 maanden');
        ticks(d, 'Gevraagd', [['betaling', true], ['ontbinding', true], ['uithuiszetting', true]]);
        filled(d, 'Uitleg', 'zij betaalde altijd cash maar sinds haar man weg is krijg ik niks meer. ben 79 jaar en kan dat niet missen.');
        filled(d, 'Datum en handtekening', '08/12/2026    Van Wymeersch E.');
        frame(d, { x: 62, y: d.y + 14, width: 471 }, ['Voorbehouden aan de griffie', 'Rolnummer 26A3391     ingeschreven op 10/12/2026     zitting 22/12/2026 om 9 uur']);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Chantal', 'De Mulder', { born: '1969-11-30', tel: '+32476312085' })],
        dwelling: home('Provinciebaan', '214', '', '9620', 'Velzeke-Ruddershove'),
        landlord: { name: 'Etienne Van Wymeersch', phone: '+3293600174' },
        arrears: debt(1620, 3, 540),
        court: { name: 'Vredegerecht van het kanton Zottegem', rollNumber: '26A3391', registeredOn: '2026-12-10', hearingAt: '2026-12-22T09:00' },
        lease: { startDate: '2017-10-01', written: false },
      },
      'form with boxes, filled in by an old landlord; both sides have a name, a birth date and a phone; only the ticked boxes count',
    ),

    courtFile(
      'vijfde-26A2874_tienen.pdf',
      await pdf((d) => {
        centred(d, 'Helvetica-Bold', 12, 'Woonmaatschappij Hagelandse Haard bv');
        centred(d, 'Helvetica', 8.5, `Grote Bergstraat 3, 3300 Tienen - ondernemingsnummer ${kbo(hageland)}`);
        d.font('Helvetica').fontSize(9.5).text(
          [
            'VERZOEKSCHRIFT in de zin van artikel 43 Vlaams Woninghuurdecreet',
            '',
            'Vredegerecht van het kanton Tienen',
            'Rolnr.: 26A2874',
            'Ingekomen en ingeschreven: 23 november 2026',
            '',
            'VERZOEKENDE PARTIJ',
            'Hagelandse Haard, vertegenwoordigd door haar directeur Ilse Boyen.',
            '',
            'VERWERENDE PARTIJ',
            'Kofi MENSAH-BOATENG',
            '°17 maart 1990',
            `RR ${dotted(kofi)}`,
            'Aarschotsesteenweg 118 bus 0203',
            '3300 Tienen',
            'alleenstaande, één kind ten laste (co-ouderschap)',
            '',
            'OVEREENKOMST',
            'Sociale huurovereenkomst, schriftelijk aangegaan op 12 april 2022, aanvang 1 mei 2022.',
            '',
            'FEITEN',
            'De huurder betaalt een reële huurprijs van € 411,37 per maand. Ondanks herhaalde contacten, een afbetalingsplan van € 60,00 per maand (mei 2026) en de tussenkomst van het OCMW bleef de huur gedurende vijf maanden onbetaald.',
            '',
            'De schuld aan huur is opgelopen tot € 2.056,85. Het saldo van de kosten en lasten (€ 142,06) wordt niet gevorderd.',
            '',
            'ZITTING',
            'De partijen worden verwacht op maandag 7 december 2026, te 10.45 uur.',
            '',
            'VORDERING',
            '1. ontbinding van de huur;',
            '2. ontruiming binnen de maand;',
            '3. betaling van de achterstallige huur;',
            '4. de kosten van het geding.',
            '',
            'Tienen, 20 november 2026',
            'I. Boyen',
          ].join('\n'),
          62,
          d.y + 6,
          { columns: 2, columnGap: 24, width: 471, height: 330, lineGap: 2 },
        );
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Kofi', 'Mensah-Boateng', { born: '1990-03-17', insz: kofi })],
        dwelling: home('Aarschotsesteenweg', '118', '0203', '3300', 'Tienen'),
        landlord: { name: 'Woonmaatschappij Hagelandse Haard bv', enterpriseNumber: hageland },
        arrears: debt(2056.85, 5, 411.37),
        court: { name: 'Vredegerecht van het kanton Tienen', rollNumber: '26A2874', registeredOn: '2026-11-23', hearingAt: '2026-12-07T10:45' },
        lease: { startDate: '2022-05-01', written: true },
      },
      'whole text in two columns; an instalment and other charges beside the arrears',
    ),

    courtFile(
      'vijfde-kemmelland dossier 40117 verzoekschrift.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(11).text('Aan het Vredegerecht van het kanton Ieper').moveDown(0.4);
        d.font('Helvetica').fontSize(9).text('Verzoekschrift tot ontbinding van de huur, uitdrijving en betaling').moveDown(0.6);
        grid(d, [28, 92, 190, 161], [
          ['nr', 'hoedanigheid', 'identiteit', 'woonplaats of zetel'],
          ['1', 'eiser', `KEMMELLAND WONEN cv, KBO ${kbo(kemmel)}, in rechte vertegenwoordigd door haar voorzitter`, 'Meensestraat 60, 8900 Ieper'],
          ['2', 'verweerder', 'VANDENBERGHE Rosita, geb. Roeselare 12.05.1966', 'Dikkebusseweg 341, 8908 Vlamertinge'],
          ['3', 'verweerder', `DECONINCK Jordy, geb. Ieper 03.08.1997, RR ${dotted(jordy)}, zoon van 2`, 'zelfde adres als 2'],
        ]);
        prose(d, 'Helvetica', 9.5, [
          'Partij 1 verhuurt aan partijen 2 en 3, die beiden het contract tekenden, de woning aan de Dikkebusseweg 341 te Vlamertinge. Het contract is schriftelijk en ging in op 1 februari 2015. De huurprijs bedraagt thans 302,11 euro.',
          'De huur wordt al vier maanden niet meer betaald. Per 30 november 2026 staat 1.208,44 euro open. Daarenboven regent het klachten van de buurt: de politie (PZ Arro Ieper) stelde in 2026 zes keer nachtlawaai vast, laatst op 15 november. Twee bemiddelingsgesprekken (18 september en 9 oktober) haalden niets uit.',
          'Partij 1 vordert de ontbinding van de huur, de uitdrijving van partijen 2 en 3 met al wie en al wat zich in het goed bevindt, 1.208,44 euro achterstallige huur en 906,33 euro wederverhuringsvergoeding.',
          'Ieper, 1 december 2026. De voorzitter, (get.) F. Lamote',
        ]);
        grid(d, [157, 157, 157], [['algemene rol', 'datum inschrijving', 'oproeping tegen'], ['26A1960', '03.12.2026', '17.12.2026, 14 uur']]);
      }),
      {
        ...head('petition', 'nl', 'arrears', 'nuisance'),
        tenants: [person('Rosita', 'Vandenberghe', { born: '1966-05-12' }), person('Jordy', 'Deconinck', { born: '1997-08-03', insz: jordy })],
        dwelling: home('Dikkebusseweg', '341', '', '8908', 'Vlamertinge'),
        landlord: { name: 'KEMMELLAND WONEN cv', enterpriseNumber: kemmel },
        arrears: debt(1208.44, 4, 302.11),
        court: { name: 'Vredegerecht van het kanton Ieper', rollNumber: '26A1960', registeredOn: '2026-12-03', hearingAt: '2026-12-17T14:00' },
        lease: { startDate: '2015-02-01', written: true },
      },
      'parties in a table of four columns, roll and hearing in a table at the foot; mother and son',
    ),

    courtFile(
      'vijfde-kot leuven verzoekschrift (kopie).pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11.5, [
          'Wim Ceulemans en Katrien Daems',
          'Bierbeekstraat 70',
          '3360 Bierbeek',
          'wim.ceulemans@kotbaas.example',
          '',
          'Vredegerecht van het kanton Leuven 1',
          'Smoldersplein 5',
          '3000 Leuven',
          '',
          'Bierbeek, 11 januari 2027',
          '',
          'Mijnheer de Vrederechter,',
          'Wij verhuren studentenkamers. In de Brabançonnestraat 45 in 3000 Leuven huurt Luca Ferreira da Silva (geboren 20 februari 2004, student burgerlijk ingenieur) kamer 6, op de brievenbus staat bus 6. Zijn domicilie is bij zijn ouders, Osylei 8 in 2640 Mortsel. Het is een schriftelijk studentencontract dat begonnen is op 15 september 2026 en loopt tot 14 september 2027.',
          'De kamerhuur is 455 euro. Luca heeft alleen de eerste maand betaald en de waarborg (910 euro). Hij is ons nu 3 maanden schuldig: 1365 euro. Zijn ouders nemen de telefoon niet op.',
          'Wij vragen u hem op te roepen, het contract te beëindigen en te bevelen dat hij de kamer leegmaakt. Wij vragen ook de huur tot op de dag dat hij weg is.',
          'Met de meeste hoogachting,',
          'Wim Ceulemans      Katrien Daems',
          '',
          '-----',
          'Griffie Leuven 1. Rol 27A0102. Ontvangen en ingeschreven 13/01/2027. Zitting woensdag 27/01/2027, 9.15 u.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Luca', 'Ferreira da Silva', { born: '2004-02-20' })],
        dwelling: home('Brabançonnestraat', '45', '6', '3000', 'Leuven'),
        landlord: { name: 'Wim Ceulemans en Katrien Daems', email: 'wim.ceulemans@kotbaas.example' },
        arrears: debt(1365, 3, 455),
        court: { name: 'Vredegerecht van het kanton Leuven 1', rollNumber: '27A0102', registeredOn: '2027-01-13', hearingAt: '2027-01-27T09:15' },
        lease: { startDate: '2026-09-15', written: true, student: true },
      },
      'student lease: the room is the dwelling, not the home of the parents; typed by the landlords',
    ),

    courtFile(
      'vijfde-ronse einde huur.pdf',
      await pdf((d) => {
        frame(d, { x: 340, y: 55, width: 193 }, ['VREDEGERECHT VAN HET KANTON RONSE', 'rolnummer 27A0211', 'ingeschreven 09-02-2027', 'inleiding 22-02-2027 om 10u00'], 8.5);
        d.y = 150;
        centred(d, 'Times-Bold', 12, 'VERZOEKSCHRIFT - UITHUISZETTING NA OPZEGGING');
        prose(d, 'Times-Roman', 11, [
          'Mr. Annelies De Rycke, advocaat te 9700 Oudenaarde, Einestraat 22, treedt op voor mevrouw Godelieve BAUTERS, geboren te Ronse op 1 mei 1951, wonende te 9600 Ronse, Savooistraat 140.',
          'Verwerende partijen zijn de heer Dieudonné MBALA, geboren te Kinshasa op 8 augustus 1978, en mevrouw Clarisse NKOSI, geboren te Lubumbashi op 27 januari 1982, beiden wonende te 9600 Ronse, Kruisstraat 27.',
          'Cliënte verhuurt de woning Kruisstraat 27 aan verweerders met een geschreven contract dat aanving op 1 maart 2021. Zij heeft de huur opgezegd voor persoonlijke bewoning door haar kleindochter, bij aangetekende brief van 14 juli 2026, met een opzegtermijn van zes maanden. Die termijn verstreek op 31 januari 2027. Verweerders wonen er vandaag nog altijd. Zij zeggen niets anders te vinden voor een gezin met vijf kinderen.',
          'De huur (690,00 euro per maand) wordt correct betaald; daarover is er geen betwisting.',
          'Cliënte vordert dat wordt vastgesteld dat de huur een einde nam, dat verweerders het goed binnen de maand ontruimen en, bij gebreke daarvan, dat zij eruit worden gezet.',
          'Oudenaarde, 8 februari 2027',
        ]);
      }),
      {
        ...head('petition', 'nl', 'contract'),
        tenants: [person('Dieudonné', 'Mbala', { born: '1978-08-08' }), person('Clarisse', 'Nkosi', { born: '1982-01-27' })],
        dwelling: home('Kruisstraat', '27', '', '9600', 'Ronse'),
        landlord: { name: 'Godelieve Bauters' },
        arrears: debt(0, 0, 690),
        court: { name: 'VREDEGERECHT VAN HET KANTON RONSE', rollNumber: '27A0211', registeredOn: '2027-02-09', hearingAt: '2027-02-22T10:00' },
        lease: { startDate: '2021-03-01', written: true },
      },
      'no arrears: the landlord gave notice and the tenants stay; roll in a frame at the top right',
    ),

    courtFile(
      'vijfde-maaseik_brief_vrederechter.pdf',
      await pdf((d) => {
        para(d, 'Courier', 10, [
          'Kinrooi, 25 november 2026',
          '',
          'AAN DE VREDERECHTER TE MAASEIK',
          '(Vredegerecht van het kanton Maaseik)',
          '',
          'Geachte Heer Vrederechter,',
          '',
          'Ik ben Jaak Geebelen, gepensioneerd bakker, en woon in de Breeërsteenweg 12 te 3640 Kinrooi. Ik ben eigenaar van een huis in de Venlosesteenweg, nummer 203, ook te 3640 Kinrooi. Daar woont sinds 1 april 2019 Miek Smeets, geboren 4 juni 1958. Zij heeft een geschreven kontrakt.',
          '',
          'Betalen doet zij goed, daar gaat het niet over. Maar het huis gaat kapot. Zij kan niets weggooien. In de gang en op de trap staan stapels kranten en dozen tot aan het plafond, ge moet zijdelings binnen. In de keuken loopt het ongedierte en er is in geen jaren gekuist. De brandweer is op 6 oktober geweest en vond het gevaarlijk. De schouwveger mag er niet meer binnen.',
          '',
          'Mijn dochter heeft drie keer een container besteld, zij stuurt hem altijd terug. Daarom vraag ik u om het kontrakt te verbreken en haar te doen verhuizen, liefst naar een plaats waar men haar helpt, want het is geen slechte vrouw.',
          '',
          'Hoogachtend,',
          'J. Geebelen',
          '',
          '',
          '    ALG. ROL 26A1544        INGESCHREVEN 27 NOV. 2026',
          '    OPROEPING: 10 DEC. 2026 - 11.30 u.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'upkeep', 'living-skills'),
        tenants: [person('Miek', 'Smeets', { born: '1958-06-04' })],
        dwelling: home('Venlosesteenweg', '203', '', '3640', 'Kinrooi'),
        landlord: { name: 'Jaak Geebelen' },
        court: { name: 'Vredegerecht van het kanton Maaseik', rollNumber: '26A1544', registeredOn: '2026-11-27', hearingAt: '2026-12-10T11:30' },
        lease: { startDate: '2019-04-01', written: true },
      },
      'letter of a landlord to the judge about hoarding; no arrears; abbreviated months in a stamp',
    ),
  ];
}
