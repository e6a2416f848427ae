import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

const VERSTRAETE = nationalNumber('1954-09-02', 107);

/** Tenants who ask for help, and those who live near them. */
export function tenantAndNeighbourMails(): Piece[] {
  return [
    mail(
      'zevende-jonge-moeder-brief-van-rechtbank',
      {
        from: 'Shauni <shauni.dewit98@zakpost.example>',
        to: 'info@ocmw-rupelnoord.example',
        date: '2026-11-19 23:38:02 +0100',
        subject: 'help aub',
        id: 'sdw98.1911@zakpost.example',
      },
      text(`
hey ik weet ni of ik hier juist ben.. ik heb vandaag een brief gekregen van t vredegerecht in boom, ik moet daar zijn op do 26/11 om 14u en mijn huisbaas wilt mij buiten ☹ ik woon met mijn zoontje van 3 in de colonel silvertopstraat 44 bus 2 2850 boom

ik heb 4 maand ni kunnen betalen door dat mijn ex weg is en de brief zegt 2.680 euro, da heb ik echt ni

kan iemand mee gaan naar die zitting? of mag ik nog langs komen voor dan?

shauni de wit
0470 82 15 63
`),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Shauni', 'De Wit', { tel: '+32470821563', email: 'shauni.dewit98@zakpost.example' }),
          ],
          dwelling: home('colonel silvertopstraat', '44', '2', '2850', 'Boom'),
          arrears: debt(2680, 4),
          court: { name: 'vredegerecht in boom', hearingAt: '2026-11-26T14:00' },
          guidanceQuestion: 'kan iemand mee gaan naar die zitting? of mag ik nog langs komen voor dan?',
        },
        'a tenant with a call to court; the year of the hearing follows from the mail',
      ),
    ),

    mail(
      'zevende-locataire-molenbeek',
      {
        from: 'Espérance Mbuyi Kabongo <esperance.mbuyi@bxlpost.example>',
        to: 'accueil@cpas-canalouest.example',
        date: '2027-01-05 14:26:50 +0100',
        subject: 'Demande d\'aide pour mon loyer',
        id: 'emk-050127@bxlpost.example',
      },
      text(`
Bonjour Madame,

Je me permets de vous écrire sur le conseil de l'école de mes filles. Je m'appelle Espérance Mbuyi Kabongo, née à Kinshasa le 12 juillet 1985, et je loue un appartement au 3e étage, chaussée de Ninove 155 à 1080 Molenbeek-Saint-Jean.

J'étais aide-ménagère. Ma société a fermé en septembre et le chômage n'a commencé qu'en décembre. Pendant ce temps je n'ai pas payé le propriétaire, Monsieur De Roeck. Je lui dois deux mois, 1 640 euros (mon loyer est à 820). Il est gentil mais il commence à s'énerver.

Je lui ai proposé de payer 150 euros en plus chaque mois, il n'a pas encore dit oui. Est-ce que le CPAS peut m'avancer le reste, que je rembourserai petit à petit ?

Je suis joignable au 0465 73 28 14, sauf le mercredi.

Merci d'avance et bonne année,
Espérance Mbuyi Kabongo
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('tenant-request', 'fr', 'arrears'),
          tenants: [
            person('Espérance', 'Mbuyi Kabongo', {
              born: '1985-07-12',
              tel: '+32465732814',
              email: 'esperance.mbuyi@bxlpost.example',
            }),
          ],
          dwelling: home('chaussée de Ninove', '155', '', '1080', 'Molenbeek-Saint-Jean'),
          landlord: { name: 'De Roeck' },
          arrears: debt(1640, 2, 820),
          stepsTaken: "Je lui ai proposé de payer 150 euros en plus chaque mois, il n'a pas encore dit oui.",
          guidanceQuestion:
            'Est-ce que le CPAS peut m\'avancer le reste, que je rembourserai petit à petit ?',
        },
        'her proposal of 150 euros is no arrears; the floor is no box',
      ),
    ),

    mail(
      'zevende-tenant-court-in-english',
      {
        from: 'Chukwuemeka Obi <emeka.obi@worldpost.example>',
        to: 'contact@ocmw-zennevallei.example',
        date: '2026-11-26 11:14:30 +0100',
        subject: 'Court letter - I need somebody to explain',
        id: 'obi.2611@worldpost.example',
      },
      text(`
Good morning,

Yesterday the postman brought me a registered letter in Dutch. With the translator on my phone I understand this:

- my landlord is "Vastgoed Zennehof bv"
- they want the judge to put me out
- I must appear on Friday 4 December 2026 at 10:15
- place: Vredegerecht Vilvoorde, Portaelsplein
- they say that I owe EUR 4,050.00, that is 5 months

I live at Schaarbeeklei 611 box 9 in 1800 Vilvoorde since 2022. I drive a delivery van, in summer the company changed my contract and half of my pay is gone.

Can I come to see a lawyer or social worker before that day? I have a free morning on Tuesday 1 December.

Chukwuemeka Obi
Tel: +32 488 51 07 36
`),
      says(
        {
          ...head('tenant-request', 'en', 'arrears'),
          tenants: [
            person('Chukwuemeka', 'Obi', { tel: '+32488510736', email: 'emeka.obi@worldpost.example' }),
          ],
          dwelling: home('Schaarbeeklei', '611', '9', '1800', 'Vilvoorde'),
          landlord: { name: 'Vastgoed Zennehof bv' },
          arrears: debt(4050, 5),
          court: { name: 'Vredegerecht Vilvoorde', hearingAt: '2026-12-04T10:15' },
          guidanceQuestion: 'Can I come to see a lawyer or social worker before that day?',
        },
        'the hearing and a free morning; a lease of which only the year is said',
      ),
    ),

    mail(
      'zevende-mieter-kelmis',
      {
        from: 'Andreas Lennertz <a.lennertz@ostpost.example>',
        to: 'info@oeshz-goehltal.example',
        date: '2027-02-08 18:47:05 +0100',
        subject: 'Kündigung erhalten',
        id: 'al-08022027@ostpost.example',
      },
      text(`
Hallo,

mein Vermieter, Herr Jos Radermacher, hat mir den Mietvertrag zum 31. August gekündigt, weil sein Sohn einziehen will. Die Miete (590 Euro) habe ich immer bezahlt. Ich bin 63, habe ein kaputtes Knie und finde nichts mit Aufzug.

Ich wohne in der Lütticher Straße 204 in 4720 Kelmis. Bei der Gemeinde und bei zwei Maklern habe ich schon nachgefragt.

Könnten Sie mir bei der Wohnungssuche helfen?

Andreas Lennertz
Mobil 0471 36 95 42
`, { charset: 'iso-8859-1', encoding: 'quoted-printable' }),
      says(
        {
          ...head('tenant-request', 'de', 'contract'),
          tenants: [
            person('Andreas', 'Lennertz', { tel: '+32471369542', email: 'a.lennertz@ostpost.example' }),
          ],
          dwelling: home('Lütticher Straße', '204', '', '4720', 'Kelmis'),
          landlord: { name: 'Jos Radermacher' },
          arrears: debt(0, 0, 590),
          stepsTaken: 'Bei der Gemeinde und bei zwei Maklern habe ich schon nachgefragt.',
          guidanceQuestion: 'Könnten Sie mir bei der Wohnungssuche helfen?',
        },
        'German; notice to quit, the rent is paid',
      ),
    ),

    mail(
      'zevende-dochter-over-moeder',
      {
        from: 'Greet Verachtert <greet.verachtert@kempenmail.example>',
        to: 'thuiszorg@ocmw-kempenrand.example',
        date: '2026-12-28 20:55:13 +0100',
        subject: 'mijn moeder Maria Luyten',
        id: 'gv.2812.2055@kempenmail.example',
      },
      html(
        `<div dir="auto">Goeienavond<div dir="auto"><br></div><div dir="auto">Met Kerst ben ik bij mama geweest en ik heb gehuild in de auto. Haar toilet is al weken verstopt, de frigo stinkt en overal liggen kleren en reclamebladen, tot op haar bed. Ze laat de poetsvrouw niet meer binnen. Ik woon zelf in Hasselt (Luikersteenweg 18) en raak er maar één keer in de maand.</div><div dir="auto"><br></div><div dir="auto">Mama heet Maria Luyten, ze is van 23/4/1948 en ze huurt van de woonmaatschappij Thuis aan de Aa, op het adres Augustijnenlaan 37 bus 3 in Herentals (2200).</div><div dir="auto"><br></div><div dir="auto">Ik heb haar huisarts gebeld maar die is met verlof tot 4 januari.</div><div dir="auto"><br></div><div dir="auto">Kunnen jullie voorzichtig bij haar langsgaan? Zeg alsjeblieft niet dat het van mij komt, ze weet hier niks van.</div><div dir="auto"><br></div><div dir="auto">Greet, haar dochter<br>0494 60 27 15</div></div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Maria', 'Luyten', { born: '1948-04-23' })],
          dwelling: home('Augustijnenlaan', '37', '3', '2200', 'Herentals'),
          landlord: { name: 'Thuis aan de Aa' },
          referrer: {
            name: 'Greet Verachtert',
            email: 'greet.verachtert@kempenmail.example',
            phone: '+32494602715',
          },
          stepsTaken: 'Ik heb haar huisarts gebeld maar die is met verlof tot 4 januari.',
          guidanceQuestion: 'Kunnen jullie voorzichtig bij haar langsgaan?',
          tenantInformed: false,
        },
        'HTML only; the daughter gives her own address too',
      ),
    ),

    mail(
      'zevende-bovenbuur-maakt-zich-zorgen',
      {
        from: 'Fons Wellens <fons.wellens@stadspost.example>',
        to: 'sociaalcentrum@ocmw-rivierenhof.example',
        date: '2027-03-02 09:44:41 +0100',
        subject: 'de mens onder mij',
        id: 'fw0203-0944@stadspost.example',
      },
      text(`
Beste dienst,

Ik woon op het tweede in de Turnhoutsebaan 336 in Deurne (2100) en onder mij, op bus 1, woont Dimitri Goris, een jonge gast alleen. Hij heeft vorige week zelf aan de trap verteld dat hij al drie maanden geen huur meer geeft aan de huisbaas (een zekere Benny Raes) en dat die met de rechter dreigt. Zijn gas is ook af, hij kookt op een kampeervuurtje, dat is toch gevaarlijk.

Ik breng hem soms soep. Verder kan ik niks doen, ik ben 82.

Is er iemand die hem kan begeleiden? Hij vindt het goed dat ik u schrijf.

Fons Wellens
03 325 47 80
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Dimitri', 'Goris')],
          dwelling: home('Turnhoutsebaan', '336', '1', '2100', 'Deurne'),
          landlord: { name: 'Benny Raes' },
          referrer: { name: 'Fons Wellens', email: 'fons.wellens@stadspost.example', phone: '+3233254780' },
          arrears: debt(0, 3),
          stepsTaken: 'Ik breng hem soms soep.',
          guidanceQuestion: 'Is er iemand die hem kan begeleiden?',
          tenantInformed: true,
        },
        'a neighbour tells of arrears without a sum; one building, two homes',
      ),
    ),

    mail(
      'zevende-syrische-huurder-opzeg',
      {
        from: 'Mahmoud Al-Khatib <mahmoud.alkhatib@nieuwpost.example>',
        to: 'wonen@ocmw-grensleie.example',
        date: '2027-01-14 12:02:36 +0100',
        subject: 'probleem met huis',
        id: 'mak-14012027-1202@nieuwpost.example',
      },
      text(`
Geachte mevrouw meneer

Ik ben Mahmoud Al-Khatib ik woon met mijn vrouw Rana Haddad en 4 kinderen in Kortrijkstraat 92 , 8930 Menen. De eigenares mevrouw Ghesquière heeft brief gestuurd dat wij moet weg voor 30/06/2027 want zij gaat het huis verkopen. Ik zoek elke dag maar iedereen zegt 4 kinderen is te veel.

Wij betalen altijd huur op tijd , 750 € , ik heb alle papieren van bank.

Wij willen vragen kunt u helpen voor zoeken een ander huis , of vragen aan eigenares beetje meer tijd ?

Mijn nummer 0465/44 81 09 (ook whatsapp)
Met vriendelijke groet
`),
      says(
        {
          ...head('tenant-request', 'nl', 'contract'),
          tenants: [
            person('Mahmoud', 'Al-Khatib', {
              tel: '+32465448109',
              email: 'mahmoud.alkhatib@nieuwpost.example',
            }),
            person('Rana', 'Haddad'),
          ],
          dwelling: home('Kortrijkstraat', '92', '', '8930', 'Menen'),
          landlord: { name: 'Ghesquière' },
          arrears: debt(0, 0, 750),
          stepsTaken: 'Ik zoek elke dag maar iedereen zegt 4 kinderen is te veel.',
          guidanceQuestion:
            'kunt u helpen voor zoeken een ander huis , of vragen aan eigenares beetje meer tijd ?',
        },
        'Dutch of a newcomer; notice to quit, no arrears',
      ),
    ),

    mail(
      'zevende-frere-de-lille',
      {
        from: 'Thierry Vancoppenolle <thierry.vancoppenolle@lillepost.example>',
        to: 'cpas@cpas-hainautpicard.example',
        date: '2026-12-07 08:36:58 +0100',
        subject: 'Au sujet de mon frère',
        id: 'tv-071226@lillepost.example',
      },
      text(`
Madame, Monsieur,

Je vous écris de Lille au sujet de mon frère Didier Vancoppenolle (né en 1971), locataire d'un petit appartement rue de Tournai 211, 2e étage, 7700 Mouscron, boîte 22. Sa propriétaire, Mme Odile Farvacque, m'a téléphoné : il n'a plus réglé son loyer depuis cinq mois et la dette atteint 2.375 euros. Elle m'a dit aussi que les voisins se plaignent de ses cris la nuit.

Didier a perdu sa femme au printemps. Je lui ai proposé de venir chez moi quelque temps, il a refusé.

Pourriez-vous lui attribuer un accompagnement à domicile ?

Je ne l'ai pas informé de ma démarche.

Thierry Vancoppenolle
+33 6 23 45 67 89
`, { charset: 'iso-8859-1', encoding: 'quoted-printable' }),
      says(
        {
          ...head('referral', 'fr', 'arrears', 'nuisance'),
          tenants: [person('Didier', 'Vancoppenolle')],
          dwelling: home('rue de Tournai', '211', '22', '7700', 'Mouscron'),
          landlord: { name: 'Odile Farvacque' },
          referrer: {
            name: 'Thierry Vancoppenolle',
            email: 'thierry.vancoppenolle@lillepost.example',
            phone: '+33623456789',
          },
          arrears: debt(2375, 5),
          stepsTaken: 'Je lui ai proposé de venir chez moi quelque temps, il a refusé.',
          guidanceQuestion: 'Pourriez-vous lui attribuer un accompagnement à domicile ?',
          tenantInformed: false,
        },
        'brother abroad with the same surname; the floor is no box',
      ),
    ),

    mail(
      'zevende-gepensioneerde-met-rijksregisternummer',
      {
        from: '"Etienne Verstraete" <e.verstraete54@thuispost.example>',
        to: 'ocmw@ocmw-haspengouw.example',
        date: '2026-10-15 10:05:00 +0200',
        subject: 'Aanvraag tussenkomst huur',
        id: 'ev54.151026@thuispost.example',
      },
      text(`
Tongeren, 15/10/2026

Mevrouw, Mijnheer,

Ondergetekende:
VERSTRAETE Etienne, weduwnaar, ${dotted(VERSTRAETE)}
geboren te Sint-Truiden op 2/9/1954
wonende te 3700 Tongeren, Hasseltsesteenweg 149
012 23 68 05

heeft de eer u het volgende uiteen te zetten. Mijn pensioen bedraagt 1.512 euro. Mijn huur bij de Limburgse Haard bedraagt 612,50 euro. Door de begrafeniskosten van mijn vrouw (4.300 euro) ben ik twee maanden huur verschuldigd gebleven, zijnde 1.225 euro. De maatschappij gaf mij uitstel tot 15 november.

Ik vraag beleefd een lening of een tussenkomst van uw centrum.

Hoogachtend,
E. Verstraete
`, { charset: 'us-ascii', encoding: '7bit' }),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Etienne', 'Verstraete', {
              born: '1954-09-02',
              insz: VERSTRAETE,
              tel: '+3212236805',
              email: 'e.verstraete54@thuispost.example',
            }),
          ],
          dwelling: home('Hasseltsesteenweg', '149', '', '3700', 'Tongeren'),
          landlord: { name: 'Limburgse Haard' },
          arrears: debt(1225, 2, 612.5),
          guidanceQuestion: 'Ik vraag beleefd een lening of een tussenkomst van uw centrum.',
        },
        'formal request; pension, funeral costs and arrears in one paragraph',
      ),
    ),
  ];
}
