import { attributeMap, ids, parent, plainValue } from './otlp-values.ts';
import { at, decoded, idAt, type JsonRecord, listAt, textAt } from './record.ts';
import {
  type Attributes,
  attributeId,
  attributeText,
  callStatusOf,
  type Draft,
  isRefusal,
  nanoseconds,
  type Span,
} from './span.ts';
import { requested, requestedBy } from './span-lists.ts';
import { claudeTool, draft, toolCallId } from './span-tool.ts';
import type { Beside } from './span-window.ts';
import { timeOf } from './time.ts';

/**
 * A log record as a span without children, and what its event says of calls; nothing where it says
 * nothing.
 */
export interface FoundEvent {
  readonly span: Span;
  readonly beside?: Beside;
}

/** A log record of OTLP. */
export function eventOf(raw: JsonRecord, resource: Attributes): FoundEvent {
  const attributes = attributeMap(raw.attributes);
  const body = plainValue(raw.body);
  const name =
    attributeText(attributes, 'event.name') ??
    (typeof body === 'string' ? body : undefined) ??
    textAt(raw, 'eventName') ??
    '';
  const trace = idAt(raw, 'traceId') ?? idAt(raw, 'trace_id');
  // Codex leaves out the time of the event and gives only that of its observation, and its own
  // beside it.
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
  const beside = besideOf(span, body);
  return beside === undefined ? { span } : { span, beside };
}

/** What an event says of calls, by its name. */
export function besideOf(span: Span, body: unknown): Beside | undefined {
  const { name, attributes } = span;
  switch (name) {
    case 'tool_result':
    case 'claude_code.tool_result':
      return made(span, claudeTool(attributes));
    case 'tool_decision':
    case 'claude_code.tool_decision':
      // A call that was let happen is told again by its result; one that was not, only here.
      return isRefusal(attributes) ? made(span, claudeTool(attributes)) : undefined;
    case 'codex.tool_result':
      return made(span, ofCodex(attributes));
    case 'codex.tool_decision':
      return /^(?:denied|abort|rejected?)/i.test(attributeText(attributes, 'decision') ?? '')
        ? made(span, ofCodex(attributes), 'denied')
        : undefined;
    case 'copilot_chat.tool.call':
    case 'github.copilot.tool.call': {
      const tool = attributeText(attributes, 'gen_ai.tool.name');
      return tool === undefined
        ? undefined
        : { call: null, lesser: [draft(span, { tool }, toolCallId(attributes))], kind: 'event' };
    }
    case 'gen_ai.client.inference.operation.details':
      return { call: null, lesser: requestedBy(span) };
    case 'gen_ai.choice':
      return { call: null, lesser: chosen(span, body) };
    default:
      // Gemini CLI, and what descends from it.
      return name.endsWith('.tool_call') ? made(span, ofGemini(attributes)) : undefined;
  }
}

type Named = Parameters<typeof draft>[1];

function made(
  span: Span,
  named: Named | undefined,
  status = callStatusOf(span),
): Beside | undefined {
  if (named === undefined) return undefined;
  const call: Draft = draft(
    span,
    named,
    attributeId(span.attributes, 'tool_use_id', 'call_id', 'gen_ai.tool.call.id'),
  );
  call.status = status;
  return { call };
}

function ofCodex(attributes: Attributes): Named | undefined {
  const tool = attributeText(attributes, 'tool_name');
  const server = attributeText(attributes, 'mcp_server');
  return tool === undefined ? undefined : server === undefined ? { tool } : { tool, server };
}

function ofGemini(attributes: Attributes): Named | undefined {
  const tool = attributeText(attributes, 'function_name');
  const server = attributeText(attributes, 'mcp_server_name');
  // Where the name is spelled with the server in it already, it stays as it is.
  return tool === undefined
    ? undefined
    : server === undefined || tool.startsWith('mcp_')
      ? { tool }
      : { tool, server };
}

/** The calls of an answer of a model that is an event with the answer as its body. */
function chosen(span: Span, body: unknown): readonly Draft[] {
  const calls = listAt(at(decoded(body), 'message'), 'tool_calls');
  return calls.flatMap((call, index) => {
    const tool = textAt(call, 'function', 'name');
    return tool === undefined
      ? []
      : [requested(span, tool, idAt(call, 'id'), index, at(call, 'function', 'arguments'))];
  });
}
