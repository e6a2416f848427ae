import type { Language } from '#events/signal.ts';
import type { UnderstoodPart } from '../disclosure/bystander-view.ts';
import { enumerate } from './words/format.ts';
import { type Phrase, phrase } from './words/phrase.ts';

const partWords: Readonly<Record<UnderstoodPart, Phrase>> = {
  tenants: phrase('wie er woont', 'qui y habite', 'who lives there', 'wer dort wohnt'),
  dwelling: phrase(
    'om welke woning het gaat',
    'de quel logement il s’agit',
    'which home it is about',
    'um welche Wohnung es geht',
  ),
  landlord: phrase(
    'wie de verhuurder is',
    'qui est le bailleur',
    'who the landlord is',
    'wer der Vermieter ist',
  ),
  arrears: phrase(
    'wat er over de huur is',
    'ce qui concerne le loyer',
    'what there is about the rent',
    'was die Miete betrifft',
  ),
  court: phrase(
    'dat er een rechtbank bij betrokken is',
    'qu’un tribunal est concerné',
    'that a court is involved',
    'dass ein Gericht beteiligt ist',
  ),
  judgment: phrase(
    'dat er een beslissing is',
    'qu’il y a une décision',
    'that there is a decision',
    'dass es eine Entscheidung gibt',
  ),
  problems: phrase('wat er moeilijk gaat', 'ce qui est difficile', 'what is difficult', 'was schwierig ist'),
};

const sentence: Readonly<Record<Language, (parts: string) => string>> = {
  nl: (parts) => `We lezen erin ${parts}.`,
  fr: (parts) => `Nous y lisons ${parts}.`,
  en: (parts) => `We read in it ${parts}.`,
  de: (parts) => `Wir lesen darin, ${parts}.`,
};

/** Which kinds of information we read in a message, without giving any of it back. */
export const understoodPartsSentence = (
  parts: readonly UnderstoodPart[],
  language: Language,
): readonly string[] =>
  parts.length === 0
    ? []
    : [
        sentence[language](
          enumerate(
            parts.map((part) => partWords[part][language]),
            language,
          ),
        ),
      ];
