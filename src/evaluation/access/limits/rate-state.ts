import type { LimitOf } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import { integerAt } from './columns.ts';
import { HIT, type LimitState, PASS, unknownFor } from './limit-state.ts';
import type { RateGrouping, RateGroups } from './rate-groups.ts';
import { TimeQueues } from './time-queues.ts';

const NO_TIME = unknownFor('time');
const NO_SESSION = unknownFor('session');
const NO_ORDER = unknownFor('order');
const OTHER_CALLS = unknownFor('other-calls');

/** Returns the state of a rate (docs/reference/limits.md#rate). */
export function rateState(limit: LimitOf<'rate'>, grouping: RateGrouping): LimitState {
  const groups = grouping.groupsOf(limit);
  return limit.per === 'session'
    ? new SessionRate(limit.max, groups)
    : new WindowRate(limit.max, limit.per, groups);
}

/** Counts calls in a sliding window. Calls have to come in the order of their times. */
class WindowRate implements LimitState {
  count = 0;
  readonly #max: number;
  readonly #per: number;
  readonly #groups: RateGroups;
  readonly #times: TimeQueues;
  /** The call of each group that was counted last. */
  readonly #last: Int32Array;
  /** The calls of each group without a time, which may be in any window. */
  #untimed: Int32Array | undefined;
  #lastUntimed = -1;
  /** The calls of each group that the entry may match. */
  #possible: Int32Array | undefined;

  constructor(max: number, per: number, groups: RateGroups) {
    this.#max = max;
    this.#per = per;
    this.#groups = groups;
    this.#times = new TimeQueues(groups.most);
    this.#last = new Int32Array(groups.most).fill(-1);
  }

  addUntimed(call: CallCursor): void {
    if (call.ordinal === this.#lastUntimed) return;
    this.#lastUntimed = call.ordinal;
    this.#untimed ??= new Int32Array(this.#groups.most);
    const group = this.#groups.of(call);
    this.#untimed[group] = integerAt(this.#untimed, group) + 1;
  }

  addPossible(call: CallCursor): void {
    if (Number.isNaN(call.at)) return;
    this.#possible ??= new Int32Array(this.#groups.most);
    const group = this.#groups.of(call);
    this.#possible[group] = integerAt(this.#possible, group) + 1;
  }

  evaluate(call: CallCursor): number {
    if (Number.isNaN(call.at)) return NO_TIME;
    const group = this.#groups.of(call);
    const times = this.#times;
    times.removeUntil(group, call.at - this.#per);
    if (integerAt(this.#last, group) !== call.ordinal) {
      this.#last[group] = call.ordinal;
      times.add(group, call.at);
    }
    this.count = times.size(group);
    if (this.count > this.#max) return HIT;
    const untimed = this.#untimed ? integerAt(this.#untimed, group) : 0;
    if (this.count + untimed > this.#max) return NO_TIME;
    const possible = this.#possible ? integerAt(this.#possible, group) : 0;
    return this.count + untimed + possible > this.#max ? OTHER_CALLS : PASS;
  }
}

/** Counts the calls of a whole session. */
class SessionRate implements LimitState {
  count = 0;
  readonly #max: number;
  readonly #groups: RateGroups;
  readonly #counts: Int32Array;
  readonly #last: Int32Array;
  #possible: Int32Array | undefined;

  constructor(max: number, groups: RateGroups) {
    this.#max = max;
    this.#groups = groups;
    this.#counts = new Int32Array(groups.most);
    this.#last = new Int32Array(groups.most).fill(-1);
  }

  addPossible(call: CallCursor): void {
    this.#possible ??= new Int32Array(this.#groups.most);
    const group = this.#groups.of(call);
    this.#possible[group] = integerAt(this.#possible, group) + 1;
  }

  evaluate(call: CallCursor): number {
    if (!call.hasSession) return NO_SESSION;
    if (!call.isOrdered) return NO_ORDER;
    const group = this.#groups.of(call);
    if (integerAt(this.#last, group) !== call.ordinal) {
      this.#last[group] = call.ordinal;
      this.#counts[group] = integerAt(this.#counts, group) + 1;
    }
    this.count = integerAt(this.#counts, group);
    if (this.count > this.#max) return HIT;
    const possible = this.#possible ? integerAt(this.#possible, group) : 0;
    return this.count + possible > this.#max ? OTHER_CALLS : PASS;
  }
}
