import type { Location } from '../finding/finding.ts';
import type { Level } from '../model/decision.ts';

/** What a change does to the power of an agent (spec 10): one that both gives and takes widens. */
export type Direction = 'widens' | 'narrows' | 'neutral';

/**
 * What a report calls the levels of a request, the least permission first: a tool is blocked where
 * it is a violation of severity critical or high.
 */
export const LEVEL_WORDS = ['blocked', 'needs approval', 'warned', 'allowed'] as const;
export type LevelWord = (typeof LEVEL_WORDS)[number];

/** The word of a report for a level. */
export function wordOf({ level }: { readonly level: Level }): LevelWord {
  return level === 'denied' ? 'blocked' : level;
}

/**
 * What a change is about. `names`: power over names of tools; all others are fields of cards and
 * policies (spec 10, "Fields").
 */
export const CHANGE_KINDS = [
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
 * One thing that the change gives, takes, or does without effect. Values of users stand in double
 * quotes in all texts.
 */
export interface Change {
  /** What the report calls the agent. */
  readonly agent: string;
  readonly direction: Direction;
  readonly kind: ChangeKind;
  /**
   * What it is about, as words: `tools that "mcp__pay__*" matches`, `the bounded action
   * "issue_refund"`.
   */
  readonly subject: string;
  /**
   * What held before and what holds after, as words that can follow each other: `blocked`,
   * `allowed`; null for nothing.
   */
  readonly before: string | null;
  readonly after: string | null;
  /**
   * One sentence that a hurried person understands without opening a file, small first letter, no
   * full stop.
   */
  readonly sentence: string;
  /**
   * Known tools that it concerns, sorted; empty where no list is known or none of it is concerned.
   */
  readonly tools: readonly string[];
  /** For `names`: a name that fares differently, which no list need hold. */
  readonly example?: string;
  /**
   * Where it is decided at head; where head has no such line any more, the nearest that is there,
   * if any.
   */
  readonly at?: Location;
  /** Where it was decided at base. */
  readonly wasAt?: Location;
  /**
   * The former agent that it is compared with, where that is another than the agent's own partner.
   */
  readonly comparedWith?: string;
  /** True where the question was past its bound, and the less safe answer stands in (spec 3). */
  readonly undecided?: true;
  /** True for an edit without effect on any name, which is neutral and worth knowing (spec 10). */
  readonly noEffect?: true;
}

/** What a change does to one agent. */
export interface AgentComparison {
  /** Its name at head, or at base for one that is gone. */
  readonly agent: string;
  readonly status: 'added' | 'removed' | 'kept';
  /** Its former name, where it has another now. */
  readonly formerly?: string;
  /**
   * Further agents of the base that it is compared with, by their names, because its id and its
   * place say different things.
   */
  readonly alsoFormerly?: readonly string[];
  readonly power: Direction;
  /** Widening ones first, then narrowing, then neutral. */
  readonly changes: readonly Change[];
  /** Percent before and after, not rounded; null where unknown. */
  readonly coverage: { readonly before: number | null; readonly after: number | null };
}

/** What a change does to all agents that it touches. */
export interface PermissionChanges {
  readonly power: Direction;
  readonly agents: readonly AgentComparison[];
  /** The label that lets a widening through which would have blocked (spec 10). */
  readonly letThrough?: string;
}

const RANK: Readonly<Record<Direction, number>> = { widens: 0, narrows: 1, neutral: 2 };

/** Several directions as one: what gives anything widens, else what takes anything narrows. */
export function directionOf(directions: Iterable<Direction>): Direction {
  let result: Direction = 'neutral';
  for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
  return result;
}
