import { mail, says } from '../mail-piece.ts';
import { html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Private landlords of all ages and tongues. */
export function privateLandlordMails(): Piece[] {
  return [
    mail(
      'vierde-achiel-ieper',
      {
        from: 'achiel.vandewalle1941@westkouter.example',
        to: 'info@ocmw-ieperboog.example',
        date: '2026-11-03 07:12:40 +0100',
        subject: 'betreft: huurgelden Rijselstraat',
        id: '000501d9@westkouter.example',
      },
      text(
        `
Aan de Voorzitter van het O.C.M.W.

Mijnheer de Voorzitter,

Ondergetekende, Achiel Vandewalle, is eigenaar van een woonst gelegen te 8900 Ieper, Rijselstraat 126. Deze woonst is sedert 1 april 2014 verhuurd aan den heer Wim Deceuninck. Deze heeft mij sedert vijf maanden geen huurgelden meer overgemaakt. De huur bedraagt 480 euro per maand, zodat hij mij thans 2.400 euro verschuldigd is.

Ik heb hem tweemaal per aangetekend schrijven verzocht te betalen, doch zonder gevolg.

Alvorens een advokaat te gelasten zou ik U beleefd willen verzoeken deze man te doen bezoeken, daar ik vernomen heb dat hij ziek zou zijn.

Hoogachtend,

A. Vandewalle
Elverdingsestraat 9, Ieper
tel. 057 20 44 19
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Wim', 'Deceuninck')],
          dwelling: home('Rijselstraat', '126', '', '8900', 'Ieper'),
          landlord: { name: 'Achiel Vandewalle', email: 'achiel.vandewalle1941@westkouter.example', phone: '+3257204419' },
          arrears: debt(2400, 5, 480),
          lease: { startDate: '2014-04-01' },
          stepsTaken: 'Ik heb hem tweemaal per aangetekend schrijven verzocht te betalen, doch zonder gevolg.',
          guidanceQuestion: 'zou ik U beleefd willen verzoeken deze man te doen bezoeken',
        },
        'old-fashioned Dutch; address with the town first; his own street stands below',
      ),
    ),
    mail(
      'vierde-stijn-oostende',
      {
        from: 'Stijn Vandecasteele <stijn.vdc@zeebries.example>',
        to: 'socialedienst@ocmw-kustlijn.example',
        date: '2026-11-08 19:44:02 +0100',
        subject: 'huurder',
        id: 'zb-771903@zeebries.example',
      },
      text(`
Goeiendag,

'k zitte met een probleem. Mijn huurder Kenny Vanneste, in de Gistelsteenweg 88 t'Oostende (8400), betaalt al drie maanden niet meer. 't Is 700 per maand dus 't staat nu 2100 euro open. En 't is ne goeie jongen he, maar zijn vrouw is weg en hij zit heel den dag binnen.

'k Heb hem al gebeld en 'k ben al langs geweest, hij zegt altijd van ja maar 'k zie niets komen.

Kunnen jullie niet ne keer bij hem langsgaan? Zijn gsm is 0472 38 60 25. Hij weet het, 'k heb het hem gezegd.

Groetn
Stijn
0479 52 11 83
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Kenny', 'Vanneste', { tel: '+32472386025' })],
          dwelling: home('Gistelsteenweg', '88', '', '8400', 'Oostende'),
          landlord: { name: 'Stijn Vandecasteele', email: 'stijn.vdc@zeebries.example', phone: '+32479521183' },
          arrears: debt(2100, 3, 700),
          stepsTaken: "'k Heb hem al gebeld en 'k ben al langs geweest, hij zegt altijd van ja maar 'k zie niets komen.",
          guidanceQuestion: 'Kunnen jullie niet ne keer bij hem langsgaan?',
          tenantInformed: true,
        },
        'West Flemish',
      ),
    ),
    mail(
      'vierde-marleen-ingesproken',
      {
        from: 'Marleen Dhondt <marleendhondt@tuinpad.example>',
        to: 'ocmw@ocmw-scheldevallei.example',
        date: '2026-11-14 10:07:33 +0100',
        subject: 'huur kapellestraat',
        id: 'tp.14nov.1007@tuinpad.example',
      },
      text(
        `
goeiedag met marleen dhondt ik bel eigenlijk liever maar jullie lijn is altijd bezet ik verhuur een huisje in de kapellestraat 23 in 9240 zele aan een koppel hij heet kristof roelandt en zij heet tamara willems ze zijn nu drie maanden achter met de huur samen 1950 euro de huur is 650 euro per maand ik ben twee keer aan de deur geweest maar ze doen niet open kan er iemand van jullie eens met hen gaan praten mijn nummer is 0494 21 30 77 dank u wel
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Kristof', 'Roelandt'), person('Tamara', 'Willems')],
          dwelling: home('Kapellestraat', '23', '', '9240', 'Zele'),
          landlord: { name: 'Marleen Dhondt', email: 'marleendhondt@tuinpad.example', phone: '+32494213077' },
          arrears: debt(1950, 3, 650),
          stepsTaken: 'ik ben twee keer aan de deur geweest maar ze doen niet open',
          guidanceQuestion: 'kan er iemand van jullie eens met hen gaan praten',
        },
        'spoken to a telephone: no full stop, no capital',
      ),
    ),
    mail(
      'vierde-kwaad-kapellen',
      {
        from: 'R. Goossens <rgoossens.verhuur@noorderpost.example>',
        to: 'meldpunt@ocmw-noorderkempen.example',
        date: '2026-11-21 23:58:10 +0100',
        subject: 'HET IS GENOEG GEWEEST',
        id: 'np20261121235810@noorderpost.example',
      },
      text(`
LAATSTE KEER DAT IK VRIENDELIJK BEN!!!

Mevrouw Jessy Van Impe, Heidestraat 9, 2950 Kapellen betaalt al ZES MAANDEN GEEN HUUR. 4770 EURO !!!! ( 795 per maand) En dan nog durven bellen dat de chauffage niet werkt...

Ik heb haar 2 aangetekende brieven gestuurd, daar veegt ze haar voeten aan.

Jullie zijn toch de sociale dienst?? DOE ER DAN IETS AAN voor ik haar via de rechtbank op straat zet!

Rudi Goossens
0475/66.09.38
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Jessy', 'Van Impe')],
          dwelling: home('Heidestraat', '9', '', '2950', 'Kapellen'),
          landlord: { name: 'Rudi Goossens', email: 'rgoossens.verhuur@noorderpost.example', phone: '+32475660938' },
          arrears: debt(4770, 6, 795),
          stepsTaken: 'Ik heb haar 2 aangetekende brieven gestuurd, daar veegt ze haar voeten aan.',
          guidanceQuestion: 'DOE ER DAN IETS AAN voor ik haar via de rechtbank op straat zet!',
        },
        'angry, capitals and exclamation marks',
      ),
    ),
    mail(
      'vierde-huseyin-genk',
      {
        from: 'Hüseyin Aksoy <h.aksoy@limpost.example>',
        to: 'info@ocmw-mijnstreek.example',
        date: '2026-11-10 13:02:19 +0100',
        subject: 'mijn huurder oude man',
        id: 'lp-5510.1302@limpost.example',
        headerForm: 'B',
      },
      text(
        `
Dag mevrouw, meneer,

Ik ben Hüseyin Aksoy, ik ben eigenaar van huis Stalenstraat 54, 3600 Genk. Mijn huurder heet Emile Brouns, is oude man, 74 jaar. Hij betaalt 2 maanden niet, 1100 euro. Huur is 550 per maand. Vroeger altijd betaald, 11 jaar geen problemen.

Ik wil geen advocaat en geen rechtbank. Ik denk hij vergeet alles. Kan sociaal assistent naar hem gaan kijken aub?

Ik heb tegen hem gezegd ik ga OCMW vragen, hij zegt is goed.

Dank u
Aksoy
0486 73 29 10
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Emile', 'Brouns')],
          dwelling: home('Stalenstraat', '54', '', '3600', 'Genk'),
          landlord: { name: 'Hüseyin Aksoy', email: 'h.aksoy@limpost.example', phone: '+32486732910' },
          arrears: debt(1100, 2, 550),
          guidanceQuestion: 'Kan sociaal assistent naar hem gaan kijken aub?',
          tenantInformed: true,
        },
        'Dutch as a second language; an age is no birth date',
      ),
    ),
    mail(
      'vierde-opzeg-eigen-gebruik',
      {
        from: 'Greet Lauwereys <greet.lauwereys@kempenmail.example>',
        to: 'woonzorg@ocmw-kempenland.example',
        date: '2026-11-15 16:30:00 +0100',
        subject: 'Opzeg voorbij, huurders vinden niets',
        id: 'km.gl.1511@kempenmail.example',
      },
      text(`
Beste,

Wij verhuren de benedenverdieping van Sint-Pietersstraat 40 in 2400 Mol aan Ludo Hermans en Carine Wuyts. In april gaven wij hun opzeg omdat onze dochter er gaat wonen. De opzegtermijn liep af op 31 oktober, maar ze wonen er nog altijd. Ze hebben hun huur altijd netjes betaald en het zijn brave mensen, maar ze zijn niet zo handig met computers en vinden niets anders.

Wij hebben hun al een maand extra gegeven.

Zou uw dienst hen kunnen helpen zoeken? Anders moeten wij naar de vrederechter en dat willen we echt niet. Ludo en Carine vroegen zelf of ik u wilde schrijven.

Met vriendelijke groeten,
Greet Lauwereys
0498 30 15 72
`),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Ludo', 'Hermans'), person('Carine', 'Wuyts')],
          dwelling: home('Sint-Pietersstraat', '40', '', '2400', 'Mol'),
          landlord: { name: 'Greet Lauwereys', email: 'greet.lauwereys@kempenmail.example', phone: '+32498301572' },
          stepsTaken: 'Wij hebben hun al een maand extra gegeven.',
          guidanceQuestion: 'Zou uw dienst hen kunnen helpen zoeken?',
          tenantInformed: true,
        },
        'end of the lease, the rent is paid',
      ),
    ),
    mail(
      'vierde-vilvorde-proprietaire',
      {
        from: 'Jean-Marc Hallet <jm.hallet@boiteauxlettres.example>',
        to: 'ocmw@ocmw-zennevallei.example',
        date: '2026-11-07 11:19:45 +0100',
        subject: 'locataire qui ne paie plus',
        id: 'bal.20261107.4@boiteauxlettres.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Bonjour,

Excusez mon français, mon néerlandais n'est pas assez bon pour ce genre de choses.

Je loue un studio Mechelsesteenweg 158 boîte 3, 1800 Vilvoorde, à Monsieur Ousmane Barry. Depuis quatre mois il ne paie plus rien. Le loyer est de 610 euros, ça fait donc 2.440 euros de retard.

On s'est vus trois fois, il me dit que le chômage ne le paie pas.

Vous pouvez l'aider ? Il est d'accord que je vous écrive. Son portable : 0467 12 90 54.

Merci et bon weekend,
Jean-Marc Hallet
0477 81 20 36
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Ousmane', 'Barry', { tel: '+32467129054' })],
          dwelling: home('Mechelsesteenweg', '158', '3', '1800', 'Vilvoorde'),
          landlord: { name: 'Jean-Marc Hallet', email: 'jm.hallet@boiteauxlettres.example', phone: '+32477812036' },
          arrears: debt(2440, 4, 610),
          stepsTaken: "On s'est vus trois fois, il me dit que le chômage ne le paie pas.",
          guidanceQuestion: "Vous pouvez l'aider ?",
          tenantInformed: true,
        },
        'French, a Dutch street name',
      ),
    ),
    mail(
      'vierde-rao-tervuren',
      {
        from: 'Sanjay Rao <sanjay.rao@inboxly.example>',
        to: 'welfare@ocmw-druivenland.example',
        date: '2026-11-17 20:31:12 +0100',
        subject: 'My tenant needs help (Tervuren)',
        id: 'CAEr3080-x@inboxly.example',
      },
      multipart('alternative', '000000000000a1b2c3', [
        text(`
Dear Sir/Madam,

I am the owner of the house at Brusselsesteenweg 93, 3080 Tervuren. I rent it to Ms Eva Lindqvist since 1 June 2025 under a written lease. She has not paid the last two months, which comes to €2,900 (the rent is €1,450 a month).

I called her and she cried on the phone. I do not want to go to court. Would you please visit her? I told her I would ask you.

Regards,
Sanjay Rao
0471 55 38 90
`),
        html(`
<div dir="ltr"><p>Dear Sir/Madam,</p><p>I am the owner of the house at Brusselsesteenweg 93, 3080 Tervuren. I rent it to Ms Eva Lindqvist since 1 June 2025 under a written lease. She has not paid the last two months, which comes to &euro;2,900 (the rent is &euro;1,450 a month).</p><p>I called her and she cried on the phone. I do not want to go to court. Would you please visit her? I told her I would ask you.</p><p>Regards,<br>Sanjay Rao<br>0471 55 38 90</p></div>
`),
      ]),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('Eva', 'Lindqvist')],
          dwelling: home('Brusselsesteenweg', '93', '', '3080', 'Tervuren'),
          landlord: { name: 'Sanjay Rao', email: 'sanjay.rao@inboxly.example', phone: '+32471553890' },
          arrears: debt(2900, 2, 1450),
          lease: { startDate: '2025-06-01', written: true },
          stepsTaken: 'I called her and she cried on the phone.',
          guidanceQuestion: 'Would you please visit her?',
          tenantInformed: true,
        },
        'English thousands comma: 2,900 is two thousand nine hundred',
      ),
    ),
  ];
}
