import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Traces of OpenAI's Agents SDK: what it sends, or its spans one a line. */
export const OPENAI_AGENTS: TraceFormat = {
  id: 'openai-agents',
  title: 'OpenAI Agents SDK traces',
  agentIds: 'framework',
  recognise: (record) => entriesIn(record).some((entry) => entry.object === 'trace.span' && isRecord(entry.span_data)),
  open(sink) {
    /** The name of each agent span, to tell whose calls lie under it; those of one document at a time, or of the spans that came last. */
    const agents = new Map<string, string>();
    return {
      read(record) {
        for (const entry of entriesIn(record)) {
          const data = entry.span_data;
          const [id, trace, parent] = [idAt(entry, 'id'), idAt(entry, 'trace_id'), idAt(entry, 'parent_id')];
          switch (at(data, 'type')) {
            case 'agent': {
              const name = textAt(data, 'name');
              if (agents.size >= MOST_AGENTS) agents.clear();
              if (id !== undefined && name !== undefined) agents.set(id, name);
              for (const tool of listAt(data, 'tools')) if (typeof tool === 'string' && tool !== '') sink.declare({ name: tool });
              break;
            }
            case 'mcp_tools': {
              const server = textAt(data, 'server');
              for (const tool of listAt(data, 'result'))
                if (typeof tool === 'string' && tool !== '') sink.declare({ name: tool, ...(server !== undefined && { server }) });
              break;
            }
            case 'function': {
              const tool = textAt(data, 'name');
              const server = textAt(data, 'mcp_data', 'server');
              const agent = parent === undefined ? undefined : agents.get(parent);
              const time = timeOf(entry.started_at);
              if (tool === undefined) break;
              sink.call({
                tool,
                ...(server !== undefined && { server }),
                ...(time !== undefined && { at: time }),
                ...(trace !== undefined && { trace }),
                ...(agent !== undefined && { agent }),
                ...(id !== undefined && { id }),
                status: isRecord(entry.error) ? 'error' : 'ok',
              });
              break;
            }
            default:
          }
        }
      },
      end() {},
    };
  },
};

const MOST_AGENTS = 10_000;

function entriesIn(record: unknown): readonly JsonRecord[] {
  const list = at(record, 'data');
  return (Array.isArray(list) ? list : [record]).filter(isRecord);
}
