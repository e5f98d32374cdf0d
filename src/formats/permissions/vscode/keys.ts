import type { KeyMeaning, SettingsTable } from '../settings-table.ts';

/*
 * The keys in `.vscode/settings.json` that affect agents' permissions
 * (docs/reference/vscode.md#settings). All other keys are removed before this table is used.
 */

const READ: KeyMeaning = { kind: 'read' };
const yes = (absent: boolean): KeyMeaning => ({ kind: 'boolean', wider: true, absent });
const no = (absent: boolean): KeyMeaning => ({ kind: 'boolean', wider: false, absent });
const ofUsers: KeyMeaning = {
  kind: 'ignored',
  why: 'Visual Studio Code reads the key only from user settings',
};
const RENAMED: KeyMeaning = {
  kind: 'opaque',
  why: 'it is an older form of "chat.tools.terminal.autoApprove"',
};

/** The key that specifies which commands run without approval. */
export const TERMINAL = 'chat.tools.terminal.autoApprove';
/** The older name of the key `TERMINAL`. */
export const OLD_TERMINAL = 'chat.agent.terminal.autoApprove';
/** The key that determines which files need approval before a command writes to them. */
export const FILE_WRITES = 'chat.tools.terminal.blockDetectedFileWrites';
/** The key that enables or disables `TERMINAL` and the built-in rules for commands. */
export const TERMINAL_SWITCH = 'chat.tools.terminal.enableAutoApprove';
/** The key that specifies which files can be edited without approval. */
export const EDITS = 'chat.tools.edits.autoApprove';
/** The key that specifies which addresses need no approval. */
export const URLS = 'chat.tools.urls.autoApprove';
/** The key that specifies, for each tool, whether its calls can be approved automatically. */
export const ELIGIBLE = 'chat.tools.eligibleForAutoApproval';

/** Roo Code's key for the prefixes of commands that run without approval. */
export const ROO_ALLOWED = 'roo-cline.allowedCommands';
/** Roo Code's key for the prefixes of commands that are denied. */
export const ROO_DENIED = 'roo-cline.deniedCommands';

/** The meaning of each key that affects agents' permissions. */
export const VSCODE_KEYS: SettingsTable = {
  [TERMINAL]: READ,
  [OLD_TERMINAL]: READ,
  [TERMINAL_SWITCH]: READ,
  [EDITS]: READ,
  [URLS]: READ,
  [ELIGIBLE]: READ,
  [ROO_ALLOWED]: READ,
  [ROO_DENIED]: READ,
  'chat.tools.terminal.ignoreDefaultAutoApproveRules': READ,
  'chat.tools.terminal.autoApproveWorkspaceNpmScripts': yes(true),
  [FILE_WRITES]: {
    kind: 'ranked',
    strictestFirst: ['all', 'outsideWorkspace', 'never'],
    absent: 'outsideWorkspace',
  },
  'chat.tools.global.autoApprove': ofUsers,
  'chat.tools.autoApprove': {
    kind: 'ignored',
    why: 'only old versions of Visual Studio Code read it from a repository, and those approved every call',
  },
  'chat.agent.terminal.allowList': RENAMED,
  'chat.agent.terminal.denyList': RENAMED,
  'github.copilot.chat.agent.terminal.allowList': RENAMED,
  'github.copilot.chat.agent.terminal.denyList': RENAMED,
  'chat.permissions.default': {
    kind: 'opaque',
    why: 'Visual Studio Code does not document whether a repository can set it',
  },
  'chat.agent.enabled': { kind: 'neutral' },
  'chat.agent.maxRequests': { kind: 'neutral' },
  'chat.agent.sandbox.enabled': no(false),
  'chat.agent.sandbox.*': { kind: 'opaque', why: 'it determines what the sandbox allows' },
  'chat.useClaudeHooks': { kind: 'opaque', why: 'it enables hooks from other files' },
  'chat.useHooks': { kind: 'opaque', why: 'it enables hooks from other files' },
  'chat.hookFilesLocations*': { kind: 'opaque', why: 'it determines which files contain hooks' },
  'chat.mcp.*': { kind: 'opaque', why: 'it determines which MCP servers start' },
  'chat.plugins.*': { kind: 'opaque', why: 'it determines which plugins are loaded' },
  'chat.tools.terminal.*': { kind: 'opaque', why: 'Card Gate does not know the key' },
};

/** Matches keys that affect permissions or, in newer versions, may do so. */
const RELEVANT =
  /^(?:chat\.(?:tools\.|agent\.|permissions\.|mcp\.|plugins\.|useClaudeHooks$|useHooks$|hookFilesLocations)|github\.copilot\.chat\.agent\.terminal\.)|^roo-cline\.(?:allowed|denied)Commands$/;

/** Whether a settings key affects agents' permissions. */
export function isRelevantKey(key: string): boolean {
  return RELEVANT.test(key);
}

/**
 * Whether a file's text is guaranteed to contain no relevant key. Such a file need not be parsed.
 */
export function isPlainSettings(text: string): boolean {
  return !/chat\.|roo-cline\.|\\u/.test(text);
}
