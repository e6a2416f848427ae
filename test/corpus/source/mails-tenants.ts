import { attach, html, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { smallJpeg } from './images.ts';
import { debt, head, home, type Piece, person } from './piece.ts';

/** Tenants who ask for help themselves, in four languages. */
export async function tenantMails(): Promise<Piece[]> {
  return [
    mail(
      'huurder-vraagt-hulp-net',
      {
        from: 'Sandra Vleminckx <sandra.vleminckx@mijnpost.example>',
        to: 'sociaalhuis@ocmw-pajottenland.example',
        date: '2026-11-03 20:14:00 +0100',
        subject: 'Hulp gevraagd: ik dreig mijn appartement te verliezen',
        id: 'sv-0311@mijnpost.example',
      },
      text(
        `
Beste,

Ik ben Sandra Vleminckx, geboren op 8 augustus 1984, en huur een appartement in de Ninoofsesteenweg 131 bus 3, 1700 Dilbeek. Door mijn lange ziekte heb ik drie maanden huur achterstand, dat is 2.250 euro (750 euro per maand). Mijn huisbaas, de heer Luc Blommaert, dreigt met de vrederechter.

Ik heb hem al voorgesteld om 100 euro per maand extra te betalen, maar dat vindt hij te weinig.

Kan ik bij jullie langskomen om te bekijken wat er nog mogelijk is? U kan mij bereiken op 0473 00 84 90.

Met vriendelijke groeten,
Sandra Vleminckx
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [
            person('Sandra', 'Vleminckx', {
              born: '1984-08-08',
              tel: '+32473008490',
              email: 'sandra.vleminckx@mijnpost.example',
            }),
          ],
          dwelling: home('Ninoofsesteenweg', '131', '3', '1700', 'Dilbeek'),
          landlord: { name: 'Luc Blommaert' },
          arrears: debt(2250, 3, 750),
          stepsTaken:
            'Ik heb hem al voorgesteld om 100 euro per maand extra te betalen, maar dat vindt hij te weinig.',
          guidanceQuestion: 'Kan ik bij jullie langskomen om te bekijken wat er nog mogelijk is?',
        },
        'the tenant writes: her address is the sender\'s, there is no referrer',
      ),
    ),

    mail(
      'huurder-sms-stijl',
      {
        from: 'kevin_dm@gsmpost.example',
        to: 'info@ocmw-durmestreek.example',
        date: '2026-12-27 02:37:44 +0100',
        subject: 'help',
        id: '3344.kdm.27@gsmpost.example',
      },
      text(`
hey ik ben kevin de munck ik woon zeelsebaan 45 bus 2 9160 lokeren en morgen om 14u komt mijn huisbaas men sloten veranderen zegt ie mag dat??? ben 2 mnd achter maar hij heeft ook nog nooit men verwarming gemaakt. 0478 00 33 92 bel aub
`),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Kevin', 'De Munck', { tel: '+32478003392', email: 'kevin_dm@gsmpost.example' })],
          dwelling: home('zeelsebaan', '45', '2', '9160', 'Lokeren'),
          arrears: debt(0, 2),
          guidanceQuestion: 'mag dat???',
        },
        'the landlord\'s threat for tomorrow at 14:00 is neither a hearing nor a bailiff\'s date',
      ),
    ),

    mail(
      'huurster-met-brief-in-foto',
      {
        from: 'Naima <naima.el.khattabi@mijnpost.example>',
        to: 'woonhulp@ocmw-antwerpenrand.example',
        date: '2027-01-22 16:59:03 +0100',
        subject: 'brief deurwaarder',
        id: 'nek.220127@mijnpost.example',
      },
      multipart('mixed', '--_com.android.email_88', [
        html(
          `<p dir="ltr">Goeiemiddag,</p><p dir="ltr">Ik kreeg een brief van een deurwaarder en ik versta hem niet. Foto in bijlage. Ik ben Naima El Khattabi, Herentalsebaan 388, 2100 Deurne, ik woon daar met mijn 2 dochters.</p><p dir="ltr">Kunt u mij uitleggen wat er in staat?</p><p dir="ltr">0483 00 65 07</p>`,
          { encoding: 'quoted-printable' },
        ),
        attach('20270122_164912.jpg', 'image/jpeg', await smallJpeg(5)),
      ]),
      says(
        {
          ...head('tenant-request', 'nl'),
          tenants: [
            person('Naima', 'El Khattabi', {
              tel: '+32483006507',
              email: 'naima.el.khattabi@mijnpost.example',
            }),
          ],
          dwelling: home('Herentalsebaan', '388', '', '2100', 'Deurne'),
          guidanceQuestion: 'Kunt u mij uitleggen wat er in staat?',
        },
        'a bailiff is named, what he wants is not; the photo cannot be read by anyone',
      ),
    ),

    mail(
      'opzeg-gekregen-oudere-huurder',
      {
        from: 'Jozef Verlooy <jozef.verlooy@telepost.example>',
        to: 'ocmw@ocmw-lierderand.example',
        date: '2026-10-12 10:48:00 +0200',
        subject: 'Opzeg van mijn huur',
        id: 'jv.1210.1@telepost.example',
      },
      text(
        `
Geachte,

Ondergetekende, Verlooy Jozef, 79 jaar, wonende Kesselsesteenweg 62 te 2500 Lier,
huurt daar sedert 01-09-1998 een huis van de kerkfabriek Sint-Gummarus. Zonder geschreven contract,
dat was toen zo. Ik kreeg nu een aangetekende brief dat ik tegen 30 april 2027 weg moet.

Ik heb geen achterstallen, ik heb altijd mijn 410 euro betaald.

Waar moet ik op mijn leeftijd naartoe? Wil mij a.u.b. eens ontvangen. Ik heb geen gsm, wel een vaste lijn:
03 480 00 26.

J. Verlooy
`,
        { charset: 'utf-8', encoding: '7bit' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'contract'),
          tenants: [person('Jozef', 'Verlooy', { tel: '+3234800026', email: 'jozef.verlooy@telepost.example' })],
          dwelling: home('Kesselsesteenweg', '62', '', '2500', 'Lier'),
          landlord: { name: 'kerkfabriek Sint-Gummarus' },
          arrears: debt(0, 0, 410),
          lease: { startDate: '1998-09-01', written: false },
          guidanceQuestion: 'Waar moet ik op mijn leeftijd naartoe? Wil mij a.u.b. eens ontvangen.',
        },
        'oral lease of 1998; "geen achterstallen"; the end of the notice is no eviction date of a bailiff',
      ),
    ),

    mail(
      'locataire-demande-aide-fr',
      {
        from: 'Fabienne Mukendi <fabienne.mukendi@boitemail.example>',
        to: 'aide@cpas-woluwe.example',
        date: '2026-09-14 11:32:00 +0200',
        subject: "demande d'aide loyer",
        id: 'fm-140926@boitemail.example',
      },
      text(
        `
Bonjour,

Je m'appelle Fabienne Mukendi, je suis née le 30 juin 1990 et j'habite avenue Georges Henri 402, boîte 12, 1200 Woluwe-Saint-Lambert. Depuis la fin de mon contrat de travail je n'arrive plus à payer mon loyer de 925 €. Je dois maintenant 1.850 € à ma propriétaire, Madame De Wilde, c'est-à-dire deux mois.

Je lui ai demandé un délai mais elle refuse.

Est-ce que le CPAS peut m'aider ? Mon GSM : 0465 00 71 24.

Merci beaucoup
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('tenant-request', 'fr', 'arrears'),
          tenants: [
            person('Fabienne', 'Mukendi', {
              born: '1990-06-30',
              tel: '+32465007124',
              email: 'fabienne.mukendi@boitemail.example',
            }),
          ],
          dwelling: home('avenue Georges Henri', '402', '12', '1200', 'Woluwe-Saint-Lambert'),
          landlord: { name: 'De Wilde' },
          arrears: debt(1850, 2, 925),
          stepsTaken: 'Je lui ai demandé un délai mais elle refuse.',
          guidanceQuestion: "Est-ce que le CPAS peut m'aider ?",
        },
        'French tenant',
      ),
    ),

    mail(
      'locataire-convocation-justice-de-paix',
      {
        from: 'Thierry Vanneste <t.vanneste@courriel.example>',
        to: 'info@ocmw-taalgrens.example',
        date: '2027-01-28 07:44:00 +0100',
        subject: 'Convocation juge de paix',
        id: 'tv-280127@courriel.example',
        headerForm: 'B',
      },
      text(
        `
Bonjour

J'ai reçu hier une convocation : je dois aller le mardi 9 février 2027 à 9h15 à la justice de paix de Renaix pour mon loyer. Numéro de rôle 27A0096. On me demande 1.980 euros pour quatre mois.
J'habite Zonnestraat 74, 9600 Ronse. Mon propriétaire est la société Immo Hoppe.
J'ai 61 ans et je n'ai jamais eu affaire à un tribunal. Pouvez-vous venir avec moi ?

Thierry Vanneste
0476 00 58 08
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'fr', 'arrears'),
          tenants: [
            person('Thierry', 'Vanneste', { tel: '+32476005808', email: 't.vanneste@courriel.example' }),
          ],
          dwelling: home('Zonnestraat', '74', '', '9600', 'Ronse'),
          landlord: { name: 'Immo Hoppe' },
          arrears: debt(1980, 4),
          court: { name: 'justice de paix de Renaix', rollNumber: '27A0096', hearingAt: '2027-02-09T09:15' },
          guidanceQuestion: 'Pouvez-vous venir avec moi ?',
        },
        'the tenant tells of the hearing himself: a request, not a court document',
      ),
    ),

    mail(
      'tenant-in-english-student-family',
      {
        from: 'Priya Raghunathan <priya.raghunathan@unimail.example>',
        to: 'housing@ocmw-universiteitsstad.example',
        date: '2026-11-17 09:19:00 +0100',
        subject: 'Landlord wants us out by the end of the month - please advise',
        id: '20261117091900.PR@unimail.example',
      },
      html(
        `<html><body><p>Hello,</p><p>My husband Arun Raghunathan and I rent a small house at <b>Blijde Inkomststraat 212, 3000 Leuven</b>, from Mr Filip Hendrickx. He says he has ended our contract and that we have to leave by 30 November because we have paid late. In fact we are one month behind (&euro;&#8239;880), because my scholarship came late.</p><p>Can he really do that? We would be grateful for an appointment this week.</p><p>Priya Raghunathan<br>+32 472 00 49 13</p><hr><p style="font-size:10px">KU Campus Mail - think before you print</p></body></html>`,
        { charset: 'utf-8', encoding: 'base64' },
      ),
      says(
        {
          ...head('tenant-request', 'en', 'arrears', 'contract'),
          tenants: [
            person('Priya', 'Raghunathan', {
              tel: '+32472004913',
              email: 'priya.raghunathan@unimail.example',
            }),
            person('Arun', 'Raghunathan'),
          ],
          dwelling: home('Blijde Inkomststraat', '212', '', '3000', 'Leuven'),
          landlord: { name: 'Filip Hendrickx' },
          arrears: debt(880, 1),
          guidanceQuestion: 'Can he really do that? We would be grateful for an appointment this week.',
        },
        'English; narrow space in the amount; the landlord\'s own deadline is no eviction date; not a student lease',
      ),
    ),

    mail(
      'mieter-bittet-um-hilfe',
      {
        from: 'Dieter Brandt <dieter.brandt@ostpost.example>',
        to: 'hilfe@oshz-dreilaendereck.example',
        date: '2026-10-01 15:15:00 +0200',
        subject: 'Bitte um Unterstützung',
        id: 'db-0110-2@ostpost.example',
        headerForm: 'Q',
      },
      text(
        `
Guten Tag,

ich heiße Dieter Brandt, geboren am 3. Februar 1966, und wohne zur Miete in der Albertstraße 19, 4720 Kelmis. Nach einem Krankenhausaufenthalt bin ich mit zwei Monatsmieten im Verzug, insgesamt 1.060 Euro. Mein Vermieter heißt Herr Offermann.

Können Sie mir bei einem Ratenplan helfen? Telefon: 0471 00 26 37.

Danke im Voraus
Dieter Brandt
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'de', 'arrears'),
          tenants: [
            person('Dieter', 'Brandt', {
              born: '1966-02-03',
              tel: '+32471002637',
              email: 'dieter.brandt@ostpost.example',
            }),
          ],
          dwelling: home('Albertstraße', '19', '', '4720', 'Kelmis'),
          landlord: { name: 'Offermann' },
          arrears: debt(1060, 2),
          guidanceQuestion: 'Können Sie mir bei einem Ratenplan helfen?',
        },
        'German tenant',
      ),
    ),
  ];
}
