import type { Document, Place } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type {
  HostCode,
  HostPermissions,
  OpaqueValue,
  PermissionFile,
  Remark,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { type ClaudeOverlay, type PlacedRule, readClaudeCode } from '../claude/claude-code.ts';
import { MODES, type Mode } from '../claude/keys.ts';
import { readServers } from '../mcp/servers.ts';
import { shownValue, withoutSecrets } from '../secrets.ts';
import { joinSettings, NOTHING_SET, type ReadSettings } from '../settings-table.ts';
import {
  type GivenFlag,
  isGiven,
  lastValue,
  readFlags,
  splitList,
  valuesOf,
  wordsOfClaudeArgs,
} from './arguments.ts';
import { availableTools, type ListSplit, rulesOfWords } from './claude-tools.ts';
import { jsonAt, placeWithin } from './places.ts';
import { setOf, switchOf } from './step-settings.ts';
import { type AgentAction, CLAUDE_ARITIES, LEGACY_INPUTS } from './workflow.ts';

/*
 * Claude Code in a workflow: `claude-code-action`, `claude-code-base-action` and the command
 * `claude` (docs/reference/workflow-agent.md#claude-code).
 */

/** The permissions in Claude Code's arguments. */
interface ClaudeArguments {
  readonly overlay: ClaudeOverlay;
  readonly code: readonly HostCode[];
  readonly opaque: readonly OpaqueValue[];
}

/** Claude Code's options that do not affect permissions. */
const PLAIN_FLAGS =
  /^(?:p|print|model|max-turns|fallback-model|system-prompt(?:-file)?|append-system-prompt(?:-file)?|output-format|input-format|verbose|json-schema|effort|debug|d|max-thinking-tokens|max-budget-usd|c|continue|r|resume|session-id|betas|include-partial-messages|replay-user-messages|fork-session|name|n|no-session-persistence|disable-slash-commands)$/;

/** Options whose values are compared as text, and the reason for each. */
const OPAQUE_FLAGS: Readonly<Record<string, string>> = {
  'setting-sources': 'it selects the settings files that apply',
  bare: 'it skips settings, hooks and plugins',
  'safe-mode': 'it skips settings, hooks and plugins',
  'permission-prompt-tool': 'a tool answers approval requests',
  agent: "it replaces the main agent's prompt and tools",
  agents: 'it defines additional agents',
};

const READ_FLAGS =
  /^(?:allowed-?[tT]ools|disallowed-?[tT]ools|tools|permission-mode|(?:allow-)?dangerously-skip-permissions|add-dir|settings|mcp-config|strict-mcp-config|plugin-dir)$/;

/**
 * Returns the permissions in Claude Code's arguments. `place` is the location of the string that
 * contains the arguments.
 */
export function readClaudeArguments(
  flags: readonly GivenFlag[],
  place: Place,
  split: ListSplit,
): ClaudeArguments {
  const lists = [
    ...rulesOfWords('deny', valuesOf(flags, 'disallowedTools', 'disallowed-tools'), split, place),
    ...rulesOfWords('allow', valuesOf(flags, 'allowedTools', 'allowed-tools'), split, place),
  ];
  const available = availableTools(valuesOf(flags, 'tools'), place);
  const mode = modeOfFlags(flags, place);
  const folders = valuesOf(flags, 'add-dir');
  const servers = valuesOf(flags, 'mcp-config').map((text) => serversOf(text, place));
  const read: ReadSettings = {
    ...NOTHING_SET,
    settings: [
      setOf('permissions.additionalDirectories', 'the option "--add-dir"', folders, { place }),
      switchOf(
        'strict-mcp-config',
        'the option "--strict-mcp-config"',
        isGiven(flags, 'strict-mcp-config'),
        { place, wider: false },
      ),
    ],
    code: [
      ...servers.flatMap(({ code }) => code),
      ...valuesOf(flags, 'plugin-dir').map((text) => pluginCode('plugin', text, place)),
    ],
    opaque: servers.flatMap(({ opaque }) => opaque),
  };
  return {
    overlay: {
      rules: lists,
      ...(available && { available }),
      ...(mode && { mode }),
      read,
      isUnattended: true,
    },
    code: [],
    opaque: flags.flatMap((flag) => opaqueFlag(flag, place)),
  };
}

function modeOfFlags(flags: readonly GivenFlag[], place: Place): ClaudeOverlay['mode'] {
  if (isGiven(flags, 'dangerously-skip-permissions'))
    return {
      mode: 'bypassPermissions',
      place: placeWithin(place, '--dangerously-skip-permissions'),
    };
  const stated = lastValue(flags, 'permission-mode');
  const name = stated === 'manual' ? 'default' : stated;
  const mode = MODES.find((each) => each === name);
  return mode && { mode, place: placeWithin(place, stated ?? '') };
}

function opaqueFlag({ name, values }: GivenFlag, place: Place): readonly OpaqueValue[] {
  if (READ_FLAGS.test(name) || PLAIN_FLAGS.test(name)) return [];
  const dashes = name.length === 1 ? '-' : '--';
  return [
    {
      key: `flag ${name}`,
      subject: `the option ${quoted(dashes + name)}`,
      text: JSON.stringify(values),
      place: placeWithin(place, dashes + name),
      why: OPAQUE_FLAGS[name] ?? 'Card Gate does not know the option',
    },
  ];
}

/** Reads the MCP server configuration, which is JSON or a file path. */
export function serversOf(
  text: string,
  place: Place,
): { readonly code: readonly HostCode[]; readonly opaque: readonly OpaqueValue[] } {
  const document = jsonAt(place, text.trim());
  if (document)
    return {
      code: readServers(Reader.of(document).get('mcpServers')).map(({ name: server, code }) => ({
        ...code,
        place: placeWithin(place, `"${server}"`),
      })),
      opaque: [],
    };
  const name = oneWord(text);
  return {
    code: [],
    opaque: [
      {
        key: `mcp-config ${name}`,
        subject: `the MCP configuration ${quoted(withoutSecrets(name))}`,
        text: name,
        place: placeWithin(place, name),
        effect: 'grants',
        why: 'the servers are in another file',
      },
    ],
  };
}

function oneWord(text: string): string {
  return text.trim().replace(/\s+/g, ' ').slice(0, 200);
}

function pluginCode(kind: 'plugin' | 'marketplace', text: string, place: Place): HostCode {
  const words = kind === 'plugin' ? 'the plugin' : 'the plugin marketplace';
  return {
    key: `${kind} ${text}`,
    subject: `${words} ${quoted(withoutSecrets(text))}`,
    text: withoutSecrets(text),
    identity: text,
    place: placeWithin(place, text),
  };
}

/** Returns the permissions for a `claude` command in a workflow. */
export function readClaudeCommand(flags: readonly GivenFlag[], place: Place): HostPermissions {
  const given = readClaudeArguments(flags, place, 'outside of brackets');
  const settings = lastValue(flags, 'settings');
  return permissionsOf(given, settings === undefined ? [] : [[settings, place]], place, flags);
}

/** Returns the permissions for a step that uses a Claude Code action. */
export function readClaudeAction(action: AgentAction, step: Reader): HostPermissions {
  const inputs = step.get('with');
  const input = inputs.get('claude_args');
  const isRead = !action.isLegacy;
  const flags = isRead
    ? readFlags(wordsOfClaudeArgs(input.text() ?? ''), CLAUDE_ARITIES).flags
    : [];
  const place = input.exists && isRead ? input.place : step.place;
  const given = readClaudeArguments(flags, place, 'every comma');
  const tag = isTagMode(action, inputs) ? tagOverlay(inputs, step.place) : undefined;
  const legacy = action.isLegacy ? legacyRules(inputs) : [];
  const mode = given.overlay.mode ?? tag?.mode;
  const rules = [...(tag?.rules ?? []), ...legacy, ...(given.overlay.rules ?? [])];
  const read = joinSettings([
    given.overlay.read ?? NOTHING_SET,
    readInputs(inputs, action),
    ...(input.exists ? [expressionsOf(input, flags)] : []),
  ]);
  const settings = [inputs.get('settings'), ...(lastValue(flags, 'settings') ? [input] : [])];
  const texts = settings.flatMap((each): readonly (readonly [string, Place])[] => {
    const text = each === input ? lastValue(flags, 'settings') : each.text();
    return text === undefined ? [] : [[text, each.place]];
  });
  const overlay = { ...given.overlay, rules, read, ...(mode && { mode }) };
  return permissionsOf({ ...given, overlay }, texts, step.place, flags);
}

/** Combines arguments with settings. Each setting is JSON or a file path. */
function permissionsOf(
  { overlay, opaque }: ClaudeArguments,
  settings: readonly (readonly [string, Place])[],
  place: Place,
  flags: readonly GivenFlag[],
): HostPermissions {
  const files: PermissionFile[] = [];
  const unread: OpaqueValue[] = [];
  for (const [text, at] of settings) {
    const document = jsonAt(at, text.trim());
    if (document) files.push({ document, role: 'settings' });
    else unread.push(unreadSettings(text, at));
  }
  const mode = overlay.mode ?? modeOfSettings(files) ?? { mode: 'default', place };
  const read = readClaudeCode(files, { ...overlay, mode });
  const [usual] = read.situations;
  return {
    ...read,
    situations: [usual],
    opaque: [...read.opaque, ...opaque, ...unread],
    remarks: [
      ...read.remarks.flatMap((remark) => ofWorkflow(remark, flags)),
      ...files.flatMap(({ document }) => askRemarks(document)),
    ],
  };
}

/**
 * Returns the mode in a step's settings. A step's settings are treated as the user's own, so they
 * can select automatic mode.
 */
function modeOfSettings(files: readonly PermissionFile[]): ClaudeOverlay['mode'] {
  return files
    .map(({ document }) => Reader.of(document).get('permissions').get('defaultMode'))
    .map((value) => {
      const name = value.text();
      const mode = MODES.find((each): each is Mode => each === name);
      return mode && { mode, place: value.place };
    })
    .findLast((mode) => mode !== undefined);
}

function unreadSettings(text: string, place: Place): OpaqueValue {
  const name = oneWord(text);
  return {
    key: 'settings',
    subject: `the settings file ${quoted(withoutSecrets(name))}`,
    text: name,
    place,
    why: 'Card Gate does not read it',
  };
}

/**
 * Adapts a Claude Code remark to a workflow, or removes a remark that does not apply to workflows.
 */
function ofWorkflow(remark: Remark, flags: readonly GivenFlag[]): readonly Remark[] {
  if (remark.kind === 'bypass-mode' && isGiven(flags, 'dangerously-skip-permissions'))
    return [{ ...remark, mode: '--dangerously-skip-permissions' }];
  // A step's settings are treated as the user's own settings.
  return remark.kind === 'no-effect-here' && /user settings|automatic mode/.test(remark.why)
    ? []
    : [remark];
}

function askRemarks(document: Document): readonly Remark[] {
  return Reader.of(document)
    .get('permissions')
    .get('ask')
    .texts()
    .map(({ value, place }) => ({ kind: 'ask-without-human', rule: value, place }));
}

/**
 * Whether the action runs in tag mode. In this mode, the action responds to comments that mention
 * it, and the agent has additional tools.
 */
function isTagMode({ isBase, isLegacy }: AgentAction, inputs: Reader): boolean {
  if (isBase) return false;
  if (isLegacy) return (inputs.get('mode').text() ?? 'tag') === 'tag';
  return !inputs.has('prompt') || isOn(inputs.get('track_progress'));
}

function isOn(value: Reader): boolean {
  return shownValue(value.value()).toLowerCase() === 'true';
}

/** Returns the tools and the mode that the action uses to respond to comments. */
function tagOverlay(inputs: Reader, place: Place): ClaudeOverlay {
  const isSigned = isOn(inputs.get('use_commit_signing'));
  const tools = [
    'Glob',
    'Grep',
    'LS',
    'Read',
    'mcp__github_comment__update_claude_comment',
    ...(isSigned
      ? ['mcp__github_file_ops__commit_files', 'mcp__github_file_ops__delete_files']
      : ['Bash(git add:*)', 'Bash(git commit:*)', 'Bash(git rm:*)']),
  ];
  return {
    rules: rulesOfWords('allow', tools, 'every comma', place),
    mode: { mode: 'acceptEdits', place },
  };
}

function legacyRules(inputs: Reader): readonly PlacedRule[] {
  const rulesOf = (list: 'allow' | 'deny', key: string): readonly PlacedRule[] => {
    const input = inputs.get(key);
    return rulesOfWords(list, (input.text() ?? '').split('\n'), 'every comma', input.place);
  };
  return [...rulesOf('deny', 'disallowed_tools'), ...rulesOf('allow', 'allowed_tools')];
}

/** Returns the members of an input that contains a list separated by commas or line breaks. */
function listIn(input: Reader): readonly string[] {
  return splitList(shownValue(input.value()), { atBlanks: false });
}

/** Reads the action's inputs that are not arguments for Claude Code. */
function readInputs(inputs: Reader, { isLegacy, isBase }: AgentAction): ReadSettings {
  const names = (key: string, subject: string): Setting => {
    const input = inputs.get(key);
    const members = listIn(input);
    const isAll = members.includes('*');
    return setOf(key, subject, isAll ? undefined : members, {
      place: input.place,
      ...(isAll && { words: '"*"' }),
    });
  };
  const output = inputs.get('show_full_output');
  const token = inputs.get('github_token');
  const mcp = inputs.get('mcp_config').text();
  const servers =
    mcp !== undefined && isLegacy ? serversOf(mcp, inputs.get('mcp_config').place) : undefined;
  return {
    ...NOTHING_SET,
    settings: [
      names('allowed_bots', 'the list of bots that may start the agent ("allowed_bots")'),
      names(
        'allowed_non_write_users',
        'the list of users without write access who may start the agent ("allowed_non_write_users")',
      ),
      names('additional_permissions', 'the list "additional_permissions"'),
      switchOf('show_full_output', "the agent's full output in the log", isOn(output), output),
      ...(isBase ? [] : [tokenOf(token)]),
      switchOf(
        'enableAllProjectMcpServers',
        'the automatic start of every server in ".mcp.json"',
        true,
      ),
    ],
    code: [
      ...listIn(inputs.get('plugins')).map((text) =>
        pluginCode('plugin', text, inputs.get('plugins').place),
      ),
      ...listIn(inputs.get('plugin_marketplaces')).map((text) =>
        pluginCode('marketplace', text, inputs.get('plugin_marketplaces').place),
      ),
      ...(servers?.code ?? []),
    ],
    opaque: servers?.opaque ?? [],
    remarks: isLegacy ? [] : deadInputs(inputs),
  };
}

/** Returns a setting that states which GitHub token the agent uses. */
function tokenOf(token: Reader): Setting {
  const text = token.text()?.replace(/^\$\{\{\s*|\s*\}\}$/g, '');
  return {
    key: 'github_token',
    subject: "the agent's token",
    order: { kind: 'mixed' },
    value: text ?? null,
    words: text === undefined ? "the token of the action's app" : quoted(withoutSecrets(text)),
    place: token.place,
  };
}

const REPLACEMENTS: Readonly<Record<string, string>> = {
  allowed_tools: 'claude_args with --allowedTools',
  disallowed_tools: 'claude_args with --disallowedTools',
  mcp_config: 'claude_args with --mcp-config',
  claude_env: 'settings',
};

function deadInputs(inputs: Reader): readonly Remark[] {
  return LEGACY_INPUTS.filter((key) => inputs.has(key)).flatMap((key): readonly Remark[] => {
    const instead = REPLACEMENTS[key];
    if (instead === undefined) return [];
    const why = `version 1 of the action ignores it and reads ${instead}`;
    return [{ kind: 'no-effect-here', key, why, place: inputs.get(key).place }];
  });
}

/** Returns the GitHub expressions in the arguments. An expression can expand to any options. */
function expressionsOf(input: Reader, flags: readonly GivenFlag[]): ReadSettings {
  const harmless = flags
    .filter(({ name }) => PLAIN_FLAGS.test(name))
    .flatMap(({ values }) => values);
  const found = [...(input.text() ?? '').matchAll(/\$\{\{[\s\S]*?\}\}/g)].map(([text]) => text);
  const texts = found.filter((text) => !harmless.some((value) => value.includes(text)));
  if (texts.length === 0) return NOTHING_SET;
  return {
    ...NOTHING_SET,
    opaque: [
      {
        key: 'claude_args expressions',
        subject: `the expression ${quoted(texts[0] ?? '')} in "claude_args"`,
        text: JSON.stringify(texts),
        place: placeWithin(input.place, texts[0] ?? ''),
        why: 'its value is known only at run time',
      },
    ],
  };
}
