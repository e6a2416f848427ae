import { BatchWriteItemCommand, type DynamoDBClient, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { caseItem, personalItem, stepsItem } from '#adapters/aws/case-items.ts';
import type { OpenedKeyRing } from '#adapters/keys/key-ring.ts';
import { type Attributes, toItem } from '#adapters/aws/table-items.ts';
import type { StepRecord } from '#domain/case-record.ts';
import type { CaseState } from '#domain/cases/case-change.ts';

/** Items of a table that holds as many pending steps as is asked for, made from one case as the platform stores it. */

const BATCH_ITEMS = 25;
const BATCHES_AT_A_TIME = 16;
const MS_PER_MINUTE = 60_000;
/** Terms reach three years. */
const SPREAD_MINUTES = 3 * 365 * 24 * 60;

const minutesAfter = (iso: string, minutes: number): string =>
  new Date(Date.parse(iso) + minutes * MS_PER_MINUTE).toISOString();

const stepAt = (step: StepRecord, id: string, startAt: string): StepRecord => {
  const { outcome: _outcome, outcomeAt: _outcomeAt, ...rest } = step;
  return {
    ...rest,
    id,
    status: 'pending',
    escalations: 0,
    startAt,
    dueAt: minutesAfter(startAt, 8 * 60),
    wakeAt: startAt,
  };
};

/** Steps `from` up to `until` that wait for a moment after `after`, spread over three years. */
export function* laterSteps(
  step: StepRecord,
  after: string,
  from: number,
  until: number,
): Generator<Attributes> {
  for (let index = from; index < until; index += 1) {
    // A stride that shares no factor with the number of minutes: neighbours in time are of other cases.
    const minutes = 1 + ((index * 7919) % SPREAD_MINUTES);
    // A case each: its steps are one item, and the index holds no more than the earliest.
    const caseId = `waits${String(index).padStart(7, '0')}`;
    yield stepsItem(caseId, [stepAt(step, `${step.planId}.1.${step.type}`, minutesAfter(after, minutes))]);
  }
}

/** Whole cases, each with one step that begins at `startAt`. */
export function* casesWithStepAt(
  ring: OpenedKeyRing,
  { caseRecord, steps: [step] }: CaseState,
  startAt: string,
  count: number,
): Generator<Attributes> {
  if (step === undefined) throw new Error('The case has no step to make others from.');
  for (let index = 0; index < count; index += 1) {
    const one = { ...caseRecord, id: `due${String(index).padStart(7, '0')}`, version: 1 };
    yield caseItem(one);
    yield personalItem(ring, one, ring.newDataKey());
    yield stepsItem(one.id, [stepAt(step, step.id, startAt)]);
  }
}

const writeBatch = async (client: DynamoDBClient, table: string, batch: WriteRequest[]): Promise<void> => {
  let wanted: Record<string, WriteRequest[]> = { [table]: batch };
  while ((wanted[table]?.length ?? 0) > 0) {
    const { UnprocessedItems = {} } = await client.send(new BatchWriteItemCommand({ RequestItems: wanted }));
    wanted = UnprocessedItems;
  }
};

/** Writes items in batches, some at a time. `onWritten` is told the number so far after each batch. */
export const writeItems = async (
  client: DynamoDBClient,
  table: string,
  items: Iterator<Attributes>,
  onWritten: (count: number) => void,
): Promise<void> => {
  let written = 0;
  const nextBatch = (): WriteRequest[] => {
    const batch: WriteRequest[] = [];
    while (batch.length < BATCH_ITEMS) {
      const { done, value } = items.next();
      if (done === true) break;
      batch.push({ PutRequest: { Item: toItem(value) } });
    }
    return batch;
  };
  const work = async (): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      await writeBatch(client, table, batch);
      written += batch.length;
      onWritten(written);
    }
  };
  await Promise.all(Array.from({ length: BATCHES_AT_A_TIME }, work));
};
