import { courtFile } from '../court-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, nationalNumber, type Piece, person } from '../piece.ts';

/** JSON of four makers of software for registries and bailiffs. */
export function courtJson(): Piece[] {
  return [flatPetition(), conciliationWithRoles(), evictionWithEvents(), frenchPetition()];
}

const file = (value: object, indent = 2): Buffer => Buffer.from(JSON.stringify(value, null, indent));

function flatPetition(): Piece {
  const number = enterpriseNumber('09970166');
  const suresh = nationalNumber('1973-12-30', 419);
  return courtFile(
    'zesde-26A3350.json',
    file(
      {
        DOC_TYPE: 'VERZOEKSCHRIFT',
        DOC_TAAL: 'NL',
        VREDEGERECHT: 'Vredegerecht van het kanton Beringen',
        ROLNR: '26A3350',
        DATUM_ROL: '20261202',
        DATUM_ZITTING: '20261215',
        UUR_ZITTING: '0930',
        EISER_NAAM: 'Kempens Woonfonds cv',
        EISER_KBO: number,
        EISER_ADRES: 'Koolmijnlaan 203, 3580 Beringen',
        VERW1_NAAM: 'SIVAKUMAR',
        VERW1_VOORNAAM: 'SURESH',
        VERW1_GEBDATUM: '19731230',
        VERW1_RRN: suresh,
        VERW1_STRAAT: 'Stationsstraat',
        VERW1_HUISNR: '119',
        VERW1_BUS: '0103',
        VERW1_POSTCODE: '3582',
        VERW1_GEMEENTE: 'Koersel',
        HUUR_AANVANG: '20180401',
        HUUR_SCHRIFTELIJK: 'J',
        HUUR_MAAND: 329.75,
        ACHTERSTAND_BEDRAG: 1648.75,
        ACHTERSTAND_MAANDEN: 5,
      },
      0,
    ),
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Suresh', 'Sivakumar', { born: '1973-12-30', insz: suresh })],
      dwelling: home('Stationsstraat', '119', '0103', '3582', 'Koersel'),
      landlord: { name: 'Kempens Woonfonds cv', enterpriseNumber: number },
      arrears: debt(1648.75, 5, 329.75),
      court: {
        name: 'Vredegerecht van het kanton Beringen',
        rollNumber: '26A3350',
        registeredOn: '2026-12-02',
        hearingAt: '2026-12-15T09:30',
      },
      lease: { startDate: '2018-04-01', written: true },
    },
    'flat keys in capitals on one line; dates without separators',
  );
}

function conciliationWithRoles(): Piece {
  return courtFile(
    'zesde-verzoening_27B9.json',
    file({
      document: { soort: 'oproeping in verzoening', taal: 'nl', aangemaaktOp: '2027-01-05' },
      rechtbank: { naam: 'Vredegerecht van het kanton Menen', gemeente: 'Menen' },
      dossier: { nummer: '27B9' },
      verschijning: { dag: '2027-01-22', uur: '10u45', lokaal: 'raadkamer' },
      partijen: [
        { rol: 'verzoeker', naam: 'Geert Lapeire', hoedanigheid: 'verhuurder', woonplaats: 'Ieperstraat 11, 8930 Menen' },
        {
          rol: 'opgeroepene',
          naam: 'Samira Belhadj',
          hoedanigheid: 'huurder',
          woonplaats: 'Bruggestraat 240 bus 3, 8930 Menen',
          telefoon: '0477 60 15 82',
          'e-mail': 'samira.belhadj@postvak.example',
        },
      ],
      onderwerp: {
        tekst: 'huurachterstand',
        bedragVerschuldigd: '1.350,00 EUR',
        aantalMaanden: 2,
        huurprijsPerMaand: '675,00 EUR',
      },
    }),
    {
      ...head('conciliation', 'nl', 'arrears'),
      tenants: [person('Samira', 'Belhadj', { tel: '+32477601582', email: 'samira.belhadj@postvak.example' })],
      dwelling: home('Bruggestraat', '240', '3', '8930', 'Menen'),
      landlord: { name: 'Geert Lapeire' },
      arrears: debt(1350, 2, 675),
      court: { name: 'Vredegerecht van het kanton Menen', rollNumber: '27B9', hearingAt: '2027-01-22T10:45' },
    },
    'parties in one list with their part; name and address each in one text',
  );
}

