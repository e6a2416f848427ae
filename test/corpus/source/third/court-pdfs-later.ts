import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para } from '../pdf-layout.ts';

const durmestede = enterpriseNumber('09970104');
const zilverpoort = enterpriseNumber('09971215');

/** Conciliations, judgments and eviction notices as text PDF. */
export async function laterCourtPdfs(): Promise<Piece[]> {
  return [
    courtFile(
      'uitnodiging minnelijke schikking 26B0115.pdf',
      await letterPdf({
        letterhead: ['Vredegerecht van het kanton Izegem', 'Kasteelstraat 15, 8870 Izegem'],
        addressee: ['Mevrouw Veronique Bekaert', 'Ardooisestraat 92', '8870 Izegem'],
        place: 'Izegem, 23 november 2026',
        subject: 'Uitnodiging voor een minnelijke schikking - nummer 26B0115',
        font: 'Helvetica',
        paragraphs: [
          'Mevrouw,',
          'De heer Marc Hoste, eigenaar van de woning die u huurt, wil een regeling zoeken voor de huurachterstand. Volgens hem bent u hem twee maanden huur van 585,00 euro verschuldigd, samen 1.170,00 euro.',
          'De vrederechter verwacht u beiden op woensdag 9 december 2026 om 15.00 uur.',
          'U hoeft hiervoor niets te betalen.',
          'De hoofdgriffier',
        ],
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Veronique', 'Bekaert')],
        dwelling: home('Ardooisestraat', '92', '', '8870', 'Izegem'),
        landlord: { name: 'Marc Hoste' },
        arrears: debt(1170, 2, 585),
        court: { name: 'Vredegerecht van het kanton Izegem', rollNumber: '26B0115', hearingAt: '2026-12-09T15:00' },
      },
      'letter to the tenant; the dwelling is the address of the letter',
    ),

    courtFile(
      'Vonnis 26A1377 Lokeren.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'Vredegerecht van het kanton Lokeren',
          'A.R. 26A1377',
          '',
          'Vonnis uitgesproken op 12 november 2026',
          '',
          `In de zaak van Durmestede Wonen bv (KBO ${kbo(durmestede)}), Markt 40, 9160 Lokeren, eisende partij,`,
          'tegen Wendy Raemdonck, geboren op 9 juli 1986, wonende te 9160 Lokeren, Daknamstraat 51 bus 2, verwerende partij.',
          '',
          'Verweerster huurt haar woning van eiseres sinds 1 november 2021 met een schriftelijke overeenkomst. De maandhuur is 366,00 euro.',
          'Uit de stukken blijkt een huurachterstand van 2.196,00 euro, dit is zes maanden huur. Verweerster betwist die niet.',
          '',
          'BESLISSING',
          'De vrederechter ontbindt de huurovereenkomst, machtigt eiseres om verweerster uit de woning te zetten en veroordeelt verweerster tot het betalen van 2.196,00 euro achterstallige huur, 732,00 euro wederverhuringsvergoeding en 165,00 euro rolrecht.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Wendy', 'Raemdonck', { born: '1986-07-09' })],
        dwelling: home('Daknamstraat', '51', '2', '9160', 'Lokeren'),
        landlord: { name: 'Durmestede Wonen bv', enterpriseNumber: durmestede },
        arrears: debt(2196, 6, 366),
        court: { name: 'Vredegerecht van het kanton Lokeren', rollNumber: '26A1377' },
        judgment: { date: '2026-11-12' },
        lease: { startDate: '2021-11-01', written: true },
      },
      'not yet served; re-letting fee and roll fee are no arrears',
    ),

    courtFile(
      'jugement_expulsion_namur.pdf',
      await pdf((d) => {
        para(d, 'Helvetica', 10.5, [
          'JUSTICE DE PAIX DU PREMIER CANTON DE NAMUR',
          'R.G. 26A4415',
          '',
          'JUGEMENT DU 3 NOVEMBRE 2026',
          '',
          'En cause de : Monsieur Henri Collard, domicilié avenue de la Plante 60, 5000 Namur, demandeur,',
          'Contre : Madame Laetitia Gillet, née le 22 août 1988, domiciliée rue de Bomel 118, 5000 Namur, défenderesse.',
          '',
          'Par bail écrit ayant pris cours le 1er mai 2022, la défenderesse loue la maison sise rue de Bomel 118 à 5000 Namur pour un loyer mensuel de 680 euros. Elle est redevable de 3.400 euros d’arriérés de loyer, soit cinq mois.',
          'Le tribunal prononce la résolution du bail, autorise l’expulsion de la défenderesse et la condamne à payer 3.400 euros au demandeur, outre les dépens de 350 euros.',
          '',
          'Signifié à la défenderesse le 20 novembre 2026.',
        ]);
      }),
      {
        ...head('judgment', 'fr', 'arrears'),
        tenants: [person('Laetitia', 'Gillet', { born: '1988-08-22' })],
        dwelling: home('rue de Bomel', '118', '', '5000', 'Namur'),
        landlord: { name: 'Henri Collard' },
        arrears: debt(3400, 5, 680),
        court: { name: 'JUSTICE DE PAIX DU PREMIER CANTON DE NAMUR', rollNumber: '26A4415' },
        judgment: { date: '2026-11-03', servedOn: '2026-11-20' },
        lease: { startDate: '2022-05-01', written: true },
      },
      'French judgment, served',
    ),

    courtFile(
      'vonnis_tongeren_overlast.pdf',
      await pdf((d) => {
        d.font('Times-Bold').fontSize(13).text('VONNIS').moveDown(0.5);
        cells(d, 150, [
          ['Vredegerecht', 'Vredegerecht van het kanton Tongeren'],
          ['Rolnummer', '26A0529'],
          ['Datum vonnis', '29 oktober 2026'],
          ['Datum betekening', '16 november 2026'],
          ['Eiser', `Zilverpoort Vastgoed nv, ${kbo(zilverpoort)}`],
          ['Verweerder', 'Ivo Jorissen, geboren op 30 april 1978'],
          ['Woning', 'Hasseltsesteenweg 187 bus 5, 3700 Tongeren'],
        ]);
        para(d, 'Times-Roman', 11, [
          '',
          'De vrederechter stelt vast dat de verweerder ernstige en herhaalde geluidsoverlast veroorzaakt voor de medebewoners. De huurovereenkomst wordt ontbonden ten laste van de verweerder en de uithuiszetting wordt toegestaan. De huur zelf is steeds betaald.',
          'De verweerder draagt de kosten, begroot op 210,00 euro.',
        ]);
      }),
      {
        ...head('judgment', 'nl', 'nuisance'),
        tenants: [person('Ivo', 'Jorissen', { born: '1978-04-30' })],
        dwelling: home('Hasseltsesteenweg', '187', '5', '3700', 'Tongeren'),
        landlord: { name: 'Zilverpoort Vastgoed nv', enterpriseNumber: zilverpoort },
        court: { name: 'Vredegerecht van het kanton Tongeren', rollNumber: '26A0529' },
        judgment: { date: '2026-10-29', servedOn: '2026-11-16' },
      },
      'judgment for nuisance, the rent is paid',
    ),

    courtFile(
      'uithuiszetting 18-12-2026.pdf',
      await letterPdf({
        letterhead: ['Gerechtsdeurwaarder Filip Seghers', 'Stationsstraat 3, 9700 Oudenaarde', 'T 055 00 31 80'],
        addressee: ['De heer Yoeri Baert', 'Deinzestraat 64', '9700 Oudenaarde'],
        place: 'Oudenaarde, 1 december 2026',
        subject: 'Datum van uw uithuiszetting',
        paragraphs: [
          'Mijnheer,',
          'Bij vonnis van 8 oktober 2026 (Vredegerecht van het kanton Oudenaarde, A.R. 26A0702) werd u veroordeeld om de woning op het bovenstaande adres te verlaten. Ik heb u dit vonnis betekend op 26 oktober 2026.',
          'Omdat u nog steeds in de woning verblijft, zal ik de uithuiszetting uitvoeren op vrijdag 18 december 2026 vanaf 9 uur, in opdracht van uw verhuurder, mevrouw Els Vandenhende.',
          'Haal uw spullen weg voor die dag. Wat achterblijft, wordt door de stad bewaard gedurende zes maanden.',
          'Filip Seghers',
        ],
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Yoeri', 'Baert')],
        dwelling: home('Deinzestraat', '64', '', '9700', 'Oudenaarde'),
        landlord: { name: 'Els Vandenhende' },
        referrer: { name: 'Filip Seghers', phone: '+3255003180' },
        court: { name: 'Vredegerecht van het kanton Oudenaarde', rollNumber: '26A0702' },
        judgment: { date: '2026-10-08', servedOn: '2026-10-26', evictionOn: '2026-12-18' },
      },
      'letter to the tenant; three dates; six months are the keeping of goods',
    ),

    courtFile(
      'GDW-kennisgeving-uitdrijving.pdf',
      await pdf((d) => {
        para(d, 'Helvetica-Bold', 12, ['KENNISGEVING VAN UITDRIJVING AAN HET OCMW', '']);
        cells(d, 170, [
          ['Kantoor', 'Gerechtsdeurwaarders Noorderzon'],
          ['Contact', 'Sara Jansen, 03 314 00 87, sara.jansen@gdw-noorderzon.example'],
          ['Vonnis van', '24/09/2026'],
          ['Gerecht', 'Vredegerecht van het kanton Turnhout'],
          ['Rolnummer', '26A3518'],
          ['Betekend op', '13/10/2026'],
          ['Geplande uitdrijving', '17/12/2026 om 10.00 uur'],
          ['Huurders', 'Kristof Van Gorp en Melissa Adams'],
          ['Adres', 'Loenhoutseweg 22, 2320 Hoogstraten'],
          ['Verhuurder', 'Hof ter Smissen bv'],
        ]);
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Kristof', 'Van Gorp'), person('Melissa', 'Adams')],
        dwelling: home('Loenhoutseweg', '22', '', '2320', 'Hoogstraten'),
        landlord: { name: 'Hof ter Smissen bv' },
        referrer: { name: 'Sara Jansen', organisation: 'Gerechtsdeurwaarders Noorderzon', email: 'sara.jansen@gdw-noorderzon.example', phone: '+3233140087' },
        court: { name: 'Vredegerecht van het kanton Turnhout', rollNumber: '26A3518' },
        judgment: { date: '2026-09-24', servedOn: '2026-10-13', evictionOn: '2026-12-17' },
      },
      'table; the hour of the eviction is no hearing',
    ),
  ];
}
