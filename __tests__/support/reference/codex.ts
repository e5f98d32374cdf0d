import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import { readCodex } from '../../../src/formats/permissions/codex/codex.ts';
import { CODEX } from '../../../src/formats/permissions/codex/dialect.ts';
import { answerTo } from '../../../src/formats/permissions/written-call.ts';
import type { Level } from '../../../src/model/decision.ts';
import { textPermissionFile, tomlPermissionFile } from '../hosts.ts';
import { type Choose, callsFor, type ReferenceHost } from './reference.ts';

/*
 * Codex, as of 2026-11-28. Commands are generated as lists of tokens, and scripts as lists of
 * commands, so the reference splits no text: it never reads what the dialect reads.
 */

type Decision = 'allow' | 'prompt' | 'forbidden';

interface PrefixRule {
  readonly pattern: readonly (readonly string[])[];
  /** Absent if the rule does not say it. */
  readonly decision?: Decision;
}

interface Server {
  readonly name: string;
  readonly isOff: boolean;
  readonly on?: readonly string[];
  readonly off: readonly string[];
  readonly mode?: string;
  readonly modes: Readonly<Record<string, string>>;
}

interface Settings {
  readonly rules: readonly PrefixRule[];
  /** The only paths of some programs. */
  readonly paths: Readonly<Record<string, readonly string[]>>;
  readonly networks: readonly (readonly [protocol: string, host: string, decision: Decision])[];
  readonly approval: 'untrusted' | 'on-request' | 'never' | 'granular';
  /** What `granular` asks about. */
  readonly asks: { readonly sandbox: boolean; readonly rules: boolean };
  readonly sandbox: 'read-only' | 'workspace-write' | 'danger-full-access';
  readonly hasNetwork: boolean;
  readonly roots: readonly string[];
  readonly excludesTmp: boolean;
  readonly servers: readonly Server[];
}

/** What makes a script one that Codex does not split. Undefined for a script that it splits. */
type Spoiler = ((script: string) => string) | undefined;

type Call =
  | { readonly kind: 'argv'; readonly argv: readonly string[] }
  | {
      readonly kind: 'script';
      /** The shell and its option. Absent if the script is typed as it is. */
      readonly shell?: readonly [string, string];
      readonly commands: readonly (readonly string[])[];
      readonly spoiler: Spoiler;
      readonly text: string;
    }
  | { readonly kind: 'net'; readonly protocol: string; readonly host: string }
  | { readonly kind: 'mcp'; readonly server: string; readonly tool: string }
  | { readonly kind: 'edit'; readonly path: string };

// ---------------------------------------------------------------------------------- the reference

/** The decisions of the rules that match tokens. */
function decisionsOf({ rules, paths }: Settings, argv: readonly string[]): readonly Decision[] {
  const matching = (tokens: readonly string[]): readonly Decision[] =>
    rules
      .filter(({ pattern }) => pattern.every((texts, at) => texts.includes(tokens[at] ?? '\0')))
      .map(({ decision = 'allow' }) => decision);
  const exact = matching(argv);
  const [program = '', ...rest] = argv;
  if (exact.length > 0 || !program.startsWith('/')) return exact;
  const name = program.slice(program.lastIndexOf('/') + 1);
  const isListed = paths[name]?.includes(program) ?? true;
  return isListed ? matching([name, ...rest]) : [];
}

function ofDecisions(decisions: readonly Decision[], settings: Settings): Level | undefined {
  const isAsked = settings.approval === 'granular' ? settings.asks.rules : !isNever(settings);
  if (decisions.includes('forbidden')) return 'denied';
  if (decisions.includes('prompt')) return isAsked ? 'needs approval' : 'denied';
  return decisions.includes('allow') ? 'allowed' : undefined;
}

function isNever({ approval }: Settings): boolean {
  return approval === 'never';
}

/** What happens where Codex would ask to leave the sandbox. */
function escalation(settings: Settings): Level {
  const isAsked = settings.approval === 'granular' ? settings.asks.sandbox : !isNever(settings);
  return isAsked ? 'needs approval' : 'denied';
}

const READING = ['ls', 'cat', 'grep', 'pwd', 'wc', 'echo'];

