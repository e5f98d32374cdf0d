import { DAY_MS, type LocalTime, localTimeOfMinute, MINUTE_MS } from './local-time.ts';

/** A time zone of the IANA database. */
export interface TimeZone {
  /** The name as it is written, in the spelling of the database where that is known. */
  readonly name: string;
  /** The same for all names of one zone: `Asia/Calcutta` for `Asia/Kolkata`. */
  readonly id: string;
  /** Returns how far the clocks of the zone are ahead of UTC, in milliseconds. */
  offsetAt(at: number): number;
}

/** The number of days whose offsets one zone keeps: more than a century. */
const MAX_DAYS = 40_000;

/**
 * Names of the database that have no slash. Other such words, such as `IST` or `PST`, are
 * abbreviations which Intl reads too, and several of them belong to more than one zone.
 */
const WORDS = new Set(
  'CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu'
    .toLowerCase()
    .split(' '),
);

/** The offsets of each zone, by the id of the zone. They depend on nothing but the instant. */
const OFFSETS = new Map<string, Offsets>();

/**
 * The zone with a name of the IANA database, in any case
 * (docs/reference/time-windows.md#time-zones); undefined for any other text. Offsets such as
 * `+02:00` or `GMT+2` are not names.
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
 * The local time of an instant, with its seconds ignored. Each instant has exactly one, also when
 * clocks change.
 *
 * @param at milliseconds since 1970; a RangeError is thrown for what no Date can hold
 */
export function localTimeAt(at: number, zone: TimeZone): LocalTime {
  return localTimeOfMinute(Math.floor((at + zone.offsetAt(at)) / MINUTE_MS));
}

/** The offsets of one day of UTC: one of them ends and the other begins at `change`. */
interface DayOffsets {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/**
 * The offsets of one zone. They are asked for at the ends of each day, so that a million instants
 * need few answers of Intl. A change inside a day is found by bisection; no zone has changed twice
 * in one day of UTC and back again.
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
    // The first and the last day that a Date can hold are not whole.
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

  /** The first instant between two others whose offset is not that of the first one. */
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

  /** The offset that Intl has for an instant: `GMT+05:30`, or `GMT-00:44:30` in older times. */
  #ask(at: number): number {
    const match = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(this.#format.format(at));
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = match ?? [];
    const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
    return (sign === '-' ? -size : size) * 1000;
  }
}

const isDate = (at: number): boolean => !Number.isNaN(new Date(at).getTime());
