import type { Location } from '../finding/finding.ts';
import type { Level } from '../model/decision.ts';

/** The effect of a change on permissions. One that both adds and removes permissions widens. */
export type Direction = 'widens' | 'narrows' | 'neutral';

/**
 * The words of reports for levels, the least permission first. A tool is blocked where calling it
 * is a violation of severity critical or high.
 */
export const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'] as const;
export type LevelWord = (typeof LEVEL_WORDS)[number];

/** The word of a report for a level. */
export function wordOf({ level }: { readonly level: Level }): LevelWord {
  return level === 'denied' ? 'blocked' : level;
}

/**
 * The kinds of change. `names` are permissions for tools; all others are parts of cards, policies
 * and the configuration.
 */
const CHANGE_KINDS = [
  'names',
  'alias',
  'agent-removed',
  'card-removed',
  'card-added',
  'bounded-action',
  'forbidden-action',
  'forbidden-rule',
  'capability',
  'trigger',
  'default',
  'severity',
  'mode',
  'setting',
  'fail-open',
  'grace-period',
  'max-autonomous-value',
  'allowed-domains',
  'declared-value',
  'conflicting-value',
  'conscience',
  'audit',
  'expiry',
  'exemption',
  'principal',
  'agent-id',
  'card-id',
  'tools-removed',
  'not-compared',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One change of permissions, or of something that leaves them as they are. In all texts values of
 * users are in double quotes.
 */
export interface Change {
  /** The name of the agent in the report. */
  readonly agent: string;
  readonly direction: Direction;
  readonly kind: ChangeKind;
  /**
   * The subject in words: `tools that "mcp__pay__*" matches`, `the bounded action
   * "issue_refund"`.
   */
  readonly subject: string;
  /**
   * The state before and after, in words: `blocked`, `allowed`; null for nothing.
   */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * The change in one sentence that makes sense without opening a file; small first letter, no full
   * stop.
   */
  readonly sentence: string;
  /**
   * Known tools that are affected, sorted; empty where no list is known or none of its tools is
   * affected.
   */
  readonly tools: readonly string[];
  /** For `names`: a tool name with another level now; it need not be in a tool list. */
  readonly example?: string;
  /**
   * The place that decides at head; where head has no such line, the nearest one, if any.
   */
  readonly at?: Location;
  /** The place that decided at base. */
  readonly wasAt?: Location;
  /**
   * The agent of the base with which it was compared, where that is not the agent's own
   * counterpart.
   */
  readonly comparedWith?: string;
  /** True where the question was too large to decide, and counts as the less safe case. */
  readonly undecided?: true;
  /** True for an edit that has no effect on any tool today, which is neutral. */
  readonly noEffect?: true;
}

/** The effect of a change on one agent. */
export interface AgentComparison {
  /** Its name at head, or at base for a removed agent. */
  readonly agent: string;
  readonly status: 'added' | 'removed' | 'kept';
  /** Its name at base, where that was another. */
  readonly formerly?: string;
  /**
   * The names of further agents of the base with which it is compared, because its id and its path
   * match different agents.
   */
  readonly alsoFormerly?: readonly string[];
  readonly direction: Direction;
  /** Widening changes first, then narrowing, then neutral ones. */
  readonly changes: readonly Change[];
  /** Percent before and after, not rounded; null where unknown. */
  readonly coverage: { readonly before: number | null; readonly after: number | null };
}

/** The effect of a change on all its agents. */
export interface PermissionChanges {
  readonly direction: Direction;
  readonly agents: readonly AgentComparison[];
  /** The label that approved a widening which would have blocked. */
  readonly letThrough?: string;
}

const RANK: Readonly<Record<Direction, number>> = { widens: 0, narrows: 1, neutral: 2 };

/**
 * The direction of several changes together: widens where any widens, otherwise narrows where any
 * narrows.
 */
export function directionOf(directions: Iterable<Direction>): Direction {
  let result: Direction = 'neutral';
  for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
  return result;
}
