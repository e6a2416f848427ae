import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** More people who let a house or two: other languages, several tenants at once, a phone at midnight. */
export function morePrivateLandlordMails(): Piece[] {
  return [
    mail(
      'zevende-landlady-ghent',
      {
        from: 'Siobhan Keane <siobhan@keane-home.example>',
        to: 'wonen@ocmw-scheldeleie.example',
        date: '2027-02-03 09:19:55 +0100',
        subject: 'rent not paid - Brusselsesteenweg 402, 9050 Gentbrugge',
        id: 'sk.0302.0919@keane-home.example',
      },
      text(`
Hi there,

Sorry for the English, my Dutch is good enough for the bakery but not for this.

I bought the flat at the address above (2nd floor, box 201) as an investment and rent it to a couple, Diogo Carvalho Pinto and Inês Moreira. Since Diogo's restaurant closed they've paid nothing. November, December, January: three months at EUR 975, so EUR 2,925.00 outstanding. They also asked me to pay EUR 310 for the boiler, which I did, no problem.

What I've done: talked to both of them on Sunday 24 January and offered to spread it over a year. Inês said she'd think about it, that was the last I heard.

Is there somebody on your team, ideally a Portuguese speaker, who could sit down with them?

They don't know I'm contacting you.

Thanks a million
Siobhan Keane
+353 87 234 5678
`),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('Diogo', 'Carvalho Pinto'), person('Inês', 'Moreira')],
          dwelling: home('Brusselsesteenweg', '402', '201', '9050', 'Gentbrugge'),
          landlord: { name: 'Siobhan Keane', email: 'siobhan@keane-home.example', phone: '+353872345678' },
          arrears: debt(2925, 3, 975),
          stepsTaken: 'talked to both of them on Sunday 24 January and offered to spread it over a year.',
          guidanceQuestion:
            'Is there somebody on your team, ideally a Portuguese speaker, who could sit down with them?',
          tenantInformed: false,
        },
        'street and town in the subject, the box in the text; foreign phone',
      ),
    ),

    mail(
      'zevende-landlord-abroad-says-little',
      {
        from: 'Graham Whitlock <graham.whitlock@worldpost.example>',
        to: 'info@ocmw-druivenstreek.example',
        date: '2026-10-09 01:12:48 -0700',
        subject: 'question from a landlord in California',
        id: 'gw.0910.0112@worldpost.example',
      },
      text(`
Dear all,

I own a house in your town and moved abroad two years ago. The Okafor family rents it. They have always been lovely, but I haven't seen the rent for August and September, so they're two months behind: 2,900 euros. They reply to my e-mails with "next week".

Would your service be able to talk to them? Just let me know what you need from me.

Best wishes
Graham
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('', 'Okafor')],
          landlord: { name: 'Graham Whitlock', email: 'graham.whitlock@worldpost.example' },
          arrears: debt(2900, 2),
          guidanceQuestion: 'Would your service be able to talk to them?',
        },
        'surname only, no address: a person asks the sender',
        'review',
      ),
    ),

    mail(
      'zevende-vermieter-eupen',
      {
        from: 'Karl-Heinz Pauquet <kh.pauquet@ostpost.example>',
        to: 'sozialdienst@oeshz-weserland.example',
        date: '2026-10-28 17:30:44 +0100',
        subject: 'Mietrückstand Haasstraße',
        id: 'khp-281026-1@ostpost.example',
      },
      text(`
Sehr geehrte Damen und Herren,

ich vermiete seit dem 01.03.2023 die Wohnung Haasstraße 29 (Briefkasten 4) in 4700 Eupen. Mieterin ist Frau Nadine Schröder, geboren am 17. Juni 1990, Handy 0495 71 28 30.

Miete: 640,00 Euro
Rückstand: August, September, Oktober
Gesamt: 1.920,00 Euro

Bisherige Schritte: zwei Mahnungen, ein Gespräch im Treppenhaus.

Ich bitte Sie, mit Frau Schröder einen Zahlungsplan zu besprechen. Vor Gericht möchte ich nicht gehen.

Mit freundlichem Gruß
Karl-Heinz Pauquet
Monschauer Straße 112, 4700 Eupen
Tel. 087 55 43 18
`, { charset: 'iso-8859-1', encoding: '8bit' }),
      says(
        {
          ...head('arrears', 'de', 'arrears'),
          tenants: [person('Nadine', 'Schröder', { born: '1990-06-17', tel: '+32495712830' })],
          dwelling: home('Haasstraße', '29', '4', '4700', 'Eupen'),
          landlord: { name: 'Karl-Heinz Pauquet', email: 'kh.pauquet@ostpost.example', phone: '+3287554318' },
          arrears: debt(1920, 3, 640),
          lease: { startDate: '2023-03-01' },
          stepsTaken: 'zwei Mahnungen, ein Gespräch im Treppenhaus.',
          guidanceQuestion: 'Ich bitte Sie, mit Frau Schröder einen Zahlungsplan zu besprechen.',
        },
        'German; months named one by one',
      ),
    ),

    mail(
      'zevende-twee-studios-een-mail',
      {
        from: 'Nico en Hilde Bruyneel <bruyneel.verhuur@leiemail.example>',
        to: 'woonclub@ocmw-kortrijkse.example',
        date: '2026-12-14 21:03:38 +0100',
        subject: 'twee van onze studio\'s',
        id: 'nhb.14122026.a@leiemail.example',
      },
      text(`
Dag iedereen,

Wij hebben vijf studio's in de Zwevegemsestraat 133 in 8500 Kortrijk. Drie daarvan draaien goed. Met twee zitten we vast en we willen niemand op straat zetten, zeker niet voor Kerstmis.

Studio 0.2 (bus 2): Yassin El Amrani, gsm 0466 90 14 72. Hij betaalt 465 euro en staat 930 euro achter, twee maanden. We hebben hem een kalender met betaaldagen gegeven maar die ligt bij het oud papier.

Studio 1.1 (bus 4): Ludo Vandeputte, geboren in 1959. Hij betaalt 480 euro en hier gaat het al om 1.920 euro, vier maanden. Ludo kreeg van ons een aangetekende brief op 1 december.

Kunnen jullie bij allebei eens gaan praten?

Nico & Hilde Bruyneel
056 22 91 07
`, { encoding: 'quoted-printable' }),
      [
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Yassin', 'El Amrani', { tel: '+32466901472' })],
            dwelling: home('Zwevegemsestraat', '133', '2', '8500', 'Kortrijk'),
            landlord: {
              name: 'Nico en Hilde Bruyneel',
              email: 'bruyneel.verhuur@leiemail.example',
              phone: '+3256229107',
            },
            arrears: debt(930, 2, 465),
            stepsTaken:
              'We hebben hem een kalender met betaaldagen gegeven maar die ligt bij het oud papier.',
            guidanceQuestion: 'Kunnen jullie bij allebei eens gaan praten?',
          },
          'first of two households; one address said once',
        ),
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Ludo', 'Vandeputte')],
            dwelling: home('Zwevegemsestraat', '133', '4', '8500', 'Kortrijk'),
            landlord: {
              name: 'Nico en Hilde Bruyneel',
              email: 'bruyneel.verhuur@leiemail.example',
              phone: '+3256229107',
            },
            arrears: debt(1920, 4, 480),
            stepsTaken: 'Ludo kreeg van ons een aangetekende brief op 1 december.',
            guidanceQuestion: 'Kunnen jullie bij allebei eens gaan praten?',
          },
          'second of two households; a year of birth is no birth date',
        ),
      ],
    ),

    mail(
      'zevende-bailleur-schaerbeek-presse',
      {
        from: 'Mourad B. <mourad.benali75@bxlpost.example>',
        to: 'info@cpas-cinqquartiers.example',
        date: '2027-01-19 00:14:02 +0100',
        subject: 'URGENT locataire av. Rogier 188',
        id: 'mb75.19012027@bxlpost.example',
      },
      text(`
bsr, locataire: Mme Grâce Mukendi + 2 enfants, av. Rogier 188 bte 3, 1030 Schaerbeek. loyer 890 charges comprises. pas payé nov déc janv = 2670 eur. tel 0487 65 20 39
j'ai déjà appelé 10x + passé dimanche, elle ouvre pas
svp qqn peut la contacter avant que j'aille chez le juge??
merci
Mourad Benali 0465 12 98 40
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Grâce', 'Mukendi', { tel: '+32487652039' })],
          dwelling: home('av. Rogier', '188', '3', '1030', 'Schaerbeek'),
          landlord: { name: 'Mourad Benali', email: 'mourad.benali75@bxlpost.example', phone: '+32465129840' },
          arrears: debt(2670, 3, 890),
          stepsTaken: "j'ai déjà appelé 10x + passé dimanche, elle ouvre pas",
          guidanceQuestion: "svp qqn peut la contacter avant que j'aille chez le juge??",
        },
        'telegram style in French; months abbreviated',
      ),
    ),

    mail(
      'zevende-erfgename-kent-huurder-niet-goed',
      {
        from: 'Marijke Stevens <marijke.stevens@thuispost.example>',
        to: 'sociaal.huis@ocmw-hageland.example',
        date: '2026-11-30 11:55:21 +0100',
        subject: 'Geërfd huis met huurder: Grote Bergstraat 31, 3300 Tienen',
        id: 'ms.3011.tienen@thuispost.example',
      },
      text(`
Dag mevrouw, dag meneer

In september overleed mijn tante en zo werd ik eigenaar van haar huisje. Er woont een mevrouw in, Van de Velde Rosette, 71 jaar volgens de papieren van tante. Op die papieren staat ook: huur 390 euro, contract begonnen op 1/2/2004.

Betalen doet ze stipt, elke eerste van de maand, daar gaat het niet over. Vorige week ben ik eens langs geweest en ik schrok: de woning is één grote opslagplaats van kranten en dozen, je kan niet aan de trap en het ruikt naar schimmel. Stapelwoede noemen ze dat, denk ik. Ik heb twee zakken oud papier mogen meenemen, meer niet.

Wie kan haar helpen opruimen? Ze zei dat ik gerust iemand mocht zoeken.

Vriendelijke groet,
Marijke Stevens, Tervuren
`),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'upkeep'),
          tenants: [person('Rosette', 'Van de Velde')],
          dwelling: home('Grote Bergstraat', '31', '', '3300', 'Tienen'),
          landlord: { name: 'Marijke Stevens', email: 'marijke.stevens@thuispost.example' },
          arrears: debt(0, 0, 390),
          lease: { startDate: '2004-02-01' },
          stepsTaken: 'Ik heb twee zakken oud papier mogen meenemen, meer niet.',
          guidanceQuestion: 'Wie kan haar helpen opruimen?',
          tenantInformed: true,
        },
        'hoarding, not arrears; the dwelling only in the subject; an age is no birth date',
      ),
    ),
  ];
}
