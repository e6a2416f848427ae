import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** More owners: answers between the lines, a son for his father, a full house, a student room, a notice to leave. */
export function morePrivateOwnerMails(): Piece[] {
  return [
    mail(
      'vijfde-antwoorden-tussen-de-regels',
      {
        from: 'Ingrid Vercammen <ingrid.vercammen@zuiderkempen.example>',
        to: 'Lotte Peeraer <lotte.peeraer@ocmw-kempenhart.example>',
        date: '2027-01-21 13:27:50 +0100',
        subject: 'RE: Uw telefoontje van gisteren',
        id: 'd0c4f1a2-55e1-4c9e-a1d8-0c7be3a4f6e2@zuiderkempen.example',
        more: [['In-Reply-To', '<lp.20012027.0905@ocmw-kempenhart.example>']],
      },
      text(
        `
Dag Lotte, ik heb tussen de regels geantwoord. Ingrid

Van: Lotte Peeraer [mailto:lotte.peeraer@ocmw-kempenhart.example]
Verzonden: woensdag 20 januari 2027 9:05
Aan: Ingrid Vercammen
Onderwerp: Uw telefoontje van gisteren

> Beste mevrouw Vercammen,
> u belde ons over een van uw huurders. Mag ik nog vragen:
>
> 1. naam en geboortedatum van de huurder?

Kristof Daems, 11 juni 1983

> 2. adres van de woning?

Diestseweg 63A, 2440 Geel

> 3. hoeveel bedraagt de achterstal en over hoeveel maanden gaat het?

2.295 euro, 3 maanden (de huur is 765)

> 4. wat hebt u zelf al geprobeerd?

Een afbetaling van 100 euro per maand voorgesteld, daar is hij niet op ingegaan.

> 5. wat verwacht u van ons?

Een gesprek met ons drieën, want zonder iemand erbij loopt het uit de hand.

> 6. weet de huurder dat u contact opnam?

Neen, nog niet.

> Alvast bedankt,
> Lotte Peeraer
> OCMW Kempenhart, Stationsstraat 2, 2440 Geel, 014 00 72 00
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Kristof', 'Daems', { born: '1983-06-11' })],
          dwelling: home('Diestseweg', '63A', '', '2440', 'Geel'),
          landlord: { name: 'Ingrid Vercammen', email: 'ingrid.vercammen@zuiderkempen.example' },
          arrears: debt(2295, 3, 765),
          stepsTaken: 'Een afbetaling van 100 euro per maand voorgesteld, daar is hij niet op ingegaan.',
          guidanceQuestion: 'Een gesprek met ons drieën, want zonder iemand erbij loopt het uit de hand.',
          tenantInformed: false,
        },
        'answers under quoted questions; the worker\'s own phone and address are in the quote; an answer, yet the first facts',
      ),
    ),

    mail(
      'vijfde-zoon-voor-vader',
      {
        from: 'Stefaan Wittevrongel <stefaan.wittevrongel@scheldepost.example>',
        to: 'woonbegeleiding@ocmw-scheldevallei.example',
        date: '2027-04-06 20:55:18 +0200',
        subject: 'huurhuis van mijn vader',
        id: 'CAEx7Q-sw060427@scheldepost.example',
      },
      text(
        `
Goedenavond,

Ik schrijf in naam van mijn vader, Albert Wittevrongel (83). Hij verblijft sinds november in een woonzorgcentrum en kan zijn papieren niet meer volgen. Pas toen ik zijn rekeninguittreksels overnam zag ik dat zijn huurster van de Aalststraat 166 in Oudenaarde (9700) niet meer betaalt.

Het gaat om Jessica De Clercq. Er is een schriftelijke huurovereenkomst die begon op 1 april 2021. De huur is 735 euro en ze staat 2 maanden ten achter, 1.470 euro dus. Vader heeft die huur nodig om het rusthuis te betalen (2.150 euro per maand).

Ik heb haar op Paasmaandag gesproken. Ze was beleefd maar ze zegt dat ze keuzes moet maken tussen eten en huur.

Is er iets dat jullie voor haar kunnen doen?

Stefaan Wittevrongel
0475 00 84 36
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Jessica', 'De Clercq')],
          dwelling: home('Aalststraat', '166', '', '9700', 'Oudenaarde'),
          landlord: { name: 'Albert Wittevrongel' },
          referrer: {
            name: 'Stefaan Wittevrongel',
            email: 'stefaan.wittevrongel@scheldepost.example',
            phone: '+32475008436',
          },
          arrears: debt(1470, 2, 735),
          lease: { startDate: '2021-04-01', written: true },
          stepsTaken:
            'Ik heb haar op Paasmaandag gesproken. Ze was beleefd maar ze zegt dat ze keuzes moet maken tussen eten en huur.',
          guidanceQuestion: 'Is er iets dat jullie voor haar kunnen doen?',
        },
        'the son signals for the owner; the price of the care home is no rent',
      ),
    ),

    mail(
      'vijfde-alles-staat-vol-kortrijk',
      {
        from: 'Chris Lagae <lagae.verbeke@zuidwestpost.example>',
        to: 'preventie@ocmw-leiestreek.example',
        date: '2026-12-14 09:41:00 +0100',
        subject: 'bezorgd over onze huurder',
        id: '1765701660.8814@zuidwestpost.example',
      },
      html(
        `<div dir="auto">Beste medewerker,<br><br>Wij verhuren al elf jaar aan Willy Desmet, Doorniksewijk 207, 8500 Kortrijk. Geen kwaad woord over de betaling, de huur komt elke eerste van de maand.<br><br>Maar vorige week moest de loodgieter binnen zijn en die heeft ons gebeld. Alle kamers staan vol met dozen, kranten, oude radio's en fietsen, tot tegen het plafond. Hij slaapt in de zetel omdat hij niet meer aan zijn bed kan. De douche staat vol. De loodgieter noemde het brandgevaarlijk.<br><br>Wij hebben Willy voorgesteld om een container te laten komen en mee te helpen, maar hij werd bleek en deed de deur toe.<br><br>Kan iemand met kennis van zaken hem leren loslaten, stap voor stap? Hij weet dat wij hulp zoeken.<br><br>Vriendelijke groeten,<br>Chris Lagae</div><div dir="auto" style="color:#777">0472 00 36 95</div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'upkeep'),
          tenants: [person('Willy', 'Desmet')],
          dwelling: home('Doorniksewijk', '207', '', '8500', 'Kortrijk'),
          landlord: {
            name: 'Chris Lagae',
            email: 'lagae.verbeke@zuidwestpost.example',
            phone: '+32472003695',
          },
          stepsTaken:
            'Wij hebben Willy voorgesteld om een container te laten komen en mee te helpen, maar hij werd bleek en deed de deur toe.',
          guidanceQuestion: 'Kan iemand met kennis van zaken hem leren loslaten, stap voor stap?',
          tenantInformed: true,
        },
        'hoarding; the rent is paid; HTML only',
      ),
    ),

    mail(
      'vijfde-kotbaas-gent',
      {
        from: 'Joachim Verstraete <info@kotenverstraete.example>',
        to: 'jongeren@ocmw-leieboog.example',
        date: '2026-12-01 11:11:11 +0100',
        subject: 'kamer 14 - Zuzanna',
        id: 'kv.011226.14@kotenverstraete.example',
      },
      text(`
Dag collega's van het OCMW

Ik weet niet of jullie ook iets doen voor studenten, zoniet mag je mij doorsturen.

Zuzanna Wójcik (Poolse, studeert aan de hogeschool) huurt bij ons een kamer in de Overpoortstraat 51 bus 14, 9000 Gent. Studentencontract vanaf 14/09/2026, 480 euro in de maand. Ze betaalde september, daarna oktober en november niet meer: 960 euro.

Ze zit hele dagen op haar kamer en komt niet meer naar de les, zeggen de anderen. Ik heb op haar deur geklopt en gezegd dat ze altijd mag komen praten.

Kunnen jullie eens polsen hoe het met haar gaat? zuzanna.wojcik@hogeschoolpost.example

Joachim Verstraete
0479 00 15 80
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Zuzanna', 'Wójcik', { email: 'zuzanna.wojcik@hogeschoolpost.example' })],
          dwelling: home('Overpoortstraat', '51', '14', '9000', 'Gent'),
          landlord: {
            name: 'Joachim Verstraete',
            email: 'info@kotenverstraete.example',
            phone: '+32479001580',
          },
          arrears: debt(960, 2, 480),
          lease: { startDate: '2026-09-14', student: true },
          stepsTaken: 'Ik heb op haar deur geklopt en gezegd dat ze altijd mag komen praten.',
          guidanceQuestion: 'Kunnen jullie eens polsen hoe het met haar gaat?',
        },
        'student room; the months that are not paid are named',
      ),
    ),

    mail(
      'vijfde-naam-wil-ik-niet-noemen',
      {
        from: 'Solange Demeyer <solange.demeyer@zwalmpost.example>',
        to: 'info@ocmw-zwalmstreek.example',
        date: '2027-01-16 21:03:33 +0100',
        subject: 'vraag van een verhuurster',
        id: 'sd-160127@zwalmpost.example',
      },
      text(
        `
Goedenavond,

Ik verhuur een huisje in Zottegem aan een alleenstaande mama. Haar naam zet ik er voorlopig niet bij, ik wil haar niet in moeilijkheden brengen. Ze heeft in december en januari niet betaald, dat is samen 1.250 euro voor die twee maanden.

Is het waar dat het OCMW de huur kan voorschieten, en moet zij dat zelf aanvragen of kan ik dat doen?

Dank bij voorbaat,
Solange Demeyer
0474 00 56 81
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          dwelling: home('', '', '', '', 'Zottegem'),
          landlord: {
            name: 'Solange Demeyer',
            email: 'solange.demeyer@zwalmpost.example',
            phone: '+32474005681',
          },
          arrears: debt(1250, 2),
          guidanceQuestion:
            'Is het waar dat het OCMW de huur kan voorschieten, en moet zij dat zelf aanvragen of kan ik dat doen?',
        },
        'no name and no address: a person asks the sender',
        'review',
      ),
    ),
  ];
}
