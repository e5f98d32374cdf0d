import type { Call } from '../../model/call.ts';
import type { OpenCalls } from './open-calls.ts';
import { at, idAt, isRecord, type JsonRecord, listAt, textAt } from './record.ts';

/** The `tool_use` and `tool_result` blocks in the content of a message, as every format of Claude has them. */
export function blocksOf(message: unknown): readonly JsonRecord[] {
  return listAt(message, 'content').filter(isRecord);
}

/** Holds the calls of a message until their results come, and settles those whose results it brings; what it is about is the same for all of them. */
export function takeBlocks(message: unknown, about: Pick<Call, 'session' | 'at'>, open: OpenCalls): void {
  for (const block of blocksOf(message)) {
    const type = textAt(block, 'type');
    if (type === 'tool_use' || type === 'mcp_tool_use' || type === 'server_tool_use') {
      const tool = textAt(block, 'name');
      const id = idAt(block, 'id');
      const server = textAt(block, 'server_name');
      if (tool === undefined) continue;
      open.hold(id, { tool, ...(server !== undefined && { server }), ...(id !== undefined && { id }), ...about, status: 'unknown' });
    } else if (type === 'tool_result' || type === 'mcp_tool_result') {
      const id = idAt(block, 'tool_use_id');
      if (id !== undefined) open.mark(id, resultOf(block));
    }
  }
}

/** What clients write as the result of a call that a person or a rule did not let happen: there is no field for it. */
const REFUSED =
  /^(?:The user doesn't want to (?:proceed|take this action)|Claude requested permissions? to (?:use|write|read)|Permission to use .{1,200} has been denied)/i;

function resultOf(block: JsonRecord): 'ok' | 'error' | 'denied' {
  if (at(block, 'is_error') !== true) return 'ok';
  const content = at(block, 'content');
  const text = typeof content === 'string' ? content : textAt(listAt(block, 'content')[0], 'text');
  return text !== undefined && REFUSED.test(text) ? 'denied' : 'error';
}
