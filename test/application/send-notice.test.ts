import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AmbiguousSendError, PermanentError, RetryableError } from '#application/errors.ts';
import type { OutgoingMail } from '#application/ports.ts';
import type { Signal } from '#events/signal.ts';
import { type CaseWorld, createCaseWorld } from '#test/harness/cases.ts';
import { handedOnAt } from '#test/harness/due.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const START = '2026-11-02T08:14:35.000Z';

const signal: Signal = {
  kind: 'arrears',
  tenants: [{ givenName: 'Tom', familyName: 'Verbeke' }],
  dwelling: { street: 'Barelstraat', houseNumber: '27', box: '3', postcode: '2880', municipality: 'Bornem' },
  source: {
    channel: 'mail',
    ref: 'm1@scheldekant.example',
    sender: 'huurdersadministratie@scheldekant.example',
  },
  receivedAt: START,
};

/** A world whose mail service does for each attempt what the test says; after that it delivers. */
const worldWith = async (
  faults: readonly (() => Error)[],
): Promise<{ world: CaseWorld; attempts: OutgoingMail[]; delivered: OutgoingMail[] }> => {
  const { tableName } = await createTestTable(services);
  const attempts: OutgoingMail[] = [];
  const delivered: OutgoingMail[] = [];
  const world = createCaseWorld(services, {
    tableName,
    mailer: (mail) => {
      if (mail.template !== 'receipt-landlord') return Promise.resolve({ messageId: 'other' });
      attempts.push(mail);
      const fault = faults[attempts.length - 1];
      if (fault !== undefined) return Promise.reject(fault());
      delivered.push(mail);
      return Promise.resolve({ messageId: `ses-${attempts.length}` });
    },
  });
  world.setNow(START);
  await world.receive(signal);
  return { world, attempts, delivered };
};

const minutesAfterStart = (minutes: number): string =>
  new Date(Date.parse(START) + minutes * 60_000).toISOString();

const receiptOf = async (world: CaseWorld) =>
  (await world.exportCases()).cases[0]?.notices.find(({ template }) => template === 'receipt-landlord');

describe('sendNotice', () => {
  it('sends a letter once and marks it sent', async () => {
    const { world, delivered } = await worldWith([]);

    await world.advanceTo(minutesAfterStart(120));

    expect(delivered).toHaveLength(1);
    expect(await receiptOf(world)).toMatchObject({
      status: 'sent',
      to: 'huurdersadministratie@scheldekant.example',
    });
  });

  it('sends again after a while when the service was surely not reached', async () => {
    const { world, attempts, delivered } = await worldWith([
      () => new RetryableError('down'),
      () => new RetryableError('down'),
    ]);

    await world.advanceTo(minutesAfterStart(0.5));
    expect(attempts).toHaveLength(1);
    await world.advanceTo(minutesAfterStart(10));

    expect(delivered).toHaveLength(1);
  });

  it('marks the letter failed when the service refuses it, and does not try again', async () => {
    const { world, attempts } = await worldWith([() => new PermanentError('refused')]);

    await world.advanceTo(minutesAfterStart(240));

    expect(attempts).toHaveLength(1);
    expect(await receiptOf(world)).toMatchObject({ status: 'failed' });
  });

  it('does not send again within the lease when it is not known whether the letter went out', async () => {
    const { world, attempts } = await worldWith([() => new AmbiguousSendError('?')]);

    await world.advanceTo(minutesAfterStart(14));

    expect(attempts).toHaveLength(1);
  });

  it('never sends again when the delivery event of an ambiguous send arrives', async () => {
    const { world, attempts } = await worldWith([() => new AmbiguousSendError('?')]);
    await world.advanceTo(minutesAfterStart(1));
    const [first] = attempts;
    if (first === undefined) throw new Error('nothing was attempted');

    await world.notices.recordDelivery(first.notice, 'delivered', minutesAfterStart(2), 'ses-1');
    await world.advanceTo(minutesAfterStart(240));

    expect(attempts).toHaveLength(1);
    expect(await receiptOf(world)).toMatchObject({ status: 'delivered' });
  });

  it('sends again when the lease is over and no delivery event came', async () => {
    const { world, attempts, delivered } = await worldWith([() => new AmbiguousSendError('?')]);

    await world.advanceTo(minutesAfterStart(16));

    expect(attempts).toHaveLength(2);
    expect(delivered).toHaveLength(1);
  });

  it('lets only one of several senders take a notice', async () => {
    const { world } = await worldWith([]);
    const { tableName } = await createTestTable(services);
    const other = createCaseWorld(services, { tableName });
    other.setNow(START);
    await other.receive(signal);
    const due = (await handedOnAt(services, tableName, START)).filter(({ sk }) => sk.startsWith('NOTICE#'));
    const [hint] = due;
    if (hint === undefined) throw new Error('nothing is due');

    const claims = await Promise.all(
      Array.from({ length: 8 }, () => other.notices.claim(hint, hint.dueSk, START, minutesAfterStart(15))),
    );

    expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
    await world.advanceTo(START);
  });

  it('withdraws a task that was answered before its letter went out', async () => {
    const { tableName } = await createTestTable(services);
    const world = createCaseWorld(services, { tableName });
    world.setNow(START);
    const opened = await world.receive(signal);
    if (opened.result !== 'case') throw new Error('no case was opened');
    const { runDueStep } = await import('#application/run-due-step.ts');
    const { recordAnswer } = await import('#application/record-answer.ts');
    const step = (await world.exportCases()).cases[0]?.steps[0];
    for (const hint of await handedOnAt(services, tableName, START)) {
      if (hint.sk.startsWith('CASE#STEP#')) await runDueStep(world.deps, hint);
    }
    await recordAnswer(world.deps, {
      caseId: opened.caseId,
      stepId: step?.id ?? '',
      outcome: 'not-reached',
      by: 'test',
    });

    await world.advanceTo(minutesAfterStart(5));

    const about = world.sent.filter(({ template, subject }) => template === 'task' && subject.length > 0);
    const steps = (await world.exportCases()).cases[0]?.steps.filter(
      ({ status }) => status === 'notified',
    ).length;
    expect(about).toHaveLength(steps ?? -1);
  });
});
