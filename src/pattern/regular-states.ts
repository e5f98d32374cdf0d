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
  readonly #starts = new Map<string, number>();
  readonly #numbers = new Map<RegularProgram, number>();
  readonly #ids = new Map<string, number>();
  readonly #states: (State | undefined)[] = [undefined, undefined];
  readonly #single = new Set<string>();
  /** The states behind one instruction, for programs without assertions. */
  readonly #behindOne = new Map<RegularProgram, (number | undefined)[]>();
  #representatives: ReadonlyMap<string, string> | undefined;
  #size = 0;
  #work = 0;

  /** The work done so far: the number of instructions in all states. */
  get size(): number {
    return this.#size;
  }

  /** The number of instructions that were looked at, and of those in all states. */
  get work(): number {
    return this.#size + this.#work;
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
    const known = this.#starts.get(pattern);
    if (known !== undefined) return known;
    const start = this.#intern(this.learn(pattern), [0], EDGE);
    this.#starts.set(pattern, start);
    return start;
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
    const { program } = state;
    this.#work += state.at.length;
    const after = program.hasAssertions ? neighbourOf(letter) : OTHER_CHARACTER;
    const next = this.#intern(program, targetsOf(state, letter, after), after);
    state.steps.set(letter, next);
    return next;
  }

  #intern(program: RegularProgram, targets: readonly number[], before: Neighbour): number {
    const [target] = targets;
    if (target === undefined) return NONE;
    if (program.hasAssertions || targets.length > 1) return this.#find(program, targets, before);
    const known = this.#behindOne.get(program) ?? [];
    this.#behindOne.set(program, known);
    known[target] ??= this.#find(program, targets, before);
    return known[target];
  }

  #find(program: RegularProgram, targets: readonly number[], before: Neighbour): number {
    const closed = program.hasAssertions
      ? [...closure(program, targets, before, EDGE)]
      : reachedFrom(program, targets);
    const accepts = closed.some((at) => program.instructions[at]?.op === 'match');
    // Without assertions, only the instructions that take a character matter.
    const at = program.hasAssertions
      ? targets.toSorted((a, b) => a - b)
      : closed.filter((each) => program.instructions[each]?.op === 'set').sort((a, b) => a - b);
    if (!program.hasAssertions) {
      const isLast = !at.some((each) => takesBreak(program, each));
      if (accepts && isLast && at.some((each) => isRest(program, each))) return REST;
      if (at.length === 0 && !accepts) return NONE;
    }
    const key = `${this.#numbers.get(program)} ${accepts ? 1 : 0}${before} ${at.join()}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const all = program.hasAssertions ? closure(program, at, before, undefined) : at;
    const classes = [...all].flatMap((each) => {
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

/** Returns the instructions behind those of a state that take a character. */
function targetsOf(
  { program, at: own, before }: State,
  letter: string,
  after: Neighbour,
): readonly number[] {
  const targets: number[] = [];
  for (const at of program.hasAssertions ? closure(program, own, before, after) : own) {
    const instruction = program.instructions[at];
    const set = instruction?.op === 'set' ? program.classes[instruction.to] : undefined;
    if (set && contains(set, letter)) targets.push(at + 1);
  }
  return targets;
}

/**
 * The instructions that take a character or end the name, and are reached from one instruction, for
 * programs without assertions.
 */
const reached = new WeakMap<RegularProgram, (readonly number[] | undefined)[]>();

function reachedFrom(program: RegularProgram, from: readonly number[]): readonly number[] {
  const known = reached.get(program) ?? [];
  reached.set(program, known);
  const listOf = (at: number): readonly number[] => {
    known[at] ??= [...closure(program, [at], EDGE, EDGE)].filter((each) => {
      const op = program.instructions[each]?.op;
      return op === 'set' || op === 'match';
    });
    return known[at];
  };
  const [first] = from;
  if (from.length === 1 && first !== undefined) return listOf(first);
  const all = new Set<number>();
  for (const at of from) for (const each of listOf(at)) all.add(each);
  return [...all];
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

/** Whether an instruction takes a field break, so that more than one field may follow. */
function takesBreak(program: RegularProgram, at: number): boolean {
  const instruction = program.instructions[at];
  const set = instruction?.op === 'set' ? program.classes[instruction.to] : undefined;
  return set !== undefined && contains(set, FIELD_BREAK);
}

/** Whether an instruction takes any number of characters up to the end of a matching name. */
function isRest(program: RegularProgram, at: number): boolean {
  const instruction = program.instructions[at];
  const set = instruction?.op === 'set' ? program.classes[instruction.to] : undefined;
  if (!set?.isNegated || set.chars.size !== 1) return false;
  const next = closure(program, [at + 1], EDGE, EDGE);
  return next.has(at) && [...next].some((each) => program.instructions[each]?.op === 'match');
}

/** What every name that a regular pattern matches contains. */
interface RegularLandmark {
  /** The text that the name begins with. */
  readonly beginning: string;
  /** A text that occurs behind the beginning. Empty if none is known. */
  readonly word: string;
}

/** The maximum number of beginnings of a pattern, and the maximum length of each. */
const MAX_BEGINNINGS = 8;
const MAX_BEGINNING = 64;

/**
 * Returns the beginnings of the names that a regular pattern matches, each with a word behind it.
 * Every matching name has exactly one of the beginnings.
 */
export function landmarksOf(pattern: string): readonly RegularLandmark[] {
  const program = regularProgram(pattern);
  const known = landmarks.get(program);
  if (known) return known;
  const found = findLandmarks(program);
  landmarks.set(program, found);
  return found;
}

const landmarks = new WeakMap<RegularProgram, readonly RegularLandmark[]>();

function findLandmarks(program: RegularProgram): readonly RegularLandmark[] {
  if (program.hasAssertions) return [{ beginning: '', word: '' }];
  const found: RegularLandmark[] = [];
  const open: { readonly text: string; readonly at: readonly number[] }[] = [{ text: '', at: [0] }];
  for (const { text, at } of open) {
    const next = lettersAfter(program, at);
    const isOpen = next !== undefined && open.length + next.size <= MAX_BEGINNINGS * MAX_BEGINNING;
    if (isOpen && text.length < MAX_BEGINNING && next.size + found.length <= MAX_BEGINNINGS)
      for (const [char, targets] of next) open.push({ text: text + char, at: targets });
    else found.push({ beginning: text, word: wordAfter(program, at) });
  }
  return found;
}

/**
 * Returns the characters that may follow, with the instructions that follow each. Returns undefined
 * if a name may end here, or may continue with more than a few characters.
 */
function lettersAfter(
  program: RegularProgram,
  at: readonly number[],
): ReadonlyMap<string, readonly number[]> | undefined {
  const letters = new Map<string, number[]>();
  for (const each of closure(program, at, EDGE, EDGE)) {
    const instruction = program.instructions[each];
    if (instruction?.op === 'match') return undefined;
    if (instruction?.op !== 'set') continue;
    const set = program.classes[instruction.to];
    const [char] = set?.chars ?? [];
    if (set === undefined || set.isNegated || set.chars.size !== 1 || char === undefined)
      return undefined;
    letters.set(char, [...(letters.get(char) ?? []), each + 1]);
  }
  return letters;
}

/** Returns the beginning of the next field, where the rest of this field may be any text. */
function wordAfter(program: RegularProgram, at: readonly number[]): string {
  const breaks: number[] = [];
  for (const each of closure(program, at, EDGE, EDGE)) {
    const instruction = program.instructions[each];
    if (instruction?.op === 'match') return '';
    if (instruction?.op !== 'set') continue;
    if (takesBreak(program, each)) breaks.push(each + 1);
    else if (!isLoop(program, each)) return '';
  }
  let word = breaks.length > 0 ? FIELD_BREAK : '';
  for (let from: readonly number[] = breaks; from.length > 0 && word.length < MAX_BEGINNING; ) {
    const next = lettersAfter(program, from);
    const [first] = next?.size === 1 ? next : [];
    if (first === undefined) break;
    word += first[0];
    from = first[1];
  }
  return word;
}

/** Whether an instruction takes any number of characters of a field. */
function isLoop(program: RegularProgram, at: number): boolean {
  const instruction = program.instructions[at];
  const set = instruction?.op === 'set' ? program.classes[instruction.to] : undefined;
  const isAnything = set?.isNegated === true && set.chars.size === 1;
  return isAnything && closure(program, [at + 1], EDGE, EDGE).has(at);
}

/** The maximum number of states that a compiled pattern keeps before it begins again. */
const MAX_STATES = 5000;

function hasLandmark(name: string, { beginning, word }: RegularLandmark): boolean {
  return name.startsWith(beginning) && name.includes(word, beginning.length);
}

/** Compiles a regular pattern for matching many names. Each takes time in proportion to its length. */
export function compileRegular(pattern: string): (name: string) => boolean {
  let states: RegularStates | undefined;
  let known: readonly RegularLandmark[] | undefined;
  return (name) => {
    known ??= landmarksOf(pattern);
    if (!known.some((landmark) => hasLandmark(name, landmark))) return false;
    if (states === undefined || states.size > MAX_STATES) states = new RegularStates();
    let id = states.of(pattern);
    for (const char of name) {
      id = states.step(id, char);
      if (id === NONE) return false;
    }
    return states.accepts(id);
  };
}
