import { FunctionStates } from './function-states.ts';
import { characterBesides, likelyNames } from './likely-names.ts';
import { compilePattern } from './match.ts';
import { ANY_OTHER } from './residual.ts';

/**
 * Exact questions about all names (docs/reference/patterns.md#questions-about-all-names): a policy
 * is a function from names to outcomes, and two of them are walked together, one character at a
 * time, until both have become the same function. Names are non-empty strings of Unicode code
 * points.
 */

/** A policy as a function of names: what each stage says of a name. */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/**
 * `all`: the labels of every entry that matches; `first`: the label of the first entry that
 * matches. Patterns of one label cost less than many labels do, since all sets of labels that some
 * name may have are told apart: a label is best what the question is about.
 */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The labels that each stage gives to a name, sorted, each once. */
export type Outcome = readonly (readonly string[])[];

/**
 * Tells the class of change between two outcomes, or undefined when nothing that matters changed;
 * two equal outcomes are never a change.
 */
export type Classify = (a: Outcome, b: Outcome) => string | undefined;

export interface QuestionLimits {
  /** Names that are preferred as witnesses, in this order. */
  readonly candidates?: readonly string[];
  /** States after which the question counts as undecided. */
  readonly stateLimit?: number;
  /**
   * Work that several questions share; each takes from it the points that it visits and what the
   * states hold that it makes.
   */
  readonly budget?: Budget;
}

/** An amount of work that is used up by questions, counted and never timed. */
export interface Budget {
  left: number;
}

/**
 * Points that one question may visit. Work is bounded by states and never by time, so that every
 * machine answers alike (docs/reference/limits.md#questions-about-all-names).
 */
export const STATE_LIMIT = 50_000;

/**
 * What a state may hold on average, in entries and suffixes of patterns: few states of thousands of
 * patterns are as much work as many.
 */
const SIZE_OF_A_STATE = 32;

/**
 * One name for each class of change that occurs; `decided` is false when the bound was met, and
 * then classes may be missing.
 */
export interface Differences {
  readonly classes: ReadonlyMap<string, string>;
  readonly decided: boolean;
}

/** Whether some name is matched by one of the patterns and by none of the others. */
export type Remainder =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly name: string }
  | { readonly kind: 'undecided' };

/**
 * What is left of a union of patterns when another union is taken away: nothing, or a name that
 * shows it (docs/reference/patterns.md#questions-about-all-names).
 */
export function subtract(
  patterns: readonly string[],
  minus: readonly string[],
  options: QuestionLimits = {},
): Remainder {
  const union = (list: readonly string[]): NameFunction => ({
    stages: [{ mode: 'all', entries: list.map((pattern) => ({ pattern, label: 'in' })) }],
  });
  const { classes, decided } = explore({
    a: union(patterns),
    b: union(minus),
    classify: ([a], [b]) => (a?.length === 1 && b?.length === 0 ? 'left' : undefined),
    // Nothing is left of nothing, and nothing besides everything.
    isSettled: (states, { a, b }) => states.isSilent(a) || states.isUniversal(b),
    likely: patterns,
    enough: 1,
    ...options,
  });
  const name = classes.get('left');
  if (name !== undefined) return { kind: 'witness', name };
  return decided ? { kind: 'none' } : { kind: 'undecided' };
}

/**
 * Every class of change between two functions, each with the most telling name
 * (docs/reference/comparison.md#names-of-tools): exact, unless `decided` is false.
 */
export function compareFunctions(
  a: NameFunction,
  b: NameFunction,
  classify: Classify,
  options: QuestionLimits = {},
): Differences {
  const likely = [a, b].flatMap(({ stages }) =>
    stages.flatMap(({ entries }) => entries.map(({ pattern }) => pattern)),
  );
  return explore({
    a,
    b,
    classify,
    isSettled: () => false,
    likely,
    enough: Number.POSITIVE_INFINITY,
    ...options,
  });
}

/** A function made ready for many names: what it says of each, by the plain matcher. */
export function compileFunction({ stages }: NameFunction): (name: string) => Outcome {
  const compiled = stages.map(({ mode, entries }) => ({
    mode,
    entries: entries.map(({ pattern, label }) => ({ pattern: compilePattern(pattern), label })),
  }));
  return (name) =>
    compiled.map(({ mode, entries }) => {
      const labels = entries
        .filter(({ pattern }) => pattern.matches(name))
        .map(({ label }) => label);
      return mode === 'all' ? [...new Set(labels)].sort() : labels.slice(0, 1);
    });
}

/** What a function says of one name. */
export function outcomeOf(f: NameFunction, name: string): Outcome {
  return compileFunction(f)(name);
}

