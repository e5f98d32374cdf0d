import type { CallStatus } from '../../model/call.ts';
import { completeCall, type MessageCall, messageCall } from './message-calls.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * The output of Cursor's command-line agent with `--output-format stream-json`. Messages and the
 * first record resemble Claude Code's, but only records of type `tool_call` are calls.
 */
export const CURSOR: TraceFormat = {
  id: 'cursor',
  title: 'Cursor agent output',
  agentIds: 'framework',
  marks: ['tool_call', 'type'],
  recognise: isCall,
  takes: (record) => isCall(record) || isOther(record),
  recogniseAmongOthers: isCall,
  open(sink) {
    const open = new OpenCalls(sink);
    return {
      read(record) {
        const session = idAt(record, 'session_id');
        const time = timeOf(at(record, 'timestamp_ms'));
        const context = {
          ...(session !== undefined && { session }),
          ...(time !== undefined && { at: time }),
        };
        if (sink.turn && at(record, 'type') === 'user')
          sink.turn({ ...context, order: sink.position?.() ?? 0 });
        if (!isCall(record)) return;
        const { raw, ...call } = callOf(record.tool_call);
        const id = idAt(record, 'call_id');
        if (id === undefined || call.tool === undefined) return;
        const key = JSON.stringify([session, id]);
        for (const found of messageCall(call.tool, id, call.input, call))
          open.hold(key, completeCall(sink, found, { ...context, ...(raw && { raw }) }));
        const status = statusOf(record);
        if (status !== 'unknown') open.mark(key, status);
      },
      end: () => open.end(),
    };
  },
};

function isCall(record: unknown): record is JsonRecord & { readonly tool_call: JsonRecord } {
  return (
    isRecord(record) &&
    record.type === 'tool_call' &&
    isRecord(record.tool_call) &&
    idAt(record, 'call_id') !== undefined
  );
}

const OTHERS: readonly unknown[] = ['system', 'user', 'assistant', 'thinking', 'result'];

function isOther(record: unknown): boolean {
  return isRecord(record) && OTHERS.includes(record.type) && Object.hasOwn(record, 'session_id');
}

interface NamedCall extends Partial<Pick<MessageCall, 'tool' | 'server' | 'input'>> {
  readonly raw?: string;
}

/**
 * Returns a call's tool. A built-in tool's name is part of the key under which the call is stored.
 * For example, `shellToolCall` is a call to `Shell`. A call to an MCP server contains the server's
 * name.
 */
function callOf(call: JsonRecord): NamedCall {
  const named = textAt(call, 'function', 'name');
  if (named !== undefined) return { tool: named, input: at(call, 'function', 'arguments') };
  const key = keyOf(call);
  if (key === undefined) return {};
  const input = at(call, key, 'args');
  if (key === 'mcpToolCall') {
    const server = textAt(input, 'providerIdentifier') ?? textAt(input, 'serverName');
    const tool = textAt(input, 'toolName') ?? textAt(input, 'name');
    return {
      ...(tool !== undefined && { tool }),
      ...(server !== undefined && { server }),
      input: at(input, 'args'),
    };
  }
  const name = key.slice(0, -'ToolCall'.length);
  return { tool: name.charAt(0).toUpperCase() + name.slice(1), input, raw: key };
}

function keyOf(call: JsonRecord): string | undefined {
  return Object.keys(call).find((key) => /^[a-z]\w{0,99}ToolCall$/.test(key));
}

const RESULTS: Readonly<Record<string, CallStatus>> = {
  success: 'ok',
  error: 'error',
  failure: 'error',
  timeout: 'error',
  rejected: 'denied',
  permissionDenied: 'denied',
};

function statusOf({ tool_call: call }: { readonly tool_call: JsonRecord }): CallStatus {
  const key = keyOf(call) ?? 'function';
  const result = at(call, key, 'result') ?? call.result;
  const keys = isRecord(result) ? Object.keys(result) : [];
  const word = keys.find((name) => Object.hasOwn(RESULTS, name));
  return (word !== undefined && RESULTS[word]) || 'unknown';
}
