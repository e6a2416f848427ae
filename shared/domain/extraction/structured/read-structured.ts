import {
  type Referrer,
  type SignalFields,
  type SignalKind,
  signalFields,
  type Tenant,
} from '#events/signal.ts';
import { parseAddress } from '../../normalise/addresses.ts';
import { brusselsDate } from '../../normalise/calendar-date.ts';
import { foldText } from '../../normalise/text.ts';
import type { FieldProvenance, Reading } from '../../reading.ts';
import { spellCodeLists } from './code-lists.ts';
import { expandKeys } from './expand-keys.ts';
import { names } from './field-names.ts';
import { nameLabelledValues } from './labelled-values.ts';
import { nodesNamed, readCourtFacts, readJudgmentFacts } from './read-court-facts.ts';
import { kindOfFile, languageOfFile, problemsOfFile } from './read-kind.ts';
import { readArrearsFacts, readLeaseFacts } from './read-lease-facts.ts';
import {
  addressOf,
  addressOfParty,
  contactOf,
  findParties,
  type Party,
  personsOf,
  roleOf,
} from './read-parties.ts';
import { momentOf } from './moments.ts';
import { resolveReferences } from './references.ts';
import { spellRoleCodes } from './role-codes.ts';
import { isLargerThan, keyOf, type Stop, type TreeNode, valueOf } from './tree.ts';

export type StructuredReading = { readonly fields: SignalFields; readonly reading: Reading };

const COURT_KINDS = new Set<SignalKind>([
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
]);

/** Fields and groups of one court file; what has more is a list, and each field is looked at many times. */
const MOST_NODES = 10_000;

/** Confidence of a field that its own name in the file declares. */
const DECLARED = 0.95;

/**
 * Reads a court file of unknown structure by the names of its fields. Undefined when it names no tenant and no roll number, or
 * nothing tells what kind of document it is.
 */
export function readStructured(
  file: TreeNode,
  context: { readonly receivedAt: string; readonly part: string },
): StructuredReading | undefined {
  if (isLargerThan(file, MOST_NODES)) return undefined;
  const root = spellRoleCodes(resolveReferences(spellCodeLists(expandKeys(nameLabelledValues(file)))));
  const receivedOn = brusselsDate(context.receivedAt);
  const parties = findParties(root);
  const ofRole = (role: Party['role']): Party[] => parties.filter((party) => party.role === role);
  const stop: Stop = (node) => node !== root && roleOf(node) !== undefined && roleOf(node) !== 'court';
  // The seat of a firm is nobody's home.
  const persons = ofRole('tenant').filter((party) => personsOf(party, receivedOn).length > 0);
  const tenants = unique(ofRole('tenant').flatMap((party) => personsOf(party, receivedOn))).slice(0, 20);
  const { court, doubtful } = readCourtFacts(root, parties, stop, receivedOn);
  const judgment = readJudgmentFacts(root, stop);
  const arrears = readArrearsFacts(root, stop);
  const kind = kindOfFile(root, { court, judgment, arrears });
  if (kind === undefined || (tenants.length === 0 && court.rollNumber === undefined)) return undefined;
  const dwelling = dwellingOf(root, persons, stop);
  const domicile = domicileOf(persons, dwelling);
  const landlord = landlordOf(ofRole('landlord'));
  const referrer = referrerOf([...ofRole('bailiff'), ...ofRole('sender')]);
  const lease = readLeaseFacts(root, stop);
  const problems = problemsOfFile(root, arrears);
  const language = languageOfFile(root);
  const fields: SignalFields = {
    kind,
    ...(language === undefined ? {} : { language }),
    ...(tenants.length === 0 ? {} : { tenants }),
    ...(dwelling === undefined ? {} : { dwelling }),
    ...(landlord === undefined ? {} : { landlord }),
    ...(referrer === undefined ? {} : { referrer }),
    ...(Object.keys(arrears).length === 0 ? {} : { arrears }),
    ...(Object.keys(court).length === 0 ? {} : { court }),
    ...(Object.keys(judgment).length === 0 ? {} : { judgment }),
    ...(Object.keys(lease).length === 0 ? {} : { lease }),
    ...(problems.length === 0 ? {} : { problems }),
  };
  const checked = signalFields.safeParse(fields);
  if (!checked.success) return undefined;
  return {
    fields: checked.data,
    reading: {
      provenance: [...provenanceOf(checked.data, context.part)],
      doubtful,
      ...(domicile === undefined ? {} : { domicile }),
      ...(COURT_KINDS.has(kind)
        ? { relation: referrer === undefined ? ('court' as const) : ('bailiff' as const) }
        : {}),
    },
  };
}

