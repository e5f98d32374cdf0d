import { jsonLine } from '../../writing/escape.ts';
import type { RowFormat } from './row-format.ts';

/** Renders rows as a JSON list, one per line. */
export function jsonRows(): RowFormat {
  let held: string | undefined;
  return {
    start: () => ['['],
    row: (row) => {
      // A row gets a comma only when another row follows.
      const lines = held === undefined ? [] : [`${held},`];
      held = jsonLine(row);
      return lines;
    },
    end: () => [...(held === undefined ? [] : [held]), ']'],
  };
}

/** Renders rows as NDJSON: one JSON object per line. */
export function ndjsonRows(): RowFormat {
  return { start: () => [], row: (row) => [jsonLine(row)], end: () => [] };
}
