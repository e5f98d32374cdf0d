import type { Place } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import { timeOf } from '../model/date.ts';
import type { Governed } from '../model/governed.ts';

/**
 * A date in a card, as written, and as milliseconds since 1970. `time` is undefined if the date is
 * invalid.
 */
interface CardDate {
  readonly place: Place;
  readonly text: string;
  readonly time: number | undefined;
}

/**
 * Returns the date at a key in a card. Returns undefined if the date is missing, empty or not a
 * string.
 */
export function cardDate(
  { document }: Governed,
  key: 'issued_at' | 'expires_at',
): CardDate | undefined {
  const reader = Reader.of(document).get(key);
  const text = reader.text();
  return text === undefined || text.trim() === ''
    ? undefined
    : { place: reader.place, text, time: timeOf(text) };
}

/**
 * Returns the start of the UTC day that is `months` months after `now`, in milliseconds since 1970.
 */
export function monthsAfter(now: Date, months: number): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate());
}

/**
 * Returns the expiry date that a fix proposes. It is six months after `now`, as recommended in
 * Mnemom's "Alignment Card Management".
 */
export function usualExpiry(now: Date): string {
  return new Date(monthsAfter(now, 6)).toISOString().replace('.000', '');
}
