import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import { GEMINI } from '../../../src/formats/permissions/gemini/dialect.ts';
import { readGemini } from '../../../src/formats/permissions/gemini/gemini.ts';
import { answerTo } from '../../../src/formats/permissions/written-call.ts';
import type { Level } from '../../../src/model/decision.ts';
import { permissionFile } from '../hosts.ts';
import { type Choose, callsFor, type ReferenceHost } from './reference.ts';

/*
 * Gemini CLI, as of 2026-08-21 (5411f113). Rules are sorted by their priorities, as Gemini CLI
 * does it. Command lines are generated from their commands, so the reference splits none.
 */

type Mode = 'plan' | 'default' | 'auto_edit';
type List = readonly string[];

interface Server {
  readonly command: string;
  readonly trust?: boolean;
  readonly includeTools?: List;
  readonly excludeTools?: List;
}

interface Settings {
  readonly general?: { readonly defaultApprovalMode: Mode };
  readonly tools: Readonly<
    Partial<Record<'core' | 'allowed' | 'exclude' | 'confirmationRequired', List>>
  >;
  readonly mcp: Readonly<Partial<Record<'allowed' | 'excluded', List>>>;
  readonly mcpServers: Readonly<Record<string, Server>>;
}

/** A call of a tool. Commands have the tool `run_shell_command`. */
interface Call {
  readonly tool: string;
  readonly server?: string;
  /** The command line. */
  readonly line?: Line;
}

/** A command line, and everything in it that is a call of its own. */
interface Line {
  readonly text: string;
  readonly parts: readonly string[];
  readonly hasRedirection: boolean;
}

// ---------------------------------------------------------------------------------- the reference

type Decision = 'deny' | 'ask' | 'allow';

interface Rule {
  readonly priority: number;
  readonly decision: Decision;
  /** The name of a tool, or `mcp_<server>_*`, or `*`. */
  readonly tool: string;
  /** Absent if the rule is about every call of the tool. */
  readonly prefix?: string;
  readonly isBuiltIn?: true;
}

const SHELL = 'run_shell_command';

function bracketsOf(entry: string): readonly [string, string | undefined] {
  const [, tool = entry, args] = /^([A-Za-z0-9_-]+)\((.*)\)$/.exec(entry) ?? [];
  return [tool === 'ShellTool' && args !== undefined ? SHELL : tool, args];
}

/** The rules of a list that allows tools, or commands that begin with a text. */
function allowing(list: List, priority: number): readonly Rule[] {
  return list.flatMap((entry): readonly Rule[] => {
    const [tool, args] = bracketsOf(entry);
    if (tool !== SHELL || args === undefined) return [{ priority, decision: 'allow', tool }];
    return args === '' ? [] : [{ priority, decision: 'allow', tool, prefix: args }];
  });
}

function rulesOf({ tools, mcp, mcpServers }: Settings, mode: Mode): readonly Rule[] {
  const { core, allowed = [], exclude = [], confirmationRequired = [] } = tools;
  const hasCommands = allowed.some((entry) => {
    const [tool, args] = bracketsOf(entry);
    return tool === SHELL && args !== undefined;
  });
  const rule = (priority: number, decision: Decision, tool: string): Rule => ({
    priority,
    decision,
    tool,
  });
  const server = (name: string): string => (name === '*' ? 'mcp_*' : `mcp_${name}_*`);
  const trusted = Object.entries(mcpServers).filter(([, { trust }]) => trust === true);
  return [
    ...(mcp.excluded ?? []).map((name) => rule(4.9, 'deny', server(name))),
    ...exclude.map((tool) => rule(4.4, 'deny', tool)),
    ...confirmationRequired.map((tool) => rule(4.35, 'ask', tool)),
    ...allowing(allowed, 4.3),
    ...(hasCommands ? [rule(4.29, 'deny', SHELL)] : []),
    ...(core !== undefined && mode !== 'plan'
      ? [...allowing(core, 4.25), rule(4.24, 'deny', '*')]
      : []),
    ...trusted.map(([name]) => rule(4.2, 'allow', server(name))),
    ...(mcp.allowed ?? []).map((name) => rule(4.1, 'allow', server(name))),
    ...builtIn(mode),
  ];
}

const READING = ['glob', 'grep_search', 'list_directory', 'read_file', 'google_web_search'];
const EDITING = ['replace', 'write_file', 'web_fetch'];

