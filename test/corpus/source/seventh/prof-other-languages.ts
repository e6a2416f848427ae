import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Professionals who write French, German or English. */
export function referralsInOtherLanguages(): Piece[] {
  return [
    mail(
      'zevende-cpas-mouscron-menin',
      {
        from: 'Aurore Vandewynckel <aurore.vandewynckel@cpas-picardie.example>',
        to: 'ocmw@sociaalhuis-grensleie.example',
        date: '2026-11-24 11:36:20 +0100',
        subject: 'Mme Nkulu - habite désormais chez vous',
        id: 'aurore.24111136@cpas-picardie.example',
        headerCharset: 'iso-8859-15',
      },
      text(
        `
Chers collègues de Menin,

Excusez-moi d'écrire en français. Je suivais jusqu'ici Madame Béatrice Nkulu, née à Lubumbashi le 17 octobre 1984, qui a quitté Mouscron cet été et loue à présent un petit appartement chez vous : Ieperstraat 97, boîte 21, 8930 Menen.

Depuis une hospitalisation elle n'a plus payé ni août, ni septembre, ni octobre : trois mois à 590 €, ce qui fait 1.770 €. Avec novembre cela risque d'augmenter encore. Il y a aussi une ancienne dette chez nous (412 € d'eau), mais celle-là, nous nous en occupons.

J'ai rassemblé ses papiers et introduit sa demande auprès de la mutuelle. Son propriétaire, M. Geert Lannoo, ne parle que le néerlandais, d'où mon appel à l'aide : pourriez-vous le contacter et proposer un étalement ?

Madame sait que je vous transmets ses coordonnées et attend votre appel au 0456 23 71 88, de préférence l'après-midi.

Bien à vous,

Aurore Vandewynckel
assistante sociale
CPAS de Picardie
Rue de Tournai 214
7700 Mouscron
056 39 04 62
`,
        { charset: 'iso-8859-15', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'fr', 'arrears'),
          tenants: [person('Béatrice', 'Nkulu', { born: '1984-10-17', tel: '+32456237188' })],
          dwelling: home('Ieperstraat', '97', '21', '8930', 'Menen'),
          landlord: { name: 'Geert Lannoo' },
          referrer: {
            name: 'Aurore Vandewynckel',
            organisation: 'CPAS de Picardie',
            email: 'aurore.vandewynckel@cpas-picardie.example',
            phone: '+3256390462',
          },
          arrears: debt(1770, 3, 590),
          stepsTaken: "J'ai rassemblé ses papiers et introduit sa demande auprès de la mutuelle.",
          guidanceQuestion: 'pourriez-vous le contacter et proposer un étalement ?',
          tenantInformed: true,
        },
        'French about a dwelling in Flanders; the debt for water is no arrears',
      ),
    ),
    mail(
      'zevende-hopital-verviers',
      {
        from: 'Service social - Clinique du Val <service.social@cliniqueduval.example>',
        to: 'logement@cpas-vesdre.example',
        date: '2027-02-11 15:02:00 +0100',
        subject: 'Signalement (sortie prévue lundi)',
        id: 'ss.1102.47@cliniqueduval.example',
      },
      html(
        `<html><body style="font-family:Tahoma;font-size:10pt"><p>Bonjour,</p><p><b>Objet :</b> sortie d'hospitalisation de M. LEDENT Jean-Marc (06/12/1953)</p><p><b>Adresse :</b> rue de Heusy 143/2 &agrave; 4800 Verviers &mdash; locataire de Mme Yvette Crahay</p><p><b>T&eacute;l. patient :</b> 0478 92 05 41</p><p><b>Constats de nos ambulanciers :</b> logement tr&egrave;s sale, d&eacute;chets au sol, sanitaires bouch&eacute;s, odeurs. Le patient accumule journaux et cartons depuis des ann&eacute;es (syllogomanie).</p><p><b>D&eacute;marches entreprises :</b> contact avec le m&eacute;decin traitant et demande d'aide-m&eacute;nag&egrave;re introduite.</p><p><b>Demande :</b> un accompagnement &agrave; domicile d&egrave;s son retour.</p><p><b>Patient inform&eacute; :</b> oui, il accepte.</p><p>Cordialement,<br>Nathalie Grosjean<br>Clinique du Val<br>087 21 63 58</p></body></html>`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('referral', 'fr', 'upkeep', 'living-skills'),
          tenants: [person('Jean-Marc', 'Ledent', { born: '1953-12-06', tel: '+32478920541' })],
          dwelling: home('rue de Heusy', '143', '2', '4800', 'Verviers'),
          landlord: { name: 'Yvette Crahay' },
          referrer: {
            name: 'Nathalie Grosjean',
            organisation: 'Clinique du Val',
            email: 'service.social@cliniqueduval.example',
            phone: '+3287216358',
          },
          stepsTaken: "contact avec le médecin traitant et demande d'aide-ménagère introduite.",
          guidanceQuestion: 'un accompagnement à domicile dès son retour.',
          tenantInformed: true,
        },
        'character references in HTML; house number and box with a slash',
      ),
    ),
    mail(
      'zevende-maison-medicale-schaerbeek',
      {
        from: 'younes.tahiri@mmlescoquelicots.example',
        to: 'prevention.expulsions@cpas-nordcanal.example',
        date: '2027-01-14 18:20:09 +0100',
        subject: 'famille expulsable ? Josaphat 201',
        id: '3c22.1820.14@mmlescoquelicots.example',
      },
      text(`
Salut,

Petit mot rapide avant de fermer la maison médicale. Ma patiente Ana Paula Teixeira (et son compagnon Rui Moniz) louent au 3e rue Josaphat 201, 1030 Schaerbeek. Préavis reçu du bailleur, ils doivent être partis pour le 30 avril et n'ont rien trouvé avec les trois petits. Pas de loyers impayés, je précise.

Je leur ai donné l'adresse de l'agence immobilière sociale, où ils se sont inscrits.

Est-ce que vous avez encore de la place pour les accompagner dans leur recherche ?

C'est elle qui m'a demandé de vous écrire. Son portable : 0465/77.30.19

Merci d'avance,

Younes Tahiri, accueil social
Maison médicale Les Coquelicots
02 241 66 83
`, { encoding: 'base64' }),
      says(
        {
          ...head('referral', 'fr', 'contract'),
          tenants: [person('Ana Paula', 'Teixeira', { tel: '+32465773019' }), person('Rui', 'Moniz')],
          dwelling: home('rue Josaphat', '201', '', '1030', 'Schaerbeek'),
          referrer: {
            name: 'Younes Tahiri',
            organisation: 'Maison médicale Les Coquelicots',
            email: 'younes.tahiri@mmlescoquelicots.example',
            phone: '+3222416683',
          },
          stepsTaken:
            "Je leur ai donné l'adresse de l'agence immobilière sociale, où ils se sont inscrits.",
          guidanceQuestion:
            'Est-ce que vous avez encore de la place pour les accompagner dans leur recherche ?',
          tenantInformed: true,
        },
        'notice to leave, and no arrears, as the text says; a floor is no box',
      ),
    ),
    mail(
      'zevende-sozialdienst-eupen',
      {
        from: 'Anneliese Schröder <a.schroeder@sozialdienst-hochvenn.example>',
        to: 'wohnbegleitung@oeshz-weserland.example',
        date: '2026-12-08 10:44:00 +0100',
        subject: 'Bitte um Wohnbegleitung für Herrn Kessler',
        id: 'AS-0812-1044@sozialdienst-hochvenn.example',
      },
      text(
        `
Guten Tag Frau Jousten,

wie gestern am Telefon angekündigt, schicke ich Ihnen die Angaben zu Herrn Dieter Kessler, geboren am 2. Mai 1970. Er wohnt zur Miete in der Haasstraße 38 in 4700 Eupen, Vermieterin ist Frau Margret Hilgers.

In der Wohnung stapeln sich alte Geräte und Zeitungen, die Küche ist seit Wochen nicht mehr geputzt worden. Außerdem hat Herr Kessler zwei Monatsmieten nicht überwiesen, insgesamt 1.040 Euro (520 Euro im Monat).

Bisher habe ich ihn dreimal besucht und einen Container organisiert.

Könnten Sie ihn in Ihre Wohnbegleitung aufnehmen?

Er ist mit der Anmeldung einverstanden. Telefonisch erreichen Sie ihn unter 0474 60 28 17.

Mit freundlichen Grüßen
Anneliese Schröder
Sozialdienst Hochvenn
Tel. 087 55 90 24
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'de', 'arrears', 'living-skills', 'upkeep'),
          tenants: [person('Dieter', 'Kessler', { born: '1970-05-02', tel: '+32474602817' })],
          dwelling: home('Haasstraße', '38', '', '4700', 'Eupen'),
          landlord: { name: 'Margret Hilgers' },
          referrer: {
            name: 'Anneliese Schröder',
            organisation: 'Sozialdienst Hochvenn',
            email: 'a.schroeder@sozialdienst-hochvenn.example',
            phone: '+3287559024',
          },
          arrears: debt(1040, 2, 520),
          stepsTaken: 'Bisher habe ich ihn dreimal besucht und einen Container organisiert.',
          guidanceQuestion: 'Könnten Sie ihn in Ihre Wohnbegleitung aufnehmen?',
          tenantInformed: true,
        },
        'German; the colleague addressed is no tenant',
      ),
    ),
    mail(
      'zevende-integration-coach-leuven',
      {
        from: '"Grace Mwangi (Newcomers Leuven)" <grace.mwangi@newcomersleuven.example>',
        to: 'housing@socialhouse-dijleland.example',
        date: '2027-03-16 14:31:00 +0100',
        subject: 'Worried about a client in Kessel-Lo',
        id: '20270316133100.gm@newcomersleuven.example',
      },
      text(`
Dear team,

I coach newcomers and one of my participants, Oleksandr Kovalchuk (DOB 25 June 1989), is about to lose his flat. He rents at Diestsesteenweg 164 box 0301, 3010 Kessel-Lo, from a lady called Martine Claes. Since he lost his warehouse job at Christmas he is behind by 2 months, €1,560 altogether; the rent is €780.

What we did so far: I called the landlady twice and helped him sign on with VDAB.

Would one of your workers sit down with him and the landlady to agree on a payment plan?

He agreed that I pass on his number: +380 67 123 45 67 (Ukrainian SIM, WhatsApp works best).

Kind regards,
Grace Mwangi
Newcomers Leuven vzw
mobile 0491 36 80 52
`),
      says(
        {
          ...head('referral', 'en', 'arrears'),
          tenants: [person('Oleksandr', 'Kovalchuk', { born: '1989-06-25', tel: '+380671234567' })],
          dwelling: home('Diestsesteenweg', '164', '0301', '3010', 'Kessel-Lo'),
          landlord: { name: 'Martine Claes' },
          referrer: {
            name: 'Grace Mwangi',
            organisation: 'Newcomers Leuven vzw',
            email: 'grace.mwangi@newcomersleuven.example',
            phone: '+32491368052',
          },
          arrears: debt(1560, 2, 780),
          stepsTaken: 'I called the landlady twice and helped him sign on with VDAB.',
          guidanceQuestion:
            'Would one of your workers sit down with him and the landlady to agree on a payment plan?',
          tenantInformed: true,
        },
        'a foreign number; a comma between thousands',
      ),
    ),
  ];
}
