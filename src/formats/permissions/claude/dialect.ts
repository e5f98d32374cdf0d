import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type {
  HostPermissions,
  PermissionFile,
  Situation,
} from '../../../model/host-permissions.ts';
import type {
  CallAnswer,
  CompilePolicy,
  Dialect,
  DialectFile,
  DialectUnit,
  FileContent,
} from '../dialect.ts';
import { hasAnyKey, keysAt, listedRules, MAX_PERMISSION_BYTES, valueAt } from '../dialect.ts';
import { plainCall } from '../host-tools.ts';
import type { SettingsTable } from '../settings-table.ts';
import { answerToCall, answerToMade, CLAUDE_TOOLS, callOfText } from './calls.ts';
import { MANAGED_ROLE, readClaudeCode } from './claude-code.ts';
import { readAgent, readSkill, withoutAgent, withoutSkill } from './front-matter.ts';
import { AGENT_KEYS, isPlainSkill, PROSE_KEYS, SKILL_KEYS } from './front-matter-keys.ts';
import { readPlugin } from './plugin.ts';

const FILE = { syntax: 'json', maxBytes: MAX_PERMISSION_BYTES } as const;
const MARKDOWN = {
  syntax: 'front-matter',
  maxBytes: MAX_PERMISSION_BYTES,
  isUnit: true,
} as const;
/**
 * Returns the keys to read line by line in front matter that is not valid YAML. Claude Code also
 * loads agents with such front matter.
 */
const looseKeys = (table: SettingsTable) => ({
  known: new Set(Object.keys(table)),
  prose: new Set<string>(PROSE_KEYS),
});
const AGENT = { ...MARKDOWN, loose: looseKeys(AGENT_KEYS) } as const;
const SKILL = { ...MARKDOWN, isPlain: isPlainSkill, loose: looseKeys(SKILL_KEYS) } as const;
const BESIDE = { beside: ['plugin', 'marketplace'] } as const;
/**
 * Matches a plugin's folder. Its path must not contain hidden folders other than `.claude`, because
 * they belong to other hosts.
 */
const PLUGIN = '(?<folder>(?:(?:\\.claude|(?!\\.)[^/]+)\\/)*)';

/**
 * Matches the folder that contains the first `skills` folder in a path. Its own path must not
 * contain hidden folders other than `.claude`.
 */
const NEAREST = '(?<folder>(?:(?:\\.claude|(?!\\.)[^/]+)\\/)*?)';

const SETTINGS_FILES: readonly DialectFile[] = [
  {
    ...FILE,
    role: 'settings',
    path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.json$/i,
    marks: (content) => isSettings(content) && !isManaged(content),
  },
  // Managed settings have no fixed path in a repository, so only their content identifies them.
  { ...FILE, role: MANAGED_ROLE, path: /(?!)/, marks: isManaged },
  { ...FILE, role: 'local', path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.local\.json$/i },
  {
    ...FILE,
    role: 'mcp',
    path: /^(?<folder>(?:.*\/)?)\.mcp\.json$/i,
    marks: ({ value }) => keysAt(value).join() === 'mcpServers',
  },
];

/** Keys that only Claude Code's files have. */
const OWN_KEYS = hasAnyKey(
  'permissions.defaultMode',
  'permissions.disableBypassPermissionsMode',
  'enabledPlugins',
  'extraKnownMarketplaces',
  'enableAllProjectMcpServers',
  'enabledMcpjsonServers',
  'disabledMcpjsonServers',
  'sandbox.enabled',
);

