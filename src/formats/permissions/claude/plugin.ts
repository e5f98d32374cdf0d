import { Reader } from '../../../document/reader.ts';
import { quoted } from '../../../finding/words.ts';
import type { HostCode, HostPermissions, PermissionFile } from '../../../model/host-permissions.ts';
import { readServers } from '../mcp/servers.ts';
import { secretsIn } from '../secrets.ts';
import {
  codeOf,
  joinSettings,
  NOTHING_SET,
  opaqueOf,
  type ReadSettings,
} from '../settings-table.ts';
import { readClaudeCode } from './claude-code.ts';
import { readHooks } from './hooks.ts';

/*
 * Claude Code plugins. An enabled plugin runs code automatically
 * (docs/reference/claude-code.md#plugins). A plugin's agents, skills and commands are separate
 * units.
 */

/** Manifest keys that contain code or the path of a file with code. */
const CODE_KEYS = ['lspServers', 'monitors', 'experimental'];

/** Returns the code that a plugin's manifest, hooks and servers run automatically. */
export function readPlugin(files: readonly PermissionFile[]): HostPermissions {
  const host = readClaudeCode([]);
  const of = (role: string): readonly Reader[] =>
    files.filter((file) => file.role === role).map(({ document }) => Reader.of(document));
  const read = joinSettings([
    ...of('plugin').map(readManifest),
    ...of('plugin-hooks').map((top) => codeIn(readHooks(top.get('hooks')))),
    ...of('mcp').map((top) => codeIn(serversIn(top.get('mcpServers')))),
  ]);
  return {
    situations: host.situations,
    // A plugin's hooks guard whole sessions. If the plugin is removed, sessions continue without
    // its hooks.
    fallback: 'host',
    code: read.code,
    opaque: read.opaque,
    remarks: files.flatMap(({ document }) =>
      secretsIn(document).map((found) => ({ kind: 'secret-in-settings' as const, ...found })),
    ),
  };
}

function readManifest(top: Reader): ReadSettings {
  return joinSettings([
    readHere('hooks', top.get('hooks'), (map) =>
      readHooks(map.has('hooks') ? map.get('hooks') : map),
    ),
    readHere('mcpServers', top.get('mcpServers'), (map) =>
      serversIn(map.has('mcpServers') ? map.get('mcpServers') : map),
    ),
    ...CODE_KEYS.map((key) => {
      const value = top.get(key);
      const shown = JSON.stringify(value.value() ?? null);
      return value.exists
        ? codeIn([codeOf(key, `the key ${quoted(key)} of the plugin`, shown, value)])
        : NOTHING_SET;
    }),
  ]);
}

/** Reads a key whose value is a map, a file path, or a list of maps and file paths. */
function readHere(
  key: string,
  value: Reader,
  read: (map: Reader) => readonly HostCode[],
): ReadSettings {
  const parts = value.items().length > 0 ? value.items() : value.exists ? [value] : [];
  return joinSettings(
    parts.map((part) => {
      if (part.isMap) return codeIn(read(part));
      const path = part.text();
      // Claude Code always reads this file.
      if (path === undefined || /^(?:\.\/)?(?:hooks\/hooks\.json|\.mcp\.json)$/.test(path))
        return NOTHING_SET;
      return opaqueOf(`${key} ${path}`, part, `Card Gate does not read ${quoted(path)}`);
    }),
  );
}

function codeIn(code: readonly HostCode[]): ReadSettings {
  return { ...NOTHING_SET, code };
}

function serversIn(map: Reader): readonly HostCode[] {
  return readServers(map).map(({ code }) => code);
}
