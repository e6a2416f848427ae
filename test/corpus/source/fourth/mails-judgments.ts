import { letterPdf, pdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { para } from '../pdf-layout.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

/** Judgments, announced evictions, and what people agree on in the end. */
export async function judgmentMails(): Promise<Piece[]> {
  const rita = nationalNumber('1964-08-08', 254);
  return [
    mail(
      'vierde-griffie-vonnis-pdf',
      {
        from: 'Griffie VG Sint-Niklaas <griffie@vg-sintniklaas.example>',
        to: 'huisvesting@ocmw-waasrand.example',
        date: '2026-11-23 15:12:00 +0100',
        subject: 'Mededeling vonnis (art. 50)',
        id: 'vgsn-26A3391-v@vg-sintniklaas.example',
      },
      multipart('mixed', 'vgsn=3391', [
        text('\nGeachte,\n\nBijgaand een vonnis tot uithuiszetting dat u aanbelangt.\n\nDe griffie\n', { charset: 'us-ascii', encoding: '7bit' }),
        attach(
          'vonnis 26A3391.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 12, ['Vredegerecht van het kanton Sint-Niklaas', '']);
            para(d, 'Times-Roman', 11, [
              'VONNIS van 19 november 2026',
              'Rolnummer 26A3391',
              '',
              'In zake: Woonmaatschappij Thuis in Waas bv, eisende partij,',
              `tegen: mevrouw Rita Maes, geboren op 8 augustus 1964, rijksregisternummer ${dotted(rita)}, wonende te 9100 Sint-Niklaas, Plezantstraat 205 bus 14, verwerende partij, die niet verscheen.`,
              '',
              'Om deze redenen, de vrederechter, bij verstek:',
              'ontbindt de huurovereenkomst ten nadele van verwerende partij;',
              'veroordeelt haar om 1.842,50 euro huurachterstal te betalen, zijnde vijf maanden huur van 368,50 euro, en 240,00 euro gerechtskosten;',
              'machtigt eisende partij om haar uit de woning te zetten, ten vroegste één maand na de betekening van dit vonnis.',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Rita', 'Maes', { born: '1964-08-08', insz: rita })],
          dwelling: home('Plezantstraat', '205', '14', '9100', 'Sint-Niklaas'),
          landlord: { name: 'Woonmaatschappij Thuis in Waas bv' },
          arrears: debt(1842.5, 5, 368.5),
          court: { name: 'Vredegerecht van het kanton Sint-Niklaas', rollNumber: '26A3391' },
          judgment: { date: '2026-11-19' },
        },
        'judgment as PDF from the registry, not served yet; costs are no arrears',
      ),
    ),
    mail(
      'vierde-huissier-jugement',
      {
        from: 'Étude Collard, huissier de justice <etude@huissier-collard.example>',
        to: 'logement@cpas-escaut.example',
        date: '2026-11-19 09:40:00 +0100',
        subject: 'Jugement Mme Dupriez - dossier 26.4602',
        id: 'col-26.4602-cpas@huissier-collard.example',
      },
      html(
        `<p>Madame, Monsieur,</p><p>Le 17 novembre 2026, j'ai signifié à Madame Laetitia Dupriez, née le 13 janvier 1992, demeurant rue Royale 60 boîte 5 à 7500 Tournai, le jugement rendu le 5 novembre 2026 par la Justice de paix du canton de Tournai (RG 26A1477). Ce jugement résout son bail et la condamne à payer 3.045 € d'arriérés de loyer à Logis des Collines SCRL.</p><p>Aucune date d'expulsion n'est encore fixée.</p><p>Philippe Collard<br>huissier de justice<br>Étude Collard<br>069 23 60 48</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('judgment', 'fr', 'arrears'),
          tenants: [person('Laetitia', 'Dupriez', { born: '1992-01-13' })],
          dwelling: home('rue Royale', '60', '5', '7500', 'Tournai'),
          landlord: { name: 'Logis des Collines SCRL' },
          referrer: {
            name: 'Philippe Collard',
            organisation: 'Étude Collard',
            email: 'etude@huissier-collard.example',
            phone: '+3269236048',
          },
          arrears: debt(3045),
          court: { name: 'Justice de paix du canton de Tournai', rollNumber: '26A1477' },
          judgment: { date: '2026-11-05', servedOn: '2026-11-17' },
        },
        'French: the day of service stands before the day of the judgment',
      ),
    ),
    mail(
      'vierde-deurwaarder-brief-aan-huurder',
      {
        from: 'Kantoor Thielemans <thielemans@gdw-thielemans.example>',
        to: 'crisis@ocmw-hagelandrand.example',
        date: '2026-11-30 09:09:30 +0100',
        subject: 'OCMW - kopie schrijven 2026/3307',
        id: 'gdwt-3307-2@gdw-thielemans.example',
      },
      multipart('mixed', '=__thl_3307', [
        html('<p>Geachte,</p><p>Kopie van ons schrijven aan uw inwoner in bijlage.</p><p>Geert Thielemans</p>', {
          encoding: 'base64',
        }),
        attach(
          'schrijven 2026-3307.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Kantoor Thielemans', 'gerechtsdeurwaarder', 'Stationslei 8, 3290 Diest', '013 33 47 21'],
            addressee: ['Mevrouw Cindy Smolders', 'Weerstandsplein 4 bus 11', '3290 DIEST'],
            place: 'Diest, 30 november 2026',
            subject: 'Aankondiging van de uithuiszetting',
            paragraphs: [
              'Mevrouw,',
              'Het Vredegerecht van het kanton Diest heeft u op 15 oktober 2026 veroordeeld om uw woning te verlaten (A.R. 26A1390). Ik betekende u dit vonnis op 27 oktober 2026.',
              'Omdat u de woning niet vrijwillig hebt verlaten, zal ik u op vrijdag 18 december 2026 om 8.30 uur uit de woning zetten.',
              'Ik handel in opdracht van uw verhuurder, de heer Etienne Nys.',
              'U kunt hulp vragen bij het OCMW van Diest, dat een kopie van deze brief ontvangt.',
              'Geert Thielemans',
              'gerechtsdeurwaarder',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('eviction-notice', 'nl'),
          tenants: [person('Cindy', 'Smolders')],
          dwelling: home('Weerstandsplein', '4', '11', '3290', 'Diest'),
          landlord: { name: 'Etienne Nys' },
          referrer: {
            name: 'Geert Thielemans',
            organisation: 'Kantoor Thielemans',
            email: 'thielemans@gdw-thielemans.example',
            phone: '+3213334721',
          },
          court: { name: 'Vredegerecht van het kanton Diest', rollNumber: '26A1390' },
          judgment: { date: '2026-10-15', servedOn: '2026-10-27', evictionOn: '2026-12-18' },
        },
        'letter to the tenant as PDF',
      ),
    ),
    mail(
      'vierde-deurwaarder-vonnis-antwoord',
      {
        from: 'Ward Bossaert <ward@bossaert-deurwaarder.example>',
        to: 'sociale.dienst@ocmw-brugse-rand.example',
        date: '2026-11-24 15:25:40 +0100',
        subject: 'RE: dossier Vermaut?',
        id: 'wb.2411.1525@bossaert-deurwaarder.example',
        more: [['In-Reply-To', '<ocmw-br-9013@ocmw-brugse-rand.example>']],
      },
      text(
        `
Dag mevrouw Lams,

Klopt, er is een vonnis. De vrederechter van het kanton Brugge 2 heeft op 5 november 2026 (rolnummer 26A2907) de huur van Kurt Vermaut, Karel Mestdaghstraat 16 bus 2, 8000 Brugge, ontbonden en hem veroordeeld tot 4.160 euro huurachterstal. Ik heb het hem betekend op 20 november 2026. De verhuurder is mevrouw Anna Dewulf. Ik plan voorlopig geen datum, zij hoopt nog dat hij zelf vertrekt.

Groeten
Ward Bossaert
gerechtsdeurwaarder
050 31 70 64

> Van: Sociale dienst OCMW
> Verzonden: maandag 23 november 2026
> Dag meneer Bossaert, de heer Vermaut zegt dat u aan zijn deur stond.
> Weet u of er al een vonnis is? Groeten, Kathy Lams, 050 44 90 12
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('judgment', 'nl', 'arrears'),
          tenants: [person('Kurt', 'Vermaut')],
          dwelling: home('Karel Mestdaghstraat', '16', '2', '8000', 'Brugge'),
          landlord: { name: 'Anna Dewulf' },
          referrer: { name: 'Ward Bossaert', email: 'ward@bossaert-deurwaarder.example', phone: '+3250317064' },
          arrears: debt(4160),
          court: { name: 'vrederechter van het kanton Brugge 2', rollNumber: '26A2907' },
          judgment: { date: '2026-11-05', servedOn: '2026-11-20' },
        },
        'answer to a question of the office, which stands below',
      ),
    ),
    mail(
      'vierde-logis-plan-accepte',
      {
        from: 'Aurore Ghislain <aurore.ghislain@logisdescollines.example>',
        to: 'logement@cpas-escaut.example',
        date: '2026-12-03 16:20:00 +0100',
        subject: 'RE: Signalement locataire - arriéré de loyer',
        id: 'ldc.2026.1251@logisdescollines.example',
        more: [['In-Reply-To', '<ldc.2026.1184@logisdescollines.example>']],
      },
      text(
        `
Bonjour,

Je vous confirme que nous avons accepté le plan d'apurement proposé par M. Damien Lecocq (rue de la Tannerie 15/B2, 7500 Tournai) : 100 € par mois en plus du loyer, à partir du 5 janvier. Nous n'introduirons donc pas de requête.

Merci pour votre intervention,

Aurore Ghislain
Logis des Collines SCRL
069 44 10 07
`,
        { charset: 'iso-8859-15', encoding: 'base64' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Damien', 'Lecocq')],
          dwelling: home('rue de la Tannerie', '15', 'B2', '7500', 'Tournai'),
          landlord: {
            name: 'Logis des Collines SCRL',
            email: 'aurore.ghislain@logisdescollines.example',
            phone: '+3269441007',
          },
        },
        'French: plan agreed; the instalment is no arrears',
      ),
    ),
  ];
}
