import { attach, html, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { debt, head, home, type Piece, person } from './piece.ts';
import { smallJpeg } from './images.ts';

/** Private landlords: clumsy, short, angry, talkative, without punctuation, in capitals, from a phone. */
export async function privateLandlordMails(): Promise<Piece[]> {
  return [
    mail(
      'alles-in-hoofdletters',
      {
        from: 'daniel.ghyselen@zeepost.example',
        to: 'info@ocmw-kustlijn.example',
        date: '2026-11-12 06:48:30 +0100',
        subject: 'HUURDER BETAALT NIET !!!!',
        id: '1c0.9f3a.6614@zeepost.example',
      },
      text(`
GOEIEMORGEN
IK VERHUUR EEN APPARTEMENTJE STATIONSSTRAAT 118 BUS 4 8400 OOSTENDE AAN MARINO DEFEVER HIJ BETAALT AL 5 MAAND NIET MEER HUUR IS 590 EURO DUS IK KRIJG NU 2950 EURO VAN HEM IK HEB AL 3 AANGETEKENDE BRIEVEN GESTUURD EN HIJ HAALT ZE NIET AF
MIJN VRAAG IS KAN HET OCMW DE HUUR RECHTSTREEKS AAN MIJ BETALEN
DANIEL GHYSELEN
0496 00 41 77
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Marino', 'Defever')],
          dwelling: home('Stationsstraat', '118', '4', '8400', 'Oostende'),
          landlord: {
            name: 'Daniel Ghyselen',
            email: 'daniel.ghyselen@zeepost.example',
            phone: '+32496004177',
          },
          arrears: debt(2950, 5, 590),
          stepsTaken: 'IK HEB AL 3 AANGETEKENDE BRIEVEN GESTUURD EN HIJ HAALT ZE NIET AF',
          guidanceQuestion: 'KAN HET OCMW DE HUUR RECHTSTREEKS AAN MIJ BETALEN',
        },
        'all capitals, no punctuation',
      ),
    ),

    mail(
      'vol-typfouten-zonder-leestekens',
      {
        from: 'Freddy <freddy_d58@snelpost.example>',
        to: 'sociaalhuis@aalst-sociaal.example',
        date: '2027-01-20 21:15:09 +0100',
        subject: 'probleem me huurder',
        id: 'BAY-44120.77@snelpost.example',
      },
      text(`
beste sociaal huis

ik zit me een groot probleem me huurders op de gentsestraat 312 in aalst 9300 ze hete kimberly de bruyn en haar vrient stijn peersman ze zijn nu 3 maande achter da is 2100 euro want den huur is 700 ik heb al gebelt en whatsapp gestuurt maar kimberly heeft me geblokeerd haar nr is 0460 00 57 21 kan er bij jullie iemant eens gaan kijken er zijn ook 2 kleine kinderen in huis

ze weten nie da ik u mail

groeten freddy dooms
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Kimberly', 'De Bruyn', { tel: '+32460005721' }), person('Stijn', 'Peersman')],
          dwelling: home('Gentsestraat', '312', '', '9300', 'Aalst'),
          landlord: { name: 'Freddy Dooms', email: 'freddy_d58@snelpost.example' },
          arrears: debt(2100, 3, 700),
          stepsTaken: 'ik heb al gebelt en whatsapp gestuurt maar kimberly heeft me geblokeerd',
          guidanceQuestion: 'kan er bij jullie iemant eens gaan kijken',
          tenantInformed: false,
        },
        'names in lower case, dialect spelling, place before the postcode; the phone is the tenant\'s',
      ),
    ),

    mail(
      'kwaad-dreigt-met-deurwaarder',
      {
        from: 'Guy Cardinaels <g.cardinaels@bedrijvenpost.example>',
        to: '"OCMW" <onthaal@ocmw-hartland.example>',
        date: '2026-10-28 17:59:59 +0100',
        subject: 'Laatste verwittiging',
        id: 'a4c0ee1d-8d5e@bedrijvenpost.example',
      },
      html(
        `<div style="font-family:Arial">Mijne heren,<br><br>Uw cliënt <b>Ahmet Yıldırım</b> huurt van mij de studio in de Sint-Martinusstraat&nbsp;19&nbsp;bus&nbsp;2&nbsp;te&nbsp;3740&nbsp;Bilzen. Hij is mij <u>€ 1.680</u> verschuldigd, zijnde 4 maanden à 420 €. Ik heb daar genoeg van. Wordt dit niet binnen de week opgelost, dan stuur ik er deurwaarder Claesen op af, en dan mag ú hem op straat komen oprapen.<br><br>Ik heb hem dat ook zo gezegd: dat ik u ging schrijven.<br><br>G. Cardinaels<br><span style="color:#999">Cardinaels Dakwerken bv &ndash; Industrielaan 3, 3730 Hoeselt &ndash; 089 00 91 91</span></div>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Ahmet', 'Yıldırım')],
          dwelling: home('Sint-Martinusstraat', '19', '2', '3740', 'Bilzen'),
          landlord: {
            name: 'Guy Cardinaels',
            email: 'g.cardinaels@bedrijvenpost.example',
            phone: '+3289009191',
          },
          arrears: debt(1680, 4, 420),
          tenantInformed: true,
        },
        'dotless i in the name; the landlord lets it himself, his roofing firm is only in the signature; the bailiff is a threat',
      ),
    ),

    mail(
      'omslachtig-verhaal',
      {
        from: 'Maria-Louisa Vanhoutte <marialouisa.vanhoutte@zilverpost.example>',
        to: 'sociale dienst <sociale.dienst@ocmw-ijzerstreek.example>',
        date: '2026-09-23 14:02:51 +0200',
        subject: 'Vraagje over mijn huisje in de Ooststraat',
        id: '61f2.09.23@zilverpost.example',
      },
      text(
        `
Geachte Mevrouw, Geachte Heer,

Mijn man zaliger, Roger, kocht in 1974 het huisje in de Ooststraat 66 in
Diksmuide (8600) voor toen 450.000 frank. Ik ben nu 81 jaar en woon zelf in
een serviceflat in de Kaaskerkestraat 22. Vroeger woonde er een postbode in
ons huisje, Gerard Dewulf, nooit een probleem mee gehad, altijd den eerste van
de maand betaald.

Sinds 1 april 2024 huurt Nikita Vermote er. Dat is een meisje van 26 met een
kindje van 3. In het begin was alles goed, maar sinds mei van dit jaar heb ik
nog maar één keer iets gekregen, 300 euro. Volgens mijn kleinzoon, die de
rekeninguittreksels voor mij bekijkt, is ze mij nu 1.860 euro schuldig. De
huur is 540 euro. Ze had ook een waarborg van 1.080 euro gestort, maar die
staat op de bank.

Ik wil haar niet op straat zetten, ge moet dat goed verstaan. Ik heb haar een
kaartje geschreven en een taart gebracht, maar ze doet precies niet open.

Zou er iemand van uw dienst eens met haar kunnen praten?

Ik heb geen computer, mijn kleinzoon Jasper typt dit voor mij. Bellen mag:
051 00 40 83.

Hoogachtend,
Maria-Louisa Vanhoutte
`,
        { charset: 'utf-8', encoding: 'quoted-printable', parameters: '; format=flowed; delsp=no' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Nikita', 'Vermote')],
          dwelling: home('Ooststraat', '66', '', '8600', 'Diksmuide'),
          landlord: {
            name: 'Maria-Louisa Vanhoutte',
            email: 'marialouisa.vanhoutte@zilverpost.example',
            phone: '+3251004083',
          },
          arrears: debt(1860, 0, 540),
          lease: { startDate: '2024-04-01' },
          stepsTaken: 'Ik heb haar een kaartje geschreven en een taart gebracht, maar ze doet precies niet open.',
          guidanceQuestion: 'Zou er iemand van uw dienst eens met haar kunnen praten?',
        },
        'a former tenant, the late husband and the grandson are nobody here; price of the house, deposit and a part payment are traps; no number of months is stated',
      ),
    ),

    mail(
      'twee-regels-zonder-adres',
      {
        from: 'Nico <nico.v@gsmpost.example>',
        to: 'info@welzijnshuis-demerdal.example',
        date: '2026-12-18 23:40:02 +0100',
        subject: '(geen onderwerp)',
        id: '5517181.11@gsmpost.example',
      },
      text(`
Huurder al 6 maand niet betaald. 4200€. Wat nu?

Verstuurd vanaf mijn iPhone
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          landlord: { email: 'nico.v@gsmpost.example' },
          arrears: debt(4200, 6),
          guidanceQuestion: 'Wat nu?',
        },
        'no tenant and no address: a person must ask; "Nico" alone is the display name only, so no name of the landlord is labelled',
        'review',
      ),
    ),

    mail(
      'loyer-impaye-anderlecht',
      {
        from: 'Jean-Marc Hubin <jm.hubin@boitemail.example>',
        to: 'Service logement <logement@cpas-senne.example>',
        date: '2026-11-05 10:10:10 +0100',
        subject: 'Locataire en défaut de paiement - rue Wayez',
        id: 'JMH.20261105.1@boitemail.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Bonjour,

Je me permets de vous contacter concernant mes locataires, Monsieur Karim BELKACEM et Madame Sonia HAMDAOUI, qui occupent l'appartement du 2e étage, rue Wayez 141, boîte 3, à 1070 Anderlecht (ils y sont depuis l'hiver 2022).

Le loyer s'élève à 890 € plus 75 € de charges. Ils ne paient plus depuis août : quatre mois de loyer, soit 3.560 €. La garantie locative (1.780 €) est bloquée.

J'ai envoyé deux mises en demeure (12 septembre et 15 octobre) et proposé un étalement de 150 € par mois, resté sans suite.

Serait-il possible que votre service les rencontre avant que je ne dépose requête ?

Je les ai informés de la présente démarche.

Téléphone de Monsieur : 0467 00 83 14.

Salutations distinguées,

Jean-Marc Hubin
Chaussée de Ninove 702
1070 Bruxelles
0475 00 18 46
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Karim', 'Belkacem', { tel: '+32467008314' }), person('Sonia', 'Hamdaoui')],
          dwelling: home('rue Wayez', '141', '3', '1070', 'Anderlecht'),
          landlord: { name: 'Jean-Marc Hubin', email: 'jm.hubin@boitemail.example', phone: '+32475001846' },
          arrears: debt(3560, 4, 890),
          stepsTaken:
            "J'ai envoyé deux mises en demeure (12 septembre et 15 octobre) et proposé un étalement de 150 € par mois, resté sans suite.",
          guidanceQuestion:
            'Serait-il possible que votre service les rencontre avant que je ne dépose requête ?',
          tenantInformed: true,
        },
        'French; charges, deposit and instalment are traps; the € is a windows-1252 byte under the name iso-8859-1',
      ),
    ),

    mail(
      'petite-plainte-sans-ponctuation-fr',
      {
        from: 'vero.lambert@gmelle.example',
        to: 'info@ocmw-grensstreek.example',
        date: '2027-02-09 19:31:00 +0100',
        subject: 'loyer pas payé',
        id: 'CAKd93m-vl77@gmelle.example',
      },
      multipart('alternative', '000000000000a1b2c3', [
        text(
          `
bonjour j'ai une maison a Menin (Menen) rue de Lille donc Rijselstraat 204 8930 Menen ma locataire Priscilla Dubrulle ne paye plus depuis 2 mois ca fait 1150 euros elle repond plus au telephone 0499 00 12 63 je sais pas quoi faire vous pouvez passer chez elle ?
merci
Véronique Lambert
`,
        ),
        html(
          `<div dir="ltr">bonjour j&#39;ai une maison a Menin (Menen) rue de Lille donc Rijselstraat 204 8930 Menen ma locataire Priscilla Dubrulle ne paye plus depuis 2 mois ca fait 1150 euros elle repond plus au telephone 0499 00 12 63 je sais pas quoi faire vous pouvez passer chez elle ?<div>merci</div><div>Véronique Lambert</div></div>`,
        ),
      ]),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Priscilla', 'Dubrulle', { tel: '+32499001263' })],
          dwelling: home('Rijselstraat', '204', '', '8930', 'Menen'),
          landlord: { name: 'Véronique Lambert', email: 'vero.lambert@gmelle.example' },
          arrears: debt(1150, 2),
          guidanceQuestion: 'vous pouvez passer chez elle ?',
        },
        'French without punctuation, street and place in both languages',
      ),
    ),

    mail(
      'expat-landlord-english',
      {
        from: 'Tessa Whitcombe <tessa@whitcombe.example>',
        to: 'housing@ocmw-druivenstreek.example',
        date: '2026-10-15 08:05:00 +0100',
        subject: 'Tenant in arrears – Brusselsesteenweg, Overijse',
        id: '9D1F0C33-77AB-4E60@whitcombe.example',
      },
      text(
        `
Dear Sir or Madam,

I own a two-bedroom flat at Brusselsesteenweg 315 box 6, 3090 Overijse. My tenant, Mr Oluwaseun Adeyemi, has not paid his rent for three months and now owes me EUR 3,150.00 (the monthly rent is EUR 1,050.00). The lease is in writing and started on 1 September 2023.

I have emailed him five times and sent a registered letter on 21 September, which came back unclaimed.

Could someone from your service visit him and find out whether he needs help? He does not know that I am writing to you. His mobile is +32 468 00 29 51.

I live abroad at the moment: 14 Harbour Row, Dublin 4, Ireland, +353 1 555 0142.

Kind regards,
Tessa Whitcombe
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('Oluwaseun', 'Adeyemi', { tel: '+32468002951' })],
          dwelling: home('Brusselsesteenweg', '315', '6', '3090', 'Overijse'),
          landlord: { name: 'Tessa Whitcombe', email: 'tessa@whitcombe.example', phone: '+35315550142' },
          arrears: debt(3150, 3, 1050),
          lease: { startDate: '2023-09-01', written: true },
          stepsTaken:
            'I have emailed him five times and sent a registered letter on 21 September, which came back unclaimed.',
          guidanceQuestion: 'Could someone from your service visit him and find out whether he needs help?',
          tenantInformed: false,
        },
        'English; comma as thousands separator; "box 6"; an address in Ireland is not the dwelling',
      ),
    ),

    mail(
      'vermieter-auf-deutsch',
      {
        from: 'Horst Keutgen <horst.keutgen@ostpost.example>',
        to: 'sozialdienst@oshz-grenzland.example',
        date: '2026-11-30 12:24:12 +0100',
        subject: 'Mietrückstand Hookstraße',
        id: 'hk.3011.2@ostpost.example',
        headerCharset: 'iso-8859-1',
        headerForm: 'B',
      },
      text(
        `
Sehr geehrte Damen und Herren,

meine Mieterin, Frau Jessica Pauquet, geboren am 17.06.1994, wohnt seit dem 1. März 2023 in meiner Wohnung in der Hookstraße 27, 4700 Eupen. Sie hat seit drei Monaten keine Miete mehr gezahlt. Der Rückstand beträgt inzwischen 1.935,00 Euro bei einer Monatsmiete von 645,00 Euro.

Ich habe sie zweimal schriftlich gemahnt und einmal mit ihr gesprochen. Sie sagte, sie habe ihre Arbeit verloren.

Könnten Sie bitte mit ihr Kontakt aufnehmen? Sie ist über dieses Schreiben informiert.

Mit freundlichen Grüßen

Horst Keutgen
Gospertstraße 90, 4700 Eupen
Tel. 087 00 65 40
`,
        { charset: 'iso-8859-15', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'de', 'arrears'),
          tenants: [person('Jessica', 'Pauquet', { born: '1994-06-17' })],
          dwelling: home('Hookstraße', '27', '', '4700', 'Eupen'),
          landlord: { name: 'Horst Keutgen', email: 'horst.keutgen@ostpost.example', phone: '+3287006540' },
          arrears: debt(1935, 3, 645),
          lease: { startDate: '2023-03-01' },
          stepsTaken: 'Ich habe sie zweimal schriftlich gemahnt und einmal mit ihr gesprochen.',
          guidanceQuestion: 'Könnten Sie bitte mit ihr Kontakt aufnehmen?',
          tenantInformed: true,
        },
        'German, iso-8859-15 in 8bit',
      ),
    ),

    mail(
      'schade-en-vuil-geen-achterstand',
      {
        from: 'Els en Wim Daelemans <daelemans.vanroy@huispost.example>',
        to: 'woonbegeleiding@ocmw-rupelstreek.example',
        date: '2027-02-24 20:20:20 +0100',
        subject: 'Onze huurwoning verloedert',
        id: 'edw-8812@huispost.example',
      },
      multipart('mixed', 'Apple-Mail=_77F0', [
        text(
          `
Beste,

De huur van onze woning (Antwerpsestraat 401, 2850 Boom) komt elke maand binnen, daar klagen we niet over. Wat wel een probleem is: bij het nazicht van de ketel, zaterdag, zagen we dat hij alles opstapelt: heel het huis staat vol rommel en kattenbakken. De vloer op de gelijkvloers is rot. We schatten de schade op 6.000 euro.

Huurder is Luc Hermans, een alleenstaande man van in de 60. Hij geeft zelf toe dat het hem boven het hoofd groeit en heeft liever dat iemand komt helpen dan dat hij weg moet. Hij is akkoord dat wij u mailen. Zijn nummer: 0491 00 38 05.

Kunnen jullie voor een opruimactie en poetshulp zorgen? Foto's in bijlage.

Els & Wim Daelemans - Van Roy
0473 00 55 29
`,
          { encoding: 'quoted-printable' },
        ),
        attach('IMG_2207.jpeg', 'image/jpeg', await smallJpeg(1)),
        attach('IMG_2209.jpeg', 'image/jpeg', await smallJpeg(2)),
      ]),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills'),
          tenants: [person('Luc', 'Hermans', { tel: '+32491003805' })],
          dwelling: home('Antwerpsestraat', '401', '', '2850', 'Boom'),
          landlord: {
            name: 'Els en Wim Daelemans',
            email: 'daelemans.vanroy@huispost.example',
            phone: '+32473005529',
          },
          guidanceQuestion: 'Kunnen jullie voor een opruimactie en poetshulp zorgen?',
          tenantInformed: true,
        },
        'no arrears: a referral by landlords; the damage is no arrears; photos are no documents; the two are named in the From header',
      ),
    ),

    mail(
      'antwoord-tussen-de-regels',
      {
        from: 'Peter Quintelier <peter.quintelier@mijnpost.example>',
        to: 'Onthaal Sociaal Huis <onthaal@sociaalhuis-denderstreek.example>',
        date: '2026-11-25 18:44:00 +0100',
        subject: 'Re: Uw vraag over uw huurders',
        id: 'pq-251126@mijnpost.example',
        more: [
          ['In-Reply-To', '<onthaal-9911@sociaalhuis-denderstreek.example>'],
          ['References', '<pq-241126@mijnpost.example> <onthaal-9911@sociaalhuis-denderstreek.example>'],
        ],
      },
      text(
        `
Dag mevrouw Van Steen, ik antwoord hieronder.

> Wie zijn uw huurders en waar wonen zij?

Tamara Schollaert en haar moeder Gisèle Baeyens, Brusselsestraat 15, 9400 Ninove.

> Sinds wanneer is er achterstand en hoeveel?

Twee maanden, 1.330 euro in totaal.

> Hebt u al iets ondernomen?

Een sms en een brief.

> Weten zij dat u ons contacteert?

Neen, nog niet.

> Onthaal Sociaal Huis Denderstreek
> Centrumlaan 100, 9400 Ninove - 054 00 00 30

Bedankt alvast!
Peter Quintelier
0486 00 23 94
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Tamara', 'Schollaert'), person('Gisèle', 'Baeyens')],
          dwelling: home('Brusselsestraat', '15', '', '9400', 'Ninove'),
          landlord: {
            name: 'Peter Quintelier',
            email: 'peter.quintelier@mijnpost.example',
            phone: '+32486002394',
          },
          arrears: debt(1330, 2),
          stepsTaken: 'Een sms en een brief.',
          tenantInformed: false,
        },
        'inline reply: the answers stand between quoted questions; the address in the quoted signature is the office\'s own',
      ),
    ),

    mail(
      'zitting-volgende-week-donderdag',
      {
        from: 'Christophe Lagae <christophe@lagae-wonen.example>',
        to: 'ocmw@ocmw-leiedal.example',
        date: '2026-11-10 16:30:45 +0100',
        subject: 'Zitting over mijn huurder, misschien nog te regelen?',
        id: '20261110.1630@lagae-wonen.example',
        headerForm: 'B',
      },
      text(
        `
Beste,

Volgende week donderdag om 10 uur moet mijn huurder, de heer Bram Callewaert (Zuidstraat 57, 8800 Roeselare), voor de vrederechter van Roeselare verschijnen, rolnummer 26A2740. Het gaat om zes maanden huur, samen 4.050 euro (675 per maand).

Ik had liever een regeling dan een vonnis. Hij heeft de oproeping gekregen maar neemt zijn telefoon niet op (0470 00 93 35). Kunnen jullie hem overtuigen om te komen?

Dank,

Christophe Lagae
Beversesteenweg 240
8800 Roeselare
051 00 72 21
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Bram', 'Callewaert', { tel: '+32470009335' })],
          dwelling: home('Zuidstraat', '57', '', '8800', 'Roeselare'),
          landlord: {
            name: 'Christophe Lagae',
            email: 'christophe@lagae-wonen.example',
            phone: '+3251007221',
          },
          arrears: debt(4050, 6, 675),
          court: { name: 'vrederechter van Roeselare', rollNumber: '26A2740', hearingAt: '2026-11-19T10:00' },
          guidanceQuestion: 'Kunnen jullie hem overtuigen om te komen?',
        },
        'relative date: the mail is of Tuesday 10 November 2026, Thursday of next week is the 19th; he knows of the hearing, not of this mail',
      ),
    ),

    mail(
      'huurder-vertrokken-met-schuld',
      {
        from: 'Hilde Crombez <hilde.crombez@westpost.example>',
        to: 'Sociaal Huis <contact@sociaalhuis-westhoek.example>',
        date: '2026-12-29 11:50:00 +0100',
        subject: 'Re: huurster Meensesteenweg',
        id: 'hc-2912-b@westpost.example',
        more: [['In-Reply-To', '<case-8817@sociaalhuis-westhoek.example>']],
      },
      text(
        `
Dag Febe,

Even laten weten dat Shana Delbaere vorige maandag vertrokken is uit de Meensesteenweg 9 in Ieper. Ze heeft de sleutels in mijn bus gestoken. Ze woont nu bij haar zus in Poperinge, Duinkerkestraat 31. Ik laat de rest van de schuld (830 euro) vallen, voor mij is het afgesloten.

Nog een fijn eindejaar!
Hilde
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Shana', 'Delbaere')],
          dwelling: home('Meensesteenweg', '9', '', '', 'Ieper'),
          landlord: { name: 'Hilde Crombez', email: 'hilde.crombez@westpost.example' },
        },
        'the tenant moved: the home that was let to her is the dwelling, her sister\'s address is not; a debt that is dropped is not stated as open',
      ),
    ),

    mail(
      'betaald-kort-van-gsm',
      {
        from: '"Moens, Patricia" <patricia.moens@gsmpost.example>',
        to: 'meldpunt@ocmw-brabantserand.example',
        date: '2027-01-05 07:12:00 +0100',
        subject: 'Re: uw melding van 14 december',
        id: '70512.0105@gsmpost.example',
        more: [['In-Reply-To', '<ack.141226.55@ocmw-brabantserand.example>']],
      },
      text(`
Goeie morgen, Vincent Nackaerts vd Kapelleweg 8 te 1830 Machelen heeft gisteren alles betaald!! Ook de huur van januari. Bedankt voor jullie tussenkomst. Patricia

Verzonden vanaf mijn Galaxy
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Vincent', 'Nackaerts')],
          dwelling: home('Kapelleweg', '8', '', '1830', 'Machelen'),
          landlord: { name: 'Patricia Moens', email: 'patricia.moens@gsmpost.example' },
        },
        'paid in full; the landlord\'s family name is only in the From header',
      ),
    ),
  ];
}
