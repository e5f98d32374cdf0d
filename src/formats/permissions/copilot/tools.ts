import type { Place } from '../../../document/document.ts';
import type { Reader } from '../../../document/reader.ts';
import { distance } from '../../../finding/nearest.ts';
import type { CallKind, HostCall } from '../../../model/host-call.ts';
import { FIELD_BREAK } from '../../../pattern/fields.ts';
import { ANY_TEXT, literally } from '../../../pattern/regular.ts';
import {
  FREE_TOOL,
  type HostCalls,
  mcpParts,
  nothingAbout,
  PATCH_TOOL,
  toolsNamed,
  toolWith,
  toolWithout,
} from '../host-tools.ts';
import { callPattern, either, starExpression } from '../patterns.ts';

/*
 * The tools of GitHub Copilot agents: the key `tools`, the names in its list, and the calls that
 * each name makes available (docs/reference/copilot.md#tools).
 */

/** A Copilot tool. Lists can refer to the tool by several names. */
interface Tool {
  /** The tool's names in lower case, most common first. */
  readonly names: readonly string[];
  /** The call kinds that the tool covers entirely. */
  readonly kinds: readonly CallKind[];
  /** The texts of the calls of kind `tool` that the tool makes. */
  readonly calls: readonly string[];
  readonly examples: readonly HostCall[];
}

const call = (kind: CallKind, text: string): HostCall => ({ kind, prefix: '', text });

const TOOLS: readonly Tool[] = [
  {
    names: ['execute', 'shell', 'bash', 'powershell', 'runcommands', 'runinterminal'],
    kinds: ['shell'],
    calls: [],
    examples: [call('shell', 'npm run build')],
  },
  {
    names: ['read', 'view', 'notebookread'],
    kinds: ['read'],
    calls: [],
    examples: [call('read', 'src/app.ts')],
  },
  {
    names: ['edit', 'multiedit', 'write', 'notebookedit', 'editfiles'],
    kinds: ['edit'],
    calls: [],
    examples: [call('edit', 'src/app.ts')],
  },
  {
    names: ['search', 'grep', 'glob', 'codebase'],
    kinds: [],
    calls: ['search the repository'],
    examples: [call('tool', 'search the repository')],
  },
  {
    names: ['agent', 'task', 'custom-agent', 'runsubagent'],
    kinds: ['agent'],
    calls: [],
    examples: [call('agent', 'reviewer')],
  },
  {
    names: ['web', 'websearch', 'webfetch', 'web_search', 'web_fetch', 'fetch'],
    kinds: ['fetch'],
    calls: ['search the web'],
    examples: [call('fetch', 'example.com')],
  },
  {
    names: ['todo', 'todowrite', 'todos'],
    kinds: [],
    calls: ['write the list of tasks'],
    examples: [call('tool', 'write the list of tasks')],
  },
];

const NAMES = new Map(TOOLS.flatMap((tool) => tool.names.map((name) => [name, tool] as const)));
const SOMETHING = `[^${FIELD_BREAK}]+`;

/** Patterns that define the set of possible requests to Copilot. */
export const COPILOT_REQUESTS = {
  possible: [
    callPattern(['shell', 'read', 'edit', 'fetch', 'agent'], SOMETHING, ''),
    callPattern(['mcp'], `[^/${FIELD_BREAK}]+/${SOMETHING}`, ''),
    callPattern(['tool'], `[A-Za-z][A-Za-z0-9_.-]*`, ''),
    callPattern(['tool'], either(TOOLS.flatMap(({ calls }) => calls).map(literally)), ''),
  ],
  impossible: [callPattern(['tool'], `(?i:${either([...NAMES.keys()].map(literally))})`)],
};

