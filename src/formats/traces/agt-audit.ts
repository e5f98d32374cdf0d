import type { CallStatus } from '../../model/call.ts';
import { completeCall, messageCall } from './message-calls.ts';
import { at, idAt, isRecord, type JsonRecord, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/**
 * Audit logs from Microsoft's Agent Governance Toolkit. Each entry records one decision, but only
 * entries about tools are calls. A blocked call has the status `denied`.
 */
export const AGT_AUDIT: TraceFormat = {
  id: 'agt-audit',
  title: 'Agent Governance Toolkit audit log',
  agentIds: 'framework',
  marks: ['event_type', 'entries'],
  recognise: (record) => entriesIn(record).some(isEntry),
  open: (sink) => ({
    read(record) {
      for (const entry of entriesIn(record)) {
        if (!isEntry(entry)) continue;
        const [session, trace] = [idAt(entry, 'session_id'), idAt(entry, 'trace_id')];
        const agent = textAt(entry, 'agent_did') ?? textAt(entry, 'agent_id');
        const time = timeOf(entry.timestamp);
        const context = {
          ...(session !== undefined && { session }),
          ...(trace !== undefined && { trace }),
          ...(agent !== undefined && { agent }),
          ...(time !== undefined && { at: time }),
        };
        const id = idAt(entry, 'entry_id');
        for (const call of messageCall(toolOf(entry), id, inputOf(entry), {
          status: statusOf(entry),
        }))
          sink.call(completeCall(sink, call, context));
      }
    },
    end() {},
  }),
};

function entriesIn(record: unknown): readonly JsonRecord[] {
  if (!isRecord(record)) return [];
  return Array.isArray(record.entries) ? record.entries.filter(isRecord) : [record];
}

/**
 * Whether a record is an entry in either type of log. All entries have a decision and an agent id.
 */
function isEntry(entry: JsonRecord): boolean {
  if (textAt(entry, 'event_type') === undefined || textAt(entry, 'action') === undefined)
    return false;
  const isMesh = textAt(entry, 'agent_did') !== undefined && Object.hasOwn(entry, 'outcome');
  const isOs = textAt(entry, 'agent_id') !== undefined && Object.hasOwn(entry, 'decision');
  return isMesh || isOs;
}

/**
 * Returns an entry's tool: from its data, from a resource such as `tool:search`, or from the action
 * of a tool event. In logs with outcomes, an allowed call is recorded as a separate event, in
 * addition to the policy events.
 */
function toolOf(entry: JsonRecord): string | undefined {
  const isAboutTools = /^tool(?:_|$)/.test(textAt(entry, 'event_type') ?? '');
  if (!isAboutTools && !Object.hasOwn(entry, 'decision') && statusOf(entry) !== 'denied')
    return undefined;
  for (const key of ['data', 'metadata'])
    for (const name of ['tool_name', 'tool']) {
      const tool = textAt(entry, key, name);
      if (tool !== undefined) return tool;
    }
  const named = /^tool:(.{1,200})$/.exec(textAt(entry, 'resource') ?? '')?.[1];
  if (named !== undefined) return named;
  const action = textAt(entry, 'action') ?? '';
  return isAboutTools ? /^(?:tool:)?(.{1,200})$/.exec(action)?.[1] : undefined;
}

function inputOf(entry: JsonRecord): unknown {
  return at(entry, 'data', 'arguments') ?? at(entry, 'metadata', 'arguments');
}

const DENIED = /^(?:den(?:y|ied)|block(?:ed)?|reject(?:ed)?|forbidden|quarantined?)$/i;

function statusOf(entry: JsonRecord): CallStatus {
  const words = ['outcome', 'policy_decision', 'decision'].map((key) => textAt(entry, key) ?? '');
  const event = textAt(entry, 'event_type') ?? '';
  if (words.some((word) => DENIED.test(word)) || /_(?:blocked|denied)$/.test(event))
    return 'denied';
  const [outcome = ''] = words;
  if (/^(?:failure|failed|error)$/i.test(outcome)) return 'error';
  return /^success$/i.test(outcome) ? 'ok' : 'unknown';
}
