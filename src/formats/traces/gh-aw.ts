import type { CallStatus } from '../../model/call.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/** Logs of the gateway of GitHub Agentic Workflows: `gateway.jsonl`, and the summary of a run's activity. */
export const GH_AW: TraceFormat = {
  id: 'gh-aw',
  title: 'GitHub Agentic Workflows',
  agentIds: 'framework',
  recognise: (record) => isRecord(record) && (isGatewayLine(record) || summaryOf(record).length > 0),
  open: (sink) => ({
    read(record) {
      if (!isRecord(record)) return;
      if (isGatewayLine(record)) give(record, sink);
      for (const call of summaryOf(record)) give(call, sink);
    },
    end() {},
  }),
};

function isGatewayLine(record: JsonRecord): boolean {
  return textAt(record, 'tool_name') !== undefined && textAt(record, 'server_name') !== undefined && record.event === 'tool_call';
}

function summaryOf(record: JsonRecord): readonly JsonRecord[] {
  return listAt(at(record, 'gateway'), 'tool_calls').filter(isRecord);
}

function give(record: JsonRecord, sink: TraceSink): void {
  const [tool, server] = [textAt(record, 'tool_name'), textAt(record, 'server_name')];
  const time = timeOf(record.timestamp);
  const session = idAt(record, 'run_id') ?? idAt(record, 'session_id');
  const id = idAt(record, 'tool_call_id');
  if (tool === undefined) return;
  sink.call({
    tool,
    ...(server !== undefined && { server }),
    ...(time !== undefined && { at: time }),
    ...(session !== undefined && { session }),
    ...(id !== undefined && { id, scope: session ?? String(record.timestamp ?? '') }),
    status: statusOf(textAt(record, 'outcome') ?? textAt(record, 'status'), record),
  });
}

function statusOf(word: string | undefined, record: JsonRecord): CallStatus {
  if (word !== undefined && /^(?:denied|blocked|filtered|rejected)$/i.test(word)) return 'denied';
  if (word === 'success' || word === 'ok') return 'ok';
  return word === 'error' || word === 'failed' || textAt(record, 'error') !== undefined ? 'error' : 'unknown';
}
