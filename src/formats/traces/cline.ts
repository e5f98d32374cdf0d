import type { Call } from '../../model/call.ts';
import { completeCall, type MessageCall, messageCall } from './message-calls.ts';
import { at, decoded, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Task histories from Cline and Roo Code (`ui_messages.json`). Refusals are not recorded, so the
 * status of every call is unknown.
 */
export const CLINE: TraceFormat = {
  id: 'cline',
  title: 'Cline or Roo history',
  agentIds: 'framework',
  marks: ['ask', 'say'],
  recognise: isEntry,
  open: (sink) => ({
    read(record) {
      // The complete message follows a partial message.
      if (!isEntry(record) || record.partial === true) return;
      const time = timeOf(record.ts);
      const context = time === undefined ? {} : { at: time };
      if (sink.turn && /^(?:task|user_feedback)$/.test(textAt(record, 'say') ?? ''))
        sink.turn({ ...context, order: sink.position?.() ?? 0 });
      for (const call of callsIn(record))
        sink.call(completeCall(sink, call, { ...context, ...namesOf(call) }));
    },
    end() {},
  }),
};

function isEntry(record: unknown): record is JsonRecord {
  return (
    isRecord(record) &&
    typeof record.ts === 'number' &&
    (record.type === 'ask' || record.type === 'say') &&
    typeof record[record.type] === 'string'
  );
}

function callsIn(record: JsonRecord): readonly MessageCall[] {
  const kind = textAt(record, textAt(record, 'type') ?? '');
  const text = textAt(record, 'text');
  switch (kind) {
    case 'tool': {
      const details = decoded(text);
      return messageCall(textAt(details, 'tool'), undefined, details);
    }
    case 'command':
      return messageCall('execute_command', undefined, { command: text });
    case 'browser_action_launch':
    case 'browser_action':
      return messageCall('browser_action', undefined, decoded(text));
    case 'use_mcp_server':
      return mcpCall(decoded(text));
    default:
      return [];
  }
}

function mcpCall(details: unknown): readonly MessageCall[] {
  if (textAt(details, 'type') === 'access_mcp_resource')
    return messageCall('access_mcp_resource', undefined, details);
  const server = textAt(details, 'serverName');
  const input = decoded(at(details, 'arguments'));
  return messageCall(
    textAt(details, 'toolName'),
    undefined,
    input,
    server === undefined ? {} : { server },
  );
}

/** Tools whose names in a task history differ from their real names by more than letter case. */
const TOOLS: Readonly<Record<string, string>> = {
  newFileCreated: 'write_to_file',
  editedExistingFile: 'replace_in_file',
  appliedDiff: 'apply_diff',
  listFilesTopLevel: 'list_files',
  listFilesRecursive: 'list_files',
};

/**
 * Returns the tool name that the model uses, and the call's operation. Also returns the name in the
 * history if that name differs. `new_task` starts another agent.
 */
function namesOf({ tool, server, input }: MessageCall): Pick<Call, 'tool' | 'raw' | 'operation'> {
  if (server !== undefined) return { tool };
  const name = Object.hasOwn(TOOLS, tool)
    ? (TOOLS[tool] ?? tool)
    : tool.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const target = textAt(input, 'mode');
  return {
    tool: name,
    ...(name !== tool && { raw: tool }),
    ...(name === 'new_task' && {
      operation: { kind: 'delegate', ...(target !== undefined && { target }) },
    }),
  };
}
