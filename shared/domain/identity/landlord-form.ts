import type { Landlord } from '#events/signal.ts';
import { foldText } from './fold.ts';
import { remember } from './remember.ts';
import { editsUpToTwo } from './similarity.ts';

/** A landlord folded for comparing: any of the three says who it is. */
export type LandlordForm = {
  /** Name without its legal form, words in alphabetical order; or the number or address where there is no name. */
  readonly key: string;
  readonly enterpriseNumber: string | undefined;
  readonly email: string | undefined;
};

const legalForms = /\b(?:bv|bvba|nv|vzw|asbl|cv|cvba|sa|srl|sprl|commv|vof|so|scrl)\b/g;
const nameKey: (name: string) => string = remember((name) =>
  foldText(name)
    .replaceAll(legalForms, '')
    .split(' ')
    .filter((word) => word !== '')
    .toSorted()
    .join(''),
);

/** Folds a landlord; undefined where nothing says who it is. */
export function landlordForm(landlord: Landlord | undefined): LandlordForm | undefined {
  if (landlord === undefined) return undefined;
  const email = landlord.email?.toLowerCase();
  const name = landlord.name === undefined ? '' : nameKey(landlord.name);
  const key = name === '' ? (landlord.enterpriseNumber ?? email) : name;
  return key === undefined ? undefined : { key, enterpriseNumber: landlord.enterpriseNumber, email };
}

export function sameLandlord(a: LandlordForm, b: LandlordForm): boolean {
  return (
    editsUpToTwo(a.key, b.key) <= (Math.min(a.key.length, b.key.length) >= 8 ? 2 : 0) ||
    (a.enterpriseNumber !== undefined && a.enterpriseNumber === b.enterpriseNumber) ||
    (a.email !== undefined && a.email === b.email)
  );
}
