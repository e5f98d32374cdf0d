import type { KeyMeaning, SettingsTable } from '../settings-table.ts';

/*
 * The meanings of all keys except rules in the settings of Claude Code 2.1.240
 * (docs/reference/claude-code.md#settings).
 */

const NEUTRAL: KeyMeaning = { kind: 'neutral' };
const CODE: KeyMeaning = { kind: 'code' };
const READ: KeyMeaning = { kind: 'read' };
const MANAGED: KeyMeaning = { kind: 'ignored', why: 'only managed settings may contain it' };
const OF_USERS: KeyMeaning = { kind: 'ignored', why: 'only user settings may contain it' };
const MORE: KeyMeaning = { kind: 'set', wider: 'more', absent: 'none' };
const LESS: KeyMeaning = { kind: 'set', wider: 'less', absent: 'none' };
const MORE_OF_ALL: KeyMeaning = { kind: 'set', wider: 'more', absent: 'all' };
const yes = (absent: boolean): KeyMeaning => ({ kind: 'boolean', wider: true, absent });
const no = (absent: boolean): KeyMeaning => ({ kind: 'boolean', wider: false, absent });

/** Keys that have no effect on permissions. */
const NEUTRAL_KEYS = [
  '$schema',
  'attribution*',
  'includeCoAuthoredBy',
  'includeGitInstructions',
  'cleanupPeriodDays',
  'companyAnnouncements',
  'spinner*',
  'theme',
  'tui',
  'editorMode',
  'keybindingFlavor',
  'viewMode',
  'verbose',
  'prefersReducedMotion',
  'axScreenReader',
  'autoScrollEnabled',
  'show*',
  'terminalProgressBarEnabled',
  'awaySummaryEnabled',
  'emojiCompletionEnabled',
  'promptSuggestionEnabled',
  'spellcheck',
  'voice',
  'feedbackSurveyRate',
  'preferredNotifChannel',
  'prUrlTemplate',
  'footerLinksRegexes',
  'autoUpdatesChannel',
  'minimumVersion',
  'respectGitignore',
  'respondToBashCommands',
  'defaultShell',
  'autoCompact*',
  'skillListing*',
  'fileCheckpointingEnabled',
  'model',
  'fallbackModel',
  'availableModels',
  'modelOverrides',
  'advisorModel',
  'effortLevel',
  'ultracode',
  'fastMode',
  'alwaysThinkingEnabled',
  'language',
  'outputStyle',
  'claudeMdExcludes',
  'autoMemoryDirectory',
  'plansDirectory',
] as const;

/** The meaning of each key in a repository's settings. */
export const CLAUDE_KEYS: SettingsTable = {
  ...Object.fromEntries(NEUTRAL_KEYS.map((key) => [key, NEUTRAL])),
  'permissions.allow': READ,
  'permissions.ask': READ,
  'permissions.deny': READ,
  'permissions.defaultMode': READ,
  'permissions.additionalDirectories': MORE,
  'permissions.disableBypassPermissionsMode': {
    kind: 'ranked',
    strictestFirst: ['disable', 'absent'],
    absent: 'absent',
  },
  'permissions.disableAutoMode': {
    kind: 'ranked',
    strictestFirst: ['disable', 'absent'],
    absent: 'absent',
  },
  disableAutoMode: { kind: 'ranked', strictestFirst: ['disable', 'absent'], absent: 'absent' },
  'permissions.skipDangerousModePermissionPrompt': OF_USERS,
  skipDangerousModePermissionPrompt: OF_USERS,
  skipAutoPermissionPrompt: OF_USERS,
  'autoMode*': OF_USERS,
  useAutoModeDuringPlan: OF_USERS,
  hooks: READ,
  env: READ,
  mcpServers: { kind: 'ignored', why: 'servers belong in ".mcp.json"' },
  disableAllHooks: { kind: 'mixed', absent: false },
  allowManagedHooksOnly: MANAGED,
  allowManagedPermissionRulesOnly: MANAGED,
  allowManagedMcpServersOnly: MANAGED,
  strictKnownMarketplaces: MANAGED,
  blockedMarketplaces: MANAGED,
  disableSideloadFlags: MANAGED,
  strictPluginOnlyCustomization: MANAGED,
  allowedHttpHookUrls: MORE_OF_ALL,
  httpHookAllowedEnvVars: MORE_OF_ALL,
  allowedMcpServers: MORE_OF_ALL,
  deniedMcpServers: LESS,
  disabledMcpjsonServers: LESS,
  enableAllProjectMcpServers: yes(false),
  enabledMcpjsonServers: MORE,
  enabledPlugins: READ,
  extraKnownMarketplaces: READ,
  additionalMarketplaces: READ,
  apiKeyHelper: CODE,
  awsAuthRefresh: CODE,
  awsCredentialExport: CODE,
  gcpAuthRefresh: CODE,
  otelHeadersHelper: CODE,
  statusLine: READ,
  subagentStatusLine: READ,
  fileSuggestion: READ,
  agent: { kind: 'opaque', why: "it replaces the main agent's prompt and tools" },
  // Calls that the sandbox allows without approval are compared as a rule.
  'sandbox.enabled': no(false),
  'sandbox.autoAllowBashIfSandboxed': yes(true),
  'sandbox.failIfUnavailable': no(false),
  'sandbox.allowUnsandboxedCommands': yes(true),
  'sandbox.excludedCommands': MORE,
  'sandbox.filesystem.allowWrite': MORE,
  'sandbox.filesystem.allowRead': MORE,
  'sandbox.filesystem.denyWrite': LESS,
  'sandbox.filesystem.denyRead': LESS,
  'sandbox.filesystem.disabled': OF_USERS,
  'sandbox.network.strictAllowlist': OF_USERS,
  'sandbox.network.tlsTerminate': OF_USERS,
  'sandbox.allowAppleEvents': OF_USERS,
  'sandbox.ripgrep*': OF_USERS,
  'sandbox.network.allowedDomains': MORE,
  'sandbox.network.deniedDomains': LESS,
  'sandbox.network.allowUnixSockets': MORE,
  'sandbox.network.allowMachLookup': MORE,
  'sandbox.network.allowAllUnixSockets': yes(false),
  'sandbox.network.allowLocalBinding': yes(false),
  'sandbox.enableWeakerNestedSandbox': yes(false),
  'sandbox.enableWeakerNetworkIsolation': yes(false),
  'sandbox.ignoreViolations': { kind: 'opaque', why: 'Card Gate does not compare it' },
  'sandbox.credentials.files': LESS,
  'sandbox.credentials.envVars': LESS,
  disableSkillShellExecution: no(false),
  disableBundledSkills: no(false),
  disableWorkflows: no(false),
  disableArtifact: no(false),
  disableClaudeAiConnectors: no(false),
  disableRemoteControl: no(false),
  disableAgentView: no(false),
  remoteControlAtStartup: yes(true),
  isolatePeerMachines: no(false),
  skipWebFetchPreflight: yes(false),
  crossSessionInbound: {
    kind: 'ranked',
    strictestFirst: ['refuse', 'hold', 'accept'],
    absent: 'accept',
  },
  skillOverrides: {
    kind: 'map',
    of: {
      kind: 'ranked',
      strictestFirst: ['off', 'user-invocable-only', 'name-only', 'on'],
      absent: 'on',
    },
  },
};

