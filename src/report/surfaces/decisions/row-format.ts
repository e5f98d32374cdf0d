import type { DecisionRow } from '../../../model/decision-row.ts';

/**
 * A format for exporting decision rows. Rows are rendered one at a time, so logs of any size can be
 * exported. All methods return lines.
 */
export interface RowFormat {
  /** Returns the lines before the first row. */
  start(): readonly string[];
  /**
   * Returns the lines that can be written once this row is known. They may belong to earlier rows.
   */
  row(row: DecisionRow): readonly string[];
  /** Returns the lines after the last row. */
  end(): readonly string[];
}
