import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { head, home, type Piece, person } from '../piece.ts';

/** Hearings that are put off, begin at another hour or move to another room. */
export function hearingChangeMails(): Piece[] {
  return [
    mail(
      'vijfde-zitting-uitgesteld',
      {
        from: 'Griffie Vredegerecht Mechelen <griffie@vred-mechelen-dijle.example>',
        to: 'woonbegeleiding@ocmw-dijlestreek.example',
        date: '2026-12-08 12:14:36 +0100',
        subject: 'Uitstel 26A4402',
        id: 'vmd.26A4402.3@vred-mechelen-dijle.example',
      },
      text(
        `
Geachte mevrouw, geachte heer,

Op de zitting van heden, dinsdag 8 december 2026, 9 uur, is de zaak Dijlewoningen bv tegen de heer Nourdin Azzouzi en mevrouw Sabrina De Wit (A.R. 26A4402) niet behandeld wegens ziekte van de vrederechter.

Zij wordt hernomen op dinsdag 12 januari 2027, zelfde uur, zelfde plaats. Er volgt geen nieuwe gerechtsbrief.

Vredegerecht van het kanton Mechelen
K. Lauwens, griffier
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Nourdin', 'Azzouzi'), person('Sabrina', 'De Wit')],
          landlord: { name: 'Dijlewoningen bv' },
          court: { name: 'Vredegerecht van het kanton Mechelen', rollNumber: '26A4402', hearingAt: '2027-01-12T09:00' },
        },
        'put off; the hour is said to be the same as that of the old hearing',
      ),
    ),
    mail(
      'vijfde-zitting-ander-uur',
      {
        from: 'vred.genk@vred-genk-mijnstreek.example',
        to: 'sociaal@ocmw-mijnstreek.example',
        date: '2027-01-21 07:58:02 +0100',
        subject: 'Ander uur: 27A0093 Mijnwerkerswoningen cv / Bianchi',
        id: 'g27A0093u@vred-genk-mijnstreek.example',
      },
      html(
        `<p>Geachte,</p><p>De inleidende zitting in bovenvermelde zaak vangt aan om <b>10.30 uur</b> in plaats van om 9.00 uur. De datum, woensdag 27 januari 2027, blijft behouden.</p><p>De griffie<br>Vredegerecht van het kanton Genk</p>`,
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('', 'Bianchi')],
          landlord: { name: 'Mijnwerkerswoningen cv' },
          court: { name: 'Vredegerecht van het kanton Genk', rollNumber: '27A0093', hearingAt: '2027-01-27T10:30' },
        },
        'another hour on the same day; parties and roll number only in the subject',
      ),
    ),
    mail(
      'vijfde-audience-remise',
      {
        from: 'Justice de paix Namur I <greffe.namur1@jp-namur.example>',
        to: 'pole.logement@cpas-confluent.example',
        date: '2027-02-17 15:35:59 +0100',
        subject: 'REMISE D’AUDIENCE',
        id: 'jpn1-remise-26A5190@jp-namur.example',
        headerForm: 'B',
      },
      text(
        `
Madame, Monsieur,

Dans la cause inscrite sous le n° 26A5190 du rôle général (Foncière des Grognons SA c/ Mme Laetitia Pirotte, avenue de la Plante 70 à 5000 Namur), l'audience du 17 février 2027 a été remise, à la demande de l'avocat de la locataire, au mercredi 3 mars 2027 à 14h00.

Le greffier en chef,
Justice de paix du premier canton de Namur
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Laetitia', 'Pirotte')],
          dwelling: home('avenue de la Plante', '70', '', '5000', 'Namur'),
          landlord: { name: 'Foncière des Grognons SA' },
          court: { name: 'Justice de paix du premier canton de Namur', rollNumber: '26A5190', hearingAt: '2027-03-03T14:00' },
        },
        'put off; old and new day in one sentence',
      ),
    ),
    mail(
      'vijfde-zitting-andere-zaal',
      {
        from: 'Ruben Maes <ruben.maes@maes-verlinden.example>',
        to: 'Els (woonteam) <els.pauwels@ocmw-reieland.example>',
        date: '2027-01-13 20:11:47 +0100',
        subject: 'RE: RE: morgen Vredegerecht Brugge',
        id: 'rm-20270113-2011@maes-verlinden.example',
        more: [
          ['In-Reply-To', '<els-1301-1622@ocmw-reieland.example>'],
          ['References', '<els-1301-1622@ocmw-reieland.example>'],
        ],
      },
      text(
        `
Dag Els

Nog snel: de griffie belde dat de zaak van mevrouw Gevaert morgen niet in zaal 1.01 maar in zaal 2.03 behandeld wordt, tweede verdieping links. Voor de rest verandert er niets, donderdag 14 januari 2027 om 9.30 uur dus. Rolnummer voor aan de balie: 26A6615.

Tot morgen
Ruben

Ruben Maes, advocaat
Maes & Verlinden Advocaten
050 00 18 62

> Op 13 jan. 2027 om 16:22 schreef Els Pauwels:
>
> Dag Ruben, ik kom morgen mee met Martine Gevaert. Waar spreken we af?
> Els
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Martine', 'Gevaert')],
          referrer: { name: 'Ruben Maes', organisation: 'Maes & Verlinden Advocaten', email: 'ruben.maes@maes-verlinden.example', phone: '+3250001862' },
          court: { name: 'Vredegerecht Brugge', rollNumber: '26A6615', hearingAt: '2027-01-14T09:30' },
        },
        'another court room, day and hour stay; given name only in the quoted question, court only in the subject',
      ),
    ),
  ];
}
