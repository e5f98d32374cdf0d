import type { CallCursor } from './call-cursor.ts';
import { floatAt, integerAt } from './columns.ts';

/** Whether a call belongs to a row: 0 no, 1 perhaps, 2 certainly. */
export const OUTCOME = { no: 0, perhaps: 1, yes: 2 } as const;
export type Outcome = (typeof OUTCOME)[keyof typeof OUTCOME];

/**
 * The row of calls that the current call of a session ends
 * (docs/reference/limits.md#retry_loop). Calls of one tool without a turn between them are a
 * streak. A row is the last part of a streak.
 */
export interface CallRows {
  /** The length of the row, without calls that may or may not belong to it. */
  certain(session: number): number;
  /** The greatest length that the row may have. */
  possible(session: number): number;
  /** Changes when a streak begins. */
  streak(session: number): number;
  /** Ends the streak, because the user has a turn. */
  turn(session: number): void;
}

/** The streaks of sessions, and the row at the end of each. */
abstract class Streaks implements CallRows {
  protected readonly certains: Int32Array;
  protected readonly possibles: Int32Array;
  readonly #tools: Int32Array;
  readonly #streaks: Int32Array;
  readonly #lasts: Int32Array;

  constructor(sessions: number) {
    this.certains = new Int32Array(sessions);
    this.possibles = new Int32Array(sessions);
    this.#tools = new Int32Array(sessions).fill(-1);
    this.#streaks = new Int32Array(sessions);
    this.#lasts = new Int32Array(sessions).fill(-1);
  }

  certain(session: number): number {
    return integerAt(this.certains, session);
  }

  possible(session: number): number {
    return integerAt(this.possibles, session);
  }

  streak(session: number): number {
    return integerAt(this.#streaks, session);
  }

  turn(session: number): void {
    this.#tools[session] = -1;
  }

  /** Returns how a call continues the calls before it: with the same one, a streak, or neither. */
  protected enter({ session, tool, ordinal }: CallCursor): 'same' | 'next' | 'first' {
    if (integerAt(this.#lasts, session) === ordinal) return 'same';
    this.#lasts[session] = ordinal;
    if (integerAt(this.#tools, session) === tool) return 'next';
    this.#tools[session] = tool;
    this.#streaks[session] = integerAt(this.#streaks, session) + 1;
    return 'first';
  }
}

/** Rows of calls that are denied, or that fail. */
export class OutcomeRows extends Streaks {
  readonly #outcomes: Int32Array;
  readonly #certainBefore: Int32Array;
  readonly #possibleBefore: Int32Array;

  constructor(sessions: number) {
    super(sessions);
    this.#outcomes = new Int32Array(sessions);
    this.#certainBefore = new Int32Array(sessions);
    this.#possibleBefore = new Int32Array(sessions);
  }

  /** Adds a call, or another request of the same call. The strongest outcome counts. */
  add(call: CallCursor, outcome: Outcome): void {
    const { session } = call;
    const place = this.enter(call);
    if (place === 'same') {
      if (outcome <= integerAt(this.#outcomes, session)) return;
    } else {
      const isFirst = place === 'first';
      this.#certainBefore[session] = isFirst ? 0 : this.certain(session);
      this.#possibleBefore[session] = isFirst ? 0 : this.possible(session);
    }
    this.#outcomes[session] = outcome;
    const [certain, possible] = [this.#certainBefore, this.#possibleBefore];
    this.certains[session] = outcome === OUTCOME.yes ? integerAt(certain, session) + 1 : 0;
    this.possibles[session] = outcome === OUTCOME.no ? 0 : integerAt(possible, session) + 1;
  }
}

/** Rows of calls with the same arguments. */
export class IdenticalRows extends Streaks {
  /** The last digest of each streak, and the greatest length that its row had. */
  readonly #digests: Float64Array;
  readonly #lengths: Int32Array;
  /** The number of calls after it, which have no digest. */
  readonly #undigested: Int32Array;

  constructor(sessions: number) {
    super(sessions);
    this.#digests = new Float64Array(sessions);
    this.#lengths = new Int32Array(sessions);
    this.#undigested = new Int32Array(sessions);
  }

  add(call: CallCursor): void {
    const { session, digest } = call;
    const place = this.enter(call);
    if (place === 'same') return;
    if (place === 'first') {
      this.#digests[session] = Number.NaN;
      this.#lengths[session] = 0;
      this.#undigested[session] = 0;
      this.certains[session] = 0;
    }
    const gap = integerAt(this.#undigested, session);
    const length = integerAt(this.#lengths, session);
    if (Number.isNaN(digest)) {
      this.certains[session] = 1;
      this.possibles[session] = length + gap + 1;
      this.#undigested[session] = gap + 1;
      return;
    }
    const isSame = floatAt(this.#digests, session) === digest;
    this.certains[session] = isSame && gap === 0 ? this.certain(session) + 1 : 1;
    this.possibles[session] = (isSame ? length : 0) + gap + 1;
    this.#digests[session] = digest;
    this.#lengths[session] = this.possible(session);
    this.#undigested[session] = 0;
  }
}
