import type { Call, CallStatus } from '../../model/call.ts';
import type { TraceSink } from './trace-format.ts';

/** Calls that wait for their result at a time; the oldest goes on without one, so that memory does not grow with the file. */
const MOST_OPEN = 10_000;

/** Calls whose result stands in a later record: each goes to the sink once, with the status that is known by then. */
export class OpenCalls {
  readonly #sink: TraceSink;
  readonly #open = new Map<string, Call>();

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  /** Holds a call until its result comes under a key. Without a key it cannot be met again and goes on; of two with one key the second is left out. */
  hold(key: string | undefined, call: Call): void {
    if (key === undefined) this.#sink.call(call);
    else if (!this.#open.has(key)) {
      this.#open.set(key, call);
      if (this.#open.size > MOST_OPEN) this.settle(this.#open.keys().next().value!);
    }
  }

  /** Notes what became of a call and holds it on, because a later record may say more. */
  mark(key: string, status: CallStatus): void {
    const call = this.#open.get(key);
    if (call && call.status !== 'denied') this.#open.set(key, { ...call, status });
  }

  /** Lets a call go, with its status when one is given. */
  settle(key: string, status?: CallStatus): void {
    const call = this.#open.get(key);
    if (call === undefined) return;
    this.#open.delete(key);
    this.#sink.call(status === undefined || call.status === 'denied' ? call : { ...call, status });
  }

  /** Lets all go that still wait. */
  end(): void {
    for (const call of this.#open.values()) this.#sink.call(call);
    this.#open.clear();
  }
}
