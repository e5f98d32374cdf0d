import { nearest } from '../../finding/nearest.ts';
import { choice, quoted } from '../../finding/words.ts';
import {
  DECISION_COLUMNS,
  DECISION_EFFECTS,
  DECISION_MODES,
  type DecisionEffect,
  type DecisionMode,
  type DecisionRow,
} from '../../model/decision-row.ts';
import { timestampOf } from './timestamp.ts';

/** A decision row, or the reason why a record is not a valid row. */
type ReadRow = { readonly row: DecisionRow } | { readonly message: string; readonly help: string };

type Column = (typeof DECISION_COLUMNS)[number];

/**
 * Maps column names from other logs to the equivalent Card Gate columns
 * (docs/decision-log.md#what-card-gate-reads).
 */
const SAME_COLUMNS: ReadonlyMap<string, Column> = new Map([
  ['id', 'decision_id'],
  ['created_at', 'timestamp'],
  ['session_id', 'session'],
  ['correlation_id', 'source'],
]);

/** Columns from other logs that are ignored because they do not describe the decision. */
const UNREAD_COLUMNS: readonly string[] = ['idempotency_key', 'idempotency_state'];

/** Maps effect names from other logs to the equivalent Card Gate effects. */
const SAME_EFFECTS: ReadonlyMap<string, DecisionEffect> = new Map([
  ['allowed', 'allow'],
  ['denied', 'deny'],
  ['audited', 'audit'],
]);

const REQUIRED = ['actor', 'action', 'resource', 'effect'] as const;

/** An error for a record that is not a valid row. `help` is an instruction to the user. */
class RowError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.help = help;
  }
}

/**
 * Reads a record as a row. Accepts the columns in Card Gate's logs and exports, and those in
 * Moneypenny's audit log. A missing column is null, unless it is one of the four required columns.
 */
export function readRow(record: Readonly<Record<string, unknown>>): ReadRow {
  try {
    return { row: rowOf(valuesOf(record)) };
  } catch (error) {
    if (error instanceof RowError) return { message: error.message, help: error.help };
    throw error;
  }
}

/** Describes what is wrong with a column name. Returns undefined if the column is known. */
export function columnProblem(name: string): { message: string; help: string } | undefined {
  if (isColumn(name) || SAME_COLUMNS.has(name) || UNREAD_COLUMNS.includes(name)) return undefined;
  const near = nearest(name, [...DECISION_COLUMNS, ...SAME_COLUMNS.keys()]);
  const hint = near === undefined ? '' : `; did you mean ${quoted(near)}?`;
  return {
    message: `has the unknown column ${quoted(name)}${hint}`,
    help: `rename or remove the column; the known columns are ${DECISION_COLUMNS.join(', ')}`,
  };
}

function isColumn(name: string): name is Column {
  return (DECISION_COLUMNS as readonly string[]).includes(name);
}

/**
 * Maps a record's columns to their values.
 * @throws RowError if a column is unknown, missing or repeated.
 */
function valuesOf(record: Readonly<Record<string, unknown>>): ReadonlyMap<Column, unknown> {
  const values = new Map<Column, unknown>();
  const names = new Map<Column, string>();
  for (const [name, value] of Object.entries(record)) {
    const problem = columnProblem(name);
    if (problem) throw new RowError(problem.message, problem.help);
    const column = isColumn(name) ? name : SAME_COLUMNS.get(name);
    if (column === undefined || value === null) continue;
    const other = names.get(column);
    if (other !== undefined)
      throw new RowError(
        `has both ${quoted(other)} and ${quoted(name)}, which have the same meaning`,
        'remove one of the two columns',
      );
    names.set(column, name);
    values.set(column, value);
  }
  const missing = REQUIRED.find((column) => !values.has(column));
  if (missing !== undefined)
    throw new RowError(
      `has no ${quoted(missing)}`,
      `add ${choice([missing])}; every row in a decision log requires it`,
    );
  return values;
}

function rowOf(values: ReadonlyMap<Column, unknown>): DecisionRow {
  const required = (column: Column): string => textOf(column, values.get(column));
  const optional = (column: Column): string | null =>
    values.has(column) ? textOf(column, values.get(column)) : null;
  const policy_id = optional('policy_id');
  return {
    decision_id: optional('decision_id'),
    timestamp: values.has('timestamp') ? timeOf(values.get('timestamp')) : null,
    actor: required('actor'),
    action: required('action'),
    resource: required('resource'),
    effect: effectOf(required('effect')),
    policy_id,
    policy_file: optional('policy_file'),
    policy_version: optional('policy_version'),
    reason: optional('reason'),
    // Other logs have no mode. A decision without a policy entry comes from the default.
    mode: modeOf(optional('mode') ?? (policy_id === null ? 'default' : 'matched')),
    limit: optional('limit'),
    session: optional('session'),
    agent: optional('agent'),
    source: optional('source'),
    call_index: values.has('call_index') ? indexOf(values.get('call_index')) : null,
    previous_hash: optional('previous_hash'),
    hash: optional('hash'),
  };
}

function textOf(column: Column, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new RowError(
    `has a non-string value under ${quoted(column)}`,
    'write the value as a string in quotation marks',
  );
}

function effectOf(text: string): DecisionEffect {
  const effect = DECISION_EFFECTS.find((word) => word === text) ?? SAME_EFFECTS.get(text);
  if (effect !== undefined) return effect;
  throw new RowError(
    `has the effect ${quoted(text)}; expected ${choice(DECISION_EFFECTS)}`,
    'write one of these effects',
  );
}

function modeOf(text: string): DecisionMode {
  const mode = DECISION_MODES.find((word) => word === text);
  if (mode !== undefined) return mode;
  throw new RowError(
    `has the mode ${quoted(text)}; expected ${choice(DECISION_MODES)}`,
    'write one of these modes',
  );
}

function timeOf(value: unknown): string {
  const time = timestampOf(value);
  if (time !== undefined) return time;
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
  throw new RowError(
    `has the time ${quoted(shown)}; expected a time such as 2026-11-21T12:00:00Z, or seconds since 1970`,
    'write the time in one of these forms, or omit it',
  );
}

function indexOf(value: unknown): number {
  const index = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof index === 'number' && Number.isSafeInteger(index) && index >= 0) return index;
  throw new RowError(
    'has a "call_index" that is not a whole number of 0 or more',
    'write the position of the call in its source, counted from 0',
  );
}
