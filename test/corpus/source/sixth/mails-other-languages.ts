import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

const RUSSO = nationalNumber('1972-12-09', 117);
const FOYER = enterpriseNumber('09994417');

/** Landlords who write French, English or German. */
export function sixthMailsInOtherLanguages(): Piece[] {
  return [
    mail(
      'zesde-bailleur-jambes',
      {
        from: 'Bernard Collignon <bernard.collignon@boitaumail.example>',
        to: 'service.logement@cpas-confluent.example',
        date: '2026-12-08 19:22:13 +0100',
        subject: 'Loyers impayés rue de Dave',
        id: 'bc.0812.1922@boitaumail.example',
      },
      text(
        `
Bonsoir,

Je me permets de vous écrire au sujet de mes locataires de Jambes, Kevin Dupuis et Aurélie Marchal. Ils occupent le rez-de-chaussée du 152 rue de Dave, 5100 Jambes, depuis le 1er avril 2022 (bail écrit).

Tout allait bien jusqu'à leur séparation. Depuis octobre, c'est le silence radio et l'ardoise atteint 2.250 EUR, c'est-à-dire trois loyers de 750 EUR. Les charges (90 EUR par mois) sont payées par domiciliation, elles.

J'ai envoyé deux rappels et un recommandé le 24 novembre, revenu non réclamé. Aurélie répond parfois au 0483 21 96 40.

Serait-il possible qu'une assistante sociale les rencontre ? Je voudrais éviter le juge de paix.

D'avance merci,

Bernard Collignon
Chaussée de Liège 77, 5100 Jambes
081 30 62 15
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Kevin', 'Dupuis'), person('Aurélie', 'Marchal', { tel: '+32483219640' })],
          dwelling: home('rue de Dave', '152', '', '5100', 'Jambes'),
          landlord: {
            name: 'Bernard Collignon',
            email: 'bernard.collignon@boitaumail.example',
            phone: '+3281306215',
          },
          arrears: debt(2250, 3, 750),
          lease: { startDate: '2022-04-01', written: true },
          stepsTaken: "J'ai envoyé deux rappels et un recommandé le 24 novembre, revenu non réclamé.",
          guidanceQuestion: "Serait-il possible qu'une assistante sociale les rencontre ?",
        },
        'house number before the street; his own address in the same town',
      ),
    ),

    mail(
      'zesde-ais-molenbeek',
      {
        from: 'AIS Le Toit du Canal <gestion@toitducanal.example>',
        to: 'prevention.expulsions@cpas-canal.example',
        date: '2027-01-27 09:50:00 +0100',
        subject: 'Signalement – dossier 1187',
        id: 'sig1187.2701@toitducanal.example',
      },
      text(
        `
Bonjour Madame Lefèvre,

Comme convenu je vous signale un de nos ménages :

Locataire : Mme Fatoumata Diarra
Née le : 14 mai 1991
GSM : 0466 71 04 82
Logement : chaussée de Gand 274 boîte 12, 1080 Molenbeek-Saint-Jean
Loyer : 468,20 €
Arriéré au 26/01/2027 : 1.872,80 € (4 mois)
Démarches : trois appels, deux courriers, visite à domicile du 12 janvier
Madame est au courant de ce signalement : oui
Demande : une médiation de dettes et un suivi budgétaire

Bien à vous,
Quentin Hubert
Le Toit du Canal asbl
02 414 57 90
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Fatoumata', 'Diarra', { born: '1991-05-14', tel: '+32466710482' })],
          dwelling: home('chaussée de Gand', '274', '12', '1080', 'Molenbeek-Saint-Jean'),
          landlord: { name: 'Le Toit du Canal asbl', email: 'gestion@toitducanal.example', phone: '+3224145790' },
          arrears: debt(1872.8, 4, 468.2),
          stepsTaken: 'trois appels, deux courriers, visite à domicile du 12 janvier',
          guidanceQuestion: 'une médiation de dettes et un suivi budgétaire',
          tenantInformed: true,
        },
        'French label block; the addressee is greeted by name',
      ),
    ),

    mail(
      'zesde-societe-logement-seraing',
      {
        from: 'Contentieux locatif <contentieux@foyerseresien.example>',
        to: 'cpas@cpas-bassinmosan.example',
        date: '2027-02-09 15:15:15 +0100',
        subject: 'Locataire en défaut de paiement (réf. 88-0213)',
        id: '88-0213.20270209@foyerseresien.example',
      },
      html(
        `<html><head><meta charset="utf-8"></head><body><p>Madame, Monsieur,</p><p>Nous vous informons de la situation suivante.</p>
<table cellspacing="0" border="1"><tbody>
<tr><td>Nom, pr&eacute;nom</td><td>RUSSO Giuseppe</td></tr>
<tr><td>N&deg; national</td><td>${dotted(RUSSO)}</td></tr>
<tr><td>Date de naissance</td><td>09/12/1972</td></tr>
<tr><td>Adresse du bien lou&eacute;</td><td>Rue du Molinay 318/21 &ndash; 4100 Seraing</td></tr>
<tr><td>Loyer mensuel</td><td>341,17 &euro;</td></tr>
<tr><td>Montant d&ucirc;</td><td>1 023,51 &euro;</td></tr>
<tr><td>Nombre de mois</td><td>3</td></tr>
<tr><td>Garantie locative</td><td>682,34 &euro;</td></tr>
</tbody></table>
<p>Une mise en demeure a &eacute;t&eacute; adress&eacute;e &agrave; M. Russo le 18 janvier 2027. Il n'y a pas donn&eacute; suite.</p>
<p>Nous souhaitons que vos services prennent contact avec lui avant le d&eacute;p&ocirc;t d'une requ&ecirc;te.</p>
<p>Le service contentieux<br>Foyer Ser&eacute;sien scrl &ndash; BCE ${kbo(FOYER)}<br>Avenue de la Concorde 205, 4100 Seraing<br>T&eacute;l. 04 330 71 26</p></body></html>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [person('Giuseppe', 'Russo', { born: '1972-12-09', insz: RUSSO })],
          dwelling: home('Rue du Molinay', '318', '21', '4100', 'Seraing'),
          landlord: {
            name: 'Foyer Serésien scrl',
            enterpriseNumber: FOYER,
            email: 'contentieux@foyerseresien.example',
            phone: '+3243307126',
          },
          arrears: debt(1023.51, 3, 341.17),
          stepsTaken: "Une mise en demeure a été adressée à M. Russo le 18 janvier 2027. Il n'y a pas donné suite.",
          guidanceQuestion:
            "Nous souhaitons que vos services prennent contact avec lui avant le dépôt d'une requête.",
        },
        'HTML table; box after a slash; deposit beside the sum due',
      ),
    ),

    mail(
      'zesde-student-room-leuven',
      {
        from: 'Karen De Wit <karen.dewit@kamerpost.example>',
        to: 'welzijn@ocmw-dijleland.example',
        date: '2026-12-14 18:37:59 +0100',
        subject: 'Worried about one of my students',
        id: 'kdw-1412-1837@kamerpost.example',
      },
      text(`
Hi there,

I hope it's fine to write in English, I want to be able to show him this mail and his Dutch is basic.

I let student rooms in Leuven. Oluwaseun Adeyemi has been renting Tiensestraat 248 box 6 since 15 September 2026 (student lease, signed on paper). He paid the first month and the deposit of 900 and then nothing, so October, November and December are open: 3 x 450 = 1,350 euros. His scholarship seems to be stuck somewhere.

I've talked to him twice and written to the international office of the university.

Could you sit down with him and see what support he can get? He knows I'm contacting you. His number: +32 470 61 93 28.

Best wishes,
Karen De Wit
+32 16 29 40 17
`),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [person('Oluwaseun', 'Adeyemi', { tel: '+32470619328' })],
          dwelling: home('Tiensestraat', '248', '6', '', 'Leuven'),
          landlord: { name: 'Karen De Wit', email: 'karen.dewit@kamerpost.example', phone: '+3216294017' },
          arrears: debt(1350, 3, 450),
          lease: { startDate: '2026-09-15', written: true, student: true },
          stepsTaken: "I've talked to him twice and written to the international office of the university.",
          guidanceQuestion: 'Could you sit down with him and see what support he can get?',
          tenantInformed: true,
        },
        'student lease; deposit beside the arrears',
      ),
    ),

    mail(
      'zesde-vermieterin-eupen',
      {
        from: 'Marlene Kirschfink <m.kirschfink@ostpost.example>',
        to: 'sozialdienst@oeshz-weserland.example',
        date: '2027-01-11 08:59:30 +0100',
        subject: 'Mietrückstand Aachener Straße 137, Eupen',
        id: 'mk-11012027@ostpost.example',
      },
      text(
        `
Sehr geehrte Damen und Herren,

seit dem 1. Juni 2021 vermiete ich die Wohnung im zweiten Stock der Aachener Straße 137 in 4700 Eupen an Herrn Dieter Pauquet, geboren am 28. Februar 1964. Einen schriftlichen Mietvertrag gibt es.

Herr Pauquet hat für November, Dezember und Januar keine Miete überwiesen. Bei einer Monatsmiete von 620,00 € schuldet er mir jetzt 1.860,00 €. Ich habe ihn zweimal angeschrieben und einmal an der Tür mit ihm gesprochen; er wirkt sehr niedergeschlagen.

Könnten Sie ihn bitte besuchen und mit ihm nach einer Lösung suchen? Von diesem Schreiben weiß er nichts. Sie erreichen ihn unter 0474 52 06 81.

Mit freundlichen Grüßen
Marlene Kirschfink
Tel. 087 74 31 60
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'de', 'arrears'),
          tenants: [person('Dieter', 'Pauquet', { born: '1964-02-28', tel: '+32474520681' })],
          dwelling: home('Aachener Straße', '137', '', '4700', 'Eupen'),
          landlord: { name: 'Marlene Kirschfink', email: 'm.kirschfink@ostpost.example', phone: '+3287743160' },
          arrears: debt(1860, 3, 620),
          lease: { startDate: '2021-06-01', written: true },
          stepsTaken:
            'Ich habe ihn zweimal angeschrieben und einmal an der Tür mit ihm gesprochen; er wirkt sehr niedergeschlagen.',
          guidanceQuestion: 'Könnten Sie ihn bitte besuchen und mit ihm nach einer Lösung suchen?',
          tenantInformed: false,
        },
        'German; floor in words is no box',
      ),
    ),
  ];
}
