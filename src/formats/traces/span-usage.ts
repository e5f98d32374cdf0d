import { IdTable } from '../../model/id-table.ts';
import type { Origin } from './span-origin.ts';
import type { ReaderSink, RecordedUsage } from './trace-format.ts';
import { UsageTree } from './usage-tree.ts';

/**
 * The maximum number of log events whose tokens are held until it is clear whether a span reports
 * the same tokens.
 */
const MAX_WAITING = 10_000;

/**
 * Reports the tokens of spans and log events. Of nested spans with tokens, only the innermost is
 * reported. A log event is reported only if no span from its service has tokens in the same trace
 * or session.
 */
export class SpanUsage {
  readonly #sink: ReaderSink;
  readonly #tree = new UsageTree();
  /**
   * The traces and sessions that contain spans with tokens, recorded separately for each service
   * that writes spans.
   */
  readonly #spans = new IdTable('presence');
  readonly #waiting: { readonly usage: RecordedUsage; readonly origin: Origin }[] = [];

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  /** Adds a span. `hasTokens` specifies whether the span itself has tokens. */
  add(key: string, parent: string | undefined, hasTokens: boolean): void {
    this.#tree.add(key, parent, hasTokens);
  }

  /** Reports a completed span's tokens, unless a nested span also has tokens. */
  ofSpan(key: string, usage: RecordedUsage, { service, within }: Origin): void {
    if (this.#tree.isOuter(key)) return;
    this.#spans.add(within, service);
    if (usage.session !== undefined) this.#spans.add(`session ${usage.session}`, service);
    this.#sink.usage?.(usage);
  }

  /** Holds a log event's tokens until it is clear whether a span reports the same tokens. */
  ofEvent(usage: RecordedUsage, origin: Origin): void {
    this.#waiting.push({ usage, origin });
    if (this.#waiting.length > MAX_WAITING) this.end();
  }

  /**
   * Reports the tokens of the log events that are held. Omits an event if the service that wrote
   * the event reported tokens in spans of the same trace or session.
   */
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
