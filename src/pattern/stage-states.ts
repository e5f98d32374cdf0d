import { addLetters, hasLetter, type LetterSet, type Letters } from './letters.ts';
import type { Stage } from './name-function.ts';
import { EMPTY, PatternStates } from './pattern-states.ts';
import { Sequences, Transitions } from './sequences.ts';

/** An upper bound on the number of labels in a stage. */
const MAX_LABELS = 2 ** 22;
/** The maximum number of entries to sort by insertion, which is faster for short lists. */
const FEW = 16;
/** The modes, indexed by the numbers that represent them in the keys of states. */
const MODES: readonly Stage['mode'][] = ['all', 'first'];

/** The properties of a stage's state. */
interface State {
  readonly letters: LetterSet;
  readonly labels: readonly string[];
  readonly labelsId: number;
  readonly isSilent: boolean;
  readonly isUniversal: boolean;
}

/**
 * Numbers the states of a stage after the first characters of a name have been read. Equivalent
 * states have the same number, and each transition is computed only once. Comparing two policies
 * therefore takes little more than looking up numbers
 * (docs/reference/patterns.md#questions-about-all-names).
 *
 * A state consists of entries. Each entry combines the state of a pattern and the number of a label
 * into one number.
 */
export class StageStates {
  readonly letters: Letters;
  readonly #patterns: PatternStates;
  /** Each state's mode, followed by the pattern and label of each entry. */
  readonly #keys = new Sequences();
  readonly #states: State[] = [];
  readonly #transitions: Transitions;
  readonly #labelIds = new Map<string, number>();
  readonly #labelsIds = new Map<string, number>();
  readonly #labels: string[] = [];
  /** The entries of the state under construction. */
  #entries = new Float64Array(256);
  readonly #key: number[] = [];
  /**
   * When each pattern state was last seen, counted in lists of entries, in order to find
   * duplicates.
   */
  readonly #seen: number[] = [];
  #time = 0;
  #size = 0;
  #stepped = 0;

