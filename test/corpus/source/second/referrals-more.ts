import { text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

const thielemans = nationalNumber('1968-01-29', 418);

/** More professionals: from the street, from justice, from the fire service and from housing inspection. */
export function secondReferralsMore(): Piece[] {
  return [
    mail(
      'tw-buurtwerker-gesprek',
      {
        from: 'Bram Vervloet <bram@buurtwerk-deschakel.example>',
        to: 'woonteam@stadsdienst-schelde.example',
        date: '2026-11-05 17:35:00 +0100',
        subject: 'Re: koffie en bezorgdheid',
        id: 'bv.51126@buurtwerk-deschakel.example',
      },
      text(`
Hoi Saskia,

Bedankt voor de koffie. Zoals beloofd zet ik alles op een rij over Fatoumata Camara. Zij woont met haar vier kinderen in de Lange Leemstraat 290 bus 1, 2018 Antwerpen, en huurt daar sinds 1 mei 2024.

De onderburen slaan met de bezem tegen het plafond, schelden haar uit op de gang en hebben al twee keer de politie gebeld omdat de kinderen lopen en springen. Volgens mij is het een echt samenlevingsprobleem en geen kwade wil.

Ik heb matten gebracht en met beide gezinnen apart gepraat.

Wil jij een bemiddelaar sturen? Fatoumata vindt dat een goed idee. Bel haar na vier uur: 0467 80 19 34.

Bram Vervloet
Buurtwerk De Schakel
Provinciestraat 88, 2018 Antwerpen
0488 26 75 10
`),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Fatoumata', 'Camara', { tel: '+32467801934' })],
          dwelling: home('Lange Leemstraat', '290', '1', '2018', 'Antwerpen'),
          referrer: {
            name: 'Bram Vervloet',
            organisation: 'Buurtwerk De Schakel',
            email: 'bram@buurtwerk-deschakel.example',
            phone: '+32488267510',
          },
          lease: { startDate: '2024-05-01' },
          stepsTaken: 'Ik heb matten gebracht en met beide gezinnen apart gepraat.',
          guidanceQuestion: 'Wil jij een bemiddelaar sturen?',
          tenantInformed: true,
        },
        'subject looks like an answer; the organisation is in the same postcode',
      ),
    ),

    mail(
      'tw-straathoekwerk-los',
      {
        from: 'Jelle <jelle@straathoekwerk-leie.example>',
        to: 'ocmw@leiestad.example',
        date: '2027-01-19 23:02:55 +0100',
        subject: 'gast op de doorniksewijk',
        id: 'jl-0119-23@straathoekwerk-leie.example',
      },
      text(`
yo, hier jelle van de straat

ken je Mohamed Saïdi? bouwjaar 2003, gsm 0456 12 77 90. heeft eindelijk een kot gevonden op de Doorniksewijk 174 in 8500 Kortrijk maar hij zit er gelijk ne vogel in een kooi. slaapt op de grond, poetst niet, vuilzakken op de koer want hij weet niet welke dag ze buiten moeten. hij kan geen wasmachine bedienen, nooit geleerd
ik ben met hem lakens gaan kopen en heb hem de afvalkalender uitgelegd
kunnen jullie hem onder de arm nemen, vooral leren wonen eigenlijk
't is met zijn goesting hé, hij zat naast mij toen ik dit typte

Jelle Lefevere / Straathoekwerk Leie / 0494 03 58 27
`),
      says(
        {
          ...head('referral', 'nl', 'living-skills', 'upkeep'),
          tenants: [person('Mohamed', 'Saïdi', { tel: '+32456127790' })],
          dwelling: home('Doorniksewijk', '174', '', '8500', 'Kortrijk'),
          referrer: {
            name: 'Jelle Lefevere',
            organisation: 'Straathoekwerk Leie',
            email: 'jelle@straathoekwerk-leie.example',
            phone: '+32494035827',
          },
          stepsTaken: 'ik ben met hem lakens gaan kopen en heb hem de afvalkalender uitgelegd',
          guidanceQuestion: 'kunnen jullie hem onder de arm nemen, vooral leren wonen eigenlijk',
          tenantInformed: true,
        },
        'spoken Flemish; a year alone is no birth date; a room, but not said to be a student lease',
      ),
    ),

    mail(
      'tw-budgetbegeleider-cijfers',
      {
        from: 'Ingrid Thys <ingrid.thys@schuldhulp-kempen.example>',
        to: 'huurbemiddeling@molse-woondienst.example',
        date: '2026-10-29 15:09:27 +0100',
        subject: 'Ludo Thielemans, betaalachterstand huur',
        id: 'SHK-1029.LT@schuldhulp-kempen.example',
      },
      text(
        `
Beste collega,

In het budgetbeheer van de heer Ludo Thielemans (RR ${dotted(thielemans)}) stel ik vast dat hij zijn vrijgekomen leefgeld niet voor de huur gebruikte.

Huurprijs                705,00 EUR
Niet betaald            aug., sept., okt.
Openstaand huurbedrag  2 115,00 EUR
Andere schulden (energie, telecom)  3 880,50 EUR
Afbetaling energie        75,00 EUR/maand

Gehuurde woning: Rondplein 21 bus 0102 te 2400 Mol
Verhuurster: Lutgart Van Genechten, 014 31 08 77

Doorlopende opdracht werd inmiddels bij zijn bank ingesteld en de verhuurster kreeg een voorstel van 80 EUR per maand.

Wat ik van uw dienst verlang: nagaan of het Fonds ter bestrijding van de uithuiszettingen kan tussenkomen.

De heer Thielemans gaf mij op 28 oktober mondeling toestemming voor deze aanmelding.

Ingrid Thys
budgetbegeleider Schuldhulp Kempen vzw
Corbiestraat 60 - 2400 Mol - 014 33 90 16
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Ludo', 'Thielemans', { insz: thielemans })],
          dwelling: home('Rondplein', '21', '0102', '2400', 'Mol'),
          landlord: { name: 'Lutgart Van Genechten', phone: '+3214310877' },
          referrer: {
            name: 'Ingrid Thys',
            organisation: 'Schuldhulp Kempen vzw',
            email: 'ingrid.thys@schuldhulp-kempen.example',
            phone: '+3214339016',
          },
          arrears: debt(2115, 3, 705),
          stepsTaken:
            'Doorlopende opdracht werd inmiddels bij zijn bank ingesteld en de verhuurster kreeg een voorstel van 80 EUR per maand.',
          guidanceQuestion: 'nagaan of het Fonds ter bestrijding van de uithuiszettingen kan tussenkomen.',
          tenantInformed: true,
        },
        'other debts and plans beside the arrears; three months named, not counted',
      ),
    ),

    mail(
      'tw-brandweer-na-interventie',
      {
        from: 'Preventie - Hulpverleningszone Leiemond <preventie@hvz-leiemond.example>',
        to: 'sociaal@departement-wonen-leiemond.example',
        date: '2026-12-29 11:18:06 +0100',
        subject: 'VASTSTELLINGEN na interventie 2612-4471 (keukenbrand)',
        id: 'hvz.2612-4471.v1@hvz-leiemond.example',
        more: [['X-Priority', '1']],
      },
      text(`
Aan de sociale dienst

Onze ploeg bluste op tweede kerstdag een beginnende keukenbrand in de Brugsesteenweg 611, 9000 Gent, bewoond door huurder Eddy Strubbe. Enkel rookschade.

De woning is tot op schouderhoogte gevuld met spullen. Er blijft een pad van veertig centimeter over. Bij een volgende brand krijgen wij deze man er niet tijdig uit. De stapelzucht is volgens de bewoner tien jaar bezig.

Door ons werd een rookmelder geplaatst en de gasfles buitengezet.

Wij dringen aan op begeleiding bij het ontruimen, stap voor stap. Aan de bewoner werd dit ter plaatse meegedeeld.

Kapitein Ann-Sofie Dhaene
Hulpverleningszone Leiemond
Roggestraat 70, 9000 Gent
09 268 41 05
`),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Eddy', 'Strubbe')],
          dwelling: home('Brugsesteenweg', '611', '', '9000', 'Gent'),
          referrer: {
            name: 'Ann-Sofie Dhaene',
            organisation: 'Hulpverleningszone Leiemond',
            email: 'preventie@hvz-leiemond.example',
            phone: '+3292684105',
          },
          stepsTaken: 'Door ons werd een rookmelder geplaatst en de gasfles buitengezet.',
          guidanceQuestion: 'Wij dringen aan op begeleiding bij het ontruimen, stap voor stap.',
          tenantInformed: true,
        },
        'the number of the intervention is no roll number; "ontruimen" is clearing, no eviction',
      ),
    ),

    mail(
      'tw-justitiehuis-voorwaarden',
      {
        from: 'Veerle Daems <veerle.daems@justitiehuis-dijle.example>',
        to: 'loket@dijlewonen.example',
        date: '2026-09-10 09:44:00 +0200',
        subject: 'Justitiabele D.W. - behoud van woonst',
        id: 'JH.26.0910.dw@justitiehuis-dijle.example',
      },
      text(
        `
Geachte

Als justitieassistent volg ik Dimitri Wouters op, geboren te Leuven op 30.05.1985 en huurder van een appartement aan de Kessel-Lostraat 36 bus 21, 3010 Kessel-Lo. Een vast adres is een voorwaarde van zijn invrijheidstelling.

Verhuurder Dijlehuis bv liet hem weten dat zijn proefcontract op 31 december afloopt en niet verlengd wordt.

Ik nam contact op met de huurdersdienst; die wil herbekijken als er begeleiding komt. Daarom mijn verzoek: kunt u zich als begeleidende dienst engageren?

Dimitri is op 8 september door mij op de hoogte gebracht.

V. Daems
Justitiehuis Dijle
Bondgenotenlaan 301, 3000 Leuven
T: +32 16 21 45 03
`,
        { encoding: 'quoted-printable', charset: 'iso-8859-1' },
      ),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Dimitri', 'Wouters', { born: '1985-05-30' })],
          dwelling: home('Kessel-Lostraat', '36', '21', '3010', 'Kessel-Lo'),
          landlord: { name: 'Dijlehuis bv' },
          referrer: {
            name: 'Veerle Daems',
            organisation: 'Justitiehuis Dijle',
            email: 'veerle.daems@justitiehuis-dijle.example',
            phone: '+3216214503',
          },
          stepsTaken: 'Ik nam contact op met de huurdersdienst; die wil herbekijken als er begeleiding komt.',
          guidanceQuestion: 'kunt u zich als begeleidende dienst engageren?',
          tenantInformed: true,
        },
        'initial in the signature, full name in From; place of birth is not the municipality of the dwelling',
      ),
    ),

    mail(
      'tw-wooninspectie-verslag',
      {
        from: 'Woningcontrole <controle@igs-denderleeuwkant.example>',
        to: 'meldpunt@ocmw-oudeberg.example',
        date: '2027-02-16 14:00:59 +0100',
        subject: 'Controleverslag 2027/058 - Guilleminlaan',
        id: 'igs-2027-058@igs-denderleeuwkant.example',
        lineFeeds: true,
      },
      text(
        `
CONTROLEVERSLAG 2027/058
Pand: Guilleminlaan 102, 9500 Geraardsbergen
Bezoek: 12 februari 2027, 10u15
Aanwezig: huurster Kimberly Roelandt; verhuurder Freddy Haegeman (0474 41 09 36)

Conclusie technisch: geen gebreken van categorie II of III. Het pand zelf is in orde.
Conclusie bewoning: aangekoekt vuil in keuken en bad, wc verstopt, uitwerpselen van drie katten. De oorzaak ligt bij het gebruik en niet bij het gebouw.

Gevolg: de controleur gaf ter plaatse poetsadvies en plant een tweede bezoek op 16 maart.
Aan uw dienst wordt gevraagd: mevrouw Roelandt bij het onderhoud te begeleiden zodat het tweede bezoek gunstig uitvalt.
De huurster kent de inhoud van dit verslag.

Controleur: Gunther Moreels
IGS Denderleeuwkant, Wijngaardstraat 8, 9500 Geraardsbergen, 054 43 87 20
`,
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Kimberly', 'Roelandt')],
          dwelling: home('Guilleminlaan', '102', '', '9500', 'Geraardsbergen'),
          landlord: { name: 'Freddy Haegeman', phone: '+32474410936' },
          referrer: {
            name: 'Gunther Moreels',
            organisation: 'IGS Denderleeuwkant',
            email: 'controle@igs-denderleeuwkant.example',
            phone: '+3254438720',
          },
          stepsTaken: 'de controleur gaf ter plaatse poetsadvies en plant een tweede bezoek op 16 maart.',
          guidanceQuestion:
            'mevrouw Roelandt bij het onderhoud te begeleiden zodat het tweede bezoek gunstig uitvalt.',
          tenantInformed: true,
        },
        'date and hour of a visit are no hearing; the number of the report is no roll number',
      ),
    ),

    mail(
      'tw-ziekenhuis-sociale-dienst',
      {
        from: 'Sociale Dienst AZ Ten Nete <socialedienst@az-tennete.example>',
        to: 'thuisbegeleiding@neteland.example',
        date: '2026-11-11 10:27:45 +0100',
        subject: 'ontslag op 18/11, woning onleefbaar',
        id: 'AZTN.SD.8846@az-tennete.example',
      },
      text(`
Beste,

Patiënt: Swinnen Maurits
Geboortedatum: 02-07-1943
Domicilie = gehuurd huis: Lierseweg 149 - 2200 Herentals
Contact bij voorkeur via patiënt zelf: 0471 93 50 28

Opname na val. Ambulanciers konden met de brancard niet binnen door afval in de hal; er hing volgens hen een ondraaglijke stank en de koelkast krioelde van de maden.

We belden de gezinszorg (geen plaats voor januari) en de wijkverpleging (start 19/11).

Onze vraag is of jullie voor 18/11 een grote schoonmaak kunnen organiseren, anders kan hij niet naar huis.

De patiënt is hierin gekend, maar schaamt zich.

Griet Verachtert, sociaal verpleegkundige
AZ Ten Nete
014 24 61 79
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Maurits', 'Swinnen', { born: '1943-07-02', tel: '+32471935028' })],
          dwelling: home('Lierseweg', '149', '', '2200', 'Herentals'),
          referrer: {
            name: 'Griet Verachtert',
            organisation: 'AZ Ten Nete',
            email: 'socialedienst@az-tennete.example',
            phone: '+3214246179',
          },
          stepsTaken: 'We belden de gezinszorg (geen plaats voor januari) en de wijkverpleging (start 19/11).',
          guidanceQuestion:
            'Onze vraag is of jullie voor 18/11 een grote schoonmaak kunnen organiseren, anders kan hij niet naar huis.',
          tenantInformed: true,
        },
        'discharge from the hospital is no end of the lease; surname first after the label',
      ),
    ),

    mail(
      'tw-dienstencentrum-twee-zussen',
      {
        from: 'Centrumleider LDC De Boomgaard <ldc.deboomgaard@westhoekzorg.example>',
        to: 'outreach@westhoek-ocmw.example',
        date: '2026-10-20 15:51:12 +0200',
        subject: 'de zusjes Doom',
        id: 'ldc-boomgaard-2010@westhoekzorg.example',
      },
      text(`
Beste outreachers,

Elke middag eten Agnes Doom en Paula Doom hier hun warme maaltijd. Sinds de zomer dragen ze dezelfde kleren en ruiken ze sterk. Gisteren bracht ik Agnes naar huis, Diksmuidseweg 83 te 8900 Ieper, en schrok: geen verwarming aan, schimmelend brood op de sofa, beddengoed dat in geen jaar gewassen is.

Zelf stelde ik hun de wasserette van ons centrum voor en sprak ik de pastoor aan.

Zijn jullie bereid om eens aan te kloppen? De zusters weten niet dat ik u schrijf en zouden dat ook niet fijn vinden.

De huiseigenaar ken ik niet, het is een huurhuis.

Kristof Ghyselen
LDC De Boomgaard
057 20 46 38
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Agnes', 'Doom'), person('Paula', 'Doom')],
          dwelling: home('Diksmuidseweg', '83', '', '8900', 'Ieper'),
          referrer: {
            name: 'Kristof Ghyselen',
            organisation: 'LDC De Boomgaard',
            email: 'ldc.deboomgaard@westhoekzorg.example',
            phone: '+3257204638',
          },
          stepsTaken: 'Zelf stelde ik hun de wasserette van ons centrum voor en sprak ik de pastoor aan.',
          guidanceQuestion: 'Zijn jullie bereid om eens aan te kloppen?',
          tenantInformed: false,
        },
        'two sisters; From has a function, the name is in the signature',
      ),
    ),
  ];
}
