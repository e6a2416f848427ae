import { setTimeout as sleep } from 'node:timers/promises';
import { QueryCommand } from '@aws-sdk/client-dynamodb';
import { RetryableError } from '#application/errors.ts';
import type { CaseStore, ItemKey, SignalRecord } from '#application/ports.ts';
import type { CaseRecord } from '#domain/case-record.ts';
import type { CaseState } from '#domain/cases/case-change.ts';
import type { OpenedKeyRing } from '../keys/key-ring.ts';
import { openCasesOf, readCase, readSignal, readSteps } from './case-items.ts';
import { idOfKey, type Plain, type TableAccess } from './table-access.ts';
import { CASE_SK, casePk, inputKey, PII_SK, STEPS_SK } from './table-items.ts';

/** A commit is over in milliseconds: so often nobody meets one in the middle. */
const MAX_READINGS = 8;
const PAUSE_MS = 10;

const headerKey = (caseId: string): ItemKey => ({ pk: casePk(caseId), sk: CASE_SK });
const personalKey = (caseId: string): ItemKey => ({ pk: casePk(caseId), sk: PII_SK });
const stepsKey = (caseId: string): ItemKey => ({ pk: casePk(caseId), sk: STEPS_SK });

export type OpenedCase = { readonly caseRecord: CaseRecord; readonly dataKey: string };

/** Reads cases whole: what lies in several items is read again where a commit came between. */
export const createCaseReader = (
  { client, tableName, batchGet, get, queryAll }: TableAccess,
  ring: OpenedKeyRing,
) => {
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
    const found = (await get(personalKey(caseId)))?.['dataKey'];
    return typeof found === 'string' ? remember(caseId, found) : undefined;
  };

  /** Until `read` gives something that was read of one moment. */
  const ofOneMoment = async <T>(read: () => Promise<T | undefined>): Promise<T> => {
    for (let count = 0; count < MAX_READINGS; count += 1) {
      if (count > 0) await sleep(PAUSE_MS * count * Math.random());
      const value = await read();
      if (value !== undefined) return value;
    }
    throw new RetryableError('A case changes each time that it is read: it is tried again later.');
  };

  const opened = (header: Plain, personal: Plain): OpenedCase | undefined => {
    const read = readCase(ring, header, personal);
    if (read !== undefined) remember(read.caseRecord.id, read.dataKey);
    return read;
  };

  const loadCase: CaseStore['loadCase'] = (caseId) =>
    ofOneMoment(async () => {
      const items = await queryAll(casePk(caseId), CASE_SK);
      const header = items.find(({ sk }) => sk === CASE_SK);
      const personal = items.find(({ sk }) => sk === PII_SK);
      if (header === undefined || personal === undefined) return { state: undefined };
      const read = opened(header, personal);
      if (read === undefined) return undefined;
      const steps = readSteps(items.find(({ sk }) => sk === STEPS_SK));
      return { state: { caseRecord: read.caseRecord, steps } };
    }).then(({ state }) => state);

  const loadCases: CaseStore['loadCases'] = async (caseIds) => {
    const found = new Map<string, CaseState | undefined>();
    await ofOneMoment(async () => {
      const wanted = caseIds.filter((caseId) => !found.has(caseId));
      const keysOf = (caseId: string): ItemKey[] => [
        headerKey(caseId),
        personalKey(caseId),
        stepsKey(caseId),
      ];
      const items = await batchGet(wanted.flatMap(keysOf));
      for (const caseId of wanted) {
        const [header, personal, steps] = keysOf(caseId).map((key) => items.get(idOfKey(key)));
        if (header === undefined || personal === undefined) found.set(caseId, undefined);
        const read = header === undefined || personal === undefined ? undefined : opened(header, personal);
        if (read !== undefined) found.set(caseId, { caseRecord: read.caseRecord, steps: readSteps(steps) });
      }
      return found.size >= new Set(caseIds).size ? found : undefined;
    });
    return caseIds.flatMap((caseId) => found.get(caseId) ?? []);
  };

  /** Signals that joined this case, with what each did to it and the letters that it gave rise to. */
  const signalsOn = async (
    { id, signals = [] }: CaseRecord,
    dataKey: string,
  ): Promise<readonly ReturnType<typeof readSignal>[]> => {
    const items = await batchGet(signals.map((mark) => inputKey(mark.id)));
    return [...items.values()]
      .filter((item) => item['caseId'] === id && item['outcome'] === 'case')
      .map((item) => readSignal(ring, item, dataKey))
      .toSorted((a, b) => a.version - b.version);
  };

  const signalsOf: CaseStore['signalsOf'] = async (caseId) => {
    const [state] = await loadCases([caseId]);
    const dataKey = await dataKeyOf(caseId);
    if (state === undefined || dataKey === undefined) return [];
    const order = ({ receivedAt, id }: SignalRecord): string => `${receivedAt}#${id}`;
    return (await signalsOn(state.caseRecord, dataKey))
      .map(({ signal }) => signal)
      .toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
  };

  const loadSignal: CaseStore['loadSignal'] = async (caseId, signalId) => {
    const items = await batchGet([inputKey(signalId), personalKey(caseId)]);
    const item = items.get(idOfKey(inputKey(signalId)));
    const personal = items.get(idOfKey(personalKey(caseId)));
    if (item === undefined || personal === undefined || item['caseId'] !== caseId) return undefined;
    return item['outcome'] === 'case'
      ? readSignal(ring, item, String(personal['dataKey'])).signal
      : undefined;
  };

  const openCaseCounts: CaseStore['openCaseCounts'] = async (workers) => {
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
  };

  return { dataKeyOf, loadCase, loadCases, signalsOn, signalsOf, loadSignal, openCaseCounts };
};

export type CaseReader = ReturnType<typeof createCaseReader>;
