import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import { requestOfCall } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  PermissionFile,
  Remark,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { dangerOf } from '../code.ts';
import { readServers } from '../mcp/servers.ts';
import { secretsIn, withoutSecrets } from '../secrets.ts';
import {
  defaultSettings,
  joinSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
  readSettings,
} from '../settings-table.ts';
import {
  type ClaudeOverlay,
  type ClaudePermissions,
  opaqueRule,
  type PlacedRule,
  readClaudeCode,
  remarksOf,
} from './claude-code.ts';
import { AGENT_KEYS, FOREIGN_AGENT_KEYS, SKILL_KEYS, SKILL_SETTINGS } from './front-matter-keys.ts';
import { readHooks } from './hooks.ts';
import { MODES, type Mode } from './keys.ts';
import { promptCommands } from './prompt-commands.ts';
import { availableTools, listedEntries, listedRules } from './tool-lists.ts';

/*
 * Reads Claude Code's agents, skills and commands, which are Markdown files that change their
 * host's decisions (docs/reference/claude-code.md#agents).
 */

/** The changes that a Markdown file makes to its host, and the file's own content. */
interface ReadFrontMatter {
  readonly overlay: ClaudeOverlay;
  readonly code: readonly HostCode[];
  readonly remarks: readonly Remark[];
  readonly fallback?: HostPermissions['fallback'];
}

/** The host files that an agent, a skill or a command builds on. */
interface UnderlyingHost {
  readonly files: readonly PermissionFile[];
  /**
   * Whether the file's decisions are compared. If not, the file is only checked for remarks, and
   * the host's rules are read only when needed.
   */
  readonly isCompared: boolean;
}

/** Returns an agent's permissions, based on its host's files. */
export function readAgent(file: PermissionFile, host: UnderlyingHost): HostPermissions {
  return onHost(agentOf(file, host.files), file, host);
}

/**
 * Returns the permissions that apply while a skill or a command runs, based on its host's files.
 */
export function readSkill(
  file: PermissionFile,
  host: UnderlyingHost,
  subject: string,
): HostPermissions {
  return onHost(skillOf(file, subject), file, host);
}

/**
 * Returns the host's own permissions, in a format that can be compared with a skill's or command's
 * permissions.
 */
export function withoutSkill(host: readonly PermissionFile[], subject: string): HostPermissions {
  return {
    ...readClaudeCode(host, {
      words: `while ${subject} runs`,
      read: { ...NOTHING_SET, settings: defaultSettings(SKILL_SETTINGS) },
    }),
    code: [],
    opaque: [],
    remarks: [],
  };
}

/**
 * Returns the host's own permissions, in a format that can be compared with an agent's permissions.
 */
export function withoutAgent(host: readonly PermissionFile[]): HostPermissions {
  return { ...readClaudeCode(host), code: [], opaque: [], remarks: [] };
}

function onHost(
  { overlay, code, remarks, fallback }: ReadFrontMatter,
  { document }: PermissionFile,
  host: UnderlyingHost,
): ClaudePermissions {
  const { rules = [], read = NOTHING_SET } = overlay;
  let together: ClaudePermissions | undefined;
  const whole = (): ClaudePermissions => {
    together ??= readClaudeCode(host.files, overlay);
    return together;
  };
  const own = {
    ...(isPart(overlay) && code.length === 0 && { isPart: true as const }),
    ...(fallback && { fallback }),
    code,
    ownRules: rules.map(ownRule),
    opaque: [...read.opaque, ...rules.flatMap(opaqueRule)],
    remarks: [
      ...remarks,
      ...read.remarks,
      ...remarksOf(rules),
      ...secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
    ],
  };
  if (host.isCompared) return { ...readClaudeCode(host.files, overlay), ...own };
  return {
    ...own,
    get situations() {
      return whole().situations;
    },
    get parameters() {
      return whole().parameters;
    },
  };
}

/** Returns a rule and its examples without compiling the rule's patterns. */
function ownRule({ list, text, place, read }: PlacedRule) {
  const examples = read.kind === 'rule' ? read.examples.map(requestOfCall) : [];
  return { outcome: list, name: text, place, examples };
}

/** Whether a Markdown file's changes only restrict its host's permissions. */
function isPart({ mode, rules = [], read = NOTHING_SET }: ClaudeOverlay): boolean {
  return !mode && rules.every(({ list }) => list === 'deny') && read.opaque.length === 0;
}

/** Keys that Claude Code ignores in plugin agents. */
const NOT_IN_PLUGINS = ['hooks', 'mcpServers', 'permissionMode'];

