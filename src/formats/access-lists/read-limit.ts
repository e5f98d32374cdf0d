import type { Reader } from '../../document/reader.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../document/time-units.ts';
import type { AccessFault, Effect } from '../../model/access.ts';
import { durationOf } from '../../model/duration.ts';
import {
  LIMIT_KINDS,
  type LimitKind,
  RATE_KEYS,
  type RateKey,
  RETRY_KINDS,
  TOKEN_COUNTS,
} from '../../model/limit.ts';
import type { ReadLimit, Refuse } from '../../model/limit-fault.ts';
import { readMoneypennyLimit } from './moneypenny-limit.ts';
import { readTimeWindow } from './read-time-window.ts';

/**
 * Reads an entry's limit, in Card Gate's or Moneypenny's spelling. Returns undefined if the entry
 * has no limit, and `broken` if the limit is unreadable. A broken limit is treated as always
 * reached.
 */
export function readLimit(
  item: Reader,
  effect: Effect,
  faults: AccessFault[],
): ReadLimit | undefined {
  const refuse: Refuse = (at, fault) => {
    faults.push({ kind: 'limit', at: at.place, fault });
    return 'broken';
  };
  const own = item.get('limit');
  const type = item.get('rule_type');
  const hasType = type.text() !== undefined && type.text() !== '';
  if (!own.exists && !hasType)
    return hasConfig(item.get('rule_config'))
      ? refuse(item.get('rule_config'), { kind: 'config-without-type' })
      : undefined;
  if (own.exists && hasType) return refuse(type, { kind: 'two-limits' });
  if (effect === 'allow') return refuse(own.exists ? own : type, { kind: 'allows' });
  return own.exists ? ownLimit(own, refuse) : readMoneypennyLimit(item, refuse, faults);
}

function hasConfig(config: Reader): boolean {
  const value = config.value();
  return value !== undefined && value !== null && value !== '';
}

/**
 * Reads a limit under Card Gate's own key, `limit`. The schema reports missing keys and values of
 * the wrong type.
 */
function ownLimit(limit: Reader, refuse: Refuse): ReadLimit {
  const kinds = LIMIT_KINDS.filter((kind) => limit.has(kind));
  const [kind, second] = kinds;
  // The schema reports a limit that is empty or not a map.
  if (kind === undefined)
    return limit.isMap && limit.entries().length > 0
      ? refuse(limit, { kind: 'no-kind' })
      : 'broken';
  if (second !== undefined) return refuse(limit, { kind: 'several-kinds', kinds });
  return READERS[kind](limit.get(kind), refuse);
}

const READERS: Readonly<Record<LimitKind, (reader: Reader, refuse: Refuse) => ReadLimit>> = {
  rate: readRate,
  retry_loop: (reader) => {
    const max = countOf(reader.get('max'));
    const within = reader.has('within') ? durationOf(reader.get('within').text() ?? '') : undefined;
    if (max === undefined || (reader.has('within') && within === undefined)) return 'broken';
    const on = reader.has('on') ? reader.get('on').oneOf(RETRY_KINDS, 'denied') : 'denied';
    const { place } = reader;
    return { kind: 'retry_loop', place, max, on, ...(within !== undefined && { within }) };
  },
  token_budget: (reader) => {
    const max = countOf(reader.get('max'));
    if (max === undefined) return 'broken';
    const count = reader.has('count') ? reader.get('count').oneOf(TOKEN_COUNTS, 'total') : 'total';
    return { kind: 'token_budget', place: reader.place, max, count };
  },
  time_window: readTimeWindow,
};

/** Returns the value if it is a non-negative integer. Otherwise, returns undefined. */
export function countOf(reader: Reader): number | undefined {
  const value = reader.number();
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The length in milliseconds of each time unit in a short rate, such as `100/hour`. */
const RATE_UNITS: Readonly<Record<string, number | 'session'>> = {
  second: 1000,
  minute: MINUTE_MS,
  hour: HOUR_MS,
  day: DAY_MS,
  week: 7 * DAY_MS,
  session: 'session',
};

const SHORT_RATE = /^\s{0,9}(\d{1,15})\s{0,9}\/\s{0,9}([a-z0-9]{1,12})\s{0,9}$/i;

/** Reads a rate limit, which is a map or a short string such as `100/hour` or `20/5m`. */
function readRate(reader: Reader, refuse: Refuse): ReadLimit {
  const text = reader.text();
  if (text !== undefined) return shortRate(reader, text, refuse);
  const max = countOf(reader.get('max'));
  const per = reader.get('per').text();
  const length = per === 'session' ? per : durationOf(per ?? '');
  if (max === undefined || length === undefined) return 'broken';
  const by: RateKey = reader.has('by') ? reader.get('by').oneOf(RATE_KEYS, 'entry') : 'session';
  return { kind: 'rate', place: reader.place, max, per: length, by };
}

function shortRate(reader: Reader, text: string, refuse: Refuse): ReadLimit {
  const [, count = '', unit = ''] = SHORT_RATE.exec(text) ?? [];
  const word = unit.toLowerCase().replace(/s$/, '');
  const per = Object.hasOwn(RATE_UNITS, word) ? RATE_UNITS[word] : durationOf(unit);
  const max = Number(count);
  if (count === '' || per === undefined || !Number.isSafeInteger(max))
    return refuse(reader, { kind: 'rate', text });
  return { kind: 'rate', place: reader.place, max, per, by: 'session' };
}
