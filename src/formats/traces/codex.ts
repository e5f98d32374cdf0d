import type { CallStatus } from '../../model/call.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Rollouts of Codex, and what `codex exec --json` prints. */
export const CODEX: TraceFormat = {
  id: 'codex',
  title: 'Codex session',
  agentIds: 'framework',
  recognise: (record) => isRecord(record) && (isRollout(record) || isExec(record)),
  open(sink) {
    const open = new OpenCalls(sink);
    let session: string | undefined;
    const hold = (tool: string, id: string | undefined, time: number | undefined, status: CallStatus, server?: string): void => {
      const about = { ...(session !== undefined && { session }), ...(time !== undefined && { at: time }) };
      // Two calls of different tools may bear one id; the name keeps them apart.
      const scope = session === undefined ? undefined : `${session} ${tool}`;
      const known = id !== undefined && scope !== undefined ? { id, scope } : {};
      open.hold(id === undefined ? undefined : `${tool} ${id}`, {
        tool,
        ...(server !== undefined && { server }),
        ...known,
        ...about,
        status,
      });
    };
    return {
      read(record) {
        if (!isRecord(record)) return;
        const time = timeOf(record.timestamp);
        const payload = isRecord(record.payload)
          ? record.payload
          : isRecord(record.msg)
            ? record.msg
            : isRecord(record.item)
              ? record.item
              : undefined;
        if (record.type === 'session_meta') session = idAt(payload, 'id') ?? session;
        if (record.type === 'thread.started') session = idAt(record, 'thread_id') ?? session;
        if (payload === undefined) return;
        // An item is told when it begins and again when it ends.
        if (record.type === 'item.started') return;
        const id = idAt(payload, 'call_id') ?? idAt(payload, 'id');
        switch (payload.type) {
          case 'function_call':
          case 'custom_tool_call': {
            const tool = textAt(payload, 'name');
            if (tool !== undefined) hold(tool, id, time, 'unknown');
            break;
          }
          case 'local_shell_call':
          case 'command_execution':
            hold('shell', id, time, payload.status === 'failed' ? 'error' : payload.status === 'declined' ? 'denied' : 'unknown');
            break;
          case 'mcp_tool_call_end':
          case 'mcp_tool_call': {
            const call = isRecord(payload.invocation) ? payload.invocation : payload;
            const [server, tool] = [textAt(call, 'server'), textAt(call, 'tool')];
            if (tool !== undefined) hold(tool, id, time, mcpStatus(payload), server);
            break;
          }
          default:
        }
      },
      end: () => open.end(),
    };
  },
};

function mcpStatus(payload: JsonRecord): CallStatus {
  if (at(payload, 'result', 'Err') !== undefined || at(payload, 'result', 'Ok', 'isError') === true || payload.status === 'failed')
    return 'error';
  return at(payload, 'result', 'Ok') !== undefined || payload.status === 'completed' ? 'ok' : 'unknown';
}

const ROLLOUT_TYPES = ['session_meta', 'response_item', 'event_msg', 'turn_context'];

function isRollout(record: JsonRecord): boolean {
  return typeof record.type === 'string' && ROLLOUT_TYPES.includes(record.type) && isRecord(record.payload);
}

function isExec(record: JsonRecord): boolean {
  if (record.type === 'thread.started') return Object.hasOwn(record, 'thread_id');
  return typeof record.type === 'string' && record.type.startsWith('item.') && typeof at(record, 'item', 'type') === 'string';
}
