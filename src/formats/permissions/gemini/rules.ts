import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { Level } from '../../../model/decision.ts';
import type { HostCall } from '../../../model/host-call.ts';
import type { Remark } from '../../../model/host-permissions.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { READ_ONLY } from '../codex/commands.ts';
import { type HostRule, hostRule } from '../host-rule.ts';
import { readServers } from '../mcp/servers.ts';
import { callPattern, either } from '../patterns.ts';
import { sampleText } from '../samples.ts';
import { withoutSecrets } from '../secrets.ts';

/*
 * The rules that Gemini CLI derives from its settings, highest priority first
 * (docs/reference/gemini.md#rules).
 */

/** The modes that a settings file can set. */
export const MODES = ['plan', 'default', 'auto_edit'] as const;
/** A mode that a settings file can set. */
export type GeminiMode = (typeof MODES)[number];

const SHELL = 'run_shell_command';
const SHELL_NAMES = [SHELL, 'ShellTool'];
/** The two names of Gemini CLI's search tool. */
const SEARCHES = ['grep_search', 'search_file_content'];

/** An entry in a list of tools. */
interface ToolEntry {
  readonly text: string;
  readonly tool: string;
  /** The text between the brackets. Absent if there are no brackets. */
  readonly args?: string;
  readonly place: Place;
}

function entriesOf(list: Reader): readonly ToolEntry[] {
  return list.texts().map(({ value: text, place }) => {
    const [, tool = text, args] = /^([A-Za-z0-9_-]+)\(([\s\S]*)\)$/.exec(text.trim()) ?? [];
    return { text, tool, ...(args !== undefined && { args }), place };
  });
}

/**
 * Returns patterns for a tool's calls. The text of a shell command does not contain the tool's
 * name.
 */
function toolPatterns(name: string): readonly string[] {
  if (name === SHELL) return [callPattern(['shell'], ANY_TEXT, '')];
  const names = SEARCHES.includes(name) ? SEARCHES : [name];
  const own = callPattern(['tool'], either(names.map(literally)), '');
  if (!name.startsWith('mcp_')) return [own];
  // Server names can contain "_", so the server may end at any "_".
  const rest = name.slice(4);
  const ends = [...rest].flatMap((char, at) =>
    char === '_' && at > 0 && at < rest.length - 1 ? [at] : [],
  );
  return ends.map((at) =>
    callPattern(['mcp'], literally(rest.slice(at + 1)), literally(`mcp_${rest.slice(0, at)}_`)),
  );
}

function toolCall(name: string): HostCall {
  if (name === SHELL) return { kind: 'shell', prefix: '', text: 'rm -rf build' };
  const [, prefix, text] = /^(mcp_[^_]+_)(.+)$/.exec(name) ?? [];
  return prefix === undefined || text === undefined
    ? { kind: 'tool', prefix: '', text: name }
    : { kind: 'mcp', prefix, text };
}

function prefixOf(server: string): string {
  return `mcp_${server.replace(/[^A-Za-z0-9_.:-]/g, '_')}_`;
}

function serverPattern(server: string): string {
  const prefix = server === '*' ? ANY_TEXT : literally(prefixOf(server));
  return callPattern(['mcp'], ANY_TEXT, prefix);
}

function serverCall(server: string): HostCall {
  const prefix = server === '*' ? 'mcp_github_' : prefixOf(server);
  return { kind: 'mcp', prefix, text: 'create_issue' };
}

/** Returns a pattern for commands that begin with a string, followed by a word boundary. */
function commandPattern(text: string): string {
  return callPattern(['shell'], `${literally(text)}(?:[ "]${ANY_TEXT})?`, '');
}

const DANGEROUS = callPattern(['shell'], `(?:sudo )*rm -(?:f|rf|fr)(?: ${ANY_TEXT})?`, '');
const READ_ONLY_GIT = callPattern(['shell'], `git (?:status|log|diff|show)(?: ${ANY_TEXT})?`, '');
/**
 * An expression for the text before a redirection: other characters, escaped characters, and quoted
 * strings.
 */
