import type { Call, Trace } from '../../model/call.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/** Receives what a reader finds, call by call, so that memory does not grow with the file. */
export interface TraceSink {
  call(call: Call): void;
  /** Takes a trace that is complete in one record; its calls do not go to `call` too. */
  trace(trace: Trace): void;
  /**
   * Takes a tool that was available according to the trace. It is used only for traces and is not
   * part of a tool list (docs/reference/traces.md#what-traces-show-beyond-violations).
   */
  declare(tool: DeclaredTool): void;
}

/** Reads the records of one file in order. No method throws, whatever the records are. */
export interface TraceReader {
  /**
   * Takes one JSON value: a line of NDJSON, a document, an entry of a list that is the document, a
   * row of CSV as an object of texts.
   */
  read(record: unknown): void;
  /**
   * Reads the line of NDJSON between two offsets of a text without parsing all of it; false when it
   * has to be read as a record.
   */
  readLine?(text: string, start: number, end: number): boolean;
  /** Gives the calls that still wait for a result, at the end of the file. */
  end(): void;
}

/** A format of traces. The content of a file decides, in the order of `formats.ts`. */
export interface TraceFormat {
  /** Its id for `format:` and for messages: `read 41 calls of 9 tools as claude-stream-json`. */
  readonly id: string;
  readonly title: string;
  /**
   * The kind of id in `agent`. `card`: ids of cards, so a record with another id belongs to another
   * agent. `framework`: names from the framework that wrote the trace, which separate agents only
   * where several share a source.
   */
  readonly agentIds: 'card' | 'framework';
  /**
   * Every record of this format has one of these keys, so most other records are ruled out fast.
   */
  readonly marks: readonly string[];
  /** Whether a record has marks of this format, which no other format could have written. */
  recognise(record: unknown): boolean;
  /**
   * Whether this format reads a record in a file of this format, with or without marks; otherwise
   * other formats are tried. Absent: the format reads the records that it recognises.
   */
  takes?(record: unknown): boolean;
  /**
   * Whether this format reads a record that the format of its file does not take. Absent: it reads
   * the records that it recognises.
   */
  recogniseAmongOthers?(record: unknown): boolean;
  /** Makes the reader of one file, which gives what it finds to `sink`. */
  open(sink: TraceSink): TraceReader;
}
