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
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { readHooks } from '../claude/hooks.ts';
import { GEMINI_KEYS } from '../gemini/keys.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { type McpServer, readServers } from '../mcp/servers.ts';
import { callPattern, either } from '../patterns.ts';
import { secretsIn, withoutSecrets } from '../secrets.ts';
import {
  defaultSettings,
  joinSettings,
  type KeyMeaning,
  mergeSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
  readSettings,
  type SettingsTable,
} from '../settings-table.ts';
import {
  FREE_TOOLS,
  LISTS,
  QWEN_REQUESTS,
  type QwenRule,
  type RuleList,
  readRule,
} from './rules.ts';

/*
 * Qwen Code: `.qwen/settings.json` (docs/reference/qwen.md).
 */

/** The modes that a settings file can set. */
const MODES = ['plan', 'default', 'auto-edit', 'auto', 'yolo'] as const;
type QwenMode = (typeof MODES)[number];

const READ: KeyMeaning = { kind: 'read' };

/** The meaning of each key in a settings file. Most keys have the same meaning as in Gemini CLI. */
const KEYS: SettingsTable = {
  ...Object.fromEntries(
    Object.entries(GEMINI_KEYS).filter(([, { kind }]) => kind !== 'ignored' && kind !== 'read'),
  ),
  $version: { kind: 'neutral' },
  'permissions.allow': READ,
  'permissions.ask': READ,
  'permissions.deny': READ,
  'tools.core': READ,
  'tools.allowed': READ,
  'tools.exclude': READ,
  'tools.approvalMode': READ,
  mcpServers: READ,
  hooks: READ,
  'mcp.allowed': { kind: 'set', wider: 'more', absent: 'all' },
  'mcp.excluded': { kind: 'set', wider: 'less', absent: 'none' },
};

interface PlacedRule {
  readonly list: RuleList;
  readonly text: string;
  readonly place: Place;
  readonly read: QwenRule;
}

/** Returns the permissions that the Qwen Code settings in one folder grant. */
export function readQwen(files: readonly PermissionFile[]): HostPermissions {
  const [file] = files;
  const top = file && Reader.of(file.document);
  const value = top?.get('tools').get('approvalMode');
  const stated = MODES.find((name) => name === value?.text());
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(KEYS) },
    ...(top === undefined ? [] : [readTop(top)]),
  ]);
  const rules = top === undefined ? [] : rulesOf(top);
  const servers = top === undefined ? [] : readServers(top.get('mcpServers'));
  const core = top?.get('tools').get('core');
  const policyOf = (mode: QwenMode): Situation['policy'] => ({
    stages: [
      ...(core?.exists === true ? [stage([unlisted(core)])] : []),
      stage(servers.flatMap(hiddenTools)),
      ...LISTS.map((list) => stage(ofList(rules, list, mode))),
      stage(servers.flatMap(trustedTools)),
      stage(modeRules(mode)),
    ],
    otherwise: otherwiseRule(
      ASKED[mode],
      value?.exists ? value.place : file && topOf(file.document),
    ),
    outcomes: ['deny', 'ask', 'allow', 'mode'],
    settings: read.settings,
    fields: CALL_FIELDS,
    requests: QWEN_REQUESTS,
  });
  const situationsOf = (mode: QwenMode | undefined): HostPermissions['situations'] => {
    const basis = mode ? `the approval mode ${quoted(mode)}` : "the user's mode";
    const usual = policyOf(mode ?? 'default');
    const automatic = mode ? usual : policyOf('auto');
    return [
      { id: 'usual', basis, policy: usual },
      { id: 'auto', basis, policy: automatic, words: 'in sessions that start in automatic mode' },
    ];
  };
  return {
    situations: situationsOf(stated),
    ...(stated && { mode: stated }),
    withModeOf: (other) => situationsOf(MODES.find((name) => name === other.mode)),
    code: [
      ...read.code,
      ...servers.map(codeOfServer),
      ...(top === undefined ? [] : readHooks(top.get('hooks'))),
    ],
    opaque: [...read.opaque, ...rules.flatMap(opaqueRule)],
    remarks: [
      ...read.remarks,
      ...rules.flatMap(remarksOf),
      ...(stated === 'yolo' && value
        ? [{ kind: 'bypass-mode' as const, mode: stated, place: value.place }]
        : []),
      ...files.flatMap(({ document }) =>
        secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
      ),
    ],
  };
}

function readTop(top: Reader): ReadSettings {
  const mode = top.get('tools').get('approvalMode');
  const isKnown = !mode.exists || MODES.some((name) => name === mode.text());
  return joinSettings([
    readSettings(top, KEYS),
    isKnown
      ? NOTHING_SET
      : opaqueOf('tools.approvalMode', mode, 'Qwen Code has no mode with this name'),
  ]);
}

function stage(rules: readonly HostRule[]): Stage {
  return { role: 'decides', combinator: 'first', rules };
}

/** Reads the rules, including those under older keys. */
function rulesOf(top: Reader): readonly PlacedRule[] {
  const [permissions, tools] = [top.get('permissions'), top.get('tools')];
  const read = (list: RuleList, value: Reader): readonly PlacedRule[] =>
    value
      .texts()
      .map(({ value: text, place }) => ({ list, text, place, read: readRule(text, list) }));
  return [
    ...LISTS.flatMap((list) => read(list, permissions.get(list))),
    ...read('deny', tools.get('exclude')),
    ...read('allow', tools.get('allowed')),
    ...read('allow', tools.get('core')),
  ];
}

