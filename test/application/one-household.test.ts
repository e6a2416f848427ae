import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaseStore } from '#adapters/aws/case-store.ts';
import { createDueIndex } from '#adapters/aws/due-index.ts';
import { createNoticeStore } from '#adapters/aws/notice-store.ts';
import { bearsLetters } from '#adapters/aws/table-items.ts';
import { createOpenCases } from '#adapters/aws/open-cases.ts';
import { AmbiguousSendError, RetryableError } from '#application/errors.ts';
import { handOnDue } from '#application/hand-on-due.ts';
import { writeIncoming } from '#application/intake-message.ts';
import type { DueHint, LetterKey, OutgoingMail } from '#application/ports.ts';
import { registerMessage } from '#application/register-message.ts';
import { runDueStep } from '#application/run-due-step.ts';
import { sendNotices, type SendDeps } from '#application/send-notice.ts';
import { senderOf } from '#application/sender-standing.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { Signal } from '#events/signal.ts';
import { createClients } from '#infra/local/clients.ts';
import { createCaseWorld, sampleDirectory, testKeyRing } from '#test/harness/cases.ts';
import { breachesOf, repeatedLetters } from '#test/harness/conservation.ts';
import {
  CallLost,
  createInterleaving,
  fates,
  interleaveClient,
  type Turn,
} from '#test/harness/interleave.ts';
import { startTestServices, type TestServices } from '#test/harness/services.ts';
import { createTestTable } from '#test/harness/tables.ts';

let services: TestServices;
beforeAll(async () => {
  services = await startTestServices();
});
afterAll(() => services.stop());

const NOW = '2026-11-02T08:14:35.000Z';
const LANDLORD = 'huurdersadministratie@scheldekant.example';
const ring = testKeyRing();
const directory = sampleDirectory();

const tom = { givenName: 'Tom', familyName: 'Verbeke' };
const home = { street: 'Barelstraat', houseNumber: '27', box: '3', postcode: '2880', municipality: 'Bornem' };

const arrears = (ref: string, amountCents: number, over: Partial<Signal> = {}): Signal => ({
  kind: 'arrears',
  tenants: [{ ...tom, birthDate: '1986-03-14' }],
  dwelling: home,
  arrears: { amountCents },
  source: { channel: 'mail', ref, sender: LANDLORD },
  receivedAt: NOW,
  ...over,
});

/** One family as five senders write it, the first mail once more under another id, and its neighbours. */
const family: readonly Signal[] = [
  arrears('m1@scheldekant.example', 124_860),
  {
    kind: 'petition',
    tenants: [{ ...tom, nationalNumber: '86031412372' }],
    dwelling: home,
    court: { name: 'Vredegerecht Willebroek', rollNumber: '26A1851', hearingAt: '2026-12-01T09:00' },
    source: { channel: 'file', ref: '26A1851.pdf', sender: 'griffie@vg-willebroek.example' },
    // Not at the moment of the court's other letter: their receipts would read the same.
    receivedAt: '2026-11-02T08:13:00.000Z',
  },
  // Without a postcode there is no strong key in common with the mail of the landlord.
  {
    kind: 'referral',
    tenants: [{ ...tom, birthDate: '1986-03-14', phone: '+32470008112' }],
    dwelling: { street: 'Barelstraat', houseNumber: '27', box: '3', municipality: 'Bornem' },
    problems: ['upkeep'],
    source: { channel: 'message', ref: 'caw-1', sender: 'ilse.wouters@caw-tussenstroom.example' },
    receivedAt: NOW,
  },
  // News without a home: it waits under its roll number when it is first.
  {
    kind: 'update',
    tenants: [{ familyName: 'Verbeke' }],
    court: { name: 'Vredegerecht Willebroek', rollNumber: '26A1851', hearingAt: '2026-12-08T09:00' },
    source: { channel: 'mail', ref: 'moved@vg-willebroek.example', sender: 'griffie@vg-willebroek.example' },
    receivedAt: NOW,
  },
  arrears('m1-again@scheldekant.example', 124_860),
];
const neighbours: readonly Signal[] = [
  arrears('n1@scheldekant.example', 55_000, {
    tenants: [{ givenName: 'Rita', familyName: 'Verbeke', birthDate: '1960-01-09' }],
    dwelling: { ...home, houseNumber: '29' },
  }),
];
const arrivals = [...family, ...neighbours];

/** A message as a receiver writes it for an authenticated sender. */
const bodyOf = (signal: Signal): string => {
  const { source, receivedAt: _receivedAt, ...fields } = signal;
  return writeIncoming(ring, {
    id: source.ref,
    source: 'urn:kier:function:receive-mail',
    time: NOW,
    signal,
    rawKey: `mail/${source.ref}`,
    context: {
      reading: { statedAt: NOW, provenance: [], doubtful: [] },
      contentHash: createHash('sha256').update(canonicalJson(fields)).digest('hex'),
      from: senderOf(directory, { address: source.sender, authenticated: true }),
      listRow: source.row !== undefined,
    },
  });
};

const WORKERS = 3;
/** What a queue of SQS would deliver again and again before it gave up. */
const MOST_RECEIVES = 60;

type Delivered = { readonly notice: LetterKey; readonly messageId: string };

