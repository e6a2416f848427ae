/** Where a text stops being JSON: line and column, both from 1. */
export type JsonFault = { readonly line: number; readonly column: number };

// Control characters stand escaped in a text.
const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w))/uy;

/** What may come next: a value, a name, either of them or the end of an empty list or object, and so on. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const isEnd = (mark: string, open: readonly string[]): boolean =>
  (mark === '}' && open.at(-1) === '{') || (mark === ']' && open.at(-1) === '[');

/** What is expected after a token; undefined when the token may not stand here. */
const after = (
  expected: Expected,
  mark: string | undefined,
  isText: boolean,
  open: string[],
): Expected | undefined => {
  const done = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  if (mark !== undefined && expected.endsWith('-or-end') && isEnd(mark, open)) {
    open.pop();
    return done();
  }
  if (expected === 'name' || expected === 'name-or-end') return isText ? 'colon' : undefined;
  if (expected === 'colon') return mark === ':' ? 'value' : undefined;
  if (expected === 'comma-or-end') {
    if (mark !== ',') return undefined;
    return open.at(-1) === '{' ? 'name' : 'value';
  }
  if (expected === 'nothing') return undefined;
  if (mark === undefined) return done();
  if (mark !== '{' && mark !== '[') return undefined;
  open.push(mark);
  return mark === '{' ? 'name-or-end' : 'value-or-end';
};

/** The place of the first mark, name or value that may not stand where it does. Node tells it for some faults only. */
export const jsonFaultOf = (text: string): JsonFault => {
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  let at = 0;
  for (;;) {
    token.lastIndex = at;
    const found = token.exec(text);
    expected =
      found === null || expected === undefined
        ? undefined
        : after(expected, found[1], found[2] !== undefined, open);
    if (found === null || expected === undefined) break;
    at = token.lastIndex;
  }
  const place = at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
  const lines = text.slice(0, place).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};
