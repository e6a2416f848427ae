import type { SignalFields } from '#events/signal.ts';
import {
  completeDocument,
  completeRow,
  completeWithLetter,
  type Facts,
  sameHousehold,
} from '#domain/extraction/combination/merge-facts.ts';
import type { ListItem } from '#domain/extraction/lists/read-list.ts';
import { extractLetterText, type MailExtraction } from '#domain/extraction/text/index.ts';
import type { IgnoreReason, ReadItem } from '#domain/reading.ts';
import { contentHash } from './content-hash.ts';
import type { DocumentFault } from './document-fault.ts';
import type { Understood } from './understand-document.ts';

/** What makes an item the same when it is sent again; rows of lists count by their cells alone. */
export type HashOf = (what: { readonly cells: readonly string[] } | { readonly index: number }) => string;

const hashRow = (cells: readonly string[]): string => contentHash('row', ...cells);

/** Hashes of an input whose own content is `base`: one a document in it, in order. */
export const hashesOf =
  (base: string): HashOf =>
  (what) =>
    'cells' in what ? hashRow(what.cells) : what.index === 0 ? base : contentHash(base, String(what.index));

type Signal = { readonly facts: Facts; readonly row?: number };

/** Automatic mail and our own: whatever is attached, nobody signals anything. */
const NEVER_A_SIGNAL: ReadonlySet<IgnoreReason> = new Set(['out-of-office', 'delivery-report', 'own-mail']);

function itemOfRow(item: ListItem, hashOf: HashOf, sheet?: string): ReadItem {
  const { cells, ...rest } = item;
  const place = { ...(sheet === undefined ? {} : { sheet }), contentHash: hashOf({ cells }) };
  return { ...rest, ...place };
}

function unreadable(fault: DocumentFault, hash: string, fields: Partial<SignalFields> | undefined): ReadItem {
  return {
    outcome: 'unreadable',
    reason: fault.reason,
    detail: fault.message,
    contentHash: hash,
    ...(fields === undefined || Object.keys(fields).length === 0 ? {} : { fields }),
  };
}

const noReading = { provenance: [], doubtful: [] };

/** The facts that a reading leaves for a reviewer; none when it is about nothing. */
function factsOf(body: MailExtraction | undefined): Facts {
  return body === undefined || body.kind === 'ignore'
    ? { fields: { kind: 'other' }, reading: noReading }
    : { fields: body.extraction.fields, reading: body.extraction.reading };
}

function partial(facts: Facts): Partial<SignalFields> | undefined {
  const { kind, ...rest } = facts.fields;
  const fields: Partial<SignalFields> = kind === 'other' ? rest : facts.fields;
  return Object.keys(fields).length === 0 ? undefined : fields;
}

export type MailParts = {
  readonly body: MailExtraction;
  /** Rows of a list that stands in the body itself. */
  readonly bodyRows: readonly ListItem[] | undefined;
  readonly documents: readonly Understood[];
  readonly receivedAt: string;
  readonly hashOf: HashOf;
};

/** Combines a mail's own text with what is attached to it: at least one item. */
export function itemsOfMail(parts: MailParts): ReadItem[] {
  const { body, bodyRows, documents, hashOf } = parts;
  if (body.kind === 'ignore' && NEVER_A_SIGNAL.has(body.reason))
    return [{ outcome: 'ignore', reason: body.reason, contentHash: hashOf({ index: 0 }) }];
  const items = combine(parts);
  if (!documents.some((each) => each.scan === true)) return items;
  const stands = documents.some(
    (each) =>
      each.scan !== true && (each.kind === 'record' || (each.kind === 'rows' && each.items.length > 0)),
  );
  if (stands || bodyRows !== undefined) return items;
  // What the mail is at all depends on its scans. Items are counted anew, so that however much of the scans could be read the
  // first item is the same input.
  let index = 0;
  return items.map((item) => {
    if (item.row !== undefined) return { ...item, hangsOnScan: true };
    const hash = hashOf({ index });
    index += 1;
    return { ...item, hangsOnScan: true, contentHash: hash };
  });
}

const hanging = ({ scan }: { readonly scan?: true }): { readonly hangsOnScan?: true } =>
  scan === true ? { hangsOnScan: true } : {};

