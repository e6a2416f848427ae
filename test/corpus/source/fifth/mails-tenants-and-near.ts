import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

const BUYLE = nationalNumber('1953-08-24', 167);

/** Tenants who ask for themselves, and those who stand near them: a daughter, a sister, a neighbour, a friend. */
export function tenantAndNearMails(): Piece[] {
  return [
    mail(
      'vijfde-jonge-moeder-zitting',
      {
        from: 'kimberly vdb <kimmie.vdb97@gsmpostje.example>',
        to: 'onthaal@ocmw-dijlekant.example',
        date: '2026-12-29 22:17:36 +0100',
        subject: 'brief rechtbank',
        id: 'EB9A51D0-2212-4D9C-9A0F-77C1E0B4@gsmpostje.example',
      },
      text(`
hallo

ik weet ni of ik hier juist ben.. ik heb een brief van de rechtbank gekregen, op donderdag 14 januari om 9u30 moet ik naar vredegerecht Mechelen. De brief is van 22 december. Woonpunt Dijlekant wil mij der uit omda ik 4 maanden achter sta, tis 1380 euro. ik ben alleen met 2 kids (3 en 6) en zit sinds de zomer op de ziekenkas

ik woon nekkerspoelstraat 318 bus 2 in mechelen

kan er iemand mee met mij gaan?? ik durf daar nie alleen naartoe

kimberly van den bosch
0456 00 81 23
`),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Kimberly', 'Van den Bosch', {
              tel: '+32456008123',
              email: 'kimmie.vdb97@gsmpostje.example',
            }),
          ],
          dwelling: home('Nekkerspoelstraat', '318', '2', '', 'Mechelen'),
          landlord: { name: 'Woonpunt Dijlekant' },
          arrears: debt(1380, 4),
          court: { name: 'vredegerecht Mechelen', hearingAt: '2027-01-14T09:30' },
          guidanceQuestion: 'kan er iemand mee met mij gaan??',
        },
        'the hearing stands in the request, without its year; the letter has a date of its own',
      ),
    ),

    mail(
      'vijfde-locataire-anderlecht',
      {
        from: 'Idrissa Konaté <idrissa.konate@courrierbxl.example>',
        to: 'accueil@cpas-sennesud.example',
        date: '2027-02-22 11:03:47 +0100',
        subject: "Demande d'aide pour mon loyer",
        id: 'CAGk22022027ik@courrierbxl.example',
      },
      text(
        `
Madame, Monsieur,

Je vous écris avec beaucoup de gêne, c'est la première fois de ma vie que je demande quelque chose.

Je m'appelle Idrissa Konaté, j'ai 55 ans. J'habite depuis 2016 à la chaussée de Mons 623, boîte 9, 1070 Anderlecht. L'entreprise de nettoyage où je travaillais a fait faillite en novembre et le chômage ne m'a encore rien payé. Je dois maintenant trois mois de loyer à mon propriétaire, M. Verhulst, cela fait 2.520 euros (840 par mois). J'ai pu lui donner 100 euros à Noël pour la facture d'eau.

M. Verhulst est patient mais il a dit qu'à partir de mars il ira en justice. Pouvez-vous m'aider avant cela ? Je peux venir n'importe quel jour.

Mes salutations respectueuses,
Idrissa Konaté
0465 00 47 26
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'fr', 'arrears'),
          tenants: [
            person('Idrissa', 'Konaté', { tel: '+32465004726', email: 'idrissa.konate@courrierbxl.example' }),
          ],
          dwelling: home('chaussée de Mons', '623', '9', '1070', 'Anderlecht'),
          landlord: { name: 'Verhulst' },
          arrears: debt(2520, 3, 840),
          guidanceQuestion: 'Pouvez-vous m\'aider avant cela ?',
        },
        'the hundred euros were for water; an age and a year are no dates',
      ),
    ),

    mail(
      'vijfde-mieterin-sankt-vith',
      {
        from: 'Helga Margraff <helga.margraff@eifelpost.example>',
        to: 'info@oesz-our.example',
        date: '2027-01-04 09:39:15 +0100',
        subject: 'Kündigung meiner Wohnung',
        id: '1609.040127@eifelpost.example',
      },
      text(
        `
Guten Tag,

mein Vermieter, Josef Theissen, hat mir zum 31. März gekündigt, weil sein Sohn in die Wohnung einziehen will. Das Einschreiben kam am 28. September. Ich wohne seit 22 Jahren in der Malmedyer Straße 64 in 4780 Sankt Vith und habe meine Miete immer pünktlich überwiesen, das können Sie ihn ruhig fragen.

Ich bin 71 und habe bisher nichts gefunden, was ich mit meiner kleinen Rente bezahlen könnte. Nachts liege ich wach.

Können Sie mir bei der Suche helfen?

Helga Margraff
Festnetz 080 22 00 42
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('tenant-request', 'de', 'contract'),
          tenants: [
            person('Helga', 'Margraff', { tel: '+3280220042', email: 'helga.margraff@eifelpost.example' }),
          ],
          dwelling: home('Malmedyer Straße', '64', '', '4780', 'Sankt Vith'),
          landlord: { name: 'Josef Theissen' },
          guidanceQuestion: 'Können Sie mir bei der Suche helfen?',
        },
        'notice by the landlord, with the day of the letter and the day to leave; the rent is paid',
      ),
    ),

    mail(
      'vijfde-nurse-antwerp',
      {
        from: 'Grace Owusu <grace.owusu@carepost.example>',
        to: 'wonen@ocmw-schijnpoort.example',
        date: '2027-06-14 02:51:20 +0200',
        subject: 'please advise, rent problem',
        id: 'CADq-go140627@carepost.example',
      },
      text(
        `
Good morning,

I work nights as a nursing aide so sorry for the strange hour. I rent a flat from Mr Luc Hermans at Lange Beeldekensstraat 201 box 5, 2060 Antwerp. My son was in hospital from March to May and I took unpaid leave to be with him. Because of that I could not pay the rent for April and May, 1,740 euros altogether. June is paid (870 euros).

Mr Hermans sent me a registered letter on 7 June. I answered him that I can pay 120 extra each month but he wants everything at once.

Can one of your social workers speak to him together with me? You can text me on 0493 00 60 84, I sleep until 3 pm.

God bless,
Grace Owusu
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('tenant-request', 'en', 'arrears'),
          tenants: [person('Grace', 'Owusu', { tel: '+32493006084', email: 'grace.owusu@carepost.example' })],
          dwelling: home('Lange Beeldekensstraat', '201', '5', '2060', 'Antwerp'),
          landlord: { name: 'Luc Hermans' },
          arrears: debt(1740, 2, 870),
          stepsTaken: 'I answered him that I can pay 120 extra each month but he wants everything at once.',
          guidanceQuestion: 'Can one of your social workers speak to him together with me?',
        },
        'a month that was paid, an offer, and the arrears; the English name of the town',
      ),
    ),

    mail(
      'vijfde-dochter-brugge',
      {
        from: 'Katrien Blondeel <katrien.blondeel@reiepost.example>',
        to: 'ouderenzorg@ocmw-reieland.example',
        date: '2027-04-19 20:12:58 +0200',
        subject: 'Mijn moeder (vertrouwelijk aub)',
        id: '7b2e-kb-190427@reiepost.example',
      },
      html(
        `<div>Hallo,</div><div><br></div><div>Mijn moeder heet Lucienne Claeys (weduwe Blondeel), ze is geboren op 3 mei 1946 en woont alleen in de Baron Ruzettelaan 288, 8310 Assebroek. Ze huurt het huisje van meneer Deschacht.</div><div><br></div><div>Sinds vorig jaar laat ze niemand meer binnen. Ik heb door het raam gekeken: de keuken ligt vol zakken, er staat afwas van weken en de katten doen hun behoefte overal. Meneer Deschacht heeft gedreigd dat hij haar contract niet verlengt.</div><div><br></div><div>Ik ben met mijn broer gaan poetsen in februari, na een maand was het weer hetzelfde. Kan een hulpverlener die zoiets kent bij haar proberen binnen te geraken?</div><div><br></div><div>Ze mag niet weten dat dit van mij komt, ze weet er niets van.</div><div><br></div><div>Katrien</div><div>0497 00 23 18</div>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills'),
          tenants: [person('Lucienne', 'Claeys', { born: '1946-05-03' })],
          dwelling: home('Baron Ruzettelaan', '288', '', '8310', 'Assebroek'),
          landlord: { name: 'Deschacht' },
          referrer: {
            name: 'Katrien Blondeel',
            email: 'katrien.blondeel@reiepost.example',
            phone: '+32497002318',
          },
          stepsTaken: 'Ik ben met mijn broer gaan poetsen in februari, na een maand was het weer hetzelfde.',
          guidanceQuestion: 'Kan een hulpverlener die zoiets kent bij haar proberen binnen te geraken?',
          tenantInformed: false,
        },
        'daughter; maiden name of the mother, name of the widow; she signs with a given name only',
      ),
    ),

    mail(
      'vijfde-buur-kapellen',
      {
        from: 'Frans Nuyens <frans.nuyens@noorderpost.example>',
        to: 'ocmw@ocmw-polderrand.example',
        date: '2027-01-30 10:02:11 +0100',
        subject: 'de buurman op nr 47',
        id: 'fn30012027@noorderpost.example',
      },
      text(
        `
Mijne heren,

Ik woon Hoevensebaan 45 te Kapellen en schrijf u over de man van nummer 47 (zelfde straat, 2950), Jos Van Tichelen. Hij huurt daar een oud werkmanshuisje.

De hof is een stort geworden. Sedert november heeft hij geen verwarming meer, dat heeft hij mij zelf verteld, en er komt een geur uit het huis die wij tot in onze living ruiken. Op zijn oprit liggen zeker veertig vuilzakken. Mijn vrouw brengt soms soep, die neemt hij aan, maar binnen mogen wij niet.

Kan de sociale dienst niet eens gaan zien vooraleer er een ongeluk gebeurt? U moogt zeggen dat wij het zijn, ik heb het hem op voorhand gezegd.

Groeten, Frans Nuyens (gepensioneerd treinbegeleider)
03 605 00 38
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Jos', 'Van Tichelen')],
          dwelling: home('Hoevensebaan', '47', '', '2950', 'Kapellen'),
          referrer: {
            name: 'Frans Nuyens',
            email: 'frans.nuyens@noorderpost.example',
            phone: '+3236050038',
          },
          stepsTaken: 'Mijn vrouw brengt soms soep, die neemt hij aan, maar binnen mogen wij niet.',
          guidanceQuestion: 'Kan de sociale dienst niet eens gaan zien vooraleer er een ongeluk gebeurt?',
          tenantInformed: true,
        },
        'neighbour: his own number 45, the tenant\'s number 47 in the same street',
      ),
    ),

    mail(
      'vijfde-vriend-voor-vriend-genk',
      {
        from: 'Murat Çelik <murat.celik@mijnstreek.example>',
        to: 'huisvesting@ocmw-genkerheide.example',
        date: '2026-12-03 12:44:30 +0100',
        subject: 'mijn maat Serkan',
        id: 'mc.031226@mijnstreek.example',
        headerForm: 'B',
      },
      text(
        `
Dag,

ik mail voor een vriend van mij die niet goed is met mails en papieren. Hij heet Serkan Aydın, 29/10/1991, woont in de Stalenstraat 88 bus 1, 3600 Genk. Hij zit zonder werk sinds de fabriek in augustus gestopt is en heeft nu 3 maanden geen huur betaald (550 x 3 = 1650). De eigenaar is Sabri Korkmaz, die heeft een winkel daaronder.

Ik heb hem 200 euro geleend voor eten en ben meegegaan naar de vakbond. Hij zit nu naast mij en is akkoord dat ik dit stuur.

Kan hij bij jullie een afspraak krijgen? Zijn gsm 0484 00 65 90, die van mij 0483 00 11 74

mvg Murat
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Serkan', 'Aydın', { born: '1991-10-29', tel: '+32484006590' })],
          dwelling: home('Stalenstraat', '88', '1', '3600', 'Genk'),
          landlord: { name: 'Sabri Korkmaz' },
          referrer: { name: 'Murat Çelik', email: 'murat.celik@mijnstreek.example', phone: '+32483001174' },
          arrears: debt(1650, 3, 550),
          stepsTaken: 'Ik heb hem 200 euro geleend voor eten en ben meegegaan naar de vakbond.',
          guidanceQuestion: 'Kan hij bij jullie een afspraak krijgen?',
          tenantInformed: true,
        },
        'a friend signals; two phones in one sentence; a loan among friends',
      ),
    ),

    mail(
      'vijfde-gepensioneerde-dendermonde',
      {
        from: 'Buyle Marcel <marcel.buyle@denderpost.example>',
        to: 'ocmw@ocmw-denderkant.example',
        date: '2027-03-29 09:00:41 +0200',
        subject: 'Aanvraag',
        id: '20270329070041.1A@denderpost.example',
      },
      text(
        `
Betreft: aanvraag tot tussenkomst in de huur

Naam        BUYLE
Voornaam    Marcel Gustaaf
Nat. nr.    ${dotted(BUYLE)}
Adres       Noordlaan 73 bus 11, 9200 Dendermonde
Telefoon    052 00 36 88

Geachte Heer Voorzitter,

Ondergetekende verbleef van half december tot begin maart in het ziekenhuis en daarna in een hersteloord. De facturen daarvan (1.874,20 euro) heb ik betaald, met als gevolg dat ik aan mijn verhuurder Immo Vlasbloem nog twee maanden huur moet, te weten 1.190 euro. Mijn huur beloopt 595 euro.

De verhuurder heeft mij op 22 maart een laatste aanmaning gestuurd. Ik heb hem telefonisch om uitstel gevraagd tot na de uitbetaling van mijn vakantiegeld.

Ik verzoek u beleefd mijn toestand te onderzoeken.

Hoogachtend,
M. Buyle
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Marcel Gustaaf', 'Buyle', {
              insz: BUYLE,
              tel: '+3252003688',
              email: 'marcel.buyle@denderpost.example',
            }),
          ],
          dwelling: home('Noordlaan', '73', '11', '9200', 'Dendermonde'),
          landlord: { name: 'Immo Vlasbloem' },
          arrears: debt(1190, 2, 595),
          stepsTaken: 'Ik heb hem telefonisch om uitstel gevraagd tot na de uitbetaling van mijn vakantiegeld.',
          guidanceQuestion: 'Ik verzoek u beleefd mijn toestand te onderzoeken.',
        },
        'block of labels without colons above a letter; hospital bills are no arrears',
      ),
    ),
  ];
}
