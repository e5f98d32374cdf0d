/**
 * A map that forgets what has not been set for long: at least the last `most` keys are known, and at most twice as many. Two halves, of which
 * the older is dropped whole, since dropping one key after another from the front of a map takes ever longer.
 */
export class RecentMap<V> {
  readonly #most: number;
  #recent = new Map<number, V>();
  #older = new Map<number, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: number): V | undefined {
    return this.#recent.get(key) ?? this.#older.get(key);
  }

  set(key: number, value: V): void {
    this.#recent.set(key, value);
    if (this.#recent.size < this.#most) return;
    this.#older = this.#recent;
    this.#recent = new Map();
  }
}
