import { courtFile } from '../court-piece.ts';
import { debt, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

/** XML of four makers of software for registries and bailiffs. */
export function courtXml(): Piece[] {
  return [attributesOnly(), partiesByReference(), prefixedEviction(), frenchJudgment()];
}

function attributesOnly(): Piece {
  const number = enterpriseNumber('09972257');
  const pham = nationalNumber('1995-04-18', 286);
  return courtFile(
    'zesde-RQ-2702-0031.xml',
    Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>
<Zaak Versie="3.1" Aard="Verzoekschrift uithuiszetting" Taal="N">
  <Gerecht Benaming="Vredegerecht van het kanton Lier" Nis="12021" Postcode="2500"/>
  <Rol Jaar="2027" Nummer="27A115" Ingeschreven="01/02/2027"/>
  <Rechtsdag Datum="15/02/2027" Uur="11:00" Zaal="B"/>
  <Partij Rol="E" Type="RP" Naam="Netebos Immobilien nv" Kbo="${number}" Adres="Antwerpsestraat 88" Postnr="2500" Plaats="Lier"/>
  <Partij Rol="V" Type="NP" Naam="Pham" Voornaam="Thi Hoa" Geboren="18/04/1995" Rrn="${pham}" Straat="Mechelsesteenweg" Huisnr="252" Bus="8" Postnr="2500" Plaats="Lier"/>
  <Raadsman Partij="E" Naam="Verhaert Dieter" Balie="Antwerpen" Telefoon="03 480 71 22"/>
  <Huurcontract Begin="01/10/2021" Vorm="geschreven" Huurprijs="735,00" Waarborg="1470,00"/>
  <Eis Omschrijving="Achterstallige huur" Bedrag="2205,00" Maanden="3"/>
  <Eis Omschrijving="Wederverhuringsvergoeding" Bedrag="2205,00"/>
  <Eis Omschrijving="Ontbinding en uitdrijving"/>
</Zaak>
`),
    {
      ...head('petition', 'nl', 'arrears'),
      tenants: [person('Thi Hoa', 'Pham', { born: '1995-04-18', insz: pham })],
      dwelling: home('Mechelsesteenweg', '252', '8', '2500', 'Lier'),
      landlord: { name: 'Netebos Immobilien nv', enterpriseNumber: number },
      arrears: debt(2205, 3, 735),
      court: {
        name: 'Vredegerecht van het kanton Lier',
        rollNumber: '27A115',
        registeredOn: '2027-02-01',
        hearingAt: '2027-02-15T11:00',
      },
      lease: { startDate: '2021-10-01', written: true },
    },
    'attributes only, Belgian dates and comma; E and V for the parties; damages equal the arrears',
  );
}

function partiesByReference(): Piece {
  const number = enterpriseNumber('09976608');
  const dos = nationalNumber('1980-08-20', 351);
  return courtFile(
    'zesde-akte_0099417.xml',
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<akteBericht>
  <kop>
    <berichtId>0099417</berichtId>
    <aangemaakt>2026-12-09T16:20:11+01:00</aangemaakt>
    <bestemmeling>OCMW Maaseik</bestemmeling>
  </kop>
  <personen>
    <persoon id="p1"><volledigeNaam>Maaslandse Huisvesting cv</volledigeNaam><ondernemingsnr>${kbo(number)}</ondernemingsnr><adresRef>a1</adresRef></persoon>
    <persoon id="p2"><voornaam>Luís Miguel</voornaam><naam>dos Santos</naam><geboortedatum>1980-08-20</geboortedatum><rijksregisternr>${dos}</rijksregisternr><gsm>0489 31 07 55</gsm><adresRef>a2</adresRef></persoon>
    <persoon id="p3"><voornaam>Wendy</voornaam><naam>Coolen</naam><geboortedatum>1984-01-06</geboortedatum><adresRef>a2</adresRef></persoon>
  </personen>
  <adressen>
    <adres id="a1"><straat>Bospoort</straat><nummer>4</nummer><postcode>3680</postcode><gemeente>Maaseik</gemeente></adres>
    <adres id="a2"><straat>Weertersteenweg</straat><nummer>131</nummer><bus>2</bus><postcode>3680</postcode><gemeente>Maaseik</gemeente></adres>
  </adressen>
  <akte soort="DAGVAARDING" taal="nl" betekendOp="2026-12-08">
    <deurwaarder><naam>Ruben Theunissen</naam><kantoor>Theunissen Gerechtsdeurwaarders</kantoor><email>akten@theunissen-gdw.example</email><telefoon>089 56 30 18</telefoon></deurwaarder>
    <verzoekende-partij ref="p1"/>
    <gedaagde-partij ref="p2"/>
    <gedaagde-partij ref="p3"/>
    <verschijning><rechtbank>Vredegerecht van het kanton Maaseik</rechtbank><tijdstip>2026-12-22T10:00:00</tijdstip></verschijning>
    <huur><adresRef>a2</adresRef><ingangsdatum>2019-11-01</ingangsdatum><schriftelijk>true</schriftelijk><maandbedrag>417.20</maandbedrag></huur>
    <vordering><huurachterstand>2503.20</huurachterstand><maandenAchterstand>6</maandenAchterstand><kostenExploot>238.90</kostenExploot></vordering>
  </akte>
</akteBericht>
`),
    {
      ...head('summons', 'nl', 'arrears'),
      tenants: [
        person('Luís Miguel', 'dos Santos', { born: '1980-08-20', insz: dos, tel: '+32489310755' }),
        person('Wendy', 'Coolen', { born: '1984-01-06' }),
      ],
      dwelling: home('Weertersteenweg', '131', '2', '3680', 'Maaseik'),
      landlord: { name: 'Maaslandse Huisvesting cv', enterpriseNumber: number },
      referrer: {
        name: 'Ruben Theunissen',
        organisation: 'Theunissen Gerechtsdeurwaarders',
        email: 'akten@theunissen-gdw.example',
        phone: '+3289563018',
      },
      arrears: debt(2503.2, 6, 417.2),
      court: { name: 'Vredegerecht van het kanton Maaseik', hearingAt: '2026-12-22T10:00' },
      lease: { startDate: '2019-11-01', written: true },
    },
    'persons and addresses stand apart and are pointed at by identifiers',
  );
}

