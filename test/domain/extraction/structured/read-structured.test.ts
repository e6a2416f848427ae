import { describe, expect, it } from 'vitest';
import { contractSignal, contractSignals } from '#domain/extraction/structured/contract-form.ts';
import { readStructured } from '#domain/extraction/structured/read-structured.ts';
import { recordsAsSheet, repeatedRecords } from '#domain/extraction/structured/tree-table.ts';
import { jsonTree } from '#adapters/documents/trees/read-json-tree.ts';

const context = { receivedAt: '2026-11-20T08:00:00Z', part: 'file' };
const read = (json: unknown) => readStructured(jsonTree(json), context);

describe('readStructured', () => {
  it('reads a nested court file by the names of its fields', () => {
    const result = read({
      type: 'VONNIS',
      taal: 'nl',
      vredegerecht: { naam: 'Vredegerecht van het kanton Beveren', rolnummer: '26A1502' },
      vonnis: { datum: '05/11/2026', betekend: '13/11/2026' },
      verhuurder: {
        rechtspersoon: { naam: 'Vastgoed Schelderand bv', kbo: 'BE 0999.116.628' },
        zetel: 'Scheldestraat 93, 2000 Antwerpen',
      },
      huurders: [
        {
          naam: 'Van Overmeire',
          voornaam: 'Luka',
          geboortedatum: '28/04/2001',
          rijksregisternummer: '01.04.28-931.53',
          gsm: null,
        },
        { naam: 'Nys', voornaam: 'Eline', gsm: '0487/00.33.08' },
      ],
      goed: {
        straat: 'Fabrieksstraat',
        huisnummer: '37',
        busnummer: '0004',
        postcode: '9120',
        gemeente: 'Kallo',
      },
      huur: { aanvang: '01/09/2024', schriftelijk: true, maandbedrag: '815,00' },
      bedragen: { huurachterstand: '4.890,00', maanden: 6, gerechtskosten: '1.023,40' },
      afzender: { kantoor: 'Gerechtsdeurwaarderskantoor Pauwels & De Ridder' },
    });
    expect(result?.fields).toEqual({
      kind: 'judgment',
      language: 'nl',
      tenants: [
        {
          givenName: 'Luka',
          familyName: 'Van Overmeire',
          birthDate: '2001-04-28',
          nationalNumber: '01042893153',
        },
        { givenName: 'Eline', familyName: 'Nys', phone: '+32487003308' },
      ],
      dwelling: {
        street: 'Fabrieksstraat',
        houseNumber: '37',
        box: '0004',
        postcode: '9120',
        municipality: 'Kallo',
      },
      landlord: { name: 'Vastgoed Schelderand bv', enterpriseNumber: '0999116628' },
      referrer: { organisation: 'Gerechtsdeurwaarderskantoor Pauwels & De Ridder' },
      arrears: { amountCents: 489_000, months: 6, monthlyRentCents: 81_500 },
      court: { name: 'Vredegerecht van het kanton Beveren', rollNumber: '26A1502' },
      judgment: { date: '2026-11-05', servedOn: '2026-11-13' },
      lease: { startDate: '2024-09-01', written: true },
      problems: ['arrears'],
    });
  });

  it('reads a flat file whose keys carry the structure', () => {
    const result = read({
      soort_document: 'verzoekschrift',
      rolnummer: '27A0201',
      rechtbank: 'Vredegerecht van het kanton Maasmechelen',
      zitting_datum: '2027-02-16',
      zitting_uur: '11u00',
      verzoeker_naam: 'Maaskant Wonen bv',
      verweerder_naam: 'Wolfs, Carmen',
      verweerder_geboortedatum: '1988-04-09',
      verweerder_adres_straat: 'Steenweg',
      verweerder_adres_huisnummer: '14',
      verweerder_adres_postcode: 3621,
      verweerder_adres_gemeente: 'Rekem',
      achterstal_eur: 1645,
      achterstal_maanden: 5,
    });
    expect(result?.fields).toMatchObject({
      kind: 'petition',
      tenants: [{ givenName: 'Carmen', familyName: 'Wolfs', birthDate: '1988-04-09' }],
      dwelling: { street: 'Steenweg', houseNumber: '14', postcode: '3621', municipality: 'Rekem' },
      landlord: { name: 'Maaskant Wonen bv' },
      arrears: { amountCents: 164_500, months: 5 },
      court: { rollNumber: '27A0201', hearingAt: '2027-02-16T11:00' },
    });
  });

  it('reads English keys in camel case, parties by role and instants with an offset', () => {
    const result = read({
      documentType: 'summons',
      parties: [
        { role: 'claimant', firstName: 'Christophe', lastName: 'Lagae', city: 'Roeselare' },
        { role: 'counsel', firstName: 'Ilse', lastName: 'Bekaert', phone: '051 00 10 10' },
        { role: 'defendant', firstName: 'Bram', lastName: 'Callewaert', phone: '+32 470 00 93 35' },
      ],
      hearing: '2026-07-19T08:00:00Z',
      property: { street: 'Zuidstraat', number: '57', zip: '8800', city: 'Roeselare' },
      rentArrears: { amount: 4050, currency: 'EUR', months: 6 },
    });
    expect(result?.fields).toMatchObject({
      kind: 'summons',
      tenants: [{ givenName: 'Bram', familyName: 'Callewaert', phone: '+32470009335' }],
      landlord: { name: 'Christophe Lagae' },
      court: { hearingAt: '2026-07-19T10:00' },
      arrears: { amountCents: 405_000, months: 6 },
    });
    expect(result?.fields.landlord).not.toHaveProperty('phone');
  });

  it("never takes the applicant's or the lawyer's address for the dwelling", () => {
    const result = read({
      type: 'verzoekschrift',
      rolnummer: '26A1',
      eiser: {
        naam: 'De Linde vzw',
        adres: 'Markt 1, 2880 Bornem',
        raadsman: { naam: 'mr. X', adres: 'Veemarkt 19, 2800 Mechelen' },
      },
      verweerder: { familienaam: 'Peeters', voornaam: 'Jan' },
    });
    expect(result?.fields.tenants).toEqual([{ givenName: 'Jan', familyName: 'Peeters' }]);
    expect(result?.fields).not.toHaveProperty('dwelling');
  });

  it('takes beginnings that several keys share for the party that they shorten', () => {
    const result = read({
      type_acte: 'requête',
      num_role: '26A0977',
      greffe: 'Justice de paix du canton de Lens',
      date_inscription: '17-11-2026',
      date_audience: '11-12-2026',
      heure_audience: '10h00',
      dem_denomination: 'Toit Commun SRL',
      dem_bce: 'BE 0999.116.628',
      dem_adresse: 'rue du Moulin 10, 7870 Lens',
      def_nom: 'BOUCHARD',
      def_prenom: 'Fanny',
      def_rue: 'chemin Vert',
      def_numero: '8B',
      def_cp: '7870',
      def_localite: 'Lens',
      mt_arrieres_loyer: '1 807,50',
      nb_mois_impayes: '3',
    });
    expect(result?.fields).toMatchObject({
      kind: 'petition',
      tenants: [{ givenName: 'Fanny', familyName: 'Bouchard' }],
      landlord: { name: 'Toit Commun SRL', enterpriseNumber: '0999116628' },
      dwelling: { street: 'chemin Vert', houseNumber: '8B', postcode: '7870' },
      court: { rollNumber: '26A0977', registeredOn: '2026-11-17', hearingAt: '2026-12-11T10:00' },
      arrears: { amountCents: 180_750, months: 3 },
    });
  });

  it('reads keys that name the field before the party', () => {
    const result = read({
      zaak: { rolnr: '26A0912', inleiding: { datum: '03/12/2026', uur: '9u30' } },
      naam_eiser: 'Patrimonia Zuid nv',
      straat_eiser: 'Turnhoutsebaan',
      naam_verweerder_1: 'Claes',
      voornaam_verweerder_1: 'Hilde',
      naam_verweerder_2: 'Maes',
      voornaam_verweerder_2: 'Tom',
      straat_verweerder_1: 'Hofstraat',
      huisnr_verweerder_1: '8',
      bedrag_achterstallige_huur: '2.400,00',
      aantal_maanden_achterstal: 3,
    });
    expect(result?.fields).toMatchObject({
      tenants: [
        { givenName: 'Hilde', familyName: 'Claes' },
        { givenName: 'Tom', familyName: 'Maes' },
      ],
      landlord: { name: 'Patrimonia Zuid nv' },
      dwelling: { street: 'Hofstraat', houseNumber: '8' },
      arrears: { amountCents: 240_000, months: 3 },
      court: { hearingAt: '2026-12-03T09:30' },
    });
  });

  it('reads capitals and shortened names of nodes, and compact days and hours', () => {
    const result = read({
      DOSSIER: {
        AARD: 'DAGVAARDING',
        EIS: { NAAM: 'DE BOOMGAARD CV', ONDNR: '0999116628' },
        VERW: [{ NAAM: 'PEETERS', VOORNAAM: 'KATRIEN', GEBDAT: '19780314' }],
        ZITTING: { RECHTSMACHT: 'VREDEGERECHT SINT-TRUIDEN', DATUM: '20261208', UUR: '0930' },
        BEDRAGEN: { HUURACHTERSTAL: '2145.00', MNDN: 3, MNDHUUR: '715.00' },
      },
    });
    expect(result?.fields).toMatchObject({
      kind: 'summons',
      tenants: [{ givenName: 'Katrien', familyName: 'Peeters', birthDate: '1978-03-14' }],
      court: { hearingAt: '2026-12-08T09:30' },
      arrears: { amountCents: 214_500, months: 3, monthlyRentCents: 71_500 },
    });
  });

  it('reads a German file of a registry, with an umlaut written out', () => {
    const result = read({
      Vorgang: {
        Art: 'Vorladung zur Schlichtung',
        Aktenzeichen: '26B0031',
        Gericht: 'Friedensgericht Eupen',
        Termin: { Datum: '14.12.2026', Uhrzeit: '10:15' },
      },
      Antragsteller: { Firma: 'Wohnbau Ostbelgien GmbH' },
      Antragsgegner: [{ Nachname: 'Schmitz', Vorname: 'Karl' }],
      Forderung: { Mietrueckstand: '1.680,00', AnzahlMonate: 3 },
    });
    expect(result?.fields).toMatchObject({
      kind: 'conciliation',
      language: 'de',
      tenants: [{ givenName: 'Karl', familyName: 'Schmitz' }],
      court: { name: 'Friedensgericht Eupen', rollNumber: '26B0031', hearingAt: '2026-12-14T10:15' },
      arrears: { amountCents: 168_000, months: 3 },
    });
  });

  it('asserts no hearing from a key with a word that it does not know', () => {
    const result = read({
      rolnummer: '26A0912',
      datum_vorige_zitting: '03/12/2026',
      uur: '9u30',
      verweerder: { naam: 'Claes', voornaam: 'Hilde' },
    });
    expect(result?.fields.court).toEqual({ rollNumber: '26A0912' });
  });

  it('asserts no hearing when the file states two, or none with an hour', () => {
    const two = read({
      rolnummer: '26A1',
      type: 'verzoekschrift',
      zitting: '2026-11-20T09:00',
      zittingsdatum: '2026-11-27T09:00',
    });
    const dayOnly = read({ rolnummer: '26A1', type: 'verzoekschrift', zitting: '20/11/2026' });
    expect([two?.fields.court?.hearingAt, two?.reading.doubtful]).toEqual([undefined, ['court.hearingAt']]);
    expect([dayOnly?.fields.court?.hearingAt, dayOnly?.reading.doubtful]).toEqual([
      undefined,
      ['court.hearingAt'],
    ]);
  });

  it('leaves the service of a summons out of the judgment', () => {
    const result = read({
      type: 'dagvaarding',
      betekend: '09/11/2026',
      gedaagde: 'Amadou Diallo',
      zitting: '2026-11-24T14:00',
    });
    expect(result?.fields).not.toHaveProperty('judgment');
  });

  it('takes a role for no roll number', () => {
    expect(read({ role: 'defendant', firstName: 'Bram', lastName: 'Callewaert' })).toBeUndefined();
  });

  it('is no court file when it names nobody and no case', () => {
    expect(read({ name: 'left-pad', version: '1.0.0', dependencies: {} })).toBeUndefined();
  });

  it('tells where each field comes from', () => {
    const result = read({
      type: 'verzoekschrift',
      rolnummer: '26A1',
      huurder: { naam: 'Peeters', voornaam: 'Jan' },
    });
    expect(result?.reading.provenance.map(({ field, part }) => `${part} ${field}`)).toContain(
      'file tenants.0.familyName',
    );
  });
});

