/**
 * The times of the first and last tool call, in milliseconds since 1970. Absent if the traces
 * contain no times.
 */
export interface Span {
  readonly first?: number;
  readonly last?: number;
}

/** Creates a span from two times. Leaves out a time that is undefined. */
export function definedSpan({
  first,
  last,
}: {
  readonly first: number | undefined;
  readonly last: number | undefined;
}): Span {
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** Returns the earlier of two times, or the known time if the other is undefined. */
export function earlier(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}

/** Returns the later of two times, or the known time if the other is undefined. */
export function later(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
