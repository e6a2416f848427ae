import { type HostileInput, mail, plainMail, SIGNAL, text } from './hostile-input.ts';

const TWO_MB = 2_000_000;
const fill = (unit: string, size = TWO_MB): string =>
  unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

/** What slow patterns stumble over: long runs of one thing, without or with line breaks. */
const runs: Readonly<Record<string, string>> = {
  spaces: ' ',
  tabs: '\t',
  'no-break spaces': '\u00a0',
  digits: '7',
  letters: 'a',
  capitals: 'A',
  dots: '.',
  commas: ',',
  hyphens: '-',
  underscores: '_',
  'opening brackets': '(',
  quotes: '"',
  'quoted lines': '> ',
  'at signs': 'a@',
  'mail addresses': 'a@b.example ',
  links: 'https://a.example/b ',
  names: 'Tom Verbeke ',
  'capitalised words': 'Verbeke ',
  'names with particles': 'van der ',
  initials: 'T. ',
  dates: '12/11/2026 ',
  'dates in words': '12 november 2026 ',
  times: '9u30 ',
  amounts: '1.032,30 euro ',
  'digits and dots': '1.000.',
  'digits and spaces': '1 0 ',
  'phone numbers': '+32 478 00 70 14 ',
  'national numbers': '85.07.30-033.28 ',
  'roll numbers': '26A1234 ',
  addresses: 'Barelstraat 27, 2880 Bornem ',
  'house numbers': '27 bus 3 ',
  postcodes: '2880 ',
  labels: 'Naam: ',
  'labels without values': 'Huurder Adres Achterstand ',
  'court words': 'verzoekschrift vonnis dagvaarding ',
  parties: 'tegen ',
  'number words': 'duizend honderd ',
  semicolons: ';',
  'cells with tabs': 'a\t',
  'soft line breaks': '=\r\n',
  combining: 'e\u0301',
};

const everyForty = (textOf: string): string => textOf.replace(/.{40}/gs, (part) => `${part}\n`);

const csv = (
  name: string,
  fileName: string,
  bytes: () => Uint8Array,
  more: Partial<HostileInput> = {},
): HostileInput => ({
  name,
  channel: 'file',
  fileName,
  bytes,
  ...more,
});

/** Texts, in mails and in files. */
export const hostileTexts: readonly HostileInput[] = [
  ...Object.entries(runs).flatMap(([name, unit]): HostileInput[] => [
    {
      name: `mail with 2 MB of ${name} in one line`,
      channel: 'mail',
      fileName: 'mail.eml',
      bytes: () => plainMail(`${SIGNAL}\r\n${fill(unit)}`),
    },
    {
      name: `mail with 2 MB of ${name} in lines`,
      channel: 'mail',
      fileName: 'mail.eml',
      bytes: () => plainMail(`${SIGNAL}\r\n${everyForty(fill(unit, TWO_MB * 0.9))}`),
    },
    {
      name: `file with 2 MB of ${name} in one line`,
      channel: 'file',
      fileName: 'tekst.txt',
      bytes: () => text(`Geachte heer,\n\nverzoekschrift huurachterstand\n${fill(unit, TWO_MB * 0.9)}`),
    },
  ]),
  {
    name: 'subject of 400 kB',
    channel: 'mail',
    fileName: 'mail.eml',
    bytes: () => mail(`X-Y: 1\r\nSubject: ${fill('RE: ', 400_000)}\r\nContent-Type: text/plain\r\n`, SIGNAL),
  },
  csv('CSV with one line of 25 MB', 'lijn.csv', () =>
    text(`naam;adres;achterstand\n${fill('Verbeke ', 25_000_000)}`),
  ),
  csv('CSV with a line of a million cells', 'cellen.csv', () =>
    text(`naam;adres;achterstand\n${fill('x;', TWO_MB)}\n`),
  ),
  csv('CSV with a quote that never closes', 'quote.csv', () =>
    text(
      `naam;adres;achterstand\n"Verbeke Tom;Barelstraat 27;100\n${'Peeters Jan;Kerkstraat 1;100\n'.repeat(20_000)}`,
    ),
  ),
  csv(
    'CSV with 40,000 rows',
    'rijen.csv',
    () => text(`naam;adres;achterstand\n${'Verbeke Tom;Barelstraat 27, 2880 Bornem;100\n'.repeat(40_000)}`),
    {
      becomes: 'unreadable',
    },
  ),
  csv('CSV with 24,000 rows of broken names', 'stuk.csv', () =>
    text(`naam;adres;achterstand\n${';;;\n??;--;**\n'.repeat(12_000)}`),
  ),
  csv('CSV with 300 columns', 'breed.csv', () =>
    text(
      `${Array.from({ length: 300 }, (_, i) => `naam${i}`).join(';')}\n${`${'x;'.repeat(300)}\n`.repeat(2_000)}`,
    ),
  ),
  csv(
    'CSV of formulas',
    'formule.csv',
    () =>
      text(
        'naam;adres;achterstand\n=HYPERLINK("http://evil.example","Verbeke");Barelstraat 27, 2880 Bornem;=1+1\n@SUM(1);+cmd|\'/c calc\'!A0;-2\nVerbeke Tom;Barelstraat 27, 2880 Bornem;100\n',
      ),
    { quick: true },
  ),
  csv(
    'UTF-16 without its mark, cut in a character',
    'half.csv',
    () => {
      const bytes = Buffer.from(
        'naam;adres;achterstand\nVerbeke Tom;Barelstraat 27, 2880 Bornem;100\n',
        'utf16le',
      );
      return new Uint8Array(bytes.subarray(0, -1));
    },
    { quick: true },
  ),
  csv(
    '64 kB of noise',
    'ruis.bin',
    () => Uint8Array.from({ length: 65_536 }, (_, i) => (i * 2_654_435_761) >>> 13),
    { quick: true },
  ),
  csv('nothing but NUL', 'nul.csv', () => new Uint8Array(1_000_000), { quick: true, becomes: 'unreadable' }),
];
