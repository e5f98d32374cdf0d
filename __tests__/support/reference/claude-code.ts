import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import { compileCalls } from '../../../src/formats/permissions/claude/calls.ts';
import { readClaudeCode } from '../../../src/formats/permissions/claude/claude-code.ts';
import type { Level } from '../../../src/model/decision.ts';
import { permissionFile } from '../hosts.ts';
import { type Choose, callsFor, type ReferenceHost } from './reference.ts';

/*
 * Claude Code 2.1.240. Calls are generated as structures, so the reference splits no command lines:
 * it never reads the text that the dialect reads.
 */

type List = 'deny' | 'ask' | 'allow';
type Mode = 'dontAsk' | 'plan' | 'default' | 'acceptEdits' | 'auto' | 'bypassPermissions';

interface Settings {
  readonly deny: readonly string[];
  readonly ask: readonly string[];
  readonly allow: readonly string[];
  readonly mode: Mode;
}

/** A command: the text before it, its words, and the file to which it writes. */
interface ShellCommand {
  readonly before: readonly string[];
  readonly words: readonly string[];
  readonly target?: string;
}

/** A call: a command line, or a tool with one argument. */
type Call =
  | { readonly tool: 'Bash'; readonly commands: readonly ShellCommand[]; readonly operator: string }
  | { readonly tool: string; readonly text: string };

/** The smallest unit to which rules apply: a command, or a tool with an argument. */
type Atom =
  | { readonly kind: 'shell'; readonly command: ShellCommand }
  | { readonly kind: string; readonly text: string };

// ---------------------------------------------------------------------------------- the reference

const SAFE = /^(?:NODE_ENV|LANG|NO_COLOR)=/;
const RUNNER = /^(?:timeout|time|nice|nohup|stdbuf|command|builtin|noglob)\b/;
const UNCOVERED = /^(?:watch|setsid|ionice|flock)\b/;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

function starred(text: string, star = '[\\s\\S]*'): string {
  return text.split('*').map(escaped).join(star);
}

/** Returns all spellings of a command by which a rule may name it. */
function spellings({ before, words }: ShellCommand, isPassed: (word: string) => boolean): string[] {
  const found: string[] = [];
  for (const whole of [before, before.filter((word) => !RUNNER.test(word))])
    for (let at = 0; at <= whole.length; at += 1) {
      found.push([...whole.slice(at), ...words].join(' '));
      if (!isPassed(whole[at] ?? '')) break;
    }
  return found;
}

function matchesShell(specifier: string, command: ShellCommand, list: List): boolean {
  const isWords = /:\*$| \*$/.test(specifier) && specifier.split('*').length === 2;
  const source = isWords ? `${starred(specifier.slice(0, -2))}(?: [\\s\\S]*)?` : starred(specifier);
  const form = new RegExp(`^${source}$`);
  const names = spellings(
    command,
    (word) => list !== 'allow' || SAFE.test(word) || RUNNER.test(word),
  );
  if (!names.some((name) => form.test(name))) return false;
  return list !== 'allow' || !specifier.includes('*') || !startsPrograms(command);
}

function startsPrograms({ before, words: [name, ...rest] }: ShellCommand): boolean {
  return (
    before.some((word) => UNCOVERED.test(word)) || (name === 'find' && rest.includes('-delete'))
  );
}