function prefixedEviction(): Piece {
  return courtFile(
    'zesde-uithuiszetting-bericht-20270118.xml',
    Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<gdw:AankondigingUithuiszetting xmlns:gdw="urn:exec-suite.example:aankondiging" xmlns:adr="urn:exec-suite.example:adres">
  <gdw:Afzender>
    <gdw:Kantoornaam>Exactum Gerechtsdeurwaarders</gdw:Kantoornaam>
    <gdw:Behandelaar>Silke Moens</gdw:Behandelaar>
    <gdw:Mail>silke.moens@exactum.example</gdw:Mail>
    <gdw:Tel>02 569 48 03</gdw:Tel>
    <gdw:Kenmerk>HA-26-7712</gdw:Kenmerk>
  </gdw:Afzender>
  <gdw:Schuldeiser><gdw:Naam>Gaston Heremans</gdw:Naam></gdw:Schuldeiser>
  <gdw:Bewoner>
    <gdw:Familienaam>Kowalczyk</gdw:Familienaam>
    <gdw:Voornaam>Marek</gdw:Voornaam>
    <gdw:Geboortedatum>1976-11-28</gdw:Geboortedatum>
  </gdw:Bewoner>
  <gdw:Woning>
    <adr:Straatnaam>Ninoofsesteenweg</adr:Straatnaam>
    <adr:Huisnummer>64A</adr:Huisnummer>
    <adr:Postcode>1500</adr:Postcode>
    <adr:Gemeentenaam>Halle</adr:Gemeentenaam>
  </gdw:Woning>
  <gdw:Titel>
    <gdw:Vredegerecht>Vredegerecht van het kanton Halle</gdw:Vredegerecht>
    <gdw:Rolnummer>26A2204</gdw:Rolnummer>
    <gdw:DatumVonnis>2026-11-19</gdw:DatumVonnis>
    <gdw:DatumBetekening>2026-12-10</gdw:DatumBetekening>
  </gdw:Titel>
  <gdw:Uitvoering>
    <gdw:DatumUithuiszetting>2027-02-02</gdw:DatumUithuiszetting>
    <gdw:Uur>10:15</gdw:Uur>
    <gdw:Slotenmaker>ja</gdw:Slotenmaker>
  </gdw:Uitvoering>
</gdw:AankondigingUithuiszetting>
`),
    {
      ...head('eviction-notice', 'nl'),
      tenants: [person('Marek', 'Kowalczyk', { born: '1976-11-28' })],
      dwelling: home('Ninoofsesteenweg', '64A', '', '1500', 'Halle'),
      landlord: { name: 'Gaston Heremans' },
      referrer: {
        name: 'Silke Moens',
        organisation: 'Exactum Gerechtsdeurwaarders',
        email: 'silke.moens@exactum.example',
        phone: '+3225694803',
      },
      court: { name: 'Vredegerecht van het kanton Halle', rollNumber: '26A2204' },
      judgment: { date: '2026-11-19', servedOn: '2026-12-10', evictionOn: '2027-02-02' },
    },
    'prefixed names of two namespaces; the landlord is called the creditor',
  );
}

function frenchJudgment(): Piece {
  const number = enterpriseNumber('09987705');
  return courtFile(
    'zesde-jugement-26A1841.xml',
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<decision type="jugement" langue="FR">
  <juridiction>Justice de paix du canton de Huy</juridiction>
  <numeroRole>26A1841</numeroRole>
  <dateJugement>2026-12-10</dateJugement>
  <dateSignification>2027-01-06</dateSignification>
  <parDefaut>oui</parDefaut>
  <bailleur>
    <denomination>Habitat Meuse-Condroz SCRL</denomination>
    <numeroBCE>${kbo(number)}</numeroBCE>
  </bailleur>
  <locataires>
    <locataire><nom>Lambert</nom><prenom>Maxime</prenom><dateNaissance>1992-02-27</dateNaissance></locataire>
    <locataire><nom>Ngalula</nom><prenom>Bénédicte</prenom><dateNaissance>1994-07-15</dateNaissance></locataire>
  </locataires>
  <bienLoue>
    <rue>rue des Croisiers</rue><numero>33</numero><boite>1</boite><codePostal>4500</codePostal><localite>Huy</localite>
  </bienLoue>
  <bail><debut>2020-06-01</debut><ecrit>oui</ecrit><loyerMensuel>398.50</loyerMensuel></bail>
  <condamnation>
    <arrieresLoyer>2789.50</arrieresLoyer>
    <nombreMois>7</nombreMois>
    <depens>402.10</depens>
    <expulsion>oui</expulsion>
  </condamnation>
</decision>
`),
    {
      ...head('judgment', 'fr', 'arrears'),
      tenants: [
        person('Maxime', 'Lambert', { born: '1992-02-27' }),
        person('Bénédicte', 'Ngalula', { born: '1994-07-15' }),
      ],
      dwelling: home('rue des Croisiers', '33', '1', '4500', 'Huy'),
      landlord: { name: 'Habitat Meuse-Condroz SCRL', enterpriseNumber: number },
      arrears: debt(2789.5, 7, 398.5),
      court: { name: 'Justice de paix du canton de Huy', rollNumber: '26A1841' },
      judgment: { date: '2026-12-10', servedOn: '2027-01-06' },
      lease: { startDate: '2020-06-01', written: true },
    },
    'French judgment with camel-case names',
  );
}
