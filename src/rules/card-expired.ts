import { DAY_MS } from '../document/time-units.ts';
import { wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { counted, quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate, usualExpiry } from './card-dates.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  expired: (date: string, days: number) => ({
    message: `the card expired at ${quoted(date)}, ${days === 0 ? 'less than a day' : counted(days, 'day')} ago`,
    help: 'review the card, then set "expires_at" to a later date',
  }),
});

/** Reports a card that has expired. Its statements about the agent may no longer be true. */
export const cardExpired = {
  id: 'card-expired',
  severity: 'error',
  summary: 'The card has expired.',
  words,
  kinds: CARDS,
  *check(context) {
    const expires = cardDate(context, 'expires_at');
    if (expires?.time === undefined || expires.time > context.now.getTime()) return;
    const days = Math.floor((context.now.getTime() - expires.time) / DAY_MS);
    yield {
      at: expires.place,
      ...words.expired(expires.text, days),
      fix: otherValue(expires.place, usualExpiry(context.now), 'let the card expire in six months'),
    };
  },
} as const satisfies FileRule;
