/** What became of a call. A denied one is an attempt: it is shown and counted for loops, and is no use of the tool (spec 8). */
export type CallStatus = 'ok' | 'error' | 'denied' | 'unknown';

/** One tool call of a trace (spec 8): what judging needs of it, and never its arguments or results. */
export interface Call {
  /** The tool's own name: as its source writes it, but without the server where a field says which that is. */
  readonly tool: string;
  /** The name as its source writes it, where that is another: prohibitions try it too (spec 3). */
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
  /** What two records of the same call share: one of its kind in its scope, or in the whole history where it has none. */
  readonly id?: string;
  /** The trace or session in which the id is one of its kind, where the source numbers its calls anew in each. */
  readonly scope?: string;
  /** `action`: the name is that of an action of a card and not of a tool; `redacted`: the source keeps the name back. Absent: the name of a tool. */
  readonly named?: 'action' | 'redacted';
}

/** A trace that is complete in one record and knows more than its calls (AP-Trace). */
export interface Trace {
  readonly id: string;
  readonly at?: number;
  readonly agent?: string;
  readonly calls: readonly Call[];
  /** Where a condition looks for its fields, in this order (spec 5). */
  readonly facts: readonly Readonly<Record<string, unknown>>[];
  /** The declared values that the agent says it applied. */
  readonly values: readonly string[];
}
