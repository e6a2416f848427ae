import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Tenants who ask for help themselves. */
export function sixthMailsOfTenants(): Piece[] {
  return [
    mail(
      'zesde-jonge-moeder-van-op-gsm',
      {
        from: 'Shana DB <shana.dblockx@mobielmail.example>',
        to: 'info@ocmw-dendermonding.example',
        date: '2027-01-20 23:38:02 +0100',
        subject: 'help aub',
        id: 'shdb.2001.2338@mobielmail.example',
      },
      text(
        `
hallo ik ben shana de blockx ik woon in dendermonde op de gentsesteenweg 41 bus 2 met mn 2 kindjes 😔 mn ex betaald geen alimentatie meer en nu ben ik 2 maand huur achter da is 1500 euro mn huisbaas (marc van hecke) zegt dat hij naar de rechter gaat stappen

ik heb al gevraagd of ik per week mag betalen maar da wil hij ni

kan er iemand mij bellen 0493 20 58 74 liefst na 4u

xx
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Shana', 'De Blockx', { tel: '+32493205874', email: 'shana.dblockx@mobielmail.example' }),
          ],
          dwelling: home('gentsesteenweg', '41', '2', '', 'Dendermonde'),
          landlord: { name: 'Marc Van Hecke' },
          arrears: debt(1500, 2),
          stepsTaken: 'ik heb al gevraagd of ik per week mag betalen maar da wil hij ni',
          guidanceQuestion: 'kan er iemand mij bellen',
        },
        'no capitals, no points, an emoji; the number of children is not the months',
      ),
    ),

    mail(
      'zesde-gepensioneerde-met-dagbrief',
      {
        from: 'Willy Jehaes <w.jehaes@oudpost.example>',
        to: 'sociaalhuis@sociaalhuis-haspengouw.example',
        date: '2027-01-07 10:05:00 +0100',
        subject: 'Brief van het vredegerecht',
        id: 'wj.070127@oudpost.example',
      },
      text(
        `
Geachte Mevrouw,
Geachte Heer,

Gisteren bracht de postbode mij een aangetekende zending van het vredegerecht van Tongeren. Ik moet daar verschijnen op dinsdag 19 januari 2027 om 10u30. De brief is gedateerd 4 januari en bovenaan staat A.R. 27A61.

Mijn huisbaas, de NV Haspengoed, vordert vijf maanden huur, te weten € 2.875. Ik erken dat, mijn pensioen volstaat niet meer sinds de nieuwe huurprijs van € 575.

Ik ben 74 jaar, weduwnaar, en heb nog nooit voor een rechter gestaan. Zou het mogelijk zijn dat iemand van uw dienst mij vergezelt en vooraf de papieren met mij doorneemt?

Hoogachtend,

Willy Jehaes
Maastrichtersteenweg 168
3700 Tongeren
Telefoon: 012 23 58 41
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Willy', 'Jehaes', { tel: '+3212235841', email: 'w.jehaes@oudpost.example' })],
          dwelling: home('Maastrichtersteenweg', '168', '', '3700', 'Tongeren'),
          landlord: { name: 'NV Haspengoed' },
          arrears: debt(2875, 5, 575),
          court: { name: 'vredegerecht van Tongeren', rollNumber: '27A61', hearingAt: '2027-01-19T10:30' },
          guidanceQuestion:
            'Zou het mogelijk zijn dat iemand van uw dienst mij vergezelt en vooraf de papieren met mij doorneemt?',
        },
        'the dwelling is the address in the signature; date of the letter beside the hearing',
      ),
    ),

    mail(
      'zesde-conge-anderlecht',
      {
        from: 'Inês Carvalho <ines.carvalho.bxl@messager.example>',
        to: 'antenne.logement@cpas-senneouest.example',
        date: '2027-02-15 12:46:21 +0100',
        subject: 'mon propriétaire vend la maison',
        id: 'ic-1502-1246@messager.example',
      },
      text(
        `
Bonjour,

Je m'appelle Inês Carvalho et j'habite avec mon mari Rui Carvalho et nos trois filles au 43 rue Wayez à 1070 Anderlecht, 1er étage. Le propriétaire, Monsieur Tancrède Lambot, veut vendre et nous a donné congé pour le 31 mai 2027. Nous payons 890 euros et nous avons toujours payé.

Nous avons visité huit appartements, partout on nous dit non quand on voit trois enfants.

Pouvez-vous nous aider à trouver un logement ou au moins à demander un délai ?

Mon numéro : 0489 63 05 17

Merci,
Inês
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'fr', 'contract'),
          tenants: [
            person('Inês', 'Carvalho', { tel: '+32489630517', email: 'ines.carvalho.bxl@messager.example' }),
            person('Rui', 'Carvalho'),
          ],
          dwelling: home('rue Wayez', '43', '', '1070', 'Anderlecht'),
          landlord: { name: 'Tancrède Lambot' },
          arrears: debt(0, 0, 890),
          stepsTaken: 'Nous avons visité huit appartements, partout on nous dit non quand on voit trois enfants.',
          guidanceQuestion: 'Pouvez-vous nous aider à trouver un logement ou au moins à demander un délai ?',
        },
        'notice without arrears; the rent is stated; the end of the lease is no hearing',
      ),
    ),

    mail(
      'zesde-bailiff-is-coming',
      {
        from: 'blessing okafor <blessingokafor90@inboxed.example>',
        to: 'help@ocmw-antwerpoost.example',
        date: '2027-02-05 06:51:43 +0100',
        subject: 'URGENT they put me out my house',
        id: 'bo90-0502@inboxed.example',
      },
      text(`
Good morning sir/madam,

I am Blessing Okafor, born 22 July 1990, I stay at Turnhoutsebaan 377 box 1, 2100 Deurne. The judge gave judgment on 12 January 2027 and yesterday I got letter from the bailiff. He says they come on Thursday 18 February 2027 at 9 in the morning to put me and my son out.

I owe the landlord 4,120 euro, it is six months. I did start to pay 200 each month but they say it is too late.

Please can somebody talk with the bailiff for me or find us a place? My phone is 0467 20 84 39.

God bless
Blessing
`),
      says(
        {
          ...head('tenant-request', 'en', 'arrears'),
          tenants: [
            person('Blessing', 'Okafor', {
              born: '1990-07-22',
              tel: '+32467208439',
              email: 'blessingokafor90@inboxed.example',
            }),
          ],
          dwelling: home('Turnhoutsebaan', '377', '1', '2100', 'Deurne'),
          arrears: debt(4120, 6),
          judgment: { date: '2027-01-12', evictionOn: '2027-02-18' },
          stepsTaken: 'I did start to pay 200 each month but they say it is too late.',
          guidanceQuestion: 'Please can somebody talk with the bailiff for me or find us a place?',
        },
        'judgment and eviction day told by the tenant; the hour is of the eviction, there is no hearing',
      ),
    ),

    mail(
      'zesde-mieter-kelmis',
      {
        from: 'Rainer Havenith <rainer.havenith@grenzpost.example>',
        to: 'info@oeshz-goehltal.example',
        date: '2027-03-09 16:12:00 +0100',
        subject: 'Bitte um Hilfe - Miete',
        id: 'rh0903.1612@grenzpost.example',
      },
      html(
        `<div>Hallo,</div><div><br></div><div>ich wohne in der Lütticher Straße 89 in 4720 Kelmis zur Miete. Seit der Kündigung durch meinen Arbeitgeber im Dezember komme ich nicht mehr klar. Zwei Mieten sind offen, zusammen 1.240 Euro. Die Vermieterin, Frau Ingrid Schyns, hat mir jetzt geschrieben, dass sie zum Friedensrichter geht.</div><div><br></div><div>Ich habe ihr 100 Euro im Monat angeboten, darauf kam keine Antwort.</div><div><br></div><div>Kann ich bei Ihnen einen Termin bekommen? Am besten erreichen Sie mich per Handy: 0495 17 42 60.</div><div><br></div><div>Viele Grüße</div><div>Rainer Havenith</div>`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'de', 'arrears'),
          tenants: [
            person('Rainer', 'Havenith', { tel: '+32495174260', email: 'rainer.havenith@grenzpost.example' }),
          ],
          dwelling: home('Lütticher Straße', '89', '', '4720', 'Kelmis'),
          landlord: { name: 'Ingrid Schyns' },
          arrears: debt(1240, 2),
          stepsTaken: 'Ich habe ihr 100 Euro im Monat angeboten, darauf kam keine Antwort.',
          guidanceQuestion: 'Kann ich bei Ihnen einen Termin bekommen?',
        },
        'Kündigung is the loss of his job, not of the lease; HTML only',
      ),
    ),

    mail(
      'zesde-nieuwkomer-zoekt-woorden',
      {
        from: 'yusuf alhamdan <yusuf.alhamdan@webbrief.example>',
        to: 'ocmw@ocmw-midwaas.example',
        date: '2027-02-22 14:27:10 +0100',
        subject: 'Vraag over huis',
        id: 'ya.22.02.1427@webbrief.example',
      },
      text(
        `
Beste ocmw

Mijn naam: Yusuf Al Hamdan
Geboren: 01/01/1985
Mijn adres: Parklaan 156, 9100 Sint-Niklaas
Telefoon: 0486 39 02 74

Ik heb probleem. Ik kan niet betalen huis voor 3 maanden. Eén maand is 640 euro dus 1920 euro. Ik was ziek en mutualiteit is te laat. Gisteren eigenaar komt aan mijn deur en is heel boos, hij zegt volgende week ik ga naar advocaat. Ik heb kinderen op school hier.

Ik wil betalen maar beetje en beetje. Kunt u mij helpen praten met eigenaar?

Dank u wel
Yusuf
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Yusuf', 'Al Hamdan', {
              born: '1985-01-01',
              tel: '+32486390274',
              email: 'yusuf.alhamdan@webbrief.example',
            }),
          ],
          dwelling: home('Parklaan', '156', '', '9100', 'Sint-Niklaas'),
          arrears: debt(1920, 3, 640),
          guidanceQuestion: 'Kunt u mij helpen praten met eigenaar?',
        },
        'simple Dutch; the owner is not named',
      ),
    ),
  ];
}

