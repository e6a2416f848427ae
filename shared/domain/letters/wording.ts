import { textsFor } from '../plans/index.ts';
import { reasonText } from '../triage/index.ts';
import type { Wording } from './letter.ts';

/** The words of the plans, the organisation's own among them, and of triage, as letters use them. */
export const wordingFor = (organisation: Parameters<typeof textsFor>[0]): Wording => ({
  stepText: textsFor(organisation),
  reasonText,
});
