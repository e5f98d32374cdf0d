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
   * `firstSeen` maps the canonical name of each tool to the time of its earliest call, in
   * milliseconds
   * since 1970.
   */
  | {
      readonly kind: 'applies';
      readonly hours: number;
      readonly firstSeen: ReadonlyMap<string, number>;
    };

/** Times of tool calls, from traces that the change under check cannot have edited. */
interface Evidence {
  /** Whether there are any traces that the change cannot have edited. */
  readonly exists: boolean;
  /** The time of the oldest call in the traces, in milliseconds since 1970. */
  readonly oldest: number | undefined;
  /** The start of the time window that the traces cover. Undefined if they have no window. */
  readonly windowStart: number | undefined;
  readonly firstSeen: ReadonlyMap<string, number>;
}

/**
 * Returns the grace period of an agent. `hours` is its length; 0 means no grace period. The grace
 * period applies only if the traces reach back further than `hours`. Otherwise every tool would
 * look
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
 * Returns a function that computes the hours left in a tool's grace period. It returns undefined
 * for
 * a tool that was never called, or whose grace period is over.
 */
export function graceLeft(grace: Grace, now: Date): (tool: Tool) => number | undefined {
  return ({ canonical }) => {
    const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
    if (grace.kind === 'none' || first === undefined || first > now.getTime()) return undefined;
    const hoursLeft = grace.hours - (now.getTime() - first) / HOUR_MS;
    return hoursLeft > 0 ? hoursLeft : undefined;
  };
}