function combine({ body, bodyRows, documents, receivedAt, hashOf }: MailParts): ReadItem[] {
  const facts = factsOf(body);
  const lists = documents.filter((each) => each.kind === 'rows').filter((each) => each.items.length > 0);
  const placed = documents.map((each, index) => ({ each, hash: hashOf({ index: index + 1 }) }));
  const records = documents.filter((each) => each.kind === 'record');
  const rowLists =
    bodyRows === undefined ? lists : [...lists, { kind: 'rows' as const, items: bodyRows, fileName: '' }];
  if (rowLists.length === 0 && records.length === 0)
    return itemsWithoutRecord({ body, facts, documents, receivedAt, hashOf });
  const items: ReadItem[] = [];
  for (const list of rowLists) items.push(...rowItems(list, facts, rowLists.length > 1, hashOf));
  // Named by its place among the documents: one that is a fault for one reader and a record for another is the same input.
  for (const { each: record, hash } of placed) {
    if (record.kind !== 'record') continue;
    const complete = sameHousehold(record.fields, facts.fields)
      ? completeDocument(record, facts)
      : { fields: record.fields, reading: record.reading };
    items.push({
      outcome: 'signal',
      ...complete,
      contentHash: hash,
      ...(record.row === undefined ? {} : { row: record.row }),
      ...hanging(record),
    });
  }
  // The body speaks of a household that none of its attachments names: an item of its own.
  if (
    body.kind === 'signal' &&
    bodyRows === undefined &&
    !items.some((item) => item.outcome === 'signal' && sameHousehold(item.fields, facts.fields))
  )
    items.push({
      outcome: 'signal',
      fields: facts.fields,
      reading: facts.reading,
      contentHash: hashOf({ index: 0 }),
      // A scan may name the same household.
      ...(documents.some((each) => each.scan === true) ? { hangsOnScan: true } : {}),
    });
  for (const { each, hash } of placed)
    if (each.kind === 'fault') items.push({ ...unreadable(each.fault, hash, undefined), ...hanging(each) });
  return items;
}

function rowItems(
  list: Extract<Understood, { kind: 'rows' }>,
  facts: Facts,
  several: boolean,
  hashOf: HashOf,
): ReadItem[] {
  return list.items.map((row) => {
    // Rows of two lists in one mail must not share their numbers: the file's name stands for the sheet.
    const sheet =
      several && list.fileName !== ''
        ? [list.fileName, row.sheet].filter((each) => each !== undefined).join(' / ')
        : row.sheet;
    const item = itemOfRow(row, hashOf, sheet?.slice(0, 200));
    const completed = item.outcome === 'signal' ? { ...item, ...completeRow(item, facts) } : item;
    return { ...completed, ...hanging(list) };
  });
}

/** A mail that tells of a home, completed by a letter that comes with it and speaks of the same household. */
const completedByLetter = (mail: Facts, letter: MailExtraction): Facts =>
  letter.kind === 'ignore' || !sameHousehold(letter.extraction.fields, mail.fields)
    ? mail
    : completeWithLetter(mail, letter.extraction);

const tellsAll = ({ kind, tenants, dwelling, court, arrears }: SignalFields): boolean =>
  kind !== 'other' &&
  tenants !== undefined &&
  dwelling?.street !== undefined &&
  (court?.hearingAt !== undefined || arrears?.amountCents !== undefined);

const HELPERS: ReadonlySet<string> = new Set(['professional', 'relative', 'neighbour']);

/** A letter of nobody known is what the mail that brings it makes of it: a request of the tenant, a referral of who stands by her. */
function ofSender(letter: Facts, mail: Facts): Facts {
  const kind =
    mail.fields.kind === 'tenant-request'
      ? mail.fields.kind
      : letter.fields.kind === 'arrears' &&
          letter.fields.landlord?.email === undefined &&
          letter.reading.relation === undefined &&
          HELPERS.has(mail.reading.relation ?? '')
        ? 'referral'
        : letter.fields.kind;
  return { ...letter, fields: { ...letter.fields, kind } };
}

type WithoutRecord = {
  readonly body: MailExtraction;
  readonly facts: Facts;
  readonly documents: readonly Understood[];
  readonly receivedAt: string;
  readonly hashOf: HashOf;
};

