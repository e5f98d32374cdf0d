/**
 * First and last time of something, in milliseconds since 1970; absent where the traces give no
 * times.
 */
export interface Span {
  readonly first?: number;
  readonly last?: number;
}

/** A span of which either end may be unknown. */
export function definedSpan({
  first,
  last,
}: {
  readonly first: number | undefined;
  readonly last: number | undefined;
}): Span {
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** The earlier of two times, of which either may be unknown. */
export function earlier(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}

/** The later of two times, of which either may be unknown. */
export function later(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
