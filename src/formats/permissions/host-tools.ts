import type { CallKind, HostCall } from '../../model/host-call.ts';
import { isReadOnly } from './claude/read-only.ts';

/*
 * From the tools of a host, as traces record them, to the calls that the host decides about
 * (docs/reference/permission-files.md#calls-in-traces). Each dialect has a table of its tools.
 */

/** A call that an agent made or that a person writes, before a host spells it in its own way. */
export interface MadeCall {
  readonly kind: CallKind;
  /** The command line, path, address or name. For the tool of an MCP server, the tool alone. */
  readonly text: string;
  /** The MCP server of the tool, if it is known. */
  readonly server?: string;
  /** The call as it is in the trace. Absent if the tool is not one of the deciding host. */
  readonly made?: { readonly tool: string; readonly input: Readonly<Record<string, unknown>> };
  /** The folder in which the session started, if it is known. */
  readonly folder?: string;
}

/** The reason why it cannot be decided what a host does about a call. */
export interface NotDecided {
  readonly why: string;
}

/** What a tool of a host asks for. */
export interface HostTool {
  /** The kind of its calls. `free`: the host never asks about the tool. */
  readonly kind: CallKind | 'free';
  /**
   * Returns the texts of the calls that a call of the tool with some arguments makes, or undefined
   * if the arguments lack them.
   */
  readonly textsOf: (input: unknown) => readonly string[] | undefined;
}

/** The tools of a host, by their names. */
export type HostTools = Readonly<Record<string, HostTool>>;

/** How a host takes part in the replay of traces. */
export interface HostCalls {
  /** The name of the host in sentences, such as `Claude Code`. */
  readonly host: string;
  readonly tools: HostTools;
  /** The trace formats in which only this host writes. */
  readonly traces: readonly string[];
  /** Whether the host treats commands that only read differently, and does not publish which. */
  readonly hasUnknownReaders?: true;
  /**
   * Returns what the host decides about for a call, in its own spelling. Nothing means that the
   * host never asks about the call.
   */
  readonly requestsOf: (call: MadeCall) => readonly HostCall[] | NotDecided;
}

/** Returns a tool whose text is the first of some arguments that is a text, or a list of words. */
export function toolWith(kind: CallKind, ...keys: readonly string[]): HostTool {
  return {
    kind,
    textsOf: (input) => {
      const text = keys.map((key) => argumentText(input, key)).find((each) => each !== undefined);
      return text === undefined ? undefined : [text];
    },
  };
}

/** Returns a tool with an argument that may be left out, and then has a value of its own. */
export function toolWithout(kind: CallKind, absent: string, ...keys: readonly string[]): HostTool {
  const { textsOf } = toolWith(kind, ...keys);
  return { kind, textsOf: (input) => textsOf(input) ?? [absent] };
}

/** A tool that a host never asks about. */
export const FREE_TOOL: HostTool = { kind: 'free', textsOf: () => [''] };

/** Returns a table in which several names have the same tool. */
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

/** Returns the command line of an argument vector: the script of a shell, or the words. */
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

/** Returns the files that a patch changes, as `apply_patch` writes it. */
function filesOfPatch(patch: string): readonly string[] | undefined {
  const files = [...patch.matchAll(/^\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm)];
  return files.length === 0 ? undefined : files.map(([, file = '']) => file.trim());
}

/** The tool that applies a patch to several files. */
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

/** Returns the server and the tool of a call of an MCP tool, however its name is written. */
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

/** Returns the name of an MCP tool as Claude Code and others write it: `mcp__server__tool`. */
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

/** What kinds of calls are, for the reason why a host does not decide about them. */
const KIND_WORDS: Readonly<Record<CallKind, string>> = {
  shell: 'commands',
  'shell-read': 'commands',
  read: 'reading files',
  edit: 'edits',
  write: 'edits',
  notebook: 'edits',
  fetch: 'addresses',
  net: 'connections',
  mcp: 'tools of MCP servers',
  agent: 'agents',
  skill: 'skills',
  output: 'outputs',
  tool: 'other tools',
};

/** Returns that a host decides nothing about a kind of call, as far as its files are documented. */
export function nothingAbout({ kind }: Pick<MadeCall, 'kind'>): NotDecided {
  return { why: `these files do not cover ${KIND_WORDS[kind]}` };
}

/**
 * Returns a path relative to the folder of the session, or absolute outside of it. Without the
 * folder, it cannot be known what an absolute path is.
 */
export function pathInFolder({ text, folder }: MadeCall): string | NotDecided {
  const path = text.replace(/^([A-Za-z]):[\\/]/, (_, drive: string) => `/${drive}/`.toLowerCase());
  if (!path.startsWith('/')) return path.replace(/^(?:\.\/)+/, '');
  if (folder === undefined) return FOLDER_UNKNOWN;
  const own = folder.replace(/\/$/, '');
  if (path === own) return '.';
  return path.startsWith(`${own}/`) ? path.slice(own.length + 1) : path;
}

/** The trace lacks the folder, so it is not known whether an absolute path is in it. */
export const FOLDER_UNKNOWN: NotDecided = {
  why: "the path is absolute, and the trace does not state the session's folder",
};

/** Returns the host of an address, in lower case. */
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
 * Whether a command only reads, as far as such commands are well known. Hosts that treat them
 * differently do not publish their lists.
 */
export function mayOnlyRead(command: string): boolean {
  return isReadOnly(command.split(/\s+/));
}
