import type { PdfFont } from '../letter-pdf.ts';

/** Prose set in justified lines, as law firms and courts print it. */
export function justified(document: PDFKit.PDFDocument, font: PdfFont, size: number, texts: readonly string[]): void {
  document.font(font).fontSize(size);
  for (const text of texts) document.text(text, 62, document.y, { width: 470, align: 'justify', paragraphGap: 6 });
}

/** A line in the middle of the page. */
export function centred(document: PDFKit.PDFDocument, font: PdfFont, size: number, text: string): void {
  document.font(font).fontSize(size).text(text, 62, document.y, { width: 470, align: 'center' });
}

/** A ruled table of several columns, cell by cell; the first row is bold. */
export function grid(
  document: PDFKit.PDFDocument,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  size = 9,
): void {
  let y = document.y;
  for (const [index, row] of rows.entries()) {
    document.font(index === 0 ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
    const height = Math.max(...row.map((cell, i) => document.heightOfString(cell, { width: (widths[i] ?? 80) - 8 }))) + 8;
    let x = 62;
    for (const [i, cell] of row.entries()) {
      const width = widths[i] ?? 80;
      document.rect(x, y, width, height).lineWidth(0.4).stroke();
      document.text(cell, x + 4, y + 4, { width: width - 8 });
      x += width;
    }
    y += height;
  }
  document.text('', 62, y + 6);
}
