import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** More orderly mails: estate offices, a private landlord, a municipal company, student rooms. */
export function tidyLandlordMails(): Piece[] {
  return [
    mail(
      'derde-makelaar-geen-eigenaar-genoemd',
      {
        from: 'Kantoor Huis & Haard <beheer@huisenhaard.example>',
        to: 'ocmw@ocmw-leiestreek.example',
        date: '2026-11-20 13:02:00 +0100',
        subject: 'Achterstallige huurgelden Overleiestraat 61',
        id: 'HH-88120@huisenhaard.example',
      },
      text(`
Geachte heer, mevrouw,

Wij beheren het appartement in de Overleiestraat 61 bus 4, 8500 Kortrijk. De huurster, mevrouw Anja Delrue, betaalde de huur van september, oktober en november niet. Het saldo is 2.085,00 euro.

Wij zonden haar op 13 november een ingebrekestelling.

Wilt u met haar nagaan welke oplossing mogelijk is? Wij wachten nog even met verdere stappen.

Hoogachtend,

Stijn Callens
Kantoor Huis & Haard, Doorniksestraat 33, 8500 Kortrijk
056 00 27 60
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Anja', 'Delrue')],
          dwelling: home('Overleiestraat', '61', '4', '8500', 'Kortrijk'),
          referrer: { name: 'Stijn Callens', organisation: 'Kantoor Huis & Haard', email: 'beheer@huisenhaard.example', phone: '+3256002760' },
          arrears: debt(2085, 3),
          stepsTaken: 'Wij zonden haar op 13 november een ingebrekestelling.',
          guidanceQuestion: 'Wilt u met haar nagaan welke oplossing mogelijk is?',
        },
        'the owner is not named; three named months are three months; the rent is not stated',
      ),
    ),

    mail(
      'derde-privaat-nette-brief',
      {
        from: 'Hugo Cattoor <hugo.cattoor@telepost.example>',
        to: 'sociaalhuis@ocmw-houtland.example',
        date: '2026-11-14 10:30:00 +0100',
        subject: 'Mijn huurder te Torhout',
        id: 'hc-14-11@telepost.example',
      },
      text(`
Geachte mevrouw,
Geachte heer,

Ik ben eigenaar van een woning in de Rijselstraat 88, 8820 Torhout. Ik verhuur deze sinds 1 september 2019 aan Nancy Deprez. We hebben een geschreven huurovereenkomst.

Sedert vijf maanden ontvang ik geen huur meer. De huur is 640 euro per maand, ze moet mij dus 3.200 euro.

Ik schreef haar twee brieven en sprak haar aan op straat. Ze weent telkens en zegt dat ze ziek is.

Kunt u iets voor haar doen voor ik naar het vredegerecht moet? Ik heb haar gezegd dat ik u zou schrijven.

Hoogachtend,
Hugo Cattoor
Ieperse Heirweg 4
8820 Torhout
tel. 050 00 17 36
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Nancy', 'Deprez')],
          dwelling: home('Rijselstraat', '88', '', '8820', 'Torhout'),
          landlord: { name: 'Hugo Cattoor', email: 'hugo.cattoor@telepost.example', phone: '+3250001736' },
          arrears: debt(3200, 5, 640),
          lease: { startDate: '2019-09-01', written: true },
          stepsTaken: 'Ik schreef haar twee brieven en sprak haar aan op straat.',
          guidanceQuestion: 'Kunt u iets voor haar doen voor ik naar het vredegerecht moet?',
          tenantInformed: true,
        },
        'orderly private landlord; his own address in the same municipality',
      ),
    ),

    mail(
      'derde-kempenhart-plan',
      {
        from: 'Wim Aerts <wim.aerts@kempenhart.example>',
        to: 'sociale.dienst@ocmw-geelrand.example',
        date: '2026-11-30 16:11:00 +0100',
        subject: 'RE: Verwittiging onbetaalde huur Laakdal',
        id: 'kh.7790.5@kempenhart.example',
        more: [['In-Reply-To', '<kh.7790.2@kempenhart.example>']],
      },
      text(`
Beste,

Ter info: met Sofie Dierckx en Ali Rahimi (Nieuwstraat 77 bus 5, 2430 Laakdal) hebben we vandaag een afbetalingsplan getekend. Ze betalen vanaf december 75 euro per maand extra. We houden u op de hoogte als het fout loopt.

Wim Aerts
Kempenhart Wonen bv
T 014 00 61 24
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Sofie', 'Dierckx'), person('Ali', 'Rahimi')],
          dwelling: home('Nieuwstraat', '77', '5', '2430', 'Laakdal'),
          landlord: { name: 'Kempenhart Wonen bv', email: 'wim.aerts@kempenhart.example', phone: '+3214006124' },
        },
        'plan agreed: the instalment is no arrears',
      ),
    ),

    mail(
      'derde-gemeente-verhuurt-zelf',
      {
        from: 'Autonoom Woonbedrijf Westhoek <verhuring@awb-westhoek.example>',
        to: 'ocmw@ocmw-ieperboog.example',
        date: '2026-11-23 09:00:00 +0100',
        subject: 'Verzoek tot tussenkomst - onderhoud woning',
        id: 'awb.231126.03@awb-westhoek.example',
      },
      text(`
Geachte,

Bij de jaarlijkse controle van onze woning Meenseweg 250, 8900 Ieper stelden wij vast dat de woning sterk vervuild is: afval in de keuken, schimmel in de badkamer en uitwerpselen van huisdieren.

Huurder is de heer Lieven Ghyselen, geboren op 11 januari 1965, telefoon 0468 00 39 25. Er is geen huurachterstand.

Wij gaven de huurder op 6 november een schriftelijke verwittiging en boden een container aan.

Graag uw begeleiding bij het opruimen en het proper houden van de woning.

De heer Ghyselen werd van deze melding niet op de hoogte gebracht.

Namens het Autonoom Woonbedrijf Westhoek,
Pieter Dewulf, verantwoordelijke verhuring
057 00 20 44
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Lieven', 'Ghyselen', { born: '1965-01-11', tel: '+32468003925' })],
          dwelling: home('Meenseweg', '250', '', '8900', 'Ieper'),
          landlord: { name: 'Autonoom Woonbedrijf Westhoek', email: 'verhuring@awb-westhoek.example', phone: '+3257002044' },
          stepsTaken: 'Wij gaven de huurder op 6 november een schriftelijke verwittiging en boden een container aan.',
          guidanceQuestion: 'Graag uw begeleiding bij het opruimen en het proper houden van de woning.',
          tenantInformed: false,
        },
        'landlord refers for upkeep; no arrears; the tenant does not know',
      ),
    ),

    mail(
      'derde-studentenkoten-bv',
      {
        from: 'Kotbeheer Naamsepoort <beheer@naamsepoort.example>',
        to: 'jongeren@ocmw-leuvenstad.example',
        date: '2026-12-03 17:30:00 +0100',
        subject: 'Onbetaalde kamerhuur',
        id: 'np.0312.1730@naamsepoort.example',
      },
      text(`
Hallo,

Een van onze studenten, Lotte Maris (lotte.maris@student.example), heeft de huur van haar studentenkamer in de Parijsstraat 52 bus 9, 3000 Leuven sinds oktober niet betaald. Het gaat om twee maanden van 490 euro, samen 980 euro. Haar studentencontract loopt sinds 15 september 2026.

We stuurden haar drie mails. Kunnen jullie haar helpen met een aanvraag voor studiefinanciering?

Thomas Wellens
Kotbeheer Naamsepoort bv
016 00 45 77
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Lotte', 'Maris', { email: 'lotte.maris@student.example' })],
          dwelling: home('Parijsstraat', '52', '9', '3000', 'Leuven'),
          landlord: { name: 'Kotbeheer Naamsepoort bv', email: 'beheer@naamsepoort.example', phone: '+3216004577' },
          arrears: debt(980, 2, 490),
          lease: { startDate: '2026-09-15', student: true },
          stepsTaken: 'We stuurden haar drie mails.',
          guidanceQuestion: 'Kunnen jullie haar helpen met een aanvraag voor studiefinanciering?',
        },
        'student lease',
      ),
    ),
  ];
}
