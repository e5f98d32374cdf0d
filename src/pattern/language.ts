import { FunctionStates } from './function-states.ts';
import { characterOutside, likelyNames } from './likely-names.ts';
import { compilePattern } from './match.ts';
import type { NameFunction, Outcome } from './name-function.ts';
import { ANY_OTHER } from './residual.ts';

/*
 * Answers questions about all names exactly (docs/reference/patterns.md#questions-about-all-names).
 * A policy is a function from names to outcomes. A walk follows two functions together, one
 * character at a time, until both have become the same function. Names are non-empty strings of
 * Unicode code points.
 */

/**
 * Names the class of change between two outcomes. Returns undefined if nothing relevant changed.
 * Two equal outcomes are never a change.
 */
export type Classify = (a: Outcome, b: Outcome) => string | undefined;

/** Limits the work of a question, and names the candidates to try first. */
export interface QuestionLimits {
  /** Preferred names for witnesses, in this order. */
  readonly candidates?: readonly string[];
  /** The number of points that the question may visit before it counts as undecided. */
  readonly stateLimit?: number;
  /**
   * A budget that several questions share. Each question subtracts the points that it visits and
   * the size of the states that it makes.
   */
  readonly budget?: Budget;
}

/** An amount of work that questions use up. It counts work, never time. */
export interface Budget {
  left: number;
}

/**
 * The number of points that one question may visit. The limit is in states and not in time, so that
 * every machine gives the same answer (docs/reference/limits.md#questions-about-all-names).
 */
export const STATE_LIMIT = 50_000;

/**
 * The maximum average size of a state, in entries and pattern suffixes. A few states with thousands
 * of patterns take as much work as many small ones.
 */
const MAX_STATE_SIZE = 32;

/**
 * One name for each class of change. `decided` is false if the limit was reached, and some classes
 * may then be missing.
 */
export interface Differences {
  readonly classes: ReadonlyMap<string, string>;
  readonly decided: boolean;
}

/** The answer to whether some name matches: an example, none, or undecided. */
export type Remainder =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly name: string }
  | { readonly kind: 'undecided' };

/**
 * Finds a name that matches some of the patterns and none of `minus`
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
 * Finds every class of change between two functions, each with the name that shows it best
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

/** Compiles a function for many names. It uses the plain matcher. */
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

/** A point in a walk: the states that two functions reach after the same prefix of a name. */
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
  /** Whether no class of change is possible for the name at this point or any longer name. */
  readonly isSettled: (states: FunctionStates, visit: Visit) => boolean;
  /** The patterns from which likely names are made. */
  readonly likely: readonly string[];
  /** The number of classes after which the search ends. */
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

/** Records a class of change under the first name that shows it. */
function addClass(
  classes: Map<string, string>,
  found: string | undefined,
  nameOf: () => string,
): void {
  if (found !== undefined && !classes.has(found)) classes.set(found, nameOf());
}

/**
 * Walks two functions together, shortest names first, until every point is seen or settled. Returns
 * false if the limit is reached before that.
 */
function walk(
  { a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }: Question,
  classes: Map<string, string>,
): boolean {
  const states = new FunctionStates();
  const queue: Visit[] = [{ a: states.of(a), b: states.of(b), char: '' }];
  // The start is not among the seen pairs. It represents the empty name, which no tool has, and a
  // longer name may lead back to it.
  const reached = { queue, seen: new Pairs(), seenBehindHalf: new Pairs() };
  // The size of the patterns themselves is fixed, so the limit applies only to what the walk adds.
  const maxSize = states.size + stateLimit * MAX_STATE_SIZE;
  const classified = new Pairs();
  const isFull = (): boolean => queue.length > stateLimit || states.size > maxSize;
  const isWithinBudget = budget ? budgetCheck(budget, states) : () => true;
  // The loop also visits points that are added to the queue while it runs.
  for (const visit of queue) {
    if (!isWithinBudget()) return false;
    // If both sides have become the same function, no longer name can differ.
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

/** The points that a walk has reached. Points after a first surrogate are kept apart. */
interface Reached {
  readonly queue: Visit[];
  readonly seen: Pairs;
  readonly seenBehindHalf: Pairs;
}

/** Adds the new points that are one character further. Returns false if the limit is reached. */
function expand(
  states: FunctionStates,
  visit: Visit,
  { queue, seen, seenBehindHalf }: Reached,
  isFull: () => boolean,
): boolean {
  for (const char of alphabetAt(states, visit)) {
    // Two surrogate halves next to each other are one character, and are read in one step.
    if (isLaterHalf(char) && isEarlierHalf(visit.char)) continue;
    const [nextA, nextB] = [states.step(visit.a, char), states.step(visit.b, char)];
    if (!(isEarlierHalf(char) ? seenBehindHalf : seen).add(nextA, nextB)) continue;
    if (isFull()) return false;
    queue.push({ a: nextA, b: nextB, from: visit, char });
  }
  return true;
}

/**
 * Returns a check that subtracts each step of a walk from a budget. The check returns false once
 * the budget is used up.
 */
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
 * Returns the characters that make a difference at a point, plus one that represents all others.
 */
function alphabetAt(states: FunctionStates, { a, b }: Visit): readonly string[] {
  const letters = states.letters(a);
  const result = [...letters];
  for (const letter of states.letters(b)) if (!letters.has(letter)) result.push(letter);
  result.push(ANY_OTHER);
  return result;
}

/**
 * Returns the name that leads to a point. It contains a plain letter wherever any character would
 * do.
 */
function readable(states: FunctionStates, visit: Visit): string {
  const chars: string[] = [];
  for (let at = visit; at.from; at = at.from) {
    chars.push(
      at.char === ANY_OTHER ? characterOutside(new Set(alphabetAt(states, at.from))) : at.char,
    );
  }
  return chars.reverse().join('');
}

/** Whether a character is a lone first surrogate. A whole pair has two code units. */
function isEarlierHalf(char: string): boolean {
  return char.length === 1 && char >= '\ud800' && char <= '\udbff';
}

/** Whether a character is a lone second surrogate. */
function isLaterHalf(char: string): boolean {
  return char >= '\udc00' && char <= '\udfff';
}
