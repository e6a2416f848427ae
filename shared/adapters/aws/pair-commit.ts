import type { CaseStore, PairCommit } from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { eventItem } from './case-items.ts';
import type { CaseReader } from './case-reader.ts';
import { type CaseWrites, commitResult, markedCase, stepsItems } from './case-writes.ts';
import { lettersOfCase } from './letter-items.ts';
import { idOfKey, type TableAccess } from './table-access.ts';
import { claimKey } from './table-items.ts';
import { type Labelled, MAX_TRANSACTION_ITEMS } from './transaction.ts';

/** Merge and split: two cases in one transaction. */
export const createPairCommit = (
  { put, update, batchGet }: TableAccess,
  ring: OpenedKeyRing,
  { dataKeyOf }: CaseReader,
  { caseWrites, lessonWrites, commitWithNotices, untold }: CaseWrites,
): CaseStore['commitPair'] => {
  /** All that one of the two stores. */
  const sideOf = async (commit: PairCommit['survivor'], dataKey: string) => {
    const { caseRecord, history } = commit;
    const drafts = await untold(commit, commit.notices);
    const letters = lettersOfCase(ring, caseRecord.id, drafts);
    const own = drafts.filter(({ belongsTo }) => belongsTo !== 'reader');
    const parts = { ...commit, caseRecord: markedCase(caseRecord, letters.own, own) };
    const journal = { version: caseRecord.version, history, letters: letters.own };
    const event = eventItem(ring, caseRecord.id, journal, undefined, dataKey);
    return {
      writes: [...caseWrites(parts, dataKey), put('history', event)],
      apart: letters.apart,
      due: [event, ...stepsItems(parts), ...letters.apart],
    };
  };

  return async ({ survivor, absorbed, claims, teaches }) => {
    const now = survivor.history[0]?.at ?? survivor.caseRecord.openedAt;
    const [dataKey, otherKey] = await Promise.all([
      dataKeyOf(survivor.caseRecord.id),
      dataKeyOf(absorbed.caseRecord.id),
    ]);
    if (dataKey === undefined || otherKey === undefined) return { result: 'conflict' };
    const [kept, gone] = await Promise.all([sideOf(survivor, dataKey), sideOf(absorbed, otherKey)]);
    const needed = [...kept.writes, ...gone.writes, ...lessonWrites(teaches)];
    const apart = [...kept.apart, ...gone.apart];
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
    // A claim that finds no room leads to the absorbed case, and from there to the survivor.
    const room = Math.max(0, MAX_TRANSACTION_ITEMS - needed.length - apart.length);
    const outcome = await commitWithNotices([...needed, ...moved.slice(0, room)], apart, new Set());
    return commitResult(outcome, [...kept.due, ...gone.due], now);
  };
};
