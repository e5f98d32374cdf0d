import { FIELD_BREAK } from './fields.ts';
import { EDGE, holds, type Neighbour, OTHER_CHARACTER, WORD_CHARACTER } from './regex/alphabet.ts';
import { type CharClass, contains, type RegularProgram, regularProgram } from './regular.ts';
import { ANY_OTHER } from './residual.ts';

/** The characters that `\b` takes for parts of words. */
const WORDS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';

/** How far a name has been matched with a regular pattern. */
interface State {
  readonly program: RegularProgram;
  /** The instructions to continue with, ascending. */
  readonly at: readonly number[];
  readonly before: Neighbour;
  readonly accepts: boolean;
  /** The classes that the next character may be in. */
  readonly classes: readonly CharClass[];
  readonly steps: Map<string, number>;
  letters?: ReadonlySet<string>;
}

/** The number of the state in which a pattern matches no continuation of the name. */
const NONE = 0;
/** The number of the state in which a pattern matches every continuation of the last field. */
const REST = 1;

/**
 * Tracks how far regular patterns have matched the beginning of a name. States are numbered, so
 * comparing them is quick. Characters that no pattern distinguishes are represented by one of them.
 * Every pattern has to be learned (`learn`) before the first step.
 */
export class RegularStates {
  readonly empty = NONE;
  readonly #programs = new Map<string, RegularProgram>();
  readonly #numbers = new Map<RegularProgram, number>();
  readonly #ids = new Map<string, number>();
  readonly #states: (State | undefined)[] = [undefined, undefined];
  readonly #single = new Set<string>();
  #representatives: ReadonlyMap<string, string> | undefined;
  #size = 0;

  /** The work done so far: the number of instructions in all states. */
  get size(): number {
    return this.#size;
  }

  /** Compiles a pattern, and adds its characters to those that are distinguished. */
  learn(pattern: string): RegularProgram {
    const known = this.#programs.get(pattern);
    if (known) return known;
    const program = regularProgram(pattern);
    this.#programs.set(pattern, program);
    this.#numbers.set(program, this.#numbers.size);
    this.#representatives = undefined;
    return program;
  }

  /** Distinguishes a character from all others. */
  single(char: string): void {
    this.#single.add(char);
  }

  /** Returns the state of a pattern at the start of a name. */
  of(pattern: string): number {
    return this.#intern(this.learn(pattern), [0], EDGE);
  }

