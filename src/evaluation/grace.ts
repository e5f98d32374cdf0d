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
   * `firstSeen` maps canonical names to the time of the earliest call, in milliseconds since 1970.
   */
  | {
      readonly kind: 'applies';
      readonly hours: number;
      readonly firstSeen: ReadonlyMap<string, number>;
    };

/** The traces that show when an agent's tools were first called. */
interface Evidence {
  /** Whether there is any source that the checked change cannot edit. */
  readonly exists: boolean;
  /** The time of the agent's oldest call in these sources. */
  readonly oldest: number | undefined;
  /** The start of the sources' time window, if they have one. */
  readonly windowStart: number | undefined;
  readonly firstSeen: ReadonlyMap<string, number>;
}

/**
 * Returns the grace period of an agent, which lasts `hours` hours; 0 means none. It applies only if
 * the evidence is older than the period, because in newer evidence every tool would look new.
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
 * Returns the remaining hours of a tool's grace period, or undefined if the period is over or the
 * tool was never called.
 */
export function graceLeft(grace: Grace, now: Date): (tool: Tool) => number | undefined {
  return ({ canonical }) => {
    const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
    if (grace.kind === 'none' || first === undefined || first > now.getTime()) return undefined;
    const hoursLeft = grace.hours - (now.getTime() - first) / HOUR;
    return hoursLeft > 0 ? hoursLeft : undefined;
  };
}
