import { type SignalFields, signalFields } from '#events/signal.ts';

type Json = { [key: string]: unknown };

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes away the value at a path; an element of a list goes as a whole, so that none of it stands on its own. */
const without = (value: unknown, path: readonly PropertyKey[]): unknown => {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    if (typeof key !== 'number') return value;
    const changed: unknown[] = value.map((item, index) => (index === key ? without(item, rest) : item));
    return changed.filter(
      (item) => item !== undefined && !(isObject(item) && Object.keys(item).length === 0),
    );
  }
  if (!isObject(value)) return undefined;
  const next = without(value[key.toString()], rest);
  const { [key.toString()]: _gone, ...others } = value;
  return next === undefined || (isObject(next) && Object.keys(next).length === 0)
    ? others
    : { ...others, [key.toString()]: next };
};

/** Rounds of taking away; each shows the defects that the last one hid. */
const ROUNDS = 4;

/**
 * What of a reading keeps the contract: a value that breaks it is left out and named, the rest goes on. undefined: not
 * even the kind is sound. A reader's slip must cost one field, never the signal.
 */
export const salvageFields = (
  fields: SignalFields,
): { readonly fields: SignalFields; readonly leftOut: readonly string[] } | undefined => {
  let value: unknown = fields;
  const leftOut: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsed = signalFields.safeParse(value);
    if (parsed.success) return { fields: parsed.data, leftOut };
    // From the end, so that places in a list stay what they were.
    for (const { path, code, ...issue } of parsed.error.issues.toReversed()) {
      const keys =
        code === 'unrecognized_keys' && 'keys' in issue ? issue.keys.map((key) => [...path, key]) : [path];
      for (const place of keys) {
        leftOut.push(place.join('.'));
        value = without(value, place);
      }
    }
  }
  return undefined;
};
