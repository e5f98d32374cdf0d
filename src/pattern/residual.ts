/**
 * Stands for every character that nothing names at a point: the empty text, which no pattern can
 * write.
 */
export const ANY_OTHER = '';

/** The suffix of no characters. */
const END = 0;

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
    return this.#residuals[id]!.some((suffix) => suffix === END || this.#isStarAlone(suffix));
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
    for (const suffix of this.#residuals[id]!) {
      if (this.#chars[suffix] === '*') next.push(suffix);
      const here = this.#pastStar(suffix);
      if (this.#chars[here] === '?' || this.#chars[here] === letter) next.push(this.#rests[here]!);
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
    return this.#chars[suffix] === '*' ? this.#rests[suffix]! : suffix;
  }

  #suffixOf(char: string, rest: number): number {
    // One code point and then digits: no two pairs are written alike.
    const key = char + rest;
    const known = this.#suffixIds.get(key);
    if (known !== undefined) return known;
    const id = this.#chars.length;
    this.#suffixIds.set(key, id);
    this.#chars.push(char);
    this.#rests.push(rest);
    return id;
  }

  /**
   * The number of a set of suffixes of one pattern. The shorter of two has the smaller number.
   * Every suffix that is longer than one with a leading star ends with that one, so the star takes
   * whatever the longer asks for before it: it adds no name and is left out.
   */
  #residualOf(suffixes: readonly number[]): number {
    const sorted = [...new Set(suffixes)].sort((a, b) => a - b);
    const star = sorted.findIndex((suffix) => this.#chars[suffix] === '*');
    const kept = star === -1 ? sorted : sorted.slice(0, star + 1);
    const key = kept.join();
    const known = this.#residualIds.get(key);
    if (known !== undefined) return known;
    const id = this.#residuals.length;
    this.#residualIds.set(key, id);
    this.#residuals.push(kept);
    this.#steps.push(new Map());
    this.#letters.push(new Set(kept.flatMap((suffix) => this.#letterOf(suffix))));
    this.#size += kept.length;
    return id;
  }

  /** The letter that a suffix asks for next, if it asks for one. */
  #letterOf(suffix: number): readonly string[] {
    const here = this.#pastStar(suffix);
    return here === END || this.#chars[here] === '?' ? [] : [this.#chars[here]!];
  }
}

/**
 * The code points of a pattern: `**` says no more than `*`, and `*?` becomes `?*`, so that equal
 * patterns look alike.
 */
function simplified(pattern: string): string[] {
  const result: string[] = [];
  let star = false;
  for (const char of pattern) {
    if (char === '*') {
      star = true;
      continue;
    }
    if (star && char !== '?') {
      result.push('*');
      star = false;
    }
    result.push(char);
  }
  if (star) result.push('*');
  return result;
}
