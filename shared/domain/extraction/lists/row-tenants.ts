import type { Tenant } from '#events/signal.ts';
import { findDates } from '../../normalise/dates.ts';
import {
  birthDateOfNationalNumber,
  findNationalNumbers,
  parseNationalNumber,
} from '../../normalise/identifiers.ts';
import {
  type NameOrder,
  type PersonName,
  parsePersonName,
  parsePersonNames,
  properCase,
} from '../../normalise/names.ts';
import { parsePhone } from '../../normalise/phones.ts';
import { type Cell, cellDate, cellText, statedText } from './cells.ts';
import type { ColumnField } from './header-synonyms.ts';

/** Access to a row's cells by what their columns mean. */
export type RowCells = {
  readonly get: (field: ColumnField) => Cell | undefined;
  readonly all: (field: ColumnField) => readonly Cell[];
  /** Cells of columns whose header says that they are the first tenant's: `Tel. huurder 1`. */
  readonly ofFirst: (field: ColumnField) => readonly Cell[];
};

export type RowTenants = {
  readonly tenants: readonly Tenant[];
  /** Field paths that were filled but could not be read, or not be given to one tenant. */
  readonly doubtful: readonly string[];
};

const SEPARATOR = /\s*(?:&|\+|\/|;|\n|\s-\s|\s(?:en|et|and|und)\s)\s*/i;

/** Family and given name in two columns; a couple may stand in both (`Janssens & De Wit`, `Eddy & Carine`). */
function fromTwoColumns(family: string, given: string): PersonName[] {
  // A column of whole names beside one of given names: the given name is not said twice.
  const bare =
    given !== '' && family.toLowerCase().endsWith(` ${given.toLowerCase()}`)
      ? family.slice(0, -given.length - 1)
      : family;
  const families = bare.split(SEPARATOR).filter((part) => part !== '');
  const givens = given.split(SEPARATOR).filter((part) => part !== '');
  if (families.length <= 1 && givens.length <= 1) return [named(bare, given)];
  if (families.length === givens.length)
    return families.map((name, index) => named(name, givens[index] ?? ''));
  if (families.length === 1) return givens.map((name) => named(bare, name));
  // Spaces around a hyphen leave a double name one name: `De Wolf - Claus`.
  if (families.length === 2 && /\s-\s/.test(bare)) return [named(bare, given)];
  // Two family names and one given name: a double name (`Peeters / Janssens`) or a partner without given name; keep who is sure.
  return [named(families[0] ?? bare, given)];
}

function named(family: string, given: string): PersonName {
  const familyName = properCase(family.replace(/^(?:dhr|mevr?|mw|mme|m|mr|fam)\.\s*/i, '').replace(/,$/, ''));
  const givenName = properCase(given.replace(/^(?:dhr|mevr?|mw|mme|m|mr)\.\s*/i, ''));
  return { ...(givenName === '' ? {} : { givenName }), ...(familyName === '' ? {} : { familyName }) };
}

function namesOf(row: RowCells, order: NameOrder): PersonName[] {
  const family = statedText(row.get('familyName')) ?? '';
  const given = statedText(row.get('givenName')) ?? '';
  const nameCell = row.get('name');
  const name = typeof nameCell === 'string' ? nameCell : (statedText(nameCell) ?? '');
  if (family !== '' && given === '') return parsePersonNames(family, 'family-first');
  const first =
    family !== '' || given !== ''
      ? fromTwoColumns(family, given)
      : statedText(name) === undefined
        ? []
        : parsePersonNames(name, order);
  const second = statedText(row.get('secondFamilyName')) ?? '';
  const secondGiven = statedText(row.get('secondGivenName')) ?? '';
  const whole = statedText(row.get('secondName'));
  const partner =
    second !== '' || secondGiven !== ''
      ? named(second === '' && first[0]?.familyName !== undefined ? first[0].familyName : second, secondGiven)
      : whole === undefined
        ? undefined
        : parsePersonName(whole, order);
  return partner === undefined ? first : [...first, partner];
}

function birthDates(cell: Cell | undefined, latest: string): string[] {
  const options = { pivotYear: Number(latest.slice(2, 4)) };
  const one = cellDate(cell, options);
  const dates = one === undefined ? findDates(cellText(cell), options).map((hit) => hit.date) : [one];
  return dates.filter((date) => date < latest && date > '1900-01-01');
}

function nationalNumbers(cell: Cell | undefined): string[] {
  const text = typeof cell === 'number' ? String(cell).padStart(11, '0') : cellText(cell);
  const one = parseNationalNumber(text);
  return one === undefined ? findNationalNumbers(text).map((hit) => hit.value) : [one];
}

