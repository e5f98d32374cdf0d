import type { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { HostCode, Remark } from '../../../model/host-permissions.ts';
import { dangerOf } from '../code.ts';
import { shownValue, withoutSecrets } from '../secrets.ts';
import { meantKey } from '../settings-table.ts';

/*
 * Model Context Protocol servers in the format that most hosts use: a map from server names to
 * commands or addresses (docs/reference/permission-files.md#mcp-servers).
 */

/** A server, as written in the file. */
export interface McpServer {
  readonly name: string;
  /** The code that starts with each session. */
  readonly code: HostCode;
  readonly reader: Reader;
}

/** Server keys that do not affect permissions. */
const PLAIN_KEYS = new Set(['timeout', 'description', 'type', 'gallery', 'version', 'metadata']);

/**
 * Reads a map of servers. `others` lists keys that the host's own reader processes. These keys are
 * not part of a server's code.
 */
export function readServers(map: Reader, others: readonly string[] = []): readonly McpServer[] {
  const left = new Set([...PLAIN_KEYS, ...others]);
  return map
    .entries()
    .map(([name, reader]) => ({ name, code: serverCode(name, reader, left), reader }));
}

function serverCode(name: string, reader: Reader, left: ReadonlySet<string>): HostCode {
  const command = commandOf(reader);
  const address = ['url', 'httpUrl', 'serverUrl', 'uri']
    .map((key) => reader.get(key).text())
    .find((text) => text !== undefined);
  const helper = reader.get('headersHelper').text();
  const text = command ?? (address === undefined ? 'no command' : addressOf(address));
  const danger = command === undefined ? undefined : dangerOf(command);
  const parts = partsOf(reader, left);
  return {
    key: `mcp ${name}`,
    subject: `the MCP server ${quoted(name)}`,
    text: withoutSecrets(helper === undefined ? text : `${text}, with headers from ${helper}`),
    identity: JSON.stringify(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1))),
    parts,
    place: reader.place,
    ...(danger && { danger }),
  };
}

/** Returns a server's command line, or undefined if the server has no command. */
export function commandOf(reader: Reader): string | undefined {
  const command = reader.get('command');
  const listed = command.items().map((item) => item.text() ?? '');
  const words = [
    ...(command.text() === undefined ? listed : [command.text() ?? '']),
    ...reader
      .get('args')
      .items()
      .map((item) => shownValue(item.value())),
  ];
  return words.length === 0 ? undefined : words.join(' ');
}

/**
 * Server keys that determine which program or address a server uses, and its arguments, variables
 * and headers.
 */
const SERVER_KEYS = [
  'command',
  'args',
  'env',
  'cwd',
  'url',
  'httpUrl',
  'serverUrl',
  'uri',
  'headers',
  'headersHelper',
] as const;

/**
 * Returns a remark for each probably misspelt key in a server file. `name` is the key of the server
 * map, and `others` lists the server keys that are not in `SERVER_KEYS`.
 */
export function misspeltServerKeys(
  top: Reader,
  name: string,
  others: readonly string[] = [],
): readonly Remark[] {
  const known = [...SERVER_KEYS, ...others];
  return [
    ...misspeltIn(top, [], [name]),
    ...top
      .get(name)
      .entries()
      .flatMap(([server, reader]) => misspeltIn(reader, [name, server], known)),
  ];
}

function misspeltIn(
  map: Reader,
  path: readonly string[],
  known: readonly string[],
): readonly Remark[] {
  return map.entries().flatMap(([key, { place }]): readonly Remark[] => {
    const meant = known.includes(key) || PLAIN_KEYS.has(key) ? undefined : meantKey(key, known);
    // If the map also has the correct key, the unknown key is not a misspelling.
    if (meant === undefined || map.has(meant)) return [];
    const named = (last: string): string => [...path, last].join('.');
    return [{ kind: 'misspelt-key', key: named(key), meant: named(meant), place }];
  });
}

/** Removes the user name, password and query from an address. */
export function addressOf(address: string): string {
  return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1').replace(/\?.*$/, '');
}

/**
 * Returns the values by which servers are compared, as JSON, keyed by server key. Each variable and
 * each header has its own entry. The keys in `left` are omitted.
 */
function partsOf(reader: Reader, left: ReadonlySet<string>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    reader
      .entries()
      .filter(([key]) => !left.has(key))
      .flatMap(([key, value]) =>
        (key === 'env' || key === 'headers') && value.isMap
          ? value.entries().map(([name, inner]) => [`${key}.${name}`, inner] as const)
          : [[key, value] as const],
      )
      .map(([key, value]) => [key, JSON.stringify(value.value() ?? null)]),
  );
}
