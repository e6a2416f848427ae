import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { RetryableError } from '#application/errors.ts';
import { type CaseExport, caseExport, type ExportedCase } from '#events/case-export.ts';
import type { CaseRecord } from '#domain/case-record.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { readCase, readEvent, readReview, readSetAside, readSignal, readSteps } from './case-items.ts';
import { CASE_SK, caseIdOf, EVENT_PREFIX, fromItem, type Item, PII_SK, STEPS_SK } from './table-items.ts';

type Plain = Record<string, unknown>;

const scan = async (client: DynamoDBClient, tableName: string): Promise<Plain[]> => {
  const items: Plain[] = [];
  let from: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: tableName,
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    items.push(...(page.Items ?? []).map(fromItem));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
};

const byText =
  <T>(text: (item: T) => string): ((a: T, b: T) => number) =>
  (a, b) => {
    const [left, right] = [text(a), text(b)];
    return left < right ? -1 : left > right ? 1 : 0;
  };

const under =
  (items: readonly Plain[]) =>
  (prefix: string): Plain[] =>
    items.filter((item) => String(item['sk']).startsWith(prefix));

type Parts = Pick<ExportedCase, 'signals' | 'steps' | 'notices' | 'history'>;

/** One case of the export from the items of its partition and its signals; undefined when it is not readable (any more). */
const exportedCaseOf = (
  ring: OpenedKeyRing,
  items: readonly Plain[],
  signalItems: readonly Plain[],
): { caseRecord: CaseRecord; parts: Parts } | undefined => {
  const header = items.find((item) => item['sk'] === CASE_SK);
  const personal = items.find((item) => item['sk'] === PII_SK);
  if (header === undefined || personal === undefined) return undefined;
  const read = readCase(ring, header, personal);
  // A scan meets commits in the middle.
  if (read === undefined) throw new RetryableError('A case changed while all were read: export again.');
  const { caseRecord, dataKey } = read;
  const here = under(items);
  const { mergedInto, id: caseId } = caseRecord;
  const signals = signalItems.map((item) => readSignal(ring, item, dataKey));
  const events = here(EVENT_PREFIX).map((item) => readEvent(ring, item, dataKey));
  const parts: Parts = {
    signals: signals.map(({ signal: { id, receivedAt, source, fields } }) => ({
      id,
      kind: fields.kind,
      receivedAt,
      source,
      fields,
    })),
    steps: readSteps(items.find(({ sk }) => sk === STEPS_SK)).map(({ id, type, dueAt, status, outcome }) => ({
      id: mergedInto === undefined ? id : `${caseId}:${id}`,
      type,
      dueAt,
      status,
      ...(outcome === undefined ? {} : { outcome }),
    })),
    notices: [...signals, ...events]
      .flatMap(({ letters }) => letters)
      .map((notice) => ({
        id: notice.item.letter,
        audience: notice.audience,
        to: notice.recipient,
        template: notice.template,
        status: notice.status === 'sending' ? ('queued' as const) : notice.status,
        ...(notice.sentAt === undefined ? {} : { sentAt: notice.sentAt }),
      })),
    history: [...signals, ...events]
      .toSorted((a, b) => a.version - b.version)
      .flatMap(({ history }) => history)
      .map(({ at, event }) => ({ at, event })),
  };
  return { caseRecord, parts };
};

/** A case with all that arrived on the cases that were merged into it: what was counted once stays counted once. */
const withAbsorbed = (caseRecord: CaseRecord, parts: readonly Parts[]): ExportedCase => ({
  ...headerOf(caseRecord),
  signals: parts
    .flatMap(({ signals }) => signals)
    .toSorted(byText(({ receivedAt, id }) => `${receivedAt}#${id}`)),
  steps: parts.flatMap(({ steps }) => steps).toSorted(byText(({ dueAt, id }) => `${dueAt}#${id}`)),
  notices: parts
    .flatMap(({ notices }) => notices)
    .toSorted(byText(({ sentAt, id }) => `${sentAt ?? '~'}#${id}`)),
  history:
    parts.length === 1
      ? (parts[0]?.history ?? [])
      : parts.flatMap(({ history }) => history).toSorted(byText(({ at }) => at)),
});

