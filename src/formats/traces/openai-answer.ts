import type { Call, CallStatus } from '../../model/call.ts';
import { type MessageCall, messageCall, unwrapped } from './message-calls.ts';
import { describesCall } from './message-lists.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';

/** The session and time that all tool calls in a response share. */
export type AnswerContext = Pick<Call, 'session' | 'at'>;

/** Returns a response's session and time. Omits those that are missing or invalid. */
export function contextOf(answer: JsonRecord): AnswerContext {
  const time = timeOf(answer.created ?? answer.created_at);
  const session =
    idAt(answer, 'conversation', 'id') ?? idAt(answer, 'conversation') ?? idAt(answer, 'id');
  return {
    ...(session !== undefined && { session }),
    ...(time !== undefined && { at: time }),
  };
}

/**
 * Whether a logged request ends with a user message. The request and its response are in the same
 * record.
 */
export function endsWithUserMessage(record: unknown): boolean {
  const request = at(record, 'request', 'body') ?? at(record, 'request');
  const input = at(request, 'messages') ?? at(request, 'input');
  if (typeof input === 'string') return input !== '';
  return Array.isArray(input) && at(input.at(-1), 'role') === 'user';
}

/** Returns the items in a logged request. They include users' approvals and refusals. */
export function decisionsIn(record: unknown): readonly unknown[] {
  return [
    listAt(record, 'input'),
    listAt(record, 'request', 'input'),
    listAt(record, 'request', 'body', 'input'),
    listAt(record, 'data'),
  ].flat();
}

/**
 * Returns the model responses in a record. The record is a response itself, or contains responses
 * and their requests.
 */
export function answersIn(record: unknown): readonly JsonRecord[] {
  if (isRecord(record) && describesCall(record)) return [];
  return [
    record,
    at(record, 'response'),
    at(record, 'response', 'body'),
    at(record, 'body'),
    ...listAt(record, 'data'),
  ].filter((value): value is JsonRecord => isRecord(value) && isAnswer(value));
}

function isAnswer(record: JsonRecord): boolean {
  if (
    record.object === 'chat.completion' ||
    record.object === 'chat.completion.chunk' ||
    record.object === 'response'
  )
    return true;
  return (
    listAt(record, 'choices').some((choice) => isRecord(at(choice, 'message'))) ||
    listAt(record, 'output').some((item) =>
      /_call$|^mcp_list_tools$/.test(textAt(item, 'type') ?? ''),
    )
  );
}

/**
 * Returns the tool calls in a Responses API item, except calls to MCP servers. A built-in tool's
 * name is derived from the item's type. For example, `x_search_call` is a call to `x_search`.
 */
export function callsOfItem(item: unknown): readonly MessageCall[] {
  const type = textAt(item, 'type') ?? '';
  const id = idAt(item, 'call_id') ?? idAt(item, 'id');
  if (type === 'function_call' || type === 'custom_tool_call')
    return unwrapped(messageCall(textAt(item, 'name'), id, inputOfItem(item)));
  const tool = /^([a-z][a-z0-9_]{0,99})_call$/.exec(type)?.[1];
  if (tool === undefined || /^(?:mcp|tool)$/.test(tool)) return [];
  const status = at(item, 'status') === 'failed' ? 'error' : 'unknown';
  return messageCall(tool, id, inputOfItem(item), { status });
}

/** Returns a list with the call in an `mcp_call` item, or an empty list for any other item. */
export function callOfMcpItem(item: unknown): readonly MessageCall[] {
  if (at(item, 'type') !== 'mcp_call') return [];
  const server = textAt(item, 'server_label');
  return messageCall(textAt(item, 'name'), idAt(item, 'id'), inputOfItem(item), {
    status: mcpStatus(item),
    ...(server !== undefined && { server }),
  });
}

/** Returns an item's input, from the first field that may contain it. */
export function inputOfItem(item: unknown): unknown {
  const code = at(item, 'code');
  return (
    at(item, 'arguments') ??
    at(item, 'input') ??
    at(item, 'action') ??
    at(item, 'operation') ??
    at(item, 'queries') ??
    (code === undefined ? undefined : { code })
  );
}

/** Returns the status of a call to an MCP server. */
export function mcpStatus(item: unknown): CallStatus {
  const error = at(item, 'error');
  if (at(item, 'status') === 'failed' || (error !== null && error !== undefined)) return 'error';
  return at(item, 'status') === 'completed' ? 'ok' : 'unknown';
}
