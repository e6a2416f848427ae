import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/**
 * Condition and update expressions of DynamoDB, as many of them as Kier writes, compiled once a text.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html
 */
export type TableItem = Readonly<Record<string, AttributeValue>>;
export type Placeholders = {
  readonly names?: Readonly<Record<string, string>> | undefined;
  readonly values?: Readonly<Record<string, AttributeValue>> | undefined;
};

type Operand = (item: TableItem, given: Placeholders) => AttributeValue | undefined;
export type Condition = (item: TableItem, given: Placeholders) => boolean;
export type Update = (item: TableItem, given: Placeholders) => TableItem;

const tokensOf = (text: string): string[] => text.match(/[#:]?[A-Za-z_][\w.]*|<>|<=|>=|[=<>(),+-]/g) ?? [];

const textOf = (value: AttributeValue | undefined): string | undefined => value?.S ?? value?.N;
const isSame = (a: AttributeValue | undefined, b: AttributeValue | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);

const compare = (a: AttributeValue | undefined, b: AttributeValue | undefined): number => {
  if (a?.N !== undefined && b?.N !== undefined) return Number(a.N) - Number(b.N);
  const [left, right] = [textOf(a), textOf(b)];
  if (left === undefined || right === undefined) return Number.NaN;
  return left < right ? -1 : left > right ? 1 : 0;
};

const comparisons: Readonly<
  Record<string, (a: AttributeValue | undefined, b: AttributeValue | undefined) => boolean>
> = {
  '=': isSame,
  // A missing attribute is unequal to every value.
  '<>': (a, b) => !isSame(a, b),
  '<': (a, b) => compare(a, b) < 0,
  '<=': (a, b) => compare(a, b) <= 0,
  '>': (a, b) => compare(a, b) > 0,
  '>=': (a, b) => compare(a, b) >= 0,
};

class Reader {
  readonly #tokens: string[];
  constructor(text: string) {
    this.#tokens = tokensOf(text);
  }
  get next(): string | undefined {
    return this.#tokens[0];
  }
  take(): string {
    const token = this.#tokens.shift();
    if (token === undefined) throw new Error('The expression ends too early.');
    return token;
  }
  takes(word: string): boolean {
    if (this.next?.toUpperCase() !== word) return false;
    this.take();
    return true;
  }
  expect(word: string): void {
    if (!this.takes(word)) throw new Error(`The expression has ${this.next} where ${word} belongs.`);
  }
}

const nameOf = (token: string, { names }: Placeholders): string =>
  token.startsWith('#') ? (names?.[token] ?? '') : token;

const operandOf = (token: string): Operand =>
  token.startsWith(':')
    ? (_item, { values }) => values?.[token]
    : (item, given) => item[nameOf(token, given)];

const readFunction = (reader: Reader, name: string): Condition => {
  reader.expect('(');
  const path = operandOf(reader.take());
  const argument = reader.takes(',') ? operandOf(reader.take()) : () => undefined;
  reader.expect(')');
  switch (name) {
    case 'attribute_exists':
      return (item, given) => path(item, given) !== undefined;
    case 'attribute_not_exists':
      return (item, given) => path(item, given) === undefined;
    case 'contains':
      return (item, given) => path(item, given)?.S?.includes(argument(item, given)?.S ?? '\u0000') ?? false;
    case 'begins_with':
      return (item, given) => path(item, given)?.S?.startsWith(argument(item, given)?.S ?? '\u0000') ?? false;
    default:
      throw new Error(`The double of the table does not know ${name}.`);
  }
};

const readPrimary = (reader: Reader): Condition => {
  if (reader.takes('NOT')) {
    const inner = readPrimary(reader);
    return (item, given) => !inner(item, given);
  }
  if (reader.takes('(')) {
    const inner = readOr(reader);
    reader.expect(')');
    return inner;
  }
  const token = reader.take();
  if (reader.next === '(') return readFunction(reader, token);
  const left = operandOf(token);
  if (reader.takes('BETWEEN')) {
    const low = operandOf(reader.take());
    reader.expect('AND');
    const high = operandOf(reader.take());
    return (item, given) =>
      compare(left(item, given), low(item, given)) >= 0 && compare(left(item, given), high(item, given)) <= 0;
  }
  if (reader.takes('IN')) {
    reader.expect('(');
    const choices = [operandOf(reader.take())];
    while (reader.takes(',')) choices.push(operandOf(reader.take()));
    reader.expect(')');
    return (item, given) => choices.some((choice) => isSame(left(item, given), choice(item, given)));
  }
  const comparison = comparisons[reader.take()];
  if (comparison === undefined) throw new Error('The double of the table does not know this comparison.');
  const right = operandOf(reader.take());
  return (item, given) => comparison(left(item, given), right(item, given));
};

const readAnd = (reader: Reader): Condition => {
  const parts = [readPrimary(reader)];
  while (reader.takes('AND')) parts.push(readPrimary(reader));
  return (item, given) => parts.every((part) => part(item, given));
};

const readOr = (reader: Reader): Condition => {
  const parts = [readAnd(reader)];
  while (reader.takes('OR')) parts.push(readAnd(reader));
  return (item, given) => parts.some((part) => part(item, given));
};

type Action = (before: TableItem, given: Placeholders, after: Record<string, AttributeValue>) => void;

const readSum = (reader: Reader): Operand => {
  const token = reader.take();
  let left: Operand;
  if (token === 'if_not_exists') {
    reader.expect('(');
    const path = operandOf(reader.take());
    reader.expect(',');
    const otherwise = operandOf(reader.take());
    reader.expect(')');
    left = (item, given) => path(item, given) ?? otherwise(item, given);
  } else left = operandOf(token);
  if (!reader.takes('+')) return left;
  const right = operandOf(reader.take());
  return (item, given) => ({ N: String(Number(left(item, given)?.N) + Number(right(item, given)?.N)) });
};

const actions: Readonly<Record<string, (reader: Reader) => Action>> = {
  SET: (reader) => {
    const path = reader.take();
    reader.expect('=');
    const value = readSum(reader);
    return (before, given, after) => {
      const found = value(before, given);
      if (found === undefined) throw new Error('An update sets an attribute to nothing.');
      after[nameOf(path, given)] = found;
    };
  },
  REMOVE: (reader) => {
    const path = reader.take();
    return (_before, given, after) => {
      Reflect.deleteProperty(after, nameOf(path, given));
    };
  },
  ADD: (reader) => {
    const path = reader.take();
    const value = operandOf(reader.take());
    return (before, given, after) => {
      const name = nameOf(path, given);
      const added = value(before, given);
      after[name] =
        added?.N === undefined
          ? { SS: [...new Set([...(before[name]?.SS ?? []), ...(added?.SS ?? [])])] }
          : { N: String(Number(before[name]?.N ?? 0) + Number(added.N)) };
    };
  },
  DELETE: (reader) => {
    const path = reader.take();
    const value = operandOf(reader.take());
    return (before, given, after) => {
      const name = nameOf(path, given);
      const gone = new Set(value(before, given)?.SS);
      const left = (before[name]?.SS ?? []).filter((one) => !gone.has(one));
      if (left.length > 0) after[name] = { SS: left };
      else Reflect.deleteProperty(after, name);
    };
  },
};

const readUpdate = (text: string): Update => {
  const reader = new Reader(text);
  const parts: Action[] = [];
  while (reader.next !== undefined) {
    const read = actions[reader.take().toUpperCase()];
    if (read === undefined) throw new Error(`The double of the table does not know the update "${text}".`);
    do parts.push(read(reader));
    while (reader.takes(','));
  }
  return (item, given) => {
    const after: Record<string, AttributeValue> = { ...item };
    for (const part of parts) part(item, given, after);
    return after;
  };
};

const readCondition = (text: string): Condition => {
  const reader = new Reader(text);
  const condition = readOr(reader);
  if (reader.next !== undefined) throw new Error(`The double of the table cannot read "${text}".`);
  return condition;
};

const remembering = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
};

export const conditionOf = remembering(readCondition);
export const updateOf = remembering(readUpdate);
