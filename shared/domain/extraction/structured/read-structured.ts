import {
  type Arrears,
  type Court,
  type Judgment,
  type Language,
  type Lease,
  type Problem,
  type Referrer,
  type SignalFields,
  type SignalKind,
  signalFields,
  type Tenant,
} from '#events/signal.ts';
import type { FieldProvenance, Reading } from '../../reading.ts';
import { brusselsDate } from '../../normalise/calendar-date.ts';
import { parseDate } from '../../normalise/dates.ts';
import { parseMoney } from '../../normalise/money.ts';
import { parseCount } from '../../normalise/number-words.ts';
import { foldText } from '../../normalise/text.ts';
import { findTimes, parseTime } from '../../normalise/times.ts';
import { kindOfWords } from '../lists/list-context.ts';
import { claims, names } from './field-names.ts';
import {
  addressOf,
  addressOfParty,
  contactOf,
  findParties,
  type Party,
  personsOf,
  roleOf,
} from './read-parties.ts';
import { childValue, descendants, findValue, keyOf, type TreeNode, valueOf } from './tree.ts';

export type StructuredReading = { readonly fields: SignalFields; readonly reading: Reading };

const COURT_KINDS = new Set<SignalKind>([
  'petition',
  'summons',
  'conciliation',
  'judgment',
  'eviction-notice',
]);

/** Confidence of a field that its own name in the file declares. */
const DECLARED = 0.95;

/**
 * Reads a court file of unknown structure by the names of its fields. Undefined when it names no tenant and no roll number, or
 * nothing tells what kind of document it is.
 */
