import { keyOf, type TreeNode, valueOf } from './tree.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Children that hold what a field is called, and what it says. */
const LABELS = set(
  'naam name nom label libelle key sleutel veld veldnaam field fieldname champ code titel title vraag question bezeichnung feld',
);
const VALUES = set(
  'waarde value valeur val inhoud content antwoord answer reponse tekst text contenu wert data',
);

const LONGEST_LABEL = 80;
/** So many siblings of one name make a form of them. */
const LEAST_FIELDS = 3;

/** `<veld naam="Rolnummer">26A1</veld>` or `{ "label": "Rolnummer", "value": "26A1" }` as the node that it means. */
function meant(node: TreeNode): TreeNode | undefined {
  if (node.children.some((child) => child.children.length > 0)) return undefined;
  const said = node.children.filter((child) => VALUES.has(keyOf(child.name)));
  const called = node.children.filter((child) => LABELS.has(keyOf(child.name)) && !said.includes(child));
  const label = called.map(valueOf).findLast((text) => text !== undefined);
  if (label === undefined || label.length > LONGEST_LABEL || said.length > 1) return undefined;
  const own = valueOf(node);
  // What has a text and fields beside its label is a thing of its own (`<Bedrag code="HUUR" maanden="3">…`).
  if (node.children.length > called.length + said.length + 1) return undefined;
  if (own !== undefined && said.length > 0) return undefined;
  // A name beside one other field is somebody's (`{ "rol": "V", "naam": "Jan Peeters" }`).
  if (own === undefined && said.length === 0 && node.children.length > called.length) return undefined;
  const [value] = said;
  const text = own ?? value?.value;
  return {
    name: label.replace(/\s*[:?]\s*$/, ''),
    ...(text === undefined ? {} : { value: text }),
    children: [],
  };
}

/** A form that carries its field names as data, as a tree with those names. */
export function nameLabelledValues(node: TreeNode): TreeNode {
  const fields = new Map<string, TreeNode[]>();
  for (const child of node.children) {
    const key = keyOf(child.name);
    fields.set(key, [...(fields.get(key) ?? []), child]);
  }
  const forms = new Map<TreeNode, TreeNode>();
  for (const group of fields.values()) {
    const named = group.map(meant);
    const labels = new Set(named.map((each) => each?.name));
    // One field may be empty or odd; labels that repeat are codes of a table, no names of fields.
    const known = named.filter((each) => each !== undefined).length;
    if (group.length < LEAST_FIELDS || known < group.length - 1 || labels.size < known * 0.8) continue;
    for (const [index, child] of group.entries()) {
      const each = named[index];
      if (each !== undefined) forms.set(child, each);
    }
  }
  return { ...node, children: node.children.map((child) => forms.get(child) ?? nameLabelledValues(child)) };
}
