import type { Call } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Requests that are remembered at a time, since one that is denied may never start. */
const MOST_REQUESTS = 10_000;

/**
 * Events of Copilot CLI (docs/traces.md#copilot): `events.jsonl` of a session, and what it prints
 * with `--output-format json`. Sub-agents belong to the session.
 */
export const COPILOT_EVENTS: TraceFormat = {
  id: 'copilot-events',
  title: 'Copilot CLI events',
  agentIds: 'framework',
  marks: ['type'],
  recognise: (record) => isRecord(record) && isEvent(record),
  takes: (record) =>
    isRecord(record) &&
    (isEvent(record) ||
      (isRecord(record.data) && /^[a-z_]+\.[a-z_.]+$/.test(textAt(record, 'type') ?? ''))),
  open(sink) {
    const open = new OpenCalls(sink);
    /** Calls that the model asked for and that have not started: a request alone is no call. */
    const requested = new Map<string, Call>();
    /**
     * The call that a question for permission is about, where the answer names the question alone.
     */
    const asked = new Map<string, string>();
    /** Calls that were denied before they started: their start is no call of its own. */
    const refused = new Map<string, true>();
    let session: string | undefined;
    const keyOf = (id: string): string => (UNIQUE.test(id) ? id : JSON.stringify([session, id]));

    const callOf = (
      named: unknown,
      tool: string | undefined,
      id: string | undefined,
      timestamp: unknown,
      event?: unknown,
    ): Call | undefined => {
      const server = textAt(named, 'mcpServerName');
      const own = textAt(named, 'mcpToolName') ?? withoutServer(tool, server);
      const time = timeOf(timestamp);
      if (own === undefined) return undefined;
      return {
        tool: own,
        ...(tool !== undefined && tool !== own && { raw: tool }),
        ...(server !== undefined && { server }),
        ...(time !== undefined && { at: time }),
        ...(session !== undefined && { session }),
        status: 'unknown',
        ...(id !== undefined && {
          id,
          content: contentDigest(UNIQUE.test(id) ? null : event, at(named, 'arguments')),
        }),
      };
    };

    return {
      read(record) {
        if (!isRecord(record) || !isRecord(record.data)) return;
        const { data, timestamp } = record;
        const id = idAt(data, 'toolCallId');
        switch (record.type) {
          case 'session.start':
          case 'session.resume':
            session = idAt(data, 'sessionId') ?? session;
            break;
          case 'assistant.message':
            for (const request of listAt(data, 'toolRequests')) {
              const wanted = idAt(request, 'toolCallId');
              const call = callOf(request, textAt(request, 'name'), wanted, timestamp);
              if (call !== undefined && wanted !== undefined)
                remember(requested, keyOf(wanted), call);
            }
            break;
          case 'tool.execution_start': {
            const call = callOf(data, textAt(data, 'toolName'), id, timestamp, record.id);
            if (id !== undefined) requested.delete(keyOf(id));
            if (id !== undefined && refused.delete(keyOf(id))) break;
            if (call !== undefined) open.hold(id === undefined ? undefined : keyOf(id), call);
            break;
          }
          case 'tool.execution_complete':
            if (id !== undefined && typeof data.success === 'boolean')
              open.mark(keyOf(id), data.success ? 'ok' : 'error');
            break;
          case 'permission.requested': {
            const [question, about] = [
              idAt(data, 'requestId'),
              idAt(data, 'permissionRequest', 'toolCallId'),
            ];
            if (question !== undefined && about !== undefined) remember(asked, question, about);
            break;
          }
          case 'permission.completed': {
            const about = id ?? asked.get(idAt(data, 'requestId') ?? '');
            if (about === undefined || !/^denied(?:-|$)/.test(textAt(data, 'result', 'kind') ?? ''))
              break;
            const call = requested.get(keyOf(about));
            if (call !== undefined) {
              open.hold(keyOf(about), call);
              requested.delete(keyOf(about));
              remember(refused, keyOf(about), true);
            }
            open.mark(keyOf(about), 'denied');
            break;
          }
          default:
        }
      },
      end: () => open.end(),
    };
  },
};

/**
 * Ids as the makers of models give them are one of their kind everywhere; any other is so in its
 * session.
 */
const UNIQUE = /^(?:call|toolu)_[A-Za-z0-9_]{16,}$/;

function remember<V>(map: Map<string, V>, key: string, value: V): void {
  map.set(key, value);
  if (map.size > MOST_REQUESTS) map.delete(map.keys().next().value!);
}

/**
 * Copilot puts the server before the name; where a field says which server, what is left is the
 * tool's own name.
 */
function withoutServer(tool: string | undefined, server: string | undefined): string | undefined {
  if (tool === undefined || server === undefined || !tool.startsWith(`${server}-`)) return tool;
  return tool.slice(server.length + 1) || tool;
}

function isEvent(record: JsonRecord): boolean {
  const { type, data } = record;
  if (typeof type !== 'string' || !isRecord(data)) return false;
  if (type === 'tool.execution_start')
    return idAt(data, 'toolCallId') !== undefined && textAt(data, 'toolName') !== undefined;
  if (type === 'session.start') return idAt(data, 'sessionId') !== undefined;
  return (
    /^(?:session|assistant|tool|user|permission)\.[a-z_]+$/.test(type) &&
    idAt(record, 'id') !== undefined &&
    Object.hasOwn(record, 'parentId')
  );
}
