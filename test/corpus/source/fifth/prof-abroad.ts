import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

/** Referrals in French, German and English, two households in one mail, and two more hands. */
export function professionalsElsewhere(): Piece[] {
  const hubert = nationalNumber('1950-01-27', 131);
  return [
    mail(
      'vijfde-police-inspecteur-quartier',
      {
        from: 'Quartier Marchienne <quartier.marchienne@police-sambrenord.example>',
        to: 'prevention.expulsions@relais-social-sambre.example',
        date: '2026-12-08 06:47:21 +0100',
        subject: 'situation rue Leon Dubois',
        id: 'ZPSN.08122026.064721@police-sambrenord.example',
      },
      text(
        `
Bonjour,

Inspecteur Fabrice Lenoir, quartier Marchienne. Je vous signale le nomme VANDEVELDE Christophe, ne a Charleroi le 14.04.1985, locataire au 27 de la rue Leon Dubois a 6030 Marchienne-au-Pont.

Depuis l'ete on y est passe neuf fois: fetes jusqu'au matin, bagarres sur le trottoir, musique. Les voisins ont fait circuler une petition et le proprietaire, un certain M. Antonio Russo, parle de justice de paix.

J'ai entendu l'interesse le 3 decembre et je lui ai propose une mediation de quartier, il ne s'y est pas presente. Je lui ai dit que je prenais contact avec vous, il a hausse les epaules.

Pourriez-vous passer le voir, en journee, avec un educateur? Je peux vous accompagner la premiere fois.

Lenoir F.
INP - Zone de police Sambre Nord
071/00.34.29
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('referral', 'fr', 'nuisance'),
          tenants: [person('Christophe', 'Vandevelde', { born: '1985-04-14' })],
          dwelling: home('rue Leon Dubois', '27', '', '6030', 'Marchienne-au-Pont'),
          landlord: { name: 'Antonio Russo' },
          referrer: { name: 'Fabrice Lenoir', organisation: 'Zone de police Sambre Nord', email: 'quartier.marchienne@police-sambrenord.example', phone: '+3271003429' },
          stepsTaken: "J'ai entendu l'interesse le 3 decembre et je lui ai propose une mediation de quartier, il ne s'y est pas presente.",
          guidanceQuestion: 'Pourriez-vous passer le voir, en journee, avec un educateur?',
          tenantInformed: true,
        },
        'no accents at all; house number before the street; a petition of neighbours is none to a court; the birthplace is not the dwelling',
      ),
    ),
    mail(
      'vijfde-chu-service-social',
      {
        from: 'Sarah Lekeu <sarah.lekeu@chu-senne.example>',
        to: 'logement@cpas-rivesenne.example',
        date: '2027-02-11 16:30:00 +0100',
        subject: 'TR: RE: Camara - sortie et loyers',
        id: 'PAXPR08MB1211.lekeu@chu-senne.example',
      },
      text(
        `
Bonjour,

Pouvez-vous prendre le relais pour ce patient ? Voir ci-dessous. Il est d'accord que je vous transmette ses coordonnées, il attend votre appel au 0489 00 52 36.

Sarah Lekeu
Service social - CHU de la Senne
02 300 88 41

> De : Dr. Pirard
> Envoyé : jeudi 11 février 2027 14:12
> A : Sarah Lekeu
> Objet : RE: Camara - sortie et loyers
>
> OK pour sortie lundi 15/02 si le logement suit.
>
>> Le 11 févr. 2027 à 10:05, Sarah Lekeu a écrit :
>>
>> Docteur,
>> M. Mohamed Lamine Camara (05/06/1990) habite rue Wayez 144 boîte 11
>> à 1070 Anderlecht. Il n'a plus rien touché depuis son hospitalisation
>> de novembre et doit 1.740 € à son propriétaire, Immobilière Scheut
>> (3 x 580 €). J'ai appelé la mutuelle, le dossier d'indemnités est
>> débloqué, et j'ai envoyé un courrier au propriétaire. Il craint de
>> perdre son appartement. La facture d'hôpital (612 €) est étalée.
>
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'fr', 'arrears'),
          tenants: [person('Mohamed Lamine', 'Camara', { born: '1990-06-05', tel: '+32489005236' })],
          dwelling: home('rue Wayez', '144', '11', '1070', 'Anderlecht'),
          landlord: { name: 'Immobilière Scheut' },
          referrer: { name: 'Sarah Lekeu', organisation: 'CHU de la Senne', email: 'sarah.lekeu@chu-senne.example', phone: '+3223008841' },
          arrears: debt(1740, 3, 580),
          stepsTaken: "J'ai appelé la mutuelle, le dossier d'indemnités est débloqué, et j'ai envoyé un courrier au propriétaire.",
          guidanceQuestion: 'Pouvez-vous prendre le relais pour ce patient ?',
          tenantInformed: true,
        },
        'facts two levels deep in the quoted thread; her own earlier words; the hospital bill is no arrears',
      ),
    ),
    mail(
      'vijfde-hauspflege-kelmis',
      {
        from: 'Monika Havenith <m.havenith@hauspflege-goehltal.example>',
        to: 'wohnhilfe@oeshz-goehltal.example',
        date: '2026-11-18 13:22:37 +0100',
        subject: 'Anmeldung für Wohnbegleitung',
        id: 'mh-181126-1322@hauspflege-goehltal.example',
      },
      text(
        `
Guten Tag Frau Kessel,

wie am Telefon besprochen hier die Angaben:

Herr Hubert Schyns, geb. 27.01.1950, Nationalregisternummer ${dotted(hubert)}
Kirchstraße 18, 4720 Kelmis

Er wohnt seit dem Tod seiner Frau allein dort zur Miete. Vermieter ist Herr Leo Bindels. Das Badezimmer ist seit Monaten nicht mehr geputzt worden, in der Küche steht verdorbenes Essen und die Matratze müsste weg. Miete zahlt die Tochter per Dauerauftrag, da gibt es kein Problem.

Wir kommen zweimal die Woche zum Putzen, das reicht nicht, und haben im Oktober zusammen mit dem Hausarzt ein Gespräch geführt.

Könnten Sie eine Begleitung zu Hause einrichten, damit er die Wohnung behalten kann? Herr Schyns ist einverstanden.

Freundliche Grüße
Monika Havenith
Familienhelferin
Hauspflege Göhltal VoG, Lütticher Straße 203, 4720 Kelmis
087 00 14 65
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'de', 'upkeep'),
          tenants: [person('Hubert', 'Schyns', { born: '1950-01-27', insz: hubert })],
          dwelling: home('Kirchstraße', '18', '', '4720', 'Kelmis'),
          landlord: { name: 'Leo Bindels' },
          referrer: { name: 'Monika Havenith', organisation: 'Hauspflege Göhltal VoG', email: 'm.havenith@hauspflege-goehltal.example', phone: '+3287001465' },
          stepsTaken: 'Wir kommen zweimal die Woche zum Putzen, das reicht nicht, und haben im Oktober zusammen mit dem Hausarzt ein Gespräch geführt.',
          guidanceQuestion: 'Könnten Sie eine Begleitung zu Hause einrichten, damit er die Wohnung behalten kann?',
          tenantInformed: true,
        },
        'German; the office lies in the same town',
      ),
    ),
    mail(
      'vijfde-refugee-caseworker',
      {
        from: 'Rachel Adeyemi <rachel@newroots-leuven.example>',
        to: 'wonen@socialhuis-dijleland.example',
        date: '2027-03-04 10:58:46 +0100',
        subject: 'Referral - Selam T. & Yonas G.',
        id: 'CAJ-4qPmV7yq0304@newroots-leuven.example',
      },
      html(
        `<div dir="ltr">Hello,<div><br></div><div>I'm a caseworker with New Roots Leuven and would like to refer a young couple from Eritrea for tenancy support: <b>Selam Tesfay</b> (born 9 December 1998) and <b>Yonas Gebremedhin</b> (born 1 January 1996). They've been renting a flat at Diestsesteenweg 233 bus 4, 3010 Kessel-Lo from Mr. Geert Swinnen since 1 September 2025, written contract, &euro;790 a month.</div><div><br></div><div>Yonas' job at the warehouse ended before Christmas, and they are now two months behind, so &euro;1,580. On top of that there's an unpaid water bill of &euro;143.20.</div><div><br></div><div>So far I helped them apply for benefits at the OCMW and explained the situation to the landlord by e-mail on 22 February (no answer yet).</div><div><br></div><div>Could somebody from your team visit them and help negotiate a payment plan? They know about this referral and are happy with it. Selam speaks English, reach her on +32 466 00 84 73.</div><div><br></div><div>Kind regards,</div><div>Rachel</div><div>--<br>Rachel Adeyemi | New Roots Leuven vzw | Vaartstraat 12, 3000 Leuven | 016 00 73 21</div></div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'en', 'arrears'),
          tenants: [
            person('Selam', 'Tesfay', { born: '1998-12-09', tel: '+32466008473' }),
            person('Yonas', 'Gebremedhin', { born: '1996-01-01' }),
          ],
          dwelling: home('Diestsesteenweg', '233', '4', '3010', 'Kessel-Lo'),
          landlord: { name: 'Geert Swinnen' },
          referrer: { name: 'Rachel Adeyemi', organisation: 'New Roots Leuven vzw', email: 'rachel@newroots-leuven.example', phone: '+3216007321' },
          arrears: debt(1580, 2, 790),
          lease: { startDate: '2025-09-01', written: true },
          stepsTaken: 'I helped them apply for benefits at the OCMW and explained the situation to the landlord by e-mail on 22 February (no answer yet).',
          guidanceQuestion: 'Could somebody from your team visit them and help negotiate a payment plan?',
          tenantInformed: true,
        },
        'English; the water bill is no arrears',
      ),
    ),
    mail(
      'vijfde-wijkgezondheid-twee-gezinnen',
      {
        from: 'Jana Mertens <jana@wgc-spoorpark.example>',
        to: 'woonteam@sociaalcentrum-turnhoutsebaan.example',
        date: '2026-12-10 12:29:00 +0100',
        subject: 'twee aanmeldingen uit onze praktijk',
        id: '10122026-jana-2@wgc-spoorpark.example',
      },
      text(
        `
Hey allemaal,

Uit het zorgoverleg van vanmorgen heb ik er twee voor jullie. Beide patiënten weten ervan.

1)
Abdellah Bouzian, 12/03/1960
Kroonstraat 55, 2140 Borgerhout
0491 00 66 27
Drie maanden huur niet betaald na een rugoperatie: 2.025 euro, aan 675 per maand. Verhuurder is zijn schoonbroer, Karim Ouahbi. Wij vroegen een vervangingsinkomen aan via de mutualiteit.
Vraag: bemiddelen met de verhuurder voor de familieruzie escaleert.

2)
Ingeborg Stevens, 30/09/1948
Ten Eekhovelei 208 bus 7, 2100 Deurne
03 300 45 18
Woning verwaarloosd, duiven binnen, uitwerpselen op de vloer. Huur ok. Verhuurder: nv Rivierenhof Residentie. Een huisbezoek door onze verpleegkundige op 1/12 bracht geen verandering.
Vraag: iemand die samen met haar de woning weer bewoonbaar maakt.

Groetjes,
Jana
maatschappelijk werker wgc Spoorpark, 03 300 92 07
`,
        { encoding: 'quoted-printable' },
      ),
      [
        {
          expect: {
            ...head('referral', 'nl', 'arrears'),
            tenants: [person('Abdellah', 'Bouzian', { born: '1960-03-12', tel: '+32491006627' })],
            dwelling: home('Kroonstraat', '55', '', '2140', 'Borgerhout'),
            landlord: { name: 'Karim Ouahbi' },
            referrer: { name: 'Jana Mertens', organisation: 'wgc Spoorpark', email: 'jana@wgc-spoorpark.example', phone: '+3233009207' },
            arrears: debt(2025, 3, 675),
            stepsTaken: 'Wij vroegen een vervangingsinkomen aan via de mutualiteit.',
            guidanceQuestion: 'bemiddelen met de verhuurder voor de familieruzie escaleert.',
            tenantInformed: true,
          },
          action: 'case',
          note: 'the first of two households in one mail; a relative is the landlord',
        },
        {
          expect: {
            ...head('referral', 'nl', 'upkeep'),
            tenants: [person('Ingeborg', 'Stevens', { born: '1948-09-30', tel: '+3233004518' })],
            dwelling: home('Ten Eekhovelei', '208', '7', '2100', 'Deurne'),
            landlord: { name: 'nv Rivierenhof Residentie' },
            referrer: { name: 'Jana Mertens', organisation: 'wgc Spoorpark', email: 'jana@wgc-spoorpark.example', phone: '+3233009207' },
            stepsTaken: 'Een huisbezoek door onze verpleegkundige op 1/12 bracht geen verandering.',
            guidanceQuestion: 'iemand die samen met haar de woning weer bewoonbaar maakt.',
            tenantInformed: true,
          },
          action: 'case',
          note: 'the second household',
        },
      ],
    ),
    mail(
      'vijfde-gezinsondersteuner-geel',
      {
        from: 'Nele Verachtert - Huis van het Kind <nele.verachtert@hvhk-geelsezand.example>',
        to: 'onthaal.wonen@welzijnscampus-geelsezand.example',
        date: '2026-11-30 15:17:55 +0100',
        subject: 'Gezin Nguyen - schimmel, ventilatie, afval',
        id: 'hvhk.3011.1517@hvhk-geelsezand.example',
        more: [['X-Mailer', 'Zimbra 9.0']],
      },
      multipart('alternative', '----=_zim_3011', [
        text(`
Dag collega

Ik volg sinds de geboorte van de tweeling het gezin van mevrouw Nguyen (voornaam Thi Hong, °21/07/1994) en meneer Tran (voornaam Van Duc). Zij huren een appartementje boven de oude bibliotheek: Stationsstraat 37 bus A2, 2440 Geel.

Het probleem: zij weten niet hoe ze met de woning moeten omgaan. Ramen blijven altijd dicht, de was droogt binnen, het rooster is dichtgeplakt tegen de koude en het restafval staat op het balkon omdat sorteren niet duidelijk is. Gevolg: schimmel in de slaapkamer van de baby's. De eigenaar heeft al gezegd dat het zo niet kan blijven duren.

Wat deed ik? Een tolk gevraagd, filmpjes over verluchten getoond, de afvalkalender in het Vietnamees bezorgd.

Wat zou helpen: iemand die hen thuis stap voor stap leert verluchten, poetsen en sorteren. Meneer en mevrouw weten dat ik dit aan jullie vraag.

Warme groet
Nele Verachtert, gezinsondersteuner
Huis van het Kind Geelse Zand
0468 00 13 95
`),
        html(
          `<html><body><div>Dag collega</div><div><br></div><div>Ik volg sinds de geboorte van de tweeling het gezin van mevrouw Nguyen (voornaam Thi Hong, &deg;21/07/1994) en meneer Tran (voornaam Van Duc). Zij huren een appartementje boven de oude bibliotheek: Stationsstraat 37 bus A2, 2440 Geel.</div><div><br></div><div>Het probleem: zij weten niet hoe ze met de woning moeten omgaan. Ramen blijven altijd dicht, de was droogt binnen, het rooster is dichtgeplakt tegen de koude en het restafval staat op het balkon omdat sorteren niet duidelijk is. Gevolg: schimmel in de slaapkamer van de baby's. De eigenaar heeft al gezegd dat het zo niet kan blijven duren.</div><div><br></div><div>Wat deed ik? Een tolk gevraagd, filmpjes over verluchten getoond, de afvalkalender in het Vietnamees bezorgd.</div><div><br></div><div>Wat zou helpen: iemand die hen thuis stap voor stap leert verluchten, poetsen en sorteren. Meneer en mevrouw weten dat ik dit aan jullie vraag.</div><div><br></div><div>Warme groet</div><div>Nele Verachtert, gezinsondersteuner<br>Huis van het Kind Geelse Zand<br>0468 00 13 95</div></body></html>`,
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'upkeep'),
          tenants: [person('Thi Hong', 'Nguyen', { born: '1994-07-21' }), person('Van Duc', 'Tran')],
          dwelling: home('Stationsstraat', '37', 'A2', '2440', 'Geel'),
          referrer: { name: 'Nele Verachtert', organisation: 'Huis van het Kind Geelse Zand', email: 'nele.verachtert@hvhk-geelsezand.example', phone: '+32468001395' },
          stepsTaken: 'Een tolk gevraagd, filmpjes over verluchten getoond, de afvalkalender in het Vietnamees bezorgd.',
          guidanceQuestion: 'iemand die hen thuis stap voor stap leert verluchten, poetsen en sorteren.',
          tenantInformed: true,
        },
        'Vietnamese names, the given name said apart; landlord not named',
      ),
    ),
    mail(
      'vijfde-justitieassistent',
      {
        from: 'Stijn Vanhee <stijn.vanhee@justitiehuis-kuststreek.example>',
        to: 'pre.wonen@sociaalhuis-oosteroever.example',
        date: '2027-03-24 09:35:12 +0100',
        subject: 'Demeyere J. / aanmelding',
        id: 'jhk-240327-sv1@justitiehuis-kuststreek.example',
      },
      text(
        `
Beste,

Jordy Demeyere, geboren 6-8-1991, kwam op 15 maart vrij onder voorwaarden. Hij kon zijn studio houden (Torhoutsesteenweg 300 bus 12, Oostende) maar betaalde tijdens zijn hechtenis niets: februari en maart, 2 x 525 = 1050 euro. Ik sprak af met zijn verhuurder, Frank Lagrou (0477 00 60 14), dat die wacht tot eind april.

Zijn uitkering start pas half april. Kan hij bij jullie terecht voor begeleiding, budget inbegrepen? Jordy is zelf vragende partij, te bereiken via 0494 00 27 38 of jordy.demeyere91@snelpost.example.

Let wel: huisbezoeken niet op donderdag (meldplicht).

mvg,
Stijn Vanhee
justitieassistent, Justitiehuis Kuststreek
059 00 41 88
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Jordy', 'Demeyere', { born: '1991-08-06', tel: '+32494002738', email: 'jordy.demeyere91@snelpost.example' })],
          dwelling: home('Torhoutsesteenweg', '300', '12', '', 'Oostende'),
          landlord: { name: 'Frank Lagrou', phone: '+32477006014' },
          referrer: { name: 'Stijn Vanhee', organisation: 'Justitiehuis Kuststreek', email: 'stijn.vanhee@justitiehuis-kuststreek.example', phone: '+3259004188' },
          arrears: debt(1050, 2, 525),
          stepsTaken: 'Ik sprak af met zijn verhuurder, Frank Lagrou (0477 00 60 14), dat die wacht tot eind april.',
          guidanceQuestion: 'Kan hij bij jullie terecht voor begeleiding, budget inbegrepen?',
          tenantInformed: true,
        },
        'three phones: of tenant, landlord and sender',
      ),
    ),
  ];
}
