import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { Level } from '../../../model/decision.ts';
import type { CallKind, HostCall } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  OpaqueValue,
  PermissionFile,
  Remark,
} from '../../../model/host-permissions.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT } from '../../../pattern/regular.ts';
import { dangerOf } from '../code.ts';
import { sampleOfRegex, searchExpression } from '../host-regex.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import {
  type HostCalls,
  mcpName,
  nothingAbout,
  plainCall,
  toolsNamed,
  toolWith,
} from '../host-tools.ts';
import { readServers } from '../mcp/servers.ts';
import { callPattern, either, starExpression } from '../patterns.ts';
import { sampleText } from '../samples.ts';
import { withoutSecrets } from '../secrets.ts';
import {
  codeOf,
  defaultSettings,
  joinSettings,
  mergeSettings,
  NOTHING_SET,
  type ReadSettings,
  readSetting,
  type SettingsTable,
} from '../settings-table.ts';
import { opaqueEntries, simplePermissions } from '../simple-host.ts';

/*
 * Amp: `.amp/settings.json` (docs/reference/amp.md). The first matching rule determines the
 * decision.
 */

const ALL = 'amp.dangerouslyAllowAll';
const OLD_COMMANDS = 'amp.commands.allowlist';
const UNKNOWN = 'Card Gate does not know the key';

const AMP_KEYS: SettingsTable = {
  'amp.permissions': { kind: 'read' },
  'amp.mcpServers': { kind: 'read' },
  [OLD_COMMANDS]: { kind: 'read' },
  [ALL]: { kind: 'read' },
  'amp.tools.disable': { kind: 'set', wider: 'less', absent: 'none' },
  'amp.guardedFiles.allowlist': { kind: 'set', wider: 'more', absent: 'none' },
  'amp.mcpPermissions': { kind: 'opaque', why: 'it determines which MCP servers may start' },
  'amp.anthropic.*': { kind: 'neutral' },
  'amp.notifications.*': { kind: 'neutral' },
  'amp.git.*': { kind: 'neutral' },
  'amp.showCosts': { kind: 'neutral' },
  'amp.updates.*': { kind: 'neutral' },
  'amp.url': { kind: 'opaque', why: 'it changes where requests and their contents are sent' },
  'amp.*': { kind: 'opaque', why: UNKNOWN },
};

const SHELL: readonly CallKind[] = ['shell', 'shell-read'];
const POSSIBLE = [
  callPattern(SHELL, `[^ ${FIELD_BREAK}][^${FIELD_BREAK}]*`, ''),
  callPattern(['mcp'], `mcp__[A-Za-z0-9_-]+`, ''),
  callPattern(['tool'], `[A-Za-z][A-Za-z0-9]*`, ''),
];

/** Converts traced calls to Amp's requests. A command line is a single request. */
export const AMP_CALLS: HostCalls = {
  host: 'Amp',
  traces: [],
  hasUnknownReaders: true,
  tools: {
    Bash: toolWith('shell', 'cmd', 'command'),
    Read: toolWith('read', 'path'),
    ...toolsNamed('edit_file create_file', toolWith('edit', 'path')),
  },
  requestsOf: (call) => {
    if (call.kind === 'shell') return [plainCall('shell', call.text.trim())];
    if (call.kind === 'mcp') return [plainCall('mcp', mcpName(call))];
    const tool = call.made?.tool ?? (call.kind === 'tool' ? call.text : undefined);
    return tool === undefined ? nothingAbout(call) : [plainCall('tool', tool)];
  },
};

const ACTIONS: Readonly<Record<string, { readonly level: Level; readonly list: HostRuleList }>> = {
  allow: { level: 'allowed', list: 'allow' },
  ask: { level: 'needs approval', list: 'ask' },
  reject: { level: 'denied', list: 'deny' },
  // The program's decision is unknown. The program itself is compared as code.
  delegate: { level: 'needs approval', list: 'ask' },
};
type HostRuleList = 'allow' | 'ask' | 'deny';

/** A parsed rule. `patterns` is undefined if the rule cannot be compared. */
interface AmpRule {
  readonly reader: Reader;
  readonly name: string;
  readonly tool: string;
  readonly action: string;
  readonly context: string | undefined;
  readonly patterns: readonly string[] | undefined;
  readonly examples: readonly HostCall[];
}

