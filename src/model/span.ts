/** The first and last time of calls, in milliseconds since 1970; absent where traces give none. */
export interface Span {
  readonly first?: number;
  readonly last?: number;
}

/** The span of two times, either of which may be unknown. */
export function definedSpan({
  first,
  last,
}: {
  readonly first: number | undefined;
  readonly last: number | undefined;
}): Span {
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/** The earlier of two times, either of which may be unknown. */
export function earlier(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}

/** The later of two times, either of which may be unknown. */
export function later(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.max(a, b);
}
