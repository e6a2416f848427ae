import type { PdfFont } from '../letter-pdf.ts';

const LEFT = 62;

/** Paragraphs set to both margins, as word processors of law firms do. */
export function justified(
  document: PDFKit.PDFDocument,
  texts: readonly string[],
  font: PdfFont = 'Times-Roman',
  size = 11,
): void {
  document.font(font).fontSize(size);
  for (const text of texts) {
    document.text(text, LEFT, document.y, { width: 470, align: 'justify', paragraphGap: 6, lineGap: 1.5 });
  }
}

/** Lines in the middle of the page. */
export function centred(
  document: PDFKit.PDFDocument,
  texts: readonly string[],
  font: PdfFont = 'Times-Bold',
  size = 13,
): void {
  document.font(font).fontSize(size);
  for (const text of texts) document.text(text, LEFT, document.y, { width: 470, align: 'center' });
  document.moveDown(0.8);
}

/** Lines against the right margin. */
export function atRight(
  document: PDFKit.PDFDocument,
  texts: readonly string[],
  font: PdfFont = 'Times-Roman',
  size = 10,
): void {
  document.font(font).fontSize(size);
  for (const text of texts) document.text(text, LEFT, document.y, { width: 470, align: 'right' });
  document.moveDown(0.8);
}

/** A ruled table with as many columns as there are widths; the first row is its head. */
export function grid(
  document: PDFKit.PDFDocument,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  size = 9,
): void {
  let y = document.y;
  for (const [index, row] of rows.entries()) {
    document.font(index === 0 ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
    const height =
      Math.max(...row.map((value, column) => document.heightOfString(value, { width: (widths[column] ?? 60) - 8 }))) +
      8;
    let x = LEFT;
    for (const [column, value] of row.entries()) {
      const width = widths[column] ?? 60;
      document.rect(x, y, width, height).lineWidth(0.5).stroke();
      document.text(value, x + 4, y + 4, { width: width - 8 });
      x += width;
    }
    y += height;
  }
  document.text('', LEFT, y + 8);
}
