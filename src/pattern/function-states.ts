import type { NameFunction, Outcome } from './name-function.ts';
import { ANY_OTHER } from './residual.ts';
import { StageStates } from './stage-states.ts';

/**
 * The state of a name function after it has read the first characters of a name. It consists of the
 * state of each stage.
 */
interface State {
  readonly stages: readonly number[];
  readonly letters: ReadonlySet<string>;
  readonly outcome: number;
  readonly steps: Map<string, number>;
}

/** More than the number of states that a stage can have, far above the limit of comparisons. */
const MAX_STAGE_STATES = 2 ** 24;

/**
 * Numbers the states of name functions, and caches the transitions of each state. A comparison
 * visits pairs of states, and one state occurs in many pairs.
 */
export class FunctionStates {
  readonly #stages = new StageStates();
  readonly #ids = new Map<number, number>();
  readonly #pairs = new Map<number, number>();
  readonly #states: State[] = [];
  readonly #outcomeIds = new Map<string, number>();
  readonly #outcomes: Outcome[] = [];

  /** The amount of work done so far: the number of states, plus the work for their stages. */
  get size(): number {
    return this.#states.length + this.#stages.size;
  }

  /** The work done so far, with steps that led to known states. */
  get work(): number {
    return this.#states.length + this.#stages.work;
  }

  /** Prepares for the patterns of functions. Precedes every step. */
  constructor(functions: readonly NameFunction[]) {
    for (const { stages } of functions) for (const stage of stages) this.#stages.learn(stage);
  }

  /**
   * Returns the character that represents a character in regular patterns, or `ANY_OTHER` if no
   * regular pattern lists it.
   */
  representative(char: string): string {
    return this.#stages.representative(char);
  }

  /** Returns the state of a name function at the start of a name. */
  of(f: NameFunction): number {
    return this.#intern(f.stages.map((stage) => this.#stages.of(stage)));
  }

  /** Returns the state that follows after one more character, which may be `ANY_OTHER`. */
  step(state: number, char: string): number {
    const { stages, letters, steps } = this.#at(state);
    const letter = letters.has(char) ? char : ANY_OTHER;
    const known = steps.get(letter);
    if (known !== undefined) return known;
    const next = this.#intern(stages.map((stage) => this.#stages.step(stage, letter)));
    steps.set(letter, next);
    return next;
  }

  /**
   * Returns the characters that can each lead to a different next state. All other characters lead
   * to one and the same next state.
   */
  letters(state: number): ReadonlySet<string> {
    return this.#at(state).letters;
  }

  /** Returns the number of the outcome for a name that ends here. */
  outcome(state: number): number {
    return this.#at(state).outcome;
  }

  /** Returns the outcome with the given number. */
  labels(outcome: number): Outcome {
    // biome-ignore lint/style/noNonNullAssertion: outcomes are numbered in the order of the list.
    return this.#outcomes[outcome]!;
  }

  /** Whether no name that begins with the characters read so far can get a label. */
  isSilent(state: number): boolean {
    return this.#at(state).stages.every((stage) => this.#stages.isSilent(stage));
  }

  /**
   * Whether every name that begins with the characters read so far gets a label of the first stage,
   * or no label of another stage.
   */
  isOutside(state: number): boolean {
    const [first, ...others] = this.#at(state).stages;
    return (
      (first !== undefined && this.#stages.isUniversal(first)) ||
      others.some((stage) => this.#stages.isSilent(stage))
    );
  }

  /** Whether some entry matches every name that begins with the characters read so far. */
  isUniversal(state: number): boolean {
    return this.#at(state).stages.some((stage) => this.#stages.isUniversal(stage));
  }

  #at(state: number): State {
    // biome-ignore lint/style/noNonNullAssertion: states are numbered in the order of the list.
    return this.#states[state]!;
  }

  #intern(stages: readonly number[]): number {
    let key = 0;
    for (const stage of stages) key = this.#joined(key, stage);
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

  /** Returns a number for a list of stages and one more stage. Equal lists have equal numbers. */
  #joined(list: number, stage: number): number {
    const pair = list * MAX_STAGE_STATES + stage;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    this.#pairs.set(pair, this.#pairs.size + 1);
    return this.#pairs.size;
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
