/** A value before a change (`base`) and after the change (`head`). */
export interface BaseAndHead<T> {
  readonly base: T;
  readonly head: T;
}
