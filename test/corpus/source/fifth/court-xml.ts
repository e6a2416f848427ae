import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';

const haspengouw = enterpriseNumber('09956204');
const condroz = enterpriseNumber('09956315');
const rupel = enterpriseNumber('09956426');
const meetjesland = enterpriseNumber('09956537');

/** Messages of courts and bailiffs as XML, each of another software maker. */
export function fifthCourtXml(): Piece[] {
  const ines = nationalNumber('1993-02-17', 284);
  const bruno = nationalNumber('1964-08-29', 113);
  const tom = nationalNumber('1982-11-11', 177);
  const mira = nationalNumber('1999-07-06', 262);
  return [
    courtFile(
      'vijfde-VG-TONGEREN-26A3719.xml',
      Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<GriffieBericht versie="3.2">
  <Kop><Type code="VZS">Verzoekschrift</Type><Taal>NL</Taal><Verzonden>2026-11-26T08:12:44+01:00</Verzonden>
    <Afzender>Vredegerecht van het kanton Tongeren</Afzender><Ontvanger>OCMW Tongeren-Borgloon</Ontvanger></Kop>
  <Codelijst naam="hoedanigheid"><Code id="10">eisende partij / verhuurder</Code><Code id="20">verwerende partij / huurder</Code><Code id="30">raadsman</Code></Codelijst>
  <Zaak>
    <AlgemeneRol>26A3719</AlgemeneRol>
    <DatumInschrijving>2026-11-25</DatumInschrijving>
    <Inleiding><Datum>2026-12-08</Datum><Uur>09:15</Uur><Zaal>B</Zaal></Inleiding>
    <Partijen>
      <Partij hoedanigheid="10"><Rechtspersoon><Benaming>Haspengouw Woont bv</Benaming><KBO>${haspengouw}</KBO></Rechtspersoon>
        <Adres straat="Maastrichterstraat" nummer="66" postcode="3700" gemeente="Tongeren"/></Partij>
      <Partij hoedanigheid="30"><Persoon><Naam>Claes</Naam><Voornaam>Bieke</Voornaam></Persoon><Telefoon>012 39 61 04</Telefoon></Partij>
      <Partij hoedanigheid="20"><Persoon><Naam>Da Costa</Naam><Voornaam>Inês</Voornaam><GeboorteDatum>1993-02-17</GeboorteDatum><INSZ>${ines}</INSZ></Persoon>
        <Adres straat="Bilzersteenweg" nummer="231" bus="4" postcode="3700" gemeente="Tongeren"/></Partij>
    </Partijen>
    <Huurovereenkomst vorm="schriftelijk"><Aanvang>2021-10-01</Aanvang><Huurprijs munt="EUR">334.80</Huurprijs></Huurovereenkomst>
    <Vorderingen>
      <Vordering aard="achterstallige huur" maanden="4">1339.20</Vordering>
      <Vordering aard="wederverhuringsvergoeding">1004.40</Vordering>
      <Vordering aard="uithuiszetting"/>
    </Vorderingen>
  </Zaak>
</GriffieBericht>
`),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Inês', 'Da Costa', { born: '1993-02-17', insz: ines })],
        dwelling: home('Bilzersteenweg', '231', '4', '3700', 'Tongeren'),
        landlord: { name: 'Haspengouw Woont bv', enterpriseNumber: haspengouw },
        arrears: debt(1339.2, 4, 334.8),
        court: { name: 'Vredegerecht van het kanton Tongeren', rollNumber: '26A3719', registeredOn: '2026-11-25', hearingAt: '2026-12-08T09:15' },
        lease: { startDate: '2021-10-01', written: true },
      },
      'XML with a list of codes for the roles; the lawyer stands between the parties',
    ),

    courtFile(
      'vijfde-notif_jugement_CPAS_Huy.xml',
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>
<jp:notification xmlns:jp="http://jp-greffe.example/schema/notification" xmlns:id="http://jp-greffe.example/schema/identite" jp:langue="fr" jp:nature="jugement">
  <jp:juridiction>Justice de paix du canton de Huy</jp:juridiction>
  <jp:role>26A0874</jp:role>
  <jp:jugement><jp:prononce>12/01/2027</jp:prononce><jp:signifie>22/01/2027</jp:signifie><jp:defaut>oui</jp:defaut></jp:jugement>
  <jp:bailleur><id:denomination>Condroz Logement SC</id:denomination><id:bce>${kbo(condroz)}</id:bce><id:siege>quai de Namur 3, 4500 Huy</id:siege></jp:bailleur>
  <jp:preneurs>
    <jp:preneur><id:nom>VAN DEN HOVE</id:nom><id:prenom>Bruno</id:prenom><id:naissance>29/08/1964</id:naissance><id:niss>${dotted(bruno)}</id:niss></jp:preneur>
  </jp:preneurs>
  <jp:bien><id:rue>rue du Marché</id:rue><id:numero>14</id:numero><id:boite>A2</id:boite><id:cp>4500</id:cp><id:localite>Huy</id:localite></jp:bien>
  <jp:bail><jp:forme>écrit</jp:forme><jp:debut>01/03/2019</jp:debut><jp:loyer>455,00</jp:loyer></jp:bail>
  <jp:condamnation><jp:arrieres mois="9">4.095,00</jp:arrieres><jp:depens>214,00</jp:depens><jp:expulsion>autorisée</jp:expulsion></jp:condamnation>
</jp:notification>
`, 'latin1'),
      {
        ...head('judgment', 'fr', 'arrears'),
        tenants: [person('Bruno', 'Van den Hove', { born: '1964-08-29', insz: bruno })],
        dwelling: home('rue du Marché', '14', 'A2', '4500', 'Huy'),
        landlord: { name: 'Condroz Logement SC', enterpriseNumber: condroz },
        arrears: debt(4095, 9, 455),
        court: { name: 'Justice de paix du canton de Huy', rollNumber: '26A0874' },
        judgment: { date: '2027-01-12', servedOn: '2027-01-22' },
        lease: { startDate: '2019-03-01', written: true },
      },
      'French XML in two namespaces, latin-1, Belgian dates and amounts',
    ),

    courtFile(
      'vijfde-GDWP-export-88213.xml',
      Buffer.from(`<?xml version="1.0"?>
<export programma="GDW-Planner" dossier="88213" aangemaakt="20.01.2027">
  <akte soort="dagvaarding" betekend="19.01.2027" wijze="aan de persoon" kost="254,33"/>
  <kantoor naam="Van Gucht en Thijs, gerechtsdeurwaarders" plaats="Boom" tel="03 888 14 70" mail="boom@vangucht-thijs.example" behandelaar="Jelle Thijs"/>
  <verzoeker naam="Rupelstreek Vastgoed nv" kbo="${kbo(rupel)}" adres="Antwerpsestraat 150, 2850 Boom"/>
  <gedaagde volgnr="1" familienaam="Van Hove" voornaam="Tom" geboren="11.11.1982" rrn="${dotted(tom)}"/>
  <gedaagde volgnr="2" familienaam="Adebayo" voornaam="Folake" geboren="30.09.1987"/>
  <woonst gedaagden="1 2" straat="Kerkhofstraat" huisnr="71" bus="" pc="2850" gemeente="Boom"/>
  <verschijning gerecht="Vredegerecht van het kanton Boom" dag="04.02.2027" uur="14u00"/>
  <huur contract="mondeling" sinds="01.07.2024" bedrag="890,00"/>
  <eis hoofdsom="3.560,00" omschrijving="huurachterstal oktober 2026 tot en met januari 2027" maanden="4"/>
  <eis omschrijving="ontbinding en uitzetting"/>
</export>
`),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Tom', 'Van Hove', { born: '1982-11-11', insz: tom }), person('Folake', 'Adebayo', { born: '1987-09-30' })],
        dwelling: home('Kerkhofstraat', '71', '', '2850', 'Boom'),
        landlord: { name: 'Rupelstreek Vastgoed nv', enterpriseNumber: rupel },
        referrer: { name: 'Jelle Thijs', organisation: 'Van Gucht en Thijs, gerechtsdeurwaarders', email: 'boom@vangucht-thijs.example', phone: '+3238881470' },
        arrears: debt(3560, 4, 890),
        court: { name: 'Vredegerecht van het kanton Boom', hearingAt: '2027-02-04T14:00' },
        lease: { startDate: '2024-07-01', written: false },
      },
      'XML of a bailiff, all in attributes, dates with dots; oral lease',
    ),

    courtFile(
      'vijfde-formulier_uitvoer_eeklo.xml',
      Buffer.from(`<?xml version="1.0" encoding="utf-8"?>
<formulier id="ocmw-melding" taal="nl">
<veld naam="Soort procedure">oproeping in verzoening</veld>
<veld naam="Vredegerecht">Vredegerecht van het kanton Eeklo</veld>
<veld naam="Dossiernummer">26B0207</veld>
<veld naam="Datum en uur verschijning">16/12/2026 11:00</veld>
<veld naam="Aanvrager naam">Wonen in Meetjesland bv</veld>
<veld naam="Aanvrager KBO">BE${meetjesland}</veld>
<veld naam="Opgeroepen huurder familienaam">Goethals</veld>
<veld naam="Opgeroepen huurder voornaam">Lutgard</veld>
<veld naam="Opgeroepen huurder geboortedatum">14/02/1953</veld>
<veld naam="Opgeroepen huurder telefoon">0473 51 84 20</veld>
<veld naam="Woning straat">Zuidmoerstraat</veld>
<veld naam="Woning huisnummer">136</veld>
<veld naam="Woning bus"/>
<veld naam="Woning postcode">9900</veld>
<veld naam="Woning gemeente">Eeklo</veld>
<veld naam="Maandelijkse huur">297,15</veld>
<veld naam="Huurachterstand">891,45</veld>
<veld naam="Aantal maanden">3</veld>
<veld naam="Afbetaling voorgesteld per maand">50,00</veld>
</formulier>
`),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Lutgard', 'Goethals', { born: '1953-02-14', tel: '+32473518420' })],
        dwelling: home('Zuidmoerstraat', '136', '', '9900', 'Eeklo'),
        landlord: { name: 'Wonen in Meetjesland bv', enterpriseNumber: meetjesland },
        arrears: debt(891.45, 3, 297.15),
        court: { name: 'Vredegerecht van het kanton Eeklo', rollNumber: '26B0207', hearingAt: '2026-12-16T11:00' },
      },
      'XML of a form: a list of named fields; an instalment is no arrears',
    ),

    courtFile(
      'vijfde-case-notification-27A0090.xml',
      Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<CaseNotification xmlns="https://e-justice.example/cn/2" documentType="PETITION" documentLanguage="nl">
  <Court><Name>Vredegerecht van het kanton Waregem</Name><Clerk>S. Vanneste</Clerk></Court>
  <Register><CaseNumber>27A0090</CaseNumber><EntryDate>2027-01-20</EntryDate></Register>
  <Hearings><Hearing type="introductory"><StartsAt>2027-02-02T09:45:00+01:00</StartsAt></Hearing></Hearings>
  <Parties>
    <Party role="DEFENDANT" capacity="LESSEE">
      <NaturalPerson><Surname>Hermans</Surname><FirstName>Mira</FirstName><DateOfBirth>1999-07-06</DateOfBirth><NationalRegisterNumber>${mira}</NationalRegisterNumber></NaturalPerson>
      <ContactPoint type="EMAIL">mira.hermans@postvak.example</ContactPoint>
      <Residence><Street>Stormestraat</Street><HouseNumber>48</HouseNumber><BoxNumber>201</BoxNumber><PostalCode>8790</PostalCode><Municipality>Waregem</Municipality></Residence>
    </Party>
    <Party role="CLAIMANT" capacity="LESSOR">
      <NaturalPerson><Surname>Deprez</Surname><FirstName>Filip</FirstName><DateOfBirth>1971-04-02</DateOfBirth></NaturalPerson>
      <Residence><Street>Kortrijkstraat</Street><HouseNumber>9</HouseNumber><PostalCode>8560</PostalCode><Municipality>Wevelgem</Municipality></Residence>
    </Party>
  </Parties>
  <Lease><Written>true</Written><StartDate>2024-10-15</StartDate><MonthlyRent currency="EUR">780</MonthlyRent><Deposit currency="EUR">1560</Deposit></Lease>
  <Claims><Claim type="RENT_ARREARS"><Amount currency="EUR">1560</Amount><Months>2</Months></Claim><Claim type="EVICTION"/></Claims>
  <Summary>De huur van december 2026 en januari 2027 werd niet betaald. De eiser vraagt de ontbinding en de uithuiszetting.</Summary>
</CaseNotification>
`),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Mira', 'Hermans', { born: '1999-07-06', insz: mira, email: 'mira.hermans@postvak.example' })],
        dwelling: home('Stormestraat', '48', '201', '8790', 'Waregem'),
        landlord: { name: 'Filip Deprez' },
        arrears: debt(1560, 2, 780),
        court: { name: 'Vredegerecht van het kanton Waregem', rollNumber: '27A0090', registeredOn: '2027-01-20', hearingAt: '2027-02-02T09:45' },
        lease: { startDate: '2024-10-15', written: true },
      },
      'XML with English element names about a Dutch petition; the defendant comes first; deposit and arrears are the same sum',
    ),
  ];
}
