/**
 * The results that a shard computes for one agent from an event's arguments. A partial report
 * contains these results because it must not contain the arguments
 * (docs/shards.md#what-a-partial-report-contains).
 */
export interface RecordedResult {
  /** The agent's index among the agents that share the source. */
  readonly owner: number;
  /**
   * Of the triggers whose conditions depend on the trace, those that fired. Absent if the event is
   * not a trace.
   */
  readonly fired?: RecordedFired;
  /**
   * The access-list requests that each call in the event makes, excluding operations. Undefined for
   * a call without arguments. Absent if arguments are not inspected.
   */
  readonly subjects?: readonly (readonly RecordedSubject[] | undefined)[];
}

/**
 * The triggers that fired for a trace. Each trigger is represented by its index in the list of
 * triggers whose conditions depend on the trace.
 */
export interface RecordedFired {
  readonly perList: readonly number[];
  /**
   * The tools for which triggers fired. Each tool is represented by its index among the trace's
   * distinct tools, followed by the indexes of the triggers.
   */
  readonly perTool: readonly (readonly [number, readonly number[]])[];
  readonly undecided: readonly number[];
}

/** An access-list request: its wording in reports, and the entries that match it. */
export interface RecordedSubject {
  readonly action: string;
  readonly resource: string;
  readonly tool: string;
  /**
   * The matching entries. Each entry is represented by its index among all entries in evaluation
   * order.
   */
  readonly matched: readonly number[];
  /**
   * The entries that may match. Each entry is represented by its index, followed by the index of
   * the request field that is missing from the trace.
   */
  readonly unknown: readonly (readonly [number, number])[];
  /** Whether the access lists deny the tool by its name, regardless of arguments. */
  readonly isDeniedByName: boolean;
}
