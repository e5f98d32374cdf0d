import { CALL_KINDS, type CallKind, requestOfCall } from '../../model/host-call.ts';
import type { HostPermissions, Situation } from '../../model/host-permissions.ts';
import type { CallAnswer, CompilePolicy, Dialect } from './dialect.ts';

/** The call kinds for lower-case tool names that many hosts use. */
export const KINDS_BY_NAME: Readonly<Record<string, CallKind>> = {
  bash: 'shell',
  shell: 'shell',
  terminal: 'shell',
  run_shell_command: 'shell',
  execute: 'shell',
  read: 'read',
  read_file: 'read',
  view: 'read',
  edit: 'edit',
  replace: 'edit',
  write: 'write',
  write_file: 'write',
  notebookedit: 'notebook',
  webfetch: 'fetch',
  web_fetch: 'fetch',
  fetch: 'fetch',
  url: 'fetch',
  agent: 'agent',
  task: 'agent',
  skill: 'skill',
  mcp: 'mcp',
};

/**
 * Parses a call that a user typed: `Bash(git push)`, `shell: git push`, or a tool name. Returns
 * undefined for empty text.
 */
export function writtenCall(
  text: string,
): { readonly kind: CallKind; readonly text: string } | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const match =
    /^([A-Za-z][\w-]*)\s*\(([\s\S]*)\)$/.exec(trimmed) ??
    /^([a-z][a-z-]*):\s+([\s\S]+)$/.exec(trimmed);
  const [, name = '', argument = ''] = match ?? [];
  const kind = KINDS_BY_NAME[name.toLowerCase()] ?? CALL_KINDS.find((known) => known === name);
  if (kind !== undefined) return { kind, text: argument.replace(/^domain:/, '') };
  return { kind: /^mcp__|__|\//.test(trimmed) ? 'mcp' : 'tool', text: trimmed };
}

/**
 * Returns a host's decision on a call that a user typed, or undefined if the text is not a call.
 */
export function answerTo(
  dialect: Dialect,
  permissions: HostPermissions,
  { situation, text, compile }: { situation: Situation; text: string; compile: CompilePolicy },
): CallAnswer | undefined {
  if (dialect.answer) return dialect.answer(permissions, situation, text, compile);
  const call = writtenCall(text);
  if (call === undefined) return undefined;
  const part = { ...call, prefix: '' };
  const { level, settled } = compile(situation.policy)(requestOfCall(part));
  return { level, parts: [{ call: part, level, rule: settled[0] }] };
}
