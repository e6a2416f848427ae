import { roleOfPhrase } from './role-words.ts';
import { keyOf, type TreeNode, valueOf } from './tree.ts';

const LONGEST_CODE = 12;
const leafText = (node: TreeNode): string | undefined =>
  node.children.length === 0 ? valueOf(node) : undefined;

/** A pair of a list that explains codes: `"E": "eiser"`, `<Code id="10">verhuurder</Code>`, `{ code: 'E', label: 'eiser' }`. */
function pairOf(node: TreeNode): readonly [code: string, words: string] | undefined {
  const own = valueOf(node);
  if (node.children.length === 0) return own === undefined ? undefined : [node.name, own];
  const texts = node.children.map(leafText);
  if (texts.includes(undefined)) return undefined;
  const [first, second, ...more] = [...texts, ...(own === undefined ? [] : [own])];
  return first === undefined || second === undefined || more.length > 0 ? undefined : [first, second];
}

/** The codes that a node explains, where at least two of them are roles of parties and none is a name of more. */
function codesExplained(node: TreeNode): ReadonlyMap<string, string> | undefined {
  const pairs = node.children.map(pairOf).filter((pair) => pair !== undefined);
  // A list may have a title of its own among its attributes.
  if (pairs.length < 2 || pairs.length < node.children.length - 2) return undefined;
  const roles = pairs.filter(
    ([code, words]) => code.length <= LONGEST_CODE && roleOfPhrase(words) !== undefined,
  );
  const parties = new Set(roles.map(([, words]) => roleOfPhrase(words)));
  if (roles.length < 2 || parties.size < 2 || pairs.length > roles.length * 2) return undefined;
  if (roles.some(([code]) => roleOfPhrase(code) !== undefined)) return undefined;
  return new Map(pairs);
}

/**
 * Puts the words that a file's own list of codes gives in the place of the codes: `hoedanigheid="20"` with
 * `<Code id="20">verwerende partij</Code>` elsewhere. The list goes: it is nobody's.
 */
export function spellCodeLists(root: TreeNode): TreeNode {
  const meanings = new Map<string, string>();
  const withoutLists = (node: TreeNode): TreeNode => ({
    ...node,
    children: node.children.flatMap((child) => {
      const codes = codesExplained(child);
      if (codes === undefined) return [withoutLists(child)];
      for (const [code, words] of codes) meanings.set(keyOf(code), words);
      return [];
    }),
  });
  const rest = withoutLists(root);
  if (meanings.size === 0) return root;
  const keys = keysOfCodes(rest, meanings);
  if (keys.size === 0) return root;
  const spelled = (node: TreeNode): TreeNode => ({
    ...node,
    children: node.children.map((child) => {
      const words = keys.has(keyOf(child.name)) ? meanings.get(keyOf(leafText(child) ?? '')) : undefined;
      return words === undefined ? spelled(child) : { name: 'hoedanigheid', value: words, children: [] };
    }),
  });
  return spelled(rest);
}

/** Names of the leaves that hold nothing but codes of the list. */
function keysOfCodes(root: TreeNode, meanings: ReadonlyMap<string, string>): ReadonlySet<string> {
  const sure = new Map<string, boolean>();
  const walk = (node: TreeNode): void => {
    const text = leafText(node);
    const key = keyOf(node.name);
    if (text !== undefined) sure.set(key, (sure.get(key) ?? true) && meanings.has(keyOf(text)));
    for (const child of node.children) walk(child);
  };
  walk(root);
  return new Set([...sure].filter(([, all]) => all).map(([key]) => key));
}
