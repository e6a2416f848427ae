import type { TextDocument, TextLine } from '#domain/document.ts';
import type { Sheet } from '#domain/extraction/lists/cells.ts';
import type { TreeNode } from '#domain/extraction/structured/tree.ts';
import type { IgnoreReason } from '#domain/reading.ts';
import { cleanText } from '#domain/normalise/text.ts';
import { decodeText } from './decode-text.ts';
import { DocumentFault, faultOf } from './document-fault.ts';
import { imageSize, isLogo } from './image-size.ts';
import { limits } from './limits.ts';
import { htmlToLines } from './mail/html-to-lines.ts';
import { type ParsedMail, readMail } from './mail/read-mail.ts';
import type { OcrPage, OcrReader } from './ocr-port.ts';
import { readDocx } from './office/read-docx.ts';
import { type PdfText, readPdf } from './pdf/read-pdf.ts';
import { readCsv } from './sheets/read-csv.ts';
import { readXlsx } from './sheets/read-xlsx.ts';
import { type DocumentFormat, sniffFormat } from './sniff-format.ts';
import { jsonTree, parseJson } from './trees/read-json-tree.ts';
import { readXmlTree } from './trees/read-xml-tree.ts';
import { entryNames, unpack } from './unpack.ts';

/** A file, dropped or attached. */
export type DocumentSource = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** `file`, `attachment:1`. */
  readonly part: string;
  /** Shown inside a mail's text. */
  readonly inline: boolean;
};

export type ReadOptions = {
  readonly ocr?: OcrReader;
  /** Pictures of paper are read elsewhere: even a PDF that has pages of text beside them is left to that reader. */
  readonly scansElsewhere?: boolean;
  readonly isLate: () => boolean;
};

/** What a file holds, before anybody asks what it means. */
export type DocumentContent =
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly Sheet[] /** Plain text that is perhaps no table. */;
      readonly text?: TextDocument;
    }
  | { readonly kind: 'tree'; readonly tree: TreeNode; readonly json?: unknown }
  | {
      readonly kind: 'text';
      readonly document: TextDocument;
      readonly tables: readonly (readonly (readonly string[])[])[];
      /** Some of it is a picture of paper. */
      readonly scan?: true;
    }
  | { readonly kind: 'mail'; readonly mail: ParsedMail }
  | { readonly kind: 'files'; readonly files: readonly DocumentSource[] }
  | { readonly kind: 'nothing'; readonly reason: IgnoreReason }
  | { readonly kind: 'fault'; readonly fault: DocumentFault; readonly scan?: true };

/** Opens one file by what its bytes are. Never throws: what cannot be opened is a fault. */
export async function readDocument(source: DocumentSource, options: ReadOptions): Promise<DocumentContent> {
  try {
    if (source.bytes.byteLength > limits.inputBytes)
      throw new DocumentFault('too-large', `The file is larger than ${limits.inputBytes} bytes.`);
    if (options.isLate())
      throw new DocumentFault('timeout', 'The time for this input was up before the file was opened.');
    return await open(source, sniffFormat(source.bytes), options);
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error, 'The file') };
  }
}

