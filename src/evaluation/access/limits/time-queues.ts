import { floatAt, integerAt } from './columns.ts';

const FIRST_ROOM = 256;
const NONE = -1;

/**
 * Queues of times, one for each key. Times must be added in ascending order. All queues share one
 * array and reuse freed slots, so memory use depends only on the number of times in the queues at
 * once.
 */
export class TimeQueues {
  #times: Float64Array = new Float64Array(FIRST_ROOM);
  #nexts: Int32Array = new Int32Array(FIRST_ROOM);
  #used = 0;
  #free = NONE;
  readonly #heads: Int32Array;
  readonly #tails: Int32Array;
  readonly #sizes: Int32Array;

  constructor(keys: number) {
    this.#heads = new Int32Array(keys).fill(NONE);
    this.#tails = new Int32Array(keys).fill(NONE);
    this.#sizes = new Int32Array(keys);
  }

  /** Returns the length of a key's queue. */
  size(key: number): number {
    return integerAt(this.#sizes, key);
  }

  /**
   * Adds a time to a key's queue. The time must not be earlier than any time that was added before.
   */
  add(key: number, time: number): void {
    const place = this.#place();
    this.#times[place] = time;
    this.#nexts[place] = NONE;
    const tail = integerAt(this.#tails, key);
    if (tail === NONE) this.#heads[key] = place;
    else this.#nexts[tail] = place;
    this.#tails[key] = place;
    this.#sizes[key] = integerAt(this.#sizes, key) + 1;
  }

  /** Removes all times up to and including `instant` from a key's queue. */
  removeUntil(key: number, instant: number): void {
    let place = integerAt(this.#heads, key);
    while (place !== NONE && floatAt(this.#times, place) <= instant) {
      const next = integerAt(this.#nexts, place);
      this.#nexts[place] = this.#free;
      this.#free = place;
      this.#sizes[key] = integerAt(this.#sizes, key) - 1;
      place = next;
    }
    this.#heads[key] = place;
    if (place === NONE) this.#tails[key] = NONE;
  }

  #place(): number {
    if (this.#free !== NONE) {
      const place = this.#free;
      this.#free = integerAt(this.#nexts, place);
      return place;
    }
    if (this.#used === this.#times.length) {
      const [times, nexts] = [this.#times, this.#nexts];
      this.#times = new Float64Array(this.#used * 2);
      this.#times.set(times);
      this.#nexts = new Int32Array(this.#used * 2);
      this.#nexts.set(nexts);
    }
    this.#used += 1;
    return this.#used - 1;
  }
}
