import { CALL_KINDS, type CallKind, type HostCall } from '../../../model/host-call.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import {
  callPattern,
  either,
  hostExpression,
  pathExpression,
  starExpression,
  wordsExpression,
} from '../patterns.ts';
import { RUNNERS } from '../samples.ts';
import { type Parameter, PRIMARY, parameterIn } from './parameters.ts';
import { writingForm } from './read-only.ts';
import {
  everyShellPattern,
  operatorIn,
  readShellRule,
  sampleCommand,
  shellPatterns,
} from './shell-rules.ts';

/*
 * Claude Code's permission rules: `Tool`, `Tool(specifier)` and tool name globs
 * (docs/reference/claude-code.md#rules).
 */

/** The rule lists, in the order in which Claude Code checks them. */
export const LISTS = ['deny', 'ask', 'allow'] as const;
/** The name of a rule list. */
export type RuleList = (typeof LISTS)[number];

/** The result of parsing a rule in Claude Code's settings. */
export type ReadRule =
  | {
      readonly kind: 'rule';
      readonly patterns: readonly string[];
      /** Example calls that the rule matches, simplest first. */
      readonly examples: readonly HostCall[];
      /** Whether the rule also allows commands that start other programs. */
      readonly isExact: boolean;
      /**
       * A description of the calls matched. Absent unless the rule matches every call to a powerful
       * tool.
       */
      readonly everything?: string;
      /** Whether the rule permits starting any program. */
      readonly isBroad: boolean;
      /** Whether automatic mode ignores the rule and asks its model instead. */
      readonly isIgnoredInAuto?: boolean;
    }
  /** A rule that never takes effect, with the reason and a corrected form. */
  | { readonly kind: 'dead'; readonly why: string; readonly instead?: string }
  /** A rule that is compared as text, such as a parameter rule. */
  | {
      readonly kind: 'opaque';
      readonly why: string;
      readonly parameter?: Parameter & { readonly tool: string };
    };

/** Tools with a dedicated call kind. */
export const KINDS_OF_TOOL: Readonly<Record<string, readonly CallKind[]>> = {
  Bash: ['shell', 'shell-read'],
  Read: ['read'],
  Edit: ['edit', 'write', 'notebook'],
  Write: ['write'],
  NotebookEdit: ['notebook'],
  WebFetch: ['fetch'],
  Agent: ['agent'],
  Task: ['agent'],
  Skill: ['skill'],
};

/** Tools whose rules cannot contain a path, each with the tool whose rules apply instead. */
const PATHS_BY: Readonly<Record<string, string>> = {
  Write: 'Edit',
  NotebookEdit: 'Edit',
  MultiEdit: 'Edit',
  Glob: 'Read',
  Grep: 'Read',
  LS: 'Read',
};

/**
 * Matches the start of a rule that automatic mode ignores: an interpreter, or a package manager
 * command that runs programs.
 */
const IGNORED_IN_AUTO =
  /^(?:(?:(?:ba|z|fi)?sh|python[0-9.]*|node|deno|ruby|perl|php|osascript|npx|bunx|uvx)$|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch) (?:run|exec|dlx|x)\b)/;

/** Parses a rule from one of the lists. */
export function readRule(text: string, list: RuleList): ReadRule {
  const match = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
  const [, tool = '', spec] = match ?? [];
  if (match === null || text.trim() === '')
    return { kind: 'dead', why: 'it is not a tool name with an optional specifier in brackets' };
  const isWhole = spec === undefined || spec.trim() === '*' || spec.trim() === '';
  const known = isWhole ? undefined : spec;
  if (list !== 'allow' && known !== undefined) {
    const parameter = parameterIn(tool, known);
    if (parameter !== undefined) return parameterRule(tool, parameter);
  }
  if (tool.startsWith('mcp__')) return mcpRule(tool, known, list);
  if (tool.includes('*'))
    return list === 'allow'
      ? {
          kind: 'dead',
          why: 'an allow rule may contain "*" only after the server of an MCP tool',
        }
      : globRule(tool, known);
  const misspelt = misspeltTool(tool);
  if (misspelt !== undefined)
    return {
      kind: 'dead',
      why: 'tool names are case-sensitive',
      instead: known === undefined ? misspelt : `${misspelt}(${known})`,
    };
  return known === undefined ? wholeTool(tool, list) : specificRule(tool, known.trim(), list);
}

