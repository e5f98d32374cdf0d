import { copyString } from '../../model/copy-string.ts';

/** The number of traces to keep. It must exceed the number of violations listed in reports. */
const KEPT_TRACES = 4096;
/** The number of traces above which the oldest traces are discarded. */
const MAX_TRACES = 2 * KEPT_TRACES;

/** The data that is stored for a trace. Times are in milliseconds since 1970. */
interface RememberedTrace {
  readonly traceId: string;
  at: number;
  /** The time of each tool's last call in the trace, keyed by tool number. */
  readonly lasts: Map<number, number>;
}

/** Keeps the newest traces for use in findings. Traces can be added in any order. */
export class NewestTraces {
  #traces = new Map<number, RememberedTrace>();
  /** The time in milliseconds since 1970 before which traces are no longer kept. */
  #threshold = Number.NEGATIVE_INFINITY;
  #last: { readonly trace: number; readonly remembered: RememberedTrace } | undefined;

  /** Returns the trace with the given number, or undefined if the trace was not kept. */
  get(trace: number): RememberedTrace | undefined {
    return this.#traces.get(trace);
  }

  /**
   * Adds a call to a tool in a trace. A call without a time is treated as older than all other
   * calls.
   */
  note(trace: number, traceId: string, toolNumber: number, at: number | undefined): void {
    const time = at ?? Number.NEGATIVE_INFINITY;
    if (time < this.#threshold) return;
    let remembered = this.#last?.trace === trace ? this.#last.remembered : this.#traces.get(trace);
    if (remembered === undefined) {
      remembered = { traceId: copyString(traceId), at: time, lasts: new Map() };
      this.#traces.set(trace, remembered);
      if (this.#traces.size > MAX_TRACES) this.#prune();
    }
    if (this.#last?.trace !== trace) this.#last = { trace, remembered };
    if (time > remembered.at) remembered.at = time;
    if (at !== undefined && !((remembered.lasts.get(toolNumber) ?? Number.NEGATIVE_INFINITY) >= at))
      remembered.lasts.set(toolNumber, at);
  }

  #prune(): void {
    const newest = [...this.#traces].sort(([, a], [, b]) => b.at - a.at).slice(0, KEPT_TRACES);
    this.#traces = new Map(newest);
    this.#threshold = newest.at(-1)?.[1].at ?? this.#threshold;
    this.#last = undefined;
  }
}
