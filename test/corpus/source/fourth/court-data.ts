import iconv from 'iconv-lite';
import { courtFile } from '../court-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

/** XML and JSON of registries and bailiffs, each designed by somebody else. */
export function fourthCourtData(): Piece[] {
  return [abbreviatedXml(), englishNames(), rolesInAList(), dayOfEviction(), frenchXml(), frenchFlat(), germanXml()];
}

function abbreviatedXml(): Piece {
  const netevallei = enterpriseNumber('09970246');
  const joris = nationalNumber('1986-03-12', 341);
  const text = `<?xml version="1.0" encoding="ISO-8859-1"?>
<Zaak soort="VZS" omschr="Verzoekschrift huur" taal="N" versie="2.4">
  <Zetel code="VG2200" naam="Vredegerecht van het kanton Herentals"/>
  <ARnr>26A2719</ARnr>
  <DatInschr>20261125</DatInschr>
  <Inleiding dat="20261210" uur="09:30" zaal="B"/>
  <Partijen aantal="3">
    <Partij rol="EIS" type="RP">
      <Naam>Netevallei Wonen bv</Naam><OndNr>${netevallei}</OndNr>
      <Adr str="Grote Markt" nr="36" pc="2200" gem="Herentals"/>
      <Adv><Naam>Wouters</Naam><Vnm>Griet</Vnm><Tel>014 00 55 81</Tel></Adv>
    </Partij>
    <Partij rol="VER" type="NP" volg="1">
      <Naam>Mertens</Naam><Vnm>Joris</Vnm><GebDat>19860312</GebDat><RRnr>${joris}</RRnr>
      <Adr str="Lierseweg" nr="210" bus="4" pc="2200" gem="Herentals"/>
    </Partij>
    <Partij rol="VER" type="NP" volg="2">
      <Naam>Gijsbrechts</Naam><Vnm>Daniëlle</Vnm><GebDat>19891030</GebDat><RRnr/>
      <Adr str="Lierseweg" nr="210" bus="4" pc="2200" gem="Herentals"/>
    </Partij>
  </Partijen>
  <Huur aanv="20200601" schriftelijk="J" mndhuur="655,00" munt="EUR"/>
  <Vord>
    <Post oms="Huurachterstand" bedr="2620,00" mnd="4"/>
    <Post oms="Wederverhuringsvergoeding" bedr="1965,00" mnd="3"/>
    <Post oms="Rolrecht" bedr="50,00"/>
  </Vord>
</Zaak>
`;
  return courtFile(
    'vierde-VZS_26A2719.xml',
    iconv.encode(text, 'iso-8859-1'),
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Joris', 'Mertens', { born: '1986-03-12', insz: joris }), person('Daniëlle', 'Gijsbrechts', { born: '1989-10-30' })],
      dwelling: home('Lierseweg', '210', '4', '2200', 'Herentals'),
      landlord: { name: 'Netevallei Wonen bv', enterpriseNumber: netevallei },
      arrears: debt(2620, 4, 655),
      court: { name: 'Vredegerecht van het kanton Herentals', rollNumber: '26A2719', registeredOn: '2026-11-25', hearingAt: '2026-12-10T09:30' },
      lease: { startDate: '2020-06-01', written: true },
    },
    'abbreviated names and attributes, latin-1, dates without separators',
  );
}

function englishNames(): Piece {
  return courtFile(
    'vierde-export_7781.json',
    Buffer.from(
      JSON.stringify({
        documentType: 'conciliation',
        language: 'nl',
        title: 'Oproeping in verzoening',
        court: { name: 'Vredegerecht van het kanton Diest', caseNumber: '26B0092' },
        hearing: { startsAt: '2026-12-21T10:30:00', room: 'raadkamer' },
        applicant: { type: 'person', firstName: 'Rosa', lastName: 'Vandeput', address: { street: 'Schaffensesteenweg', number: '51', zip: '3290', city: 'Diest' } },
        respondents: [{ type: 'person', firstName: 'Cédric', lastName: 'Lemmens', birthDate: '1996-02-29', mobile: '+32 471 00 45 92', email: 'cedric.lemmens@mijnpost.example' }],
        premises: { street: 'Allerheiligenberg', number: '14', box: '2', zip: '3290', city: 'Diest' },
        claim: { rentArrears: 1380, unpaidMonths: 2, monthlyRent: 690, currency: 'EUR' },
      }),
    ),
    {
      ...head('conciliation', 'nl', 'arrears'),
      tenants: [person('Cédric', 'Lemmens', { born: '1996-02-29', tel: '+32471004592', email: 'cedric.lemmens@mijnpost.example' })],
      dwelling: home('Allerheiligenberg', '14', '2', '3290', 'Diest'),
      landlord: { name: 'Rosa Vandeput' },
      arrears: debt(1380, 2, 690),
      court: { name: 'Vredegerecht van het kanton Diest', rollNumber: '26B0092', hearingAt: '2026-12-21T10:30' },
    },
    'English field names with Dutch content, on one line',
  );
}

