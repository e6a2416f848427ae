import { cleanText } from '#domain/normalise/text.ts';
import { DocumentFault } from '../document-fault.ts';
import { limits } from '../limits.ts';
import { readXmlEvents } from '../trees/read-xml-events.ts';
import { unpack } from '../unpack.ts';

/**
 * Text of a Word document (DOCX): one line a paragraph, one line a table row with a tab between cells. Deleted text, field codes
 * and footnotes are left out. Throws a `DocumentFault`.
 */
export function readDocx(bytes: Uint8Array): string[] {
  const part = unpack(bytes, (name) => name === 'word/document.xml').get('word/document.xml');
  if (part === undefined) throw new DocumentFault('damaged', 'The document has no text part.');
  const lines: string[] = [];
  const cells: string[][] = [];
  let paragraph = '';
  let cell: string[] | undefined;
  let inText = false;
  const endParagraph = (): void => {
    const text = cleanText(paragraph).trim();
    paragraph = '';
    if (cell === undefined) lines.push(text);
    else if (text !== '') cell.push(text);
    if (lines.length > limits.text.lines)
      throw new DocumentFault('too-large', `The document has more than ${limits.text.lines} lines.`);
  };
  readXmlEvents(part, {
    open: (name) => {
      if (name === 't') inText = true;
      else if (name === 'tab') paragraph += '\t';
      else if (name === 'br' || name === 'cr') endParagraph();
      else if (name === 'tr') cells.push([]);
      else if (name === 'tc') cell = [];
    },
    text: (text) => {
      if (inText) paragraph += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'p') endParagraph();
      else if (name === 'tc') {
        cells.at(-1)?.push((cell ?? []).join(', '));
        cell = undefined;
      } else if (name === 'tr') {
        const row = cells.pop();
        if (row !== undefined && row.some((text) => text !== '')) lines.push(row.join('\t'));
      }
    },
  });
  return lines;
}
