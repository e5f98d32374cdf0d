import {
  addLetter,
  addLetters,
  hasLetter,
  type LetterSet,
  type Letters,
  lettersIn,
} from './letters.ts';
import type { NameFunction, Outcome } from './name-function.ts';
import { Sequences, Transitions } from './sequences.ts';
import { StageStates } from './stage-states.ts';

/** The properties of a name function's state. */
interface State {
  /** The state in which each stage of the name function is. */
  readonly stages: readonly number[];
  readonly letters: LetterSet;
  readonly outcome: number;
  readonly isOutside: boolean;
}

/**
 * Numbers the states of name functions and caches the transitions between them. A name function's
 * state combines the states of its stages. A comparison visits pairs of states, and each state can
 * occur in many pairs.
 */
export class FunctionStates {
  readonly letters: Letters;
  readonly #stages: StageStates;
  readonly #keys = new Sequences();
  readonly #states: State[] = [];
  readonly #transitions: Transitions;
  readonly #outcomeIds = new Sequences();
  readonly #outcomes: Outcome[] = [];

  /** @param functions all functions in the comparison */
  constructor(functions: readonly NameFunction[]) {
    this.#stages = new StageStates(functions.flatMap(({ stages }) => stages));
    this.letters = this.#stages.letters;
    this.#transitions = new Transitions(this.letters.count);
  }

  /** The work done so far: the number of states plus the work for their stages. */
  get size(): number {
    return this.#states.length + this.#stages.size;
  }

  /** The work done so far, including steps that led to known states. */
  get work(): number {
    return this.#states.length + this.#stages.work;
  }

  /** Returns a name function's state at the start of a name. */
  of(f: NameFunction): number {
    return this.#intern(f.stages.map((stage) => this.#stages.of(stage)));
  }

  /** Returns the state after the next letter. */
  step(state: number, next: number): number {
    const { stages, letters } = this.#at(state);
    const letter = hasLetter(letters, next) ? next : this.letters.other;
    const known = this.#transitions.get(state, letter);
    if (known !== -1) return known;
    const after = this.#intern(stages.map((stage) => this.#stages.step(stage, letter)));
    this.#transitions.set(state, letter, after);
    return after;
  }

  /**
   * Returns the letters that can lead any of the states to a different next state, in the order in
   * which to try them. The letter for all unlisted characters is included.
   */
  lettersAt(states: readonly number[]): readonly number[] {
    const set = this.letters.emptySet();
    addLetter(set, this.letters.other);
    for (const state of states) addLetters(set, this.#at(state).letters);
    return lettersIn(set);
  }

  /** Returns the number of the outcome for a name that ends in this state. */
  outcome(state: number): number {
    return this.#at(state).outcome;
  }

  /** Returns the outcome with the given number. */
  labels(outcome: number): Outcome {
    // biome-ignore lint/style/noNonNullAssertion: outcomes are numbered in the order of the list.
    return this.#outcomes[outcome]!;
  }

  /**
   * Whether a name function assigns no label to any name that begins with the characters read so
   * far.
   */
  isSilent(state: number): boolean {
    return this.#at(state).stages.every((stage) => this.#stages.isSilent(stage));
  }

  /**
   * Whether no name that begins with the characters read so far is compared: the first stage labels
   * all of them, or another stage labels none of them.
   */
  isOutside(state: number): boolean {
    return this.#at(state).isOutside;
  }

  /** Whether a single entry matches every name that begins with the characters read so far. */
  isUniversal(state: number): boolean {
    return this.#at(state).stages.some((stage) => this.#stages.isUniversal(stage));
  }

  #at(state: number): State {
    // biome-ignore lint/style/noNonNullAssertion: states are numbered in the order of the list.
    return this.#states[state]!;
  }

  #intern(stages: readonly number[]): number {
    const before = this.#keys.count;
    const state = this.#keys.numberOf(stages);
    if (state !== before) return state;
    const letters = this.letters.emptySet();
    for (const stage of stages) addLetters(letters, this.#stages.lettersAt(stage));
    const [first, ...others] = stages;
    const isOutside =
      (first !== undefined && this.#stages.isUniversal(first)) ||
      others.some((stage) => this.#stages.isSilent(stage));
    this.#states.push({ stages, letters, outcome: this.#outcomeOf(stages), isOutside });
    return state;
  }

  #outcomeOf(stages: readonly number[]): number {
    const before = this.#outcomeIds.count;
    const outcome = this.#outcomeIds.numberOf(stages.map((stage) => this.#stages.labelsId(stage)));
    if (outcome === before) this.#outcomes.push(stages.map((stage) => this.#stages.labels(stage)));
    return outcome;
  }
}