/**
 * The tenants of one row. Facts that belong to one person (birth date, national number, phone, e-mail) go to the tenant only
 * when there is one of him, or when the cell holds as many as there are tenants; else they are left out as doubtful.
 */
export function rowTenants(row: RowCells, order: NameOrder, receivedOn: string): RowTenants {
  const names = namesOf(row, order).slice(0, 10);
  const doubtful: string[] = [];
  const hasSecondColumn = ['secondName', 'secondFamilyName', 'secondGivenName'].some(
    (field) => statedText(row.get(field as ColumnField)) !== undefined,
  );
  const tenants = names.map((name): { -readonly [Key in keyof Tenant]: Tenant[Key] } => ({ ...name }));

  const give = <Key extends keyof Tenant>(
    key: Key,
    values: readonly NonNullable<Tenant[Key]>[],
    stated: boolean,
    toFirst: boolean,
  ): void => {
    if (!stated) return;
    const first = tenants[0];
    if (values.length > 0 && (values.length === tenants.length || (toFirst && values.length === 1))) {
      for (const [index, value] of values.entries()) {
        const tenant = tenants[index];
        if (tenant !== undefined) tenant[key] = value;
      }
    } else if (tenants.length === 0 && values.length === 1) {
      const tenant: Tenant = {};
      tenant[key] = values[0] as Tenant[Key] & {};
      tenants.push(tenant);
    } else if (first !== undefined) doubtful.push(`tenants.0.${key}`);
  };
  // With a column of its own for the partner, the other columns speak of the first tenant.
  const toFirst = tenants.length === 1 || hasSecondColumn;
  const stated = (field: ColumnField): boolean => statedText(row.get(field)) !== undefined;
  give('nationalNumber', nationalNumbers(row.get('nationalNumber')), stated('nationalNumber'), toFirst);
  give('birthDate', birthDates(row.get('birthDate'), receivedOn), stated('birthDate'), toFirst);
  const contacts = [...row.all('phone'), ...row.all('email')].filter(
    (cell) => statedText(cell) !== undefined,
  );
  const phones = contacts.flatMap((cell) => phoneOf(cell) ?? []);
  const emails = contacts.flatMap(
    (cell) => /[^\s<>,;:()]{1,64}@[^\s<>,;:()]{3,180}/.exec(cellText(cell))?.[0] ?? [],
  );
  const mobile = phones.find((phone) => phone.startsWith('+324')) ?? phones[0];
  // A phone or address in a row of two names is not said to be of one of them.
  if (mobile !== undefined && tenants.length === 1) give('phone', [mobile], true, true);
  if (emails[0] !== undefined && tenants.length === 1) give('email', [emails[0]], true, true);
  const [first] = tenants;
  if (first !== undefined && tenants.length > 1) {
    const phone = row.ofFirst('phone').flatMap((cell) => phoneOf(cell) ?? [])[0];
    if (phone !== undefined) first.phone = phone;
    const email = row
      .ofFirst('email')
      .map(cellText)
      .find((text) => /^[^\s@]{1,64}@[^\s@]{3,180}$/.test(text));
    if (email !== undefined) first.email = email;
  }
  if (tenants.length === 1 && contacts.length > 0 && mobile === undefined && emails.length === 0)
    doubtful.push('tenants.0.phone');
  secondFacts(row, tenants, receivedOn);
  for (const [index, tenant] of tenants.entries()) checkBirthDate(tenant, index, doubtful);
  return { tenants: tenants.filter((tenant) => Object.keys(tenant).length > 0), doubtful };
}

function phoneOf(cell: Cell): string | undefined {
  return (
    parsePhone(typeof cell === 'number' ? `0${cell}` : cellText(cell)) ??
    (typeof cell === 'number' ? parsePhone(`+${cell}`) : undefined)
  );
}

function secondFacts(row: RowCells, tenants: Tenant[], receivedOn: string): void {
  const second = tenants[1];
  if (second === undefined) return;
  const birthDate = birthDates(row.get('secondBirthDate'), receivedOn)[0];
  const nationalNumber = nationalNumbers(row.get('secondNationalNumber'))[0];
  if (birthDate !== undefined) second.birthDate = birthDate;
  if (nationalNumber !== undefined) second.nationalNumber = nationalNumber;
}

/** A valid national number carries the birth date; a cell that says otherwise is a mistake in one of the two. */
function checkBirthDate(tenant: Tenant, index: number, doubtful: string[]): void {
  if (tenant.nationalNumber === undefined || tenant.birthDate === undefined) return;
  const inNumber = birthDateOfNationalNumber(tenant.nationalNumber);
  if (inNumber !== undefined && inNumber !== tenant.birthDate) doubtful.push(`tenants.${index}.birthDate`);
}
