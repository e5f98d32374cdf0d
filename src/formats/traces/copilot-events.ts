import type { Call } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { CopilotUsage } from './copilot-usage.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * The maximum number of requests to remember at once. Without this limit, denied requests that
 * never start would accumulate.
 */
const MAX_REQUESTS = 10_000;

/**
 * Copilot CLI events (docs/traces.md#copilot), from a session's `events.jsonl` or from the output
 * of `--output-format json`. A sub-agent's calls belong to the session in which the sub-agent was
 * started.
 */
export const COPILOT_EVENTS: TraceFormat = {
  id: 'copilot-events',
  title: 'Copilot CLI events',
  agentIds: 'framework',
  marks: ['type'],
  recognise: (record) => isRecord(record) && isEvent(record),
  takes: (record) =>
    isRecord(record) &&
    (isEvent(record) ||
      (isRecord(record.data) && /^[a-z_]+\.[a-z_.]+$/.test(textAt(record, 'type') ?? ''))),
  open(sink) {
    const calls = new CopilotCalls(sink);
    return {
      read(record) {
        if (isRecord(record) && isRecord(record.data)) calls.take(record, record.data);
      },
      end: () => calls.end(),
    };
  },
};

/** Tracks the tool calls in one file from request to result. */
class CopilotCalls {
  readonly #calls: OpenCalls;
  /**
   * Tool calls that the model requested but that have not started. These calls are not reported
   * yet.
   */
  readonly #requested = new Map<string, Call>();
  /**
   * Maps permission request ids to tool call ids. A decision may contain only the id of the
   * permission request.
   */
  readonly #permissionRequests = new Map<string, string>();
  /**
   * Tool calls that were denied before they started. If such a call starts later, the call is not
   * reported again.
   */
  readonly #refused = new Map<string, true>();
  readonly #sink: ReaderSink;
  readonly #usage: CopilotUsage;
  #session: string | undefined;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
    this.#calls = new OpenCalls(sink);
    this.#usage = new CopilotUsage(sink);
  }

  take(event: JsonRecord, data: JsonRecord): void {
    switch (event.type) {
      case 'session.start':
      case 'session.resume':
        this.#session = idAt(data, 'sessionId') ?? this.#session;
        break;
      case 'assistant.message':
        this.#usage.take(event, data, this.#session);
        this.#takeRequests(data, event.timestamp);
        break;
      case 'tool.execution_start':
        this.#takeStart(event, data);
        break;
      case 'tool.execution_complete':
        this.#takeResult(data);
        break;
      case 'permission.requested':
        this.#takeQuestion(data);
        break;
      case 'permission.completed':
        this.#takeAnswer(data);
        break;
      case 'user.message':
      case 'session.shutdown':
        this.#usage.take(event, data, this.#session);
        break;
      default:
    }
  }

  end(): void {
    this.#calls.end();
  }

  #takeRequests(data: JsonRecord, timestamp: unknown): void {
    for (const request of listAt(data, 'toolRequests')) {
      const id = idAt(request, 'toolCallId');
      const call = this.#callOf(request, textAt(request, 'name'), id, timestamp);
      if (call !== undefined && id !== undefined) remember(this.#requested, this.#keyOf(id), call);
    }
  }

  #takeStart(event: JsonRecord, data: JsonRecord): void {
    const id = idAt(data, 'toolCallId');
    const call = this.#callOf(data, textAt(data, 'toolName'), id, event.timestamp, event.id);
    const key = id === undefined ? undefined : this.#keyOf(id);
    if (key !== undefined) {
      this.#requested.delete(key);
      if (this.#refused.delete(key)) return;
    }
    if (call !== undefined) this.#calls.hold(key, call);
  }

  #takeResult(data: JsonRecord): void {
    const id = idAt(data, 'toolCallId');
    if (id !== undefined && typeof data.success === 'boolean')
      this.#calls.mark(this.#keyOf(id), data.success ? 'ok' : 'error');
  }

  #takeQuestion(data: JsonRecord): void {
    const question = idAt(data, 'requestId');
    const id = idAt(data, 'permissionRequest', 'toolCallId');
    if (question !== undefined && id !== undefined)
      remember(this.#permissionRequests, question, id);
  }

  #takeAnswer(data: JsonRecord): void {
    const id =
      idAt(data, 'toolCallId') ?? this.#permissionRequests.get(idAt(data, 'requestId') ?? '');
    if (id === undefined || !/^denied(?:-|$)/.test(textAt(data, 'result', 'kind') ?? '')) return;
    const key = this.#keyOf(id);
    const call = this.#requested.get(key);
    if (call !== undefined) {
      this.#calls.hold(key, call);
      this.#requested.delete(key);
      remember(this.#refused, key, true);
    }
    this.#calls.mark(key, 'denied');
  }

  #keyOf(id: string): string {
    return UNIQUE.test(id) ? id : JSON.stringify([this.#session, id]);
  }

  /**
   * Returns the tool call in a request or a start event. `event` distinguishes calls with ids that
   * are not unique.
   */
  #callOf(
    named: unknown,
    raw: string | undefined,
    id: string | undefined,
    timestamp: unknown,
    event?: unknown,
  ): Call | undefined {
    const server = textAt(named, 'mcpServerName');
    const tool = textAt(named, 'mcpToolName') ?? withoutServer(raw, server);
    const time = timeOf(timestamp);
    const input = at(named, 'arguments');
    if (tool === undefined) return undefined;
    return {
      tool,
      ...(raw !== undefined && raw !== tool && { raw }),
      ...(server !== undefined && { server }),
      ...(time !== undefined && { at: time }),
      ...(this.#session !== undefined && { session: this.#session }),
      status: 'unknown',
      ...operationOf(tool, server, input),
      ...argumentFacts(this.#sink, { tool, server }, input),
      ...(id !== undefined && {
        id,
        content: contentDigest(UNIQUE.test(id) ? null : event, input),
      }),
    };
  }
}

/**
 * Returns the operation of a call to Copilot's own sub-agent tool, or an empty object for any other
 * tool.
 */
function operationOf(
  tool: string,
  server: string | undefined,
  input: unknown,
): Pick<Call, 'operation'> {
  const target = server === undefined ? textAt(input, 'agent_type') : undefined;
  return tool === 'task' && target !== undefined ? { operation: { kind: 'delegate', target } } : {};
}

/**
 * Matches ids that model vendors assigned, which are globally unique. Other ids are unique only
 * within their session.
 */
const UNIQUE = /^(?:call|toolu)_[A-Za-z0-9_]{16,}$/;

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.set(key, value);
  if (map.size <= MAX_REQUESTS) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

/**
 * Removes the server name that Copilot adds as a prefix to a tool's name. Returns the name
 * unchanged if the server is unknown.
 */
function withoutServer(tool: string | undefined, server: string | undefined): string | undefined {
  if (tool === undefined || server === undefined || !tool.startsWith(`${server}-`)) return tool;
  return tool.slice(server.length + 1) || tool;
}

function isEvent(record: JsonRecord): boolean {
  const { type, data } = record;
  if (typeof type !== 'string' || !isRecord(data)) return false;
  if (type === 'tool.execution_start')
    return idAt(data, 'toolCallId') !== undefined && textAt(data, 'toolName') !== undefined;
  if (type === 'session.start') return idAt(data, 'sessionId') !== undefined;
  return (
    /^(?:session|assistant|tool|user|permission)\.[a-z_]+$/.test(type) &&
    idAt(record, 'id') !== undefined &&
    Object.hasOwn(record, 'parentId')
  );
}
