import type { CallCursor } from './call-cursor.ts';
import type { StreakPlace } from './call-rows.ts';
import { integerAt } from './columns.ts';
import { TimeQueues } from './time-queues.ts';

/**
 * For each session, the calls in the current streak that are within a sliding window. A streak
 * consists of consecutive calls to one tool.
 */
export class RecentCalls {
  readonly #within: number;
  readonly #times: TimeQueues;
  readonly #untimed: Int32Array;

  /**
   * @param within the length of the window in milliseconds
   * @param sessions the number of sessions
   */
  constructor(within: number, sessions: number) {
    this.#within = within;
    this.#times = new TimeQueues(sessions);
    this.#untimed = new Int32Array(sessions);
  }

  /** Returns the number of calls in the window. */
  size(session: number): number {
    return this.#times.size(session);
  }

  /** Returns the number of calls in the streak for which the trace does not record a time. */
  untimed(session: number): number {
    return integerAt(this.#untimed, session);
  }

  add({ session, at }: CallCursor, place: StreakPlace): void {
    if (place === 'same') return;
    if (place === 'first') {
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
