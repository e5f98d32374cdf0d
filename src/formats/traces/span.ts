import type { DeclaredTool } from '../../model/tool.ts';
import { at, decoded, isRecord, type JsonRecord, textAt } from './record.ts';

/** A span of any exporter: its attributes as one flat map. */
export interface Span {
  readonly name: string;
  /** `server`: the other side of a call that a client made. */
  readonly side: 'server' | 'other';
  readonly traceId?: string;
  readonly spanId?: string;
  readonly parentId?: string;
  /** Milliseconds since 1970. */
  readonly start?: number;
  readonly failed: boolean;
  readonly attributes: JsonRecord;
}

/** The tool that a span called. */
export interface SpanTool {
  readonly tool: string;
  readonly server?: string;
}

/**
 * The tool of a span by its attributes, asked in the order of the conventions that know it best; undefined for a span that is no call. What
 * some write beside it is left out: planning spans that bear `tool.name`, and spans that stand for several tools.
 */
export function toolOfSpan({ name, attributes }: Span): SpanTool | undefined {
  const text = (key: string): string | undefined => textAt(attributes, key);
  const operation = text('gen_ai.operation.name');
  if (name === 'claude_code.tool') return claudeTool(attributes);
  const kind = text('openinference.span.kind')?.toUpperCase();
  if (kind === 'TOOL') return named(text('tool.name') ?? text('gen_ai.tool.name') ?? spanName(name));
  if (kind !== undefined && kind !== 'UNKNOWN') return undefined;
  if (text('mcp.method.name') === 'tools/call')
    return named(text('gen_ai.tool.name') ?? text('mcp.tool.name') ?? spanName(name), server(attributes));
  if (operation === undefined || operation === 'execute_tool' || operation === 'tool') {
    const tool = text('gen_ai.tool.name');
    if (tool !== undefined) return named(tool, server(attributes));
  }
  const vercel = text('ai.toolCall.name');
  if (vercel !== undefined) return named(vercel);
  if (text('traceloop.span.kind') === 'tool') return named(text('traceloop.entity.name') ?? spanName(name));
  if (operation === 'execute_tool' || text('langsmith.span.kind') === 'tool') return named(spanName(name));
  return undefined;
}

function named(tool: string | undefined, of?: string): SpanTool | undefined {
  return tool === undefined || tool === '' ? undefined : { tool, ...(of !== undefined && { server: of }) };
}

/** No convention names the server yet; these attributes are what exporters write. */
function server(attributes: JsonRecord): string | undefined {
  return textAt(attributes, 'mcp.server.name') ?? textAt(attributes, 'mcp.server_name');
}

/** The name of a span without the words that exporters put before that of the tool. */
function spanName(name: string): string {
  return name.replace(/^(?:execute_tool|running tool:|tools\/call|tool:)\s+/, '');
}

/** Claude Code writes `mcp_tool` for any tool of an MCP server unless it is told to write the details. */
export function claudeTool(attributes: JsonRecord): SpanTool | undefined {
  const tool = textAt(attributes, 'tool_name');
  if (tool !== 'mcp_tool') return named(tool);
  const parameters = decoded(at(attributes, 'tool_parameters'));
  return named(
    textAt(parameters, 'mcp_tool_name') ?? tool,
    textAt(parameters, 'mcp_tool_name') === undefined ? undefined : textAt(parameters, 'mcp_server_name'),
  );
}

/** Tools that a span says the model could have called. */
export function declaredBySpan(attributes: JsonRecord): readonly DeclaredTool[] {
  const lists = [at(attributes, 'gen_ai.tool.definitions'), at(attributes, 'ai.prompt.tools')].map(decoded);
  const entries = lists.flatMap((list) => (Array.isArray(list) ? list.map(decoded) : []));
  for (const [key, value] of Object.entries(attributes))
    if (/^llm\.tools\.\d{1,6}\.tool\.json_schema$/.test(key)) entries.push(decoded(value));
  return entries.flatMap((entry) => {
    const name = textAt(entry, 'name') ?? textAt(entry, 'function', 'name');
    return name === undefined ? [] : [{ name }];
  });
}

/** Calls that a model asked for, which is all that some exporters tell: with their ids where they have one. */
export function requestedBySpan(attributes: JsonRecord): readonly { readonly tool: string; readonly id?: string }[] {
  const found: { tool: string; id?: string }[] = [];
  for (const [key, value] of Object.entries(attributes)) {
    if (
      typeof value !== 'string' ||
      value === '' ||
      !/^llm\.output_messages\.\d{1,6}\.message\.tool_calls\.\d{1,6}\.tool_call\.function\.name$/.test(key)
    )
      continue;
    const id = textAt(attributes, key.replace(/function\.name$/, 'id'));
    found.push({ tool: value, ...(id !== undefined && { id }) });
  }
  const messages = decoded(at(attributes, 'gen_ai.output.messages'));
  for (const message of Array.isArray(messages) ? messages : []) {
    const parts = at(message, 'parts');
    for (const part of Array.isArray(parts) ? parts : []) {
      const tool = isRecord(part) && part.type === 'tool_call' ? textAt(part, 'name') : undefined;
      const id = textAt(part, 'id');
      if (tool !== undefined) found.push({ tool, ...(id !== undefined && { id }) });
    }
  }
  return found;
}
