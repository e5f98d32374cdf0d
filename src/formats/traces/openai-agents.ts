import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { contentOf, type Draft, NO_ATTRIBUTES, type Span } from './span.ts';
import { DeclaredTools } from './span-lists.ts';
import { SpanWindow } from './span-window.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Traces whose group is remembered; more are written at once by no program. */
const MOST_GROUPS = 10_000;

/**
 * Traces of OpenAI's Agents SDK: what it sends, or its spans one a line. A span comes when it ends,
 * so that an agent follows its calls.
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
          const data = entry.span_data;
          if (entry.object === 'trace') {
            const [trace, group] = [idAt(entry, 'id'), idAt(entry, 'group_id')];
            if (groups.size >= MOST_GROUPS) groups.clear();
            if (trace !== undefined && group !== undefined) groups.set(trace, group);
            continue;
          }
          if (entry.object !== 'trace.span' || !isRecord(data)) continue;
          const names =
            data.type === 'agent'
              ? listAt(data, 'tools')
              : data.type === 'mcp_tools'
                ? listAt(data, 'result')
                : [];
          const server = data.type === 'mcp_tools' ? textAt(data, 'server') : undefined;
          for (const name of names)
            if (typeof name === 'string' && name !== '') declared.name(name, server);
          const span = spanOf(entry);
          window.add(span, {
            call: data.type === 'function' ? (callOf(entry, data, span) ?? null) : null,
            agent: data.type === 'agent' ? textAt(data, 'name') : undefined,
            session: span.trace === undefined ? undefined : groups.get(span.trace),
          });
        }
        window.rest();
      },
      end: () => window.end(),
    };
  },
};

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

function callOf(entry: JsonRecord, data: JsonRecord, span: Span): Draft | undefined {
  const tool = textAt(data, 'name');
  if (tool === undefined) return undefined;
  const server = textAt(data, 'mcp_data', 'server');
  const [failed, ended] = [
    entry.error !== null && entry.error !== undefined,
    textAt(entry, 'ended_at') !== undefined,
  ];
  return {
    tool,
    ...(server !== undefined && { server }),
    ...(span.at !== undefined && { at: span.at }),
    ...(span.trace !== undefined && { trace: span.trace }),
    ...(span.id !== undefined && {
      id: `${span.trace ?? ''}/${span.id}`,
      content: contentOf(span),
    }),
    // The field for an error is there and empty: that is how a call is written that went well.
    status: failed ? 'error' : entry.error === null && ended ? 'ok' : 'unknown',
  };
}
