import type { ChangeOfPower, Power } from '../comparison/change.ts';
import type { Location } from '../finding/finding.ts';

/** One change of power in JSON (spec 10, 14): lines and columns from 1, null where unknown. */
export interface JsonChange {
  readonly agent: string;
  readonly direction: Power;
  readonly kind: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly sentence: string;
  readonly tools: readonly string[];
  readonly example: string | null;
  readonly undecided: boolean;
  readonly no_effect: boolean;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly before_file: string | null;
  readonly before_line: number | null;
}

/** What a change does to the power of all agents, as plain data. */
export interface JsonChanges {
  readonly power: Power;
  readonly changes: readonly JsonChange[];
  /** The coverage of every agent that is compared, in percent, null where unknown. */
  readonly coverage: readonly { readonly agent: string; readonly before: number | null; readonly after: number | null }[];
  /** The label that let a widening through, or null. */
  readonly let_through: string | null;
}

/** What `diff` answers, and a part of the report. */
export function changesToJson({ power, agents, letThrough }: ChangeOfPower): JsonChanges {
  return {
    power,
    changes: agents.flatMap(({ changes }) =>
      changes.map(
        (change): JsonChange => ({
          agent: change.agent,
          direction: change.direction,
          kind: change.kind,
          subject: change.subject,
          before: change.before,
          after: change.after,
          sentence: change.sentence,
          tools: change.tools,
          example: change.example ?? null,
          undecided: change.undecided ?? false,
          no_effect: change.noEffect ?? false,
          file: change.at?.file ?? null,
          line: lineOf(change.at),
          column: change.at?.range?.start.column ?? null,
          before_file: change.wasAt?.file ?? null,
          before_line: lineOf(change.wasAt),
        }),
      ),
    ),
    coverage: agents.map(({ agent, coverage }) => ({ agent, before: coverage.before, after: coverage.after })),
    let_through: letThrough ?? null,
  };
}

function lineOf(location: Location | undefined): number | null {
  return location?.range?.start.line ?? null;
}
