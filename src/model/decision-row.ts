/*
 * The rows in a decision log (docs/decision-log.md). Fields have the same names as the log's
 * columns.
 */

/** The possible effects of an access list's decision. */
export const DECISION_EFFECTS = ['allow', 'deny', 'audit'] as const;
export type DecisionEffect = (typeof DECISION_EFFECTS)[number];

/**
 * The source of a decision: `matched` for an entry in the access list, or `default` for the list's
 * default.
 */
export const DECISION_MODES = ['matched', 'default'] as const;
export type DecisionMode = (typeof DECISION_MODES)[number];

/** An access list's decision for one request, without its position in a decision log. */
export interface Decision {
  /** The time of the request in RFC 3339 format. Null if the trace does not record the time. */
  readonly timestamp: string | null;
  readonly actor: string;
  readonly action: string;
  readonly resource: string;
  readonly effect: DecisionEffect;
  /** The name of the entry that the decision comes from. Null if it comes from a default. */
  readonly policy_id: string | null;
  /** The path of the access list that contains the entry. */
  readonly policy_file: string | null;
  /** The hexadecimal SHA-256 digest of the access list. */
  readonly policy_version: string | null;
  readonly reason: string | null;
  readonly mode: DecisionMode;
  /** The limit that was reached and its count. Null if no limit was reached. */
  readonly limit: string | null;
  readonly session: string | null;
  readonly agent: string | null;
  /** The trace file that contains the request, or the API that returned it. */
  readonly source: string | null;
  /** The call's position in its source, starting from 0. */
  readonly call_index: number | null;
}

/** A row in a decision log. The hashes are null if the log's rows are not chained. */
export interface DecisionRow extends Decision {
  /** The decision's id. Null only if another program wrote the log. */
  readonly decision_id: string | null;
  readonly previous_hash: string | null;
  readonly hash: string | null;
}

/** The columns that describe a decision, in the log's order. */
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

/** All columns of a decision log, in order. */
export const DECISION_COLUMNS = [
  'decision_id',
  ...DECISION_FIELDS,
  'previous_hash',
  'hash',
] as const satisfies readonly (keyof DecisionRow)[];

/**
 * The schema id of decision logs. The id changes if the columns, their order or the computation of
 * hashes change.
 */
export const DECISION_LOG_SCHEMA = 'card-gate-decisions/1';

/** A file's path and a digest of its content. */
export interface DigestedFile {
  readonly path: string;
  /** The hexadecimal SHA-256 digest of the file's bytes. */
  readonly sha256: string;
}

/**
 * The subject of a decision log: the evaluated policy files, the time and the version of Card Gate.
 */
export interface DecisionLogSubject {
  /** The commit that contains the policy files. Null if they are not committed. */
  readonly commit: string | null;
  /**
   * The base commit, whose policies the run compares with the evaluated policies. Null if the run
   * has no base commit.
   */
  readonly base: string | null;
  /** The policy files that the run evaluated. */
  readonly files: readonly DigestedFile[];
  readonly tool_version: string;
  /** The time of the run, in RFC 3339 format. */
  readonly time: string;
}

/**
 * An entry or limit that could not be evaluated for some requests, with the reason and the number
 * of those requests.
 */
export interface NotEvaluated {
  /** The entry or limit that was not evaluated, such as `limit "calls per hour"`. */
  readonly what: string;
  readonly reason: string;
  /** The number of requests that were not evaluated. */
  readonly count: number;
}

/** The totals that reports show for a decision log that was written. */
export interface WrittenLog {
  readonly rows: number;
  readonly counts: Readonly<Record<DecisionEffect, number>>;
  /** The hash of the last row, which depends on every byte of the log. */
  readonly finalHash: string;
}