function rolesInAList(): Piece {
  const amel = nationalNumber('1999-06-18', 222);
  const scheldestroom = enterpriseNumber('09970357');
  return courtFile(
    'vierde-vonnis_betekend_HB-2026-0419.json',
    Buffer.from(
      JSON.stringify(
        {
          bericht: { soort: 'Vonnis', taal: 'nl-BE', aangemaakt: '2026-12-02T16:04:11' },
          verzender: { functie: 'gerechtsdeurwaarder', voornaam: 'Hans', naam: 'Bogaert', kantoor: 'Kantoor Bogaert', mail: 'hans@kantoor-bogaert.example', telefoon: '055 00 14 60' },
          zaak: { gerecht: 'Vredegerecht van het kanton Ronse', rolNr: '26A0377' },
          datums: { inschrijvingRol: '8 september 2026', uitspraak: '12 november 2026', betekening: '1 december 2026', uithuiszetting: null },
          partijen: [
            { rol: 'eiser', rechtspersoon: { naam: 'Scheldestroom cv', ondernemingsnummer: kbo(scheldestroom) } },
            { rol: 'advocaat eiser', persoon: { voornaam: 'Ilse', naam: 'Martens' } },
            { rol: 'verweerder', persoon: { voornaam: 'Amel', naam: 'Bouzid', geboren: '18 juni 1999', rijksregisternummer: dotted(amel) } },
            { rol: 'advocaat verweerder', persoon: { voornaam: 'Lieven', naam: 'Tack' } },
            { rol: 'borg', persoon: { voornaam: 'Karima', naam: 'Bouzid', geboren: '3 april 1971' } },
          ],
          gehuurdGoed: { straat: 'Ninovestraat', nr: '177', bus: '12', postcode: '9600', gemeente: 'Ronse' },
          huurovereenkomst: { aanvang: '1 februari 2022', vorm: 'schriftelijk', huurprijs: '328,40' },
          veroordeling: { huurachterstand: '1.970,40', aantalMaanden: 6, afbetalingPerMaand: '80,00', gerechtskosten: '610,00' },
        },
        null,
        1,
      ),
    ),
    {
      ...head('judgment', 'nl', 'arrears'),
      tenants: [person('Amel', 'Bouzid', { born: '1999-06-18', insz: amel })],
      dwelling: home('Ninovestraat', '177', '12', '9600', 'Ronse'),
      landlord: { name: 'Scheldestroom cv', enterpriseNumber: scheldestroom },
      referrer: { name: 'Hans Bogaert', organisation: 'Kantoor Bogaert', email: 'hans@kantoor-bogaert.example', phone: '+3255001460' },
      arrears: debt(1970.4, 6, 328.4),
      court: { name: 'Vredegerecht van het kanton Ronse', rollNumber: '26A0377', registeredOn: '2026-09-08' },
      judgment: { date: '2026-11-12', servedOn: '2026-12-01' },
      lease: { startDate: '2022-02-01', written: true },
    },
    'parties with their role in one list, lawyers and a guarantor among them; dates in words',
  );
}

