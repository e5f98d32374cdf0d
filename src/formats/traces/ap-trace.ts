import type { Call, CallStatus, Trace } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/**
 * Records of the Agent Alignment Protocol. Each record contains one decision. A file contains a
 * single record, a list of records, or an API response (docs/traces.md#the-api).
 */
export const AP_TRACE: TraceFormat = {
  id: 'ap-trace',
  title: 'AP-Trace',
  agentIds: 'card',
  marks: ['trace_id', 'traces', 'trace_json'],
  recognise: (record) => tracesIn(record).some(isTrace),
  open: (sink) => ({
    read(record) {
      for (const trace of tracesIn(record)) {
        const id = idAt(trace, 'trace_id');
        if (id !== undefined && isTrace(trace)) sink.trace(toTrace(trace, id, sink));
      }
    },
    end() {},
  }),
};

/**
 * Returns the traces in a record. Database rows wrap one trace in `trace_json`, and API responses
 * wrap several in `traces`.
 */
function tracesIn(record: unknown): readonly JsonRecord[] {
  const wrapped = at(record, 'traces');
  const rows = Array.isArray(wrapped) ? wrapped : [record];
  return rows.flatMap((row) => {
    const inner = decoded(at(row, 'trace_json'));
    const trace = isRecord(inner) ? inner : row;
    return isRecord(trace) ? [trace] : [];
  });
}

function isTrace(record: JsonRecord): boolean {
  if (idAt(record, 'trace_id') === undefined) return false;
  return (
    isRecord(record.action) ||
    (typeof record.action === 'string' &&
      (isRecord(record.decision) || Object.hasOwn(record, 'card_id')))
  );
}

function toTrace(record: JsonRecord, id: string, sink: TraceSink): Trace {
  const time = timeOf(record.timestamp) ?? timeOf(record.created_at);
  const agent = idAt(record, 'agent_id');
  const session = idAt(record, 'context', 'session_id') ?? idAt(record, 'session_id');
  const status = statusOf(record);
  const context = {
    trace: id,
    ...(time !== undefined && { at: time }),
    ...(agent !== undefined && { agent }),
    ...(session !== undefined && { session }),
  };
  const calls: readonly Call[] =
    status === undefined
      ? []
      : named(record, sink).map((call) => ({ ...call, ...context, status }));
  const type = textAt(record, 'action', 'type');
  return {
    id,
    content: contentDigest(
      time,
      record.action,
      record.decision,
      record.escalation,
      record.context,
      record.tool_name,
    ),
    ...(time !== undefined && { at: time }),
    ...(agent !== undefined && { agent }),
    calls,
    facts: [
      ...[
        at(record, 'context'),
        at(record, 'context', 'metadata'),
        at(record, 'action', 'parameters'),
        record,
      ].filter(isRecord),
      ...(type === undefined ? [] : [{ action_type: type }]),
    ],
    values: listAt(record, 'decision', 'values_applied').filter(
      (value): value is string => typeof value === 'string',
    ),
  };
}

/**
 * Returns the status of a record's action. Returns undefined if the action was only recommended or
 * escalated.
 */
function statusOf(record: JsonRecord): CallStatus | undefined {
  switch (textAt(record, 'action', 'type')) {
    case 'recommend':
    case 'escalate':
      return undefined;
    case 'deny':
      return 'denied';
    default:
      if (typeof record.action === 'string' && at(record, 'escalation', 'escalated') === true)
        return undefined;
      return at(record, 'context', 'metadata', 'success') === false ? 'error' : 'ok';
  }
}

/**
 * Returns the tool calls from the first field in a record that names any tools. See
 * docs/reference/traces.md#names-in-ap-trace-records for the order of the fields. `action.name` is
 * the only field that may contain a card's action instead of a tool.
 */
function named(record: JsonRecord, sink: TraceSink): readonly Omit<Call, 'status'>[] {
  const calls = listAt(record, 'action', 'tool_calls').flatMap((call) => {
    const tool =
      textAt(call, 'tool_name') ?? textAt(call, 'name') ?? textAt(call, 'function', 'name');
    const server = textAt(call, 'server') ?? textAt(call, 'server_name');
    if (tool === undefined) return [];
    const input =
      at(call, 'arguments') ?? at(call, 'tool_input') ?? at(call, 'function', 'arguments');
    return [
      {
        tool,
        ...(server !== undefined && { server }),
        ...argumentFacts(sink, { tool, server }, input ?? at(call, 'input')),
      },
    ];
  });
  if (calls.length > 0) return calls;
  const tools = listAt(record, 'action', 'parameters', 'tools').flatMap((entry) => {
    const tool = typeof entry === 'string' ? entry : textAt(entry, 'name');
    return tool ? [{ tool }] : [];
  });
  if (tools.length > 0) return tools;
  const tool = textAt(record, 'tool_name');
  if (tool !== undefined)
    return [{ tool, ...argumentFacts(sink, { tool }, at(record, 'tool_input')) }];
  const name = textAt(record, 'action', 'name') ?? textAt(record, 'action') ?? '';
  return name
    .split(', ')
    .filter((part) => part !== '' && part !== 'inference')
    .map((part) => ({ tool: part, named: 'action' as const }));
}
