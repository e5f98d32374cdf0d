import type { Call, Trace } from '../../model/call.ts';
import type { RecordedResult } from '../../model/recorded-result.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { DeclaredTool } from '../../model/tool.ts';
import type { TraceFault } from '../../rules/trace-source.ts';
import type { Leftovers } from '../traces/records.ts';

/** The identifier of the format, in the first line of each partial report. */
export const PARTIAL_SCHEMA = 'card-gate-partial/1';

/** The number of a shard, counted from 1, and the number of all shards. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** A source of traces, as the shards of a run divide it. */
export interface PartialSource {
  /** The path of the file, or a description of traces that come from the API. */
  readonly name: string;
  readonly kind: 'file' | 'api';
  /** The identities of the agents that share the source. */
  readonly agents: readonly string[];
  /** Whether one shard records the whole source, or each shard the sessions that belong to it. */
  readonly by: 'source' | 'session';
}

/** The facts that must be the same in all shards of a run. */
export interface PartialIdentity {
  readonly version: string;
  /** The commit that is checked out. Null outside a repository. */
  readonly commit: string | null;
  /** A digest of the configuration, of the options about traces, and of the files of the agents. */
  readonly inputs: string;
  /** The id of the workflow run. Null on the command line. */
  readonly run: string | null;
}

/** The first line of a partial report. */
export interface PartialHeader extends PartialIdentity {
  readonly shard: Shard;
  /** The sources of the whole run, also those that other shards record. */
  readonly sources: readonly PartialSource[];
}

/** The result of reading a source, apart from its events. */
export interface SourceEnd {
  /** The number of events in the source, also those that other shards record. */
  readonly events: number;
  readonly records: number;
  /** The id of the format. Absent if no record matches a known format. */
  readonly format?: string;
  /** The ids of other formats in the source, with their numbers of records. */
  readonly beside: readonly (readonly [string, number])[];
  readonly leftovers: Leftovers;
  readonly problem?: TraceFault;
  /** Facts about traces from the API. Absent for files. */
  readonly api?: ApiEnd;
}

/** The result of a request for traces. */
export type ApiEnd =
  | { readonly windowStart: number; readonly truncated: boolean }
  /** Why there are no traces: the severity of the finding, and its sentences. */
  | {
      readonly level: 'error' | 'warning';
      readonly message: string;
      readonly help: string;
    };

/** The part of an event that all kinds have. */
interface EventContext {
  /** The number of the event in its source, counted from 1. */
  readonly number: number;
  /** The id of the format whose reader found the event. */
  readonly format: string;
  /** The keys by which a repetition of the event is recognised. Empty if it has no identity. */
  readonly keys: readonly string[];
  /** The results that depend on arguments, for the agents that have any. */
  readonly results: readonly RecordedResult[];
}

/** The content of an event: what a trace reader passes to its sink, without arguments. */
export type EventContent =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'trace'; readonly trace: Trace }
  | { readonly kind: 'declare'; readonly tool: DeclaredTool }
  | { readonly kind: 'usage'; readonly usage: TokenUsage }
  | { readonly kind: 'turn'; readonly turn: UserTurn }
  | { readonly kind: 'operation'; readonly operation: OperationEvent };

/** An event of a trace source, as a partial report contains it. */
export type TraceEvent = EventContext & EventContent;
