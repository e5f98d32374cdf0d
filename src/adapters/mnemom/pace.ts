import { MINUTE_MS } from '../../document/time-units.ts';

/**
 * The platform functions that the Mnemom client uses. Tests replace them to avoid dependence on
 * time and randomness.
 */
export interface MnemomEffects {
  /** Returns the current time, in milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Returns a random number from 0 (inclusive) to 1 (exclusive). */
  random(): number;
  /** Returns a signal that aborts after `ms` milliseconds. */
  timeLimit(ms: number): AbortSignal;
  /** Returns a new, unique id for a request. */
  newId(): string;
  /** Sends HTTP requests. A replacement may, for example, use a proxy. */
  fetch: typeof fetch;
}

/** The functions of Node.js, which the client uses outside tests. */
export const REAL_EFFECTS: MnemomEffects = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
  timeLimit: (ms) => AbortSignal.timeout(ms),
  newId: () => crypto.randomUUID(),
  // `fetch` is looked up on each call, in case the global function has been replaced.
  fetch: (input, init) => fetch(input, init),
};

/**
 * The maximum number of requests to start per minute (see "Policy API" in Mnemom's documentation).
 */
const MAX_PER_MINUTE = 60;
/** Additional rate limits for some kinds of requests, in requests per minute. */
const RATES = { history: 30 } as const;
export type Rate = keyof typeof RATES;
/**
 * The maximum number of concurrent requests. This number suffices to hide latency without burdening
 * the server.
 */
const MAX_IN_FLIGHT = 4;
/**
 * The longest delay that a timer supports, in milliseconds. A longer timer would fire immediately.
 */
const MAX_TIMER = 2 ** 31 - 1;
/**
 * The wait before the second attempt, in milliseconds. Each later wait is twice as long as the one
 * before. A random factor shortens each wait by up to half.
 */
const FIRST_WAIT = 1000;

/**
 * Determines when a client's requests may start. Limits the total time and the number of requests
 * per minute, and waits for as long as the server requests.
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
  /** The times at which the latest requests of each kind started or will start, earliest first. */
  readonly #startsOf: Readonly<Record<Rate, number[]>> = { history: [] };

  constructor(timeoutMs: number, effects: MnemomEffects) {
    this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER);
    this.#effects = effects;
  }

  /**
   * Returns the remaining time in whole milliseconds. The time limit starts with the first call to
   * this function.
   */
  left(): number {
    this.#deadline ??= this.#effects.now() + this.#timeoutMs;
    return Math.floor(this.#deadline - this.#effects.now());
  }

  /**
   * Waits until a request may start and returns 0. If the wait would exceed the remaining time,
   * returns the excess in milliseconds. `leave` must be called afterwards in both cases.
   */
  async enter(rate?: Rate): Promise<number> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    if (this.left() <= 0) return 1;
    const start = this.#reserve(rate);
    for (;;) {
      // During this wait, the response to another request may require a longer wait.
      const wait = Math.max(start, this.#pausedUntil) - this.#effects.now();
      if (wait <= 0) return 0;
      if (wait > this.left()) return wait - this.left();
      await this.#effects.sleep(wait);
    }
  }

  /** Ends a request, and allows the next one to start. */
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
   * Returns the time to wait after `tries` attempts, in milliseconds. The wait grows with each
   * attempt. A random part prevents all clients from retrying at the same time.
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
