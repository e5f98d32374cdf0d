import { copyString } from '../../../model/copy-string.ts';

/** Numbers distinct names from 0. */
export class NameTable {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /**
   * The last name that was looked up. Caching it is worthwhile, because successive names are often
   * equal.
   */
  #last: string | undefined;
  #lastNumber = 0;

  /** The number of distinct names that have been numbered so far. */
  get size(): number {
    return this.#names.length;
  }

  /** Returns a name's number, adding the name if it is new. */
  number(name: string): number {
    if (name === this.#last) return this.#lastNumber;
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.#names.length;
      const copy = copyString(name);
      this.#names.push(copy);
      this.#numbers.set(copy, number);
    }
    this.#last = name;
    this.#lastNumber = number;
    return number;
  }

  /** Returns the name with the given number. */
  name(number: number): string {
    const name = this.#names[number];
    if (name === undefined) throw new Error(`no name has the number ${number}`);
    return name;
  }
}