const headerOf = (
  caseRecord: CaseRecord,
): Omit<ExportedCase, 'signals' | 'steps' | 'notices' | 'history'> => ({
  id: caseRecord.id,
  status: caseRecord.status,
  phase: caseRecord.phase,
  service: caseRecord.service,
  regime: caseRecord.regime,
  priority: { level: caseRecord.priority.level, reasons: [...caseRecord.priority.reasons] },
  worker: caseRecord.worker,
  household: {
    tenants: [...caseRecord.facts.tenants],
    dwelling: caseRecord.facts.dwelling?.value ?? {},
    landlord: caseRecord.facts.landlord?.value ?? {},
  },
  deadlines: caseRecord.deadlines.map(({ rule, article, on }) => ({ rule, article, on })),
});

/** Reads all that the platform knows, in the shape of the contract. */
export const readCaseExport = async (
  client: DynamoDBClient,
  tableName: string,
  ring: OpenedKeyRing,
): Promise<CaseExport> => {
  const items = await scan(client, tableName);
  const byPartition = Map.groupBy(items, (item) => String(item['pk']));
  const signalsOf = Map.groupBy(
    items.filter((item) => item['outcome'] === 'case' && String(item['pk']).startsWith('IN#')),
    (item) => String(item['caseId']),
  );
  const readable = new Map<string, { caseRecord: CaseRecord; parts: Parts }>();
  const duplicates: CaseExport['duplicates'] = [];
  const ignored: CaseExport['ignored'] = [];
  const review: CaseExport['review'] = [];
  for (const [pk, ofPartition] of byPartition) {
    if (pk.startsWith('CASE#')) {
      const exported = exportedCaseOf(ring, ofPartition, signalsOf.get(caseIdOf(pk)) ?? []);
      if (exported !== undefined) readable.set(exported.caseRecord.id, exported);
    } else if (pk.startsWith('IN#')) {
      for (const item of ofPartition) {
        if (!String(item['sk']).startsWith('ROW#')) continue;
        if (item['outcome'] === 'case') continue;
        const record = readSetAside(ring, item);
        if (record.outcome === 'duplicate') duplicates.push({ source: record.source, of: record.of });
        if (record.outcome === 'ignored') ignored.push({ source: record.source, reason: record.reason });
      }
    } else if (pk.startsWith('REVIEW#')) {
      for (const item of ofPartition) {
        if (item['status'] !== 'open') continue;
        const { id, reason, source, candidates } = readReview(ring, item);
        review.push({ id, reason, source, candidates: [...candidates] });
      }
    }
  }
  const cases = [...readable.values()]
    .filter(({ caseRecord }) => caseRecord.mergedInto === undefined)
    .map(({ caseRecord, parts }) =>
      withAbsorbed(caseRecord, [
        parts,
        ...(caseRecord.absorbed ?? []).flatMap((caseId) => readable.get(caseId)?.parts ?? []),
      ]),
    );
  const openedAt = new Map(
    items
      .filter((item) => item['sk'] === CASE_SK)
      .map((item) => [caseIdOf(String(item['pk'])), String(item['openedAt'])]),
  );
  const byPlace = ({ source }: { source: { ref: string; row?: number } }): string =>
    `${source.ref}#${String(source.row ?? 0).padStart(6, '0')}`;
  return caseExport.parse({
    cases: cases.toSorted(byText(({ id }) => `${openedAt.get(id) ?? ''}#${id}`)),
    review: review.toSorted(byText(byPlace)),
    duplicates: duplicates.toSorted(byText(byPlace)),
    ignored: ignored.toSorted(byText(byPlace)),
  });
};
