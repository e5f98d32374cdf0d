import { FunctionStates } from './function-states.ts';
import { characterOutside, likelyNames } from './likely-names.ts';
import { compilePattern, holdsLoneSurrogate } from './match.ts';
import type { NameFunction, Outcome } from './name-function.ts';
import { isRegular, joinRegular } from './regular.ts';
import { ANY_OTHER } from './residual.ts';

/*
 * Compares policies over all possible names, with an exact answer
 * (docs/reference/patterns.md#questions-about-all-names). Each policy becomes a function from names
 * to outcomes. The comparison reads all names at once, one character at a time. It stops wherever
 * both functions behave alike from then on. A name is a string of one or more Unicode code points.
 */

/**
 * Returns the kind of change from one outcome to another, or undefined if the change does not
 * matter. Equal outcomes are never a change.
 */
export type Classify = (a: Outcome, b: Outcome) => string | undefined;

/** Limits the work of a comparison, and suggests names to use as examples. */
export interface SearchLimits {
  /** The names that are preferred as examples, best first. */
  readonly candidates?: readonly string[];
  /** The maximum number of pairs of states to visit. Beyond it, the comparison is undecided. */
  readonly stateLimit?: number;
  /**
   * The budget of several comparisons. Each comparison subtracts the work that it does.
   */
  readonly budget?: Budget;
  /**
   * Lists of patterns. The comparison visits only names that match a pattern of each list, because
   * the functions do not differ about others.
   */
  readonly within?: readonly (readonly string[])[];
  /** Patterns of names that the comparison leaves out. */
  readonly without?: readonly string[];
}

/** The work that may still be spent on comparisons. It is counted in steps, not time. */
export interface Budget {
  left: number;
  /**
   * Whether all work counts: preparing patterns, characters that are tried, and steps that lead to
   * known states. Otherwise, only the pairs of states and the sizes of new states count.
   */
  readonly countsAll?: true;
}

/** The work to prepare a pattern: so many steps, and one more for so many characters. */
const PATTERN_COST = 10;
const CHARACTERS_PER_STEP = 16;

/**
 * The maximum number of pairs of states that one comparison visits. The limit is not a time, so
 * that every machine gives the same answer (docs/reference/limits.md#questions-about-all-names).
 */
export const STATE_LIMIT = 50_000;

/**
 * The maximum average size of a state, in entries and pattern suffixes. Without it, a few states
 * with thousands of patterns could take as much work as many small states.
 */
const MAX_STATE_SIZE = 32;

/**
 * The kinds of change between two functions, each with an example name. If `decided` is false, the
 * search reached its limit, and some kinds may be missing.
 */
export interface Differences {
  readonly classes: ReadonlyMap<string, string>;
  readonly decided: boolean;
}

/**
 * The result of searching for a name that matches one list of patterns but not another. `none`:
 * there is no such name. `witness`: `name` is one. `undecided`: the search reached its limit.
 */
export type Remainder =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly name: string }
  | { readonly kind: 'undecided' };

/**
 * Finds a name that matches a pattern of `patterns` and no pattern of `minus`
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
    // No name can remain if no pattern in `patterns` matches any more, or if `minus` matches every
    // name.
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
 * Finds every kind of change from one name function to another, each with the best example name
 * (docs/reference/comparison.md#names-of-tools). No kind is missing unless `decided` is false.
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

/** Compiles a name function, so that it returns the outcomes of many names quickly. */
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

/** Returns the outcome that a name function gives to one name. */
export function outcomeOf(f: NameFunction, name: string): Outcome {
  return compileFunction(f)(name);
}

/** The states of the two compared name functions after reading the same characters. */
interface Visit {
  readonly a: number;
  readonly b: number;
  /** The state of the function that says which names are visited. */
  readonly c: number;
  readonly from?: Visit;
  readonly char: string;
}

