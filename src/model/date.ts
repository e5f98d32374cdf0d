import { DAY_MS } from '../document/time-units.ts';

const DATE =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})?)?$/;

/**
 * Returns the time of an RFC 3339 date or date-time in milliseconds since 1970. Returns undefined
 * for an invalid date, such as 30 February (docs/reference/files.md#dates). A date without a time
 * represents the start of that day. A time without a zone is in UTC. A leap second is treated as
 * the second after it.
 */
export function timeOf(text: string): number | undefined {
  const parts = DATE.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
  const offset = offsetOf(parts[8]);
  if (offset === undefined || hour > 23 || minute > 59 || second > 60) return undefined;
  // The parts of the date are set separately, because Date.UTC interprets the years 0 to 99 as 1900
  // to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day
  )
    return undefined;
  const time =
    date.getTime() +
    ((hour * 60 + minute - offset) * 60 + second) * 1000 +
    Math.floor(Number(parts[7] ?? 0) * 1000);
  // A leap second can occur only at the end of a UTC day.
  return second === 60 && (time - Math.floor(Number(parts[7] ?? 0) * 1000)) % DAY_MS !== 0
    ? undefined
    : time;
}

/** Returns a time zone's offset from UTC in minutes, or undefined if the zone is invalid. */
function offsetOf(zone: string | undefined): number | undefined {
  if (zone === undefined || /^[Zz]$/.test(zone)) return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  return hours > 23 || minutes > 59
    ? undefined
    : (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
