import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate } from './card-dates.ts';
import type { FileRule } from './rule.ts';

/** Such a card was never valid: one of the two dates is wrong (spec 4). */
export const expiresBeforeIssued: FileRule = {
  id: 'expires-before-issued',
  kinds: CARDS,
  *check(context) {
    const issued = cardDate(context, 'issued_at');
    const expires = cardDate(context, 'expires_at');
    if (issued?.time === undefined || expires?.time === undefined || issued.time <= expires.time)
      return;
    yield {
      at: issued.place,
      message: `the card was issued at ${quoted(issued.text)}, after it expires at ${quoted(expires.text)}`,
      help: 'correct the one of the two dates that is wrong',
      related: [{ at: expires.place, message: 'the card expires here' }],
    };
  },
};
