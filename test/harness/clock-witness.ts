import { QueryCommand, TransactWriteItemsCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { readSteps } from '#adapters/aws/case-items.ts';
import { type BorneLetter, type LetterState, statesOf } from '#adapters/aws/letter-items.ts';
import { bearsLetters, fromItem, PII_SK, STEPS_SK } from '#adapters/aws/table-items.ts';
import type { OpenedKeyRing } from '#adapters/keys/key-ring.ts';
import type { ItemKey, LetterKey, OutgoingMail } from '#application/ports.ts';
import type { StepRecord } from '#domain/case-record.ts';
import { isOpenStep } from '#domain/cases/follow-plans.ts';
import type { Actor } from './interleaving.ts';

/**
 * Sees every write that took effect and every letter that the mail service accepted, in the order in which they did,
 * and says what the clock may never do. It knows nothing of the code that it watches but the shape of items.
 */

/** `awakeMs`: time that has passed while the platform was running. */
type Seen = { readonly seq: number; readonly awakeMs: number; readonly step: StepRecord };
type Begin = {
  readonly key: string;
  readonly stepKey: string;
  readonly startAt: string;
  readonly seq: number;
  readonly awakeMs: number;
};
type Notice = {
  readonly key: string;
  readonly caseKey: string;
  readonly template: string;
  readonly stepId: string | undefined;
  withdrawn: boolean;
};
type Accepted = { readonly seq: number; readonly awakeMs: number; readonly tells: ReadonlySet<string> };

const keyOf = ({ pk, sk, letter }: LetterKey): string => `${pk} ${sk} ${letter}`;
const stepKeyOf = (casePk: string, stepId: string): string => `${casePk} ${stepId}`;
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** A letter of the day waits for the next working day, at Christmas for some. */
const TOLD_WITHIN_DAYS = 8;

/** Letters that say nothing of a step's moment but go with it. */
const afterItsMoment: ReadonlySet<string> = new Set(['reminder', 'escalation']);

export const createWitness = (ring: OpenedKeyRing, clock: () => string, awake: () => number) => {
  const findings: string[] = [];
  const steps = new Map<string, Seen[]>();
  const begins: Begin[] = [];
  const began = new Map<string, number>();
  const notices = new Map<string, Notice>();
  const dataKeys = new Map<string, string>();
  const states = new Map<string, LetterState>();
  const accepted = new Map<string, Accepted[]>();
  const reads = new WeakMap<Actor, Map<string, number>>();
  const claims = new WeakMap<Actor, Map<string, number>>();
  let seq = 0;

  const find = (finding: string): void => {
    findings.push(`${clock()} ${finding}`);
  };
  const remember = (place: WeakMap<Actor, Map<string, number>>, actor: Actor, key: string): void => {
    const known = place.get(actor) ?? new Map<string, number>();
    known.set(key, seq);
    place.set(actor, known);
  };
  const latest = (key: string): StepRecord | undefined => steps.get(key)?.at(-1)?.step;
  const asOf = (key: string, moment: number): StepRecord | undefined =>
    steps.get(key)?.findLast((seen) => seen.seq <= moment)?.step;

  const stepWritten = (key: string, step: StepRecord): void => {
    const before = latest(key);
    const now = clock();
    if (before !== undefined && !isOpenStep(before) && isOpenStep(step))
      find(`${key} came back after it was ${before.status}`);
    const isBegun = (one: StepRecord): boolean => one.status === 'notified' || one.status === 'overdue';
    if (isBegun(step) && (before === undefined || before.status === 'pending')) {
      const begin = `${key} at ${step.startAt}`;
      began.set(begin, (began.get(begin) ?? 0) + 1);
      if ((began.get(begin) ?? 0) > 1) find(`${begin} began twice`);
      // What the clock catches up with gets a moment in opening hours, and is asked for then.
      if (step.startAt > now && (before?.wakeAt ?? step.startAt) > now)
        find(`${begin} began before its time`);
      begins.push({ key: begin, stepKey: key, startAt: step.startAt, seq, awakeMs: awake() });
    }
    steps.set(key, [...(steps.get(key) ?? []), { seq, awakeMs: awake(), step }]);
  };

  /** An item that bears letters was stored: what they say is sealed under the key of their case. */
  const lettersWritten = (item: Readonly<Record<string, unknown>>): void => {
    const [pk, sk] = [String(item['pk']), String(item['sk'])];
    if (!(item['sealed'] instanceof Uint8Array) || (!pk.startsWith('CASE#') && item['outcome'] === undefined))
      return sealedApart(pk, sk, item['sealed']);
    const caseKey = pk.startsWith('CASE#') ? pk : `CASE#${String(item['caseId'])}`;
    const dataKey = dataKeys.get(caseKey);
    if (dataKey === undefined) return;
    borne({ pk, sk }, caseKey, ring.open<{ letters?: readonly BorneLetter[] }>(dataKey, item['sealed']));
  };
  const sealedApart = (pk: string, sk: string, sealed: unknown): void => {
    if (sealed instanceof Uint8Array) borne({ pk, sk }, pk, ring.openShared(sealed));
  };
  const borne = (
    { pk, sk }: ItemKey,
    caseKey: string,
    { letters = [] }: { letters?: readonly BorneLetter[] },
  ): void => {
    for (const { id, template, stepId } of letters) {
      const key = keyOf({ pk, sk, letter: id });
      notices.set(key, { key, caseKey, template, stepId, withdrawn: false });
    }
  };
  const lettersChanged = (actor: Actor, key: ItemKey, now: Readonly<Record<string, LetterState>>): void => {
    for (const [letter, state] of Object.entries(now)) {
      const name = keyOf({ ...key, letter });
      const before = states.get(name);
      states.set(name, state);
      if (state.attempts > (before?.attempts ?? 0)) remember(claims, actor, name);
      if (state.status === 'withdrawn' && before?.status !== 'withdrawn') noticeWithdrawn(name);
    }
  };

  const noticeWithdrawn = (key: string): void => {
    const notice = notices.get(key);
    if (notice === undefined) return;
    notice.withdrawn = true;
    const { caseKey, stepId, template } = notice;
    if (template.startsWith('receipt')) find(`${notice.key} (${template}) was withdrawn`);
    const step = stepId === undefined ? undefined : latest(stepKeyOf(caseKey, stepId));
    if (step === undefined) return;
    const isOfUse = afterItsMoment.has(template) ? step.status === 'overdue' : isTold(step);
    if (isOfUse) find(`${notice.key} (${template}) was withdrawn while its step is ${step.status}`);
  };
  const isTold = ({ status }: StepRecord): boolean => status === 'notified' || status === 'overdue';

  return {
    findings,
    /** Open steps, for whoever wants to answer one. */
    openSteps: (): readonly { readonly casePk: string; readonly step: StepRecord }[] =>
      [...steps].flatMap(([key, seen]) => {
        const step = seen.at(-1)?.step;
        return step !== undefined && isOpenStep(step) ? [{ casePk: key.split(' ')[0] ?? '', step }] : [];
      }),
    noticeKeys: (): readonly LetterKey[] =>
      [...notices.values()].flatMap(({ key, withdrawn }) => {
        const [pk = '', sk = '', letter = ''] = key.split(' ');
        return withdrawn ? [] : [{ pk, sk, letter }];
      }),
    counts: () => ({
      steps: steps.size,
      begins: begins.length,
      letters: [...accepted.values()].reduce((sum, mails) => sum + mails.length, 0),
      moved: [...steps.values()].filter((seen) => new Set(seen.map(({ step }) => step.startAt)).size > 1)
        .length,
      overdue: [...steps.values()].filter((seen) => seen.some(({ step }) => step.status === 'overdue'))
        .length,
      withdrawn: [...notices.values()].filter(({ withdrawn }) => withdrawn).length,
    }),

    /** A command of this actor has taken effect. */
    acted: (actor: Actor, command: unknown): void => {
      seq += 1;
      if (command instanceof QueryCommand) {
        const pk = command.input.ExpressionAttributeValues?.[':pk']?.S;
        if (pk !== undefined) remember(reads, actor, pk);
      }
      if (command instanceof UpdateItemCommand) {
        const { pk = '', sk = '' } = fromItem(command.input.Key ?? {}) as Partial<ItemKey>;
        const { ':letters': letters } = fromItem(command.input.ExpressionAttributeValues ?? {});
        if (letters !== undefined) lettersChanged(actor, { pk, sk }, statesOf({ letters }));
      }
      if (!(command instanceof TransactWriteItemsCommand)) return;
      const items = (command.input.TransactItems ?? []).flatMap(({ Put }) =>
        Put?.Item === undefined ? [] : [fromItem(Put.Item)],
      );
      for (const { pk, sk, dataKey } of items) if (sk === PII_SK) dataKeys.set(String(pk), String(dataKey));
      for (const item of items) {
        const pk = String(item['pk']);
        if (item['sk'] === STEPS_SK)
          for (const step of readSteps(item)) {
            const key = stepKeyOf(pk, step.id);
            if (JSON.stringify(latest(key)) !== JSON.stringify(step)) stepWritten(key, step);
          }
        if (bearsLetters(String(item['sk']))) lettersWritten(item);
      }
    },

    /** The mail service has accepted a letter. `links`: the steps that it offers answers for. */
    mailed: (
      actor: Actor,
      mail: OutgoingMail,
      links: readonly { caseId: string; stepId: string }[],
    ): void => {
      seq += 1;
      const key = keyOf(mail.notice);
      const notice = notices.get(key);
      const { stepId } = notice ?? {};
      const tells = new Set([
        ...links.map((link) => stepKeyOf(`CASE#${link.caseId}`, link.stepId)),
        ...(notice === undefined || stepId === undefined ? [] : [stepKeyOf(notice.caseKey, stepId)]),
      ]);
      const mails = [...(accepted.get(key) ?? []), { seq, awakeMs: awake(), tells }];
      accepted.set(key, mails);
      if (mails.length > 1) find(`${key} (${mail.template}) was sent twice`);
      const claimedAt = claims.get(actor)?.get(key) ?? Number.POSITIVE_INFINITY;
      for (const told of tells) {
        const readAt = reads.get(actor)?.get(told.split(' ')[0] ?? '') ?? -1;
        if (readAt < claimedAt) find(`${key} (${mail.template}) was written before it was claimed`);
        const step = asOf(told, readAt);
        if (step === undefined || !isOpenStep(step))
          find(`${key} (${mail.template}) tells of ${told}, which was ${step?.status ?? 'not there'}`);
        else if (stepId !== undefined && step.status === 'pending')
          find(`${key} (${mail.template}) tells of ${told}, whose moment has not come`);
        else if (stepId !== undefined && afterItsMoment.has(mail.template) && step.status !== 'overdue')
          find(`${key} (${mail.template}) reminds of ${told}, which is ${step.status}`);
      }
    },

    /** What must hold when everything that is due has been done. */
    close: (): void => {
      const now = clock();
      for (const [key, seen] of steps) {
        const step = seen.at(-1)?.step;
        if (step?.wakeAt !== undefined && step.wakeAt <= now && isOpenStep(step))
          find(`${key} is ${step.status} and was to be looked at since ${step.wakeAt}`);
      }
      const mails = [...accepted.values()].flat();
      for (const { key, stepKey, startAt, seq: begunAt, awakeMs } of begins) {
        const until = awakeMs + TOLD_WITHIN_DAYS * DAY_MS;
        const isChange = (seen: Seen): boolean =>
          seen.seq > begunAt && (!isOpenStep(seen.step) || seen.step.startAt !== startAt);
        const changed = steps.get(stepKey)?.find(isChange)?.awakeMs ?? awake();
        // The letter of the day may go out before the clock comes to the step, and tell of it all the same.
        const isTolder = (mail: Accepted): boolean =>
          mail.tells.has(stepKey) && mail.awakeMs >= awakeMs - MINUTE_MS && mail.awakeMs <= until;
        if (changed >= until && !mails.some(isTolder)) find(`${key} began and nobody was told`);
      }
    },
  };
};
