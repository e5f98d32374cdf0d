import { IdTable } from '../../model/id-table.ts';
import { IntegerBlocks } from './integer-blocks.ts';

const FIRST_ROOM = 1024;
const GROWTH = 1.5;

/** The end of a chain. */
const NONE = -1;

/**
 * Links that are walked before a chain gets an index: nearly every trace has fewer tools, and one
 * with a hundred thousand must not take hours.
 */
const LONG = 64;

/**
 * A tool in a trace: its number, whether its calls were denied, how many there were, and
 * milliseconds of the first and last where they are kept.
 */
export type Visit = (
  tool: number,
  denied: boolean,
  calls: number,
  first: number | undefined,
  last: number | undefined,
) => void;

/**
 * Which tools each trace called, and how often: numbers in blocks, because a history may hold
 * millions of traces and tools of traces, and an object for each would take more memory than the
 * gate may (docs/reference/limits.md#speed).
 */
export class TraceTable {
  readonly #ids = new IdTable('numbers');
  /** Of each trace: the first link of its chain, and its last time. */
  readonly #chains = new IntegerBlocks();
  #lasts: Float64Array = new Float64Array(FIRST_ROOM);
  /**
   * Of each link: the tool, how often it was called, and the next link. Attempts that were denied
   * have links of their own, since most tools have none.
   */
  #links = 0;
  readonly #tools = new IntegerBlocks();
  readonly #calls = new IntegerBlocks();
  readonly #nexts = new IntegerBlocks();
  /** Of each trace with a long chain: the link of each tool. */
  readonly #indexes = new Map<number, Map<number, number>>();
  /** Of each link the times of its first and last call, where they are asked for. */
  readonly #times: { firsts: Float64Array; lasts: Float64Array } | undefined;

  constructor(keeps: { readonly times: boolean }) {
    this.#times = keeps.times
      ? { firsts: new Float64Array(FIRST_ROOM), lasts: new Float64Array(FIRST_ROOM) }
      : undefined;
  }

  get size(): number {
    return this.#ids.size;
  }

  /** The number of a trace by its key. */
  trace(key: string): number {
    const before = this.#ids.size;
    const trace = this.#ids.number(key);
    if (trace === before) {
      this.#chains.set(trace, NONE);
      if (trace === this.#lasts.length) this.#lasts = grown(this.#lasts);
      this.#lasts[trace] = Number.NEGATIVE_INFINITY;
    }
    return trace;
  }

  /** Notes one call of a tool in a trace, at a time when one is known. */
  add(trace: number, tool: number, denied: boolean, at: number | undefined): void {
    if (at !== undefined && at > this.#lasts[trace]!) this.#lasts[trace] = at;
    const code = denied ? ~tool : tool;
    let link = this.#find(trace, code);
    if (link === NONE) {
      link = this.#newLink(code, this.#chains.get(trace));
      this.#chains.set(trace, link);
      this.#indexes.get(trace)?.set(code, link);
    }
    this.#calls.set(link, this.#calls.get(link) + 1);
    if (at !== undefined && this.#times) {
      // A comparison with NaN is false, so the first time takes both places.
      if (!(this.#times.lasts[link]! >= at)) this.#times.lasts[link] = at;
      if (!(this.#times.firsts[link]! <= at)) this.#times.firsts[link] = at;
    }
  }

  /** Milliseconds of the last call of a trace; undefined when none of its calls has a time. */
  last(trace: number): number | undefined {
    const last = this.#lasts[trace]!;
    return last === Number.NEGATIVE_INFINITY ? undefined : last;
  }

  /**
   * Every tool of a trace, in no particular order: those that were called, and those of which an
   * attempt was denied.
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
        times && known(times.firsts[link]!),
        times && known(times.lasts[link]!),
      );
    }
  }

  #find(trace: number, code: number): number {
    let link = this.#chains.get(trace);
    for (let walked = 0; link !== NONE && this.#tools.get(link) !== code; walked += 1) {
      if (walked === LONG) return this.#indexOf(trace).get(code) ?? NONE;
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

function known(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : time;
}
