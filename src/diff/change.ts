import type { Location } from '../finding/finding.ts';
import type { Level } from '../model/decision.ts';

/**
 * The effect of a change on permissions. A change that both adds and removes permissions counts as
 * `widens`.
 */
export type Direction = 'widens' | 'narrows' | 'neutral';

/**
 * The words that reports use for levels, most restrictive first. A tool is `blocked` if calling it
 * is a violation of severity `critical` or `high`.
 */
export const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'] as const;
/**
 * The words for levels in all kinds of policy. In place of `warned`, access lists use `audited`,
 * and agent hosts use `left to a model`.
 */
export type LevelWord = (typeof LEVEL_WORDS)[number] | 'audited' | 'left to a model';

/** Returns the word that reports use for a level. */
export function wordOf({ level }: { readonly level: Level }): LevelWord {
  return level === 'denied' ? 'blocked' : level;
}

/**
 * The kinds of change. `names` is a change to the permissions of tools. The other kinds are changes
 * to cards, policies, access lists, permission files or the configuration.
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
 * A permission change, or an edit that could change permissions but has no effect. Sentences quote
 * users' values in double quotes.
 */
export interface Change {
  /** The agent's name in the report. */
  readonly agent: string;
  readonly direction: Direction;
  readonly kind: ChangeKind;
  /**
   * A description of the item that changed, such as `tools that "mcp__pay__*" matches` or `the
   * bounded action "issue_refund"`.
   */
  readonly subject: string;
  /**
   * A description of the state before the change, such as `blocked`. Null if there was no such
   * state.
   */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * A sentence that describes the change and is clear without the files. It starts with a
   * lower-case letter and does not end with a full stop.
   */
  readonly sentence: string;
  /** The affected tools in the agent's tool lists, sorted. Empty if no listed tool is affected. */
  readonly tools: readonly string[];
  /** For `names`, the name of a tool whose level changed. A tool with this name may not exist. */
  readonly example?: string;
  /**
   * The location at the head that causes the new state, or the nearest location if no single line
   * causes it. Absent if there is no such location.
   */
  readonly at?: Location;
  /** The location at the base that caused the former state. */
  readonly wasAt?: Location;
  /**
   * The base agent with which this agent was compared to find the change. Absent if the agent was
   * compared with its own former state.
   */
  readonly comparedWith?: string;
  /**
   * True if the comparison would have required too much work. As a precaution, the change then
   * counts as a widening.
   */
  readonly undecided?: true;
  /**
   * For `code`, the reason why the code is especially dangerous. Absent if the code is not
   * especially dangerous.
   */
  readonly danger?: 'fetches' | 'unpinned';
  /** True for an edit that does not affect any tool at present. Such an edit is neutral. */
  readonly noEffect?: true;
}

/** An agent host whose permission files were compared. */
export interface HostIdentity {
  readonly dialect: string;
  /** The version of the host whose documentation the comparison follows. */
  readonly version: string;
  /** The folder that contains the permission files. Empty for the root of the repository. */
  readonly folder: string;
}

/** The effect of a change on one agent. */
export interface AgentComparison {
  /** The agent's name at the head, or at the base for a removed agent. */
  readonly agent: string;
  readonly status: 'added' | 'removed' | 'kept';
  /**
   * The agent host whose permission files were compared. Absent if the comparison does not concern
   * permission files.
   */
  readonly host?: HostIdentity;
  /** The agent's name at the base. Absent if it is the same at the head. */
  readonly formerly?: string;
  /**
   * The names of other base agents with which this agent was also compared. Present if the agent's
   * id and path belonged to different agents at the base.
   */
  readonly alsoFormerly?: readonly string[];
  readonly direction: Direction;
  /** The changes, sorted by direction: widening, narrowing, then neutral. */
  readonly changes: readonly Change[];
  /** The coverage before and after the change, as an unrounded percentage. Null if unknown. */
  readonly coverage: { readonly before: number | null; readonly after: number | null };
}

/** The effect of a change on all agents. */
export interface PermissionChanges {
  readonly direction: Direction;
  readonly agents: readonly AgentComparison[];
  /**
   * The label with which the new permissions were approved. Without the label, the check would have
   * failed.
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
