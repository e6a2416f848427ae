import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Tenants, relatives and neighbours, many from a phone and in a hurry. */
export function secondTenantsAndRelatives(): Piece[] {
  return [
    mail(
      'tw-dochter-over-moeder',
      {
        from: 'Katrijn Lauwereyns <katrijn.lauwereyns@webpost.example>',
        to: 'ouderenzorg@ocmw-brugserand.example',
        date: '2026-10-18 21:33:09 +0200',
        subject: 'mijn moeder kan het niet meer alleen',
        id: 'kl-1810-2133@webpost.example',
      },
      text(
        `
Goedenavond,

Ik ben Katrijn, de dochter van Yvonne Boussemaere (82). Mama huurt al dertig jaar in de Karel de Floustraat 14 in 8000 Brugge. Het huis was vroeger om door een ringetje te halen. Nu vind ik beschimmelde kookpotten onder het bed en de badkuip staat vol ongewassen kleren.

Ik ben elke zaterdag komen poetsen tot ik zelf een hernia kreeg.

Is er bij u iemand die elke week kan helpen met het huishouden? Mama weet dat ik u mail, ze bromt er wel wat over.

Ik woon zelf in Zulte (Stationsstraat 8, 9870) dus het is niet bij de deur. Bel mij gerust: 0499 14 60 27.

Katrijn Lauwereyns
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Yvonne', 'Boussemaere')],
          dwelling: home('Karel de Floustraat', '14', '', '8000', 'Brugge'),
          referrer: {
            name: 'Katrijn Lauwereyns',
            email: 'katrijn.lauwereyns@webpost.example',
            phone: '+32499146027',
          },
          stepsTaken: 'Ik ben elke zaterdag komen poetsen tot ik zelf een hernia kreeg.',
          guidanceQuestion: 'Is er bij u iemand die elke week kan helpen met het huishouden?',
          tenantInformed: true,
        },
        'mother and daughter have different surnames; the daughter\'s own address is in the text',
      ),
    ),

    mail(
      'tw-ex-partner-vader-van-kinderen',
      {
        from: 'Joris Steegmans <jsteegmans@postduif.example>',
        to: 'info@sociaalhuis-limburgzuid.example',
        date: '2027-02-22 22:47:30 +0100',
        subject: 'Mijn kinderen dreigen op straat te staan',
        id: '8f21.JS.2227@postduif.example',
      },
      text(`
Dag mevrouw/meneer

Mijn ex, Liesbet Croonen, huurt sinds onze scheiding Kapelstraat 67 bus 2 in 3500 Hasselt. Onze twee zonen wonen daar om de andere week. Van de oudste hoor ik dat er al vier maanden geen huur betaald is en dat ze de brieven in een schuif steekt.

Ik bood aan om een maand voor te schieten maar zij wil daar met mij niet over spreken. Ze weet ook niet dat ik u nu schrijf.

Kunt u met haar praten zonder mijn naam te noemen?

Joris Steegmans, 0484 77 02 51
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Liesbet', 'Croonen')],
          dwelling: home('Kapelstraat', '67', '2', '3500', 'Hasselt'),
          referrer: {
            name: 'Joris Steegmans',
            email: 'jsteegmans@postduif.example',
            phone: '+32484770251',
          },
          arrears: debt(0, 4),
          stepsTaken: 'Ik bood aan om een maand voor te schieten maar zij wil daar met mij niet over spreken.',
          guidanceQuestion: 'Kunt u met haar praten zonder mijn naam te noemen?',
          tenantInformed: false,
        },
        'an ex-partner about arrears: the relative signals, so a referral; the month offered is not owed',
      ),
    ),

    mail(
      'tw-buurvrouw-lawaai',
      {
        from: 'Rosette VDB <rosette.vandenbempt@ringpost.example>',
        to: 'wijkdienst@stad-mechelenzuid.example',
        date: '2026-11-08 03:15:21 +0100',
        subject: 'Weer geen oog dicht gedaan!!!',
        id: 'rvdb.0811.0315@ringpost.example',
      },
      text(
        `
Het is kwart na drie en het is weer zover! De huurder van hierboven, Angelo Maffei, Battelsesteenweg 330 bus 7 in 2800 Mechelen, heeft heel de bende op bezoek en de boxen staan open tot de ruiten daveren.

Ik heb al drie brieven onder zijn deur gestoken en de conciërge verwittigd. Hij lacht ermee.

Wat gaan jullie daaraan doen?

Rosette Vandenbempt
bus 5, tel 015 20 81 46
`,
        { charset: 'iso-8859-15', encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Angelo', 'Maffei')],
          dwelling: home('Battelsesteenweg', '330', '7', '2800', 'Mechelen'),
          referrer: {
            name: 'Rosette Vandenbempt',
            email: 'rosette.vandenbempt@ringpost.example',
            phone: '+3215208146',
          },
          stepsTaken: 'Ik heb al drie brieven onder zijn deur gestoken en de conciërge verwittigd.',
          guidanceQuestion: 'Wat gaan jullie daaraan doen?',
        },
        'two boxes of one building: 7 is the tenant\'s, 5 the writer\'s; nothing on whether he knows of this mail',
      ),
    ),

    mail(
      'tw-grootmoeder-over-kleinzoon',
      {
        from: 'bomma maria <maria.verhaert38@bommanet.example>',
        to: 'jac@jongerenwerking-schelde.example',
        date: '2026-12-06 15:20:00 +0100',
        subject: 'MIJN KLEINZOON',
        id: 'mv38.0612@bommanet.example',
      },
      text(`
BESTE JUFFROUW

IK SCHRIJF IN HOOFDLETTERS WANT DAT ZIE IK BETER. HET GAAT OVER MIJN KLEINZOON SENNE VERHAERT, 19 JAAR. HIJ HUURT SINDS SEPTEMBER EEN APPARTEMENTJE IN DE STATIESTRAAT 121 BUS 6 IN 2600 BERCHEM. ZIJN GEZOND VERSTAND IS GOED MAAR HIJ HEEFT NOOIT LEREN KOKEN OF POETSEN OF MET GELD OMGAAN.

IK HEB HEM SOEP GEBRACHT EN ZIJN AFWAS GEDAAN.

KAN ER IEMAND HEM LEREN ZELFSTANDIG TE WONEN? HIJ IS AKKOORD DAT IK U SCHRIJF.

MARIA VERHAERT
03 239 70 18 (VOOR 20 UUR AUB)
`),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Senne', 'Verhaert')],
          dwelling: home('Statiestraat', '121', '6', '2600', 'Berchem'),
          referrer: {
            name: 'Maria Verhaert',
            email: 'maria.verhaert38@bommanet.example',
            phone: '+3232397018',
          },
          stepsTaken: 'Ik heb hem soep gebracht en zijn afwas gedaan.',
          guidanceQuestion: 'Kan er iemand hem leren zelfstandig te wonen?',
          tenantInformed: true,
        },
        'all capitals; one surname for two people; "sinds september" has no day and is no start date',
      ),
    ),

    mail(
      'tw-huurder-gebroken-nederlands',
      {
        from: 'Tesfay Gebremedhin <tesfay.gebre@telefoonpost.example>',
        to: 'ocmw@ocmw-westkust.example',
        date: '2027-01-05 11:11:41 +0100',
        subject: 'Hallo ik vragen hulp',
        id: '1704449501.tg@telefoonpost.example',
      },
      html(
        `<div dir="auto">Dag mevrouw,</div><div dir="auto">Ik ben Tesfay Gebremedhin. Ik komen van Eritrea, nu 3 jaar Belgie. Mijn huis is Duinkerkestraat 48, 8630 Veurne. De baas van huis naam Willy Decrop.</div><div dir="auto"><br></div><div dir="auto">Werk is stop in oktober. Ik niet betalen huur 2 maand. Elke maand 610 euro, is samen 1220 euro. Baas zegt rechter komen.</div><div dir="auto"><br></div><div dir="auto">Ik heb gevraagd OCMW Nieuwpoort maar zeggen niet hier.</div><div dir="auto">Jij kan mij helpen met papier aub?</div><div dir="auto">Mijn nummer 0465 88 10 42</div>`,
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Tesfay', 'Gebremedhin', { tel: '+32465881042', email: 'tesfay.gebre@telefoonpost.example' }),
          ],
          dwelling: home('Duinkerkestraat', '48', '', '8630', 'Veurne'),
          landlord: { name: 'Willy Decrop' },
          arrears: debt(1220, 2, 610),
          stepsTaken: 'Ik heb gevraagd OCMW Nieuwpoort maar zeggen niet hier.',
          guidanceQuestion: 'Jij kan mij helpen met papier aub?',
        },
        'broken Dutch; a threat with the judge is no hearing; the OCMW named is not the dwelling',
      ),
    ),

    mail(
      'tw-paniek-na-brief-vredegerecht',
      {
        from: 'Wendy Goossenaerts <wendyg81@mobielpost.example>',
        to: 'dringend@sociaalhuis-rupelkant.example',
        date: '2026-11-23 18:06:17 +0100',
        subject: 'dringend!!! brief rechtbank',
        id: 'CAPanic-wg-2311@mobielpost.example',
      },
      multipart('alternative', '000000000000wg23', [
        text(
          `
help ik snap er niks van er zat een brief bij van het vredegerecht van Boom
ik moet daar zijn op donderdag 10 december 2026 om 10.30 uur er staat nummer 26A3071 op
ze zeggen 3.460 euro huur en dat ik eruit moet van mijn appartement in de Antwerpsestraat 412 bus 11 2850 Boom
de eigenaar is Patrimonium Rupel nv daar heb ik nooit iemand van gezien
ik heb twee kinderen en ik slaap niet meer
moet ik een advocaat nemen??
bel me alsjeblieft 0479 35 61 80
wendy goossenaerts
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<div dir="auto">help ik snap er niks van er zat een brief bij van het vredegerecht van Boom</div><div dir="auto">ik moet daar zijn op donderdag 10 december 2026 om 10.30 uur er staat nummer 26A3071 op</div><div dir="auto">ze zeggen 3.460 euro huur en dat ik eruit moet van mijn appartement in de Antwerpsestraat 412 bus 11 2850 Boom</div><div dir="auto">de eigenaar is Patrimonium Rupel nv daar heb ik nooit iemand van gezien</div><div dir="auto">ik heb twee kinderen en ik slaap niet meer</div><div dir="auto">moet ik een advocaat nemen??</div><div dir="auto">bel me alsjeblieft 0479 35 61 80</div><div dir="auto">wendy goossenaerts</div>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Wendy', 'Goossenaerts', { tel: '+32479356180', email: 'wendyg81@mobielpost.example' }),
          ],
          dwelling: home('Antwerpsestraat', '412', '11', '2850', 'Boom'),
          landlord: { name: 'Patrimonium Rupel nv' },
          arrears: debt(3460),
          court: { name: 'vredegerecht van Boom', rollNumber: '26A3071', hearingAt: '2026-12-10T10:30' },
          guidanceQuestion: 'moet ik een advocaat nemen??',
        },
        'hearing and roll number in a tenant\'s own words; hardly any punctuation',
      ),
    ),

    mail(
      'tw-opzeg-verkoop-huis',
      {
        from: 'Geert & Martine Baeten <baetens@familiepost.example>',
        to: 'woonadvies@ocmw-maasvallei.example',
        date: '2026-09-03 07:52:26 +0200',
        subject: 'Huis verkocht, wij moeten weg',
        id: 'gmb-0309@familiepost.example',
      },
      text(`
Beste,

Wij, Geert Baeten en Martine Houben, huren een woning op de Rijksweg 544 in 3630 Maasmechelen. De erfgenamen van onze vroegere huisbaas hebben het huis verkocht en de nieuwe eigenares, mevrouw Sonja Driesen, heeft ons schriftelijk opgezegd. Wij moeten er op 1 april 2027 uit zijn. De huur (680 euro) hebben we altijd op tijd gestort.

Met mijn pensioen en dat van Martine vinden we niets onder de 900 euro. We schreven ons al in bij Woonmaatschappij Maaswonen, wachttijd zes jaar.

Weet u een oplossing voor twee mensen van 70 met een hond?

Geert Baeten
089 76 12 35
`),
      says(
        {
          ...head('tenant-request', 'nl', 'contract'),
          tenants: [
            person('Geert', 'Baeten', { tel: '+3289761235', email: 'baetens@familiepost.example' }),
            person('Martine', 'Houben'),
          ],
          dwelling: home('Rijksweg', '544', '', '3630', 'Maasmechelen'),
          landlord: { name: 'Sonja Driesen' },
          arrears: debt(0, 0, 680),
          stepsTaken: 'We schreven ons al in bij Woonmaatschappij Maaswonen, wachttijd zes jaar.',
          guidanceQuestion: 'Weet u een oplossing voor twee mensen van 70 met een hond?',
        },
        'rent stated, nothing owed; the housing company where they wait is not the landlord',
      ),
    ),

    mail(
      'tw-onbewoonbaar-en-opgezegd',
      {
        from: 'Ilse De Wachter <ilse.dewachter@netbrief.example>',
        to: 'crisiswonen@ocmw-zuidrand.example',
        date: '2027-03-11 12:44:08 +0100',
        subject: 'ONBEWOONBAAR verklaard',
        id: 'idw.110327@netbrief.example',
      },
      text(`
Goeiedag

Vorige week hing er een plakkaat op onze gevel: onbewoonbaar verklaard door de burgemeester. De stookketel lekt CO en er zit zwam in de balken. De eigenaar, Roland Huysmans, wil niets herstellen en heeft nu ons contract opgezegd.

Het gaat over Mechelsesteenweg 88 in 1800 Vilvoorde. Ik woon hier met mijn man Tom Janssens en onze dochter.

Waar kunnen wij heen tegen eind april?

Ilse De Wachter (° 19 december 1987)
0491 52 07 68
`),
      says(
        {
          ...head('tenant-request', 'nl', 'contract', 'other'),
          tenants: [
            person('Ilse', 'De Wachter', {
              born: '1987-12-19',
              tel: '+32491520768',
              email: 'ilse.dewachter@netbrief.example',
            }),
            person('Tom', 'Janssens'),
          ],
          dwelling: home('Mechelsesteenweg', '88', '', '1800', 'Vilvoorde'),
          landlord: { name: 'Roland Huysmans' },
          guidanceQuestion: 'Waar kunnen wij heen tegen eind april?',
        },
        'notice given, and declared unfit: "other", since the tenants do not neglect the house',
      ),
    ),

    mail(
      'tw-student-gent',
      {
        from: 'Robbe Vanacker <robbe.vanacker@studentmail.example>',
        to: 'huisvesting@studentenvoorziening-arteveld.example',
        date: '2026-11-16 01:28:00 +0100',
        subject: 'kot + niet betaald',
        id: 'rv-kot-1611@studentmail.example',
      },
      text(
        `
Hey

Ik zit op kot in de Overpoortstraat 52 bus 14, 9000 Gent. Mijn studentenhuurcontract liep vanaf 21/09/2026. Mijn ouders zijn gescheiden en geen van de twee stort nog, dus oktober en november staan open, samen 840 euro. De kotbaas is Hilde Naessens (hilde@koten-naessens.example).

Ik werk nu 2 avonden in een frituur om wat af te lossen.

Bestaat er een soort lening voor?

Robbe Vanacker
0470 81 56 33

Verzonden vanaf Outlook voor Android
`,
        { parameters: '; format=flowed' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Robbe', 'Vanacker', { tel: '+32470815633', email: 'robbe.vanacker@studentmail.example' }),
          ],
          dwelling: home('Overpoortstraat', '52', '14', '9000', 'Gent'),
          landlord: { name: 'Hilde Naessens', email: 'hilde@koten-naessens.example' },
          arrears: debt(840, 2),
          lease: { startDate: '2026-09-21', student: true },
          stepsTaken: 'Ik werk nu 2 avonden in een frituur om wat af te lossen.',
          guidanceQuestion: 'Bestaat er een soort lening voor?',
        },
        'student lease; oktober en november are two months, named and not counted',
      ),
    ),
  ];
}
