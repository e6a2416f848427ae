import type { Dwelling, SignalFields } from '#events/signal.ts';
import { findPlaces, placesOfPostcode } from '../../normalise/places.ts';
import { cellText, isEmptyCell, type SheetRow } from './cells.ts';

/** A place that a row of its own names for the rows below it. */
export type SectionPlace = Pick<Dwelling, 'postcode' | 'municipality'>;

const SECTION =
  /^(?:(?:deel)?gemeente|stad|regio|wijk|commune(?: de)?|ville(?: de)?|ort|gemeinde|town)?[ ]?[:–-]?[ ]?(?:(?<postcode>[1-9]\d{3})[ ,:–-]{0,3})?(?<place>\p{L}[\p{L}'’. -]{1,40}?)(?:[ ,(–-]{1,3}(?<behind>[1-9]\d{3})\)?)?(?: ?\(\d{1,3}\))?[ ]?:?$/iu;

/** The place of a row whose only filled cell names one (`9940 Evergem`, `Gemeente: Zelzate`); undefined for any other row. */
export function sectionPlace(row: SheetRow): SectionPlace | undefined {
  const filled = row.cells.filter((cell) => !isEmptyCell(cell));
  if (filled.length !== 1) return undefined;
  const groups = SECTION.exec(cellText(filled[0]))?.groups;
  const place = groups?.['place']?.trim() ?? '';
  const postcode = groups?.['postcode'] ?? groups?.['behind'];
  const known = findPlaces(place);
  if (known.length === 0) return undefined;
  if (postcode !== undefined && placesOfPostcode(postcode).length === 0) return undefined;
  // A name of one postcode only tells it; a city of several does not say which.
  const only = new Set(known.map((each) => each.postcode));
  const code = postcode ?? (only.size === 1 ? known[0]?.postcode : undefined);
  return { municipality: place, ...(code === undefined ? {} : { postcode: code }) };
}

/** A row's fields with the place of its section, where the row itself names none. */
export function inSection(fields: SignalFields, section: SectionPlace | undefined): SignalFields {
  const { dwelling } = fields;
  if (section === undefined || dwelling?.street === undefined) return fields;
  if (dwelling.municipality !== undefined || dwelling.postcode !== undefined) return fields;
  return { ...fields, dwelling: { ...dwelling, ...section } };
}

const OWNER =
  /^(?:eigenaars?|verhuurder|eigendom van|voor rekening van|bailleur|proprietaire|propriétaire|owner|landlord|vermieter|eigentümer)\s*[:=–-]\s*(?<name>\p{L}.{1,119})$/iu;

/** The owner of a row whose only filled cell names one (`Eigenaar: Nicole Verfaillie`); undefined for any other row. */
export function sectionLandlord(row: SheetRow): string | undefined {
  const filled = row.cells.filter((cell) => !isEmptyCell(cell));
  return filled.length === 1 ? OWNER.exec(cellText(filled[0]))?.groups?.['name']?.trim() : undefined;
}

/** A row's fields with the owner of its section, where the row itself names none. */
export function withLandlord(fields: SignalFields, name: string | undefined): SignalFields {
  return name === undefined || fields.landlord?.name !== undefined
    ? fields
    : { ...fields, landlord: { ...fields.landlord, name } };
}
