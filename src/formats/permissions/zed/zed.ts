import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { Level } from '../../../model/decision.ts';
import type { CallKind, HostCall } from '../../../model/host-call.ts';
import type {
  HostPermissions,
  OpaqueValue,
  PermissionFile,
  Remark,
} from '../../../model/host-permissions.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { shellCallsOf } from '../command-line.ts';
import { sampleOfRegex, searchExpression } from '../host-regex.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import {
  type HostCalls,
  mcpParts,
  nothingAbout,
  plainCall,
  toolsNamed,
  toolWith,
} from '../host-tools.ts';
import { readServers } from '../mcp/servers.ts';
import { callPattern } from '../patterns.ts';
import { withoutSecrets } from '../secrets.ts';
import { joinSettings, NOTHING_SET, opaqueOf, type ReadSettings } from '../settings-table.ts';
import { simplePermissions } from '../simple-host.ts';

/*
 * Zed: the keys `agent.tool_permissions` and `context_servers` in `.zed/settings.json`
 * (docs/reference/zed.md).
 */

const LEVELS: Readonly<Record<string, Level>> = {
  deny: 'denied',
  confirm: 'needs approval',
  allow: 'allowed',
};

/** A tool's lists, in the order in which Zed checks them. */
const LISTS = [
  { key: 'always_deny', list: 'deny', level: 'denied' },
  { key: 'always_confirm', list: 'ask', level: 'needs approval' },
  { key: 'always_allow', list: 'allow', level: 'allowed' },
] as const;

const CHAR = `[^${FIELD_BREAK}]`;
const POSSIBLE = [
  callPattern(['shell'], `[^ ;|&\\n${FIELD_BREAK}][^;|&\\n${FIELD_BREAK}]*`, ''),
  callPattern(['mcp'], `mcp:[^:${FIELD_BREAK}]+:${CHAR}+`, ''),
  callPattern(['tool'], `${CHAR}*`, '[a-z_]+ '),
];

/** Matches deletion commands that Zed always denies. */
const CRITICAL =
  '(?:sudo )?rm(?: +-[A-Za-z-]+)+(?: +(?:/|/\\*|~/?|~/\\*|[$]HOME/?|\\./?|\\.\\./?))+';
/** Matches commands that the shell expands before it runs them. */
const SUBSTITUTION = `${ANY_TEXT}(?:[$][A-Za-z_({]|\`|<\\()${ANY_TEXT}`;

/** Returns the permissions that a project's settings grant to Zed's agent. */
export function readZed(files: readonly PermissionFile[]): HostPermissions {
  const [top] = files.map(({ document }) => Reader.of(document));
  const agent = top?.get('agent');
  const permissions = agent?.get('tool_permissions');
  const tools = permissions?.get('tools').entries() ?? [];
  const otherwise = levelOf(permissions?.get('default')) ?? 'needs approval';
  const read = joinSettings([
    ...tools.map(([name, tool]) => readTool(name, tool)),
    readOld(agent),
    {
      ...NOTHING_SET,
      code: top ? readServers(top.get('context_servers')).map(({ code }) => code) : [],
      remarks: otherwise === 'allowed' && permissions ? [bypass(permissions.get('default'))] : [],
    },
  ]);
  const hasTerminal = tools.some(([name]) => name === 'terminal');
  const isOpen = hasTerminal || otherwise === 'allowed';
  const rules = [
    critical(),
    ...(isOpen ? [] : [substitution()]),
    ...tools.flatMap(([name, tool]) => rulesOf(name, tool, otherwise)),
  ];
  const basis = `the default "${permissions?.get('default').text() ?? 'confirm'}"`;
  return simplePermissions([{ id: 'default', basis, rules, otherwise }], read, files, POSSIBLE);
}

function bypass({ place }: Reader): Remark {
  return { kind: 'bypass-mode', mode: 'agent.tool_permissions.default: allow', place };
}