const NOT_COMPARED: KeyMeaning = { kind: 'opaque', why: 'Card Gate does not compare it' };

/**
 * The meanings of the keys in managed settings. Keys reserved for managed or user settings take
 * effect here, unlike in a repository's files.
 */
export const MANAGED_KEYS: SettingsTable = {
  ...Object.fromEntries(
    Object.entries(CLAUDE_KEYS).map(([key, meaning]) => [
      key,
      meaning === OF_USERS || meaning === MANAGED ? NOT_COMPARED : meaning,
    ]),
  ),
  allowManagedHooksOnly: no(false),
  allowManagedPermissionRulesOnly: no(false),
  allowManagedMcpServersOnly: no(false),
  strictKnownMarketplaces: MORE_OF_ALL,
  blockedMarketplaces: LESS,
  disableSideloadFlags: no(false),
};

/** The effect of a variable in `env` on the host and on every command. */
type VariableClass = 'redirects' | 'code' | 'loosens' | 'neutral' | 'ignored' | 'unknown';

const VARIABLES: readonly (readonly [VariableClass, RegExp])[] = [
  [
    'redirects',
    /^(?:ANTHROPIC_(?:[A-Z_]*_)?BASE_URL|ANTHROPIC_CUSTOM_HEADERS|(?:HTTPS?|ALL)_PROXY|https?_proxy|NODE_EXTRA_CA_CERTS|OTEL_EXPORTER_OTLP_.*)$/,
  ],
  [
    'code',
    /^(?:CLAUDE_CODE_SHELL(?:_PREFIX)?|CLAUDE_ENV_FILE|BASH_ENV|ENV|PATH|NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_.*|PYTHONSTARTUP|PYTHONPATH|PERL5OPT|RUBYOPT|GIT_.*)$/,
  ],
  ['ignored', /^CLAUDE_CODE_(?:PROCESS_WRAPPER|SYNC_.*|PLUGIN_CACHE_DIR|PLUGIN_SEED_DIR)$/],
  [
    'loosens',
    /^(?:CLAUDE_CODE_SUBPROCESS_ENV_SCRUB|CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD|CLAUDE_CODE_USE_POWERSHELL_TOOL)$/,
  ],
  [
    'neutral',
    /^(?:.*_TIMEOUT(?:_MS)?|.*MAX_.*(?:TOKENS|LENGTH)|ANTHROPIC_(?:DEFAULT_[A-Z]+_)?MODEL|ANTHROPIC_SMALL_FAST_MODEL|CLAUDE_CODE_SUBAGENT_MODEL|DISABLE_.*|DO_NOT_TRACK|CLAUDE_CODE_ENABLE_TELEMETRY|CLAUDE_CODE_DISABLE_.*|MAX_THINKING_TOKENS|FORCE_COLOR|NO_COLOR|TZ|LANG|LC_.*|CI|ENABLE_LSP_TOOL|CLAUDE_CODE_EFFORT_LEVEL|USE_BUILTIN_RIPGREP|CLAUDE_CODE_MAX_OUTPUT_TOKENS)$/,
  ],
];

/** Returns the effect of a variable in `env`, or `unknown` if the variable is not in the table. */
export function classOfVariable(name: string): VariableClass {
  return VARIABLES.find(([, form]) => form.test(name))?.[0] ?? 'unknown';
}

/** The permission modes that Claude Code documents. */
export const MODES = [
  'dontAsk',
  'plan',
  'default',
  'acceptEdits',
  'auto',
  'bypassPermissions',
] as const;
/** A permission mode that Claude Code documents. */
export type Mode = (typeof MODES)[number];

/**
 * Returns the mode with this name. Returns undefined if there is no such mode or a repository's
 * files cannot set it.
 */
export function modeOf(name: string | undefined): Mode | undefined {
  if (name === 'manual') return 'default';
  return MODES.find((mode) => mode === name && mode !== 'auto');
}
