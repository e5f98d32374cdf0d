import { foldPoint } from './case-folding.ts';
import { type CharSet, LAST_POINT, WORD } from './char-set.ts';
import type { Program } from './program.ts';
import type { Assertion } from './syntax.ts';

/**
 * The neighbour at the start or end of the text. The neighbours of a position are the characters
 * directly before and after it.
 */
export const EDGE = 0;
/** A neighbour that is a word character. */
export const WORD_CHARACTER = 1;
/** A neighbour that is any other character. */
export const OTHER_CHARACTER = 2;
/** The kind of character next to a position: `EDGE`, `WORD_CHARACTER` or `OTHER_CHARACTER`. */
export type Neighbour = 0 | 1 | 2;

/** Whether an assertion is true between two neighbours. */
export function holds(assertion: Assertion, before: Neighbour, after: Neighbour): boolean {
  switch (assertion) {
    case 'start':
      return before === EDGE;
    case 'end':
      return after === EDGE;
    case 'word-boundary':
      return (before === WORD_CHARACTER) !== (after === WORD_CHARACTER);
    case 'no-word-boundary':
      return (before === WORD_CHARACTER) === (after === WORD_CHARACTER);
    default:
      return assertion satisfies never;
  }
}

/**
 * The alphabet of a program. Characters that the program does not distinguish share a symbol.
 * Symbols are numbered from 0. The last symbol, `end`, represents the end of the text.
 */
export class Alphabet {
  /** The symbol for the end of the text, which equals the number of other symbols. */
  readonly end: number;
  /**
   * The first character of each interval, in order. All characters in an interval share a symbol.
   */
  readonly #starts: readonly number[];
  /** The symbol of each interval. */
  readonly #symbols: readonly number[];
  readonly #ascii: readonly number[];
  /**
   * For each symbol, including `end`, an array with one number per set: 1 if the set contains the
   * symbol, otherwise 0.
   */
  readonly #setsWith: readonly Uint8Array[];
  readonly #neighbours: readonly Neighbour[];

  constructor({ sets, asksForWords }: Program) {
    const separated = asksForWords ? [...sets, WORD] : sets;
    this.#starts = startsOf(separated);
    const points = this.#starts;
    const symbols = symbolsOf(points, separated);
    this.#symbols = symbols;
    this.end = symbols.reduce((largest, symbol) => Math.max(largest, symbol), 0) + 1;
    this.#setsWith = Array.from({ length: this.end + 1 }, () => new Uint8Array(sets.length));
    sets.forEach((set, id) => {
      forIntervals(points, set, (interval) => {
        this.setsWith(symbols[interval] ?? 0)[id] = 1;
      });
    });
    const neighbours: Neighbour[] = new Array<Neighbour>(this.end).fill(OTHER_CHARACTER);
    if (asksForWords) {
      forIntervals(points, WORD, (interval) => {
        neighbours[symbols[interval] ?? 0] = WORD_CHARACTER;
      });
    }
    this.#neighbours = [...neighbours, EDGE];
    this.#ascii = Array.from({ length: 128 }, (_, point) => this.#symbolOfFolded(foldPoint(point)));
  }

  /** Returns a character's symbol. */
  symbolOf(point: number): number {
    return this.#ascii[point] ?? this.#symbolOfFolded(foldPoint(point));
  }

  /** Returns an array with one number per set: 1 if the set contains the symbol, otherwise 0. */
  setsWith(symbol: number): Uint8Array {
    return this.#setsWith[symbol] ?? new Uint8Array();
  }

  /**
   * Returns the kind of neighbour that a symbol represents. In a program without word boundaries,
   * every character is an `OTHER_CHARACTER`.
   */
  neighbourOf(symbol: number): Neighbour {
    return this.#neighbours[symbol] ?? EDGE;
  }

  #symbolOfFolded(folded: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? Infinity) <= folded) low = middle;
      else high = middle - 1;
    }
    return this.#symbols[low] ?? 0;
  }
}

/** Returns the code points at which any set begins or ends, in order. The first is always 0. */
function startsOf(sets: readonly CharSet[]): readonly number[] {
  const starts = new Set([0]);
  for (const set of sets) {
    for (const [from, to] of set) {
      starts.add(from);
      if (to < LAST_POINT) starts.add(to + 1);
    }
  }
  return [...starts].sort((left, right) => left - right);
}

/** Returns the symbol of each interval. Intervals that belong to the same sets share a symbol. */
function symbolsOf(starts: readonly number[], sets: readonly CharSet[]): readonly number[] {
  let symbols: number[] = starts.map(() => 0);
  for (const set of sets) {
    const isMember = new Uint8Array(starts.length);
    forIntervals(starts, set, (interval) => {
      isMember[interval] = 1;
    });
    const ids = new Map<number, number>();
    symbols = symbols.map((symbol, interval) => {
      const key = symbol * 2 + (isMember[interval] ?? 0);
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      return id;
    });
  }
  return symbols;
}

/**
 * Calls `visit` with the index of each interval in a set. Both `starts` and the set must be sorted.
 */
function forIntervals(
  starts: readonly number[],
  set: CharSet,
  visit: (interval: number) => void,
): void {
  let range = 0;
  starts.forEach((start, interval) => {
    while ((set[range]?.[1] ?? Infinity) < start) range += 1;
    const from = set[range]?.[0];
    if (from !== undefined && from <= start) visit(interval);
  });
}
