import type { Tool } from '../model/tool.ts';
import type { NoGraceReason } from '../rules/no-grace.ts';

const HOUR = 3_600_000;

/**
 * The grace period of unmapped tools, or the reason why there is none
 * (docs/reference/grace.md#when-there-is-no-grace-period).
 */
export type Grace =
  | { readonly kind: 'none'; readonly because?: NoGraceReason }
  /**
   * `firstSeen` is the time of each tool's earliest call in milliseconds since 1970, by canonical
   * name.
   */
  | {
      readonly kind: 'applies';
      readonly hours: number;
      readonly firstSeen: ReadonlyMap<string, number>;
    };

/**
 * When an agent's tools were first called, according to traces that the change under check cannot
 * have edited.
 */
interface Evidence {
  /** Whether there are any such traces. */
  readonly exists: boolean;
  /** The time of the agent's oldest call in those traces. */
  readonly oldest: number | undefined;
  /**
   * The start of the time window that the traces cover. Undefined if they are not limited to one.
   */
  readonly windowStart: number | undefined;
  readonly firstSeen: ReadonlyMap<string, number>;
}

/**
 * Returns the grace period of an agent. `hours` is its length; 0 means that there is none. The
 * period applies only if the evidence begins before it. Otherwise every tool would look new.
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
 * Returns a function that returns how many hours are left of a tool's grace period. It returns
 * undefined if the period is over or the tool was never called.
 */
export function graceLeft(grace: Grace, now: Date): (tool: Tool) => number | undefined {
  return ({ canonical }) => {
    const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
    if (grace.kind === 'none' || first === undefined || first > now.getTime()) return undefined;
    const hoursLeft = grace.hours - (now.getTime() - first) / HOUR;
    return hoursLeft > 0 ? hoursLeft : undefined;
  };
}
