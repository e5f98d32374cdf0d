import { FunctionStates } from './function-states.ts';
import { characterOutside, likelyNames } from './likely-names.ts';
import { compilePattern } from './match.ts';
import type { NameFunction, Outcome } from './name-function.ts';
import { ANY_OTHER } from './residual.ts';

/*
 * Exact questions about all names (docs/reference/patterns.md#questions-about-all-names). A policy
 * is a function from names to outcomes. Two functions are walked together, one character at a time,
 * until both have become the same function. Names are non-empty strings of Unicode code points.
 */

/**
 * Names the class of change between two outcomes; undefined where nothing that matters changed. Two
 * equal outcomes are never a change.
 */
export type Classify = (a: Outcome, b: Outcome) => string | undefined;

/** How much work a question may take, and the names that it tries first. */
export interface QuestionLimits {
  /** Names that are preferred as witnesses, in this order. */
  readonly candidates?: readonly string[];
  /** How many points the question may visit before it counts as undecided. */
  readonly stateLimit?: number;
  /**
   * Work that several questions share. Each question subtracts the points that it visits and the
   * size of the states that it makes.
   */
  readonly budget?: Budget;
}

/** An amount of work that questions use up; it is counted and never timed. */
export interface Budget {
  left: number;
}

/**
 * How many points one question may visit. Work is bounded by states and never by time, so that
 * every machine gives the same answer (docs/reference/limits.md#questions-about-all-names).
 */
export const STATE_LIMIT = 50_000;

/**
 * The average size of a state that is allowed, in entries and suffixes of patterns. A few states of
 * thousands of patterns are as much work as many small ones.
 */
const MAX_STATE_SIZE = 32;

/**
 * One name for each class of change that occurs. `decided` is false where the limit was reached,
 * and classes may then be missing.
 */
export interface Differences {
  readonly classes: ReadonlyMap<string, string>;
  readonly decided: boolean;
}

/** The answer to whether some name is matched: a name, none, or undecided. */
export type Remainder =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly name: string }
  | { readonly kind: 'undecided' };

/**
 * Looks for a name that some of the patterns match and none of `minus` does
 * (docs/reference/patterns.md#questions-about-all-names).
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
    // No name remains where the patterns match none, or where `minus` matches every one.
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
 * Every class of change between two functions, each with the name that shows it best
 * (docs/reference/comparison.md#names-of-tools). The result is exact unless `decided` is false.
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

/** Compiles a function for many names; it uses the plain matcher. */
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

/** The outcome of a function for one name. */
export function outcomeOf(f: NameFunction, name: string): Outcome {
  return compileFunction(f)(name);
}

/** A point of the walk: the states that two functions reach by the same prefix of a name. */
interface Visit {
  readonly a: number;
  readonly b: number;
  readonly from?: Visit;
  readonly char: string;
}

/** The question of a walk, and where it may stop. */
interface Question extends QuestionLimits {
  readonly a: NameFunction;
  readonly b: NameFunction;
  readonly classify: Classify;
  /** Whether neither the name that leads to a point nor any longer one can be of any class. */
  readonly isSettled: (states: FunctionStates, visit: Visit) => boolean;
  /** Patterns from which likely names are made. */
  readonly likely: readonly string[];
  /** The search ends when this many classes are found. */
  readonly enough: number;
}

/** Tries likely names first, and then walks two functions together over all names. */
function explore(question: Question): Differences {
  const { a, b, classify, candidates = [], likely, enough } = question;
  const classes = new Map<string, string>();
  const [outcomeOfA, outcomeOfB] = [compileFunction(a), compileFunction(b)];
  for (const names of [candidates, likelyNames(likely)]) {
    for (const name of names) {
      if (name === '') continue;
      addClass(classes, classify(outcomeOfA(name), outcomeOfB(name)), () => name);
      if (classes.size >= enough) return { classes, decided: true };
    }
  }
  return { classes, decided: walk(question, classes) };
}

