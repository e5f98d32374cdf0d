import { at, decoded, textAt } from './record.ts';
import {
  type Attributes,
  attributeId,
  attributeText,
  type CallDraft,
  callStatusOf,
  contentOf,
  type Span,
} from './span.ts';

/** A tool's name, and its server if the record contains one. */
export interface ToolName {
  readonly tool: string;
  readonly server?: string;
  readonly redacted?: true;
}

/** The name that Claude Code reports for every MCP tool unless its settings enable details. */
const REDACTED = 'mcp_tool';

/**
 * The prefix of two Copilot attributes: the tool's server, and the server's own name for the tool.
 */
const COPILOT = 'github.copilot.tool.parameters';

/**
 * Returns the tool call that a span describes, or undefined if there is none. Tries the attributes
 * of several instrumentations in a fixed order.
 */
export function callOfSpan(span: Span): CallDraft | undefined {
  const named = markedName(span);
  return named && draftCall(span, named, toolCallId(span.attributes));
}

/** Returns the id that the model assigned to a span's tool call. */
export function toolCallId(attributes: Attributes): string | undefined {
  return attributeId(
    attributes,
    'gen_ai.tool.call.id',
    'tool_use_id',
    'ai.toolCall.id',
    'tool_call.id',
  );
}

/**
 * Whether a span is an MCP request from a client to a server. An MCP request may be nested in the
 * span of the agent call that caused the request.
 */
export function isProtocol({ attributes }: Span): boolean {
  return attributes.get('mcp.method.name') === 'tools/call';
}

/**
 * Creates a draft of a tool call, with its span's time, trace and status. If `id` is undefined, the
 * call gets the id of the MCP request or of the span. `content` is a digest that distinguishes
 * calls with the same id, and defaults to the span's digest.
 */
export function draftCall(
  span: Span,
  named: ToolName,
  id: string | undefined,
  content?: number,
): CallDraft {
  const { trace } = span;
  const call: CallDraft = { tool: named.tool, status: callStatusOf(span) };
  if (named.server !== undefined && !named.tool.startsWith('mcp__')) call.server = named.server;
  if (named.redacted) call.named = 'redacted';
  // Claude Code's records of sub-agent calls do not contain the sub-agent's type.
  if (/^claude_code\.|^tool_(?:result|decision)$/.test(span.name) && isAgentTool(named.tool))
    call.operation = { kind: 'delegate' };
  if (span.at !== undefined) call.at = span.at;
  if (trace !== undefined) call.trace = trace;
  const request = id === undefined ? requestOf(span.attributes) : undefined;
  if (id !== undefined) {
    call.id = id;
    // A call's span and log event share only the id. A unique id identifies the call without a
    // digest.
    if (!isUnique(id)) call.content = content ?? contentOf(span);
  } else if (request !== undefined) call.id = request;
  else if (trace !== undefined && span.id !== undefined) {
    call.id = `${trace}/${span.id}`;
    call.content = content ?? contentOf(span);
  }
  return call;
}

/** Whether a Claude Code tool starts a sub-agent. `Task` was renamed `Agent` in 2.1.63. */
function isAgentTool(tool: string): boolean {
  return tool === 'Task' || tool === 'Agent';
}

/**
 * Whether an id is globally unique. Ids that model vendors assign are unique. Ids from gateways may
 * not be unique, because some gateways reuse ids in every response.
 */
export function isUnique(id: string): boolean {
  return /^(?:toolu|call|tooluse|chatcmpl-tool)[_-][A-Za-z0-9_-]{16,}$/.test(id);
}

/**
 * Returns an MCP request's id. The client's and the server's spans share this id within their
 * session.
 */
function requestOf(attributes: Attributes): string | undefined {
  const [session, request] = [
    attributeId(attributes, 'mcp.session.id'),
    attributeId(attributes, 'jsonrpc.request.id'),
  ];
  return session === undefined || request === undefined ? undefined : `${session}/${request}`;
}