const BEFORE = `(?:[^"'\\\\<>${FIELD_BREAK}]|[<>]\\(|\\\\[^${FIELD_BREAK}]|'[^'${FIELD_BREAK}]*'|"(?:[^"\\\\${FIELD_BREAK}]|\\\\[^${FIELD_BREAK}])*")*`;
const REDIRECTED = callPattern(['shell'], `${BEFORE}[<>](?:[^(${FIELD_BREAK}]${ANY_TEXT})?`, '');

/** Creates a rule that is built into Gemini CLI. */
function builtIn(
  name: string,
  level: Level,
  patterns: readonly string[],
  more: { readonly except?: readonly string[]; readonly examples?: readonly HostCall[] } = {},
): HostRule {
  return hostRule({ list: 'mode', level, patterns, name, ...more });
}

/**
 * Returns the rule for read-only commands, which Gemini CLI allows even if its shell tool needs
 * approval.
 */
function safeCommands(): HostRule {
  const { patterns, except } = READ_ONLY;
  return builtIn('read-only commands', 'allowed', [...patterns, READ_ONLY_GIT], { except });
}

function dangerousCommands(): HostRule {
  return builtIn('commands that delete files without confirmation', 'needs approval', [DANGEROUS]);
}

interface Rules {
  readonly rules: readonly HostRule[];
  readonly remarks: readonly Remark[];
}

/** Returns a settings file's rules, highest priority first. */
export function readRules(top: Reader, mode: GeminiMode): Rules {
  const [tools, mcp] = [top.get('tools'), top.get('mcp')];
  const excluded = entriesOf(tools.get('exclude'));
  const allowed = entriesOf(tools.get('allowed'));
  const core = tools.get('core');
  const isCoreUsed = core.exists && mode !== 'plan';
  return {
    rules: [
      ...unavailable(top, mcp.get('allowed')),
      ...serverRules('deny', mcp.get('excluded'), 'mcp.excluded'),
      ...excluded
        .filter(({ args, tool }) => args === undefined && tool !== 'ShellTool')
        .map((entry) => wholeRule('deny', 'tools.exclude', entry)),
      ...confirmed(entriesOf(tools.get('confirmationRequired'))),
      ...allowRules('tools.allowed', allowed),
      ...shellOnly(allowed),
      ...(isCoreUsed ? allowRules('tools.core', entriesOf(core)) : []),
      ...(isCoreUsed ? [everythingElse(core)] : []),
      ...trusted(top.get('mcpServers')),
      ...serverRules('allow', mcp.get('allowed'), 'mcp.allowed'),
    ],
    remarks: [
      ...excluded.flatMap(excludedRemarks),
      ...[...allowed, ...entriesOf(core)].flatMap(allowedRemarks),
    ],
  };
}

const LEVELS = { allow: 'allowed', ask: 'needs approval', deny: 'denied' } as const;

function ruleOf(
  list: keyof typeof LEVELS,
  key: string,
  { text, place }: Pick<ToolEntry, 'text' | 'place'>,
  patterns: readonly string[],
  examples: readonly HostCall[],
): HostRule {
  const name = `${key}: ${withoutSecrets(text)}`;
  return hostRule({ list, level: LEVELS[list], patterns, name, examples, place });
}

function wholeRule(list: keyof typeof LEVELS, key: string, entry: ToolEntry): HostRule {
  return ruleOf(list, key, entry, toolPatterns(entry.tool), [toolCall(entry.tool)]);
}

/** Returns the rules for tools that need confirmation. Read-only commands are still allowed. */
function confirmed(entries: readonly ToolEntry[]): readonly HostRule[] {
  return entries
    .filter(({ args }) => args === undefined)
    .flatMap((entry) => [
      ...(entry.tool === SHELL ? [safeCommands()] : []),
      wholeRule('ask', 'tools.confirmationRequired', entry),
    ]);
}

