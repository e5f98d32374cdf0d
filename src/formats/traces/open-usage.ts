import type { TokenCounts } from '../../model/session-event.ts';
import { largestOf, NO_TOKENS, remainderOf } from './tokens.ts';
import type { ReaderSink, RecordedUsage } from './trace-format.ts';

/**
 * The maximum number of model responses that can wait for more records at once. Beyond this limit,
 * the oldest response is reported, so memory use does not grow with the file.
 */
const MAX_OPEN = 10_000;

/** The fields of a model response, except its tokens and position. */
type AnswerFields = Omit<RecordedUsage, keyof TokenCounts | 'order'>;

interface OpenAnswer {
  readonly fields: AnswerFields;
  readonly order: number;
  counts: TokenCounts | undefined;
}

/**
 * Collects the tokens of model responses that span several records. These records may repeat the
 * response's counts. Each response is passed to the sink once, with the largest counts and the
 * position of its first record.
 */
export class OpenUsage {
  readonly #sink: ReaderSink;
  readonly #open = new Map<string, OpenAnswer>();

  constructor(sink: ReaderSink) {
    this.#sink = sink;
  }

  /**
   * Adds a record of a model response. Returns the tokens that the response's earlier records did
   * not include, or undefined if there are none. Must be called before the record's tool calls get
   * positions.
   */
  add(
    key: string | undefined,
    fields: AnswerFields,
    counts: TokenCounts | undefined,
  ): TokenCounts | undefined {
    if (this.#sink.usage === undefined) return undefined;
    if (key === undefined) {
      const order = this.#sink.position?.() ?? 0;
      this.#report({ fields, order, counts });
      return counts;
    }
    let answer = this.#open.get(key);
    if (answer === undefined) {
      answer = { fields, order: this.#sink.position?.() ?? 0, counts: undefined };
      this.#open.set(key, answer);
      if (this.#open.size > MAX_OPEN) this.#releaseOldest();
    }
    if (counts === undefined) return undefined;
    const before = answer.counts;
    answer.counts = before === undefined ? counts : largestOf(before, counts);
    return remainderOf(answer.counts, before ?? NO_TOKENS);
  }

  /** Reports all waiting responses. */
  end(): void {
    for (const answer of this.#open.values()) this.#report(answer);
    this.#open.clear();
  }

  #releaseOldest(): void {
    const [oldest] = this.#open;
    if (oldest === undefined) return;
    this.#open.delete(oldest[0]);
    this.#report(oldest[1]);
  }

  #report({ fields, order, counts }: OpenAnswer): void {
    if (counts !== undefined) this.#sink.usage?.({ ...fields, order, ...counts });
  }
}
