import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

/** Two police officers, a doctor, a nurse, family aid and a social worker of another town. */
export function policeAndCareReferrals(): Piece[] {
  const lutgard = nationalNumber('1949-03-02', 218);
  return [
    mail(
      'zevende-wijkpolitie-deinze',
      {
        from: 'VERSTRAETE Piet <p.verstraete@pz-leieboorden.example>',
        to: 'woonzorg@sociaalhuis-leiestreek.example',
        date: '2026-11-09 14:12:00 +0100',
        subject: 'TER KENNISGEVING bewoner Kortrijksesteenweg',
        id: 'OF1C2D88.0049.C1258@pz-leieboorden.example',
      },
      text(
        `
Collega's

Onderstaande ter info en voor gevolg langs uw kant.

Betr: DEBUSSCHERE Ronny - °Tielt 11/09/1968 - alleenst. - invaliditeit
Verblijf: Kortrijksesteenweg 47 b 0102, 9800 Deinze
GSM betr. 0476 31 08 52

14 en 29 okt. ll. en opnieuw zo 8 nov. ter plaatse geroepen. Telkens luide muziek en geroep na middernacht, klagers zijn twee gezinnen van de verdieping boven hem. In de living verzamelwoede: fietsen, karton, vogelkooien tot aan het plafond, doorgang enkel nog zijdelings. Eigenaar van het pand is Claude Vandaele, die werd door ons nog niet gecontacteerd.

Door ons gedaan: PV voor nachtlawaai opgesteld, burenbemiddeling voorgesteld maar klagers weigeren.

Zou u een begeleider kunnen langs sturen vooraleer dit verder ontspoort?

Betr. werd door mij op de hoogte gebracht van dit schrijven en stemt in met een bezoek.

INP Piet Verstraete
Wijkdienst Deinze
Politiezone Leieboorden
Brielstraat 2A, 9800 Deinze
09 386 44 17

`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance', 'living-skills'),
          tenants: [person('Ronny', 'Debusschere', { born: '1968-09-11', tel: '+32476310852' })],
          dwelling: home('Kortrijksesteenweg', '47', '0102', '9800', 'Deinze'),
          landlord: { name: 'Claude Vandaele' },
          referrer: {
            name: 'Piet Verstraete',
            organisation: 'Politiezone Leieboorden',
            email: 'p.verstraete@pz-leieboorden.example',
            phone: '+3293864417',
          },
          stepsTaken: 'PV voor nachtlawaai opgesteld, burenbemiddeling voorgesteld maar klagers weigeren.',
          guidanceQuestion: 'Zou u een begeleider kunnen langs sturen vooraleer dit verder ontspoort?',
          tenantInformed: true,
        },
        'telegram style; the dates are of interventions; the last address is the police',
      ),
    ),
    mail(
      'zevende-wijkagent-naam-onbekend',
      {
        from: '"Wijkteam Noord" <wijkteam.noord@pz-tweewateren.example>',
        to: 'onthaal@ocmw-noorderkempen.example',
        date: '2027-02-17 16:40:21 +0100',
        subject: 'bezorgdheid om bewoonster boven de frituur',
        id: 'ca0be1f2-7709@pz-tweewateren.example',
      },
      text(`
Goeiemiddag

Via een paar winkeliers vernamen wij dat de mevrouw die huurt in de Nieuwstraat 61 bus 2 in 2910 Essen al weken bijna niet meer buiten komt en dat er ratten zitten op haar koer. Ik heb er gisteren en vandaag aangebeld, zonder resultaat. Er staat geen naam op de bel en zij is daar ook niet ingeschreven, dus wie ze is weten we voorlopig niet.

Vanop straat zagen we wel zwarte zakken tegen het raam en een keuken die er heel vuil bij ligt.

Kunnen jullie nagaan of zij bij een van jullie diensten bekend is en eventueel eens langsgaan?

mvg
Sanne Geentjens
wijkinspecteur, Politiezone Twee Wateren
tel 03 667 21 90
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          dwelling: home('Nieuwstraat', '61', '2', '2910', 'Essen'),
          referrer: {
            name: 'Sanne Geentjens',
            organisation: 'Politiezone Twee Wateren',
            email: 'wijkteam.noord@pz-tweewateren.example',
            phone: '+3236672190',
          },
          stepsTaken: 'Ik heb er gisteren en vandaag aangebeld, zonder resultaat.',
          guidanceQuestion:
            'Kunnen jullie nagaan of zij bij een van jullie diensten bekend is en eventueel eens langsgaan?',
        },
        'nobody knows who lives there: a person decides',
        'review',
      ),
    ),
    mail(
      'zevende-huisarts-dicteert',
      {
        from: 'Dr. A. Thielens <praktijk@dokters-haspengouw.example>',
        to: 'sociaalhuis@sint-truidenwelzijn.example',
        date: '2026-12-14 20:55:10 +0100',
        subject: 'patiënte',
        id: '5d1.14122055@dokters-haspengouw.example',
        headerForm: 'B',
      },
      text(
        `
Geachte collega punt

Ik schrijf u over mijn patiënte Lutgard Medaerts rijksregister ${dotted(lutgard)} die in een huurhuisje woont in de Tiensesteenweg 212 te 3800 Sint-Truiden. Zij is sinds de dood van haar man erg achteruit gegaan komma vergeet pillen en wast zich niet meer. Bij mijn huis bezoek vrijdag laatst zat de bad kamer onder de schimmel, er lagen uitwerpselen van de katten in de gang en de koelkast stond vol bedorven eten.

Ik heb geriater en thuiszorg aan geschreven en haar dochter in Luik op gebeld, die geen contact meer wenst.

Mag ik vragen dat iemand van uw dienst mee bekijkt hoe zij daar op een menselijke manier kan blijven wonen.

Ik heb haar zelf nog niet gezegd dat ik u aan schrijf, ga daar a u b voorzichtig mee om.

Met collegiale groeten
Dr Annick Thielens
Huisartsenpraktijk Haspengouw
Naamsesteenweg 33
3800 Sint-Truiden
011 68 40 95
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Lutgard', 'Medaerts', { insz: lutgard })],
          dwelling: home('Tiensesteenweg', '212', '', '3800', 'Sint-Truiden'),
          referrer: {
            name: 'Annick Thielens',
            organisation: 'Huisartsenpraktijk Haspengouw',
            email: 'praktijk@dokters-haspengouw.example',
            phone: '+3211684095',
          },
          stepsTaken:
            'Ik heb geriater en thuiszorg aan geschreven en haar dochter in Luik op gebeld, die geen contact meer wenst.',
          guidanceQuestion:
            'Mag ik vragen dat iemand van uw dienst mee bekijkt hoe zij daar op een menselijke manier kan blijven wonen.',
          tenantInformed: false,
        },
        'dictated text with spoken punctuation; only a national number; the practice has its own address',
      ),
    ),
    mail(
      'zevende-thuisverpleegster-gsm',
      {
        from: 'Fatiha Benali <fatiha.benali@verplegingdekaai.example>',
        to: '<woonteam@ocmw-denderland.example>',
        date: '2027-01-21 11:03:48 +0100',
        subject: 'Meneer Pauwels',
        id: '8E44AA10-31B7-4F0E@verplegingdekaai.example',
        more: [['X-Mailer', 'iPhone Mail (22B91)']],
      },
      text(
        `
Hoi, ik heb jullie nummer gekregen maar ik geraak er niet door dus mail ik maar even tussen twee patiënten door

Het gaat over Gustaaf Pauwels, hij woont ij Denderleeuw in de Stationsstraat 88 (zelfde deur als de dierenwinkel, zijn bus is nummer 3). Hij is 79. Ik kom daar elke morgen voor insuline. Heel lieve man maar het appartement is echt niet proper meer, de wc werkt niet en hij doet zijn behoefte in een emmer. De huisbaas komt nooit kijken en herstelt ook niks.

Ik heb al gevraagd of hij poetshulp wil en dat wil hij op voorwaarde dat het niet te veel kost. Hij weet dat ik jullie ging vernittigen 😊

Wie van jullie kan eens met mij meegaan op een ochtend? Ik ben er altijd rond half 9.

Groetjes Fatiha
0467 88 12 04

Verstuurd vanaf mijn iPhone
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Gustaaf', 'Pauwels')],
          dwelling: home('Stationsstraat', '88', '3', '', 'Denderleeuw'),
          referrer: {
            name: 'Fatiha Benali',
            email: 'fatiha.benali@verplegingdekaai.example',
            phone: '+32467881204',
          },
          stepsTaken:
            'Ik heb al gevraagd of hij poetshulp wil en dat wil hij op voorwaarde dat het niet te veel kost.',
          guidanceQuestion: 'Wie van jullie kan eens met mij meegaan op een ochtend?',
          tenantInformed: true,
        },
        'typed on a phone; an age is no birth date; surname of the sender in the header only',
      ),
    ),
    mail(
      'zevende-gezinszorg-dag-katrien',
      {
        from: 'Hilde De Backer <hilde.debacker@gezinszorg-deharp.example>',
        to: 'Katrien Lauwereys <katrien.lauwereys@sociaalhuis-waaskant.example>',
        cc: 'zorgregie@gezinszorg-deharp.example',
        date: '2026-11-26 09:31:05 +0100',
        subject: 'mevr. Van Hoeymissen, Hoogkamerstraat 15 Temse - nieuwe situatie',
        id: 'hdb-2611-0931@gezinszorg-deharp.example',
      },
      html(
        `<div style="font-family:Calibri">Dag Katrien,<br><br>
We spraken mekaar vorige week kort op het lokaal overleg. Het gaat dus over Christiane (geb. 23/06/1957) en haar zoon Dimitri Bracke, die mee op het huurcontract staat. Onze verzorgende Nancy komt er twee voormiddagen per week.<br><br>
De voorbije maand ging het snel bergaf: was die nergens meer te leggen is, afwas van dagen, en Dimitri die in zijn kamer flessen en blikjes opstapelt. Nancy leert hem stap voor stap afwassen en vuilzakken buitenzetten, maar in vier uur per week redden we dat niet.<br><br>
<u>Wat al geprobeerd is</u>: extra uren aangevraagd (afgewezen), familieoverleg met de zus op 12 november.<br><br>
<u>Wat we van jullie hopen</u>: begeleiding die met Dimitri aan de slag gaat rond zijn huishouden en zijn kamer.<br><br>
Allebei weten ze dat ik je mail. Bel gerust naar Christiane zelf: 0494/27.60.31. Verhuurder is Woonmaatschappij Durmeland, daar is nog geen klacht binnengekomen. Huur wordt netjes betaald.<br><br>
Groetjes,<br>Hilde<br><br>
<table><tr><td><b>Hilde De Backer</b><br>sectorverantwoordelijke Waasland<br>Gezinszorg De Harp vzw<br>Markt 40 bus 1 &#8226; 9100 Sint-Niklaas<br>T 03 780 55 29</td></tr></table></div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'upkeep'),
          tenants: [
            person('Christiane', 'Van Hoeymissen', { born: '1957-06-23', tel: '+32494276031' }),
            person('Dimitri', 'Bracke'),
          ],
          dwelling: home('Hoogkamerstraat', '15', '', '', 'Temse'),
          landlord: { name: 'Woonmaatschappij Durmeland' },
          referrer: {
            name: 'Hilde De Backer',
            organisation: 'Gezinszorg De Harp vzw',
            email: 'hilde.debacker@gezinszorg-deharp.example',
            phone: '+3237805529',
          },
          stepsTaken: 'extra uren aangevraagd (afgewezen), familieoverleg met de zus op 12 november.',
          guidanceQuestion:
            'begeleiding die met Dimitri aan de slag gaat rond zijn huishouden en zijn kamer.',
          tenantInformed: true,
        },
        'surname and dwelling in the subject only; the carer and the colleague are no tenants; the rent is paid',
      ),
    ),
    mail(
      'zevende-ocmw-overdracht-ronse',
      {
        from: 'Jolien Cnudde <jolien.cnudde@ocmw-ronsevallei.example>',
        to: 'socialedienst@ocmw-scheldevlaanderen.example',
        date: '2027-01-07 13:20:00 +0100',
        subject: 'Overdracht dossier i.v.m. verhuis naar uw gemeente',
        id: 'AS8PR07MB.4410.77@ocmw-ronsevallei.example',
      },
      multipart('alternative', '_000_AS8PR07MB4410_', [
        text(`
Beste

Onze cliënt verhuisde op 1 december van Ronse naar Oudenaarde; bij deze draag ik het dossier over.

Cliënt	De heer Tesfaye Gebremariam
Geboortedatum	3 maart 1991
Vroeger adres	Elzelestraat 19, 9600 Ronse
Huidig adres	Einestraat 130 bus 4, 9700 Oudenaarde
Bereikbaar op	0485 90 17 66
Verhuurder	Immo Leopold bv
Huurprijs	685 euro

Hij betaalde de waarborg (1.370 euro, voorgeschoten door ons OCMW) maar van de huur zelf is nog niets betaald: december en januari staan open, dus twee maanden, samen 1.370 euro. Zijn leefloon werd door de overgang tussen twee gemeenten pas eind december uitbetaald.

Ik belde met de verhuurder, die wil wachten tot 20 januari.

Kan u instaan voor opvolging van het budget en hem uitnodigen voor een gesprek?

Meneer is op de hoogte van de overdracht.

Vriendelijke groet
Jolien Cnudde
maatschappelijk werker OCMW Ronsevallei
055 23 28 14
`),
        html(
          `<html><body><p>Beste</p><p>Onze cliënt verhuisde op 1 december van Ronse naar Oudenaarde; bij deze draag ik het dossier over.</p><table border="1" cellpadding="4"><tr><td>Cliënt</td><td>De heer Tesfaye Gebremariam</td></tr><tr><td>Geboortedatum</td><td>3 maart 1991</td></tr><tr><td>Vroeger adres</td><td>Elzelestraat 19, 9600 Ronse</td></tr><tr><td>Huidig adres</td><td>Einestraat 130 bus 4, 9700 Oudenaarde</td></tr><tr><td>Bereikbaar op</td><td>0485 90 17 66</td></tr><tr><td>Verhuurder</td><td>Immo Leopold bv</td></tr><tr><td>Huurprijs</td><td>685 euro</td></tr></table><p>Hij betaalde de waarborg (1.370 euro, voorgeschoten door ons OCMW) maar van de huur zelf is nog niets betaald: december en januari staan open, dus twee maanden, samen 1.370 euro. Zijn leefloon werd door de overgang tussen twee gemeenten pas eind december uitbetaald.</p><p>Ik belde met de verhuurder, die wil wachten tot 20 januari.</p><p>Kan u instaan voor opvolging van het budget en hem uitnodigen voor een gesprek?</p><p>Meneer is op de hoogte van de overdracht.</p><p>Vriendelijke groet<br>Jolien Cnudde<br>maatschappelijk werker OCMW Ronsevallei<br>055 23 28 14</p></body></html>`,
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Tesfaye', 'Gebremariam', { born: '1991-03-03', tel: '+32485901766' })],
          dwelling: home('Einestraat', '130', '4', '9700', 'Oudenaarde'),
          landlord: { name: 'Immo Leopold bv' },
          referrer: {
            name: 'Jolien Cnudde',
            organisation: 'OCMW Ronsevallei',
            email: 'jolien.cnudde@ocmw-ronsevallei.example',
            phone: '+3255232814',
          },
          arrears: debt(1370, 2, 685),
          stepsTaken: 'Ik belde met de verhuurder, die wil wachten tot 20 januari.',
          guidanceQuestion:
            'Kan u instaan voor opvolging van het budget en hem uitnodigen voor een gesprek?',
          tenantInformed: true,
        },
        'former and present address; the guarantee happens to be as large as the arrears',
      ),
    ),
  ];
}
