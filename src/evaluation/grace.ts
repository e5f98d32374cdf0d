import { HOUR_MS } from '../document/time-units.ts';
import type { Tool } from '../model/tool.ts';
import type { NoGraceReason } from '../rules/no-grace.ts';

/**
 * The grace period for unmapped tools, or the reason why there is none
 * (docs/reference/grace.md#when-there-is-no-grace-period).
 */
export type Grace =
  | { readonly kind: 'none'; readonly because?: NoGraceReason }
  /**
   * `firstSeen` contains the time of each tool's first call in milliseconds since 1970, keyed by
   * canonical name.
   */
  | {
      readonly kind: 'applies';
      readonly hours: number;
      readonly firstSeen: ReadonlyMap<string, number>;
    };

/**
 * The times of tool calls in traces. Traces that the change being checked could have edited are
 * excluded.
 */
interface Evidence {
  /** Whether there are traces that the change being checked could not have edited. */
  readonly exists: boolean;
  /**
   * The time of the first call in the traces, in milliseconds since 1970. Undefined if no call has
   * a time.
   */
  readonly oldest: number | undefined;
  /**
   * The start of the time window for which traces were requested, in milliseconds since 1970.
   * Undefined if there is no time window.
   */
  readonly windowStart: number | undefined;
  readonly firstSeen: ReadonlyMap<string, number>;
}

/**
 * Returns an agent's grace period. `hours` is its length, or 0 if there is none. The grace period
 * applies only if the traces cover a longer time. If they cover less, every tool would appear to be
 * new.
 */
export function graceOf(hours: number, evidence: Evidence, now: Date): Grace {
  if (hours === 0) return { kind: 'none' };
  const begin = now.getTime() - hours * HOUR_MS;
  if (!evidence.exists) return { kind: 'none', because: { kind: 'of-the-change' } };
  if (evidence.windowStart !== undefined && evidence.windowStart > begin)
    return { kind: 'none', because: { kind: 'short-window', hours } };
  if (evidence.oldest === undefined) return { kind: 'none', because: { kind: 'no-times' } };
  if (evidence.oldest > begin) return { kind: 'none', because: { kind: 'all-new', hours } };
  return { kind: 'applies', hours, firstSeen: evidence.firstSeen };
}

/**
 * Returns a function that computes the remaining hours of a tool's grace period. The function
 * returns undefined if the period is over or the tool was never called.
 */
export function graceLeft(grace: Grace, now: Date): (tool: Tool) => number | undefined {
  return ({ canonical }) => {
    const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
    if (grace.kind === 'none' || first === undefined || first > now.getTime()) return undefined;
    const hoursLeft = grace.hours - (now.getTime() - first) / HOUR_MS;
    return hoursLeft > 0 ? hoursLeft : undefined;
  };
}
