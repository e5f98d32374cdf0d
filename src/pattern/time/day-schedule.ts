import { type Cron, cronIncludesDay } from './cron.ts';
import { type CalendarDay, MINUTES_OF_DAY } from './local-time.ts';

/** A set of minutes in a day. */
interface DayMinutes {
  /** A number that identifies this set within its schedule. */
  readonly id: number;
  /** Whether the set contains each minute of the day. */
  readonly minutes: readonly boolean[];
}

/**
 * The minutes that one or more cron patterns include on each day. Days with the same month, day of
 * the month and weekday have the same minutes, so there are only a few different sets.
 */
export class DaySchedule {
  readonly #crons: readonly Cron[];
  readonly #byDate = new Map<number, DayMinutes>();
  readonly #byCrons = new Map<string, DayMinutes>();

  constructor(crons: readonly Cron[]) {
    this.#crons = crons;
  }

  /** Returns the minutes that the cron patterns include on a day. */
  on(date: CalendarDay): DayMinutes {
    const key = (date.month * 32 + date.day) * 7 + date.weekday;
    const known = this.#byDate.get(key);
    if (known !== undefined) return known;
    const indices = [...this.#crons.keys()].filter((index) => {
      const cron = this.#crons[index];
      return cron !== undefined && cronIncludesDay(cron, date);
    });
    const name = indices.join();
    const day = this.#byCrons.get(name) ?? {
      id: this.#byCrons.size,
      minutes: minutesOf(indices.flatMap((index) => this.#crons[index] ?? [])),
    };
    this.#byCrons.set(name, day);
    this.#byDate.set(key, day);
    return day;
  }
}

function minutesOf(crons: readonly Cron[]): readonly boolean[] {
  return Array.from({ length: MINUTES_OF_DAY }, (_, minute) =>
    crons.some((cron) => cron.hour[Math.floor(minute / 60)] && cron.minute[minute % 60]),
  );
}
