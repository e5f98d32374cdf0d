import type { Call } from '../../model/call.ts';
import { detached } from '../../model/detached.ts';
import type { IdTable } from '../../model/id-table.ts';
import type { Unreadable } from './foreign-file.ts';
import { TRACE_FORMATS } from './formats.ts';
import { type Leftovers, RecordSplitter } from './records.ts';
import type { TraceFormat, TraceReader, TraceSink } from './trace-format.ts';

/** Records, and bytes, that are kept back until one of them tells the format. */
const MOST_KEPT = 500;
const MOST_KEPT_BYTES = 8 * 1024 * 1024;

/** Distinct names that are counted: far more than an agent has. */
const MOST_NAMES = 100_000;

/** What reading a source of traces came to. */
export interface TraceSource {
  /** Its path, or words for what is no file. */
  readonly name: string;
  /** Absent when no record bears the marks of a known format. */
  readonly format?: TraceFormat;
  /** Calls found, denied attempts among them, each once. */
  readonly calls: number;
  readonly denied: number;
  /** Distinct names. */
  readonly tools: number;
  /** Calls whose name the source keeps back. */
  readonly redacted: number;
  /** Calls that had been met before, in this source or another. */
  readonly repeated: number;
  /** Traces without any call, of formats whose records are traces. */
  readonly empty: number;
  readonly records: number;
  readonly leftovers: Leftovers;
  /** Set when nothing of it could be read. */
  readonly problem?: Unreadable;
}

/** Where a source's format is known, so that what its `agent` means is too: called once, before the first call. */
export type SinkOf = (format: TraceFormat) => TraceSink;

export interface TraceOptions {
  /** The format to read the source as, instead of telling it by content. */
  readonly format?: TraceFormat;
  /** The ids of calls that have been met, in this source and others: a call that is met again is left out (spec 8). */
  readonly seen: IdTable;
}

/** The format of an id. */
export function traceFormat(id: string): TraceFormat | undefined {
  return TRACE_FORMATS.find((format) => format.id === id);
}

/**
 * Reads one source of traces piece by piece (spec 8): the format is told by content, and what it finds goes to the sink as it comes.
 * Never throws, whatever the bytes are; nothing that could not be read is left unsaid.
 */
export class TraceFileReader {
  readonly #name: string;
  readonly #sinkOf: SinkOf;
  readonly #seen: IdTable;
  readonly #splitter: RecordSplitter;
  #format: TraceFormat | undefined;
  #reader: TraceReader | undefined;
  #kept: unknown[] = [];
  #bytes = 0;
  #problem: Unreadable | undefined;
  readonly #names = new Set<string>();
  readonly #counts = { calls: 0, denied: 0, redacted: 0, repeated: 0, empty: 0, records: 0 };

  constructor(name: string, sinkOf: SinkOf, options: TraceOptions) {
    this.#name = name;
    this.#seen = options.seen;
    this.#sinkOf = sinkOf;
    this.#splitter = new RecordSplitter(
      (record) => this.record(record),
      (text, start, end) => this.#line(text, start, end),
    );
    if (options.format) this.#open(options.format);
  }

  /** Takes the next bytes; false when nothing that follows can be of use. */
  push(bytes: Uint8Array): boolean {
    this.#bytes += bytes.length;
    this.#problem ??= this.#splitter.push(bytes);
    if (this.#problem === undefined && this.#reader === undefined && this.#bytes > MOST_KEPT_BYTES && this.#kept.length > 0) this.#tell();
    return this.#problem === undefined;
  }

  /** Takes a record that is one already: a row of an answer of the API. */
  record(record: unknown): void {
    this.#counts.records += 1;
    if (this.#reader) {
      this.#reader.read(record);
      return;
    }
    this.#kept.push(record);
    if (this.#kept.length >= MOST_KEPT) this.#tell();
  }

  #line(text: string, start: number, end: number): boolean {
    if (this.#reader?.readLine?.(text, start, end) !== true) return false;
    this.#counts.records += 1;
    return true;
  }

  end(): TraceSource {
    const ended = this.#problem ?? this.#splitter.end();
    this.#problem ??= 'message' in ended ? ended : undefined;
    if (this.#reader === undefined) this.#tell();
    this.#reader?.end();
    const leftovers = 'message' in ended ? { unparsable: 0, tooLong: 0, cutOff: false } : ended;
    return {
      name: this.#name,
      ...this.#counts,
      tools: this.#names.size,
      leftovers,
      ...(this.#format && { format: this.#format }),
      ...(this.#problem && { problem: this.#problem }),
    };
  }

  /** Asks the formats in their order; where none knows any of the records, later ones are asked again. */
  #tell(): void {
    const format = TRACE_FORMATS.find((one) => this.#kept.some((record) => one.recognise(record)));
    const kept = this.#kept;
    this.#kept = [];
    if (format === undefined) return;
    const reader = this.#open(format);
    for (const record of kept) reader.read(record);
  }

  #open(format: TraceFormat): TraceReader {
    this.#format = format;
    const sink = this.#sinkOf(format);
    const counted = (call: Call): void => {
      this.#counts.calls += 1;
      const name = call.server === undefined ? call.tool : `${call.server}\n${call.tool}`;
      if (!this.#names.has(name) && this.#names.size < MOST_NAMES) this.#names.add(detached(name));
      if (call.status === 'denied') this.#counts.denied += 1;
      if (call.named === 'redacted') this.#counts.redacted += 1;
    };
    this.#reader = format.open({
      call: (call) => {
        if (call.id !== undefined && !this.#seen.add(call.id, call.scope)) {
          this.#counts.repeated += 1;
          return;
        }
        counted(call);
        sink.call(call);
      },
      trace: (trace) => {
        if (!this.#seen.add(trace.id, 'trace')) {
          this.#counts.repeated += trace.calls.length;
          return;
        }
        for (const call of trace.calls) counted(call);
        if (trace.calls.length === 0) this.#counts.empty += 1;
        sink.trace(trace);
      },
      declare: (tool) => sink.declare(tool),
    });
    return this.#reader;
  }
}
