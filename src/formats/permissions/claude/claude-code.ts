import type { Place } from '../../../document/document.ts';
import { Reader } from '../../../document/reader.ts';
import { topOf } from '../../../finding/finding.ts';
import { quoted } from '../../../finding/words.ts';
import type { DecisionPolicy, Level, Stage } from '../../../model/decision.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS, type CallKind, requestOfCall } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  OpaqueValue,
  PermissionFile,
  Remark,
  Situation,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { dangerOf } from '../code.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { type McpServer, misspeltServerKeys, readServers } from '../mcp/servers.ts';
import { callPattern, either } from '../patterns.ts';
import { secretsIn, shownValue, withoutSecrets } from '../secrets.ts';
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
import { readHooks } from './hooks.ts';
import { CLAUDE_KEYS, classOfVariable, MANAGED_KEYS, type Mode, modeOf } from './keys.ts';
import {
  askLevel,
  modeRules,
  OTHER_CALLS,
  otherLevel,
  protectedRules,
  uncoveredRule,
} from './modes.ts';
import { type ParameterRule, parameterMatcher } from './parameters.ts';
import {
  CLAUDE_KINDS,
  KINDS_OF_TOOL,
  LISTS,
  type ReadRule,
  type RuleList,
  readRule,
  sampleOf,
} from './rules.ts';
import { everyShellPattern, readShellRule, SHELL_REQUESTS, shellPatterns } from './shell-rules.ts';

/*
 * Claude Code: `.claude/settings.json`, `.claude/settings.local.json` and `.mcp.json`
 * (docs/reference/claude-code.md).
 */

/** A parsed rule and its location in the file. */
export interface PlacedRule {
  readonly list: RuleList;
  readonly text: string;
  readonly place: Place;
  readonly read: ReadRule;
}

/** The changes that an agent, a skill or a command line makes to the host's rules. */
export interface ClaudeOverlay {
  readonly rules?: readonly PlacedRule[];
  /** The available tools, as `allow` rules. Absent if all tools are available. */
  readonly available?: readonly PlacedRule[];
  /** The location of the list of available tools. Absent if there is no list. */
  readonly availableAt?: Place;
  /** The active mode. Null if no mode is active, even if the files set one. */
  readonly mode?: { readonly mode: Mode; readonly place: Place } | null;
  readonly read?: ReadSettings;
  /**
   * A phrase, for use within a sentence, that describes when the overlay applies. Absent if the
   * overlay always applies.
   */
  readonly words?: string;
  /** Whether nobody can answer approval requests. If so, calls that need approval are denied. */
  readonly isUnattended?: boolean;
}

/** The permissions in Claude Code's files, including rules that are used only to evaluate calls. */
export interface ClaudePermissions extends HostPermissions {
  /** Rules for call parameters. Comparisons treat these rules as text. */
  readonly parameters: readonly ParameterRule[];
}

/** The role of an organisation's managed settings. Files in a repository never have this role. */
export const MANAGED_ROLE = 'managed';
/** The roles of the settings files whose keys and rules are read. */
const SETTINGS_ROLES: readonly string[] = ['settings', 'local', MANAGED_ROLE];

/** Returns the permissions that Claude Code's files in one folder grant. */
export function readClaudeCode(
  files: readonly PermissionFile[],
  overlay: ClaudeOverlay = {},
): ClaudePermissions {
  const settings = files.filter(({ role }) => SETTINGS_ROLES.includes(role));
  const tops = settings.map(({ document }) => Reader.of(document));
  const isManaged = settings.some(({ role }) => role === MANAGED_ROLE);
  const rules = [
    ...tops.flatMap((top) => rulesOf(top.get('permissions'))),
    ...(overlay.rules ?? []),
  ];
  const serverFiles = files
    .filter(({ role }) => role === 'mcp')
    .map(({ document }) => Reader.of(document));
  const servers = serverFiles.flatMap((top) => readServers(top.get('mcpServers')));
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(isManaged ? MANAGED_KEYS : CLAUDE_KEYS) },
    ...tops.map((top) => readTop(top, isManaged)),
    ...(overlay.read ? [overlay.read] : []),
  ]);
  const stated =
    overlay.mode === undefined
      ? tops.map(statedMode).findLast((mode) => mode !== undefined)
      : (overlay.mode ?? undefined);
  const usable =
    isBypassDisabled(read) && stated?.mode === 'bypassPermissions' ? undefined : stated;
  return {
    situations: situationsOf(rules, read, usable, overlay),
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
      ...serverFiles.flatMap((top) => misspeltServerKeys(top, 'mcpServers')),
      ...remarksOf(rules),
      ...(usable?.mode === 'bypassPermissions'
        ? [{ kind: 'bypass-mode' as const, mode: usable.mode, place: usable.place }]
        : []),
      ...files.flatMap(({ document }) =>
        secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
      ),
    ],
    parameters: rules.flatMap(parameterRuleOf),
  };
}

