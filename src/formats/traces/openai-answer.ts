import type { Call } from '../../model/call.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';
import { timeOf } from './time.ts';

/** The session and time that all tool calls of a response share. */
export type AnswerContext = Pick<Call, 'session' | 'at'>;

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
 * Whether a logged request ends with a message from the user. The request is in the same record as
 * its response.
 */
export function endsWithUserMessage(record: unknown): boolean {
  const request = at(record, 'request', 'body') ?? at(record, 'request');
  const input = at(request, 'messages') ?? at(request, 'input');
  if (typeof input === 'string') return input !== '';
  return Array.isArray(input) && at(input.at(-1), 'role') === 'user';
}

/** Returns the items of a logged request, among which are people's approvals and refusals. */
export function decisionsIn(record: unknown): readonly unknown[] {
  return [
    listAt(record, 'input'),
    listAt(record, 'request', 'input'),
    listAt(record, 'request', 'body', 'input'),
    listAt(record, 'data'),
  ].flat();
}

/**
 * Returns the model responses in a record. The record is a response itself, or it contains
 * responses with their requests.
 */
export function answersIn(record: unknown): readonly JsonRecord[] {
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
