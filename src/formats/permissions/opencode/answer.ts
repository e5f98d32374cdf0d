import type { HostCall } from '../../../model/host-call.ts';
import type { Situation } from '../../../model/host-permissions.ts';
import { unquoted } from '../claude/command-line.ts';
import { answerAbout, commandsOf } from '../command-line.ts';
import type { CallAnswer, CompilePolicy } from '../dialect.ts';
import { hostRule } from '../host-rule.ts';
import { FREE_COMMANDS, isValued, toolCall, valuedCall } from './calls.ts';
import { HOME } from './wildcards.ts';

/*
 * What opencode decides about a call as people write it: everything that the call asks for
 * (docs/reference/opencode.md#calls).
 */

/** The permissions that tools ask for, by the names that people write, in lower case. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  shell: 'bash',
  terminal: 'bash',
  write: 'edit',
  multiedit: 'edit',
  patch: 'edit',
  apply_patch: 'edit',
  fetch: 'webfetch',
  agent: 'task',
};

/** Returns what opencode decides about a call. Undefined for an empty text. */
export function answerInOpencode(
  text: string,
  situation: Situation,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const calls = callsOf(written);
  return calls.length === 0 ? unasked(written) : answerAbout(calls, situation, compile);
}

/** The answer about a command line that asks for nothing. */
function unasked(text: string): CallAnswer {
  const call = valuedCall('bash', text);
  const name = 'commands that opencode never asks about';
  const rule = hostRule({ list: 'mode', level: 'allowed', patterns: [], name, examples: [call] });
  return { level: 'allowed', parts: [{ call, level: 'allowed', rule }] };
}

/**
 * Returns what a call asks for, such as `Bash(git push)`, `read: .env` or `github_create_issue`. A
 * text of several words without the name of a tool is a command line.
 */
function callsOf(text: string): readonly HostCall[] {
  const [, tool = '', value = ''] =
    /^([A-Za-z][\w-]*)\s*\(([\s\S]*)\)$/.exec(text) ??
    /^([a-z][a-z_-]*):\s+([\s\S]+)$/.exec(text) ??
    [];
  const named = tool.toLowerCase();
  const name = Object.hasOwn(PERMISSIONS, named) ? (PERMISSIONS[named] ?? named) : named;
  if (name === 'bash') return commandCalls(value);
  if (name === 'read' || name === 'edit')
    return [...outsideCalls([value]), valuedCall(name, value)];
  if (isValued(name)) return [valuedCall(name, value)];
  const [, server, ofServer] = /^mcp__(.+?)__(.+)$/.exec(text) ?? [];
  if (server !== undefined && ofServer !== undefined) return [toolCall(`${server}_${ofServer}`)];
  return /\s/.test(text) ? commandCalls(text) : [toolCall(text)];
}

/** What begins a command that declares a variable or is a test. opencode asks about neither. */
const DECLARATIONS = new Set(['declare', 'export', 'local', 'readonly', 'typeset', 'unset', '[']);

/** Returns what the commands of a line ask for: folders outside first, and then the commands. */
function commandCalls(line: string): readonly HostCall[] {
  return commandsOf(line).flatMap(({ text, words }): readonly HostCall[] => {
    const [name = '', ...rest] = words.slice(words.findIndex((word) => !ASSIGNMENT.test(word)));
    if (words.every((word) => ASSIGNMENT.test(word)) || DECLARATIONS.has(name)) return [];
    const isFree = FREE_COMMANDS.includes(name.toLowerCase());
    const paths = FILE_COMMANDS.has(name) ? rest.filter(isPlainArgument).map(unquoted) : [];
    return [
      ...outsideCalls(name === 'cd' ? paths.map((path) => `${path}/`) : paths),
      ...(isFree ? [] : [valuedCall('bash', text)]),
    ];
  });
}

const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;
/** Commands whose paths opencode looks at. */
const FILE_COMMANDS = new Set('cd rm cp mv mkdir touch chmod chown cat'.split(' '));

/** Whether opencode takes an argument for a path: it skips variables and globs. */
function isPlainArgument(word: string): boolean {
  return !/[$`]|^[*?[]/.test(word);
}

/** Returns what a call asks for because of its paths outside of the repository. */
function outsideCalls(paths: readonly string[]): readonly HostCall[] {
  return paths
    .map((path) => path.replace(/^~(?=\/|$)/, HOME))
    .filter((path) => /^(?:\/|\.\.(?:\/|$))/.test(path))
    .map((path) => valuedCall('external_directory', `${path.replace(/\/*[^/]*$/, '')}/*`));
}
