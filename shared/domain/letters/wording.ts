import { textOf } from '../plans/index.ts';
import { reasonText } from '../triage/index.ts';
import type { Wording } from './letter.ts';

/** The words of the plans and of triage, as letters use them. */
export const wording: Wording = { stepText: textOf, reasonText };
