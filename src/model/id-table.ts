import { mix } from './digest.ts';

/** The number of shards of a table. When the table grows, only one shard at a time is copied. */
const SHARDS = 64;
const FIRST_SIZE = 1024;
/** The share of used slots above which a shard grows. */
const MAX_LOAD = 0.8;
/** The factor by which a shard grows. */
const GROWTH = 1.5;
/** The factor for the first half of a hash. The second half uses the default factor of `mix`. */
const FACTOR_A = 0x9e3779b1;

/** Remembers ids. `IdTable` does, and `IdKeys`, which only computes their keys. */
export type SeenIds = Pick<IdTable, 'add'>;

/**
 * Numbers ids from 0 in the order in which they are added. It stores only a 64-bit hash of each id,
 * because traces may have millions of ids, whose strings would take too much memory. Among ten
 * million ids, the chance that two have the same hash is 1 in 300,000.
 */
export class IdTable {
  /**
   * The hashes of the ids in each shard. Each slot has two elements, for the halves of a hash. Two
   * zeros mark an empty slot.
   */
  readonly #tables: Uint32Array[] = Array.from(
    { length: SHARDS },
    () => new Uint32Array(FIRST_SIZE * 2),
  );
  /**
   * The number of the id in each slot. Undefined if the table stores only whether an id is present.
   */
  readonly #indexes: Int32Array[] | undefined;
  readonly #counts = new Uint32Array(SHARDS);
  #size = 0;
  #scope: string | undefined;
  #scopeA = 0;
  #scopeB = 0;
  /** The first half of the hash that `#mix` or `#mixText` computed last. */
  #a = 0;
  /** The second half of the hash that `#mix` or `#mixText` computed last. */
  #b = 0;

  constructor(keeps: 'presence' | 'numbers') {
    this.#indexes =
      keeps === 'numbers'
        ? Array.from({ length: SHARDS }, () => new Int32Array(FIRST_SIZE))
        : undefined;
  }

  /** The number of different ids that were added. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds an id and returns whether it is new. The same id with another scope or another 32-bit
   * digest is a different id.
   */
  add(id: string, scope = '', digest = 0): boolean {
    const before = this.#size;
    this.number(id, scope, digest);
    return this.#size > before;
  }

  /** Whether the table contains an id with a scope. */
  has(id: string, scope = ''): boolean {
    this.#mix(id, scope, 0);
    const table = this.#tableOf(this.#b % SHARDS);
    return table[placeOf(table, this.#a, this.#b) * 2] === this.#a;
  }

  /**
   * Returns the number of an id. Adds the id if it is new. Numbers start at 0, in the order of
   * addition. If the table stores only which ids are present, returns -1 for a known id.
   */
  number(id: string, scope = '', digest = 0): number {
    this.#mix(id, scope, digest);
    return this.#insert(this.#a, this.#b);
  }

  /** Returns the hash of an id as text, without adding the id. Two ids have different hashes if `add` counts both. */
  key(id: string, scope = '', digest = 0): string {
    this.#mix(id, scope, digest);
    return `${this.#a.toString(36)}.${this.#b.toString(36)}`;
  }

  /** Computes the hash of an id and stores it in `#a` and `#b`. */
  #mix(id: string, scope: string, digest: number): void {
    if (scope !== this.#scope) this.#enter(scope);
    this.#mixText(id, this.#scopeA ^ digest, this.#scopeB ^ Math.imul(digest, 0x2c1b3c6d));
    let a = this.#a;
    let b = this.#b;
    a ^= b >>> 15;
    b ^= a >>> 13;
    a = spread(a ^ id.length) >>> 0;
    b = spread(b) >>> 0;
    this.#a = a === 0 && b === 0 ? 1 : a;
    this.#b = b;
  }

  /**
   * Computes and keeps the hash of a scope, because successive ids nearly always have the same
   * scope.
   */
  #enter(scope: string): void {
    this.#mixText(scope, 0x9e3779b9 | 0, 0x41c6ce57 | 0);
    this.#scope = scope;
    // The hash includes the length of the scope. Otherwise, "a" with "bc" would equal "ab" with
    // "c".
    this.#scopeA = spread(this.#a ^ scope.length);
    this.#scopeB = spread(this.#b);
  }

  /** Adds a text to two running digests, and stores the results in `#a` and `#b`. */
  #mixText(text: string, startA: number, startB: number): void {
    let a = startA;
    let b = startB;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      a = mix(a, unit, FACTOR_A);
      b = mix(b, unit);
    }
    this.#a = a;
    this.#b = b;
  }

  #tableOf(shard: number): Uint32Array {
    // biome-ignore lint/style/noNonNullAssertion: there is a table for every shard.
    return this.#tables[shard]!;
  }

  #insert(a: number, b: number): number {
    const shard = b % SHARDS;
    const table = this.#tableOf(shard);
    const place = placeOf(table, a, b);
    if (table[place * 2] === a && table[place * 2 + 1] === b)
      return this.#indexes?.[shard]?.[place] ?? -1;
    table[place * 2] = a;
    table[place * 2 + 1] = b;
    const number = this.#size;
    const indexes = this.#indexes?.[shard];
    if (indexes) indexes[place] = number;
    this.#size += 1;
    const count = entryAt(this.#counts, shard) + 1;
    this.#counts[shard] = count;
    if (count > (table.length / 2) * MAX_LOAD) this.#grow(shard);
    return number;
  }

  #grow(shard: number): void {
    const before = this.#tableOf(shard);
    const indexes = this.#indexes?.[shard];
    const size = Math.ceil((before.length / 2) * GROWTH);
    const after = new Uint32Array(size * 2);
    const moved = indexes && new Int32Array(size);
    for (let at = 0; at < before.length / 2; at += 1) {
      const a = entryAt(before, at * 2);
      const b = entryAt(before, at * 2 + 1);
      if (a === 0 && b === 0) continue;
      const place = placeOf(after, a, b);
      after[place * 2] = a;
      after[place * 2 + 1] = b;
      // biome-ignore lint/style/noNonNullAssertion: the index is inside the array.
      if (moved) moved[place] = indexes[at]!;
    }
    this.#tables[shard] = after;
    if (moved && this.#indexes) this.#indexes[shard] = moved;
  }
}

