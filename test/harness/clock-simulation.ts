import {
  TransactionCanceledException,
  TransactionConflictException,
  TransactWriteItemsCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { createCaseStore } from '#adapters/aws/case-store.ts';
import { createDueIndex, nextDueAt } from '#adapters/aws/due-index.ts';
import { createNoticeStore } from '#adapters/aws/notice-store.ts';
import { bearsLetters } from '#adapters/aws/table-items.ts';
import { createOpenCases } from '#adapters/aws/open-cases.ts';
import { AmbiguousSendError, RetryableError } from '#application/errors.ts';
import { handOnDue } from '#application/hand-on-due.ts';
import type { DueHint, OutgoingMail } from '#application/ports.ts';
import { mergeCases } from '#application/merge-cases.ts';
import { recordAnswer } from '#application/record-answer.ts';
import { type RegisterDeps, registerSignal } from '#application/register-signal.ts';
import { runDueStep } from '#application/run-due-step.ts';
import { sendNotices } from '#application/send-notice.ts';
import { outcomesOfStep } from '#domain/cases/decision-context.ts';
import type { Directory } from '#domain/directory.ts';
import { planCatalogue } from '#domain/plans/index.ts';
import type { Signal } from '#events/signal.ts';
import { sampleDirectory, testKeyRing } from './cases.ts';
import { createWitness } from './clock-witness.ts';
import { type Actor, createInterleaving, type Fate, InjectedFault, seededRandom } from './interleaving.ts';
import { clientOf } from './table-double.ts';

/**
 * The life of some households with everything going wrong that can: functions that die at any call, calls that fail
 * with or without effect, messages that come twice or never, ticks side by side, a clock that stands still for days.
 * The use cases and adapters are the real ones; the same seed gives the same life.
 */

const START = '2026-11-02T07:00:00.000Z';
const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Longer than this no function lives (infra/topology.ts). */
const LIFE_MS = 55 * SECOND_MS;
/** The mail service tells of a delivery within this time; a letter of unknown fate waits for fifteen minutes. */
const EVENT_MS = 10 * MINUTE_MS;
const MOST_AT_ONCE = 6;
const MAX_RECEIVES = 5;
const AFTERMATH_MS = 12 * DAY_MS;

const FAMILIES = ['Verbeke', 'Moortgat', 'Goyvaerts', 'Claessens', 'Segers', 'Roelandt', 'Haddad', 'Strobbe'];
const STREETS = ['Barelstraat', 'Kapelstraat', 'Boomstraat', 'Kerkstraat', 'Molenstraat', 'Schoolstraat'];
const letters = (index: number): string =>
  String.fromCodePoint(97 + (index % 26), 97 + (Math.floor(index / 26) % 26));

const directory: Directory = {
  ...sampleDirectory(),
  // Half of them want a letter a day.
  workers: sampleDirectory().workers.map((worker, index) => ({ ...worker, digest: index % 2 === 0 })),
};

type Message = { readonly hint: DueHint; readonly receives: number };
type Accepted = { readonly mail: OutgoingMail; readonly messageId: string; readonly at: number };

export type Simulated = {
  readonly findings: readonly string[];
  readonly calls: number;
  readonly counts: Readonly<Record<string, number>>;
};

/** Lives one life of `calls` calls to the outside on a table, and then lets everything come to rest. */
export const simulateClock = async (options: {
  readonly seed: number;
  readonly calls: number;
  /** Performs a command on the table. */
  readonly table: (command: unknown) => unknown;
  readonly tableName?: string;
}): Promise<Simulated> => {
  const { seed, calls, table, tableName = 'kier' } = options;
  const random = seededRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low));

  let nowMs = Date.parse(START);
  let awakeMs = 0;
  const clock = (): string => new Date(nowMs).toISOString();
  const ring = testKeyRing();
  const witness = createWitness(ring, clock, () => awakeMs);
  const stage = createInterleaving(random);
  const queue: Message[] = [];
  const unheard: Accepted[] = [];
  const births = new Map<Actor, number>();
  let isCalm = false;
  let signals = 0;
  let mails = 0;
  const count: Record<string, number> = {
    ticks: 0,
    messages: 0,
    answers: 0,
    signals: 0,
    deaths: 0,
    jumps: 0,
  };
  const counted = (what: string): void => {
    count[what] = (count[what] ?? 0) + 1;
  };

  const take = async (actor: Actor, command: unknown): Promise<unknown> => {
    const answer = await table(command);
    witness.acted(actor, command);
    return answer;
  };
  const perform = async (actor: Actor, command: unknown): Promise<unknown> => {
    if (isCalm) return take(actor, command);
    if (chance(0.004)) {
      if (command instanceof UpdateItemCommand)
        throw new TransactionConflictException({ message: 'conflict', $metadata: {} });
      if (command instanceof TransactWriteItemsCommand)
        throw new TransactionCanceledException({
          message: 'conflict',
          $metadata: {},
          CancellationReasons: [{ Code: 'TransactionConflict' }],
        });
    }
    const answer = await take(actor, command);
    // The answer was lost on its way and the client asked again.
    return command instanceof UpdateItemCommand && chance(0.005) ? table(command) : answer;
  };
  const depsOf = (actor: Actor) => {
    const client = clientOf((command) => actor.call(() => perform(actor, command)));
    const store = createCaseStore(client, tableName, ring);
    const notices = createNoticeStore(client, tableName, ring);
    const put = (hints: readonly DueHint[]): void => {
      for (const hint of hints) queue.push({ hint, receives: 0 });
    };
    const links: { caseId: string; stepId: string }[] = [];
    const register: RegisterDeps = {
      store,
      ring,
      clock,
      directory: () => Promise.resolve(directory),
      // The fast path may lose what it is given.
      work: { offer: (hints) => actor.call(() => put(hints.filter(() => isCalm || !chance(0.1)))) },
      pause: () => actor.call(() => undefined),
    };
    return {
      client,
      register,
      offerStrictly: (hints: readonly DueHint[]) =>
        actor.call(() => {
          // A message that fails too often is in the dead-letter queue: for the clock it is lost.
          if (isCalm || !chance(0.05)) return put(hints.filter(() => isCalm || !chance(0.03)));
          put(hints.slice(0, Math.floor(random() * hints.length)));
          throw new Error('The queue refuses.');
        }),
      send: {
        store,
        notices,
        clock,
        openCases: createOpenCases(client, tableName, store),
        directory: register.directory,
        answerUrl: (answer: { caseId: string; stepId: string }) => {
          links.push(answer);
          return 'https://kier.test/a';
        },
        mailer: (mail: OutgoingMail) => {
          const offered = links.splice(0);
          const sending = actor.call(() => {
            if (!isCalm && chance(0.02)) throw new RetryableError('The mail service is away.');
            const isUnclear = !isCalm && chance(0.02);
            if (isUnclear && chance(0.5)) throw new AmbiguousSendError('Nobody knows.');
            mails += 1;
            const messageId = `ses-${mails}`;
            witness.mailed(actor, mail, offered);
            unheard.push({ mail, messageId, at: nowMs });
            if (isUnclear) throw new AmbiguousSendError('Nobody knows.');
            return { messageId };
          });
          // As the adapter does it: whatever went wrong on the way may or may not have arrived.
          return sending.catch((error: unknown) => {
            throw error instanceof InjectedFault ? new AmbiguousSendError('Nobody knows.') : error;
          });
        },
      },
    };
  };

  const start = (
    name: string,
    act: (deps: ReturnType<typeof depsOf>) => Promise<unknown>,
    onEnd: (end: 'done' | 'failed' | 'died') => void = () => undefined,
  ): void => {
    const isBornCalm = isCalm;
    const actor = stage.start(
      name,
      (self) => act(depsOf(self)),
      (end, error) => {
        births.delete(actor);
        if (end === 'died') counted('deaths');
        if (end === 'failed' && isBornCalm) witness.findings.push(`${name} failed: ${String(error)}`);
        onEnd(end);
      },
    );
    births.set(actor, nowMs);
  };

  const tick = (): void => {
    counted('ticks');
    start('tick', ({ client, offerStrictly }) =>
      handOnDue({ index: createDueIndex(client, tableName), offer: offerStrictly, clock }),
    );
  };
  const deliver = (): void => {
    const [message] = queue.splice(Math.floor(random() * queue.length), 1);
    if (message === undefined) return;
    counted('messages');
    const { hint, receives } = message;
    const isNotice = bearsLetters(hint.sk);
    start(
      isNotice ? 'send-notice' : 'run-step',
      ({ register, send }) => (isNotice ? sendNotices(send, hint) : runDueStep(register, hint)),
      (end) => {
        const isAgain = end === 'done' ? chance(0.05) : receives + 1 < MAX_RECEIVES && !chance(0.15);
        if (isAgain && !isCalm) queue.push({ hint, receives: receives + 1 });
      },
    );
  };
  const catalogue = planCatalogue(directory);
  const answer = (): void => {
    const open = pick(witness.openSteps().filter(({ step }) => step.status !== 'pending' || chance(0.2)));
    const outcome = open === undefined ? undefined : pick(outcomesOfStep(open.step, { catalogue }));
    if (open === undefined || outcome === undefined) return;
    counted('answers');
    start('record-answer', ({ register }) =>
      recordAnswer(register, {
        caseId: open.casePk.slice('CASE#'.length),
        stepId: open.step.id,
        outcome,
        by: 'worker@kier.example',
      }),
    );
  };
  const localDaysAhead = (days: number): string =>
    `${new Date(nowMs + days * DAY_MS).toISOString().slice(0, 10)}T09:30`;
  const households = { known: 0 };
  const signalOf = (): Signal => {
    signals += 1;
    const isNew = households.known < 4 || chance(0.4);
    const index = isNew ? households.known : Math.floor(random() * households.known);
    if (isNew) households.known += 1;
    const kind =
      pick(
        isNew
          ? (['arrears', 'petition', 'petition'] as const)
          : (['update', 'update', 'update', 'update', 'judgment', 'arrears'] as const),
      ) ?? 'arrears';
    const isCourt = kind === 'petition' || kind === 'update';
    return {
      kind,
      tenants: [
        {
          givenName: 'Tom',
          familyName: `${FAMILIES[index % FAMILIES.length]}${letters(index)}`,
          nationalNumber: String(80_000_000_000 + index * 997),
        },
      ],
      dwelling: {
        street: STREETS[index % STREETS.length] ?? 'Kerkstraat',
        houseNumber: String(index + 1),
        postcode: '2880',
        municipality: 'Bornem',
      },
      ...(isCourt
        ? { court: { rollNumber: `26A${1000 + index}`, hearingAt: localDaysAhead(between(1, 30)) } }
        : {}),
      ...(kind === 'judgment'
        ? { judgment: { date: clock().slice(0, 10), servedOn: clock().slice(0, 10) } }
        : {}),
      source: {
        channel: 'mail',
        ref: `signal-${signals}@kier.test`,
        sender:
          kind === 'arrears'
            ? 'huurdersadministratie@scheldekant.example'
            : kind === 'judgment'
              ? 'info@pdr-deurwaarders.example'
              : 'griffie@vg-willebroek.example',
      },
      receivedAt: clock(),
    };
  };
  const merge = (): void => {
    const cases = [...new Set(witness.openSteps().map(({ casePk }) => casePk.slice('CASE#'.length)))];
    const [absorbed, survivor] = [pick(cases), pick(cases)];
    if (absorbed === undefined || survivor === undefined || absorbed === survivor) return;
    counted('merges');
    start('merge', ({ register }) => mergeCases(register, { absorbed, survivor, by: 'lead@kier.example' }));
  };
  const receive = (): void => {
    counted('signals');
    const signal = signalOf();
    start('register', ({ register }) => registerSignal(register, { signal, body: '' }));
  };

  const bystander: Actor = { name: 'bystander', call: async (act) => act() };
  const calmClient = clientOf((command) => take(bystander, command));
  const calmNotices = createNoticeStore(calmClient, tableName, ring);
  const hearOf = async ({ mail, messageId }: Accepted): Promise<void> => {
    await calmNotices.recordDelivery(mail.notice, 'delivered', clock(), messageId);
  };
  /** Time goes on: who lives too long is ended, and what the mail service has to tell is heard. */
  const moveClock = async (to: number, isAwake = true): Promise<void> => {
    for (const [actor, bornAt] of births) if (to - bornAt > LIFE_MS) await stage.kill(actor);
    const due = unheard.filter(({ at }) => at + EVENT_MS < to || chance(0.3));
    for (const one of due) {
      unheard.splice(unheard.indexOf(one), 1);
      await hearOf(one);
    }
    if (isAwake) awakeMs += Math.max(0, to - nowMs);
    nowMs = Math.max(nowMs, to);
  };
  /** The rule that runs `tick` each minute; what it finds to do is done before many minutes pass. */
  const everyMinute = async (to: number): Promise<void> => {
    const isNewMinute = Math.floor(to / MINUTE_MS) > Math.floor(nowMs / MINUTE_MS);
    await moveClock(to);
    if (isNewMinute) tick();
  };
  const passTime = async (): Promise<void> => {
    if (chance(0.02)) {
      counted('jumps');
      const length = chance(0.7) ? between(10, 300) * MINUTE_MS : between(5, 120) * HOUR_MS;
      return moveClock(nowMs + length, false);
    }
    // While there is work, time passes as it does while one works.
    if (queue.length > 0 || stage.running > 0) return everyMinute(nowMs + between(1, 20) * SECOND_MS);
    // Minutes in which nothing is due are all alike.
    const next = (await nextDueAt(calmClient, tableName)) ?? clock();
    return everyMinute(Math.max(nowMs, Date.parse(next)) + between(0, 90) * SECOND_MS);
  };

  /** How much of the dice is answers: in some lives nobody answers for long. */
  const diligence = pick([0.002, 0.01, 0.04]) ?? 0;
  const fates: readonly Fate[] = ['fails-before', 'fails-after', 'dies-before', 'dies-after'];
  const fateOf = (): Fate => (!isCalm && chance(0.015) ? (pick(fates) ?? 'answers') : 'answers');
  const runOut = async (): Promise<void> => {
    while (stage.running > 0) await stage.step(fateOf);
  };

  while (stage.calls < calls) {
    if (stage.running < MOST_AT_ONCE && chance(0.3)) {
      const die = random();
      if (die < 0.08) tick();
      else if (die < 0.75 && queue.length > 0) deliver();
      else if (die < 0.75 + diligence) answer();
      else if (die < 0.83) receive();
      else if (die < 0.832) merge();
      else if (die < 0.88) await passTime();
    }
    if (!(await stage.step(fateOf)) && queue.length === 0) await passTime();
  }

  isCalm = true;
  await runOut();
  const end = nowMs + AFTERMATH_MS;
  for (;;) {
    await Promise.all(unheard.splice(0).map(hearOf));
    tick();
    await runOut();
    while (queue.length > 0) {
      deliver();
      await runOut();
    }
    const next = await nextDueAt(calmClient, tableName);
    if (next === undefined || Date.parse(next) > end) break;
    await moveClock(Date.parse(next));
  }
  await moveClock(end);
  for (const key of witness.noticeKeys()) {
    const notice = (await calmNotices.load(key)).find(({ item }) => item.letter === key.letter);
    const isLongDue = notice !== undefined && Date.parse(notice.sendAt) < nowMs - DAY_MS;
    if (isLongDue && (notice.status === 'queued' || notice.status === 'sending'))
      witness.findings.push(`${key.pk} ${key.sk} (${notice.template}) was never sent`);
    if (notice?.status === 'failed') witness.findings.push(`${key.pk} ${key.sk} (${notice.template}) failed`);
  }
  witness.close();
  return { findings: witness.findings, calls: stage.calls, counts: { ...count, ...witness.counts() } };
};
