/** Years that a trace can be of: a number that falls outside in every unit is no time. */
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2100, 0, 1);

/** Milliseconds in one unit of an epoch number, from seconds to nanoseconds; told apart by size, since between two units lies a factor of 1,000. */
const UNITS = [1000, 1, 1e-3, 1e-6] as const;

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,12}))?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * Milliseconds since 1970 of a time as traces write it: RFC 3339 (UTC without a zone), or seconds, milliseconds, microseconds or nanoseconds
 * since 1970 as a number or as digits. Undefined for anything else, and never now.
 */
export function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return epoch(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (/^\d+(?:\.\d+)?$/.test(text)) return epoch(Number(text));
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, date, clock = '00:00:00', fraction = '', zone = 'Z'] = match;
  const colon = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const parsed = Date.parse(`${date}T${clock.length === 5 ? `${clock}:00` : clock}.${fraction.padEnd(3, '0').slice(0, 3)}${colon}`);
  return Number.isNaN(parsed) ? undefined : parsed;
}

function epoch(value: number): number | undefined {
  for (const unit of UNITS) {
    const milliseconds = Math.floor(value * unit);
    if (milliseconds >= FIRST && milliseconds < LAST) return milliseconds;
  }
  return undefined;
}
