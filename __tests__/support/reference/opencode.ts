import { compileDecisions } from '../../../src/evaluation/decision/decide.ts';
import { OPENCODE } from '../../../src/formats/permissions/opencode/dialect.ts';
import { readOpencode } from '../../../src/formats/permissions/opencode/opencode.ts';
import { answerTo } from '../../../src/formats/permissions/written-call.ts';
import type { Level } from '../../../src/model/decision.ts';
import { permissionFile } from '../hosts.ts';
import { type Choose, callsFor, type ReferenceHost } from './reference.ts';

/*
 * opencode 1.18. Command lines are generated from their commands, so the reference splits none. The
 * reference reads the files with `JSON.parse`, as opencode does.
 */

type Tree = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
type Rule = readonly [permission: string, pattern: string, action: string];

interface Config {
  readonly permission?: string | Tree;
  readonly permissions?: readonly {
    readonly action: string;
    readonly resource: string;
    readonly effect: string;
  }[];
  readonly tools?: Readonly<Record<string, boolean>>;
  readonly agent?: Readonly<Record<string, Config>>;
}

/** What a call asks for: a permission with a value. Tools of servers have the value `*`. */
type Asked = readonly [permission: string, value: string];

/** A call, as a person writes it, and everything that opencode asks for. */
interface Call {
  readonly text: string;
  readonly asked: readonly Asked[];
}

// ---------------------------------------------------------------------------------- the reference

const DEFAULTS: readonly Rule[] = [
  ['*', '*', 'allow'],
  ['doom_loop', '*', 'ask'],
  ['external_directory', '*', 'ask'],
  ['question', '*', 'deny'],
  ['plan_enter', '*', 'deny'],
  ['plan_exit', '*', 'deny'],
  ['read', '*', 'allow'],
  ['read', '*.env', 'ask'],
  ['read', '*.env.*', 'ask'],
  ['read', '*.env.example', 'allow'],
];
/** The rules of the agents that opencode has itself, as far as they are documented. */
const AGENTS: Readonly<Record<string, readonly Rule[]>> = {
  build: [],
  plan: [['edit', '*', 'deny']],
  explore: [
    ['*', '*', 'deny'],
    ...['grep', 'glob', 'list', 'bash', 'webfetch', 'websearch', 'codesearch', 'read'].map(
      (name): Rule => [name, '*', 'allow'],
    ),
  ],
};

/** Whether a wildcard matches a text, by trying every way in which its stars may match. */
export function matches(pattern: string, text: string): boolean {
  const home = pattern.replace(/^(?:~|\$HOME)(?=\/|$)/, '/home/you').replaceAll('\\', '/');
  const value = text.replaceAll('\\', '/');
  const source = [...home]
    .map((sign) => (sign === '*' ? '.*' : sign === '?' ? '.' : sign.replace(/\W/, '\\$&')))
    .join('');
  const whole = source.endsWith('\\ .*') ? `${source.slice(0, -4)}(?:\\ .*)?` : source;
  return new RegExp(`^${whole}$`, 's').test(value);
}

/** Merges two trees: the second wins, and a key of the first keeps its place. */
function merged<T extends object>(first: T, second: T): T {
  const result: Record<string, unknown> = { ...(first as Record<string, unknown>) };
  for (const [key, value] of Object.entries(second)) {
    const known = result[key];
    const isBoth = typeof known === 'object' && typeof value === 'object';
    result[key] = isBoth ? merged(known as object, value as object) : value;
  }
  return result as T;
}

function rulesOf({ permission = {}, permissions = [], tools = {} }: Config): readonly Rule[] {
  const ofTools: Record<string, string> = {};
  for (const [name, isOn] of Object.entries(tools))
    ofTools[/^(?:write|edit|patch|multiedit)$/.test(name) ? 'edit' : name] = isOn
      ? 'allow'
      : 'deny';
  const tree = merged<Tree>(
    ofTools,
    typeof permission === 'string' ? { '*': permission } : permission,
  );
  const written = Object.entries(tree).flatMap(([key, inner]): readonly Rule[] =>
    typeof inner === 'string'
      ? [[key, '*', inner]]
      : Object.entries(inner).map(([pattern, action]): Rule => [key, pattern, action]),
  );
  const listed = permissions.map(
    ({ action, resource, effect }): Rule => [action, resource, effect],
  );
  return [...written, ...listed];
}

/** The rules of one agent in order: those of opencode, of the files, and of the agent. */
function rulesFor(agent: string, config: Config): { built: readonly Rule[]; own: readonly Rule[] } {
  const built = [...DEFAULTS, ...(AGENTS[agent] ?? [])];
  return { built, own: [...rulesOf(config), ...rulesOf(config.agent?.[agent] ?? {})] };
}

