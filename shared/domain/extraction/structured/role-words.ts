import { foldText } from '../../normalise/text.ts';
import { names, type Role, roles } from './field-names.ts';
import { keyOf } from './tree.ts';

const entries = Object.entries(roles) as [Role, ReadonlySet<string>][];

/** Endings of several: `respondents`, `locataires`, `verweerders`, `gedaagden`, `Mietern`. */
const PLURAL = /(?:s|n|en)$/;
const AROUND = /^(?:partij|partie|party|parties|partijen)|(?:partij|partie|party|partijen)$/;

const exactly = (key: string): Role | undefined =>
  key === '' ? undefined : entries.find(([, words]) => words.has(key))?.[0];

/** The role that a word names (`verweerder`, `Défendeur`, `eisende partij`, `huurder_2`, `respondents`). */
export function roleOfWord(word: string): Role | undefined {
  const key = keyOf(word);
  const plain = key.replace(/\d+$/, '');
  return (
    exactly(key) ??
    exactly(plain) ??
    exactly(plain.replace(AROUND, '')) ??
    (PLURAL.test(plain) ? exactly(plain.replace(PLURAL, '')) : undefined)
  );
}

/** Words beside a role that leave it what it is. */
const BESIDE = new Set(
  'de het een van der den en of le la les l du des d et ou the and or of der die das und partij partie party parteien rechtspersoon natuurlijke persoon personne person natural opgeroepen gedagvaarde eerste tweede hoofd mede gegevens info informatie details data fiche identiteit identite huur contract'.split(
    ' ',
  ),
);
const MOST_WORDS = 6;

/**
 * The role that several words name (`verwerende partij / huurder`, `eiser-verhuurder`, `gegevensHuurder`). Whoever acts for a
 * party is not that party: `raadsman van de huurder` is a lawyer. Undefined beside a word that may change the sense.
 */
export function roleOfPhrase(phrase: string): Role | undefined {
  const whole = roleOfWord(phrase);
  if (whole !== undefined) return whole;
  const words = phrase
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const found = new Set<Role>();
  for (const word of words) {
    const role = roleOfWord(word);
    if (role !== undefined) found.add(role);
    else if (!BESIDE.has(foldText(word))) return undefined;
  }
  for (const role of ['bystander', 'lawyer', 'bailiff'] as const) if (found.has(role)) return role;
  const [role, ...more] = found;
  return more.length === 0 ? role : undefined;
}

const LEAST_LETTERS = 3;

/** The role whose words alone begin so: `def` is a défendeur; `verw` a verweerder before any verwijzer; `ver` is nobody. */
export function roleOfAbbreviation(beginning: string): Role | undefined {
  const key = keyOf(beginning);
  if (key.length < LEAST_LETTERS) return undefined;
  const all = entries.filter(([, words]) => [...words].some((word) => word.startsWith(key)));
  const found = all.length > 1 ? all.filter(([role]) => role !== 'sender' && role !== 'bystander') : all;
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Fields of which a person or firm has several; beginnings that only such fields share are one party's. */
export const particulars: readonly ReadonlySet<string>[] = [
  names.familyName,
  names.givenName,
  names.name,
  names.birthDate,
  names.nationalNumber,
  names.enterpriseNumber,
  names.phone,
  names.email,
  names.street,
  names.houseNumber,
  names.postcode,
  names.municipality,
  names.address,
];
/** So many kinds of particulars make a party of the node around them. */
export const leastParticulars = 2;