/**
 * Returns the tool whose name differs from this name only in case, or undefined if there is none.
 */
function misspeltTool(name: string): string | undefined {
  if (TOOLS.includes(name)) return undefined;
  return TOOLS.find((tool) => tool.toLowerCase() === name.toLowerCase());
}

/** Tools that users refer to in rules. */
const TOOLS = [
  'Agent',
  'Bash',
  'Edit',
  'Glob',
  'Grep',
  'LS',
  'LSP',
  'Monitor',
  'MultiEdit',
  'NotebookEdit',
  'NotebookRead',
  'PowerShell',
  'Read',
  'Skill',
  'Task',
  'TodoRead',
  'TodoWrite',
  'WebFetch',
  'WebSearch',
  'Write',
];

function parameterRule(tool: string, parameter: Parameter): ReadRule {
  const { name } = parameter;
  return PRIMARY.has(name)
    ? {
        kind: 'dead',
        why: `"${name}" is already covered by the tool's specifier, so a rule for it is ignored`,
      }
    : {
        kind: 'opaque',
        why: `it depends on the call's parameter "${name}"`,
        parameter: { ...parameter, tool },
      };
}

function specificRule(tool: string, spec: string, list: RuleList): ReadRule {
  const other = Object.hasOwn(PATHS_BY, tool) ? PATHS_BY[tool] : undefined;
  if (other !== undefined)
    return {
      kind: 'dead',
      why: `rules for ${tool} cannot contain a path, and rules for ${other} apply instead`,
      instead: `${other}(${spec})`,
    };
  switch (tool) {
    case 'Bash':
      return shellRule(spec, list);
    case 'Read':
    case 'Edit':
      return pathRule(tool, spec, list);
    case 'WebFetch':
      return fetchRule(spec);
    case 'Agent':
    case 'Task':
      return spec.includes('*')
        ? { kind: 'opaque', why: 'Claude Code does not document "*" in agent names' }
        : rule([callPattern(['agent'], literally(spec))], [call('agent', spec)]);
    case 'Skill': {
      const words = / \*$|:\*$/.test(spec) ? spec.slice(0, -2) : undefined;
      const expression = words === undefined ? literally(spec) : wordsExpression(words);
      return rule([callPattern(['skill'], expression)], [call('skill', words ?? spec)]);
    }
    default:
      return {
        kind: 'opaque',
        why: `Card Gate does not recognise the specifier for ${tool}`,
      };
  }
}

function shellRule(spec: string, list: RuleList): ReadRule {
  const read = readShellRule(spec);
  const operator = operatorIn(read);
  if (operator !== undefined)
    return {
      kind: 'dead',
      why: `command lines are split at ${JSON.stringify(operator)}, and each part is checked separately`,
    };
  // `git:* push` was intended as a prefix, and `curl localhost:*/x` contains a port.
  if (/^[A-Za-z][\w-]*(?: [A-Za-z][\w-]*)*:\*./.test(spec))
    return {
      kind: 'dead',
      why: '":*" has a special meaning only at the end; elsewhere it is literal text',
      instead: `Bash(${spec.replaceAll(':*', ' *')})`,
    };
  const patterns = shellPatterns(read, list === 'allow' ? 'grants' : 'restricts');
  const sample = sampleCommand(read);
  const first = read.pieces[0];
  const begins = first?.kind === 'text' ? first.text.replace(/[ :]+$/, '') : '';
  const isRunner = !read.isExact && RUNNERS.test(begins);
  // Claude Code allows read-only commands without a rule.
  const isOpen = list === 'allow' && /^(?:any|words)$/.test(read.pieces.at(-1)?.kind ?? '');
  const writing = isOpen ? writingForm(begins) : undefined;
  const everything =
    first?.kind === 'any' || isRunner
      ? `every program that ${first?.kind === 'any' ? 'can follow it' : JSON.stringify(begins)} can start`
      : undefined;
  return {
    kind: 'rule',
    patterns,
    examples: [
      ...(writing === undefined ? [] : [call('shell', writing)]),
      call('shell', sample),
      call('shell', begins === '' ? sample : begins),
    ],
    isExact: read.isExact,
    ...(everything !== undefined && { everything }),
    isBroad: isRunner || first?.kind === 'any',
    isIgnoredInAuto: !read.isExact && IGNORED_IN_AUTO.test(begins),
  };
}

