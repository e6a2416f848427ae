import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { MailDocument, TextLine } from '#domain/document.ts';
import { cleanLine, cleanText } from '#domain/normalise/text.ts';
import { isUtf8 } from '../decode-text.ts';
import { DocumentFault } from '../document-fault.ts';
import { limits } from '../limits.ts';
import { sniffFormat } from '../sniff-format.ts';
import { htmlToLines } from './html-to-lines.ts';
import { messageIdOf, readHeaders } from './read-headers.ts';

export type MailAttachment = {
  readonly fileName: string;
  /** As declared, lower case: a hint only. */
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** Shown inside the text (a logo): never a document on its own when it is an image. */
  readonly inline: boolean;
};

export type ParsedMail = {
  readonly document: MailDocument;
  readonly attachments: readonly MailAttachment[];
  /** Tables of the HTML body as cells. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  readonly enclosed: readonly ParsedMail[];
  /** Parts that a limit kept from being read, English. */
  readonly faults: readonly DocumentFault[];
};

/** Text that says nothing itself but that the mail is HTML. */
const STUB = /^(?:[^\n]{0,200}(?:html|browser|e-?mail ?client|mailprogramma|webversie)[^\n]{0,200})?$/i;

/**
 * Takes a mail apart: headers, one body (the text part, or the HTML where the text is missing or a stub), its attachments, and
 * the mails inside it, each with its own. Throws a `DocumentFault` when the mail as a whole passes a limit or is damaged.
 */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<ParsedMail> {
  if (countBoundaryLines(bytes) > limits.mail.boundaryLines)
    throw new DocumentFault(
      'too-many-parts',
      `The mail has more than ${limits.mail.boundaryLines} lines that part it.`,
    );
  if (countLines(bytes) > limits.mail.lines)
    throw new DocumentFault('too-large', `The mail has more than ${limits.mail.lines} lines.`);
  const email = await parseWithRightCharset(bytes);
  if (email.attachments.length > limits.mail.parts)
    throw new DocumentFault(
      'too-many-parts',
      `The mail has ${email.attachments.length} attachments; at most ${limits.mail.parts} are read.`,
    );
  const { headers, rawHeaders } = readHeaders(email.headers);
  const attachments: MailAttachment[] = [];
  const enclosed: ParsedMail[] = [];
  const faults: DocumentFault[] = [];
  for (const part of email.attachments) {
    const attachment = attachmentOf(part);
    if (isMail(attachment)) {
      const inner = await readEnclosed(attachment.bytes, depth, faults, enclosed.length);
      if (inner !== undefined) enclosed.push(inner);
    } else if (attachment.bytes.byteLength > 0) attachments.push(attachment);
  }
  const { lines, tables } = bodyLines(email, bytes, faults);
  return {
    document: {
      headers,
      rawHeaders,
      body: { part: 'body', lines, scanned: false },
      enclosed: enclosed.map((mail) => mail.document),
    },
    attachments,
    tables,
    enclosed,
    faults,
  };
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: limits.mail.depth,
      maxHeadersSize: limits.mail.headerBytes,
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/nesting/i.test(message))
      throw new DocumentFault('too-deep', `The mail nests its parts deeper than ${limits.mail.depth}.`);
    if (/header/i.test(message))
      throw new DocumentFault(
        'too-large',
        `The headers of the mail are longer than ${limits.mail.headerBytes} bytes.`,
      );
    throw new DocumentFault('damaged', 'The mail could not be taken apart.');
  }
}

const lostCharacters = (email: Email): number =>
  `${email.text ?? ''}${email.html ?? ''}`.match(/\uFFFD|Ã[\u0080-\u00BF]/g)?.length ?? 0;

/**
 * A mail that declares UTF-8, or nothing, and holds windows-1252 all the same (old forms and scanners do) loses its letters.
 * It is parsed again with those bytes read as what they are; the reading that loses least counts.
 */
