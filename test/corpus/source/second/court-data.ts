import iconv from 'iconv-lite';
import { courtFile } from '../court-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const kempenhuis = enterpriseNumber('09511203');
const blokmakers = enterpriseNumber('09522314');
const maritima = enterpriseNumber('09533425');
const noordzee = enterpriseNumber('09544536');

/** XML and JSON of courts, bailiffs and their software houses, each with a structure of its own. */
export function secondCourtData(): Piece[] {
  const femke = nationalNumber('1995-11-30', 402);
  const jan = nationalNumber('2001-02-14', 317);
  const leila = nationalNumber('1988-09-05', 260);
  return [
    courtFile(
      'eviction-claims_2027-01-07_0012.json',
      Buffer.from(
        JSON.stringify({
          schema: 'https://registry.example/schemas/claim-3.json',
          lang: 'nl',
          event: { name: 'PETITION_FILED', emittedAt: '2027-01-07T16:20:04Z', recipients: [{ type: 'PCSW', nis: '13008' }] },
          claim: {
            rollNumber: '27/A/0031',
            registrationDate: '2027-01-06',
            justiceOfThePeace: { name: 'Vredegerecht van het kanton Geel', address: { street: 'Werft', number: '30', zip: '2440', city: 'Geel' } },
            parties: [
              { id: 'p1', role: 'PLAINTIFF', organisation: { name: 'Kempenhuis bv', companyNumber: kbo(kempenhuis) }, contact: { email: 'dossiers@kempenhuis.example' } },
              { id: 'p2', role: 'COUNSEL', of: 'p1', person: { lastName: 'Verachtert', firstName: 'Ruben' }, contact: { phone: '014 57 00 30' } },
              { id: 'p3', role: 'DEFENDANT', person: { lastName: 'Dierckx', firstName: 'Femke', dateOfBirth: '1995-11-30', nationalRegisterNumber: femke }, contact: { mobile: '+32 468 00 71 25', email: null } },
              { id: 'p4', role: 'DEFENDANT', person: { lastName: 'Van de Perre', firstName: 'Tibo', dateOfBirth: '1994-03-03', nationalRegisterNumber: null }, contact: {} },
            ],
            rentedProperty: { street: 'Diestseweg', number: '208', box: '3', zip: '2440', city: 'Geel' },
            lease: { form: 'WRITTEN', startDate: '2022-10-01', monthlyRent: { value: 735, currency: 'EUR' } },
            amounts: { rentArrears: { value: 2940, currency: 'EUR', months: 4 }, charges: { value: 220.5, currency: 'EUR' }, costs: { value: 61, currency: 'EUR' } },
            hearings: [{ sequence: 1, kind: 'INTRODUCTION', date: '2027-01-20', startsAt: '09:45', room: '1' }],
          },
        }),
      ),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [
          person('Femke', 'Dierckx', { born: '1995-11-30', insz: femke, tel: '+32468007125' }),
          person('Tibo', 'Van de Perre', { born: '1994-03-03' }),
        ],
        dwelling: home('Diestseweg', '208', '3', '2440', 'Geel'),
        landlord: { name: 'Kempenhuis bv', enterpriseNumber: kempenhuis, email: 'dossiers@kempenhuis.example' },
        arrears: debt(2940, 4, 735),
        court: {
          name: 'Vredegerecht van het kanton Geel',
          rollNumber: '27/A/0031',
          registeredOn: '2027-01-06',
          hearingAt: '2027-01-20T09:45',
        },
        lease: { startDate: '2022-10-01', written: true },
      },
      'JSON on one line, English keys, parties with roles in an array; the court has an address and the lawyer a phone',
    ),

    courtFile(
      'DAG_20270112_113355.xml',
      iconv.encode(
        `<?xml version="1.0" encoding="windows-1252" standalone="yes"?>
<dagvaarding>
  <deurwaarder>
    <kantoornaam>Gerechtsdeurwaarders Ryckaert</kantoornaam>
    <behandelaar>Pieter-Jan Ryckaert</behandelaar>
    <telefoonnummer>051/20.00.67</telefoonnummer>
    <emailadres>akten@ryckaert.example</emailadres>
    <aktenummer>R27-00419</aktenummer>
    <datumBetekening>12/01/2027</datumBetekening>
  </deurwaarder>
  <rechtbank>Vredegerecht van het kanton Roeselare</rechtbank>
  <inleidendeZitting>27/01/2027 14:15</inleidendeZitting>
  <verzoeker><naamOfFirma>Blokmakers Vastgoed bv</naamOfFirma><ondernemingsnr>BE${blokmakers}</ondernemingsnr><adres>Ardooisesteenweg 40, 8800 Roeselare</adres></verzoeker>
  <gedaagde>
    <volledigeNaam>Jérôme D’Hondt</volledigeNaam>
    <geboortedatum>14/02/2001</geboortedatum>
    <inszNummer>${dotted(jan)}</inszNummer>
    <woonplaats>Kattenstraat 115, 8800 Roeselare</woonplaats>
  </gedaagde>
  <huurpand><straatEnNummer>Kattenstraat 115</straatEnNummer><gemeente>8800 Roeselare</gemeente></huurpand>
  <huurovereenkomst><type>schriftelijk</type><begindatum>01/09/2025</begindatum><huurprijs>€ 680,00</huurprijs></huurovereenkomst>
  <vorderingen>
    <vordering omschrijving="achterstallige huur" aantalMaanden="3">€ 2.040,00</vordering>
    <vordering omschrijving="wederverhuringsvergoeding">€ 2.040,00</vordering>
    <vordering omschrijving="kosten dagvaarding">€ 241,88</vordering>
  </vorderingen>
</dagvaarding>
`.replaceAll('\n', '\r\n'),
        'windows-1252',
      ),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Jérôme', 'D’Hondt', { born: '2001-02-14', insz: jan })],
        dwelling: home('Kattenstraat', '115', '', '8800', 'Roeselare'),
        landlord: { name: 'Blokmakers Vastgoed bv', enterpriseNumber: blokmakers },
        referrer: {
          name: 'Pieter-Jan Ryckaert',
          organisation: 'Gerechtsdeurwaarders Ryckaert',
          email: 'akten@ryckaert.example',
          phone: '+3251200067',
        },
        arrears: debt(2040, 3, 680),
        court: { name: 'Vredegerecht van het kanton Roeselare', hearingAt: '2027-01-27T14:15' },
        lease: { startDate: '2025-09-01', written: true },
      },
      'XML in windows-1252; whole names and addresses in one element; damages equal the arrears',
    ),

    courtFile(
      'jugement-export-88213.json',
      Buffer.from(
        `\uFEFF${JSON.stringify(
          {
            typeDocument: 'jugement',
            langue: 'fr',
            juridiction: 'Justice de paix du canton de Wavre',
            numeroRole: '26A2917',
            datePrononce: '17.12.2026',
            dateSignification: '08.01.2027',
            bailleur: { nom: 'Delvaux', prenom: 'Solange', adresse: 'chaussée de Louvain 300, 1300 Wavre' },
            locataires: [{ nom: 'Mbuyi', prenom: 'Christelle', dateNaissance: '21.07.1992', telephone: '0485 00 93 14' }],
            bien: { rue: 'rue de Namur', numero: '71', boite: '2B', codePostal: 1300, commune: 'Wavre' },
            bail: { ecrit: true, dateDebut: '01.04.2023' },
            condamnation: { arrieresLoyer: '2 580,00 EUR', nombreMois: 3, loyerMensuel: '860,00 EUR', indemnite: '1 720,00 EUR', depens: '24,00 EUR' },
            expulsion: { autorisee: true, delai: '1 mois après signification' },
          },
          null,
          4,
        )}`,
      ),
      {
        ...head('judgment', 'fr', 'arrears'),
        tenants: [person('Christelle', 'Mbuyi', { born: '1992-07-21', tel: '+32485009314' })],
        dwelling: home('rue de Namur', '71', '2B', '1300', 'Wavre'),
        landlord: { name: 'Solange Delvaux' },
        arrears: debt(2580, 3, 860),
        court: { name: 'Justice de paix du canton de Wavre', rollNumber: '26A2917' },
        judgment: { date: '2026-12-17', servedOn: '2027-01-08' },
        lease: { startDate: '2023-04-01', written: true },
      },
      'French keys, a byte order mark, dates with dots, postcode as a number',
    ),

    courtFile(
      'uitdrijving_ocmw_zottegem.xml',
      Buffer.from(`<?xml version="1.0"?>
<!DOCTYPE aankondiging>
<aankondiging datum="2027-01-18" bestemmeling="OCMW Zottegem">
  <opdrachthouder kantoor="Gerechtsdeurwaarderskantoor Temmerman-Rijckaert" contactpersoon="Veerle Temmerman" telefoon="09 360 00 52"/>
  <titel soort="vonnis" gerecht="Vredegerecht van het kanton Zottegem" algemeneRol="26A1308" uitgesproken="2026-12-08" betekend="2026-12-22"/>
  <uithuiszetting datum="2027-02-09" vanaf="09:00" tot="12:00"/>
  <bewoners>
    <bewoner><achternaam>Özdemir</achternaam><voornaam>Leïla</voornaam><rijksregisternummer>${leila}</rijksregisternummer></bewoner>
    <minderjarigen aantal="2"/>
  </bewoners>
  <pand straat="Buke" huisnummer="64" busnummer="" postcode="9620" plaats="Zottegem"/>
  <eigenaar>Immo Zwalmvallei bv</eigenaar>
  <afrekening munt="EUR"><hoofdsom>3185.00</hoofdsom><kosten>911.42</kosten><totaal>4096.42</totaal></afrekening>
</aankondiging>
`),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Leïla', 'Özdemir', { insz: leila })],
        dwelling: home('Buke', '64', '', '9620', 'Zottegem'),
        landlord: { name: 'Immo Zwalmvallei bv' },
        referrer: {
          name: 'Veerle Temmerman',
          organisation: 'Gerechtsdeurwaarderskantoor Temmerman-Rijckaert',
          phone: '+3293600052',
        },
        court: { name: 'Vredegerecht van het kanton Zottegem', rollNumber: '26A1308' },
        judgment: { date: '2026-12-08', servedOn: '2026-12-22', evictionOn: '2027-02-09' },
      },
      'attributes; four dates; a sum of execution that is not said to be rent; an empty box',
    ),

    courtFile(
      'VERZ-BLANKENBERGE-27B0006.json',
      Buffer.from(
        JSON.stringify(
          {
            bericht: {
              soort: 'Oproeping in verzoening',
              taal: 'NL',
              verstuurd_op: '11-01-2027',
              vredegerecht: { benaming: 'Vredegerecht van het vierde kanton Brugge', zetel: { straat: 'Kazernevest', huisnr: 3, postcode: '8000', gemeente: 'Brugge' } },
              zaak: { nummer: '27B0006', zitting: { dag: '28 januari 2027', uur: '11u15', lokaal: 'raadkamer' } },
              partijen: {
                oproepende: [{ hoedanigheid: 'verhuurder', naam: 'Sociale Woningen Uitkerke cvba' }],
                opgeroepene: [
                  { hoedanigheid: 'huurder', familienaam: 'Vanhoutte', voornaam: 'Rik', geboren: '30 mei 1967' },
                  { hoedanigheid: 'huurder', familienaam: 'Deceuninck', voornaam: 'Marleen', geboren: '2 september 1970' },
                ],
              },
              woning: { adres: 'Scharebrugstraat 112 bus 1', postcode: '8370', gemeente: 'Uitkerke' },
              huur: { maandbedrag: 344.75, achterstand: { bedrag: 1379, maanden: 4 } },
            },
          },
          null,
          2,
        ).replaceAll('\n', '\r\n'),
      ),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [
          person('Rik', 'Vanhoutte', { born: '1967-05-30' }),
          person('Marleen', 'Deceuninck', { born: '1970-09-02' }),
        ],
        dwelling: home('Scharebrugstraat', '112', '1', '8370', 'Uitkerke'),
        landlord: { name: 'Sociale Woningen Uitkerke cvba' },
        arrears: debt(1379, 4, 344.75),
        court: {
          name: 'Vredegerecht van het vierde kanton Brugge',
          rollNumber: '27B0006',
          hearingAt: '2027-01-28T11:15',
        },
      },
      'deep JSON, dates in words, hour as 11u15, the court’s own address',
    ),

    courtFile(
      'ORG_AR-A-27-00077.xml',
      Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<zaakgegevens taal="nl">
  <rechtscollege>Ondernemingsrechtbank Gent, afdeling Oostende</rechtscollege>
  <rolnummer>A/27/00077</rolnummer>
  <aard>betaling facturen scheepsmaterieel</aard>
  <inleiding datum="2027-02-01" uur="14:00"/>
  <eiser><naam>Maritima Supply nv</naam><kbo>${kbo(maritima)}</kbo><zetel>Vismijnstraat 4, 8400 Oostende</zetel></eiser>
  <verweerder><naam>Noordzee Rederij bv</naam><kbo>${kbo(noordzee)}</kbo><zetel>Wandelaarkaai 10, 8400 Oostende</zetel></verweerder>
  <vordering bedrag="18344.10" munt="EUR" omschrijving="facturen 2026/114 tot 2026/131"/>
</zaakgegevens>
`),
      {
        ...head('other', 'nl'),
        court: {
          name: 'Ondernemingsrechtbank Gent, afdeling Oostende',
          rollNumber: 'A/27/00077',
          hearingAt: '2027-02-01T14:00',
        },
      },
      'a commercial case between two firms: nobody’s home, a person decides',
      'review',
    ),
  ];
}
