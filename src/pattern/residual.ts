import { FIELD_BREAK } from './fields.ts';
import type { Letters } from './letters.ts';

/** The number of the empty suffix, which matches only the end of a name. */
const END = 0;

/**
 * Represents `*` in a pattern with joined fields, in which `*` does not match the field separator.
 */
const FIELD_STAR = '**';
/**
 * Represents `?` in a pattern with joined fields, in which `?` does not match the field separator.
 */
const FIELD_ANY = '??';

/**
 * Tracks the residual of a pattern, which is the part that must still be matched after the start of
 * a name. A residual is a set of suffixes of the pattern, at least one of which must match the rest
 * of the name. (Residuals are Brzozowski derivatives for patterns with `*` and `?`.) Suffixes and
 * residuals are numbered, so comparing them is fast even for long patterns. The cost of a step
 * grows with the number of suffixes.
 */
export class Residuals {
  readonly #chars: string[] = ['the end'];
  readonly #rests: number[] = [END];
  /** The number of field separators in each suffix. */
  readonly #breaks: number[] = [0];
  readonly #suffixIds = new Map<string, number>();
  readonly #residualIds = new Map<string, number>();
  readonly #residuals: (readonly number[])[] = [];
  readonly #letters: ReadonlySet<number>[] = [];
  readonly #steps: Map<number, number>[] = [];
  readonly #alphabet: Letters;
  /** The residual that matches nothing. */
  readonly empty: number;

  /** @param alphabet letters that distinguish all characters in the patterns */
  constructor(alphabet: Letters) {
    this.#alphabet = alphabet;
    this.empty = this.#residualOf([]);
  }

  /** Returns the number of suffixes in a residual, as a measure of the cost of a step. */
  sizeOf(id: number): number {
    return this.#suffixes(id).length;
  }

  /** Returns a pattern's initial residual. */
  of(pattern: string): number {
    let suffix = END;
    for (const char of simplified(pattern).reverse()) suffix = this.#suffixOf(char, suffix);
    return this.#residualOf([suffix]);
  }

  /** Whether the characters read so far form a name that the pattern matches. */
  accepts(id: number): boolean {
    return this.#suffixes(id).some((suffix) => this.#pastStar(suffix) === END);
  }

  /** Whether the pattern matches every name that begins with the characters read so far. */
  isUniversal(id: number): boolean {
    return this.#suffixes(id).some((suffix) => this.#isStarAlone(suffix));
  }

  /**
   * Returns the letters that can each lead to a different next residual. All other letters lead to
   * the same next residual.
   */
  lettersAt(id: number): ReadonlySet<number> {
    // biome-ignore lint/style/noNonNullAssertion: residuals are numbered in the order of the list.
    return this.#letters[id]!;
  }

  #suffixes(id: number): readonly number[] {
    // biome-ignore lint/style/noNonNullAssertion: residuals are numbered in the order of the list.
    return this.#residuals[id]!;
  }

  /** Returns the residual after the next letter. */
  step(id: number, next: number): number {
    const letter = this.lettersAt(id).has(next) ? next : this.#alphabet.other;
    // biome-ignore lint/style/noNonNullAssertion: residuals are numbered in the order of the list.
    const steps = this.#steps[id]!;
    const known = steps.get(letter);
    if (known !== undefined) return known;
    const char = this.#alphabet.charOf(letter);
    const after: number[] = [];
    const inField = char !== FIELD_BREAK;
    for (const suffix of this.#suffixes(id)) {
      const first = this.#chars[suffix];
      if (first === '*' || (first === FIELD_STAR && inField)) after.push(suffix);
      const here = this.#pastStar(suffix);
      const wanted = this.#chars[here];
      if (wanted === '?' || wanted === char || (wanted === FIELD_ANY && inField))
        after.push(this.#restOf(here));
    }
    const result = this.#residualOf(after);
    steps.set(letter, result);
    return result;
  }

  #isStarAlone(suffix: number): boolean {
    return this.#chars[suffix] === '*' && this.#rests[suffix] === END;
  }

  /**
   * Returns a suffix without the star with which it begins. Suffixes never begin with two stars.
   */
  #pastStar(suffix: number): number {
    return this.#isStar(suffix) ? this.#restOf(suffix) : suffix;
  }

  #restOf(suffix: number): number {
    // biome-ignore lint/style/noNonNullAssertion: suffixes are numbered in the order of the list.
    return this.#rests[suffix]!;
  }

  #isStar(suffix: number): boolean {
    return this.#chars[suffix] === '*' || this.#chars[suffix] === FIELD_STAR;
  }

  #suffixOf(char: string, rest: number): number {
    // A key is one code point or wildcard followed by digits, so different pairs have different
    // keys.
    const key = char + rest;
    const known = this.#suffixIds.get(key);
    if (known !== undefined) return known;
    const id = this.#chars.length;
    this.#suffixIds.set(key, id);
    this.#chars.push(char);
    this.#rests.push(rest);
    this.#breaks.push((this.#breaks[rest] ?? 0) + (char === FIELD_BREAK ? 1 : 0));
    return id;
  }

  /**
   * Returns the number of the residual for the given suffixes, after removing redundant suffixes. A
   * suffix that begins with a star matches everything that a longer suffix matches, so the longer
   * suffix is redundant. If the star matches only within one field, the longer suffix is redundant
   * only if both contain equally many field separators. Shorter suffixes have lower numbers.
   */
  #residualOf(suffixes: readonly number[]): number {
    const sorted = [...new Set(suffixes)].sort((a, b) => a - b);
    const kept: number[] = [];
    const starred: number[] = [];
    for (const suffix of sorted) {
      const breaks = this.#breaks[suffix] ?? 0;
      if (starred.includes(breaks)) continue;
      kept.push(suffix);
      if (this.#isStar(suffix)) starred.push(breaks);
    }
    const key = kept.join();
    const known = this.#residualIds.get(key);
    if (known !== undefined) return known;
    const id = this.#residuals.length;
    this.#residualIds.set(key, id);
    this.#residuals.push(kept);
    this.#steps.push(new Map());
    const chars = kept.flatMap((suffix) => this.#lettersOf(suffix));
    this.#letters.push(new Set(chars.map((char) => this.#alphabet.of(char))));
    return id;
  }

  /**
   * Returns the characters that a suffix treats differently from all other characters: its first
   * letter, and the field separator if its first wildcard must not match the separator.
   */
  #lettersOf(suffix: number): readonly string[] {
    const here = this.#pastStar(suffix);
    const wanted = this.#chars[here];
    const isWildcard = wanted === undefined || wanted === '?' || wanted === FIELD_ANY;
    const letters = here === END || isWildcard ? [] : [wanted];
    return this.#chars[suffix] === FIELD_STAR || wanted === FIELD_ANY
      ? [...letters, FIELD_BREAK]
      : letters;
  }
}

/**
 * Splits a pattern into code points and wildcards. To make equivalent patterns equal, replaces `**`
 * with `*`, and `*?` with `?*`.
 */
function simplified(pattern: string): string[] {
  const inFields = pattern.includes(FIELD_BREAK);
  const [starOf, anyOf] = inFields ? [FIELD_STAR, FIELD_ANY] : ['*', '?'];
  const result: string[] = [];
  let star = false;
  for (const char of pattern) {
    if (char === '*') {
      star = true;
      continue;
    }
    if (star && char !== '?') {
      result.push(starOf);
      star = false;
    }
    result.push(char === '?' ? anyOf : char);
  }
  if (star) result.push(starOf);
  return result;
}