function isReading([program = '', ...rest]: readonly string[]): boolean {
  if (program === 'find') return !rest.includes('-delete') && !rest.includes('-exec');
  if (program === 'rg') return !rest.includes('--pre') && !rest.includes('-z');
  return READING.includes(program);
}

function ofCommand(argv: readonly string[], settings: Settings, isOutside: boolean): Level {
  const decided = ofDecisions(decisionsOf(settings, argv), settings);
  if (decided !== undefined) return decided;
  if (isOutside && settings.sandbox !== 'danger-full-access') return escalation(settings);
  return settings.approval !== 'untrusted' || isReading(argv) ? 'allowed' : 'needs approval';
}

/** The commands that rules are compared with. A script that Codex does not split is one of them. */
function argvsOf(call: Call): readonly (readonly string[])[] {
  if (call.kind === 'argv') return [call.argv];
  if (call.kind !== 'script') return [];
  const { shell = ['bash', '-lc'], commands, spoiler, text } = call;
  return spoiler === undefined ? commands : [[...shell, text]];
}

function ofServer({ server, tool }: Call & { kind: 'mcp' }, { servers }: Settings): Level {
  const found = servers.find(({ name, isOff }) => name === server && !isOff);
  if (found === undefined || found.off.includes(tool)) return 'denied';
  if (found.on?.includes(tool) === false) return 'denied';
  const mode = found.modes[tool] ?? found.mode;
  return mode === 'approve' ? 'allowed' : 'needs approval';
}

