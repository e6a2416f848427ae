import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from '../piece.ts';

const regie = enterpriseNumber('08423019');

/** French from landlords, tenants, professionals and relatives, all over the country. */
export function secondOtherLanguages(): Piece[] {
  return [
    mail(
      'tw-fr-regie-impayes',
      {
        from: 'Régie des Deux Fontaines <gestion@regie-deuxfontaines.example>',
        to: 'prevention@cpas-vesdre.example',
        date: '2026-10-08 11:25:44 +0200',
        subject: 'Loyers impayés – réf. 4417 – Nguyen',
        id: 'rdf-4417-1008@regie-deuxfontaines.example',
      },
      text(
        `
Mesdames, Messieurs,

Nous sommes bailleurs de l'appartement sis rue du Palais 66, bte 8, à 4800 Verviers, occupé depuis le 1er février 2022 par Monsieur Minh Nguyen.

Situation du compte locataire au 07/10/2026 :
   loyer mensuel : 615,00 €
   loyers en souffrance : juillet, août et septembre
   solde débiteur : 1.845,00 €

Deux rappels et une mise en demeure sont restés lettre morte.

Nous souhaiterions qu'une assistante sociale le rencontre avant toute citation.

Service contentieux
Régie des Deux Fontaines srl
BCE ${kbo(regie)}
Place Verte 11 - 4800 Verviers - 087 33 41 76
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Minh', 'Nguyen')],
          dwelling: home('rue du Palais', '66', '8', '4800', 'Verviers'),
          landlord: {
            name: 'Régie des Deux Fontaines srl',
            enterpriseNumber: regie,
            email: 'gestion@regie-deuxfontaines.example',
            phone: '+3287334176',
          },
          arrears: debt(1845, 3, 615),
          lease: { startDate: '2022-02-01' },
          stepsTaken: 'Deux rappels et une mise en demeure sont restés lettre morte.',
          guidanceQuestion: "Nous souhaiterions qu'une assistante sociale le rencontre avant toute citation.",
        },
        'the agency says that it is the landlord; three months named',
      ),
    ),

    mail(
      'tw-fr-proprietaire-liege-gsm',
      {
        from: 'Josiane Grandjean <josy.grandjean@boitalettres.example>',
        to: 'contact@relais-logement-liege.example',
        date: '2027-01-14 20:59:07 +0100',
        subject: 'plus de loyer depuis octobre',
        id: 'jg-140127@boitalettres.example',
      },
      text(`
bonjour je loue un petit appartement rue Saint-Gilles 215 à 4000 Liège à un jeune homme Kenny Fontaine (gsm 0472 66 30 91). il ne paie plus depuis octobre, ça fait trois mois donc 1.560 euros. j'ai sonné chez lui dimanche et il m'a crié dessus par la fenêtre. il faut que quelqu'un l'aide car il ne va pas bien du tout. merci. Josiane Grandjean 04 252 18 37
`),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Kenny', 'Fontaine', { tel: '+32472663091' })],
          dwelling: home('rue Saint-Gilles', '215', '', '4000', 'Liège'),
          landlord: {
            name: 'Josiane Grandjean',
            email: 'josy.grandjean@boitalettres.example',
            phone: '+3242521837',
          },
          arrears: debt(1560, 3),
          stepsTaken: "j'ai sonné chez lui dimanche et il m'a crié dessus par la fenêtre.",
          guidanceQuestion: "il faut que quelqu'un l'aide car il ne va pas bien du tout.",
        },
        'one paragraph; "je loue ... à" is the landlord; the rent is not stated',
      ),
    ),

    mail(
      'tw-fr-cpas-oriente-famille',
      {
        from: 'Amélie Warnier <amelie.warnier@cpas-hautsenne.example>',
        to: 'accueil@maison-habitat.example',
        date: '2026-11-19 15:02:00 +0100',
        subject: 'Orientation : famille Haddad-Benali',
        id: 'aw.1119.77@cpas-hautsenne.example',
        headerForm: 'B',
      },
      text(
        `
Chers collègues,

Veuillez trouver ci-dessous une demande d'accompagnement.

Locataires : Samir Haddad (12/08/1983) et Leïla Benali (03/04/1986)
Adresse : chaussée de Mons 501, 7060 Soignies
Bailleur : Société de logement Haute Senne
Constat : logement très sale, poubelles jamais sorties, cafards ; le voisinage se plaint de bagarres la nuit.
Déjà réalisé : quatre visites à domicile et l'intervention d'une aide familiale.
Demande : un accompagnement éducatif à domicile deux fois par semaine.
Le couple est au courant et a signé l'accord.

Amélie Warnier
assistante sociale, CPAS Haute-Senne
067 34 05 92
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'fr', 'upkeep', 'nuisance'),
          tenants: [
            person('Samir', 'Haddad', { born: '1983-08-12' }),
            person('Leïla', 'Benali', { born: '1986-04-03' }),
          ],
          dwelling: home('chaussée de Mons', '501', '', '7060', 'Soignies'),
          landlord: { name: 'Société de logement Haute Senne' },
          referrer: {
            name: 'Amélie Warnier',
            organisation: 'CPAS Haute-Senne',
            email: 'amelie.warnier@cpas-hautsenne.example',
            phone: '+3267340592',
          },
          stepsTaken: "quatre visites à domicile et l'intervention d'une aide familiale.",
          guidanceQuestion: 'un accompagnement éducatif à domicile deux fois par semaine.',
          tenantInformed: true,
        },
        'French form with labels; two tenants on one line',
      ),
    ),

    mail(
      'tw-fr-locataire-preavis-namur',
      {
        from: 'Bernadette Collard <b.collard@lettrepost.example>',
        to: 'info@service-logement-namur.example',
        date: '2026-08-31 09:12:30 +0200',
        subject: 'Mon propriétaire me met dehors',
        id: 'bc3108@lettrepost.example',
      },
      text(`
Madame, Monsieur,

Locataire depuis le 15 mars 2011 au 27, rue de Bomel à 5000 Namur, j'ai reçu vendredi un renon : Monsieur Étienne Lambot veut récupérer la maison pour sa fille et je dois l'avoir quittée pour le 28 février 2027. Mon loyer de 540 euros est pourtant payé rubis sur l'ongle.

J'ai 68 ans et une petite pension. J'ai visité onze appartements sans succès.

Auriez-vous un logement adapté à me proposer ?

Bernadette Collard
Tél. : 081 22 76 04
`),
      says(
        {
          ...head('tenant-request', 'fr', 'contract'),
          tenants: [
            person('Bernadette', 'Collard', { tel: '+3281227604', email: 'b.collard@lettrepost.example' }),
          ],
          dwelling: home('rue de Bomel', '27', '', '5000', 'Namur'),
          landlord: { name: 'Étienne Lambot' },
          arrears: debt(0, 0, 540),
          lease: { startDate: '2011-03-15' },
          stepsTaken: "J'ai visité onze appartements sans succès.",
          guidanceQuestion: 'Auriez-vous un logement adapté à me proposer ?',
        },
        'the house number before the street; "renon" is the Belgian word for notice; rent paid',
      ),
    ),

    mail(
      'tw-fr-locataire-vilvorde-audience',
      {
        from: 'Alain Mbuyi <alain.mbuyi@monmail.example>',
        to: 'sociaal@ocmw-noordrand.example',
        date: '2027-03-01 16:38:22 +0100',
        subject: 'URGENT tribunal le 16 mars',
        id: 'am010327@monmail.example',
      },
      html(
        `<p>Bonsoir,</p><p>Je ne parle pas bien n&eacute;erlandais, d&eacute;sol&eacute;. Je re&ccedil;ois une requ&ecirc;te de la justice de paix de Vilvorde, audience le 16 mars 2027 &agrave; 14h30, r&ocirc;le 27A0412, parce que je dois 2.208,50 EUR de loyers &agrave; la soci&eacute;t&eacute; Woonhoek Noordrand.</p><p>J&rsquo;habite Leuvensesteenweg 143 bte 6, 1800 Vilvorde. Je m&rsquo;appelle Alain Mbuyi, n&eacute; le 1er octobre 1980.</p><p>J&rsquo;ai propos&eacute; 150 EUR par mois, pas de r&eacute;ponse. Pouvez-vous m&rsquo;accompagner l&agrave;-bas&nbsp;?</p><p>0487 23 65 09</p>`,
        { charset: 'iso-8859-1', encoding: '7bit' },
      ),
      says(
        {
          ...head('tenant-request', 'fr', 'arrears'),
          tenants: [
            person('Alain', 'Mbuyi', {
              born: '1980-10-01',
              tel: '+32487236509',
              email: 'alain.mbuyi@monmail.example',
            }),
          ],
          dwelling: home('Leuvensesteenweg', '143', '6', '1800', 'Vilvorde'),
          landlord: { name: 'Woonhoek Noordrand' },
          arrears: debt(2208.5),
          court: { name: 'justice de paix de Vilvorde', rollNumber: '27A0412', hearingAt: '2027-03-16T14:30' },
          stepsTaken: "J'ai proposé 150 EUR par mois, pas de réponse.",
          guidanceQuestion: "Pouvez-vous m'accompagner là-bas ?",
        },
        'HTML with entities only; French name of a Flemish town',
      ),
    ),

    mail(
      'tw-fr-soeur-schaerbeek',
      {
        from: 'Nathalie Piron <nathalie.piron@courrielbxl.example>',
        to: 'ambulatoire@habitat-accompagne.example',
        date: '2026-12-09 22:10:18 +0100',
        subject: 'Ma sœur accumule tout',
        id: 'np-0912-22@courrielbxl.example',
        headerCharset: 'iso-8859-15',
      },
      text(
        `
Bonsoir,

Ma sœur Véronique Piron, 57 ans, est locataire avenue Rogier 344/3 à 1030 Schaerbeek. Elle entasse : journaux, vêtements, appareils cassés, on ne passe plus que de profil. Elle est atteinte du syndrome de Diogène d'après son médecin.

Mon frère et moi avons vidé une pièce au printemps, elle l'a remplie à nouveau en trois semaines.

Existe-t-il chez vous une équipe qui connaît cette maladie ? Elle ignore ma démarche, soyez prudents.

Nathalie Piron
GSM 0495 60 17 23
`,
        { charset: 'iso-8859-15', encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'fr', 'living-skills'),
          tenants: [person('Véronique', 'Piron')],
          dwelling: home('avenue Rogier', '344', '3', '1030', 'Schaerbeek'),
          referrer: {
            name: 'Nathalie Piron',
            email: 'nathalie.piron@courrielbxl.example',
            phone: '+32495601723',
          },
          stepsTaken:
            "Mon frère et moi avons vidé une pièce au printemps, elle l'a remplie à nouveau en trois semaines.",
          guidanceQuestion: 'Existe-t-il chez vous une équipe qui connaît cette maladie ?',
          tenantInformed: false,
        },
        'ligature œ in iso-8859-15; a number after a slash is the box',
      ),
    ),

    mail(
      'tw-fr-police-quartier-mouscron',
      {
        from: 'Police locale du Haut-Escaut <proximite@pl-hautescaut.example>',
        to: 'mediation@habitat-picardie.example',
        date: '2026-12-22 07:41:36 +0100',
        subject: 'Troubles répétés rue de Menin',
        id: 'PLHE-26-22914@pl-hautescaut.example',
      },
      text(`
Concerne : VANNESTE Jordan, né le 28.11.1999, locataire rue de Menin 320 boîte 2, 7700 Mouscron.

Tapage nocturne à neuf reprises depuis la Toussaint, altercation avec le voisin du rez-de-chaussée le 18 décembre.
Nous avons dressé trois procès-verbaux et tenté une conciliation entre voisins.
Nous vous demandons de prendre cette personne en charge ; elle nous a dit être d'accord d'être contactée au 0456 70 38 12.

Inspecteur Loïc Delbecque
Police locale du Haut-Escaut
056 85 60 27
`),
      says(
        {
          ...head('referral', 'fr', 'nuisance'),
          tenants: [person('Jordan', 'Vanneste', { born: '1999-11-28', tel: '+32456703812' })],
          dwelling: home('rue de Menin', '320', '2', '7700', 'Mouscron'),
          referrer: {
            name: 'Loïc Delbecque',
            organisation: 'Police locale du Haut-Escaut',
            email: 'proximite@pl-hautescaut.example',
            phone: '+3256856027',
          },
          stepsTaken: 'Nous avons dressé trois procès-verbaux et tenté une conciliation entre voisins.',
          guidanceQuestion: 'Nous vous demandons de prendre cette personne en charge',
          tenantInformed: true,
        },
        '"conciliation" between neighbours is no conciliation at the court',
      ),
    ),
  ];
}
