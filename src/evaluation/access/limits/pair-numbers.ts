import { integerAt } from './columns.ts';

const FIRST_ROOM = 1024;
/** The load factor above which the table grows. */
const MAX_LOAD = 0.5;

/** Numbers distinct pairs of integers from 0. The pairs are stored in a hash table. */
export class PairNumbers {
  /**
   * The slots of the hash table. Each slot has three numbers: the first integer plus 1, the second
   * integer, and the pair's number.
   */
  #places: Int32Array = new Int32Array(FIRST_ROOM * 3);
  #mask = FIRST_ROOM - 1;
  #size = 0;
  /**
   * The first integer of the last pair. The last pair is cached, because several limits look up the
   * same pair for one call.
   */
  #first = -1;
  #second = -1;
  #number = -1;

  /** Returns the number of a pair of non-negative integers, adding the pair if it is new. */
  number(first: number, second: number): number {
    if (first === this.#first && second === this.#second) return this.#number;
    this.#first = first;
    this.#second = second;
    const place = this.#find(first, second);
    if (integerAt(this.#places, place) === 0) {
      this.#number = this.#size;
      this.#set(place, first, second, this.#size);
      this.#size += 1;
      if (this.#size > (this.#mask + 1) * MAX_LOAD) this.#grow();
    } else this.#number = integerAt(this.#places, place + 2);
    return this.#number;
  }

  /** Returns the slot that contains a pair, or the free slot in which to store the pair. */
  #find(first: number, second: number): number {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    for (let index = hash & this.#mask; ; index = (index + 1) & this.#mask) {
      const place = index * 3;
      const kept = integerAt(this.#places, place);
      if (kept === 0) return place;
      if (kept === first + 1 && integerAt(this.#places, place + 1) === second) return place;
    }
  }

  #set(place: number, first: number, second: number, number: number): void {
    this.#places[place] = first + 1;
    this.#places[place + 1] = second;
    this.#places[place + 2] = number;
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Int32Array(before.length * 2);
    this.#mask = this.#mask * 2 + 1;
    for (let place = 0; place < before.length; place += 3) {
      const kept = integerAt(before, place);
      if (kept === 0) continue;
      const [first, second] = [kept - 1, integerAt(before, place + 1)];
      this.#set(this.#find(first, second), first, second, integerAt(before, place + 2));
    }
  }
}
