import type { Language } from '#events/signal.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { fr } from './texts/fr.ts';
import { nl } from './texts/nl.ts';

/** What a step asks of a worker: what to do, why, and where it helps a text to copy by hand. */
export type StepText = {
  readonly title: string;
  readonly why: string;
  /** For a handwritten note (S3-10, S3-12): never printed and sent as an official letter. */
  readonly script?: string;
};

export type StepTexts = Readonly<Record<string, StepText>>;

const texts: Readonly<Record<Language, StepTexts>> = { nl, fr, en, de };

export const isStepTextKnown = (stepType: string): boolean => nl[stepType] !== undefined;

/** Text of a step in a language; for a step of an organisation's own plan without text: its name, readable. */
export function textOf(stepType: string, language: Language): StepText {
  const known = texts[language][stepType];
  if (known !== undefined) return known;
  const title = stepType.replaceAll('-', ' ');
  return { title: title.charAt(0).toUpperCase() + title.slice(1), why: '' };
}
