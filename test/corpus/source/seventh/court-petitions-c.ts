import { courtFile } from '../court-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { centred, grid, justified } from './layout-c.ts';

const leiebocht = enterpriseNumber('09983311');
const kempenhaard = enterpriseNumber('09984422');
const osei = nationalNumber('1984-02-12', 317);
const mensah = nationalNumber('1988-10-03', 206);
const bakkali = nationalNumber('1990-05-27', 148);
const amrani = nationalNumber('1986-01-19', 275);
const wisniewska = nationalNumber('1993-03-08', 412);

/** Petitions in Dutch, as text PDF. */
export async function courtPetitionsC(): Promise<Piece[]> {
  return [
    courtFile(
      'zevende-verzoekschrift Leiebocht-Osei 26A4118.pdf',
      await pdf((d) => {
        para(d, 'Times-Bold', 12, ['VAN HECKE & PARTNERS ADVOCATEN']);
        para(d, 'Times-Roman', 9, [
          'Coupure Links 212 | 9000 Gent | T 09 225 41 18 | kvh@vanhecke-partners.example',
          '',
          'Onze ref.: KVH/26-0733/Leiebocht-Osei',
          '',
        ]);
        d.font('Helvetica').fontSize(8.5).text('Vredegerecht van het vierde kanton Gent\nNeergelegd en ingeschreven op de algemene rol op 24 november 2026\nonder nummer 26A4118', 330, d.y, { width: 200, align: 'right' });
        d.text('', 62, d.y + 16);
        centred(d, 'Times-Bold', 13, 'VERZOEKSCHRIFT TOT ONTBINDING EN UITHUISZETTING');
        d.moveDown();
        justified(d, 'Times-Roman', 11.5, [
          `Heeft de eer met de meeste eerbied te kennen te geven: Leiebocht Verhuur bv, waarvan de zetel gevestigd is te 9000 Gent, Nederkouter 77, ingeschreven in de KBO onder nummer ${kbo(leiebocht)}, die woonstkeuze doet op het kantoor van haar raadsman, mr. Karel Van Hecke, voornoemd;`,
          `Dat zij met een schriftelijke woninghuurovereenkomst, ondertekend op 9 maart 2022 en ingaand op 1 april 2022, een appartement op de tweede verdieping verhuurde, gelegen te 9000 Gent, Dampoortstraat 118 bus 201, en dit aan: (1) de heer Kwabena OSEI-TUTU, geboren te Kumasi (Ghana) op 12 februari 1984, rijksregisternummer ${dotted(osei)}, en (2) mevrouw Abena MENSAH, geboren te Accra (Ghana) op 3 oktober 1988, rijksregisternummer ${dotted(mensah)}, samenwonend op het adres van het gehuurde goed;`,
          'Dat de basishuurprijs 725,00 euro bedroeg, na de laatste indexering 780,00 euro per maand, te vermeerderen met een provisie van 65,00 euro voor de gemeenschappelijke kosten; dat bij de aanvang een huurwaarborg van 1.560,00 euro op een geblokkeerde rekening werd geplaatst;',
          'Dat verweerders sinds de zomer de huur niet meer betalen, zodat verzoekster vandaag een huurschuld telt van 3.120,00 euro, hetzij vier maanden huur; dat de provisies wel werden voldaan via een doorlopende opdracht;',
          'Dat verzoekster verweerders aanmaande op 7 september 2026, en haar raadsman hen op 2 oktober 2026 per aangetekende zending in gebreke stelde; dat een voorstel om 150,00 euro per maand af te lossen wel werd aanvaard maar nooit werd uitgevoerd;',
          'Dat een huurder die de huur niet betaalt, tekortkomt in zijn meest wezenlijke verplichting; dat de ernst van deze tekortkoming de gerechtelijke ontbinding rechtvaardigt, met alle gevolgen vandien; dat verzoekster zelf maandelijks een hypothecair krediet dient af te lossen en de toestand voor haar niet houdbaar is;',
        ]);
        d.addPage();
        centred(d, 'Times-Bold', 12, 'OM DEZE REDENEN');
        d.moveDown();
        justified(d, 'Times-Roman', 11.5, [
          'Behage het de Vrederechter de huurovereenkomst te ontbinden ten laste van verweerders; hen te veroordelen om het goed te ontruimen binnen de maand na de betekening, zo niet hen eruit te laten zetten;',
          'Verweerders hoofdelijk te veroordelen tot 3.120,00 euro achterstallige huur, tot een wederverhuringsvergoeding van 2.340,00 euro, en tot de kosten van het geding, met inbegrip van het rolrecht van 50,00 euro en de rechtsplegingsvergoeding van 727,78 euro;',
          'Verzoekster toe te laten de waarborg te laten vrijgeven op rekening van deze bedragen.',
          'Bijlage: getuigschrift van gezinssamenstelling van 16 november 2026.',
          'Gent, 23 november 2026',
          'Voor verzoekster, haar raadsman, K. Van Hecke',
        ]);
        d.moveDown();
        para(d, 'Helvetica', 9, [
          'In te vullen door de griffie',
          'Inleiding van de zaak op maandag 7 december 2026 om 9.15 uur, zaal 2. Afschrift naar het OCMW van Gent verstuurd op 25 november 2026.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [
          person('Kwabena', 'Osei-Tutu', { born: '1984-02-12', insz: osei }),
          person('Abena', 'Mensah', { born: '1988-10-03', insz: mensah }),
        ],
        dwelling: home('Dampoortstraat', '118', '201', '9000', 'Gent'),
        landlord: { name: 'Leiebocht Verhuur bv', enterpriseNumber: leiebocht },
        arrears: debt(3120, 4, 780),
        court: {
          name: 'Vredegerecht van het vierde kanton Gent',
          rollNumber: '26A4118',
          registeredOn: '2026-11-24',
          hearingAt: '2026-12-07T09:15',
        },
        lease: { startDate: '2022-04-01', written: true },
      },
      'two pages of justified prose by a law firm; stamp at the right; deposit, re-letting fee and plan are no arrears',
    ),

    courtFile(
      'zevende-formulier H2 Mechelen.pdf',
      await pdf((d) => {
        para(d, 'Helvetica-Bold', 12, ['VERZOEKSCHRIFT HUURGESCHILLEN - FORMULIER H2']);
        para(d, 'Helvetica', 8, ['Vul in drukletters in. Velden met * zijn verplicht. Geef het formulier af aan de balie.', '']);
        cells(d, 165, [
          ['Bevoegd vredegerecht *', 'Vredegerecht van het kanton Mechelen'],
          ['Rolnummer (griffie)', '26A2907'],
          ['Ingeschreven op (griffie)', '01/12/2026'],
        ]);
        para(d, 'Helvetica-Bold', 10, ['', 'A. Wie vraagt iets?']);
        cells(d, 165, [
          ['Naam *', 'VERSCHAEREN'],
          ['Voornaam *', 'Luc'],
          ['Geboortedatum *', '14/06/1957'],
          ['Adres *', 'Lange Nieuwstraat 9, 2860 Sint-Katelijne-Waver'],
          ['Telefoon', '015 31 20 74'],
          ['E-mail', 'luc.verschaeren@thuispost.example'],
        ]);
        para(d, 'Helvetica-Bold', 10, ['', 'B. Van wie?']);
        cells(d, 165, [
          ['Naam *', 'WISNIEWSKA'],
          ['Voornaam *', 'Agnieszka'],
          ['Geboortedatum *', '08/03/1993'],
          ['Rijksregisternr.', dotted(wisniewska)],
          ['Adres *', 'Battelsesteenweg 245 bus 3, 2800 Mechelen'],
          ['Telefoon', '0466 31 74 09'],
          ['E-mail', ''],
        ]);
        para(d, 'Helvetica-Bold', 10, ['', 'C. Het huurcontract']);
        cells(d, 165, [
          ['Geschreven contract?', '[X] ja   [ ] neen'],
          ['Begin van de huur *', '15/08/2023'],
          ['Huurprijs per maand *', '€ 695'],
          ['Gehuurd goed', '[X] zelfde adres als bij B   [ ] ander adres: ................'],
        ]);
        para(d, 'Helvetica-Bold', 10, ['', 'D. Wat vraagt u?']);
        cells(d, 165, [
          ['Vordering *', '[X] achterstallige huur   [X] ontbinding   [X] uithuiszetting   [ ] plaatsbeschrijving   [ ] huurprijsherziening'],
          ['Bedrag achterstal *', '€ 1.390'],
          ['Aantal maanden', '2'],
          ['Toelichting', 'Mevrouw heeft haar werk verloren. Ik wil gerust een afbetaling, maar ze antwoordt niet.'],
        ]);
        para(d, 'Helvetica', 9.5, [
          '',
          'Datum: 30/11/2026          Handtekening: (get.) L. Verschaeren',
          'VAK GRIFFIE - zitting: 15/12/2026 - 10u00 - Voochtstraat 7, Mechelen',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Agnieszka', 'Wisniewska', { born: '1993-03-08', insz: wisniewska, tel: '+32466317409' })],
        dwelling: home('Battelsesteenweg', '245', '3', '2800', 'Mechelen'),
        landlord: { name: 'Luc Verschaeren', email: 'luc.verschaeren@thuispost.example', phone: '+3215312074' },
        arrears: debt(1390, 2, 695),
        court: {
          name: 'Vredegerecht van het kanton Mechelen',
          rollNumber: '26A2907',
          registeredOn: '2026-12-01',
          hearingAt: '2026-12-15T10:00',
        },
        lease: { startDate: '2023-08-15', written: true },
      },
      'form with boxes; sections A and B have the same field names',
    ),

    courtFile(
      'zevende-brief-verzoekschrift-Veurne.pdf',
      await pdf((d) => {
        para(d, 'Courier', 10.5, [
          'Gerard Vandewalle',
          'Zuidgasthuisstraat 4',
          '8630 Veurne',
          'tel. 058 31 62 05',
          '',
          '                              Vredegerecht Veurne',
          '                              Peter Benoitlaan 2',
          '                              8630 Veurne',
          '',
          'Veurne, den 18 november 2026',
          '',
          'VERZOEKSCHRIFT',
          '',
          'Geachte Heer Vrederechter,',
          '',
          'Ik ben 81 jaar en heb een rijhuis in de Avekapellestraat 22, 8630 Avekapelle, dat van mijn ouders is geweest. Sedert 1 april 2024 woont daar Cindy DEGRYSE in, geboren 19/9/1979. Wij hebben niks op papier gezet, het was mondeling afgesproken: 480 euro in de maand, te betalen voor den 5den.',
          'Van in juni is er niet meer betaald. Dat zijn zes maanden, te samen 2880 euro. Zij heeft mij in augustus wel 100 euro gegeven voor de mazout maar dat staat daar los van.',
          'Ik ben er drie keer langs geweest, zij doet niet open. Mijn dochter heeft op 12 oktober een aangetekende brief gestuurd.',
          '',
          'Daarom vraag ik U:',
          '1. de huur te verbreken',
          '2. dat zij het huis verlaat, desnoods met de deurwaarder',
          '3. dat zij de 2880 euro betaalt.',
          '',
          'Ik heb een bewijs van de gemeente bijgevoegd wie er ingeschreven is.',
          '',
          'Hoogachtend,',
          'G. Vandewalle',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Cindy', 'Degryse', { born: '1979-09-19' })],
        dwelling: home('Avekapellestraat', '22', '', '8630', 'Avekapelle'),
        landlord: { name: 'Gerard Vandewalle', phone: '+3258316205' },
        arrears: debt(2880, 6, 480),
        court: { name: 'Vredegerecht Veurne' },
        lease: { startDate: '2024-04-01', written: false },
      },
      'typed by an old landlord; oral lease; no roll number nor hearing yet',
    ),

    courtFile(
      'zevende-26A1733-kempenhaard.pdf',
      await pdf((d) => {
        sideBySide(d, 'Helvetica', 9, [
          ['KEMPENHAARD bv', 'VREDEGERECHT VAN HET KANTON TURNHOUT'],
          ['sociale woonmaatschappij', 'Rolnr. 26A1733'],
          ['Parklaan 60', 'Rolinschrijving: 26-11-2026'],
          ['2300 Turnhout', 'Zitting: donderdag 10 december 2026'],
          [`KBO ${kbo(kempenhaard)}`, '09 u 45'],
          ['juridischedienst@kempenhaard.example', 'Gerechtszaal A, gelijkvloers'],
          ['', ''],
        ]);
        centred(d, 'Helvetica-Bold', 12, 'Verzoekschrift ex artikel 43 Vlaams Woninghuurdecreet');
        d.moveDown();
        grid(d, [70, 200, 200], [
          ['', 'Huurder 1', 'Huurder 2'],
          ['Naam', 'El Bakkali', 'Amrani'],
          ['Voornaam', 'Fatima', 'Youssef'],
          ['Geboren', '27-05-1990', '19-01-1986'],
          ['INSZ', dotted(bakkali), dotted(amrani)],
          ['Woonplaats', 'Otterstraat 161 bus 12, 2300 Turnhout', 'idem'],
          ['GSM', '0485/31.20.66', 'niet gekend'],
        ]);
        para(d, 'Helvetica', 10, [
          'De woonmaatschappij verhuurt aan de huurders een sociale woning op bovenvermeld adres. De overeenkomst is schriftelijk en loopt sinds 1 oktober 2020. De reële huurprijs, op 1 januari herrekend, beloopt 402,15 euro per maand.',
          'Stand van de huurdersrekening:',
        ]);
        grid(d, [150, 105, 105, 110], [
          ['Periode', 'Aangerekend', 'Ontvangen', 'Open'],
          ['juli 2026', '402,15', '402,15', '0,00'],
          ['augustus 2026', '402,15', '0,00', '402,15'],
          ['september 2026', '402,15', '0,00', '402,15'],
          ['oktober 2026', '402,15', '0,00', '402,15'],
          ['november 2026', '402,15', '0,00', '402,15'],
          ['Totaal huurachterstand', '', '', '1.608,60'],
        ]);
        para(d, 'Helvetica', 10, [
          'De achterstand bedraagt dus vier maanden. Het OCMW van Turnhout werd op 14 september 2026 uitgenodigd voor overleg; de begeleiding werd door de huurders stopgezet.',
          'De woonmaatschappij vraagt de ontbinding, de ontruiming en de betaling van 1.608,60 euro, plus 98,40 euro onderhoud van de verwarmingsketel en de gerechtskosten.',
          '',
          'Turnhout, 25 november 2026 - namens Kempenhaard, K. Sterckx, jurist',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [
          person('Fatima', 'El Bakkali', { born: '1990-05-27', insz: bakkali, tel: '+32485312066' }),
          person('Youssef', 'Amrani', { born: '1986-01-19', insz: amrani }),
        ],
        dwelling: home('Otterstraat', '161', '12', '2300', 'Turnhout'),
        landlord: {
          name: 'Kempenhaard bv',
          enterpriseNumber: kempenhaard,
          email: 'juridischedienst@kempenhaard.example',
        },
        arrears: debt(1608.6, 4, 402.15),
        court: {
          name: 'Vredegerecht van het kanton Turnhout',
          rollNumber: '26A1733',
          registeredOn: '2026-11-26',
          hearingAt: '2026-12-10T09:45',
        },
        lease: { startDate: '2020-10-01', written: true },
      },
      'tenants in the columns of a table; account by month; the boiler is no rent',
    ),

    courtFile(
      'zevende-verzoekschrift_vervuiling_hasselt.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 10.5, [
          'Aan het Vredegerecht van het eerste kanton Hasselt',
          'Parklaan 25, 3500 Hasselt',
          '',
        ]);
        para(d, 'Times-Bold', 12, ['Verzoekschrift (huur van onroerende goederen)', '']);
        para(d, 'Times-Bold', 10.5, ['1  Verzoekende partij']);
        para(d, 'Times-Roman', 10.5, [
          'Mevrouw Godelieve Schraepen, geboren op 2 mei 1951, gepensioneerd, Kuringersteenweg 402, 3511 Kuringen, bijgestaan door mr. L. Thijs (Thonissenlaan 81, 3500 Hasselt, 011 22 40 96).',
        ]);
        para(d, 'Times-Bold', 10.5, ['2  Verwerende partij']);
        para(d, 'Times-Roman', 10.5, [
          'De heer Danny Vandersmissen, geboren op 29 november 1968, Runkstersteenweg 76 bus B, 3500 Hasselt.',
        ]);
        para(d, 'Times-Bold', 10.5, ['3  Feiten']);
        justified(d, 'Times-Roman', 10.5, [
          'Verweerder betrekt het gelijkvloers van een opbrengsthuis van verzoekster, op grond van een schriftelijke huurovereenkomst die inging op 1 februari 2017. De huur wordt elke maand stipt gestort en daarover is er geen betwisting.',
          'De toestand van de woning is daarentegen onhoudbaar. Bij een plaatsbezoek op 6 oktober 2026 stelde de woningcontroleur van de stad vast dat de keuken en de gang vol huisvuil liggen, dat er ongedierte zit en dat het toilet niet meer werkt. De bovenburen klagen daarnaast over nachtelijk geschreeuw en vechtpartijen; de politie kwam op 19 september, 3 oktober en 1 november 2026 ter plaatse.',
        ]);
        para(d, 'Times-Bold', 10.5, ['4  Vordering']);
        justified(d, 'Times-Roman', 10.5, [
          'De huurovereenkomst ontbinden lastens verweerder wegens ernstige verwaarlozing van het goed en verstoring van de rust van de medebewoners; hem veroordelen om het goed te verlaten; hem veroordelen tot een provisie van 1.500 euro schadevergoeding en tot de kosten.',
        ]);
        para(d, 'Times-Roman', 10.5, ['', 'Hasselt, 17 november 2026', 'voor verzoekster, L. Thijs', '']);
        para(d, 'Courier', 9, [
          'GRIFFIE: A.R. 26A3380 - rol 20/11/2026 - pleitdatum vrijdag 4/12/2026 11.00 u',
        ]);
      }),
      {
        ...head('petition', 'nl', 'upkeep', 'nuisance'),
        tenants: [person('Danny', 'Vandersmissen', { born: '1968-11-29' })],
        dwelling: home('Runkstersteenweg', '76', 'B', '3500', 'Hasselt'),
        landlord: { name: 'Godelieve Schraepen' },
        court: {
          name: 'Vredegerecht van het eerste kanton Hasselt',
          rollNumber: '26A3380',
          registeredOn: '2026-11-20',
          hearingAt: '2026-12-04T11:00',
        },
        lease: { startDate: '2017-02-01', written: true },
      },
      'filth and nuisance, the rent is paid; damages are no arrears',
    ),
  ];
}
