import type { Call, Trace } from '../../model/call.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * Receives a trace reader's results one call at a time, so that memory use does not grow with the
 * file.
 */
export interface TraceSink {
  call(call: Call): void;
  /**
   * Receives a trace that is completely contained in one record. The trace's calls are not passed
   * to `call`.
   */
  trace(trace: Trace): void;
  /**
   * Receives a tool that was available according to the trace. Such tools are used only to evaluate
   * traces, and are not part of a tool list
   * (docs/reference/traces.md#what-traces-show-beyond-violations).
   */
  declare(tool: DeclaredTool): void;
  /**
   * Receives each model response's tokens once
   * (docs/reference/traces.md#tokens-turns-and-arguments). The tokens may arrive after later tool
   * calls. `order` is the response's position in the file.
   */
  usage?(usage: TokenUsage): void;
  /** Receives each user message. */
  turn?(turn: UserTurn): void;
  /** Receives delegations and memory operations that are not tool calls. */
  operation?(operation: OperationEvent): void;
  /** Requests `inputDigest` in calls. If absent, no digest is computed. */
  readonly compareArguments?: true;
  /** Requests `input` in calls. The sink must use `input` immediately and must not store it. */
  readonly inspectArguments?: true;
  /**
   * Requests `input.value` and `folder` in calls. The sink must use `input` immediately and must
   * not store it.
   */
  readonly wholeArguments?: true;
}

/**
 * Identifies an event. An event is omitted if an event with the same identity has already been
 * read.
 */
interface EventIdentity {
  readonly id?: string;
  /**
   * The trace or session within which the id is unique. Defaults to the event's own trace and
   * session.
   */
  readonly scope?: string;
  /** A digest that distinguishes events with the same id. */
  readonly content?: number;
  /**
   * Set if the id is globally unique. An event with the same id in another session is then a copy
   * of this event.
   */
  readonly copied?: true;
}

export type RecordedUsage = TokenUsage & EventIdentity;
export type RecordedTurn = UserTurn & EventIdentity;

/**
 * The sink that receives a trace reader's results. `TraceFileReader` creates the sink, except in
 * tests.
 */
export interface ReaderSink extends TraceSink {
  /** Returns the next position in the file. */
  position?(): number;
  usage?(usage: RecordedUsage): void;
  turn?(turn: RecordedTurn): void;
}

/** Reads one file's records in order. No method throws, even if a record is invalid. */
export interface TraceReader {
  /**
   * Reads one JSON value: an NDJSON line, a document, an item in a top-level list, or a CSV row as
   * an object of strings.
   */
  read(record: unknown): void;
  /**
   * Reads the NDJSON line between two offsets in a string, without parsing the whole line. Returns
   * false if the line must be parsed as JSON instead.
   */
  readLine?(text: string, start: number, end: number): boolean;
  /**
   * Reports the calls that are still waiting for a result. Call this method at the end of the file.
   */
  end(): void;
}

/** A trace format. Formats are tried on a file's content in the order in `formats.ts`. */
export interface TraceFormat {
  /**
   * The format's id, which is the value of `format:`. It appears in messages such as `read 41 calls
   * to 9 tools as claude-stream-json`.
   */
  readonly id: string;
  readonly title: string;
  /**
   * The meaning of `agent` in this format. With `card`, `agent` is a card's id, so a record with a
   * different id belongs to a different agent. With `framework`, `agent` is a name from the
   * framework that wrote the trace. Such a name distinguishes agents only if several agents share a
   * source.
   */
  readonly agentIds: 'card' | 'framework';
  /** Keys that identify the format. Every record in this format has at least one of these keys. */
  readonly marks: readonly string[];
  /** Whether a record has keys or values that do not occur in any other format. */
  recognise(record: unknown): boolean;
  /**
   * Whether the format reads a record in one of its own files. It may accept records that
   * `recognise` rejects. A record that it does not accept is offered to other formats. Defaults to
   * `recognise`.
   */
  takes?(record: unknown): boolean;
  /**
   * Whether this format reads a record that the file's own format rejected. Defaults to
   * `recognise`.
   */
  recogniseAmongOthers?(record: unknown): boolean;
  /** Creates a reader for one file. The reader passes its results to `sink`. */
  open(sink: ReaderSink): TraceReader;
}
