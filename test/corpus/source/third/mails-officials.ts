import { attach, html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { letterPdf, pdf } from '../letter-pdf.ts';
import { para } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const denderhuis = enterpriseNumber('09962326');

/** Registries, bailiffs and lawyers: facts in the body or in a PDF. */
export async function officialMails(): Promise<Piece[]> {
  const steven = nationalNumber('1982-03-30', 155);
  return [
    mail(
      'derde-griffie-verzoekschrift-bijlage',
      {
        from: 'Griffie vredegerecht Ninove <griffie@vg-ninove.example>',
        to: 'meldpunt@ocmw-denderdal.example',
        date: '2026-11-17 10:26:00 +0100',
        subject: 'Mededeling aan het OCMW - A.R. 26A3107',
        id: 'vgn.26A3107.1@vg-ninove.example',
      },
      multipart('mixed', '=_vgn_3107', [
        text('\nGeachte,\n\nU vindt het afschrift van een verzoekschrift tot uithuiszetting in bijlage.\n\nDe griffie\n'),
        attach(
          'afschrift 26A3107.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Roman', 11, [
              'VREDEGERECHT VAN HET KANTON NINOVE',
              'Ingeschreven op de rol op 13 november 2026 onder nummer 26A3107',
              '',
              'VERZOEKSCHRIFT',
              '',
              `Verzoekster: Woonmaatschappij Denderhuis bv, met zetel te 9400 Ninove, Centrumlaan 100, ondernemingsnummer ${kbo(denderhuis)}.`,
              `Verweerder: de heer Steven Rogiers, geboren te Aalst op 30 maart 1982, rijksregisternummer ${dotted(steven)}, wonende te 9400 Ninove, Halsesteenweg 84 bus 2.`,
              '',
              'Verweerder huurt het appartement op dat adres sinds 1 juli 2021 krachtens een schriftelijke overeenkomst. De huurprijs bedraagt thans 341,60 euro per maand. Ondanks aanmaningen is verweerder vijf maanden huur verschuldigd, in totaal 1.708,00 euro.',
              'Verzoekster vraagt de ontbinding van de overeenkomst, de uithuiszetting van verweerder en zijn veroordeling tot betaling van 1.708,00 euro, te vermeerderen met een wederverhuringsvergoeding van 1.024,80 euro.',
              '',
              'De partijen worden opgeroepen voor de zitting van donderdag 26 november 2026 om 9.30 uur.',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [person('Steven', 'Rogiers', { born: '1982-03-30', insz: steven })],
          dwelling: home('Halsesteenweg', '84', '2', '9400', 'Ninove'),
          landlord: { name: 'Woonmaatschappij Denderhuis bv', enterpriseNumber: denderhuis },
          arrears: debt(1708, 5, 341.6),
          court: { name: 'VREDEGERECHT VAN HET KANTON NINOVE', rollNumber: '26A3107', registeredOn: '2026-11-13', hearingAt: '2026-11-26T09:30' },
          lease: { startDate: '2021-07-01', written: true },
        },
        'facts in the PDF; the re-letting fee is no arrears',
      ),
    ),
    mail(
      'derde-griffie-uitstel',
      {
        from: 'Griffie vredegerecht Ninove <griffie@vg-ninove.example>',
        to: 'meldpunt@ocmw-denderdal.example',
        date: '2026-11-26 11:40:00 +0100',
        subject: 'A.R. 26A3107 - uitstel',
        id: 'vgn.26A3107.2@vg-ninove.example',
      },
      text(`
Geachte,

In de zaak 26A3107, Woonmaatschappij Denderhuis bv tegen Steven Rogiers, werd vandaag uitstel verleend. De zaak komt opnieuw voor op donderdag 17 december 2026 om 10 uur.

Met de meeste hoogachting,
de griffier
Vredegerecht van het kanton Ninove
`),
      says(
        {
          ...head('update', 'nl'),
          tenants: [person('Steven', 'Rogiers')],
          landlord: { name: 'Woonmaatschappij Denderhuis bv' },
          court: { name: 'Vredegerecht van het kanton Ninove', rollNumber: '26A3107', hearingAt: '2026-12-17T10:00' },
        },
        'hearing moved',
      ),
    ),
    mail(
      'derde-deurwaarder-datum-in-tekst',
      {
        from: 'Gerechtsdeurwaarders Baele & Co <uitvoering@gdw-baele.example>',
        to: 'ocmw@ocmw-houtland.example',
        date: '2026-12-01 09:15:00 +0100',
        subject: 'Aankondiging uithuiszetting',
        id: 'gdwb-26-4410@gdw-baele.example',
      },
      html(
        `<p>Geachte heer, geachte mevrouw,</p><p>Hierbij delen wij u mee dat wij op <b>maandag 21 december 2026</b> zullen overgaan tot de uithuiszetting van de heer <b>Mario Vermeersch</b>, Oostendestraat 133, 8820 Torhout.</p><p>Dit gebeurt in uitvoering van een vonnis van het Vredegerecht van het kanton Torhout van 22 oktober 2026 (A.R. 26A0918), betekend op 5 november 2026, op verzoek van mevrouw Rita Claeys.</p><p>Hoogachtend,<br>Koen Baele<br>gerechtsdeurwaarder<br>Gerechtsdeurwaarders Baele &amp; Co<br>050 00 65 12</p>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('eviction-notice', 'nl'),
          tenants: [person('Mario', 'Vermeersch')],
          dwelling: home('Oostendestraat', '133', '', '8820', 'Torhout'),
          landlord: { name: 'Rita Claeys' },
          referrer: { name: 'Koen Baele', organisation: 'Gerechtsdeurwaarders Baele & Co', email: 'uitvoering@gdw-baele.example', phone: '+3250006512' },
          court: { name: 'Vredegerecht van het kanton Torhout', rollNumber: '26A0918' },
          judgment: { date: '2026-10-22', servedOn: '2026-11-05', evictionOn: '2026-12-21' },
        },
        'three dates in the body; no reason stated',
      ),
    ),
    mail(
      'derde-deurwaarder-vonnis-brief',
      {
        from: 'Studie Lippens <info@studie-lippens.example>',
        to: 'wonen@ocmw-mechelenrand.example',
        date: '2026-11-24 14:55:00 +0100',
        subject: 'Vonnis De Ridder - ons dossier L26/0733',
        id: 'L26-0733.2@studie-lippens.example',
      },
      multipart('mixed', '=_lip_0733', [
        text('\nZie brief in bijlage.\n\nEls Lippens\ngerechtsdeurwaarder\nStudie Lippens\n015 00 71 44\n'),
        attach(
          'brief ocmw L26-0733.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Studie Lippens', 'Zandpoortvest 30, 2800 Mechelen', '015 00 71 44'],
            addressee: ['OCMW', 'dienst Wonen', 'Befferstraat 3', '2800 Mechelen'],
            place: 'Mechelen, 24 november 2026',
            subject: 'Kennisgeving van een vonnis tot uithuiszetting',
            font: 'Helvetica',
            paragraphs: [
              'Geachte,',
              'Op 5 november 2026 sprak het Vredegerecht van het kanton Mechelen in de zaak met rolnummer 26A4981 een vonnis uit tegen mevrouw Tania De Ridder, geboren op 12 december 1979, wonende te 2812 Muizen, Leuvensesteenweg 501 bus 4.',
              'De huurovereenkomst met Vastgoed Dijle bv werd ontbonden en mevrouw moet 3.920,00 euro huurachterstand betalen (zeven maanden van 560,00 euro). De gerechtskosten bedragen 288,50 euro.',
              'Wij hebben dit vonnis betekend op 23 november 2026. Een dag voor de uithuiszetting is nog niet gekozen.',
              'Hoogachtend,',
              'Els Lippens',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Tania', 'De Ridder', { born: '1979-12-12' })],
          dwelling: home('Leuvensesteenweg', '501', '4', '2812', 'Muizen'),
          landlord: { name: 'Vastgoed Dijle bv' },
          referrer: { name: 'Els Lippens', organisation: 'Studie Lippens', email: 'info@studie-lippens.example', phone: '+3215007144' },
          arrears: debt(3920, 7, 560),
          court: { name: 'Vredegerecht van het kanton Mechelen', rollNumber: '26A4981' },
          judgment: { date: '2026-11-05', servedOn: '2026-11-23' },
        },
        'facts in a letter as PDF; costs are no arrears',
      ),
    ),
    mail(
      'derde-advocaat-meldt-achterstal',
      {
        from: 'Wouter Sels <wouter.sels@sels-advocatuur.example>',
        to: 'ocmw@ocmw-turnhoutrand.example',
        date: '2026-11-10 18:33:00 +0100',
        subject: 'Bosmans Invest / Adriaensen',
        id: 'ws.1011.2@sels-advocatuur.example',
      },
      text(`
Geachte,

Ik treed op als raadsman van Bosmans Invest nv, eigenaar van het appartement te 2300 Turnhout, Kempenlaan 15 bus 8. Huurder is de heer Roel Adriaensen. De huurachterstand bedraagt 3.000 euro (vier maanden aan 750 euro). Er is nog geen procedure opgestart.

Ik stelde de heer Adriaensen op 26 oktober in gebreke.

Kan u bemiddelen? Mijn cliënte aanvaardt een redelijk afbetalingsplan.

Met oprechte hoogachting,
Wouter Sels
advocaat
Sels Advocatuur
014 00 96 33
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Roel', 'Adriaensen')],
          dwelling: home('Kempenlaan', '15', '8', '2300', 'Turnhout'),
          landlord: { name: 'Bosmans Invest nv' },
          referrer: { name: 'Wouter Sels', organisation: 'Sels Advocatuur', email: 'wouter.sels@sels-advocatuur.example', phone: '+3214009633' },
          arrears: debt(3000, 4, 750),
          stepsTaken: 'Ik stelde de heer Adriaensen op 26 oktober in gebreke.',
          guidanceQuestion: 'Kan u bemiddelen? Mijn cliënte aanvaardt een redelijk afbetalingsplan.',
        },
        'lawyer reports arrears before any procedure',
      ),
    ),
    mail(
      'derde-greffe-conciliation',
      {
        from: 'Greffe justice de paix Huy <greffe@jp-huy.example>',
        to: 'cpas@cpas-condroz.example',
        date: '2026-11-20 09:05:00 +0100',
        subject: 'Conciliation 26B0561',
        id: 'jph.26B0561@jp-huy.example',
      },
      text(`
Madame, Monsieur,

Nous vous informons que Madame Aurélie Dubois, domiciliée rue Neuve 12 boîte 3 à 4500 Huy, est appelée en conciliation devant la Justice de paix du canton de Huy le mardi 8 décembre 2026 à 11 heures. La demande (n° 26B0561) émane de son bailleur, la société Logis Mosan SRL, et concerne des arriérés de loyer de 1.155,00 euros, soit trois mois.

Le greffe
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('conciliation', 'fr', 'arrears'),
          tenants: [person('Aurélie', 'Dubois')],
          dwelling: home('rue Neuve', '12', '3', '4500', 'Huy'),
          landlord: { name: 'Logis Mosan SRL' },
          arrears: debt(1155, 3),
          court: { name: 'Justice de paix du canton de Huy', rollNumber: '26B0561', hearingAt: '2026-12-08T11:00' },
        },
        'French registry; facts in the body',
      ),
    ),
  ];
}
