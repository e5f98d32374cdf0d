/**
 * The outcome of a tool call. A denied call is an attempt rather than a use of the tool, and is
 * counted separately (docs/reference/traces.md#denied-calls).
 */
export type CallStatus = 'ok' | 'error' | 'denied' | 'unknown';

/**
 * One tool call in a trace, without the tool's output (docs/reference/traces.md#which-calls-count).
 */
export interface Call {
  /**
   * The tool name as written in the trace. If the trace has a separate field for the server, the
   * server is excluded.
   */
  readonly tool: string;
  /**
   * The complete tool name as written in the trace. Absent if it equals `tool`. Forbidden rules are
   * also matched against this name (docs/reference/patterns.md#which-names-a-rule-tries).
   */
  readonly raw?: string;
  /**
   * The tool's server, if the trace has a field for it. The server is never inferred from the name.
   */
  readonly server?: string;
  /**
   * The time of the call in milliseconds since 1970. Absent if the trace does not record the time.
   */
  readonly at?: number;
  readonly session?: string;
  readonly trace?: string;
  /** The id or name of the calling agent, as written in the trace. */
  readonly agent?: string;
  readonly status: CallStatus;
  /**
   * The call's id. Two records describe the same call if they have the same id, the same trace or
   * session, the same agent and the same tool, and if both or neither were denied.
   */
  readonly id?: string;
  /**
   * The trace or session within which the id is unique. Absent if this is the call's own trace and
   * session.
   */
  readonly scope?: string;
  /**
   * A digest that distinguishes calls whose other fields are equal. It covers the arguments and, if
   * the call has no id, the time. NaN if there is no digest. In that case, the call never counts as
   * a copy of another call.
   */
  readonly content?: number;
  /**
   * True if the id is globally unique. A record in another session then describes the same call if
   * the id, time and content are the same.
   */
  readonly copied?: true;
  /**
   * The kind of value in `tool` if it is not a tool name: `action` for an action in a card, or
   * `redacted` for a placeholder in a trace that withholds the name. Absent for a tool name.
   */
  readonly named?: 'action' | 'redacted';
  /**
   * The call's position in its file, among all calls, token usage and user messages. If separate
   * records contain the call and its result, this is the position of the call's record. Positions
   * may have gaps.
   */
  readonly order?: number;
  /**
   * A digest of the tool and its arguments, regardless of the order of keys. Present only if a
   * digest was requested and the trace contains the arguments. NaN never equals another digest.
   */
  readonly inputDigest?: number;
  /** The delegation or memory operation that this call performs. Absent for any other call. */
  readonly operation?: Operation;
  /**
   * The arguments of the call. Present only if arguments were requested and the trace contains
   * them.
   */
  readonly input?: CallInput;
  /**
   * The absolute path of the folder in which the session started. Present only if whole arguments
   * were requested and the trace records the folder.
   */
  readonly folder?: string;
}

/**
 * An operation that is not an ordinary tool call: a delegation to another agent, or a use of
 * memory.
 */
export interface Operation {
  readonly kind: 'delegate' | 'memory search' | 'memory write';
  /** The name of the other agent or the memory, or the id if there is no name. */
  readonly target?: string;
}

/** A tool call's arguments, for matching against patterns. They are never stored or printed. */
export interface CallInput {
  /**
   * The only string among the arguments. If there is no string or more than one, all arguments as
   * compact JSON.
   */
  readonly text: string;
  /** The SQL statements among the arguments. */
  readonly sql: readonly string[];
  /** All arguments, as recorded in the trace. Present only if whole arguments were requested. */
  readonly value?: unknown;
}

/**
 * A trace that consists of a single record and contains facts and values in addition to tool calls.
 * Only the AP-Trace format has such records.
 */
export interface Trace {
  readonly id: string;
  /**
   * A digest of the record. Records with the same id but different digests are different traces.
   */
  readonly content: number;
  readonly at?: number;
  readonly agent?: string;
  readonly calls: readonly Call[];
  /**
   * The records in which to look up a condition's fields, in order of precedence
   * (docs/reference/conditions.md#fields-of-a-condition).
   */
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  /** The names of the values that the agent claims to have applied. */
  readonly values: readonly string[];
}