  /** @param stages all stages in the comparison */
  constructor(stages: readonly Stage[]) {
    this.#patterns = new PatternStates(
      stages.flatMap(({ entries }) => entries.map(({ pattern }) => pattern)),
    );
    this.letters = this.#patterns.letters;
    this.#transitions = new Transitions(this.letters.count);
  }

  /**
   * The work done so far: the number of entries in all states plus the sizes of the pattern states.
   */
  get size(): number {
    return this.#size + this.#patterns.size;
  }

  /** The work done so far, including steps that led to known states. */
  get work(): number {
    return this.#size + this.#stepped + this.#patterns.work;
  }

  /** Returns a stage's state at the start of a name. */
  of({ mode, entries }: Stage): number {
    this.#reserve(entries.length);
    entries.forEach(({ pattern, label }, at) => {
      this.#entries[at] = this.#patterns.of(pattern) * MAX_LABELS + this.#labelOf(label);
    });
    return this.#intern(MODES.indexOf(mode), entries.length);
  }

  /** Returns the state after the next letter. */
  step(state: number, next: number): number {
    const letter = hasLetter(this.#at(state).letters, next) ? next : this.letters.other;
    const known = this.#transitions.get(state, letter);
    if (known !== -1) return known;
    const length = this.#keys.lengthOf(state);
    this.#reserve(length);
    this.#stepped += length >> 1;
    let count = 0;
    for (let at = 1; at < length; at += 2) {
      const pattern = this.#patterns.step(this.#keys.at(state, at), letter);
      if (pattern === EMPTY) continue;
      this.#entries[count] = pattern * MAX_LABELS + this.#keys.at(state, at + 1);
      count += 1;
    }
    const after = this.#intern(this.#keys.at(state, 0), count);
    this.#transitions.set(state, letter, after);
    return after;
  }

  /** Returns the labels for a name that ends in this state. */
  labels(state: number): readonly string[] {
    return this.#at(state).labels;
  }

  /**
   * Returns a number that identifies the labels for a name that ends in this state. Equal labels
   * have equal numbers.
   */
  labelsId(state: number): number {
    return this.#at(state).labelsId;
  }

  /**
   * Returns the letters that can each lead to a different next state. All other letters lead to the
   * same next state.
   */
  lettersAt(state: number): LetterSet {
    return this.#at(state).letters;
  }

  /** Whether every name that begins with the characters read so far receives no label. */
  isSilent(state: number): boolean {
    return this.#at(state).isSilent;
  }

  /** Whether a single entry matches every name that begins with the characters read so far. */
  isUniversal(state: number): boolean {
    return this.#at(state).isUniversal;
  }

  #at(state: number): State {
    // biome-ignore lint/style/noNonNullAssertion: states are numbered in the order of the list.
    return this.#states[state]!;
  }

  #labelOf(label: string): number {
    const known = this.#labelIds.get(label);
    if (known !== undefined) return known;
    this.#labelIds.set(label, this.#labels.length);
    return this.#labels.push(label) - 1;
  }

  #reserve(count: number): void {
    if (count > this.#entries.length) this.#entries = new Float64Array(count * 2);
  }

  /** Returns the state that the first `count` entries form. */
  #intern(mode: number, count: number): number {
    const kept = MODES[mode] === 'all' ? this.#normaliseAll(count) : this.#normaliseFirst(count);
    const key = this.#key;
    key[0] = mode;
    for (let at = 0; at < kept; at += 1) {
      const entry = this.#entries[at] ?? 0;
      key[2 * at + 1] = patternOf(entry);
      key[2 * at + 2] = entry % MAX_LABELS;
    }
    const before = this.#keys.count;
    const state = this.#keys.numberOf(key, 2 * kept + 1);
    if (state === before) this.#add(mode, kept);
    return state;
  }

  #add(mode: number, count: number): void {
    const letters = this.letters.emptySet();
    const found: string[] = [];
    let isUniversal = false;
    for (let at = 0; at < count; at += 1) {
      const pattern = this.#key[2 * at + 1] ?? EMPTY;
      addLetters(letters, this.#patterns.lettersAt(pattern));
      isUniversal ||= this.#patterns.isUniversal(pattern);
      if (this.#patterns.accepts(pattern))
        found.push(this.#labels[this.#key[2 * at + 2] ?? 0] ?? '');
    }
    const labels = MODES[mode] === 'all' ? [...new Set(found)].sort() : found.slice(0, 1);
    const labelsKey = JSON.stringify(labels);
    const labelsId = this.#labelsIds.get(labelsKey) ?? this.#labelsIds.size;
    this.#labelsIds.set(labelsKey, labelsId);
    this.#states.push({ letters, labels, labelsId, isSilent: count === 0, isUniversal });
    this.#size += count;
  }

  /**
   * Removes entries without effect from an `all` stage: duplicates and entries that can no longer
   * match. If an entry matches everything, other entries with the same label also have no effect.
   * Returns the number of entries that remain.
   */
  #normaliseAll(count: number): number {
    const entries = this.#entries;
    const universal = new Set<number>();
    for (let at = 0; at < count; at += 1) {
      const entry = entries[at] ?? 0;
      if (this.#patterns.isUniversal(patternOf(entry))) universal.add(entry % MAX_LABELS);
    }
    let live = 0;
    for (let at = 0; at < count; at += 1) {
      const entry = entries[at] ?? 0;
      const pattern = patternOf(entry);
      if (pattern === EMPTY) continue;
      const isCovered = universal.size > 0 && universal.has(entry % MAX_LABELS);
      if (isCovered && !this.#patterns.isUniversal(pattern)) continue;
      entries[live] = entry;
      live += 1;
    }
    sort(entries, 0, live);
    let kept = 0;
    for (let at = 0; at < live; at += 1) {
      if (at > 0 && entries[at] === entries[kept - 1]) continue;
      entries[kept] = entries[at] ?? 0;
      kept += 1;
    }
    return kept;
  }

  /**
   * Removes entries without effect from a `first` stage: entries that can no longer match, that
   * repeat an earlier pattern, or that follow a pattern that matches everything. Returns the number
   * of entries that remain.
   */
  #normaliseFirst(count: number): number {
    const entries = this.#entries;
    this.#time += 1;
    let live = 0;
    let endsUniversal = false;
    for (let at = 0; at < count && !endsUniversal; at += 1) {
      const entry = entries[at] ?? 0;
      const pattern = patternOf(entry);
      if (pattern === EMPTY || this.#seen[pattern] === this.#time) continue;
      this.#seen[pattern] = this.#time;
      entries[live] = entry;
      live += 1;
      endsUniversal = this.#patterns.isUniversal(pattern);
    }
    // Adjacent entries with the same label are sorted, because their order is irrelevant.
    for (let start = 0; start < live; ) {
      const label = (entries[start] ?? 0) % MAX_LABELS;
      let end = start + 1;
      while (end < live && (entries[end] ?? 0) % MAX_LABELS === label) end += 1;
      if (end === live && endsUniversal) {
        entries[start] = entries[live - 1] ?? 0;
        return start + 1;
      }
      sort(entries, start, end);
      start = end;
    }
    return live;
  }
}

const { floor } = Math;

function patternOf(entry: number): number {
  return floor(entry / MAX_LABELS);
}

/** Sorts a range of a list in ascending order, in place. */
function sort(list: Float64Array, start: number, end: number): void {
  if (end - start > FEW) {
    list.subarray(start, end).sort();
    return;
  }
  for (let at = start + 1; at < end; at += 1) {
    const value = list[at] ?? 0;
    let to = at;
    for (; to > start && (list[to - 1] ?? 0) > value; to -= 1) list[to] = list[to - 1] ?? 0;
    list[to] = value;
  }
}
