import type { Call } from '../../model/call.ts';
import { completeCall, messageCall } from './message-calls.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * Kimi CLI wire messages, from a session's `wire.jsonl` or the output of `kimi --wire`. The file
 * `context.jsonl` contains Chat Completions messages instead.
 */
export const KIMI: TraceFormat = {
  id: 'kimi',
  title: 'Kimi wire messages',
  agentIds: 'framework',
  marks: ['message', 'params'],
  recognise: (record) => wireMessage(record) !== undefined,
  takes: (record) => wireMessage(record) !== undefined || decisionOf(record) !== undefined,
  open(sink) {
    const reader = new KimiReader(sink);
    return { read: (record) => reader.read(record), end: () => reader.end() };
  },
};

const KINDS =
  /^(?:Turn|Step|Compaction)(?:Begin|End|Interrupted)$|^ToolCall$|^ToolResult$|^(?:Subagent|Status|Approval)[A-Z]\w{0,40}$/;

function wireMessage(record: unknown): JsonRecord | undefined {
  const message = [at(record, 'message'), at(record, 'params')].find(
    (value) =>
      isRecord(value) && isRecord(value.payload) && KINDS.test(textAt(value, 'type') ?? ''),
  );
  return isRecord(message) ? message : undefined;
}

/** Returns the response to an approval request in the output of `kimi --wire`. */
function decisionOf(record: unknown): unknown {
  const result = at(record, 'result');
  return textAt(result, 'response') !== undefined && idAt(result, 'request_id') !== undefined
    ? result
    : undefined;
}

/** The maximum nesting depth of sub-agents. Kimi allows one level. */
const MAX_NESTED = 8;

class KimiReader {
  readonly #sink: ReaderSink;
  readonly #open: OpenCalls;
  /** Maps approval request ids to call ids. */
  readonly #requests = new Map<string, string>();

  constructor(sink: ReaderSink) {
    this.#sink = sink;
    this.#open = new OpenCalls(sink);
  }

  read(record: unknown): void {
    const decision = decisionOf(record);
    if (decision !== undefined) this.#decide(decision);
    const time = timeOf(at(record, 'timestamp'));
    const message = wireMessage(record);
    if (message !== undefined) this.#take(message, time === undefined ? {} : { at: time }, 0);
  }

  end(): void {
    this.#open.end();
  }

  #take({ type, payload }: JsonRecord, context: Pick<Call, 'at'>, depth: number): void {
    switch (type) {
      case 'TurnBegin':
        this.#sink.turn?.({ ...context, order: this.#sink.position?.() ?? 0 });
        break;
      case 'ToolCall':
        this.#call(payload, context);
        break;
      case 'ToolResult':
        this.#result(payload);
        break;
      case 'ApprovalRequest': {
        const [request, call] = [idAt(payload, 'id'), idAt(payload, 'tool_call_id')];
        if (request !== undefined && call !== undefined) this.#requests.set(request, call);
        break;
      }
      case 'SubagentEvent': {
        const inner = at(payload, 'event');
        if (isRecord(inner) && depth < MAX_NESTED) this.#take(inner, context, depth + 1);
        break;
      }
      default:
        if (/^Approval/.test(String(type))) this.#decide(payload);
    }
  }

  #call(payload: unknown, context: Pick<Call, 'at'>): void {
    const id = idAt(payload, 'id');
    const input = at(payload, 'function', 'arguments');
    for (const call of messageCall(textAt(payload, 'function', 'name'), id, input))
      this.#open.hold(id, completeCall(this.#sink, call, context, context.at));
  }

  #result(payload: unknown): void {
    const id = idAt(payload, 'tool_call_id');
    const isError = at(payload, 'return_value', 'is_error');
    if (id !== undefined && typeof isError === 'boolean')
      this.#open.mark(id, isError ? 'error' : 'ok');
  }

  #decide(decision: unknown): void {
    const id = this.#requests.get(idAt(decision, 'request_id') ?? '');
    if (id !== undefined && at(decision, 'response') === 'reject') this.#open.mark(id, 'denied');
  }
}