function evictionWithEvents(): Piece {
  return courtFile(
    'zesde-exec_5520871.json',
    file({
      bericht: 'aankondiging-uithuiszetting',
      taal: 'nl-BE',
      kantoor: {
        naam: 'Deurwaarderskantoor Leysen-Bracke',
        gerechtsdeurwaarder: 'Joachim Bracke',
        telefoon: '+32 9 224 61 37',
        email: 'uitvoering@leysen-bracke.example',
      },
      opdrachtgever: { naam: 'Arteveldewonen cv', rol: 'verhuurder' },
      huurders: [
        { voornaam: 'Dragana', achternaam: 'Petrović', geboren: '1985-03-12' },
        { voornaam: 'Nemanja', achternaam: 'Petrović', geboren: '2006-09-21' },
      ],
      pand: { straat: 'Meulesteedsesteenweg', nr: 402, bus: '2B', postcode: 9000, plaats: 'Gent' },
      gebeurtenissen: [
        { soort: 'vonnis', datum: '2026-10-22', bron: 'Vredegerecht van het derde kanton Gent', rolnummer: '26A1521' },
        { soort: 'betekening vonnis', datum: '2026-11-05' },
        { soort: 'uithuiszetting', datum: '2027-01-19', uur: '09:00' },
      ],
      openstaand: { huurachterstand: 3874.4, kosten: 1022.15 },
    }),
    {
      ...head('eviction-notice', 'nl', 'arrears'),
      tenants: [
        person('Dragana', 'Petrović', { born: '1985-03-12' }),
        person('Nemanja', 'Petrović', { born: '2006-09-21' }),
      ],
      dwelling: home('Meulesteedsesteenweg', '402', '2B', '9000', 'Gent'),
      landlord: { name: 'Arteveldewonen cv' },
      referrer: {
        name: 'Joachim Bracke',
        organisation: 'Deurwaarderskantoor Leysen-Bracke',
        email: 'uitvoering@leysen-bracke.example',
        phone: '+3292246137',
      },
      arrears: debt(3874.4),
      court: { name: 'Vredegerecht van het derde kanton Gent', rollNumber: '26A1521' },
      judgment: { date: '2026-10-22', servedOn: '2026-11-05', evictionOn: '2027-01-19' },
    },
    'events in a list, each with its sort and date; numbers as numbers',
  );
}

function frenchPetition(): Piece {
  const haidar = nationalNumber('1999-08-08', 260);
  return courtFile(
    'zesde-requete_ixelles_26A6018.json',
    file(
      {
        acte: 'requête',
        langue: 'fr',
        greffe: {
          juridiction: 'Justice de paix du canton d’Ixelles',
          role: { numero: '26A6018', date_inscription: '25/11/2026' },
          audience: { date: '08/12/2026', heure: '14h30' },
        },
        demandeur: {
          nom: 'Vanderlinden',
          prenom: 'Hugues',
          adresse: 'avenue Louise 480, 1050 Ixelles',
          avocat: { nom: 'Me Claire Maréchal', telephone: '02 640 38 11' },
        },
        defendeurs: [
          { nom: 'Haidar', prenom: 'Youssef', date_naissance: '08/08/1999', registre_national: dotted(haidar), gsm: null },
        ],
        bien: { rue: 'rue du Trône', numero: '216', boite: '5', code_postal: '1050', commune: 'Ixelles' },
        bail: { date_debut: '15/09/2023', ecrit: true, loyer: '890,00', charges: '110,00' },
        creance: { arrieres_loyer: '3.560,00', nombre_mois: 4, indemnite_relocation: '2.670,00' },
      },
      4,
    ),
    {
      ...head('petition', 'fr', 'arrears'),
      tenants: [person('Youssef', 'Haidar', { born: '1999-08-08', insz: haidar })],
      dwelling: home('rue du Trône', '216', '5', '1050', 'Ixelles'),
      landlord: { name: 'Hugues Vanderlinden' },
      arrears: debt(3560, 4, 890),
      court: {
        name: 'Justice de paix du canton d’Ixelles',
        rollNumber: '26A6018',
        registeredOn: '2026-11-25',
        hearingAt: '2026-12-08T14:30',
      },
      lease: { startDate: '2023-09-15', written: true },
    },
    'French, nested; charges beside the rent; null means not stated',
  );
}
