import { DECISION_COLUMNS } from '../../../model/decision-row.ts';
import { exactText } from '../../writing/escape.ts';
import type { RowFormat } from './row-format.ts';

const COLUMNS = DECISION_COLUMNS.map((column) => `"${column}"`);

/**
 * Renders rows as SQL for SQLite and PostgreSQL (docs/decision-log.md#sql). The output is a single
 * transaction that creates a table and inserts each row. Strings follow the SQL standard, in which
 * a backslash is an ordinary character.
 */
export function sqlRows(): RowFormat {
  const types = DECISION_COLUMNS.map(
    (column, index) => `  ${COLUMNS[index]} ${column === 'call_index' ? 'INTEGER' : 'TEXT'}`,
  );
  return {
    start: () => ['BEGIN;', `CREATE TABLE IF NOT EXISTS "decisions" (\n${types.join(',\n')}\n);`],
    row: (row) => {
      const values = DECISION_COLUMNS.map((column) => literal(row[column]));
      return [`INSERT INTO "decisions" (${COLUMNS.join(', ')}) VALUES (${values.join(', ')});`];
    },
    end: () => ['COMMIT;'],
  };
}

function literal(value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${exactText(value).replaceAll("'", "''")}'`;
}
