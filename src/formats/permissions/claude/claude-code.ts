import type { Place } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import { topOf } from '../../../finding/finding.ts';
import { quoted } from '../../../finding/words.ts';
import type { Level, Stage } from '../../../model/decision.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS, type CallKind } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  OpaqueValue,
  PermissionFile,
  Remark,
  Situation,
} from '../../../model/host-permissions.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { dangerOf } from '../code.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { type McpServer, readServers } from '../mcp/servers.ts';
import { callPattern, either } from '../patterns.ts';
import { secretsIn, withoutSecrets } from '../secrets.ts';
import {
  codeOf,
  defaultSettings,
  joinSettings,
  mergeSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
  readSettings,
} from '../settings-table.ts';
import { shownValue } from '../shown-value.ts';
import { readHooks } from './hooks.ts';
import { CLAUDE_KEYS, classOfVariable, type Mode, modeOf } from './keys.ts';
import { askLevel, modeRules, otherLevel, protectedRules, uncoveredRule } from './modes.ts';
import {
  CLAUDE_KINDS,
  KINDS_OF_TOOL,
  LISTS,
  type ReadRule,
  type RuleList,
  readRule,
  sampleOf,
} from './rules.ts';
import { SHELL_REQUESTS } from './shell-rules.ts';

/*
 * Claude Code: `.claude/settings.json`, `.claude/settings.local.json` and `.mcp.json`
 * (docs/reference/claude-code.md).
 */

/** A rule, what it means, and its place. */
export interface PlacedRule {
  readonly list: RuleList;
  readonly text: string;
  readonly place: Place;
  readonly read: ReadRule;
}

/** What agents, skills and command lines change about the rules of their host. */
export interface ClaudeOverlay {
  readonly rules?: readonly PlacedRule[];
  /** The only tools that are available; rules of the list `allow`. Absent if all are. */
  readonly available?: readonly PlacedRule[];
  /** The place of the list of available tools. */
  readonly availableAt?: Place;
  /** The mode in force. Null if there is none, whatever the files say. */
  readonly mode?: { readonly mode: Mode; readonly place: Place } | null;
  readonly read?: ReadSettings;
  /** When the overlay applies, for the middle of a sentence. Absent if it always does. */
  readonly words?: string;
  /** Whether nobody can answer a question, so that it is a denial. */
  readonly isUnattended?: boolean;
}

/** Returns what the files of Claude Code in one folder let its agent do. */
export function readClaudeCode(
  files: readonly PermissionFile[],
  overlay: ClaudeOverlay = {},
): HostPermissions {
  const settings = files.filter(({ role }) => role === 'settings' || role === 'local');
  const tops = settings.map(({ document }) => Reader.of(document));
  const rules = [
    ...tops.flatMap((top) => rulesOf(top.get('permissions'))),
    ...(overlay.rules ?? []),
  ];
  const servers = files
    .filter(({ role }) => role === 'mcp')
    .flatMap(({ document }) => readServers(Reader.of(document).get('mcpServers')));
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(CLAUDE_KEYS) },
    ...tops.map((top) => readTop(top)),
    ...(overlay.read ? [overlay.read] : []),
  ]);
  const stated =
    overlay.mode === undefined
      ? tops.map(statedMode).findLast((mode) => mode !== undefined)
      : (overlay.mode ?? undefined);
  const folders = additionalFolders(read);
  const usable =
    isBypassDisabled(read) && stated?.mode === 'bypassPermissions' ? undefined : stated;
  const modes: readonly Mode[] = usable ? [usable.mode] : ['default', 'auto'];
  const situations = (usable ? ['default', 'auto'] : modes).map((id, index): Situation => {
    const mode = usable?.mode ?? (id as Mode);
    return {
      id,
      ...wordsOf(overlay.words, index),
      basis: usable ? `the mode ${quoted(usable.mode)}` : 'the mode of the user',
      policy: {
        stages: stagesOf(rules, mode, usable?.place, folders, overlay),
        otherwise: otherwiseRule(answered(otherLevel(mode), overlay), usable?.place),
        outcomes: ['deny', 'ask', 'allow', 'mode', 'tools'],
        settings: index === 0 ? read.settings : [],
        fields: CALL_FIELDS,
        requests: REQUESTS,
      },
    };
  });
  const [usual, ...others] = situations;
  if (usual === undefined) throw new Error('Claude Code has no situation');
  return {
    situations: [usual, ...others],
    ...(usable && { mode: usable.mode }),
    withModeOf: (other) => {
      const place = usable?.place ?? (files[0] && topOf(files[0].document));
      const mode = modeOf(other.mode);
      const forced = { ...overlay, mode: mode && place ? { mode, place } : null };
      return readClaudeCode(files, forced).situations;
    },
    code: [...read.code, ...codeOfServers(servers, read, rules)],
    opaque: [...read.opaque, ...rules.flatMap(opaqueRule)],
    remarks: [
      ...read.remarks,
      ...remarksOf(rules),
      ...(usable?.mode === 'bypassPermissions'
        ? [{ kind: 'bypass-mode' as const, mode: usable.mode, place: usable.place }]
        : []),
      ...files.flatMap(({ document }) =>
        secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
      ),
    ],
  };
}

