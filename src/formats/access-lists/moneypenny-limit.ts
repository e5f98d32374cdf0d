import type { Reader } from '../../document/reader.ts';
import { nearest } from '../../finding/nearest.ts';
import type { AccessFault } from '../../model/access.ts';
import type { ReadLimit, Refuse } from '../../model/limit-fault.ts';
import { parseCron } from '../../pattern/time/cron-parser.ts';
import { hoursWindow } from '../../pattern/time/hours-window.ts';
import { timeZoneOf } from '../../pattern/time/time-zone.ts';

/**
 * The keys of `rule_config` for each `rule_type`. `key` is the spelling in Moneypenny's code, and
 * `documented` is the spelling in Moneypenny's documentation. `usual` is the value that
 * Moneypenny's code uses if the key is missing (docs/from-moneypenny.md#limits).
 */
const CONFIGS = {
  rate_limit: [
    { key: 'max', documented: 'max_calls', usual: '100' },
    { key: 'window_seconds', documented: 'window_secs', usual: '300' },
  ],
  retry_loop: [
    { key: 'same_tool_same_args', usual: '3' },
    { key: 'window_seconds', documented: 'window_secs', usual: '60' },
  ],
  token_budget: [{ key: 'max_tokens_per_session', documented: 'max_tokens', usual: '500000' }],
  time_window: [{ key: 'start_hour' }, { key: 'end_hour' }, { key: 'days' }, { key: 'cron' }],
} as const satisfies Readonly<
  Record<string, readonly { key: string; documented?: string; usual?: string }[]>
>;
type RuleType = keyof typeof CONFIGS;
const TYPES = Object.keys(CONFIGS) as readonly RuleType[];

/** The values in a `rule_config`. Keys are spelt as in Moneypenny's code. */
type Config = ReadonlyMap<string, unknown>;

/**
 * Reads a limit from `rule_type` and `rule_config`. A missing value is a fault, because defaults
 * are not applied.
 */
export function readMoneypennyLimit(
  item: Reader,
  refuse: Refuse,
  faults: AccessFault[],
): ReadLimit {
  const typeReader = item.get('rule_type');
  const written = typeReader.text() ?? '';
  const type = TYPES.find((candidate) => candidate === written);
  if (type === undefined) {
    const meant = nearest(written, TYPES);
    return refuse(typeReader, { kind: 'unknown-type', type: written, ...(meant && { meant }) });
  }
  const reader = item.get('rule_config');
  const config = configOf(type, reader.exists ? reader : typeReader, reader.value(), refuse);
  if (config === 'broken') return config;
  const at = reader.exists ? reader : typeReader;
  switch (type) {
    case 'rate_limit':
      return rateLimit(config, at, refuse);
    case 'retry_loop':
      return retryLoop(config, at, refuse);
    case 'token_budget':
      return tokenBudget(config, at, refuse);
    case 'time_window':
      return timeWindow(config, at, refuse, faults);
    default:
      return type satisfies never;
  }
}

/**
 * A key in `rule_config`, as spelt in Moneypenny's code. `documented` is the spelling in
 * Moneypenny's documentation, if different.
 */
interface ConfigKey {
  readonly key: string;
  readonly documented?: string;
}

/**
 * Reads `rule_config`, which is a map or a JSON string. Converts the keys to the spelling in
 * Moneypenny's code.
 */
function configOf(type: RuleType, at: Reader, value: unknown, refuse: Refuse): Config | 'broken' {
  const plain = typeof value === 'string' ? parsed(value, at, refuse) : (value ?? {});
  if (plain === 'broken') return 'broken';
  if (plain === null || typeof plain !== 'object' || Array.isArray(plain))
    return refuse(at, { kind: 'config-shape' });
  const keys: readonly ConfigKey[] = CONFIGS[type];
  const known = keys.flatMap(({ key, documented }) => (documented ? [key, documented] : [key]));
  const given = new Map<string, unknown>(Object.entries(plain));
  const unknown = [...given.keys()].find((key) => !known.includes(key));
  if (unknown !== undefined)
    return refuse(at, { kind: 'config-unknown', type, key: unknown, known });
  const config = new Map<string, unknown>();
  for (const { key, documented = key } of keys) {
    const [own, other] = [given.get(key), given.get(documented)];
    if (given.has(key) && given.has(documented) && own !== other)
      return refuse(at, { kind: 'config-twice', key, other: documented });
    const present = own ?? other;
    if (present !== undefined && present !== null) config.set(key, present);
  }
  return config;
}

function parsed(text: string, at: Reader, refuse: Refuse): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return refuse(at, { kind: 'config-text' });
  }
}

/**
 * Returns a non-negative integer from `rule_config`. Reports a missing or invalid value through
 * `refuse`.
 */