function dayOfEviction(): Piece {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<gdw:AankondigingUithuiszetting xmlns:gdw="urn:deurwaarders.example:akten" taal="nl">
  <gdw:deurwaarder>
    <gdw:naam>Greet Vervloet</gdw:naam>
    <gdw:kantoor>Vervloet Gerechtsdeurwaarders</gdw:kantoor>
    <gdw:telefoon>015 00 73 26</gdw:telefoon>
    <gdw:email>post@vervloet-gdw.example</gdw:email>
  </gdw:deurwaarder>
  <gdw:titel>
    <gdw:vredegerecht>Vredegerecht van het kanton Heist-op-den-Berg</gdw:vredegerecht>
    <gdw:rolnummer>26A1642</gdw:rolnummer>
    <gdw:datumVonnis>2026-10-08</gdw:datumVonnis>
    <gdw:datumBetekening>2026-10-29</gdw:datumBetekening>
  </gdw:titel>
  <gdw:uitvoering datum="2026-12-17" beginuur="09:00" slotenmaker="ja" politie="ja"/>
  <gdw:verzoeker><gdw:naam>Paul Ceulemans</gdw:naam></gdw:verzoeker>
  <gdw:bewoners>
    <gdw:bewoner><gdw:voornaam>Wendy</gdw:voornaam><gdw:familienaam>Goris</gdw:familienaam><gdw:geboortedatum>1983-01-26</gdw:geboortedatum></gdw:bewoner>
    <gdw:bewoner><gdw:voornaam>Patrick</gdw:voornaam><gdw:familienaam>Van Loo</gdw:familienaam><gdw:geboortedatum>1980-07-07</gdw:geboortedatum></gdw:bewoner>
  </gdw:bewoners>
  <gdw:woning><gdw:straat>Mechelsesteenweg</gdw:straat><gdw:huisnummer>95</gdw:huisnummer><gdw:bus>1</gdw:bus><gdw:postcode>2220</gdw:postcode><gdw:gemeente>Heist-op-den-Berg</gdw:gemeente></gdw:woning>
</gdw:AankondigingUithuiszetting>
`;
  return courtFile(
    'vierde-aankondiging-2026-12-03.xml',
    Buffer.from(text),
    {
      ...head('eviction-notice', 'nl'),
      tenants: [person('Wendy', 'Goris', { born: '1983-01-26' }), person('Patrick', 'Van Loo', { born: '1980-07-07' })],
      dwelling: home('Mechelsesteenweg', '95', '1', '2220', 'Heist-op-den-Berg'),
      landlord: { name: 'Paul Ceulemans' },
      referrer: { name: 'Greet Vervloet', organisation: 'Vervloet Gerechtsdeurwaarders', email: 'post@vervloet-gdw.example', phone: '+3215007326' },
      court: { name: 'Vredegerecht van het kanton Heist-op-den-Berg', rollNumber: '26A1642' },
      judgment: { date: '2026-10-08', servedOn: '2026-10-29', evictionOn: '2026-12-17' },
    },
    'prefixed element names; the hour of the eviction is no hearing',
  );
}

function frenchXml(): Piece {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<decision langue="fr">
  <nature>JUGEMENT</nature>
  <juridiction>Justice de paix du canton de Braine-l'Alleud</juridiction>
  <numeroRole>26A0841</numeroRole>
  <inscritAuRoleLe>21/09/2026</inscritAuRoleLe>
  <prononceLe>18/11/2026</prononceLe>
  <signifieLe>30/11/2026</signifieLe>
  <demandeur>
    <nom>Vandenplas</nom><prenom>Monique</prenom>
    <adresse>avenue Alphonse Allard 30, 1420 Braine-l'Alleud</adresse>
    <ancienneAdresse>rue Longue 12, 1420 Braine-l'Alleud</ancienneAdresse>
    <avocat>Me Bernard Colpaert</avocat>
  </demandeur>
  <defendeurs>
    <defendeur>
      <nom>Etienne</nom><prenom>Marvin</prenom><dateNaissance>04/12/1994</dateNaissance>
      <avocat>Me Inès Lorent</avocat>
    </defendeur>
  </defendeurs>
  <bienLoue><rue>rue Longue</rue><numero>14</numero><boite>2</boite><codePostal>1420</codePostal><commune>Braine-l'Alleud</commune></bienLoue>
  <bail><debut>01/01/2024</debut><ecrit>oui</ecrit><loyerMensuel>735,00</loyerMensuel></bail>
  <condamnation><arrieresLoyer>3.675,00</arrieresLoyer><nombreMois>5</nombreMois><indemniteRelocation>2.205,00</indemniteRelocation><depens>590,00</depens></condamnation>
</decision>
`;
  return courtFile(
    'vierde-decision_26A0841.xml',
    Buffer.from(text),
    {
      ...head('judgment', 'fr', 'arrears'),
      tenants: [person('Marvin', 'Etienne', { born: '1994-12-04' })],
      dwelling: home('rue Longue', '14', '2', '1420', "Braine-l'Alleud"),
      landlord: { name: 'Monique Vandenplas' },
      arrears: debt(3675, 5, 735),
      court: { name: "Justice de paix du canton de Braine-l'Alleud", rollNumber: '26A0841', registeredOn: '2026-09-21' },
      judgment: { date: '2026-11-18', servedOn: '2026-11-30' },
      lease: { startDate: '2024-01-01', written: true },
    },
    'French element names; lawyers on both sides; the landlady lived next door before',
  );
}

