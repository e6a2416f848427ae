import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { centred, grid, justified } from './layout-c.ts';

const zwinhof = enterpriseNumber('09985533');
const havenrand = enterpriseNumber('09986644');
const denderoord = enterpriseNumber('09987755');
const leiedal = enterpriseNumber('09988866');
const demerkant = enterpriseNumber('09989977');
const simoens = nationalNumber('1976-04-30', 218);
const peters = nationalNumber('1999-12-05', 336);
const maertens = nationalNumber('1971-08-16', 129);
const vansina = nationalNumber('2001-02-24', 155);

/** Summonses, calls to conciliation, judgments and eviction notices in Dutch, as text PDF. */
export async function courtLaterC(): Promise<Piece[]> {
  return [
    courtFile(
      'zevende-dagvaarding Brugge 2026-11-27.pdf',
      await pdf((d) => {
        centred(d, 'Times-Bold', 12, 'DAGVAARDING VOOR DE VREDERECHTER');
        d.moveDown();
        justified(d, 'Times-Roman', 11.5, [
          'TWEEDUIZEND ZESENTWINTIG, DE ZEVENENTWINTIGSTE NOVEMBER,',
          `TEN VERZOEKE VAN: Zwinhof Patrimonium nv, met maatschappelijke zetel te 8300 Knokke-Heist, Lippenslaan 301, ondernemingsnummer ${kbo(zwinhof)}, hebbende als raadsman meester Ann Deschacht, advocaat te 8000 Brugge, Predikherenrei 19;`,
          'Heb ik, ondergetekende, BJORN LAGROU, gerechtsdeurwaarder met kantoor te 8000 Brugge, Langestraat 133 (tel. 050 33 81 27, kantoor@gdw-lagrou.example),',
          `GEDAGVAARD: de heer Frederik SIMOENS, kok, geboren te Blankenberge op 30 april 1976 (RRN ${dotted(simoens)}), ingeschreven en verblijvende te 8380 Zeebrugge, Heiststraat 57 bus 0102, waar ik mij heb begeven en waar ik, niemand aantreffend, het afschrift onder gesloten omslag in de brievenbus heb gelaten;`,
          'OM TE VERSCHIJNEN op VRIJDAG ACHTTIEN DECEMBER TWEEDUIZEND ZESENTWINTIG om NEGEN UUR (18/12/2026, 09:00) voor het Vredegerecht van het eerste kanton Brugge, zetelend te 8000 Brugge, Kazernevest 3, in zijn gewone gehoorzaal;',
          'TENEINDE: Aangezien verzoekster aan gedaagde een studio verhuurt bij geschrift van 20 december 2020, met aanvang op 1 januari 2021, voor een actuele maandprijs van 610,00 EUR; Aangezien gedaagde ingevolge afrekening van 25 november 2026 een bedrag van 3.050,00 EUR aan huur verschuldigd is gebleven (vijf maanden), naast 212,50 EUR aan elektriciteit; Aangezien de ingebrekestelling van 28 september 2026 zonder gevolg bleef;',
          'De huur ontbonden te horen verklaren; zich te horen veroordelen tot ontruiming, tot betaling van 3.050,00 EUR huur en 212,50 EUR verbruik, tot de verwijlintresten vanaf 28 september 2026 en tot de gerechtskosten, daaronder de kost van dit exploot, zijnde 268,43 EUR;',
          'WAARVAN AKTE.',
        ]);
      }),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Frederik', 'Simoens', { born: '1976-04-30', insz: simoens })],
        dwelling: home('Heiststraat', '57', '0102', '8380', 'Zeebrugge'),
        landlord: { name: 'Zwinhof Patrimonium nv', enterpriseNumber: zwinhof },
        referrer: { name: 'Bjorn Lagrou', phone: '+3250338127', email: 'kantoor@gdw-lagrou.example' },
        arrears: debt(3050, 5, 610),
        court: { name: 'Vredegerecht van het eerste kanton Brugge', hearingAt: '2026-12-18T09:00' },
        lease: { startDate: '2021-01-01', written: true },
      },
      'exploit in formal prose; day and hour in words and in figures; electricity is no rent',
    ),

    courtFile(
      'zevende-GDW-Scheldekaai-dagv-OCMW.pdf',
      await pdf((d) => {
        sideBySide(d, 'Helvetica', 9.5, [
          ['SCHELDEKAAI GERECHTSDEURWAARDERS', 'Aan het OCMW van Antwerpen'],
          ['Plantinkaai 31', 'Dienst uithuiszettingen'],
          ['2000 Antwerpen', ''],
          ['T 03 257 10 46', 'Antwerpen, 30 november 2026'],
          ['dagvaarding@scheldekaai.example', 'Dossier 4-26-30117 (te vermelden)'],
          ['', ''],
        ]);
        para(d, 'Helvetica-Bold', 11, ['Kennisgeving van een dagvaarding tot uithuiszetting']);
        d.font('Helvetica').fontSize(9.5).text(
          [
            'Geachte,',
            'In uitvoering van de wet delen wij u mee dat ons kantoor op 26 november 2026 een dagvaarding heeft betekend aan mevrouw Jennifer Peters, geboren op 5 december 1999. Zij huurt samen met haar kind een appartement in de Sint-Bernardsesteenweg 588 bus 7, 2660 Hoboken, en is daar ook gedomicilieerd.',
            'Eiser is Havenrand Invest bv uit Kapellen ' + `(KBO ${kbo(havenrand)}).`,
            'De zaak komt voor op woensdag 16 december 2026, 14u30, voor het Vredegerecht van het zesde kanton Antwerpen.',
            'Wat wordt gevorderd? De ontbinding van het huurcontract, de uithuiszetting en betaling van de achterstal van 2.547,00 euro, dat is drie maal de maandhuur van 849,00 euro. Daarbij komen een schadebeding van 10 % en de kosten.',
            'Het contract is schriftelijk en begon op 1 juni 2025.',
            `Rijksregisternummer van de huurster: ${dotted(peters)}. Een telefoonnummer is ons niet bekend.`,
            'Wilt u met de huurster bemiddelen, neem dan contact met dossierbeheerder Tom Raeymaekers op het nummer hierboven. Zolang er geen akkoord is, gaat de procedure door.',
            'Hoogachtend,',
            'voor het kantoor, Tom Raeymaekers',
          ].join('\n\n'),
          62,
          d.y + 8,
          { width: 470, columns: 2, columnGap: 22, height: 235 },
        );
      }),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Jennifer', 'Peters', { born: '1999-12-05', insz: peters })],
        dwelling: home('Sint-Bernardsesteenweg', '588', '7', '2660', 'Hoboken'),
        landlord: { name: 'Havenrand Invest bv', enterpriseNumber: havenrand },
        referrer: {
          name: 'Tom Raeymaekers',
          organisation: 'Scheldekaai Gerechtsdeurwaarders',
          phone: '+3232571046',
          email: 'dagvaarding@scheldekaai.example',
        },
        arrears: debt(2547, 3, 849),
        court: { name: 'Vredegerecht van het zesde kanton Antwerpen', hearingAt: '2026-12-16T14:30' },
        lease: { startDate: '2025-06-01', written: true },
      },
      'notice of a summons in two columns of text',
    ),

    courtFile(
      'zevende-oproeping_minnelijk_Aalst_26B0877.pdf',
      await letterPdf({
        letterhead: [
          'Vredegerecht van het kanton Aalst',
          'Griffie - Graanmarkt 6, 9300 Aalst',
          'open op werkdagen van 8.30 tot 12.30 en van 13.30 tot 16 uur',
        ],
        addressee: ['Denderoord bv', 'Keizersplein 40 bus 2', '9300 Aalst'],
        place: 'Aalst, 1 december 2026',
        subject: 'Ons kenmerk 26B0877 - uw verzoek van 24 november 2026 om een minnelijke schikking',
        paragraphs: [
          'Geachte heer, mevrouw,',
          `U vroeg ons (KBO ${kbo(denderoord)}) om uw huurders, de heer Rachid Ben Messaoud en mevrouw Sarah Van der Straeten, Moorselbaan 319 te 9300 Aalst, op te roepen. U legde een geschreven huurcontract voor dat op 1 mei 2019 begon.`,
          'De vrederechter ontvangt u allen op dinsdag 22 december 2026 om 13 uur 45 in zijn kabinet, eerste verdieping.',
          'In uw verzoek staat een huurachterstal van € 1.786,50. De lopende huur is € 595,50.',
          'Breng de rekeninguittreksels vanaf 1 juli 2026 mee. Wie niet zelf kan komen, stuurt een volmacht. Verschijnen de huurders niet, dan stellen wij enkel vast dat er geen schikking is.',
          'Een afschrift van deze brief gaat naar de huurders en naar het OCMW.',
          'Met achting,',
          'P. De Coninck, griffier',
        ],
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Rachid', 'Ben Messaoud'), person('Sarah', 'Van der Straeten')],
        dwelling: home('Moorselbaan', '319', '', '9300', 'Aalst'),
        landlord: { name: 'Denderoord bv', enterpriseNumber: denderoord },
        arrears: debt(1786.5, 0, 595.5),
        court: {
          name: 'Vredegerecht van het kanton Aalst',
          rollNumber: '26B0877',
          hearingAt: '2026-12-22T13:45',
        },
        lease: { startDate: '2019-05-01', written: true },
      },
      'letter to the landlord, not the tenants: the address at the right is not the dwelling',
    ),

    courtFile(
      'zevende-verzoening-Genk-kennisgeving.pdf',
      await pdf((d) => {
        para(d, 'Helvetica-Bold', 13, ['VREDEGERECHT GENK']);
        para(d, 'Helvetica', 9, ['Europalaan 33, 3600 Genk  |  089 36 11 92  |  vg.genk@griffies.example', '']);
        para(d, 'Helvetica-Bold', 11, ['KENNISGEVING AAN HET OCMW - POGING TOT VERZOENING']);
        grid(d, [235, 235], [
          ['Verzoeker', 'Opgeroepen partij'],
          ['Bochtenhuis vzw\nSledderlowijk 2\n3600 Genk', 'Ilknur Yilmaz\n° 11.07.1985\nBochtlaan 48\n3600 Genk'],
          ['Contactpersoon: Bram Coenen, 089 36 44 05', 'Contact: 0472 40 18 93, ilknur.yilmaz85@postbus.example'],
        ]);
        grid(d, [120, 350], [
          ['Onderwerp', 'Toelichting van de verzoeker'],
          ['Woning', 'zoals adres opgeroepen partij; hoofdverblijfplaats'],
          ['Huurschuld', 'Twee maanden: 2 x 451,20 = 902,40 euro'],
          ['Andere', 'Tuin niet onderhouden, afval achter het huis. Verzoeker vraagt een plan om op te ruimen.'],
          ['Contract', 'Schriftelijk, van 1 november 2018 af'],
        ]);
        grid(d, [120, 175, 175], [
          ['Nummer', 'Datum', 'Uur'],
          ['26B0461', 'maandag 14 december 2026', '10.20 u'],
        ]);
        para(d, 'Helvetica', 8.5, [
          'Ontvangen op de griffie: 20 november 2026. Verstuurd: 23 november 2026. Zonder bericht binnen de 8 dagen gaan wij ervan uit dat uw dienst niet aanwezig zal zijn.',
        ]);
      }),
      {
        ...head('conciliation', 'nl', 'arrears', 'upkeep'),
        tenants: [
          person('Ilknur', 'Yilmaz', {
            born: '1985-07-11',
            tel: '+32472401893',
            email: 'ilknur.yilmaz85@postbus.example',
          }),
        ],
        dwelling: home('Bochtlaan', '48', '', '3600', 'Genk'),
        landlord: { name: 'Bochtenhuis vzw', phone: '+3289364405' },
        arrears: debt(902.4, 2, 451.2),
        court: { name: 'Vredegerecht Genk', rollNumber: '26B0461', hearingAt: '2026-12-14T10:20' },
        lease: { startDate: '2018-11-01', written: true },
      },
      'three tables; both parties in blocks side by side; hearing in the last table',
    ),

    courtFile(
      'zevende-vonnis Kortrijk tegenspraak.pdf',
      await pdf((d) => {
        sideBySide(d, 'Times-Roman', 10, [
          ['Vredegerecht van het tweede kanton Kortrijk', 'Repertorium 2026/4471'],
          ['Burgemeester Nolfstraat 10A', 'A.R. nummer 26A2351'],
          ['8500 Kortrijk', 'Openbare zitting van 17 november 2026'],
          ['', ''],
        ]);
        centred(d, 'Times-Bold', 13, 'VONNIS OP TEGENSPRAAK');
        d.moveDown();
        justified(d, 'Times-Roman', 11, [
          `In de zaak van: Sociale Verhuring Leiekouter vzw, Zwevegemsestraat 54, 8500 Kortrijk, ondernemingsnummer ${kbo(leiedal)}, eisende partij, vertegenwoordigd door mr. Joris Callens;`,
          `Tegen: Martine MAERTENS, geboren te Menen op 16 augustus 1971, rijksregisternummer ${dotted(maertens)}, wonende te 8510 Marke, Kloosterstraat 26 bus 4, verwerende partij, die in persoon verscheen.`,
          '1. Rechtspleging. De zaak werd ingeleid met een verzoekschrift dat op 12 oktober 2026 ter griffie werd neergelegd. Op de zitting van 27 oktober 2026 vroeg verweerster uitstel. De zaak werd behandeld op 10 november 2026 en in beraad genomen.',
          '2. Feiten. Partijen sloten op 24 juni 2021 een schriftelijke onderhuurovereenkomst voor het appartement in Marke, die inging op 1 juli 2021. De huur bedraagt thans 437,90 euro. Bij het indienen van het verzoekschrift was er een achterstand van 2.189,50 euro. Verweerster betaalde nadien 437,90 euro, op 2 november 2026.',
          '3. Beoordeling. Verweerster erkent dat er vandaag nog vier maanden huur openstaan, in totaal 1.751,60 euro. Zij legt uit dat haar uitkering werd geschorst en dat zij in collectieve schuldenregeling wil gaan. De rechtbank heeft begrip voor haar toestand, maar stelt vast dat ook eerdere afspraken van 90 euro per maand niet werden gehouden.',
          'De ontbinding is verantwoord. Er is reden om de termijn voor de uithuiszetting te verlengen tot twee maanden na de betekening, omdat het winter is en verweerster nog geen andere woning heeft.',
        ]);
        d.addPage();
        justified(d, 'Times-Roman', 11, [
          'OM DEZE REDENEN, beslist de vrederechter, rechtsprekend op tegenspraak en in eerste aanleg:',
          'verklaart de vordering toelaatbaar en in de volgende mate gegrond; ontbindt de overeenkomst in het nadeel van verweerster; veroordeelt haar om 1.751,60 euro achterstallige huur te betalen aan eiseres, te vermeerderen met een bezettingsvergoeding van 437,90 euro per maand tot aan het vertrek;',
          'machtigt eiseres om verweerster uit de woning te laten zetten na verloop van twee maanden vanaf de betekening van dit vonnis; veroordeelt verweerster tot de kosten, begroot op 165,00 euro rolrecht en 364,24 euro rechtsplegingsvergoeding.',
          'Uitgesproken door vrederechter H. Vandecasteele, bijgestaan door griffier S. Ottevaere.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Martine', 'Maertens', { born: '1971-08-16', insz: maertens })],
        dwelling: home('Kloosterstraat', '26', '4', '8510', 'Marke'),
        landlord: { name: 'Sociale Verhuring Leiekouter vzw', enterpriseNumber: leiedal },
        arrears: debt(1751.6, 4, 437.9),
        court: { name: 'Vredegerecht van het tweede kanton Kortrijk', rollNumber: '26A2351' },
        judgment: { date: '2026-11-17' },
        lease: { startDate: '2021-07-01', written: true },
      },
      'two pages; earlier hearings and the debt at the start are history; no service yet',
    ),

    courtFile(
      'zevende-uittreksel-verstekvonnis-Diest.pdf',
      await pdf((d) => {
        centred(d, 'Helvetica-Bold', 12, 'UITTREKSEL UIT EEN VERSTEKVONNIS');
        centred(d, 'Helvetica', 9, 'toegezonden aan het OCMW van de plaats van het goed (artikel 50 Vlaams Woninghuurdecreet)');
        d.moveDown();
        cells(d, 140, [
          ['Gerecht', 'Vredegerecht van het kanton Diest'],
          ['Rol', '26A0914'],
          ['Vonnis d.d.', '24/11/2026'],
          ['Repertorium', '2026/1893'],
          ['Eiser(s)', `Demerkant Wonen cv (${kbo(demerkant)}), Statiestraat 88, 3290 Diest`],
          ['Verweerder(s)', `Jonas Vansina (${dotted(vansina)}), geboren 24/02/2001\nAmber Claes, geboren 13/09/2002`],
          ['Gehuurd goed', 'Leuvensestraat 12 bus 2.04, 3290 Diest'],
          ['Huur', '€ 388,00 / maand, geschreven contract, vanaf 01/12/2023'],
          ['Hoofdsom', '€ 1.940,00 huurachterstal (5 maanden)'],
          ['Bijkomend', '€ 776,00 vergoeding wegens wederverhuring; € 84,10 schade aan de deur; kosten € 214,24'],
          ['Uithuiszetting', 'toegestaan, 1 maand na betekening'],
          ['Uitvoerbaar bij voorraad', 'ja'],
          ['Betekening', 'nog niet gekend'],
        ]);
        para(d, 'Helvetica', 9, ['', 'Diest, 26/11/2026 - voor eensluidend uittreksel, de griffier']);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [
          person('Jonas', 'Vansina', { born: '2001-02-24', insz: vansina }),
          person('Amber', 'Claes', { born: '2002-09-13' }),
        ],
        dwelling: home('Leuvensestraat', '12', '2.04', '3290', 'Diest'),
        landlord: { name: 'Demerkant Wonen cv', enterpriseNumber: demerkant },
        arrears: debt(1940, 5, 388),
        court: { name: 'Vredegerecht van het kanton Diest', rollNumber: '26A0914' },
        judgment: { date: '2026-11-24' },
        lease: { startDate: '2023-12-01', written: true },
      },
      'extract as a table; service not known yet; two tenants in one cell',
    ),

    courtFile(
      'zevende-aankondiging ontruiming Dendermonde.pdf',
      await letterPdf({
        letterhead: ['STEVENS - ROGGEMAN', 'gerechtsdeurwaarders', 'Kerkstraat 62, 9200 Dendermonde', 'tel 052 21 37 84'],
        addressee: ['Mevrouw Nathalie De Paepe', 'Brusselsestraat 141/3', '9200 Dendermonde'],
        place: 'Dendermonde, 4 januari 2027',
        subject: 'UITHUISZETTING - ons dossier 26/7713 - laatste bericht',
        font: 'Helvetica',
        paragraphs: [
          'Mevrouw De Paepe,',
          'Op 3 november 2026 heeft de vrederechter van het kanton Dendermonde uw huurcontract beëindigd (rolnummer 26A2044). Wij hebben u het vonnis op 24 november 2026 betekend. U had tot eind december om zelf te vertrekken.',
          'Wij delen u mee dat de uithuiszetting zal plaatsvinden op DONDERDAG 21 JANUARI 2027, tussen 8.30 en 12 uur. Er komen een slotenmaker en een verhuisdienst mee; de politie is verwittigd.',
          'Geeft u de sleutels voordien af, bijvoorbeeld op 15 januari, dan bespaart u de kosten (geraamd op 1.150 euro).',
          'Uw verhuurder is de heer Johan Van Cauter. Vraag hulp aan het OCMW, dat van ons een kopie ontvangt.',
          'Lien Roggeman, gerechtsdeurwaarder',
        ],
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Nathalie', 'De Paepe')],
        dwelling: home('Brusselsestraat', '141', '3', '9200', 'Dendermonde'),
        landlord: { name: 'Johan Van Cauter' },
        referrer: { name: 'Lien Roggeman', organisation: 'Stevens - Roggeman', phone: '+3252213784' },
        court: { name: 'vrederechter van het kanton Dendermonde', rollNumber: '26A2044' },
        judgment: { date: '2026-11-03', servedOn: '2026-11-24', evictionOn: '2027-01-21' },
      },
      'letter to the tenant; handing in the keys and the judgment are other days; no reason stated',
    ),

    courtFile(
      'zevende-Lier_datum_uitzetting_3-2-2027.pdf',
      await pdf((d) => {
        sideBySide(d, 'Helvetica', 10, [
          ['Gerechtsdeurwaarder', 'Aan: OCMW Lier, sociale dienst'],
          ['Marc Aerts', 'Van: ondergetekende'],
          ['Antwerpsestraat 199', 'Datum: 11.01.2027'],
          ['2500 Lier', 'Betreft: uitvoering vonnis'],
          ['', ''],
          ['VERHUURDER', 'HUURDERS'],
          ['Immo Netevallei nv', 'PHAM Van Duc (°03.04.1982)'],
          ['Grote Markt 21', 'TRAN Thi Hoa (°17.12.1987)'],
          ['2500 Lier', 'Mechelsesteenweg 310 bus 5'],
          ['', '2500 Lier'],
          ['', ''],
          ['VONNIS', 'UITVOERING'],
          ['Vredegerecht van het kanton Lier', 'Betekend op 04.12.2026'],
          ['Rolnr. 26A1306', 'Bevel tot ontruiming op 05.01.2027'],
          ['Uitspraak 12.11.2026', 'Uitzetting op 03.02.2027 om 9 uur'],
          ['Reden: huurachterstand', 'Openstaand: 4.320,00 euro huur'],
          ['', ''],
        ]);
        para(d, 'Helvetica', 10, [
          'Het gezin heeft twee schoolgaande kinderen. Mijnheer spreekt weinig Nederlands. Gelieve na te gaan of opvang nodig is.',
          'Voor inlichtingen: 03 480 27 91 of info@gdw-aerts.example',
        ]);
      }),
      {
        ...head('eviction-notice', 'nl', 'arrears'),
        tenants: [person('Van Duc', 'Pham', { born: '1982-04-03' }), person('Thi Hoa', 'Tran', { born: '1987-12-17' })],
        dwelling: home('Mechelsesteenweg', '310', '5', '2500', 'Lier'),
        landlord: { name: 'Immo Netevallei nv' },
        referrer: { name: 'Marc Aerts', phone: '+3234802791', email: 'info@gdw-aerts.example' },
        arrears: debt(4320),
        court: { name: 'Vredegerecht van het kanton Lier', rollNumber: '26A1306' },
        judgment: { date: '2026-11-12', servedOn: '2026-12-04', evictionOn: '2027-02-03' },
      },
      'note in two columns with blocks; Vietnamese names, family name first; four dates',
    ),
  ];
}
