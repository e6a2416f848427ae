import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  eventTypes,
  noticeDue,
  queueOfKind,
  signalReceived,
  stepDue,
  writeNoticeDue,
  writeSignalReceived,
  writeStepDue,
} from '#events/envelope.ts';
import { signalKinds } from '#events/signal.ts';

const stated = {
  id: 'list-2026-11#3',
  source: 'urn:kier:function:receive-file',
  time: '2026-11-06T09:30:00+01:00',
  data: {
    kind: 'arrears' as const,
    tenants: [{ familyName: 'Özdemir' }],
    source: { channel: 'file' as const, ref: 'list.csv', row: 3, line: 4 },
    receivedAt: '2026-11-06T08:30:00Z',
  },
};

const onTheWire = (message: Parameters<typeof writeSignalReceived>[0]): object =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(writeSignalReceived(message)));

describe('writeSignalReceived', () => {
  it('keeps every attribute when the message is read back', () => {
    const reading = { provenance: [{ field: 'kind', part: 'file' }], doubtful: ['court.hearingAt'] };

    const body = writeSignalReceived({
      ...stated,
      subject: 'x',
      kierreading: reading,
      kierraw: 'drop/a/b',
      kierarrival: 'a1',
    });

    expect(signalReceived.parse(JSON.parse(body))).toEqual({
      ...stated,
      specversion: '1.0',
      type: 'be.kier.signal.received.v1',
      datacontenttype: 'application/json',
      dataschema: 'urn:kier:schema:signal:1',
      subject: 'x',
      kierreading: reading,
      kierraw: 'drop/a/b',
      kierarrival: 'a1',
    });
  });

  it('carries the reading as text when it is written, since CloudEvents allows only scalar extension attributes', () => {
    const wire = onTheWire({ ...stated, kierreading: { doubtful: [] } });

    expect(wire).toHaveProperty('kierreading', '{"doubtful":[]}');
  });

  it('refuses a signal that breaks the contract before it leaves', () => {
    expect(() =>
      writeSignalReceived({ ...stated, data: { ...stated.data, receivedAt: 'yesterday' } }),
    ).toThrow(/receivedAt/);
  });
});

describe('signalReceived', () => {
  it('ignores an extension attribute of another system when one is present', () => {
    const read = signalReceived.parse({ ...onTheWire(stated), traceparent: '00-1-2-01' });

    expect(read).not.toHaveProperty('traceparent');
  });

  it.each(['{', '[1]', '"text"', '7'])('refuses the reading %s when it is not an object in JSON', (text) => {
    const read = signalReceived.safeParse({ ...onTheWire(stated), kierreading: text });

    expect(read.error?.issues.map((issue) => issue.path)).toEqual([['kierreading']]);
  });
});

describe('due items', () => {
  const due = {
    id: 'c1/s1/2',
    source: 'urn:kier:function:tick',
    time: '2026-11-06T08:30:00Z',
    data: { pk: 'CASE#c1', sk: 'STEP#s1', dueSk: '2026-11-06T08:30:00Z#c1#s1' },
  };

  it('tell a step from a notice when both speak of the same item', () => {
    const step: unknown = JSON.parse(writeStepDue(due));
    const notice: unknown = JSON.parse(writeNoticeDue(due));

    expect(stepDue.parse(step)).toMatchObject({ ...due, type: eventTypes.stepDue });
    expect(noticeDue.parse(notice)).toMatchObject({ ...due, type: eventTypes.noticeDue });
    expect(stepDue.safeParse(notice).success).toBe(false);
    expect(noticeDue.safeParse(step).success).toBe(false);
  });
});

describe('queueOfKind', () => {
  it('names a queue for every kind of signal', () => {
    expect(Object.keys(queueOfKind).toSorted()).toEqual(signalKinds.toSorted());
  });
});
