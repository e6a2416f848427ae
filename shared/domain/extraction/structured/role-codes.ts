import { type Role, roleKeys, roles } from './field-names.ts';
import { leastParticulars, particulars, roleOfWord } from './role-words.ts';
import { keyOf, type TreeNode } from './tree.ts';

const SHORTEST_CODE = 1;
const LONGEST_CODE = 5;

/** The two sides of a case about a home. */
const sides = ['tenant', 'landlord'] as const satisfies readonly Role[];
type Side = (typeof sides)[number];

const isParty = (node: TreeNode): boolean => {
  const kinds = particulars.filter((keys) =>
    node.children.some((child) => keys.has(keyOf(child.name)) && !roleKeys.has(keyOf(child.name))),
  ).length;
  // A firm may have its name only; the code of its role makes a party of it.
  return kinds >= leastParticulars || (kinds > 0 && node.children.some(isCode));
};

const isCode = (child: TreeNode): boolean => {
  const key = keyOf(child.value ?? '');
  return (
    child.children.length === 0 &&
    roleKeys.has(keyOf(child.name)) &&
    key.length >= SHORTEST_CODE &&
    key.length <= LONGEST_CODE &&
    roleOfWord(key) === undefined
  );
};

function* codesOf(node: TreeNode): Generator<string> {
  if (isParty(node)) for (const child of node.children) if (isCode(child)) yield keyOf(child.value ?? '');
  for (const child of node.children) yield* codesOf(child);
}

const sidesOf = (code: string): readonly Side[] =>
  sides.filter((side) => [...roles[side]].some((word) => word.startsWith(code)));

/** What each code of a file stands for: by its letters, else as the side that the other codes leave. */
const meaningsOf = (codes: ReadonlySet<string>): ReadonlyMap<string, Side> => {
  const found = new Map<string, Side>();
  const doubtful = [...codes].filter((code) => {
    const [side, ...more] = sidesOf(code);
    if (side !== undefined && more.length === 0) found.set(code, side);
    return more.length > 0;
  });
  const left = sides.filter((side) => ![...found.values()].includes(side));
  const [code, ...others] = doubtful;
  const [side] = left;
  if (code !== undefined && others.length === 0 && side !== undefined && left.length === 1)
    found.set(code, side);
  return found;
};

/**
 * Parties whose roles are codes: `rol="EIS"` and `rol="VER"`. `ver` alone is a verweerder, a verhuurder or a verzoeker;
 * beside an `eis` it is the one that is summoned. Puts the word in the place of each code that is sure.
 */
export function spellRoleCodes(root: TreeNode): TreeNode {
  const meanings = meaningsOf(new Set(codesOf(root)));
  if (meanings.size === 0) return root;
  const spelled = (node: TreeNode): TreeNode => {
    const isOfParty = isParty(node);
    return {
      ...node,
      children: node.children.map((child) => {
        const side = isOfParty && isCode(child) ? meanings.get(keyOf(child.value ?? '')) : undefined;
        const [word] = side === undefined ? [] : roles[side];
        return word === undefined ? spelled(child) : { ...child, value: word };
      }),
    };
  };
  return spelled(root);
}
