import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate } from './card-dates.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  reversed: (issued: string, expires: string) => ({
    message: `the card's expiry date, ${quoted(expires)}, is before its issue date, ${quoted(issued)}`,
    help: 'correct one of the dates',
  }),
  expiresHere: () => 'the card expires here',
});

/**
 * Reports a card whose expiry date is before its issue date. Such a card is never valid, so one of
 * the dates must be wrong.
 */
export const expiresBeforeIssued = {
  id: 'expires-before-issued',
  severity: 'error',
  summary: "The card's expiry date is before its issue date.",
  words,
  kinds: CARDS,
  *check(context) {
    const issued = cardDate(context, 'issued_at');
    const expires = cardDate(context, 'expires_at');
    if (issued?.time === undefined || expires?.time === undefined || issued.time <= expires.time)
      return;
    yield {
      at: issued.place,
      ...words.reversed(issued.text, expires.text),
      related: [{ at: expires.place, message: words.expiresHere() }],
    };
  },
} as const satisfies FileRule;
