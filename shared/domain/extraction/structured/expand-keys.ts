import { fillers, names, roles, sections } from './field-names.ts';
import { keyOf, type TreeNode } from './tree.ts';

/**
 * Flat files carry their structure in the keys: `verzoeker_naam`, `tenantBirthDate`, `zitting_uur`. This makes nodes of it:
 * `verzoeker { naam }`, so that flat and nested files are read alike. A key that is known as a whole stays (`datumZitting`).
 */
export function expandKeys(node: TreeNode): TreeNode {
  const children: (TreeNode | Group)[] = [];
  const opened = new Map<string, Group>();
  for (const child of node.children) {
    const split = child.children.length === 0 ? splitKey(child.name) : undefined;
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
  return wholeKeys.has(keyOf(joined)) ? joined : name;
}

/** Head and tail of a compound key; undefined for one that is known, or that begins with nothing known. */
function splitKey(name: string): { head: string; tail: string } | undefined {
  if (wholeKeys.has(keyOf(name)) || heads.has(keyOf(name))) return undefined;
  const words = wordsOf(name);
  // The longest known beginning: `verwerende_partij_naam` before `verwerende`.
  for (let count = Math.min(3, words.length - 1); count >= 1; count -= 1) {
    const head = words.slice(0, count).join('_');
    if (heads.has(keyOf(head).replace(/\d+$/, ''))) return { head, tail: words.slice(count).join('_') };
  }
  if (words.length > 1) return undefined;
  // `huurdernaam`: nothing marks where the role ends.
  const key = keyOf(name);
  const role = roleWords.find(
    (word) => word.length > 4 && key.startsWith(word) && wholeKeys.has(key.slice(word.length)),
  );
  return role === undefined ? undefined : { head: role, tail: key.slice(role.length) };
}
