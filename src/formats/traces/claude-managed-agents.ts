import { contentDigest } from '../../model/digest.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Events of Anthropic's managed agents, as the API lists or streams them, and as recordings wrap
 * them behind the name of a method.
 */
export const CLAUDE_MANAGED_AGENTS: TraceFormat = {
  id: 'claude-managed-agents',
  title: 'Anthropic managed agents',
  agentIds: 'framework',
  marks: ['type', 'events', 'data'],
  recognise: (record) => eventsIn(record).some(isEvent),
  takes: (record) =>
    eventsIn(record).some(
      (event) =>
        isEvent(event) || /^(?:agent|session|span|system|user)\./.test(textAt(event, 'type') ?? ''),
    ),
  open(sink) {
    const open = new OpenCalls(sink);
    let session: string | undefined;
    let agent: string | undefined;

    const use = (event: JsonRecord): void => {
      const [tool, server, id] = [
        textAt(event, 'name'),
        textAt(event, 'mcp_server_name'),
        idAt(event, 'id'),
      ];
      const named = textAt(event, 'agent_name') ?? agent;
      const own = idAt(event, 'session_id') ?? session;
      const time = timeOf(event.processed_at);
      if (tool === undefined) return;
      open.hold(id === undefined ? undefined : keyOf(id, own), {
        tool,
        ...(server !== undefined && { server }),
        ...(time !== undefined && { at: time }),
        ...(own !== undefined && { session: own }),
        ...(named !== undefined && { agent: named }),
        status: event.evaluated_permission === 'deny' ? 'denied' : 'unknown',
        ...(id !== undefined && {
          id,
          content: contentDigest(UNIQUE.test(id) ? null : event.processed_at, event.input),
        }),
      });
    };

    return {
      read(record) {
        for (const event of eventsIn(record)) {
          const type = textAt(event, 'type') ?? '';
          if (type === 'session') {
            session = idAt(event, 'id') ?? session;
            agent = textAt(event, 'agent', 'name') ?? agent;
          }
          if (USE.test(type)) use(event);
          const about =
            idAt(event, 'tool_use_id') ??
            idAt(event, 'mcp_tool_use_id') ??
            idAt(event, 'custom_tool_use_id');
          if (about === undefined) continue;
          const key = keyOf(about, idAt(event, 'session_id') ?? session);
          if (type === 'user.tool_confirmation' && event.result === 'deny')
            open.mark(key, 'denied');
          if (RESULT.test(type)) open.mark(key, event.is_error === true ? 'error' : 'ok');
        }
      },
      end: () => open.end(),
    };
  },
};

const USE = /^agent\.(?:mcp_|custom_)?tool_use$/;
const RESULT = /^(?:agent|user)\.(?:mcp_|custom_)?tool_result$/;

/** Ids of events are one of their kind everywhere; any other is so in its session. */
const UNIQUE = /^sevt_[A-Za-z0-9]{16,}$/;

function keyOf(id: string, session: string | undefined): string {
  return UNIQUE.test(id) ? id : JSON.stringify([session, id]);
}

/** Other tools name their events alike, but none of them says when an event was processed. */
function isEvent(event: JsonRecord): boolean {
  const type = textAt(event, 'type') ?? '';
  if (USE.test(type)) return textAt(event, 'name') !== undefined && idAt(event, 'id') !== undefined;
  return (
    /^(?:agent|session|span|user)\.[a-z_]+$/.test(type) &&
    idAt(event, 'id') !== undefined &&
    Object.hasOwn(event, 'processed_at')
  );
}

/** Lists in lists that recordings make: a method, its arguments, and the page among them. */
const DEPTH = 4;

/** The events of a record: one, a page of them, or those behind the name of a method. */
function eventsIn(record: unknown, depth = 0): readonly JsonRecord[] {
  if (Array.isArray(record))
    return depth < DEPTH ? record.flatMap((entry) => eventsIn(entry, depth + 1)) : [];
  if (!isRecord(record)) return [];
  const page = at(record, 'events') ?? at(record, 'data');
  return Array.isArray(page) && depth < DEPTH ? eventsIn(page, depth + 1) : [record];
}