function frenchFlat(): Piece {
  const logis = enterpriseNumber('09970468');
  const fanny = nationalNumber('1988-01-24', 190);
  return courtFile(
    'vierde-req_26A0977.json',
    Buffer.from(
      JSON.stringify(
        {
          type_acte: 'requête',
          langue: 'FR',
          greffe: 'Justice de paix du canton de Soignies',
          num_role: '26A0977',
          date_inscription: '27-11-2026',
          date_audience: '11-12-2026',
          heure_audience: '10h00',
          dem_denomination: 'Logis de la Senne SRL',
          dem_bce: `BE ${kbo(logis)}`,
          dem_adresse: 'rue de la Station 101, 7060 Soignies',
          dem_avocat: 'Me Sarah Ladrière',
          def_nom: 'PREUDHOMME',
          def_prenom: 'Fanny',
          def_naissance: '24-01-1988',
          def_registre_national: fanny,
          def_gsm: '0498 00 61 35',
          def_rue: 'chemin du Tour',
          def_numero: '8B',
          def_boite: '',
          def_cp: '7060',
          def_localite: 'Soignies',
          bail_date_debut: '01-05-2020',
          bail_ecrit: true,
          bail_loyer_mensuel: '602,50',
          mt_arrieres_loyer: '1 807,50',
          nb_mois_impayes: '3',
          mt_indemnite: '1 205,00',
        },
        null,
        2,
      ),
    ),
    {
      ...head('petition', 'fr', 'arrears'),
      tenants: [person('Fanny', 'Preudhomme', { born: '1988-01-24', insz: fanny, tel: '+32498006135' })],
      dwelling: home('chemin du Tour', '8B', '', '7060', 'Soignies'),
      landlord: { name: 'Logis de la Senne SRL', enterpriseNumber: logis },
      arrears: debt(1807.5, 3, 602.5),
      court: { name: 'Justice de paix du canton de Soignies', rollNumber: '26A0977', registeredOn: '2026-11-27', hearingAt: '2026-12-11T10:00' },
      lease: { startDate: '2020-05-01', written: true },
    },
    'flat record with prefixed keys; spaces in the amounts; empty box',
  );
}

function germanXml(): Piece {
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<Ladung art="Schlichtung" sprache="de">
  <Titel>Ladung zum Schlichtungsversuch</Titel>
  <Gericht>Friedensgericht des Kantons Eupen</Gericht>
  <Listennummer>26B0041</Listennummer>
  <Termin datum="15.12.2026" uhrzeit="11:00"/>
  <Vermieter><Vorname>Gertrud</Vorname><Name>Pauquet</Name><Wohnort>4701 Kettenis</Wohnort></Vermieter>
  <Mieter>
    <Vorname>Jürgen</Vorname><Name>Schröder</Name><Geburtsdatum>30.09.1969</Geburtsdatum>
    <Anschrift><Straße>Neustraße</Straße><Hausnummer>48</Hausnummer><PLZ>4700</PLZ><Ort>Eupen</Ort></Anschrift>
  </Mieter>
  <Forderung><Mietrückstand>1160,00</Mietrückstand><AnzahlMonate>2</AnzahlMonate><Monatsmiete>580,00</Monatsmiete></Forderung>
</Ladung>
`;
  return courtFile(
    'vierde-Ladung_26B0041.xml',
    Buffer.from(text),
    {
      ...head('conciliation', 'de', 'arrears'),
      tenants: [person('Jürgen', 'Schröder', { born: '1969-09-30' })],
      dwelling: home('Neustraße', '48', '', '4700', 'Eupen'),
      landlord: { name: 'Gertrud Pauquet' },
      arrears: debt(1160, 2, 580),
      court: { name: 'Friedensgericht des Kantons Eupen', rollNumber: '26B0041', hearingAt: '2026-12-15T11:00' },
    },
    'German element names with umlauts',
  );
}
