import type { CallKind, HostCall } from '../../../model/host-call.ts';
import type { Situation } from '../../../model/host-permissions.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { unquoted } from '../claude/command-line.ts';
import { relativeTo } from '../claude/paths.ts';
import { answerAbout, commandsOf, shellCallsOf } from '../command-line.ts';
import type { CallAnswer, CompilePolicy } from '../dialect.ts';
import { hostRule } from '../host-rule.ts';
import {
  type HostCalls,
  type MadeCall,
  mcpParts,
  type NotDecided,
  nothingAbout,
  PATCH_TOOL,
  pathInFolder,
  toolsNamed,
  toolWith,
  toolWithout,
} from '../host-tools.ts';
import { callPattern, either } from '../patterns.ts';
import { sampleText } from '../samples.ts';
import { expanded, HOME, isEverything, matchesWildcard, wildcardExpression } from './wildcards.ts';

/*
 * The calls that opencode allows or denies. Each call requests one permission with one value
 * (docs/reference/opencode.md#calls).
 */

/** A permission whose requests have a value, such as a command or a path. */
interface ValuedPermission {
  readonly kind: CallKind;
  /**
   * The text before the value in a call's name, which distinguishes permissions of the same kind.
   */
  readonly prefix: string;
  /** Typical values, clearest first. */
  readonly samples: readonly string[];
  /** An expression for all possible values. */
  readonly values: string;
}

const CHAR = `[^${FIELD_BREAK}]`;
const SOMETHING = `${CHAR}+`;
const IN_NAME = `[^/\\\\${FIELD_BREAK}]`;
const SEGMENT = `(?:[^/.\\\\${FIELD_BREAK}]${IN_NAME}*|\\.[^/.\\\\${FIELD_BREAK}]${IN_NAME}*|\\.\\.${IN_NAME}+)`;
/** An expression for a path relative to the root of the repository. */
const RELATIVE = `(?:\\.\\./)*${SEGMENT}(?:/${SEGMENT})*|\\.\\.(?:/\\.\\.)*`;
const BLANK = `[^\\s${FIELD_BREAK}]`;
const TOOL_NAME = '[A-Za-z0-9_-]+';

/** The permissions whose requests have a value, keyed by the names that rules use. */
const VALUED: Readonly<Record<string, ValuedPermission>> = {
  bash: {
    kind: 'shell',
    prefix: '',
    samples: ['rm -rf build', 'git push origin main', 'npm run build'],
    values: `${BLANK}|${BLANK}${CHAR}*${BLANK}`,
  },
  edit: {
    kind: 'edit',
    prefix: '',
    samples: ['src/app.ts', 'README.md', 'package.json'],
    values: RELATIVE,
  },
  read: {
    kind: 'read',
    prefix: '',
    samples: ['src/app.ts', 'README.md', 'package.json'],
    values: RELATIVE,
  },
  webfetch: {
    kind: 'fetch',
    prefix: '',
    samples: ['https://example.com'],
    values: `https?://${SOMETHING}`,
  },
  task: { kind: 'agent', prefix: '', samples: ['general', 'explore'], values: SOMETHING },
  skill: { kind: 'skill', prefix: '', samples: ['deploy', 'review'], values: SOMETHING },
  glob: { kind: 'tool', prefix: 'glob ', samples: ['src/**/*.ts'], values: SOMETHING },
  grep: { kind: 'tool', prefix: 'grep ', samples: ['TODO'], values: SOMETHING },
  list: { kind: 'tool', prefix: 'list ', samples: ['src'], values: SOMETHING },
  websearch: {
    kind: 'tool',
    prefix: 'search the web for ',
    samples: ['release notes'],
    values: SOMETHING,
  },
  codesearch: {
    kind: 'tool',
    prefix: 'search code for ',
    samples: ['parse JSON'],
    values: SOMETHING,
  },
  external_directory: {
    kind: 'tool',
    prefix: 'use files in ',
    samples: ['/etc/*', '/tmp/*'],
    values: `/(?:${CHAR}*/)?\\*`,
  },
  doom_loop: {
    kind: 'tool',
    prefix: 'repeat a call of ',
    samples: ['bash', 'read'],
    values: TOOL_NAME,
  },
};