/** Whether a file has keys or rules in Claude Code's settings format. */
function isSettings(content: FileContent): boolean {
  const { value } = content;
  const isListed = ['deny', 'ask', 'allow'].some((list) =>
    Array.isArray(valueAt(value, `permissions.${list}`)),
  );
  const isOfOther = listedRules(value).some((rule) => /^(?:Shell|Mcp)\(/.test(rule));
  const isHook = keysAt(value, 'hooks').some((event) => HOOKS.has(event));
  return OWN_KEYS(content) || (isListed && !isOfOther) || isHook;
}

/** Hook events that only Claude Code and its plugins have. */
const HOOKS = new Set([
  'PreToolUse',
  'PostToolUse',
  'PermissionRequest',
  'UserPromptSubmit',
  'Stop',
  'SubagentStart',
  'SubagentStop',
  'ConfigChange',
  'CwdChanged',
  'FileChanged',
  'WorktreeCreate',
  'WorktreeRemove',
]);

/** Whether front matter has an agent's keys, with tool names in Claude Code's format. */
function isAgent(content: FileContent): boolean {
  const { value } = content;
  if (valueAt(value, 'mode') !== undefined) return false;
  const listed = valueAt(value, 'tools');
  const tools =
    typeof listed === 'string' ? listed.split(',') : Array.isArray(listed) ? listed : [];
  return (
    hasAnyKey('permissionMode', 'disallowedTools')(content) ||
    (tools.length > 0 && tools.every((tool) => /^\s*(?:[A-Z]|mcp__)/.test(String(tool))))
  );
}

/** Whether a file has keys that only managed settings may have. */
function isManaged(content: FileContent): boolean {
  return keysAt(content.value).some((key) => MANAGED_ALONE.has(key));
}

const MANAGED_ALONE = new Set([
  'allowManagedHooksOnly',
  'allowManagedPermissionRulesOnly',
  'allowManagedMcpServersOnly',
  'strictKnownMarketplaces',
  'blockedMarketplaces',
  'disableSideloadFlags',
  'strictPluginOnlyCustomization',
]);

const PLUGIN_FILES: readonly DialectFile[] = [
  { ...FILE, role: 'plugin', path: /^(?<folder>(?:.*\/)?)\.claude-plugin\/plugin\.json$/i },
  {
    ...FILE,
    role: 'marketplace',
    path: /^(?<folder>(?:.*\/)?)\.claude-plugin\/marketplace\.json$/i,
  },
  {
    ...FILE,
    ...BESIDE,
    role: 'plugin-hooks',
    path: new RegExp(`^${PLUGIN}hooks/hooks\\.json$`, 'i'),
  },
];

const MARKDOWN_FILES: readonly DialectFile[] = [
  {
    ...AGENT,
    role: 'agent',
    path: /^(?<folder>(?:.*\/)?)\.claude\/agents\/.+\.md$/i,
    marks: isAgent,
  },
  { ...SKILL, role: 'command', path: /^(?<folder>(?:.*\/)?)\.claude\/commands\/.+\.md$/i },
  {
    ...SKILL,
    role: 'skill',
    path: /^(?<folder>(?:.*\/)?)\.claude\/skills\/(?:.+\/)?SKILL\.md$/i,
    marks: hasAnyKey('allowed-tools', 'disallowed-tools'),
  },
  {
    ...SKILL,
    role: 'skill',
    path: new RegExp(`^${NEAREST}(?:\\.[\\w-]+/)?skills/(?:.+/)?SKILL\\.md$`, 'i'),
  },
  {
    ...SKILL,
    role: 'skill',
    path: /^(?<folder>(?:(?:.*\/)?(?=[^/]+\/))?)(?:[^/]+\/)?SKILL\.md$/i,
  },
  {
    ...AGENT,
    ...BESIDE,
    role: 'plugin-agent',
    path: new RegExp(`^${PLUGIN}agents/.+\\.md$`, 'i'),
  },
  { ...SKILL, ...BESIDE, role: 'command', path: new RegExp(`^${PLUGIN}commands/.+\\.md$`, 'i') },
];

/** The name of each type of Markdown file, used in the names of units. */
const KINDS: Readonly<Record<string, string>> = {
  agent: 'agent',
  'plugin-agent': 'agent',
  command: 'command',
  skill: 'skill',
};

/** Folders that are omitted from the names of units for Markdown files. */
const FOLDERS = /^(?:\.claude\/(?:agents|skills|commands)\/|(?:agents|skills|commands)\/(?=.))/i;

/** Claude Code (docs/reference/claude-code.md). */
export const CLAUDE_CODE: Dialect = {
  id: 'claude-code',
  version: '2.1.240',
  files: [...SETTINGS_FILES, ...PLUGIN_FILES, ...MARKDOWN_FILES],
  unitsOf: (files, folder) => [
    ...hostUnits(files, folder),
    ...files
      .filter(({ role }) => Object.hasOwn(KINDS, role))
      .map((file) => unitOf(file, files, folder)),
  ],
  without: (agent, files) => {
    const host = hostFiles(files);
    if (agent === undefined) return readClaudeCode([]);
    if (agent.startsWith('plugin')) return readPlugin([]);
    return agent.startsWith('agent ') ? withoutAgent(host) : withoutSkill(host, subjectOf(agent));
  },
  answer: answerTo,
  calls: {
    host: 'Claude Code',
    tools: CLAUDE_TOOLS,
    traces: ['claude-transcript', 'claude-stream-json', 'claude-managed-agents'],
    requestsOf: ({ kind, text }) => [plainCall(kind, text)],
  },
  answerMade: answerToMade,
};

const HOST_ROLES: readonly string[] = ['settings', 'local', 'mcp', MANAGED_ROLE];

/** Returns the files in a folder that control Claude Code itself. */
function hostFiles(files: readonly PermissionFile[]): readonly PermissionFile[] {
  return files.filter(({ role }) => HOST_ROLES.includes(role));
}

/**
 * Returns the units for Claude Code itself and for a plugin. A plugin's servers belong to the
 * plugin's unit.
 */
function hostUnits(files: readonly PermissionFile[], folder: string): readonly DialectUnit[] {
  const own = files.filter(({ role }) => role === 'plugin' || role === 'plugin-hooks');
  const host = hostFiles(files);
  const isPlugin = own.length > 0 && host.every(({ role }) => role === 'mcp');
  const parts = isPlugin ? [...own, ...host] : own;
  return [
    ...(isPlugin || host.length === 0 ? [] : [{ files: host, read: () => readClaudeCode(host) }]),
    ...(parts.length === 0
      ? []
      : [{ agent: pluginName(folder), files: parts, read: () => readPlugin(parts) }]),
  ];
}

function pluginName(folder: string): string {
  const name = folder.split('/').at(-1);
  return name === undefined || name === '' ? 'plugin' : `plugin ${name}`;
}

function unitOf(
  file: PermissionFile,
  files: readonly PermissionFile[],
  folder: string,
): DialectUnit {
  const agent = `${KINDS[file.role] ?? file.role} ${nameOf(file, folder)}`;
  const readWith = (host: readonly PermissionFile[], isCompared: boolean): HostPermissions => {
    const under = { files: hostFiles(host), isCompared };
    return agent.startsWith('agent ')
      ? readAgent(file, under)
      : readSkill(file, under, subjectOf(agent));
  };
  // An agent is identified by the name in its file, regardless of the file's location.
  const name = agent.startsWith('agent ') ? ownNameOf(file) : undefined;
  const isOnly = files.filter((other) => ownNameOf(other) === name).length === 1;
  return {
    agent,
    ...(name !== undefined && isOnly && { key: `agent named ${name}` }),
    files: [file],
    read: () => readWith(files, false),
    readOn: (host) => readWith(host, true),
  };
}

/** Returns the name of an agent, a skill or a command. The name is its path below its folder. */
function nameOf({ document, role }: PermissionFile, folder: string): string {
  const path = folder === '' ? document.file : document.file.slice(folder.length + 1);
  const isOfFolder = folder !== '' || path.toLowerCase().startsWith('.claude/');
  const inner = isOfFolder ? path.replace(FOLDERS, '') : path;
  const name = role === 'skill' ? inner.replace(/\/?SKILL\.md$/i, '') : inner.replace(/\.md$/i, '');
  return name === '' ? (folder.split('/').at(-1) ?? '') : name;
}

function ownNameOf({ document, role }: PermissionFile): string | undefined {
  return KINDS[role] === 'agent' ? Reader.of(document).get('name').text() : undefined;
}

/** Returns a phrase that refers to a skill or a command in a sentence. */
function subjectOf(agent: string): string {
  const at = agent.indexOf(' ');
  return `the ${agent.slice(0, at)} ${quoted(agent.slice(at + 1))}`;
}

/**
 * Evaluates a call that a user typed, including each of its parts, as in `Bash(npm ci && npm
 * test)`. Returns undefined if the text is not a call.
 */
function answerTo(
  permissions: HostPermissions,
  situation: Situation,
  text: string,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const call = callOfText(text);
  return call && answerToCall(call, permissions, { situation, compile });
}
