import type { Call, CallStatus, Operation } from '../../model/call.ts';
import { completeCall, messageCall } from './message-calls.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * OpenHands events: a conversation's trajectory, one event per line or file, and the output of
 * OpenHands benchmarks. Older releases write actions, and newer releases write events with a
 * `kind`.
 */
export const OPENHANDS: TraceFormat = {
  id: 'openhands',
  title: 'OpenHands events',
  agentIds: 'framework',
  marks: ['action', 'observation', 'kind', 'history', 'events', 'trajectory'],
  recognise: (record) => eventsIn(record).some((event) => isAction(event) || isNewEvent(event)),
  takes: (record) => eventsIn(record).some((event) => isEvent(event) || isNewEvent(event)),
  open(sink) {
    const reader = new EventReader(sink);
    return {
      read(record) {
        const session = idAt(record, 'instance_id') ?? idAt(record, 'conversation_id');
        for (const event of eventsIn(record)) reader.take(event, session);
      },
      end: () => reader.end(),
    };
  },
};

function eventsIn(record: unknown): readonly JsonRecord[] {
  if (!isRecord(record)) return [];
  const lists = ['history', 'events', 'trajectory'].map((key) => listAt(record, key));
  const list = lists.find((entries) =>
    entries.some((entry) => isEvent(entry) || isNewEvent(entry)),
  );
  return list === undefined ? [record] : list.filter(isRecord);
}

const SOURCES: readonly unknown[] = ['agent', 'user', 'environment'];

/** Whether a record is an action or an observation from an older release of OpenHands. */
function isEvent(record: unknown): boolean {
  return (
    isRecord(record) &&
    SOURCES.includes(record.source) &&
    (textAt(record, 'action') !== undefined || textAt(record, 'observation') !== undefined) &&
    (idAt(record, 'id') !== undefined || Object.hasOwn(record, 'timestamp'))
  );
}

function isAction(event: JsonRecord): boolean {
  return isEvent(event) && textAt(event, 'action') !== undefined && isRecord(event.args);
}

/** Whether a record is an event from a newer release of OpenHands. */
function isNewEvent(record: unknown): boolean {
  return (
    isRecord(record) &&
    SOURCES.includes(record.source) &&
    /^(?:[A-Z]\w{0,40}Event|UserRejectObservation|Condensation\w{0,20})$/.test(
      textAt(record, 'kind') ?? '',
    )
  );
}

/** Actions that are not tool calls unless the model called a function with the same name. */
const INTERNAL =
  /^(?:message|system|recall|think|finish|reject|null|initialize|condensation\w*|change_agent_state|agent_state_changed|loop_recovery|pause|resume|stop|start)$/;

/** The function names that the model uses for actions with a different name. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  run: 'execute_bash',
  run_ipython: 'execute_ipython_cell',
  browse_interactive: 'browser',
};

class EventReader {
  readonly #sink: ReaderSink;
  readonly #open: OpenCalls;

  constructor(sink: ReaderSink) {
    this.#sink = sink;
    this.#open = new OpenCalls(sink);
  }

  end(): void {
    this.#open.end();
  }

  take(event: JsonRecord, session: string | undefined): void {
    const time = timeOf(event.timestamp);
    const context: Partial<Call> = {
      ...(session !== undefined && { session }),
      ...(time !== undefined && { at: time }),
    };
    if (this.#sink.turn && event.source === 'user' && isTurn(event))
      this.#sink.turn({ ...context, order: this.#sink.position?.() ?? 0 });
    if (isNewEvent(event)) this.#newEvent(event, context);
    else if (isAction(event)) this.#action(event, context);
    else if (textAt(event, 'observation') !== undefined) this.#observation(event, session);
  }

  #newEvent(event: JsonRecord, context: Partial<Call>): void {
    const id = idAt(event, 'tool_call_id');
    const key = JSON.stringify([context.session, id]);
    if (event.kind === 'ActionEvent') {
      const input = at(event, 'tool_call', 'arguments') ?? at(event, 'action');
      for (const call of messageCall(textAt(event, 'tool_name'), id, input))
        this.#open.hold(
          id === undefined ? undefined : key,
          completeCall(this.#sink, call, context, idAt(event, 'id')),
        );
    } else if (id !== undefined) {
      const status = newStatus(event);
      if (status !== undefined) this.#open.mark(key, status);
    }
  }

  #action(event: JsonRecord, context: Partial<Call>): void {
    const action = textAt(event, 'action') ?? '';
    const asked = textAt(event, 'tool_call_metadata', 'function_name');
    if (event.source !== 'agent' || (asked === undefined && INTERNAL.test(action))) return;
    const known = Object.hasOwn(FUNCTIONS, action) ? FUNCTIONS[action] : undefined;
    const own = action === 'call_tool_mcp' ? textAt(event, 'args', 'name') : undefined;
    const tool = asked ?? own ?? known ?? action;
    const id = idAt(event, 'tool_call_metadata', 'tool_call_id') ?? idAt(event, 'id');
    const isRejected = at(event, 'args', 'confirmation_state') === 'rejected';
    for (const call of messageCall(tool, id, at(event, 'args'), {
      status: isRejected ? 'denied' : 'unknown',
    }))
      this.#open.hold(
        eventKey(event.id, context.session),
        completeCall(
          this.#sink,
          call,
          { ...context, ...(tool !== action && { raw: action }), ...operationOf(event) },
          idAt(event, 'id'),
        ),
      );
  }

  #observation(event: JsonRecord, session: string | undefined): void {
    const key = eventKey(event.cause, session);
    if (key === undefined) return;
    if (event.observation === 'user_rejected') this.#open.mark(key, 'denied');
    else this.#open.mark(key, isFailed(event) ? 'error' : 'ok');
  }
}

function eventKey(id: unknown, session: string | undefined): string | undefined {
  return typeof id === 'number' ? JSON.stringify([session, id]) : undefined;
}

function isTurn(event: JsonRecord): boolean {
  return event.action === 'message' || event.kind === 'MessageEvent';
}

/** Whether an observation's fields show that the action failed. */
function isFailed(event: JsonRecord): boolean {
  const code = at(event, 'extras', 'exit_code') ?? at(event, 'extras', 'metadata', 'exit_code');
  return event.observation === 'error' || (typeof code === 'number' && code !== 0);
}

function newStatus(event: JsonRecord): CallStatus | undefined {
  switch (event.kind) {
    case 'UserRejectObservation':
      return 'denied';
    case 'AgentErrorEvent':
      return 'error';
    case 'ObservationEvent':
      return at(event, 'observation', 'is_error') === true ? 'error' : 'ok';
    default:
      return undefined;
  }
}

function operationOf(event: JsonRecord): { readonly operation?: Operation } {
  if (event.action !== 'delegate') return {};
  const target = textAt(event, 'args', 'agent');
  return { operation: { kind: 'delegate', ...(target !== undefined && { target }) } };
}
