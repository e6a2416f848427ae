/** Entries kept by each memory; above it the memory starts anew, so that a long-lived worker stays small. */
const MEMORY = 50_000;

/**
 * Remembers the results of a pure function of one text. Names and streets repeat (one Belgian in two hundred is a
 * Peeters), and folding costs ten times a look-up.
 */
export function remember<T>(calculate: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MEMORY) known = new Map();
    const result = calculate(text);
    known.set(text, result);
    return result;
  };
}