function markedName(span: Span): ToolName | undefined {
  const { name, attributes } = span;
  if (name === 'claude_code.tool') return claudeTool(attributes);
  // Claude Code's other spans enclose tool calls or are parts of them, but are not tool calls
  // themselves.
  if (name.startsWith('claude_code.')) return undefined;
  const operation = attributeText(attributes, 'gen_ai.operation.name');
  const named = attributeText(attributes, 'gen_ai.tool.name');
  if (attributeText(attributes, 'openinference.span.kind')?.toUpperCase() === 'TOOL') {
    const tool = attributeText(attributes, 'tool.name') ?? named;
    return tool === undefined ? phaseOf(span) : withServer(attributes, tool);
  }
  if (
    named !== undefined &&
    (operation === undefined || operation === 'execute_tool' || operation === 'tool')
  )
    return withServer(attributes, named);
  const vercel = attributeText(attributes, 'ai.toolCall.name');
  if (vercel !== undefined) return { tool: vercel };
  if (attributeText(attributes, 'traceloop.span.kind') === 'tool') {
    const tool = attributeText(attributes, 'traceloop.entity.name');
    if (tool !== undefined) return { tool };
  }
  if (isProtocol(span)) {
    const tool = named ?? attributeText(attributes, 'mcp.tool.name') ?? rest(name, 'tools/call ');
    return tool === undefined
      ? { tool: 'tools/call', redacted: true }
      : withServer(attributes, tool);
  }
  if (operation === 'execute_tool' || attributeText(attributes, 'langsmith.span.kind') === 'tool')
    return withServer(attributes, nameOf(name));
  return undefined;
}

/** Extracts the tool's name from a span's name. Removes the prefixes that instrumentations add. */
function nameOf(name: string): string {
  return rest(name, 'execute_tool ') ?? rest(name, 'running tool: ') ?? name;
}

function rest(name: string, prefix: string): string | undefined {
  return name.startsWith(prefix) && name.length > prefix.length
    ? name.slice(prefix.length)
    : undefined;
}

/**
 * Returns the tool in a span's name. If several spans describe one call, such as
 * `tool.search.start-1` and `tool.search.success-1`, only the first is used. Removes the number
 * that BeeAI appends to repeated span names.
 */
export function phaseOf({ name, attributes }: Span): ToolName | undefined {
  const [, tool, phase] =
    /^tool\.([^.]{1,200})\.(start|success|finish|error|retry)(?:-\d{1,9})?$/.exec(
      attributeText(attributes, 'target') ?? name,
    ) ?? [];
  if (tool !== undefined) return phase === 'start' ? { tool } : undefined;
  return name === '' ? { tool: 'tool', redacted: true } : { tool: nameOf(name) };
}

function withServer(attributes: Attributes, tool: string): ToolName | undefined {
  // A span without a tool name is also a call, but its tool is unknown.
  if (tool === '' || tool === 'execute_tool') return { tool: 'execute_tool', redacted: true };
  const server = attributeText(
    attributes,
    'mcp.server.name',
    'mcp_server_name',
    `${COPILOT}.mcp_server_name`,
  );
  if (server === undefined) return { tool };
  return { tool: attributeText(attributes, `${COPILOT}.mcp_tool_name`) ?? tool, server };
}

/**
 * Returns the tool in a Claude Code span or log event. An MCP tool's name is in a separate field,
 * which may be missing.
 */
export function claudeTool(attributes: Attributes): ToolName | undefined {
  const tool = attributeText(attributes, 'tool_name');
  if (tool !== REDACTED) return tool === undefined ? undefined : { tool };
  const details = decoded(attributes.get('tool_parameters'));
  const server = textAt(details, 'mcp_server_name') ?? attributeText(attributes, 'mcp_server_name');
  const own = textAt(details, 'mcp_tool_name') ?? attributeText(attributes, 'mcp_tool_name');
  if (own === undefined) return { tool, redacted: true };
  return server === undefined ? { tool: own } : { tool: own, server };
}

/**
 * Returns the tool's name in a definition. The definition may follow any vendor's API and may be
 * JSON text.
 */
export function definedName(definition: unknown): string | undefined {
  const value = decoded(definition);
  return (
    textAt(value, 'name') ??
    textAt(value, 'function', 'name') ??
    textAt(at(value, 'toolSpec'), 'name')
  );
}
