import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { RetryableError } from '#application/errors.ts';
import type { ItemKey, LetterKey, NoticeRecord, NoticeStore } from '#application/ports.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { createCaseReader } from './case-reader.ts';
import {
  type BorneLetter,
  changedItem,
  type LetterState,
  noticesOf,
  stateOf,
  statesOf,
} from './letter-items.ts';
import { accessTable, type Plain } from './table-access.ts';
import { caseIdOf, toItem } from './table-items.ts';

/** Letters of one item change one after the other, and each turn is somebody's: so often it may be another's. */
const MAX_TURNS = 12;

type Bearer = { readonly item: Plain; readonly letters: readonly BorneLetter[] };
type Turn = { readonly letter: BorneLetter; readonly state: LetterState };

/** Claim, act, complete for letters: conditional writes on the item that bears them, no lock held anywhere. */
export const createNoticeStore = (
  client: DynamoDBClient,
  tableName: string,
  ring: OpenedKeyRing,
): NoticeStore => {
  const table = accessTable(client, tableName);
  const { dataKeyOf } = createCaseReader(table, ring);

  /** undefined: there is no such item, or the key of its case is gone and with it what it said. */
  const bearerOf = async (key: ItemKey): Promise<Bearer | undefined> => {
    const item = await table.get(key);
    const sealed = item?.['sealed'];
    if (item === undefined || !(sealed instanceof Uint8Array)) return undefined;
    const caseId = key.pk.startsWith('CASE#') ? caseIdOf(key.pk) : item['caseId'];
    const dataKey = typeof caseId === 'string' ? await dataKeyOf(caseId) : undefined;
    if (typeof caseId === 'string' && dataKey === undefined) return undefined;
    const { letters = [] } =
      dataKey === undefined
        ? ring.openShared<{ letters?: readonly BorneLetter[] }>(sealed)
        : ring.open<{ letters?: readonly BorneLetter[] }>(dataKey, sealed);
    return { item, letters };
  };

  /** false: another letter of the item, or this one, changed since it was read. */
  const store = async (
    key: ItemKey,
    { item, letters }: Bearer,
    { letter, state }: Turn,
  ): Promise<boolean> => {
    const turn = Number(item['turn'] ?? 0);
    const { letters: states, due } = changedItem(key, letters, { ...statesOf(item), [letter.id]: state });
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: tableName,
          Key: toItem({ pk: key.pk, sk: key.sk }),
          UpdateExpression: `SET letters = :letters, turn = :turn${
            due === undefined ? ' REMOVE duePk, dueSk' : ', duePk = :duePk, dueSk = :dueSk'
          }`,
          ConditionExpression:
            turn === 0 ? 'attribute_exists(pk) AND attribute_not_exists(turn)' : 'turn = :was',
          ExpressionAttributeValues: toItem({
            ':letters': states,
            ':turn': turn + 1,
            ...(turn === 0 ? {} : { ':was': turn }),
            ...(due === undefined ? {} : { ':duePk': due.duePk, ':dueSk': due.dueSk }),
          }),
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  /**
   * Changes one letter of an item from what it is now. undefined: `choose` found none to change, or it is not there.
   * @throws {RetryableError} when others are always first.
   */
  const change = async (
    key: ItemKey,
    choose: (turns: readonly Turn[]) => Turn | undefined,
  ): Promise<NoticeRecord | undefined> => {
    for (let count = 0; count < MAX_TURNS; count += 1) {
      const bearer = await bearerOf(key);
      if (bearer === undefined) return undefined;
      const states = statesOf(bearer.item);
      const chosen = choose(bearer.letters.map((letter) => ({ letter, state: stateOf(states, letter) })));
      if (chosen === undefined) return undefined;
      if (!(await store(key, bearer, chosen))) continue;
      const { letter, state } = chosen;
      const [notice] = noticesOf({ ...bearer.item, letters: { [letter.id]: state } }, [letter]);
      return notice;
    }
    throw new RetryableError('The letters of one item keep changing: they are offered again.');
  };
  const changeOne = (
    key: LetterKey,
    next: (state: LetterState) => LetterState | undefined,
  ): Promise<NoticeRecord | undefined> =>
    change(key, (turns) => {
      const turn = turns.find(({ letter }) => letter.id === key.letter);
      const state = turn === undefined ? undefined : next(turn.state);
      return turn === undefined || state === undefined ? undefined : { letter: turn.letter, state };
    });

  /** Completes a claim that this sender still holds; a delivery event may have been first, which is as good. */
  const complete = async (
    { item, lookAt: lease }: NoticeRecord,
    to: (state: Omit<LetterState, 'lookAt'>) => LetterState,
  ): Promise<void> => {
    await changeOne(item, ({ lookAt, ...state }) =>
      state.status === 'sending' && lookAt === lease ? to(state) : undefined,
    );
  };

  return {
    load: async (key) => {
      const bearer = await bearerOf(key);
      return bearer === undefined ? [] : noticesOf(bearer.item, bearer.letters);
    },
    claim: (key, now, leaseUntil) =>
      change(key, (turns) => {
        const [first] = turns
          .filter(({ state: { lookAt } }) => lookAt !== undefined && lookAt <= now)
          .toSorted((a, b) => ((a.state.lookAt ?? '') < (b.state.lookAt ?? '') ? -1 : 1));
        if (first === undefined) return undefined;
        const { letter, state } = first;
        const attempts = state.attempts + 1;
        return {
          letter,
          state: { ...state, status: 'sending', sendingSince: now, lookAt: leaseUntil, attempts },
        };
      }),
    markSent: (notice, { at, messageId, template }) =>
      complete(notice, (state) => ({ ...state, status: 'sent', sentAt: at, messageId, template })),
    markFailed: (notice, at) => complete(notice, (state) => ({ ...state, status: 'failed', failedAt: at })),
    release: (notice, at) => complete(notice, (state) => ({ ...state, status: 'queued', lookAt: at })),
    withdraw: (notice) => complete(notice, (state) => ({ ...state, status: 'withdrawn' })),
    recordDelivery: async (key, event, at, messageId) => {
      const recorded = await changeOne(key, ({ lookAt: _lookAt, ...state }) =>
        // A bounce after a delivery is news; a delivery after a bounce is an old event arriving late.
        state.status === 'bounced' && event !== 'bounced'
          ? undefined
          : { ...state, status: event, sentAt: state.sentAt ?? at, messageId, deliveryAt: at },
      );
      return recorded === undefined ? 'unknown' : 'recorded';
    },
  };
};
