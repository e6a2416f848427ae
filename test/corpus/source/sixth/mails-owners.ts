import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** People who own one or two dwellings and write themselves, or have a child write for them. */
export function sixthMailsOfOwners(): Piece[] {
  return [
    mail(
      'zesde-eigenaar-met-kleindochter',
      {
        from: 'Frans Michiels <frans.michiels1949@telemail.example>',
        to: 'info@ocmw-scheldeland.example',
        date: '2026-12-07 10:14:05 +0100',
        subject: 'Mijn huurder op de Brusselsesteenweg',
        id: '5f1a.0712@telemail.example',
      },
      text(
        `
Beste mevrouw of mijnheer van het OCMW,

Ik ben 77 jaar en mijn kleindochter tikt dit voor mij. Het gaat over Bart Vermassen, de jongen die sinds 1 september 2020 in mijn huisje zit op de Brusselsesteenweg, nummer 214, in 9230 Wetteren. Een brave gast, daar niet van, maar sinds zijn vrouw vertrokken is loopt het mis.

De waarborg van 1.360 euro staat nog altijd op de bank en daar blijf ik af. De huur is 680 euro. September was het laatste dat ik gezien heb, oktober, november en december zijn nooit gekomen, dat is samen 2.040 euro. De 212 euro voor het water heb ik voor hem voorgeschoten, die laat ik vallen.

Ik ben twee keer met koffiekoeken langs geweest en heb een briefje in zijn bus gestoken. Zou er iemand van jullie eens met hem willen babbelen voor het helemaal scheef loopt? Hij weet niet dat ik u schrijf, misschien is hij beschaamd.

Met de meeste hoogachting,

Frans Michiels
Kwatrechtsteenweg 9, Wetteren
09 369 41 27
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Bart', 'Vermassen')],
          dwelling: home('Brusselsesteenweg', '214', '', '9230', 'Wetteren'),
          landlord: { name: 'Frans Michiels', email: 'frans.michiels1949@telemail.example', phone: '+3293694127' },
          arrears: debt(2040, 3, 680),
          lease: { startDate: '2020-09-01' },
          stepsTaken: 'Ik ben twee keer met koffiekoeken langs geweest en heb een briefje in zijn bus gestoken.',
          guidanceQuestion: 'Zou er iemand van jullie eens met hem willen babbelen voor het helemaal scheef loopt?',
          tenantInformed: false,
        },
        'four sums: deposit, rent, arrears, water; the months are counted from the names',
      ),
    ),

    mail(
      'zesde-ingesproken-bericht',
      {
        from: 'Ronny Loots <rl.loots@snelpost.example>',
        to: 'sociaalhuis@sociaalhuis-teutenland.example',
        date: '2027-01-14 17:52:31 +0100',
        subject: 'Huur',
        id: 'B7E0D9C1-1401@snelpost.example',
        more: [['X-Mailer', 'iPhone Mail (22C152)']],
      },
      text(
        `
Dag hier met Ronny Loots punt ik heb een appartement in Lommel in de Kerkstraat 88 bus 4 en daar woont mevrouw Sabrina Gielen die betaald al sinds november niet meer dat is nu drie maanden maal 720 dus 2160 euro komma ik heb haar gebeld en geapt en ben ook al aan de deur gegaan maar ze doet niet open Kunnen jullie daar iets aan doen want ik moet ook mijn lening aflossen vraagteken haar nummer is 0485 61 27 93 en dat van mij 0477 38 20 15 alvast bedankt

Verstuurd vanaf mijn iPhone
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Sabrina', 'Gielen', { tel: '+32485612793' })],
          dwelling: home('Kerkstraat', '88', '4', '', 'Lommel'),
          landlord: { name: 'Ronny Loots', email: 'rl.loots@snelpost.example', phone: '+32477382015' },
          arrears: debt(2160, 3, 720),
          stepsTaken: 'ik heb haar gebeld en geapt en ben ook al aan de deur gegaan maar ze doet niet open',
          guidanceQuestion: 'Kunnen jullie daar iets aan doen want ik moet ook mijn lening aflossen',
        },
        'dictated: punctuation as words, no sentences; two phones',
      ),
    ),

    mail(
      'zesde-afrekening-in-tabel',
      {
        from: 'Koen Verstrepen <k.verstrepen@postkantoor.example>',
        to: 'wonen@ocmw-antwerpsenoorder.example',
        date: '2026-12-16 20:40:11 +0100',
        subject: 'Overzicht betalingen Hoevensebaan 41',
        id: 'CAKv9.1612.2040@postkantoor.example',
      },
      html(
        `<div dir="ltr"><p>Goedenavond,</p><p>Ik verhuur een rijwoning aan J&uuml;rgen Claeys en Ewa Nowicka. Hieronder hun betalingen van dit najaar, zodat u ziet waar het fout loopt:</p>
<table border="1" cellpadding="3"><tr><th>maand</th><th>te betalen</th><th>ontvangen</th><th>rest</th></tr>
<tr><td>september</td><td>&euro; 825,00</td><td>&euro; 825,00</td><td>&euro; 0,00</td></tr>
<tr><td>oktober</td><td>&euro; 825,00</td><td>&euro; 400,00</td><td>&euro; 425,00</td></tr>
<tr><td>november</td><td>&euro; 825,00</td><td>&euro; 0,00</td><td>&euro; 825,00</td></tr>
<tr><td>december</td><td>&euro; 825,00</td><td>&euro; 0,00</td><td>&euro; 825,00</td></tr>
<tr><td colspan="3"><b>achterstand huur</b></td><td><b>&euro; 2.075,00</b></td></tr></table>
<p>Op 3 december heb ik J&uuml;rgen (0468 20 91 35) aan de lijn gehad: hij zit zonder interimwerk. Hij vindt het goed dat ik u aanschrijf.</p>
<p>Het huis ligt in Kapellen, Hoevensebaan 41 (2950). Mijn vraag: wilt u met dat koppel nagaan of een afbetaling mogelijk is?</p>
<p>Koen Verstrepen<br>03 605 28 44</p></div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Jürgen', 'Claeys', { tel: '+32468209135' }), person('Ewa', 'Nowicka')],
          dwelling: home('Hoevensebaan', '41', '', '2950', 'Kapellen'),
          landlord: { name: 'Koen Verstrepen', email: 'k.verstrepen@postkantoor.example', phone: '+3236052844' },
          arrears: debt(2075, 0, 825),
          stepsTaken: 'Op 3 december heb ik Jürgen (0468 20 91 35) aan de lijn gehad: hij zit zonder interimwerk.',
          guidanceQuestion: 'wilt u met dat koppel nagaan of een afbetaling mogelijk is?',
          tenantInformed: true,
        },
        'HTML table of payments with a total; the number of months is not said; postcode in brackets after the number',
      ),
    ),

    mail(
      'zesde-alles-in-hoofdletters',
      {
        from: 'GODELIEVE MAERTENS <g.maertens@kustmail.example>',
        to: 'ocmw@ocmw-middenkust.example',
        date: '2027-02-03 09:20:00 +0100',
        subject: 'HUURDER BETAALT NIET',
        id: '0302-0920-gm@kustmail.example',
      },
      text(
        `
GOEDE MORGEN

EXCUSEER DE GROTE LETTERS MIJN OGEN ZIJN SLECHT

MIJN HUURDER RUDY DE CEUNINCK BETAALT NIET MEER. HIJ WOONT FRANCHOMMELAAN 57 BUS 302 8370 BLANKENBERGE. DE HUUR IS 590 EUR. JANUARI EN FEBRUARI NIET BETAALD DUS 2 MAANDEN = 1180 EUR. GARANTIE HEEFT HIJ NOOIT GEGEVEN.

MIJN SCHOONZOON HEEFT EEN AANGETEKENDE BRIEF GESTUURD OP 20 JANUARI.

WAT KAN HET OCMW DOEN VOOR DIE MENS?

MEVR. GODELIEVE MAERTENS
TEL 050 41 87 66
`,
        { charset: 'iso-8859-1' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Rudy', 'De Ceuninck')],
          dwelling: home('Franchommelaan', '57', '302', '8370', 'Blankenberge'),
          landlord: { name: 'Godelieve Maertens', email: 'g.maertens@kustmail.example', phone: '+3250418766' },
          arrears: debt(1180, 2, 590),
          stepsTaken: 'MIJN SCHOONZOON HEEFT EEN AANGETEKENDE BRIEF GESTUURD OP 20 JANUARI.',
          guidanceQuestion: 'WAT KAN HET OCMW DOEN VOOR DIE MENS?',
        },
        'capitals only',
      ),
    ),

    mail(
      'zesde-dochter-schrijft-voor-eigenaar',
      {
        from: 'Veerle Goossens <veerle.goossens@postbusje.example>',
        to: 'sociale.dienst@ocmw-meetjesland.example',
        date: '2026-12-21 13:06:48 +0100',
        subject: 'Achterstal Stationsstraat 63 Aalter',
        id: '2112-1306.vg@postbusje.example',
      },
      text(
        `
Dag,

Mijn vader, Albert Goossens, is eigenaar van de woning Stationsstraat 63 in 9880 Aalter maar kan zelf niet meer met de computer overweg. Daarom mail ik in zijn plaats.

Hij verhuurt aan een Pools gezin met twee kinderen. Uit het geschreven contract, ingegaan op 1 maart 2023:
  Krzysztof Wiśniewski, geboren te Gdańsk op 12/05/1987
  Agnieszka Wiśniewska, geboren te Gdynia op 03/11/1989

Krzysztof heeft in augustus een arbeidsongeval gehad. Sinds september kwam er niets meer binnen: 4 x 790 = 3.160 euro. Papa heeft hen al een uitstel van twee maanden gegeven en is daarna nog eens langsgegaan.

Kunnen jullie bekijken of zij recht hebben op een tussenkomst? Ze zijn ervan op de hoogte dat we dit vragen.

Veerle Goossens
0494 72 18 06
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Krzysztof', 'Wiśniewski', { born: '1987-05-12' }),
            person('Agnieszka', 'Wiśniewska', { born: '1989-11-03' }),
          ],
          dwelling: home('Stationsstraat', '63', '', '9880', 'Aalter'),
          landlord: { name: 'Albert Goossens' },
          referrer: { name: 'Veerle Goossens', email: 'veerle.goossens@postbusje.example', phone: '+32494721806' },
          arrears: debt(3160, 4, 790),
          lease: { startDate: '2023-03-01', written: true },
          stepsTaken: 'Papa heeft hen al een uitstel van twee maanden gegeven en is daarna nog eens langsgegaan.',
          guidanceQuestion: 'Kunnen jullie bekijken of zij recht hebben op een tussenkomst?',
          tenantInformed: true,
        },
        'the daughter signals for the owner; the delay of two months is not the arrears',
      ),
    ),

    mail(
      'zesde-data-op-een-rij-voor-de-zitting',
      {
        from: '"Smets, Hilde" <hilde.smets@hageland-mail.example>',
        to: 'ocmw@ocmw-demerdorpen.example',
        date: '2026-12-11 15:33:20 +0100',
        subject: 'Ter info: zitting huurder',
        id: 'hs-20261211-153320@hageland-mail.example',
      },
      text(
        `
Geachte,

Mijn advocaat raadt mij aan u te verwittigen. Huurder is Gunther Lemmens, Leuvensesteenweg 310 te 3200 Aarschot. De feiten op een rij:

* huurcontract begonnen 15 juni 2021
* laatste betaling 3 augustus 2026
* waarborg gestort 20 juni 2021, 1.490 €
* verzoekschrift opgesteld 30 november 2026
* ingeschreven op de rol 8 december 2026 (A.R. 26A3307)
* zitting maandag 21 december 2026 om 9.15 u, vredegerecht Aarschot
* huur 745 € per maand, 4 maanden te betalen = 2.980 €
* rolrecht en kosten advocaat 575 €

Ik heb hem twee keer aangetekend geschreven en een uitstel voorgesteld. Voor mij hoeft hij niet op straat te staan. Kan u hem ertoe brengen dat hij die dag naar de zitting komt met een voorstel?

Hilde Smets
0471 60 35 82
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Gunther', 'Lemmens')],
          dwelling: home('Leuvensesteenweg', '310', '', '3200', 'Aarschot'),
          landlord: { name: 'Hilde Smets', email: 'hilde.smets@hageland-mail.example', phone: '+32471603582' },
          arrears: debt(2980, 4, 745),
          court: {
            name: 'vredegerecht Aarschot',
            rollNumber: '26A3307',
            registeredOn: '2026-12-08',
            hearingAt: '2026-12-21T09:15',
          },
          lease: { startDate: '2021-06-15' },
          stepsTaken: 'Ik heb hem twee keer aangetekend geschreven en een uitstel voorgesteld.',
          guidanceQuestion: 'Kan u hem ertoe brengen dat hij die dag naar de zitting komt met een voorstel?',
        },
        'six dates in a list; deposit and costs beside the arrears; a landlord tells of the hearing, no court paper',
      ),
    ),

    mail(
      'zesde-opzeg-zonder-achterstand',
      {
        from: 'Rosa Vandenbulcke <rosa.vdb@westhoekmail.example>',
        to: 'info@ocmw-ieperboog.example',
        date: '2026-12-09 11:25:00 +0100',
        subject: 'huurster vindt geen ander huis',
        id: 'rv912.1125@westhoekmail.example',
      },
      text(`
Beste

In juni heb ik mijn huurster opgezegd omdat mijn zoon in het huis komt wonen. Zij moet er op 31 december uit zijn. Het is mevrouw Hoa Tran, Dikkebusseweg 130 in Ieper. Ze is alleen met drie kleine kinderen en ze heeft nog altijd niets anders gevonden. Betalen deed ze altijd op tijd, ik heb daar niets op te zeggen.

Ik heb zelf al rondgebeld naar drie immokantoren voor haar, zonder resultaat.

Kan iemand haar helpen zoeken naar een andere woning? Ze weet dat ik jullie mail en ze mag gebeld worden op 0456 17 40 28.

Groeten
Rosa Vandenbulcke
`),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Hoa', 'Tran', { tel: '+32456174028' })],
          dwelling: home('Dikkebusseweg', '130', '', '', 'Ieper'),
          landlord: { name: 'Rosa Vandenbulcke', email: 'rosa.vdb@westhoekmail.example' },
          stepsTaken: 'Ik heb zelf al rondgebeld naar drie immokantoren voor haar, zonder resultaat.',
          guidanceQuestion: 'Kan iemand haar helpen zoeken naar een andere woning?',
          tenantInformed: true,
        },
        'end of the lease, rent always paid; no postcode',
      ),
    ),

    mail(
      'zesde-drie-zinnen-en-een-onderwerp',
      {
        from: 'Lode Callens <lode@callens-studios.example>',
        to: 'woonloket@ocmw-midwest.example',
        date: '2027-01-25 07:44:10 +0100',
        subject: "Achterstal Thibault Dewaele – Felix D'hoopstraat 141, 8700 Tielt",
        id: '01dc2501.0744@callens-studios.example',
      },
      text(
        `
Zelfde liedje als vorig jaar. Twee maanden, 1.310 in totaal. Ik heb hem al drie sms'en gestuurd. Gaan jullie langs of moet ik naar het vredegerecht?

--
Lode Callens
051 40 33 72
`,
        { parameters: '; format=flowed' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Thibault', 'Dewaele')],
          dwelling: home("Felix D'hoopstraat", '141', '', '8700', 'Tielt'),
          landlord: { name: 'Lode Callens', email: 'lode@callens-studios.example', phone: '+3251403372' },
          arrears: debt(1310, 2),
          stepsTaken: "Ik heb hem al drie sms'en gestuurd.",
          guidanceQuestion: 'Gaan jullie langs of moet ik naar het vredegerecht?',
        },
        'tenant and dwelling only in the subject; amount without a currency',
      ),
    ),

    mail(
      'zesde-jongen-zonder-voornaam',
      {
        from: 'Mathieu Drees <mathieu.drees@maaspost.example>',
        to: 'sociaalhuis@sociaalhuis-maasdal.example',
        date: '2027-02-11 21:03:00 +0100',
        subject: 'vraag van een verhuurder',
        id: 'md1102@maaspost.example',
      },
      text(`
Hallo, die jongen van Vranken die bij mij huurt in Dilsen komt zijn huur niet na, ik krijg nog 950 euro van hem. Vroeger was dat een goede betaler. Bestaat er iets waar hij mee geholpen kan worden?

Mathieu Drees
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('', 'Vranken')],
          dwelling: home('', '', '', '', 'Dilsen'),
          landlord: { name: 'Mathieu Drees', email: 'mathieu.drees@maaspost.example' },
          arrears: debt(950),
          guidanceQuestion: 'Bestaat er iets waar hij mee geholpen kan worden?',
        },
        'surname and municipality only: a person asks the sender',
        'review',
      ),
    ),
  ];
}