/**
 * Stands in for a table of ids in a part of a run, which cannot know the ids of other parts. Every
 * id counts as new. Its key is collected, so that repetitions can be found later.
 */
export class IdKeys implements SeenIds {
  readonly #table = new IdTable('presence');
  #keys: string[] = [];

  add(id: string, scope = '', digest = 0): boolean {
    this.#keys.push(this.#table.key(id, scope, digest));
    return true;
  }

  /** Returns the keys of the ids that were added since the last call of this method. */
  take(): readonly string[] {
    if (this.#keys.length === 0) return NO_KEYS;
    const keys = this.#keys;
    this.#keys = [];
    return keys;
  }
}

const NO_KEYS: readonly string[] = [];

function entryAt(array: Uint32Array, index: number): number {
  // biome-ignore lint/style/noNonNullAssertion: the index is inside the array.
  return array[index]!;
}

/** Returns the slot that contains a hash, or the empty slot in which to store it. */
function placeOf(table: Uint32Array, a: number, b: number): number {
  const size = table.length / 2;
  // Dividing by two makes the hash a small integer, whose remainder is much quicker to compute.
  let place = (a >>> 1) % size;
  for (;;) {
    const first = entryAt(table, place * 2);
    const second = entryAt(table, place * 2 + 1);
    if ((first === a && second === b) || (first === 0 && second === 0)) return place;
    place = place + 1 === size ? 0 : place + 1;
  }
}

/** Spreads small differences between numbers over all bits of the result. */
function spread(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
