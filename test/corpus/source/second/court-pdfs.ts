import { courtFile } from '../court-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { cells, para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const grondwerk = enterpriseNumber('09931207');
const sleutelstad = enterpriseNumber('09942318');
const toitCommun = enterpriseNumber('09953429');
const mijnstreek = enterpriseNumber('09964531');
const leieborg = enterpriseNumber('09925636');

/** Small print at the foot of the page, below the margin. */
function foot(document: PDFKit.PDFDocument, text: string): void {
  const y = document.y;
  document.font('Helvetica').fontSize(7).text(text, 62, 806, { lineBreak: false });
  document.text('', 62, y);
}

/** Petitions by landlords and their forms, notices of registries and calls to conciliation as text PDF. */
export async function secondCourtPdfs(): Promise<Piece[]> {
  return [...(await petitions()), ...(await conciliations())];
}

async function petitions(): Promise<Piece[]> {
  const bram = nationalNumber('1994-07-02', 217);
  const student = nationalNumber('2005-03-18', 164);
  const ludo = nationalNumber('1972-12-01', 455);
  const fadila = nationalNumber('1986-05-29', 128);
  return [
    courtFile(
      'VZS_26A7718.pdf',
      await pdf((d) => {
        sideBySide(d, 'Helvetica', 9, [
          ['MODELFORMULIER VH-3', 'Vak voorbehouden aan de griffie'],
          ['Vordering tot betaling en ontbinding', 'A.R. nr. 26A7718'],
          ['van een woninghuur', 'Op de rol gebracht: 3/12/2026'],
          ['', 'Zitting: dinsdag 15/12/2026, 9u30, zaal 2'],
          ['', ''],
        ]);
        para(d, 'Helvetica-Bold', 11, ['Aan het Vredegerecht van het kanton Mechelen', '']);
        cells(d, 165, [
          ['A. Wie dient in?', 'Verhuurder(s): Greta Somers en Philippe Maurissen'],
          ['Geboortedata', '14/02/1958 - 30/09/1955'],
          ['Woonplaats', 'Leuvensesteenweg 77, 3191 Hever'],
          ['Bereikbaar op', 'greta.somers@postbode.example / 0476 00 31 72'],
          ['B. Tegen wie?', 'Huurder: Bram Schoonjans'],
          ['Geboren / RR', `2/07/1994 - ${dotted(bram)}`],
          ['Woonplaats', 'Kiliaanstraat 8, 2570 Duffel'],
          ['C. Welke woning?', 'Battelsesteenweg 412 bus 3, 2800 Mechelen'],
          ['Soort contract', '[X] op papier   [  ] mondeling   [  ] studentenkamer'],
          ['Begonnen op', '1/09/2023'],
          ['Huur per maand', '815 euro'],
          ['D. Wat vraagt u?', '[X] achterstallige huur: 3.260 euro, zijnde 4 maanden\n[X] einde van het contract en uithuiszetting\n[  ] schadevergoeding\n[X] gerechtskosten'],
          ['E. Bijlagen', 'contract, attest gezinssamenstelling van 24/11/2026, twee aangetekende brieven (5/10/2026 en 9/11/2026)'],
        ]);
        para(d, 'Helvetica', 9, ['', 'Ingevuld te Hever op 30/11/2026. Handtekening van beide verhuurders.']);
        foot(d, 'Griffie: Voochtstraat 7, 2800 Mechelen - 015 28 00 61 - open op werkdagen van 8.30 uur tot 12.30 uur');
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Bram', 'Schoonjans', { born: '1994-07-02', insz: bram })],
        dwelling: home('Battelsesteenweg', '412', '3', '2800', 'Mechelen'),
        landlord: { name: 'Greta Somers en Philippe Maurissen', email: 'greta.somers@postbode.example', phone: '+32476003172' },
        arrears: debt(3260, 4, 815),
        court: { rollNumber: '26A7718', registeredOn: '2026-12-03', hearingAt: '2026-12-15T09:30', name: 'Vredegerecht van het kanton Mechelen' },
        lease: { startDate: '2023-09-01', written: true },
      },
      'form with boxes; the tenant is domiciled elsewhere; the opening hours of the registry are no hearing',
    ),

    courtFile(
      'mededeling OCMW Deinze 26-A-1184.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 10, [
          'Vredegerecht van het kanton Deinze',
          'Brielstraat 25, 9800 Deinze',
          'T 09 381 00 40 - vred.deinze@rechtbank.example',
          '',
          'Aan de voorzitter van het bijzonder comité voor de sociale dienst',
          'OCMW Deinze, Brielstraat 2, 9800 Deinze',
          '',
          'Deinze, 7 december 2026',
          '',
          'Onze referte: 26/A/1184',
          'Bijlage: 1 afschrift',
          '',
          'Geachte,',
          'Ik stuur u, zoals artikel 46 van het Vlaams Woninghuurdecreet het wil, een afschrift van een vordering tot uithuiszetting. Zij werd op 4 december 2026 op de algemene rol ingeschreven.',
          'De zaak komt voor op de openbare zitting van vrijdag achttien december tweeduizend zesentwintig om negen uur dertig.',
          '',
          'De hoofdgriffier,',
          'Sabrina De Coninck',
        ]);
        d.addPage();
        para(d, 'Courier', 9.5, [
          'AFSCHRIFT',
          '',
          'Mijnheer de vrederechter,',
          'Ik, Omer Vlaeminck, geboren op 11 mei 1947 te Nevele, gepensioneerd landbouwer, wonende Kerrebroek 19 te 9850 Nevele, vraag u om de volgende persoon op te roepen: Samira Boulif, geboren op 8 augustus 1989, wonende Guido Gezellelaan 54 te 9800 Deinze.',
          'Mevrouw Boulif woont sedert 1 juni 2022 in mijn huisje aan de Guido Gezellelaan 54 te 9800 Deinze. Er is nooit iets op papier gezet, wij zijn dat bij een tas koffie overeengekomen. Zij betaalt 590 euro in de maand.',
          'Sinds de zomer komt er niets meer binnen. Ik krijg nog 2.950 euro van haar, dat zijn vijf maanden huur. Voor mazout schoot ik 412 euro voor, maar die vraag ik niet.',
          'Ik vraag dat zij betaalt en dat het contract stopt.',
          'Nevele, 1 december 2026. O. Vlaeminck',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Samira', 'Boulif', { born: '1989-08-08' })],
        dwelling: home('Guido Gezellelaan', '54', '', '9800', 'Deinze'),
        landlord: { name: 'Omer Vlaeminck' },
        arrears: debt(2950, 5, 590),
        court: {
          name: 'Vredegerecht van het kanton Deinze',
          rollNumber: '26/A/1184',
          registeredOn: '2026-12-04',
          hearingAt: '2026-12-18T09:30',
        },
        lease: { startDate: '2022-06-01', written: false },
      },
      'notice of the registry with the petition behind it; hearing wholly in words; oral lease',
    ),

    courtFile(
      'requete Pirotte-Hakimi.pdf',
      await pdf((d) => {
        d.font('Times-Bold').fontSize(13).text('REQUÊTE EN MATIÈRE DE LOUER DES CHOSES', { align: 'center' });
        para(d, 'Times-Roman', 10.5, [
          '',
          'Justice de paix du canton de Verviers - R.G. n° 26A3051',
          'Inscrite au rôle général le 1er décembre 2026 - Audience d’introduction : le lundi 14 décembre 2026, 8 h 45',
          '',
          `REQUÉRANTE : Le Toit Commun ASBL, agence immobilière sociale, B.C.E. ${kbo(toitCommun)}, rue de la Concorde 40 à 4800 Verviers, représentée par sa directrice Madame Anne-Lise Counet.`,
          'PARTIES ADVERSES :',
          '1) Madame Justine PIROTTE, née à Eupen le 5 octobre 1996 ;',
          '2) Monsieur Reza HAKIMI, né à Kaboul le 19 janvier 1993 ;',
          'domiciliés ensemble rue de Hodimont 118, boîte 6, à 4800 Verviers.',
          '',
          'Les parties adverses occupent depuis le 15 février 2021, sur la base d’un contrat écrit signé le 9 février 2021, l’appartement sis rue de Hodimont 118, boîte 6, à 4800 Verviers, moyennant un loyer mensuel de 485 €.',
          'Malgré un plan d’apurement à raison de 60 € par mois, accordé en mars 2026 et abandonné après deux versements, elles restent redevables de 1.455 € de loyers (3 mois) au 30 novembre 2026.',
          'La requérante sollicite la condamnation au paiement de cette somme, la résolution du bail aux torts des parties adverses et leur expulsion.',
          '',
          'Fait à Verviers, le 26 novembre 2026.',
        ]);
        foot(d, 'Le Toit Commun ASBL - tél. 087 30 00 25 - accueil@toitcommun.example - permanence le jeudi de 13 h à 16 h');
      }),
      {
        ...head('petition', 'fr', 'arrears'),
        tenants: [
          person('Justine', 'Pirotte', { born: '1996-10-05' }),
          person('Reza', 'Hakimi', { born: '1993-01-19' }),
        ],
        dwelling: home('rue de Hodimont', '118', '6', '4800', 'Verviers'),
        landlord: {
          name: 'Le Toit Commun ASBL',
          enterpriseNumber: toitCommun,
          email: 'accueil@toitcommun.example',
          phone: '+3287300025',
        },
        arrears: debt(1455, 3, 485),
        court: {
          name: 'Justice de paix du canton de Verviers',
          rollNumber: '26A3051',
          registeredOn: '2026-12-01',
          hearingAt: '2026-12-14T08:45',
        },
        lease: { startDate: '2021-02-15', written: true },
      },
      'French; a social rental agency; an instalment of a plan that failed; hours of attendance in the footer',
    ),

    courtFile(
      'kot Leuven Vandereyken.pdf',
      await pdf((d) => {
        para(d, 'Helvetica', 10, [
          'Sleutelstad Studentenkamers bv - Tiensestraat 300 - 3000 Leuven',
          `KBO ${kbo(sleutelstad)}`,
          '',
          'VERZOEK AAN HET VREDEGERECHT VAN HET TWEEDE KANTON LEUVEN',
          'Smoldersplein 5, 3000 Leuven',
          '',
          'Betreft: studentenhuur, niet-betaling',
          '',
          `1. Onze huurster is Lore Vandereyken, geboren te Hasselt op 18 maart 2005, rijksregisternummer ${dotted(student)}. Zij is gedomicilieerd bij haar ouders: Kempische Steenweg 140 te 3500 Hasselt. Haar telefoonnummer is 0471 00 65 08.`,
          '2. Zij huurt van ons een studentenkamer in de Brusselsestraat 211, bus 0014, 3000 Leuven. Dat staat in een ondertekend studentenhuurcontract dat liep vanaf 15 september 2026.',
          '3. De kamer kost 430,00 euro per maand. Daarvan betaalde zij niets voor oktober en november, twee maanden dus: 860,00 euro.',
          '4. Wij vragen betaling en ontbinding.',
          '',
          'Leuven, 9 december 2026',
          'Karel Timmermans, zaakvoerder',
          '',
          '------------------------------------------------------------',
          'Ontvangen ter griffie. Rol 26A9120 (11.12.2026). Dagbepaling: 22.12.2026 - 14.00 u.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Lore', 'Vandereyken', { born: '2005-03-18', insz: student, tel: '+32471006508' })],
        dwelling: home('Brusselsestraat', '211', '0014', '3000', 'Leuven'),
        landlord: { name: 'Sleutelstad Studentenkamers bv', enterpriseNumber: sleutelstad },
        arrears: debt(860, 2, 430),
        court: {
          name: 'VREDEGERECHT VAN HET TWEEDE KANTON LEUVEN',
          rollNumber: '26A9120',
          registeredOn: '2026-12-11',
          hearingAt: '2026-12-22T14:00',
        },
        lease: { startDate: '2026-09-15', written: true, student: true },
      },
      'student lease, domicile with the parents; stamp of the registry at the end',
    ),

    courtFile(
      'SVK Leieborg - 3 huurders.pdf',
      await pdf((d) => {
        d.font('Times-Bold').fontSize(14).text('VERZOEKSCHRIFT', { align: 'center' }).moveDown(0.6);
        cells(d, 120, [
          ['Bevoegd gerecht', 'Vredegerecht van het eerste kanton Kortrijk, Burgemeester Nolfstraat 10 bus 1, 8500 Kortrijk'],
          ['Verhuurder', `Sociaal Verhuurkantoor Leieborg vzw, Doorniksewijk 64, 8500 Kortrijk, ondernemingsnummer ${kbo(leieborg)}, leieborg@svk.example, 056 20 00 58`],
          ['Huurder 1', 'Wietse Callens (22/10/1999), 0498 00 12 36'],
          ['Huurder 2', 'Aïcha Belkacem (3/03/2000)'],
          ['Huurder 3', 'Robin Verscheure (17/06/1998)'],
          ['Adres huurders', 'Sint-Denijsestraat 171/0302 te 8500 Kortrijk (gehuurd goed, tevens woonplaats)'],
          ['Contract', 'geschreven onderhuurovereenkomst, aanvang 1 april 2024, duur drie jaar'],
          ['Maandprijs', '540,50 EUR'],
          ['Schuld aan huur', '2.162,00 EUR per 30 november 2026 (4 maanden)'],
          ['Andere schuld', 'verbruiken 2025: 318,44 EUR'],
          ['Vraag', 'ontbinding, uitdrijving, betaling van beide schulden'],
        ]);
        para(d, 'Times-Roman', 10, [
          '',
          'Ondertekend te Kortrijk, 3 december 2026, door Lien Dewaele, coördinator.',
          '',
          'Nota griffie: rolnr. 26A5560, ingeschreven 08/12/2026, oproeping tegen 21/12/2026 om 10u.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [
          person('Wietse', 'Callens', { born: '1999-10-22', tel: '+32498001236' }),
          person('Aïcha', 'Belkacem', { born: '2000-03-03' }),
          person('Robin', 'Verscheure', { born: '1998-06-17' }),
        ],
        dwelling: home('Sint-Denijsestraat', '171', '0302', '8500', 'Kortrijk'),
        landlord: {
          name: 'Sociaal Verhuurkantoor Leieborg vzw',
          enterpriseNumber: leieborg,
          email: 'leieborg@svk.example',
          phone: '+3256200058',
        },
        arrears: debt(2162, 4, 540.5),
        court: {
          name: 'Vredegerecht van het eerste kanton Kortrijk',
          rollNumber: '26A5560',
          registeredOn: '2026-12-08',
          hearingAt: '2026-12-21T10:00',
        },
        lease: { startDate: '2024-04-01', written: true },
      },
      'three tenants in a table; a box of four digits behind a slash; utilities are no arrears',
    ),

    courtFile(
      'erven Callebaut tegen De Nayer.pdf',
      await pdf((d) => {
        para(d, 'Times-Roman', 11, [
          'VREDEGERECHT NINOVE',
          'Neergelegd en geboekt op negen december 2026, algemene rol nummer 26 A 2077',
          '',
          'VERZOEKSCHRIFT OP TEGENSPRAAK (art. 1344bis Ger. W.)',
          '',
          'De ERVEN CALLEBAUT, voor wie optreedt mevrouw Nadine Callebaut, Preulegem 5, 9400 Denderwindeke, leggen eerbiedig voor:',
          'dat hun vader zaliger aan de heer Ludo DE NAYER, RR ' + dotted(ludo) + ', die er ook zijn woonplaats heeft, een woonhuis verhuurde te 9402 Meerbeke, Halsesteenweg 266;',
          'dat daarvan een akte werd opgemaakt op 20 december 2013 en dat de huur inging op 1 januari 2014;',
          'dat de maandhuur na indexatie € 632,15 bedraagt;',
          'dat de heer De Nayer zes maanden ten achter is, wat neerkomt op € 3.792,90;',
          'dat de waarborg van € 1.100,00 op een geblokkeerde rekening staat;',
          'dat zij de verbreking van de huur vragen met machtiging tot uitzetting.',
          '',
          'Meerbeke, 4/12/2026',
          '',
          'Rechtsdag: donderdag 17 december 2026 te 9.15 u., gerechtsgebouw Centrumlaan 141, 9400 Ninove.',
        ]);
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Ludo', 'De Nayer', { insz: ludo })],
        dwelling: home('Halsesteenweg', '266', '', '9402', 'Meerbeke'),
        landlord: { name: 'Erven Callebaut' },
        arrears: debt(3792.9, 6, 632.15),
        court: {
          name: 'VREDEGERECHT NINOVE',
          rollNumber: '26 A 2077',
          registeredOn: '2026-12-09',
          hearingAt: '2026-12-17T09:15',
        },
        lease: { startDate: '2014-01-01', written: true },
      },
      'heirs as landlord, lease of before 2019; no birth date but a national number; a deposit',
    ),

    courtFile(
      'brief vrederechter Torhout.pdf',
      await letterPdf({
        letterhead: ['Jeannine Rotsaert', 'Zuidstraat 31, 8820 Torhout', '0479 00 52 13 - j.rotsaert@webpost.example'],
        addressee: ['Vredegerecht van het kanton Torhout', 'Burg 28', '8820 Torhout'],
        place: 'Torhout, 12 december 2026',
        subject: 'Verzoekschrift wegens onbetaalde huur',
        paragraphs: [
          'Edelachtbare heer vrederechter,',
          'Ik verhuur een rijhuis in de Bruggestraat, nummer 93, 8820 Torhout, aan de heer Dieter Vandaele. Hij is geboren op 25.11.1982 en woont daar alleen. Wij tekenden samen een contract, dat begon op 15 mei 2020.',
          'Hij betaalt 720 euro per maand, of zou dat moeten doen. Vandaag sta ik 1.980 euro huur te kort, want in september kwam nog een stukje binnen.',
          'Ik zou graag hebben dat u hem veroordeelt om te betalen en dat ik mijn huis terugkrijg. De dag van de zitting verneem ik van u.',
          'Met de meeste hoogachting,',
        ],
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Dieter', 'Vandaele', { born: '1982-11-25' })],
        dwelling: home('Bruggestraat', '93', '', '8820', 'Torhout'),
        landlord: { name: 'Jeannine Rotsaert', email: 'j.rotsaert@webpost.example', phone: '+32479005213' },
        arrears: debt(1980, 0, 720),
        court: { name: 'Vredegerecht van het kanton Torhout' },
        lease: { startDate: '2020-05-15', written: true },
      },
      'petition as a letter, not yet on the roll: no number, no hearing, no months',
    ),

    courtFile(
      'WM_Mijnstreek_overlast_26A6004.pdf',
      await pdf((d) => {
        sideBySide(d, 'Helvetica', 9.5, [
          ['Woonmaatschappij Mijnstreek bv', 'Vredegerecht van het kanton Genk'],
          ['Stalenstraat 12, 3600 Genk', 'Europalaan 17, 3600 Genk'],
          [`RPR Tongeren ${kbo(mijnstreek)}`, 'Rol: 26A6004'],
          ['', 'Ingeschreven: dinsdag 8 december 2026'],
          ['', ''],
        ]);
        para(d, 'Helvetica', 10.5, [
          'Verzoekschrift tot ontbinding van een sociale huurovereenkomst',
          '',
          `Gericht tegen mevrouw Fadila Ouardi, geboren op 29/05/1986, INSZ ${fadila}, Noordlaan 133 bus 11 te 3600 Genk.`,
          'Zij is sinds 1 oktober 2018 huurster van dat appartement op grond van een geschreven contract van 21 september 2018. De huur, 287,40 euro per maand, wordt stipt betaald.',
          'De woning is echter in een toestand die niet langer kan: vuilnis tot aan het plafond, ongedierte, een verstopt sanitair. De technische dienst stelde dat vast op 14 april, 2 juli en 6 oktober 2026. Daarnaast ondervinden de bewoners van bus 9 en bus 12 ernstige overlast: dagelijks geroep na middernacht en vechtpartijen in de traphal.',
        ]);
        d.text('De partijen worden verwacht op de zitting van maandag 21 december', 62, d.y + 6, { lineBreak: false });
        d.text('2026 om 14 uur, in zaal A van het vredegerecht.', 62, d.y + 15, { lineBreak: false });
        d.moveDown(3);
        para(d, 'Helvetica', 9, ['Bijlagen: verslagen technische dienst, klachtenregister, contract, attest van 30 november 2026.']);
      }),
      {
        ...head('petition', 'nl', 'upkeep', 'nuisance'),
        tenants: [person('Fadila', 'Ouardi', { born: '1986-05-29', insz: fadila })],
        dwelling: home('Noordlaan', '133', '11', '3600', 'Genk'),
        landlord: { name: 'Woonmaatschappij Mijnstreek bv', enterpriseNumber: mijnstreek },
        arrears: debt(0, 0, 287.4),
        court: {
          name: 'Vredegerecht van het kanton Genk',
          rollNumber: '26A6004',
          registeredOn: '2026-12-08',
          hearingAt: '2026-12-21T14:00',
        },
        lease: { startDate: '2018-10-01', written: true },
      },
      'upkeep and nuisance, the rent is paid; hearing over a line break; boxes of neighbours',
    ),

    courtFile(
      'verzoekschrift einde huur Oudenaarde.pdf',
      await pdf((d) => {
        para(d, 'Courier', 9.5, [
          'AAN HET VREDEGERECHT VAN HET KANTON OUDENAARDE',
          '',
          'Dossier griffie ......... : 26A1893',
          'Datum inschrijving ...... : 10-12-2026',
          'Terechtzitting .......... : 23-12-2026, 09:00 uur',
          '',
          'Eiser ................... : Grondwerk Vastgoed nv',
          `KBO ..................... : ${grondwerk}`,
          'Zetel ................... : Minderbroedersstraat 4, 9700 Oudenaarde',
          '',
          'Verweerders ............. : Jürgen Baeckeland, geb. 06-09-1978',
          '                            Tamara Van Cauwenberge, geb. 13-04-1981',
          'Woonplaats .............. : Bergstraat 29 A, 9700 Oudenaarde',
          '',
          'Voorwerp ................ : uitdrijving na opzegging',
          '',
          'Middelen: partijen sloten een schriftelijke huurovereenkomst die aanving op 01-02-2017. Eiser zegde die op bij aangetekende brief van 27-05-2026 om het goed te verbouwen. De opzegtermijn verstreek op 30-11-2026. Verweerders verblijven nog steeds in de woning Bergstraat 29 A te 9700 Oudenaarde. Alle huur is voldaan.',
          '',
          'Gedaan te Oudenaarde, 07-12-2026',
        ]);
      }),
      {
        ...head('petition', 'nl', 'contract'),
        tenants: [
          person('Jürgen', 'Baeckeland', { born: '1978-09-06' }),
          person('Tamara', 'Van Cauwenberge', { born: '1981-04-13' }),
        ],
        dwelling: home('Bergstraat', '29A', '', '9700', 'Oudenaarde'),
        landlord: { name: 'Grondwerk Vastgoed nv', enterpriseNumber: grondwerk },
        court: {
          name: 'VREDEGERECHT VAN HET KANTON OUDENAARDE',
          rollNumber: '26A1893',
          registeredOn: '2026-12-10',
          hearingAt: '2026-12-23T09:00',
        },
        lease: { startDate: '2017-02-01', written: true },
      },
      'end of the lease by notice, nothing owed; typed with leader dots; house number 29 A',
    ),
  ];
}

async function conciliations(): Promise<Piece[]> {
  return [
    courtFile(
      'Eeklo_verzoening_DeMuynck.pdf',
      await letterPdf({
        font: 'Helvetica',
        letterhead: ['VREDEGERECHT KANTON EEKLO', 'Oostveldstraat 1, 9900 Eeklo', 'Tel. 09 377 00 18 - bureau open van 8u30 tot 12u30'],
        addressee: ['De heer Gino De Muynck', 'Zandvleuge 60 bus B', '9900 Eeklo'],
        place: 'Eeklo, 14 december 2026                Kenmerk: 26B0451',
        subject: 'Uitnodiging voor een poging tot minnelijke schikking',
        paragraphs: [
          'Geachte heer,',
          'De eigenares van de studio die u bewoont, mevrouw Erna Lippens, klaagt dat u haar 1.275 euro huur schuldig bent, drie maal de maandhuur van 425 euro. Vooraleer een proces te beginnen wil zij met u praten.',
          'Ik nodig u beiden uit in mijn kabinet op dinsdag 5 januari 2027 om 11u. U bent niet verplicht op deze uitnodiging in te gaan. Als u niet komt, wordt daarvan enkel akte genomen.',
          'Een kopie van deze uitnodiging gaat naar het OCMW van Eeklo (Zuidmoerstraat 136), waar u hulp kan vragen.',
          'De vrederechter',
        ],
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Gino', 'De Muynck')],
        dwelling: home('Zandvleuge', '60', 'B', '9900', 'Eeklo'),
        landlord: { name: 'Erna Lippens' },
        arrears: debt(1275, 3, 425),
        court: { name: 'VREDEGERECHT KANTON EEKLO', rollNumber: '26B0451', hearingAt: '2027-01-05T11:00' },
      },
      'invitation by the judge; opening hours in the letterhead; the centre’s own address',
    ),

    courtFile(
      'oproep Diest VB26-88.pdf',
      await pdf((d) => {
        d.font('Helvetica-Bold').fontSize(12).text('Vredegerecht van het kanton Diest').moveDown(0.3);
        d.font('Helvetica').fontSize(9).text('Boudewijnvest 27, 3290 Diest').moveDown(1);
        cells(d, 140, [
          ['Soort', 'Oproeping in verzoening (art. 731-733 Ger.W.)'],
          ['Nummer', 'VB 26/88'],
          ['Op vraag van', 'Demer Wonen cv, Koning Albertstraat 51, 3290 Diest'],
          ['Opgeroepen', '1. Nele Hermans\n2. Tarik Saidi'],
          ['Wonende', 'Schaffensesteenweg 184 bus 2, 3290 Schaffen'],
          ['Reden', 'Huurschuld: € 1.903,20 (zes maanden aan € 317,20)'],
          ['Wanneer', 'woensdag 13 januari 2027, 13.30 uur'],
          ['Waar', 'raadkamer, eerste verdieping'],
        ]);
        para(d, 'Helvetica', 8.5, ['', 'Verzonden op 22/12/2026. U mag zich laten bijstaan. Kosten: geen.']);
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Nele', 'Hermans'), person('Tarik', 'Saidi')],
        dwelling: home('Schaffensesteenweg', '184', '2', '3290', 'Schaffen'),
        landlord: { name: 'Demer Wonen cv' },
        arrears: debt(1903.2, 6, 317.2),
        court: { name: 'Vredegerecht van het kanton Diest', rollNumber: 'VB 26/88', hearingAt: '2027-01-13T13:30' },
      },
      'table; two tenants numbered; roll number of another shape',
    ),

    courtFile(
      'convocation_lalouviere.pdf',
      await letterPdf({
        letterhead: ['Justice de paix du canton de La Louvière', 'Rue Sylvain Guyaux 60, 7100 La Louvière', 'greffe : 064 22 00 71'],
        addressee: ['Madame Graziella Monaco', 'rue de Belle-Vue 27', '7100 Haine-Saint-Paul'],
        place: 'La Louvière, le 18 décembre 2026',
        subject: 'Convocation en conciliation - dossier 26C912',
        paragraphs: [
          'Madame,',
          'La société Habitat du Centre SRL, votre bailleresse, nous demande de tenter de vous concilier au sujet de loyers impayés pour la maison que vous occupez à l’adresse ci-dessus. Elle les évalue à 1 640,00 €, soit deux mois.',
          'Vous êtes priée de vous présenter le vendredi quinze janvier deux mille vingt-sept à dix heures trente, salle B.',
          'Le greffier',
        ],
      }),
      {
        ...head('conciliation', 'fr', 'arrears'),
        tenants: [person('Graziella', 'Monaco')],
        dwelling: home('rue de Belle-Vue', '27', '', '7100', 'Haine-Saint-Paul'),
        landlord: { name: 'Habitat du Centre SRL' },
        arrears: debt(1640, 2),
        court: {
          name: 'Justice de paix du canton de La Louvière',
          rollNumber: '26C912',
          hearingAt: '2027-01-15T10:30',
        },
      },
      'French; hearing in words; address in the addressee; space as thousands mark',
    ),
  ];
}
