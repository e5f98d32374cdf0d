import { FunctionStates } from './function-states.ts';
import { characterOutside, likelyNames } from './likely-names.ts';
import { compilePattern } from './match.ts';
import type { NameFunction, Outcome } from './name-function.ts';
import { ANY_OTHER } from './residual.ts';

/*
 * Compares patterns over all possible names, with an exact answer
 * (docs/reference/patterns.md#questions-about-all-names). A policy is a function from names to
 * outcomes. A walk follows two functions through all names at once, one character at a time, and
 * stops where both behave alike from there on. Names are non-empty strings of Unicode code points.
 */

/**
 * Returns the class of a change from one outcome to another, or undefined if nothing relevant
 * changed. Equal outcomes are never a change.
 */
export type Classify = (a: Outcome, b: Outcome) => string | undefined;

/** Limits the work of a question, and lists names to try first. */
export interface QuestionLimits {
  /** The names to prefer as examples, best first. */
  readonly candidates?: readonly string[];
  /**
   * The maximum number of points that the question may visit. Beyond it, the question is undecided.
   */
  readonly stateLimit?: number;
  /**
   * A budget that several questions share. Each question subtracts the points that it visits and
   * the size of the states that it creates.
   */
  readonly budget?: Budget;
}

/** The amount of work that is left for questions. It counts steps, never time. */
export interface Budget {
  left: number;
}

/**
 * The maximum number of points that one question may visit. The limit counts points instead of
 * time, so that every machine gives the same answer
 * (docs/reference/limits.md#questions-about-all-names).
 */
export const STATE_LIMIT = 50_000;

/**
 * The maximum average size of a state, in entries and pattern suffixes. Without this limit, a few
 * states with thousands of patterns could take as much work as many small ones.
 */
const MAX_STATE_SIZE = 32;

/**
 * An example name for each class of change. If `decided` is false, the search reached its limit,
 * and classes may be missing.
 */
export interface Differences {
  readonly classes: ReadonlyMap<string, string>;
  readonly decided: boolean;
}

/** The answer to whether any name is left: none is, an example of one that is, or undecided. */
export type Remainder =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly name: string }
  | { readonly kind: 'undecided' };

/**
 * Finds a name that matches at least one of `patterns` and none of `minus`
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
    // No name remains if the patterns match none, or if `minus` matches every name.
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
 * Finds every class of change between two functions, each with the name that shows the change best
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

/** Compiles a function for evaluating many names. */
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

/** Returns the outcome of a function for one name. */
export function outcomeOf(f: NameFunction, name: string): Outcome {
  return compileFunction(f)(name);
}

/** A point in a walk: the states of both functions after the same beginning of a name. */
interface Visit {
  readonly a: number;
  readonly b: number;
  readonly from?: Visit;
  readonly char: string;
}

/** The question that a walk answers, and the conditions for stopping. */
interface Question extends QuestionLimits {
  readonly a: NameFunction;
  readonly b: NameFunction;
  readonly classify: Classify;
  /**
   * Whether no change is possible from this point on, for the name read so far or any longer one.
   */
  readonly isSettled: (states: FunctionStates, visit: Visit) => boolean;
  /** The patterns from which likely names are made. */
  readonly likely: readonly string[];
  /** The number of classes to find. The search ends when it has found that many. */
  readonly enough: number;
}

/** Tries likely names first, and then walks both functions over all names. */
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

/** Records a class of change with its example name, unless the class is already known. */
function addClass(
  classes: Map<string, string>,
  found: string | undefined,
  nameOf: () => string,
): void {
  if (found !== undefined && !classes.has(found)) classes.set(found, nameOf());
}

/**
 * Walks through both functions, shortest names first, until every point has been visited or is
 * settled. Returns false if the walk reaches its limit first.
 */
