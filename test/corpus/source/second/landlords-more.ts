import { attach, html, multipart, text } from '../mime.ts';
import { smallJpeg } from '../images.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';

const notelaar = enterpriseNumber('08845117');
const boekelaar = enterpriseNumber('06612908');

/** More landlords: students, forwards, nuisance and hoarding, by a second writer who did not know the rules. */
export async function secondLandlordsMore(): Promise<Piece[]> {
  return [
    mail(
      'b2-svk-notelaar-congolees-gezin',
      {
        from: 'Begeleiding SVK De Notelaar <begeleiding@svk-notelaar.example>',
        to: 'woonclub@ocmw-dendermond.example',
        date: '2026-10-20 11:08:00 +0200',
        subject: 'huurschuld Mbuyi Kabongo',
        id: 'not-2010-1108@svk-notelaar.example',
      },
      html(
        `<div style="font-family:Arial"><p>Goeiedag,</p><p>Graag jullie tussenkomst bij een huurder die schulden opbouwt:</p><ul>
<li><b>Voornaam:</b> Espérance</li><li><b>Familienaam:</b> Mbuyi Kabongo</li><li><b>Geboren op:</b> 24 juni 1993</li>
<li><b>Woont in:</b> Noordlaan 61 app. 3, 9200 Sint-Gillis-bij-Dendermonde</li></ul>
<p>Haar saldo staat op <u>1234,5 eur</u> in ons nadeel. Daarnaast klagen de onderburen steen en been over geroep en dichtslaande deuren tot diep in de nacht.</p>
<p>Wij maakten vorige week met haar een akkoord om &euro; 50 extra per maand te storten.</p>
<p>Mogen wij jullie vragen haar te leren omgaan met haar buren en haar papieren?</p>
<p>--<br>SVK De Notelaar vzw, Sint-Rochusstraat 2, 9200 Dendermonde<br>052 20 00 81 &ndash; ON ${kbo(notelaar)}</p></div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears', 'nuisance'),
          tenants: [person('Espérance', 'Mbuyi Kabongo', { born: '1993-06-24' })],
          dwelling: home('Noordlaan', '61', '3', '9200', 'Sint-Gillis-bij-Dendermonde'),
          landlord: {
            name: 'SVK De Notelaar vzw',
            enterpriseNumber: notelaar,
            email: 'begeleiding@svk-notelaar.example',
            phone: '+3252200081',
          },
          arrears: debt(1234.5),
          stepsTaken: 'Wij maakten vorige week met haar een akkoord om € 50 extra per maand te storten.',
          guidanceQuestion: 'Mogen wij jullie vragen haar te leren omgaan met haar buren en haar papieren?',
        },
        'the fifty euro is the plan; a sum with one decimal',
      ),
    ),

    mail(
      'b2-kotbaas-diepenbeek',
      {
        from: 'Kotverhuur Bijnens <info@kotverhuur-bijnens.example>',
        to: 'jongeren@ocmw-haspengouw.example',
        date: '2027-02-03 16:30:00 +0100',
        subject: 'student met huurproblemen',
        id: 'kvb-0302-1630@kotverhuur-bijnens.example',
      },
      text(
        `
Hey,

Lander Put (lander.put@campuspost.example, 0498 00 13 77) huurt bij ons kot nr. 14 in Agoralaan 77, 3590 Diepenbeek. Studentencontract van 15 september 2026 tot 14 september 2027. Hij betaalde zijn waarborg (850 euro) en daarna niets meer: november, december, januari en februari staan open aan 425 euro per maand.

Zijn ouders nemen de telefoon niet op. Kan een jongerenwerker eens met hem gaan praten?

Rik Bijnens
Kotverhuur Bijnens
Universiteitslaan 3, 3590 Diepenbeek
011 26 00 59
`,
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Lander', 'Put', { email: 'lander.put@campuspost.example', tel: '+32498001377' }),
          ],
          dwelling: home('Agoralaan', '77', '14', '3590', 'Diepenbeek'),
          landlord: {
            name: 'Kotverhuur Bijnens',
            email: 'info@kotverhuur-bijnens.example',
            phone: '+3211260059',
          },
          arrears: debt(0, 4, 425),
          lease: { startDate: '2026-09-15', student: true },
          guidanceQuestion: 'Kan een jongerenwerker eens met hem gaan praten?',
        },
        'room number as box; the deposit is paid; the sum of the debt is not stated, only its months and the rent',
      ),
    ),

    mail(
      'b2-doorgestuurd-binnen-de-maatschappij',
      {
        from: 'Tineke Roosen <tineke.roosen@netewonen.example>',
        to: 'preventie@ocmw-netestreek.example',
        date: '2026-12-15 13:55:07 +0100',
        subject: 'FW: Acaciastraat 8 - melding van onze ploegbaas',
        id: 'AM9PR03.151226.TR@netewonen.example',
      },
      text(
        `
Beste collega,

Zie onder. De bewoner is Marcel Van Looveren, geboren 03-02-1949. Hij betaalt zijn huur stipt.
Zouden jullie hem kunnen opvolgen met poetshulp en woonbegeleiding?

Mvg,
Tineke Roosen
maatschappelijk werker
Netewonen bv
Kartuizersweg 20, 2500 Lier
03 491 00 75

Van: Freddy Celen <freddy.celen@netewonen.example>
Verzonden: maandag 14 december 2026 10:12
Aan: Tineke Roosen <tineke.roosen@netewonen.example>
Onderwerp: Acaciastraat 8 - melding van onze ploegbaas

Tineke,
bij de nazicht van de ketels op Acaciastraat 8 in 2222 Itegem zijn we verschoten. Alles plakt, de gootsteen zit vol rotte
etensresten, muizenkeutels in de kasten, wc onbruikbaar. Zo verloedert die woning op een jaar tijd.
Freddy
0473 00 91 26
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Marcel', 'Van Looveren', { born: '1949-02-03' })],
          dwelling: home('Acaciastraat', '8', '', '2222', 'Itegem'),
          landlord: {
            name: 'Netewonen bv',
            email: 'tineke.roosen@netewonen.example',
            phone: '+3234910075',
          },
          guidanceQuestion: 'Zouden jullie hem kunnen opvolgen met poetshulp en woonbegeleiding?',
        },
        'forward inside the landlord\'s own firm: no referrer; the foreman\'s phone is nobody\'s field; rent is paid',
      ),
    ),

    mail(
      'b2-bailleresse-schaerbeek',
      {
        from: 'Monique Lambrechts <monique.lambrechts@bruxposte.example>',
        to: 'logement@cpas-nordbru.example',
        date: '2026-11-19 21:26:48 +0100',
        subject: 'ma locataire ne paie plus',
        id: 'ml.191126.2126@bruxposte.example',
      },
      text(
        `
Bonsoir,

Je loue un deux-pièces rue Josaphat 241/3 à 1030 Schaerbeek à madame Nadège Ilunga Mwamba (nom : Ilunga Mwamba). Elle a cessé de payer en août. D'août à novembre cela fait 3 160,00 EUR d'impayés ; son loyer est de 790 EUR et elle verse encore les charges de 65 EUR.

Je lui ai proposé d'étaler la dette, par sms et de vive voix.

Pouvez-vous l'aider à demander une aide au logement ? Je ne l'ai pas prévenue que je vous écrivais.

Monique Lambrechts
Clos du Soleil 9, 1640 Sint-Genesius-Rode
0488 00 54 23
`,
        { charset: 'utf-8', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Nadège', 'Ilunga Mwamba')],
          dwelling: home('rue Josaphat', '241', '3', '1030', 'Schaerbeek'),
          landlord: {
            name: 'Monique Lambrechts',
            email: 'monique.lambrechts@bruxposte.example',
            phone: '+32488005423',
          },
          arrears: debt(3160, 4, 790),
          stepsTaken: "Je lui ai proposé d'étaler la dette, par sms et de vive voix.",
          guidanceQuestion: "Pouvez-vous l'aider à demander une aide au logement ?",
          tenantInformed: false,
        },
        'French; a span of months',
      ),
    ),

    mail(
      'b2-twee-gezinnen-in-een-mail',
      {
        from: 'Patrimonium Broodcoorens <patrimonium@broodcoorens.example>',
        to: 'meldpunt@welzijn-leieboord.example',
        date: '2026-12-22 10:00:00 +0100',
        subject: 'twee huurders met schulden',
        id: 'pb-2212-2huurders@broodcoorens.example',
      },
      multipart('alternative', 'pb_alt_2212', [
        text(
          `
Beste,

Wij hebben in Kortrijk twee dossiers waarvoor we jullie graag inschakelen.

1) Mohammad Rahimi, Meensesteenweg 88 bus 5, 8500 Kortrijk. Openstaande huur: 1.305,00 euro. Hij zou ziek zijn. Gsm: 0465 00 40 15.

2) Sabrina Vandaele, Zandbergstraat 19, 8500 Kortrijk. Openstaande huur: 2.040,00 euro, dat is drie maanden aan 680,00 euro. Zij antwoordt nooit.

Groeten,
Dieter Broodcoorens
Patrimonium Broodcoorens, Budastraat 50, 8500 Kortrijk, 056 22 00 71
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<p>Beste,</p><p>Wij hebben in Kortrijk twee dossiers waarvoor we jullie graag inschakelen.</p><p>1) Mohammad Rahimi, Meensesteenweg 88 bus 5, 8500 Kortrijk. Openstaande huur: 1.305,00 euro. Hij zou ziek zijn. Gsm: 0465 00 40 15.</p><p>2) Sabrina Vandaele, Zandbergstraat 19, 8500 Kortrijk. Openstaande huur: 2.040,00 euro, dat is drie maanden aan 680,00 euro. Zij antwoordt nooit.</p><p>Groeten,<br>Dieter Broodcoorens<br>Patrimonium Broodcoorens, Budastraat 50, 8500 Kortrijk, 056 22 00 71</p>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      [
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Mohammad', 'Rahimi', { tel: '+32465004015' })],
            dwelling: home('Meensesteenweg', '88', '5', '8500', 'Kortrijk'),
            landlord: {
              name: 'Patrimonium Broodcoorens',
              email: 'patrimonium@broodcoorens.example',
              phone: '+3256220071',
            },
            arrears: debt(1305),
          },
          'first of two households in one mail',
        ),
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Sabrina', 'Vandaele')],
            dwelling: home('Zandbergstraat', '19', '', '8500', 'Kortrijk'),
            landlord: {
              name: 'Patrimonium Broodcoorens',
              email: 'patrimonium@broodcoorens.example',
              phone: '+3256220071',
            },
            arrears: debt(2040, 3, 680),
          },
          'second of two households in one mail',
        ),
      ],
    ),

    mail(
      'b2-koppel-verhuurders-overlast',
      {
        from: 'Greet Lagae <pauwelyn.greetjohan@gezinspost.example>',
        to: 'meldpunt@ocmw-vlasstreek.example',
        date: '2027-02-18 19:20:00 +0100',
        subject: 'Onze huurders maken de hele straat zot',
        id: 'gjp.18022027@gezinspost.example',
      },
      text(
        `
Goeieavond,

Wij verhuren Brugsesteenweg 214 in 8800 Roeselare aan Nick Decaluwé en Shana Tytgat. De huur komt altijd op tijd binnen, dat moeten we eerlijk zeggen. Maar het is daar elke nacht feest, drie blaffende honden, roepen op de buren, vorige zaterdag stond de politie er alweer. De wijkagent heeft al vier pv's.

We hebben hen gevraagd om te stoppen en de buren zijn samen met ons gaan praten. Het hielp een week.

Bestaat er een soort burenbemiddeling waar ze naartoe kunnen? We hebben Nick verteld dat we jullie inschakelen.

Greet Lagae
0487 00 33 02
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Nick', 'Decaluwé'), person('Shana', 'Tytgat')],
          dwelling: home('Brugsesteenweg', '214', '', '8800', 'Roeselare'),
          landlord: {
            name: 'Greet Lagae',
            email: 'pauwelyn.greetjohan@gezinspost.example',
            phone: '+32487003302',
          },
          stepsTaken:
            'We hebben hen gevraagd om te stoppen en de buren zijn samen met ons gaan praten. Het hielp een week.',
          guidanceQuestion: 'Bestaat er een soort burenbemiddeling waar ze naartoe kunnen?',
          tenantInformed: true,
        },
        'a landlady signals nuisance; the rent is paid',
      ),
    ),

    mail(
      'b2-eigenaar-stapelwoede-foto',
      {
        from: 'Ludo Vercammen <ludo.vercammen@foonpost.example>',
        to: 'wonen@ocmw-noorderpoort.example',
        date: '2026-11-28 11:11:00 +0100',
        subject: 'kijk eens naar deze foto',
        id: 'lv-2811-foto@foonpost.example',
      },
      multipart('mixed', 'mix-lv-2811', [
        text(
          `
Beste dienst

Dit is de living van mijn huurster Nora Achten in de Bredabaan 640 bus 12, 2930 Brasschaat. Ze kan niks wegdoen, er is echt sprake van stapelwoede. Betalen doet ze wel.
Ik wil haar niet kwijt. Wie kan haar helpen met opruimen en het huishouden op orde houden?

L. Vercammen
03 651 00 24
`,
          { encoding: '8bit' },
        ),
        attach('IMG_2811.jpg', 'image/jpeg', await smallJpeg(9)),
      ]),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Nora', 'Achten')],
          dwelling: home('Bredabaan', '640', '12', '2930', 'Brasschaat'),
          landlord: {
            name: 'Ludo Vercammen',
            email: 'ludo.vercammen@foonpost.example',
            phone: '+3236510024',
          },
          guidanceQuestion: 'Wie kan haar helpen met opruimen en het huishouden op orde houden?',
        },
        'hoarding by a private landlord; the photo holds no text',
      ),
    ),

    mail(
      'b2-maandtabel-html',
      {
        from: 'Incasso Boekelaar <incasso@boekelaar-wonen.example>',
        to: 'meldpunt@sociaalhuis-limburgnoord.example',
        date: '2026-12-03 07:45:00 +0100',
        subject: 'Rekeningstand 118804 te bespreken',
        id: '118804.031226@boekelaar-wonen.example',
      },
      html(
        `<html><body><p>Geachte partner,</p>
<p>Hierna de rekeningstand van <b>Elif ŞAHİN-DEMİR</b> (&deg; 5 april 1985), Koolmijnlaan 402 bus 1.02, 3550 Heusden-Zolder.</p>
<table border="1"><tr><th>Periode</th><th>Aangerekend</th><th>Ontvangen</th><th>Verschil</th></tr>
<tr><td>september 2026</td><td>465,10</td><td>465,10</td><td>0,00</td></tr>
<tr><td>oktober 2026</td><td>465,10</td><td>200,00</td><td>265,10</td></tr>
<tr><td>november 2026</td><td>465,10</td><td>0,00</td><td>465,10</td></tr>
<tr><td>december 2026</td><td>465,10</td><td>0,00</td><td>465,10</td></tr>
<tr><td colspan="3"><b>Totaal te betalen huur</b></td><td><b>&euro; 1.195,30</b></td></tr></table>
<p>De maandelijkse huurprijs bedraagt &euro; 465,10.</p>
<p>Genomen acties: sms (10/11), brief (17/11), telefonisch contact zonder resultaat (30/11).</p>
<p>Kan uw dienst onderzoeken waarom de betalingen zijn stilgevallen?</p>
<p>Boekelaar Wonen cv<br>Dienst incasso<br>Stationsstraat 80, 3550 Heusden-Zolder<br>011 53 00 42<br>Ondernemingsnr. BE ${kbo(boekelaar)}</p>
<p style="font-size:8pt;color:gray">Dit bericht is vertrouwelijk. Bent u niet de bestemmeling, verwijder het dan en verwittig privacy@boekelaar-wonen.example.</p></body></html>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Elif', 'Şahin-Demir', { born: '1985-04-05' })],
          dwelling: home('Koolmijnlaan', '402', '1.02', '3550', 'Heusden-Zolder'),
          landlord: {
            name: 'Boekelaar Wonen cv',
            enterpriseNumber: boekelaar,
            email: 'incasso@boekelaar-wonen.example',
            phone: '+3211530042',
          },
          arrears: debt(1195.3, 0, 465.1),
          stepsTaken: 'sms (10/11), brief (17/11), telefonisch contact zonder resultaat (30/11).',
          guidanceQuestion: 'Kan uw dienst onderzoeken waarom de betalingen zijn stilgevallen?',
        },
        'statement of account: only the total is the debt; no count of months is stated; Turkish capital with a dot',
      ),
    ),

    mail(
      'b2-pools-koppel-bedrag-in-woorden',
      {
        from: 'Roza Timmermans <roza.timmermans@vlaampost.example>',
        to: 'info@ocmw-zennevallei.example',
        date: '2026-10-06 08:48:00 +0200',
        subject: 'Betr.: achterstand Poolse huurders',
        id: 'rt-061026@vlaampost.example',
      },
      text(
        `
Mevrouw, Mijnheer,

De heer Tomasz Zieliński en zijn vrouw Agnieszka Zielińska huren van mij de bovenverdieping Edingensesteenweg 55 bus 2 te Halle (1500). Zij zijn mij duizend tweehonderd euro huur schuldig. Hij werkt in de bouw en is van de stelling gevallen, sedertdien is er geen inkomen.

Ik heb met hem afgesproken dat ik wacht tot Kerstmis.

Weet u of zij recht hebben op steun? Hij spreekt wat Nederlands: 0483 00 72 46.

Met vriendelijke groet,
Roza Timmermans
`,
        { charset: 'utf-8', encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Tomasz', 'Zieliński', { tel: '+32483007246' }),
            person('Agnieszka', 'Zielińska'),
          ],
          dwelling: home('Edingensesteenweg', '55', '2', '1500', 'Halle'),
          landlord: { name: 'Roza Timmermans', email: 'roza.timmermans@vlaampost.example' },
          arrears: debt(1200),
          stepsTaken: 'Ik heb met hem afgesproken dat ik wacht tot Kerstmis.',
          guidanceQuestion: 'Weet u of zij recht hebben op steun?',
        },
        'the sum in words; postcode after the place in brackets; the phone is the husband\'s',
      ),
    ),

    mail(
      'b2-drie-studenten-een-huis',
      {
        from: 'Veerle Claeskens <veerle.claeskens@kotpost.example>',
        to: 'huisvesting@ocmw-dijleland.example',
        date: '2026-12-17 21:00:00 +0100',
        subject: 'mijn drie studenten in de Parkstraat',
        id: 'vc-1712-2100@kotpost.example',
      },
      html(
        `<div dir="auto">Dag,<br><br>Met een gezamenlijk studentencontract huren Thibault Moreels, Ahmed El Idrissi en Zuzanna Nowak sinds 1 oktober 2026 mijn huisje Parkstraat 186, 3000 Leuven. Per maand is dat 1.350 euro voor de drie samen. Ze hebben alleen oktober gestort; november en december dus niet, goed voor 2.700 euro.<br><br>Hun ouders heb ik gemaild, zonder antwoord.<br><br>Kunnen jullie uitzoeken of zij studiefinanciering kunnen krijgen?<br><br>Veerle Claeskens</div><div dir="auto">0495 00 62 07</div>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Thibault', 'Moreels'), person('Ahmed', 'El Idrissi'), person('Zuzanna', 'Nowak')],
          dwelling: home('Parkstraat', '186', '', '3000', 'Leuven'),
          landlord: {
            name: 'Veerle Claeskens',
            email: 'veerle.claeskens@kotpost.example',
            phone: '+32495006207',
          },
          arrears: debt(2700, 2, 1350),
          lease: { startDate: '2026-10-01', student: true },
          stepsTaken: 'Hun ouders heb ik gemaild, zonder antwoord.',
          guidanceQuestion: 'Kunnen jullie uitzoeken of zij studiefinanciering kunnen krijgen?',
        },
        'three tenants in one sentence; the month that was paid does not count',
      ),
    ),
  ];
}
