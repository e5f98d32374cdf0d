import type { Stage } from './language.ts';
import { Residuals } from './residual.ts';

/** An entry of a stage after a beginning of a name: what is left of its pattern, and what it says. */
interface Entry {
  readonly id: number;
  readonly label: string;
}

/**
 * Stages after a beginning of a name, normalised and numbered: equal stages have equal numbers, and each step is made once,
 * so that walking two policies together costs little more than looking numbers up (spec 3, "states normalised and shared").
 */
export class StageStates {
  readonly #residuals = new Residuals();
  readonly #ids = new Map<string, number>();
  readonly #entries: (readonly Entry[])[] = [];
  readonly #modes: Stage['mode'][] = [];
  readonly #steps: Map<string, number>[] = [];
  readonly #letters: (readonly string[])[] = [];

  /** The state of a stage before anything is read. */
  of({ mode, entries }: Stage): number {
    return this.#intern(
      mode,
      entries.map(({ pattern, label }) => ({ id: this.#residuals.of(pattern), label })),
    );
  }

  /** The state after one more character; `char` may be one that no pattern names. */
  step(state: number, char: string): number {
    const steps = this.#steps[state]!;
    const known = steps.get(char);
    if (known !== undefined) return known;
    const entries = this.#entries[state]!.map(({ id, label }) => ({ id: this.#residuals.step(id, char), label }));
    const next = this.#intern(this.#modes[state]!, entries);
    steps.set(char, next);
    return next;
  }

  /** What the stage says of the name that was read. */
  labels(state: number): readonly string[] {
    const labels = this.#entries[state]!.filter(({ id }) => this.#residuals.accepts(id)).map(({ label }) => label);
    return this.#modes[state] === 'all' ? [...new Set(labels)].sort() : labels.slice(0, 1);
  }

  /** How many entries can still match. */
  alive(state: number): number {
    return this.#entries[state]!.length;
  }

  /** Characters that the stage tells from any other here. */
  letters(state: number): readonly string[] {
    return this.#letters[state]!;
  }

  #intern(mode: Stage['mode'], entries: readonly Entry[]): number {
    const kept = this.#normalised(mode, entries);
    const key = `${mode} ${kept.map(({ id, label }) => `${id}:${label}`).join(',')}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const state = this.#entries.length;
    this.#ids.set(key, state);
    this.#entries.push(kept);
    this.#modes.push(mode);
    this.#steps.push(new Map());
    this.#letters.push([...new Set(kept.flatMap(({ id }) => [...this.#residuals.letters(id)]))]);
    return state;
  }

  /** Entries that say nothing are left out, so that stages that are equal look equal as often as that is cheap to see. */
  #normalised(mode: Stage['mode'], entries: readonly Entry[]): readonly Entry[] {
    const kept: Entry[] = [];
    const seen = new Set<string>();
    const universal = new Set<string>();
    for (const entry of entries) {
      if (entry.id === this.#residuals.empty) continue;
      const key = mode === 'all' ? `${entry.id} ${entry.label}` : String(entry.id);
      if (seen.has(key)) continue;
      seen.add(key);
      kept.push(entry);
      if (!this.#residuals.isUniversal(entry.id)) continue;
      // In a list of firsts nothing behind an entry that takes every name is ever reached.
      if (mode === 'first') break;
      universal.add(entry.label);
    }
    if (mode === 'first') return neighboursInOrder(kept);
    return kept.filter(({ id, label }) => !universal.has(label) || this.#residuals.isUniversal(id)).sort(byIdAndLabel);
  }
}

/** Neighbours of one label say the same in any order, so they are put in one. */
function neighboursInOrder(entries: readonly Entry[]): readonly Entry[] {
  const result: Entry[] = [];
  for (let at = 0; at < entries.length; ) {
    let end = at;
    while (end < entries.length && entries[end]!.label === entries[at]!.label) end += 1;
    result.push(...entries.slice(at, end).sort(byIdAndLabel));
    at = end;
  }
  return result;
}

function byIdAndLabel(a: Entry, b: Entry): number {
  return a.id - b.id || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}
