import { otherValue } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { DAY } from '../model/date.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate, usualExpiry } from './card-dates.ts';
import type { FileRule } from './rule.ts';

/** Days before its end from which a card is warned about (spec 4). */
const NOTICE_DAYS = 30;

/** An expired card fails the gate, so there is time to review it before (spec 4). */
export const cardExpiresSoon: FileRule = {
  id: 'card-expires-soon',
  kinds: CARDS,
  *check(context) {
    const expires = cardDate(context, 'expires_at');
    const left = (expires?.time ?? Number.NaN) - context.now.getTime();
    if (expires === undefined || !(left > 0 && left <= NOTICE_DAYS * DAY)) return;
    const days = Math.floor(left / DAY);
    const fix = otherValue(
      expires.place,
      usualExpiry(context.now),
      'let the card expire in six months',
    );
    yield {
      at: expires.place,
      message: `the card expires at ${quoted(expires.text)}, in ${days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`}`,
      help: 'review the card and give it a later date before it fails the gate',
      ...(fix && { fix }),
    };
  },
};
