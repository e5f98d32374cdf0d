/** Parts of the table, so that only one of them is copied when it grows. */
const SHARDS = 64;
const FIRST_SIZE = 1024;
/** The share of a part that may be taken before it grows, and by how much it then grows. */
const LOAD = 0.8;
const GROWTH = 1.5;

/**
 * Numbers ids from 0 in the order in which they are met. A history may hold millions, and a map of
 * their texts takes more memory than the gate may, so each id is kept as a number of 64 bits: among
 * ten million ids, two fall together once in 300,000 histories.
 */
export class IdTable {
  /** Two entries an id, the halves of its number; both zero is an empty place. */
  readonly #tables: Uint32Array[] = Array.from(
    { length: SHARDS },
    () => new Uint32Array(FIRST_SIZE * 2),
  );
  /** The number of the id in each place; absent where only its presence is asked. */
  readonly #indexes: Int32Array[] | undefined;
  readonly #counts = new Uint32Array(SHARDS);
  #size = 0;
  #scope: string | undefined;
  #scopeA = 0;
  #scopeB = 0;
  /** The halves of the last id. */
  #a = 0;
  #b = 0;

  constructor(keeps: 'presence' | 'numbers') {
    this.#indexes =
      keeps === 'numbers'
        ? Array.from({ length: SHARDS }, () => new Int32Array(FIRST_SIZE))
        : undefined;
  }

  /** How many different ids have been met. */
  get size(): number {
    return this.#size;
  }

  /**
   * Notes an id, which may be one of its kind only in a scope, and only together with what a digest
   * of 32 bits stands for; true when it is new.
   */
  add(id: string, scope = '', digest = 0): boolean {
    const before = this.#size;
    this.number(id, scope, digest);
    return this.#size > before;
  }

  /** Whether an id has been noted. */
  has(id: string, scope = ''): boolean {
    this.#mix(id, scope, 0);
    const table = this.#tables[this.#b % SHARDS]!;
    return table[placeOf(table, this.#a, this.#b) * 2] === this.#a;
  }

  /**
   * The number of an id, which is the former size when it is new; of one met before, only a table
   * of numbers knows it.
   */
  number(id: string, scope = '', digest = 0): number {
    this.#mix(id, scope, digest);
    return this.#insert(this.#a, this.#b);
  }

  /** Sets the halves of the number of an id. */
  #mix(id: string, scope: string, digest: number): void {
    if (scope !== this.#scope) this.#enter(scope);
    let a = this.#scopeA ^ digest;
    let b = this.#scopeB ^ Math.imul(digest, 0x2c1b3c6d);
    for (let at = 0; at < id.length; at += 1) {
      const unit = id.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(b ^ unit, 0x5f356495);
    }
    a ^= b >>> 15;
    b ^= a >>> 13;
    a = spread(a ^ id.length) >>> 0;
    b = spread(b) >>> 0;
    this.#a = a === 0 && b === 0 ? 1 : a;
    this.#b = b;
  }

  /** What is mixed of a scope is kept, because the ids of one nearly always follow one another. */
  #enter(scope: string): void {
    let a = 0x9e3779b9 | 0;
    let b = 0x41c6ce57 | 0;
    for (let at = 0; at < scope.length; at += 1) {
      const unit = scope.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x9e3779b1);
      b = Math.imul(b ^ unit, 0x5f356495);
    }
    this.#scope = scope;
    // The end of the scope counts, or "a" and "bc" would be "ab" and "c".
    this.#scopeA = spread(a ^ scope.length);
    this.#scopeB = spread(b);
  }

  #insert(a: number, b: number): number {
    const shard = b % SHARDS;
    const table = this.#tables[shard]!;
    const place = placeOf(table, a, b);
    if (table[place * 2] === a && table[place * 2 + 1] === b)
      return this.#indexes?.[shard]?.[place] ?? -1;
    table[place * 2] = a;
    table[place * 2 + 1] = b;
    const number = this.#size;
    if (this.#indexes) this.#indexes[shard]![place] = number;
    this.#size += 1;
    this.#counts[shard]! += 1;
    if (this.#counts[shard]! > (table.length / 2) * LOAD) this.#grow(shard);
    return number;
  }

  #grow(shard: number): void {
    const before = this.#tables[shard]!;
    const indexes = this.#indexes?.[shard];
    const size = Math.ceil((before.length / 2) * GROWTH);
    const after = new Uint32Array(size * 2);
    const moved = indexes && new Int32Array(size);
    for (let at = 0; at < before.length / 2; at += 1) {
      const a = before[at * 2]!;
      const b = before[at * 2 + 1]!;
      if (a === 0 && b === 0) continue;
      const place = placeOf(after, a, b);
      after[place * 2] = a;
      after[place * 2 + 1] = b;
      if (moved) moved[place] = indexes![at]!;
    }
    this.#tables[shard] = after;
    if (moved) this.#indexes![shard] = moved;
  }
}

/** Where a number stands in a table, or the empty place where it belongs. */
function placeOf(table: Uint32Array, a: number, b: number): number {
  const size = table.length / 2;
  // Halved, the number is a small integer, whose remainder costs a fraction of that of a large one.
  let place = (a >>> 1) % size;
  for (;;) {
    const first = table[place * 2]!;
    const second = table[place * 2 + 1]!;
    if ((first === a && second === b) || (first === 0 && second === 0)) return place;
    place = place + 1 === size ? 0 : place + 1;
  }
}

/** Spreads what little differs over all bits. */
function spread(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
