import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

/** Doctors, nurses, hospitals, family aid and a mutuality. */
export function sixthMailsOfHealthWorkers(): Piece[] {
  const mukendi = nationalNumber('1971-02-17', 341);
  const yildirim = nationalNumber('1968-09-11', 274);
  const vanLancker = nationalNumber('1964-01-23', 187);
  const mutuality = {
    name: 'Griet Moens',
    organisation: 'Dienst Maatschappelijk Werk mutualiteit Dendermut',
    email: 'griet.moens@dendermut.example',
    phone: '+3253721846',
  };
  return [
    mail(
      'zesde-huisarts-dicteert',
      {
        from: 'Lutgart Steyaert <l.steyaert@hap-gaverbeek.example>',
        to: 'welzijn@ocmw-leievallei.example',
        date: '2026-11-24 13:12:40 +0100',
        subject: 'Hanssens Gilbert, Stormestraat 88 Waregem',
        id: 'F2B8-0AC1-1124@hap-gaverbeek.example',
      },
      text(
        `
Beste collega komma

sorry ik dicteer dit tussen twee huisbezoeken door. Het gaat over een patiënt van mij geboren op 4 april 1949 die alleen woont sinds zijn vrouw in de lente overleden is. Hij huurt van een neef van haar. Ik kom er om de drie weken voor de bloed afname en het gaat echt niet meer nieuwe regel de keuken is vuil tot en met het sanitair werd in geen maanden gepoetst en er zit ongedierte. Geld is het probleem niet zegt Gilbert want de huur gaat via een bestendige opdracht en de pensioenen zijn goed.

Ik heb de thuis verpleging ingeschakeld en ik heb met zijn dochter in Lyon gebeld maar die kan niet komen. Hij weet dat ik u schrijf en vond dat goed zolang het maar geen in spectie is.

Kan iemand van u eens mee met mij op huisbezoek op een dinsdagnamiddag vraagteken

met collegiale groeten
dr. Lutgart Steyaert
Huisartsenpraktijk De Gaverbeek
056 60 18 42
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Gilbert', 'Hanssens', { born: '1949-04-04' })],
          dwelling: home('Stormestraat', '88', '', '', 'Waregem'),
          referrer: {
            name: 'Lutgart Steyaert',
            organisation: 'Huisartsenpraktijk De Gaverbeek',
            email: 'l.steyaert@hap-gaverbeek.example',
            phone: '+3256601842',
          },
          stepsTaken:
            'Ik heb de thuis verpleging ingeschakeld en ik heb met zijn dochter in Lyon gebeld maar die kan niet komen.',
          guidanceQuestion: 'Kan iemand van u eens mee met mij op huisbezoek op een dinsdagnamiddag',
          tenantInformed: true,
        },
        'dictated; name and address in the subject only, surname first; the rent is paid',
      ),
    ),
    mail(
      'zesde-verpleegster-onderweg',
      {
        from: 'Sabrina Goossens <sabrina.goossens@tv-terlinde.example>',
        to: 'woonvragen@sociaalhuis-sinjoor.example',
        date: '2026-12-02 07:51:08 +0100',
        subject: 'ivm Maria Pelckmans',
        id: '6B0E77D1-5C2A-4F0B-9D0E-2E1C7A551200@tv-terlinde.example',
        more: [['X-Mailer', 'iPhone Mail (20H115)']],
      },
      text(
        `
dag,

ben sabrina van thuisverpleging Ter Linde, ik ga elke morgen bij maria, ze is 83 en woont lange lozanastraat 214 bus 3 in 2018 antwerpen. goed mens, nooit last van. nu heeft haar huisbaas (een zekere wachtelaer, 0476 31 20 58) haar een brief gegeven dat ze er tegen 31 maart uit moet omdat hij zelf in het app wil. ze huurt er al van 1994!! ze heeft die brief aan mij laten lezen en is in paniek, slaapt niet meer

ik heb den dokter verwittigd en met haar nicht gebeld, die zit zelf in een rusthuis das dus niks

kunt gij iemand sturen om te kijken of die opseg wel juist is en om met haar te zoeken? ze weet da ik mail. mij bellen kan tss 11 en 14 u op 0468 27 35 19

grtjs

Verstuurd vanaf mijn iPhone
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Maria', 'Pelckmans')],
          dwelling: home('Lange Lozanastraat', '214', '3', '2018', 'Antwerpen'),
          landlord: { name: 'Wachtelaer', phone: '+32476312058' },
          referrer: {
            name: 'Sabrina Goossens',
            organisation: 'thuisverpleging Ter Linde',
            email: 'sabrina.goossens@tv-terlinde.example',
            phone: '+32468273519',
          },
          stepsTaken: 'ik heb den dokter verwittigd en met haar nicht gebeld, die zit zelf in een rusthuis das dus niks',
          guidanceQuestion:
            'kunt gij iemand sturen om te kijken of die opseg wel juist is en om met haar te zoeken?',
          tenantInformed: true,
        },
        'typed on a phone; surname in the subject only; two phones, the landlord and the nurse; 1994 gives no day',
      ),
    ),
    mail(
      'zesde-service-social-clinique',
      {
        from: 'DELHAYE Aurore <aurore.delhaye@clinique-aldegonde.example>',
        to: 'logement@cpas-confluent.example',
        date: '2026-11-30 15:22:11 +0100',
        subject: 'Sortie prévue le 14/12 - logement en danger',
        id: 'd1f9c0.301126.1522@clinique-aldegonde.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Bonjour,

Je vous adresse la situation suivante, avec l'accord écrit du patient.

Patient : Jean-Baptiste MUKENDI
Né le : 17/02/1971
NISS : ${dotted(mukendi)}
GSM : 0487/31.52.06
Adresse : rue des Brasseurs 61 bte 2, 5000 Namur
Bailleresse : Mme Wauthelet (0475/60.18.44)
Loyer : 485 € + 60 € de charges
Hospitalisé depuis : 28/09/2026
Retour à domicile : lundi 14/12/2026

Pendant l'hospitalisation, les indemnités de mutuelle ont été bloquées et les loyers de septembre à novembre n'ont pas été versés. La dette locative est aujourd'hui de 1.455 €. Il y a aussi une facture d'hôpital (612,40 €) pour laquelle nous avons nous-mêmes un échelonnement. Mme Wauthelet parle d'aller devant le juge si rien n'est payé pour Noël.

Démarches faites : le dossier d'indemnités a été débloqué, et j'ai demandé à Mme Wauthelet de patienter jusqu'au 15 décembre.

Demande : un suivi à domicile dès la sortie et une intervention pour l'arriéré.

Bien à vous,

Aurore Delhaye
Assistante sociale - unité 4B
Clinique Sainte-Aldegonde
Avenue du Bois 2, 5004 Bouge
T. 081 72 40 13 (pas le mercredi)
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'fr', 'arrears'),
          tenants: [
            person('Jean-Baptiste', 'Mukendi', { born: '1971-02-17', insz: mukendi, tel: '+32487315206' }),
          ],
          dwelling: home('rue des Brasseurs', '61', '2', '5000', 'Namur'),
          landlord: { name: 'Wauthelet', phone: '+32475601844' },
          referrer: {
            name: 'Aurore Delhaye',
            organisation: 'Clinique Sainte-Aldegonde',
            email: 'aurore.delhaye@clinique-aldegonde.example',
            phone: '+3281724013',
          },
          arrears: debt(1455, 3, 485),
          stepsTaken:
            "le dossier d'indemnités a été débloqué, et j'ai demandé à Mme Wauthelet de patienter jusqu'au 15 décembre.",
          guidanceQuestion: "un suivi à domicile dès la sortie et une intervention pour l'arriéré.",
          tenantInformed: true,
        },
        'label block, then prose; the hospital bill is no arrears; the ward has its own address; written consent',
      ),
    ),
    mail(
      'zesde-gezinszorg-formulier',
      {
        from: 'Zorgplanner Thuiszorg Mijnstreek <zorgpartners@thuiszorg-mijnstreek.example>',
        to: 'onthaal@welzijnspunt-mijnstreek.example',
        date: '2026-12-08 16:04:55 +0100',
        subject: 'Doorverwijzing zorgpartner (formulier ZP-12)',
        id: 'zp12.58820.20261208@thuiszorg-mijnstreek.example',
      },
      html(
        `<html><body style="font-family:Verdana"><h3>Doorverwijzing naar een zorgpartner</h3><table border="1" cellpadding="4">
<tr><td>Ingevuld door</td><td>Peggy Vrancken, verzorgende (team Genk-Noord)</td></tr>
<tr><td>Bereikbaar op</td><td>0494 82 16 07</td></tr>
<tr><td>Datum</td><td>08-12-2026</td></tr>
<tr><th colspan="2">Cli&euml;nt</th></tr>
<tr><td>Naam</td><td>YILDIRIM</td></tr><tr><td>Voornaam</td><td>Hatice</td></tr>
<tr><td>Rijksregister</td><td>${yildirim}</td></tr>
<tr><td>Geboortedatum</td><td>11-09-1968</td></tr>
<tr><td>Straat + nr</td><td>Vennestraat 143</td></tr><tr><td>Gemeente</td><td>3600 Genk</td></tr>
<tr><td>Statuut woning</td><td>huur &ndash; woonmaatschappij Wonen in Mijnland</td></tr>
<tr><td>Contactpersoon</td><td>zoon Serkan, 0496 11 73 28</td></tr>
<tr><th colspan="2">Reden (aankruisen)</th></tr>
<tr><td colspan="2">[ ] huurachterstal &nbsp; [x] verzamelwoede &nbsp; [ ] vervuiling &nbsp; [x] overlast voor buren &nbsp; [ ] opzeg</td></tr>
<tr><td>Toelichting</td><td>Mevr. bewaart dozen en kledij tot tegen het plafond, ook in de gemene gang. Buren hebben geklaagd bij de maatschappij. Verder is het proper.</td></tr>
<tr><td>Reeds gedaan</td><td>Samen 2 x opgeruimd, gesprek met de zoon.</td></tr>
<tr><td>Vraag aan partner</td><td>Woonbegeleiding aan huis, liefst met tolk Turks.</td></tr>
<tr><td>Cli&euml;nt op de hoogte?</td><td>JA</td></tr></table>
<p style="color:#888">Dit bericht werd automatisch aangemaakt.<br>Thuiszorg Mijnstreek vzw, Stalenstraat 9, 3600 Genk</p></body></html>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'nuisance'),
          tenants: [person('Hatice', 'Yildirim', { born: '1968-09-11', insz: yildirim })],
          dwelling: home('Vennestraat', '143', '', '3600', 'Genk'),
          landlord: { name: 'woonmaatschappij Wonen in Mijnland' },
          referrer: {
            name: 'Peggy Vrancken',
            organisation: 'Thuiszorg Mijnstreek vzw',
            email: 'zorgpartners@thuiszorg-mijnstreek.example',
            phone: '+32494821607',
          },
          stepsTaken: 'Samen 2 x opgeruimd, gesprek met de zoon.',
          guidanceQuestion: 'Woonbegeleiding aan huis, liefst met tolk Turks.',
          tenantInformed: true,
        },
        "form as an HTML table with ticked boxes; the son's phone is not hers",
      ),
    ),
    mail(
      'zesde-mutualiteit-twee-leden',
      {
        from: 'Griet Moens <griet.moens@dendermut.example>',
        to: 'ocmw@ocmw-dendermond.example',
        date: '2026-12-10 10:37:02 +0100',
        subject: '2 leden met huurschulden',
        id: 'AS8PR07.20261210.093702@dendermut.example',
      },
      text(`
Beste collega's,

Ik zag deze week twee van onze leden die bij jullie wonen en die ik graag aanmeld. Beiden zijn akkoord.

1)
Rudy Van Lancker, ° 23/01/1964, RR ${dotted(vanLancker)}, Gentsesteenweg 231 bus 2, 9300 Aalst, 0479 40 66 12. Invalide sinds 2024. Huurt van Immo Hopmarkt bv. Vier maanden niet betaald: 2.620 euro. Aangetekende brief gekregen op 1 december.
Ik deed de aanvraag voor een verhoogde tegemoetkoming. Graag budgetbegeleiding.

2)
Mevrouw Thi Lan Nguyen, geboren 30/05/1987, Moorselbaan 18, 9300 Aalst, 0465 93 27 80. Loopt achter met 1 maand huur (725 euro), maar belangrijker: haar bazin die ook haar huisbazin is (mevrouw Christiane Temmerman) heeft haar de huur opgezegd tegen eind februari.
Ik heb haar helpen inschrijven bij de woonmaatschappij. Graag hulp bij het zoeken en iemand die de opzeg nakijkt.

