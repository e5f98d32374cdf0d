import type { Operation } from '../../model/call.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { type CallDraft, contentOf, NO_ATTRIBUTES, type Span } from './span.ts';
import { DeclaredTools } from './span-lists.ts';
import { SpanWindow } from './span-window.ts';
import { timeOf } from './time.ts';
import { openAiCounts } from './tokens.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * The maximum number of traces whose groups are remembered. Programs write far fewer traces
 * concurrently.
 */
const MAX_GROUPS = 10_000;

/**
 * OpenAI Agents SDK traces, in batches or with one span per line. Spans are written when they end,
 * so an agent's span follows the spans of its tool calls.
 */
export const OPENAI_AGENTS: TraceFormat = {
  id: 'openai-agents',
  title: 'OpenAI Agents SDK traces',
  agentIds: 'framework',
  marks: ['object', 'data'],
  recognise: (record) =>
    entriesIn(record).some((entry) => entry.object === 'trace.span' && isRecord(entry.span_data)),
  takes: (record) =>
    entriesIn(record).some((entry) => entry.object === 'trace' || entry.object === 'trace.span'),
  open(sink) {
    const window = new SpanWindow(sink);
    const declared = new DeclaredTools((tool) => sink.declare(tool));
    const groups = new Map<string, string>();
    return {
      read(record) {
        for (const entry of entriesIn(record)) {
          if (entry.object === 'trace') noteGroup(entry, groups);
          if (entry.object !== 'trace.span' || !isRecord(entry.span_data)) continue;
          declareTools(entry.span_data, declared);
          addSpan(entry, entry.span_data, groups, window);
        }
        window.rest();
      },
      end: () => window.end(),
    };
  },
};

/** Remembers a trace's group. The group is used as the session of the trace's tool calls. */
function noteGroup(entry: JsonRecord, groups: Map<string, string>): void {
  const [trace, group] = [idAt(entry, 'id'), idAt(entry, 'group_id')];
  if (groups.size >= MAX_GROUPS) groups.clear();
  if (trace !== undefined && group !== undefined) groups.set(trace, group);
}

/** Declares the tools that a span lists for an agent or an MCP server. */
function declareTools(data: JsonRecord, declared: DeclaredTools): void {
  if (data.type !== 'agent' && data.type !== 'mcp_tools') return;
  const isServer = data.type === 'mcp_tools';
  const server = isServer ? textAt(data, 'server') : undefined;
  for (const name of listAt(data, isServer ? 'result' : 'tools'))
    if (typeof name === 'string' && name !== '') declared.name(name, server);
}

function addSpan(
  entry: JsonRecord,
  data: JsonRecord,
  groups: ReadonlyMap<string, string>,
  window: SpanWindow,
): void {
  const span = spanOf(entry);
  window.add(span, {
    call: data.type === 'function' ? (callOf(entry, data, span) ?? null) : null,
    agent: data.type === 'agent' ? textAt(data, 'name') : undefined,
    session: span.trace === undefined ? undefined : groups.get(span.trace),
    input: data.input,
    tokens: openAiCounts(data.usage) ?? null,
    operation: handoffOf(data),
  });
}

/**
 * Returns the delegation in a handoff span, in which an agent passes the conversation to another
 * agent. Returns undefined for any other span.
 */
function handoffOf(data: JsonRecord): Operation | undefined {
  const target = data.type === 'handoff' ? textAt(data, 'to_agent') : undefined;
  return target === undefined ? undefined : { kind: 'delegate', target };
}

function entriesIn(record: unknown): readonly JsonRecord[] {
  const list = at(record, 'data');
  return (Array.isArray(list) ? list : [record]).filter(isRecord);
}

function spanOf(entry: JsonRecord): Span {
  const [trace, id, above] = [idAt(entry, 'trace_id'), idAt(entry, 'id'), idAt(entry, 'parent_id')];
  const time = timeOf(entry.started_at);
  return {
    name: '',
    attributes: NO_ATTRIBUTES,
    resource: NO_ATTRIBUTES,
    raw: at(entry, 'span_data', 'input'),
    ...(trace !== undefined && { trace }),
    ...(id !== undefined && { id }),
    ...(above !== undefined && { parent: above }),
    ...(time !== undefined && { at: time }),
  };
}

function callOf(entry: JsonRecord, data: JsonRecord, span: Span): CallDraft | undefined {
  const tool = textAt(data, 'name');
  if (tool === undefined) return undefined;
  const server = textAt(data, 'mcp_data', 'server');
  const isFailed = entry.error !== null && entry.error !== undefined;
  const isEnded = textAt(entry, 'ended_at') !== undefined;
  return {
    tool,
    ...(server !== undefined && { server }),
    ...(span.at !== undefined && { at: span.at }),
    ...(span.trace !== undefined && { trace: span.trace }),
    ...(span.id !== undefined && {
      id: `${span.trace ?? ''}/${span.id}`,
      content: contentOf(span),
    }),
    // The `error` field of a successful call is null.
    status: isFailed ? 'error' : entry.error === null && isEnded ? 'ok' : 'unknown',
  };
}
