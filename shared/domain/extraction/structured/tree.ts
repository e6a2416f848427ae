import { foldText } from '../../normalise/text.ts';

/**
 * XML or JSON as one shape: a node with a name, a text of its own and children. Attributes are children; the members of a JSON
 * array are children that carry the array's name.
 */
export type TreeNode = {
  readonly name: string;
  readonly value?: string;
  readonly children: readonly TreeNode[];
};

/** `datumZitting`, `datum_zitting` and `Datum-Zitting` are one key: `datumzitting`. */
export function keyOf(name: string): string {
  return foldText(name).replace(/[^a-z0-9]/g, '');
}

/** The node's own text, trimmed; undefined when empty or a placeholder for nothing. */
export function valueOf(node: TreeNode | undefined): string | undefined {
  const value = node?.value?.trim() ?? '';
  return value === '' || /^(?:null|nil|undefined|n\.?v\.?t\.?|onbekend|-+|\?+)$/i.test(value)
    ? undefined
    : value;
}

/** True for a node that belongs to somebody else and is not looked into. */
export type Stop = (node: TreeNode) => boolean;

/** The node and all below it, parents first. */
export function* descendants(
  node: TreeNode,
  stop: (node: TreeNode) => boolean = () => false,
): Generator<TreeNode> {
  const pending: TreeNode[] = [node];
  while (pending.length > 0) {
    const next = pending.pop();
    if (next === undefined) return;
    yield next;
    if (next === node || !stop(next)) pending.push(...next.children.toReversed());
  }
}

/** The first node below (or the node itself) whose key is one of the names and that says something. */
export function findValue(
  node: TreeNode,
  names: ReadonlySet<string>,
  stop?: (node: TreeNode) => boolean,
): string | undefined {
  for (const each of descendants(node, stop)) {
    if (each !== node && stop?.(each) === true) continue;
    if (!names.has(keyOf(each.name))) continue;
    const value = valueOf(each);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A direct child's text. */
export function childValue(node: TreeNode, names: ReadonlySet<string>): string | undefined {
  for (const child of node.children) {
    const value = names.has(keyOf(child.name)) ? valueOf(child) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether a tree has more nodes than this; stops counting there. */
export function isLargerThan(node: TreeNode, most: number): boolean {
  const pending: TreeNode[] = [node];
  for (let count = 1; pending.length > 0; count += 1) {
    if (count > most) return true;
    for (const child of pending.pop()?.children ?? []) pending.push(child);
  }
  return false;
}
