import type {
  AgentComparison,
  Change,
  ChangeKind,
  Direction,
  PermissionChanges,
} from '../../diff/change.ts';
import { formerNames } from '../writing/permission-words.ts';
import { type JsonPlace, placeToJson } from './finding-json.ts';

/** One change of permissions, or of something that leaves them as they are. */
export interface JsonChange extends JsonPlace {
  readonly agent: string;
  readonly direction: Direction;
  readonly kind: ChangeKind;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
  readonly tools: readonly string[];
  readonly example: string | null;
  /** Where it was decided at base. */
  readonly base_location: JsonPlace | null;
  /**
   * The agent of the base that it is compared with, where that is not the agent's own partner.
   */
  readonly base_agent: string | null;
  readonly undecided: boolean;
  readonly no_effect: boolean;
}

/** Coverage in percent, not rounded; null where unknown. */
interface JsonCoverage {
  readonly before: number | null;
  readonly after: number | null;
}

/** What a change does: the answer of `diff`, and a part of the report. */
export interface JsonComparison {
  readonly direction: Direction;
  /** Whether a change that widens something narrows something too. */
  readonly also_narrows: boolean;
  readonly changes: readonly JsonChange[];
  /** The lowest known of all agents that were compared, on each side. */
  readonly coverage: JsonCoverage;
  readonly agents: readonly {
    readonly name: string;
    readonly status: 'added' | 'removed' | 'kept';
    /** Names of the agents of the base that it is compared with, its own partner first. */
    readonly compared_with: readonly string[];
    readonly direction: Direction;
    readonly also_narrows: boolean;
    readonly coverage: JsonCoverage;
  }[];
  /** The label that approved a widening which would have blocked. */
  readonly approved_by_label: string | null;
}

/** What a change does to all agents, as plain data. */
export function changesToJson({
  direction,
  agents,
  letThrough,
}: PermissionChanges): JsonComparison {
  return {
    direction,
    also_narrows: alsoNarrows(direction, agents),
    changes: agents.flatMap((agent) => agent.changes.map(changeToJson)),
    coverage: {
      before: lowest(agents.map(({ coverage }) => coverage.before)),
      after: lowest(agents.map(({ coverage }) => coverage.after)),
    },
    agents: agents.map((one) => ({
      name: one.agent,
      status: one.status,
      compared_with: comparedNames(one),
      direction: one.direction,
      also_narrows: alsoNarrows(one.direction, [one]),
      coverage: { before: one.coverage.before, after: one.coverage.after },
    })),
    approved_by_label: letThrough ?? null,
  };
}

/**
 * Names of the agents of the base that an agent is compared with, its own partner first; none for a
 * new agent.
 */
export function comparedNames(comparison: AgentComparison): readonly string[] {
  return comparison.status === 'added' ? [] : formerNames(comparison);
}

function alsoNarrows(direction: Direction, agents: readonly AgentComparison[]): boolean {
  return (
    direction === 'widens' &&
    agents.some(({ changes }) => changes.some((change) => change.direction === 'narrows'))
  );
}

function lowest(percents: readonly (number | null)[]): number | null {
  const known = percents.filter((percent) => percent !== null);
  return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}

function changeToJson(change: Change): JsonChange {
  return {
    agent: change.agent,
    direction: change.direction,
    kind: change.kind,
    subject: change.subject,
    before: change.before,
    after: change.after,
    sentence: change.sentence,
    tools: change.tools,
    example: change.example ?? null,
    ...placeToJson(change.at),
    base_location: change.wasAt ? placeToJson(change.wasAt) : null,
    base_agent: change.comparedWith ?? null,
    undecided: change.undecided ?? false,
    no_effect: change.noEffect ?? false,
  };
}
