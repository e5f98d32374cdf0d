import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { GeminiUsage } from './gemini-usage.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * Gemini CLI traces (docs/traces.md#codex-gemini-cli). A file is either telemetry, as consecutive
 * documents, or a saved chat, as one document or with one record per line.
 */
export const GEMINI_CLI: TraceFormat = {
  id: 'gemini-cli',
  title: 'Gemini CLI',
  agentIds: 'framework',
  marks: ['attributes', 'sessionId', 'toolCalls', 'messages'],
  recognise: (record) =>
    isRecord(record) && (eventOf(record)?.startsWith('gemini_cli.') === true || isChat(record)),
  takes: (record) =>
    isRecord(record) &&
    (eventOf(record)?.startsWith('gemini_cli.') === true || isChat(record) || isOther(record)),
  open(sink) {
    const open = new OpenCalls(sink);
    const usage = new GeminiUsage(sink);
    let session: string | undefined;
    return {
      read(record) {
        if (!isRecord(record)) return;
        const event = eventOf(record);
        if (event === 'gemini_cli.tool_call') {
          takeEvent(record, sink);
          return;
        }
        if (event !== undefined) {
          usage.event(event, record.attributes, timeOfEvent(record));
          return;
        }
        // A chat's first line contains its session. Each later line either contains one message,
        // which may repeat an earlier one, or replaces all messages.
        const set = isRecord(record.$set) ? record.$set : record;
        session = idAt(set, 'sessionId') ?? session;
        for (const message of [record, ...listAt(set, 'messages')]) {
          usage.message(message, session);
          takeMessage(message, session, open, sink);
        }
      },
      end() {
        usage.end();
        open.end();
      },
    };
  },
};

function eventOf(record: JsonRecord): string | undefined {
  return textAt(record, 'attributes', 'event.name');
}

function timeOfEvent({ attributes, hrTime }: JsonRecord): number | undefined {
  return timeOf(at(attributes, 'event.timestamp')) ?? timeOfPair(hrTime);
}

function takeEvent(record: JsonRecord, sink: ReaderSink): void {
  const { attributes } = record;
  const server = textAt(attributes, 'mcp_server_name');
  const raw = textAt(attributes, 'function_name');
  const tool = withoutServer(raw, server);
  const session = idAt(attributes, 'session.id');
  const time = timeOfEvent(record);
  if (tool === undefined) return;
  sink.call({
    tool,
    ...(raw !== undefined && raw !== tool && { raw }),
    ...(server !== undefined && { server }),
    ...(time !== undefined && { at: time }),
    ...(session !== undefined && { session }),
    status: eventStatus(attributes),
    ...operationOf(tool, server),
    ...argumentFacts(sink, { tool, server }, at(attributes, 'function_args')),
  });
}

/**
 * Returns the operation of a call to Gemini CLI's own memory tool, or an empty object for any other
 * tool.
 */
function operationOf(tool: string, server: string | undefined): Pick<Call, 'operation'> {
  return tool === 'save_memory' && server === undefined
    ? { operation: { kind: 'memory write' } }
    : {};
}

function eventStatus(attributes: unknown): CallStatus {
  if (at(attributes, 'decision') === 'reject') return 'denied';
  const success = at(attributes, 'success');
  if (success === true || success === 'true') return 'ok';
  return success === false || success === 'false' ? 'error' : 'unknown';
}

/**
 * Converts a pair of seconds and nanoseconds, as written by OpenTelemetry for JavaScript, to
 * milliseconds.
 */
function timeOfPair(pair: unknown): number | undefined {
  if (!Array.isArray(pair)) return undefined;
  const [seconds, nanoseconds] = pair as readonly unknown[];
  if (typeof seconds !== 'number' || typeof nanoseconds !== 'number') return undefined;
  return timeOf(seconds * 1000 + Math.floor(nanoseconds / 1e6));
}

/**
 * Removes the server name that Gemini CLI adds as a prefix to a tool's name, in either of two
 * formats. Returns the name unchanged if the server is unknown.
 */
function withoutServer(tool: string | undefined, server: string | undefined): string | undefined {
  if (tool === undefined || server === undefined) return tool;
  const plain = server.replace(/[^A-Za-z0-9_.:-]/g, '_');
  const prefix = [`mcp_${plain}_`, `${plain}__`].find((text) => tool.startsWith(text));
  return prefix === undefined ? tool : tool.slice(prefix.length) || tool;
}

function takeMessage(
  message: unknown,
  session: string | undefined,
  open: OpenCalls,
  sink: ReaderSink,
): void {
  const messageId = idAt(message, 'id');
  listAt(message, 'toolCalls').forEach((call, index) => {
    const tool = textAt(call, 'name');
    const id = idAt(call, 'id') ?? (messageId === undefined ? undefined : `${messageId}/${index}`);
    const key = id === undefined ? undefined : JSON.stringify([session, id]);
    const time = timeOf(at(call, 'timestamp')) ?? timeOf(at(message, 'timestamp'));
    const status = chatStatus(at(call, 'status'));
    if (tool === undefined) return;
    open.hold(key, {
      tool,
      ...(time !== undefined && { at: time }),
      ...(session !== undefined && { session }),
      status,
      ...operationOf(tool, undefined),
      ...argumentFacts(sink, { tool }, at(call, 'args')),
      ...(id !== undefined && { id, content: contentDigest(messageId ?? time, at(call, 'args')) }),
    });
    if (key !== undefined && status !== 'unknown') open.mark(key, status);
  });
}

/**
 * Returns a tool call's status in a chat. The status of a cancelled call is `unknown`, because the
 * call may have started before it was cancelled.
 */
function chatStatus(word: unknown): CallStatus {
  if (word === 'success') return 'ok';
  return word === 'error' ? 'error' : 'unknown';
}

/** Whether a record is a telemetry span or metric, or a chat line without tool calls. */
function isOther(record: JsonRecord): boolean {
  const resource = at(record, 'resource', 'attributes') ?? at(record, 'resource', '_attributes');
  if (textAt(resource, 'service.name') === 'gemini-cli') return true;
  return (
    isRecord(record.$set) ||
    (TURNS.includes(record.type) && Object.hasOwn(record, 'content') && Object.hasOwn(record, 'id'))
  );
}

const TURNS: readonly unknown[] = ['user', 'gemini', 'info', 'warning', 'error'];

/** Whether a record is a whole chat, the first line of a chat, or a message with tool calls. */
function isChat(record: JsonRecord): boolean {
  if (idAt(record, 'sessionId') !== undefined && textAt(record, 'projectHash') !== undefined)
    return true;
  if (record.type === 'gemini' && Array.isArray(record.toolCalls)) return true;
  return listAt(record, 'messages').some(
    (message) => at(message, 'type') === 'gemini' || listAt(message, 'toolCalls').length > 0,
  );
}
