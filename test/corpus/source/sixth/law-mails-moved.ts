import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { head, home, type Piece, person } from '../piece.ts';

/** Hearings that move. */
export function sixthMailsAboutMovedHearings(): Piece[] {
  return [
    mail(
      'zesde-griffie-andere-zitting',
      {
        from: 'Griffie VG Oudenaarde <griffie@vg-oudenaarde.example>',
        to: 'ocmw@ocmw-vlaamseardennen.example',
        date: '2026-12-15 16:09:33 +0100',
        subject: '26A2051 Ardenwoon bv / De Baets Marijke - nieuwe zittingsdatum',
        id: 'vgo.26A2051.verpl@vg-oudenaarde.example',
      },
      html(
        '<p>Geachte</p><p>Wegens ziekte van de magistraat kan de zitting van <s>vrijdag 18 december 2026, 10.00 uur</s> niet plaatsvinden. De hierboven vermelde zaak wordt verschoven naar <b>vrijdag 8 januari 2027, 10.20 uur</b>.</p><p>De partijen worden per gewone brief verwittigd.</p><p>Griffie<br>Vredegerecht van het kanton Oudenaarde-Kruisem<br>Bekstraat 14, 9700 Oudenaarde<br>055 33 60 41<br>open van 8.30 tot 12.30 uur en van 13.30 tot 16 uur</p>',
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Marijke', 'De Baets')],
          landlord: { name: 'Ardenwoon bv' },
          court: {
            name: 'Vredegerecht van het kanton Oudenaarde-Kruisem',
            rollNumber: '26A2051',
            hearingAt: '2027-01-08T10:20',
          },
        },
        'parties and roll number in the subject only, surname first; the old date is struck through; opening hours',
      ),
    ),
    mail(
      'zesde-greffe-remise-breve',
      {
        from: 'JP Liège 2 <greffe@jp-liege2.example>',
        to: 'cpas-justice@cpas-citeardente.example',
        date: '2027-01-05 12:02:17 +0100',
        subject: 'remise',
        id: 'jpl2.050127.26A4772@jp-liege2.example',
      },
      text(
        `
26A4772 - SRL Meuse Habitat c/ Gonzalez Ortega Pilar (quai de Rome 71/32, 4000 Liège)

Remise à la demande du conseil de la défenderesse.
Audience du 05/01/2027 sans suite. Nouvelle date : lundi 01/02/2027, 9h30.

Le greffier,
Justice de paix du deuxième canton de Liège
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Pilar', 'Gonzalez Ortega')],
          dwelling: home('quai de Rome', '71', '32', '4000', 'Liège'),
          landlord: { name: 'SRL Meuse Habitat' },
          court: {
            name: 'Justice de paix du deuxième canton de Liège',
            rollNumber: '26A4772',
            hearingAt: '2027-02-01T09:30',
          },
        },
        'telegram style; compound surname before the given name; adjourned',
      ),
    ),
    mail(
      'zesde-advocaat-uitstel-onder-aan',
      {
        from: 'Pieter-Jan Lauwers <pj.lauwers@lauwers-vdb.example>',
        to: 'Inge Mertens <inge.mertens@ocmw-nethevallei.example>',
        date: '2027-02-16 10:58:41 +0100',
        subject: 'Re: Nethehuis / Tuyaerts',
        id: 'A1F7BD60-PJL-160227@lauwers-vdb.example',
        more: [['In-Reply-To', '<ocmw-nv-20270211-3@ocmw-nethevallei.example>']],
      },
      text(
        `
Dag Inge

Net buiten in Lier. De vrederechter heeft de zaak op ons gezamenlijk verzoek uitgesteld naar dinsdag 16 maart 2027 om 9u zodat jullie aanvraag bij het fonds kan lopen.

pjl

Pieter-Jan Lauwers
advocaat van Nethehuis bv
Lauwers & Vandenbergh
03 480 19 26

Op do 11 feb 2027 om 15:20 schreef Inge Mertens <inge.mertens@ocmw-nethevallei.example>:
> Beste meester Lauwers
> Dinsdag 16 februari om 9u komt in Lier de zaak 27A0147 voor tegen Glenn
> Tuyaerts (Aarschotsesteenweg 86, 2500 Lier). Wij willen bij het fonds een
> aanvraag indienen. Kan u uitstel vragen?
> Inge Mertens
> OCMW Nethevallei
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Glenn', 'Tuyaerts')],
          dwelling: home('Aarschotsesteenweg', '86', '', '2500', 'Lier'),
          landlord: { name: 'Nethehuis bv' },
          referrer: {
            name: 'Pieter-Jan Lauwers',
            organisation: 'Lauwers & Vandenbergh',
            email: 'pj.lauwers@lauwers-vdb.example',
            phone: '+3234801926',
          },
          court: { rollNumber: '27A0147', hearingAt: '2027-03-16T09:00' },
        },
        "the new date above, the old one in the office's quoted mail; the court is named as a town only",
      ),
    ),
  ];
}
