import { completeWithRow, type Facts } from '#domain/extraction/combination/merge-facts.ts';
import { validFields, validPartialFields } from '#domain/extraction/combination/valid-fields.ts';
import { extractMailText, type MailExtraction } from '#domain/extraction/text/index.ts';
import type { InboundInput, InputReader, ReadItem, ReadResult } from '#domain/reading.ts';
import { fileHash } from './content-hash.ts';
import { DocumentFault, faultOf } from './document-fault.ts';
import { hashesOf, itemsOfFile, itemsOfMail } from './draft-items.ts';
import { limits } from './limits.ts';
import { listInText, rowInText } from './list-in-text.ts';
import { ABOUT_MAIL, mailHash } from './mail-hash.ts';
import { messageIdOfBytes, type ParsedMail, readMail } from './mail/read-mail.ts';
import type { OcrReader } from './ocr-port.ts';
import { type DocumentSource, readDocument, type ReadOptions } from './read-document.ts';
import { sniffFormat } from './sniff-format.ts';
import { type Understood, understandDocument } from './understand-document.ts';

export type { OcrReader } from './ocr-port.ts';

/**
 * The reader of everything that arrives: one mail or file in, at least one item out, whatever it is. With an `OcrReader` pictures
 * of paper are read too; without one each is an `unreadable` item with the reason `scan`. Either way the same items are marked as
 * hanging on a scan, so that a reader without OCR (`scansElsewhere`) and one with it can share the work.
 */
export function createInputReader({
  ocr,
  scansElsewhere = false,
}: {
  readonly ocr?: OcrReader;
  readonly scansElsewhere?: boolean;
} = {}): InputReader {
  return async (input) => {
    const started = performance.now();
    const options: ReadOptions = {
      ...(ocr === undefined ? {} : { ocr }),
      scansElsewhere,
      isLate: () =>
        performance.now() - started >
        limits.readMilliseconds + (ocr === undefined ? 0 : limits.ocrMilliseconds),
    };
    try {
      const result = await readInput(input, options);
      return { ...result, items: result.items.map(checked) };
    } catch (error) {
      return failed(input, error);
    }
  };
}

/**
 * Reads nothing: for an input that ended its reader, or used up its time, so often that only a person may still open it. What no
 * limit foresaw ends here as well.
 */
export const readNothing: InputReader = (input) =>
  Promise.resolve(
    failed(
      input,
      new DocumentFault('timeout', 'The reader ended, or ran out of time, each time that it was tried.'),
    ),
  );

/** No reader may hand on what the contract refuses: a value that cannot stand is left out as doubtful. */
function checked(item: ReadItem): ReadItem {
  if (item.outcome !== 'signal') {
    const { fields, ...rest } = item;
    const partial = fields === undefined ? undefined : validPartialFields(fields);
    return { ...rest, ...(partial === undefined ? {} : { fields: partial }) };
  }
  const valid = validFields(item.fields);
  if (valid !== undefined)
    return {
      ...item,
      fields: valid.fields,
      reading: { ...item.reading, doubtful: [...item.reading.doubtful, ...valid.left] },
    };
  const { fields: _, reading: __, ...place } = item;
  return {
    ...place,
    outcome: 'unreadable',
    reason: 'not-understood',
    detail: 'What was read does not make a signal.',
  };
}

/** The last resort: an error that no reader foresaw is one item for a person, never a lost input. */
function failed(input: InboundInput, error: unknown): ReadResult {
  const fault = faultOf(error, input.channel === 'mail' ? 'The mail' : 'The file');
  const ref = (input.channel === 'mail' ? messageIdOfBytes(input.bytes) : undefined) ?? refOfFile(input);
  const item: ReadItem = {
    outcome: 'unreadable',
    reason: fault.reason,
    detail: fault.message,
    contentHash: fileHash(input.bytes),
  };
  return { ref, items: [item] };
}

const refOfFile = (input: InboundInput): string =>
  input.fileName === '' ? fileHash(input.bytes).slice(0, 32) : input.fileName.slice(0, 1_000);

async function readInput(input: InboundInput, options: ReadOptions): Promise<ReadResult> {
  if (input.bytes.byteLength > limits.inputBytes)
    throw new DocumentFault('too-large', `The input is larger than ${limits.inputBytes} bytes.`);
  if (input.channel === 'mail') return readMailInput(await readMail(input.bytes), input, options);
  const source: DocumentSource = {
    fileName: input.fileName,
    bytes: input.bytes,
    part: 'file',
    inline: false,
  };
  if (sniffFormat(input.bytes) === 'mail')
    // A mail that lies in a folder as a file was sent to somebody before.
    return {
      passedOn: 'silently',
      ...(await readMailInput(await readMail(input.bytes), input, options)),
      ref: refOfFile(input),
    };
  const documents = await understandFile(source, input, options, 0);
  return {
    ref: refOfFile(input),
    items: itemsOfFile(documents, input.receivedAt, hashesOf(fileHash(input.bytes))),
    ...scansIn(documents),
  };
}

