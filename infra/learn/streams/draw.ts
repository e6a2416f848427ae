/** Draws at random, the same for the same seed (xorshift128+ halves, 32 bits). */
export type Draw = {
  /** 0 to 1. */
  readonly share: () => number;
  /** Whole number from `from` to `to`, both included. */
  readonly int: (from: number, to: number) => number;
  /** True with this chance. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(items: readonly T[]) => T;
  /** The first items more often than the last: position drawn by a power of the uniform share. */
  readonly pickEarly: <T>(items: readonly T[], power: number) => T;
};

export function drawFrom(seed: number): Draw {
  let x = (seed ^ 0x9e3779b9) >>> 0 || 1;
  let y = Math.imul(seed + 0x7f4a7c15, 0x85ebca6b) >>> 0 || 2;
  const share = (): number => {
    let t = x;
    x = y;
    t ^= t << 13;
    t ^= t >>> 17;
    t ^= y ^ (y >>> 5);
    y = t >>> 0;
    return ((x + y) >>> 0) / 4_294_967_296;
  };
  for (let warm = 0; warm < 20; warm++) share();
  const at = <T>(items: readonly T[], position: number): T => {
    const item = items[Math.min(items.length - 1, Math.floor(position))];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  };
  return {
    share,
    int: (from, to) => from + Math.floor(share() * (to - from + 1)),
    chance: (most) => share() < most,
    pick: (items) => at(items, share() * items.length),
    pickEarly: (items, power) => at(items, share() ** power * items.length),
  };
}
