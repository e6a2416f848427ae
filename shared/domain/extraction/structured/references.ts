import { roleOf } from './read-parties.ts';
import { particulars } from './role-words.ts';
import { descendants, keyOf, type TreeNode, valueOf } from './tree.ts';

const ID = /^(?:id|xmlid|key|sleutel|identifier|uid|guid|nr|volgnr|volgnummer|seq|code)$/;
/** What a reference is called: `persoonRef`, `party_id`, `idPersoon`, `ref`, `href`. */
const REFERENCE = /ref$|refs$|id$|ids$|^(?:id|ref)(?=.{3})|^href$|^idref$|key$/;

const LONGEST_REFERENCE = 200;
/** A thing points at a thing that points at a thing; more is a ring. */
const DEEPEST = 3;

const idOf = (node: TreeNode): string | undefined =>
  node.children
    .filter((child) => child.children.length === 0 && ID.test(keyOf(child.name)))
    .map(valueOf)
    .find((text) => text !== undefined);

const tells = (node: TreeNode): boolean =>
  [node, ...node.children].some((each) =>
    each.children.some((child) => particulars.some((keys) => keys.has(keyOf(child.name)))),
  );

/**
 * Puts what a reference points at in its place: `<Huurder persoonRef="P2"/>` with `<Persoon id="P2">…`, `"tenants": ["P2"]`.
 * What is pointed at goes from its own place unless it tells its role there.
 */
export function resolveReferences(root: TreeNode): TreeNode {
  const targets = new Map<string, TreeNode | undefined>();
  const collect = (node: TreeNode): void => {
    const id = node === root || !tells(node) ? undefined : idOf(node);
    // Two things of one id are a count within their own lists, no name.
    if (id !== undefined) targets.set(id, targets.has(id) ? undefined : node);
    for (const child of node.children) collect(child);
  };
  collect(root);
  if (targets.size === 0) return root;
  const pointedAt = (leaf: TreeNode): readonly TreeNode[] => {
    const text = leaf.children.length === 0 ? valueOf(leaf) : undefined;
    const key = keyOf(leaf.name);
    if (text === undefined || text.length > LONGEST_REFERENCE || ID.test(key)) return [];
    const ids = text.split(/[\s,;]+/).map((id) => id.replace(/^#/, ''));
    // A bare figure points only from what is called a reference.
    if (!REFERENCE.test(key) && ids.some((id) => !/\p{L}/u.test(id))) return [];
    const found = ids.map((id) => targets.get(id)).filter((each) => each !== undefined);
    return found.length === ids.length ? found : [];
  };
  const used = new Set(
    [...descendants(root)].flatMap(pointedAt).filter((node) => roleOf(node) === undefined),
  );
  const resolved = (node: TreeNode, depth: number): TreeNode => ({
    ...node,
    children: node.children.flatMap((child) => {
      if (used.has(child)) return [];
      const found = depth > DEEPEST ? [] : pointedAt(child).filter((target) => target !== node);
      return found.length === 0
        ? [resolved(child, depth)]
        : found.map((target) => ({
            ...resolved(target, depth + 1),
            name: plainName(child.name, target.name),
          }));
    }),
  });
  return resolved(root, 0);
}

/** `persoonRef` points at a `persoon`; `ref` alone at what the target is called. */
function plainName(reference: string, target: string): string {
  const bare = reference.replace(/[_-]?(?:refs?|ids?|key)$/i, '').replace(/^(?:id|ref)[_-]?(?=.{3})/i, '');
  return bare === '' || /^href$/i.test(bare) ? target : bare;
}
