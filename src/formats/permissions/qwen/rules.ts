import type { CallKind, HostCall } from '../../../model/host-call.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import { callPattern, either } from '../patterns.ts';
import { RUNNERS, sampleText } from '../samples.ts';

/*
 * Qwen Code's rules, which have the same syntax as Claude Code's rules but a different meaning
 * (docs/reference/qwen.md#rules).
 */

/** The rule lists, in the order in which Qwen Code checks them. */
export const LISTS = ['deny', 'ask', 'allow'] as const;
/** The name of a rule list. */
export type RuleList = (typeof LISTS)[number];

/** The result of parsing a rule. */
export type QwenRule =
  | {
      readonly kind: 'rule';
      readonly patterns: readonly string[];
      /** Example calls that the rule matches, simplest first. */
      readonly examples: readonly HostCall[];
      /** A description of the calls matched. Absent unless the rule matches every program. */
      readonly everything?: string;
    }
  /** A rule that never takes effect, with the reason and a corrected form. */
  | { readonly kind: 'dead'; readonly why: string; readonly instead?: string }
  | { readonly kind: 'opaque'; readonly why: string };

/** An expression for text on a single line. */
const LINE = `[^\\n${FIELD_BREAK}]*`;
const SHELL: readonly CallKind[] = ['shell', 'shell-read'];

/** The call kinds for each tool. The keys are all the tool's names, in lower case. */
const KINDS: ReadonlyMap<string, readonly CallKind[]> = new Map(
  (
    [
      [['bash', 'shell', 'shelltool', 'run_shell_command'], SHELL],
      [['read', 'readfile', 'readfiletool', 'read_file'], ['read']],
      [
        ['edit', 'edittool', 'replace'],
        ['edit', 'write'],
      ],
      [['write', 'writefile', 'writefiletool', 'write_file'], ['write']],
      [['webfetch', 'webfetchtool', 'web_fetch'], ['fetch']],
      [['agent', 'task', 'tasktool'], ['agent']],
      [['skill', 'skilltool'], ['skill']],
    ] as const
  ).flatMap(([names, kinds]) => names.map((name) => [name, kinds] as const)),
);

/** The call names of tools that need no permission. */
export const FREE_TOOLS = [
  'grep_search',
  'glob',
  'list_directory',
  'todo_write',
  'ask_user_question',
  'lsp',
] as const;
const TOOL_NAMES: Readonly<Record<string, string>> = {
  grep: 'grep_search',
  greptool: 'grep_search',
  searchfiles: 'grep_search',
  glob: 'glob',
  findfiles: 'glob',
  ls: 'list_directory',
  listfiles: 'list_directory',
  websearch: 'web_search',
  todowrite: 'todo_write',
  savememory: 'save_memory',
};
/** Tools to which `Read` rules also apply. */
const READERS = ['grep_search', 'glob', 'list_directory'];

/** Parses a rule from one of the lists. */
export function readRule(text: string, list: RuleList): QwenRule {
  const match = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
  const [, tool = '', written] = match ?? [];
  if (match === null)
    return { kind: 'dead', why: 'it is not a tool name with an optional specifier in brackets' };
  if (tool.startsWith('mcp__')) return mcpRule(tool, written);
  const spec = written?.trim() === '' || written?.trim() === '*' ? undefined : written?.trim();
  const kinds = KINDS.get(tool.toLowerCase());
  if (kinds === undefined) return otherTool(tool, spec);
  if (spec === undefined) return wholeTool(kinds);
  if (kinds.includes('shell')) return shellRule(spec);
  if (kinds.includes('fetch')) return fetchRule(spec);
  if (kinds.includes('agent') || kinds.includes('skill'))
    return rule(
      [callPattern(kinds, literally(spec), '')],
      kinds.map((kind) => call(kind, spec)),
    );
  return pathRule(kinds, spec, list);
}

function otherTool(tool: string, spec: string | undefined): QwenRule {
  const name = TOOL_NAMES[tool.toLowerCase()] ?? tool;
  if (spec !== undefined)
    return { kind: 'opaque', why: `Card Gate does not recognise the specifier for ${tool}` };
  return rule([callPattern(['tool'], literally(name), '')], [call('tool', name)]);
}

