import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '#adapters/documents/limits.ts';
import { readXlsx } from '#adapters/documents/sheets/read-xlsx.ts';

type Parts = {
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
};

/** A workbook by hand, so that a test shows the XML that it is about. */
function book({ sheets, strings, styles, workbook }: Parts): Uint8Array {
  const names = Object.keys(sheets);
  return zipSync({
    'xl/workbook.xml': strToU8(
      workbook ??
        `<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${names.map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, strToU8(sheets[name] ?? '')]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strToU8(strings) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': strToU8(styles) }),
  });
}

const sheet = (rows: string, after = ''): string =>
  `<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`;
const text = (ref: string, value: string): string =>
  `<c r="${ref}" t="inlineStr"><is><t>${value}</t></is></c>`;

describe('readXlsx', () => {
  it('reads shared, rich and inline texts, numbers, truths and results of formulas', () => {
    const [first] = readXlsx(
      book({
        strings:
          '<sst><si><t>Naam</t></si><si><r><t>Van </t></r><r><t>Acker</t></r><rPh><t>x</t></rPh></si></sst>',
        sheets: {
          Blad: sheet(
            `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2"><v>1117.8</v></c><c r="E2" t="b"><v>1</v></c><c r="F2" t="str"><f>A1</f><v>uit</v></c><c r="G2"><f>1+1</f><v>2</v></c></row>`,
          ),
        },
      }),
    );
    expect(first).toEqual({
      name: 'Blad',
      rows: [{ line: 2, cells: ['Naam', 'Van Acker', null, 1117.8, true, 'uit', 2] }],
    });
  });

  it('shows an error, and a formula without a result, as something that is no number', () => {
    const [first] = readXlsx(
      book({
        sheets: {
          B: sheet('<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1"><f>SUM(A:A)</f></c></row>'),
        },
      }),
    );
    expect(first?.rows[0]?.cells).toEqual(['#REF!', '#N/A']);
  });

  it('makes dates of numbers when the style shows a date, in either calendar', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="165" formatCode="DD/MM/YYYY"/><numFmt numFmtId="166" formatCode="#,##0.00 &quot;dag&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs></styleSheet>';
    const rows =
      '<row r="1"><c r="A1" s="1"><v>25310</v></c><c r="B1" s="2"><v>25310</v></c><c r="C1" s="3"><v>46350.395833333336</v></c></row>';
    const [first] = readXlsx(book({ styles, sheets: { B: sheet(rows) } }));
    expect(first?.rows[0]?.cells).toEqual([{ date: '1969-04-17' }, 25310, '2026-11-24 09:30']);
    const [old] = readXlsx(
      book({
        styles,
        sheets: { B: sheet(rows) },
        workbook:
          '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="B" sheetId="1" r:id="rId1"/></sheets></workbook>',
      }),
    );
    expect(old?.rows[0]?.cells[0]).toEqual({ date: '1973-04-18' });
  });

  it('gives each row its part of a cell that is merged downwards', () => {
    const rows = `<row r="1">${text('A1', 'Jan')}${text('B1', 'Dorp 1')}</row><row r="2">${text('A2', 'An')}</row>`;
    const [first] = readXlsx(
      book({ sheets: { B: sheet(rows, '<mergeCells><mergeCell ref="B1:B2"/></mergeCells>') } }),
    );
    expect(first?.rows.map((row) => row.cells)).toEqual([
      ['Jan', 'Dorp 1'],
      ['An', 'Dorp 1'],
    ]);
  });

  it('spreads a group over the headers below it, and no title over the sheet', () => {
    const rows = `<row r="1">${text('A1', 'Overzicht')}</row><row r="2">${text('A2', 'Huurder')}${text('C2', 'Woning')}</row>`;
    const [first] = readXlsx(
      book({
        sheets: {
          B: sheet(
            rows,
            '<mergeCells><mergeCell ref="A1:D1"/><mergeCell ref="A2:B2"/><mergeCell ref="C2:D2"/></mergeCells>',
          ),
        },
      }),
    );
    expect(first?.rows.map((row) => row.cells)).toEqual([
      ['Overzicht'],
      ['Huurder', 'Huurder', 'Woning', 'Woning'],
    ]);
  });

  it('leaves hidden sheets out and marks hidden rows', () => {
    const workbook =
      '<workbook xmlns:r="r"><sheets><sheet name="Oud" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Nu" sheetId="2" r:id="rId2"/></sheets></workbook>';
    const sheets = readXlsx(
      book({
        workbook,
        sheets: { Oud: sheet(''), Nu: sheet(`<row r="3" hidden="1">${text('A3', 'x')}</row>`) },
      }),
    );
    expect(sheets).toEqual([{ name: 'Nu', rows: [{ line: 3, cells: ['x'], hidden: true }] }]);
  });

  it('refuses a bomb before it unpacks it', () => {
    const bomb = zipSync(
      {
        'xl/workbook.xml': strToU8('<workbook/>'),
        'xl/worksheets/sheet1.xml': new Uint8Array(limits.archive.unpackedBytes + 1),
      },
      { level: 9 },
    );
    expect(bomb.byteLength).toBeLessThan(500_000);
    expect(() => readXlsx(bomb)).toThrow(expect.objectContaining({ reason: 'too-large' }));
  });

  it('refuses a document type in any of its parts', () => {
    const workbook =
      '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook><sheets><sheet name="&x;"/></sheets></workbook>';
    expect(() => readXlsx(book({ workbook, sheets: { B: sheet('') } }))).toThrow(
      expect.objectContaining({ reason: 'unsafe-xml' }),
    );
  });

  it('is not led astray by a reference to the last column of the last row', () => {
    const [first] = readXlsx(
      book({
        sheets: { B: sheet(`<row r="1048576">${text('XFD1048576', 'ver')}${text('A1048576', 'x')}</row>`) },
      }),
    );
    expect(first?.rows).toEqual([{ line: 1_048_576, cells: ['x'] }]);
  });
});
