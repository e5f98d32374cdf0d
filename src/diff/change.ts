import type { Location } from '../finding/finding.ts';
import type { Level } from '../model/decision.ts';

/**
 * The effect of a change on permissions. A change that both adds and removes permissions widens.
 */
export type Direction = 'widens' | 'narrows' | 'neutral';

/**
 * The words for levels in reports, most restrictive first. A tool is `blocked` if calling it is a
 * violation of severity `critical` or `high`.
 */
export const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'] as const;
/** `audited` is the word for `warned` in access lists. */
export type LevelWord = (typeof LEVEL_WORDS)[number] | 'audited' | 'left to a model';

/** Returns the word for a level in reports. */
export function wordOf({ level }: { readonly level: Level }): LevelWord {
  return level === 'denied' ? 'blocked' : level;
}

/**
 * The kinds of change. `names` is a change of permissions for tools. All other kinds are changes in
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
 * A change of permissions, or a change that looks relevant to permissions but has no effect on
 * them. Sentences put users' values in double quotes.
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
  /** The state before the change, in words such as `blocked`. Null if there was no such state. */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * The change in one sentence that is clear without the files. It begins with a lower-case letter
   * and has no full stop.
   */
  readonly sentence: string;
  /** The affected tools in the agent's tool lists, sorted. Empty if no listed tool is affected. */
  readonly tools: readonly string[];
  /** For `names`, the name of a tool whose level changed. The tool need not exist. */
  readonly example?: string;
  /**
   * The place at the head that causes the new state. If no single line causes it, the nearest
   * place. Absent if there is no such place.
   */
  readonly at?: Location;
  /** The place at the base that caused the former state. */
  readonly wasAt?: Location;
  /**
   * The agent at the base whose comparison with this agent revealed the change. Absent if it is
   * this agent's own former state.
   */
  readonly comparedWith?: string;
  /**
   * True if the comparison took too much work. To be safe, the change then counts as a widening.
   */
  readonly undecided?: true;
  /** For `code`: why the code is especially dangerous, if it is. */
  readonly danger?: 'fetches' | 'unpinned';
  /** True for an edit that currently affects no tool. Such a change is neutral. */
  readonly noEffect?: true;
}

/** An agent host whose permission files were compared. */
export interface HostIdentity {
  readonly dialect: string;
  /** The version of the host on whose documentation the comparison is based. */
  readonly version: string;
  /** The folder of the permission files. Empty for the root of the repository. */
  readonly folder: string;
}

/** The effect of a change on one agent. */
export interface AgentComparison {
  /** The agent's name at the head. For a removed agent, the name at the base. */
  readonly agent: string;
  readonly status: 'added' | 'removed' | 'kept';
  /** The agent host, if the permissions are those of its permission files. */
  readonly host?: HostIdentity;
  /** The agent's name at the base, if it was different. */
  readonly formerly?: string;
  /**
   * The names of further base agents with which this agent is compared. Present if the agent's id
   * and path belonged to different agents at the base.
   */
  readonly alsoFormerly?: readonly string[];
  readonly direction: Direction;
  /** The changes: widening first, then narrowing, then neutral. */
  readonly changes: readonly Change[];
  /**
   * The coverage before and after the change, in percent, not rounded. Null if coverage is unknown.
   */
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
 * Returns the overall direction of several changes: `widens` if one of them widens, otherwise
 * `narrows` if one of them narrows, and otherwise `neutral`.
 */
export function directionOf(directions: Iterable<Direction>): Direction {
  let result: Direction = 'neutral';
  for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
  return result;
}
