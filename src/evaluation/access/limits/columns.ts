const FIRST_ROOM = 1024;
const GROWTH = 1.5;

type Numbers = Float64Array | Int32Array | Uint8Array;

/** A growing list of numbers, stored in a typed array to save memory. */
export class Column<T extends Numbers> {
  readonly #create: (length: number) => T;
  #values: T;
  #length = 0;

  /**
   * @param create returns a new typed array of the given length:
   * `(length) => new Int32Array(length)`
   */
  constructor(create: (length: number) => T) {
    this.#create = create;
    this.#values = create(FIRST_ROOM);
  }

  get length(): number {
    return this.#length;
  }

  /** The numbers added so far. Later additions do not change the returned array. */
  get values(): T {
    return this.#values.subarray(0, this.#length) as T;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = this.#create(Math.ceil(this.#length * GROWTH));
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
}

export const floats = (length: number): Float64Array => new Float64Array(length);
export const integers = (length: number): Int32Array => new Int32Array(length);
export const bytes = (length: number): Uint8Array => new Uint8Array(length);

/*
 * Each array type has its own function, because a JavaScript engine cannot specialise a function
 * that several types share.
 */

/** Returns the number at an index. The index must be inside the array. */
export function floatAt(values: Float64Array, index: number): number {
  // biome-ignore lint/style/noNonNullAssertion: the index is inside the array.
  return values[index]!;
}

/** Returns the integer at an index. The index must be inside the array. */
export function integerAt(values: Int32Array, index: number): number {
  // biome-ignore lint/style/noNonNullAssertion: the index is inside the array.
  return values[index]!;
}

/** Returns the byte at an index. The index must be inside the array. */
export function byteAt(values: Uint8Array, index: number): number {
  // biome-ignore lint/style/noNonNullAssertion: the index is inside the array.
  return values[index]!;
}
