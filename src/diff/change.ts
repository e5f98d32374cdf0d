import type { Location } from '../finding/finding.ts';
import type { Level } from '../model/decision.ts';

/**
 * The effect of a change on permissions. A change that both adds and removes permissions is
 * classified as `widens`.
 */
export type Direction = 'widens' | 'narrows' | 'neutral';

/**
 * The words for levels in reports, most restrictive first. A tool is `blocked` if calling it is a
 * violation of severity `critical` or `high`.
 */
export const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'] as const;
/**
 * The words for levels in all kinds of policy. In place of `warned`, access lists use `audited`,
 * and agent hosts use `left to a model`.
 */
export type LevelWord = (typeof LEVEL_WORDS)[number] | 'audited' | 'left to a model';

/** Returns the word for a level in reports. */
export function wordOf({ level }: { readonly level: Level }): LevelWord {
  return level === 'denied' ? 'blocked' : level;
}

/**
 * The kinds of change. `names` is a permission change for tools. The other kinds are changes in
 * cards, policies, access lists or the configuration.
 */
const CHANGE_KINDS = [
  'names',
  'request',
  'call',
  'code',
  'opaque',
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
 * A permission change, or a change that looks like one but has no effect. Sentences contain users'
 * values in double quotes.
 */
export interface Change {
  /** The agent's name in the report. */
  readonly agent: string;
  readonly direction: Direction;
  readonly kind: ChangeKind;
  /**
   * The changed item in words, such as `tools that "mcp__pay__*" matches` or
   * `the bounded action "issue_refund"`.
   */
  readonly subject: string;
  /** The state before the change in words, such as `blocked`. Null if there was no such state. */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * The change in one sentence that is clear without the files. It starts with a lower-case letter
   * and does not end with a full stop.
   */
  readonly sentence: string;
  /** The affected tools in the agent's tool lists, sorted. Empty if no listed tool is affected. */
  readonly tools: readonly string[];
  /** For `names`, a tool name whose level changed. The tool does not have to exist. */
  readonly example?: string;
  /**
   * The location at the head that causes the new state. If no single line causes it, the nearest
   * location. Absent if there is none.
   */
  readonly at?: Location;
  /** The location at the base that caused the former state. */
  readonly wasAt?: Location;
  /**
   * The base agent whose comparison with this agent revealed the change. Absent if it is this
   * agent's own former state.
   */
  readonly comparedWith?: string;
  /**
   * True if the comparison would have taken too much work. As a precaution, the change counts as a
   * widening.
   */
  readonly undecided?: true;
  /** For `code`, the reason why the code is especially dangerous. Absent if it is not. */
  readonly danger?: 'fetches' | 'unpinned';
  /** True for an edit that currently affects no tool. Such a change is neutral. */
  readonly noEffect?: true;
}

/** An agent host whose permission files were compared. */
export interface HostIdentity {
  readonly dialect: string;
  /** The host version whose documentation the comparison follows. */
  readonly version: string;
  /** The folder of the permission files. Empty for the root of the repository. */
  readonly folder: string;
}

/** The effect of a change on one agent. */
export interface AgentComparison {
  /** The agent's name at the head, or at the base for a removed agent. */
  readonly agent: string;
  readonly status: 'added' | 'removed' | 'kept';
  /** The agent host, for the permissions in its permission files. */
  readonly host?: HostIdentity;
  /** The agent's name at the base, if different. */
  readonly formerly?: string;
  /**
   * The names of other base agents with which this agent is compared. Present if the agent's id and
   * path belonged to different agents at the base.
   */
  readonly alsoFormerly?: readonly string[];
  readonly direction: Direction;
  /** The changes by direction: widening, narrowing, then neutral. */
  readonly changes: readonly Change[];
  /** The coverage before and after the change, in percent, not rounded. Null if unknown. */
  readonly coverage: { readonly before: number | null; readonly after: number | null };
}

/** The effect of a change on all agents. */
export interface PermissionChanges {
  readonly direction: Direction;
  readonly agents: readonly AgentComparison[];
  /**
   * The label that approved the new permissions. Without it, the change would have failed the
   * check.
   */
  readonly letThrough?: string;
}

const RANK: Readonly<Record<Direction, number>> = { widens: 0, narrows: 1, neutral: 2 };

/**
 * Returns the overall direction of several changes: `widens` if any change widens, otherwise
 * `narrows` if any change narrows, otherwise `neutral`.
 */
export function directionOf(directions: Iterable<Direction>): Direction {
  let result: Direction = 'neutral';
  for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
  return result;
}
