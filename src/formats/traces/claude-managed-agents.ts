import type { CallStatus } from '../../model/call.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Events of Anthropic's managed agents, as the API lists or streams them, and as recordings wrap them with their name before them. */
export const CLAUDE_MANAGED_AGENTS: TraceFormat = {
  id: 'claude-managed-agents',
  title: 'Anthropic managed agents',
  agentIds: 'framework',
  recognise: (record) =>
    eventsIn(record).some(
      (event) => /^(?:agent|session|user)\.[a-z_]+$/.test(textAt(event, 'type') ?? '') && Object.hasOwn(event, 'processed_at'),
    ),
  open(sink) {
    const open = new OpenCalls(sink);
    return {
      read(record) {
        for (const event of eventsIn(record)) {
          const type = textAt(event, 'type') ?? '';
          const id = idAt(event, 'id');
          const use = idAt(event, 'tool_use_id') ?? idAt(event, 'mcp_tool_use_id') ?? idAt(event, 'custom_tool_use_id');
          if (/^agent\.(?:mcp_|custom_)?tool_use$/.test(type)) {
            const tool = textAt(event, 'name');
            const server = textAt(event, 'mcp_server_name');
            const session = idAt(event, 'session_id');
            const agent = textAt(event, 'agent_name');
            const time = timeOf(at(event, 'processed_at'));
            if (tool === undefined) continue;
            open.hold(id, {
              tool,
              ...(server !== undefined && { server }),
              ...(id !== undefined && { id }),
              ...(session !== undefined && { session }),
              ...(agent !== undefined && { agent }),
              ...(time !== undefined && { at: time }),
              status: textAt(event, 'evaluated_permission') === 'deny' ? 'denied' : 'unknown',
            });
          } else if (use !== undefined && type === 'user.tool_confirmation') {
            if (textAt(event, 'result') === 'deny') open.mark(use, 'denied');
          } else if (use !== undefined && type.endsWith('tool_result')) {
            const status: CallStatus = at(event, 'is_error') === true ? 'error' : 'ok';
            open.mark(use, status);
          }
        }
      },
      end: () => open.end(),
    };
  },
};

/** The events of a record: one, a page of them, or those of an answer. */
function eventsIn(record: unknown): readonly JsonRecord[] {
  if (!isRecord(record)) return [];
  const page = [...listAt(record, 'data'), ...listAt(record, 'events')].filter(isRecord);
  if (page.length > 0) return page;
  const wrapped = at(record, 'event');
  return [isRecord(wrapped) ? wrapped : record];
}
