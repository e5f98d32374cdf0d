import type { CallStatus } from '../../model/call.ts';
import { idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** One call a record, with named fields: the way in for any system that has no reader of its own (spec 8, "generic records"). */
export const GENERIC: TraceFormat = {
  id: 'records',
  title: 'records of calls',
  agentIds: 'card',
  recognise: (record) => isRecord(record) && nameOf(record) !== undefined,
  open: (sink) => ({
    read(record) {
      const tool = isRecord(record) ? nameOf(record) : undefined;
      if (!isRecord(record) || tool === undefined) return;
      const server = first(record, SERVER);
      const at = timeOf(TIME.map((key) => record[key]).find((value) => timeOf(value) !== undefined));
      const session = first(record, SESSION);
      const trace = first(record, TRACE);
      const agent = first(record, AGENT);
      const id = first(record, CALL_ID);
      sink.call({
        tool,
        status: statusOf(record),
        ...(server !== undefined && { server }),
        ...(at !== undefined && { at }),
        ...(session !== undefined && { session }),
        ...(trace !== undefined && { trace }),
        ...(agent !== undefined && { agent }),
        ...(id !== undefined && { id: `${trace ?? session ?? ''}/${id}` }),
      });
    },
    end() {},
  }),
};

const SERVER = ['server', 'server_name', 'mcp_server'];
const TIME = ['timestamp', 'time', 'ts', 'at', 'created_at', 'started_at'];
const SESSION = ['session_id', 'session', 'sessionId'];
const TRACE = ['trace_id', 'traceId'];
const AGENT = ['agent_id', 'agent', 'agentId'];
const CALL_ID = ['call_id', 'callId', 'tool_call_id'];

function first(record: JsonRecord, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = idAt(record, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A bare `name` may be the name of anything, so it takes another field of a call beside it. */
function nameOf(record: JsonRecord): string | undefined {
  const tool = textAt(record, 'tool') ?? textAt(record, 'tool_name');
  if (tool !== undefined) return tool;
  const isCall = [...SESSION, ...AGENT, 'timestamp', 'status'].some((key) => Object.hasOwn(record, key));
  return isCall ? textAt(record, 'name') : undefined;
}

const DENIED = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|refused|forbidden)$/i;
const FAILED = /^(?:error|err|fail(?:ed|ure)?|exception|timeout)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|complete[d]?|done|allow(?:ed)?)$/i;

function statusOf(record: JsonRecord): CallStatus {
  const word = textAt(record, 'status') ?? textAt(record, 'outcome') ?? textAt(record, 'effect');
  if (word !== undefined) {
    if (DENIED.test(word)) return 'denied';
    if (FAILED.test(word)) return 'error';
    if (DONE.test(word)) return 'ok';
  }
  const success = record.success;
  if (success === true || success === 'true') return 'ok';
  if (success === false || success === 'false') return 'error';
  return 'unknown';
}
