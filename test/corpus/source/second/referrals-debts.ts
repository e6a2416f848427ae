import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';

const woonrecht = enterpriseNumber('07661043');

/** Professionals who refer a tenant with arrears: an administrator, a housing shop and a prison. */
export function secondReferralsDebts(): Piece[] {
  return [
    mail(
      'tw-bewindvoerder-opzeg-en-schuld',
      {
        from: '"Mr. Ellen Sabbe" <esabbe@sabbe-bewind.example>',
        to: 'info@ocmw-leiebocht.example',
        date: '2027-03-04 08:58:00 +0100',
        subject: 'Beschermde persoon COOLS Patrick',
        id: 'ES/27/0304/1@sabbe-bewind.example',
      },
      text(
        `
Geachte heer, mevrouw

Ik treed op als bewindvoerder over de goederen van de heer Patrick Cools, geboren op 14 september 1961, Gaversesteenweg 17 bus A te 9800 Deinze.

Zijn verhuurder, Woonrecht bv (ondernemingsnummer ${kbo(woonrecht)}), maakte mij een achterstal over van € 1.316,40 en beëindigt de huurovereenkomst tegen 31 augustus 2027.

Ik betaalde reeds één maand huur uit de spaarrekening.

Gezien de gezondheid van de beschermde persoon verzoek ik u te onderzoeken of hij in zijn huidige woning ondersteund kan worden. Hij werd hierover ingelicht bij mijn bezoek van 1 maart.

Met de meeste hoogachting

Ellen Sabbe
advocaat-bewindvoerder
Sabbe Bewindvoering
Tolpoortstraat 55, 9800 Deinze
tel. 09 386 17 40 | KBO ${kbo(enterpriseNumber('08113392'))}
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears', 'contract'),
          tenants: [person('Patrick', 'Cools', { born: '1961-09-14' })],
          dwelling: home('Gaversesteenweg', '17', 'A', '9800', 'Deinze'),
          landlord: { name: 'Woonrecht bv', enterpriseNumber: woonrecht },
          referrer: {
            name: 'Ellen Sabbe',
            organisation: 'Sabbe Bewindvoering',
            email: 'esabbe@sabbe-bewind.example',
            phone: '+3293861740',
          },
          arrears: debt(1316.4),
          stepsTaken: 'Ik betaalde reeds één maand huur uit de spaarrekening.',
          guidanceQuestion:
            'verzoek ik u te onderzoeken of hij in zijn huidige woning ondersteund kan worden.',
          tenantInformed: true,
        },
        'two enterprise numbers; the one in the signature is the administrator\'s; one month paid is not one month due',
      ),
    ),

    mail(
      'tw-woonwinkel-niet-ingelicht',
      {
        from: 'woonwinkel haspengouw <info@woonwinkel-haspengouw.example>',
        to: 'huurdersbegeleiding@tongerse-diensten.example',
        date: '2026-08-18 10:10:10 +0200',
        subject: 'signaal: Tania Vanormelingen',
        id: 'ww.h.180826@woonwinkel-haspengouw.example',
      },
      text(`
SIGNAAL AAN PARTNER
1/ persoon: Tania Vanormelingen
2/ huurwoning: Sint-Truidersteenweg 256, 3700 Tongeren
3/ signaal: aan ons loket vertelde haar zus dat de huur van juni, juli en augustus niet betaald is, 3 x 590 euro = 1.770 euro. Tania zelf kwam nog niet langs.
4/ onze actie: zus informatie over het huurgarantiefonds meegegeven
5/ uw actie: huisbezoek brengen en budgethulp aanbieden
6/ persoon op de hoogte van het signaal: nee, zus vraagt discretie
7/ contact woonwinkel: Myriam Knapen, 012 23 59 84
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Tania', 'Vanormelingen')],
          dwelling: home('Sint-Truidersteenweg', '256', '', '3700', 'Tongeren'),
          referrer: {
            name: 'Myriam Knapen',
            organisation: 'woonwinkel haspengouw',
            email: 'info@woonwinkel-haspengouw.example',
            phone: '+3212235984',
          },
          arrears: debt(1770, 3, 590),
          stepsTaken: 'zus informatie over het huurgarantiefonds meegegeven',
          guidanceQuestion: 'huisbezoek brengen en budgethulp aanbieden',
          tenantInformed: false,
        },
        'numbered labels; the organisation is in From only, in small letters',
      ),
    ),

    mail(
      'tw-gevangenis-psd',
      {
        from: 'De Coninck Raf <raf.deconinck@psd-noorderkempen.example>',
        to: 'wonen@noorderkempen-welzijn.example',
        date: '2026-12-21 12:05:38 +0100',
        subject: 'Gedetineerde met huurwoning',
        id: 'psd.2112.rdc@psd-noorderkempen.example',
      },
      text(`
Goedemiddag

Voor Nordin Ait Lahcen (8 februari 1992) zoek ik hulp van buiten. Hij zit nog tot eind januari vast bij ons te Merksplas, maar zijn huurcontract voor de Vrijheid 59 in 2320 Hoogstraten loopt door. Omdat zijn uitkering geschorst is, bleven november en december onbetaald. Met 715 euro huur per maand maakt dat 1430 euro.

Vanuit de gevangenis schreef hij zijn verhuurster Carine Snoeys al aan en wij vroegen een voorschot aan het sociaal fonds.

Kan uw dienst bij mevrouw Snoeys bepleiten dat ze niet naar de rechtbank stapt? Nordin gaf hiervoor schriftelijk zijn akkoord.

Raf De Coninck
maatschappelijk werker
PSD Noorderkempen
Steenweg op Wortel 2, 2330 Merksplas
014 63 90 52
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Nordin', 'Ait Lahcen', { born: '1992-02-08' })],
          dwelling: home('Vrijheid', '59', '', '2320', 'Hoogstraten'),
          landlord: { name: 'Carine Snoeys' },
          referrer: {
            name: 'Raf De Coninck',
            organisation: 'PSD Noorderkempen',
            email: 'raf.deconinck@psd-noorderkempen.example',
            phone: '+3214639052',
          },
          arrears: debt(1430, 2, 715),
          stepsTaken:
            'Vanuit de gevangenis schreef hij zijn verhuurster Carine Snoeys al aan en wij vroegen een voorschot aan het sociaal fonds.',
          guidanceQuestion: 'Kan uw dienst bij mevrouw Snoeys bepleiten dat ze niet naar de rechtbank stapt?',
          tenantInformed: true,
        },
        'street called Vrijheid; the prison is in another municipality; two months named, not counted',
      ),
    ),
  ];
}
