import type { HouseholdProfile } from '../identity/index.ts';
import type { OutcomeCode } from '../outcome.ts';
import type { SignalForFacts } from './facts-of-signal.ts';
import type { Sender } from './sender.ts';

/** A signal that belongs to a case, with all that the platform knows of its arrival. */
export type ArrivedSignal = SignalForFacts & {
  readonly from: Sender;
  /** Message-ID of the mail, for an answer in its thread. */
  readonly messageId?: string;
  /** One row of a list: the sender gets one receipt for the whole list instead of one a row. */
  readonly listRow: boolean;
  /** What identity reads of it. */
  readonly profile: HouseholdProfile;
  /** It waited in review, and its sender was told then that it arrived. */
  readonly waited?: true;
  readonly outcomes?: readonly OutcomeCode[];
};
