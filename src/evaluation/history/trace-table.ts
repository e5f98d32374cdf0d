import { IdTable } from '../../model/id-table.ts';
import { IntegerBlocks } from './integer-blocks.ts';

const FIRST_ROOM = 1024;
const GROWTH = 1.5;

/** Marks the end of a chain of links. */
const NONE = -1;

/**
 * The number of links to visit before a trace's chain is indexed. Few traces have more links than
 * this. Without the index, processing a trace with a hundred thousand tools would take hours.
 */
const MAX_WALKED = 64;

/**
 * Receives one tool in a trace: the tool number, whether the calls were denied, and the number of
 * calls. `first` and `last` are the times of the first and last call in milliseconds since 1970, or
 * undefined if times are not stored.
 */
export type Visit = (
  tool: number,
  denied: boolean,
  calls: number,
  first: number | undefined,
  last: number | undefined,
) => void;

/**
 * Stores the number of calls to each tool in each trace. The numbers are stored in blocks, because
 * an object for each tool in each trace would use too much memory (docs/reference/limits.md#speed).
 */
export class TraceTable {
  readonly #ids = new IdTable('numbers');
  /** The first link of each trace's chain, by trace number. */
  readonly #chains = new IntegerBlocks();
  /** The time of each trace's last call, in milliseconds since 1970. */
  #lasts: Float64Array = new Float64Array(FIRST_ROOM);
  /**
   * The number of links in all chains. A link represents one tool in one trace, with the number of
   * its calls. Denied calls have a separate link, because few tools have denied calls.
   */
  #links = 0;
  readonly #tools = new IntegerBlocks();
  readonly #calls = new IntegerBlocks();
  readonly #nexts = new IntegerBlocks();
  /** Each tool's link in traces with many links, keyed by trace number and tool number. */
  readonly #indexes = new Map<number, Map<number, number>>();
  /** The times of the first and last call for each link. Undefined if times are not stored. */
  readonly #times: { firsts: Float64Array; lasts: Float64Array } | undefined;

  constructor(keeps: { readonly times: boolean }) {
    this.#times = keeps.times
      ? { firsts: new Float64Array(FIRST_ROOM), lasts: new Float64Array(FIRST_ROOM) }
      : undefined;
  }

  /** The number of traces. */
  get size(): number {
    return this.#ids.size;
  }

  /** Returns the number of the trace with the given id, adding the trace if it is new. */
  trace(traceId: string): number {
    const before = this.#ids.size;
    const trace = this.#ids.number(traceId);
    if (trace === before) {
      this.#chains.set(trace, NONE);
      if (trace === this.#lasts.length) this.#lasts = grown(this.#lasts);
      this.#lasts[trace] = Number.NEGATIVE_INFINITY;
    }
    return trace;
  }

  /**
   * Adds a call to a tool in a trace. `at` is the time of the call, or undefined if the time is
   * unknown.
   */
  add(trace: number, tool: number, denied: boolean, at: number | undefined): void {
    if (at !== undefined && at > this.#lastOf(trace)) this.#lasts[trace] = at;
    const code = denied ? ~tool : tool;
    let link = this.#find(trace, code);
    if (link === NONE) {
      link = this.#newLink(code, this.#chains.get(trace));
      this.#chains.set(trace, link);
      this.#indexes.get(trace)?.set(code, link);
    }
    this.#calls.set(link, this.#calls.get(link) + 1);
    if (at !== undefined && this.#times) {
      // Times start as NaN. Comparisons with NaN are false, so the first call sets both times.
      if (!(timeAt(this.#times.lasts, link) >= at)) this.#times.lasts[link] = at;
      if (!(timeAt(this.#times.firsts, link) <= at)) this.#times.firsts[link] = at;
    }
  }

  #lastOf(trace: number): number {
    return timeAt(this.#lasts, trace);
  }

  /**
   * Returns the time of a trace's last call in milliseconds since 1970, or undefined if no call has
   * a time.
   */
  last(trace: number): number | undefined {
    const last = this.#lastOf(trace);
    return last === Number.NEGATIVE_INFINITY ? undefined : last;
  }

  /**
   * Visits every tool in a trace, in no particular order. Visits a tool twice if only some of its
   * calls were denied.
   */
  each(trace: number, visit: Visit): void {
    const times = this.#times;
    for (let link = this.#chains.get(trace); link !== NONE; link = this.#nexts.get(link)) {
      const code = this.#tools.get(link);
      const calls = this.#calls.get(link);
      visit(
        code < 0 ? ~code : code,
        code < 0,
        calls,
        times && known(timeAt(times.firsts, link)),
        times && known(timeAt(times.lasts, link)),
      );
    }
  }

  /**
   * Returns a tool's link in a trace's chain, or `NONE`. `code` is the tool number, or its bitwise
   * complement for denied calls.
   */
  #find(trace: number, code: number): number {
    let link = this.#chains.get(trace);
    for (let walked = 0; link !== NONE && this.#tools.get(link) !== code; walked += 1) {
      if (walked === MAX_WALKED) return this.#indexOf(trace).get(code) ?? NONE;
      link = this.#nexts.get(link);
    }
    return link;
  }

  #indexOf(trace: number): Map<number, number> {
    let index = this.#indexes.get(trace);
    if (index === undefined) {
      index = new Map();
      for (let link = this.#chains.get(trace); link !== NONE; link = this.#nexts.get(link))
        index.set(this.#tools.get(link), link);
      this.#indexes.set(trace, index);
    }
    return index;
  }

  #newLink(tool: number, next: number): number {
    const link = this.#links;
    this.#links += 1;
    this.#tools.set(link, tool);
    this.#calls.set(link, 0);
    this.#nexts.set(link, next);
    if (this.#times) this.#keepTimes(this.#times, link);
    return link;
  }

  #keepTimes(times: { firsts: Float64Array; lasts: Float64Array }, link: number): void {
    if (link === times.firsts.length) {
      times.firsts = grown(times.firsts);
      times.lasts = grown(times.lasts);
    }
    times.firsts[link] = Number.NaN;
    times.lasts[link] = Number.NaN;
  }
}

function grown(array: Float64Array): Float64Array {
  const larger = new Float64Array(Math.ceil(array.length * GROWTH));
  larger.set(array);
  return larger;
}

function timeAt(times: Float64Array, index: number): number {
  // biome-ignore lint/style/noNonNullAssertion: the index is inside the array.
  return times[index]!;
}

function known(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : time;
}
