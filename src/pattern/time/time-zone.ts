import { DAY_MS, MINUTE_MS } from '../../document/time-units.ts';
import { type LocalTime, localTimeOfMinute } from './local-time.ts';

/** A time zone in the IANA database. */
export interface TimeZone {
  /**
   * The zone's name in the spelling of the IANA database, or as written if that spelling is
   * unknown.
   */
  readonly name: string;
  /**
   * The zone's id. Different names for the same zone have the same id, such as `Asia/Calcutta` and
   * `Asia/Kolkata`.
   */
  readonly id: string;
  /**
   * Returns the zone's offset from UTC at an instant, in milliseconds. The offset is positive if
   * the zone's clocks are ahead of UTC.
   */
  offsetAt(at: number): number;
}

/**
 * The maximum number of days for which a zone's offsets are cached, which is more than a century.
 */
const MAX_DAYS = 40_000;

/**
 * The names in the IANA database that do not contain a slash. `Intl` also accepts abbreviations
 * such as `IST` and `PST`, but several of them are ambiguous.
 */
const WORDS = new Set(
  'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu'
    .toLowerCase()
    .split(' '),
);

/** The cached offsets of each zone, keyed by zone id. */
const OFFSETS = new Map<string, Offsets>();

/**
 * Returns the time zone with an IANA name, ignoring case
 * (docs/reference/time-windows.md#time-zones). Returns undefined for any other string, including
 * offsets such as `+02:00` and `GMT+2`.
 */
export function timeZoneOf(name: string): TimeZone | undefined {
  const isName = name.includes('/')
    ? /^[a-z]/i.test(name) && !/^SystemV\//i.test(name)
    : WORDS.has(name.toLowerCase());
  if (!isName) return undefined;
  const id = idOf(name);
  if (id === undefined) return undefined;
  const offsets = OFFSETS.get(id) ?? new Offsets(id);
  OFFSETS.set(id, offsets);
  return {
    name: id.toLowerCase() === name.toLowerCase() ? id : name,
    id,
    offsetAt: (at) => offsets.at(at),
  };
}

function idOf(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/**
 * Returns an instant's local time, ignoring seconds. Each instant has exactly one local time, even
 * when clocks change.
 *
 * @param at milliseconds since 1970
 * @throws RangeError if no Date can represent `at`
 */
export function localTimeAt(at: number, zone: TimeZone): LocalTime {
  return localTimeOfMinute(Math.floor((at + zone.offsetAt(at)) / MINUTE_MS));
}

/** A zone's offsets on one UTC day: `before` until the time `change`, and `after` from then on. */
interface DayOffsets {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/**
 * The offsets of one zone. Only the offsets at the start and end of each day are taken from `Intl`,
 * because `Intl` is slow and traces can contain a million timestamps. If the two offsets differ,
 * bisection finds the time of the change. No zone has ever changed twice within one UTC day and
 * returned to its original offset.
 */
class Offsets {
  readonly #format: Intl.DateTimeFormat;
  readonly #days = new Map<number, DayOffsets>();

  constructor(id: string) {
    this.#format = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longOffset' });
  }

  at(at: number): number {
    const dayNumber = Math.floor(at / DAY_MS);
    const day = this.#days.get(dayNumber) ?? this.#day(dayNumber, at);
    return at < day.change ? day.before : day.after;
  }

  #day(dayNumber: number, at: number): DayOffsets {
    const start = dayNumber * DAY_MS;
    const end = start + DAY_MS;
    // The first and last days that a Date can represent are incomplete.
    if (!isDate(start) || !isDate(end))
      return { before: this.#ask(at), after: this.#ask(at), change: at };
    const before = this.#days.get(dayNumber - 1)?.after ?? this.#ask(start);
    const after = this.#ask(end);
    const change = before === after ? end : this.#change(start, end, before);
    if (this.#days.size >= MAX_DAYS) this.#days.clear();
    const day = { before, after, change };
    this.#days.set(dayNumber, day);
    return day;
  }

  /** Returns the first time between `start` and `end` at which the offset differs from `before`. */
  #change(start: number, end: number, before: number): number {
    let low = start;
    let high = end;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (this.#ask(middle) === before) low = middle;
      else high = middle;
    }
    return high;
  }

  /**
   * Returns the offset from UTC that `Intl` reports for a time. `Intl` writes offsets such as
   * `GMT+05:30`, or `GMT-00:44:30` for historical times.
   */
  #ask(at: number): number {
    const match = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(this.#format.format(at));
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = match ?? [];
    const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return (sign === '-' ? -size : size) * 1000;
  }
}

const isDate = (at: number): boolean => !Number.isNaN(new Date(at).getTime());
