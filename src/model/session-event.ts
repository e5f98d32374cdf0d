import type { Call, Operation } from './call.ts';

/** The fields that every event of a session has: its session, trace, time and position. */
type SessionContext = Pick<Call, 'session' | 'trace' | 'at'> & { readonly order: number };

/**
 * The numbers of tokens that a model read and wrote
 * (docs/reference/traces.md#tokens-turns-and-arguments).
 */
export interface TokenCounts {
  /** Input tokens that were neither read from nor written to a cache. */
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  /** Output tokens, including those of the model's reasoning. */
  readonly output: number;
  /** Present if the trace omits input or output tokens, so that the true number may be higher. */
  readonly partial?: true;
}

/**
 * The tokens of one model response. They count as spent before the tool calls of that response, so
 * `order` is smaller than the `order` of those calls.
 */
export interface TokenUsage extends SessionContext, TokenCounts, Pick<Call, 'agent'> {}

/** A message from the user. */
export interface UserTurn extends SessionContext {}

/** A delegation or use of memory that a trace records separately, and not as a tool call. */
export interface OperationEvent extends SessionContext, Operation, Pick<Call, 'agent'> {}