/** Returns the permissions that Amp's settings grant. */
export function readAmp(files: readonly PermissionFile[]): HostPermissions {
  const tops = files.map(({ document }) => Reader.of(document));
  const rules = tops.flatMap((top) => top.get('amp.permissions').items().map(readRule));
  const all = tops.map((top) => top.get(ALL)).find((value) => value.boolean() === true);
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(AMP_KEYS) },
    ...tops.map((top): ReadSettings => {
      const keys = top.entries().filter(([key]) => key.startsWith('amp.'));
      return joinSettings(keys.map(([key, value]) => readSetting(key, value, AMP_KEYS)));
    }),
    {
      ...NOTHING_SET,
      code: [
        ...tops.flatMap((top) => readServers(top.get('amp.mcpServers')).map(({ code }) => code)),
        ...rules.flatMap(programOf),
      ],
      opaque: [
        ...rules.flatMap(opaqueRule),
        ...tops.flatMap((top) =>
          opaqueEntries(
            top.get(OLD_COMMANDS),
            OLD_COMMANDS,
            'grants',
            'it is an older form of "amp.permissions"',
          ),
        ),
      ],
      remarks: [
        ...(all ? [{ kind: 'bypass-mode' as const, mode: ALL, place: all.place }] : []),
        ...remarksOf(rules),
      ],
    },
  ]);
  const basis = all ? `the setting ${quoted(ALL)}` : 'the built-in rules';
  const of = (context: 'thread' | 'subagent'): readonly HostRule[] =>
    all
      ? []
      : [
          ...rules
            .filter((rule) => (rule.context ?? context) === context)
            .flatMap((rule) => ruleOf(rule)),
          ...builtIn(),
        ];
  return simplePermissions(
    [
      { id: 'thread', basis, rules: of('thread'), otherwise: all ? 'allowed' : 'needs approval' },
      {
        id: 'subagent',
        words: 'in a subagent',
        basis,
        rules: of('subagent'),
        otherwise: all ? 'allowed' : 'denied',
      },
    ],
    read,
    files,
    POSSIBLE,
  );
}

function builtIn(): readonly HostRule[] {
  return [
    hostRule({
      list: 'mode',
      level: 'needs approval',
      patterns: [callPattern(SHELL, starExpression('*git*push*'))],
      name: 'git push',
    }),
    hostRule({
      list: 'mode',
      level: 'allowed',
      patterns: [callPattern(['shell-read'], ANY_TEXT)],
      name: 'read-only commands',
    }),
  ];
}

function ruleOf({ reader, name, action, patterns, examples }: AmpRule): readonly HostRule[] {
  const known = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (known === undefined || patterns === undefined || patterns.length === 0) return [];
  return [hostRule({ ...known, patterns, name, examples, place: reader.place })];
}

function readRule(reader: Reader): AmpRule {
  const tool = reader.get('tool').text() ?? '';
  const action = reader.get('action').text() ?? '';
  const context = reader.get('context').text();
  const conditions = reader.get('matches').entries();
  const [first, ...others] = conditions;
  const texts = first === undefined ? [] : conditionTexts(first[1]);
  const name = withoutSecrets([tool, ...texts].join(' '));
  const base = { reader, name, tool, action, context };
  if (first === undefined)
    return { ...base, patterns: wholeTool(tool), examples: wholeExamples(tool) };
  const isCommand = tool === 'Bash' && (first[0] === 'cmd' || first[0] === 'command');
  const expressions = texts.map(conditionExpression);
  const isKnown = expressions.every((each) => each !== undefined) && texts.length > 0;
  if (!isCommand || others.length > 0 || !isKnown || name !== [tool, ...texts].join(' '))
    return { ...base, patterns: undefined, examples: [] };
  return {
    ...base,
    patterns: [callPattern(SHELL, either(expressions))],
    examples: texts.flatMap(conditionExample),
  };
}

/** Returns the alternatives in a condition, which is a string or a list of strings. */
function conditionTexts(value: Reader): readonly string[] {
  const text = value.text();
  return text === undefined ? value.texts().map((each) => each.value) : [text];
}

