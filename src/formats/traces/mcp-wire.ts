import type { CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { OpenCalls } from './open-calls.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Messages between MCP clients and servers as proxies log them, bare or wrapped, and
 * `rpc-messages.jsonl` of GitHub Agentic Workflows (docs/traces.md#github-agentic-workflows).
 */
export const MCP_WIRE: TraceFormat = {
  id: 'mcp-wire',
  title: 'MCP messages',
  agentIds: 'framework',
  marks: ['method', 'payload', 'message', 'msg', 'data', 'body', 'tool_name'],
  recognise: (record) =>
    isRecord(record) &&
    (messagesIn(record).some((message) => toolOf(message) !== undefined) || isBlocked(record)),
  takes: (record) => isRecord(record) && (messagesIn(record).length > 0 || isBlocked(record)),
  open(sink) {
    const open = new OpenCalls(sink);
    return {
      read(record) {
        if (!isRecord(record)) return;
        const server = SERVER.map((key) => textAt(record, key)).find((one) => one !== undefined);
        const session = SESSION.map((key) => idAt(record, key)).find((one) => one !== undefined);
        const time = timeOf(record.timestamp) ?? timeOf(record.time) ?? timeOf(record.ts);
        const about = {
          ...(server !== undefined && { server }),
          ...(time !== undefined && { at: time }),
          ...(session !== undefined && { session }),
        };
        if (isBlocked(record))
          sink.call({ tool: textAt(record, 'tool_name')!, ...about, status: 'denied' });
        for (const message of messagesIn(record)) {
          const tool = toolOf(message);
          const number = idAt(message, 'id');
          const key =
            number === undefined ? undefined : JSON.stringify([session, server, message.id]);
          if (tool !== undefined) {
            // Messages are numbered anew in every connection: without a session, the same number
            // again is the next connection's.
            if (key !== undefined && session === undefined) open.settle(key);
            const lasting =
              key !== undefined && session !== undefined
                ? { id: key, content: contentDigest(at(message, 'params', 'arguments')) }
                : {};
            open.hold(key, { tool, ...about, status: 'unknown', ...lasting });
          } else if (key !== undefined) {
            const status = statusOf(message, Object.hasOwn(record, 'server_id'));
            if (status !== undefined) open.settle(key, status);
            for (const listed of listAt(message, 'result', 'tools')) {
              const name = textAt(listed, 'name');
              if (name !== undefined)
                sink.declare({ name, ...(server !== undefined && { server }) });
            }
          }
        }
      },
      end: () => open.end(),
    };
  },
};

/**
 * Fields of the wrapper, never of the message: what a server calls itself is not what its client
 * calls it.
 */
const SERVER = ['server_id', 'server_name', 'serverName', 'server'] as const;
const SESSION = [
  'session_id',
  'sessionId',
  'mcp_session_id',
  'Mcp-Session-Id',
  'mcp-session-id',
] as const;
const WRAPPERS = ['payload', 'message', 'msg', 'data', 'body'] as const;

/** The messages of a record: itself, or what it wraps, which may be a text or a batch. */
function messagesIn(record: JsonRecord): readonly JsonRecord[] {
  if (isMessage(record)) return [record];
  for (const key of WRAPPERS) {
    const inner = decoded(at(record, key));
    const messages = (Array.isArray(inner) ? inner : [inner]).filter(isRecord).filter(isMessage);
    if (messages.length > 0) return messages;
  }
  return [];
}

function isMessage(message: JsonRecord): boolean {
  return message.jsonrpc === '2.0' || toolOf(message) !== undefined;
}

function toolOf(message: JsonRecord): string | undefined {
  return message.method === 'tools/call' ? textAt(message, 'params', 'name') : undefined;
}

/**
 * A line about what the gateway of GitHub Agentic Workflows let nobody do; newer releases write the
 * kind as an event.
 */
function isBlocked(record: JsonRecord): boolean {
  const kind = textAt(record, 'type') ?? textAt(record, 'event') ?? '';
  return (
    /^(?:difc_filtered|guard_policy_blocked)$/i.test(kind) &&
    textAt(record, 'tool_name') !== undefined
  );
}

/** What an answer says; undefined for a message that is none. */
function statusOf(message: JsonRecord, isGateway: boolean): CallStatus | undefined {
  if (isRecord(message.error)) return isGateway && isGuard(message.error) ? 'denied' : 'error';
  if (!Object.hasOwn(message, 'result')) return undefined;
  return at(message, 'result', 'isError') === true ? 'error' : 'ok';
}

/**
 * Codes with which the gateway refuses a call; the first of them is a timeout elsewhere, so it
 * needs the gateway's reason beside it.
 */
function isGuard({ code, data }: JsonRecord): boolean {
  if (code === -32001) return textAt(data, 'reason') !== undefined;
  return typeof code === 'number' && code <= -32002 && code >= -32006;
}