/** No list and no court file is attached: the body decides, then letters, then what could not be read. */
function itemsWithoutRecord({ body, facts, documents, receivedAt, hashOf }: WithoutRecord): ReadItem[] {
  const hash = hashOf({ index: 0 });
  if (body.kind === 'ignore' && body.reason !== 'empty')
    return [{ outcome: 'ignore', reason: body.reason, contentHash: hash }];
  const letters = documents.flatMap((each) =>
    each.kind === 'letter' ? [extractLetterText(each.document, { receivedAt })] : [],
  );
  if (body.kind === 'signal') {
    const whole = body.also === undefined ? letters.reduce(completedByLetter, facts) : facts;
    return [whole, ...(body.also ?? [])].map(({ fields, reading }, index) => ({
      outcome: 'signal',
      fields,
      reading,
      contentHash: hashOf({ index }),
    }));
  }
  // What is announced is not there, but the mail itself says it all.
  if (body.kind === 'carrier' && documents.length === 0 && tellsAll(facts.fields))
    return [{ outcome: 'signal', ...facts, contentHash: hash }];
  const signals = letters.flatMap((letter): Signal[] =>
    letter.kind === 'signal' ? [{ facts: letter.extraction }] : [],
  );
  if (signals.length > 0)
    return signals.map((signal, index) => ({
      outcome: 'signal',
      ...completeDocument(ofSender(signal.facts, facts), facts),
      contentHash: hashOf({ index }),
    }));
  const faults = documents.filter((each) => each.kind === 'fault');
  if (faults.length > 0)
    return faults.map(({ fault }, index) => unreadable(fault, hashOf({ index }), partial(facts)));
  if (body.kind === 'ignore') return [emptyMail(letters, documents, hash)];
  const detail =
    body.kind === 'not-understood'
      ? body.detail
      : 'The mail announces a document, and none of its attachments is one that is understood.';
  const ignored = body.kind === 'carrier' ? letters.find((letter) => letter.kind === 'ignore') : undefined;
  if (
    ignored !== undefined &&
    partial(facts)?.tenants === undefined &&
    letters.every((letter) => letter.kind === 'ignore')
  )
    return [{ outcome: 'ignore', reason: ignored.reason, contentHash: hash }];
  return [
    {
      outcome: 'unreadable',
      reason: 'not-understood',
      detail,
      contentHash: hash,
      ...(partial(facts) === undefined ? {} : { fields: partial(facts) ?? {} }),
    },
  ];
}

/** A mail without a word of its own: what its attachments are decides. */
function emptyMail(
  letters: readonly MailExtraction[],
  documents: readonly Understood[],
  hash: string,
): ReadItem {
  const ignored = letters.find((letter) => letter.kind === 'ignore');
  if (letters.length > 0 && letters.every((letter) => letter.kind === 'ignore'))
    return {
      outcome: 'ignore',
      reason: ignored?.kind === 'ignore' ? ignored.reason : 'empty',
      contentHash: hash,
    };
  if (letters.length > 0)
    return {
      outcome: 'unreadable',
      reason: 'not-understood',
      detail: 'The mail has no text, and its attachment is not understood.',
      contentHash: hash,
    };
  const nothing = documents.find((each) => each.kind === 'nothing');
  return {
    outcome: 'ignore',
    reason: nothing?.kind === 'nothing' ? nothing.reason : 'empty',
    contentHash: hash,
  };
}

/** Items of a file that came without a mail. */
export function itemsOfFile(
  documents: readonly Understood[],
  receivedAt: string,
  hashOf: HashOf,
): ReadItem[] {
  const several = documents.filter((each) => each.kind === 'rows').length > 1;
  const itemsOf = (each: Understood, index: number): ReadItem[] => {
    const hash = hashOf({ index });
    switch (each.kind) {
      case 'rows':
        return rowItems(each, factsOf(undefined), several, hashOf);
      case 'record':
        return [
          {
            outcome: 'signal',
            fields: each.fields,
            reading: each.reading,
            contentHash: hash,
            ...(each.row === undefined ? {} : { row: each.row }),
          },
        ];
      case 'letter':
        return [itemOfLetter(extractLetterText(each.document, { receivedAt }), hash)];
      case 'nothing':
        return documents.length > 1 ? [] : [itemOfNothing(each.reason, hash)];
      case 'fault':
        return [unreadable(each.fault, hash, undefined)];
    }
  };
  const items = documents.flatMap((each, index) =>
    itemsOf(each, index).map((item): ReadItem => ({ ...item, ...hanging(each) })),
  );
  return items.length > 0
    ? items
    : [{ outcome: 'ignore', reason: 'empty', contentHash: hashOf({ index: 0 }) }];
}

/** Somebody dropped a file for a reason: an empty one, or a picture too small to read, is shown to a person. */
function itemOfNothing(reason: IgnoreReason, hash: string): ReadItem {
  if (reason !== 'empty') return { outcome: 'ignore', reason, contentHash: hash };
  return {
    outcome: 'unreadable',
    reason: 'no-text',
    detail: 'The file is empty, or holds nothing that can be read.',
    contentHash: hash,
  };
}

function itemOfLetter(letter: MailExtraction, hash: string): ReadItem {
  if (letter.kind === 'signal')
    return {
      outcome: 'signal',
      fields: letter.extraction.fields,
      reading: letter.extraction.reading,
      contentHash: hash,
    };
  if (letter.kind === 'ignore') return { outcome: 'ignore', reason: letter.reason, contentHash: hash };
  const fields = partial(factsOf(letter));
  return {
    outcome: 'unreadable',
    reason: 'not-understood',
    detail: letter.kind === 'not-understood' ? letter.detail : 'The letter names no signal of its own.',
    contentHash: hash,
    ...(fields === undefined ? {} : { fields }),
  };
}
