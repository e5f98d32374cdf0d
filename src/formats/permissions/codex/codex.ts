import { Reader } from '../../../document/reader.ts';
import { topOf } from '../../../finding/finding.ts';
import type { Level, Stage } from '../../../model/decision.ts';
import { otherwiseRule } from '../../../model/entry-rule.ts';
import { CALL_FIELDS, type HostCall } from '../../../model/host-call.ts';
import type {
  HostCode,
  HostPermissions,
  PermissionFile,
  Remark,
  Situation,
} from '../../../model/host-permissions.ts';
import type { Setting } from '../../../model/setting.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { readHooks } from '../claude/hooks.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { type McpServer, readServers } from '../mcp/servers.ts';
import { callPattern, either } from '../patterns.ts';
import { sampleText } from '../samples.ts';
import { secretsIn } from '../secrets.ts';
import { defaultSettings, mergeSettings, NOTHING_SET, readSettings } from '../settings-table.ts';
import {
  baseName,
  COMMAND_REQUESTS,
  commandPattern,
  commandText,
  isName,
  prefixPattern,
  READ_ONLY,
} from './commands.ts';
import { CODEX_KEYS } from './keys.ts';
import {
  type CodexRules,
  type NetworkRule,
  PROTOCOLS,
  type PrefixRule,
  type RuleDecision,
  readRules,
} from './rules.ts';
import { type CodexMode, type CodexSandbox, readSandbox } from './sandbox.ts';

/*
 * Codex: `.codex/config.toml` and `.codex/rules/*.rules` (docs/reference/codex.md).
 */

/** Returns the permissions that the Codex files in one folder grant. */
export function readCodex(files: readonly PermissionFile[]): HostPermissions {
  const config = files.find(({ role }) => role === 'config');
  const rules = readRules(files.filter(({ role }) => role === 'rules'));
  const sandbox = readSandbox(config);
  const top = config && Reader.of(config.document);
  const servers = top === undefined ? [] : readServers(top.get('mcp_servers')).filter(isEnabled);
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(CODEX_KEYS) },
    ...(top === undefined ? [] : [readSettings(top, CODEX_KEYS)]),
  ]);
  const settings = [...read.settings, ...sandbox.settings, ...servers.flatMap(serverSettings)];
  const situations = situationsOf({ rules, sandbox, servers, settings, files }, sandbox.mode);
  return {
    situations,
    mode: JSON.stringify({ ...sandbox.mode, place: null, words: null }),
    withModeOf: (other) =>
      situationsOf({ rules, sandbox, servers, settings, files }, modeFrom(other) ?? sandbox.mode),
    code: [
      ...read.code,
      ...servers.map(codeOfServer),
      ...(top === undefined ? [] : readHooks(top.get('hooks'))),
    ],
    opaque: [...read.opaque, ...sandbox.opaque, ...rules.opaque],
    remarks: [
      ...rules.remarks,
      ...read.remarks,
      ...sandbox.remarks,
      ...files.flatMap(({ document }) =>
        secretsIn(document).map((found): Remark => ({ kind: 'secret-in-settings', ...found })),
      ),
    ],
  };
}

function modeFrom({ mode, situations }: HostPermissions): CodexMode | undefined {
  if (mode === undefined) return undefined;
  const { place: _place, ...rest } = JSON.parse(mode) as CodexMode;
  return { ...rest, words: situations[0].basis };
}

function isEnabled({ reader }: McpServer): boolean {
  return reader.get('enabled').boolean() !== false;
}

/**
 * MCP server keys that are compared as rules or settings. All other keys are part of the code that
 * starts the server.
 */
const SERVER_KEYS = [
  'enabled',
  'enabled_tools',
  'disabled_tools',
  'default_tools_approval_mode',
  'tools',
  'required',
  'startup_timeout_sec',
  'startup_timeout_ms',
  'tool_timeout_sec',
];

