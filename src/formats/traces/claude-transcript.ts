import { ClaudeSession, claudeCalls, holdsCall } from './claude-blocks.ts';
import { ClaudeUsage } from './claude-usage.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Claude Code transcripts (docs/traces.md#claude-code-on-a-developers-machine). Each line is a
 * record. Exports from claude.ai contain the records under `loglines`. A sub-agent's calls belong
 * to the session in which the sub-agent was started.
 */
export const CLAUDE_TRANSCRIPT: TraceFormat = {
  id: 'claude-transcript',
  title: 'Claude Code transcript',
  agentIds: 'framework',
  marks: ['type', 'loglines'],
  recognise: (record) => linesIn(record).some(isLine),
  takes: (record) => linesIn(record).some((line) => isLine(line) || isOther(line)),
  open(sink) {
    const calls = claudeCalls(sink);
    const usage = new ClaudeUsage(sink);
    const sessions = new ClaudeSession(sink);
    return {
      read(record) {
        for (const line of linesIn(record)) {
          const own = sessions.next(idAt(line, 'sessionId'), textAt(line, 'cwd'));
          const { type, message, timestamp } = spoken(line);
          const time = timeOf(timestamp) ?? timeOf(line.timestamp);
          const context = { ...(time !== undefined && { at: time }), ...own };
          if (type === 'assistant') {
            usage.answer(message, context, line.uuid, line.requestId);
            calls.uses(message, context, line.uuid);
          }
          if (type === 'user' && isTurn(line)) usage.turn(message, context, line.uuid);
          if (type === 'assistant' || type === 'user')
            calls.results(message, own.session, outcomeOf(line));
        }
      },
      end() {
        usage.end();
        calls.end();
      },
    };
  },
};

function linesIn(record: unknown): readonly JsonRecord[] {
  if (!isRecord(record)) return [];
  return Object.hasOwn(record, 'loglines') ? listAt(record, 'loglines').filter(isRecord) : [record];
}

/**
 * Returns the record that contains a line's message. If the line reports a sub-agent's progress,
 * returns the sub-agent's own line.
 */
function spoken(line: JsonRecord): JsonRecord {
  const inner = line.type === 'progress' ? at(line, 'data', 'message') : undefined;
  return isRecord(inner) ? inner : line;
}

/**
 * Whether a line contains a message that the user wrote. Prompts for sub-agents, summaries and
 * notes are also recorded as user messages.
 */
function isTurn(line: JsonRecord): boolean {
  return (
    line.type === 'user' &&
    line.isSidechain !== true &&
    line.isMeta !== true &&
    line.isCompactSummary !== true
  );
}

/**
 * Returns the outcome of a line's tool call, or true if the call was refused. Only fields outside
 * the message are read, because a tool cannot write to those fields. An interrupted call had
 * already started, so an interruption is not a refusal.
 */
function outcomeOf(line: JsonRecord): unknown {
  const kind = textAt(line, 'toolDenialKind');
  if (kind === 'interrupted' || kind === 'cancelled') return undefined;
  return kind !== undefined || textAt(line, 'toolUseResult');
}

/** Whether a record is a transcript line of a type that contains no tool calls. */
function isOther(line: JsonRecord): boolean {
  if (typeof line.type !== 'string' || Object.hasOwn(line, 'session_id')) return false;
  return (
    (Object.hasOwn(line, 'sessionId') || Object.hasOwn(line, 'uuid')) &&
    !Object.hasOwn(line, 'tool') &&
    !Object.hasOwn(line, 'tool_name')
  );
}

/**
 * Matches line types that only Claude Code writes. A session may consist entirely of such lines.
 */
const OWN_TYPES =
  /^(?:file-history-snapshot|queue-operation|custom-title|ai-title|last-prompt|agent-name|permission-mode|pr-link)$/;

const LINE_MARKS = ['timestamp', 'cwd', 'uuid', 'parentUuid'] as const;

function isLine(line: JsonRecord): boolean {
  if (Object.hasOwn(line, 'session_id')) return false;
  if (line.type === 'summary')
    return textAt(line, 'summary') !== undefined && textAt(line, 'leafUuid') !== undefined;
  if (OWN_TYPES.test(textAt(line, 'type') ?? ''))
    return idAt(line, 'sessionId') !== undefined || isRecord(line.snapshot);
  if (line.type !== 'assistant' && line.type !== 'user') return false;
  if (!isRecord(line.message) || !Object.hasOwn(line.message, 'content')) return false;
  return (
    idAt(line, 'sessionId') !== undefined ||
    LINE_MARKS.some((mark) => Object.hasOwn(line, mark)) ||
    holdsCall(line.message)
  );
}
