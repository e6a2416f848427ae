import type { SignalFields } from '#events/signal.ts';
import type { TextDocument } from '#domain/document.ts';
import type { Sheet } from '#domain/extraction/lists/cells.ts';
import { type ListItem, readList } from '#domain/extraction/lists/read-list.ts';
import { contractSignal, contractSignals } from '#domain/extraction/structured/contract-form.ts';
import { nameLabelledValues } from '#domain/extraction/structured/labelled-values.ts';
import { readStructured } from '#domain/extraction/structured/read-structured.ts';
import { recordsAsSheet, repeatedRecords } from '#domain/extraction/structured/tree-table.ts';
import type { TreeNode } from '#domain/extraction/structured/tree.ts';
import { extractCourtText } from '#domain/extraction/text/index.ts';
import type { IgnoreReason, Reading } from '#domain/reading.ts';
import { DocumentFault } from './document-fault.ts';
import { listInText } from './list-in-text.ts';
import type { DocumentContent, DocumentSource } from './read-document.ts';

/** What a file means. `scan`: it was, or has to be, read from a picture of paper. */
export type Understood = { readonly scan?: true } & UnderstoodDocument;

type UnderstoodDocument =
  | { readonly kind: 'rows'; readonly items: readonly ListItem[]; readonly fileName: string }
  | {
      readonly kind: 'record';
      readonly fields: SignalFields;
      readonly reading: Reading;
      readonly row?: number;
    }
  /** Prose that is no court document: a letter, an annex, an invoice. */
  | { readonly kind: 'letter'; readonly document: TextDocument }
  | { readonly kind: 'nothing'; readonly reason: IgnoreReason }
  | { readonly kind: 'fault'; readonly fault: DocumentFault };

type Context = { readonly receivedAt: string };

/** Understands an opened file. Mails and bundles are taken apart by the caller before. */
export function understandDocument(
  content: Exclude<DocumentContent, { kind: 'mail' | 'files' }>,
  source: DocumentSource,
  context: Context,
): Understood[] {
  switch (content.kind) {
    case 'sheets':
      return understandSheets(content.sheets, content.text, source, context);
    case 'tree':
      return understandTree(content.tree, content.json, source, context);
    case 'text':
      return [understandText(content.document, content.tables, source, context)];
    case 'nothing':
    case 'fault':
      return [content];
  }
}

function understandSheets(
  sheets: readonly Sheet[],
  text: TextDocument | undefined,
  source: DocumentSource,
  context: Context,
): Understood[] {
  const options = { receivedAt: context.receivedAt, part: source.part, fileName: source.fileName };
  const prose = text !== undefined && !looksLikeTable(sheets);
  // A court paper has commas and semicolons too: what it says counts before what its columns would be.
  const court = prose ? extractCourtText(text, context) : undefined;
  if (court !== undefined) return [{ kind: 'record', ...court }];
  const items = readList(sheets, options);
  if (items !== undefined && (!prose || items.some((item) => item.outcome === 'signal')))
    return [{ kind: 'rows', items, fileName: source.fileName }];
  // Text that a comma or semicolon happens to cut is a letter, not a table without columns.
  if (prose) return [understandText(text, [], source, context)];
  return [
    {
      kind: 'fault',
      fault: new DocumentFault(
        'no-columns',
        'No column of the list could be recognised as tenant, dwelling or arrears.',
      ),
    },
  ];
}

/** Most records have the same number of cells, three or more. */
function looksLikeTable(sheets: readonly Sheet[]): boolean {
  const widths = sheets.flatMap((sheet) =>
    sheet.rows.map((row) => row.cells.length).filter((width) => width > 1),
  );
  const tally = new Map<number, number>();
  for (const width of widths) tally.set(width, (tally.get(width) ?? 0) + 1);
  const [width = 0, count = 0] = [...tally].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  const total = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return width >= 3 && count >= 3 && count >= total * 0.6;
}

function understandTree(
  file: TreeNode,
  json: unknown,
  source: DocumentSource,
  context: Context,
): Understood[] {
  const options = { receivedAt: context.receivedAt, part: source.part };
  const tree = nameLabelledValues(file);
  const contract = contractSignal(json);
  if (contract !== undefined)
    return [{ kind: 'record', fields: contract, reading: { provenance: [], doubtful: [] } }];
  const several = contractSignals(json);
  if (several !== undefined) return several.map((each, index) => understandContract(each, index + 1));
  const separate = understandRecords(repeatedRecords(tree), source, options);
  if (separate !== undefined) return separate;
  const whole = readStructured(tree, options);
  if (whole !== undefined) return [{ kind: 'record', ...whole }];
  const single = readList([recordsAsSheet([tree])], { ...options, fileName: source.fileName });
  if (single?.[0]?.outcome === 'signal')
    return [{ kind: 'record', fields: single[0].fields, reading: single[0].reading }];
  return [
    {
      kind: 'fault',
      fault: new DocumentFault(
        'not-understood',
        'The file names no tenant or roll number under a name that is known.',
      ),
    },
  ];
}

/**
 * Records that repeat are cases of their own when each reads as a court file, or states its own arrears; else they are the
 * parties and claims of one case, and this is undefined.
 */
function understandRecords(
  records: readonly TreeNode[],
  source: DocumentSource,
  options: { readonly receivedAt: string; readonly part: string },
): Understood[] | undefined {
  if (records.length < 2) return undefined;
  const files = records.map((record) => readStructured(record, options));
  if (files.every((file) => file !== undefined))
    return files.map((file, index) => ({ kind: 'record', ...file, row: index + 1 }));
  const items = readList([recordsAsSheet(records)], { ...options, fileName: source.fileName }) ?? [];
  const owing = items.filter(
    (item) =>
      item.outcome !== 'signal' ||
      item.fields.arrears?.amountCents !== undefined ||
      item.fields.arrears?.months !== undefined,
  );
  const signals = items.filter((item) => item.outcome === 'signal').length;
  return signals > 0 && owing.length >= items.length * 0.8
    ? [{ kind: 'rows', items, fileName: source.fileName }]
    : undefined;
}

function understandContract(json: unknown, row: number): Understood {
  const fields = contractSignal(json);
  return fields === undefined
    ? {
        kind: 'fault',
        fault: new DocumentFault('broken-row', `Signal ${row} of the file does not fit the contract.`),
      }
    : { kind: 'record', fields, reading: { provenance: [], doubtful: [] }, row };
}

function understandText(
  document: TextDocument,
  tables: readonly (readonly (readonly string[])[])[],
  source: DocumentSource,
  context: Context,
): Understood {
  const court = extractCourtText(document, context);
  if (court !== undefined) return { kind: 'record', ...court };
  const items = listInText(document, tables, source.part, context);
  if (items !== undefined) return { kind: 'rows', items, fileName: source.fileName };
  return { kind: 'letter', document };
}