function wordsOf(
  ofUnit: string | undefined,
  ofSituation: string | undefined,
): { readonly words?: string } {
  const parts = [ofUnit, ofSituation].filter((words) => words !== undefined);
  return parts.length === 0 ? {} : { words: parts.join(', ') };
}

/** Returns the code for each server in `.mcp.json`, except servers that the settings disable. */
function codeOfServers(
  servers: readonly McpServer[],
  { settings }: ReadSettings,
  rules: readonly PlacedRule[],
): readonly HostCode[] {
  const value = settings.find(({ key }) => key === 'disabledMcpjsonServers')?.value;
  const disabled = new Set(Array.isArray(value) ? value.map(String) : []);
  return servers.filter(({ name }) => !disabled.has(name)).map((server) => withRule(server, rules));
}

/** Adds a note to a server's code if a rule already allows the server's tools without approval. */
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
    also: `${quoted(rule.text)} allows ${tools}`,
  };
}

/**
 * The situations to evaluate if the files do not set a mode. A session may start in either mode,
 * and a command may run inside or outside the sandbox.
 */
const SITUATIONS = [
  { id: 'default', start: 'default', isOutside: false },
  {
    id: 'auto',
    start: 'auto',
    isOutside: false,
    words: 'in sessions that start in automatic mode',
  },
  { id: 'default outside', start: 'default', isOutside: true, words: 'outside the sandbox' },
  {
    id: 'auto outside',
    start: 'auto',
    isOutside: true,
    words: 'outside the sandbox, in sessions that start in automatic mode',
  },
] as const;

/**
 * Returns the situations and their policies. Situations with the same decisions share one policy.
 */
function situationsOf(
  rules: readonly PlacedRule[],
  read: ReadSettings,
  usable: ClaudeOverlay['mode'],
  overlay: ClaudeOverlay,
): HostPermissions['situations'] {
  const folders = additionalFolders(read);
  const sandbox = sandboxOf(read);
  const policies = new Map<string, DecisionPolicy>();
  const ruleOf = ruleMaker();
  const policyOf = (mode: Mode, isOutside: boolean): DecisionPolicy => {
    const isSandboxed = sandbox !== undefined && !(isOutside && sandbox.canBeLeft);
    const key = `${mode} ${isSandboxed}`;
    const known = policies.get(key);
    if (known) return known;
    const policy: DecisionPolicy = {
      stages: stagesOf(rules, mode, usable?.place, folders, overlay, {
        ruleOf,
        ...(isSandboxed && { sandbox }),
      }),
      otherwise: {
        ...otherwiseRule(answered(otherLevel(mode), overlay), usable?.place),
        examples: OTHER_CALLS.map(requestOfCall),
      },
      outcomes: ['deny', 'ask', 'allow', 'mode', 'tools'],
      settings: policies.size === 0 ? read.settings : [],
      fields: CALL_FIELDS,
      requests: REQUESTS,
    };
    policies.set(key, policy);
    return policy;
  };
  const [usual, ...others] = SITUATIONS.map(
    ({ id, start, isOutside, ...situation }): Situation => ({
      id,
      ...wordsOf(overlay.words, 'words' in situation ? situation.words : undefined),
      basis: usable ? `the mode ${quoted(usable.mode)}` : "the user's mode",
      ...(isOutside && { isOfCall: true as const }),
      policy: policyOf(usable?.mode ?? start, isOutside),
    }),
  );
  if (usual === undefined) throw new Error('Claude Code has no situation');
  return [usual, ...others];
}

/** A sandbox in which commands need no approval. */
interface Sandbox {
  readonly place?: Place;
  /** Patterns for commands that run outside the sandbox. */
  readonly excluded: readonly string[];
  /** Whether a command may request to run outside the sandbox. */
  readonly canBeLeft: boolean;
}

/** The name of the rule that allows commands in the sandbox. */
export const SANDBOX_RULE = 'commands in the sandbox';

/**
 * Returns the sandbox if it is enabled and its commands need no approval. Otherwise, returns
 * undefined.
 */
function sandboxOf({ settings }: ReadSettings): Sandbox | undefined {
  const setting = (key: string): Setting | undefined =>
    settings.find((each) => each.key === `sandbox.${key}`);
  const enabled = setting('enabled');
  if (enabled?.value !== true || setting('autoAllowBashIfSandboxed')?.value === false)
    return undefined;
  const excluded = setting('excludedCommands')?.value;
  return {
    ...(enabled.place && { place: enabled.place }),
    excluded: Array.isArray(excluded)
      ? excluded.flatMap((text) => shellPatterns(readShellRule(String(text)), 'restricts'))
      : [],
    canBeLeft: setting('allowUnsandboxedCommands')?.value !== false,
  };
}

