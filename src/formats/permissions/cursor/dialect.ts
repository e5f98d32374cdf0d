import type { Dialect, DialectFile } from '../dialect.ts';
import { hasAnyKey, keysAt, listedRules, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { nothingAbout } from '../host-tools.ts';
import { CURSOR_CALLS, readCursor, readCursorCli } from './cursor.ts';

function file(role: string, marks: DialectFile['marks']): DialectFile {
  return {
    role,
    ...(marks && { marks }),
    syntax: 'json-with-comments',
    path: new RegExp(`^(?<folder>(?:.*\\/)?)\\.cursor\\/${role}\\.json$`, 'i'),
    maxBytes: MAX_PERMISSION_BYTES,
  };
}

/** Cursor's editor (docs/reference/cursor.md). */
export const CURSOR: Dialect = {
  id: 'cursor',
  version: '2026-11-28',
  files: [
    file('permissions', hasAnyKey('terminalAllowlist', 'mcpAllowlist', 'autoRun')),
    file('sandbox', hasAnyKey('networkPolicy', 'additionalReadwritePaths')),
    file('hooks', ({ value }) =>
      keysAt(value, 'hooks').some((event) => /^(?:before|after)[A-Z]|^stop$/.test(event)),
    ),
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readCursor(files) }]),
  without: () => readCursor([]),
  calls: {
    ...CURSOR_CALLS,
    // Cursor does not document which commands its lists approve.
    requestsOf: (call) =>
      call.kind === 'mcp' ? CURSOR_CALLS.requestsOf(call) : nothingAbout(call),
  },
};

/** Cursor's command line (docs/reference/cursor.md#rules). */
export const CURSOR_CLI: Dialect = {
  id: 'cursor-cli',
  version: '2026-11-28',
  files: [
    file('cli', ({ value }) => {
      const rules = listedRules(value);
      const isOwn = rules.some((rule) => /^(?:Shell|Mcp)\(/.test(rule));
      const isOfClaude = rules.some((rule) => /^(?:Bash|Edit|Glob|Grep|mcp__)/.test(rule));
      return isOwn || (!isOfClaude && rules.some((rule) => rule.startsWith('Write(')));
    }),
  ],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readCursorCli(files) }]),
  without: () => readCursorCli([]),
  calls: CURSOR_CALLS,
};
