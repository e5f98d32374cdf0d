import { FunctionStates } from './function-states.ts';
import { characterOutside, likelyNames } from './likely-names.ts';
import { compilePattern, holdsLoneSurrogate } from './match.ts';
import type { NameFunction, Outcome } from './name-function.ts';
import { isRegular, joinRegular } from './regular.ts';
import { Sequences } from './sequences.ts';

/*
 * Compares policies over all possible names and gives an exact answer
 * (docs/reference/patterns.md#questions-about-all-names). Each policy becomes a function from names
 * to outcomes. The comparison explores all names together, one character at a time, and stops
 * wherever the functions can no longer differ. A name is a string of one or more Unicode code
 * points.
 */

/**
 * Returns the kind of change between two outcomes, or undefined if the change is irrelevant. Must
 * return undefined for equal outcomes.
 */
export type Classify = (a: Outcome, b: Outcome) => string | undefined;

/** Limits the work of a comparison, and suggests example names. */
export interface SearchLimits {
  /** The preferred example names, best first. */
  readonly candidates?: readonly string[];
  /**
   * The maximum number of state pairs to visit. If more pairs would have to be visited, the
   * comparison is undecided.
   */
  readonly stateLimit?: number;
  /**
   * A budget that several comparisons share. Each comparison subtracts its work from the budget.
   */
  readonly budget?: Budget;
  /**
   * Lists of patterns. Only names that match at least one pattern in every list are compared,
   * because the functions agree on all other names.
   */
  readonly within?: readonly (readonly string[])[];
  /** Patterns for names that the comparison ignores. */
  readonly without?: readonly string[];
}

/** The remaining work for comparisons, counted in steps rather than time. */
export interface Budget {
  left: number;
  /**
   * Whether to count all work, including the preparation of patterns, the letters tried and steps
   * that lead to known states. If absent, only pairs of states and the sizes of new states are
   * counted.
   */
  readonly countsAll?: true;
}

/**
 * The cost of preparing a pattern, in steps. One step is added for every `CHARACTERS_PER_STEP`
 * characters in the pattern.
 */
const PATTERN_COST = 10;
const CHARACTERS_PER_STEP = 16;

/**
 * The maximum number of state pairs that one comparison visits. A time limit is not used, because
 * it would produce different results on different machines
 * (docs/reference/limits.md#questions-about-all-names).
 */
export const STATE_LIMIT = 50_000;

/**
 * The maximum average size of a state, in entries and pattern suffixes. Without this limit, a few
 * states with thousands of patterns could take as much work as many small states.
 */
const MAX_STATE_SIZE = 32;

/**
 * The kinds of change between two functions, each with an example name. If `decided` is false, the
 * search stopped at its limit and may have missed some kinds.
 */
export interface Differences {
  readonly classes: ReadonlyMap<string, string>;
  readonly decided: boolean;
}

/**
 * The result of a search for a name that matches one list of patterns but not another.
 *
 * - `none`: there is no such name
 * - `witness`: `name` is such a name
 * - `undecided`: the search stopped at its limit
 */
export type Remainder =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly name: string }
  | { readonly kind: 'undecided' };

/**
 * Finds a name that matches at least one pattern in `patterns` but no pattern in `minus`
 * (docs/reference/patterns.md#questions-about-all-names).
 */
