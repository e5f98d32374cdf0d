/**
 * The earliest valid time in a trace. A number that is not in the valid range in any unit is not a
 * time.
 */
const FIRST = Date.UTC(2000, 0, 1);
/** The end (exclusive) of the range of valid times in a trace. */
const LAST = Date.UTC(2100, 0, 1);

/**
 * The possible units of a numeric time: seconds, milliseconds, microseconds and nanoseconds. Each
 * value is the number of units in a millisecond. A number's size determines its unit, because
 * consecutive units differ by a factor of 1,000.
 */
const UNITS = [1e-3, 1, 1e3, 1e6] as const;

const ISO =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,12}))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Converts a time in a trace to milliseconds since 1970. Returns undefined if the value is not a
 * time. Accepts RFC 3339 (UTC if there is no zone) and Unix times in seconds, milliseconds,
 * microseconds or nanoseconds. A Unix time can be a number or a string of digits.
 */
export function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return epoch(value);
  if (typeof value !== 'string') return undefined;
  return plainTime(value) ?? anyTime(value.trim());
}

/**
 * The text of the last minute parsed. The minute is cached, because consecutive times in a trace
 * are often in the same minute.
 */
let lastMinute = '';
/** The start of the last minute parsed, in milliseconds since 1970. */
let lastMinuteStart = 0;

/**
 * Reads a time such as `2026-05-01T10:00:00Z`, with or without a fraction. Nearly all sources use
 * this format, and this function is faster than the general parser.
 */
function plainTime(text: string): number | undefined {
  if (text.length < 20 || text.charCodeAt(text.length - 1) !== 0x5a) return undefined;
  if (lastMinute === '' || !text.startsWith(lastMinute)) {
    const minute = text.slice(0, 17);
    if (!/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:$/.test(minute)) return undefined;
    const start = Date.parse(`${minute}00Z`);
    if (Number.isNaN(start)) return undefined;
    lastMinute = minute;
    lastMinuteStart = start;
  }
  const second = twoDigits(text, 17);
  const time = second * 1000 + (text.length === 20 ? 0 : fraction(text));
  return second < 60 && time < 60_000 ? lastMinuteStart + time : undefined;
}

/** Reads a two-digit number at an offset. Returns NaN if there is none. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 0x30, text.charCodeAt(at + 1) - 0x30];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/**
 * Returns the milliseconds in a fraction of a second such as `.123456Z`, or NaN if the fraction is
 * invalid.
 */
function fraction(text: string): number {
  if (text.charCodeAt(19) !== 0x2e || text.length === 21) return Number.NaN;
  let milliseconds = 0;
  for (let at = 20; at < text.length - 1; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    if (at < 23) milliseconds += digit * 10 ** (22 - at);
  }
  return milliseconds;
}

function anyTime(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return epoch(Number(text));
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, date, clock = '00:00:00', fraction = '', zone = 'Z'] = match;
  const colon = /^[+-]\d{4}$/.test(zone)
    ? `${zone.slice(0, 3)}:${zone.slice(3)}`
    : zone.toUpperCase();
  const parsed = Date.parse(
    `${date}T${clock.length === 5 ? `${clock}:00` : clock}.${fraction.padEnd(3, '0').slice(0, 3)}${colon}`,
  );
  return Number.isNaN(parsed) ? undefined : parsed;
}

function epoch(value: number): number | undefined {
  for (const unit of UNITS) {
    const milliseconds = Math.round(value / unit);
    if (milliseconds >= FIRST && milliseconds < LAST) return milliseconds;
  }
  return undefined;
}