async function open(
  source: DocumentSource,
  format: DocumentFormat,
  options: ReadOptions,
): Promise<DocumentContent> {
  const { bytes } = source;
  switch (format) {
    case 'pdf':
      return openPdf(source, options);
    case 'png':
    case 'jpeg':
    case 'tiff':
      return openImage(source, format, options);
    case 'zip':
      return openContainer(source);
    case 'ole':
      throw oleFault(bytes);
    case 'xml':
      return { kind: 'tree', tree: readXmlTree(bytes) };
    case 'json': {
      const json = parseJson(decodeText(bytes));
      return { kind: 'tree', tree: jsonTree(json), json };
    }
    case 'html': {
      const { lines, tables } = htmlToLines(decodeText(bytes));
      return {
        kind: 'text',
        document: textDocument(
          source,
          lines.map((text) => ({ text })),
          false,
        ),
        tables,
      };
    }
    case 'mail':
      return { kind: 'mail', mail: await readMail(bytes) };
    case 'text':
      return openText(source);
    case 'empty':
      return { kind: 'nothing', reason: 'empty' };
    case 'calendar':
      return { kind: 'nothing', reason: 'invitation' };
    case 'contact':
    case 'gif':
      return { kind: 'nothing', reason: 'empty' };
    case 'bmp':
    case 'webp':
    case 'heic':
      if (source.inline) return { kind: 'nothing', reason: 'empty' };
      throw new DocumentFault('unknown-format', `Pictures of the format ${format} are not read.`);
    case 'rtf':
    case 'binary':
      throw new DocumentFault(
        'unknown-format',
        format === 'rtf' ? 'RTF documents are not read.' : 'The file is of no format that is known.',
      );
  }
}

const textDocument = (
  source: DocumentSource,
  lines: readonly TextLine[],
  scanned: boolean,
): TextDocument => ({
  part: source.part,
  ...(source.fileName === '' ? {} : { fileName: source.fileName }),
  lines,
  scanned,
});

/** A picture of paper is known for what it is, whether it could be read or not. */
async function asScan(read: () => Promise<DocumentContent>): Promise<DocumentContent> {
  try {
    const content = await read();
    return content.kind === 'text' ? { ...content, scan: true } : content;
  } catch (error) {
    return { kind: 'fault', fault: faultOf(error, 'The scan'), scan: true };
  }
}

async function openPdf(source: DocumentSource, options: ReadOptions): Promise<DocumentContent> {
  const pdf = await readPdf(source.bytes, options.isLate);
  return pdf.scannedPages.length === 0
    ? { kind: 'text', document: textDocument(source, pdf.lines, false), tables: [] }
    : asScan(() => openScannedPdf(source, pdf, options));
}

async function openScannedPdf(
  source: DocumentSource,
  pdf: PdfText,
  { ocr, scansElsewhere = false }: ReadOptions,
): Promise<DocumentContent> {
  const withoutPictures: DocumentContent | undefined =
    pdf.scannedPages.length < pdf.pages && !scansElsewhere
      ? { kind: 'text', document: textDocument(source, pdf.lines, false), tables: [] }
      : undefined;
  if (ocr === undefined) {
    // Pages of text beside pictures: the text is read, and whoever needs the rest sees that it is missing.
    if (withoutPictures !== undefined) return withoutPictures;
    throw new DocumentFault('scan', 'The PDF holds pictures of paper; a reader of pictures is needed.');
  }
  const pages = pdf.scannedPages.slice(0, limits.pdf.scannedPages);
  let scanned: readonly OcrPage[];
  try {
    scanned = await ocr.read({ format: 'pdf', bytes: source.bytes, pages });
  } catch (error) {
    // Half of it is better than nothing, and what is missing is asked for.
    if (withoutPictures !== undefined) return withoutPictures;
    throw error;
  }
  const lines = [
    ...pdf.lines,
    ...scanned.flatMap(({ page, lines: texts }) => texts.map((text) => ({ text, page }))),
  ];
  return textOrFault(
    source,
    lines.toSorted((a, b) => (a.page ?? 0) - (b.page ?? 0)),
  );
}

async function openImage(
  source: DocumentSource,
  format: 'png' | 'jpeg' | 'tiff',
  { ocr }: ReadOptions,
): Promise<DocumentContent> {
  const size = imageSize(source.bytes, format);
  if (size === undefined) throw new DocumentFault('damaged', 'The picture is damaged.');
  if (source.inline || isLogo(source.bytes, format)) return { kind: 'nothing', reason: 'empty' };
  if (size.width * size.height > limits.image.pixels || source.bytes.byteLength > limits.image.bytes)
    throw new DocumentFault(
      'too-large',
      `The picture has ${size.width} by ${size.height} pixels; at most ${limits.image.pixels} in all are read.`,
    );
  return asScan(async () => {
    if (ocr === undefined)
      throw new DocumentFault('scan', 'The file is a picture; a reader of pictures is needed.');
    const pages = await ocr.read({ format, bytes: source.bytes });
    return textOrFault(
      source,
      pages.flatMap(({ page, lines }) => lines.map((text) => ({ text, page }))),
    );
  });
}

