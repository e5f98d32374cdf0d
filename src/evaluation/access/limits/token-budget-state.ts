import type { TokenCount } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import { type CallLog, EVENT, type EventColumns, TOKEN_FIELDS } from './call-log.ts';
import { byteAt, floatAt, integerAt } from './columns.ts';
import { HIT, type LimitState, PASS, unknownFor } from './limit-state.ts';

const NO_SESSION = unknownFor('session');
const NO_ORDER = unknownFor('order');
const NO_USAGE = unknownFor('usage');

/** The index of each token count in a session's sums. */
const COUNTS: Readonly<Record<TokenCount, number>> = { total: 0, output: 1, input: 2, uncached: 3 };
const COUNT_FIELDS = 4;

/**
 * Adds up the tokens in each session, up to the current event
 * (docs/reference/limits.md#token_budget).
 */
export class SessionTokens {
  readonly #sums: Float64Array;
  /** For each session, 1 if the trace records any token usage, otherwise 0. */
  readonly #hasUsage: Uint8Array;
  /** For each session, 1 if the trace omits some of the tokens spent so far, otherwise 0. */
  readonly #isPartial: Uint8Array;
  readonly #columns: EventColumns;
  readonly #usages: ReturnType<CallLog['usages']>;

  constructor(log: CallLog, columns: EventColumns) {
    this.#columns = columns;
    this.#usages = log.usages();
    this.#sums = new Float64Array(log.sessionCount * COUNT_FIELDS);
    this.#hasUsage = new Uint8Array(log.sessionCount);
    this.#isPartial = new Uint8Array(log.sessionCount);
    const { kind, session } = columns;
    for (let event = 0; event < kind.length; event += 1)
      if (byteAt(kind, event) === EVENT.usage) this.#hasUsage[integerAt(session, event)] = 1;
  }

  /** Adds the tokens of a usage event to its session's sums. */
  add(event: number): void {
    const { session, item } = this.#columns;
    const { tokens, isPartial } = this.#usages;
    const usage = integerAt(item, event);
    const owner = integerAt(session, event);
    const first = usage * TOKEN_FIELDS;
    const uncachedInput = floatAt(tokens, first);
    const cacheRead = floatAt(tokens, first + 1);
    const cacheWrite = floatAt(tokens, first + 2);
    const output = floatAt(tokens, first + 3);
    const input = uncachedInput + cacheRead + cacheWrite;
    this.#increase(owner, COUNTS.total, input + output);
    this.#increase(owner, COUNTS.output, output);
    this.#increase(owner, COUNTS.input, input);
    this.#increase(owner, COUNTS.uncached, uncachedInput + cacheWrite + output);
    if (byteAt(isPartial, usage) === 1) this.#isPartial[owner] = 1;
  }

  #increase(session: number, count: number, tokens: number): void {
    const place = session * COUNT_FIELDS + count;
    this.#sums[place] = floatAt(this.#sums, place) + tokens;
  }

  sum(session: number, count: TokenCount): number {
    return floatAt(this.#sums, session * COUNT_FIELDS + COUNTS[count]);
  }

  /**
   * Returns whether the trace records all tokens that the session spent before the current event.
   */
  isComplete(session: number): boolean {
    return byteAt(this.#hasUsage, session) === 1 && byteAt(this.#isPartial, session) === 0;
  }
}

/** Evaluates one token-budget limit (docs/reference/limits.md#token_budget). */
export class TokenBudgetState implements LimitState {
  count = 0;
  readonly #max: number;
  readonly #counted: TokenCount;
  readonly #tokens: SessionTokens;

  constructor(max: number, counted: TokenCount, tokens: SessionTokens) {
    this.#max = max;
    this.#counted = counted;
    this.#tokens = tokens;
  }

  evaluate({ session, hasSession, isOrdered }: CallCursor): number {
    if (!hasSession) return NO_SESSION;
    if (!isOrdered) return NO_ORDER;
    this.count = this.#tokens.sum(session, this.#counted);
    if (this.count >= this.#max) return HIT;
    return this.#tokens.isComplete(session) ? PASS : NO_USAGE;
  }
}
