import type { SeenIds } from '../../model/id-table.ts';
import type { TraceFault } from '../../rules/trace-source.ts';
import { CallCounts } from './call-counts.ts';
import { formatsFor, TRACE_FORMATS } from './formats.ts';
import { askedMembers, placed } from './recorded.ts';
import { type Leftovers, RecordSplitter } from './records.ts';
import { Repetitions } from './repetitions.ts';
import type { ReaderSink, TraceFormat, TraceReader, TraceSink } from './trace-format.ts';

/** The maximum number of records to hold before choosing a format. */
const MAX_KEPT = 500;
/** The maximum number of bytes to hold before choosing a format. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;

/** The maximum depth of nested lists of records. */
const MAX_NESTED = 32;

/** The result of reading a trace source: its format, its counts and any problem. */
export interface TraceSource {
  /** The file's path, or a description of a source that is not a file. */
  readonly name: string;
  /** The source's format. Absent if no record matches a known format. */
  readonly format?: TraceFormat;
  /** The other formats in the source, and the number of records in each format. */
  readonly beside: readonly { readonly format: TraceFormat; readonly records: number }[];
  /** The number of tool calls, including denied calls. A repeated call is counted once. */
  readonly calls: number;
  readonly denied: number;
  /** The number of distinct tool names in the calls. */
  readonly tools: number;
  /** The number of calls with a tool name that is redacted in the source. */
  readonly redacted: number;
  /** The number of calls that had already been read, from this source or another. */
  readonly repeated: number;
  /**
   * The number of traces without calls. Counted only for formats in which each record is a trace.
   */
  readonly empty: number;
  readonly records: number;
  readonly leftovers: Leftovers;
  /** The reason why the source could not be read. Absent if the source was read. */
  readonly problem?: TraceFault;
}

/**
 * Returns the sink for a format's tool calls. Called once per format, because the meaning of a
 * call's `agent` depends on the format.
 */
export type SinkOf = (format: TraceFormat) => TraceSink;

interface TraceOptions {
  /** The source's format. If absent, the content determines the format. */
  readonly format?: TraceFormat;
  /**
   * The ids of all calls that have been read so far, from this source or another. Calls in this
   * table are skipped.
   */
  readonly seen: SeenIds;
}

/** Returns the format with the given id, or undefined if there is none. */
export function traceFormat(id: string): TraceFormat | undefined {
  return TRACE_FORMATS.find((format) => format.id === id);
}

/**
 * Reads a trace source piece by piece (docs/traces.md#where-traces-come-from). Passes tool calls to
 * the sink as they arrive. Never throws: all unreadable data is reported.
 */
export class TraceFileReader {
  readonly #name: string;
  readonly #sinkOf: SinkOf;
  readonly #repetitions: Repetitions;
  readonly #splitter: RecordSplitter;
  #format: TraceFormat | undefined;
  #reader: TraceReader | undefined;
  /**
   * The readers for other formats, which read records that the source's own format does not accept.
   */
  readonly #beside = new Map<TraceFormat, { readonly reader: TraceReader; records: number }>();
  #kept: unknown[] = [];
  #bytes = 0;
  #problem: TraceFault | undefined;
  readonly #counts = new CallCounts();
  #records = 0;
  /** The number of positions assigned so far. All formats' readers share this number. */
  #positions = 0;

