/**
 * The times of the first and last tool call in milliseconds since 1970. The fields are absent if no
 * call has a time.
 */
export interface Span {
  readonly first?: number;
  readonly last?: number;
}

/** Creates a span from two times. A time that is undefined is omitted. */
export function definedSpan({
  first,
  last,
}: {
  readonly first: number | undefined;
  readonly last: number | undefined;
}): Span {
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** Returns the earlier of two times. If only one time is defined, returns that time. */
export function earlier(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}

/** Returns the later of two times. If only one time is defined, returns that time. */
export function later(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
