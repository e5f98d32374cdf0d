import { DECISION_COLUMNS } from '../../../model/decision-row.ts';
import { csvCell } from '../../decision-log/csv-cell.ts';
import type { RowFormat } from './row-format.ts';

/**
 * Renders rows as CSV (RFC 4180) with all columns (docs/decision-log.md#csv). Each line ends with a
 * carriage return, and the caller adds the line feed.
 */
export function csvRows(): RowFormat {
  return {
    start: () => [`${DECISION_COLUMNS.join()}\r`],
    row: (row) => [`${DECISION_COLUMNS.map((column) => csvCell(row[column])).join()}\r`],
    end: () => [],
  };
}