/** Converts a rule from a file to a decision rule. Several situations share the result. */
type RuleMaker = (rule: PlacedRule, level: Level) => readonly HostRule[];

function ruleMaker(): RuleMaker {
  const made = new Map<PlacedRule, Map<Level, readonly HostRule[]>>();
  return (rule, level) => {
    const byLevel = made.get(rule) ?? new Map<Level, readonly HostRule[]>();
    made.set(rule, byLevel);
    const list = byLevel.get(level) ?? ruleOf(rule, level);
    byLevel.set(level, list);
    return list;
  };
}

function parameterRuleOf({ list, text, place, read }: PlacedRule): readonly ParameterRule[] {
  if (list === 'allow' || read.kind !== 'opaque' || read.parameter === undefined) return [];
  const { tool, ...parameter } = read.parameter;
  return [{ list, name: text, place, matches: parameterMatcher(tool, parameter) }];
}

const CHAR = `[^${FIELD_BREAK}]`;
/**
 * An expression for a path segment. The segment is never `.` or `..`, because Claude Code resolves
 * both first.
 */
const SEGMENT = `(?:[^/.${FIELD_BREAK}][^/${FIELD_BREAK}]*|[.][^/.${FIELD_BREAK}][^/${FIELD_BREAK}]*|[.][.][^/${FIELD_BREAK}]+)`;
/** An expression for the normalised paths that Claude Code compares with rules. */
const PATH = `(?:[.]|/|[.][.](?:/[.][.])*|(?:/|(?:[.][.]/)*)${SEGMENT}(?:/${SEGMENT})*)`;

/** Patterns that define the set of possible requests to Claude Code. */
const REQUESTS = {
  possible: [
    ...SHELL_REQUESTS.possible,
    callPattern(['read', 'edit', 'write', 'notebook'], PATH, ''),
    callPattern(['agent', 'skill'], `${CHAR}+`, ''),
    callPattern(['fetch'], '[a-z0-9.-]+', ''),
    callPattern(['mcp'], 'mcp__[A-Za-z0-9_-]+', ''),
    callPattern(['tool'], '[A-Z][A-Za-z0-9]*', ''),
  ],
  impossible: [
    ...SHELL_REQUESTS.impossible,
    callPattern(['tool'], either(Object.keys(KINDS_OF_TOOL)), ''),
  ],
};

/** Reads all rules in a map's `deny`, `ask` and `allow` lists. */
export function rulesOf(permissions: Reader): readonly PlacedRule[] {
  return LISTS.flatMap((list) =>
    permissions
      .get(list)
      .texts()
      .map(({ value, place }) => placedRule(list, value, place)),
  );
}

/** Parses a rule and records its location. */
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

/** The inputs for building a situation's stages. */
interface StageParts {
  readonly ruleOf: RuleMaker;
  /**
   * The sandbox for all commands except those that it excludes. Absent if commands run outside it
   * or need approval in it.
   */
  readonly sandbox?: Sandbox;
}

function stagesOf(
  rules: readonly PlacedRule[],
  mode: Mode,
  at: Place | undefined,
  folders: readonly string[],
  { available, availableAt, isUnattended = false }: ClaudeOverlay,
  { ruleOf: make, sandbox }: StageParts,
): readonly Stage[] {
  const asked: Level = isUnattended ? 'denied' : askLevel(mode);
  const stage = (list: readonly HostRule[]): Stage => ({
    role: 'decides',
    combinator: 'first',
    rules: list,
  });
  const rulesIn = (list: RuleList, level: Level): readonly HostRule[] =>
    rules.filter((rule) => rule.list === list).flatMap((rule) => make(rule, level));
  const isSkipped = (rule: HostRule): boolean =>
    sandbox !== undefined && mode !== 'plan' && isWholeShell(rule);
  // Automatic mode ignores broad rules.
  const allow = rules.filter(
    ({ list, read }) =>
      list === 'allow' && !(mode === 'auto' && read.kind === 'rule' && read.isIgnoredInAuto),
  );
  const isPrefix = ({ read }: PlacedRule): boolean => read.kind === 'rule' && !read.isExact;
  const ofMode = (list: readonly HostRule[]): readonly HostRule[] =>
    isUnattended
      ? list.map((rule) => (rule.level === 'needs approval' ? { ...rule, level: 'denied' } : rule))
      : list;
  const asks = rulesIn('ask', asked);
  return [
    ...(available ? [stage([unavailableRule(available, availableAt)])] : []),
    stage(rulesIn('deny', 'denied')),
    stage([
      ...asks.filter((rule) => !isSkipped(rule)),
      ...asks.filter(isSkipped).flatMap((rule) => outsideSandbox(rule, sandbox?.excluded ?? [])),
    ]),
    stage(ofMode(protectedRules(mode, at))),
    ...(sandbox ? [stage([sandboxRule(sandbox)])] : []),
    stage(allow.filter((rule) => !isPrefix(rule)).flatMap((rule) => make(rule, 'allowed'))),
    stage(ofMode([uncoveredRule(mode, at)])),
    stage(allow.filter(isPrefix).flatMap((rule) => make(rule, 'allowed'))),
    stage(ofMode(modeRules(mode, at, folders))),
  ];
}

