import type { Call, CallStatus, Operation } from '../../model/call.ts';
import { completeCall, messageCall } from './message-calls.ts';
import { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * opencode sessions: an export, the events of `opencode run --format json` or the server, and
 * stored message parts.
 */
export const OPENCODE: TraceFormat = {
  id: 'opencode',
  title: 'opencode session',
  agentIds: 'framework',
  marks: ['info', 'parts', 'part', 'properties', 'callID'],
  recognise: (record) => partsIn(record).some(({ part }) => isToolPart(part)) || isSession(record),
  takes: (record) => partsIn(record).length > 0 || isSession(record),
  open(sink) {
    const open = new OpenCalls(sink);
    return {
      read(record) {
        for (const { part, around } of partsIn(record))
          if (isToolPart(part)) takePart(part, around, sink, open);
      },
      end: () => open.end(),
    };
  },
};

/** A message part, and the record that describes the message or event. */
interface Part {
  readonly part: JsonRecord;
  readonly around: JsonRecord;
}

function partsIn(record: unknown): readonly Part[] {
  if (!isRecord(record)) return [];
  const single = [record, at(record, 'part'), at(record, 'properties', 'part')].find(isPart);
  if (single !== undefined) return [{ part: single, around: record }];
  return [record, ...listAt(record, 'messages')].flatMap((message) => {
    const info = at(message, 'info');
    if (!isRecord(info)) return [];
    return listAt(message, 'parts')
      .filter(isRecord)
      .map((part) => ({ part, around: info }));
  });
}

function isPart(value: unknown): value is JsonRecord {
  return (
    isRecord(value) &&
    textAt(value, 'type') !== undefined &&
    textAt(value, 'sessionID') !== undefined &&
    textAt(value, 'messageID') !== undefined
  );
}

function isToolPart(part: JsonRecord): boolean {
  return part.type === 'tool' && textAt(part, 'tool') !== undefined && isRecord(part.state);
}

/** Whether a record is an exported session, even if it contains no calls. */
function isSession(record: unknown): boolean {
  return (
    isRecord(at(record, 'info')) &&
    listAt(record, 'messages').some(
      (message) =>
        textAt(message, 'info', 'role') !== undefined && Array.isArray(at(message, 'parts')),
    )
  );
}

const STATES: Readonly<Record<string, CallStatus>> = { completed: 'ok', error: 'error' };

/** Reads a message part. A later record may repeat the part with the call's result. */
function takePart(part: JsonRecord, around: JsonRecord, sink: ReaderSink, open: OpenCalls): void {
  const session = idAt(part, 'sessionID') ?? idAt(around, 'sessionID');
  const id = idAt(part, 'callID') ?? idAt(part, 'id');
  const time =
    timeOf(at(part, 'state', 'time', 'start')) ??
    timeOf(at(around, 'time', 'created')) ??
    timeOf(around.timestamp);
  const status = STATES[textAt(part, 'state', 'status') ?? ''] ?? 'unknown';
  const key = id === undefined ? undefined : JSON.stringify([session, part.messageID, id]);
  if (key !== undefined && open.isOpen(key)) {
    if (status !== 'unknown') open.mark(key, status);
    return;
  }
  const context: Partial<Call> = {
    ...(session !== undefined && { session }),
    ...(time !== undefined && { at: time }),
    ...operationOf(part),
  };
  const input = at(part, 'state', 'input');
  for (const call of messageCall(textAt(part, 'tool'), id, input, { status }))
    open.hold(key, completeCall(sink, call, context, part.messageID));
}

/** Returns the operation of opencode's own tool `task`, which starts a sub-agent. */
function operationOf(part: JsonRecord): { readonly operation?: Operation } {
  const target = textAt(part, 'state', 'input', 'subagent_type');
  return part.tool === 'task' && target !== undefined
    ? { operation: { kind: 'delegate', target } }
    : {};
}
