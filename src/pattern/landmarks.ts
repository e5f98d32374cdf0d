import { automatonOf, closure, NONE, setAt, takesBreak } from './automaton.ts';
import { FIELD_BREAK } from './fields.ts';
import { EDGE } from './regex/alphabet.ts';
import { type RegularProgram, regularProgram } from './regular.ts';

/** Strings that occur in every name that a regular pattern matches. */
interface RegularLandmark {
  /** The string with which the name begins. */
  readonly beginning: string;
  /** A string that occurs after the beginning. Empty if no such string is known. */
  readonly word: string;
}

/** The maximum number of beginnings for one pattern. */
const MAX_BEGINNINGS = 8;
/** The maximum length of a beginning. */
const MAX_BEGINNING = 64;

/**
 * Returns the possible beginnings of names that a regular pattern matches, each with a word that
 * must follow. Every matching name has exactly one of these beginnings.
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
 * Returns the possible next characters, each with the instructions that follow that character.
 * Returns undefined if a name may end here or if there are too many possible characters.
 */
function lettersAfter(
  program: RegularProgram,
  at: readonly number[],
): ReadonlyMap<string, readonly number[]> | undefined {
  const letters = new Map<string, number[]>();
  for (const each of closure(program, at, EDGE, EDGE)) {
    const set = setAt(program, each);
    if (program.instructions[each]?.op === 'match') return undefined;
    if (set === undefined) continue;
    const [char] = set.chars;
    if (set.isNegated || set.chars.size !== 1 || char === undefined) return undefined;
    letters.set(char, [...(letters.get(char) ?? []), each + 1]);
  }
  return letters;
}

/**
 * Returns the text at the start of the next field, if the rest of the current field is
 * unrestricted.
 */
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

/** Whether an instruction matches any text within a field. */
function isLoop(program: RegularProgram, at: number): boolean {
  const set = setAt(program, at);
  const isAnything = set?.isNegated === true && set.chars.size === 1;
  return isAnything && closure(program, [at + 1], EDGE, EDGE).has(at);
}

function hasLandmark(name: string, { beginning, word }: RegularLandmark): boolean {
  return name.startsWith(beginning) && name.includes(word, beginning.length);
}

/**
 * Compiles a regular pattern into a function that tests names in time proportional to their length.
 */
export function compileRegular(pattern: string): (name: string) => boolean {
  let known: readonly RegularLandmark[] | undefined;
  return (name) => {
    known ??= landmarksOf(pattern);
    if (!known.some((landmark) => hasLandmark(name, landmark))) return false;
    const automaton = automatonOf(regularProgram(pattern));
    let state = automaton.start;
    for (const char of name) {
      state = automaton.step(state, automaton.classes.get(char) ?? 0);
      if (state === NONE) return false;
    }
    return automaton.accepts(state);
  };
}
