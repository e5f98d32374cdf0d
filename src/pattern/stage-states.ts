import type { Stage } from './language.ts';
import { ANY_OTHER, Residuals } from './residual.ts';

/**
 * An entry of a stage after a beginning of a name: what is left of its pattern, and the number of
 * what it says.
 */
interface Entry {
  readonly id: number;
  readonly label: number;
}

/** A stage after a beginning of a name, and what is known of it. */
interface State {
  readonly mode: Stage['mode'];
  readonly entries: readonly Entry[];
  readonly letters: ReadonlySet<string>;
  readonly labels: readonly string[];
  readonly labelsId: number;
  readonly steps: Map<string, number>;
}

/**
 * Stages after a beginning of a name, normalised and numbered: equal stages have equal numbers, and
 * each step is made once, so that walking two policies together costs little more than looking
 * numbers up (docs/reference/patterns.md#questions-about-all-names).
 */
export class StageStates {
  readonly #residuals = new Residuals();
  readonly #ids = new Map<string, number>();
  readonly #states: State[] = [];
  readonly #labelIds = new Map<string, number>();
  readonly #labelsIds = new Map<string, number>();
  readonly #labels: string[] = [];
  #entries = 0;

  /** How many entries and suffixes of patterns all states hold together: the work that was done. */
  get size(): number {
    return this.#entries + this.#residuals.size;
  }

  /** The state of a stage before anything is read. */
  of({ mode, entries }: Stage): number {
    return this.#intern(
      mode,
      entries.map(({ pattern, label }) => ({
        id: this.#residuals.of(pattern),
        label: this.#labelOf(label),
      })),
    );
  }

  /** The state after one more character, which may be `ANY_OTHER`. */
  step(state: number, char: string): number {
    const { mode, entries, letters, steps } = this.#states[state]!;
    const letter = letters.has(char) ? char : ANY_OTHER;
    const known = steps.get(letter);
    if (known !== undefined) return known;
    const left: Entry[] = [];
    for (const entry of entries) {
      const id = this.#residuals.step(entry.id, letter);
      // Most characters end most patterns and change nothing of the others.
      if (id === entry.id) left.push(entry);
      else if (id !== this.#residuals.empty) left.push({ id, label: entry.label });
    }
    const next = this.#intern(mode, left);
    steps.set(letter, next);
    return next;
  }

  /** What the stage says of the name that was read. */
  labels(state: number): readonly string[] {
    return this.#states[state]!.labels;
  }

  /** A number that states have in common when they say the same. */
  labelsId(state: number): number {
    return this.#states[state]!.labelsId;
  }

  /** Characters that the stage tells from any other here. */
  letters(state: number): ReadonlySet<string> {
    return this.#states[state]!.letters;
  }

  /** Whether the stage says nothing of this name and of any longer one. */
  isSilent(state: number): boolean {
    return this.#states[state]!.entries.length === 0;
  }

  /** Whether some entry of the stage takes this name and every longer one. */
  isUniversal(state: number): boolean {
    return this.#states[state]!.entries.some(({ id }) => this.#residuals.isUniversal(id));
  }

  /** Labels are data and may hold any character: only their numbers go into keys. */
  #labelOf(label: string): number {
    const known = this.#labelIds.get(label);
    if (known !== undefined) return known;
    this.#labelIds.set(label, this.#labels.length);
    return this.#labels.push(label) - 1;
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
    const letters = new Set(entries.flatMap(({ id }) => [...this.#residuals.letters(id)]));
    this.#ids.set(key, state);
    this.#states.push({ mode, entries, letters, labels, labelsId, steps: new Map() });
    this.#entries += entries.length;
    return state;
  }

  #labelsOf(mode: Stage['mode'], entries: readonly Entry[]): readonly string[] {
    const labels = entries
      .filter(({ id }) => this.#residuals.accepts(id))
      .map(({ label }) => this.#labels[label]!);
    return mode === 'all' ? [...new Set(labels)].sort() : labels.slice(0, 1);
  }

  /**
   * Where every entry speaks: dead and equal ones are left out, and so is all of a label that one
   * entry gives to every name.
   */
  #normalisedAll(entries: readonly Entry[]): readonly Entry[] {
    const universal = new Set<number>();
    for (const { id, label } of entries) if (this.#residuals.isUniversal(id)) universal.add(label);
    const live = entries.filter(
      ({ id, label }) =>
        id !== this.#residuals.empty && (!universal.has(label) || this.#residuals.isUniversal(id)),
    );
    return inOrder(live);
  }

  /**
   * Where the first entry speaks: dead ones are left out, those that an equal one is before, and
   * all behind one that takes every name.
   */
  #normalisedFirst(entries: readonly Entry[]): readonly Entry[] {
    const seen = new Set<number>([this.#residuals.empty]);
    const live: Entry[] = [];
    for (const entry of entries) {
      if (seen.has(entry.id)) continue;
      seen.add(entry.id);
      live.push(entry);
      if (this.#residuals.isUniversal(entry.id)) break;
    }
    const last = live.at(-1);
    const result: Entry[] = [];
    // Neighbours of one label say the same in any order, so they are put in one.
    for (let at = 0; at < live.length; ) {
      let end = at;
      while (live[end]?.label === live[at]!.label) end += 1;
      const run = live.slice(at, end);
      for (const entry of end === live.length && last && this.#residuals.isUniversal(last.id)
        ? [last]
        : inOrder(run))
        result.push(entry);
      at = end;
    }
    return result;
  }
}

/** Entries that all speak, each once. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .toSorted((a, b) => a.id - b.id || a.label - b.label)
    .filter(
      ({ id, label }, index, sorted) =>
        index === 0 || sorted[index - 1]!.id !== id || sorted[index - 1]!.label !== label,
    );
}