function matchesPath(pattern: string, path: string, list: List): boolean {
  const [root, inner] = /^\/\//.test(pattern)
    ? ['/', pattern.slice(2)]
    : /^~\//.test(pattern)
      ? ['~', pattern.slice(2)]
      : ['.', pattern.replace(/^\.?\//, '')];
  const own = /^\//.test(path)
    ? '/'
    : /^~\//.test(path)
      ? '~'
      : /^\.\.(?:\/|$)/.test(path)
        ? '..'
        : '.';
  const parts = inner.split('/').filter((part) => part !== '');
  const segments = path.split('/').filter((part) => part !== '' && part !== '~' && part !== '..');
  if (root === '/' && parts[0] === '**')
    return parts.length === 1 || matchesSegments(parts, segments);
  if (root !== own) return false;
  const isAnchored = /^(?:\.?\/|~)/.test(pattern);
  const isDeep =
    parts.length === 1 || (parts.length === 2 && parts[1] === '**' && list !== 'allow');
  return matchesSegments(isDeep && !isAnchored ? ['**', ...parts] : parts, segments);
}

/** Whether segments of a pattern match a path, or a folder that contains it. */
function matchesSegments([part, ...rest]: readonly string[], path: readonly string[]): boolean {
  if (part === undefined) return true;
  const [segment, ...below] = path;
  if (segment === undefined) return false;
  if (part === '**')
    return rest.length === 0 || path.some((_, index) => matchesSegments(rest, path.slice(index)));
  return new RegExp(`^${starred(part, '[^/]*')}$`).test(segment) && matchesSegments(rest, below);
}

function matchesHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  const isWild = pattern.startsWith('*.');
  const wanted = (isWild ? pattern.slice(2) : pattern).split('.').reverse();
  const labels = host.split('.').reverse();
  return (
    (isWild ? labels.length > wanted.length : labels.length === wanted.length) &&
    wanted.every((label, index) => new RegExp(`^${starred(label)}$`, 'i').test(labels[index] ?? ''))
  );
}

/** Returns the kinds of call to which a rule for a tool without a specifier applies. */
function kindsOf(tool: string, list: List): readonly string[] {
  if (tool === 'Bash') return ['shell'];
  if (tool === 'Edit')
    return ['Edit', 'Write', 'NotebookEdit', ...(list === 'allow' ? ['Read'] : [])];
  if (tool === 'Read') return ['Read', ...(list === 'deny' ? ['Edit', 'Write'] : [])];
  return [tool === 'Task' ? 'Agent' : tool];
}

/** Whether a rule about tool names matches. It may contain `*`. */
function matchesName(tool: string, atom: Atom, list: List): boolean {
  const text = 'text' in atom ? atom.text : '';
  const [, server = '', name] = tool.split('__');
  if (list === 'allow' && (!tool.startsWith('mcp__') || server.includes('*'))) return false;
  const called = atom.kind === 'mcp' ? text : atom.kind === 'shell' ? 'Bash' : atom.kind;
  const names = tool.includes('*')
    ? [tool]
    : name === undefined
      ? [`${tool}__*`]
      : [tool, `${tool}__*`];
  const isMet = (candidate: string): boolean =>
    names.some((pattern) => new RegExp(`^${starred(pattern)}$`).test(candidate));
  if (isMet(called)) return true;
  // A glob that matches Read or Edit applies to everything that rules about them apply to.
  return ['Read', 'Edit', 'Task'].some(
    (other) => list !== 'allow' && isMet(other) && kindsOfGlob(other).includes(atom.kind),
  );
}

function matches(rule: string, atom: Atom, list: List): boolean {
  const [, tool = '', specifier] = /^([^(]+)(?:\((.*)\))?$/.exec(rule) ?? [];
  const text = 'text' in atom ? atom.text : '';
  if (tool.startsWith('mcp__') || tool.includes('*')) return matchesName(tool, atom, list);
  if (specifier === undefined || specifier === '*') return kindsOf(tool, list).includes(atom.kind);
  if ('command' in atom) return tool === 'Bash' && matchesShell(specifier, atom.command, list);
  if (tool === 'Read' || tool === 'Edit')
    return kindsOf(tool, list).includes(atom.kind) && matchesPath(specifier, text, list);
  if (atom.kind !== (tool === 'Task' ? 'Agent' : tool)) return false;
  if (tool === 'WebFetch') return matchesHost(specifier.replace('domain:', ''), text);
  if (tool === 'Skill' && specifier.endsWith(' *'))
    return `${text} `.startsWith(`${specifier.slice(0, -2)} `);
  return (tool === 'Agent' || tool === 'Task' || tool === 'Skill') && text === specifier;
}

function kindsOfGlob(tool: string): readonly string[] {
  return tool === 'Edit' ? ['Edit', 'Write', 'NotebookEdit'] : tool === 'Task' ? ['Agent'] : [tool];
}

const ORDINARY: Readonly<Record<Mode, Level>> = {
  dontAsk: 'denied',
  plan: 'needs approval',
  default: 'needs approval',
  acceptEdits: 'needs approval',
  auto: 'warned',
  bypassPermissions: 'allowed',
};

/** Matches rules that automatic mode ignores: every command, interpreters and package runners. */
const IGNORED_IN_AUTO =
  /^(?:Bash|Agent|Task)(?:\(\*\))?$|^Bash\((?:python(?::| )?\*|npm run\b.*\*)\)$/;

const EDITS = ['Edit', 'Write', 'NotebookEdit'];

function levelOfAtom(atom: Atom, { deny, ask, allow, mode }: Settings): Level {
  if (deny.some((rule) => matches(rule, atom, 'deny'))) return 'denied';
  const asked = mode === 'dontAsk' ? 'denied' : 'needs approval';
  if (ask.some((rule) => matches(rule, atom, 'ask'))) return asked;
  const path = 'text' in atom ? atom.text : '';
  const isEdit = EDITS.includes(atom.kind);
  if ('command' in atom && isCritical(atom.command))
    return mode === 'bypassPermissions' ? 'needs approval' : ORDINARY[mode];
  if (isEdit && /(?:^|\/)(?:\.git|\.claude|\.vscode)(?:\/|$)|(?:^|\/)\.mcp\.json$/.test(path))
    return ORDINARY[mode];
  const live = allow.filter((rule) => mode !== 'auto' || !IGNORED_IN_AUTO.test(rule));
  if (live.some((rule) => matches(rule, atom, 'allow'))) return 'allowed';
  return levelByMode(atom, mode);
}

/** Returns the mode's decision about a call that no rule matches. */
function levelByMode(atom: Atom, mode: Mode): Level {
  if ('command' in atom) return levelOfCommand(atom.command, mode);
  const path = atom.text;
  const isEdit = EDITS.includes(atom.kind);
  const isOutside = /^(?:\/|~|\.\.(?:\/|$))/.test(path);
  if (atom.kind === 'Read') return isOutside ? ORDINARY[mode] : 'allowed';
  if (isEdit && !isOutside) {
    if (mode === 'plan') return 'denied';
    return mode === 'acceptEdits' || mode === 'auto' ? 'allowed' : ORDINARY[mode];
  }
  return atom.kind === 'Agent' || atom.kind === 'TodoWrite' ? 'allowed' : ORDINARY[mode];
}

function isCritical({ words: [name, ...rest] }: ShellCommand): boolean {
  return name === 'rm' && rest.some((word) => ['/', '~', '.', '..', '"$HOME"'].includes(word));
}

function levelOfCommand({ before, words }: ShellCommand, mode: Mode): Level {
  const text = words.join(' ');
  const isPlain = before.every((word) => SAFE.test(word) || RUNNER.test(word));
  if (isPlain && /^(?:ls|cat|git (?:status|log)|find)\b/.test(text) && !text.includes('-delete'))
    return 'allowed';
  const isFileCommand = /^(?:rm|mv|mkdir|touch)\b/.test(text) && !/ [/~]|\.\.|\$/.test(text);
  return isPlain && isFileCommand && mode === 'acceptEdits' ? 'allowed' : ORDINARY[mode];
}

/** Returns the files of a command to which `Read` and `Edit` rules apply. */
function filesOfCommand({ words: [name, ...rest] }: ShellCommand): readonly Atom[] {
  const kind =
    name === 'cat'
      ? 'Read'
      : ['rm', 'mv', 'touch', 'mkdir'].includes(name ?? '')
        ? 'Edit'
        : undefined;
  if (kind === undefined) return [];
  const paths = rest.filter((word) => !/^-|[$"]/.test(word));
  return paths.map((text) => ({ kind, text }));
}

const RANKS: readonly Level[] = ['denied', 'needs approval', 'warned', 'allowed'];

/** Returns the decision about a call, according to the documentation. */
function levelOfCall(call: Call, settings: Settings): Level {
  if (!('commands' in call))
    return levelOfAtom(
      { kind: call.tool.startsWith('mcp__') ? 'mcp' : call.tool, text: call.text },
      settings,
    );
  const levels = call.commands.flatMap((command) => {
    const own = levelOfAtom({ kind: 'shell', command }, settings);
    const target = command.target;
    const written =
      target === undefined ? [] : [levelOfAtom({ kind: 'Edit', text: target }, settings)];
    const rules = { ...settings, allow: [], mode: 'bypassPermissions' as const };
    const files = filesOfCommand(command).flatMap((file) => {
      const level = levelOfAtom(file, rules);
      if (level === 'allowed') return [];
      return [level === 'needs approval' && settings.mode === 'dontAsk' ? 'denied' : level];
    });
    return [own, ...written, ...files] as const;
  });
  return RANKS.find((level) => levels.includes(level)) ?? 'allowed';
}

// -------------------------------------------------------------------------------- random settings

const COMMANDS = [
  'git status',
  'git log',
  'git push origin main',
  'npm test',
  'npm run build',
  'npm',
]
  .concat([
    'rm -rf build',
    'rm x',
    'rm -rf /',
    'rm -rf ~',
    'ls',
    'ls -la',
    'lsx',
    'cat .env',
    'cat a/b',
  ])
  .concat([
    'curl h',
    'make',
    'make deploy',
    'find . -delete',
    'find .',
    'python x.py',
    'mv a b',
    'touch a/b',
  ])
  .concat(['mkdir x', 'mv a /etc/b', 'rm ..', 'npm run test:unit', 'git', 'gitk --all']);
const BEFORE = [
  'FOO=1',
  'NODE_ENV=test',
  'LANG=C',
  'sudo',
  'env',
  'watch',
  'timeout 30',
  'nohup',
  'nice -n 5',
  'flock l',
];
const SPECIFIERS = [
  'git *',
  'git push *',
  'git push:*',
  'git*',
  'git status',
  'npm test',
  'npm run *',
  'npm run test:*',
]
  .concat([
    'npm *',
    'rm *',
    'rm -rf *',
    '* build',
    'git * main',
    'ls',
    'ls *',
    'ls*',
    'cat *',
    'find *',
    'find . -delete',
  ])
  .concat([
    'sudo *',
    'sudo rm *',
    'env *',
    'watch *',
    'watch ls',
    'FOO=1 *',
    'NODE_ENV=test npm test',
    'timeout *',
  ])
  .concat([
    'timeout 30 npm test',
    'python *',
    'make',
    'make deploy',
    'mv *',
    '*',
    '* *',
    'curl h',
    'nohup *',
    'm*e',
  ]);
const SEGMENTS = ['src', 'a', 'b', '.env', 'x.ts', '.git', '.claude', 'etc', 'app'];
const PARTS = [
  'src',
  'a',
  'b',
  '.env',
  '*.ts',
  '**',
  '*',
  '.git',
  'a*',
  '*v',
  '.claude',
  'x.ts',
  '.*',
];
const HOSTS = [
  'example.com',
  'a.example.com',
  'a.b.example.com',
  'example.org',
  'example.evil.com',
  'h',
];
const DOMAINS = [
  'example.com',
  '*.example.com',
  'example.*',
  '*',
  '*.com',
  'a.*.com',
  'EXAMPLE.com',
  'ex*.com',
];
const MCP_TOOLS = [
  'mcp__a__get',
  'mcp__a__get_x',
  'mcp__a__b__c',
  'mcp__ab__get',
  'mcp__git__push',
];
const MCP_RULES = [
  'mcp__a',
  'mcp__a__get',
  'mcp__a__*',
  'mcp__a__get_*',
  'mcp__*',
  'mcp__a*',
  'mcp__a__b',
  '*',
  'W*',
  'mcp__git__*',
  '*t',
];
const NAMES = ['Explore', 'Plan', 'deploy', 'deploy prod', 'deployx'];
const MODES: readonly Mode[] = [
  'dontAsk',
  'plan',
  'default',
  'acceptEdits',
  'auto',
  'bypassPermissions',
];
const TOOLS = [
  'WebSearch',
  'TodoWrite',
  'Bash',
  'Read',
  'Edit',
  'Write',
  'NotebookEdit',
  'WebFetch',
  'Agent',
  'Task',
  'Skill',
];

function pathOf(choose: Choose): string {
  const root = choose.pick(['', '', '', '', '/', '~/', '../']);
  return root + [choose.pick(SEGMENTS), ...choose.some(() => choose.pick(SEGMENTS), 3)].join('/');
}

function pathPattern(choose: Choose): string {
  const root = choose.pick(['', '', '', '/', './', '//', '~/']);
  const parts = [choose.pick(PARTS), ...choose.some(() => choose.pick(PARTS), 3)];
  const isRepeated = parts.some((part, index) => part === '**' && parts[index + 1] === '**');
  return isRepeated ? `${root}src` : root + parts.join('/');
}

function ruleOf(choose: Choose): string {
  switch (choose.below(8)) {
    case 0:
    case 1:
    case 2:
      return `Bash(${choose.pick(SPECIFIERS)})`;
    case 3:
      return `Read(${pathPattern(choose)})`;
    case 4:
      return `Edit(${pathPattern(choose)})`;
    case 5:
      return choose.pick(MCP_RULES);
    case 6:
      return choose.isOnce(2)
        ? `WebFetch(domain:${choose.pick(DOMAINS)})`
        : `${choose.pick(['Agent', 'Task', 'Skill'])}(${choose.pick(NAMES)}${choose.isOnce(9) ? '' : ''})`;
    default:
      return choose.isOnce(3) ? `Skill(deploy *)` : choose.pick(TOOLS);
  }
}

function commandOf(choose: Choose): ShellCommand {
  const before = choose.isOnce(2) ? [] : choose.some(() => choose.pick(BEFORE), 2);
  return {
    // An assignment counts as one only at the start.
    before: before.toSorted((a, b) => Number(b.includes('=')) - Number(a.includes('='))),
    words: choose.pick(COMMANDS).split(' '),
    ...(choose.isOnce(6) && { target: pathOf(choose).replace(/^~\//, '') }),
  };
}

function callOf(choose: Choose): Call {
  switch (choose.below(9)) {
    case 0:
    case 1:
    case 2:
    case 3: {
      const commands = [commandOf(choose), ...choose.some(() => commandOf(choose), 1)];
      return {
        tool: 'Bash',
        commands,
        operator: choose.pick([' && ', ' || ', '; ', ' | ', '\n', ';', '|']),
      };
    }
    case 4:
    case 5:
      return { tool: choose.pick(['Read', 'Edit', 'Write', 'NotebookEdit']), text: pathOf(choose) };
    case 6:
      return choose.isOnce(2)
        ? { tool: 'WebFetch', text: choose.pick(HOSTS) }
        : { tool: choose.pick(['Agent', 'Skill']), text: choose.pick(NAMES) };
    case 7: {
      const text = choose.pick(MCP_TOOLS);
      return { tool: text, text };
    }
    default:
      return { tool: choose.pick(['WebSearch', 'TodoWrite']), text: '' };
  }
}

const KEYS: Readonly<Record<string, string>> = {
  Read: 'file_path',
  Edit: 'file_path',
  Write: 'file_path',
  NotebookEdit: 'notebook_path',
  WebFetch: 'url',
  Agent: 'subagent_type',
  Skill: 'skill',
};

function lineOf(commands: readonly ShellCommand[], operator: string): string {
  return commands
    .map(({ before, words, target }) =>
      [...before, ...words, ...(target === undefined ? [] : [`> ${target}`])].join(' '),
    )
    .join(operator);
}

function settingsOf(choose: Choose): Settings {
  const list = (): readonly string[] => choose.some(() => ruleOf(choose), 7);
  return { deny: list(), ask: list(), allow: list(), mode: choose.pick(MODES) };
}

/** The commands, or the tool with its text, that rules are about. */
function atomsOf(call: Call): readonly Atom[] {
  if (!('commands' in call))
    return [{ kind: call.tool.startsWith('mcp__') ? 'mcp' : call.tool, text: call.text }];
  return call.commands.map((command) => ({ kind: 'shell', command }));
}

function isMatched(call: Call, settings: Settings): boolean {
  return atomsOf(call).some((atom) =>
    (['deny', 'ask', 'allow'] as const).some((list) =>
      settings[list].some((rule) => matches(rule, atom, list)),
    ),
  );
}

export const HOST: ReferenceHost = {
  id: 'claude-code',
  caseOf: (choose) => {
    const settings = settingsOf(choose);
    const { deny, ask, allow, mode } = settings;
    const permissions = readClaudeCode([
      permissionFile('settings', {
        permissions: { deny, ask, allow, ...(mode !== 'auto' && { defaultMode: mode }) },
      }),
    ]);
    // A file cannot set automatic mode, but a session can start in it.
    const situation = permissions.situations.find(
      ({ id }) => id === (mode === 'auto' ? 'auto' : 'default'),
    );
    const decide = compileCalls(permissions, {
      compile: compileDecisions,
      ...(situation && { situation }),
    });
    const calls = callsFor(choose, () => {
      const call = callOf(choose);
      const input =
        'commands' in call
          ? { command: lineOf(call.commands, call.operator) }
          : { [KEYS[call.tool] ?? 'query']: call.text };
      return {
        call: { tool: call.tool, input },
        expected: levelOfCall(call, settings),
        actual: decide({ tool: call.tool, input }).level,
        isMatched: isMatched(call, settings),
      };
    });
    return { rules: settings, calls };
  },
};
