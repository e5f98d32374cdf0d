import { answerAbout } from '../command-line.ts';
import type { Dialect } from '../dialect.ts';
import { hasAnyKey, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { answerMadeInCodex, CODEX_CALLS, callsOf } from './calls.ts';
import { readCodex } from './codex.ts';

const MOST = { maxBytes: MAX_PERMISSION_BYTES } as const;

/** Codex (docs/reference/codex.md). */
export const CODEX: Dialect = {
  id: 'codex',
  version: '2026-11-28',
  files: [
    {
      ...MOST,
      role: 'config',
      syntax: 'toml',
      path: /^(?<folder>(?:.*\/)?)\.codex\/config\.toml$/i,
      marks: hasAnyKey('approval_policy', 'sandbox_mode', 'sandbox_workspace_write', 'mcp_servers'),
    },
    {
      ...MOST,
      role: 'rules',
      syntax: 'text',
      path: /^(?<folder>(?:.*\/)?)\.codex\/rules\/[^/]+\.rules$/i,
      marks: ({ text }) => /^\s*(?:prefix_rule|network_rule|host_executable)\s*\(/m.test(text),
    },
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readCodex(files) }]),
  without: () => readCodex([]),
  answer: (_, situation, text, compile) => answerAbout(callsOf(text), situation, compile),
  calls: CODEX_CALLS,
  answerMade: answerMadeInCodex,
};
