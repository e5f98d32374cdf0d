import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import { VSCODE } from '../../../src/formats/permissions/vscode/dialect.ts';
import { readVscode } from '../../../src/formats/permissions/vscode/vscode.ts';
import { answerTo } from '../../../src/formats/permissions/written-call.ts';
import type { Level } from '../../../src/model/decision.ts';
import { permissionFile } from '../hosts.ts';
import { type Choose, callsFor, type ReferenceHost } from './reference.ts';

/*
 * The terminal of Visual Studio Code, as documented on 2026-09-16. Command lines are generated from
 * their commands, so the reference splits none. Keys are tried with JavaScript's own regular
 * expressions.
 */

type Value = boolean | null | { readonly approve: boolean; readonly matchCommandLine?: boolean };
type Rules = Readonly<Record<string, Value>>;

interface Settings {
  readonly rules: Rules;
  /** The rules under the older key, which are merged over the others. */
  readonly older: Rules;
  readonly hasDefaults: boolean;
  readonly isOn: boolean;
  readonly fileWrites: 'all' | 'outsideWorkspace' | 'never' | undefined;
}

/** A command line, its commands, and the files that it writes. */
interface Line {
  readonly text: string;
  readonly commands: readonly string[];
  readonly targets: readonly string[];
  readonly isPowerShell: boolean;
}

// ---------------------------------------------------------------------------------- the reference

/** Some of the built-in rules. Random commands begin with these, or with none that is built in. */
const BUILT_IN: Rules = {
  ...{ ls: true, cat: true, echo: true, 'npm ci': true, '/^git (?:status|log|show)\\b/': true },
  ...{ rm: false, rmdir: false, curl: false, jq: false, eval: false },
};

/** Returns the regular expression of a key. Undefined for a key that never matches. */
function regexOf(key: string, isPowerShell: boolean): RegExp | undefined {
  const [, source, given = ''] = /^\/(.+)\/([dgimsuvy]*)$/.exec(key) ?? [];
  const flags = new Set(given.replace('g', '') + (isPowerShell ? 'i' : ''));
  if (source === undefined) {
    if (key.trim() === '' || key === '//') return undefined;
    const parts = key.split(/[/\\]/).map((part) => part.replace(/[$()*+.?[\]^{|}]/g, '\\$&'));
    const text = parts.length > 1 ? `(?:\\.[/\\\\])?${parts.join('[/\\\\]')}` : parts.join('');
    return new RegExp(`^${text}\\b`, [...flags].join(''));
  }
  try {
    const regex = new RegExp(source, [...flags].join(''));
    return source !== '.*' && regex.test('') ? undefined : regex;
  } catch {
    return undefined;
  }
}

function isMet(key: string, text: string, isPowerShell: boolean): boolean {
  const regex = regexOf(key, isPowerShell);
  if (regex?.test(text) === true) return true;
  return isPowerShell && text.startsWith('(') && regex?.test(text.slice(1)) === true;
}

/** A rule with what it says, and whether it is about whole lines. */
interface Rule {
  readonly key: string;
  readonly approves: boolean;
  readonly isOfLine: boolean;
}

function rulesOf({ rules, older, hasDefaults }: Settings): readonly Rule[] {
  const all = { ...(hasDefaults ? BUILT_IN : {}), ...rules, ...older };
  return Object.entries(all).flatMap(([key, value]): readonly Rule[] => {
    if (value === null) return [];
    const isMap = typeof value === 'object';
    const approves = isMap ? value.approve : value;
    return [{ key, approves, isOfLine: isMap && value.matchCommandLine === true }];
  });
}

/** Whether a rule matches a line, or a command of it. */
function matches({ key, isOfLine }: Rule, { text, commands, isPowerShell }: Line): boolean {
  return (isOfLine ? [text] : commands).some((each) => isMet(key, each, isPowerShell));
}

function isOutside(target: string): boolean {
  return /^(?:\/|~|\.\.(?:\/|$))/.test(target) && target !== '/dev/null';
}

/** Decides about a command line as the documentation says. */
function levelOf(line: Line, settings: Settings): Level {
  const { isOn, fileWrites = 'outsideWorkspace' } = settings;
  const rules = rulesOf(settings);
  const { commands, targets, isPowerShell } = line;
  const written = targets.filter((target) => target !== '/dev/null');
  const isWriting = fileWrites === 'all' ? written.length > 0 : written.some(isOutside);
  const isHeld =
    !isOn ||
    commands.some((command) => /^[A-Za-z_]\w*=/.test(command)) ||
    rules.some((rule) => !rule.approves && matches(rule, line)) ||
    (isWriting && fileWrites !== 'never');
  if (isHeld) return 'needs approval';
  const approving = rules.filter(({ approves }) => approves);
  const isApproved =
    approving.some((rule) => rule.isOfLine && matches(rule, line)) ||
    commands.every((command) =>
      approving.some(({ key, isOfLine }) => !isOfLine && isMet(key, command, isPowerShell)),
    );
  return isApproved ? 'allowed' : 'needs approval';
}

