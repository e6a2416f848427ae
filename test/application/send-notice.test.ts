import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordAnswer } from '#application/record-answer.ts';
import { runDueStep } from '#application/run-due-step.ts';
import { type SendDeps, sendNotices } from '#application/send-notice.ts';
import { AmbiguousSendError, PermanentError, RetryableError } from '#application/errors.ts';
import { bearsLetters } from '#adapters/aws/table-items.ts';
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

describe('sendNotices', () => {
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

  it('does not send again when the letter went out and could not be marked', async () => {
    const { world, delivered } = await worldWith([]);
    const hints = await handedOnAt(services, world.tableName, START);
    const markSent = () => Promise.reject(new Error('the table is away'));
    const deps: SendDeps = { ...world.sendDeps, notices: { ...world.notices, markSent } };
    for (const hint of hints.filter(({ sk }) => bearsLetters(sk)))
      await expect(sendNotices(deps, hint)).rejects.toThrow('the table is away');
    const [receipt] = delivered;
    if (receipt === undefined) throw new Error('nothing was sent');

    await world.advanceTo(minutesAfterStart(10));
    await world.notices.recordDelivery(receipt.notice, 'delivered', minutesAfterStart(11), 'ses-1');
    await world.advanceTo(minutesAfterStart(240));

    expect(delivered).toHaveLength(1);
  });

  it('withdraws the letters of a step that was moved to a later day, and tells it then', async () => {
    const { tableName } = await createTestTable(services);
    const world = createCaseWorld(services, { tableName });
    const fromCourt = (kind: Signal['kind'], hearingAt: string): Signal => ({
      ...signal,
      kind,
      court: { rollNumber: '26A901', hearingAt },
      source: {
        channel: 'mail',
        ref: `${kind}@vg-willebroek.example`,
        sender: 'griffie@vg-willebroek.example',
      },
    });
    const reminder = async () => {
      const caseId = (await world.exportCases()).cases[0]?.id ?? '';
      const step = (await world.store.loadCase(caseId))?.steps.find(
        ({ type }) => type === 'remind-four-days-before',
      );
      if (step === undefined) throw new Error('there is no such step');
      return step;
    };
    const letters = () =>
      world.sent.filter(({ text }) => text.includes('.hearing-countdown.1.remind-four-days-before.'));
    world.setNow(START);
    await world.receive(fromCourt('petition', '2026-11-12T09:30'));
    const { startAt: first } = await reminder();
    await world.advanceTo(new Date(Date.parse(first) - 60_000).toISOString());
    world.setNow(first);
    // It begins, and its letter still waits when the hearing is moved.
    for (const hint of await handedOnAt(services, tableName, first))
      if (!bearsLetters(hint.sk)) await runDueStep(world.deps, hint);
    expect((await reminder()).status).toBe('notified');

    await world.receive(fromCourt('update', '2026-11-26T09:30'));
    const { startAt: second, status } = await reminder();
    expect([second > first, status]).toEqual([true, 'pending']);
    await world.advanceTo(second);

    expect(letters().map(({ at }) => at)).toEqual([second]);
  });

  it('withdraws a reminder that was answered by a new moment before it went out', async () => {
    const { tableName } = await createTestTable(services);
    const world = createCaseWorld(services, { tableName });
    world.setNow(START);
    const opened = await world.receive(signal);
    if (opened.result !== 'case') throw new Error('no case was opened');
    await world.advanceTo(START);
    const state = await world.store.loadCase(opened.caseId);
    const step = state?.steps.find(({ status }) => status === 'notified');
    if (state === undefined || step === undefined) throw new Error('no step was begun');
    world.setNow(step.dueAt);
    for (const hint of await handedOnAt(services, tableName, step.dueAt))
      if (!bearsLetters(hint.sk)) await runDueStep(world.deps, hint);
    const overdue = await world.store.loadCase(opened.caseId);
    if (overdue === undefined) throw new Error('the case is gone');
    expect(overdue.steps.find(({ id }) => id === step.id)?.status).toBe('overdue');

    const dueAt = new Date(Date.parse(step.dueAt) + 86_400_000).toISOString();
    await world.store.commitCase({
      caseRecord: { ...overdue.caseRecord, version: overdue.caseRecord.version + 1 },
      before: overdue,
      steps: [{ ...step, dueAt, wakeAt: dueAt, status: 'notified', escalations: 0 }],
      notices: [],
      history: [],
    });
    await world.advanceTo(step.dueAt);

    expect(world.sent.filter(({ template }) => template === 'reminder')).toEqual([]);
  });

  it('lets only one of several senders take a notice', async () => {
    const { world } = await worldWith([]);
    const { tableName } = await createTestTable(services);
    const other = createCaseWorld(services, { tableName });
    other.setNow(START);
    await other.receive(signal);
    const due = (await handedOnAt(services, tableName, START)).filter(({ sk }) => bearsLetters(sk));
    const [hint] = due;
    if (hint === undefined) throw new Error('nothing is due');

    const claims = await Promise.all(
      Array.from({ length: 8 }, () => other.notices.claim(hint, START, minutesAfterStart(15))),
    );

    const claimed = claims.flatMap((claim) => claim?.item.letter ?? []);
    expect(claimed).toEqual([...new Set(claimed)]);
    expect(claimed).toHaveLength(
      (await other.notices.load(hint)).filter(({ sendAt }) => sendAt <= START).length,
    );
    await world.advanceTo(START);
  });

  it('withdraws a task that was answered before its letter went out', async () => {
    const { tableName } = await createTestTable(services);
    const world = createCaseWorld(services, { tableName });
    world.setNow(START);
    const opened = await world.receive(signal);
    if (opened.result !== 'case') throw new Error('no case was opened');
    const step = (await world.exportCases()).cases[0]?.steps[0];
    for (const hint of await handedOnAt(services, tableName, START)) {
      if (!bearsLetters(hint.sk)) await runDueStep(world.deps, hint);
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