function ofPath(path: string, settings: Settings): Level {
  const { sandbox, roots, excludesTmp, approval } = settings;
  if (approval === 'untrusted') return 'needs approval';
  if (sandbox === 'danger-full-access') return 'allowed';
  if (sandbox === 'read-only') return escalation(settings);
  const folders = [...roots, ...(excludesTmp ? [] : ['/tmp'])];
  const isInside = (folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
  const isWritable = !/^(?:\/|\.\.\/)/.test(path) || folders.some(isInside);
  return isWritable ? 'allowed' : escalation(settings);
}

function ofHost({ protocol, host }: Call & { kind: 'net' }, settings: Settings): Level {
  const own = settings.networks.filter(([each, of]) => each === protocol && of === host);
  const decided = ofDecisions(
    own.map(([, , decision]) => decision),
    settings,
  );
  if (decided !== undefined) return decided;
  const isOpen = settings.sandbox === 'danger-full-access';
  const isOnline = isOpen || (settings.sandbox === 'workspace-write' && settings.hasNetwork);
  return isOnline ? 'allowed' : escalation(settings);
}

const RANKS: readonly Level[] = ['denied', 'needs approval', 'allowed'];

/** Decides about a call as the documentation says. */
function levelOf(call: Call, settings: Settings, isOutside: boolean): Level {
  if (call.kind === 'mcp') return ofServer(call, settings);
  if (call.kind === 'edit') return ofPath(call.path, settings);
  if (call.kind === 'net') return ofHost(call, settings);
  const levels = argvsOf(call).map((argv) => ofCommand(argv, settings, isOutside));
  return RANKS.find((level) => levels.includes(level)) ?? 'allowed';
}

function isMatched(call: Call, settings: Settings): boolean {
  if (call.kind === 'mcp') return settings.servers.some(({ name }) => name === call.server);
  if (call.kind === 'net')
    return settings.networks.some(([protocol, host]) => `${protocol} ${host}` === netText(call));
  return argvsOf(call).some((argv) => decisionsOf(settings, argv).length > 0);
}

function netText({ protocol, host }: Call & { kind: 'net' }): string {
  return `${protocol} ${host}`;
}

// -------------------------------------------------------------------------------- random settings

const PROGRAMS = ['git', 'npm', 'rm', 'ls', 'bash', 'sh', 'find', 'rg', 'gitk', 'GIT', 'bin/git']
  .concat(['/usr/bin/git', '/opt/my tools/git', '/bin/bash', '/usr/bin/rm', "it's", '/git', '> x'])
  .concat(['cat', 'make']);
const ARGUMENTS = [
  'push',
  'status',
  'run',
  '-m',
  '-lc',
  '-c',
  '-rf',
  'a b',
  "it's",
  '',
  '>',
  '$HOME',
]
  .concat(['*', 'x|y', 'origin', '--', '-delete', '-z', 'A=1', '(', 'push ', '#', ';', '~', 'Push'])
  .concat(['rm x']);
/** Whether a script may contain a token. How Codex reads an escaped quote is not documented. */
function isInScripts(token: string): boolean {
  return !/["\\`']/.test(token);
}
const HOSTS = ['a.com', 'api.a.com', 'a.com.evil.org', 'localhost', 'b.io'];
const PROTOCOLS = ['http', 'https', 'socks5_tcp', 'socks5_udp'];
const SERVERS = ['x', 'y', 'my-server', 'x_y'];
const TOOLS = ['get', 'drop', 'get_x', 'list'];
const MODES = ['prompt', 'writes', 'auto', 'approve'];
const PATHS = [
  'a',
  'src/a.ts',
  '/tmp/x',
  '/tmpx',
  '/data/x',
  '/data',
  '/database',
  '../x',
  '/etc/x',
];
const DECISIONS: readonly Decision[] = ['allow', 'prompt', 'forbidden'];

function patternOf(choose: Choose): PrefixRule['pattern'] {
  const texts = (list: readonly string[]): readonly string[] => [
    choose.pick(list),
    ...(choose.isOnce(4) ? choose.some(() => choose.pick(list), 2) : []),
  ];
  return [texts(PROGRAMS), ...choose.some(() => texts(ARGUMENTS), 2)];
}

function ruleOf(choose: Choose): PrefixRule {
  const pattern = patternOf(choose);
  return choose.isOnce(5) ? { pattern } : { pattern, decision: choose.pick(DECISIONS) };
}

function serverOf(choose: Choose, name: string): Server {
  const tools = (): readonly string[] => choose.some(() => choose.pick(TOOLS), 3);
  const mode = choose.pick([undefined, ...MODES]);
  return {
    name,
    isOff: choose.isOnce(6),
    ...(choose.isOnce(2) && { on: tools() }),
    off: tools(),
    ...(mode !== undefined && { mode }),
    modes: Object.fromEntries(
      choose.some(() => [choose.pick(TOOLS), choose.pick(MODES)] as const, 2),
    ),
  };
}

function settingsOf(choose: Choose): Settings {
  const paths = ['/usr/bin/git', '/opt/my tools/git', '/git'];
  return {
    rules: choose.some(() => ruleOf(choose), 7),
    paths: choose.isOnce(3) ? { git: choose.some(() => choose.pick(paths), 2) } : {},
    networks: choose.some(
      () => [choose.pick(PROTOCOLS), choose.pick(HOSTS), choose.pick(DECISIONS)] as const,
      4,
    ),
    approval: choose.pick(['untrusted', 'on-request', 'on-request', 'never', 'granular']),
    asks: { sandbox: choose.isOnce(2), rules: choose.isOnce(2) },
    sandbox: choose.pick(['read-only', 'workspace-write', 'workspace-write', 'danger-full-access']),
    hasNetwork: choose.isOnce(3),
    roots: choose.some(() => choose.pick(['/data', '/srv/x']), 2),
    excludesTmp: choose.isOnce(3),
    servers: SERVERS.filter(() => choose.isOnce(2)).map((name) => serverOf(choose, name)),
  };
}

/** Returns tokens that often begin as a rule says, and sometimes with another path. */
function argvOf(choose: Choose, { rules }: Settings): readonly string[] {
  const more = (): readonly string[] => choose.some(() => choose.pick(ARGUMENTS), 3);
  if (rules.length === 0 || choose.isOnce(6)) return [choose.pick(PROGRAMS), ...more()];
  const tokens = choose.pick(rules).pattern.map((texts) => choose.pick(texts));
  const at = choose.below(tokens.length);
  const other = choose.pick(at === 0 ? PROGRAMS : ARGUMENTS);
  const changed = choose.isOnce(6) ? tokens.with(at, other) : tokens;
  const [program = '', ...rest] = choose.isOnce(8) ? changed.slice(0, -1) : changed;
  const isMoved = choose.isOnce(4) && !program.includes('/');
  const first = isMoved
    ? choose.pick(['/usr/bin/', '/', '/opt/my tools/', 'bin/']) + program
    : program;
  return [first, ...rest, ...more()];
}

/** Writes a token as a person may type it. */
function typed(choose: Choose, token: string): string {
  const isPlain = /^[\w./:@%,-][\w./:=@%,-]*$/.test(token);
  const isDouble = !/["\\$`]/.test(token);
  if (isPlain && !choose.isOnce(4))
    return choose.isOnce(8) && token.length > 1 ? `${token.slice(0, 1)}"${token.slice(1)}"` : token;
  if (isDouble && (token.includes("'") || choose.isOnce(2))) return `"${token}"`;
  return `'${token.replaceAll("'", `'\\''`)}'`;
}

function line(choose: Choose, argv: readonly string[]): string {
  return argv.map((token) => typed(choose, token)).join(choose.isOnce(6) ? '  ' : ' ');
}

const SPOILERS: readonly ((script: string) => string)[] = [
  (script) => `${script} > log`,
  (script) => `${script} 2>&1`,
  (script) => `${script} $VAR`,
  (script) => `${script} "$VAR"`,
  (script) => `(${script})`,
  (script) => `${script} &`,
  (script) => `FOO=bar ${script}`,
  (script) => `${script} &&`,
  (script) => `${script} |`,
  (script) => `echo $(${script})`,
  (script) => `! ${script}`,
  (script) => `if ls; then ${script}; fi`,
  (script) => `{ ${script}; }`,
  (script) => `while true; do ${script}; done`,
];
const OPERATORS = [' && ', ' || ', '; ', ' | ', ';', '|', '&&'];

function scriptOf(choose: Choose, settings: Settings): Call {
  const commands = [argvOf(choose, settings), ...choose.some(() => argvOf(choose, settings), 2)]
    .map(([program = '', ...rest]) => [
      isInScripts(program) ? program : 'rm',
      ...rest.filter(isInScripts),
    ])
    // The script of a shell that a script starts is not split.
    .map((argv) => (/^(?:bash|sh|zsh)$/.test(argv[0] ?? '') && argv.length === 3 ? ['ls'] : argv));
  const spoiler = choose.isOnce(3) ? choose.pick(SPOILERS) : undefined;
  const shell = choose.isOnce(3)
    ? undefined
    : ([choose.pick(['bash', 'sh', 'zsh']), choose.pick(['-lc', '-c'])] as const);
  const plain = commands
    .map((argv) => line(choose, argv))
    .reduce((text, each) => text + choose.pick(OPERATORS) + each);
  const end = spoiler === undefined && choose.isOnce(10) ? ';' : '';
  const text = spoiler === undefined ? plain + end : spoiler(plain);
  return { kind: 'script', ...(shell && { shell }), commands, spoiler, text };
}

function callOf(choose: Choose, settings: Settings): Call {
  switch (choose.below(10)) {
    case 0:
      return { kind: 'net', protocol: choose.pick(PROTOCOLS), host: choose.pick(HOSTS) };
    case 1:
      return { kind: 'mcp', server: choose.pick(SERVERS), tool: choose.pick(TOOLS) };
    case 2:
      return { kind: 'edit', path: choose.pick(PATHS) };
    case 3:
    case 4:
    case 5:
      return scriptOf(choose, settings);
    default: {
      const argv = argvOf(choose, settings);
      // Three words with a shell are a script.
      const isScript = argv.length === 3 && /^(?:bash|sh|zsh)$/.test(argv[0] ?? '');
      return { kind: 'argv', argv: isScript ? [...argv, 'x'] : argv };
    }
  }
}

/** Writes a call as people do. */
function textOf(choose: Choose, call: Call): string {
  switch (call.kind) {
    case 'net':
      return `net: ${call.protocol.replace('_', '-')}://${call.host}`;
    case 'mcp':
      return `mcp__${call.server}__${call.tool}`;
    case 'edit':
      return `edit: ${call.path}`;
    case 'argv':
      return `Bash(${line(choose, call.argv)})`;
    case 'script': {
      const { shell, text } = call;
      return `Bash(${shell === undefined ? text : `${shell.join(' ')} ${typed(choose, text)}`})`;
    }
    default:
      return call satisfies never;
  }
}

// ------------------------------------------------------------------------------- files with them

/** Writes a text of Starlark, in one of its forms. */
function starlark(choose: Choose, text: string): string {
  if (choose.isOnce(6) && !/["\\\n]/.test(text)) return `r"${text}"`;
  if (choose.isOnce(4)) return `'${text.replace(/[\\']/g, '\\$&')}'`;
  return JSON.stringify(text);
}

function ruleText(choose: Choose, { pattern, decision }: PrefixRule): string {
  const list = (texts: readonly string[]): string =>
    `[${texts.map((text) => starlark(choose, text)).join(', ')}${choose.isOnce(8) ? ',' : ''}]`;
  const tokens = pattern.map((texts) => {
    const [first = ''] = texts;
    return texts.length === 1 && !choose.isOnce(8) ? starlark(choose, first) : list(texts);
  });
  const name = choose.isOnce(4) ? '' : 'pattern = ';
  const what = decision === undefined ? '' : `, decision = "${decision}"`;
  return `prefix_rule(${name}[${tokens.join(', ')}]${what})`;
}

function rulesText(choose: Choose, settings: Settings): readonly [string, string] {
  const host = (text: string): string =>
    choose.pick([text, `${text}.`, text.toUpperCase(), `${text}:443`]);
  const statements = [
    ...settings.rules.map((rule) => ruleText(choose, rule)),
    ...Object.entries(settings.paths).map(
      ([name, paths]) => `host_executable(name="${name}", paths=${JSON.stringify(paths)})`,
    ),
    ...settings.networks.map(([protocol, name, decision]) => {
      const written = decision === 'forbidden' ? choose.pick(['forbidden', 'deny']) : decision;
      return `network_rule(host="${host(name)}", protocol="${protocol}", decision="${written}")`;
    }),
  ];
  const cut = choose.below(statements.length + 1);
  const first = ['# rules', ...statements.slice(0, cut)].join('\n');
  return [first, statements.slice(cut).join(choose.pick(['\n', '; ', '\n\n# more\n']))];
}

function configText(settings: Settings): string {
  const { approval, asks, sandbox, hasNetwork, roots, excludesTmp, servers } = settings;
  const policy =
    approval === 'granular'
      ? `{ granular = { sandbox_approval = ${asks.sandbox}, rules = ${asks.rules} } }`
      : JSON.stringify(approval);
  const ofServer = ({ name, isOff, on, off, mode, modes }: Server): readonly string[] => [
    `[mcp_servers.${name}]`,
    'command = "x"',
    ...(isOff ? ['enabled = false'] : []),
    ...(on === undefined ? [] : [`enabled_tools = ${JSON.stringify(on)}`]),
    ...(off.length === 0 ? [] : [`disabled_tools = ${JSON.stringify(off)}`]),
    ...(mode === undefined ? [] : [`default_tools_approval_mode = "${mode}"`]),
    ...Object.entries(modes).map(([tool, of]) => `tools.${tool}.approval_mode = "${of}"`),
  ];
  return [
    `approval_policy = ${policy}`,
    `sandbox_mode = "${sandbox}"`,
    '[sandbox_workspace_write]',
    `network_access = ${hasNetwork}`,
    `writable_roots = ${JSON.stringify(roots)}`,
    `exclude_slash_tmp = ${excludesTmp}`,
    ...servers.flatMap(ofServer),
    '',
  ].join('\n');
}

export const HOST: ReferenceHost = {
  id: 'codex',
  caseOf: (choose) => {
    const settings = settingsOf(choose);
    const [first, second] = rulesText(choose, settings);
    const config = configText(settings);
    const permissions = readCodex([
      tomlPermissionFile('config', config),
      textPermissionFile('rules', first, 'a.rules'),
      textPermissionFile('rules', second, 'b.rules'),
    ]);
    const isOutside = choose.isOnce(2);
    const situation = permissions.situations[isOutside ? 1 : 0] ?? permissions.situations[0];
    const decide = compileDecisions(situation.policy);
    const calls = callsFor(choose, () => {
      const call = callOf(choose, settings);
      const text = textOf(choose, call);
      const answer = answerTo(CODEX, permissions, { situation, text, compile: () => decide });
      return {
        call: { text, isOutside },
        expected: levelOf(call, settings, isOutside),
        actual: answer?.level ?? 'warned',
        isMatched: isMatched(call, settings),
      };
    });
    return { rules: { config, first, second }, calls };
  },
};
