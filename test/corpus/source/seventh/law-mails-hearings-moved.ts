import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { head, home, type Piece, person } from '../piece.ts';

/** Hearings that are put off or brought forward. */
export function movedHearingMails(): Piece[] {
  return [
    mail(
      'zevende-griffie-brugge-verdaagd',
      {
        from: 'Griffie Brugge 3 <griffie.brugge3@just-griffies.example>',
        to: 'thuislozenzorg@ocmw-brugsommeland.example',
        cc: 'mr.dekeyser@balie-brugge.example',
        date: '2027-01-18 12:15:00 +0100',
        subject: '27A0046 verdaging',
        id: 'br3.27A0046.2@just-griffies.example',
      },
      text(`
Geachten,

Wegens ziekte van de vrederechter gaat de zitting van donderdag 21 januari 2027 (9.00 uur) niet door.

Onderstaande zaak wordt verdaagd naar donderdag 4 februari 2027 om 10.20 uur, zelfde zaal:

27A0046 - Immo Reienland bv / Sylvie Dewitte

De partijen worden hiervan per gerechtsbrief verwittigd.

Vredegerecht van het derde kanton Brugge
Langestraat 120, 8000 Brugge
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Sylvie', 'Dewitte')],
          landlord: { name: 'Immo Reienland bv' },
          court: {
            name: 'Vredegerecht van het derde kanton Brugge',
            rollNumber: '27A0046',
            hearingAt: '2027-02-04T10:20',
          },
        },
        'old and new hearing; the address is of the court',
      ),
    ),
    mail(
      'zevende-greffe-wavre-remise',
      {
        from: 'Greffe JP Wavre <greffe@jp-wavre.example>',
        to: 'service.logement@cpas-dyle.example',
        date: '2026-12-10 15:37:00 +0100',
        subject: 'Remise - RG 26A1944',
        id: 'jpw.26A1944.r@jp-wavre.example',
      },
      html(
        `<p>Madame,</p><p>À la demande du locataire, l'affaire ci-dessous, fixée initialement au 10 décembre 2026 à 9h30, est remise :</p><table><tr><td>Rôle</td><td>26A1944</td></tr><tr><td>Juridiction</td><td>Justice de paix du canton de Wavre</td></tr><tr><td>Locataire</td><td>Benoît Lambrechts, avenue des Mésanges 19, 1300 Wavre</td></tr><tr><td>Bailleresse</td><td>Colette Piron</td></tr><tr><td>Nouvelle audience</td><td>jeudi 7 janvier 2027 à 11h15</td></tr></table><p>Le greffe</p>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Benoît', 'Lambrechts')],
          dwelling: home('avenue des Mésanges', '19', '', '1300', 'Wavre'),
          landlord: { name: 'Colette Piron' },
          court: {
            name: 'Justice de paix du canton de Wavre',
            rollNumber: '26A1944',
            hearingAt: '2027-01-07T11:15',
          },
        },
        'put off at the request of the tenant; new hearing in a table',
      ),
    ),
    mail(
      'zevende-advocaat-vervroegde-zitting',
      {
        from: 'Mr. Nele Claeskens <nele@claeskens-advocaten.example>',
        to: 'woonteam@sociaalhuis-kempenzuid.example',
        date: '2027-02-15 17:05:00 +0100',
        subject: 'Mol 27A0157 - vroeger dan voorzien!',
        id: 'nc.150217@claeskens-advocaten.example',
      },
      text(
        `
Dag Wim,

Even snel: de griffie van het Vredegerecht van het kanton Mol belde zonet. De zaak van Rachid Amrani (Turnhoutsebaan 83 bus 9, 2400 Mol) komt niet op 1 maart om 14u maar al op maandag 22 februari om 13u30 voor. Rolnummer blijft 27A0157.

Ik belde hem al twee keer en stuurde een sms, zonder antwoord. Kan jij hem verwittigen?

Groeten
Nele Claeskens
Claeskens Advocaten
014 32 18 70
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Rachid', 'Amrani')],
          dwelling: home('Turnhoutsebaan', '83', '9', '2400', 'Mol'),
          referrer: {
            name: 'Nele Claeskens',
            organisation: 'Claeskens Advocaten',
            email: 'nele@claeskens-advocaten.example',
            phone: '+3214321870',
          },
          court: {
            name: 'Vredegerecht van het kanton Mol',
            rollNumber: '27A0157',
            hearingAt: '2027-02-22T13:30',
          },
          stepsTaken: 'Ik belde hem al twee keer en stuurde een sms, zonder antwoord.',
          guidanceQuestion: 'Kan jij hem verwittigen?',
        },
        'brought forward; the later date is the old one; nothing says whether the tenant knows',
      ),
    ),
  ];
}
