import type { Dwelling, Tenant } from '#events/signal.ts';
import { parseAddress, parseStreetLine } from '../../normalise/addresses.ts';
import { findDates, parseDate } from '../../normalise/dates.ts';
import { parseBox, parseHouseNumber } from '../../normalise/house-numbers.ts';
import { parseEnterpriseNumber, parseNationalNumber } from '../../normalise/identifiers.ts';
import { isOrganisationName, parsePersonNames, properCase } from '../../normalise/names.ts';
import { parsePhone } from '../../normalise/phones.ts';
import { names, type Role, roleKeys } from './field-names.ts';
import { leastParticulars, particulars, roleOfAbbreviation, roleOfPhrase, roleOfWord } from './role-words.ts';
import { childValue, findValue, keyOf, type Stop, type TreeNode, valueOf } from './tree.ts';
import { valueByShape } from './values-by-shape.ts';

export type Party = {
  readonly role: Role;
  readonly node: TreeNode;
  /** The node around a party that is a text only: what stands beside it there is also his (`huissier`, `telephone`). */
  readonly around?: TreeNode;
};

/** The role of a node: by its own name, else by a child that says what it is (`hoedanigheid="verweerder"`). */
export function roleOf(node: TreeNode): Role | undefined {
  if (node.children.length > 0) {
    for (const child of node.children) {
      if (child.children.length > 0 || !roleKeys.has(keyOf(child.name))) continue;
      const role = roleOfPhrase(child.value ?? '');
      if (role !== undefined) return role;
    }
  }
  return (
    roleOfWord(node.name) ??
    (holdsParticulars(node)
      ? (roleOfPhrase(node.name) ?? roleOfAbbreviation(node.name) ?? roleOfOffice(node))
      : undefined)
  );
}

/** An office says by its own name whose it is: `<kantoor naam="Van Gucht en Thijs, gerechtsdeurwaarders"/>`. */
function roleOfOffice(node: TreeNode): Role | undefined {
  if (!names.organisation.has(keyOf(node.name))) return undefined;
  const text = node.children.map((child) => (child.children.length === 0 ? child.value : '')).join(' | ');
  if (/gerechtsdeurwaarder|huissier|gerichtsvollzieher|bailiff/i.test(text)) return 'bailiff';
  return /advoca|avocat|rechtsanw|lawyer|solicitor/i.test(text) ? 'lawyer' : undefined;
}

const holdsParticulars = (node: TreeNode): boolean =>
  particulars.filter((keys) => node.children.some((child) => keys.has(keyOf(child.name)))).length >=
  leastParticulars;

/** Nodes of parties, outermost first; a lawyer inside a party is a party of his own and not looked into for it. */
export function findParties(root: TreeNode): Party[] {
  const parties: Party[] = [];
  const walk = (node: TreeNode, within: Role | undefined, parent: TreeNode | undefined): void => {
    const role = node === root ? undefined : roleOf(node);
    if (role !== undefined && role !== within) {
      // A list of parties (`huurders: [{…}, {…}]`, `<huurders><huurder/>…`): each member by itself.
      const members = node.children.filter((child) => roleOf(child) === role && child.children.length > 0);
      if (
        members.length > 0 &&
        members.length >= node.children.filter((child) => child.children.length > 0).length
      ) {
        for (const member of members) {
          parties.push({ role, node: member });
          for (const child of member.children) walk(child, role, member);
        }
        return;
      }
      const alone = node.children.length === 0 && parent !== undefined && parent !== root;
      parties.push({ role, node, ...(alone && !holdsParties(parent, node) ? { around: parent } : {}) });
    }
    for (const child of node.children) walk(child, role ?? within, node);
  };
  walk(root, undefined, undefined);
  return parties;
}

function holdsParties(parent: TreeNode, self: TreeNode): boolean {
  return parent.children.some((child) => child !== self && roleOf(child) !== undefined);
}

const isOtherParty =
  (own: Role) =>
  (node: TreeNode): boolean => {
    const role = roleOf(node);
    return role !== undefined && role !== own;
  };