function builtIn(mode: Mode): readonly Rule[] {
  const rules = (priority: number, decision: Decision, tools: List): readonly Rule[] =>
    tools.map((tool) => ({ priority, decision, tool, isBuiltIn: true }));
  return [
    ...rules(1.05, 'allow', READING),
    ...(mode === 'plan' ? rules(1.04, 'deny', ['*']) : []),
    ...(mode === 'auto_edit' ? rules(1.015, 'allow', EDITING) : []),
    ...rules(1.01, 'ask', [...EDITING, SHELL, 'activate_skill']),
  ];
}

function matches({ tool, prefix }: Rule, { tool: name, server }: Call, command: string): boolean {
  const aliases = [['search_file_content', 'grep_search']];
  const names = aliases.find((list) => list.includes(name)) ?? [name];
  if (tool === 'mcp_*') return server !== undefined;
  if (tool.endsWith('_*')) return server !== undefined && tool === `mcp_${server}_*`;
  if (tool !== '*' && !names.includes(tool)) return false;
  if (prefix === undefined) return true;
  // The prefix is followed by a blank, a quote, or the quote that ends the text in JSON.
  return `${command}"`.startsWith(`${prefix} `) || `${command}"`.startsWith(`${prefix}"`);
}

const SAFE = /^(?:ls|cat|pwd|grep|git (?:status|log|diff))(?: |$)/;
const DANGEROUS = /^rm -(?:f|rf|fr)(?: |$)/;
const STRICTEST: readonly Decision[] = ['deny', 'ask', 'allow'];

function strictest(decisions: readonly Decision[]): Decision {
  return STRICTEST.find((decision) => decisions.includes(decision)) ?? 'allow';
}

/** Decides about one call, without the commands in it. */
function decide(rules: readonly Rule[], call: Call, command: string): Decision {
  const sorted = rules.toSorted((a, b) => b.priority - a.priority);
  const found = sorted.find((rule) => matches(rule, call, command));
  const decision = found?.decision ?? 'ask';
  if (call.line === undefined || found?.prefix !== undefined || decision === 'deny')
    return decision;
  if (DANGEROUS.test(command)) return 'ask';
  return decision === 'ask' && SAFE.test(command) ? 'allow' : decision;
}

/** Whether a tool exists: its server is started, and it is included. */
function isThere({ server, tool }: Call, { mcp, mcpServers }: Settings): boolean {
  if (server === undefined) return true;
  if (mcp.allowed?.includes(server) === false) return false;
  const { includeTools, excludeTools = [] } = mcpServers[server] ?? {};
  const name = tool.slice(`mcp_${server}_`.length);
  if (excludeTools.includes(name)) return false;
  return includeTools?.some((each) => each === name || each.startsWith(`${name}(`)) ?? true;
}

const LEVELS = { deny: 'denied', ask: 'needs approval', allow: 'allowed' } as const;

/** Decides about a call as the documentation says. */
function levelOf(call: Call, settings: Settings): Level {
  if (!isThere(call, settings)) return 'denied';
  const mode = settings.general?.defaultApprovalMode ?? 'default';
  const rules = rulesOf(settings, mode);
  const { line } = call;
  if (line === undefined) return LEVELS[decide(rules, call, '')];
  const all = [line.text, ...line.parts].map((command) => decide(rules, call, command));
  const redirected: Decision = line.hasRedirection && mode !== 'auto_edit' ? 'ask' : 'allow';
  return LEVELS[strictest([...all, redirected])];
}

function isMatched(call: Call, settings: Settings): boolean {
  const written = rulesOf(settings, 'default').filter(
    ({ isBuiltIn, tool, priority }) => isBuiltIn !== true && tool !== '*' && priority !== 4.29,
  );
  const commands = call.line === undefined ? [''] : [call.line.text, ...call.line.parts];
  return (
    !isThere(call, settings) ||
    commands.some((command) => written.some((rule) => matches(rule, call, command)))
  );
}

// -------------------------------------------------------------------------------- random settings

const PREFIXES = ['make', 'make all', 'git log', 'git', 'npm', 'npm test', 'rm', 'rm -rf x', 'bash']
  .concat([
    'git commit -m "fix"',
    'echo',
    '',
    'git:*',
    'npm *',
    'git ',
    'a.b',
    'a+b',
    '(make',
    'ls',
  ])
  .concat(['bash -c', 'node x.js', 'MAKE']);
