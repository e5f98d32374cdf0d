import { FIELD_BREAK } from './fields.ts';

/**
 * Stands for every character that nothing names at a point: the empty text, which no pattern can
 * write.
 */
export const ANY_OTHER = '';

/** The suffix of no characters. */
const END = 0;

/** The wildcards of patterns of several fields, which never take a field break. */
const FIELD_STAR = '**';
const FIELD_ANY = '??';

/**
 * What is left of a pattern after a beginning of a name was read: a set of its suffixes, any of
 * which may match the rest (Brzozowski's derivatives, for patterns of `*` and `?`). A suffix is the
 * number of its first character, linked to the rest of it, and a residual is the number of its set,
 * so that however long the patterns are, equal ones compare quickly and a step costs as much as the
 * set is large.
 */
export class Residuals {
  readonly #chars: string[] = ['the end'];
  readonly #rests: number[] = [END];
  /** How many field breaks a suffix asks for. */
  readonly #breaks: number[] = [0];
  readonly #suffixIds = new Map<string, number>();
  readonly #residualIds = new Map<string, number>();
  readonly #residuals: (readonly number[])[] = [];
  readonly #letters: ReadonlySet<string>[] = [];
  readonly #steps: Map<string, number>[] = [];
  #size = 0;
  /** The residual that no name matches. */
  readonly empty: number;

  constructor() {
    this.empty = this.#residualOf([]);
  }

  /** How many suffixes all residuals hold together: the work that was done. */
  get size(): number {
    return this.#size;
  }

  /** The residual of a whole pattern. */
  of(pattern: string): number {
    let suffix = END;
    for (const char of simplified(pattern).reverse()) suffix = this.#suffixOf(char, suffix);
    return this.#residualOf([suffix]);
  }

  /** Whether the empty rest matches. */
  accepts(id: number): boolean {
    return this.#residuals[id]!.some((suffix) => this.#pastStar(suffix) === END);
  }

  /** Whether every rest matches. */
  isUniversal(id: number): boolean {
    return this.#residuals[id]!.some((suffix) => this.#isStarAlone(suffix));
  }

  /** Characters that the residual tells from any other. */
  letters(id: number): ReadonlySet<string> {
    return this.#letters[id]!;
  }

  /** What is left after one more character, which may be `ANY_OTHER`. */
  step(id: number, char: string): number {
    const letter = this.#letters[id]!.has(char) ? char : ANY_OTHER;
    const steps = this.#steps[id]!;
    const known = steps.get(letter);
    if (known !== undefined) return known;
    const next: number[] = [];
    const inField = letter !== FIELD_BREAK;
    for (const suffix of this.#residuals[id]!) {
      const first = this.#chars[suffix];
      if (first === '*' || (first === FIELD_STAR && inField)) next.push(suffix);
      const here = this.#pastStar(suffix);
      const wanted = this.#chars[here];
      if (wanted === '?' || wanted === letter || (wanted === FIELD_ANY && inField))
        next.push(this.#rests[here]!);
    }
    const result = this.#residualOf(next);
    steps.set(letter, result);
    return result;
  }

  #isStarAlone(suffix: number): boolean {
    return this.#chars[suffix] === '*' && this.#rests[suffix] === END;
  }

  /** Where a suffix stands when its leading star takes nothing; stars never follow each other. */
  #pastStar(suffix: number): number {
    return this.#isStar(suffix) ? this.#rests[suffix]! : suffix;
  }

  #isStar(suffix: number): boolean {
    return this.#chars[suffix] === '*' || this.#chars[suffix] === FIELD_STAR;
  }

  #suffixOf(char: string, rest: number): number {
    // One code point or wildcard and then digits: no two pairs are written alike.
    const key = char + rest;
    const known = this.#suffixIds.get(key);
    if (known !== undefined) return known;
    const id = this.#chars.length;
    this.#suffixIds.set(key, id);
    this.#chars.push(char);
    this.#rests.push(rest);
    this.#breaks.push(this.#breaks[rest]! + (char === FIELD_BREAK ? 1 : 0));
    return id;
  }

  /**
   * The number of a set of suffixes of one pattern. The shorter of two has the smaller number.
   * Every suffix that is longer than one with a leading star ends with that one, so the star takes
   * whatever the longer asks for before it: it adds no name and is left out. A star of a field
   * takes no field break, so that it stands only for suffixes that ask for as many of them.
   */
  #residualOf(suffixes: readonly number[]): number {
    const sorted = [...new Set(suffixes)].sort((a, b) => a - b);
    const kept: number[] = [];
    const starred: number[] = [];
    for (const suffix of sorted) {
      const breaks = this.#breaks[suffix]!;
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
    this.#letters.push(new Set(kept.flatMap((suffix) => this.#lettersOf(suffix))));
    this.#size += kept.length;
    return id;
  }

  /**
   * The letter that a suffix asks for next, if it does, and the break that its wildcards end at.
   */
  #lettersOf(suffix: number): readonly string[] {
    const here = this.#pastStar(suffix);
    const wanted = this.#chars[here]!;
    const letters = here === END || wanted === '?' || wanted === FIELD_ANY ? [] : [wanted];
    return this.#chars[suffix] === FIELD_STAR || wanted === FIELD_ANY
      ? [...letters, FIELD_BREAK]
      : letters;
  }
}

/**
 * The code points and wildcards of a pattern: `**` says no more than `*`, and `*?` becomes `?*`, so
 * that equal patterns look alike.
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
