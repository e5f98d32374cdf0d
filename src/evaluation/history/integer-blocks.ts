/**
 * The number of low bits of an index that select an integer within its block. With more bits, there
 * are fewer blocks but more unused memory.
 */
const BITS = 14;
/** The number of integers in a block. */
const SIZE = 1 << BITS;
const MASK = SIZE - 1;

/**
 * A list of 32-bit integers that grows by one block at a time. It grows without copying, and leaves
 * at most one block partly unused.
 */
export class IntegerBlocks {
  readonly #blocks: Int32Array[] = [];

  /** Returns the integer at an index, which must have been set. */
  get(place: number): number {
    // biome-ignore lint/style/noNonNullAssertion: the place was set before.
    return this.#blocks[place >>> BITS]![place & MASK]!;
  }

  /** Sets the integer at an index, which must not be greater than the length of the list. */
  set(place: number, value: number): void {
    const block = place >>> BITS;
    if (block === this.#blocks.length) this.#blocks.push(new Int32Array(SIZE));
    // biome-ignore lint/style/noNonNullAssertion: the block was made here or before.
    this.#blocks[block]![place & MASK] = value;
  }
}
