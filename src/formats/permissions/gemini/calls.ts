import type { CallKind, HostCall } from '../../../model/host-call.ts';
import { commandCalls } from '../command-line.ts';
import {
  type HostCalls,
  mcpParts,
  nothingAbout,
  plainCall,
  toolsNamed,
  toolWith,
  toolWithout,
} from '../host-tools.ts';
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

const FILE = ['file_path', 'absolute_path', 'path'] as const;

/** How Gemini CLI takes part in the replay of traces. */
export const GEMINI_CALLS: HostCalls = {
  host: 'Gemini CLI',
  traces: ['gemini-cli'],
  tools: {
    run_shell_command: toolWith('shell', 'command'),
    read_file: toolWith('read', ...FILE),
    replace: toolWith('edit', ...FILE),
    write_file: toolWith('write', ...FILE),
    web_fetch: { kind: 'fetch', textsOf: (input) => addressIn(input) },
    activate_skill: toolWith('skill', 'name', 'skill'),
    invoke_agent: toolWith('agent', 'agent_name', 'name', 'agent'),
    ...toolsNamed(
      'glob grep_search search_file_content list_directory read_many_files',
      toolWithout('read', '.', 'dir_path', 'path'),
    ),
  },
  requestsOf: (call) => {
    if (call.kind === 'shell') return commandCalls(call.text);
    if (call.kind === 'mcp') return [mcpCall(mcpParts(call), call.text)];
    const text = call.made?.tool ?? TOOLS[call.kind] ?? call.text;
    const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(text) ?? [];
    if (server !== undefined && tool !== undefined) return [mcpCall({ server, tool }, text)];
    return call.kind === 'tool' || TOOLS[call.kind] !== undefined
      ? [plainCall('tool', text)]
      : nothingAbout(call);
  },
};

/** Returns the first address in the arguments of `web_fetch`, which are prose. */
function addressIn(input: unknown): readonly string[] | undefined {
  const address = /https?:\/\/[^\s"'<>\\]+/.exec(JSON.stringify(input ?? null))?.[0];
  return address === undefined ? undefined : [address];
}

function mcpCall(parts: ReturnType<typeof mcpParts>, text: string): HostCall {
  return parts === undefined
    ? plainCall('tool', text)
    : { kind: 'mcp', prefix: `mcp_${parts.server}_`, text: parts.tool };
}

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
  if (kind === 'shell' || (kind === 'tool' && /\s/.test(value))) return commandCalls(value);
  return [{ kind: 'tool', prefix: '', text: TOOLS[kind] ?? value }];
}
