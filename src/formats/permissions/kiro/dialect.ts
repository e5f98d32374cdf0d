import type { PermissionFile } from '../../../model/host-permissions.ts';
import type { Dialect } from '../dialect.ts';
import { hasAnyKey, MAX_PERMISSION_BYTES } from '../dialect.ts';
import { nothingAbout, toolsNamed, toolWith } from '../host-tools.ts';
import { readKiroAgent } from './kiro.ts';

/** Kiro (docs/reference/kiro.md). */
export const KIRO: Dialect = {
  id: 'kiro',
  version: 'CLI 2',
  files: [
    {
      role: 'agent',
      syntax: 'json-with-comments',
      path: /^(?<folder>(?:.*\/)?)\.kiro\/agents\/[^/]+\.json$/i,
      marks: hasAnyKey('allowedTools', 'toolsSettings'),
      maxBytes: MAX_PERMISSION_BYTES,
    },
  ],
  unitsOf: (files) =>
    files.map((file) => ({
      agent: nameOf(file),
      files: [file],
      read: () => readKiroAgent([file]),
    })),
  without: () => readKiroAgent([]),
  calls: {
    host: 'Kiro',
    traces: [],
    tools: {
      ...toolsNamed('shell execute_bash', toolWith('shell', 'command')),
      ...toolsNamed('write fs_write', toolWith('edit', 'path')),
      ...toolsNamed('read fs_read', toolWith('read', 'path')),
    },
    // Kiro does not document which calls a list entry matches.
    requestsOf: nothingAbout,
  },
};

function nameOf({ document }: PermissionFile): string {
  return document.file.replace(/^.*\//, '').replace(/\.json$/i, '');
}
