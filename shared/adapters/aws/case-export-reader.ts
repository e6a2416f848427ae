import { type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { type CaseExport, caseExport, type ExportedCase } from '#events/case-export.ts';
import type { CaseRecord, HistoryEntry } from '#domain/case-record.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import {
  noticeIdOf,
  readCase,
  readInbox,
  readNotice,
  readReview,
  readSignal,
  readStep,
} from './case-items.ts';
import {
  CASE_SK,
  caseIdOf,
  EVENT_PREFIX,
  fromItem,
  type Item,
  NOTICE_PREFIX,
  PII_SK,
  SIGNAL_PREFIX,
  STEP_PREFIX,
} from './table-items.ts';

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

/** One case of the export from the items of its partition; undefined when it is not (or no longer) readable. */
const exportedCaseOf = (ring: OpenedKeyRing, items: readonly Plain[]): ExportedCase | undefined => {
  const header = items.find((item) => item['sk'] === CASE_SK);
  const personal = items.find((item) => item['sk'] === PII_SK);
  if (header === undefined || personal === undefined) return undefined;
  const { caseRecord, dataKey } = readCase(ring, header, personal);
  const under = (prefix: string): Plain[] => items.filter((item) => String(item['sk']).startsWith(prefix));
  return {
    ...headerOf(caseRecord),
    signals: under(SIGNAL_PREFIX)
      .map((item) => readSignal(ring, item, dataKey))
      .map(({ id, receivedAt, source, fields }) => ({ id, kind: fields.kind, receivedAt, source, fields }))
      .toSorted(byText(({ receivedAt, id }) => `${receivedAt}#${id}`)),
    steps: under(STEP_PREFIX)
      .map(readStep)
      .map(({ id, type, dueAt, status, outcome }) => ({
        id,
        type,
        dueAt,
        status,
        ...(outcome === undefined ? {} : { outcome }),
      }))
      .toSorted(byText(({ dueAt, id }) => `${dueAt}#${id}`)),
    notices: under(NOTICE_PREFIX)
      .map((item) => readNotice(ring, item))
      .map((notice) => ({
        id: noticeIdOf(notice.item),
        audience: notice.audience,
        to: notice.recipient,
        template: notice.template,
        status: notice.status === 'sending' ? ('queued' as const) : notice.status,
        ...(notice.sentAt === undefined ? {} : { sentAt: notice.sentAt }),
      }))
      .toSorted(byText(({ sentAt, id }) => `${sentAt ?? '~'}#${id}`)),
    history: under(EVENT_PREFIX)
      .toSorted(byText((item) => String(item['sk'])))
      .map((item) => item as unknown as HistoryEntry)
      .map(({ at, event }) => ({ at, event })),
  };
};

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
  const cases: ExportedCase[] = [];
  const duplicates: CaseExport['duplicates'] = [];
  const ignored: CaseExport['ignored'] = [];
  const review: CaseExport['review'] = [];
  for (const [pk, ofPartition] of byPartition) {
    if (pk.startsWith('CASE#')) {
      const exported = exportedCaseOf(ring, ofPartition);
      if (exported !== undefined) cases.push(exported);
    } else if (pk.startsWith('IN#')) {
      for (const item of ofPartition) {
        if (!String(item['sk']).startsWith('ROW#')) continue;
        const record = readInbox(ring, item);
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