const REGEX = /^\/(.*)\/$/s;

function conditionExpression(text: string): string | undefined {
  const source = REGEX.exec(text)?.[1];
  return source === undefined
    ? starExpression(text)
    : searchExpression(source, { ignoresCase: false });
}

function conditionExample(text: string): readonly HostCall[] {
  const source = REGEX.exec(text)?.[1];
  const sample = source === undefined ? sampleCommand(text) : sampleOfRegex(source);
  return sample === undefined ? [] : [{ kind: 'shell', prefix: '', text: sample }];
}

function sampleCommand(glob: string): string {
  let sample = '';
  for (const [index, part] of glob.split(/(\*+)/).entries()) {
    if (!part.startsWith('*')) sample += part;
    else if (sample !== '' || glob.length === part.length)
      sample += sampleText(sample, sample.endsWith(' '), index === 1 && sample === '');
  }
  return sample.trim();
}

/** Returns patterns for all calls to the tools that a glob matches. */
function wholeTool(tool: string): readonly string[] {
  const matches = new RegExp(`^${tool.split('*').map(escapeRegex).join('.*')}$`, 's');
  const expression = starExpression(tool);
  return [
    ...(matches.test('Bash') ? [callPattern(SHELL, ANY_TEXT)] : []),
    callPattern(['mcp', 'tool'], expression),
  ];
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

function wholeExamples(tool: string): readonly HostCall[] {
  const isShell = tool === 'Bash' || tool === '*';
  const name = tool.replace(/^\*$/, 'web_search').replace(/\*/g, 'x');
  return [
    ...(isShell ? [{ kind: 'shell' as const, prefix: '', text: 'npm run build' }] : []),
    { kind: tool.startsWith('mcp__') ? 'mcp' : 'tool', prefix: '', text: name },
  ];
}

function opaqueRule({ reader, name, action, patterns }: AmpRule): readonly OpaqueValue[] {
  const isKnown = Object.hasOwn(ACTIONS, action);
  if (isKnown && patterns !== undefined) return [];
  const why = isKnown
    ? 'it depends on conditions that Card Gate cannot compare'
    : 'Amp does not document this action';
  return [
    {
      key: `${action} ${name}`,
      subject: `the ${action} rule ${quoted(name)}`,
      text: JSON.stringify(reader.value()),
      place: reader.place,
      ...(action === 'allow' && { effect: 'grants' as const }),
      ...(action === 'reject' && { effect: 'restricts' as const }),
      why,
    },
  ];
}

/**
 * Returns a list with the program to which a rule delegates its decision. The list is empty if the
 * rule does not delegate.
 */
function programOf({ reader, action, name }: AmpRule): readonly HostCode[] {
  const program = reader.get('to').text();
  if (action !== 'delegate' || program === undefined) return [];
  const danger = dangerOf(program);
  const code = codeOf(
    `delegate ${name}`,
    `the program that decides whether to allow ${quoted(name)}`,
    program,
    reader,
  );
  return [{ ...code, isGuard: true, ...(danger && { danger }) }];
}

function remarksOf(rules: readonly AmpRule[]): readonly Remark[] {
  return rules.flatMap(({ reader, name, tool, action, context }, index): readonly Remark[] => {
    const { place } = reader;
    const former = rules
      .slice(0, index)
      .find(
        (each) =>
          !each.reader.get('matches').exists &&
          each.context === undefined &&
          (each.tool === '*' || each.tool === tool),
      );
    if (former)
      return [
        {
          kind: 'dead-rule',
          rule: name,
          why: `the earlier rule ${quoted(former.name)} applies`,
          place,
        },
      ];
    if (action !== 'allow' || context === 'subagent') return [];
    const isWhole = !reader.get('matches').exists || /^(?:Bash|\*) (?:\*+|\/\.\*\/)$/.test(name);
    if (!isWhole || (tool !== 'Bash' && tool !== '*')) return [];
    const what =
      tool === '*'
        ? 'every call that no earlier rule matches'
        : 'every shell command that no earlier rule matches';
    return [{ kind: 'allows-everything', rule: name, what, place }];
  });
}
