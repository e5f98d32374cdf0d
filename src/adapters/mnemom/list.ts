import type { JsonObject, TracePage, TraceRow } from './page.ts';

/** The traces fetched for an agent. */
export interface FetchedTraces {
  /**
   * The entries in the API's list, newest first, without duplicates. An entry may be a trace or
   * contain one in `trace_json`.
   */
  readonly rows: readonly JsonObject[];
  /**
   * Whether older traces in the time window may be missing. True if the limit was reached, the
   * server repeated itself, or the caller stopped the fetch.
   */
  readonly truncated: boolean;
  /** The start of the time window, in milliseconds since 1970. */
  readonly windowStart: number;
  /** The time of the oldest trace in `rows`. Absent if none of the traces has a time. */
  readonly oldest?: number;
  /** The number of entries that were ignored because they are not objects. */
  readonly skipped: number;
}

/** The maximum number of entries per page. */
const MAX_PAGE_SIZE = 1000;
/**
 * The number of consecutive pages without a new trace that show that the server repeats itself. A
 * single such page is normal, because new traces move older traces to the next page.
 */
const MAX_REPEATED = 2;

/** Collects an agent's traces from the pages of the API's list. */
export class TraceList {
  isComplete = false;
  readonly #windowStart: number;
  readonly #limit: number;
  readonly #seen = new Set<string>();
  /** The traces read so far that are in the time window, newest first. */
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
   * The number of traces to request on the next page: one more than the number still needed, to
   * determine whether more traces exist. The number is `MAX_PAGE_SIZE` if a page repeated traces,
   * the list begins with the oldest traces, or the limit was exceeded.
   */
  get nextSize(): number {
    return this.#cut || this.#repeated > 0 || !this.#isDescending
      ? MAX_PAGE_SIZE
      : Math.min(MAX_PAGE_SIZE, this.#limit - this.#rows.length + 1);
  }

  add(page: TracePage, size: number): void {
    const fresh = page.rows.filter(({ id }) => !this.#seen.has(id) && this.#seen.add(id));
    this.#skipped += page.length - page.rows.length;
    this.#keep(fresh.filter(({ at }) => at === undefined || at >= this.#windowStart));
    const times = page.rows.map(({ latest }) => latest).filter((time) => time !== undefined);
    const last = times.at(-1);
    this.#first ??= times[0];
    // A list that begins with the oldest traces must be read to the end, where the newest traces
    // are.
    this.#isDescending = this.#first === undefined || last === undefined || this.#first >= last;
    const isPast = times.some((time) => time < this.#windowStart);
    this.#repeated = fresh.length > 0 ? 0 : this.#repeated + 1;
    const isShort = page.length < Math.min(size, page.limit ?? size);
    const isRepeating = this.#repeated >= MAX_REPEATED;
    // If the server repeats itself, the traces on later pages are unknown, and must not be treated
    // as absent.
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
    // Traces without a time are sorted last.
    const sorted = [...this.#rows, ...rows].sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
    this.#cut ||= sorted.length > this.#limit;
    this.#rows = sorted.slice(0, this.#limit);
  }
}
