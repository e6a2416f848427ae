import type { Sheet } from '../lists/cells.ts';
import { keyOf, type TreeNode, valueOf } from './tree.ts';

/** Nodes that repeat under one parent, the most of them: the records of a file that holds several. */
export function repeatedRecords(root: TreeNode): readonly TreeNode[] {
  let best: readonly TreeNode[] = [];
  const pending: TreeNode[] = [root];
  while (pending.length > 0) {
    const node = pending.shift();
    if (node === undefined) break;
    const groups = new Map<string, TreeNode[]>();
    for (const child of node.children) {
      if (child.children.length === 0) continue;
      const key = keyOf(child.name);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [child]);
      else group.push(child);
    }
    for (const group of groups.values()) if (group.length > best.length) best = group;
    // The outermost repetition counts: parties inside each record repeat too.
    if (best.length > 1) return best;
    pending.push(...node.children);
  }
  return best;
}

/** Leaves of one record as header and text; names of the nodes around them go before (`adres straat`). */
function leavesOf(record: TreeNode): Map<string, string> {
  const leaves = new Map<string, string>();
  const walk = (node: TreeNode, path: readonly string[]): void => {
    const value = valueOf(node);
    if (value !== undefined && node !== record) {
      const short = node.name;
      leaves.set(leaves.has(short) ? [...path, short].join(' ') : short, value);
    }
    for (const child of node.children) walk(child, node === record ? path : [...path, node.name]);
  };
  walk(record, []);
  return leaves;
}

/** Words of a key apart, so that header synonyms find them: `aantalMaanden` is `aantal Maanden`. */
const spaced = (key: string): string => key.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' ');

/** The records as a sheet with a header row of their field names; `line` is the number of the record. */
export function recordsAsSheet(records: readonly TreeNode[]): Sheet {
  const rows = records.map(leavesOf);
  const headers = [...new Set(rows.flatMap((row) => [...row.keys()]))].slice(0, 100);
  return {
    rows: [
      { line: 0, cells: headers.map(spaced) },
      ...rows.map((row, index) => ({
        line: index + 1,
        cells: headers.map((header) => row.get(header) ?? null),
      })),
    ],
  };
}
