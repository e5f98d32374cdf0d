import type { Call, CallStatus } from '../../model/call.ts';
import { argumentFacts } from './arguments.ts';
import type { CodexUsage } from './codex-usage.ts';
import { inputLength, MAX_INPUT_LENGTH } from './open-calls.ts';
import { placed } from './recorded.ts';
import type { ReaderSink } from './trace-format.ts';

/**
 * The maximum number of calls that can wait for results at once. Beyond this limit, the oldest call
 * is reported without a result, so memory use does not grow with the file.
 */
const MAX_OPEN = 10_000;

/**
 * The data of a tool call that one record contains. `inputDigest` is a digest of the call's input
 * and the record's kind, because the format of the input depends on the kind of record.
 */
export type RecordedCall = Pick<Call, 'tool' | 'server' | 'at' | 'status' | 'operation'> & {
  readonly inputDigest?: { readonly kind: string; readonly content: number };
  /** The call's arguments, as written in the record. */
  readonly input?: unknown;
};

/**
 * A tool call that is waiting for its result. `inputDigests` contains a digest of the call's input
 * for each kind of record.
 */
interface PendingCall {
  call: Call;
  readonly inputDigests: Map<string, number>;
}

/**
 * Collects the tool calls in one file and reports each call once it is complete. Several records
 * may describe the same call. Some contain the tool name that the model used, and others contain
 * the tool's own name.
 */
export class CodexCalls {
  session: string | undefined;
  /** The folder in which the session started. */
  folder: string | undefined;
  readonly #sink: ReaderSink;
  readonly #usage: CodexUsage;
  readonly #pending = new Map<string, PendingCall>();
  #inputLength = 0;

  constructor(sink: ReaderSink, usage: CodexUsage) {
    this.#sink = sink;
    this.#usage = usage;
  }

  has(id: string): boolean {
    return this.#pending.has(id);
  }

  /**
   * Adds one record's data about a call. All records for a call have the same `id`. `isLasting` is
   * false if later calls may reuse the id.
   */
  put(id: string | undefined, record: RecordedCall, isLasting = true): void {
    if (id === undefined) {
      this.#sink.call(this.#callOf(record));
      return;
    }
    const pending = this.#pending.get(id);
    if (pending !== undefined && isSameCall(pending.call, record)) {
      if (isSameInput(pending, record)) {
        this.#merge(id, pending, record);
        return;
      }
      // Gateways reuse ids in every response. A record of the same kind with different input
      // therefore describes a different call.
      this.settle(id);
    }
    this.#hold(id, record, isLasting);
  }

  /**
   * Sets a call's status. If a denied call later succeeds, the call was repeated, and the denied
   * call is also reported (docs/traces.md#calls-that-are-recorded-twice).
   */
  mark(id: string, status: CallStatus): void {
    const pending = this.#pending.get(id);
    if (pending === undefined || status === 'unknown') return;
    const before = pending.call.status;
    if (status === 'ok' && before === 'denied') this.#sink.call(pending.call);
    if (
      status === 'ok' ||
      (status === 'error' && before !== 'denied') ||
      (status === 'denied' && before !== 'ok')
    )
      pending.call = { ...pending.call, status };
  }

  settle(id: string): void {
    const pending = this.#pending.get(id);
    this.#pending.delete(id);
    if (pending === undefined) return;
    this.#inputLength -= inputLength(pending.call);
    this.#sink.call(pending.call);
  }

  end(): void {
    for (const id of [...this.#pending.keys()]) this.settle(id);
  }

  #callOf({ inputDigest: _, input, ...call }: RecordedCall): Call {
    this.#usage.beforeCall();
    return placed(
      {
        ...call,
        ...(this.session !== undefined && { session: this.session }),
        ...(this.#sink.wholeArguments && this.folder !== undefined && { folder: this.folder }),
        ...argumentFacts(this.#sink, call, input),
      },
      this.#sink.position,
    );
  }

  /** Adds the data of another record to a call that is waiting for its result. */
  #merge(
    id: string,
    pending: PendingCall,
    { inputDigest, tool, server, status }: RecordedCall,
  ): void {
    if (inputDigest !== undefined) pending.inputDigests.set(inputDigest.kind, inputDigest.content);
    if (server !== undefined && pending.call.server === undefined)
      pending.call = { ...pending.call, tool, server };
    this.mark(id, status);
  }

  #hold(id: string, record: RecordedCall, isLasting: boolean): void {
    const { inputDigest, tool, status } = record;
    // If a different tool already uses the id, this is a separate call and must not be lost.
    const key = this.#pending.has(id) ? `${id}/${tool}` : id;
    if (this.#pending.has(key)) this.mark(key, status);
    else {
      const call = { ...this.#callOf(record), ...(isLasting && lasting(key, inputDigest)) };
      this.#inputLength += inputLength(call);
      this.#pending.set(key, {
        call,
        inputDigests: new Map(inputDigest && [[inputDigest.kind, inputDigest.content]]),
      });
    }
    while (
      this.#pending.size > MAX_OPEN ||
      (this.#inputLength > MAX_INPUT_LENGTH && this.#pending.size > 1)
    ) {
      const [oldest] = this.#pending.keys();
      if (oldest === undefined) return;
      this.settle(oldest);
    }
  }
}

/**
 * Returns the fields that identify a call. Ids assigned by the API are globally unique. If the same
 * id appears in a forked session, the call there is a copy. Calls with such ids are therefore
 * marked as `copied`.
 */
function lasting(
  id: string,
  inputDigest: RecordedCall['inputDigest'],
): Pick<Call, 'id' | 'content' | 'copied'> {
  return {
    id,
    content: inputDigest?.content ?? 0,
    ...(/^call_[A-Za-z0-9]{16,}$/.test(id) && { copied: true as const }),
  };
}

/**
 * Whether two records describe the same call. The tool names in the records must be equal, or one
 * name must end with the other, as an MCP tool's full name does.
 */
function isSameCall(before: Call, record: RecordedCall): boolean {
  if (before.tool === record.tool) return true;
  if (before.server === undefined && record.server !== undefined)
    return before.tool.endsWith(record.tool);
  return (
    before.server !== undefined && record.server === undefined && record.tool.endsWith(before.tool)
  );
}

/**
 * Whether a record and a waiting call may have the same input. Returns true if the call has no
 * record of the same kind, because inputs in different kinds of records cannot be compared.
 */
function isSameInput(pending: PendingCall, { inputDigest }: RecordedCall): boolean {
  const known = inputDigest === undefined ? undefined : pending.inputDigests.get(inputDigest.kind);
  return known === undefined || known === inputDigest?.content;
}
