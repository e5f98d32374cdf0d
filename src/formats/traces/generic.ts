import type { Call, CallStatus } from '../../model/call.ts';
import { isRecord, type JsonRecord, textAt } from './record.ts';
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
      // A file may hold millions of records: each name is asked for by itself, which costs far less than a loop over names.
      const server = idOf(record.server ?? record.server_name ?? record.mcp_server);
      const at = timeOf(record.timestamp ?? record.time ?? record.ts ?? record.at ?? record.created_at ?? record.started_at);
      const session = idOf(record.session_id ?? record.session ?? record.sessionId);
      const trace = idOf(record.trace_id ?? record.traceId);
      const agent = idOf(record.agent_id ?? record.agent ?? record.agentId);
      const id = idOf(record.call_id ?? record.callId ?? record.tool_call_id);
      const call: { -readonly [K in keyof Call]: Call[K] } = { tool, status: statusOf(record) };
      if (server !== undefined) call.server = server;
      if (at !== undefined) call.at = at;
      if (session !== undefined) call.session = session;
      if (trace !== undefined) call.trace = trace;
      if (agent !== undefined) call.agent = agent;
      if (id !== undefined) {
        call.id = id;
        call.scope = trace ?? session ?? '';
      }
      sink.call(call);
    },
    end() {},
  }),
};

/** An id as a text, also where the source writes a number; an empty one, as in a column of CSV, is none. */
function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** A bare `name` may be the name of anything, so it takes another field of a call beside it. */
function nameOf(record: JsonRecord): string | undefined {
  const tool = record.tool ?? record.tool_name;
  if (typeof tool === 'string' && tool !== '') return tool;
  const isCall = (record.session_id ?? record.session ?? record.agent_id ?? record.timestamp ?? record.status) !== undefined;
  return isCall ? textAt(record, 'name') : undefined;
}

const DENIED = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|refused|forbidden)$/i;
const FAILED = /^(?:error|err|fail(?:ed|ure)?|exception|timeout)$/i;
const DONE = /^(?:ok|success(?:ful)?|succeeded|complete[d]?|done|allow(?:ed)?)$/i;

function statusOf(record: JsonRecord): CallStatus {
  const word = record.status ?? record.outcome ?? record.effect;
  if (word === 'ok') return 'ok';
  if (typeof word === 'string') {
    if (DENIED.test(word)) return 'denied';
    if (FAILED.test(word)) return 'error';
    if (DONE.test(word)) return 'ok';
  }
  const success = record.success;
  if (success === true || success === 'true') return 'ok';
  if (success === false || success === 'false') return 'error';
  return 'unknown';
}
