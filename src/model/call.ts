/**
 * The result of a tool call. A denied call is only an attempt: reports count it, but the agent did
 * not use the tool (docs/reference/traces.md#denied-calls).
 */
export type CallStatus = 'ok' | 'error' | 'denied' | 'unknown';

/** One tool call in a trace, without its result (docs/reference/traces.md#which-calls-count). */
export interface Call {
  /**
   * The tool name as written in the trace. It omits the server if the trace has a separate field
   * for the server.
   */
  readonly tool: string;
  /**
   * The complete tool name as written in the trace, if it differs from `tool`. Rules that forbid
   * tools also match this name (docs/reference/patterns.md#which-names-a-rule-tries).
   */
  readonly raw?: string;
  /**
   * The tool's server, from a field of the trace. Card Gate never guesses the server from the name.
   */
  readonly server?: string;
  /** The time of the call, in milliseconds since 1970. Absent if the trace gives none. */
  readonly at?: number;
  readonly session?: string;
  readonly trace?: string;
  /** The id or name of the calling agent, as written in the trace. */
  readonly agent?: string;
  readonly status: CallStatus;
  /**
   * The id of the call. Two records describe the same call if they agree on the id, the trace or
   * session, the agent, the tool, and whether the call was denied.
   */
  readonly id?: string;
  /**
   * The trace or session in which the id is unique. Absent if the id is unique within the call's
   * own trace and session.
   */
  readonly scope?: string;
  /**
   * A digest that distinguishes calls whose other fields are equal. It covers the arguments, and
   * the time if the call has no id. NaN means that there is no digest; the call then never counts
   * as a copy of another.
   */
  readonly content?: number;
  /**
   * Whether the call's id is unique everywhere. If so, a record in another session with the same
   * id, time and content describes the same call.
   */
  readonly copied?: true;
  /**
   * Present if `tool` is not a tool name. `action`: it is an action of a card. `redacted`: the
   * trace withholds the name.
   */
  readonly named?: 'action' | 'redacted';
  /**
   * The call's position in its file, counted together with token usage and turns. The record that
   * makes the call determines the position, not the record with its result. Positions may have
   * gaps.
   */
  readonly order?: number;
  /**
   * A digest of the tool and its arguments, whatever the order of the argument keys. Present only
   * on request, and only if the trace has the arguments. NaN differs from every other digest.
   */
  readonly inputDigest?: number;
  /** The delegation or use of memory that this call performs. Absent for every other call. */
  readonly operation?: Operation;
  /** The arguments of the tool call. Present only on request, and only if the trace has them. */
  readonly input?: CallInput;
}

/**
 * An operation other than an ordinary tool call: delegating to another agent, or using a memory.
 */
export interface Operation {
  readonly kind: 'delegate' | 'memory search' | 'memory write';
  /** The name of the other agent or of the memory, or its id if the trace gives no name. */
  readonly target?: string;
}

/** The arguments of a tool call, to match against patterns. They are never kept or printed. */
export interface CallInput {
  /**
   * The only string among the arguments. If there is not exactly one string, all arguments as
   * compact JSON.
   */
  readonly text: string;
  /** The SQL statements among the arguments. */
  readonly sql: readonly string[];
}

/**
 * A trace that is stored as a single record, which contains more than tool calls. Only the AP-Trace
 * format has such records.
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
   * The records in which a condition looks up its fields, in this order
   * (docs/reference/conditions.md#fields-of-a-condition).
   */
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  /** The names of the values that the agent says it applied. */
  readonly values: readonly string[];
}