/** Relatives and a neighbour. */
export function sixthMailsOfRelativesAndNeighbours(): Piece[] {
  return [
    mail(
      'zesde-dochter-over-volle-flat',
      {
        from: 'Annick Lagrou <annick.lagrou@zeepost.example>',
        to: 'thuisbegeleiding@ocmw-oosthoek.example',
        date: '2026-12-29 17:19:33 +0100',
        subject: 'Bezorgd om mijn moeder',
        id: 'al-2912-1719@zeepost.example',
      },
      text(
        `
Beste,

Met Kerst ben ik na lange tijd nog eens bij mijn mama binnen geraakt. Ik ben daar erg van geschrokken. Haar flat (ze huurt die van de Woonmaatschappij Duinenzicht) is compleet dichtgeslibd, ze bewaart alles: kassabonnen, yoghurtpotjes, plastic zakken, in bad kan ze niet meer want ook dat ligt vol.

Zij heet Jacqueline Vermeire, geboren op 6 april 1948, en woont in de Edward Verheyestraat 21 bus 5, 8300 Knokke-Heist. Haar vaste lijn is 050 60 38 91.

Ik heb het met de huisarts besproken en met mijn broer een eerste lading naar het containerpark gebracht, maar twee dagen later stond er weer evenveel.

Komt er bij jullie iemand aan huis om haar te leren loslaten? Mama weet voorlopig niet dat ik jullie aanschrijf.

Alvast dank
Annick Lagrou
0478 52 13 96
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Jacqueline', 'Vermeire', { born: '1948-04-06', tel: '+3250603891' })],
          dwelling: home('Edward Verheyestraat', '21', '5', '8300', 'Knokke-Heist'),
          landlord: { name: 'Woonmaatschappij Duinenzicht' },
          referrer: { name: 'Annick Lagrou', email: 'annick.lagrou@zeepost.example', phone: '+32478521396' },
          stepsTaken:
            'Ik heb het met de huisarts besproken en met mijn broer een eerste lading naar het containerpark gebracht, maar twee dagen later stond er weer evenveel.',
          guidanceQuestion: 'Komt er bij jullie iemand aan huis om haar te leren loslaten?',
          tenantInformed: false,
        },
        'hoarding told by a daughter; landlord in brackets; two phones',
      ),
    ),

    mail(
      'zesde-frere-tournai',
      {
        from: 'Ludovic Wattiez <lwattiez@toilemail.example>',
        to: 'accueil@cpas-escautouest.example',
        date: '2027-01-31 20:55:00 +0100',
        subject: 'Pour mon frère Jérémy',
        id: 'lw.310127@toilemail.example',
      },
      text(
        `
Bonsoir,

Mon frère Jérémy Wattiez (né le 17/09/1994) n'ouvre plus son courrier depuis qu'il a perdu sa compagne. Hier j'ai trouvé chez lui quatre lettres de son propriétaire, M. Alain Desmet : il réclame 1.740 euros pour trois mois de loyer et parle d'expulsion.

Il vit chaussée de Lille 233 à 7500 Tournai, GSM 0492 70 16 58.

J'ai téléphoné au propriétaire pour lui demander d'attendre la fin février, il est d'accord.

Est-ce que quelqu'un peut passer chez lui et l'aider à remettre ses papiers en ordre ? Jérémy est d'accord que je vous contacte.

Ludovic Wattiez, 0471 23 94 08
`,
        { charset: 'iso-8859-1' },
      ),
      says(
        {
          ...head('referral', 'fr', 'arrears'),
          tenants: [person('Jérémy', 'Wattiez', { born: '1994-09-17', tel: '+32492701658' })],
          dwelling: home('chaussée de Lille', '233', '', '7500', 'Tournai'),
          landlord: { name: 'Alain Desmet' },
          referrer: { name: 'Ludovic Wattiez', email: 'lwattiez@toilemail.example', phone: '+32471239408' },
          arrears: debt(1740, 3),
          stepsTaken:
            "J'ai téléphoné au propriétaire pour lui demander d'attendre la fin février, il est d'accord.",
          guidanceQuestion: "Est-ce que quelqu'un peut passer chez lui et l'aider à remettre ses papiers en ordre ?",
          tenantInformed: true,
        },
        'a brother with the same surname; two phones',
      ),
    ),

    mail(
      'zesde-neighbour-tervuren',
      {
        from: 'Moira Galbraith <moira.galbraith@expatbox.example>',
        to: 'sociaalhuis@ocmw-voerstreke.example',
        date: '2027-03-15 11:40:25 +0100',
        subject: 'Concern about an elderly neighbour',
        id: 'mg-15mar-1140@expatbox.example',
      },
      text(`
Dear Sir or Madam,

I live next door to Mr Vincent Maes, who rents the small house at Brusselsesteenweg 61, 3080 Tervuren. He must be well into his eighties. Since his stroke the place has gone downhill: rubbish piling up in the kitchen, no clean clothes, mice. His landlady, Mrs Rita Sterckx, has told him she will not put up with it much longer.

I bring him a hot meal most days and my husband cleared the front room last week.

Would it be possible for someone to look in on him and arrange help with cleaning? I have mentioned to him that I would write and he nodded, so yes, he knows.

Kind regards,
Moira Galbraith
Brusselsesteenweg 63
0460 95 27 31
`),
      says(
        {
          ...head('referral', 'en', 'upkeep'),
          tenants: [person('Vincent', 'Maes')],
          dwelling: home('Brusselsesteenweg', '61', '', '3080', 'Tervuren'),
          landlord: { name: 'Rita Sterckx' },
          referrer: {
            name: 'Moira Galbraith',
            email: 'moira.galbraith@expatbox.example',
            phone: '+32460952731',
          },
          stepsTaken: 'I bring him a hot meal most days and my husband cleared the front room last week.',
          guidanceQuestion:
            'Would it be possible for someone to look in on him and arrange help with cleaning?',
          tenantInformed: true,
        },
        'the neighbour lives in the same street, two numbers on',
      ),
    ),
  ];
}
