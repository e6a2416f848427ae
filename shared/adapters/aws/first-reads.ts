import type { CaseStore, FirstReads, HashedKey } from '#application/ports.ts';
import { inputIdOf } from '#application/input-id.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { readInbox } from './case-items.ts';
import { idOfKey, idsIn, type Plain, type TableAccess } from './table-access.ts';
import { candidateKey, claimKey, contentPk, inputKey, taughtKey, termKey, waitKey } from './table-items.ts';

/** A key shared by more cases than this tells nothing about any of them; its item grows no further. */
const MAX_ALIKE = 60;

const sameContentOf = (item: Plain): NonNullable<FirstReads['sameContent']> => ({
  signalId: String(item['signalId']),
  at: String(item['at']),
  ...(typeof item['caseId'] === 'string' ? { caseId: item['caseId'] } : {}),
});

/** All that the keys of a signal lead to, in one batched read. */
export const createFirstReads =
  ({ batchGet }: Pick<TableAccess, 'batchGet'>, ring: OpenedKeyRing): CaseStore['firstReads'] =>
  async ({ inbox, contentKey, claims, candidates, findableBy = candidates, household = [], terms = [] }) => {
    const claimKeys = claims.flat();
    const sought = candidates.flat();
    const stored = findableBy.flat();
    const inputItem = inputKey(inputIdOf(ring, inbox));
    const items = await batchGet([
      inputItem,
      contentPk(contentKey),
      ...claimKeys.map(claimKey),
      ...claimKeys.map(waitKey),
      ...[...sought, ...stored].map(candidateKey),
      ...household.map(taughtKey),
      ...terms.flat().map(termKey),
    ]);
    const alike = (key: HashedKey): readonly string[] =>
      idsIn(items.get(idOfKey(candidateKey(key))), 'caseIds');
    const taughtAs = (attribute: 'same' | 'apart'): readonly string[] =>
      household.flatMap((key) => idsIn(items.get(idOfKey(taughtKey(key))), attribute));
    const countedAt = (key: HashedKey): number => Number(items.get(idOfKey(termKey(key)))?.['counted'] ?? 0);
    const inboxFound = items.get(idOfKey(inputItem));
    const same = items.get(idOfKey(contentPk(contentKey)));
    return {
      ...(inboxFound === undefined ? {} : { inbox: readInbox(ring, inboxFound) }),
      ...(same === undefined ? {} : { sameContent: sameContentOf(same) }),
      claimed: claimKeys.flatMap((key) => {
        const caseId = items.get(idOfKey(claimKey(key)))?.['caseId'];
        return typeof caseId === 'string' ? [{ key, caseId }] : [];
      }),
      waiting: [...new Set(claimKeys.flatMap((key) => idsIn(items.get(idOfKey(waitKey(key))), 'reviewIds')))],
      lookAlikes: [...new Set(sought.map(alike).flatMap((ids) => (ids.length > MAX_ALIKE ? [] : ids)))],
      candidatesOf: (caseId) =>
        stored.filter((key) => alike(key).includes(caseId) || alike(key).length > MAX_ALIKE),
      counts: terms.map((keys) => keys.reduce((sum, key) => sum + countedAt(key), 0)),
      taught: { same: taughtAs('same'), apart: taughtAs('apart') },
    };
  };
