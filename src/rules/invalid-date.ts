import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { CARDS } from './card-blocks.ts';
import { cardDate } from './card-dates.ts';
import type { FileRule } from './rule.ts';

/** Matches strings in RFC 3339 date-time format, even with a day or hour that does not exist. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** Explains why a string is not a valid date, in words that follow the date in a message. */
function reasonOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'is not a valid calendar date';
  return DATE_TIME.test(text) ? 'is not a valid time' : 'is not in RFC 3339 format';
}

const words = wording({
  invalid: (key: string, text: string) => ({
    message: `${quoted(key)} must be a date, but ${quoted(text)} ${reasonOf(text)}`,
    help: 'write a date ("2027-05-21") or a date and a time ("2027-05-21T00:00:00Z")',
  }),
});

/** Reports a date in a card that cannot be read and therefore has no effect. */
export const invalidDate = {
  id: 'invalid-date',
  severity: 'error',
  summary: 'A date is not an RFC 3339 date or date-time.',
  words,
  kinds: CARDS,
  *check(context) {
    for (const key of ['issued_at', 'expires_at'] as const) {
      const date = cardDate(context, key);
      if (date === undefined || date.time !== undefined) continue;
      yield { at: date.place, ...words.invalid(key, date.text) };
    }
  },
} as const satisfies FileRule;
