import type { TriageRule } from '../triage-rule.ts';

export const relapse: TriageRule = {
  code: 'relapse',
  level: 'high',
  text: {
    nl: 'herval na een eerdere begeleiding',
    fr: 'rechute après un accompagnement antérieur',
    en: 'relapse after earlier guidance',
    de: 'Rückfall nach früherer Begleitung',
  },
  applies: (input) => input.relapse,
};

export const children: TriageRule = {
  code: 'children',
  level: 'high',
  text: {
    nl: 'kinderen in het gezin',
    fr: 'enfants dans le ménage',
    en: 'children in the household',
    de: 'Kinder im Haushalt',
  },
  applies: ({ facts }) => facts.children?.value === true,
};