function wordsOf(words: string | undefined, index: number): { readonly words?: string } {
  const parts = [
    ...(words === undefined ? [] : [words]),
    ...(index > 0 ? ['in sessions that start in automatic mode'] : []),
  ];
  return parts.length === 0 ? {} : { words: parts.join(', ') };
}

/** Returns the code of the servers in `.mcp.json` that the settings do not keep from starting. */
function codeOfServers(
  servers: readonly McpServer[],
  { settings }: ReadSettings,
  rules: readonly PlacedRule[],
): readonly HostCode[] {
  const value = settings.find(({ key }) => key === 'disabledMcpjsonServers')?.value;
  const disabled = new Set(Array.isArray(value) ? value.map(String) : []);
  return servers.filter(({ name }) => !disabled.has(name)).map((server) => withRule(server, rules));
}

/** Returns the code of a server, with the rule that already allows its tools. */
function withRule({ name, code }: McpServer, rules: readonly PlacedRule[]): HostCode {
  const tool = `mcp__${name.replace(/[^A-Za-z0-9_-]/g, '_')}`;
  const rule = rules.find(
    ({ list, text }) => list === 'allow' && (text === tool || text.startsWith(`${tool}__`)),
  );
  if (rule === undefined) return code;
  const tools =
    rule.text === tool || rule.text === `${tool}__*` ? 'its tools' : 'some of its tools';
  return {
    ...code,
    also: `the allow rule ${quoted(rule.text)} lets the agent use ${tools} without a question`,
  };
}

const CHAR = `[^${FIELD_BREAK}]`;
/** Paths that a host never tries, because it resolves `.`, `..` and repeated slashes first. */
const UNRESOLVED = [
  `(?:${CHAR}*/)?\\.(?:/${CHAR}*)?`,
  `${CHAR}*//${CHAR}*`,
  `(?:${CHAR}*/)?(?:[^./${FIELD_BREAK}][^/${FIELD_BREAK}]*|\\.[^./${FIELD_BREAK}][^/${FIELD_BREAK}]*)/\\.\\.(?:/${CHAR}*)?`,
  `/\\.\\.(?:/${CHAR}*)?`,
  `${CHAR}*/`,
].join('|');

/** Which strings are requests to Claude Code. */
const REQUESTS = {
  possible: [
    ...SHELL_REQUESTS.possible,
    callPattern(['read', 'edit', 'write', 'notebook', 'agent', 'skill'], `${CHAR}+`, ''),
    callPattern(['fetch'], '[a-z0-9.-]+', ''),
    callPattern(['mcp'], 'mcp__[A-Za-z0-9_-]+', ''),
    callPattern(['tool'], '[A-Z][A-Za-z0-9]*', ''),
  ],
  impossible: [
    ...SHELL_REQUESTS.impossible,
    callPattern(['read', 'edit', 'write', 'notebook'], UNRESOLVED),
    callPattern(['tool'], either(Object.keys(KINDS_OF_TOOL)), ''),
  ],
};

/** Reads the rules of a map with the lists `deny`, `ask` and `allow`. */
export function rulesOf(permissions: Reader): readonly PlacedRule[] {
  return LISTS.flatMap((list) =>
    permissions
      .get(list)
      .texts()
      .map(({ value, place }) => placedRule(list, value, place)),
  );
}

/** Reads one rule. */
export function placedRule(list: RuleList, text: string, place: Place): PlacedRule {
  return { list, text, place, read: readRule(text, list) };
}

