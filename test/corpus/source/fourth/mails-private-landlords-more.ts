import { mail, says } from '../mail-piece.ts';
import { text } from '../mime.ts';
import { debt, head, home, type Piece, person } from '../piece.ts';

/** More private landlords, and a son who writes for his mother. */
export function morePrivateLandlordMails(): Piece[] {
  return [
    mail(
      'vierde-vermieter-aachen',
      {
        from: 'Dieter Krämer <dieter.kraemer@kaiserpost.example>',
        to: 'sozialdienst@oeshz-goehltal.example',
        date: '2026-11-12 18:05:27 +0100',
        subject: 'Mieter in Kelmis zahlt nicht',
        id: 'kp-88120.12@kaiserpost.example',
      },
      text(
        `
Sehr geehrte Damen und Herren,

ich wohne in Aachen und vermiete ein Häuschen in der Lütticher Straße 112, 4720 Kelmis, an Herrn Marc Schyns. Seit drei Monaten bekomme ich keine Miete mehr. Er schuldet mir inzwischen 1.890 Euro, die Miete beträgt 630 Euro im Monat.

Auf meine Briefe antwortet er nicht. Sein Nachbar sagt, dass er die Arbeit verloren hat.

Könnten Sie einmal bei ihm vorbeischauen? Ich möchte keinen Prozess.

Mit freundlichen Grüßen

Dieter Krämer
Tel. +49 241 5569014
`,
        { charset: 'iso-8859-1', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'de', 'arrears'),
          tenants: [person('Marc', 'Schyns')],
          dwelling: home('Lütticher Straße', '112', '', '4720', 'Kelmis'),
          landlord: { name: 'Dieter Krämer', email: 'dieter.kraemer@kaiserpost.example', phone: '+492415569014' },
          arrears: debt(1890, 3, 630),
          stepsTaken: 'Auf meine Briefe antwortet er nicht.',
          guidanceQuestion: 'Könnten Sie einmal bei ihm vorbeischauen?',
        },
        'German landlord abroad',
      ),
    ),
    mail(
      'vierde-zoon-voor-moeder',
      {
        from: 'Bart Callens <bart.callens@brugpost.example>',
        to: 'ocmw@ocmw-houtvenne.example',
        date: '2026-11-22 09:41:08 +0100',
        subject: 'verhuur Noordstraat - mama',
        id: 'bp-0941-22@brugpost.example',
      },
      text(
        `
Beste,

Ik schrijf in naam van mijn moeder, Agnes Demeyer (88), zij mailt niet. Zij is eigenares van het rijhuis Noordstraat 71, 8730 Beernem. De huurders, Glenn Cattoor en Melissa Vanpoucke, hebben haar vier maanden huur niet betaald: 2.240 euro, dus 560 per maand.

Mijn moeder leeft van die huur naast haar klein pensioen. Ze durft zelf niets te zeggen. Ik heb hun op 12 november een brief in de bus gestoken.

Kunt u bemiddelen?

Bart Callens
0497 18 66 04
`,
        { charset: 'iso-8859-15', encoding: '8bit' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Glenn', 'Cattoor'), person('Melissa', 'Vanpoucke')],
          dwelling: home('Noordstraat', '71', '', '8730', 'Beernem'),
          landlord: { name: 'Agnes Demeyer' },
          referrer: { name: 'Bart Callens', email: 'bart.callens@brugpost.example', phone: '+32497186604' },
          arrears: debt(2240, 4, 560),
          stepsTaken: 'Ik heb hun op 12 november een brief in de bus gestoken.',
          guidanceQuestion: 'Kunt u bemiddelen?',
        },
        'a relative of the landlord writes',
      ),
    ),
    mail(
      'vierde-hoeve-utf16',
      {
        from: 'Frieda Scheerlinck <frieda@hoevedelinde.example>',
        to: 'info@ocmw-vlaardennen.example',
        date: '2026-11-25 14:12:00 +0100',
        subject: 'vraagje over mijn huurster',
        id: 'hdl-25-11-26@hoevedelinde.example',
      },
      text(
        `
Dag,

Mijn huurster Débora Ferreira da Silva zit met twee kleintjes in het huisje Berg 4, 9660 Brakel. Ze betaalt sinds september de huur niet meer, nu al 1.365 € (455 € per maand, 3 maanden). Ze heeft geen werk meer en zegt dat ze geen recht heeft op steun, maar dat kan toch niet?

Kan zij bij jullie terecht? Ze spreekt Portugees en een beetje Frans. Haar nummer: 0465 77 31 20. Ze weet dat ik het vraag.

Frieda Scheerlinck
Hoeve De Linde
055 42 60 31
`,
        { charset: 'utf-16', encoding: 'base64' },
      ),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          tenants: [person('Débora', 'Ferreira da Silva', { tel: '+32465773120' })],
          dwelling: home('Berg', '4', '', '9660', 'Brakel'),
          landlord: { name: 'Frieda Scheerlinck', email: 'frieda@hoevedelinde.example', phone: '+3255426031' },
          arrears: debt(1365, 3, 455),
          guidanceQuestion: 'Kan zij bij jullie terecht?',
          tenantInformed: true,
        },
        'UTF-16; a street of one word without the word for street; a Portuguese double surname',
      ),
    ),
    mail(
      'vierde-verhuurder-zonder-namen',
      {
        from: 'Patrick <patje.vh@leiebocht.example>',
        to: 'info@ocmw-leiestreek.example',
        date: '2026-11-26 22:16:51 +0100',
        subject: 'Vraag',
        id: 'lb-pvh-2611@leiebocht.example',
      },
      text(`
hey

mn huurder betaalt al 2 maand zn huur niet, 1240 euro. ik krijg hem ni te pakken. wat moet ik nu doen en kunnen jullie daar iets mee?

grtz patrick
`),
      says(
        {
          ...head('arrears', 'nl', 'arrears'),
          landlord: { name: 'Patrick', email: 'patje.vh@leiebocht.example' },
          arrears: debt(1240, 2),
          guidanceQuestion: 'wat moet ik nu doen en kunnen jullie daar iets mee?',
        },
        'no name and no address of the tenant: a person asks first',
        'review',
      ),
    ),
  ];
}
