/** What the client takes from the world around it, so that a test needs neither time nor chance. */
export interface MnemomEffects {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(ms: number): Promise<void>;
  /** From 0 up to 1. */
  random(): number;
  /** A signal that is given after so many milliseconds. */
  timeLimit(ms: number): AbortSignal;
  /** Takes the place of the platform's own, for instance to go through a proxy. */
  fetch: typeof fetch;
}

/** The world as it is. */
export const REAL_EFFECTS: MnemomEffects = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
  timeLimit: (ms) => AbortSignal.timeout(ms),
  // Asked for late, so that whoever replaces the platform's is obeyed.
  fetch: (input, init) => fetch(input, init),
};

/** Requests that may start within a minute (Mnemom's "Policy API"). */
const PER_MINUTE = 60;
const MINUTE = 60_000;
/**
 * Requests that are under way at a time: enough to hide how long each takes, too few to be a
 * burden.
 */
const IN_FLIGHT = 4;
/** Longest time that a timer can run; a longer one would end at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
/**
 * The first wait between two tries, before chance halves it at most; each further one is twice as
 * long.
 */
const FIRST_WAIT = 1000;

/**
 * When the requests of one client may start: within its time as a whole, its limit a minute, and
 * what the server asked it to wait.
 */
export class Pace {
  readonly #effects: MnemomEffects;
  readonly #timeoutMs: number;
  #deadline: number | undefined;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #free = IN_FLIGHT;
  readonly #queue: (() => void)[] = [];
  /** When the last requests started, or will, oldest first. */
  readonly #starts: number[] = [];

  constructor(timeoutMs: number, effects: MnemomEffects) {
    this.#timeoutMs = Math.min(timeoutMs, LONGEST_TIMER);
    this.#effects = effects;
  }

  /** Whole milliseconds that are left; they run from the first question on. */
  left(): number {
    this.#deadline ??= this.#effects.now() + this.#timeoutMs;
    return Math.floor(this.#deadline - this.#effects.now());
  }

  /**
   * Waits until a request may start. Milliseconds that were missing when its turn lies beyond the
   * time left, else 0; `leave` must follow either.
   */
  async enter(): Promise<number> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#queue.push(resolve));
    if (this.left() <= 0) return 1;
    const start = this.#reserve();
    for (;;) {
      // Another request may be told to wait while this one does.
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

  /** No request starts before so many milliseconds have passed. */
  pause(ms: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#effects.now() + ms);
  }

  /** Waits by itself; no other request is held up. */
  sleep(ms: number): Promise<void> {
    return this.#effects.sleep(ms);
  }

  /** A signal for when the time is over. */
  signal(): AbortSignal {
    return this.#effects.timeLimit(Math.max(0, this.left()));
  }

  /**
   * Milliseconds before try number `tries + 1`: growing, and never the same for two clients that
   * failed together.
   */
  backoff(tries: number): number {
    return Math.round(FIRST_WAIT * 2 ** (tries - 1) * (0.5 + this.#effects.random() / 2));
  }

  #reserve(): number {
    const now = this.#effects.now();
    const before = this.#starts.length < PER_MINUTE ? undefined : this.#starts.shift();
    const start = before === undefined ? now : Math.max(now, before + MINUTE);
    this.#starts.push(start);
    return start;
  }
}