function isMet([permission, pattern]: Rule, [name, value]: Asked, isNew: boolean): boolean {
  const asked = isNew && name === 'bash' ? 'shell' : name;
  return matches(permission, asked) && matches(pattern, value);
}

const LEVELS: Readonly<Record<string, Level>> = {
  deny: 'denied',
  ask: 'needs approval',
  allow: 'allowed',
};
const STRICTEST = ['deny', 'ask', 'allow'];

/** Decides about a call as the documentation says. */
function levelOf({ asked }: Call, agent: string, config: Config): Level {
  const { built, own } = rulesFor(agent, config);
  const isNew = config.permissions !== undefined;
  const actions = asked.map((each) => {
    const last =
      own.findLast((rule) => isMet(rule, each, isNew)) ??
      built.findLast((rule) => isMet(rule, each, false));
    return last?.[2] ?? 'ask';
  });
  return LEVELS[STRICTEST.find((action) => actions.includes(action)) ?? 'allow'] ?? 'allowed';
}

function isMatched({ asked }: Call, agent: string, config: Config): boolean {
  const { own } = rulesFor(agent, config);
  const isNew = config.permissions !== undefined;
  return asked.some((each) => own.some((rule) => isMet(rule, each, isNew)));
}

// --------------------------------------------------------------------------------- random files

const KEYS = ['*', 'bash', 'bash', 'bash', 'read', 'edit', 'edit', 'web*', 'gh_*', 'gh_a', 'b?sh']
  .concat(['skill', 'task', '1', 'glob', '*_a', 'external_directory', 'todo*', 'e*t', 'webfetch'])
  .concat(['doom_loop', 'write', 'gh-x_*']);
const COMMANDS = ['git push *', 'git *', 'git*', 'rm *', '*', 'ls', 'ls *', 'npm run *', '* main']
  .concat(['git * main', 'rm -rf ?', 'FOO=1 *', '**', '* *', 'git', 'ls  *', 'echo "*"', '~/bin/*'])
  .concat(['$HOME/bin/x', 'git push', '*x*', '*> *', 'sudo *', '??', 'npm *:*', '10', '9', 'LS *'])
  .concat(['git commit *', '* a.b', 'g?t *', 'cat *', '* /etc/*', 'cd *', 'git log ?*']);
const PATHS = ['src/*', 'src/**', '*.ts', '**/*.ts', '*', 'src/?.ts', '.env', '*.env', '*.env.*']
  .concat(['src\\*', './src/*', 'a.b', 'a?b', '*/x', '[ab].ts', '*.{ts,js}', '**/x', '../*', '* *'])
  .concat(['~/*', '7']);
const FOLDERS = [
  '/etc/*',
  '/tmp/*',
  '*',
  '/e*',
  '~/work/*',
  '$HOME/*',
  '/etc/**',
  '/*/*',
  '?etc/*',
];
const WORDS = [
  'deploy',
  'de*',
  '*',
  'https://*',
  'https://a.com/*',
  '*.com/*',
  'explore',
  '?eploy',
];
const ACTIONS = ['allow', 'ask', 'deny'];

function patternOf(choose: Choose): string {
  return choose.pick(choose.pick([COMMANDS, COMMANDS, COMMANDS, PATHS, PATHS, FOLDERS, WORDS]));
}

