import type { JsonObject, TracePage, TraceRow } from './page.ts';

/** The traces of an agent that were fetched. */
export interface FetchedTraces {
  /** The API's objects, some with the trace in `trace_json`; each trace once, newest first. */
  readonly rows: readonly JsonObject[];
  /** True when the limit or the caller cut off older traces in the window, or may have. */
  readonly truncated: boolean;
  /** Milliseconds since 1970. */
  readonly windowStart: number;
  /** Time of the oldest trace in `rows`; absent when none has a time. */
  readonly oldest?: number;
  /** Entries that were left out because they are not objects. */
  readonly skipped: number;
}

/** Entries of one page. */
const MAX_PAGE_SIZE = 1000;
/**
 * Consecutive pages without a new trace, after which the server only repeats itself. One such page
 * happens when new traces move the old ones back.
 */
const MAX_REPEATED = 2;

/** Collects the traces of one agent from its pages. */
export class TraceList {
  isComplete = false;
  readonly #windowStart: number;
  readonly #limit: number;
  readonly #seen = new Set<string>();
  /** The traces within the window, newest first. */
  #rows: TraceRow[] = [];
  #cut = false;
  #skipped = 0;
  #repeated = 0;
  #first: number | undefined;
  #isDescending = true;

  constructor(windowStart: number, limit: number) {
    this.#windowStart = windowStart;
    this.#limit = limit;
  }

  get length(): number {
    return this.#rows.length;
  }

  /**
   * Entries to ask for: one more than is wanted, to know whether there are more; a whole page where
   * the previous page did not help.
   */
  get nextSize(): number {
    return this.#cut || this.#repeated > 0 || !this.#isDescending
      ? MAX_PAGE_SIZE
      : Math.min(MAX_PAGE_SIZE, this.#limit - this.#rows.length + 1);
  }

  add(page: TracePage, asked: number): void {
    const fresh = page.rows.filter(({ id }) => !this.#seen.has(id) && this.#seen.add(id));
    this.#skipped += page.length - page.rows.length;
    this.#keep(fresh.filter(({ at }) => at === undefined || at >= this.#windowStart));
    const times = page.rows.map(({ latest }) => latest).filter((time) => time !== undefined);
    const last = times.at(-1);
    this.#first ??= times[0];
    // A list with the oldest first has to be read to the end, because the newest are there.
    this.#isDescending = this.#first === undefined || last === undefined || this.#first >= last;
    const isPast = times.some((time) => time < this.#windowStart);
    this.#repeated = fresh.length > 0 ? 0 : this.#repeated + 1;
    const isShort = page.length < Math.min(asked, page.limit ?? asked);
    const isRepeating = this.#repeated >= MAX_REPEATED;
    // Traces on pages that cannot be read are unknown, and must not pass as absent.
    if (isRepeating && !isShort) this.#cut = true;
    this.isComplete = isShort || isRepeating || (this.#isDescending && (isPast || this.#cut));
  }

  found(stopped: boolean): FetchedTraces {
    const oldest = this.#rows.findLast(({ at }) => at !== undefined)?.at;
    return {
      rows: this.#rows.map(({ row }) => row),
      truncated: this.#cut || stopped,
      windowStart: this.#windowStart,
      ...(oldest !== undefined && { oldest }),
      skipped: this.#skipped,
    };
  }

  #keep(rows: readonly TraceRow[]): void {
    // Traces without a time come after those with one.
    const sorted = [...this.#rows, ...rows].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
    this.#cut ||= sorted.length > this.#limit;
    this.#rows = sorted.slice(0, this.#limit);
  }
}
