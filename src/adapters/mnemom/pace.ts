/** Effects that the client depends on, so that tests need neither a clock nor random numbers. */
export interface MnemomEffects {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
  /** A signal that aborts after so many milliseconds. */
  timeLimit(ms: number): AbortSignal;
  /** Used instead of the platform's `fetch`, for instance to use a proxy. */
  fetch: typeof fetch;
}

/** The effects of the platform. */
export const REAL_EFFECTS: MnemomEffects = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
  timeLimit: (ms) => AbortSignal.timeout(ms),
  // Looked up at each call, so that a replaced `fetch` is used.
  fetch: (input, init) => fetch(input, init),
};

/** Requests that may start within a minute (Mnemom's "Policy API"). */
const MAX_PER_MINUTE = 60;
const MINUTE = 60_000;
/** Requests at the same time: enough to hide their latency, too few to be a burden. */
const MAX_IN_FLIGHT = 4;
/** Milliseconds of the longest timer; a longer one would end at once. */
const MAX_TIMER = 2 ** 31 - 1;
/**
 * Milliseconds of the first wait between two tries; a random factor shortens it by up to half. Each
 * further wait is twice as long.
 */
const FIRST_WAIT = 1000;

/**
 * Decides when the requests of one client may start: within its total time and its limit a minute,
 * and not while the server asks it to wait.
 */
export class Pace {
  readonly #effects: MnemomEffects;
  readonly #timeoutMs: number;
  #deadline: number | undefined;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #free = MAX_IN_FLIGHT;
  readonly #queue: (() => void)[] = [];
  /** Start times of the latest requests, past or planned, oldest first. */
  readonly #starts: number[] = [];

  constructor(timeoutMs: number, effects: MnemomEffects) {
    this.#timeoutMs = Math.min(timeoutMs, MAX_TIMER);
    this.#effects = effects;
  }

  /** Whole milliseconds that are left; the time runs from the first call on. */
  left(): number {
    this.#deadline ??= this.#effects.now() + this.#timeoutMs;
    return Math.floor(this.#deadline - this.#effects.now());
  }

  /**
   * Waits until a request may start, and returns 0. Returns the missing milliseconds when the time
   * ends before that. `leave` must be called in both cases.
   */
  async enter(): Promise<number> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    if (this.left() <= 0) return 1;
    const start = this.#reserve();
    for (;;) {
      // The server may ask another request to wait meanwhile.
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

  /** Delays all requests by so many milliseconds. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#effects.now() + ms);
  }

  /** Waits without delaying other requests. */
  sleep(ms: number): Promise<void> {
    return this.#effects.sleep(ms);
  }

  /** A signal that aborts when the time is over. */
  signal(): AbortSignal {
    return this.#effects.timeLimit(Math.max(0, this.left()));
  }

  /** Milliseconds to wait after `tries` tries: growing, and random so that clients spread out. */
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
