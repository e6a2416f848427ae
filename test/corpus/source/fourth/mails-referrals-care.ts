import { mail, says } from '../mail-piece.ts';
import { html, multipart, text } from '../mime.ts';
import { head, home, type Piece, person } from '../piece.ts';

/** Care, school, relatives and neighbours: who sees a home go wrong from nearby. */
export function careReferralMails(): Piece[] {
  return [
    mail(
      'vierde-huisarts-gentbrugge',
      {
        from: 'Dr. Stefaan Verhelle <praktijk@hap-debrug.example>',
        to: 'welzijn@ocmw-leieschelde.example',
        date: '2026-11-05 21:03:00 +0100',
        subject: 'MARTENS Jeannine 22-03-1944',
        id: 'hap-30551@hap-debrug.example',
      },
      text(
        `
Geachte collega,

Betreft: mevr. MARTENS Jeannine, ° 22-03-1944, Kerkstraat 118 bus 1, 9050 Gentbrugge.

Op huisbezoek trof ik patiënte aan in een sterk vervuild huurappartement: etensresten, urinegeur, kakkerlakken in keuken en badkamer. Beginnende dementie, geen kinderen. De huisbaas heeft haar mondeling gezegd dat ze eruit moet als dat zo blijft.

Reeds ondernomen: gezinszorg aangevraagd op 28/10, doch wachtlijst van zes weken.

Mag ik u vragen dringend langs te gaan en te bekijken wat nodig is opdat zij in haar woning kan blijven? Patiënte geeft haar akkoord.

Met collegiale groeten,
dr. S. Verhelle
Huisartsenpraktijk De Brug
09 210 45 67
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Jeannine', 'Martens', { born: '1944-03-22' })],
          dwelling: home('Kerkstraat', '118', '1', '9050', 'Gentbrugge'),
          referrer: {
            name: 'Stefaan Verhelle',
            organisation: 'Huisartsenpraktijk De Brug',
            email: 'praktijk@hap-debrug.example',
            phone: '+3292104567',
          },
          stepsTaken: 'gezinszorg aangevraagd op 28/10, doch wachtlijst van zes weken.',
          guidanceQuestion:
            'Mag ik u vragen dringend langs te gaan en te bekijken wat nodig is opdat zij in haar woning kan blijven?',
          tenantInformed: true,
        },
        'general practitioner, letter style; surname first',
      ),
    ),
    mail(
      'vierde-clb-verpleegkundige',
      {
        from: 'Annick Deprez (CLB De Ladder) <annick.deprez@clb-deladder.example>',
        to: 'gezinnen@ocmw-leiestreek.example',
        date: '2026-11-19 15:48:20 +0100',
        subject: 'bezorgdheid over een gezin - vertrouwelijk',
        id: 'clb.ad.191126@clb-deladder.example',
      },
      text(`
Dag,

Ik ben verpleegkundige bij het CLB en kwam via de school in contact met mevrouw Nadia Bouzid, mama van Ilyas (7) en Aya (4). Ilyas viel op omdat hij in de klas in slaap viel. Tijdens een gesprek vertelde zijn mama dat ze vier maanden huur achter is en dat de huisbaas met een advocaat dreigt. Ze slaapt er niet meer van.

Ze wonen in de Zandbergstraat 19 bus 6, 8500 Kortrijk. Mama is bereikbaar op 0488 61 04 27, best voor 15 uur.

Mevrouw is akkoord dat ik jullie inschakel, ze zou liefst hebben dat ik er de eerste keer bij ben.

Kan er deze week nog iemand contact met haar opnemen?

Groetjes,
Annick Deprez
CLB De Ladder
056 33 18 90
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Nadia', 'Bouzid', { tel: '+32488610427' })],
          dwelling: home('Zandbergstraat', '19', '6', '8500', 'Kortrijk'),
          referrer: {
            name: 'Annick Deprez',
            organisation: 'CLB De Ladder',
            email: 'annick.deprez@clb-deladder.example',
            phone: '+3256331890',
          },
          arrears: { months: 4 },
          guidanceQuestion: 'Kan er deze week nog iemand contact met haar opnemen?',
          tenantInformed: true,
        },
        'school nurse; the children are not tenants; months but no amount',
      ),
    ),
    mail(
      'vierde-thuisverpleging-typfouten',
      {
        from: 'joke.vh@witgelenete.example',
        to: 'ocmw@ocmw-netevallei.example',
        date: '2026-11-23 18:55:14 +0100',
        subject: 'patient louis',
        id: '9B2E11AC@witgelenete.example',
        more: [['X-Mailer', 'Android Mail 14']],
      },
      text(
        `
hallo

ik ben Joke Verhaegen thuisverpleegster bij Thuiszorg Nete, ik kom elke ochtend bij Louis Bellemans in de Molenstraat 3 bus 8, 2500 Lier voor zn insuline. zn appartement is precies een stort, echt, overal zakken en flessen en hij laat mij de slaapkamer niet meer zien. de verhuurster (mevr Thys) heeft al een brief gestuurd dat ze t contract gaat stoppen als t ni opgekuist wordt

ik heb t al met zn dochter besproken maar die komt ni meer

kunne jullie hem helpe met opkuise en afspraken make met de verhuurster? louis weet nog ni da ik jullie schrijf

joke
0478 93 15 40
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'upkeep'),
          tenants: [person('Louis', 'Bellemans')],
          dwelling: home('Molenstraat', '3', '8', '2500', 'Lier'),
          landlord: { name: 'Thys' },
          referrer: {
            name: 'Joke Verhaegen',
            organisation: 'Thuiszorg Nete',
            email: 'joke.vh@witgelenete.example',
            phone: '+32478931540',
          },
          stepsTaken: 'ik heb t al met zn dochter besproken maar die komt ni meer',
          guidanceQuestion: 'kunne jullie hem helpe met opkuise en afspraken make met de verhuurster?',
          tenantInformed: false,
        },
        'home nurse on her telephone, spelling as spoken',
      ),
    ),
    mail(
      'vierde-dochter-voor-moeder',
      {
        from: 'Hilde Vervloet <hilde.vervloet@dorpspost.example>',
        to: 'sociaalhuis@ocmw-rupelboord.example',
        date: '2026-11-09 20:10:37 +0100',
        subject: 'mijn moeder',
        id: 'dp.hv.0911@dorpspost.example',
      },
      html(
        `<html><body><p>Goedenavond,</p><p>Ik maak mij zorgen over mijn moeder. Ze heet <b>Maria Van den Broeck</b> en is geboren op 18 november 1948. Ze huurt een appartementje in de Antwerpsestraat 260 bus 10 in 2850 Boom. Sinds ze gevallen is komt ze haar bed haast niet uit. Het huishouden blijft liggen, er staan emmers in de gang en het ruikt er niet fris. Vorige week kreeg ze een brief van de eigenaar: hij geeft haar nog een maand om het in orde te brengen.</p><p>Ik woon in Spanje en kan er maar twee keer per jaar zijn. Via de mutualiteit heb ik poetshulp gevraagd maar ze doet niet open.</p><p>Wil er iemand bij haar langsgaan, het liefst een vrouw? Haar vaste lijn is 03 888 41 07. Ze weet dat ik u schrijf.</p><p>Vriendelijke groeten<br>Hilde Vervloet<br>+34 612 45 78 90</p></body></html>`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Maria', 'Van den Broeck', { born: '1948-11-18', tel: '+3238884107' })],
          dwelling: home('Antwerpsestraat', '260', '10', '2850', 'Boom'),
          referrer: { name: 'Hilde Vervloet', email: 'hilde.vervloet@dorpspost.example', phone: '+34612457890' },
          stepsTaken: 'Via de mutualiteit heb ik poetshulp gevraagd maar ze doet niet open.',
          guidanceQuestion: 'Wil er iemand bij haar langsgaan, het liefst een vrouw?',
          tenantInformed: true,
        },
        'daughter abroad; her number is Spanish, the mother’s is a landline',
      ),
    ),
    mail(
      'vierde-buurvrouw-boven',
      {
        from: 'Christiane Pauwels <chr.pauwels@straatpost.example>',
        to: 'info@ocmw-denderstad.example',
        date: '2026-11-20 08:22:00 +0100',
        subject: 'jong koppel onder mij',
        id: 'sp-4410982@straatpost.example',
      },
      text(`
Geachte dienst,

Ik woon op de tweede verdieping en onder mij, op Kattestraat 56 bus 1 in 9300 Aalst, woont een jong koppel: Dylan Coppens en Shania De Vos. Elke nacht ruzie, glas dat breekt, de politie is al drie keer gekomen. De huisbaas wil ze buiten.

Ze zijn nauwelijks twintig en hebben niemand. Ik ben er al eens met soep naartoe geweest, overdag zijn dat lieve kinderen.

Is er bij u niet iemand die met hen kan werken aan afspraken in huis? Ik heb hen niet gezegd dat ik u schrijf, zeg het liever ook niet.

C. Pauwels
053 77 20 19
`),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Dylan', 'Coppens'), person('Shania', 'De Vos')],
          dwelling: home('Kattestraat', '56', '1', '9300', 'Aalst'),
          referrer: { name: 'Christiane Pauwels', email: 'chr.pauwels@straatpost.example', phone: '+3253772019' },
          stepsTaken: 'Ik ben er al eens met soep naartoe geweest, overdag zijn dat lieve kinderen.',
          guidanceQuestion: 'Is er bij u niet iemand die met hen kan werken aan afspraken in huis?',
          tenantInformed: false,
        },
        'neighbour above; the tenants do not know',
      ),
    ),
    mail(
      'vierde-buur-zonder-naam',
      {
        from: 'bezorgdebuur2640@anoniempje.example',
        to: 'meldpunt@ocmw-fortengordel.example',
        date: '2026-11-24 06:47:03 +0100',
        subject: 'melding',
        id: 'ap-77109@anoniempje.example',
      },
      text(`
Dag, op Liersesteenweg 301 in 2640 Mortsel woont een oude vrouw alleen. De gordijnen zijn altijd toe, de vuilzakken staan tegen de achterdeur en er lopen ratten in de tuin. De huisbaas was gisteren aan het roepen dat hij haar eruit gaat zetten. Ik weet niet hoe ze heet. Gaat u eens kijken? Een buur die liever anoniem blijft
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          dwelling: home('Liersesteenweg', '301', '', '2640', 'Mortsel'),
          referrer: { email: 'bezorgdebuur2640@anoniempje.example' },
          guidanceQuestion: 'Gaat u eens kijken?',
        },
        'no name of the tenant and an anonymous source: a person decides',
        'review',
      ),
    ),
    mail(
      'vierde-assistante-sociale-hopital',
      {
        from: 'Séverine Masson <s.masson@clinique-saintroch.example>',
        to: 'aide.logement@cpas-escaut.example',
        date: '2026-11-13 10:02:44 +0100',
        subject: 'Patiente menacée de perdre son logement',
        id: 'csr-ss-2026-3391@clinique-saintroch.example',
      },
      text(
        `
Bonjour,

Je suis assistante sociale à la Clinique Saint-Roch. Je vous oriente Madame Ginette Wattiez, née le 3 juillet 1955, qui rentre chez elle lundi : chaussée de Renaix 88 bte 2, 7500 Tournai. Elle vit dans un logement insalubre par manque d'entretien (déchets, excréments d'animaux) et accumule des objets depuis des années. Son propriétaire, Monsieur Cuvelier, refuse de renouveler le bail tant que le logement est dans cet état.

Nous avons demandé une aide ménagère et prévenu le médecin traitant.

Pouvez-vous mettre en place un accompagnement à domicile ? Madame Wattiez a marqué son accord. Son numéro : 069 21 77 40.

Bien cordialement,

Séverine Masson
Service social – Clinique Saint-Roch
069 88 05 12
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'fr', 'upkeep', 'living-skills', 'contract'),
          tenants: [person('Ginette', 'Wattiez', { born: '1955-07-03', tel: '+3269217740' })],
          dwelling: home('chaussée de Renaix', '88', '2', '7500', 'Tournai'),
          landlord: { name: 'Cuvelier' },
          referrer: {
            name: 'Séverine Masson',
            organisation: 'Clinique Saint-Roch',
            email: 's.masson@clinique-saintroch.example',
            phone: '+3269880512',
          },
          stepsTaken: 'Nous avons demandé une aide ménagère et prévenu le médecin traitant.',
          guidanceQuestion: 'Pouvez-vous mettre en place un accompagnement à domicile ?',
          tenantInformed: true,
        },
        'French hospital worker',
      ),
    ),
    mail(
      'vierde-krankenhaus-sozialdienst',
      {
        from: 'Sozialdienst Klinik St. Josef <sozialdienst@klinik-sanktjosef.example>',
        to: 'beratung@oeshz-eifel.example',
        date: '2026-11-26 09:30:00 +0100',
        subject: 'Bitte um Wohnbegleitung für Herrn Thelen',
        id: 'ksj-sd-1190@klinik-sanktjosef.example',
      },
      text(
        `
Liebe Kolleginnen und Kollegen,

wir bitten um Begleitung für unseren Patienten Herbert Thelen, geboren am 14. Februar 1959, wohnhaft Malmedyer Straße 25, 4780 Sankt Vith. Herr Thelen lebt allein zur Miete. Die Wohnung ist stark verwahrlost und voller Gerümpel; der Vermieter droht mit der Kündigung.

Wir haben bereits mit dem Hausarzt und der Familienhilfe gesprochen.

Könnten Sie ihn nach der Entlassung zu Hause begleiten? Herr Thelen ist einverstanden.

Herzliche Grüße
Anja Reuter
Sozialdienst
Klinik St. Josef
080 85 43 21
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'de', 'upkeep', 'living-skills'),
          tenants: [person('Herbert', 'Thelen', { born: '1959-02-14' })],
          dwelling: home('Malmedyer Straße', '25', '', '4780', 'Sankt Vith'),
          referrer: {
            name: 'Anja Reuter',
            organisation: 'Klinik St. Josef',
            email: 'sozialdienst@klinik-sanktjosef.example',
            phone: '+3280854321',
          },
          stepsTaken: 'Wir haben bereits mit dem Hausarzt und der Familienhilfe gesprochen.',
          guidanceQuestion: 'Könnten Sie ihn nach der Entlassung zu Hause begleiten?',
          tenantInformed: true,
        },
        'German hospital worker',
      ),
    ),
    mail(
      'vierde-poetshulp-dienstencheques',
      {
        from: 'Blinkt Thuisdiensten - Els <els.smets@blinkt-thuisdiensten.example>',
        to: 'aanmelding@ocmw-herkstad.example',
        date: '2026-11-18 12:00:00 +0100',
        subject: 'Klant in nood: Fernand R.',
        id: 'blinkt-18-11@blinkt-thuisdiensten.example',
      },
      multipart('alternative', 'blinkt=_1', [
        text(`
Dag OCMW,

Onze poetshulp weigert nog te gaan bij Fernand Raskin, Sint-Truidersteenweg 402, 3500 Hasselt: te vuil, te gevaarlijk, stapels tot het plafond. Zijn verhuurder, de heer Luyten, sprak onze poetshulp aan en zei dat hij een procedure start. Fernand zelf is 81 en heel vriendelijk, hij kan het gewoon niet meer aan.

We stuurden er vorige maand een extra ploeg, na een week was het weer zo.

Zien jullie een oplossing? Fernand zei tegen ons dat jullie gerust mogen bellen: 011 25 60 08.

Els Smets
Blinkt Thuisdiensten
011 30 91 17
`),
        html(`
<p>Dag OCMW,</p><p>Onze poetshulp weigert nog te gaan bij <b>Fernand Raskin</b>, Sint-Truidersteenweg 402, 3500 Hasselt: te vuil, te gevaarlijk, stapels tot het plafond. Zijn verhuurder, de heer Luyten, sprak onze poetshulp aan en zei dat hij een procedure start. Fernand zelf is 81 en heel vriendelijk, hij kan het gewoon niet meer aan.</p><p>We stuurden er vorige maand een extra ploeg, na een week was het weer zo.</p><p>Zien jullie een oplossing? Fernand zei tegen ons dat jullie gerust mogen bellen: 011 25 60 08.</p><p>Els Smets<br>Blinkt Thuisdiensten<br>011 30 91 17</p>
`),
      ]),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills'),
          tenants: [person('Fernand', 'Raskin', { tel: '+3211256008' })],
          dwelling: home('Sint-Truidersteenweg', '402', '', '3500', 'Hasselt'),
          landlord: { name: 'Luyten' },
          referrer: {
            name: 'Els Smets',
            organisation: 'Blinkt Thuisdiensten',
            email: 'els.smets@blinkt-thuisdiensten.example',
            phone: '+3211309117',
          },
          stepsTaken: 'We stuurden er vorige maand een extra ploeg, na een week was het weer zo.',
          guidanceQuestion: 'Zien jullie een oplossing?',
          tenantInformed: true,
        },
        'cleaning firm; text and HTML say the same',
      ),
    ),
  ];
}
