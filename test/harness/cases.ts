import { createCaseStore } from '#adapters/aws/case-store.ts';
import { createNoticeStore } from '#adapters/aws/notice-store.ts';
import { createOpenCases } from '#adapters/aws/open-cases.ts';
import { readCaseExport } from '#adapters/aws/case-export-reader.ts';
import { originalLinkOf } from '#adapters/pages/original-port.ts';
import { reviewLinkOf } from '#adapters/pages/review-port.ts';
import { type OpenedKeyRing, openKeyRing } from '#adapters/keys/key-ring.ts';
import { readIncoming, writeIncoming } from '#application/intake-message.ts';
import type { CaseStore, DueHint, NoticeStore } from '#application/ports.ts';
import { type RegisterDeps, registerSignal } from '#application/register-signal.ts';
import { sendNotices, type SendDeps } from '#application/send-notice.ts';
import { runDueStep } from '#application/run-due-step.ts';
import { senderOf } from '#application/sender-standing.ts';
import { bearsLetters } from '#adapters/aws/table-items.ts';
import { nextDueAt } from '#adapters/aws/due-index.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { type Directory, directory as directorySchema } from '#domain/directory.ts';
import type { CaseExport } from '#events/case-export.ts';
import type { Signal } from '#events/signal.ts';
import type { Reading } from '#domain/reading.ts';
import type { OutgoingMail } from '#application/ports.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { handedOnAt } from './due.ts';
import type { TestServices } from './services.ts';

const key = (seed: string): string => createHash('sha256').update(seed).digest('base64url');

/** A key ring that is the same in every run. */
export const testKeyRing = (): OpenedKeyRing =>
  openKeyRing({
    claims: [{ id: 'c1', key: key('claims') }],
    links: [{ id: 'l1', key: key('links') }],
    seals: [{ id: 's1', key: key('seals') }],
  });

export const sampleDirectory = (): Directory =>
  directorySchema.parse(
    JSON.parse(readFileSync(new URL('../samples/directory.json', import.meta.url), 'utf8')),
  );

/** The use cases on real tables, with time, directory and mail in the test's hand. */
export type CaseWorld = {
  readonly tableName: string;
  readonly deps: RegisterDeps;
  readonly sendDeps: SendDeps;
  readonly store: CaseStore;
  readonly notices: NoticeStore;
  readonly openCases: SendDeps['openCases'];
  readonly sent: OutgoingMail[];
  setNow: (iso: string) => void;
  /** Registers a signal as if a receiver had read it from an authenticated sender. */
  receive: (signal: Signal, reading?: Reading) => ReturnType<typeof registerSignal>;
  /** Runs everything due until `iso`, in order. */
  advanceTo: (iso: string) => Promise<void>;
  exportCases: () => Promise<CaseExport>;
};

export const createCaseWorld = (
  services: TestServices,
  options: { tableName?: string; directory?: Directory; mailer?: SendDeps['mailer'] } = {},
): CaseWorld => {
  const ring = testKeyRing();
  const { dynamodb } = services.clients;
  const tableName = options.tableName ?? services.tableName;
  const directory = options.directory ?? sampleDirectory();
  let now = '2026-11-02T06:30:00.000Z';
  const store = createCaseStore(dynamodb, tableName, ring);
  const notices = createNoticeStore(dynamodb, tableName, ring);
  const sent: OutgoingMail[] = [];
  const deps: RegisterDeps = {
    store,
    ring,
    directory: () => Promise.resolve(directory),
    clock: () => now,
    work: { offer: () => Promise.resolve() },
    pause: (attempt) => new Promise((resolve) => setTimeout(resolve, Math.random() * 5 * 2 ** attempt)),
  };
  const sendDeps: SendDeps = {
    store,
    notices,
    openCases: createOpenCases(dynamodb, tableName, store),
    directory: deps.directory,
    clock: deps.clock,
    answerUrl: ({ caseId, stepId, outcome }) => `https://kier.test/a/${caseId}.${stepId}.${outcome}`,
    originalUrl: originalLinkOf('https://kier.test', ring, ring.links),
    reviewUrl: reviewLinkOf('https://kier.test', ring, ring.links),
    mailer:
      options.mailer ??
      ((mail) => {
        sent.push(mail);
        return Promise.resolve({ messageId: `ses-${sent.length}` });
      }),
  };
  const act = async (hint: DueHint): Promise<void> => {
    if (bearsLetters(hint.sk)) await sendNotices(sendDeps, hint);
    else await runDueStep(deps, hint);
  };
  const settle = async (): Promise<void> => {
    for (;;) {
      const due = await handedOnAt(services, tableName, now);
      if (due.length === 0) return;
      for (const hint of due) await act(hint);
    }
  };
  return {
    tableName,
    deps,
    sendDeps,
    store,
    notices,
    openCases: sendDeps.openCases,
    sent,
    setNow: (iso) => {
      now = iso;
    },
    receive: async (signal, reading) => {
      const { source, receivedAt: _receivedAt, ...fields } = signal;
      if (reading === undefined) return registerSignal(deps, { signal, body: '' });
      // Through the queue's own text, as it would be kept for a signal that waits.
      const body = writeIncoming(ring, {
        id: source.ref,
        source: 'urn:kier:function:receive-mail',
        time: now,
        signal,
        rawKey: `mail/${source.ref}`,
        context: {
          reading,
          contentHash: createHash('sha256').update(canonicalJson(fields)).digest('hex'),
          from: senderOf(directory, { address: source.sender, authenticated: true }),
          listRow: source.row !== undefined,
        },
      });
      const read = readIncoming(ring, body);
      if (!read.ok) throw new Error(read.defects.map(({ path, problem }) => `${path} ${problem}`).join(', '));
      return registerSignal(deps, read.incoming);
    },
    advanceTo: async (iso) => {
      for (;;) {
        await settle();
        const next = await nextDueAt(dynamodb, tableName);
        if (next === undefined || next > iso) break;
        if (next > now) now = next;
      }
      now = iso;
      await settle();
    },
    exportCases: () => readCaseExport(dynamodb, tableName, ring),
  };
};
