/**
 * What a shard computes about an event for one agent, because it depends on arguments, which are
 * not stored (docs/shards.md#what-a-partial-report-contains).
 */
export interface RecordedResult {
  /** The index of the agent among those that share the source. */
  readonly owner: number;
  /** The triggers whose condition depends on the trace. Absent for an event that is not a trace. */
  readonly fired?: RecordedFired;
  /**
   * The requests to access lists that each call of the event makes, apart from operations.
   * Undefined for a call without arguments. Absent if arguments are not inspected.
   */
  readonly subjects?: readonly (readonly RecordedSubject[] | undefined)[];
}

/** The triggers that fired for a trace, as indexes into the triggers that depend on traces. */
export interface RecordedFired {
  readonly perList: readonly number[];
  /** The index of each tool among the distinct tools of the trace, with its triggers. */
  readonly perTool: readonly (readonly [number, readonly number[]])[];
  readonly undecided: readonly number[];
}

/** A request to access lists: how reports show it, and which entries match it. */
export interface RecordedSubject {
  readonly action: string;
  readonly resource: string;
  readonly tool: string;
  /** The entries that match, as indexes into all entries in the order of evaluation. */
  readonly matched: readonly number[];
  /** The entries that may match, each with the number of the field that the trace lacks. */
  readonly unknown: readonly (readonly [number, number])[];
  /** Whether the access lists deny the tool by its name, whatever its arguments are. */
  readonly isDeniedByName: boolean;
}
