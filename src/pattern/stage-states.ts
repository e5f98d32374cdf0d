import type { Stage } from './name-function.ts';
import { PatternStates } from './pattern-states.ts';
import { ANY_OTHER } from './residual.ts';

/** More than the number of labels that a stage can have. */
const MAX_LABELS = 2 ** 22;

/** An entry of a stage, after the first characters of a name have been read. */
interface Entry {
  /** The number of the residual, which is what is left of the entry's pattern to match. */
  readonly id: number;
  /** The number of the entry's label. */
  readonly label: number;
}

/** The state of a stage, after the first characters of a name have been read. */
interface State {
  readonly mode: Stage['mode'];
  readonly entries: readonly Entry[];
  readonly letters: ReadonlySet<string>;
  readonly labels: readonly string[];
  readonly labelsId: number;
  readonly steps: Map<string, number>;
}

/**
 * Numbers the states that a stage can have after it has read the first characters of a name. States
 * that behave alike have the same number, and each transition is computed only once. Comparing two
 * policies thus takes little more than looking up numbers
 * (docs/reference/patterns.md#questions-about-all-names).
 */
export class StageStates {
  readonly #patterns = new PatternStates();
  readonly #ids = new Map<string, number>();
  readonly #states: State[] = [];
  /** The states of at most one entry, by their entry. */
  readonly #few = { all: new Map<number, number>(), first: new Map<number, number>() };
  readonly #labelIds = new Map<string, number>();
  readonly #labelsIds = new Map<string, number>();
  readonly #labels: string[] = [];
  #entries = 0;
  #stepped = 0;

  /**
   * The amount of work done so far: the number of entries in all states, plus the number of pattern
   * suffixes.
   */
  get size(): number {
    return this.#entries + this.#patterns.size;
  }

  /** The work done so far, with steps that led to known states. */
  get work(): number {
    return this.#entries + this.#stepped + this.#patterns.work;
  }

  /** Prepares for the patterns of a stage. Precedes every step. */
  learn({ entries }: Stage): void {
    for (const { pattern } of entries) this.#patterns.learn(pattern);
  }

  /**
   * Returns the character that represents a character in regular patterns, or `ANY_OTHER` if no
   * regular pattern lists it.
   */
  representative(char: string): string {
    return this.#patterns.representative(char);
  }

