import { mail, says } from '../mail-piece.ts';
import { html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Owners who write French, German or English. */
export function ownerMailsInOtherLanguages(): Piece[] {
  return [
    mail(
      'vijfde-bailleresse-schaerbeek',
      {
        from: 'Marie-Claire Vanderlinden <mc.vanderlinden@courrierbxl.example>',
        to: 'logement@cpas-sennenord.example',
        date: '2027-01-08 15:36:22 +0100',
        subject: 'Ma locataire, Madame Barry',
        id: 'f2a6.mcv.0801@courrierbxl.example',
      },
      text(
        `
Madame, Monsieur,

Je suis propriétaire d'un appartement situé avenue Rogier 212, boîte 5, à 1030 Schaerbeek, que je loue depuis le 1er juillet 2023 à Madame Fatoumata Barry et à son mari Mamadou Barry. Ils ont trois enfants en bas âge.

Depuis octobre, plus aucun versement : octobre, novembre et décembre restent impayés, soit 3.060 €. Le loyer s'élève à 1.020 € charges comprises. Le syndic me réclame entre-temps 845 € pour ma part dans la toiture et je ne sais plus comment faire.

J'ai téléphoné deux fois à Monsieur, qui m'a promis un versement avant Noël. Rien n'est arrivé.

J'aimerais éviter l'expulsion de cette famille en plein hiver. Vos services peuvent-ils intervenir, ou au moins leur parler ? Le numéro de Madame : 0466/00.27.41.

En vous remerciant,
Marie-Claire Vanderlinden
Rue du Noyer 88, 1000 Bruxelles
02 735 00 18
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Fatoumata', 'Barry', { tel: '+32466002741' }), person('Mamadou', 'Barry')],
          dwelling: home('avenue Rogier', '212', '5', '1030', 'Schaerbeek'),
          landlord: {
            name: 'Marie-Claire Vanderlinden',
            email: 'mc.vanderlinden@courrierbxl.example',
            phone: '+3227350018',
          },
          arrears: debt(3060, 3, 1020),
          lease: { startDate: '2023-07-01' },
          stepsTaken:
            "J'ai téléphoné deux fois à Monsieur, qui m'a promis un versement avant Noël. Rien n'est arrivé.",
          guidanceQuestion: 'Vos services peuvent-ils intervenir, ou au moins leur parler ?',
        },
        'the syndic claims another sum of the owner; two addresses and two phones',
      ),
    ),

    mail(
      'vijfde-proprio-mouscron',
      {
        from: 'dany.deconinck@frontaliere.example',
        to: 'cpas@cpas-picardie.example',
        date: '2026-11-30 06:47:03 +0100',
        subject: 'loyer pas payé',
        id: '001301db42e1$7a@frontaliere.example',
        more: [['X-Mailer', 'Zimbra 9.0.0_GA_4583']],
      },
      text(
        `
bjr

locataire : VANDEPUTTE Jonathan
rue de la Station 41 7700 Mouscron
loyer 590
3 mois de retard = 1770
jai été 4x chez lui il ouvre pas
gsm 0470 00 92 16

je veux pas de tribunal mais la je suis coincé, vous pouvez le convoquer ?

Dany Deconinck
tel 056 00 74 10
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Jonathan', 'Vandeputte', { tel: '+32470009216' })],
          dwelling: home('rue de la Station', '41', '', '7700', 'Mouscron'),
          landlord: { name: 'Dany Deconinck', email: 'dany.deconinck@frontaliere.example', phone: '+3256007410' },
          arrears: debt(1770, 3, 590),
          stepsTaken: 'jai été 4x chez lui il ouvre pas',
          guidanceQuestion: 'vous pouvez le convoquer ?',
        },
        'telegraphic French; bare address as sender; no euro sign',
      ),
    ),

    mail(
      'vijfde-bailleur-charleroi-etat-des-lieux',
      {
        from: 'Giuseppe Lombardo <g.lombardo@paysnoir.example>',
        to: 'service.social@cpas-sambre.example',
        date: '2027-05-12 17:20:45 +0200',
        subject: 'Appartement rue de Montigny - loyers et état du logement',
        id: '20270512152045.GL@paysnoir.example',
      },
      multipart('alternative', '----=_Part_771_GL', [
        text(
          `
Bonjour,

Je me permets de vous écrire car je ne sais plus vers qui me tourner. Je loue un deux-chambres (rue de Montigny 118/3, 6000 Charleroi) à Monsieur Rui CARVALHO MENDES et Madame Cátia TEIXEIRA. Bail écrit du 15 février 2025, entré en vigueur le 1er mars 2025, loyer de 695 €, garantie de 1.390 €.

Deux soucis :
1) les loyers d'avril et de mai ne sont pas payés (1.390 € au total, exactement le montant de la garantie, mais je n'ai pas le droit de la prendre) ;
2) l'appartement est dans un état lamentable : moisissures, sacs-poubelle sur le balcon, cafards que les voisins du dessous commencent à voir chez eux.

Je leur ai envoyé un recommandé le 3 mai et je suis passé le 8 avec le peintre. Monsieur travaille de nuit, Madame est enceinte et ne parle presque pas français.

Est-il possible qu'un assistant social passe les voir, si possible quelqu'un qui parle portugais ?

Bien à vous,

Giuseppe Lombardo
0495/00.63.72
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<p>Bonjour,</p><p>Je me permets de vous écrire car je ne sais plus vers qui me tourner. Je loue un deux-chambres (rue de Montigny 118/3, 6000 Charleroi) à Monsieur Rui CARVALHO MENDES et Madame Cátia TEIXEIRA. Bail écrit du 15 février 2025, entré en vigueur le 1er mars 2025, loyer de 695&nbsp;€, garantie de 1.390&nbsp;€.</p><p>Deux soucis&nbsp;:</p><ol><li>les loyers d'avril et de mai ne sont pas payés (1.390&nbsp;€ au total, exactement le montant de la garantie, mais je n'ai pas le droit de la prendre)&nbsp;;</li><li>l'appartement est dans un état lamentable&nbsp;: moisissures, sacs-poubelle sur le balcon, cafards que les voisins du dessous commencent à voir chez eux.</li></ol><p>Je leur ai envoyé un recommandé le 3 mai et je suis passé le 8 avec le peintre. Monsieur travaille de nuit, Madame est enceinte et ne parle presque pas français.</p><p>Est-il possible qu'un assistant social passe les voir, si possible quelqu'un qui parle portugais&nbsp;?</p><p>Bien à vous,</p><p>Giuseppe Lombardo<br>0495/00.63.72</p>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('arrears', 'fr', 'arrears', 'upkeep'),
          tenants: [person('Rui', 'Carvalho Mendes'), person('Cátia', 'Teixeira')],
          dwelling: home('rue de Montigny', '118', '3', '6000', 'Charleroi'),
          landlord: { name: 'Giuseppe Lombardo', email: 'g.lombardo@paysnoir.example', phone: '+32495006372' },
          arrears: debt(1390, 2, 695),
          lease: { startDate: '2025-03-01', written: true },
          stepsTaken: 'Je leur ai envoyé un recommandé le 3 mai et je suis passé le 8 avec le peintre.',
          guidanceQuestion:
            "Est-il possible qu'un assistant social passe les voir, si possible quelqu'un qui parle portugais ?",
        },
        'guarantee and arrears are the same sum; signing and start of the lease differ; arrears and upkeep',
      ),
    ),

    mail(
      'vijfde-vermieter-eupen',
      {
        from: 'Günther Reinartz <g.reinartz@weserpost.example>',
        to: 'sozialdienst@oesz-weser.example',
        date: '2027-02-02 08:58:30 +0100',
        subject: 'Mietschulden Familie Kessler',
        id: '20270202-0858-gr@weserpost.example',
      },
      text(
        `
Sehr geehrte Damen und Herren,

seit dem 1. Mai 2020 vermiete ich das Haus Aachener Straße 87 in 4700 Eupen an die Eheleute Thomas und Sandra Kessler. Es gibt einen schriftlichen Vertrag. Die Miete beträgt 760 Euro, dazu kommen 90 Euro Nebenkosten, die bis heute bezahlt werden.

Die Kaltmiete für November, Dezember und Januar ist jedoch nicht eingegangen, insgesamt 2.280 Euro. Ich habe am 4. Januar gemahnt und Herrn Kessler letzte Woche auf dem Parkplatz angesprochen. Er meinte, die Kurzarbeit sei schuld.

Bitte nehmen Sie Kontakt mit der Familie auf. Frau Kessler erreichen Sie unter 0493 00 46 58. Über mein Schreiben habe ich sie informiert.

Mit freundlichen Grüßen
Günther Reinartz
Tel. 087 00 53 29
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'de', 'arrears'),
          tenants: [person('Thomas', 'Kessler'), person('Sandra', 'Kessler', { tel: '+32493004658' })],
          dwelling: home('Aachener Straße', '87', '', '4700', 'Eupen'),
          landlord: { name: 'Günther Reinartz', email: 'g.reinartz@weserpost.example', phone: '+3287005329' },
          arrears: debt(2280, 3, 760),
          lease: { startDate: '2020-05-01', written: true },
          stepsTaken:
            'Ich habe am 4. Januar gemahnt und Herrn Kessler letzte Woche auf dem Parkplatz angesprochen.',
          guidanceQuestion: 'Bitte nehmen Sie Kontakt mit der Familie auf.',
          tenantInformed: true,
        },
        'German; the charges are paid, the rent is not',
      ),
    ),

    mail(
      'vijfde-owner-abroad-heverlee',
      {
        from: '"Fiona Macpherson" <fiona.macpherson@northpost.example>',
        to: 'info@ocmw-dijlevallei.example',
        date: '2027-03-01 21:14:09 +0000',
        subject: 'Flat in Heverlee, two tenants in difficulty',
        id: 'CAPq3xG_0103fm@northpost.example',
      },
      text(
        `
Dear colleagues,

I used to work at the university and still own a flat at Naamsesteenweg 98 box 12, 3001 Heverlee, although I moved back to Edinburgh in 2024. It is let to Lan Nguyen and Duc Pham, a young couple from Hanoi. She is finishing a PhD; his contract at the bakery was not renewed in November.

They have been honest with me from the start. The rent is EUR 985 per month. They paid half of December and nothing since, so by my sums they owe me EUR 2,462.50. I told them not to worry about interest and I have offered to let them pay back 150 a month, but they say even that is out of reach at the moment.

Would someone be able to sit down with them and look at what support they are entitled to? Lan suggested I write to you. Her mobile is 0468 00 30 77.

Kind regards,
Fiona Macpherson
+44 131 496 0182
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('Lan', 'Nguyen', { tel: '+32468003077' }), person('Duc', 'Pham')],
          dwelling: home('Naamsesteenweg', '98', '12', '3001', 'Heverlee'),
          landlord: {
            name: 'Fiona Macpherson',
            email: 'fiona.macpherson@northpost.example',
            phone: '+441314960182',
          },
          arrears: debt(2462.5, 0, 985),
          stepsTaken:
            'I told them not to worry about interest and I have offered to let them pay back 150 a month, but they say even that is out of reach at the moment.',
          guidanceQuestion: 'Would someone be able to sit down with them and look at what support they are entitled to?',
          tenantInformed: true,
        },
        'a British number; the offered instalment is no arrears; "Lan suggested I write" says that she knows',
      ),
    ),
  ];
}
