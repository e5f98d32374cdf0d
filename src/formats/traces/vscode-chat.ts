import type { Call, CallStatus } from '../../model/call.ts';
import { completeCall, type MessageCall, messageCall } from './message-calls.ts';
import { at, idAt, isRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * VS Code chats: an exported chat, a saved session, or a session's changes, with one change per
 * line. A request lists the model's calls, and its response shows the tools that ran.
 */
export const VSCODE_CHAT: TraceFormat = {
  id: 'vscode-chat',
  title: 'VS Code chat',
  agentIds: 'framework',
  marks: ['requests', 'kind'],
  recognise: (record) => isChat(record) || isChange(record),
  open(sink) {
    let session: string | undefined;
    return {
      read(record) {
        const chat = isChat(record) ? record : at(record, 'v');
        session = idAt(chat, 'sessionId') ?? session;
        for (const request of requestsIn(record)) takeRequest(request, session, sink);
      },
      end() {},
    };
  },
};

function isChat(record: unknown): boolean {
  return (
    Array.isArray(at(record, 'requests')) &&
    (textAt(record, 'responderUsername') !== undefined ||
      textAt(record, 'sessionId') !== undefined ||
      listAt(record, 'requests').some((request) => idAt(request, 'requestId') !== undefined))
  );
}

/** Whether a record changes a whole chat, or the value at the path `k` in a chat. */
function isChange(record: unknown): boolean {
  const kind = at(record, 'kind');
  if (kind === 0) return isChat(at(record, 'v'));
  return (kind === 1 || kind === 2) && Array.isArray(at(record, 'k')) && hasValue(record);
}

function hasValue(record: unknown): boolean {
  return isRecord(record) && Object.hasOwn(record, 'v');
}

/**
 * Returns the requests in a chat or a change. A change to part of a request is returned as a
 * request with only that part.
 */
function requestsIn(record: unknown): readonly unknown[] {
  if (isChat(record)) return listAt(record, 'requests');
  const value = at(record, 'v');
  if (at(record, 'kind') === 0) return listAt(value, 'requests');
  const [list, , part] = listAt(record, 'k');
  if (list !== 'requests') return [];
  if (part === undefined) return Array.isArray(value) ? (value as unknown[]) : [];
  return part === 'response' || part === 'result' ? [{ [part]: value }] : [];
}

function takeRequest(request: unknown, session: string | undefined, sink: ReaderSink): void {
  const time = timeOf(at(request, 'timestamp'));
  const context: Partial<Call> = {
    ...(session !== undefined && { session }),
    ...(time !== undefined && { at: time }),
  };
  if (sink.turn && isRecord(at(request, 'message')))
    sink.turn({ ...context, order: sink.position?.() ?? 0 });
  const ran = listAt(request, 'response').filter(
    (part) => at(part, 'kind') === 'toolInvocationSerialized',
  );
  const asked = listAt(request, 'result', 'metadata', 'toolCallRounds').flatMap((round) =>
    listAt(round, 'toolCalls'),
  );
  const byId = new Map(ran.map((part) => [callId(at(part, 'toolCallId')), part]));
  const known = new Set<string | undefined>();
  for (const call of asked) {
    const id = callId(at(call, 'id'));
    known.add(id);
    const part = id === undefined ? undefined : byId.get(id);
    const found = messageCall(textAt(call, 'name'), id, at(call, 'arguments'), {
      status: statusOf(part),
    });
    give(found, part, context, sink);
  }
  for (const part of ran) {
    const id = callId(at(part, 'toolCallId'));
    // The calls of the chat's own model do not include a sub-agent's calls.
    if (known.has(id) || (asked.length > 0 && !isRecord(part))) continue;
    if (asked.length > 0 && textAt(part, 'subAgentInvocationId') === undefined) continue;
    give(
      messageCall(textAt(part, 'toolId'), id, undefined, { status: statusOf(part) }),
      part,
      context,
      sink,
    );
  }
}

/** Returns the model's id for a call. Removes the number that VS Code may append. */
function callId(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ''
    ? value.replace(/__vscode-\d{1,20}(?:-\d{1,20})?$/, '')
    : undefined;
}

function give(
  calls: readonly MessageCall[],
  part: unknown,
  context: Partial<Call>,
  sink: ReaderSink,
): void {
  for (const { tool: raw, ...call } of calls) {
    const names = namesOf(raw, part);
    sink.call(completeCall(sink, { ...call, ...names }, { ...context, ...names }));
  }
}

/**
 * Splits an MCP tool's name into server and tool. VS Code adds at most 13 characters of the
 * server's name as a prefix. A name without this prefix is kept in full.
 */
function namesOf(raw: string, part: unknown): Pick<Call, 'tool' | 'raw' | 'server'> {
  const isMcp = textAt(part, 'source', 'type') === 'mcp';
  const server = textAt(part, 'source', 'label') ?? textAt(part, 'source', 'serverLabel');
  if (!isMcp || server === undefined) return { tool: raw };
  const plain = server.toLowerCase().replace(/[^a-z0-9_.-]+/g, '_');
  const prefix = [plain, plain.slice(0, 13)]
    .map((name) => `mcp_${name}_`)
    .find((text) => raw.startsWith(text) && raw.length > text.length);
  return prefix === undefined ? { tool: raw } : { tool: raw.slice(prefix.length), server, raw };
}

/** Types of confirmation for calls that the user refused or skipped. */
const REFUSED: readonly unknown[] = [0, 5];

function statusOf(part: unknown): CallStatus {
  const confirmed = at(part, 'isConfirmed');
  if (confirmed === false || REFUSED.includes(at(confirmed, 'type'))) return 'denied';
  if (at(part, 'resultDetails', 'isError') === true) return 'error';
  return at(part, 'isComplete') === true && confirmed !== undefined ? 'ok' : 'unknown';
}
