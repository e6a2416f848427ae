import { letterPdf } from '../letter-pdf.ts';
import { mail, says } from '../mail-piece.ts';
import { attach, html, multipart, text } from '../mime.ts';
import { debt, dotted, enterpriseNumber, head, home, kbo, nationalNumber, type Piece, person } from '../piece.ts';

/** Police, public welfare offices, debt mediator, administrator of a person. */
export async function sixthMailsOfOffices(): Promise<Piece[]> {
  const delanghe = nationalNumber('1990-06-19', 411);
  const vanneste = nationalNumber('1958-08-03', 229);
  return [
    mail(
      'zesde-wijkdienst-kapitalen',
      {
        from: 'PZ Duinenkust - wijk centrum <wijk.centrum@pz-duinenkust.example>',
        to: 'meldingen@sociaalhuis-duinenkust.example',
        date: '2026-11-24 21:16:09 +0100',
        subject: 'INFO WOONPROBLEEM - ONZE REF 2026/OOS/4471',
        id: '4471.OOS.2026.wijk@pz-duinenkust.example',
      },
      text(
        `
AAN: SOCIAAL HUIS
VAN: INP WARD LAMMENS, WIJKDIENST CENTRUM, POLITIEZONE DUINENKUST
DATUM: 24/11/2026

BETROKKENE: DELANGHE KENNETH
GEB.: BRUGGE 19/06/1990 - RR ${dotted(delanghe)}
ADRES: ALFONS PIETERSLAAN 112 BUS 0301, 8400 OOSTENDE (HUURWONING, EIGENAAR = WOONMIJ DUINVAST)

VASTSTELLINGEN: NACHTLAWAAI OP 14/11, 15/11 EN 21/11. RUZIE MET ONDERBUUR OP 22/11, PV OPGESTELD. BUREN TEKENEN PETITIE, WOONMIJ DUINVAST DREIGT MET GERECHT.

GEDAAN: GESPREK OP 23/11 IN ONS BUREAU. BUURTBEMIDDELING VOORGESTELD, NIET AANVAARD.

VRAAG: CONTACT OPNEMEN MET BETROKKENE VOOR BEGELEIDING. BETROKKENE WERD OP 23/11 INGELICHT DAT WIJ DIT DOEN.

INP W. LAMMENS
TEL 059/70.18.26
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Kenneth', 'Delanghe', { born: '1990-06-19', insz: delanghe })],
          dwelling: home('Alfons Pieterslaan', '112', '0301', '8400', 'Oostende'),
          landlord: { name: 'Woonmij Duinvast' },
          referrer: {
            name: 'Ward Lammens',
            organisation: 'Politiezone Duinenkust',
            email: 'wijk.centrum@pz-duinenkust.example',
            phone: '+3259701826',
          },
          stepsTaken: 'GESPREK OP 23/11 IN ONS BUREAU. BUURTBEMIDDELING VOORGESTELD, NIET AANVAARD.',
          guidanceQuestion: 'CONTACT OPNEMEN MET BETROKKENE VOOR BEGELEIDING.',
          tenantInformed: true,
        },
        'capitals only; dates of facts around; no hearing',
      ),
    ),
    mail(
      'zesde-agent-de-quartier',
      {
        from: 'Lambotte Didier <d.lambotte@zp-sambrenord.example>',
        to: 'cpas@cpas-paysnoir.example',
        date: '2026-12-03 14:05:00 +0100',
        subject: 'Situation rue Spinois',
        id: 'HE1P190MB0733.ZP@zp-sambrenord.example',
      },
      text(
        `
Bonjour,

Lors de ma tournée de mardi, les voisins ont attiré mon attention sur le logement du rez-de-chaussée de la rue Spinois 54 à 6000 Charleroi. L'occupant, un homme d'une soixantaine d'années, n'a pas de nom sur sa sonnette et n'a pas voulu me donner son identité. Par la porte entrouverte j'ai vu des sacs-poubelle partout, des souris et un matelas moisi. D'après les voisins il est locataire.

Je suis repassé jeudi, sans réponse.

Un de vos travailleurs sociaux pourrait-il essayer d'entrer en contact avec ce monsieur ?

Cordialement,

Didier Lambotte
Inspecteur de quartier
Zone de police Sambre-Nord
071/31.60.22
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'fr', 'upkeep'),
          dwelling: home('rue Spinois', '54', '', '6000', 'Charleroi'),
          referrer: {
            name: 'Didier Lambotte',
            organisation: 'Zone de police Sambre-Nord',
            email: 'd.lambotte@zp-sambrenord.example',
            phone: '+3271316022',
          },
          stepsTaken: 'Je suis repassé jeudi, sans réponse.',
          guidanceQuestion:
            "Un de vos travailleurs sociaux pourrait-il essayer d'entrer en contact avec ce monsieur ?",
        },
        'no name of the tenant: a person decides',
        'review',
      ),
    ),
    mail(
      'zesde-ocmw-overdracht-ketting',
      {
        from: 'Joris Van Damme <joris.vandamme@ocmw-zeleschoonaarde.example>',
        to: 'intake@welzijn-durmeland.example',
        date: '2026-12-09 09:31:44 +0100',
        subject: 'RE: RE: overdracht',
        id: 'C77E.20261209@ocmw-zeleschoonaarde.example',
        more: [
          ['In-Reply-To', '<int-5521@welzijn-durmeland.example>'],
          ['References', '<C760.20261208@ocmw-zeleschoonaarde.example> <int-5521@welzijn-durmeland.example>'],
        ],
      },
      text(`
Dag Karen,

Geboren 2 juli 1999. Nieuw adres: Heirbrugstraat 66 bus 1, 9160 Lokeren. Gsm 0483 15 70 92. En ja, zij weet ervan, ze zat naast mij toen ik je de eerste keer mailde.

Groet
Joris

Joris Van Damme | OCMW Zele-Schoonaarde | 052 45 61 80

Van: Intake <intake@welzijn-durmeland.example>
Verzonden: dinsdag 8 december 2026 16:20
Aan: Joris Van Damme
Onderwerp: RE: overdracht

Dag Joris,
Dat kan. Bezorg je ons nog haar geboortedatum, adres en telefoonnummer? En weet ze dat je ons contacteert?
Karen

Van: Joris Van Damme
Verzonden: dinsdag 8 december 2026 11:02
Aan: Intake <intake@welzijn-durmeland.example>
Onderwerp: overdracht

Dag collega's,
Graag draag ik Shana Bogaert aan jullie over. Ik begeleidde haar hier twee jaar rond koken, poetsen en afspraken nakomen, dat liep goed zolang er wekelijks iemand kwam. Ze is verhuisd naar jullie gemeente en huurt nu bij een particulier, Patrick Roels. Zonder begeleiding zie ik haar die woning niet houden: ze heeft nooit geleerd een huishouden te doen.
Vraag is dus om de wekelijkse woonbegeleiding over te nemen.
`),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Shana', 'Bogaert', { born: '1999-07-02', tel: '+32483157092' })],
          dwelling: home('Heirbrugstraat', '66', '1', '9160', 'Lokeren'),
          landlord: { name: 'Patrick Roels' },
          referrer: {
            name: 'Joris Van Damme',
            organisation: 'OCMW Zele-Schoonaarde',
            email: 'joris.vandamme@ocmw-zeleschoonaarde.example',
            phone: '+3252456180',
          },
          stepsTaken:
            'Ik begeleidde haar hier twee jaar rond koken, poetsen en afspraken nakomen, dat liep goed zolang er wekelijks iemand kwam.',
          guidanceQuestion: 'Vraag is dus om de wekelijkse woonbegeleiding over te nemen.',
          tenantInformed: true,
        },
        'facts spread over a thread: name below, birth date and address above',
      ),
    ),
    mail(
      'zesde-cpas-voisin',
      {
        from: 'Service social CPAS de Brunehaut-Rumes <social@cpas-brunehautrumes.example>',
        to: 'prevention.expulsions@cpas-scaldis.example',
        date: '2027-01-18 10:20:00 +0100',
        subject: 'Famille Ferreira Lopes',
        id: '18012027-1020-44@cpas-brunehautrumes.example',
      },
      html(
        `<p>Chers collègues,</p><p>Nous avons reçu à notre permanence Monsieur João et Madame Carla <b>Ferreira Lopes</b>, qui ont quitté notre commune au printemps et vivent à présent rue de la Madeleine 27, 7500 Tournai. C'est donc vous qui êtes compétents.</p><p>Ils louent là une petite maison à l'agence immobilière sociale L'Escale pour 660&nbsp;euros. Monsieur a perdu son intérim en novembre. Résultat&nbsp;: deux loyers impayés, soit 1.320&nbsp;euros, et une mise en demeure datée du 11&nbsp;janvier qui leur donne jusqu'au 31. La garantie locative de 1.980&nbsp;euros avait été avancée par notre CPAS et reste à rembourser, mais cela n'a rien à voir.</p><p>Nous avons écrit à l'agence pour l'informer que vous prendriez le relais, et Monsieur est inscrit au Forem.</p><p>Pourriez-vous les recevoir cette semaine&nbsp;? Madame répond au 0498&nbsp;66&nbsp;21&nbsp;70.</p><p>Merci d'avance,</p><p>Bérengère Quintard<br>assistante sociale<br>CPAS de Brunehaut-Rumes<br>069 34 51 08</p>`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'fr', 'arrears'),
          tenants: [person('João', 'Ferreira Lopes'), person('Carla', 'Ferreira Lopes', { tel: '+32498662170' })],
          dwelling: home('rue de la Madeleine', '27', '', '7500', 'Tournai'),
          landlord: { name: "agence immobilière sociale L'Escale" },
          referrer: {
            name: 'Bérengère Quintard',
            organisation: 'CPAS de Brunehaut-Rumes',
            email: 'social@cpas-brunehautrumes.example',
            phone: '+3269345108',
          },
          arrears: debt(1320, 2, 660),
          stepsTaken:
            "Nous avons écrit à l'agence pour l'informer que vous prendriez le relais, et Monsieur est inscrit au Forem.",
          guidanceQuestion: 'Pourriez-vous les recevoir cette semaine ?',
        },
        'couple with one surname; the deposit is no arrears; nothing says that they know of the mail itself',
      ),
    ),
    mail(
      'zesde-schuldbemiddelaar',
      {
        from: 'Bart Tielemans <bart.tielemans@tielemans-cvp.example>',
        to: 'woonbegeleiding@ocmw-dijlevallei.example',
        date: '2026-11-27 17:02:51 +0100',
        subject: 'CSR Vandeput - nieuwe huurachterstal - vertrouwelijk',
        id: 'csr-1183.27112026@tielemans-cvp.example',
      },
      text(
        `
Geachte,

In mijn hoedanigheid van schuldbemiddelaar in de collectieve schuldenregeling van de heer Stijn Vandeput (geboren 16 mei 1983) richt ik mij tot u.

De oude schulden (31.450,00 EUR) zijn in de regeling opgenomen en vormen geen probleem. Sinds de toelaatbaarverklaring ontvangt de heer Vandeput van mij maandelijks 1.190,00 EUR leefgeld, waarvan hij zelf de huur van 640,00 EUR dient te voldoen. Zijn verhuurder, de heer Ludo Craeninckx, laat mij weten dat de huur van oktober en november niet is ontvangen, hetzij 1.280,00 EUR.

De heer Vandeput woont Diestsesteenweg 402 bus 6 te 3010 Kessel-Lo en is bereikbaar op 0471 05 38 64. Hij is akkoord met deze vraag.

Ik heb de heer Craeninckx gevraagd om vooralsnog niet te dagvaarden en betaal vanaf december de huur rechtstreeks.

Mijn vraag is of uw dienst budgetbegeleiding aan huis kan opstarten.

Hoogachtend,

Bart Tielemans
advocaat-schuldbemiddelaar
Advocatenkantoor Tielemans
Bondgenotenlaan 155 bus 2
3000 Leuven
T 016 31 72 45
KBO ${kbo(enterpriseNumber('07120345'))}
Derdenrekening BE71 0961 2345 6769
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Stijn', 'Vandeput', { born: '1983-05-16', tel: '+32471053864' })],
          dwelling: home('Diestsesteenweg', '402', '6', '3010', 'Kessel-Lo'),
          landlord: { name: 'Ludo Craeninckx' },
          referrer: {
            name: 'Bart Tielemans',
            organisation: 'Advocatenkantoor Tielemans',
            email: 'bart.tielemans@tielemans-cvp.example',
            phone: '+3216317245',
          },
          arrears: debt(1280, 2, 640),
          stepsTaken:
            'Ik heb de heer Craeninckx gevraagd om vooralsnog niet te dagvaarden en betaal vanaf december de huur rechtstreeks.',
          guidanceQuestion: 'Mijn vraag is of uw dienst budgetbegeleiding aan huis kan opstarten.',
          tenantInformed: true,
        },
        'four sums: old debts, allowance, rent, arrears; asks for guidance, so a referral',
      ),
    ),
    mail(
      'zesde-bewindvoerder-brief',
      {
        from: 'Secretariaat mr. Debrouwere <secretariaat@debrouwere-bewind.example>',
        to: 'sociaalhuis@ocmw-mandelstreek.example',
        date: '2027-02-02 08:44:19 +0100',
        subject: 'Bewindvoering J. Vanneste',
        id: '2027-0202-0844.bw@debrouwere-bewind.example',
      },
      multipart('mixed', '----=_bw_0202', [
        text('\nGeachte\n\nGelieve bijgaande brief van meester Debrouwere te willen vinden.\n\nMet vriendelijke groet\nMarleen (secretariaat)\n'),
        attach(
          'brief sociaal huis - Vanneste.pdf',
          'application/pdf',
          await letterPdf({
            letterhead: ['Charlotte Debrouwere', 'advocaat - bewindvoerder', 'Noordstraat 19, 8800 Roeselare', '051 24 80 63'],
            addressee: ['Sociaal Huis', 'Gasstraat 10', '8800 Roeselare'],
            place: 'Roeselare, 1 februari 2027',
            subject: 'Beschermde persoon: de heer Jozef VANNESTE',
            paragraphs: [
              'Geachte mevrouw, geachte heer,',
              `Ik ben bewindvoerder over de goederen van de heer Jozef Vanneste, geboren op 3 augustus 1958 (rijksregisternummer ${dotted(vanneste)}), die een rijwoning huurt in de Gitsestraat 44 te 8800 Roeselare.`,
              'De huur wordt door mij elke maand stipt betaald. De eigenares, mevrouw Simonne Dewulf, stuurde mij op 20 januari foto\'s van de keuken en de koer. De woning is ernstig vervuild; er is sprake van ratten. Zij overweegt een vordering wegens huurschade en raamt de kosten op 3.400 euro.',
              'Ik ging ter plaatse op 26 januari en liet de koer leegmaken. Dat is geen oplossing op termijn.',
              'Graag verneem ik of u woonbegeleiding kan aanbieden, gericht op het onderhoud van de woning. De heer Vanneste is op de hoogte van mijn vraag; u bereikt hem op 0456 18 92 37.',
              'Met oprechte hoogachting,',
              'Charlotte Debrouwere',
            ],
          }),
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Jozef', 'Vanneste', { born: '1958-08-03', insz: vanneste, tel: '+32456189237' })],
          dwelling: home('Gitsestraat', '44', '', '8800', 'Roeselare'),
          landlord: { name: 'Simonne Dewulf' },
          referrer: {
            name: 'Charlotte Debrouwere',
            email: 'secretariaat@debrouwere-bewind.example',
            phone: '+3251248063',
          },
          stepsTaken: 'Ik ging ter plaatse op 26 januari en liet de koer leegmaken.',
          guidanceQuestion:
            'Graag verneem ik of u woonbegeleiding kan aanbieden, gericht op het onderhoud van de woning.',
          tenantInformed: true,
        },
        'facts in a letter as PDF; estimated damage is no arrears and the rent is paid',
      ),
    ),
  ];
}
