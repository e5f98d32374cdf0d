import type { Call, Operation } from './call.ts';

/** The fields that every event in a session has: the session, trace, time and position. */
type SessionContext = Pick<Call, 'session' | 'trace' | 'at'> & { readonly order: number };

/**
 * The numbers of tokens that a model read and wrote
 * (docs/reference/traces.md#tokens-turns-and-arguments).
 */
export interface TokenCounts {
  /** The number of input tokens that were neither read from nor written to a cache. */
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  /** The number of output tokens, including the model's reasoning. */
  readonly output: number;
  /** True if the trace omits input or output tokens, so that the actual numbers may be higher. */
  readonly partial?: true;
}

/**
 * The tokens of one model response. They count as spent before the tool calls in the response, so
 * their `order` is lower than that of the calls.
 */
export interface TokenUsage extends SessionContext, TokenCounts, Pick<Call, 'agent'> {}

/** A message from the user to the agent, which begins a new turn. */
export interface UserTurn extends SessionContext {}

/** A delegation or memory operation that a trace records separately from tool calls. */
export interface OperationEvent extends SessionContext, Operation, Pick<Call, 'agent'> {}