  /** Returns the state of a stage at the start of a name. */
  of({ mode, entries }: Stage): number {
    return this.#intern(
      mode,
      entries.map(({ pattern, label }) => ({
        id: this.#patterns.of(pattern),
        label: this.#labelOf(label),
      })),
    );
  }

  /** Returns the state that follows after one more character, which may be `ANY_OTHER`. */
  step(state: number, char: string): number {
    const { mode, entries, letters, steps } = this.#at(state);
    const letter = letters.has(char) ? char : ANY_OTHER;
    const known = steps.get(letter);
    if (known !== undefined) return known;
    const remaining: Entry[] = [];
    this.#stepped += entries.length;
    for (const entry of entries) {
      const id = this.#patterns.step(entry.id, letter);
      // Most characters rule out most patterns, and leave the rest as they were.
      if (id === entry.id) remaining.push(entry);
      else if (id !== this.#patterns.empty) remaining.push({ id, label: entry.label });
    }
    const next = this.#internFew(mode, remaining);
    steps.set(letter, next);
    return next;
  }

  /** Returns the labels of a name that ends here. */
  labels(state: number): readonly string[] {
    return this.#at(state).labels;
  }

  /** Returns a number for the labels of a name that ends here. Equal labels have equal numbers. */
  labelsId(state: number): number {
    return this.#at(state).labelsId;
  }

  /**
   * Returns the characters that can each lead to a different next state. All other characters lead
   * to one and the same next state.
   */
  letters(state: number): ReadonlySet<string> {
    return this.#at(state).letters;
  }

  /** Whether no name that begins with the characters read so far can get a label. */
  isSilent(state: number): boolean {
    return this.#at(state).entries.length === 0;
  }

  /** Whether a single entry matches all names that begin with the characters read so far. */
  isUniversal(state: number): boolean {
    return this.#at(state).entries.some(({ id }) => this.#patterns.isUniversal(id));
  }

  #at(state: number): State {
    // biome-ignore lint/style/noNonNullAssertion: states are numbered in the order of the list.
    return this.#states[state]!;
  }

  /**
   * Returns the number of a label. The keys of states contain this number, because a label may
   * contain any character.
   */
  #labelOf(label: string): number {
    const known = this.#labelIds.get(label);
    if (known !== undefined) return known;
    this.#labelIds.set(label, this.#labels.length);
    return this.#labels.push(label) - 1;
  }

  /** Returns the state of some entries, quickly if there is at most one. */
  #internFew(mode: Stage['mode'], all: readonly Entry[]): number {
    if (all.length > 1) return this.#intern(mode, all);
    const few = mode === 'all' ? this.#few.all : this.#few.first;
    const [entry] = all;
    const key = entry === undefined ? -1 : entry.id * MAX_LABELS + entry.label;
    const known = few.get(key);
    if (known !== undefined) return known;
    const state = this.#intern(mode, all);
    few.set(key, state);
    return state;
  }

  #intern(mode: Stage['mode'], all: readonly Entry[]): number {
    const entries = mode === 'all' ? this.#normalisedAll(all) : this.#normalisedFirst(all);
    let key: string = mode;
    for (const { id, label } of entries) key += ` ${id}:${label}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const state = this.#states.length;
    const labels = this.#labelsOf(mode, entries);
    const labelsKey = JSON.stringify(labels);
    const labelsId = this.#labelsIds.get(labelsKey) ?? this.#labelsIds.size;
    this.#labelsIds.set(labelsKey, labelsId);
    const letters = new Set(entries.flatMap(({ id }) => [...this.#patterns.letters(id)]));
    this.#ids.set(key, state);
    this.#states.push({ mode, entries, letters, labels, labelsId, steps: new Map() });
    this.#entries += entries.length;
    return state;
  }

  #labelsOf(mode: Stage['mode'], entries: readonly Entry[]): readonly string[] {
    const labels = entries
      .filter(({ id }) => this.#patterns.accepts(id))
      .map(({ label }) => this.#labels[label] ?? '');
    return mode === 'all' ? [...new Set(labels)].sort() : labels.slice(0, 1);
  }

  /**
   * Removes entries of an `all` stage that have no effect: duplicates, and entries that can no
   * longer match. Once an entry matches everything, other entries with the same label have no
   * effect either.
   */
  #normalisedAll(entries: readonly Entry[]): readonly Entry[] {
    const universal = new Set<number>();
    for (const { id, label } of entries) if (this.#patterns.isUniversal(id)) universal.add(label);
    const live = entries.filter(
      ({ id, label }) =>
        id !== this.#patterns.empty && (!universal.has(label) || this.#patterns.isUniversal(id)),
    );
    return inOrder(live);
  }

  /**
   * Removes entries of a `first` stage that have no effect: those that can no longer match, that
   * repeat an earlier pattern, or that follow a pattern that matches everything.
   */
  #normalisedFirst(entries: readonly Entry[]): readonly Entry[] {
    const seen = new Set<number>([this.#patterns.empty]);
    const live: Entry[] = [];
    for (const entry of entries) {
      if (seen.has(entry.id)) continue;
      seen.add(entry.id);
      live.push(entry);
      if (this.#patterns.isUniversal(entry.id)) break;
    }
    const last = live.at(-1);
    const result: Entry[] = [];
    // Adjacent entries with the same label are sorted, because their order does not matter.
    for (let at = 0; at < live.length; ) {
      const label = live[at]?.label;
      let end = at + 1;
      while (end < live.length && live[end]?.label === label) end += 1;
      const run = live.slice(at, end);
      for (const entry of end === live.length && last && this.#patterns.isUniversal(last.id)
        ? [last]
        : inOrder(run))
        result.push(entry);
      at = end;
    }
    return result;
  }
}

/** Sorts entries by their numbers, and removes duplicates. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .toSorted((a, b) => a.id - b.id || a.label - b.label)
    .filter(({ id, label }, index, sorted) => {
      const previous = sorted[index - 1];
      return previous === undefined || previous.id !== id || previous.label !== label;
    });
}
