import type { LimitOf } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import type { CallRows } from './call-rows.ts';
import { HIT, type LimitState, PASS, unknownFor } from './limit-state.ts';
import type { RecentCalls } from './recent-calls.ts';

const NO_TIME = unknownFor('time');
const NO_ORDER = unknownFor('order');

/** Evaluates one retry-loop limit (docs/reference/limits.md#retry_loop). */
export class RetryLoopState implements LimitState {
  count = 0;
  readonly #max: number;
  readonly #rows: CallRows;
  readonly #unknown: number;
  readonly #recent: RecentCalls | undefined;

  /** @param recent the calls in the limit's time window, or undefined if the limit has no window */
  constructor({ max, on }: LimitOf<'retry_loop'>, rows: CallRows, recent: RecentCalls | undefined) {
    this.#max = max;
    this.#rows = rows;
    this.#unknown = unknownFor(on === 'identical' ? 'arguments' : 'status');
    this.#recent = recent;
  }

  evaluate({ session, isOrdered, at }: CallCursor): number {
    if (!isOrdered) return NO_ORDER;
    const certain = this.#rows.certain(session);
    const possible = this.#rows.possible(session);
    if (this.#recent === undefined) {
      this.count = certain;
      if (certain >= this.#max) return HIT;
      return possible < this.#max ? PASS : this.#unknown;
    }
    const timed = this.#recent.size(session);
    const untimed = this.#recent.untimed(session);
    // If a call has no time, the calls in its window are unknown.
    const earlier = Number.isNaN(at) ? 1 : timed;
    this.count = Math.max(0, Math.min(earlier, Number.isNaN(at) ? certain : certain - untimed));
    if (this.count >= this.#max) return HIT;
    if (Math.min(possible, timed + untimed) < this.#max) return PASS;
    return certain >= this.#max ? NO_TIME : this.#unknown;
  }
}