function agentOf(
  { document, role }: PermissionFile,
  host: readonly PermissionFile[],
): ReadFrontMatter {
  const top = Reader.of(document);
  const missing = ['name', 'description'].find((key) => top.get(key).value() === undefined);
  if (missing !== undefined) {
    const why = `Claude Code skips an agent without ${quoted(missing)}`;
    return {
      overlay: {},
      code: [],
      remarks: [
        { kind: 'dead-rule', rule: 'tools', why, instead: `${missing}: …`, place: top.place },
      ],
    };
  }
  const isOfPlugin = role === 'plugin-agent';
  const { unindented } = document;
  const unread = unindented === undefined ? [] : [unreadMatter(top, unindented)];
  const mode = isOfPlugin ? undefined : modeOf(top.get('permissionMode'));
  const list = top.get('tools');
  // A plugin agent whose front matter cannot be parsed has all tools. Nothing is documented about
  // other agents, so a change to their lists is reported as one of unknown effect.
  const { available, remarks } = unindented === undefined ? availableTools(list) : { remarks: [] };
  const ignored = isOfPlugin ? NOT_IN_PLUGINS.filter((key) => top.has(key)) : [];
  const fallback = isOfPlugin ? undefined : fallbackOf(top.get('name').text(), host);
  return {
    ...(fallback && { fallback }),
    overlay: {
      rules: unindented === undefined ? listedRules(top.get('disallowedTools'), 'deny', false) : [],
      ...(available && { available, availableAt: list.place }),
      ...(mode && { mode }),
      read: joinSettings([
        agentSettings(top, isOfPlugin),
        ...(unindented === undefined || isOfPlugin ? [] : unreadLists(top)),
        fallback === 'unknown' ? builtInOf(top) : NOTHING_SET,
      ]),
    },
    code: isOfPlugin
      ? []
      : [...readHooks(top.get('hooks')), ...inlineServers(top.get('mcpServers'))],
    remarks: [
      ...unread,
      ...remarks,
      ...ignored.map((key) => noEffect(top, key, 'Claude Code ignores it in plugin agents')),
      ...FOREIGN_AGENT_KEYS.filter((key) => top.has(key) && !top.has('tools')).map((key) =>
        noEffect(
          top,
          key,
          'Claude Code reads only "tools", which is missing, so the agent has all tools',
        ),
      ),
      ...(mode?.mode === 'bypassPermissions'
        ? [{ kind: 'bypass-mode' as const, mode: mode.mode, place: mode.place }]
        : []),
    ],
  };
}

/** Returns the lists of tools in front matter that Claude Code may not be able to parse. */
function unreadLists(top: Reader): readonly ReadSettings[] {
  return ['tools', 'disallowedTools']
    .filter((key) => top.has(key))
    .map((key) => opaqueOf(key, top.get(key), 'Claude Code may not be able to read it'));
}

/** Returns the remark on front matter that Claude Code cannot parse because of its prose. */
function unreadMatter(top: Reader, key: string): Remark {
  const why = `Claude Code cannot parse the front matter, because the text of ${quoted(key)} continues on lines without indentation`;
  const { place } = top.get(key);
  const list = ['tools', 'disallowedTools', 'allowed-tools', 'disallowed-tools'];
  const rule = list.find((each) => top.has(each)) ?? key;
  const advice = `write ${quoted(`${key}: |`)}, and indent the lines below it`;
  return { kind: 'dead-rule', rule, why, advice, place };
}

/**
 * Returns the agent that runs instead if this agent's file is removed, or undefined if none does.
 * `host` means that an agent with every tool takes over: a built-in agent or, if sessions start
 * with this agent, the session itself. `unknown` means a built-in agent with fewer tools.
 */
function fallbackOf(
  name: string | undefined,
  host: readonly PermissionFile[],
): HostPermissions['fallback'] {
  if (BUILT_IN_AGENTS.fewer.some((known) => known === name)) return 'unknown';
  const isFirst = host.some(({ document }) => Reader.of(document).get('agent').text() === name);
  return isFirst || BUILT_IN_AGENTS.all.some((known) => known === name) ? 'host' : undefined;
}

/** Records that an agent replaces a built-in agent whose tools are not documented. */
function builtInOf(top: Reader): ReadSettings {
  const name = top.get('name');
  const why = `the tools of the built-in agent ${quoted(name.text() ?? '')} are not documented`;
  const { opaque, ...rest } = opaqueOf('built-in agent', name, why);
  const subject = 'the agent that replaces the built-in agent';
  return { ...rest, opaque: opaque.map((value) => ({ ...value, subject })) };
}

