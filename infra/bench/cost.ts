import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createCaseStore } from '#adapters/aws/case-store.ts';
import { createInputReader } from '#adapters/documents/input-reader.ts';
import { openKeyRing } from '#adapters/keys/key-ring.ts';
import { receiveInput } from '#application/receive-input.ts';
import { readIncoming } from '#application/intake-message.ts';
import { type RegisterDeps, type Registered, registerSignal } from '#application/register-signal.ts';
import { directory as directorySchema } from '#domain/directory.ts';
import { signal as signalSchema } from '#events/signal.ts';
import { startEmulators } from '#infra/local/emulators.ts';
import { localTable } from '#infra/local/local-names.ts';
import { type Capacity, meterCapacity } from './consumed-capacity.ts';
import { type CostInput, homeOf, listOf, mailOf, petitionOf } from './cost-inputs.ts';

/**
 * `bench cost [--signals F.ndjson]`: what the registration of one signal costs in the table, as DynamoDB itself counts
 * (`ReturnConsumedCapacity`, answered by the embedded database): write units as charged and without the doubling of
 * transactions, read units, calls. Prints JSON: for each kind of arrival the number of signals and the median, the
 * 95th percentile and the greatest of each figure. With `--signals` for a stream of normalised signals, by outcome.
 */
type Sample = Capacity & { readonly steps: number };

const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

const figuresOf = (samples: readonly Sample[]) => {
  const spread = (of: (sample: Sample) => number) => {
    const numbers = samples.map(of);
    return { median: quantile(numbers, 0.5), p95: quantile(numbers, 0.95), max: quantile(numbers, 1) };
  };
  return {
    signals: samples.length,
    stepsOfCase: spread(({ steps }) => steps),
    writeUnits: spread(({ writeUnits }) => writeUnits),
    writeUnitsUndoubled: spread(({ plainWriteUnits }) => plainWriteUnits),
    readUnits: spread(({ readUnits }) => readUnits),
    readCalls: spread(({ readCalls }) => readCalls),
    writeCalls: spread(({ writeCalls }) => writeCalls),
  };
};

const newKey = () => ({ id: randomBytes(4).toString('hex'), key: randomBytes(32).toString('base64url') });

/** The use cases of the register functions on a fresh table, with the sample directory. */
const openDesk = (client: DynamoDBClient) => {
  const ring = openKeyRing({ claims: [newKey()], links: [newKey()], seals: [newKey()] });
  const directory = directorySchema.parse(
    JSON.parse(readFileSync(new URL('../../test/samples/directory.json', import.meta.url), 'utf8')),
  );
  let now = '2026-11-02T08:00:00.000Z';
  const raw = { read: () => Promise.resolve(undefined), write: () => Promise.resolve() };
  const deps: RegisterDeps = {
    ring,
    store: createCaseStore(client, localTable, ring),
    directory: () => Promise.resolve(directory),
    clock: () => now,
    work: { offer: () => Promise.resolve() },
    pause: () => Promise.resolve(),
  };
  const read = createInputReader();
  return {
    deps,
    setNow: (iso: string) => {
      now = iso;
    },
    /** The messages that a receiver makes of an input. */
    messagesOf: async ({ channel, fileName, bytes, partnerId }: CostInput): Promise<string[]> => {
      const bodies: string[] = [];
      const arrival = {
        rawKey: `${channel}/${fileName}`,
        channel,
        fileName,
        receivedAt: now,
        authenticated: true,
      };
      const signals = {
        send: (messages: readonly { body: string }[]) => {
          bodies.push(...messages.map(({ body }) => body));
          return Promise.resolve();
        },
      };
      await receiveInput(
        { ...deps, raw, read, signals },
        partnerId === undefined ? arrival : { ...arrival, partnerId },
        bytes,
      );
      return bodies;
    },
  };
};

type Desk = ReturnType<typeof openDesk>;
type Taken = () => Capacity;

const stepCountOf = async ({ store }: RegisterDeps, caseId: string): Promise<number> =>
  (await store.loadCase(caseId))?.steps.length ?? 0;

