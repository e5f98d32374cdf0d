import type { PermissionFile } from '../../../model/host-permissions.ts';
import type { Dialect } from '../dialect.ts';
import { hasAnyKey, MAX_PERMISSION_BYTES } from '../dialect.ts';
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
};

/** Returns the name of an agent, by the path of its file. */
function nameOf({ document }: PermissionFile): string {
  return document.file.replace(/^.*\//, '').replace(/\.json$/i, '');
}