/**
 * Tools that request the permission `edit`. Rules with these tools' names therefore match nothing.
 */
export const EDIT_TOOLS: readonly string[] = ['write', 'patch', 'multiedit', 'apply_patch'];

/** Permissions whose requests have no value. Any other name refers to a tool or MCP tool. */
const PLAIN = ['todowrite', 'todoread', 'question', 'lsp', 'plan_enter', 'plan_exit'];

/** The value in requests for permissions without values. */
const NO_VALUE = '*';

/** Commands that opencode never asks about. */
const FREE_COMMANDS: readonly string[] = [
  'cd',
  'chdir',
  'popd',
  'pushd',
  'push-location',
  'set-location',
];

/** Patterns that define the set of possible requests to opencode. */
export const OPENCODE_REQUESTS = {
  possible: [
    ...Object.values(VALUED).map(({ kind, prefix, values }) =>
      callPattern([kind], values, literally(prefix)),
    ),
    callPattern(['mcp'], `[A-Za-z0-9-]+_${TOOL_NAME}`, ''),
    callPattern(['tool'], '[A-Za-z0-9-]+', ''),
  ],
  impossible: [
    callPattern(['shell'], `${either(FREE_COMMANDS.map(literally))}(?:\\s${ANY_TEXT})?`),
    callPattern(['mcp', 'tool'], either([...Object.keys(VALUED), ...EDIT_TOOLS]), ''),
  ],
};

/** The calls to which a rule applies: a pattern for permission names and a pattern for values. */
export interface RuleSubject {
  readonly permission: string;
  readonly value: string;
  /** The name of the permission to run commands. Newer files use `shell`. */
  readonly shell: 'bash' | 'shell';
}

/** Whether requests for a permission have a value. */
function isValued(name: string): boolean {
  return Object.hasOwn(VALUED, name);
}

/** Returns the valued permissions that a rule applies to. */
export function valuedOf({ permission, shell }: RuleSubject): readonly string[] {
  return Object.keys(VALUED).filter((name) =>
    matchesWildcard(permission, name === 'bash' ? shell : name),
  );
}

/** Whether a rule applies to tools whose requests have no value. */
export function isAboutTools({ value }: Pick<RuleSubject, 'value'>): boolean {
  return matchesWildcard(value, NO_VALUE);
}

/** Returns patterns for the calls that a rule matches. */
export function patternsOf(subject: RuleSubject): readonly string[] {
  const { permission, value } = subject;
  const names = valuedOf(subject);
  const values = wildcardExpression(value);
  const valued = names.map((name) => VALUED[name]).filter((each) => each !== undefined);
  const ofKinds = valued.filter(({ prefix }) => prefix === '').map(({ kind }) => kind);
  const ofPrefixes = valued.filter(({ prefix }) => prefix !== '');
  return [
    ...(ofKinds.length > 0 ? [callPattern(ofKinds, values, '')] : []),
    ...(ofPrefixes.length > 0
      ? [callPattern(['tool'], values, either(ofPrefixes.map(({ prefix }) => literally(prefix))))]
      : []),
    ...(isAboutTools(subject)
      ? [callPattern(['mcp', 'tool'], wildcardExpression(permission), '')]
      : []),
  ];
}

/** Returns realistic examples of calls that a rule matches. */
export function examplesOf(subject: RuleSubject): readonly HostCall[] {
  const valued = valuedOf(subject).flatMap((name): readonly HostCall[] => {
    const known = VALUED[name];
    if (known === undefined) return [];
    const { kind, prefix, samples } = known;
    const texts = isEverything(subject.value) ? samples : [sampleValue(name, subject.value)];
    return texts.map((text) => ({ kind, prefix, text }));
  });
  if (!isAboutTools(subject)) return valued;
  const names = isEverything(subject.permission)
    ? ['github_create_issue', 'todowrite']
    : [
        sampleTool(subject.permission),
        ...PLAIN.filter((name) => matchesWildcard(subject.permission, name)),
      ];
  return [...valued, ...names.map((name) => toolCall(name))];
}

