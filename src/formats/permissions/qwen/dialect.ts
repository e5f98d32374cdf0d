import type { HostCall } from '../../../model/host-call.ts';
import { answerAbout, commandsOf } from '../command-line.ts';
import type { Dialect } from '../dialect.ts';
import { hasAnyKey, listedRules, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { isOfFamily } from '../gemini/dialect.ts';
import { writtenCall } from '../written-call.ts';
import { readQwen } from './qwen.ts';

/** Keys that Qwen Code has, and Claude Code does not. */
const QWEN_KEYS = hasAnyKey('$version', 'mcpServers', 'mcp', 'tools', 'modelProviders');
const QWEN_RULE = /^(?:run_shell_command|ShellTool|(?!mcp_)[a-z]+_[a-z_]+)(?:\(|$)/;

/** Qwen Code (docs/reference/qwen.md). */
export const QWEN: Dialect = {
  id: 'qwen',
  version: '2026-11-28',
  files: [
    {
      role: 'settings',
      syntax: 'json-with-comments',
      path: /^(?<folder>(?:.*\/)?)\.qwen\/settings\.json$/i,
      marks: (content) =>
        isOfFamily(content) ||
        (listedRules(content.value).length > 0 && QWEN_KEYS(content)) ||
        listedRules(content.value).some((rule) => QWEN_RULE.test(rule)),
      maxBytes: MAX_PERMISSION_BYTES,
    },
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readQwen(files) }]),
  without: () => readQwen([]),
  answer: (_, situation, text, compile) => answerAbout(callsOf(text), situation, compile),
};

/**
 * Parses a call that a user typed. Several words without the name of a tool are read as a command
 * line.
 */
function callsOf(text: string): readonly HostCall[] {
  const written = writtenCall(text);
  if (written === undefined) return [];
  const isCommand = written.kind === 'shell' || /^[^_]*\s/.test(written.text);
  return isCommand && (written.kind === 'shell' || written.kind === 'tool')
    ? commandsOf(written.text).map((command) => ({ kind: 'shell', prefix: '', text: command }))
    : [{ ...written, prefix: '' }];
}
