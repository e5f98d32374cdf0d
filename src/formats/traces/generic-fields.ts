/**
 * The keys that may contain each field, in order of precedence. `docs/traces.md` lists these keys.
 */
export const FIELDS = {
  tool: ['tool', 'tool_name', 'toolName'],
  name: ['name'],
  server: ['server', 'server_name', 'mcp_server'],
  time: ['timestamp', 'time', 'ts', 'at', 'created_at', 'started_at'],
  session: ['session_id', 'session', 'sessionId'],
  trace: ['trace_id', 'traceId'],
  agent: ['agent_id', 'agent', 'agentId'],
  id: ['call_id', 'callId', 'tool_call_id', 'toolCallId'],
  status: ['status', 'outcome', 'effect'],
  success: ['success'],
  input: ['input_tokens'],
  output: ['output_tokens'],
  cacheRead: ['cache_read_tokens'],
  cacheWrite: ['cache_write_tokens'],
} as const;

/** The keys of all fields, in the order of `FIELDS`. */
export const KEYS: readonly string[] = Object.values(FIELDS).flat();

/** Keys that may contain a tool's input. Calls with different inputs are different calls. */
export const INPUT_KEYS = [
  'input',
  'arguments',
  'args',
  'parameters',
  'params',
  'tool_input',
] as const;

/**
 * All keys in a record that describes only a tool call. A record with any other key may describe
 * something else.
 */
export const ALL_KEYS: ReadonlySet<string> = new Set([
  ...KEYS,
  ...INPUT_KEYS,
  'output',
  'result',
  'error',
  'duration_ms',
]);

/** Keys that loggers such as pino and bunyan write to every line, grouped by meaning. */
const LOG_KEYS = [
  ['msg', 'message'],
  ['level', 'levelname', 'severity'],
  ['pid', 'hostname'],
  ['logger'],
] as const;

/** Whether a record is a line in a program's log. In such a line, `name` is the logger's name. */
export function isLogLine(record: Readonly<Record<string, unknown>>): boolean {
  return LOG_KEYS.filter((keys) => keys.some((key) => Object.hasOwn(record, key))).length > 1;
}

type Field = keyof typeof FIELDS;

/** Returns the start and end index of a field's keys in `KEYS`. */
function rangeOf(field: Field): readonly [start: number, end: number] {
  const start = KEYS.indexOf(FIELDS[field][0]);
  return [start, start + FIELDS[field].length];
}

const RANGES: Readonly<Record<Field, readonly [start: number, end: number]>> = {
  tool: rangeOf('tool'),
  name: rangeOf('name'),
  server: rangeOf('server'),
  time: rangeOf('time'),
  session: rangeOf('session'),
  trace: rangeOf('trace'),
  agent: rangeOf('agent'),
  id: rangeOf('id'),
  status: rangeOf('status'),
  success: rangeOf('success'),
  input: rangeOf('input'),
  output: rangeOf('output'),
  cacheRead: rangeOf('cacheRead'),
  cacheWrite: rangeOf('cacheWrite'),
};

/** A record's values for all keys in `KEYS`, in the same order. */
export type Values = readonly unknown[];

/** Returns the value of a record's own key, or undefined if the record does not have the key. */
export function fieldOf(record: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/**
 * Returns the first value of a field. Ignores null and the empty string, which is common in CSV.
 */
export function first(values: Values, field: Field): unknown {
  const [start, end] = RANGES[field];
  for (let at = start; at < end; at += 1) {
    const value = values[at];
    if (value !== undefined && value !== null && value !== '') return value;
  }
  return undefined;
}

/** Returns the first value of a field as a string. Undefined if it is not a string or number. */
export function textOf(values: Values, field: Field): string | undefined {
  const value = first(values, field);
  return typeof value === 'string'
    ? value
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : undefined;
}
