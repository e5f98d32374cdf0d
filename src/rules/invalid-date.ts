import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate } from './card-dates.ts';
import type { FileRule } from './rule.ts';

/** A date that cannot be read neither begins nor ends anything (spec 4). */
export const invalidDate: FileRule = {
  id: 'invalid-date',
  kinds: CARDS,
  *check(context) {
    for (const key of ['issued_at', 'expires_at'] as const) {
      const date = cardDate(context, key);
      if (date === undefined || date.time !== undefined) continue;
      yield {
        at: date.place,
        message: `${quoted(key)} must be a date, but ${quoted(date.text)} is ${/^\d{4}-\d{2}-\d{2}$/.test(date.text) ? 'no day of the calendar' : 'not one of RFC 3339'}`,
        help: 'write a day ("2027-05-21") or a moment ("2027-05-21T00:00:00Z")',
      };
    }
  },
};