function isMatched(line: Line, settings: Settings): boolean {
  return rulesOf({ ...settings, hasDefaults: false }).some((rule) => matches(rule, line));
}

// -------------------------------------------------------------------------------- random settings

const KEYS = [
  'git',
  'git-',
  'git push',
  'ls',
  'rm',
  'cat',
  'echo',
  'jq',
  'npm ci',
  'npm run',
  'foo',
]
  .concat([
    'foo-',
    'make',
    'bin/foo',
    './x',
    'bin\\foo',
    'a.b',
    'a+b',
    '',
    ' ',
    '//',
    'bin/',
    'Make',
  ])
  .concat([
    'npm run *',
    '*',
    'foo*',
    'x$',
    '/bin/x',
    '../x',
    'Get-Thing',
    'git p',
    '-x',
    'a|b',
    '(a',
  ])
  .concat(['[a]', 'foo ']);
const REGEXES = [
  '/.*/',
  '/a*/',
  '/[/',
  '/^git (status|show\\b.*)$/',
  '/\\bfoo\\b/',
  '/^l/i',
  '/^$/',
]
  .concat([
    '/x$|^a/',
    '/^[^-]+$/',
    '/a.b/',
    '/^rm\\s+/',
    '/^make\\b/',
    '/\\.sh$/i',
    '/^(?:ls|foo)\\s/',
  ])
  .concat(['/[A-Z]/', '/\\d+$/', '/push/g', '/^a{2,3}$/', '/^\\S+$/', '/&&/', '/^x/', '/;\\s*rm/'])
  .concat([
    '/^(?:foo|make) (?:a|b)?$/',
    '/(a|)/',
    '/\\s-rf?\\b/',
    '/^.{3}$/',
    '/^foo|bar$/',
    '/\\//',
  ])
  .concat([
    '/^\\(/',
    '/-{2}/',
    '/^git\\s+(?:push|log)/u',
    '/^git/i',
    '/^FOO\\b/i',
    '/^(make|LS|echo)\\b/i',
    '/\\bb/',
    '/o\\B/',
    '/./',
    '/^[a-z]+ \\w/',
  ]);
const LETTERS = ['a', 'b', ' ', '-', '/', '.', 'foo', 'x', 'Z'];

function spelled(choose: Choose, letters: readonly string[], most: number): string {
  return [choose.pick(letters), ...choose.some(() => choose.pick(letters), most)].join('');
}

function keyOf(choose: Choose): string {
  const key = choose.pick([
    choose.pick(KEYS),
    choose.pick(REGEXES),
    choose.pick(REGEXES),
    spelled(choose, LETTERS, 2),
  ]);
  // How two separators in a row are read is not documented.
  return /[/\\]{2}/.test(key) && key !== '//' && !key.startsWith('/^') ? 'foo' : key;
}

function valueOfRule(choose: Choose): Value {
  if (choose.isOnce(10)) return null;
  const approve = !choose.isOnce(3);
  if (!choose.isOnce(4)) return approve;
  return choose.isOnce(4) ? { approve } : { approve, matchCommandLine: !choose.isOnce(5) };
}

function rulesMap(choose: Choose, most: number): Rules {
  const entry = (): readonly [string, Value] => [keyOf(choose), valueOfRule(choose)];
  return Object.fromEntries([entry(), ...choose.some(entry, most)]);
}

function settingsOf(choose: Choose): Settings {
  return {
    rules: choose.isOnce(20) ? {} : rulesMap(choose, 8),
    older: choose.isOnce(6) ? rulesMap(choose, 3) : {},
    hasDefaults: choose.isOnce(4),
    isOn: !choose.isOnce(20),
    fileWrites: choose.isOnce(4) ? choose.pick(['all', 'outsideWorkspace', 'never']) : undefined,
  };
}

// ---------------------------------------------------------------------------------- random lines

