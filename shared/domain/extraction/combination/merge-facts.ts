import type { Court, Judgment, Landlord, SignalFields, Tenant } from '#events/signal.ts';
import { foldText } from '../../normalise/text.ts';
import type { Reading } from '../../reading.ts';

/** Fields with where they were read. */
export type Facts = { readonly fields: SignalFields; readonly reading: Reading };

/** Without the members that are undefined, so that absent stays absent. */
function defined<T extends object>(value: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

const nonEmpty = <T extends object>(value: T): T | undefined =>
  Object.keys(value).length === 0 ? undefined : value;

/** The same name, written with or without its legal form (`Scheldekant`, `Woonmaatschappij Scheldekant bv`). */
function sameName(a: string, b: string): boolean {
  const words = (name: string): string[] =>
    foldText(name)
      .replace(/[^a-z0-9]+/g, ' ')
      .split(' ')
      .filter(
        (word) =>
          word !== '' &&
          !/^(?:bv|bvba|nv|vzw|cv|cvba|asbl|srl|sa|svk|woonmaatschappij|de|het|the)$/.test(word),
      );
  const [first, second] = [new Set(words(a)), words(b)];
  return second.some((word) => first.has(word));
}

/** Of two accounts of the landlord the first counts; the second adds what it lacks when it speaks of the same one. */
function mergeLandlords(own: Landlord | undefined, other: Landlord | undefined): Landlord | undefined {
  if (own === undefined || other === undefined) return own ?? other;
  if (own.name !== undefined && other.name !== undefined && !sameName(own.name, other.name)) return own;
  if (
    own.enterpriseNumber !== undefined &&
    other.enterpriseNumber !== undefined &&
    own.enterpriseNumber !== other.enterpriseNumber
  )
    return own;
  return { ...other, ...own };
}

function mergeReadings(own: Reading, mail: Reading, fields: SignalFields): Reading {
  const stated = (path: string): boolean => {
    let value: unknown = fields;
    for (const key of path.split('.'))
      value =
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined;
    return value !== undefined;
  };
  const known = new Set(own.provenance.map(({ field }) => field));
  return defined<Reading>({
    ...mail,
    ...own,
    statedAt: own.statedAt ?? mail.statedAt,
    news: mail.news ?? own.news,
    repliesTo: mail.repliesTo ?? own.repliesTo,
    newText: mail.newText ?? own.newText,
    contractRef: own.contractRef ?? mail.contractRef,
    relation: mail.relation ?? own.relation,
    provenance: [
      ...own.provenance,
      ...mail.provenance.filter(({ field }) => !known.has(field) && stated(field)),
    ].filter(({ field }) => stated(field)),
    doubtful: [...new Set([...own.doubtful, ...mail.doubtful])].filter((path) => !stated(path)),
  });
}

/**
 * A row of a list, completed by the mail that brought it: who the landlord is, whether the tenants know, who refers. What the
 * mail says of one household is not said of every row.
 */
export function completeRow(row: Facts, mail: Facts): Facts {
  const fields = defined<SignalFields>({
    ...row.fields,
    language: row.fields.language ?? mail.fields.language,
    landlord: mergeLandlords(row.fields.landlord, mail.fields.landlord),
    referrer: row.fields.referrer ?? mail.fields.referrer,
    tenantInformed: row.fields.tenantInformed ?? mail.fields.tenantInformed,
  });
  const general: Reading = {
    ...mail.reading,
    provenance: mail.reading.provenance.filter(({ field }) =>
      /^(?:landlord|referrer|tenantInformed|language)/.test(field),
    ),
    doubtful: [],
  };
  return { fields, reading: mergeReadings(row.reading, general, fields) };
}

/**
 * A mail whose body holds a table of one household: the row counts for the tenants, the dwelling and the amounts, the prose for the
 * rest. A tenant whom both name keeps what either says of him.
 */
export function completeWithRow(mail: Facts, row: Facts, kind: SignalFields['kind']): Facts {
  const own = mail.fields.tenants ?? [];
  const tenants = (row.fields.tenants ?? []).map((tenant, index) => {
    const name = foldText(tenant.familyName ?? '');
    const same = own.find((each) => foldText(each.familyName ?? '') === name && name !== '');
    return { ...(same ?? (own.length === 1 && index === 0 ? factsBesideName(own[0]) : {})), ...tenant };
  });
  const fields = defined<SignalFields>({
    ...row.fields,
    ...mail.fields,
    kind,
    tenants: tenants.length > 0 ? tenants : mail.fields.tenants,
    dwelling: row.fields.dwelling ?? mail.fields.dwelling,
    arrears: nonEmpty({ ...mail.fields.arrears, ...row.fields.arrears }),
    lease: nonEmpty({ ...mail.fields.lease, ...row.fields.lease }),
    landlord: mergeLandlords(mail.fields.landlord, row.fields.landlord),
    problems: mail.fields.problems ?? row.fields.problems,
  });
  return { fields, reading: mergeReadings(row.reading, mail.reading, fields) };
}

/** What the prose says of the only tenant when it misread his name. */
function factsBesideName(tenant: Tenant | undefined): Tenant {
  const { givenName: _given, familyName: _family, ...facts } = tenant ?? {};
  return facts;
}

/**
 * A court document, completed by the mail to which it is attached. The document counts for what it states; the mail adds what it
 * lacks. Who writes the mail is the referrer, and no other; a registry is none. Two different hearings make none, unless the mail
 * says that it was moved: a wrong date is worse than a missing one.
 */
export function completeDocument(document: Facts, mail: Facts): Facts {
  const own = document.fields;
  const said = mail.fields;
  const moved = mail.reading.news?.includes('hearing-moved') === true;
  const hearings = [own.court?.hearingAt, said.court?.hearingAt];
  const conflict = hearings[0] !== undefined && hearings[1] !== undefined && hearings[0] !== hearings[1];
  const hearingAt = conflict ? (moved ? hearings[1] : undefined) : (hearings[0] ?? hearings[1]);
  const speaksOfJudgment =
    own.kind === 'judgment' || own.kind === 'eviction-notice' || own.judgment !== undefined;
  const judgment = speaksOfJudgment
    ? nonEmpty<Judgment>({ ...said.judgment, ...own.judgment })
    : own.judgment;
  const court = nonEmpty(
    defined<Court>({
      name: own.court?.name ?? said.court?.name,
      rollNumber: own.court?.rollNumber ?? said.court?.rollNumber,
      registeredOn: own.court?.registeredOn ?? said.court?.registeredOn,
      hearingAt,
    }),
  );
  const fields = defined<SignalFields>({
    ...own,
    language: own.language ?? said.language,
    tenants: own.tenants ?? said.tenants,
    dwelling: own.dwelling ?? said.dwelling,
    landlord: mergeLandlords(own.landlord, said.landlord),
    referrer: mail.reading.relation === 'court' ? undefined : (said.referrer ?? own.referrer),
    arrears: own.arrears ?? said.arrears,
    court,
    judgment,
    lease: nonEmpty({ ...said.lease, ...own.lease }),
    problems: own.problems ?? said.problems,
    stepsTaken: own.stepsTaken ?? said.stepsTaken,
    guidanceQuestion: own.guidanceQuestion ?? said.guidanceQuestion,
    tenantInformed: own.tenantInformed ?? said.tenantInformed,
  });
  const reading = mergeReadings(document.reading, mail.reading, fields);
  return {
    fields,
    reading:
      conflict && !moved
        ? { ...reading, doubtful: [...new Set([...reading.doubtful, 'court.hearingAt'])] }
        : reading,
  };
}

/** A mail completed by a letter attached to it: the mail counts, the letter adds whom, where, how much and since when. */
export function completeWithLetter(mail: Facts, letter: Facts): Facts {
  const said = mail.fields;
  const added = letter.fields;
  const home =
    said.dwelling?.street === undefined && added.dwelling?.street !== undefined
      ? added.dwelling
      : said.dwelling;
  const fields = defined<SignalFields>({
    ...said,
    tenants: completedTenants(said.tenants, added.tenants),
    dwelling: home ?? added.dwelling,
    landlord: mergeLandlords(said.landlord, added.landlord),
    arrears:
      said.arrears?.amountCents === undefined
        ? nonEmpty({ ...added.arrears, ...said.arrears })
        : said.arrears,
    lease: nonEmpty({ ...added.lease, ...said.lease }),
    problems: said.problems ?? added.problems,
  });
  return { fields, reading: mergeReadings(mail.reading, letter.reading, fields) };
}

/** The tenants that the mail names, else those of the letter; one surname gets its given name and particulars from the other. */
function completedTenants(
  own: readonly Tenant[] | undefined,
  other: readonly Tenant[] | undefined,
): Tenant[] | undefined {
  if (own === undefined || own.length === 0) return other === undefined ? undefined : [...other];
  return own.map((tenant) => {
    const same = (other ?? []).filter(
      (each) =>
        each.familyName !== undefined &&
        foldText(each.familyName) === foldText(tenant.familyName ?? '') &&
        (tenant.givenName === undefined ||
          each.givenName === undefined ||
          foldText(each.givenName) === foldText(tenant.givenName)),
    );
    const [only] = same;
    return only !== undefined && same.length === 1 ? { ...only, ...tenant } : tenant;
  });
}

/** The two speak of one household: a shared tenant, dwelling or roll number, or one of them names nobody. */
export function sameHousehold(a: SignalFields, b: SignalFields): boolean {
  const tenants = (fields: SignalFields): string[] =>
    (fields.tenants ?? [])
      .map((tenant) => foldText(tenant.familyName ?? '').replace(/[^a-z]/g, ''))
      .filter((name) => name !== '');
  const [first, second] = [tenants(a), tenants(b)];
  if (first.length > 0 && second.length > 0) return first.some((name) => second.includes(name));
  const door = (fields: SignalFields): string | undefined =>
    fields.dwelling?.street === undefined
      ? undefined
      : foldText(`${fields.dwelling.street}${fields.dwelling.houseNumber ?? ''}`).replace(/[^a-z0-9]/g, '');
  const [here, there] = [door(a), door(b)];
  return here === undefined || there === undefined || here === there;
}
