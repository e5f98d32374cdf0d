import type { DecisionRow } from '../../../model/decision-row.ts';

/** Renders rows one by one, so that a log of any size can be exported. All texts are lines. */
export interface RowFormat {
  /** Returns the lines before the first row. */
  start(): readonly string[];
  /** Returns the lines that a row completes, which may be those of earlier rows. */
  row(row: DecisionRow): readonly string[];
  /** Returns the lines after the last row. */
  end(): readonly string[];
}
