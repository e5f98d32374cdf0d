import type { Node } from '../../document/document.ts';
import { Reader } from '../../document/reader.ts';
import { toolList } from '../../rules/tool-list.ts';
import { Gathering } from './gathering.ts';
import { isList, isMap, textOf } from './shape.ts';
import type { ToolListDocument, ToolListFormat } from './tool-list-format.ts';

/**
 * Keys that contain lists in agent settings. Reading them as server names would give every tool
 * name an incorrect prefix.
 */
const NO_SERVERS: readonly string[] = [
  'allowed_tools',
  'allowedTools',
  'disallowed_tools',
  'disallowedTools',
  'names',
  'prompts',
  'resources',
  'servers',
  'skills',
  'tool_names',
  'toolNames',
];

/**
 * Keys that contain lists in other kinds of files, such as agent settings, pipelines, monitoring
 * configurations and manifests. If a server has one of these names, the user must specify the
 * file's `format`.
 */
const LISTS_OF_OTHERS: ReadonlySet<string> = new Set([
  ...NO_SERVERS.map((key) => key.toLowerCase()),
  ...[
    'agents',
    'custommodes',
    'groups',
    'hooks',
    'modes',
    'permissions',
    'plugins',
    'profiles',
    'roles',
    'rules',
    'subagents',
  ],
  ...[
    'allow',
    'allowed',
    'allowlist',
    'alwaysallow',
    'ask',
    'autoapprove',
    'autoapproved',
    'blocklist',
    'confirm',
    'denied',
    'deny',
    'denylist',
  ],
  ...['exclude', 'excluded', 'excludes', 'ignore', 'include', 'included', 'includes', 'extends'],
  ...[
    'alerting',
    'alerts',
    'connectors',
    'dashboards',
    'exporters',
    'extensions',
    'pipelines',
    'processors',
    'receivers',
    'routes',
  ],
  ...[
    'remote_read',
    'remote_write',
    'rule_files',
    'scrape_config_files',
    'scrape_configs',
    'static_configs',
    'targets',
  ],
  ...[
    'branches',
    'commands',
    'events',
    'jobs',
    'needs',
    'on',
    'services',
    'stages',
    'steps',
    'tasks',
    'topics',
    'workflows',
  ],
  ...[
    'args',
    'bin',
    'dependencies',
    'dependson',
    'depends_on',
    'env',
    'environment',
    'files',
    'keywords',
    'labels',
    'packages',
    'paths',
  ],
  ...[
    'patterns',
    'scopes',
    'tags',
    'types',
    'users',
    'values',
    'variables',
    'volumes',
    'workspaces',
  ],
]);

/**
 * Matches keys that select tools, such as `excludeTools`, `core_tools` and `always-allow-tools`. A
 * server name such as `chrome-devtools` does not match.
 */
const CHOICE_OF_TOOLS =
  /^(?:all|allow|allowed|always[-_]?allow|ask|auto[-_]?approve|blocked|built[-_]?in|core|default|denied|deny|disabled?|disallowed|enabled?|excluded?|forbidden|included?|mcp|trusted)[-_]?tools?$/i;

const SERVER_NAME = /^[\p{L}\p{N}@_][\p{L}\p{N}@_.:/ -]{0,127}$/u;
/**
 * Matches tool names that vendors accept. This includes patterns with stars, and names such as
 * `server/tool` in which a separator follows the server.
 */
const TOOL_NAME = /^(?!.*\/\/)[\p{L}\p{N}_*][\p{L}\p{N}_.:/*-]{0,255}$/u;
/** Matches file names, such as `setup.py`, which are not tool names. */
const FILE_NAME = /\.(?:css|html?|js|json|md|mdc|py|sh|toml|ts|txt|xml|ya?ml)$/i;
/** The keys that a tool may have, in lower case. A map with any other key is not a tool. */
const TOOL_KEYS: ReadonlySet<string> = new Set([
  ...[
    'name',
    'title',
    'description',
    'annotations',
    'inputschema',
    'input_schema',
    'outputschema',
    'output_schema',
    'parameters',
    'schema',
  ],
  ...[
    '_meta',
    'icons',
    'execution',
    'strict',
    'type',
    'enabled',
    'version',
    'server',
    'tags',
    'category',
    'readonly',
    'destructive',
  ],
]);

/**
 * Returns the first key that proves that a map of lists is not a map from servers to tools, or
 * undefined if there is none. With `why: 'key'`, the key cannot be a server name. With `why:
 * 'item'`, the key's list contains an item that cannot be a tool.
 */
export function keyOfOthers(
  root: Node & { kind: 'map' },
): { readonly key: string; readonly why: 'key' | 'item' } | undefined {
  for (const [key, { node }] of root.entries) {
    if (
      LISTS_OF_OTHERS.has(key.toLowerCase()) ||
      CHOICE_OF_TOOLS.test(key) ||
      !SERVER_NAME.test(key)
    )
      return { key, why: 'key' };
    if (isList(node) && !node.items.every(isTool)) return { key, why: 'item' };
  }
  return undefined;
}

function isTool(node: Node): boolean {
  const name = textOf(isMap(node) ? node.entries.get('name')?.node : node) ?? '';
  if (!TOOL_NAME.test(name) || FILE_NAME.test(name)) return false;
  return !isMap(node) || [...node.entries.keys()].every((key) => TOOL_KEYS.has(key.toLowerCase()));
}

/** Whether a file is a map that contains only lists. */
export function isMapOfLists({ form, root }: ToolListDocument): boolean {
  return (
    form !== 'front-matter' &&
    isMap(root) &&
    root.entries.size > 0 &&
    [...root.entries.values()].every(({ node }) => isList(node))
  );
}

/**
 * A map from servers to lists of tools. Each tool is a name or a map with a `name`. Tools without a
 * server are under `built-in`. Many other files are also maps of lists, so either the file's name
 * must mark it as a tool list, or all keys and items must look like servers and tools.
 */
export const SERVER_MAP: ToolListFormat = {
  id: 'server-map',
  title: 'names by server',
  recognise(document) {
    return (
      isMapOfLists(document) &&
      (document.isNamed || (isMap(document.root) && keyOfOthers(document.root) === undefined))
    );
  },
  declared(document, options) {
    const gathering = new Gathering(options);
    for (const [server, names] of Reader.of(document).entries()) {
      if (NO_SERVERS.includes(server) || CHOICE_OF_TOOLS.test(server)) {
        gathering.wrong({
          at: names.place,
          on: 'key',
          ...toolList.words.settingsKey(server),
        });
        continue;
      }
      gathering.addServer(server, names);
    }
    return gathering.result();
  },
};
