import type { TreeNode } from '#domain/extraction/structured/tree.ts';
import { DocumentFault } from '../document-fault.ts';
import { limits } from '../limits.ts';

/** Parsed JSON, or the lines of NDJSON as an array. Throws a `DocumentFault`. */
export function parseJson(text: string): unknown {
  if (text.length > limits.tree.bytes)
    throw new DocumentFault('too-large', `The JSON is larger than ${limits.tree.bytes} bytes.`);
  // The parser of the platform recurses: depth is counted first.
  if (nesting(text) > limits.tree.depth)
    throw new DocumentFault('too-deep', `The JSON nests deeper than ${limits.tree.depth}.`);
  try {
    return JSON.parse(text);
  } catch {
    return parseLines(text);
  }
}

function parseLines(text: string): unknown[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  try {
    if (lines.length < 2) throw new SyntaxError('one line');
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    throw new DocumentFault('damaged', 'The JSON is not well formed.');
  }
}

/** Deepest nesting of brackets outside strings. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index];
    if (inString) {
      if (sign === '\\') index += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
}

/** JSON as a tree: members of an array carry the array's name. Throws a `DocumentFault` with too many nodes. */
export function jsonTree(json: unknown): TreeNode {
  let nodes = 0;
  const build = (name: string, value: unknown): TreeNode[] => {
    nodes += 1;
    if (nodes > limits.tree.nodes)
      throw new DocumentFault('too-large', `The JSON has more than ${limits.tree.nodes} values.`);
    if (value === null || value === undefined) return [];
    if (Array.isArray(value)) return value.flatMap((member: unknown) => build(name, member));
    if (typeof value === 'object')
      return [{ name, children: Object.entries(value).flatMap(([key, inner]) => build(key, inner)) }];
    return [{ name, value: typeof value === 'string' ? value : JSON.stringify(value), children: [] }];
  };
  const roots = build('document', json);
  const [first] = roots;
  return roots.length === 1 && first !== undefined ? first : { name: 'document', children: roots };
}
