import { type DynamoDBClient, QueryCommand } from '@aws-sdk/client-dynamodb';
import { loadHouseholds } from '#application/merged-cases.ts';
import type { CaseStore, NoticeRecord } from '#application/ports.ts';
import type { CaseRecord, StepRecord } from '#domain/case-record.ts';
import type { Directory } from '#domain/directory.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import type { CaseShown, CaseSummary, ConsoleReader, NoteShown } from '../pages/ports.ts';
import { createCaseReader } from './case-reader.ts';
import { accessTable } from './table-access.ts';
import { openCasesOf, readCase, readEvent, readReview, readSteps } from './case-items.ts';
import {
  CASE_SK,
  CLOSED_CASES,
  caseIdOf,
  casePk,
  EVENT_PREFIX,
  fromItem,
  type Item,
  OPEN_REVIEWS,
  PII_SK,
  REVIEW_SK,
  STEPS_SK,
} from './table-items.ts';

type Plain = Record<string, unknown>;

/** Most rows of one list on a page: beyond it a search is wanted, not a longer page. */
const LIST_LIMIT = 500;

const byId = (a: NoticeRecord, b: NoticeRecord): number => (a.item.letter < b.item.letter ? -1 : 1);

const isOpen = ({ status }: StepRecord): boolean =>
  status === 'pending' || status === 'notified' || status === 'overdue';

const nameOf = ({ workers }: Directory, address: string | null): { workerName?: string } => {
  const worker = workers.find(({ email }) => email === address);
  return worker === undefined ? {} : { workerName: `${worker.givenName} ${worker.familyName}` };
};

const nextStepOf = (steps: readonly StepRecord[]): StepRecord | undefined =>
  steps.filter(isOpen).toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0];

