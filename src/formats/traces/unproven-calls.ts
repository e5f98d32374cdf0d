import { IdTable } from '../../model/id-table.ts';
import type { CallDraft } from './span.ts';
import type { SpanNode, UnprovenKind } from './span-node.ts';
import type { Origin } from './span-origin.ts';
import type { TraceSink } from './trace-format.ts';

/** The maximum number of unproven calls to hold at once. */
const MAX_WAITING = 10_000;

/**
 * Holds tool calls that no span proves. A call is reported only if the same service made no proven
 * call in the same trace.
 */
export class UnprovenCalls {
  readonly #sink: TraceSink;
  /**
   * The services that made proven calls: each service on its own, and each together with the call's
   * trace and session.
   */
  readonly #made = new IdTable('presence');
  /** For each trace, the tools that any service called. */
  readonly #madeTools = new IdTable('presence');
  /** Each origin's unproven calls, held until it is clear whether to report them. */
  readonly #waiting = new Map<
    string,
    Record<UnprovenKind, CallDraft[]> & { readonly origin: Origin }
  >();
  #waitingCount = 0;

  constructor(sink: TraceSink) {
    this.#sink = sink;
  }

  /**
   * Reports all calls whose origin made no proven call. Call this method at the end of the file.
   */
  end(): void {
    for (const key of [...this.#waiting.keys()]) this.#release(key);
  }

  /** Holds an unproven call until it is clear whether its origin made a proven call. */
  wait({ kind, origin }: SpanNode, call: CallDraft): void {
    if (this.isMade(origin)) return;
    const key = `${origin.service}\n${origin.within}`;
    let waiting = this.#waiting.get(key);
    if (waiting === undefined) {
      waiting = { event: [], request: [], origin };
      this.#waiting.set(key, waiting);
    }
    waiting[kind].push(call);
    this.#waitingCount += 1;
    if (this.#waitingCount <= MAX_WAITING) return;
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined) this.#release(oldest);
  }

  /**
   * Reports an origin's unproven calls if the origin made no proven call. Omits calls to tools that
   * another service called in the same trace.
   */
  #release(key: string): void {
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) return;
    const { event, request, origin } = waiting;
    this.#waiting.delete(key);
    this.#waitingCount -= event.length + request.length;
    if (this.isMade(origin)) return;
    for (const call of event.length > 0 ? event : request)
      if (call.trace === undefined || !this.#madeTools.has(call.tool, call.trace))
        this.#sink.call(call);
  }

  /** Records a proven call. */
  note({ service, within }: Origin, session: string | undefined, { tool, trace }: CallDraft): void {
    this.#made.add(within, service);
    if (session !== undefined) this.#made.add(`session ${session}`, service);
    this.#made.add('', service);
    if (trace !== undefined) this.#madeTools.add(tool, trace);
  }

  /** Whether an origin made a proven call. */
  isMade({ service, within }: Origin): boolean {
    return this.#made.has(within, service);
  }
}