  constructor(name: string, sinkOf: SinkOf, options: TraceOptions) {
    this.#name = name;
    this.#repetitions = new Repetitions(options.seen, name);
    this.#sinkOf = sinkOf;
    this.#splitter = new RecordSplitter(
      (record) => this.record(record),
      (text, start, end) => this.#line(text, start, end),
    );
    if (options.format) this.#open(options.format);
  }

  /** Reads the next bytes. Returns false if the source is unreadable. */
  push(chunk: Uint8Array): boolean {
    this.#bytes += chunk.length;
    this.#problem ??= this.#splitter.push(chunk);
    if (
      this.#problem === undefined &&
      this.#reader === undefined &&
      this.#bytes > MAX_KEPT_BYTES &&
      this.#kept.length > 0
    )
      this.#chooseFormat();
    return this.#problem === undefined;
  }

  /**
   * Reads a parsed record, such as a row in an API response. Each item in a list is read as a
   * record.
   */
  record(record: unknown, depth = 0): void {
    if (Array.isArray(record) && depth < MAX_NESTED) {
      for (const entry of record) this.record(entry, depth + 1);
      return;
    }
    this.#records += 1;
    if (this.#reader) {
      this.#read(this.#reader, record);
      return;
    }
    this.#kept.push(record);
    if (this.#kept.length >= MAX_KEPT) this.#chooseFormat();
  }

  /**
   * Passes a record to the source's own format. If this format does not accept the record, passes
   * the record to another format that recognises it.
   */
  #read(reader: TraceReader, record: unknown): void {
    const own = this.#format;
    if (own === undefined || (own.takes ? own.takes(record) : own.recognise(record))) {
      reader.read(record);
      return;
    }
    const other = formatsFor(record).find(
      (format) => format !== own && (format.recogniseAmongOthers ?? format.recognise)(record),
    );
    if (other === undefined) {
      reader.read(record);
      return;
    }
    let beside = this.#beside.get(other);
    if (beside === undefined) {
      beside = { reader: other.open(this.#sinkFor(other)), records: 0 };
      this.#beside.set(other, beside);
    }
    beside.records += 1;
    beside.reader.read(record);
  }

  #line(text: string, start: number, end: number): boolean {
    if (this.#reader?.readLine?.(text, start, end) !== true) return false;
    this.#records += 1;
    return true;
  }

  /** Reads the remaining bytes at the end of the source, and returns the result. */
  end(): TraceSource {
    const ended = this.#problem ?? this.#splitter.end();
    this.#problem ??= 'kind' in ended ? ended : undefined;
    if (this.#reader === undefined) this.#chooseFormat();
    this.#reader?.end();
    for (const { reader } of this.#beside.values()) reader.end();
    const leftovers = 'kind' in ended ? { unparsable: 0, tooLong: 0, cutOff: false } : ended;
    return {
      name: this.#name,
      ...this.#counts.totals,
      records: this.#records,
      beside: [...this.#beside].map(([format, { records }]) => ({ format, records })),
      leftovers,
      ...(this.#format && { format: this.#format }),
      ...(this.#problem && { problem: this.#problem }),
    };
  }

  /**
   * Chooses the first format that recognises any of the records held so far. If no format
   * recognises any of these records, the format is chosen when a later record is recognised.
   */
  #chooseFormat(): void {
    const kept = this.#kept;
    const possible = new Set(kept.flatMap(formatsFor));
    const format = TRACE_FORMATS.find(
      (candidate) => possible.has(candidate) && kept.some((record) => candidate.recognise(record)),
    );
    this.#kept = [];
    if (format === undefined) return;
    const reader = this.#open(format);
    for (const record of kept) this.#read(reader, record);
  }

  #open(format: TraceFormat): TraceReader {
    this.#format = format;
    this.#reader = format.open(this.#sinkFor(format));
    return this.#reader;
  }

  /**
   * Returns the sink for a format's reader. The sink drops repeated calls and counts all others.
   */
  #sinkFor(format: TraceFormat): ReaderSink {
    const sink = this.#sinkOf(format);
    const position = (): number => {
      this.#positions += 1;
      return this.#positions;
    };
    const counts = this.#counts;
    return {
      call: (call) => {
        const name = counts.nameOf(call);
        if (this.#repetitions.has(call, name.digest)) {
          counts.repeated += 1;
          return;
        }
        counts.add(call, name);
        sink.call(placed(call, position));
      },
      trace: (trace) => {
        if (this.#repetitions.hasTrace(trace)) {
          counts.repeated += trace.calls.length;
          return;
        }
        for (const call of trace.calls) {
          counts.add(placed(call, position));
        }
        if (trace.calls.length === 0) counts.empty += 1;
        sink.trace(trace);
      },
      declare: (tool) => sink.declare(tool),
      position,
      ...askedMembers(sink, this.#repetitions),
    };
  }
}