function scansIn(documents: readonly Understood[]): { readonly scans?: number } {
  const scans = documents.filter(({ scan }) => scan === true).length;
  return scans === 0 ? {} : { scans };
}

/** Bundles and mails inside files are opened, but not bundles inside them. */
const MAX_BUNDLE_DEPTH = 2;

async function understandFile(
  source: DocumentSource,
  input: InboundInput,
  options: ReadOptions,
  depth: number,
): Promise<Understood[]> {
  const content = await readDocument(source, options);
  if (content.kind === 'mail') return understandMailDocuments(content.mail, input, options, depth + 1);
  if (content.kind === 'text' || content.kind === 'fault') {
    const understood = understandDocument(content, source, input);
    return content.scan === true ? understood.map((each) => ({ ...each, scan: true })) : understood;
  }
  if (content.kind !== 'files') return understandDocument(content, source, input);
  if (depth >= MAX_BUNDLE_DEPTH)
    return [
      {
        kind: 'fault',
        fault: new DocumentFault('too-deep', 'A bundle of files lies inside another bundle.'),
      },
    ];
  const understood: Understood[] = [];
  for (const file of content.files)
    understood.push(...(await understandFile(file, input, options, depth + 1)));
  return understood;
}

/** Attachments of a mail and of the mails inside it, in order. */
function attachmentsOf(mail: ParsedMail): DocumentSource[] {
  const sources: DocumentSource[] = [];
  const pending: ParsedMail[] = [mail];
  while (pending.length > 0) {
    const next = pending.shift();
    if (next === undefined) break;
    for (const { fileName, bytes, inline } of next.attachments)
      sources.push({ fileName, bytes, inline, part: `attachment:${sources.length + 1}` });
    pending.unshift(...next.enclosed);
  }
  return sources;
}

async function understandMailDocuments(
  mail: ParsedMail,
  input: InboundInput,
  options: ReadOptions,
  depth: number,
): Promise<Understood[]> {
  const sources = attachmentsOf(mail).filter(({ fileName }) => !ABOUT_MAIL.test(fileName));
  const understood: Understood[] = [];
  for (const source of sources.slice(0, limits.mail.documents))
    understood.push(...(await understandFile(source, input, options, depth)));
  if (sources.length > limits.mail.documents)
    understood.push({
      kind: 'fault',
      fault: new DocumentFault(
        'too-many-parts',
        `The mail has ${sources.length} attachments; the first ${limits.mail.documents} were read.`,
      ),
    });
  return [...understood, ...faultsOf(mail).map((fault): Understood => ({ kind: 'fault', fault }))];
}

function faultsOf(mail: ParsedMail): DocumentFault[] {
  return [...mail.faults, ...mail.enclosed.flatMap(faultsOf)];
}

async function readMailInput(
  mail: ParsedMail,
  input: InboundInput,
  options: ReadOptions,
): Promise<ReadResult> {
  const { document } = mail;
  const context = { receivedAt: input.receivedAt };
  const documents = await understandMailDocuments(mail, input, options, 0);
  const said = extractMailText(document, context);
  const bodyRows = listInText(document.body, mail.tables, 'body', context);
  const row = bodyRows === undefined ? rowInText(document.body, mail.tables, 'body', context) : undefined;
  const { contentHash, passedOn } = mailHash(mail);
  const items = itemsOfMail({
    body: row === undefined ? said : withRow(said, row),
    bodyRows,
    documents,
    receivedAt: input.receivedAt,
    hashOf: hashesOf(contentHash),
  });
  const ref = document.headers.messageId === '' ? refOfFile(input) : document.headers.messageId;
  return {
    ref,
    mail: document.headers,
    items,
    ...(passedOn === undefined ? {} : { passedOn }),
    ...scansIn(documents),
  };
}

/** A table of one household in the body: what its columns name counts before what the prose around it seems to say. */
function withRow(said: MailExtraction, row: Facts): MailExtraction {
  if (said.kind === 'ignore' || (said.kind === 'signal' && said.also !== undefined)) return said;
  const kind = said.kind === 'signal' ? said.extraction.fields.kind : row.fields.kind;
  return { kind: 'signal', extraction: completeWithRow(said.extraction, row, kind) };
}
