// Looking up a global in every step would be slow in a sandbox such as the test environment.
const { imul } = Math;

/** The table grows when more than one in `LOAD` of its slots is in use. */
const LOAD = 2;
const FIRST_SLOTS = 64;
const FIRST_NUMBERS = 256;

/**
 * Assigns numbers to lists of integers, starting from 0. Equal lists have equal numbers. All lists
 * are stored in one array without separate keys, so a lookup allocates no memory.
 */
export class Sequences {
  #numbers = new Int32Array(FIRST_NUMBERS);
  /** The position in `#numbers` at which each list ends. */
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  /** For each slot, a list's number plus one, or 0 if the slot is free. */
  #slots = new Int32Array(FIRST_SLOTS);

  get count(): number {
    return this.#ends.length;
  }

  /**
   * Returns the number of the list that consists of the first `length` integers. For a new list,
   * this is the previous value of `count`.
   */
  numberOf(list: readonly number[], length = list.length): number {
    const hash = hashOf(list, length);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const taken = this.#slots[slot] ?? 0;
      if (taken === 0) return this.#add(list, { length, hash, slot });
      if (this.#hashes[taken - 1] === hash && this.#isEqual(taken - 1, list, length))
        return taken - 1;
    }
  }

  /** Returns the length of a list. */
  lengthOf(number: number): number {
    return (this.#ends[number] ?? 0) - this.#startOf(number);
  }

  /** Returns one integer from a list. */
  at(number: number, index: number): number {
    return this.#numbers[this.#startOf(number) + index] ?? 0;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0);
  }

  #isEqual(number: number, list: readonly number[], length: number): boolean {
    const start = this.#startOf(number);
    if ((this.#ends[number] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.#numbers[start + at] !== list[at]) return false;
    return true;
  }

  #add(
    list: readonly number[],
    {
      length,
      hash,
      slot,
    }: { readonly length: number; readonly hash: number; readonly slot: number },
  ): number {
    const start = this.#startOf(this.count);
    if (start + length > this.#numbers.length) {
      const larger = new Int32Array(Math.max(this.#numbers.length * 2, start + length));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    for (let at = 0; at < length; at += 1) this.#numbers[start + at] = list[at] ?? 0;
    this.#ends.push(start + length);
    this.#hashes.push(hash);
    this.#slots[slot] = this.count;
    if (this.count * LOAD > this.#slots.length) this.#enlarge();
    return this.count - 1;
  }

  #enlarge(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    this.#hashes.forEach((hash, number) => {
      let slot = hash & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    });
  }
}

/** Computes a 31-bit hash of a list of integers. */
function hashOf(list: readonly number[], length: number): number {
  let hash = length;
  for (let at = 0; at < length; at += 1) {
    hash = imul(hash ^ (list[at] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  hash = imul(hash, 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & 0x7fffffff;
}

/** The maximum number of letters for which transitions are stored in a table. */
const MAX_COLUMNS = 128;
const UNKNOWN = -1;

/** The known transitions between states, indexed by state and letter. */
export class Transitions {
  readonly #letters: number;
  #table: Int32Array;
  readonly #rare = new Map<number, number>();

  /** @param letters the number of letters */
  constructor(letters: number) {
    this.#letters = letters;
    this.#table = new Int32Array(letters <= MAX_COLUMNS ? letters * 32 : 0).fill(UNKNOWN);
  }

  /** Returns the next state for a state and a letter, or -1 if the next state is unknown. */
  get(state: number, letter: number): number {
    const at = state * this.#letters + letter;
    if (this.#letters > MAX_COLUMNS) return this.#rare.get(at) ?? UNKNOWN;
    return this.#table[at] ?? UNKNOWN;
  }

  set(state: number, letter: number, next: number): void {
    const at = state * this.#letters + letter;
    if (this.#letters > MAX_COLUMNS) {
      this.#rare.set(at, next);
      return;
    }
    if (at >= this.#table.length) {
      const larger = new Int32Array(Math.max(this.#table.length * 2, at + this.#letters));
      larger.fill(UNKNOWN, this.#table.length).set(this.#table);
      this.#table = larger;
    }
    this.#table[at] = next;
  }
}
