import { isRegular } from './regular.ts';
import { RegularStates } from './regular-states.ts';
import { Residuals } from './residual.ts';

/**
 * Tracks how far patterns of both kinds have matched the beginning of a name: even numbers mean
 * residuals of patterns of `*` and `?`, odd numbers mean states of regular patterns.
 */
export class PatternStates {
  readonly #residuals = new Residuals();
  readonly #regular = new RegularStates();
  /** The state in which a pattern matches no continuation of the name. */
  readonly empty = this.#residuals.empty * 2;

  /** The work done so far. */
  get size(): number {
    return this.#residuals.size + this.#regular.size;
  }

  /** The work done so far, with steps that led to known states. */
  get work(): number {
    return this.#residuals.size + this.#regular.work;
  }

  /** Adds the characters of a pattern to those that are distinguished. Precedes every step. */
  learn(pattern: string): void {
    if (isRegular(pattern)) this.#regular.learn(pattern);
    else for (const char of pattern) this.#regular.single(char);
  }

  /** Returns the state of a whole pattern. */
  of(pattern: string): number {
    return isRegular(pattern)
      ? this.#odd(this.#regular.of(pattern))
      : this.#residuals.of(pattern) * 2;
  }

  /** Returns the state after one more character, which may be `ANY_OTHER`. */
  step(id: number, char: string): number {
    return id % 2 === 0
      ? this.#residuals.step(id / 2, char) * 2
      : this.#odd(this.#regular.step((id - 1) / 2, char));
  }

  /** Whether a name may end here, because it matches the pattern. */
  accepts(id: number): boolean {
    return id % 2 === 0 ? this.#residuals.accepts(id / 2) : this.#regular.accepts((id - 1) / 2);
  }

  /** Whether the pattern matches every continuation of the name, or of its last field. */
  isUniversal(id: number): boolean {
    return id % 2 === 0
      ? this.#residuals.isUniversal(id / 2)
      : this.#regular.isUniversal((id - 1) / 2);
  }

  /** Returns the characters that affect how the pattern continues. All others are alike. */
  letters(id: number): ReadonlySet<string> {
    return id % 2 === 0 ? this.#residuals.letters(id / 2) : this.#regular.letters((id - 1) / 2);
  }

  /**
   * Returns the character that represents a character in regular patterns, or `ANY_OTHER` if no
   * regular pattern lists it.
   */
  representative(char: string): string {
    return this.#regular.representative(char);
  }

  #odd(id: number): number {
    return id === this.#regular.empty ? this.empty : id * 2 + 1;
  }
}
