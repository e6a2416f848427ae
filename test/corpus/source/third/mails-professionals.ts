import { html, text } from '../mime.ts';
import { mail, says } from '../mail-piece.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** Professionals and relatives, Dutch and French. */
export function professionalMails(): Piece[] {
  return [
    mail(
      'derde-mutualiteit-maatschappelijk-werker',
      {
        from: 'Hanne Goossens <hanne.goossens@ziekenfonds-kompas.example>',
        to: 'woonbegeleiding@ocmw-demervallei.example',
        date: '2026-11-04 11:20:00 +0100',
        subject: 'Doorverwijzing cliënt',
        id: 'hg.0411@ziekenfonds-kompas.example',
      },
      text(`
Beste collega,

Ik wil graag een cliënt van mij doorverwijzen: Luc Reynders, geboren op 19 mei 1968. Hij woont in de Koning Albertstraat 21 bus 6, 3290 Diest en is bereikbaar op 0476 00 94 02.

Luc is sinds een hersenbloeding niet meer in staat zijn huishouden te doen. Het appartement is vuil en de keuken is onbruikbaar. Hij huurt van Immo Demerland.

Ik regelde al poetshulp, maar die haakte af na twee keer.

Kunnen jullie wekelijkse begeleiding aan huis voorzien?

Luc gaat akkoord met deze doorverwijzing.

Met vriendelijke groeten,
Hanne Goossens
maatschappelijk werker
Ziekenfonds Kompas
Refugiestraat 9, 3290 Diest
013 00 28 15
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Luc', 'Reynders', { born: '1968-05-19', tel: '+32476009402' })],
          dwelling: home('Koning Albertstraat', '21', '6', '3290', 'Diest'),
          landlord: { name: 'Immo Demerland' },
          referrer: { name: 'Hanne Goossens', organisation: 'Ziekenfonds Kompas', email: 'hanne.goossens@ziekenfonds-kompas.example', phone: '+3213002815' },
          stepsTaken: 'Ik regelde al poetshulp, maar die haakte af na twee keer.',
          guidanceQuestion: 'Kunnen jullie wekelijkse begeleiding aan huis voorzien?',
          tenantInformed: true,
        },
        'referral by a social worker of a health fund',
      ),
    ),
    mail(
      'derde-caw-formulier',
      {
        from: 'Onthaal CAW De Brug <onthaal@caw-debrug.example>',
        to: 'aanmeldingen@ocmw-netheland.example',
        date: '2026-11-11 10:10:00 +0100',
        subject: 'Aanmelding preventieve woonbegeleiding',
        id: 'caw-debrug-2026-3390@caw-debrug.example',
      },
      text(`
AANMELDING

Naam cliënt: Van Hoof Natasja
Geboortedatum: 02/10/1983
Adres: Lierseweg 83, 2200 Herentals
Telefoon cliënt: 0489 00 15 62
Eigenaar: dhr. Jan Peetermans

Aanmelder: Ruth Wuyts
Organisatie: CAW De Brug
Telefoon aanmelder: 014 00 77 09

Problematiek: huurachterstand (1.350 euro, 2 maanden)
Reeds ondernomen: gesprek met de eigenaar op 3 november
Vraag: hulp bij het opmaken van een budgetplan
Cliënt op de hoogte: ja
`, { encoding: 'base64' }),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Natasja', 'Van Hoof', { born: '1983-10-02', tel: '+32489001562' })],
          dwelling: home('Lierseweg', '83', '', '2200', 'Herentals'),
          landlord: { name: 'Jan Peetermans' },
          referrer: { name: 'Ruth Wuyts', organisation: 'CAW De Brug', email: 'onthaal@caw-debrug.example', phone: '+3214007709' },
          arrears: debt(1350, 2),
          stepsTaken: 'gesprek met de eigenaar op 3 november',
          guidanceQuestion: 'hulp bij het opmaken van een budgetplan',
          tenantInformed: true,
        },
        'form lines; two phones',
      ),
    ),
    mail(
      'derde-wijkagent-html',
      {
        from: 'Bert Haesevoets <bert.haesevoets@pz-limburgoost.example>',
        to: 'ocmw@ocmw-genkerland.example',
        date: '2026-11-18 06:58:00 +0100',
        subject: 'Burengerucht Hasseltweg',
        id: 'pz.8842.1811@pz-limburgoost.example',
      },
      html(
        `<p>Geachte,</p><p>Wij werden deze maand vijf keer opgeroepen voor nachtlawaai bij <b>Jurgen Thijs</b>, geboren op 14/04/1986, Hasseltweg 190 bus 7, 3600 Genk.</p><p>Wij stelden proces-verbaal op en spraken met de bewoners van het gebouw.</p><p>Is het mogelijk dat uw dienst hem begeleidt? De betrokkene weet nog niet dat ik u contacteer.</p><p>Bert Haesevoets<br>wijkagent<br>Politiezone Limburg Oost<br>089 00 52 36</p>`,
        { encoding: 'quoted-printable' },
      ),
      says(
        {
          ...head('referral', 'nl', 'nuisance'),
          tenants: [person('Jurgen', 'Thijs', { born: '1986-04-14' })],
          dwelling: home('Hasseltweg', '190', '7', '3600', 'Genk'),
          referrer: { name: 'Bert Haesevoets', organisation: 'Politiezone Limburg Oost', email: 'bert.haesevoets@pz-limburgoost.example', phone: '+3289005236' },
          stepsTaken: 'Wij stelden proces-verbaal op en spraken met de bewoners van het gebouw.',
          guidanceQuestion: 'Is het mogelijk dat uw dienst hem begeleidt?',
          tenantInformed: false,
        },
        'HTML only; the tenant does not know',
      ),
    ),
    mail(
      'derde-thuiszorg-kort',
      {
        from: 'Team Thuiszorg Bellewij <team@bellewij-thuiszorg.example>',
        to: 'meldpunt@ocmw-denderdal.example',
        date: '2026-11-21 15:51:00 +0100',
        subject: 'bezorgd om mevrouw',
        id: 'bw-21-11@bellewij-thuiszorg.example',
      },
      text(`
Dag,

We maken ons zorgen over Rosa Van Der Elst, Aalstersesteenweg 266, 9400 Ninove. Ze verzamelt al jaren kranten, kleren en dozen en kan alleen nog langs een smal pad naar haar bed. We probeerden met haar op te ruimen maar ze wordt dan boos.

Kunnen jullie eens meegaan op huisbezoek?

Sien De Pauw
Thuiszorg Bellewij
0466 00 81 57
`),
      says(
        {
          ...head('referral', 'nl', 'living-skills'),
          tenants: [person('Rosa', 'Van Der Elst')],
          dwelling: home('Aalstersesteenweg', '266', '', '9400', 'Ninove'),
          referrer: { name: 'Sien De Pauw', organisation: 'Thuiszorg Bellewij', email: 'team@bellewij-thuiszorg.example', phone: '+32466008157' },
          stepsTaken: 'We probeerden met haar op te ruimen maar ze wordt dan boos.',
          guidanceQuestion: 'Kunnen jullie eens meegaan op huisbezoek?',
        },
        'hoarding described, not named',
      ),
    ),
    mail(
      'derde-schoolmaatschappelijk-werk',
      {
        from: 'Ilke Bosmans <ilke.bosmans@clb-noorderkempen.example>',
        to: 'sociaalhuis@ocmw-noorderkempen.example',
        date: '2026-12-01 13:37:00 +0100',
        subject: 'gezin in woonnood',
        id: 'ib0112@clb-noorderkempen.example',
      },
      text(`
Beste,

Via de school ken ik het gezin van Fatoumata Bah (gsm 0456 00 93 20), Meerseweg 8, 2321 Meer. De moeder vertelde me dat ze drie maanden huur niet kon betalen en dat de eigenaar, Karel Boeckx, boos is.

Ik belde samen met haar naar Karel Boeckx. Hij wil tot Kerstmis wachten.

Vraag: kunnen jullie met haar een plan maken om de huurschuld af te lossen? Ze weet dat ik u mail.

Ilke Bosmans
CLB Noorderkempen
03 314 00 62
`, { charset: 'iso-8859-1' }),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Fatoumata', 'Bah', { tel: '+32456009320' })],
          dwelling: home('Meerseweg', '8', '', '2321', 'Meer'),
          landlord: { name: 'Karel Boeckx' },
          referrer: { name: 'Ilke Bosmans', organisation: 'CLB Noorderkempen', email: 'ilke.bosmans@clb-noorderkempen.example', phone: '+3233140062' },
          arrears: debt(0, 3),
          stepsTaken: 'Ik belde samen met haar naar Karel Boeckx. Hij wil tot Kerstmis wachten.',
          guidanceQuestion: 'kunnen jullie met haar een plan maken om de huurschuld af te lossen?',
          tenantInformed: true,
        },
        'arrears in months only',
      ),
    ),
    mail(
      'derde-bewindvoerder',
      {
        from: 'Meester An Verstrepen <an.verstrepen@advocaten-zenne.example>',
        to: 'woonbegeleiding@ocmw-rivierenland.example',
        date: '2026-11-26 17:09:00 +0100',
        subject: 'Beschermde persoon Eddy Wauters',
        id: 'av.2611.4@advocaten-zenne.example',
      },
      text(`
Geachte,

Ik ben bewindvoerder over Eddy Wauters, geboren op 7 juli 1957, wonende te 2800 Mechelen, Liersesteenweg 144 bus 2. Zijn huur wordt door mij betaald, maar de woning wordt niet onderhouden en er is ongedierte. De verhuurder, SVK Zennedal, heeft een opzeg aangekondigd.

Ik stelde een poetsdienst aan; de heer Wauters laat die niet binnen.

Mag ik u verzoeken begeleiding op te starten?

Hoogachtend,

An Verstrepen
Advocaten Zenne
015 00 42 90
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'contract'),
          tenants: [person('Eddy', 'Wauters', { born: '1957-07-07' })],
          dwelling: home('Liersesteenweg', '144', '2', '2800', 'Mechelen'),
          landlord: { name: 'SVK Zennedal' },
          referrer: { name: 'An Verstrepen', organisation: 'Advocaten Zenne', email: 'an.verstrepen@advocaten-zenne.example', phone: '+3215004290' },
          stepsTaken: 'Ik stelde een poetsdienst aan; de heer Wauters laat die niet binnen.',
          guidanceQuestion: 'Mag ik u verzoeken begeleiding op te starten?',
        },
        'administrator refers; upkeep and an announced notice',
      ),
    ),
    mail(
      'derde-assistante-sociale-fr',
      {
        from: 'Nadia Hamdi <n.hamdi@maison-medicale-canal.example>',
        to: 'logement@ocmw-zennerand.example',
        date: '2026-11-16 12:14:00 +0100',
        subject: "Demande d'accompagnement",
        id: 'nh1611@maison-medicale-canal.example',
      },
      text(`
Madame, Monsieur,

Je suis assistante sociale et je vous adresse ma patiente, Madame Sylvie Lemaire, née le 11 mars 1975, qui habite Steenweg op Bergen 72 boîte 5 à 1600 Sint-Pieters-Leeuw. Elle a deux mois d'arriérés de loyer, soit 1.560 euros ; son loyer est de 780 euros. Son propriétaire est Monsieur Dirk Vanhove.

Nous avons introduit une demande d'allocations pour elle.

Pourriez-vous l'aider à négocier un plan de paiement ? Madame Lemaire est d'accord avec cette démarche. Son numéro : 0493 00 26 48.

Cordialement,
Nadia Hamdi
Maison médicale du Canal
02 520 00 93
`, { encoding: 'quoted-printable' }),
      says(
        {
          ...head('referral', 'fr', 'arrears'),
          tenants: [person('Sylvie', 'Lemaire', { born: '1975-03-11', tel: '+32493002648' })],
          dwelling: home('Steenweg op Bergen', '72', '5', '1600', 'Sint-Pieters-Leeuw'),
          landlord: { name: 'Dirk Vanhove' },
          referrer: { name: 'Nadia Hamdi', organisation: 'Maison médicale du Canal', email: 'n.hamdi@maison-medicale-canal.example', phone: '+3225200093' },
          arrears: debt(1560, 2, 780),
          stepsTaken: "Nous avons introduit une demande d'allocations pour elle.",
          guidanceQuestion: "Pourriez-vous l'aider à négocier un plan de paiement ?",
          tenantInformed: true,
        },
        'French professional about a tenant in a Flemish street',
      ),
    ),
    mail(
      'derde-dochter-over-vader',
      {
        from: 'Ann Verbruggen <ann.verbruggen@mijnpost.example>',
        to: 'ocmw@ocmw-leuvenrand.example',
        date: '2026-11-15 20:40:00 +0100',
        subject: 'Hulp voor mijn vader',
        id: 'av1511@mijnpost.example',
      },
      text(`
Beste,

Mijn vader, Frans Verbruggen, woont alleen in de Tiensesteenweg 301, 3360 Bierbeek. Sinds mama gestorven is doet hij niets meer in huis: hij poetst niet, wast niet en laat het eten beschimmelen. Hij huurt het huis van kerkfabriek Sint-Hilarius.

Ik ga elke zaterdag kuisen maar dat volstaat niet.

Is er iemand die hem in de week kan opvolgen? Hij weet niet dat ik u schrijf.

Ann Verbruggen
0474 00 50 38
`),
      says(
        {
          ...head('referral', 'nl', 'upkeep'),
          tenants: [person('Frans', 'Verbruggen')],
          dwelling: home('Tiensesteenweg', '301', '', '3360', 'Bierbeek'),
          landlord: { name: 'kerkfabriek Sint-Hilarius' },
          referrer: { name: 'Ann Verbruggen', email: 'ann.verbruggen@mijnpost.example', phone: '+32474005038' },
          stepsTaken: 'Ik ga elke zaterdag kuisen maar dat volstaat niet.',
          guidanceQuestion: 'Is er iemand die hem in de week kan opvolgen?',
          tenantInformed: false,
        },
        'daughter with the same surname; her phone is not his',
      ),
    ),
    mail(
      'derde-broer-kort',
      {
        from: 'Tim Geerts <tim.geerts@gsmpost.example>',
        to: 'info@ocmw-maasland.example',
        date: '2026-12-05 01:12:00 +0100',
        subject: 'mijn zus',
        id: 'tg.0512@gsmpost.example',
      },
      text(`
Hallo, mijn zus Lies Geerts (0498 00 13 75) zit in de problemen, ze kan haar huur al 2 maand niet betalen. Ze woont Rijksweg 512 bus 1 3630 Maasmechelen. Kunnen jullie haar bellen? Ik heb haar al 500 euro geleend. Ze weet dat ik dit stuur.
Tim
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Lies', 'Geerts', { tel: '+32498001375' })],
          dwelling: home('Rijksweg', '512', '1', '3630', 'Maasmechelen'),
          referrer: { name: 'Tim Geerts', email: 'tim.geerts@gsmpost.example' },
          arrears: debt(0, 2),
          stepsTaken: 'Ik heb haar al 500 euro geleend.',
          guidanceQuestion: 'Kunnen jullie haar bellen?',
          tenantInformed: true,
        },
        'the loan of 500 euro is no arrears',
      ),
    ),
  ];
}
