import { otherValue } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { DAY } from '../model/date.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate, usualExpiry } from './card-dates.ts';
import type { FileRule } from './rule.ts';

/** Nobody stands behind what an expired card promises (spec 4). */
export const cardExpired: FileRule = {
  id: 'card-expired',
  kinds: CARDS,
  *check(context) {
    const expires = cardDate(context, 'expires_at');
    if (expires?.time === undefined || expires.time > context.now.getTime()) return;
    const days = Math.floor((context.now.getTime() - expires.time) / DAY);
    const fix = otherValue(
      expires.place,
      usualExpiry(context.now),
      'let the card expire in six months',
    );
    yield {
      at: expires.place,
      message: `the card expired at ${quoted(expires.text)}, ${days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`} ago`,
      help: 'review the card, then give it a date in the future',
      ...(fix && { fix }),
    };
  },
};
