/*
 * The rows of a decision log (docs/decision-log.md). Their keys are the columns of the file, so
 * they have its spelling.
 */

/** The possible effects of a decision. */
export const DECISION_EFFECTS = ['allow', 'deny', 'audit'] as const;
export type DecisionEffect = (typeof DECISION_EFFECTS)[number];

/** Whether an entry decided, or the default of the list. */
export const DECISION_MODES = ['matched', 'default'] as const;
export type DecisionMode = (typeof DECISION_MODES)[number];

/** One decision about one request, without its position in a log. */
export interface Decision {
  /** RFC 3339. Null if the source has no time. */
  readonly timestamp: string | null;
  readonly actor: string;
  readonly action: string;
  readonly resource: string;
  readonly effect: DecisionEffect;
  /** The name of the entry that decided. Null for the default. */
  readonly policy_id: string | null;
  /** The path of the file that contains the entry. */
  readonly policy_file: string | null;
  /** The SHA-256 digest of that file, in hexadecimal digits. */
  readonly policy_version: string | null;
  readonly reason: string | null;
  readonly mode: DecisionMode;
  /** The limit that was reached, with its count. Null if none was. */
  readonly limit: string | null;
  readonly session: string | null;
  readonly agent: string | null;
  /** Where the request comes from: the trace file, or the API. */
  readonly source: string | null;
  /** The number of the call in its source, from 0. */
  readonly call_index: number | null;
}

/** A row of a decision log. The hashes are null if the log has no chain. */
export interface DecisionRow extends Decision {
  /** Null only in a log of another program. */
  readonly decision_id: string | null;
  readonly previous_hash: string | null;
  readonly hash: string | null;
}

/** The columns of a decision, in the order of the file. */
export const DECISION_FIELDS = [
  'timestamp',
  'actor',
  'action',
  'resource',
  'effect',
  'policy_id',
  'policy_file',
  'policy_version',
  'reason',
  'mode',
  'limit',
  'session',
  'agent',
  'source',
  'call_index',
] as const satisfies readonly (keyof Decision)[];

/** All columns of a row, in the order of the file. */
export const DECISION_COLUMNS = [
  'decision_id',
  ...DECISION_FIELDS,
  'previous_hash',
  'hash',
] as const satisfies readonly (keyof DecisionRow)[];

/** The schema id of the log. It changes with the columns, the order or the hash. */
export const DECISION_LOG_SCHEMA = 'card-gate-decisions/1';

/** A file and its digest. */
export interface DigestedFile {
  readonly path: string;
  /** The SHA-256 digest of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** The subject of a decision log: what was evaluated, when, and by which version. */
export interface DecisionLogSubject {
  /** The commit whose policies decided. Null for files that are not in a commit. */
  readonly commit: string | null;
  /** The commit that the run compared with. */
  readonly base: string | null;
  /** The policy files. */
  readonly files: readonly DigestedFile[];
  readonly tool_version: string;
  /** The time of the run, RFC 3339. */
  readonly time: string;
}

/** Requests that could not be evaluated for one reason. */
export interface NotEvaluated {
  /** The entry or limit, such as `limit "calls per hour"`. */
  readonly what: string;
  readonly reason: string;
  /** The number of requests. */
  readonly count: number;
}

/** The totals of a log that was written, which other reports repeat. */
export interface WrittenLog {
  readonly rows: number;
  readonly counts: Readonly<Record<DecisionEffect, number>>;
  /** The hash of the last row. It depends on every byte of the log. */
  readonly finalHash: string;
}