/** Converts traced calls to Copilot's requests. */
export const COPILOT_CALLS: HostCalls = {
  host: 'Copilot',
  traces: ['copilot-events'],
  tools: {
    ...toolsNamed('bash powershell shell', toolWith('shell', 'command')),
    view: toolWith('read', 'path'),
    ...toolsNamed('edit create str_replace_editor', toolWith('edit', 'path')),
    apply_patch: PATCH_TOOL,
    task: toolWithout('agent', 'general-purpose', 'agent_type'),
    web_fetch: toolWith('fetch', 'url'),
    skill: toolWith('skill', 'skill', 'name'),
    ...toolsNamed('grep glob', toolWithout('read', '.', 'path')),
    ...toolsNamed(
      'report_intent read_bash write_bash stop_bash list_bash ask_user update_todo',
      FREE_TOOL,
    ),
  },
  requestsOf: (made) => {
    const { kind, text } = made;
    const named = NAMES.get((made.made?.tool ?? text).toLowerCase());
    const [name] = named?.calls ?? [];
    if (name !== undefined) return [call('tool', name)];
    switch (kind) {
      case 'shell':
      case 'read':
      case 'fetch':
      case 'agent':
      case 'tool':
        return [call(kind, text)];
      case 'edit':
      case 'write':
      case 'notebook':
        return [call('edit', text)];
      case 'mcp': {
        const parts = mcpParts(made);
        return parts ? [call('mcp', `${parts.server}/${parts.tool}`)] : [call('tool', text)];
      }
      default:
        return nothingAbout(made);
    }
  },
};

/** A parsed entry under the key `tools`. */
interface ListedTool {
  readonly name: string;
  readonly place: Place;
  readonly patterns: readonly string[];
  /** The correct name, if the entry appears to be misspelt. */
  readonly instead?: string;
}

/** The tools that an agent may use, or undefined if it may use all tools. */
export type ToolList = { readonly tools: readonly ListedTool[]; readonly place: Place } | undefined;

/**
 * Reads the key `tools`, which is a list or a comma-separated string. Returns undefined if the key
 * is missing or contains `*`, because all tools are then available.
 */
export function readToolList(value: Reader): ToolList {
  if (!value.exists || value.value() === null) return undefined;
  const text = value.text();
  const names =
    text === undefined
      ? value.texts()
      : text
          .split(',')
          .map((name) => ({ value: name.trim(), place: value.place }))
          .filter((name) => name.value !== '');
  if (names.some((name) => name.value === '*')) return undefined;
  return {
    tools: names.map((name) => listedTool(name.value, name.place)),
    place: value.place,
  };
}

/** Whether the value of the key `tools` has a documented format. */
export function isToolList(value: Reader): boolean {
  return (
    value.text() !== undefined ||
    value.value() === null ||
    (Array.isArray(value.value()) && value.items().every((item) => item.text() !== undefined))
  );
}

function listedTool(name: string, place: Place): ListedTool {
  const [group = '', inner] = name.toLowerCase().split('/');
  const tool = NAMES.get(group);
  if (tool) return { name, place, patterns: patternsOf(tool) };
  if (inner !== undefined) return { name, place, patterns: [mcpPattern(name)] };
  const instead = [...NAMES.keys()].find((known) => distance(group, known, 1) === 1);
  return {
    name,
    place,
    patterns: [callPattern(['tool'], literally(name))],
    ...(instead !== undefined && { instead }),
  };
}

function patternsOf({ kinds, calls }: Tool): readonly string[] {
  return [
    ...(kinds.length > 0 ? [callPattern(kinds, ANY_TEXT)] : []),
    ...(calls.length > 0 ? [callPattern(['tool'], either(calls.map(literally)))] : []),
  ];
}

/** Returns a pattern for the MCP tools that a name such as `github/*` selects. */
export function mcpPattern(name: string): string {
  return callPattern(['mcp'], starExpression(name));
}

/** Simple examples of each tool's calls, in the order of `TOOLS`. */
export const TOOL_EXAMPLES: readonly HostCall[] = TOOLS.flatMap(({ examples }) => examples);

/** Returns example calls to the MCP tools in a list. */
export function mcpExamples(names: readonly string[]): readonly HostCall[] {
  return names
    .filter((name) => name.includes('/'))
    .map((name) => call('mcp', name.replace(/\*+/g, 'create_issue')));
}
