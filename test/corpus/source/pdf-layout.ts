import type { PdfFont } from './letter-pdf.ts';

/** Paragraphs below each other; an empty text is an empty line. */
export function para(document: PDFKit.PDFDocument, font: PdfFont, size: number, texts: readonly string[]): void {
  document.font(font).fontSize(size);
  for (const text of texts) {
    if (text === '') document.moveDown(0.6);
    else document.text(text, 62, document.y, { width: 470, paragraphGap: 5 });
  }
}

/** Two columns, drawn row by row across the page as many programs do. */
export function sideBySide(
  document: PDFKit.PDFDocument,
  font: PdfFont,
  size: number,
  rows: readonly (readonly [string, string])[],
): void {
  document.font(font).fontSize(size);
  let y = document.y;
  for (const [left, right] of rows) {
    if (left !== '') document.text(left, 62, y, { lineBreak: false });
    if (right !== '') document.text(right, 315, y, { lineBreak: false });
    y += size * 1.45;
  }
  document.text('', 62, y);
}

/** A ruled table of two columns: label, value. */
export function cells(
  document: PDFKit.PDFDocument,
  labelWidth: number,
  rows: readonly (readonly [string, string])[],
): void {
  let y = document.y;
  for (const [label, value] of rows) {
    document.font('Helvetica').fontSize(9.5);
    const height =
      Math.max(
        document.heightOfString(value, { width: 460 - labelWidth }),
        document.heightOfString(label, { width: labelWidth - 10 }),
      ) + 8;
    document.rect(62, y, labelWidth, height).rect(62 + labelWidth, y, 470 - labelWidth, height).lineWidth(0.5).stroke();
    document.font('Helvetica-Bold').text(label, 66, y + 4, { width: labelWidth - 10 });
    document.font('Helvetica').text(value, 66 + labelWidth, y + 4, { width: 460 - labelWidth });
    y += height;
  }
  document.text('', 62, y);
}
