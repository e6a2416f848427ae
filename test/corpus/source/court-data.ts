import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from './piece.ts';
import { courtFile } from './court-piece.ts';

const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value, null, 1));

/** XML and JSON of courts and bailiffs: no two alike. */
export function courtDataFiles(): Piece[] {
  const dragan = nationalNumber('1978-08-18', 209);
  const yasmina = nationalNumber('2000-05-12', 146);
  const huiswaarts = enterpriseNumber('09977763');
  const erf = enterpriseNumber('09978874');
  return [
    courtFile(
      'ebox_20261208_0071.xml',
      Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>
<Bericht versie="2.3">
  <Kop><Afzender>Vredegerecht van het kanton Leuven 1</Afzender><Ontvanger>OCMW 3000</Ontvanger><Verzonden>2026-12-08T07:02:11</Verzonden></Kop>
  <Zaak AR="26A9034">
    <Aard>VERZOEKSCHRIFT_HUUR</Aard>
    <DatumInschrijving>04-12-2026</DatumInschrijving>
    <Inleidingszitting><Dag>18-12-2026</Dag><Uur>09:00</Uur><Zaal>B</Zaal></Inleidingszitting>
    <Eisers><Onderneming><Naam>Huiswaarts cv</Naam><KBO>${huiswaarts}</KBO><Adres>Vaartkom 30, 3000 Leuven</Adres></Onderneming></Eisers>
    <Verweerders>
      <Persoon><Naam>MILO\u0160EVI\u0106</Naam><Voornamen>Dragan</Voornamen><GebDatum>18-08-1978</GebDatum><Rijksregisternummer>${dragan}</Rijksregisternummer>
        <Adres><Straatnaam>Ridderbuurt</Straatnaam><Huisnummer>14</Huisnummer><Bus>0002</Bus><Postcode>3010</Postcode><Gemeente>Kessel-Lo</Gemeente></Adres></Persoon>
    </Verweerders>
    <Vordering><HuurAchterstal munt="EUR">1.980,00</HuurAchterstal><AantalMaanden>6</AantalMaanden><Huurprijs>330,00</Huurprijs><Waarborg>660,00</Waarborg></Vordering>
    <Contract><Vorm>geschreven</Vorm><Ingangsdatum>01-11-2023</Ingangsdatum></Contract>
  </Zaak>
</Bericht>
`.replaceAll('\u0160', '&#352;').replaceAll('\u0106', '&#262;')),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Dragan', 'Milošević', { born: '1978-08-18', insz: dragan })],
        dwelling: home('Ridderbuurt', '14', '0002', '3010', 'Kessel-Lo'),
        landlord: { name: 'Huiswaarts cv', enterpriseNumber: huiswaarts },
        arrears: debt(1980, 6, 330),
        court: {
          name: 'Vredegerecht van het kanton Leuven 1',
          rollNumber: '26A9034',
          registeredOn: '2026-12-04',
          hearingAt: '2026-12-18T09:00',
        },
        lease: { startDate: '2023-11-01', written: true },
      },
      'XML in iso-8859-1 with character references; dates day first; deposit beside the arrears',
    ),

    courtFile(
      'notification_cpas_4471.xml',
      Buffer.from(`\uFEFF<?xml version="1.0" encoding="utf-8"?>
<n:notification xmlns:n="urn:greffe.example:cpas" type="citation" langue="fr">
 <n:parties>
  <n:partie role="demandeur" nom="Fondation Les Glycines asbl" bce="${kbo(erf)}"/>
  <n:partie role="défendeur" nom="Ouali" prénom="Yasmina" naissance="2000-05-12" niss="${dotted(yasmina)}" gsm="0470/00.91.28"/>
  <n:partie role="huissier" nom="Mertens" prénom="Joëlle" tél="02 650 00 18"/>
 </n:parties>
 <n:bien rue="Chaussée de Mons" numéro="688" boîte="5" cp="1070" localité="Anderlecht"/>
 <n:bail début="2024-08-01" écrit="oui"/>
 <n:dette loyers="2150.00" mois="5" loyer="430.00" charges="125.00"/>
 <n:juridiction>Justice de paix du canton d'Anderlecht 2</n:juridiction>
 <n:audience>2026-12-17T09:30:00</n:audience>
</n:notification>
`),
      {
        ...head('summons', 'fr', 'arrears'),
        tenants: [
          person('Yasmina', 'Ouali', { born: '2000-05-12', insz: yasmina, tel: '+32470009128' }),
        ],
        dwelling: home('Chaussée de Mons', '688', '5', '1070', 'Anderlecht'),
        landlord: { name: 'Fondation Les Glycines asbl', enterpriseNumber: erf },
        referrer: { name: 'Joëlle Mertens', phone: '+3226500018' },
        arrears: debt(2150, 5, 430),
        court: { name: "Justice de paix du canton d'Anderlecht 2", hearingAt: '2026-12-17T09:30' },
        lease: { startDate: '2024-08-01', written: true },
      },
      'French XML of attributes with accents in their names and a byte order mark; no roll number',
    ),

    courtFile(
      'kennisgeving_ocmw_27A0201.json',
      json({
        soort_document: 'oproeping_verzoening',
        rolnummer: '27B0201',
        rechtbank: 'Vredegerecht van het kanton Maasmechelen',
        zitting_datum: '2027-02-16',
        zitting_uur: '11u00',
        verzoeker_naam: 'Maaskant Wonen bv',
        verzoeker_ondernemingsnummer: `BE${enterpriseNumber('09986623')}`,
        opgeroepene_naam: 'Wolfs, Carmen',
        opgeroepene_geboortedatum: '1988-04-09',
        opgeroepene_telefoon: '',
        adres_straat: 'Steenweg',
        adres_huisnummer: '14',
        adres_bus: '',
        adres_postcode: 3621,
        adres_gemeente: 'Rekem',
        achterstal_eur: 1645,
        achterstal_maanden: 5,
        opmerking: '',
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Carmen', 'Wolfs', { born: '1988-04-09' })],
        dwelling: home('Steenweg', '14', '', '3621', 'Rekem'),
        landlord: { name: 'Maaskant Wonen bv', enterpriseNumber: enterpriseNumber('09986623') },
        arrears: debt(1645, 5),
        court: {
          name: 'Vredegerecht van het kanton Maasmechelen',
          rollNumber: '27B0201',
          hearingAt: '2027-02-16T11:00',
        },
      },
      'flat JSON with snake case, empty texts, numbers as numbers; the number in the file name differs by a letter',
    ),

    courtFile(
      'case-export-88121.json',
      json({
        documentType: 'Verzoekschrift uithuiszetting',
        court: { id: 'VG-RSL', name: 'Vredegerecht van het kanton Roeselare' },
        reference: { generalRoll: '26A2740', repertory: null },
        dates: {
          filed: '2026-11-04T00:00:00+01:00',
          registered: '2026-11-05T00:00:00+01:00',
          hearing: '2026-11-19T10:00:00+01:00',
        },
        parties: [
          { role: 'claimant', type: 'natural', firstName: 'Christophe', lastName: 'Lagae', born: '1975-03-31', city: 'Roeselare' },
          { role: 'counsel', type: 'natural', firstName: 'Ilse', lastName: 'Bekaert', phone: '051 00 10 10' },
          { role: 'defendant', type: 'natural', firstName: 'Bram', lastName: 'Callewaert', born: '1994-10-02', phone: '+32 470 00 93 35' },
        ],
        property: { street: 'Zuidstraat', number: '57', box: null, zip: '8800', city: 'Roeselare' },
        lease: { form: 'written', start: '2023-01-01', monthlyRent: { amount: 675, currency: 'EUR' } },
        claim: { rentArrears: { amount: 4050, currency: 'EUR', months: 6 }, damages: { amount: 2025, currency: 'EUR' } },
      }),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Bram', 'Callewaert', { born: '1994-10-02', tel: '+32470009335' })],
        dwelling: home('Zuidstraat', '57', '', '8800', 'Roeselare'),
        landlord: { name: 'Christophe Lagae' },
        arrears: debt(4050, 6, 675),
        court: {
          name: 'Vredegerecht van het kanton Roeselare',
          rollNumber: '26A2740',
          registeredOn: '2026-11-05',
          hearingAt: '2026-11-19T10:00',
        },
        lease: { startDate: '2023-01-01', written: true },
      },
      'English keys, Dutch document; instants with an offset; amounts as objects; landlord and lawyer have names too',
    ),

    courtFile(
      'jugement-export.json',
      json({
        document: 'jugement',
        langue: 'FR',
        juridiction: 'Justice de paix du troisième canton de Charleroi',
        numeroRole: '26A5810',
        prononce: '03/12/2026',
        signification: { date: '15/12/2026', huissier: 'Étude Wauthier', telephone: '071 00 62 62' },
        bailleur: { denomination: 'Logis du Pays Noir SC', numeroEntreprise: kbo(enterpriseNumber('09979985')) },
        locataires: ['Kevin DUBOIS (né le 28/02/1996)', 'Mélissa HENRARD (née le 11/11/1997)'],
        logement: 'Rue de Montigny 212 bte 3, 6000 Charleroi',
        condamnation: { arrieresLoyers: '1 662,50', nombreMois: 5, loyerMensuel: '332,50', indemnite: '500,00', depens: '195,36' },
        expulsionAutorisee: true,
      }),
      {
        ...head('judgment', 'fr', 'arrears'),
        tenants: [
          person('Kevin', 'Dubois', { born: '1996-02-28' }),
          person('Mélissa', 'Henrard', { born: '1997-11-11' }),
        ],
        dwelling: home('Rue de Montigny', '212', '3', '6000', 'Charleroi'),
        landlord: { name: 'Logis du Pays Noir SC', enterpriseNumber: enterpriseNumber('09979985') },
        referrer: { organisation: 'Étude Wauthier', phone: '+3271006262' },
        arrears: debt(1662.5, 5, 332.5),
        court: { name: 'Justice de paix du troisième canton de Charleroi', rollNumber: '26A5810' },
        judgment: { date: '2026-12-03', servedOn: '2026-12-15' },
      },
      'French JSON: tenants as texts with birth dates, address in one line, space as thousands separator',
    ),

    courtFile(
      'GDW-uitzetting-4410.xml',
      Buffer.from(`<?xml version="1.0"?>
<uithuiszetting dossier="WVDB/26/4410">
  <deurwaarder><kantoor>Gerechtsdeurwaarders Van den Bulck</kantoor><email>dossier@gdw-vdbulck.example</email></deurwaarder>
  <vonnis><vredegerecht>Vredegerecht van het kanton Lier</vredegerecht><rolnummer>26A1899</rolnummer><uitgesproken>2026-10-08</uitgesproken><betekend>2026-10-20</betekend></vonnis>
  <uitvoering><datum>2026-12-10</datum><tijd>08:00</tijd></uitvoering>
  <huurder volgnummer="1"><familienaam>De Backker</familienaam><voornaam>Gunther</voornaam></huurder>
  <huurder volgnummer="2"><familienaam>Oyelaran</familienaam><voornaam>Folake</voornaam></huurder>
  <verhuurder>Nethe Invest nv</verhuurder>
  <pand>Antwerpsestraat 84/3, 2500 Lier</pand>
  <bedrag totaal="6881.20"/>
</uithuiszetting>
`),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Gunther', 'De Backker'), person('Folake', 'Oyelaran')],
        dwelling: home('Antwerpsestraat', '84', '3', '2500', 'Lier'),
        landlord: { name: 'Nethe Invest nv' },
        referrer: {
          organisation: 'Gerechtsdeurwaarders Van den Bulck',
          email: 'dossier@gdw-vdbulck.example',
        },
        court: { name: 'Vredegerecht van het kanton Lier', rollNumber: '26A1899' },
        judgment: { date: '2026-10-08', servedOn: '2026-10-20', evictionOn: '2026-12-10' },
      },
      'XML of a bailiff: three dates, address in one line with a slash, a total that is not said to be rent',
    ),
  ];
}
