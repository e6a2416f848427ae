import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Near misses: they do concern a home and lack nearly everything, so a person must ask first; by a second writer. */
export function secondNearMisses(): Piece[] {
  return [
    mail(
      'b2-net-niet-huurder-zonder-naam',
      {
        from: 'g.daems@dagpost.example',
        to: 'sociaalhuis@ocmw-zuiderkempen.example',
        date: '2026-11-22 22:01:00 +0100',
        subject: '(geen onderwerp)',
        id: 'gd-2211-2201@dagpost.example',
      },
      text(`
mijn huurder betaalt al een hele tijd niet, wat zijn mijn rechten?
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          landlord: { email: 'g.daems@dagpost.example' },
          guidanceQuestion: 'wat zijn mijn rechten?',
        },
        'a landlord without a name, a tenant without a name, no address, no sum',
        'review',
      ),
      'non-signals',
    ),

    mail(
      'b2-net-niet-huurster-vraagt-hulp',
      {
        from: 'Zoë <zoe_v_91@mobielpost.example>',
        to: 'hulp@ocmw-meetjesveld.example',
        date: '2027-01-29 23:55:00 +0100',
        subject: 'please',
        id: 'zoe-2901-2355@mobielpost.example',
      },
      text(
        `
Hallo, ik kan mijn huur deze maand niet betalen en mijn huisbaas wil mij eruit. Kan iemand mij terugschrijven?
groetjes Zoë
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('tenant-request', 'nl', 'arrears'),
          tenants: [person('Zoë', '', { email: 'zoe_v_91@mobielpost.example' })],
          guidanceQuestion: 'Kan iemand mij terugschrijven?',
        },
        'a tenant with a given name only, no address',
        'review',
      ),
      'non-signals',
    ),

    mail(
      'b2-net-niet-gelijkvloers-zonder-huisnummer',
      {
        from: 'bewoners@kanaalkant.example',
        to: 'meldpunt@ocmw-grensleie.example',
        date: '2027-02-20 12:00:00 +0100',
        subject: 'stank',
        id: 'bk-2002-1200@kanaalkant.example',
      },
      text(
        `
Geachte,

Ergens op het gelijkvloers van een huurblok in de Kanaalstraat te Menen moet iemand wonen die zijn afval nooit buitenzet. Het ongedierte kruipt de trap op. Wij kennen die mens niet. Wilt u dit onderzoeken?

Enkele bewoners
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          dwelling: home('Kanaalstraat', '', '', '', 'Menen'),
          referrer: { email: 'bewoners@kanaalkant.example' },
          guidanceQuestion: 'Wilt u dit onderzoeken?',
        },
        'no name and no number: nobody can be found with this alone',
        'review',
      ),
      'non-signals',
    ),

    mail(
      'b2-net-niet-enkel-familienaam-en-bedrag',
      {
        from: 'Chantal Moens <c.moens@eigenaarspost.example>',
        to: 'info@ocmw-zennevallei.example',
        date: '2026-12-18 07:12:00 +0100',
        subject: 'Jacobs',
        id: 'cm-1812-0712@eigenaarspost.example',
      },
      text(`
Jacobs heeft weer niet betaald, nu al 1.150 euro in totaal. Ik stap naar de rechtbank.
Chantal Moens
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('', 'Jacobs')],
          landlord: { name: 'Chantal Moens', email: 'c.moens@eigenaarspost.example' },
          arrears: debt(1150),
        },
        'a very common surname and a sum, no address',
        'review',
      ),
      'non-signals',
    ),

    mail(
      'b2-net-niet-proprietaire-sans-details',
      {
        from: 'Bernard Collignon <b.collignon@bruxposte.example>',
        to: 'logement@cpas-nordbru.example',
        date: '2027-01-08 18:18:00 +0100',
        subject: 'Question',
        id: 'bc-080127-1818@bruxposte.example',
      },
      text(
        `
Bonsoir, mon locataire me doit 900 euros de loyer. Vers qui dois-je me tourner ?
Bernard Collignon
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          landlord: { name: 'Bernard Collignon', email: 'b.collignon@bruxposte.example' },
          arrears: debt(900),
          guidanceQuestion: 'Vers qui dois-je me tourner ?',
        },
        'French, a sum and nothing else',
        'review',
      ),
      'non-signals',
    ),

    mail(
      'b2-net-niet-adres-zonder-naam',
      {
        from: 'Technische ploeg Woonanker West <techniek@woonanker-west.example>',
        to: 'meldpunt@ocmw-ijzerstreek.example',
        date: '2026-10-22 15:05:00 +0200',
        subject: 'Houtmarkt 77',
        id: 'wa-tech-2210@woonanker-west.example',
      },
      text(
        `
Dag,
In onze woning Houtmarkt 77, 8630 Veurne is de badkamer zwart van de schimmel en ligt de keuken vol vuilniszakken. Onze werkman kreeg de naam van de bewoner niet mee. Kan een van jullie daar langslopen?
Woonanker West, technische ploeg
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          dwelling: home('Houtmarkt', '77', '', '8630', 'Veurne'),
          landlord: { name: 'Woonanker West', email: 'techniek@woonanker-west.example' },
          guidanceQuestion: 'Kan een van jullie daar langslopen?',
        },
        'an address without a name: a person looks up who lives there',
        'review',
      ),
      'non-signals',
    ),
  ];
}
