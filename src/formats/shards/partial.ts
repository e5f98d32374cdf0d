import type { Call, Trace } from '../../model/call.ts';
import type { RecordedResult } from '../../model/recorded-result.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { DeclaredTool } from '../../model/tool.ts';
import type { TraceFault } from '../../rules/trace-source.ts';
import type { Leftovers } from '../traces/records.ts';

/** The identifier of the format, which the first line of each partial report contains. */
export const PARTIAL_SCHEMA = 'card-gate-partial/1';

/** A shard's number, starting from 1, and the total number of shards. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** A trace source, and how the shards of a run divide it. */
export interface PartialSource {
  /** The file's path, or a description of traces from the API. */
  readonly name: string;
  readonly kind: 'file' | 'api';
  /** The identities of the agents that share the source. */
  readonly agents: readonly string[];
  /**
   * How shards divide the source: with `source`, one shard records all of it, and with `session`,
   * each shard records the sessions that belong to it.
   */
  readonly by: 'source' | 'session';
}

/** Properties that must be equal in all shards of a run. */
export interface PartialIdentity {
  readonly version: string;
  /** The id of the checked-out commit. Null outside a repository. */
  readonly commit: string | null;
  /** A digest of the configuration, the trace options, and the agents' files. */
  readonly inputs: string;
  /** The workflow run's id. Null on the command line. */
  readonly run: string | null;
}

/** The first line of a partial report. */
export interface PartialHeader extends PartialIdentity {
  readonly shard: Shard;
  /** The trace sources of the whole run, including those that other shards record. */
  readonly sources: readonly PartialSource[];
}

/** The result of reading a source, without the source's events. */
export interface SourceEnd {
  /** The number of events in the source, including those that other shards record. */
  readonly events: number;
  readonly records: number;
  /** The id of the source's format. Absent if no record matches a known format. */
  readonly format?: string;
  /** The ids of other formats in the source, each with its number of records. */
  readonly beside: readonly (readonly [string, number])[];
  readonly leftovers: Leftovers;
  readonly problem?: TraceFault;
  /** The outcome of the request for traces from the API. Absent for files. */
  readonly api?: ApiEnd;
}

/** The outcome of a request for traces from the API. */
export type ApiEnd =
  | { readonly windowStart: number; readonly truncated: boolean }
  /** The reason why there are no traces: a finding's severity and sentences. */
  | {
      readonly level: 'error' | 'warning';
      readonly message: string;
      readonly help: string;
    };

/** The properties that all kinds of events share. */
interface EventContext {
  /** The event's number in its source, starting from 1. */
  readonly number: number;
  /** The id of the trace format whose reader produced the event. */
  readonly format: string;
  /** The keys by which a repetition of the event is recognised. Empty if the event has no id. */
  readonly keys: readonly string[];
  /** The results that depend on call arguments, for each agent that has any. */
  readonly results: readonly RecordedResult[];
}

/** An event's content: what a trace reader passes to its sink, except call arguments. */
export type EventContent =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'trace'; readonly trace: Trace }
  | { readonly kind: 'declare'; readonly tool: DeclaredTool }
  | { readonly kind: 'usage'; readonly usage: TokenUsage }
  | { readonly kind: 'turn'; readonly turn: UserTurn }
  | { readonly kind: 'operation'; readonly operation: OperationEvent };

/** An event of a trace source, as stored in a partial report. */
export type TraceEvent = EventContext & EventContent;
