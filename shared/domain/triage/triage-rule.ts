import type { Language } from '#events/signal.ts';
import type { Phase, PriorityLevel } from '../case-record.ts';
import type { Facts } from '../facts.ts';

export type TriageInput = {
  readonly facts: Facts;
  readonly phase: Phase;
  readonly signalCount: number;
  readonly relapse: boolean;
  /** UTC instant. */
  readonly now: string;
};

/** One named reason for urgency (S2-05); the case gets the highest level of the rules that apply, and all their reasons. */
export type TriageRule = {
  /** Stable code, kebab-case; stands in the export. */
  readonly code: string;
  readonly level: PriorityLevel;
  readonly text: Readonly<Record<Language, string>>;
  applies(input: TriageInput): boolean;
};