/** Converts traced calls to opencode's requests. */
export const OPENCODE_CALLS: HostCalls = {
  host: 'opencode',
  traces: [],
  tools: {
    bash: toolWith('shell', 'command'),
    read: toolWith('read', 'filePath', 'file_path', 'path'),
    ...toolsNamed('edit multiedit', toolWith('edit', 'filePath', 'file_path', 'path')),
    write: toolWith('write', 'filePath', 'file_path', 'path'),
    ...toolsNamed('patch apply_patch', PATCH_TOOL),
    webfetch: toolWith('fetch', 'url'),
    task: toolWith('agent', 'subagent_type'),
    skill: toolWith('skill', 'name', 'skill'),
    ...toolsNamed('glob grep', toolWith('tool', 'pattern')),
    list: toolWithout('tool', '.', 'path'),
    ...toolsNamed('websearch codesearch', toolWith('tool', 'query')),
  },
  requestsOf,
};

function requestsOf(call: MadeCall): readonly HostCall[] | NotDecided {
  const { kind, text, made } = call;
  switch (kind) {
    case 'shell':
      return shellCallsOf(text).filter((command) => !IS_FREE.test(command.text));
    case 'read':
    case 'edit':
    case 'write':
    case 'notebook': {
      const path = pathInFolder(call);
      if (typeof path !== 'string') return path;
      const permission = kind === 'read' ? 'read' : 'edit';
      return path.startsWith('/')
        ? [
            valuedCall('external_directory', `${path.slice(0, path.lastIndexOf('/'))}/*`),
            valuedCall(permission, relativeTo(path, call.folder ?? '/')),
          ]
        : [valuedCall(permission, path)];
    }
    case 'fetch':
      return [valuedCall('webfetch', text)];
    case 'agent':
      return [valuedCall('task', text)];
    case 'skill':
      return [valuedCall('skill', text)];
    case 'mcp': {
      const parts = mcpParts(call);
      return [toolCall(parts === undefined ? text : `${parts.server}_${parts.tool}`)];
    }
    case 'tool':
      return made !== undefined && Object.hasOwn(VALUED, made.tool)
        ? [valuedCall(made.tool, text)]
        : [toolCall(text)];
    default:
      return nothingAbout(call);
  }
}

/** Matches a command that only changes the folder. opencode never asks about such commands. */
const IS_FREE = /^(?:cd|chdir|popd|pushd|push-location|set-location)(?:\s|$)/i;

/** Returns the call to a tool whose requests have no value. */
export function toolCall(name: string): HostCall {
  return { kind: name.includes('_') ? 'mcp' : 'tool', prefix: '', text: name };
}

/** Returns the call that requests a permission with a value. */
export function valuedCall(name: string, text: string): HostCall {
  const known = VALUED[name];
  return known === undefined ? toolCall(name) : { kind: known.kind, prefix: known.prefix, text };
}

function sampleTool(pattern: string): string {
  return pattern.replace(/\*$/, 'create_issue').replace(/\*/g, 'github').replace(/\?/g, 'x');
}

