/**
 * The result of a tool call. A denied call is only an attempt: reports count it, but the agent did
 * not use the tool (docs/reference/traces.md#denied-calls).
 */
export type CallStatus = 'ok' | 'error' | 'denied' | 'unknown';

/**
 * One tool call in a trace, without what it returned (docs/reference/traces.md#which-calls-count).
 */
export interface Call {
  /**
   * The tool name as written in the trace. If the trace has a field for the server, the name is
   * without it.
   */
  readonly tool: string;
  /**
   * The complete tool name as written in the trace. Absent if it equals `tool`. Forbidden rules are
   * compared with this name too (docs/reference/patterns.md#which-names-a-rule-tries).
   */
  readonly raw?: string;
  /**
   * The server of the tool, if a field of the trace states it. It is never guessed from the name.
   */
  readonly server?: string;
  /** The time of the call in milliseconds since 1970. Absent if the trace states none. */
  readonly at?: number;
  readonly session?: string;
  readonly trace?: string;
  /** The id or name of the agent that made the call, as written in the trace. */
  readonly agent?: string;
  readonly status: CallStatus;
  /**
   * The id of the call. Two records with the same id describe the same call if they also agree on
   * the trace or session, the agent, the tool, and whether the call was denied.
   */
  readonly id?: string;
  /**
   * The trace or session within which the id is unique. Absent if that is the call's own trace and
   * session.
   */
  readonly scope?: string;
  /**
   * A digest that distinguishes calls with otherwise equal fields. It covers the arguments, and
   * also the time if the call has no id. NaN if there is no digest, so that the call never counts
   * as a copy of another.
   */
  readonly content?: number;
  /**
   * Present if the id is unique everywhere. A record in another session then describes the same
   * call if it has the same id, time and content.
   */
  readonly copied?: true;
  /**
   * The kind of value in `tool`, if it is not a tool name. `action`: an action of a card.
   * `redacted`: a replacement for a name that the trace withholds. Absent for a tool name.
   */
  readonly named?: 'action' | 'redacted';
  /**
   * The position of the call in its file, where token usage and user messages have positions too.
   * It is the position of the record that makes the call, not of the record with the result. Some
   * positions are unused.
   */
  readonly order?: number;
  /**
   * A digest of the tool and its arguments, in which the order of keys does not matter. Present
   * only if it was requested and the trace has the arguments. NaN differs from every other digest.
   */
  readonly inputDigest?: number;
  /** The delegation or use of memory that this call performs. Absent if it performs neither. */
  readonly operation?: Operation;
  /** The arguments of the call. Present only if they were requested and the trace has them. */
  readonly input?: CallInput;
  /**
   * The absolute path of the folder in which the session started. Present only if whole arguments
   * were requested and the trace states it.
   */
  readonly folder?: string;
}

/**
 * An action of an agent that is not an ordinary tool call: a delegation to another agent, or a use
 * of memory.
 */
export interface Operation {
  readonly kind: 'delegate' | 'memory search' | 'memory write';
  /** The name of the other agent or the memory. Without a name, its id. */
  readonly target?: string;
}

/** The arguments of a tool call, for comparison with patterns. They are never stored or printed. */
export interface CallInput {
  /**
   * The only string among the arguments. If there are none or several, all arguments as compact
   * JSON.
   */
  readonly text: string;
  /** The SQL statements among the arguments. */
  readonly sql: readonly string[];
  /** All arguments, as the trace has them. Present only if whole arguments were requested. */
  readonly value?: unknown;
}

/**
 * A trace that is one record and contains more than tool calls. Only the AP-Trace format has such
 * records.
 */
export interface Trace {
  readonly id: string;
  /**
   * A digest of the record. Two records with the same id are different traces if their digests
   * differ.
   */
  readonly content: number;
  readonly at?: number;
  readonly agent?: string;
  readonly calls: readonly Call[];
  /**
   * The records in which the fields of a condition are looked up, in this order
   * (docs/reference/conditions.md#fields-of-a-condition).
   */
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  /** The names of the values that the agent says it applied. */
  readonly values: readonly string[];
}