const LEVELS = { deny: 'denied', ask: 'needs approval', allow: 'allowed' } as const;

function ofList(rules: readonly PlacedRule[], list: RuleList, mode: QwenMode): readonly HostRule[] {
  return rules.flatMap(({ list: own, text, place, read }): readonly HostRule[] => {
    if (own !== list || read.kind !== 'rule') return [];
    const { patterns, examples, everything } = read;
    // Automatic mode ignores rules that allow every program.
    const isIgnored = mode === 'auto' && list === 'allow' && everything !== undefined;
    const level: Level = isIgnored ? 'warned' : LEVELS[list];
    return [hostRule({ list, level, patterns, name: withoutSecrets(text), examples, place })];
  });
}

const KINDS: readonly CallKind[] = [
  'shell',
  'shell-read',
  'read',
  'edit',
  'write',
  'fetch',
  'agent',
  'skill',
  'tool',
];

function unlisted(core: Reader): HostRule {
  return hostRule({
    list: 'deny',
    level: 'denied',
    patterns: [callPattern(KINDS, ANY_TEXT)],
    except: core.texts().flatMap(({ value }) => {
      const read = readRule(value, 'allow');
      return read.kind === 'rule' ? read.patterns : [];
    }),
    name: 'tools.core: unlisted tools',
    examples: [{ kind: 'shell', prefix: '', text: 'rm -rf build' }],
    place: core.place,
  });
}

function toolPattern(server: string, tool: string): string {
  return callPattern(['mcp'], `${literally(`mcp__${server}__`)}${tool}`, '');
}

/** Returns the rules that deny a server's unavailable tools. */
function hiddenTools({ name, reader }: McpServer): readonly HostRule[] {
  const [include, exclude] = [reader.get('includeTools'), reader.get('excludeTools')];
  const named = (list: Reader): readonly string[] =>
    list.texts().map(({ value }) => toolPattern(name, literally(value.replace(/\(.*$/, ''))));
  const denied = (
    key: string,
    place: Place,
    patterns: readonly string[],
    except: readonly string[] = [],
  ): HostRule =>
    hostRule({
      list: 'deny',
      level: 'denied',
      patterns,
      except,
      name: `mcpServers: ${name}: ${key}`,
      place,
    });
  return [
    ...(exclude.exists ? [denied('excludeTools', exclude.place, named(exclude))] : []),
    ...(include.exists
      ? [denied('includeTools', include.place, [toolPattern(name, ANY_TEXT)], named(include))]
      : []),
  ];
}

function trustedTools({ name, reader }: McpServer): readonly HostRule[] {
  const trust = reader.get('trust');
  if (trust.boolean() !== true) return [];
  return [
    hostRule({
      list: 'allow',
      level: 'allowed',
      patterns: [toolPattern(name, ANY_TEXT)],
      name: `mcpServers: ${name}: trust`,
      examples: [{ kind: 'mcp', prefix: '', text: `mcp__${name}__create_issue` }],
      place: trust.place,
    }),
  ];
}

const RULE_KEYS = ['trust', 'includeTools', 'excludeTools', 'timeout', 'description', 'type'];

function codeOfServer({ code, reader }: McpServer): HostCode {
  const entries = reader
    .entries()
    .filter(([key]) => !RULE_KEYS.includes(key))
    .map(([key, value]) => [key, value.value()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...code, identity: JSON.stringify(entries) };
}

const ASKED: Readonly<Record<QwenMode, Level>> = {
  plan: 'denied',
  default: 'needs approval',
  'auto-edit': 'needs approval',
  auto: 'warned',
  yolo: 'allowed',
};
const EDITED: Readonly<Record<QwenMode, Level>> = {
  ...ASKED,
  'auto-edit': 'allowed',
  auto: 'allowed',
};

/** Returns a mode's rules for calls that no other rule matches. */
function modeRules(mode: QwenMode): readonly HostRule[] {
  const builtIn = (name: string, level: Level, patterns: readonly string[]): HostRule =>
    hostRule({ list: 'mode', level, patterns, name });
  const free = either(FREE_TOOLS.map(literally));
  return [
    builtIn('read-only commands', 'allowed', [callPattern(['shell-read'], ANY_TEXT)]),
    builtIn('read-only tools', 'allowed', [
      callPattern(['read'], ANY_TEXT),
      callPattern(['tool'], free),
    ]),
    builtIn('edits', EDITED[mode], [callPattern(['edit', 'write'], ANY_TEXT)]),
  ];
}

function opaqueRule({ list, text, place, read }: PlacedRule): readonly OpaqueValue[] {
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

function remarksOf({ list, text, place, read }: PlacedRule): readonly Remark[] {
  const rule = withoutSecrets(text);
  if (read.kind === 'dead') {
    const { why, instead } = read;
    return [{ kind: 'dead-rule', rule, why, ...(instead !== undefined && { instead }), place }];
  }
  return read.kind === 'rule' && list === 'allow' && read.everything !== undefined
    ? [{ kind: 'allows-everything', rule, what: read.everything, place }]
    : [];
}
