import type { LimitOf } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import { integerAt } from './columns.ts';
import { HIT, type LimitState, PASS, unknownFor } from './limit-state.ts';
import type { RateGroups } from './rate-groups.ts';
import { TimeQueues } from './time-queues.ts';

const NO_TIME = unknownFor('time');
const NO_SESSION = unknownFor('session');
const NO_ORDER = unknownFor('order');
const OTHER_CALLS = unknownFor('other-calls');

/**
 * Counts calls for one rate limit (docs/reference/limits.md#rate). If the limit has a time window,
 * calls must be evaluated in chronological order.
 */
export class RateState implements LimitState {
  count = 0;
  readonly #max: number;
  readonly #groups: RateGroups;
  /**
   * The length of the window in milliseconds. Undefined if the limit applies to a whole session.
   */
  readonly #per: number | undefined;
  /**
   * The times of the calls in each group's window. Unused if the limit applies to a whole session.
   */
  readonly #times: TimeQueues;
  readonly #counts: Int32Array;
  /** The last call counted in each group, so that a call with several requests counts once. */
  readonly #last: Int32Array;
  /** The number of calls without a time in each group. These calls may be in any window. */
  #untimed: Int32Array | undefined;
  #lastUntimed = -1;
  /**
   * The number of calls in each group that may match the entry, depending on a field that is
   * missing from the trace.
   */
  #possible: Int32Array | undefined;

  constructor({ max, per }: LimitOf<'rate'>, groups: RateGroups) {
    this.#max = max;
    this.#groups = groups;
    this.#per = per === 'session' ? undefined : per;
    this.#times = new TimeQueues(per === 'session' ? 0 : groups.most);
    this.#counts = new Int32Array(per === 'session' ? groups.most : 0);
    this.#last = new Int32Array(groups.most).fill(-1);
  }

  addUntimed(call: CallCursor): void {
    if (this.#per === undefined || call.ordinal === this.#lastUntimed) return;
    this.#lastUntimed = call.ordinal;
    this.#untimed ??= new Int32Array(this.#groups.most);
    increase(this.#untimed, this.#groups.of(call));
  }

  addPossible(call: CallCursor): void {
    // Calls without a time have already been counted by `addUntimed`.
    if (this.#per !== undefined && Number.isNaN(call.at)) return;
    this.#possible ??= new Int32Array(this.#groups.most);
    increase(this.#possible, this.#groups.of(call));
  }

  evaluate(call: CallCursor): number {
    if (this.#per === undefined) {
      if (!call.hasSession) return NO_SESSION;
      if (!call.isOrdered) return NO_ORDER;
    } else if (Number.isNaN(call.at)) return NO_TIME;
    const group = this.#groups.of(call);
    this.#countCall(call, group);
    if (this.count > this.#max) return HIT;
    const untimed = this.#untimed ? integerAt(this.#untimed, group) : 0;
    if (this.count + untimed > this.#max) return NO_TIME;
    const possible = this.#possible ? integerAt(this.#possible, group) : 0;
    return this.count + untimed + possible > this.#max ? OTHER_CALLS : PASS;
  }

  #countCall(call: CallCursor, group: number): void {
    const isNew = integerAt(this.#last, group) !== call.ordinal;
    this.#last[group] = call.ordinal;
    if (this.#per === undefined) {
      if (isNew) increase(this.#counts, group);
      this.count = integerAt(this.#counts, group);
      return;
    }
    this.#times.removeUntil(group, call.at - this.#per);
    if (isNew) this.#times.add(group, call.at);
    this.count = this.#times.size(group);
  }
}

function increase(counts: Int32Array, group: number): void {
  counts[group] = integerAt(counts, group) + 1;
}
