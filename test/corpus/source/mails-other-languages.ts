import { attach, html, multipart, text } from './mime.ts';
import { mail, says } from './mail-piece.ts';
import { debt, enterpriseNumber, head, home, kbo, type Piece, person } from './piece.ts';

const habitatMeuse = enterpriseNumber('09989142');

/** More French, English and German, by agencies, offices, landlords, a bailiff and a nurse. */
export function otherLanguageMails(): Piece[] {
  return [
    mail(
      'ais-tableau-html',
      {
        from: 'AIS Habitat Meuse <contact@ais-habitatmeuse.example>',
        to: 'logement@cpas-mosan.example',
        date: '2026-10-02 09:00:00 +0200',
        subject: "Signalement d'un arriéré locatif – dossier HM-3391",
        id: 'hm3391.0210@ais-habitatmeuse.example',
      },
      html(
        `<html><body><p>Madame, Monsieur,</p><p>Conformément à notre convention, nous vous signalons la situation suivante :</p>
<table border="1" cellpadding="3"><tr><th align="left">Locataires</th><td>Hassan SAFI (12-03-1980)<br>Leïla SAFI-NOORI (04-11-1985)</td></tr><tr><th align="left">Logement</th><td>rue Puits-en-Sock 71 bte 3<br>4020 Liège</td></tr><tr><th align="left">Bail</th><td>écrit, depuis le 1/03/2023</td></tr><tr><th align="left">Loyer</th><td>498,00 €/mois</td></tr><tr><th align="left">Arriéré au 30/09/2026</th><td><b>1.494,00 €</b> (3 mois)</td></tr><tr><th align="left">Garantie locative</th><td>996,00 € (BE00 0000 0000 0000)</td></tr><tr><th align="left">Contact</th><td>0486/00 77 42 (Monsieur)</td></tr></table>
<p>Démarches : deux rappels, une visite à domicile le 18 septembre.</p><p>Les locataires ont été avertis de ce signalement lors de la visite.</p><p>Bien cordialement,</p><p>Service social<br>AIS Habitat Meuse asbl<br>BCE ${kbo(habitatMeuse)}<br>Tél. 04 340 00 28 - Fax 04 340 00 29</p></body></html>`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'fr', 'arrears'),
          tenants: [
            person('Hassan', 'Safi', { born: '1980-03-12', tel: '+32486007742' }),
            person('Leïla', 'Safi-Noori', { born: '1985-11-04' }),
          ],
          dwelling: home('rue Puits-en-Sock', '71', '3', '4020', 'Liège'),
          landlord: {
            name: 'AIS Habitat Meuse asbl',
            enterpriseNumber: habitatMeuse,
            email: 'contact@ais-habitatmeuse.example',
            phone: '+3243400028',
          },
          arrears: debt(1494, 3, 498),
          lease: { startDate: '2023-03-01', written: true },
          stepsTaken: 'deux rappels, une visite à domicile le 18 septembre.',
          tenantInformed: true,
        },
        'French social rental agency; headings at the left of the table; deposit is no arrears',
      ),
    ),

    mail(
      'cpas-vers-ocmw-demenagement',
      {
        from: 'Sophie Delcourt <sophie.delcourt@cpas-lessines-sud.example>',
        to: 'sociale.dienst@ocmw-vlaamseardennen.example',
        date: '2026-11-13 13:33:00 +0100',
        subject: 'Mme Ducarme - logement à Grammont',
        id: 'sd-131126@cpas-lessines-sud.example',
        headerForm: 'B',
      },
      text(
        `
Chère collègue, cher collègue,

Je me permets de vous orienter Madame Ingrid Ducarme, née le 01.12.1977, qui a quitté Lessines (rue des Moulins 4) et loue depuis le 15 septembre 2026 un rez-de-chaussée Edingseweg 208, 9500 Geraardsbergen.

Le logement est encombré, elle ne jette rien et ne chauffe plus. Pas d'arriéré de loyer à ce stade. La propriétaire, Mme Van Wymeersch, menace de ne pas renouveler le bail.

Nous avons travaillé avec elle pendant deux ans (visites hebdomadaires).

Ce qu'elle demande : une aide à domicile et un suivi régulier. Elle est d'accord avec cette transmission. GSM 0493 00 29 84.

Cordialement,

Sophie Delcourt
Assistante sociale
CPAS de Lessines-Sud
068 00 14 73
`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'fr', 'living-skills', 'contract'),
          tenants: [person('Ingrid', 'Ducarme', { born: '1977-12-01', tel: '+32493002984' })],
          dwelling: home('Edingseweg', '208', '', '9500', 'Geraardsbergen'),
          landlord: { name: 'Van Wymeersch' },
          referrer: {
            name: 'Sophie Delcourt',
            organisation: 'CPAS de Lessines-Sud',
            email: 'sophie.delcourt@cpas-lessines-sud.example',
            phone: '+3268001473',
          },
          lease: { startDate: '2026-09-15' },
          stepsTaken: 'Nous avons travaillé avec elle pendant deux ans (visites hebdomadaires).',
          guidanceQuestion: 'une aide à domicile et un suivi régulier.',
          tenantInformed: true,
        },
        'French office of another town; old and new address; "pas d\'arriéré"',
      ),
    ),

    mail(
      'huissier-signification-jugement',
      {
        from: 'Etude Marchal & Simonis <etude@huissiers-ms.example>',
        to: 'service.social@cpas-condroz.example',
        date: '2027-02-10 11:10:00 +0100',
        subject: 'Jugement du 26 janvier 2027 - Hanot c/ Gilson',
        id: 'ms-2027-00418@huissiers-ms.example',
      },
      text(
        `
Madame, Monsieur,

Nous vous informons que par jugement du 26 janvier 2027 (Justice de paix du canton de Ciney, R.G. 26A1512), signifié le 8 février 2027 à Monsieur Alain GILSON, place Monseu 3 à 5590 Ciney, le bail qui le lie à Monsieur Benoît HANOT a été résolu et l'expulsion autorisée. Il est condamné à payer 1.520,00 € d'arriérés (quatre mois), 380,00 € d'indemnité et 214,80 € de dépens.

À ce jour, aucune date d'expulsion n'est fixée.

Maître Laurent Simonis
Huissier de justice
Étude Marchal & Simonis
083 00 55 16
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('judgment', 'fr', 'arrears'),
          tenants: [person('Alain', 'Gilson')],
          dwelling: home('place Monseu', '3', '', '5590', 'Ciney'),
          landlord: { name: 'Benoît Hanot' },
          referrer: {
            name: 'Laurent Simonis',
            organisation: 'Étude Marchal & Simonis',
            email: 'etude@huissiers-ms.example',
            phone: '+3283005516',
          },
          arrears: debt(1520, 4),
          court: { name: 'Justice de paix du canton de Ciney', rollNumber: '26A1512' },
          judgment: { date: '2027-01-26', servedOn: '2027-02-08' },
        },
        'French judgment in the text of the mail; compensation and costs are no arrears; no eviction date yet',
      ),
    ),

    mail(
      'proprietaire-remercie-tout-paye',
      {
        from: 'Jean-Marc Hubin <jm.hubin@boitemail.example>',
        to: 'Service logement <logement@cpas-senne.example>',
        date: '2026-12-11 18:18:18 +0100',
        subject: 'Re: Locataire en défaut de paiement',
        id: 'JMH.20261211.1@boitemail.example',
        more: [
          ['In-Reply-To', '<JMH.20261105.1@boitemail.example>'],
          ['References', '<JMH.20261105.1@boitemail.example>'],
        ],
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Bonjour,

M. Belkacem et Mme Hamdaoui ont tout réglé avant-hier, je renonce donc à la procédure.

Merci pour votre intervention.

J.-M. Hubin

Le 05/11/2026 à 10:10, Jean-Marc Hubin a écrit :
> Je me permets de vous contacter concernant mes locataires, Monsieur Karim BELKACEM et Madame Sonia HAMDAOUI,
> [...] quatre mois de loyer, soit 3.560 €.
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('', 'Belkacem'), person('', 'Hamdaoui')],
          landlord: { name: 'Jean-Marc Hubin', email: 'jm.hubin@boitemail.example' },
        },
        'paid; a thank-you that is news; given names and amount only in the quote',
      ),
    ),

    mail(
      'infirmiere-a-domicile',
      {
        from: 'Caroline Noël <caroline.noel@soins-famenne.example>',
        to: 'aide.sociale@cpas-famenne.example',
        date: '2027-03-03 20:40:00 +0100',
        subject: 'Un de mes patients',
        id: 'cn030327@soins-famenne.example',
      },
      text(
        `
Bonsoir,

Je passe deux fois par jour chez Roger Hautot, 82 ans, route de Rochefort 119 à 6900 Marche-en-Famenne. C'est insalubre : moisissures, déchets, cafards. Sa fille ne vient plus. Il n'y a que moi. Le bailleur lui a envoyé une lettre recommandée pour qu'il nettoie.

Que peut-on faire pour lui ? Il sait que je vous écris et il est content.

Caroline Noël
Infirmière
Soins Famenne
0470 00 46 83
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'fr', 'upkeep'),
          tenants: [person('Roger', 'Hautot')],
          dwelling: home('route de Rochefort', '119', '', '6900', 'Marche-en-Famenne'),
          referrer: {
            name: 'Caroline Noël',
            organisation: 'Soins Famenne',
            email: 'caroline.noel@soins-famenne.example',
            phone: '+32470004683',
          },
          guidanceQuestion: 'Que peut-on faire pour lui ?',
          tenantInformed: true,
        },
        'French nurse; she is the referrer and the phone is hers',
      ),
    ),

    mail(
      'plan-non-respecte-fr',
      {
        from: 'AIS Habitat Meuse <contact@ais-habitatmeuse.example>',
        to: 'logement@cpas-mosan.example',
        date: '2026-12-16 09:30:00 +0100',
        subject: 'Dossier HM-3391 : plan non respecté',
        id: 'hm3391.1612@ais-habitatmeuse.example',
      },
      text(
        `
Madame, Monsieur,

Le plan d'apurement de M. Hassan Safi et Mme Leïla Safi-Noori (rue Puits-en-Sock 71 bte 3, 4020 Liège), 50 € par mois, n'est plus respecté depuis novembre. L'arriéré s'élève aujourd'hui à 1.942,00 €.

AIS Habitat Meuse asbl
04 340 00 28
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'fr'),
          tenants: [person('Hassan', 'Safi'), person('Leïla', 'Safi-Noori')],
          dwelling: home('rue Puits-en-Sock', '71', '3', '4020', 'Liège'),
          landlord: {
            name: 'AIS Habitat Meuse asbl',
            email: 'contact@ais-habitatmeuse.example',
            phone: '+3243400028',
          },
          arrears: debt(1942),
        },
        'French: plan broken',
      ),
    ),

    mail(
      'english-agent-late-rent',
      {
        from: 'Capital Lettings Desk <desk@capital-lettings.example>',
        to: 'logement@cpas-europawijk.example',
        date: '2026-12-08 12:12:00 +0100',
        subject: 'Rent arrears - 44 Rue Franklin - Mr & Mrs Kowalski',
        id: 'CL-7781-0812@capital-lettings.example',
      },
      html(
        `<html><body><p>Dear all,</p><p>We manage the flat at Rue Franklin 44, box 2, 1000 Brussels on behalf of the owner, Mr Andreas Lindqvist. The tenants, <b>Piotr Kowalski</b> (born 21 May 1983) and <b>Agnieszka Kowalska</b> (born 2 October 1986), are two months behind with the rent: &euro;2,700.00 in total, at &euro;1,350.00 a month. The deposit of &euro;2,700.00 is held by the bank and is not available.</p><p>We have sent two reminders. Could you get in touch with them on 0484 00 10 59 (Mr Kowalski)? We told them last Friday that we would be contacting you.</p><p>Best wishes,<br>Orla Byrne<br>Capital Lettings<br>Tel. 02 230 00 74</p></body></html>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'en', 'arrears'),
          tenants: [
            person('Piotr', 'Kowalski', { born: '1983-05-21', tel: '+32484001059' }),
            person('Agnieszka', 'Kowalska', { born: '1986-10-02' }),
          ],
          dwelling: home('Rue Franklin', '44', '2', '1000', 'Brussels'),
          landlord: { name: 'Andreas Lindqvist' },
          referrer: {
            name: 'Orla Byrne',
            organisation: 'Capital Lettings',
            email: 'desk@capital-lettings.example',
            phone: '+3222300074',
          },
          arrears: debt(2700, 2, 1350),
          stepsTaken: 'We have sent two reminders.',
          guidanceQuestion: 'Could you get in touch with them on 0484 00 10 59 (Mr Kowalski)?',
          tenantInformed: true,
        },
        'English agent; the deposit is by chance the same amount',
      ),
    ),

    mail(
      'english-landlord-plan-agreed',
      {
        from: 'Tessa Whitcombe <tessa@whitcombe.example>',
        to: 'housing@ocmw-druivenstreek.example',
        date: '2026-11-26 07:58:00 +0000',
        subject: 'Re: Your message of 15 October',
        id: '1E77A0D2-90CC-4B12@whitcombe.example',
        more: [['In-Reply-To', '<ack-55.20261015@ocmw-druivenstreek.example>']],
      },
      text(
        `
Hello Bert,

Good news: Mr Adeyemi and I have agreed that he pays EUR 200 on top of the rent each month until the debt is cleared, starting on 1 December. I don't need anything else for now.

Thanks for your help,
Tessa

On 15 Oct 2026, at 16:40, Bert Nijs <bert.nijs@ocmw-druivenstreek.example> wrote:

> Dear Ms Whitcombe,
> Thank you for your message about the arrears of EUR 3,150.00.
`,
        { encoding: '8bit' },
      ),
      says(
        {
          ...head('update', 'en'),
          tenants: [person('', 'Adeyemi')],
          landlord: { name: 'Tessa Whitcombe', email: 'tessa@whitcombe.example' },
        },
        'English: plan agreed; the instalment is no arrears, the amount is in the quote',
      ),
    ),

    mail(
      'refugee-organisation-referral',
      {
        from: 'Hannah Osei <hannah@welcome-homes.example>',
        to: 'sociaalhuis@ocmw-denderland.example',
        date: '2027-02-25 14:14:00 +0100',
        subject: 'Family needing support - Dendermonde',
        id: 'wh-2502@welcome-homes.example',
      },
      text(
        `
Hello,

We support the Karimi family: Farid Karimi (born 03/09/1982) and Zahra Karimi (born 17/12/1984) with four children, at Noordlaan 118, 9200 Dendermonde. Their landlord, Mr De Schryver, rang us yesterday. He is fed up with the noise complaints from the people downstairs and with rubbish in the stairwell.

We have explained the house rules to them twice with an interpreter. What we are asking: regular home visits by someone who can work on this with them.

The family is happy for you to call: 0466 00 91 75.

Hannah Osei
Welcome Homes vzw
`,
        { encoding: '7bit', charset: 'us-ascii' },
      ),
      says(
        {
          ...head('referral', 'en', 'nuisance', 'upkeep'),
          tenants: [
            person('Farid', 'Karimi', { born: '1982-09-03' }),
            person('Zahra', 'Karimi', { born: '1984-12-17' }),
          ],
          dwelling: home('Noordlaan', '118', '', '9200', 'Dendermonde'),
          landlord: { name: 'De Schryver' },
          referrer: {
            name: 'Hannah Osei',
            organisation: 'Welcome Homes vzw',
            email: 'hannah@welcome-homes.example',
          },
          stepsTaken: 'We have explained the house rules to them twice with an interpreter.',
          guidanceQuestion: 'regular home visits by someone who can work on this with them.',
          tenantInformed: true,
        },
        'English text with Belgian dates (day first); the phone is the family\'s, of neither in particular, so it is left out',
      ),
    ),

    mail(
      'oeshz-meldung-verwahrlosung',
      {
        from: 'Pflegedienst Hohes Venn <dienst@pflege-hohesvenn.example>',
        to: 'sozialdienst@oshz-grenzland.example',
        date: '2027-01-11 08:50:00 +0100',
        subject: 'Hilfe für Frau Schyns',
        id: 'phv-110127@pflege-hohesvenn.example',
        headerForm: 'B',
      },
      text(
        `
Sehr geehrte Damen und Herren,

wir betreuen Frau Gertrud Schyns, geb. am 19.08.1944, Monschauer Straße 140, 4700 Eupen. Die Mietwohnung ist stark verwahrlost: Müll, Schimmel, kaputte Fenster. Der Vermieter, Herr Radermacher, hat mit der Kündigung gedroht.

Unsere Pflegerinnen haben zweimal gemeinsam mit ihr aufgeräumt. Wir bitten um eine regelmäßige Begleitung zu Hause. Frau Schyns ist damit einverstanden.

Ansprechpartnerin: Ursula Mertes, 087 00 31 12

Pflegedienst Hohes Venn
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'de', 'upkeep', 'contract'),
          tenants: [person('Gertrud', 'Schyns', { born: '1944-08-19' })],
          dwelling: home('Monschauer Straße', '140', '', '4700', 'Eupen'),
          landlord: { name: 'Radermacher' },
          referrer: {
            name: 'Ursula Mertes',
            organisation: 'Pflegedienst Hohes Venn',
            email: 'dienst@pflege-hohesvenn.example',
            phone: '+3287003112',
          },
          stepsTaken: 'Unsere Pflegerinnen haben zweimal gemeinsam mit ihr aufgeräumt.',
          guidanceQuestion: 'Wir bitten um eine regelmäßige Begleitung zu Hause.',
          tenantInformed: true,
        },
        'German referral by a nursing service',
      ),
    ),

    mail(
      'vermieter-miete-eingegangen',
      {
        from: 'Horst Keutgen <horst.keutgen@ostpost.example>',
        to: 'sozialdienst@oshz-grenzland.example',
        date: '2026-12-19 09:05:00 +0100',
        subject: 'AW: Mietrückstand Hookstraße',
        id: 'hk.1912.1@ostpost.example',
        more: [['In-Reply-To', '<ack.3011@oshz-grenzland.example>']],
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Guten Morgen,

Frau Pauquet (Hookstraße 27, 4700 Eupen) hat gestern alles bezahlt, es ist nichts mehr offen.

Horst Keutgen
Tel. 087 00 65 40

-----Ursprüngliche Nachricht-----
Von: Sozialdienst <sozialdienst@oshz-grenzland.example>
Gesendet: Montag, 30. November 2026 14:00
An: Horst Keutgen
Betreff: Mietrückstand Hookstraße

Wir haben Ihre Meldung über 1.935,00 Euro erhalten.
`,
        { charset: 'iso-8859-1', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('update', 'de'),
          tenants: [person('', 'Pauquet')],
          dwelling: home('Hookstraße', '27', '', '4700', 'Eupen'),
          landlord: { name: 'Horst Keutgen', email: 'horst.keutgen@ostpost.example', phone: '+3287006540' },
        },
        'German: paid; the amount stands in the quoted mail only',
      ),
    ),

    mail(
      'studentenkamer-ouders',
      {
        from: 'Kot & Co <info@kotenco.example>',
        to: 'onthaal@ocmw-studentenstad.example',
        date: '2027-02-12 15:00:00 +0100',
        subject: 'Student met huurachterstand',
        id: 'kc-120227@kotenco.example',
      },
      multipart('related', 'rel-kot-1', [
        html(
          `<p>Dag,</p><p>Wij verhuren studentenkamers. Student <b>Emiel Vansteenkiste</b> (geb. 6 april 2006) huurt sinds 15 september 2026 kamer 12 in de Overpoortstraat 60 bus 12, 9000 Gent, met een studentencontract. Hij heeft 3 maanden kamerhuur niet betaald, 1.335 &euro; (445 &euro; per maand). Zijn ouders wonen in de Brugsestraat 9, 8020 Oostkamp en reageren niet op onze brieven.</p><p>Kunnen jullie eens met Emiel praten? Zijn nummer is 0479 00 61 88.</p><p>Jorre De Backer<br>Kot &amp; Co bv<br>09 225 00 19</p><img src="cid:kotlogo">`,
          { encoding: 'quoted-printable' },
        ),
        attach('logo.gif', 'image/gif', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'), {
          inline: 'kotlogo',
        }),
      ]),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Emiel', 'Vansteenkiste', { born: '2006-04-06', tel: '+32479006188' })],
          dwelling: home('Overpoortstraat', '60', '12', '9000', 'Gent'),
          landlord: { name: 'Kot & Co bv', email: 'info@kotenco.example', phone: '+3292250019' },
          arrears: debt(1335, 3, 445),
          lease: { startDate: '2026-09-15', student: true },
          guidanceQuestion: 'Kunnen jullie eens met Emiel praten?',
        },
        'student lease; the parents\' address is not the dwelling; an inline logo',
      ),
    ),

    mail(
      'twee-huurders-in-een-opbrengsthuis',
      {
        from: 'Rik Vercammen <rik.vercammen@huispost.example>',
        to: 'meldpunt@ocmw-scheldeland.example',
        date: '2027-03-08 20:10:00 +0100',
        subject: 'twee slechte betalers in hetzelfde gebouw',
        id: 'rv.0803.27@huispost.example',
      },
      text(
        `
Beste,

In mijn gebouw in de Sint-Jacobsmarkt 39, 2000 Antwerpen zijn er twee huurders die niet betalen.

Bus 1: Olena Bondarenko, 2 maanden achter, 1.160 euro. Huur 580. Zij heeft haar werk verloren, tel 0483 00 41 09.
Bus 3: Giovanni Caruso, 5 maanden achter, 3.250 euro. Huur 650. Die lacht mij uit.

Met de anderen heb ik geen problemen. Kunt u bij alle twee eens langsgaan?

Rik Vercammen
0475 00 12 70
`,
        { encoding: 'quoted-printable' },
      ),
      [
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Olena', 'Bondarenko', { tel: '+32483004109' })],
            dwelling: home('Sint-Jacobsmarkt', '39', '1', '2000', 'Antwerpen'),
            landlord: {
              name: 'Rik Vercammen',
              email: 'rik.vercammen@huispost.example',
              phone: '+32475001270',
            },
            arrears: debt(1160, 2, 580),
            guidanceQuestion: 'Kunt u bij alle twee eens langsgaan?',
          },
          'two households in one building, one mail: two signals (bus 1)',
        ),
        ...says(
          {
            ...head('arrears', 'nl', 'arrears'),
            tenants: [person('Giovanni', 'Caruso')],
            dwelling: home('Sint-Jacobsmarkt', '39', '3', '2000', 'Antwerpen'),
            landlord: {
              name: 'Rik Vercammen',
              email: 'rik.vercammen@huispost.example',
              phone: '+32475001270',
            },
            arrears: debt(3250, 5, 650),
            guidanceQuestion: 'Kunt u bij alle twee eens langsgaan?',
          },
          'two households in one building, one mail: two signals (bus 3)',
        ),
      ],
    ),
  ];
}
