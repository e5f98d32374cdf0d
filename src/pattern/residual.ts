/**
 * What is left of a pattern after a beginning of a name was read: a set of its suffixes, any of which may match the rest (Brzozowski's
 * derivatives, for patterns of `*` and `?`). Equal residuals share one number, so that states of many patterns compare quickly.
 */
export class Residuals {
  readonly #ids = new Map<string, number>();
  readonly #suffixes: (readonly (readonly string[])[])[] = [];
  readonly #steps: Map<string, number>[] = [];
  readonly #letters: ReadonlySet<string>[] = [];
  /** The residual that no name matches. */
  readonly empty: number;

  constructor() {
    this.empty = this.#intern([]);
  }

  /** The residual of a whole pattern. */
  of(pattern: string): number {
    return this.#intern([simplified([...pattern])]);
  }

  /** Whether the empty rest matches. */
  accepts(id: number): boolean {
    return this.#suffixes[id]!.some((suffix) => suffix.every((char) => char === '*'));
  }

  /** Whether every rest matches. */
  isUniversal(id: number): boolean {
    return this.#suffixes[id]!.some((suffix) => suffix.length === 1 && suffix[0] === '*');
  }

  /** Characters that the residual tells from any other. */
  letters(id: number): ReadonlySet<string> {
    return this.#letters[id]!;
  }

  /** What is left after one more character; `char` may be one that no residual names. */
  step(id: number, char: string): number {
    const steps = this.#steps[id]!;
    const known = steps.get(char);
    if (known !== undefined) return known;
    const next = this.#suffixes[id]!.flatMap((suffix) => stepSuffix(suffix, char));
    const result = this.#intern(next);
    steps.set(char, result);
    return result;
  }

  #intern(suffixes: readonly (readonly string[])[]): number {
    const kept = withoutCovered(suffixes);
    const key =
      kept
        .map((suffix) => suffix.join(''))
        .sort()
        .join('\u0000') + (kept.length === 0 ? '' : '\u0001');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#suffixes.length;
    this.#ids.set(key, id);
    this.#suffixes.push(kept);
    this.#steps.push(new Map());
    this.#letters.push(new Set(kept.flatMap(firstLetters)));
    return id;
  }
}

/** `**` says no more than `*`, and `*?` is written `?*` so that equal patterns look alike. */
function simplified(points: readonly string[]): readonly string[] {
  const result: string[] = [];
  for (let at = 0; at < points.length; ) {
    if (points[at] !== '*' && points[at] !== '?') {
      result.push(points[at]!);
      at += 1;
      continue;
    }
    let star = false;
    for (; points[at] === '*' || points[at] === '?'; at += 1) {
      if (points[at] === '*') star = true;
      else result.push('?');
    }
    if (star) result.push('*');
  }
  return result;
}

/** The suffixes that are left of one suffix after a character. A star may end at any point, so it leaves two ways. */
function stepSuffix(suffix: readonly string[], char: string): readonly (readonly string[])[] {
  const [first] = suffix;
  if (first === undefined) return [];
  if (first === '*') return [suffix, ...stepSuffix(suffix.slice(1), char)];
  return first === '?' || first === char ? [suffix.slice(1)] : [];
}

/** Letters that may come next, seen through leading stars. */
function firstLetters(suffix: readonly string[]): readonly string[] {
  const first = suffix.find((char) => char !== '*');
  return first === undefined || first === '?' ? [] : [first];
}

/**
 * Drops suffixes whose names another one takes too: of those that begin with a star only the shortest counts, because its star takes
 * whatever the longer ones ask for first; and what is longer than it without a star of its own is kept, since that can end elsewhere.
 */
function withoutCovered(suffixes: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let shortest: readonly string[] | undefined;
  for (const suffix of suffixes) if (suffix[0] === '*' && (shortest === undefined || suffix.length < shortest.length)) shortest = suffix;
  if (shortest?.length === 1) return [shortest];
  const seen = new Set<string>();
  return suffixes.filter((suffix) => {
    if (suffix[0] === '*' && suffix !== shortest) return false;
    const key = suffix.join('');
    return !seen.has(key) && seen.add(key);
  });
}