function statedMode(top: Reader): { readonly mode: Mode; readonly place: Place } | undefined {
  const value = top.get('permissions').get('defaultMode');
  const mode = modeOf(value.text());
  return mode && { mode, place: value.place };
}

function isBypassDisabled({ settings }: ReadSettings): boolean {
  return settings.some(
    ({ key, value }) => key === 'permissions.disableBypassPermissionsMode' && value === 'disable',
  );
}

function additionalFolders({ settings }: ReadSettings): readonly string[] {
  const value = settings.find(({ key }) => key === 'permissions.additionalDirectories')?.value;
  return Array.isArray(value) ? value.map((folder) => String(folder).replace(/\/+$/, '')) : [];
}

function stagesOf(
  rules: readonly PlacedRule[],
  mode: Mode,
  at: Place | undefined,
  folders: readonly string[],
  { available, availableAt, isUnattended = false }: ClaudeOverlay,
): readonly Stage[] {
  const asked: Level = isUnattended ? 'denied' : askLevel(mode);
  const stage = (list: readonly HostRule[]): Stage => ({
    role: 'decides',
    combinator: 'first',
    rules: list,
  });
  const allow = rules.filter(({ list }) => list === 'allow');
  const isPrefix = ({ read }: PlacedRule): boolean =>
    read.kind === 'rule' && !read.isExact && read.patterns.some((text) => text.includes('shell'));
  const levelOf = ({ read }: PlacedRule): Level =>
    mode === 'auto' && read.kind === 'rule' && read.isBroad ? 'warned' : 'allowed';
  const ofMode = (list: readonly HostRule[]): readonly HostRule[] =>
    isUnattended
      ? list.map((rule) => (rule.level === 'needs approval' ? { ...rule, level: 'denied' } : rule))
      : list;
  return [
    ...(available ? [stage([unavailableRule(available, availableAt)])] : []),
    stage(rulesIn(rules, 'deny', 'denied')),
    stage(rulesIn(rules, 'ask', asked)),
    stage(ofMode(protectedRules(mode, at))),
    stage(allow.filter((rule) => !isPrefix(rule)).flatMap((rule) => ruleOf(rule, levelOf(rule)))),
    stage(ofMode([uncoveredRule(mode, at)])),
    stage(allow.filter(isPrefix).flatMap((rule) => ruleOf(rule, levelOf(rule)))),
    stage(ofMode(modeRules(mode, at, folders))),
  ];
}

/** Returns the level of calls of a level, where a question that nobody can answer is a denial. */
function answered(level: Level, { isUnattended = false }: ClaudeOverlay): Level {
  return isUnattended && level === 'needs approval' ? 'denied' : level;
}

function rulesIn(rules: readonly PlacedRule[], list: RuleList, level: Level): readonly HostRule[] {
  return rules.filter((rule) => rule.list === list).flatMap((rule) => ruleOf(rule, level));
}

function ruleOf({ list, text, place, read }: PlacedRule, level: Level): readonly HostRule[] {
  if (read.kind !== 'rule') return [];
  const { patterns, examples } = read;
  return [hostRule({ list, level, patterns, name: text, examples, place })];
}

/** Returns the rule that denies every call of a tool that is not available. */
function unavailableRule(available: readonly PlacedRule[], place: Place | undefined): HostRule {
  const kinds: readonly CallKind[] = CLAUDE_KINDS;
  return hostRule({
    list: 'tools',
    level: 'denied',
    patterns: [callPattern(kinds, `[^${FIELD_BREAK}]*`)],
    except: available.flatMap(({ read }) => (read.kind === 'rule' ? read.patterns : [])),
    name: available.map(({ text }) => text).join(', '),
    examples: [
      ...kinds.map((kind) => sampleOf(kind)),
      ...available.flatMap(({ read }) => (read.kind === 'rule' ? read.examples : [])),
    ],
    ...(place && { place }),
  });
}

/** Returns the value of a rule that is compared only as text. Empty for every other rule. */
export function opaqueRule({ list, text, place, read }: PlacedRule): readonly OpaqueValue[] {
  if (read.kind !== 'opaque') return [];
  return [
    {
      key: JSON.stringify([list, text]),
      subject: `the ${list} rule ${quoted(withoutSecrets(text))}`,
      text,
      place,
      effect: list === 'allow' ? 'grants' : 'restricts',
      why: read.why,
    },
  ];
}

