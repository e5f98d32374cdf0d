/**
 * Integers of one block: large enough that blocks are few, small enough that the last one wastes
 * little.
 */
const BITS = 14;
const SIZE = 1 << BITS;
const MASK = SIZE - 1;

/**
 * A list of integers of 32 bits that grows by a block at a time: nothing is copied when it does,
 * and no more room is taken than is used.
 */
export class IntegerBlocks {
  readonly #blocks: Int32Array[] = [];

  /** The integer at a place that was set before. */
  get(place: number): number {
    return this.#blocks[place >>> BITS]![place & MASK]!;
  }

  /** Sets the integer at a place, which is at most the next one behind those that were set. */
  set(place: number, value: number): void {
    const block = place >>> BITS;
    if (block === this.#blocks.length) this.#blocks.push(new Int32Array(SIZE));
    this.#blocks[block]![place & MASK] = value;
  }
}
