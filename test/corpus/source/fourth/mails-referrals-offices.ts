import { mail, says } from '../mail-piece.ts';
import { html, text } from '../mime.ts';
import { debt, dotted, head, home, nationalNumber, type Piece, person } from '../piece.ts';

/** Police, welfare offices, debt mediators, administrators, volunteers. */
export function officeReferralMails(): Piece[] {
  const geert = nationalNumber('1971-11-27', 87);
  return [
    mail(
      'vierde-caw-vinkjes',
      {
        from: 'Jonas Wyffels <jonas.wyffels@caw-polderland.example>',
        to: 'woonbegeleiding@ocmw-kustlijn.example',
        date: '2026-11-10 16:44:00 +0100',
        subject: 'Aanmeldingsformulier woonbegeleiding',
        id: 'caw-pl.2026.644@caw-polderland.example',
      },
      text(
        `
AANMELDINGSFORMULIER

Naam cliënt: Verleye
Voornaam: Sabrina
Geboortedatum: 16/07/1995
Telefoon: 0489 20 74 51
Adres: Torhoutsesteenweg 190 bus 21
Postcode en gemeente: 8400 Oostende
Verhuurder: de heer Marnix Debruyne

Problematiek (aanvinken wat past)
[ ] huurachterstal
[x] hygiëne / onderhoud
[x] overlast
[ ] woonvaardigheden
[ ] opzeg

Toelichting: de verhuurder stuurde een laatste verwittiging, volgende stap is de vrederechter.

Wat gebeurde er al? drie gesprekken met cliënte, één overleg met de verhuurder

Wat is de vraag? begeleiding aan huis, minstens één keer per week

Is de cliënt op de hoogte? [x] ja  [ ] neen

Aanmelder: Jonas Wyffels, CAW Polderland, 059 40 33 16
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'nuisance'),
          tenants: [person('Sabrina', 'Verleye', { born: '1995-07-16', tel: '+32489207451' })],
          dwelling: home('Torhoutsesteenweg', '190', '21', '8400', 'Oostende'),
          landlord: { name: 'Marnix Debruyne' },
          referrer: {
            name: 'Jonas Wyffels',
            organisation: 'CAW Polderland',
            email: 'jonas.wyffels@caw-polderland.example',
            phone: '+3259403316',
          },
          stepsTaken: 'drie gesprekken met cliënte, één overleg met de verhuurder',
          guidanceQuestion: 'begeleiding aan huis, minstens één keer per week',
          tenantInformed: true,
        },
        'form with boxes to tick: only the ticked problems hold',
      ),
    ),
    mail(
      'vierde-schuldbemiddelaar',
      {
        from: 'mr. Liesbet Aertgeerts <l.aertgeerts@aertgeerts-advocaat.example>',
        to: 'info@ocmw-kempenland.example',
        date: '2026-11-16 17:59:21 +0100',
        subject: 'CSR Poelmans - huurachterstand',
        id: 'la.poelmans.3@aertgeerts-advocaat.example',
      },
      text(`
Geachte,

In mijn hoedanigheid van schuldbemiddelaar in de collectieve schuldenregeling van de heer Geert Poelmans (rijksregisternummer ${dotted(geert)}), wonende te 2440 Geel, Diestseweg 134, meld ik u het volgende.

Ondanks het leefgeld dat ik maandelijks doorstort, liet de heer Poelmans een nieuwe huurachterstand ontstaan van 1.980,00 euro bij zijn verhuurster, mevrouw Paula Sneyers. Deze schuld valt buiten de regeling.

Ik zou het op prijs stellen indien uw dienst een budgetbegeleiding zou willen overwegen. De heer Poelmans heeft mij gevraagd u te contacteren.

Met de meeste hoogachting,

Liesbet Aertgeerts
advocaat-schuldbemiddelaar
014 58 20 91
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Geert', 'Poelmans', { insz: geert })],
          dwelling: home('Diestseweg', '134', '', '2440', 'Geel'),
          landlord: { name: 'Paula Sneyers' },
          referrer: {
            name: 'Liesbet Aertgeerts',
            email: 'l.aertgeerts@aertgeerts-advocaat.example',
            phone: '+3214582091',
          },
          arrears: debt(1980),
          guidanceQuestion: 'Ik zou het op prijs stellen indien uw dienst een budgetbegeleiding zou willen overwegen.',
          tenantInformed: true,
        },
        'debt mediator for her client',
      ),
    ),
    mail(
      'vierde-bewindvoerder-opzeg',
      {
        from: 'Kantoor Mr. De Coene <bewind@decoene-bewind.example>',
        to: 'sociale.dienst@ocmw-brugse-rand.example',
        date: '2026-11-12 11:27:00 +0100',
        subject: 'Bewind TACK Simonne - einde huur 31/01/2027',
        id: 'dcb-4471-26@decoene-bewind.example',
      },
      html(
        `<p>Geachte,</p><p>Ik ben bewindvoerder over de goederen van mevrouw <u>Simonne Tack</u>, geboren op 5 februari 1951. Zij huurt al negentien jaar een woning aan de <u>Steenkaai 12, 8000 Brugge</u>.</p><p>De eigenaars, de consorten Maertens, hebben de huur opgezegd tegen 31 januari 2027. Mevrouw heeft geen netwerk en kan zelf geen woning zoeken. Als er niets gebeurt, staat zij in februari op straat.</p><p>Ik schreef haar in bij twee woonmaatschappijen.</p><p>Kan uw dienst haar begeleiden in de zoektocht naar een andere woning? Ik heb dit met haar besproken.</p><p>Met vriendelijke groeten,<br>Karel De Coene<br>advocaat-bewindvoerder<br>050 66 12 80</p>`,
        { charset: 'windows-1252', encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'contract'),
          tenants: [person('Simonne', 'Tack', { born: '1951-02-05' })],
          dwelling: home('Steenkaai', '12', '', '8000', 'Brugge'),
          landlord: { name: 'consorten Maertens' },
          referrer: { name: 'Karel De Coene', email: 'bewind@decoene-bewind.example', phone: '+3250661280' },
          stepsTaken: 'Ik schreef haar in bij twee woonmaatschappijen.',
          guidanceQuestion: 'Kan uw dienst haar begeleiden in de zoektocht naar een andere woning?',
          tenantInformed: true,
        },
        'administrator of goods; notice by the owners',
      ),
    ),
    mail(
      'vierde-wijkagent-telegram',
      {
        from: 'PZ Kleine Vaart - wijk Grobbendonk <wijk.grobbendonk@pz-kleinevaart.example>',
        to: 'meldpunt@ocmw-netevallei.example',
        date: '2026-11-17 22:14:09 +0100',
        subject: 'INFO DE COCK Jean-Pierre',
        id: 'PZKV-20261117-0099@pz-kleinevaart.example',
      },
      text(`
Aan: OCMW
Van: INP Nathalie Smeyers, wijkdienst
Betreft: bewoner in moeilijkheden

Betrokkene: DE COCK, Jean-Pierre, geboren 26/06/1969
Adres: Bevrijdingsstraat 45, 2280 Grobbendonk (huurwoning)
Verhuurder: VAN GENECHTEN Werner

Vastgesteld op 17/11: luide muziek en geschreeuw, vijfde oproep op drie weken. Buren dienden klacht in. Verhuurder ter plaatse, zegt dat hij het contract laat verbreken door de vrederechter.
Betrokkene verward, niet gewelddadig. Weet dat wij OCMW inlichten en gaat akkoord.

Gevraagd: sociaal onderzoek en bemiddeling met verhuurder.

Tel. wijkdienst: 014 24 70 70
Politiezone Kleine Vaart
`),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Jean-Pierre', 'De Cock', { born: '1969-06-26' })],
          dwelling: home('Bevrijdingsstraat', '45', '', '2280', 'Grobbendonk'),
          landlord: { name: 'Werner Van Genechten' },
          referrer: {
            name: 'Nathalie Smeyers',
            organisation: 'Politiezone Kleine Vaart',
            email: 'wijk.grobbendonk@pz-kleinevaart.example',
            phone: '+3214247070',
          },
          guidanceQuestion: 'sociaal onderzoek en bemiddeling met verhuurder.',
          tenantInformed: true,
        },
        'police in telegram style, surname first with a comma',
      ),
    ),
    mail(
      'vierde-ocmw-verhuisd-gezin',
      {
        from: 'Wendy Cambré <wendy.cambre@ocmw-rupelboord.example>',
        to: 'onthaal@ocmw-waasrand.example',
        date: '2026-11-20 10:10:10 +0100',
        subject: 'overdracht gezin Onyango - De Ryck',
        id: 'BEXP281MB0@ocmw-rupelboord.example',
      },
      text(
        `
Dag collega's,

Onderstaand gezin was bij ons in begeleiding (Kerkhofstraat 8 in Boom) maar is op 1 oktober naar jullie verhuisd:

Grace Onyango, °23/03/1987, gsm 0460 91 38 27
Steven De Ryck, °08/12/1984
nieuw adres: Driekoningenstraat 77 bus 1, 9100 Sint-Niklaas

Ze zijn op hun nieuwe adres al meteen in de problemen: de huur van oktober en november is niet betaald, 1.500 euro samen (2 maanden van 750). De nieuwe huisbaas, Koen Polfliet, belde mij hierover.

Grace weet dat ik haar bij jullie aanmeld. Kunnen jullie de budgetbegeleiding overnemen?

Groeten
Wendy Cambré
maatschappelijk werker OCMW Rupelboord
03 880 14 29
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [
            person('Grace', 'Onyango', { born: '1987-03-23', tel: '+32460913827' }),
            person('Steven', 'De Ryck', { born: '1984-12-08' }),
          ],
          dwelling: home('Driekoningenstraat', '77', '1', '9100', 'Sint-Niklaas'),
          landlord: { name: 'Koen Polfliet' },
          referrer: {
            name: 'Wendy Cambré',
            organisation: 'OCMW Rupelboord',
            email: 'wendy.cambre@ocmw-rupelboord.example',
            phone: '+3238801429',
          },
          arrears: debt(1500, 2, 750),
          guidanceQuestion: 'Kunnen jullie de budgetbegeleiding overnemen?',
          tenantInformed: true,
        },
        'welfare office of another town; the former address is not the dwelling',
      ),
    ),
    mail(
      'vierde-tolk-gezin-alhamwi',
      {
        from: 'Mariam Toumi <mariam.toumi@brugfiguren.example>',
        to: 'info@ocmw-mechelenrand.example',
        date: '2026-11-25 13:33:50 +0100',
        subject: 'gezin heeft brief niet begrepen',
        id: 'bf-mt-2511@brugfiguren.example',
      },
      text(`
Hallo,

Ik werk als sociaal tolk Arabisch bij Brugfiguren vzw. Vandaag kwam een gezin bij mij met een aangetekende brief die ze niet begrepen. Het is een ingebrekestelling van hun verhuurder Vastgoed Nekker nv: ze zijn twee maanden huur achter, 1.640 euro, en als ze voor 4 december niet betalen gaat de zaak naar de rechtbank.

Het gezin:
vader Khaled Al Hamwi, geboren 1 januari 1983, 0466 40 17 93
moeder Rima Al Hamwi, geboren 15 mei 1989
vijf kinderen
Liersesteenweg 44 bus 2, 2800 Mechelen

Ik heb hun alles uitgelegd. Ze willen heel graag betalen in stukjes.

Mogen ze bij u een afspraak krijgen? Ik kom mee om te tolken. Ze hebben mij gevraagd om deze mail te sturen.

Mariam Toumi
015 63 20 08
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [
            person('Khaled', 'Al Hamwi', { born: '1983-01-01', tel: '+32466401793' }),
            person('Rima', 'Al Hamwi', { born: '1989-05-15' }),
          ],
          dwelling: home('Liersesteenweg', '44', '2', '2800', 'Mechelen'),
          landlord: { name: 'Vastgoed Nekker nv' },
          referrer: {
            name: 'Mariam Toumi',
            organisation: 'Brugfiguren vzw',
            email: 'mariam.toumi@brugfiguren.example',
            phone: '+3215632008',
          },
          arrears: debt(1640, 2),
          stepsTaken: 'Ik heb hun alles uitgelegd.',
          guidanceQuestion: 'Mogen ze bij u een afspraak krijgen?',
          tenantInformed: true,
        },
        'interpreter tells of a letter; 4 December is a term to pay, no hearing',
      ),
    ),
    mail(
      'vierde-fw-loket-caw',
      {
        from: 'Loket Welzijn <welzijn@stad-dendermond.example>',
        to: 'wonen@ocmw-denderboord.example',
        date: '2026-11-18 09:03:37 +0100',
        subject: 'FW: Aanmelding meneer Baeyens',
        id: 'PAXPR03MB61@stad-dendermond.example',
        more: [['References', '<caw-dv-7781@caw-dendervallei.example>']],
      },
      text(`
Kwam bij ons toe maar is voor jullie.

Loket Welzijn


Van: Fien Hoebeke <fien.hoebeke@caw-dendervallei.example>
Verzonden: dinsdag 17 november 2026 16:20
Aan: Loket Welzijn <welzijn@stad-dendermond.example>
Onderwerp: Aanmelding meneer Baeyens

Beste,

Graag meld ik Walter Baeyens aan (geboren 29/08/1960), Sint-Gillislaan 66 bus 4, 9200 Dendermonde, 0491 83 26 05. Hij laat zijn huurwoning verkommeren sinds zijn scheiding: geen onderhoud, schimmel, kapotte ramen. De verhuurder heeft een procedure aangekondigd.

Wij hadden zes gesprekken met hem.

Onze vraag is om samen op huisbezoek te gaan en een begeleiding op te starten. Walter is op de hoogte en akkoord.

Fien Hoebeke
CAW Dendervallei
052 30 41 66
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Walter', 'Baeyens', { born: '1960-08-29', tel: '+32491832605' })],
          dwelling: home('Sint-Gillislaan', '66', '4', '9200', 'Dendermonde'),
          referrer: {
            name: 'Fien Hoebeke',
            organisation: 'CAW Dendervallei',
            email: 'fien.hoebeke@caw-dendervallei.example',
            phone: '+3252304166',
          },
          stepsTaken: 'Wij hadden zes gesprekken met hem.',
          guidanceQuestion: 'Onze vraag is om samen op huisbezoek te gaan en een begeleiding op te starten.',
          tenantInformed: true,
        },
        'forwarded by a desk that adds nothing: the one who wrote first refers',
      ),
    ),
    mail(
      'vierde-parish-volunteer',
      {
        from: 'Rev. Thomas Okafor <thomas@grace-fellowship.example>',
        to: 'help@ocmw-scheldestad.example',
        date: '2026-11-29 19:05:00 +0100',
        subject: 'Family in our congregation',
        id: 'gf-29-nov-01@grace-fellowship.example',
      },
      text(
        `
Good evening,

I am writing on behalf of a family in our congregation: Blessing Eze and Samuel Eze, Turnhoutsebaan 233 box 9, 2140 Borgerhout. Samuel lost his job at the harbour in August. They are now three months behind with the rent and owe €2,160 to their landlord, Mr Verlinden. He told them he will see them in court.

Our church paid one month for them in July, but we cannot do more.

Could a social worker meet them? They asked me to write because their Dutch is poor. Blessing's number is 0465 33 70 18.

God bless,
Thomas Okafor
Grace Fellowship
0484 60 25 93
`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'en', 'arrears'),
          tenants: [person('Blessing', 'Eze', { tel: '+32465337018' }), person('Samuel', 'Eze')],
          dwelling: home('Turnhoutsebaan', '233', '9', '2140', 'Borgerhout'),
          landlord: { name: 'Verlinden' },
          referrer: {
            name: 'Thomas Okafor',
            organisation: 'Grace Fellowship',
            email: 'thomas@grace-fellowship.example',
            phone: '+32484602593',
          },
          arrears: debt(2160, 3),
          stepsTaken: 'Our church paid one month for them in July, but we cannot do more.',
          guidanceQuestion: 'Could a social worker meet them?',
          tenantInformed: true,
        },
        'English, a minister for a family',
      ),
    ),
  ];
}
