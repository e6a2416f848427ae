import type { CaseStore, PairCommit } from '#application/ports.ts';
import type { StepRecord } from '#domain/case-record.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { eventItem, noticeOfCase, stepItem } from './case-items.ts';
import type { CaseReader } from './case-reader.ts';
import { type CaseWrites, commitResult } from './case-writes.ts';
import { idOfKey, type TableAccess } from './table-access.ts';
import { claimKey } from './table-items.ts';
import { type Labelled, MAX_TRANSACTION_ITEMS } from './transaction.ts';

/** Ended by a merge. */
const isHeld = ({ status, beforeMerge }: StepRecord): boolean =>
  status === 'cancelled' && beforeMerge !== undefined;

/** Merge and split: two cases in one transaction. */
export const createPairCommit =
  (
    { put, update, batchGet }: TableAccess,
    ring: OpenedKeyRing,
    { dataKeyOf }: CaseReader,
    { caseWrites, lessonWrites, commitWithNotices, untold }: CaseWrites,
  ): CaseStore['commitPair'] =>
  async ({ survivor, absorbed, claims, teaches }: PairCommit) => {
    const now = survivor.history[0]?.at ?? survivor.caseRecord.openedAt;
    const [dataKey, otherKey] = await Promise.all([
      dataKeyOf(survivor.caseRecord.id),
      dataKeyOf(absorbed.caseRecord.id),
    ]);
    if (dataKey === undefined || otherKey === undefined) return { result: 'conflict' };
    const eventOf = ({ caseRecord, history }: PairCommit['survivor'], key: string): Labelled =>
      put(
        'history',
        eventItem(ring, caseRecord.id, { version: caseRecord.version, history }, undefined, key),
      );
    const drafted = [
      ...(await untold(survivor.caseRecord, survivor.notices)).map((draft) =>
        noticeOfCase(ring, survivor.caseRecord.id, draft, dataKey),
      ),
      ...absorbed.notices.map((draft) => noticeOfCase(ring, absorbed.caseRecord.id, draft, otherKey)),
    ];
    const needed = [
      ...caseWrites(survivor, dataKey),
      eventOf(survivor, dataKey),
      ...caseWrites({ ...absorbed, steps: absorbed.steps.filter((step) => !isHeld(step)) }, otherKey),
      eventOf(absorbed, otherKey),
      ...lessonWrites(teaches),
    ];
    const held = await batchGet(claims.keys.map(claimKey));
    const moved = claims.keys
      .filter((key) => held.get(idOfKey(claimKey(key)))?.['caseId'] === claims.from)
      .map(
        (key): Labelled =>
          update('claim', claimKey(key), {
            UpdateExpression: 'SET caseId = :to',
            ConditionExpression: 'caseId = :from',
            ExpressionAttributeValues: { ':to': { S: claims.to }, ':from': { S: claims.from } },
          }),
      );
    // What finds no room is overruled by the header of the absorbed case; what the clock meets first goes first.
    const wakeOf = ({ beforeMerge }: StepRecord): string => beforeMerge?.wakeAt ?? '~';
    const ended = absorbed.steps.filter(isHeld).toSorted((a, b) => (wakeOf(a) < wakeOf(b) ? -1 : 1));
    const room = Math.max(0, MAX_TRANSACTION_ITEMS - needed.length - drafted.length);
    const optional = [...ended.map((step) => put('step', stepItem(absorbed.caseRecord.id, step))), ...moved];
    const outcome = await commitWithNotices([...needed, ...optional.slice(0, room)], drafted, new Set());
    const due = [
      ...survivor.steps.map((step) => stepItem(survivor.caseRecord.id, step)),
      ...absorbed.steps.map((step) => stepItem(absorbed.caseRecord.id, step)),
      ...drafted,
    ];
    return commitResult(outcome, due, now);
  };
