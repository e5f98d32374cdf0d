import type { Call, Trace } from '../../model/call.ts';
import type { RecordedResult } from '../../model/recorded-result.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { DeclaredTool } from '../../model/tool.ts';

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
