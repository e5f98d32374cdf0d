import type { Call, Trace } from '../../model/call.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * Receives the results of a trace reader, call by call, so that memory use does not grow with the
 * file.
 */
export interface TraceSink {
  call(call: Call): void;
  /**
   * Receives a trace that is complete in one record. The calls of the trace are not passed to
   * `call`.
   */
  trace(trace: Trace): void;
  /**
   * Receives a tool that was available according to the trace. It is used only to evaluate traces
   * and is not part of a tool list (docs/reference/traces.md#what-traces-show-beyond-violations).
   */
  declare(tool: DeclaredTool): void;
  /**
   * Receives the tokens of each model response once
   * (docs/reference/traces.md#tokens-turns-and-arguments). They may arrive after later tool calls,
   * but `order` states their position.
   */
  usage?(usage: TokenUsage): void;
  /** Receives each message from the user. */
  turn?(turn: UserTurn): void;
  /** Receives delegations and memory operations that are not tool calls. */
  operation?(operation: OperationEvent): void;
  /** Asks readers to set `inputDigest` in calls. Otherwise no digest is computed. */
  readonly compareArguments?: true;
  /** Asks readers to set `input` in calls. The sink must use it at once and must not keep it. */
  readonly inspectArguments?: true;
}

/**
 * The identity of an event. If an event with the same identity has already been read, the event is
 * left out.
 */
interface EventIdentity {
  readonly id?: string;
  /**
   * The trace or session in which the id is unique. If absent, the event's own trace and session
   * apply.
   */
  readonly scope?: string;
  /** A digest that distinguishes events with the same id. */
  readonly content?: number;
  /** Set if the id is globally unique. A copy in another session is then the same event. */
  readonly copied?: true;
}

export type RecordedUsage = TokenUsage & EventIdentity;
export type RecordedTurn = UserTurn & EventIdentity;

/**
 * The sink that a trace reader passes its results to. Outside tests, `TraceFileReader` creates it.
 */
export interface ReaderSink extends TraceSink {
  /** Returns the next position in the file. */
  position?(): number;
  usage?(usage: RecordedUsage): void;
  turn?(turn: RecordedTurn): void;
}

/** Reads the records of one file in order. No method throws, whatever the records contain. */
export interface TraceReader {
  /**
   * Reads one JSON value: an NDJSON line, a document, an entry of a top-level list, or a CSV row as
   * an object of strings.
   */
  read(record: unknown): void;
  /**
   * Reads the NDJSON line between two offsets of a string without parsing all of it. Returns false
   * if the line must be parsed as a record.
   */
  readLine?(text: string, start: number, end: number): boolean;
  /** At the end of the file, reports the calls that still wait for a result. */
  end(): void;
}

/**
 * A format of traces. The content of a file determines its format. Formats are tried in the order
 * of `formats.ts`.
 */
export interface TraceFormat {
  /**
   * The id of the format, for `format:` and for messages such as `read 41 calls to 9 tools as
   * claude-stream-json`.
   */
  readonly id: string;
  readonly title: string;
  /**
   * What `agent` means in this format. With `card`, it is the id of a card, so a record with
   * another id belongs to another agent. With `framework`, it is a name from the framework that
   * wrote the trace, and distinguishes agents only if several of them share a source.
   */
  readonly agentIds: 'card' | 'framework';
  /**
   * Every record of this format has at least one of these keys. A record without any of them
   * belongs to another format.
   */
  readonly marks: readonly string[];
  /** Whether a record has keys or values that occur in no other format. */
  recognise(record: unknown): boolean;
  /**
   * Whether this format reads a record in one of its own files, even if it does not recognise the
   * record. Other formats are tried for a record that it does not read. The default is `recognise`.
   */
  takes?(record: unknown): boolean;
  /**
   * Whether this format reads a record in a file of another format, after that format rejected the
   * record. The default is `recognise`.
   */
  recogniseAmongOthers?(record: unknown): boolean;
  /** Creates the reader for one file. The reader passes its results to `sink`. */
  open(sink: ReaderSink): TraceReader;
}
