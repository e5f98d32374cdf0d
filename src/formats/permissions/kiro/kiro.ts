import { Reader } from '../../../document/reader.ts';
import type { HostPermissions, PermissionFile, Remark } from '../../../model/host-permissions.ts';
import { readServers } from '../mcp/servers.ts';
import {
  defaultSettings,
  joinSettings,
  type KeyMeaning,
  mergeSettings,
  NOTHING_SET,
  type ReadSettings,
  readSettings,
  type SettingsTable,
} from '../settings-table.ts';
import { readHookLists, simplePermissions } from '../simple-host.ts';

/*
 * Kiro: the agents in `.kiro/agents` (docs/reference/kiro.md). The entries in each list are
 * compared as a set.
 */

const NEUTRAL: KeyMeaning = { kind: 'neutral' };
const READ: KeyMeaning = { kind: 'read' };
const MORE: KeyMeaning = { kind: 'set', wider: 'more', absent: 'none' };
const LESS: KeyMeaning = { kind: 'set', wider: 'less', absent: 'none' };
const PATHS: SettingsTable = { allowedPaths: MORE, deniedPaths: LESS };

/** Returns a tool's settings, repeated for each of the tool's names. */
function ofTool(names: readonly string[], keys: SettingsTable): SettingsTable {
  return Object.fromEntries(
    names.flatMap((name) =>
      Object.entries(keys).map(([key, meaning]) => [`toolsSettings.${name}.${key}`, meaning]),
    ),
  );
}

const KIRO_KEYS: SettingsTable = {
  ...Object.fromEntries(
    ['$schema', 'name', 'description', 'model', 'prompt', 'keyboardShortcut', 'welcomeMessage'].map(
      (key) => [key, NEUTRAL],
    ),
  ),
  resources: NEUTRAL,
  toolAliases: { kind: 'opaque', why: 'it renames tools, and the lists may use the new names' },
  tools: MORE,
  allowedTools: MORE,
  mcpServers: READ,
  hooks: READ,
  includeMcpJson: { kind: 'boolean', wider: true, absent: false },
  useLegacyMcpJson: { kind: 'boolean', wider: true, absent: false },
  permissions: { kind: 'opaque', why: 'Kiro does not document the format of these rules' },
  ...ofTool(['shell', 'execute_bash'], {
    allowedCommands: MORE,
    deniedCommands: LESS,
    denyByDefault: { kind: 'boolean', wider: false, absent: false },
    autoAllowReadonly: { kind: 'boolean', wider: true, absent: false },
  }),
  ...ofTool(['read', 'fs_read', 'write', 'fs_write', 'grep', 'glob'], PATHS),
  ...ofTool(['aws', 'use_aws'], { allowedServices: MORE, deniedServices: LESS }),
  ...ofTool(['web_fetch'], { trusted: MORE, blocked: LESS }),
};

/** Events whose hooks can block an agent's action. */
const GUARDED = new Set(['preToolUse', 'userPromptSubmit']);

/** Returns a Kiro agent's permissions. Without a file, the agent has no tools. */
export function readKiroAgent(files: readonly PermissionFile[]): HostPermissions {
  const read = mergeSettings([
    { ...NOTHING_SET, settings: defaultSettings(KIRO_KEYS) },
    ...files.map(({ document }) => readTop(Reader.of(document))),
  ]);
  const situation = {
    id: 'default',
    basis: "Kiro's default",
    rules: [],
    otherwise: 'needs approval',
  } as const;
  return simplePermissions([situation], read, files, []);
}

function readTop(top: Reader): ReadSettings {
  return joinSettings([
    readSettings(top, KIRO_KEYS),
    {
      ...NOTHING_SET,
      code: [
        ...readServers(top.get('mcpServers')).map(({ code }) => code),
        ...readHookLists(top.get('hooks'), (event) => GUARDED.has(event)),
      ],
      remarks: [
        ...allowsAll(top.get('allowedTools'), ['*', '@builtin'], 'every built-in tool'),
        ...['shell', 'execute_bash'].flatMap((tool) =>
          allowsAll(
            top.get('toolsSettings').get(tool).get('allowedCommands'),
            ['.*', '^.*$', '.+'],
            'every shell command',
          ),
        ),
      ],
    },
  ]);
}

function allowsAll(list: Reader, entries: readonly string[], what: string): readonly Remark[] {
  return list
    .texts()
    .filter(({ value }) => entries.includes(value))
    .map(({ value, place }) => ({
      kind: 'allows-everything',
      rule: value,
      what: value === '*' ? 'every tool' : what,
      place,
    }));
}
