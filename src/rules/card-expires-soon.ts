import { DAY_MS } from '../document/time-units.ts';
import { wording } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { counted, quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate, usualExpiry } from './card-dates.ts';
import type { FileRule } from './rule.ts';

/** The number of days before expiry from which a card gets a warning. */
const NOTICE_DAYS = 30;

const words = wording({
  soon: (date: string, days: number) => ({
    message: `the card expires at ${quoted(date)}, in ${days === 0 ? 'less than a day' : counted(days, 'day')}`,
    help: 'review the card, then set "expires_at" to a later date',
  }),
});

/** Reports a card that will expire soon, to prompt a review before the check fails. */
export const cardExpiresSoon = {
  id: 'card-expires-soon',
  severity: 'warning',
  summary: 'The card expires within 30 days.',
  words,
  kinds: CARDS,
  *check(context) {
    const expires = cardDate(context, 'expires_at');
    const left = (expires?.time ?? Number.NaN) - context.now.getTime();
    if (expires === undefined || !(left > 0 && left <= NOTICE_DAYS * DAY_MS)) return;
    yield {
      at: expires.place,
      ...words.soon(expires.text, Math.floor(left / DAY_MS)),
      fix: otherValue(expires.place, usualExpiry(context.now), 'let the card expire in six months'),
    };
  },
} as const satisfies FileRule;
