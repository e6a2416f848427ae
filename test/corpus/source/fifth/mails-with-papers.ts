import { letterPdf, pdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, attachMessage, message, multipart, text } from '../mime.ts';
import { para, sideBySide } from '../pdf-layout.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Landlord mails whose facts are in the letter or message that hangs on them. */
export async function mailsWithPapers(): Promise<Piece[]> {
  return [
    await noticeOfNetebeemden(),
    await homemadeLetter(),
    messageWithinMessage(),
    await frenchNotice(),
  ];
}

/** A company's notice of default: the mail says little more than "see enclosure". */
async function noticeOfNetebeemden(): Promise<Piece> {
  const letter = await letterPdf({
    letterhead: ['Netebeemden bv', 'woonmaatschappij', 'Antwerpseweg 64 - 2200 Herentals', 'tel. 014 00 51 50'],
    addressee: ['AANGETEKEND', 'De heer Gunther Wouters', 'Wolfstee 17 bus 8', '2200 Herentals'],
    place: 'Herentals, 11 januari 2027',
    subject: 'Ingebrekestelling - huurdersnummer 30418',
    font: 'Helvetica',
    paragraphs: [
      'Geachte heer Wouters,',
      'Op 8 januari 2027 vertoont uw huurrekening een achterstal van 1.310,64 euro. Dit bedrag stemt overeen met drie maanden huur (november en december 2026, januari 2027) aan 436,88 euro per maand. De kosten van deze zending, 9,85 euro, komen daar bovenop.',
      'U huurt sinds 1 juli 2020. Volgens artikel 6 van uw huurovereenkomst is de huur betaalbaar vóór de tiende van de maand.',
      'Wij stellen u in gebreke en verzoeken u het bedrag te betalen uiterlijk op 25 januari 2027. Zo niet leggen wij een verzoekschrift neer bij de vrederechter.',
      'Een kopie van deze brief gaat naar het OCMW van Herentals, dat met u contact zal opnemen.',
      'Met de meeste hoogachting,',
      'Tine Bogaerts, huurdersadministratie',
    ],
  });
  return mail(
    'vijfde-ingebrekestelling-netebeemden',
    {
      from: 'Tine Bogaerts <tine.bogaerts@netebeemden.example>',
      to: 'woonteam@ocmw-netevallei.example',
      date: '2027-01-11 15:40:23 +0100',
      subject: 'kopie ingebrekestelling 30418',
      id: 'PR3P189MB1010.30418@PR3P189MB1010.netebeemden.example',
    },
    multipart('mixed', '_004_PR3P189MB1010_', [
      text(
        `
Dag collega's

In bijlage de brief die vandaag vertrok. Twee herinneringen en een huisbezoek in december hebben niets opgeleverd.
Kunnen jullie proberen hem te bereiken voor 25 januari? Hij weet uit de brief dat jullie een kopie krijgen.

Groeten
Tine Bogaerts
Netebeemden bv
014 00 51 50
`,
        { encoding: 'quoted-printable' },
      ),
      attach('ingebrekestelling_30418.pdf', 'application/pdf', letter),
    ]),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Gunther', 'Wouters')],
        dwelling: home('Wolfstee', '17', '8', '2200', 'Herentals'),
        landlord: { name: 'Netebeemden bv', email: 'tine.bogaerts@netebeemden.example', phone: '+3214005150' },
        arrears: debt(1310.64, 3, 436.88),
        lease: { startDate: '2020-07-01' },
        stepsTaken: 'Twee herinneringen en een huisbezoek in december hebben niets opgeleverd.',
        guidanceQuestion: 'Kunnen jullie proberen hem te bereiken voor 25 januari?',
        tenantInformed: true,
      },
      'facts in the letter; steps, question and that he knows in the mail; cost of posting apart',
    ),
  );
}

