import type { PdfFont } from '../letter-pdf.ts';

export type Doc = PDFKit.PDFDocument;

type Place = { x?: number; y?: number; width?: number; align?: 'left' | 'right' | 'center' | 'justify'; gap?: number; indent?: number };

/** Paragraphs; without `y` they follow what was drawn last. */
export function body(document: Doc, font: PdfFont, size: number, texts: readonly string[], place: Place = {}): void {
  const { x = 62, width = 471, align = 'justify', gap = 6, indent = 0 } = place;
  document.font(font).fontSize(size);
  if (place.y !== undefined) document.text('', x, place.y);
  for (const text of texts) {
    if (text === '') document.moveDown(0.5);
    else document.text(text, x, document.y, { width, align, paragraphGap: gap, indent });
  }
}

/** Lines broken by hand, as a typewriter or an old word processor breaks them. */
export function typed(document: Doc, font: PdfFont, size: number, x: number, y: number, lines: readonly string[], leading = 1.3): number {
  document.font(font).fontSize(size);
  let at = y;
  for (const line of lines) {
    if (line !== '') document.text(line, x, at, { lineBreak: false });
    at += size * leading;
  }
  document.text('', 62, at);
  return at;
}

/** A heading, its letters spaced apart if asked. */
export function heading(document: Doc, font: PdfFont, size: number, text: string, spacing = 0, align: 'left' | 'center' | 'right' = 'center'): void {
  document.moveDown(0.5).font(font).fontSize(size);
  document.text(text, 62, document.y, { width: 471, align, characterSpacing: spacing });
  document.moveDown(0.5);
}

/** A ruled table with a grey first row where `titled`. */
export function grid(document: Doc, widths: readonly number[], rows: readonly (readonly string[])[], size = 9.5, titled = true, x = 62): void {
  let y = document.y;
  for (const [index, row] of rows.entries()) {
    const bold = titled && index === 0;
    document.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
    const height = Math.max(...row.map((text, n) => document.heightOfString(text, { width: (widths[n] ?? 60) - 8 }))) + 7;
    let left = x;
    for (const [n, text] of row.entries()) {
      const width = widths[n] ?? 60;
      if (bold) document.rect(left, y, width, height).fillAndStroke('#e4e4e0', '#555555').fillColor('#000000');
      else document.rect(left, y, width, height).lineWidth(0.5).stroke('#555555');
      document.text(text, left + 4, y + 4, { width: width - 8 });
      left += width;
    }
    y += height;
  }
  document.text('', 62, y + 6);
}

/** A rubber stamp, a little askew. */
export function stamp(document: Doc, x: number, y: number, degrees: number, lines: readonly string[], width = 190): void {
  const { x: backX, y: backY } = document;
  document.save().rotate(degrees, { origin: [x, y] });
  document.rect(x, y, width, lines.length * 13 + 8).lineWidth(1.2).stroke('#283a78');
  document.font('Helvetica-Bold').fontSize(9).fillColor('#283a78');
  for (const [index, line] of lines.entries()) {
    document.text(line, x + 6, y + 6 + index * 13, { width: width - 12, align: 'center', lineBreak: false });
  }
  document.restore();
  document.fillColor('#000000').strokeColor('#000000').text('', backX, backY);
}

/** A line at the foot of every page; the document must buffer its pages. */
export function feet(document: Doc, write: (page: number, total: number) => string, size = 8): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    const kept = document.page.margins.bottom;
    document.page.margins.bottom = 0;
    document.font('Helvetica').fontSize(size).text(write(page + 1, count), 62, 800, { width: 471, align: 'center', lineBreak: false });
    document.page.margins.bottom = kept;
  }
}

/** Small print above the foot of the page. */
export function footnotes(document: Doc, notes: readonly string[]): void {
  const kept = document.page.margins.bottom;
  document.page.margins.bottom = 0;
  let y = 790 - notes.length * 11;
  document.moveTo(62, y - 5).lineTo(200, y - 5).lineWidth(0.5).stroke('#000000');
  for (const note of notes) {
    document.font('Times-Roman').fontSize(8).text(note, 62, y, { lineBreak: false });
    y += 11;
  }
  document.page.margins.bottom = kept;
}
