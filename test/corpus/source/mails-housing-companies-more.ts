import { html, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from './piece.ts';

const hetAnker = enterpriseNumber('09985512');
const maaskant = enterpriseNumber('09986623');

/** More of the social landlords: referrals, updates, replies, telegram style. */
export function moreHousingCompanyMails(): Piece[] {
  return [
    mail(
      'maaskant-overlast-doorverwijzing',
      {
        from: 'Ruben Gielen <ruben.gielen@maaskantwonen.example>',
        to: 'preventieve.woonbegeleiding@caw-maasregio.example',
        date: '2026-09-17 10:12:33 +0200',
        subject: 'Doorverwijzing: leefbaarheidsdossier Koninginnelaan',
        id: '5d0b.lfb.2026-881@maaskantwonen.example',
        headerCharset: 'iso-8859-15',
      },
      text(
        `
Beste,

In ons leefbaarheidsoverleg van vorige week is beslist om de heer Björn Vandeurzen bij jullie aan te melden. Hij woont sinds 2017 in de Koninginnelaan 88 bus 7 te 3630 Maasmechelen.

Buren klagen al maanden over harde muziek na middernacht, ruzies in de traphal en een hond die heel de dag blaft. De huur (€ 402 per maand) wordt netjes betaald via domiciliëring.

Wat al gebeurde: drie bemiddelingsgesprekken met de wijkagent erbij en een schriftelijke waarschuwing op 1 september.

Wat we van jullie verwachten: iemand die met hem afspraken maakt over geluid en over de hond, en die dat ook volhoudt.

Hij heeft zijn akkoord gegeven, u mag hem bellen op 0484 00 27 65.

Vriendelijke groet

Ruben Gielen
Medewerker leefbaarheid
Maaskant Wonen bv
Rijksweg 310 - 3630 Maasmechelen - 089 00 70 11
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Björn', 'Vandeurzen', { tel: '+32484002765' })],
          dwelling: home('Koninginnelaan', '88', '7', '3630', 'Maasmechelen'),
          landlord: {
            name: 'Maaskant Wonen bv',
            email: 'ruben.gielen@maaskantwonen.example',
            phone: '+3289007011',
          },
          arrears: debt(0, 0, 402),
          stepsTaken:
            'drie bemiddelingsgesprekken met de wijkagent erbij en een schriftelijke waarschuwing op 1 september.',
          guidanceQuestion:
            'iemand die met hem afspraken maakt over geluid en over de hond, en die dat ook volhoudt.',
          tenantInformed: true,
        },
        'referral by the landlord: no referrer; the rent is paid, its amount is stated all the same; a year alone is no start date',
      ),
    ),

    mail(
      'maaskant-re-afbetalingsplan',
      {
        from: 'Invordering Maaskant Wonen <invordering@maaskantwonen.example>',
        to: 'preventieve.woonbegeleiding@caw-maasregio.example',
        date: '2026-10-22 15:47:01 +0200',
        subject: 'RE: Nieuwe melding: Wolfs, Steenweg 14',
        id: 'DU2PR09.5512@maaskantwonen.example',
        more: [
          ['In-Reply-To', '<kier.20261002.7712@caw-maasregio.example>'],
          ['References', '<kier.20261002.7712@caw-maasregio.example>'],
          ['Thread-Index', 'AQHbE0Zq+3'],
        ],
      },
      text(
        `
Dag,

Ter info: met Carmen Wolfs (Steenweg 14, 3621 Rekem) is vandaag een plan afgesproken, 75 euro per maand bovenop de huur, te beginnen met november. Voorlopig zetten wij geen verdere stappen.

Groeten
Nadia
Maaskant Wonen bv - 089 00 70 12

Van: preventieve.woonbegeleiding@caw-maasregio.example
Verzonden: vrijdag 2 oktober 2026 9:15
Aan: Invordering Maaskant Wonen <invordering@maaskantwonen.example>
Onderwerp: Nieuwe melding: Wolfs, Steenweg 14

Beste,

Wij ontvingen uw melding over een achterstal van € 1.316,00 (4 maanden). Uw contactpersoon is Kris Moons.
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Carmen', 'Wolfs')],
          dwelling: home('Steenweg', '14', '', '3621', 'Rekem'),
          landlord: {
            name: 'Maaskant Wonen bv',
            email: 'invordering@maaskantwonen.example',
            phone: '+3289007012',
          },
        },
        'plan agreed: the instalment is no arrears and the amount in the quoted mail is old',
      ),
    ),

    mail(
      'maaskant-plan-niet-nageleefd',
      {
        from: 'Invordering Maaskant Wonen <invordering@maaskantwonen.example>',
        to: 'preventieve.woonbegeleiding@caw-maasregio.example',
        date: '2027-01-08 09:02:44 +0100',
        subject: 'Wolfs Carmen - plan stopgezet',
        id: 'DU2PR09.7120@maaskantwonen.example',
      },
      text(
        `
Beste

Opvolging van ons dossier: mevrouw Wolfs Carmen, Steenweg 14 te 3621 Rekem, heeft de afkorting van december niet betaald en die van januari ook niet. Het afbetalingsplan van 75 euro per maand vervalt daarmee. Er staat nu € 1.645,00 open, dat zijn 5 maanden.

Kunnen jullie dringend met haar contact nemen?

Nadia Cuypers
Maaskant Wonen bv
089 00 70 12
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Carmen', 'Wolfs')],
          dwelling: home('Steenweg', '14', '', '3621', 'Rekem'),
          landlord: {
            name: 'Maaskant Wonen bv',
            email: 'invordering@maaskantwonen.example',
            phone: '+3289007012',
          },
          arrears: debt(1645, 5),
          guidanceQuestion: 'Kunnen jullie dringend met haar contact nemen?',
        },
        'plan broken: news on an earlier signal, with the amount that is open now; the euro sign is a windows-1252 byte under the name iso-8859-1',
      ),
    ),

    mail(
      'anker-svk-telegramstijl',
      {
        from: 'svk.intake@hetanker-svk.example',
        to: 'meldingen@ocmw-dijleland.example',
        date: '2026-11-19 12:31:19 +0100',
        subject: 'nieuw',
        id: 'anker.1119.4@hetanker-svk.example',
        lineFeeds: true,
      },
      text(
        `
Hoi,

Huurder: Tshibangu Merveille
Naamsesteenweg 405/31, 3001 Heverlee
Achterstal 2 mnd = 1.190,- (595,-/mnd)
Tel 0465/00.19.38
Al 2x op bezoek geweest, 1 gesprek met tolk. Is zwanger, werkt niet meer sinds aug.
Weet ervan.

Thx, Sofie
SVK Het Anker vzw
`,
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Merveille', 'Tshibangu', { tel: '+32465001938' })],
          dwelling: home('Naamsesteenweg', '405', '31', '3001', 'Heverlee'),
          landlord: { name: 'SVK Het Anker vzw', email: 'svk.intake@hetanker-svk.example' },
          arrears: debt(1190, 2, 595),
          stepsTaken: 'Al 2x op bezoek geweest, 1 gesprek met tolk.',
          tenantInformed: true,
        },
        'telegram style; surname first; amounts with ",-"; box after a slash; bare line feeds',
      ),
    ),

    mail(
      'anker-svk-eigenaar-in-dossier',
      {
        from: 'Sofie Dewinter <sofie.dewinter@hetanker-svk.example>',
        to: 'meldingen@ocmw-dijleland.example',
        date: '2027-02-16 13:20:00 +0100',
        subject: 'Melding achterstand Rachid Lamrani – pand Vital Decosterstraat',
        id: 'anker.0216.1@hetanker-svk.example',
      },
      multipart('alternative', 'b1_anker_0216', [
        text(
          `
Beste collega's,

Onze huurder Rachid Lamrani (°29-06-1985) uit de Vital Decosterstraat 52 bus 0102, 3000 Leuven
heeft sinds november geen huur meer betaald: 4 maanden, in totaal 2.620,00 euro.
Zijn huur bedraagt 655,00 euro, waarvan hij na aftrek van de huursubsidie 148,00 euro zelf zou moeten betalen.

De eigenaar van het pand, Jean-Luc Poelmans (Tervuursevest 9, 3001 Heverlee, 0475 00 66 02), betalen wij door,
die weet van niets en hoeft ook niets te weten.

Mijnheer opent zijn post niet. Een collega sprak hem vorige week donderdag in de gang: hij was beleefd, maar wou niet dat wij
jullie inschakelen. Hij weet dus dat we het toch doen.

Graag een gesprek bij hem thuis over zijn inkomen en zijn facturen.

Sofie Dewinter
SVK Het Anker vzw - Diestsevest 14, 3000 Leuven
ON ${kbo(hetAnker)} - 016 00 52 80
`,
          { encoding: 'base64' },
        ),
        html(
          `<div>Beste collega's,<br><br>Onze huurder Rachid Lamrani (&deg;29-06-1985) uit de Vital Decosterstraat 52 bus 0102, 3000 Leuven heeft sinds november geen huur meer betaald: 4 maanden, in totaal 2.620,00 euro. Zijn huur bedraagt 655,00 euro, waarvan hij na aftrek van de huursubsidie 148,00 euro zelf zou moeten betalen.<br><br>De eigenaar van het pand, Jean-Luc Poelmans (Tervuursevest 9, 3001 Heverlee, 0475 00 66 02), betalen wij door, die weet van niets en hoeft ook niets te weten.<br><br>Mijnheer opent zijn post niet. Een collega sprak hem vorige week donderdag in de gang: hij was beleefd, maar wou niet dat wij jullie inschakelen. Hij weet dus dat we het toch doen.<br><br>Graag een gesprek bij hem thuis over zijn inkomen en zijn facturen.<br><br>Sofie Dewinter<br>SVK Het Anker vzw - Diestsevest 14, 3000 Leuven<br>ON ${kbo(hetAnker)} - 016 00 52 80</div>`,
          { encoding: 'base64' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Rachid', 'Lamrani', { born: '1985-06-29' })],
          dwelling: home('Vital Decosterstraat', '52', '0102', '3000', 'Leuven'),
          landlord: {
            name: 'SVK Het Anker vzw',
            enterpriseNumber: hetAnker,
            email: 'sofie.dewinter@hetanker-svk.example',
            phone: '+3216005280',
          },
          arrears: debt(2620, 4, 655),
          guidanceQuestion: 'Graag een gesprek bij hem thuis over zijn inkomen en zijn facturen.',
          tenantInformed: true,
        },
        'the owner behind the agency is not the landlord of this tenant, and his address and phone are nobody\'s here; 148 is a part of the rent',
      ),
    ),

    mail(
      'anker-svk-deels-betaald',
      {
        from: 'Sofie Dewinter <sofie.dewinter@hetanker-svk.example>',
        to: 'meldingen@ocmw-dijleland.example',
        date: '2027-03-02 09:44:10 +0100',
        subject: 'Re: Melding achterstand Rachid Lamrani – bedankt voor de opvolging, één vraag',
        id: 'anker.0302.1@hetanker-svk.example',
        more: [
          ['In-Reply-To', '<kier.0217.ack@ocmw-dijleland.example>'],
          ['References', '<anker.0216.1@hetanker-svk.example> <kier.0217.ack@ocmw-dijleland.example>'],
        ],
        headerForm: 'B',
      },
      text(
        `
Hallo,

Rachid Lamrani heeft gisteren 1.310 euro betaald, de helft dus. Blijft over: 1.310,00 euro.
We spraken af dat hij de rest tegen eind april in orde brengt.

Groeten, Sofie
SVK Het Anker vzw, 016 00 52 80

Op di 16 feb 2027 om 13:20 schreef Sofie Dewinter <sofie.dewinter@hetanker-svk.example>:
> Beste collega's,
>
> Onze huurder Rachid Lamrani (°29-06-1985) uit de Vital Decosterstraat 52 bus 0102, 3000 Leuven
> heeft sinds november geen huur meer betaald: 4 maanden, in totaal 2.620,00 euro.
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Rachid', 'Lamrani')],
          landlord: {
            name: 'SVK Het Anker vzw',
            email: 'sofie.dewinter@hetanker-svk.example',
            phone: '+3216005280',
          },
          arrears: debt(1310),
        },
        'reply to the acknowledgement: only the new text counts, the quote below is the old signal',
      ),
    ),

    mail(
      'maaskant-opzeg-proefperiode',
      {
        from: 'Ruben Gielen <ruben.gielen@maaskantwonen.example>',
        to: 'preventieve.woonbegeleiding@caw-maasregio.example',
        cc: 'wijkteam@maaskantwonen.example',
        date: '2026-12-14 11:11:11 +0100',
        subject: 'Dreigende opzeg huurcontract - familie Mwangi',
        id: '5d0b.lfb.2026-1203@maaskantwonen.example',
        lineFeeds: true,
      },
      text(
        `
Beste collega,

Het gaat om Grace MWANGI (13/05/1989), Oude Baan 201 te 3630 Maasmechelen,
huurster bij ons sinds vorig jaar.

Bij het plaatsbezoek van 7 december stelden we vast dat de woning nauwelijks
onderhouden wordt: afval in de tuin, vet en schimmel in de keuken, kapotte
deuren. Als daar voor eind februari geen verbetering in komt, zeggen wij het
huurcontract op. Mevrouw kreeg daarover een brief.

Reeds ondernomen: twee plaatsbezoeken, een gesprek op kantoor en de hulp van
onze huisbewaarder.

Vraag: kan een begeleider haar leren hoe ze de woning op orde houdt?

Ruben Gielen
Maaskant Wonen bv
Rijksweg 310
3630 Maasmechelen
089 00 70 11
BE ${kbo(maaskant)}
`,
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills', 'contract'),
          tenants: [person('Grace', 'Mwangi', { born: '1989-05-13' })],
          dwelling: home('Oude Baan', '201', '', '3630', 'Maasmechelen'),
          landlord: {
            name: 'Maaskant Wonen bv',
            enterpriseNumber: maaskant,
            email: 'ruben.gielen@maaskantwonen.example',
            phone: '+3289007011',
          },
          stepsTaken: 'twee plaatsbezoeken, een gesprek op kantoor en de hulp van onze huisbewaarder.',
          guidanceQuestion: 'kan een begeleider haar leren hoe ze de woning op orde houdt?',
        },
        'the letter was about the notice to quit, nothing says that she knows of this referral',
      ),
    ),

    mail(
      'kolenspoor-procedure-stopgezet',
      {
        from: 'Juridische dienst Kolenspoor <juridisch@kolenspoor.example>',
        to: 'woonmeldpunt@ocmw-mijnstad.example',
        date: '2026-12-09 16:20:54 +0100',
        subject: 'Hendrikx/Acar – Vredegerecht Genk – A.R. 26A3051',
        id: '8cc1-20261209@kolenspoor.example',
        headerCharset: 'windows-1252',
      },
      text(
        `
Geachte,

Op de zitting van 15 december vragen wij de doorhaling van de zaak met rolnummer 26A3051. De huurders Rosita Hendrikx en Yusuf Acar (Noordlaan 61 bus 2, 3600 Genk) leven hun afbetalingsplan na, zodat wij onze vordering intrekken.

De kosten van € 50,00 nemen wij voor onze rekening.

Hoogachtend,

Woonmaatschappij Kolenspoor bv
Juridische dienst
Tel. 089 00 12 36
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Rosita', 'Hendrikx'), person('Yusuf', 'Acar')],
          dwelling: home('Noordlaan', '61', '2', '3600', 'Genk'),
          landlord: {
            name: 'Woonmaatschappij Kolenspoor bv',
            email: 'juridisch@kolenspoor.example',
            phone: '+3289001236',
          },
          court: { name: 'Vredegerecht Genk', rollNumber: '26A3051' },
        },
        'claim withdrawn; the hearing of 15 December will only strike the case off and is no hearing to prepare for',
      ),
    ),
  ];
}
