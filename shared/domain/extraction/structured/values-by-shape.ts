import { parseAddress } from '../../normalise/addresses.ts';
import { parseDate } from '../../normalise/dates.ts';
import { parseEnterpriseNumber, parseNationalNumber } from '../../normalise/identifiers.ts';
import { parsePersonName } from '../../normalise/names.ts';
import { parsePhone } from '../../normalise/phones.ts';
import { names } from './field-names.ts';
import { descendants, keyOf, type Stop, type TreeNode, valueOf } from './tree.ts';

const known: ReadonlySet<string> = new Set(Object.values(names).flatMap((words) => [...words]));
const NOT_HIS = /fax|iban|bic|rekening|compte|konto|werkgever|employeur|arbeitgeber/;

/** The values below a node whose names say nothing that is known. */
function unnamed(node: TreeNode, stop: Stop): readonly TreeNode[] {
  return [...descendants(node, stop)].filter(
    (each) =>
      each !== node &&
      !stop(each) &&
      !NOT_HIS.test(keyOf(each.name)) &&
      each.children.every((child) => child.children.length === 0),
  );
}

/** The one value of its shape, where exactly one is there. */
function only(values: readonly (string | undefined)[]): string | undefined {
  const found = new Set(values.filter((value) => value !== undefined));
  return found.size === 1 ? [...found][0] : undefined;
}

export type ShapeField =
  | 'nationalNumber'
  | 'enterpriseNumber'
  | 'email'
  | 'phone'
  | 'birthDate'
  | 'name'
  | 'address';

const ADULT_YEARS = 14;
const LATER =
  /sinds|since|depuis|seit|begin|debut|start|aanvang|einde|end|fin|tot|until|intrek|entree|overl|deces|death|huwelijk|marri|mari|scheid|divor|domicil|adres/;
const NO_NAME =
  /straat|rue|street|plaats|gemeente|commune|stad|land|pays|country|beroep|profession|job|nationalit|taal|langue|lang|geslacht|sexe|gender|rol|role|type|soort|aard|status|statut|functie|titel|title|vorm|forme|burgerlijk|etatcivil|email|mail|opm|remark|note|lieu|ort|city|town/;

const shapes: Readonly<Record<ShapeField, (text: string, key: string) => string | undefined>> = {
  nationalNumber: (text) => (/^[\d\s.-]{11,16}$/.test(text) ? parseNationalNumber(text) : undefined),
  enterpriseNumber: (text) =>
    /^(?:BE)?[\d\s.]{9,15}$/i.test(text) ? parseEnterpriseNumber(text) : undefined,
  email: (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? text : undefined),
  // Written as a number of a phone is: an amount, a code or an account has no 0, +32 or 00 before so many figures.
  phone: (text) => (/^(?:\+|0)[\d\s./()-]{8,20}$/.test(text) ? parsePhone(text) : undefined),
  address: (text) => {
    const { street, houseNumber, postcode } = (/\d/.test(text) ? parseAddress(text) : undefined) ?? {};
    return street === undefined || houseNumber === undefined || postcode === undefined ? undefined : text;
  },
  birthDate: (text, key) => (LATER.test(key) ? undefined : parseDate(text)),
  name: (text, key) =>
    !known.has(key) &&
    !NO_NAME.test(key) &&
    /^(?:\p{Lu}[\p{L}'’.-]*|\p{Ll}{1,4})(?: [\p{L}'’.-]+){1,4}$/u.test(text) &&
    parsePersonName(text)?.givenName !== undefined
      ? text
      : undefined,
};

/**
 * What a party's file says under a name that is not known, told by the shape of the value: a number with its check digit, an
 * address of mail, the one date that can be a birth. Undefined where two values may be it.
 */
export function valueByShape(
  node: TreeNode,
  field: ShapeField,
  stop: Stop,
  receivedOn = '',
): string | undefined {
  const values = unnamed(node, stop).map((each) => {
    const text = valueOf(each);
    return text === undefined ? undefined : shapes[field](text, keyOf(each.name));
  });
  const found = only(values);
  if (field !== 'birthDate' || found === undefined) return found;
  const latest = `${Number(receivedOn.slice(0, 4)) - ADULT_YEARS}${receivedOn.slice(4)}`;
  return found < latest && found > '1900' ? found : undefined;
}
