/** Cases that hold a key, in typed arrays: millions of keys weigh on no garbage collection. */

/** FNV-1a, 32 bits, from a seed; never 0, which marks a free slot. */
export function hashOf(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  // FNV leaves its high bits better mixed than its low ones, by which a slot is chosen.
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return value ^ (value >>> 13) || 1;
}

const FREE = 0;
/** Integers of a slot: two hashes of the key, what stands under it, and one to keep slots within a line of memory. */
const SLOT = 4;
/** At most half of the slots are taken. */
const FILL = 2;

/** Open addressing with linear probing: one key, one look at memory. */
class Slots {
  #slots = new Int32Array(SLOT * 1024);
  #taken = 0;

  /** Where the key stands, or the free slot where it would stand. */
  find(hash: number, check: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let at = (hash << 2) & mask;
    for (;;) {
      const found = slots[at];
      if (found === FREE || (found === hash && slots[at + 1] === check)) return at;
      at = (at + SLOT) & mask;
    }
  }

  isTaken(at: number): boolean {
    return this.#slots[at] !== FREE;
  }

  valueAt(at: number): number {
    return this.#slots[at + 2] ?? 0;
  }

  replace(at: number, value: number): void {
    this.#slots[at + 2] = value;
  }

  take(at: number, hash: number, check: number, value: number): void {
    this.#put(at, hash, check, value);
    this.#taken++;
    if (this.#taken * FILL * SLOT > this.#slots.length) this.#grow();
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(2 * old.length);
    for (let at = 0; at < old.length; at += SLOT) {
      const hash = old[at] ?? FREE;
      const check = old[at + 1] ?? 0;
      if (hash !== FREE) this.#put(this.find(hash, check), hash, check, old[at + 2] ?? 0);
    }
  }

  #put(at: number, hash: number, check: number, value: number): void {
    this.#slots[at] = hash;
    this.#slots[at + 1] = check;
    this.#slots[at + 2] = value;
  }
}

/** Keys that belong to one case each: who came first has it. */
export class OwnerTable {
  readonly #slots = new Slots();

  /** The owner, or -1. */
  ownerOf(hash: number, check: number): number {
    const at = this.#slots.find(hash, check);
    return this.#slots.isTaken(at) ? this.#slots.valueAt(at) : -1;
  }

  claim(hash: number, check: number, owner: number): void {
    const at = this.#slots.find(hash, check);
    if (!this.#slots.isTaken(at)) this.#slots.take(at, hash, check, owner);
  }
}

/** Head of a block in the pool: room, then how many members. */
const HEAD = 2;
const FIRST_ROOM = 3;

/** Keys that many cases share. One member stands in the slot itself; several stand side by side in a pool. */
export class BlockTable {
  readonly #slots = new Slots();
  #pool = new Int32Array(4096);
  #used = 0;

  /** Calls `meet` for each case under the key. */
  each(hash: number, meet: (member: number) => void): void {
    const at = this.#slots.find(hash, 0);
    if (!this.#slots.isTaken(at)) return;
    const value = this.#slots.valueAt(at);
    if (value >= 0) {
      meet(value);
      return;
    }
    const first = ~value + HEAD;
    const end = first + (this.#pool[~value + 1] ?? 0);
    for (let i = first; i < end; i++) meet(this.#pool[i] ?? 0);
  }

  /** Adds the case to the key, once. */
  add(hash: number, member: number): void {
    const at = this.#slots.find(hash, 0);
    if (!this.#slots.isTaken(at)) {
      this.#slots.take(at, hash, 0, member);
      return;
    }
    const value = this.#slots.valueAt(at);
    if (value === member) return;
    if (value >= 0) {
      const block = this.#allot(FIRST_ROOM);
      this.#pool[block + 1] = 2;
      this.#pool[block + HEAD] = value;
      this.#pool[block + HEAD + 1] = member;
      this.#slots.replace(at, ~block);
      return;
    }
    const block = ~value;
    const size = this.#pool[block + 1] ?? 0;
    const first = block + HEAD;
    // The latest are the likeliest to come again.
    for (let i = first + size - 1; i >= first; i--) if (this.#pool[i] === member) return;
    const room = this.#pool[block] ?? 0;
    const kept = size < room ? block : this.#allot(2 * room + 1);
    if (kept !== block) {
      this.#pool.copyWithin(kept + HEAD, first, first + size);
      this.#slots.replace(at, ~kept);
    }
    this.#pool[kept + HEAD + size] = member;
    this.#pool[kept + 1] = size + 1;
  }

  #allot(room: number): number {
    const block = this.#used;
    this.#used += HEAD + room;
    if (this.#used > this.#pool.length) {
      const longer = new Int32Array(2 * this.#pool.length + room);
      longer.set(this.#pool);
      this.#pool = longer;
    }
    this.#pool[block] = room;
    return block;
  }
}
