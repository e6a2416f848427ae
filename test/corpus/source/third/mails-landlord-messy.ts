import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Landlords who write in haste, from a phone, in dialect, in forwarded threads. */
export function messyLandlordMails(): Piece[] {
  return [
    mail(
      'derde-gsm-zonder-hoofdletters',
      {
        from: 'patrick baeten <pbaeten@gsmpost.example>',
        to: 'info@ocmw-demervallei.example',
        date: '2026-11-08 22:51:00 +0100',
        subject: 'huurder',
        id: 'pb.0811.2251@gsmpost.example',
      },
      text(`
goeienavond, ik verhuur een huisje in diest, schaffensestraat 112 3290 diest aan ene joeri claesen. hij heeft al 3 maand niks betaald da's 1950 euro. ik bel en bel maar hij neemt niet op. wat moet ik doen? zijn nr is 0484 00 17 65

groeten patrick baeten 0475 00 66 20
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Joeri', 'Claesen', { tel: '+32484001765' })],
          dwelling: home('schaffensestraat', '112', '', '3290', 'Diest'),
          landlord: { name: 'Patrick Baeten', email: 'pbaeten@gsmpost.example', phone: '+32475006620' },
          arrears: debt(1950, 3),
          stepsTaken: 'ik bel en bel maar hij neemt niet op.',
          guidanceQuestion: 'wat moet ik doen?',
        },
        'no capitals; two phones, one of the tenant and one of the landlord',
      ),
    ),

    mail(
      'derde-boze-eigenares',
      {
        from: 'Godelieve Roels <g.roels@thuisnet.example>',
        to: 'OCMW Ninove <info@ocmw-denderdal.example>',
        date: '2026-11-03 07:02:00 +0100',
        subject: 'IK BEN HET BEU!!!',
        id: 'gr0311@thuisnet.example',
      },
      text(`
Mijnheer, Mevrouw

Nu is het GENOEG geweest. De familie TEMMERMAN van de Brakelsesteenweg 301 in 9400 Ninove (Sven en zijn vriendin Cindy Baele) heeft weer niet betaald!! De teller staat op 2.720,00 €, VIER maanden! En zij rijden wel met een nieuwe auto. Mijn advocaat vraagt 350 euro om een brief te schrijven, wie betaalt mij dat terug?

Ik ben er drie keer aan de deur geweest.

Kan het OCMW die huur niet rechtstreeks aan mij betalen?

Godelieve Roels, Aalst
`, { charset: 'iso-8859-1', encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Sven', 'Temmerman'), person('Cindy', 'Baele')],
          dwelling: home('Brakelsesteenweg', '301', '', '9400', 'Ninove'),
          landlord: { name: 'Godelieve Roels', email: 'g.roels@thuisnet.example' },
          arrears: debt(2720, 4),
          stepsTaken: 'Ik ben er drie keer aan de deur geweest.',
          guidanceQuestion: 'Kan het OCMW die huur niet rechtstreeks aan mij betalen?',
        },
        'the lawyer\'s 350 euro is no arrears; given name and surname stand apart',
      ),
    ),

    mail(
      'derde-doorgestuurd-door-partner',
      {
        from: 'Leen Mahieu <leen.mahieu@postvak.example>',
        to: 'woonpunt@ocmw-ijzerstreek.example',
        date: '2026-11-19 21:17:00 +0100',
        subject: 'Fwd: Huur Esenweg',
        id: 'lm-fwd-1911@postvak.example',
      },
      text(`
Dag, ik stuurde onze huurster al drie berichten, het laatste staat hieronder. Ze woont in de Esenweg 27, 8600 Diksmuide en heet Petra Vandamme. Kunnen jullie eens met haar praten aub?
Leen Mahieu, 0499 00 37 81

---------- Doorgestuurd bericht ----------
Van: Leen Mahieu <leen.mahieu@postvak.example>
Datum: di 10 nov 2026 om 19:40
Onderwerp: Huur Esenweg
Aan: <petra.vandamme@mijnpost.example>

Dag Petra, ik mis nog altijd de huur van oktober en november. Dat is dus 2 x 725 = 1450 euro. Wil je deze week storten aub? Groetjes, Leen
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Petra', 'Vandamme', { email: 'petra.vandamme@mijnpost.example' })],
          dwelling: home('Esenweg', '27', '', '8600', 'Diksmuide'),
          landlord: { name: 'Leen Mahieu', email: 'leen.mahieu@postvak.example', phone: '+32499003781' },
          arrears: debt(1450, 2, 725),
          stepsTaken: 'ik stuurde onze huurster al drie berichten, het laatste staat hieronder.',
          guidanceQuestion: 'Kunnen jullie eens met haar praten aub?',
        },
        'facts divided over the note and the forwarded mail to the tenant',
      ),
    ),

    mail(
      'derde-opsomming-met-streepjes',
      {
        from: 'Yvan D. <yvan.dhondt@telepost.example>',
        to: 'info@ocmw-waasland.example',
        date: '2026-11-22 12:12:00 +0100',
        subject: 'wanbetaler',
        id: 'yd22@telepost.example',
      },
      text(`
- huurder: Mohamed Aït Lahcen
- waar: Plezantstraat 204 / 3 te 9100 Sint-Niklaas
- huur 690
- achter: juli, augustus, september, oktober
- totaal dus 2760
- al gedaan: sms'en, aangetekende brief
- contract van 1/7/2022 (op papier)

Gelieve hem te helpen of mij te zeggen wat de volgende stap is.

Yvan D'hondt
0473 00 80 19
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Mohamed', 'Aït Lahcen')],
          dwelling: home('Plezantstraat', '204', '3', '9100', 'Sint-Niklaas'),
          landlord: { name: "Yvan D'hondt", email: 'yvan.dhondt@telepost.example', phone: '+32473008019' },
          arrears: debt(2760, 4, 690),
          lease: { startDate: '2022-07-01', written: true },
          stepsTaken: "sms'en, aangetekende brief",
          guidanceQuestion: 'Gelieve hem te helpen of mij te zeggen wat de volgende stap is.',
        },
        'dashed list without euro signs; months named',
      ),
    ),

    mail(
      'derde-onderwerp-zegt-alles',
      {
        from: 'Rik Stroobants <rik.stroobants@brievenbus.example>',
        to: 'wonen@ocmw-pajotland.example',
        date: '2026-11-24 08:08:00 +0100',
        subject: 'Huurachterstand Deborah Claus, Edingensesteenweg 45, 1500 Halle',
        id: 'rs2411.8@brievenbus.example',
      },
      text(`
Zie onderwerp. Ik verhuur haar dat huis en ze is 2 maanden achter, 1.690 euro in totaal. Mijn gsm is 0477 00 25 63.

Rik Stroobants
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Deborah', 'Claus')],
          dwelling: home('Edingensesteenweg', '45', '', '1500', 'Halle'),
          landlord: { name: 'Rik Stroobants', email: 'rik.stroobants@brievenbus.example', phone: '+32477002563' },
          arrears: debt(1690, 2),
        },
        'name and address only in the subject; asks nothing',
      ),
    ),

    mail(
      'derde-geen-adres-wel-naam',
      {
        from: 'Mia Bollen <mia.bollen@postvak.example>',
        to: 'ocmw@ocmw-maasland.example',
        date: '2026-11-25 19:33:00 +0100',
        subject: 'vraagje over huur',
        id: 'mb-2511@postvak.example',
      },
      text(`
Hallo,

Mijn huurders (de familie Janssen) zijn alweer te laat. Ik krijg nog 1.400 euro van hen, 2 maanden huur.

Bij wie kan ik daarvoor terecht?

Mia Bollen
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('', 'Janssen')],
          landlord: { name: 'Mia Bollen', email: 'mia.bollen@postvak.example' },
          arrears: debt(1400, 2),
          guidanceQuestion: 'Bij wie kan ik daarvoor terecht?',
        },
        'surname only and no address: a person asks the sender',
        'review',
      ),
    ),

    mail(
      'derde-html-met-handtekening-en-disclaimer',
      {
        from: 'Van Looy Vastgoed <kantoor@vanlooyvastgoed.example>',
        to: 'ocmw@ocmw-turnhoutrand.example',
        date: '2026-11-17 11:48:00 +0100',
        subject: 'Dossier Steenweg op Mol',
        id: 'VLV.17112026.5@vanlooyvastgoed.example',
      },
      multipart('alternative', '=_alt_vlv_5', [
        text(`
Beste
de huurster van ons appartement Steenweg op Mol 96 bus 12, 2300 Turnhout is mevr. Kimberly Hermans (30/08/1996). Achterstal 1.530,- euro = 2 maanden aan 765,- euro. Aangetekend schrijven vertrokken op 9/11, kwam ongeopend terug.
Kan u bij haar langsgaan?
mvg
Dirk Van Looy
Van Looy Vastgoed nv
Graatakker 11, 2300 Turnhout | 014 00 39 90
---
Dit bericht is vertrouwelijk. Onbetaalde facturen brengen van rechtswege 10 % intrest op.
`, { encoding: 'quoted-printable' }),
        html(
          `<div>Beste</div><div>de huurster van ons appartement Steenweg op Mol 96 bus 12, 2300 Turnhout is mevr. Kimberly Hermans (30/08/1996). Achterstal 1.530,- euro = 2 maanden aan 765,- euro. Aangetekend schrijven vertrokken op 9/11, kwam ongeopend terug.</div><div>Kan u bij haar langsgaan?</div><div>mvg</div><div>Dirk Van Looy<br>Van Looy Vastgoed nv<br>Graatakker 11, 2300 Turnhout | 014 00 39 90</div><hr><small>Dit bericht is vertrouwelijk. Onbetaalde facturen brengen van rechtswege 10 % intrest op.</small>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Kimberly', 'Hermans', { born: '1996-08-30' })],
          dwelling: home('Steenweg op Mol', '96', '12', '2300', 'Turnhout'),
          landlord: { name: 'Van Looy Vastgoed nv', email: 'kantoor@vanlooyvastgoed.example', phone: '+3214003990' },
          arrears: debt(1530, 2, 765),
          stepsTaken: 'Aangetekend schrijven vertrokken op 9/11, kwam ongeopend terug.',
          guidanceQuestion: 'Kan u bij haar langsgaan?',
        },
        '"ons appartement": the firm is the landlord; amounts with a dash for the cents',
      ),
    ),

    mail(
      'derde-zoon-beheert-voor-moeder',
      {
        from: 'Geert Coussement <geert.coussement@postvak.example>',
        to: 'sociaal.huis@ocmw-mandelstreek.example',
        date: '2026-11-28 14:29:00 +0100',
        subject: 'Huurder van ons huis in Roeselare',
        id: 'gc2811@postvak.example',
      },
      text(`
Hallo,

Ik regel de papieren voor ons huis in de Beversesteenweg 170, 8800 Roeselare. Daar woont Wesley Dedeyne. Wesley heeft zijn werk verloren en sindsdien komt er geen huur meer binnen, intussen 4 maand. Hij moet ons 2.940 euro (735 per maand).

Ik heb hem voorgesteld om in stukken af te lossen, 100 euro in de maand, maar hij zegt dat dat niet lukt.

Is er bij jullie iemand die zijn rekeningen eens met hem kan bekijken? Hij weet dat ik dit vraag, hij staat er zelf achter. Zijn gsm: 0485 00 72 46.

Geert Coussement
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Wesley', 'Dedeyne', { tel: '+32485007246' })],
          dwelling: home('Beversesteenweg', '170', '', '8800', 'Roeselare'),
          landlord: { name: 'Geert Coussement', email: 'geert.coussement@postvak.example' },
          arrears: debt(2940, 4, 735),
          stepsTaken: 'Ik heb hem voorgesteld om in stukken af te lossen, 100 euro in de maand, maar hij zegt dat dat niet lukt.',
          guidanceQuestion: 'Is er bij jullie iemand die zijn rekeningen eens met hem kan bekijken?',
          tenantInformed: true,
        },
        'the proposed 100 euro is no arrears',
      ),
    ),

    mail(
      'derde-update-iets-gestort',
      {
        from: 'patrick baeten <pbaeten@gsmpost.example>',
        to: 'info@ocmw-demervallei.example',
        date: '2026-11-29 20:10:00 +0100',
        subject: 'Re: huurder',
        id: 'pb.2911.2010@gsmpost.example',
        more: [['In-Reply-To', '<pb.0811.2251@gsmpost.example>']],
      },
      text(`
hey, joeri claesen heeft vandaag alles betaald! bedankt voor de hulp, voor mij is het opgelost

patrick baeten

> goeienavond, ik verhuur een huisje in diest, schaffensestraat 112 3290 diest aan ene
> joeri claesen. hij heeft al 3 maand niks betaald da's 1950 euro.
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Joeri', 'Claesen')],
          landlord: { name: 'Patrick Baeten', email: 'pbaeten@gsmpost.example' },
        },
        'paid; only the new text counts, the quote is the old signal',
      ),
    ),

    mail(
      'derde-bailleur-verviers',
      {
        from: 'Monique Lambert <monique.lambert@boitemail.example>',
        to: 'cpas@cpas-fagnes.example',
        date: '2026-11-06 18:00:00 +0100',
        subject: 'locataire qui ne paie plus',
        id: 'ml-0611@boitemail.example',
      },
      text(`
Bonsoir,

Je loue une petite maison à Monsieur Loïc Gérard, rue de Liège 58 à 4800 Verviers. Il ne m'a plus rien versé depuis 3 mois, il me doit 1.800 euros. Je l'ai appelé plusieurs fois, il raccroche.

Que puis-je faire ? Pouvez-vous aller le voir ?

Monique Lambert
0472 00 58 30
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Loïc', 'Gérard')],
          dwelling: home('rue de Liège', '58', '', '4800', 'Verviers'),
          landlord: { name: 'Monique Lambert', email: 'monique.lambert@boitemail.example', phone: '+32472005830' },
          arrears: debt(1800, 3),
          stepsTaken: "Je l'ai appelé plusieurs fois, il raccroche.",
          guidanceQuestion: 'Que puis-je faire ? Pouvez-vous aller le voir ?',
        },
        'French private landlord',
      ),
    ),

    mail(
      'derde-opzeg-en-achterstal',
      {
        from: 'Carlo Vereecke <carlo@vereecke-verhuur.example>',
        to: 'dienst.wonen@ocmw-oostkust.example',
        date: '2026-12-02 09:59:00 +0100',
        subject: 'Torhoutsesteenweg 411 Oostende',
        id: 'cv0212@vereecke-verhuur.example',
      },
      text(`
Goeiemorgen

Huurder Danny Lams, Torhoutsesteenweg 411 bus 2.1, 8400 Oostende. Ik heb hem zijn opzeg gegeven tegen eind mei 2027 want ik ga er zelf wonen. Sinds die brief betaalt hij geen huur meer: 2 mnd x € 610 = € 1220. Ik schreef hem daar al twee keer over.

Graag hulp om een andere woonst voor hem te zoeken.

Carlo Vereecke
verhuurder
059 00 36 71
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears', 'contract'),
          tenants: [person('Danny', 'Lams')],
          dwelling: home('Torhoutsesteenweg', '411', '2.1', '8400', 'Oostende'),
          landlord: { name: 'Carlo Vereecke', email: 'carlo@vereecke-verhuur.example', phone: '+3259003671' },
          arrears: debt(1220, 2, 610),
          stepsTaken: 'Ik schreef hem daar al twee keer over.',
          guidanceQuestion: 'Graag hulp om een andere woonst voor hem te zoeken.',
        },
        'notice to quit and arrears; box with a point',
      ),
    ),

    mail(
      'derde-twee-gezinnen-een-pand',
      {
        from: 'Lucienne Pauwels <lucienne.pauwels@brievenbus.example>',
        to: 'ocmw@ocmw-rupelboorden.example',
        date: '2026-11-13 16:45:00 +0100',
        subject: 'lawaai en vuil',
        id: 'lp1311@brievenbus.example',
      },
      text(`
Beste mensen,

Ik heb een pand in de Antwerpsestraat 77 in 2850 Boom. De huurder van bus 3, Kevin De Bock, maakt elke nacht lawaai en laat zijn vuilniszakken in de gang staan, het stinkt er. Zijn buurvrouw op bus 4 wil verhuizen. Betalen doet hij wel altijd.

Ik sprak hem er al vier keer over aan.

Kan iemand hem leren hoe hij met zijn buren moet samenleven?

Lucienne Pauwels
03 888 00 24
`),
      says(
        {
          ...head('referral', 'nl', 'nuisance', 'upkeep'),
          tenants: [person('Kevin', 'De Bock')],
          dwelling: home('Antwerpsestraat', '77', '3', '2850', 'Boom'),
          landlord: { name: 'Lucienne Pauwels', email: 'lucienne.pauwels@brievenbus.example', phone: '+3238880024' },
          stepsTaken: 'Ik sprak hem er al vier keer over aan.',
          guidanceQuestion: 'Kan iemand hem leren hoe hij met zijn buren moet samenleven?',
        },
        'box of the tenant and box of the neighbour; the rent is paid',
      ),
    ),

    mail(
      'derde-landlord-english',
      {
        from: 'Sanjay Mehta <s.mehta@expatpost.example>',
        to: 'info@ocmw-brusselrand.example',
        date: '2026-12-04 23:05:00 +0100',
        subject: 'Tenant not paying',
        id: 'sm.0412@expatpost.example',
      },
      text(`
Hello,

My tenant Thomas Berger lives at Leuvensesteenweg 340 box 8, 1930 Zaventem. He owes me three months of rent, 3,300 euros in total, the rent is 1,100 euros a month. I have sent him two reminders and a registered letter. He knows that I am writing to you.

Could you please get in touch with him? His number is 0494 00 12 87.

Regards,
Sanjay Mehta
0460 00 77 41
`),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('Thomas', 'Berger', { tel: '+32494001287' })],
          dwelling: home('Leuvensesteenweg', '340', '8', '1930', 'Zaventem'),
          landlord: { name: 'Sanjay Mehta', email: 's.mehta@expatpost.example', phone: '+32460007741' },
          arrears: debt(3300, 3, 1100),
          stepsTaken: 'I have sent him two reminders and a registered letter.',
          guidanceQuestion: 'Could you please get in touch with him?',
          tenantInformed: true,
        },
        'English; comma as thousands separator',
      ),
    ),
  ];
}
