import { Alphabet, EDGE } from './alphabet.ts';
import type { Program } from './program.ts';
import { MATCHED, type Place, Simulation } from './simulation.ts';

/**
 * The maximum number of integers that one automaton stores for its states, which corresponds to
 * about half a megabyte. A typical pattern needs about one percent of this number.
 */
export const MAX_STATE_NUMBERS = 100_000;

/** Represents a next state that has not been computed. */
const UNKNOWN = -1;
/** Represents a next state in which a match has been found. */
const FOUND = -2;

interface State {
  readonly place: Place;
  /** The number of the next state for each symbol, or `UNKNOWN` or `FOUND`. */
  readonly next: Int32Array;
}

/**
 * Searches text for a match with a deterministic automaton whose states are built on demand. If the
 * states exceed `MAX_STATE_NUMBERS`, the rest of the text is searched without storing states, and
 * the next search starts with an empty cache. A search takes time at most proportional to the
 * text's length times the number of instructions.
 */
export class Automaton {
  readonly #alphabet: Alphabet;
  readonly #simulation: Simulation;
  readonly #states: State[] = [];
  readonly #ids = new Map<string, number>();
  #size = 0;
  #isFull = false;

  constructor(program: Program) {
    this.#alphabet = new Alphabet(program);
    this.#simulation = new Simulation(program, this.#alphabet);
  }

  /** The number of stored states. */
  get stateCount(): number {
    return this.#states.length;
  }

  /** Whether text contains a match. */
  matches(text: string): boolean {
    if (this.#isFull) this.#clear();
    let state = this.#stateOf({ instructions: new Int32Array(), before: EDGE });
    for (let at = 0; at < text.length; ) {
      const point = text.codePointAt(at) ?? 0;
      const symbol = this.#alphabet.symbolOf(point);
      let next = state.next[symbol] ?? UNKNOWN;
      if (next === UNKNOWN) next = this.#follow(state, symbol);
      if (next === FOUND) return true;
      const nextState = this.#states[next];
      if (nextState === undefined) return this.#simulate(state.place, text, at);
      state = nextState;
      at += point > 0xffff ? 2 : 1;
    }
    return this.#simulation.next(state.place, this.#alphabet.end) === MATCHED;
  }

  /**
   * Computes and stores the next state. Returns `UNKNOWN` if there is no room for another state.
   */
  #follow(state: State, symbol: number): number {
    if (this.#isFull) return UNKNOWN;
    const place = this.#simulation.next(state.place, symbol);
    const next = place === MATCHED ? FOUND : this.#keep(place);
    state.next[symbol] = next;
    return next;
  }

  /** Returns the number of the state for a place, creating the state if necessary. */
  #keep(place: Place): number {
    const instructions = Int32Array.from(new Set(place.instructions)).sort();
    const key = `${place.before} ${instructions.join(' ')}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const next = new Int32Array(this.#alphabet.end).fill(UNKNOWN);
    const id = this.#states.push({ place: { ...place, instructions }, next }) - 1;
    this.#ids.set(key, id);
    this.#size += next.length + 2 * instructions.length;
    this.#isFull = this.#size > MAX_STATE_NUMBERS;
    return id;
  }

  #stateOf(place: Place): State {
    // biome-ignore lint/style/noNonNullAssertion: a kept state is always in the list.
    return this.#states[this.#keep(place)]!;
  }

  #clear(): void {
    this.#states.length = 0;
    this.#ids.clear();
    this.#size = 0;
    this.#isFull = false;
  }

  /** Searches the rest of the text from a given place, without storing states. */
  #simulate(start: Place, text: string, from: number): boolean {
    let place = start;
    for (let at = from; at < text.length; ) {
      const point = text.codePointAt(at) ?? 0;
      const next = this.#simulation.next(place, this.#alphabet.symbolOf(point));
      if (next === MATCHED) return true;
      place = next;
      at += point > 0xffff ? 2 : 1;
    }
    return this.#simulation.next(place, this.#alphabet.end) === MATCHED;
  }
}