function wholeTool(kinds: readonly CallKind[]): QwenRule {
  const isShell = kinds.includes('shell');
  const readers = kinds.includes('read')
    ? [callPattern(['tool'], either(READERS.map(literally)), '')]
    : [];
  return {
    ...rule(
      [callPattern(kinds, ANY_TEXT, ''), ...readers],
      kinds.map((kind) => SAMPLES[kind]).filter((sample) => sample !== undefined),
    ),
    ...(isShell && { everything: 'every shell command' }),
  };
}

const SAMPLES: Readonly<Partial<Record<CallKind, HostCall>>> = {
  shell: call('shell', 'rm -rf build'),
  read: call('read', 'src/app.ts'),
  edit: call('edit', 'src/app.ts'),
  write: call('write', 'src/app.ts'),
  fetch: call('fetch', 'example.com'),
  agent: call('agent', 'general-purpose'),
  skill: call('skill', 'deploy'),
};

function shellRule(written: string): QwenRule {
  const spec = written.replace(':*', ' *');
  const isPrefix = !spec.includes('*');
  const expression = isPrefix
    ? `${literally(spec)}(?: ${ANY_TEXT})?`
    : spec
        .split(/( \*|\*)/)
        .map((part) => (part === ' *' ? `(?: ${LINE})?` : part === '*' ? LINE : literally(part)))
        .join('');
  const begins = spec.replace(/ ?\*[\s\S]*$/, '');
  const sample =
    begins + sampleText(begins, isPrefix || spec.startsWith(`${begins} `), begins === '');
  const isRunner = RUNNERS.test(begins) && (isPrefix || spec.startsWith(`${begins} *`));
  const everything = spec.startsWith('*')
    ? 'every program that can follow it'
    : isRunner
      ? `every program that ${JSON.stringify(begins)} can start`
      : undefined;
  return {
    ...rule([callPattern(SHELL, expression, '')], [call('shell', sample), call('shell', begins)]),
    ...(everything !== undefined && { everything }),
  };
}

/** An expression for commands that read the files in their arguments. */
const READING = either(['cat', 'head', 'tail', 'less', 'more'].map(literally));

function pathRule(kinds: readonly CallKind[], spec: string, list: RuleList): QwenRule {
  const path = pathExpression(spec);
  const isReader = kinds.includes('read');
  // In restrictive rules, a command that reads files is treated as a use of those files.
  const commands =
    isReader && list !== 'allow'
      ? [callPattern(SHELL, `${READING}(?: -[A-Za-z0-9-]+)* (?:\\./)?(?:${path})`, '')]
      : [];
  const sample = samplePath(spec);
  return rule(
    [callPattern(kinds, path, ''), ...commands],
    [
      ...kinds.map((kind) => call(kind, sample)),
      ...(commands.length > 0 ? [call('shell', `cat ${sample}`)] : []),
    ],
  );
}

/** Returns an expression for the paths, relative to the working folder, that a pattern matches. */
function pathExpression(spec: string): string {
  if (spec.startsWith('//')) return `/${globOf(spec.slice(2))}`;
  return globOf(spec.replace(/^(?:\.?\/)+/, ''));
}

function globOf(pattern: string): string {
  let source = '';
  for (const [part] of pattern.matchAll(
    /\/\*\*$|\*\*\/|\*+|\?|\[[!^]?[^\]/]+\]|\{[^{}]*\}|[\s\S]/g,
  )) {
    if (part === '/**') source += `(?:/${ANY_TEXT})?`;
    else if (part === '**/') source += `(?:${ANY_TEXT}/)?`;
    else if (part === '*') source += `[^/${FIELD_BREAK}]*`;
    else if (part.startsWith('*')) source += ANY_TEXT;
    else if (part === '?') source += `[^/${FIELD_BREAK}]`;
    else if (part.length > 1 && part.startsWith('[')) source += classOf(part);
    else if (part.length > 1 && part.startsWith('{'))
      source += either(part.slice(1, -1).split(',').map(globOf));
    else source += literally(part);
  }
  return source;
}

