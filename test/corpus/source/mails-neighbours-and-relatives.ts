import { html, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { debt, head, home, type Piece, person } from './piece.ts';

/** People around the tenant: neighbours, sons and daughters, lawyers. */
export function neighbourAndRelativeMails(): Piece[] {
  return [
    mail(
      'anonieme-buur-webformulier',
      {
        from: 'Contactformulier website <noreply@ocmw-polderstad.example>',
        to: 'sociale.dienst@ocmw-polderstad.example',
        date: '2026-11-09 22:17:45 +0100',
        subject: 'Nieuw bericht via het contactformulier',
        id: 'form-118823.20261109@ocmw-polderstad.example',
      },
      text(
        `
Er is een nieuw bericht verzonden via www.ocmw-polderstad.example.

Naam: -
E-mail: -
Telefoon: -
Onderwerp: Klacht of melding
Bericht:
In de Knokkestraat 213 in Heist (op de tweede verdieping, bus 5) woont een oudere vrouw alleen en die heeft al weken het licht niet meer aan. Er hangt een vuile geur in de gang en op haar terras liggen de vuilzakken opgestapeld. Haar brievenbus puilt uit. Misschien kan er eens iemand van jullie aanbellen? Ik wil niet met mijn naam gekend zijn, de huisbaas zou dat niet appreciëren.

Verzonden op 09/11/2026 om 22:17 vanaf 203.0.113.77
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          dwelling: home('Knokkestraat', '213', '5', '', 'Heist'),
          guidanceQuestion: 'Misschien kan er eens iemand van jullie aanbellen?',
        },
        'anonymous through the office\'s own web form: nobody is the referrer, no tenant named: a person decides',
        'review',
      ),
    ),

    mail(
      'buurvrouw-met-naam',
      {
        from: 'Greetje Nollet <greetje.nollet@zeepost.example>',
        to: 'ocmw@ocmw-vlaamseardennen.example',
        date: '2026-10-05 09:55:12 +0200',
        subject: 'bezorgd over mijn buurman',
        id: 'gn.0510@zeepost.example',
      },
      text(`
Goeiedag,

ik woon in de Kasteelstraat 18 in Oudenaarde. Mijn buurman op nummer 20, Etienne De Cock, huurt dat huis al van voor mijn tijd. Sinds zijn vrouw gestorven is eet hij amper en kuist hij niet meer, het is er echt vuil en hij geeft de duiven eten in zijn keuken. De eigenaar is vorige week komen roepen dat hij buiten vliegt als het niet proper is.

Ik heb al soep gebracht en gevraagd of ik mocht helpen, maar dat wil hij niet. Hij zegt: stuur dan iemand van het OCMW, die mogen wel binnen. Dus dat doe ik nu :-)

Groetjes en bedankt
Greetje (0498 00 13 49)
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Etienne', 'De Cock')],
          dwelling: home('Kasteelstraat', '20', '', '', 'Oudenaarde'),
          referrer: {
            name: 'Greetje Nollet',
            email: 'greetje.nollet@zeepost.example',
            phone: '+32498001349',
          },
          stepsTaken: 'Ik heb al soep gebracht en gevraagd of ik mocht helpen, maar dat wil hij niet.',
          tenantInformed: true,
        },
        'the neighbour lives at 18, the tenant at number 20 of the same street; he himself asked for it',
      ),
    ),

    mail(
      'buur-klaagt-zonder-naam-huurder',
      {
        from: 'M. D. <mieke1970@postbus.example>',
        to: 'info@stadmiddelzee.example',
        date: '2026-12-21 08:31:00 +0100',
        subject: 'Lawaai elke nacht!!!',
        id: '77-2112@postbus.example',
      },
      text(
        `
Geacht stadsbestuur,

al 3 maanden elke nacht feest bij de mensen boven mij, Torhoutsesteenweg 610 bus 11, 8400 Oostende. Ik weet niet hoe ze heten, op de bel staat niks. Het zijn huurders van de sociale maatschappij Zeewonen. Politie is al 5x geweest. Wanneer doen jullie iets?

Mieke, bus 9
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          dwelling: home('Torhoutsesteenweg', '610', '11', '8400', 'Oostende'),
          landlord: { name: 'Zeewonen' },
          referrer: { name: 'Mieke', email: 'mieke1970@postbus.example' },
          guidanceQuestion: 'Wanneer doen jullie iets?',
        },
        'nuisance without a name: a person decides; her own box 9 is not the dwelling',
        'review',
      ),
    ),

    mail(
      'dochter-over-moeder',
      {
        from: 'Katleen Verhoeven <katleen.verhoeven@thuispost.example>',
        to: 'woonpunt@ocmw-zuiderkempen.example',
        date: '2026-11-18 21:02:10 +0100',
        subject: 'Mama betaalt haar huur niet meer',
        id: 'kv-181126-a@thuispost.example',
      },
      multipart('alternative', 'kv18a', [
        text(
          `
Goedenavond,

Mijn mama, Maria Wouters (geboren 22 september 1948), huurt al jaren een appartementje bij meneer Leysen in de Grote Markt 14 bus 6 in 2260 Westerlo. Ze begint te vergeten. Vandaag vond ik in haar lade zes brieven van de eigenaar: ze heeft sinds juni geen huur meer betaald, het gaat om 3.060 euro. Haar huur is maar 510 euro en ze heeft genoeg pensioen, ze weet gewoon niet meer hoe het moet.

Ik heb meneer Leysen gebeld (0475 00 88 43) en hij wacht nog tot Nieuwjaar.

Kunnen jullie haar geldzaken overnemen? Ik woon zelf in Aarlen en kan er niet elke week zijn. Ze weet dat ik jullie schrijf, maar is het morgen weer vergeten.

Katleen Verhoeven
0477 00 35 15
`,
          { encoding: 'quoted-printable' },
        ),
        html('<p>Zie tekstversie.</p>', { encoding: '7bit' }),
      ]),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Maria', 'Wouters', { born: '1948-09-22' })],
          dwelling: home('Grote Markt', '14', '6', '2260', 'Westerlo'),
          landlord: { name: 'Leysen', phone: '+32475008843' },
          referrer: {
            name: 'Katleen Verhoeven',
            email: 'katleen.verhoeven@thuispost.example',
            phone: '+32477003515',
          },
          arrears: debt(3060, 0, 510),
          stepsTaken: 'Ik heb meneer Leysen gebeld (0475 00 88 43) en hij wacht nog tot Nieuwjaar.',
          guidanceQuestion: 'Kunnen jullie haar geldzaken overnemen?',
          tenantInformed: true,
        },
        'daughter with another surname; six letters are not six months; the HTML part says nothing, the text part all',
      ),
    ),

    mail(
      'zoon-kort-en-boos-op-huisbaas',
      {
        from: 'younes.azzouzi@snelpost.example',
        to: 'meldpunt@ocmw-vaartland.example',
        date: '2027-01-31 13:08:00 +0100',
        subject: 'mijn ouders moeten eruit',
        id: 'ya31012027@snelpost.example',
      },
      text(`
Hallo mijn ouders (Mohamed Azzouzi en Fatiha Bakkali) wonen Liersesteenweg 77 2800 Mechelen en de huisbaas heeft hun contract opgezegd tegen eind april omdat zijn zoon daar wil komen wonen. Ze kunnen niet goed lezen. Ze hebben altijd alles betaald!!! Kan er iemand met hun praten in het Berbers en een ander huis zoeken? Bel mij: 0485 00 77 16. Zij weten dat ik dit stuur

Younes Azzouzi
`),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Mohamed', 'Azzouzi'), person('Fatiha', 'Bakkali')],
          dwelling: home('Liersesteenweg', '77', '', '2800', 'Mechelen'),
          referrer: {
            name: 'Younes Azzouzi',
            email: 'younes.azzouzi@snelpost.example',
            phone: '+32485007716',
          },
          guidanceQuestion: 'Kan er iemand met hun praten in het Berbers en een ander huis zoeken?',
          tenantInformed: true,
        },
        'notice to quit, no arrears; the son writes, without a display name',
      ),
    ),

    mail(
      'soeur-inquiete-fr',
      {
        from: 'Marie-Paule Gilson <mp.gilson@courriel.example>',
        to: 'service.social@cpas-condroz.example',
        date: '2026-12-15 20:45:00 +0100',
        subject: 'mon frère Alain',
        id: 'mpg.151226@courriel.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Madame, Monsieur,

Mon frère Alain Gilson (59 ans) loue un petit studio place Monseu 3 à 5590 Ciney. Il ne se lave plus, il entasse les journaux et les bouteilles, on ne peut plus ouvrir la porte. Il doit aussi deux mois de loyer, soit 760 euros, à son propriétaire, M. Hanot.

J'habite à Virton et je ne peux pas venir souvent. J'ai vidé une partie du studio avec mon mari en octobre, c'était déjà à refaire un mois plus tard.

Quelqu'un peut-il l'aider à ranger et à garder son logement ? Je ne lui ai rien dit de cette lettre, il se fâcherait.

Avec mes remerciements,
Marie-Paule Gilson
063 00 25 41
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'fr', 'upkeep', 'living-skills', 'arrears'),
          tenants: [person('Alain', 'Gilson')],
          dwelling: home('place Monseu', '3', '', '5590', 'Ciney'),
          landlord: { name: 'Hanot' },
          referrer: {
            name: 'Marie-Paule Gilson',
            email: 'mp.gilson@courriel.example',
            phone: '+3263002541',
          },
          arrears: debt(760, 2),
          stepsTaken:
            "J'ai vidé une partie du studio avec mon mari en octobre, c'était déjà à refaire un mois plus tard.",
          guidanceQuestion: "Quelqu'un peut-il l'aider à ranger et à garder son logement ?",
          tenantInformed: false,
        },
        'French; sister; an age is no birth date',
      ),
    ),

    mail(
      'advocaat-aankondiging-verzoekschrift',
      {
        from: 'Mr. Bart Nuyttens <b.nuyttens@nuyttens-law.example>',
        to: 'juridisch@ocmw-gentrand.example',
        date: '2026-10-26 17:15:00 +0100',
        subject: 'Nv Immokring / Verstuyft - N/ref. 2026/0871/BN',
        id: 'bn-2026-0871-4@nuyttens-law.example',
      },
      text(
        `
Geachte confrater,
Geachte mevrouw, mijnheer,

Inzake: Nv Immokring / Verstuyft Kenneth

Ik ben raadsman van de nv Immokring, met zetel te 9050 Ledeberg, Brusselsesteenweg 88, verhuurster van het appartement gelegen te 9050 Gentbrugge, Kerkstraat 180 bus 0203, bewoond door de heer Kenneth Verstuyft.

Uw cliënt is vijf maanden huur verschuldigd, zijnde 3.975,00 euro in hoofdsom. Behoudens betaling binnen acht dagen leg ik een verzoekschrift neer bij het Vredegerecht van het vierde kanton Gent.

Mijn cliënte aanvaardt eventueel afbetalingen van 400 euro per maand, mits het OCMW borg staat.

Gelieve mij te laten weten of u tussenkomt.

Met confraternele groeten,

Bart Nuyttens
Advocaat - Nuyttens Law bv
Coupure Rechts 300, 9000 Gent
T 09 224 00 63 - F 09 224 00 64
Kantoorrekening BE00 0000 0000 0000 - derdenrekening BE00 0000 0000 0001
Provisies en erelonen: zie algemene voorwaarden. Ondernemingsnummer 0998.800.145
`,
        { encoding: '7bit', charset: 'utf-8' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Kenneth', 'Verstuyft')],
          dwelling: home('Kerkstraat', '180', '0203', '9050', 'Gentbrugge'),
          landlord: { name: 'nv Immokring' },
          referrer: {
            name: 'Bart Nuyttens',
            organisation: 'Nuyttens Law bv',
            email: 'b.nuyttens@nuyttens-law.example',
            phone: '+3292240063',
          },
          arrears: debt(3975, 5),
          guidanceQuestion: 'Gelieve mij te laten weten of u tussenkomt.',
        },
        'a lawyer announces a petition: still arrears, no petition yet and no hearing; seat of the landlord, lawyer\'s address, fax and numbers are traps',
      ),
    ),

    mail(
      'advocaat-van-huurder',
      {
        from: 'Meester Laura Verbist <laura.verbist@prodeo-kempen.example>',
        to: 'sociale.dienst@ocmw-netevallei.example',
        date: '2027-02-22 14:26:00 +0100',
        subject: 'Mijn cliënte mevr. Suwannarat - zitting 4 maart',
        id: 'lv220227.1@prodeo-kempen.example',
      },
      text(
        `
Beste collega's,

Ik sta mevrouw Kanya Suwannarat (Wolfstee 33, 2200 Herentals) pro Deo bij in haar huurgeschil met Immo Kempenhart. De zaak (rolnummer 27A0288) wordt behandeld op donderdag 4 maart 2027 om 9 uur voor het Vredegerecht van het kanton Herentals. De gevorderde huurachterstand bedraagt 2.240 euro (4 maanden).

Haar telefoonnummer is 0491 00 70 58. Zij is op de hoogte dat ik u contacteer.

Kan uw dienst een budgetoverzicht en een haalbaar afbetalingsplan opmaken dat ik kan neerleggen?

Vriendelijke groet,
Laura Verbist
advocaat
Zandstraat 9, 2200 Herentals
014 00 81 81
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Kanya', 'Suwannarat', { tel: '+32491007058' })],
          dwelling: home('Wolfstee', '33', '', '2200', 'Herentals'),
          landlord: { name: 'Immo Kempenhart' },
          referrer: {
            name: 'Laura Verbist',
            email: 'laura.verbist@prodeo-kempen.example',
            phone: '+3214008181',
          },
          arrears: debt(2240, 4),
          court: {
            name: 'Vredegerecht van het kanton Herentals',
            rollNumber: '27A0288',
            hearingAt: '2027-03-04T09:00',
          },
          guidanceQuestion:
            'Kan uw dienst een budgetoverzicht en een haalbaar afbetalingsplan opmaken dat ik kan neerleggen?',
          tenantInformed: true,
        },
        'the tenant\'s own lawyer refers her: a referral that knows of the hearing, not a court document',
      ),
    ),
  ];
}
