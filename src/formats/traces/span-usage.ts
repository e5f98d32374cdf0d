import { IdTable } from '../../model/id-table.ts';
import type { Origin } from './span-origin.ts';
import type { ReaderSink, RecordedUsage } from './trace-format.ts';
import { UsageTree } from './usage-tree.ts';

/** The maximum number of events with tokens that wait for a span with the same tokens. */
const MAX_WAITING = 10_000;

/**
 * Reports the tokens of spans, each number once. Only the innermost spans with tokens count. Log
 * events count if the same service has no span with tokens in the same trace or session.
 */
export class SpanUsage {
  readonly #sink: ReaderSink;
  readonly #tree = new UsageTree();
  /** Origins of spans with tokens: service and trace, service and session. */
  readonly #spans = new IdTable('presence');
  readonly #waiting: { readonly usage: RecordedUsage; readonly origin: Origin }[] = [];

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  /** Adds a span when it is read. */
  add(key: string, parent: string | undefined, hasTokens: boolean): void {
    this.#tree.add(key, parent, hasTokens);
  }

  /** Reports the tokens of a span that no later record can complete. */
  ofSpan(key: string, usage: RecordedUsage, { service, within }: Origin): void {
    if (this.#tree.isOuter(key)) return;
    this.#spans.add(within, service);
    if (usage.session !== undefined) this.#spans.add(`session ${usage.session}`, service);
    this.#sink.usage?.(usage);
  }

  /** Keeps the tokens of an event until it is clear whether a span has them too. */
  ofEvent(usage: RecordedUsage, origin: Origin): void {
    this.#waiting.push({ usage, origin });
    if (this.#waiting.length > MAX_WAITING) this.end();
  }

  /** Reports the events that wait. */
  end(): void {
    for (const { usage, origin } of this.#waiting.splice(0)) {
      const { service, within } = origin;
      const isRepeated =
        this.#spans.has(within, service) ||
        (usage.session !== undefined && this.#spans.has(`session ${usage.session}`, service));
      if (!isRepeated) this.#sink.usage?.(usage);
    }
  }
}
