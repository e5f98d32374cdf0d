/*
 * The formats in which hosts define MCP servers. They differ in the key of the server map, and in
 * the keys that limit or approve a server's tools (docs/reference/mcp-servers.md#hosts).
 */

/** The format in which a host defines MCP servers. */
export interface McpHost {
  /** The host's name, used in the names of units. */
  readonly name: string;
  /** The key of the server map. */
  readonly servers: 'servers' | 'mcpServers';
  /**
   * The key with the list of tools that run without approval. Absent if the host has no such key.
   */
  readonly approved?: 'autoApprove' | 'alwaysAllow';
  /** The key with the list of unavailable tools. Absent if the host has no such key. */
  readonly disabled?: 'disabledTools';
  /**
   * The key whose list limits the available tools. If the key is missing or contains `*`, all tools
   * are available.
   */
  readonly available?: 'tools';
  /** Whether `disabled: true` prevents a server from starting. */
  readonly canBeOff?: true;
  /** Whether `sandboxEnabled: true` runs a server in a sandbox and approves all its tools. */
  readonly hasSandbox?: true;
}

/** Hosts whose server files contain nothing else, keyed by file role. */
export const MCP_HOSTS = {
  vscode: { name: 'VS Code', servers: 'servers', hasSandbox: true },
  cursor: { name: 'Cursor', servers: 'mcpServers' },
  kiro: {
    name: 'Kiro',
    servers: 'mcpServers',
    approved: 'autoApprove',
    disabled: 'disabledTools',
    canBeOff: true,
  },
  roo: {
    name: 'Roo Code',
    servers: 'mcpServers',
    approved: 'alwaysAllow',
    disabled: 'disabledTools',
    canBeOff: true,
  },
  copilot: { name: 'Copilot', servers: 'mcpServers', available: 'tools' },
} as const satisfies Readonly<Record<string, McpHost>>;

/** The roles of files that contain only MCP servers. */
export type McpRole = keyof typeof MCP_HOSTS;
