import { mix } from './digest.ts';

/** The number of shards in a table. Growing a shard copies only that shard. */
const SHARDS = 64;
/** The table that all empty shards share. It consists of one empty slot. */
const EMPTY = new Uint32Array(2);
/** The number of slots that a shard receives with its first id. Most tables contain few ids. */
const FIRST_SIZE = 64;
/** The load factor above which a shard grows. */
const MAX_LOAD = 0.8;
/** The factor by which a shard grows. */
const GROWTH = 1.5;
/** The factor for the first half of a hash. The second half uses the default factor of `mix`. */
const FACTOR_A = 0x9e3779b1;

/**
 * The part of `IdTable` that adds ids. `IdKeys` also implements it, but only collects the keys of
 * the ids.
 */
export type SeenIds = Pick<IdTable, 'add'>;

/**
 * Numbers ids from 0, in the order in which they are added. The table stores only a 64-bit hash of
 * each id, because the strings of millions of ids in traces would use too much memory. Among ten
 * million ids, the probability that any two have the same hash is 1 in 300,000.
 */
export class IdTable {
  /**
   * The hashes of the ids in each shard. Each slot has two elements, one for each half of a hash.
   * Two zeros mark an empty slot.
   */
  readonly #tables = new Array<Uint32Array>(SHARDS).fill(EMPTY);
  /** The id number in each slot. Undefined if the table only stores whether an id is present. */
  readonly #indexes: Int32Array[] | undefined;
  readonly #counts = new Uint32Array(SHARDS);
  #size = 0;
  #scope: string | undefined;
  #scopeA = 0;
  #scopeB = 0;
  /** The first half of the most recent hash from `#mix` or `#mixText`. */
  #a = 0;
  /** The second half of the most recent hash from `#mix` or `#mixText`. */
  #b = 0;

  constructor(keeps: 'presence' | 'numbers') {
    this.#indexes = keeps === 'numbers' ? [] : undefined;
  }

  /** The number of distinct ids. */
  get size(): number {
    return this.#size;
  }

  /**
   * Adds an id and returns whether the id is new. The same id with a different scope or 32-bit
   * digest counts as a different id.
   */
  add(id: string, scope = '', digest = 0): boolean {
    const before = this.#size;
    this.number(id, scope, digest);
    return this.#size > before;
  }

  /** Returns whether the table contains an id in the given scope. */
  has(id: string, scope = ''): boolean {
    this.#mix(id, scope, 0);
    const table = this.#tableOf(this.#b % SHARDS);
    return table[placeOf(table, this.#a, this.#b) * 2] === this.#a;
  }

  /**
   * Returns an id's number, adding the id if it is new. If the table only stores whether an id is
   * present, returns -1 for an id that it already contains.
   */
  number(id: string, scope = '', digest = 0): number {
    this.#mix(id, scope, digest);
    return this.#insert(this.#a, this.#b);
  }

  /**
   * Returns an id's hash as a string, without adding the id. Ids that `add` treats as different
   * have different hashes.
   */
  key(id: string, scope = '', digest = 0): string {
    this.#mix(id, scope, digest);
    return `${this.#a.toString(36)}.${this.#b.toString(36)}`;
  }

  /** Computes an id's hash and stores it in `#a` and `#b`. */
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
   * Computes and caches a scope's hash, because successive ids nearly always have the same scope.
   */
  #enter(scope: string): void {
    this.#mixText(scope, 0x9e3779b9 | 0, 0x41c6ce57 | 0);
    this.#scope = scope;
    // The hash includes the length of the scope. Without it, "a" with "bc" would equal "ab" with
    // "c".
    this.#scopeA = spread(this.#a ^ scope.length);
    this.#scopeB = spread(this.#b);
  }

  /** Adds a string to two running digests, and stores the results in `#a` and `#b`. */
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
    // biome-ignore lint/style/noNonNullAssertion: every shard has a table.
    return this.#tables[shard]!;
  }

  #insert(a: number, b: number): number {
    const shard = b % SHARDS;
    if (this.#tables[shard] === EMPTY) this.#resize(shard, FIRST_SIZE);
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
    const slots = table.length / 2;
    if (count > slots * MAX_LOAD) this.#resize(shard, Math.ceil(slots * GROWTH));
    return number;
  }

  /** Increases a shard's number of slots, and moves its ids to the new slots. */
  #resize(shard: number, size: number): void {
    const before = this.#tableOf(shard);
    const indexes = this.#indexes?.[shard];
    const after = new Uint32Array(size * 2);
    const moved = this.#indexes && new Int32Array(size);
    for (let at = 0; at < before.length / 2; at += 1) {
      const a = entryAt(before, at * 2);
      const b = entryAt(before, at * 2 + 1);
      if (a === 0 && b === 0) continue;
      const place = placeOf(after, a, b);
      after[place * 2] = a;
      after[place * 2 + 1] = b;
      // biome-ignore lint/style/noNonNullAssertion: the index is inside the array.
      if (moved) moved[place] = indexes![at]!;
    }
    this.#tables[shard] = after;
    if (moved && this.#indexes) this.#indexes[shard] = moved;
  }
}

/**
 * Takes the place of an `IdTable` in one shard of a run, because a shard cannot know the ids in
 * other shards. Every id counts as new. Its key is collected, so that duplicates across shards can
 * be found later.
 */
export class IdKeys implements SeenIds {
  readonly #table = new IdTable('presence');
  #keys: string[] = [];

  add(id: string, scope = '', digest = 0): boolean {
    this.#keys.push(this.#table.key(id, scope, digest));
    return true;
  }

  /** Returns the keys of the ids that were added since the previous call of this method. */
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

/** Returns the slot that contains a hash, or the empty slot in which to store the hash. */
function placeOf(table: Uint32Array, a: number, b: number): number {
  const size = table.length / 2;
  // Halving the hash yields a small integer, for which the remainder is much faster to compute.
  let place = (a >>> 1) % size;
  for (;;) {
    const first = entryAt(table, place * 2);
    const second = entryAt(table, place * 2 + 1);
    if ((first === a && second === b) || (first === 0 && second === 0)) return place;
    place = place + 1 === size ? 0 : place + 1;
  }
}

/** Mixes the bits of a number, so that similar numbers yield very different results. */
function spread(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