function levelOf(value: Reader | undefined): Level | undefined {
  const text = value?.text();
  return text !== undefined && Object.hasOwn(LEVELS, text) ? LEVELS[text] : undefined;
}

function critical(): HostRule {
  return hostRule({
    list: 'mode',
    level: 'denied',
    patterns: [callPattern(['shell'], CRITICAL, '')],
    name: 'commands that delete the root, home or working folder',
  });
}

/** Returns the rule for commands with variables, which no other rule can restrict reliably. */
function substitution(): HostRule {
  return hostRule({
    list: 'mode',
    level: 'denied',
    patterns: [callPattern(['shell'], SUBSTITUTION, '')],
    name: 'commands with variables',
    examples: [{ kind: 'shell', prefix: '', text: 'echo $HOME' }],
  });
}

/**
 * Converts traced calls to Zed's requests. In Zed, paths begin with the name of a project folder.
 */
export const ZED_CALLS: HostCalls = {
  host: 'Zed',
  traces: [],
  tools: {
    terminal: toolWith('shell', 'command'),
    read_file: toolWith('read', 'path'),
    ...toolsNamed('edit_file save_file', toolWith('edit', 'path')),
    ...toolsNamed('delete_path create_directory', toolWith('tool', 'path')),
    fetch: toolWith('fetch', 'url'),
    web_search: toolWith('tool', 'query'),
  },
  requestsOf: (call) => {
    const { kind, text, made } = call;
    if (kind === 'shell') return shellCallsOf(text);
    const parts = kind === 'mcp' ? mcpParts(call) : undefined;
    if (parts) return [plainCall('mcp', `mcp:${parts.server}:${parts.tool}`)];
    const tool = made?.tool ?? TOOL_OF_KIND[kind];
    return tool === undefined ? nothingAbout(call) : [{ kind: 'tool', prefix: `${tool} `, text }];
  },
};

const TOOL_OF_KIND: Readonly<Partial<Record<CallKind, string>>> = {
  edit: 'edit_file',
  write: 'edit_file',
  fetch: 'fetch',
};

/** How Zed's requests represent calls to one tool. */
interface ToolCalls {
  readonly kind: CallKind;
  readonly prefix: string;
  readonly text: string | undefined;
}

function callsOf(name: string): ToolCalls {
  if (name === 'terminal') return { kind: 'shell', prefix: '', text: undefined };
  if (name.startsWith('mcp:')) return { kind: 'mcp', prefix: '', text: name };
  return { kind: 'tool', prefix: `${name} `, text: undefined };
}

function patternOf({ kind, prefix, text }: ToolCalls, expression: string): string {
  return callPattern([kind], text === undefined ? expression : literally(text), literally(prefix));
}

/** Returns the rules in a tool's lists, in the order in which Zed checks them. */
function rulesOf(name: string, tool: Reader, otherwise: Level): readonly HostRule[] {
  const calls = callsOf(name);
  const invalid = LISTS.flatMap(({ key }) => tool.get(key).items()).find(isInvalid);
  const everything = patternOf(calls, ANY_TEXT);
  const sample = sampleOf(calls);
  if (invalid)
    return [
      hostRule({
        list: 'deny',
        level: 'denied',
        patterns: [everything],
        name: `${name} with an invalid regular expression`,
        examples: [sample],
        place: invalid.place,
      }),
    ];
  const own = levelOf(tool.get('default'));
  const rules = LISTS.flatMap(({ key, list, level }) =>
    tool
      .get(key)
      .items()
      .flatMap((item): readonly HostRule[] => {
        const source = item.get('pattern').text() ?? '';
        const expression = expressionOf(item);
        if (expression === undefined) return [];
        const example = sampleOfRegex(source);
        return [
          hostRule({
            list,
            level,
            patterns: [patternOf(calls, expression)],
            name: `${name}: ${withoutSecrets(source)}`,
            ...(example !== undefined && {
              examples: [{ ...sample, text: calls.text ?? example }],
            }),
            place: item.place,
          }),
        ];
      }),
  );
  const isFree = rules.length === 0 && (own ?? otherwise) === 'allowed';
  return [
    ...(name === 'terminal' && !isFree ? [substitution()] : []),
    ...rules,
    ...(own === undefined
      ? []
      : [
          hostRule({
            list: own === 'denied' ? 'deny' : own === 'allowed' ? 'allow' : 'ask',
            level: own,
            patterns: [everything],
            name: `${name}: default`,
            examples: [sample],
            place: tool.get('default').place,
          }),
        ]),
  ];
}

