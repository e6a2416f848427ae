import { letterPdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Estate agents, property managers and a syndic: they write for an owner. */
export async function estateAgentMails(): Promise<Piece[]> {
  return [
    mail(
      'vierde-dockx-crm-kaart',
      {
        from: 'Vastgoed Dockx | Verhuur <verhuur@vastgoed-dockx.example>',
        to: 'meldpunt@ocmw-scheldestad.example',
        date: '2026-11-05 09:14:08 +0100',
        subject: '[HUUR-2291] Huurachterstal - melding OCMW',
        id: '01100192a7f3c2d1-2291@crm.vastgoed-dockx.example',
        more: [['X-Entity-Ref-ID', 'HUUR-2291']],
      },
      multipart('alternative', 'crm_5d_2291', [
        text('\nUw mailprogramma toont geen HTML.\n'),
        html(
          `<!DOCTYPE html><html><body style="margin:0;background:#f2f2f2"><table width="600" align="center" style="background:#fff"><tr><td style="padding:20px;background:#123a5a;color:#fff;font-size:20px">Vastgoed Dockx</td></tr><tr><td style="padding:20px"><p>Geachte,</p><p>Wij maken melding van onderstaand dossier.</p><table border="1" cellpadding="6" style="border-collapse:collapse" width="100%"><tr><th align="left">Dossiernummer</th><td>HUUR-2291</td></tr><tr><th align="left">Pand</th><td>Lange Leemstraat 310 bus 5, 2018 Antwerpen</td></tr><tr><th align="left">Eigenaar</th><td>Mevr. Lutgarde Symons</td></tr><tr><th align="left">Huurder 1</th><td>Joris Tanghe (&deg;11/05/1988)</td></tr><tr><th align="left">Huurder 2</th><td>Aline Peeters (&deg;02/12/1991)</td></tr><tr><th align="left">Gsm huurder 1</th><td>0487 22 60 14</td></tr><tr><th align="left">Aanvang huur</th><td>15/08/2022</td></tr><tr><th align="left">Maandhuur</th><td>&euro; 890,00</td></tr><tr><th align="left">Openstaande huur</th><td>&euro; 2.670,00 (3 maanden)</td></tr></table><p>De huurders kregen een herinnering op 8, 15 en 28 oktober.</p><p>Gelieve met hen contact op te nemen.</p><p>Met vriendelijke groeten,<br>Charlotte Dockx</p></td></tr><tr><td style="padding:12px;font-size:11px;color:#777">Vastgoed Dockx bv &bull; Belgi&euml;lei 44, 2018 Antwerpen &bull; 03 218 60 90 &bull; BIV 000.000 &bull; U ontvangt deze mail omdat u partij bent in een dossier.</td></tr></table></body></html>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Joris', 'Tanghe', { born: '1988-05-11', tel: '+32487226014' }),
            person('Aline', 'Peeters', { born: '1991-12-02' }),
          ],
          dwelling: home('Lange Leemstraat', '310', '5', '2018', 'Antwerpen'),
          landlord: { name: 'Lutgarde Symons' },
          referrer: {
            name: 'Charlotte Dockx',
            organisation: 'Vastgoed Dockx bv',
            email: 'verhuur@vastgoed-dockx.example',
            phone: '+3232186090',
          },
          arrears: debt(2670, 3, 890),
          lease: { startDate: '2022-08-15' },
          stepsTaken: 'De huurders kregen een herinnering op 8, 15 en 28 oktober.',
          guidanceQuestion: 'Gelieve met hen contact op te nemen.',
        },
        'tables in tables from a CRM; the text part says nothing',
      ),
    ),
    mail(
      'vierde-portus-drie-huurders',
      {
        from: 'Evelien Roose <evelien@portus-beheer.example>',
        to: 'wonen@ocmw-leieschelde.example',
        date: '2026-11-13 13:37:00 +0100',
        subject: 'Onbetaalde huren november',
        id: 'CAPxw31113@portus-beheer.example',
      },
      html(
        `<div dir="ltr">Beste,<br><br>Deze huurders uit ons beheer betalen hun huur niet meer:<br><br><table border="1"><thead><tr><th>Huurder</th><th>Adres</th><th>Huur</th><th>Maanden achter</th><th>Achterstal</th></tr></thead><tbody><tr><td>Sofie Claerhout</td><td>Dampoortstraat 88 bus 2, 9000 Gent</td><td>&euro; 780</td><td>2</td><td>&euro; 1.560</td></tr><tr><td>Omar Haddad</td><td>Forelstraat 12, 9000 Gent</td><td>&euro; 695</td><td>4</td><td>&euro; 2.780</td></tr><tr><td>Filip Goethals</td><td>Antwerpsesteenweg 501, 9040 Sint-Amandsberg</td><td>&euro; 915</td><td>3</td><td>&euro; 2.745</td></tr></tbody></table><br>Zij zijn verwittigd dat wij u inlichten.<br><br>Evelien Roose<br>Portus Beheer<br>09 330 18 25</div>`,
        { encoding: 'base64' },
      ),
      [
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Sofie', 'Claerhout')],
            dwelling: home('Dampoortstraat', '88', '2', '9000', 'Gent'),
            referrer: { name: 'Evelien Roose', organisation: 'Portus Beheer', email: 'evelien@portus-beheer.example', phone: '+3293301825' },
            arrears: debt(1560, 2, 780),
            tenantInformed: true,
          },
          'first row of a table in the mail itself',
        ),
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Omar', 'Haddad')],
            dwelling: home('Forelstraat', '12', '', '9000', 'Gent'),
            referrer: { name: 'Evelien Roose', organisation: 'Portus Beheer', email: 'evelien@portus-beheer.example', phone: '+3293301825' },
            arrears: debt(2780, 4, 695),
            tenantInformed: true,
          },
          'second row of a table in the mail itself',
        ),
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Filip', 'Goethals')],
            dwelling: home('Antwerpsesteenweg', '501', '', '9040', 'Sint-Amandsberg'),
            referrer: { name: 'Evelien Roose', organisation: 'Portus Beheer', email: 'evelien@portus-beheer.example', phone: '+3293301825' },
            arrears: debt(2745, 3, 915),
            tenantInformed: true,
          },
          'third row of a table in the mail itself',
        ),
      ],
    ),
    mail(
      'vierde-immo-dender-iphone',
      {
        from: 'Sofie Mertens <sofie@immodender.example>',
        to: 'socialehulp@ocmw-denderstad.example',
        date: '2026-11-19 12:25:59 +0100',
        subject: 'De Pauw',
        id: '7C1B2F90-3D@immodender.example',
        more: [['X-Mailer', 'iPhone Mail (23A341)']],
      },
      text(`
Dag

Wij beheren het appartement in de Stationsstraat 17 bus 4 in Aalst (9300). Huurder is Bjorn De Pauw, 0493 40 51 62. Hij is vier maanden achter, 2600 euro in totaal, de huur is 650. De eigenaar wil naar de vrederechter maar ik probeer dat nog te vermijden. Bjorn weet dat ik jullie mail.

Kan er iemand hem opbellen?

Sofie Mertens
Immo Dender
0474 19 83 20

Verstuurd vanaf mijn iPhone
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Bjorn', 'De Pauw', { tel: '+32493405162' })],
          dwelling: home('Stationsstraat', '17', '4', '9300', 'Aalst'),
          referrer: { name: 'Sofie Mertens', organisation: 'Immo Dender', email: 'sofie@immodender.example', phone: '+32474198320' },
          arrears: debt(2600, 4, 650),
          guidanceQuestion: 'Kan er iemand hem opbellen?',
          tenantInformed: true,
        },
        'typed on a phone; the owner has no name; postcode in brackets behind the town',
      ),
    ),
    mail(
      'vierde-fwd-eigenaar-hagelandimmo',
      {
        from: 'Tom Reynders <tom@hagelandimmo.example>',
        to: 'ocmw@ocmw-hagelandrand.example',
        date: '2026-11-11 09:50:30 +0100',
        subject: 'Fwd: Schaluin 61',
        id: 'CAJ9dKw-61@hagelandimmo.example',
      },
      text(
        `
Goedendag,

Zie onderaan, de eigenaar vraagt ons om u te verwittigen. Wij hebben hier zelf al drie mails over gestuurd naar de huurster.

Tom Reynders
Hageland Immo
016 55 48 03

---------- Forwarded message ---------
Van: Jozef Vandervelpen <jozef.vandervelpen@telepost.example>
Date: di 10 nov 2026 om 21:14
Subject: Schaluin 61
To: Tom Reynders <tom@hagelandimmo.example>


Tom,

Isabelle Craeninckx heeft weer niet betaald voor de Schaluin 61 in 3200 Aarschot. Dat is nu de derde maand, ze moet mij 2.085 euro. De huur is 695. Kunt gij het OCMW eens inlichten? Haar nummer is 0476 20 93 11.

Jef Vandervelpen
0496 71 04 58
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Isabelle', 'Craeninckx', { tel: '+32476209311' })],
          dwelling: home('Schaluin', '61', '', '3200', 'Aarschot'),
          landlord: { name: 'Jozef Vandervelpen', email: 'jozef.vandervelpen@telepost.example', phone: '+32496710458' },
          referrer: { name: 'Tom Reynders', organisation: 'Hageland Immo', email: 'tom@hagelandimmo.example', phone: '+3216554803' },
          arrears: debt(2085, 3, 695),
          stepsTaken: 'Wij hebben hier zelf al drie mails over gestuurd naar de huurster.',
        },
        'forward by the estate office: all facts in the owner’s mail below; he signs with a short name',
      ),
    ),
    mail(
      'vierde-agence-du-parc',
      {
        from: 'Agence du Parc - Gestion locative <gestion@agenceduparc.example>',
        to: 'sociaalhuis@ocmw-zenneland.example',
        date: '2026-11-20 15:15:15 +0100',
        subject: 'Loyers impayés – avenue de la Forêt de Soignes 212',
        id: 'adp-9917@agenceduparc.example',
      },
      html(
        `<p>Madame, Monsieur,</p><p>Nous gérons pour compte de <strong>Monsieur Xavier de Wouters</strong> un appartement situé avenue de la Forêt de Soignes 212 bte 7 à 1640 Rhode-Saint-Genèse. La locataire, <strong>Madame Nadège Kabongo</strong>, née le 21 février 1990, ne paie plus son loyer (1.120 € par mois) depuis trois mois. Elle reste redevable de <strong>3.360 €</strong>.</p><p>Elle nous a dit avoir perdu son emploi. Nous lui avons proposé un étalement, sans suite.</p><p>Pourriez-vous la contacter au 0485 90 17 26 ? Elle est au courant de notre démarche.</p><p>Bien à vous,</p><p>Bénédicte Franck<br>Agence du Parc<br>02 380 55 61</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Nadège', 'Kabongo', { born: '1990-02-21', tel: '+32485901726' })],
          dwelling: home('avenue de la Forêt de Soignes', '212', '7', '1640', 'Rhode-Saint-Genèse'),
          landlord: { name: 'Xavier de Wouters' },
          referrer: {
            name: 'Bénédicte Franck',
            organisation: 'Agence du Parc',
            email: 'gestion@agenceduparc.example',
            phone: '+3223805561',
          },
          arrears: debt(3360, 3, 1120),
          stepsTaken: 'Nous lui avons proposé un étalement, sans suite.',
          guidanceQuestion: 'Pourriez-vous la contacter au 0485 90 17 26 ?',
          tenantInformed: true,
        },
        'French office for an owner with a small particle; HTML only',
      ),
    ),
    mail(
      'vierde-dijle-lettings',
      {
        from: 'Hannah Whitfield <hannah@dijle-lettings.example>',
        to: 'housing@ocmw-dijleland.example',
        date: '2026-11-06 17:20:00 +0100',
        subject: 'Tenant in difficulty - Naamsesteenweg 45',
        id: 'hw.20261106.1@dijle-lettings.example',
      },
      text(
        `
Hello,

I'm the property manager for a flat at Naamsesteenweg 45 box 11, 3001 Heverlee, which belongs to Mr Paul Dewit. Our tenant, Rahul Menon, has stopped paying since his research contract ended. He now owes EUR 3,150.00, i.e. three months at EUR 1,050.00.

I have spoken to him twice and he is very ashamed about it. He knows I'm writing to you and he'd welcome a call on +32 456 30 11 78.

Could someone explain to him what help he can get, before the owner goes to court?

Kind regards,
Hannah Whitfield
Dijle Lettings
+32 16 44 02 90
`,
        { parameters: '; format=flowed' },
      ),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('Rahul', 'Menon', { tel: '+32456301178' })],
          dwelling: home('Naamsesteenweg', '45', '11', '3001', 'Heverlee'),
          landlord: { name: 'Paul Dewit' },
          referrer: {
            name: 'Hannah Whitfield',
            organisation: 'Dijle Lettings',
            email: 'hannah@dijle-lettings.example',
            phone: '+3216440290',
          },
          arrears: debt(3150, 3, 1050),
          stepsTaken: 'I have spoken to him twice and he is very ashamed about it.',
          guidanceQuestion: 'Could someone explain to him what help he can get, before the owner goes to court?',
          tenantInformed: true,
        },
        'English, amounts with a decimal point',
      ),
    ),
    mail(
      'vierde-syndicus-overlast',
      {
        from: '"Verbist Syndics bv" <dossier@verbist-syndics.example>',
        to: 'preventie@ocmw-netevallei.example',
        date: '2026-11-24 11:05:00 +0100',
        subject: 'Residentie Ter Nete - klachten appartement 2B',
        id: 'VS-TN-118@verbist-syndics.example',
      },
      multipart('mixed', '=-vs-118', [
        text(
          `
Geachte mevrouw,
Geachte heer,

Als syndicus van Residentie Ter Nete, Grotesteenweg 77 te 2560 Nijlen, ontvangen wij aanhoudend klachten over de huurder van appartement 2B, de heer Gunther Slachmuylders: nachtelijk geroep, ruzie in de traphal, vuilniszakken op het terras en een rioolgeur die tot op de vierde verdieping hangt.

Wij schreven hem aan op 3 september en op 14 oktober (bijlage) en spraken erover met zijn eigenaar, de heer Alfons Nijs. Die denkt eraan om naar de vrederechter te stappen.

Voor het zover komt: kan uw dienst bij de huurder langsgaan? Hij weet niet dat wij u schrijven.

Hoogachtend,

Kristel Verbist
Verbist Syndics bv
03 480 27 14
`,
          { charset: 'windows-1252', encoding: '8bit' },
        ),
        attach(
          'aanschrijven 14-10.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Verbist Syndics bv', 'Kesselsesteenweg 12, 2560 Nijlen', '03 480 27 14'],
            addressee: ['De heer G. Slachmuylders', 'Grotesteenweg 77 bus 2B', '2560 Nijlen'],
            place: 'Nijlen, 14 oktober 2026',
            subject: 'Herhaling: reglement van inwendige orde',
            paragraphs: [
              'Geachte heer,',
              'Wij verzoeken u opnieuw om na 22 uur de rust te bewaren en uw huisvuil niet op het terras te bewaren.',
              'Kristel Verbist',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'nuisance', 'upkeep'),
          tenants: [person('Gunther', 'Slachmuylders')],
          dwelling: home('Grotesteenweg', '77', '2B', '2560', 'Nijlen'),
          landlord: { name: 'Alfons Nijs' },
          referrer: {
            name: 'Kristel Verbist',
            organisation: 'Verbist Syndics bv',
            email: 'dossier@verbist-syndics.example',
            phone: '+3234802714',
          },
          stepsTaken: 'Wij schreven hem aan op 3 september en op 14 oktober (bijlage) en spraken erover met zijn eigenaar',
          guidanceQuestion: 'kan uw dienst bij de huurder langsgaan?',
          tenantInformed: false,
        },
        'syndic; the box is the apartment, said so in the attached letter too',
      ),
    ),
  ];
}