const TOOLS = [
  'read_file',
  'write_file',
  'replace',
  'glob',
  'grep_search',
  'search_file_content',
].concat(['web_fetch', 'save_memory', 'activate_skill', 'google_web_search']);
const SERVERS = ['a', 'b', 'my-server'];
const SERVER_TOOLS = ['x', 'y', 'get_x', 'get'];
const MODES: readonly (Mode | undefined)[] = [undefined, 'default', 'auto_edit', 'plan'];

function entryOf(choose: Choose): string {
  switch (choose.below(8)) {
    case 0:
      return SHELL;
    case 1:
      return choose.pick(TOOLS);
    case 2:
      return `mcp_${choose.pick(SERVERS)}_${choose.pick(SERVER_TOOLS)}`;
    case 3:
      return `${choose.pick(TOOLS)}(src)`;
    default:
      return `${choose.pick([SHELL, SHELL, SHELL, 'ShellTool'])}(${choose.pick(PREFIXES)})`;
  }
}

function list(choose: Choose, most: number): List {
  return [entryOf(choose), ...choose.some(() => entryOf(choose), most)];
}

/** Returns names of tools, without commands more often than with some. */
function plainList(choose: Choose): List {
  return [...choose.some(() => choose.pick([...TOOLS, SHELL, `mcp_a_x`, 'ShellTool(ls)']), 3)];
}

function serverOf(choose: Choose): Server {
  const tools = (): List => [
    choose.pick(SERVER_TOOLS),
    ...choose.some(() => choose.pick(SERVER_TOOLS), 2),
  ];
  return {
    command: 'x',
    ...(choose.isOnce(2) && { trust: choose.isOnce(2) }),
    ...(choose.isOnce(4) && {
      includeTools: tools().map((tool) => choose.pick([tool, `${tool}(q)`])),
    }),
    ...(choose.isOnce(4) && { excludeTools: tools() }),
  };
}

function settingsOf(choose: Choose): Settings {
  const mode = choose.pick(MODES);
  const servers = (): List => [choose.pick(SERVERS), ...choose.some(() => choose.pick(SERVERS), 2)];
  return {
    ...(mode !== undefined && { general: { defaultApprovalMode: mode } }),
    tools: {
      ...(choose.isOnce(3) && { core: list(choose, 5) }),
      ...(choose.isOnce(2) && { allowed: list(choose, 5) }),
      ...(choose.isOnce(4) && { exclude: [...plainList(choose), `${SHELL}(rm)`] }),
      ...(choose.isOnce(4) && { confirmationRequired: plainList(choose) }),
    },
    mcp: {
      ...(choose.isOnce(4) && { allowed: servers() }),
      ...(choose.isOnce(4) && { excluded: choose.isOnce(6) ? ['*'] : servers() }),
    },
    mcpServers: Object.fromEntries(
      SERVERS.filter(() => choose.isOnce(2)).map((name) => [name, serverOf(choose)]),
    ),
  };
}

const COMMANDS = ['make', 'make all', 'make all x', 'makefile', 'npm test', 'npm', 'npmx', 'rm x']
  .concat(['rm -rf x', 'rm -f y', 'rmdir x', 'git push', 'gitk', 'git commit -m "fix"', 'a.b c'])
  .concat([
    'git commit -m "fix" x',
    "git commit -m 'a > b'",
    'aXb',
    'a+b',
    'aab',
    'node x.js',
    'MAKE',
  ])
  .concat(['make"x"', "npm run 'a && b'", 'FOO=1 make', 'sudo make', 'make\\ all', 'npm\ttest']);
/** Commands that only read. What a line of several of them is, is not documented. */
const READING_COMMANDS = ['ls', 'ls -la', 'cat x', 'git status', 'git log', 'git log -1', 'lsof'];
const REDIRECTIONS = ['> x', '2>&1', '>> "a b"', '< x', '&> x'];
const OPERATORS = [' && ', ' || ', '; ', ' | ', ';', '&&', '|', '\n'];

function single(text: string): Line {
  return { text, parts: [], hasRedirection: false };
}

