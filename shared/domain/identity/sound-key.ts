/**
 * Spellings that one clerk writes for another, for the names that live side by side in a Flemish street: Dutch, French,
 * Arabic and Turkish in Latin letters (`Youssef`, `Joesoef`, `Yusuf`; `Thys`, `Thijs`; `Verhaegen`, `Verhagen`;
 * `Wójcik`, `Woicik`; `Chaouch`, `Shaoush`; `Ouali`, `Wali`). Rules run in order over folded letters; to add a habit of spelling, add a row.
 */
const consonants: readonly (readonly [RegExp, string])[] = [
  [/^ouw?(?=[aei])/g, 'w'],
  [/sch(?=[^aeiouy]|$)/g, 's'],
  [/t?sch|sj|sh|tj/g, 's'],
  // French and Arabic before a vowel or at the end; Dutch and Greek before a consonant.
  [/cht/g, 'gt'],
  [/t?ch(?=[aeiouy]|$)/g, 's'],
  [/ch/g, 'k'],
  [/kh|kw/g, 'k'],
  [/gh|dj/g, 'g'],
  [/bv/g, 'v'],
  [/ph/g, 'f'],
  [/th|dh|dt/g, 't'],
  [/ck|qu|q/g, 'k'],
  [/x/g, 'ks'],
  [/ceu/g, 'keu'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/gn/g, 'n'],
  [/[vw]/g, 'f'],
  [/b$/g, 'p'],
  [/d$/g, 't'],
  [/ij/g, 'i'],
  [/^[yj](?=[aeiou])|^i(?=[aeou])/g, 'j'],
  [/h/g, ''],
];
const vowels: readonly (readonly [RegExp, string])[] = [
  [/eau|au(?=[dtlx])/g, 'o'],
  [/oe|ou/g, 'u'],
  [/ae|aa/g, 'a'],
  [/ee/g, 'e'],
  [/ie|y|j(?=[^aeou]|$)/g, 'i'],
];

function rewrite(text: string, rules: readonly (readonly [RegExp, string])[]): string {
  let result = text;
  for (const [pattern, replacement] of rules) result = result.replaceAll(pattern, replacement);
  return result;
}

export type Sound = {
  /** One spelling for all that sound alike, vowels kept: for comparing. */
  readonly spelling: string;
  /** Consonants only, at most six letters: for finding. Empty for an empty name. */
  readonly key: string;
};

/** What a folded name sounds like. */
export function soundOf(folded: string): Sound {
  const hard = rewrite(folded, consonants);
  const spelling = rewrite(hard, vowels).replaceAll(/(.)\1+/g, '$1');
  const bare = hard.length > 2 ? hard.replace(/s$/, '') : hard;
  const head = bare.slice(0, 1).replace(/[aeiouy]/, 'a');
  const tail = bare.slice(1).replaceAll(/[aeiouyj]+/g, '');
  return { spelling, key: `${head}${tail}`.replaceAll(/(.)\1+/g, '$1').slice(0, 6) };
}
