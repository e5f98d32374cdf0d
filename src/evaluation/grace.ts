import { HOUR_MS } from '../document/time-units.ts';
import type { Tool } from '../model/tool.ts';
import type { NoGraceReason } from '../rules/no-grace.ts';

/**
 * The grace period for unmapped tools, or the reason why none applies
 * (docs/reference/grace.md#when-there-is-no-grace-period).
 */
export type Grace =
  | { readonly kind: 'none'; readonly because?: NoGraceReason }
  /**
   * `firstSeen` contains the time of the first call of each tool, in milliseconds since 1970. Its
   * keys are canonical names.
   */
  | {
      readonly kind: 'applies';
      readonly hours: number;
      readonly firstSeen: ReadonlyMap<string, number>;
    };

/**
 * The times of tool calls according to traces. Uses only traces that the change under check cannot
 * have edited.
 */
interface Evidence {
  /** Whether there are any traces that the change cannot have edited. */
  readonly exists: boolean;
  /**
   * The time of the first call in the traces, in milliseconds since 1970. Undefined if no call has
   * a time.
   */
  readonly oldest: number | undefined;
  /**
   * The start of the time window for which traces were requested, in milliseconds since 1970.
   * Undefined if there is no window.
   */
  readonly windowStart: number | undefined;
  readonly firstSeen: ReadonlyMap<string, number>;
}

/**
 * Returns the grace period of an agent. `hours` is its length, and 0 means that there is none. It
 * applies only if the traces cover more than that many hours. Otherwise, every tool would look new.
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
 * Returns a function that maps a tool to the remaining hours of its grace period. The function
 * returns undefined if the period is over, or if the tool was never called.
 */
export function graceLeft(grace: Grace, now: Date): (tool: Tool) => number | undefined {
  return ({ canonical }) => {
    const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
    if (grace.kind === 'none' || first === undefined || first > now.getTime()) return undefined;
    const hoursLeft = grace.hours - (now.getTime() - first) / HOUR_MS;
    return hoursLeft > 0 ? hoursLeft : undefined;
  };
}
