import type { CallKind, HostCall } from '../../model/host-call.ts';
import { isReadOnly } from './claude/read-only.ts';

/*
 * Converts tool calls in traces into the calls that a host evaluates
 * (docs/reference/permission-files.md#calls-in-traces). Each dialect has a table of its host's
 * tools.
 */

/** A call that an agent made or a user typed, before conversion to a host's spelling. */
export interface MadeCall {
  readonly kind: CallKind;
  /**
   * The command line, path, address or tool name. For an MCP tool, the name does not include the
   * server.
   */
  readonly text: string;
  /** The MCP tool's server, if known. */
  readonly server?: string;
  /** The original call in the trace. Absent if the tool belongs to a different host. */
  readonly made?: { readonly tool: string; readonly input: Readonly<Record<string, unknown>> };
  /** The folder in which the session started, if known. */
  readonly folder?: string;
}

/** The reason a host's decision on a call is unknown. */
export interface NotDecided {
  readonly why: string;
}

/** A host's tool and the calls that it makes. */
export interface HostTool {
  /** The kind of the tool's calls. `free` means that the host never asks about the tool. */
  readonly kind: CallKind | 'free';
  /**
   * Returns the text of each call that the tool makes with this input. Returns undefined if the
   * input lacks the required arguments.
   */
  readonly textsOf: (input: unknown) => readonly string[] | undefined;
}

/** A host's tools, keyed by name. */
export type HostTools = Readonly<Record<string, HostTool>>;

/** Converts traced calls to a host's requests. */
export interface HostCalls {
  /** The host's name in sentences, such as `Claude Code`. */
  readonly host: string;
  readonly tools: HostTools;
  /** The trace formats that only this host writes. */
  readonly traces: readonly string[];
  /**
   * Whether the host has special rules for read-only commands but does not publish which commands
   * it considers read-only.
   */
  readonly hasUnknownReaders?: true;
  /**
   * Returns the requests that the host evaluates for a call, in the host's own spelling. An empty
   * list means that the host never asks about the call.
   */
  readonly requestsOf: (call: MadeCall) => readonly HostCall[] | NotDecided;
}

/**
 * Returns a tool that makes one call. The text of the call is the first argument in `keys` whose
 * value is a string or a list of words.
 */
export function toolWith(kind: CallKind, ...keys: readonly string[]): HostTool {
  return {
    kind,
    textsOf: (input) => {
      const text = keys.map((key) => argumentText(input, key)).find((each) => each !== undefined);
      return text === undefined ? undefined : [text];
    },
  };
}

/** Returns a tool with an optional argument. `absent` is the argument's default value. */
export function toolWithout(kind: CallKind, absent: string, ...keys: readonly string[]): HostTool {
  const { textsOf } = toolWith(kind, ...keys);
  return { kind, textsOf: (input) => textsOf(input) ?? [absent] };
}

/** A tool that a host never asks about. */
export const FREE_TOOL: HostTool = { kind: 'free', textsOf: () => [''] };

/** Returns a table that maps several names to the same tool. */
export function toolsNamed(names: string, tool: HostTool): HostTools {
  return Object.fromEntries(names.split(' ').map((name) => [name, tool]));
}

function argumentText(input: unknown, key: string): string | undefined {
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return undefined;
  const value: unknown = (input as Readonly<Record<string, unknown>>)[key];
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  const isWords = Array.isArray(value) && value.every((word) => typeof word === 'string');
  return isWords && value.length > 0 ? lineOf(value) : undefined;
}

/**
 * Returns the command line for a list of arguments. If the list runs a script in a shell, returns
 * the script.
 */
