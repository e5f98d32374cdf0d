import type { Call, Trace } from '../../model/call.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/**
 * Receives what a trace reader finds, call by call, so that memory use does not grow with the file.
 */
export interface TraceSink {
  call(call: Call): void;
  /**
   * Receives a trace that one record contains completely. The trace's calls are not passed to
   * `call`.
   */
  trace(trace: Trace): void;
  /**
   * Receives a tool that was available according to the trace. Such tools matter only for
   * evaluating traces, and are not part of a tool list
   * (docs/reference/traces.md#what-traces-show-beyond-violations).
   */
  declare(tool: DeclaredTool): void;
  /**
   * Receives the tokens of each model response, once
   * (docs/reference/traces.md#tokens-turns-and-arguments). They may arrive after later tool calls.
   * `order` is their position in the file.
   */
  usage?(usage: TokenUsage): void;
  /** Receives each message from the user. */
  turn?(turn: UserTurn): void;
  /** Receives delegations and memory operations that are not tool calls. */
  operation?(operation: OperationEvent): void;
  /** Asks readers to set `inputDigest` in calls. Without it, no digest is computed. */
  readonly compareArguments?: true;
  /**
   * Asks readers to include `input` in calls. The sink must use `input` at once and must not keep
   * it.
   */
  readonly inspectArguments?: true;
  /**
   * Asks readers to set `input.value` and `folder` in calls. The sink must use `input` at once and
   * must not keep it.
   */
  readonly wholeArguments?: true;
}

/**
 * Identifies an event. An event is left out if one with the same identity has already been read.
 */
interface EventIdentity {
  readonly id?: string;
  /**
   * The trace or session within which the id is unique. If absent, it is the event's own trace and
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
 * The sink to which a trace reader passes its results. `TraceFileReader` creates it, except in
 * tests.
 */
export interface ReaderSink extends TraceSink {
  /** Returns the next position in the file. */
  position?(): number;
  usage?(usage: RecordedUsage): void;
  turn?(turn: RecordedTurn): void;
}

/** Reads the records of one file in order. No method throws, even if a record is invalid. */
export interface TraceReader {
  /**
   * Reads one JSON value: an NDJSON line, a document, an item of a top-level list, or a CSV row as
   * an object of strings.
   */
  read(record: unknown): void;
  /**
   * Reads the NDJSON line between two offsets of a string, without parsing all of it. Returns false
   * if the line must be parsed as JSON instead.
   */
  readLine?(text: string, start: number, end: number): boolean;
  /** At the end of the file, reports the calls that still wait for a result. */
  end(): void;
}

/** A format of traces. Formats are tried on the content of a file, in the order of `formats.ts`. */
export interface TraceFormat {
  /**
   * The id of the format. It is the value of `format:`, and appears in messages such as `read 41
   * calls to 9 tools as claude-stream-json`.
   */
  readonly id: string;
  readonly title: string;
  /**
   * The meaning of `agent` in this format. With `card`, it is the id of a card, so a record with
   * another id belongs to another agent. With `framework`, it is a name from the framework that
   * wrote the trace. Such a name distinguishes agents only if several agents share a source.
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
   * Whether the format reads a record in a file of this format. It may read records that it does
   * not recognise. Any other record is offered to other formats. The default is `recognise`.
   */
  takes?(record: unknown): boolean;
  /**
   * Whether this format reads a record that was rejected by the format of its file. The default is
   * `recognise`.
   */
  recogniseAmongOthers?(record: unknown): boolean;
  /** Creates the reader for one file, which passes its results to `sink`. */
  open(sink: ReaderSink): TraceReader;
}