/** The platform on a table of its own, with every call to the outside under the interleaving; then left in peace. */
const live = async (messages: readonly Signal[], turns: readonly Turn[]) => {
  const { tableName, drop } = await createTestTable(services);
  const interleaving = createInterleaving(turns);
  const { call, run, trace } = interleaving;
  const clients = createClients(services.endpoints);
  interleaveClient(clients.dynamodb, interleaving);
  let now = NOW;
  const clock = (): string => now;
  const work: DueHint[] = [];
  const sent: OutgoingMail[] = [];
  const events: Delivered[] = [];
  const store = createCaseStore(clients.dynamodb, tableName, ring);
  const notices = createNoticeStore(clients.dynamodb, tableName, ring);
  const deps = {
    store,
    ring,
    clock,
    directory: () => Promise.resolve(directory),
    pause: () => call('pause', () => Promise.resolve()).catch(() => undefined),
    work: {
      // The queue that takes due work may lose it: tick finds it again.
      offer: (hints: readonly DueHint[]) =>
        call('offer', () => Promise.resolve(void work.push(...hints))).catch(() => undefined),
    },
    raw: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
  };
  const mailer: SendDeps['mailer'] = (mail) => {
    const send = (): Promise<{ messageId: string }> => {
      sent.push(mail);
      const messageId = `ses-${sent.length}`;
      events.push({ notice: mail.notice, messageId });
      return Promise.resolve({ messageId });
    };
    let isSent = false;
    // The mail service is called once: a repeated call would be a second letter.
    const once = (): Promise<{ messageId: string }> => {
      if (isSent) return Promise.resolve({ messageId: `ses-${sent.length}` });
      isSent = true;
      return send();
    };
    return call('mail', once).catch((error: unknown) => {
      throw error instanceof CallLost && error.tookEffect
        ? new AmbiguousSendError('unknown')
        : new RetryableError('not sent');
    });
  };
  const sendDeps: SendDeps = {
    store,
    notices,
    mailer,
    clock,
    directory: deps.directory,
    openCases: createOpenCases(clients.dynamodb, tableName, store),
    answerUrl: ({ caseId, stepId, outcome }) => `https://kier.test/${caseId}.${stepId}.${outcome}`,
  };
  const act = (hint: DueHint): Promise<unknown> =>
    bearsLetters(hint.sk) ? sendNotices(sendDeps, hint) : runDueStep(deps, hint);
  const tick = async (): Promise<number> => {
    const offer = (hints: readonly DueHint[]): Promise<void> => Promise.resolve(void work.push(...hints));
    return (await handOnDue({ index: createDueIndex(clients.dynamodb, tableName), offer, clock })).handedOn;
  };
  const attempt = async (what: () => Promise<unknown>): Promise<boolean> => {
    try {
      await what();
      return true;
    } catch {
      return false;
    }
  };

  const queue = messages.map((signal) => ({ body: bodyOf(signal), receives: 0 }));
  const dead: string[] = [];
  const register = async (): Promise<void> => {
    for (let message = queue.shift(); message !== undefined; message = queue.shift()) {
      const { body } = message;
      if (await attempt(() => registerMessage(deps, body))) continue;
      if (message.receives === MOST_RECEIVES) dead.push(body);
      else queue.push({ body, receives: message.receives + 1 });
    }
  };
  const workOff = async (): Promise<void> => {
    for (let rounds = 0; rounds < 12; rounds += 1) {
      const hint = work.shift();
      await attempt(hint === undefined ? tick : () => act(hint));
    }
  };
  const peace = async (): Promise<void> => {
    // Delivery events of letters that went out reach the platform long before a lease ends.
    for (const minutes of [0, 20, 40, 120, 300]) {
      now = new Date(Date.parse(NOW) + minutes * 120_000).toISOString();
      do {
        for (let hint = work.shift(); hint !== undefined; hint = work.shift()) await act(hint);
        for (let event = events.shift(); event !== undefined; event = events.shift())
          await notices.recordDelivery(event.notice, 'delivered', now, event.messageId);
      } while ((await tick()) > 0);
    }
  };
  try {
    await run([...Array.from({ length: WORKERS }, () => register), workOff, workOff]);
    await run([peace]);
    const exported = await createCaseWorld(services, { tableName }).exportCases();
    return { exported, sent, dead, trace };
  } finally {
    clients.destroy();
    await drop();
  }
};

const turn: fc.Arbitrary<Turn> = fc.record({
  pick: fc.nat(11),
  fate: fc.oneof({ weight: 8, arbitrary: fc.constant('pass' as const) }, fc.constantFrom(...fates)),
});
const deliveries = fc
  .shuffledSubarray([...arrivals.keys()], { minLength: arrivals.length })
  .chain((order) => fc.tuple(fc.constant(order), fc.subarray(order)))
  // Some messages are delivered twice at once.
  .map(([order, twice]) => [...order, ...twice]);

describe('one household, one case', () => {
  it('ends in one open case a household, with no signal and no letter lost or doubled, whatever happens to the calls', async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, fc.array(turn, { maxLength: 160 }), async (order, turns) => {
        const messages = order.flatMap((index) => arrivals[index] ?? []);
        const { exported, sent, dead, trace } = await live(messages, turns);

        const told = trace.join(' ').replaceAll('Command', '');
        const refs = exported.cases.map(({ signals }) => signals.map(({ source }) => source.ref).toSorted());
        expect(dead, told).toEqual([]);
        expect(
          exported.cases.map(({ status }) => status),
          told,
        ).toEqual(['open', 'open']);
        expect(
          breachesOf(
            exported,
            arrivals.map(({ source }) => source),
          ),
          told,
        ).toEqual([]);
        expect(exported.review, told).toEqual([]);
        expect(exported.duplicates, told).toHaveLength(1);
        expect(new Set(refs.map(({ length }) => length)), told).toEqual(new Set([1, 4]));
        expect(repeatedLetters(sent), told).toEqual([]);
        for (const { notices } of exported.cases)
          for (const { status, template } of notices)
            if (template.startsWith('receipt')) expect(status, told).toBe('delivered');
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});
