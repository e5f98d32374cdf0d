/*
 * How hosts write their servers: where the map is, and which keys of a server limit or approve its
 * tools (docs/reference/mcp-servers.md#hosts).
 */

/** How one host writes its servers. */
export interface McpHost {
  /** The name of the host in the name of a unit. */
  readonly name: string;
  /** The key of the map of servers. */
  readonly servers: 'servers' | 'mcpServers';
  /** The key with the tools that run without a question. */
  readonly approved?: 'autoApprove' | 'alwaysAllow';
  /** The key with the tools that are not available. */
  readonly disabled?: 'disabledTools';
  /** The key with the only tools that are available. Absent or `*` stands for all. */
  readonly available?: 'tools';
  /** Whether `disabled: true` keeps a server from starting. */
  readonly canBeOff?: true;
  /** Whether `sandboxEnabled: true` confines a server, and approves all its tools. */
  readonly hasSandbox?: true;
}

/** The hosts whose files hold nothing but servers, by the role of their file. */
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

/** The roles of files that hold nothing but servers. */
export type McpRole = keyof typeof MCP_HOSTS;
