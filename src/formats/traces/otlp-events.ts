import { argumentFacts } from './arguments.ts';
import { attributeMap, ids, parent, plainValue } from './otlp-values.ts';
import { at, decoded, idAt, type JsonRecord, listAt, textAt } from './record.ts';
import {
  type Attributes,
  attributeId,
  attributeText,
  type CallDraft,
  callStatusOf,
  isRefusal,
  nanoseconds,
  type Span,
} from './span.ts';
import { requested, requestedBy } from './span-lists.ts';
import { claudeTool, draftCall, type ToolName, toolCallId } from './span-tool.ts';
import type { SpanDetails } from './span-window.ts';
import { timeOf } from './time.ts';
import type { TraceSink } from './trace-format.ts';

/**
 * A log record, represented as a span without children. `details` describes the record's tool
 * calls, if any.
 */
interface LogEvent {
  readonly span: Span;
  readonly details?: SpanDetails;
}

/** Reads an OTLP log record. */
export function eventOf(raw: JsonRecord, resource: Attributes, sink: TraceSink): LogEvent {
  const attributes = attributeMap(raw.attributes);
  const body = plainValue(raw.body);
  const name =
    attributeText(attributes, 'event.name') ??
    (typeof body === 'string' ? body : undefined) ??
    textAt(raw, 'eventName') ??
    '';
  const trace = idAt(raw, 'traceId') ?? idAt(raw, 'trace_id');
  // Codex does not set an event's time, but sets its observation time and a time attribute.
  const time =
    nanoseconds(raw.timeUnixNano) ??
    timeOf(attributes.get('event.timestamp')) ??
    nanoseconds(raw.observedTimeUnixNano);
  const span: Span = {
    name,
    attributes,
    resource,
    raw: raw.attributes,
    ...ids(trace, undefined),
    ...parent(idAt(raw, 'spanId') ?? idAt(raw, 'span_id')),
    ...(time !== undefined && { at: time }),
  };
  const details = eventDetails(span, body, sink);
  return details === undefined ? { span } : { span, details };
}

/**
 * Returns the tool calls that an event describes, or undefined if there are none. The event's name
 * determines how the event's attributes are read.
 */
export function eventDetails(span: Span, body: unknown, sink: TraceSink): SpanDetails | undefined {
  const { name, attributes } = span;
  switch (name) {
    case 'tool_result':
    case 'claude_code.tool_result':
      return provenCall(span, claudeTool(attributes));
    case 'tool_decision':
    case 'claude_code.tool_decision':
      // An allowed call is recorded again with its result. A refused call is recorded only here.
      return isRefusal(attributes) ? provenCall(span, claudeTool(attributes)) : undefined;
    case 'codex.tool_result':
      return provenCall(span, ofCodex(attributes));
    case 'codex.tool_decision':
      return /^(?:denied|abort|rejected?)/i.test(attributeText(attributes, 'decision') ?? '')
        ? provenCall(span, ofCodex(attributes), 'denied')
        : undefined;
    case 'copilot_chat.tool.call':
    case 'github.copilot.tool.call': {
      const tool = attributeText(attributes, 'gen_ai.tool.name');
      return tool === undefined
        ? undefined
        : {
            call: null,
            unproven: [draftCall(span, { tool }, toolCallId(attributes))],
            kind: 'event',
          };
    }
    case 'gen_ai.client.inference.operation.details':
      return { call: null, unproven: requestedBy(span, sink) };
    case 'gen_ai.choice':
      return { call: null, unproven: requestsOf(span, body, sink) };
    default:
      // Gemini CLI and programs derived from it use names in this format.
      return name.endsWith('.tool_call') ? provenCall(span, ofGemini(attributes)) : undefined;
  }
}

/**
 * Returns the details of a log event that proves that a tool was called, or undefined if the event
 * does not name the tool.
 */
function provenCall(
  span: Span,
  named: ToolName | undefined,
  status = callStatusOf(span),
): SpanDetails | undefined {
  if (named === undefined) return undefined;
  const call: CallDraft = draftCall(
    span,
    named,
    attributeId(span.attributes, 'tool_use_id', 'call_id', 'gen_ai.tool.call.id'),
  );
  call.status = status;
  return { call };
}

function ofCodex(attributes: Attributes): ToolName | undefined {
  const tool = attributeText(attributes, 'tool_name');
  const server = attributeText(attributes, 'mcp_server');
  return tool === undefined ? undefined : server === undefined ? { tool } : { tool, server };
}

function ofGemini(attributes: Attributes): ToolName | undefined {
  const tool = attributeText(attributes, 'function_name');
  const server = attributeText(attributes, 'mcp_server_name');
  // A name that already contains the server is left unchanged.
  return tool === undefined
    ? undefined
    : server === undefined || tool.startsWith('mcp_')
      ? { tool }
      : { tool, server };
}

/**
 * Returns the tool calls that a model requests in a response. `body` is the event's body, which
 * contains the response.
 */
function requestsOf(span: Span, body: unknown, sink: TraceSink): readonly CallDraft[] {
  const calls = listAt(at(decoded(body), 'message'), 'tool_calls');
  return calls.flatMap((call, index) => {
    const tool = textAt(call, 'function', 'name');
    const input = at(call, 'function', 'arguments');
    if (tool === undefined) return [];
    const facts = argumentFacts(sink, { tool }, input);
    return [{ ...requested(span, tool, idAt(call, 'id'), index, input), ...facts }];
  });
}
