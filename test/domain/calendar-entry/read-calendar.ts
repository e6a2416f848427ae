/** A small reader of iCalendar files (RFC 5545), written apart from the writer so that it can judge it. */
export type Calendar = {
  readonly lines: readonly string[];
  readonly values: ReadonlyMap<string, string>;
};

const unescapedText = (value: string): string =>
  value.replaceAll(/\\(.)/gs, (_whole, character: string) =>
    character === 'n' || character === 'N' ? '\n' : character,
  );

export const readCalendar = (ics: string): Calendar => {
  if (!ics.endsWith('\r\n')) throw new Error('the last line has no end');
  const raw = ics.slice(0, -2).split('\r\n');
  for (const line of raw) {
    if (/[\r\n]/.test(line)) throw new Error('a bare line break');
    if (Buffer.byteLength(line, 'utf8') > 75) throw new Error(`longer than 75 octets: ${line}`);
  }
  const lines = raw.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  const values = new Map<string, string>();
  for (const line of lines) {
    const colon = /^(?:[^":]|"[^"]*")*:/.exec(line)?.[0].length;
    if (colon === undefined) throw new Error(`no value: ${line}`);
    const name = line.slice(0, colon - 1);
    if (!values.has(name)) values.set(name, unescapedText(line.slice(colon)));
  }
  return { lines, values };
};
