/**
 * The result of a call. A denied call is only an attempt: reports show and count it, but the agent
 * did not use the tool (docs/reference/traces.md#denied-calls).
 */
export type CallStatus = 'ok' | 'error' | 'denied' | 'unknown';

/**
 * One tool call in a trace, without its arguments and results
 * (docs/reference/traces.md#which-calls-count).
 */
export interface Call {
  /**
   * The tool name as the source writes it. It omits the server if the source has a separate field
   * for it.
   */
  readonly tool: string;
  /**
   * The complete name as the source writes it, if it differs from `tool`. Rules that forbid tools
   * also match this name (docs/reference/patterns.md#which-names-a-rule-tries).
   */
  readonly raw?: string;
  /** The server, from a field of the source. Card Gate never guesses it from the name. */
  readonly server?: string;
  /** The time in milliseconds since 1970. Absent if the source gives none. */
  readonly at?: number;
  readonly session?: string;
  readonly trace?: string;
  /** The agent's id or name in the source. */
  readonly agent?: string;
  readonly status: CallStatus;
  /**
   * The id of the call. Two records are the same call if they agree on the id, the trace or
   * session, the agent, the tool, and whether it was denied.
   */
  readonly id?: string;
  /**
   * The trace or session in which the id is unique. Absent if the id is unique within the call's
   * own trace and session.
   */
  readonly scope?: string;
  /**
   * A digest that distinguishes two calls whose other fields are equal. It covers the arguments,
   * and also the time if the source gives the call no id. NaN means that there is no digest, so the
   * call never counts as a copy of another.
   */
  readonly content?: number;
  /**
   * Whether the id is unique everywhere. If so, a copy of the record in another session, with the
   * same time and content, counts as the same call.
   */
  readonly copied?: true;
  /**
   * `action`: the name is an action of a card, not a tool. `redacted`: the source withholds the
   * name. Absent for the name of a tool.
   */
  readonly named?: 'action' | 'redacted';
  /**
   * The position of the call in its file, counted together with token usage and turns. It is the
   * position of the record that makes the call, not of its result. Positions may have gaps.
   */
  readonly order?: number;
  /**
   * A digest of the tool and its arguments alone, whatever the order of their keys. Present if the
   * sink asks for it and the trace has the arguments. NaN differs from every other digest.
   */
  readonly inputDigest?: number;
  /** What the call does, if the format defines that for its tool. */
  readonly operation?: Operation;
  /** The arguments. Present if the sink asks for them and the trace has them. */
  readonly input?: CallInput;
}

/** An operation that a format defines: delegation to another agent, or the use of a memory. */
export interface Operation {
  readonly kind: 'delegate' | 'memory search' | 'memory write';
  /** The agent or the memory, by its name or otherwise its id in the trace. */
  readonly target?: string;
}

/** The arguments of a call, for patterns. They are used at once and never kept or printed. */
export interface CallInput {
  /** The only string among the arguments; otherwise the arguments as compact JSON. */
  readonly text: string;
  /** The SQL statements among the arguments. */
  readonly sql: readonly string[];
}

/**
 * A trace that is complete in one record and contains more than calls. Only the AP-Trace format has
 * such records.
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
   * The records that a condition searches for its fields, in this order
   * (docs/reference/conditions.md#fields-of-a-condition).
   */
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  /** The values that the agent reports as applied. */
  readonly values: readonly string[];
}
