import type { LimitOf } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import type { CallRows } from './call-rows.ts';
import { integerAt } from './columns.ts';
import { HIT, type LimitState, PASS, unknownFor } from './limit-state.ts';
import { TimeQueues } from './time-queues.ts';

const NO_TIME = unknownFor('time');
const NO_ORDER = unknownFor('order');

/** The state of a retry loop (docs/reference/limits.md#retry_loop). */
export class RetryLoopState implements LimitState {
  count = 0;
  readonly #max: number;
  readonly #rows: CallRows;
  readonly #unknown: number;
  readonly #recent: RecentCalls | undefined;

  constructor({ max, on, within }: LimitOf<'retry_loop'>, rows: CallRows, sessions: number) {
    this.#max = max;
    this.#rows = rows;
    this.#unknown = unknownFor(on === 'identical' ? 'arguments' : 'status');
    this.#recent = within === undefined ? undefined : new RecentCalls(within, sessions);
  }

  /** Takes note of a call, whether or not the entry matches it. */
  enter(call: CallCursor): void {
    this.#recent?.add(call, this.#rows.streak(call.session));
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
    // Which calls are in the window that ends with a call without a time is not known.
    const earlier = Number.isNaN(at) ? 1 : timed;
    this.count = Math.max(0, Math.min(earlier, Number.isNaN(at) ? certain : certain - untimed));
    if (this.count >= this.#max) return HIT;
    if (Math.min(possible, timed + untimed) < this.#max) return PASS;
    return certain >= this.#max ? NO_TIME : this.#unknown;
  }
}

/** The calls of the current streak of each session that are in a sliding window. */
class RecentCalls {
  readonly #within: number;
  readonly #times: TimeQueues;
  readonly #streaks: Int32Array;
  readonly #untimed: Int32Array;
  readonly #last: Int32Array;

  constructor(within: number, sessions: number) {
    this.#within = within;
    this.#times = new TimeQueues(sessions);
    this.#streaks = new Int32Array(sessions).fill(-1);
    this.#untimed = new Int32Array(sessions);
    this.#last = new Int32Array(sessions).fill(-1);
  }

  /** The number of calls in the window. */
  size(session: number): number {
    return this.#times.size(session);
  }

  /** The number of calls of the streak without a time. */
  untimed(session: number): number {
    return integerAt(this.#untimed, session);
  }

  add({ session, at, ordinal }: CallCursor, streak: number): void {
    if (integerAt(this.#last, session) === ordinal) return;
    this.#last[session] = ordinal;
    if (integerAt(this.#streaks, session) !== streak) {
      this.#streaks[session] = streak;
      this.#untimed[session] = 0;
      this.#times.removeUntil(session, Number.POSITIVE_INFINITY);
    }
    if (Number.isNaN(at)) {
      this.#untimed[session] = integerAt(this.#untimed, session) + 1;
      return;
    }
    this.#times.removeUntil(session, at - this.#within);
    this.#times.add(session, at);
  }
}
