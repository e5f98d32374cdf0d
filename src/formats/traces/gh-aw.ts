import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/**
 * The maximum number of calls to read from one count in a summary. Real runs make far fewer calls.
 */
const MAX_COUNTED = 1_000;

/**
 * GitHub Agentic Workflows traces (docs/traces.md#github-agentic-workflows). A file is the MCP
 * gateway's `gateway.jsonl` or a run's `activity/summary.json`.
 */
export const GH_AW: TraceFormat = {
  id: 'gh-aw',
  title: 'GitHub Agentic Workflows',
  agentIds: 'framework',
  marks: ['event', 'gateway'],
  recognise: (record) => isRecord(record) && (isGatewayLine(record) || isSummary(record)),
  takes: (record) =>
    isRecord(record) &&
    (isGatewayLine(record) || isSummary(record) || isBlocked(record) || isOther(record)),
  open: (sink) => ({
    read(record) {
      if (!isRecord(record)) return;
      if (isSummary(record)) takeSummary(record, sink);
      else if (isGatewayLine(record) || isBlocked(record)) emitCall(sink, record, undefined);
    },
    end() {},
  }),
};

const EVENTS: readonly unknown[] = ['tool_call', 'rpc_call', 'request'];

function isGatewayLine(record: JsonRecord): boolean {
  return (
    EVENTS.includes(record.event) &&
    textAt(record, 'server_name') !== undefined &&
    textAt(record, 'tool_name') !== undefined
  );
}

/**
 * Whether a line reports a call that the gateway blocked. Such lines do not identify this format,
 * because the message log also contains them.
 */
function isBlocked(record: JsonRecord): boolean {
  return /^(?:difc_filtered|guard_policy_blocked)$/i.test(
    textAt(record, 'type') ?? textAt(record, 'event') ?? '',
  );
}

/** Whether a record is a gateway line without a tool call. */
function isOther(record: JsonRecord): boolean {
  return (
    typeof record.event === 'string' &&
    (textAt(record, 'server_name') !== undefined || record.type === 'gateway') &&
    !Object.hasOwn(record, 'tool')
  );
}

function isSummary(record: JsonRecord): boolean {
  const { gateway } = record;
  if (!isRecord(gateway)) return false;
  return (
    textAt(record, 'schema')?.startsWith('usage-activity-summary/') === true ||
    textAt(listAt(gateway, 'tool_calls')[0], 'tool_name') !== undefined
  );
}

function takeSummary(record: JsonRecord, sink: TraceSink): void {
  const run = idAt(record, 'run_id');
  const listed = new Set<string>();
  const ids = new Set<string>();
  for (const entry of listAt(record, 'gateway', 'tool_calls')) {
    const id = idAt(entry, 'tool_call_id');
    listed.add(nameOf(entry));
    // Two equal entries represent one call, but entries with the same id may represent different
    // calls.
    const key = JSON.stringify([id, nameOf(entry), contentDigest(entry)]);
    if (id !== undefined && ids.has(key)) continue;
    if (id !== undefined) ids.add(key);
    emitCall(sink, entry, run);
  }
  // Tools that appear only in the counts were also called. Tools with listed calls are skipped,
  // because the counts include these calls.
  for (const entry of listAt(record, 'gateway', 'tools')) {
    if (listed.has(nameOf(entry))) continue;
    listed.add(nameOf(entry));
    const [calls, failed] = [countAt(entry, 'call_count'), countAt(entry, 'failed_calls')];
    for (let number = 0; number < calls; number += 1)
      emitCall(sink, entry, run, number < failed ? 'error' : 'ok');
  }
}

function nameOf(entry: unknown): string {
  return JSON.stringify([textAt(entry, 'server_name'), textAt(entry, 'tool_name')]);
}

function countAt(entry: unknown, key: string): number {
  const count = at(entry, key);
  return typeof count === 'number' && count > 0 ? Math.min(Math.floor(count), MAX_COUNTED) : 0;
}

function emitCall(
  sink: TraceSink,
  entry: unknown,
  run: string | undefined,
  status = statusOf(entry),
): void {
  const tool = textAt(entry, 'tool_name');
  const server = textAt(entry, 'server_name') ?? textAt(entry, 'server_id');
  const session = run ?? idAt(entry, 'run_id');
  // All runs use the same ids, so an id identifies a call only within its run.
  const id = idAt(entry, 'tool_call_id');
  const time = timeOf(at(entry, 'timestamp'));
  if (tool === undefined) return;
  const call: Call = {
    tool,
    ...(server !== undefined && { server }),
    ...(time !== undefined && { at: time }),
    ...(session !== undefined && { session }),
    status,
    ...argumentFacts(sink, { tool, server }, at(entry, 'arguments') ?? at(entry, 'params')),
    ...(id !== undefined &&
      session !== undefined && {
        id,
        content: contentDigest(time, at(entry, 'arguments'), at(entry, 'params')),
      }),
  };
  sink.call(call);
}

function statusOf(entry: unknown): CallStatus {
  const word = textAt(entry, 'outcome') ?? textAt(entry, 'status') ?? '';
  if ((isRecord(entry) && isBlocked(entry)) || /^(?:denied|blocked|filtered|rejected)$/i.test(word))
    return 'denied';
  if (/^(?:error|failed|failure|timeout)$/i.test(word) || textAt(entry, 'error') !== undefined)
    return 'error';
  return /^(?:success|ok)$/i.test(word) ? 'ok' : 'unknown';
}
