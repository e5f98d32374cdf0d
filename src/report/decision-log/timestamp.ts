const RFC_3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d{1,12})?(?:[Zz]|[+-]\d{2}:\d{2})$/;

/** The end of the year 9999, in seconds since 1970. A larger number is probably in another unit. */
const MAX_SECONDS = 253_402_300_799;

/**
 * Returns a decision's time in RFC 3339 format. Accepts an RFC 3339 timestamp, which is returned
 * unchanged, or seconds since 1970 as a number or a string of digits. Returns undefined for any
 * other value.
 */
export function timestampOf(value: unknown): string | undefined {
  if (typeof value === 'string' && RFC_3339.test(value))
    return Number.isNaN(Date.parse(value)) ? undefined : value;
  const isDigits = typeof value === 'string' && /^\d{1,12}(?:\.\d{1,9})?$/.test(value);
  const seconds = isDigits ? Number(value) : value;
  if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= MAX_SECONDS)) return undefined;
  return new Date(Math.round(seconds * 1000)).toISOString();
}

/** Converts a timestamp that `timestampOf` returned to milliseconds since 1970. */
export function millisecondsOf(timestamp: string): number {
  return Date.parse(timestamp);
}
