import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** News on what was signalled before: paid, gone, a plan that failed or began, a claim withdrawn. */
export function newsMails(): Piece[] {
  return [
    mail(
      'vijfde-nieuws-aangezuiverd',
      {
        from: 'Huurincasso Kolenspoor <huurincasso@kolenspoor.example>',
        to: 'OCMW Genkerheide <huisvesting@ocmw-genkerheide.example>',
        date: '2027-03-15 05:30:00 +0100',
        subject: 'Afsluiting melding - klant 0047122',
        id: 'KSP.HI.20270315.0047122@kolenspoor.example',
        more: [
          ['X-Mailer', 'Vivaldi Huurbeheer 9.1'],
          ['References', '<KSP.HI.20270215.0047122@kolenspoor.example>'],
        ],
      },
      text(
        `
Deze mail werd aangemaakt door ons huurpakket.

Klantnummer ............ 0047122
Hoofdhuurder ........... BOUZID Yasmina
Gehuurd goed ........... Hoevenzavellaan 26 bus 4, 3600 Genk
Laatste betaling ....... 1.168,08 op 11.03.2027
Saldo op 12.03.2027 .... 0,00
Reden van dit bericht .. achterstal volledig aangezuiverd, onze melding van 15.02.2027 vervalt

Bart Schreurs, dossierbeheerder
Woonmaatschappij Kolenspoor bv
Stalenstraat 15, 3600 Genk - 089 00 81 30
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Yasmina', 'Bouzid')],
          dwelling: home('Hoevenzavellaan', '26', '4', '3600', 'Genk'),
          landlord: {
            name: 'Woonmaatschappij Kolenspoor bv',
            email: 'huurincasso@kolenspoor.example',
            phone: '+3289008130',
          },
        },
        'paid in full; the sum is a payment, the balance nil',
      ),
    ),

    mail(
      'vijfde-nieuws-sleutels-in-de-bus',
      {
        from: 'Yannick Cools <yannick@coolsinvest.example>',
        to: 'woonloket@ocmw-schijnpoort.example',
        date: '2027-04-01 08:07:44 +0200',
        subject: 'Re: Turnhoutsebaan',
        id: '0F9B3E61-7A55-4C1E-9A02-1D8E5B7C2240@coolsinvest.example',
        more: [['In-Reply-To', '<3C1D77A0-9E42-4F0B-8B1E-6A0D52F11C09@coolsinvest.example>']],
      },
      text(`
Hey, update: Brahim Ouali en Sanne Wuyts zijn weg uit de Turnhoutsebaan 288/4 in Borgerhout. Sleutels zaten gisteren in de brievenbus, appartement is leeg (en proper moet ik zeggen). Geen idee waar ze nu wonen. Ik laat het hierbij, jullie mogen dit afsluiten.

Yannick

Op do 11 feb. 2027 om 23:48 schreef Yannick Cools <yannick@coolsinvest.example>:
> Hallo, korte vraag 🙂
> [...]
> niet betaald: jan & feb → 2x 1095 = 2190
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Brahim', 'Ouali'), person('Sanne', 'Wuyts')],
          dwelling: home('Turnhoutsebaan', '288', '4', '', 'Borgerhout'),
          landlord: { name: 'Yannick Cools', email: 'yannick@coolsinvest.example' },
        },
        'moved out; the quote holds the old sum, which is not news',
      ),
    ),

    mail(
      'vijfde-nieuws-plan-niet-gevolgd',
      {
        from: 'Hannelore Pittoors <hannelore.pittoors@demerwoning.example>',
        to: 'budget@ocmw-demerbocht.example',
        date: '2027-05-20 13:02:19 +0200',
        subject: 'opvolging afbetalingsplan Vandersmissen',
        id: 'hp-20052027-dw@demerwoning.example',
      },
      html(
        `<p>Dag Ilona,</p><p>Helaas minder goed nieuws over Patrick Vandersmissen (Kuringersteenweg 333 bus 3, 3511 Kuringen). In maart spraken we samen af dat hij naast zijn huur 75 euro per maand zou aflossen. De eerste schijf is gekomen, die van april en mei niet. Er staat vandaag nog 1.140 euro open.</p><p>Ik heb hem maandag opgebeld, hij zei dat hij het plan te zwaar vindt. Wil jij het met hem nog eens herbekijken?</p><p>Hannelore Pittoors<br>Demerwoning bv<br>011 00 59 24</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl', 'arrears'),
          tenants: [person('Patrick', 'Vandersmissen')],
          dwelling: home('Kuringersteenweg', '333', '3', '3511', 'Kuringen'),
          landlord: {
            name: 'Demerwoning bv',
            email: 'hannelore.pittoors@demerwoning.example',
            phone: '+3211005924',
          },
          arrears: debt(1140),
          stepsTaken: 'Ik heb hem maandag opgebeld, hij zei dat hij het plan te zwaar vindt.',
          guidanceQuestion: 'Wil jij het met hem nog eens herbekijken?',
        },
        'a plan that was agreed is not kept; 75 euro is the instalment, 1.140 the arrears',
      ),
    ),

    mail(
      'vijfde-nieuws-vordering-ingetrokken',
      {
        from: 'Pieter-Jan Soetaert | Huurbeheer Soetaert <pj@huurbeheersoetaert.example>',
        to: 'juridisch@ocmw-zeewaarts.example',
        date: '2027-01-28 17:45:00 +0100',
        subject: 'A.R. 26A2291 (Verschelde / Lopes da Silva)',
        id: '26A2291.pjs@huurbeheersoetaert.example',
      },
      text(
        `
Geachte

Gelieve te noteren dat onze opdrachtgeefster, mevrouw Nicole Verschelde, de zaak met rolnummer 26A2291 bij het Vredegerecht Oostende intrekt. Met de heer Edson Lopes da Silva (Nieuwpoortsesteenweg 702, 8400 Oostende) is een schikking getroffen. Voor ons is het dossier gesloten, uw tussenkomst is niet meer nodig.

Pieter-Jan Soetaert
Huurbeheer Soetaert
Alfons Pieterslaan 14, 8400 Oostende | 059 00 20 83
`,
        { charset: 'windows-1252', encoding: '7bit' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Edson', 'Lopes da Silva')],
          dwelling: home('Nieuwpoortsesteenweg', '702', '', '8400', 'Oostende'),
          landlord: { name: 'Nicole Verschelde' },
          referrer: {
            name: 'Pieter-Jan Soetaert',
            organisation: 'Huurbeheer Soetaert',
            email: 'pj@huurbeheersoetaert.example',
            phone: '+3259002083',
          },
          court: { name: 'Vredegerecht Oostende', rollNumber: '26A2291' },
        },
        'the claim is withdrawn; the agent signals for the owner; own office in the same town',
      ),
    ),

    mail(
      'vijfde-nouvelles-accord',
      {
        from: 'Dany <dany.deconinck@frontaliere.example>',
        to: 'cpas@cpas-picardie.example',
        date: '2026-12-18 06:39:27 +0100',
        subject: 'RE: loyer pas payé',
        id: '001401db5111$3c@frontaliere.example',
        more: [
          ['In-Reply-To', '<001301db42e1$7a@frontaliere.example>'],
          ['X-Mailer', 'Zimbra 9.0.0_GA_4583'],
        ],
      },
      text(`
bjr

ok j'ai vu Jonathan Vandeputte hier avec votre collègue, on est d'accord, il paie le loyer + 100 par mois a partir de janvier. si il respecte je laisse tomber le tribunal

merci

Dany Deconinck
`),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Jonathan', 'Vandeputte')],
          landlord: { name: 'Dany Deconinck', email: 'dany.deconinck@frontaliere.example' },
        },
        'a plan is agreed; the instalment is no arrears',
      ),
    ),

    mail(
      'vijfde-news-settled-heverlee',
      {
        from: '"Fiona Macpherson" <fiona.macpherson@northpost.example>',
        to: 'info@ocmw-dijlevallei.example',
        date: '2027-05-03 09:31:50 +0100',
        subject: 'Re: Flat in Heverlee, two tenants in difficulty',
        id: 'CAPq3xG_0305fm@northpost.example',
        more: [['In-Reply-To', '<CAPq3xG_0103fm@northpost.example>']],
      },
      text(
        `
Dear Sofie,

Just to let you know that Lan Nguyen and Duc Pham (Naamsesteenweg 98 box 12, 3001 Heverlee) settled everything on Friday, down to the last cent. I gather that the fund helped, and Duc has started at a hotel in Leuven. Nothing further needed from your side. Thank you so much for your kindness to them both.

Best wishes,
Fiona Macpherson
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('update', 'en'),
          tenants: [person('Lan', 'Nguyen'), person('Duc', 'Pham')],
          dwelling: home('Naamsesteenweg', '98', '12', '3001', 'Heverlee'),
          landlord: { name: 'Fiona Macpherson', email: 'fiona.macpherson@northpost.example' },
        },
        'paid in full; the new job of one of them is no fact for a field',
      ),
    ),
  ];
}
