import { parseArgs } from 'node:util';
import writeExcelFile from 'write-excel-file/node';
import { createInputReader } from '#adapters/documents/input-reader.ts';

/**
 * What a long list costs to read: `list [--rows N] [--xlsx]` (default 10,000 rows, as CSV). Prints processor time in milliseconds, peak memory of the
 * whole process in megabytes, and how many rows became signals.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { rows: { type: 'string', default: '10000' }, xlsx: { type: 'boolean', default: false } },
  });
  const rows = Number(values.rows);
  const header =
    'Dossiernr;Naam;Voornaam;Geboortedatum;Straat;Huisnr;Bus;Postcode;Gemeente;Maandhuur;Achterstand;Aantal maanden;GSM;Ondernomen stappen';
  const lines = Array.from({ length: rows }, (_, index) => rowOf(index));
  const bytes = values.xlsx
    ? await workbookOf([header, ...lines])
    : new TextEncoder().encode(`${[header, ...lines].join('\r\n')}\r\n`);
  const read = createInputReader();
  const before = process.cpuUsage();
  const { items } = await read({
    channel: 'file',
    fileName: values.xlsx ? 'achterstallen.xlsx' : 'achterstallen.csv',
    bytes,
    receivedAt: '2026-11-20T08:00:00.000Z',
  });
  const { user, system } = process.cpuUsage(before);
  const figures = {
    rows,
    signals: items.filter(({ outcome }) => outcome === 'signal').length,
    processorMs: Math.round((user + system) / 1_000),
    peakMb: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
}

const NAMES = [
  'Verbeke',
  'Van den Broeck',
  'Öztürk',
  'De Wachter',
  'Nguyen',
  'Bouazza',
  'Cornelis',
  'Peeters',
];
const GIVEN = ['Tom', 'Ilse', 'Emine', 'Jan-Baptist', 'Thi Lan', 'Saïd', 'Gwendolyn', 'Kim'];
const STREETS = ['Boomstraat', 'Sint-Amandusplein', 'Jan Hammeneckerstraat', 'Eikerdreef', 'Temsesteenweg'];

function rowOf(index: number): string {
  const pick = (list: readonly string[]): string => list[index % list.length] ?? '';
  const day = String((index % 28) + 1).padStart(2, '0');
  return `${20_000 + index};${pick(NAMES)}${Math.floor(index / 8)};${pick(GIVEN)};${day}/07/19${60 + (index % 40)};${pick(STREETS)};${(index % 200) + 1};${index % 3 === 0 ? (index % 9) + 1 : ''};2880;Bornem;344,10;${500 + (index % 900)},30;${(index % 5) + 2};0470 ${String(index % 100).padStart(2, '0')} 81 12;twee herinneringen, geen antwoord`;
}

/** The same rows as a workbook, each cell a text. */
const workbookOf = (lines: readonly string[]): Promise<Buffer> =>
  writeExcelFile([
    { sheet: 'Achterstallen', data: lines.map((line) => line.split(';').map((value) => ({ value }))) },
  ]).toBuffer();
