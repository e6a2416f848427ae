import type { ItemKey, NoticeRecord } from '#application/ports.ts';
import type { NoticeDraft } from '#domain/cases/case-change.ts';
import type { NoticeStatus } from '#domain/case-record.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { dueKeysOf } from './due-index.ts';
import { type Attributes, caseIdOf, casePk, noticeSk, readerPk } from './table-items.ts';

/**
 * Letters as items bear them. What a letter says lies sealed with what gave rise to it, written once. What becomes of it
 * stands beside that in the attribute `letters`, by id; a letter without an entry waits for its first moment. `turn`
 * counts the changes and is their lock. The item is in the due index under the earliest moment of its letters.
 */

/** What an item seals of a letter. */
export type BorneLetter = Omit<NoticeDraft, 'key' | 'belongsTo'> & { readonly id: string };

export type LetterState = {
  /** withdrawn: events overtook it, it is never sent. */
  readonly status: NoticeStatus | 'sending' | 'withdrawn';
  readonly attempts: number;
  /** When the clock looks at it next (UTC); absent: never again. */
  readonly lookAt?: string;
  readonly sendingSince?: string;
  readonly sentAt?: string;
  readonly messageId?: string;
  readonly template?: string;
  readonly failedAt?: string;
  readonly deliveryAt?: string;
};
type States = Readonly<Record<string, LetterState>>;

/** The same letter of the same owner has the same id: the same news to the same person cannot exist twice. */
export const letterIdOf = (ring: OpenedKeyRing, ownerPk: string, { key }: Pick<NoticeDraft, 'key'>): string =>
  ring.idOf('notice', `${ownerPk}\u0000${key}`);

const borneLetter = (ring: OpenedKeyRing, ownerPk: string, draft: NoticeDraft): BorneLetter => {
  const { key: _key, belongsTo: _belongsTo, ...letter } = draft;
  return { id: letterIdOf(ring, ownerPk, draft), ...letter };
};

/** Place in the due index of an item with new letters. */
export const letterKeysOf = (key: ItemKey, letters: readonly BorneLetter[]): Attributes => {
  const first = letters.map(({ sendAt }) => sendAt).toSorted()[0];
  return first === undefined ? {} : dueKeysOf(key, first);
};

type Plain = Readonly<Record<string, unknown>>;

export const statesOf = (item: Plain): States => (item['letters'] ?? {}) as States;

export const stateOf = (states: States, { id, sendAt }: BorneLetter): LetterState =>
  states[id] ?? { status: 'queued', attempts: 0, lookAt: sendAt };

/** What a change of one letter makes of its item: all states, and its place in the due index, if it keeps one. */
export const changedItem = (
  key: ItemKey,
  letters: readonly BorneLetter[],
  states: States,
): { readonly letters: States; readonly due?: ReturnType<typeof dueKeysOf> } => {
  const first = letters.flatMap((letter) => stateOf(states, letter).lookAt ?? []).toSorted()[0];
  return { letters: states, ...(first === undefined ? {} : { due: dueKeysOf(key, first) }) };
};

/** The letters of an item with what became of them; those that were withdrawn are none. */
export const noticesOf = (item: Plain, letters: readonly BorneLetter[]): readonly NoticeRecord[] => {
  const [pk, sk] = [String(item['pk']), String(item['sk'])];
  const caseId = pk.startsWith('CASE#') ? caseIdOf(pk) : item['caseId'];
  return letters.flatMap((letter): NoticeRecord[] => {
    const { status, ...state } = stateOf(statesOf(item), letter);
    if (status === 'withdrawn') return [];
    const { id, ...draft } = letter;
    return [
      {
        ...draft,
        ...state,
        // What was sent may be another letter than was drafted.
        template: (state.template as NoticeRecord['template'] | undefined) ?? draft.template,
        status,
        item: { pk, sk, letter: id },
        ...(typeof caseId === 'string' ? { caseId } : {}),
      },
    ];
  });
};

/** A letter about no case, in an item of its own. */
export const noticeItem = (ring: OpenedKeyRing, pk: string, draft: NoticeDraft): Attributes => {
  const letter = borneLetter(ring, pk, draft);
  const key: ItemKey = { pk, sk: noticeSk(letter.id) };
  return { ...key, ...letterKeysOf(key, [letter]), sealed: ring.sealShared({ letters: [letter] }) };
};

/** Letters that a decision on a case gives rise to: the case's own, and those about all the work of their readers. */
export const lettersOfCase = (
  ring: OpenedKeyRing,
  caseId: string,
  drafts: readonly NoticeDraft[],
): { readonly own: readonly BorneLetter[]; readonly apart: readonly Attributes[] } => ({
  own: drafts
    .filter(({ belongsTo }) => belongsTo !== 'reader')
    .map((draft) => borneLetter(ring, casePk(caseId), draft)),
  apart: drafts
    .filter(({ belongsTo }) => belongsTo === 'reader')
    .map((draft) =>
      noticeItem(
        ring,
        readerPk((kind, name) => ring.idOf(kind, name), draft.recipient),
        draft,
      ),
    ),
});
