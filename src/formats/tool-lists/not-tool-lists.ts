import type { Node, Path } from '../../document/document.ts';
import { HOW_TO_LIST, WHAT_IS_READ } from './advice.ts';
import { shown } from './gathering.ts';
import { isMapOfLists, keyOfOthers } from './server-map.ts';
import { field, isList, isMap } from './shape.ts';
import type { ToolListDocument } from './tool-list-format.ts';

/** Why a well-known file is not a tool list, with the path of the key that shows it. */
interface Refusal {
  readonly path: Path;
  readonly message: string;
  readonly help: string;
}

/** Why a file is not a tool list although people take it for one; undefined for any other file. */
export function refusalOf(document: ToolListDocument): Refusal | undefined {
  const { root, form } = document;
  if (form === 'lines' || form === 'front-matter' || !isMap(root)) return undefined;
  return serversOnly(root) ?? registryEntry(root) ?? agentCard(root) ?? listsOfOthers(document);
}

/** Keys under which clients list their MCP servers. */
const SERVER_KEYS: readonly Path[] = [
  ['mcpServers'],
  ['servers'],
  ['mcp', 'servers'],
  ['context_servers'],
];

/**
 * Recognises `.mcp.json`, `claude_desktop_config.json`, `.vscode/mcp.json` and the like. Only the
 * names of servers are shown, because the rest may contain secrets.
 */
function serversOnly(root: Node): Refusal | undefined {
  for (const path of SERVER_KEYS) {
    const servers = path.reduce<Node | undefined>((node, key) => field(node, String(key)), root);
    if (!isMap(servers) || field(root, 'tools') !== undefined) continue;
    const nodes = [...servers.entries.values()].map(({ node }) => node);
    if (!nodes.every(isMap) || nodes.some((node) => field(node, 'tools') !== undefined)) continue;
    const names = [...servers.entries.keys()];
    const some = names.slice(0, 3).map(shown).join(', ');
    const list = names.length > 3 ? `${some} and ${names.length - 3} more` : some;
    return {
      path,
      message: `the file names MCP servers only${list && ` (${list})`}, not the tools that they have`,
      help: HOW_TO_LIST,
    };
  }
  return undefined;
}

/** Recognises `server.json` of the MCP registry, which says how to start or reach a server. */
function registryEntry(root: Node): Refusal | undefined {
  const key = ['packages', 'remotes'].find((each) => isList(field(root, each)));
  if (key === undefined || field(root, 'name') === undefined || field(root, 'tools') !== undefined)
    return undefined;
  return {
    path: [key],
    message:
      'the file is an entry of the MCP registry: it says how to start the server, not which tools it has',
    help: HOW_TO_LIST,
  };
}

/** Well-known files that are maps of lists, by a key that only they have. */
const WELL_KNOWN: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  {
    keys: ['customModes'],
    what: 'modes of Roo Code: they say which groups of tools a mode may use, not which tools there are',
  },
  {
    keys: ['scrape_configs', 'rule_files', 'remote_write', 'alerting'],
    what: 'a configuration of Prometheus: it says what is measured, and names no tools',
  },
  {
    keys: ['receivers', 'exporters', 'processors'],
    what: 'a configuration of OpenTelemetry: it says where telemetry goes, and names no tools',
  },
  {
    keys: [
      'excludeTools',
      'coreTools',
      'allowedTools',
      'exclude_tools',
      'core_tools',
      'disallowedTools',
    ],
    what: 'settings that choose among tools: they do not say which tools the agent has',
  },
];

/** Recognises a map of lists that is not, or may not be, a map of servers. */
function listsOfOthers(document: ToolListDocument): Refusal | undefined {
  const { root } = document;
  if (!isMap(root)) return undefined;
  const known = WELL_KNOWN.flatMap(({ keys, what }) =>
    keys.filter((key) => isList(field(root, key))).map((key) => ({ key, what })),
  )[0];
  const other = isMapOfLists(document) ? keyOfOthers(root) : undefined;
  if (known !== undefined)
    return { path: [known.key], message: `the file holds ${known.what}`, help: WHAT_IS_READ };
  if (other === undefined) return undefined;
  const what =
    other.why === 'key'
      ? 'is not taken for the name of a server'
      : 'holds something that cannot be the name of a tool';
  return {
    path: [other.key],
    message: `the file is a map of lists, but its key ${shown(other.key)} ${what}`,
    help: 'if it is a map of servers to the names of their tools, write "format: server-map" next to the file in the configuration, or name it tools.yaml',
  };
}

/** Recognises the agent card of A2A. */
function agentCard(root: Node): Refusal | undefined {
  const skills = field(root, 'skills');
  if (
    !isList(skills) ||
    field(root, 'tools') !== undefined ||
    !skills.items.every((skill) => field(skill, 'id') !== undefined)
  )
    return undefined;
  const help =
    'give the list of the tools that the agent calls to do what its skills say; see docs/tool-lists.md';
  return {
    path: ['skills'],
    message:
      'the file is an A2A agent card: its skills say what others can ask the agent for, and are no tools',
    help,
  };
}
