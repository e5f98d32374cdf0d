import type { Call } from '../../model/call.ts';
import type { TokenCounts } from '../../model/session-event.ts';
import { at, idAt, isRecord, type JsonRecord } from './record.ts';
import { timeOf } from './time.ts';
import {
  countAt,
  inclusiveCounts,
  NO_TOKENS,
  remainderOf,
  sumOf,
  tokenCounts,
  UNKNOWN_TOKENS,
} from './tokens.ts';
import type { ReaderSink } from './trace-format.ts';

/**
 * Collects the tokens and turns in Copilot events. Messages report only output tokens. The other
 * tokens come from the totals at the end of each session segment.
 */
export class CopilotUsage {
  readonly #sink: ReaderSink;
  /** The tokens in messages since the last totals were read. */
  #counted: TokenCounts = NO_TOKENS;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  /** Reads a user message, an assistant message, or the event that ends a session segment. */
  take(event: JsonRecord, data: JsonRecord, session: string | undefined): void {
    const time = timeOf(event.timestamp);
    const context = {
      ...(session !== undefined && { session }),
      ...(time !== undefined && { at: time }),
    };
    if (event.type === 'user.message') this.#addTurn(event, context);
    else if (this.#sink.usage === undefined) return;
    else if (event.type === 'assistant.message') {
      const counts = tokenCounts({ output: countAt(data, 'outputTokens') });
      if (counts === undefined) return;
      this.#counted = sumOf(this.#counted, counts);
      this.#report(counts, idAt(data, 'messageId') ?? idAt(event, 'id'), context);
    } else this.#addTotal(event, data, context);
  }

  #addTurn(event: JsonRecord, context: Pick<Call, 'session' | 'at'>): void {
    const id = idAt(event, 'id');
    this.#sink.turn?.({
      ...context,
      order: this.#sink.position?.() ?? 0,
      ...(id !== undefined && { id }),
    });
  }

  #addTotal(
    event: JsonRecord,
    { modelMetrics }: JsonRecord,
    context: Pick<Call, 'session' | 'at'>,
  ): void {
    const models = isRecord(modelMetrics) ? Object.values(modelMetrics) : [];
    const totals = models.flatMap((model) => countsOf(at(model, 'usage')) ?? []);
    // If the totals are missing, the messages' tokens are subtracted from the next totals instead.
    if (totals.length === 0) return;
    const missing = models.some((model) => !isCounted(at(model, 'usage'))) ? [UNKNOWN_TOKENS] : [];
    const rest = remainderOf([...totals, ...missing].reduce(sumOf), this.#counted) ?? missing[0];
    this.#counted = NO_TOKENS;
    if (rest !== undefined) this.#report(rest, idAt(event, 'id'), context);
  }

  #report(
    counts: TokenCounts,
    id: string | undefined,
    context: Pick<Call, 'session' | 'at'>,
  ): void {
    this.#sink.usage?.({
      ...context,
      order: this.#sink.position?.() ?? 0,
      ...counts,
      ...(id !== undefined && { id }),
    });
  }
}

/**
 * Whether a model's totals contain a count. The count may be 0, which means that the model was not
 * used.
 */
function isCounted(usage: unknown): boolean {
  return countAt(usage, 'inputTokens', 'outputTokens') !== undefined;
}

/** Returns token counts from Copilot's totals. Copilot's input count includes the cache. */
function countsOf(usage: unknown): TokenCounts | undefined {
  return inclusiveCounts({
    input: countAt(usage, 'inputTokens'),
    cacheRead: countAt(usage, 'cacheReadTokens'),
    cacheWrite: countAt(usage, 'cacheWriteTokens'),
    output: countAt(usage, 'outputTokens'),
  });
}