/** Returns what deserves attention about some rules. */
export function remarksOf(rules: readonly PlacedRule[]): readonly Remark[] {
  return rules.flatMap(({ list, text, place, read }): readonly Remark[] => {
    const rule = withoutSecrets(text);
    if (read.kind === 'dead') {
      const { why, instead } = read;
      return [{ kind: 'dead-rule', rule, why, ...(instead !== undefined && { instead }), place }];
    }
    return read.kind === 'rule' && list === 'allow' && read.everything !== undefined && read.isBroad
      ? [{ kind: 'allows-everything', rule, what: read.everything, place }]
      : [];
  });
}

/** Reads the keys of a settings file that are not rules. */
function readTop(top: Reader): ReadSettings {
  return joinSettings([
    readSettings(top, CLAUDE_KEYS),
    { ...NOTHING_SET, code: readHooks(top.get('hooks')) },
    readVariables(top.get('env')),
    readPlugins(top.get('enabledPlugins')),
    ...['extraKnownMarketplaces', 'additionalMarketplaces'].map((key) =>
      readMarketplaces(top.get(key)),
    ),
    ...['statusLine', 'subagentStatusLine', 'fileSuggestion'].map((key) =>
      readCommand(key, top.get(key)),
    ),
    readUnknownMode(top.get('permissions').get('defaultMode')),
  ]);
}

function readUnknownMode(value: Reader): ReadSettings {
  const text = value.text();
  if (!value.exists || modeOf(text) !== undefined) return NOTHING_SET;
  if (text !== 'auto')
    return opaqueOf('permissions.defaultMode', value, 'Claude Code has no mode of this name');
  const why = 'a file of a repository cannot start a session in automatic mode';
  return {
    ...NOTHING_SET,
    remarks: [
      { kind: 'no-effect-here', key: 'permissions.defaultMode: auto', why, place: value.place },
    ],
  };
}

function readCommand(key: string, value: Reader): ReadSettings {
  const command = value.text() ?? value.get('command').text();
  if (command === undefined) return NOTHING_SET;
  return {
    ...NOTHING_SET,
    code: [withDanger(codeOf(key, `the setting ${quoted(key)}`, command, value))],
  };
}

function withDanger(code: HostCode): HostCode {
  const danger = dangerOf(code.text);
  return danger ? { ...code, danger } : code;
}

function readVariables(env: Reader): ReadSettings {
  return joinSettings(
    env.entries().map(([name, value]): ReadSettings => {
      const text = shownValue(value.value());
      const { place } = value;
      const key = `env.${name}`;
      const subject = `the variable ${quoted(name)}`;
      const kind = classOfVariable(name);
      switch (kind) {
        case 'neutral':
          return NOTHING_SET;
        case 'ignored':
          return {
            ...NOTHING_SET,
            remarks: [{ kind: 'no-effect-here', key, why: 'a repository cannot set it', place }],
          };
        case 'redirects':
          return {
            ...opaqueOf(key, value, 'it changes where requests and their contents are sent'),
            remarks: [{ kind: 'redirects-traffic', key: name, value: withoutSecrets(text), place }],
          };
        case 'code':
          return { ...NOTHING_SET, code: [codeOf(key, subject, text, value)] };
        case 'loosens':
          return opaqueOf(key, value, 'it loosens how commands are run');
        case 'unknown':
          return opaqueOf(
            key,
            value,
            'every command sees the variable, and Card Gate does not know it',
          );
        default:
          return kind satisfies never;
      }
    }),
  );
}

function readPlugins(plugins: Reader): ReadSettings {
  return {
    ...NOTHING_SET,
    code: plugins.entries().flatMap(([name, value]): readonly HostCode[] => {
      if (value.boolean() === false) return [];
      return [codeOf(`plugin ${name}`, `the plugin ${quoted(name)}`, name, value)];
    }),
  };
}

function readMarketplaces(map: Reader): ReadSettings {
  return {
    ...NOTHING_SET,
    code: map.entries().map(([name, value]) => {
      const source = value.get('source');
      const text = ['repo', 'url', 'path', 'package']
        .map((key) => source.get(key).text())
        .find((each) => each !== undefined);
      return codeOf(
        `marketplace ${name}`,
        `the plugin marketplace ${quoted(name)}`,
        text ?? name,
        value,
      );
    }),
  };
}
