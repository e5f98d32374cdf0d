import type { Call } from '../../model/call.ts';
import type { TokenCounts } from '../../model/session-event.ts';
import { at, decoded, idAt, type JsonRecord } from './record.ts';
import { countAt, inclusiveCounts, openAiCounts } from './tokens.ts';
import type { ReaderSink, RecordedUsage } from './trace-format.ts';
import { UsageTree } from './usage-tree.ts';

/** The maximum number of runs whose tokens are held until their child runs are read. */
const MAX_WAITING = 20_000;

/**
 * Collects the tokens in one file's model runs. Other runs are ignored, because those runs only
 * repeat the tokens of the model runs inside them. Of nested model runs, only the innermost is
 * used.
 */
export class RunUsage {
  readonly #sink: ReaderSink;
  readonly #tree = new UsageTree();
  readonly #waiting = new Map<string, RecordedUsage>();
  /** The number of runs without an id. */
  #unnamed = 0;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  add(run: JsonRecord, extra: unknown, context: Pick<Call, 'session' | 'trace' | 'at'>): void {
    if (this.#sink.usage === undefined) return;
    const counts = run.run_type === 'llm' ? countsOf(run, extra) : undefined;
    const id = idAt(run, 'id');
    if (id === undefined) this.#unnamed += 1;
    const key = id ?? `#${this.#unnamed}`;
    this.#tree.add(key, idAt(run, 'parent_run_id'), counts !== undefined);
    if (counts === undefined || this.#waiting.has(key)) return;
    this.#waiting.set(key, {
      ...context,
      order: this.#sink.position?.() ?? 0,
      ...counts,
      ...(id !== undefined && { id }),
    });
    if (this.#waiting.size > MAX_WAITING) this.end();
  }

  /** Reports the tokens of all runs that are still held. */
  end(): void {
    for (const [key, usage] of this.#waiting)
      if (!this.#tree.isOuter(key)) this.#sink.usage?.(usage);
    this.#waiting.clear();
  }
}

/** Returns a run's tokens, from the first field that contains token counts. */
function countsOf(run: JsonRecord, extra: unknown): TokenCounts | undefined {
  const outputs = decoded(run.outputs);
  return (
    messageCounts(at(extra, 'metadata', 'usage_metadata')) ??
    messageCounts(at(outputs, 'usage_metadata')) ??
    messageCounts(at(generationOf(outputs), 'message', 'kwargs', 'usage_metadata')) ??
    openAiCounts(at(outputs, 'llm_output', 'token_usage')) ??
    openAiCounts(at(outputs, 'usage')) ??
    openAiCounts(run)
  );
}

/**
 * Returns the first generation in a LangChain result. The result contains a list of generations for
 * each prompt.
 */
function generationOf(outputs: unknown): unknown {
  const generations = at(outputs, 'generations');
  const first: unknown = Array.isArray(generations) ? generations[0] : undefined;
  return Array.isArray(first) ? (first as unknown[])[0] : first;
}

/**
 * Returns token counts from LangChain's usage metadata, in which the input count includes the
 * cache.
 */
function messageCounts(usage: unknown): TokenCounts | undefined {
  const details = at(usage, 'input_token_details');
  return inclusiveCounts({
    input: countAt(usage, 'input_tokens'),
    cacheRead: countAt(details, 'cache_read'),
    cacheWrite: countAt(details, 'cache_creation'),
    output: countAt(usage, 'output_tokens'),
  });
}