  /** Whether a name may end here, because it matches the pattern. */
  accepts(id: number): boolean {
    return id === REST || (this.#states[id]?.accepts ?? false);
  }

  /** Whether the pattern matches every continuation of the last field. */
  isUniversal(id: number): boolean {
    return id === REST;
  }

  /** Returns the representatives of the characters that affect how the pattern continues. */
  letters(id: number): ReadonlySet<string> {
    const state = this.#states[id];
    if (state === undefined) return id === REST ? BREAK_ALONE : new Set();
    state.letters ??= this.#lettersOf(state);
    return state.letters;
  }

  /** Returns the character that represents a character, or `ANY_OTHER` if no pattern lists it. */
  representative(char: string): string {
    this.#representatives ??= this.#represent();
    return this.#representatives.get(char) ?? ANY_OTHER;
  }

  /** Returns the state after one more character, which may be `ANY_OTHER`. */
  step(id: number, char: string): number {
    const state = this.#states[id];
    if (state === undefined) return id === REST && char !== FIELD_BREAK ? REST : NONE;
    const letter = this.representative(char);
    const known = state.steps.get(letter);
    if (known !== undefined) return known;
    const after = state.program.hasAssertions ? neighbourOf(letter) : OTHER_CHARACTER;
    const { program } = state;
    const targets: number[] = [];
    for (const at of closure(program, state.at, state.before, after)) {
      const instruction = program.instructions[at];
      const set = instruction?.op === 'set' ? program.classes[instruction.to] : undefined;
      if (set && contains(set, letter)) targets.push(at + 1);
    }
    const next = this.#intern(program, targets, after);
    state.steps.set(letter, next);
    return next;
  }

  #intern(program: RegularProgram, targets: readonly number[], before: Neighbour): number {
    if (targets.length === 0) return NONE;
    const closed = [...closure(program, targets, before, EDGE)];
    const accepts = closed.some((at) => program.instructions[at]?.op === 'match');
    // Without assertions, only the instructions that take a character matter.
    const at = program.hasAssertions
      ? targets.toSorted((a, b) => a - b)
      : closed.filter((each) => program.instructions[each]?.op === 'set').sort((a, b) => a - b);
    if (!program.hasAssertions) {
      if (accepts && at.some((each) => isRest(program, each))) return REST;
      if (at.length === 0 && !accepts) return NONE;
    }
    const key = `${this.#numbers.get(program)} ${accepts ? 1 : 0}${before} ${at.join()}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const classes = [...closure(program, at, before, undefined)].flatMap((each) => {
      const instruction = program.instructions[each];
      return (instruction?.op === 'set' && program.classes[instruction.to]) || [];
    });
    this.#size += at.length + 1;
    const id =
      this.#states.push({
        program,
        at,
        before: program.hasAssertions ? before : EDGE,
        accepts,
        classes,
        steps: new Map(),
      }) - 1;
    this.#ids.set(key, id);
    return id;
  }

  #lettersOf({ program, classes }: State): ReadonlySet<string> {
    const letters = new Set<string>();
    const add = (char: string): void => {
      const letter = this.representative(char);
      if (letter !== ANY_OTHER) letters.add(letter);
    };
    for (const { chars } of classes) for (const char of chars) add(char);
    if (program.hasAssertions) for (const char of `${WORDS}${FIELD_BREAK}`) add(char);
    return letters;
  }

  /** Groups the characters of all patterns by the classes that they are in. */
  #represent(): ReadonlyMap<string, string> {
    const programs = [...this.#programs.values()];
    const classes = programs.flatMap((program) => program.classes);
    const alone = new Set([...this.#single, FIELD_BREAK]);
    const groups = new Map<string, CharClass>();
    for (const each of classes) {
      const [first = ''] = each.chars;
      if (each.chars.size === 1) alone.add(first);
      else groups.set(`${each.isNegated} ${[...each.chars].join('')}`, each);
    }
    if (programs.some(({ hasAssertions }) => hasAssertions))
      groups.set('words', { chars: new Set(WORDS), isNegated: false });
    const distinct = [...groups.values()];
    const firstOf = new Map<string, string>();
    const result = new Map<string, string>();
    const chars = new Set([...alone, ...distinct.flatMap((each) => [...each.chars])]);
    for (const char of chars) {
      if (alone.has(char)) {
        result.set(char, char);
        continue;
      }
      const signature = distinct.map((each) => (each.chars.has(char) ? 1 : 0)).join('');
      const first = firstOf.get(signature) ?? char;
      firstOf.set(signature, first);
      result.set(char, first);
    }
    return result;
  }
}

const BREAK_ALONE: ReadonlySet<string> = new Set([FIELD_BREAK]);

/** Returns what a character is to an assertion next to it. The edges of a field are edges. */
function neighbourOf(char: string): Neighbour {
  if (char === FIELD_BREAK) return EDGE;
  return char !== ANY_OTHER && WORDS.includes(char) ? WORD_CHARACTER : OTHER_CHARACTER;
}

/**
 * Returns the instructions that are reached without taking a character. If `after` is undefined,
 * every assertion counts as true.
 */
function closure(
  { instructions }: RegularProgram,
  from: readonly number[],
  before: Neighbour,
  after: Neighbour | undefined,
): ReadonlySet<number> {
  const reached = new Set<number>(from);
  for (const at of reached) {
    const instruction = instructions[at];
    if (instruction === undefined) continue;
    const { op, to, or, assertion } = instruction;
    if (op === 'jump' || op === 'split') reached.add(to);
    if (op === 'split') reached.add(or);
    if (op === 'assert' && assertion !== undefined)
      if (after === undefined || holds(assertion, before, after)) reached.add(at + 1);
  }
  return reached;
}

/** Whether an instruction takes any number of characters up to the end of a matching name. */
function isRest(program: RegularProgram, at: number): boolean {
  const instruction = program.instructions[at];
  const set = instruction?.op === 'set' ? program.classes[instruction.to] : undefined;
  if (!set?.isNegated || set.chars.size !== 1) return false;
  const next = closure(program, [at + 1], EDGE, EDGE);
  return next.has(at) && [...next].some((each) => program.instructions[each]?.op === 'match');
}

/** The maximum number of states that a compiled pattern keeps before it begins again. */
const MAX_STATES = 5000;

/** Compiles a regular pattern for matching many names. Each takes time in proportion to its length. */
export function compileRegular(pattern: string): (name: string) => boolean {
  let states: RegularStates | undefined;
  return (name) => {
    if (states === undefined || states.size > MAX_STATES) states = new RegularStates();
    let id = states.of(pattern);
    for (const char of name) {
      id = states.step(id, char);
      if (id === NONE) return false;
    }
    return states.accepts(id);
  };
}
