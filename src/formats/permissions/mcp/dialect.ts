import type { Dialect, DialectFile } from '../dialect.ts';
import { MAX_PERMISSION_BYTES } from '../dialect.ts';
import { mcpParts, nothingAbout, plainCall } from '../host-tools.ts';
import { MCP_HOSTS, type McpRole } from './hosts.ts';
import { readMcpFile, withoutMcpFile } from './mcp-servers.ts';

const file = (role: McpRole, path: string): DialectFile => ({
  role,
  path: new RegExp(`^(?<folder>(?:.*/)?)${path}$`, 'i'),
  syntax: 'json-with-comments',
  maxBytes: MAX_PERMISSION_BYTES,
});

/** Server files of several hosts (docs/reference/mcp-servers.md). Each file is a unit. */
export const MCP_SERVERS: Dialect = {
  id: 'mcp-servers',
  version: '2026-11-28',
  files: [
    file('vscode', '\\.vscode/mcp\\.json'),
    file('cursor', '\\.cursor/mcp\\.json'),
    file('kiro', '\\.kiro/settings/mcp\\.json'),
    file('roo', '\\.roo/mcp\\.json'),
    file('copilot', '\\.github/mcp\\.json'),
  ],
  unitsOf: (files) =>
    files.map((read) => {
      const host = MCP_HOSTS[read.role as McpRole];
      return { agent: host.name, files: [read], read: () => readMcpFile(host, read) };
    }),
  without: () => withoutMcpFile(),
  calls: {
    host: 'the host',
    traces: [],
    tools: {},
    requestsOf: (call) => {
      const parts = call.kind === 'mcp' ? mcpParts(call) : undefined;
      return parts ? [plainCall('mcp', `${parts.server}/${parts.tool}`)] : nothingAbout(call);
    },
  },
};
