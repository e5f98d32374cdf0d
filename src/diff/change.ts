import type { Location } from '../finding/finding.ts';
import type { Level } from '../model/decision.ts';

/**
 * The effect of a change on permissions. A change that both adds and removes permissions widens.
 */
export type Direction = 'widens' | 'narrows' | 'neutral';

/**
 * The words for levels in reports, most restrictive first. A tool is blocked if calling it is a
 * violation of severity critical or high.
 */
export const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'] as const;
/** `audited` is the word for `warned` in access lists. */
export type LevelWord = (typeof LEVEL_WORDS)[number] | 'audited';

/** Returns the word for a level in reports. */
export function wordOf({ level }: { readonly level: Level }): LevelWord {
  return level === 'denied' ? 'blocked' : level;
}

/**
 * The kinds of change. `names` is a change of permissions for tools. All others are changes of
 * parts of cards, policies or the configuration.
 */
const CHANGE_KINDS = [
  'names',
  'request',
  'limit',
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
 * A change of permissions, or a change that could be expected to affect permissions but does not.
 * User values in sentences are in double quotes.
 */
export interface Change {
  /** The name of the agent in the report. */
  readonly agent: string;
  readonly direction: Direction;
  readonly kind: ChangeKind;
  /**
   * What changed, in words, such as `tools that "mcp__pay__*" matches` or
   * `the bounded action "issue_refund"`.
   */
  readonly subject: string;
  /** The state before and after the change, in words, such as `blocked`. Null if there is none. */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * The change in one sentence that is clear without the files. It begins with a lower-case letter
   * and has no full stop.
   */
  readonly sentence: string;
  /** The tools of the agent's tool lists that are affected, sorted. Empty if there are none. */
  readonly tools: readonly string[];
  /** For `names`: the name of a tool whose level changed. A tool of this name need not exist. */
  readonly example?: string;
  /**
   * The place at the head that causes the new state. If no line does, the nearest place, if there
   * is one.
   */
  readonly at?: Location;
  /** The place at the base that caused the former state. */
  readonly wasAt?: Location;
  /**
   * The agent at the base that this change was compared with. Absent if it is the former state of
   * the same agent.
   */
  readonly comparedWith?: string;
  /** True if the comparison took too much work. The less safe answer is then assumed. */
  readonly undecided?: true;
  /** True for an edit that has no effect on any tool at present. Such a change is neutral. */
  readonly noEffect?: true;
}

/** The effect of a change on one agent. */
export interface AgentComparison {
  /** The name at the head, or at the base if the agent was removed. */
  readonly agent: string;
  readonly status: 'added' | 'removed' | 'kept';
  /** The name at the base, if it was different. */
  readonly formerly?: string;
  /**
   * The names of further agents at the base with which this agent is compared. There are some if
   * its id and its path belong to different agents there.
   */
  readonly alsoFormerly?: readonly string[];
  readonly direction: Direction;
  /** The changes that widen, then those that narrow, then neutral ones. */
  readonly changes: readonly Change[];
  /** The coverage before and after the change, in percent, not rounded. Null if there is none. */
  readonly coverage: { readonly before: number | null; readonly after: number | null };
}

/** The effect of a change on all agents. */
export interface PermissionChanges {
  readonly direction: Direction;
  readonly agents: readonly AgentComparison[];
  /** The label that approved the new permissions, which would otherwise have blocked the change. */
  readonly letThrough?: string;
}

const RANK: Readonly<Record<Direction, number>> = { widens: 0, narrows: 1, neutral: 2 };

/**
 * Returns the overall direction of several changes: `widens` if any of them widens, otherwise
 * `narrows` if any narrows, and otherwise `neutral`.
 */
export function directionOf(directions: Iterable<Direction>): Direction {
  let result: Direction = 'neutral';
  for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
  return result;
}
