import {
  BatchGetItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type {
  CaseCommit,
  CaseStore,
  CommitResult,
  DecidedReview,
  DueHint,
  FirstReads,
  HashedKey,
  InboxRecord,
  InboxRef,
  ItemKey,
  Lesson,
  PairCommit,
  ReviewRecord,
  SignalCommit,
  SignalRecord,
} from '#application/ports.ts';
import { SAME_CONTENT_DAYS } from '#application/ports.ts';
import type { CaseRecord, StepRecord } from '#domain/case-record.ts';
import type { NoticeDraft } from '#domain/cases/case-change.ts';
import { stepsInForce } from '#domain/cases/decide-merge.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import {
  caseItem,
  inboxItem,
  noticeItem,
  noticeOfCase,
  openCasesOf,
  personalItem,
  readCase,
  readFoundReview,
  readInbox,
  readReview,
  readSignal,
  readStep,
  reviewItem,
  signalItem,
  stepItem,
} from './case-items.ts';
import { dueKeysOf } from './due-index.ts';
import { createListStore } from './list-store.ts';
import {
  type Attributes,
  CASE_SK,
  candidateKey,
  casePk,
  claimKey,
  contentPk,
  fromItem,
  type Item,
  inboxPk,
  inboxSk,
  noticeSk,
  OPEN_REVIEWS,
  PII_SK,
  REVIEW_SK,
  reviewPk,
  SIGNAL_PREFIX,
  STEP_PREFIX,
  signalSk,
  taughtKey,
  termKey,
  toItem,
  waitKey,
} from './table-items.ts';
import { createTermStore } from './term-store.ts';
import { type Labelled, MAX_TRANSACTION_ITEMS, transact } from './transaction.ts';

const BATCH_GET_LIMIT = 100;
/** A key shared by more cases than this tells nothing about any of them; its item grows no further. */
const MAX_ALIKE = 60;
const MS_PER_DAY = 86_400_000;
const UNPROCESSED_PAUSE_MS = 20;
const MAX_UNPROCESSED_ROUNDS = 8;

const idOfKey = ({ pk, sk }: ItemKey): string => `${pk}\u0000${sk}`;
const uniqueKeys = (keys: readonly ItemKey[]): ItemKey[] => [
  ...new Map(keys.map((key) => [idOfKey(key), key])).values(),
];
const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

/** Ended by a merge. */
const isHeld = ({ status, beforeMerge }: StepRecord): boolean =>
  status === 'cancelled' && beforeMerge !== undefined;