Groeten,
Griet Moens
maatschappelijk werker
Dienst Maatschappelijk Werk mutualiteit Dendermut
Vrijheidstraat 66, 9300 Aalst
053 72 18 46
`),
      [
        {
          expect: {
            ...head('referral', 'nl', 'arrears'),
            tenants: [
              person('Rudy', 'Van Lancker', { born: '1964-01-23', insz: vanLancker, tel: '+32479406612' }),
            ],
            dwelling: home('Gentsesteenweg', '231', '2', '9300', 'Aalst'),
            landlord: { name: 'Immo Hopmarkt bv' },
            referrer: mutuality,
            arrears: debt(2620, 4),
            stepsTaken: 'Ik deed de aanvraag voor een verhoogde tegemoetkoming.',
            guidanceQuestion: 'Graag budgetbegeleiding.',
            tenantInformed: true,
          },
          action: 'case',
          note: 'first of two households in one mail',
        },
        {
          expect: {
            ...head('referral', 'nl', 'arrears', 'contract'),
            tenants: [person('Thi Lan', 'Nguyen', { born: '1987-05-30', tel: '+32465932780' })],
            dwelling: home('Moorselbaan', '18', '', '9300', 'Aalst'),
            landlord: { name: 'Christiane Temmerman' },
            referrer: mutuality,
            arrears: debt(725, 1, 725),
            stepsTaken: 'Ik heb haar helpen inschrijven bij de woonmaatschappij.',
            guidanceQuestion: 'Graag hulp bij het zoeken en iemand die de opzeg nakijkt.',
            tenantInformed: true,
          },
          action: 'case',
          note: 'second of two households in one mail',
        },
      ],
    ),
    mail(
      'zesde-ziekenhuis-turnhout',
      {
        from: 'Sociale Dienst AZ Sint-Cordula <socialedienst@az-sintcordula.example>',
        to: 'sociaalhuis@ocmw-noorderkempen.example',
        date: '2027-01-12 11:48:30 +0100',
        subject: 'Aanmelding',
        id: '20270112114830.7C51@az-sintcordula.example',
      },
      text(
        `
