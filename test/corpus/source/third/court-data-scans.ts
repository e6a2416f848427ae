import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';
import { courtFile } from '../court-piece.ts';
import { jpegScan, pngScan, scannedPdf } from '../scan.ts';

/** XML, JSON and scans of courts and bailiffs. */
export async function courtDataAndScans(): Promise<Piece[]> {
  const ines = nationalNumber('1994-07-09', 412);
  const karim = nationalNumber('2001-11-17', 233);
  const rita = nationalNumber('1963-05-28', 118);
  const leiehuis = enterpriseNumber('09963437');
  const heuvelland = enterpriseNumber('09964548');
  const netewoon = enterpriseNumber('09965659');
  return [
    courtFile(
      'KBW_26A5512.xml',
      Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<dossier taal="nl">
  <type>verzoekschrift</type>
  <rechtbank>Vredegerecht van het kanton Waregem</rechtbank>
  <rolnummer>26A5512</rolnummer>
  <inschrijvingsdatum>2026-11-19</inschrijvingsdatum>
  <zitting><datum>2026-12-03</datum><tijdstip>10:30</tijdstip></zitting>
  <eiser>
    <naam>Leiehuis Wonen bv</naam>
    <ondernemingsnummer>${kbo(leiehuis)}</ondernemingsnummer>
    <adres>Marktplein 2, 8790 Waregem</adres>
  </eiser>
  <verweerder>
    <familienaam>Carvalho</familienaam>
    <voornaam>Inês</voornaam>
    <geboortedatum>1994-07-09</geboortedatum>
    <rijksregisternummer>${ines}</rijksregisternummer>
    <adres><straat>Stormestraat</straat><huisnummer>145</huisnummer><bus>3</bus><postcode>8790</postcode><gemeente>Waregem</gemeente></adres>
  </verweerder>
  <huurovereenkomst><startdatum>2022-05-01</startdatum><schriftelijk>ja</schriftelijk><maandhuur>388.00</maandhuur></huurovereenkomst>
  <vordering><huurachterstand>1552.00</huurachterstand><aantalMaanden>4</aantalMaanden><schadevergoeding>1164.00</schadevergoeding></vordering>
</dossier>
`),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Inês', 'Carvalho', { born: '1994-07-09', insz: ines })],
        dwelling: home('Stormestraat', '145', '3', '8790', 'Waregem'),
        landlord: { name: 'Leiehuis Wonen bv', enterpriseNumber: leiehuis },
        arrears: debt(1552, 4, 388),
        court: { name: 'Vredegerecht van het kanton Waregem', rollNumber: '26A5512', registeredOn: '2026-11-19', hearingAt: '2026-12-03T10:30' },
        lease: { startDate: '2022-05-01', written: true },
      },
      'XML with plain Dutch element names',
    ),

    courtFile(
      'dagvaarding-export-9931.json',
      Buffer.from(
        JSON.stringify(
          {
            soortAkte: 'dagvaarding',
            taal: 'NL',
            gerechtsdeurwaarder: { naam: 'Saskia Van Gucht', kantoor: 'Kantoor Van Gucht', telefoon: '03 480 00 33', email: 'akten@kantoor-vangucht.example' },
            rechtscollege: 'Vredegerecht van het kanton Lier',
            inleiding: { datum: '09-12-2026', uur: '13:30' },
            eisendePartij: { naam: 'Netewoon cv', kboNummer: kbo(netewoon) },
            gedaagden: [{ familienaam: 'Bensalah', voornaam: 'Karim', geboortedatum: '17-11-2001', insz: dotted(karim), gsm: '0468 00 57 13' }],
            pand: { straat: 'Kesselsesteenweg', nummer: '70', bus: '11', postcode: '2500', gemeente: 'Lier' },
            huur: { begin: '01-10-2023', schriftelijk: true, prijsPerMaand: 402.5 },
            bedragen: { huurachterstand: 2012.5, maanden: 5, kostenDagvaarding: 240.11 },
          },
          null,
          2,
        ),
      ),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Karim', 'Bensalah', { born: '2001-11-17', insz: karim, tel: '+32468005713' })],
        dwelling: home('Kesselsesteenweg', '70', '11', '2500', 'Lier'),
        landlord: { name: 'Netewoon cv', enterpriseNumber: netewoon },
        referrer: { name: 'Saskia Van Gucht', organisation: 'Kantoor Van Gucht', email: 'akten@kantoor-vangucht.example', phone: '+3234800033' },
        arrears: debt(2012.5, 5, 402.5),
        court: { name: 'Vredegerecht van het kanton Lier', hearingAt: '2026-12-09T13:30' },
        lease: { startDate: '2023-10-01', written: true },
      },
      'JSON of a bailiff; numbers as numbers; the costs of the summons are no arrears',
    ),

    courtFile(
      'scan0047.pdf',
      await scannedPdf([
        {
          degrees: -0.6,
          font: 'Corpus Sans',
          size: 11,
          lines: [
            'VREDEGERECHT VAN HET KANTON BILZEN',
            'A.R. 26A0744',
            'Neergelegd ter griffie en ingeschreven op 12 november 2026',
            '',
            'VERZOEKSCHRIFT',
            '',
            'Eisende partij:',
            'Heuvelland Wonen bv, Brugstraat 12, 3740 Bilzen',
            `KBO-nummer ${kbo(heuvelland)}`,
            '',
            'Verwerende partij:',
            'mevrouw Rita Nulens, geboren op 28 mei 1963',
            `rijksregisternummer ${dotted(rita)}`,
            'wonende te 3740 Bilzen, Maastrichterstraat 61 bus 2',
            '',
            'Verweerster huurt deze woning met een schriftelijke huurovereenkomst die begon op 1 maart 2020. De huur is 312,75 euro per maand. Zij betaalde de huur van zes maanden niet, samen 1.876,50 euro.',
            '',
            'Eiseres vordert de ontbinding van de huurovereenkomst, de uithuiszetting en de betaling van de achterstallige huur.',
            '',
            'De zaak wordt behandeld op de zitting van woensdag 25 november 2026 om 9.00 uur.',
          ],
        },
      ]),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [person('Rita', 'Nulens', { born: '1963-05-28', insz: rita })],
        dwelling: home('Maastrichterstraat', '61', '2', '3740', 'Bilzen'),
        landlord: { name: 'Heuvelland Wonen bv', enterpriseNumber: heuvelland },
        arrears: debt(1876.5, 6, 312.75),
        court: { name: 'VREDEGERECHT VAN HET KANTON BILZEN', rollNumber: '26A0744', registeredOn: '2026-11-12', hearingAt: '2026-11-25T09:00' },
        lease: { startDate: '2020-03-01', written: true },
      },
      'scan in a sans serif letter, turned a little',
    ),

    courtFile(
      'foto brief deurwaarder.jpg',
      jpegScan({
        degrees: 1.1,
        size: 12,
        lines: [
          'Gerechtsdeurwaarderskantoor Maenhout',
          'Grote Baan 210, 9920 Lievegem',
          'tel. 09 372 00 54',
          '',
          'Lievegem, 27 november 2026',
          '',
          'Aan de heer Dimitri Goethals',
          'Kerkstraat 33',
          '9950 Waarschoot',
          '',
          'Betreft: uithuiszetting',
          '',
          'Mijnheer,',
          '',
          'Het Vredegerecht van het kanton Eeklo veroordeelde u op 15 oktober 2026 om uw woning te verlaten (rolnummer 26A0866). Dat vonnis werd u betekend op 29 oktober 2026.',
          '',
          'Ik zal u op dinsdag 15 december 2026 uit de woning zetten, op verzoek van de eigenaar Roger Van Hulle.',
          '',
          'Bart Maenhout, gerechtsdeurwaarder',
        ],
      }),
      {
        ...head('eviction-notice', 'nl'),
        tenants: [person('Dimitri', 'Goethals')],
        dwelling: home('Kerkstraat', '33', '', '9950', 'Waarschoot'),
        landlord: { name: 'Roger Van Hulle' },
        referrer: { name: 'Bart Maenhout', organisation: 'Gerechtsdeurwaarderskantoor Maenhout', phone: '+3293720054' },
        court: { name: 'Vredegerecht van het kanton Eeklo', rollNumber: '26A0866' },
        judgment: { date: '2026-10-15', servedOn: '2026-10-29', evictionOn: '2026-12-15' },
      },
      'photo of the letter to the tenant; three dates',
    ),

    courtFile(
      'FAX_20261204_1011.png',
      pngScan({
        size: 12,
        lines: [
          'Vredegerecht van het kanton Geel',
          'Werft 50, 2440 Geel',
          '',
          'Geel, 4 december 2026',
          '',
          'Mevrouw Sandy Verachtert',
          'Dr.-Van de Perrestraat 118 bus 4',
          '2440 Geel',
          '',
          'OPROEPING IN VERZOENING',
          'nummer 26B0290',
          '',
          'Mevrouw,',
          '',
          'Uw verhuurder, de heer Jos Cuypers, vraagt een minnelijke schikking over de huurachterstand van 1.305,00 euro (twee maanden).',
          '',
          'Gelieve te verschijnen op dinsdag 22 december 2026 om 14.00 uur.',
          '',
          'De griffier',
        ],
      }),
      {
        ...head('conciliation', 'nl', 'arrears'),
        tenants: [person('Sandy', 'Verachtert')],
        dwelling: home('Dr.-Van de Perrestraat', '118', '4', '2440', 'Geel'),
        landlord: { name: 'Jos Cuypers' },
        arrears: debt(1305, 2),
        court: { name: 'Vredegerecht van het kanton Geel', rollNumber: '26B0290', hearingAt: '2026-12-22T14:00' },
      },
      'black and white fax of a call to conciliation',
    ),
  ];
}
