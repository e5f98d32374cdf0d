import type { CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { CodexCalls, type RecordedCall } from './codex-calls.ts';
import { CodexUsage } from './codex-usage.ts';
import { at, decoded, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Codex session files (rollouts), and the output of `codex exec --json`
 * (docs/traces.md#codex-gemini-cli). The output contains items or, in older releases, events under
 * `msg`.
 */
export const CODEX: TraceFormat = {
  id: 'codex',
  title: 'Codex session',
  agentIds: 'framework',
  marks: ['type', 'msg'],
  recognise: (record) => isRecord(record) && (isRollout(record) || isExec(record)),
  takes: (record) => isRecord(record) && (isRollout(record) || isExec(record) || isOther(record)),
  open(sink) {
    const usage = new CodexUsage(sink);
    const calls = new CodexCalls(sink, usage);
    return {
      read(record) {
        if (!isRecord(record)) return;
        const time = timeOf(record.timestamp);
        switch (record.type) {
          case 'session_meta':
            // The next session in the file may reuse this session's ids.
            calls.end();
            calls.session = idAt(record, 'payload', 'id') ?? calls.session;
            calls.folder = textAt(record, 'payload', 'cwd');
            break;
          case 'thread.started':
            // A resumed thread numbers its items from the beginning again.
            calls.end();
            calls.session = idAt(record, 'thread_id') ?? calls.session;
            break;
          case 'response_item':
            if (isRecord(record.payload)) takeResponse(record.payload, time, calls);
            break;
          case 'event_msg':
            if (isRecord(record.payload)) takeEvent(record.payload, time, calls);
            break;
          case 'item.started':
          case 'item.updated':
          case 'item.completed':
            if (isRecord(record.item))
              takeItem(record.item, time, record.type === 'item.completed', calls);
            break;
          default:
            if (isRecord(record.msg)) takeEvent(record.msg, time, calls);
        }
        const { session } = calls;
        usage.read(record, {
          ...(session !== undefined && { session }),
          ...(time !== undefined && { at: time }),
        });
      },
      end: () => calls.end(),
    };
  },
};

function takeResponse(payload: JsonRecord, time: number | undefined, calls: CodexCalls): void {
  const type = textAt(payload, 'type') ?? '';
  const id = idAt(payload, 'call_id') ?? idAt(payload, 'id');
  const about = { ...(time !== undefined && { at: time }), status: 'unknown' as const };
  if (type === 'function_call' || type === 'custom_tool_call') {
    const [name, space] = [textAt(payload, 'name'), textAt(payload, 'namespace')];
    // Newer releases split an MCP tool's name into two parts. The joined parts are the name in
    // older releases.
    const tool =
      space?.startsWith('mcp__') && name !== undefined
        ? `${space}${space.endsWith('__') ? '' : '__'}${name}`
        : name;
    if (tool !== undefined)
      calls.put(id, {
        tool,
        ...about,
        ...operationOf(tool, payload.arguments),
        ...inputIn('response', payload.arguments ?? payload.input),
      });
  } else if (BUILT_IN.test(type)) {
    calls.put(id, {
      tool: type.slice(0, -'_call'.length),
      ...about,
      ...inputIn('response', payload.action),
    });
  } else if (/^(?:function_call|custom_tool_call)_output$/.test(type) && id !== undefined) {
    const output = decoded(payload.output);
    calls.mark(id, exitStatus(at(output, 'metadata', 'exit_code') ?? at(output, 'success')));
  }
}

/** Returns a tool call's input and its digest. The digest includes `kind`, the kind of record. */
function inputIn(kind: string, value: unknown): Pick<RecordedCall, 'inputDigest' | 'input'> {
  return value === undefined
    ? {}
    : { inputDigest: { kind, content: contentDigest(value) }, input: value };
}

/**
 * Returns the operation of a call to Codex's own sub-agent tool, or an empty object for any other
 * tool.
 */
function operationOf(tool: string, input: unknown): Pick<RecordedCall, 'operation'> {
  if (tool !== 'spawn_agent') return {};
  const target = textAt(decoded(input), 'agent_type');
  return { operation: { kind: 'delegate', ...(target !== undefined && { target }) } };
}

/**
 * Matches the record types of built-in tools. The type contains the tool's name. For example,
 * `web_search_call` is a call to `web_search`.
 */
const BUILT_IN = /^(?:local_shell|web_search|image_generation|tool_search)_call$/;

function takeEvent(payload: JsonRecord, time: number | undefined, calls: CodexCalls): void {
  const type = textAt(payload, 'type') ?? '';
  if (type === 'session_configured') calls.session = idAt(payload, 'session_id') ?? calls.session;
  if (/^mcp_tool_call_(?:begin|end)$/.test(type)) takeMcpEvent(type, payload, time, calls);
  else if (/^(?:exec_command|patch_apply)_(?:begin|end)$/.test(type))
    takeCommandEvent(type, payload, time, calls);
}

function takeMcpEvent(
  type: string,
  payload: JsonRecord,
  time: number | undefined,
  calls: CodexCalls,
): void {
  const id = idAt(payload, 'call_id');
  const [server, tool] = [
    textAt(payload, 'invocation', 'server'),
    textAt(payload, 'invocation', 'tool'),
  ];
  const status = type.endsWith('_end') ? mcpStatus(payload.result) : 'unknown';
  const input = inputIn('event', at(payload, 'invocation', 'arguments'));
  if (tool !== undefined)
    calls.put(id, {
      tool,
      ...(server !== undefined && { server }),
      ...(time !== undefined && { at: time }),
      status,
      ...input,
    });
  else if (id !== undefined) calls.mark(id, status);
}

function takeCommandEvent(
  type: string,
  payload: JsonRecord,
  time: number | undefined,
  calls: CodexCalls,
): void {
  const id = idAt(payload, 'call_id');
  const status =
    payload.status === 'declined' ? 'denied' : exitStatus(payload.exit_code ?? payload.success);
  // A command that a person ran is not a call by the agent. A command that was already recorded as
  // a tool call is not added again.
  if (id !== undefined && calls.has(id)) calls.mark(id, status);
  else if (payload.source !== 'user_shell')
    calls.put(id, {
      tool: type.replace(/_(?:begin|end)$/, ''),
      ...(time !== undefined && { at: time }),
      status,
      ...inputOfCommand(payload),
    });
}

/** Returns a record's command or, for an edit, the files that it changes. */
function inputOfCommand({ command, changes }: JsonRecord): Pick<RecordedCall, 'input'> {
  if (command !== undefined) return { input: { command } };
  return changes === undefined ? {} : { input: { changes } };
}

function takeItem(
  item: JsonRecord,
  time: number | undefined,
  isDone: boolean,
  calls: CodexCalls,
): void {
  const type = textAt(item, 'type') ?? textAt(item, 'item_type') ?? '';
  const isNamed = type === 'mcp_tool_call' || type === 'collab_tool_call';
  const tool = isNamed ? textAt(item, 'tool') : ITEMS.includes(type) ? type : undefined;
  const server = type === 'mcp_tool_call' ? textAt(item, 'server') : undefined;
  const id = idAt(item, 'id');
  if (tool === undefined) return;
  calls.put(
    id,
    {
      tool,
      ...(server !== undefined && { server }),
      ...(time !== undefined && { at: time }),
      status: itemStatus(item.status),
      input: item.arguments,
      ...inputOfCommand(item),
      ...(type === 'collab_tool_call' && tool !== undefined && operationOf(tool, undefined)),
    },
    false,
  );
  if (isDone && id !== undefined) calls.settle(id);
}

const ITEMS: readonly string[] = ['command_execution', 'file_change', 'web_search'];

function itemStatus(word: unknown): CallStatus {
  if (word === 'declined') return 'denied';
  if (word === 'failed') return 'error';
  return word === 'completed' ? 'ok' : 'unknown';
}

function exitStatus(proof: unknown): CallStatus {
  if (typeof proof === 'number') return proof === 0 ? 'ok' : 'error';
  if (typeof proof === 'boolean') return proof ? 'ok' : 'error';
  return 'unknown';
}

function mcpStatus(result: unknown): CallStatus {
  if (!isRecord(result)) return 'unknown';
  if (Object.hasOwn(result, 'Err')) return 'error';
  if (!Object.hasOwn(result, 'Ok')) return 'unknown';
  return at(result, 'Ok', 'isError') === true || at(result, 'Ok', 'is_error') === true
    ? 'error'
    : 'ok';
}

const ROLLOUT_TYPES: readonly unknown[] = [
  'session_meta',
  'response_item',
  'event_msg',
  'turn_context',
];

function isRollout(record: JsonRecord): boolean {
  return ROLLOUT_TYPES.includes(record.type) && isRecord(record.payload);
}

/** Whether a record has a type that Codex writes but that contains no tool calls. */
function isOther(record: JsonRecord): boolean {
  if (isRecord(record.msg)) return typeof record.msg.type === 'string';
  return (
    typeof record.type === 'string' &&
    (isRecord(record.payload) ||
      isRecord(record.item) ||
      /^(?:thread|turn|item|error)(?:\.|$)/.test(record.type)) &&
    !Object.hasOwn(record, 'tool')
  );
}

function isExec(record: JsonRecord): boolean {
  if (record.type === 'thread.started') return idAt(record, 'thread_id') !== undefined;
  if (/^item\.(?:started|updated|completed)$/.test(textAt(record, 'type') ?? ''))
    return (textAt(record, 'item', 'type') ?? textAt(record, 'item', 'item_type')) !== undefined;
  return /^(?:session_configured$|task_|turn_|mcp_tool_call_|exec_command_|patch_apply_|agent_)/.test(
    textAt(record, 'msg', 'type') ?? '',
  );
}
