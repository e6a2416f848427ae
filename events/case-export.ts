import { z } from 'zod';
import { dwelling, landlord, signalFields, signalKind, signalSource, tenant } from './signal.ts';

/**
 * The case export, version 1: all that the platform knows, for other systems and for checks.
 * Conservation law: every input ever accepted stands in exactly one place by its `source.ref` (and `row`): on one case,
 * in `review`, in `duplicates` or in `ignored`. English names, ISO formats; absent where not known.
 */

const id = z.string().min(1);
const instant = z.iso.datetime();
/** A word of a list that grows with the platform; readers must bear words that they do not know. */
const openWord = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const exportedSignal = z.strictObject({
  id,
  kind: signalKind,
  receivedAt: instant,
  source: signalSource,
  fields: signalFields,
});

const deadline = z.strictObject({ rule: z.string().min(1), article: z.string().min(1), on: z.iso.date() });

const step = z.strictObject({
  id,
  /** The plan's name for it, e.g. `phone-same-day`. */
  type: z.string().min(1),
  dueAt: instant,
  status: z.enum(['pending', 'notified', 'done', 'overdue', 'skipped', 'cancelled']),
  /** What the worker reported; absent while nobody did. */
  outcome: openWord.exactOptional(),
});

const notice = z.strictObject({
  id,
  audience: z.enum(['worker', 'referrer', 'landlord', 'coordinator', 'tenant']),
  /** E-mail address. */
  to: z.string().min(1),
  template: z.string().min(1),
  status: z.enum(['queued', 'sent', 'delivered', 'bounced', 'failed']),
  sentAt: instant.exactOptional(),
});

/** Past tense, kebab-case: `case-opened`. */
const historyEntry = z.strictObject({ at: instant, event: openWord });

export const exportedCase = z.strictObject({
  id,
  status: z.enum(['open', 'closed']),
  phase: z.enum(['pre-court', 'court', 'judgment', 'aftercare']),
  /** Known today: preventive-guidance, pre-court, court, after-judgment, transit-home, crisis. */
  service: openWord,
  regime: z.enum(['decree-2018', 'judicial-code', 'unknown']),
  priority: z.strictObject({
    level: z.enum(['crisis', 'urgent', 'high', 'normal']),
    reasons: z.array(z.string().min(1)),
  }),
  /** E-mail address of the assigned worker; null: with the team lead. */
  worker: z.email().nullable(),
  household: z.strictObject({ tenants: z.array(tenant), dwelling, landlord }),
  signals: z.array(exportedSignal),
  deadlines: z.array(deadline),
  steps: z.array(step),
  notices: z.array(notice),
  history: z.array(historyEntry),
});
export type ExportedCase = z.infer<typeof exportedCase>;

/** Where an input that is on no case came from; only `ref` is always known. */
const place = z.strictObject({
  ...signalSource.shape,
  channel: signalSource.shape.channel.exactOptional(),
});

export const caseExport = z.strictObject({
  cases: z.array(exportedCase),
  review: z.array(
    z.strictObject({
      id,
      /** Known today: uncertain-match, unknown-sender, unreadable, incomplete and what reading may fail on. */
      reason: openWord,
      source: place,
      /** Ids of the cases that it may belong to. */
      candidates: z.array(id),
    }),
  ),
  /** `of`: id of the signal that it repeats. */
  duplicates: z.array(z.strictObject({ source: place, of: id })),
  /** Known reasons today: out-of-office, delivery-report, newsletter, spam, totals-row and the like. */
  ignored: z.array(z.strictObject({ source: place, reason: openWord })),
});
export type CaseExport = z.infer<typeof caseExport>;
