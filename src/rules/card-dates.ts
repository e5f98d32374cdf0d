import type { Place } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import { timeOf } from '../model/date.ts';
import type { Governed } from '../model/governed.ts';

/**
 * A date of a card: where it stands, as written, and the moment in milliseconds since 1970, or
 * undefined when it is none.
 */
interface CardDate {
  readonly place: Place;
  readonly text: string;
  readonly time: number | undefined;
}

/** The date under a key of a card; undefined when the key is absent, null, or not even text. */
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

/** The first moment of the same day so many months later, in milliseconds. */
export function monthsAfter(now: Date, months: number): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate());
}

/**
 * A date that a card of today could carry: six months ahead is usual (Mnemom's "Alignment Card
 * Management").
 */
export function usualExpiry(now: Date): string {
  return new Date(monthsAfter(now, 6)).toISOString().replace('.000', '');
}