/** Records a class of change under the first name that shows it. */
function addClass(
  classes: Map<string, string>,
  found: string | undefined,
  nameOf: () => string,
): void {
  if (found !== undefined && !classes.has(found)) classes.set(found, nameOf());
}

/**
 * Walks two functions together, the shortest names first, until every point has been seen or is
 * settled. False where the limit was reached before that.
 */
function walk(
  { a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }: Question,
  classes: Map<string, string>,
): boolean {
  const states = new FunctionStates();
  const queue: Visit[] = [{ a: states.of(a), b: states.of(b), char: '' }];
  // The start is not among the seen pairs. It stands for the empty name, which no tool has, and a
  // longer name may lead back to it.
  const reached = { queue, seen: new Pairs(), seenBehindHalf: new Pairs() };
  // The size of the patterns themselves is given; only what the walk adds is bounded.
  const maxSize = states.size + stateLimit * MAX_STATE_SIZE;
  const classified = new Pairs();
  const isFull = (): boolean => queue.length > stateLimit || states.size > maxSize;
  const isWithinBudget = budget ? budgetCheck(budget, states) : () => true;
  // A queue is iterated to its end, also as it grows.
  for (const visit of queue) {
    if (!isWithinBudget()) return false;
    // Where both sides have become the same function, no longer name can differ.
    if (visit.a === visit.b || isSettled(states, visit)) continue;
    const [outcomeA, outcomeB] = [states.outcome(visit.a), states.outcome(visit.b)];
    if (visit.from && classified.add(outcomeA, outcomeB)) {
      const found = classify(states.labels(outcomeA), states.labels(outcomeB));
      addClass(classes, found, () => readable(states, visit));
      if (classes.size >= enough) return true;
    }
    if (!expand(states, visit, reached, isFull)) return false;
  }
  return true;
}

/** The points that a walk has reached, those after a first surrogate apart. */
interface Reached {
  readonly queue: Visit[];
  readonly seen: Pairs;
  readonly seenBehindHalf: Pairs;
}

/** Adds the new points one character after a point; false where the limit was reached. */
function expand(
  states: FunctionStates,
  visit: Visit,
  { queue, seen, seenBehindHalf }: Reached,
  isFull: () => boolean,
): boolean {
  for (const char of alphabetAt(states, visit)) {
    // Two halves next to each other are one character, which is read in one step.
    if (isLaterHalf(char) && isEarlierHalf(visit.char)) continue;
    const [nextA, nextB] = [states.step(visit.a, char), states.step(visit.b, char)];
    if (!(isEarlierHalf(char) ? seenBehindHalf : seen).add(nextA, nextB)) continue;
    if (isFull()) return false;
    queue.push({ a: nextA, b: nextB, from: visit, char });
  }
  return true;
}

/** Subtracts each step of a walk from a budget; false once the budget is used up. */
function budgetCheck(budget: Budget, states: FunctionStates): () => boolean {
  let paid = 0;
  return () => {
    budget.left -= 1 + states.size - paid;
    paid = states.size;
    return budget.left >= 0;
  };
}

/** A set of pairs of numbers. */
class Pairs {
  readonly #seconds: Set<number>[] = [];

  /** Adds a pair; true where it is new. */
  add(first: number, second: number): boolean {
    const seconds = this.#seconds[first];
    if (seconds === undefined) {
      this.#seconds[first] = new Set([second]);
      return true;
    }
    return !seconds.has(second) && seconds.add(second) === seconds;
  }
}

/** The characters that make a difference at a point, and one that stands for all others. */
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
      at.char === ANY_OTHER ? characterOutside(new Set(alphabetAt(states, at.from))) : at.char,
    );
  }
  return chars.reverse().join('');
}

/** Whether a character is a first surrogate alone; a whole pair has two code units. */
function isEarlierHalf(char: string): boolean {
  return char.length === 1 && char >= '\ud800' && char <= '\udbff';
}

/** Whether a character is a second surrogate alone. */
function isLaterHalf(char: string): boolean {
  return char >= '\udc00' && char <= '\udfff';
}
