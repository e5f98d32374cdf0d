import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import { requestOfCall } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  PermissionFile,
  Remark,
} from '../../../model/host-permissions.ts';
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
  type SettingsTable,
} from '../settings-table.ts';
import {
  type ClaudeOverlay,
  type ClaudePermissions,
  opaqueRule,
  type PlacedRule,
  readClaudeCode,
  remarksOf,
} from './claude-code.ts';
import { readHooks } from './hooks.ts';
import { MODES, type Mode } from './keys.ts';
import { promptCommands } from './prompt-commands.ts';
import { availableTools, listedRules } from './tool-lists.ts';

/*
 * Reads the agents, skills and commands of Claude Code: Markdown files that change the decisions of
 * their host (docs/reference/claude-code.md#agents).
 */

/** The changes that a Markdown file makes to its host, and the content of the file itself. */
interface ReadFrontMatter {
  readonly overlay: ClaudeOverlay;
  readonly code: readonly HostCode[];
  readonly remarks: readonly Remark[];
}

/** The host's own files, to which an agent, a skill or a command belongs. */
interface UnderlyingHost {
  readonly files: readonly PermissionFile[];
  /**
   * Whether decisions are compared. If not, the file is only searched for remarks, and the host's
   * rules are read only when they are needed.
   */
  readonly isCompared: boolean;
}

/** The keys of skills and commands that count as settings. */
const SKILL_SETTINGS: SettingsTable = {
  'disable-model-invocation': { kind: 'boolean', wider: false, absent: false },
};

/** Returns the permissions of an agent, based on the files of its host. */
export function readAgent(file: PermissionFile, host: UnderlyingHost): HostPermissions {
  return onHost(agentOf(file), file, host);
}

/**
 * Returns the permissions that apply while a skill or a command runs, based on the files of its
 * host.
 */
export function readSkill(
  file: PermissionFile,
  host: UnderlyingHost,
  subject: string,
): HostPermissions {
  return onHost(skillOf(file, subject), file, host);
}

/**
 * Returns the permissions of the host alone, in a form that can be compared with those of a skill
 * or command.
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
 * Returns the permissions of the host alone, in a form that can be compared with those of an agent.
 */
export function withoutAgent(host: readonly PermissionFile[]): HostPermissions {
  return { ...readClaudeCode(host), code: [], opaque: [], remarks: [] };
}

function onHost(
  { overlay, code, remarks }: ReadFrontMatter,
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
    code,
    ownRules: rules.map(ownRule),
    opaque: [...read.opaque, ...rules.flatMap(opaqueRule)],
    remarks: [
      ...remarks,
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

/** Returns a rule with its examples. Does not compile its patterns. */
function ownRule({ list, text, place, read }: PlacedRule) {
  const examples = read.kind === 'rule' ? read.examples.map(requestOfCall) : [];
  return { outcome: list, name: text, place, examples };
}

/** Whether an overlay only restricts what its host permits. */
function isPart({ mode, rules = [], read = NOTHING_SET }: ClaudeOverlay): boolean {
  return !mode && rules.every(({ list }) => list === 'deny') && read.opaque.length === 0;
}

/** Keys that other hosts use in agents, but that Claude Code ignores. */
const FOREIGN = ['allowedTools', 'allowed-tools', 'allowed_tools'];
/** Keys that Claude Code ignores in the agents of a plugin. */
const NOT_IN_PLUGINS = ['hooks', 'mcpServers', 'permissionMode'];

function agentOf({ document, role }: PermissionFile): ReadFrontMatter {
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
  const mode = isOfPlugin ? undefined : modeOf(top.get('permissionMode'));
  const list = top.get('tools');
  const { available, remarks } = availableTools(list);
  const ignored = isOfPlugin ? NOT_IN_PLUGINS.filter((key) => top.has(key)) : [];
  return {
    overlay: {
      rules: listedRules(top.get('disallowedTools'), 'deny', false),
      ...(available && { available, availableAt: list.place }),
      ...(mode && { mode }),
      read: agentSettings(top, isOfPlugin),
    },
    code: isOfPlugin
      ? []
      : [...readHooks(top.get('hooks')), ...inlineServers(top.get('mcpServers'))],
    remarks: [
      ...remarks,
      ...ignored.map((key) => noEffect(top, key, 'Claude Code ignores it in agents of a plugin')),
      ...FOREIGN.filter((key) => top.has(key) && !top.has('tools')).map((key) =>
        noEffect(top, key, 'the tools of an agent are in "tools", and this agent has all of them'),
      ),
      ...(mode?.mode === 'bypassPermissions'
        ? [{ kind: 'bypass-mode' as const, mode: mode.mode, place: mode.place }]
        : []),
    ],
  };
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
    top.has('memory')
      ? opaqueOf('memory', top.get('memory'), 'the agent gets tools to read and edit its memory')
      : NOTHING_SET,
    isUnknown
      ? opaqueOf('permissionMode', mode, 'Claude Code has no mode of this name')
      : NOTHING_SET,
  ]);
}

/**
 * Reads the servers that an agent defines itself. An entry that is only a name refers to a server
 * of the host.
 */
function inlineServers(servers: Reader): readonly HostCode[] {
  const maps = servers.isMap ? [servers] : servers.items().filter(({ isMap }) => isMap);
  return maps.flatMap((map) => readServers(map).map(({ code }) => code));
}

function skillOf({ document }: PermissionFile, subject: string): ReadFrontMatter {
  const top = Reader.of(document);
  const known = SKILL_SETTINGS;
  const others = Object.fromEntries(
    top.entries().map(([key]) => [key, { kind: 'neutral' } as const]),
  );
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
        { ...NOTHING_SET, settings: defaultSettings(known) },
        readSettings(top, { ...others, ...known }),
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
    remarks: [],
  };
}

/** Whether a rule is about a tool that always needs approval, regardless of what a skill grants. */
function isUngranted(tool: string): boolean {
  return tool === 'AskUserQuestion';
}
