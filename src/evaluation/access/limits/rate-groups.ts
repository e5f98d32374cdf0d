import type { LimitOf } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import type { CallLog } from './call-log.ts';
import { PairNumbers } from './pair-numbers.ts';

/** Assigns calls to the groups within which a rate limit counts them. */
export interface RateGroups {
  /** The maximum possible number of groups. */
  readonly most: number;
  of(call: CallCursor): number;
}

/**
 * Creates the groups within which rate limits count calls. Limits that group calls in the same way
 * share groups.
 */
export class RateGrouping {
  readonly #log: CallLog;
  #byAgent: RateGroups | undefined;
  #byTool: RateGroups | undefined;

  constructor(log: CallLog) {
    this.#log = log;
  }

  /** Returns the groups within which a rate limit counts calls (docs/reference/limits.md#rate). */
  groupsOf({ by, per }: LimitOf<'rate'>): RateGroups {
    if (per !== 'session') return plainGroups(by, this.#log);
    switch (by) {
      case 'session':
      case 'entry':
        return plainGroups('session', this.#log);
      case 'agent':
        this.#byAgent ??= pairGroups(this.#log, this.#log.actors.size, (call) => call.actor);
        return this.#byAgent;
      case 'tool':
        this.#byTool ??= pairGroups(this.#log, this.#log.tools.size, (call) => call.tool);
        return this.#byTool;
      default:
        return by satisfies never;
    }
  }
}

function plainGroups(by: LimitOf<'rate'>['by'], log: CallLog): RateGroups {
  switch (by) {
    case 'session':
      return { most: log.sessionCount, of: (call) => call.session };
    case 'agent':
      return { most: log.actors.size, of: (call) => call.actor };
    case 'tool':
      return { most: log.tools.size, of: (call) => call.tool };
    case 'entry':
      return { most: 1, of: () => 0 };
    default:
      return by satisfies never;
  }
}

/** Groups calls by session and one other property. */
function pairGroups(
  log: CallLog,
  others: number,
  otherOf: (call: CallCursor) => number,
): RateGroups {
  const pairs = new PairNumbers();
  return {
    most: Math.min(log.size, log.sessionCount * others),
    of: (call) => pairs.number(call.session, otherOf(call)),
  };
}