function lineOf(words: readonly string[]): string {
  const [program = '', option = '', script] = words;
  const isScript = /(?:^|\/)(?:ba|z|da)?sh$/.test(program) && /^-l?c$/.test(option);
  if (isScript && script !== undefined && words.length === 3) return script;
  return words
    .map((word) =>
      /^[^\s'"\\;|&<>()$`*?]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
    )
    .join(' ');
}

/**
 * Returns the files that a patch in `apply_patch` format changes, or undefined if it names none.
 */
function filesOfPatch(patch: string): readonly string[] | undefined {
  const files = [...patch.matchAll(/^\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm)];
  return files.length === 0 ? undefined : files.map(([, file = '']) => file.trim());
}

/** A tool that applies a patch to several files. */
export const PATCH_TOOL: HostTool = {
  kind: 'edit',
  textsOf: (input) => {
    if (typeof input === 'string') return filesOfPatch(input);
    if (typeof input !== 'object' || input === null) return undefined;
    const { changes, patch, input: text } = input as Readonly<Record<string, unknown>>;
    const written = [patch, text].find((each) => typeof each === 'string');
    if (written !== undefined) return filesOfPatch(written);
    const files = Array.isArray(changes)
      ? changes.flatMap((change) => argumentText(change, 'path') ?? [])
      : Object.keys(typeof changes === 'object' && changes !== null ? changes : {});
    return files.length === 0 ? undefined : files;
  },
};

/** Returns the server and tool of an MCP call, in any supported spelling. */
export function mcpParts({
  server,
  text,
}: MadeCall): { readonly server: string; readonly tool: string } | undefined {
  if (server !== undefined) return { server, tool: text };
  const [, owner, tool] =
    /^mcp__(.+?)__(.+)$/.exec(text) ??
    /^mcp:([^:]+):(.+)$/.exec(text) ??
    /^([^/:\s]+)[/:](.+)$/.exec(text) ??
    [];
  return owner === undefined || tool === undefined ? undefined : { server: owner, tool };
}

/** Returns an MCP tool's name in the format of Claude Code and other hosts: `mcp__server__tool`. */
export function mcpName(call: MadeCall): string {
  const parts = mcpParts(call);
  return parts === undefined
    ? call.text
    : `mcp__${parts.server}__${parts.tool}`.replace(/[^A-Za-z0-9_-]/g, '_');
}

/** Returns a call without a prefix. */
export function plainCall(kind: CallKind, text: string): HostCall {
  return { kind, prefix: '', text };
}

/** Descriptions of call kinds, used to explain why a host makes no decision on a call. */
const KIND_WORDS: Readonly<Record<CallKind, string>> = {
  shell: 'commands',
  'shell-read': 'commands',
  read: 'reading files',
  edit: 'edits',
  write: 'edits',
  notebook: 'edits',
  fetch: 'addresses',
  net: 'connections',
  mcp: 'MCP tools',
  agent: 'agents',
  skill: 'skills',
  output: 'outputs',
  tool: 'other tools',
};

/** Returns the result for a kind of call that the host's permission files cannot restrict. */
export function nothingAbout({ kind }: Pick<MadeCall, 'kind'>): NotDecided {
  return { why: `the host's files do not cover ${KIND_WORDS[kind]}` };
}

/**
 * Returns a path relative to the session's folder, or an absolute path if the file is outside that
 * folder. If the path is absolute and the folder is unknown, returns `FOLDER_UNKNOWN`.
 */
export function pathInFolder({ text, folder }: MadeCall): string | NotDecided {
  const path = text.replace(/^([A-Za-z]):[\\/]/, (_, drive: string) => `/${drive}/`.toLowerCase());
  if (!path.startsWith('/')) return path.replace(/^(?:\.\/)+/, '');
  if (folder === undefined) return FOLDER_UNKNOWN;
  const own = folder.replace(/\/$/, '');
  if (path === own) return '.';
  return path.startsWith(`${own}/`) ? path.slice(own.length + 1) : path;
}

/** The result for an absolute path if the trace does not contain the session's folder. */
export const FOLDER_UNKNOWN: NotDecided = {
  why: "the path is absolute, and the trace does not state the session's folder",
};

/** Returns an address's host name in lower case. */
export function hostOfAddress(address: string): string {
  return address
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/?#][\s\S]*$/, '')
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

/**
 * Whether a command is widely known to be read-only. Some hosts treat read-only commands
 * differently but do not publish a list of them.
 */
export function mayOnlyRead(command: string): boolean {
  return isReadOnly(command.split(/\s+/));
}
