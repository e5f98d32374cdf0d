import { IdTable } from '../model/id-table.ts';

const FIRST_ROOM = 1024;
const GROWTH = 1.5;

/** The end of a chain, and what is not there. */
const NONE = -1;

/** A tool in a trace: its number, whether its calls were denied, how many there were, and milliseconds of the first and last where they are kept. */
export type Visit = (tool: number, denied: boolean, calls: number, first: number | undefined, last: number | undefined) => void;

/**
 * Which tools each trace called, and how often: numbers in flat arrays, because a history may hold millions of traces and tools of traces,
 * and an object for each would take more memory than the gate may (spec 16).
 */
export class TraceTable {
  readonly #ids = new IdTable('numbers');
  /** Of each trace: the first link of its chain, and its last time. */
  #chains = new Int32Array(FIRST_ROOM).fill(NONE);
  #lasts = new Float64Array(FIRST_ROOM).fill(Number.NEGATIVE_INFINITY);
  /** Of each link: the tool, how often it was called, and the next link. Attempts that were denied have links of their own, since most tools have none. */
  #links = 0;
  #tools = new Int32Array(FIRST_ROOM);
  #calls = new Int32Array(FIRST_ROOM);
  #nexts = new Int32Array(FIRST_ROOM);
  /** Of each link the time of its last call, and of its first where that is asked for. */
  #linkLasts = new Float64Array(FIRST_ROOM);
  #linkFirsts: Float64Array | undefined;

  constructor(keeps: { readonly firstTimes: boolean }) {
    this.#linkFirsts = keeps.firstTimes ? new Float64Array(FIRST_ROOM) : undefined;
  }

  get size(): number {
    return this.#ids.size;
  }

  /** The number of a trace by its key. */
  trace(key: string): number {
    const trace = this.#ids.number(key);
    if (trace >= this.#chains.length) {
      this.#chains = grown(this.#chains, NONE);
      this.#lasts = grown(this.#lasts, Number.NEGATIVE_INFINITY);
    }
    return trace;
  }

  /** Notes one call of a tool in a trace, at a time when one is known. */
  add(trace: number, tool: number, denied: boolean, at: number | undefined): void {
    if (at !== undefined && at > this.#lasts[trace]!) this.#lasts[trace] = at;
    const code = denied ? ~tool : tool;
    let link = this.#chains[trace]!;
    while (link !== NONE && this.#tools[link] !== code) link = this.#nexts[link]!;
    if (link === NONE) {
      link = this.#newLink(code, this.#chains[trace]!);
      this.#chains[trace] = link;
    }
    this.#calls[link]! += 1;
    this.#note(link, at);
  }

  /** Milliseconds of the last call of a trace; undefined when none of its calls has a time. */
  last(trace: number): number | undefined {
    const last = this.#lasts[trace]!;
    return last === Number.NEGATIVE_INFINITY ? undefined : last;
  }

  /** Every tool of a trace, in no particular order: those that were called, and those of which an attempt was denied. */
  each(trace: number, visit: Visit): void {
    for (let link = this.#chains[trace]!; link !== NONE; link = this.#nexts[link]!) {
      const code = this.#tools[link]!;
      const firsts = this.#linkFirsts;
      visit(code < 0 ? ~code : code, code < 0, this.#calls[link]!, firsts && known(firsts[link]!), known(this.#linkLasts[link]!));
    }
  }

  #newLink(tool: number, next: number): number {
    const link = this.#links;
    if (link === this.#tools.length) {
      this.#tools = grown(this.#tools, 0);
      this.#calls = grown(this.#calls, 0);
      this.#nexts = grown(this.#nexts, NONE);
      this.#linkLasts = grown(this.#linkLasts, 0);
      if (this.#linkFirsts) this.#linkFirsts = grown(this.#linkFirsts, 0);
    }
    this.#links += 1;
    this.#tools[link] = tool;
    this.#nexts[link] = next;
    this.#linkLasts[link] = Number.NaN;
    if (this.#linkFirsts) this.#linkFirsts[link] = Number.NaN;
    return link;
  }

  #note(link: number, at: number | undefined): void {
    if (at === undefined) return;
    // A comparison with NaN is false, so the first time takes both places.
    if (!(this.#linkLasts[link]! >= at)) this.#linkLasts[link] = at;
    if (this.#linkFirsts && !(this.#linkFirsts[link]! <= at)) this.#linkFirsts[link] = at;
  }
}

function grown<T extends Int32Array | Float64Array>(array: T, empty: number): T {
  const length = Math.ceil(array.length * GROWTH);
  const larger = (array instanceof Int32Array ? new Int32Array(length) : new Float64Array(length)) as T;
  larger.fill(empty, array.length);
  larger.set(array);
  return larger;
}

function known(time: number): number | undefined {
  return Number.isNaN(time) ? undefined : time;
}
