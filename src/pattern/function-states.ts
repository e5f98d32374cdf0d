import type { NameFunction, Outcome } from './language.ts';
import { ANY_OTHER } from './residual.ts';
import { StageStates } from './stage-states.ts';

/** A function after a beginning of a name: the states of its stages, and what is known of them. */
interface State {
  readonly stages: readonly number[];
  readonly letters: ReadonlySet<string>;
  readonly outcome: number;
  readonly steps: Map<string, number>;
}

/**
 * Whole functions after a beginning of a name, numbered as their stages are: one side of a
 * comparison is in far fewer states than the two sides are together, so that most steps of a walk
 * are looked up.
 */
export class FunctionStates {
  readonly #stages = new StageStates();
  readonly #ids = new Map<string, number>();
  readonly #states: State[] = [];
  readonly #outcomeIds = new Map<string, number>();
  readonly #outcomes: Outcome[] = [];

  /**
   * How many stages, entries and suffixes of patterns all states hold together: the work that was
   * done.
   */
  get size(): number {
    return this.#states.length + this.#stages.size;
  }

  /** The state of a function before anything is read. */
  of(f: NameFunction): number {
    return this.#intern(f.stages.map((stage) => this.#stages.of(stage)));
  }

  /** The state after one more character, which may be `ANY_OTHER`. */
  step(state: number, char: string): number {
    const { stages, letters, steps } = this.#states[state]!;
    const letter = letters.has(char) ? char : ANY_OTHER;
    const known = steps.get(letter);
    if (known !== undefined) return known;
    const next = this.#intern(stages.map((stage) => this.#stages.step(stage, letter)));
    steps.set(letter, next);
    return next;
  }

  /** Characters that the function tells from any other here. */
  letters(state: number): ReadonlySet<string> {
    return this.#states[state]!.letters;
  }

  /** The number of what the function says of the name that was read. */
  outcome(state: number): number {
    return this.#states[state]!.outcome;
  }

  /** What the number of an outcome stands for. */
  labels(outcome: number): Outcome {
    return this.#outcomes[outcome]!;
  }

  /** Whether no stage says anything of this name or of any longer one. */
  isSilent(state: number): boolean {
    return this.#states[state]!.stages.every((stage) => this.#stages.isSilent(stage));
  }

  /** Whether some entry takes this name and every longer one. */
  isUniversal(state: number): boolean {
    return this.#states[state]!.stages.some((stage) => this.#stages.isUniversal(stage));
  }

  #intern(stages: readonly number[]): number {
    let key = '';
    for (const stage of stages) key += `${stage},`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const state = this.#states.length;
    const letters = new Set<string>();
    for (const stage of stages)
      for (const letter of this.#stages.letters(stage)) letters.add(letter);
    this.#ids.set(key, state);
    this.#states.push({ stages, letters, outcome: this.#outcomeOf(stages), steps: new Map() });
    return state;
  }

  #outcomeOf(stages: readonly number[]): number {
    let key = '';
    for (const stage of stages) key += `${this.#stages.labelsId(stage)},`;
    const known = this.#outcomeIds.get(key);
    if (known !== undefined) return known;
    this.#outcomeIds.set(key, this.#outcomes.length);
    return this.#outcomes.push(stages.map((stage) => this.#stages.labels(stage))) - 1;
  }
}