/** Persons of one party node; a node that is only text (`"huurder": "Jan Peeters en An Maes"`) may name several. */
export function personsOf({ node, role }: Party, receivedOn: string): Tenant[] {
  const stop = isOtherParty(role);
  const text = valueOf(node);
  if (node.children.length === 0) return text === undefined ? [] : personsInText(text, receivedOn);
  // Several persons under one party node: each that has a name of its own is one.
  const inner = node.children.filter(
    (child) => child.children.length > 0 && !stop(child) && hasOwnName(child),
  );
  if (inner.length > 1) return inner.flatMap((child) => personsOf({ node: child, role }, receivedOn));
  const family = findValue(node, names.familyName, stop);
  const given = findValue(node, names.givenName, stop);
  const nameless = family === undefined && given === undefined;
  const whole =
    findValue(node, names.name, stop) ?? text ?? (nameless ? valueByShape(node, 'name', stop) : undefined);
  const persons =
    family !== undefined || given !== undefined
      ? [personName(family ?? whole, given)]
      : whole === undefined || isOrganisationName(whole)
        ? []
        : parsePersonNames(whole);
  const [first] = persons;
  if (first === undefined) return [];
  return persons.length > 1 ? persons : [{ ...first, ...personFacts(node, stop, receivedOn) }];
}

/** `Kevin DUBOIS (né le 28/02/1996)`: one name and one date that is said to be the birth. */
function personsInText(text: string, receivedOn: string): Tenant[] {
  const persons = parsePersonNames(text);
  const birth = /(?:°|geb(?:oren)?\b|née?(?!\p{L})|born\b)(.{3,60})/iu.exec(text)?.[1];
  const [date, ...more] =
    birth === undefined ? [] : findDates(birth, { pivotYear: Number(receivedOn.slice(2, 4)) });
  const [first, ...others] = persons;
  if (first === undefined || others.length > 0 || date === undefined || more.length > 0) return persons;
  return date.date < receivedOn ? [{ ...first, birthDate: date.date }] : persons;
}

function hasOwnName(node: TreeNode): boolean {
  return [names.familyName, names.givenName, names.name].some((keys) => findValue(node, keys) !== undefined);
}

function personName(family: string | undefined, given: string | undefined): Tenant {
  return {
    ...(given === undefined ? {} : { givenName: properCase(given) }),
    ...(family === undefined ? {} : { familyName: properCase(family) }),
  };
}

function personFacts(node: TreeNode, stop: Stop, receivedOn: string): Tenant {
  const nationalNumber =
    parseNationalNumber(findValue(node, names.nationalNumber, stop)?.padStart(11, '0') ?? '') ??
    valueByShape(node, 'nationalNumber', stop);
  const birthDate =
    parseDate(findValue(node, names.birthDate, stop) ?? '', {
      pivotYear: Number(receivedOn.slice(2, 4)),
    }) ?? valueByShape(node, 'birthDate', stop, receivedOn);
  const phone = parsePhone(findValue(node, names.phone, stop) ?? '') ?? valueByShape(node, 'phone', stop);
  const email = findValue(node, names.email, stop) ?? valueByShape(node, 'email', stop);
  return {
    ...(birthDate === undefined || birthDate >= receivedOn ? {} : { birthDate }),
    ...(nationalNumber === undefined ? {} : { nationalNumber }),
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email) ? {} : { email }),
  };
}

export type PartyContact = {
  readonly name?: string;
  readonly organisation?: string;
  readonly enterpriseNumber?: string;
  readonly email?: string;
  readonly phone?: string;
};

/** An office rather than its bailiff: `Étude Wauthier`, `Gerechtsdeurwaarders Van den Bulck`. */
const OFFICE =
  /kantoor|étude|etude|gerechtsdeurwaarders|huissiers|advocaten|associates|associés|vennoten|&|bureau|dienst/i;

/** Who works on the file in an office. */
const HANDLERS = new Set(
  'behandelaar dossierbeheerder contactpersoon contact gestionnaire handler sachbearbeiter ansprechpartner personnedecontact casehandler'.split(
    ' ',
  ),
);

