import type { Language } from '#events/signal.ts';

/** One text in each language of the platform; the compiler refuses a missing one. */
export type Phrase = Readonly<Record<Language, string>>;

export const phrase = (nl: string, fr: string, en: string, de: string): Phrase => ({ nl, fr, en, de });
