import { ClaudeSession, claudeCalls, holdsCall } from './claude-blocks.ts';
import { ClaudeUsage } from './claude-usage.ts';
import { idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Messages from the Claude Agent SDK (docs/traces.md#claude-code-action). Claude Code Action writes
 * these messages to its execution file, and `--output-format stream-json` prints them.
 */
export const CLAUDE_STREAM_JSON: TraceFormat = {
  id: 'claude-stream-json',
  title: 'Claude Code messages',
  agentIds: 'framework',
  marks: ['type'],
  recognise: (record) => isRecord(record) && isMessage(record),
  takes: (record) => isRecord(record) && (isMessage(record) || isOther(record)),
  open(sink) {
    const calls = claudeCalls(sink);
    const usage = new ClaudeUsage(sink);
    const sessions = new ClaudeSession(sink);
    return {
      read(record) {
        if (!isRecord(record)) return;
        const own = sessions.next(idAt(record, 'session_id'), textAt(record, 'cwd'));
        const at = timeOf(record.timestamp);
        const context = { ...own, ...(at !== undefined && { at }) };
        switch (record.type) {
          case 'system':
            for (const name of listAt(record, 'tools'))
              if (typeof name === 'string' && name !== '') sink.declare({ name });
            break;
          case 'assistant':
            usage.answer(record.message, context, record.uuid);
            calls.uses(record.message, context, record.uuid);
            calls.results(record.message, own.session, undefined);
            break;
          case 'user':
            if (isTurn(record)) usage.turn(record.message, context, record.uuid);
            calls.results(record.message, own.session, textAt(record, 'tool_use_result'));
            break;
          case 'result':
            usage.total(record.usage, context);
            calls.denied(listAt(record, 'permission_denials'), own);
            break;
          default:
        }
      },
      end() {
        usage.end();
        calls.end();
      },
    };
  },
};

/**
 * Whether a user message was written by the user. Prompts for sub-agents and text from hooks are
 * also recorded as user messages.
 */
function isTurn(record: JsonRecord): boolean {
  return idAt(record, 'parent_tool_use_id') === undefined && record.isSynthetic !== true;
}

/**
 * Matches the types of SDK messages. Most of these messages contain no tool call. Some repeat the
 * tool name from another message.
 */
const KINDS =
  /^(?:system|assistant|user|result|stream_event|keep_alive|rate_limit_event|prompt_suggestion|auth_status|tool_progress|tool_use_summary|control_\w+)$/;

/** Whether a record is an SDK message without the keys that identify this format. */
function isOther(record: JsonRecord): boolean {
  return (
    typeof record.type === 'string' &&
    KINDS.test(record.type) &&
    !Object.hasOwn(record, 'sessionId') &&
    !Object.hasOwn(record, 'tool')
  );
}

const RESULT_MARKS = ['permission_denials', 'num_turns', 'total_cost_usd'] as const;

/**
 * Whether a record's keys identify it as an SDK message. Transcripts are similar, but spell the
 * session id `sessionId`.
 */
function isMessage(record: JsonRecord): boolean {
  if (Object.hasOwn(record, 'sessionId')) return false;
  const hasSession = idAt(record, 'session_id') !== undefined;
  switch (record.type) {
    case 'system':
      return record.subtype === 'init' && (hasSession || Array.isArray(record.tools));
    case 'assistant':
      return (
        isRecord(record.message) &&
        (hasSession || (Object.hasOwn(record, 'parent_tool_use_id') && holdsCall(record.message)))
      );
    case 'user':
      return isRecord(record.message) && hasSession;
    case 'result':
      return RESULT_MARKS.some((mark) => Object.hasOwn(record, mark));
    default:
      return false;
  }
}