/** The input of a comparison, and the conditions on which it stops. */
interface Search extends SearchLimits {
  readonly a: NameFunction;
  readonly b: NameFunction;
  readonly classify: Classify;
  /** Whether no name that begins with the characters read so far can show a change. */
  readonly isSettled: (states: FunctionStates, visit: Visit) => boolean;
  /** The patterns from which likely names are created, to be tried first. */
  readonly likely: readonly string[];
  /** The number of kinds of change after which the search stops. */
  readonly enough: number;
}

/** Tries likely names first, then compares both functions over all names. */
function explore(search: Search): Differences {
  const { a, b, enough, budget } = search;
  if (!prepares(search)) return { classes: new Map(), decided: false };
  const bounds = boundsOf(search);
  const states = new FunctionStates([a, b, bounds]);
  const classes = new Map<string, string>();
  const isWithinBudget = budget ? budgetCheck(budget, states) : () => true;
  const walked = { states, bounds, isWithinBudget };
  if (!tryNames(search, walked, classes)) return { classes, decided: false };
  return { classes, decided: classes.size >= enough || walk(search, walked, classes) };
}

/**
 * Compares both functions for likely names, until there are enough kinds of change. Returns false
 * if the budget is used up.
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

/** Pays for preparing the patterns of a comparison. Returns false if the budget is used up. */
function prepares({ a, b, budget }: Search): boolean {
  if (!budget?.countsAll) return true;
  for (const { stages } of [a, b])
    for (const { entries } of stages)
      for (const { pattern } of entries)
        budget.left -= PATTERN_COST + Math.floor(pattern.length / CHARACTERS_PER_STEP);
  return budget.left >= 0;
}

/** The states of both functions, and of the function that says which names are compared. */
interface Walked {
  readonly states: FunctionStates;
  readonly bounds: NameFunction;
  readonly isWithinBudget: () => boolean;
}

/**
 * Returns the function that says which names are compared: its first stage for those to leave out,
 * and one for each list of those to visit.
 */
function boundsOf({ within = [], without = [] }: SearchLimits): NameFunction {
  const stageOf = (patterns: readonly string[]): NameFunction['stages'][number] => ({
    mode: 'all',
    entries: joinRegular(patterns).map((pattern) => ({ pattern, label: 'met' })),
  });
  return { stages: [without, ...within].map(stageOf) };
}

/** Whether a name is compared, given the labels of the bounds. */
function isCompared([without = [], ...within]: Outcome): boolean {
  return without.length === 0 && within.every((labels) => labels.length > 0);
}

/**
 * Evaluates a function with the states of a comparison. Regular patterns are long, so this is much
 * faster than matching each of them.
 */
function outcomesBySteps(f: NameFunction, states: FunctionStates): (name: string) => Outcome {
  const start = states.of(f);
  const compiled = compileFunction(f);
  return (name) => {
    if (holdsLoneSurrogate(name)) return compiled(name);
    let state = start;
    for (const char of name) state = states.step(state, states.representative(char));
    return states.labels(states.outcome(state));
  };
}

/** Stores the kind of change that a name shows, unless this kind already has an example. */
function addClass(
  classes: Map<string, string>,
  found: string | undefined,
  nameOf: () => string,
): void {
  if (found !== undefined && !classes.has(found)) classes.set(found, nameOf());
}

/**
 * Compares two functions over all names, shortest names first. Returns true once no pair of states
 * is left, and false if it reaches the limit before.
 */
