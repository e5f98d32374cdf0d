import type { Dialect, DialectFile } from '../dialect.ts';
import { MAX_PERMISSION_BYTES } from '../dialect.ts';
import { nothingAbout } from '../host-tools.ts';
import { CURSOR_CALLS, readCursor, readCursorCli } from './cursor.ts';

function file(role: string): DialectFile {
  return {
    role,
    syntax: 'json-with-comments',
    path: new RegExp(`^(?<folder>(?:.*\\/)?)\\.cursor\\/${role}\\.json$`, 'i'),
    maxBytes: MAX_PERMISSION_BYTES,
  };
}

/** Cursor's editor (docs/reference/cursor.md). */
export const CURSOR: Dialect = {
  id: 'cursor',
  version: '2026-11-28',
  files: [file('permissions'), file('sandbox'), file('hooks')],
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
  files: [file('cli')],
  unitsOf: (files) => (files.length === 0 ? [] : [{ files, read: () => readCursorCli(files) }]),
  without: () => readCursorCli([]),
  calls: CURSOR_CALLS,
};
