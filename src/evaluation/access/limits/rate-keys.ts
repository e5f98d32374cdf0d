import type { LimitOf } from '../../../model/limit.ts';
import type { CallCursor } from './call-cursor.ts';
import type { CallLog } from './call-log.ts';

/** Numbers the groups of calls that a rate counts together. */
export interface RateGroups {
  /** The number of groups is at most this. */
  readonly most: number;
  of(call: CallCursor): number;
}

/** Returns the groups of a rate (docs/reference/limits.md#rate). */
export function rateGroups({ by, per }: LimitOf<'rate'>, log: CallLog): RateGroups {
  if (per !== 'session') return plainGroups(by, log);
  switch (by) {
    case 'session':
    case 'entry':
      return plainGroups('session', log);
    case 'agent':
      return pairGroups(log, log.actors.size, (call) => call.actor);
    case 'tool':
      return pairGroups(log, log.tools.size, (call) => call.tool);
    default:
      return by satisfies never;
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

/** Numbers the pairs of a session and something else that calls have. */
function pairGroups(
  log: CallLog,
  others: number,
  otherOf: (call: CallCursor) => number,
): RateGroups {
  const numbers = new Map<number, number>();
  return {
    most: Math.min(log.size, log.sessionCount * others),
    of: (call) => {
      const pair = call.session * others + otherOf(call);
      let number = numbers.get(pair);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(pair, number);
      }
      return number;
    },
  };
}
