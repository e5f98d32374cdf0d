import { rankOf } from '../../../model/decision.ts';
import type { CallKind, HostCall } from '../../../model/host-call.ts';
import type { Situation } from '../../../model/host-permissions.ts';
import { readCommandLine, unquoted } from '../claude/command-line.ts';
import { answerAbout, commandsOf, shellCall, shellCallsOf } from '../command-line.ts';
import type { AnsweredPart, CallAnswer, CompilePolicy } from '../dialect.ts';
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

/** Gemini CLI's tools for the call kinds that have a dedicated tool. */
const TOOLS: Readonly<Partial<Record<CallKind, string>>> = {
  read: 'read_file',
  edit: 'replace',
  write: 'write_file',
  fetch: 'web_fetch',
  skill: 'activate_skill',
  agent: 'invoke_agent',
};

const FILE = ['file_path', 'absolute_path', 'path'] as const;

/** Converts traced calls to Gemini CLI's requests. */
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
    if (call.kind === 'shell') return shellCallsOf(call.text);
    if (call.kind === 'mcp') return [mcpCall(mcpParts(call), call.text)];
    const text = call.made?.tool ?? TOOLS[call.kind] ?? call.text;
    const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(text) ?? [];
    if (server !== undefined && tool !== undefined) return [mcpCall({ server, tool }, text)];
    return call.kind === 'tool' || TOOLS[call.kind] !== undefined
      ? [plainCall('tool', text)]
      : nothingAbout(call);
  },
};

/**
 * Returns a list with the first URL in the arguments of `web_fetch`, or undefined if there is none.
 * The arguments are prose that may contain a URL anywhere.
 */
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
 * Returns Gemini CLI's decision on a call that a user typed. Several words without a tool name are
 * treated as a command line. Returns undefined for empty text.
 */
export function answerInGemini(
  text: string,
  situation: Situation,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const written = writtenCall(text);
  if (written === undefined) return undefined;
  const { kind, text: value } = written;
  const isLine = kind === 'shell' || (kind === 'tool' && /\s/.test(value));
  if (isLine) return answerAboutLine(value.trim(), situation, compile);
  const [, server, tool] =
    /^mcp__(.+?)__(.+)$/.exec(value) ?? /^mcp_([^_]+)_(.+)$/.exec(value) ?? [];
  const call: HostCall =
    server !== undefined && tool !== undefined
      ? { kind: 'mcp', prefix: `mcp_${server}_`, text: tool }
      : { kind: 'tool', prefix: '', text: TOOLS[kind] ?? value };
  return answerAbout([call], situation, compile);
}

/** Returns the strictest decision on a command line, its commands, and any scripts in them. */
function answerAboutLine(
  line: string,
  situation: Situation,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const commands = commandsOf(line);
  const inner = commands.flatMap(({ words }): readonly AnsweredPart[] => {
    const script = scriptOf(words);
    if (script === undefined) return [];
    return answerAboutLine(script, situation, compile)?.parts ?? [];
  });
  const calls = commands.map(({ text }) => shellCall(text));
  const parts = [...(answerAbout(calls, situation, compile)?.parts ?? []), ...inner];
  const whole = answerAbout([shellCall(line)], situation, compile)?.parts ?? [];
  // Rules for a command also apply to a line that begins with it, but can only make the decision
  // stricter.
  const strictest = (list: readonly AnsweredPart[]): number =>
    list.reduce((least, part) => Math.min(least, rankOf(part)), Number.POSITIVE_INFINITY);
  const all = strictest(whole) < strictest(parts) ? [...parts, ...whole] : parts;
  const read = readCommandLine(line).isClosed ? all : [...all, unreadable(line, situation)];
  const [decisive] = read.toSorted((a, b) => rankOf(a) - rankOf(b));
  return decisive && { level: decisive.level, parts: read };
}

/**
 * Returns the decision for a command line that cannot be parsed. Such a command line needs
 * approval.
 */
function unreadable(line: string, { policy: { otherwise } }: Situation): AnsweredPart {
  return { call: shellCall(line), level: otherwise.level, rule: otherwise };
}

/**
 * Returns the script that a command passes to a shell, or undefined if the command is not a shell
 * with a script.
 */
function scriptOf([shell = '', option = '', script]: readonly string[]): string | undefined {
  const isShell = /^(?:bash|sh|zsh) -c$/.test(`${unquoted(shell)} ${unquoted(option)}`);
  return isShell && script !== undefined ? unquoted(script) : undefined;
}