Geachte mevrouw, heer

Onze patiënte mevrouw De Wachter (Liliane, ° 22.10.1944) verblijft sinds 3 december op geriatrie (gebroken heup). Ze wil naar huis, naar haar appartement in de Steenweg op Gierle 90 bus 11 te Turnhout. Dat wordt verhuurd door SVK Noorderthuis vzw.

Haar man deed vroeger alle papieren. Na zijn dood bleef de post liggen en zijn er facturen en ook huur onbetaald gebleven. Hoeveel het is weten we niet. Vorige week vond de buurvrouw een brief van het SVK met het woord "achterstal" erin.

Wij namen contact op met het SVK, dat voorlopig niets onderneemt. Mevrouw vroeg ons zelf om jullie te mailen.

Onze vraag: iemand die met mevrouw de post en de betalingen op orde zet, te beginnen voor het ontslag (vermoedelijk 22 januari).

Vriendelijke groeten

Nathalie Hermans
ergotherapie: 014 40 61 20
sociale dienst: 014 40 61 33

---
AZ Sint-Cordula, Rubensstraat 140, 2300 Turnhout. Dit bericht is vertrouwelijk en enkel bestemd voor de geadresseerde.
`,
        { charset: 'windows-1252', encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Liliane', 'De Wachter', { born: '1944-10-22' })],
          dwelling: home('Steenweg op Gierle', '90', '11', '', 'Turnhout'),
          landlord: { name: 'SVK Noorderthuis vzw' },
          referrer: {
            name: 'Nathalie Hermans',
            organisation: 'AZ Sint-Cordula',
            email: 'socialedienst@az-sintcordula.example',
            phone: '+3214406133',
          },
          stepsTaken: 'Wij namen contact op met het SVK, dat voorlopig niets onderneemt.',
          guidanceQuestion:
            'iemand die met mevrouw de post en de betalingen op orde zet, te beginnen voor het ontslag (vermoedelijk 22 januari).',
          tenantInformed: true,
        },
        "arrears without a sum; a street that is called a road to another village; 22 January is no hearing; the social service's phone",
      ),
    ),
  ];
}
