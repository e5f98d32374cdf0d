import { MINUTE_MS } from '../../../document/time-units.ts';
import type { LimitOf } from '../../../model/limit.ts';
import { windowIncludes } from '../../../pattern/time/time-window.ts';
import type { CallCursor } from './call-cursor.ts';
import { HIT, type LimitState, PASS, unknownFor } from './limit-state.ts';

const NO_TIME = unknownFor('time');

/**
 * Evaluates one time-window limit (docs/reference/limits.md#time_window). The `count` is the time
 * of the call in milliseconds since 1970.
 */
export class TimeWindowState implements LimitState {
  count = 0;
  readonly #limit: LimitOf<'time_window'>;
  /**
   * The last local minute that was evaluated. Caching it is worthwhile, because successive calls
   * are usually in the same minute.
   */
  #minute = Number.NaN;
  #isInside = false;

  constructor(limit: LimitOf<'time_window'>) {
    this.#limit = limit;
  }

  evaluate({ at }: CallCursor): number {
    if (Number.isNaN(at)) return NO_TIME;
    const { window, reached } = this.#limit;
    const minute = Math.floor((at + window.zone.offsetAt(at)) / MINUTE_MS);
    if (minute !== this.#minute) {
      this.#minute = minute;
      this.#isInside = windowIncludes(window, at);
    }
    this.count = at;
    return this.#isInside === (reached === 'inside') ? HIT : PASS;
  }
}