const COMMANDS = ['git status', 'git show HEAD', 'git push', 'git-evil', 'git', 'gitx', 'Git push']
  .concat(['ls', 'ls -la', 'lsx', 'rm x', 'rm -rf x', 'rm', 'rmdir-x', 'foo', 'foo bar', 'foo-bar'])
  .concat([
    'foobar',
    'foo- x',
    'make',
    'make a',
    'makefile',
    'MAKE',
    'npm ci',
    'npm run test',
    'ECHO x',
  ])
  .concat([
    'bin/foo --x',
    '.\\bin\\foo',
    './bin/foo',
    'bin/foobar',
    'bin/../../x',
    'notbin/foo',
    './x',
  ])
  .concat([
    'cat a.sh',
    'cat a.SH',
    'echo "a; rm x"',
    'echo a',
    'jq . f',
    'curl x',
    'x y',
    'aa',
    'aaaa',
  ])
  .concat([
    'a.b c',
    'aXb',
    'a+b',
    'x',
    '/bin/x',
    '../x',
    'foo 12',
    'A=1 foo',
    'FOO_1=x',
    'xyz',
    'xx -rf',
  ])
  .concat(['*', 'foo*', "foo 'a && b'", 'eval x', 'x--', '-x', 'npm ci-x', '[a] b', 'a|b'])
  .filter((text) => !/[|]/.test(text));
/** Commands in PowerShell. */
const POWERSHELL = [
  'get-thing x',
  '(Get-Thing x).y',
  'GIT PUSH',
  '(foo x',
  '(a',
  'Foo',
  '(x)',
  'Rm x',
];
const OPERATORS = [' && ', ' || ', '; ', ' | ', ';', '&&', '|', ' & ', '\n'];
const TARGETS = ['out', '/etc/x', '../x', '~/x', '/dev/null', './a', '"a b"', '..x'];

function plain(choose: Choose): string {
  const text = choose.isOnce(5)
    ? spelled(choose, [...LETTERS, '1'], 4).trim()
    : choose.pick(COMMANDS);
  return text === '' ? 'foo' : text;
}

/** Returns a command, which may have other commands in it. */
function commandOf(choose: Choose, depth: number): Line {
  const text = plain(choose);
  const command: Line = { text, commands: [text], targets: [], isPowerShell: false };
  if (choose.isOnce(9)) {
    const target = choose.pick(TARGETS);
    const sign = choose.pick([' > ', ' >> ', ' >', ' 2> ']);
    return { ...command, text: text + sign + target, targets: [target.replace(/"/g, '')] };
  }
  if (depth === 0 || !choose.isOnce(6)) return command;
  const inner = lineOf(choose, depth - 1);
  const around = choose.pick(['$(', '<(', '"$(', '`']);
  const isPlain = !/["'`$\\(]/.test(inner.text);
  const start = isPlain ? around : '$(';
  const blank = inner.text.startsWith('(') ? ' ' : '';
  const end = start === '`' ? '`' : start === '"$(' ? ')"' : ')';
  const whole = `${text} ${start}${blank}${inner.text}${blank}${end}`;
  return { ...command, text: whole, commands: [whole, ...inner.commands], targets: inner.targets };
}

function lineOf(choose: Choose, depth: number): Line {
  const parts = [commandOf(choose, depth), ...choose.some(() => commandOf(choose, depth), 1)];
  const joined = parts.map(({ text }) => text).join(choose.pick(OPERATORS));
  const wrap = choose.isOnce(12) ? choose.pick(['(', '{ ']) : '';
  const end = wrap === '(' ? ')' : wrap === '' ? '' : '; }';
  return {
    text: wrap + joined + end,
    commands: parts.flatMap(({ commands }) => commands),
    targets: parts.flatMap(({ targets }) => targets),
    isPowerShell: false,
  };
}

function callOf(choose: Choose): Line {
  if (!choose.isOnce(8)) return lineOf(choose, choose.pick([0, 0, 1, 2]));
  const text = choose.isOnce(2) ? choose.pick(POWERSHELL) : plain(choose);
  return { text, commands: [text], targets: [], isPowerShell: true };
}

const TERMINAL = 'chat.tools.terminal.autoApprove';

export const HOST: ReferenceHost = {
  id: 'vscode',
  caseOf: (choose) => {
    const settings = settingsOf(choose);
    const file = {
      [TERMINAL]: settings.rules,
      'chat.agent.terminal.autoApprove': settings.older,
      ...(!settings.hasDefaults && { 'chat.tools.terminal.ignoreDefaultAutoApproveRules': true }),
      ...(!settings.isOn && { 'chat.tools.terminal.enableAutoApprove': false }),
      ...(settings.fileWrites && {
        'chat.tools.terminal.blockDetectedFileWrites': settings.fileWrites,
      }),
    };
    const permissions = readVscode([permissionFile('settings', file)]);
    const [situation] = permissions.situations;
    const decide = compileDecisions(situation.policy);
    const calls = callsFor(choose, () => {
      const line = callOf(choose);
      const text = `${line.isPowerShell ? 'PowerShell' : 'Bash'}(${line.text})`;
      const answer = answerTo(VSCODE, permissions, { situation, text, compile: () => decide });
      return {
        call: text,
        expected: levelOf(line, settings),
        actual: answer?.level ?? 'warned',
        isMatched: isMatched(line, settings),
      };
    });
    return { rules: file, calls };
  },
};