describe('contract form', () => {
  it('is taken as it is when it fits the contract, also inside an event', () => {
    const signal = {
      kind: 'arrears',
      tenants: [{ familyName: 'Peeters' }],
      source: { channel: 'message', ref: 'x' },
      receivedAt: '2026-11-02T08:00:00Z',
    };
    expect(contractSignal(signal)).toEqual({ kind: 'arrears', tenants: [{ familyName: 'Peeters' }] });
    expect(contractSignal({ specversion: '1.0', type: 't', data: signal })).toMatchObject({
      kind: 'arrears',
    });
    expect(contractSignals({ signals: [signal, signal] })).toHaveLength(2);
  });

  it('is refused when a field is not of the contract', () => {
    expect(contractSignal({ kind: 'arrears', huurder: 'Peeters' })).toBeUndefined();
    expect(contractSignals([1, 2])).toBeUndefined();
  });
});

describe('repeatedRecords', () => {
  it('finds the outermost records and lays them out as a sheet', () => {
    const tree = jsonTree({
      huurders: [
        { naam: 'A', adres: { straat: 'S' } },
        { naam: 'B', adres: { straat: 'T' } },
      ],
    });
    const records = repeatedRecords(tree);
    expect(records).toHaveLength(2);
    expect(recordsAsSheet(records).rows.map((row) => row.cells)).toEqual([
      ['naam', 'straat'],
      ['A', 'S'],
      ['B', 'T'],
    ]);
  });
});

