import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { HostCode, PermissionFile } from '../../../model/host-permissions.ts';
import { dangerOf, isPinned } from '../code.ts';
import { readServers } from '../mcp/servers.ts';
import { codeOf } from '../settings-table.ts';

/*
 * Code that opencode runs automatically: plugins, tools, servers, formatters, and shell commands in
 * command templates (docs/reference/opencode.md#code-that-runs-by-itself).
 */

/** Reads the servers under the key `mcp`. A disabled server does not start. */
export function readMcp(map: Reader): readonly HostCode[] {
  return readServers(map)
    .filter(({ reader }) => reader.get('enabled').boolean() !== false)
    .map(({ code, reader }) => ({ ...code, identity: identityOf(reader) }));
}

/**
 * Returns the settings by which servers are compared, as JSON. These are all keys except `enabled`,
 * `timeout` and `type`.
 */
function identityOf(reader: Reader): string {
  const entries = reader
    .entries()
    .filter(([key]) => key !== 'enabled' && key !== 'timeout' && key !== 'type')
    .map(([key, value]) => [key, value.value()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}

/** Reads the key `plugin`, which lists packages and files with or without options. */
export function readPlugins(list: Reader): readonly HostCode[] {
  return list.items().flatMap((item): readonly HostCode[] => {
    const name = item.text() ?? item.items()[0]?.text();
    if (name === undefined) return [];
    const isFile = /^(?:[./~]|file:|[A-Za-z]:)/.test(name);
    const code = codeOf(`plugin ${packageOf(name)}`, 'the plugin', name, item);
    return [isFile || isPinned(name) ? code : { ...code, danger: 'unpinned' }];
  });
}

/** Returns a package's name without its version. */
function packageOf(name: string): string {
  const at = name.indexOf('@', 1);
  return at === -1 ? name : name.slice(0, at);
}

/** Reads the keys `formatter` and `lsp`, whose commands run when files are changed or opened. */
export function readHelpers(key: 'formatter' | 'lsp', map: Reader): readonly HostCode[] {
  const what = key === 'formatter' ? 'the formatter' : 'the language server';
  return map.entries().flatMap(([name, value]): readonly HostCode[] => {
    if (value.get('disabled').boolean() === true) return [];
    const line = commandLine(value.get('command'));
    return line === undefined
      ? []
      : [commandCode(`${key} ${name}`, `${what} ${quoted(name)}`, line, value)];
  });
}

/** Reads the commands that run when an event occurs. */
export function readExperimentalHooks(hooks: Reader): readonly HostCode[] {
  return hooks.entries().flatMap(([event, value]) => {
    const lists = value.isMap ? value.entries().flatMap(([, list]) => list.items()) : value.items();
    return lists.flatMap((item): readonly HostCode[] => {
      const line = commandLine(item.get('command'));
      return line === undefined
        ? []
        : [commandCode(`hook ${event}`, `the hook ${quoted(event)}`, line, item)];
    });
  });
}

function commandLine(value: Reader): string | undefined {
  const words = value.items().flatMap((item) => item.text() ?? []);
  return value.text() ?? (words.length === 0 ? undefined : words.join(' '));
}

function commandCode(
  key: string,
  subject: string,
  line: string,
  value: Parameters<typeof codeOf>[3],
): HostCode {
  const danger = dangerOf(line);
  const code = codeOf(key, subject, line, value);
  return danger ? { ...code, danger } : code;
}

/** Reads the templates under the key `command`. */
export function readCommands(map: Reader): readonly HostCode[] {
  return map.entries().flatMap(([name, value]) => {
    const template = value.get('template');
    return templateCode(name, template.text() ?? '', template);
  });
}

/**
 * Matches a shell command in a command template. The command runs before the model receives the
 * template.
 */
const INLINE = /!`([^`]+)`/g;

function templateCode(
  name: string,
  template: string,
  { place }: Pick<Reader, 'place'>,
): readonly HostCode[] {
  return [...template.matchAll(INLINE)].map(([, line = '']) =>
    commandCode(`command ${name}`, `the command ${quoted(`/${name}`)}`, line, {
      place,
      value: () => line,
    }),
  );
}

const FOLDERS = /^.*?\.opencode\/(?:plugins?|tools?|commands?|agents?|modes?)\//i;

/**
 * Returns the name of an agent, a command or a tool. opencode derives this name from the file's
 * path.
 */
export function nameOfFile(path: string): string {
  return path.replace(FOLDERS, '').replace(/\.[^./]+$/, '');
}

/** Returns the code that a code file or a command template runs automatically. */
export function codeOfFile({ document, role }: PermissionFile): readonly HostCode[] {
  const { file, text } = document;
  const place = { document, path: [] };
  const name = nameOfFile(file);
  if (role === 'command') return templateCode(name, text, { place });
  const isPlugin = role === 'plugin';
  const code: HostCode = {
    key: `file ${file}`,
    subject: isPlugin ? 'the plugin' : `the tool ${quoted(name)}`,
    text: file,
    identity: text,
    place,
  };
  return [isPlugin && GUARDS.test(text) ? { ...code, isGuard: true } : code];
}

/** Matches plugin code that can influence decisions on calls. */
const GUARDS = /tool\.execute\.before|permission\.ask/;
