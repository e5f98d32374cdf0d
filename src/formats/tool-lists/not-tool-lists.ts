import type { Node, Path } from '../../document/document.ts';
import type { Words } from '../../finding/finding.ts';
import { type KnownFile, toolList } from '../../rules/tool-list.ts';
import { isMapOfLists, keyOfOthers } from './server-map.ts';
import { field, isList, isMap } from './shape.ts';
import type { ToolListDocument } from './tool-list-format.ts';

const { words } = toolList;

/**
 * The reason a well-known file is not a tool list, and the path of the key that identifies the
 * file.
 */
interface Refusal {
  readonly path: Path;
  readonly words: Words;
}

/**
 * Returns the reason for rejecting a file of a type that is often mistaken for a tool list. Returns
 * undefined for any other file.
 */
export function refusalOf(document: ToolListDocument): Refusal | undefined {
  const { root, form } = document;
  if (form === 'lines' || form === 'front-matter' || !isMap(root)) return undefined;
  return serversOnly(root) ?? registryEntry(root) ?? agentCard(root) ?? listsOfOthers(document);
}

/** The paths of the keys under which clients list their MCP servers. */
const SERVER_KEYS: readonly Path[] = [
  ['mcpServers'],
  ['servers'],
  ['mcp', 'servers'],
  ['context_servers'],
];

/**
 * Recognises files that list only MCP servers, such as `.mcp.json`, `claude_desktop_config.json`
 * and `.vscode/mcp.json`. Returns undefined for any other file. The message quotes only the
 * servers' names, because other values may be secrets.
 */
function serversOnly(root: Node): Refusal | undefined {
  for (const path of SERVER_KEYS) {
    const servers = path.reduce<Node | undefined>((node, key) => field(node, String(key)), root);
    if (!isMap(servers) || field(root, 'tools') !== undefined) continue;
    const nodes = [...servers.entries.values()].map(({ node }) => node);
    if (!nodes.every(isMap) || nodes.some((node) => field(node, 'tools') !== undefined)) continue;
    return { path, words: words.serversOnly([...servers.entries.keys()]) };
  }
  return undefined;
}

/**
 * Recognises the MCP registry's `server.json`, which describes how to start or connect to a server.
 * Returns undefined for any other file.
 */
function registryEntry(root: Node): Refusal | undefined {
  const key = ['packages', 'remotes'].find((each) => isList(field(root, each)));
  if (key === undefined || field(root, 'name') === undefined || field(root, 'tools') !== undefined)
    return undefined;
  return { path: [key], words: words.registryEntry() };
}

/** Well-known files that contain maps of lists, each with its identifying keys. */
const WELL_KNOWN: readonly { readonly keys: readonly string[]; readonly file: KnownFile }[] = [
  { keys: ['customModes'], file: 'roo-modes' },
  { keys: ['scrape_configs', 'rule_files', 'remote_write', 'alerting'], file: 'prometheus' },
  { keys: ['receivers', 'exporters', 'processors'], file: 'opentelemetry' },
  {
    keys: [
      'excludeTools',
      'coreTools',
      'allowedTools',
      'exclude_tools',
      'core_tools',
      'disallowedTools',
    ],
    file: 'tool-choice',
  },
];

/**
 * Recognises a map of lists that belongs to another program, or does not map servers to tools.
 * Returns undefined for any other file.
 */
function listsOfOthers(document: ToolListDocument): Refusal | undefined {
  const { root } = document;
  if (!isMap(root)) return undefined;
  const known = WELL_KNOWN.flatMap(({ keys, file }) =>
    keys.filter((key) => isList(field(root, key))).map((key) => ({ key, file })),
  )[0];
  const other = isMapOfLists(document) ? keyOfOthers(root) : undefined;
  if (known !== undefined) return { path: [known.key], words: words.knownFile(known.file) };
  return other && { path: [other.key], words: words.mapOfOthers(other.key, other.why) };
}

/** Recognises an A2A agent card by its `skills`. Returns undefined for any other file. */
function agentCard(root: Node): Refusal | undefined {
  const skills = field(root, 'skills');
  if (
    !isList(skills) ||
    field(root, 'tools') !== undefined ||
    !skills.items.every((skill) => field(skill, 'id') !== undefined)
  )
    return undefined;
  return { path: ['skills'], words: words.agentCard() };
}