/** A private landlord's own letter in two columns, made with a word processor. */
async function homemadeLetter(): Promise<Piece> {
  const letter = await pdf((document) => {
    sideBySide(document, 'Times-Roman', 11, [
      ['Walter Schoonjans', 'Aan mevrouw Ewa Nowicka'],
      ['Ninoofsesteenweg 58', 'Brusselsesteenweg 231, 1ste verdieping'],
      ['1755 Gooik', '1500 Halle'],
      ['gsm 0473 00 88 05', ''],
      ['', 'Gooik, 3 mei 2027'],
    ]);
    para(document, 'Times-Roman', 11, [
      '',
      '',
      'Beste Ewa,',
      '',
      'Ik schrijf u deze brief omdat ge uw telefoon niet meer opneemt.',
      'Volgens mijn schriftje zijn de huren van februari, maart en april nog niet betaald. Dat is 3 x 675 euro = 2.025 euro. De mazout van 240 euro heb ik laten vallen, dat hoeft ge mij niet terug te geven.',
      'Ik geef u nog tot 20 mei. Daarna zie ik mij verplicht naar het vredegerecht te gaan, en dat doe ik echt niet graag want de kinderen zijn hier altijd welkom geweest.',
      '',
      'Walter',
    ]);
  });
  return mail(
    'vijfde-eigen-brief-halle',
    {
      from: 'Walter Schoonjans <walter.schoonjans@pajotpost.example>',
      to: 'wonen@ocmw-zennevallei.example',
      date: '2027-05-10 18:05:00 +0200',
      subject: 'brief aan mijn huurster',
      id: 'ws.10052027@pajotpost.example',
    },
    multipart('mixed', '----_bound_ws_1005', [
      text(
        `
Goedendag, hierbij de brief die ik vorige week in de bus heb gestoken. Nog niks gehoord. Spreekt er bij u iemand Pools die eens met haar kan bellen? Haar nummer is 0468 00 12 49. Walter Schoonjans
`,
        { charset: 'iso-8859-1', encoding: '7bit' },
      ),
      attach('Brief Ewa mei.pdf', 'application/octet-stream', letter, { nameStyle: 'rfc2231' }),
    ]),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [person('Ewa', 'Nowicka', { tel: '+32468001249' })],
        dwelling: home('Brusselsesteenweg', '231', '', '1500', 'Halle'),
        landlord: {
          name: 'Walter Schoonjans',
          email: 'walter.schoonjans@pajotpost.example',
          phone: '+32473008805',
        },
        arrears: debt(2025, 3, 675),
        stepsTaken: 'hierbij de brief die ik vorige week in de bus heb gestoken. Nog niks gehoord.',
        guidanceQuestion: 'Spreekt er bij u iemand Pools die eens met haar kan bellen?',
      },
      'two columns: sender left, addressee right; a floor is no box; heating oil he lets go',
    ),
  );
}

/** The mail to the tenant hangs on the landlord's mail as a whole message. */
function messageWithinMessage(): Piece {
  const inner = message(
    {
      from: 'Els Tanghe <els.tanghe@zwinpost.example>',
      to: 'Dieter Coucke <dieter.coucke@zwinpost.example>',
      date: '2027-02-07 17:03:00 +0100',
      subject: 'huur januari en februari',
      id: 'et-070227@zwinpost.example',
    },
    text(
      `
Dieter,

Ik heb de rekening net nog eens bekeken. Van de Dudzelestraat 305 in 8380 Lissewege is januari niet betaald en februari ook niet. Dat maakt 1.530 euro (2 x 765).

Laat je mij deze week iets weten? Ik wil echt niet moeilijk doen maar ik moet mijn eigen lening ook betalen.

Els
`,
      { encoding: 'quoted-printable' },
    ),
  );
  return mail(
    'vijfde-bericht-in-bericht',
    {
      from: 'Els Tanghe <els.tanghe@zwinpost.example>',
      to: 'info@ocmw-reieland.example',
      date: '2027-02-18 19:44:51 +0100',
      subject: 'Doorgestuurd als bijlage: huur januari en februari',
      id: 'et-180227@zwinpost.example',
      more: [['X-Mailer', 'Apple Mail (2.3774)']],
    },
    multipart('mixed', 'Apple-Mail=_ET-1802', [
      text(`
Dag, op deze mail kreeg ik geen antwoord en voor mijn deur doet hij ook niet open. Mijn huurder heet Dieter Coucke, 0456 00 38 11. Kan er iemand eens horen of het wel goed met hem gaat? Zijn moeder is in november gestorven.

Els Tanghe
0470 00 41 87
`),
      attachMessage(inner, 'huur januari en februari.eml'),
    ]),
    says(
      {
        ...head('arrears', 'nl', 'arrears'),
        tenants: [
          person('Dieter', 'Coucke', { tel: '+32456003811', email: 'dieter.coucke@zwinpost.example' }),
        ],
        dwelling: home('Dudzelestraat', '305', '', '8380', 'Lissewege'),
        landlord: { name: 'Els Tanghe', email: 'els.tanghe@zwinpost.example', phone: '+32470004187' },
        arrears: debt(1530, 2, 765),
        stepsTaken: 'op deze mail kreeg ik geen antwoord en voor mijn deur doet hij ook niet open.',
        guidanceQuestion: 'Kan er iemand eens horen of het wel goed met hem gaat?',
      },
      'name and phone in the mail, dwelling and sums in the attached message; tenant\'s address among its headers',
    ),
  );
}

