import { mail, says } from '../mail-piece.ts';
import { html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Estate agents and a syndic, who write for an owner. */
export function sixthMailsOfAgents(): Piece[] {
  return [
    mail(
      'zesde-rentmeester-voor-eigenares',
      {
        from: 'Immo Bolderberg - verhuur <verhuur@immobolderberg.example>',
        to: 'sociaal.huis@ocmw-demerhaspen.example',
        date: '2027-01-19 11:11:27 +0100',
        subject: 'RE: Achterstallige huur / ref. 2019-334',
        id: '003401db6a42$1901@immobolderberg.example',
        more: [['X-Mailer', 'Microsoft Outlook 16.0']],
      },
      text(
        `
Geachte mevrouw,
Geachte heer,

Wij treden op als rentmeester voor mevrouw Lutgarde Bosmans, eigenares van het appartement te 3500 Hasselt, Kuringersteenweg 291 bus 9. Het appartement wordt sedert 1 februari 2024 gehuurd door de heer Dries Vanhees en mevrouw Femke Thijs.

Ondanks drie aanmaningen (16/11, 7/12 en 4/1) blijven de huurgelden van november, december en januari onbetaald, hetzij 3 x € 865,00 of € 2.595,00. Daarbij komt nog een afrekening van de gemeenschappelijke kosten van € 318,44, die het voorwerp van een aparte briefwisseling uitmaakt.

Mogen wij u verzoeken met beide huurders contact te nemen alvorens onze opdrachtgeefster haar raadsman inschakelt?

Hoogachtend,

Benny Quintens
Immo Bolderberg bvba
Stevoortse Kiezel 12, 3500 Hasselt
T 011 27 63 50 | BIV 509.000
------------------------------------------------------------------
De inhoud van deze e-mail is uitsluitend bestemd voor de geadresseerde. Huurprijzen op onze website (vanaf € 595) zijn louter indicatief.
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Dries', 'Vanhees'), person('Femke', 'Thijs')],
          dwelling: home('Kuringersteenweg', '291', '9', '3500', 'Hasselt'),
          landlord: { name: 'Lutgarde Bosmans' },
          referrer: {
            name: 'Benny Quintens',
            organisation: 'Immo Bolderberg bvba',
            email: 'verhuur@immobolderberg.example',
            phone: '+3211276350',
          },
          arrears: debt(2595, 3, 865),
          lease: { startDate: '2024-02-01' },
          stepsTaken:
            'Ondanks drie aanmaningen (16/11, 7/12 en 4/1) blijven de huurgelden van november, december en januari onbetaald',
          guidanceQuestion:
            'Mogen wij u verzoeken met beide huurders contact te nemen alvorens onze opdrachtgeefster haar raadsman inschakelt?',
        },
        'agent for a named owner; common charges and a price in the disclaimer are no arrears',
      ),
    ),

    mail(
      'zesde-keten-kantoor-eigenaar-huurder',
      {
        from: 'Ines Claeskens <ines@dijlewoningen.example>',
        to: 'huurbegeleiding@sociaalhuis-dijlestad.example',
        date: '2026-12-03 09:05:50 +0100',
        subject: 'FW: Fwd: huur december',
        id: '0312.fwfw.77@dijlewoningen.example',
      },
      text(
        `
Goedemorgen,

Zie de berichten hieronder. Het gaat om Ousmane Bah in de Liersesteenweg 129 bus 3 (2800 Mechelen), een pand dat wij beheren voor Patrick Haegemans. Kan er iemand bij Ousmane langs?

Ines Claeskens
Kantoor Dijlewoningen
015 44 18 27

Van: Patrick Haegemans <p.haegemans@mailkoffer.example>
Verzonden: woensdag 2 december 2026 22:31
Aan: ines@dijlewoningen.example
Onderwerp: Fwd: huur december

Ines, dit kreeg ik daarstraks. Intussen is dat al de 3e maand op rij, we zitten aan 2100 euro (huur 700). Ik heb hem vorige week nog opgebeld. Begin jij eraan of stuur je het naar het Sociaal Huis?
Patrick

> Van: ousmane.bah88@mobielepost.example
> Datum: 2 dec. 2026 18:12
> Aan: Patrick Haegemans
>
> Dag meneer Patrick ik kan deze maand ook niet betalen. Mijn contract op
> het werk is gestopt en mijn dossier bij de vakbond duurt lang. Sorry.
> Ousmane
`,
        { parameters: '; format=flowed' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Ousmane', 'Bah', { email: 'ousmane.bah88@mobielepost.example' })],
          dwelling: home('Liersesteenweg', '129', '3', '2800', 'Mechelen'),
          landlord: { name: 'Patrick Haegemans', email: 'p.haegemans@mailkoffer.example' },
          referrer: {
            name: 'Ines Claeskens',
            organisation: 'Kantoor Dijlewoningen',
            email: 'ines@dijlewoningen.example',
            phone: '+3215441827',
          },
          arrears: debt(2100, 3, 700),
          stepsTaken: 'Ik heb hem vorige week nog opgebeld.',
          guidanceQuestion: 'Kan er iemand bij Ousmane langs?',
        },
        'three deep: address from the office, sum from the owner, e-mail from the tenant',
      ),
    ),

    mail(
      'zesde-syndicus-overlast',
      {
        from: 'Syndicbureau Pauwels-Roose <dossiers@pauwelsroose.example>',
        to: 'wonen@ocmw-antwerpenzuid.example',
        date: '2027-02-17 17:20:08 +0100',
        subject: 'VME De Linde – bewoner app. 4C',
        id: 'vme-delinde-4c-170227@pauwelsroose.example',
      },
      multipart('alternative', '_b_pr_170227', [
        text(
          `
Geachte,

Als syndicus van residentie De Linde richten wij ons tot u over de huurder van appartement 4C, de heer Stefan Kowalski, Grotesteenweg 486 bus 4C, 2600 Berchem. Eigenaar van het appartement is de heer Paul Van Hoof.

Drie bewoners dienden klacht in wegens nachtlawaai en ruzies in de lift. Uit het appartement komt een sterke geur van afval; op 9 februari werden kakkerlakken vastgesteld.

Wij schreven zowel de heer Kowalski als de eigenaar aan en lieten een ongediertebestrijder komen, die niet werd binnengelaten.

Is een begeleiding mogelijk? De heer Kowalski kent onze stap naar u niet.

Met achting,
Greet Roose
Syndicbureau Pauwels-Roose
03 281 90 37
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<p>Geachte,</p><p>Als syndicus van residentie De Linde richten wij ons tot u over de huurder van appartement 4C, de heer Stefan Kowalski, Grotesteenweg 486 bus 4C, 2600 Berchem. Eigenaar van het appartement is de heer Paul Van Hoof.</p><p>Drie bewoners dienden klacht in wegens nachtlawaai en ruzies in de lift. Uit het appartement komt een sterke geur van afval; op 9 februari werden kakkerlakken vastgesteld.</p><p>Wij schreven zowel de heer Kowalski als de eigenaar aan en lieten een ongediertebestrijder komen, die niet werd binnengelaten.</p><p>Is een begeleiding mogelijk? De heer Kowalski kent onze stap naar u niet.</p><p>Met achting,<br>Greet Roose<br>Syndicbureau Pauwels-Roose<br>03 281 90 37</p>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'nuisance', 'upkeep'),
          tenants: [person('Stefan', 'Kowalski')],
          dwelling: home('Grotesteenweg', '486', '4C', '2600', 'Berchem'),
          landlord: { name: 'Paul Van Hoof' },
          referrer: {
            name: 'Greet Roose',
            organisation: 'Syndicbureau Pauwels-Roose',
            email: 'dossiers@pauwelsroose.example',
            phone: '+3232819037',
          },
          stepsTaken:
            'Wij schreven zowel de heer Kowalski als de eigenaar aan en lieten een ongediertebestrijder komen, die niet werd binnengelaten.',
          guidanceQuestion: 'Is een begeleiding mogelijk?',
          tenantInformed: false,
        },
        'a syndic signals; the owner is only named',
      ),
    ),
  ];
}