function noEffect(top: Reader, key: string, why: string): Remark {
  return { kind: 'no-effect-here', key, why, place: top.get(key).place };
}

function modeOf(value: Reader): ClaudeOverlay['mode'] {
  const text = value.text();
  const mode: Mode | undefined =
    text === 'manual' ? 'default' : MODES.find((known) => known === text);
  return mode && { mode, place: value.place };
}

function agentSettings(top: Reader, isOfPlugin: boolean): ReadSettings {
  const mode = top.get('permissionMode');
  const isUnknown = !isOfPlugin && mode.exists && modeOf(mode) === undefined;
  return joinSettings([
    readSettings(top, AGENT_KEYS),
    isolationOf(top.get('isolation')),
    isUnknown
      ? opaqueOf('permissionMode', mode, 'Claude Code has no mode with this name')
      : NOTHING_SET,
  ]);
}

/** Reads whether an agent works in the repository itself or in a copy of it. */
function isolationOf(value: Reader): ReadSettings {
  if (!value.exists) return NOTHING_SET;
  const isCopy = value.text() === 'worktree';
  const why = 'it determines which files the agent edits';
  return opaqueOf('isolation', value, why, isCopy ? 'restricts' : undefined);
}

/**
 * Reads the servers that an agent's own file defines. A name alone refers to a host's server, and
 * is ignored.
 */
function inlineServers(servers: Reader): readonly HostCode[] {
  const maps = servers.isMap ? [servers] : servers.items().filter(({ isMap }) => isMap);
  return maps.flatMap((map) => readServers(map).map(({ code }) => code));
}

function skillOf({ document }: PermissionFile, subject: string): ReadFrontMatter {
  const top = Reader.of(document);
  return {
    overlay: {
      rules: [
        ...listedRules(top.get('disallowed-tools'), 'deny', true),
        ...listedRules(top.get('allowed-tools'), 'allow', true).filter(
          ({ text }) => !isUngranted(text),
        ),
      ],
      words: `while ${subject} runs`,
      read: joinSettings([
        { ...NOTHING_SET, settings: [...defaultSettings(SKILL_SETTINGS), ...pathsOf(top)] },
        readSettings(top, SKILL_KEYS),
        forkOf(top),
      ]),
    },
    code: [
      ...readHooks(top.get('hooks')),
      ...promptCommands(document).map(({ text, place }): HostCode => {
        const danger = dangerOf(text);
        return {
          key: 'text',
          subject,
          text: withoutSecrets(text),
          identity: text,
          place,
          ...(danger && { danger }),
        };
      }),
    ],
    remarks: document.unindented === undefined ? [] : [unreadMatter(top, document.unindented)],
  };
}

/**
 * Returns the paths for which Claude Code loads a skill automatically. If the list is missing,
 * Claude Code can load the skill for any path.
 */
function pathsOf(top: Reader): readonly Setting[] {
  const paths = listedEntries(top.get('paths'), false);
  if (paths === undefined) return [];
  const value = [...new Set(paths.map(({ text }) => text))].sort();
  return [
    {
      key: 'paths',
      subject: 'the list of files that start the skill automatically',
      order: { kind: 'set' },
      value,
      words: value.length === 0 ? 'empty' : value.map((text) => quoted(text)).join(', '),
      place: top.get('paths').place,
    },
  ];
}

/** Claude Code's built-in agents. Agents in `all` have every tool, and agents in `fewer` do not. */
const BUILT_IN_AGENTS = {
  all: ['general-purpose'],
  fewer: ['Explore', 'Plan', 'statusline-setup', 'claude-code-guide'],
} as const;

/**
 * Reads which agent runs a skill. Without `context: fork`, the session itself runs the skill, and
 * the key `agent` has no effect.
 */
function forkOf(top: Reader): ReadSettings {
  const [context, agent] = [top.get('context'), top.get('agent')];
  if (!context.exists) return NOTHING_SET;
  if (context.text() !== 'fork')
    return opaqueOf('context', context, 'the host does not document this value');
  const name = agent.text() ?? 'general-purpose';
  if (BUILT_IN_AGENTS.all.some((known) => known === name)) return NOTHING_SET;
  const isNarrower = BUILT_IN_AGENTS.fewer.some((known) => known === name);
  const why = 'the skill runs with the tools and the mode of this agent';
  return opaqueOf('agent', agent, why, isNarrower ? 'restricts' : undefined);
}

/** Whether a tool always asks for approval, regardless of a skill's rules. */
function isUngranted(tool: string): boolean {
  return tool === 'AskUserQuestion';
}
