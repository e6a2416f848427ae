/**
 * One phonetic key for the names that live side by side in a Flemish street: Dutch, French, Arabic and Turkish in
 * Latin letters. Spellings that one clerk writes for another are made one (`Youssef`, `Joesoef`, `Yusuf`; `Dhondt`,
 * `D'Hont`; `Şahin`, `Sahin`; `Wójcik`, `Woicik`), vowels after the first letter are dropped.
 * Rules run in order over folded letters.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/sch(?=[^aeiouy]|$)/g, 's'],
  [/t?sch|sj|sh|tj/g, 's'],
  [/ch(?=[rl]|$)/g, 'k'],
  [/ch/g, 'k'],
  [/gh|kh|dj/g, 'g'],
  [/ph/g, 'f'],
  [/th|dh|dt/g, 't'],
  [/ck|qu|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])|z/g, 's'],
  [/c/g, 'k'],
  [/gn/g, 'n'],
  [/[vw]/g, 'f'],
  [/b$/g, 'p'],
  [/d$/g, 't'],
  [/^[yj](?=[aeou])/g, 'j'],
  [/^i(?=[aeou])/g, 'j'],
  [/h/g, ''],
  [/(.)s$/g, '$1'],
  [/^[aeiouy]+/g, 'a'],
];

/** At most six letters; empty for an empty name. */
export function soundKey(folded: string): string {
  let text = folded;
  for (const [pattern, replacement] of rules) text = text.replaceAll(pattern, replacement);
  const head = text.slice(0, 1);
  const tail = text.slice(1).replaceAll(/[aeiouyj]+/g, '');
  return `${head}${tail}`.replaceAll(/(.)\1+/g, '$1').slice(0, 6);
}
