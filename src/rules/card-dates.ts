import type { Place } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import { timeOf } from '../model/date.ts';
import type { Governed } from '../model/governed.ts';

/**
 * A date in a card as written, and its time in milliseconds since 1970. `time` is undefined if the
 * date is invalid.
 */
interface CardDate {
  readonly place: Place;
  readonly text: string;
  readonly time: number | undefined;
}

/**
 * Returns the date under a key of a card. Returns undefined if there is none, or if it is empty or
 * not a string.
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
 * Returns the time, in milliseconds since 1970, at which the day begins that is `months` months
 * after `now`. Days are in UTC.
 */
export function monthsAfter(now: Date, months: number): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate());
}

/**
 * Returns the expiry date that a fix proposes: in six months, as Mnemom's "Alignment Card
 * Management" recommends.
 */
export function usualExpiry(now: Date): string {
  return new Date(monthsAfter(now, 6)).toISOString().replace('.000', '');
}
