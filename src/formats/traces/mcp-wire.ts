import { OpenCalls } from './open-calls.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Messages between an MCP client and its servers as proxies and inspectors log them, bare or in an envelope; and what a gateway blocked. */
export const MCP_WIRE: TraceFormat = {
  id: 'mcp-wire',
  title: 'MCP messages',
  agentIds: 'framework',
  recognise: (record) => isRecord(record) && (isCall(messageOf(record)) || blockedTool(record) !== undefined),
  open(sink) {
    const open = new OpenCalls(sink);
    return {
      read(record) {
        if (!isRecord(record)) return;
        const server = textAt(record, 'server_id') ?? textAt(record, 'server_name') ?? textAt(record, 'server');
        const session = idAt(record, 'session_id') ?? idAt(record, 'Mcp-Session-Id') ?? idAt(record, 'mcp_session_id');
        const time = timeOf(record.timestamp ?? record.time ?? record.ts);
        const about = {
          ...(server !== undefined && { server }),
          ...(session !== undefined && { session }),
          ...(time !== undefined && { at: time }),
        };
        const blocked = blockedTool(record);
        if (blocked !== undefined) {
          sink.call({ tool: blocked, ...about, status: 'denied' });
          return;
        }
        const message = messageOf(record);
        const id = idAt(message, 'id');
        const key = id === undefined ? undefined : `${session ?? ''}/${server ?? ''}/${id}`;
        const tool = isCall(message) ? textAt(message, 'params', 'name') : undefined;
        if (tool !== undefined) {
          // Numbers begin anew with every connection, so a number that comes again is another call.
          if (key !== undefined) open.settle(key);
          open.hold(key, { tool, ...about, status: 'unknown' });
        } else if (key !== undefined && (Object.hasOwn(message, 'result') || Object.hasOwn(message, 'error'))) {
          const failed = Object.hasOwn(message, 'error') || at(message, 'result', 'isError') === true;
          open.settle(key, failed ? 'error' : 'ok');
        }
        if (Array.isArray(at(message, 'result', 'tools')))
          for (const one of listAt(message, 'result', 'tools')) {
            const name = textAt(one, 'name');
            if (name !== undefined) sink.declare({ name, ...(server !== undefined && { server }) });
          }
      },
      end: () => open.end(),
    };
  },
};

const NOTHING: JsonRecord = {};

/** The message itself, or in the envelope of a log. */
function messageOf(record: JsonRecord): JsonRecord {
  for (const one of [record, decoded(record.payload), decoded(record.message)])
    if (isRecord(one) && (Object.hasOwn(one, 'jsonrpc') || isCall(one))) return one;
  return NOTHING;
}

function isCall(message: JsonRecord): boolean {
  return message.method === 'tools/call' && textAt(message, 'params', 'name') !== undefined;
}

/** The tool of a line about a call that the gateway of GitHub Agentic Workflows did not let through. */
function blockedTool(record: JsonRecord): string | undefined {
  return record.type === 'DIFC_FILTERED' || record.type === 'GUARD_POLICY_BLOCKED' ? textAt(record, 'tool_name') : undefined;
}
