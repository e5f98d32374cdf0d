import { compilePattern } from './match.ts';
import { StageStates } from './stage-states.ts';

/**
 * Exact questions about all names (spec 3): a policy is a function from names to outcomes, and two of them are walked together, one
 * character at a time, until both have become the same function. Names are non-empty strings of Unicode code points.
 */

/** A policy as a function of names: what each stage says of a name. */
export interface NameFunction {
  readonly stages: readonly Stage[];
}

/** `all`: the labels of every entry that matches; `first`: the label of the first entry that matches. */
export interface Stage {
  readonly mode: 'all' | 'first';
  readonly entries: readonly { readonly pattern: string; readonly label: string }[];
}

/** The labels that each stage gives to a name, sorted, each once. */
export type Outcome = readonly (readonly string[])[];

/** Tells the class of change between two outcomes, or undefined when nothing that matters changed; two equal outcomes are never a change. */
export type Classify = (a: Outcome, b: Outcome) => string | undefined;

export interface QuestionOptions {
  /** Names that are preferred as witnesses, in this order. */
  readonly candidates?: readonly string[];
  /** States after which the question counts as undecided. */
  readonly stateLimit?: number;
  /** Work that several questions share; each takes from it the patterns that are still alive at each state it visits. */
  readonly budget?: Budget;
}

/** An amount of work that is used up by questions, counted and never timed. */
export interface Budget {
  left: number;
}

/** Work is bounded by states and never by time, so that every machine gives the same answer (spec 3). */
export const STATE_LIMIT = 50_000;

/** One name for each class of change that occurs; `decided` is false when the bound was met, and then classes may be missing. */
export interface Differences {
  readonly classes: ReadonlyMap<string, string>;
  readonly decided: boolean;
}

/** Whether some name is matched by one of the patterns and by none of the others. */
export type Remainder = { readonly kind: 'none' } | { readonly kind: 'witness'; readonly name: string } | { readonly kind: 'undecided' };

/** What is left of a union of patterns when another union is taken away: nothing, or a name that shows it (spec 3). */
export function subtract(patterns: readonly string[], minus: readonly string[], options: QuestionOptions = {}): Remainder {
  const union = (list: readonly string[]): NameFunction => ({
    stages: [{ mode: 'all', entries: list.map((pattern) => ({ pattern, label: 'in' })) }],
  });
  const classify: Classify = ([a], [b]) => (a?.length === 1 && b?.length === 0 ? 'left' : undefined);
  const { classes, decided } = explore(union(patterns), union(minus), classify, options, 1);
  const name = classes.get('left');
  if (name !== undefined) return { kind: 'witness', name };
  return decided ? { kind: 'none' } : { kind: 'undecided' };
}

/** Every class of change between two functions, each with the most telling name (spec 10): exact, unless `decided` is false. */
export function compareFunctions(a: NameFunction, b: NameFunction, classify: Classify, options: QuestionOptions = {}): Differences {
  return explore(a, b, classify, options, Number.POSITIVE_INFINITY);
}

/** What a function says of one name, by the plain matcher. */
export function outcomeOf(f: NameFunction, name: string): Outcome {
  return f.stages.map(({ mode, entries }) => {
    const labels = entries.filter((entry) => compilePattern(entry.pattern).matches(name)).map((entry) => entry.label);
    return mode === 'all' ? [...new Set(labels)].sort() : labels.slice(0, 1);
  });
}

/** A point that two functions reach together by one beginning of a name: the states of their stages. */
interface Visit {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly from?: Visit;
  readonly char: string;
}

/** Stands for every character that no pattern names at this point: a lone half of a surrogate pair, which no pattern read from UTF-8 holds. */
const ANY_OTHER = '\udfff';

/** Walks two functions together, the shortest names first, until every point beyond has been seen or has become equal on both sides. */
function explore(
  a: NameFunction,
  b: NameFunction,
  classify: Classify,
  { candidates = [], stateLimit = STATE_LIMIT, budget }: QuestionOptions,
  enough: number,
): Differences {
  const classes = new Map<string, string>();
  for (const name of candidates) {
    if (name === '') continue;
    const found = classify(outcomeOf(a, name), outcomeOf(b, name));
    if (found !== undefined && !classes.has(found)) classes.set(found, name);
    if (classes.size >= enough) return { classes, decided: true };
  }
  const states = new StageStates();
  const queue: Visit[] = [{ a: a.stages.map((stage) => states.of(stage)), b: b.stages.map((stage) => states.of(stage)), char: '' }];
  // The start is not among the seen: it stands for the empty name, which no tool has, and a longer name may lead back to it.
  const seen = new Set<string>();
  for (let at = 0; at < queue.length; at += 1) {
    const visit = queue[at]!;
    // Both sides have become the same function here, so that no longer name can tell them apart.
    if (visit.a.length === visit.b.length && visit.a.every((state, index) => state === visit.b[index])) continue;
    if (visit.from) {
      const found = classify(
        visit.a.map((state) => states.labels(state)),
        visit.b.map((state) => states.labels(state)),
      );
      if (found !== undefined && !classes.has(found)) classes.set(found, readable(states, visit));
      if (classes.size >= enough) return { classes, decided: true };
    }
    if (budget) {
      budget.left -= 1 + [...visit.a, ...visit.b].reduce((sum, state) => sum + states.alive(state), 0);
      if (budget.left < 0) return { classes, decided: false };
    }
    for (const char of alphabetAt(states, visit)) {
      const next: Visit = {
        a: visit.a.map((state) => states.step(state, char)),
        b: visit.b.map((state) => states.step(state, char)),
        from: visit,
        char,
      };
      const key = keyOf(next);
      if (seen.has(key)) continue;
      if (seen.size >= stateLimit) return { classes, decided: false };
      seen.add(key);
      queue.push(next);
    }
  }
  return { classes, decided: true };
}

function keyOf({ a, b }: Pick<Visit, 'a' | 'b'>): string {
  return `${a.join(',')};${b.join(',')}`;
}

/** The characters that tell anything here, and one that stands for all others. */
function alphabetAt(states: StageStates, { a, b }: Visit): ReadonlySet<string> {
  const letters = new Set<string>();
  for (const state of [...a, ...b]) for (const letter of states.letters(state)) letters.add(letter);
  letters.add(ANY_OTHER);
  return letters;
}

/** What names are made of, the commonest first. */
const PLAIN = 'xyzabcdefghijklmnopqrstuvw0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The name that leads to a point, with a plain letter wherever the character did not matter. */
function readable(states: StageStates, visit: Visit): string {
  const path: Visit[] = [];
  for (let at: Visit | undefined = visit; at?.from; at = at.from) path.unshift(at);
  return path.map((step) => (step.char === ANY_OTHER ? anyOther(alphabetAt(states, step.from!)) : step.char)).join('');
}

function anyOther(taken: ReadonlySet<string>): string {
  for (const char of PLAIN) if (!taken.has(char)) return char;
  for (let point = 0xa1; ; point += 1) if (!taken.has(String.fromCodePoint(point))) return String.fromCodePoint(point);
}
