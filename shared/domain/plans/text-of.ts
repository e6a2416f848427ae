import type { Language } from '#events/signal.ts';
import type { Plan, StepText } from './plan.ts';
import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { fr } from './texts/fr.ts';
import { nl } from './texts/nl.ts';

const texts: Readonly<Record<Language, Readonly<Record<string, StepText>>>> = { nl, fr, en, de };

export const isStepTextKnown = (stepType: string): boolean => nl[stepType] !== undefined;

/**
 * Text of a step in a language. An organisation's own plan may bring its own, in some languages at least; a step that
 * nobody described is called by its name, readable.
 */
export function textOf(stepType: string, language: Language, plan?: Plan): StepText {
  const own = plan?.texts?.[stepType];
  const known = own?.[language] ?? texts[language][stepType] ?? own?.nl ?? own?.en ?? own?.fr ?? own?.de;
  if (known !== undefined) return known;
  const title = stepType.replaceAll('-', ' ');
  return { title: title.charAt(0).toUpperCase() + title.slice(1), why: '' };
}

/** Texts of steps for an organisation: of the plans of its own, the newest first, else those of the platform. */
export function textsFor(directory: {
  readonly ownPlans?: readonly Plan[];
}): (stepType: string, language: Language) => StepText {
  const own = (directory.ownPlans ?? []).toSorted((a, b) => b.version - a.version);
  return (stepType, language) =>
    textOf(
      stepType,
      language,
      own.find(({ texts: written }) => written?.[stepType] !== undefined),
    );
}