function walk(
  { a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }: Search,
  { states, bounds, isWithinBudget }: Walked,
  classes: Map<string, string>,
): boolean {
  const start: Visit = { a: states.of(a), b: states.of(b), c: states.of(bounds), char: '' };
  const queue = [start];
  // The starting pair is not added to `seen`. It represents the empty name, which no tool has, and
  // a longer name may lead back to the same states.
  const reached = { queue, seen: new Triples(), seenBehindHalf: new Triples() };
  // The starting states have a fixed size, so the limit applies only to states that the
  // comparison adds.
  const maxSize = states.size + stateLimit * MAX_STATE_SIZE;
  const classified = new Pairs();
  const isFull = (): boolean => queue.length > stateLimit || states.size > maxSize;
  // The loop also visits pairs that are added to the queue while it runs.
  for (const visit of queue) {
    if (!isWithinBudget()) return false;
    // If both functions are in the same state, no longer name can distinguish them.
    if (visit.a === visit.b || isSettled(states, visit)) continue;
    const [outcomeA, outcomeB] = [states.outcome(visit.a), states.outcome(visit.b)];
    const isName = visit.from && isCompared(states.labels(states.outcome(visit.c)));
    if (isName && classified.add(outcomeA, outcomeB)) {
      const found = classify(states.labels(outcomeA), states.labels(outcomeB));
      addClass(classes, found, () => readable(states, visit));
      if (classes.size >= enough) return true;
    }
    const letters = alphabetAt(states, visit);
    if (budget?.countsAll) budget.left -= letters.length;
    if (!expand(states, visit, letters, reached, isFull)) return false;
  }
  return true;
}

/**
 * The pairs of states that a comparison has reached. Those after the first half of a surrogate pair
 * are kept separately, because the next character may complete the pair.
 */
interface Reached {
  readonly queue: Visit[];
  readonly seen: Triples;
  readonly seenBehindHalf: Triples;
}

/**
 * Adds the new pairs of states to which one more of the given characters leads. Returns false if
 * the comparison reaches its limit.
 */
function expand(
  states: FunctionStates,
  visit: Visit,
  letters: readonly string[],
  { queue, seen, seenBehindHalf }: Reached,
  isFull: () => boolean,
): boolean {
  for (const char of letters) {
    // The two halves of a surrogate pair form one character, which is a separate step.
    if (isLaterHalf(char) && isEarlierHalf(visit.char)) continue;
    const c = states.step(visit.c, char);
    if (states.isOutside(c)) continue;
    const [a, b] = [states.step(visit.a, char), states.step(visit.b, char)];
    if (!(isEarlierHalf(char) ? seenBehindHalf : seen).add(a, b, c)) continue;
    if (isFull()) return false;
    queue.push({ a, b, c, from: visit, char });
  }
  return true;
}

/**
 * Returns a function that subtracts the work done since its last call from a budget. It returns
 * false once the budget is used up.
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

/** A set of pairs of non-negative integers. */
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

/** Characters that nobody expects in an example, so they are tried last. */
const UNEXPECTED = new Set('"\'`;|&$<>\\!(){}*?.~=\n');

/** A set of triples of non-negative integers. */
class Triples {
  readonly #thirds: Pairs[] = [];

  /** Adds a triple and returns whether it is new. */
  add(first: number, second: number, third: number): boolean {
    const pairs = this.#thirds[third] ?? new Pairs();
    this.#thirds[third] = pairs;
    return pairs.add(first, second);
  }
}

/**
 * Returns the characters that can each lead one of the functions to a different next state, plus
 * one that stands for all other characters.
 */
function alphabetAt(states: FunctionStates, { a, b, c }: Visit): readonly string[] {
  const letters = new Set(states.letters(a));
  for (const letter of states.letters(b)) letters.add(letter);
  for (const letter of states.letters(c)) letters.add(letter);
  letters.add(ANY_OTHER);
  const [plain, others]: readonly [string[], string[]] = [[], []];
  for (const letter of letters) (UNEXPECTED.has(letter) ? others : plain).push(letter);
  for (const letter of others) plain.push(letter);
  return plain;
}

/**
 * Returns the name that leads to a pair of states. If a position may have any character, uses a
 * plain letter.
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

/** Whether a string is only the first half of a surrogate pair. */
function isEarlierHalf(char: string): boolean {
  return char.length === 1 && char >= '\ud800' && char <= '\udbff';
}

/** Whether a string is only the second half of a surrogate pair. */
function isLaterHalf(char: string): boolean {
  return char >= '\udc00' && char <= '\udfff';
}
