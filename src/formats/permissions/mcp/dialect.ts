import type { Dialect, DialectFile } from '../dialect.ts';
import { keysAt, MAX_PERMISSION_BYTES, valueAt } from '../dialect.ts';
import { mcpParts, nothingAbout, plainCall } from '../host-tools.ts';
import { MCP_HOSTS, type McpRole } from './hosts.ts';
import { readMcpFile, withoutMcpFile } from './mcp-servers.ts';

const file = (role: McpRole, path: string, marks: DialectFile['marks']): DialectFile => ({
  role,
  ...(marks && { marks }),
  path: new RegExp(`^(?<folder>(?:.*/)?)${path}$`, 'i'),
  syntax: 'json-with-comments',
  maxBytes: MAX_PERMISSION_BYTES,
});

/**
 * Returns a function that checks whether a file consists of `mcpServers` and one of the servers has
 * this key.
 */
function serversHave(key: string): DialectFile['marks'] {
  return ({ value }) =>
    keysAt(value).join() === 'mcpServers' &&
    Object.values(Object(valueAt(value, 'mcpServers'))).some((server) =>
      keysAt(server).includes(key),
    );
}

/**
 * The MCP server files of several hosts (docs/reference/mcp-servers.md). Each file is a separate
 * unit.
 */
export const MCP_SERVERS: Dialect = {
  id: 'mcp-servers',
  version: '2026-11-28',
  files: [
    file('vscode', '\\.vscode/mcp\\.json', ({ value }) => keysAt(value, 'servers').length > 0),
    file('cursor', '\\.cursor/mcp\\.json', ({ value }) => keysAt(value).join() === 'mcpServers'),
    file('kiro', '\\.kiro/settings/mcp\\.json', serversHave('autoApprove')),
    file('roo', '\\.roo/mcp\\.json', serversHave('alwaysAllow')),
    file('copilot', '\\.github/mcp\\.json', undefined),
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
