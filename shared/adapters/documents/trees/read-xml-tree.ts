import type { TreeNode } from '#domain/extraction/structured/tree.ts';
import { DocumentFault } from '../document-fault.ts';
import { limits } from '../limits.ts';
import { readXmlEvents } from './read-xml-events.ts';

type OpenNode = { readonly name: string; value: string; readonly children: TreeNode[] };

/** XML as a tree; attributes come first among the children. Throws a `DocumentFault`. */
export function readXmlTree(bytes: Uint8Array): TreeNode {
  if (bytes.byteLength > limits.tree.bytes)
    throw new DocumentFault('too-large', `The XML is larger than ${limits.tree.bytes} bytes.`);
  const stack: OpenNode[] = [];
  let root: OpenNode | undefined;
  let nodes = 0;
  const count = (more: number): void => {
    nodes += more;
    if (nodes > limits.tree.nodes)
      throw new DocumentFault('too-large', `The XML has more than ${limits.tree.nodes} elements.`);
  };
  readXmlEvents(bytes, {
    open: (name, attributes) => {
      // A name space is no field, whatever its short name is.
      const pairs = Object.entries(attributes).filter(
        ([key, value]) => key !== 'xmlns' && key !== 'schemaLocation' && !/^(?:urn:|https?:)/i.test(value),
      );
      count(1 + pairs.length);
      if (stack.length >= limits.tree.depth)
        throw new DocumentFault('too-deep', `The XML nests deeper than ${limits.tree.depth}.`);
      const node: OpenNode = {
        name,
        value: '',
        children: pairs.map(([key, value]) => ({ name: key, value, children: [] })),
      };
      stack.at(-1)?.children.push(node);
      root ??= node;
      stack.push(node);
    },
    text: (text) => {
      const node = stack.at(-1);
      if (node !== undefined) node.value += text;
    },
    close: () => {
      stack.pop();
    },
  });
  if (root === undefined) throw new DocumentFault('damaged', 'The XML has no element.');
  return root;
}
