import { FIELD_BREAK } from './fields.ts';
import { EDGE, holds, type Neighbour, OTHER_CHARACTER, WORD_CHARACTER } from './regex/alphabet.ts';
import { type CharClass, contains, type RegularProgram } from './regular.ts';
import { Sequences } from './sequences.ts';

/** The characters that `\b` treats as word characters. */
const WORDS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';

/** The automaton's state after reading part of a name. */
interface State {
  /** The instructions at which matching continues, in ascending order. */
  readonly at: readonly number[];
  readonly before: Neighbour;
  readonly accepts: boolean;
  /** The next state for each character class. Undefined if the next state has not been computed. */
  readonly next: (number | undefined)[];
  branches?: readonly number[];
}

/** The state from which no continuation of the name matches. */
export const NONE = 0;
/** The state from which every continuation of the last field matches. */
export const REST = 1;

/**
 * The number of the character class that contains all characters that the pattern does not list.
 */
const UNLISTED = 0;

/**
 * The deterministic automaton for a regular pattern. States are built on demand. The automaton
 * reads classes of characters, each of which contains characters that the pattern does not
 * distinguish.
 */
export class Automaton {
  /** The class of each listed character. All other characters belong to class 0. */
  readonly classes: ReadonlyMap<string, number>;
  /** The state at the start of a name. */
  readonly start: number;
  readonly #program: RegularProgram;
  /** Whether each set in the program contains each character class. */
  readonly #members: readonly (readonly boolean[])[];
  /**
   * For each set in the program, the classes that the set treats differently from unlisted
   * characters.
   */
  readonly #listed: readonly (readonly number[])[];
  readonly #neighbours: readonly Neighbour[];
  readonly #states: (State | undefined)[] = [undefined, undefined];
  readonly #ids: (number | undefined)[] = [];
  readonly #keys = new Sequences();
  /** For programs without assertions, the state that follows each instruction. */
  readonly #behindOne: (number | undefined)[] = [];
  /**
   * For programs without assertions, the instructions that can be reached from each instruction.
   */
  readonly #reached: (readonly number[] | undefined)[] = [];
  #size = 0;