/** What the console shows, read from the table; nothing here writes. */
export const createConsoleReader = (
  client: DynamoDBClient,
  tableName: string,
  ring: OpenedKeyRing,
  store: CaseStore,
  directory: () => Promise<Directory>,
): Pick<ConsoleReader, 'listCases' | 'getCase' | 'listReviews'> => {
  const query = async (input: {
    index?: string;
    condition: string;
    values: Record<string, string>;
    limit?: number;
  }): Promise<Plain[]> => {
    const items: Plain[] = [];
    let from: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          KeyConditionExpression: input.condition,
          ExpressionAttributeValues: Object.fromEntries(
            Object.entries(input.values).map(([name, value]) => [name, { S: value }]),
          ),
          ...(input.index === undefined ? { ConsistentRead: true } : { IndexName: input.index }),
          ...(input.limit === undefined ? {} : { Limit: input.limit }),
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      items.push(...(page.Items ?? []).map(fromItem));
      from = page.LastEvaluatedKey;
    } while (from !== undefined && (input.limit === undefined || items.length < input.limit));
    return items;
  };
  const reader = createCaseReader(accessTable(client, tableName), ring);
  const listed = (listPk: string): Promise<Plain[]> =>
    query({ index: 'list', condition: 'listPk = :list', values: { ':list': listPk }, limit: LIST_LIMIT });
  /** What arrived on one case itself; the steps of a case that was merged bear its id too, so that none are mixed up. */
  const partOf = async (id: string): Promise<Omit<CaseShown, 'workerName'> | undefined> => {
    const items = await query({ condition: 'pk = :pk', values: { ':pk': casePk(id) } });
    const header = items.find((item) => item['sk'] === CASE_SK);
    const personal = items.find((item) => item['sk'] === PII_SK);
    if (header === undefined || personal === undefined) return undefined;
    const read = readCase(ring, header, personal);
    // A commit came between the two: it is over by now.
    if (read === undefined) return partOf(id);
    const { caseRecord, dataKey } = read;
    const signals = await reader.signalsOn(caseRecord, dataKey);
    const under = (prefix: string): Plain[] => items.filter((item) => String(item['sk']).startsWith(prefix));
    const events = under(EVENT_PREFIX).map((item) => readEvent(ring, item, dataKey));
    const journal = [...signals, ...events].toSorted((a, b) => a.version - b.version);
    const stepId = (step: string): string => (caseRecord.mergedInto === undefined ? step : `${id}:${step}`);
    return {
      caseRecord,
      steps: readSteps(items.find(({ sk }) => sk === STEPS_SK)).map((step) => ({
        ...step,
        id: stepId(step.id),
      })),
      signals: signals.map(({ signal: { id: signalId, receivedAt, source, fields, reading } }) => ({
        id: signalId,
        receivedAt,
        source,
        fields,
        ...(reading === undefined ? {} : { provenance: reading.provenance }),
      })),
      notices: journal
        .flatMap(({ letters }) => letters)
        .toSorted(byId)
        .map((notice) => ({
          id: notice.item.letter,
          audience: notice.audience,
          to: notice.recipient,
          template: notice.template,
          status: notice.status,
          ...(notice.sentAt === undefined ? {} : { sentAt: notice.sentAt }),
          ...(notice.messageId === undefined ? {} : { mailId: notice.messageId }),
        })),
      history: journal
        .flatMap(({ history }) => history)
        .map(({ detail, ...entry }) => {
          const step = detail?.['step'];
          return {
            ...entry,
            ...(detail === undefined
              ? {}
              : { detail: typeof step === 'string' ? { ...detail, step: stepId(step) } : detail }),
          };
        }),
      notes: events
        .flatMap(noteOf)
        .map((note) => (note.stepId === undefined ? note : { ...note, stepId: stepId(note.stepId) })),
    };
  };

  /** A case with all that arrived on it and on the cases that were merged into it. */
  const shownCase = async (id: string): Promise<CaseShown | undefined> => {
    const own = await partOf(id);
    if (own === undefined) return undefined;
    const { mergedInto, absorbed = [], worker } = own.caseRecord;
    if (mergedInto !== undefined) return shownCase(mergedInto);
    const parts = [own, ...(await Promise.all(absorbed.map(partOf)))].filter((part) => part !== undefined);
    return {
      caseRecord: own.caseRecord,
      ...nameOf(await directory(), worker),
      steps: parts.flatMap(({ steps }) => steps),
      signals: parts.flatMap(({ signals }) => signals),
      notices: parts.flatMap(({ notices }) => notices),
      history: parts.flatMap(({ history }) => history),
      notes: parts.flatMap(({ notes = [] }) => notes),
    };
  };

  return {
    listCases: async () => {
      const current = await directory();
      const { workers } = current;
      const lists = await Promise.all(
        [...workers.map(({ email }) => openCasesOf(email)), openCasesOf(null), CLOSED_CASES].map(listed),
      );
      const ids = [...new Set(lists.flat().map((item) => caseIdOf(String(item['pk']))))];
      return (await store.loadCases(ids)).map(({ caseRecord, steps }): CaseSummary => {
        const nextStep = nextStepOf(steps);
        return {
          caseRecord,
          ...nameOf(current, caseRecord.worker),
          ...(nextStep === undefined ? {} : { nextStep }),
        };
      });
    },
    getCase: shownCase,
    listReviews: async () => {
      const keys = await listed(OPEN_REVIEWS);
      const reviews = await Promise.all(
        keys.map(async ({ pk }) => {
          const items = await query({ condition: 'pk = :pk', values: { ':pk': String(pk) } });
          const item = items.find(({ sk }) => sk === REVIEW_SK);
          return item === undefined || item['status'] !== 'open' ? [] : [readReview(ring, item)];
        }),
      );
      return Promise.all(
        reviews.flat().map(async ({ id, reason, detail, at, source, fields, candidates }) => ({
          id,
          reason,
          at,
          source,
          candidates: (await loadHouseholds(store, candidates)).records satisfies readonly CaseRecord[],
          ...(detail === undefined ? {} : { detail }),
          ...(fields === undefined ? {} : { fields }),
        })),
      );
    },
  };
};

/** The note stands with the first thing that its commit did. */
const noteOf = ({ note, history }: ReturnType<typeof readEvent>): NoteShown[] => {
  const [first] = history;
  if (note === undefined || first === undefined) return [];
  const step = first.detail?.['step'];
  return [{ at: first.at, text: note, ...(typeof step === 'string' ? { stepId: step } : {}) }];
};
