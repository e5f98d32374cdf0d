import type { Location } from '../finding/finding.ts';
import type { Level } from '../model/decision.ts';

/**
 * The effect of a change on permissions. A change that both adds and removes permissions widens.
 */
export type Direction = 'widens' | 'narrows' | 'neutral';

/**
 * The words for levels in reports, least permission first. A tool is blocked if calling it is a
 * violation of severity critical or high.
 */
export const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'] as const;
export type LevelWord = (typeof LEVEL_WORDS)[number];

/** Returns the word for a level in reports. */
export function wordOf({ level }: { readonly level: Level }): LevelWord {
  return level === 'denied' ? 'blocked' : level;
}

/**
 * The kinds of change. `names` are changes of permissions for tools. All others change parts of
 * cards, policies and the configuration.
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
 * A change of permissions, or a change that leaves permissions unchanged. In all wording, user
 * values are in double quotes.
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
  /** The states before and after the change, in words: `blocked`, `allowed`. Null for none. */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * The change in one sentence that is clear without opening a file. It starts with a lower-case
   * letter and has no full stop.
   */
  readonly sentence: string;
  /**
   * The affected tools that are known, sorted. Empty if no tool list is known or none of its tools
   * is affected.
   */
  readonly tools: readonly string[];
  /** For `names`: the name of a tool whose level changed. It need not be in a tool list. */
  readonly example?: string;
  /** The place that decides at the head. If the head has no such line, the nearest one, if any. */
  readonly at?: Location;
  /** The place that decided at the base. */
  readonly wasAt?: Location;
  /** The agent of the base in this comparison, if it is not the agent's own counterpart. */
  readonly comparedWith?: string;
  /** True if the question was too large to decide. The less safe case is then assumed. */
  readonly undecided?: true;
  /** True for an edit that currently has no effect on any tool. Such a change is neutral. */
  readonly noEffect?: true;
}

/** The effect of a change on one agent. */
export interface AgentComparison {
  /** Its name at the head, or at the base if the agent was removed. */
  readonly agent: string;
  readonly status: 'added' | 'removed' | 'kept';
  /** Its name at the base, if it was different. */
  readonly formerly?: string;
  /**
   * The names of other agents of the base that it is compared with, because its id and its path
   * match different agents.
   */
  readonly alsoFormerly?: readonly string[];
  readonly direction: Direction;
  /** Widening changes first, then narrowing, then neutral ones. */
  readonly changes: readonly Change[];
  /** In percent, before and after, not rounded. Null if unknown. */
  readonly coverage: { readonly before: number | null; readonly after: number | null };
}

/** The effect of a change on all agents. */
export interface PermissionChanges {
  readonly direction: Direction;
  readonly agents: readonly AgentComparison[];
  /** The label that approved a widening which would otherwise have blocked. */
  readonly letThrough?: string;
}

const RANK: Readonly<Record<Direction, number>> = { widens: 0, narrows: 1, neutral: 2 };

/**
 * Returns the overall direction of several changes. They widen if any of them widens, otherwise
 * they narrow if any of them narrows.
 */
export function directionOf(directions: Iterable<Direction>): Direction {
  let result: Direction = 'neutral';
  for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
  return result;
}
