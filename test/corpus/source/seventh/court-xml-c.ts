import { courtFile } from '../court-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const bytes = (text: string): Buffer => Buffer.from(text.replace(/^\n/, ''), 'utf8');

const torenhof = enterpriseNumber('09961234');
const residentia = enterpriseNumber('09962345');
const sambre = enterpriseNumber('09963456');
const yildirim = nationalNumber('1983-03-25', 313);
const kowalczyk = nationalNumber('1996-07-02', 268);
const baldewijns = nationalNumber('1959-10-17', 141);
const mukendi = nationalNumber('1992-12-30', 433);

/** XML as different programs of courts and bailiffs write them. */
export function courtXmlC(): Piece[] {
  return [
    courtFile(
      'zevende-VG-Roeselare_26A0781.xml',
      bytes(`
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<vg:Bericht xmlns:vg="urn:justaflow.example:griffie:3" versie="3.2">
  <vg:Kop>
    <vg:BerichtId>JF-2026-11-30-00417</vg:BerichtId>
    <vg:Aangemaakt>2026-11-30T11:42:08+01:00</vg:Aangemaakt>
    <vg:BerichtType>MEDEDELING_VERZOEKSCHRIFT_HUUR</vg:BerichtType>
    <vg:Bestemmeling>OCMW Roeselare</vg:Bestemmeling>
  </vg:Kop>
  <vg:Zaak>
    <vg:Gerecht>Vredegerecht van het kanton Roeselare</vg:Gerecht>
    <vg:AlgemeneRol>26A0781</vg:AlgemeneRol>
    <vg:DatumNeerlegging>2026-11-26</vg:DatumNeerlegging>
    <vg:DatumInschrijving>2026-11-27</vg:DatumInschrijving>
    <vg:InleidendeZitting><vg:Datum>2026-12-11</vg:Datum><vg:Tijdstip>08:45</vg:Tijdstip></vg:InleidendeZitting>
    <vg:Eiser type="RP">
      <vg:Benaming>Torenhof Verhuur bv</vg:Benaming>
      <vg:Ondernemingsnr>${torenhof}</vg:Ondernemingsnr>
      <vg:Zetel>Noordstraat 150, 8800 Roeselare</vg:Zetel>
      <vg:Email>verhuur@torenhof.example</vg:Email>
    </vg:Eiser>
    <vg:Verweerder type="NP" volgnr="1">
      <vg:Naam>Yıldırım</vg:Naam><vg:Voornaam>Özgür</vg:Voornaam>
      <vg:Geboortedatum>1983-03-25</vg:Geboortedatum><vg:Insz>${yildirim}</vg:Insz>
      <vg:Gsm>0478 30 92 15</vg:Gsm>
    </vg:Verweerder>
    <vg:Verweerder type="NP" volgnr="2">
      <vg:Naam>Depoorter</vg:Naam><vg:Voornaam>Silke</vg:Voornaam>
      <vg:Geboortedatum>1989-08-08</vg:Geboortedatum><vg:Insz/>
      <vg:Gsm/>
    </vg:Verweerder>
    <vg:Huurpand>
      <vg:Straat>Diksmuidsesteenweg</vg:Straat><vg:Huisnr>417</vg:Huisnr><vg:Busnr>11</vg:Busnr>
      <vg:Postcode>8800</vg:Postcode><vg:Gemeente>Rumbeke</vg:Gemeente>
    </vg:Huurpand>
    <vg:Huurovereenkomst vorm="schriftelijk"><vg:Aanvang>2021-02-01</vg:Aanvang><vg:Huurprijs valuta="EUR">715.00</vg:Huurprijs></vg:Huurovereenkomst>
    <vg:Vorderingen>
      <vg:Vordering soort="achterstallige huur" aantalMaanden="3">2145.00</vg:Vordering>
      <vg:Vordering soort="wederverhuringsvergoeding">2145.00</vg:Vordering>
      <vg:Vordering soort="ontbinding"/>
      <vg:Vordering soort="uithuiszetting"/>
    </vg:Vorderingen>
  </vg:Zaak>
</vg:Bericht>
`),
      {
        ...head('petition', 'nl', 'arrears'),
        tenants: [
          person('Özgür', 'Yıldırım', { born: '1983-03-25', insz: yildirim, tel: '+32478309215' }),
          person('Silke', 'Depoorter', { born: '1989-08-08' }),
        ],
        dwelling: home('Diksmuidsesteenweg', '417', '11', '8800', 'Rumbeke'),
        landlord: { name: 'Torenhof Verhuur bv', enterpriseNumber: torenhof, email: 'verhuur@torenhof.example' },
        arrears: debt(2145, 3, 715),
        court: {
          name: 'Vredegerecht van het kanton Roeselare',
          rollNumber: '26A0781',
          registeredOn: '2026-11-27',
          hearingAt: '2026-12-11T08:45',
        },
        lease: { startDate: '2021-02-01', written: true },
      },
      'prefixed XML; deposited a day before entry on the roll; the re-letting fee is as high as the arrears',
    ),

    courtFile(
      'zevende-exploot-26-55102.xml',
      bytes(`
<?xml version="1.0"?>
<EXPLOOT SOORT="DAGVAARDING" TAAL="NL" SOFTWARE="DeurwaarderPlus 11.4">
 <KANTOOR NAAM="Gerechtsdeurwaarders Lemmens-Aerden" TEL="011/68.22.47" MAIL="kantoor@lemmens-aerden.example" PLAATS="Sint-Truiden" DOSSIER="26-55102"/>
 <BETEKEND DATUM="01/12/2026" WIJZE="brievenbus"/>
 <VERZOEKER NAAM="Residentia Haspengouw nv" KBO="${kbo(residentia)}" ADRES="Tiensesteenweg 115, 3800 Sint-Truiden"/>
 <GEDAAGDEN AANTAL="1">
  <GEDAAGDE NAAM="KOWALCZYK" VOORNAAM="PIOTR" GEBOREN="02/07/1996" RR="${dotted(kowalczyk)}" STRAAT="Luikersteenweg" NR="233" BUS="2" POSTNR="3800" PLAATS="Sint-Truiden"/>
 </GEDAAGDEN>
 <DAGSTELLING RECHTBANK="Vredegerecht van het kanton Sint-Truiden" DATUM="17/12/2026" UUR="13u30" ZAAL="2"/>
 <HUUR GESCHRIFT="J" BEGIN="01/04/2025" BEDRAG="645,00"/>
 <EIS>
  <POST CODE="HUURACHTERSTAL" BEDRAG="2.580,00" MND="4"/>
  <POST CODE="INTEREST" BEDRAG="31,16"/>
  <POST CODE="AKTE" BEDRAG="247,90"/>
  <POST CODE="UITDRIJVING"/>
 </EIS>
</EXPLOOT>
`),
      {
        ...head('summons', 'nl', 'arrears'),
        tenants: [person('Piotr', 'Kowalczyk', { born: '1996-07-02', insz: kowalczyk })],
        dwelling: home('Luikersteenweg', '233', '2', '3800', 'Sint-Truiden'),
        landlord: { name: 'Residentia Haspengouw nv', enterpriseNumber: residentia },
        referrer: {
          organisation: 'Gerechtsdeurwaarders Lemmens-Aerden',
          phone: '+3211682247',
          email: 'kantoor@lemmens-aerden.example',
        },
        arrears: debt(2580, 4, 645),
        court: { name: 'Vredegerecht van het kanton Sint-Truiden', hearingAt: '2026-12-17T13:30' },
        lease: { startDate: '2025-04-01', written: true },
      },
      'all in attributes and capitals; the file number of the bailiff is no roll number',
    ),

    courtFile(
      'zevende-vonnis_export_geel.xml',
      bytes(`
<?xml version="1.0" encoding="utf-8"?>
<!-- LexDossier exportmodule -->
<dossier>
  <veld naam="documentsoort">Vonnis</veld>
  <veld naam="rechtscollege">Vredegerecht van het kanton Geel</veld>
  <veld naam="rolnummer">26A1017</veld>
  <veld naam="repertoriumnummer">2026/2206</veld>
  <veld naam="datum uitspraak">19 november 2026</veld>
  <veld naam="datum betekening">1 december 2026</veld>
  <veld naam="eiser naam">Jozef Helsen</veld>
  <veld naam="eiser adres">Diestseweg 12, 2440 Geel</veld>
  <veld naam="verweerder naam">Roger Baldewijns</veld>
  <veld naam="verweerder geboortedatum">17 oktober 1959</veld>
  <veld naam="verweerder rijksregisternummer">${dotted(baldewijns)}</veld>
  <veld naam="verweerder telefoon"></veld>
  <veld naam="adres gehuurde woning">Passtraat 88 bus 1, 2440 Geel</veld>
  <veld naam="huurcontract">mondeling, sinds 1 januari 2016</veld>
  <veld naam="huur per maand">430,00 EUR</veld>
  <veld naam="huurachterstand">2.150,00 EUR (5 maanden)</veld>
  <veld naam="gerechtskosten">215,00 EUR</veld>
  <veld naam="uithuiszetting toegestaan">ja</veld>
  <veld naam="opmerking">Afbetaling van 100,00 EUR per maand geweigerd door eiser.</veld>
</dossier>
`),
      {
        ...head('judgment', 'nl', 'arrears'),
        tenants: [person('Roger', 'Baldewijns', { born: '1959-10-17', insz: baldewijns })],
        dwelling: home('Passtraat', '88', '1', '2440', 'Geel'),
        landlord: { name: 'Jozef Helsen' },
        arrears: debt(2150, 5, 430),
        court: { name: 'Vredegerecht van het kanton Geel', rollNumber: '26A1017' },
        judgment: { date: '2026-11-19', servedOn: '2026-12-01' },
        lease: { startDate: '2016-01-01', written: false },
      },
      'named fields with text values; oral lease',
    ),

    courtFile(
      'zevende-jp-namur-conciliation.xml',
      bytes(`
<?xml version="1.0" encoding="UTF-8"?>
<convocation xmlns="http://greffe-net.example/schema/conciliation" langue="fr">
  <juridiction>Justice de paix du second canton de Namur</juridiction>
  <reference><numeroRole>26B0518</numeroRole><dateDemande>2026-11-24</dateDemande></reference>
  <objet>Appel en conciliation - loyers impayés</objet>
  <demandeur>
    <denomination>Les Rives de Sambre scrl</denomination><bce>${kbo(sambre)}</bce>
    <contact><courriel>contentieux@rivesdesambre.example</courriel><telephone>081 31 60 42</telephone></contact>
  </demandeur>
  <convoque>
    <identite><nom>Mukendi</nom><prenom>Grâce</prenom><dateNaissance>1992-12-30</dateNaissance><registreNational>${mukendi}</registreNational></identite>
    <domicile><rue>Chaussée de Louvain</rue><numero>312</numero><boite>B12</boite><codePostal>5000</codePostal><localite>Namur</localite></domicile>
    <telephone>0465 70 11 38</telephone>
  </convoque>
  <dette><nature>loyer</nature><mensualite>468.30</mensualite><nombreMois>2</nombreMois><montant>936.60</montant></dette>
  <comparution><jour>2026-12-15</jour><heure>11:15</heure><salle>Audience A</salle></comparution>
</convocation>
`),
      {
        ...head('conciliation', 'fr', 'arrears'),
        tenants: [person('Grâce', 'Mukendi', { born: '1992-12-30', insz: mukendi, tel: '+32465701138' })],
        dwelling: home('Chaussée de Louvain', '312', 'B12', '5000', 'Namur'),
        landlord: {
          name: 'Les Rives de Sambre scrl',
          enterpriseNumber: sambre,
          email: 'contentieux@rivesdesambre.example',
          phone: '+3281316042',
        },
        arrears: debt(936.6, 2, 468.3),
        court: {
          name: 'Justice de paix du second canton de Namur',
          rollNumber: '26B0518',
          hearingAt: '2026-12-15T11:15',
        },
      },
      'French XML; the date of the request is no entry on the roll',
    ),

  ];
}
