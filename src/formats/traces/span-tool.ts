import { at, decoded, textAt } from './record.ts';
import {
  type Attributes,
  attributeId,
  attributeText,
  callStatusOf,
  contentOf,
  type Draft,
  type Span,
} from './span.ts';

/** What the name of a call was found to be. */
export interface Named {
  readonly tool: string;
  readonly server?: string;
  readonly redacted?: true;
}

/**
 * What Claude Code writes in place of the name of every tool of an MCP server that it was not told
 * to detail.
 */
const KEPT_BACK = 'mcp_tool';

/** Where Copilot says what server a tool is of, and what the server calls it. */
const COPILOT = 'github.copilot.tool.parameters';

/**
 * The call that a span is, or undefined when it is none: by marks of its instrumentation, in a
 * fixed order, because several may stand on one span.
 */
export function callOfSpan(span: Span): Draft | undefined {
  const named = markedName(span);
  return named && draft(span, named, toolCallId(span.attributes));
}

/** The id that the model gave to the call of a span. */
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
 * Whether a span is of the protocol between a client and a server, which may stand below the call
 * of the agent that caused it.
 */
export function isProtocol({ attributes }: Span): boolean {
  return attributes.get('mcp.method.name') === 'tools/call';
}

/**
 * The call of a tool that a record names, with what the record says of itself; its id is the one
 * given, else that of the span. `content` is the digest of what tells it from another call, where
 * that is not the span.
 */
export function draft(span: Span, named: Named, id: string | undefined, content?: number): Draft {
  const { trace } = span;
  const call: Draft = { tool: named.tool, status: callStatusOf(span) };
  if (named.server !== undefined && !named.tool.startsWith('mcp__')) call.server = named.server;
  if (named.redacted) call.named = 'redacted';
  if (span.at !== undefined) call.at = span.at;
  if (trace !== undefined) call.trace = trace;
  const request = id === undefined ? requestOf(span.attributes) : undefined;
  if (id !== undefined) {
    call.id = id;
    // The span and the event of a call have only the id in common, which is proof where its maker
    // gives it once.
    if (!isUnique(id)) call.content = content ?? contentOf(span);
  } else if (request !== undefined) call.id = request;
  else if (trace !== undefined && span.id !== undefined) {
    call.id = `${trace}/${span.id}`;
    call.content = content ?? contentOf(span);
  }
  return call;
}

/**
 * Whether an id is one of its kind everywhere, as the makers of models give them; gateways may
 * number calls anew in every answer.
 */
export function isUnique(id: string): boolean {
  return /^(?:toolu|call|tooluse|chatcmpl-tool)[_-][A-Za-z0-9_-]{16,}$/.test(id);
}

/** A request of the protocol, which its client and its server number alike within their session. */
function requestOf(attributes: Attributes): string | undefined {
  const [session, request] = [
    attributeId(attributes, 'mcp.session.id'),
    attributeId(attributes, 'jsonrpc.request.id'),
  ];
  return session === undefined || request === undefined ? undefined : `${session}/${request}`;
}

function markedName(span: Span): Named | undefined {
  const { name, attributes } = span;
  if (name === 'claude_code.tool') return claudeTool(attributes);
  // The parts of a call of Claude Code, and what lies around it, are no calls of their own.
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

/** What a span of a tool is called, without what instrumentations put before it. */
export function nameOf(name: string): string {
  return rest(name, 'execute_tool ') ?? rest(name, 'running tool: ') ?? name;
}

function rest(name: string, prefix: string): string | undefined {
  return name.startsWith(prefix) && name.length > prefix.length
    ? name.slice(prefix.length)
    : undefined;
}

/**
 * The name of a tool's span; of one call that is told by several spans, as `tool.search.start` and
 * `tool.search.success`, the first alone counts.
 */
function phaseOf({ name, attributes }: Span): Named | undefined {
  const match = /^tool\.([^.]{1,200})\.(start|success|finish|error|retry)$/.exec(
    attributeText(attributes, 'target') ?? name,
  );
  if (match !== null) return match[2] === 'start' ? { tool: match[1]! } : undefined;
  return name === '' ? { tool: 'tool', redacted: true } : { tool: nameOf(name) };
}

function withServer(attributes: Attributes, tool: string): Named | undefined {
  // An operation without a name is a call all the same: whose, is not told.
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
 * The tool of a span or event of Claude Code, whose tools of MCP servers are named in a second
 * place or not at all.
 */
export function claudeTool(attributes: Attributes): Named | undefined {
  const tool = attributeText(attributes, 'tool_name');
  if (tool !== KEPT_BACK) return tool === undefined ? undefined : { tool };
  const details = decoded(attributes.get('tool_parameters'));
  const server = textAt(details, 'mcp_server_name') ?? attributeText(attributes, 'mcp_server_name');
  const own = textAt(details, 'mcp_tool_name') ?? attributeText(attributes, 'mcp_tool_name');
  if (own === undefined) return { tool, redacted: true };
  return server === undefined ? { tool: own } : { tool: own, server };
}

/** The name among the definition of a tool, in the shape of either API or as a JSON text. */
export function definedName(definition: unknown): string | undefined {
  const value = decoded(definition);
  return (
    textAt(value, 'name') ??
    textAt(value, 'function', 'name') ??
    textAt(at(value, 'toolSpec'), 'name')
  );
}