function codeOfServer({ code, reader }: McpServer): HostCode {
  const entries = reader
    .entries()
    .filter(([key]) => !SERVER_KEYS.includes(key))
    .map(([key, value]) => [key, value.value()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...code, identity: JSON.stringify(entries) };
}

const APPROVALS = ['prompt', 'writes', 'auto', 'approve'];

/** Returns a server's tool approval settings, as far as rules cannot express them. */
function serverSettings({ name, reader }: McpServer): readonly Setting[] {
  const approval = (key: string, value: Reader): Setting => ({
    key: `mcp_servers.${name}.${key}`,
    subject: `the setting "mcp_servers.${name}.${key}"`,
    order: {
      kind: 'ranked',
      strictestFirst: APPROVALS,
      // Rules cover the remaining cases: added or removed servers, and approved tools.
      alike: [...APPROVALS.map((mode) => [undefined, mode] as const), ['auto', 'approve']],
    },
    value: value.text() ?? 'auto',
    place: value.place,
  });
  return [
    approval('default_tools_approval_mode', reader.get('default_tools_approval_mode')),
    ...reader
      .get('tools')
      .entries()
      .map(([tool, value]) => approval(`tools.${tool}.approval_mode`, value.get('approval_mode'))),
  ];
}

interface Parts {
  readonly rules: CodexRules;
  readonly sandbox: CodexSandbox;
  readonly servers: readonly McpServer[];
  readonly settings: readonly Setting[];
  readonly files: readonly PermissionFile[];
}

function situationsOf(
  { rules, sandbox, servers, settings, files }: Parts,
  mode: CodexMode,
): HostPermissions['situations'] {
  const config = files.find(({ role }) => role === 'config');
  const place = mode.place ?? (config && topOf(config.document));
  const written: Stage = {
    role: 'decides',
    combinator: 'strictest',
    rules: [
      ...rules.prefixes.flatMap((rule) => commandRules(rule, rules, mode)),
      ...rules.networks.map((rule) => networkRule(rule, mode)),
    ],
  };
  const tools: Stage = { role: 'decides', combinator: 'first', rules: servers.flatMap(toolRules) };
  const situation = (isOutside: boolean): Situation => ({
    id: isOutside ? 'outside' : 'sandbox',
    ...(isOutside && { words: 'outside the sandbox', isOfCall: true as const }),
    basis: mode.words,
    policy: {
      stages: [
        written,
        tools,
        {
          role: 'decides',
          combinator: 'first',
          rules: modeRules(mode, sandbox.roots, isOutside).map((rule) =>
            hostRule({ ...(place && { place }), ...rule }),
          ),
        },
      ],
      otherwise: otherwiseRule('denied', place),
      outcomes: ['deny', 'ask', 'allow', 'mode'],
      settings: isOutside ? [] : settings,
      fields: CALL_FIELDS,
      requests: REQUESTS,
    },
  });
  return [situation(false), situation(true)];
}

const CHAR = `[^${FIELD_BREAK}]`;

/** Patterns that define the set of possible requests to Codex. */
const REQUESTS = {
  possible: [
    ...COMMAND_REQUESTS.possible,
    callPattern(['edit'], `(?:/|\\.\\./)?[^/${FIELD_BREAK}]+(?:/[^/${FIELD_BREAK}]+)*`, ''),
    callPattern(['net'], '[a-z0-9.:-]+', either(PROTOCOLS.map(literally))),
    callPattern(['mcp'], 'mcp__[A-Za-z0-9_-]+__[A-Za-z0-9_-]+', ''),
  ],
  impossible: [
    ...COMMAND_REQUESTS.impossible,
    // Paths are resolved before comparison.
    callPattern(
      ['edit'],
      `(?:${CHAR}*/)?\\.(?:/${CHAR}*)?|${CHAR}*[^./]${CHAR}*/\\.\\.(?:/${CHAR}*)?`,
    ),
  ],
};

const LISTS = { forbidden: 'deny', prompt: 'ask', allow: 'allow' } as const;

function levelOf(decision: RuleDecision, { approvals }: CodexMode): Level {
  if (decision === 'prompt') return approvals.asksForRules ? 'needs approval' : 'denied';
  return decision === 'allow' ? 'allowed' : 'denied';
}

function commandRules(
  { pattern, decision, name, place }: PrefixRule,
  { prefixes, paths }: CodexRules,
  mode: CodexMode,
): readonly HostRule[] {
  const [programs = [], ...others] = pattern;
  const names = programs.filter(isName);
  // A rule for a program's name applies only if no rule for the program's path does.
  const except = prefixes.flatMap(({ pattern: [first = [], ...rest] }) => {
    const same = first.filter((program) => names.includes(baseName(program) ?? ''));
    return same.length === 0 ? [] : [prefixPattern([same, ...rest])];
  });
  // Rules for paths change the calls that this rule matches, but not the rule's identity.
  const identity = JSON.stringify([pattern, names.map((each) => paths.get(each))]);
  const written = { list: LISTS[decision], level: levelOf(decision, mode), identity, name, place };
  const whole = hostRule({
    ...written,
    patterns: [except.length === 0 ? commandPattern(pattern, paths) : prefixPattern(pattern)],
    examples: examplesOf(pattern),
  });
  if (except.length === 0) return [whole];
  const byName = [commandPattern([names, ...others], paths)];
  return [whole, hostRule({ ...written, patterns: byName, except })];
}

function examplesOf(pattern: PrefixRule['pattern']): readonly HostCall[] {
  const texts = pattern.map(([first = '']) => first);
  const options = pattern.at(-1) ?? [];
  const all = options.map((last) => commandText([...texts.slice(0, -1), last]));
  return all.flatMap((text) =>
    [text + sampleText(text, true, false), text].map((each) => ({
      kind: 'shell',
      prefix: '',
      text: each,
    })),
  );
}

function networkRule(
  { host, protocol, decision, name, place }: NetworkRule,
  mode: CodexMode,
): HostRule {
  return hostRule({
    list: LISTS[decision],
    level: levelOf(decision, mode),
    patterns: [callPattern(['net'], literally(host), literally(protocol))],
    name,
    examples: [{ kind: 'net', prefix: protocol, text: host }],
    place,
  });
}

/** Returns the rules for a server's tools. Only configured servers provide MCP tools. */
function toolRules({ name, reader }: McpServer): readonly HostRule[] {
  const start = `mcp__${name.replace(/[^A-Za-z0-9_-]/g, '_')}__`;
  const toolPattern = (tool: string): string => callPattern(['mcp'], literally(start + tool), '');
  const every = callPattern(['mcp'], `${literally(start)}${ANY_TEXT}`, '');
  const sample = (tool: string): HostCall => ({ kind: 'mcp', prefix: '', text: start + tool });
  const listed = reader.get('enabled_tools');
  const [on, off] = [listed, reader.get('disabled_tools')].map((list) =>
    list.texts().map(({ value }) => value),
  );
  const key = `mcp_servers.${name}`;
  const modes = reader.get('tools').entries();
  const level = (value: Reader): Level =>
    value.text() === 'approve' ? 'allowed' : 'needs approval';
  const rules: HostRule[] = [];
  if (off !== undefined && off.length > 0)
    rules.push(
      hostRule({
        list: 'deny',
        level: 'denied',
        patterns: off.map(toolPattern),
        name: `${key}.disabled_tools`,
        examples: off.map(sample),
        place: reader.get('disabled_tools').place,
      }),
    );
  if (listed.exists)
    rules.push(
      hostRule({
        list: 'deny',
        level: 'denied',
        patterns: [every],
        except: (on ?? []).map(toolPattern),
        name: `${key}.enabled_tools`,
        place: listed.place,
      }),
    );
  for (const [tool, value] of modes)
    rules.push(
      hostRule({
        list: 'allow',
        level: level(value.get('approval_mode')),
        patterns: [toolPattern(tool)],
        name: `${key}.tools.${tool}`,
        examples: [sample(tool)],
        place: value.place,
      }),
    );
  const usual = on?.[0] ?? 'create_issue';
  rules.push(
    hostRule({
      list: 'allow',
      level: level(reader.get('default_tools_approval_mode')),
      patterns: [every],
      name: key,
      examples: [sample(usual), ...(on ?? []).map(sample)],
      place: reader.place,
    }),
  );
  return rules;
}

type ModeRule = Parameters<typeof hostRule>[0];

const EXAMPLES = {
  shell: [{ kind: 'shell', prefix: '', text: 'npm run build' }],
  edit: [{ kind: 'edit', prefix: '', text: 'src/app.ts' }],
  net: [{ kind: 'net', prefix: 'https://', text: 'example.com' }],
} as const;

/** An expression for a path outside the working folder. */
const OUTSIDE = `(?:/|\\.\\.(?:/|$))${ANY_TEXT}`;

/** Returns the rules for calls that no other rule matches. */
function modeRules(
  { approvals, sandbox, hasNetwork, excludesTmp }: CodexMode,
  roots: CodexSandbox['roots'],
  isOutside: boolean,
): readonly ModeRule[] {
  const asked: Level = approvals.asksForSandbox ? 'needs approval' : 'denied';
  const isOpen = sandbox === 'danger-full-access';
  const isTrusting = approvals.policy !== 'untrusted';
  const isWritable = sandbox === 'workspace-write' && isTrusting;
  const rule = (name: string, level: Level, patterns: readonly string[], more = {}): ModeRule => ({
    list: 'mode',
    level,
    patterns,
    name,
    ...more,
  });
  const inside = (folder: string): string =>
    callPattern(['edit'], `${literally(folder)}(?:/${ANY_TEXT})?`, '');
  const everything = (kind: 'shell' | 'edit' | 'net'): readonly string[] => [
    callPattern([kind], ANY_TEXT, ANY_TEXT),
  ];
  return [
    ...(isOutside && !isOpen
      ? [
          rule('commands outside the sandbox', asked, everything('shell'), {
            examples: EXAMPLES.shell,
          }),
        ]
      : [
          rule('read-only commands', 'allowed', READ_ONLY.patterns, {
            except: READ_ONLY.except,
          }),
          rule('commands', isTrusting ? 'allowed' : asked, everything('shell'), {
            examples: EXAMPLES.shell,
          }),
        ]),
    ...(isWritable
      ? [
          ...roots.map(({ path, place }) =>
            rule(`writable_roots: ${path}`, 'allowed', [inside(path)], {
              list: 'allow',
              examples: [{ kind: 'edit', prefix: '', text: `${path}/file` }],
              place,
            }),
          ),
          ...(excludesTmp ? [] : [rule('files in /tmp', 'allowed', [inside('/tmp')])]),
          rule('files outside the working folder', asked, [callPattern(['edit'], OUTSIDE)]),
        ]
      : []),
    rule('edits', isWritable || (isOpen && isTrusting) ? 'allowed' : asked, everything('edit'), {
      examples: EXAMPLES.edit,
    }),
    rule('connections', hasNetwork ? 'allowed' : asked, everything('net'), {
      examples: EXAMPLES.net,
    }),
  ];
}
