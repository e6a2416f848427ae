import { smallJpeg } from '../images.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Tenants who ask for help themselves. */
export async function tenantMails(): Promise<Piece[]> {
  return [
    mail(
      'vierde-huurster-brief-vrederechter',
      {
        from: 'Lore Vandamme <lore.vandamme@postduif.example>',
        to: 'sociaalhuis@ocmw-leiestreek.example',
        date: '2026-11-19 08:17:26 +0100',
        subject: 'ik heb een brief van de vrederechter',
        id: 'pd-lv-1911@postduif.example',
      },
      text(`
Hallo,

Ik heb gisteren een brief van het vredegerecht gekregen. Ik moet op maandag 30 november 2026 om 9.30 uur naar de zitting komen in het vredegerecht van het kanton Kortrijk, er staat rolnummer 26A5133 op. Mijn verhuurder is Woonmaatschappij Leiehuis. Het gaat over 1.488 euro huur die ik niet betaald heb.

Ik ben alleenstaande mama van twee en mijn uitkering is drie maanden geblokkeerd geweest. Ik weet niet wat ik daar moet gaan zeggen en ik heb geen geld voor een advocaat.

Kan er iemand met mij meegaan?

Lore Vandamme
Oude Ieperseweg 31 bus 5
8501 Heule
0477 90 12 58
`),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Lore', 'Vandamme', { tel: '+32477901258', email: 'lore.vandamme@postduif.example' })],
          dwelling: home('Oude Ieperseweg', '31', '5', '8501', 'Heule'),
          landlord: { name: 'Woonmaatschappij Leiehuis' },
          arrears: debt(1488),
          court: { name: 'vredegerecht van het kanton Kortrijk', rollNumber: '26A5133', hearingAt: '2026-11-30T09:30' },
          guidanceQuestion: 'Kan er iemand met mij meegaan?',
        },
        'tenant writes herself; her address is the dwelling; hearing and roll number in a sentence',
      ),
    ),
    mail(
      'vierde-huurder-ingesproken',
      {
        from: 'Eddy Stroobants <eddystroobants@duifmail.example>',
        to: 'ocmw@ocmw-hagelandrand.example',
        date: '2026-11-22 15:40:55 +0100',
        subject: 'hulp',
        id: 'dm-2026-11-22-1540@duifmail.example',
      },
      text(
        `
dag ik spreek dit in want typen gaat niet goed met mijn handen mijn naam is eddy stroobants ik woon in de leuvensestraat 117 in 3300 tienen ik kan mijn huur niet meer betalen sinds mijn vrouw gestorven is ik ben vijf maanden achter en de huisbaas komt hier elke week aan de deur ik ben bang dat ik buiten moet wilt u mij alstublieft bellen op 016 81 40 22
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Eddy', 'Stroobants', { tel: '+3216814022', email: 'eddystroobants@duifmail.example' })],
          dwelling: home('Leuvensestraat', '117', '', '3300', 'Tienen'),
          arrears: { months: 5 },
          guidanceQuestion: 'wilt u mij alstublieft bellen op 016 81 40 22',
        },
        'spoken, no punctuation',
      ),
    ),
    mail(
      'vierde-locataire-preavis',
      {
        from: 'Fatoumata Sow <fatou.sow88@monpigeon.example>',
        to: 'info@ocmw-zennevallei.example',
        date: '2026-11-11 21:30:12 +0100',
        subject: 'je dois quitter mon appartement',
        id: 'mp-fs-1111@monpigeon.example',
      },
      html(
        `<div>Bonsoir,</div><div><br></div><div>Je m'appelle Fatoumata Sow, née le 2 octobre 1988. J'habite Romeinsesteenweg 611 bte 4 à 1853 Strombeek-Bever avec mes trois enfants. Mon propriétaire, M. Van Hecke, m'a donné mon congé et je dois partir avant le 31 décembre. J'ai toujours payé mon loyer. Je cherche depuis des mois mais personne ne veut d'une famille avec trois enfants.</div><div><br></div><div>Est-ce que vous pouvez m'aider à trouver un logement&nbsp;? J'ai peur de me retrouver à la rue.</div><div><br></div><div>Merci beaucoup</div><div>Fatoumata Sow</div><div>0466 18 53 72</div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'fr', 'contract'),
          tenants: [
            person('Fatoumata', 'Sow', { born: '1988-10-02', tel: '+32466185372', email: 'fatou.sow88@monpigeon.example' }),
          ],
          dwelling: home('Romeinsesteenweg', '611', '4', '1853', 'Strombeek-Bever'),
          landlord: { name: 'Van Hecke' },
          guidanceQuestion: "Est-ce que vous pouvez m'aider à trouver un logement ?",
        },
        'French; notice given, rent paid; 31 December is the end of the lease',
      ),
    ),
    mail(
      'vierde-refugee-tenant',
      {
        from: 'Yonas Tesfay <yonas.tesfay@freepost.example>',
        to: 'onthaal@ocmw-mijnstreek.example',
        date: '2026-11-05 18:02:47 +0100',
        subject: 'please help rent',
        id: 'fp-9910-yt@freepost.example',
      },
      text(
        `
Hello madam sir

I am Yonas Tesfay, I come from Eritrea, I have paper 5 year. I live Hasseltweg 210 box 3, 3600 Genk. I work before in warehouse but contract finish. I not pay rent 2 months, it is 1180 euro. Owner say I must go out. His name is Mr Claes.

Please can you help me to talk with owner? I want to pay little by little.

my phone 0465 02 88 41
thank you
Yonas
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('tenant-request', 'en', 'arrears'),
          tenants: [person('Yonas', 'Tesfay', { tel: '+32465028841', email: 'yonas.tesfay@freepost.example' })],
          dwelling: home('Hasseltweg', '210', '3', '3600', 'Genk'),
          landlord: { name: 'Claes' },
          arrears: debt(1180, 2),
          guidanceQuestion: 'Please can you help me to talk with owner? I want to pay little by little.',
        },
        'English as a third language',
      ),
    ),
    mail(
      'vierde-mieterin-raeren',
      {
        from: 'Svenja Kockartz <svenja.kockartz@briefkasten.example>',
        to: 'hilfe@oeshz-weserland.example',
        date: '2026-11-24 20:48:00 +0100',
        subject: 'Hilfe bei Mietschulden',
        id: 'bk-sk-2411@briefkasten.example',
      },
      text(
        `
Guten Abend,

mein Name ist Svenja Kockartz, geboren am 6. Mai 1994. Ich wohne mit meiner Tochter zur Miete in der Hauptstraße 73, 4730 Raeren. Seit meiner Trennung schaffe ich die Miete nicht mehr: Ich bin vier Monate im Rückstand, das sind 2.320 Euro. Meine Vermieterin, Frau Laschet, hat mir geschrieben, dass sie zum Friedensrichter geht.

Was kann ich tun? Könnten Sie mit ihr über eine Ratenzahlung sprechen?

Viele Grüße
Svenja Kockartz
0472 65 31 09
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'de', 'arrears'),
          tenants: [
            person('Svenja', 'Kockartz', { born: '1994-05-06', tel: '+32472653109', email: 'svenja.kockartz@briefkasten.example' }),
          ],
          dwelling: home('Hauptstraße', '73', '', '4730', 'Raeren'),
          landlord: { name: 'Laschet' },
          arrears: debt(2320, 4),
          guidanceQuestion: 'Könnten Sie mit ihr über eine Ratenzahlung sprechen?',
        },
        'German tenant',
      ),
    ),
    mail(
      'vierde-huurder-stuurt-aanmaning-door',
      {
        from: 'Robin Haegeman <robin.haegeman@klaverblad.example>',
        to: 'sociaalhuis@ocmw-denderstad.example',
        date: '2026-11-17 12:48:31 +0100',
        subject: 'Fwd: Laatste aanmaning voor gerechtelijke stappen',
        id: 'CAKrh-1711@klaverblad.example',
        more: [['References', '<dhof-5580@denderhof.example>']],
      },
      text(
        `
Hoi, zie hieronder. Ik kan dit echt niet in een keer betalen, ik werk maar halftijds. Kunnen jullie iets regelen aub? mijn gsm 0499 27 14 80

Robin

---------- Forwarded message ---------
Van: Woonmaatschappij Denderhof <boekhouding@denderhof.example>
Date: ma 16 nov 2026 om 17:05
Subject: Laatste aanmaning voor gerechtelijke stappen
To: <robin.haegeman@klaverblad.example>

Geachte heer Haegeman,

Ondanks onze eerdere herinneringen betaalde u de huur van uw woning in de Geraardsbergsestraat 208 bus 3, 9300 Aalst niet. Uw achterstand bedraagt vandaag 1.770,00 euro, namelijk drie maanden huur van 590,00 euro.

Zonder betaling voor 27 november 2026 dagvaarden wij u voor de vrederechter.

Woonmaatschappij Denderhof
Boekhouding
053 41 00 72
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Robin', 'Haegeman', { tel: '+32499271480', email: 'robin.haegeman@klaverblad.example' })],
          dwelling: home('Geraardsbergsestraat', '208', '3', '9300', 'Aalst'),
          landlord: { name: 'Woonmaatschappij Denderhof', email: 'boekhouding@denderhof.example', phone: '+3253410072' },
          arrears: debt(1770, 3, 590),
          guidanceQuestion: 'Kunnen jullie iets regelen aub?',
        },
        'the tenant forwards the reminder that he got; a term to pay is no hearing',
      ),
    ),
    mail(
      'vierde-koppel-datum-deurwaarder',
      {
        from: 'An Govaerts <an.govaerts@warmnest.example>',
        to: 'crisis@ocmw-kempenland.example',
        date: '2026-12-01 07:02:00 +0100',
        subject: 'DRINGEND we moeten eruit',
        id: 'wn-0112-0702@warmnest.example',
      },
      text(`
Goeiemorgen

wij zijn An Govaerts (ikzelf) en Jurgen Pieters, Retieseweg 15, 2440 Geel. De deurwaarder heeft gisteren een brief gestoken dat ze ons op dinsdag 15 december 2026 komen uitzetten. Het vonnis is van 22 oktober 2026.

We hebben drie kinderen en een hond en geen familie waar we naartoe kunnen. Help ons alstublieft, is er nog iets aan te doen of kunnen we ergens terecht?

Jurgen: 0468 51 90 37
An: 0494 82 06 13
`),
      says(
        {
          ...head('tenant-request', 'nl'),
          tenants: [
            person('Jurgen', 'Pieters', { tel: '+32468519037' }),
            person('An', 'Govaerts', { tel: '+32494820613', email: 'an.govaerts@warmnest.example' }),
          ],
          dwelling: home('Retieseweg', '15', '', '2440', 'Geel'),
          judgment: { date: '2026-10-22', evictionOn: '2026-12-15' },
          guidanceQuestion: 'Help ons alstublieft, is er nog iets aan te doen of kunnen we ergens terecht?',
        },
        'couple, each with a number; the date of eviction in their own words',
      ),
    ),
    mail(
      'vierde-huurder-foto-van-brief',
      {
        from: 'Mohamed Ziani <m.ziani@snelpost.example>',
        to: 'info@ocmw-mechelenrand.example',
        date: '2026-11-13 17:26:44 +0100',
        subject: 'brief verzoening',
        id: 'snp-1311-mz@snelpost.example',
      },
      multipart('mixed', '----=_snp_44', [
        text(`
Salam, goeiedag,

Ik stuur foto van brief mee. Ik moet naar verzoening op donderdag 26 november 2026 om 14 uur, vredegerecht Mechelen. Huisbaas Bogaerts vraagt 1200 euro, ik heb 2 maanden niet betaald want ik was ziek.

Ik wil wel gaan maar mijn Nederlands is niet goed voor rechter. Kan iemand mij helpen voor die dag?

Mohamed Ziani
Battelsesteenweg 302 bus 1, 2800 Mechelen
gsm 0487 65 09 32
`),
        attach('IMG_20261113_172501.jpg', 'image/jpeg', await smallJpeg(7)),
      ]),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Mohamed', 'Ziani', { tel: '+32487650932', email: 'm.ziani@snelpost.example' })],
          dwelling: home('Battelsesteenweg', '302', '1', '2800', 'Mechelen'),
          landlord: { name: 'Bogaerts' },
          arrears: debt(1200, 2),
          court: { name: 'vredegerecht Mechelen', hearingAt: '2026-11-26T14:00' },
          guidanceQuestion: 'Kan iemand mij helpen voor die dag?',
        },
        'photo without readable text; the facts are in the mail',
      ),
    ),
  ];
}