function pathRule(tool: 'Read' | 'Edit', spec: string, list: RuleList): ReadRule {
  const expression = pathExpression(spec, { isDeep: list !== 'allow' });
  // Permission to edit a file includes permission to read it. A rule that denies reading also
  // denies editing.
  const kinds: readonly CallKind[] =
    tool === 'Edit'
      ? ['edit', 'write', 'notebook', ...(list === 'allow' ? (['read'] as const) : [])]
      : ['read', ...(list === 'deny' ? (['edit', 'write'] as const) : [])];
  if (spec.startsWith('!'))
    return { kind: 'opaque', why: 'Claude Code does not document "!" in rule paths' };
  const path = samplePath(spec);
  return rule(
    [callPattern(kinds, expression)],
    kinds.map((kind) => call(kind, path)),
  );
}

/** Returns an example of a path that a pattern matches. */
function samplePath(pattern: string): string {
  return pattern
    .replace(/^\.\//, '')
    .replace(/^\/\//, '\0')
    .replace(/^\//, '')
    .replace('\0', '/')
    .replace(/\*\*\/\*/g, 'file')
    .replace(/\*\*\//g, '')
    .replace(/\*\*$/, 'file')
    .replace(/\*\./g, 'file.')
    .replace(/\*/g, 'x')
    .replace(/\?/g, 'x');
}

function fetchRule(spec: string): ReadRule {
  const domain = /^domain:\s*(.+)$/.exec(spec)?.[1];
  if (domain === undefined)
    return {
      kind: 'dead',
      why: 'a WebFetch rule must name a host with "domain:"',
      instead: `WebFetch(domain:${hostOf(spec)})`,
    };
  if (!/^[\w.*-]+$/.test(domain))
    return {
      kind: 'dead',
      why: 'a WebFetch rule must name only a host, without a port or a path',
      instead: `WebFetch(domain:${hostOf(domain)})`,
    };
  return rule(
    [callPattern(['fetch'], hostExpression(domain))],
    [call('fetch', domain.replace(/^\*$/, 'example.com').replace(/\*/g, 'x').toLowerCase())],
  );
}

function hostOf(address: string): string {
  return address.replace(/^[a-z]+:\/\//i, '').replace(/[/:].*$/, '');
}

function mcpRule(tool: string, spec: string | undefined, list: RuleList): ReadRule {
  const [, server = '', name] = tool.split('__');
  if (spec !== undefined)
    return list === 'allow'
      ? { kind: 'dead', why: 'rules for MCP tools cannot have a specifier', instead: tool }
      : { kind: 'opaque', why: 'its specifier is not a parameter with a value' };
  const real = tool.replace(/[^\w*-]/g, '_');
  if (real !== tool)
    return {
      kind: 'dead',
      why: 'in the names of MCP tools, "_" replaces special characters',
      instead: real,
    };
  if (list === 'allow' && (server === '' || server.includes('*')))
    return {
      kind: 'dead',
      why: 'an allow rule for MCP tools must name their server',
    };
  const isServer = name === undefined && !tool.includes('*');
  const isWhole = isServer || name === '*';
  // A server's name can be "a__b", so `mcp__a__b` can refer to a tool or a server.
  const ofServer = tool.includes('*') ? [] : [`${literally(tool)}__${ANY_TEXT}`];
  const expressions = isServer ? ofServer : [starExpression(tool), ...ofServer];
  const sample = isServer
    ? `${tool}__create`
    : tool.replace(/\*/g, (_, at: number) => (/__$/.test(tool.slice(0, at)) ? 'create' : 'x'));
  return {
    ...rule([callPattern(['mcp'], either(expressions))], [call('mcp', sample)]),
    ...(isWhole && {
      everything: `every tool on the MCP server ${JSON.stringify(server)}`,
    }),
  };
}

/** Parses a tool name glob in a `deny` or `ask` list. */
function globRule(tool: string, spec: string | undefined): ReadRule {
  if (spec !== undefined)
    return { kind: 'opaque', why: 'it combines a glob for the tool with a specifier' };
  const expression = starExpression(tool);
  const isMet = new RegExp(`^${tool.split('*').map(escapeExpression).join('.*')}$`);
  const kinds = new Set(
    Object.entries(KINDS_OF_TOOL).flatMap(([name, own]) => (isMet.test(name) ? own : [])),
  );
  const named = callPattern(['mcp', 'tool'], expression);
  return rule(
    kinds.size === 0 ? [named] : [...everyCallOf([...kinds]), named],
    [...kinds].map((kind) => sampleOf(kind)),
  );
}

/** Returns patterns for every call of the kinds in `kinds`. */
export function everyCallOf(kinds: readonly CallKind[]): readonly string[] {
  const others = kinds.filter((kind) => kind !== 'shell' && kind !== 'shell-read');
  return [
    ...(others.length < kinds.length ? [everyShellPattern()] : []),
    ...(others.length > 0 ? [callPattern(others, ANY_TEXT)] : []),
  ];
}

function escapeExpression(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Parses a rule that names only a tool, without text in brackets. */
function wholeTool(tool: string, list: RuleList): ReadRule {
  const kinds = Object.hasOwn(KINDS_OF_TOOL, tool) ? KINDS_OF_TOOL[tool] : undefined;
  if (kinds === undefined)
    return {
      ...rule([callPattern(['tool'], literally(tool))], [call('tool', tool)]),
      isBroad: tool === 'PowerShell' || tool === 'Monitor',
      isIgnoredInAuto: tool === 'PowerShell' || tool === 'Monitor',
      ...(tool === 'PowerShell' && { everything: 'every PowerShell command' }),
    };
  const isShell = tool === 'Bash';
  const also: readonly CallKind[] =
    (tool === 'Edit' && list === 'allow' && ['read']) ||
    (tool === 'Read' && list === 'deny' && ['edit', 'write']) ||
    [];
  const all = [...kinds, ...also];
  return {
    ...rule(
      isShell ? [everyShellPattern()] : [callPattern(all, ANY_TEXT)],
      all.map((kind) => sampleOf(kind)),
    ),
    isBroad: isShell,
    isIgnoredInAuto: isShell || kinds[0] === 'agent',
    ...(isShell && { everything: 'every shell command' }),
  };
}

/** Returns an example of a call of one kind. */
export function sampleOf(kind: CallKind): HostCall {
  return call(kind, SAMPLES[kind]);
}

const SAMPLES: Readonly<Record<CallKind, string>> = {
  shell: 'rm -rf build',
  'shell-read': 'cat README.md',
  read: 'src/app.ts',
  edit: 'src/app.ts',
  write: 'src/app.ts',
  notebook: 'analysis.ipynb',
  fetch: 'example.com',
  net: 'example.com',
  mcp: 'mcp__github__create_issue',
  agent: 'Explore',
  skill: 'deploy',
  output: 'create-issue',
  tool: 'WebSearch',
};

function rule(
  patterns: readonly string[],
  examples: readonly HostCall[],
): ReadRule & { readonly kind: 'rule' } {
  return {
    kind: 'rule',
    patterns,
    examples,
    isExact: true,
    isBroad: false,
    isIgnoredInAuto: false,
  };
}

function call(kind: CallKind, text: string): HostCall {
  return { kind, prefix: '', text };
}

/** All call kinds in Claude Code. */
export const CLAUDE_KINDS: readonly CallKind[] = CALL_KINDS.filter(
  (kind) => kind !== 'net' && kind !== 'output',
);