function textOrFault(source: DocumentSource, lines: readonly TextLine[]): DocumentContent {
  const letters = lines.reduce((sum, line) => sum + line.text.replace(/[^\p{L}\p{N}]/gu, '').length, 0);
  if (letters < limits.pdf.textCharacters)
    throw new DocumentFault('no-text', 'No text was found on the page.');
  return { kind: 'text', document: textDocument(source, lines, true), tables: [] };
}

/** A zip container is a workbook, a document, or a bundle of files. */
function openContainer(source: DocumentSource): DocumentContent {
  const names = entryNames(source.bytes);
  if (names.includes('xl/workbook.xml')) return { kind: 'sheets', sheets: readXlsx(source.bytes) };
  if (names.includes('word/document.xml'))
    return {
      kind: 'text',
      document: textDocument(
        source,
        readDocx(source.bytes).map((text) => ({ text })),
        false,
      ),
      tables: [],
    };
  if (names.includes('content.xml') || names.includes('xl/workbook.bin'))
    throw new DocumentFault('unknown-format', 'Office files other than XLSX and DOCX are not read.');
  const wanted = names.filter((name) => !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX|\.)/.test(name));
  if (wanted.length === 0) return { kind: 'nothing', reason: 'empty' };
  if (wanted.length > limits.mail.documents)
    throw new DocumentFault(
      'too-many-parts',
      `The bundle holds ${wanted.length} files; at most ${limits.mail.documents} are read.`,
    );
  const chosen = new Set(wanted);
  const files = [...unpack(source.bytes, (name) => chosen.has(name))].map(
    ([name, bytes]): DocumentSource => ({
      fileName: name.slice(name.lastIndexOf('/') + 1).slice(0, 200),
      bytes,
      part: source.part,
      inline: false,
    }),
  );
  // A container whose entries cannot be unpacked (a password on each) looks empty.
  if (files.length < wanted.length || files.every((file) => file.bytes.byteLength === 0))
    throw new DocumentFault(
      'encrypted',
      'The bundle of files could not be unpacked; it may need a password.',
    );
  return { kind: 'files', files };
}

/** The old container of Office: encrypted new files, or the formats of before 2007. */
function oleFault(bytes: Uint8Array): DocumentFault {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2_000_000));
  const has = (name: string): boolean => head.includes(Buffer.from(name, 'utf16le'));
  if (has('EncryptedPackage'))
    return new DocumentFault('encrypted', 'The office file is protected with a password.');
  if (has('__substg1.0_'))
    return new DocumentFault(
      'unknown-format',
      'Mails saved by Outlook (MSG) are not read; the mail itself can be forwarded.',
    );
  return new DocumentFault(
    'unknown-format',
    'Office files of before 2007 (XLS, DOC) are not read; saving as XLSX or CSV helps.',
  );
}

function openText(source: DocumentSource): DocumentContent {
  const text = cleanText(decodeText(source.bytes));
  if (text.trim() === '') return { kind: 'nothing', reason: 'empty' };
  const lines = text.slice(0, limits.text.characters).split('\n').slice(0, limits.text.lines);
  const document = textDocument(
    source,
    lines.map((line) => ({ text: line.trimEnd() })),
    false,
  );
  const sheet = readCsv(text);
  if (sheet !== undefined) return { kind: 'sheets', sheets: [sheet], text: document };
  if (text.length > limits.text.characters)
    throw new DocumentFault('too-large', `The text is longer than ${limits.text.characters} characters.`);
  return { kind: 'text', document, tables: [] };
}
