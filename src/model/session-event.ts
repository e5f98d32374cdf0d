import type { Call, Operation } from './call.ts';

/** The session, time and position that every event of a session has, like a call. */
type SessionContext = Pick<Call, 'session' | 'trace' | 'at'> & { readonly order: number };

/** Numbers of tokens (docs/reference/traces.md#tokens-turns-and-arguments). */
export interface TokenCounts {
  /** Input tokens that were neither read from a cache nor written to one. */
  readonly input: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
  /** Output tokens, including those of the model's reasoning. */
  readonly output: number;
  /** The source lacks the input or the output, so more tokens may have been spent. */
  readonly partial?: true;
}

/**
 * The tokens of one answer of a model. They were spent before the calls that the answer makes, so
 * `order` is smaller than that of these calls.
 */
export interface TokenUsage extends SessionContext, TokenCounts, Pick<Call, 'agent'> {}

/** A message from the user. */
export interface UserTurn extends SessionContext {}

/** An operation that a trace records outside tool calls. */
export interface OperationEvent extends SessionContext, Operation, Pick<Call, 'agent'> {}
