/*
 * The formats in which hosts define servers: the key of the map of servers, and the keys that limit
 * or approve a server's tools (docs/reference/mcp-servers.md#hosts).
 */

/** The format in which one host defines servers. */
export interface McpHost {
  /** The name of the host, for the names of units. */
  readonly name: string;
  /** The key of the map of servers. */
  readonly servers: 'servers' | 'mcpServers';
  /** The key that lists the tools which run without approval. */
  readonly approved?: 'autoApprove' | 'alwaysAllow';
  /** The key that lists the tools which are not available. */
  readonly disabled?: 'disabledTools';
  /**
   * The key that lists the only available tools. All tools are available if the key is missing or
   * contains `*`.
   */
  readonly available?: 'tools';
  /** Whether `disabled: true` prevents a server from starting. */
  readonly canBeOff?: true;
  /** Whether `sandboxEnabled: true` confines a server, and approves all its tools. */
  readonly hasSandbox?: true;
}

/** The hosts whose files contain only servers, by the role of the file. */
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

/** The roles of files that contain only servers. */
export type McpRole = keyof typeof MCP_HOSTS;
