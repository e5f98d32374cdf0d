import type { Dialect } from '../dialect.ts';
import { MAX_PERMISSION_BYTES } from '../dialect.ts';
import { readClaudeCode } from './claude-code.ts';

const FILE = { syntax: 'json', maxBytes: MAX_PERMISSION_BYTES } as const;

/** Claude Code (docs/reference/claude-code.md). */
export const CLAUDE_CODE: Dialect = {
  id: 'claude-code',
  version: '2.1.240',
  files: [
    { ...FILE, role: 'settings', path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.json$/i },
    { ...FILE, role: 'local', path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.local\.json$/i },
    { ...FILE, role: 'mcp', path: /^(?<folder>(?:.*\/)?)\.mcp\.json$/i },
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readClaudeCode(files) }]),
  without: (agent, files) => readClaudeCode(agent === undefined ? [] : files),
};