/**
 * Returns the effective level of a call. If nobody can answer approval requests, `needs approval`
 * becomes `denied`.
 */
function answered(level: Level, { isUnattended = false }: ClaudeOverlay): Level {
  return isUnattended && level === 'needs approval' ? 'denied' : level;
}

/** Whether a rule matches every shell command and nothing else. */
function isWholeShell({ match: { patterns = [] } }: HostRule): boolean {
  return patterns.length === 1 && patterns[0]?.text === everyShellPattern();
}

/** Restricts a rule for all shell commands to commands that run outside the sandbox. */
function outsideSandbox(rule: HostRule, excluded: readonly string[]): readonly HostRule[] {
  if (excluded.length === 0) return [];
  const { level, name, place } = rule;
  return [hostRule({ list: 'ask', level, name, patterns: excluded, ...(place && { place }) })];
}

function sandboxRule({ place, excluded }: Sandbox): HostRule {
  return hostRule({
    list: 'mode',
    level: 'allowed',
    patterns: [everyShellPattern()],
    except: excluded,
    name: SANDBOX_RULE,
    examples: [sampleOf('shell'), { kind: 'shell', prefix: '', text: 'npm install left-pad' }],
    ...(place && { place }),
  });
}

function ruleOf({ list, text, place, read }: PlacedRule, level: Level): readonly HostRule[] {
  if (read.kind !== 'rule') return [];
  const { patterns, examples } = read;
  return [hostRule({ list, level, patterns, name: text, examples, place })];
}

/** Returns the rule that denies every call to an unavailable tool. */
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

/**
 * Returns a list with the opaque value for a rule that is compared only as text. The list is empty
 * for any other rule.
 */
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

/** Returns remarks on rules that have no effect or allow too much. */
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

/** Reads all keys of a settings file except the rules. */
function readTop(top: Reader, isManaged: boolean): ReadSettings {
  return joinSettings([
    readSettings(top, isManaged ? MANAGED_KEYS : CLAUDE_KEYS),
    { ...NOTHING_SET, code: readHooks(top.get('hooks')) },
    readVariables(top.get('env'), isManaged),
    readPlugins(top.get('enabledPlugins')),
    ...['extraKnownMarketplaces', 'additionalMarketplaces'].map((key) =>
      readMarketplaces(top.get(key)),
    ),
    ...['statusLine', 'subagentStatusLine', 'fileSuggestion'].map((key) =>
      readCommand(key, top.get(key)),
    ),
    readUnknownMode(top.get('permissions').get('defaultMode'), isManaged),
  ]);
}

function readUnknownMode(value: Reader, isManaged: boolean): ReadSettings {
  const text = value.text();
  if (!value.exists || modeOf(text) !== undefined) return NOTHING_SET;
  if (text === 'auto' && isManaged)
    return opaqueOf('permissions.defaultMode', value, 'a model decides in automatic mode');
  if (text !== 'auto')
    return opaqueOf('permissions.defaultMode', value, 'Claude Code has no mode with this name');
  const why = 'a repository file cannot start a session in automatic mode';
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

function readVariables(env: Reader, isManaged: boolean): ReadSettings {
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
          if (isManaged) return opaqueOf(key, value, 'Card Gate does not compare it');
          return {
            ...NOTHING_SET,
            remarks: [{ kind: 'no-effect-here', key, why: 'a repository cannot set it', place }],
          };
        case 'redirects':
          // An organisation may route requests through its own gateway.
          if (isManaged)
            return opaqueOf(key, value, 'it changes where requests and their contents are sent');
          return {
            ...opaqueOf(key, value, 'it changes where requests and their contents are sent'),
            remarks: [{ kind: 'redirects-traffic', key: name, value: withoutSecrets(text), place }],
          };
        case 'code':
          return { ...NOTHING_SET, code: [codeOf(key, subject, text, value)] };
        case 'loosens':
          return opaqueOf(key, value, 'it can lift a restriction on the agent');
        case 'unknown':
          return opaqueOf(
            key,
            value,
            'Card Gate does not know the variable, which every command can read',
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
