import { type SignalFields, signalFields } from '#events/signal.ts';

type Draft = Record<string, unknown>;

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Without empty texts, and without objects that hold nothing: what is not stated is absent. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) {
    const members = value.map(withoutNothing).filter((member) => member !== undefined);
    return members.length === 0 ? undefined : members;
  }
  if (!isDraft(value)) return value === '' || value === null ? undefined : value;
  const entries = Object.entries(value).map(([key, member]) => [key, withoutNothing(member)] as const);
  const kept = entries.filter(([, member]) => member !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function without(value: unknown, path: readonly PropertyKey[]): void {
  let target: unknown = value;
  for (const key of path.slice(0, -1))
    target = typeof target === 'object' && target !== null ? (target as Draft)[String(key)] : undefined;
  const last = path.at(-1);
  if (last !== undefined && typeof target === 'object' && target !== null)
    delete (target as Draft)[String(last)];
}

/** Faults of one signal that are taken out one by one before it is given up. */
const MAX_REPAIRS = 8;

/**
 * The fields as the contract has them. A value that cannot stand (a name of 300 letters, an e-mail that is none) is left out and
 * named in `left`; undefined when the whole cannot stand.
 */
export function validFields(
  fields: SignalFields,
): { readonly fields: SignalFields; readonly left: readonly string[] } | undefined {
  const asItIs = signalFields.safeParse(fields);
  if (asItIs.success) return { fields: asItIs.data, left: [] };
  let draft = withoutNothing(fields);
  const left: string[] = [];
  for (let tries = 0; tries <= MAX_REPAIRS; tries += 1) {
    const checked = signalFields.safeParse(draft);
    if (checked.success) return { fields: checked.data, left };
    for (const { path } of checked.error.issues) {
      if (path.length < 2) return undefined;
      left.push(path.join('.'));
      without(draft, path);
    }
    draft = withoutNothing(draft);
  }
  return undefined;
}

/** Facts for a reviewer, as far as the contract would have them; undefined when nothing is left. */
export function validPartialFields(fields: Partial<SignalFields>): Partial<SignalFields> | undefined {
  const valid = validFields({ ...fields, kind: fields.kind ?? 'other' });
  if (valid === undefined) return undefined;
  const { kind, ...rest } = valid.fields;
  const kept: Partial<SignalFields> = fields.kind === undefined ? rest : { kind, ...rest };
  return Object.keys(kept).length === 0 ? undefined : kept;
}