function sampleOf({ kind, prefix, text }: ToolCalls): HostCall {
  return { kind, prefix, text: text ?? (kind === 'shell' ? 'npm run build' : 'src/app.ts') };
}

function expressionOf(item: Reader): string | undefined {
  const source = item.get('pattern').text() ?? '';
  return searchExpression(source, { ignoresCase: item.get('case_sensitive').boolean() !== true });
}

/** Whether Zed is known to reject a rule's regular expression. */
function isInvalid(item: Reader): boolean {
  const source = item.get('pattern').text();
  return source === undefined || source === '' || isBroken(source);
}

/**
 * Whether a regular expression has unbalanced brackets, or a construct that Rust does not support.
 */
function isBroken(source: string): boolean {
  const bare = source.replace(/\\[\s\S]/g, '').replace(/\[\^?\]?[^\]]*\]/g, '');
  const open = bare.split('(').length - bare.split(')').length;
  return open !== 0 || /\[|\(\?<?[=!]|^[*+?]/.test(bare) || /\\[1-9]/.test(source);
}

/** Returns the rules of a tool that cannot be compared, and remarks on the tool's rules. */
function readTool(name: string, tool: Reader): ReadSettings {
  const items = LISTS.flatMap(({ key, list }) =>
    tool
      .get(key)
      .items()
      .map((item) => ({ list, item, source: withoutSecrets(item.get('pattern').text() ?? '') })),
  );
  const own = tool.get('default');
  return joinSettings([
    {
      ...NOTHING_SET,
      opaque: items.flatMap(({ list, item, source }): readonly OpaqueValue[] =>
        isInvalid(item) || expressionOf(item) !== undefined
          ? []
          : [
              {
                key: JSON.stringify([name, list, source]),
                subject: `the ${list} rule ${quoted(`${name}: ${source}`)}`,
                text: JSON.stringify(item.value()),
                place: item.place,
                effect: list === 'allow' ? 'grants' : 'restricts',
                why: 'Card Gate cannot compare the regular expression',
              },
            ],
      ),
      remarks: items.flatMap(({ list, item, source }): readonly Remark[] => {
        const { place } = item;
        if (isInvalid(item)) {
          const why = `the regular expression is invalid, so Zed denies every call to ${quoted(name)}`;
          return [{ kind: 'dead-rule', rule: source, why, place }];
        }
        if (list !== 'allow' || !/^\^?(?:\.[*+])?\$?$/.test(source)) return [];
        const what = `every call to ${quoted(name)} that no other rule restricts`;
        return [{ kind: 'allows-everything', rule: source, what, place }];
      }),
    },
    own.exists && levelOf(own) === undefined
      ? opaqueOf(`${name}.default`, own, 'Zed does not document this value')
      : NOTHING_SET,
  ]);
}

/** Reads the older key that allows every call. */
function readOld(agent: Reader | undefined): ReadSettings {
  const old = agent?.get('always_allow_tool_actions');
  if (old?.boolean() !== true) return NOTHING_SET;
  return {
    ...opaqueOf('agent.always_allow_tool_actions', old, 'only old versions of Zed read it'),
    remarks: [{ kind: 'bypass-mode', mode: 'always_allow_tool_actions', place: old.place }],
  };
}
