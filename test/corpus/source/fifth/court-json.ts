import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';

const westhoek = enterpriseNumber('09957204');
const pajot = enterpriseNumber('09957315');
const brabantWallon = enterpriseNumber('09957426');
const voerstreek = enterpriseNumber('09957537');

const asJson = (value: unknown, indent = 2): Buffer => Buffer.from(`${JSON.stringify(value, null, indent)}\n`);

/** Messages of courts and bailiffs as JSON, each of another software maker. */
export function fifthCourtJson(): Piece[] {
  const hassan = nationalNumber('1985-01-30', 195);
  const lies = nationalNumber('2002-04-04', 308);
  const yao = nationalNumber('1990-12-12', 411);
  return [
    courtFile(
      'vijfde-petition-26A2501.json',
      asJson({
        messageType: 'petition',
        lang: 'nl',
        case: { number: '26A2501', enteredOn: '2026-12-02', court: { id: 'VG-ASSE', label: 'Vredegerecht van het kanton Asse' } },
        hearing: { date: '2026-12-15', time: '10:00', address: 'Gentsesteenweg 12, 1730 Asse' },
        parties: [
          { role: 'claimant', type: 'organisation', name: 'Pajottenland Huurt cv', companyNumber: pajot, address: { line1: 'Steenweg 40', zip: '1730', city: 'Asse' } },
          { role: 'defendant', type: 'person', lastName: 'El Khattabi', firstName: 'Hassan', dob: '1985-01-30', nrn: hassan, phone: '+32 466 27 91 03' },
          { role: 'defendant', type: 'person', lastName: 'Claessens', firstName: 'Lies', dob: '2002-04-04', nrn: lies, phone: null },
        ],
        rentedProperty: { street: 'Brusselsesteenweg', number: '517', box: '12', zip: '1731', city: 'Zellik' },
        lease: { kind: 'written', from: '2022-02-01', monthlyRent: 401.25 },
        claims: [
          { code: 'ARREARS', amount: 2407.5, months: 6 },
          { code: 'DISSOLUTION' },
          { code: 'EVICTION' },
          { code: 'COSTS', amount: 74 },
        ],
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Hassan', 'El Khattabi', { born: '1985-01-30', insz: hassan, tel: '+32466279103' }), person('Lies', 'Claessens', { born: '2002-04-04', insz: lies })],
        dwelling: home('Brusselsesteenweg', '517', '12', '1731', 'Zellik'),
        landlord: { name: 'Pajottenland Huurt cv', enterpriseNumber: pajot },
        arrears: debt(2407.5, 6, 401.25),
        court: { name: 'Vredegerecht van het kanton Asse', rollNumber: '26A2501', registeredOn: '2026-12-02', hearingAt: '2026-12-15T10:00' },
        lease: { startDate: '2022-02-01', written: true },
      },
      'JSON with English keys; two defendants; address of the court room beside the dwelling',
    ),

    courtFile(
      'vijfde-melding_diksmuide.json',
      asJson(
        {
          bericht: { soort: 'D', omschrijving: 'afschrift dagvaarding', verzonden: '13/01/2027 16:04' },
          hoedanigheden: { E: 'eiser-verhuurder', V: 'verweerder-huurder', B: 'borg' },
          personen: [
            { h: 'E', naam: 'WESTHOEK WONINGEN bv', kbo: kbo(westhoek), woonplaats: 'Grote Markt 17, 8600 Diksmuide' },
            { h: 'B', naam: 'Vansteenkiste Lucien', geb: '02/06/1949', woonplaats: 'Esenweg 80, 8600 Diksmuide' },
            { h: 'V', naam: 'Vansteenkiste Jordi', geb: '17/09/1996', woonplaats: 'IJzerlaan 33 bus 5, 8600 Diksmuide' },
          ],
          zaak: { rechter: 'Vredegerecht van het kanton Diksmuide', dag: '28/01/2027', uur: '9u' },
          huur: { vorm: 'schriftelijk', begin: '01/06/2023', prijs: '615,00' },
          schuld: { huur: '1.845,00', maanden: 3, water: '96,40', kosten_dagvaarding: '239,05' },
          deurwaarder: { naam: 'Ria Depuydt', telefoon: '051 50 38 62', mail: 'ria@depuydt-gdw.example' },
        },
        1,
      ),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Jordi', 'Vansteenkiste', { born: '1996-09-17' })],
        dwelling: home('IJzerlaan', '33', '5', '8600', 'Diksmuide'),
        landlord: { name: 'WESTHOEK WONINGEN bv', enterpriseNumber: westhoek },
        referrer: { name: 'Ria Depuydt', email: 'ria@depuydt-gdw.example', phone: '+3251503862' },
        arrears: debt(1845, 3, 615),
        court: { name: 'Vredegerecht van het kanton Diksmuide', hearingAt: '2027-01-28T09:00' },
        lease: { startDate: '2023-06-01', written: true },
      },
      'JSON with letters for the roles; the guarantor, of the same family, is no tenant',
    ),

    courtFile(
      'vijfde-conciliation-nivelles.json',
      asJson({
        type_acte: 'Convocation en conciliation',
        langue: 'fr',
        greffe: { nom: 'Justice de paix du canton de Nivelles', dossier: '27B0012' },
        comparution: { jour: 'mercredi 3 février 2027', heure: '10h30' },
        demandeur: { denomination: 'Habitations du Roman Païs SRL', num_entreprise: kbo(brabantWallon), qualite: 'bailleur' },
        convoque: [{ qualite: 'locataire', identite: 'Mme MUKENDI Bénédicte', ne_le: '25/05/1991', gsm: '0488 40 17 36' }],
        logement: { adresse: 'rue de Charleroi 60 bte 7', code_postal: '1400', commune: 'Nivelles' },
        motif: 'arriérés de loyer',
        arrieres: { montant: '1.263,90 €', nombre_de_mois: 3, loyer_mensuel: '421,30 €' },
      }),
      {
        ...head('conciliation', 'fr', 'arrears'),
        tenants: [person('Bénédicte', 'Mukendi', { born: '1991-05-25', tel: '+32488401736' })],
        dwelling: home('rue de Charleroi', '60', '7', '1400', 'Nivelles'),
        landlord: { name: 'Habitations du Roman Païs SRL', enterpriseNumber: brabantWallon },
        arrears: debt(1263.9, 3, 421.3),
        court: { name: 'Justice de paix du canton de Nivelles', rollNumber: '27B0012', hearingAt: '2027-02-03T10:30' },
      },
      'French JSON: name in one field with title, day of the hearing with the month in letters',
    ),

    courtFile(
      'vijfde-urteil_2026-0417.json',
      asJson({
        dokument: 'Urteil',
        sprache: 'de',
        gericht: 'Friedensgericht des Kantons Eupen',
        rollennummer: '26A0417',
        urteil: { datum: '17.12.2026', zugestelltAm: '07.01.2027', versaeumnis: false },
        klaeger: { name: 'Göhltal Immobilien GmbH', unternehmensnummer: voerstreek, rolle: 'Vermieter' },
        beklagte: [{ rolle: 'Mieter', nachname: 'Yao', vorname: 'Serge', geburtsdatum: '12.12.1990', nationalregister: dotted(yao) }],
        mietwohnung: { strasse: 'Lütticher Straße', hausnummer: '228', postfach: '', plz: '4721', ort: 'Neu-Moresnet' },
        mietvertrag: { art: 'schriftlich', beginn: '01.11.2020', monatsmiete: '590,00' },
        verurteilung: { mietrueckstand: '2.950,00', monate: 5, gerichtskosten: '183,50', raeumung: true },
      }),
      {
        ...head('judgment', 'de', 'arrears'),
        tenants: [person('Serge', 'Yao', { born: '1990-12-12', insz: yao })],
        dwelling: home('Lütticher Straße', '228', '', '4721', 'Neu-Moresnet'),
        landlord: { name: 'Göhltal Immobilien GmbH', enterpriseNumber: voerstreek },
        arrears: debt(2950, 5, 590),
        court: { name: 'Friedensgericht des Kantons Eupen', rollNumber: '26A0417' },
        judgment: { date: '2026-12-17', servedOn: '2027-01-07' },
        lease: { startDate: '2020-11-01', written: true },
      },
      'German JSON of a judgment',
    ),

    courtFile(
      'vijfde-uithuiszetting_20270308.json',
      asJson(
        {
          'document.soort': 'aankondiging uithuiszetting',
          'document.datum': '2027-02-12',
          'deurwaarder.kantoor': 'Gerechtsdeurwaarders Pieck & Co',
          'deurwaarder.behandelaar': 'Nele Pieck',
          'deurwaarder.tel': '013 78 20 41',
          'vonnis.gerecht': 'Vredegerecht van het kanton Diest',
          'vonnis.rolnr': '26A3402',
          'vonnis.uitspraak': '2026-12-22',
          'vonnis.betekening': '2027-01-06',
          'uitvoering.datum': '2027-03-08',
          'uitvoering.uur': '08:30',
          'schuldeiser.naam': 'Emiel Vanderwegen',
          'huurder.1.naam': 'Wouters',
          'huurder.1.voornaam': 'Chantal',
          'huurder.1.geboren': '1974-03-19',
          'huurder.2.naam': 'Bielen',
          'huurder.2.voornaam': 'Patrick',
          'huurder.2.geboren': null,
          'pand.straat': 'Leuvensesteenweg',
          'pand.nr': '92',
          'pand.bus': null,
          'pand.pc': '3290',
          'pand.gemeente': 'Diest',
          'gezin.minderjarigen': 2,
        },
        4,
      ),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Chantal', 'Wouters', { born: '1974-03-19' }), person('Patrick', 'Bielen')],
        dwelling: home('Leuvensesteenweg', '92', '', '3290', 'Diest'),
        landlord: { name: 'Emiel Vanderwegen' },
        referrer: { name: 'Nele Pieck', organisation: 'Gerechtsdeurwaarders Pieck & Co', phone: '+3213782041' },
        court: { name: 'Vredegerecht van het kanton Diest', rollNumber: '26A3402' },
        judgment: { date: '2026-12-22', servedOn: '2027-01-06', evictionOn: '2027-03-08' },
      },
      'flat JSON with dotted keys and numbered tenants',
    ),
  ];
}
