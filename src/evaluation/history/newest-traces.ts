import { detached } from '../../model/copy-string.ts';

/**
 * Traces that are kept when there are too many, and how many are too many: more than the violations
 * that are listed one by one.
 */
const KEPT = 4096;
const TOO_MANY = 2 * KEPT;

/**
 * What is remembered of a trace: its id, its time, and the time of each tool's last call in it.
 * Milliseconds since 1970.
 */
interface RememberedTrace {
  readonly id: string;
  at: number;
  readonly lasts: Map<number, number>;
}

/**
 * The newest of the traces that there may be something to tell of, in whatever order they come; the
 * others are only counted.
 */
export class NewestTraces {
  #traces = new Map<number, RememberedTrace>();
  /** What is older than this has no room any more. */
  #threshold = Number.NEGATIVE_INFINITY;
  #last: { readonly trace: number; readonly remembered: RememberedTrace } | undefined;

  get(trace: number): RememberedTrace | undefined {
    return this.#traces.get(trace);
  }

  /** Notes a call of a tool in a trace; a call without a time counts as the oldest. */
  note(trace: number, id: string, tool: number, at: number | undefined): void {
    const time = at ?? Number.NEGATIVE_INFINITY;
    if (time < this.#threshold) return;
    let remembered = this.#last?.trace === trace ? this.#last.remembered : this.#traces.get(trace);
    if (remembered === undefined) {
      remembered = { id: detached(id), at: time, lasts: new Map() };
      this.#traces.set(trace, remembered);
      if (this.#traces.size > TOO_MANY) this.#prune();
    }
    if (this.#last?.trace !== trace) this.#last = { trace, remembered };
    if (time > remembered.at) remembered.at = time;
    if (at !== undefined && !((remembered.lasts.get(tool) ?? Number.NEGATIVE_INFINITY) >= at))
      remembered.lasts.set(tool, at);
  }

  #prune(): void {
    const newest = [...this.#traces].sort(([, a], [, b]) => b.at - a.at).slice(0, KEPT);
    this.#traces = new Map(newest);
    this.#threshold = newest.at(-1)![1].at;
    this.#last = undefined;
  }
}
