import type { CallKind, HostCall } from '../../../model/host-call.ts';
import { commandsOf } from '../command-line.ts';
import { writtenCall } from '../written-call.ts';

/** The tool names for certain kinds of call. */
const TOOLS: Readonly<Partial<Record<CallKind, string>>> = {
  read: 'read_file',
  edit: 'replace',
  write: 'write_file',
  fetch: 'web_fetch',
  skill: 'activate_skill',
  agent: 'invoke_agent',
};

/**
 * Parses a call that a user typed. Several words without a tool name are read as a command line.
 */
export function callsOf(text: string): readonly HostCall[] {
  const written = writtenCall(text);
  if (written === undefined) return [];
  const { kind, text: value } = written;
  const [, server, tool] =
    /^mcp__(.+?)__(.+)$/.exec(value) ?? /^mcp_([^_]+)_(.+)$/.exec(value) ?? [];
  if (server !== undefined && tool !== undefined)
    return [{ kind: 'mcp', prefix: `mcp_${server}_`, text: tool }];
  if (kind === 'shell' || (kind === 'tool' && /\s/.test(value)))
    return commandsOf(value).map((command) => ({ kind: 'shell', prefix: '', text: command }));
  return [{ kind: 'tool', prefix: '', text: TOOLS[kind] ?? value }];
}