/** Writes a map of JSON in which a key may be repeated. */
function mapText(entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(', ')}}`;
}

function actionText(choose: Choose): string {
  return JSON.stringify(choose.pick(ACTIONS));
}

function treeText(choose: Choose, most: number): string {
  const isEmpty = choose.isOnce(12);
  const inner = (key: string): string => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      bash: COMMANDS,
      read: PATHS,
      edit: PATHS,
      external_directory: FOLDERS,
    };
    const patterns = lists[key];
    const entry = (): readonly [string, string] => [
      patterns === undefined || choose.isOnce(8) ? patternOf(choose) : choose.pick(patterns),
      actionText(choose),
    ];
    return mapText([entry(), ...choose.some(entry, 5)]);
  };
  const entryOf = (): readonly [string, string] => {
    const key = choose.pick(KEYS);
    return [key, choose.isOnce(3) ? actionText(choose) : inner(key)];
  };
  return mapText(isEmpty ? [] : [entryOf(), ...choose.some(entryOf, most)]);
}

function listText(choose: Choose): string {
  const items = choose.some(() => {
    const action = choose.pick([...KEYS, 'shell', 'shell', 'shell', 'sh*']);
    const isOfFiles = /^(?:\*|read|edit|e\*t|external_directory)$/.test(action);
    const resource = patternOf(choose);
    // Whether absolute paths of files are meant is not known from the file alone.
    const isAbsolute = isOfFiles && /^(?:\/|~|\$HOME)/.test(resource);
    return JSON.stringify({
      action,
      resource: isAbsolute ? '*' : resource,
      effect: choose.pick(ACTIONS),
    });
  }, 6);
  return `[${items.join(', ')}]`;
}

function toolsText(choose: Choose): string {
  const names = ['write', 'edit', 'patch', 'bash', 'gh_*', 'gh_a', 'webfetch', 'skill', '*'];
  return mapText(
    choose.some(() => [choose.pick(names), choose.pick(['true', 'false'])] as const, 3),
  );
}

function agentText(choose: Choose, hasTools: boolean): string {
  const entries: (readonly [string, string])[] = [];
  if (hasTools && choose.isOnce(4)) entries.push(['tools', toolsText(choose)]);
  entries.push(['permission', treeText(choose, 2)]);
  return mapText(entries);
}

/** Returns the texts of one file, or of two that opencode merges. */
function filesOf(choose: Choose): readonly string[] {
  const isNew = choose.isOnce(6);
  const isSimple = choose.isOnce(12);
  // Whether files are merged before the older key of an agent is read is not documented.
  const isMerged = !isNew && !isSimple && choose.isOnce(3);
  const file = (): string => {
    const entries: (readonly [string, string])[] = [['share', '"manual"']];
    if (isNew) entries.push(['permissions', listText(choose)]);
    else entries.push(['permission', isSimple ? actionText(choose) : treeText(choose, 5)]);
    if (!isNew && choose.isOnce(5)) entries.push(['tools', toolsText(choose)]);
    const agents = ['plan', 'explore'].filter(() => choose.isOnce(5));
    if (!isNew && agents.length > 0)
      entries.push([
        'agent',
        mapText(agents.map((name) => [name, agentText(choose, !isMerged)] as const)),
      ]);
    return mapText(entries);
  };
  return isMerged ? [file(), file()] : [file()];
}

// --------------------------------------------------------------------------------- random calls

const PROGRAMS = [
  'git push origin main',
  'git',
  'git push',
  'gitk',
  'git log',
  'git log -1',
  'rm x',
]
  .concat(['rm -rf a', 'rm -rf ab', 'ls', 'ls -la', 'LS a', 'npm run build', 'npm run test:unit'])
  .concat(['make', 'sudo rm x', '/bin/rm x', 'git  push', 'echo "a b"', "echo 'rm x && git'", 'xx'])
  .concat(['git commit -m "a\nb"', 'ls  a', 'echo a.b', 'echo aXb', '9', '10', "bash -c 'rm x'"])
  .concat(['cat src/a.ts', 'cat *', '/home/you/bin/x', '~/bin/y', 'echo main', 'lstmeval', 'git;'])
  .filter((text) => !text.includes(';'));
/** Programs with a file outside of the repository, and the folder of that file. */
const OUTSIDE: readonly (readonly [text: string, folder: string])[] = [
  ['cat /etc/passwd', '/etc/*'],
  ['rm -rf /tmp/x', '/tmp/*'],
  ['cp src/a.ts /etc/hosts', '/etc/*'],
  ['touch /home/you/work/x', '/home/you/work/*'],
];
/** Lines that are not commands. */
const SILENT = ['> a.txt', 'export A=1', '[[ -f x ]]', 'FOO=1', 'cd src', 'pushd src', 'popd'];

/** Writes a command line into an argument of another one. */
function substitution(choose: Choose, line: string): string {
  const isPlain = !/[`$"\\]/.test(line);
  const text = line.startsWith('(') ? ` ${line} ` : line;
  if (isPlain && choose.isOnce(3)) return `\`${text}\``;
  return choose.isOnce(2) && !line.includes('"') ? `"$(${text})"` : `$(${text})`;
}

/** Returns one command, and what it asks for. */
function commandOf(choose: Choose, depth: number): Call {
  if (choose.isOnce(8)) return { text: choose.pick(SILENT), asked: [] };
  if (choose.isOnce(8)) {
    const [text, folder] = choose.pick(OUTSIDE);
    return {
      text,
      asked: [
        ['external_directory', folder],
        ['bash', text],
      ],
    };
  }
  const plain = choose.pick(PROGRAMS);
  const before = choose.isOnce(8) ? 'FOO=1 ' : '';
  const inner = depth > 0 && choose.isOnce(6) ? lineOf(choose, depth - 1) : undefined;
  const argument = inner === undefined ? '' : ` ${substitution(choose, inner.text)}`;
  const target = choose.isOnce(8) ? choose.pick([' > out', ' 2>&1', ' >> /etc/x']) : '';
  const text = before + plain + argument + target;
  return { text, asked: [['bash', text], ...(inner?.asked ?? [])] };
}