/** The one table as the use cases see it. Every write that belongs together is one transaction. */
export const createCaseStore = (
  client: DynamoDBClient,
  tableName: string,
  ring: OpenedKeyRing,
): CaseStore => {
  const hash = (kind: string, name: string): string => ring.idOf(kind, name);
  const inboxKey = (ref: InboxRef): ItemKey => ({ pk: inboxPk(hash, ref), sk: inboxSk(ref) });
  const put = (label: string, attributes: Attributes, condition?: string): Labelled => ({
    label,
    item: {
      Put: {
        TableName: tableName,
        Item: toItem(attributes),
        ...(condition === undefined ? {} : { ConditionExpression: condition }),
      },
    },
  });
  const remove = (label: string, key: ItemKey): Labelled => ({
    label,
    item: { Delete: { TableName: tableName, Key: toItem(key) } },
  });
  const ABSENT = 'attribute_not_exists(pk)';

  const batchGet = async (keys: readonly ItemKey[]): Promise<Map<string, Record<string, unknown>>> => {
    const found = new Map<string, Record<string, unknown>>();
    await Promise.all(
      chunks(uniqueKeys(keys), BATCH_GET_LIMIT).map(async (chunk) => {
        let wanted: Item[] = chunk.map((key) => toItem({ pk: key.pk, sk: key.sk }));
        for (let round = 0; wanted.length > 0; round += 1) {
          if (round === MAX_UNPROCESSED_ROUNDS)
            throw new Error('The table keeps postponing reads: is it throttled?');
          const answer = await client.send(
            new BatchGetItemCommand({
              RequestItems: { [tableName]: { Keys: wanted, ConsistentRead: true } },
            }),
          );
          for (const item of answer.Responses?.[tableName] ?? []) {
            const plain = fromItem(item);
            found.set(idOfKey({ pk: String(plain['pk']), sk: String(plain['sk']) }), plain);
          }
          wanted = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
          if (wanted.length > 0)
            await new Promise((resolve) => setTimeout(resolve, UNPROCESSED_PAUSE_MS * 2 ** round));
        }
      }),
    );
    return found;
  };

  const queryAll = async (
    pk: string,
    prefix: string,
    projection?: string,
  ): Promise<Record<string, unknown>[]> => {
    const items: Record<string, unknown>[] = [];
    let from: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: tableName,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
          ExpressionAttributeValues: { ':pk': { S: pk }, ':prefix': { S: prefix } },
          ...(projection === undefined ? {} : { ProjectionExpression: projection }),
          ...(from === undefined ? {} : { ExclusiveStartKey: from }),
        }),
      );
      items.push(...(page.Items ?? []).map(fromItem));
      from = page.LastEvaluatedKey;
    } while (from !== undefined);
    return items;
  };

  /** A case keeps its data key for life. */
  const dataKeys = new Map<string, string>();
  const remember = (caseId: string, dataKey: string): string => {
    if (dataKeys.size > 5_000) dataKeys.clear();
    dataKeys.set(caseId, dataKey);
    return dataKey;
  };
  const dataKeyOf = async (caseId: string): Promise<string | undefined> => {
    const known = dataKeys.get(caseId);
    if (known !== undefined) return known;
    const { Item: item } = await client.send(
      new GetItemCommand({
        TableName: tableName,
        Key: toItem({ pk: casePk(caseId), sk: PII_SK }),
        ConsistentRead: true,
        ProjectionExpression: 'dataKey',
      }),
    );
    const found = item?.['dataKey']?.S;
    return found === undefined ? undefined : remember(caseId, found);
  };

  /** What is due the moment it is stored; the rest waits for `tick`. */
  const hintsOf = (items: readonly Attributes[], now: string): DueHint[] =>
    items.flatMap((item) => {
      const dueSk = item['dueSk'];
      if (typeof dueSk !== 'string' || dueSk > `${new Date(now).toISOString()}~`) return [];
      return [{ pk: String(item['pk']), sk: String(item['sk']), dueSk }];
    });

  const caseWrites = (
    commit: Pick<CaseCommit, 'caseRecord' | 'steps' | 'history' | 'note'> & { expectedVersion?: number },
    dataKey: string,
  ): Labelled[] => {
    const { caseRecord } = commit;
    const pk = casePk(caseRecord.id);
    const header: Labelled =
      commit.expectedVersion === undefined
        ? put('case', caseItem(caseRecord), ABSENT)
        : {
            label: 'case',
            item: {
              Put: {
                TableName: tableName,
                Item: toItem(caseItem(caseRecord)),
                ConditionExpression: 'version = :expected',
                ExpressionAttributeValues: { ':expected': { N: String(commit.expectedVersion) } },
              },
            },
          };
    return [
      header,
      put('personal', personalItem(ring, caseRecord, dataKey)),
      ...commit.steps.map((step) => put('step', stepItem(caseRecord.id, step))),
      ...commit.history.map((entry, index) =>
        put('history', {
          pk,
          sk: `EVENT#${entry.at}#${String(caseRecord.version).padStart(6, '0')}#${String(index).padStart(2, '0')}`,
          ...entry,
          ...(commit.note !== undefined && index === 0 ? { sealed: ring.seal(dataKey, commit.note) } : {}),
        }),
      ),
    ];
  };

  const inputWrites = (
    input: {
      inbox: InboxRef;
      contentKey: string;
      signal: SignalRecord;
      adopts?: ReviewRecord;
      decided?: DecidedReview;
    },
    caseId: string,
    now: string,
  ): Labelled[] => {
    const record: InboxRecord = {
      outcome: 'case',
      caseId,
      signalId: input.signal.id,
      at: now,
      source: input.signal.source,
    };
    const inbox = inboxItem(ring, inboxKey(input.inbox), record);
    return [
      input.adopts === undefined ? put('inbox', inbox, ABSENT) : movedInbox(inbox, input.adopts),
      ...(input.adopts === undefined ? [] : closeReview(input.adopts, caseId, input.decided)),
      input.adopts === undefined
        ? sameContent(input.contentKey, { signalId: input.signal.id, caseId, at: now }, now)
        : put('content', { ...contentPk(input.contentKey), signalId: input.signal.id, caseId, at: now }),
    ];
  };

  /** Whoever says the same at the same moment finds the first and is its duplicate. */
  const sameContent = (
    contentKey: string,
    first: { readonly signalId: string; readonly caseId?: string; readonly at: string },
    now: string,
  ): Labelled => ({
    label: 'content',
    item: {
      Put: {
        TableName: tableName,
        Item: toItem({ ...contentPk(contentKey), ...first }),
        ConditionExpression: 'attribute_not_exists(pk) OR signalId = :own OR #at < :old',
        ExpressionAttributeNames: { '#at': 'at' },
        ExpressionAttributeValues: toItem({
          ':own': first.signalId,
          ':old': new Date(Date.parse(now) - SAME_CONTENT_DAYS * MS_PER_DAY).toISOString(),
        }),
      },
    },
  });

  /** The inbox record of an input that waited gets its place, once. */
  const movedInbox = (inbox: Attributes, review: ReviewRecord): Labelled => ({
    label: 'inbox',
    item: {
      Put: {
        TableName: tableName,
        Item: toItem(inbox),
        ConditionExpression: 'reviewId = :review',
        ExpressionAttributeValues: { ':review': { S: review.id } },
      },
    },
  });

  const setUpdate = (label: string, key: ItemKey, change: string, ids: readonly string[]): Labelled => ({
    label,
    item: {
      Update: {
        TableName: tableName,
        Key: toItem(key),
        UpdateExpression: change,
        ExpressionAttributeValues: { ':ids': { SS: [...ids] } },
      },
    },
  });

  /** The newer decision on a pair replaces the older one. */
  const lessonWrites = (lessons: readonly Lesson[]): Labelled[] =>
    lessons.flatMap(({ household, same, apart }) => {
      const key = taughtKey(household);
      return [
        ...(same.length === 0 ? [] : [setUpdate('taught', key, 'ADD same :ids DELETE apart :ids', same)]),
        ...(apart.length === 0 ? [] : [setUpdate('taught', key, 'ADD apart :ids DELETE same :ids', apart)]),
      ];
    });

  /** A resolved review keeps its item, out of every index, as part of the record of what was decided. */
  const closeReview = (
    review: ReviewRecord,
    caseId: string | undefined,
    decided: DecidedReview | undefined,
  ): Labelled[] => [
    {
      label: 'review',
      item: {
        Update: {
          TableName: tableName,
          Key: toItem({ pk: reviewPk(review.id), sk: REVIEW_SK }),
          UpdateExpression: `SET #status = :resolved${caseId === undefined ? '' : ', caseId = :case'}${
            decided === undefined ? '' : ', decided = :decided'
          } REMOVE listPk, listSk, duePk, dueSk`,
          ConditionExpression: '#status = :open',
          ExpressionAttributeNames: { '#status': 'status' },
          ExpressionAttributeValues: toItem({
            ':resolved': 'resolved',
            ':open': 'open',
            ...(caseId === undefined ? {} : { ':case': caseId }),
            ...(decided === undefined ? {} : { ':decided': decided }),
          }),
        },
      },
    },
    ...review.waitsFor.map((key) => ({
      label: 'wait',
      item: {
        Update: {
          TableName: tableName,
          Key: toItem(waitKey(key)),
          UpdateExpression: 'DELETE reviewIds :review',
          ExpressionAttributeValues: { ':review': { SS: [review.id] } },
        },
      },
    })),
  ];

  /**
   * Stores notices with the rest. A notice that exists already is the same news to the same person: it is left out
   * and the rest is stored again.
   */
  const commitWithNotices = async (
    writes: readonly Labelled[],
    notices: readonly Attributes[],
    knownLabels: ReadonlySet<string>,
  ): Promise<'committed' | 'conflict' | 'known'> => {
    let pending = notices.map((notice) => ({ label: `notice ${String(notice['sk'])}`, notice }));
    for (;;) {
      const outcome = await transact(client, [
        ...writes,
        ...pending.map(({ label, notice }) => put(label, notice, ABSENT)),
      ]);
      if (outcome.result === 'committed') return 'committed';
      const { failed } = outcome;
      if (failed.some(({ label, reason }) => reason === 'condition' && knownLabels.has(label)))
        return 'known';
      const sentBefore = new Set(
        failed
          .filter(({ label, reason }) => reason === 'condition' && label.startsWith('notice '))
          .map(({ label }) => label),
      );
      if (sentBefore.size === 0 || sentBefore.size < failed.length) return 'conflict';
      pending = pending.filter(({ label }) => !sentBefore.has(label));
    }
  };

  /**
   * Leaves out news that its reader had from a case that was merged into this one. A task is told anew: the one of the
   * absorbed case ended.
   */
  const untold = async (
    { absorbed = [] }: CaseRecord,
    drafts: readonly NoticeDraft[],
  ): Promise<readonly NoticeDraft[]> => {
    if (absorbed.length === 0 || drafts.length === 0) return drafts;
    const keysOf = (draft: NoticeDraft): ItemKey[] =>
      draft.stepId === undefined
        ? absorbed.map((caseId) => {
            const pk = casePk(caseId);
            return { pk, sk: noticeSk(ring.idOf('notice', `${pk}\u0000${draft.key}`)) };
          })
        : [];
    const told = await batchGet(drafts.flatMap(keysOf));
    return drafts.filter((draft) => !keysOf(draft).some((key) => told.has(idOfKey(key))));
  };

  const result = (
    outcome: 'committed' | 'conflict' | 'known',
    items: readonly Attributes[],
    now: string,
  ): CommitResult =>
    outcome === 'committed' ? { result: outcome, due: hintsOf(items, now) } : { result: outcome };

  /** Look-alike keys are stored before the case: a key without a case is harmless, a case without keys is not found. */
  const putCandidates = async (caseId: string, keys: readonly HashedKey[]): Promise<void> => {
    await Promise.all(
      uniqueKeys(keys.map(candidateKey)).map((key) =>
        client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: toItem({ pk: key.pk, sk: key.sk }),
            UpdateExpression: 'ADD caseIds :case',
            ExpressionAttributeValues: { ':case': { SS: [caseId] } },
          }),
        ),
      ),
    );
  };

  return {
    ...createListStore(client, tableName, ring),
    ...createTermStore(client, tableName),

    firstReads: async ({ inbox, contentKey, claims, candidates, household = [], terms = [] }) => {
      const claimKeys = claims.flat();
      const candidateList = candidates.flat();
      const items = await batchGet([
        inboxKey(inbox),
        contentPk(contentKey),
        ...claimKeys.map(claimKey),
        ...claimKeys.map(waitKey),
        ...candidateList.map(candidateKey),
        ...household.map(taughtKey),
        ...terms.flat().map(termKey),
      ]);
      const taughtAs = (attribute: 'same' | 'apart'): readonly string[] =>
        household.flatMap((key) => {
          const ids = at(taughtKey(key))?.[attribute];
          return ids instanceof Set ? [...(ids as Set<string>)] : [];
        });
      const caseIdsAt = (key: HashedKey): readonly string[] => {
        const ids = items.get(idOfKey(candidateKey(key)))?.['caseIds'];
        return ids instanceof Set ? [...(ids as Set<string>)] : [];
      };
      const at = (key: ItemKey): Record<string, unknown> | undefined => items.get(idOfKey(key));
      const inboxFound = at(inboxKey(inbox));
      const same = at(contentPk(contentKey));
      const reads: FirstReads = {
        ...(inboxFound === undefined ? {} : { inbox: readInbox(ring, inboxFound) }),
        ...(same === undefined
          ? {}
          : {
              sameContent: {
                signalId: String(same['signalId']),
                at: String(same['at']),
                ...(typeof same['caseId'] === 'string' ? { caseId: same['caseId'] } : {}),
              },
            }),
        claimed: claimKeys.flatMap((key) => {
          const caseId = at(claimKey(key))?.['caseId'];
          return typeof caseId === 'string' ? [{ key, caseId }] : [];
        }),
        waiting: [
          ...new Set(
            claimKeys.flatMap((key) => {
              const ids = at(waitKey(key))?.['reviewIds'];
              return ids instanceof Set ? [...(ids as Set<string>)] : [];
            }),
          ),
        ],
        lookAlikes: [
          ...new Set(candidateList.map(caseIdsAt).flatMap((ids) => (ids.length > MAX_ALIKE ? [] : ids))),
        ],
        candidatesOf: (caseId) =>
          candidateList.filter((key) => caseIdsAt(key).includes(caseId) || caseIdsAt(key).length > MAX_ALIKE),
        counts: terms.map((keys) =>
          keys.reduce((sum, key) => sum + Number(at(termKey(key))?.['counted'] ?? 0), 0),
        ),
        taught: { same: taughtAs('same'), apart: taughtAs('apart') },
      };
      return reads;
    },

    loadCase: async (caseId) => {
      const items = await queryAll(casePk(caseId), CASE_SK);
      const header = items.find((item) => item['sk'] === CASE_SK);
      const personal = items.find((item) => item['sk'] === PII_SK);
      if (header === undefined || personal === undefined) return undefined;
      const { caseRecord, dataKey } = readCase(ring, header, personal);
      remember(caseId, dataKey);
      return {
        caseRecord,
        steps: stepsInForce(
          caseRecord,
          items.filter((item) => String(item['sk']).startsWith(STEP_PREFIX)).map(readStep),
        ),
      };
    },

    loadRecords: async (caseIds) => {
      const items = await batchGet(
        caseIds.flatMap((caseId) => [
          { pk: casePk(caseId), sk: CASE_SK },
          { pk: casePk(caseId), sk: PII_SK },
        ]),
      );
      return caseIds.flatMap((caseId) => {
        const header = items.get(idOfKey({ pk: casePk(caseId), sk: CASE_SK }));
        const personal = items.get(idOfKey({ pk: casePk(caseId), sk: PII_SK }));
        return header === undefined || personal === undefined
          ? []
          : [readCase(ring, header, personal).caseRecord];
      });
    },

    commitSignal: async (commit: SignalCommit) => {
      const { caseRecord } = commit;
      const now = commit.history[0]?.at ?? commit.signal.receivedAt;
      const dataKey =
        commit.expectedVersion === undefined ? ring.newDataKey() : await dataKeyOf(caseRecord.id);
      if (dataKey === undefined) return { result: 'conflict' };
      await putCandidates(caseRecord.id, commit.candidatesToAdd);
      const steps = commit.steps.map((step) => stepItem(caseRecord.id, step));
      const notices = (await untold(caseRecord, commit.notices)).map((draft) =>
        noticeOfCase(ring, caseRecord.id, draft, dataKey),
      );
      const writes: Labelled[] = [
        ...inputWrites(commit, caseRecord.id, now),
        ...lessonWrites(commit.teaches ?? []),
        ...caseWrites(commit, dataKey),
        put('signal', signalItem(ring, caseRecord.id, commit.signal, dataKey), ABSENT),
        ...commit.claimsToAdd.map((key) => put('claim', { ...claimKey(key), caseId: caseRecord.id }, ABSENT)),
        ...commit.wakesReviews.map((reviewId) => {
          const key: ItemKey = { pk: reviewPk(reviewId), sk: REVIEW_SK };
          const { duePk, dueSk } = dueKeysOf(key, now);
          return {
            label: 'wake',
            item: {
              Update: {
                TableName: tableName,
                Key: toItem(key),
                UpdateExpression: 'SET duePk = :duePk, dueSk = :dueSk',
                ConditionExpression: '#status = :open',
                ExpressionAttributeNames: { '#status': 'status' },
                ExpressionAttributeValues: {
                  ':duePk': { S: duePk },
                  ':dueSk': { S: dueSk },
                  ':open': { S: 'open' },
                },
              },
            },
          };
        }),
      ];
      const woken = commit.wakesReviews.map((reviewId) => {
        const key: ItemKey = { pk: reviewPk(reviewId), sk: REVIEW_SK };
        return { ...key, ...dueKeysOf(key, now) };
      });
      const outcome = await commitWithNotices(writes, notices, new Set(['inbox', 'signal']));
      return result(outcome, [...steps, ...notices, ...woken], now);
    },

    commitCase: async (commit: CaseCommit) => {
      const { caseRecord } = commit;
      const now = commit.history[0]?.at ?? caseRecord.openedAt;
      const dataKey = await dataKeyOf(caseRecord.id);
      if (dataKey === undefined) return { result: 'conflict' };
      const steps = commit.steps.map((step) => stepItem(caseRecord.id, step));
      const notices = (await untold(caseRecord, commit.notices)).map((draft) =>
        noticeOfCase(ring, caseRecord.id, draft, dataKey),
      );
      const writes: Labelled[] = [
        ...(commit.input === undefined
          ? []
          : [
              ...inputWrites(commit.input, caseRecord.id, now),
              put('signal', signalItem(ring, caseRecord.id, commit.input.signal, dataKey), ABSENT),
            ]),
        ...caseWrites(commit, dataKey),
        ...(commit.claimsToRemove ?? []).map((key) => remove('claim', claimKey(key))),
      ];
      const outcome = await commitWithNotices(writes, notices, new Set(['inbox', 'signal']));
      return result(outcome, [...steps, ...notices], now);
    },

    setAside: async ({ inbox, record }) => {
      const outcome = await transact(client, [
        put('inbox', inboxItem(ring, inboxKey(inbox), record), ABSENT),
      ]);
      if (outcome.result === 'committed') return 'stored';
      if (outcome.failed.every(({ reason }) => reason === 'condition')) return 'known';
      throw new Error('An input could not be set aside because of contention: it will be delivered again.');
    },

    openReview: async (review, notices, contentKey) => {
      const record: InboxRecord = {
        outcome: 'review',
        reviewId: review.id,
        reason: review.reason,
        at: review.at,
        source: review.source,
      };
      const letters = notices.map((draft) => noticeItem(ring, reviewPk(review.id), draft, {}));
      const writes: Labelled[] = [
        put('inbox', inboxItem(ring, inboxKey(review.inbox), record), ABSENT),
        put('review', reviewItem(ring, review), ABSENT),
        ...(contentKey === undefined
          ? []
          : [sameContent(contentKey, { signalId: review.id, at: review.at }, review.at)]),
        ...review.waitsFor.map((key) => ({
          label: 'wait',
          item: {
            Update: {
              TableName: tableName,
              Key: toItem(waitKey(key)),
              UpdateExpression: 'ADD reviewIds :review',
              ExpressionAttributeValues: { ':review': { SS: [review.id] } },
            },
          },
        })),
      ];
      const outcome = await commitWithNotices(writes, letters, new Set(['inbox', 'review']));
      return result(outcome, letters, review.at);
    },

    loadReview: async (reviewId) => {
      const { Item: item } = await client.send(
        new GetItemCommand({
          TableName: tableName,
          Key: toItem({ pk: reviewPk(reviewId), sk: REVIEW_SK }),
          ConsistentRead: true,
        }),
      );
      if (item === undefined || item['status']?.S !== 'open') return undefined;
      return readReview(ring, fromItem(item));
    },

    findReview: async (reviewId) => {
      const item = (await batchGet([{ pk: reviewPk(reviewId), sk: REVIEW_SK }])).values().next().value;
      return item === undefined ? undefined : readFoundReview(ring, item);
    },

    openReviews: async () => {
      const keys: ItemKey[] = [];
      let from: Item | undefined;
      do {
        const page = await client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: 'list',
            KeyConditionExpression: 'listPk = :list',
            ExpressionAttributeValues: { ':list': { S: OPEN_REVIEWS } },
            ...(from === undefined ? {} : { ExclusiveStartKey: from }),
          }),
        );
        keys.push(...(page.Items ?? []).map((item) => ({ pk: item['pk']?.S ?? '', sk: REVIEW_SK })));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      const items = await batchGet(keys);
      return keys.flatMap((key) => {
        const item = items.get(idOfKey(key));
        return item === undefined || item['status'] !== 'open' ? [] : [readReview(ring, item)];
      });
    },

    settleReview: async (review, record, decided) => {
      const outcome = await transact(client, [
        movedInbox(inboxItem(ring, inboxKey(review.inbox), record), review),
        ...closeReview(review, undefined, decided),
      ]);
      if (outcome.result === 'committed') return 'settled';
      return outcome.failed.some(({ reason }) => reason === 'condition') ? 'decided-before' : 'conflict';
    },

    commitPair: async ({ survivor, absorbed, claims, teaches }: PairCommit) => {
      const now = survivor.history[0]?.at ?? survivor.caseRecord.openedAt;
      const [dataKey, otherKey] = await Promise.all([
        dataKeyOf(survivor.caseRecord.id),
        dataKeyOf(absorbed.caseRecord.id),
      ]);
      if (dataKey === undefined || otherKey === undefined) return { result: 'conflict' };
      const drafted = [
        ...(await untold(survivor.caseRecord, survivor.notices)).map((draft) =>
          noticeOfCase(ring, survivor.caseRecord.id, draft, dataKey),
        ),
        ...absorbed.notices.map((draft) => noticeOfCase(ring, absorbed.caseRecord.id, draft, otherKey)),
      ];
      const needed = [
        ...caseWrites(survivor, dataKey),
        ...caseWrites({ ...absorbed, steps: absorbed.steps.filter((step) => !isHeld(step)) }, otherKey),
        ...lessonWrites(teaches),
      ];
      const held = await batchGet(claims.keys.map(claimKey));
      const moved = claims.keys
        .filter((key) => held.get(idOfKey(claimKey(key)))?.['caseId'] === claims.from)
        .map(
          (key): Labelled => ({
            label: 'claim',
            item: {
              Update: {
                TableName: tableName,
                Key: toItem(claimKey(key)),
                UpdateExpression: 'SET caseId = :to',
                ConditionExpression: 'caseId = :from',
                ExpressionAttributeValues: { ':to': { S: claims.to }, ':from': { S: claims.from } },
              },
            },
          }),
        );
      // What finds no room is overruled by the header of the absorbed case; what the clock meets first goes first.
      const wakeOf = ({ beforeMerge }: StepRecord): string => beforeMerge?.wakeAt ?? '~';
      const ended = absorbed.steps.filter(isHeld).toSorted((a, b) => (wakeOf(a) < wakeOf(b) ? -1 : 1));
      const room = Math.max(0, MAX_TRANSACTION_ITEMS - needed.length - drafted.length);
      const writes = [
        ...needed,
        ...[...ended.map((step) => put('step', stepItem(absorbed.caseRecord.id, step))), ...moved].slice(
          0,
          room,
        ),
      ];
      const outcome = await commitWithNotices(writes, drafted, new Set());
      const due = [
        ...survivor.steps.map((step) => stepItem(survivor.caseRecord.id, step)),
        ...absorbed.steps.map((step) => stepItem(absorbed.caseRecord.id, step)),
        ...drafted,
      ];
      return result(outcome, due, now);
    },

    signalsOf: async (caseId) => {
      const [items, dataKey] = await Promise.all([
        queryAll(casePk(caseId), SIGNAL_PREFIX),
        dataKeyOf(caseId),
      ]);
      if (dataKey === undefined) return [];
      return items
        .map((item) => readSignal(ring, item, dataKey))
        .toSorted((a, b) => (`${a.receivedAt}#${a.id}` < `${b.receivedAt}#${b.id}` ? -1 : 1));
    },

    wakeReview: async (reviewId, at) => {
      const key: ItemKey = { pk: reviewPk(reviewId), sk: REVIEW_SK };
      const { duePk, dueSk } = dueKeysOf(key, at);
      try {
        await client.send(
          new UpdateItemCommand({
            TableName: tableName,
            Key: toItem({ pk: key.pk, sk: key.sk }),
            UpdateExpression: 'SET duePk = :duePk, dueSk = :dueSk',
            ConditionExpression: '#status = :open',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: toItem({ ':duePk': duePk, ':dueSk': dueSk, ':open': 'open' }),
          }),
        );
        return { ...key, dueSk };
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return undefined;
        throw error;
      }
    },

    letReviewWait: async (reviewId) => {
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: toItem({ pk: reviewPk(reviewId), sk: REVIEW_SK }),
          UpdateExpression: 'REMOVE duePk, dueSk',
          ConditionExpression: 'attribute_exists(pk)',
        }),
      );
    },

    openCaseCounts: async (workers) => {
      const counts = await Promise.all(
        workers.map(async (worker): Promise<[string, number]> => {
          const { Count = 0 } = await client.send(
            new QueryCommand({
              TableName: tableName,
              IndexName: 'list',
              KeyConditionExpression: 'listPk = :worker',
              ExpressionAttributeValues: { ':worker': { S: openCasesOf(worker) } },
              Select: 'COUNT',
            }),
          );
          return [worker, Count];
        }),
      );
      return new Map(counts);
    },

    loadSignal: async (caseId, signalId) => {
      const items = await batchGet([
        { pk: casePk(caseId), sk: signalSk(signalId) },
        { pk: casePk(caseId), sk: PII_SK },
      ]);
      const item = items.get(idOfKey({ pk: casePk(caseId), sk: signalSk(signalId) }));
      const personal = items.get(idOfKey({ pk: casePk(caseId), sk: PII_SK }));
      if (item === undefined || personal === undefined) return undefined;
      return readSignal(ring, item, String(personal['dataKey']));
    },

    putInputNotices: async (inbox, notices) => {
      const items = notices.map((draft) => noticeItem(ring, inboxPk(hash, inbox), draft, {}));
      await commitWithNotices([], items, new Set());
      return items.map((item) => ({
        pk: String(item['pk']),
        sk: String(item['sk']),
        dueSk: String(item['dueSk']),
      }));
    },

    inboxRows: async (input) =>
      (await queryAll(inboxPk(hash, input), 'ROW#')).map((item) => readInbox(ring, item)),
  };
};
