import type {
  AgentComparison,
  Change,
  ChangeKind,
  Direction,
  HostIdentity,
  PermissionChanges,
} from '../../diff/change.ts';
import { formerNames } from '../writing/permission-words.ts';
import { type JsonPlace, placeToJson } from './finding-json.ts';

/** A change to an agent, as JSON. A neutral change leaves permissions unchanged. */
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
  /**
   * The line in the base that determined the former state. Null if that line still determines the
   * state.
   */
  readonly base_location: JsonPlace | null;
  /**
   * The name of the base agent with which this agent was compared. Null if it was compared with its
   * own base version.
   */
  readonly base_agent: string | null;
  readonly undecided: boolean;
  readonly no_effect: boolean;
}

/** Coverage in percent, not rounded. Null if unknown. */
interface JsonCoverage {
  readonly before: number | null;
  readonly after: number | null;
}

/** Permission changes as JSON. They are part of the JSON report and of the output of `diff`. */
export interface JsonComparison {
  readonly direction: Direction;
  /** Whether a change that grants permissions also removes permissions. */
  readonly also_narrows: boolean;
  readonly changes: readonly JsonChange[];
  /** The lowest known coverage among all compared agents, in the base and in the head. */
  readonly coverage: JsonCoverage;
  readonly agents: readonly {
    readonly name: string;
    readonly status: 'added' | 'removed' | 'kept';
    /**
     * The names of the base agents with which the agent is compared, starting with the agent's own
     * base name.
     */
    readonly compared_with: readonly string[];
    readonly direction: Direction;
    readonly also_narrows: boolean;
    readonly coverage: JsonCoverage;
    /**
     * The agent host, with the version whose behaviour the comparison assumes. Null for an agent
     * with a card, a policy or an access list.
     */
    readonly host: HostIdentity | null;
  }[];
  /**
   * The label that approved the new permissions. Without the label, the new permissions would block
   * the change.
   */
  readonly approved_by_label: string | null;
}

/** Converts all agents' permission changes to plain data. */
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
    agents: agents.map((agent) => ({
      name: agent.agent,
      status: agent.status,
      compared_with: comparedNames(agent),
      direction: agent.direction,
      also_narrows: alsoNarrows(agent.direction, [agent]),
      coverage: { before: agent.coverage.before, after: agent.coverage.after },
      host: agent.host ?? null,
    })),
    approved_by_label: letThrough ?? null,
  };
}

/**
 * Returns the names of the base agents with which an agent is compared, starting with the agent's
 * own base name. Returns an empty list for a new agent.
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
