import { mail, says } from '../mail-piece.ts';
import { html, multipart, text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** School, youth care, street work, and helpers who write English or German. */
export function sixthMailsOfYouthAndStreetWorkers(): Piece[] {
  return [
    mail(
      'zesde-clb-drie-maanden',
      {
        from: '"Hilde Van Roey (CLB De Brug)" <hilde.vanroey@clb-debrug.example>',
        to: 'huisvandewijk@ocmw-mechelenrand.example',
        cc: 'zorg@basisschool-deknoop.example',
        date: '2026-12-04 12:33:27 +0100',
        subject: 'gezin in nood',
        id: 'DB9PR02.CLB.0412@clb-debrug.example',
      },
      multipart('alternative', '_000_DB9PR02CLB_', [
        text(
          `
Dag collega's,

Ik bel en mail jullie op vraag van basisschool De Knoop. Yassin (9) en Lina (6) kwamen deze week zonder brooddoos naar school. Mama, Amina Bouzidi, vertelde mij daarna dat ze sinds september geen huur meer kan betalen (drie maanden, aan 790 euro per maand) en dat de huisbaas het nu aan een advocaat geeft.

Ze wonen op de Battelsesteenweg, nummer 255 bus 2, 2800 Mechelen. Papa woont niet meer thuis. Ze weet dat ik jullie schrijf en ik mocht haar nummer geven: 0489 77 30 15.

Wij regelden al schoolmaaltijden en een invulsessie voor de schooltoeslag. Kunnen jullie dringend met haar aan tafel gaan over de huur?

Hilde Van Roey
CLB De Brug
tel 015 29 64 11
`,
          { encoding: 'quoted-printable' },
        ),
        html(
          `<html><body lang="NL-BE"><p>Dag collega's,</p><p>Ik bel en mail jullie op vraag van basisschool De Knoop. Yassin (9) en Lina (6) kwamen deze week zonder brooddoos naar school. Mama, Amina Bouzidi, vertelde mij daarna dat ze sinds september geen huur meer kan betalen (drie maanden, aan 790 euro per maand) en dat de huisbaas het nu aan een advocaat geeft.</p><p>Ze wonen op de Battelsesteenweg, nummer 255 bus 2, 2800 Mechelen. Papa woont niet meer thuis. Ze weet dat ik jullie schrijf en ik mocht haar nummer geven: 0489 77 30 15.</p><p>Wij regelden al schoolmaaltijden en een invulsessie voor de schooltoeslag. Kunnen jullie dringend met haar aan tafel gaan over de huur?</p><p>Hilde Van Roey<br>CLB De Brug<br>tel 015 29 64 11</p></body></html>`,
          { encoding: 'quoted-printable' },
        ),
      ]),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Amina', 'Bouzidi', { tel: '+32489773015' })],
          dwelling: home('Battelsesteenweg', '255', '2', '2800', 'Mechelen'),
          referrer: {
            name: 'Hilde Van Roey',
            organisation: 'CLB De Brug',
            email: 'hilde.vanroey@clb-debrug.example',
            phone: '+3215296411',
          },
          arrears: debt(0, 3, 790),
          stepsTaken: 'Wij regelden al schoolmaaltijden en een invulsessie voor de schooltoeslag.',
          guidanceQuestion: 'Kunnen jullie dringend met haar aan tafel gaan over de huur?',
          tenantInformed: true,
        },
        'children are no tenants; months and rent but no sum; the mother knows',
      ),
    ),
    mail(
      'zesde-jeugdzorg-doorgestuurd',
      {
        from: 'Thys Evelien <evelien.thys@ocj-demerzuid.example>',
        to: 'woondienst@ocmw-herkdal.example',
        date: '2026-11-19 16:55:36 +0100',
        subject: 'FW: Thuissituatie Kempische Steenweg',
        id: '0f55.191126@ocj-demerzuid.example',
      },
      text(
        `
Beste

Ik ben consulente bij het OCJ en volg de kinderen van dit gezin. Hieronder wat de contextbegeleidster mij schreef. Het is ons niet om de kinderen te doen in deze mail maar om de woning: kan iemand van jullie samen met de contextbegeleidster aan huis gaan en hen leren hoe je dat bijhoudt? De ouders gaan akkoord, wij bespraken het op 17 november.

Evelien Thys
consulente
Ondersteuningscentrum Jeugdzorg Demer-Zuid
011 26 90 47

-----Oorspronkelijk bericht-----
Van: Sofie Put <sofie.put@contextbegeleiding-dester.example>
Verzonden: woensdag 18 november 2026 9:12
Aan: Thys Evelien
Onderwerp: Thuissituatie Kempische Steenweg

Evelien, even kort na gisteren:
- ouders: Kimberly Nijs (29) en Dragan Petrović (34)
- adres nog steeds Kempische Steenweg 301 bus 12 Hasselt
- verhuurder is Demerwoon, die hebben een eerste verwittiging gestuurd na het plaatsbezoek van 9/11
- de woning is vies: schimmel in badkamer, vuile luiers, kattenbak; afwas van weken
- ze weten echt niet hoe eraan te beginnen, ze hebben het allebei nooit geleerd
- huur is in orde

gsm Kimberly: 0499 28 61 03, de mijne is 0477 90 12 56
Sofie
`,
        { encoding: 'base64' },
      ),
      says(
        {
          ...head('referral', 'nl', 'upkeep', 'living-skills'),
          tenants: [person('Kimberly', 'Nijs', { tel: '+32499286103' }), person('Dragan', 'Petrović')],
          dwelling: home('Kempische Steenweg', '301', '12', '', 'Hasselt'),
          landlord: { name: 'Demerwoon' },
          referrer: {
            name: 'Evelien Thys',
            organisation: 'Ondersteuningscentrum Jeugdzorg Demer-Zuid',
            email: 'evelien.thys@ocj-demerzuid.example',
            phone: '+3211269047',
          },
          guidanceQuestion:
            'kan iemand van jullie samen met de contextbegeleidster aan huis gaan en hen leren hoe je dat bijhoudt?',
          tenantInformed: true,
        },
        'forwarded; the one who forwards refers, the facts are in the note below; two mobile numbers; ages are no birth dates',
      ),
    ),
    mail(
      'zesde-straathoekwerk',
      {
        from: 'jelle straathoek <jelle@straathoekwerk-leiekaai.example>',
        to: 'thuisblijven@ocmw-leieschelde.example',
        date: '2026-12-11 23:40:12 +0100',
        subject: 'emre',
        id: 'CAJ9x-emre-1211@straathoekwerk-leiekaai.example',
      },
      text(`
yo allemaal

gasten van t rabot weer. ken een jongen, emre çelik, 22j. zit op ne studio in de gasmeterlaan 107 bus 24, 9000 gent. zn werk bij de pakjesdienst gestopt in okt en sindsdien betaalt em ni meer. tis 575,25 pm en em staat nu 1.150,50 in t rood. huurbaas = Vastgoed Wondel bv, die stuurt al mails vol juridisch gedoe

em is nu naar de RVA geweest samen met mij en zn C4 is binnen. em wil zelf praten ma durft ni bellen naar zo ne grote dienst, hij weet wel da'k ulder schrijf

kan er iemand van u afkomen naar ons lokaal? maandag of dinsdag is em daar altijd vanaf 14u. zn nr 0460 31 77 20 en mail emre.celik04@postduif.example

merci!
Jelle De Backer
Straathoekwerk Leiekaai
0474 58 03 91
`),
      says(
        {
          ...head('referral', 'nl', 'arrears'),
          tenants: [person('Emre', 'Çelik', { tel: '+32460317720', email: 'emre.celik04@postduif.example' })],
          dwelling: home('Gasmeterlaan', '107', '24', '9000', 'Gent'),
          landlord: { name: 'Vastgoed Wondel bv' },
          referrer: {
            name: 'Jelle De Backer',
            organisation: 'Straathoekwerk Leiekaai',
            email: 'jelle@straathoekwerk-leiekaai.example',
            phone: '+32474580391',
          },
          arrears: debt(1150.5, 0, 575.25),
          stepsTaken: 'em is nu naar de RVA geweest samen met mij en zn C4 is binnen.',
          guidanceQuestion: 'kan er iemand van u afkomen naar ons lokaal?',
          tenantInformed: true,
        },
        'dialect and no capitals; Monday and Tuesday are no hearing',
      ),
    ),
    mail(
      'zesde-refugee-volunteer',
      {
        from: 'Priscilla Okonkwo <priscilla@newroofleuven.example>',
        to: 'social.services@ocmw-dijlevallei.example',
        date: '2027-01-07 19:28:00 +0100',
        subject: 'Family about to lose their flat - please advise',
        id: 'new-roof-0701.1928@newroofleuven.example',
      },
      text(
        `
Good evening,

I coordinate the housing volunteers of New Roof Leuven. I would like to refer a mother from Eritrea, Ms Selam Haile (born 12 March 1995), who rents from a private owner, Mr Wim Stroobants, at Tiensesteenweg 188, 3001 Heverlee. She was granted asylum in 2024.

Her benefit was suspended by mistake, so the rent for November and December (EUR 1,560.00 in total) has not been paid. January is due as well but the owner kindly said he would wait for that one. He also mentioned the juge de paix / vrederechter, and I am not sure how serious that is.

So far one of our volunteers went with her to your front desk on 22 December, and I wrote to Mr Stroobants twice.

Could a social worker meet her, preferably with a Tigrinya interpreter, and talk to the owner? She knows I am contacting you and is happy for you to call her: 0485 90 44 17.

With kind regards,
Priscilla Okonkwo
New Roof Leuven vzw
Naamsestraat 63, 3000 Leuven
+32 16 48 25 70
`,
        { charset: 'us-ascii', encoding: '7bit' },
      ),
      says(
        {
          ...head('referral', 'en', 'arrears'),
          tenants: [person('Selam', 'Haile', { born: '1995-03-12', tel: '+32485904417' })],
          dwelling: home('Tiensesteenweg', '188', '', '3001', 'Heverlee'),
          landlord: { name: 'Wim Stroobants' },
          referrer: {
            name: 'Priscilla Okonkwo',
            organisation: 'New Roof Leuven vzw',
            email: 'priscilla@newroofleuven.example',
            phone: '+3216482570',
          },
          arrears: debt(1560, 2),
          stepsTaken:
            'So far one of our volunteers went with her to your front desk on 22 December, and I wrote to Mr Stroobants twice.',
          guidanceQuestion:
            'Could a social worker meet her, preferably with a Tigrinya interpreter, and talk to the owner?',
          tenantInformed: true,
        },
        'English with a comma for thousands; two months for a sum, the rent itself is not said',
      ),
    ),
    mail(
      'zesde-familienhilfe-raeren',
      {
        from: 'Familienhilfe Göhltal <einsatzleitung@familienhilfe-goehltal.example>',
        to: 'sozialdienst@oeshz-goehltal.example',
        date: '2026-11-26 08:58:47 +0100',
        subject: 'Meldung: verwahrloste Wohnung',
        id: 'fhg-2026-0914@familienhilfe-goehltal.example',
        headerCharset: 'iso-8859-1',
      },
      text(
        `
Sehr geehrte Damen und Herren,

seit August hilft unsere Mitarbeiterin einmal pro Woche im Haushalt von Herrn Manfred Schumacher, geb. 05.12.1956, wohnhaft Hauptstraße 62 in 4730 Raeren. Sie findet dort jedes Mal verschimmelte Lebensmittel, verschmutzte Böden und eine Toilette vor, die man kaum benutzen kann. Der Vermieter, Herr Egon Cormann, hat sich am Montag bei uns beschwert. Mietschulden gibt es nach unserem Wissen keine.

Bisher haben wir die Stunden von zwei auf vier erhöht und den Hausarzt informiert.

Wir bitten Sie um eine Begleitung, die mit Herrn Schumacher einen Putzplan aufstellt und mit Herrn Cormann spricht. Herr Schumacher selbst weiß noch nichts von diesem Schreiben.

Mit freundlichen Grüßen
Ursula Pauels
Einsatzleitung
Familienhilfe Göhltal VoG
Tel. 087 63 20 45
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('referral', 'de', 'upkeep'),
          tenants: [person('Manfred', 'Schumacher', { born: '1956-12-05' })],
          dwelling: home('Hauptstraße', '62', '', '4730', 'Raeren'),
          landlord: { name: 'Egon Cormann' },
          referrer: {
            name: 'Ursula Pauels',
            organisation: 'Familienhilfe Göhltal VoG',
            email: 'einsatzleitung@familienhilfe-goehltal.example',
            phone: '+3287632045',
          },
          stepsTaken: 'Bisher haben wir die Stunden von zwei auf vier erhöht und den Hausarzt informiert.',
          guidanceQuestion:
            'Wir bitten Sie um eine Begleitung, die mit Herrn Schumacher einen Putzplan aufstellt und mit Herrn Cormann spricht.',
          tenantInformed: false,
        },
        'German; no arrears; the tenant does not know',
      ),
    ),
  ];
}
