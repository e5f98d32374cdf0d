import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate } from './card-dates.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  late: (date: string) => ({
    message: `the card expires on ${quoted(date)}, more than 12 months from now`,
    help: 'choose an earlier date, so that the card is reviewed regularly; six months from now is usual',
  }),
});

/**
 * Reports a card that is valid for more than a year. The agent could change for years without a
 * review of the card.
 */
export const cardExpiresLate = {
  id: 'card-expires-late',
  severity: 'note',
  summary: 'The card expires more than a year from now.',
  words,
  kinds: CARDS,
  *check(context) {
    const expires = cardDate(context, 'expires_at');
    const latest = new Date(context.now);
    latest.setUTCMonth(latest.getUTCMonth() + 12);
    if (expires?.time === undefined || expires.time <= latest.getTime()) return;
    yield { at: expires.place, ...words.late(expires.text) };
  },
} as const satisfies FileRule;