function isShell({ tool }: ToolEntry): boolean {
  return SHELL_NAMES.includes(tool);
}

function allowRules(key: string, entries: readonly ToolEntry[]): readonly HostRule[] {
  return entries.flatMap((entry): readonly HostRule[] => {
    const { args } = entry;
    if (!isShell(entry)) return [wholeRule('allow', key, entry)];
    if (args === undefined)
      return [dangerousCommands(), wholeRule('allow', key, { ...entry, tool: SHELL })];
    if (args === '') return [];
    const texts = [args + sampleText(args, true, false), args];
    const examples = texts.map((text): HostCall => ({ kind: 'shell', prefix: '', text }));
    return [ruleOf('allow', key, entry, [commandPattern(args)], examples)];
  });
}

/**
 * Returns a list with the rule that denies all unlisted commands. The list is empty unless the list
 * of allowed tools contains at least one command.
 */
function shellOnly(allowed: readonly ToolEntry[]): readonly HostRule[] {
  const first = allowed.find((entry) => isShell(entry) && entry.args !== undefined);
  if (first === undefined) return [];
  const text = 'unlisted commands';
  const other = callPattern(['shell'], ANY_TEXT, '');
  return [ruleOf('deny', 'tools.allowed', { ...first, text }, [other], [toolCall(SHELL)])];
}

function everythingElse({ place }: Reader): HostRule {
  const patterns = [callPattern(['shell', 'tool', 'mcp'], ANY_TEXT)];
  const calls = [toolCall(SHELL), toolCall('write_file'), serverCall('*')];
  return ruleOf('deny', 'tools.core', { text: 'unlisted tools', place }, patterns, calls);
}

function trusted(servers: Reader): readonly HostRule[] {
  return servers.entries().flatMap(([name, value]) => {
    if (value.get('trust').boolean() !== true) return [];
    const { place } = value.get('trust');
    const text = `${name}: trust`;
    return [
      ruleOf('allow', 'mcpServers', { text, place }, [serverPattern(name)], [serverCall(name)]),
    ];
  });
}

function serverRules(list: 'allow' | 'deny', names: Reader, key: string): readonly HostRule[] {
  return names
    .texts()
    .map(({ value, place }) =>
      ruleOf(list, key, { text: value, place }, [serverPattern(value)], [serverCall(value)]),
    );
}

