import type { Call } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { messageCall, unwrapped } from './message-calls.ts';
import { OpenUsage } from './open-usage.ts';
import {
  type AnswerContext,
  answersIn,
  callsOfItem,
  contextOf,
  decisionsIn,
  endsWithUserMessage,
  inputOfItem,
  mcpStatus,
} from './openai-answer.ts';
import { at, idAt, type JsonRecord, listAt, textAt } from './record.ts';
import { placed } from './recorded.ts';
import { openAiCounts } from './tokens.ts';
import type { ReaderSink, TraceFormat } from './trace-format.ts';

/**
 * Responses from OpenAI's Chat Completions and Responses APIs, either alone or logged with their
 * requests. A response only requests tool calls, which may not have been made.
 */
export const OPENAI_RESPONSES: TraceFormat = {
  id: 'openai',
  title: 'OpenAI responses',
  agentIds: 'framework',
  marks: ['object', 'choices', 'output', 'response', 'body', 'data'],
  recognise: (record) => answersIn(record).length > 0,
  open(sink) {
    /** Calls to MCP servers that are waiting for a user's approval. */
    const awaiting = new Map<string, Call>();
    const usage = new OpenUsage(sink);
    return {
      read(record) {
        for (const item of decisionsIn(record)) decide(item, awaiting, sink);
        for (const answer of answersIn(record)) {
          const context = contextOf(answer);
          if (sink.turn && endsWithUserMessage(record)) giveTurn(answer, context, sink);
          addTokens(answer, context, usage);
          takeAnswer(answer, context, awaiting, sink);
        }
      },
      end: () => usage.end(),
    };
  },
};

function giveTurn(answer: JsonRecord, context: AnswerContext, sink: ReaderSink): void {
  const id = idAt(answer, 'id');
  sink.turn?.({
    ...context,
    order: sink.position?.() ?? 0,
    ...(id !== undefined && { id }),
  });
}

/** Adds a response's tokens. In a streamed response, only the last chunk contains token counts. */
function addTokens(answer: JsonRecord, context: AnswerContext, usage: OpenUsage): void {
  const id = idAt(answer, 'id');
  const counts = openAiCounts(answer.usage);
  // Some gateways use the same id for all responses, so the key includes the time.
  const key = id === undefined ? undefined : JSON.stringify([id, context.at]);
  usage.add(key, { ...context, ...(key !== undefined && { id: key }) }, counts);
}

function takeAnswer(
  answer: JsonRecord,
  context: AnswerContext,
  awaiting: Map<string, Call>,
  sink: ReaderSink,
): void {
  for (const tool of listAt(answer, 'tools')) declareTool(tool, sink);
  // Some gateways reuse call ids in every response, so a call's key includes its response's id and
  // time.
  const answerKey = [idAt(answer, 'id'), context.at];
  for (const choice of listAt(answer, 'choices')) takeChoice(choice, context, answerKey, sink);
  for (const item of listAt(answer, 'output'))
    takeItem(
      item,
      { ...context, content: contentDigest([...answerKey, inputsOf(item)]) },
      awaiting,
      sink,
    );
}

/**
 * Reads the tool calls in a Chat Completions choice, which is a whole message or a streamed chunk.
 */
function takeChoice(
  choice: unknown,
  context: AnswerContext,
  answerKey: readonly unknown[],
  sink: ReaderSink,
): void {
  for (const key of ['message', 'delta']) {
    const message = at(choice, key);
    // Before the API supported tools, it used `function_call`.
    const legacy = textAt(message, 'function_call', 'name');
    if (legacy !== undefined)
      sink.call({
        tool: legacy,
        ...context,
        status: 'unknown',
        ...argumentFacts(
          sink,
          { tool: legacy },
          key === 'delta' ? undefined : at(message, 'function_call', 'arguments'),
        ),
      });
    for (const call of listAt(message, 'tool_calls')) {
      // Only the first chunk of a streamed call contains the name. That chunk contains only the
      // first part of the arguments.
      const tool = textAt(call, 'function', 'name') ?? textAt(call, 'custom', 'name');
      const input = key === 'delta' ? undefined : requestedInput(call);
      for (const inner of unwrapped(messageCall(tool, idAt(call, 'id'), input))) {
        const content = contentDigest([
          ...answerKey,
          at(choice, 'index'),
          at(call, 'index'),
          key === 'delta' ? null : inner.input,
        ]);
        sink.call({
          tool: inner.tool,
          ...context,
          ...(inner.id !== undefined && { id: inner.id, content }),
          status: 'unknown',
          ...argumentFacts(sink, { tool: inner.tool }, inner.input),
        });
      }
    }
  }
}

