import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const vlierbeek = enterpriseNumber('09961104');
const kempenhart = enterpriseNumber('09961215');

/** Ordinary, clear mails of housing companies, social rental offices and estate offices. */
export function officeLandlordMails(): Piece[] {
  const farid = nationalNumber('1977-10-02', 243);
  return [
    mail(
      'derde-kempenhart-dossierbrief',
      {
        from: 'Kempenhart Wonen - dienst invordering <invordering@kempenhart.example>',
        to: 'sociale.dienst@ocmw-geelrand.example',
        date: '2026-11-09 09:12:00 +0100',
        subject: 'Betalingsproblemen huurder - ons kenmerk KH/7781',
        id: 'kh.7781.1@kempenhart.example',
      },
      text(`
Geachte collega,

Met deze mail brengen wij u op de hoogte van de betalingsproblemen van een van onze huurders.

Naam: Peter Geuens
Geboren op: 17/06/1972
Adres: Stelenseweg 41, 2440 Geel
Gsm: 0471 00 52 18

De maandelijkse huurprijs is 348,20 euro. Op vandaag is 1.392,80 euro aan huur niet betaald, of vier maanden.

Onze sociale dienst schreef de huurder aan op 2 en 16 oktober en ging op 28 oktober langs.

Mogen wij u vragen om de heer Geuens uit te nodigen voor een gesprek over zijn budget?

De huurder weet dat wij u deze gegevens bezorgen.

Hoogachtend,

Annick Leysen
Kempenhart Wonen bv - ondernemingsnummer ${kbo(kempenhart)}
Diestseweg 160, 2440 Geel
014 00 61 20
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Peter', 'Geuens', { born: '1972-06-17', tel: '+32471005218' })],
          dwelling: home('Stelenseweg', '41', '', '2440', 'Geel'),
          landlord: { name: 'Kempenhart Wonen bv', enterpriseNumber: kempenhart, email: 'invordering@kempenhart.example', phone: '+3214006120' },
          arrears: debt(1392.8, 4, 348.2),
          stepsTaken: 'Onze sociale dienst schreef de huurder aan op 2 en 16 oktober en ging op 28 oktober langs.',
          guidanceQuestion: 'Mogen wij u vragen om de heer Geuens uit te nodigen voor een gesprek over zijn budget?',
          tenantInformed: true,
        },
        'plain office mail with labelled lines',
      ),
    ),

    mail(
      'derde-kempenhart-samenwonenden',
      {
        from: 'Wim Aerts <wim.aerts@kempenhart.example>',
        to: 'sociale.dienst@ocmw-geelrand.example',
        date: '2026-11-12 14:40:10 +0100',
        subject: 'Verwittiging onbetaalde huur Laakdal',
        id: 'kh.7790.2@kempenhart.example',
      },
      text(`
Beste,

Onze huurders Sofie Dierckx (geboren 04-12-1991) en Ali Rahimi (geboren 21-02-1988) wonen in de Nieuwstraat 77 bus 5 te 2430 Laakdal. Sinds september betalen zij hun huur niet meer. De openstaande huur bedraagt intussen € 1.245,00, dat is drie keer de maandhuur van € 415,00.

Mevrouw is te bereiken op 0486 00 41 73.

We hebben drie brieven gestuurd en hen uitgenodigd op ons kantoor, zonder resultaat. Kan uw dienst een huisbezoek brengen?

Met vriendelijke groet,
Wim Aerts
huurbegeleider Kempenhart Wonen bv
T 014 00 61 24
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Sofie', 'Dierckx', { born: '1991-12-04', tel: '+32486004173' }),
            person('Ali', 'Rahimi', { born: '1988-02-21' }),
          ],
          dwelling: home('Nieuwstraat', '77', '5', '2430', 'Laakdal'),
          landlord: { name: 'Kempenhart Wonen bv', email: 'wim.aerts@kempenhart.example', phone: '+3214006124' },
          arrears: debt(1245, 3, 415),
          stepsTaken: 'We hebben drie brieven gestuurd en hen uitgenodigd op ons kantoor, zonder resultaat.',
          guidanceQuestion: 'Kan uw dienst een huisbezoek brengen?',
        },
        'couple with two surnames in a running sentence',
      ),
    ),

    mail(
      'derde-vlierbeek-html-tabel',
      {
        from: 'Huuradministratie Vlierbeek <huur@vlierbeekwonen.example>',
        to: 'meldpunt@ocmw-hageland.example',
        date: '2026-11-16 08:30:00 +0100',
        subject: 'Melding achterstal contract 20-1147',
        id: '20-1147.161126@vlierbeekwonen.example',
      },
      html(
        `<p>Geachte,</p><p>Onderstaande huurder voldoet zijn huur niet. Wij verzoeken u het nodige te doen voor een sociaal onderzoek.</p>
<table border="1" cellpadding="4"><tr><td><b>Huurder</b></td><td>BELKACEM Farid</td></tr><tr><td><b>Rijksregisternummer</b></td><td>${dotted(farid)}</td></tr><tr><td><b>Gehuurde woning</b></td><td>Diestsesteenweg 209 bus 0102, 3202 Rillaar</td></tr><tr><td><b>Telefoon</b></td><td>0465/00 28 37</td></tr><tr><td><b>Reële huurprijs</b></td><td>377,45 EUR</td></tr><tr><td><b>Achterstallige huur</b></td><td>754,90 EUR</td></tr><tr><td><b>Aantal maanden</b></td><td>2</td></tr><tr><td><b>Aanvang contract</b></td><td>01/04/2020</td></tr></table>
<p>Hoogachtend,<br>Katia Verlinden<br>Vlierbeek Wonen cv (KBO ${kbo(vlierbeek)})<br>Leuvensesteenweg 95, 3200 Aarschot<br>016 00 73 15</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Farid', 'Belkacem', { insz: farid, tel: '+32465002837' })],
          dwelling: home('Diestsesteenweg', '209', '0102', '3202', 'Rillaar'),
          landlord: { name: 'Vlierbeek Wonen cv', enterpriseNumber: vlierbeek, email: 'huur@vlierbeekwonen.example', phone: '+3216007315' },
          arrears: debt(754.9, 2, 377.45),
          lease: { startDate: '2020-04-01' },
          guidanceQuestion: 'Wij verzoeken u het nodige te doen voor een sociaal onderzoek.',
        },
        'HTML table; no birth date is written beside the national number',
      ),
    ),

    mail(
      'derde-vlierbeek-overlast',
      {
        from: 'Joris Pulinckx <joris.pulinckx@vlierbeekwonen.example>',
        to: 'meldpunt@ocmw-hageland.example',
        date: '2026-11-18 11:05:00 +0100',
        subject: 'Aanmelding begeleiding - geluidsoverlast Begijnendijk',
        id: 'jp.1811.a@vlierbeekwonen.example',
      },
      text(`
Dag,

Graag meld ik een huurster van ons aan voor woonbegeleiding.

Het gaat om Jolien Vervoort, Betekomsesteenweg 12 bus 2, 3130 Begijnendijk, gsm 0497 00 61 02.

Al enkele maanden krijgen we klachten van de buren over geluidsoverlast: luide muziek tot diep in de nacht en ruzies op de trap. De huur betaalt zij stipt.

Wij spraken haar hierover aan op 20 oktober en stuurden daarna een aangetekende waarschuwing.

Onze vraag: kan een begeleider met haar werken aan het samenleven in het gebouw?

Mevrouw Vervoort is akkoord met deze aanmelding.

Groeten,
Joris Pulinckx
Vlierbeek Wonen cv
016 00 73 19
`),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Jolien', 'Vervoort', { tel: '+32497006102' })],
          dwelling: home('Betekomsesteenweg', '12', '2', '3130', 'Begijnendijk'),
          landlord: { name: 'Vlierbeek Wonen cv', email: 'joris.pulinckx@vlierbeekwonen.example', phone: '+3216007319' },
          stepsTaken: 'Wij spraken haar hierover aan op 20 oktober en stuurden daarna een aangetekende waarschuwing.',
          guidanceQuestion: 'kan een begeleider met haar werken aan het samenleven in het gebouw?',
          tenantInformed: true,
        },
        'landlord refers for nuisance; the rent is paid',
      ),
    ),

    mail(
      'derde-vlierbeek-schuld-vereffend',
      {
        from: 'Huuradministratie Vlierbeek <huur@vlierbeekwonen.example>',
        to: 'meldpunt@ocmw-hageland.example',
        date: '2026-11-27 10:00:00 +0100',
        subject: 'RE: Melding achterstal contract 20-1147',
        id: '20-1147.271126@vlierbeekwonen.example',
        more: [['In-Reply-To', '<20-1147.161126@vlierbeekwonen.example>']],
      },
      text(`
Geachte,

De heer Farid Belkacem, Diestsesteenweg 209 bus 0102 in 3202 Rillaar, heeft gisteren het volledige bedrag overgeschreven. U mag uw dossier voor ons sluiten.

Hoogachtend,
Katia Verlinden
Vlierbeek Wonen cv
016 00 73 15
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Farid', 'Belkacem')],
          dwelling: home('Diestsesteenweg', '209', '0102', '3202', 'Rillaar'),
          landlord: { name: 'Vlierbeek Wonen cv', email: 'huur@vlierbeekwonen.example', phone: '+3216007315' },
        },
        'paid in full; reply to the earlier report',
      ),
    ),

    mail(
      'derde-svk-meetjesland',
      {
        from: 'SVK De Huissleutel <info@svk-huissleutel.example>',
        to: 'welzijn@ocmw-eeklorand.example',
        date: '2026-11-05 15:22:00 +0100',
        subject: 'huurachterstal mevrouw Bultinck',
        id: 'hs-2026-0551@svk-huissleutel.example',
      },
      text(`
Beste collega's,

Betreft: Bultinck Marleen, °09/03/1959
Woonst: Zandstraat 18, 9900 Eeklo

Marleen huurt van ons sinds 15 mei 2023 met een schriftelijk contract. Zij heeft twee maanden huurachterstal: € 1.060. De huur is € 530 per maand.

Wat deden wij al: een betalingsherinnering, een telefoontje en een huisbezoek op 30 oktober. Tijdens dat huisbezoek beloofde zij € 50 per maand extra, maar dat is niet gebeurd.

Wat vragen wij: budgetbegeleiding door uw dienst.

Zij is ingelicht over deze mail.

Hartelijk,
Nele De Zutter
SVK De Huissleutel vzw, Markt 27, 9900 Eeklo
09 377 00 28
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Marleen', 'Bultinck', { born: '1959-03-09' })],
          dwelling: home('Zandstraat', '18', '', '9900', 'Eeklo'),
          landlord: { name: 'SVK De Huissleutel vzw', email: 'info@svk-huissleutel.example', phone: '+3293770028' },
          arrears: debt(1060, 2, 530),
          lease: { startDate: '2023-05-15', written: true },
          stepsTaken: 'een betalingsherinnering, een telefoontje en een huisbezoek op 30 oktober. Tijdens dat huisbezoek beloofde zij € 50 per maand extra, maar dat is niet gebeurd.',
          guidanceQuestion: 'budgetbegeleiding door uw dienst.',
          tenantInformed: true,
        },
        'surname first; the promised 50 euro is no arrears',
      ),
    ),

    mail(
      'derde-svk-verhuisd',
      {
        from: 'SVK De Huissleutel <info@svk-huissleutel.example>',
        to: 'welzijn@ocmw-eeklorand.example',
        date: '2026-12-01 09:45:00 +0100',
        subject: 'Onze huurder Gino Standaert is verhuisd',
        id: 'hs-2026-0583@svk-huissleutel.example',
      },
      text(`
Dag allemaal,

Kleine aanvulling op onze eerdere melding: Gino Standaert is op 28 november verhuisd en heeft de sleutels van de Tieltsesteenweg 140 bus 1, 9900 Eeklo, ingeleverd. Zijn nieuwe adres kennen wij niet. Voor ons hoeft er geen begeleiding meer opgestart te worden.

Nele De Zutter
SVK De Huissleutel vzw
09 377 00 28
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Gino', 'Standaert')],
          dwelling: home('Tieltsesteenweg', '140', '1', '9900', 'Eeklo'),
          landlord: { name: 'SVK De Huissleutel vzw', email: 'info@svk-huissleutel.example', phone: '+3293770028' },
        },
        'moved out; the dwelling is the one that he left',
      ),
    ),

    mail(
      'derde-makelaar-voor-eigenaar',
      {
        from: 'Evy Lambrechts <evy@immo-torenzicht.example>',
        to: 'woonloket@ocmw-dijleland.example',
        date: '2026-11-10 16:18:00 +0100',
        subject: 'Huurder betaalt niet - Haacht',
        id: 'evy.10112026.1618@immo-torenzicht.example',
      },
      text(`
Geachte,

Als rentmeester van de heer Paul Serneels (eigenaar) contacteer ik u over zijn huurder Bram Huyghe. Bram woont in de Wespelaarsesteenweg 5 bus 3 te 3150 Haacht. Zijn gsm-nummer is 0478 00 93 14, zijn e-mailadres bram.huyghe@mijnpost.example.

Er zijn drie huurmaanden van 810 euro onbetaald, samen 2.430 euro. Het huurcontract is schriftelijk en begon op 1 februari 2024.

Wij hebben hem per mail en per aangetekende brief aangemaand. Zou u kunnen nagaan of hij recht heeft op steun?

Met vriendelijke groeten,
Evy Lambrechts
Immo Torenzicht bv
Stationsstraat 60, 3150 Haacht
016 00 88 41
`, { encoding: 'base64' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Bram', 'Huyghe', { tel: '+32478009314', email: 'bram.huyghe@mijnpost.example' })],
          dwelling: home('Wespelaarsesteenweg', '5', '3', '3150', 'Haacht'),
          landlord: { name: 'Paul Serneels' },
          referrer: { name: 'Evy Lambrechts', organisation: 'Immo Torenzicht bv', email: 'evy@immo-torenzicht.example', phone: '+3216008841' },
          arrears: debt(2430, 3, 810),
          lease: { startDate: '2024-02-01', written: true },
          stepsTaken: 'Wij hebben hem per mail en per aangetekende brief aangemaand.',
          guidanceQuestion: 'Zou u kunnen nagaan of hij recht heeft op steun?',
        },
        'estate office writes for the owner: referrer and landlord',
      ),
    ),
  ];
}
