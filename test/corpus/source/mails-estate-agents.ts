import { attach, attachMessage, html, message, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { letterPdf } from './letter-pdf.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from './piece.ts';

const vastgoedpunt = enterpriseNumber('09987104');

/** Estate agents and other go-betweens: forwards of several programs, mails and letters as attachments. */
export async function estateAgentMails(): Promise<Piece[]> {
  return [
    mail(
      'gmail-forward-van-eigenaar',
      {
        from: 'Yannick Pelgrims <yannick@pelgrims-vastgoed.example>',
        to: 'sociale dienst Turnhout <socialedienst@welzijn-turnhoek.example>',
        date: '2026-11-16 09:33:21 +0100',
        subject: 'Fwd: Steenweg op Gierle - weer geen huur',
        id: 'CAJpq8f0oY2@pelgrims-vastgoed.example',
      },
      multipart('alternative', '0000000000009d01f406', [
        text(
          `
Hallo,

Kunnen jullie hier iets mee? Wij doen het beheer van dit pand. De huurster is Liesbeth Van Gorp, gsm 0471 00 95 12.

Groeten,
Yannick Pelgrims
Pelgrims Vastgoed
Otterstraat 12, 2300 Turnhout
014 00 17 17

---------- Forwarded message ---------
Van: Herman Vorsselmans <h.vorsselmans@telepost.example>
Date: za 14 nov 2026 om 19:02
Subject: Steenweg op Gierle - weer geen huur
To: Yannick Pelgrims <yannick@pelgrims-vastgoed.example>


Yannick

Op de Steenweg op Gierle 228 bus 1 (2300 Turnhout) is er weer niks betaald. Dat zijn er nu vier op rij, 4 x 625 = 2500 euro.
Ik heb haar gebeld en ze begon te wenen. Doe iets aub.

Herman
Vorsselmans H., Grote Markt 8, 2300 Turnhout, 0477 00 60 60
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<div dir="ltr"><div>Hallo,</div><div><br></div><div>Kunnen jullie hier iets mee? Wij doen het beheer van dit pand. De huurster is Liesbeth Van Gorp, gsm 0471 00 95 12.</div><br clear="all"><div>Groeten,<br>Yannick Pelgrims<br>Pelgrims Vastgoed<br>Otterstraat 12, 2300 Turnhout<br>014 00 17 17</div></div><br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Van: <strong class="gmail_sendername" dir="auto">Herman Vorsselmans</strong> <span dir="auto">&lt;<a href="mailto:h.vorsselmans@telepost.example">h.vorsselmans@telepost.example</a>&gt;</span><br>Date: za 14 nov 2026 om 19:02<br>Subject: Steenweg op Gierle - weer geen huur<br>To: Yannick Pelgrims &lt;<a href="mailto:yannick@pelgrims-vastgoed.example">yannick@pelgrims-vastgoed.example</a>&gt;<br></div><br><br>Yannick<br><br>Op de Steenweg op Gierle 228 bus 1 (2300 Turnhout) is er weer niks betaald. Dat zijn er nu vier op rij, 4 x 625 = 2500 euro.<br>Ik heb haar gebeld en ze begon te wenen. Doe iets aub.<br><br>Herman<br>Vorsselmans H., Grote Markt 8, 2300 Turnhout, 0477 00 60 60</div>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Liesbeth', 'Van Gorp', { tel: '+32471009512' })],
          dwelling: home('Steenweg op Gierle', '228', '1', '2300', 'Turnhout'),
          landlord: {
            name: 'Herman Vorsselmans',
            email: 'h.vorsselmans@telepost.example',
            phone: '+32477006060',
          },
          referrer: {
            name: 'Yannick Pelgrims',
            organisation: 'Pelgrims Vastgoed',
            email: 'yannick@pelgrims-vastgoed.example',
            phone: '+3214001717',
          },
          arrears: debt(2500, 4, 625),
          stepsTaken: 'Ik heb haar gebeld en ze begon te wenen.',
        },
        'Gmail forward: the agent signals, the owner\'s mail holds address and amount; "4 x 625"; a street name with "op"',
      ),
    ),

    mail(
      'outlook-transfert-proprietaire',
      {
        from: 'Gérance Sambrimmo <gerance@sambrimmo.example>',
        to: 'Cellule logement <logement@cpas-sambreville.example>',
        date: '2026-12-10 14:48:00 +0100',
        subject: 'TR: impayés Mme Wattiez',
        id: 'PAXPR08MB7301.1@sambrimmo.example',
        headerCharset: 'windows-1252',
      },
      text(
        `
Bonjour Madame,

Suite à notre conversation téléphonique, je vous transfère le message de notre client. La locataire est Madame Laetitia Wattiez, née le 23 août 1981. Le loyer est de 580 euros hors charges.

Bien à vous,

Aurélie Thonon
Gestionnaire locative
Sambrimmo sprl
Rue de la Station 45 - 5060 Sambreville
071 00 38 20

De : Olivier Leclercq <o.leclercq@foyermail.example>
Envoyé : mercredi 9 décembre 2026 21:17
À : Gérance Sambrimmo <gerance@sambrimmo.example>
Objet : impayés Mme Wattiez

Bonsoir Aurélie,

Toujours rien reçu pour la rue du Vieux Château 18 à 5060 Sambreville. Nous en sommes à cinq mois de retard, 2.900 €. Je lui ai écrit en recommandé, elle ne va pas chercher ses courriers.
Peut-on demander au CPAS d'aller la voir ?

Olivier Leclercq
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Laetitia', 'Wattiez', { born: '1981-08-23' })],
          dwelling: home('rue du Vieux Château', '18', '', '5060', 'Sambreville'),
          landlord: { name: 'Olivier Leclercq', email: 'o.leclercq@foyermail.example' },
          referrer: {
            name: 'Aurélie Thonon',
            organisation: 'Sambrimmo sprl',
            email: 'gerance@sambrimmo.example',
            phone: '+3271003820',
          },
          arrears: debt(2900, 5, 580),
          stepsTaken: "Je lui ai écrit en recommandé, elle ne va pas chercher ses courriers.",
          guidanceQuestion: "Peut-on demander au CPAS d'aller la voir ?",
        },
        'Outlook forward in French ("De :", "Envoyé :")',
      ),
    ),

    mail(
      'makelaar-eigen-brief-html',
      {
        from: 'Team Beheer Vastgoedpunt <beheer@vastgoedpunt.example>',
        to: 'welzijn@ocmw-zuidrand.example',
        date: '2027-01-27 10:00:00 +0100',
        subject: 'Huurdossier 8814 / Van Roosbroeck-Aksoy / 2e aanmaning zonder gevolg',
        id: 'vp-8814-27012027@vastgoedpunt.example',
      },
      html(
        `<!doctype html><html><head><style>body{font:14px/1.4 Verdana} .x{color:#888;font-size:11px} .hide{display:none}</style></head><body>
<p class="hide">Huurdossier 8814</p>
<table width="600" align="center"><tr><td><img src="https://www.vastgoedpunt.example/banner.png" alt="Vastgoedpunt - verkoop, verhuur en beheer" width="600"></td></tr><tr><td>
<p>Mevrouw, mijnheer,</p>
<p>Als rentmeester van <b>de heer en mevrouw Tuerlinckx-Bogaerts</b> melden wij u dat de huurders van het appartement <b>Liersesteenweg 290 bus 9, 2547 Lint</b> hun huur niet meer betalen:</p>
<ul><li>Sven Van Roosbroeck, &deg; 12/12/1990, 0495 00 11 29</li><li>Elif Aksoy, &deg; 5/03/1993</li></ul>
<p>Stand per 25 januari 2027:</p>
<table border="1"><tr><td>Huur november 2026</td><td align="right">825,00</td></tr><tr><td>Huur december 2026</td><td align="right">825,00</td></tr><tr><td>Huur januari 2027</td><td align="right">825,00</td></tr><tr><td><b>Totaal achterstallige huur (3 maanden)</b></td><td align="right"><b>2.475,00</b></td></tr><tr><td>Afrekening gemeenschappelijke kosten 2025</td><td align="right">312,66</td></tr></table>
<p>Zij kregen een aanmaning op 8 december en op 11 januari. In de tweede brief staat dat wij uw dienst inschakelen.</p>
<p>Wij vragen u na te gaan of een tussenkomst van het Fonds ter bestrijding van uithuiszettingen mogelijk is.</p>
<p>Met vriendelijke groeten,<br>Sigrid Heylen, rentmeester</p>
<p class="x">Vastgoedpunt bv &bull; Statielei 60, 2640 Mortsel &bull; 03 440 00 87 &bull; ${kbo(vastgoedpunt)} &bull; BIV 500.000 &bull; derdenrekening BE00 0000 0000 0000<br>Onze kantoren: Mortsel (Statielei 60), Lier (Grote Markt 31), Kontich (Mechelsesteenweg 17). Bezoek ook onze website voor 114 huizen te huur.</p></td></tr></table></body></html>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Sven', 'Van Roosbroeck', { born: '1990-12-12', tel: '+32495001129' }),
            person('Elif', 'Aksoy', { born: '1993-03-05' }),
          ],
          dwelling: home('Liersesteenweg', '290', '9', '2547', 'Lint'),
          landlord: { name: 'Tuerlinckx-Bogaerts' },
          referrer: {
            name: 'Sigrid Heylen',
            organisation: 'Vastgoedpunt bv',
            email: 'beheer@vastgoedpunt.example',
            phone: '+3234400087',
          },
          arrears: debt(2475, 3, 825),
          stepsTaken: 'Zij kregen een aanmaning op 8 december en op 11 januari.',
          guidanceQuestion:
            'Wij vragen u na te gaan of een tussenkomst van het Fonds ter bestrijding van uithuiszettingen mogelijk is.',
          tenantInformed: true,
        },
        'steward for named owners; a table of months with a total, and common costs that are not rent; three office addresses',
      ),
    ),

    mail(
      'apple-mail-doorgestuurd',
      {
        from: 'Inez Rombouts <inez@immo-ter-nete.example>',
        to: 'sociaalhuis@ocmw-pallieterland.example',
        date: '2026-10-20 12:03:37 +0200',
        subject: 'Fwd: huur oktober',
        id: '3B7C8B40-F5D1-4D0E@immo-ter-nete.example',
        more: [['X-Mailer', 'Apple Mail (2.3774.600.62)']],
      },
      text(
        `
Dag,

Zoals daarnet aan de telefoon: hieronder de mail van onze huurder zelf, Michel Gevers (Lisperstraat 95 bus 2, 2500 Lier). Hij loopt 2 maanden achter, in totaal 1370 euro. Eigenaar is de nv Patrimonium Kesselse Heide. Hij wil dus hulp.

Inez Rombouts
Immo Ter Nete

> Begin doorgestuurd bericht:
> 
> Van: Michel Gevers <michel.gevers66@mijnpost.example>
> Onderwerp: huur oktober
> Datum: 19 oktober 2026 om 22:48:10 CEST
> Aan: Inez Rombouts <inez@immo-ter-nete.example>
> 
> Mevrouw Rombouts,
> 
> Ik kan de huur van oktober niet betalen. Sinds mijn scheiding moet ik ook 400 euro onderhoudsgeld geven.
> Kent u iemand die mij met mijn papieren kan helpen? Ik ben te bereiken op 0485 00 48 77.
> 
> Michel
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [
            person('Michel', 'Gevers', { tel: '+32485004877', email: 'michel.gevers66@mijnpost.example' }),
          ],
          dwelling: home('Lisperstraat', '95', '2', '2500', 'Lier'),
          landlord: { name: 'nv Patrimonium Kesselse Heide' },
          referrer: {
            name: 'Inez Rombouts',
            organisation: 'Immo Ter Nete',
            email: 'inez@immo-ter-nete.example',
          },
          arrears: debt(1370, 2),
          guidanceQuestion: 'Kent u iemand die mij met mijn papieren kan helpen?',
        },
        'Apple Mail forward of the tenant\'s own mail: address and phone in it are the tenant\'s; alimony is no arrears',
      ),
    ),

    mail(
      'eml-als-bijlage',
      {
        from: 'Kantoor De Burght <info@immo-deburght.example>',
        to: 'meldpunt@ocmw-scheldeland.example',
        date: '2026-12-01 08:15:00 +0100',
        subject: 'mail van eigenaar in bijlage',
        id: 'deburght.0112.0815@immo-deburght.example',
      },
      multipart('mixed', 'nextPart_deburght', [
        text('Geachte\n\nZie bijlage, gelieve het nodige te doen.\n\nKantoor De Burght\nFabiaan Cools\n', {
          encoding: '7bit',
          charset: 'us-ascii',
        }),
        attachMessage(
          message(
            {
              from: 'Rudi Stevens <rudi.stevens@havenpost.example>',
              to: 'info@immo-deburght.example',
              date: '2026-11-29 20:01:00 +0100',
              subject: 'Huurder Lange Nieuwstraat',
              id: 'rs-29112026@havenpost.example',
            },
            text(
              `
Beste Fabiaan,

Mijn huurder in de Lange Nieuwstraat 77 bus 4 te 2000 Antwerpen, Thierry Nkurunziza, heeft al drie maanden geen huur betaald. Aan 710 euro per maand is dat 2130 euro. Ik schreef hem op 3 november aangetekend aan. Zijn gsm is 0466 00 20 84.

Wil jij het OCMW verwittigen? Ik heb hem gezegd dat dit ging gebeuren.

Rudi Stevens
Van Schoonhovenstraat 5, 2060 Antwerpen
`,
              { encoding: 'quoted-printable' },
            ),
          ),
          'Huurder Lange Nieuwstraat.eml',
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Thierry', 'Nkurunziza', { tel: '+32466002084' })],
          dwelling: home('Lange Nieuwstraat', '77', '4', '2000', 'Antwerpen'),
          landlord: { name: 'Rudi Stevens', email: 'rudi.stevens@havenpost.example' },
          referrer: {
            name: 'Fabiaan Cools',
            organisation: 'Kantoor De Burght',
            email: 'info@immo-deburght.example',
          },
          arrears: debt(2130, 3, 710),
          stepsTaken: 'Ik schreef hem op 3 november aangetekend aan.',
          guidanceQuestion: 'Wil jij het OCMW verwittigen?',
          tenantInformed: true,
        },
        'all facts are in the attached message',
      ),
    ),

    mail(
      'ingebrekestelling-als-pdf',
      {
        from: 'administratie@rentmeesterij-vdb.example',
        to: 'info@ocmw-hageland.example',
        date: '2026-11-23 10:17:00 +0100',
        subject: 'Kopie ingebrekestelling ter informatie',
        id: '1879.2311@rentmeesterij-vdb.example',
      },
      multipart('mixed', '=-=vdb=-=', [
        text(
          `
Geachte,

In bijlage kopie van de ingebrekestelling die wij vrijdag naar onze huurder stuurden. Het OCMW krijgt hiervan steeds een exemplaar, dat staat ook zo in de brief.

Rentmeesterij Van den Bosch bv
namens de eigenaar, mevrouw Christiane Lismont
016 00 88 21
`,
          { charset: 'iso-8859-1', encoding: 'quoted-printable' },
        ),
        attach(
          'IGS_Peeters_20112026.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: [
              'RENTMEESTERIJ VAN DEN BOSCH BV',
              'Leuvensestraat 200, 3300 Tienen',
              'T 016 00 88 21 | ON 0998.700.113',
            ],
            addressee: ['De heer Gunther PEETERS', 'Oplintersesteenweg 41 bus 3', '3300 TIENEN'],
            place: 'Tienen, 20 november 2026',
            subject: 'AANGETEKEND - Ingebrekestelling wegens huurachterstal',
            paragraphs: [
              'Mijnheer Peeters,',
              'Wij stellen vast dat u voor het appartement dat u sinds 1 juli 2022 van mevrouw Lismont huurt de huur van de laatste vier maanden niet hebt betaald. Uw achterstal bedraagt 2.780,00 EUR, namelijk vier maal 695,00 EUR.',
              'Wij verzoeken u dit bedrag, vermeerderd met 25,00 EUR aanmaningskosten, binnen de acht dagen te storten op rekening BE00 0000 0000 0000.',
              'Een kopie van deze brief gaat naar het OCMW van Tienen. Bij gebrek aan betaling leggen wij de zaak voor aan de vrederechter.',
              'Hoogachtend,',
              'Wouter Van den Bosch, rentmeester',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Gunther', 'Peeters')],
          dwelling: home('Oplintersesteenweg', '41', '3', '3300', 'Tienen'),
          landlord: { name: 'Christiane Lismont' },
          referrer: {
            name: 'Wouter Van den Bosch',
            organisation: 'Rentmeesterij Van den Bosch bv',
            email: 'administratie@rentmeesterij-vdb.example',
            phone: '+3216008821',
          },
          arrears: debt(2780, 4, 695),
          lease: { startDate: '2022-07-01' },
          tenantInformed: true,
        },
        'the facts are in a letter to the tenant as PDF: a formal notice by a steward, no court document; the enterprise number is the steward\'s',
      ),
    ),

    mail(
      'thunderbird-doorgestuurd-fr',
      {
        from: 'Nathalie Fontaine <n.fontaine@agence-meuse.example>',
        to: 'urgence.logement@cpas-mosan.example',
        date: '2027-02-18 17:25:09 +0100',
        subject: 'Fwd: Loyers impayés quai de Rome',
        id: '0d0b1d6a-9c1f@agence-meuse.example',
        more: [['User-Agent', 'Mozilla Thunderbird']],
      },
      text(
        `
Bonjour,

Pourriez-vous contacter ce monsieur ? Il s'agit de M. Steve Kaboré, tél. 0472 00 31 57.

Nathalie Fontaine
Agence de la Meuse


-------- Message transféré --------
Sujet : 	Loyers impayés quai de Rome
Date : 	Wed, 17 Feb 2027 20:03:44 +0100
De : 	Colette Brisbois <colette.brisbois@foyermail.example>
Pour : 	n.fontaine@agence-meuse.example


Nathalie,

Mon locataire du quai de Rome 52 bte 7 à 4000 Liège me doit trois loyers, donc 1.695 euros (3 x 565). Il m'avait promis 100 euros par semaine mais je n'ai rien vu.

Colette
0478 00 41 26
`,
        { encoding: '8bit', parameters: '; format=flowed' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Steve', 'Kaboré', { tel: '+32472003157' })],
          dwelling: home('quai de Rome', '52', '7', '4000', 'Liège'),
          landlord: {
            name: 'Colette Brisbois',
            email: 'colette.brisbois@foyermail.example',
            phone: '+32478004126',
          },
          referrer: {
            name: 'Nathalie Fontaine',
            organisation: 'Agence de la Meuse',
            email: 'n.fontaine@agence-meuse.example',
          },
          arrears: debt(1695, 3, 565),
          guidanceQuestion: 'Pourriez-vous contacter ce monsieur ?',
        },
        'Thunderbird forward in French; "bte 7"; a weekly promise is no arrears',
      ),
    ),
  ];
}