function requestedInput(call: unknown): unknown {
  return at(call, 'function', 'arguments') ?? at(call, 'custom', 'input');
}

/**
 * The maximum number of calls that can wait for approval at once. Beyond this limit, the oldest
 * call is dropped. If that call is approved, it appears again in a later response.
 */
const MAX_AWAITING = 10_000;

/**
 * Reads a user's decision on a call. Reports the call if it was refused. An approved call is not
 * reported here, because it appears again in a later response.
 */
function decide(item: unknown, awaiting: Map<string, Call>, sink: ReaderSink): void {
  const id =
    at(item, 'type') === 'mcp_approval_response' ? idAt(item, 'approval_request_id') : undefined;
  const call = id === undefined ? undefined : awaiting.get(id);
  if (id === undefined || call === undefined) return;
  awaiting.delete(id);
  if (at(item, 'approve') === false) sink.call({ ...call, status: 'denied' });
}

/**
 * Declares the tools in one entry of a request: a function, a server's tools, or a built-in tool. A
 * built-in tool's name is its type.
 */
function declareTool(tool: unknown, sink: ReaderSink): void {
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

/** Reads an item in a response: a list of tools, an approval request or a tool call. */
function takeItem(
  item: unknown,
  { content, ...context }: AnswerContext & { readonly content: number },
  awaiting: Map<string, Call>,
  sink: ReaderSink,
): void {
  const type = textAt(item, 'type') ?? '';
  const id = idAt(item, 'call_id') ?? idAt(item, 'id');
  const call = { ...context, ...(id !== undefined && { id, content }) };
  switch (type) {
    case 'mcp_list_tools':
    case 'mcp_approval_request':
    case 'mcp_call':
      takeMcpItem(type, item, call, awaiting, sink);
      break;
    default:
      for (const { tool, status, input, id: own = id } of callsOfItem(item))
        sink.call({
          tool,
          ...context,
          ...(own !== undefined && { id: own, content }),
          status,
          ...argumentFacts(sink, { tool }, input),
        });
  }
}

function takeMcpItem(
  type: 'mcp_list_tools' | 'mcp_approval_request' | 'mcp_call',
  item: unknown,
  call: Pick<Call, 'session' | 'at' | 'id' | 'content'>,
  awaiting: Map<string, Call>,
  sink: ReaderSink,
): void {
  const label = textAt(item, 'server_label');
  const server = label === undefined ? {} : { server: label };
  if (type === 'mcp_list_tools') {
    for (const tool of listAt(item, 'tools')) {
      const listed = textAt(tool, 'name');
      if (listed !== undefined) sink.declare({ name: listed, ...server });
    }
    return;
  }
  const tool = textAt(item, 'name');
  if (tool === undefined) return;
  if (type === 'mcp_call') {
    sink.call({
      tool,
      ...server,
      ...call,
      status: mcpStatus(item),
      ...argumentFacts(sink, { tool, server: label }, inputOfItem(item)),
    });
    return;
  }
  const request = idAt(item, 'id');
  if (request === undefined) return;
  const [oldest] = awaiting.keys();
  if (awaiting.size >= MAX_AWAITING && oldest !== undefined) awaiting.delete(oldest);
  const facts = argumentFacts(sink, { tool, server: label }, inputOfItem(item));
  awaiting.set(
    request,
    placed({ tool, ...server, ...call, status: 'unknown', ...facts }, sink.position),
  );
}

/** Returns the values of all fields that may contain an item's input. */
function inputsOf(item: unknown): unknown {
  return [
    at(item, 'arguments'),
    at(item, 'input'),
    at(item, 'action'),
    at(item, 'operation'),
    at(item, 'queries'),
    at(item, 'code'),
  ];
}
