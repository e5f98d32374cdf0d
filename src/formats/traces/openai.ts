import type { CallStatus } from '../../model/call.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/** Answers of OpenAI's Chat Completions and Responses, alone or beside their request in a log. What a model asked for is not proven to have happened. */
export const OPENAI_RESPONSES: TraceFormat = {
  id: 'openai',
  title: 'OpenAI responses',
  agentIds: 'framework',
  recognise: (record) => answersIn(record).length > 0,
  open: (sink) => ({
    read(record) {
      for (const answer of answersIn(record)) {
        const time = timeOf(answer.created ?? answer.created_at);
        const session = idAt(answer, 'conversation', 'id') ?? idAt(answer, 'conversation') ?? idAt(answer, 'id');
        const about = { ...(session !== undefined && { session }), ...(time !== undefined && { at: time }) };
        for (const tool of listAt(answer, 'tools')) {
          const name = textAt(tool, 'name') ?? textAt(tool, 'function', 'name');
          if (name !== undefined) sink.declare({ name });
        }
        for (const choice of listAt(answer, 'choices'))
          for (const call of listAt(choice, 'message', 'tool_calls')) {
            const tool = textAt(call, 'function', 'name') ?? textAt(call, 'custom', 'name');
            const id = idAt(call, 'id');
            if (tool !== undefined) sink.call({ tool, ...about, ...(id !== undefined && { id, scope: session ?? '' }), status: 'unknown' });
          }
        for (const item of listAt(answer, 'output')) takeItem(item, about, sink);
      }
    },
    end() {},
  }),
};

function takeItem(item: unknown, about: { readonly session?: string; readonly at?: number }, sink: TraceSink): void {
  const server = textAt(item, 'server_label');
  const name = textAt(item, 'name');
  const id = idAt(item, 'call_id') ?? idAt(item, 'id');
  const call = { ...about, ...(id !== undefined && { id, scope: about.session ?? '' }) };
  switch (at(item, 'type')) {
    case 'mcp_list_tools':
      for (const tool of listAt(item, 'tools')) {
        const listed = textAt(tool, 'name');
        if (listed !== undefined) sink.declare({ name: listed, ...(server !== undefined && { server }) });
      }
      break;
    case 'mcp_call':
      if (name !== undefined) sink.call({ tool: name, ...(server !== undefined && { server }), ...call, status: mcpStatus(item) });
      break;
    case 'function_call':
    case 'custom_tool_call':
      if (name !== undefined) sink.call({ tool: name, ...call, status: 'unknown' });
      break;
    case 'web_search_call':
    case 'file_search_call':
    case 'code_interpreter_call':
    case 'computer_call':
    case 'image_generation_call':
    case 'local_shell_call':
    case 'shell_call':
    case 'apply_patch_call':
      // A built-in tool has no name but that of its kind.
      sink.call({
        tool: (at(item, 'type') as string).replace(/_call$/, ''),
        ...call,
        status: at(item, 'status') === 'failed' ? 'error' : 'unknown',
      });
      break;
    default:
  }
}

function mcpStatus(item: unknown): CallStatus {
  const error = at(item, 'error');
  if (at(item, 'status') === 'failed' || (error !== null && error !== undefined)) return 'error';
  return at(item, 'status') === 'completed' ? 'ok' : 'unknown';
}

/** The answers of a record: itself, or what a log put beside the request. */
function answersIn(record: unknown): readonly JsonRecord[] {
  return [record, at(record, 'response'), at(record, 'response', 'body'), at(record, 'body')].filter(
    (one): one is JsonRecord => isRecord(one) && isAnswer(one),
  );
}

function isAnswer(record: JsonRecord): boolean {
  if (record.object === 'chat.completion' || record.object === 'response') return true;
  const calls = listAt(record, 'choices').some((choice) => isRecord(at(choice, 'message')));
  return calls || listAt(record, 'output').some((item) => /_call$|^mcp_list_tools$/.test(textAt(item, 'type') ?? ''));
}
