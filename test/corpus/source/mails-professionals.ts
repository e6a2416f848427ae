import { attach, html, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { letterPdf } from './letter-pdf.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from './piece.ts';

/** Professionals who refer: CAW, police, care, schools, other OCMWs. */
export async function professionalMails(): Promise<Piece[]> {
  const mother = nationalNumber('1979-10-31', 482);
  return [
    mail(
      'caw-formulier-genummerd',
      {
        from: 'Onthaal CAW De Brug <onthaal@caw-debrug.example>',
        to: 'preventieve woonbegeleiding <pwb@ocmw-zennevallei.example>',
        date: '2026-10-08 13:13:13 +0200',
        subject: 'Aanmelding PWB',
        id: '88f0.1013@caw-debrug.example',
      },
      text(
        `
AANMELDINGSFORMULIER PREVENTIEVE WOONBEGELEIDING

1. AANMELDER
   Organisatie    CAW De Brug
   Naam           Hannelore Impens
   Telefoon       0479 00 25 68
   E-mail         hannelore.impens@caw-debrug.example

2. CLIËNT
   Naam           VERHASSELT
   Voornaam       Johnny
   Geboortedatum  3 mei 1969
   Straat + nr    Nederhem 27 bus 5
   Gemeente       1500 Halle
   Telefoon       /
   Op de hoogte   [x] ja   [ ] neen

3. VERHUURDER
   [ ] sociaal  [x] privé
   Naam           Immo Zuiderzon (weet niets van deze aanmelding)

4. WOONPROBLEEM (aankruisen)
   [ ] huurachterstand
   [x] vervuiling / verwaarlozing
   [x] stapelgedrag
   [ ] overlast
   [ ] einde huurcontract

5. WAT IS ER AL GEBEURD?
   Grote kuis met vrijwilligers in juni, na zes weken terug hetzelfde.

6. VRAAG
   Begeleiding aan huis, tweewekelijks, liefst door een man.
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills'),
          tenants: [person('Johnny', 'Verhasselt', { born: '1969-05-03' })],
          dwelling: home('Nederhem', '27', '5', '1500', 'Halle'),
          landlord: { name: 'Immo Zuiderzon' },
          referrer: {
            name: 'Hannelore Impens',
            organisation: 'CAW De Brug',
            email: 'hannelore.impens@caw-debrug.example',
            phone: '+32479002568',
          },
          stepsTaken: 'Grote kuis met vrijwilligers in juni, na zes weken terug hetzelfde.',
          guidanceQuestion: 'Begeleiding aan huis, tweewekelijks, liefst door een man.',
          tenantInformed: true,
        },
        'a form with ticked boxes: unticked ones are not problems; the address of the referrer in the form, not the shared sender; "weet niets" is about the landlord',
      ),
    ),

    mail(
      'caw-kort-gezin-met-oproeping',
      {
        from: 'Mira Theys <mira.theys@caw-debrug.example>',
        to: 'pwb@ocmw-zennevallei.example',
        date: '2027-03-11 10:04:00 +0100',
        subject: 'dringend - verzoeningszitting volgende week',
        id: '88f0.1103.27@caw-debrug.example',
      },
      text(
        `
Dag collega,

Ik begeleid Ngozi Eze (15/07/1991) en haar man Chukwuma Eze (22/01/1986), Basiliekstraat 112 in 1500 Halle.
Zij zijn opgeroepen in verzoening op dinsdag 16 maart 2027 om 13u30 bij het Vredegerecht Halle, nummer 27B0117,
omdat ze 3 maanden huur achter zijn (€ 2.025). Ze gaan akkoord dat jullie meegaan.

Wat ik al deed: inkomsten en uitgaven opgelijst, schuldeisers aangeschreven.
Wat ik vraag: iemand die mee een voorstel maakt en erbij is op de zitting. Zelf ben ik dan met verlof.

Groet, Mira
CAW De Brug, team wonen
0479 00 25 71
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [
            person('Ngozi', 'Eze', { born: '1991-07-15' }),
            person('Chukwuma', 'Eze', { born: '1986-01-22' }),
          ],
          dwelling: home('Basiliekstraat', '112', '', '1500', 'Halle'),
          referrer: {
            name: 'Mira Theys',
            organisation: 'CAW De Brug',
            email: 'mira.theys@caw-debrug.example',
            phone: '+32479002571',
          },
          arrears: debt(2025, 3),
          court: { name: 'Vredegerecht Halle', rollNumber: '27B0117', hearingAt: '2027-03-16T13:30' },
          stepsTaken: 'inkomsten en uitgaven opgelijst, schuldeisers aangeschreven.',
          guidanceQuestion: 'iemand die mee een voorstel maakt en erbij is op de zitting.',
          tenantInformed: true,
        },
        'referral that tells of a call to conciliation: still a referral, with the hearing',
      ),
    ),

    mail(
      'politie-pv-vaststelling',
      {
        from: 'PZ Houtland - Wijk Torhout <wijk.torhout@pz-houtland.example>',
        to: 'sociaalhuis@ocmw-houtland.example',
        date: '2026-12-07 09:09:09 +0100',
        subject: 'Melding zorgwekkende woonsituatie',
        id: 'PZH.2026.099124@pz-houtland.example',
        lineFeeds: true,
      },
      text(
        `
POLITIEZONE HOUTLAND
Wijkdienst Torhout - Burg 28 - 8820 Torhout - 050 00 70 07

Uw kenmerk: -
Ons kenmerk: BV.77.L3.006612/2026

Mevrouw, Mijnheer,

Op 6 december 2026 om 02.15 uur werd onze ploeg gevorderd wegens nachtlawaai in
de Ichtegemstraat 61 te 8820 Torhout. Huurder: DE SOETE Wouter, geboren te
Brugge op 27.11.1988. Ter plaatse was betrokkene onder invloed en had hij ruzie
met de bewoner van nummer 63, de heer VANHECKE Ronny (09.04.1961), die klacht
neerlegde. Het was de zesde oproep dit najaar.

De eigenaar, VANPARYS Freddy, gaf te kennen dat hij een advocaat zal nemen.

Wij stelden betrokkene een doorverwijzing naar uw dienst voor. Hij stemde toe.

Gelieve met hem contact op te nemen via 0494 00 67 12.

INP Lore Deceuninck
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Wouter', 'De Soete', { born: '1988-11-27', tel: '+32494006712' })],
          dwelling: home('Ichtegemstraat', '61', '', '8820', 'Torhout'),
          landlord: { name: 'Freddy Vanparys' },
          referrer: {
            name: 'Lore Deceuninck',
            organisation: 'POLITIEZONE HOUTLAND',
            email: 'wijk.torhout@pz-houtland.example',
            phone: '+3250007007',
          },
          guidanceQuestion: 'Gelieve met hem contact op te nemen via 0494 00 67 12.',
          tenantInformed: true,
        },
        'the neighbour who complains has a birth date too and is no tenant; a file number that looks like nothing else; 6 December at 02.15 is no hearing',
      ),
    ),

    mail(
      'police-quartier-fr',
      {
        from: 'Agent de quartier Verviers <quartier@zp-vesdre.example>',
        to: 'prevention@cpas-vesdre.example',
        date: '2026-11-24 15:35:00 +0100',
        subject: 'Situation préoccupante rue de Dison',
        id: 'ZPV-114-2026@zp-vesdre.example',
        headerForm: 'B',
      },
      text(
        `
Bonjour,

Suite à plusieurs appels pour tapage nocturne et dépôts d'immondices dans le hall, je vous signale la situation de M. Dimitri COLLARD, né le 14/02/1973, rue de Dison 88 boîte 1 à 4800 Verviers. Le logement appartient à la société Logivesdre.

J'ai rencontré l'intéressé à trois reprises. Il accepte qu'un travailleur social passe le voir.

Pouvez-vous prendre le relais ?

Inspecteur Geoffrey Lahaye
Zone de police Vesdre
087 00 22 55
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'fr', 'nuisance', 'upkeep'),
          tenants: [person('Dimitri', 'Collard', { born: '1973-02-14' })],
          dwelling: home('rue de Dison', '88', '1', '4800', 'Verviers'),
          landlord: { name: 'Logivesdre' },
          referrer: {
            name: 'Geoffrey Lahaye',
            organisation: 'Zone de police Vesdre',
            email: 'quartier@zp-vesdre.example',
            phone: '+3287002255',
          },
          stepsTaken: "J'ai rencontré l'intéressé à trois reprises.",
          guidanceQuestion: 'Pouvez-vous prendre le relais ?',
          tenantInformed: true,
        },
        'French police; he agrees to a visit, so he knows',
      ),
    ),

    mail(
      'huisarts-discreet',
      {
        from: 'Dr. K. Baert <praktijk@huisartsen-demarkt.example>',
        to: 'sociaalhuis@aalter-sociaal.example',
        date: '2027-01-15 19:04:22 +0100',
        subject: 'patiënt, woonsituatie',
        id: 'k.baert.150127@huisartsen-demarkt.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Collega's,

Ik maak me zorgen over de woonst van Denise Cornelis (76), Lostraat 140, 9880 Aalter. Muizen, geen warm water meer, overal papier en zakken tot aan het plafond. Lichamelijk gaat het. Zij huurt, maar van wie weet ik niet.

Ik heb met haar nog niet over deze mail gesproken, en doe dat volgende week.

Kan de maatschappelijk werker mij eens terugbellen op 09 223 00 55 voor overleg? Liefst na 18 u.

Dr. Koenraad Baert
Huisartsenpraktijk De Markt
Stationsstraat 200, 9880 Aalter
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills'),
          tenants: [person('Denise', 'Cornelis')],
          dwelling: home('Lostraat', '140', '', '9880', 'Aalter'),
          referrer: {
            name: 'Koenraad Baert',
            organisation: 'Huisartsenpraktijk De Markt',
            email: 'praktijk@huisartsen-demarkt.example',
            phone: '+3292230055',
          },
          guidanceQuestion: 'Kan de maatschappelijk werker mij eens terugbellen op 09 223 00 55 voor overleg?',
          tenantInformed: false,
        },
        'age instead of birth date; the number is the doctor\'s; latin-1 in 8bit',
      ),
    ),

    mail(
      'clb-school-kinderen',
      {
        from: 'Zorgteam BS De Vlindertuin <zorg@bsdevlindertuin.example>',
        to: 'ocmw@gezinsbalie-mandel.example',
        date: '2026-11-27 12:40:00 +0100',
        subject: 'Zorg om gezin Hoxha (3 kinderen op onze school)',
        id: 'zorg-271126-1240@bsdevlindertuin.example',
      },
      html(
        `<div style="font-family:'Comic Sans MS'">Beste,<br><br>De mama van Erion (1e leerjaar), Besa (3e leerjaar) en Liri (kleuterklas) kwam deze week wenend aan de poort: zij moeten hun huis uit tegen 31 januari omdat de eigenaar het verkoopt en het contract heeft opgezegd. Het gaat om <b>Mirjeta Hoxha</b>, Izegemsestraat 31/2 in 8870 Izegem.<br><br>Zij vroeg ons om u te schrijven, haar Nederlands is nog niet zo goed. U kan haar bellen op 0488/00.90.43 (ze spreekt ook Duits).<br><br>Wij hebben al gezorgd dat de maaltijden betaald zijn.<br><br>Onze vraag: kan iemand haar helpen bij het zoeken naar een nieuwe woning?<br><br>Groetjes van juf Annemie Lapeire<br>zorgcoördinator<br>Basisschool De Vlindertuin<br>Kruisstraat 12, 8870 Izegem - 051 00 33 21</div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Mirjeta', 'Hoxha', { tel: '+32488009043' })],
          dwelling: home('Izegemsestraat', '31', '2', '8870', 'Izegem'),
          referrer: {
            name: 'Annemie Lapeire',
            organisation: 'Basisschool De Vlindertuin',
            email: 'zorg@bsdevlindertuin.example',
            phone: '+3251003321',
          },
          stepsTaken: 'Wij hebben al gezorgd dat de maaltijden betaald zijn.',
          guidanceQuestion: 'kan iemand haar helpen bij het zoeken naar een nieuwe woning?',
          tenantInformed: true,
        },
        'children\'s names are no tenants; the end of the lease is no eviction by a bailiff; she asked for the mail herself',
      ),
    ),

    mail(
      'ocmw-andere-gemeente-verhuis',
      {
        from: 'Sociale dienst OCMW Linterveld <sociale.dienst@ocmw-linterveld.example>',
        to: 'sociale.dienst@ocmw-getevallei.example',
        date: '2026-09-30 11:22:33 +0200',
        subject: 'Overdracht dossier (inwoonster verhuisd naar uw gemeente)',
        id: 'LV-2026-0930-003@ocmw-linterveld.example',
      },
      multipart('mixed', 'linterveld-1', [
        text(
          `
Geachte collega,

Onze cliënte An-Sofie Reynders, geboren op 31 oktober 1979 (RR ${dotted(mother)}), woonde tot 31 augustus in de Grotestraat 5, 3350 Linter, en huurt sinds 1 september 2026 in uw gemeente: Kapucijnenstraat 44 bus 1, 3300 Tienen.

Zij heeft ook daar al problemen: de eerste maand huur (€ 720) is niet betaald en de verhuurder, de heer Swinnen (0474 00 19 91), klaagt over het onderhoud van de koer.

Wij deden budgetbegeleiding sinds 2024. Zij vraagt zelf om die bij u verder te zetten. Zij tekende de toestemming in bijlage.

Met vriendelijke groet,

Goedele Massart
maatschappelijk werker
OCMW Linterveld
Helen-Bosstraat 43, 3350 Linter
011 00 78 70
`,
          { encoding: 'quoted-printable' },
        ),
        attach(
          'toestemming.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['OCMW LINTERVELD'],
            addressee: [],
            place: 'Linter, 28 september 2026',
            subject: 'Toestemming tot gegevensoverdracht',
            paragraphs: [
              'Ondergetekende, An-Sofie Reynders, geeft toestemming om de gegevens van haar dossier over te maken aan het OCMW van haar nieuwe woonplaats.',
              'Gelezen en goedgekeurd,',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'arrears', 'upkeep'),
          tenants: [person('An-Sofie', 'Reynders', { born: '1979-10-31', insz: mother })],
          dwelling: home('Kapucijnenstraat', '44', '1', '3300', 'Tienen'),
          landlord: { name: 'Swinnen', phone: '+32474001991' },
          referrer: {
            name: 'Goedele Massart',
            organisation: 'OCMW Linterveld',
            email: 'sociale.dienst@ocmw-linterveld.example',
            phone: '+3211007870',
          },
          arrears: debt(720, 1, 720),
          lease: { startDate: '2026-09-01' },
          stepsTaken: 'Wij deden budgetbegeleiding sinds 2024.',
          guidanceQuestion: 'Zij vraagt zelf om die bij u verder te zetten.',
          tenantInformed: true,
        },
        'moved: the old address is in the past; the attached consent adds nothing',
      ),
    ),

    mail(
      'gezinszorg-kort',
      {
        from: 'Planning Gezinszorg Zilverlinde <planning@zilverlinde-zorg.example>',
        to: 'woonbegeleiding@ocmw-noorderkempen.example',
        date: '2027-02-05 08:00:05 +0100',
        subject: 'Cliënt Jef Van Looveren: wij stoppen de poetshulp',
        id: 'zl-55102@zilverlinde-zorg.example',
        headerForm: 'B',
      },
      text(
        `
Hallo

De poetsvrouwen van Jef Van Looveren (Chaamseweg 4, 2328 Meerle, tel 03 315 00 94) durven er niet meer binnen: uitwerpselen van de honden, glasscherven, ongedierte. Wij zijn verplicht om de hulp op te schorten tot het opgeruimd is. Zijn huisbaas weet ervan en wil hem buiten.

Jef is daarover ingelicht, ook dat we jullie erbij halen.

Is een grote schoonmaak via het OCMW mogelijk?

Gr
Tilly Aernouts
Gezinszorg Zilverlinde
014 00 61 16
`,
        { encoding: 'quoted-printable', charset: 'windows-1252' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Jef', 'Van Looveren', { tel: '+3233150094' })],
          dwelling: home('Chaamseweg', '4', '', '2328', 'Meerle'),
          referrer: {
            name: 'Tilly Aernouts',
            organisation: 'Gezinszorg Zilverlinde',
            email: 'planning@zilverlinde-zorg.example',
            phone: '+3214006116',
          },
          guidanceQuestion: 'Is een grote schoonmaak via het OCMW mogelijk?',
          tenantInformed: true,
        },
        'Belgian village name like Dutch ones; a landline of the tenant',
      ),
    ),

    mail(
      'ziekenfonds-english-notes',
      {
        from: 'Ward Sels <ward.sels@mutualiteit-helix.example>',
        to: 'integration@ocmw-havenstad.example',
        date: '2026-10-29 16:16:16 +0100',
        subject: 'Referral: Mrs Getachew',
        id: 'helix-0x7f11@mutualiteit-helix.example',
      },
      text(
        `
Hi team,

(English because of the volunteers in cc.)

I would like to refer Mrs Tigist Getachew, born 9 January 1994, living at Turnhoutsebaan 512 box 8, 2110 Wijnegem with her two sons. The flat is damp and very dirty, she has no idea how the heating or the ventilation works, and the neighbours complain about the rubbish on the terrace. Rent is paid by her employer, no arrears.

So far I went along twice and showed her how to sort the waste.

What she needs: someone who teaches her the basics of running a home here, in simple English or Amharic.

She knows about this referral and agrees. Phone: +32 (0) 456 00 72 30.

Best,
Ward Sels
social worker, Mutualiteit Helix
Phone 03 220 00 61
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('referral', 'en', 'upkeep', 'living-skills', 'nuisance'),
          tenants: [person('Tigist', 'Getachew', { born: '1994-01-09', tel: '+32456007230' })],
          dwelling: home('Turnhoutsebaan', '512', '8', '2110', 'Wijnegem'),
          referrer: {
            name: 'Ward Sels',
            organisation: 'Mutualiteit Helix',
            email: 'ward.sels@mutualiteit-helix.example',
            phone: '+3232200061',
          },
          stepsTaken: 'So far I went along twice and showed her how to sort the waste.',
          guidanceQuestion:
            'someone who teaches her the basics of running a home here, in simple English or Amharic.',
          tenantInformed: true,
        },
        'English referral; "no arrears" is no problem of arrears',
      ),
    ),
  ];
}
