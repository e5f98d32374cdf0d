/** The states of one thing before and after a change. */
export interface BaseAndHead<T> {
  readonly base: T;
  readonly head: T;
}