/** Registers each message and notes what it cost; what the receiver writes is not counted. */
const registerAll = async (desk: Desk, take: Taken, bodies: readonly string[]): Promise<Sample[]> => {
  const samples: Sample[] = [];
  for (const body of bodies) {
    const read = readIncoming(desk.deps.ring, body);
    if (!read.ok) throw new Error('A receiver wrote a message that cannot be read.');
    take();
    const registered = await registerSignal(desk.deps, read.incoming);
    const cost = take();
    const steps = registered.result === 'case' ? await stepCountOf(desk.deps, registered.caseId) : 0;
    samples.push({ ...cost, steps });
  }
  return samples;
};

const measureArrivals = async (desk: Desk, take: Taken, count: number) => {
  const homes = Array.from({ length: count }, (_, index) => homeOf(index));
  const figures: Record<string, ReturnType<typeof figuresOf>> = {};
  const measure = async (name: string, bodies: readonly string[]): Promise<void> => {
    figures[name] = figuresOf(await registerAll(desk, take, bodies));
  };
  const bodiesOf = async (inputs: readonly CostInput[]): Promise<string[]> =>
    (await Promise.all(inputs.map(desk.messagesOf))).flat();

  const list = await bodiesOf([listOf(homes, '2026-11', 2)]);
  await measure('new household, row of a list', list);
  await measure('the same message again', list);
  await measure(
    'new household, mail',
    await bodiesOf(homes.map((_, index) => mailOf(homeOf(count + index), { id: `new-${index}`, months: 2 }))),
  );
  await measure(
    'new household, petition',
    await bodiesOf(
      homes.map((_, index) => petitionOf(homeOf(2 * count + index), { roll: `26A${5000 + index}` })),
    ),
  );
  desk.setNow('2026-12-01T08:00:00.000Z');
  const mails = homes.map((home, index) => mailOf(home, { id: `known-${index}`, months: 3 }));
  await measure('known household, second signal, mail', await bodiesOf(mails));
  await measure(
    'the same words under another message id',
    await bodiesOf(homes.map((home, index) => mailOf(home, { id: `again-${index}`, months: 3 }))),
  );
  await measure(
    'known household, third signal, row of a list',
    await bodiesOf([listOf(homes, '2026-12', 4)]),
  );
  desk.setNow('2027-01-04T08:00:00.000Z');
  await measure(
    'known household, fourth signal, row of a list',
    await bodiesOf([listOf(homes, '2027-01', 5)]),
  );
  const roll = (index: number): string => `26A${2000 + index}`;
  const petitions = homes.map((_, index) => petitionOf(homeOf(count + index), { roll: roll(index) }));
  desk.setNow('2026-11-03T08:00:00.000Z');
  await measure('known household, petition that starts a plan', await bodiesOf(petitions));
  await measure(
    'registered copy of the petition',
    await bodiesOf(
      homes.map((_, index) => petitionOf(homeOf(count + index), { roll: roll(index), copy: true })),
    ),
  );
  return figures;
};

const outcomeOf = (registered: Registered): string =>
  registered.result === 'case'
    ? registered.created
      ? 'new household'
      : 'known household'
    : registered.result;

const measureStream = async (desk: Desk, take: Taken, file: string) => {
  const samples = new Map<string, Sample[]>();
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  for (const line of lines) {
    const signal = signalSchema.parse(JSON.parse(line));
    desk.setNow(new Date(signal.receivedAt).toISOString());
    take();
    const registered = await registerSignal(desk.deps, { signal, body: '' });
    const cost = take();
    const outcome = outcomeOf(registered);
    const steps = registered.result === 'case' ? await stepCountOf(desk.deps, registered.caseId) : 0;
    samples.set(outcome, [...(samples.get(outcome) ?? []), { ...cost, steps }]);
  }
  return Object.fromEntries([...samples].map(([outcome, list]) => [outcome, figuresOf(list)]));
};

/** What arrivals of each kind cost in the table of this client, `count` of each. */
export const costOfArrivals = (client: DynamoDBClient, count: number): ReturnType<typeof measureArrivals> =>
  measureArrivals(openDesk(client), meterCapacity(client), count);

export const run = async (args: string[]): Promise<void> => {
  const { values } = parseArgs({
    args,
    options: { count: { type: 'string', default: '100' }, signals: { type: 'string' } },
  });
  const emulators = await startEmulators();
  try {
    const { dynamodb } = emulators.clients;
    const figures =
      values.signals === undefined
        ? await costOfArrivals(dynamodb, Math.max(1, Number(values.count)))
        : await measureStream(openDesk(dynamodb), meterCapacity(dynamodb), values.signals);
    process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  } finally {
    await emulators.stop();
  }
};
