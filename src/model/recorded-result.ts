/**
 * What a shard computes from the arguments of an event, for one agent. Partial reports contain
 * these results because they never contain arguments
 * (docs/shards.md#what-a-partial-report-contains).
 */
export interface RecordedResult {
  /** The agent's index among the agents that share the source. */
  readonly owner: number;
  /**
   * The triggers that fired, among those whose condition depends on the trace. Absent for an event
   * that is not a trace.
   */
  readonly fired?: RecordedFired;
  /**
   * The access list requests that each call of the event makes, apart from operations. Undefined
   * for a call without arguments. Absent if arguments are not inspected.
   */
  readonly subjects?: readonly (readonly RecordedSubject[] | undefined)[];
}

/**
 * The triggers that fired for a trace, as indexes among the triggers whose condition depends on the
 * trace.
 */
export interface RecordedFired {
  readonly perList: readonly number[];
  /**
   * The index of each tool among the trace's distinct tools, with the triggers that fired for it.
   */
  readonly perTool: readonly (readonly [number, readonly number[]])[];
  readonly undecided: readonly number[];
}

/** An access list request: how reports show it, and which entries match it. */
export interface RecordedSubject {
  readonly action: string;
  readonly resource: string;
  readonly tool: string;
  /** The matching entries, as indexes among all entries in evaluation order. */
  readonly matched: readonly number[];
  /**
   * The entries that may match, each with the number of the field that is missing from the trace.
   */
  readonly unknown: readonly (readonly [number, number])[];
  /** Whether the access lists deny the tool by its name, regardless of arguments. */
  readonly isDeniedByName: boolean;
}