export function readStructured(
  root: TreeNode,
  context: { readonly receivedAt: string; readonly part: string },
): StructuredReading | undefined {
  const receivedOn = brusselsDate(context.receivedAt);
  const parties = findParties(root);
  const ofRole = (role: Party['role']): Party[] => parties.filter((party) => party.role === role);
  const tenants = unique(ofRole('tenant').flatMap((party) => personsOf(party, receivedOn))).slice(0, 20);
  const isParty = (node: TreeNode): boolean =>
    node !== root && roleOf(node) !== undefined && roleOf(node) !== 'court';
  const court = readCourt(root, ofRole('court'), isParty);
  const judgment = readJudgment(root, isParty);
  const arrears = readArrears(root, isParty);
  const kind = kindOf(root, { court: court.court, judgment: judgment.judgment, arrears });
  if (kind === undefined || (tenants.length === 0 && court.court.rollNumber === undefined)) return undefined;
  const dwelling = dwellingOf(root, ofRole('tenant'), isParty);
  const landlord = landlordOf(ofRole('landlord'));
  const referrer = referrerOf([...ofRole('bailiff'), ...ofRole('sender')]);
  const lease = readLease(root, isParty);
  const problems = problemsOf(root, arrears);
  const language = languageOf(root);
  const fields: SignalFields = {
    kind,
    ...(language === undefined ? {} : { language }),
    ...(tenants.length === 0 ? {} : { tenants }),
    ...(dwelling === undefined ? {} : { dwelling }),
    ...(landlord === undefined ? {} : { landlord }),
    ...(referrer === undefined ? {} : { referrer }),
    ...(Object.keys(arrears).length === 0 ? {} : { arrears }),
    ...(Object.keys(court.court).length === 0 ? {} : { court: court.court }),
    ...(Object.keys(judgment.judgment).length === 0 ? {} : { judgment: judgment.judgment }),
    ...(Object.keys(lease).length === 0 ? {} : { lease }),
    ...(problems.length === 0 ? {} : { problems }),
  };
  const checked = signalFields.safeParse(fields);
  if (!checked.success) return undefined;
  return {
    fields: checked.data,
    reading: {
      provenance: [...provenanceOf(checked.data, context.part)],
      doubtful: [...court.doubtful, ...judgment.doubtful],
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

type Stop = (node: TreeNode) => boolean;

/** A date in the node's own text or in a child called date; the time beside it. */
function momentOf(node: TreeNode): { date?: string; time?: string } {
  const text = valueOf(node) ?? childValue(node, names.date) ?? childValue(node, names.hearing) ?? '';
  const date = parseDate(text);
  const beside = childValue(node, names.hearingTime);
  const iso = /[T ](\d{2}:\d{2})/.exec(text)?.[1];
  const time = beside === undefined ? (iso ?? findTimes(text)[0]?.time) : parseTime(beside);
  return {
    ...(date === undefined ? {} : { date }),
    ...(time === undefined || (iso === '00:00' && beside === undefined) ? {} : { time }),
  };
}

function nodesNamed(root: TreeNode, keys: ReadonlySet<string>, stop: Stop): TreeNode[] {
  return [...descendants(root, stop)].filter((node) => !stop(node) && keys.has(keyOf(node.name)));
}

function readCourt(
  root: TreeNode,
  courts: readonly Party[],
  stop: Stop,
): { court: Court; doubtful: string[] } {
  const doubtful: string[] = [];
  const name = courts
    .map(
      (party) =>
        findValue(party.node, names.courtName) ??
        (party.node.children.length === 0 ? valueOf(party.node) : undefined),
    )
    .find((each) => each !== undefined);
  const rollNumber = findValue(root, names.rollNumber, stop) ?? rollUnder(root, stop);
  const registered = nodesNamed(root, names.registeredOn, stop)
    .map((node) => momentOf(node).date)
    .find((each) => each !== undefined);
  const hearings = nodesNamed(root, names.hearing, stop)
    .map(momentOf)
    .filter((each) => each.date !== undefined);
  const hearing = hearings.find((each) => each.time !== undefined) ?? hearings[0];
  const siblingTime = hearing?.time ?? parseTime(findValue(root, names.hearingTime, stop) ?? '');
  const moments = new Set(hearings.map((each) => each.date));
  const sure = hearing?.date !== undefined && siblingTime !== undefined && moments.size === 1;
  if (hearings.length > 0 && !sure) doubtful.push('court.hearingAt');
  return {
    doubtful,
    court: {
      ...(name === undefined ? {} : { name: name.slice(0, 200) }),
      ...(rollNumber === undefined ? {} : { rollNumber: rollNumber.slice(0, 200) }),
      ...(registered === undefined ? {} : { registeredOn: registered }),
      ...(sure && hearing !== undefined ? { hearingAt: `${hearing.date}T${siblingTime}` } : {}),
    },
  };
}

/** `<rol nummer="26A1947"/>`: the number stands under the roll. */
function rollUnder(root: TreeNode, stop: Stop): string | undefined {
  const roll = [...descendants(root, stop)].find(
    (node) =>
      /^(?:rol|role|algemenerol|roll|ar|zaak|affaire)$/.test(keyOf(node.name)) && node.children.length > 0,
  );
  return roll === undefined
    ? undefined
    : childValue(roll, new Set(['nummer', 'nr', 'numero', 'number', 'id']));
}

function readJudgment(root: TreeNode, stop: Stop): { judgment: Judgment; doubtful: string[] } {
  const first = (keys: ReadonlySet<string>): string | undefined =>
    nodesNamed(root, keys, stop)
      .map((node) => momentOf(node).date)
      .find((each) => each !== undefined);
  const date = first(names.judgment);
  const served =
    date === undefined && first(names.evictionOn) === undefined ? undefined : first(names.servedOn);
  const eviction = first(names.evictionOn) ?? first(names.eviction);
  return {
    doubtful: [],
    judgment: {
      ...(date === undefined ? {} : { date }),
      ...(served === undefined ? {} : { servedOn: served }),
      ...(eviction === undefined ? {} : { evictionOn: eviction }),
    },
  };
}

/** A node that is the arrears: by its name, or by a code or kind that it carries (`code="HUURACHTERSTAND"`). */
function isArrears(node: TreeNode): boolean {
  if (names.arrears.has(keyOf(node.name))) return true;
  return node.children.some(
    (child) =>
      child.children.length === 0 &&
      /^(?:code|type|soort|aard|kind|omschrijving|naam|label|nature)$/.test(keyOf(child.name)) &&
      names.arrears.has(keyOf(child.value ?? '')),
  );
}

function readArrears(root: TreeNode, stop: Stop): Arrears {
  const nodes = [...descendants(root, stop)].filter((node) => !stop(node) && isArrears(node));
  const amounts = nodes
    .map((node) => parseMoney(valueOf(node) ?? childValue(node, names.amount) ?? ''))
    .filter((cents) => cents !== undefined && cents > 0);
  const months =
    nodes.map((node) => childValue(node, names.months)).find((each) => each !== undefined) ??
    findValue(root, names.months, stop);
  const rent = findValue(root, names.monthlyRent, stop) ?? rentUnderLease(root, stop);
  const monthCount =
    months === undefined ? undefined : parseCount(months.replace(/\s*(?:maanden|mois|months|monate)$/i, ''));
  const rentCents = rent === undefined ? undefined : parseMoney(rent);
  return {
    ...(amounts[0] === undefined ? {} : { amountCents: amounts[0] }),
    ...(monthCount === undefined || monthCount <= 0 || monthCount > 600 ? {} : { months: monthCount }),
    ...(rentCents === undefined || rentCents <= 0 ? {} : { monthlyRentCents: rentCents }),
  };
}

/** `"huur": 815` or `<huur bedrag="815"/>`: the lease's own amount is the rent. */
function rentUnderLease(root: TreeNode, stop: Stop): string | undefined {
  for (const node of nodesNamed(root, names.lease, stop)) {
    const text = valueOf(node) ?? childValue(node, names.amount);
    if (text !== undefined && parseMoney(text) !== undefined) return text;
  }
  return undefined;
}

function dwellingOf(root: TreeNode, tenants: readonly Party[], stop: Stop): SignalFields['dwelling'] {
  for (const node of nodesNamed(root, names.dwelling, stop)) {
    const address = addressOf(node, stop);
    if (address?.street !== undefined) return address;
  }
  for (const party of tenants) {
    const address = addressOfParty(party);
    if (address?.street !== undefined) return address;
  }
  return undefined;
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
    if (office === '' || /griffie|vredegerecht|justice de paix|greffe/i.test(office)) continue;
    return {
      ...(name === undefined ? {} : { name }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    };
  }
  return undefined;
}

const YES = /^(?:true|1|ja|oui|yes|j|y|o|x|schriftelijk|geschreven|ecrit|written|schriftlich)$/;
const NO = /^(?:false|0|nee|neen|non|no|n|nein|mondeling|oral|verbal|mundlich)$/;

function yesNo(text: string | undefined): boolean | undefined {
  const folded = foldText(text ?? '').trim();
  return YES.test(folded) ? true : NO.test(folded) ? false : undefined;
}

function readLease(root: TreeNode, stop: Stop): Lease {
  const leases = nodesNamed(root, names.lease, stop);
  const under = (keys: ReadonlySet<string>): string | undefined =>
    leases.map((node) => findValue(node, keys, stop)).find((each) => each !== undefined);
  const start = parseDate(
    under(names.leaseStart) ??
      findValue(
        root,
        new Set([
          'aanvanghuur',
          'leasestart',
          'mietbeginn',
          'debutbail',
          'datumaanvanghuur',
          'begindatumhuur',
        ]),
        stop,
      ) ??
      '',
  );
  const oral = yesNo(under(names.oral) ?? findValue(root, names.oral, stop));
  const written =
    yesNo(under(names.written) ?? findValue(root, names.written, stop)) ??
    yesNo(under(names.form)) ??
    (oral === undefined ? undefined : !oral);
  const student = yesNo(under(names.student) ?? findValue(root, names.student, stop));
  return {
    ...(start === undefined ? {} : { startDate: start }),
    ...(written === undefined ? {} : { written }),
    ...(student === true ? { student } : {}),
  };
}

function kindOf(
  root: TreeNode,
  facts: { court: Court; judgment: Judgment; arrears: Arrears },
): SignalKind | undefined {
  const { court, judgment, arrears } = facts;
  const said = [...descendants(root)]
    .filter((node) => names.kind.has(keyOf(node.name)) && node.children.length === 0)
    .map((node) => valueOf(node) ?? '');
  for (const words of [...said, root.name, ...root.children.map((child) => child.name)]) {
    const kind = kindOfWords(words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' '));
    if (kind !== undefined && kind !== 'arrears' && kind !== 'referral') return kind;
  }
  if (judgment.evictionOn !== undefined) return 'eviction-notice';
  if (judgment.date !== undefined) return 'judgment';
  if (court.rollNumber !== undefined || court.hearingAt !== undefined) return 'petition';
  return arrears.amountCents !== undefined || arrears.months !== undefined ? 'arrears' : undefined;
}

const LANGUAGES: readonly (readonly [Language, RegExp])[] = [
  ['nl', /^(?:nl|nl-be|nederlands|dutch|n)$/],
  ['fr', /^(?:fr|fr-be|frans|francais|french|f)$/],
  ['de', /^(?:de|de-be|duits|deutsch|german|d)$/],
  ['en', /^(?:en|engels|english)$/],
];
const NAME_WORDS: readonly (readonly [Language, RegExp])[] = [
  ['nl', /huur|zitting|rolnummer|griffie|gemeente|straat|naam/],
  ['fr', /locataire|bailleur|audience|greffe|commune|prenom|rue|loyer/],
  ['de', /mieter|sitzung|strasse|vorname|gemeinde/],
  ['en', /tenant|landlord|hearing|street|firstname|lease|court/],
];

/** The language that the file declares, else that of its field names. */
function languageOf(root: TreeNode): Language | undefined {
  const declared = foldText(findValue(root, names.language) ?? '');
  const known = LANGUAGES.find(([, pattern]) => pattern.test(declared))?.[0];
  if (known !== undefined) return known;
  const votes = NAME_WORDS.map(([language, pattern]) => ({
    language,
    count: [...descendants(root)].filter((node) => pattern.test(keyOf(node.name))).length,
  })).toSorted((a, b) => b.count - a.count);
  const [best, second] = votes;
  return best !== undefined && best.count > 0 && best.count > (second?.count ?? 0)
    ? best.language
    : undefined;
}

const PROBLEMS: readonly (readonly [Problem, RegExp])[] = [
  ['nuisance', /overlast|nachtlawaai|tapage|nuisance|larm/],
  ['upkeep', /vervuil|verwaarloz|onderhoud|hygien|insalubr|defaut d'entretien/],
];

function problemsOf(root: TreeNode, arrears: Arrears): Problem[] {
  const prose = [...descendants(root)]
    .filter((node) => claims.has(keyOf(node.name)) || /^(?:code|omschrijving)$/.test(keyOf(node.name)))
    .map((node) => foldText([node.value ?? '', ...node.children.map((child) => child.value ?? '')].join(' ')))
    .join(' ');
  const owes = arrears.amountCents !== undefined || arrears.months !== undefined;
  return [
    ...(owes ? (['arrears'] as const) : []),
    ...PROBLEMS.filter(([, pattern]) => pattern.test(prose)).map(([problem]) => problem),
  ];
}

function* provenanceOf(value: unknown, part: string, path = ''): Generator<FieldProvenance> {
  if (typeof value !== 'object' || value === null) {
    if (path !== '') yield { field: path, part, snippet: String(value).slice(0, 120), confidence: DECLARED };
    return;
  }
  for (const [key, inner] of Object.entries(value))
    yield* provenanceOf(inner, part, path === '' ? key : `${path}.${key}`);
}
