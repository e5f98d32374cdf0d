import { jsonLine } from '../../writing/escape.ts';
import type { RowFormat } from './row-format.ts';

/** Renders rows as a JSON list with one row on each line. */
export function jsonRows(): RowFormat {
  let held: string | undefined;
  return {
    start: () => ['['],
    row: (row) => {
      // A comma follows a row only if there is another row.
      const lines = held === undefined ? [] : [`${held},`];
      held = jsonLine(row);
      return lines;
    },
    end: () => [...(held === undefined ? [] : [held]), ']'],
  };
}

/** Renders rows as NDJSON. */
export function ndjsonRows(): RowFormat {
  return { start: () => [], row: (row) => [jsonLine(row)], end: () => [] };
}
