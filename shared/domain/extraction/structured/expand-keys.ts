import { fillers, names, roles, sections } from './field-names.ts';
import { leastParticulars, particulars, roleOfAbbreviation } from './role-words.ts';
import { keyOf, type TreeNode } from './tree.ts';
import { nameOfWords } from './worded-keys.ts';

/**
 * Flat files carry their structure in the keys: `verzoeker_naam`, `tenantBirthDate`, `zitting_uur`. This makes nodes of it:
 * `verzoeker { naam }`, so that flat and nested files are read alike. A key that is known as a whole stays (`datumZitting`).
 */
export function expandKeys(node: TreeNode): TreeNode {
  const children: (TreeNode | Group)[] = [];
  const opened = new Map<string, Group>();
  const short = abbreviatedRoles(node.children);
  for (const child of node.children) {
    const split = child.children.length === 0 ? splitKey(child.name, short) : undefined;
    if (split === undefined) {
      children.push(child.children.length === 0 ? { ...child, name: plainName(child.name) } : child);
      continue;
    }
    const key = split.head.toLowerCase();
    const group = opened.get(key) ?? { name: split.head, children: [] };
    if (!opened.has(key)) {
      opened.set(key, group);
      children.push(group);
    }
    group.children.push({ ...child, name: plainName(split.tail) });
  }
  return { ...node, children: children.map(expandKeys) };
}

type Group = { readonly name: string; readonly children: TreeNode[] };

const wholeKeys: ReadonlySet<string> = new Set(Object.values(names).flatMap((words) => [...words]));
const roleWords: readonly string[] = Object.values(roles)
  .flatMap((words) => [...words])
  .toSorted((a, b) => b.length - a.length);
const heads: ReadonlySet<string> = new Set([...roleWords, ...sections]);

/** Shorter ones are words of their own too often. */
const SHORTEST_BEGINNING = 6;

/** A word of the only field whose words begin so: `inschr` is an entry on the roll. */
function wordOfBeginning(key: string): string | undefined {
  if (key.length < SHORTEST_BEGINNING) return undefined;
  const fields = Object.values(names).flatMap(
    (words) => [...words].find((word) => word.startsWith(key)) ?? [],
  );
  return fields.length === 1 ? fields[0] : undefined;
}

const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[\s_.\-/]+/)
    .filter((word) => word !== '');

/** The known name inside a compound one, without its filling words; the name as it is where nothing in it is known. */
function plainName(name: string): string {
  if (wholeKeys.has(keyOf(name)) || heads.has(keyOf(name))) return name;
  const words = wordsOf(name).filter((word) => !fillers.has(keyOf(word)));
  const joined = words.join('_');
  if (wholeKeys.has(keyOf(joined))) return joined;
  return nameOfWords(wordsOf(name)) ?? wordOfBeginning(keyOf(joined)) ?? name;
}

const isPlainly = (keys: ReadonlySet<string>, tail: string): boolean =>
  keys.has(keyOf(tail)) || keys.has(keyOf(plainName(tail)));

/**
 * `def_nom, def_gsm, def_rue` beside `dem_denomination, dem_bce`: a beginning that several keys share, that stands before the
 * particulars of somebody, and that shortens the words of one role only. Beginning and the word that it stands for.
 */
function abbreviatedRoles(children: readonly TreeNode[]): ReadonlyMap<string, string> {
  const seen = new Map<string, Set<ReadonlySet<string>>>();
  for (const child of children) {
    const [head = '', ...rest] = child.children.length === 0 ? wordsOf(child.name) : [];
    const tail = rest.filter((word) => !/^\d+$/.test(word)).join('_');
    const kind = tail === '' ? undefined : particulars.find((keys) => isPlainly(keys, tail));
    if (kind === undefined) continue;
    const key = keyOf(head).replace(/\d+$/, '');
    seen.set(key, (seen.get(key) ?? new Set()).add(kind));
  }
  const found = new Map<string, string>();
  for (const [head, kinds] of seen) {
    const role = heads.has(head) ? undefined : roleOfAbbreviation(head);
    const [word] = role === undefined ? [] : roles[role];
    if (word !== undefined && kinds.size >= leastParticulars) found.set(head, word);
  }
  return found;
}

/** Head and tail of a compound key; undefined for one that is known, or that holds nothing known at its ends. */
function splitKey(
  name: string,
  abbreviated: ReadonlyMap<string, string>,
): { head: string; tail: string } | undefined {
  if (wholeKeys.has(keyOf(name)) || heads.has(keyOf(name))) return undefined;
  const words = wordsOf(name);
  if (nameOfWords(words) !== undefined) return undefined;
  const [start = ''] = words;
  const written = abbreviated.get(keyOf(start).replace(/\d+$/, ''));
  if (written !== undefined && words.length > 1) {
    const ordinal = /\d+$/.exec(start)?.[0] ?? (/^\d+$/.test(words[1] ?? '') ? words[1] : '');
    const from = /^\d+$/.test(words[1] ?? '') ? 2 : 1;
    if (words.length > from) return { head: `${written}${ordinal ?? ''}`, tail: words.slice(from).join('_') };
  }
  // The longest known beginning: `verwerende_partij_naam` before `verwerende`.
  for (let count = Math.min(3, words.length - 1); count >= 1; count -= 1) {
    const head = words.slice(0, count).join('_');
    if (!heads.has(keyOf(head).replace(/\d+$/, ''))) continue;
    const ordinal = words[count] ?? '';
    return /^\d{1,2}$/.test(ordinal) && words.length > count + 1
      ? { head: `${head}${ordinal}`, tail: words.slice(count + 1).join('_') }
      : { head, tail: words.slice(count).join('_') };
  }
  const owned = roleAtEnd(words);
  if (owned !== undefined) return owned;
  if (words.length > 1) return undefined;
  // `huurdernaam`: nothing marks where the role ends.
  const key = keyOf(name);
  const role = roleWords.find(
    (word) => word.length > 4 && key.startsWith(word) && wholeKeys.has(key.slice(word.length)),
  );
  return role === undefined ? undefined : { head: role, tail: key.slice(role.length) };
}

/** `naam_huurder`, `straatVerweerder`, `nom_locataire_2`: what it is stands before whose it is. */
function roleAtEnd(words: readonly string[]): { head: string; tail: string } | undefined {
  const ordinal = /^\d{1,2}$/.test(words.at(-1) ?? '') ? (words.at(-1) ?? '') : '';
  const named = ordinal === '' ? words : words.slice(0, -1);
  for (const count of [2, 1]) {
    const role = named.slice(-count).join('_');
    const tail = named.slice(0, -count).join('_');
    if (tail === '' || !roleWords.includes(keyOf(role).replace(/\d+$/, ''))) continue;
    if (wholeKeys.has(keyOf(tail)) || wholeKeys.has(keyOf(plainName(tail))))
      return { head: `${role}${ordinal}`, tail };
  }
  return undefined;
}
