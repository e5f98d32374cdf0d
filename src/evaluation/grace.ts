import type { Tool } from '../model/tool.ts';
import type { NoGraceReason } from '../rules/no-grace.ts';

const HOUR = 3_600_000;

/**
 * Whether unmapped tools have a grace period, or why they have none
 * (docs/reference/grace.md#when-there-is-none).
 */
export type Grace =
  | { readonly kind: 'none'; readonly because?: NoGraceReason }
  /** `firstSeen`: canonical name to the time of the earliest call, in milliseconds since 1970. */
  | {
      readonly kind: 'applies';
      readonly hours: number;
      readonly firstSeen: ReadonlyMap<string, number>;
    };

/** What is known of when an agent's tools were first seen. */
interface Evidence {
  /** Whether any source is out of reach of the change that is judged. */
  readonly exists: boolean;
  /** The oldest call of the agent in it. */
  readonly oldest: number | undefined;
  /** Where the window of the sources begins, when they have one. */
  readonly windowStart: number | undefined;
  readonly firstSeen: ReadonlyMap<string, number>;
}

/**
 * A tool counts as new only in evidence that reaches back further than the period: where it begins
 * inside, every tool would look new. The period is given in hours; 0 is none.
 */
export function graceOf(hours: number, evidence: Evidence, now: Date): Grace {
  if (hours === 0) return { kind: 'none' };
  const begin = now.getTime() - hours * HOUR;
  if (!evidence.exists) return { kind: 'none', because: { kind: 'of-the-change' } };
  if (evidence.windowStart !== undefined && evidence.windowStart > begin)
    return { kind: 'none', because: { kind: 'short-window', hours } };
  if (evidence.oldest === undefined) return { kind: 'none', because: { kind: 'no-times' } };
  if (evidence.oldest > begin) return { kind: 'none', because: { kind: 'all-new', hours } };
  return { kind: 'applies', hours, firstSeen: evidence.firstSeen };
}

/**
 * The hours that are left of the grace period of a tool; undefined when it is over, or was never
 * called.
 */
export function graceLeft(grace: Grace, now: Date): (tool: Tool) => number | undefined {
  return ({ canonical }) => {
    const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
    if (grace.kind === 'none' || first === undefined || first > now.getTime()) return undefined;
    const left = grace.hours - (now.getTime() - first) / HOUR;
    return left > 0 ? left : undefined;
  };
}
