import type { PdfFont } from '../letter-pdf.ts';

const LEFT = 62;
const RIGHT = 533;

/** A letterhead against the right margin, the first line in bold. */
export function headRight(document: PDFKit.PDFDocument, lines: readonly string[], serif = false): void {
  for (const [index, line] of lines.entries()) {
    const bold = serif ? 'Times-Bold' : 'Helvetica-Bold';
    const plain = serif ? 'Times-Roman' : 'Helvetica';
    document.font(index === 0 ? bold : plain).fontSize(index === 0 ? 12 : 8.5);
    document.text(line, LEFT, document.y, { width: RIGHT - LEFT, align: 'right' });
  }
  document.moveDown(1);
}

/** Justified prose, as a word processor sets it. */
export function prose(document: PDFKit.PDFDocument, font: PdfFont, size: number, texts: readonly string[]): void {
  document.font(font).fontSize(size);
  for (const text of texts) {
    document.text(text, LEFT, document.y, { width: RIGHT - LEFT, align: 'justify', paragraphGap: 7, lineGap: 1.5 });
  }
}

export function centred(document: PDFKit.PDFDocument, font: PdfFont, size: number, text: string): void {
  document.font(font).fontSize(size).text(text, LEFT, document.y, { width: RIGHT - LEFT, align: 'center' });
  document.moveDown(0.6);
}

/** A ruled table of any number of columns; the first row in bold. */
export function grid(
  document: PDFKit.PDFDocument,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  size = 9,
): void {
  let y = document.y;
  for (const [index, cells] of rows.entries()) {
    document.font(index === 0 ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
    const height =
      8 + Math.max(...cells.map((text, column) => document.heightOfString(text, { width: (widths[column] ?? 80) - 8 })));
    let x = LEFT;
    for (const [column, text] of cells.entries()) {
      const width = widths[column] ?? 80;
      document.rect(x, y, width, height).lineWidth(0.5).stroke();
      document.text(text, x + 4, y + 4, { width: width - 8 });
      x += width;
    }
    y += height;
  }
  document.text('', LEFT, y + 8);
}

/** A line of a form: what is asked, then boxes with or without a cross. */
export function ticks(
  document: PDFKit.PDFDocument,
  asked: string,
  options: readonly (readonly [text: string, ticked: boolean])[],
): void {
  const y = document.y + 2;
  document.font('Helvetica').fontSize(9.5).text(asked, LEFT, y, { lineBreak: false });
  let x = 215;
  for (const [text, ticked] of options) {
    document.rect(x, y - 1, 10, 10).lineWidth(0.7).stroke();
    if (ticked) document.font('Helvetica-Bold').text('X', x + 1.8, y, { lineBreak: false });
    document.font('Helvetica').text(text, x + 15, y, { lineBreak: false });
    x += 28 + document.widthOfString(text);
  }
  document.text('', LEFT, y + 16);
}

/** A line of a form: what is asked, then what was filled in, on a dotted line. */
export function filled(document: PDFKit.PDFDocument, asked: string, answer: string): void {
  const y = document.y + 2;
  document.font('Helvetica').fontSize(9.5).text(asked, LEFT, y, { lineBreak: false });
  document.font('Courier').fontSize(10).text(answer, 215, y, { width: RIGHT - 215 });
  const below = Math.max(document.y, y + 12);
  document.moveTo(215, below).lineTo(RIGHT, below).dash(1, { space: 2 }).lineWidth(0.4).stroke().undash();
  document.text('', LEFT, below + 3);
}

/** A framed block of lines, at any place of the page. */
export function frame(
  document: PDFKit.PDFDocument,
  at: { readonly x: number; readonly y: number; readonly width: number },
  lines: readonly string[],
  size = 9,
): number {
  document.font('Helvetica').fontSize(size);
  const text = lines.join('\n');
  const height = document.heightOfString(text, { width: at.width - 14, lineGap: 2 }) + 14;
  document.rect(at.x, at.y, at.width, height).lineWidth(0.8).stroke();
  document.text(text, at.x + 7, at.y + 8, { width: at.width - 14, lineGap: 2 });
  document.text('', LEFT, at.y + height + 8);
  return at.y + height;
}
