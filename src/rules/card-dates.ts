import type { Place } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import type { Governed } from '../model/governed.ts';

/** Milliseconds of a day. */
export const DAY = 86_400_000;

/** A date of a card: where it stands, as written, and the moment in milliseconds since 1970, or undefined when it is none. */
export interface CardDate {
  readonly place: Place;
  readonly text: string;
  readonly time: number | undefined;
}

/** The date under a key of a card; undefined when the key is absent, null, or not even text. */
export function cardDate({ document }: Governed, key: 'issued_at' | 'expires_at'): CardDate | undefined {
  const reader = Reader.of(document).get(key);
  const text = reader.text();
  return text === undefined || text.trim() === '' ? undefined : { place: reader.place, text, time: timeOf(text) };
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})?)?$/;

/**
 * The moment of an RFC 3339 date or date-time in milliseconds since 1970, or undefined when there is no such moment (spec 4):
 * 30 February is none. Without a zone the time is UTC, and a date alone is its first moment. A leap second is the second after it.
 */
export function timeOf(text: string): number | undefined {
  const parts = DATE.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const offset = offsetOf(parts[8]);
  if (offset === undefined || hour > 23 || minute > 59 || second > 60) return undefined;
  // Set in parts, since Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const time = date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + Math.floor(Number(parts[7] ?? 0) * 1000);
  // A leap second stands only at the very end of a UTC day.
  return second === 60 && (time - Math.floor(Number(parts[7] ?? 0) * 1000)) % DAY !== 0 ? undefined : time;
}

/** Minutes that a zone is ahead of UTC. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || /^[Zz]$/.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  return hours > 23 || minutes > 59 ? undefined : (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

/** The first moment of the same day so many months later, in milliseconds. */
export function monthsAfter(now: Date, months: number): number {
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate());
}

/** A date that a card of today could carry: six months ahead is usual (document 004). */
export function usualExpiry(now: Date): string {
  return new Date(monthsAfter(now, 6)).toISOString().replace('.000', '');
}
