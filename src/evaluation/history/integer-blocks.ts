/** Bits of the index within a block. More bits mean fewer blocks but more unused memory. */
const BITS = 14;
/** The number of integers in a block. */
const SIZE = 1 << BITS;
const MASK = SIZE - 1;

/**
 * A list of integers of 32 bits that grows by a block at a time. Growing copies nothing, and takes
 * little more memory than is used.
 */
export class IntegerBlocks {
  readonly #blocks: Int32Array[] = [];

  /** The integer at a place that was set before. */
  get(place: number): number {
    // biome-ignore lint/style/noNonNullAssertion: the place was set before.
    return this.#blocks[place >>> BITS]![place & MASK]!;
  }

  /** Sets the integer at a place, which is at most the one after the last that was set. */
  set(place: number, value: number): void {
    const block = place >>> BITS;
    if (block === this.#blocks.length) this.#blocks.push(new Int32Array(SIZE));
    // biome-ignore lint/style/noNonNullAssertion: the block was made here or before.
    this.#blocks[block]![place & MASK] = value;
  }
}
