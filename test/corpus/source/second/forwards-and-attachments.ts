import { attachMessage, html, message, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Forwards of several programs, and answers with quotes. */
export function secondForwardsAndAttachments(): Piece[] {
  return [
    mail(
      'tw-fw-outlook-nederlands',
      {
        from: 'Lotte Rombouts <lotte@vastgoed-rombouts.example>',
        to: 'huurhulp@ocmw-voorkempen.example',
        date: '2026-10-21 14:14:14 +0200',
        subject: 'FW: huurder betaalt mij niet meer',
        id: 'LR2110.0c1e@vastgoed-rombouts.example',
      },
      text(
        `
Dag,

Zie mail van onze klant hieronder. Kan u hiermee aan de slag?

Lotte Rombouts
Vastgoed Rombouts bv
Bredabaan 702, 2930 Brasschaat
03 651 47 20

Van: Herman Tuytelaers <herman.tuytelaers@schotenpost.example>
Verzonden: maandag 19 oktober 2026 8:03
Aan: Lotte Rombouts
Onderwerp: huurder betaalt mij niet meer

Lotte,

Pieter-Jan Quirijnen van de Churchilllaan 240 bus 15 in 2900 Schoten staat ondertussen vijf maanden in het rood. Tel maar op: 5 x 820 = 4.100 euro. Ik heb hem vorige week opgewacht aan zijn deur en hij zei dat hij zijn werk kwijt is.

Herman
0473 69 22 17
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Pieter-Jan', 'Quirijnen')],
          dwelling: home('Churchilllaan', '240', '15', '2900', 'Schoten'),
          landlord: {
            name: 'Herman Tuytelaers',
            email: 'herman.tuytelaers@schotenpost.example',
            phone: '+32473692217',
          },
          referrer: {
            name: 'Lotte Rombouts',
            organisation: 'Vastgoed Rombouts bv',
            email: 'lotte@vastgoed-rombouts.example',
            phone: '+3236514720',
          },
          arrears: debt(4100, 5, 820),
          stepsTaken: 'Ik heb hem vorige week opgewacht aan zijn deur en hij zei dat hij zijn werk kwijt is.',
          guidanceQuestion: 'Kan u hiermee aan de slag?',
        },
        'Outlook forward without a line above it; the months and the rent are in a sum',
      ),
    ),

    mail(
      'tw-tr-outlook-francais',
      {
        from: 'Agence Bel-Logis <location@agence-bellogis.example>',
        to: 'service.logement@cpas-brabantouest.example',
        date: '2027-01-08 10:06:20 +0100',
        subject: 'TR: Mme Lambrecht - loyers',
        id: '0801.bellogis.44@agence-bellogis.example',
      },
      html(
        `<html><body><p>Bonjour,</p><p>Je vous transf&egrave;re le courriel du propri&eacute;taire. Pourriez-vous convoquer la locataire&nbsp;?</p><p>Sabrina Moreau<br>Agence Bel-Logis<br>067 21 93 48</p>
<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>De&nbsp;:</b> Xavier Stordeur &lt;x.stordeur@nivelpost.example&gt;<br><b>Envoy&eacute;&nbsp;:</b> jeudi 7 janvier 2027 19:50<br><b>&Agrave;&nbsp;:</b> Agence Bel-Logis<br><b>Objet&nbsp;:</b> Mme Lambrecht - loyers</p></div>
<p>Bonsoir Sabrina,</p><p>Corinne Lambrecht (avenue de la Reine 12, 1400 Nivelles) doit encore novembre et d&eacute;cembre, soit 1.700 euros, le loyer &eacute;tant de 850 euros. J'ai laiss&eacute; cinq messages sur son r&eacute;pondeur.</p><p>Xavier</p></body></html>`,
        { charset: 'utf-8', encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Corinne', 'Lambrecht')],
          dwelling: home('avenue de la Reine', '12', '', '1400', 'Nivelles'),
          landlord: { name: 'Xavier Stordeur', email: 'x.stordeur@nivelpost.example' },
          referrer: {
            name: 'Sabrina Moreau',
            organisation: 'Agence Bel-Logis',
            email: 'location@agence-bellogis.example',
            phone: '+3267219348',
          },
          arrears: debt(1700, 2, 850),
          stepsTaken: "J'ai laissé cinq messages sur son répondeur.",
          guidanceQuestion: 'Pourriez-vous convoquer la locataire ?',
        },
        'French Outlook, HTML only; the owner\'s full name is in the quoted header, his signature has the given name',
      ),
    ),

    mail(
      'tw-fwd-gmail-eigen-mail-aan-huurster',
      {
        from: 'Frank Opdebeeck <frank.opdebeeck@zakpost.example>',
        to: 'sociaal@ocmw-dijlevallei.example',
        date: '2026-12-11 21:05:00 +0100',
        subject: 'Fwd: Huur oktober - november',
        id: 'CAFo-1112-2105@zakpost.example',
      },
      text(`
Beste,

Ik verhuur Nieuwstraat 19 in 3150 Haacht. Hieronder mijn mail aan de huurster, waar ik nooit antwoord op kreeg. Willen jullie het eens proberen?

Frank Opdebeeck, 0486 03 77 42

---------- Forwarded message ---------
Van: Frank Opdebeeck <frank.opdebeeck@zakpost.example>
Date: di 1 dec 2026 om 18:44
Subject: Huur oktober - november
To: Jolien Vercammen <jolien.vercammen@kliksnel.example>


Dag Jolien, de huur van oktober en november (samen 1.490 euro) heb ik nog niet gezien. Ik ga nu het OCMW verwittigen, dat je het weet. Groeten Frank
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Jolien', 'Vercammen', { email: 'jolien.vercammen@kliksnel.example' })],
          dwelling: home('Nieuwstraat', '19', '', '3150', 'Haacht'),
          landlord: {
            name: 'Frank Opdebeeck',
            email: 'frank.opdebeeck@zakpost.example',
            phone: '+32486037742',
          },
          arrears: debt(1490, 2),
          stepsTaken: 'Hieronder mijn mail aan de huurster, waar ik nooit antwoord op kreeg.',
          guidanceQuestion: 'Willen jullie het eens proberen?',
          tenantInformed: true,
        },
        'the tenant\'s name and address of mail are only in the To of the quoted mail; she was told there',
      ),
    ),

    mail(
      'tw-doorgestuurd-apple-mail',
      {
        from: 'Els Van Looveren <els.vanlooveren@woningen-netekant.example>',
        to: 'woonbegeleiding@lierse-diensten.example',
        date: '2026-11-13 16:29:31 +0100',
        subject: 'Fwd: alweer die trompet',
        id: '9F3C-EVL-1113@woningen-netekant.example',
      },
      text(
        `
Beste woonbegeleider,

Als sociale verhuurder vragen wij begeleiding voor onze huurder Wim Slegers, Mallekotstraat 35 bus 3, 2500 Lier. Een van de vele klachten stuur ik mee.
Wij voerden een gesprek met hem en herinnerden hem aan het huishoudelijk reglement.
Meneer Slegers kreeg vandaag een brief dat we u inschakelen.

Els Van Looveren
Woonmaatschappij Netekant
03 488 25 63

Begin doorgestuurd bericht:

> Van: Christiane Put <c.put@lierpost.example>
> Onderwerp: alweer die trompet
> Datum: 12 november 2026 om 23:51:08 CET
> Aan: info@woningen-netekant.example
>
> Het is bijna middernacht en Wim speelt trompet op het terras. Dit is geen wonen meer! Mijn nummer voor als u belt: 0492 75 80 16.
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Wim', 'Slegers')],
          dwelling: home('Mallekotstraat', '35', '3', '2500', 'Lier'),
          landlord: {
            name: 'Woonmaatschappij Netekant',
            email: 'els.vanlooveren@woningen-netekant.example',
            phone: '+3234882563',
          },
          stepsTaken: 'Wij voerden een gesprek met hem en herinnerden hem aan het huishoudelijk reglement.',
          guidanceQuestion: 'vragen wij begeleiding voor onze huurder Wim Slegers',
          tenantInformed: true,
        },
        'the landlord refers; the neighbour in the quoted complaint is nobody\'s referrer and her phone nobody\'s',
      ),
    ),

    mail(
      'tw-bericht-als-eml',
      {
        from: 'Onthaal OCMW Zwalmvallei <onthaal@ocmw-zwalmvallei.example>',
        to: 'preventie@woonregio-zuid.example',
        date: '2027-02-17 08:47:00 +0100',
        subject: 'voor jullie dienst',
        id: 'oz-1702-a@ocmw-zwalmvallei.example',
      },
      multipart('mixed', '----=_Deel_0317', [
        text(`
Bijgevoegd bericht hoort bij jullie thuis, denk ik.

Filip Hoste
OCMW Zwalmvallei
055 42 18 69
`),
        attachMessage(
          message(
            {
              from: 'Roos Temmerman <roos.temmerman@velzekepost.example>',
              to: 'onthaal@ocmw-zwalmvallei.example',
              date: '2027-02-16 20:20:20 +0100',
              subject: 'huurgeld',
              id: 'rt-160227@velzekepost.example',
            },
            text(
              `
Goeienavond,

Ik verhuur een huis op Provinciebaan 310 te 9620 Zottegem aan Nico De Meulemeester, geboren 24/10/1982. Nico heeft me sinds december niets meer betaald, 2.025 euro voor drie maanden ondertussen.
Ik heb zijn moeder opgebeld, zij kan niet bijspringen.
Hoe pak ik dit best aan zonder ruzie?

Roos Temmerman - 09 360 71 55
`,
              { encoding: 'base64' },
            ),
          ),
          'huurgeld.eml',
        ),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Nico', 'De Meulemeester', { born: '1982-10-24' })],
          dwelling: home('Provinciebaan', '310', '', '9620', 'Zottegem'),
          landlord: {
            name: 'Roos Temmerman',
            email: 'roos.temmerman@velzekepost.example',
            phone: '+3293607155',
          },
          referrer: {
            name: 'Filip Hoste',
            organisation: 'OCMW Zwalmvallei',
            email: 'onthaal@ocmw-zwalmvallei.example',
            phone: '+3255421869',
          },
          arrears: debt(2025, 3),
          stepsTaken: 'Ik heb zijn moeder opgebeld, zij kan niet bijspringen.',
          guidanceQuestion: 'Hoe pak ik dit best aan zonder ruzie?',
        },
        'a message as an attachment: the owner in it is the landlord, the reception that passes it on the referrer',
      ),
    ),

    mail(
      'tw-doorgestuurd-van-doorgestuurd',
      {
        from: 'Bert Everaert <bert.everaert@immo-polderzicht.example>',
        to: 'huurschuld@ocmw-meetjeswest.example',
        date: '2026-09-30 11:59:59 +0200',
        subject: 'FW: FW: vraagje',
        id: 'ipz-3009-77@immo-polderzicht.example',
      },
      text(`
Beste, graag uw bemiddeling in onderstaande zaak.

Bert Everaert | Immo Polderzicht | 09 377 05 81

-----Oorspronkelijk bericht-----
Van: Boekhouding Immo Polderzicht
Verzonden: woensdag 30 september 2026 9:41
Aan: Bert Everaert
Onderwerp: FW: vraagje

Bert, klopt: volgens onze rekening ontbreken juli, augustus en september, samen 2.085 euro. De huurprijs is 695 euro.
Nadine

-----Oorspronkelijk bericht-----
Van: Cecile Dobbelaere [mailto:cecile.dobbelaere@maldegempost.example]
Verzonden: dinsdag 29 september 2026 17:15
Aan: Boekhouding Immo Polderzicht
Onderwerp: vraagje

Dag Nadine, kan het dat de huur van mijn appartement in de Noordstraat 84 bus 2 te Maldegem (9990) niet binnenkomt? De huurder heet Sven Goethals. Cecile
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Sven', 'Goethals')],
          dwelling: home('Noordstraat', '84', '2', '9990', 'Maldegem'),
          landlord: { name: 'Cecile Dobbelaere', email: 'cecile.dobbelaere@maldegempost.example' },
          referrer: {
            name: 'Bert Everaert',
            organisation: 'Immo Polderzicht',
            email: 'bert.everaert@immo-polderzicht.example',
            phone: '+3293770581',
          },
          arrears: debt(2085, 3, 695),
          guidanceQuestion: 'graag uw bemiddeling in onderstaande zaak.',
        },
        'forward of a forward: facts over two inner mails; the postcode follows the town in brackets',
      ),
    ),

    mail(
      'tw-antwoord-plan-afgesproken',
      {
        from: 'Vera Lissens <vera.lissens@huisvest-vlierhof.example>',
        to: 'woonteam@ocmw-rivierenhof.example',
        date: '2027-01-15 13:25:47 +0100',
        subject: 'RE: RE: uw vraag over Saliha Bouzid',
        id: 'vlh.1501.1325@huisvest-vlierhof.example',
        more: [['In-Reply-To', '<kier.0601.22@ocmw-rivierenhof.example>']],
      },
      text(
        `
Dag allemaal,

Even laten weten dat Saliha Bouzid (Ruggeveldlaan 530 bus 8, 2100 Deurne) gisteren een afbetalingsplan met ons heeft getekend: 65 euro per maand bovenop de huur. De gang naar de vrederechter is daarmee van de baan.

Mvg
Vera Lissens
Huisvesting Vlierhof bv
03 324 90 67

> Op 6 januari 2027 schreef woonteam@ocmw-rivierenhof.example:
> Dag Vera, klopt het dat er nu 1.912,40 euro openstaat, vier maanden dus? Kan jij haar nummer bezorgen?
>
>> Op 4 januari 2027 schreef Vera Lissens:
>> Wij overwegen een verzoekschrift neer te leggen tegen mevrouw Bouzid.
`,
      ),
      says(
        {
          kind: 'update',
          language: 'nl',
          tenants: [person('Saliha', 'Bouzid')],
          dwelling: home('Ruggeveldlaan', '530', '8', '2100', 'Deurne'),
          landlord: {
            name: 'Huisvesting Vlierhof bv',
            email: 'vera.lissens@huisvest-vlierhof.example',
            phone: '+3233249067',
          },
        },
        'only the new text counts: the debt in the quote is old, the instalment is no debt',
      ),
    ),

    mail(
      'tw-antwoord-boven-oude-mail-andere-huurder',
      {
        from: 'Joachim Wyckmans <joachim.wyckmans@eigenaarspost.example>',
        to: 'aanmelding@ocmw-grensmaas.example',
        date: '2026-11-27 09:33:02 +0100',
        subject: 'Re: Uw melding over Gerda Knevels - goed ontvangen',
        id: 'jw-2711-b@eigenaarspost.example',
      },
      text(
        `
Dank voor de snelle opvolging daar. Nu heb ik jammer genoeg een tweede geval: Raymond Creemers, die mijn studio Koning Albertlaan 75 bus 1 in 3620 Lanaken huurt, betaalde oktober en november niet. 2 maanden aan 485 euro, dus 970 euro. Hem heb ik nog niets gezegd. Kunnen jullie ook bij hem langsgaan?

Joachim Wyckmans
089 71 30 28

-----
Op vr 6 nov 2026 om 10:02 schreef Aanmelding OCMW Grensmaas <aanmelding@ocmw-grensmaas.example>:

> Geachte heer Wyckmans,
>
> Wij ontvingen uw melding over Gerda Knevels, Stationsstraat 212, 3620 Lanaken, huurschuld 3.300 euro.
> Een begeleider neemt contact op met mevrouw Knevels.
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Raymond', 'Creemers')],
          dwelling: home('Koning Albertlaan', '75', '1', '3620', 'Lanaken'),
          landlord: {
            name: 'Joachim Wyckmans',
            email: 'joachim.wyckmans@eigenaarspost.example',
            phone: '+3289713028',
          },
          arrears: debt(970, 2, 485),
          guidanceQuestion: 'Kunnen jullie ook bij hem langsgaan?',
          tenantInformed: false,
        },
        'the subject and the quote are about another tenant of the same landlord',
      ),
    ),

  ];
}
