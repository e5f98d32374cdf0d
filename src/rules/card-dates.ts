import type { Place } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import { timeOf } from '../model/date.ts';
import type { Governed } from '../model/governed.ts';

/**
 * A date in a card: its place, its text as written, and its time in milliseconds since 1970. The
 * time is undefined if the text is not a date.
 */
interface CardDate {
  readonly place: Place;
  readonly text: string;
  readonly time: number | undefined;
}

/**
 * Returns the date under a key of a card. Returns undefined if the key is absent, null, or not a
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

/** Returns the start of the same day a number of months later, in milliseconds since 1970. */
export function monthsAfter(now: Date, months: number): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate());
}

/**
 * Returns an expiry date for a card written today. Six months ahead is usual (Mnemom's "Alignment
 * Card Management").
 */
export function usualExpiry(now: Date): string {
  return new Date(monthsAfter(now, 6)).toISOString().replace('.000', '');
}
