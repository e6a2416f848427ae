import type { Language } from '#events/signal.ts';
import type { OutcomeCode } from '../outcome.ts';

/**
 * A follow-up plan is data: steps, the moments between which each is done, and where each outcome leads. It can be
 * written as JSON, so that an organisation keeps its own in its directory file.
 */

/** What moments are counted from. `step:<type>`: the day on which that step of the same run was answered. */
export const anchorNames = [
  'start',
  'answer',
  'previous-due',
  'hearing',
  'served',
  'earliest-execution',
  'eviction',
  'goods-kept-until',
  'first-payment',
] as const;
export type AnchorName = (typeof anchorNames)[number] | `step:${string}`;

/** `noon` is the half-day limit of S3; times of day are clipped to opening hours. */
export type Clock = 'opening' | 'noon' | 'closing';

/** Working day n counted from an anchor: 1 is the first on or after it, -1 the last before it. */
export type WorkingDayMoment = { readonly of: AnchorName; readonly workingDay: number; readonly at: Clock };

/** Days and months of the calendar from an anchor, rolled off a day on which the service is closed. */
export type CalendarMoment = {
  readonly of: AnchorName;
  readonly days?: number;
  readonly months?: number;
  readonly roll: 'back' | 'forward';
  readonly at: Clock;
  /** The next occurrence after the step that was just answered, for a rhythm without drift. */
  readonly everyMonths?: number;
};

/** The very moment of the hearing, or minutes from it: the court sets it, opening hours have no say. */
export type ExactMoment = { readonly of: 'hearing'; readonly exactMinutes: number };

export type Moment = WorkingDayMoment | CalendarMoment | ExactMoment;

/** What a step wants from the tenant; not asked twice when several plans run. */
export type Question = 'contact';

export const planEnds = [
  'plan-completed',
  'guidance-started',
  'door-ajar',
  'guidance-ended',
  'relapse',
  'closed',
] as const;
/**
 * plan-completed: nothing is left to do in it; guidance-started: the tenant accepts help; door-ajar: no further steps,
 * always welcome (S3-12); guidance-ended: its record is written, aftercare follows; relapse: the guidance of the case
 * starts again, whichever that is (S1-31); closed: the case may be closed.
 */
export type PlanEnd = (typeof planEnds)[number];

/** Where an outcome leads. At least one of `next`, `awaits` and `ends` is there. */
export type Route = {
  /** Steps that follow. */
  readonly next?: readonly string[];
  /** Open steps of this run that have become pointless. */
  readonly drop?: readonly string[];
  /** Steps of the plan that carry it on by themselves; nothing follows from this outcome. */
  readonly awaits?: readonly string[];
  /** Ends the plan: all its open steps fall away. */
  readonly ends?: PlanEnd;
  /** With `awaits`: only when nothing of this plan is left open. */
  readonly startsPlan?: string;
  /** The other plan is not started while one of these has open steps. */
  readonly unlessRunning?: readonly string[];
};

export type Escalation = {
  /** Reminder to the worker this long (working minutes) after the due moment; default 0. */
  readonly remindAfterMinutes?: number;
  /** Working hours (minutes) after the due moment. */
  readonly teamLeadAfterMinutes: number;
  readonly coordinatorAfterMinutes: number;
};

/** What a step asks of a worker: what to do, why, and where it helps a text to copy by hand. */
export type StepText = {
  readonly title: string;
  readonly why: string;
  /**
   * For a handwritten note (S3-10, S3-12), never printed and sent as an official letter. `{worker}`, `{organisation}`
   * and `{phone}` are filled in by the letter.
   */
  readonly script?: string;
};

export type StepRule = {
  readonly opens: Moment;
  /** In order of preference: the first whose anchor is known. */
  readonly due: readonly Moment[];
  /** In order of time: the first that lies ahead caps the due moment; none ahead: it is too late for this step. */
  readonly limits?: readonly Moment[];
  /** Opens no earlier than this: a pause that is kept when the plan runs late. */
  readonly notBefore?: Moment;
  /** The due moment when the planned one has passed; default: closing time of a day that leaves two working hours. */
  readonly whenLate?: Moment;
  /** What comes in its place when it is too late. */
  readonly instead?: readonly string[];
  readonly asks?: Question;
  /** Opened instead when the household is known: the question has lately been answered. */
  readonly ifKnown?: readonly string[];
  /** Opened only while this anchor is not known; falls away when it becomes known. */
  readonly onlyWithout?: AnchorName;
  /** Asked again for the new date although it was done for the old one. */
  readonly againWhenMoved?: boolean;
  /** What the answer page offers, in this order; `skipped` is always among them. */
  readonly outcomes: Readonly<Partial<Record<OutcomeCode, Route>>>;
  /** Silence until the due moment counts as this outcome; absent: silence is never an answer and is escalated. */
  readonly silenceCountsAs?: OutcomeCode;
  readonly escalation?: Escalation;
};

export type Plan = {
  readonly id: string;
  readonly version: number;
  /** English, for the diagram. */
  readonly title: string;
  /** Which source it follows. */
  readonly source: string;
  /** Steps that open when the plan starts, and when an anchor that they lack becomes known. */
  readonly start: readonly string[];
  /** Plans whose open steps fall away when this one starts: events have overtaken them. */
  readonly overtakes?: readonly string[];
  readonly steps: Readonly<Record<string, StepRule>>;
  readonly escalation: Escalation;
  /** Texts of steps that the platform does not know, by step and language. */
  readonly texts?: Readonly<Record<string, Readonly<Partial<Record<Language, StepText>>>>>;
};

const DEFAULT_DAY_MINUTES = 8 * 60;

/** Reminder at the due moment, the team lead a working day later, the coordinator two. */
export const unhurried: Escalation = {
  teamLeadAfterMinutes: DEFAULT_DAY_MINUTES,
  coordinatorAfterMinutes: 2 * DEFAULT_DAY_MINUTES,
};
/** For days that count: the team lead after two working hours, the coordinator after four. */
export const pressing: Escalation = { teamLeadAfterMinutes: 2 * 60, coordinatorAfterMinutes: 4 * 60 };

export const workingDay = (of: AnchorName, n: number, at: Clock): WorkingDayMoment => ({
  of,
  workingDay: n,
  at,
});
export const days = (
  of: AnchorName,
  count: number,
  at: Clock,
  roll: 'back' | 'forward' = 'forward',
): CalendarMoment => ({
  of,
  days: count,
  roll,
  at,
});
export const months = (
  of: AnchorName,
  count: number,
  at: Clock,
  roll: 'back' | 'forward' = 'forward',
): CalendarMoment => ({
  of,
  months: count,
  roll,
  at,
});

/** Each month after a step was answered, counted from that day, so that the rhythm does not drift. */
export const monthlyFrom = (of: AnchorName, at: Clock): CalendarMoment => ({
  of,
  months: 1,
  everyMonths: 1,
  roll: 'forward',
  at,
});

/** Every moment that a step's times are made of. */
export const momentsOf = (rule: StepRule): readonly Moment[] => [
  rule.opens,
  ...rule.due,
  ...(rule.limits ?? []),
  ...(rule.notBefore === undefined ? [] : [rule.notBefore]),
  ...(rule.whenLate === undefined ? [] : [rule.whenLate]),
];