export function subtract(
  patterns: readonly string[],
  minus: readonly string[],
  options: SearchLimits = {},
): Remainder {
  const union = (list: readonly string[]): NameFunction => ({
    stages: [{ mode: 'all', entries: list.map((pattern) => ({ pattern, label: 'in' })) }],
  });
  const { classes, decided } = explore({
    a: union(patterns),
    b: union(minus),
    classify: ([a], [b]) => (a?.length === 1 && b?.length === 0 ? 'left' : undefined),
    // The search can stop if `patterns` can no longer match, or if `minus` matches every name.
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
 * Finds every kind of change between two name functions, each with the best example name
 * (docs/reference/comparison.md#names-of-tools). The result is complete unless `decided` is false.
 */
export function compareFunctions(
  a: NameFunction,
  b: NameFunction,
  classify: Classify,
  options: SearchLimits = {},
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

/** Compiles a name function for evaluating many names quickly. */
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

/** Returns a name function's outcome for one name. */
export function outcomeOf(f: NameFunction, name: string): Outcome {
  return compileFunction(f)(name);
}

/** The states of both functions after reading the same characters. */
interface Visit {
  readonly a: number;
  readonly b: number;
  /** The state of the function that determines which names are compared. */
  readonly c: number;
  readonly from?: Visit;
  /** The last letter read, or -1 at the start of a name. */
  readonly letter: number;
}

/** The input of a comparison and the conditions under which the comparison stops. */
interface Search extends SearchLimits {
  readonly a: NameFunction;
  readonly b: NameFunction;
  readonly classify: Classify;
  /**
   * Returns whether names that begin with the characters read so far can no longer reveal a change.
   */
  readonly isSettled: (states: FunctionStates, visit: Visit) => boolean;
  /** The patterns from which likely names are generated. The comparison tries these names first. */
  readonly likely: readonly string[];
  /** The number of kinds of change after which the search stops. */
  readonly enough: number;
}

/** Tries likely names first, and then compares both functions over all names. */
function explore(search: Search): Differences {
  const { a, b, enough, budget } = search;
  const classes = new Map<string, string>();
  if (!prepares(search)) return { classes, decided: false };
  const bounds = boundsOf(search);
  const states = new FunctionStates([a, b, bounds]);
  const isWithinBudget = budget ? budgetCheck(budget, states) : () => true;
  const walked = { states, bounds, isWithinBudget };
  if (!tryNames(search, walked, classes)) return { classes, decided: false };
  return { classes, decided: classes.size >= enough || walk(search, walked, classes) };
}

/**
 * Compares both functions for likely names until enough kinds of change are found. Returns false if
 * the budget is exhausted.
 */
function tryNames(
  { a, b, classify, candidates = [], likely, enough, budget }: Search,
  { states, bounds, isWithinBudget }: Walked,
  classes: Map<string, string>,
): boolean {
  const outcomesOf = likely.some(isRegular)
    ? (f: NameFunction) => outcomesBySteps(f, states)
    : compileFunction;
  const [ofA, ofB, ofBounds] = [outcomesOf(a), outcomesOf(b), outcomesOf(bounds)];
  for (const names of [candidates, likelyNames(likely)])
    for (const name of names) {
      if (budget?.countsAll && !isWithinBudget()) return false;
      if (name === '' || !isCompared(ofBounds(name))) continue;
      addClass(classes, classify(ofA(name), ofB(name)), () => name);
      if (classes.size >= enough) return true;
    }
  return true;
}

/**
 * Subtracts the cost of preparing the patterns from the budget. Returns false if the budget is
 * exhausted.
 */
function prepares({ a, b, budget }: Search): boolean {
  if (!budget?.countsAll) return true;
  for (const { stages } of [a, b])
    for (const { entries } of stages)
      for (const { pattern } of entries)
        budget.left -= PATTERN_COST + Math.floor(pattern.length / CHARACTERS_PER_STEP);
  return budget.left >= 0;
}

/** The states of both functions, and the function that selects the names to compare. */
interface Walked {
  readonly states: FunctionStates;
  readonly bounds: NameFunction;
  readonly isWithinBudget: () => boolean;
}

/**
 * Returns the function that selects the names to compare. Its first stage contains the patterns for
 * names to ignore. Each further stage contains one list of patterns for names to compare.
 */
function boundsOf({ within = [], without = [] }: SearchLimits): NameFunction {
  const stageOf = (patterns: readonly string[]): NameFunction['stages'][number] => ({
    mode: 'all',
    entries: joinRegular(patterns).map((pattern) => ({ pattern, label: 'met' })),
  });
  return { stages: [without, ...within].map(stageOf) };
}

/** Whether a name is compared, given the labels that the bounds function assigns to the name. */
function isCompared([without = [], ...within]: Outcome): boolean {
  return without.length === 0 && within.every((labels) => labels.length > 0);
}

/**
 * Evaluates a name function by stepping through the states of a comparison. For long regular
 * patterns, this is much faster than matching each pattern.
 */
function outcomesBySteps(f: NameFunction, states: FunctionStates): (name: string) => Outcome {
  const start = states.of(f);
  const compiled = compileFunction(f);
  return (name) => {
    if (holdsLoneSurrogate(name)) return compiled(name);
    let state = start;
    for (const char of name) state = states.step(state, states.letters.of(char));
    return states.labels(states.outcome(state));
  };
}

/** Records the kind of change for a name, unless there already is an example for that kind. */
function addClass(
  classes: Map<string, string>,
  found: string | undefined,
  nameOf: () => string,
): void {
  if (found !== undefined && !classes.has(found)) classes.set(found, nameOf());
}

/**
 * Compares two functions over all names, shortest names first. Returns true when all pairs of
 * states have been visited, or false if the limit is reached first.
 */
function walk(
  { a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }: Search,
  { states, bounds, isWithinBudget }: Walked,
  classes: Map<string, string>,
): boolean {
  const start: Visit = { a: states.of(a), b: states.of(b), c: states.of(bounds), letter: -1 };
  const queue = [start];
  // The starting pair is not added to `seen`, because it represents the empty name, which is not a
  // valid tool name, and a longer name may lead back to the same states.
  const reached = { queue, seen: new Sequences(), halves: halvesOf(states) };
  // The size of the starting states is fixed, so the limit applies only to states that the
  // comparison adds.
  const maxSize = states.size + stateLimit * MAX_STATE_SIZE;
  const classified = new Sequences();
  const isFull = (): boolean => queue.length > stateLimit || states.size > maxSize;
  // The queue grows while the loop runs, and the loop also visits the pairs that are added.
  for (const visit of queue) {
    if (!isWithinBudget()) return false;
    // If both functions are in the same state, they are equal for all longer names.
    if (visit.a === visit.b || isSettled(states, visit)) continue;
    const [outcomeA, outcomeB] = [states.outcome(visit.a), states.outcome(visit.b)];
    const isName = visit.from && isCompared(states.labels(states.outcome(visit.c)));
    if (isName && isNew(classified, [outcomeA, outcomeB])) {
      const found = classify(states.labels(outcomeA), states.labels(outcomeB));
      addClass(classes, found, () => readable(states, visit));
      if (classes.size >= enough) return true;
    }
    const letters = states.lettersAt([visit.a, visit.b, visit.c]);
    if (budget?.countsAll) budget.left -= letters.length;
    if (!expand(states, visit, letters, reached, isFull)) return false;
  }
  return true;
}

/** The states that a comparison has reached so far, and how it reached them. */
interface Reached {
  readonly queue: Visit[];
  /**
   * The states reached so far. States after the first half of a surrogate pair are recorded
   * separately, because the next character may complete the pair.
   */
  readonly seen: Sequences;
  /** The half of a surrogate pair that each letter represents. Undefined for all other letters. */
  readonly halves: readonly (Half | undefined)[];
}

type Half = 'first' | 'second';

function halvesOf({ letters }: FunctionStates): readonly (Half | undefined)[] {
  return Array.from({ length: letters.count }, (_, letter) => {
    const char = letters.charOf(letter);
    if (char.length !== 1) return undefined;
    if (char >= '\ud800' && char <= '\udbff') return 'first';
    return char >= '\udc00' && char <= '\udfff' ? 'second' : undefined;
  });
}

/** Adds a list to `lists` if it is new, and returns whether it was. */
function isNew(lists: Sequences, list: readonly number[]): boolean {
  const before = lists.count;
  return lists.numberOf(list) === before;
}

/**
 * Adds the new pairs of states that the letters lead to. Returns false if the comparison reaches
 * its limit.
 */
function expand(
  states: FunctionStates,
  visit: Visit,
  letters: readonly number[],
  { queue, seen, halves }: Reached,
  isFull: () => boolean,
): boolean {
  for (const letter of letters) {
    const half = halves[letter];
    // The two halves of a surrogate pair form one character, which is a step of its own.
    if (half === 'second' && halves[visit.letter] === 'first') continue;
    const c = states.step(visit.c, letter);
    if (states.isOutside(c)) continue;
    const [a, b] = [states.step(visit.a, letter), states.step(visit.b, letter)];
    if (!isNew(seen, [a, b, c, half === 'first' ? 1 : 0])) continue;
    if (isFull()) return false;
    queue.push({ a, b, c, from: visit, letter });
  }
  return true;
}

/**
 * Returns a function that subtracts the work done since its last call from a budget. The function
 * returns false when the budget is exhausted.
 */
function budgetCheck(budget: Budget, states: FunctionStates): () => boolean {
  let paid = 0;
  return () => {
    const done = budget.countsAll ? states.work : states.size;
    budget.left -= 1 + done - paid;
    paid = done;
    return budget.left >= 0;
  };
}

/**
 * Returns the name that leads to a pair of states. Where any character would do, the name contains
 * a plain letter.
 */
function readable(states: FunctionStates, visit: Visit): string {
  const { letters } = states;
  const chars: string[] = [];
  for (let at = visit; at.from; at = at.from) {
    const { a, b, c } = at.from;
    const taken = new Set(states.lettersAt([a, b, c]));
    taken.delete(letters.other);
    const isTaken = (char: string): boolean => taken.has(letters.of(char));
    chars.push(at.letter === letters.other ? characterOutside(isTaken) : letters.charOf(at.letter));
  }
  return chars.reverse().join('');
}
