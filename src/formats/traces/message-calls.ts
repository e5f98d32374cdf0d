import type { Call, CallStatus } from '../../model/call.ts';
import { contentDigest } from '../../model/digest.ts';
import { argumentFacts } from './arguments.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import type { ReaderSink } from './trace-format.ts';

/** A tool call in a message, independent of the model vendor's format. */
export interface MessageCall {
  readonly tool: string;
  readonly server?: string;
  readonly id?: string;
  /** The arguments or their JSON text. Undefined if the message does not contain the arguments. */
  readonly input?: unknown;
  readonly status: CallStatus;
}

/** The result that a message reports for the tool call with this id. */
export interface MessageResult {
  readonly id: string;
  readonly status: CallStatus;
}

/** Returns a list with the call, or an empty list if the call has no name. */
export function messageCall(
  tool: string | undefined,
  id: string | undefined,
  input: unknown,
  { server, status = 'unknown' }: { readonly server?: string; readonly status?: CallStatus } = {},
): readonly MessageCall[] {
  if (tool === undefined) return [];
  return [
    {
      tool,
      status,
      input,
      ...(id !== undefined && { id }),
      ...(server !== undefined && { server }),
    },
  ];
}

/**
 * Returns the tool calls in a model's message. Supports the formats of Chat Completions, LangChain,
 * Inspect and τ-bench, and the content blocks of Anthropic, Bedrock, Gemini, the Vercel AI SDK and
 * OpenTelemetry. Skips calls with `requestor: user`, which a simulated user made.
 */
export function callsInMessage(message: JsonRecord): readonly MessageCall[] {
  const lists = [
    listAt(message, 'tool_calls'),
    listAt(message, 'toolCalls'),
    listAt(message, 'additional_kwargs', 'tool_calls'),
  ];
  const listed = (lists.find((list) => list.length > 0) ?? []).flatMap(listedCall);
  const legacy = messageCall(
    textAt(message, 'function_call', 'name'),
    undefined,
    at(message, 'function_call', 'arguments'),
  );
  const blocks = blocksOf(message).flatMap(callInBlock);
  // LangChain repeats calls from content blocks in `tool_calls`.
  const ids = new Set(listed.flatMap(({ id }) => id ?? []));
  return [
    ...listed,
    ...(listed.length === 0 ? legacy : []),
    ...blocks.filter(({ id, tool }) =>
      id === undefined ? !listed.some((call) => call.tool === tool) : !ids.has(id),
    ),
  ];
}

function listedCall(call: unknown): readonly MessageCall[] {
  if (at(call, 'requestor') === 'user') return [];
  const id = idAt(call, 'id') ?? idAt(call, 'tool_call_id');
  const inner = at(call, 'function') ?? at(call, 'custom');
  if (isRecord(inner)) {
    const input = at(inner, 'arguments') ?? at(inner, 'input');
    return unwrapped(messageCall(textAt(inner, 'name'), id, input));
  }
  const name = textAt(call, 'name') ?? textAt(call, 'function') ?? textAt(call, 'toolName');
  const input = at(call, 'args') ?? at(call, 'arguments') ?? at(call, 'input');
  return unwrapped(messageCall(name, id, input));
}

/** The maximum number of calls to read from one wrapper. Real wrappers contain fewer. */
const MAX_WRAPPED = 1000;

/**
 * Replaces a call to OpenAI's wrapper `multi_tool_use.parallel` with the calls that it contains.
 * The wrapper itself is not a tool.
 */
export function unwrapped(calls: readonly MessageCall[]): readonly MessageCall[] {
  return calls.flatMap((call) => {
    if (!/^(?:multi_tool_use[._])?parallel$/.test(call.tool)) return [call];
    const uses = listAt(parsedInput(call.input), 'tool_uses').slice(0, MAX_WRAPPED);
    const inner = uses.flatMap((use, index) =>
      messageCall(
        textAt(use, 'recipient_name')?.replace(/^functions\./, ''),
        call.id === undefined ? undefined : `${call.id}/${index}`,
        at(use, 'parameters'),
        { status: call.status },
      ),
    );
    return inner.length > 0 ? inner : [call];
  });
}

function parsedInput(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    return undefined;
  }
}

function blocksOf(message: JsonRecord): readonly JsonRecord[] {
  return [...listAt(message, 'content'), ...listAt(message, 'parts')].filter(isRecord);
}

