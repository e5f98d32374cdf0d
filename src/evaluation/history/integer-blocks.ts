/**
 * The number of low-order bits of an index that select an integer within a block. With more bits,
 * there would be fewer blocks but more unused memory.
 */
const BITS = 14;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;

/**
 * A list of 32-bit integers that grows by one block at a time. It grows without copying, and at
 * most one block is partly unused.
 */
export class IntegerBlocks {
  readonly #blocks: Int32Array[] = [];

  /** Returns the integer at an index that has been set. */
  get(place: number): number {
    // biome-ignore lint/style/noNonNullAssertion: the index has been set.
    return this.#blocks[place >>> BITS]![place & MASK]!;
  }

  /** Sets the integer at an index, which must not exceed the length of the list. */
  set(place: number, value: number): void {
    const block = place >>> BITS;
    if (block === this.#blocks.length) this.#blocks.push(new Int32Array(SIZE));
    // biome-ignore lint/style/noNonNullAssertion: the block exists by now.
    this.#blocks[block]![place & MASK] = value;
  }
}
