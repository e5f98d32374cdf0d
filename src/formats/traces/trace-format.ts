import type { Call, Trace } from '../../model/call.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * Where the reader of a format puts what it finds, call by call, so that memory does not grow with
 * the file.
 */
export interface TraceSink {
  call(call: Call): void;
  /** A trace that is complete in one record; its calls are not given to `call` too. */
  trace(trace: Trace): void;
  /**
   * A tool that the trace says could have been called. It serves history alone and is no declared
   * list (docs/reference/traces.md#what-traces-show-beyond-violations).
   */
  declare(tool: DeclaredTool): void;
}

/**
 * Reads the records of one file, in their order. Neither method throws, whatever the records are.
 */
export interface TraceReader {
  /**
   * Takes one JSON value: a line of NDJSON, a document, an entry of a list that is the document, a
   * row of CSV as an object of texts.
   */
  read(record: unknown): void;
  /**
   * Reads the line of NDJSON that stands in a text between two offsets without making a value of
   * all of it; false when it has to be read as a record.
   */
  readLine?(text: string, start: number, end: number): boolean;
  /** The file has ended: gives what still waited for its result. */
  end(): void;
}

/** One format of traces: told by content, in the order of `formats.ts`. */
export interface TraceFormat {
  /**
   * What `format:` takes, and what people read: `read 41 calls of 9 tools as claude-stream-json`.
   */
  readonly id: string;
  readonly title: string;
  /**
   * Whose ids the records carry as `agent`. `card`: the ids of cards, so that a record of another
   * id is another agent's. `framework`: names of the tool that wrote the trace, which tell agents
   * apart only where several share a source.
   */
  readonly agentIds: 'card' | 'framework';
  /**
   * Keys of which every record of this format has one, so that most records need not be asked any
   * further.
   */
  readonly marks: readonly string[];
  /**
   * Whether a record bears the marks of this format; a record that any format could have written
   * bears none.
   */
  recognise(record: unknown): boolean;
  /**
   * Whether a record in a file of this format is this format's to read, with or without a mark;
   * where it is not, others are asked. Absent: those that it recognises.
   */
  takes?(record: unknown): boolean;
  /**
   * Whether a record in a file of another format, which that one does not take, is this format's.
   * Absent: those that it recognises.
   */
  recogniseAmongOthers?(record: unknown): boolean;
  open(sink: TraceSink): TraceReader;
}
