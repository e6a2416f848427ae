import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { INPUT_PART } from '#application/input-id.ts';
import type { HashedKey, ItemKey } from '#application/ports.ts';

/** How keys of the one table are written. Nothing else knows these prefixes. */

export const casePk = (caseId: string): string => `CASE#${caseId}`;
export const caseIdOf = (pk: string): string => pk.slice('CASE#'.length);
export const CASE_SK = 'CASE';
export const PII_SK = 'CASE#PII';
/** All steps of a case: they are read together, and change under the lock of the case. */
export const STEPS_SK = 'CASE#STEPS';
export const noticeSk = (noticeId: string): string => `NOTICE#${noticeId}`;
const NOTICE_PREFIX = 'NOTICE#';
export const EVENT_PREFIX = 'EVENT#';
/** What one commit did to a case that no signal caused; a signal keeps its own. */
export const eventSk = (version: number): string => `${EVENT_PREFIX}${String(version).padStart(6, '0')}`;
/** Letters lie in the item of the signal or commit that gave rise to them; those about no case in one of their own. */
export const bearsLetters = (sk: string): boolean =>
  sk.startsWith(NOTICE_PREFIX) || sk.startsWith(EVENT_PREFIX) || sk.startsWith(ROW_PREFIX);
/** Letters about all the work of one reader; the address is hashed, since keys travel in messages and logs. */
export const readerPk = (hash: (kind: string, name: string) => string, recipient: string): string =>
  `READER#${hash('reader', recipient)}`;
export const reviewPk = (reviewId: string): string => `REVIEW#${reviewId}`;
export const REVIEW_SK = 'REVIEW';

export const claimKey = ({ kind, hash }: HashedKey): ItemKey => ({
  pk: `CLAIM#${kind}#${hash}`,
  sk: 'CLAIM',
});
/** All cases with one look-alike key stand in one item, so that all keys of a signal are one batched read. */
export const candidateKey = ({ kind, hash }: HashedKey): ItemKey => ({
  pk: `CAND#${kind}#${hash}`,
  sk: 'CAND',
});
export const waitKey = ({ kind, hash }: HashedKey): ItemKey => ({ pk: `WAIT#${kind}#${hash}`, sk: 'WAIT' });
/** What people decided about households written in one way. */
export const taughtKey = ({ kind, hash }: HashedKey): ItemKey => ({
  pk: `TAUGHT#${kind}#${hash}`,
  sk: 'TAUGHT',
});
/** How often a name was counted, for how much it tells. */
export const termKey = ({ kind, hash }: HashedKey): ItemKey => ({ pk: `TERM#${kind}#${hash}`, sk: 'TERM' });
export const contentPk = (contentKey: string): ItemKey => ({ pk: `SAME#${contentKey}`, sk: 'SAME' });

/** Inputs of one name lie together: one query tells the fate of each row of a list. */
export const inputPk = (inputPart: string): string => `IN#${inputPart}`;
export const ROW_PREFIX = 'ROW#';
/** What became of an input, with the signal where it became one: one item for ever. */
export const inputKey = (inputId: string): ItemKey => ({
  pk: inputPk(inputId.slice(0, INPUT_PART)),
  sk: `${ROW_PREFIX}${inputId.slice(INPUT_PART)}`,
});
export const inputIdOfKey = ({ pk, sk }: ItemKey): string =>
  `${pk.slice('IN#'.length)}${sk.slice(ROW_PREFIX.length)}`;

export const OPEN_CASES = 'CASES#open#';
export const CLOSED_CASES = 'CASES#closed';
export const OPEN_REVIEWS = 'REVIEWS#open';

export type Item = Record<string, AttributeValue>;
export type Attributes = Readonly<Record<string, unknown>>;

export const toItem = (attributes: Attributes): Item =>
  marshall(attributes, { removeUndefinedValues: true, convertClassInstanceToMap: false });
export const fromItem = (item: Item): Record<string, unknown> => unmarshall(item);