async function parseWithRightCharset(bytes: Uint8Array): Promise<Email> {
  const declared = await parse(bytes);
  if (lostCharacters(declared) === 0) return declared;
  const text = new TextDecoder('windows-1252').decode(bytes);
  const repaired = isUtf8(bytes)
    ? Buffer.from(bytes)
        .toString('latin1')
        .replace(/charset\s{0,3}=\s{0,3}"?(?:utf-?8|us-ascii|ascii)"?/gi, 'charset=windows-1252')
    : undefined;
  const second = await parse(
    repaired === undefined
      ? new TextEncoder().encode(text)
      : Uint8Array.from(Buffer.from(repaired, 'latin1')),
  );
  return lostCharacters(second) < lostCharacters(declared) ? second : declared;
}

async function readEnclosed(
  bytes: Uint8Array,
  depth: number,
  faults: DocumentFault[],
  count: number,
): Promise<ParsedMail | undefined> {
  if (depth >= limits.mail.enclosedDepth || count >= limits.mail.enclosedMails) {
    faults.push(
      new DocumentFault(
        'too-deep',
        `A mail inside the mail lies deeper than ${limits.mail.enclosedDepth}, or there are more than ${limits.mail.enclosedMails}.`,
      ),
    );
    return undefined;
  }
  try {
    return await readMail(bytes, depth + 1);
  } catch (error) {
    if (!(error instanceof DocumentFault)) throw error;
    faults.push(error);
    return undefined;
  }
}

/** Message-ID of a mail that cannot be taken apart, from the start of its bytes. */
export function messageIdOfBytes(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 65_536)).toString('latin1');
  const line = /^message-id:[ \t]{0,10}(?:\r?\n[ \t]{1,10})?([^\r\n]{0,998})/im.exec(head)?.[1];
  return line === undefined ? undefined : messageIdOf(line);
}

function countBoundaryLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x2d); at >= 0; at = bytes.indexOf(0x2d, at + 1)) {
    if (bytes[at + 1] === 0x2d && (at === 0 || bytes[at - 1] === 0x0a)) count += 1;
  }
  return count;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1;
  return count;
}

function isMail(attachment: MailAttachment): boolean {
  if (/^message\/(?:rfc822|global)$/.test(attachment.mimeType)) return true;
  return /\.eml$/i.test(attachment.fileName) && sniffFormat(attachment.bytes) === 'mail';
}

function attachmentOf(part: Attachment): MailAttachment {
  const { content } = part;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return {
    fileName: cleanLine(part.filename ?? '').slice(0, 200),
    mimeType: part.mimeType,
    bytes,
    inline:
      part.disposition === 'inline' ||
      part.related === true ||
      (part.contentId !== undefined && part.disposition !== 'attachment'),
  };
}

function bodyLines(
  email: Email,
  bytes: Uint8Array,
  faults: DocumentFault[],
): { lines: TextLine[]; tables: ParsedMail['tables'] } {
  const plain = cleanText((email.text ?? '').slice(0, limits.mail.bodyCharacters))
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
  const html = email.html === undefined ? undefined : htmlToLines(email.html);
  if (html?.tooDeep === true)
    faults.push(
      new DocumentFault('too-deep', `The HTML of the mail nests deeper than ${limits.mail.htmlDepth}.`),
    );
  const useHtml =
    html !== undefined &&
    html.lines.length > 0 &&
    (isStub(plain.join('\n'), html.lines) || !offersAlternative(bytes));
  const lines = useHtml ? html.lines : plain;
  return {
    lines: lines.slice(0, limits.text.lines).map((text) => ({ text })),
    tables: html?.tables ?? [],
  };
}

/**
 * Without alternatives, an HTML part and a text part (a footer, a scanner's note) follow each other, and only the HTML
 * rendition of the whole was not converted from its own HTML.
 */
function offersAlternative(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('multipart/alternative');
}

/** Empty, a line that points to the HTML, or much shorter than it. */
function isStub(plain: string, htmlLines: readonly string[]): boolean {
  const text = plain.trim();
  const plainLength = text.replace(/\s+/g, '').length;
  const htmlLength = htmlLines.join('').replace(/\s+/g, '').length;
  return (STUB.test(text) && htmlLength > plainLength) || plainLength < htmlLength * 0.4;
}