  constructor(program: RegularProgram) {
    this.#program = program;
    this.classes = classesOf(program);
    const charOf: string[] = [''];
    for (const [char, id] of this.classes) charOf[id] ??= char;
    this.#neighbours = charOf.map(neighbourOf);
    this.#members = program.classes.map((set) => charOf.map((char) => contains(set, char)));
    this.#listed = this.#members.map((member) =>
      charOf.flatMap((_, id) => (member[id] === member[UNLISTED] ? [] : [id])),
    );
    this.start = this.#behind([0], EDGE);
  }

  /** The total number of instructions in all states, as a measure of memory use. */
  get size(): number {
    return this.#size;
  }

  /** Returns the number of instructions in a state, as a measure of the cost of a step. */
  sizeOf(id: number): number {
    return (this.#states[id]?.at.length ?? 0) + 1;
  }

  /** Whether a name that ends in this state matches. */
  accepts(id: number): boolean {
    return id === REST || (this.#states[id]?.accepts ?? false);
  }

  /** Returns the state after a character of the given class. */
  step(id: number, ofClass: number): number {
    const state = this.#states[id];
    if (state === undefined)
      return id === REST && ofClass !== this.classes.get(FIELD_BREAK) ? REST : NONE;
    const known = state.next[ofClass];
    if (known !== undefined) return known;
    const after = this.#program.hasAssertions
      ? (this.#neighbours[ofClass] ?? OTHER_CHARACTER)
      : OTHER_CHARACTER;
    const next = this.#behind(this.#targetsOf(state, ofClass, after), after);
    state.next[ofClass] = next;
    return next;
  }

  /** Returns the classes whose next state differs from that of unlisted characters. */
  branches(id: number): readonly number[] {
    const state = this.#states[id];
    if (state === undefined) return id === REST ? [this.classes.get(FIELD_BREAK) ?? UNLISTED] : [];
    state.branches ??= this.#branchesOf(id, state);
    return state.branches;
  }

  #branchesOf(id: number, { at }: State): readonly number[] {
    const { instructions, hasAssertions } = this.#program;
    const listed = new Set<number>();
    if (hasAssertions) for (const ofClass of this.classes.values()) listed.add(ofClass);
    else
      for (const each of at)
        for (const ofClass of this.#listed[instructions[each]?.to ?? 0] ?? []) listed.add(ofClass);
    const usual = this.step(id, UNLISTED);
    return [...listed].filter((ofClass) => this.step(id, ofClass) !== usual);
  }

  /**
   * Returns the instructions that are active after a state reads a character of the given class.
   */
  #targetsOf({ at: own, before }: State, ofClass: number, after: Neighbour): readonly number[] {
    const { instructions, hasAssertions } = this.#program;
    const targets: number[] = [];
    for (const at of hasAssertions ? closure(this.#program, own, before, after) : own) {
      const instruction = instructions[at];
      if (instruction?.op === 'set' && this.#members[instruction.to]?.[ofClass])
        targets.push(at + 1);
    }
    return targets;
  }

  #behind(targets: readonly number[], before: Neighbour): number {
    const [target] = targets;
    if (target === undefined) return NONE;
    if (this.#program.hasAssertions || targets.length > 1) return this.#find(targets, before);
    this.#behindOne[target] ??= this.#find(targets, before);
    return this.#behindOne[target];
  }

  #find(targets: readonly number[], before: Neighbour): number {
    const { instructions, hasAssertions } = this.#program;
    const closed = hasAssertions
      ? [...closure(this.#program, targets, before, EDGE)]
      : this.#reachedFrom(targets);
    const accepts = closed.some((at) => instructions[at]?.op === 'match');
    // Without assertions, only instructions that read a character are relevant.
    const at = hasAssertions
      ? targets.toSorted((a, b) => a - b)
      : closed.filter((each) => instructions[each]?.op === 'set').sort((a, b) => a - b);
    if (!hasAssertions) {
      const isLast = !at.some((each) => takesBreak(this.#program, each));
      if (accepts && isLast && at.some((each) => isRest(this.#program, each))) return REST;
      if (at.length === 0 && !accepts) return NONE;
    }
    const key = this.#keys.numberOf([accepts ? 1 : 0, before, ...at]);
    this.#ids[key] ??= this.#add({ at, before, accepts, next: [] });
    return this.#ids[key];
  }

  #add(state: State): number {
    this.#size += state.at.length + 1;
    return this.#states.push(state) - 1;
  }

  /** Returns the reachable instructions that read a character or end the name. */
  #reachedFrom(from: readonly number[]): readonly number[] {
    const [first] = from;
    if (from.length === 1 && first !== undefined) return this.#reachedFromOne(first);
    const all = new Set<number>();
    for (const at of from) for (const each of this.#reachedFromOne(at)) all.add(each);
    return [...all];
  }

  #reachedFromOne(at: number): readonly number[] {
    this.#reached[at] ??= [...closure(this.#program, [at], EDGE, EDGE)].filter((each) => {
      const op = this.#program.instructions[each]?.op;
      return op === 'set' || op === 'match';
    });
    return this.#reached[at];
  }
}

/** The size above which a pattern's automaton is discarded and rebuilt. */
const MAX_SIZE = 50_000;

const automata = new WeakMap<RegularProgram, Automaton>();

/**
 * Returns a program's automaton. Automata are cached, because the same patterns are compared many
 * times.
 */
export function automatonOf(program: RegularProgram): Automaton {
  const known = automata.get(program);
  if (known && known.size <= MAX_SIZE) return known;
  const automaton = new Automaton(program);
  automata.set(program, automaton);
  return automaton;
}

/**
 * Assigns a class to each listed character. Characters that belong to the same sets share a class.
 */
function classesOf({ classes, hasAssertions }: RegularProgram): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  let count = UNLISTED + 1;
  const sets: Iterable<string>[] = [[FIELD_BREAK], ...classes.map(({ chars }) => chars)];
  if (hasAssertions) sets.push(WORDS);
  for (const chars of sets) {
    // Within each class, the characters in this set move to a new class.
    const parts = new Map<number, number>();
    for (const char of chars) {
      const former = result.get(char) ?? UNLISTED;
      const part = parts.get(former) ?? count;
      if (part === count) {
        parts.set(former, part);
        count += 1;
      }
      result.set(char, part);
    }
  }
  const numbers = new Map<number, number>();
  for (const [char, id] of result) {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    result.set(char, number);
  }
  return result;
}

/**
 * Returns the kind of a character that precedes or follows an assertion. A field break counts as an
 * edge.
 */
function neighbourOf(char: string): Neighbour {
  if (char === FIELD_BREAK) return EDGE;
  return char !== '' && WORDS.includes(char) ? WORD_CHARACTER : OTHER_CHARACTER;
}

/**
 * Returns the instructions that can be reached without reading a character. If `after` is
 * undefined, all assertions are assumed to be true.
 */
export function closure(
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

/** Returns the set of characters that an instruction reads, or undefined if it reads none. */
export function setAt(
  { instructions, classes }: RegularProgram,
  at: number,
): CharClass | undefined {
  const instruction = instructions[at];
  return instruction?.op === 'set' ? classes[instruction.to] : undefined;
}

/** Whether an instruction can read a field break, so that the pattern can match several fields. */
export function takesBreak(program: RegularProgram, at: number): boolean {
  const set = setAt(program, at);
  return set !== undefined && contains(set, FIELD_BREAK);
}

/** Whether an instruction matches any text up to the end of the name. */
function isRest(program: RegularProgram, at: number): boolean {
  const set = setAt(program, at);
  if (!set?.isNegated || set.chars.size !== 1) return false;
  const next = closure(program, [at + 1], EDGE, EDGE);
  return next.has(at) && [...next].some((each) => program.instructions[each]?.op === 'match');
}
