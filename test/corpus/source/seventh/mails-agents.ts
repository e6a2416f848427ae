import { html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Estate agents, a syndic, a manager of student rooms, and a housing company that tells of a hearing. */
export function agentMails(): Piece[] {
  return [
    mail(
      'zevende-syndicus-nachtlawaai',
      {
        from: 'Residentie Zeewind - syndicus <syndicus@vme-beheer.example>',
        to: 'ocmw@ocmw-havendijk.example',
        cc: 'Jozef Lammens <jozef.lammens@kustpost.example>',
        date: '2026-11-25 17:05:47 +0100',
        subject: 'Res. Zeewind - app. 5C - aanhoudende hinder',
        id: 'zw-5c-251126@vme-beheer.example',
      },
      text(`
Geachte,

Ik ben syndicus van Residentie Zeewind, Kerkstraat 260 te 8370 Blankenberge. In appartement 5C (bus 53) woont als huurder de heer Wouter Maertens. Eigenaar van dit appartement is de heer Jozef Lammens, die in kopie staat.

Sinds de zomer ontving ik elf klachten van mede-eigenaars: geroep en muziek tussen 1 en 4 uur 's nachts, glasscherven in de lift, een hond die uren alleen op het terras zit te blaffen. Op 14 november kwam de politie ter plaatse.

Twee aanmaningen werden onder zijn deur geschoven en op 20 november heb ik hem samen met de conciërge aangesproken.

Omdat de man er duidelijk alleen voor staat, lijkt begeleiding ons zinvoller dan een procedure. Kan uw dienst een huisbezoek brengen?

Hoogachtend,
Erik Provoost, erkend syndicus BIV 509.118
VME-Beheer Kust bv, De Smet de Naeyerlaan 88, 8370 Blankenberge
050 41 63 20
`),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Wouter', 'Maertens')],
          dwelling: home('Kerkstraat', '260', '53', '8370', 'Blankenberge'),
          landlord: { name: 'Jozef Lammens', email: 'jozef.lammens@kustpost.example' },
          referrer: {
            name: 'Erik Provoost',
            organisation: 'VME-Beheer Kust bv',
            email: 'syndicus@vme-beheer.example',
            phone: '+3250416320',
          },
          stepsTaken:
            'Twee aanmaningen werden onder zijn deur geschoven en op 20 november heb ik hem samen met de conciërge aangesproken.',
          guidanceQuestion: 'Kan uw dienst een huisbezoek brengen?',
        },
        'the syndic refers, the owner stands in copy; letter of the flat and number of the box',
      ),
    ),

    mail(
      'zevende-makelaar-voor-eigenaars',
      {
        from: 'Immo Vierwegen | Beheer <beheer@immo-vierwegen.example>',
        to: 'huisvesting@ocmw-dendermonding.example',
        date: '2026-10-20 12:31:02 +0200',
        subject: 'Huurachterstal 0412 - DE BACKER / PLEVOETS',
        id: 'ivw.0412.20261020T1231@immo-vierwegen.example',
      },
      html(
        `<html><body style="font-family:Verdana;font-size:9pt"><p>Geachte,</p>
<p>Als beheerder voor de eigenaars, <b>de heer en mevrouw Claus - Eeckhout</b>, verwittigen wij u van het volgende.</p>
<p>Pand: Noordlaan 119, 9200 Dendermonde<br>Huurders: Jurgen De Backer en Vicky Plevoets<br>Contract: schriftelijk, ingang 1 oktober 2021<br>Huur: &euro; 865<br>Openstaand: &euro; 3.460 (juli t.e.m. oktober, 4 maanden)</p>
<p>Er werd een afbetaling van &euro; 200 per maand voorgesteld. Daarop kwam geen reactie. De eigenaars hebben intussen 25 % verhoging van de syndicuskosten gekregen en willen zekerheid.</p>
<p>Wij vragen u contact te nemen met mevrouw Plevoets (<a href="mailto:vicky.plevoets@snelpost.example">vicky.plevoets@snelpost.example</a>, 0485 97 30 64).</p>
<p>Met vriendelijke groeten<br>Nathalie Impens<br>rentmeester</p>
<table><tr><td><b>Immo Vierwegen</b></td><td>Brusselsestraat 5, 9200 Dendermonde</td></tr><tr><td>T</td><td>052 20 18 77</td></tr><tr><td>BIV</td><td>211.904</td></tr></table>
<p style="font-size:7pt;color:#999">Bezoek ons op de woonbeurs van 14 en 15 november 2026. Derdenrekening BE64 7370 1122 3352.</p></body></html>`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Jurgen', 'De Backer'),
            person('Vicky', 'Plevoets', { tel: '+32485973064', email: 'vicky.plevoets@snelpost.example' }),
          ],
          dwelling: home('Noordlaan', '119', '', '9200', 'Dendermonde'),
          landlord: { name: 'Claus - Eeckhout' },
          referrer: {
            name: 'Nathalie Impens',
            organisation: 'Immo Vierwegen',
            email: 'beheer@immo-vierwegen.example',
            phone: '+3252201877',
          },
          arrears: debt(3460, 4, 865),
          lease: { startDate: '2021-10-01', written: true },
          stepsTaken: 'Er werd een afbetaling van € 200 per maand voorgesteld. Daarop kwam geen reactie.',
          guidanceQuestion: 'Wij vragen u contact te nemen met mevrouw Plevoets',
        },
        'the estate office signals for a couple of owners; phone and e-mail are those of the second tenant',
      ),
    ),

    mail(
      'zevende-makelaar-stuurt-draad-door',
      {
        from: 'Sven Aelbrecht <sven@aelbrecht-vastgoed.example>',
        to: 'info@ocmw-vlaamsardennen.example',
        date: '2027-01-27 08:50:19 +0100',
        subject: 'FW: RE: RE: huur januari',
        id: '01db70a2$sa$2701@aelbrecht-vastgoed.example',
        more: [['X-Mailer', 'Microsoft Outlook 16.0']],
      },
      text(`
Goeiemorgen,

Dit loopt vast, zie hieronder. De eigenaar (Ghislain Vanderhaeghen) vraagt mij om jullie in te schakelen voor ze verder wegzinkt. Kunnen jullie haar ontvangen?

Adres van het gehuurde: Zonnestraat 68 bus 1, 9600 Ronse.

Sven Aelbrecht
Aelbrecht Vastgoed bv
055 23 71 46

Van: Chloé Duquesne <chloe.duquesne@snelpost.example>
Verzonden: dinsdag 26 januari 2027 22:17
Aan: Sven Aelbrecht <sven@aelbrecht-vastgoed.example>
Onderwerp: RE: RE: huur januari

Meneer, ik kan nu echt niks doen, mijn uitkering is geschorst. Mijn moeder kan misschien 100 euro voorschieten.
Chloé

Van: Sven Aelbrecht <sven@aelbrecht-vastgoed.example>
Verzonden: maandag 25 januari 2027 10:02
Aan: Chloé Duquesne <chloe.duquesne@snelpost.example>
Onderwerp: RE: huur januari

Beste mevrouw Duquesne, november, december en januari zijn niet betaald. Het gaat om 1.935 euro (3 maanden aan 645 euro). Wat stelt u voor?

Van: Chloé Duquesne <chloe.duquesne@snelpost.example>
Verzonden: zondag 24 januari 2027 19:40
Aan: Sven Aelbrecht <sven@aelbrecht-vastgoed.example>
Onderwerp: huur januari

Dag meneer, de huur van deze maand zal later zijn. Mvg, Chloé Duquesne
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Chloé', 'Duquesne', { email: 'chloe.duquesne@snelpost.example' })],
          dwelling: home('Zonnestraat', '68', '1', '9600', 'Ronse'),
          landlord: { name: 'Ghislain Vanderhaeghen' },
          referrer: {
            name: 'Sven Aelbrecht',
            organisation: 'Aelbrecht Vastgoed bv',
            email: 'sven@aelbrecht-vastgoed.example',
            phone: '+3255237146',
          },
          arrears: debt(1935, 3, 645),
          guidanceQuestion: 'Kunnen jullie haar ontvangen?',
        },
        'facts spread over a thread of four; the 100 euro of the mother is no arrears',
      ),
    ),

    mail(
      'zevende-woonmaatschappij-noemt-zitting',
      {
        from: 'Steven Bogaert <steven.bogaert@denderhuis.example>',
        to: 'Dienst Wonen <dienst.wonen@ocmw-dirkmartens.example>',
        date: '2026-11-20 15:33:10 +0100',
        subject: 'huurachterstand Petrovic',
        id: '7c31-20112026@denderhuis.example',
      },
      text(`
Dag collega's

Over Milena Petrovic (geb. 8/02/1992), Gentsesteenweg 210 bus 14, 9300 Aalst, nog altijd niet één betaling sinds juni. Stand vandaag: 5 maanden x 421,80 = 2.109,00 EUR, brief aan haar vertrok op 17/11.

Wij hebben in oktober de rechter gevat, het dossier komt voor op dinsdag 1 december 2026 om 9u30 bij het vredegerecht Aalst, eerste kanton. Mijn baas tekent een akkoord als zij daar met een plan verschijnt, maar aan ons geeft ze geen gehoor: drie huisbezoeken, telkens voor een gesloten deur.

Kan een van jullie voor die dag nog bij haar binnen geraken?

Steven
Denderhuis bv
Keizersplein 21 bus 1, 9300 Aalst
053 60 25 18
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Milena', 'Petrovic', { born: '1992-02-08' })],
          dwelling: home('Gentsesteenweg', '210', '14', '9300', 'Aalst'),
          landlord: {
            name: 'Denderhuis bv',
            email: 'steven.bogaert@denderhuis.example',
            phone: '+3253602518',
          },
          arrears: debt(2109, 5, 421.8),
          court: { name: 'vredegerecht Aalst, eerste kanton', hearingAt: '2026-12-01T09:30' },
          stepsTaken: 'drie huisbezoeken, telkens voor een gesloten deur.',
          guidanceQuestion: 'Kan een van jullie voor die dag nog bij haar binnen geraken?',
        },
        'the landlord tells of arrears and of a hearing; the letter date stands before it',
      ),
    ),

    mail(
      'zevende-kotbeheer-leuven',
      {
        from: 'Kotbeheer Dijlezicht <kotbeheer@dijlezicht.example>',
        to: 'studentenwonen@ocmw-dijlestad.example',
        date: '2026-12-17 10:10:10 +0100',
        subject: 'kamer 14 - huur',
        id: 'kdz-k14-17122026@dijlezicht.example',
      },
      multipart('alternative', 'kdz_b1', [
        text(`
Hallo,

Even melden: op kamer 14 in ons studentenhuis Brusselsestraat 173, 3000 Leuven (bus 14) zit Emre Aksoy, eerstejaars. Studentenhuurcontract vanaf 21 september 2026, voor een jaar. Kamerprijs 540 euro all-in. Na september is er niets meer gestort; okt + nov + dec = 1.620 euro.

Zijn kotgenoten zeggen dat hij al weken in bed ligt en geen lessen volgt. Dat baart ons meer zorgen dan het geld.

We hebben zijn ouders in Izmir gemaild en bij hem aangeklopt op 10 december.

Wie van jullie kan dit opnemen, eventueel samen met de studentenvoorzieningen?

Jana van Kotbeheer Dijlezicht
016 22 84 09
www.dijlezicht.example - Bondgenotenlaan 60, 3000 Leuven
`, { encoding: 'quoted-printable' }),
        html(
          `<p>Hallo,</p><p>Even melden: op kamer 14 in ons studentenhuis Brusselsestraat 173, 3000 Leuven (bus 14) zit Emre Aksoy, eerstejaars. Studentenhuurcontract vanaf 21 september 2026, voor een jaar. Kamerprijs 540 euro all-in. Na september is er niets meer gestort; okt + nov + dec = 1.620 euro.</p><p>Zijn kotgenoten zeggen dat hij al weken in bed ligt en geen lessen volgt. Dat baart ons meer zorgen dan het geld.</p><p>We hebben zijn ouders in Izmir gemaild en bij hem aangeklopt op 10 december.</p><p>Wie van jullie kan dit opnemen, eventueel samen met de studentenvoorzieningen?</p><p>Jana van Kotbeheer Dijlezicht<br>016 22 84 09<br>www.dijlezicht.example - Bondgenotenlaan 60, 3000 Leuven</p>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Emre', 'Aksoy')],
          dwelling: home('Brusselsestraat', '173', '14', '3000', 'Leuven'),
          landlord: {
            name: 'Kotbeheer Dijlezicht',
            email: 'kotbeheer@dijlezicht.example',
            phone: '+3216228409',
          },
          arrears: debt(1620, 3, 540),
          lease: { startDate: '2026-09-21', student: true },
          stepsTaken: 'We hebben zijn ouders in Izmir gemaild en bij hem aangeklopt op 10 december.',
          guidanceQuestion: 'Wie van jullie kan dit opnemen, eventueel samen met de studentenvoorzieningen?',
        },
        'student room; months as a sum of abbreviations',
      ),
    ),
  ];
}
