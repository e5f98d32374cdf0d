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
   * A digest that distinguishes calls whose other fields are equal. It covers the arguments, and
   * also the time if Card Gate had to compose the id. NaN means that there is no digest, so the
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