function callInBlock(block: JsonRecord): readonly MessageCall[] {
  const use = at(block, 'toolUse');
  if (isRecord(use))
    return messageCall(textAt(use, 'name'), idAt(use, 'toolUseId'), at(use, 'input'));
  const gemini = at(block, 'functionCall') ?? at(block, 'function_call');
  if (isRecord(gemini))
    return messageCall(textAt(gemini, 'name'), idAt(gemini, 'id'), at(gemini, 'args'));
  if (isRecord(at(block, 'executableCode') ?? at(block, 'executable_code')))
    return messageCall('code_execution', undefined, undefined);
  return typedCall(block, textAt(block, 'type') ?? textAt(block, 'block_type') ?? '');
}

function typedCall(block: JsonRecord, type: string): readonly MessageCall[] {
  const input = at(block, 'input') ?? at(block, 'args') ?? at(block, 'arguments');
  const id = idAt(block, 'toolCallId') ?? idAt(block, 'tool_call_id') ?? idAt(block, 'id');
  switch (type) {
    case 'tool_use':
    case 'server_tool_use':
    case 'mcp_tool_use': {
      const server = textAt(block, 'server_name');
      return messageCall(textAt(block, 'name'), id, input, server === undefined ? {} : { server });
    }
    case 'tool_call':
      return messageCall(
        textAt(block, 'name') ?? textAt(block, 'tool_name'),
        id,
        input ?? at(block, 'tool_kwargs'),
      );
    case 'tool-call':
    case 'dynamic-tool':
      return messageCall(textAt(block, 'toolName'), id, input, { status: stateOf(block) });
    case 'tool-invocation': {
      const inner = at(block, 'toolInvocation');
      return messageCall(
        textAt(inner, 'toolName'),
        idAt(inner, 'toolCallId'),
        at(inner, 'args') ?? at(inner, 'input'),
        { status: stateOf(inner) },
      );
    }
    default: {
      // In the Vercel AI SDK, a part's type contains the tool's name.
      const tool = /^tool-(.{1,200})$/.exec(type)?.[1];
      return textAt(block, 'state') === undefined
        ? []
        : messageCall(tool, id, input, { status: stateOf(block) });
    }
  }
}

/** Returns the status of the tool call that a message part of the Vercel AI SDK describes. */
function stateOf(part: unknown): CallStatus {
  switch (at(part, 'state')) {
    case 'output-available':
    case 'result':
      return 'ok';
    case 'output-error':
      return 'error';
    case 'output-denied':
      return 'denied';
    default:
      return 'unknown';
  }
}

/**
 * Returns the results of earlier calls that a message reports. A result's text is ignored, because
 * the tool wrote it.
 */
export function resultsInMessage(message: JsonRecord, role: string): readonly MessageResult[] {
  const id = idAt(message, 'tool_call_id') ?? (role === 'tool' ? idAt(message, 'id') : undefined);
  const own = role === 'tool' && id !== undefined ? [{ id, status: ownStatus(message) }] : [];
  return [...own, ...blocksOf(message).flatMap(resultInBlock)];
}

/** Returns the status in the fields of a tool message. Inspect records refusals explicitly. */
function ownStatus(message: JsonRecord): CallStatus {
  const { error, status } = message;
  if (isRecord(error)) return error.type === 'approval' ? 'denied' : 'error';
  if (error === true || status === 'error') return 'error';
  return error === false || status === 'success' ? 'ok' : 'unknown';
}

function resultInBlock(block: JsonRecord): readonly MessageResult[] {
  const bedrock = at(block, 'toolResult');
  const used = idAt(bedrock, 'toolUseId');
  if (used !== undefined)
    return [{ id: used, status: at(bedrock, 'status') === 'error' ? 'error' : 'ok' }];
  const type = textAt(block, 'type') ?? '';
  const claude = idAt(block, 'tool_use_id');
  if (claude !== undefined && /(?:^|_)tool_result$/.test(type))
    return [{ id: claude, status: block.is_error === true ? 'error' : 'ok' }];
  const vercel = idAt(block, 'toolCallId');
  if (type !== 'tool-result' || vercel === undefined) return [];
  const output = textAt(block, 'output', 'type') ?? '';
  if (output === 'execution-denied') return [{ id: vercel, status: 'denied' }];
  const isError = block.isError === true || /^error-/.test(output);
  return [{ id: vercel, status: isError ? 'error' : output === '' ? 'unknown' : 'ok' }];
}

/**
 * Completes a call with the fields in `shared`, and with the digest and content of its arguments if
 * the sink requests them. `place` distinguishes calls with the same id and arguments.
 */
export function completeCall(
  sink: ReaderSink,
  { input, id, ...call }: MessageCall,
  shared: Omit<Partial<Call>, 'id' | 'content'>,
  place?: unknown,
): Call {
  return {
    ...call,
    ...shared,
    ...(id !== undefined && { id, content: contentDigest(place ?? null, input) }),
    ...argumentFacts(sink, call, input),
  };
}
