import type { PermissionFile } from '../../../model/host-permissions.ts';
import type { Dialect, DialectUnit } from '../dialect.ts';
import { hasAnyKey, keysAt, MAX_PERMISSION_BYTES, valueAt } from '../dialect.ts';
import { readCopilot, readCopilotAgent, withoutCopilotAgent } from './copilot.ts';
import { COPILOT_CALLS } from './tools.ts';

const JSON_FILE = { syntax: 'json-with-comments', maxBytes: MAX_PERMISSION_BYTES } as const;
const MARKDOWN = { syntax: 'front-matter', maxBytes: MAX_PERMISSION_BYTES } as const;

/** Whether a list contains tool names in Copilot's format. */
function hasToolsOf(tools: unknown): boolean {
  return Array.isArray(tools) && tools.length > 0 && tools.every((t) => /^[a-z]/.test(String(t)));
}

/** GitHub Copilot (docs/reference/copilot.md). */
export const COPILOT: Dialect = {
  id: 'copilot',
  version: '2026-08-03',
  files: [
    {
      ...JSON_FILE,
      role: 'settings',
      path: /^(?<folder>(?:.*\/)?)\.github\/copilot\/settings\.json$/i,
      // Claude Code uses the same keys.
      marks: (content) =>
        hasAnyKey('enabledPlugins', 'extraKnownMarketplaces')(content) &&
        keysAt(content.value, 'permissions').length === 0,
    },
    {
      ...JSON_FILE,
      role: 'hooks',
      path: /^(?<folder>(?:.*\/)?)\.github\/hooks\/[^/]+\.json$/i,
      marks: ({ value }) =>
        keysAt(value, 'hooks').some((event) => /^(?:pre|post|session|user)[A-Z]/.test(event)),
    },
    {
      ...MARKDOWN,
      role: 'agent',
      path: /^(?<folder>(?:.*\/)?)\.github\/agents\/(?:.+\/)?[^/]+\.agent\.md$/i,
      marks: ({ value }) =>
        valueAt(value, 'mcp-servers') !== undefined || hasToolsOf(valueAt(value, 'tools')),
    },
    {
      ...MARKDOWN,
      role: 'chatmode',
      path: /^(?<folder>(?:.*\/)?)\.github\/chatmodes\/(?:.+\/)?[^/]+\.chatmode\.md$/i,
    },
  ],
  unitsOf,
  without: (agent) => (agent === undefined ? readCopilot([]) : withoutCopilotAgent()),
  calls: COPILOT_CALLS,
};

function unitsOf(files: readonly PermissionFile[]): readonly DialectUnit[] {
  const own = files.filter(({ role }) => role === 'settings' || role === 'hooks');
  const agents = files.filter(({ role }) => role === 'agent' || role === 'chatmode');
  return [
    ...(own.length > 0 ? [{ files: own, read: () => readCopilot(own) }] : []),
    ...agents.map((file) => ({
      agent: nameOf(file),
      files: [file],
      read: () => readCopilotAgent(file),
    })),
  ];
}

function nameOf({ document, role }: PermissionFile): string {
  const name = document.file
    .replace(/^.*?\.github\/(?:agents|chatmodes)\//i, '')
    .replace(/\.(?:agent|chatmode)\.md$/i, '');
  return role === 'chatmode' ? `${name} (chat mode)` : name;
}