const OPERATORS = [' && ', ' || ', '; ', ' | ', ';', '|', '\n'];

/** Returns a command line, and what it asks for. */
function lineOf(choose: Choose, depth: number): Call {
  const parts = [commandOf(choose, depth), ...choose.some(() => commandOf(choose, depth), 1)];
  // What belongs to a redirection in a line of several commands is not documented.
  const isSafe = parts.length === 1 || parts.every(({ text }) => !text.includes('>'));
  const used = isSafe ? parts : parts.slice(0, 1);
  const text = used.map((part) => part.text).join(choose.pick(OPERATORS));
  const asked = used.flatMap((part) => part.asked);
  if (depth === 0 || !choose.isOnce(6)) return { text, asked };
  const wrap = choose.pick<(line: string) => string>([
    (line) => `(${line})`,
    (line) => `{ ${line}; }`,
    (line) => `for f in a b; do ${line}; done`,
    (line) => `if true_x; then ${line}; fi`,
  ]);
  const isCondition = wrap('').startsWith('if');
  return {
    text: wrap(text),
    asked: [...asked, ...(isCondition ? [['bash', 'true_x'] as const] : [])],
  };
}

const FILES = [
  'src/a.ts',
  'src/b/a.ts',
  'src\\a.ts',
  'a.ts',
  '.env',
  'x.env',
  'a/.env.local',
  'a.b',
].concat(['.env.example', 'aXb', 'x', 'a/x', 'src/ab.ts', 'README.md', 'a b', '7', '[ab].ts']);
const VALUES: Readonly<Record<string, readonly string[]>> = {
  webfetch: ['https://a.com/x', 'https://a.com', 'http://b.com/'],
  skill: ['deploy', 'deploys', 'review'],
  task: ['explore', 'general'],
  glob: ['src/*.ts', '*'],
  external_directory: ['/etc/*', '/tmp/*', '/home/you/work/*', '/etc/x/*'],
  doom_loop: ['bash', 'read'],
};
const TYPED: Readonly<Record<string, string>> = {
  webfetch: 'WebFetch',
  skill: 'Skill',
  task: 'Task',
};

function callOf(choose: Choose): Call {
  switch (choose.below(8)) {
    case 0: {
      const name = choose.pick(['gh_a', 'gh_b', 'gh-x_a', 'todowrite', 'lsp', 'x_gh_a']);
      return { text: name, asked: [[name, '*']] };
    }
    case 1: {
      const name = choose.pick(Object.keys(VALUES));
      const value = choose.pick(VALUES[name] ?? []);
      const typed = TYPED[name];
      const text = typed === undefined ? `${name}: ${value}` : `${typed}(${value})`;
      return { text, asked: [[name, value]] };
    }
    case 2:
    case 3: {
      const path = choose.pick(FILES);
      const tool = choose.pick(['Read', 'Edit', 'Write', 'Edit']);
      return { text: `${tool}(${path})`, asked: [[tool === 'Read' ? 'read' : 'edit', path]] };
    }
    default: {
      const { text, asked } = lineOf(choose, 2);
      return { text: `Bash(${text})`, asked };
    }
  }
}

/** What the explorer decides about some permissions is not documented. */
const UNKNOWN_TO: Readonly<Record<string, readonly string[]>> = {
  build: [],
  plan: [],
  explore: ['external_directory'],
};

const SITUATIONS = ['build', 'plan', 'explore'];

export const HOST: ReferenceHost = {
  id: 'opencode',
  caseOf: (choose) => {
    const texts = filesOf(choose);
    const config = texts.map((text): Config => JSON.parse(text)).reduce(merged);
    const roles = texts.length === 1 ? [choose.pick(['json', 'jsonc'])] : ['jsonc', 'json'];
    const permissions = readOpencode(
      texts.map((text, index) => permissionFile(roles[index] ?? 'json', text)),
    );
    const agent = choose.pick(['build', 'build', 'plan', 'explore']);
    const situation =
      permissions.situations[SITUATIONS.indexOf(agent)] ?? permissions.situations[0];
    const decide = compileDecisions(situation.policy);
    const calls = callsFor(choose, () => {
      const call = callOf(choose);
      const isUnknown = call.asked.some(([name]) => UNKNOWN_TO[agent]?.includes(name));
      const used = isUnknown
        ? { text: 'Bash(git log)', asked: [['bash', 'git log'] as const] }
        : call;
      const { text } = used;
      const answer = answerTo(OPENCODE, permissions, { situation, text, compile: () => decide });
      return {
        call: { text, agent },
        expected: levelOf(used, agent, config),
        actual: answer?.level ?? 'warned',
        isMatched: isMatched(used, agent, config),
      };
    });
    return { rules: texts, calls };
  },
};
