import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { OpenCalls } from './open-calls.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/**
 * Messages between MCP clients and servers, as logged by proxies. Each message is either a separate
 * record or part of a wrapper record. GitHub Agentic Workflows writes messages to
 * `rpc-messages.jsonl` (docs/traces.md#github-agentic-workflows).
 */
export const MCP_WIRE: TraceFormat = {
  id: 'mcp-wire',
  title: 'MCP messages',
  agentIds: 'framework',
  marks: ['method', 'payload', 'message', 'msg', 'data', 'body', 'tool_name'],
  recognise: (record) =>
    isRecord(record) &&
    (messagesIn(record).some((message) => toolOf(message) !== undefined) ||
      blockedTool(record) !== undefined),
  takes: (record) =>
    isRecord(record) && (messagesIn(record).length > 0 || blockedTool(record) !== undefined),
  open(sink) {
    const calls = new OpenCalls(sink);
    return {
      read(record) {
        if (!isRecord(record)) return;
        const context = contextOf(record);
        const blocked = blockedTool(record);
        if (blocked !== undefined) sink.call({ tool: blocked, ...context, status: 'denied' });
        const isGateway = Object.hasOwn(record, 'server_id');
        for (const message of messagesIn(record)) {
          const tool = toolOf(message);
          if (tool !== undefined) holdRequest(message, tool, context, calls, sink);
          else takeAnswer(message, context, isGateway, calls, sink);
        }
      },
      end: () => calls.end(),
    };
  },
};

/** The server, time and session that all messages in a record share. */
type MessageContext = Pick<Call, 'server' | 'at' | 'session'>;

function contextOf(record: JsonRecord): MessageContext {
  const server = SERVER.map((key) => textAt(record, key)).find((text) => text !== undefined);
  const session = SESSION.map((key) => idAt(record, key)).find((id) => id !== undefined);
  const time = timeOf(record.timestamp) ?? timeOf(record.time) ?? timeOf(record.ts);
  return {
    ...(server !== undefined && { server }),
    ...(time !== undefined && { at: time }),
    ...(session !== undefined && { session }),
  };
}

/**
 * Returns the key that connects a request with its response. Returns undefined for a message
 * without an id.
 */
function keyOf(message: JsonRecord, { session, server }: MessageContext): string | undefined {
  return idAt(message, 'id') === undefined
    ? undefined
    : JSON.stringify([session, server, message.id]);
}

function holdRequest(
  message: JsonRecord,
  tool: string,
  context: MessageContext,
  calls: OpenCalls,
  sink: TraceSink,
): void {
  const key = keyOf(message, context);
  const { server } = context;
  // Each connection numbers its messages from the beginning. In records without a session, a
  // repeated number therefore means a new connection.
  if (key !== undefined && context.session === undefined) calls.settle(key);
  calls.hold(key, {
    tool,
    ...context,
    status: 'unknown',
    // A request without arguments may omit `arguments`.
    ...argumentFacts(sink, { tool, server }, at(message, 'params', 'arguments') ?? {}),
    ...(key !== undefined &&
      context.session !== undefined && {
        id: key,
        content: contentDigest(at(message, 'params', 'arguments')),
      }),
  });
}

function takeAnswer(
  message: JsonRecord,
  context: MessageContext,
  isGateway: boolean,
  calls: OpenCalls,
  sink: TraceSink,
): void {
  const key = keyOf(message, context);
  if (key === undefined) return;
  const status = statusOf(message, isGateway);
  if (status !== undefined) calls.settle(key, status);
  const { server } = context;
  for (const listed of listAt(message, 'result', 'tools')) {
    const name = textAt(listed, 'name');
    if (name !== undefined) sink.declare({ name, ...(server !== undefined && { server }) });
  }
}

/**
 * Wrapper keys that may contain the server's name. Names in the message itself are ignored, because
 * a server's own name may differ from its name in the client.
 */
const SERVER = ['server_id', 'server_name', 'serverName', 'server'] as const;
/** Wrapper keys that may contain the session's id. */
const SESSION = [
  'session_id',
  'sessionId',
  'mcp_session_id',
  'Mcp-Session-Id',
  'mcp-session-id',
] as const;
/** Wrapper keys that may contain a message or a batch of messages. */
const WRAPPERS = ['payload', 'message', 'msg', 'data', 'body'] as const;

/**
 * Returns the messages in a record. The record is a message itself, or it contains a message, a
 * batch of messages, or the JSON text of either.
 */
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
 * Returns the tool in a call that the GitHub Agentic Workflows gateway blocked, or undefined for
 * any other record. Newer releases store a line's type under `event`.
 */
function blockedTool(record: JsonRecord): string | undefined {
  const kind = textAt(record, 'type') ?? textAt(record, 'event') ?? '';
  return /^(?:difc_filtered|guard_policy_blocked)$/i.test(kind)
    ? textAt(record, 'tool_name')
    : undefined;
}

/** Returns the status in a response, or undefined for a message that is not a response. */
function statusOf(message: JsonRecord, isGateway: boolean): CallStatus | undefined {
  if (isRecord(message.error)) return isGateway && isGuard(message.error) ? 'denied' : 'error';
  if (!Object.hasOwn(message, 'result')) return undefined;
  return at(message, 'result', 'isError') === true ? 'error' : 'ok';
}

/**
 * Whether an error means that the gateway refused a call. With the code -32001, the error must also
 * contain the gateway's reason, because other programs use this code for timeouts.
 */
function isGuard({ code, data }: JsonRecord): boolean {
  if (code === -32001) return textAt(data, 'reason') !== undefined;
  return typeof code === 'number' && code <= -32002 && code >= -32006;
}
