import type { Call } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { OpenCalls } from './open-calls.ts';
import { OpenUsage } from './open-usage.ts';
import { at, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import { anthropicCounts } from './tokens.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * Events from Anthropic's managed agents, as listed or streamed by the API. A recording may contain
 * the events under the name of the API method that returned them.
 */
export const CLAUDE_MANAGED_AGENTS: TraceFormat = {
  id: 'claude-managed-agents',
  title: 'Anthropic managed agents',
  agentIds: 'framework',
  marks: ['type', 'events', 'data'],
  recognise: (record) => eventsIn(record).some(isEvent),
  takes: (record) =>
    eventsIn(record).some(
      (event) =>
        isEvent(event) || /^(?:agent|session|span|system|user)\./.test(textAt(event, 'type') ?? ''),
    ),
  open(sink) {
    const calls = new ManagedAgentCalls(sink);
    return {
      read(record) {
        for (const event of eventsIn(record)) calls.take(event);
      },
      end: () => calls.end(),
    };
  },
};

/**
 * Collects the tool calls in one file. A call without a session or agent gets the one from the last
 * session event.
 */
class ManagedAgentCalls {
  readonly #sink: ReaderSink;
  readonly #calls: OpenCalls;
  readonly #answers: OpenUsage;
  #session: string | undefined;
  #agent: string | undefined;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
    this.#calls = new OpenCalls(sink);
    this.#answers = new OpenUsage(sink);
  }

  take(event: JsonRecord): void {
    const type = textAt(event, 'type') ?? '';
    if (type === 'session') {
      this.#session = idAt(event, 'id') ?? this.#session;
      this.#agent = textAt(event, 'agent', 'name') ?? this.#agent;
    }
    if (USE.test(type)) this.#hold(event);
    else if (type === 'span.model_request_start' || type === 'span.model_request_end')
      this.#addAnswer(event);
    else if (type === 'user.message') this.#addTurn(event);
    this.#markResult(type, event);
  }

  end(): void {
    this.#answers.end();
    this.#calls.end();
  }

  #contextOf(event: JsonRecord): Pick<Call, 'session' | 'at'> {
    const session = idAt(event, 'session_id') ?? this.#session;
    const time = timeOf(event.processed_at);
    return {
      ...(session !== undefined && { session }),
      ...(time !== undefined && { at: time }),
    };
  }

  /**
   * Adds the tokens that a model request used. The tokens get the position of the request's start
   * event. The end event contains the tokens, but follows the request's tool calls.
   */
  #addAnswer(event: JsonRecord): void {
    const request = idAt(event, 'model_request_start_id') ?? idAt(event, 'id');
    if (request === undefined) return;
    const context = this.#contextOf(event);
    const agent = textAt(event, 'agent_name') ?? this.#agent;
    this.#answers.add(
      keyOf(request, context.session),
      { ...context, id: request, ...(agent !== undefined && { agent }) },
      anthropicCounts(event.model_usage),
    );
  }

  /**
   * Adds a user message. A message without an id is skipped, because the message is recorded again
   * with an id after it has been processed.
   */
  #addTurn(event: JsonRecord): void {
    const id = idAt(event, 'id');
    if (id === undefined) return;
    this.#sink.turn?.({
      ...this.#contextOf(event),
      order: this.#sink.position?.() ?? 0,
      id,
    });
  }

  #hold(event: JsonRecord): void {
    const [tool, server, id] = [
      textAt(event, 'name'),
      textAt(event, 'mcp_server_name'),
      idAt(event, 'id'),
    ];
    const agent = textAt(event, 'agent_name') ?? this.#agent;
    const context = this.#contextOf(event);
    if (tool === undefined) return;
    this.#calls.hold(id === undefined ? undefined : keyOf(id, context.session), {
      tool,
      ...(server !== undefined && { server }),
      ...context,
      ...(agent !== undefined && { agent }),
      status: event.evaluated_permission === 'deny' ? 'denied' : 'unknown',
      ...argumentFacts(this.#sink, { tool, server }, event.input),
      ...(id !== undefined && {
        id,
        content: contentDigest(UNIQUE.test(id) ? null : event.processed_at, event.input),
      }),
    });
  }

  /**
   * Updates the status of the call to which an event refers. The event contains the call's result,
   * or a user's decision to deny the call.
   */
  #markResult(type: string, event: JsonRecord): void {
    const id =
      idAt(event, 'tool_use_id') ??
      idAt(event, 'mcp_tool_use_id') ??
      idAt(event, 'custom_tool_use_id');
    if (id === undefined) return;
    const key = keyOf(id, idAt(event, 'session_id') ?? this.#session);
    if (type === 'user.tool_confirmation' && event.result === 'deny')
      this.#calls.mark(key, 'denied');
    if (RESULT.test(type)) this.#calls.mark(key, event.is_error === true ? 'error' : 'ok');
  }
}

const USE = /^agent\.(?:mcp_|custom_)?tool_use$/;
const RESULT = /^(?:agent|user)\.(?:mcp_|custom_)?tool_result$/;

/**
 * Matches event ids assigned by Anthropic's API, which are globally unique. Other ids are unique
 * only within their session.
 */
const UNIQUE = /^sevt_[A-Za-z0-9]{16,}$/;

function keyOf(id: string, session: string | undefined): string {
  return UNIQUE.test(id) ? id : JSON.stringify([session, id]);
}

/**
 * Whether a record is an event from a managed agent. Other programs use the same event types, but
 * do not record when an event was processed.
 */
function isEvent(event: JsonRecord): boolean {
  const type = textAt(event, 'type') ?? '';
  if (USE.test(type)) return textAt(event, 'name') !== undefined && idAt(event, 'id') !== undefined;
  return (
    /^(?:agent|session|span|user)\.[a-z_]+$/.test(type) &&
    idAt(event, 'id') !== undefined &&
    Object.hasOwn(event, 'processed_at')
  );
}

/**
 * The maximum depth of nested lists in a recording. The arguments of a recorded API method may
 * contain a page of events.
 */
const MAX_DEPTH = 4;

/**
 * Returns the events in a record. The record is a single event, a page of events, or a recorded API
 * method.
 */
function eventsIn(record: unknown, depth = 0): readonly JsonRecord[] {
  if (Array.isArray(record))
    return depth < MAX_DEPTH ? record.flatMap((entry) => eventsIn(entry, depth + 1)) : [];
  if (!isRecord(record)) return [];
  const page = at(record, 'events') ?? at(record, 'data');
  return Array.isArray(page) && depth < MAX_DEPTH ? eventsIn(page, depth + 1) : [record];
}
