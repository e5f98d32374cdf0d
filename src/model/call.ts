/**
 * The result of a call. A denied call is only an attempt: it is shown and counted, but does not
 * count as a use of the tool (docs/reference/traces.md#denied-calls).
 */
export type CallStatus = 'ok' | 'error' | 'denied' | 'unknown';

/**
 * One tool call of a trace (docs/reference/traces.md#which-calls-count), without its arguments and
 * results.
 */
export interface Call {
  /** The name of the tool as the source writes it, without the server where a field gives it. */
  readonly tool: string;
  /**
   * The complete name as the source writes it, where it differs; prohibitions try it too
   * (docs/reference/patterns.md#which-names-a-rule-tries).
   */
  readonly raw?: string;
  /** The server, from a field of the source. It is never guessed from the name. */
  readonly server?: string;
  /** The time in milliseconds since 1970; absent where the source gives none. */
  readonly at?: number;
  readonly session?: string;
  readonly trace?: string;
  /** The id or name of the agent in the source. */
  readonly agent?: string;
  readonly status: CallStatus;
  /**
   * An id that two records of the same call share. It is compared together with the trace or
   * session, the agent, the tool, and whether the call was denied.
   */
  readonly id?: string;
  /** The trace or session in which the id is unique, where that is not both of the call. */
  readonly scope?: string;
  /**
   * A digest that distinguishes calls which are otherwise equal: of the arguments, and of the time
   * where the id is not the source's own. NaN equals no other digest.
   */
  readonly content?: number;
  /**
   * Whether the id is unique everywhere. A record that was copied into another session, with its
   * time and content, is then the same call.
   */
  readonly copied?: true;
  /**
   * `action`: the name is that of an action of a card and not of a tool; `redacted`: the source
   * withholds the name. Absent for the name of a tool.
   */
  readonly named?: 'action' | 'redacted';
}

/** A trace that is complete in one record and has more than calls (AP-Trace). */
export interface Trace {
  readonly id: string;
  /** A digest of the record; another record with the same id has calls of its own. */
  readonly content: number;
  readonly at?: number;
  readonly agent?: string;
  readonly calls: readonly Call[];
  /**
   * The records in which a condition looks for its fields, in this order
   * (docs/reference/conditions.md#fields-of-a-condition).
   */
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  /** The values that the agent reports as applied. */
  readonly values: readonly string[];
}
