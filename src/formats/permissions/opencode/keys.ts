import { ANNOTATION_KEYS, type KeyMeaning, type SettingsTable } from '../settings-table.ts';

/*
 * The meanings of all keys in opencode's files, except rules (docs/reference/opencode.md#settings).
 */

const NEUTRAL: KeyMeaning = { kind: 'neutral' };
const READ: KeyMeaning = { kind: 'read' };
const MORE: KeyMeaning = { kind: 'set', wider: 'more', absent: 'none' };
const yes = (absent: boolean): KeyMeaning => ({ kind: 'boolean', wider: true, absent });

/** Keys that have no effect on permissions. */
const NEUTRAL_KEYS = [
  '$schema',
  'theme',
  'keybinds*',
  'logLevel',
  'layout',
  'tui*',
  'username',
  'model',
  'small_model',
  'snapshot',
  'autoupdate',
  'compaction*',
  'watcher*',
  'attachment*',
  'tool_output*',
  'server.port',
  'skills.paths',
  'experimental.mcp_timeout',
  'experimental.chatMaxRetries',
  'experimental.disable_paste_summary',
] as const;

/** The meaning of each key in a settings file. */
export const OPENCODE_KEYS: SettingsTable = {
  ...Object.fromEntries(NEUTRAL_KEYS.map((key) => [key, NEUTRAL])),
  permission: READ,
  permissions: READ,
  tools: READ,
  agent: READ,
  mode: READ,
  mcp: READ,
  plugin: READ,
  command: READ,
  provider: READ,
  instructions: READ,
  formatter: READ,
  lsp: READ,
  share: { kind: 'ranked', strictestFirst: ['disabled', 'manual', 'auto'], absent: 'manual' },
  autoshare: yes(false),
  default_agent: {
    kind: 'opaque',
    why: "it determines which agent's rules apply when a session starts",
  },
  disabled_providers: { kind: 'set', wider: 'less', absent: 'none' },
  enabled_providers: { kind: 'set', wider: 'more', absent: 'all' },
  'enterprise.url': READ,
  shell: { kind: 'code' },
  'server.hostname': { kind: 'opaque', why: 'it determines which machines can control opencode' },
  'server.mdns': yes(false),
  'server.cors': MORE,
  'skills.urls': MORE,
  'experimental.hook': READ,
  'experimental.batch_tool': NEUTRAL,
  'experimental.openTelemetry': yes(false),
  'experimental.continue_loop_on_deny': yes(false),
  'experimental.primary_tools': {
    kind: 'opaque',
    why: 'it determines which agents have a tool',
  },
};

/**
 * Agent keys that do not affect permissions. The last keys in the list are documented model
 * options. opencode passes every unknown key to the model provider.
 */
const QUIET_AGENT_KEYS: readonly string[] = [
  'name',
  'description',
  'model',
  'prompt',
  'steps',
  'maxSteps',
  'hidden',
  'color',
  'variant',
  'options',
  ...ANNOTATION_KEYS,
  'temperature',
  'top_p',
  'reasoningEffort',
  'reasoningSummary',
  'textVerbosity',
  'thinking',
];

/** Returns the agent keys whose effect on permissions is not documented. */
export function unknownAgentKeys(keys: readonly string[]): readonly string[] {
  const known: readonly string[] = [...QUIET_AGENT_KEYS, ...AGENT_KEYS, ...FOREIGN_AGENT_KEYS];
  return keys.filter((key) => !known.includes(key));
}

/** Whether an agent key affects permissions. */
export function isAgentKey(key: string): boolean {
  return !QUIET_AGENT_KEYS.includes(key);
}

/** The agent keys that affect permissions. */
export const AGENT_KEYS = ['permission', 'permissions', 'tools', 'disable', 'mode'] as const;

/** Agent keys that other hosts use. opencode passes these keys to the model provider. */
export const FOREIGN_AGENT_KEYS: readonly string[] = [
  'disallowedTools',
  'disallowed-tools',
  'allowedTools',
  'allowed-tools',
  'permissionMode',
  'mcpServers',
  'hooks',
];
