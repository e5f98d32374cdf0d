import type {
  AgentComparison,
  Change,
  ChangeKind,
  Direction,
  PermissionChanges,
} from '../../diff/change.ts';
import type { Location } from '../../finding/finding.ts';

/**
 * A place in JSON: lines and columns from 1, null where unknown; `repository` only for a file of
 * another one.
 */
export interface JsonPlace {
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly repository?: string;
}

/** One thing that a change gives, takes, or does without effect (spec 10). */
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
  readonly was: JsonPlace | null;
  /**
   * The former agent that it is compared with, where that is another than the agent's own partner.
   */
  readonly compared_with: string | null;
  readonly undecided: boolean;
  readonly no_effect: boolean;
}

/** Coverage in percent, not rounded; null where unknown. */
interface JsonCoverage {
  readonly before: number | null;
  readonly after: number | null;
}

/** What a change does: what `diff` answers, and a part of the report (spec 14). */
export interface JsonComparison {
  readonly power: Direction;
  readonly changes: readonly JsonChange[];
  /** The lowest known of all agents that were compared, on each side. */
  readonly coverage: JsonCoverage;
  readonly agents: readonly {
    readonly agent: string;
    readonly status: 'added' | 'removed' | 'kept';
    readonly formerly: string | null;
    /**
     * Further agents of the base that it is compared with, because its id and its place say
     * different things.
     */
    readonly also_formerly: readonly string[];
    readonly power: Direction;
    readonly coverage: JsonCoverage;
  }[];
  /** The label that lets a widening through. */
  readonly let_through: string | null;
}

/** What a change does to all agents, as plain data. */
export function changesToJson({ power, agents, letThrough }: PermissionChanges): JsonComparison {
  return {
    power,
    changes: agents.flatMap((agent) => agent.changes.map(changeToJson)),
    coverage: {
      before: lowest(agents.map(({ coverage }) => coverage.before)),
      after: lowest(agents.map(({ coverage }) => coverage.after)),
    },
    agents: agents.map((one) => ({
      agent: one.agent,
      status: one.status,
      formerly: one.formerly ?? null,
      also_formerly: one.alsoFormerly ?? [],
      power: one.power,
      coverage: { before: one.coverage.before, after: one.coverage.after },
    })),
    let_through: letThrough ?? null,
  };
}

/**
 * Names of the agents of the base that an agent is compared with, its own partner first; none for a
 * new one.
 */
export function comparedNames({
  status,
  agent,
  formerly,
  alsoFormerly = [],
}: AgentComparison): readonly string[] {
  return status === 'added' ? [] : [...new Set([formerly ?? agent, ...alsoFormerly])];
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
    was: change.wasAt ? placeToJson(change.wasAt) : null,
    compared_with: change.comparedWith ?? null,
    undecided: change.undecided ?? false,
    no_effect: change.noEffect ?? false,
  };
}

/** Where something is, or that nothing is known of it. */
export function placeToJson(location: Location | undefined): JsonPlace {
  const { file = '', range, repository } = location ?? {};
  return {
    file: file === '' ? null : file,
    line: range?.start.line ?? null,
    column: range?.start.column ?? null,
    ...(repository !== undefined && { repository }),
  };
}