/** Returns commands that begin, or nearly begin, as the rules about commands say. */
function nearRules(choose: Choose, { core = [], allowed = [] }: Settings['tools']): List {
  const prefixes = [...core, ...allowed].flatMap((entry) => {
    const [tool, args = ''] = bracketsOf(entry);
    // Commands that only read, scripts and brackets are tried in other ways.
    const isOther = /^(?:bash -c|echo|$)|\(/.test(args) || SAFE.test(args.trim());
    return tool === SHELL && !isOther ? [args] : [];
  });
  const ends = ['', '', ' x', ' "x"', '"x"', 'x', "'x'", '-x', '\tx', ' x y'];
  return prefixes.map((prefix) => `${prefix}${choose.pick(ends)}`.trim());
}

/** Returns a command, and everything in it that is a call of its own. */
function commandOf(choose: Choose, depth: number, near: List): Line {
  const name = choose.pick(near.length === 0 || choose.isOnce(2) ? COMMANDS : near);
  if (depth === 0 || !choose.isOnce(4)) return redirected(choose, single(name));
  const inner = lineOf(choose, depth - 1, near);
  const isQuotable = !/['"`\\$]/.test(inner.text);
  if (isQuotable && choose.isOnce(2)) {
    const shell = choose.pick(['bash -c', 'sh -c', 'zsh -c']);
    const text = `${shell} ${choose.pick(["'", '"']) === "'" ? `'${inner.text}'` : `"${inner.text}"`}`;
    // The script of a shell is checked as a whole too.
    return { ...inner, text, parts: [text, inner.text, ...inner.parts] };
  }
  const quote = isQuotable ? choose.pick(['$(', '"$(', '`', '<(']) : '$(';
  const end = { '$(': ')', '"$(': ')"', '`': '`', '<(': ')' }[quote];
  const blank = inner.text.startsWith('(') ? ' ' : '';
  const text = `${name} ${quote}${blank}${inner.text}${blank}${end}`;
  return { ...inner, text, parts: [text, ...partsOf(inner)] };
}

/** The commands of a line: what is written in one, without the line itself. */
function partsOf({ text, parts }: Line): List {
  return parts.length === 0 ? [text] : parts;
}

function redirected(choose: Choose, command: Line): Line {
  if (!choose.isOnce(8)) return command;
  return { ...command, text: `${command.text} ${choose.pick(REDIRECTIONS)}`, hasRedirection: true };
}

function lineOf(choose: Choose, depth: number, near: List): Line {
  const command = (): Line => commandOf(choose, depth, near);
  const commands = [command(), ...choose.some(command, 1)];
  const isPlain = choose.isOnce(8);
  const [first] = commands;
  if (first !== undefined && commands.length === 1 && !isPlain) return first;
  const joined = commands.map(({ text }) => text).join(choose.pick(OPERATORS));
  const text = isPlain ? choose.pick([`(${joined})`, `{ ${joined}; }`]) : joined;
  return {
    text,
    parts: commands.flatMap(partsOf),
    hasRedirection: commands.some(({ hasRedirection }) => hasRedirection),
  };
}

function shellLine(choose: Choose, { tools }: Settings): Line {
  return choose.isOnce(6)
    ? redirected(choose, single(choose.pick(READING_COMMANDS)))
    : lineOf(choose, 2, nearRules(choose, tools));
}

function callOf(choose: Choose, settings: Settings): Call & { readonly typed: string } {
  switch (choose.below(6)) {
    case 0: {
      const [server, tool] = [choose.pick(SERVERS), choose.pick(SERVER_TOOLS)];
      return { tool: `mcp_${server}_${tool}`, server, typed: `mcp__${server}__${tool}` };
    }
    case 1: {
      const tool = choose.pick(TOOLS);
      return { tool, typed: tool };
    }
    default: {
      const line = shellLine(choose, settings);
      return { tool: SHELL, line, typed: `${choose.pick(['Bash', SHELL])}(${line.text})` };
    }
  }
}

export const HOST: ReferenceHost = {
  id: 'gemini',
  caseOf: (choose) => {
    const settings = settingsOf(choose);
    const permissions = readGemini([permissionFile('settings', settings)]);
    const [situation] = permissions.situations;
    const decideAbout = compileDecisions(situation.policy);
    const calls = callsFor(choose, () => {
      const { typed: text, ...call } = callOf(choose, settings);
      const compile = () => decideAbout;
      return {
        call: text,
        expected: levelOf(call, settings),
        actual: answerTo(GEMINI, permissions, { situation, text, compile })?.level ?? 'warned',
        isMatched: isMatched(call, settings),
      };
    });
    return { rules: settings, calls };
  },
};
