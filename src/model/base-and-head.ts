/** One thing on both sides of a change: as it was, and as the change leaves it. */
export interface BaseAndHead<T> {
  readonly base: T;
  readonly head: T;
}
