import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate } from './card-dates.ts';
import type { FileRule } from './rule.ts';

/**
 * A card that lasts for years is not reviewed for years, while the agent changes (spec 4, document
 * 004).
 */
export const cardExpiresLate: FileRule = {
  id: 'card-expires-late',
  kinds: CARDS,
  *check(context) {
    const expires = cardDate(context, 'expires_at');
    const latest = new Date(context.now);
    latest.setUTCMonth(latest.getUTCMonth() + 12);
    if (expires?.time === undefined || expires.time <= latest.getTime()) return;
    yield {
      at: expires.place,
      message: `the card expires at ${quoted(expires.text)}, more than 12 months from now`,
      help: 'six months are usual: the card is then reviewed while it still describes the agent',
    };
  },
};
