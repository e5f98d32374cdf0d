import type { CallCursor } from './call-cursor.ts';
import { floatAt, integerAt } from './columns.ts';

/** Whether a call is part of a row of denied or failed calls. */
export const OUTCOME = { no: 0, perhaps: 1, yes: 2 } as const;
export type Outcome = (typeof OUTCOME)[keyof typeof OUTCOME];

/**
 * A request's relation to the previous request in its session: part of the same call, the next call
 * in the same streak, or the first call in a new streak.
 */
export type StreakPlace = 'same' | 'next' | 'first';

/**
 * Tracks the current streak in each session. A streak consists of consecutive calls to one tool,
 * without a user message between them.
 */
export class Streaks {
  readonly #tools: Int32Array;
  readonly #lasts: Int32Array;

  constructor(sessions: number) {
    this.#tools = new Int32Array(sessions).fill(-1);
    this.#lasts = new Int32Array(sessions).fill(-1);
  }

  /** Adds a request and returns its relation to the session's previous request. */
  enter({ session, tool, ordinal }: CallCursor): StreakPlace {
    if (integerAt(this.#lasts, session) === ordinal) return 'same';
    this.#lasts[session] = ordinal;
    if (integerAt(this.#tools, session) === tool) return 'next';
    this.#tools[session] = tool;
    return 'first';
  }

  /** Ends a session's streak after a user message. */
  turn(session: number): void {
    this.#tools[session] = -1;
  }
}

/**
 * For each session, the row of similar calls that ends with the current call. All calls in a row
 * belong to one streak (docs/reference/limits.md#retry_loop).
 */
export interface CallRows {
  /** Returns the row's length, counting only calls that are certainly part of the row. */
  certain(session: number): number;
  /** Returns the row's length, including calls that may be part of the row. */
  possible(session: number): number;
}

/** Tracks the rows of denied calls, or of failed calls, in each session. */
export class OutcomeRows implements CallRows {
  readonly #certains: Int32Array;
  readonly #possibles: Int32Array;
  readonly #outcomes: Int32Array;
  readonly #certainBefore: Int32Array;
  readonly #possibleBefore: Int32Array;

  constructor(sessions: number) {
    this.#certains = new Int32Array(sessions);
    this.#possibles = new Int32Array(sessions);
    this.#outcomes = new Int32Array(sessions);
    this.#certainBefore = new Int32Array(sessions);
    this.#possibleBefore = new Int32Array(sessions);
  }

  certain(session: number): number {
    return integerAt(this.#certains, session);
  }

  possible(session: number): number {
    return integerAt(this.#possibles, session);
  }

  /**
   * Adds a request to its session's row. Several requests in one call count once, with the most
   * certain of their outcomes.
   */
  add(session: number, place: StreakPlace, outcome: Outcome): void {
    if (place === 'same') {
      if (outcome <= integerAt(this.#outcomes, session)) return;
    } else {
      this.#certainBefore[session] = place === 'first' ? 0 : this.certain(session);
      this.#possibleBefore[session] = place === 'first' ? 0 : this.possible(session);
    }
    this.#outcomes[session] = outcome;
    const [certain, possible] = [this.#certainBefore, this.#possibleBefore];
    this.#certains[session] = outcome === OUTCOME.yes ? integerAt(certain, session) + 1 : 0;
    this.#possibles[session] = outcome === OUTCOME.no ? 0 : integerAt(possible, session) + 1;
  }
}

/** Tracks the rows of calls with identical arguments in each session. */
export class IdenticalRows implements CallRows {
  readonly #certains: Int32Array;
  readonly #possibles: Int32Array;
  /** The latest digest in each session's streak. */
  readonly #digests: Float64Array;
  /** The maximum possible length of the row that ends with the latest digest, for each session. */
  readonly #lengths: Int32Array;
  /** The number of calls without a digest since the latest digest, for each session. */
  readonly #undigested: Int32Array;

  constructor(sessions: number) {
    this.#certains = new Int32Array(sessions);
    this.#possibles = new Int32Array(sessions);
    this.#digests = new Float64Array(sessions);
    this.#lengths = new Int32Array(sessions);
    this.#undigested = new Int32Array(sessions);
  }

  certain(session: number): number {
    return integerAt(this.#certains, session);
  }

  possible(session: number): number {
    return integerAt(this.#possibles, session);
  }

  add({ session, digest }: CallCursor, place: StreakPlace): void {
    if (place === 'same') return;
    if (place === 'first') {
      this.#digests[session] = Number.NaN;
      this.#lengths[session] = 0;
      this.#undigested[session] = 0;
    }
    const gap = integerAt(this.#undigested, session);
    const length = integerAt(this.#lengths, session);
    if (Number.isNaN(digest)) {
      this.#certains[session] = 1;
      this.#possibles[session] = length + gap + 1;
      this.#undigested[session] = gap + 1;
      return;
    }
    const isSame = floatAt(this.#digests, session) === digest;
    this.#certains[session] = isSame && gap === 0 ? this.certain(session) + 1 : 1;
    this.#possibles[session] = (isSame ? length : 0) + gap + 1;
    this.#digests[session] = digest;
    this.#lengths[session] = this.possible(session);
    this.#undigested[session] = 0;
  }
}