/** A formal notice in French; the mail has one line. */
async function frenchNotice(): Promise<Piece> {
  const letter = await letterPdf({
    letterhead: ['Catherine Destrée', 'Avenue des Combattants 77', '1340 Ottignies', '010 00 46 90'],
    addressee: ['Recommandé', 'Monsieur Ahmed Zouaoui', 'Rue du Pont de la Dyle 5 boîte 3', '1300 Wavre'],
    place: 'Ottignies, le 4 janvier 2027',
    subject: 'Mise en demeure',
    paragraphs: [
      'Monsieur,',
      "Vous occupez depuis le 1er septembre 2024, en vertu d'un bail écrit, l'appartement dont je suis propriétaire rue du Pont de la Dyle 5 boîte 3 à Wavre.",
      "Malgré mes rappels des 9 novembre et 7 décembre, les loyers de novembre, décembre et janvier, soit 3 x 830,00 EUR = 2.490,00 EUR, me restent dus. La provision d'eau de 75,00 EUR a bien été versée.",
      "Je vous mets en demeure de régler cette somme pour le 20 janvier au plus tard. À défaut, je saisirai la justice de paix de Wavre.",
      "J'adresse copie de la présente au CPAS.",
      'Catherine Destrée',
    ],
  });
  return mail(
    'vijfde-mise-en-demeure-wavre',
    {
      from: 'Catherine Destrée <c.destree@brabantpost.example>',
      to: 'logement@cpas-dyle.example',
      date: '2027-01-05 10:16:37 +0100',
      subject: 'Copie de ma lettre recommandée',
      id: '05012027.cd.wavre@brabantpost.example',
    },
    multipart('mixed', 'cd-wavre-0501', [
      text(
        `
Bonjour,

Voir ci-joint. Je souhaite que vous rencontriez ce monsieur avant le 20. Il sait que vous recevez cette copie.

C. Destrée
`,
        { encoding: '8bit' },
      ),
      attach('Lettre recommandée Zouaoui.pdf', 'application/pdf', letter, { nameStyle: 'encoded-word' }),
    ]),
    says(
      {
        ...head('arrears', 'fr', 'arrears'),
        tenants: [person('Ahmed', 'Zouaoui')],
        dwelling: home('rue du Pont de la Dyle', '5', '3', '1300', 'Wavre'),
        landlord: { name: 'Catherine Destrée', email: 'c.destree@brabantpost.example', phone: '+3210004690' },
        arrears: debt(2490, 3, 830),
        lease: { startDate: '2024-09-01', written: true },
        stepsTaken: 'Malgré mes rappels des 9 novembre et 7 décembre',
        guidanceQuestion: 'Je souhaite que vous rencontriez ce monsieur avant le 20.',
        tenantInformed: true,
      },
      'facts and steps in the letter, three sentences in the mail; initial in the signature, full name in the sender',
    ),
  );
}