function sampleValue(name: string, pattern: string): string {
  const value = expanded(pattern).replace(/\*+/g, '*');
  if (name === 'bash') return sampleCommand(value);
  if (name === 'external_directory') return value.endsWith('*') ? value : `${value}*`;
  if (name === 'webfetch') return value.replace(/\*$/, '').replace(/\*/g, 'example.com');
  if (name !== 'read' && name !== 'edit') return value.replace(/[*?]/g, 'x');
  return value
    .replace(/\*\/\*$/, 'src/app.ts')
    .replace(/\/\*$/, '/app.ts')
    .replace(/^\*\//, 'config/')
    .replace(/^\*(?=\.env)/, '')
    .replace(/^\*(?=\.[a-z]+)/, 'file')
    .replace(/\/\*(?=\.)/, '/file')
    .replace(/\.\*$/, '.local')
    .replace(/[*?]/g, 'x');
}

function sampleCommand(pattern: string): string {
  let sample = '';
  for (const [index, part] of pattern.split(/(\*)/).entries()) {
    if (part !== '*') sample += part.replace(/\?/g, 'x');
    else if (sample.endsWith('/')) sample += 'file';
    else sample += sampleText(sample, sample.endsWith(' '), index === 1 && sample === '');
  }
  return sample.trim();
}

/** Maps alternative names of permissions, in lower case, to opencode's names. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  shell: 'bash',
  terminal: 'bash',
  write: 'edit',
  multiedit: 'edit',
  patch: 'edit',
  apply_patch: 'edit',
  fetch: 'webfetch',
  agent: 'task',
};

/** Returns opencode's decision on a call. Returns undefined for empty text. */
export function answerInOpencode(
  text: string,
  situation: Situation,
  compile: CompilePolicy,
): CallAnswer | undefined {
  const written = text.trim();
  if (written === '') return undefined;
  const calls = callsOf(written);
  return calls.length === 0 ? unasked(written) : answerAbout(calls, situation, compile);
}

/**
 * Returns the decision on a command line that requests no permission. opencode always allows such a
 * command line.
 */
function unasked(text: string): CallAnswer {
  const call = valuedCall('bash', text);
  const name = 'commands that opencode never asks about';
  const rule = hostRule({ list: 'mode', level: 'allowed', patterns: [], name, examples: [call] });
  return { level: 'allowed', parts: [{ call, level: 'allowed', rule }] };
}

/**
 * Returns the requests that a call makes, such as `Bash(git push)`, `read: .env` or
 * `github_create_issue`. Several words without a tool name are treated as a command line.
 */
function callsOf(text: string): readonly HostCall[] {
  const [, tool = '', value = ''] =
    /^([A-Za-z][\w-]*)\s*\(([\s\S]*)\)$/.exec(text) ??
    /^([a-z][a-z_-]*):\s+([\s\S]+)$/.exec(text) ??
    [];
  const named = tool.toLowerCase();
  const name = Object.hasOwn(PERMISSIONS, named) ? (PERMISSIONS[named] ?? named) : named;
  if (name === 'bash') return commandCalls(value);
  if (name === 'read' || name === 'edit')
    return [...outsideCalls([value]), valuedCall(name, value)];
  if (isValued(name)) return [valuedCall(name, value)];
  const [, server, ofServer] = /^mcp__(.+?)__(.+)$/.exec(text) ?? [];
  if (server !== undefined && ofServer !== undefined) return [toolCall(`${server}_${ofServer}`)];
  return /\s/.test(text) ? commandCalls(text) : [toolCall(text)];
}

/** The first words of variable declarations and tests. opencode never asks about such commands. */
const DECLARATIONS = new Set(['declare', 'export', 'local', 'readonly', 'typeset', 'unset', '[']);

/**
 * Returns the requests that a line's commands make. For each command, requests for outside folders
 * come first.
 */
function commandCalls(line: string): readonly HostCall[] {
  return commandsOf(line).flatMap(({ text, words }): readonly HostCall[] => {
    const [name = '', ...rest] = words.slice(words.findIndex((word) => !ASSIGNMENT.test(word)));
    if (words.every((word) => ASSIGNMENT.test(word)) || DECLARATIONS.has(name)) return [];
    const isFree = FREE_COMMANDS.includes(name.toLowerCase());
    const paths = FILE_COMMANDS.has(name) ? rest.filter(isPlainArgument).map(unquoted) : [];
    return [
      ...outsideCalls(name === 'cd' ? paths.map((path) => `${path}/`) : paths),
      ...(isFree ? [] : [valuedCall('bash', text)]),
    ];
  });
}

const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;
/** Commands whose paths opencode checks. */
const FILE_COMMANDS = new Set('cd rm cp mv mkdir touch chmod chown cat'.split(' '));

/** Whether opencode treats an argument as a path. opencode skips variables and globs. */
function isPlainArgument(word: string): boolean {
  return !/[$`]|^[*?[]/.test(word);
}

/** Returns the requests that a call makes for paths outside the repository. */
function outsideCalls(paths: readonly string[]): readonly HostCall[] {
  return paths
    .map((path) => path.replace(/^~(?=\/|$)/, HOME))
    .filter((path) => /^(?:\/|\.\.(?:\/|$))/.test(path))
    .map((path) => valuedCall('external_directory', `${path.replace(/\/*[^/]*$/, '')}/*`));
}
