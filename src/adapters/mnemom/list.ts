import type { JsonObject, TracePage, TraceRow } from './page.ts';

/** The traces of an agent that were found. */
export interface FetchedTraces {
  /**
   * The objects as the API gave them, some with the trace in `trace_json`; each trace once, newest
   * first.
   */
  readonly rows: readonly JsonObject[];
  /** Whether the limit or the caller cut off older entries that are, or may be, in the window. */
  readonly truncated: boolean;
  /** Milliseconds since 1970. */
  readonly windowStart: number;
  /** Time of the oldest in `rows`; absent when none has one. */
  readonly oldest?: number;
  /** Entries that were no objects and were left out. */
  readonly skipped: number;
}

/** Most entries of one page. */
const PAGE = 1000;
/**
 * Pages in a row without a trace that is new, after which the server only repeats itself; one
 * happens when new traces push the old ones back.
 */
const MAX_REPEATED = 2;

/** The traces of one agent while its pages come in. */
export class TraceList {
  isComplete = false;
  readonly #windowStart: number;
  readonly #limit: number;
  readonly #seen = new Set<string>();
  /** Those within the window, newest first. */
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
   * Entries to ask for: one more than is wanted shows whether there are more; a whole page where the
   * last one showed nothing.
   */
  get nextSize(): number {
    return this.#cut || this.#repeated > 0 || !this.#isDescending
      ? PAGE
      : Math.min(PAGE, this.#limit - this.#rows.length + 1);
  }

  add(page: TracePage, asked: number): void {
    const fresh = page.rows.filter(({ id }) => !this.#seen.has(id) && this.#seen.add(id));
    this.#skipped += page.length - page.rows.length;
    this.#keep(fresh.filter(({ at }) => at === undefined || at >= this.#windowStart));
    const times = page.rows.map(({ latest }) => latest).filter((time) => time !== undefined);
    const last = times.at(-1);
    this.#first ??= times[0];
    // A server that lists the oldest first has to be read to the end, since neither the limit nor the
    // window says where the newest are.
    this.#isDescending = this.#first === undefined || last === undefined || this.#first >= last;
    const isPast = times.some((time) => time < this.#windowStart);
    this.#repeated = fresh.length > 0 ? 0 : this.#repeated + 1;
    const isShort = page.length < Math.min(asked, page.limit ?? asked);
    const isRepeating = this.#repeated >= MAX_REPEATED;
    // Pages that cannot be fetched may hold more, and must not count as empty.
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
    // Those without a time stay behind those that have one.
    const sorted = [...this.#rows, ...rows].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
    this.#cut ||= sorted.length > this.#limit;
    this.#rows = sorted.slice(0, this.#limit);
  }
}
