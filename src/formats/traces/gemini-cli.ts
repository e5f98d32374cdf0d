import type { CallStatus } from '../../model/call.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat } from './trace-format.ts';

/** Gemini CLI: the file of its telemetry, document after document, and its saved chats. Names stay as Gemini spells them, `mcp_server_tool`. */
export const GEMINI_CLI: TraceFormat = {
  id: 'gemini-cli',
  title: 'Gemini CLI',
  agentIds: 'framework',
  recognise: (record) => isRecord(record) && (/^gemini_cli\./.test(eventOf(record) ?? '') || chatOf(record).length > 0),
  open(sink) {
    return {
      read(record) {
        if (!isRecord(record)) return;
        if (eventOf(record) === 'gemini_cli.tool_call') {
          const { attributes } = record;
          const tool = textAt(attributes, 'function_name');
          const session = idAt(attributes, 'session.id');
          const time = timeOf(at(attributes, 'event.timestamp'));
          if (tool === undefined) return;
          const success = at(attributes, 'success');
          const status: CallStatus =
            textAt(attributes, 'decision') === 'reject' ? 'denied' : success === true ? 'ok' : success === false ? 'error' : 'unknown';
          sink.call({ tool, ...(session !== undefined && { session }), ...(time !== undefined && { at: time }), status });
          return;
        }
        const session = idAt(record, 'sessionId');
        for (const { call, time } of chatOf(record)) {
          const tool = textAt(call, 'name');
          const id = idAt(call, 'id');
          if (tool === undefined) continue;
          sink.call({
            tool,
            ...(session !== undefined && { session }),
            ...(time !== undefined && { at: time }),
            ...(id !== undefined && session !== undefined && { id, scope: session }),
            status: chatStatus(textAt(call, 'status')),
          });
        }
      },
      end() {},
    };
  },
};

function eventOf(record: JsonRecord): string | undefined {
  return textAt(record, 'attributes', 'event.name');
}

/** The calls of a saved chat, each with its time or that of its message. */
function chatOf(record: JsonRecord): readonly { readonly call: unknown; readonly time: number | undefined }[] {
  return listAt(record, 'messages').flatMap((message) =>
    listAt(message, 'toolCalls').map((call) => ({ call, time: timeOf(at(call, 'timestamp')) ?? timeOf(at(message, 'timestamp')) })),
  );
}

function chatStatus(word: string | undefined): CallStatus {
  if (word === 'success') return 'ok';
  if (word === 'error') return 'error';
  return word === 'cancelled' || word === 'rejected' ? 'denied' : 'unknown';
}
