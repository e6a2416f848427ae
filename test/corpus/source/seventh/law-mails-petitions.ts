import { attach, html, multipart, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { pdf } from '../letter-pdf.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const waasdorp = enterpriseNumber('09982144');
const habitation = enterpriseNumber('09975520');

/** Petitions and calls to conciliation, as registries send them by mail. */
export async function petitionMails(): Promise<Piece[]> {
  const joeri = nationalNumber('1987-11-19', 341);
  const mustafa = nationalNumber('1978-04-04', 127);
  return [
    mail(
      'zevende-griffie-sint-niklaas-tabel',
      {
        from: 'Vredegerecht Sint-Niklaas (griffie) <vred.sintniklaas@just-griffies.example>',
        to: 'ocmw@sociaalhuis-waaskant.example',
        date: '2027-01-12 08:05:17 +0100',
        subject: 'Art. 46 Vlaams Woninghuurdecreet',
        id: 'snk.27A0085.ocmw@just-griffies.example',
      },
      html(
        `<p>Mevrouw, Mijnheer,</p><p>Overeenkomstig artikel 46 van het decreet van 9 november 2018 brengt de griffie van het Vredegerecht van het kanton Sint-Niklaas u ter kennis dat onderstaande vordering tot uithuiszetting bij verzoekschrift werd ingeleid.</p><table cellspacing=0 border=1><tr><th align=left>Algemeen rolnummer</th><td>27A0085</td></tr><tr><th align=left>Datum inschrijving</th><td>11/01/2027</td></tr><tr><th align=left>Eisende partij</th><td>Woonpunt Waasdorp cv<br>KBO ${kbo(waasdorp)}<br>Kokkelbeekstraat 20, 9100 Sint-Niklaas</td></tr><tr><th align=left>Verwerende partij 1</th><td>VERHEYEN Joeri<br>${dotted(joeri)}<br>Driekoningenstraat 144, 9100 Sint-Niklaas</td></tr><tr><th align=left>Verwerende partij 2</th><td>DE WAELE Shana<br>geboren 30/01/1990<br>zelfde adres</td></tr><tr><th align=left>Voorwerp</th><td>ontbinding huur - uithuiszetting - achterstallen &euro; 2.871,60</td></tr><tr><th align=left>Inleidende zitting</th><td>ma 25/01/2027 - 10u45 - zaal B</td></tr></table><p>De griffier-hoofd van dienst</p><p><small>Kazernestraat 12, 9100 Sint-Niklaas - 03 760 18 40 - open ma-vr 8.30-12.30 en 13.30-16.00</small></p>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('petition', 'nl', 'arrears'),
          tenants: [
            person('Joeri', 'Verheyen', { insz: joeri }),
            person('Shana', 'De Waele', { born: '1990-01-30' }),
          ],
          dwelling: home('Driekoningenstraat', '144', '', '9100', 'Sint-Niklaas'),
          landlord: { name: 'Woonpunt Waasdorp cv', enterpriseNumber: waasdorp },
          arrears: debt(2871.6),
          court: {
            name: 'Vredegerecht van het kanton Sint-Niklaas',
            rollNumber: '27A0085',
            registeredOn: '2027-01-11',
            hearingAt: '2027-01-25T10:45',
          },
        },
        'facts in a table of the body; opening hours of the registry at the foot',
      ),
    ),
    mail(
      'zevende-griffie-geraardsbergen-pdf',
      {
        from: 'griffie.geraardsbergen@just-griffies.example',
        to: 'uithuiszetting@ocmw-denderstreek.example',
        date: '2026-12-04 14:40:00 +0100',
        subject: '26A1561',
        id: 'grb.26A1561.1@just-griffies.example',
      },
      multipart('mixed', 'grb-26A1561-mix', [
        text('\nIn bijlage de stukken.\nGelieve ontvangst te bevestigen.\n'),
        attach(
          '26A1561_VZS.pdf',
          'application/pdf',
          await pdf((d) => {
            para(d, 'Times-Bold', 12, ['Aan het Vredegerecht van het kanton Geraardsbergen', '']);
            para(d, 'Times-Roman', 11, [
              'Neergelegd ter griffie en ingeschreven op de algemene rol op 2 december 2026 - A.R. 26A1561',
              '',
              'VERZOEKSCHRIFT INZAKE HUUR VAN GOEDEREN',
              '',
            ]);
            sideBySide(d, 'Times-Roman', 10.5, [
              ['VERZOEKERS', 'VERWEERDER'],
              ['1. Lucien Baeyens', 'Mustafa Arslan'],
              ['geboren 12.09.1951', `rijksregisternummer ${dotted(mustafa)}`],
              ['2. Marie-Jeanne Souffriau', 'Gentsestraat 71 bus 2'],
              ['geboren 28.02.1954', '9500 Geraardsbergen'],
              ['beiden: Klakvijverstraat 5', ''],
              ['9500 Geraardsbergen', ''],
            ]);
            para(d, 'Times-Roman', 11, [
              '',
              'Verzoekers verhuren sinds 1 oktober 2022 bij schriftelijk contract de woning op het adres van verweerder, tegen een huishuur van 725,00 euro per maand (heden, na indexering, 798,20 euro).',
              'Verweerder liet na de huur te betalen van september, oktober en november 2026, zijnde drie maanden of 2.394,60 euro. De huurwaarborg bedraagt 1.450,00 euro en werd geplaatst op een geblokkeerde rekening.',
              'De overige bewoners van het gebouw klagen bovendien over overlast: verweerder houdt vier honden die de hele nacht blaffen.',
              'Zij vragen de ontbinding, de uithuiszetting en de betaling van de achterstal, meer een wederverhuringsvergoeding van drie maanden.',
              'De zaak wordt behandeld op dinsdag 15 december 2026 te 9.15 uur, Hunnegem 12 te Geraardsbergen.',
              'Geraardsbergen, 30 november 2026',
            ]);
          }),
        ),
      ]),
      says(
        {
          ...head('petition', 'nl', 'arrears', 'nuisance'),
          tenants: [person('Mustafa', 'Arslan', { insz: mustafa })],
          dwelling: home('Gentsestraat', '71', '2', '9500', 'Geraardsbergen'),
          landlord: { name: 'Lucien Baeyens en Marie-Jeanne Souffriau' },
          arrears: debt(2394.6, 3, 798.2),
          court: {
            name: 'Vredegerecht van het kanton Geraardsbergen',
            rollNumber: '26A1561',
            registeredOn: '2026-12-02',
            hearingAt: '2026-12-15T09:15',
          },
          lease: { startDate: '2022-10-01', written: true },
        },
        'parties in two columns, landlords with birth dates; the rent of today is the indexed one',
      ),
    ),
    mail(
      'zevende-greffe-namur-requete',
      {
        from: 'Greffe - Justice de paix Namur 2 <jp.namur2@just-greffes.example>',
        to: 'expulsions@cpas-confluent.example',
        date: '2027-02-23 09:27:00 +0100',
        subject: 'Avis au CPAS (art. 1344ter C.J.)',
        id: 'jpn2.27A0412@just-greffes.example',
      },
      text(
        `
Monsieur le Président du CPAS,

Conformément à l'article 1344ter du Code judiciaire, je vous informe qu'une requête en expulsion a été déposée devant la Justice de paix du second canton de Namur.

Numéro de rôle : 27A0412, inscrit le 19 février 2027.
Partie requérante : Habitation Mosane SRL (BCE ${kbo(habitation)}), dont le siège est à 5000 Namur, rue de l'Étoile 6.
Partie citée : Monsieur Kévin Poncelet, né le 21 juillet 1995, domicilié à 5100 Jambes, chaussée de Liège 388 boîte 5, occupant du bien loué.
Montant réclamé : 3.150,00 € d'arriérés de loyer, outre 315,00 € de clause pénale et 165,00 € de droits de mise au rôle.

L'affaire sera appelée à l'audience du jeudi 4 mars 2027 à 14 heures.

Je vous prie d'agréer, Monsieur le Président, l'expression de ma considération distinguée.

Le greffier,
V. Henrotte
`,
        { encoding: 'quoted-printable', charset: 'windows-1252' },
      ),
      says(
        {
          ...head('petition', 'fr', 'arrears'),
          tenants: [person('Kévin', 'Poncelet', { born: '1995-07-21' })],
          dwelling: home('chaussée de Liège', '388', '5', '5100', 'Jambes'),
          landlord: { name: 'Habitation Mosane SRL', enterpriseNumber: habitation },
          arrears: debt(3150),
          court: {
            name: 'Justice de paix du second canton de Namur',
            rollNumber: '27A0412',
            registeredOn: '2027-02-19',
            hearingAt: '2027-03-04T14:00',
          },
        },
        'the penalty clause and the court fee are no arrears',
      ),
    ),
    mail(
      'zevende-friedensgericht-eupen',
      {
        from: 'Kanzlei Friedensgericht Eupen <kanzlei@friedensgericht-eupen.example>',
        to: 'sozialdienst@oeshz-weserland.example',
        date: '2027-01-20 08:50:00 +0100',
        subject: 'Mitteilung an das ÖSHZ – Zwangsräumung, Liste 27A33',
        id: 'fge.27A33@friedensgericht-eupen.example',
      },
      text(
        `
Sehr geehrte Damen und Herren,

gemäß dem Gerichtsgesetzbuch teile ich Ihnen mit, dass am 18. Januar 2027 eine Antragschrift auf Zwangsräumung in die Liste eingetragen worden ist (Listennummer 27A33).

Antragsteller: Herr Leonard Pauquet, Aachener Straße 210, 4700 Eupen
Antragsgegnerin: Frau Nadine Heinen, geboren am 9. August 1986, wohnhaft Kirchstraße 14, 4700 Eupen (gemietetes Appartement)
Gegenstand: Auflösung des Mietvertrags vom 1. September 2023, Räumung, Zahlung von 2.720,00 Euro Mietrückstand (4 Monate zu je 680,00 Euro)

Die Parteien sind vorgeladen, vor dem Friedensgericht des Kantons Eupen in öffentlicher Sitzung am Montag, dem 1. Februar 2027, um 9.30 Uhr zu erscheinen.

Hochachtungsvoll
Der Greffier
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('petition', 'de', 'arrears'),
          tenants: [person('Nadine', 'Heinen', { born: '1986-08-09' })],
          dwelling: home('Kirchstraße', '14', '', '4700', 'Eupen'),
          landlord: { name: 'Leonard Pauquet' },
          arrears: debt(2720, 4, 680),
          court: {
            name: 'Friedensgericht des Kantons Eupen',
            rollNumber: '27A33',
            registeredOn: '2027-01-18',
            hearingAt: '2027-02-01T09:30',
          },
          lease: { startDate: '2023-09-01' },
        },
        'German registry; short roll number',
      ),
    ),
    mail(
      'zevende-verzoening-lier',
      {
        from: 'Griffie Lier <griffie.lier@just-griffies.example>',
        to: 'preventie@sociaalhuis-netestroom.example',
        date: '2026-11-12 13:33:44 +0100',
        subject: 'FYI - oproeping in verzoening 2 december',
        id: 'lie.26B0219.fyi@just-griffies.example',
      },
      text(`
Dag,

Zoals afgesproken houd ik jullie op de hoogte van de minnelijke schikkingen. Deze vertrok vandaag:

Verzoekende partij is Patrick Goossens, wonend te Berlaar, Smidstraat 40.
Opgeroepen wordt Natalia Wiśniewska, Antwerpsesteenweg 257 bus 6, 2500 Lier.

Zij moeten samen in raadkamer verschijnen voor het Vredegerecht van het kanton Lier op woensdag 2 december om kwart over tien. Rolnr. 26B0219.

De heer Goossens beweert dat er op 1 november vier maanden openstonden (2.960 euro bij een maandhuur van 740 euro). Op 5 november zou er echter iets betaald zijn, maar dat staat nog niet in het dossier. Komt het niet tot een akkoord, dan volgt vermoedelijk een verzoekschrift in januari.

Groeten
Bart Ceulemans
griffier
`),
      says(
        {
          ...head('conciliation', 'nl', 'arrears'),
          tenants: [person('Natalia', 'Wiśniewska')],
          dwelling: home('Antwerpsesteenweg', '257', '6', '2500', 'Lier'),
          landlord: { name: 'Patrick Goossens' },
          arrears: debt(2960, 4, 740),
          court: {
            name: 'Vredegerecht van het kanton Lier',
            rollNumber: '26B0219',
            hearingAt: '2026-12-02T10:15',
          },
        },
        'informal registry; the hour in words, no year; a petition is only expected',
      ),
    ),
  ];
}
