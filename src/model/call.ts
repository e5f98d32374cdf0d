/**
 * What became of a call. A denied one is an attempt: it is shown and counted for loops, and is no
 * use of the tool (docs/reference/traces.md#denied-calls).
 */
export type CallStatus = 'ok' | 'error' | 'denied' | 'unknown';

/**
 * One tool call of a trace (docs/reference/traces.md#which-calls-count): what judging needs of it,
 * and never its arguments or results.
 */
export interface Call {
  /**
   * The tool's own name: as its source writes it, but without the server where a field says which
   * that is.
   */
  readonly tool: string;
  /**
   * The name as its source writes it, where that is another: prohibitions try it too
   * (docs/reference/patterns.md#which-names-a-rule-tries).
   */
  readonly raw?: string;
  /** Only from a field of the source: a split of the name is never guessed. */
  readonly server?: string;
  /** Milliseconds since 1970 in UTC; absent where the source gives no time. */
  readonly at?: number;
  readonly session?: string;
  readonly trace?: string;
  /** The agent that the source names, by id or by name. */
  readonly agent?: string;
  readonly status: CallStatus;
  /**
   * What two records of the same call share. It says so only together with the trace or session,
   * the agent, the tool, and whether the call was denied.
   */
  readonly id?: string;
  /**
   * The trace or session within which the id is compared, where that is not both that the call
   * names.
   */
  readonly scope?: string;
  /**
   * What tells two calls apart that have everything else in common, as a digest: what was asked,
   * and where the id is not the maker's, when. NaN is like nothing.
   */
  readonly content?: number;
  /**
   * The id is one of its kind everywhere: a record that is copied into another session, with its
   * time and content, tells the same call.
   */
  readonly copied?: true;
  /**
   * `action`: the name is that of an action of a card and not of a tool; `redacted`: the source
   * keeps the name back. Absent: the name of a tool.
   */
  readonly named?: 'action' | 'redacted';
}

/** A trace that is complete in one record and knows more than its calls (AP-Trace). */
export interface Trace {
  readonly id: string;
  /** A digest of the record: another record of the same id is a trace of its own calls. */
  readonly content: number;
  readonly at?: number;
  readonly agent?: string;
  readonly calls: readonly Call[];
  /**
   * Where a condition looks for its fields, in this order
   * (docs/reference/conditions.md#what-a-condition-can-ask).
   */
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  /** The declared values that the agent says it applied. */
  readonly values: readonly string[];
}
