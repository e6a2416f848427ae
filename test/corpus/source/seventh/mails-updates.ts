import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** News on what was signalled before. */
export function landlordUpdates(): Piece[] {
  return [
    mail(
      'zevende-ingesproken-alles-betaald',
      {
        from: 'Ilke Vanhove <ilke.vanhove@zakpost.example>',
        to: 'onthaal@ocmw-leiestreek.example',
        date: '2026-11-24 17:48:22 +0100',
        subject: 'Re: Hallo',
        id: 'iv-2411-1748@zakpost.example',
        more: [['In-Reply-To', '<iv-0511-0612@zakpost.example>']],
      },
      text(`
Super nieuws Jolien Desmedt heeft net de twee maanden in een keer gestort haar mama heeft bij gesprongen dus voor mij moeten jullie niks meer doen merci voor alles Ilke

Verstuurd vanaf mijn iPhone

> Op 6 nov. 2026 om 09:30 heeft Onthaal <onthaal@ocmw-leiestreek.example> het volgende geschreven:
>
> Dag mevrouw Vanhove, we hebben uw bericht goed ontvangen. Een collega belt Jolien deze week.
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Jolien', 'Desmedt')],
          landlord: { name: 'Ilke Vanhove', email: 'ilke.vanhove@zakpost.example' },
        },
        'paid; no address in the reply',
      ),
    ),

    mail(
      'zevende-locataire-partie',
      {
        from: 'Mourad B. <mourad.benali75@bxlpost.example>',
        to: 'info@cpas-cinqquartiers.example',
        date: '2027-02-28 13:22:40 +0100',
        subject: 'RE: URGENT locataire av. Rogier 188',
        id: 'mb75.28022027@bxlpost.example',
        more: [['In-Reply-To', '<mb75.19012027@bxlpost.example>']],
      },
      text(`
bjr, info: Mme Grâce Mukendi (av. Rogier 188 bte 3, Schaerbeek) est partie hier avec ses enfants, elle a déménagé à Mons chez sa sœur. l'appart est vide, j'ai les clés. vous pouvez fermer votre dossier
Mourad Benali
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Grâce', 'Mukendi')],
          dwelling: home('av. Rogier', '188', '3', '', 'Schaerbeek'),
          landlord: { name: 'Mourad Benali', email: 'mourad.benali75@bxlpost.example' },
        },
        'moved out; the town where she went is not the dwelling',
      ),
    ),

    mail(
      'zevende-plan-niet-gevolgd',
      {
        from: 'Huurincasso <incasso@wm-dekroon.example>',
        to: 'Meldpunt <meldpunt@ocmw-demerland.example>',
        date: '2027-01-18 08:01:57 +0100',
        subject: '[DK-2026-3317] Opvolging afbetalingsplan - NUYTS',
        id: 'DK-2026-3317-4@wm-dekroon.example',
        more: [['References', '<DK-2026-3317-1@wm-dekroon.example>']],
      },
      text(`
Beste

Vervolg op onze melding van 6 oktober: de heer Geert Nuyts, Kuringersteenweg 255 bus 0304, 3500 Hasselt.

Het afbetalingsplan van 75 euro per maand (akkoord van 19 november) wordt niet nageleefd: de schijf van december is er, die van januari niet. Het saldo bedraagt vandaag 1.308,92 euro.

Wil u met hem bespreken wat er misliep?

Kaat Verbruggen
Woonmaatschappij De Kroon bv
011 69 42 15
`, { charset: 'iso-8859-1', encoding: '8bit' }),
      says(
        {
          ...head('update', 'nl', 'arrears'),
          tenants: [person('Geert', 'Nuyts')],
          dwelling: home('Kuringersteenweg', '255', '0304', '3500', 'Hasselt'),
          landlord: {
            name: 'Woonmaatschappij De Kroon bv',
            email: 'incasso@wm-dekroon.example',
            phone: '+3211694215',
          },
          arrears: debt(1308.92),
          guidanceQuestion: 'Wil u met hem bespreken wat er misliep?',
        },
        'a plan that is not kept: news on an earlier signal; the instalment is no arrears',
      ),
    ),

    mail(
      'zevende-vordering-ingetrokken',
      {
        from: 'Denderhuis juridisch <juridisch@denderhuis.example>',
        to: 'Dienst Wonen <dienst.wonen@ocmw-dirkmartens.example>',
        date: '2026-12-04 13:09:13 +0100',
        subject: 'AR 26A2917 - afstand van geding',
        id: 'dh-26A2917-a@denderhuis.example',
      },
      text(`
Geachte

In de zaak tegen mevrouw Kelly Saeys, Raffelgemstraat 40 te 9308 Hofstade, gekend bij het vredegerecht Aalst, tweede kanton, onder AR 26A2917, trekken wij onze vordering in. Haar broer heeft de volledige schuld aangezuiverd.

De zitting van dinsdag 8 december gaat niet door, u hoeft dus niemand te sturen.

Met vriendelijke groeten
Ann-Sofie Roggeman, jurist
Denderhuis bv
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Kelly', 'Saeys')],
          dwelling: home('Raffelgemstraat', '40', '', '9308', 'Hofstade'),
          landlord: { name: 'Denderhuis bv', email: 'juridisch@denderhuis.example' },
          court: { name: 'vredegerecht Aalst, tweede kanton', rollNumber: '26A2917' },
        },
        'the claim is withdrawn; the hearing that does not take place is no hearing',
      ),
    ),
  ];
}
