import type { Call, Trace } from '../../model/call.ts';
import type { OperationEvent, TokenUsage, UserTurn } from '../../model/session-event.ts';
import type { DeclaredTool } from '../../model/tool.ts';

/** Receives the results of a reader, call by call, so that memory does not grow with the file. */
export interface TraceSink {
  call(call: Call): void;
  /**
   * Receives a trace that is complete in one record. Its calls are not passed to `call` as well.
   */
  trace(trace: Trace): void;
  /**
   * Receives a tool that was available according to the trace. It is used only for traces and is
   * not part of a tool list (docs/reference/traces.md#what-traces-show-beyond-violations).
   */
  declare(tool: DeclaredTool): void;
  /**
   * Receives the tokens of each answer of a model, each number once
   * (docs/reference/traces.md#tokens-turns-and-arguments). They may come after later calls; `order`
   * has their position.
   */
  usage?(usage: TokenUsage): void;
  /** Receives each message from the user. */
  turn?(turn: UserTurn): void;
  /** Receives delegations and uses of a memory that are not tool calls. */
  operation?(operation: OperationEvent): void;
  /** Asks for `inputDigest` in calls. Without it, no digest is computed. */
  readonly compareArguments?: true;
  /** Asks for `input` in calls. Use it at once, and keep nothing of it. */
  readonly inspectArguments?: true;
}

/** The identity of an event, which is left out if an event with the same identity was read. */
interface EventIdentity {
  readonly id?: string;
  /**
   * The trace or session in which the id is unique. Absent if the id is unique within the event's
   * own trace and session.
   */
  readonly scope?: string;
  /** A digest that distinguishes events with the same id. */
  readonly content?: number;
  /** Whether the id is unique everywhere, so that a copy in another session is the same event. */
  readonly copied?: true;
}

export type RecordedUsage = TokenUsage & EventIdentity;
export type RecordedTurn = UserTurn & EventIdentity;

/** Receives what a reader finds. Outside tests, it is the sink of a file's reader. */
export interface ReaderSink extends TraceSink {
  /** Returns the next position in the file. */
  position?(): number;
  usage?(usage: RecordedUsage): void;
  turn?(turn: RecordedTurn): void;
}

/** Reads the records of one file in order. No method throws, whatever the records are. */
export interface TraceReader {
  /**
   * Reads one JSON value: a line of NDJSON, a document, an entry of a list that is the whole
   * document, or a CSV row as an object of strings.
   */
  read(record: unknown): void;
  /**
   * Reads the NDJSON line between two offsets of a string without parsing all of it. Returns false
   * if the line has to be read as a record.
   */
  readLine?(text: string, start: number, end: number): boolean;
  /** Passes on the calls that still wait for a result, at the end of the file. */
  end(): void;
}

/**
 * A format of traces. The content of a file determines its format. Formats are tried in the order
 * of `formats.ts`.
 */
export interface TraceFormat {
  /** The id for `format:` and for messages: `read 41 calls to 9 tools as claude-stream-json`. */
  readonly id: string;
  readonly title: string;
  /**
   * The kind of id in `agent`. `card` means ids of cards, so a record with another id belongs to
   * another agent. `framework` means names from the framework that wrote the trace. They
   * distinguish agents only if several agents share a source.
   */
  readonly agentIds: 'card' | 'framework';
  /**
   * Every record of this format has at least one of these keys. They quickly rule out most other
   * records.
   */
  readonly marks: readonly string[];
  /** Whether a record has marks of this format that no other format could have written. */
  recognise(record: unknown): boolean;
  /**
   * Whether this format reads a record in one of its own files, even without marks. If not, other
   * formats are tried. If absent, the format reads the records that it recognises.
   */
  takes?(record: unknown): boolean;
  /**
   * Whether this format reads a record that the format of its file does not accept. If absent, it
   * reads the records that it recognises.
   */
  recogniseAmongOthers?(record: unknown): boolean;
  /** Creates the reader for one file. The reader passes its results to `sink`. */
  open(sink: ReaderSink): TraceReader;
}
