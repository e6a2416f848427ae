import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScan } from '#application/read-scan.ts';
import { type Arrival, type ReceiveDeps, receiveInput } from '#application/receive-input.ts';
import type { ReadItem, ReadResult } from '#domain/reading.ts';
import type { WaitingScan } from '#events/envelope.ts';
import { createCaseWorld } from '#test/harness/cases.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const NOW = '2026-11-02T08:14:35.000Z';
const bytes = new TextEncoder().encode('raw');
const arrival: Arrival = {
  rawKey: 'drop/registry/one/scan.zip',
  channel: 'file',
  fileName: 'scan.zip',
  receivedAt: NOW,
  authenticated: true,
  partnerId: 'intern',
};

const signal = (familyName: string, contentHash: string): ReadItem => ({
  outcome: 'signal',
  fields: {
    kind: 'arrears',
    tenants: [{ familyName }],
    dwelling: { street: 'Barelstraat', houseNumber: '27', postcode: '2880', municipality: 'Bornem' },
  },
  reading: { provenance: [], doubtful: [] },
  contentHash,
});
const hashOfText = 'a'.repeat(64);
const hashOfScan = 'b'.repeat(64);
const unread: ReadItem = {
  outcome: 'unreadable',
  reason: 'scan',
  detail: 'A reader of pictures is needed.',
  contentHash: hashOfScan,
  hangsOnScan: true,
};
const resultOf = (...items: ReadItem[]): ReadResult => ({ ref: 'scan.zip', scans: 1, items });
const withoutOcr = resultOf(signal('Verbeke', hashOfText), unread);
const withOcr = resultOf(signal('Verbeke', hashOfText), {
  ...signal('Claes', hashOfScan),
  hangsOnScan: true,
});

const world = async () => {
  const { tableName } = await createTestTable(services);
  const cases = createCaseWorld(services, { tableName });
  cases.setNow(NOW);
  const handed: { id: string; body: string }[] = [];
  const scans: { id: string; scan: WaitingScan }[] = [];
  const deps: ReceiveDeps = {
    ...cases.deps,
    read: () => Promise.resolve(withoutOcr),
    raw: { read: () => Promise.resolve({ bytes, metadata: {} }), write: () => Promise.resolve() },
    signals: {
      send: (messages) => {
        handed.push(...messages);
        return Promise.resolve();
      },
    },
    scans: {
      send: (message) => {
        scans.push(message);
        return Promise.resolve();
      },
    },
  };
  const receive = () => receiveInput(deps, arrival, bytes);
  const readScans = async (read: ReadResult, isOcrGivenUp = false) => {
    for (const { scan } of scans)
      await readScan(
        { ...deps, read: () => Promise.resolve(read), readWithoutOcr: () => Promise.resolve(withoutOcr) },
        scan,
        { isOcrGivenUp },
      );
  };
  const reviews = () => deps.store.inboxRows({ channel: 'file', ref: 'scan.zip' });
  return { handed, scans, receive, readScans, reviews };
};

describe('receiveInput', () => {
  it('hands on at once what hangs on no scan and puts the arrival on the queue of scans', async () => {
    const { handed, scans, receive, reviews } = await world();

    const received = await receive();

    expect(received).toEqual({ signals: 1, reviews: 0, ignored: 0, scans: 1 });
    expect(handed.map(({ body }) => body.includes('Verbeke'))).toEqual([true]);
    expect(scans.map(({ scan }) => scan)).toEqual([{ ...arrival, scans: 1 }]);
    expect(await reviews()).toEqual([]);
  });
});

describe('readScan', () => {
  it('takes in only what hangs on the scan, under the same id each time', async () => {
    const { handed, receive, readScans, reviews } = await world();
    await receive();

    await readScans(withOcr);
    await readScans(withOcr);

    expect(handed.map(({ body }) => /Verbeke|Claes/.exec(body)?.[0])).toEqual(['Verbeke', 'Claes', 'Claes']);
    expect(new Set(handed.map(({ id }) => id)).size).toBe(2);
    expect(await reviews()).toEqual([]);
  });

  it.each([
    ['OCR cannot read it', resultOf(signal('Verbeke', hashOfText), unread), false],
    ['it ended the function before', withOcr, true],
    [
      'the time was up before the scan was seen',
      { ref: 'scan.zip', items: [signal('Verbeke', hashOfText)] },
      false,
    ],
  ])('opens one review, told once, when %s', async (_condition, read, isOcrGivenUp) => {
    const { handed, receive, readScans, reviews } = await world();
    await receive();

    await readScans(read, isOcrGivenUp);
    await readScans(read, isOcrGivenUp);

    expect(handed).toHaveLength(1);
    expect((await reviews()).map(({ outcome }) => outcome)).toEqual(['review']);
  });

  it('comes back when the scans are not found again by either reader', async () => {
    const { receive, readScans, scans } = await world();
    await receive();
    scans[0] = { id: 'x', scan: { ...arrival, scans: 2 } };

    await expect(readScans(withOcr)).rejects.toThrow('not found again');
  });
});