function walk(
  { a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }: Question,
  classes: Map<string, string>,
): boolean {
  const states = new FunctionStates([a, b]);
  const queue: Visit[] = [{ a: states.of(a), b: states.of(b), char: '' }];
  // The starting point is not added to `seen`. It represents the empty name, which no tool has, and
  // a longer name may lead back to the same states.
  const reached = { queue, seen: new Pairs(), seenBehindHalf: new Pairs() };
  // The states of the two starting points have a fixed size, so the limit applies only to those
  // that the walk adds.
  const maxSize = states.size + stateLimit * MAX_STATE_SIZE;
  const classified = new Pairs();
  const isFull = (): boolean => queue.length > stateLimit || states.size > maxSize;
  const isWithinBudget = budget ? budgetCheck(budget, states) : () => true;
  // The loop also visits points that are added to the queue while it runs.
  for (const visit of queue) {
    if (!isWithinBudget()) return false;
    // If both functions are in the same state, no longer name can distinguish them.
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

/**
 * The points that a walk has reached. A point after the first half of a surrogate pair is recorded
 * separately, because the next character may complete the pair.
 */
interface Reached {
  readonly queue: Visit[];
  readonly seen: Pairs;
  readonly seenBehindHalf: Pairs;
}

/**
 * Adds the new points that are one character further. Returns false if the walk reaches its limit.
 */
function expand(
  states: FunctionStates,
  visit: Visit,
  { queue, seen, seenBehindHalf }: Reached,
  isFull: () => boolean,
): boolean {
  for (const char of alphabetAt(states, visit)) {
    // Two surrogate halves in succession form one character, which is a single step of its own.
    if (isLaterHalf(char) && isEarlierHalf(visit.char)) continue;
    const [nextA, nextB] = [states.step(visit.a, char), states.step(visit.b, char)];
    if (!(isEarlierHalf(char) ? seenBehindHalf : seen).add(nextA, nextB)) continue;
    if (isFull()) return false;
    queue.push({ a: nextA, b: nextB, from: visit, char });
  }
  return true;
}

/**
 * Returns a function that subtracts the work since its last call from a budget. It returns false
 * once the budget is used up.
 */
function budgetCheck(budget: Budget, states: FunctionStates): () => boolean {
  let paid = 0;
  return () => {
    budget.left -= 1 + states.size - paid;
    paid = states.size;
    return budget.left >= 0;
  };
}

/** A set of pairs of whole numbers. */
class Pairs {
  readonly #seconds: Set<number>[] = [];

  /** Adds a pair and returns whether it is new. */
  add(first: number, second: number): boolean {
    const seconds = this.#seconds[first];
    if (seconds === undefined) {
      this.#seconds[first] = new Set([second]);
      return true;
    }
    return !seconds.has(second) && seconds.add(second) === seconds;
  }
}

/**
 * Returns the characters that affect how either function continues from a point, plus one that
 * represents all others.
 */
function alphabetAt(states: FunctionStates, { a, b }: Visit): readonly string[] {
  const letters = states.letters(a);
  const result = [...letters];
  for (const letter of states.letters(b)) if (!letters.has(letter)) result.push(letter);
  result.push(ANY_OTHER);
  return result;
}

/**
 * Returns the name that leads to a point. Where any character would do, the name has a plain
 * letter.
 */
function readable(states: FunctionStates, visit: Visit): string {
  const chars: string[] = [];
  for (let at = visit; at.from; at = at.from) {
    const taken = new Set(alphabetAt(states, at.from).filter((char) => char !== ANY_OTHER));
    const isTaken = (char: string): boolean =>
      taken.has(char) || taken.has(states.representative(char));
    chars.push(at.char === ANY_OTHER ? characterOutside(isTaken) : at.char);
  }
  return chars.reverse().join('');
}

/** Whether a character is the first half of a surrogate pair without its second half. */
function isEarlierHalf(char: string): boolean {
  return char.length === 1 && char >= '\ud800' && char <= '\udbff';
}

/** Whether a character is the second half of a surrogate pair without its first half. */
function isLaterHalf(char: string): boolean {
  return char >= '\udc00' && char <= '\udfff';
}
