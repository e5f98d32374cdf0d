import { quoted } from '../../finding/words.ts';
import { durationText } from '../../model/duration.ts';
import type { Limit } from '../../model/limit.ts';

/** Describes a limit, such as `100 calls in 1h, counted by agent`. */
export function limitText(limit: Limit): string {
  switch (limit.kind) {
    case 'rate': {
      const { max, per, by } = limit;
      const time = per === 'session' ? 'a session' : durationText(per);
      const key = by === 'session' ? '' : `, counted by ${by}`;
      return `${max} ${max === 1 ? 'call' : 'calls'} in ${time}${key}`;
    }
    case 'retry_loop': {
      const within = limit.within === undefined ? '' : ` within ${durationText(limit.within)}`;
      return `${limit.max} ${limit.on} calls in a row${within}`;
    }
    case 'token_budget':
      return `${limit.max} ${limit.count === 'total' ? 'tokens' : `${limit.count} tokens`} in a session`;
    case 'time_window': {
      const { reached, text, window } = limit;
      return `times ${reached} ${quoted(text)} (${window.zone.name})`;
    }
    default:
      return limit satisfies never;
  }
}