describe('the domicile of a tenant', () => {
  const petition = (adres: string) =>
    read({
      type: 'verzoekschrift',
      rolnummer: '26A77',
      vrederechter: 'Vredegerecht Beveren',
      verweerder: { naam: 'Nys', voornaam: 'Eline', adres },
      goed: { adres: 'Fabrieksstraat 37, 9120 Beveren' },
    });

  it('is told apart from the rented home when the file gives both', () => {
    const result = petition('Barelstraat 20, 2880 Bornem');
    expect(result?.fields.dwelling).toMatchObject({ street: 'Fabrieksstraat', postcode: '9120' });
    expect(result?.reading.domicile).toMatchObject({ street: 'Barelstraat', postcode: '2880' });
  });

  it('is not named when it is the rented home', () => {
    expect(petition('Fabrieksstraat 37, 9120 Beveren')?.reading.domicile).toBeUndefined();
  });
});

describe('roles that are codes', () => {
  const party = (rol: string, naam: string, vnm: string, str: string) => ({
    rol,
    naam,
    vnm,
    tel: '0470 12 34 56',
    adr: { str, nr: '7', pc: '3000', gem: 'Leuven' },
  });
  const petition = (...partijen: readonly object[]) =>
    read({ soort: 'verzoekschrift', arnr: '26A881', datInschr: '20261119', partijen });

  it('are told by their letters, and the one that is left by the other', () => {
    const fields = petition(
      party('EIS', 'Pauwels', 'Rik', 'Bogaardenstraat'),
      party('VER', 'Okafor', 'Grace', 'Diestsestraat'),
    )?.fields;

    expect(fields?.tenants).toMatchObject([{ givenName: 'Grace', familyName: 'Okafor' }]);
    expect(fields?.dwelling).toMatchObject({ street: 'Diestsestraat', houseNumber: '7', postcode: '3000' });
    expect(fields?.court?.registeredOn).toBe('2026-11-19');
  });

  it('work in French too', () => {
    const fields = petition(
      party('def', 'Lambert', 'Zoé', 'rue de Namur'),
      party('dem', 'Simon', 'Luc', 'quai du Rivage'),
    )?.fields;

    expect(fields?.tenants).toMatchObject([{ givenName: 'Zoé', familyName: 'Lambert' }]);
  });

  it('name nobody where two codes may be either side', () => {
    const fields = petition(
      party('VER', 'Okafor', 'Grace', 'Diestsestraat'),
      party('VZ', 'Pauwels', 'Rik', 'Bogaardenstraat'),
      party('VE', 'Claes', 'An', 'Parkstraat'),
    )?.fields;

    expect(fields?.tenants).toBeUndefined();
  });
});
