import type { Signal } from '#events/signal.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import type { HistoryEntry } from '#domain/case-record.ts';
import type { ArrivedSignal } from '#domain/cases/arrived-signal.ts';
import type { Sender } from '#domain/cases/sender.ts';
import type { Directory } from '#domain/directory.ts';
import {
  candidateKeys,
  claimKeys,
  defaultThresholds,
  type HouseholdProfile,
  householdKey,
  type TermTally,
  termsOf,
  type Thresholds,
} from '#domain/identity/index.ts';
import { arrivedSignalOf } from './arrived-signal-of.ts';
import { contentKeyOf } from './content-key.ts';
import { inputIdOf } from './input-id.ts';
import type { IncomingSignal } from './intake-message.ts';
import type { DecidedReview, HashedKey, InboxRef, KeyRing, ReviewRecord, SignalRecord } from './ports.ts';
import { senderOf } from './sender-standing.ts';

/** Everything about one arrival that does not change between attempts. */
export type Arrival = {
  readonly incoming: IncomingSignal;
  readonly signal: Signal;
  readonly inbox: InboxRef;
  readonly contentKey: string;
  readonly signalId: string;
  readonly from: Sender;
  readonly arrived: ArrivedSignal;
  readonly profile: HouseholdProfile;
  readonly claims: readonly (readonly HashedKey[])[];
  /** Look-alike keys under which others are sought. */
  readonly candidates: readonly (readonly HashedKey[])[];
  /** Look-alike keys under which others find it. */
  readonly findableBy: readonly (readonly HashedKey[])[];
  readonly adopts: ReviewRecord | undefined;
  /** A person decided where it belongs: sender, likeness and completeness are not asked again. */
  readonly decided: DecidedReview | undefined;
  /** The household as it is written, under every key of the ring. */
  readonly household: readonly HashedKey[];
  /** Names whose frequency is looked up, and counted where the signal opens a case. */
  readonly terms: readonly (TermTally & { readonly keys: readonly HashedKey[] })[];
  readonly thresholds: Thresholds;
};

const contentHashOf = (ring: KeyRing, { signal, context }: IncomingSignal): string => {
  if (context !== undefined) return context.contentHash;
  const { source: _source, receivedAt: _receivedAt, ...fields } = signal;
  return ring.idOf('content', canonicalJson(fields)).padEnd(16, '0');
};

export const arrivalOf = (
  ring: KeyRing,
  directory: Directory,
  incoming: IncomingSignal,
  adopts: ReviewRecord | undefined,
  decided: DecidedReview | undefined,
): Arrival => {
  const { signal, context } = incoming;
  const { source, receivedAt, ...fields } = signal;
  const from =
    context?.from ??
    senderOf(directory, { address: source.sender, authenticated: source.sender !== undefined });
  const inbox: InboxRef = {
    channel: source.channel,
    ref: source.ref,
    contentHash: contentHashOf(ring, incoming),
    ...(source.row === undefined ? {} : { row: source.row }),
    ...(source.sheet === undefined ? {} : { sheet: source.sheet }),
  };
  const signalId = inputIdOf(ring, inbox);
  const arrived: ArrivedSignal = {
    ...arrivedSignalOf(
      directory,
      {
        id: signalId,
        receivedAt,
        fields,
        from,
        ...(context === undefined ? {} : { reading: context.reading }),
      },
      {
        listRow: context?.listRow ?? source.row !== undefined,
        ...(context?.messageId === undefined ? {} : { messageId: context.messageId }),
      },
    ),
    ...(adopts === undefined ? {} : { waited: true as const }),
  };
  const { profile } = arrived;
  const household = householdKey(profile);
  const looks = candidateKeys(profile);
  const hashed = ({ kind, key }: { kind: string; key: string }): readonly HashedKey[] =>
    ring.hashKeyAll(kind, key);
  return {
    incoming,
    signal,
    inbox,
    contentKey: contentKeyOf(ring, inbox.contentHash, from),
    signalId,
    from,
    arrived,
    profile,
    claims: claimKeys(profile).map(({ kind, key }) => ring.hashKeyAll(kind, key)),
    candidates: looks.filter(({ use }) => use !== 'store').map(hashed),
    findableBy: looks.filter(({ use }) => use !== 'find').map(hashed),
    adopts,
    decided,
    household: household === undefined ? [] : ring.hashKeyAll('household', household),
    terms: termsOf(profile).map((term) => ({
      ...term,
      keys: ring.hashKeyAll(`term-${term.kind}`, term.key),
    })),
    thresholds: directory.matching ?? defaultThresholds,
  };
};

/** The signal as its case keeps it. */
export const signalRecordOf = ({ incoming, signal, signalId, from }: Arrival): SignalRecord => {
  const { source, receivedAt, ...fields } = signal;
  return {
    id: signalId,
    receivedAt,
    source,
    fields,
    from,
    ...(incoming.context === undefined ? {} : { reading: incoming.context.reading }),
    ...(incoming.rawKey === undefined ? {} : { rawKey: incoming.rawKey }),
  };
};

/** Who decided, and how, in the history of the case. */
export const decisionEntry = ({ adopts, decided }: Arrival, at: string): readonly HistoryEntry[] =>
  adopts === undefined || decided === undefined
    ? []
    : [
        {
          at,
          event: 'review-decided',
          detail: { review: adopts.id, decision: decided.decision.kind, by: decided.by },
        },
      ];
