/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one text into the other: 0, 1, 2, or 3 for "more than
 * two". Two strings are only ever asked how near they are, so counting stops at two (optimal string alignment, banded).
 */
export function editsUpToTwo(a: string, b: string): number {
  if (a === b) return 0;
  let short = a.length <= b.length ? a : b;
  let long = a.length <= b.length ? b : a;
  if (long.length - short.length > 2) return 3;
  let start = 0;
  while (start < short.length && short.charCodeAt(start) === long.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < short.length - start &&
    short.charCodeAt(short.length - 1 - end) === long.charCodeAt(long.length - 1 - end)
  )
    end++;
  short = short.slice(start, short.length - end);
  long = long.slice(start, long.length - end);
  if (short.length === 0) return long.length;
  if (short.length > 4 && !shareLetters(short, long)) return 3;
  return matrix(short, long);
}

/** Cheap refusal: with two edits at most two letters of the shorter one can be missing from the longer one. */
function shareLetters(short: string, long: string): boolean {
  let missing = 0;
  for (let i = 0; i < short.length; i++) if (!long.includes(short.charAt(i)) && ++missing > 2) return false;
  return true;
}

let before = new Uint8Array(64);
let previous = new Uint8Array(64);
let current = new Uint8Array(64);

function matrix(short: string, long: string): number {
  const width = long.length + 1;
  if (width > current.length) {
    before = new Uint8Array(width);
    previous = new Uint8Array(width);
    current = new Uint8Array(width);
  }
  for (let j = 0; j < width; j++) previous[j] = Math.min(j, 3);
  for (let i = 1; i <= short.length; i++) {
    let best = 3;
    current[0] = Math.min(i, 3);
    for (let j = 1; j < width; j++) {
      const same = short.charCodeAt(i - 1) === long.charCodeAt(j - 1);
      let cost = Math.min(
        (previous[j - 1] ?? 3) + (same ? 0 : 1),
        (previous[j] ?? 3) + 1,
        (current[j - 1] ?? 3) + 1,
      );
      if (
        i > 1 &&
        j > 1 &&
        short.charCodeAt(i - 1) === long.charCodeAt(j - 2) &&
        short.charCodeAt(i - 2) === long.charCodeAt(j - 1)
      )
        cost = Math.min(cost, (before[j - 2] ?? 3) + 1);
      if (cost > 3) cost = 3;
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > 2) return 3;
    [before, previous, current] = [previous, current, before];
  }
  return previous[width - 1] ?? 3;
}

/** Which letters and digits a folded text holds, one bit for each class: a cheap sign that two texts are far apart. */
export function lettersOf(folded: string): number {
  let bits = 0;
  for (let i = 0; i < folded.length; i++) bits |= 1 << (folded.charCodeAt(i) % 31);
  return bits;
}

/** Each edit changes at most two letters: with more than four of difference, two edits cannot do. */
export function farApart(a: number, b: number): boolean {
  let rest = a ^ b;
  let differing = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    if (++differing > 4) return true;
  }
  return false;
}
