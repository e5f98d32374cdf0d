import { counted, quoted } from '../../finding/words.ts';
import { durationText } from '../../model/duration.ts';
import type { Limit } from '../../model/limit.ts';

/** Describes a limit, such as `100 calls in 1h, counted by agent`. */
export function limitText(limit: Limit): string {
  switch (limit.kind) {
    case 'rate': {
      const { max, per, by } = limit;
      const time = per === 'session' ? 'a session' : durationText(per);
      const key = by === 'session' ? '' : `, counted by ${by}`;
      return `${counted(max, 'call')} in ${time}${key}`;
    }
    case 'retry_loop': {
      const within = limit.within === undefined ? '' : ` within ${durationText(limit.within)}`;
      return `${counted(limit.max, `${limit.on} call`)} in a row${within}`;
    }
    case 'token_budget':
      return `${counted(limit.max, limit.count === 'total' ? 'token' : `${limit.count} token`)} in a session`;
    case 'time_window': {
      const { reached, text, window } = limit;
      return `times ${reached} ${quoted(text)} (${window.zone.name})`;
    }
    default:
      return limit satisfies never;
  }
}