function unique(tenants: readonly Tenant[]): Tenant[] {
  const seen = new Map<string, Tenant>();
  for (const tenant of tenants) {
    const key = foldText(`${tenant.familyName ?? ''}|${tenant.givenName ?? ''}`);
    seen.set(key, { ...seen.get(key), ...tenant });
  }
  return [...seen.values()];
}

/** The rented good, else the tenant's own address, else the only address that belongs to nobody. */
function dwellingOf(root: TreeNode, tenants: readonly Party[], stop: Stop): SignalFields['dwelling'] {
  for (const node of nodesNamed(root, names.dwelling, stop)) {
    const address = addressOf(node, stop);
    if (address?.street !== undefined) return address;
  }
  for (const party of tenants) {
    const address = addressOfParty(party);
    if (address?.street !== undefined) return address;
  }
  const free = unclaimedAddresses(root, stop);
  const places = new Map(free.map((address) => [placeOf(address), address]));
  return places.size === 1 ? [...places.values()][0] : undefined;
}

const placeOf = ({ street = '', houseNumber = '' }: NonNullable<SignalFields['dwelling']>): string =>
  foldText(`${street}|${houseNumber}`);

/** Addresses of nobody and of no sitting: a node that carries a name, a number to call or an hour has its own address. */
function unclaimedAddresses(root: TreeNode, stop: Stop): NonNullable<SignalFields['dwelling']>[] {
  const found: NonNullable<SignalFields['dwelling']>[] = [];
  const walk = (node: TreeNode): void => {
    if (node !== root && (stop(node) || roleOf(node) !== undefined || isSomebodys(node))) return;
    const text = valueOf(node) ?? '';
    const whole =
      text.length <= LONGEST_ADDRESS && /\d.*\d{4} \p{L}/u.test(text) ? parseAddress(text) : undefined;
    if (whole?.street !== undefined && whole.postcode !== undefined) {
      found.push(whole);
      return;
    }
    const address =
      node !== root &&
      (names.address.has(keyOf(node.name)) ||
        node.children.some((child) => names.street.has(keyOf(child.name))))
        ? addressOf(node, stop)
        : undefined;
    if (address?.street !== undefined) found.push(address);
    else for (const child of node.children) walk(child);
  };
  walk(root);
  return found;
}

function isSomebodys(node: TreeNode): boolean {
  if (names.hearing.has(keyOf(node.name)) || momentOf(node).time !== undefined) return true;
  return node.children.some((child) => OWNERS.some((keys) => keys.has(keyOf(child.name))));
}

const LONGEST_ADDRESS = 120;

const OWNERS = [names.phone, names.email, names.enterpriseNumber, names.familyName, names.organisation];

/** The tenant's own address, where it is another than the rented good. */
function domicileOf(tenants: readonly Party[], dwelling: SignalFields['dwelling']): SignalFields['dwelling'] {
  const own = tenants.map(addressOfParty).find((address) => address?.street !== undefined);
  if (own === undefined || dwelling === undefined) return undefined;
  return placeOf(own) === placeOf(dwelling) ? undefined : own;
}

function landlordOf(parties: readonly Party[]): SignalFields['landlord'] {
  const contacts = parties
    .map(contactOf)
    .filter((contact) => (contact.name ?? contact.organisation) !== undefined);
  const [first] = contacts;
  if (first === undefined) return undefined;
  const name = [...new Set(contacts.map((contact) => contact.name ?? contact.organisation ?? ''))]
    .join(' en ')
    .slice(0, 200);
  return {
    name,
    ...(first.enterpriseNumber === undefined ? {} : { enterpriseNumber: first.enterpriseNumber }),
    ...(first.email === undefined ? {} : { email: first.email }),
    ...(first.phone === undefined ? {} : { phone: first.phone }),
  };
}

/** The bailiff or service that sends the file; a registry is no referrer. */
function referrerOf(parties: readonly Party[]): Referrer | undefined {
  for (const party of parties) {
    const { name, organisation, email, phone } = contactOf(party);
    const office = organisation ?? name ?? '';
    if (
      office === '' ||
      /griffie|vredegerecht|justice de paix|greffe|rechtbank|tribunal|friedensgericht/i.test(office)
    )
      continue;
    return {
      ...(name === undefined ? {} : { name }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    };
  }
  return undefined;
}

function* provenanceOf(value: unknown, part: string, path = ''): Generator<FieldProvenance> {
  if (typeof value !== 'object' || value === null) {
    if (path !== '') yield { field: path, part, snippet: String(value).slice(0, 120), confidence: DECLARED };
    return;
  }
  for (const [key, inner] of Object.entries(value))
    yield* provenanceOf(inner, part, path === '' ? key : `${path}.${key}`);
}
