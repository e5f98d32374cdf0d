import { takeBlocks } from './claude-blocks.ts';
import { OpenCalls } from './open-calls.ts';
import { idAt, isRecord, type JsonRecord, listAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Transcripts of Claude Code, a line each, or as claude.ai exports them under `loglines`. Sub-agents belong to the session. */
export const CLAUDE_TRANSCRIPT: TraceFormat = {
  id: 'claude-transcript',
  title: 'Claude Code transcript',
  agentIds: 'framework',
  recognise: (record) => linesIn(record).some(isLine),
  open(sink) {
    const open = new OpenCalls(sink);
    return {
      read(record) {
        for (const line of linesIn(record)) {
          if (line.type !== 'assistant' && line.type !== 'user') continue;
          const session = idAt(line, 'sessionId');
          const time = timeOf(line.timestamp);
          takeBlocks(line.message, { ...(session !== undefined && { session }), ...(time !== undefined && { at: time }) }, open);
        }
      },
      end: () => open.end(),
    };
  },
};

function linesIn(record: unknown): readonly JsonRecord[] {
  if (!isRecord(record)) return [];
  const lines = listAt(record, 'loglines');
  return lines.length > 0 ? lines.filter(isRecord) : [record];
}

function isLine(line: JsonRecord): boolean {
  return (line.type === 'assistant' || line.type === 'user') && isRecord(line.message) && Object.hasOwn(line, 'timestamp');
}