function numberIn(
  type: RuleType,
  key: string,
  config: Config,
  at: Reader,
  refuse: Refuse,
): number | 'broken' {
  const value = config.get(key);
  if (value === undefined) {
    const keys: readonly { readonly key: string; readonly usual?: string }[] = CONFIGS[type];
    const usual = keys.find((entry) => entry.key === key)?.usual ?? '';
    return refuse(at, { kind: 'config-missing', key, usual });
  }
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  return refuse(at, { kind: 'config-value', key, expected: 'count' });
}

function rateLimit(config: Config, at: Reader, refuse: Refuse): ReadLimit {
  const max = numberIn('rate_limit', 'max', config, at, refuse);
  const seconds = numberIn('rate_limit', 'window_seconds', config, at, refuse);
  if (max === 'broken' || seconds === 'broken') return 'broken';
  if (seconds === 0)
    return refuse(at, { kind: 'config-value', key: 'window_seconds', expected: 'seconds' });
  return { kind: 'rate', place: at.place, max, per: seconds * 1000, by: 'session' };
}

function retryLoop(config: Config, at: Reader, refuse: Refuse): ReadLimit {
  const max = numberIn('retry_loop', 'same_tool_same_args', config, at, refuse);
  const seconds = numberIn('retry_loop', 'window_seconds', config, at, refuse);
  if (max === 'broken' || seconds === 'broken') return 'broken';
  const within = seconds * 1000;
  return { kind: 'retry_loop', place: at.place, max, on: 'identical', within };
}

function tokenBudget(config: Config, at: Reader, refuse: Refuse): ReadLimit {
  const max = numberIn('token_budget', 'max_tokens_per_session', config, at, refuse);
  return max === 'broken' ? max : { kind: 'token_budget', place: at.place, max, count: 'total' };
}

/**
 * Reads a time window. With `start_hour`, `end_hour` and `days`, the limit applies to calls inside
 * the window, as in Moneypenny's code. With `cron`, the limit applies to calls outside the window,
 * as in Moneypenny's documentation.
 */
function timeWindow(config: Config, at: Reader, refuse: Refuse, faults: AccessFault[]): ReadLimit {
  const zone = timeZoneOf('UTC');
  if (zone === undefined) throw new Error('there is no time zone UTC');
  const cronText = config.get('cron');
  const hourKey = HOUR_KEYS.find((key) => config.has(key));
  if (cronText !== undefined && hourKey !== undefined)
    return refuse(at, { kind: 'both-windows', keys: ['cron', hourKey] });
  if (cronText !== undefined) {
    if (typeof cronText !== 'string')
      return refuse(at, { kind: 'config-value', key: 'cron', expected: 'cron' });
    const cron = parseCron(cronText);
    if (cron.kind !== 'cron') return refuse(at, { kind: 'cron', text: cronText, fault: cron });
    faults.push({ kind: 'reinterpreted', at: at.place, from: 'cron', as: cronText });
    const window = { crons: [cron], zone };
    return { kind: 'time_window', place: at.place, reached: 'outside', window, text: cronText };
  }
  if (hourKey === undefined) return refuse(at, { kind: 'no-window', keys: [...HOUR_KEYS, 'cron'] });
  const hours = hoursOf(config, at, refuse);
  if (hours === 'broken') return hours;
  const found = hoursWindow(hours.start, hours.end, hours.days);
  if (found.kind === 'fault') return refuse(at, { kind: 'hours', fault: found });
  const { crons } = found;
  const text = crons.map((cron) => cron.text).join(', ');
  if (found.overMidnight)
    faults.push({ kind: 'reinterpreted', at: at.place, from: 'hours', as: text });
  return { kind: 'time_window', place: at.place, reached: 'inside', window: { crons, zone }, text };
}

/** Keys in `rule_config` that define a window by hours and days. */
const HOUR_KEYS = ['start_hour', 'end_hour', 'days'] as const;

/**
 * The hours and days of a Moneypenny time window. Days are numbered from 1 (Monday) to 7 (Sunday).
 */
interface Hours {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly days: readonly number[] | undefined;
}

function hoursOf(config: Config, at: Reader, refuse: Refuse): Hours | 'broken' {
  const [start, end, days] = ['start_hour', 'end_hour', 'days'].map((key) => config.get(key));
  const isNumber = (value: unknown): value is number | undefined =>
    value === undefined || typeof value === 'number';
  if (!isNumber(start) || !isNumber(end)) {
    const key = isNumber(start) ? 'end_hour' : 'start_hour';
    return refuse(at, { kind: 'config-value', key, expected: 'hour' });
  }
  const isDays = (value: unknown): value is readonly number[] =>
    Array.isArray(value) && value.every((day) => typeof day === 'number');
  if (days !== undefined && !isDays(days))
    return refuse(at, { kind: 'config-value', key: 'days', expected: 'days' });
  return { start, end, days };
}