function classOf(text: string): string {
  const body = text.slice(1, -1).replace(/^!/, '^');
  const [sign, members] = body.startsWith('^') ? ['^/', body.slice(1)] : ['', body];
  return `[${sign}${members.replace(/[[\]\\&~]/g, '\\$&')}]`;
}

function samplePath(pattern: string): string {
  return pattern
    .replace(/^\/\//, '\0')
    .replace(/^(?:\.?\/)+/, '')
    .replace('\0', '/')
    .replace(/\*\*\/\*/g, 'file')
    .replace(/\*\*\//g, '')
    .replace(/\*\*$/, 'app.ts')
    .replace(/\*\./g, 'file.')
    .replace(/\{([^,{}]*)[^{}]*\}/g, '$1')
    .replace(/[*?]/g, 'x');
}

function fetchRule(spec: string): QwenRule {
  const domain = /^domain:\s*(.+)$/.exec(spec)?.[1]?.toLowerCase();
  if (domain === undefined)
    return {
      kind: 'dead',
      why: 'a WebFetch rule must name a host with "domain:"',
      instead: `WebFetch(domain:${spec.replace(/^[a-z]+:\/\//i, '').replace(/[/:].*$/, '')})`,
    };
  const host = domain.replace(/^\*\./, '');
  return rule(
    [callPattern(['fetch'], `(?:[^.]+\\.)*${literally(host)}`, '')],
    [call('fetch', host)],
  );
}

function mcpRule(tool: string, spec: string | undefined): QwenRule {
  const body = tool.replace(/\*$/, '');
  if (spec !== undefined && spec.trim() !== '*')
    return { kind: 'dead', why: 'rules for MCP tools cannot have a specifier', instead: tool };
  if (body.includes('*')) return { kind: 'dead', why: '"*" has a special meaning only at the end' };
  const isServer = !/^mcp__.+?__/.test(tool);
  const whole =
    isServer && body === tool
      ? `${literally(body)}(?:__${ANY_TEXT})?`
      : literally(body) + (body === tool ? '' : ANY_TEXT);
  const sample = isServer ? `${body}__create_issue` : body === tool ? tool : `${body}create_issue`;
  return rule([callPattern(['mcp'], whole, '')], [call('mcp', sample.replace('____', '__'))]);
}

function rule(
  patterns: readonly string[],
  examples: readonly HostCall[],
): Extract<QwenRule, { kind: 'rule' }> {
  return { kind: 'rule', patterns, examples };
}

function call(kind: CallKind, text: string): HostCall {
  return { kind, prefix: '', text };
}

/** Patterns that define the set of possible requests to Qwen Code. */
export const QWEN_REQUESTS = {
  possible: [
    callPattern(SHELL, `[^\\s${FIELD_BREAK}][^${FIELD_BREAK}]*`, ''),
    callPattern(['read', 'edit', 'write'], `[^${FIELD_BREAK}]*[^/${FIELD_BREAK}]`, ''),
    callPattern(['agent', 'skill'], `[^${FIELD_BREAK}]+`, ''),
    callPattern(['fetch'], '[a-z0-9-]+(?:\\.[a-z0-9-]+)*', ''),
    callPattern(['mcp'], 'mcp__[A-Za-z0-9_-]+__[A-Za-z0-9_-]+', ''),
    callPattern(['tool'], '[a-z][a-z0-9_]*', ''),
  ],
  impossible: [
    // Command lines are split at unquoted operators.
    callPattern(SHELL, `[^"'${FIELD_BREAK}]*[;|&\\n]${ANY_TEXT}`),
    // Paths are resolved before they are compared.
    callPattern(
      ['read', 'edit', 'write'],
      `(?:${ANY_TEXT}/)?\\.(?:/${ANY_TEXT})?|${ANY_TEXT}//${ANY_TEXT}|${ANY_TEXT}[^./${FIELD_BREAK}]${ANY_TEXT}/\\.\\.(?:/${ANY_TEXT})?`,
    ),
  ],
};
