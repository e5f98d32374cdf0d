import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';
import type { TraceFormat, TraceSink } from './trace-format.ts';

/**
 * Answers of OpenAI's Chat Completions and Responses, alone or beside their request in a log. What
 * a model asked for is not proven to have happened.
 */
export const OPENAI_RESPONSES: TraceFormat = {
  id: 'openai',
  title: 'OpenAI responses',
  agentIds: 'framework',
  marks: ['object', 'choices', 'output', 'response', 'body', 'data'],
  recognise: (record) => answersIn(record).length > 0,
  open(sink) {
    /** Calls of servers that wait for somebody's approval. */
    const asked = new Map<string, Call>();
    return {
      read(record) {
        for (const item of decisionsIn(record)) decide(item, asked, sink);
        for (const answer of answersIn(record)) {
          const time = timeOf(answer.created ?? answer.created_at);
          const session =
            idAt(answer, 'conversation', 'id') ??
            idAt(answer, 'conversation') ??
            idAt(answer, 'id');
          const about = {
            ...(session !== undefined && { session }),
            ...(time !== undefined && { at: time }),
          };
          for (const tool of listAt(answer, 'tools')) declareTool(tool, sink);
          // Gateways that number calls anew in every answer: what keeps those apart is the answer.
          const own = [idAt(answer, 'id'), time];
          for (const choice of listAt(answer, 'choices'))
            for (const [message, isPiece] of [
              [at(choice, 'message'), false] as const,
              [at(choice, 'delta'), true] as const,
            ]) {
              // What the API had before it had tools.
              const legacy = textAt(message, 'function_call', 'name');
              if (legacy !== undefined) sink.call({ tool: legacy, ...about, status: 'unknown' });
              for (const call of listAt(message, 'tool_calls')) {
                // Of a call that is streamed the first piece alone bears its name.
                const tool = textAt(call, 'function', 'name') ?? textAt(call, 'custom', 'name');
                const id = idAt(call, 'id');
                const input = at(call, 'function', 'arguments') ?? at(call, 'custom', 'input');
                const content = contentDigest([
                  ...own,
                  at(choice, 'index'),
                  at(call, 'index'),
                  isPiece ? null : input,
                ]);
                if (tool !== undefined)
                  sink.call({
                    tool,
                    ...about,
                    ...(id !== undefined && { id, content }),
                    status: 'unknown',
                  });
              }
            }
          for (const item of listAt(answer, 'output'))
            takeItem(
              item,
              { ...about, content: contentDigest([...own, inputOf(item)]) },
              asked,
              sink,
            );
        }
      },
      end() {},
    };
  },
};

/**
 * Approvals that are waited for at a time; the oldest is taken to have been given, since its call
 * is told by itself then.
 */
const MOST_ASKED = 10_000;

/**
 * An approval that is given is followed by the call; one that is refused is all that is told of it.
 */
function decide(item: unknown, asked: Map<string, Call>, sink: TraceSink): void {
  const id =
    at(item, 'type') === 'mcp_approval_response' ? idAt(item, 'approval_request_id') : undefined;
  const call = id === undefined ? undefined : asked.get(id);
  if (id === undefined || call === undefined) return;
  asked.delete(id);
  if (at(item, 'approve') === false) sink.call({ ...call, status: 'denied' });
}

/** Where a log keeps what was sent, in which the answers of people stand. */
function decisionsIn(record: unknown): readonly unknown[] {
  return [
    listAt(record, 'input'),
    listAt(record, 'request', 'input'),
    listAt(record, 'request', 'body', 'input'),
    listAt(record, 'data'),
  ].flat();
}

/**
 * A tool of a request: a function, the tools of a server as far as they are named, or one that is
 * built in and has only its kind.
 */
function declareTool(tool: unknown, sink: TraceSink): void {
  const server = textAt(tool, 'server_label');
  if (at(tool, 'type') === 'mcp') {
    const allowed = at(tool, 'allowed_tools');
    for (const name of Array.isArray(allowed)
      ? (allowed as unknown[])
      : listAt(allowed, 'tool_names'))
      if (typeof name === 'string' && name !== '')
        sink.declare({ name, ...(server !== undefined && { server }) });
    return;
  }
  const name =
    textAt(tool, 'name') ??
    textAt(tool, 'function', 'name') ??
    textAt(tool, 'custom', 'name') ??
    textAt(tool, 'type');
  if (name !== undefined) sink.declare({ name });
}

function takeItem(
  item: unknown,
  {
    content,
    ...about
  }: { readonly session?: string; readonly at?: number; readonly content: number },
  asked: Map<string, Call>,
  sink: TraceSink,
): void {
  const server = textAt(item, 'server_label');
  const name = textAt(item, 'name');
  const id = idAt(item, 'call_id') ?? idAt(item, 'id');
  const call = { ...about, ...(id !== undefined && { id, content }) };
  switch (at(item, 'type')) {
    case 'mcp_list_tools':
      for (const tool of listAt(item, 'tools')) {
        const listed = textAt(tool, 'name');
        if (listed !== undefined)
          sink.declare({ name: listed, ...(server !== undefined && { server }) });
      }
      break;
    case 'mcp_approval_request': {
      const request = idAt(item, 'id');
      if (name === undefined || request === undefined) break;
      if (asked.size >= MOST_ASKED) asked.delete(asked.keys().next().value!);
      asked.set(request, {
        tool: name,
        ...(server !== undefined && { server }),
        ...call,
        status: 'unknown',
      });
      break;
    }
    case 'mcp_call':
      if (name !== undefined)
        sink.call({
          tool: name,
          ...(server !== undefined && { server }),
          ...call,
          status: mcpStatus(item),
        });
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

/** What a call was asked to do, wherever its kind keeps that. */
function inputOf(item: unknown): unknown {
  return [
    at(item, 'arguments'),
    at(item, 'input'),
    at(item, 'action'),
    at(item, 'operation'),
    at(item, 'queries'),
    at(item, 'code'),
  ];
}

function mcpStatus(item: unknown): CallStatus {
  const error = at(item, 'error');
  if (at(item, 'status') === 'failed' || (error !== null && error !== undefined)) return 'error';
  return at(item, 'status') === 'completed' ? 'ok' : 'unknown';
}

/** The answers of a record: itself, or what a log put beside the request. */
function answersIn(record: unknown): readonly JsonRecord[] {
  return [
    record,
    at(record, 'response'),
    at(record, 'response', 'body'),
    at(record, 'body'),
    ...listAt(record, 'data'),
  ].filter((one): one is JsonRecord => isRecord(one) && isAnswer(one));
}

function isAnswer(record: JsonRecord): boolean {
  if (
    record.object === 'chat.completion' ||
    record.object === 'chat.completion.chunk' ||
    record.object === 'response'
  )
    return true;
  const calls = listAt(record, 'choices').some((choice) => isRecord(at(choice, 'message')));
  return (
    calls ||
    listAt(record, 'output').some((item) =>
      /_call$|^mcp_list_tools$/.test(textAt(item, 'type') ?? ''),
    )
  );
}
