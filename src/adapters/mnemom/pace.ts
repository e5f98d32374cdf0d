/**
 * The client's side effects. Tests replace them, and so need neither a clock nor random numbers.
 */
export interface MnemomEffects {
  /** Returns milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** Returns a number from 0 up to but excluding 1. */
  random(): number;
  /** Returns a signal that aborts after this many milliseconds. */
  timeLimit(ms: number): AbortSignal;
  /** Replaces the platform's `fetch`, for example to use a proxy. */
  fetch: typeof fetch;
}

/** The effects of the platform. */
export const REAL_EFFECTS: MnemomEffects = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
  timeLimit: (ms) => AbortSignal.timeout(ms),
  // `fetch` is looked up at each call, so that a replaced one is used.
  fetch: (input, init) => fetch(input, init),
};

/** The number of requests that may start within a minute (Mnemom's "Policy API"). */
const MAX_PER_MINUTE = 60;
const MINUTE = 60_000;
/**
 * The number of simultaneous requests: enough to hide their latency, and too few to burden the
 * server.
 */
const MAX_IN_FLIGHT = 4;
/** The longest timer in milliseconds. A longer one would end at once. */
const MAX_TIMER = 2 ** 31 - 1;
/**
 * The first wait between two attempts, in milliseconds. A random factor shortens it by up to half,
 * and each further wait is twice as long.
 */
const FIRST_WAIT = 1000;

/**
 * Decides when the requests of one client may start. They stay within its total time and its limit
 * per minute, and wait while the server asks them to.
 */
export class Pace {
  readonly #effects: MnemomEffects;
  readonly #timeoutMs: number;
  #deadline: number | undefined;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #free = MAX_IN_FLIGHT;
  readonly #queue: (() => void)[] = [];
  /** The start times of the latest requests, past or planned, oldest first. */
  readonly #starts: number[] = [];

  constructor(timeoutMs: number, effects: MnemomEffects) {
    this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER);
    this.#effects = effects;
  }

  /** Returns the time left in whole milliseconds. The time begins with the first call. */
  left(): number {
    this.#deadline ??= this.#effects.now() + this.#timeoutMs;
    return Math.floor(this.#deadline - this.#effects.now());
  }

  /**
   * Waits until a request may start, and returns 0. If the time ends before that, it returns the
   * missing milliseconds. Call `leave` in both cases.
   */
  async enter(): Promise<number> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    if (this.left() <= 0) return 1;
    const start = this.#reserve();
    for (;;) {
      // The server may ask another request to wait in the meantime.
      const wait = Math.max(start, this.#pausedUntil) - this.#effects.now();
      if (wait <= 0) return 0;
      if (wait > this.left()) return wait - this.left();
      await this.#effects.sleep(wait);
    }
  }

  /** Makes room for the next request. */
  leave(): void {
    const next = this.#queue.shift();
    if (next) next();
    else this.#free += 1;
  }

  /** Delays all requests by this many milliseconds. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#effects.now() + ms);
  }

  /** Waits without delaying other requests. */
  sleep(ms: number): Promise<void> {
    return this.#effects.sleep(ms);
  }

  /** Returns a signal that aborts when the time is over. */
  signal(): AbortSignal {
    return this.#effects.timeLimit(Math.max(0, this.left()));
  }

  /**
   * Returns the milliseconds to wait after `tries` attempts. The wait grows each time, and is
   * random so that clients spread out.
   */
  backoff(tries: number): number {
    return Math.round(FIRST_WAIT * 2 ** (tries - 1) * (0.5 + this.#effects.random() / 2));
  }

  #reserve(): number {
    const now = this.#effects.now();
    const before = this.#starts.length < MAX_PER_MINUTE ? undefined : this.#starts.shift();
    const start = before === undefined ? now : Math.max(now, before + MINUTE);
    this.#starts.push(start);
    return start;
  }
}
