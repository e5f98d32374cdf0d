import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Events of Copilot CLI: `events.jsonl` of a session, and what it prints with `--output-format json`. */
export const COPILOT_EVENTS: TraceFormat = {
  id: 'copilot-events',
  title: 'Copilot CLI events',
  agentIds: 'framework',
  recognise: (record) => isRecord(record) && typeof record.type === 'string' && isRecord(record.data) && EVENTS.includes(record.type),
  open(sink) {
    const open = new OpenCalls(sink);
    let session: string | undefined;
    return {
      read(record) {
        if (!isRecord(record) || !isRecord(record.data)) return;
        const { data } = record;
        const id = idAt(data, 'toolCallId');
        const key = id === undefined ? undefined : `${session ?? ''}/${id}`;
        switch (record.type) {
          case 'session.start':
            session = idAt(data, 'sessionId') ?? session;
            break;
          case 'tool.execution_start': {
            const server = textAt(data, 'mcpServerName');
            const tool = (server === undefined ? undefined : textAt(data, 'mcpToolName')) ?? textAt(data, 'toolName');
            const time = timeOf(record.timestamp);
            if (tool === undefined) break;
            open.hold(key, {
              tool,
              ...(server !== undefined && textAt(data, 'mcpToolName') !== undefined && { server }),
              ...(id !== undefined && session !== undefined && { id, scope: session }),
              ...(session !== undefined && { session }),
              ...(time !== undefined && { at: time }),
              status: 'unknown',
            });
            break;
          }
          case 'tool.execution_complete':
            if (key !== undefined) open.mark(key, data.success === true ? 'ok' : isDenied(data) ? 'denied' : 'error');
            break;
          case 'permission.completed':
            if (key !== undefined && /^denied/.test(textAt(data, 'result', 'kind') ?? '')) open.mark(key, 'denied');
            break;
          default:
        }
      },
      end: () => open.end(),
    };
  },
};

const EVENTS = ['session.start', 'assistant.message', 'tool.execution_start', 'tool.execution_complete', 'permission.completed'];

/** A call that nobody let happen ends like one that failed; only its words tell. */
function isDenied(data: unknown): boolean {
  const error = at(data, 'error');
  const message = typeof error === 'string' ? error : textAt(error, 'message');
  return message !== undefined && /^permission denied|denied by|user (?:rejected|declined)/i.test(message);
}
