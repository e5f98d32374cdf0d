import type { CallKind, HostCall } from '../../../model/host-call.ts';
import { shellCallsOf } from '../command-line.ts';
import { writtenCall } from '../written-call.ts';

/** The tools that calls of some kinds use. */
const TOOLS: Readonly<Partial<Record<CallKind, string>>> = {
  read: 'read_file',
  edit: 'replace',
  write: 'write_file',
  fetch: 'web_fetch',
  skill: 'activate_skill',
  agent: 'invoke_agent',
};

/**
 * Reads a call as people write it. A text of several words without the name of a tool is a command
 * line.
 */
export function callsOf(text: string): readonly HostCall[] {
  const written = writtenCall(text);
  if (written === undefined) return [];
  const { kind, text: value } = written;
  const [, server, tool] =
    /^mcp__(.+?)__(.+)$/.exec(value) ?? /^mcp_([^_]+)_(.+)$/.exec(value) ?? [];
  if (server !== undefined && tool !== undefined)
    return [{ kind: 'mcp', prefix: `mcp_${server}_`, text: tool }];
  if (kind === 'shell' || (kind === 'tool' && /\s/.test(value))) return shellCallsOf(value);
  return [{ kind: 'tool', prefix: '', text: TOOLS[kind] ?? value }];
}