/** A point that two functions reach together by one beginning of a name: the state of each. */
interface Visit {
  readonly a: number;
  readonly b: number;
  readonly from?: Visit;
  readonly char: string;
}

interface Question extends QuestionLimits {
  readonly a: NameFunction;
  readonly b: NameFunction;
  readonly classify: Classify;
  /** Whether no name beyond a point, nor the one that leads to it, can be of any class. */
  readonly isSettled: (states: FunctionStates, visit: Visit) => boolean;
  /** Patterns that may be filled in to make names. */
  readonly likely: readonly string[];
  /** As many classes as are asked for. */
  readonly enough: number;
}

/** Tries the names at hand, and then walks two functions together over all others. */
function explore(question: Question): Differences {
  const { a, b, classify, candidates = [], likely, enough } = question;
  const classes = new Map<string, string>();
  const [ofA, ofB] = [compileFunction(a), compileFunction(b)];
  for (const names of [candidates, likelyNames(likely)]) {
    for (const name of names) {
      if (name === '') continue;
      const found = classify(ofA(name), ofB(name));
      if (found !== undefined && !classes.has(found)) classes.set(found, name);
      if (classes.size >= enough) return { classes, decided: true };
    }
  }
  return { classes, decided: walk(question, classes) };
}

/**
 * Walks the shortest names first, until every point beyond has been seen or is settled; whether
 * that was within the bound.
 */
function walk(
  { a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }: Question,
  classes: Map<string, string>,
): boolean {
  const states = new FunctionStates();
  const queue: Visit[] = [{ a: states.of(a), b: states.of(b), char: '' }];
  // What the patterns themselves hold is given, and only what the walk adds is bounded.
  const mostSize = states.size + stateLimit * SIZE_OF_A_STATE;
  // The start is not among the seen: it stands for the empty name, which no tool has, and a longer
  // name may lead back to it.
  const seen = new Pairs();
  const seenBehindHalf = new Pairs();
  const classified = new Pairs();
  let paid = 0;
  for (let at = 0; at < queue.length; at += 1) {
    if (budget) {
      budget.left -= 1 + states.size - paid;
      paid = states.size;
      if (budget.left < 0) return false;
    }
    const visit = queue[at]!;
    // Where both sides have become the same function, no longer name can tell them apart.
    if (visit.a === visit.b || isSettled(states, visit)) continue;
    const [ofA, ofB] = [states.outcome(visit.a), states.outcome(visit.b)];
    if (visit.from && classified.add(ofA, ofB)) {
      const found = classify(states.labels(ofA), states.labels(ofB));
      if (found !== undefined && !classes.has(found)) classes.set(found, readable(states, visit));
      if (classes.size >= enough) return true;
    }
    for (const char of alphabetAt(states, visit)) {
      // Two halves that meet are one character, and that is read in one step.
      if (isLaterHalf(char) && isEarlierHalf(visit.char)) continue;
      const [nextA, nextB] = [states.step(visit.a, char), states.step(visit.b, char)];
      if (!(isEarlierHalf(char) ? seenBehindHalf : seen).add(nextA, nextB)) continue;
      if (queue.length > stateLimit || states.size > mostSize) return false;
      queue.push({ a: nextA, b: nextB, from: visit, char });
    }
  }
  return true;
}

/** Pairs of numbers, each once. */
class Pairs {
  readonly #seconds: Set<number>[] = [];

  /** Whether the pair is new. */
  add(first: number, second: number): boolean {
    const seconds = this.#seconds[first];
    if (seconds === undefined) {
      this.#seconds[first] = new Set([second]);
      return true;
    }
    return !seconds.has(second) && seconds.add(second) === seconds;
  }
}

/** The characters that tell anything here, and one that stands for all others. */
function alphabetAt(states: FunctionStates, { a, b }: Visit): readonly string[] {
  const letters = states.letters(a);
  const result = [...letters];
  for (const letter of states.letters(b)) if (!letters.has(letter)) result.push(letter);
  result.push(ANY_OTHER);
  return result;
}

/** The name that leads to a point, with a plain letter wherever the character did not matter. */
function readable(states: FunctionStates, visit: Visit): string {
  const chars: string[] = [];
  for (let at = visit; at.from; at = at.from) {
    chars.push(
      at.char === ANY_OTHER ? characterBesides(new Set(alphabetAt(states, at.from))) : at.char,
    );
  }
  return chars.reverse().join('');
}

/**
 * Whether a character is the first half of a pair and stands alone; whole pairs begin with the same
 * unit and are longer.
 */
function isEarlierHalf(char: string): boolean {
  return char.length === 1 && char >= '\ud800' && char <= '\udbff';
}

function isLaterHalf(char: string): boolean {
  return char >= '\udc00' && char <= '\udfff';
}
