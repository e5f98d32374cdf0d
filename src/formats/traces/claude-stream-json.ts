import { blocksOf, takeBlocks } from './claude-blocks.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Messages of the Claude Agent SDK: the execution file of Claude Code Action, and `--output-format stream-json`. */
export const CLAUDE_STREAM_JSON: TraceFormat = {
  id: 'claude-stream-json',
  title: 'Claude Code messages',
  agentIds: 'framework',
  recognise: (record) => isRecord(record) && isMessage(record),
  open(sink) {
    const open = new OpenCalls(sink);
    let session: string | undefined;
    return {
      read(record) {
        if (!isRecord(record)) return;
        session = idAt(record, 'session_id') ?? session;
        const time = timeOf(record.timestamp);
        if (record.type === 'system')
          for (const tool of listAt(record, 'tools')) if (typeof tool === 'string' && tool !== '') sink.declare({ name: tool });
        if (record.type === 'assistant' || record.type === 'user')
          takeBlocks(record.message, { ...(session !== undefined && { session }), ...(time !== undefined && { at: time }) }, open);
        // The last message tells what was denied; the results before it only tell of an error.
        for (const denial of listAt(record, 'permission_denials')) {
          const id = idAt(denial, 'tool_use_id');
          if (id !== undefined) open.mark(id, 'denied');
        }
      },
      end: () => open.end(),
    };
  },
};

function isMessage(record: JsonRecord): boolean {
  if (record.type === 'system') return Array.isArray(record.tools) && idAt(record, 'session_id') !== undefined;
  if (record.type === 'result') return Object.hasOwn(record, 'session_id') && Object.hasOwn(record, 'num_turns');
  if (record.type !== 'assistant' && record.type !== 'user') return false;
  // Transcripts have the same messages, with a time and a session in another spelling.
  if (Object.hasOwn(record, 'sessionId') || Object.hasOwn(record, 'timestamp'))
    return Object.hasOwn(record, 'session_id') && !Object.hasOwn(record, 'uuid');
  return (
    Object.hasOwn(record, 'session_id') && (blocksOf(record.message).length > 0 || textAt(at(record, 'message'), 'role') !== undefined)
  );
}
