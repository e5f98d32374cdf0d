import { MINUTE_MS } from '../../document/time-units.ts';

/**
 * The functions of the platform that the Mnemom client uses. Tests replace them, so that results
 * depend on neither time nor chance.
 */
export interface MnemomEffects {
  /** Returns the current time, in milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Returns a random number from 0 (inclusive) to 1 (exclusive). */
  random(): number;
  /** Returns a signal that aborts after this many milliseconds. */
  timeLimit(ms: number): AbortSignal;
  /** Returns a new id for a request, which no other request has. */
  newId(): string;
  /** Makes HTTP requests. A replacement may, for example, use a proxy. */
  fetch: typeof fetch;
}

/** The platform's own functions. */
export const REAL_EFFECTS: MnemomEffects = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
  timeLimit: (ms) => AbortSignal.timeout(ms),
  newId: () => crypto.randomUUID(),
  // `fetch` is looked up on each call, in case the global function has been replaced.
  fetch: (input, init) => fetch(input, init),
};

/** The maximum number of requests to start in a minute (Mnemom's "Policy API"). */
const MAX_PER_MINUTE = 60;
/** The kinds of request that have a rate limit of their own, in requests a minute. */
const RATES = { history: 30 } as const;
export type Rate = keyof typeof RATES;
/**
 * The maximum number of requests at the same time. It is enough to hide latency, but does not
 * burden the server.
 */
const MAX_IN_FLIGHT = 4;
/** The longest time that a timer supports, in milliseconds. A longer timer would fire at once. */
const MAX_TIMER = 2 ** 31 - 1;
/**
 * The wait before the second attempt, in milliseconds. Each further wait is twice as long as the
 * one before. A random factor shortens each wait by up to half.
 */
const FIRST_WAIT = 1000;

/**
 * Decides when each request of a client may start. Limits the total time and the number of requests
 * in a minute, and waits as long as the server asks.
 */
export class Pace {
  readonly #effects: MnemomEffects;
  readonly #timeoutMs: number;
  #deadline: number | undefined;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #free = MAX_IN_FLIGHT;
  readonly #queue: (() => void)[] = [];
  /** The times at which the latest requests started or will start, earliest first. */
  readonly #starts: number[] = [];
  /** The same for the requests of each kind. */
  readonly #startsOf: Readonly<Record<Rate, number[]>> = { history: [] };

  constructor(timeoutMs: number, effects: MnemomEffects) {
    this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER);
    this.#effects = effects;
  }

  /**
   * Returns how many whole milliseconds of the time limit remain. The time limit starts with the
   * first call of this function.
   */
  left(): number {
    this.#deadline ??= this.#effects.now() + this.#timeoutMs;
    return Math.floor(this.#deadline - this.#effects.now());
  }

  /**
   * Waits until a request may start, and returns 0. If the remaining time is too short for the
   * wait, returns the number of missing milliseconds. Call `leave` afterwards in both cases.
   */
  async enter(rate?: Rate): Promise<number> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    if (this.left() <= 0) return 1;
    const start = this.#reserve(rate);
    for (;;) {
      // During this wait, the server may ask another request to wait longer.
      const wait = Math.max(start, this.#pausedUntil) - this.#effects.now();
      if (wait <= 0) return 0;
      if (wait > this.left()) return wait - this.left();
      await this.#effects.sleep(wait);
    }
  }

  /** Ends a request, so that the next one may start. */
  leave(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#free += 1;
  }

  /** Prevents all requests from starting for `ms` milliseconds. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#effects.now() + ms);
  }

  /** Waits `ms` milliseconds without delaying other requests. */
  sleep(ms: number): Promise<void> {
    return this.#effects.sleep(ms);
  }

  /** Returns a signal that aborts when the time limit ends. */
  signal(): AbortSignal {
    return this.#effects.timeLimit(Math.max(0, this.left()));
  }

  /**
   * Returns how many milliseconds to wait after `tries` attempts. The wait grows with each attempt.
   * A random part keeps clients from returning all at once.
   */
  backoff(tries: number): number {
    return Math.round(FIRST_WAIT * 2 ** (tries - 1) * (0.5 + this.#effects.random() / 2));
  }

  #reserve(rate: Rate | undefined): number {
    const lists = [
      { starts: this.#starts, most: MAX_PER_MINUTE },
      ...(rate === undefined ? [] : [{ starts: this.#startsOf[rate], most: RATES[rate] }]),
    ];
    const start = lists.reduce((latest, { starts, most }) => {
      const before = starts.length < most ? undefined : starts.shift();
      return before === undefined ? latest : Math.max(latest, before + MINUTE_MS);
    }, this.#effects.now());
    for (const { starts } of lists) starts.push(start);
    return start;
  }
}