/** Name and contact of a party that is not a tenant: a firm as written, a person as `Given Family`. */
export function contactOf({ node, role, around }: Party): PartyContact {
  const stop = isOtherParty(role);
  const beside = (keys: ReadonlySet<string>): string | undefined =>
    findValue(node, keys, stop) ?? (around === undefined ? undefined : childValue(around, keys));
  const family = findValue(node, names.familyName, stop);
  const given = findValue(node, names.givenName, stop);
  const whole = findValue(node, names.name, stop) ?? (node.children.length === 0 ? valueOf(node) : undefined);
  const name =
    family !== undefined || (given !== undefined && whole !== undefined)
      ? [properCase(given ?? ''), properCase(family ?? whole ?? '')].join(' ').trim()
      : whole;
  const office = findValue(node, names.organisation, stop);
  const isOffice = office === undefined && role === 'bailiff' && name !== undefined && OFFICE.test(name);
  const organisation = isOffice ? name : office;
  const person = isOffice ? findValue(node, HANDLERS, stop) : name;
  const enterpriseNumber =
    parseEnterpriseNumber(beside(names.enterpriseNumber) ?? '') ??
    valueByShape(node, 'enterpriseNumber', stop);
  const phone = parsePhone(beside(names.phone) ?? '') ?? valueByShape(node, 'phone', stop);
  const email = beside(names.email) ?? valueByShape(node, 'email', stop);
  return {
    ...(person === undefined || person === organisation
      ? {}
      : { name: person.replace(/^mr\.?\s+/i, '').slice(0, 200) }),
    ...(organisation === undefined ? {} : { organisation: organisation.slice(0, 200) }),
    ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
    ...(email === undefined || !/^[^\s@]+@[^\s@]+$/.test(email) ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

/** An address in parts or in one text at or below a node; undefined without street and place. */
export function addressOf(node: TreeNode, stop: Stop = () => false): Dwelling | undefined {
  const street = findValue(node, names.street, stop);
  const postcode = /(?<!\d)[1-9]\d{3}(?!\d)/.exec(findValue(node, names.postcode, stop) ?? '')?.[0];
  const municipality = findValue(node, names.municipality, stop);
  // `<gemeente>8800 Roeselare</gemeente>`.
  const code = postcode ?? /^[1-9]\d{3}(?= \p{L})/u.exec(municipality ?? '')?.[0];
  // `<woonplaats>Kerkplein 2 bus 12, 2860 Sint-Katelijne-Waver</woonplaats>`: all of it under one name.
  const all = street === undefined && municipality !== undefined ? parseAddress(municipality) : undefined;
  if (all?.street !== undefined && all.municipality !== undefined) return all;
  if (street !== undefined) {
    const number = findValue(node, names.houseNumber, stop);
    const parsedNumber =
      number === undefined ? undefined : (parseHouseNumber(number) ?? { houseNumber: number.slice(0, 20) });
    const box = parseBox(findValue(node, names.box, stop) ?? '');
    return {
      ...(parsedNumber === undefined ? (parseStreetLine(street) ?? { street }) : { street, ...parsedNumber }),
      ...(box === undefined ? {} : { box }),
      ...(code === undefined ? {} : { postcode: code }),
      ...(municipality === undefined ? {} : { municipality: municipality.replace(/^\d{4}\s+/, '') }),
    };
  }
  const whole = findValue(node, names.address, stop) ?? valueOf(node) ?? valueByShape(node, 'address', stop);
  const parsed = whole === undefined ? undefined : parseAddress(whole);
  if (parsed?.street === undefined && parsed?.municipality === undefined) return undefined;
  return {
    ...parsed,
    ...(code === undefined ? {} : { postcode: code }),
    ...(municipality === undefined || parsed.municipality !== undefined ? {} : { municipality }),
  };
}

/** The home of a party: only what stands under an address of its own, not its lawyer's. */
export function addressOfParty({ node, role }: Party): Dwelling | undefined {
  const stop = isOtherParty(role);
  return addressOf(node, stop);
}
