import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#adapters/documents/office/read-docx.ts';

const docx = (body: string): Uint8Array =>
  zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) });
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('readDocx', () => {
  it('makes a line of each paragraph and each table row', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('Huurder')}</w:tc><w:tc>${p('Jan Peeters')}${p('en An Maes')}</w:tc></w:tr></w:tbl>`;
    expect(readDocx(docx(p('Geachte,') + table + p('Groeten')))).toEqual([
      'Geachte,',
      'Huurder\tJan Peeters, en An Maes',
      'Groeten',
    ]);
  });

  it('leaves deleted text and field codes out', () => {
    const run =
      '<w:p><w:del><w:r><w:delText>18 november</w:delText></w:r></w:del><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>25 november</w:t></w:r></w:p>';
    expect(readDocx(docx(run))).toEqual(['25 november']);
  });

  it('reports a container without text', () => {
    expect(() => readDocx(zipSync({ 'word/styles.xml': strToU8('<x/>') }))).toThrow(
      expect.objectContaining({ reason: 'damaged' }),
    );
  });
});
