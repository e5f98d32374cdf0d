/** A value before a change (`base`) and after it (`head`). */
export interface BaseAndHead<T> {
  readonly base: T;
  readonly head: T;
}
