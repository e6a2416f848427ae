import PDFDocument from 'pdfkit';

/** A fixed time for every PDF, so that the same text makes the same bytes. */
const MADE = new Date('2026-11-01T08:00:00Z');

export type PdfFont = 'Times-Roman' | 'Times-Bold' | 'Times-Italic' | 'Helvetica' | 'Helvetica-Bold' | 'Courier';
export type Draw = (document: PDFKit.PDFDocument) => void;

/** A PDF that `draw` fills; A4, standard fonts, no random identifiers. */
export async function pdf(draw: Draw, options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 62,
    info: { CreationDate: MADE, ModDate: MADE, Producer: 'Kier corpus' },
    ...options,
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => document.on('end', () => resolve()));
  draw(document);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

export type Letter = {
  readonly letterhead: readonly string[];
  readonly addressee: readonly string[];
  readonly place: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly font?: 'Times' | 'Helvetica';
};

/** A business letter: letterhead at the left, addressee at the right. */
export async function letterPdf(letter: Letter): Promise<Buffer> {
  const body = letter.font === 'Helvetica' ? 'Helvetica' : 'Times-Roman';
  const bold = letter.font === 'Helvetica' ? 'Helvetica-Bold' : 'Times-Bold';
  return pdf((document) => {
    document.font(bold).fontSize(12);
    for (const [index, line] of letter.letterhead.entries()) {
      document.font(index === 0 ? bold : body).fontSize(index === 0 ? 12 : 9).text(line);
    }
    document.font(body).fontSize(11);
    let y = document.y + 30;
    for (const line of letter.addressee) {
      document.text(line, 320, y);
      y += 15;
    }
    document.text(letter.place, 62, y + 24);
    document.moveDown().font(bold).text(letter.subject).font(body);
    for (const paragraph of letter.paragraphs) document.moveDown().text(paragraph, { width: 470 });
  });
}
