import { type Automaton, automatonOf, NONE, REST } from './automaton.ts';
import { addLetter, type LetterSet, Letters, lettersIn } from './letters.ts';
import { isRegular, regularProgram } from './regular.ts';
import { Residuals } from './residual.ts';

/** A regular pattern in a comparison, and how its automaton's states and classes are numbered. */
interface Regular {
  readonly automaton: Automaton;
  /** For each letter, the character class of the automaton that contains it. */
  readonly classOf: readonly number[];
  /** The letters in each class. */
  readonly lettersOf: readonly (readonly number[])[];
  /** The comparison's state number for each state of the automaton. */
  readonly numbers: (number | undefined)[];
}

/** A pattern's state after reading part of a name. */
interface State {
  /** The regular pattern. Undefined for a pattern with `*` and `?`. */
  readonly regular: Regular | undefined;
  /** The number of the automaton's state or of the residual. */
  readonly id: number;
  readonly accepts: boolean;
  readonly isUniversal: boolean;
  /** The number of instructions or pattern suffixes, as a measure of the cost of a step. */
  readonly size: number;
  letters?: LetterSet;
}

/** The state from which a pattern matches no continuation of the name. */
export const EMPTY = 0;

/**
 * Tracks the states of a comparison's patterns while a name is read. The states of regular patterns
 * and of patterns with `*` and `?` are numbered together.
 */
export class PatternStates {
  readonly letters: Letters;
  readonly #residuals: Residuals;
  readonly #regular = new Map<string, Regular>();
  readonly #states: State[] = [];
  /** The comparison's state number for each residual. */
  readonly #numbers: (number | undefined)[] = [];
  #size = 0;
  #stepped = 0;

  /** @param patterns all patterns in the comparison */
  constructor(patterns: Iterable<string>) {
    const automata = new Map<string, Automaton>();
    const single = new Set<string>();
    for (const pattern of patterns) {
      if (!isRegular(pattern)) for (const char of pattern) single.add(char);
      else if (!automata.has(pattern)) automata.set(pattern, automatonOf(regularProgram(pattern)));
    }
    this.letters = new Letters(
      single,
      [...automata.values()].map(({ classes }) => classes),
    );
    for (const [pattern, automaton] of automata)
      this.#regular.set(pattern, regularIn(this.letters, automaton));
    this.#residuals = new Residuals(this.letters);
    this.#stateOfResidual(this.#residuals.empty);
  }

  /** The work done so far: the total number of instructions and pattern suffixes in all states. */
  get size(): number {
    return this.#size;
  }

  /** The work done so far, including steps that led to known states. */
  get work(): number {
    return this.#size + this.#stepped;
  }

  /** Returns a pattern's initial state. The pattern must have been passed to the constructor. */
  of(pattern: string): number {
    const regular = this.#regular.get(pattern);
    return regular === undefined
      ? this.#stateOfResidual(this.#residuals.of(pattern))
      : this.#stateOf(regular, regular.automaton.start);
  }

  /** Returns the state after the next letter. */
  step(state: number, letter: number): number {
    const { regular, id } = this.#at(state);
    if (regular === undefined) return this.#stateOfResidual(this.#residuals.step(id, letter));
    return this.#stateOf(regular, regular.automaton.step(id, regular.classOf[letter] ?? 0));
  }

  /** Whether the pattern matches a name that ends in this state. */
  accepts(state: number): boolean {
    return this.#at(state).accepts;
  }

  /** Whether the pattern matches every continuation of the name or of its last field. */
  isUniversal(state: number): boolean {
    return this.#at(state).isUniversal;
  }

  /** Returns the letters whose next state differs from that of the letter `other`. */
  lettersAt(state: number): LetterSet {
    const at = this.#at(state);
    if (at.letters === undefined) {
      at.letters = this.#lettersOf(at);
      // Each letter in the set requires a step, and all other letters share one step.
      this.#stepped += at.size * (lettersIn(at.letters).length + 1);
    }
    return at.letters;
  }

  #at(state: number): State {
    // biome-ignore lint/style/noNonNullAssertion: states are numbered in the order of the list.
    return this.#states[state]!;
  }

  #lettersOf({ regular, id }: State): LetterSet {
    if (regular === undefined) return this.letters.setOf(this.#residuals.lettersAt(id));
    const letters = this.letters.emptySet();
    for (const ofClass of regular.automaton.branches(id))
      for (const letter of regular.lettersOf[ofClass] ?? []) addLetter(letters, letter);
    return letters;
  }

  #stateOf(regular: Regular, id: number): number {
    const { automaton, numbers } = regular;
    const known = numbers[id];
    if (known !== undefined) return known;
    const isUniversal = id === REST;
    const state =
      id === NONE
        ? EMPTY
        : this.#add({
            regular,
            id,
            accepts: automaton.accepts(id),
            isUniversal,
            size: automaton.sizeOf(id),
          });
    numbers[id] = state;
    return state;
  }

  #stateOfResidual(id: number): number {
    this.#numbers[id] ??= this.#add({
      regular: undefined,
      id,
      accepts: this.#residuals.accepts(id),
      isUniversal: this.#residuals.isUniversal(id),
      size: this.#residuals.sizeOf(id),
    });
    return this.#numbers[id];
  }

  #add(state: State): number {
    this.#size += state.size;
    return this.#states.push(state) - 1;
  }
}

function regularIn(letters: Letters, automaton: Automaton): Regular {
  const classOf = new Array<number>(letters.count).fill(0);
  for (const [char, ofClass] of automaton.classes) classOf[letters.of(char)] = ofClass;
  const lettersOf: number[][] = [];
  classOf.forEach((ofClass, letter) => {
    lettersOf[ofClass] ??= [];
    lettersOf[ofClass].push(letter);
  });
  return { automaton, classOf, lettersOf, numbers: [] };
}
