import type { CallCursor } from './call-cursor.ts';
import { floatAt, integerAt } from './columns.ts';

/** Whether a call belongs to a row of calls. */
export const OUTCOME = { no: 0, perhaps: 1, yes: 2 } as const;
export type Outcome = (typeof OUTCOME)[keyof typeof OUTCOME];

/**
 * How a call follows the one before it: as another request of the same call, as the next call of
 * the streak, or as the first of a new one.
 */
export type StreakPlace = 'same' | 'next' | 'first';

/** The current streak of each session: calls of one tool without a user's turn between them. */
export class Streaks {
  readonly #tools: Int32Array;
  readonly #lasts: Int32Array;

  constructor(sessions: number) {
    this.#tools = new Int32Array(sessions).fill(-1);
    this.#lasts = new Int32Array(sessions).fill(-1);
  }

  /** Adds a call. `first` means that it begins a streak. */
  enter({ session, tool, ordinal }: CallCursor): StreakPlace {
    if (integerAt(this.#lasts, session) === ordinal) return 'same';
    this.#lasts[session] = ordinal;
    if (integerAt(this.#tools, session) === tool) return 'next';
    this.#tools[session] = tool;
    return 'first';
  }

  /** Ends the streak of a session, because the user sent a message. */
  turn(session: number): void {
    this.#tools[session] = -1;
  }
}

/**
 * The row of calls that ends with the current call of each session. A row is the last part of a
 * streak (docs/reference/limits.md#retry_loop).
 */
export interface CallRows {
  /** The length of the row, without calls that may or may not belong to it. */
  certain(session: number): number;
  /** The greatest length that the row may have. */
  possible(session: number): number;
}

/** Rows of calls that are denied, or that fail. */
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

  /** Adds a call, or another request of the same call. The strongest outcome counts. */
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

/** Rows of calls with the same arguments. */
export class IdenticalRows implements CallRows {
  readonly #certains: Int32Array;
  readonly #possibles: Int32Array;
  /** The last digest of each streak, and the greatest length that its row had. */
  readonly #digests: Float64Array;
  readonly #lengths: Int32Array;
  /** The number of calls after it, which have no digest. */
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