/** Returns the rules that deny unavailable tools, including tools on disabled servers. */
function unavailable(top: Reader, allowed: Reader): readonly HostRule[] {
  const servers = readServers(top.get('mcpServers'));
  const ofServers = servers.flatMap(({ name, reader }): readonly HostRule[] => {
    const named = (tool: string): string =>
      callPattern(['mcp'], literally(tool), literally(prefixOf(name)));
    const [include, exclude] = [reader.get('includeTools'), reader.get('excludeTools')];
    const off = exclude.texts().map(({ value }) => value);
    const on = include.texts().map(({ value }) => value.replace(/\(.*$/, ''));
    const entry = (key: string, { place }: Reader): Pick<ToolEntry, 'text' | 'place'> => ({
      text: `${name}: ${key}`,
      place,
    });
    const calls = off.map((text): HostCall => ({ kind: 'mcp', prefix: prefixOf(name), text }));
    const written = entry('includeTools', include);
    return [
      ...(off.length > 0
        ? [ruleOf('deny', 'mcpServers', entry('excludeTools', exclude), off.map(named), calls)]
        : []),
      ...(include.exists
        ? [
            hostRule({
              list: 'deny',
              level: 'denied',
              patterns: [serverPattern(name)],
              except: on.map(named),
              name: `mcpServers: ${written.text}`,
              examples: [serverCall(name)],
              place: written.place,
            }),
          ]
        : []),
    ];
  });
  if (!allowed.exists) return ofServers;
  const listed = allowed.texts().map(({ value }) => serverPattern(value));
  const others = hostRule({
    list: 'deny',
    level: 'denied',
    patterns: [serverPattern('*')],
    except: listed,
    name: 'mcp.allowed: unlisted servers',
    examples: [serverCall('*'), { kind: 'mcp', prefix: 'mcp_sentry_', text: 'find_issues' }],
    place: allowed.place,
  });
  return [...ofServers, others];
}

function excludedRemarks({ text, tool, args, place }: ToolEntry): readonly Remark[] {
  if (args === undefined && tool !== 'ShellTool') return [];
  const why =
    args === undefined
      ? 'a tool can be excluded only by its name'
      : 'the whole entry is read as a tool name';
  const instead = SHELL_NAMES.includes(tool) ? SHELL : tool;
  return [{ kind: 'dead-rule', rule: withoutSecrets(text), why, instead, place }];
}

function allowedRemarks(entry: ToolEntry): readonly Remark[] {
  const { args, place } = entry;
  const rule = withoutSecrets(entry.text);
  if (!isShell(entry)) return [];
  if (args === undefined)
    return [{ kind: 'allows-everything', rule, what: 'every shell command', place }];
  if (args === '')
    return [{ kind: 'dead-rule', rule, why: 'there is no command between the brackets', place }];
  const plain = args.replace(/(?::| )?\*$/, '');
  if (plain === args) return [];
  const why = `it matches only commands that begin with ${quoted(args)}, because "*" is literal here`;
  return [{ kind: 'dead-rule', rule, why, instead: `${SHELL}(${plain})`, place }];
}

const names = (list: readonly string[]): string => either(list.map(literally));
const FREE = [
  'glob',
  'grep_search',
  'search_file_content',
  'list_directory',
  'read_file',
  'google_web_search',
  'read_mcp_resource',
  'list_mcp_resources',
  'invoke_agent',
  'ask_user',
];
const EDITS = ['replace', 'write_file', 'web_fetch'];

/** Returns Gemini CLI's built-in rules. These rules apply if no setting matches a call. */
export function modeRules(mode: GeminiMode): readonly HostRule[] {
  const tools = (list: readonly string[]): readonly string[] => [
    callPattern(['tool'], names(list), ''),
  ];
  const tracker = callPattern(['tool'], `tracker_${ANY_TEXT}`, '');
  const call = (text: string): HostCall => ({ kind: 'tool', prefix: '', text });
  const all = { examples: [toolCall(SHELL), call('write_file'), serverCall('*')] };
  return [
    builtIn('read-only tools', 'allowed', [...tools(FREE), tracker], {
      examples: [call('read_file')],
    }),
    ...(mode === 'plan'
      ? [
          builtIn(
            'all other calls in plan mode',
            'denied',
            [callPattern(['shell', 'tool', 'mcp'], ANY_TEXT)],
            all,
          ),
        ]
      : [
          builtIn(
            'tools that edit files',
            mode === 'auto_edit' ? 'allowed' : 'needs approval',
            tools(EDITS),
            {
              examples: EDITS.map(call),
            },
          ),
          safeCommands(),
        ]),
  ];
}

/** Returns the rule that requires approval for redirections, even if the command is allowed. */
export function redirectionRule(): HostRule {
  return builtIn('redirections', 'needs approval', [REDIRECTED]);
}

/** Patterns that define the set of possible requests to Gemini CLI. */
export const GEMINI_REQUESTS = {
  possible: [
    callPattern(['shell'], `[^\\s${FIELD_BREAK}][^\\n${FIELD_BREAK}]*`, ''),
    callPattern(['tool'], '[a-z][a-z0-9_]*', ''),
    callPattern(['mcp'], '[A-Za-z0-9_.:-]+', 'mcp_[A-Za-z0-9_.:-]+_'),
  ],
  impossible: [
    // Command lines are split at unquoted operators.
    callPattern(['shell'], `[^"'${FIELD_BREAK}]*[;|&\\n]${ANY_TEXT}`),
    callPattern(['tool'], `${SHELL}|mcp_${ANY_TEXT}`, ''),
  ],
};
